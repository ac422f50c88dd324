//! What the machine's thread does: takes commands, goes on as they say, and has it pictured.

mod by_hand;
mod going;
mod loading;
#[cfg(test)]
mod tests;

use std::any::Any;
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant};

use super::Command;
use super::camera::{Camera, Caption};
use super::console::Poked;
use super::impatience::Taken;
use super::picture;
use super::session::Session;
use super::thread::{Inbound, Published};
use super::trail;
use super::trial::{self, Preview};
use super::twin::Twin;
use super::view::{RunState, Speed, StageId, Trail, Why};
use super::watch::Watch;
use super::why::Explainer;
use crate::lang::Diagnostic;
use crate::machine::Waker;
use crate::value::{Exc, Str};

/// How much the body of a changed program may run before its new pipeline is there.
const BUILD_FUEL: u64 = 5_000_000;
/// How much `finally` blocks may run when a pipeline is closed.
const CLOSE_FUEL: u64 = 5_000_000;
/// How much of a run at full speed is recorded chunk by chunk before only a little of it is.
const YOUNG_FUEL: u64 = 100_000;
/// How many events of one command are pictured each: beyond it, a picture now and then has to do.
const DETAILED: u32 = 4096;
/// How many of the first events of a run at full speed are pictured each.
const FIRST_EVENTS: u32 = 300;
/// How many items before the end of a long pull events are pictured again.
const LAST_ITEMS: u64 = 16;
/// How often a source that goes on in the world is looked at while nothing is asked of it.
const LOOK: Duration = Duration::from_secs(1);
/// How many commands to go on may be waiting for their turn.
const QUEUE: usize = 1000;

/// What the thread does until it is told otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Mode {
    Paused,
    /// That many items more.
    Items(u64),
    /// One event.
    Event,
    /// Until this stage owes nothing.
    Finish(StageId),
    /// Until an iterator that is asked by hand has answered.
    Poke,
    Running,
}

pub(super) struct Runner {
    inbound: Receiver<Inbound>,
    waker: Waker,
    /// Whoever told is told that it is taken up.
    taken: Taken,
    /// What paces the pictures: the system's time, or a test's.
    now: Box<dyn Fn() -> Instant>,
    camera: Camera,
    text: String,
    /// What the program is called.
    name: Str,
    document: u64,
    session: Option<Session>,
    problems: Vec<Diagnostic>,
    mode: Mode,
    /// What comes after `mode`, for keys that are faster than the pipeline.
    queue: VecDeque<Mode>,
    speed: Speed,
    skip_errors: bool,
    waiting: Option<String>,
    failed: Option<String>,
    pulls_before: u64,
    pulls_for_last: u64,
    /// How many more events of what was asked for are pictured each.
    detailed: u32,
    /// Until so much fuel is spent, every chunk of a run is recorded: what ends soon is recorded whole.
    young_until: u64,
    explainer: Explainer,
    watch: Watch,
    stopped: Option<String>,
    twin: Option<Arc<Twin>>,
    /// Where the thread that runs the pipeline as lists leaves what it found.
    twins: Arc<Mutex<Option<Twin>>>,
    /// What is asked by hand, while it is.
    poking: Option<Poked>,
    poked: Option<Arc<Poked>>,
    why: Option<Arc<Why>>,
    trail: Option<Arc<Trail>>,
    preview: Option<Arc<Preview>>,
    obeyed: u64,
    /// Whether the thread is to end.
    over: bool,
}

impl Runner {
    pub(super) fn new(
        inbound: Receiver<Inbound>,
        waker: Waker,
        published: Published,
        on_change: Box<dyn Fn() + Send + Sync>,
        now: Box<dyn Fn() -> Instant>,
    ) -> Self {
        let camera = Camera::new(published, on_change, now());
        Self {
            inbound,
            waker,
            taken: Taken::default(),
            now,
            camera,
            text: String::new(),
            name: Str::EMPTY,
            document: 0,
            session: None,
            problems: Vec::new(),
            mode: Mode::Paused,
            queue: VecDeque::new(),
            speed: Speed::Full,
            skip_errors: false,
            waiting: None,
            failed: None,
            pulls_before: 0,
            pulls_for_last: 0,
            detailed: 0,
            young_until: 0,
            explainer: Explainer::default(),
            watch: Watch::default(),
            stopped: None,
            twin: None,
            twins: Arc::default(),
            poking: None,
            poked: None,
            why: None,
            trail: None,
            preview: None,
            obeyed: 0,
            over: false,
        }
    }

    /// The same, which says how much of what it is told it has taken up.
    pub(super) fn telling(mut self, taken: Taken) -> Self {
        self.taken = taken;
        self
    }

    pub(super) fn run(mut self) {
        while !self.over {
            let turn = catch_unwind(AssertUnwindSafe(|| self.turn()));
            if let Err(panic) = turn {
                self.crashed(&*panic);
            }
        }
        // Nobody is left to be told.
        let _ = catch_unwind(AssertUnwindSafe(|| {
            if let Some(session) = &mut self.session {
                session.break_off(CLOSE_FUEL);
            }
        }));
    }

    /// A fault of the engine's own ends the run, in words, and nothing else: another text can be loaded.
    fn crashed(&mut self, panic: &(dyn Any + Send)) {
        let said = panic.downcast_ref::<&str>().copied().or_else(|| panic.downcast_ref::<String>().map(String::as_str));
        let session = self.session.take();
        let _ = catch_unwind(AssertUnwindSafe(|| drop(session)));
        self.mode = Mode::Paused;
        self.waiting = None;
        self.failed =
            Some(format!("drip itself failed: {}\nrestart, or change the program", said.unwrap_or("a panic")));
        self.show();
    }

    /// Takes what it is told, or goes on for a moment.
    fn turn(&mut self) {
        // Whoever asks for it from here on has told something that is found now, or interrupts what comes next.
        self.waker.hurry().end();
        let next = if self.is_active() {
            match self.inbound.try_recv() {
                Ok(inbound) => Some(inbound),
                Err(TryRecvError::Empty) => None,
                Err(TryRecvError::Disconnected) => Some(Inbound::Command(Command::Quit)),
            }
        } else {
            match self.inbound.recv_timeout(if self.is_left_behind() { LOOK } else { Duration::MAX }) {
                Ok(inbound) => Some(inbound),
                Err(RecvTimeoutError::Timeout) => return self.look(),
                Err(RecvTimeoutError::Disconnected) => Some(Inbound::Command(Command::Quit)),
            }
        };
        if matches!(next, Some(Inbound::Command(_))) {
            self.taken.note();
        }
        match next {
            Some(Inbound::Command(Command::Quit)) => self.over = true,
            Some(Inbound::Command(command)) => {
                self.obey(command);
                self.show();
            }
            Some(Inbound::Wake) => {
                self.waiting = None;
                self.take_twin();
            }
            None => {
                self.work();
                if !self.is_active() || self.camera.is_due((self.now)()) {
                    self.show();
                }
            }
        }
    }

    /// Whether there is something to do without being told.
    fn is_active(&self) -> bool {
        self.mode != Mode::Paused && self.waiting.is_none() && self.session.is_some() && self.problems.is_empty()
    }

    /// Whether nothing is asked for while the world goes on: a log that is followed grows.
    fn is_left_behind(&self) -> bool {
        let live = |session: &Session| !session.is_over() && session.stages().iter().any(|stage| stage.info.live);
        self.mode == Mode::Paused && self.problems.is_empty() && self.session.as_ref().is_some_and(live)
    }

    /// Pictures anew where a source that goes on in the world has something else to say of itself. Nothing is pulled.
    fn look(&mut self) {
        if self.session.as_ref().is_some_and(|session| self.camera.has_aged(session)) {
            self.show();
        }
    }

    fn obey(&mut self, command: Command) {
        self.obeyed += 1;
        match command {
            Command::Load { text, name, revision } => {
                self.document = revision;
                self.name = Str::from(name);
                self.load(text);
            }
            Command::Open { text, name, revision } => {
                self.document = revision;
                self.name = Str::from(name);
                self.take_anew(text);
            }
            Command::Restart => self.take_anew(self.text.clone()),
            Command::Next(count) => self.go(Mode::Items(count)),
            Command::StepEvent => self.go(Mode::Event),
            Command::Finish(id) => self.go(Mode::Finish(id)),
            Command::Run => {
                self.watch.set_until(None);
                self.go(Mode::Running);
            }
            Command::Pause => self.stop(),
            Command::SetSpeed(speed) => self.speed = speed,
            Command::SkipErrors(skip) => {
                self.skip_errors = skip;
                if let Some(session) = &self.session {
                    session.world().set_skip_errors(skip);
                }
            }
            Command::Break(stops) => self.watch.set(stops),
            Command::Until(stop) => {
                self.watch.set_until(Some(stop));
                self.go(Mode::Running);
            }
            Command::Poke { request, stage, poke } => self.poke(request, stage, &poke),
            Command::RunTwin => self.run_twin(),
            Command::Try(trial) => {
                self.preview = Some(Arc::new(trial::run(&trial, self.session.as_ref(), self.skip_errors)));
            }
            Command::Why { stage, number } => {
                let shelf = self.camera.shelf();
                let why = self.session.as_ref().map(|session| self.explainer.explain(session, shelf, &stage, number));
                self.why = why.map(Arc::new);
            }
            Command::Trail(number) => {
                let shelf = self.camera.shelf();
                self.trail = self.session.as_ref().map(|session| Arc::new(trail::follow(session, shelf, number)));
            }
            Command::Quit => unreachable!("the loop ends with it"),
        }
    }

    fn go(&mut self, mode: Mode) {
        // What has ended in an error stays where it is: asking again brings nothing else.
        if !self.session.as_ref().is_some_and(Session::is_over) {
            self.failed = None;
        }
        let busy = !matches!(self.mode, Mode::Paused | Mode::Running) && self.is_active();
        if busy && mode != Mode::Running {
            let full = self.queue.len() >= QUEUE;
            match (self.queue.back_mut().unwrap_or(&mut self.mode), mode) {
                (Mode::Items(left), Mode::Items(more)) => *left = left.saturating_add(more),
                (_, mode) if !full => self.queue.push_back(mode),
                _ => {}
            }
            return;
        }
        self.queue.clear();
        // What it waits for may have come while nobody listened.
        self.waiting = None;
        self.begin(mode);
    }

    fn begin(&mut self, mode: Mode) {
        if mode != Mode::Paused {
            self.stopped = None;
            self.watch.begin(self.session.as_ref());
        }
        self.detailed = if mode == Mode::Running && !self.watch.is_on() { FIRST_EVENTS } else { DETAILED };
        self.young_until = self.session.as_ref().map_or(0, |session| session.machine().spent()) + YOUNG_FUEL;
        self.mode = mode;
    }

    /// Done with what was asked for: on to what was asked for meanwhile.
    fn done(&mut self) {
        let next = self.queue.pop_front().unwrap_or(Mode::Paused);
        self.begin(next);
    }

    /// Does no more of what was asked for.
    fn stop(&mut self) {
        self.queue.clear();
        self.watch.set_until(None);
        self.mode = Mode::Paused;
    }

    fn fail(&mut self, exc: &Exc) {
        self.stop();
        self.failed = self.session.as_ref().map(|session| picture::error_text(session, exc));
    }

    fn run_state(&self) -> RunState {
        if !self.problems.is_empty() {
            return RunState::Broken;
        }
        match (&self.session, &self.failed, &self.waiting) {
            (_, Some(text), _) => RunState::Failed(text.clone()),
            (None, ..) => RunState::Broken,
            (Some(session), ..) if session.is_over() => RunState::Finished,
            (.., Some(what)) if self.mode != Mode::Paused => RunState::Waiting(format!("waiting for {what}")),
            _ if self.mode != Mode::Paused => RunState::Running,
            _ => RunState::Paused,
        }
    }

    /// What a picture taken now says.
    fn caption(&self) -> Caption {
        let busy = self.session.as_ref().filter(|session| session.is_busy());
        let pulls = busy.map_or(0, |session| session.machine().pulls());
        Caption {
            document: self.document,
            run: self.run_state(),
            speed: self.speed,
            pulls_for_last: self.pulls_for_last,
            pulls_under_way: pulls.saturating_sub(self.pulls_before),
            problems: self.problems.clone(),
            why: self.why.clone(),
            trail: self.trail.clone(),
            stopped: self.stopped.clone(),
            twin: self.twin.clone(),
            poked: self.poked.clone(),
            preview: self.preview.clone(),
            obeyed: self.obeyed,
        }
    }

    /// Makes a new picture, and says so.
    fn show(&mut self) {
        let seldom = self.is_active() && self.mode == Mode::Running && self.speed == Speed::Full;
        let caption = self.caption();
        self.camera.show(self.session.as_ref(), caption, seldom, (self.now)());
    }
}

/// Nanoseconds since the first call.
fn nanos() -> u64 {
    static START: OnceLock<Instant> = OnceLock::new();
    u64::try_from(START.get_or_init(Instant::now).elapsed().as_nanos()).unwrap_or(u64::MAX)
}
