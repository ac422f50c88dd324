//! Pulling, stepping, changing, undoing, saving.

use std::fs;

use crate::terminal::Terminal;

const FIBONACCI: &str = "\
def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b

# the first few
fibonacci()
| filter(_ % 2 == 0)   # the even ones
| islice(5)
";

fn opened(text: &str, size: (u16, u16)) -> (tempfile::TempDir, Terminal) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("p.drip"), text).unwrap();
    let terminal = Terminal::start(folder.path(), &["p.drip"], size);
    terminal.see("islice(5)");
    (folder, terminal)
}

#[test]
fn a_start_shows_the_welcome_pipeline_and_what_to_press() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::start(folder.path(), &[], (80, 24));
    terminal.see("space pulls the first item; ? shows every key");
    terminal.press(" ");
    terminal.see("1 of 124");
    terminal.see("could not read image");
    terminal.press("q");
    assert_eq!(terminal.ends(), 0);
}

#[test]
fn a_generator_steps_with_its_suspended_line_and_locals() {
    let (_folder, mut terminal) = opened(FIBONACCI, (120, 36));
    terminal.press("3 ");
    terminal.see("3 out");
    terminal.press("kk");
    terminal.see("fibonacci · stage 1");
    terminal.press("...");
    let screen = terminal.see("suspended at line 4");
    assert!(screen.contains("a = 8") && screen.contains("b = 13"), "{screen}");
    terminal.press("s");
    terminal.see("call   islice");
}

#[test]
fn an_edit_and_its_undo_leave_the_text_as_it_was_to_the_byte() {
    let (folder, mut terminal) = opened(FIBONACCI, (80, 24));
    terminal.press("  ");
    terminal.see("2 out");
    terminal.press("e");
    terminal.see("edit stage 3");
    terminal.press("\x15" /* Ctrl-U */);
    terminal.press("7\r");
    terminal.see("islice(7)");
    terminal.see("p.drip ●");
    terminal.press("kx");
    terminal.see("bypassed");
    terminal.press("d");
    terminal.see_gone("filter(");
    terminal.press("a");
    terminal.see("add");
    terminal.press("enumerate\r");
    terminal.see("apply");
    terminal.press("\r");
    terminal.see("enumerate");
    terminal.press("uuuu");
    terminal.see("islice(5)");
    terminal.see_gone("●");
    terminal.press("w");
    terminal.see("saved p.drip");
    assert_eq!(fs::read_to_string(folder.path().join("p.drip")).unwrap(), FIBONACCI);
    terminal.press("q");
    assert_eq!(terminal.ends(), 0);
}

#[test]
fn a_mistyped_expression_is_told_at_the_caret_and_not_applied() {
    let (_folder, mut terminal) = opened(FIBONACCI, (80, 24));
    terminal.press("ke");
    terminal.see("edit stage 2");
    terminal.press("\x15sunm(_)");
    let screen = terminal.see("did you mean 'sum'?");
    assert!(screen.contains("name 'sunm' is not defined"), "{screen}");
    let caret = screen.lines().position(|line| line.contains("^^^^")).expect("a caret");
    assert!(screen.lines().nth(caret - 1).unwrap().contains("sunm(_)"), "{screen}");
    terminal.press("\x1b");
    terminal.see("filter(_ % 2 == 0)");
    terminal.see_gone("sunm");
    assert!(!terminal.see("p.drip").contains('●'));
}

#[test]
fn an_untitled_pipeline_asks_for_a_name_when_it_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::start(folder.path(), &["-e", "range(10) | map(_ * 2)"], (80, 24));
    terminal.see("map(_ * 2)");
    terminal.press("\x13" /* Ctrl-S */);
    terminal.see("save as");
    terminal.press("double.drip\r");
    terminal.see("saved double.drip");
    assert_eq!(fs::read_to_string(folder.path().join("double.drip")).unwrap().trim_end(), "range(10) | map(_ * 2)");
}

#[test]
fn any_size_will_do_and_the_next_one_is_drawn_whole() {
    let (_folder, mut terminal) = opened(FIBONACCI, (120, 36));
    terminal.press(" ");
    terminal.see("1 out");
    let sizes = [(1, 1), (2, 1), (1, 2), (300, 2), (2, 100), (40, 10), (79, 23), (1, 1), (200, 60), (3, 3)];
    for (columns, rows) in sizes.into_iter().cycle().take(40) {
        terminal.resize(columns, rows);
        terminal.press("\t");
    }
    terminal.resize(80, 24);
    terminal.press("\x1b1" /* Alt-1 */);
    let screen = terminal.until("a whole screen", |screen| screen.contains("islice(5)") && screen.contains("help"));
    assert!(screen.lines().count() <= 24 && screen.contains("fibonacci()"), "{screen}");
    terminal.press(" ");
    terminal.see("2 out");
    terminal.press("q");
    assert_eq!(terminal.ends(), 0);
}

#[test]
fn a_script_shows_its_body_and_the_iterators_that_it_asks() {
    let folder = tempfile::tempdir().unwrap();
    let text = "def up(n):\n    for i in range(n):\n        yield i\n\nfor n in up(3):\n    print(\"got\", n)\n";
    fs::write(folder.path().join("s.drip"), text).unwrap();
    let mut terminal = Terminal::start(folder.path(), &["s.drip"], (120, 36));
    terminal.see("the file's own body asks");
    terminal.press("  ");
    let screen = terminal.see("got 0");
    assert!(screen.contains("up(3)") && screen.contains("2 in") && !screen.contains("got 1"), "{screen}");
    terminal.press("c");
    terminal.see("got 2");
    terminal.see("the end");
}
