//! One way out of the errors that everybody meets who learns generators: what happened, and what to write instead.

/// What is read from files is text, and most often met so.
const NUMBER: &str =
    "one of them is a text: int(x) or float(x) makes a number of it, read_csv(..., types=True) does so with columns";

/// What only generators have.
const GENERATORS: &str = "only a generator takes what is sent or thrown: any other iterator is asked with next()";

/// Where an error's headline begins so, and holds this, what can be done.
const WAYS: &[(&str, &str, &str)] = &[
    (
        "StopIteration",
        "",
        "the iterator has no more items: next(it, default) gives something else instead, and a for loop stops by itself",
    ),
    ("StopAsyncIteration", "", "the async iterator has no more items: async for stops by itself"),
    (
        "TypeError",
        "can't send non-None value to a just-started",
        "it does not wait at a yield yet: next(g) or g.send(None) takes it to its first one",
    ),
    (
        "RuntimeError",
        "generator raised StopIteration",
        "a next() inside it found no more items, and a generator may not end that way (PEP 479): catch StopIteration and return",
    ),
    (
        "ValueError",
        "generator already executing",
        "it is asked for an item while it makes one: something that it asks asks it back",
    ),
    (
        "RuntimeError",
        "generator ignored GeneratorExit",
        "close() raises GeneratorExit at the yield: let it pass, and yield nothing in its except or finally",
    ),
    (
        "TypeError",
        "has no len()",
        "an iterator does not know how many are left: sum(1 for _ in it) counts them, and uses them up",
    ),
    (
        "TypeError",
        "object is not subscriptable",
        "where it is an iterator: itertools.islice(it, start, stop) takes some of its items, list(it) all of them",
    ),
    (
        "TypeError",
        "object is not an iterator",
        "iter(x) makes an iterator of what can be looped over; next() takes its items",
    ),
    ("TypeError", "not supported between instances of 'str' and 'int'", NUMBER),
    ("TypeError", "not supported between instances of 'int' and 'str'", NUMBER),
    ("TypeError", "not supported between instances of 'str' and 'float'", NUMBER),
    ("TypeError", "not supported between instances of 'float' and 'str'", NUMBER),
    (
        "TypeError",
        "for +: 'function' and",
        "sum() takes no function of the item: map(_.field) | sum() adds up what a field says",
    ),
    ("TypeError", "for +: 'int' and 'str'", NUMBER),
    ("TypeError", "for +: 'float' and 'str'", NUMBER),
    ("TypeError", "can only concatenate str", "an f-string puts a text and other values together: f\"{a} {b}\""),
    ("TypeError", "object is not reversible", "an iterator goes one way: reversed(list(it)) collects it first"),
    ("RuntimeError", "changed size during iteration", "loop over a copy: for key in list(d)"),
    ("RuntimeError", "mutated during iteration", "loop over a copy: for item in list(d)"),
    ("AttributeError", "object has no attribute 'send'", GENERATORS),
    ("AttributeError", "object has no attribute 'throw'", GENERATORS),
    ("TypeError", "'async_generator' object is not iterable", "async for goes over it, in an async def"),
    ("TypeError", "'coroutine' object is not iterable", "await it first"),
];

/// What can be done about an error with that headline, where that is known: `StopIteration`, for one, tells nobody what it means.
pub fn way_out(headline: &str) -> Option<&'static str> {
    let kind = headline.split(':').next().unwrap_or_default();
    let fits = |(name, holds, _): &&(&str, &str, &str)| *name == kind && headline.contains(holds);
    let subscript = headline.contains("not subscriptable");
    let iterator = ["generator", "iterator", "'map'", "'filter'", "'zip'", "'enumerate'"];
    if subscript && !iterator.iter().any(|word| headline.contains(word)) {
        return None;
    }
    WAYS.iter().find(fits).map(|(_, _, way)| *way)
}

#[cfg(test)]
mod tests {
    use super::way_out;

    #[test]
    fn what_learners_meet_has_a_way_out() {
        let known = [
            "StopIteration",
            "StopIteration: 3",
            "TypeError: can't send non-None value to a just-started generator",
            "RuntimeError: generator raised StopIteration",
            "TypeError: object of type 'generator' has no len()",
            "TypeError: 'generator' object is not subscriptable",
            "TypeError: 'list' object is not an iterator",
            "RuntimeError: dictionary changed size during iteration",
            "TypeError: '>' not supported between instances of 'str' and 'int'",
            "TypeError: unsupported operand type(s) for +: 'int' and 'str'",
            "TypeError: unsupported operand type(s) for +: 'function' and 'dict'",
            "AttributeError: 'filter' object has no attribute 'send'",
            "TypeError: can only concatenate str (not \"int\") to str",
        ];
        for headline in known {
            assert!(way_out(headline).is_some(), "{headline}");
        }
        for headline in ["ValueError: no", "TypeError: 'int' object is not subscriptable", "KeyError: 'StopIteration'"]
        {
            assert_eq!(way_out(headline), None, "{headline}");
        }
    }
}
