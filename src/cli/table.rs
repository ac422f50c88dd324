//! Columns that line up.

use unicode_width::UnicodeWidthStr;

/// Cells wider than this push their row out of line rather than all others apart.
const WIDEST: usize = 60;
/// What stands between two columns.
const GAP: &str = "  ";

/// On which side of its column a cell stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Right,
}

/// Columns with their widths.
#[derive(Clone, Debug)]
pub(super) struct Columns(Vec<(Side, usize)>);

impl Columns {
    /// Columns wide enough for these rows, but for cells that are far too wide.
    pub(super) fn fitting<'r>(sides: &[Side], rows: impl IntoIterator<Item = &'r Vec<String>>) -> Self {
        let mut columns: Vec<(Side, usize)> = sides.iter().map(|side| (*side, 0)).collect();
        for row in rows {
            for ((_, width), cell) in columns.iter_mut().zip(row) {
                *width = (*width).max(cell.width().min(WIDEST));
            }
        }
        Self(columns)
    }

    /// Appends the row as a line.
    pub(super) fn line(&self, row: &[String], out: &mut String) {
        let before = out.len();
        for (at, cell) in row.iter().enumerate() {
            let (side, width) = self.0.get(at).copied().unwrap_or((Side::Left, 0));
            let padding = " ".repeat(width.saturating_sub(cell.width()));
            if at > 0 {
                out.push_str(GAP);
            }
            match side {
                Side::Left => out.extend([cell.as_str(), padding.as_str()]),
                Side::Right => out.extend([padding.as_str(), cell.as_str()]),
            }
        }
        out.truncate(before + out[before..].trim_end_matches(' ').len());
        out.push('\n');
    }
}

/// All rows as lines of one table.
pub(super) fn aligned(sides: &[Side], rows: &[Vec<String>]) -> String {
    let columns = Columns::fitting(sides, rows);
    let mut out = String::new();
    for row in rows {
        columns.line(row, &mut out);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_characters_count_as_what_they_take() {
        let rows = [["日本", "7"], ["a", "12"]].map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(aligned(&[Side::Left, Side::Right], &rows), "日本   7\na     12\n");
    }

    #[test]
    fn one_huge_cell_does_not_push_the_others_away() {
        let rows = [vec!["x".repeat(500), "1".to_owned()], vec!["a".to_owned(), "2".to_owned()]];
        let out = aligned(&[Side::Left, Side::Left], &rows);
        assert_eq!(out.lines().nth(1), Some(format!("a{}  2", " ".repeat(WIDEST - 1)).as_str()));
    }
}
