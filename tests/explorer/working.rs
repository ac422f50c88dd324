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
    terminal.see("space pulls an item, ? shows all keys");
    let menu = terminal.see("[Examples]");
    assert!(menu.contains("Walking a tree") || menu.contains("A source that never"), "{menu}");
    terminal.press(" ");
    terminal.see("1 of 124");
    terminal.see_gone("[Examples]");
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
    terminal.see_gone("p.drip ●");
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
    assert!(!terminal.see("p.drip").contains("p.drip ●"));
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
    let whole = |screen: &str| ["fibonacci()", "islice(5)", "help"].iter().all(|part| screen.contains(part));
    let screen = terminal.until("a whole screen", whole);
    assert!(screen.lines().count() <= 24, "{screen}");
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

fn running(text: &str, first: &str) -> (tempfile::TempDir, Terminal) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("s.drip"), text).unwrap();
    let terminal = Terminal::start(folder.path(), &["s.drip"], (120, 36));
    terminal.see(first);
    (folder, terminal)
}

#[test]
fn what_a_plain_function_built_stands_as_its_stages_once_it_has_run() {
    let text = "\
def keep(rows, ok):
    for row in rows:
        if ok(row):
            yield row

def parts(rows, size):
    chunk = []
    for row in rows:
        chunk.append(row)
        if len(chunk) == size:
            yield chunk
            chunk = []

def pipeline(rows):
    return parts(keep(rows, lambda n: n % 2), 3)

pipeline(range(40))
";
    let (_folder, mut terminal) = running(text, "pipeline()");
    terminal.press(" ");
    let screen = terminal.see("[1, 3, 5]");
    assert!(screen.contains("keep(rows") && screen.contains("parts(keep("), "{screen}");
    assert!(!screen.contains("pipeline()"), "{screen}");
    terminal.press("e");
    terminal.see("parts");
}

#[test]
fn an_asynchronous_generator_over_another_is_the_stage_below_it() {
    let text = "\
async def ticks(n):
    for i in range(n):
        yield i

async def squares(numbers):
    async for n in numbers:
        yield n * n + 100

squares(ticks(4))
";
    let (_folder, mut terminal) = running(text, "squares()");
    terminal.press("  ");
    let screen = terminal.see("101");
    let (above, below) = (screen.find("ticks(4)").unwrap(), screen.find("squares(").unwrap());
    assert!(above < below && !screen.contains("created"), "{screen}");
}

#[test]
fn a_last_call_for_its_effect_makes_a_script_that_steps() {
    let text = "\
def averager():
    total = n = 0
    while True:
        total += yield (total / n if n else 0)
        n += 1

def main():
    avg = averager()
    next(avg)
    for value in (10, 30):
        print(\"mean\", avg.send(value))

main()
";
    let (_folder, mut terminal) = running(text, "the file's own body asks");
    terminal.press("   ");
    let screen = terminal.see("mean 10.0");
    assert!(screen.contains("averager()") && !screen.contains("mean 20.0"), "{screen}");
    terminal.press("e");
    terminal.see("the file's own body; E edits the whole text");
    terminal.press("c");
    terminal.see("mean 20.0");
}
