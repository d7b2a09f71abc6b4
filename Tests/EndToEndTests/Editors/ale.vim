" Vim with ALE as a client, without a screen and with the config that is offered: opens a journal, waits
" for the diagnostics, and writes how many there are into the folder.
set nocompatible nomore
set rtp^=/usr/share/vim-ale
filetype plugin on
let g:ale_linters_explicit = 1
let g:ale_linters = {'markdown': ['interviewlint']}
runtime plugin/ale.vim
execute 'source ' . fnameescape($CONFIG)
execute 'edit ' . fnameescape($FOLDER . '/' . $JOURNAL)
set filetype=markdown
ALELint
let tries = 0
while tries < 200 && empty(getloclist(0))
  sleep 100m
  let tries += 1
endwhile
call writefile([string(len(getloclist(0)))], $FOLDER . '/found.txt')
qall!
