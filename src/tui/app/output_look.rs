//! How the output is looked at: as what, sorted by what, how wide.

/// A picture of the items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sight {
    /// A line an item.
    List,
    /// A row an item, a column a field.
    Table,
    /// Each item with what is in it, one below the other.
    Tree,
    /// A bar for each count.
    Bars,
    /// How many numbers fall where.
    Histogram,
    /// Numbers in the order in which they came.
    Line,
}

impl Sight {
    /// The word for it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Table => "table",
            Self::Tree => "tree",
            Self::Bars => "bars",
            Self::Histogram => "histogram",
            Self::Line => "line",
        }
    }
}

/// How the output is looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct OutputLook {
    /// What was asked for; `None`: what fits the items.
    pub sight: Option<Sight>,
    /// The chosen column of the table.
    pub column: Option<usize>,
    /// The column by which the table is sorted, and whether the largest come first.
    pub sort: Option<(String, bool)>,
    /// Columns made wider or narrower, in cells.
    pub widths: Vec<(String, i32)>,
}

impl OutputLook {
    /// Goes on to the next way of sorting by a column: smallest first, largest first, as the items came.
    pub(crate) fn sort_by(&mut self, name: &str) {
        self.sort = match &self.sort {
            Some((known, false)) if known == name => Some((name.to_owned(), true)),
            Some((known, true)) if known == name => None,
            _ => Some((name.to_owned(), false)),
        };
    }

    /// Makes a column wider, or narrower.
    pub(crate) fn widen(&mut self, name: &str, by: i32) {
        match self.widths.iter_mut().find(|(known, _)| known == name) {
            Some((_, width)) => *width += by,
            None => self.widths.push((name.to_owned(), by)),
        }
    }

    /// By how much a column was made wider.
    pub(crate) fn widened(&self, name: &str) -> i32 {
        self.widths.iter().find(|(known, _)| known == name).map_or(0, |(_, by)| *by)
    }
}
