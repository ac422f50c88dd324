//! Files that are followed, as a source: their lines as items, and what befalls them as notices.

mod facts;
mod track;

use std::collections::{BTreeMap, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::time::Duration;

use self::track::{Taken, Track};
use super::checkpoint::Resuming;
use super::follow::{
    FollowOptions, FollowedLine, Gathering, Group, GroupPolled, Lateness, Notice, Pattern, Portion, Start, Target,
};
use super::input::{cannot_follow, claim_file, refuse_compressed, to_path};
use super::line_file::{UNFINISHED_FUEL, cut_notice};
use super::lines::DEFAULT_LINE_CAP;
use super::watch::{Mode, WatchOptions};
use crate::catalog::parse::LineTimes;
use crate::machine::{Context, Coroutine, InputFile, Resume, Step, WaitFor, World};
use crate::value::{Dict, Exc, Shape, Str, Value, os_error};

/// What is to be followed, and how.
#[derive(Clone, Debug)]
pub(super) struct Options {
    /// Files and patterns, as the pipeline names them.
    pub(super) paths: Vec<Str>,
    /// How many lines of what is there come first, from each file; `None` for all.
    pub(super) lines: Option<u64>,
    /// Items are records that say where a line stands.
    pub(super) with_path: bool,
    /// The first line is one of this time or later, in microseconds since 1970.
    pub(super) since: Option<i64>,
    /// What rotation has put away comes first.
    pub(super) rotated: bool,
    /// Files that are not there are waited for.
    pub(super) wait: bool,
    /// The cap on a line's length, in bytes.
    pub(super) line_cap: usize,
    /// Makes items of several lines.
    pub(super) gathering: Option<Gathering>,
}

impl Options {
    /// These paths from their beginning, line by line.
    pub(super) fn new(paths: Vec<Str>) -> Self {
        Self {
            paths,
            lines: None,
            with_path: false,
            since: None,
            rotated: false,
            wait: false,
            line_cap: DEFAULT_LINE_CAP,
            gathering: None,
        }
    }

    /// Whether an item is more than the text of a line as it came.
    fn looks_at_lines(&self) -> bool {
        self.with_path || self.gathering.is_some() || (self.rotated && self.since.is_some())
    }

    fn start(&self, times: &Rc<LineTimes>) -> Start {
        match (self.since, self.lines) {
            _ if self.rotated => Start::Oldest,
            (Some(since), _) => {
                let times = Rc::clone(times);
                Start::Late(Lateness(Rc::new(move |line| times.micros(line).map(|micros| micros >= since))))
            }
            (None, Some(lines)) => Start::Lines(lines),
            (None, None) => Start::Beginning,
        }
    }
}

/// Files that are followed, from the first pull on.
#[derive(Debug)]
pub(super) struct Following {
    options: Options,
    /// The paths and patterns that the pipeline names.
    claims: Vec<(Rc<InputFile>, PathBuf)>,
    times: Rc<LineTimes>,
    shape: Rc<Shape>,
    group: Option<Group>,
    /// What is known of the members of the group, by their numbers.
    tracks: Vec<Option<Track>>,
    /// The lines that are being given out.
    taken: Option<Taken>,
    /// Lines that were gathered and not given out yet.
    ready: VecDeque<FollowedLine>,
    mode: Option<Mode>,
    /// What befell the files, and how often.
    befell: BTreeMap<&'static str, u64>,
    line: u64,
    demand: usize,
    /// Where it goes on later.
    resuming: Option<Resuming>,
}

impl Following {
    /// Nothing is opened.
    ///
    /// # Errors
    /// `ValueError` for what no path holds, and for what is compressed.
    pub(super) fn new(options: Options, world: &World) -> Result<Self, Exc> {
        let claim = |path: &Str| Ok((world.inputs().declare(path), to_path(path)?));
        let names = ["path", "number", "offset", "line"].map(Str::from).to_vec();
        Ok(Self {
            claims: options.paths.iter().map(claim).collect::<Result<_, Exc>>()?,
            options,
            times: Rc::new(LineTimes::new(world.clock())),
            shape: Rc::new(Shape::new(names)),
            group: None,
            tracks: Vec::new(),
            taken: None,
            ready: VecDeque::new(),
            mode: None,
            befell: BTreeMap::new(),
            line: 0,
            demand: 1,
            resuming: None,
        })
    }

    /// The same, going by a checkpoint.
    pub(super) fn resuming(self, resuming: Option<Resuming>) -> Self {
        Self { resuming, ..self }
    }

    fn go_on(&mut self, cx: &mut Context<'_>) -> Result<Step, Exc> {
        loop {
            let items = if self.options.looks_at_lines() || self.resuming.is_some() {
                self.take_lines(cx)?
            } else {
                self.take_texts()
            };
            if !items.is_empty() {
                self.line += items.len() as u64;
                cx.spend(items.len() as u64);
                return Ok(Step::Emit(items.into()));
            }
            if self.group.is_none() {
                self.open(cx)?;
            }
            let Some(group) = &mut self.group else { return Ok(Step::Return(Value::None)) };
            let now = cx.world().clock().monotonic();
            let polled = group.poll(now).map_err(|error| os_error(&error, None))?;
            match polled {
                GroupPolled::Lines(at, portion) => self.take(at, portion),
                GroupPolled::Notice(at, notice) => self.notice(at, &notice, cx),
                GroupPolled::Joined(at) => {
                    self.join(at, cx.world());
                    let name = self.name(at);
                    self.befell("joined", format!("{name}: a file that matches has come"), cx);
                }
                GroupPolled::Parted(at) => {
                    self.part(at);
                }
                GroupPolled::Refused(path, why) => {
                    self.befell("refused", format!("{}: {why}", path.to_string_lossy()), cx);
                }
                GroupPolled::Overflow(times) => {
                    let s = if times == 1 { "" } else { "s" };
                    let text = format!("the system lost notifications {times} time{s}: everything is looked at again");
                    self.befell("overflow", text, cx);
                }
                GroupPolled::Unfinished if cx.spend(UNFINISHED_FUEL) => {}
                GroupPolled::Unfinished => return Ok(Step::OutOfFuel),
                GroupPolled::Nothing => {
                    if self.pass(now) {
                        continue;
                    }
                    self.tell_mode(cx);
                    if let Some(due) = self.due() {
                        cx.world().clock().wake_at(due, cx.world().waker());
                    }
                    return Ok(Step::Wait(WaitFor::new(self.awaited())));
                }
            }
        }
    }

    fn open(&mut self, cx: &Context<'_>) -> Result<(), Exc> {
        let mut targets = Vec::new();
        for (claim, path) in &self.claims {
            targets.push(match Pattern::of(path) {
                Some(pattern) => Target::Pattern(pattern),
                None => {
                    refuse_compressed(claim.name())?;
                    Target::Path(path.clone())
                }
            });
        }
        let start = self.options.start(&self.times);
        let options =
            FollowOptions { wait: self.options.wait, line_cap: self.options.line_cap, ..FollowOptions::default() };
        let wake = cx.world().waker().to_fn();
        let kept = self.resuming.as_mut().map(Resuming::begin).transpose()?.flatten();
        let begin = |path: &Path| kept.as_ref().map_or_else(|| start.clone(), |kept| kept(path));
        let group = Group::open(targets, begin, options, WatchOptions::default(), wake);
        let group = group.map_err(|(path, error)| {
            let claim = self.claims.iter().find(|(_, claimed)| *claimed == path);
            let name = claim.map_or_else(|| path.to_string_lossy().into_owned(), |(claim, _)| claim.name().to_owned());
            cannot_follow(&error, &path, &name)
        })?;
        let members: Vec<usize> = group.members().map(|(at, _)| at).collect();
        let empty = members.is_empty();
        self.group = Some(group);
        members.into_iter().for_each(|at| self.join(at, cx.world()));
        if empty && !self.options.wait {
            cx.notice(format!("nothing matches {} yet", self.named()));
        }
        Ok(())
    }

    /// A member of the group is new.
    fn join(&mut self, at: usize, world: &World) {
        let Some(member) = self.group.as_ref().and_then(|group| group.member(at)) else { return };
        let path = member.path();
        let named = self.claims.iter().find(|(_, claimed)| claimed == path);
        let claim = named.map_or_else(
            || world.inputs().declare(&Str::decode(path.as_os_str().as_encoded_bytes())),
            |(claim, _)| Rc::clone(claim),
        );
        claim_current(&claim, path);
        let early = self.options.rotated && self.options.since.is_some();
        let gather = self.options.gathering.as_ref().map(|gathering| (gathering.0)());
        if self.tracks.len() <= at {
            self.tracks.resize_with(at + 1, || None);
        }
        self.tracks[at] = Some(Track::new(claim, early, gather));
    }

    /// A member of the group is gone: what was gathered of it comes out.
    fn part(&mut self, at: usize) {
        if let Some(track) = self.tracks.get_mut(at).and_then(Option::take) {
            self.ready.extend(track.into_gathered());
        }
    }

    fn take(&mut self, at: usize, portion: Portion) {
        if let Some(Some(track)) = self.tracks.get_mut(at) {
            self.taken = Some(track.take(at, portion, &mut self.ready));
        }
    }

    /// Lines as they came.
    fn take_texts(&mut self) -> Vec<Value> {
        let Some(taken) = &mut self.taken else { return Vec::new() };
        let mut items = Vec::with_capacity(self.demand.min(taken.lines.bytes_left() / 8 + 1));
        taken.lines.take_into(self.demand, &mut items);
        if items.is_empty() {
            self.recycle();
        }
        items
    }

    /// Lines with where they stand, gathered, or from a time on.
    fn take_lines(&mut self, cx: &Context<'_>) -> Result<Vec<Value>, Exc> {
        let now = cx.world().clock().monotonic();
        while self.ready.len() < self.demand
            && let Some(taken) = &mut self.taken
        {
            let Some(line) = taken.next_line() else {
                self.recycle();
                break;
            };
            if let Some(Some(track)) = self.tracks.get_mut(taken.member) {
                track.number = line.place.number;
                let is_late = |text: &Str| {
                    let micros = self.times.micros(text.as_bytes());
                    self.options.since.is_none_or(|since| micros.is_some_and(|micros| micros >= since))
                };
                track.early = track.early && !is_late(&line.text);
                if !track.early {
                    track.gather(line, now, &mut self.ready);
                }
            }
        }
        let given = self.demand.min(self.ready.len());
        let lines: Vec<FollowedLine> = self.ready.drain(..given).collect();
        if let Some(resuming) = &mut self.resuming {
            for line in &lines {
                resuming.give(line, cx.world())?;
            }
        }
        Ok(lines.into_iter().map(|line| self.item(line)).collect())
    }

    fn item(&self, line: FollowedLine) -> Value {
        if !self.options.with_path {
            return Value::Str(line.text);
        }
        let int = |n: u64| Value::Int(i64::try_from(n).unwrap_or(i64::MAX));
        let place = line.place;
        let values = vec![
            Value::Str(place.file.path.clone()),
            place.number.map_or(Value::None, int),
            int(place.start),
            Value::Str(line.text),
        ];
        Dict::from_shape(Rc::clone(&self.shape), values).into()
    }

    /// The lines that were taken have been given out: their buffer can be read into again where nobody kept one.
    fn recycle(&mut self) {
        if let (Some(taken), Some(group)) = (self.taken.take(), &mut self.group) {
            let at = taken.member;
            if let Some(bytes) = taken.lines.into_buffer() {
                group.recycle(at, bytes);
            }
        }
    }

    /// It is `now`: whether what was gathered came out for its being time.
    fn pass(&mut self, now: Duration) -> bool {
        for track in self.tracks.iter_mut().flatten() {
            track.pass(now, &mut self.ready);
        }
        !self.ready.is_empty()
    }

    fn due(&self) -> Option<Duration> {
        let of_group = self.group.as_ref().and_then(Group::due);
        self.tracks.iter().flatten().filter_map(Track::due).chain(of_group).min()
    }

    fn notice(&mut self, at: usize, notice: &Notice, cx: &Context<'_>) {
        let path = self.group.as_ref().and_then(|group| group.member(at)).map(|member| member.path().to_path_buf());
        if let (Some(path), Some(Some(track))) = (path, self.tracks.get_mut(at)) {
            claim_current(&track.claim, &path);
            track.befallen(notice, &mut self.ready);
        }
        let text = match notice {
            Notice::LinesCut { lines } if self.options.line_cap == DEFAULT_LINE_CAP => {
                cut_notice(self.name(at), *lines)
            }
            notice => format!("{}: {notice}", self.name(at)),
        };
        self.befell(facts::kind(notice), text, cx);
    }

    fn befell(&mut self, kind: &'static str, text: String, cx: &Context<'_>) {
        *self.befell.entry(kind).or_default() += 1;
        cx.notice(text);
    }

    /// Says so where the system tells of changes no more, and where it does again.
    fn tell_mode(&mut self, cx: &Context<'_>) {
        let mode = self.group.as_ref().and_then(Group::mode);
        let Some(mode) = mode.filter(|_| mode != self.mode) else { return };
        let before = self.mode.replace(mode);
        match mode {
            Mode::Polling(_) => cx.notice(format!("the system does not tell of changes here: {mode}")),
            Mode::Notified if before.is_some() => cx.notice(format!("the system tells of changes again: {mode}")),
            Mode::Notified => {}
        }
    }

    fn name(&self, at: usize) -> &str {
        let track = self.tracks.get(at).and_then(Option::as_ref);
        track.map_or("", |track| track.claim.name())
    }

    /// What is followed, for a person.
    fn named(&self) -> String {
        match &self.claims[..] {
            [(claim, _)] => claim.name().to_owned(),
            claims => format!("{} paths", claims.len()),
        }
    }

    fn awaited(&self) -> String {
        let mut names = self.tracks.iter().flatten().map(|track| track.claim.name());
        match (names.next(), names.count()) {
            (None, _) => format!("a file that matches {}", self.named()),
            (Some(name), 0) if self.is_there() => format!("{name} to grow"),
            (Some(name), 0) => format!("{name} to appear"),
            (Some(_), more) => format!("any of {} files to grow", more + 1),
        }
    }

    /// Whether there is a file to follow now, of all that there could be.
    fn is_there(&self) -> bool {
        self.group.as_ref().is_none_or(|group| group.members().any(|(_, member)| member.follower().file().is_some()))
    }
}

fn claim_current(claim: &InputFile, path: &Path) {
    if let Ok(metadata) = fs::metadata(path) {
        claim_file(claim, &metadata);
    }
}

impl Coroutine for Following {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        match with {
            Resume::Next(demand) => {
                self.demand = demand.get();
                if let Some(resuming) = &mut self.resuming {
                    resuming.look(cx);
                }
            }
            Resume::Wake | Resume::Continue => {}
            Resume::Throw(exc) => return Step::Raise(exc),
            _ => return Step::Return(Value::None),
        }
        self.go_on(cx).unwrap_or_else(Step::Raise)
    }

    fn held_bytes(&self) -> usize {
        let ready: usize = self.ready.iter().map(|line| line.text.as_bytes().len()).sum();
        let gathered: usize = self.tracks.iter().flatten().map(Track::held_bytes).sum();
        let pending =
            |group: &Group| group.members().map(|(_, member)| member.follower().pending_bytes()).sum::<usize>();
        self.taken.as_ref().map_or(0, |taken| taken.lines.text().bytes().len())
            + ready
            + self.resuming.as_ref().map_or(0, Resuming::held_bytes)
            + gathered
            + self.group.as_ref().map_or(0, pending)
    }

    fn facts(&self) -> Vec<(String, String)> {
        let kept = self.resuming.as_ref().map(Resuming::facts).unwrap_or_default();
        self.tell_facts().into_iter().chain(kept).collect()
    }
}
