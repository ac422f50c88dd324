//! Definitions of functions: parameters, defaults, annotations, decorators.

use std::collections::HashSet;

use ruff_python_ast::{Expr, Parameters as SyntaxParameters, Stmt, StmtFunctionDef};

use super::function::Function;
use super::variables::Place;
use super::{Checked, Compiler};
use crate::lang::code::{Annotation, Code, CodeKind, Instr, Parameter, Parameters, Src};
use crate::lang::scope::{Around, Collector};
use crate::lang::{Diagnostic, Span, placeholder, span};

impl<'a> Compiler<'a> {
    pub(super) fn function_def(&mut self, def: &'a StmtFunctionDef) -> Checked<()> {
        let at = span(def);
        let mut decorators = Vec::new();
        for decorator in &def.decorator_list {
            let src = self.expr(&decorator.expression)?;
            decorators.push((self.copied(src, at)?, span(decorator)));
        }
        let defaults = self.defaults(&def.parameters)?;
        let outer = self.f().around.bound;
        let bound = outer || placeholder::is_bound_in(&def.body, Some(&def.parameters));
        let around = Around { bound, in_stage_call: false };
        let scope = Collector::body(&def.body, Some(&def.parameters), self.names.is_stage, outer);
        let kind = match (def.is_async, scope.yields) {
            (false, false) => CodeKind::Function,
            (false, true) => CodeKind::Generator,
            (true, false) => CodeKind::Coroutine,
            (true, true) => CodeKind::AsyncGenerator,
        };
        let optimistic = self.functions.len() == 1 && self.bindings.get(def.name.as_str()) == Some(&1);
        if optimistic {
            self.pure_functions.insert(def.name.to_string());
        }
        self.enter(Function::new(def.name.as_str(), at, kind, scope, around));
        if def.is_async {
            self.f().impure();
        }
        self.parameters(&def.parameters);
        self.f().code.annotations = self.function_annotations(def);
        if let Some(Stmt::Expr(first)) = def.body.first()
            && let Expr::StringLiteral(text) = &*first.value
        {
            self.f().code.doc = Some(text.value.to_str().to_owned());
        }
        self.body(&def.body)?;
        let none = self.none();
        let end = Span { start: at.end, end: at.end };
        self.emit(Instr::Return { src: none }, end);
        let mut code = self.functions.pop().expect("pushed above").finish();
        if optimistic && !code.pure {
            self.pure_functions.remove(def.name.as_str());
            // What is defined in it was taken for pure where it calls this one.
            if let Some(Place::Global(slot)) = self.find(def.name.as_str()) {
                taint_readers(&mut code, slot);
            }
        }
        let child = self.f().code.children.len() as u16;
        self.f().code.children.push(code);
        let dst = self.f().temp(at)?;
        self.emit(Instr::MakeFunction { dst, child, defaults }, at);
        for (function, at) in decorators.into_iter().rev() {
            let window = self.window_of(Src::reg(dst), at)?;
            self.emit(Instr::Call { dst, function, window }, at);
            self.f().impure();
        }
        let is_local_function = !self.f().kind_is_module();
        if is_local_function {
            self.bind_without_effect(def.name.as_str(), Src::reg(dst), at);
        } else {
            self.store(def.name.as_str(), Src::reg(dst), at);
        }
        self.forget(Src::reg(dst), at);
        Ok(())
    }

    /// What a function annotates, each with the text: that is evaluated by whoever asks.
    pub(super) fn function_annotations(&self, def: &StmtFunctionDef) -> Vec<Annotation> {
        let parameters = def.parameters.iter().map(|parameter| (parameter.name().as_str(), parameter.annotation()));
        let all = parameters.chain([("return", def.returns.as_deref())]);
        all.filter_map(|(name, annotation)| Some(self.annotation(name, annotation?))).collect()
    }

    pub(super) fn annotation(&self, name: &str, annotation: &Expr) -> Annotation {
        let (text, quoted) = match annotation {
            Expr::StringLiteral(text) if !self.postponed => (text.value.to_str().to_owned(), true),
            Expr::StringLiteral(text) if !text.value.to_str().contains('\'') => {
                (format!("'{}'", text.value.to_str()), true)
            }
            other => (self.text[span(other).range()].to_owned(), self.postponed),
        };
        Annotation { name: name.to_owned(), text, quoted }
    }

    pub(super) fn bind_without_effect(&mut self, name: &str, src: Src, at: Span) {
        self.store(name, src, at);
    }

    /// Evaluates defaults into registers in a row; gives the first.
    pub(super) fn defaults(&mut self, parameters: &'a SyntaxParameters) -> Checked<u16> {
        let mut seen = HashSet::new();
        if let Some(again) = parameters.iter().map(|p| p.name()).find(|name| !seen.insert(name.as_str())) {
            let message = format!("SyntaxError: duplicate argument '{again}' in function definition");
            return Err(Diagnostic::error(span(again), message));
        }
        let start = self.f().mark();
        for parameter in parameters.iter_non_variadic_params() {
            if let Some(default) = &parameter.default {
                let dst = self.f().temp(span(&**default))?;
                self.expr_into(default, dst)?;
            }
        }
        Ok(start)
    }

    pub(super) fn parameters(&mut self, parameters: &SyntaxParameters) {
        let made = |parameter: &ruff_python_ast::ParameterWithDefault| Parameter {
            name: parameter.name().to_string(),
            has_default: parameter.default.is_some(),
        };
        self.f().code.parameters = Parameters {
            plain: parameters.posonlyargs.iter().chain(&parameters.args).map(made).collect(),
            positional_only: parameters.posonlyargs.len(),
            keyword_only: parameters.kwonlyargs.iter().map(made).collect(),
            rest: parameters.vararg.as_ref().map(|rest| rest.name.to_string()),
            named_rest: parameters.kwarg.as_ref().map(|rest| rest.name.to_string()),
        };
        self.f().share_parameters();
    }
}

/// Takes back that what is defined in a function is pure, where it, or what is defined in that, reads the module's variable; whether
/// anything does.
fn taint_readers(code: &mut Code, variable: u16) -> bool {
    let mut any = false;
    for child in &mut code.children {
        let reads =
            child.instrs.iter().any(|instr| matches!(instr, Instr::LoadGlobal { slot, .. } if *slot == variable));
        if taint_readers(child, variable) | reads {
            child.pure = false;
            any = true;
        }
    }
    any
}

#[cfg(test)]
mod tests {
    use crate::lang::{Names, compile};

    /// Whether what is defined within the only function of this text is proved pure, each of them.
    fn pure_within(body: &str) -> Vec<bool> {
        let body: String = body.lines().map(|line| format!("    {line}\n")).collect();
        let function = compile(&format!("def f(n):\n{body}"), &Names::none()).unwrap().module.children.remove(0);
        function.children.iter().map(|child| child.pure).collect()
    }

    #[test]
    fn what_is_defined_in_an_impure_function_is_pure_unless_it_calls_that() {
        let once = "g = lambda x: x * 2\nh = lambda x: f(x)\nk = lambda x: [f(y) for y in x]\n";
        assert_eq!(pure_within(once), [true, true, true]);
        assert_eq!(pure_within(&format!("{once}n.close()\nm = lambda x: x + n")), [true, false, false, true]);
    }
}
