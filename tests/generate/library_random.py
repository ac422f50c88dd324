"""Writes tests/cases/builtins/library-*.jsonl: what CPython makes of random input of csv, json, io and os.path, [body, result] a line.

The body is that of a function without parameters; the result is a repr, or {"error": "Type: message"}. Run: python3 tests/generate/library_random.py
"""
import json
import pathlib
import random
import sys

if sys.version_info[:2] != (3, 11):
    sys.exit("the cases are those of CPython 3.11")

pick = random.Random(11)
one = pick.choice
folder = pathlib.Path(__file__).parents[1] / "cases/builtins"


def answer(body):
    scope = {}
    exec("def run():\n" + "\n".join("    " + line for line in body.split("\n")), scope)
    try:
        return repr(scope["run"]())
    except Exception as e:
        return {"error": f"{type(e).__name__}: {e}" if str(e) else type(e).__name__}


def write(name, bodies):
    bodies = list(dict.fromkeys(bodies))
    lines = [json.dumps([body, answer(body)]) for body in bodies]
    (folder / f"library-{name}.jsonl").write_text("\n".join(lines) + "\n")
    print(name, len(lines))


def some(pieces, most):
    return "".join(one(pieces) for _ in range(pick.randrange(most + 1)))


CSV_PIECES = ["a", "b", "1", "2.5", ",", ",", '"', '"', '""', "'", " ", "\n", "\r\n", "\r", ";", "\\", "\t", "é", "😀", "x,y", '"q"']
PARAMETERS = ["", "", "", "delimiter=';'", "quotechar=\"'\"", "skipinitialspace=True", "doublequote=False", "escapechar='\\\\'", "strict=True", "quoting=csv.QUOTE_NONE",
              "quoting=csv.QUOTE_NONNUMERIC", "quoting=csv.QUOTE_ALL", "dialect='excel-tab'", "dialect='unix'", "lineterminator='\\n'", "quotechar=None"]


def parameters():
    names, chosen = set(), []
    for parameter in pick.sample(PARAMETERS, pick.randrange(4)):
        name = parameter.split("=")[0]
        if parameter and name not in names:
            names.add(name)
            chosen.append(parameter)
    return "".join(", " + parameter for parameter in chosen)


def csv_read():
    lines = [some(CSV_PIECES, 9) for _ in range(pick.randrange(1, 5))]
    if pick.random() < 0.3:
        return f"import csv, io\nreturn list(csv.reader(io.StringIO({''.join(line + chr(10) for line in lines)!r}, newline=''){parameters()}))"
    if pick.random() < 0.25:
        return f"import csv\nreturn list(csv.DictReader({lines!r}{one(['', ', restkey=0', ', restval=1', ', fieldnames=[1, 2]'])}))"
    return f"import csv\nr = csv.reader({lines!r}{parameters()})\nreturn list(r), r.line_num"


def csv_value():
    return one([lambda: some(CSV_PIECES, 4), lambda: pick.randrange(-5, 1000), lambda: one([1.5, -0.25, 1e16, None, True, (1, "a"), b"x"])])()


def csv_write():
    rows = [[csv_value() for _ in range(pick.randrange(4))] for _ in range(pick.randrange(1, 4))]
    return f"import csv, io\nout = io.StringIO()\nw = csv.writer(out{parameters()})\nn = [w.writerow(r) for r in {rows!r}]\nreturn n, out.getvalue()"


def value(depth):
    if depth and pick.random() < 0.5:
        if pick.random() < 0.5:
            return [value(depth - 1) for _ in range(pick.randrange(4))]
        return {one(["a", "b", "é", "", 1, 2.5, None, True, "😀"]): value(depth - 1) for _ in range(pick.randrange(4))}
    return one([None, True, False, 0, -7, 10**20, 1.5, -0.0, 1e300, 1e-7, "", "text", "é\n\"\\", "\x00\x1f\x7f", "😀", "\ud800", (1, 2)])


def dumps():
    options = pick.sample(["indent=2", "indent=0", "indent='--'", "sort_keys=True", "ensure_ascii=False", "separators=(',', ':')", "allow_nan=False", "skipkeys=True", "default=str"], pick.randrange(4))
    options = [option for at, option in enumerate(options) if option.split("=")[0] not in [other.split("=")[0] for other in options[:at]]]
    return f"import json\nreturn json.dumps({value(3)!r}{''.join(', ' + option for option in options)})"


JSON_PIECES = ["{", "}", "[", "]", ",", ":", '"a"', '"b"', "1", "-2.5e3", "true", "null", "NaN", " ", "\n", '"\\u00e9"', '"\\ud83d\\ude00"', '"', "x", "0", "-", "1.", "\\"]


def loads():
    text = json.dumps(value(3), ensure_ascii=pick.random() < 0.5)
    if pick.random() < 0.6:
        for _ in range(pick.randrange(1, 4)):
            at = pick.randrange(len(text) + 1)
            text = text[:at] + one(JSON_PIECES) + text[at + pick.randrange(2):]
    hooks = pick.sample(["object_hook=lambda d: ('o', d)", "parse_float=lambda s: 'f' + s", "parse_int=lambda s: 'i' + s", "parse_constant=lambda s: 'c' + s", "object_pairs_hook=lambda p: ('p', p)"], pick.randrange(3))
    call = f"json.loads({text!r}{''.join(', ' + hook for hook in hooks)})"
    return f"import json\ntry:\n    return {call}\nexcept json.JSONDecodeError as e:\n    return str(e), e.msg, e.pos, e.lineno, e.colno"


def stream():
    text = pick.random() < 0.6
    pieces = ["a", "bc", "\n", "é", "😀", "\r\n", "\r"] if text else ["a", "bc", "\n", "\r\n"]
    shown = (lambda s: repr(s)) if text else (lambda s: repr(s.encode()))
    newline = one(["", "", ", newline=''", ", newline=None", ", newline='\\r\\n'"]) if text else ""
    lines = [f"import io\ns = io.{'StringIO' if text else 'BytesIO'}({shown(some(pieces, 8))}{newline})\nseen = []"]
    for _ in range(pick.randrange(2, 9)):
        call = one([lambda: f"read({pick.randrange(4)})", lambda: "readline()", lambda: f"readline({pick.randrange(3)})", lambda: f"write({shown(some(pieces, 4))})", lambda: f"seek({pick.randrange(9)})",
                    lambda: "seek(0, 2)", lambda: "tell()", lambda: f"truncate({pick.randrange(7)})", lambda: "truncate()", lambda: "getvalue()", lambda: "readlines()", lambda: "read()"])()
        lines.append(f"seen.append(s.{call})")
    lines.append("seen.append(list(s))\nreturn seen, s.getvalue()")
    return "\n".join(lines)


def path():
    return some(["a", "b", ".", "..", "/", "/", "//", ".txt", "c.tar.gz", "~", "é", " "], 6)


def paths():
    function = one(["split", "splitext", "basename", "dirname", "normpath", "isabs", "join", "commonprefix", "commonpath"])
    if function == "join":
        return f"import os\nreturn os.path.join({', '.join(repr(path()) for _ in range(pick.randrange(1, 4)))})"
    if function.startswith("common"):
        return f"import os\nreturn os.path.{function}({[path() for _ in range(pick.randrange(1, 4))]!r})"
    return f"import os\nreturn os.path.{function}({path()!r})"


def pathlib_():
    attribute = one(["name", "stem", "suffix", "suffixes", "parent", "parts", "root", "is_absolute()", "as_posix()", f"with_suffix({one(['.x', '', 'x', '.'])!r})", f"with_name({one(['n', 'n.x', '', 'a/b'])!r})",
                     f"joinpath({path()!r})", f"relative_to({path()!r})", f"is_relative_to({path()!r})", f"match({one(['*.txt', 'a/*', '*', '**/b', '?', '[ab]'])!r})", f"with_stem({one(['q', ''])!r})"])
    return f"from pathlib import PurePosixPath\np = PurePosixPath({path()!r})\nreturn p, p.{attribute}, [str(q) for q in p.parents]"


def many(make, count):
    return [make() for _ in range(count)]


write("csv", many(csv_read, 900) + many(csv_write, 600))
write("json", many(dumps, 500) + many(loads, 700))
write("streams", many(stream, 600))
write("paths", many(paths, 400) + many(pathlib_, 400))
