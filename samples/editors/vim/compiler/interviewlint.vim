" Findings in the quickfix list of Vim or Neovim, without the language server. Copy this file to
" ~/.vim/compiler/ (Neovim: ~/.config/nvim/compiler/), then:
"
"     :compiler interviewlint
"     :make
if exists('current_compiler')
  finish
endif
let current_compiler = 'interviewlint'

CompilerSet makeprg=interviewlint\ check\ --output-format\ concise\ $*
CompilerSet errorformat=%f:%l:%c:\ %trror:\ %m,%f:%l:%c:\ %tarning:\ %m,%f:%l:%c:\ %tote:\ %m,%-G%.%#
