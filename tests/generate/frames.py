"""Answers tests/cases/frames/*.py: where CPython says a generator stands after every next().

A case is a program whose last expression is a generator; then for each turn a line `#@ state line {local: repr, ...} delegate` after
it was asked, first before it was asked at all. Run: python3 tests/generate/frames.py
"""
import inspect
import pathlib

folder = pathlib.Path(__file__).parents[1] / "cases/frames"


def look(it):
    frame = it.gi_frame
    state = inspect.getgeneratorstate(it).removeprefix("GEN_").lower()
    if frame is None:
        return f"#@ {state}"
    names = ", ".join(f"{name}={value!r}" for name, value in sorted(frame.f_locals.items()) if " at 0x" not in repr(value) and not name.startswith("."))
    below = it.gi_yieldfrom
    line = "-" if state == "created" else frame.f_lineno
    delegate = "" if below is None else f" -> {getattr(below, '__name__', type(below).__name__)}"
    return f"#@ {state} {line} {{{names}}}{delegate}"


for path in sorted(folder.glob("*.py")):
    out = []
    for case in path.read_text().split("#---\n"):
        program = "\n".join(line for line in case.split("\n") if not line.startswith("#@")).strip("\n")
        if not program:
            continue
        *body, last = program.split("\n")
        names = {}
        exec(compile("\n".join(body), "<program>", "exec"), names)
        it = eval(last, names)
        lines = [look(it)]
        for _ in range(30):
            try:
                next(it)
            except StopIteration:
                lines.append(look(it))
                break
            except Exception as e:
                lines += [look(it)]
                break
            lines.append(look(it))
        out.append("\n".join([program, *lines, "#---\n"]))
    path.write_text("".join(out))
    print(path.stem, len(out))
