//! Classes: a body is a function that is called once, with the bases, and gives the class that its names make.

use std::borrow::Cow;

use ruff_python_ast::{Expr, Stmt, StmtClassDef};

use super::function::Function;
use super::{Checked, Compiler};
use crate::lang::code::{Annotation, CodeKind, Instr, PREPARED, Parameter, Parameters, Src, Window};
use crate::lang::scope::{Around, CLASS_CELL, Collector};
use crate::lang::{Span, placeholder, span};

/// The parameters of a class's body: no name that code can say.
const HIDDEN: [&str; 2] = [".bases", ".keywords"];

impl<'a> Compiler<'a> {
    pub(super) fn class_def(&mut self, def: &'a StmtClassDef) -> Checked<()> {
        let at = span(def);
        self.f().impure();
        let mut decorators = Vec::new();
        for decorator in &def.decorator_list {
            let src = self.expr(&decorator.expression)?;
            decorators.push((self.copied(src, at)?, span(decorator)));
        }
        let start = self.f().temp(at)?;
        let named = self.f().temp(at)?;
        self.class_arguments(def, start, named)?;
        let outer = self.f().around.bound;
        let bound = outer || placeholder::is_bound_in(&def.body, None);
        let mut scope = Collector::body(&def.body, None, self.names.is_stage, outer);
        for (place, name) in HIDDEN.into_iter().enumerate() {
            scope.bound.shift_insert(place, name.to_owned());
        }
        // What the functions in it use, they find outside.
        scope.captured.retain(|name| name == CLASS_CELL);
        if scope.captured.contains(CLASS_CELL) {
            scope.bound.insert(CLASS_CELL.to_owned());
        }
        let around = Around { bound, in_stage_call: false };
        self.enter(Function::new(def.name.as_str(), at, CodeKind::Class, scope, around));
        self.f().impure();
        let parameter = |name: &str| Parameter { name: name.to_owned(), has_default: false };
        self.f().code.parameters = Parameters { plain: HIDDEN.map(parameter).into(), ..Parameters::default() };
        if let Some(Stmt::Expr(first)) = def.body.first()
            && let Expr::StringLiteral(text) = &*first.value
        {
            self.f().code.doc = Some(text.value.to_str().to_owned());
        }
        self.f().code.annotations = self.annotations(&def.body);
        if def.arguments.is_some() {
            let mark = self.f().mark();
            let dst = self.f().temp(at)?;
            self.emit(Instr::PrepareClass { dst, bases: 0, keywords: 1 }, at);
            let key = self.text_constant(PREPARED);
            self.emit(Instr::DictSet { dict: 1, key, src: Src::reg(dst) }, at);
            self.f().release(mark);
            self.f().is_noted = true;
            let qualified = self.f().code.qualified_name.clone();
            let doc = self.f().code.doc.clone();
            let told =
                [("__module__", Some("__main__".to_owned())), ("__qualname__", Some(qualified)), ("__doc__", doc)];
            for (name, text) in told {
                let Some(text) = text else { continue };
                let src = self.text_constant(&text);
                self.note_name(name, src, at);
            }
        }
        self.body(&def.body)?;
        let dst = self.f().temp(at)?;
        self.emit(Instr::BuildClass { dst, bases: 0, keywords: 1 }, at);
        if let super::Place::Cell(cell) = self.place(CLASS_CELL) {
            self.emit(Instr::StoreCell { cell, src: Src::reg(dst) }, at);
        }
        // What reads the new class first is told of it: `__set_name__`, `__init_subclass__`.
        self.emit(Instr::FinishClass { class: dst, keywords: 1 }, at);
        self.emit(Instr::Return { src: Src::reg(dst) }, at);
        let code = self.functions.pop().expect("pushed above").finish();
        self.has_effects = self.has_effects || !self.hooks.are_pure(def, &code, &self.globals);
        let child = self.f().code.children.len() as u16;
        self.f().code.children.push(code);
        let dst = self.f().temp(at)?;
        self.emit(Instr::MakeFunction { dst, child, defaults: dst }, at);
        let window = Window { start, len: 2, named: 0, names: 0 };
        self.emit(Instr::Call { dst, function: Src::reg(dst), window }, at);
        for (function, at) in decorators.into_iter().rev() {
            let window = self.window_of(Src::reg(dst), at)?;
            self.emit(Instr::Call { dst, function, window }, at);
        }
        self.store(def.name.as_str(), Src::reg(dst), at);
        self.forget(Src::reg(dst), at);
        Ok(())
    }

    /// The bases as a tuple, the keywords as a dict.
    fn class_arguments(&mut self, def: &'a StmtClassDef, bases: u16, keywords: u16) -> Checked<()> {
        let at = span(def);
        self.emit(Instr::BuildList { dst: bases, start: bases, len: 0 }, at);
        self.emit(Instr::BuildDict { dst: keywords, start: keywords, len: 0 }, at);
        let Some(arguments) = &def.arguments else { return Ok(()) };
        for argument in &arguments.args {
            let mark = self.f().mark();
            match argument {
                Expr::Starred(starred) => {
                    let src = self.expr(&starred.value)?;
                    self.emit(Instr::ListExtend { list: bases, src, call: None }, span(argument));
                }
                argument => {
                    let src = self.expr(argument)?;
                    self.emit(Instr::ListAppend { list: bases, src }, span(argument));
                }
            }
            self.f().release(mark);
        }
        for keyword in &arguments.keywords {
            let mark = self.f().mark();
            let src = self.expr(&keyword.value)?;
            match &keyword.arg {
                Some(name) => {
                    let key = self.text_constant(name.as_str());
                    self.emit(Instr::DictSet { dict: keywords, key, src }, span(keyword));
                }
                None => {
                    self.emit(Instr::DictUpdate { dict: keywords, src, call: None }, span(keyword));
                }
            }
            self.f().release(mark);
        }
        Ok(())
    }

    /// Names that a class's body annotates, in order, each with the text of its annotation: that is evaluated by whoever asks.
    pub(super) fn annotations(&self, body: &[Stmt]) -> Vec<Annotation> {
        let annotated = body.iter().filter_map(|stmt| match stmt {
            Stmt::AnnAssign(assign) => Some(assign),
            _ => None,
        });
        let named = annotated.filter_map(|assign| match &*assign.target {
            Expr::Name(name) => Some(self.annotation(name.id.as_str(), &assign.annotation)),
            _ => None,
        });
        named.collect()
    }

    /// Binds a name in the namespace that a metaclass has prepared for the class that is being defined, where there may be one.
    pub(super) fn note_name(&mut self, name: &str, src: Src, at: Span) {
        if self.f().is_noted {
            let name = self.attribute_name(name);
            self.emit(Instr::NoteName { name, src }, at);
        }
    }

    /// What `super()` means in a function of a class's body: the class, and the function's first argument.
    pub(super) fn super_arguments(&mut self, at: Span) -> Checked<Option<Window>> {
        let Some(first) = self.f().code.parameters.plain.first().map(|first| first.name.clone()) else {
            return Ok(None);
        };
        let super::Place::Cell(cell) = self.place(CLASS_CELL) else { return Ok(None) };
        let start = self.f().temp(at)?;
        self.emit(Instr::LoadCell { dst: start, cell }, at);
        let object = self.f().temp(at)?;
        let place = self.place(&first);
        self.load_into(&first, place, object, at)?;
        Ok(Some(Window { start, len: 2, named: 0, names: 0 }))
    }

    /// The name of an attribute, which a class makes its own where it begins with two underscores (Python's language
    /// reference, "Private name mangling").
    pub(super) fn attribute_name(&mut self, name: &str) -> u16 {
        let class = self.functions.iter().rev().find(|function| function.is_class());
        let name = match class {
            Some(class) => mangled(name, &class.code.name),
            None => Cow::Borrowed(name),
        };
        self.f().name(&name)
    }
}

/// A name as code in a class means it.
pub(crate) fn mangled<'n>(name: &'n str, class: &str) -> Cow<'n, str> {
    let class = class.trim_start_matches('_');
    if name.starts_with("__") && !name.ends_with("__") && !class.is_empty() {
        Cow::Owned(format!("_{class}{name}"))
    } else {
        Cow::Borrowed(name)
    }
}
