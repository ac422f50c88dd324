"""Makes tests/cases/programs/made-with.py and made-match.py: random programs of context managers and of patterns, as CPython runs them.

Run: python3 tests/generate/statements.py
"""
import random
import re
import warnings

from programs import Flow, write

warnings.simplefilter("ignore")

MANAGERS = '''
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
'''.strip("\n")


class Contexts(Flow):
    """Random bodies of generators, with context managers among what may stand in one another."""

    def statement(self, depth, loop, handler, pad):
        pick = self.pick
        if depth > 4 or self.left < 1 or pick.random() < 0.6:
            return super().statement(depth, loop, handler, pad)
        self.left -= 1
        items = []
        for _ in range(pick.choice([1, 1, 1, 2, 2, 3])):
            n = self.label()
            manager = pick.choice("plain plain swallow change late stubborn stacked suppress closing".split())
            if manager == "suppress":
                items.append(pick.choice(["suppress(ValueError)", "suppress(KeyError, IndexError)", "suppress()", "suppress(GeneratorExit)"]))
            elif manager == "closing":
                items.append(f"closing(sub({n})) as c{n}")
            else:
                items.append(f"{manager}({n})" + pick.choice(["", f" as c{n}", " as x"]))
        together = ", ".join(items)
        line = f"with ({together}):" if pick.random() < 0.2 else f"with {together}:"
        return [pad + line] + self.body(depth + 1, loop, handler, pad + "    ")

    def program(self):
        return MANAGERS + "\n" + super().program()


class Patterns:
    """Random patterns over random subjects."""

    def __init__(self, pick):
        self.pick = pick
        self.names = 0

    def value(self, depth=0):
        pick = self.pick
        kind = pick.choice("int int str float none bool list tuple dict".split() if depth < 3 else "int str none bool".split())
        if kind == "int":
            return pick.randrange(-1, 4)
        if kind == "str":
            return pick.choice(["a", "b", ""])
        if kind == "float":
            return pick.choice([0.0, 1.0, 2.5])
        if kind == "none":
            return None
        if kind == "bool":
            return pick.random() < 0.5
        if kind == "dict":
            return {pick.choice(["a", "b", 0, 1]): self.value(depth + 1) for _ in range(pick.randrange(3))}
        items = [self.value(depth + 1) for _ in range(pick.randrange(4))]
        return items if kind == "list" else tuple(items)

    def name(self):
        self.names += 1
        return f"n{self.names}"

    def pattern(self, depth, bind=True):
        """A pattern, and the names that it binds."""
        pick = self.pick
        kinds = "literal literal wildcard class sequence sequence mapping or".split() + ["name", "as", "star"] * bind
        kind = pick.choice(kinds if depth < 3 else ["literal", "wildcard"] + ["name"] * bind)
        if kind == "literal":
            return pick.choice(["0", "1", "2", "-1", "'a'", "''", "None", "True", "False", "2.5"])
        if kind == "wildcard":
            return "_"
        if kind == "name":
            return self.name()
        if kind == "as":
            inner = self.pattern(depth + 1, bind)
            return f"({inner}) as {self.name()}" if inner != "_" and not inner.startswith("n") else self.name()
        if kind == "or":
            parts = [self.pattern(depth + 1, False) for _ in range(pick.randrange(2, 4))]
            return "(" + " | ".join(part if part != "_" else "3" for part in parts) + ")"
        if kind == "class":
            name = pick.choice(["int", "str", "float", "list", "tuple", "dict", "bool", "object"])
            inside = [] if name == "object" or pick.random() < 0.4 else [self.pattern(depth + 1, bind)]
            if name in ("int", "float") and pick.random() < 0.3:
                inside.append("real=" + self.pattern(depth + 1, bind))
            return f"{name}({', '.join(inside)})"
        if kind == "mapping":
            keys = pick.sample(["'a'", "'b'", "0", "1"], pick.randrange(3))
            parts = [f"{key}: {self.pattern(depth + 1, bind)}" for key in keys]
            if bind and pick.random() < 0.3:
                parts.append(f"**{self.name()}")
            return "{" + ", ".join(parts) + "}"
        parts = [self.pattern(depth + 1, bind) for _ in range(pick.randrange(4))]
        if kind == "star" or pick.random() < 0.3:
            star = "*" + (self.name() if bind and pick.random() < 0.6 else "_")
            parts.insert(pick.randrange(len(parts) + 1), star)
        return "[" + ", ".join(parts) + "]"

    def program(self):
        lines = ["def f(x):", "    match x:"]
        for at in range(self.pick.randrange(3, 8)):
            self.names = 0
            pattern = self.pattern(0)
            names = sorted(set(re.findall(r"\bn\d+", pattern)))
            guard = ""
            if pattern == "_" or pattern.startswith("n"):
                guard = f" if x in [0, 'a', [], {at}]"
            elif names and self.pick.random() < 0.3:
                guard = f" if {self.pick.choice(names)}"
            lines.append(f"        case {pattern}{guard}: return {at}, {', '.join(names)}" if names else f"        case {pattern}{guard}: return {at}")
        subjects = [self.value() for _ in range(16)]
        lines.append(f"[f(x) for x in {subjects!r}]")
        return "\n".join(lines)


def made(kind, seed, count):
    pick = random.Random(seed)
    programs = []
    while len(programs) < count:
        program = kind(pick).program()
        try:
            compile(program, "<program>", "exec")
        except SyntaxError:
            continue
        programs.append(program)
    return programs


if __name__ == "__main__":
    write("made-with", made(Contexts, 343, 60))
    write("made-match", made(Patterns, 634, 60))
