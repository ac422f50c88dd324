//! Which parameters the arguments of a call are for, where a function takes them as they come.

use super::super::function::Function;
use super::super::slot::{Slot, put_copy};

/// How many arguments by name a call may have that is begun in the loop.
const MAX_NAMED: usize = 8;

impl Function {
    /// The parameters that these names are, where `given` arguments come by position before them and every other parameter has a
    /// default; `None` where that is not so, or the function does not run at once or takes other than plain parameters.
    pub(super) fn places(&self, given: usize, names: &[String]) -> Option<[u8; MAX_NAMED]> {
        let parameters = &self.code.code.parameters;
        let most = usize::from(self.code.takes);
        if most > parameters.plain.len() || parameters.positional_only > 0 || names.len() > MAX_NAMED || given > most {
            return None;
        }
        let mut places = [0; MAX_NAMED];
        for (place, name) in places.iter_mut().zip(names) {
            let at = given + parameters.plain[given..].iter().position(|parameter| parameter.name == *name)?;
            *place = u8::try_from(at).ok()?;
        }
        let without = most - self.defaults.len();
        let bound = |at: usize| places[..names.len()].iter().any(|place| usize::from(*place) == at);
        (given..without).all(bound).then_some(places)
    }

    /// Defaults for the parameters that got no argument; the first `given` did.
    pub(in crate::vm) fn put_defaults(&self, registers: &mut [Slot], given: usize) {
        if let Some(most) = self.code.arity.map(usize::from).filter(|most| given < *most) {
            let given = given.max(most.saturating_sub(self.defaults.len()));
            let defaults = &self.defaults[self.defaults.len() - (most - given)..];
            for (register, default) in registers[given..most].iter_mut().zip(defaults) {
                if register.is_none() {
                    put_copy(register, default);
                }
            }
        }
    }
}
