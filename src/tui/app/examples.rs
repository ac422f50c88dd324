//! The pipelines that the program carries, each with what it shows.

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Example {
    /// Its file's name under `assets/examples`.
    pub name: &'static str,
    /// The whole file.
    pub text: &'static str,
}

impl Example {
    /// What it shows, in one line: the first line of its comment.
    pub(crate) fn title(&self) -> &'static str {
        self.text.lines().next().unwrap_or_default().trim_start_matches('#').trim()
    }

    /// What to watch: the rest of the comment, as one paragraph.
    pub(crate) fn watch(&self) -> String {
        let comment = self.text.lines().skip(1).map_while(|line| line.strip_prefix('#'));
        comment.map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

macro_rules! examples {
    ($($name:literal),* $(,)?) => {
        /// All of them, from the plain to the particular.
        pub(crate) static EXAMPLES: &[Example] = &[
            $(Example { name: $name, text: include_str!(concat!("../../../assets/examples/", $name, ".drip")) }),*
        ];
    };
}

examples!(
    "errors",
    "fibonacci",
    "countdown",
    "tree",
    "averager",
    "cleanup",
    "batches",
    "running_totals",
    "lanes",
    "first_then",
    "slow_requests",
    "slowest",
    "active_people",
    "services",
    "trouble",
    "commands",
    "collatz",
    "async_lanes",
    "live",
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_example_of_the_house_is_carried_with_a_line_on_what_it_shows() {
        let mut files: Vec<String> = std::fs::read_dir("assets/examples")
            .unwrap()
            .map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
            .collect();
        files.sort();
        let mut carried: Vec<&str> = EXAMPLES.iter().map(|example| example.name).collect();
        carried.sort_unstable();
        assert_eq!(carried, files);
        for example in EXAMPLES {
            assert!((8..80).contains(&example.title().len()), "{}: {:?}", example.name, example.title());
            assert!(example.watch().len() > 60, "{}: {:?}", example.name, example.watch());
        }
    }
}
