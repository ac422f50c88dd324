//! `stdin`: the lines of the standard input, as they come.

use std::rc::Rc;

use super::pulled::Pulled;
use super::read_lines::ReadLines;
use crate::catalog::{Bound, Built, Class, Example, StageDef, StageDoc};
use crate::machine::{Holds, World};
use crate::value::{Exc, Str};

/// `stdin()`.
pub static STDIN: StageDef = StageDef {
    doc: StageDoc {
        name: "stdin",
        keywords: &["input", "pipe", "-", "sys.stdin"],
        class: Class::Source,
        holds: Holds::Streams,
        endless: false,
        params: &[],
        summary: "the lines of the standard input, as they come",
        doc: "The same lines as read_lines(\"-\") gives. The input is read on a thread of its own, a few blocks ahead at most, so a quiet \
              pipe makes the stage wait and nothing else. Two of them share the one input, as two iterators over sys.stdin do.",
        asks: "nothing: it is a source; a demand of n gives at most n lines",
        example: Example { text: "stdin() | islice(3)", output: &[] },
    },
    class: None,
    effectful: false,
    live: true,
    build,
};

fn build(_: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    Ok(Built::new(Pulled::new(ReadLines::new(&[Str::from("-")], world)?), Vec::new()))
}
