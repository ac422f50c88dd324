//! What the text of a stage says of one of its arguments.

use super::call::Literal;
use super::reading;
use crate::catalog;
use crate::lang::Span;

/// The text that the stage at `site` of `program` gives for its first argument, which is called `name`, where the program says it.
pub fn given_text(program: &str, site: Span, name: &str) -> Option<String> {
    let reading = reading::read(program, catalog::stage).ok()?;
    let stage = reading.stages.iter().find(|stage| stage.site == site)?;
    match stage.call.as_ref()?.get(0, name)? {
        Literal::Text(text) => Some(text.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_argument_is_given_by_place_or_by_name_or_not_told() {
        let of = |program: &str| {
            let start = u32::try_from(program.find("parse_re").unwrap()).unwrap();
            let end = u32::try_from(program.trim_end().len()).unwrap();
            given_text(program, Span { start, end }, "pattern")
        };
        assert_eq!(of("[] | parse_re(r\"(?P<a>\\d)\")\n").as_deref(), Some("(?P<a>\\d)"));
        assert_eq!(of("[] | parse_re(pattern='(?P<a>x)')\n").as_deref(), Some("(?P<a>x)"));
        assert_eq!(of("p = input_pattern()\n[] | parse_re(p)\n"), None);
    }
}
