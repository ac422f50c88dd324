//! Every example in the catalog is a program, and gives what it says, whatever is asked for at once.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::rc::Rc;
use std::sync::mpsc::channel;
use std::time::Duration;

use drip::catalog::{check, stages};
use drip::debugger::{Progress, Session};
use drip::machine::{Demand, Pace, StageRecord, Waker};

/// What no test can feed: its example says no output, and is only checked.
const UNFED: &[&str] = &["stdin"];

/// Far longer than anything takes; only a failure waits for it.
const PATIENCE: Duration = Duration::from_secs(60);

/// What the examples read that no sample is: made here, and named in their place.
struct World {
    directory: tempfile::TempDir,
    server: String,
}

impl World {
    fn new() -> Self {
        let directory = tempfile::tempdir().expect("there is room");
        let orders = "{\"shop\": 1, \"orders\": [{\"total\": 12}, {\"total\": 99999999999999999999}]}";
        std::fs::write(directory.path().join("orders.json"), orders).expect("there is room");
        let shop = rusqlite::Connection::open(directory.path().join("shop.db")).expect("it is new");
        let items = "create table items (name, price); insert into items values ('cup', 4), ('pot', 19.5), ('tea', 7)";
        shop.execute_batch(items).expect("it is SQL");
        Self { directory, server: serve() }
    }

    fn named(&self, text: &str) -> String {
        let here = |name: &str| self.directory.path().join(name).to_str().expect("it is text").to_owned();
        text.replace("http://localhost:8000", &self.server)
            .replace("\"orders.json\"", &format!("\"{}\"", here("orders.json")))
            .replace("\"shop.db\"", &format!("\"{}\"", here("shop.db")))
    }
}

/// A server of two pages; its address.
fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a port");
    let address = format!("http://{}", listener.local_addr().expect("it is bound"));
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let (mut head, mut byte) = (Vec::new(), [0]);
            while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).unwrap_or(0) > 0 {
                head.push(byte[0]);
            }
            let head = String::from_utf8_lossy(&head);
            let body = match () {
                () if head.contains("page=1 ") => "[{\"id\": 1}, {\"id\": 2}]",
                () if head.contains("page=2 ") => "[{\"id\": 3}]",
                () => "[]",
            };
            let length = body.len();
            let _ = write!(stream, "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}");
        }
    });
    address
}

/// A program that has been run.
struct Run {
    /// The reprs of what it gave, and last the error, if it ended in one.
    given: Vec<String>,
    /// Of each stage: id, name, calls, in, out, dropped.
    counts: Vec<(String, String, [u64; 4])>,
}

fn run(text: &str, demand: usize) -> Run {
    let (sender, wakes) = channel();
    let sender = std::sync::Mutex::new(sender);
    let waker = Waker::new(move || {
        // Nobody listens once the run is over.
        let _ = sender.lock().expect("no test panics while waking").send(());
    });
    let mut session = match Session::new(text, waker) {
        Ok(session) => session,
        Err(diagnostics) => {
            let given = diagnostics.iter().map(|diagnostic| diagnostic.message.clone()).collect();
            return Run { given, counts: Vec::new() };
        }
    };
    let mut given = Vec::new();
    loop {
        match session.advance(Demand::new(demand), Pace::Answer, 100_000) {
            Progress::Items(items) => given.extend(items.map(|item| item.repr())),
            Progress::End => break,
            Progress::Raised(exc) => {
                given.push(exc.headline());
                break;
            }
            Progress::Waiting(what) => {
                wakes.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("{text} waits for {}", what.what));
            }
            Progress::OutOfFuel | Progress::Event | Progress::Received | Progress::Ended(_) => {}
        }
    }
    let count = |record: &Rc<StageRecord>| {
        let meter = &record.meter;
        let counts = [meter.calls.get(), meter.items_in.get(), meter.items_out.get(), meter.dropped.get()];
        (record.id.borrow().clone(), record.info.name.clone(), counts)
    };
    Run { given, counts: session.stages().iter().map(count).collect() }
}

#[test]
fn every_example_gives_what_it_says() {
    let mut wrong = Vec::new();
    let world = World::new();
    for doc in stages().filter(|doc| !UNFED.contains(&doc.name)) {
        for demand in [1, 1000] {
            let given = run(&world.named(doc.example.text), demand).given;
            if given != doc.example.output {
                wrong.push(format!("{}: {} gives {given:?}, not {:?}", doc.name, doc.example.text, doc.example.output));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_example_shows_its_stage() {
    for doc in stages() {
        let text = doc.example.text;
        assert!(text.contains(&format!("{}(", doc.name)), "{}: {text}", doc.name);
        assert_eq!(doc.example.output.is_empty(), UNFED.contains(&doc.name), "{}", doc.name);
        assert!(check(text).is_ok(), "{}: {text}", doc.name);
    }
}

#[test]
fn what_is_said_of_a_stage_is_whole() {
    for doc in stages() {
        let name = doc.name;
        assert!(!doc.keywords.is_empty(), "{name} is found by no other word");
        assert!(doc.doc.ends_with(['.', ')']), "{name}: {}", doc.doc);
        assert!(!doc.summary.ends_with('.') && !doc.summary.contains('\n'), "{name}: {}", doc.summary);
        assert!(!doc.asks.is_empty(), "{name} does not say what it asks");
        assert!(doc.params.iter().all(|param| !param.doc.is_empty()), "{name} has a parameter without a word");
    }
    let names: Vec<(_, &str)> = stages().map(|doc| (doc.class, doc.name)).collect();
    assert!(names.is_sorted(), "by class, then by name: {names:?}");
    let mut unique: Vec<&str> = names.iter().map(|(_, name)| *name).collect();
    unique.sort_unstable();
    assert!(unique.windows(2).all(|pair| pair[0] != pair[1]), "a name stands for one stage: {unique:?}");
}

#[test]
fn programs_give_and_count_the_same_whatever_is_asked_for_at_once() {
    let evens = "def evens(numbers):\n    for n in numbers:\n        if n % 2 == 0:\n            yield n\n\n";
    let square = "def square(n):\n    return n * n\n\n";
    for (text, last) in [
        ("range(3000) | filter(_ % 2 == 0) | map(_ * _) | sum()".to_owned(), "4495501000"),
        ("count() | islice(3000) | map(_ * 2) | filter(_ % 3 == 0) | batched(7) | ilen()".to_owned(), "143"),
        (format!("{square}range(2000) | map(square) | takewhile(_ < 100) | last()"), "81"),
        (format!("{evens}range(2000) | evens | islice(3, 900, 7) | last()"), "1798"),
        (format!("{evens}{square}zip(range(500) | evens, count() | map(square)) | map(_[0] + _[1]) | max()"), "62499"),
        ("range(100) | map(1000 // (50 - _))".to_owned(), "ZeroDivisionError: integer division or modulo by zero"),
        ("range(30) | groupby(_ // 10) | flatten() | accumulate() | last()".to_owned(), "438"),
        ("merge(range(10) | map(_ * 2), [1, 3, 5]) | sorted(reverse=True) | islice(2)".to_owned(), "16"),
    ] {
        let one_by_one = run(&text, 1);
        assert_eq!(one_by_one.given.last().map(String::as_str), Some(last), "{text}");
        for demand in [2, 64, 1000] {
            let other = run(&text, demand);
            assert_eq!(other.given, one_by_one.given, "{text}");
            // Where a run ends in an error, pure stages above may have counted up to a chunk more.
            if !last.contains("Error") {
                assert_eq!(other.counts, one_by_one.counts, "{text}");
            }
        }
    }
}

/// What a script prints, and last its error, if it ends in one.
fn printed(text: &str) -> String {
    let mut session = Session::new(text, Waker::default()).expect("a test writes programs");
    let mut error = String::new();
    for _ in 0..100_000 {
        match session.advance(Demand::FULL, Pace::Answer, 10_000) {
            Progress::End => break,
            Progress::Raised(exc) => {
                error = exc.headline();
                break;
            }
            _ => {}
        }
    }
    session.close(100_000);
    let lines = session.world().take_printed();
    lines.iter().map(|text| text.to_text().into_owned()).chain([error]).collect()
}

#[test]
fn generators_above_are_closed_when_cpython_closes_them() {
    let rows = "def rows():\n    try:\n        for n in range(5):\n            print('give', n)\n            yield n\n    finally:\n        print('closed')\n\n";
    for (code, wanted) in [
        ("for n in islice(rows(), 1):\n    print('got', n)\nprint('after')\n", "give 0\ngot 0\nclosed\nafter\n"),
        ("for n in rows() | first():\n    print('got', n)\nprint('after')\n", "give 0\nclosed\ngot 0\nafter\n"),
        (
            "for n in takewhile(lambda n: n < 1, rows()):\n    print('got', n)\nprint('after')\n",
            "give 0\ngot 0\ngive 1\nclosed\nafter\n",
        ),
        (
            "pairs = zip([7], rows())\nprint(next(pairs))\nfor pair in pairs:\n    print(pair)\ndel pairs\nprint('after')\n",
            "give 0\n(7, 0)\nclosed\nafter\n",
        ),
    ] {
        assert_eq!(printed(&format!("{rows}{code}")), wanted, "{code}");
    }
}
