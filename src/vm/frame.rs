//! A frame: a function's registers and where it stands. Plain data, which can be left at any instruction.

use std::rc::{Rc, Weak};

use super::call::Link;
use super::function::{CellVariable, Function, Globals};
use super::introspect;
use super::loaded::Loaded;
use super::slot::{clear, empty};
use super::traceback;
use crate::lang::code::{CodeKind, Home, Reg, Src};
use crate::lang::mangled;
use crate::machine::{Arguments, Context, FrameValues, FrameView, Iter, Place, Request};
use crate::value::{Exc, ExcType, Exception, Instance, Object, Str, Value, dismantle, may_nest, short_repr};

/// What CPython finds among the names of a program that is a file.
const OF_MODULES: [&str; 9] = [
    "__annotations__",
    "__builtins__",
    "__cached__",
    "__doc__",
    "__file__",
    "__loader__",
    "__name__",
    "__package__",
    "__spec__",
];

/// How long the repr of a local may get in a picture of a frame, in bytes.
const LOCAL_REPR: usize = 120;

/// What the instruction that a frame was left at waits for.
#[derive(Debug)]
pub(super) enum Awaiting {
    /// Nothing: it begins, or goes on after a pause.
    Nothing,
    /// A value for a register.
    Value(Reg),
    /// The truth of a value, or its opposite, for a register.
    Truth(Reg, bool),
    /// The truth of a value, or its opposite, to jump where it is `when`.
    Jump { negate: bool, when: bool, to: u32 },
    /// The next item for a register, or the end.
    Next { dst: Reg, end: u32 },
    /// What is sent in, for a register.
    Sent(Reg),
    /// An item for a register; its end is a `StopIteration`.
    Item(Reg),
    /// Items of one it delegates to; its value for a register.
    Delegate { dst: Reg, iter: Reg },
    /// That one to close, before the exception goes on.
    DelegateClosed(Exc),
    /// A list, to spread over registers.
    Unpack { start: Reg, before: u16, after: u16, star: bool },
    /// A list, to add to a list in a register.
    Extend(Reg),
    /// A list, to add to a set in a register.
    Update(Reg),
    /// A dict, to add to a dict in a register: the arguments of a call, where it is for one.
    Mapping { dict: Reg, call: Option<Src> },
    /// What a special method answers; `NotImplemented`: the next one is tried.
    Attempt { after: After, invert: bool },
    /// The truth of an object; `strict`: it has to be a bool.
    Truthy { after: After, strict: bool },
    /// What `__init__` returns: None, and the object goes to a register.
    Made { dst: Reg, object: Rc<Instance> },
    /// Nothing that anybody wants.
    Ignored,
    /// An iterator, for a register.
    Iterator(Reg),
    /// The part of a subject that a pattern asks for; where it fails with an AttributeError, the pattern does not match.
    Part { dst: Reg, fail: u32 },
    /// A list of the parts that a pattern takes its subject apart to, for registers; None where it does not match.
    Parts { start: Reg, fail: u32 },
    /// What few instructions wait for.
    Rarely(Box<Rarely>),
}

/// What few instructions wait for, with what they keep meanwhile: a frame holds no room for it.
#[derive(Debug)]
pub(super) enum Rarely {
    /// A list, for the slice of an object.
    Slice { object: Value, key: Value },
    /// The right side of Python's own `|`.
    Or { dst: Reg, left: Value },
    /// What `__init__` of a class that derives from a built-in one returns: None, and the object goes to a register.
    Made { dst: Reg, object: Value },
    /// The text that a special method of this name gives, for a register.
    Shown { dst: Reg, name: &'static str },
    /// The value of a property; where it fails with an AttributeError, this is asked.
    Property { dst: Reg, fallback: Value, object: Value, attribute: Value },
    /// An exception to raise, from this cause where there is one.
    Raise { cause: Option<Value>, handled: Option<Reg> },
    /// What this exception is raised from.
    Cause { exc: Value, handled: Option<Reg> },
    /// A function that has to be called with these arguments, its value for a register.
    Function { dst: Reg, arguments: Arguments },
}

impl From<Rarely> for Awaiting {
    fn from(rarely: Rarely) -> Self {
        Self::Rarely(Box::new(rarely))
    }
}

/// A frame is made and left all the time.
const _: () = assert!(size_of::<Awaiting>() == 16);

/// Where what an operator comes to belongs.
#[derive(Clone, Copy, Debug)]
pub(super) enum After {
    /// In a register.
    Value(Reg),
    /// Its truth, in a register.
    Truth(Reg),
    /// The opposite of its truth, in a register.
    Not(Reg),
    /// It decides on a jump.
    Jump { when: bool, to: u32 },
}

impl After {
    /// The same, of what counts by its truth only.
    pub(super) fn as_truth(self) -> Self {
        match self {
            Self::Value(dst) => Self::Truth(dst),
            other => other,
        }
    }

    /// The same, of what counts by the opposite of its truth.
    pub(super) fn as_opposite(self) -> Self {
        match self {
            Self::Value(dst) | Self::Truth(dst) => Self::Not(dst),
            Self::Not(dst) => Self::Truth(dst),
            Self::Jump { when, to } => Self::Jump { when: !when, to },
        }
    }
}

/// A call of a function that takes its arguments as they come.
#[derive(Debug, Default)]
pub(super) struct Invoking {
    pub(super) function: Option<Rc<Function>>,
    pub(super) receiver: Receiver,
    /// The register of the first argument beside the receiver.
    pub(super) start: Reg,
    /// How many there are.
    pub(super) len: u8,
}

/// What comes before the arguments that stand in a row.
#[derive(Clone, Copy, Debug, Default)]
pub(super) enum Receiver {
    /// There is none.
    #[default]
    None,
    /// It stands there.
    At(Src),
    /// It is what the caller waits to be made.
    Made,
    /// Both arguments stand there, and stay.
    Operands(Src, Src),
}

/// A frame.
#[derive(Debug)]
pub(super) struct Frame {
    pub(super) code: Rc<Loaded>,
    pub(super) globals: Rc<Globals>,
    pub(super) registers: Vec<Option<Value>>,
    pub(super) cells: Vec<Rc<CellVariable>>,
    /// The next instruction.
    pub(super) pc: usize,
    pub(super) awaiting: Awaiting,
    /// The exception that was being handled where it was called, by code that stands below it.
    pub(super) around: Option<Exc>,
    /// How many special methods have answered `NotImplemented` to the present instruction.
    pub(super) attempt: u8,
    /// What it calls, where it was left for that.
    pub(super) invoking: Invoking,
    /// Whom it asks and what for, where it was left for that and not for the next item of its result.
    pub(super) asking: Option<(Iter, Request)>,
    /// What it returned or yielded, where it was left for that.
    pub(super) result: Src,
    /// A call that comes before the next instruction, its value for a register.
    pub(super) pending: Option<Box<(Value, Arguments, Awaiting)>>,
    /// A generator that its loop asks, and that rests with it or stands on it.
    pub(super) link: Option<Box<Link>>,
    /// The function that was called, where nobody else may have it.
    pub(super) function: Option<Rc<dyn Object>>,
    /// A function that has frames like this one, where that needs no cells laid out, and its address.
    of: Option<(usize, Weak<dyn Object>)>,
}

impl Frame {
    /// A frame of `function` with nothing bound.
    pub(super) fn new(function: &Function) -> Box<Self> {
        let code = &function.code;
        let mut frame = Box::new(Self {
            code: Rc::clone(code),
            globals: Rc::clone(&function.globals),
            registers: Vec::new(),
            cells: Vec::new(),
            pc: 0,
            awaiting: Awaiting::Nothing,
            around: None,
            attempt: 0,
            invoking: Invoking::default(),
            asking: None,
            result: Src::reg(0),
            pending: None,
            link: None,
            function: None,
            of: None,
        });
        frame.registers.resize_with(code.code.registers as usize, || None);
        frame.lay_out_cells(function);
        frame
    }

    /// Makes a frame that is over, and cleared, one of `function` with nothing bound.
    #[inline(always)]
    pub(super) fn renew(&mut self, function: &Function) {
        if !Rc::ptr_eq(&self.code, &function.code) || !Rc::ptr_eq(&self.globals, &function.globals) {
            self.move_to(function);
        }
        if function.code.has_cells || !function.captured.is_empty() {
            self.lay_out_cells(function);
        }
    }

    /// Whether it is a frame of that function as it is, with nothing to be made anew: the address stands for the function for as long as it
    /// is held weakly.
    #[inline(always)]
    pub(super) fn is_of(&self, function: &Rc<dyn Object>) -> bool {
        self.of.as_ref().is_some_and(|(of, _)| *of == Rc::as_ptr(function).addr())
    }

    /// Notes that it is a frame of this function, which is `object`.
    #[inline]
    pub(super) fn note_of(&mut self, function: &Function, object: &Rc<dyn Object>) {
        if !function.code.has_cells && function.captured.is_empty() {
            self.of = Some((Rc::as_ptr(object).addr(), Rc::downgrade(object)));
        }
    }

    #[inline(never)]
    fn move_to(&mut self, function: &Function) {
        self.of = None;
        if !Rc::ptr_eq(&self.code, &function.code) {
            self.code = Rc::clone(&function.code);
        }
        if !Rc::ptr_eq(&self.globals, &function.globals) {
            self.globals = Rc::clone(&function.globals);
        }
        let registers = function.code.code.registers as usize;
        if self.registers.len() != registers {
            self.registers.resize_with(registers, || None);
        }
    }

    fn lay_out_cells(&mut self, function: &Function) {
        let own = function.code.code.cells as usize;
        self.cells.reserve_exact(own + function.captured.len());
        self.cells.resize_with(own, Rc::default);
        self.cells.extend(function.captured.iter().cloned());
    }

    /// Lets go of all that a frame which is over holds, the first local first, so that it can be [renewed](Frame::renew).
    #[inline(always)]
    pub(super) fn clear(&mut self) {
        for register in &mut self.registers {
            // By far the most of what is left is nothing, or an int.
            if register.is_none() {
                continue;
            }
            match register {
                Some(Value::Int(_)) => empty(register),
                _ => clear(register),
            }
        }
        if self.pending.is_some() || self.around.is_some() || !matches!(self.awaiting, Awaiting::Nothing) {
            self.clear_rest();
        }
        if !self.cells.is_empty() {
            self.cells.clear();
        }
        self.function = None;
        self.attempt = 0;
        self.pc = 0;
    }

    #[cold]
    fn clear_rest(&mut self) {
        self.pending = None;
        self.around = None;
        self.awaiting = Awaiting::Nothing;
    }

    /// Drops nested values without recursion.
    fn let_go(&mut self) {
        if self.registers.iter().flatten().any(may_nest) {
            dismantle(self.registers.iter_mut().filter_map(Option::take).collect());
        }
    }

    /// A frame of the module's body.
    pub(super) fn of_module(code: &Rc<Loaded>, globals: &Rc<Globals>) -> Box<Self> {
        let mut cells = Vec::new();
        cells.resize_with(code.code.cells as usize, Rc::default);
        Box::new(Self {
            code: Rc::clone(code),
            globals: Rc::clone(globals),
            registers: vec![None; code.code.registers as usize],
            cells,
            pc: 0,
            awaiting: Awaiting::Nothing,
            around: None,
            attempt: 0,
            invoking: Invoking::default(),
            asking: None,
            result: Src::reg(0),
            pending: None,
            link: None,
            function: None,
            of: None,
        })
    }

    /// Makes a frame that is over, and cleared, one of `function` that is about to begin, with this as its first argument.
    pub(super) fn begin_again(&mut self, function: &Function, argument: Value) {
        self.renew(function);
        if let Some(first) = self.registers.first_mut() {
            *first = Some(argument);
        }
    }

    /// The instruction that the frame was left at, or is at.
    fn at(&self) -> usize {
        self.pc.saturating_sub(1)
    }

    /// Finds who handles an exception that was raised at the present instruction, and goes there; else gives it back.
    pub(super) fn handle(&mut self, exc: Exc, cx: &Context<'_>) -> Result<(), Exc> {
        self.attempt = 0;
        let at = self.at() as u32;
        let span = self.code.code.span_at(at as usize);
        if !span.range().is_empty() && self.globals.library.is_none() {
            exc.place.set_span((span.start, span.end));
        }
        traceback::note(&exc, &self.code, &self.globals, at as usize);
        if !self.code.code.handling.is_empty() {
            exc.pass_through(self.handled().as_ref());
        }
        let handlers = &self.code.code.handlers;
        let Some(handler) = handlers.iter().find(|handler| (handler.start..handler.end).contains(&at)) else {
            exc.place.set_left(span.start);
            return Err(exc);
        };
        let (target, reg) = (handler.target, handler.exc);
        if !exc.is_settled() {
            exc.pass_through(self.around.clone().or_else(|| cx.handled_outside()).as_ref());
            exc.settle();
        }
        // Temporaries above the handler's own are dead.
        for register in &mut self.registers[reg as usize..] {
            *register = None;
        }
        self.registers[reg as usize] = Some(Value::Exception(exc));
        self.pc = target as usize;
        Ok(())
    }

    /// What the names of a class's body are bound to, in order, as the class has them.
    pub(super) fn bound_names(&self) -> Vec<(Str, Value)> {
        let code = &self.code.code;
        let own = |home: &Home| match home {
            Home::Register(reg) => self.registers[*reg as usize].clone(),
            Home::Cell(cell) if *cell < code.cells => self.cells[*cell as usize].0.borrow().clone(),
            Home::Cell(_) => None,
        };
        let names = code.locals.iter().filter(|(name, _)| !name.starts_with('.') && name != "__class__");
        names.filter_map(|(name, home)| Some((Str::from(&*mangled(name, &code.name)), own(home)?))).collect()
    }

    /// Whether an exception may be being handled where it stands, or around it.
    #[inline]
    pub(super) fn may_handle(&self) -> bool {
        self.around.is_some() || self.code.handles
    }

    /// Whether an exception is being handled where it stands, or around it.
    #[inline]
    pub(super) fn handles_here(&self) -> bool {
        self.may_handle() && self.handled_here().is_some()
    }

    /// The exception that is being handled where it stands, or around it by code that stands below.
    #[inline]
    pub(super) fn handled_here(&self) -> Option<Exc> {
        match !self.code.handles {
            true => self.around.clone(),
            false => self.handled().or_else(|| self.around.clone()),
        }
    }

    /// The exception that is being handled where it stands.
    pub(super) fn handled(&self) -> Option<Exc> {
        let at = self.at() as u32;
        let stretches = &self.code.code.handling;
        let next = stretches.partition_point(|stretch| stretch.start <= at);
        let stretch = stretches[..next].last().filter(|stretch| at < stretch.end)?;
        match &self.registers[stretch.exc as usize] {
            Some(Value::Exception(exc)) => Some(Rc::clone(exc)),
            _ => None,
        }
    }

    /// Makes the exception that leaves the frame keep its locals; temporaries go at once.
    pub(super) fn left_by(mut self: Box<Self>, exc: &Exc) {
        let code = &self.code.code;
        let locals = code.locals.len() - code.captures.len();
        for register in self.registers[locals..].iter_mut().rev() {
            *register = None;
        }
        for register in &mut self.registers {
            if matches!(register, Some(Value::Exception(own)) if Rc::ptr_eq(own, exc)) {
                *register = None;
            }
        }
        self.awaiting = Awaiting::Nothing;
        self.around = None;
        exc.keep(self);
    }

    /// Whether closing the frame where it stands has something to run.
    pub(super) fn must_run_close(&self) -> bool {
        let at = self.at() as u32;
        self.pc > 0
            && (matches!(self.awaiting, Awaiting::Delegate { .. })
                || self.code.code.handlers.iter().any(|handler| (handler.start..handler.end).contains(&at)))
    }

    /// Bytes it holds.
    pub(super) fn held_bytes(&self) -> usize {
        let slots = self.registers.capacity() * size_of::<Option<Value>>();
        let values: usize = self
            .registers
            .iter()
            .flatten()
            // An iterator's own bytes are counted where it stands itself.
            .filter(|value| !matches!(value, Value::Object(_)))
            .map(Value::heap_bytes)
            .sum();
        size_of::<Frame>() + slots + values
    }

    /// The error for a register that nothing was bound to.
    pub(super) fn unbound(&self, reg: Reg) -> Exc {
        let named = self.code.code.locals.iter().find(|(_, home)| *home == Home::Register(reg));
        let name = named.map_or("?", |(name, _)| name.as_str());
        if self.code.code.kind == CodeKind::Class {
            return Exception::with_message(ExcType::NameError, format!("name '{name}' is not defined"));
        }
        let text = format!("cannot access local variable '{name}' where it is not associated with a value");
        Exception::with_message(ExcType::UnboundLocalError, text)
    }

    /// The same for a shared variable.
    pub(super) fn unbound_cell(&self, cell: u16) -> Exc {
        let named = self.code.code.locals.iter().find(|(_, home)| *home == Home::Cell(cell));
        let name = named.map_or("?", |(name, _)| name.as_str());
        let (class, text) = if cell >= self.code.code.cells {
            let text = format!(
                "cannot access free variable '{name}' where it is not associated with a value in enclosing scope"
            );
            (ExcType::NameError, text)
        } else {
            let text = format!("cannot access local variable '{name}' where it is not associated with a value");
            (ExcType::UnboundLocalError, text)
        };
        Exception::with_message(class, text)
    }

    /// What the local at this place among them is bound to. Parameters that inner functions share come in registers, and move to
    /// their cells when the frame begins.
    fn local(&self, at: usize) -> Option<Value> {
        let code = &self.code.code;
        let cell = match code.locals[at].1 {
            Home::Register(reg) => return self.registers[reg as usize].clone(),
            Home::Cell(cell) => cell,
        };
        let shared = self.cells[cell as usize].0.borrow().clone();
        match shared {
            None if self.pc == 0 && at < code.parameters.registers() => self.registers[at].clone(),
            shared => shared,
        }
    }

    /// Where it stands, for code.
    pub(super) fn values(&self, begun: bool) -> FrameValues {
        let code = &self.code.code;
        let locals = code.locals.iter().enumerate();
        let locals = locals.filter_map(|(at, (name, _))| Some((name.clone(), self.local(at)?))).collect();
        let delegate = match &self.awaiting {
            Awaiting::Delegate { iter, .. } => self.registers[*iter as usize].clone(),
            _ => None,
        };
        FrameValues {
            locals,
            at: begun.then(|| code.span_at(self.at()).start),
            delegate,
            code: introspect::code_value(&self.code, &self.globals),
        }
    }

    /// The names that are bound in it: of the module, those of its variables that are, and those that every module has.
    pub(super) fn scope(&self) -> Vec<String> {
        let code = &self.code.code;
        if code.kind != CodeKind::Module {
            let locals = code.locals.iter().enumerate().filter(|(at, _)| self.local(*at).is_some());
            return locals.map(|(_, (name, _))| name.clone()).collect();
        }
        let slots = self.globals.slots.borrow();
        let bound = self.globals.names.iter().zip(&*slots).filter(|(_, value)| value.is_some());
        let own = bound.map(|(name, _)| name.clone());
        own.chain(OF_MODULES.map(str::to_owned)).collect()
    }

    /// Where its call stands.
    pub(super) fn place(&self) -> Place {
        let code = &self.code.code;
        let line = introspect::line(&self.globals.text, code.span_at(self.at()).start);
        Place { function: code.name.clone(), line, own: self.globals.library.is_none() }
    }

    /// Where it stands, for a person.
    pub(super) fn view(&self, begun: bool) -> FrameView {
        let code = &self.code.code;
        let mut locals = Vec::new();
        if code.kind == CodeKind::Module {
            for (name, value) in self.globals.names.iter().zip(&*self.globals.slots.borrow()) {
                if let Some(value) = value {
                    locals.push((name.clone(), short_repr(value, LOCAL_REPR)));
                }
            }
        }
        for (at, (name, _)) in code.locals.iter().enumerate() {
            if let Some(value) = self.local(at) {
                locals.push((name.clone(), short_repr(&value, LOCAL_REPR)));
            }
        }
        let delegate = match &self.awaiting {
            Awaiting::Delegate { iter, .. } => {
                let value = self.registers[*iter as usize].as_ref();
                value.and_then(Iter::from_value).map(|iter| short_repr(&iter.to_value(), LOCAL_REPR))
            }
            _ => None,
        };
        FrameView {
            function: code.name.clone(),
            span: (code.span.start, code.span.end),
            at: begun.then(|| code.span_at(self.at()).start),
            locals,
            delegate,
        }
    }
}

impl Drop for Frame {
    fn drop(&mut self) {
        self.let_go();
    }
}
