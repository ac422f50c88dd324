//! Asynchronous code in pipelines: it waits without holding others up, is looked at while it waits, and is closed.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use drip::debugger::{Progress, Session};
use drip::machine::{Clock, Demand, Pace, StageState, Waker};

const FUEL: u64 = 1_000_000;

/// A clock that goes on when the test says so.
#[derive(Debug, Default)]
struct Hand(Cell<Duration>);

impl Clock for Hand {
    fn wall(&self) -> i128 {
        0
    }

    fn monotonic(&self) -> Duration {
        self.0.get()
    }

    fn wake_at(&self, _: Duration, _: &Waker) {}
}

fn session(text: &str) -> Session {
    Session::new(text, Waker::default()).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"))
}

/// A session whose time goes on when the test says so.
fn by_hand(text: &str) -> (Session, Rc<Hand>) {
    let (session, hand) = (session(text), Rc::new(Hand::default()));
    session.world().set_clock(Rc::<Hand>::clone(&hand));
    (session, hand)
}

fn printed(session: &Session) -> Vec<String> {
    let text: String = session.world().take_printed().iter().map(|text| text.to_text().into_owned()).collect();
    text.lines().map(str::to_owned).collect()
}

fn step(session: &mut Session, demand: usize, fuel: u64) -> Progress {
    loop {
        match session.advance(Demand::new(demand), Pace::Answer, fuel) {
            Progress::OutOfFuel => {}
            other => return other,
        }
    }
}

/// What comes until there is an end or something to wait for.
fn now(session: &mut Session) -> Vec<String> {
    let mut told = Vec::new();
    loop {
        match step(session, 1, FUEL) {
            Progress::Items(items) => told.extend(items.map(|item| item.repr())),
            Progress::Waiting(what) => {
                told.push(format!("waiting for {}", what.what));
                return told;
            }
            Progress::Raised(exc) => {
                told.push(exc.headline());
                return told;
            }
            Progress::End => {
                told.push("end".to_owned());
                return told;
            }
            other => panic!("{other:?}"),
        }
    }
}

/// Everything, at every manner of asking: they have to agree.
fn all(text: &str) -> Vec<String> {
    let mut answers = Vec::new();
    for (demand, fuel) in [(1, FUEL), (1000, FUEL), (1, 1), (1000, 3)] {
        let mut session = session(text);
        let mut told = Vec::new();
        loop {
            match step(&mut session, demand, fuel) {
                Progress::Items(items) => told.extend(items.map(|item| item.repr())),
                Progress::End if session.is_over() => break,
                Progress::Raised(exc) => {
                    told.push(exc.headline());
                    break;
                }
                other => panic!("{other:?}"),
            }
        }
        session.close(FUEL);
        told.extend(printed(&session));
        answers.push(told);
    }
    assert!(answers.windows(2).all(|pair| pair[0] == pair[1]), "{answers:#?}");
    answers.remove(0)
}

const TICKER: &str = "
import asyncio
async def ticker(name, every, n=100):
    try:
        for i in range(n):
            await asyncio.sleep(every)
            yield f'{name}{i} at {asyncio.get_running_loop().time()}'
    finally:
        print('closed', name)
";

#[test]
fn an_async_generator_is_a_source() {
    let told = all(&format!("{TICKER}ticker('a', 1) | map(_.upper()) | islice(3)"));
    assert_eq!(told, ["'A0 AT 1.0'", "'A1 AT 2.0'", "'A2 AT 3.0'", "closed a"]);
    let told = all(&format!("{TICKER}ticker('a', 0.5, 2)"));
    assert_eq!(told, ["'a0 at 0.5'", "'a1 at 1.0'", "closed a"]);
}

#[test]
fn two_inputs_of_a_merge_wait_at_the_same_time() {
    let told = all(&format!("{TICKER}merge(ticker('a', 2, 3), ticker('b', 5, 2))"));
    assert_eq!(told[..5], ["'a0 at 2.0'", "'a1 at 4.0'", "'b0 at 5.0'", "'a2 at 6.0'", "'b1 at 10.0'"]);
    let mut closed = told[5..].to_vec();
    closed.sort();
    assert_eq!(closed, ["closed a", "closed b"]);
}

#[test]
fn runs_in_two_lanes_wait_at_the_same_time() {
    let told = all("
import asyncio
async def fetch(x):
    await asyncio.sleep(x)
    return f'{x} at {asyncio.get_running_loop().time()}'
def get(x):
    return asyncio.run(fetch(x))
merge([2, 2] | map(get), [3, 3] | map(get))
");
    assert_eq!(told, ["'2 at 2.0'", "'3 at 3.0'", "'2 at 4.0'", "'3 at 6.0'"]);
}

#[test]
fn an_async_generator_function_is_a_stage_and_a_class_with_aiter_a_source() {
    let told = all("
import asyncio
async def slowly(rows, k):
    for row in rows:
        await asyncio.sleep(1)
        yield row * k
class Count:
    def __init__(self, n):
        self.left = n
    def __aiter__(self):
        return self
    async def __anext__(self):
        if self.left == 0:
            raise StopAsyncIteration
        self.left -= 1
        await asyncio.sleep(1)
        return self.left
Count(4) | slowly(10) | map(_ + 1) | islice(3)
");
    assert_eq!(told, ["31", "21", "11"]);
}

#[test]
fn an_async_stage_reads_whatever_stands_above_it() {
    for source in ["[1, 2, 3] | map(_ * 1)", "numbers()", "(n for n in [1, 2, 3]) | map(_ + 0)"] {
        let told = all(&format!(
            "
import asyncio
async def numbers():
    for n in [1, 2, 3]:
        await asyncio.sleep(1)
        yield n
async def doubled(rows):
    async for row in rows:
        await asyncio.sleep(1)
        yield row * 2
{source} | doubled | doubled | islice(2)
"
        ));
        assert_eq!(told, ["4", "8"], "{source}");
    }
}

#[test]
fn what_fails_in_an_async_source_ends_the_run_there() {
    let told = all("
import asyncio
async def numbers():
    for i in range(5):
        await asyncio.sleep(1)
        yield 6 // (2 - i)
numbers() | map(_ + 1)
");
    assert_eq!(told, ["4", "7", "ZeroDivisionError: integer division or modulo by zero"]);
}

#[test]
fn a_source_that_waits_says_for_what_and_where_it_stands() {
    let (mut session, hand) = by_hand(&format!("{TICKER}ticker('a', 1.5) | map(_ + '!')"));
    assert_eq!(now(&mut session), ["waiting for asyncio.sleep until 1.5 s"]);
    let ticker = session.stages().into_iter().find(|record| record.info.name == "ticker").expect("a stage");
    assert_eq!(ticker.state.get(), StageState::Waiting);
    assert_eq!(ticker.meter.items_out.get(), 0);
    let frame = session.machine().inspect(&ticker, |body| body.frame()).flatten().expect("its frame");
    assert_eq!(session.source().line_of(frame.at.expect("it has begun")), 6);
    assert!(frame.locals.contains(&("i".to_owned(), "0".to_owned())), "{frame:?}");
    assert!(frame.delegate.as_deref().is_some_and(|delegate| delegate.contains("sleep")), "{frame:?}");
    hand.0.set(Duration::from_millis(1400));
    assert_eq!(now(&mut session), ["waiting for asyncio.sleep until 1.5 s"]);
    hand.0.set(Duration::from_secs(2));
    assert_eq!(now(&mut session), ["'a0 at 2.0!'", "waiting for asyncio.sleep until 3.5 s"]);
    assert_eq!(ticker.meter.items_out.get(), 1);
    assert_eq!(ticker.meter.calls.get(), 3);
}

#[test]
fn nothing_runs_before_it_is_pulled_and_nothing_further_than_pulled() {
    let text = "
import asyncio
async def numbers():
    for i in range(5):
        print('makes', i)
        yield i
rows = numbers() | map(_ * 2)
print('built')
rows
";
    for demand in [1, 1000] {
        let mut session = session(text);
        assert!(session.build(Pace::Answer, FUEL).is_none());
        assert_eq!(printed(&session), ["built"]);
        assert!(matches!(step(&mut session, demand, FUEL), Progress::Items(items) if items.len() == 1));
        assert_eq!(printed(&session), ["makes 0"], "at demand {demand}");
    }
}

#[test]
fn giving_up_closes_what_waits() {
    for (pipeline, closed) in [
        ("ticker('a', 1)", vec!["closed a"]),
        ("merge(ticker('a', 1), ticker('b', 1) | map(_ + '!'))", vec!["closed a", "closed b"]),
    ] {
        let (mut session, _) = by_hand(&format!("{TICKER}{pipeline}"));
        assert_eq!(now(&mut session).len(), 1);
        session.close(FUEL);
        let mut lines = printed(&session);
        lines.sort();
        assert_eq!(lines, closed);
        assert!(session.stages().iter().all(|stage| stage.state.get() != StageState::Waiting), "{pipeline}");
    }
}

#[test]
fn giving_up_a_run_cancels_its_tasks() {
    let (mut session, _) = by_hand(
        "
import asyncio
async def child(n):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print('cancelled', n)
        raise
    finally:
        print('finally', n)
async def main():
    await asyncio.gather(child(1), child(2))
asyncio.run(main())
",
    );
    assert_eq!(now(&mut session), ["waiting for asyncio.sleep until 100 s"]);
    session.close(FUEL);
    assert_eq!(printed(&session), ["cancelled 1", "finally 1", "cancelled 2", "finally 2"]);
}

#[test]
fn a_clock_that_only_tells_the_time_never_makes_a_session_wait() {
    let mut session = session("import asyncio\nprint(asyncio.run(asyncio.sleep(10 ** 6, 'slept')))");
    assert_eq!(now(&mut session), ["end"]);
    assert_eq!(printed(&session), ["slept"]);
}

fn notices(text: &str) -> Vec<String> {
    let mut session = session(text);
    let told = now(&mut session);
    assert_eq!(told, ["end"], "{text}");
    session.close(FUEL);
    session.world().notices().into_iter().map(|notice| notice.text).collect()
}

#[test]
fn what_was_forgotten_is_told() {
    let text = "
async def f():
    return 1
f()
c = f()
c.close()
x = 1
";
    assert_eq!(notices(text), ["coroutine 'f' was never awaited"]);
    let text = "
import asyncio
async def bad():
    raise ValueError('no')
async def main():
    asyncio.create_task(bad(), name='lost')
    await asyncio.sleep(1)
asyncio.run(main())
x = 1
";
    assert_eq!(notices(text), ["exception of lost was never retrieved: ValueError: no"]);
    let text = "
import asyncio
async def main():
    asyncio.get_running_loop().call_soon(int, 'x')
    await asyncio.sleep(0)
asyncio.run(main())
x = 1
";
    let told = notices(text);
    assert_eq!(told, ["exception in a callback: ValueError: invalid literal for int() with base 10: 'x'"]);
}

#[test]
fn a_task_that_never_waits_can_be_stopped() {
    let mut session = session(
        "
import asyncio
async def spin():
    while True:
        await asyncio.sleep(0)
asyncio.run(spin())
",
    );
    for _ in 0..10 {
        assert!(matches!(session.advance(Demand::ONE, Pace::Answer, 10_000), Progress::OutOfFuel));
    }
    session.close(FUEL);
    assert!(session.is_over());
}

#[test]
fn every_await_is_a_place_to_stop_at() {
    let mut session = session(&format!("{TICKER}ticker('a', 1) | islice(2)"));
    session.record(drip::machine::Recording::Everything);
    let mut events = 0;
    loop {
        match session.advance(Demand::ONE, Pace::Event, FUEL) {
            Progress::Event => events += 1,
            Progress::Items(_) | Progress::OutOfFuel => {}
            Progress::End => break,
            other => panic!("{other:?}"),
        }
    }
    let told: Vec<String> = session
        .take_events()
        .iter()
        .map(|event| format!("{} {}", event.kind.as_str(), event.record.info.name))
        .filter(|told| told.ends_with("ticker"))
        .collect();
    assert_eq!(
        told,
        ["call ticker", "wait ticker", "yield ticker", "call ticker", "wait ticker", "yield ticker", "close ticker"]
    );
    assert!(events > told.len());
}
