/// The style sheet of the page: light and dark by the reader's choice, for screens from a phone's up, and
/// for paper, where browsers leave backgrounds out: what matters is text, border or drawing.
enum HTMLStyle {
  static let sheet: StaticString = """
    :root {
      --back: #fbfaf8; --card: #fff; --ink: #1d2327; --soft: #525c63; --edge: #d9d5ce; --rule: #e8e5df;
      --urgent: #b3261e; --good: #1f7a4d; --bar: #e4e1da;
      --interview: #1c5fb8; --thanks: #1f7a4d; --ask: #a85a00; --word: #7a3fa8; --sent: #52606a;
      --offer: #8a6a00; --end: #525c63; --window: #f5dcb8; --today: #b3261e; }
    @media screen and (prefers-color-scheme: dark) { :root {
      --back: #14181b; --card: #1c2226; --ink: #e9ecee; --soft: #a9b4bb; --edge: #3a444b; --rule: #2a3238;
      --urgent: #ff8a80; --good: #6fcf9b; --bar: #323c43;
      --interview: #7db4ff; --thanks: #6fcf9b; --ask: #ffb45c; --word: #cf9dfa; --sent: #a9b4bb;
      --offer: #f1cf5b; --end: #a9b4bb; --window: #4a3a20; --today: #ff8a80; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 60rem; background: var(--back);
      color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
    h1 { margin: 0; font-size: 1.7rem; line-height: 1.2; }
    h2 { margin: 0 0 .6rem; font-size: 1.15rem; }
    h3 { margin: 1rem 0 .2rem; font-size: .95rem; color: var(--soft); }
    h2 + h3 { margin-top: 0; }
    header p, footer { margin: .3rem 0 0; color: var(--soft); }
    footer { font-size: .85rem; }
    section { margin: 1rem 0; padding: 1rem 1.2rem; background: var(--card);
      border: 1px solid var(--edge); border-radius: .6rem; }
    section.overdue { border-left: .35rem solid var(--urgent); }
    section p { margin: 0 0 .6rem; }
    section ul { margin: 0; padding-left: 1.2rem; }
    section li { margin: .25rem 0; }
    .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .6rem;
      margin: 1.2rem 0; padding: 0; list-style: none; }
    .figures li { padding: .7rem .9rem; background: var(--card); border: 1px solid var(--edge);
      border-radius: .6rem; color: var(--soft); font-size: .9rem; line-height: 1.3; }
    .figures strong { display: block; font-size: 1.7rem; color: var(--ink);
      font-variant-numeric: tabular-nums; }
    .figures .urgent strong { color: var(--urgent); }
    .scrolling { overflow-x: auto; }
    .scrolling:focus-visible, summary:focus-visible { outline: 3px solid var(--interview);
      outline-offset: 3px; border-radius: .2rem; }
    table { width: 100%; border-collapse: collapse; font-size: .95rem; overflow-wrap: break-word; }
    th, td { padding: .35rem .9rem .35rem 0; text-align: left; vertical-align: top;
      border-bottom: 1px solid var(--rule); font-variant-numeric: tabular-nums; }
    td, thead th { min-width: 4.5rem; }
    tbody th { min-width: 8rem; max-width: 20rem; font-weight: 400; overflow-wrap: anywhere; }
    thead th { color: var(--soft); font-size: .85rem; font-weight: 600; }
    tbody tr:last-child th, tbody tr:last-child td { border-bottom: 0; }
    time { white-space: nowrap; }
    .bar { display: inline-block; width: 6rem; margin-right: .4rem; border-radius: .3rem;
      background: var(--bar); overflow: hidden; }
    .bar span { display: block; border-top: .6rem solid var(--good); }
    figure { margin: 0; } @media screen { section { overflow: hidden; } }
    svg { display: block; width: 100%; overflow: visible; }
    svg text { fill: var(--ink); font-size: 13px; stroke: var(--card); stroke-width: 4px;
      stroke-linejoin: round; }
    svg .soft { fill: var(--soft); font-size: 11px; }
    svg .edge { fill: none; stroke: var(--soft); stroke-width: 2; }
    svg .grid { stroke: var(--rule); }
    svg .lane { stroke: var(--edge); stroke-width: 2; }
    svg .window { fill: var(--window); stroke: var(--ask); stroke-opacity: .7; }
    svg .today { stroke: var(--today); stroke-width: 1.5; }
    svg .today-word { fill: var(--today); font-size: 11px; font-weight: 600; }
    svg .hear-back { stroke: var(--ink); stroke-width: 2; }
    svg .assumed { stroke-dasharray: 3 2; }
    svg .mark { stroke-width: 1.5; stroke: var(--card); }
    svg .interview { fill: var(--interview); } svg .thanks { fill: var(--thanks); }
    svg .ask { fill: var(--ask); } svg .word { fill: var(--word); } svg .sent { fill: var(--sent); }
    svg .offer { fill: var(--offer); } svg .end { fill: var(--end); }
    svg .planned { fill: var(--card); }
    svg .interview.planned { stroke: var(--interview); } svg .thanks.planned { stroke: var(--thanks); }
    svg .ask.planned { stroke: var(--ask); } svg .word.planned { stroke: var(--word); }
    svg .sent.planned { stroke: var(--sent); } svg .offer.planned { stroke: var(--offer); }
    svg .end.planned { stroke: var(--end); }
    .legend { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin: .8rem 0 0; padding: 0;
      list-style: none; color: var(--soft); font-size: .85rem; }
    .legend li { display: flex; align-items: center; gap: .4rem; margin: 0; }
    .legend svg { width: 18px; height: 18px; flex: none; }
    details { margin-top: .8rem; }
    summary { cursor: pointer; color: var(--soft); font-size: .9rem; }
    @media screen and (max-width: 40rem) { .cards thead { position: absolute; width: 1px; height: 1px;
      overflow: hidden; clip-path: inset(50%); } .cards table, .cards tbody { display: block; }
      .cards tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--rule); }
      .cards tr:last-child { border-bottom: 0; } .cards th, .cards td { display: block; padding: .1rem 0;
      border: 0; max-width: none; } .cards td { position: relative;
      padding-left: 7rem; } .cards td::before { content: attr(data-label); position: absolute; left: 0;
      color: var(--soft); }
      .cards td:empty { display: none; } }
    @media (max-width: 30rem) { svg text { font-size: 12px; } body { padding: 1rem .7rem 2rem; } section { padding: .8rem; }
      .figures { grid-template-columns: 1fr 1fr; } table { font-size: .88rem; }
      .figures li:last-child:nth-child(odd) { grid-column: 1 / -1; } th, td { padding-right: .6rem; } }
    @media print { :root { --back: #fff; } body { max-width: none; padding: 0; font-size: 10pt; }
      .bar { border: 1px solid var(--edge); }
      section { border: 0; padding: .2rem 0; margin: .6rem 0; } section.overdue { padding-left: .8rem; }
      h2, h3, thead { break-after: avoid; } li, tr, figure, section p { break-inside: avoid; }
      .figures { grid-template-columns: repeat(5, 1fr); margin: .8rem 0; }
      .figures li { padding: .4rem .6rem; } .figures strong { font-size: 1.3rem; }
      th, td { padding-top: .2rem; padding-bottom: .2rem; } table { font-size: 9.5pt; }
      details, footer { display: none; } .scrolling { overflow: visible; } }
    """
}
