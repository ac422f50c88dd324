//! `import`, and what a star brings.

use ruff_python_ast::visitor::{Visitor, walk_stmt};
use ruff_python_ast::{Stmt, StmtImport, StmtImportFrom};

use super::{Checked, Compiler};
use crate::lang::code::{Instr, Src};
use crate::lang::{Diagnostic, Span, span};

impl<'a> Compiler<'a> {
    pub(super) fn import(&mut self, import: &'a StmtImport, at: Span) -> Checked<()> {
        for alias in &import.names {
            let mark = self.f().mark();
            let full = alias.name.as_str();
            let (top, _) = full.split_once('.').unwrap_or((full, ""));
            let dst = self.f().temp(at)?;
            let module = self.f().name(full);
            self.emit(Instr::Import { dst, module, name: None }, at);
            // `import os.path` binds `os`, once it is known that there is an `os.path`.
            let name = match &alias.asname {
                Some(name) => name.as_str(),
                None => {
                    if top != full {
                        let module = self.f().name(top);
                        self.emit(Instr::Import { dst, module, name: None }, at);
                    }
                    top
                }
            };
            self.store(name, Src::reg(dst), at);
            self.forget(Src::reg(dst), at);
            self.f().release(mark);
        }
        Ok(())
    }

    pub(super) fn import_from(&mut self, import: &'a StmtImportFrom, at: Span) -> Checked<()> {
        let Some(module) = import.module.as_ref().filter(|_| import.level == 0) else {
            return Err(self.unsupported(at, "a relative import"));
        };
        if module.as_str() == "__future__" {
            return Ok(());
        }
        for alias in &import.names {
            if alias.name.as_str() == "*" {
                return self.import_all(module.as_str(), at);
            }
            let bound = alias.asname.as_ref().unwrap_or(&alias.name);
            self.import_name(module.as_str(), alias.name.as_str(), bound.as_str(), span(alias))?;
        }
        Ok(())
    }

    fn import_name(&mut self, module: &str, name: &str, bound: &str, at: Span) -> Checked<()> {
        let mark = self.f().mark();
        let (module, name) = (self.f().name(module), self.f().name(name));
        let dst = self.f().temp(at)?;
        self.emit(Instr::Import { dst, module, name: Some(name) }, at);
        self.store(bound, Src::reg(dst), at);
        self.forget(Src::reg(dst), at);
        self.f().release(mark);
        Ok(())
    }

    fn import_all(&mut self, module: &str, at: Span) -> Checked<()> {
        if !self.f().kind_is_module() {
            return Err(Diagnostic::error(at, "SyntaxError: import * only allowed at module level"));
        }
        let names = (self.names.exports)(module);
        if names.is_empty() {
            // An unknown module, or one whose names mean what they say without being imported.
            let mark = self.f().mark();
            let (dst, module) = (self.f().temp(at)?, self.f().name(module));
            self.emit(Instr::Import { dst, module, name: None }, at);
            self.forget(Src::reg(dst), at);
            self.f().release(mark);
        }
        names.iter().try_for_each(|name| self.import_name(module, name, name, at))
    }
}

/// Names that a module's body binds by `from ... import *`.
pub(super) fn star_names(body: &[Stmt], exports: &dyn Fn(&str) -> Vec<String>) -> Vec<String> {
    struct Stars<'e>(&'e dyn Fn(&str) -> Vec<String>, Vec<String>);
    impl<'a> Visitor<'a> for Stars<'_> {
        fn visit_stmt(&mut self, stmt: &'a Stmt) {
            match stmt {
                Stmt::FunctionDef(_) | Stmt::ClassDef(_) => {}
                Stmt::ImportFrom(import) if import.names.iter().any(|alias| alias.name.as_str() == "*") => {
                    self.1.extend(import.module.iter().flat_map(|module| (self.0)(module.as_str())));
                }
                _ => walk_stmt(self, stmt),
            }
        }
        fn visit_expr(&mut self, _: &'a ruff_python_ast::Expr) {}
    }
    let mut stars = Stars(exports, Vec::new());
    stars.visit_body(body);
    stars.1
}
