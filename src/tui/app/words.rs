//! Numbers and states in words, as the screen says them.

use crate::debugger::{RunState, Speed, StageState};

/// `1204` as `1 204`.
pub(crate) fn number(n: u64) -> String {
    let digits = n.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

/// `85862` as `86k`, where there is no room for more; never more than the exact number of digits.
pub(crate) fn rounded(n: u64) -> String {
    let mut amount = n as f64;
    for unit in ["", "k", "M", "G", "T", "P"] {
        if amount < 999.5 {
            return format!("{amount:.0}{unit}");
        }
        amount /= 1000.0;
    }
    format!("{amount:.0}E")
}

/// Bytes in the largest unit that leaves at least one: `4.1 KiB`.
pub(crate) fn bytes(n: u64) -> String {
    if n < 1024 {
        return format!("{n} B");
    }
    let mut amount = n as f64 / 1024.0;
    for unit in ["KiB", "MiB", "GiB", "TiB"] {
        if amount < 1023.95 {
            return format!("{} {unit}", short(amount));
        }
        amount /= 1024.0;
    }
    format!("{} PiB", short(amount))
}

/// With one decimal, where there is one.
fn short(amount: f64) -> String {
    let text = format!("{amount:.1}");
    text.strip_suffix(".0").map(str::to_owned).unwrap_or(text)
}

/// Nanoseconds in a unit that reads well: `12 ms`.
pub(crate) fn time(nanos: u64) -> String {
    match nanos {
        0..1_000 => format!("{nanos} ns"),
        1_000..1_000_000 => format!("{} µs", nanos / 1_000),
        1_000_000..10_000_000_000 => format!("{} ms", number(nanos / 1_000_000)),
        _ => format!("{} s", number(nanos / 1_000_000_000)),
    }
}

/// `part` of `whole` in percent, rounded; never 0 % or 100 % unless it is exactly that.
pub(crate) fn percent(part: u64, whole: u64) -> Option<String> {
    let share = (u128::from(part) * 200 / u128::from(whole.max(1))).div_ceil(2);
    match (part, whole) {
        (_, 0) => None,
        (part, whole) if part == whole => Some("100%".to_owned()),
        (0, _) => Some("0%".to_owned()),
        _ => Some(format!("{}%", share.clamp(1, 99))),
    }
}

/// `1 pull`, `2 pulls`.
pub(crate) fn plural(n: u64, one: &str) -> String {
    let s = if n == 1 { "" } else { "s" };
    format!("{} {one}{s}", number(n))
}

/// The sign that stands before a state's word.
pub(crate) fn state_sign(state: StageState, ascii: bool) -> &'static str {
    match (state, ascii) {
        (StageState::Created, false) => "○",
        (StageState::Running, false) => "▶",
        (StageState::Suspended, false) => "‖",
        (StageState::Waiting, false) => "◌",
        (StageState::Closed, false) => "■",
        (StageState::Failed, false) => "✗",
        (StageState::Created, true) => "o",
        (StageState::Running, true) => ">",
        (StageState::Suspended, true) => "=",
        (StageState::Waiting, true) => "~",
        (StageState::Closed, true) => "#",
        (StageState::Failed, true) => "x",
    }
}

/// The run in words: `paused`, `waiting for app.log to grow`.
pub(crate) fn run_words(run: &RunState) -> String {
    match run {
        RunState::Broken => "does not check".to_owned(),
        RunState::Paused => "paused".to_owned(),
        RunState::Running => "running".to_owned(),
        RunState::Waiting(why) => waiting(why),
        RunState::Finished => "finished".to_owned(),
        RunState::Failed(_) => "failed".to_owned(),
    }
}

/// What a wait is for, in words: `waiting for app.log to grow`.
pub(crate) fn waiting(why: &str) -> String {
    let why = &said_once(why);
    if why.is_empty() {
        "waiting".to_owned()
    } else if why.starts_with("waiting") {
        why.to_owned()
    } else if why.starts_with("for ") {
        format!("waiting {why}")
    } else {
        format!("waiting for {why}")
    }
}

/// What several wait for alike: `a.log or b.log to grow` for `a.log to grow or b.log to grow`.
fn said_once(why: &str) -> String {
    const ALIKE: &str = " to grow";
    let mut parts: Vec<&str> = why.split(" or ").collect();
    let last = parts.len() - 1;
    if parts.iter().any(|part| !part.ends_with(ALIKE)) {
        return why.to_owned();
    }
    for part in &mut parts[..last] {
        *part = part.strip_suffix(ALIKE).unwrap_or(part);
    }
    parts.join(" or ")
}

/// The sign for the run.
pub(crate) fn run_sign(run: &RunState, ascii: bool) -> &'static str {
    let state = match run {
        RunState::Broken | RunState::Failed(_) => StageState::Failed,
        RunState::Paused => StageState::Suspended,
        RunState::Running => StageState::Running,
        RunState::Waiting(_) => StageState::Waiting,
        RunState::Finished => StageState::Closed,
    };
    state_sign(state, ascii)
}

/// The number, from 1, of the line in which a byte offset lies.
pub(crate) fn line_of(text: &str, offset: usize) -> usize {
    1 + text.as_bytes().iter().take(offset).filter(|byte| **byte == b'\n').count()
}

/// `full speed`, `8 events a second`.
pub(crate) fn speed_words(speed: Speed) -> String {
    match speed {
        Speed::Full => "full speed".to_owned(),
        Speed::EventsPerSecond(1) => "1 event a second".to_owned(),
        Speed::EventsPerSecond(n) => format!("{n} events a second"),
    }
}

/// The speed one step faster or slower.
pub(crate) fn next_speed(speed: Speed, faster: bool) -> Speed {
    const STEPS: [u32; 8] = [1, 2, 4, 8, 16, 32, 64, 128];
    match (speed, faster) {
        (Speed::Full, true) => Speed::Full,
        (Speed::Full, false) => Speed::EventsPerSecond(STEPS[STEPS.len() - 1]),
        (Speed::EventsPerSecond(n), true) => {
            STEPS.into_iter().find(|&step| step > n).map_or(Speed::Full, Speed::EventsPerSecond)
        }
        (Speed::EventsPerSecond(n), false) => {
            Speed::EventsPerSecond(STEPS.into_iter().rev().find(|&step| step < n).unwrap_or(1))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_well() {
        assert_eq!([0, 999, 1_204, 1_000_000].map(number), ["0", "999", "1 204", "1 000 000"]);
        assert_eq!([0, 1023, 4200, 93_184, u64::MAX].map(bytes), ["0 B", "1023 B", "4.1 KiB", "91 KiB", "16384 PiB"]);
        assert_eq!(bytes(1024 * 1024 - 1), "1 MiB");
    }

    #[test]
    fn rounding_keeps_three_digits_at_most() {
        let all = [7, 999, 1_000, 85_862, 999_499, 999_500, u64::MAX].map(rounded);
        assert_eq!(all, ["7", "999", "1k", "86k", "999k", "1M", "18E"]);
    }

    #[test]
    fn percent_is_honest_at_its_ends() {
        let texts = [(0, 5), (1, 100_000), (1, 2), (99_999, 100_000), (5, 5)].map(|(p, w)| percent(p, w));
        assert_eq!(texts.map(Option::unwrap), ["0%", "1%", "50%", "99%", "100%"]);
        assert_eq!(percent(0, 0), None);
    }

    #[test]
    fn a_wait_says_what_for_once() {
        let texts = ["", "app.log to grow", "for app.log to grow", "waiting for app.log to grow"].map(waiting);
        let whole = "waiting for app.log to grow";
        assert_eq!(texts, ["waiting", whole, whole, whole]);
        let several = waiting("a.log to grow or b.log to grow");
        assert_eq!(several, "waiting for a.log or b.log to grow");
        let unlike = "waiting for a.log to grow or an event to be complete";
        assert_eq!(waiting(unlike), unlike);
    }

    #[test]
    fn speed_goes_from_one_event_a_second_to_full_and_back() {
        let mut speed = Speed::EventsPerSecond(1);
        for _ in 0..20 {
            speed = next_speed(speed, true);
        }
        assert_eq!(speed, Speed::Full);
        for _ in 0..20 {
            speed = next_speed(speed, false);
        }
        assert_eq!(speed, Speed::EventsPerSecond(1));
    }
}
