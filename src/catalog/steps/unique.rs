//! `unique` and `dedup`: each item once, in all or among its neighbours.

use std::collections::HashSet;
use std::rc::Rc;

use indexmap::IndexMap;
use indexmap::map::{Entry, MutableEntryKey as _};

use crate::catalog::each::{Each, EachItem, Taken, fact};
use crate::catalog::keyed::KeyFunction;
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Chunk, Context, Holds, World};
use crate::value::{Exc, ExcType, HashState, Key, TextKey, Value, equal, identical, short_repr};

const PARAMS: &[Param] = &[
    Param::iterable("where the items come from"),
    Param::function("key", "what makes items the same; None: the item itself").or("None"),
];

pub(super) static UNIQUE: StageDef = StageDef {
    doc: StageDoc {
        name: "unique",
        keywords: &["dedupe all", "distinct", "unique_everseen", "once", "set"],
        class: Class::Step,
        holds: Holds::All,
        endless: false,
        params: PARAMS,
        summary: "each item once: the first of those that are the same",
        doc: "Gives an item the first time its key comes and drops those of that key that come after, wherever they \
              stand. Keys that cannot be hashed are compared with one another, which takes time for each different one. \
              It holds one key for each item it gave; an item at which the key raises ends the run, or is skipped and \
              counted with `--on-error skip`. (more-itertools: unique_everseen)",
        asks: "n for n, and on until one is new",
        example: Example { text: r#""AbaB" | unique(key=_.lower())"#, output: &["'A'", "'b'"] },
    },
    class: None,
    effectful: false,
    live: false,
    build: |bound, world| build(bound, world, Seen::default()),
};

pub(super) static DEDUP: StageDef = StageDef {
    doc: StageDoc {
        name: "dedup",
        keywords: &["uniq", "consecutive", "unique_justseen", "squeeze", "changes"],
        class: Class::Step,
        holds: Holds::Streams,
        endless: false,
        params: PARAMS,
        summary: "each run of the same items once, as uniq does",
        doc: "Gives the first item of each run of items with the same key and drops the others; a key may come again \
              after another one. It holds one key; an item at which the key raises ends the run, or is skipped and \
              counted with `--on-error skip`. (more-itertools: unique_justseen)",
        asks: "n for n, and on until one differs",
        example: Example { text: r#""AAABBA" | dedup()"#, output: &["'A'", "'B'", "'A'"] },
    },
    class: None,
    effectful: false,
    live: false,
    build: |bound, world| build(bound, world, Before::default()),
};

fn build(bound: &Bound, world: &Rc<World>, known: impl Known) -> Result<Built, Exc> {
    let upstream = bound.iter("iterable", world)?;
    let key = KeyFunction::of(bound, "key")?;
    let pure = key.is_pure();
    Ok(Built::calling(Each::new(Unique { key, known }, &upstream), vec![upstream], pure))
}

/// The keys with which others are compared.
trait Known: std::fmt::Debug + 'static {
    /// Whether the key is new; it is known from now on.
    fn is_new(&mut self, key: Value) -> Result<bool, Exc>;

    /// The same of the first of these keys, up to the one at which it fails.
    fn are_new(&mut self, keys: &Chunk) -> Vec<bool> {
        self.are_new_one_by_one(keys)
    }

    /// The same, whatever the keys are.
    fn are_new_one_by_one(&mut self, keys: &Chunk) -> Vec<bool> {
        (0..keys.len()).map_while(|at| self.is_new(keys.get(at)?).ok()).collect()
    }

    fn held_bytes(&self) -> usize;

    fn facts(&self) -> Vec<(String, String)>;
}

/// All keys.
#[derive(Debug, Default)]
struct Seen {
    /// The keys, as long as all of them were ints of 64 bits: a third of the bytes.
    ints: HashSet<i64, HashState>,
    hashed: IndexMap<Key, (), HashState>,
    /// Those that cannot be hashed.
    others: Vec<Value>,
    heap: usize,
}

impl Seen {
    /// Whether there are ints only.
    fn has_ints_only(&self) -> bool {
        self.hashed.is_empty() && self.others.is_empty()
    }

    /// From now on ints are keys among others: a float may equal one.
    fn mix(&mut self) {
        for n in std::mem::take(&mut self.ints) {
            let key = Key::new(Value::Int(n)).expect("an int can be hashed");
            self.hashed.insert(key, ());
        }
    }
}

impl Known for Seen {
    fn is_new(&mut self, key: Value) -> Result<bool, Exc> {
        if let Value::Int(n) = key
            && self.has_ints_only()
        {
            return Ok(self.ints.insert(n));
        }
        self.mix();
        match Key::new(key.clone()) {
            Ok(hashable) => {
                let Entry::Vacant(mut room) = self.hashed.entry(hashable) else { return Ok(false) };
                let compact = room.key().clone().compact();
                self.heap += compact.value().heap_bytes();
                *room.key_mut() = compact;
                room.insert(());
                return Ok(true);
            }
            Err(exc) if exc.class == ExcType::TypeError => {}
            // What an object's own hash raised says nothing of whether it has one.
            Err(exc) => return Err(exc),
        }
        for other in &self.others {
            if identical(other, &key) || equal(other, &key)? {
                return Ok(false);
            }
        }
        let key = key.compact();
        self.heap += key.heap_bytes();
        self.others.push(key);
        Ok(true)
    }

    fn are_new(&mut self, keys: &Chunk) -> Vec<bool> {
        if let Some(ints) = keys.as_ints()
            && self.has_ints_only()
        {
            return ints.iter().map(|n| self.ints.insert(*n)).collect();
        }
        let Some(texts) = keys.as_texts().filter(|_| !Key::any_asks()) else {
            return self.are_new_one_by_one(keys);
        };
        // A text that was seen before need not be made.
        let mut new = Vec::with_capacity(texts.len());
        for (at, text) in texts.iter_bytes().enumerate() {
            let is_new = !self.hashed.contains_key(&TextKey(text)) && {
                let made = texts.get(at).and_then(|text| self.is_new(Value::Str(text)).ok());
                made.expect("a text can be a key")
            };
            new.push(is_new);
        }
        new
    }

    fn held_bytes(&self) -> usize {
        let ints = self.ints.capacity() * (size_of::<i64>() + 1);
        let slots = self.hashed.capacity() * (size_of::<Key>() + 17) + self.others.capacity() * size_of::<Value>();
        ints + slots + self.heap
    }

    fn facts(&self) -> Vec<(String, String)> {
        let mut facts = vec![fact("keys seen", (self.ints.len() + self.hashed.len() + self.others.len()).to_string())];
        facts.extend((!self.others.is_empty()).then(|| fact("of them not hashable", self.others.len().to_string())));
        facts
    }
}

/// The key of the run at hand.
#[derive(Debug, Default)]
struct Before(Option<Value>);

impl Known for Before {
    fn is_new(&mut self, key: Value) -> Result<bool, Exc> {
        if let Some(before) = &self.0
            && (identical(before, &key) || equal(before, &key)?)
        {
            return Ok(false);
        }
        self.0 = Some(key.compact());
        Ok(true)
    }

    fn held_bytes(&self) -> usize {
        self.0.as_ref().map_or(0, Value::heap_bytes)
    }

    fn facts(&self) -> Vec<(String, String)> {
        self.0.iter().map(|key| fact("key", short_repr(key, 60))).collect()
    }
}

#[derive(Debug)]
struct Unique<K> {
    key: KeyFunction,
    known: K,
}

impl<K: Known> Unique<K> {
    fn judge(&mut self, key: Value) -> Taken {
        match self.known.is_new(key) {
            Ok(true) => Taken::Pass,
            Ok(false) => Taken::Drop,
            Err(exc) => Taken::Fail(exc),
        }
    }
}

impl<K: Known> EachItem for Unique<K> {
    fn may_pull(&self) -> bool {
        self.key.may_pull()
    }

    fn chunk(&mut self, items: &mut Chunk, cx: &mut Context<'_>) -> Option<Chunk> {
        let new = match self.key.is_identity() {
            true => self.known.are_new(items),
            false => {
                let keys = self.key.front(items, cx)?;
                self.known.are_new(&keys)
            }
        };
        // Where it fails at the first, that one says so by itself.
        if new.is_empty() {
            return None;
        }
        let after = items.len() - new.len();
        let passed = items.select(&new, true);
        cx.drop_items((new.len() - passed.len()) as u64);
        cx.judge_newest(after, new, true, passed.len());
        Some(passed)
    }

    fn item(&mut self, item: &Value, cx: &mut Context<'_>) -> Taken {
        let called = self.key.call(item, cx);
        Taken::of(called, |key| self.judge(key))
    }

    fn called(&mut self, _: &Value, key: Value, _: &mut Context<'_>) -> Taken {
        self.judge(key)
    }

    fn skips_errors(&self) -> bool {
        true
    }

    /// A generator in more-itertools.
    fn survives_raise(&self) -> bool {
        false
    }

    fn held_bytes(&self) -> usize {
        self.known.held_bytes()
    }

    fn facts(&self) -> Vec<(String, String)> {
        self.known.facts()
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::{Trial, failing_at, function, list, outside};
    use crate::value::Value;

    fn tens(items: &[Value]) -> Value {
        Value::Int(if let Value::Int(n) = items[0] { n / 10 } else { 0 })
    }

    #[test]
    fn unique_gives_the_first_of_each_wherever_they_stand() {
        let trial = Trial::of("unique", vec![list([3, 1, 3, 2, 1])]);
        assert_eq!(trial.all(2), ["3", "1", "2"]);
        assert_eq!(trial.iter().record().meter.dropped.get(), 2);
        for key in [function(tens), outside(tens)] {
            assert_eq!(Trial::of("unique", vec![list([21, 3, 25, 4, 11]), key]).all(3), ["21", "3", "11"]);
        }
    }

    #[test]
    fn what_cannot_be_hashed_is_compared() {
        let items = Value::list(vec![list([1]), Value::Int(1), list([1]), list([2]), Value::Bool(true)]);
        assert_eq!(Trial::of("unique", vec![items]).all(10), ["[1]", "1", "[2]"]);
    }

    #[test]
    fn ints_that_were_seen_are_known_among_whatever_comes_after() {
        let items = [Value::Int(1), Value::Int(2), Value::Float(1.0), Value::from("a"), Value::Int(2), Value::Int(3)];
        for demand in [1, 3, 100] {
            assert_eq!(Trial::of("unique", vec![Value::list(items.to_vec())]).all(demand), ["1", "2", "'a'", "3"]);
            let trial = Trial::of("unique", vec![Value::list(items.to_vec())]);
            assert_eq!(trial.some(4).len(), 4);
            assert_eq!(trial.fact("keys seen").as_deref(), Some("4"));
        }
    }

    #[test]
    fn many_at_once_are_judged_as_one_by_one() {
        let numbers = || Value::list((0..300).map(|n| Value::Int(n * n % 37)).collect());
        let texts = || Value::list((0..300).map(|n| Value::from(format!("{}", n * n % 37))).collect());
        for name in ["unique", "dedup"] {
            for items in [&numbers as &dyn Fn() -> Value, &texts] {
                let (one, many) = (Trial::of(name, vec![items()]), Trial::of(name, vec![items()]));
                assert_eq!(one.all(1), many.all(1000), "{name}");
                let dropped = |trial: &Trial| trial.iter().record().meter.dropped.get();
                assert_eq!(dropped(&one), dropped(&many), "{name}");
                assert!(dropped(&one) > 0);
            }
        }
    }

    #[test]
    fn unique_holds_what_it_has_seen() {
        let texts = (0..100).map(|n| Value::from(format!("{n:0100}"))).collect();
        let trial = Trial::of("unique", vec![Value::list(texts)]);
        assert_eq!(trial.some(100).len(), 100);
        assert!(trial.held() > 100 * 100);
        assert_eq!(trial.fact("keys seen").as_deref(), Some("100"));
    }

    #[test]
    fn dedup_gives_the_first_of_each_run() {
        assert_eq!(Trial::of("dedup", vec![list([1, 1, 2, 2, 1])]).all(4), ["1", "2", "1"]);
        assert_eq!(Trial::of("dedup", vec![list([11, 12, 21, 13]), function(tens)]).all(4), ["11", "21", "13"]);
    }

    #[test]
    fn nothing_is_asked_for_beyond_what_is_given() {
        let trial = Trial::of("dedup", vec![Trial::waiting_after(1)]);
        assert_eq!(trial.some(1), ["0"]);
    }

    #[test]
    fn a_key_that_raises_ends_it_or_is_skipped() {
        for name in ["unique", "dedup"] {
            let trial = Trial::of(name, vec![list([1, 2, 3]), failing_at(2, false)]);
            assert_eq!(trial.all(10), ["1", "ValueError: no 2"]);
            assert!(trial.all(10).is_empty());
        }
        let trial = Trial::of("unique", vec![list([1, 2, 3]), failing_at(2, true)]);
        trial.world().set_skip_errors(true);
        assert_eq!(trial.all(10), ["1", "3"]);
    }
}
