//! `paginate`, against a server of the test's own.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use drip::sources::PAGINATE;
use drip::value::{Exc, ExcType, Value};

use crate::harness::Bench;

/// What a server answers to the target of a request: status, further headers, body.
type Answer = (u16, String, String);

/// A server on this machine, and what it was asked: the head of each request.
struct Server {
    base: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn start(answer: impl Fn(&str) -> Answer + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&asked);
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let (mut head, mut byte) = (Vec::new(), [0]);
                while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).unwrap_or(0) > 0 {
                    head.push(byte[0]);
                }
                let head = String::from_utf8(head).unwrap();
                let Some(target) = head.split(' ').nth(1) else { continue };
                let (status, headers, body) = answer(target);
                log.lock().unwrap().push(head);
                let length = body.len();
                let text = format!(
                    "HTTP/1.1 {status} X\r\n{headers}Connection: close\r\nContent-Length: {length}\r\n\r\n{body}"
                );
                // Whoever has had enough hangs up.
                let _ = stream.write_all(text.as_bytes());
            }
        });
        Self { base, asked }
    }

    fn targets(&self) -> Vec<String> {
        self.asked.lock().unwrap().iter().map(|head| head.split(' ').nth(1).unwrap().to_owned()).collect()
    }
}

fn ok(body: &str) -> Answer {
    (200, String::new(), body.to_owned())
}

fn ask(bench: &mut Bench, url: &str, named: &[(&str, Value)], demand: usize) -> (Vec<String>, Option<Exc>) {
    let stage = bench.stage(&PAGINATE, &[Value::from(url), Value::Int(2)], named);
    let (items, error) = bench.drain(&stage, demand);
    (items.iter().map(Value::repr).collect(), error)
}

/// Numbers 1 to 5 in pages of two, by the number of the page.
fn numbered(target: &str) -> Answer {
    match target.split("&page=").nth(1).and_then(|rest| rest.split('&').next()) {
        Some("1") => ok("[1, 2]"),
        Some("2") => ok("[3, 4]"),
        Some("3") => ok("[5]"),
        _ => ok("[]"),
    }
}

#[test]
fn a_page_is_asked_for_when_its_first_item_is_and_none_before_the_first_pull() {
    let server = Server::start(numbered);
    let mut bench = Bench::new();
    let url = format!("{}/n?q=x", server.base);
    let stage = bench.stage(&PAGINATE, &[Value::from(url.as_str()), Value::Int(2)], &[]);
    assert!(server.targets().is_empty());
    bench.take(&stage, 2, 1);
    assert_eq!(server.targets(), ["/n?q=x&per_page=2&page=1"]);
    bench.take(&stage, 1, 1);
    assert_eq!(server.targets().len(), 2);
    let (rest, error) = bench.drain(&stage, 10);
    assert!(error.is_none());
    assert_eq!(rest.iter().map(Value::repr).collect::<Vec<_>>(), ["4", "5"]);
    assert_eq!(server.targets().len(), 4, "up to an empty page");
}

#[test]
fn a_link_leads_to_the_next_page_and_none_is_the_end() {
    let server = Server::start(|target| match target {
        "/a?per_page=2&page=1" => {
            (200, "Link: </b>; rel=\"next\", </z>; rel=\"last\"\r\n".to_owned(), "[1]".to_owned())
        }
        "/b" => (200, "Link: </a>; rel=\"prev\"\r\n".to_owned(), "[2]".to_owned()),
        _ => (500, String::new(), String::new()),
    });
    let (items, error) = ask(&mut Bench::new(), &format!("{}/a", server.base), &[], 10);
    assert!(error.is_none());
    assert_eq!(items, ["1", "2"]);
}

#[test]
fn a_member_leads_to_the_items_and_one_to_the_next_page() {
    let server = Server::start(|target| match target {
        "/a?limit=2" => ok("{\"data\": {\"rows\": [1]}, \"paging\": {\"next\": \"/b\"}}"),
        "/b" => ok("{\"data\": {\"rows\": [2]}, \"paging\": {\"next\": null}}"),
        _ => (500, String::new(), String::new()),
    });
    let url = format!("{}/a", server.base);
    let names = [("page", Value::None), ("size", Value::from("limit")), ("next", Value::from("paging.next"))];
    let named = [&names[..], &[("items", Value::from("data.rows"))]].concat();
    assert_eq!(ask(&mut Bench::new(), &url, &named, 10).0, ["1", "2"]);
    let (items, error) = ask(&mut Bench::new(), &url, &names, 10);
    assert!(items.is_empty());
    assert!(error.unwrap().headline().starts_with("ValueError: page 1 is no array but {'data': {'rows': [1]}"));
}

#[test]
fn a_server_that_does_not_heed_the_number_is_noticed() {
    let server = Server::start(|_| ok("[1, 2]"));
    let mut bench = Bench::new();
    assert_eq!(ask(&mut bench, &server.base, &[], 10).0, ["1", "2"]);
    assert_eq!(bench.notices(), ["page 2 is the same as the one before: the server does not heed 'page'"]);
    let server =
        Server::start(|target| if target.contains("page=1") { ok("[1]") } else { (404, String::new(), String::new()) });
    let (items, error) = ask(&mut Bench::new(), &server.base, &[], 10);
    assert_eq!((items, error.is_none()), (vec!["1".to_owned()], true), "a 404 behind the first page is the end");
}

#[test]
fn a_page_that_fails_is_asked_for_again_when_somebody_asks_again() {
    let failing = Arc::new(Mutex::new(true));
    let ours = Arc::clone(&failing);
    let server = Server::start(move |target| {
        if std::mem::take(&mut *ours.lock().unwrap()) {
            return (503, "Retry-After: 7\r\n".to_owned(), String::new());
        }
        numbered(target)
    });
    let mut bench = Bench::new();
    let stage = bench.stage(&PAGINATE, &[Value::from(format!("{}/n", server.base)), Value::Int(2)], &[]);
    let error = bench.error(&stage);
    assert_eq!(error.class, ExcType::OSError);
    assert!(
        error.headline().starts_with("OSError: HTTP Error 503: Service Unavailable: http://"),
        "{}",
        error.headline()
    );
    assert_eq!(error.help.borrow().as_deref(), Some("the server asks to wait 7 s before the next request"));
    assert_eq!(bench.drain(&stage, 10).0.len(), 5);
}

#[test]
fn secrets_are_shown_nowhere_and_do_not_cross_hosts() {
    let elsewhere = Server::start(|_| (403, String::new(), String::new()));
    let target = elsewhere.base.clone();
    let server = Server::start(move |_| (302, format!("Location: {target}/there?token=t0psecret\r\n"), String::new()));
    let url = format!("{}/a?api_key=s3cret", server.base);
    let headers = drip::value::Dict::new();
    headers.set(Value::from("Authorization"), Value::from("Bearer h1dden")).unwrap();
    let mut bench = Bench::new();
    let stage = bench.stage(&PAGINATE, &[Value::from(url.as_str())], &[("headers", headers.into())]);
    let crate::harness::Pulled::Waiting(waiting) = bench.pull_now(&stage, 1) else { panic!("it is not there yet") };
    let error = bench.error(&stage);
    assert!(error.headline().contains("/there?token=***"), "{}", error.headline());
    let facts = format!("{:?}", stage.inspect(|body| body.facts()).unwrap());
    let debugged = stage.inspect(|body| format!("{body:?}")).unwrap();
    for shown in [error.headline(), error.help.borrow().clone().unwrap_or_default(), waiting, facts, debugged] {
        for secret in ["s3cret", "t0psecret", "h1dden"] {
            assert!(!shown.contains(secret), "{shown}");
        }
    }
    assert!(server.asked.lock().unwrap()[0].to_lowercase().contains("authorization: bearer h1dden"));
    assert!(!elsewhere.asked.lock().unwrap()[0].contains("h1dden"));
}

#[test]
fn redirects_bytes_and_time_have_their_caps() {
    let round = Server::start(|_| (302, "Location: /again\r\n".to_owned(), String::new()));
    let (_, error) = ask(&mut Bench::new(), &round.base, &[], 1);
    assert!(error.unwrap().headline().starts_with("OSError: more than 5 redirects: http://"));
    assert_eq!(round.targets().len(), 6);
    let large = Server::start(|_| ok(&" ".repeat((16 << 20) + 1)));
    let (_, error) = ask(&mut Bench::new(), &large.base, &[], 1);
    assert!(error.unwrap().headline().starts_with("OSError: the page is longer than 16 MiB: http://"));
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", silent.local_addr().unwrap());
    let (_, error) = ask(&mut Bench::new(), &url, &[("timeout", Value::Float(0.05))], 1);
    assert!(error.unwrap().headline().starts_with("TimeoutError: it took too long: http://"));
}

#[test]
fn what_is_no_page_is_said_in_words() {
    let server = Server::start(|_| ok("<html>"));
    let (_, error) = ask(&mut Bench::new(), &server.base, &[], 1);
    assert_eq!(error.unwrap().headline(), "ValueError: Expecting value: line 1 column 1 (char 0)");
    let bench = Bench::new();
    for url in ["ftp://a.example/x?key=s3cret", "items", ""] {
        let error = bench.try_stage(&PAGINATE, &[Value::from(url)], &[]).unwrap_err();
        assert!(error.headline().starts_with("ValueError: paginate() cannot ask for '"), "{}", error.headline());
        assert!(!error.headline().contains("s3cret"));
    }
}
