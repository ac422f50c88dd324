//! How numbers that still come are spread: counts in few ranges that grow with them, each number at a bounded cost.

/// How many ranges there are at most.
const RANGES: usize = 16;

/// Counts of numbers in ranges of one width, a power of two, each of which starts at a multiple of it. A number beyond them doubles the
/// width and joins ranges in pairs, so that nothing that was counted has to be looked at again.
#[derive(Debug, Default)]
pub(super) struct Ranges {
    /// Where the first begins, in widths.
    first: f64,
    width: f64,
    counts: [u64; RANGES],
    /// The only number so far, and how often it came: there is no width yet.
    only: Option<(f64, u64)>,
}

impl Ranges {
    /// Counts a finite number.
    pub(super) fn add(&mut self, x: f64) {
        if self.width == 0.0 {
            match &mut self.only {
                Some((only, times)) if *only == x => *times += 1,
                Some((only, times)) => {
                    let (only, times) = (*only, *times);
                    self.only = None;
                    self.begin(only, x);
                    self.count(only, times);
                    self.count(x, 1);
                }
                None => self.only = Some((x, 1)),
            }
            return;
        }
        self.count(x, 1);
    }

    /// The least width with which both stand in the ranges, from the lesser on.
    fn begin(&mut self, one: f64, other: f64) {
        let apart = (other / RANGES as f64 - one / RANGES as f64).abs().max(f64::MIN_POSITIVE);
        // The next power of two: numbers that lie as far apart as floats go still have one.
        self.width = 2_f64.powi((apart.log2().ceil() as i32).clamp(-1021, 1023));
        self.first = (one.min(other) / self.width).floor();
    }

    fn count(&mut self, x: f64, times: u64) {
        loop {
            let place = (x / self.width).floor() - self.first;
            if (0.0..RANGES as f64).contains(&place) {
                self.counts[place as usize] += times;
                return;
            }
            if !self.widen(place < 0.0) {
                // Beyond the widest there is: the last range takes it.
                let end = if place < 0.0 { 0 } else { RANGES - 1 };
                self.counts[end] += times;
                return;
            }
        }
    }

    /// Ranges of twice the width; those that are gained lie below where that is wanted. False where there are no wider ones.
    fn widen(&mut self, below: bool) -> bool {
        let wider = self.width * 2.0;
        if !wider.is_finite() {
            return false;
        }
        let begins = (self.first / 2.0).floor();
        let before = std::mem::take(&mut self.counts);
        let shift = if below { (RANGES / 2 - 1) as f64 } else { 0.0 };
        for (at, count) in before.into_iter().enumerate() {
            let place = ((self.first + at as f64) / 2.0).floor() - begins + shift;
            self.counts[(place as usize).min(RANGES - 1)] += count;
        }
        (self.first, self.width) = (begins - shift, wider);
        true
    }

    /// Where each range begins and ends and how many numbers are in it, from the first that has one to the last.
    pub(super) fn all(&self) -> Vec<(f64, f64, u64)> {
        if let Some((only, times)) = self.only {
            return vec![(only, only, times)];
        }
        let Some(first) = self.counts.iter().position(|count| *count > 0) else { return Vec::new() };
        let last = self.counts.iter().rposition(|count| *count > 0).unwrap_or(first);
        let edge = |at: usize| (self.first + at as f64) * self.width;
        (first..=last).map(|at| (edge(at), edge(at + 1), self.counts[at])).collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(numbers: &[f64]) -> Vec<(f64, f64, u64)> {
        let mut ranges = Ranges::default();
        numbers.iter().for_each(|x| ranges.add(*x));
        ranges.all()
    }

    #[test]
    fn ranges_grow_with_what_comes() {
        assert_eq!(of(&[]), []);
        assert_eq!(of(&[3.0, 3.0]), [(3.0, 3.0, 2)]);
        assert_eq!(
            of(&[0.0, 16.0, 1.0]),
            [
                (0.0, 2.0, 2),
                (2.0, 4.0, 0),
                (4.0, 6.0, 0),
                (6.0, 8.0, 0),
                (8.0, 10.0, 0),
                (10.0, 12.0, 0),
                (12.0, 14.0, 0),
                (14.0, 16.0, 0),
                (16.0, 18.0, 1)
            ]
        );
        let counted: u64 = of(&[-1e308, 1e308, 0.0, 5e-324]).iter().map(|range| range.2).sum();
        assert_eq!(counted, 4);
    }

    proptest! {
        #[test]
        fn every_number_is_counted_in_the_range_where_it_lies(
            numbers in proptest::collection::vec(prop_oneof![-1e6..1e6_f64, -1.0..1.0_f64, Just(0.0)], 2..60),
        ) {
            let ranges = of(&numbers);
            prop_assert!(ranges.len() <= RANGES);
            for (from, to, count) in &ranges {
                let within = if from == to { numbers.len() } else { numbers.iter().filter(|x| (from..to).contains(x)).count() };
                prop_assert_eq!(within as u64, *count);
            }
            prop_assert_eq!(ranges.iter().map(|range| range.2).sum::<u64>(), numbers.len() as u64);
        }
    }
}
