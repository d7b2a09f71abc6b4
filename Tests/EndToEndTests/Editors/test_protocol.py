"""A session of each kind of request, by clients that check every message of the server's.

pygls reads each message into the type that the protocol gives it, and pytest-lsp compares it with what
the client says that it can do; anything that doesn't fit is an error here.
"""

import asyncio
import os
import pathlib

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp.checks import LspSpecificationWarning

FOLDER = pathlib.Path(os.environ["FOLDER"])
COMMAND = [os.environ["INTERVIEWLINT"], "server", "--today", "2026-11-22"]
# README.md and STATUS.md are no journals.
JOURNALS = sorted(path.name for path in FOLDER.glob("*.md") if path.name.islower())

pytestmark = pytest.mark.filterwarnings(
    f"error::{LspSpecificationWarning.__module__}.{LspSpecificationWarning.__name__}"
)


@pytest.mark.parametrize(
    "editor",
    ["visual-studio-code", "neovim@v0.7.0", "neovim@v0.11.0", "emacs"],
)
def test_session(editor):
    asyncio.run(asyncio.wait_for(session(editor), 120))


async def session(editor):
    client = pytest_lsp.make_test_lsp_client()
    await client.start_io(*COMMAND)
    try:
        await client.initialize_session(
            types.InitializeParams(
                capabilities=pytest_lsp.client_capabilities(editor),
                workspace_folders=[types.WorkspaceFolder(uri=FOLDER.as_uri(), name="journals")],
                root_uri=FOLDER.as_uri(),
            )
        )
        seen = 0
        for name in JOURNALS:
            seen += await look_at(client, FOLDER / name)
        assert seen > 10
        found = await client.workspace_symbol_async(types.WorkspaceSymbolParams(query="varn"))
        assert found and "Varnham" in found[0].name
    finally:
        await client.shutdown_session()
        await client.stop()
    assert client.error is None


async def look_at(client, path):
    uri = path.as_uri()
    text = path.read_bytes().decode()
    document = types.TextDocumentIdentifier(uri=uri)
    client.text_document_did_open(
        types.DidOpenTextDocumentParams(
            types.TextDocumentItem(uri=uri, language_id="markdown", version=1, text=text)
        )
    )
    lines = text.count("\n") + 1
    whole = types.Range(types.Position(0, 0), types.Position(lines, 0))
    symbols = await client.text_document_document_symbol_async(
        types.DocumentSymbolParams(document)
    )
    assert symbols
    await client.text_document_code_action_async(
        types.CodeActionParams(document, whole, types.CodeActionContext(diagnostics=[]))
    )
    await client.text_document_inlay_hint_async(types.InlayHintParams(document, whole))
    await client.text_document_code_lens_async(types.CodeLensParams(document))
    await client.text_document_document_link_async(types.DocumentLinkParams(document))
    await client.text_document_folding_range_async(types.FoldingRangeParams(document))
    await client.text_document_formatting_async(
        types.DocumentFormattingParams(document, types.FormattingOptions(2, True))
    )
    for line in range(0, lines, 3):
        place = types.Position(line, 4)
        await client.text_document_hover_async(types.HoverParams(document, place))
        await client.text_document_completion_async(types.CompletionParams(document, place))
    client.text_document_did_change(
        types.DidChangeTextDocumentParams(
            types.VersionedTextDocumentIdentifier(uri=uri, version=2),
            [
                types.TextDocumentContentChangePartial(
                    range=types.Range(types.Position(lines, 0), types.Position(lines, 0)),
                    text="\n- 2026-13-01 Interview\n",
                )
            ],
        )
    )
    # An answer comes after everything that was to be said before it.
    await client.text_document_folding_range_async(types.FoldingRangeParams(document))
    client.text_document_did_save(types.DidSaveTextDocumentParams(document))
    client.text_document_did_close(types.DidCloseTextDocumentParams(document))
    return len(client.diagnostics.get(uri, []))
