//! What the classes of a program have operators, attributes and Python's own functions call without its being named there: special
//! methods, properties, and what a library calls.
//!
//! Code is proved pure as if nothing of that had an effect; where that does not hold of some class, nothing in the program is pure.

use std::collections::HashMap;

use indexmap::IndexSet;
use ruff_python_ast::visitor::{Visitor, walk_expr, walk_stmt};
use ruff_python_ast::{Arguments, Decorator, Expr, ExprCall, Stmt, StmtClassDef, StmtFunctionDef};

use super::call::PURE_METHODS;
use crate::lang::code::{Code, CodeKind, Instr};
use crate::lang::span;

/// Special methods that are reached by what is no pure code: a call of the class, a `with`, a definition, an assignment.
const NAMED: [&str; 15] = [
    "__aenter__",
    "__aexit__",
    "__call__",
    "__delattr__",
    "__delete__",
    "__delitem__",
    "__enter__",
    "__exit__",
    "__init__",
    "__init_subclass__",
    "__new__",
    "__post_init__",
    "__set__",
    "__set_name__",
    "__setitem__",
];

/// Classes of the library that call no method of a class derived from them but special ones and those that a program calls by name.
const PLAIN_BASES: [&str; 28] = [
    "ABC",
    "Callable",
    "Collection",
    "Container",
    "Counter",
    "Enum",
    "Flag",
    "Generic",
    "Hashable",
    "IntEnum",
    "IntFlag",
    "Iterable",
    "Iterator",
    "Mapping",
    "MutableMapping",
    "MutableSequence",
    "MutableSet",
    "NamedTuple",
    "OrderedDict",
    "Protocol",
    "Sequence",
    "Set",
    "Sized",
    "StrEnum",
    "TypedDict",
    "defaultdict",
    "deque",
    "namedtuple",
];

/// What makes an attribute whose reading is a call, but where it decorates a function of a class.
const MAKERS: [&str; 5] =
    ["DynamicClassAttribute", "cached_property", "partialmethod", "property", "singledispatchmethod"];

/// What leaves a function of a class one that is called by its name.
const DECORATORS: [&str; 4] = ["abstractmethod", "classmethod", "override", "staticmethod"];

/// What makes a class without a class statement.
const CLASS_MAKERS: [&str; 2] = ["make_dataclass", "new_class"];

/// What is known of a program's classes before any of it is compiled.
#[derive(Debug, Default)]
pub(super) struct Hooks {
    /// For each name of a class, whether some class of that name has bases whose own methods may call any of its methods.
    classes: HashMap<String, bool>,
    /// Whether an attribute may be set that is called without being named.
    sets: bool,
    /// Whether a class may be made without a class statement.
    makes: bool,
}

impl Hooks {
    /// What `body`, the whole of a program, says; `is_builtin` tells the names of Python's own.
    pub(super) fn of(body: &[Stmt], is_builtin: &dyn Fn(&str) -> bool) -> Self {
        let mut search = Search { hooks: Self::default(), is_builtin };
        search.visit_body(body);
        search.hooks
    }

    /// Whether nothing hides what is called.
    pub(super) fn are_known(&self) -> bool {
        !self.makes && (self.classes.is_empty() || !self.sets)
    }

    /// Whether a class of these statements, compiled to `code`, has nothing with an effect that is called without being named; `globals`
    /// are the module's variables.
    pub(super) fn are_pure(&self, def: &StmtClassDef, code: &Code, globals: &IndexSet<String>) -> bool {
        let all = self.classes.get(def.name.as_str()).copied().unwrap_or(true);
        let body = Body { code, globals, classes: &self.classes, all };
        def.body.iter().all(|statement| body.is_pure_in(statement))
    }
}

/// Looks through a program for its classes, and for what hides what they call.
struct Search<'s> {
    hooks: Hooks,
    is_builtin: &'s dyn Fn(&str) -> bool,
}

impl Search<'_> {
    fn class(&mut self, def: &StmtClassDef) {
        let bases = def.arguments.as_deref().map(|arguments| &*arguments.args).unwrap_or_default();
        let unknown = bases.iter().any(|base| !self.is_plain(base));
        *self.hooks.classes.entry(def.name.to_string()).or_default() |= unknown;
    }

    /// Whether a base calls no methods but those named for it.
    fn is_plain(&self, base: &Expr) -> bool {
        match base {
            Expr::Name(name) => match self.hooks.classes.get(name.id.as_str()) {
                Some(unknown) => !unknown,
                None => self.is_plain_name(name.id.as_str()),
            },
            Expr::Attribute(attribute) => PLAIN_BASES.contains(&attribute.attr.as_str()),
            Expr::Subscript(generic) => self.is_plain(&generic.value),
            Expr::Call(call) => matches!(&*call.func, Expr::Name(_) | Expr::Attribute(_)) && self.is_plain(&call.func),
            _ => false,
        }
    }

    /// The same of a name that is none of the program's classes. What derives from `type` makes classes.
    fn is_plain_name(&self, name: &str) -> bool {
        PLAIN_BASES.contains(&name) || name != "type" && (self.is_builtin)(name)
    }

    fn name(&mut self, name: &str) {
        self.hooks.sets |= MAKERS.contains(&name);
        self.hooks.makes |= CLASS_MAKERS.contains(&name);
    }

    /// `setattr` may set a special method, `type` with three arguments makes a class.
    fn call(&mut self, call: &ExprCall) {
        let Expr::Name(function) = &*call.func else { return };
        match function.id.as_str() {
            "setattr" => self.hooks.sets |= sets_any(&call.arguments),
            "type" => self.hooks.makes |= call.arguments.len() != 1,
            _ => {}
        }
    }
}

impl<'a> Visitor<'a> for Search<'_> {
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        match statement {
            Stmt::ClassDef(def) => self.class(def),
            Stmt::ImportFrom(import) => {
                let renamed = import.names.iter().filter(|alias| alias.asname.is_some());
                renamed.for_each(|alias| self.name(alias.name.as_str()));
            }
            _ => {}
        }
        walk_stmt(self, statement);
    }

    fn visit_decorator(&mut self, decorator: &'a Decorator) {
        // What decorates the functions of a class is looked at there.
        if !decorator.expression.is_name_expr() {
            self.visit_expr(&decorator.expression);
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        match expr {
            Expr::Name(name) => self.name(name.id.as_str()),
            Expr::Attribute(attribute) if !attribute.ctx.is_load() => {
                self.hooks.sets |= is_special(&attribute.attr) && !attribute.attr.ends_with("name__");
            }
            Expr::Attribute(attribute) => self.name(&attribute.attr),
            Expr::Call(call) => self.call(call),
            _ => {}
        }
        walk_expr(self, expr);
    }
}

/// Whether `setattr` is asked to set what may be a special method.
fn sets_any(arguments: &Arguments) -> bool {
    match &*arguments.args {
        [_, Expr::StringLiteral(name), _] => is_special(name.value.to_str()),
        _ => true,
    }
}

fn is_special(name: &str) -> bool {
    name.starts_with("__") && name.ends_with("__")
}

/// The body of a class, compiled.
struct Body<'b> {
    code: &'b Code,
    globals: &'b IndexSet<String>,
    classes: &'b HashMap<String, bool>,
    /// Whether the class's bases may call any of its functions.
    all: bool,
}

impl Body<'_> {
    /// Whether what a statement binds is called by its name only, or without effect.
    fn is_pure_in(&self, statement: &Stmt) -> bool {
        match statement {
            Stmt::FunctionDef(def) => !self.is_called_unnamed(def) || self.is_pure(def),
            Stmt::Assign(assign) => assign.targets.iter().all(|target| self.is_data(target)),
            Stmt::AnnAssign(assign) => assign.value.is_none() || self.is_data(&assign.target),
            Stmt::Pass(_) | Stmt::Expr(_) | Stmt::ClassDef(_) => true,
            _ => false,
        }
    }

    /// Whether a name that is bound by an assignment is called by its name only.
    fn is_data(&self, target: &Expr) -> bool {
        const OF_DATA: [&str; 4] = ["__doc__", "__hash__", "__match_args__", "__slots__"];
        let Expr::Name(name) = target else { return false };
        let name = name.id.as_str();
        OF_DATA.contains(&name) || !(is_special(name) || PURE_METHODS.contains(&name) || self.all)
    }

    fn is_called_unnamed(&self, def: &StmtFunctionDef) -> bool {
        let name = def.name.as_str();
        let plain = |decorator: &Decorator| match &decorator.expression {
            Expr::Name(name) => DECORATORS.contains(&name.id.as_str()),
            // A property's other functions are called by assignments.
            Expr::Attribute(attribute) => ["deleter", "setter"].contains(&attribute.attr.as_str()),
            _ => false,
        };
        let special = is_special(name) && !NAMED.contains(&name);
        special || self.all || PURE_METHODS.contains(&name) || !def.decorator_list.iter().all(plain)
    }

    /// Whether calling a function of the body has no effect, whatever it is called with.
    fn is_pure(&self, def: &StmtFunctionDef) -> bool {
        let known = |decorator: &Decorator| match &decorator.expression {
            Expr::Name(name) => name.id.as_str() == "property" || DECORATORS.contains(&name.id.as_str()),
            _ => false,
        };
        let compiled = self.code.children.iter().find(|child| child.span == span(def));
        def.decorator_list.iter().all(known)
            && compiled.is_some_and(|code| {
                let runs = matches!(code.kind, CodeKind::Function | CodeKind::Generator);
                runs && code.pure && code.captures.is_empty() && self.reads_classes_only(code)
            })
    }

    /// Whether the only variables of the module that code reads are classes: others may be iterators.
    fn reads_classes_only(&self, code: &Code) -> bool {
        let is_class = |slot: u16| {
            let name = self.globals.get_index(usize::from(slot));
            name.is_some_and(|name| self.classes.contains_key(name))
        };
        let fits = |instr: &Instr| !matches!(*instr, Instr::LoadGlobal { slot, .. } if !is_class(slot));
        code.instrs.iter().all(fits) && code.children.iter().all(|child| self.reads_classes_only(child))
    }
}

#[cfg(test)]
mod tests {
    use crate::lang::{Names, compile};

    /// Whether a function that applies an operator is proved pure beside these classes.
    fn pure_beside(classes: &str) -> bool {
        let text = format!("{classes}\ndef double(x):\n    return x + x\n");
        let is_builtin = |name: &str| {
            ["Exception", "int", "len", "open", "property", "setattr", "staticmethod", "type"].contains(&name)
        };
        let is_pure = |name: &str| name == "len";
        let names = Names { is_builtin: &is_builtin, is_pure: &is_pure, ..Names::none() };
        let program = compile(&text, &names).unwrap();
        program.module.children.into_iter().find(|code| code.name == "double").expect("defined above").pure
    }

    #[test]
    fn classes_whose_special_methods_have_no_effect_leave_other_code_pure() {
        let classes = [
            "class A:\n    def __init__(self, x):\n        self.x = x\n    def grow(self):\n        self.x += 1",
            "class A:\n    n = 1\n    x: int = 2\n    def __eq__(self, other):\n        return self.n == other.n",
            "class A:\n    @property\n    def x(self):\n        return self.y\n    @x.setter\n    def x(self, y):\n        self.y = y",
            "class A(Exception):\n    pass\nclass B(A):\n    @staticmethod\n    def make():\n        return open('x')",
            "class A:\n    def __iter__(self):\n        yield from self.x",
            "class A:\n    pass\ntype(A())",
        ];
        for class in classes {
            assert!(pure_beside(class), "{class}");
        }
    }

    #[test]
    fn a_class_with_an_effect_that_is_called_unnamed_leaves_nothing_pure() {
        let classes = [
            "class A:\n    def __add__(self, other):\n        self.n += 1",
            "class A:\n    def get(self, key):\n        self.n += 1",
            "class A:\n    @property\n    def x(self):\n        self.n += 1",
            "class A:\n    @unknown\n    def x(self):\n        pass\nunknown = 1",
            "class A:\n    x = property(lambda self: self.n.pop())",
            "class A(unknown.Base):\n    def handle(self):\n        self.n += 1\nunknown = 1",
            "class A(type):\n    def x(self):\n        self.n += 1\nclass B(metaclass=A):\n    pass",
            "class A:\n    pass\ndef f(self):\n    self.n += 1\nA.__add__ = f",
            "class A:\n    pass\ndef f(name, x):\n    setattr(A, name, x)",
            "A = type('A', (), {})",
            "seen = []\nclass A:\n    def __contains__(self, x):\n        return x in seen",
            "class A:\n    if len('x'):\n        def __add__(self, other):\n            self.n += 1",
            "def f():\n    class A:\n        def __add__(self, other):\n            self.n += 1",
        ];
        for class in classes {
            assert!(!pure_beside(class), "{class}");
        }
    }
}
