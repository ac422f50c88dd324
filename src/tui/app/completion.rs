//! How the text before the caret of a form could go on: fields and methods of real items, stages, files.

use std::path::PathBuf;

use super::Listing;
use crate::catalog::{Role, StageDoc};
use crate::debugger::{Offer, OfferKind};

/// How many ways are offered.
const MOST: usize = 200;

/// Functions of Python's that an expression of an item often calls, with what they take.
const FUNCTIONS: &[(&str, &str)] = &[
    ("abs", "abs(x)"),
    ("all", "all(iterable)"),
    ("any", "any(iterable)"),
    ("bool", "bool(x)"),
    ("dict", "dict(pairs)"),
    ("divmod", "divmod(a, b)"),
    ("enumerate", "enumerate(iterable, start=0)"),
    ("float", "float(x)"),
    ("format", "format(value, spec='')"),
    ("getattr", "getattr(object, name, default)"),
    ("hash", "hash(object)"),
    ("int", "int(x, base=10)"),
    ("isinstance", "isinstance(object, class)"),
    ("len", "len(object)"),
    ("list", "list(iterable)"),
    ("max", "max(iterable, key=None, default)"),
    ("min", "min(iterable, key=None, default)"),
    ("ord", "ord(character)"),
    ("range", "range(start, stop, step)"),
    ("repr", "repr(object)"),
    ("round", "round(number, ndigits=None)"),
    ("set", "set(iterable)"),
    ("sorted", "sorted(iterable, key=None, reverse=False)"),
    ("str", "str(object)"),
    ("sum", "sum(iterable, start=0)"),
    ("tuple", "tuple(iterable)"),
    ("type", "type(object)"),
    ("zip", "zip(*iterables)"),
];

/// One way to go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Candidate {
    /// What takes the place of what has been typed of it.
    pub text: String,
    /// What it is.
    pub detail: String,
}

/// The ways to go on, and where in the field they go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Completion {
    /// Byte offset in the field's text from which on it is replaced, up to the caret.
    pub start: usize,
    pub candidates: Vec<Candidate>,
    pub chosen: Option<usize>,
}

impl Completion {
    /// Chooses the next one or the one before, around the ends.
    pub(crate) fn walk(&mut self, down: bool) {
        let last = self.candidates.len().saturating_sub(1);
        self.chosen = Some(match (self.chosen, down) {
            (None, true) => 0,
            (None, false) => last,
            (Some(at), true) => {
                if at >= last {
                    0
                } else {
                    at + 1
                }
            }
            (Some(at), false) => at.checked_sub(1).unwrap_or(last),
        });
    }
}

/// What is being typed at the caret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// `expression.pre`: a field or method of what the expression gives.
    Attribute { of: String, prefix: String, start: usize },
    /// `expression["pre`: a key of it.
    Key { of: String, prefix: String, quote: char, start: usize },
    /// The name of a field, where a text is meant that says it; with the quote, where one is open.
    Field { prefix: String, quote: Option<char>, start: usize },
    /// A name on its own.
    Name { prefix: String, start: usize },
    /// A file's name, in a string.
    File { prefix: String, start: usize },
}

impl Wanted {
    /// The expression whose values tell how to go on.
    pub(crate) fn about(&self) -> Option<&str> {
        match self {
            Self::Attribute { of, .. } | Self::Key { of, .. } => Some(of),
            Self::Name { .. } | Self::Field { .. } => Some("_"),
            Self::File { .. } => None,
        }
    }

    /// Where in the text it begins.
    pub(crate) fn start(&self) -> usize {
        match self {
            Self::Attribute { start, .. }
            | Self::Key { start, .. }
            | Self::Field { start, .. }
            | Self::Name { start, .. }
            | Self::File { start, .. } => *start,
        }
    }

    /// The directory whose entries tell how to go on.
    pub(crate) fn directory(&self) -> Option<PathBuf> {
        let Self::File { prefix, .. } = self else { return None };
        Some(match prefix.rfind('/') {
            Some(at) => PathBuf::from(&prefix[..=at]),
            None => PathBuf::from("."),
        })
    }

    /// The ways to go on.
    pub(crate) fn completion(
        &self,
        offers: &[Offer],
        catalog: &[&'static StageDoc],
        defined: &[(String, String)],
        listing: Option<&Listing>,
    ) -> Option<Completion> {
        let (start, mut candidates) = match self {
            Self::Attribute { prefix, start, of } => (*start, attributes(offers, prefix, of == "_")),
            Self::Key { prefix, start, quote, .. } => (*start, keys(offers, prefix, *quote)),
            Self::Field { prefix, quote, start } => (*start, fields(offers, prefix, *quote)),
            Self::Name { prefix, start } => (*start, names(offers, catalog, defined, prefix)),
            Self::File { prefix, start } => (*start, files(listing?, prefix, &self.directory()?)),
        };
        candidates.truncate(MOST);
        // A word that is all there needs no list of itself.
        let typed = match self {
            Self::Attribute { prefix, .. } | Self::Name { prefix, .. } => prefix.as_str(),
            Self::Key { .. } | Self::Field { .. } | Self::File { .. } => "",
        };
        let done = !typed.is_empty() && candidates.len() == 1 && candidates[0].text == typed;
        (!candidates.is_empty() && !done).then_some(Completion { start, candidates, chosen: None })
    }
}

pub(super) fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c == '_' || c.is_alphabetic()) && text.chars().all(|c| c == '_' || c.is_alphanumeric())
}

/// Whether a name goes on from what is typed of it. Who types a field does not know how its file spells it: `pop` is `Population` too.
fn goes_on(offer: &Offer, typed: &str) -> bool {
    match offer.kind {
        OfferKind::Field => offer.name.to_lowercase().starts_with(&typed.to_lowercase()),
        OfferKind::Method => offer.name.starts_with(typed),
    }
}

fn attributes(offers: &[Offer], prefix: &str, of_item: bool) -> Vec<Candidate> {
    let fits = |offer: &&Offer| goes_on(offer, prefix);
    let candidate = |offer: &Offer| match offer.kind {
        OfferKind::Field if is_name(&offer.name) => {
            Some(Candidate { text: offer.name.clone(), detail: offer.detail.clone() })
        }
        OfferKind::Field => None,
        OfferKind::Method => {
            Some(Candidate { text: format!("{}(", offer.name), detail: format!("method of {}", offer.detail) })
        }
    };
    // Of a record the fields are meant: its methods come once something is typed.
    let fields = offers.iter().any(|offer| offer.kind == OfferKind::Field) && prefix.is_empty() && of_item;
    let mut fitting: Vec<&Offer> =
        offers.iter().filter(fits).filter(|offer| !fields || offer.kind == OfferKind::Field).collect();
    fitting.sort_by_key(|offer| offer.kind != OfferKind::Field);
    fitting.into_iter().filter_map(candidate).collect()
}

fn keys(offers: &[Offer], prefix: &str, quote: char) -> Vec<Candidate> {
    let fits = |offer: &&Offer| offer.kind == OfferKind::Field && goes_on(offer, prefix);
    let plain = |offer: &&Offer| !offer.name.contains([quote, '\\', '\n']);
    let candidate = |offer: &Offer| Candidate { text: format!("{}{quote}]", offer.name), detail: offer.detail.clone() };
    offers.iter().filter(fits).filter(plain).map(candidate).collect()
}

/// The names of fields as texts: with both quotes, or with what is missing of the one that is open.
fn fields(offers: &[Offer], prefix: &str, quote: Option<char>) -> Vec<Candidate> {
    let (open, close) = (if quote.is_some() { "" } else { "\"" }, quote.unwrap_or('"'));
    let fits = |offer: &&Offer| offer.kind == OfferKind::Field && goes_on(offer, prefix);
    let plain = |offer: &&Offer| !offer.name.contains([close, '\\', '\n']);
    let text = |offer: &Offer| format!("{open}{}{close}", offer.name);
    let candidate = |offer: &Offer| Candidate { text: text(offer), detail: offer.detail.clone() };
    offers.iter().filter(fits).filter(plain).map(candidate).collect()
}

fn names(
    offers: &[Offer],
    catalog: &[&'static StageDoc],
    defined: &[(String, String)],
    prefix: &str,
) -> Vec<Candidate> {
    let fields = offers.iter().filter(|offer| offer.kind == OfferKind::Field && goes_on(offer, prefix));
    let fields = fields.map(|offer| Candidate {
        text: if is_name(&offer.name) { format!("_.{}", offer.name) } else { format!("_[{:?}]", offer.name) },
        detail: offer.detail.clone(),
    });
    let own = defined.iter().filter(|(name, _)| name.starts_with(prefix));
    let own = own.map(|(name, signature)| Candidate { text: name.clone(), detail: signature.clone() });
    let functions = FUNCTIONS.iter().filter(|(name, _)| name.starts_with(prefix));
    let functions = functions.map(|(name, takes)| Candidate { text: format!("{name}("), detail: (*takes).to_owned() });
    let stages = catalog.iter().filter(|doc| doc.name.starts_with(prefix));
    let stages = stages.filter(|doc| !FUNCTIONS.iter().any(|(name, _)| *name == doc.name));
    let stages = stages.map(|doc| Candidate { text: format!("{}(", doc.name), detail: doc.summary.to_owned() });
    fields.chain(own).chain(functions).chain(stages).collect()
}

fn files(listing: &Listing, prefix: &str, directory: &PathBuf) -> Vec<Candidate> {
    if listing.directory != *directory {
        return Vec::new();
    }
    let at = prefix.rfind('/').map_or(0, |at| at + 1);
    let (lead, stem) = prefix.split_at(at);
    let fits = |entry: &&String| entry.starts_with(stem) && (stem.starts_with('.') || !entry.starts_with('.'));
    let plain = |entry: &&String| !entry.contains(['"', '\'', '\\', '\n']);
    let candidate = |entry: &String| Candidate {
        text: format!("{lead}{entry}"),
        detail: if entry.ends_with('/') { "directory" } else { "file" }.to_owned(),
    };
    listing.entries.iter().filter(fits).filter(plain).map(candidate).collect()
}

/// What is being typed at the end of `before`, the text of a field up to the caret.
pub(crate) fn wanted(before: &str, role: Role) -> Option<Wanted> {
    if let Some((quote, open)) = open_string(before) {
        let content = open + quote.len_utf8();
        let prefix = before[content..].to_owned();
        let lead = before[..open].trim_end();
        if let Some(of) = lead.strip_suffix('[').map(expression_before).filter(|of| !of.is_empty()) {
            return Some(Wanted::Key { of: of_item(of, before), prefix, quote, start: content });
        }
        let alone = lead.is_empty() || lead.ends_with([',', '(', '[', '=']);
        return match role {
            Role::Path if alone => Some(Wanted::File { prefix, start: content }),
            Role::Field if alone => Some(Wanted::Field { prefix, quote: Some(quote), start: content }),
            _ => None,
        };
    }
    let start = before
        .rfind(|c: char| c != '_' && !c.is_alphanumeric())
        .map_or(0, |at| at + before[at..].chars().next().map_or(0, char::len_utf8));
    let prefix = before[start..].to_owned();
    if let Some(lead) = before[..start].strip_suffix('.') {
        let of = expression_before(lead);
        return (!of.is_empty()).then(|| Wanted::Attribute { of: of_item(of, before), prefix, start });
    }
    let begun = prefix.starts_with(|c: char| c.is_alphabetic()) || (prefix.starts_with('_') && prefix.len() > 1);
    begun.then_some(match role {
        Role::Field => Wanted::Field { prefix, quote: None, start },
        _ => Wanted::Name { prefix, start },
    })
}

/// Under the name of a lambda's parameter stands the item, as under `_`.
fn of_item(of: &str, before: &str) -> String {
    let root: &str = &of[..of.find(|c: char| c != '_' && !c.is_alphanumeric()).unwrap_or(of.len())];
    let is_parameter = !root.is_empty() && before.contains(&format!("lambda {root}:"));
    if is_parameter { format!("_{}", &of[root.len()..]) } else { of.to_owned() }
}

/// The quote and place of a string that is open at the end of the text.
fn open_string(text: &str) -> Option<(char, usize)> {
    let mut open: Option<(char, usize)> = None;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        match open {
            Some(_) if escaped => escaped = false,
            Some(_) if c == '\\' => escaped = true,
            Some((quote, _)) if c == quote => open = None,
            None if c == '"' || c == '\'' => open = Some((c, at)),
            _ => {}
        }
    }
    open
}

/// The call, subscript or attribute that ends at the end of the text: `_.a[0].split("|")`.
fn expression_before(text: &str) -> &str {
    let bytes = text.as_bytes();
    let mut at = text.len();
    while let Some(&last) = at.checked_sub(1).and_then(|at| bytes.get(at)) {
        match last {
            b')' | b']' => match opening(&text[..at]) {
                Some(open) => at = open,
                None => return "",
            },
            b'"' | b'\'' => match text[..at - 1].rfind(char::from(last)) {
                Some(open) => return &text[open..],
                None => return "",
            },
            _ if last == b'_' || last.is_ascii_alphanumeric() || last >= 0x80 => {
                let name = text[..at].trim_end_matches(|c: char| c == '_' || c.is_alphanumeric());
                at = name.len();
                if !name.ends_with('.') {
                    break;
                }
                at -= 1;
            }
            b'.' => at -= 1,
            _ => break,
        }
    }
    &text[at..]
}

/// Where the bracket opens that closes at the end of the text. Strings in between are stepped over.
fn opening(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut string: Option<u8> = None;
    for (at, byte) in text.bytes().enumerate().rev() {
        match (string, byte) {
            (Some(quote), byte) if byte == quote => string = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'') => string = Some(byte),
            (None, b')' | b']' | b'}') => depth += 1,
            (None, b'(' | b'[' | b'{') => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

/// The function whose parentheses are open at the end of the text, and how many arguments stand before the caret.
pub(crate) fn enclosing_call(before: &str) -> Option<(&str, usize)> {
    let mut open: Vec<(usize, usize)> = Vec::new();
    let mut string: Option<char> = None;
    let mut escaped = false;
    for (at, c) in before.char_indices() {
        match (string, c) {
            _ if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(quote), c) if c == quote => string = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => string = Some(c),
            (None, '(' | '[' | '{') => open.push((at, 0)),
            (None, ')' | ']' | '}') => drop(open.pop()),
            (None, ',') => open.iter_mut().last().into_iter().for_each(|(_, commas)| *commas += 1),
            _ => {}
        }
    }
    open.into_iter().rev().find_map(|(at, commas)| {
        let lead = before[..at].trim_end();
        let start = lead.trim_end_matches(|c: char| c == '_' || c == '.' || c.is_alphanumeric()).len();
        (before.as_bytes()[at] == b'(' && start < lead.len()).then(|| (&lead[start..], commas))
    })
}

/// The functions and classes that a program defines at its top level, with what they take.
pub(crate) fn defined(text: &str) -> Vec<(String, String)> {
    let begins = |line: &str| {
        let line = line.strip_prefix("async ").unwrap_or(line);
        line.strip_prefix("def ").or_else(|| line.strip_prefix("class ")).map(str::to_owned)
    };
    text.lines()
        .filter_map(begins)
        .filter_map(|rest| {
            let end = rest.find(|c: char| c != '_' && !c.is_alphanumeric()).unwrap_or(rest.len());
            let name = rest[..end].to_owned();
            let takes = rest.rfind(')').map_or(rest.len(), |at| at + 1);
            (!name.is_empty()).then(|| (name, rest[..takes].trim_end_matches(':').to_owned()))
        })
        .collect()
}

/// What a function of Python's takes.
pub(crate) fn function_signature(name: &str) -> Option<&'static str> {
    FUNCTIONS.iter().find(|(known, _)| *known == name).map(|(_, takes)| *takes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attribute(before: &str) -> Option<(String, String)> {
        match wanted(before, Role::Function)? {
            Wanted::Attribute { of, prefix, .. } | Wanted::Key { of, prefix, .. } => Some((of, prefix)),
            _ => None,
        }
    }

    #[test]
    fn the_expression_before_a_dot_is_the_whole_of_it() {
        let cases = [
            ("_.", "_", ""),
            ("_.user.na", "_.user", "na"),
            (r#"int(_.line.split("|.(")[3].st"#, r#"_.line.split("|.(")[3]"#, "st"),
            ("1 + _['a b'].x", "_['a b']", "x"),
            (r#"_["us"#, "_", "us"),
            (r#"_.a[0]["us"#, "_.a[0]", "us"),
            ("lambda row: row.na", "_", "na"),
            ("','.jo", "','", "jo"),
        ];
        for (before, of, prefix) in cases {
            assert_eq!(attribute(before), Some((of.to_owned(), prefix.to_owned())), "{before}");
        }
        for before in ["'a.b", "3 + ", "_", ".x", "(", ")."] {
            assert_eq!(attribute(before), None, "{before}");
        }
    }

    #[test]
    fn names_and_files_are_told_apart() {
        assert_eq!(wanted("in", Role::Function), Some(Wanted::Name { prefix: "in".into(), start: 0 }));
        assert_eq!(wanted("\"logs/a", Role::Path), Some(Wanted::File { prefix: "logs/a".into(), start: 1 }));
        assert_eq!(wanted("\"logs/a", Role::Value), None);
    }

    #[test]
    fn fields_of_the_item_complete_a_name_and_a_key() {
        let field = |name: &str| Offer { name: name.into(), kind: OfferKind::Field, detail: "1".into() };
        let offers = [field("score"), field("first name")];
        let texts = |before: &str| {
            let found = wanted(before, Role::Function).and_then(|w| w.completion(&offers, &[], &[], None));
            found.map(|c| c.candidates.into_iter().map(|c| c.text).collect::<Vec<_>>()).unwrap_or_default()
        };
        assert_eq!(texts("sco"), ["_.score"]);
        assert_eq!(texts("_."), ["score"]);
        assert_eq!(texts("_[\"f"), ["first name\"]"]);
        assert_eq!(texts("_.score"), [""; 0]);
    }

    #[test]
    fn where_a_field_is_named_by_a_text_it_completes_to_one() {
        let field = |name: &str| Offer { name: name.into(), kind: OfferKind::Field, detail: "1".into() };
        let offers = [field("score"), field("first name"), field("it's \"so\"")];
        let texts = |before: &str| {
            let found = wanted(before, Role::Field).and_then(|w| w.completion(&offers, &[], &[], None));
            found.map(|c| c.candidates.into_iter().map(|c| c.text).collect::<Vec<_>>()).unwrap_or_default()
        };
        assert_eq!(texts("sco"), ["\"score\""]);
        assert_eq!(texts("\"score\", fir"), ["\"first name\""]);
        assert_eq!(texts("'s"), ["score'"]);
        assert_eq!(texts("'score', 'f"), ["first name'"]);
    }

    #[test]
    fn a_field_is_found_however_its_name_is_spelt_and_stands_before_methods() {
        let offer = |name: &str, kind| Offer { name: name.into(), kind, detail: "dict".into() };
        let offers =
            [offer("pop", OfferKind::Method), offer("Population", OfferKind::Field), offer("City", OfferKind::Field)];
        let texts = |before: &str| {
            let found = wanted(before, Role::Function).and_then(|w| w.completion(&offers, &[], &[], None));
            found.map(|c| c.candidates.into_iter().map(|c| c.text).collect::<Vec<_>>()).unwrap_or_default()
        };
        assert_eq!(texts("_.pop"), ["Population", "pop("]);
        assert_eq!(texts("_['ci"), ["City']"]);
        assert_eq!(texts("popu"), ["_.Population"]);
    }

    #[test]
    fn the_call_around_the_caret_is_known_with_its_argument() {
        assert_eq!(enclosing_call("round(_.x, "), Some(("round", 1)));
        assert_eq!(enclosing_call("max([1, 2"), Some(("max", 0)));
        assert_eq!(enclosing_call("max(1, (2"), Some(("max", 1)));
        assert_eq!(enclosing_call("f(')', len(x"), Some(("len", 0)));
        assert_eq!(enclosing_call("(1, 2"), None);
    }

    #[test]
    fn what_the_program_defines_is_offered_with_what_it_takes() {
        let text = "def message(lines, n=3):\n    pass\nasync def far(x): pass\nclass Row(Base):\n    pass\n";
        let names: Vec<_> = defined(text).into_iter().map(|(_, takes)| takes).collect();
        assert_eq!(names, ["message(lines, n=3)", "far(x)", "Row(Base)"]);
    }
}
