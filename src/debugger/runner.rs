//! What the machine's thread does: takes commands, goes on as they say, and has it pictured.

use std::any::Any;
use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use super::Command;
use super::camera::{Camera, Caption};
use super::console::{self, Poke, Poked};
use super::picture;
use super::session::{Progress, Session};
use super::thread::{Inbound, Published, STACK};
use super::trial::{self, Preview};
use super::twin::{self, Twin};
use super::view::{RunState, Speed, StageId, Why};
use super::watch::Watch;
use super::why::Explainer;
use crate::lang::Diagnostic;
use crate::machine::{Demand, Pace, Recording, Waker};
use crate::value::{Exc, Value, os_error};

/// How much runs before commands are looked at: some milliseconds.
const SLICE_FUEL: u64 = 100_000;
/// How much the body of a changed program may run before its new pipeline is there.
const BUILD_FUEL: u64 = 5_000_000;
/// How much `finally` blocks may run when a pipeline is closed.
const CLOSE_FUEL: u64 = 5_000_000;
/// The time between two pictures while running.
const FRAME: Duration = Duration::from_millis(33);
/// How many events of one command are pictured each: beyond it, a picture now and then has to do.
const DETAILED: u32 = 4096;
/// How many items before the end of a long pull events are pictured again.
const LAST_ITEMS: u64 = 16;
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
    camera: Camera,
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
    pulls_before: u64,
    pulls_for_last: u64,
    /// How many more events of what was asked for are pictured each.
    detailed: u32,
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
    ) -> Self {
        Self {
            inbound,
            waker,
            camera: Camera::new(published, on_change),
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
            pulls_before: 0,
            pulls_for_last: 0,
            detailed: 0,
            explainer: Explainer::default(),
            watch: Watch::default(),
            stopped: None,
            twin: None,
            twins: Arc::default(),
            poking: None,
            poked: None,
            why: None,
            preview: None,
            obeyed: 0,
            over: false,
        }
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
            Some(Inbound::Wake) => {
                self.waiting = None;
                self.take_twin();
            }
            None => {
                self.work();
                if !self.is_active() || self.camera.last_shown().elapsed() >= FRAME {
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
        self.begin(mode);
    }

    fn begin(&mut self, mode: Mode) {
        if mode != Mode::Paused {
            self.stopped = None;
            self.watch.begin(self.session.as_ref());
        }
        self.detailed = DETAILED;
        self.mode = mode;
    }

    /// Done with what was asked for: on to what was asked for meanwhile.
    fn done(&mut self) {
        let next = self.queue.pop_front().unwrap_or(Mode::Paused);
        self.begin(next);
    }

    /// Runs the pipeline as lists on a thread of its own, which wakes this one.
    fn run_twin(&mut self) {
        let (text, waker, slot) = (self.text.clone(), self.waker.clone(), Arc::clone(&self.twins));
        let run = move || {
            let found = twin::run(&text);
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(found);
            waker.wake();
        };
        let begun = std::thread::Builder::new().name("as lists".to_owned()).stack_size(STACK).spawn(run);
        if let Err(error) = begun {
            self.twin = Some(Arc::new(Twin { stopped: Some(error.to_string()), ..Twin::default() }));
        }
    }

    fn take_twin(&mut self) {
        let found = self.twins.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(found) = found {
            self.twin = Some(Arc::new(found));
            self.show();
        }
    }

    /// Asks an iterator by hand, where that is possible now.
    fn poke(&mut self, request: u64, stage: StageId, poke: &Poke) {
        let mut poked = Poked { request, stage, asked: poke.words(), ..Poked::default() };
        if let Some(session) = &mut self.session
            && let Some(Progress::Raised(exc)) = session.build(Pace::Answer, BUILD_FUEL)
        {
            self.fail(&exc);
        }
        let asked = match &mut self.session {
            None => Err("the text does not check".to_owned()),
            Some(session) => console::request(session, &poked.stage, poke).and_then(|(iter, request)| {
                let begun = session.poke(&iter, request);
                begun.then_some(()).ok_or_else(|| "the run is over: R restarts".to_owned())
            }),
        };
        match asked {
            Ok(()) => {
                self.poking = Some(poked);
                self.queue.clear();
                self.waiting = None;
                self.failed = None;
                self.begin(Mode::Poke);
            }
            Err(why) => {
                poked.came = why;
                self.poked = Some(Arc::new(poked));
            }
        }
    }

    /// An iterator that was asked by hand has answered.
    fn was_poked(&mut self, progress: Progress) {
        let (Some(mut poked), Some(session)) = (self.poking.take(), &self.session) else { return };
        match progress {
            Progress::Items(chunk) => {
                poked.came = chunk.get(0).map(|item| console::item_text(&item)).unwrap_or_default();
                poked.item = true;
                let record = session.stages().into_iter().find(|record| *record.id.borrow() == poked.stage);
                let last = session.last().map(|last| Rc::clone(last.record()));
                match record {
                    Some(record) if last.is_some_and(|last| Rc::ptr_eq(&last, &record)) => self.camera.came_out(chunk),
                    Some(record) => poked.missed_by = console::consumers(session, &record),
                    None => {}
                }
            }
            Progress::Ended(value) if poked.asked == Poke::Close.words() => {
                poked.came = match value {
                    Value::None => "closed".to_owned(),
                    value => format!("closed: {}", console::item_text(&value)),
                };
            }
            Progress::Ended(value) => poked.came = console::end_text(&value),
            Progress::Raised(exc) => poked.came = exc.headline(),
            _ => poked.came = "stopped".to_owned(),
        }
        self.pulls_before = session.machine().pulls();
        // What was asked by hand is not what a breakpoint is for.
        self.watch.begin(Some(session));
        self.poked = Some(Arc::new(poked));
        self.done();
    }

    /// Does no more of what was asked for.
    fn stop(&mut self) {
        self.queue.clear();
        self.watch.set_until(None);
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
                self.camera.forget_text();
                self.watch.forget_program();
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
        self.camera.clear();
        self.watch.forget_program();
        self.stopped = None;
        self.twin = None;
        self.poking = None;
        self.why = None;
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
                let detailed = self.detailed > 0;
                let pace = if script || detailed || self.watch.is_on() { Pace::Event } else { Pace::Answer };
                self.advance(Demand::ONE, pace, Recording::Everything);
            }
            Mode::Poke => self.advance(Demand::ONE, Pace::Event, Recording::Everything),
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
                // What is watched for is one item, and not the chunk that it is in.
                Speed::Full if self.watch.is_on() => {
                    self.advance(Demand::ONE, Pace::Event, Recording::Everything);
                }
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
            self.camera.was_printed(text);
        }
        // What came so far is shown: nobody else waits for it.
        let kept = session.commit(matches!(progress, Progress::Waiting(_)));
        let pulls = session.machine().pulls();
        if let Err(error) = kept {
            self.fail(&os_error(&error, None));
        }
        let answers = matches!(progress, Progress::Items(_) | Progress::Ended(_) | Progress::Raised(_) | Progress::End);
        match progress {
            progress if self.poking.is_some() && answers => self.was_poked(progress),
            Progress::Ended(_) => self.stop(),
            Progress::Items(chunk) => {
                self.camera.came_out(chunk);
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
                self.pulls_before = pulls;
            }
            Progress::Raised(exc) => self.fail(&exc),
            Progress::Waiting(what) => self.waiting = Some(what.what),
            Progress::Event if self.mode == Mode::Event => self.done(),
            Progress::Event => {}
            Progress::OutOfFuel => return,
        }
        self.stop_where_watched();
        if recording == Recording::Everything && self.detailed > 0 {
            self.detailed -= 1;
            let caption = self.caption();
            self.camera.record(self.session.as_ref(), caption);
        }
    }

    /// Pauses where the newest event is one that is watched for.
    fn stop_where_watched(&mut self) {
        if !self.watch.is_on() || self.poking.is_some() {
            return;
        }
        let Some(session) = &self.session else { return };
        if let Some(Ok(words) | Err(words)) = self.watch.stops(session) {
            self.stop();
            self.stopped = Some(words);
        }
    }

    fn one_less(&mut self) {
        match &mut self.mode {
            Mode::Items(left) if *left > 1 => {
                *left -= 1;
                if *left == LAST_ITEMS {
                    self.detailed = DETAILED;
                }
            }
            Mode::Running | Mode::Finish(_) | Mode::Poke => {}
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
        self.camera.show(self.session.as_ref(), caption, seldom);
    }
}

/// Nanoseconds since the first call.
fn nanos() -> u64 {
    static START: OnceLock<Instant> = OnceLock::new();
    u64::try_from(START.get_or_init(Instant::now).elapsed().as_nanos()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    #[test]
    fn a_fault_of_the_engines_is_told_and_another_program_can_be_loaded() {
        let (sender, inbound) = channel();
        let published = Published::default();
        let mut runner = Runner::new(inbound, Waker::default(), Arc::clone(&published), Box::new(|| {}));
        runner.load("range(3)".to_owned());
        runner.go(Mode::Running);
        runner.crashed(&"index out of bounds");
        let told = published.lock().unwrap().0.run.clone();
        assert!(matches!(told, RunState::Failed(text) if text.starts_with("drip itself failed: index out of bounds")));
        for command in [Command::Load { text: "[1]".to_owned(), revision: 2 }, Command::Quit] {
            sender.send(Inbound::Command(command)).unwrap();
        }
        runner.run();
        assert_eq!(published.lock().unwrap().0.run, RunState::Paused);
    }
}
