//! The export window: what it shows, where it goes, and what is said where there is nothing to keep.

use super::live::Live;
use crate::tui::app::{Effect, Event, Overlay};

const ERRORS: &str = "def message(lines):\n    for line in lines:\n        yield line.split('|')[3]\n\nread_lines('sample_data/app.log') | filter('|ERROR|' in _) | message | islice(3)\n";

fn script(live: &Live) -> String {
    let Some(Overlay::Export(export)) = &live.app.overlay else { panic!("{:?}", live.app.overlay) };
    export.script.clone().unwrap()
}

#[test]
fn the_window_shows_the_script_and_scrolls_to_its_end() {
    for size in [(120, 36), (80, 24)] {
        let mut live = Live::new(ERRORS, size);
        live.press("X End");
        insta::assert_snapshot!(format!("export_{}", size.0), live.screen());
        live.press("Esc");
        assert!(live.app.overlay.is_none());
    }
}

#[test]
fn what_cannot_be_said_stands_there_with_its_stage_marked() {
    for size in [(120, 36), (80, 24)] {
        let mut live = Live::new("range(9) | throttle(100) | rate(5) | islice(2)\n", size);
        live.press("X");
        insta::assert_snapshot!(format!("export_refused_{}", size.0), live.screen());
        assert_eq!(live.app.selected.as_deref(), Some("3"), "its card is selected");
        live.press("y w");
        assert!(matches!(live.app.overlay, Some(Overlay::Export(_))), "there is nothing to write");
        assert!(live.screen().contains("nothing to keep"), "{}", live.screen());
    }
}

#[test]
fn a_script_is_copied_and_written_where_it_is_told_to() {
    let mut live = Live::new(ERRORS, (80, 24));
    live.press("X y");
    let script = script(&live);
    assert!(live.effects.contains(&Effect::Copy(script.clone())));
    live.press("w");
    let screen = live.screen();
    assert!(screen.contains("write the script to") && screen.contains("pipeline.py"), "{screen}");
    live.press("C-u").type_in("out.py").press("Enter");
    let write = |replace| Effect::WriteScript { path: "out.py".into(), text: script.clone(), replace };
    assert!(live.effects.contains(&write(false)));
    live.app.update(Event::ScriptTaken { path: "out.py".into(), text: script.clone() });
    assert!(live.screen().contains("out.py is there already. Write over it?"), "{}", live.screen());
    live.press("y");
    assert!(live.effects.contains(&write(true)));
    live.app.update(Event::ScriptWritten { path: "out.py".into(), result: Ok(()) });
    assert!(live.screen().contains("wrote out.py"), "{}", live.screen());
    live.app.update(Event::ScriptWritten { path: "out.py".into(), result: Err("the disk is full".into()) });
    assert!(live.screen().contains("not written: the disk is full"), "{}", live.screen());
}

#[test]
fn a_text_that_does_not_check_says_so_in_the_window() {
    let mut live = Live::new("range(3) | fliter(_ > 1)\n", (80, 24));
    live.press("X");
    let screen = live.screen();
    assert!(screen.contains("name 'fliter' is not defined") && screen.contains("did you mean 'filter'?"), "{screen}");
}
