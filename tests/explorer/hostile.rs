//! What strangers wrote into a log never reaches the terminal as anything but text.

use std::fs;

use crate::terminal::Terminal;

const HOSTILE: &[u8] = b"first\n\
    \x1b[31mred\x1b[0m \x1b]0;title\x07 \x1b]8;;http://evil.example\x1b\\link\x1b]8;;\x1b\\ \x1bP1$r\x1b\\ \x1b[2J\x1b[999;999H\n\
    c1 \xc2\x9b31m \xc2\x9d0;t\xc2\x9c raw \x9b31m \x90q \xff\xfe\n\
    bidi \xe2\x80\xae gnp.exe \xe2\x81\xa6 isolate \xe2\x80\x8bzero\xe2\x80\x8f\n\
    bell \x07 back \x08\x08\x08 form \x0c return \rover tab\t del \x7f nul \x00.\n\
    \xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81 combining\n\
    last\n";

/// What an explorer may write besides text: cursor, colours, its own modes.
fn is_own(sequence: &str) -> bool {
    let Some(last) = sequence.chars().last() else { return false };
    let body = &sequence[..sequence.len() - last.len_utf8()];
    let numbers = |text: &str| text.chars().all(|c| c.is_ascii_digit() || c == ';' || c == ':');
    match last {
        'H' | 'm' | 'J' | 'K' | 'A' | 'B' | 'C' | 'D' | 'G' => numbers(body),
        'h' | 'l' => body
            .strip_prefix('?')
            .is_some_and(|mode| ["25", "1000", "1002", "1006", "1049", "2004", "2026"].contains(&mode)),
        _ => false,
    }
}

fn check(raw: &[u8]) {
    let text = std::str::from_utf8(raw).expect("whole UTF-8");
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c == '\x1b' {
            assert_eq!(chars.next(), Some('['), "an escape that is no control sequence");
            let mut sequence = String::new();
            for c in chars.by_ref() {
                sequence.push(c);
                if ('@'..='~').contains(&c) {
                    break;
                }
            }
            assert!(is_own(&sequence), "ESC [ {sequence}");
        } else {
            let hidden = matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}');
            assert!(!c.is_control() && !hidden, "{c:?} reached the terminal");
        }
    }
}

#[test]
fn no_control_byte_of_the_data_reaches_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let name = "x\u{1b}[31m\u{202e}.log";
    fs::write(folder.path().join(name), HOSTILE).unwrap();
    let mut terminal = Terminal::start(folder.path(), &[name], (120, 36));
    terminal.see("last");
    // Every pane that shows the items: list, trace, tape, an item whole, the form with the file's name, the text.
    let steps = [
        ("L", "next()"),
        ("R", "○ created"),
        ("   s", "3 out"),
        (".", "out, newest first"),
        ("\x1b3z", "yield"),
        ("z\x1b4k\r", "close"),
        ("\x1b", "whole item"),
        ("\x1b1e", "edit stage 1"),
        ("\x1b", "space next()"),
        ("E", "checks"),
        ("\x1b", "space next()"),
        ("m", "memory"),
    ];
    for (keys, sign) in steps {
        terminal.press(keys);
        terminal.see(sign);
    }
    let quiet = terminal.raw();
    assert!(quiet.len() > 1000);
    terminal.press("q");
    terminal.see_gone("memory");
    let raw = terminal.raw();
    terminal.ends();
    // The end of the stream may cut a character in two.
    let whole = std::str::from_utf8(&raw).map_or_else(|error| error.valid_up_to(), str::len);
    assert!(raw.len() - whole < 4);
    check(&raw[..whole]);
}

#[test]
fn the_check_itself_finds_what_it_looks_for() {
    for bad in ["\x1b]0;t\x07", "\x1b[6n", "\x07", "\u{9b}31m", "\u{202e}", "\x1b[?1003h"] {
        assert!(std::panic::catch_unwind(|| check(bad.as_bytes())).is_err(), "{bad:?}");
    }
    check("text \x1b[1;31mred\x1b[0m 漢字".as_bytes());
}
