//! A stage's parameters as fields, their text as the stage's text, and what is wrong with it at the caret.

use std::ops::Range;
use std::sync::Arc;

use super::arguments::{Call, parse_call, unbalanced};
use super::completion::{Completion, is_name};
use super::palette::{Spot, is_source_place};
use super::{Editor, Listing};
use crate::catalog::{Param, Role, StageDoc};
use crate::debugger::{self, Preview, StageId, Trial, Version};
use crate::lang::{Diagnostic, Severity, Span};
use crate::pipeline::{Document, OutlineStage};

/// What Enter does with the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    Insert(Spot),
    Replace(StageId),
}

/// One line to fill in.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// What it is for; `None`: the stage's whole text.
    pub param: Option<&'static Param>,
    pub editor: Editor,
    /// Was written as a keyword, and stays one.
    keyword: bool,
}

impl Field {
    pub(crate) fn label(&self) -> String {
        match self.param {
            Some(param) if param.variadic => format!("*{}", param.name),
            Some(param) => param.name.to_owned(),
            None => "text".to_owned(),
        }
    }
}

/// Why the text cannot stand, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Complaint {
    pub field: usize,
    /// Byte offsets in the field's text.
    pub at: Range<usize>,
    pub message: String,
    pub help: Option<String>,
    /// Whether it keeps the text from being applied.
    pub refuses: bool,
}

/// The form.
#[derive(Clone, Debug)]
pub(crate) struct Form {
    pub target: Target,
    pub name: String,
    pub fields: Vec<Field>,
    pub focus: usize,
    pub complaint: Option<Complaint>,
    /// How the text before the caret could go on.
    pub completion: Option<Completion>,
    /// The entries of the directory that a file's name is completed from.
    pub listing: Option<Listing>,
    /// The number of the first trial that was asked for.
    pub since: u64,
    /// The newest trial of a text that could be tried.
    pub preview: Option<Arc<Preview>>,
    /// Whether the text has changed since to one that cannot be tried: the preview is of what stood there before.
    pub stale: bool,
    bare: bool,
}

impl Form {
    /// An empty form for a new stage.
    pub(crate) fn for_new(doc: &'static StageDoc, spot: Spot) -> Self {
        let fields = params(doc, spot.is_fed()).map(|param| Field {
            param: Some(param),
            editor: Editor::line(""),
            keyword: false,
        });
        let fields = fields.collect();
        Self::new(Target::Insert(spot), doc.name.to_owned(), fields, false)
    }

    /// A form for a stage that is there: a field for each parameter, or one for the whole text where the catalog does not
    /// know the stage or its arguments fit no field.
    pub(crate) fn for_stage(stage: &OutlineStage, doc: Option<&'static StageDoc>) -> Self {
        let call = parse_call(&stage.text);
        let fed = !is_source_place(&stage.id);
        let split = doc.zip(call.as_ref()).and_then(|(doc, call)| fill(doc, call, fed));
        let fields = split.unwrap_or_else(|| {
            let many = stage.text.contains('\n');
            let editor = if many { Editor::lines(&*stage.text) } else { Editor::line(&*stage.text) };
            vec![Field { param: None, editor, keyword: false }]
        });
        let bare = call.is_some_and(|call| call.bare);
        Self::new(Target::Replace(stage.id.clone()), stage.name.clone(), fields, bare)
    }

    fn new(target: Target, name: String, fields: Vec<Field>, bare: bool) -> Self {
        Self {
            target,
            name,
            fields,
            focus: 0,
            complaint: None,
            completion: None,
            listing: None,
            since: 0,
            preview: None,
            stale: false,
            bare,
        }
    }

    /// The field that has the caret.
    pub(crate) fn field(&self) -> Option<&Field> {
        self.fields.get(self.focus)
    }

    /// Whether there is something that Tab would complete.
    pub(crate) fn completes(&self) -> bool {
        self.completion.as_ref().is_some_and(|completion| !completion.candidates.is_empty())
    }

    /// What is to be tried while this is typed: the stage as it would be, beside the one that is there; and what the expression
    /// before the caret offers. `None` where there is no such place.
    pub(crate) fn trial(&self, document: &Document, request: u64, about: Option<String>) -> Option<Trial> {
        let (text, _) = self.compose();
        let mut now = document.clone();
        let (place, now, before) = match &self.target {
            Target::Replace(id) => {
                let before = document.apart(id)?;
                let now = now.replace(id, &text).ok().and_then(|()| now.apart(id));
                (before.clone(), now, Version::Stage(before))
            }
            Target::Insert(spot) => {
                let mut probed = document.clone();
                let probe = probed.insert(spot.place(), spot.probe()).ok()?;
                let place = probed.apart(&probe)?;
                let now = now.insert(spot.place(), &text).ok().and_then(|id| now.apart(&id));
                (place, now, Version::Untried)
            }
        };
        let now = now.filter(|_| self.is_complete()).map_or(Version::Untried, Version::Stage);
        let before = if matches!(&now, Version::Stage(apart) if *apart != place) { before } else { Version::Untried };
        Some(Trial { request, place, now, before, whole: false, about })
    }

    /// The first field that has to be given and is not.
    pub(crate) fn needed(&self) -> Option<&'static Param> {
        let params = self.fields.iter().map(|field| (field.param, field.editor.text().trim().is_empty()));
        params.filter(|(_, empty)| *empty).find_map(|(param, _)| param.filter(|p| p.default.is_none() && !p.variadic))
    }

    /// Whether the text is one that can be tried.
    pub(crate) fn is_complete(&self) -> bool {
        self.needed().is_none() && !self.complaint.as_ref().is_some_and(|complaint| complaint.refuses)
    }

    /// What is about to be done, in words.
    pub(crate) fn title(&self) -> String {
        match &self.target {
            Target::Insert(spot) => format!("{} · {}", self.name, spot.words()),
            Target::Replace(id) => format!("{} · edit stage {id}", self.name),
        }
    }

    /// Whether its text has more lines than a field can show.
    pub(crate) fn is_many_lines(&self) -> bool {
        self.fields.iter().any(|field| field.editor.text().contains('\n'))
    }

    /// The stage's text, and where each field stands in it.
    pub(crate) fn compose(&self) -> (String, Vec<Range<usize>>) {
        if let [Field { param: None, editor, .. }] = &self.fields[..] {
            let all = 0..editor.text().len();
            return (editor.text().to_owned(), Vec::from([all]));
        }
        let mut text = format!("{}(", self.name);
        let mut places = Vec::new();
        let (mut given, mut gap) = (false, false);
        for field in &self.fields {
            let value = field.editor.text().trim();
            let param = field.param.expect("only a form of one field has no parameter");
            if value.is_empty() {
                gap |= !param.variadic;
                places.push(text.len()..text.len());
                continue;
            }
            if given {
                text.push_str(", ");
            }
            if !param.variadic && (gap || field.keyword || param.keyword_only) {
                text.push_str(param.name);
                text.push('=');
                gap = true;
            }
            places.push(text.len()..text.len() + value.len());
            text.push_str(value);
            given = true;
        }
        text.push(')');
        if self.bare && !given {
            text.truncate(text.len() - 2);
            places.fill(text.len()..text.len());
        }
        (text, places)
    }

    /// Tries the text on a copy of the document, and keeps what is wrong with it.
    pub(crate) fn check(&mut self, document: &Document) {
        let (text, places) = self.compose();
        self.complaint = self.try_on(document, &text).err().map(|(start, diagnostic)| {
            let offset = |at: u32| (at as usize).saturating_sub(start).min(text.len());
            let (from, to) = (offset(diagnostic.span.start), offset(diagnostic.span.end));
            self.complaint_at(&places, from, to, diagnostic)
        });
    }

    fn complaint_at(&self, places: &[Range<usize>], from: usize, to: usize, diagnostic: Diagnostic) -> Complaint {
        let refuses = diagnostic.severity == Severity::Error;
        // A bracket that a field leaves open is missed at the bracket around all fields: say it where it was typed.
        let odd = self.fields.iter().enumerate().find_map(|(at, field)| Some((at, unbalanced(field.editor.text())?)));
        if let Some((field, at)) = odd {
            let end = at + self.fields[field].editor.text()[at..].chars().next().map_or(0, char::len_utf8);
            return Complaint { field, at: at..end, message: diagnostic.message, help: diagnostic.help, refuses };
        }
        let holds = |place: &Range<usize>| place.start <= from && from <= place.end && place.start < place.end;
        let field = places.iter().position(holds).unwrap_or(self.focus.min(places.len().saturating_sub(1)));
        let place = places.get(field).cloned().unwrap_or_default();
        let text = self.fields.get(field).map_or("", |field| field.editor.text());
        let lead = if self.fields.len() == 1 && self.fields[0].param.is_none() {
            0
        } else {
            text.len() - text.trim_start().len()
        };
        let inside = |at: usize| {
            let mut at = (at.clamp(place.start, place.end) - place.start + lead).min(text.len());
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            at
        };
        Complaint { field, at: inside(from)..inside(to), message: diagnostic.message, help: diagnostic.help, refuses }
    }

    /// The way out of a complaint. A name that nothing has may be a field of the items.
    pub(super) fn help(&self, complaint: &Complaint) -> Option<String> {
        let unknown = complaint.message.strip_prefix("NameError: name '").and_then(|rest| rest.split('\'').next());
        let fields = self.preview.as_ref().map_or(&[][..], |preview| &preview.fields);
        let meant = unknown.and_then(|name| fields.iter().find(|field| field.eq_ignore_ascii_case(name)));
        let Some(field) = meant else { return complaint.help.clone() };
        let role = self.fields.get(complaint.field).and_then(|field| field.param).map(|param| param.role);
        let before = self.fields.get(complaint.field).and_then(|field| field.editor.text().get(..complaint.at.start));
        Some(match before {
            _ if role == Some(Role::Field) => format!("a field is named by a text: {field:?}"),
            Some(before) if before.ends_with('[') => format!("a field is named by a text: {field:?}"),
            _ if is_name(field) => format!("the items have that field: _.{field}"),
            _ => format!("the items have that field: _[{field:?}]"),
        })
    }

    /// Tries the text on a copy; for an error, where the stage's text starts in the text that the error is about.
    fn try_on(&self, document: &Document, text: &str) -> Result<(), (usize, Diagnostic)> {
        let mut trial = document.clone();
        let id = match &self.target {
            Target::Replace(id) => id.clone(),
            Target::Insert(spot) => {
                // A harmless stage goes in first: its place is then known, whatever the layout around it.
                match trial.insert(spot.place(), spot.probe()) {
                    Ok(id) => id,
                    Err(_) => {
                        let placeless = |diagnostic| (0, Diagnostic { span: Span::default(), ..diagnostic });
                        return trial.insert(spot.place(), text).map(drop).map_err(placeless);
                    }
                }
            }
        };
        let start = start_of(&trial, &id);
        trial.replace(&id, text).map_err(|diagnostic| (start, diagnostic))?;
        look_ahead(&trial, &id)
    }

    /// Puts the stage into the document; its id where it now stands.
    pub(crate) fn apply(&self, document: &mut Document) -> Result<StageId, Diagnostic> {
        let (text, _) = self.compose();
        match &self.target {
            Target::Replace(id) => document.replace(id, &text).map(|()| id.clone()),
            Target::Insert(spot) => document.insert(spot.place(), &text),
        }
    }
}

/// What would fail in this stage at the first items. It does not keep the text from being applied.
fn look_ahead(document: &Document, id: &str) -> Result<(), (usize, Diagnostic)> {
    let Some(stage) = document.outline().get(id) else { return Ok(()) };
    match debugger::check(document.text()).into_iter().find(|said| stage.span.contains(said.span)) {
        Some(diagnostic) => Err((start_of(document, id), diagnostic)),
        None => Ok(()),
    }
}

fn start_of(document: &Document, id: &str) -> usize {
    let stage = document.outline().stages.iter().find(|stage| stage.id == id);
    stage.map_or(0, |stage| stage.span.start as usize)
}

/// The parameters that a form shows: all but the one that `|` fills.
fn params(doc: &'static StageDoc, fed: bool) -> impl Iterator<Item = &'static Param> {
    let piped = doc.params.iter().position(|param| param.role == Role::Iterable && !param.variadic);
    doc.params.iter().enumerate().filter(move |(at, _)| !fed || Some(*at) != piped).map(|(_, param)| param)
}

/// The fields filled from a call; `None` when an argument fits none of them.
fn fill(doc: &'static StageDoc, call: &Call, fed: bool) -> Option<Vec<Field>> {
    let mut fields: Vec<Field> =
        params(doc, fed).map(|param| Field { param: Some(param), editor: Editor::line(""), keyword: false }).collect();
    let mut next = 0;
    for (keyword, text) in &call.arguments {
        match keyword {
            Some(keyword) => {
                let named = |field: &&mut Field| field.param.is_some_and(|p| p.name == keyword && !p.variadic);
                let field = fields.iter_mut().find(named)?;
                field.editor = Editor::line(&**text);
                field.keyword = true;
            }
            None => {
                let field = fields.get_mut(next)?;
                let param = field.param?;
                if param.keyword_only || text.contains('\n') {
                    return None;
                }
                if param.variadic && !field.editor.text().is_empty() {
                    field.editor = Editor::line(format!("{}, {text}", field.editor.text()));
                } else {
                    field.editor = Editor::line(&**text);
                }
                next += usize::from(!param.variadic);
            }
        }
    }
    Some(fields)
}
