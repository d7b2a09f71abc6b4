" Vim with ALE (Debian: vim-ale): source this in your vimrc, after ALE is loaded. :ALEHover explains an
" entry, :ALECodeAction offers what can be done, and with g:ale_completion_enabled words are completed.
call ale#linter#Define('markdown', {
\   'name': 'interviewlint',
\   'lsp': 'stdio',
\   'executable': 'interviewlint',
\   'command': '%e server',
\   'project_root': {buffer -> fnamemodify(bufname(buffer), ':p:h')},
\})
