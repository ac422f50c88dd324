//! Calls, and `|`.

use std::collections::HashSet;

use ruff_python_ast::{Arguments, Expr, ExprCall, Keyword};

use super::{Checked, Compiler, is_plain};
use crate::lang::code::{Instr, Parameter, Parameters, Reg, Src, Window};
use crate::lang::placeholder::{self, PLACEHOLDER};
use crate::lang::scope::{Around, Collector, is_catalog_call};
use crate::lang::{Diagnostic, Span, span};

/// Methods that change nothing but what they return.
pub(super) const PURE_METHODS: &[&str] = &[
    "capitalize",
    "casefold",
    "center",
    "copy",
    "count",
    "decode",
    "encode",
    "endswith",
    "expandtabs",
    "find",
    "format",
    "get",
    "hex",
    "index",
    "isalnum",
    "isalpha",
    "isascii",
    "isdecimal",
    "isdigit",
    "isidentifier",
    "islower",
    "isnumeric",
    "isprintable",
    "isspace",
    "istitle",
    "isupper",
    "items",
    "join",
    "keys",
    "ljust",
    "lower",
    "lstrip",
    "partition",
    "removeprefix",
    "removesuffix",
    "replace",
    "rfind",
    "rindex",
    "rjust",
    "rpartition",
    "rsplit",
    "rstrip",
    "split",
    "splitlines",
    "startswith",
    "strip",
    "swapcase",
    "title",
    "translate",
    "upper",
    "values",
    "zfill",
    "bit_length",
    "is_integer",
    "as_integer_ratio",
    "union",
    "intersection",
    "difference",
    "issubset",
    "issuperset",
];

/// Functions that take an iterator to ask it.
const ASKING: &[&str] = &["next", "iter", "list", "tuple"];

/// Builtins that take all there is of an iterator and have no effect of their own, but that they call a key.
const WITH_KEY: &[&str] = &["max", "min", "sorted"];

impl<'a> Compiler<'a> {
    pub(super) fn call_into(&mut self, call: &'a ExprCall, dst: Reg, at: Span) -> Checked<()> {
        let simple = is_simple(&call.arguments);
        if let (Expr::Attribute(attribute), true) = (&*call.func, simple) {
            let object = self.expr(&attribute.value)?;
            let object = self.copied_for_arguments(object, &call.arguments, at)?;
            let name = self.attribute_name(attribute.attr.as_str());
            let keywords = call.arguments.keywords.iter().map(|keyword| &keyword.value);
            if !call.arguments.args.iter().chain(keywords).all(is_plain) {
                self.emit(Instr::CheckMethod { object, name }, at);
            }
            let window = self.window(&call.arguments, 0, false, at)?;
            if !PURE_METHODS.contains(&attribute.attr.as_str()) {
                self.f().impure();
            }
            let object = self.f().consumed(object);
            self.emit(Instr::CallMethod { dst, object, name, window }, at);
            return Ok(());
        }
        if self.comes_to_a_value(call, at) {
            return self.value_into(call, dst, at);
        }
        self.note_call(call);
        let children = self.f().code.children.len();
        if let (Expr::Name(name), Some(first)) = (&*call.func, call.arguments.args.first())
            && ASKING.contains(&name.id.as_str())
        {
            self.asked = Some(span(first));
        }
        let stage = matches!(&*call.func, Expr::Name(name)
            if self.is_stage(name.id.as_str()) && is_catalog_call(name.id.as_str(), self.names.is_stage));
        let placeholders = stage && !self.f().around.in_stage_call && !self.f().around.bound;
        let function = self.expr(&call.func)?;
        let function = self.copied_for_arguments(function, &call.arguments, at)?;
        if call.arguments.is_empty()
            && let Expr::Name(name) = &*call.func
            && name.id.as_str() == "super"
            && let Some(window) = self.super_arguments(at)?
        {
            self.emit(Instr::Call { dst, function, window }, at);
            self.forget(function, at);
            return Ok(());
        }
        let outer = self.f().around.in_stage_call;
        self.f().around.in_stage_call |= stage;
        if simple {
            let window = self.window(&call.arguments, 0, placeholders, at)?;
            self.emit(Instr::Call { dst, function, window }, at);
        } else {
            let (positional, named) = self.spread(&call.arguments, function, placeholders, at)?;
            self.emit(Instr::CallSpread { dst, function, positional, named }, at);
        }
        self.f().around.in_stage_call = outer;
        if call.arguments.keywords.iter().any(|keyword| keyword.value.is_lambda_expr())
            && self.f().code.children[children..].iter().any(|child| !child.pure)
        {
            self.f().impure();
        }
        self.forget(function, at);
        Ok(())
    }

    /// Whether a call is one of a fold within a lambda, or within an argument that is one by its `_`: there `ilen(rows)` is the number, as
    /// `sum(rows)` is.
    fn comes_to_a_value(&mut self, call: &ExprCall, at: Span) -> bool {
        let Expr::Name(name) = &*call.func else { return false };
        let name = name.id.as_str();
        let in_lambda = self.functions.iter().any(|function| function.code.name == "<lambda>");
        in_lambda
            && (self.names.is_fold)(name)
            && matches!(self.find(name), None | Some(super::Place::Builtin))
            && self.asked != Some(at)
    }

    /// `dst = next(call, None)`
    fn value_into(&mut self, call: &'a ExprCall, dst: Reg, at: Span) -> Checked<()> {
        self.f().impure();
        let function = self.f().temp(at)?;
        let name = self.f().name("next");
        self.emit(Instr::LoadBuiltin { dst: function, name }, at);
        let start = self.f().temp(at)?;
        let default = self.f().temp(at)?;
        self.asked = Some(at);
        self.call_into(call, start, at)?;
        let src = self.none();
        self.emit(Instr::Move { dst: default, src }, at);
        let names = self.f().names_in_a_row(&[]);
        let window = Window { start, len: 2, named: 0, names };
        self.emit(Instr::Call { dst, function: Src::reg(function), window }, at);
        self.forget(Src::reg(function), at);
        Ok(())
    }

    /// Calling what is not proved pure makes the caller impure.
    fn note_call(&mut self, call: &ExprCall) {
        let pure = match &*call.func {
            Expr::Name(name) => {
                self.is_pure_name(name.id.as_str()) || self.is_pure_with(name.id.as_str(), &call.arguments)
            }
            _ => false,
        };
        if !pure {
            self.f().impure();
        }
    }

    /// Whether calling what a name means cannot be seen from outside, whatever the arguments are.
    fn is_pure_name(&self, name: &str) -> bool {
        match self.find(name) {
            None | Some(super::Place::Builtin) => (self.names.is_pure)(name),
            Some(super::Place::Global(_)) => self.pure_functions.contains(name),
            _ => false,
        }
    }

    /// Whether a name means a builtin that calls nothing but the key it is given, which is pure here.
    fn is_pure_with(&self, name: &str, arguments: &Arguments) -> bool {
        let plain = |keyword: &Keyword| match keyword.arg.as_deref() {
            // Whether a lambda is pure shows when it has been compiled.
            Some("key") => keyword.value.is_lambda_expr() || self.is_pure_key(&keyword.value),
            Some(_) => true,
            None => false,
        };
        WITH_KEY.contains(&name)
            && matches!(self.find(name), None | Some(super::Place::Builtin))
            && arguments.keywords.iter().all(plain)
    }

    fn is_pure_key(&self, key: &Expr) -> bool {
        match key {
            Expr::NoneLiteral(_) => true,
            Expr::Name(name) => self.is_pure_name(name.id.as_str()),
            _ => false,
        }
    }

    fn copied_for_arguments(&mut self, src: Src, arguments: &Arguments, at: Span) -> Checked<Src> {
        let mut values = arguments.args.iter().chain(arguments.keywords.iter().map(|keyword| &keyword.value));
        let first = arguments.args.iter().any(super::may_bind)
            || self.f().may_be_unbound(src) && values.any(|value| !is_plain(value));
        if first { self.copied(src, at) } else { Ok(src) }
    }

    /// Evaluates arguments into registers in a row, after `free` free ones.
    fn window(&mut self, arguments: &'a Arguments, free: u16, placeholders: bool, at: Span) -> Checked<Window> {
        check_keywords(arguments)?;
        let start = self.f().mark();
        for _ in 0..free {
            self.f().temp(at)?;
        }
        for argument in &arguments.args {
            let dst = self.f().temp(at)?;
            self.argument_into(argument, dst, placeholders)?;
        }
        let mut names = Vec::new();
        for keyword in &arguments.keywords {
            let dst = self.f().temp(at)?;
            self.argument_into(&keyword.value, dst, placeholders)?;
            names.extend(keyword.arg.as_ref().map(|name| name.to_string()));
        }
        let row = self.f().names_in_a_row(&names);
        let len = free as usize + arguments.args.len() + names.len();
        Ok(Window { start, len: len as u8, named: names.len() as u8, names: row })
    }

    /// Evaluates arguments with stars into a list and a dict.
    fn spread(
        &mut self,
        arguments: &'a Arguments,
        function: Src,
        placeholders: bool,
        at: Span,
    ) -> Checked<(Reg, Option<Reg>)> {
        check_keywords(arguments)?;
        // CPython makes a list of several, and has other words for what cannot go in.
        let call = (arguments.args.len() == 1).then_some(function);
        let list = self.f().temp(at)?;
        let mark = self.f().mark();
        let mut rest = &arguments.args[..];
        // What stands first is there before the list is: so it is seen that the call hands it through.
        let first = match rest {
            [argument @ Expr::Starred(starred), others @ ..] => {
                rest = others;
                Some((self.expr(&starred.value)?, span(argument)))
            }
            _ => None,
        };
        self.emit(Instr::BuildList { dst: list, start: list, len: 0 }, at);
        if let Some((src, at)) = first {
            let src = self.f().consumed(src);
            self.emit(Instr::ListExtend { list, src, call }, at);
            self.f().release(mark);
        }
        for argument in rest {
            let mark = self.f().mark();
            match argument {
                Expr::Starred(starred) => {
                    let src = self.expr(&starred.value)?;
                    let src = self.f().consumed(src);
                    self.emit(Instr::ListExtend { list, src, call }, span(argument));
                }
                argument => {
                    let dst = self.f().temp(at)?;
                    self.argument_into(argument, dst, placeholders)?;
                    self.emit(Instr::ListAppend { list, src: Src::reg(dst).last() }, span(argument));
                }
            }
            self.f().release(mark);
        }
        if arguments.keywords.is_empty() {
            return Ok((list, None));
        }
        let dict = self.f().temp(at)?;
        self.emit(Instr::BuildDict { dst: dict, start: dict, len: 0 }, at);
        for keyword in &arguments.keywords {
            let mark = self.f().mark();
            let src = self.f().temp(at)?;
            self.argument_into(&keyword.value, src, placeholders)?;
            match &keyword.arg {
                Some(name) => {
                    let key = self.text_constant(name.as_str());
                    self.emit(Instr::DictSet { dict, key, src: Src::reg(src) }, span(keyword));
                }
                None => {
                    self.emit(Instr::DictUpdate { dict, src: Src::reg(src), call: Some(function) }, span(keyword));
                }
            }
            self.forget(Src::reg(src), at);
            self.f().release(mark);
        }
        Ok((list, Some(dict)))
    }

    fn argument_into(&mut self, argument: &'a Expr, dst: Reg, placeholders: bool) -> Checked<()> {
        if !placeholders || !placeholder::has_free(argument) {
            return self.expr_into(argument, dst);
        }
        let at = span(argument);
        let scope = Collector::placeholder_argument(argument, self.names.is_stage);
        let around = Around { bound: false, in_stage_call: true };
        self.function_of(argument, "<lambda>", at, scope, around, |compiler| {
            let parameter = Parameter { name: PLACEHOLDER.to_owned(), has_default: false };
            compiler.f().code.parameters = Parameters { plain: vec![parameter], ..Parameters::default() };
            compiler.f().code.placeholder = true;
            compiler.f().is_placeholder = true;
            compiler.f().share_parameters();
        })?;
        let defaults = self.f().mark();
        self.make_function(dst, defaults, at);
        Ok(())
    }

    /// `left | right`
    pub(super) fn pipe_into(&mut self, left: &'a Expr, right: &'a Expr, dst: Reg, at: Span) -> Checked<()> {
        self.f().impure();
        let upstream = self.expr_before(left, right)?;
        let place = span(right);
        match right {
            Expr::Call(call) => {
                let function = self.stage_function(&call.func)?;
                let placeholders = !self.f().around.bound;
                let outer = std::mem::replace(&mut self.f().around.in_stage_call, true);
                let instr = if is_simple(&call.arguments) {
                    let window = self.window(&call.arguments, 1, placeholders, place)?;
                    Instr::Pipe { dst, left: upstream, function, window }
                } else {
                    let (positional, named) = self.spread(&call.arguments, function, placeholders, place)?;
                    Instr::PipeSpread { dst, left: upstream, function, positional, named }
                };
                self.f().around.in_stage_call = outer;
                let pc = self.emit(instr, place);
                self.f().code.lefts.push((pc as u32, span(left)));
                self.forget(function, at);
            }
            _ => {
                let right = self.stage_function(right)?;
                let pc = self.emit(Instr::PipeInto { dst, left: upstream, right }, place);
                self.f().code.lefts.push((pc as u32, span(left)));
                self.forget(right, at);
            }
        }
        self.forget(upstream, at);
        Ok(())
    }

    /// What stands right of `|`: a name of the catalog means the stage, also where Python has a builtin of that name.
    fn stage_function(&mut self, function: &'a Expr) -> Checked<Src> {
        match function {
            Expr::Name(name) if self.is_stage(name.id.as_str()) => {
                let at = span(function);
                let dst = self.f().temp(at)?;
                let name = self.f().name(name.id.as_str());
                self.emit(Instr::LoadStage { dst, name }, at);
                Ok(Src::reg(dst))
            }
            _ => self.expr(function),
        }
    }
}

/// A keyword is given once.
fn check_keywords(arguments: &Arguments) -> Checked<()> {
    let mut seen = HashSet::new();
    let mut named = arguments.keywords.iter().filter_map(|keyword| keyword.arg.as_ref());
    match named.find(|name| !seen.insert(name.as_str())) {
        Some(again) => Err(Diagnostic::error(span(again), format!("SyntaxError: keyword argument repeated: {again}"))),
        None => Ok(()),
    }
}

/// Whether arguments fit a window: no stars, and not too many.
fn is_simple(arguments: &Arguments) -> bool {
    arguments.args.len() + arguments.keywords.len() < 250
        && !arguments.args.iter().any(Expr::is_starred_expr)
        && arguments.keywords.iter().all(|keyword| keyword.arg.is_some())
}
