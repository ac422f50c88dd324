//! What a picture of a running pipeline shows of what a lesson asks for.

use serde::Deserialize;

use crate::debugger::{MeterView, OutputKind, Poked, RunState, Snapshot, StageView};

/// What is counted of a stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Counter {
    Calls,
    In,
    Out,
    Dropped,
    Errors,
}

impl Counter {
    fn of(self, meter: &MeterView) -> u64 {
        match self {
            Self::Calls => meter.calls,
            Self::In => meter.items_in,
            Self::Out => meter.items_out,
            Self::Dropped => meter.dropped,
            Self::Errors => meter.errors,
        }
    }

    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "calls" => Self::Calls,
            "in" => Self::In,
            "out" => Self::Out,
            "dropped" => Self::Dropped,
            "errors" => Self::Errors,
            _ => return None,
        })
    }
}

/// What a guess is held against: `read_lines out`, `item 3`, `local n`, `answer` ...
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Measure(What);

#[derive(Clone, Debug, PartialEq, Eq)]
enum What {
    /// `STAGE COUNTER`: what the meter of the first stage of that name counts.
    Counter(String, Counter),
    /// `verdict STAGE COUNTER N`: `yes` where it counts more than that, `no` where it does not.
    Verdict(String, Counter, u64),
    /// `item N`: the text of that item of the output, from 1.
    Item(u64),
    /// `printed N`: the text of that line that was printed, from 1.
    Printed(usize),
    /// `local NAME`: what a variable of that name is worth, in the first frame that has one.
    Local(String),
    /// `answer`: what came of asking an iterator by hand; for an exception its name.
    Answer,
    /// `deep NAME`: how many iterators of that name there are, one asking the other.
    Deep(String),
}

/// What is to be done: `islice out 3`, `output 2`, `ended`, `asked send(10)` ...
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Goal(Aim);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Aim {
    /// `STAGE COUNTER N`
    Counter(String, Counter, u64),
    /// `output N`: so many items have left the last stage.
    Output(u64),
    /// `asked send(10)`: an iterator was asked so by hand.
    Asked(String),
    /// The run is over.
    Ended,
    /// It waits for the world.
    Waiting,
    /// It was really run as lists, too.
    Lists,
}

/// How far a run is towards a [`Goal`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    /// There is more to do.
    NotYet,
    /// It is there.
    Now,
    /// It has gone further: what is measured now is not what was asked about.
    Past,
}

impl Reached {
    fn of(count: u64, wanted: u64) -> Self {
        match count.cmp(&wanted) {
            std::cmp::Ordering::Less => Self::NotYet,
            std::cmp::Ordering::Equal => Self::Now,
            std::cmp::Ordering::Greater => Self::Past,
        }
    }

    fn when(holds: bool) -> Self {
        if holds { Self::Now } else { Self::NotYet }
    }
}

impl TryFrom<String> for Measure {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let words: Vec<&str> = text.split(' ').collect();
        let number = |word: &str| word.parse().map_err(|_| format!("'{word}' is no number"));
        Ok(Self(match words[..] {
            ["answer"] => What::Answer,
            ["item", n] => What::Item(number(n)?),
            ["printed", n] => What::Printed(number(n)? as usize),
            ["verdict", stage, counter, n] if let Some(counter) = Counter::named(counter) => {
                What::Verdict(stage.to_owned(), counter, number(n)?)
            }
            ["local", name] => What::Local(name.to_owned()),
            ["deep", name] => What::Deep(name.to_owned()),
            [stage, counter] if let Some(counter) = Counter::named(counter) => What::Counter(stage.to_owned(), counter),
            _ => return Err(format!("'{text}' measures nothing")),
        }))
    }
}

impl TryFrom<String> for Goal {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let words: Vec<&str> = text.split(' ').collect();
        let number = |word: &str| word.parse().map_err(|_| format!("'{word}' is no number"));
        Ok(Self(match words[..] {
            ["ended"] => Aim::Ended,
            ["waiting"] => Aim::Waiting,
            ["lists"] => Aim::Lists,
            ["output", n] => Aim::Output(number(n)?),
            ["asked", what] => Aim::Asked(what.to_owned()),
            [stage, counter, n] if let Some(counter) = Counter::named(counter) => {
                Aim::Counter(stage.to_owned(), counter, number(n)?)
            }
            _ => return Err(format!("'{text}' is nothing to reach")),
        }))
    }
}

fn stage<'a>(picture: &'a Snapshot, name: &str) -> Option<&'a StageView> {
    picture.stages.iter().find(|stage| stage.name == name).map(|stage| &**stage)
}

impl Goal {
    /// How far the run in the picture is; what was asked by hand counts from behind the request of number `since`.
    pub fn reached(&self, picture: &Snapshot, since: u64) -> Reached {
        match &self.0 {
            Aim::Counter(name, counter, wanted) => match stage(picture, name) {
                Some(stage) => Reached::of(counter.of(&stage.meter), *wanted),
                None => Reached::NotYet,
            },
            Aim::Output(wanted) => Reached::of(picture.output_total, *wanted),
            Aim::Asked(wanted) => {
                let asked = |poked: &Poked| poked.request > since && poked.asked == *wanted;
                Reached::when(picture.poked.as_deref().is_some_and(asked))
            }
            Aim::Ended => Reached::when(picture.run == RunState::Finished),
            Aim::Waiting => Reached::when(matches!(picture.run, RunState::Waiting(_))),
            Aim::Lists => Reached::when(picture.twin.is_some()),
        }
    }
}

impl Measure {
    /// What the picture shows, as one would write it; `None` where there is no such thing in it.
    pub fn taken(&self, picture: &Snapshot) -> Option<String> {
        match &self.0 {
            What::Counter(name, counter) => Some(counter.of(&stage(picture, name)?.meter).to_string()),
            What::Verdict(name, counter, most) => {
                let more = counter.of(&stage(picture, name)?.meter) > *most;
                Some(if more { "yes" } else { "no" }.to_owned())
            }
            What::Item(number) => {
                let item = picture.output.iter().find(|item| item.is_item() && item.number == *number);
                item.map(|item| item.text.clone())
            }
            What::Printed(number) => {
                let mut printed = picture.output.iter().filter(|line| line.kind == OutputKind::Printed);
                printed.nth(number.checked_sub(1)?).map(|line| line.text.clone())
            }
            What::Local(name) => {
                let locals =
                    picture.stages.iter().filter_map(|stage| stage.code.as_ref()).flat_map(|code| &code.locals);
                locals.into_iter().find(|(local, _)| local == name).map(|(_, value)| value.clone())
            }
            What::Answer => picture.poked.as_ref().map(|poked| match poked.item {
                true => poked.came.clone(),
                false => exception(&poked.came).to_owned(),
            }),
            What::Deep(name) => Some(picture.stages.iter().filter(|stage| stage.name == *name).count().to_string()),
        }
    }

    /// Whether a guess says what was measured: letters count as they are, quotes around a text and spaces do not.
    pub fn is_right(guess: &str, measured: &str) -> bool {
        let plain = |text: &str| {
            let text = text.trim();
            let bare = ['\'', '"'].iter().find_map(|quote| text.strip_prefix(*quote)?.strip_suffix(*quote));
            bare.unwrap_or(text).split_whitespace().collect::<String>()
        };
        plain(guess) == plain(measured)
    }
}

/// The name of an exception in what is said of it: its first word.
fn exception(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    &text[..end]
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn measure(text: &str) -> Result<Measure, String> {
        Measure::try_from(text.to_owned())
    }

    #[test]
    fn a_guess_counts_by_what_it_says() {
        for (guess, measured) in [("30", "30"), (" 30 ", "30"), ("ab", "'ab'"), ("'ab'", "ab"), ("[1,2]", "[1, 2]")] {
            assert!(Measure::is_right(guess, measured), "{guess} {measured}");
        }
        for (guess, measured) in [("3", "30"), ("AB", "ab"), ("", "0"), ("'ab", "ab")] {
            assert!(!Measure::is_right(guess, measured), "{guess} {measured}");
        }
    }

    #[test]
    fn what_means_nothing_is_refused() {
        for text in ["", "out", "map outs", "item x", "item", "verdict map out"] {
            assert!(measure(text).is_err(), "{text}");
        }
        for text in ["", "output", "output x", "map out", "map outs 3", "end"] {
            assert!(Goal::try_from(text.to_owned()).is_err(), "{text}");
        }
    }

    #[test]
    fn a_picture_shows_how_far_a_goal_is() {
        let meter = MeterView { items_out: 3, ..MeterView::default() };
        let map = StageView { name: "map".to_owned(), meter, ..StageView::default() };
        let picture = Snapshot { stages: vec![Arc::new(map)], output_total: 2, ..Snapshot::default() };
        let reached = |text: &str| Goal::try_from(text.to_owned()).unwrap().reached(&picture, 0);
        assert_eq!(
            ["map out 4", "map out 3", "map out 2"].map(reached),
            [Reached::NotYet, Reached::Now, Reached::Past]
        );
        assert_eq!(
            ["output 2", "filter out 0", "ended"].map(reached),
            [Reached::Now, Reached::NotYet, Reached::NotYet]
        );
        let taken = |text: &str| measure(text).unwrap().taken(&picture);
        assert_eq!(taken("map out").as_deref(), Some("3"));
        assert_eq!(taken("verdict map out 3").as_deref(), Some("no"));
        assert_eq!(taken("verdict map out 2").as_deref(), Some("yes"));
        assert_eq!((taken("filter out"), taken("item 1"), taken("answer")), (None, None, None));
    }
}
