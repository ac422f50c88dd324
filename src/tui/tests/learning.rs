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
    assert!(screen.contains(" grep(…) ") && screen.contains(" printer(…) "), "{screen}");
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

#[test]
fn a_program_that_ends_in_a_call_of_its_own_class_is_stepped_as_a_script() {
    let text = "class Scheduler:
    def __init__(self):
        self.tasks = []
    def run(self):
        for task in self.tasks:
            for _ in task:
                pass

def countdown(n):
    while n > 0:
        yield n
        n -= 1

sched = Scheduler()
sched.tasks.append(countdown(3))
sched.run()
";
    let mut live = Live::new(text, (120, 36));
    live.press("s s s s");
    assert!(live.screen().contains(" countdown(3) "), "{}", live.screen());
    assert!(live.screen().contains("n = 2"), "{}", live.screen());
}

#[test]
fn a_warning_keeps_a_script_from_nothing() {
    let mut live = Live::new("it = iter([1, 2, 3, 4])\nfor pair in zip(it, it):\n    print(pair)\n", (120, 36));
    live.press("s s s s s");
    let screen = live.screen();
    assert!(screen.contains(" zip(it, it) ") && !screen.contains("does not check"), "{screen}");
}

#[test]
fn an_error_stays_and_says_a_way_out_however_often_one_asks_again() {
    let text = "def numbers():\n    yield 1\n\ng = numbers()\nprint(next(g))\nprint(next(g))\n";
    let mut live = Live::new(text, (120, 36));
    for _ in 0..4 {
        live.press("space");
    }
    let screen = live.screen();
    assert!(screen.contains("✗ StopIteration") && screen.contains("line 6  print(next(g))"), "{screen}");
    assert!(screen.contains("next(it, default) gives something else instead"), "{screen}");
    live.press("R space");
    assert!(!live.screen().contains("StopIteration"), "{}", live.screen());
}

#[test]
fn the_locals_are_those_that_were_written() {
    let mut live = Live::new("for n in (x * 2 for x in [1, 2]):\n    print(n)\n", (120, 36));
    live.press("s s s s");
    let screen = live.screen();
    assert!(screen.contains("x = 2") && !screen.contains(".0"), "{screen}");
}

#[test]
fn the_console_completes_exceptions_and_recalls_what_was_sent() {
    let text = "def echo():\n    while True:\n        try:\n            got = yield\n        except ValueError as error:\n            got = error\n\necho() | map(str)\n";
    let mut live = Live::new(text, (80, 24));
    live.press("Up g Enter").type_in("th").press("Tab").type_in("Val").press("Tab");
    insta::assert_snapshot!("console_80", live.screen());
    live.type_in("'no')").press("Enter");
    assert!(live.screen().contains(">>> throw(ValueError('no'))"), "{}", live.screen());
    live.press("Up");
    assert!(live.screen().contains(">>> throw ValueError('no')"), "{}", live.screen());
    live.press("Down Esc");
}

#[test]
fn the_generator_stays_in_sight_beside_the_console() {
    let text = "def echo():\n    got = yield 0\n    while True:\n        got = yield got\n\necho() | map(str)\n";
    for size in [(120, 36), (80, 24)] {
        let mut live = Live::new(text, size);
        live.press("Up g");
        for (asked, line) in [("", "▶ 2      got = yield 0"), ("send 5", "▶ 4          got = yield got")] {
            live.type_in(asked).press("Enter");
            let screen = live.screen();
            for words in ["━ echo() ━", "┃ >>> ", line] {
                assert!(screen.contains(words), "{words}: {screen}");
            }
        }
    }
    let mut live = Live::new(text, (40, 12));
    live.press("Up g Enter");
    assert!(live.screen().contains(">>> next()"), "where there is no room it stands over the panes: {}", live.screen());
}

#[test]
fn the_line_at_which_code_failed_is_marked() {
    let text = "def bad(it):\n    for x in it:\n        yield 10 / (x - 1)\n\nfor v in bad(range(3)):\n    print(v)\n";
    for size in [(120, 36), (80, 24)] {
        let mut live = Live::new(text, size);
        live.press("c");
        let screen = live.screen();
        assert!(screen.contains("✗ 5  for v in bad(range(3)):"), "{screen}");
        assert!(screen.contains("raised at line 5: Zero"), "{screen}");
        let mut live =
            Live::new("def bad(it):\n    for x in it:\n        yield 10 / (x - 1)\n\nrange(3) | bad\n", size);
        live.press("c . . .");
        assert!(live.screen().contains("✗ 3          yield 10 / (x - 1)"), "{}", live.screen());
    }
}

#[test]
fn items_of_an_asynchronous_generator_are_shown_as_what_they_are() {
    let text = "import asyncio\n\nasync def ticks():\n    yield 'one'\n\nasync def main():\n    async for t in ticks():\n        print(t)\n\nasyncio.run(main())\n";
    let mut live = Live::new(text, (120, 36));
    live.press("s s s s s s s s");
    let events: Vec<_> = live.app.picture.trace.iter().filter_map(|event| event.item.clone()).collect();
    assert!(events.contains(&"'one'".to_owned()), "{events:?}");
    assert!(events.iter().all(|item| !item.contains("object object")), "{events:?}");
}

#[test]
fn the_pages_of_a_stage_say_where_it_stands_from_its_first_call_on() {
    let mut live = Live::new("def ones():\n    while True:\n        yield 1\n\nones() | map(_ + 1)\n", (120, 36));
    let said = |live: &mut Live, page: Page, words: &str| {
        live.app.look.page = page;
        live.app.selected = Some("1".to_owned());
        let screen = live.screen();
        assert!(screen.contains(words), "{words}:\n{screen}");
    };
    said(&mut live, Page::Code, "has not begun");
    live.press("s s");
    said(&mut live, Page::Code, "has just been called");
    live.press("s");
    said(&mut live, Page::Code, "suspended at line 3");
    said(&mut live, Page::Why, "a source takes nothing in: its Items page shows what it gave");
}
