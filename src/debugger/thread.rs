//! The thread that a pipeline runs on while a front end watches.

use std::any::Any;
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use super::Command;
use super::output::Output;
use super::picture;
use super::session::{Progress, Session};
use super::trial::{self, Preview};
use super::view::{RunState, Snapshot, Speed, StageId};
use crate::lang::Diagnostic;
use crate::machine::{Demand, Pace, Recording, Waker};
use crate::value::{Exc, os_error};

/// Stack of the machine's thread: comparing and printing recurse a bounded number of levels.
const STACK: usize = 64 << 20;
/// How much runs before commands are looked at: some milliseconds.
const SLICE_FUEL: u64 = 100_000;
/// How much the body of a changed program may run before its new pipeline is there.
const BUILD_FUEL: u64 = 5_000_000;
/// How much `finally` blocks may run when a pipeline is closed.
const CLOSE_FUEL: u64 = 5_000_000;
/// The time between two pictures while running.
const FRAME: Duration = Duration::from_millis(33);
/// How many commands to go on may be waiting for their turn.
const QUEUE: usize = 1000;

/// What the thread is told.
enum Inbound {
    Command(Command),
    Wake,
}

/// A pipeline on a thread of its own. Dropping it closes the pipeline and ends the thread.
pub struct Debugger {
    inbound: Sender<Inbound>,
    latest: Arc<Mutex<Arc<Snapshot>>>,
    thread: Option<JoinHandle<()>>,
}

impl Debugger {
    /// Starts the thread, with no program. `on_change` is called from it after each new snapshot, and must not block.
    ///
    /// # Errors
    /// When the system has no thread to give.
    pub fn launch(on_change: Box<dyn Fn() + Send + Sync>) -> std::io::Result<Self> {
        let (inbound, received) = channel();
        let latest = Arc::new(Mutex::new(Arc::new(Snapshot::default())));
        let (shared, wake) = (Arc::clone(&latest), inbound.clone());
        let thread = std::thread::Builder::new().name("machine".to_owned()).stack_size(STACK).spawn(move || {
            let waker = Waker::new(move || {
                // Nobody is there to be woken once the thread is ending.
                let _ = wake.send(Inbound::Wake);
            });
            Runner::new(received, waker, shared, on_change).run();
        })?;
        Ok(Self { inbound, latest, thread: Some(thread) })
    }

    /// Sends a command. It is carried out as soon as the machine is between two steps.
    pub fn send(&self, command: Command) {
        // A thread that has ended needs no commands.
        let _ = self.inbound.send(Inbound::Command(command));
    }

    /// The newest snapshot.
    pub fn latest(&self) -> Arc<Snapshot> {
        Arc::clone(&self.latest.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Drop for Debugger {
    fn drop(&mut self) {
        self.send(Command::Quit);
        if let Some(thread) = self.thread.take() {
            // A panic in there was reported by its hook.
            let _ = thread.join();
        }
    }
}

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
    Running,
}

struct Runner {
    inbound: Receiver<Inbound>,
    waker: Waker,
    latest: Arc<Mutex<Arc<Snapshot>>>,
    on_change: Box<dyn Fn() + Send + Sync>,
    text: String,
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
    output: Output,
    pulls_before: u64,
    pulls_for_last: u64,
    preview: Option<Arc<Preview>>,
    obeyed: u64,
    revision: u64,
    shown: Instant,
    /// Whether the thread is to end.
    over: bool,
}

impl Runner {
    fn new(
        inbound: Receiver<Inbound>,
        waker: Waker,
        latest: Arc<Mutex<Arc<Snapshot>>>,
        on_change: Box<dyn Fn() + Send + Sync>,
    ) -> Self {
        Self {
            inbound,
            waker,
            latest,
            on_change,
            text: String::new(),
            document: 0,
            session: None,
            problems: Vec::new(),
            mode: Mode::Paused,
            queue: VecDeque::new(),
            speed: Speed::Full,
            skip_errors: false,
            waiting: None,
            failed: None,
            output: Output::default(),
            pulls_before: 0,
            pulls_for_last: 0,
            preview: None,
            obeyed: 0,
            revision: 0,
            shown: Instant::now(),
            over: false,
        }
    }

    fn run(mut self) {
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
        let next = if self.is_active() {
            match self.inbound.try_recv() {
                Ok(inbound) => Some(inbound),
                Err(TryRecvError::Empty) => None,
                Err(TryRecvError::Disconnected) => Some(Inbound::Command(Command::Quit)),
            }
        } else {
            Some(self.inbound.recv().unwrap_or(Inbound::Command(Command::Quit)))
        };
        match next {
            Some(Inbound::Command(Command::Quit)) => self.over = true,
            Some(Inbound::Command(command)) => {
                self.obey(command);
                self.show();
            }
            Some(Inbound::Wake) => self.waiting = None,
            None => {
                self.work();
                if !self.is_active() || self.shown.elapsed() >= FRAME {
                    self.show();
                }
            }
        }
    }

    /// Whether there is something to do without being told.
    fn is_active(&self) -> bool {
        self.mode != Mode::Paused && self.waiting.is_none() && self.session.is_some() && self.problems.is_empty()
    }

    fn obey(&mut self, command: Command) {
        self.obeyed += 1;
        match command {
            Command::Load { text, revision } => {
                self.document = revision;
                self.load(text);
            }
            Command::Restart => {
                if let Some(mut session) = self.session.take() {
                    session.break_off(CLOSE_FUEL);
                }
                let text = self.text.clone();
                self.start(&text);
            }
            Command::Next(count) => self.go(Mode::Items(count)),
            Command::StepEvent => self.go(Mode::Event),
            Command::Finish(id) => self.go(Mode::Finish(id)),
            Command::Run => self.go(Mode::Running),
            Command::Pause => self.stop(),
            Command::SetSpeed(speed) => self.speed = speed,
            Command::SkipErrors(skip) => {
                self.skip_errors = skip;
                if let Some(session) = &self.session {
                    session.world().set_skip_errors(skip);
                }
            }
            Command::Try(trial) => {
                self.preview = Some(Arc::new(trial::run(&trial, self.session.as_ref(), self.skip_errors)));
            }
            Command::Quit => unreachable!("the loop ends with it"),
        }
    }

    fn go(&mut self, mode: Mode) {
        self.failed = None;
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
        self.mode = mode;
    }

    /// Done with what was asked for: on to what was asked for meanwhile.
    fn done(&mut self) {
        self.mode = self.queue.pop_front().unwrap_or(Mode::Paused);
    }

    /// Does no more of what was asked for.
    fn stop(&mut self) {
        self.queue.clear();
        self.mode = Mode::Paused;
    }

    /// Takes a text as the program: what is running keeps what is the same.
    fn load(&mut self, text: String) {
        let begun = self
            .session
            .as_ref()
            .is_some_and(|session| session.has_begun() && (!session.is_over() || session.keeps_earlier()));
        if !begun {
            if let Some(mut session) = self.session.take() {
                session.break_off(CLOSE_FUEL);
            }
            self.start(&text);
            self.text = text;
            return;
        }
        let Some(session) = &mut self.session else { return };
        match session.replace(&text) {
            Ok(()) => {
                self.problems.clear();
                self.waiting = None;
                self.failed = None;
                // The new pipeline is built at once, so that what it keeps can be seen.
                if let Some(Progress::Raised(exc)) = session.build(Pace::Answer, BUILD_FUEL) {
                    self.fail(&exc);
                }
            }
            Err(problems) => self.problems = problems,
        }
        self.text = text;
    }

    fn start(&mut self, text: &str) {
        self.stop();
        self.waiting = None;
        self.failed = None;
        self.output = Output::default();
        self.pulls_before = 0;
        self.pulls_for_last = 0;
        match Session::new(text, self.waker.clone()) {
            Ok(mut session) => {
                session.set_clock(nanos);
                session.in_real_time();
                session.world().set_skip_errors(self.skip_errors);
                self.problems.clear();
                self.session = Some(session);
            }
            Err(problems) => {
                self.session = None;
                self.problems = problems;
            }
        }
    }

    /// Goes on for a moment, as the mode says.
    fn work(&mut self) {
        match self.mode.clone() {
            Mode::Paused => {}
            Mode::Event => {
                self.advance(Demand::ONE, Pace::Event, Recording::Everything);
            }
            Mode::Items(_) => {
                // A script gives no items of its own: what counts is what its body receives, which is an event.
                let script = self.session.as_ref().is_some_and(Session::is_script);
                let pace = if script { Pace::Event } else { Pace::Answer };
                self.advance(Demand::ONE, pace, Recording::Everything);
            }
            Mode::Finish(id) => {
                let owes = self.session.as_ref().is_some_and(|session| {
                    session.stages().iter().any(|record| *record.id.borrow() == id && session.machine().owes(record))
                });
                if owes {
                    self.advance(Demand::ONE, Pace::Event, Recording::Everything);
                } else {
                    self.done();
                }
            }
            Mode::Running => match self.speed {
                Speed::Full => {
                    self.advance(Demand::FULL, Pace::Answer, Recording::Chunks);
                }
                Speed::EventsPerSecond(rate) => {
                    self.advance(Demand::ONE, Pace::Event, Recording::Everything);
                    self.show();
                    self.rest(Duration::from_secs(1) / rate.max(1));
                }
            },
        }
    }

    /// Waits until the next event is due; a command comes first.
    fn rest(&mut self, time: Duration) {
        let until = Instant::now() + time;
        loop {
            match self.inbound.recv_timeout(until.saturating_duration_since(Instant::now())) {
                Ok(Inbound::Command(Command::Quit)) | Err(RecvTimeoutError::Disconnected) => {
                    self.over = true;
                    return;
                }
                Ok(Inbound::Command(command)) => {
                    self.obey(command);
                    self.show();
                    return;
                }
                Ok(Inbound::Wake) => self.waiting = None,
                Err(RecvTimeoutError::Timeout) => return,
            }
        }
    }

    fn advance(&mut self, demand: Demand, pace: Pace, recording: Recording) {
        let Some(session) = &mut self.session else { return };
        session.record(recording);
        let progress = session.advance(demand, pace, SLICE_FUEL);
        for text in session.world().take_printed().iter().chain(&session.world().take_printed_aside()) {
            self.output.print(text);
        }
        // What came so far is shown: nobody else waits for it.
        let kept = session.commit(matches!(progress, Progress::Waiting(_)));
        let pulls = session.machine().pulls();
        match progress {
            Progress::Items(chunk) => {
                self.output.push(chunk);
                self.pulls_for_last = pulls.saturating_sub(self.pulls_before);
                self.pulls_before = pulls;
                self.one_less();
            }
            Progress::Received => {
                self.pulls_for_last = pulls.saturating_sub(self.pulls_before);
                self.pulls_before = pulls;
                self.one_less();
            }
            Progress::End => {
                self.stop();
                self.pulls_for_last = pulls.saturating_sub(self.pulls_before);
            }
            Progress::Raised(exc) => self.fail(&exc),
            Progress::Waiting(what) => self.waiting = Some(what.what),
            Progress::Event if self.mode == Mode::Event => self.done(),
            Progress::Event | Progress::OutOfFuel => {}
        }
        if let Err(error) = kept {
            self.fail(&os_error(&error, None));
        }
    }

    fn one_less(&mut self) {
        match &mut self.mode {
            Mode::Items(left) if *left > 1 => *left -= 1,
            Mode::Running | Mode::Finish(_) => {}
            _ => self.done(),
        }
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

    /// Makes a new picture, and says so.
    fn show(&mut self) {
        self.revision += 1;
        self.shown = Instant::now();
        let mut snapshot = Snapshot {
            revision: self.revision,
            document: self.document,
            run: self.run_state(),
            speed: Some(self.speed),
            output: self.output.items(),
            output_total: self.output.total,
            pulls_for_last: self.pulls_for_last,
            problems: self.problems.clone(),
            preview: self.preview.clone(),
            obeyed: self.obeyed,
            ..Snapshot::default()
        };
        if let Some(session) = &self.session {
            let trace = session.machine().trace();
            snapshot.trace_total = trace.total();
            snapshot.trace_skipped = trace.skipped();
            snapshot.stages = picture::stages(session);
            snapshot.trace = picture::events(session);
            snapshot.notices = picture::notices(session);
            snapshot.held_bytes = snapshot.stages.iter().map(|stage| stage.meter.held_bytes).sum();
            snapshot.list_bytes = snapshot.stages.iter().map(|stage| stage.meter.list_bytes).sum();
        }
        *self.latest.lock().unwrap_or_else(PoisonError::into_inner) = Arc::new(snapshot);
        (self.on_change)();
    }
}

/// Nanoseconds since the first call.
fn nanos() -> u64 {
    static START: OnceLock<Instant> = OnceLock::new();
    u64::try_from(START.get_or_init(Instant::now).elapsed().as_nanos()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_of_the_engines_is_told_and_another_program_can_be_loaded() {
        let (sender, inbound) = channel();
        let latest = Arc::new(Mutex::new(Arc::new(Snapshot::default())));
        let mut runner = Runner::new(inbound, Waker::default(), Arc::clone(&latest), Box::new(|| {}));
        runner.load("range(3)".to_owned());
        runner.go(Mode::Running);
        runner.crashed(&"index out of bounds");
        let told = latest.lock().unwrap().run.clone();
        assert!(matches!(told, RunState::Failed(text) if text.starts_with("drip itself failed: index out of bounds")));
        for command in [Command::Load { text: "[1]".to_owned(), revision: 2 }, Command::Quit] {
            sender.send(Inbound::Command(command)).unwrap();
        }
        runner.run();
        assert_eq!(latest.lock().unwrap().run, RunState::Paused);
    }
}
