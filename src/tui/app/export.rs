//! The window with the pipeline as a program for something else, or with what keeps it from being one.

use std::path::PathBuf;

use super::rows::{Row, Tone, wrapped};
use super::{App, highlight};
use crate::export::{Target, export};
use crate::lang::{Diagnostic, Source, render};
use crate::pipeline::StageId;

/// The pipeline as a program for one target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Export {
    pub target: Target,
    /// The program; otherwise what the target has no way to say, or what is wrong with the pipeline.
    pub script: Result<String, Vec<Diagnostic>>,
    /// The first line shown.
    pub scroll: usize,
}

impl Export {
    pub(crate) fn new(app: &App, target: Target) -> Self {
        let problems = app.document.problems();
        let errors: Vec<Diagnostic> =
            problems.iter().filter(|problem| problem.severity == crate::lang::Severity::Error).cloned().collect();
        let script = if errors.is_empty() {
            export(&app.document.program(), &app.document.title(), target)
        } else {
            Err(errors)
        };
        Self { target, script, scroll: 0 }
    }

    /// The target after this one, or before it.
    pub(crate) fn other(&self, forward: bool) -> Target {
        let at = Target::ALL.iter().position(|target| *target == self.target).unwrap_or(0);
        let step = if forward { 1 } else { Target::ALL.len() - 1 };
        Target::ALL[(at + step) % Target::ALL.len()]
    }

    /// The stage that the first problem is about.
    pub(crate) fn refused_stage(&self, app: &App) -> Option<StageId> {
        let problem = self.script.as_ref().err()?.first()?;
        let stages = &app.document.outline().stages;
        let around =
            stages.iter().filter(|stage| stage.site.contains(problem.span) || problem.span.contains(stage.site));
        around.min_by_key(|stage| stage.site.end - stage.site.start).map(|stage| stage.id.clone())
    }

    /// The file that it is offered to be written to: beside the pipeline's own, under its name.
    pub(crate) fn file(&self, app: &App) -> PathBuf {
        let stem = match self.target {
            Target::Python => "",
            Target::Dask => "_dask",
        };
        let path = app.document.path().map_or_else(|| PathBuf::from("pipeline"), |path| path.with_extension(""));
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        path.with_file_name(format!("{name}{stem}.py"))
    }

    /// The targets, then the program or what is said instead.
    pub(crate) fn rows(&self, app: &App, width: usize) -> Vec<Row> {
        let mut targets = Row::new();
        for target in Target::ALL {
            let (open, close, tone) =
                if target == self.target { ("[", "]", Tone::Accent) } else { (" ", " ", Tone::Dim) };
            targets = targets.and(tone, format!("{open}{}{close} ", target.name()));
        }
        let mut rows = vec![targets.and(Tone::Dim, self.target.summary()), Row::new()];
        match &self.script {
            Ok(script) => rows.extend(highlighted(script.trim_end(), app)),
            Err(problems) => {
                let program = app.document.program();
                let source = Source::new(&program);
                rows.extend(problems.iter().flat_map(|problem| self.said(app, problem, &source, width)));
            }
        }
        rows
    }

    /// A problem with the stage that it is about, its place and a way out.
    fn said(&self, app: &App, problem: &Diagnostic, source: &Source, width: usize) -> Vec<Row> {
        let alone = Self { script: Err(vec![problem.clone()]), ..self.clone() };
        let stage = alone.refused_stage(app).and_then(|id| app.document.outline().get(&id));
        let mut rows = Vec::new();
        if let Some(stage) = stage {
            rows.push(Row::of(Tone::Strong, format!("stage {} · {}", stage.id, stage.name)).marked(true));
        }
        let lines = wrapped(&problem.message, width);
        rows.extend(lines.into_iter().map(|line| Row::of(Tone::Bad, line)));
        let shown = render(problem, source, "");
        rows.extend(shown.lines().skip(1).take(2).map(|line| Row::of(Tone::Plain, line.to_owned())));
        if let Some(help) = &problem.help {
            rows.extend(wrapped(help, width).into_iter().map(|line| Row::of(Tone::Good, line)));
        }
        rows.push(Row::new());
        rows
    }
}

/// A program's text, a row for each line.
fn highlighted(text: &str, app: &App) -> Vec<Row> {
    let mut rows = vec![Row::new()];
    let mut add = |tone: Tone, piece: &str| {
        for (number, part) in piece.split('\n').enumerate() {
            if number > 0 {
                rows.push(Row::new());
            }
            if let (Some(row), false) = (rows.last_mut(), part.is_empty()) {
                row.parts.push((tone, part.to_owned()));
            }
        }
    };
    let mut at = 0;
    for (piece, tone) in highlight::pieces(text, &app.catalog) {
        add(Tone::Plain, &text[at..piece.start]);
        add(tone, &text[piece.clone()]);
        at = piece.end;
    }
    add(Tone::Plain, &text[at..]);
    rows
}
