//! What each stage did, at the end of a run: as a table, or as one JSON object.

use std::sync::LazyLock;
use std::time::Instant;

use serde::{Serialize, Serializer};

use super::table::{Side, aligned};
use crate::debugger::Session;
use crate::lang::visible;
use crate::machine::{SkippedItem, StageRecord};

/// The object of `--stats=json`, and of the last line of a trace.
#[derive(Debug, Serialize)]
pub(super) struct Stats {
    stages: Vec<StageStats>,
    skipped: Vec<SkippedStats>,
    notices: Vec<NoticeStats>,
}

/// What a stage left out because it raised at it.
#[derive(Debug, Serialize)]
struct SkippedStats {
    id: String,
    stage: String,
    count: u64,
    /// The last ones, oldest first.
    #[serde(serialize_with = "parts")]
    last: Vec<SkippedItem>,
}

/// Items that were skipped, each as an object of its parts.
fn parts<S: Serializer>(items: &[SkippedItem], serializer: S) -> Result<S::Ok, S::Error> {
    #[derive(Serialize)]
    struct Parts<'i> {
        number: Option<u64>,
        item: Option<&'i str>,
        error: &'i str,
        help: Option<&'i str>,
    }
    serializer.collect_seq(items.iter().map(|skipped| Parts {
        number: skipped.number,
        item: skipped.item.as_deref(),
        error: &skipped.error,
        help: skipped.help.as_deref(),
    }))
}

impl SkippedStats {
    fn of(record: &StageRecord) -> Option<Self> {
        (record.skipped.count() > 0).then(|| Self {
            id: record.id.borrow().clone(),
            stage: record.info.name.clone(),
            count: record.skipped.count(),
            last: record.skipped.last(),
        })
    }
}

/// What the stages skipped, a line for each of them and one for each of the last items; nothing where they skipped none.
pub(super) fn skipped(session: &Session) -> String {
    let stages: Vec<SkippedStats> = session.stages().iter().filter_map(|record| SkippedStats::of(record)).collect();
    let mut out = String::new();
    for stage in stages {
        let items = if stage.count == 1 { "1 item".to_owned() } else { format!("{} items", stage.count) };
        let which = if stage.count > stage.last.len() as u64 { ", the last of them:" } else { ":" };
        out.push_str(&format!("drip: stage {} ({}): skipped {items}{which}\n", stage.id, visible(&stage.stage)));
        for item in &stage.last {
            out.push_str(&format!("  {}\n", visible(&item.in_words())));
        }
    }
    out
}

#[derive(Debug, Serialize)]
struct StageStats {
    id: String,
    stage: String,
    state: &'static str,
    calls: u64,
    #[serde(rename = "in")]
    items_in: u64,
    #[serde(rename = "out")]
    items_out: u64,
    dropped: u64,
    errors: u64,
    held_bytes: usize,
    peak_bytes: usize,
    list_bytes: u64,
    ms: f64,
}

#[derive(Debug, Serialize)]
struct NoticeStats {
    id: String,
    text: String,
    times: u64,
}

/// Nanoseconds since the first look at the clock.
pub(super) fn clock() -> u64 {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    u64::try_from(START.elapsed().as_nanos()).unwrap_or(u64::MAX)
}

impl Stats {
    /// What the meters say now.
    pub(super) fn of(session: &Session) -> Self {
        let records = session.stages();
        let skipped = records.iter().filter_map(|record| SkippedStats::of(record)).collect();
        let stages = records.iter().map(|record| {
            let meter = &record.meter;
            StageStats {
                id: record.id.borrow().clone(),
                stage: record.info.name.clone(),
                state: record.state.get().as_str(),
                calls: meter.calls.get(),
                items_in: meter.items_in.get(),
                items_out: meter.items_out.get(),
                dropped: meter.dropped.get(),
                errors: meter.errors.get(),
                held_bytes: meter.held.get(),
                peak_bytes: meter.peak.get(),
                list_bytes: meter.list_bytes.get(),
                ms: (meter.nanos.get() / 1_000) as f64 / 1_000.0,
            }
        });
        let notices = session.world().notices().into_iter();
        let notices = notices.map(|notice| NoticeStats {
            id: notice.record.id.borrow().clone(),
            text: notice.text,
            times: notice.times,
        });
        Self { stages: stages.collect(), skipped, notices: notices.collect() }
    }

    /// As one line of JSON.
    pub(super) fn to_json(&self) -> String {
        let mut line = serde_json::to_string(self).expect("plain data has no keys that JSON refuses");
        line.push('\n');
        line
    }

    /// As a table, then a line for each notice.
    pub(super) fn to_table(&self) -> String {
        const HEADER: [&str; 12] =
            ["id", "stage", "state", "calls", "in", "out", "dropped", "errors", "held", "peak", "as list", "ms"];
        let mut rows = vec![HEADER.map(str::to_owned).to_vec()];
        rows.extend(self.stages.iter().map(|stage| {
            vec![
                stage.id.clone(),
                visible(&stage.stage),
                stage.state.to_owned(),
                stage.calls.to_string(),
                stage.items_in.to_string(),
                stage.items_out.to_string(),
                stage.dropped.to_string(),
                stage.errors.to_string(),
                stage.held_bytes.to_string(),
                stage.peak_bytes.to_string(),
                stage.list_bytes.to_string(),
                format!("{:.1}", stage.ms),
            ]
        }));
        let mut sides = [Side::Right; HEADER.len()];
        sides[..3].fill(Side::Left);
        let mut out = aligned(&sides, &rows);
        for notice in &self.notices {
            let times = if notice.times > 1 { format!(" ({} times)", notice.times) } else { String::new() };
            out.push_str(&format!("stage {}: {}{times}\n", notice.id, visible(&notice.text)));
        }
        out
    }
}
