//! Bodies that are borrowed where nothing has to be done for it but to count: see [`super`].

use std::rc::Rc;

use super::super::iter::Body;
use super::super::made::is_nameless;
use super::super::meter::add;
use super::super::{Context, Coroutine, Iter, IterCell, StageRecord, StageState};
use super::Loan;
use crate::value::{Type, Value};

impl Context<'_> {
    /// As [`Context::lend`], of a `T` that fits, where nothing has to be done but to count: it has given an item and rests since, and this
    /// is no answer at which bytes are measured. `None` otherwise.
    #[inline(always)]
    pub(crate) fn lend_again<T: Coroutine>(
        &self,
        asked: &Value,
        under_way: usize,
        fits: impl FnOnce(&T) -> bool,
    ) -> Option<(Box<T>, Loan)> {
        let iter = Iter::from_value(asked)?;
        if !self.may_lend(under_way) || !iter.is_between_answers() {
            return None;
        }
        let body = iter.take_body_of(fits)?;
        let loan = self.lent(iter);
        Some((body, loan))
    }

    #[inline(always)]
    fn lent(&self, iter: Iter) -> Loan {
        add(&self.world.hosting.borrowed, 1);
        iter.record().state.set(StageState::Running);
        let since = self.world.hosting.begin_time(iter.record());
        Loan { iter, since }
    }

    /// The body of one that has not been asked yet, where what it gives is neither timed nor remembered; `holder` is the innermost that is
    /// under way, beside so many others. `None` where there is more to it.
    #[inline]
    pub(crate) fn lend_new<T: Coroutine>(
        &self,
        asked: &Value,
        under_way: usize,
        holder: &Rc<StageRecord>,
        fits: impl FnOnce(&T) -> bool,
    ) -> Option<(Box<T>, Loan)> {
        let cell = asked.as_object::<IterCell>()?;
        if !cell.is_new() || !self.world.hosting.is_only_counted() || !self.may_lend(under_way) {
            return None;
        }
        let iter = Iter::from_value(asked)?;
        let alone = self.below.is_empty() && Rc::ptr_eq(holder, self.record);
        if !is_nameless(iter.record()) || holder.id.is_empty() && !alone {
            return None;
        }
        let body = iter.take_body_of(fits)?;
        self.world.made.borrow_mut().name(iter.record(), std::iter::once(holder));
        Some((body, self.lent(iter)))
    }

    /// As [`Context::lend_again`], where what it gives is neither timed nor remembered.
    #[inline]
    pub(crate) fn lend_once<T: Coroutine>(
        &self,
        iter: &Iter,
        under_way: usize,
        fits: impl FnOnce(&T) -> bool,
    ) -> Option<(Box<T>, Loan)> {
        if !self.world.hosting.is_only_counted() || !self.may_lend(under_way) || !iter.is_between_answers() {
            return None;
        }
        let body = iter.take_body_of(fits)?;
        let loan = self.lent(iter.clone());
        Some((body, loan))
    }

    /// The same, of what calls a function for its next item and does nothing else: `begin` is told the function and its argument, and says
    /// where that cannot be called now.
    #[inline]
    pub(crate) fn lend_caller<R>(
        &self,
        asked: &Value,
        under_way: usize,
        begin: impl FnOnce(&Value, &Value) -> Option<R>,
    ) -> Option<(Box<dyn Coroutine>, Loan, R)> {
        let cell = asked.as_object::<IterCell>()?;
        if cell.info().class != Some(Type::Object) || !self.world.hosting.is_only_counted() {
            return None;
        }
        let iter = Iter::from_value(asked)?;
        if !self.may_lend(under_way + 1) || !iter.is_between_answers() {
            return None;
        }
        let begun = match &mut *iter.body().borrow_mut() {
            Body::Idle(idle) => idle.calls_for_next().and_then(|(function, argument)| begin(function, argument))?,
            _ => return None,
        };
        let Body::Idle(body) = iter.body().replace(Body::Running) else { unreachable!("looked at above") };
        let loan = self.lent(iter);
        Some((body, loan, begun))
    }

    /// As [`Context::lend_again`], of this iterator.
    #[inline]
    pub(crate) fn lend_iter<T: Coroutine>(
        &self,
        iter: &Iter,
        under_way: usize,
        fits: impl FnOnce(&T) -> bool,
    ) -> Option<(Box<T>, Loan)> {
        if !self.may_lend(under_way) || !iter.is_between_answers() {
            return None;
        }
        let body = iter.take_body_of(fits)?;
        let loan = self.lent(iter.clone());
        Some((body, loan))
    }

    /// The same, of a native that does nothing else when it is asked for one item than to ask another one: which.
    #[inline]
    pub(crate) fn lend_relay(&self, iter: &Iter, under_way: usize) -> Option<(Box<dyn Coroutine>, Loan, Iter)> {
        if !self.may_lend(under_way) || !iter.is_between_answers() {
            return None;
        }
        let body = &mut *iter.body().borrow_mut();
        let asks = match body {
            Body::Idle(idle) => idle.relays()?,
            _ => return None,
        };
        match std::mem::replace(body, Body::Running) {
            Body::Idle(native) => Some((native, self.lent(iter.clone()), asks)),
            _ => unreachable!("looked at above"),
        }
    }
}
