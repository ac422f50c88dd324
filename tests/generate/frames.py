"""Answers tests/cases/frames/*.py: where CPython says a generator stands after every next().

A case is a program whose last expression is a generator; then for each turn a line `#@ state line {local: repr, ...} delegate` after
it was asked, first before it was asked at all. A first line `# watching NAME` means: of the first generator of that function instead,
wherever it is made, while the last expression is asked. Addresses are left out of reprs. Run: python3 tests/generate/frames.py
"""
import asyncio
import gc
import inspect
import pathlib

from frame_look import look, told

folder = pathlib.Path(__file__).parents[1] / "cases/frames"
MOST_TURNS = 30


class Asynchronous:
    """An async generator to look at. Where it has not begun it stands where it did when it was made."""

    def __init__(self, it):
        self.it = it
        self.beginning = it.ag_frame.f_lasti

    def look(self):
        frame = self.it.ag_frame
        state = "closed" if frame is None else "created" if frame.f_lasti == self.beginning else "suspended"
        return told(state, frame, self.it.ag_await)


class Watched:
    """The generator to look at: found once it is there, and kept."""

    def __init__(self, name):
        self.name = name
        self.found = None
        gc.collect()
        self.before = [it for it in gc.get_objects() if inspect.isgenerator(it)]

    def look(self):
        if self.found is None:
            known = {id(it) for it in self.before}
            named = (it for it in gc.get_objects() if inspect.isgenerator(it) and it.__name__ == self.name and id(it) not in known)
            self.found = next(named, None)
        return "#@ not made" if self.found is None else look(self.found)


def answer(program):
    *body, last = program.split("\n")
    watched = Watched(body[0].removeprefix("# watching ")) if body and body[0].startswith("# watching ") else None
    names = {"__name__": "__main__"}
    exec(compile("\n".join(body), "<program>", "exec"), names)
    it = eval(last, names)
    if inspect.isasyncgen(it):
        loop = asyncio.new_event_loop()
        turn, see = lambda: loop.run_until_complete(it.__anext__()), Asynchronous(it).look
    elif watched:
        turn, see = lambda: next(it), watched.look
    else:
        turn, see = lambda: next(it), lambda: look(it)
    lines = [see()]
    for _ in range(MOST_TURNS):
        try:
            turn()
        except Exception:
            return [*lines, see()]
        lines.append(see())
    raise AssertionError("a case ends")


total = 0
for path in sorted(folder.glob("*.py")):
    out = []
    for case in path.read_text().split("#---\n"):
        program = "\n".join(line for line in case.split("\n") if not line.startswith("#@")).strip("\n")
        if program:
            out.append("\n".join([program, *answer(program), "#---\n"]))
    path.write_text("".join(out))
    total += len(out)
    print(path.stem, len(out))
print(total)
