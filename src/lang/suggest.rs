//! The near name behind every "did you mean".

/// The candidate that `word` was most likely meant to be, if one is near enough: a letter wrong in a short word, a third
/// of them in a long one; neighbours swapped count as one mistake, and other capitals cost less than other letters. Of equally near ones the
/// first wins. A `word` that is itself a candidate needs no suggestion.
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let letters: Vec<char> = word.chars().take(LONGEST + 1).collect();
    if letters.is_empty() || letters.len() > LONGEST {
        return None;
    }
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        if candidate == word {
            return None;
        }
        let other: Vec<char> = candidate.chars().take(LONGEST + 1).collect();
        let allowed = LETTER * (letters.len().max(other.len()) / 3).max(1);
        if other.is_empty() || other.len() > LONGEST || LETTER * letters.len().abs_diff(other.len()) > allowed {
            continue;
        }
        let distance = distance(&letters, &other);
        // Every letter replaced is another word, however short.
        let kinship = LETTER * letters.len().min(other.len());
        if distance <= allowed && distance < kinship && best.is_none_or(|(nearest, _)| distance < nearest) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// Longer words are not compared.
const LONGEST: usize = 64;
/// What a wrong letter costs.
const LETTER: usize = 4;
/// What a wrong capital costs.
const CAPITAL: usize = 1;

/// Optimal string alignment: insertions, deletions, replacements and swaps of neighbours.
fn distance(a: &[char], b: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).map(|n| n * LETTER).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![(i + 1) * LETTER];
        for (j, y) in b.iter().enumerate() {
            let replaced = above[j] + replacement(*x, *y);
            let mut cost = replaced.min(above[j + 1] + LETTER).min(row[j] + LETTER);
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                cost = cost.min(before[j - 1] + LETTER);
            }
            row.push(cost);
        }
        before = std::mem::replace(&mut above, row);
    }
    above[b.len()]
}

fn replacement(x: char, y: char) -> usize {
    if x == y {
        0
    } else if x.to_lowercase().eq(y.to_lowercase()) {
        CAPITAL
    } else {
        LETTER
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_found_and_far_ones_are_not() {
        let names = ["filter", "filterfalse", "flatten", "map", "islice", "read_csv", "read_lines", "sum", "zip"];
        let cases = [
            ("fliter", Some("filter")),
            ("filtre", Some("filter")),
            ("Filter", Some("filter")),
            ("FILTER", Some("filter")),
            ("readlines", Some("read_lines")),
            ("read_cvs", Some("read_csv")),
            ("slice", Some("islice")),
            ("mpa", Some("map")),
            ("summ", Some("sum")),
            ("filter", None),
            ("x", None),
            ("dog", None),
            ("", None),
            ("groupby", None),
        ];
        for (word, expected) in cases {
            assert_eq!(nearest(word, names), expected, "{word}");
        }
        assert_eq!(nearest("a", ["b"]), None);
        assert_eq!(nearest("servce", ["service", "severity"]), Some("service"));
        assert_eq!(nearest(&"f".repeat(100_000), names), None);
    }
}
