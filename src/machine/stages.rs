//! Ids: each stage's place from the source down, lanes under the stage they feed.

use std::rc::Rc;

use super::StageRecord;

/// Gives the stages that `last` is built on, and `last` itself, their ids, and lists them: spine order, lanes before the
/// stage they feed. Stages that have an id keep it: what several share is named at its first appearance.
pub fn name_stages(last: &Rc<StageRecord>) -> Vec<Rc<StageRecord>> {
    let mut named = Vec::new();
    name_spine(last, "", &mut named);
    named
}

/// The input that stands above a stage in its spine: the only one, or the one that came by `|`.
fn spine_input(record: &StageRecord) -> Option<Rc<StageRecord>> {
    let inputs = record.inputs.borrow();
    (inputs.len() == 1 && !record.info.many_inputs || record.piped.get()).then(|| inputs.first().cloned()).flatten()
}

fn name_spine(last: &Rc<StageRecord>, prefix: &str, named: &mut Vec<Rc<StageRecord>>) {
    let mut spine: Vec<Rc<StageRecord>> = vec![Rc::clone(last)];
    while let Some(above) = spine.last().and_then(|record| spine_input(record)) {
        if spine.iter().any(|record| Rc::ptr_eq(record, &above)) {
            break;
        }
        spine.push(above);
    }
    for (at, record) in spine.iter().rev().enumerate() {
        if named.iter().any(|known| Rc::ptr_eq(known, record)) {
            continue;
        }
        let id = format!("{prefix}{}", at + 1);
        let first_lane = usize::from(spine_input(record).is_some());
        for (lane, input) in record.inputs.borrow().iter().enumerate().skip(first_lane) {
            name_spine(input, &format!("{id}.{}.", lane + 1), named);
        }
        *record.id.borrow_mut() = id;
        named.push(Rc::clone(record));
    }
}
