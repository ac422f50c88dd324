//! The Python that scripts carry: `assets/export`, cut by function, each with what it needs.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use ruff_python_ast::visitor::{Visitor, walk_expr};
use ruff_python_ast::{Expr, Stmt};

use crate::lang::{Span, span, with_tree};

/// The files, in the order in which scripts carry what is in them.
const FILES: [&str; 7] = [
    include_str!("../../assets/export/running.py"),
    include_str!("../../assets/export/sources.py"),
    include_str!("../../assets/export/steps.py"),
    include_str!("../../assets/export/parsers.py"),
    include_str!("../../assets/export/folds.py"),
    include_str!("../../assets/export/sinks.py"),
    include_str!("../../assets/export/bags.py"),
];

/// A function, or a constant, that scripts may carry.
#[derive(Debug)]
struct Block {
    name: String,
    text: String,
    /// The names in it that may stand for something outside, with their places in `text`.
    names: Vec<(Span, String)>,
}

/// Everything that scripts may carry.
#[derive(Debug, Default)]
pub(super) struct Library {
    blocks: Vec<Block>,
    /// What the files import: module, and the name in it where it is one.
    imports: BTreeMap<String, Import>,
}

/// An import that gives one name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Import {
    /// `itertools`.
    pub(super) module: String,
    /// `islice`; without it the module itself is meant.
    pub(super) member: Option<String>,
    /// The name that it is bound to, where it is another one.
    pub(super) alias: Option<String>,
}

/// What a script carries.
#[derive(Debug, Default)]
pub(super) struct Carried {
    pub(super) imports: BTreeSet<Import>,
    /// The functions, each as it stands at the top of a file.
    pub(super) blocks: Vec<String>,
}

impl Library {
    /// The library; read once.
    pub(super) fn get() -> &'static Self {
        static LIBRARY: OnceLock<Library> = OnceLock::new();
        LIBRARY.get_or_init(|| {
            let mut library = Self::default();
            for file in FILES {
                let read = with_tree(file, |tree| library.read(file, &tree.module.body));
                read.expect("the assets are Python, which a test holds");
            }
            library
        })
    }

    fn read(&mut self, file: &str, body: &[Stmt]) {
        for statement in body {
            match statement {
                Stmt::Import(import) => {
                    for alias in &import.names {
                        let module = alias.name.to_string();
                        self.imports.insert(module.clone(), Import { module, member: None, alias: None });
                    }
                }
                Stmt::ImportFrom(import) => {
                    let module = import.module.as_ref().map_or_else(String::new, |module| module.to_string());
                    for alias in &import.names {
                        let member = alias.name.to_string();
                        let name = alias.asname.as_ref().map(|name| name.to_string());
                        let import =
                            Import { module: module.clone(), member: Some(member.clone()), alias: name.clone() };
                        self.imports.insert(name.unwrap_or(member), import);
                    }
                }
                Stmt::FunctionDef(function) => self.add(file, function.name.as_str(), statement),
                Stmt::Assign(assign) => {
                    if let [Expr::Name(name)] = &assign.targets[..] {
                        self.add(file, name.id.as_str(), statement);
                    }
                }
                _ => {}
            }
        }
    }

    fn add(&mut self, file: &str, name: &str, statement: &Stmt) {
        let site = span(statement);
        let mut loads = Loads(Vec::new());
        loads.visit_stmt(statement);
        let within = |at: Span| Span { start: at.start - site.start, end: at.end - site.start };
        let names = loads.0.into_iter().map(|(at, name)| (within(at), name)).collect();
        self.blocks.push(Block { name: name.to_owned(), text: file[site.range()].to_owned(), names });
    }

    /// The import that gives the name to what scripts carry.
    pub(super) fn import(&self, name: &str) -> Option<&Import> {
        self.imports.get(name)
    }

    fn block(&self, name: &str) -> Option<&Block> {
        self.blocks.iter().find(|block| block.name == name)
    }

    /// What a script that uses `wanted` carries, under the names that `renamed` gives where a name is taken.
    pub(super) fn carried(&self, wanted: &BTreeSet<&str>, taken: impl Fn(&str) -> bool) -> Carried {
        let mut all: BTreeSet<&str> = BTreeSet::new();
        let mut open: Vec<&str> = wanted.iter().copied().collect();
        while let Some(name) = open.pop() {
            let Some(block) = self.block(name) else { continue };
            if all.insert(block.name.as_str()) {
                open.extend(block.names.iter().map(|(_, name)| name.as_str()));
            }
        }
        let mut carried = Carried::default();
        for block in self.blocks.iter().filter(|block| all.contains(block.name.as_str())) {
            carried.blocks.push(self.text_of(block, &taken, &mut carried.imports));
        }
        carried
    }

    /// The block's text; names that the program binds itself give way to others.
    fn text_of(&self, block: &Block, taken: &impl Fn(&str) -> bool, imports: &mut BTreeSet<Import>) -> String {
        let mut text = block.text.clone();
        let mut names = block.names.clone();
        names.sort_by_key(|(at, _)| std::cmp::Reverse(at.start));
        for (at, name) in names {
            let is_taken = taken(&name);
            let other = if self.block(&name).is_some() {
                is_taken.then(|| free_name(&name))
            } else if let Some(import) = self.imports.get(&name) {
                let other = is_taken.then(|| free_name(&name));
                imports.insert(Import { alias: other.clone().or_else(|| import.alias.clone()), ..import.clone() });
                other
            } else if is_taken {
                imports.insert(Import { module: "builtins".to_owned(), member: None, alias: None });
                Some(format!("builtins.{name}"))
            } else {
                None
            };
            if let Some(other) = other {
                text.replace_range(at.range(), &other);
            }
        }
        text
    }
}

/// The name under which something is carried whose own name the program has taken.
pub(super) fn free_name(name: &str) -> String {
    format!("drip_{}", name.trim_start_matches('_'))
}

/// The names that a function reads and does not bind, its own name among them, as far as its text tells.
struct Loads(Vec<(Span, String)>);

impl<'a> Visitor<'a> for Loads {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        if let Stmt::FunctionDef(function) = statement {
            self.0.push((span(&function.name), function.name.to_string()));
            let known = self.0.len();
            ruff_python_ast::visitor::walk_stmt(self, statement);
            let own: BTreeSet<&str> = function.parameters.iter().map(|parameter| parameter.name().as_str()).collect();
            let mut stores = Stores(BTreeSet::new());
            stores.visit_body(&function.body);
            let inner = self.0.split_off(known);
            self.0
                .extend(inner.into_iter().filter(|(_, name)| !own.contains(name.as_str()) && !stores.0.contains(name)));
        } else {
            ruff_python_ast::visitor::walk_stmt(self, statement);
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        if let Expr::Name(name) = expr {
            self.0.push((span(expr), name.id.to_string()));
        }
        walk_expr(self, expr);
    }
}

/// The names that a body binds.
struct Stores(BTreeSet<String>);

impl<'a> Visitor<'a> for Stores {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        if let Stmt::FunctionDef(function) = statement {
            self.0.insert(function.name.to_string());
        }
        ruff_python_ast::visitor::walk_stmt(self, statement);
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) if !name.ctx.is_load() => {
                self.0.insert(name.id.to_string());
            }
            Expr::Lambda(lambda) => {
                let parameters = lambda.parameters.iter().flat_map(|parameters| parameters.iter());
                self.0.extend(parameters.map(|parameter| parameter.name().to_string()));
            }
            _ => {}
        }
        walk_expr(self, expr);
    }
}
