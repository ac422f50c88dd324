//! The values of an expression for each item of a chunk.

use std::borrow::Cow;

use crate::machine::Chunk;
use crate::value::json::{Documents, FieldColumn};
use crate::value::{Dict, Rows, Str, Texts, Value};

/// Values of an expression, one for each of the first items at least.
#[derive(Debug)]
pub(super) enum Column<'c> {
    Ints(Cow<'c, [i64]>),
    Floats(Cow<'c, [f64]>),
    Truths(Cow<'c, [bool]>),
    Texts(Cow<'c, Texts>),
    Rows(Cow<'c, Rows>),
    Documents(&'c Documents),
    Values(Cow<'c, [Value]>),
    Constant(&'c Value),
}

impl<'c> Column<'c> {
    /// The items themselves.
    pub(super) fn of(items: &'c Chunk) -> Option<Self> {
        if let Some(ints) = items.as_ints() {
            return Some(Self::Ints(ints.into()));
        }
        if let Some(texts) = items.as_texts() {
            return Some(Self::Texts(Cow::Borrowed(texts)));
        }
        if let Some(rows) = items.as_rows() {
            return Some(Self::Rows(Cow::Borrowed(rows)));
        }
        if let Some(documents) = items.as_documents() {
            return Some(Self::Documents(documents));
        }
        if let Some(floats) = items.as_floats() {
            return Some(Self::Floats(floats.into()));
        }
        items.as_values().map(|values| Self::Values(values.into()))
    }

    pub(super) fn borrowed(&self) -> Column<'_> {
        match self {
            Self::Ints(ints) => Column::Ints(Cow::Borrowed(ints)),
            Self::Floats(floats) => Column::Floats(Cow::Borrowed(floats)),
            Self::Truths(truths) => Column::Truths(Cow::Borrowed(truths)),
            Self::Texts(texts) => Column::Texts(Cow::Borrowed(texts)),
            Self::Rows(rows) => Column::Rows(Cow::Borrowed(rows)),
            Self::Documents(documents) => Column::Documents(documents),
            Self::Values(values) => Column::Values(Cow::Borrowed(values)),
            Self::Constant(value) => Column::Constant(value),
        }
    }

    /// How many values it has; of a constant as many as are wanted.
    pub(super) fn len(&self, wanted: usize) -> usize {
        match self {
            Self::Ints(ints) => ints.len(),
            Self::Floats(floats) => floats.len(),
            Self::Truths(truths) => truths.len(),
            Self::Texts(texts) => texts.len(),
            Self::Rows(rows) => rows.len(),
            Self::Documents(documents) => documents.len(),
            Self::Values(values) => values.len(),
            Self::Constant(_) => wanted,
        }
    }

    /// The value for the item at `at`.
    pub(super) fn value(&self, at: usize) -> Option<Value> {
        match self {
            Self::Ints(ints) => ints.get(at).copied().map(Value::Int),
            Self::Floats(floats) => floats.get(at).copied().map(Value::Float),
            Self::Truths(truths) => truths.get(at).copied().map(Value::Bool),
            Self::Texts(texts) => texts.get(at).map(Value::Str),
            Self::Values(values) => values.get(at).cloned(),
            Self::Constant(value) => Some((*value).clone()),
            Self::Rows(_) | Self::Documents(_) => None,
        }
    }

    /// The bytes of the text for the item at `at`, where it is one.
    #[inline]
    pub(super) fn text(&self, at: usize) -> Option<&[u8]> {
        match self {
            Self::Texts(texts) => texts.get_bytes(at),
            Self::Values(values) => match values.get(at) {
                Some(Value::Str(text)) => Some(text.as_bytes()),
                _ => None,
            },
            _ => None,
        }
    }

    /// The truth of each of the first `n`, as far as that is plain.
    pub(super) fn truths(self, n: usize) -> Vec<bool> {
        match self {
            Self::Ints(ints) => ints[..n].iter().map(|n| *n != 0).collect(),
            Self::Floats(floats) => floats[..n].iter().map(|x| *x != 0.0).collect(),
            Self::Truths(truths) => {
                let mut truths = truths.into_owned();
                truths.truncate(n);
                truths
            }
            Self::Texts(texts) => texts.places()[..n].iter().map(|(start, end)| start < end).collect(),
            Self::Values(values) => {
                values[..n].iter().take_while(|value| value.is_scalar()).map(Value::is_true).collect()
            }
            Self::Constant(value) if value.is_scalar() => vec![value.is_true(); n],
            Self::Constant(_) | Self::Rows(_) | Self::Documents(_) => Vec::new(),
        }
    }

    /// The first `n` as a chunk; `None` where they are `items` themselves.
    pub(super) fn into_chunk(self, n: usize, items: &Chunk) -> Option<Chunk> {
        let mut chunk: Chunk = match self {
            Self::Ints(Cow::Owned(ints)) => ints.into(),
            Self::Floats(Cow::Owned(floats)) => floats.into(),
            Self::Truths(truths) => truths.iter().map(|truth| Value::Bool(*truth)).collect::<Vec<_>>().into(),
            Self::Texts(Cow::Owned(texts)) => texts.into(),
            Self::Rows(Cow::Owned(rows)) => rows.into(),
            Self::Values(Cow::Owned(values)) => values.into(),
            Self::Constant(Value::Int(int)) => vec![*int; items.len()].into(),
            Self::Constant(value) => vec![value.clone(); items.len()].into(),
            _ => return None,
        };
        Some(chunk.split_front(n))
    }
}

/// What is at a path of keys, up to the first item that has nothing there.
pub(super) fn field(object: &Column<'_>, path: &[Str], n: usize) -> Option<Column<'static>> {
    match object {
        Column::Rows(rows) => match path {
            [name] => Some(Column::Texts(Cow::Owned(rows.column(name)?))),
            _ => None,
        },
        Column::Documents(documents) => Some(match documents.field(path) {
            FieldColumn::Ints(ints) => Column::Ints(ints.into()),
            FieldColumn::Texts(block, places) => Column::Texts(Cow::Owned(Texts::new(block, false, places))),
            FieldColumn::Values(values) => Column::Values(values.into()),
        }),
        Column::Values(values) => {
            let values = values[..n].iter().map_while(|value| within(value, path)).collect::<Vec<_>>();
            Some(Column::Values(values.into()))
        }
        _ => None,
    }
}

/// What stands at a place in lists and tuples, up to the first item that has none there.
pub(super) fn at(rows: &Column<'_>, index: i64, n: usize) -> Option<Column<'static>> {
    let Column::Values(rows) = rows else { return None };
    let item = |items: &[Value]| {
        let at = if index < 0 { items.len().checked_sub(index.unsigned_abs() as usize)? } else { index as usize };
        items.get(at).cloned()
    };
    let items = rows[..n].iter().map_while(|row| match row {
        Value::List(list) if list.own.is_none() => item(&list.items.borrow()),
        Value::Tuple(tuple) if tuple.own.is_none() => item(&tuple.items),
        _ => None,
    });
    Some(Column::Values(items.collect::<Vec<_>>().into()))
}

/// What is at a path of keys within rows and records, which are asked nothing by being looked at.
fn within(value: &Value, path: &[Str]) -> Option<Value> {
    let field = |value: &Value, name: &Str| match value {
        Value::Dict(dict) if is_plain(dict) => dict.field(name),
        _ => None,
    };
    let (first, rest) = path.split_first()?;
    rest.iter().try_fold(field(value, first)?, |value, name| field(&value, name))
}

fn is_plain(dict: &Dict) -> bool {
    dict.own().is_none() && dict.kind().is_none() && dict.with_map(|_| ()).is_none()
}

/// Rows with a value more under a name that they have not.
pub(super) fn with(rows: &Column<'_>, name: &Str, value: &Column<'_>, n: usize) -> Option<Column<'static>> {
    let Column::Rows(rows) = rows else { return None };
    let rows = match value {
        Column::Constant(value) if value.is_scalar() => rows.with_same(name, value)?,
        Column::Ints(_) | Column::Floats(_) | Column::Truths(_) | Column::Texts(_) => {
            let front = rows.with_picks(rows.picks()[..n].to_vec());
            let values: Vec<Value> = (0..n).map_while(|at| value.value(at)).collect();
            front.with_each(name, values.into_iter())?
        }
        _ => return None,
    };
    Some(Column::Rows(Cow::Owned(rows)))
}
