-- A second real client: Neovim attaches to the server over stdio and asks what a person would.
-- Works from Neovim 0.7 on, which knows neither vim.lsp.start nor pulled diagnostics.
local server, file, results = vim.env.SERVER, vim.env.FILE, vim.env.ON_THE_RECORD_RESULTS
local patience = 20000
local passed, failed = 0, 0

local function step(name, ok, seen)
  if ok then passed = passed + 1 else failed = failed + 1 end
  local mark = ok and '✔' or '✖'
  io.stdout:write(('  %s %s%s\n'):format(mark, name, (not ok and seen) and (': ' .. vim.inspect(seen)) or ''))
end

vim.cmd('edit ' .. vim.fn.fnameescape(file))
local buffer = vim.api.nvim_get_current_buf()
local client_id
local config = {
  name = 'on-the-record',
  cmd = { vim.env.NODE, server, '--stdio' },
  root_dir = vim.fn.fnamemodify(file, ':h'),
  get_language_id = function() return 'plaintext' end,
}
if vim.lsp.start then
  client_id = vim.lsp.start(config, { bufnr = buffer })
else
  client_id = vim.lsp.start_client(config)
  vim.lsp.buf_attach_client(buffer, client_id)
end

local function client() return vim.lsp.get_client_by_id(client_id) end

local document = { uri = vim.uri_from_bufnr(buffer) }
local function ask(method, params)
  params.textDocument = document
  local answers = vim.lsp.buf_request_sync(buffer, method, params, patience) or {}
  return (answers[client_id] or {}).result
end

--- The position inside the first occurrence of `words`, in UTF-16 units as LSP counts.
local function position(words, into)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local at = line:find(words, 1, true)
    if at then
      local _, units = vim.str_utfindex(line, at - 1 + (into or 0))
      return { line = number - 1, character = units }
    end
  end
  error('the document does not hold ' .. words)
end

local function messages()
  return vim.tbl_map(function(found) return found.message end, vim.diagnostic.get(buffer))
end

local function any(list, words)
  for _, text in ipairs(list) do
    if text:find(words, 1, true) then return true end
  end
  return false
end

local function names(symbols, into)
  for _, symbol in ipairs(symbols or {}) do
    table.insert(into, symbol.name)
    names(symbol.children, into)
  end
  return into
end

local function run()
  local attached = vim.wait(patience, function()
    return client() ~= nil and client().initialized
  end, 20)
  step('attaches', attached)
  if not attached then error('the server did not answer', 0) end

  local hover
  vim.wait(patience, function() -- the first answers may come before the folder is read
    hover = ask('textDocument/hover', { position = position('MODERATOR', 2) })
    return hover and hover.contents.value:find('Doris Robinson', 1, true) ~= nil
  end, 200)
  step('hover on a label names the person', hover and hover.contents.value:find('Doris Robinson', 1, true), hover)
  vim.wait(patience, function() -- nor the glossary
    hover = ask('textDocument/hover', { position = position('CBP One', 1) })
    return hover and hover.contents.value:find('Agency', 1, true) ~= nil
  end, 200)
  step('hover on a program', hover and hover.contents.value:find('Agency', 1, true), hover)

  local symbols = names(ask('textDocument/documentSymbol', {}), {})
  step('symbols name the exchanges', any(symbols, 'Stefanie Bolzen, Die Welt'), symbols)

  local references
  vim.wait(patience, function()
    local context = { includeDeclaration = true }
    references = ask('textDocument/references', { position = position('Los Angeles Declaration', 4), context = context })
    return references and #references >= 3
  end, 200)
  step('references reach both documents and the glossary', references and (function()
    local uris = vim.tbl_map(function(place) return place.uri end, references)
    return any(uris, 'Statement') and any(uris, 'briefing') and any(uris, 'glossary.yaml')
  end)(), references)

  step('diagnostics arrive', vim.wait(patience, function() return any(messages(), '110 million') end, 50), messages())

  local place = position('there are more than 110 million')
  local line = vim.api.nvim_buf_get_lines(buffer, place.line, place.line + 1, false)[1]
  local column = line:find('there are more than 110 million', 1, true) - 1
  local source = 'according to the UN Refugee Agency’s report, '
  vim.api.nvim_buf_set_text(buffer, place.line, column, place.line, column, { source })
  step('a typed source clears its finding', vim.wait(patience, function()
    return not any(messages(), '110 million')
  end, 50), messages())

  vim.lsp.stop_client(client_id)
  step('the server stops', vim.wait(patience, function()
    return client() == nil or client().is_stopped()
  end, 20))
end

local ran, problem = xpcall(run, debug.traceback)
if not ran then step('the script runs to its end', false, problem) end
vim.fn.writefile({ vim.fn.json_encode({ passed = passed, failed = failed, skipped = 0 }) }, results)
vim.cmd(failed == 0 and 'qa!' or 'cq!')
