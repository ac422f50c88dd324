//! The instructions.

use super::{Reg, Src};
use crate::value::{BinaryOp, CompareOp, UnaryOp};

/// What a formatted value is turned into first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Conversion {
    /// Nothing.
    None,
    /// `!s`
    Str,
    /// `!r`
    Repr,
    /// `!a`
    Ascii,
}

/// What is awaited, for the errors about what cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Awaited {
    /// The operand of `await`.
    Operand,
    /// What `__anext__` returned.
    Next,
    /// What `__aenter__` returned.
    Enter,
    /// What `__aexit__` returned.
    Exit,
}

/// What becomes of the items that a sequence pattern has a star for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Star {
    /// It has no star: there may be no such items.
    None,
    /// Nobody wants them.
    Dropped,
    /// They are a list.
    Kept,
}

/// The arguments of a call that stand in consecutive registers: positional ones, then one for each name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The first register.
    pub start: Reg,
    /// How many, names included.
    pub len: u8,
    /// How many of them, at the end, are named; their names stand in [`Code::names`](super::Code::names) from `names` on.
    pub named: u8,
    /// Index of the first name.
    pub names: u16,
}

/// One instruction. `dst` is written only when all went well.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(missing_docs, reason = "the fields are what the variants' sentences say")]
pub enum Instr {
    /// `dst = src`
    Move { dst: Reg, src: Src },
    /// Unbinds a register; `strict`: it must be bound (`del x`).
    Clear { reg: Reg, strict: bool },
    /// `dst` = the module's variable.
    LoadGlobal { dst: Reg, slot: u16 },
    /// The module's variable = `src`
    StoreGlobal { slot: u16, src: Src },
    /// Unbinds a module's variable; `strict`: it must be bound (`del x`).
    ClearGlobal { slot: u16, strict: bool },
    /// `dst` = the builtin or stage of that name.
    LoadBuiltin { dst: Reg, name: u16 },
    /// `dst` = the stage of that name, also where Python has a builtin of that name.
    LoadStage { dst: Reg, name: u16 },
    /// `dst` = an attribute of a module.
    Import { dst: Reg, module: u16, name: Option<u16> },
    /// `dst` = a variable that several functions share.
    LoadCell { dst: Reg, cell: u16 },
    /// A variable that several functions share = `src`
    StoreCell { cell: u16, src: Src },
    /// Unbinds a variable that several functions share; `strict`: it must be bound (`del x`).
    ClearCell { cell: u16, strict: bool },
    /// A fresh, unbound shared variable.
    FreshCell { cell: u16 },
    /// `dst = a op b`
    Binary { op: BinaryOp, dst: Reg, a: Src, b: Src },
    /// `dst = a`, after `a op= b`
    Inplace { op: BinaryOp, dst: Reg, a: Src, b: Src },
    /// `dst = op a`
    Unary { op: UnaryOp, dst: Reg, a: Src },
    /// `dst = a op b`, where `in` may pull.
    Compare { op: CompareOp, dst: Reg, a: Src, b: Src },
    /// Goes to `to` where `a op b` is `when`.
    CompareJump { op: CompareOp, when: bool, a: Src, b: Src, to: u32 },
    /// Goes on at `to`.
    Jump { to: u32 },
    /// Goes to `to` where the truth of `src` is `when`.
    JumpIf { src: Src, when: bool, to: u32 },
    /// Goes on at `to` where a variable has a value.
    JumpIfBound { reg: Reg, to: u32 },
    /// `dst = iter(src)`
    GetIter { dst: Reg, src: Src },
    /// `dst` = what a loop goes through `src` with: an iterator, or a place in a container.
    GetLoop { dst: Reg, src: Src },
    /// `dst = next(iter)`, or goes to `end`.
    ForIter { dst: Reg, iter: Reg, end: u32 },
    /// `dst = function(arguments)`
    Call { dst: Reg, function: Src, window: Window },
    /// `dst = function(*positional, **named)`: a list, and a dict or nothing.
    CallSpread { dst: Reg, function: Src, positional: Reg, named: Option<Reg> },
    /// Raises where `object` has no attribute `name`, before the arguments of the call are evaluated.
    CheckMethod { object: Src, name: u16 },
    /// `dst = object.name(arguments)`
    CallMethod { dst: Reg, object: Src, name: u16, window: Window },
    /// `dst = left | function(arguments)`: `window.start` is a free slot before the arguments.
    Pipe { dst: Reg, left: Src, function: Src, window: Window },
    /// `dst = left | function(*positional, **named)`: a list, and a dict or nothing.
    PipeSpread { dst: Reg, left: Src, function: Src, positional: Reg, named: Option<Reg> },
    /// `dst = left | right`, where `right` is no call.
    PipeInto { dst: Reg, left: Src, right: Src },
    /// `dst = object.name`
    GetAttr { dst: Reg, object: Src, name: u16 },
    /// `object.name = src`
    SetAttr { object: Src, name: u16, src: Src },
    /// `del object.name`
    DelAttr { object: Src, name: u16 },
    /// `dst` = the field `name` of a record or dict, else the attribute.
    GetField { dst: Reg, object: Src, name: u16 },
    /// `dst = object[key]`
    GetItem { dst: Reg, object: Src, key: Src },
    /// `object[key] = src`
    SetItem { object: Src, key: Src, src: Src },
    /// `del object[key]`
    DelItem { object: Src, key: Src },
    /// `dst = slice(...)` of three registers.
    BuildSlice { dst: Reg, start: Reg },
    /// `dst = (...)` of `len` registers.
    BuildTuple { dst: Reg, start: Reg, len: u16 },
    /// `dst = [...]` of `len` registers.
    BuildList { dst: Reg, start: Reg, len: u16 },
    /// `dst = {...}` of `len` registers.
    BuildSet { dst: Reg, start: Reg, len: u16 },
    /// `dst = {...}` of `len` pairs of registers.
    BuildDict { dst: Reg, start: Reg, len: u16 },
    /// `dst = {...}` of `len` registers, under as many names from `names` on in [`Code::names`](super::Code::names), none of which comes twice.
    BuildRecord { dst: Reg, start: Reg, len: u16, names: u16 },
    /// `dst = "".join(...)` of what a template of [`Code::templates`](super::Code::templates) says: registers from `start` on hold texts, or ints for their
    /// digits.
    BuildText { dst: Reg, start: Reg, template: u16 },
    /// `list.append(src)`
    ListAppend { list: Reg, src: Src },
    /// `list.extend(src)`, for `*src`; `call`: among the arguments of this function.
    ListExtend { list: Reg, src: Src, call: Option<Src> },
    /// `set.add(src)`
    SetAdd { set: Reg, src: Src },
    /// `set.update(src)`
    SetUpdate { set: Reg, src: Src },
    /// `dict[key] = src`
    DictSet { dict: Reg, key: Src, src: Src },
    /// `dict.update(src)`, for `**src`; `call`: among the arguments of this function, where a key may come once only.
    DictUpdate { dict: Reg, src: Src, call: Option<Src> },
    /// `dst = tuple(list)`
    ListToTuple { dst: Reg, list: Reg },
    /// Spreads `src` over `before + after` registers, and a list between them where `star`.
    Unpack { src: Src, start: Reg, before: u16, after: u16, star: bool },
    /// `dst = format(convert(src), spec)`, for [`Instr::BuildText`]: an int may stay one where it is shown as it is.
    Format { dst: Reg, src: Src, conversion: Conversion, spec: Option<Src> },
    /// `dst` = a function of [`Code::children`](super::Code::children); defaults by position, then by name, stand in registers.
    MakeFunction { dst: Reg, child: u16, defaults: Reg },
    /// `dst` = the namespace that the class's metaclass prepares for its body, else None.
    PrepareClass { dst: Reg, bases: Reg, keywords: Reg },
    /// Where a metaclass has prepared the namespace of the class that is being defined: binds the name there.
    NoteName { name: u16, src: Src },
    /// Where a metaclass has prepared the namespace: unbinds the name there.
    ForgetName { name: u16 },
    /// `dst` = the class of the names that are bound here, with a list of bases and a dict of keywords.
    BuildClass { dst: Reg, bases: Reg, keywords: Reg },
    /// Tells the class's attributes their names, and its nearest ancestor that there is a subclass.
    FinishClass { class: Reg, keywords: Reg },
    /// Gives `src` out; `dst` is what is sent in.
    Yield { dst: Reg, src: Src },
    /// Delegates to `iter`; `dst` is its value.
    YieldFrom { dst: Reg, iter: Reg },
    /// `dst` = the iterator that awaiting `src` delegates to.
    GetAwaitable { dst: Reg, src: Src, of: Awaited },
    /// `dst = aiter(src)`, for `async for`.
    GetAsyncIter { dst: Reg, src: Src },
    /// `dst = iter.__anext__()`
    AsyncNext { dst: Reg, iter: Reg },
    /// Raises the exception in `exc` again, unless it is the `StopAsyncIteration` that ends a loop.
    EndAsyncFor { exc: Reg },
    /// Ends the call with `src`.
    Return { src: Src },
    /// `raise exc from cause`, while `handled` is being handled.
    Raise { exc: Src, cause: Option<Src>, handled: Option<Reg> },
    /// Raises what was being handled again; nothing being handled is a `RuntimeError`.
    Reraise { exc: Option<Reg> },
    /// `dst` = whether the exception is one of the classes.
    MatchExc { dst: Reg, exc: Reg, classes: Src },
    /// `assert` that failed.
    AssertFailed { message: Option<Src> },
    /// `dst = manager.__enter__()`; `exit` = its `__exit__`, looked up before the call. Of `async with`: their counterparts.
    WithEnter { dst: Reg, exit: Reg, manager: Src, is_async: bool },
    /// `dst = exit(class, exception, None)`, or `exit(None, None, None)` where there is no exception.
    WithExit { dst: Reg, exit: Reg, exc: Option<Reg> },
    /// Spreads a sequence over `before + after` registers, and a list between them where `star`; goes to `fail` where the
    /// subject is no sequence of that length.
    MatchSequence { subject: Reg, start: Reg, before: u16, after: u16, star: Star, fail: u32 },
    /// Goes to `fail` where the subject is no mapping of at least `len` keys.
    MatchMapping { subject: Reg, len: u16, fail: u32 },
    /// Turns `len` keys in registers into what the mapping has under them, and puts a dict of the others after them where
    /// `rest`; goes to `fail` where it lacks one.
    MatchKeys { subject: Reg, start: Reg, len: u16, rest: bool, fail: u32 },
    /// Goes to `fail` where the subject is no instance of the class. `dst` = a list: the class, then what each subpattern by
    /// position is matched against, which is the name of an attribute, or None for the subject itself.
    MatchClass { dst: Reg, subject: Reg, class: Src, by_position: u8, fail: u32 },
    /// `dst` = the attribute for the subpattern at `at` of the list that `MatchClass` made; goes to `fail` where there is none.
    MatchPosition { dst: Reg, subject: Reg, names: Reg, at: u8, fail: u32 },
    /// `dst` = the attribute `name` of the subject, which must not stand in that list; goes to `fail` where there is none.
    MatchAttr { dst: Reg, subject: Reg, names: Reg, name: u16, fail: u32 },
}
