//! Scripts that complete drip's arguments in a shell.

use std::io::{self, Write};

use clap::builder::PossibleValuesParser;
use clap::{Command, CommandFactory, ValueEnum};
use clap_complete::Shell;

use super::Status;
use super::arguments::Arguments;
use crate::catalog;

/// What zsh is to offer where a command or a file may stand.
const EITHER: &str = "
_drip_commands_or_files() {
    _alternative 'commands:command:_drip_commands' 'files:file:_files'
}
";

/// Writes what a shell needs to complete drip's arguments.
pub(super) fn write(shell: Shell) -> anyhow::Result<Status> {
    let mut out = io::stdout().lock();
    out.write_all(script(shell).as_bytes())?;
    out.flush()?;
    Ok(Status::Done)
}

fn script(shell: Shell) -> String {
    let mut script = Vec::new();
    let mut command = completed();
    clap_complete::generate(shell, &mut command, "drip", &mut script);
    let script = String::from_utf8_lossy(&script).into_owned();
    match shell {
        Shell::Zsh => {
            let script = script.replace("\":: :_drip_commands\"", "\":: :_drip_commands_or_files\"");
            match script.split_once('\n') {
                Some((first, rest)) => format!("{first}\n{EITHER}{rest}"),
                None => script,
            }
        }
        // It is told of options and commands, and of no other argument.
        Shell::Fish => {
            let shells: Vec<String> = Shell::value_variants().iter().map(Shell::to_string).collect();
            let of = |command: &str, words: &str| {
                format!("complete -c drip -n \"__fish_drip_using_subcommand {command}\" -f -a \"{words}\"\n")
            };
            script + &of("stages", &stages().join(" ")) + &of("completions", &shells.join(" "))
        }
        _ => script,
    }
}

/// The command line as the generators are to see it: what names stages says which there are, and the files that drip itself opens, which
/// stand where a command may, are left to the shell (zsh would take the command for the first of them, and complete nothing after it).
fn completed() -> Command {
    let whole = Arguments::command();
    let options = whole.get_arguments().filter(|argument| !argument.is_positional()).cloned();
    let commands = whole.get_subcommands().cloned().map(|command| match command.get_name() {
        "stages" => command.mut_arg("name", |name| name.value_parser(PossibleValuesParser::new(stages()))),
        _ => command,
    });
    Command::new("drip").version(env!("CARGO_PKG_VERSION")).args(options).subcommands(commands)
}

fn stages() -> Vec<&'static str> {
    catalog::stages().map(|doc| doc.name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_or_a_file_may_come_first_in_zsh_and_a_commands_arguments_after_it() {
        let zsh = script(Shell::Zsh);
        assert!(zsh.starts_with("#compdef drip\n"), "{}", &zsh[..80]);
        assert!(zsh.contains("\":: :_drip_commands_or_files\"") && zsh.contains("_drip_commands_or_files() {"));
        assert!(zsh.contains("case $line[1] in"), "the command is the first argument");
        assert!(zsh.contains("(bash elvish fish powershell zsh)"));
    }

    #[test]
    fn names_of_stages_and_shells_complete_in_every_shell() {
        for shell in [Shell::Bash, Shell::Fish, Shell::Zsh] {
            let script = script(shell);
            for name in ["count_by", "read_csv", "powershell"] {
                assert!(script.contains(name), "{shell}: {name}");
            }
        }
    }
}
