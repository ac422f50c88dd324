//! `tail`: the last lines of files, then those that are written to them.

use std::rc::Rc;

use super::checkpoint::Resuming;
use super::following::{Following, Options};
use super::lines::{DEFAULT_LINE_CAP, MAX_LINE_CAP};
use crate::catalog::parse::Moments;
use crate::catalog::{Bound, Built, Class, Example, Param, Role, StageDef, StageDoc};
use crate::machine::{Holds, World};
use crate::value::{Exc, Str, Value, type_error, value_error};

/// `tail(*paths, lines=10, ...)`.
pub static TAIL: StageDef = StageDef {
    doc: StageDoc {
        name: "tail",
        keywords: &["follow", "watch", "live", "log", "tail -f", "glob", "rotate", "logrotate", "multitail"],
        class: Class::Source,
        holds: Holds::Streams,
        endless: true,
        params: &[
            Param {
                variadic: true,
                role: Role::Path,
                ..Param::value("paths", "files to follow; also patterns: logs/*.log")
            },
            Param::value("lines", "how many of the lines that are there come first, from each file; \"all\": all")
                .or("10")
                .by_keyword(),
            Param::value("with_path", "give records of path, number, offset, line").or("False").by_keyword(),
            Param::value("since", "begin with the first line whose time is not before this one")
                .or("None")
                .by_keyword(),
            Param::value("rotated", "begin with the oldest rotated file, compressed ones too").or("False").by_keyword(),
            Param::value("wait", "wait for files that are not there yet").or("False").by_keyword(),
            Param::value(
                "multiline",
                "join stack traces and indented lines: True; or a pattern that begins each event",
            )
            .or("False")
            .by_keyword(),
            Param::value("checkpoint", "a name, or a path, under which it is kept up to where everything is done")
                .or("None")
                .by_keyword(),
            Param::value("max_line", "the cap on a line's length, in bytes").or("16777216").by_keyword(),
        ],
        summary: "the last lines of files, then those that are written to them",
        doc: "Like tail -F: gives the last lines, found from the end, then each line once it is complete, and waits for more. A line \
              whose end has not been written is held, and given out as it is when its file is replaced, truncated or deleted. \
              Each complete line comes once, whole, in the order of its file. A file is known by device, inode and the bytes before the \
              place that was read up to: one that is rotated away is read to its end, with half a second for late writers, before the one \
              that took its place; those that came and went meanwhile are found by their rotated names (app.log.1, app-20260101.log, \
              app.log.2.gz) and read in their order. Truncation, replacement, deletion, a gap, a line that was cut, late writing and lost \
              notifications are notices. Several files take turns; a pattern (*, ?, [a-z], **) takes up new files from their beginning as they come, \
              and leaves out those that are compressed or rotated away from another that it matches. Changes are noticed by the system's \
              notification on the directories and by looking four times a second, or by that alone where no watch is to be had. Nothing \
              is read but when a line is asked for: a paused tail holds an offset, and says how far it is behind, in bytes and, where lines \
              tell their time, in seconds. Memory: a block of at most 256 KiB, and for each file the line under way, at most max_line and \
              twice that while it grows; a longer line is cut, and a notice says so. since finds its place by halving, and takes the \
              lines to be in the order of their times; lines that tell none belong to the one before. with_path gives for each line the \
              path that is followed, the line's number (None where the file was not read from its beginning) and the offset of its \
              first byte. A file has to be there at first unless wait is given or it is a pattern. Lines are decoded as by read_lines. \
              multiline joins as the stage of that name does, each file by itself, with a second's wait. With a checkpoint a later run goes on \
              where this one was done, in the very file (by device, inode and the bytes before the place, also when it was rotated away since); \
              where that is gone a notice says so. Done is a line once everything that came of it has left the last stage, or was \
              dropped: what stages hold (a batch, an event that is being joined, all that a barrier collects) is read again. So no \
              line is lost, and one may come twice after a kill; into a sink of drip's own with append=True each comes exactly once: its \
              length is kept with the place, and what was written after that is cut off at the next start (the file has to be the \
              sink's alone, and the tail the only one with a checkpoint). What a generator function remembers beyond a yield begins anew. \
              A name stands for a file where the platform keeps state (~/.local/state/drip/checkpoints), one with a / in it is a path; \
              it is written whole, at most five times a second.",
        asks: "nothing: it is a source; a demand of n gives at most n lines of those that are there",
        example: Example { text: "tail(\"sample_data/numbers.txt\", lines=2) | islice(2)", output: &["'11'", "'22'"] },
    },
    class: None,
    effectful: false,
    live: true,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let mut options = Options::new(given_paths(bound)?);
    options.lines = lines(bound)?;
    options.with_path = bound.flag("with_path") == Some(true);
    options.rotated = bound.flag("rotated") == Some(true);
    options.wait = bound.flag("wait") == Some(true);
    options.gathering = super::joining::gathering(bound)?;
    let checkpoint = bound.text("checkpoint")?;
    options.line_cap = bound.count("max_line", 1)?.unwrap_or(DEFAULT_LINE_CAP);
    if options.line_cap > MAX_LINE_CAP {
        return Err(value_error(format!("tail() argument 'max_line' must be at most {MAX_LINE_CAP}")));
    }
    if let Some(since) = bound.given("since") {
        options.since = Some(Moments::new(world.clock()).micros(since)?);
    }
    if bound.given("lines").is_some() && (options.since.is_some() || options.rotated) && options.lines.is_some() {
        let exc = value_error("tail() takes a number of lines, or since and rotated, not both");
        exc.advise("lines=\"all\", or none, goes with them");
        return Err(exc);
    }
    if options.since.is_some() || options.rotated {
        options.lines = None;
    }
    let resuming = checkpoint.map(|name| Resuming::new(&name, world)).transpose()?;
    // Being asked moves the checkpoint on: item by item, so that every line has its moment.
    let effectful = resuming.is_some();
    let following = Following::new(options, world)?.resuming(resuming);
    Ok(Built { effectful, ..Built::new(following, Vec::new()) })
}

/// How many lines come first; `None` for all.
fn lines(bound: &Bound) -> Result<Option<u64>, Exc> {
    match bound.given("lines") {
        None => Ok(Some(10)),
        Some(Value::Str(all)) if *all == Str::from("all") => Ok(None),
        Some(Value::Str(_)) => Err(value_error("tail() argument 'lines' must be a number or \"all\"")),
        Some(_) => Ok(bound.count("lines", 0)?.map(|lines| lines as u64)),
    }
}

fn given_paths(bound: &Bound) -> Result<Vec<Str>, Exc> {
    let paths = bound.paths("paths")?;
    if paths.is_empty() {
        let exc = type_error("tail() needs at least one path");
        exc.advise("tail(\"app.log\"), tail(\"logs/*.log\")");
        return Err(exc);
    }
    Ok(paths)
}
