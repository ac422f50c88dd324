//! What is certain of a generator's code before it runs: which of its loops take at least one item for each that it yields, and which of
//! its arguments nothing but one of those loops gets at.
//!
//! A loop that yields at most once each time round, and that ends in no other way than with what it goes through, is certain to take as
//! many items as are wanted of the generator while it is in it: so many can be asked for at once.

use crate::lang::code::{Code, Instr, Reg, Src, Window};

/// What is known of a generator's code.
#[derive(Debug)]
pub(super) struct Certain {
    /// Whether nothing is made of what is sent in to any of its `yield`s.
    pub(super) ignores_sent: bool,
    /// For each parameter, whether one loop goes through it, by itself or `enumerate`d, and nothing else is done with it.
    looped: Vec<bool>,
    /// The instructions at which loops that are certain ask, in order.
    asks: Vec<u32>,
}

impl Certain {
    pub(super) fn of(code: &Code) -> Self {
        let looped: Vec<bool> = (0..code.parameters.registers()).map(|reg| is_only_looped(code, reg as Reg)).collect();
        let asks = (0..code.instrs.len() as u32)
            .filter(|at| goes_through(code, *at).is_some_and(|reg| looped.get(usize::from(reg)) == Some(&true)))
            .filter(|at| takes_for_each(code, *at as usize));
        Self { ignores_sent: ignores_sent(code), asks: asks.collect(), looped }
    }

    /// Whether nothing but one loop goes through the parameter that is the first, the second, and so on.
    pub(super) fn is_only_looped(&self, parameter: usize) -> bool {
        self.looped.get(parameter) == Some(&true)
    }

    /// Whether the loop that asks with this instruction takes at least one item for each that is yielded while it lasts.
    pub(super) fn takes_for_each(&self, at: usize) -> bool {
        self.asks.binary_search(&(at as u32)).is_ok()
    }
}

/// Whether what is sent in to a `yield` goes nowhere.
fn ignores_sent(code: &Code) -> bool {
    code.instrs.iter().enumerate().all(|(at, instr)| match instr {
        Instr::Yield { dst, .. } => {
            code.name == "<genexpr>" || matches!(code.instrs.get(at + 1), Some(Instr::Clear { reg, .. }) if reg == dst)
        }
        Instr::YieldFrom { .. } => false,
        _ => true,
    })
}

/// The parameter that the loop asks which stands at this instruction.
fn goes_through(code: &Code, at: u32) -> Option<Reg> {
    let Instr::ForIter { iter, .. } = code.instrs[at as usize] else { return None };
    let begins = code.instrs[..at as usize]
        .iter()
        .rposition(|instr| matches!(instr, Instr::GetLoop { dst, .. } if *dst == iter));
    match begins.map(|begins| (begins, code.instrs[begins])) {
        Some((begins, Instr::GetLoop { src, .. })) => match enumerated(code, begins) {
            Some((_, reg)) => Some(reg),
            None => src.as_reg(),
        },
        // What a generator expression goes through comes as an iterator.
        _ => Some(iter),
    }
}

/// Where `for ... in enumerate(reg)` begins, which goes through what it makes at `begins`: the move of its argument, and that.
fn enumerated(code: &Code, begins: usize) -> Option<(usize, Reg)> {
    let call = code.instrs[..begins].iter().rposition(|instr| !matches!(instr, Instr::Clear { .. }))?;
    let (Instr::GetLoop { src, .. }, Instr::Call { dst, function, window }) = (code.instrs[begins], code.instrs[call])
    else {
        return None;
    };
    let moves = call.checked_sub(1)?;
    let Instr::Move { dst: argument, src: reg } = code.instrs[moves] else { return None };
    let is_enumerate = |instr: &Instr| match instr {
        Instr::LoadBuiltin { dst, name } => {
            Some(*dst) == function.as_reg() && code.names[usize::from(*name)] == "enumerate"
        }
        _ => false,
    };
    let fits = src.as_reg() == Some(dst)
        && window == Window { start: argument, len: 1, named: 0, names: window.names }
        && moves.checked_sub(1).is_some_and(|load| is_enumerate(&code.instrs[load]));
    if fits { Some((moves, reg.as_reg()?)) } else { None }
}

/// Whether one loop goes through what stands in a register, by itself or `enumerate`d, and nothing else is done with that.
fn is_only_looped(code: &Code, reg: Reg) -> bool {
    let mut loops = 0;
    for (at, instr) in code.instrs.iter().enumerate() {
        match instr {
            Instr::GetLoop { src, dst } if src.as_reg() == Some(reg) && *dst != reg => loops += 1,
            Instr::Move { src, .. } if src.as_reg() == Some(reg) => {
                let begins = code.instrs[at..].iter().position(|instr| matches!(instr, Instr::GetLoop { .. }));
                match begins.and_then(|begins| enumerated(code, at + begins)) {
                    Some((moves, _)) if moves == at => loops += 1,
                    _ => return false,
                }
            }
            Instr::ForIter { iter, dst, .. } if *iter == reg && *dst != reg => loops += 1,
            Instr::Clear { .. } => {}
            instr if may_name(instr, reg) => return false,
            _ => {}
        }
    }
    loops == 1
}

/// Whether the loop at this instruction yields at most once each time round, and goes on until there is nothing left.
fn takes_for_each(code: &Code, at: usize) -> bool {
    let Instr::ForIter { end, .. } = code.instrs[at] else { return false };
    let end = end as usize;
    let covers = |handler: &crate::lang::code::Handler| (handler.start as usize..handler.end as usize).contains(&at);
    if end <= at || code.handlers.iter().any(covers) {
        return false;
    }
    // The most yields from each instruction on until it comes round, from the last to the first.
    let mut most = vec![0_u32; end - at];
    for here in (at + 1..end).rev() {
        let instr = &code.instrs[here];
        let Some((falls, jumps)) = goes_to(instr) else { return false };
        let handlers =
            code.handlers.iter().filter(|handler| (handler.start as usize..handler.end as usize).contains(&here));
        let next = falls.then_some(here + 1);
        let all = next.into_iter().chain(jumps).chain(handlers.map(|handler| handler.target as usize));
        let mut behind = 0;
        for to in all {
            if to == at {
                continue;
            }
            if to < at || to >= end {
                return false;
            }
            if to > here {
                behind = behind.max(most[to - at]);
            } else if code.instrs[to..=here].iter().any(|instr| matches!(instr, Instr::Yield { .. })) {
                return false;
            }
        }
        most[here - at] = behind + u32::from(matches!(instr, Instr::Yield { .. }));
    }
    most.get(1).is_some_and(|most| *most <= 1)
}

/// Whether the next instruction may follow, and where else it may go; `None` where it may leave the function.
fn goes_to(instr: &Instr) -> Option<(bool, Option<usize>)> {
    Some(match instr {
        Instr::Jump { to } => (false, Some(*to as usize)),
        Instr::CompareJump { to, .. } | Instr::JumpIf { to, .. } | Instr::JumpIfBound { to, .. } => {
            (true, Some(*to as usize))
        }
        Instr::ForIter { end, .. } => (true, Some(*end as usize)),
        Instr::MatchSequence { fail, .. }
        | Instr::MatchMapping { fail, .. }
        | Instr::MatchKeys { fail, .. }
        | Instr::MatchClass { fail, .. }
        | Instr::MatchPosition { fail, .. }
        | Instr::MatchAttr { fail, .. } => (true, Some(*fail as usize)),
        Instr::Raise { .. } | Instr::Reraise { .. } | Instr::AssertFailed { .. } => (false, None),
        Instr::Return { .. } | Instr::YieldFrom { .. } | Instr::AsyncNext { .. } | Instr::EndAsyncFor { .. } => {
            return None;
        }
        _ => (true, None),
    })
}

/// Whether an instruction may read a register, or write it.
fn may_name(instr: &Instr, reg: Reg) -> bool {
    let is = |src: &Src| src.as_reg() == Some(reg);
    let among = |start: Reg, len: u16| (start..start.saturating_add(len)).contains(&reg);
    let window = |window: &Window| among(window.start, u16::from(window.len));
    match instr {
        Instr::Jump { .. } => false,
        Instr::Move { dst, src } => *dst == reg || is(src),
        Instr::Clear { reg: own, .. } => *own == reg,
        Instr::LoadGlobal { dst, .. }
        | Instr::LoadBuiltin { dst, .. }
        | Instr::LoadStage { dst, .. }
        | Instr::Import { dst, .. }
        | Instr::LoadCell { dst, .. } => *dst == reg,
        Instr::Binary { dst, a, b, .. } | Instr::Inplace { dst, a, b, .. } | Instr::Compare { dst, a, b, .. } => {
            *dst == reg || is(a) || is(b)
        }
        Instr::Unary { dst, a, .. } => *dst == reg || is(a),
        Instr::CompareJump { a, b, .. } => is(a) || is(b),
        Instr::JumpIf { src, .. } | Instr::Return { src } => is(src),
        Instr::MatchExc { dst, exc, classes } => *dst == reg || *exc == reg || is(classes),
        Instr::Raise { exc, cause, handled } => is(exc) || cause.as_ref().is_some_and(is) || *handled == Some(reg),
        Instr::Reraise { exc } => *exc == Some(reg),
        Instr::GetIter { dst, src } | Instr::GetLoop { dst, src } | Instr::Yield { dst, src } => *dst == reg || is(src),
        Instr::ForIter { dst, iter, .. } | Instr::YieldFrom { dst, iter } => *dst == reg || *iter == reg,
        Instr::Call { dst, function, window: arguments } => *dst == reg || is(function) || window(arguments),
        Instr::CheckMethod { object, .. } => is(object),
        Instr::CallMethod { dst, object, window: arguments, .. } => *dst == reg || is(object) || window(arguments),
        Instr::GetAttr { dst, object, .. } | Instr::GetField { dst, object, .. } => *dst == reg || is(object),
        Instr::GetItem { dst, object, key } => *dst == reg || is(object) || is(key),
        Instr::SetItem { object, key, src } => is(object) || is(key) || is(src),
        Instr::BuildSlice { dst, start } => *dst == reg || among(*start, 3),
        Instr::BuildTuple { dst, start, len }
        | Instr::BuildList { dst, start, len }
        | Instr::BuildSet { dst, start, len } => *dst == reg || among(*start, *len),
        Instr::BuildDict { dst, start, len } => *dst == reg || among(*start, len.saturating_mul(2)),
        Instr::BuildRecord { dst, start, len, .. } => *dst == reg || among(*start, *len),
        Instr::ListAppend { list, src } => *list == reg || is(src),
        Instr::SetAdd { set, src } | Instr::SetUpdate { set, src } => *set == reg || is(src),
        Instr::ListExtend { list: dst, src, call } | Instr::DictUpdate { dict: dst, src, call } => {
            *dst == reg || is(src) || call.as_ref().is_some_and(is)
        }
        Instr::ListToTuple { dst, list } => *dst == reg || *list == reg,
        Instr::CallSpread { dst, function, positional, named } => {
            *dst == reg || is(function) || *positional == reg || *named == Some(reg)
        }
        Instr::DictSet { dict, key, src } => *dict == reg || is(key) || is(src),
        Instr::Unpack { src, start, before, after, star } => {
            is(src) || among(*start, before + after + u16::from(*star))
        }
        Instr::Format { dst, src, spec, .. } => *dst == reg || is(src) || spec.as_ref().is_some_and(is),
        // As many registers as there are places in its template, or defaults, at most: parameters stand before them.
        Instr::BuildText { dst, start, .. } => *dst == reg || *start <= reg,
        Instr::MakeFunction { dst, defaults, .. } => *dst == reg || *defaults <= reg,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{Names, compile};

    fn code(body: &str) -> Code {
        let is_builtin = |name: &str| ["int", "enumerate", "iter", "next", "zip", "ValueError"].contains(&name);
        let names = Names { is_builtin: &is_builtin, is_pure: &is_builtin, ..Names::none() };
        compile(&format!("def g(xs, ys=1):\n{body}\n"), &names).unwrap().module.children.remove(0)
    }

    /// Whether the first loop of the body takes an item for each that is yielded, and nothing else gets at `xs`.
    fn first_loop(body: &str) -> (bool, bool) {
        let code = code(body);
        let certain = Certain::of(&code);
        let first = code.instrs.iter().position(|instr| matches!(instr, Instr::ForIter { .. })).unwrap();
        (certain.takes_for_each(first), certain.is_only_looped(0))
    }

    #[test]
    fn a_loop_that_yields_once_at_most_each_time_round_is_certain() {
        for body in [
            "  for x in xs:\n    yield x",
            "  for x in xs:\n    if x % 3 == ys:\n      yield x",
            "  for x in xs:\n    if x:\n      yield x\n    elif ys:\n      yield -x\n    else:\n      continue",
            "  for i, x in enumerate(xs):\n    yield i, x",
            "  for x in xs:\n    n = 0\n    for y in x:\n      if y:\n        break\n      n = n + 1\n    yield n",
            "  for x in xs:\n    try:\n      yield int(x)\n    except ValueError:\n      continue",
            "  for x in xs:\n    if not x:\n      raise ValueError(x)\n    yield x\n  yield None",
            "  for x in xs:\n    yield int(y for y in x), int(lambda y: -y)",
        ] {
            assert_eq!(first_loop(body), (true, true), "{body}\n{:#?}", code(body).instrs);
        }
    }

    #[test]
    fn one_that_may_end_early_or_yield_more_is_not() {
        for body in [
            "  for x in xs:\n    yield x\n    yield x",
            "  for x in xs:\n    for y in x:\n      yield y",
            "  for x in xs:\n    if x:\n      break\n    yield x",
            "  for x in xs:\n    if x:\n      return\n    yield x",
            "  for x in xs:\n    yield x\n    if x:\n      yield -x",
            "  try:\n    for x in xs:\n      yield int(x)\n  except ValueError:\n    yield 0",
            "  for x in xs:\n    try:\n      yield int(x)\n    except ValueError:\n      yield 0",
            "  for x in xs:\n    yield from x",
        ] {
            assert_eq!(first_loop(body), (false, true), "{body}\n{:#?}", code(body).instrs);
        }
    }

    #[test]
    fn what_something_else_gets_at_is_not_only_looped() {
        for body in [
            "  for x in xs:\n    yield x, xs",
            "  for x in xs:\n    yield next(xs)",
            "  it = xs\n  for x in xs:\n    yield next(it)",
            "  xs = iter(xs)\n  for x in xs:\n    yield x",
            "  for x in xs:\n    for y in xs:\n      pass\n    yield x",
            "  for x in zip(xs, xs):\n    yield x",
        ] {
            assert_eq!(first_loop(body), (false, false), "{body}\n{:#?}", code(body).instrs);
        }
    }

    #[test]
    fn what_is_sent_in_is_ignored_where_nobody_takes_it() {
        assert!(Certain::of(&code("  for x in xs:\n    yield x")).ignores_sent);
        assert!(!Certain::of(&code("  for x in xs:\n    y = yield x")).ignores_sent);
        assert!(!Certain::of(&code("  yield from xs")).ignores_sent);
    }
}
