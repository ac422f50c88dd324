//! The parts of the expression that a stage applies to its items: what there is to show the value of.

use ruff_python_ast::visitor::{Visitor, walk_expr, walk_stmt};
use ruff_python_ast::{BoolOp, Expr, Stmt};

use super::placeholder::{PLACEHOLDER, has_free};
use super::{Span, Tree, span, with_tree};

/// The most parts that are told apart.
const PARTS: usize = 64;

/// An expression over one item, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parts {
    /// The name under which the expression knows the item.
    pub parameter: String,
    /// Whether that is the free `_`, whose `.name` reads a field.
    pub free: bool,
    /// The whole expression first, then what is in it, each part before its own parts.
    pub parts: Vec<Part>,
}

/// One part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What to evaluate.
    pub text: String,
    /// How deep it lies in the whole.
    pub depth: usize,
    /// The part that it lies in.
    pub inside: Option<usize>,
    /// It is only reached where that other part is true, or false.
    pub gate: Option<(usize, bool)>,
}

/// Takes the expression apart that the call at `site` applies to its items: its first argument that is one, be it with `_`, a
/// lambda of one parameter, or the name of a function. `None` where there is none, or the text does not parse.
pub fn parts(text: &str, site: Span) -> Option<Parts> {
    with_tree(text, |tree| of_tree(tree, site)).ok().flatten()
}

fn of_tree(tree: &Tree<'_>, site: Span) -> Option<Parts> {
    let mut search = Search { site, found: None };
    search.visit_body(&tree.module.body);
    let call = match search.found? {
        Expr::Call(call) => call,
        _ => return None,
    };
    let arguments = call.arguments.args.iter().chain(call.arguments.keywords.iter().map(|keyword| &keyword.value));
    let slice = |expr: &Expr| tree.source.slice(span(expr)).to_owned();
    arguments
        .clone()
        .find_map(|argument| match argument {
            argument if has_free(argument) => Some((PLACEHOLDER.to_owned(), true, argument, None)),
            Expr::Lambda(lambda) => {
                let parameters = lambda.parameters.as_deref()?;
                let one = parameters.len() == 1 && parameters.args.len() == 1;
                one.then(|| (parameters.args[0].name().to_string(), false, &*lambda.body, None))
            }
            Expr::Name(name) => {
                let defined = single_return(&tree.module.body, name.id.as_str());
                Some(match defined {
                    Some((parameter, value)) => (parameter, false, value, Some(slice(argument))),
                    None => (PLACEHOLDER.to_owned(), false, argument, Some(slice(argument))),
                })
            }
            Expr::Attribute(_) => Some((PLACEHOLDER.to_owned(), false, argument, Some(slice(argument)))),
            _ => None,
        })
        .map(|(parameter, free, expr, called)| {
            let mut taker = Taker { tree, parts: Vec::new() };
            let called = called.map(|called| {
                taker.parts.push(Part { text: format!("{called}({parameter})"), depth: 0, inside: None, gate: None });
                0
            });
            // The name of a function that is not looked into is no part of its own.
            let looked_into =
                called.is_none() || !matches!(expr, Expr::Name(_) | Expr::Attribute(_)) || parameter != PLACEHOLDER;
            if looked_into {
                taker.take(expr, called, None);
            }
            if !taker.parts.iter().any(|part| part.text == parameter) {
                taker.parts.push(Part { text: parameter.clone(), depth: 1, inside: Some(0), gate: None });
            }
            Parts { parameter, free, parts: taker.parts }
        })
}

struct Search<'a> {
    site: Span,
    found: Option<&'a Expr>,
}

impl<'a> Visitor<'a> for Search<'a> {
    fn visit_stmt(&mut self, stmt: &'a Stmt) {
        if self.found.is_none() {
            walk_stmt(self, stmt);
        }
    }

    fn visit_expr(&mut self, expr: &'a Expr) {
        if span(expr) == self.site {
            self.found = Some(expr);
        } else if self.found.is_none() {
            walk_expr(self, expr);
        }
    }
}

/// The parameter and the value of a function of one parameter that does nothing but return it.
fn single_return<'t>(body: &'t [Stmt], name: &str) -> Option<(String, &'t Expr)> {
    let function = body.iter().rev().find_map(|stmt| match stmt {
        Stmt::FunctionDef(function) if function.name.as_str() == name => Some(function),
        _ => None,
    })?;
    let plain = !function.is_async && function.decorator_list.is_empty() && function.parameters.len() == 1;
    let parameter = function.parameters.args.first().filter(|_| plain)?;
    let documented = |stmt: &&Stmt| matches!(stmt, Stmt::Expr(expr) if expr.value.is_string_literal_expr());
    let mut rest = function.body.iter().filter(|stmt| !documented(stmt));
    match (rest.next(), rest.next()) {
        (Some(Stmt::Return(value)), None) => Some((parameter.name().to_string(), value.value.as_deref()?)),
        _ => None,
    }
}

struct Taker<'t> {
    tree: &'t Tree<'t>,
    parts: Vec<Part>,
}

impl Taker<'_> {
    fn take(&mut self, expr: &Expr, inside: Option<usize>, gate: Option<(usize, bool)>) -> Option<usize> {
        if is_literal(expr) || self.parts.len() >= PARTS {
            return None;
        }
        let text = self.tree.source.slice(span(expr)).split_whitespace().collect::<Vec<_>>().join(" ");
        // A name means the same wherever it stands: once is enough.
        if expr.is_name_expr()
            && let Some(known) = self.parts.iter().position(|part| part.text == text)
        {
            return Some(known);
        }
        let depth = inside.map_or(0, |inside| self.parts[inside].depth + 1);
        let at = self.parts.len();
        self.parts.push(Part { text, depth, inside, gate });
        match expr {
            Expr::BoolOp(all) => {
                let goes_on = all.op == BoolOp::And;
                let mut gate = None;
                for value in &all.values {
                    let part = self.take(value, Some(at), gate);
                    gate = part.map(|part| (part, goes_on)).or(gate);
                }
            }
            Expr::If(choice) => {
                let test = self.take(&choice.test, Some(at), None);
                self.take(&choice.body, Some(at), test.map(|test| (test, true)));
                self.take(&choice.orelse, Some(at), test.map(|test| (test, false)));
            }
            Expr::Call(call) => {
                // What a method belongs to is a part; the method is not.
                match &*call.func {
                    Expr::Attribute(method) => self.take(&method.value, Some(at), None),
                    Expr::Name(_) => None,
                    other => self.take(other, Some(at), None),
                };
                for argument in call.arguments.args.iter().chain(call.arguments.keywords.iter().map(|k| &k.value)) {
                    self.take(argument, Some(at), None);
                }
            }
            // What these bind is known inside them only.
            Expr::Lambda(_) | Expr::Generator(_) | Expr::FString(_) | Expr::Named(_) => {}
            Expr::ListComp(comp) => drop(self.take(&comp.generators[0].iter, Some(at), None)),
            Expr::SetComp(comp) => drop(self.take(&comp.generators[0].iter, Some(at), None)),
            Expr::DictComp(comp) => drop(self.take(&comp.generators[0].iter, Some(at), None)),
            _ => {
                let mut children = Children(Vec::new());
                walk_expr(&mut children, expr);
                for child in children.0 {
                    self.take(child, Some(at), None);
                }
            }
        }
        Some(at)
    }
}

/// The expressions that stand directly in another.
struct Children<'a>(Vec<&'a Expr>);

impl<'a> Visitor<'a> for Children<'a> {
    fn visit_expr(&mut self, expr: &'a Expr) {
        self.0.push(expr);
    }
}

fn is_literal(expr: &Expr) -> bool {
    expr.is_literal_expr() || matches!(expr, Expr::Slice(_) | Expr::Starred(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str, call: &str) -> Vec<(usize, String)> {
        let start = text.find(call).expect("it is there");
        let parts = parts(text, Span::new(start, start + call.len())).expect("it has an expression");
        parts.parts.into_iter().map(|part| (part.depth, part.text)).collect()
    }

    fn shown(parts: &[(usize, String)]) -> Vec<(usize, &str)> {
        parts.iter().map(|(depth, text)| (*depth, text.as_str())).collect()
    }

    #[test]
    fn an_expression_with_the_placeholder_is_taken_apart_from_the_outside_in() {
        let parts = of(
            "limit = 3\nrange(9) | filter(_.n > limit and len(_['x'][1:]) == 2)",
            "filter(_.n > limit and len(_['x'][1:]) == 2)",
        );
        assert_eq!(
            shown(&parts),
            [
                (0, "_.n > limit and len(_['x'][1:]) == 2"),
                (1, "_.n > limit"),
                (2, "_.n"),
                (3, "_"),
                (2, "limit"),
                (1, "len(_['x'][1:]) == 2"),
                (2, "len(_['x'][1:])"),
                (3, "_['x'][1:]"),
                (4, "_['x']"),
            ]
        );
    }

    #[test]
    fn lambdas_functions_and_names_are_looked_into_as_far_as_they_go() {
        assert_eq!(
            shown(&of("x | map(lambda row: row.a + 1)", "map(lambda row: row.a + 1)")),
            [(0, "row.a + 1"), (1, "row.a"), (2, "row")]
        );
        assert_eq!(
            shown(&of("def big(n):\n    return n > 3\n\nx | filter(big)", "filter(big)")),
            [(0, "big(n)"), (1, "n > 3"), (2, "n")]
        );
        assert_eq!(shown(&of("x | map(int)", "map(int)")), [(0, "int(_)"), (1, "_")]);
        assert_eq!(shown(&of("x | map(str.upper)", "map(str.upper)")), [(0, "str.upper(_)"), (1, "_")]);
        assert!(parts("x | islice(3)", Span::new(4, 13)).is_none());
    }

    #[test]
    fn what_is_only_reached_on_a_condition_says_so() {
        let text = "x | filter(_ and _[0] or 1)";
        let parts = parts(text, Span::new(4, text.len())).expect("an expression").parts;
        let gates: Vec<_> = parts.iter().map(|part| (part.text.as_str(), part.gate)).collect();
        assert_eq!(gates, [("_ and _[0] or 1", None), ("_ and _[0]", None), ("_", None), ("_[0]", Some((2, true)))]);
    }
}
