//! How many items left each stage lately: the bars of a sparkline.

use std::collections::HashMap;
use std::time::Duration;

use crate::debugger::{Snapshot, StageId};

/// Bars kept for each stage.
const BARS: usize = 8;
/// Time that one bar stands for while pictures keep coming.
const BAR: Duration = Duration::from_millis(250);

/// Items out, in bars, for each stage. Time in which nothing came makes no bars: a paused pipeline keeps its picture.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rates {
    bars: HashMap<StageId, Vec<u64>>,
    seen: HashMap<StageId, u64>,
    bar_began: Option<Duration>,
}

impl Rates {
    /// Takes in a picture made at `now`, a time since the explorer started.
    pub(crate) fn note(&mut self, picture: &Snapshot, now: Duration) {
        let moved = picture.stages.iter().any(|s| self.seen.get(&s.id).copied().unwrap_or(0) != s.meter.items_out);
        if !moved {
            return;
        }
        let fresh = self.bar_began.is_none_or(|began| now.saturating_sub(began) >= BAR);
        if fresh {
            self.bar_began = Some(now);
        }
        self.bars.retain(|id, _| picture.stages.iter().any(|stage| stage.id == *id));
        for stage in &picture.stages {
            let out = stage.meter.items_out;
            let before = self.seen.insert(stage.id.clone(), out).unwrap_or(0);
            let bars = self.bars.entry(stage.id.clone()).or_default();
            if out < before {
                bars.clear();
            }
            if fresh || bars.is_empty() {
                bars.push(0);
            }
            if bars.len() > BARS {
                bars.remove(0);
            }
            if let Some(last) = bars.last_mut() {
                *last += out.saturating_sub(before);
            }
        }
    }

    /// Heights from 0 to 7 of the newest bars of a stage, oldest first; empty while there is nothing to compare.
    pub(crate) fn bars(&self, id: &str) -> Vec<u8> {
        let Some(bars) = self.bars.get(id) else { return Vec::new() };
        let most = bars.iter().copied().max().unwrap_or(0);
        if most == 0 || bars.len() < 2 {
            return Vec::new();
        }
        bars.iter().map(|&bar| u8::try_from((u128::from(bar) * 7).div_ceil(u128::from(most))).unwrap_or(7)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::debugger::{MeterView, StageView};

    fn picture(out: u64) -> Snapshot {
        let meter = MeterView { items_out: out, ..MeterView::default() };
        Snapshot {
            stages: vec![StageView { id: "1".into(), meter, ..StageView::default() }.into()],
            ..Snapshot::default()
        }
    }

    #[test]
    fn bars_show_what_came_in_each_quarter_of_a_second() {
        let mut rates = Rates::default();
        for (out, ms) in [(1, 0), (2, 100), (4, 300), (5, 900)] {
            rates.note(&picture(out), Duration::from_millis(ms));
        }
        assert_eq!(rates.bars("1"), [7, 7, 4]);
        assert!(rates.bars("2").is_empty());
    }

    #[test]
    fn a_restart_begins_anew() {
        let mut rates = Rates::default();
        rates.note(&picture(100), Duration::ZERO);
        rates.note(&picture(0), Duration::from_secs(1));
        assert!(rates.bars("1").is_empty());
    }
}
