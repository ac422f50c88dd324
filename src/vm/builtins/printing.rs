//! `print`: what comes before an item stands in the output before what showing the item prints.

use super::own::shown_all;
use crate::machine::{Called, Context};
use crate::value::asking::may_ask;
use crate::value::custom::take_failure;
use crate::value::{Str, Value};
use crate::vm::pulling::{Answer, Turn, Turns, called, in_turns};
use crate::vm::{showing, streams};

/// `print(*items, sep=sep, end=end, file=file)`.
pub(super) fn print(items: Vec<Value>, sep: Str, end: Str, file: Option<Value>, cx: &mut Context<'_>) -> Called {
    if let Some(file) = file.or_else(|| cx.world().redirection()) {
        return shown_all(items, 0, cx, move |items, cx| match take_failure() {
            Ok(()) => streams::write_all(file, pieces(&items, &sep, &end), cx),
            Err(exc) => Called::Raised(exc),
        });
    }
    if may_ask() && !items.iter().all(Value::is_scalar) {
        return in_turns(Printing { items: items.into_iter(), sep, end, out: Vec::new(), begun: false }, cx);
    }
    let text = pieces(&items, &sep, &end).iter().fold(Vec::new(), |mut text, piece| {
        text.extend_from_slice(piece.as_bytes());
        text
    });
    called(take_failure().map(|()| {
        cx.world().print(Str::from_wtf8_vec(text));
        Value::None
    }))
}

fn pieces(items: &[Value], sep: &Str, end: &Str) -> Vec<Str> {
    let mut pieces = Vec::with_capacity(items.len() * 2);
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            pieces.push(sep.clone());
        }
        pieces.push(item.to_display());
    }
    pieces.push(end.clone());
    pieces
}

/// Items some of which have to be asked for their texts.
struct Printing {
    items: std::vec::IntoIter<Value>,
    sep: Str,
    end: Str,
    /// What is not in the output yet.
    out: Vec<u8>,
    begun: bool,
}

impl Printing {
    fn push(&mut self, text: &Value) {
        self.out.extend_from_slice(text.to_display().as_bytes());
    }

    /// Puts what there is before all that was printed after `mark`.
    fn flush(&mut self, mark: usize, cx: &Context<'_>) {
        if !self.out.is_empty() {
            cx.world().print_before(mark, Str::from_wtf8_vec(std::mem::take(&mut self.out)));
        }
    }
}

impl Turns for Printing {
    fn turn(&mut self, answer: Answer, cx: &mut Context<'_>) -> Turn {
        if let Answer::Value(text) = answer {
            self.push(&text);
        }
        while let Some(item) = self.items.next() {
            if std::mem::replace(&mut self.begun, true) {
                self.out.extend_from_slice(self.sep.as_bytes());
            }
            let mark = cx.world().printed_so_far();
            match showing::text(&item, cx) {
                Called::Value(text) => {
                    if cx.world().printed_so_far() > mark {
                        self.flush(mark, cx);
                    }
                    self.push(&text);
                }
                unfinished => {
                    self.flush(mark, cx);
                    return Turn::Call(unfinished);
                }
            }
        }
        self.out.extend_from_slice(self.end.as_bytes());
        self.flush(cx.world().printed_so_far(), cx);
        Turn::value(Value::None)
    }
}
