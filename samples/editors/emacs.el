;; Emacs with eglot (built in from 29 on; `elpa-eglot' in Debian 12): put this into init.el.
(with-eval-after-load 'eglot
  (add-to-list 'eglot-server-programs
               '((markdown-mode gfm-mode) . ("interviewlint" "server"))))
(add-hook 'markdown-mode-hook #'eglot-ensure)
