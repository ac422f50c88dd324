//! What a run of code is to the machine.

use std::rc::Rc;

use super::CodeRun;
use crate::lang::code::CodeKind;
use crate::machine::{Above, Context, Coroutine, FrameValues, FrameView, Iter, Place, Resume, StageRecord, Step};
use crate::value::Exc;

impl Coroutine for CodeRun {
    fn resume(&mut self, with: Resume, cx: &mut Context<'_>) -> Step {
        self.rests = false;
        self.delegates.release(cx.record());
        self.release_links(cx.record());
        self.run_ahead(with, cx)
    }

    fn may_host(&self) -> bool {
        !self.own.frames.is_empty()
    }

    fn may_look(&self) -> bool {
        !self.links.ahead.asks()
    }

    fn may_make_ahead(&self) -> bool {
        self.links.ahead.may()
    }

    fn places_of(&self, iter: &Iter) -> usize {
        self.places_of(iter)
    }

    fn held_iterators(&self) -> Option<Vec<Iter>> {
        Some(self.held_iterators())
    }

    fn may_be_hosted(&self) -> bool {
        matches!(self.own.kind, CodeKind::Generator | CodeKind::Function) && self.may_host()
    }

    fn host(&mut self, above: Vec<Above>, wants: Option<Step>) {
        self.take_in(above);
        self.wants = wants.map(Box::new);
    }

    fn release_carried(&mut self, record: &Rc<StageRecord>) {
        self.rests = false;
        self.delegates.release(record);
        self.release_links(record);
    }

    fn held_bytes(&self) -> usize {
        self.own.held_bytes() + self.spare.held_bytes()
    }

    fn frame(&self) -> Option<FrameView> {
        self.own.frames.first().map(|frame| frame.view(self.own.begun))
    }

    fn frame_values(&self) -> Option<FrameValues> {
        self.own.frames.first().map(|frame| frame.values(self.own.begun))
    }

    fn scope(&self) -> Vec<String> {
        let own = || self.own.frames.last().map(|frame| frame.scope()).unwrap_or_default();
        self.guests.scope().or_else(|| self.delegates.scope()).unwrap_or_else(own)
    }

    fn calls(&self, most: usize) -> Vec<Place> {
        let own = self.own.frames.iter().rev().map(|frame| frame.place());
        self.guests.calls(most).into_iter().chain(self.delegates.calls(most)).chain(own).take(most).collect()
    }

    fn handled(&self) -> Option<Exc> {
        let own = || self.own.frames.iter().rev().find_map(|frame| frame.handled());
        self.guests.handled().or_else(own)
    }

    fn survives_raise(&self) -> bool {
        !self.own.frames.is_empty()
    }

    fn must_run_close(&self) -> bool {
        self.own.begun && self.own.frames.iter().any(|frame| frame.must_run_close())
    }

    fn facts(&self) -> Vec<(String, String)> {
        let under_way = self.own.frames.len().saturating_sub(1);
        match under_way {
            0 => Vec::new(),
            calls => vec![("calls under way".to_owned(), calls.to_string())],
        }
    }
}
