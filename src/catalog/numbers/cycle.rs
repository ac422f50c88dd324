//! `cycle`: the items again and again.

use std::rc::Rc;

use crate::catalog::each::{Each, EachItem, Taken, fact};
use crate::catalog::kept::Kept;
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Holds, World};
use crate::value::{Exc, Type, Value};

pub(super) static CYCLE: StageDef = StageDef {
    doc: StageDoc {
        name: "cycle",
        keywords: &["loop", "again", "round and round"],
        class: Class::Source,
        holds: Holds::All,
        endless: true,
        params: &[Param::iterable("where the items come from")],
        summary: "the items again and again",
        doc: "Gives the items as they come and keeps each; once upstream has ended, gives those it kept again and \
              again. Ends only where there are none. (Python, itertools.cycle)",
        asks: "n for n, until upstream has ended; then nothing",
        example: Example { text: r#"cycle("ab") | islice(5)"#, output: &["'a'", "'b'", "'a'", "'b'", "'a'"] },
    },
    class: Some(Type::Cycle),
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let upstream = bound.iter("iterable", world)?;
    // What may be empty may end, so that nobody may count on more of it.
    let bounded = true;
    Ok(Built { bounded, ..Built::new(Each::new(Cycle::default(), &upstream), vec![upstream]) })
}

#[derive(Debug, Default)]
struct Cycle {
    saved: Kept,
    /// The saved item that comes next, once upstream has ended.
    next: Option<usize>,
}

impl EachItem for Cycle {
    fn ready(&mut self, owed: usize) -> Option<Chunk> {
        let at = self.next?;
        let len = self.saved.len();
        if len == 0 {
            return None;
        }
        let n = owed.min(len - at);
        self.next = Some((at + n) % len);
        Some(self.saved.copy(at, n))
    }

    fn chunk(&mut self, items: &mut Chunk, _: &mut Context<'_>) -> Option<Chunk> {
        items.make();
        self.saved.extend(&mut items.clone());
        Some(std::mem::take(items))
    }

    fn item(&mut self, item: &Value, _: &mut Context<'_>) -> Taken {
        self.saved.push(item.clone());
        Taken::Pass
    }

    fn end(&mut self) -> Result<(), Exc> {
        self.next = Some(0);
        Ok(())
    }

    fn held_bytes(&self) -> usize {
        self.saved.held_bytes()
    }

    fn facts(&self) -> Vec<(String, String)> {
        let mut facts = vec![fact("kept", self.saved.len().to_string())];
        facts.extend(self.next.map(|at| fact("next of them", (at + 1).to_string())));
        facts
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};
    use crate::value::Value;

    #[test]
    fn gives_what_it_kept_once_upstream_has_ended() {
        let trial = Trial::of("cycle", vec![list([1, 2, 3])]);
        assert_eq!(trial.some(8), ["1", "2", "3", "1", "2", "3", "1", "2"]);
        assert_eq!(trial.iter().record().meter.items_in.get(), 3);
        let texts = Value::list(vec![Value::from("a")]);
        assert_eq!(Trial::of("cycle", vec![texts]).some(2), ["'a'", "'a'"]);
    }

    #[test]
    fn of_nothing_is_nothing() {
        assert!(Trial::of("cycle", vec![list([])]).all(10).is_empty());
    }
}
