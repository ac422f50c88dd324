"""Answers tests/cases/programs/*.py: what CPython makes of whole programs, statement by statement.

A case is a program whose last expression is the pipeline, then what it does, as comments: `#= repr` an item, `#> text` a printed
line, `#! Type: message` the error it ends in, and `#---`. The programs of the themes are written by hand and their answers are
rewritten in place; those in made-*.py are made here. Run: python3 tests/generate/programs.py
"""
import ast
import gc
import io
import pathlib
import random
import sys
import warnings

folder = pathlib.Path(__file__).parents[1] / "cases/programs"
MOST_ITEMS = 200
warnings.simplefilter("ignore")
sys.unraisablehook = lambda unraisable: None


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
        transcript.note("#! " + "".join([type(e).__name__, f": {e}" if str(e) else ""]))
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


for path in sorted(folder.glob("*.py")):
    if not path.stem.startswith("made-"):
        write(path.stem, by_hand(path))
