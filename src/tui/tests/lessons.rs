//! Lessons, taken over pipelines that really run: what they say happens does.

use super::live::Live;
use crate::lessons::{self, Lesson};
use crate::tui::app::{Effect, Event, Grade, Learning, Outcome, Overlay, Shelf, with_keys};

const WIDE: (u16, u16) = (120, 36);
const LOW: (u16, u16) = (80, 24);

fn begun(name: &str, size: (u16, u16)) -> Live {
    let lesson = lessons::find(name).unwrap();
    let mut live = Live::new(lesson.pipeline(0), size);
    live.app.learning = Some(Learning::new(lesson, 0, 0));
    live
}

fn learning(live: &Live) -> &Learning {
    live.app.learning.as_ref().expect("a lesson is being taken")
}

/// Goes on until the lesson is at this step, from 0, skipping what there is to do.
fn turn_to(live: &mut Live, step: usize) {
    while learning(live).step < step {
        live.press("Enter");
        if matches!(live.app.overlay, Some(Overlay::Prompt(_))) {
            live.type_in("?").press("Enter");
        }
    }
}

fn take(lesson: &'static Lesson) {
    let mut live = begun(lesson.name, WIDE);
    for (at, step) in lesson.steps.iter().enumerate() {
        let name = format!("{}, step {}", lesson.name, at + 1);
        assert_eq!(learning(&live).step, at, "{name}");
        assert!(live.app.document.problems().is_empty(), "{name}: {:?}", live.app.document.problems());
        if let Some(answer) = &step.answer {
            live.press("Enter");
            assert!(matches!(live.app.overlay, Some(Overlay::Prompt(_))), "{name} asks for a guess\n{}", live.screen());
            live.type_in(answer).press("Enter");
            assert_eq!(learning(&live).outcome, None, "{name} is done before it is done");
        }
        if let Some(keys) = &step.keys {
            live.press(&with_keys(keys).replace("Alt-", "M-"));
            live.wait_until(|app| app.learning.as_ref().is_some_and(|learning| learning.outcome.is_some()));
            assert_eq!(learning(&live).outcome, Some(Outcome::Done(step.answer.clone())), "{name}\n{}", live.screen());
            let said: Vec<String> = learning(&live).rows(90, false).iter().map(|row| row.text()).collect();
            assert_eq!(said.iter().any(|row| row.ends_with("as you said")), step.ask.is_some(), "{name}: {said:#?}");
        }
        let rows = learning(&live).rows(live.app.lesson_width(), false).len();
        let room = live.app.layout().lesson.map_or(0, |area| usize::from(area.h));
        assert!(rows <= room, "{name}: {rows} rows do not fit {room} on a screen of {WIDE:?}");
        // In the memory pane Enter runs the pipeline as lists.
        if live.app.look.memory {
            live.press(&with_keys("{memory}"));
        }
        live.press("Enter");
    }
    assert!(live.app.learning.is_none());
    let Some(Overlay::Start(start)) = &live.app.overlay else { panic!("the lessons are offered again") };
    assert_eq!(start.shelf, Shelf::Lessons);
    let line = start.matches().into_iter().find(|line| line.name == lesson.name).unwrap();
    assert_eq!(line.size, "taken");
    assert_eq!(live.effects.last(), Some(&Effect::Learned(lesson.name)));
}

macro_rules! taken {
    ($($name:ident: $lesson:literal),* $(,)?) => {
        $(
            #[test]
            fn $name() {
                take(lessons::find($lesson).unwrap());
            }
        )*

        #[test]
        fn every_lesson_is_taken_here() {
            let names: Vec<&str> = lessons::lessons().iter().map(|lesson| lesson.name).collect();
            assert_eq!(names, [$($lesson),*]);
        }
    };
}

taken!(
    what_iterators_teaches_happens: "iterators",
    what_generators_teaches_happens: "generators",
    what_expressions_teaches_happens: "expressions",
    what_delegation_teaches_happens: "delegation",
    what_coroutines_teaches_happens: "coroutines",
    what_itertools_teaches_happens: "itertools",
    what_memory_teaches_happens: "memory",
    what_async_teaches_happens: "async",
    what_tailing_teaches_happens: "tailing",
    what_surprises_teaches_happens: "surprises",
);

#[test]
fn a_guess_is_held_against_what_really_happened() {
    let mut live = begun("iterators", LOW);
    turn_to(&mut live, 1);
    live.press("Enter").type_in("3").press("Enter");
    insta::assert_snapshot!("lesson_guessed_80x24", live.screen());
    live.press("space");
    assert!(live.screen().contains("it is 30; you said 3"), "{}", live.screen());
    insta::assert_snapshot!("lesson_wrong_80x24", live.screen());
    let mut live = begun("iterators", WIDE);
    turn_to(&mut live, 1);
    live.press("Enter").type_in(" '30' ").press("Enter space");
    assert!(live.screen().contains("30, as you said"), "{}", live.screen());
    insta::assert_snapshot!("lesson_right_120x36", live.screen());
}

#[test]
fn windows_leave_a_lesson_in_sight() {
    let mut live = begun("coroutines", LOW);
    turn_to(&mut live, 1);
    live.press("Enter").type_in("None").press("Enter g").type_in("send(10)").press("Enter");
    insta::assert_snapshot!("lesson_below_a_console_80x24", live.screen());
    // A click into what the lesson says is none into the window.
    live.press("Esc ?").event(Event::Click(3, 21));
    assert!(live.app.overlay.is_none(), "{}", live.screen());
}

#[test]
fn what_was_done_without_a_guess_is_told_and_what_went_further_is_too() {
    let mut live = begun("iterators", LOW);
    turn_to(&mut live, 1);
    live.press("space");
    assert!(live.screen().contains("it is 30") && !live.screen().contains("you said"), "{}", live.screen());
    live.press("Backspace Enter");
    assert_eq!((learning(&live).step, &learning(&live).guess), (1, &None));
    live.press("R space space");
    assert!(!live.screen().contains("gone further"), "what is done stays done: {}", live.screen());
    live.press("Backspace Enter");
    assert_eq!(learning(&live).outcome, Some(Outcome::Past));
    assert!(live.screen().contains("gone further than that: R starts anew"), "{}", live.screen());
    live.press("R");
    assert_eq!(learning(&live).outcome, None);
    live.press("space");
    assert_eq!(learning(&live).outcome, Some(Outcome::Done(Some("30".to_owned()))));
}

#[test]
fn what_is_to_be_done_is_named_once_before_one_goes_on_without_it() {
    let mut live = begun("surprises", WIDE);
    turn_to(&mut live, 2);
    live.press("Enter");
    let said = live.app.message.clone().unwrap();
    assert_eq!((said.grade, said.text.as_str()), (Grade::Info, "not yet: space; Enter again goes on all the same"));
    live.press("Enter");
    assert_eq!(learning(&live).step, 3);
}

#[test]
fn a_change_of_a_lessons_pipeline_is_not_dropped_unasked() {
    let mut live = begun("surprises", WIDE);
    live.press("d");
    turn_to_question(&mut live);
    assert!(matches!(live.app.overlay, Some(Overlay::Confirm(_))), "{}", live.screen());
    live.press("Esc");
    assert_eq!(learning(&live).step, 0);
    turn_to_question(&mut live);
    live.press("d");
    assert_eq!(learning(&live).step, 1, "{}", live.screen());
}

/// Presses on until a question stands there.
fn turn_to_question(live: &mut Live) {
    for _ in 0..4 {
        live.press("Enter");
        match live.app.overlay {
            Some(Overlay::Prompt(_)) => drop(live.type_in("0").press("Enter")),
            Some(_) => return,
            None => {}
        }
    }
}

#[test]
fn leaving_keeps_the_pipeline_and_opening_another_ends_the_lesson() {
    let mut live = begun("generators", WIDE);
    live.press("Esc");
    assert!(live.app.learning.is_none() && live.app.document.text().contains("def countdown"));
    let mut live = begun("generators", WIDE);
    live.press("M j Enter");
    assert!(live.app.learning.is_none(), "{}", live.screen());
}

#[test]
fn lessons_stand_in_the_menu_with_what_one_learns() {
    let mut live = Live::new("range(3)", LOW);
    live.press("M Tab");
    assert!(live.screen().contains("[Lessons]") && live.screen().contains("delegation"), "{}", live.screen());
    insta::assert_snapshot!("lessons_menu_80x24", live.screen());
    live.press("j Enter");
    assert_eq!((learning(&live).lesson.name, learning(&live).step), ("generators", 0));
    assert!(live.app.document.text().contains("def countdown"));
}

#[test]
fn a_lesson_fits_every_size_and_what_does_not_is_paged_through() {
    for (w, h) in [(0, 0), (1, 1), (20, 3), (40, 10), (59, 11), (60, 16), (80, 24), (300, 100)] {
        let mut live = begun("iterators", (w, h));
        for _ in 0..12 {
            live.screen();
            live.press("Enter Esc");
            if live.app.learning.is_none() {
                break;
            }
        }
    }
    let mut live = begun("iterators", (40, 10));
    insta::assert_snapshot!("lesson_40x10", live.screen());
    let pages = (0..20).take_while(|_| {
        live.press("Enter");
        learning(&live).step == 0
    });
    assert!(pages.count() > 1);
}
