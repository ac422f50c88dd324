//! Counts are exact, whatever was asked for at once.

use crate::run::{Manner, drain, finish, run, session};

/// Counts of a run item by item, and at full speed, which are the same.
fn counts(text: &str) -> Vec<String> {
    let (step, full) = (run(text, Manner::STEP), run(text, Manner::FULL));
    assert_eq!(step.told, full.told, "{text}");
    assert_eq!(step.counts, full.counts, "{text}");
    assert_eq!(step.pulls, full.pulls, "{text}");
    step.counts
}

#[test]
fn what_is_put_back_was_not_delivered() {
    counts("range(5000) | takewhile(_ < 3000) | map(_ + 1)");
    counts("range(5000) | map(_ * 2) | islice(10)");
    counts("range(5000) | filter(_ % 7 == 3) | islice(1000)");
    counts("range(100) | batch(7) | islice(3)");
    counts("zip(range(100), range(50) | filter(_ % 2 == 0))");
    counts("zip(range(1000), [1, 2, 3])");
    counts("chain(range(10), range(20)) | islice(15)");
    counts("range(3000) | groupby(_ // 100) | map(_[0])");
    counts("range(2000) | dropwhile(_ < 1500) | enumerate | islice(3)");
    counts("merge(range(10), range(3))");
}

#[test]
fn a_failure_in_the_middle_of_a_chunk_counts_what_came_before_it() {
    let text = "def f(x):\n    if x == 700:\n        raise ValueError('x')\n    return x\nrange(2000) | map(f)";
    let (step, full) = (run(text, Manner::STEP), run(text, Manner::FULL));
    assert_eq!(step.told, full.told);
    assert_eq!(step.told.len(), 701);
    assert_eq!(step.counts[1], full.counts[1]);
}

#[test]
fn a_list_that_grows_after_it_was_delivered_can_be_put_back() {
    let text = "
row = []
def f(x):
    row.append(x)
    if len(row) > 3:
        raise ValueError('x')
    return 1
repeat(row, 100) | map(len(_)) | islice(5)
";
    run(text, Manner::FULL);
    let text = "
row = []
def grow(x):
    x.append('more')
    if len(x) == 3:
        raise ValueError('x')
    return len(x)
repeat(row, 1000) | sorted(key=grow)
";
    assert_eq!(run(text, Manner::FULL).told, ["ValueError: x"]);
}

#[test]
fn a_wake_up_for_nothing_counts_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("x.log");
    std::fs::write(&path, "1\n").unwrap();
    let text = format!("tail({path:?}) | map(_ + '!')");
    let mut session = session(&text);
    assert_eq!(drain(&mut session, Manner::FULL, 1), ["'1!'"]);
    drain(&mut session, Manner::FULL, 1);
    let pulls = session.machine().pulls();
    for _ in 0..10 {
        let told = drain(&mut session, Manner::FULL, 1);
        assert!(told[0].starts_with("waiting for"), "{told:?}");
    }
    assert_eq!(session.machine().pulls(), pulls);
    let ran = finish(session, Vec::new());
    assert_eq!(ran.counts[0], "1 tail [2, 0, 1, 0, 0]");
}

#[test]
fn skipped_errors_are_counted_and_drop_their_item() {
    for manner in [Manner::STEP, Manner::FULL] {
        let mut session = session("['1', 'x', '3', 'y'] | map(int) | map(_ * 2)");
        session.world().set_skip_errors(true);
        let told = drain(&mut session, manner, usize::MAX);
        assert_eq!(told, ["2", "6", "end"]);
        let ran = finish(session, told);
        assert_eq!(ran.counts[1], "2 map [3, 4, 2, 2, 2]");
    }
}

#[test]
fn what_comes_after_the_item_at_which_a_builtin_fails_is_still_there() {
    let text = "
rows = chain([1, 2, 'x'], range(3))
def f(n):
    try:
        return sum(rows)
    except TypeError:
        return list(rows)
f(0)
";
    assert_eq!(run(text, Manner::FULL).told, run(text, Manner::STEP).told);
    assert_eq!(run(text, Manner::FULL).told, ["0", "1", "2", "end"]);
}
