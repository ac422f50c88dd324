//! `split`, `strip` and `decode`: methods of text, for each item.

use std::rc::Rc;

use crate::catalog::each::{Each, EachItem, Taken};
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Arguments, Context, Holds, World};
use crate::value::{Exc, Value, type_error};
use crate::vm::methods;

/// `split(iterable, sep=None, maxsplit=-1)`.
pub static SPLIT: StageDef = StageDef {
    doc: StageDoc {
        name: "split",
        keywords: &["fields", "words", "columns", "cut", "awk"],
        class: Class::Parser,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::iterable("texts, or bytes"),
            Param::value("sep", "what stands between the parts; None: any white space").or("None"),
            Param::value("maxsplit", "how often a text is cut at most; -1: as often as there is something to cut at")
                .or("-1"),
        ],
        summary: "the parts of each text, as a list",
        doc: "Gives item.split(sep, maxsplit) for each item. What is neither str nor bytes is a TypeError; with errors \
              skipped it is dropped and counted. (Python, str.split)",
        asks: "n for n",
        example: Example { text: r#"["a|b|c"] | split("|", 1)"#, output: &["['a', 'b|c']"] },
    },
    class: None,
    effectful: false,
    live: false,
    build: |bound, world| build(bound, world, "split", &["sep", "maxsplit"], Takes::Both),
};

/// `strip(iterable, chars=None)`.
pub static STRIP: StageDef = StageDef {
    doc: StageDoc {
        name: "strip",
        keywords: &["trim", "chomp", "white space"],
        class: Class::Parser,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::iterable("texts, or bytes"),
            Param::value("chars", "what is taken off both ends; None: white space").or("None"),
        ],
        summary: "each text without white space at its ends",
        doc: "Gives item.strip(chars) for each item: without any of those characters at either end. What is neither str \
              nor bytes is a TypeError; with errors skipped it is dropped and counted. (Python, str.strip)",
        asks: "n for n",
        example: Example { text: r#"["  a ", "b\n"] | strip()"#, output: &["'a'", "'b'"] },
    },
    class: None,
    effectful: false,
    live: false,
    build: |bound, world| build(bound, world, "strip", &["chars"], Takes::Both),
};

/// `decode(iterable, encoding="utf-8", errors="strict")`.
pub static DECODE: StageDef = StageDef {
    doc: StageDoc {
        name: "decode",
        keywords: &["encoding", "utf-8", "latin-1", "charset", "bytes to text"],
        class: Class::Parser,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::iterable("bytes"),
            Param::value("encoding", "utf-8, ascii or latin-1, by any of their names").or("\"utf-8\""),
            Param::value("errors", "strict, ignore, replace, backslashreplace or surrogateescape").or("\"strict\""),
        ],
        summary: "the text of each bytes",
        doc: "Gives item.decode(encoding, errors) for each item, each on its own: a character whose bytes lie in two \
              items is an error. What is no bytes is a TypeError; with errors skipped it is dropped and counted. \
              (Python, bytes.decode)",
        asks: "n for n",
        example: Example { text: r#"[b"caf\xc3\xa9"] | decode()"#, output: &["'café'"] },
    },
    class: None,
    effectful: false,
    live: false,
    build: |bound, world| build(bound, world, "decode", &["encoding", "errors"], Takes::Bytes),
};

fn build(bound: &Bound, world: &Rc<World>, method: &'static str, names: &[&str], takes: Takes) -> Result<Built, Exc> {
    let given = names.iter().filter_map(|name| Some(((*name).into(), bound.get(name)?.clone())));
    // `strip` takes its argument by position alone.
    let arguments = match method {
        "strip" => given.map(|(_, value)| value).collect::<Vec<Value>>().into(),
        _ => Arguments { positional: Vec::new(), named: given.collect() },
    };
    let upstream = bound.iter("iterable", world)?;
    let stage = Method { name: method, arguments, takes };
    Ok(Built::new(Each::new(stage, &upstream), vec![upstream]))
}

/// Of what the method is one.
#[derive(Clone, Copy, Debug)]
enum Takes {
    Bytes,
    Both,
}

#[derive(Debug)]
struct Method {
    name: &'static str,
    arguments: Arguments,
    takes: Takes,
}

impl Method {
    fn refused(&self, item: &Value) -> Taken {
        let (name, class) = (self.name, item.type_name());
        let (wanted, help) = match self.takes {
            Takes::Bytes => ("bytes", "texts are decoded already"),
            Takes::Both => ("str or bytes", "map(str) makes texts of other items"),
        };
        let exc = type_error(format!("{name}() takes {wanted} items, not {class}"));
        exc.advise(help);
        Taken::Fail(exc)
    }
}

impl EachItem for Method {
    fn item(&mut self, item: &Value, cx: &mut Context<'_>) -> Taken {
        match (item, self.takes) {
            (Value::Bytes(_), _) | (Value::Str(_), Takes::Both) => {
                Taken::of(methods::call(item, self.name, self.arguments.clone(), cx), Taken::Give)
            }
            _ => self.refused(item),
        }
    }

    fn skips_errors(&self) -> bool {
        true
    }

    fn remaining(&self, upstream: Option<usize>) -> Option<usize> {
        upstream
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, list};
    use crate::value::Value;

    fn texts<const N: usize>(texts: [&str; N]) -> Value {
        Value::list(texts.map(Value::from).to_vec())
    }

    #[test]
    fn split_is_that_of_str() {
        assert_eq!(Trial::of("split", vec![texts([" a  b ", ""])]).all(10), ["['a', 'b']", "[]"]);
        let arguments = vec![texts(["a,b,c"]), Value::from(","), Value::Int(1)];
        assert_eq!(Trial::of("split", arguments).all(10), ["['a', 'b,c']"]);
        let arguments = vec![Value::list(vec![Value::Bytes(b"a b".as_slice().into())])];
        assert_eq!(Trial::of("split", arguments).all(10), ["[b'a', b'b']"]);
        assert_eq!(Trial::of("split", vec![texts(["a"]), Value::from("")]).all(10), ["ValueError: empty separator"]);
    }

    #[test]
    fn strip_is_that_of_str() {
        assert_eq!(Trial::of("strip", vec![texts([" a\t", "b"])]).all(10), ["'a'", "'b'"]);
        assert_eq!(Trial::of("strip", vec![texts(["xxaxx"]), Value::from("x")]).all(10), ["'a'"]);
    }

    #[test]
    fn decode_is_that_of_bytes() {
        let bytes = |bytes: &[u8]| Value::list(vec![Value::Bytes(bytes.into())]);
        assert_eq!(Trial::of("decode", vec![bytes(b"\xe9"), Value::from("latin-1")]).all(10), ["'é'"]);
        let errors = [("errors", Value::from("replace"))];
        assert_eq!(Trial::named("decode", vec![bytes(b"a\xff")], &errors).all(10), ["'a\u{fffd}'"]);
        let error = "UnicodeDecodeError: 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte";
        assert_eq!(Trial::of("decode", vec![bytes(b"\xff")]).all(10), [error]);
        assert_eq!(Trial::of("decode", vec![texts(["a"])]).all(10), ["TypeError: decode() takes bytes items, not str"]);
    }

    #[test]
    fn what_is_no_text_is_an_error_with_its_item_or_is_skipped() {
        let items = || Value::list(vec![Value::from("a b"), Value::Int(7)]);
        let trial = Trial::of("split", vec![items()]);
        assert_eq!(trial.all(10), ["['a', 'b']", "TypeError: split() takes str or bytes items, not int"]);
        assert_eq!(trial.error_item().as_deref(), Some("7"));
        let trial = Trial::of("strip", vec![items()]);
        trial.world().set_skip_errors(true);
        assert_eq!(trial.all(10), ["'a b'"]);
        assert!(Trial::of("split", vec![list([])]).all(10).is_empty());
    }
}
