//! `drip trace`: every event of the first `next()` calls, as JSON lines.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::{Map, Value as Json};

use super::arguments::TraceOptions;
use super::signals::Alarm;
use super::stats::{Stats, clock};
use super::terminal::visible_lines;
use super::{Status, problem, program, say};
use crate::debugger::{Progress, Session, trace_event};
use crate::machine::{Demand, Event, Pace, Recording};

/// How much runs before signals are looked at.
const SLICE_FUEL: u64 = 100_000;
/// How much `finally` blocks may run once the trace is over.
const CLOSE_FUEL: u64 = 5_000_000;

/// One event, as a line.
#[derive(Serialize)]
struct Line<'e> {
    seq: u64,
    event: &'static str,
    id: &'e str,
    stage: &'e str,
    item: Option<&'e str>,
    line: Option<u32>,
    locals: Option<Map<String, Json>>,
    state: &'static str,
}

#[derive(Serialize)]
struct Summary {
    event: &'static str,
    #[serde(flatten)]
    stats: Stats,
}

/// `drip trace`.
///
/// # Errors
/// What keeps it from beginning, and output that cannot be written.
pub(super) fn trace(options: &TraceOptions) -> anyhow::Result<Status> {
    let (program, arguments) = program::read_call(&options.program)?;
    let alarm = Alarm::install()?;
    let mut session = match Session::new(&program.text, alarm.waker()) {
        Ok(session) => session,
        Err(problems) => {
            problem::report_problems(&problems, &program, &mut io::stderr().lock())?;
            return Ok(Status::Refused);
        }
    };
    session.record(Recording::Everything);
    session.set_clock(clock);
    session.in_real_time();
    session.world().set_arguments(&arguments);
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut left = options.count;
    let mut status = Status::Done;
    while left > 0 {
        let progress = session.advance(Demand::ONE, Pace::Event, SLICE_FUEL);
        for event in session.take_events() {
            write_event(&event, &session, &mut out)?;
        }
        out.flush()?;
        let (printed, aside) = (session.world().take_printed(), session.world().take_printed_aside());
        printed.iter().chain(&aside).for_each(|text| say(&visible_lines(&text.to_text())));
        match progress {
            Progress::Items(items) => left = left.saturating_sub(items.len() as u64),
            Progress::Received => left -= 1,
            Progress::End | Progress::Ended(_) => break,
            Progress::Raised(exc) => {
                say(&problem::describe(&exc, &session, &program));
                status = Status::Failed;
                break;
            }
            Progress::Waiting(_) => alarm.wait(),
            Progress::Event | Progress::OutOfFuel => {}
        }
        if let Some(signal) = alarm.signal() {
            status = Status::Signal(signal);
            break;
        }
    }
    let summary = Summary { event: "summary", stats: Stats::of(&session) };
    write_line(&summary, &mut out)?;
    out.flush()?;
    session.close(CLOSE_FUEL);
    Ok(status)
}

fn write_event(event: &Event, session: &Session, out: &mut dyn Write) -> anyhow::Result<()> {
    let seen = trace_event(event, session.source());
    let locals =
        event.frame.is_some().then(|| seen.locals.into_iter().map(|(name, repr)| (name, repr.into())).collect());
    let line = Line {
        seq: seen.seq,
        event: seen.kind.as_str(),
        id: &seen.id,
        stage: &seen.stage,
        item: seen.item.as_deref(),
        line: seen.line,
        locals,
        state: seen.state.as_str(),
    };
    write_line(&line, out)
}

fn write_line(line: &impl Serialize, out: &mut dyn Write) -> anyhow::Result<()> {
    let mut text = serde_json::to_string(line)?;
    text.push('\n');
    out.write_all(text.as_bytes())?;
    Ok(())
}
