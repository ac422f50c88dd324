use super::matcher::{Aim, Matcher, Spans, Verdict};
use super::parse::parse;
use super::pattern::Pattern;
use super::program::compile;
use super::quick::Quick;
use super::*;
use crate::value::ExcType;

/// What so many steps of a pattern on a text come to, and how many were used.
fn tried(pattern: &str, text: &str, steps: u64) -> (Verdict, u64) {
    let pattern = Pattern::of(&Value::from(pattern), 0).expect("the pattern is sound");
    let mut left = steps;
    let mut matcher = Matcher::new(Rc::clone(&pattern.program), Aim::Search, 0, text.len(), None);
    let verdict = matcher.run(text.as_bytes(), &mut left);
    (verdict, steps - left)
}

#[test]
fn catastrophic_patterns_stop_at_the_steps_they_are_given() {
    let text = "a".repeat(40) + "b";
    for pattern in ["(a+)+$", "(a|a)*$", "(a|aa)+$", "(?:a*)*$", "(?=(a+)+$)a", "((a+)+)+c", "(?:a?){40}a{40}c"] {
        let (verdict, used) = tried(pattern, &text, 200_000);
        assert_eq!(verdict, Verdict::Unfinished, "{pattern}");
        assert_eq!(used, 200_000, "{pattern}");
    }
}

#[test]
fn what_is_remembered_to_be_undone_is_bounded() {
    let (verdict, _) = tried("(?:a|b)*c", &"ab".repeat(4 << 20), u64::MAX);
    assert_eq!(verdict, Verdict::TooMuch);
}

#[test]
fn a_hostile_pattern_of_64_kib_is_refused_or_compiled_to_no_more_than_its_length() {
    let size = 64 << 10;
    let refused = ["(", "(?:", "(?=", "((?:"];
    for part in refused {
        let exc = Pattern::of(&Value::from(part.repeat(size / part.len())), 0).expect_err("it never ends");
        assert_eq!(exc.class, ExcType::RecursionError, "{part}");
    }
    let nested = format!("{}a{}", "(?:".repeat(90), "{1,1000})".repeat(90));
    for pattern in ["a{1000}".repeat(size / 7), "(?:a|b)*".repeat(size / 8), "[a-z]+?".repeat(size / 7), nested] {
        let compiled = Pattern::of(&Value::from(pattern.as_str()), 0).expect("it is sound");
        assert!(compiled.program.ops.len() <= 2 * pattern.len(), "{}", &pattern[..20]);
        let (_, used) = tried(&pattern, &"ab".repeat(100), 100_000);
        assert!(used <= 100_000);
    }
}

#[test]
fn patterns_are_kept_and_no_more_than_there_is_room_for() {
    let first = Pattern::of(&Value::from("kept"), 0).expect("sound");
    assert!(Rc::ptr_eq(&first, &Pattern::of(&Value::from("kept"), 0).expect("sound")));
    for at in 0..1000 {
        Pattern::of(&Value::from(format!("kept {at}")), 0).expect("sound");
    }
    assert!(!Rc::ptr_eq(&first, &Pattern::of(&Value::from("kept"), 0).expect("sound")));
    let long = Value::from("x".repeat(100_000));
    let first = Pattern::of(&long, 0).expect("sound");
    assert!(!Rc::ptr_eq(&first, &Pattern::of(&long, 0).expect("sound")), "a long one is not kept");
}

/// Numbers without end, the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % n as u64) as usize
    }

    fn pattern(&mut self, depth: usize) -> String {
        const PLAIN: &[&str] = &["a", "b", "[ab]", "[^a]", ".", "\\w", "\\b", "^", "$", "ab", "\\d", "\\s", "(?m:^)"];
        const REPEATS: &[&str] = &["*", "+", "?", "{1,2}", "*?", "+?", "??", "{2}"];
        match if depth == 0 { 0 } else { self.below(6) } {
            0 | 1 => PLAIN[self.below(PLAIN.len())].to_owned(),
            2 => format!("({})", self.pattern(depth - 1)),
            3 => format!("(?:{}|{})", self.pattern(depth - 1), self.pattern(depth - 1)),
            4 => format!("(?:{}){}", self.pattern(depth - 1), REPEATS[self.below(REPEATS.len())]),
            _ => format!("{}{}", self.pattern(depth - 1), self.pattern(depth - 1)),
        }
    }

    fn text(&mut self) -> String {
        (0..self.below(12) + 1).map(|_| ['a', 'b', ' ', '\n', '1'][self.below(5)]).collect()
    }
}

#[test]
fn the_fast_way_finds_what_trying_finds() {
    let mut numbers = Numbers(5);
    let mut compared = 0;
    for _ in 0..4000 {
        let text = numbers.pattern(4);
        let points: Vec<u32> = text.chars().map(u32::from).collect();
        let Ok(parsed) = parse(&points, true, 0) else { continue };
        let Some(quick) = Quick::of(&parsed, false) else { continue };
        let program = Rc::new(compile(&parsed, false).expect("sound"));
        for _ in 0..4 {
            let subject = numbers.text();
            for aim in [Aim::Search, Aim::Match, Aim::Full] {
                if !quick.can(aim, subject.as_bytes(), 0) {
                    continue;
                }
                let mut steps = 1_000_000;
                let slow = match Matcher::new(Rc::clone(&program), aim, 0, subject.len(), None)
                    .run(subject.as_bytes(), &mut steps)
                {
                    Verdict::Found(spans) => Some(spans),
                    Verdict::Nothing => None,
                    other => panic!("{text:?} on {subject:?}: {other:?}"),
                };
                let fast: Option<Spans> = quick.find(aim, subject.as_bytes(), 0);
                assert_eq!(fast, slow, "{text:?} on {subject:?}, {aim:?}");
                compared += 1;
            }
        }
    }
    assert!(compared > 10_000, "only {compared} were compared");
}
