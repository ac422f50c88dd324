//! Python's exceptions, as data.

use std::any::Any;
use std::borrow::Cow;
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use super::effort::Level;
use super::{Dict, ExcType, Instance, Passages, Str, Type, Value, dismantle};

/// An exception that is on its way or was caught.
pub type Exc = Rc<Exception>;

/// An exception object: its class, its arguments, and where it was raised.
#[derive(Debug)]
pub struct Exception {
    /// The class.
    pub class: ExcType,
    /// What makes it one of a class of the user's.
    pub own: Option<Rc<Instance>>,
    made_of: Vec<Value>,
    /// `args`, where they were set to others.
    set_args: OnceCell<Box<SetArgs>>,
    /// What was set on it, where its class is none of the user's.
    attributes: OnceCell<Rc<Dict>>,
    /// `__cause__`: what `raise ... from` named.
    pub cause: RefCell<Option<Value>>,
    /// `__context__`: what was being handled when it was raised.
    pub context: RefCell<Option<Exc>>,
    /// Where: set once, by whoever is nearest to the fault.
    pub place: Place,
    /// One way out, for a person.
    pub help: RefCell<Option<String>>,
    /// `__notes__`: a list, once there is a note.
    notes: OnceCell<Value>,
    /// What the frames that it left held: it lives as long as the exception does, as what a traceback holds.
    left: RefCell<Vec<Box<dyn Any>>>,
    /// Through which frames it has passed.
    pub passages: Passages,
    /// Whether `context` is what it stays, until it is raised anew.
    settled: Cell<bool>,
    /// How often `raise` has named it, or what it is a part of.
    raised: Cell<u32>,
}

/// `args` that were set, and those that they were set to after that: who looks at the former may go on doing so.
#[derive(Debug)]
struct SetArgs {
    args: Vec<Value>,
    later: OnceCell<Box<SetArgs>>,
}

/// Where an exception was raised.
#[derive(Debug, Default)]
pub struct Place {
    span: Cell<Option<(u32, u32)>>,
    stage: RefCell<Option<String>>,
    item: RefCell<Option<String>>,
    number: Cell<Option<u64>>,
    left: Cell<Option<u32>>,
}

impl Place {
    /// Byte offsets in the program's text.
    pub fn span(&self) -> Option<(u32, u32)> {
        self.span.get()
    }

    /// Says where in the text, unless that is known already.
    pub fn set_span(&self, span: (u32, u32)) {
        if self.span.get().is_none() {
            self.span.set(Some(span));
        }
    }

    /// Where the outermost frame stood that it has left, as a byte offset in the program's text.
    pub fn left(&self) -> Option<u32> {
        self.left.get()
    }

    /// Says that it leaves a frame that stands there.
    pub fn set_left(&self, at: u32) {
        self.left.set(Some(at));
    }

    /// The id of the stage in which it was raised.
    pub fn stage(&self) -> Option<String> {
        self.stage.borrow().clone()
    }

    /// Says in which stage, unless that is known already.
    pub fn set_stage(&self, id: &str) {
        self.stage.borrow_mut().get_or_insert_with(|| id.to_owned());
    }

    /// Short repr of the item at hand.
    pub fn item(&self) -> Option<String> {
        self.item.borrow().clone()
    }

    /// Which of the items that the stage was given was at hand, from 1.
    pub fn number(&self) -> Option<u64> {
        self.number.get()
    }

    /// Says which of the items that the stage was given was at hand, from 1, unless that is known already.
    pub fn set_number(&self, number: u64) {
        self.number.set(self.number.get().or(Some(number)));
    }

    /// Says which item was at hand, unless that is known already.
    pub fn set_item(&self, repr: impl FnOnce() -> String) {
        if self.item.borrow().is_none() {
            let repr = repr();
            self.item.borrow_mut().get_or_insert(repr);
        }
    }
}

impl Drop for Exception {
    fn drop(&mut self) {
        // However long the chain.
        let mut parts = std::mem::take(&mut self.made_of);
        let mut set = self.set_args.take();
        while let Some(mut args) = set {
            parts.append(&mut args.args);
            set = args.later.take();
        }
        parts.extend(self.attributes.take().map(Value::Dict));
        parts.extend(self.cause.get_mut().take());
        parts.extend(self.context.get_mut().take().map(Value::Exception));
        dismantle(parts);
    }
}

impl Exception {
    /// An exception of `class` with the given arguments.
    pub fn new(class: ExcType, args: Vec<Value>) -> Exc {
        Self::of_class(class, args, None)
    }

    /// An exception of a class of the user's that derives from `class`, where there is one.
    pub fn of_class(class: ExcType, args: Vec<Value>, own: Option<Rc<Instance>>) -> Exc {
        Rc::new(Self {
            class,
            own,
            made_of: args,
            set_args: OnceCell::new(),
            attributes: OnceCell::new(),
            cause: RefCell::default(),
            context: RefCell::default(),
            place: Place::default(),
            help: RefCell::default(),
            notes: OnceCell::new(),
            left: RefCell::default(),
            passages: Passages::default(),
            settled: Cell::new(false),
            raised: Cell::new(0),
        })
    }

    /// `args`.
    pub fn args(&self) -> &[Value] {
        let mut args = &self.made_of;
        let mut set = self.set_args.get();
        while let Some(later) = set {
            args = &later.args;
            set = later.later.get();
        }
        args
    }

    /// Sets `args`: what `BaseException.__init__` does, and who assigns to them.
    pub fn set_args(&self, args: Vec<Value>) {
        let mut place = &self.set_args;
        while let Some(earlier) = place.get() {
            place = &earlier.later;
        }
        place.get_or_init(|| Box::new(SetArgs { args, later: OnceCell::new() }));
    }

    /// What was set on it, where its class is none of the user's: its `__dict__`.
    pub fn attributes(&self) -> Rc<Dict> {
        Rc::clone(self.attributes.get_or_init(Rc::default))
    }

    /// What was set on it under that name.
    pub fn attribute(&self, name: &str) -> Option<Value> {
        self.attributes.get()?.field(&Str::from(name))
    }

    /// Whether it is of that class, or of one that derives from it.
    pub fn is(&self, class: ExcType) -> bool {
        self.class.is_subclass_of(class)
            || self.own.as_ref().is_some_and(|own| own.class.derives_from(Type::Exception(class)))
    }

    /// The class's name.
    pub fn class_name(&self) -> Cow<'static, str> {
        match &self.own {
            Some(own) => Cow::Owned(own.class.name.to_text().into_owned()),
            None => Cow::Borrowed(self.class.name()),
        }
    }

    /// An exception with one text as its argument.
    pub fn with_message(class: ExcType, message: impl Into<String>) -> Exc {
        Self::new(class, vec![Value::from(message.into())])
    }

    /// `json.JSONDecodeError(msg, doc, pos)`; what it tells beside its message stands behind the one argument that it shows.
    pub fn json_decode_error(message: &str, document: Value, char: usize, line: usize, column: usize) -> Exc {
        let shown = format!("{message}: line {line} column {column} (char {char})");
        let numbers = [char, line, column].map(Value::from);
        let told = [Value::from(shown), Value::from(message), document];
        Self::new(ExcType::JSONDecodeError, told.into_iter().chain(numbers).collect())
    }

    /// `str(exception)`, as CPython has it: empty, the argument, or the tuple of them; a `KeyError` shows its key's repr.
    pub fn message(&self) -> Str {
        // An exception may be the argument of another.
        let Some(_below) = Level::deeper() else { return Str::from("...") };
        match self.args() {
            [] => Str::EMPTY,
            [key] if self.is(ExcType::KeyError) => Str::from(key.repr()),
            [one] => one.to_display(),
            [message, Value::Tuple(place)] if self.is(ExcType::SyntaxError) && place.items.len() > 2 => {
                let (file, line) = (place.items[0].to_display(), place.items[1].to_display());
                Str::from(format!("{} ({}, line {})", message.to_display().to_text(), file.to_text(), line.to_text()))
            }
            [shown, _, _, _, _, _] if self.class == ExcType::JSONDecodeError => shown.to_display(),
            [text, _, _, _] if self.class == ExcType::PatternError => text.to_display(),
            [code, text] if self.class.is_subclass_of(ExcType::OSError) && self.attribute("filename").is_none() => {
                Str::from(format!("[Errno {}] {}", code.to_display().to_text(), text.to_display().to_text()))
            }
            [code, text, path @ ..] if path.len() < 2 && self.class.is_subclass_of(ExcType::OSError) => {
                let (code, text) = (code.to_display(), text.to_display());
                let path = self.attribute("filename").or(path.first().cloned()).unwrap_or_default();
                Str::from(format!("[Errno {}] {}: {}", code.to_text(), text.to_text(), path.repr()))
            }
            [Value::Str(codec), object, Value::Int(start), Value::Int(end), Value::Str(reason)]
                if self.class.is_subclass_of(ExcType::UnicodeError) =>
            {
                Str::from(unicode_message(codec, object, *start, *end, reason))
            }
            [message, group, ..] if self.class.is_subclass_of(ExcType::BaseExceptionGroup) => {
                let count = match group {
                    Value::List(group) => group.items.borrow().len(),
                    Value::Tuple(group) => group.items.len(),
                    _ => 0,
                };
                let plural = if count == 1 { "" } else { "s" };
                Str::from(format!("{} ({count} sub-exception{plural})", message.to_display().to_text()))
            }
            many => Value::tuple(many.to_vec()).to_display(),
        }
    }

    /// `exception.args`: those it was made of, without the path that an `OSError` keeps apart.
    pub fn shown_args(&self) -> &[Value] {
        match self.args() {
            [_, _, _] if self.class.is_subclass_of(ExcType::OSError) => &self.args()[..2],
            [_, _, _, _, _, _] if self.class == ExcType::JSONDecodeError => &self.args()[..1],
            // What was said, the pattern and the position are kept apart.
            [_, _, _, _] if self.class == ExcType::PatternError => &self.args()[..1],
            all => all,
        }
    }

    /// The last line of a traceback: `ValueError: invalid literal ...`.
    pub fn headline(self: &Rc<Self>) -> String {
        let message = match super::custom::shown_exception(self) {
            Some(Ok(message)) => message,
            Some(Err(_)) => Str::from("<exception str() failed>"),
            None => self.message(),
        };
        if message.is_empty() {
            self.class_name().into_owned()
        } else {
            format!("{}: {}", self.class_name(), message.to_text())
        }
    }

    /// Adds a way out for a person, unless there is one.
    pub fn advise(&self, help: impl Into<String>) {
        self.help.borrow_mut().get_or_insert_with(|| help.into());
    }

    /// `__notes__`: the list of what was added with [`Self::add_note`]; none where nothing was.
    pub fn notes(&self) -> Option<&Value> {
        self.notes.get()
    }

    /// `add_note`: kept in `__notes__`, and shown as the way out where none is known.
    pub fn add_note(&self, note: Str) {
        self.advise(note.to_text());
        if let Value::List(notes) = self.notes.get_or_init(|| Value::list(Vec::new())) {
            notes.items.borrow_mut().push(Value::Str(note));
        }
    }

    /// Keeps a frame that it left.
    pub fn keep(&self, frame: impl Any) {
        self.left.borrow_mut().push(Box::new(frame));
    }

    /// Lets go of the frames that it left: nobody is going to handle it.
    pub fn let_go(&self) {
        drop(self.left.take());
        let mut link = self.context.borrow().clone();
        while let Some(context) = link {
            drop(context.left.take());
            link = context.context.borrow().clone();
        }
    }

    /// It passes through code that handles `handled`, or nothing: where it was just raised, that is its context.
    pub fn pass_through(self: &Rc<Self>, handled: Option<&Exc>) {
        if let Some(handled) = handled.filter(|_| !self.settled.get()) {
            self.set_context(handled);
        }
    }

    /// Whether its context is what it stays, until it is raised anew.
    pub fn is_settled(&self) -> bool {
        self.settled.get()
    }

    /// It is about to be handled: what it passes through from now on, raised again, is no context of it.
    pub fn settle(&self) {
        self.settled.set(true);
    }

    /// `raise`, while `handled` is being handled.
    pub fn raised_in(self: &Rc<Self>, handled: Option<&Exc>) {
        self.raised.set(self.raised.get() + 1);
        self.settled.set(false);
        self.pass_through(handled);
    }

    /// A part of a group comes from where the group comes from: the same cause, context and notes, raised as often.
    pub fn take_over(&self, whole: &Exception) {
        let cause = self.cause.replace(whole.cause.borrow().clone());
        let context = self.context.replace(whole.context.borrow().clone());
        drop((cause, context));
        self.raised.set(whole.raised.get());
        self.settled.set(whole.settled.get());
        if let Some(Value::List(notes)) = whole.notes() {
            let notes = Value::list(notes.items.borrow().clone());
            drop(self.notes.set(notes));
        }
    }

    /// Whether it is what `whole` is, or a part of that, and nothing has raised it anew.
    pub fn is_raised_as(&self, whole: &Exception) -> bool {
        let same = |a: &Option<Exc>, b: &Option<Exc>| match (a, b) {
            (Some(a), Some(b)) => Rc::ptr_eq(a, b),
            (None, None) => true,
            _ => false,
        };
        let cause = |exc: &Exception| match &*exc.cause.borrow() {
            Some(Value::Exception(cause)) => Some(Rc::clone(cause)),
            _ => None,
        };
        self.raised.get() == whole.raised.get()
            && same(&self.context.borrow(), &whole.context.borrow())
            && same(&cause(self), &cause(whole))
    }

    /// Never makes a cycle.
    fn set_context(self: &Rc<Self>, handled: &Exc) {
        self.settled.set(true);
        if Rc::ptr_eq(self, handled) {
            return;
        }
        let mut link = Rc::clone(handled);
        loop {
            let next = link.context.borrow().clone();
            match next {
                Some(next) if Rc::ptr_eq(&next, self) => {
                    *link.context.borrow_mut() = None;
                    break;
                }
                Some(next) => link = next,
                None => break,
            }
        }
        let old = self.context.replace(Some(Rc::clone(handled)));
        drop(old);
    }

    /// The value of a `StopIteration`: its first argument, else None.
    pub fn stop_value(&self) -> Value {
        self.args().first().cloned().unwrap_or(Value::None)
    }
}

/// What a `UnicodeDecodeError` or a `UnicodeEncodeError` says.
fn unicode_message(codec: &Str, object: &Value, start: i64, end: i64, reason: &Str) -> String {
    let (codec, reason) = (codec.to_text(), reason.to_text());
    let (verb, unit, one) = match object {
        Value::Bytes(bytes) => {
            let byte = usize::try_from(start).ok().and_then(|at| bytes.get(at));
            ("decode", "byte", byte.map(|byte| format!("{byte:#04x}")))
        }
        Value::Str(text) => {
            let point = usize::try_from(start).ok().and_then(|at| text.code_points().nth(at));
            let shown = point.map(|point| match point {
                0..=0xff => format!("'\\x{point:02x}'"),
                0x100..=0xffff => format!("'\\u{point:04x}'"),
                _ => format!("'\\U{point:08x}'"),
            });
            ("encode", "character", shown)
        }
        _ => ("convert", "item", None),
    };
    match one {
        Some(one) if end == start + 1 => {
            format!("'{codec}' codec can't {verb} {unit} {one} in position {start}: {reason}")
        }
        _ => format!("'{codec}' codec can't {verb} {unit}s in position {start}-{}: {reason}", end - 1),
    }
}

/// `TypeError(message)`.
pub fn type_error(message: impl Into<String>) -> Exc {
    Exception::with_message(ExcType::TypeError, message)
}

/// `ValueError(message)`.
pub fn value_error(message: impl Into<String>) -> Exc {
    Exception::with_message(ExcType::ValueError, message)
}

/// `IndexError(message)`.
pub fn index_error(message: impl Into<String>) -> Exc {
    Exception::with_message(ExcType::IndexError, message)
}

/// `OSError`'s subclass for an I/O error, with CPython's arguments: errno, text, path.
pub fn os_error(error: &std::io::Error, path: Option<&str>) -> Exc {
    use std::io::ErrorKind;
    let class = match error.kind() {
        ErrorKind::NotFound => ExcType::FileNotFoundError,
        ErrorKind::PermissionDenied => ExcType::PermissionError,
        ErrorKind::AlreadyExists => ExcType::FileExistsError,
        ErrorKind::IsADirectory => ExcType::IsADirectoryError,
        ErrorKind::NotADirectory => ExcType::NotADirectoryError,
        ErrorKind::BrokenPipe => ExcType::BrokenPipeError,
        ErrorKind::Interrupted => ExcType::InterruptedError,
        ErrorKind::TimedOut => ExcType::TimeoutError,
        _ => ExcType::OSError,
    };
    let text = error.to_string();
    match error.raw_os_error() {
        Some(code) => {
            let text = text.strip_suffix(&format!(" (os error {code})")).unwrap_or(&text);
            let mut args = vec![Value::Int(i64::from(code)), Value::from(text)];
            args.extend(path.map(Value::from));
            Exception::new(class, args)
        }
        None => Exception::with_message(class, path.map_or_else(|| text.clone(), |path| format!("{text}: {path}"))),
    }
}
