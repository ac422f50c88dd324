//! Programs as tutorials have them, stepped: what a card is called, and which code is shown.

use super::live::Live;
use crate::tui::app::Page;

const DECORATED: &str = "def coroutine(func):
    def start(*args, **kwargs):
        cr = func(*args, **kwargs)
        next(cr)
        return cr
    return start

@coroutine
def grep(pattern, target):
    while True:
        line = (yield)
        if pattern in line:
            target.send(line)

@coroutine
def printer():
    while True:
        line = (yield)
        print(line)

g = grep('python', printer())
g.send('python is nice')
g.send('no match')
";

#[test]
fn a_generator_that_a_decorator_makes_is_called_by_its_own_name() {
    let mut live = Live::new(DECORATED, (120, 36));
    live.press("s s s s s");
    let screen = live.screen();
    assert!(screen.contains("─ grep(…) ─") && screen.contains("─ printer(…) ─"), "{screen}");
    assert!(!screen.contains("func(*args"), "{screen}");
}

#[test]
fn stepping_shows_the_code_that_moves_while_code_is_looked_at() {
    let mut live = Live::new(DECORATED, (120, 36));
    assert_eq!(live.app.look.page, Page::Code);
    let mut seen: Vec<String> = Vec::new();
    for _ in 0..12 {
        live.press("s");
        let screen = live.screen();
        for name in ["grep()  ", "printer()  "] {
            if screen.contains(name) && seen.last().is_none_or(|last| last != name) {
                seen.push(name.to_owned());
            }
        }
    }
    assert!(seen.len() >= 4, "{seen:?}");
    // Whoever looks at something else keeps it.
    live.press("R Home , ");
    let selected = live.app.selected.clone();
    live.press("s s s s");
    assert_eq!(live.app.selected, selected);
}
