//! What someone typed as a stage, looked at by itself before it goes into a pipeline.

use ruff_python_ast::token::TokenKind;
use ruff_python_ast::{Expr, Stmt};

use crate::catalog::Role;
use crate::lang::{Diagnostic, Span, span, with_tree};

use super::names::{Lookup, dotted};

/// A stage's text, fit to stand right of a `|`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct StageText {
    /// As typed, without a `|` in front, in parentheses where it needs them.
    pub(super) text: String,
    /// The name of the function that it calls.
    name: Option<String>,
    /// Where its upstream would go if the call were written out, and what goes before and behind it.
    slot: Option<(usize, &'static str, &'static str)>,
}

impl StageText {
    /// Looks at `typed`.
    ///
    /// # Errors
    ///
    /// What keeps it from being a stage, spanned in `typed`.
    pub(super) fn new(typed: &str, lookup: Lookup) -> Result<Self, Diagnostic> {
        let text = bare(typed);
        let offset = typed.len() - typed.trim_start().len();
        let whole = Span::new(offset, offset + typed.trim().len());
        if text.is_empty() {
            return Err(
                Diagnostic::error(whole, "there is nothing here").with_help("a stage is a call: filter(\"x\" in _)")
            );
        }
        let wrapped = format!("({text}\n)");
        let read = with_tree(&wrapped, |tree| {
            let mut depth = 0_usize;
            let last = tree.tokens.iter().rposition(|token| token.kind() == TokenKind::Rpar);
            for (index, token) in tree.tokens.iter().enumerate() {
                match token.kind() {
                    TokenKind::Lpar | TokenKind::Lsqb | TokenKind::Lbrace => depth += 1,
                    TokenKind::Rpar | TokenKind::Rsqb | TokenKind::Rbrace => {
                        depth = depth.saturating_sub(1);
                        if depth == 0 && Some(index) != last {
                            return Err("this is more than one stage");
                        }
                    }
                    TokenKind::Comment if depth == 1 => return Err("a comment would hide what follows the stage"),
                    _ => {}
                }
            }
            match &tree.module.body[..] {
                [Stmt::Expr(only)] => Ok(Self::of(text, &only.value, lookup)),
                _ => Err("a stage is one expression"),
            }
        });
        match read {
            Ok(Ok(stage)) => Ok(stage),
            Ok(Err(message)) => Err(Diagnostic::error(whole, message).with_help("write one call: filter(\"x\" in _)")),
            Err(errors) => {
                let message = errors.into_iter().next().map_or_else(String::new, |error| error.message);
                Err(Diagnostic::error(whole, message))
            }
        }
    }

    /// `text`, whose tree is `expr`; its offsets are one too high for the parenthesis before it.
    fn of(text: &str, expr: &Expr, lookup: Lookup) -> Self {
        let needs_parentheses = matches!(
            expr,
            Expr::BoolOp(_)
                | Expr::Named(_)
                | Expr::Lambda(_)
                | Expr::If(_)
                | Expr::Compare(_)
                | Expr::Tuple(_)
                | Expr::Yield(_)
                | Expr::YieldFrom(_)
                | Expr::UnaryOp(_)
                | Expr::Generator(_)
        ) && !(text.starts_with('(') && span(expr).end as usize <= text.len());
        if needs_parentheses {
            return Self { text: format!("({text})"), name: None, slot: None };
        }
        let name = if let Expr::Call(call) = expr { dotted(&call.func) } else { None };
        Self { text: text.to_owned(), slot: slot(expr, lookup), name }
    }

    /// The call with `upstream` as an argument, where this is a call of `name`.
    pub(super) fn called(&self, name: &str, upstream: &str) -> Option<String> {
        let (at, before, behind) = self.slot.filter(|_| self.name.as_deref() == Some(name))?;
        Some(format!("{}{before}{upstream}{behind}{}", &self.text[..at], &self.text[at..]))
    }
}

/// What was typed, without the space around it and a `|` in front.
pub(super) fn bare(typed: &str) -> &str {
    let text = typed.trim();
    text.strip_prefix('|').unwrap_or(text).trim_start()
}

fn slot(expr: &Expr, lookup: Lookup) -> Option<(usize, &'static str, &'static str)> {
    let Expr::Call(call) = expr else { return None };
    let index = match lookup(&dotted(&call.func)?) {
        Some(doc) => doc.params.iter().position(|param| param.role == Role::Iterable && !param.keyword_only)?,
        None => 0,
    };
    let arguments = &call.arguments;
    let at = |offset: u32| offset as usize - 1;
    let positional = &arguments.args;
    if let Some(next) = positional.get(index) {
        return Some((at(span(next).start), "", ", "));
    }
    if positional.len() < index {
        return None;
    }
    Some(match (positional.last(), arguments.keywords.first()) {
        (_, Some(keyword)) => (at(span(keyword).start), "", ", "),
        (Some(last), None) => (at(span(last).end), ", ", ""),
        (None, None) => (at(span(arguments).start) + 1, "", ""),
    })
}
