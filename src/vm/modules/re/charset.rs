//! Which code points a set of a pattern holds, with CPython's classes and its folding of case.

use crate::value::unicode;

/// A class of code points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Category {
    /// `\d`
    Digit,
    /// `\s`
    Space,
    /// `\w`
    Word,
}

/// What a set holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Item {
    Char(u32),
    Range(u32, u32),
    /// A class, or all that is not in it.
    Category(Category, bool),
}

/// How code points are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mode {
    /// Classes and case know ASCII only.
    pub(super) ascii: bool,
    pub(super) ignore_case: bool,
}

/// A set, ready to be asked.
#[derive(Debug)]
pub(super) struct Set {
    /// The answers for ASCII.
    low: u128,
    items: Vec<Item>,
    negated: bool,
    mode: Mode,
}

impl Set {
    pub(super) fn new(items: Vec<Item>, negated: bool, mode: Mode) -> Self {
        let mut set = Self { low: 0, items, negated, mode };
        set.low = (0..128).filter(|point| set.answer(*point)).fold(0, |low, point| low | 1 << point);
        set
    }

    #[inline]
    pub(super) fn contains(&self, point: u32) -> bool {
        if point < 128 { self.low >> point & 1 == 1 } else { self.answer(point) }
    }

    /// The answers for ASCII: one bit a code point.
    pub(super) fn ascii(&self) -> u128 {
        self.low
    }

    fn answer(&self, point: u32) -> bool {
        let found = if self.mode.ignore_case {
            let low = lower(point, self.mode.ascii);
            let mut others = Vec::new();
            if self.items.iter().any(|item| matches!(item, Item::Char(_) | Item::Range(..))) {
                others = same_but_case(low, self.mode.ascii);
            }
            self.items.iter().any(|item| match item {
                Item::Category(category, negated) => is_in(low, *category, self.mode.ascii) != *negated,
                Item::Char(c) => others.contains(c),
                Item::Range(from, to) => others.iter().any(|other| (from..=to).contains(&other)),
            })
        } else {
            self.items.iter().any(|item| match item {
                Item::Category(category, negated) => is_in(point, *category, self.mode.ascii) != *negated,
                Item::Char(c) => *c == point,
                Item::Range(from, to) => (from..=to).contains(&&point),
            })
        };
        found != self.negated
    }
}

/// Whether a code point is in a class.
pub(super) fn is_in(point: u32, category: Category, ascii: bool) -> bool {
    let below = u8::try_from(point).ok().filter(u8::is_ascii);
    match (category, below) {
        (Category::Digit, Some(byte)) => byte.is_ascii_digit(),
        (Category::Word, Some(byte)) => byte.is_ascii_alphanumeric() || byte == b'_',
        (Category::Space, Some(byte)) => matches!(byte, 9..=13 | 32) || (!ascii && matches!(byte, 28..=31)),
        (_, None) if ascii => false,
        (Category::Digit, None) => unicode::properties(point).decimal(),
        (Category::Word, None) => unicode::properties(point).alphanumeric(),
        (Category::Space, None) => unicode::is_space(point),
    }
}

/// The lower case of one code point, where that is one code point, too.
pub(super) fn lower(point: u32, ascii: bool) -> u32 {
    match char::from_u32(point) {
        Some(c) if c.is_ascii() => u32::from(c.to_ascii_lowercase()),
        // In full it is two code points.
        Some('\u{130}') if !ascii => u32::from('i'),
        Some(c) if !ascii => one_of(c.to_lowercase()).unwrap_or(point),
        _ => point,
    }
}

fn upper(point: u32) -> u32 {
    char::from_u32(point).and_then(|c| one_of(c.to_uppercase())).unwrap_or(point)
}

fn one_of(mut mapped: impl Iterator<Item = char>) -> Option<u32> {
    let first = mapped.next()?;
    mapped.next().is_none().then(|| u32::from(first))
}

/// Lower case letters that share their upper case, as CPython's `re._casefix` has them.
const SHARED: &[&[u32]] = &[
    &[0x69, 0x131],
    &[0x73, 0x17f],
    &[0xb5, 0x3bc],
    &[0x345, 0x3b9, 0x1fbe],
    &[0x390, 0x1fd3],
    &[0x3b0, 0x1fe3],
    &[0x3b2, 0x3d0],
    &[0x3b5, 0x3f5],
    &[0x3b8, 0x3d1],
    &[0x3ba, 0x3f0],
    &[0x3c0, 0x3d6],
    &[0x3c1, 0x3f1],
    &[0x3c2, 0x3c3],
    &[0x3c6, 0x3d5],
    &[0x432, 0x1c80],
    &[0x434, 0x1c81],
    &[0x43e, 0x1c82],
    &[0x441, 0x1c83],
    &[0x442, 0x1c84, 0x1c85],
    &[0x44a, 0x1c86],
    &[0x463, 0x1c87],
    &[0x1c88, 0xa64b],
    &[0x1e61, 0x1e9b],
    &[0xfb05, 0xfb06],
];

/// Code points that are no upper case of their lower case: what only lowering finds.
const ONE_WAY: &[(u32, u32)] = &[
    (0x130, 0x69),
    (0x1c5, 0x1c6),
    (0x1c8, 0x1c9),
    (0x1cb, 0x1cc),
    (0x1f2, 0x1f3),
    (0x3f4, 0x3b8),
    (0x1e9e, 0xdf),
    (0x2126, 0x3c9),
    (0x212a, 0x6b),
    (0x212b, 0xe5),
];

/// All code points that are the same as a lower case one but for case.
fn same_but_case(low: u32, ascii: bool) -> Vec<u32> {
    let mut same = vec![low];
    if ascii {
        same.extend(u8::try_from(low).ok().filter(u8::is_ascii).map(|byte| u32::from(byte.to_ascii_uppercase())));
        return same;
    }
    same.extend(SHARED.iter().filter(|shared| shared.contains(&low)).copied().flatten());
    for at in 0..same.len() {
        let one = same[at];
        same.push(upper(one));
        same.extend(ONE_WAY.iter().filter(|(_, low)| *low == one).map(|(other, _)| *other));
    }
    same.retain(|one| lower(*one, false) == *one || same_lower(*one, low));
    same
}

/// Whether what a code point lowers to is `low` or shares its upper case.
fn same_lower(point: u32, low: u32) -> bool {
    let other = lower(point, false);
    other == low || SHARED.iter().any(|shared| shared.contains(&other) && shared.contains(&low))
}
