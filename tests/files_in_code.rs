//! Files that code opens: read lazily, shown among the stages, known to the sinks, and never in anybody's way.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::channel;
use std::time::Duration;

use drip::debugger::{Progress, Session};
use drip::machine::{Demand, Pace, Waker};
use tempfile::TempDir;

const FUEL: u64 = 1_000_000;
/// Far longer than anything takes; only a failure waits for it.
const PATIENCE: Duration = Duration::from_secs(30);

fn next(session: &mut Session) -> Progress {
    loop {
        match session.advance(Demand::ONE, Pace::Answer, FUEL) {
            Progress::OutOfFuel => {}
            progress => return progress,
        }
    }
}

fn item(session: &mut Session) -> String {
    match next(session) {
        Progress::Items(mut items) => items.next().expect("an item").repr(),
        other => panic!("{other:?}"),
    }
}

fn file(folder: &TempDir, name: &str, text: &str) -> String {
    let path = folder.path().join(name);
    fs::write(&path, text).expect("a file");
    path.to_str().expect("UTF-8").to_owned()
}

fn session(text: &str) -> Session {
    Session::new(text, Waker::default()).expect("it checks")
}

#[test]
fn nothing_is_opened_before_the_first_pull() {
    let mut session = session("f = open('nowhere/at-all.txt')\n(line for line in f)");
    assert!(session.world().inputs().alive().is_empty());
    let Progress::Raised(exc) = next(&mut session) else { panic!("there is no such file") };
    assert_eq!(exc.headline(), "FileNotFoundError: [Errno 2] No such file or directory: 'nowhere/at-all.txt'");
}

#[test]
fn a_file_stands_among_the_stages_and_says_how_far_it_is() {
    let folder = tempfile::tempdir().expect("a directory");
    let path = file(&folder, "a.txt", &"some line\n".repeat(5000));
    let mut session = session(&format!("open({path:?}) | map(_.strip()) | islice(2)"));
    assert_eq!(item(&mut session), "'some line'");
    let stages = session.stages();
    let open = stages.iter().find(|stage| stage.info.name == "open").expect("it is a stage");
    assert_eq!((&*open.id.borrow(), open.meter.items_out.get()), (&"1".to_owned(), 1));
    let facts = session.machine().inspect(open, |body| body.facts()).expect("it is at rest");
    let fact = |name: &str| facts.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone());
    assert_eq!(fact("path"), Some(path));
    assert_eq!(fact("offset").as_deref(), Some("10 of 50000"));
    assert_eq!(fact("bytes read").as_deref(), Some("8192"), "no more than a piece is read ahead");
}

#[test]
fn a_sink_does_not_write_onto_a_file_that_code_reads() {
    let folder = tempfile::tempdir().expect("a directory");
    let path = file(&folder, "a.txt", "one\ntwo\n");
    for program in [
        format!("open({path:?}) | write_lines({path:?}, overwrite=True)"),
        format!(
            "def rows():\n    f = open({path:?})\n    for line in f:\n        yield line\nrows() | write_lines({path:?}, overwrite=True)"
        ),
    ] {
        let mut session = session(&program);
        let ended = loop {
            match next(&mut session) {
                Progress::Items(_) => {}
                other => break other,
            }
        };
        session.close(FUEL);
        let Progress::Raised(exc) = ended else { panic!("{program}: {ended:?}") };
        assert!(exc.message().to_text().contains("read by this pipeline"), "{}", exc.headline());
        assert_eq!(fs::read_to_string(&path).expect("it is there"), "one\ntwo\n");
    }
}

#[test]
fn writing_is_refused_with_the_name_of_the_sink_that_does_it() {
    for (name, mode, sink) in [
        ("out.txt", "w", "write_lines(\"out.txt\")"),
        ("out.csv", "w", "write_csv(\"out.csv\")"),
        ("out.jsonl", "a", "write_jsonl(\"out.jsonl\", append=True)"),
        ("out.bin", "rb+", "write_lines(\"out.bin\")"),
        ("out.txt", "x", "write_lines(\"out.txt\")"),
    ] {
        let mut session = session(&format!("open({name:?}, {mode:?})"));
        let Progress::Raised(exc) = next(&mut session) else { panic!("{name} {mode}") };
        assert_eq!(exc.class.name(), "UnsupportedOperation");
        assert!(exc.help.borrow().as_deref().is_some_and(|help| help.contains(sink)), "{:?}", exc.help);
        assert!(!Path::new(name).exists());
    }
    for text in
        ["import os\nos.remove('x')", "import os\nos.environ", "import os\n[os.system('ls')]", "from os import mkdir"]
    {
        let mut session = session(text);
        let Progress::Raised(exc) = next(&mut session) else { panic!("{text}") };
        assert_eq!(exc.class.name(), "PermissionError", "{text}");
        assert!(exc.help.borrow().is_some(), "{text}");
    }
}

#[test]
#[cfg(unix)]
fn a_pipe_without_a_writer_keeps_nobody_waiting() {
    let folder = tempfile::tempdir().expect("a directory");
    let path = folder.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&path).status().expect("mkfifo").success());
    let (woken, wakes) = channel();
    let woken = std::sync::Mutex::new(woken);
    let waker = Waker::new(move || {
        // Whether the test still listens makes no difference.
        let _ = woken.lock().expect("nobody panics with it").send(());
    });
    for program in [
        format!("f = open({path:?})\n(line for line in f)"),
        format!("f = open({path:?}, 'rb')\n[f.readline().decode(), f.read().decode()]"),
    ] {
        let mut session = Session::new(&program, waker.clone()).expect("it checks");
        let Progress::Waiting(what) = next(&mut session) else { panic!("nobody has written") };
        assert!(what.what.contains("pipe"), "{}", what.what);
        let writer = std::thread::spawn({
            let path = path.clone();
            move || fs::write(path, "one\ntwo\n").expect("it is read")
        });
        let mut items = Vec::new();
        loop {
            match next(&mut session) {
                Progress::Items(more) => items.extend(more.map(|item| item.repr())),
                Progress::Waiting(_) => wakes.recv_timeout(PATIENCE).expect("it is woken"),
                Progress::End => break,
                other => panic!("{other:?}"),
            }
        }
        writer.join().expect("it wrote");
        assert_eq!(items, [r"'one\n'", r"'two\n'"], "{program}");
        session.close(FUEL);
    }
}

#[test]
fn standard_input_is_a_file_of_code_and_standard_error_is_apart() {
    let program = "import sys\nprint('begun', file=sys.stderr)\nfirst = sys.stdin.readline()\n(first.strip() + line.strip() for line in sys.stdin)";
    let mut child = Command::new(env!("CARGO_BIN_EXE_drip"))
        .args(["run", "-e", program])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    std::io::Write::write_all(&mut child.stdin.take().expect("piped"), b"a\nb\nc").expect("it reads");
    let ran = child.wait_with_output().expect("it ends");
    assert_eq!(String::from_utf8_lossy(&ran.stdout), "ab\nac\n");
    assert_eq!(String::from_utf8_lossy(&ran.stderr), "begun\n");
}

#[test]
fn leaving_by_sys_exit_is_the_status_of_the_run() {
    for (code, status, err) in [("", 0, ""), ("0", 0, ""), ("3", 3, ""), ("'no more'", 1, "no more\n")] {
        let program = format!("import sys\nprint('before')\nsys.exit({code})\nprint('after')");
        let ran = Command::new(env!("CARGO_BIN_EXE_drip"))
            .args(["run", "-e", &program])
            .stdin(Stdio::null())
            .output()
            .expect("the binary starts");
        assert_eq!(ran.status.code(), Some(status), "{program}");
        assert_eq!((&*ran.stdout, &*String::from_utf8_lossy(&ran.stderr)), (&b"before\n"[..], err), "{program}");
    }
}
