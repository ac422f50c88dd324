//! Pure expressions over a whole chunk at once: numbers, fields of rows and documents that are not made yet, parts of texts.
//!
//! A plan is made of a function's instructions where they are all of a kind that columns know. It is exact or it is not
//! used: at the first item that overflows, lacks a field, is of another kind or would raise it stops, and what it says holds
//! for the items before. That item is left to the evaluator, with nothing done.

mod column;
mod compare;
mod convert;
mod numbers;
mod plan;
#[cfg(test)]
mod tests;

pub(super) use plan::Plan;

use column::Column;
use plan::{Node, Operand};

use crate::machine::Chunk;

/// Fewer items are not worth columns.
const FEWEST: usize = 4;

impl Plan {
    /// The function's value for each of the first items, as many as it can tell; `None` where that is none.
    pub(super) fn map(&self, items: &Chunk) -> Option<Chunk> {
        let (column, n) = self.evaluate(items)?;
        column.into_chunk(n, items)
    }

    /// The truth of the function's value for each of the first items, as many as it can tell.
    pub(super) fn test(&self, items: &Chunk) -> Option<Vec<bool>> {
        let (column, n) = self.evaluate(items)?;
        Some(column.truths(n)).filter(|truths| !truths.is_empty())
    }

    /// The column of the result, and for how many of the first items it holds.
    fn evaluate<'c>(&'c self, items: &'c Chunk) -> Option<(Column<'c>, usize)> {
        if items.len() < FEWEST {
            return None;
        }
        let mut n = items.len();
        let mut columns: Vec<Column<'c>> = Vec::with_capacity(self.nodes.len());
        for node in &self.nodes {
            let column = {
                let of = |operand: &'c Operand| match operand {
                    Operand::Item => Column::of(items),
                    Operand::Node(at) => Some(columns[*at].borrowed()),
                    Operand::Constant(value) => Some(Column::Constant(value)),
                };
                match node {
                    Node::Field(object, path) => column::field(&of(object)?, path, n),
                    Node::At(row, index) => column::at(&of(row)?, *index, n),
                    Node::Part(text, separator, index) => convert::part(&of(text)?, separator, *index, n),
                    Node::Int(of_what) => convert::int(&of(of_what)?, n),
                    Node::Float(of_what) => convert::float(&of(of_what)?, n),
                    Node::Len(of_what) => convert::len(&of(of_what)?, n),
                    Node::Negate(of_what) => numbers::negate(&of(of_what)?, n),
                    Node::Binary(op, a, b) => numbers::binary(*op, &of(a)?, &of(b)?, n),
                    Node::Compare(op, a, b) => compare::compare(*op, &of(a)?, &of(b)?, n),
                    Node::Contains(finder, text, negate) => compare::contains(finder, &of(text)?, *negate, n),
                    Node::With(rows, name, value) => column::with(&of(rows)?, name, &of(value)?, n),
                }
            }?;
            n = n.min(column.len(n));
            if n == 0 {
                return None;
            }
            columns.push(column);
        }
        let result = match &self.result {
            Operand::Item => Column::of(items)?,
            Operand::Node(at) => columns.swap_remove(*at),
            Operand::Constant(value) => Column::Constant(value),
        };
        Some((result, n))
    }
}
