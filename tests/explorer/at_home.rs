//! Settings, recent files, the user's own editor, and what a crash leaves: with a home of its own.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use crate::terminal::Terminal;

struct Home {
    folder: tempfile::TempDir,
}

impl Home {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("home")).unwrap();
        fs::create_dir(folder.path().join("work")).unwrap();
        Self { folder }
    }

    fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    fn work(&self, name: &str) -> PathBuf {
        self.folder.path().join("work").join(name)
    }

    fn settings(&self, text: &str) {
        let directory =
            self.home().join(if cfg!(target_os = "macos") { "Library/Application Support" } else { ".config" });
        fs::create_dir_all(directory.join("drip/themes")).unwrap();
        fs::write(directory.join("drip/settings.toml"), text).unwrap();
    }

    fn start(&self, arguments: &[&str]) -> Terminal {
        Terminal::start_at_home(Some(&self.home()), &self.folder.path().join("work"), arguments, (80, 24))
    }
}

#[test]
fn a_setting_that_means_nothing_is_said_with_the_near_name_and_the_others_hold() {
    let home = Home::new();
    home.settings("ascii = true\nthem = \"light\"\n");
    let mut terminal = home.start(&["-e", "range(3)"]);
    let screen = terminal.see("settings.toml: line 2: there is no setting 'them'; did you mean 'theme'?");
    assert!(screen.contains("+-") && !screen.contains('╭'), "{screen}");
    terminal.press("q");
    assert_eq!(terminal.ends(), 0);
}

#[test]
fn keys_are_the_users_own() {
    let home = Home::new();
    home.settings("[keys]\nnext = \"F\"\n");
    let mut terminal = home.start(&["-e", "range(3)"]);
    terminal.see("F pulls the first item");
    terminal.press("F");
    terminal.see("1 out");
    terminal.press("q");
    assert_eq!(terminal.ends(), 0);
}

#[test]
fn what_was_not_saved_when_it_was_killed_is_offered_at_the_next_start() {
    let home = Home::new();
    fs::write(home.work("p.drip"), "range(3)\n").unwrap();
    let mut terminal = home.start(&["p.drip"]);
    terminal.see("range(3)");
    terminal.press("aenumerate\r");
    terminal.see("apply");
    terminal.press("\r");
    terminal.see("p.drip ●");
    terminal.kill();
    assert_eq!(fs::read_to_string(home.work("p.drip")).unwrap(), "range(3)\n");

    // Who opens something else is told, and not asked.
    let mut terminal = home.start(&["-e", "range(9)"]);
    terminal.see("changes that were not saved when drip ended are kept");
    terminal.press("q");
    assert_eq!(terminal.ends(), 0);

    let mut terminal = home.start(&["p.drip"]);
    terminal.see("drip ended while p.drip had changes that were not saved");
    terminal.press("y");
    terminal.see("enumerate");
    terminal.press("w");
    terminal.see("saved p.drip");
    assert_eq!(fs::read_to_string(home.work("p.drip")).unwrap(), "range(3) | enumerate()\n");
    terminal.press("q");
    assert_eq!(terminal.ends(), 0);

    let mut terminal = home.start(&["p.drip"]);
    let screen = terminal.see("enumerate");
    assert!(!screen.contains("not saved"), "{screen}");
    terminal.press("q");
    assert_eq!(terminal.ends(), 0);
}

#[test]
fn files_that_were_open_lately_are_offered() {
    let home = Home::new();
    fs::write(home.work("people.csv"), "name,n\nana,1\n").unwrap();
    fs::write(home.work("p.drip"), "range(3)\n").unwrap();
    for _ in 0..2 {
        let mut terminal = home.start(&["p.drip"]);
        terminal.see("range(3)");
        terminal.press("q");
        assert_eq!(terminal.ends(), 0);
    }
    let mut terminal = home.start(&["-e", "count(1)"]);
    terminal.see("count(1)");
    terminal.press("M");
    let menu = terminal.see("[Recent]");
    assert!(menu.contains("p.drip") && menu.contains("/work"), "{menu}");
    terminal.press("\x1b");
    terminal.see_gone("[Recent]");
    terminal.press("o");
    terminal.see("CSV");
    terminal.press("peop\r");
    terminal.see("read_csv(\"people.csv\")");
    terminal.press("q");
    assert_eq!(terminal.ends(), 0);
}

#[test]
fn the_users_own_editor_has_the_terminal_and_the_keys_while_it_runs() {
    let home = Home::new();
    let editor = home.home().join("editor");
    // It reads a line from the terminal, as an editor does.
    fs::write(&editor, "#!/bin/sh\nread line\nprintf '%s' \"$line\" > \"$1\"\n").unwrap();
    fs::set_permissions(&editor, fs::Permissions::from_mode(0o755)).unwrap();
    let mut terminal = home.start(&["-e", "range(3)"]);
    terminal.see("range(3)");
    terminal.press("\x05" /* Ctrl-E */);
    terminal.see_gone("range(3)");
    terminal.press("count(7) | islice(2)\r");
    terminal.see("islice(2)");
    terminal.press("2 ");
    terminal.see("2 out");
    terminal.press("u");
    terminal.see("range(3)");
    terminal.press("q");
    assert_eq!(terminal.ends(), 0);
}

#[test]
fn a_copy_goes_to_the_terminals_clipboard_and_themes_change() {
    let home = Home::new();
    let mut terminal = home.start(&["-e", "range(3)"]);
    terminal.see("range(3)");
    terminal.press("y");
    terminal.see("copied range(3)");
    let raw = terminal.raw();
    let sequence = b"\x1b]52;c;cmFuZ2UoMyk=\x07";
    assert!(raw.windows(sequence.len()).any(|part| part == sequence));
    terminal.press("T");
    terminal.see("theme none");
    terminal.press("q");
    assert_eq!(terminal.ends(), 0);
}

#[test]
fn a_lesson_is_taken_and_remembered() {
    let home = Home::new();
    let start = |arguments: &[&str]| {
        Terminal::start_at_home(Some(&home.home()), &home.folder.path().join("work"), arguments, (120, 36))
    };
    let mut terminal = start(&["learn", "tailing"]);
    terminal.see("Following a log 1/3");
    terminal.press("\r");
    terminal.see("what do you expect?");
    terminal.press("5\rc");
    terminal.see("5, as you said");
    terminal.press("c\r");
    terminal.see("Following a log 2/3");
    terminal.press("\r");
    terminal.see("Following a log 3/3");
    terminal.press("\rno\r  ");
    terminal.see("no, as you said");
    terminal.press("\r");
    terminal.see("[Lessons]");
    terminal.see("taken");
    terminal.press("q");
    assert_eq!(terminal.ends(), 0);
    let mut terminal = start(&["learn"]);
    assert!(terminal.see("[Lessons]").contains("Following a log"));
    terminal.see("taken");
    terminal.press("q");
    assert_eq!(terminal.ends(), 0);
}
