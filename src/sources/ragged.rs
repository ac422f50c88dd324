//! Rows that have not as many fields as their header: kept, and flagged with the line where they begin.

use crate::machine::Context;

/// How many rows are told of one by one; the rest are counted.
const TOLD: u64 = 3;

/// What was met of them so far.
#[derive(Debug, Default)]
pub(super) struct Ragged {
    short: u64,
    long: u64,
    /// The line where the last one begins, and how many fields it has.
    last: (u64, usize),
}

impl Ragged {
    /// A row that begins in that line of the file has `fields` fields, not the `wanted` that the header (`than` in words) has.
    pub(super) fn met(
        &mut self,
        file: &str,
        line: u64,
        fields: usize,
        (wanted, than): (usize, &str),
        cx: &Context<'_>,
    ) {
        let short = fields < wanted;
        if short {
            self.short += 1;
        } else {
            self.long += 1;
        }
        self.last = (line, fields);
        if self.rows() > TOLD {
            cx.notice(format!("{file}: further rows have not the {} of {than}", words(wanted)));
            return;
        }
        let what = match than {
            FIRST_ROW => "",
            _ if short => ": the rest are None",
            _ => ": what is too much stands under None",
        };
        cx.notice(format!("{file}, line {line}: {}, where {than} has {wanted}{what}", words(fields)));
    }

    fn rows(&self) -> u64 {
        self.short + self.long
    }

    /// How many there were and where the last one is; nothing where there were none.
    pub(super) fn fact(&self) -> Option<(String, String)> {
        let (line, fields) = self.last;
        let said = || {
            let (rows, short, long) = (self.rows(), self.short, self.long);
            format!("{rows} ({short} short, {long} long), the last in line {line} with {}", words(fields))
        };
        (self.rows() > 0).then(|| ("ragged rows".to_owned(), said()))
    }
}

/// What rows are compared with where there is no header.
pub(super) const FIRST_ROW: &str = "the first row";

fn words(fields: usize) -> String {
    if fields == 1 { "1 field".to_owned() } else { format!("{fields} fields") }
}
