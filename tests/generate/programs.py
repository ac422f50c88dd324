"""Answers tests/cases/programs/*.py: what CPython makes of whole programs, statement by statement.

A case is a program whose last expression is the pipeline, then what it does, as comments: `#= repr` an item, `#> text` a printed
line, `#! Type: message` the error it ends in, and `#---`. The programs of the themes are written by hand and their answers are
rewritten in place; those in made-*.py are made here. Run: python3 tests/generate/programs.py
"""
import ast
import fractions
import gc
import importlib.util
import io
import itertools
import math
import pathlib
import random
import sys
import warnings

folder = pathlib.Path(__file__).parents[1] / "cases/programs"
MOST_ITEMS = 200
warnings.simplefilter("ignore")
sys.unraisablehook = lambda unraisable: None


def batched(iterable, n, *, strict=False):
    """itertools.batched as 3.13 documents it."""
    if n < 1:
        raise ValueError("n must be at least one")
    return batches(iter(iterable), n, strict)


def batches(it, n, strict):
    while batch := tuple(itertools.islice(it, n)):
        if strict and len(batch) != n:
            raise ValueError("batched(): incomplete batch")
        yield batch


def sumprod(p, q):
    """math.sumprod as 3.12 documents it."""
    p, q = list(p), list(q)
    if len(p) != len(q):
        raise ValueError("Inputs are not the same length")
    if any(isinstance(x, float) for x in p + q):
        return float(sum(fractions.Fraction(x) * fractions.Fraction(y) for x, y in zip(p, q)))
    return sum(x * y for x, y in zip(p, q))


if not hasattr(math, "sumprod"):
    math.sumprod = sumprod

# Python 3.12 has it; programs may use it wherever their answers are made.
if not hasattr(itertools, "batched"):
    itertools.batched = batched

class Transcript(io.TextIOBase):
    def __init__(self):
        self.lines = []
        self.open = ""

    def write(self, text):
        self.open += text
        *whole, self.open = self.open.split("\n")
        self.lines += ["#> " + line for line in whole]
        return len(text)

    def note(self, line):
        if self.open:
            self.lines.append("#> " + self.open)
            self.open = ""
        self.lines.append(line)


def answer(program):
    transcript = Transcript()
    names = {"__name__": "__main__"}
    before, sys.stdout = sys.stdout, transcript
    try:
        tree = ast.parse(program)
        last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
        exec(compile(tree, "<program>", "exec"), names)
        if last is not None:
            value = eval(compile(ast.Expression(last.value), "<program>", "eval"), names)
            run(value, transcript)
            del value
    except BaseException as e:
        # What the traceback holds goes with it, as where a program ends.
        text = e.msg if isinstance(e, SyntaxError) else str(e)
        transcript.note("#! " + type(e).__name__ + (f": {text}" if text else ""))
        e.__traceback__ = None
        del e
    names.clear()
    gc.collect()
    sys.stdout = before
    if transcript.open:
        transcript.note("")
        transcript.lines.pop()
    return transcript.lines


def run(value, transcript):
    if value is None:
        return
    if isinstance(value, (str, bytes, dict)) or not hasattr(value, "__iter__"):
        transcript.note("#= " + repr(value))
        return
    items = iter(value)
    del value
    for _ in range(MOST_ITEMS):
        try:
            item = next(items)
        except StopIteration:
            return
        transcript.note("#= " + repr(item))
    raise AssertionError("a case ends")


def write(name, programs):
    out, seen = [], set()
    for program in programs:
        program = program.strip("\n")
        if program in seen:
            continue
        seen.add(program)
        lines = answer(program)
        assert not any(" at 0x" in line for line in lines), (program, lines)
        out.append("\n".join([program, *lines, "#---\n"]))
    (folder / f"{name}.py").write_text("".join(out))
    print(name, len(out))


def by_hand(path):
    for case in path.read_text().split("#---\n"):
        lines = [line for line in case.split("\n") if line[:3] not in ("#= ", "#> ", "#! ") and line not in ("#=", "#>", "#!")]
        if "\n".join(lines).strip():
            yield "\n".join(lines)


class Flow:
    """Random bodies of generators: loops, `try` in all nestings, and every way out of them."""

    def __init__(self, pick):
        self.pick = pick
        self.tick = 0
        self.left = pick.randrange(8, 28)

    def label(self):
        self.tick += 1
        return self.tick

    def body(self, depth, loop, handler, indent):
        lines = []
        for _ in range(self.pick.randrange(1, 4)):
            lines += self.statement(depth, loop, handler, indent)
        return lines

    def statement(self, depth, loop, handler, pad):
        pick = self.pick
        self.left -= 1
        inner = pad + "    "
        kind = pick.choice("yield yield print for while try try try if out raise".split())
        if depth > 4 or self.left < 0:
            kind = pick.choice("yield print out".split())
        n = self.label()
        if kind == "yield":
            return [pad + pick.choice([f"yield {n}", f"x = yield {n}", f"print('got', (yield {n}))", f"yield from sub({n})"])]
        if kind == "print":
            return [pad + pick.choice([f"print({n}, x)", f"x = {n}", f"print('e', {n})"])]
        if kind == "if":
            lines = [pad + f"if {pick.choice(['n % 2', 'n > 1', 'x', 'not x', 'n'])}:"] + self.body(depth + 1, loop, handler, inner)
            if pick.random() < 0.5:
                lines += [pad + "else:"] + self.body(depth + 1, loop, handler, inner)
            return lines
        if kind == "for":
            over = pick.choice(["range(2)", "range(n)", "sub(7)", "[5, 6]"])
            lines = [pad + f"for i{n} in {over}:"] + self.body(depth + 1, True, handler, inner)
            if pick.random() < 0.3:
                lines += [pad + "else:"] + self.body(depth + 1, loop, handler, inner)
            return lines
        if kind == "while":
            return [pad + f"w{n} = {pick.randrange(1, 3)}", pad + f"while w{n}:", inner + f"w{n} -= 1"] + self.body(depth + 1, True, handler, inner)
        if kind == "raise":
            return [pad + pick.choice(["raise ValueError(%d)" % n, "raise KeyError(%d)" % n, "raise ValueError(%d) from None" % n, "[][n + 5]", "1 // n"] + ["raise"] * handler)]
        if kind == "out":
            ways = ["return", f"return {n}", "return x", f"return print('returning', {n})"] + ["break", "continue"] * (3 * loop) + ["pass"] * 3
            return [pad + pick.choice(ways)]
        lines = [pad + "try:"] + self.body(depth + 1, loop, handler, inner)
        handlers = pick.randrange(0, 3)
        for at in range(handlers):
            name = pick.choice(["ValueError", "KeyError", "(ValueError, IndexError)", "Exception", "GeneratorExit", "BaseException"])
            bound = pick.random() < 0.6
            lines += [pad + f"except {name}" + (" as e:" if bound else ":")]
            if bound:
                lines += [inner + f"print('caught', {n}, repr(e), repr(e.__context__), repr(e.__cause__))"]
            lines += self.body(depth + 1, loop, True, inner)
        if handlers and pick.random() < 0.3:
            lines += [pad + "else:"] + self.body(depth + 1, loop, handler, inner)
        if not handlers or pick.random() < 0.5:
            lines += [pad + "finally:", inner + f"print('finally', {n})"]
            if pick.random() < 0.6:
                lines += self.body(depth + 1, loop, handler, inner)
        return lines

    def program(self):
        body = self.body(0, False, False, "    ")
        lines = [
            "def sub(k):",
            "    try:",
            "        x = yield k",
            "        print('sub got', x)",
            "        yield k + 1",
            "        return k",
            "    except KeyError as e:",
            "        yield repr(e)",
            "    finally:",
            "        print('sub over', k)",
            "def flow(n, x=None):",
            *body,
            "    yield 'end'",
            f"it = flow({self.pick.randrange(3)})",
            "def drive(f, *a):",
            "    try:",
            "        print('->', f(*a))",
            "    except BaseException as e:",
            "        print('!', repr(e), repr(e.__context__), repr(e.__cause__))",
        ]
        for _ in range(self.pick.randrange(1, 9)):
            lines += [self.pick.choice(["drive(next, it)"] * 4 + ["drive(it.send, 's')", "drive(it.throw, ValueError('t'))", "drive(it.throw, KeyError('t'))", "drive(it.throw, GeneratorExit)"])]
        lines += [self.pick.choice(["drive(it.close)", "del it", "it = None", "pass", "drive(list, it)"]), "print('last')"]
        return "\n".join(lines)


def made_flow(seed, count):
    pick = random.Random(seed)
    programs = []
    while len(programs) < count:
        program = Flow(pick).program()
        try:
            compile(program, "<program>", "exec")
        except SyntaxError:
            continue
        programs.append(program)
    return programs


def library():
    spec = importlib.util.spec_from_file_location("library_programs", pathlib.Path(__file__).parent / "library/programs.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.programs()


if __name__ == "__main__":
    for path in sorted(folder.glob("*.py")):
        if not path.stem.startswith("made-"):
            write(path.stem, by_hand(path))
    write("made-flow", made_flow(311, 60))
    write("made-library", library())
