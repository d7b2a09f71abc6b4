-- Neovim: put this into init.lua, or `:luafile` it. Journals are the Markdown files that have dated
-- entries; about others the server has nothing to say.
local command = { "interviewlint", "server" }
local markers = { ".interviewlint.yml", ".git" }

if vim.lsp.enable then
  -- From 0.11 on.
  vim.lsp.config("interviewlint", {
    cmd = command,
    filetypes = { "markdown" },
    root_markers = markers,
  })
  vim.lsp.enable("interviewlint")
else
  vim.api.nvim_create_autocmd("FileType", {
    pattern = "markdown",
    callback = function(event)
      local folder = vim.fn.fnamemodify(event.file, ":p:h")
      local clients = vim.g.interviewlint_clients or {}
      -- One that has ended is started anew.
      if not (clients[folder] and vim.lsp.get_client_by_id(clients[folder])) then
        clients[folder] = vim.lsp.start_client({
          name = "interviewlint",
          cmd = command,
          root_dir = folder,
          workspace_folders = { { uri = vim.uri_from_fname(folder), name = folder } },
        })
        vim.g.interviewlint_clients = clients
      end
      vim.lsp.buf_attach_client(event.buf, clients[folder])
      vim.bo[event.buf].omnifunc = "v:lua.vim.lsp.omnifunc"
    end,
  })
end
