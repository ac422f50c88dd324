//! Checked code: what the evaluator runs. Plain data, without a value in it, so that it can be made on any thread.

mod instr;
mod operand;

pub use instr::{Awaited, Conversion, Instr, Star, Window};
pub use operand::{Const, Reg, Src};

use super::Span;

/// Where an exception goes that is raised between two instructions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handler {
    /// First instruction that it covers.
    pub start: u32,
    /// The instruction just past those.
    pub end: u32,
    /// Where it goes.
    pub target: u32,
    /// The register that gets the exception.
    pub exc: Reg,
}

/// A stretch of code during which an exception is being handled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handling {
    /// Its first instruction.
    pub start: u32,
    /// The instruction just past it.
    pub end: u32,
    /// The register that holds the exception.
    pub exc: Reg,
}

/// What code is called for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeKind {
    /// The module's body.
    Module,
    /// Its value.
    Function,
    /// An iterator over what it yields.
    Generator,
    /// A coroutine: `async def`.
    Coroutine,
    /// An asynchronous iterator over what it yields: `async def` with `yield`.
    AsyncGenerator,
    /// The class that the names it binds make: the body of a `class`, called once.
    Class,
}

impl CodeKind {
    /// Whether it may `await`.
    pub fn is_async(self) -> bool {
        matches!(self, Self::Coroutine | Self::AsyncGenerator)
    }

    /// Whether calling it makes an object that runs later.
    pub fn is_suspended(self) -> bool {
        matches!(self, Self::Generator | Self::Coroutine | Self::AsyncGenerator)
    }
}

/// A parameter of a function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// Whether it has a default.
    pub has_default: bool,
}

/// The parameters of a function, in the order of its first registers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parameters {
    /// By position or name; the first `positional_only` by position only.
    pub plain: Vec<Parameter>,
    /// How many are by position only.
    pub positional_only: usize,
    /// By name only.
    pub keyword_only: Vec<Parameter>,
    /// `*name`: the register after those above.
    pub rest: Option<String>,
    /// `**name`: the register after that.
    pub named_rest: Option<String>,
}

impl Parameters {
    /// How many registers they take.
    pub fn registers(&self) -> usize {
        self.plain.len()
            + self.keyword_only.len()
            + usize::from(self.rest.is_some())
            + usize::from(self.named_rest.is_some())
    }
}

/// Where a local lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// In a register.
    Register(Reg),
    /// In a variable that functions share.
    Cell(u16),
}

/// Under which of its keywords a class's body keeps the namespace that its metaclass prepared: no name that code can say.
pub const PREPARED: &str = ".namespace";

/// The code of a module, a function, a lambda, or a generator expression.
#[derive(Clone, Debug)]
pub struct Code {
    /// The function's name; `<module>`, `<lambda>`, `<genexpr>`.
    pub name: String,
    /// The name with those of the functions around it: `f.<locals>.g`.
    pub qualified_name: String,
    /// Where it stands.
    pub span: Span,
    /// What it is called for.
    pub kind: CodeKind,
    /// Its parameters.
    pub parameters: Parameters,
    /// How many registers a frame has.
    pub registers: u16,
    /// How many shared variables a frame makes; those it captured come after them.
    pub cells: u16,
    /// For each captured variable, its place among those of the frame that makes the function.
    pub captures: Vec<u16>,
    /// Locals in order of first assignment.
    pub locals: Vec<(String, Home)>,
    /// The instructions.
    pub instrs: Vec<Instr>,
    /// Where each instruction comes from.
    pub spans: Vec<Span>,
    /// The constants.
    pub constants: Vec<Const>,
    /// Names of attributes, keywords, builtins.
    pub names: Vec<String>,
    /// Functions that are made here.
    pub children: Vec<Code>,
    /// Where exceptions go; inner ones first.
    pub handlers: Vec<Handler>,
    /// Stretches of code during which the exception in a register is being handled, in order.
    pub handling: Vec<Handling>,
    /// For each [`Instr::Pipe`], [`Instr::PipeSpread`] and [`Instr::PipeInto`], what stands left of the `|`; in order of instructions.
    pub lefts: Vec<(u32, Span)>,
    /// What texts are put together of: constants, and, where there is none, the next register.
    pub templates: Vec<Vec<Option<u16>>>,
    /// Whether calling it is proved to have no effect that can be seen from outside, beyond its value.
    pub pure: bool,
    /// Whether it is an argument with a free `_`.
    pub placeholder: bool,
    /// The docstring.
    pub doc: Option<String>,
    /// The names that the body of a class annotates, or a function's parameters, and the texts of their annotations.
    pub annotations: Vec<Annotation>,
}

/// A name that is annotated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Annotation {
    /// The name; `return` for what a function returns.
    pub name: String,
    /// The annotation; of one that is written as a text, what that says.
    pub text: String,
    /// Whether it is a text, however it is written.
    pub quoted: bool,
}

/// A checked program.
#[derive(Clone, Debug)]
pub struct Program {
    /// The module's body. It returns the value of the final expression.
    pub module: Code,
    /// Names of the module's variables, by slot.
    pub globals: Vec<String>,
    /// The span of the final expression; `None`: the file is a script.
    pub pipeline: Option<Span>,
    /// The text that all spans are places in.
    pub text: String,
}
