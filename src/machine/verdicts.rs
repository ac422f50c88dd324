//! Which of the items that came to a stage it passed on: a bit an item, within a bound in bytes.

use std::collections::VecDeque;

/// Bytes of bits that are kept of one stage; the oldest go first.
const BYTES: usize = 256 << 10;
/// Bytes of truths that are kept as they came, a byte an item, until somebody looks; the oldest go first. They reach as far back as the bits.
const UNREAD: usize = 8 * BYTES;
/// As many truths that come at once are kept so.
const SEVERAL: usize = 256;
/// Words of a run of bits.
const WORDS: usize = 64;
/// Items of a run of bits.
const RUN: u64 = WORDS as u64 * 64;

/// What was judged of the newest items.
///
/// The newest of those that come one by one are gathered in a word, which joins the last run when it is full, or wanted. Where many come
/// at once, and at full speed nearly all of them are gone before anybody looks, they become bits only when somebody does.
#[derive(Debug, Default)]
pub(super) struct Verdicts {
    /// Oldest first, by item number.
    runs: VecDeque<Run>,
    /// How many were passed on, since the beginning.
    kept: u64,
    /// The number of the item that goes on where the last one was; 0 before the first.
    next: u64,
    /// The verdicts on the newest, which are not in the last run yet, and how many those are: fewer than 64.
    word: u64,
    gathered: u32,
    bytes: usize,
    /// What was judged after all that is in the runs, oldest first; nothing is gathered then.
    unread: VecDeque<Unread>,
    unread_bytes: usize,
}

/// Items that were judged at once.
#[derive(Debug)]
struct Unread {
    /// The number of the first.
    first: u64,
    /// How many were passed on before.
    kept_before: u64,
    truths: Vec<bool>,
    /// The truth of those that were passed on.
    keeps: bool,
}

/// Items that were judged one after the other.
#[derive(Debug)]
struct Run {
    /// The number of the first.
    first: u64,
    len: u64,
    /// How many were passed on before.
    kept_before: u64,
    /// A bit an item.
    bits: Vec<u64>,
}

impl Run {
    fn get(&self, at: u64) -> bool {
        self.bits[(at / 64) as usize] >> (at % 64) & 1 == 1
    }

    /// So many more, at most 64.
    #[inline]
    fn append(&mut self, bits: u64, count: u64) {
        let at = self.len % 64;
        self.len += count;
        let mut rest = Some(bits);
        if let Some(word) = self.bits.last_mut().filter(|_| at > 0) {
            *word |= bits << at;
            rest = (at + count > 64).then(|| bits >> (64 - at));
        }
        self.bits.extend(rest);
    }

    /// How many of the first `n` were passed on.
    fn kept_of(&self, n: u64) -> u64 {
        let (words, rest) = ((n / 64) as usize, n % 64);
        let whole: u32 = self.bits[..words].iter().map(|word| word.count_ones()).sum();
        let part = if rest == 0 { 0 } else { (self.bits[words] & ((1 << rest) - 1)).count_ones() };
        u64::from(whole + part)
    }
}

impl Verdicts {
    /// The item of that number was judged. Items come in order; one that was given back may come again.
    #[inline]
    pub(super) fn push(&mut self, number: u64, kept: bool) {
        if !self.unread.is_empty() {
            self.read();
        }
        if number != self.next {
            self.go_to(number);
        }
        self.word |= u64::from(kept) << self.gathered;
        self.kept += u64::from(kept);
        self.gathered += 1;
        self.next += 1;
        if self.gathered == 64 {
            self.settle();
        }
    }

    /// As [`Verdicts::push`], for the items from `number` on: passed on were those whose truth is `keeps`, `passed` in all.
    pub(super) fn push_many(&mut self, number: u64, truths: Vec<bool>, keeps: bool, passed: usize) {
        if self.gathered > 0 {
            self.settle();
        }
        if number != self.next {
            self.go_to(number);
        }
        self.next += truths.len() as u64;
        if truths.len() < SEVERAL && self.unread.is_empty() {
            self.append(&truths, keeps);
            return;
        }
        self.unread_bytes += truths.len();
        self.unread.push_back(Unread { first: number, kept_before: self.kept, truths, keeps });
        self.kept += passed as u64;
        while self.unread_bytes > UNREAD
            && let Some(gone) = self.unread.pop_front()
        {
            self.unread_bytes -= gone.truths.len();
        }
    }

    /// What was judged at once becomes bits.
    #[cold]
    fn read(&mut self) {
        let kept = self.kept;
        for Unread { first, kept_before, truths, keeps } in std::mem::take(&mut self.unread) {
            self.kept = kept_before;
            if self.runs.back().is_none_or(|run| run.first + run.len != first) {
                self.begin(first);
            }
            self.append(&truths, keeps);
        }
        self.kept = kept;
        self.unread_bytes = 0;
    }

    /// Adds the verdicts on items that follow the last to the runs.
    fn append(&mut self, truths: &[bool], keeps: bool) {
        let mut left = truths;
        while !left.is_empty() {
            let run = self.run_with_room();
            let (now, rest) = left.split_at(left.len().min((RUN - run.len) as usize));
            let (words, mut ones) = (run.bits.len(), 0);
            for truths in now.chunks(64) {
                let bits = packed(truths, keeps);
                ones += bits.count_ones();
                run.append(bits, truths.len() as u64);
            }
            let words = run.bits.len() - words;
            self.bytes += words * size_of::<u64>();
            self.kept += u64::from(ones);
            left = rest;
        }
    }

    /// What was gathered joins the last run, and what was judged at once those after it.
    fn settle(&mut self) {
        if !self.unread.is_empty() {
            self.read();
        }
        let (mut bits, mut left) = (std::mem::take(&mut self.word), u64::from(std::mem::take(&mut self.gathered)));
        // A run knows how many were passed on before it.
        self.kept -= u64::from(bits.count_ones());
        while left > 0 {
            let run = self.run_with_room();
            let now = left.min(RUN - run.len);
            let part = if now < 64 { bits & ((1 << now) - 1) } else { bits };
            let words = run.bits.len();
            run.append(part, now);
            let words = run.bits.len() - words;
            self.bytes += words * size_of::<u64>();
            self.kept += u64::from(part.count_ones());
            (bits, left) = (bits.checked_shr(now as u32).unwrap_or(0), left - now);
        }
    }

    /// The last run; another where that is full.
    #[inline]
    fn run_with_room(&mut self) -> &mut Run {
        let full = self.runs.back().is_none_or(|run| run.len == RUN);
        if full {
            let next = self.runs.back().map_or(self.next, |run| run.first + run.len);
            self.begin(next);
        }
        self.runs.back_mut().expect("begun where there was none")
    }

    /// The next item is that one, which does not follow the last.
    #[cold]
    fn go_to(&mut self, number: u64) {
        self.settle();
        self.forget_from(number);
        self.next = number;
        if self.runs.back().is_none_or(|run| run.first + run.len != number) {
            self.begin(number);
        }
    }

    /// Begins a run at that item.
    fn begin(&mut self, number: u64) {
        let bits = Vec::with_capacity(WORDS);
        self.runs.push_back(Run { first: number, len: 0, kept_before: self.kept, bits });
        self.bytes += size_of::<Run>();
        while self.bytes + WORDS * size_of::<u64>() > BYTES && self.runs.len() > 1 {
            if let Some(gone) = self.runs.pop_front() {
                self.bytes -= size_of::<Run>() + gone.bits.len() * size_of::<u64>();
            }
        }
    }

    /// Forgets what was judged of that item and those after it.
    fn forget_from(&mut self, number: u64) {
        while let Some(run) = self.runs.back_mut().filter(|run| run.first + run.len > number) {
            if run.first >= number {
                self.kept = run.kept_before;
                self.bytes -= size_of::<Run>() + run.bits.len() * size_of::<u64>();
                self.runs.pop_back();
                continue;
            }
            let len = number - run.first;
            self.kept = run.kept_before + run.kept_of(len);
            let words = len.div_ceil(64) as usize;
            self.bytes -= (run.bits.len() - words) * size_of::<u64>();
            run.bits.truncate(words);
            if let Some(word) = run.bits.last_mut().filter(|_| !len.is_multiple_of(64)) {
                *word &= (1 << (len % 64)) - 1;
            }
            run.len = len;
        }
    }

    /// Whether the item of that number was passed on, where that is known.
    pub(super) fn get(&mut self, number: u64) -> Option<bool> {
        self.settle();
        let at = self.runs.partition_point(|run| run.first <= number).checked_sub(1)?;
        let run = &self.runs[at];
        let at = number - run.first;
        (at < run.len).then(|| run.get(at))
    }

    /// How many were passed on since the beginning.
    pub(super) fn kept(&self) -> u64 {
        self.kept
    }

    /// The number of the `nth` item, from 1, that was passed on, where that is known.
    pub(super) fn nth_kept(&mut self, nth: u64) -> Option<u64> {
        self.settle();
        if nth == 0 || nth > self.kept {
            return None;
        }
        let at = self.runs.partition_point(|run| run.kept_before < nth).checked_sub(1)?;
        let run = &self.runs[at];
        let mut left = nth - run.kept_before;
        for (word, bits) in (0..).zip(&run.bits) {
            let ones = u64::from(bits.count_ones());
            if left > ones {
                left -= ones;
                continue;
            }
            let mut bits = *bits;
            for _ in 1..left {
                bits &= bits - 1;
            }
            return Some(run.first + word * 64 + u64::from(bits.trailing_zeros()));
        }
        None
    }

    /// Bytes held.
    pub(super) fn bytes(&self) -> usize {
        self.bytes + self.unread_bytes
    }
}

/// A bit for each of at most 64 truths, the first of them the lowest: set where it is `keeps`.
fn packed(truths: &[bool], keeps: bool) -> u64 {
    let (eights, rest) = truths.as_chunks::<8>();
    let mut bits = 0;
    for eight in eights {
        let bytes = (0..8).fold(0, |bytes, at| bytes | u64::from(eight[at]) << (8 * at));
        // Of eight bytes that are 0 or 1 this product gathers a bit each in its highest byte, and no two of its terms meet.
        let gathered: u64 = bytes.wrapping_mul(0x0102_0408_1020_4080) & 0xff << 56;
        bits = bits >> 8 | gathered;
    }
    bits = bits.checked_shr(64 - 8 * eights.len() as u32).unwrap_or(0);
    for (at, truth) in (8 * eights.len()..).zip(rest) {
        bits |= u64::from(*truth) << at;
    }
    match truths.len() {
        _ if keeps => bits,
        0 => 0,
        len => !bits & u64::MAX >> (64 - len),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nth_that_was_passed_on_is_found_as_far_back_as_the_bound_reaches() {
        let mut verdicts = Verdicts::default();
        for number in 1..=10_000_000 {
            verdicts.push(number, number % 7 == 3);
        }
        assert!(verdicts.bytes() <= BYTES);
        assert_eq!(verdicts.kept(), 1_428_572);
        for nth in [1_428_572, 1_428_000, 1_300_000] {
            assert_eq!(verdicts.nth_kept(nth), Some((nth - 1) * 7 + 3));
        }
        assert_eq!(verdicts.nth_kept(1), None, "long gone");
        let at = [9_999_993, 9_999_994, 10_000_001].map(|number| verdicts.get(number));
        assert_eq!(at, [Some(true), Some(false), None]);
    }

    #[test]
    fn many_at_once_are_as_one_by_one() {
        let kept = |number: u64| number.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 62 == 0;
        let (mut one_by_one, mut at_once) = (Verdicts::default(), Verdicts::default());
        (1..=20_000).for_each(|number| one_by_one.push(number, kept(number)));
        let mut first = 1;
        for len in [1, 63, 64, 65, 700, 4096, 5000, 10_011] {
            let keeps = len % 2 == 0;
            let truths: Vec<bool> = (first..first + len).map(|number| kept(number) == keeps).collect();
            let passed = truths.iter().filter(|truth| **truth == keeps).count();
            at_once.push_many(first, truths, keeps, passed);
            first += len;
        }
        assert_eq!(at_once.kept(), one_by_one.kept());
        assert!((1..=20_000).all(|number| at_once.get(number) == Some(kept(number))));
        assert!((1..=at_once.kept()).all(|nth| at_once.nth_kept(nth) == one_by_one.nth_kept(nth)));
    }

    #[test]
    fn one_by_one_and_many_at_once_may_take_turns_anywhere() {
        let kept = |number: u64| number.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 63 == 0;
        let (mut one_by_one, mut in_turn) = (Verdicts::default(), Verdicts::default());
        (1..=60_000).for_each(|number| one_by_one.push(number, kept(number)));
        let mut next = 1;
        for (at, few) in (1..).zip([0, 1, 63, 64, 65, 100, 127, 3].iter().cycle()) {
            (next..next + few).for_each(|number| in_turn.push(number, kept(number)));
            next += few;
            if at % 5 == 0 {
                assert_eq!(in_turn.get(next - 1), Some(kept(next - 1)), "a look in the middle of a word");
            }
            let many = (at * 37) % 1500;
            let truths: Vec<bool> = (next..next + many).map(kept).collect();
            let passed = truths.iter().filter(|truth| **truth).count();
            in_turn.push_many(next, truths, true, passed);
            next += many;
            if next > 50_000 {
                break;
            }
        }
        (next..=60_000).for_each(|number| in_turn.push(number, kept(number)));
        assert_eq!(in_turn.kept(), one_by_one.kept());
        assert!((1..=60_000).all(|number| in_turn.get(number) == Some(kept(number))));
        assert!((1..=in_turn.kept()).all(|nth| in_turn.nth_kept(nth) == one_by_one.nth_kept(nth)));
        let held: usize = in_turn.runs.iter().map(|run| size_of::<Run>() + size_of_val(&*run.bits)).sum();
        assert_eq!(in_turn.bytes(), held);
    }

    #[test]
    fn of_many_at_once_the_newest_are_known_when_somebody_looks() {
        let mut verdicts = Verdicts::default();
        let mut next = 1;
        for _ in 0..3000 {
            let truths: Vec<bool> = (next..next + 1000).map(|number| number % 3 == 0).collect();
            let passed = truths.iter().filter(|truth| **truth).count();
            verdicts.push_many(next, truths, true, passed);
            next += 1000;
        }
        assert!(verdicts.bytes() <= UNREAD);
        assert_eq!(verdicts.kept(), 1_000_000);
        let at = [3_000_000, 2_999_999, 1_200_000, 100].map(|number| verdicts.get(number));
        assert_eq!(at, [Some(true), Some(false), Some(true), None]);
        assert_eq!(
            [1_000_000, 900_000, 100].map(|nth| verdicts.nth_kept(nth)),
            [Some(3_000_000), Some(2_700_000), None]
        );
        verdicts.push(3_000_001, true);
        verdicts.push_many(3_000_002, vec![false; 600], true, 0);
        verdicts.push(3_000_602, true);
        assert_eq!([1_000_001, 1_000_002].map(|nth| verdicts.nth_kept(nth)), [Some(3_000_001), Some(3_000_602)]);
    }

    #[test]
    fn what_was_given_back_is_judged_anew() {
        let mut verdicts = Verdicts::default();
        for number in 1..=200 {
            verdicts.push(number, true);
        }
        for number in 100..=130 {
            verdicts.push(number, false);
        }
        assert_eq!(verdicts.kept(), 99);
        assert_eq!([99, 100, 131].map(|number| verdicts.get(number)), [Some(true), Some(false), None]);
        verdicts.push(500, true);
        assert_eq!((verdicts.nth_kept(100), verdicts.get(300)), (Some(500), None));
    }
}
