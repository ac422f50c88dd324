//! The user's own keys in the place of the usual ones.

use std::borrow::Cow;

use super::Binding;
use super::Context as C;
use super::table::BINDINGS;
use crate::lang::nearest;
use crate::tui::app::key::Key;

/// The usual table with other keys for some commands, by their names; and for each name or key that means nothing, what is wrong.
/// A key that is given away is taken from whatever had it there.
pub(crate) fn rebound(changes: Vec<(String, Vec<String>)>) -> (Vec<Binding>, Vec<(String, String)>) {
    let mut table = BINDINGS.to_vec();
    let mut problems = Vec::new();
    let in_panes =
        |binding: &&mut Binding| matches!(binding.context, C::Main | C::Canvas | C::Inspector | C::Output | C::Always);
    for (name, words) in changes {
        let Some(binding) = table.iter_mut().filter(in_panes).find(|binding| binding.action.name() == name) else {
            let names: Vec<String> = BINDINGS.iter().map(|binding| binding.action.name()).collect();
            let near = nearest(&name, names.iter().map(String::as_str));
            let near = near.map(|near| format!("; did you mean '{near}'?")).unwrap_or_default();
            let what = format!("there is no command '{name}'{near}");
            problems.push((name, what));
            continue;
        };
        let context = binding.context;
        let action = binding.action;
        let mut keys = Vec::new();
        for word in words {
            match Key::of_words(&word) {
                Some(key) => keys.push(key),
                None => problems.push((
                    name.clone(),
                    format!(
                        "'{word}' is no key: a letter or sign, space, enter, tab, up, pageup ..., with ctrl- or alt- before it"
                    ),
                )),
            }
        }
        if keys.is_empty() {
            continue;
        }
        for other in table.iter_mut().filter(|other| other.context == context) {
            if other.action == action {
                other.keys = Cow::Owned(keys.clone());
            } else if other.keys.iter().any(|key| keys.contains(key)) {
                other.keys = other.keys.iter().copied().filter(|key| !keys.contains(key)).collect();
            }
        }
    }
    table.retain(|binding| !binding.keys.is_empty());
    (table, problems)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::app::Pane;
    use crate::tui::app::key::Key as K;
    use crate::tui::app::keys::Action;
    use crate::tui::app::keys::Action as A;

    #[test]
    fn a_key_that_is_given_away_does_one_thing_and_a_command_without_keys_does_none() {
        let change = |name: &str, key: &str| (name.to_owned(), vec![key.to_owned()]);
        let (table, problems) = rebound(vec![change("run-or-pause", "s"), change("show-pane-memory", "ctrl-m")]);
        assert!(problems.is_empty(), "{problems:?}");
        let of = |key: Key| -> Vec<Action> {
            table.iter().filter(|b| b.context == C::Main && b.keys.contains(&key)).map(|b| b.action).collect()
        };
        assert_eq!((of(K::Char('s')), of(K::Char('c'))), (vec![A::RunOrPause], vec![]));
        assert_eq!(of(K::Ctrl('m')), [A::ShowPane(Pane::Memory)]);
    }
}
