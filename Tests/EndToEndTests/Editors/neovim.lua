-- Neovim as a client, without a screen and with the config that is offered: opens a journal, waits for
-- the diagnostics, applies what mends all, saves, and writes what it saw to standard error.
local function fail(words)
  io.stderr:write("FAILED: " .. words .. "\n")
  vim.cmd("cquit 1")
end

local function run()
  vim.cmd("luafile " .. vim.env.CONFIG)
  vim.cmd("edit " .. vim.env.FOLDER .. "/" .. vim.env.JOURNAL)
  vim.cmd("setfiletype markdown")
  if not vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 20) then
    return fail("no diagnostics came")
  end
  local before = #vim.diagnostic.get(0)
  io.stderr:write("DIAGNOSTICS: " .. before .. "\n")

  local last = vim.api.nvim_buf_line_count(0)
  local params = {
    textDocument = { uri = vim.uri_from_bufnr(0) },
    range = { start = { line = 0, character = 0 }, ["end"] = { line = last, character = 0 } },
    context = { diagnostics = {}, only = { "source.fixAll" } },
  }
  local answers = vim.lsp.buf_request_sync(0, "textDocument/codeAction", params, 20000) or {}
  local id, answer = next(answers)
  if not answer or not answer.result or #answer.result == 0 then
    return fail("no code action was offered")
  end
  local action = answer.result[1]
  io.stderr:write("ACTION: " .. action.title .. "\n")
  vim.lsp.util.apply_workspace_edit(action.edit, vim.lsp.get_client_by_id(id).offset_encoding)
  -- The server must know the text as it is now.
  vim.wait(20000, function() return #vim.diagnostic.get(0) < before end, 20)
  io.stderr:write("LEFT: " .. #vim.diagnostic.get(0) .. "\n")
  vim.cmd("write")
  vim.lsp.stop_client(id)
  vim.cmd("qall!")
end

local fine, why = pcall(run)
if not fine then fail(tostring(why)) end
