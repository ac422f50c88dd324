//! The format mini-language as data: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`.

use super::code_points::Units;
use super::fault::Fault;
use super::unicode::decimal_value;

/// Where the padding goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// `<`
    Left,
    /// `>`
    Right,
    /// `^`
    Center,
    /// `=`: between sign and digits.
    AfterSign,
}

/// Separators between groups of digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grouping {
    /// None.
    Plain,
    /// `,`
    Comma,
    /// `_`
    Underscore,
}

/// A parsed format specification. Code points are `u32`, since a surrogate may fill too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FormatSpec {
    /// What to pad with.
    pub fill: u32,
    /// Where to pad.
    pub align: Align,
    /// `+`, `-`, a space, or not given.
    pub sign: Option<u8>,
    /// `z`
    pub no_negative_zero: bool,
    /// `#`
    pub alternate: bool,
    /// Least number of code points.
    pub width: Option<usize>,
    /// Separators.
    pub grouping: Grouping,
    /// Digits, or most code points of a `str`.
    pub precision: Option<usize>,
    /// The presentation type, where one is given.
    pub kind: Option<u32>,
}

/// Parses a specification for a type that aligns to `align` by default; `type_name` stands in the message.
/// Errors: `ValueError` in CPython's words.
pub fn parse_format_spec(
    spec: &[u8],
    align: Align,
    type_name: &str,
    default_kind: Option<u8>,
) -> Result<FormatSpec, Fault> {
    let mut rest = Scanner { points: Units::Wide.iter(spec).map(|(_, point)| point).collect(), at: 0 };
    let mut found = FormatSpec {
        fill: u32::from(b' '),
        align,
        sign: None,
        no_negative_zero: false,
        alternate: false,
        width: None,
        grouping: Grouping::Plain,
        precision: None,
        kind: None,
    };
    let (mut fill_given, mut align_given) = (false, false);
    if let Some(align) = rest.peek(1).and_then(align_of) {
        found.fill = rest.points[rest.at];
        found.align = align;
        (fill_given, align_given) = (true, true);
        rest.at += 2;
    } else if let Some(align) = rest.peek(0).and_then(align_of) {
        found.align = align;
        align_given = true;
        rest.at += 1;
    }
    found.sign = [b'+', b'-', b' '].into_iter().find(|sign| rest.take(*sign));
    found.no_negative_zero = rest.take(b'z');
    found.alternate = rest.take(b'#');
    if !fill_given && rest.take(b'0') {
        found.fill = u32::from(b'0');
        if !align_given && align == Align::Right {
            found.align = Align::AfterSign;
        }
    }
    found.width = rest.number()?;
    found.grouping = rest.grouping()?;
    if rest.take(b'.') {
        found.precision = Some(rest.number()?.ok_or_else(|| Fault::value("Format specifier missing precision"))?);
    }
    if rest.points.len() - rest.at > 1 {
        let shown = String::from_utf8_lossy(spec);
        return Err(Fault::value(format!("Invalid format specifier '{shown}' for object of type '{type_name}'")));
    }
    found.kind = rest.peek(0);
    check_grouping(&found, default_kind)?;
    Ok(found)
}

/// The refusal of a presentation type that the object does not know.
pub fn unknown_kind(kind: u32, type_name: &str) -> Fault {
    let shown = show_kind(kind);
    Fault::value(format!("Unknown format code '{shown}' for object of type '{type_name}'"))
}

fn show_kind(kind: u32) -> String {
    match char::from_u32(kind) {
        Some(c) if (33..128).contains(&kind) => c.to_string(),
        _ => format!("\\x{kind:x}"),
    }
}

fn check_grouping(spec: &FormatSpec, default_kind: Option<u8>) -> Result<(), Fault> {
    let separator = match spec.grouping {
        Grouping::Plain => return Ok(()),
        Grouping::Comma => ',',
        Grouping::Underscore => '_',
    };
    let kind = spec.kind.or(default_kind.map(u32::from));
    match kind.and_then(char::from_u32) {
        None if kind.is_none() => Ok(()),
        Some('d' | 'e' | 'f' | 'g' | 'E' | 'G' | '%' | 'F') => Ok(()),
        Some('b' | 'o' | 'x' | 'X') if separator == '_' => Ok(()),
        _ => {
            let shown = show_kind(kind.unwrap_or(0));
            Err(Fault::value(format!("Cannot specify '{separator}' with '{shown}'.")))
        }
    }
}

fn align_of(point: u32) -> Option<Align> {
    match char::from_u32(point)? {
        '<' => Some(Align::Left),
        '>' => Some(Align::Right),
        '^' => Some(Align::Center),
        '=' => Some(Align::AfterSign),
        _ => None,
    }
}

struct Scanner {
    points: Vec<u32>,
    at: usize,
}

impl Scanner {
    fn peek(&self, ahead: usize) -> Option<u32> {
        self.points.get(self.at + ahead).copied()
    }

    fn take(&mut self, wanted: u8) -> bool {
        let found = self.peek(0) == Some(u32::from(wanted));
        self.at += usize::from(found);
        found
    }

    fn number(&mut self) -> Result<Option<usize>, Fault> {
        let mut number = None;
        while let Some(digit) = self.peek(0).and_then(decimal_value) {
            let longer = (number.unwrap_or(0) as i64).checked_mul(10).and_then(|n| n.checked_add(i64::from(digit)));
            number = Some(longer.ok_or_else(|| Fault::value("Too many decimal digits in format string"))? as usize);
            self.at += 1;
        }
        Ok(number)
    }

    fn grouping(&mut self) -> Result<Grouping, Fault> {
        let both = || Fault::value("Cannot specify both ',' and '_'.");
        let comma = self.take(b',');
        let underscore = self.take(b'_');
        if comma && underscore {
            return Err(both());
        }
        if self.peek(0) == Some(u32::from(b',')) && underscore {
            return Err(both());
        }
        Ok(match (comma, underscore) {
            (true, _) => Grouping::Comma,
            (_, true) => Grouping::Underscore,
            _ => Grouping::Plain,
        })
    }
}
