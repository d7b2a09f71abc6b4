use zed_extension_api::{self as zed, Command, LanguageServerId, Result, Worktree};

struct Interviewlint;

impl zed::Extension for Interviewlint {
    fn new() -> Self {
        Self
    }

    fn language_server_command(&mut self, _: &LanguageServerId, tree: &Worktree) -> Result<Command> {
        let command = tree
            .which("interviewlint")
            .ok_or("interviewlint is not on the PATH")?;
        Ok(Command {
            command,
            args: vec!["server".to_string()],
            env: tree.shell_env(),
        })
    }
}

zed::register_extension!(Interviewlint);
