//! `ilen`: how many items there are.

use crate::catalog::each::{Taken, fact};
use crate::catalog::fold::{Fold, Folding};
use crate::catalog::{Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Holds};
use crate::value::{Exc, Value};

pub(super) static ILEN: StageDef = StageDef {
    doc: StageDoc {
        name: "ilen",
        keywords: &["count items", "len", "length", "wc", "how many"],
        class: Class::Fold,
        holds: Holds::Streams,
        endless: false,
        params: &[Param::iterable("where the items come from")],
        summary: "how many items there are",
        doc: "Reads everything, keeps nothing, and gives the number of items. (more-itertools: ilen)",
        asks: "everything",
        example: Example { text: r#""drip" | ilen()"#, output: &["4"] },
    },
    class: None,
    effectful: false,
    live: false,
    build: |bound, world| {
        let upstream = bound.iter("iterable", world)?;
        Ok(Built::new(Folding::over(Ilen::default(), &upstream), vec![upstream]))
    },
};

#[derive(Debug, Default)]
struct Ilen {
    n: usize,
}

impl Fold for Ilen {
    fn chunk(&mut self, items: &mut Chunk, _: &mut Context<'_>) -> bool {
        self.n += items.len();
        *items = Chunk::default();
        true
    }

    fn item(&mut self, _: &Value, _: &mut Context<'_>) -> Taken {
        self.n += 1;
        Taken::Keep
    }

    fn finish(&mut self) -> Result<Value, Exc> {
        Ok(Value::from(self.n))
    }

    fn facts(&self) -> Vec<(String, String)> {
        vec![fact("so far", self.n.to_string())]
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};

    #[test]
    fn counts() {
        assert_eq!(Trial::of("ilen", vec![list([5, 6, 7])]).all(10), ["3"]);
        assert_eq!(Trial::of("ilen", vec![list([])]).all(10), ["0"]);
    }
}
