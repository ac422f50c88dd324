//! What there is to learn about lazy evaluation, as data: lessons over pipelines that really run.
//!
//! A lesson is a few steps, each with some words to read. A step may ask for something to be done, which a picture of the pipeline
//! shows to have happened, and for a guess before that, which is held against what really happened.

mod measure;

use std::sync::LazyLock;

use serde::Deserialize;

pub use measure::{Goal, Measure, Reached};

/// A lesson.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    /// What `drip learn` calls it.
    #[serde(skip)]
    pub name: &'static str,
    /// Its heading, on one line.
    pub title: String,
    /// What one knows afterwards.
    pub about: String,
    /// What there is to read, to do and to guess, in order; never none.
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
}

/// One step of a [`Lesson`].
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The pipeline that it begins with, in the place of the one before.
    pub pipeline: Option<String>,
    /// What there is to read. `{next}` stands for the key of that command.
    pub say: String,
    /// What is to be guessed before it is done.
    pub ask: Option<String>,
    /// What is to be done.
    pub until: Option<Goal>,
    /// What a guess is held against, once it is done.
    pub count: Option<Measure>,
    /// What there is to read after that.
    pub then: Option<String>,
    /// The keys that do it, as `say` writes keys; each word that is not a command's key is typed.
    pub keys: Option<String>,
    /// What is measured when these keys are pressed.
    pub answer: Option<String>,
}

impl Lesson {
    /// The pipeline that a step is about.
    ///
    /// # Panics
    /// Where there is no such step.
    pub fn pipeline(&self, step: usize) -> &str {
        self.steps[..=step].iter().rev().find_map(|step| step.pipeline.as_deref()).unwrap_or_default()
    }

    /// Whether two steps are about the same pipeline, so that a run goes on from one to the other.
    ///
    /// # Panics
    /// Where there is no such step.
    pub fn goes_on(&self, from: usize, to: usize) -> bool {
        let between = from.min(to) + 1..=from.max(to);
        self.steps[between].iter().all(|step| step.pipeline.is_none())
    }
}

// Lessons are what they are called.
impl PartialEq for Lesson {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Lesson {}

macro_rules! lessons {
    ($($name:literal),* $(,)?) => {
        /// The files of `assets/lessons`, by name.
        const FILES: &[(&str, &str)] = &[
            $(($name, include_str!(concat!("../../assets/lessons/", $name, ".toml")))),*
        ];
    };
}

lessons!(
    "iterators",
    "generators",
    "expressions",
    "delegation",
    "coroutines",
    "itertools",
    "memory",
    "async",
    "tailing",
    "surprises",
);

/// All lessons, in the order in which to take them.
pub fn lessons() -> &'static [Lesson] {
    static LESSONS: LazyLock<Vec<Lesson>> = LazyLock::new(|| {
        // What the program carries is read in a test: all of it is well formed.
        let read = |&(name, text)| toml::from_str(text).ok().map(|lesson: Lesson| Lesson { name, ..lesson });
        FILES.iter().filter_map(read).collect()
    });
    &LESSONS
}

/// Their names, in the same order.
pub fn names() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|(name, _)| *name)
}

/// The lesson of that name.
pub fn find(name: &str) -> Option<&'static Lesson> {
    lessons().iter().find(|lesson| lesson.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_lesson_of_the_house_is_carried_and_well_formed() {
        let mut files: Vec<String> = std::fs::read_dir("assets/lessons")
            .unwrap()
            .map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
            .collect();
        files.sort();
        let mut carried: Vec<&str> = names().collect();
        carried.sort_unstable();
        assert_eq!(carried, files);
        for (name, text) in FILES {
            let lesson: Lesson = toml::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert!((8..60).contains(&lesson.title.len()), "{name}: {:?}", lesson.title);
            assert!((30..200).contains(&lesson.about.len()), "{name}: {:?}", lesson.about);
            assert!(lesson.steps.first().is_some_and(|step| step.pipeline.is_some()), "{name} begins with a pipeline");
            assert!(lesson.steps.iter().any(|step| step.ask.is_some()), "{name} asks for no guess");
            for (at, step) in lesson.steps.iter().enumerate() {
                assert!((20..420).contains(&step.say.len()), "{name}, step {at}: {} bytes", step.say.len());
                assert_eq!(step.until.is_some(), step.keys.is_some(), "{name}, step {at}: who does what?");
                assert_eq!(step.ask.is_some(), step.count.is_some(), "{name}, step {at}: what is guessed?");
                assert_eq!(step.ask.is_some(), step.answer.is_some(), "{name}, step {at}: what comes out?");
                assert!(step.ask.is_none() || step.until.is_some(), "{name}, step {at}: guessed of what?");
            }
        }
        assert_eq!(lessons().len(), FILES.len());
    }

    #[test]
    fn a_pipeline_stands_until_another_takes_its_place() {
        let text = "title = 't'\nabout = 'a'\n[[step]]\npipeline = 'range(3)'\nsay = ''\n[[step]]\nsay = ''\n\
                    [[step]]\npipeline = 'range(4)'\nsay = ''\n";
        let lesson: Lesson = toml::from_str(text).unwrap();
        assert_eq!([0, 1, 2].map(|step| lesson.pipeline(step)), ["range(3)", "range(3)", "range(4)"]);
        assert!(lesson.goes_on(0, 1) && lesson.goes_on(1, 0) && lesson.goes_on(1, 1));
        assert!(!lesson.goes_on(1, 2) && !lesson.goes_on(2, 0));
    }
}
