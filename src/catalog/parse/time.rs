//! `parse_time`: moments of the texts and numbers that tell them.

use std::rc::Rc;

use super::each::{Each, Parser};
use super::stamp::Stamps;
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Holds, World};
use crate::value::{Exc, Number, Str, Value, number, type_error};
use crate::vm::attributes;
use crate::vm::modules::datetime::{datetime_by_format, epoch_micros};

/// `parse_time(iterable, field=None, *, format=None, year=None)`.
pub static PARSE_TIME: StageDef = StageDef {
    doc: StageDoc {
        name: "parse_time",
        keywords: &["datetime", "timestamp", "strptime", "iso8601", "epoch", "date"],
        class: Class::Parser,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::iterable("texts or numbers; with field, records"),
            Param::field("field", "the field that tells the time, which the moment replaces; None: the item itself")
                .or("None"),
            Param::value(
                "format",
                "how the time is written, as datetime.strptime takes it; None: any way that is known",
            )
            .or("None")
            .by_keyword(),
            Param::value("year", "the year of stamps that tell none; None: as the clock suggests")
                .or("None")
                .by_keyword(),
        ],
        summary: "texts and numbers that tell a time, as datetimes",
        doc: "Reads ISO 8601 (with T, a space or slashes, with a fraction, with a zone or without), epochs (seconds, and \
              thousandths, millionths and billionths by their length), the stamps of web servers \
              (10/Oct/2000:13:55:36 -0700), of mail and HTTP (RFC 5322), of C's asctime and of syslog, whose missing year is \
              that of the clock, or the one before where the time would lie ahead by more than a day. With format it is \
              what datetime.strptime gives. A moment has a zone where the text tells one; an epoch is in UTC. With field the \
              record goes on with the moment in that field. What tells no time raises ValueError with the text; with \
              errors skipped the item is dropped and counted. A datetime stays as it is. (ISO 8601, RFC 5322, RFC 3164, \
              Python, datetime.strptime)",
        asks: "n for n",
        example: Example {
            text: r#"["2026-11-22T06:12:01Z", "10/Oct/2000:13:55:36 -0700"] | parse_time() | map(str)"#,
            output: &["'2026-11-22 06:12:01+00:00'", "'2000-10-10 13:55:36-07:00'"],
        },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let input = bound.iter("iterable", world)?;
    let parser = Times {
        stamps: Stamps::new(world.clock(), bound.int("year")?),
        format: bound.text("format")?,
        field: bound.text("field")?,
        values: Vec::new(),
    };
    Ok(Built::new(Each::new(input.clone(), parser), vec![input]))
}

#[derive(Debug)]
struct Times {
    stamps: Stamps,
    format: Option<Str>,
    field: Option<Str>,
    values: Vec<Value>,
}

impl Times {
    fn moment(&self, value: &Value) -> Result<Value, Exc> {
        match (value, &self.format) {
            (Value::Str(text), Some(format)) => datetime_by_format(text, format),
            (Value::Str(text), None) => self.stamps.read(text),
            (value, _) if epoch_micros(value).is_some() => Ok(value.clone()),
            (Value::Int(n), _) => self.stamps.read(&Str::from(n.to_string().as_str())).or_else(|_| {
                // Too few digits for a stamp of its own: seconds.
                self.stamps.of_number(*n as f64)
            }),
            (value, _) => match number(value) {
                Some(Number::Float(seconds)) => self.stamps.of_number(seconds),
                _ => {
                    let exc = type_error(format!("parse_time() takes texts and numbers, not {}", value.type_name()));
                    exc.advise("name the field that tells the time: parse_time(\"ts\")");
                    Err(exc)
                }
            },
        }
    }
}

impl Parser for Times {
    fn parse(&mut self, item: &Value) -> Result<(), Exc> {
        let parsed = match (&self.field, item) {
            (None, item) => self.moment(item)?,
            (Some(field), Value::Dict(record)) => {
                let told = match record.field(field) {
                    Some(told) => told,
                    None => attributes::field(item, &field.to_text())?,
                };
                let record = record.copied();
                record.set(field.clone().into(), self.moment(&told)?)?;
                record.into()
            }
            (Some(_), other) => {
                let name = other.type_name();
                return Err(type_error(format!("parse_time() with a field takes records (dicts), not {name}")));
            }
        };
        self.values.push(parsed);
        Ok(())
    }

    fn take(&mut self) -> Vec<Value> {
        std::mem::take(&mut self.values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::trial::Trial;
    use crate::value::Dict;

    fn parse(item: Value, named: &[(&str, Value)]) -> String {
        let trial = Trial::named("parse_time", vec![Value::list(vec![item])], named);
        match trial.ask(1) {
            Ok(mut items) => items.next().map(|item| item.repr()).unwrap_or_default(),
            Err(error) => error.unwrap_or_default(),
        }
    }

    #[test]
    fn numbers_are_epochs_and_datetimes_stay() {
        let wanted = "datetime.datetime(2001, 9, 9, 1, 46, 40, tzinfo=datetime.timezone.utc)";
        assert_eq!(parse(Value::Int(1_000_000_000), &[]), wanted);
        assert_eq!(parse(Value::Float(1e9), &[]), wanted);
        assert_eq!(parse(Value::Int(1_000_000_000_000), &[]), wanted);
        let epoch = "datetime.datetime(1970, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)";
        assert_eq!(parse(Value::Int(0), &[]), epoch);
        let moment = Trial::of("parse_time", vec![Value::list(vec![Value::Int(0)])]).values(1).remove(0);
        assert_eq!(parse(moment, &[]), epoch);
    }

    #[test]
    fn a_format_is_strptime_s() {
        let format = [("format", Value::from("%d.%m.%Y %H:%M"))];
        assert_eq!(parse(Value::from("22.11.2026 06:12"), &format), "datetime.datetime(2026, 11, 22, 6, 12)");
        let error = "ValueError: time data 'x' does not match format '%d.%m.%Y %H:%M'";
        assert_eq!(parse(Value::from("x"), &format), error);
    }

    #[test]
    fn a_field_is_replaced_and_the_others_stay() {
        let record = |ts: Value| {
            Value::from(Dict::from_pairs([(Value::from("ts"), ts), (Value::from("n"), Value::Int(1))]).unwrap())
        };
        let field = [("field", Value::from("ts"))];
        let wanted = "{'ts': datetime.datetime(2026, 11, 22, 0, 0), 'n': 1}";
        assert_eq!(parse(record(Value::from("2026-11-22")), &field), wanted);
        assert_eq!(
            parse(record(Value::from("2026-11-22")), &[("field", Value::from("at"))]),
            "AttributeError: no field 'at'; there are ts, n"
        );
        let error = "TypeError: parse_time() with a field takes records (dicts), not int";
        assert_eq!(parse(Value::Int(1), &field), error);
    }

    #[test]
    fn what_tells_no_time_may_be_skipped() {
        let items = Value::list(vec![Value::from("soon"), Value::Int(0), Value::None]);
        let trial = Trial::of("parse_time", vec![items]);
        trial.world().set_skip_errors(true);
        assert_eq!(trial.all(10).len(), 1);
        assert_eq!(trial.iter().record().meter.dropped.get(), 2);
    }
}
