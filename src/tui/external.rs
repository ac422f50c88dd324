//! The text in the user's own editor, on the terminal that the explorer gives back for the while.

use std::io::{self, Write};
use std::process::Command;

/// What is asked for an editor where the environment names none.
const FALLBACK: &str = "vi";

/// Has `text` edited in a file of its own, and gives back what was saved. The terminal must be the shell's.
///
/// # Errors
/// In words: no such editor, one that failed, a file that cannot be read again.
pub(super) fn edit(text: &str) -> Result<String, String> {
    let editor =
        ["VISUAL", "EDITOR"].into_iter().find_map(|name| std::env::var(name).ok().filter(|v| !v.trim().is_empty()));
    edit_with(&editor.unwrap_or_else(|| FALLBACK.to_owned()), text)
}

fn edit_with(editor: &str, text: &str) -> Result<String, String> {
    let told = |error: io::Error| format!("{editor}: {error}");
    let mut file = tempfile::Builder::new().prefix("drip-").suffix(".drip").tempfile().map_err(told)?;
    file.write_all(text.as_bytes()).and_then(|()| file.flush()).map_err(told)?;
    // The variable may hold arguments: `code --wait`.
    let mut words = editor.split_whitespace();
    let program = words.next().unwrap_or(FALLBACK);
    let status = Command::new(program).args(words).arg(file.path()).status().map_err(told)?;
    if !status.success() {
        return Err(format!("{editor} ended with {status}; nothing is taken over"));
    }
    std::fs::read_to_string(file.path()).map_err(told)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn what_the_editor_saves_is_taken_over() {
        let folder = tempfile::tempdir().unwrap();
        let script = folder.path().join("editor");
        std::fs::write(&script, "printf ' | sum' >> \"$2\"\n").unwrap();
        let editor = format!("sh {} -n", script.display());
        assert_eq!(edit_with(&editor, "range(3)").unwrap(), "range(3) | sum");
        assert!(edit_with("false", "x").unwrap_err().contains("nothing is taken over"));
        assert!(edit_with("no-such-editor-here", "x").is_err());
    }
}
