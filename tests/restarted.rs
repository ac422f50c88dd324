//! A run begins with nothing that an earlier one on the same thread has left: not in the modules that it changed, nor in what they count.

use drip::debugger::{Progress, Session};
use drip::machine::{Demand, Pace, Waker};

const FUEL: u64 = 1_000_000;

/// Each changes something that a module keeps, and gives what it found before.
const PROGRAMS: &[&str] = &[
    "import logging, sys\nlogging.basicConfig(stream=sys.stdout, level=logging.DEBUG)\n\
     root = logging.getLogger()\n[len(root.handlers), root.level, logging.getLevelName(5)] + [logging.addLevelName(5, 'FINE')]",
    "import logging\nlog = logging.getLogger('a.b')\nbefore = (log.level, log.disabled, len(log.handlers), log.propagate)\n\
     log.setLevel(10)\nlog.addHandler(logging.NullHandler())\nlog.propagate = False\nlogging.disable(50)\n\
     [before, logging.root.manager.disable if hasattr(logging.root, 'manager') else 0]",
    "import random\n[random.random(), random.randrange(10**6), random.seed(5), random.random()]",
    "import warnings\nbefore = len(warnings.filters)\nwarnings.simplefilter('error')\n[before, len(warnings.filters)]",
    "import decimal\nbefore = decimal.getcontext().prec\ndecimal.getcontext().prec = 5\n\
     [before, decimal.Decimal(1) / 3]",
    "import csv\nbefore = (csv.list_dialects(), csv.field_size_limit(10))\ncsv.register_dialect('pipes', delimiter='|')\n\
     [before, list(csv.reader(['a|b'], 'pipes')), csv.list_dialects()]",
    "import sys\nbefore = list(sys.argv)\nsys.argv.append('more')\nsys.argv[0] = 'other'\n[before, sys.argv]",
    "import sys, io\nsys.stdout = io.StringIO()\nprint('lost')\n[sys.stdout.getvalue()]",
    "import math, random\nbefore = math.pi\nmath.pi = 3\nrandom.random = lambda: 4\n[before, math.pi, random.random()]",
    "import collections.abc\nclass Own:\n    pass\nbefore = isinstance(Own(), collections.abc.Sized)\n\
     collections.abc.Sized.register(Own)\n[before, isinstance(Own(), collections.abc.Sized)]",
    "import string\nstring.Template.delimiter = '%'\n[string.Template('%x $x').substitute(x=1)]",
    "import string\n[string.Template('%x $x').substitute(x=1)]",
    "import pprint, reprlib\nreprlib.aRepr.maxlist = 2 if reprlib.aRepr.maxlist == 6 else 0\n[reprlib.repr([1, 2, 3, 4])]",
    "import sys\nsys.setrecursionlimit(sys.getrecursionlimit() + 7)\n[sys.getrecursionlimit()]",
    "import re, functools\n@functools.cache\ndef f(x):\n    return x\nf(1)\n[f.cache_info(), id(f) - id([])]",
    "import uuid, secrets, calendar\ncalendar.setfirstweekday(calendar.SUNDAY)\n[uuid.uuid4(), secrets.token_hex(4), calendar.weekheader(2)]",
    "import calendar\n[calendar.weekheader(2)]",
    "import argparse\nargparse.ArgumentParser.note = getattr(argparse.ArgumentParser, 'note', 0) + 1\n[argparse.ArgumentParser.note]",
    "import itertools\nclass Ticket:\n    numbers = itertools.count(1)\n[next(Ticket.numbers), next(Ticket.numbers)]",
];

fn run(text: &str) -> Vec<String> {
    let mut session = Session::new(text, Waker::default()).expect("it checks");
    let mut items = Vec::new();
    loop {
        match session.advance(Demand::ONE, Pace::Answer, FUEL) {
            Progress::Items(chunk) => items.extend(chunk.map(|item| item.repr())),
            Progress::OutOfFuel => {}
            Progress::End if session.is_over() => break,
            Progress::Raised(exc) => {
                items.push(exc.headline());
                break;
            }
            other => panic!("{text}\n{other:?}"),
        }
    }
    session.close(FUEL);
    items.push(session.world().take_printed().iter().map(|text| text.to_text().into_owned()).collect());
    items
}

#[test]
fn what_a_run_changes_is_not_seen_by_the_next() {
    let alone = |text: &'static str| std::thread::spawn(move || run(text)).join().expect("it ends");
    for text in PROGRAMS {
        let first = alone(text);
        assert!(first.iter().all(|item| !item.contains("Error")), "{text}\n{first:?}");
        assert_eq!(run(text), first, "{text}");
    }
    for text in PROGRAMS.iter().rev() {
        assert_eq!(run(text), alone(text), "{text}");
    }
}

#[test]
fn runs_that_take_turns_on_a_thread_do_not_meet() {
    let text = "import decimal\n\
                def numbers():\n    for prec in (3, 4, 5):\n        decimal.getcontext().prec += prec\n        yield decimal.Decimal(1) / 3\n\
                numbers()";
    let mut sessions = [text; 2].map(|text| Session::new(text, Waker::default()).expect("it checks"));
    let mut item = |at: usize| loop {
        match sessions[at].advance(Demand::ONE, Pace::Answer, FUEL) {
            Progress::Items(mut items) => return items.next().expect("an item").repr(),
            Progress::OutOfFuel => {}
            other => panic!("{other:?}"),
        }
    };
    let taken: Vec<String> = [0, 1, 0, 1, 0, 1].map(&mut item).to_vec();
    assert_eq!((&taken[0], &taken[2], &taken[4]), (&taken[1], &taken[3], &taken[5]));
}
