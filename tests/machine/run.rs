//! Programs run to their end: what they give and print in order, how they end, and what was counted.

use drip::debugger::{Progress, Session};
use drip::machine::{Demand, Pace, Waker};

/// How much runs at once where a test does not say it.
pub(crate) const PLENTY: u64 = 1_000_000;

/// How a program is asked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Manner {
    pub(crate) demand: usize,
    pub(crate) fuel: u64,
    pub(crate) pace: Pace,
}

impl Manner {
    /// Item by item.
    pub(crate) const STEP: Manner = Manner { demand: 1, fuel: PLENTY, pace: Pace::Answer };
    /// As fast as it goes.
    pub(crate) const FULL: Manner = Manner { demand: 1024, fuel: PLENTY, pace: Pace::Answer };
}

/// What came of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Ran {
    /// Items and what was printed, in the order in which they came; then how it ended.
    pub(crate) told: Vec<String>,
    /// Of each stage: id, name, calls, in, out, dropped, errors.
    pub(crate) counts: Vec<String>,
    /// `next()` calls over all stages.
    pub(crate) pulls: u64,
}

/// A session for a program that is right.
pub(crate) fn session(text: &str) -> Session {
    Session::new(text, Waker::default()).unwrap_or_else(|problems| panic!("{text}\n{problems:#?}"))
}

/// Runs until there are no more items, and closes.
pub(crate) fn run(text: &str, manner: Manner) -> Ran {
    let mut session = session(text);
    let told = drain(&mut session, manner, usize::MAX);
    finish(session, told)
}

/// Asks for up to `most` answers, an error counting as one.
pub(crate) fn drain(session: &mut Session, manner: Manner, most: usize) -> Vec<String> {
    drain_watching(session, manner, most, |_, _| {})
}

/// The same; before each turn, of that number, `watch` is called.
pub(crate) fn drain_watching(
    session: &mut Session,
    manner: Manner,
    most: usize,
    mut watch: impl FnMut(&mut Session, u64),
) -> Vec<String> {
    let mut told = Vec::new();
    let mut answers = 0;
    let mut turns = 0_u64;
    while answers < most {
        turns += 1;
        assert!(turns < 5_000_000, "it goes on for ever: {told:?}");
        watch(session, turns);
        let progress = session.advance(Demand::new(manner.demand), manner.pace, manner.fuel);
        printed(session, &mut told);
        match progress {
            Progress::Items(items) => {
                answers += items.len();
                told.extend(items.map(|item| item.repr()));
            }
            Progress::End => {
                told.push("end".to_owned());
                break;
            }
            Progress::Raised(exc) => {
                told.push(exc.headline());
                if session.is_over() || answers > 100 {
                    break;
                }
                answers += 1;
                if most == usize::MAX {
                    break;
                }
            }
            Progress::Waiting(what) => {
                told.push(format!("waiting for {}", what.what));
                break;
            }
            Progress::Received | Progress::Event | Progress::Ended(_) | Progress::OutOfFuel => {}
        }
    }
    told
}

fn printed(session: &Session, told: &mut Vec<String>) {
    let text: String = session.world().take_printed().iter().map(|text| text.to_text().into_owned()).collect();
    told.extend(text.lines().map(|line| format!("> {line}")));
}

/// Closes the session and takes down what was counted.
pub(crate) fn finish(mut session: Session, mut told: Vec<String>) -> Ran {
    let stages = session.stages();
    session.close(10_000_000);
    printed(&session, &mut told);
    told.extend(session.world().notices().iter().map(|notice| format!("! {}", notice.text)));
    let counts = stages
        .iter()
        .map(|record| {
            let meter = &record.meter;
            let counted = [&meter.calls, &meter.items_in, &meter.items_out, &meter.dropped, &meter.errors];
            format!("{} {} {:?}", record.id.borrow(), record.info.name, counted.map(|count| count.get()))
        })
        .collect();
    let pulls = session.machine().pulls();
    Ran { told, counts, pulls }
}

/// What is told of a run, item by item and at full speed alike.
pub(crate) fn told(text: &str) -> Vec<String> {
    let step = run(text, Manner::STEP);
    let full = run(text, Manner::FULL);
    assert_eq!(step.told, full.told, "stepping and running differ:\n{text}");
    step.told
}
