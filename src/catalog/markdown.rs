//! The catalog as a page of documentation: what `assets/stages.md` holds.

use super::{Class, StageDoc, stages};

/// The page.
const HEAD: &str = "\
# The stages

Every source, stage and sink, as `drip stages --markdown` lists them; `drip stages NAME` shows one in full. *Streams* means
that a stage holds one item or so, *holds some* a bounded number or one thing for each key, *collects all* everything that it
has read. *Asks* is what it asks of its upstream when it is itself asked for n items. Every example here runs as a test.
";

/// All stages as Markdown: a table for each class, then each example with what comes of it.
pub fn markdown() -> String {
    let mut page = HEAD.to_owned();
    let mut class: Option<Class> = None;
    for doc in stages() {
        if class != Some(doc.class) {
            class = Some(doc.class);
            page.push_str(&format!("\n## {}\n\n", doc.class.heading()));
            page.push_str("| stage | what it does | holds | asks | example |\n|---|---|---|---|---|\n");
        }
        page.push_str(&row(doc));
    }
    page
}

fn row(doc: &StageDoc) -> String {
    let endless = if doc.endless { ", endless" } else { "" };
    let cells = [
        code(&doc.signature()),
        cell(doc.summary),
        format!("{}{endless}", doc.holds.as_str()),
        cell(doc.asks),
        example(doc),
    ];
    format!("| {} |\n", cells.join(" | "))
}

fn example(doc: &StageDoc) -> String {
    let text: Vec<String> = doc.example.text.lines().map(code).collect();
    let mut shown = text.join("<br>");
    if !doc.example.output.is_empty() {
        let output: Vec<String> = doc.example.output.iter().map(|item| code(item)).collect();
        shown.push_str(&format!("<br>→ {}", output.join(", ")));
    }
    shown
}

/// A text in a cell of a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('<', "&lt;")
}

/// Code in a cell of a table: `|` has to be escaped there too, and a backtick needs longer fences.
fn code(text: &str) -> String {
    let fence = if text.contains('`') { "``" } else { "`" };
    format!("{fence}{}{fence}", text.replace('|', "\\|"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_in_the_repository_is_the_one_that_the_catalog_makes() {
        let kept = include_str!("../../assets/stages.md");
        assert!(kept == markdown(), "assets/stages.md is behind: drip stages --markdown > assets/stages.md");
    }

    #[test]
    fn every_stage_has_a_row_of_five_cells() {
        let page = markdown();
        for doc in stages() {
            let start = format!("| {} |", code(&doc.signature()));
            let row = page.lines().find(|line| line.starts_with(&start)).expect("each has a row");
            assert_eq!(row.replace("\\|", "").matches('|').count(), 6, "{row}");
        }
    }
}
