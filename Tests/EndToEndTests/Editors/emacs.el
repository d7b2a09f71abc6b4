;;; emacs.el --- Emacs as a client, without a screen  -*- lexical-binding: t -*-

;; With the config that is offered: opens a journal, waits for the diagnostics, applies what mends all,
;; saves, and writes what it saw to standard error.

(require 'package)
;; Where Debian puts packages.
(add-to-list 'package-directory-list "/usr/share/emacs/site-lisp/elpa")
(package-initialize)
(require 'eglot)
(require 'flymake)
(unless (fboundp 'markdown-mode)
  (define-derived-mode markdown-mode text-mode "Markdown"))
(load (getenv "CONFIG"))

(defun interviewlint-wait (condition)
  "Wait at most 20 seconds until CONDITION, a function, holds; return whether it does."
  (let ((end (+ (float-time) 20)))
    (while (and (not (funcall condition)) (< (float-time) end))
      (accept-process-output nil 0.05))
    (funcall condition)))

(defun interviewlint-fail (words)
  "Say WORDS, and end."
  (message "FAILED: %s" words)
  (kill-emacs 1))

(let ((eglot-autoshutdown nil)
      (eglot-sync-connect t)
      (eglot-confirm-server-initiated-edits nil)
      (make-backup-files nil)
      (diagnostics (lambda () (append eglot--diagnostics nil))))
  (find-file (concat (file-name-as-directory (getenv "FOLDER")) (getenv "JOURNAL")))
  (markdown-mode)
  (apply #'eglot--connect (eglot--guess-contact))
  (unless (interviewlint-wait diagnostics)
    (interviewlint-fail "no diagnostics came"))
  (let* ((before (length (funcall diagnostics)))
         (kind "source.fixAll.interviewlint")
         (action (car (append (eglot-code-actions (point-min) (point-max) kind) nil))))
    (message "DIAGNOSTICS: %d" before)
    (unless action
      (interviewlint-fail "no code action was offered"))
    (message "ACTION: %s" (plist-get action :title))
    (eglot--apply-workspace-edit (plist-get action :edit))
    (eglot--signal-textDocument/didChange)
    ;; The server must know the text as it is now.
    (interviewlint-wait (lambda () (< (length (funcall diagnostics)) before)))
    (message "LEFT: %d" (length (funcall diagnostics)))
    (save-buffer)
    (kill-emacs 0)))
;;; emacs.el ends here
