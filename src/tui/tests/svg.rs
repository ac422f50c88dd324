//! A screen as an SVG image, for documents: the cells as the terminal would have them.

use std::fmt::Write as _;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

use crate::tui::sanitise;

/// Pixels of a cell.
const CELL: (usize, usize) = (9, 17);
/// Pixels around all cells.
const MARGIN: usize = 12;
/// The colours of a terminal that the theme leaves as they are: text, and what is behind it.
const TEXT: &str = "#d5d9e0";
const BACKGROUND: &str = "#14181f";

/// The image; `title` says what it shows.
pub(super) fn image(buffer: &Buffer, title: &str) -> String {
    let (columns, rows) = (usize::from(buffer.area.width), usize::from(buffer.area.height));
    let (width, height) = (columns * CELL.0 + 2 * MARGIN, rows * CELL.1 + 2 * MARGIN);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\">\n\
         <title>{}</title>\n<rect width=\"{width}\" height=\"{height}\" rx=\"8\" fill=\"{BACKGROUND}\"/>\n\
         <g font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"15\" fill=\"{TEXT}\" \
         xml:space=\"preserve\">\n",
        escaped(title)
    );
    for (y, row) in buffer.content.chunks(columns).enumerate() {
        let mut x = 0;
        while x < columns {
            let mut run = Run { x, y, width: 0, text: String::new() };
            let style = look(&row[x]);
            while x < columns && look(&row[x]) == style {
                let symbol = row[x].symbol();
                let wide = sanitise::width(symbol).max(1);
                run.text.push_str(symbol);
                run.width += wide;
                x += wide;
            }
            run.write(&style, &mut svg);
        }
    }
    svg.push_str("</g>\n</svg>\n");
    svg
}

/// Cells beside one another that look the same.
struct Run {
    x: usize,
    y: usize,
    width: usize,
    text: String,
}

#[derive(PartialEq)]
struct Look {
    text: Option<String>,
    behind: Option<String>,
    bold: bool,
    underlined: bool,
}

impl Run {
    fn write(&self, look: &Look, svg: &mut String) {
        let (left, top) = (MARGIN + self.x * CELL.0, MARGIN + self.y * CELL.1);
        let width = self.width * CELL.0;
        if let Some(behind) = &look.behind {
            writeln!(svg, "<rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{}\" fill=\"{behind}\"/>", CELL.1)
                .expect("memory takes it");
        }
        if self.text.trim().is_empty() {
            return;
        }
        // Spaces at the ends would be stretched with the rest.
        let begins = self.text.len() - self.text.trim_start().len();
        let text = self.text.trim();
        let left = left + begins * CELL.0;
        let width = sanitise::width(text) * CELL.0;
        let mut how = look.text.as_ref().map_or_else(String::new, |colour| format!(" fill=\"{colour}\""));
        if look.bold {
            how.push_str(" font-weight=\"bold\"");
        }
        if look.underlined {
            how.push_str(" text-decoration=\"underline\"");
        }
        writeln!(
            svg,
            "<text x=\"{left}\" y=\"{}\" textLength=\"{width}\" lengthAdjust=\"spacingAndGlyphs\"{how}>{}</text>",
            top + CELL.1 * 3 / 4,
            escaped(text)
        )
        .expect("memory takes it");
    }
}

fn look(cell: &Cell) -> Look {
    let reversed = cell.modifier.contains(Modifier::REVERSED);
    let (text, behind) = (colour(cell.fg), colour(cell.bg));
    Look {
        text: if reversed { behind.clone().or_else(|| Some(BACKGROUND.to_owned())) } else { text.clone() },
        behind: if reversed { text.or_else(|| Some(TEXT.to_owned())) } else { behind },
        bold: cell.modifier.contains(Modifier::BOLD),
        underlined: cell.modifier.contains(Modifier::UNDERLINED),
    }
}

/// `None` for the terminal's own; the themes shown here know no palette but this.
fn colour(colour: Color) -> Option<String> {
    match colour {
        Color::Reset => None,
        Color::Rgb(r, g, b) => Some(format!("#{r:02x}{g:02x}{b:02x}")),
        other => panic!("a theme of any colour has {other:?}"),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
