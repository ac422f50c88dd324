//! Windows over time: which items are in which, which are over, and what came too late.

use std::collections::BTreeMap;

use crate::value::Value;

/// Microseconds.
pub(super) type Micros = i64;

/// What items are kept for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keep {
    /// The items are wanted.
    Items,
    /// How many there are is enough.
    Counts,
}

/// What stands at one time.
#[derive(Debug, Default)]
struct Pane {
    items: Vec<Value>,
    count: u64,
}

/// A window that is over.
#[derive(Debug)]
pub(super) struct Window {
    pub(super) start: Micros,
    /// Just past it.
    pub(super) end: Micros,
    pub(super) count: u64,
    /// In the order of their times; none where only counts are kept.
    pub(super) items: Vec<Value>,
}

/// What became of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Put {
    Kept,
    /// Every window that it belongs to is over.
    Late,
    /// It falls between two windows.
    Between,
}

/// Windows of one length that begin at every multiple of a step after 1970 began.
#[derive(Debug)]
pub(super) struct Panes {
    size: Micros,
    every: Micros,
    grace: Micros,
    keep: Keep,
    /// By time; by the greatest time that divides both length and step, where only counts are kept.
    panes: BTreeMap<Micros, Pane>,
    /// Where the next window begins at the earliest.
    next: Micros,
    /// The latest time so far.
    now: Option<Micros>,
    late: u64,
    heap: usize,
}

impl Panes {
    /// `size`, `every` and `grace` in microseconds, the first two positive.
    pub(super) fn new(size: Micros, every: Micros, grace: Micros, keep: Keep) -> Self {
        let (panes, next) = (BTreeMap::new(), Micros::MIN);
        Self { size, every, grace, keep, panes, next, now: None, late: 0, heap: 0 }
    }

    /// It has come so far; time that goes back is not followed.
    pub(super) fn advance(&mut self, now: Micros) {
        self.now = Some(self.now.map_or(now, |before| before.max(now)));
    }

    /// The time so far.
    pub(super) fn now(&self) -> Option<Micros> {
        self.now
    }

    /// Puts an item where it belongs; it tells the time too.
    pub(super) fn put(&mut self, time: Micros, item: &Value) -> Put {
        let last = time.div_euclid(self.every) * self.every;
        let over = self.now.is_some_and(|now| last.saturating_add(self.size).saturating_add(self.grace) <= now);
        self.advance(time);
        if time >= last.saturating_add(self.size) {
            return Put::Between;
        }
        if last < self.next || over {
            self.late += 1;
            return Put::Late;
        }
        let at = match self.keep {
            Keep::Items => time,
            Keep::Counts => {
                let unit = num_integer::gcd(self.size, self.every);
                time.div_euclid(unit) * unit
            }
        };
        let pane = self.panes.entry(at).or_default();
        pane.count += 1;
        if self.keep == Keep::Items {
            let item = item.clone().compact();
            self.heap += item.heap_bytes() + size_of::<Value>();
            pane.items.push(item);
        }
        Put::Kept
    }

    /// Where the earliest window begins that holds anything.
    fn first(&self) -> Option<Micros> {
        let (time, _) = self.panes.first_key_value()?;
        let earliest = ((time - self.size).div_euclid(self.every) + 1) * self.every;
        Some(earliest.max(self.next))
    }

    /// The earliest window that holds anything: where it begins and ends, and how many items are in it.
    pub(super) fn open(&self) -> Option<(Micros, Micros, u64)> {
        let start = self.first()?;
        let end = start.saturating_add(self.size);
        Some((start, end, self.panes.range(start..end).map(|(_, pane)| pane.count).sum()))
    }

    /// When the earliest window that holds anything is over.
    pub(super) fn deadline(&self) -> Option<Micros> {
        Some(self.first()?.saturating_add(self.size).saturating_add(self.grace))
    }

    /// Whether a window is over.
    pub(super) fn is_due(&self) -> bool {
        self.deadline().zip(self.now).is_some_and(|(deadline, now)| deadline <= now)
    }

    /// The earliest window that is over; of those that hold something any, where `all` are.
    pub(super) fn take(&mut self, all: bool) -> Option<Window> {
        if !all && !self.is_due() {
            return None;
        }
        let (start, end, count) = self.open()?;
        let items = self.panes.range(start..end).flat_map(|(_, pane)| pane.items.iter().cloned()).collect();
        self.next = start.saturating_add(self.every);
        while let Some(first) = self.panes.first_entry().filter(|first| *first.key() < self.next) {
            for item in first.remove().items {
                self.heap = self.heap.saturating_sub(item.heap_bytes() + size_of::<Value>());
            }
        }
        Some(Window { start, end, count, items })
    }

    /// How many items came too late.
    pub(super) fn late(&self) -> u64 {
        self.late
    }

    pub(super) fn held_bytes(&self) -> usize {
        self.heap + self.panes.len() * size_of::<(Micros, Pane)>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(mut panes: Panes, times: &[Micros]) -> Vec<(Micros, Micros, u64)> {
        let mut given = Vec::new();
        for time in times {
            panes.put(*time, &Value::Int(*time));
            while let Some(window) = panes.take(false) {
                given.push((window.start, window.end, window.count));
            }
        }
        while let Some(window) = panes.take(true) {
            given.push((window.start, window.end, window.count));
        }
        given
    }

    #[test]
    fn windows_stand_side_by_side_and_those_without_items_are_left_out() {
        for keep in [Keep::Items, Keep::Counts] {
            let given = run(Panes::new(10, 10, 0, keep), &[1, 9, 10, 35, 36]);
            assert_eq!(given, [(0, 10, 2), (10, 20, 1), (30, 40, 2)]);
            assert_eq!(run(Panes::new(10, 10, 0, keep), &[-1, 0]), [(-10, 0, 1), (0, 10, 1)]);
        }
    }

    #[test]
    fn windows_that_overlap_share_items() {
        for keep in [Keep::Items, Keep::Counts] {
            let given = run(Panes::new(10, 5, 0, keep), &[1, 6, 12]);
            assert_eq!(given, [(-5, 5, 1), (0, 10, 2), (5, 15, 2), (10, 20, 1)]);
        }
    }

    #[test]
    fn between_windows_items_belong_to_none() {
        let mut panes = Panes::new(2, 10, 0, Keep::Items);
        assert_eq!(panes.put(1, &Value::None), Put::Kept);
        assert_eq!(panes.put(5, &Value::None), Put::Between);
        assert_eq!(panes.take(false).map(|window| (window.start, window.count)), Some((0, 1)));
        assert!(panes.take(true).is_none());
    }

    #[test]
    fn what_comes_after_its_window_is_late_unless_there_is_grace() {
        let mut panes = Panes::new(10, 10, 0, Keep::Items);
        assert_eq!(panes.put(5, &Value::None), Put::Kept);
        assert_eq!(panes.put(25, &Value::None), Put::Kept);
        // Whether or not anything was in it.
        assert_eq!(panes.put(9, &Value::None), Put::Late);
        assert_eq!(panes.put(12, &Value::None), Put::Late);
        assert_eq!(panes.put(20, &Value::None), Put::Kept);
        assert_eq!(panes.late(), 2);
        assert_eq!(run(Panes::new(10, 10, 5, Keep::Items), &[5, 12, 9, 16]), [(0, 10, 2), (10, 20, 2)]);
    }

    #[test]
    fn what_is_held_goes_with_the_windows() {
        let mut panes = Panes::new(10, 10, 0, Keep::Items);
        for time in 0..10 {
            panes.put(time, &Value::from("x".repeat(100)));
        }
        assert!(panes.held_bytes() > 1000);
        assert_eq!(panes.take(true).map(|window| window.items.len()), Some(10));
        assert_eq!(panes.held_bytes(), 0);
    }
}
