//! `print`: each item as a line of the output.

use std::rc::Rc;

use super::ITERABLE;
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Coroutine, Demand, Holds, Iter, Request, Resume, Step, World};
use crate::value::custom::take_failure;
use crate::value::{Exc, Str, Value};

/// `print(iterable, *, end="\n")`, right of `|`.
pub static PRINT: StageDef = StageDef {
    doc: StageDoc {
        name: "print",
        keywords: &["show", "output", "stdout", "echo", "log"],
        class: Class::Sink,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param { doc: "what is printed", ..ITERABLE },
            Param::value("end", "what follows each item").or(r#""\n""#).by_keyword(),
        ],
        summary: "prints each item, and passes it on",
        doc: "Prints str(item) and end as each item passes, as Python's function of that name does: to the output pane, or \
              to stdout in a headless run. It is the stage only right of |; elsewhere print is Python's. (Python, Built-in \
              Functions: print)",
        asks: "n for n",
        example: Example { text: "range(2) | print()", output: &["0", "1"] },
    },
    class: None,
    effectful: true,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let end = bound.text("end")?.unwrap_or_else(|| Str::from("\n"));
    let input = bound.iter("iterable", world)?;
    let body = Print { input: input.clone(), end, demand: Demand::ONE, printed: 0 };
    Ok(Built::new(body, vec![input]))
}

#[derive(Debug)]
struct Print {
    input: Iter,
    end: Str,
    demand: Demand,
    printed: u64,
}

impl Print {
    fn print(&self, item: &Value, world: &World) -> Result<(), Exc> {
        let mut text = item.to_display().as_bytes().to_vec();
        take_failure()?;
        text.extend_from_slice(self.end.as_bytes());
        world.print(Str::from_wtf8_vec(text));
        Ok(())
    }

    /// Prints them, and gives on what was printed: what fails to be shown comes first the next time.
    fn pass(&mut self, items: Chunk, cx: &mut Context<'_>) -> Step {
        for (at, item) in items.clone().enumerate() {
            match self.print(&item, cx.world()) {
                Ok(()) => self.printed += 1,
                Err(exc) if at == 0 => return Step::Raise(exc),
                Err(_) => {
                    let mut printed: Vec<Value> = items.collect();
                    let rest = printed.split_off(at);
                    cx.put_back(&self.input, rest.into());
                    return Step::Emit(printed.into());
                }
            }
        }
        Step::Emit(items)
    }
}

impl Coroutine for Print {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Items(items) => {
                cx.spend(items.len() as u64);
                return self.pass(items, cx);
            }
            Resume::Raised(exc) | Resume::Throw(exc) => return Step::Raise(exc),
            Resume::End(_) | Resume::Close => return Step::Return(Value::None),
            Resume::Next(demand) => self.demand = demand,
            Resume::Send(_) => self.demand = Demand::ONE,
            Resume::Returned(_) | Resume::Pending | Resume::Wake | Resume::Continue => {}
        }
        Step::Ask(self.input.clone(), Request::Next(self.demand))
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![("printed".to_owned(), self.printed.to_string())]
    }

    fn remaining(&self) -> Option<usize> {
        self.input.remaining()
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::environment;
    use crate::debugger::{Progress, Session};
    use crate::machine::{Demand, Pace, Waker};

    /// What comes out, and what is printed.
    fn run(text: &str) -> (Vec<String>, String) {
        assert!(environment().stages.contains_key("print"));
        let mut session = Session::new(text, Waker::default()).expect("a test writes programs");
        let mut items = Vec::new();
        for _ in 0..1000 {
            match session.advance(Demand::FULL, Pace::Answer, 100_000) {
                Progress::Items(more) => items.extend(more.map(|item| item.repr())),
                Progress::End | Progress::Raised(_) => break,
                _ => {}
            }
        }
        let printed = session.world().take_printed();
        (items, printed.iter().map(|text| text.to_text().into_owned()).collect())
    }

    #[test]
    fn items_are_printed_as_they_pass() {
        let (items, printed) = run(r#"["a", 1.5, None] | print() | islice(2)"#);
        assert_eq!((items, printed.as_str()), (vec!["'a'".to_owned(), "1.5".to_owned()], "a\n1.5\n"));
        assert_eq!(run(r#"[1, 2] | print(end=";")"#).1, "1;2;");
    }

    #[test]
    fn elsewhere_print_is_python_s() {
        assert_eq!(run("print(1, 'a')\n").1, "1 a\n");
        assert_eq!(run("for n in [1, 2]:\n    print(n, end='.')\n").1, "1.2.");
        assert_eq!(run("print(next(map(_ * 2, [4])))\n").1, "8\n");
        assert_eq!(run("[3] | tap(print)\n").1, "3\n");
    }
}
