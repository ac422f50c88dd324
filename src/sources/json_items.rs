//! The items of a JSON document, one by one out of bytes in pieces of any size: only the item under way is held.
//!
//! Only where an item begins and ends is looked for here; what it says is the JSON reader's work, and so are the words for
//! what is wrong with it. Rejected: a tokenizer that calls back for each event, which would be a second JSON reader to keep
//! in agreement with the first.

use super::json_extent::Extent;
use crate::value::json::{self, JsonError, Shapes};
use crate::value::{Exc, Str, Value, count_chars, escape_surrogates, value_error};

/// An item may take so many bytes of text.
const ITEM_CAP: usize = 16 << 20;
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// What a look for the next item came to.
#[derive(Debug)]
pub(super) enum Found {
    /// An item.
    Item(Value),
    /// An item that is no JSON: whoever asks on gets the next.
    Bad(Exc),
    /// Nothing yet: feed more, or say that there is no more.
    Unfinished,
    /// The end.
    End,
    /// The document is broken where no item can be told from the next.
    Broken(Exc),
}

/// Splits a document into items: those of the array at a path of names, or at the top; any other value there is one item.
#[derive(Debug)]
pub(super) struct JsonItems {
    held: Vec<u8>,
    /// How far it has been looked at.
    at: usize,
    /// Where the value or the name under way begins.
    start: usize,
    /// Where the first byte that is held stands.
    place: Place,
    state: State,
    extent: Extent,
    ended: bool,
    /// The names on the way to the items, and how many of them have been found.
    path: Vec<Str>,
    found: usize,
    shapes: Shapes,
}

/// A position as `json.JSONDecodeError` tells it.
#[derive(Clone, Copy, Debug)]
struct Place {
    line: usize,
    column: usize,
    char: usize,
}

impl Place {
    fn after(mut self, bytes: &[u8]) -> Self {
        self.char += count_chars(bytes);
        match memchr::memrchr(b'\n', bytes) {
            Some(end) => {
                self.line += memchr::memchr_iter(b'\n', bytes).count();
                self.column = count_chars(&bytes[end + 1..]) + 1;
            }
            None => self.column += count_chars(bytes),
        }
        self
    }
}

/// What comes next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// A byte order mark, or none.
    Start,
    /// The value on the way, or at the end of it.
    Target,
    /// A value, or the end of the array where none has come.
    Element { first: bool },
    /// Up to the end of a value or a name.
    Within(Kind),
    /// A comma, or the end of the array.
    Between,
    /// A name, or the end of the object where none has come.
    Name { first: bool },
    /// What stands between a name and its value.
    Colon { wanted: bool },
    /// A value that is not wanted.
    Unwanted,
    /// A comma, or the end of the object.
    BetweenNames,
    /// Nothing but space.
    Rest,
    /// Nothing.
    Over,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Item,
    Only,
    Unwanted,
    Name,
}

impl JsonItems {
    /// Before the first byte. The items are those at a path of names, each that of a member of the object before.
    pub(super) fn new(path: Vec<Str>) -> Self {
        Self {
            held: Vec::new(),
            at: 0,
            start: 0,
            place: Place { line: 1, column: 1, char: 0 },
            state: State::Start,
            extent: Extent::default(),
            ended: false,
            path,
            found: 0,
            shapes: Shapes::default(),
        }
    }

    /// Where more bytes are to be appended; what has been gone through is let go.
    pub(super) fn room(&mut self) -> &mut Vec<u8> {
        let gone = match self.state {
            State::Within(Kind::Unwanted) => self.at,
            State::Within(_) => self.start,
            _ => self.at,
        };
        self.place = self.place.after(&self.held[..gone]);
        self.held.drain(..gone);
        self.at -= gone;
        self.start = self.start.saturating_sub(gone);
        &mut self.held
    }

    /// There are no more bytes.
    pub(super) fn finish(&mut self) {
        self.ended = true;
    }

    /// Bytes that are held.
    pub(super) fn held_bytes(&self) -> usize {
        self.held.capacity()
    }

    /// The next item, as far as the bytes go that are there.
    pub(super) fn next(&mut self) -> Found {
        loop {
            if let Some(found) = self.advance() {
                if matches!(found, Found::Broken(_)) {
                    self.state = State::Over;
                }
                return found;
            }
        }
    }

    /// Goes on by one step; something where there is something to tell.
    fn advance(&mut self) -> Option<Found> {
        if let State::Within(kind) = self.state {
            return self.within(kind);
        }
        if self.state == State::Over {
            return Some(Found::End);
        }
        if self.state == State::Start {
            if !self.ended && self.held.len() < BYTE_ORDER_MARK.len() && BYTE_ORDER_MARK.starts_with(&self.held) {
                return Some(Found::Unfinished);
            }
            self.at = if self.held.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK.len() } else { 0 };
            self.held.drain(..std::mem::take(&mut self.at));
            self.state = State::Target;
            return None;
        }
        let rest = &self.held[self.at..];
        self.at += rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).count();
        let Some(&byte) = self.held.get(self.at) else {
            return Some(match self.state {
                _ if !self.ended => Found::Unfinished,
                State::Rest => Found::End,
                _ => self.broken_here(),
            });
        };
        match (self.state, byte) {
            (State::Target, b'{') if self.found < self.path.len() => self.enter(State::Name { first: true }),
            (State::Target, _) if self.found < self.path.len() => {
                return Some(self.missing(format!("{} is no object", self.way(self.found))));
            }
            (State::Target, b'[') => self.enter(State::Element { first: true }),
            (State::Target, _) => self.begin(Kind::Only),
            (State::Element { first: true }, b']') | (State::Between, b']') => self.enter(self.behind()),
            // A comma promises a value.
            (State::Element { first: false }, b']') => return Some(self.broken_here()),
            (State::Element { .. }, _) => self.begin(Kind::Item),
            (State::Between, b',') => self.enter(State::Element { first: false }),
            (State::Name { .. }, b'"') => self.begin(Kind::Name),
            (State::Name { first: true }, b'}') | (State::BetweenNames, b'}') => {
                let (name, way) = (self.path[self.found].to_text(), self.way(self.found));
                return Some(self.missing(format!("{way} has no '{name}'")));
            }
            (State::BetweenNames, b',') => self.enter(State::Name { first: false }),
            (State::Colon { wanted }, b':') => {
                self.found += usize::from(wanted);
                self.enter(if wanted { State::Target } else { State::Unwanted });
            }
            (State::Unwanted, b',' | b'}' | b']') => return Some(self.broken_here()),
            (State::Unwanted, _) => self.begin(Kind::Unwanted),
            _ => return Some(self.broken_here()),
        }
        None
    }

    /// What follows the items.
    fn behind(&self) -> State {
        if self.path.is_empty() { State::Rest } else { State::Over }
    }

    fn enter(&mut self, state: State) {
        self.at += 1;
        self.state = state;
    }

    fn begin(&mut self, kind: Kind) {
        self.start = self.at;
        self.extent = Extent::default();
        self.state = State::Within(kind);
    }

    fn within(&mut self, kind: Kind) -> Option<Found> {
        let (more, whole) = self.extent.go_on(&self.held[self.at..]);
        self.at += more;
        if kind != Kind::Unwanted && self.at - self.start > ITEM_CAP {
            return Some(Found::Broken(self.fault("an item is longer than 16 MiB", self.place_of(self.start))));
        }
        if !whole {
            let plain = self.extent.depth == 0 && !self.extent.string;
            return match self.ended {
                false => Some(Found::Unfinished),
                // A number at the end of an array may have been cut off in the middle; at the top it is the document.
                true if kind == Kind::Only && plain => self.take(kind),
                true => Some(self.torn()),
            };
        }
        self.take(kind)
    }

    /// The value that has come to its end.
    fn take(&mut self, kind: Kind) -> Option<Found> {
        self.state = match kind {
            Kind::Unwanted => State::BetweenNames,
            Kind::Name => State::Colon { wanted: false },
            Kind::Item => State::Between,
            Kind::Only => self.behind(),
        };
        if kind == Kind::Unwanted {
            return None;
        }
        match (self.read(self.start..self.at), kind) {
            (Ok(Value::Str(name)), Kind::Name) => {
                self.state = State::Colon { wanted: name == self.path[self.found] };
                None
            }
            (Ok(value), _) => Some(Found::Item(value)),
            // With nothing there, what is there is no value.
            (Err(exc), Kind::Item) if self.at > self.start => Some(Found::Bad(exc)),
            (Err(exc), _) => Some(Found::Broken(exc)),
        }
    }

    fn read(&self, range: std::ops::Range<usize>) -> Result<Value, Exc> {
        let start = range.start;
        let bytes = &self.held[range];
        if std::str::from_utf8(bytes).is_ok() {
            return json::read_alike(bytes, &self.shapes).map_err(|error| self.located(&error, start, bytes));
        }
        let text = escape_surrogates(bytes);
        json::read_alike(&text, &self.shapes).map_err(|error| self.located(&error, start, &text))
    }

    fn located(&self, error: &JsonError, start: usize, text: &[u8]) -> Exc {
        match error.at {
            Some(at) => {
                let message = if error.message == "Extra data" && matches!(self.state, State::Between) {
                    "Expecting ',' delimiter"
                } else {
                    &error.message
                };
                self.fault(message, self.place_of(start).after(&text[..at]))
            }
            None => error.to_exc(),
        }
    }

    fn place_of(&self, at: usize) -> Place {
        self.place.after(&self.held[..at])
    }

    fn fault(&self, message: &str, place: Place) -> Exc {
        let Place { line, column, char } = place;
        value_error(format!("{message}: line {line} column {column} (char {char})"))
    }

    /// What stands here cannot stand here, in CPython's words.
    fn broken_here(&self) -> Found {
        let message = match self.state {
            State::Between | State::BetweenNames => "Expecting ',' delimiter",
            State::Name { .. } => "Expecting property name enclosed in double quotes",
            State::Colon { .. } => "Expecting ':' delimiter",
            State::Rest => "Extra data",
            _ => "Expecting value",
        };
        Found::Broken(self.fault(message, self.place_of(self.at)))
    }

    /// The document ends within a value.
    fn torn(&self) -> Found {
        let exc = match self.read(self.start..self.at) {
            Err(exc) => exc,
            Ok(_) => self.fault("Expecting ',' delimiter", self.place_of(self.at)),
        };
        Found::Broken(exc)
    }

    fn missing(&self, words: String) -> Found {
        let exc = value_error(format!("there are no items: {words}"));
        exc.advise("items= names the members on the way to the array, with dots between them");
        Found::Broken(exc)
    }

    /// The object that so many names lead to.
    fn way(&self, names: usize) -> String {
        if names == 0 {
            return "the document".to_owned();
        }
        let names: Vec<_> = self.path[..names].iter().map(|name| name.to_text()).collect();
        format!("'{}'", names.join("."))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The items' reprs, with the document in pieces of these sizes, and last the error.
    fn items(document: &[u8], path: &[&str], sizes: &[usize]) -> Vec<String> {
        let mut items = JsonItems::new(path.iter().map(|name| Str::from(*name)).collect());
        let mut rest = document;
        let mut sizes = sizes.iter().cycle();
        let mut all = Vec::new();
        loop {
            match items.next() {
                Found::Item(value) => all.push(value.repr()),
                Found::Bad(exc) => all.push(format!("bad {}", exc.headline())),
                Found::Unfinished if rest.is_empty() => items.finish(),
                Found::Unfinished => {
                    let (piece, later) = rest.split_at(rest.len().min(*sizes.next().unwrap()));
                    items.room().extend_from_slice(piece);
                    rest = later;
                }
                Found::End => break,
                Found::Broken(exc) => {
                    all.push(exc.headline());
                    assert!(matches!(items.next(), Found::End));
                    break;
                }
            }
        }
        all
    }

    fn whole(document: &str) -> Vec<String> {
        items(document.as_bytes(), &[], &[1 << 20])
    }

    #[test]
    fn an_array_gives_its_items_and_anything_else_itself() {
        assert_eq!(
            whole(r#"[1, "a,]\"", {"b": [2, {}]}, [], null]"#),
            ["1", "'a,]\"'", "{'b': [2, {}]}", "[]", "None"]
        );
        assert_eq!(whole("\u{feff} [ ] "), Vec::<String>::new());
        assert_eq!(whole(r#" {"a": [1, 2]} "#), ["{'a': [1, 2]}"]);
        assert_eq!(whole("12"), ["12"]);
        assert_eq!(whole("[123456789012345678901234567890, 1e400]"), ["123456789012345678901234567890", "inf"]);
    }

    /// The words and places are those of CPython's `json.loads`.
    #[test]
    fn what_is_broken_is_told_with_its_place_after_what_came_before() {
        for (document, expected) in [
            ("", "ValueError: Expecting value: line 1 column 1 (char 0)"),
            ("[1,\n 2,\n x]", "bad ValueError: Expecting value: line 3 column 2 (char 9)"),
            ("[1, 2", "ValueError: Expecting ',' delimiter: line 1 column 6 (char 5)"),
            ("[1, 2]]", "ValueError: Extra data: line 1 column 7 (char 6)"),
            ("[1, {\"é\": }]", "bad ValueError: Expecting value: line 1 column 11 (char 10)"),
            ("[1, {\"a\" 1}]", "bad ValueError: Expecting ':' delimiter: line 1 column 10 (char 9)"),
            ("[1 2]", "ValueError: Expecting ',' delimiter: line 1 column 4 (char 3)"),
            ("[1, \"ab", "ValueError: Unterminated string starting at: line 1 column 5 (char 4)"),
            ("[1,", "ValueError: Expecting value: line 1 column 4 (char 3)"),
            ("[1,,2]", "ValueError: Expecting value: line 1 column 4 (char 3)"),
            ("[1,]", "ValueError: Expecting value: line 1 column 4 (char 3)"),
        ] {
            let all = whole(document);
            assert!(all.iter().any(|one| one == expected), "{document}: {all:?}");
            assert_eq!(document.starts_with("[1"), all.first().is_some_and(|first| first == "1"), "{all:?}");
        }
        assert_eq!(whole("[1, x, 3]"), ["1", "bad ValueError: Expecting value: line 1 column 5 (char 4)", "3"]);
    }

    #[test]
    fn a_path_leads_to_the_items_and_what_is_not_on_it_is_passed() {
        let document = br#"{"meta": {"rows": [9]}, "x": "]}", "data": {"n": -1, "rows": [1, 2], "later": oops"#;
        assert_eq!(items(document, &["data", "rows"], &[7]), ["1", "2"]);
        assert_eq!(
            items(br#"{"a": 1, "b": 2}"#, &["c"], &[3]),
            ["ValueError: there are no items: the document has no 'c'"]
        );
        assert_eq!(items(br#"{"a": 1}"#, &["a", "c"], &[3]), ["ValueError: there are no items: 'a' is no object"]);
        assert_eq!(items(br#"{"a": {"b": 1}}"#, &["a"], &[3]), ["{'b': 1}"]);
    }

    #[test]
    fn an_item_that_does_not_end_takes_no_more_than_the_cap() {
        let mut items = JsonItems::new(Vec::new());
        items.room().extend_from_slice(b"[\"");
        for _ in 0..40 {
            match items.next() {
                Found::Unfinished => items.room().extend(std::iter::repeat_n(b'x', 1 << 20)),
                Found::Broken(exc) => {
                    assert!(exc.headline().contains("longer than 16 MiB"));
                    assert!(items.held_bytes() <= 2 * ITEM_CAP + (1 << 20));
                    return;
                }
                other => panic!("{other:?}"),
            }
        }
        panic!("it was read on and on");
    }

    fn value() -> impl Strategy<Value = String> {
        let leaf = prop_oneof![
            Just("null".to_owned()),
            Just("-1.5e3".to_owned()),
            Just("98765432109876543210".to_owned()),
            Just(r#""a\"]},é""#.to_owned()),
        ];
        leaf.prop_recursive(3, 12, 4, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..4).prop_map(|items| format!("[ {}]", items.join(" ,\n"))),
                proptest::collection::vec(inner, 0..3).prop_map(|values| {
                    let members: Vec<String> =
                        values.iter().enumerate().map(|(n, value)| format!("\"k{n}\" : {value}")).collect();
                    format!("{{{}}}", members.join(","))
                }),
            ]
        })
    }

    proptest! {
        #[test]
        fn any_split_gives_the_items_of_the_whole_document(
            values in proptest::collection::vec(value(), 0..6),
            sizes in proptest::collection::vec(1usize..9, 1..5),
            cut in proptest::option::of(0.0f64..1.0),
        ) {
            let mut document = format!(" [{}]\n", values.join(", ")).into_bytes();
            if let Some(cut) = cut {
                document.truncate((document.len() as f64 * cut) as usize);
            }
            let whole = items(&document, &[], &[1 << 20]);
            prop_assert_eq!(&items(&document, &[], &sizes), &whole);
            prop_assert_eq!(&items(&document, &[], &[1]), &whole);
            if cut.is_none() {
                let Ok(Value::List(list)) = json::read(&document) else { panic!("it is JSON") };
                let expected: Vec<String> = list.items.borrow().iter().map(Value::repr).collect();
                prop_assert_eq!(&whole, &expected);
            }
        }

        #[test]
        fn no_bytes_panic(bytes in r#"([\[\]{}:,"\\ x1]|é){0,40}"#, size in 1usize..5, named in any::<bool>()) {
            let path: &[&str] = if named { &["x"] } else { &[] };
            let whole = items(bytes.as_bytes(), path, &[1 << 20]);
            prop_assert_eq!(items(bytes.as_bytes(), path, &[size]), whole);
        }
    }
}
