//! Items as text: the formats of `--format`.

use super::csv::CsvRows;
use super::table::TableRows;
use crate::cli::arguments::FormatName;
use crate::value::custom::take_failure;
use crate::value::{Exc, Value, json};

/// How items are written, each as a line or lines of its own.
#[derive(Debug)]
pub(super) enum Format {
    Auto,
    Text,
    Repr,
    Jsonl,
    Csv(CsvRows),
    Table(TableRows),
}

impl Format {
    pub(super) fn new(name: FormatName) -> Self {
        match name {
            FormatName::Auto => Self::Auto,
            FormatName::Text => Self::Text,
            FormatName::Repr => Self::Repr,
            FormatName::Jsonl => Self::Jsonl,
            FormatName::Csv => Self::Csv(CsvRows::default()),
            FormatName::Table => Self::Table(TableRows::default()),
        }
    }

    /// Appends the item. Where it cannot be written nothing is appended.
    pub(super) fn item(&mut self, item: &Value, out: &mut Vec<u8>) -> Result<(), Exc> {
        match self {
            Self::Auto => auto(item, out)?,
            Self::Text => out.extend_from_slice(&shown(item, |item| item.to_display().to_raw().into_owned())?),
            Self::Repr => out.extend_from_slice(&shown(item, |item| item.repr().into_bytes())?),
            Self::Jsonl => json::write(item, out)?,
            Self::Csv(rows) => return rows.item(item, out),
            Self::Table(rows) => {
                rows.item(item, out);
                return Ok(());
            }
        }
        out.push(b'\n');
        Ok(())
    }

    /// Appends what was held back: nothing more comes for a while.
    pub(super) fn settle(&mut self, out: &mut Vec<u8>) {
        if let Self::Table(rows) = self {
            rows.settle(out);
        }
    }
}

/// A str as it is, everything else as JSON, what JSON has no word for as its repr.
fn auto(item: &Value, out: &mut Vec<u8>) -> Result<(), Exc> {
    match item {
        Value::Str(text) => out.extend_from_slice(&text.to_raw()),
        Value::None
        | Value::Bool(_)
        | Value::Int(_)
        | Value::Big(_)
        | Value::Float(_)
        | Value::List(_)
        | Value::Tuple(_)
        | Value::Dict(_) => json::write(item, out)?,
        other => out.extend_from_slice(&shown(other, |item| item.repr().into_bytes())?),
    }
    Ok(())
}

/// How an item shows itself; what its class raises instead.
fn shown(item: &Value, show: impl Fn(&Value) -> Vec<u8>) -> Result<Vec<u8>, Exc> {
    let text = show(item);
    take_failure().map(|()| text)
}
