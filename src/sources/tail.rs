//! `tail`: the last lines of a file, then those that are written to it.

use std::fs;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Instant;

use super::follow::{FollowOptions, Follower, Notice, Polled, Start};
use super::input::{cannot_follow, claim_file, refuse_compressed, to_path};
use super::read_lines::{UNFINISHED_FUEL, cut_notice};
use super::text::Lines;
use super::watch::{WatchOptions, Watcher};
use crate::catalog::{Bound, Built, Class, Example, Param, Role, StageDef, StageDoc};
use crate::machine::{Context, Coroutine, Holds, InputFile, Resume, Step, WaitFor, World};
use crate::value::{Exc, Str, Value, os_error};

/// `tail(path, lines=10)`.
pub static TAIL: StageDef = StageDef {
    doc: StageDoc {
        name: "tail",
        keywords: &["follow", "watch", "live", "log", "tail -f"],
        class: Class::Source,
        holds: Holds::Streams,
        endless: true,
        params: &[
            Param {
                name: "path",
                default: None,
                variadic: false,
                keyword_only: false,
                role: Role::Path,
                doc: "the file to follow",
            },
            Param {
                name: "lines",
                default: Some("10"),
                variadic: false,
                keyword_only: false,
                role: Role::Value,
                doc: "how many of the lines that are there come first",
            },
        ],
        summary: "the last lines of a file, then those that are written to it",
        doc: "Like tail -F: gives the last lines, then each line once it is complete, and waits for more. A line whose end has not been written \
              is held. A file that is rotated away is read to its end, with half a second for late writers, before the one that took its place; \
              truncation, replacement and deletion are notices. Changes are noticed by the system's notification and by looking four times a \
              second. Nothing is read but when a line is asked for: a paused tail holds back the reader, not the writer. The file has to be \
              there at first. Lines are decoded as by read_lines.",
        asks: "nothing: it is a source; a demand of n gives at most n lines of those that are there",
        example: Example { text: "tail(\"sample_data/numbers.txt\", lines=2) | islice(2)", output: &["'11'", "'22'"] },
    },
    class: None,
    effectful: false,
    live: true,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let path = bound.path("path")?.unwrap_or(Str::EMPTY);
    let lines = bound.count("lines", 0)?.unwrap_or(10);
    Ok(Built::new(Following::new(&path, Start::Lines(lines as u64), world)?, Vec::new()))
}

/// A file that is followed, from the first pull on.
#[derive(Debug)]
pub(super) struct Following {
    claim: Rc<InputFile>,
    path: PathBuf,
    start: Start,
    follower: Option<Follower>,
    /// There once it had to wait.
    watcher: Option<Watcher>,
    lines: Option<Lines>,
    line: u64,
    demand: usize,
}

impl Following {
    /// Nothing is opened.
    pub(super) fn new(path: &Str, start: Start, world: &World) -> Result<Self, Exc> {
        let claim = world.inputs().declare(path);
        let path = to_path(path)?;
        Ok(Self { claim, path, start, follower: None, watcher: None, lines: None, line: 0, demand: 1 })
    }

    fn go_on(&mut self, cx: &mut Context<'_>) -> Result<Step, Exc> {
        let name = self.claim.name();
        let failed = |error: std::io::Error| os_error(&error, Some(name));
        loop {
            if let Some(lines) = &mut self.lines {
                let mut items = Vec::with_capacity(self.demand.min(lines.bytes_left() / 8 + 1));
                lines.take_into(self.demand, &mut items);
                if !items.is_empty() {
                    self.line += items.len() as u64;
                    cx.spend(items.len() as u64);
                    return Ok(Step::Emit(items.into()));
                }
                self.lines = None;
            }
            let follower = match &mut self.follower {
                Some(follower) => follower,
                None => {
                    refuse_compressed(name)?;
                    let opened = Follower::open(&self.path, self.start.clone(), FollowOptions::default());
                    let opened = opened.map_err(|error| cannot_follow(&error, &self.path, name))?;
                    claim_current(&self.claim, &self.path);
                    self.follower.insert(opened)
                }
            };
            match follower.poll(Instant::now()).map_err(failed)? {
                Polled::Lines(block) => self.lines = Some(Lines::new(block)),
                Polled::Notice(Notice::LinesCut { lines }) => cx.notice(cut_notice(name, lines)),
                Polled::Notice(notice) => {
                    claim_current(&self.claim, &self.path);
                    cx.notice(format!("{name}: {notice}"));
                }
                Polled::Unfinished if cx.spend(UNFINISHED_FUEL) => {}
                Polled::Unfinished => return Ok(Step::OutOfFuel),
                Polled::Nothing => match &self.watcher {
                    Some(watcher) => {
                        watcher.looked(follower.seen());
                        return Ok(Step::Wait(WaitFor::new(format!("{name} to grow"))));
                    }
                    // Watch first, then look again: what is written in between is not slept through.
                    None => {
                        let wake = cx.world().waker().to_fn();
                        let watcher = Watcher::start(&self.path, WatchOptions::default(), wake).map_err(failed)?;
                        self.watcher = Some(watcher);
                    }
                },
            }
        }
    }
}

fn claim_current(claim: &InputFile, path: &std::path::Path) {
    if let Ok(metadata) = fs::metadata(path) {
        claim_file(claim, &metadata);
    }
}

impl Coroutine for Following {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Next(demand) => self.demand = demand.get(),
            Resume::Wake | Resume::Continue => {}
            Resume::Throw(exc) => return Step::Raise(exc),
            _ => return Step::Return(Value::None),
        }
        self.go_on(cx).unwrap_or_else(Step::Raise)
    }

    fn held_bytes(&self) -> usize {
        self.lines.as_ref().map_or(0, |lines| lines.text().bytes().len())
            + self.follower.as_ref().map_or(0, Follower::pending_bytes)
    }

    fn facts(&self) -> Vec<(String, String)> {
        let fact = |name: &str, value: String| (name.to_owned(), value);
        let mut facts = vec![fact("path", self.claim.name().to_owned())];
        let Some(follower) = &self.follower else { return facts };
        let mode = self.watcher.as_ref().map_or("not watching yet".to_owned(), |watcher| watcher.mode().to_string());
        facts.push(fact("mode", mode));
        facts.push(fact("offset", follower.offset().to_string()));
        if let Ok(behind) = follower.behind() {
            let unread = self.lines.as_ref().map_or(0, Lines::bytes_left) as u64;
            facts.push(fact("behind", format!("{} bytes", behind + unread)));
        }
        facts.push(fact("incomplete line", format!("{} bytes", follower.pending_bytes())));
        facts.push(fact("line", self.line.to_string()));
        facts
    }
}
