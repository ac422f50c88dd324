//! Where the platform keeps a user's settings, and what a program remembers between two runs.

use std::path::PathBuf;

const NAME: &str = "drip";

/// Where settings and themes are; `None` where there is no home.
pub(super) fn settings() -> Option<PathBuf> {
    settings_in(|name| std::env::var(name).ok())
}

/// Where recent files and recovery files are; `None` where there is no home.
pub(super) fn state() -> Option<PathBuf> {
    state_in(|name| std::env::var(name).ok())
}

fn absolute(path: Option<String>) -> Option<PathBuf> {
    // A relative path is to be ignored (XDG Base Directory Specification).
    path.map(PathBuf::from).filter(|path| path.is_absolute())
}

fn settings_in(variable: impl Fn(&str) -> Option<String>) -> Option<PathBuf> {
    let home = || absolute(variable("HOME"));
    let base = absolute(variable("XDG_CONFIG_HOME")).or_else(|| {
        if cfg!(windows) {
            absolute(variable("APPDATA"))
        } else if cfg!(target_os = "macos") {
            Some(home()?.join("Library/Application Support"))
        } else {
            Some(home()?.join(".config"))
        }
    });
    Some(base?.join(NAME))
}

fn state_in(variable: impl Fn(&str) -> Option<String>) -> Option<PathBuf> {
    let home = || absolute(variable("HOME"));
    let base = absolute(variable("XDG_STATE_HOME")).or_else(|| {
        if cfg!(windows) {
            absolute(variable("LOCALAPPDATA"))
        } else if cfg!(target_os = "macos") {
            Some(home()?.join("Library/Application Support"))
        } else {
            Some(home()?.join(".local/state"))
        }
    });
    Some(base?.join(NAME))
}

#[cfg(all(test, unix, not(target_os = "macos")))]
mod tests {
    use super::*;

    #[test]
    fn the_environment_says_where_and_else_the_home() {
        let home = |name: &str| (name == "HOME").then(|| "/home/ana".to_owned());
        assert_eq!(settings_in(home), Some("/home/ana/.config/drip".into()));
        assert_eq!(state_in(home), Some("/home/ana/.local/state/drip".into()));
        let set = |name: &str| Some(if name == "HOME" { "/home/ana" } else { "/elsewhere" }.to_owned());
        assert_eq!(settings_in(set), Some("/elsewhere/drip".into()));
        let relative = |name: &str| Some(if name == "HOME" { "/home/ana" } else { "here" }.to_owned());
        assert_eq!(state_in(relative), Some("/home/ana/.local/state/drip".into()));
        assert_eq!(settings_in(|_| None), None);
    }
}
