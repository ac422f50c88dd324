//! Whatever edits are made: they parse, and are undone to the byte.

use super::*;
use proptest::prelude::*;

/// Programs of every layout that an edit has to cope with.
const TEXTS: [&str; 12] = [
    "tail('a') | filter('x' in _) | islice(3)",
    "# top\ntail('a')  # log\n  # about\n  | f('|')  # eff\n\n  | islice(\n      3,\n    )\n# end\n",
    "a | f | zip(b | g, c) | sum()",
    "zip(a | f, b | g | h)\n",
    "islice(map(str.upper, names), 10)",
    "def g(x):\n    yield from x\n\nrows = tail('x') | f\nbatch(g(rows), 500) | h\n",
    "(a\n  | f\n  | g('''\n| no\n'''))\n",
    "(a | f # c\n  | g) | h\n",
    "a\r\n| f\r\n#| b(1)\r\n| g\r\n",
    "rows = a\nzip(rows | f, rows\n  | g\n  #| h\n  , c)",
    "a | (lambda x: x) | f\n\n\n# tail",
    "\u{feff}lambda: 1",
];
const STAGES: [&str; 8] = [
    "x",
    "islice(2)",
    "| filter('é' in _)",
    "f(\n  1,\n)",
    "lambda x: x",
    "zip(b, c | d)",
    "g('#')",
    "m('''\n#| x\n''')",
];

fn edit() -> impl Strategy<Value = (u8, prop::sample::Index, prop::sample::Index)> {
    (0..8_u8, any::<prop::sample::Index>(), any::<prop::sample::Index>())
}

/// Makes an edit on some stage; whether it was accepted.
fn make(document: &mut Document, (kind, stage, text): (u8, prop::sample::Index, prop::sample::Index)) -> bool {
    let text = STAGES[text.index(STAGES.len())];
    let stages = &document.outline().stages;
    if stages.is_empty() {
        return document.insert(Place::First, text).is_ok();
    }
    let id = stages[stage.index(stages.len())].id.clone();
    match kind {
        0 => document.insert(Place::After(&id), text).is_ok(),
        1 => document.insert(Place::Before(&id), text).is_ok(),
        2 => document.insert(Place::First, text).is_ok(),
        3 => document.replace(&id, text).is_ok(),
        4 => document.delete(&id).is_ok(),
        5 => document.shift(&id, Direction::Up).is_ok(),
        6 => document.shift(&id, Direction::Down).is_ok(),
        _ => document.bypass(&id).is_ok(),
    }
}

fn names(document: &Document) -> Vec<String> {
    let close = |text: &str| text.split_whitespace().collect::<String>();
    document.outline().stages.iter().map(|stage| format!("{} {}", stage.bypassed, close(&stage.text))).collect()
}

proptest! {
    #[test]
    fn edits_parse_have_unique_ids_and_are_undone_to_the_byte(
        text in prop::sample::select(&TEXTS[..]),
        edits in prop::collection::vec(edit(), 1..12),
    ) {
        let mut document = document(text);
        let mut texts = vec![text.to_owned()];
        for edit in edits {
            let (before, revision) = (document.text().to_owned(), document.revision());
            if make(&mut document, edit) {
                prop_assert_eq!(document.revision(), revision + 1);
                texts.push(document.text().to_owned());
            } else {
                prop_assert_eq!(document.text(), &before);
            }
            prop_assert_eq!(document.problems(), &[]);
            let mut ids: Vec<_> = document.outline().stages.iter().map(|stage| stage.id.clone()).collect();
            let count = ids.len();
            ids.sort();
            ids.dedup();
            prop_assert_eq!(ids.len(), count);
            for stage in &document.outline().stages {
                prop_assert!(stage.inputs.iter().all(|input| document.outline().get(input).is_some()));
                prop_assert!(!stage.label.contains('\n') && !stage.text.is_empty());
            }
        }
        for expected in texts.iter().rev() {
            prop_assert_eq!(document.text(), expected);
            document.undo();
        }
        prop_assert!(!document.is_modified());
    }

    #[test]
    fn what_is_inserted_and_deleted_leaves_the_text_as_it_was(
        text in prop::sample::select(&TEXTS[..]),
        place in any::<prop::sample::Index>(),
        after in any::<bool>(),
        stage in prop::sample::select(&STAGES[..]),
    ) {
        let mut document = document(text);
        let stages = &document.outline().stages;
        let id = stages[place.index(stages.len())].id.clone();
        let head = document.parsed.reading.stages.iter().any(|s| s.loose);
        let place = if after { Place::After(&id) } else { Place::Before(&id) };
        if let Ok(new) = document.insert(place, stage) {
            document.delete(&new).unwrap();
            if !head {
                prop_assert_eq!(document.text(), text);
            }
        }
    }

    #[test]
    fn a_stage_bypassed_twice_is_the_same_pipeline(
        text in prop::sample::select(&TEXTS[..]),
        place in any::<prop::sample::Index>(),
    ) {
        let mut document = document(text);
        let before = names(&document);
        let stage = document.outline().stages[place.index(before.len())].clone();
        if document.bypass(&stage.id).is_ok() {
            let changed = |s: &&crate::pipeline::OutlineStage| s.bypassed != stage.bypassed && s.text.trim() == stage.text.trim();
            let other = document.outline().stages.iter().find(changed).expect("it is in the outline still").id.clone();
            document.bypass(&other).unwrap();
            prop_assert_eq!(names(&document), before);
        }
    }
}
