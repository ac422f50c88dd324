//! Any keys, clicks, sizes and pictures, in any order: nothing panics, and the document stays one that can be undone.

use std::sync::Arc;
use std::time::Duration;

use proptest::prelude::*;

use super::fixture::{TEXT, busy, picture, screen};
use crate::debugger::{RunState, StageView};
use crate::tui::Colour;
use crate::tui::app::{EXAMPLES, Event, Key};

#[derive(Clone, Debug)]
enum Happening {
    Key(Key),
    Click(u16, u16),
    Wheel(u16, u16, bool),
    Resize(u16, u16),
    Paste(String),
    Picture { stages: usize, made: bool, items: u64, run: u8 },
}

fn key() -> impl Strategy<Value = Key> {
    let named = vec![
        Key::Enter,
        Key::Esc,
        Key::Tab,
        Key::BackTab,
        Key::Backspace,
        Key::Delete,
        Key::Up,
        Key::Down,
        Key::Left,
        Key::Right,
        Key::CtrlLeft,
        Key::CtrlRight,
        Key::ShiftUp,
        Key::ShiftDown,
        Key::ShiftLeft,
        Key::ShiftRight,
        Key::ShiftEnd,
        Key::PageUp,
        Key::PageDown,
        Key::Home,
        Key::End,
    ];
    prop_oneof![
        3 => proptest::sample::select(named),
        6 => proptest::char::range(' ', '~').prop_map(Key::Char),
        1 => proptest::char::range('a', 'z').prop_map(Key::Ctrl),
        1 => proptest::sample::select(vec!['1', '2', '3', '4', '5', 'u', 'e', 'b', 'f']).prop_map(Key::Alt),
        1 => any::<char>().prop_map(Key::Char),
    ]
}

fn happening() -> impl Strategy<Value = Happening> {
    prop_oneof![
        12 => key().prop_map(Happening::Key),
        1 => (0..130u16, 0..40u16).prop_map(|(x, y)| Happening::Click(x, y)),
        1 => (0..130u16, 0..40u16, any::<bool>()).prop_map(|(x, y, down)| Happening::Wheel(x, y, down)),
        1 => (0..130u16, 0..40u16).prop_map(|(w, h)| Happening::Resize(w, h)),
        1 => any::<String>().prop_map(Happening::Paste),
        1 => (0..9usize, any::<bool>(), 0..5u64, 0..6u8)
            .prop_map(|(stages, made, items, run)| Happening::Picture { stages, made, items, run }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn nothing_panics_and_undo_leads_back(happenings in proptest::collection::vec(happening(), 1..60)) {
        let mut app = busy((80, 24));
        for (at, happening) in (0..).zip(happenings) {
            let event = match happening {
                Happening::Key(key) => Event::Key(key),
                Happening::Click(x, y) => Event::Click(x, y),
                Happening::Wheel(x, y, down) => Event::Wheel(x, y, down),
                Happening::Resize(w, h) => Event::Resize(w, h),
                Happening::Paste(text) => Event::Paste(text),
                Happening::Picture { stages, made, items, run } => {
                    let mut next = picture(&app);
                    next.revision = app.picture.revision + 1;
                    next.stages.truncate(stages);
                    next.output = next.output.iter().take(items as usize).cloned().collect();
                    next.trace = next.trace.iter().take(items as usize).cloned().collect();
                    if made {
                        let held = StageView { id: "2~1".into(), inputs: vec!["2".into()], ..StageView::default() };
                        next.stages.push(held.into());
                    }
                    next.run = match run {
                        0 => RunState::Broken,
                        1 => RunState::Running,
                        2 => RunState::Waiting("for it".into()),
                        3 => RunState::Finished,
                        4 => RunState::Failed(String::new()),
                        _ => RunState::Paused,
                    };
                    Event::Picture(Arc::new(next), Duration::from_millis(at * 40))
                }
            };
            app.update(event);
            screen(&app, Colour::Sixteen);
        }
        while app.document.undo() {}
        // An example that was opened from the menu is another document.
        let example = EXAMPLES.iter().any(|example| example.text == app.document.text());
        prop_assert!(example || app.document.text() == TEXT, "{}", app.document.text());
    }
}
