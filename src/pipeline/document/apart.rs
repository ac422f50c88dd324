//! A stage apart from its pipeline: the program texts that run it over items that are already there.

use crate::lang::{span, with_tree};

use super::Document;
use crate::pipeline::outline::{StageId, Target};
use crate::pipeline::reading::Form;

/// The name under which a program that runs a stage apart finds the items.
pub const SEEN: &str = "__seen__";

/// A stage as pieces of programs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Apart {
    /// The statements before the one that it stands in: definitions, names.
    pub prefix: String,
    /// Its text, right of a `|`; for a source its whole text.
    pub stage: String,
    /// The text of what it takes its items from, and the id of the stage that gives them; none for a source.
    pub upstream: Option<(String, StageId)>,
    /// The whole program with [`SEEN`] in place of its upstream.
    pub rest: String,
}

impl Apart {
    /// The program in which it alone stands below [`SEEN`]; for a source, in which it stands alone.
    pub fn alone(&self) -> String {
        match &self.upstream {
            Some(_) => format!("{}{SEEN} | {}\n", self.prefix, self.stage),
            None => format!("{}({}\n)\n", self.prefix, self.stage),
        }
    }

    /// The program that gives its upstream's items anew.
    pub fn above(&self) -> Option<String> {
        let (text, _) = self.upstream.as_ref()?;
        Some(format!("{}({text}\n)\n", self.prefix))
    }

    /// The program that gives what an expression makes of each item.
    pub fn about(&self, expression: &str) -> String {
        format!("{}{SEEN} | map({expression})\n", self.prefix)
    }
}

impl Document {
    /// The stage `id` apart from its pipeline; `None` where there is no such stage, or it is bypassed.
    pub fn apart(&self, id: &str) -> Option<Apart> {
        let at = self.parsed.outline.stages.iter().position(|stage| stage.id == id)?;
        let Target::Stage(index) = self.parsed.targets[at] else { return None };
        let stage = &self.parsed.reading.stages[index];
        let begin = stage.outer.start;
        let statement = with_tree(&self.text, |tree| {
            let spans = tree.module.body.iter().map(span);
            spans.take_while(|statement| statement.start <= begin).last().map_or(0, |statement| statement.start)
        });
        let prefix = self.text[..statement.ok()? as usize].to_owned();
        let (upstream, rest) = match stage.form {
            Form::Head => (None, self.program()),
            Form::Piped { left: upstream, .. } | Form::Called { upstream, .. } => {
                let feeds = self.parsed.outline.stages[at].inputs.first()?.clone();
                let program = self.program();
                let (before, after) = (&program[..upstream.start as usize], &program[upstream.end as usize..]);
                (Some((self.text[upstream.range()].to_owned(), feeds)), format!("{before}{SEEN}{after}"))
            }
        };
        Some(Apart { prefix, stage: stage.text.clone(), upstream, rest })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stage_stands_below_what_was_seen_with_the_definitions_before_it() {
        let document = Document::from_text("k = 3\nrange(9)\n  | filter(_ % k == 0)\n  | map(_ + 1)\n");
        let apart = document.apart("2").unwrap();
        assert_eq!(apart.alone(), "k = 3\n__seen__ | filter(_ % k == 0)\n");
        assert_eq!(apart.rest, "k = 3\n__seen__\n  | filter(_ % k == 0)\n  | map(_ + 1)\n");
        assert_eq!(apart.above().unwrap(), "k = 3\n(range(9)\n)\n");
        assert_eq!(apart.upstream.unwrap().1, "1");
        let source = document.apart("1").unwrap();
        assert_eq!((source.upstream.as_ref(), source.alone()), (None, "k = 3\n(range(9)\n)\n".to_owned()));
        assert!(document.apart("9").is_none());
    }

    #[test]
    fn pythons_own_calls_and_lanes_are_taken_apart_too() {
        let document = Document::from_text("zip(islice(count(1), 3), 'abc' | map(_ * 2))");
        let apart = |id: &str| document.apart(id).unwrap();
        assert_eq!(apart("1.1.2").alone(), "__seen__ | islice(3)\n");
        assert_eq!(apart("1.2.2").rest, "zip(islice(count(1), 3), __seen__ | map(_ * 2))");
    }
}
