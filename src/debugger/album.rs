//! Pictures of a session, each of which shares with the one before what has not changed.

use std::collections::HashMap;
use std::rc::Rc;
use std::sync::Arc;

use super::made::{self, Shown};
use super::picture;
use super::series::Series;
use super::session::Session;
use super::shelf::Shelf;
use super::view::{Origin, StageView, TapeItem, TraceEvent};
use crate::machine::{StageRecord, Tape, TapeEntry};

/// How many events a picture holds.
const EVENTS: usize = 400;

/// What was last shown of a session.
#[derive(Default)]
pub(super) struct Album {
    stages: HashMap<*const StageRecord, Known>,
    events: Series<TraceEvent>,
    /// The items that came to each stage.
    shelf: Shelf,
    /// Bytes of what was made anew since this was last asked for.
    made: usize,
}

/// What was last shown of a stage.
struct Known {
    /// Held so that no other stage can come to stand at its address.
    record: Rc<StageRecord>,
    view: Arc<StageView>,
    ins: Copied,
    outs: Copied,
}

/// What was last shown of a tape.
#[derive(Default)]
struct Copied {
    changes: u64,
    marks: Vec<u64>,
    items: Series<TapeItem>,
}

impl Album {
    /// Forgets what was shown: the next picture shares nothing with the last.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }

    /// Forgets what was shown of the stages.
    pub(super) fn clear_stages(&mut self) {
        self.stages.clear();
    }

    /// Bytes of what was made since this was last asked for.
    pub(super) fn take_made(&mut self) -> usize {
        std::mem::take(&mut self.made)
    }

    /// The items that came to each stage.
    pub(super) fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    /// The stages that are worth showing, each after those that it asks.
    pub(super) fn stages(&mut self, session: &Session) -> Vec<Arc<StageView>> {
        let shown = made::shown(session);
        let last = shown.len().saturating_sub(1);
        let mut stages = HashMap::with_capacity(shown.len());
        let views = shown.iter().enumerate().map(|(at, shown)| {
            let body = session.script_body().filter(|_| at == last);
            let known = self.stage(session, shown, body);
            let view = Arc::clone(&known.view);
            stages.insert(Rc::as_ptr(&known.record), known);
            view
        });
        let views = views.collect();
        self.stages = stages;
        views
    }

    fn stage(&mut self, session: &Session, shown: &Shown, body: Option<&Rc<StageRecord>>) -> Known {
        let record = &shown.record;
        let mut known = self.stages.remove(&Rc::as_ptr(record));
        let mut view = picture::stage(session, record, known.as_ref().map(|known| &*known.view));
        for made in &shown.made {
            let id = made.id.borrow();
            if !view.inputs.contains(&id) {
                view.inputs.push(id.clone());
            }
        }
        picture::note_made(&mut view, shown);
        if let Some(body) = body {
            picture::as_script(session, body, &mut view);
        }
        let (mut ins, mut outs) = known
            .as_mut()
            .map_or_else(Default::default, |known| (std::mem::take(&mut known.ins), std::mem::take(&mut known.outs)));
        if ins.changes != record.tape_in.changes() {
            self.shelf.take_in(record, &record.tape_in.entries());
        }
        let changed = self.copy(&mut ins, &record.tape_in, |number| record.verdict(number), |_| Vec::new())
            | self.copy(&mut outs, &record.tape_out, |_| None, |number| origins(record, number));
        view.items_in = ins.items.clone();
        view.items_out = outs.items.clone();
        let same = known.filter(|known| !changed && picture::is_same(&known.view, &view));
        let view = match same {
            Some(known) => known.view,
            None => {
                self.made += picture::bytes_of(&view);
                Arc::new(view)
            }
        };
        Known { record: Rc::clone(record), view, ins, outs }
    }

    /// Brings what is shown of a tape up to date; says whether that changed it.
    fn copy(
        &mut self,
        copied: &mut Copied,
        tape: &Tape,
        kept: impl Fn(u64) -> Option<bool>,
        origins: impl Fn(u64) -> Vec<Origin>,
    ) -> bool {
        if copied.changes == tape.changes() {
            return false;
        }
        let entries = tape.entries();
        let Copied { marks, mut items, .. } = std::mem::take(copied);
        let oldest = entries.first().map_or(u64::MAX, |entry| entry.mark);
        let gone = marks.partition_point(|mark| *mark < oldest);
        (0..gone).for_each(|_| items.pop_front());
        let marks = &marks[gone..];
        let is_same = |(at, entry): &(usize, &TapeEntry)| {
            marks.get(*at) == Some(&entry.mark) && items.get(*at).is_some_and(|item| item.kept == kept(entry.number))
        };
        // Mostly an item was added, and one judged: what comes before is shared.
        let same = entries.iter().enumerate().take_while(is_same).count();
        let mut others: Vec<_> = (same..marks.len()).filter_map(|_| items.pop_back()).collect();
        others.reverse();
        for (at, entry) in entries.iter().enumerate().skip(same) {
            let known = others.get(at - same).filter(|_| marks.get(at) == Some(&entry.mark));
            let text = known.map_or_else(|| entry.item.repr(), |item| item.text.clone());
            let from = known.map_or_else(|| origins(entry.number), |item| item.from.clone());
            self.made += size_of::<TapeItem>() + text.len() + from.len() * size_of::<Origin>();
            items.push(Arc::new(TapeItem { number: entry.number, text, kept: kept(entry.number), from }));
        }
        self.made += entries.len() * size_of::<Arc<TapeItem>>();
        *copied = Copied { changes: tape.changes(), marks: entries.iter().map(|entry| entry.mark).collect(), items };
        true
    }

    /// The newest events.
    pub(super) fn events(&mut self, session: &Session) -> Series<TraceEvent> {
        let seen = self.events.last().map_or(0, |event| event.seq);
        let events = session.machine().trace().events();
        let fresh = events.rev().take_while(|event| event.seq > seen).take(EVENTS).count();
        let all = session.machine().trace().events();
        let skip = all.len() - fresh;
        for event in all.skip(skip) {
            let event = picture::trace_event(event, session.source());
            let locals = event.locals.iter().map(|(name, value)| name.len() + value.len() + 48).sum::<usize>();
            self.made += size_of::<TraceEvent>() + event.item.as_ref().map_or(0, String::len) + locals + 48;
            if self.events.len() == EVENTS {
                self.events.pop_front();
            }
            self.events.push(Arc::new(event));
        }
        self.events.clone()
    }
}

/// Where an item that left the stage came from.
pub(super) fn origins(record: &StageRecord, number: u64) -> Vec<Origin> {
    let inputs = record.inputs.borrow();
    let origin = record.origin(number).unwrap_or_default();
    inputs
        .iter()
        .zip(origin)
        .map(|(input, (first, last))| Origin { stage: input.id.borrow().clone(), first, last })
        .collect()
}
