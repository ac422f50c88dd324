//! Up to which item of a source everything has left the pipeline.
//!
//! When a source is asked, everyone on the way down from it has asked too: what it gave before has either left the last stage, was
//! dropped, or is held by one of them. Each says how many of the newest items that it received it holds
//! ([`Coroutine::held_items`](crate::machine::Coroutine::held_items)), and what it had received at earlier times tells which items of
//! the source those are.

use std::collections::VecDeque;
use std::rc::Rc;

use crate::machine::{Coroutine, Holds, StageRecord};

/// How many earlier times are remembered of a stage; beyond that every second one is.
const REMEMBERED: usize = 1 << 16;

/// One stage on the way down.
#[derive(Debug)]
struct Below {
    record: Rc<StageRecord>,
    /// Items out when that changed last, and items in then.
    last_out: u64,
    in_then: u64,
    /// Items in, and up to which item of the source everything had come past those above, at earlier times.
    times: VecDeque<(u64, u64)>,
}

/// What is known of the stages below a source.
#[derive(Debug, Default)]
pub(super) struct Settled {
    below: Vec<Below>,
    /// Everything up to this item of the source has left the last stage.
    upto: u64,
    /// The stage that held back more than a handful when it was looked at last.
    holder: Option<String>,
}

/// What a look came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Look {
    /// Everything up to this item of the source has left the last stage.
    pub(super) upto: u64,
    /// Nothing of any later item has.
    pub(super) is_exact: bool,
}

impl Settled {
    /// The source is being asked and has given `given` items; `askers` are those below it, the nearest first.
    pub(super) fn look<'c>(
        &mut self,
        given: u64,
        askers: impl Iterator<Item = (&'c Rc<StageRecord>, &'c dyn Coroutine)>,
    ) -> Look {
        let mut look = Look { upto: given, is_exact: true };
        let mut at = 0;
        self.holder = None;
        for (record, body) in askers {
            if !self.below.get(at).is_some_and(|below| Rc::ptr_eq(&below.record, record)) {
                // The pipeline was edited: what is known of those below holds no more.
                self.below.truncate(at);
                let (last_out, in_then) = (record.meter.items_out.get(), record.meter.items_in.get());
                self.below.push(Below { record: Rc::clone(record), last_out, in_then, times: VecDeque::new() });
            }
            let before = look.upto;
            self.below[at].pass(body, &mut look, self.upto);
            if look.upto + 1 < before {
                self.holder = Some(record.info.name.clone());
            }
            at += 1;
        }
        self.below.truncate(at);
        self.upto = self.upto.max(look.upto);
        Look { upto: self.upto, is_exact: look.is_exact && look.upto == self.upto }
    }

    /// The name of the stage that holds items back.
    pub(super) fn holder(&self) -> Option<&str> {
        self.holder.as_deref()
    }
}

impl Below {
    fn pass(&mut self, body: &dyn Coroutine, look: &mut Look, known: u64) {
        let meter = &self.record.meter;
        let (received, given) = (meter.items_in.get(), meter.items_out.get());
        if given != self.last_out {
            (self.last_out, self.in_then) = (given, received);
        }
        let held = body.held_items().unwrap_or_else(|| self.held_by_rule(received)).min(received);
        match self.times.back_mut() {
            Some((at, upto)) if *at == received => *upto = look.upto.max(*upto),
            _ => self.times.push_back((received, look.upto)),
        }
        let done = received - held;
        while self.times.len() > 1 && self.times[1].0 <= done {
            self.times.pop_front();
        }
        if self.times.len() > REMEMBERED {
            let mut odd = false;
            self.times.retain(|_| {
                odd = !odd;
                odd
            });
        }
        if held > 0 {
            let (at, upto) = self.times.front().copied().filter(|(at, _)| *at <= done).unwrap_or((u64::MAX, known));
            look.is_exact &= at == done;
            look.upto = look.upto.min(upto);
        }
    }

    /// What a stage that does not say holds: nothing where it streams, everything where it collects, and else what it received since
    /// it last gave an item.
    fn held_by_rule(&self, received: u64) -> u64 {
        let info = &self.record.info;
        match info.holds {
            // The branches of a tee are read at their own pace.
            _ if info.name == "tee" => received,
            Holds::All => received,
            Holds::Streams if !info.is_code => 0,
            _ => received - self.in_then.min(received),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::{Context, Resume, StageInfo, Step};
    use crate::value::Value;

    /// A stage that says what it holds, or leaves it to the rule.
    #[derive(Debug)]
    struct Stage(Option<u64>);

    impl Coroutine for Stage {
        fn resume(&mut self, _: Resume, _: &mut Context<'_>) -> Step {
            Step::Return(Value::None)
        }

        fn held_items(&self) -> Option<u64> {
            self.0
        }
    }

    fn record(holds: Holds, is_code: bool) -> Rc<StageRecord> {
        StageRecord::new(StageInfo { name: "stage".to_owned(), holds, is_code, ..StageInfo::default() })
    }

    fn counts(record: &StageRecord, received: u64, given: u64) {
        record.meter.items_in.set(received);
        record.meter.items_out.set(given);
    }

    fn look(settled: &mut Settled, given: u64, stages: &[(&Rc<StageRecord>, Stage)]) -> (u64, bool) {
        let askers = stages.iter().map(|(record, stage)| (*record, stage as &dyn Coroutine));
        let look = settled.look(given, askers);
        (look.upto, look.is_exact)
    }

    #[test]
    fn whoever_streams_is_done_with_what_it_received_when_it_asks_again() {
        let (mut settled, filter) = (Settled::default(), record(Holds::Streams, false));
        for given in 0..5 {
            counts(&filter, given, given / 2);
            assert_eq!(look(&mut settled, given, &[(&filter, Stage(None))]), (given, true));
        }
    }

    #[test]
    fn a_batch_is_done_with_its_items_once_it_has_given_them_and_code_too() {
        for is_code in [false, true] {
            let (mut settled, batch) = (Settled::default(), record(Holds::Some, is_code));
            let mut seen = Vec::new();
            for given in 0..=7 {
                counts(&batch, given, given / 3);
                seen.push(look(&mut settled, given, &[(&batch, Stage(None))]));
            }
            let wanted = [0, 0, 0, 3, 3, 3, 6, 6].map(|upto| (upto, true));
            assert_eq!(seen, wanted);
        }
    }

    #[test]
    fn one_that_always_holds_the_newest_item_lets_the_others_go() {
        let (mut settled, filter, multiline) =
            (Settled::default(), record(Holds::Streams, false), record(Holds::Some, false));
        // Of the source's items only the even ones pass the filter; the multiline holds the newest of those.
        let mut seen = Vec::new();
        for given in 0..=6_u64 {
            let passed = given / 2;
            counts(&filter, given, passed);
            counts(&multiline, passed, passed.saturating_sub(1));
            let stages = [(&filter, Stage(None)), (&multiline, Stage(Some(passed.min(1))))];
            seen.push(look(&mut settled, given, &stages));
        }
        // The second that passed is item 4, and holds back from item 4 on: what was dropped before it is settled.
        assert_eq!(seen, [0, 1, 1, 1, 3, 3, 5].map(|upto| (upto, true)));
    }

    #[test]
    fn what_is_collected_holds_everything_back_and_is_named() {
        let (mut settled, sorted) = (Settled::default(), record(Holds::All, false));
        for given in 0..50 {
            counts(&sorted, given, 0);
            assert_eq!(look(&mut settled, given, &[(&sorted, Stage(None))]).0, 0);
        }
        assert_eq!(settled.holder(), Some("stage"));
        assert_eq!(settled.below[0].times.len(), 50);
    }

    #[test]
    fn an_edit_forgets_what_was_known_below_it_and_nothing_goes_back() {
        let (mut settled, first, second) = (Settled::default(), record(Holds::Some, false), record(Holds::Some, false));
        counts(&first, 4, 4);
        assert_eq!(look(&mut settled, 4, &[(&first, Stage(Some(0)))]), (4, true));
        counts(&second, 9, 0);
        assert_eq!(look(&mut settled, 9, &[(&second, Stage(Some(9)))]), (4, false));
        assert_eq!(look(&mut settled, 9, &[(&second, Stage(Some(0)))]), (9, true));
    }
}
