//! Ids: each stage's place from the source down, lanes under the stage they feed.

use std::collections::HashSet;
use std::rc::Rc;

use super::StageRecord;

/// How deep lanes are followed into lanes: what a program nests deeper in a loop runs, and has neither id nor card.
const LANES: usize = 16;

/// Gives the stages that `last` is built on, and `last` itself, their ids, and lists them: spine order, lanes before the
/// stage they feed. Stages that have an id keep it: what several share is named at its first appearance.
pub fn name_stages(last: &Rc<StageRecord>) -> Vec<Rc<StageRecord>> {
    let mut naming = Naming { named: Vec::new(), known: HashSet::new() };
    naming.spine(last, "", LANES);
    naming.named
}

/// The input that stands above a stage in its spine: the only one, or the one that came by `|`.
fn spine_input(record: &StageRecord) -> Option<Rc<StageRecord>> {
    let inputs = record.inputs.borrow();
    (inputs.len() == 1 && !record.info.many_inputs || record.piped.get()).then(|| inputs.first().cloned()).flatten()
}

struct Naming {
    named: Vec<Rc<StageRecord>>,
    /// Where those are.
    known: HashSet<*const StageRecord>,
}

impl Naming {
    /// Names the stages from the source down to `last`, whose ids begin with `prefix`, and those of their lanes, `lanes` deep.
    fn spine(&mut self, last: &Rc<StageRecord>, prefix: &str, lanes: usize) {
        let mut spine = Vec::new();
        let mut next = Some(Rc::clone(last));
        let mut own = HashSet::new();
        while let Some(record) = next.filter(|record| own.insert(Rc::as_ptr(record))) {
            next = spine_input(&record);
            spine.push(record);
        }
        for (at, record) in spine.iter().rev().enumerate() {
            if self.known.contains(&Rc::as_ptr(record)) {
                continue;
            }
            let id = format!("{prefix}{}", at + 1);
            let first_lane = usize::from(spine_input(record).is_some());
            if let Some(deeper) = lanes.checked_sub(1) {
                for (lane, input) in record.inputs.borrow().iter().enumerate().skip(first_lane) {
                    self.spine(input, &format!("{id}.{}.", lane + 1), deeper);
                }
            }
            record.id.set(id);
            self.known.insert(Rc::as_ptr(record));
            self.named.push(Rc::clone(record));
        }
    }
}
