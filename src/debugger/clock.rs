//! The clock of real runs: the system's, with one thread that wakes those who wait.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fmt;
use std::sync::OnceLock;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use crate::machine::{Clock, Waker};

/// Longest rest of the thread that wakes, so that no moment is too far off to be named.
const LONGEST: Duration = Duration::from_secs(3600);

/// The system's clock.
#[derive(Debug)]
pub struct SystemClock {
    began: Instant,
    alarms: OnceLock<Option<Sender<Alarm>>>,
}

impl SystemClock {
    /// A clock whose monotonic time begins now. Its thread starts with the first that waits, and ends with the clock.
    pub fn new() -> Self {
        Self { began: Instant::now(), alarms: OnceLock::new() }
    }
}

impl Default for SystemClock {
    fn default() -> Self {
        Self::new()
    }
}

/// A number that differs from run to run, for random numbers that nobody seeded.
pub fn seed_of_the_day() -> u64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |time| time.as_nanos() as u64)
        ^ u64::from(std::process::id()).rotate_left(32)
}

impl Clock for SystemClock {
    fn wall(&self) -> i128 {
        let nanos = |time: Duration| i128::try_from(time.as_nanos()).unwrap_or(i128::MAX);
        match SystemTime::now().duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => nanos(after),
            Err(before) => -nanos(before.duration()),
        }
    }

    fn monotonic(&self) -> Duration {
        self.began.elapsed()
    }

    fn wake_at(&self, at: Duration, waker: &Waker) {
        let began = self.began;
        let alarms = self.alarms.get_or_init(|| {
            let (sender, receiver) = channel();
            let ring = move || ring(&receiver, began);
            thread::Builder::new().name("timer".to_owned()).spawn(ring).ok().map(|_| sender)
        });
        let waiting = alarms.as_ref().is_some_and(|alarms| alarms.send(Alarm { at, waker: waker.clone() }).is_ok());
        if !waiting {
            // Without the thread whoever waits looks again and again, which is late for nobody.
            waker.wake();
        }
    }
}

struct Alarm {
    at: Duration,
    waker: Waker,
}

impl fmt::Debug for Alarm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Alarm({:?})", self.at)
    }
}

impl PartialEq for Alarm {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at
    }
}

impl Eq for Alarm {}

impl PartialOrd for Alarm {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Alarm {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.at.cmp(&other.at)
    }
}

fn ring(alarms: &Receiver<Alarm>, began: Instant) {
    let mut waiting: BinaryHeap<Reverse<Alarm>> = BinaryHeap::new();
    loop {
        let rest = waiting.peek().map_or(LONGEST, |next| next.0.at.saturating_sub(began.elapsed()));
        match alarms.recv_timeout(rest.min(LONGEST)) {
            Ok(alarm) => waiting.push(Reverse(alarm)),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        while waiting.peek().is_some_and(|next| next.0.at <= began.elapsed()) {
            if let Some(Reverse(alarm)) = waiting.pop() {
                alarm.waker.wake();
            }
        }
    }
}
