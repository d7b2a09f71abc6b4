;; Emacs with lsp-mode instead of eglot (`elpa-lsp-mode' in Debian): put this into init.el.
(with-eval-after-load 'lsp-mode
  (lsp-register-client
   (make-lsp-client :new-connection (lsp-stdio-connection '("interviewlint" "server"))
                    :major-modes '(markdown-mode gfm-mode)
                    :server-id 'interviewlint)))
(add-hook 'markdown-mode-hook #'lsp-deferred)
