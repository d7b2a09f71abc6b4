enum LintingPlaceholder {}
