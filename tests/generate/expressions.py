"""Writes tests/cases/expressions.jsonl: random expressions and what CPython makes of them, [expression, repr or error] a line.

Run: python3 tests/generate/expressions.py [FILE SEED COUNT]
"""
import json
import pathlib
import random
import resource
import sys
import warnings

warnings.simplefilter("ignore")
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
path = pathlib.Path(__file__).parents[1] / "cases/expressions.jsonl"
seed, count = 311, 3000
if len(sys.argv) > 1:
    path, seed, count = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
pick = random.Random(seed)
one = pick.choice

INTS = "0 1 2 3 -1 -2 7 10 -7 100 255 1000000007 -9223372036854775808 9223372036854775807 18446744073709551616 -10**25 True False".split()
FLOATS = "0.0 -0.0 1.0 0.5 -2.5 3.14 1e16 1e-7 -1e300 2.675 1e22 123456.789".split()
STRINGS = ["''", "'a'", "'abc'", "'Hello World'", "' x '", "'a,b,,c'", "'1'", "'-12'", "'é'", "'ß'", "'naïve'", "'ab\\nc'", "'12.5'", "'%s'", "'{}'", "'zz'", "'\U0001f600'"]
BYTES = ["b''", "b'ab'", "b'\\x00\\xff'", "b'a,b'"]
SPECS = ["", "5", "<5", ">8", "^7", "*^9", "05", "+", " ", ",", "_", ".2f", "10.3f", ".0f", "e", ".3e", "g", ".3g", "%", ".1%", "d", "x", "#x", "X", "o", "#o", "b", "08b", "c", "s", ".2", ".2s", "n", "+,", "010,", "=+8", "#.3g", "r", "_x", "1.5", "é>5"]


def slice_():
    part = lambda: one(["", "", "0", "1", "2", "-1", "-2", "3", "10", "-10", "None"])
    return part() + ":" + part() + one(["", "", ":" + one(["1", "2", "-1", "-2", "", "3", "0"])])


def anything(d):
    return one([integer, integer, string, floating, list_, tuple_, dict_, sorted_set, bytes_, boolean, lambda d: "None"])(d)


def wrong(d, right):
    return anything(d) if pick.random() < 0.06 else right(d)


def i(d):
    return wrong(d, integer)


def s(d):
    return wrong(d, string)


def l(d):
    return wrong(d, list_)


def integer(d):
    if d <= 0:
        return one(INTS)
    d -= 1
    return one([
        lambda: one(INTS),
        lambda: f"({i(d)} {one(['+', '-', '*', '//', '%', '&', '^'])} {i(d)})",
        lambda: f"({integer(d)} | {integer(d)})",
        lambda: f"({i(d)} {one(['<<', '>>'])} {one(['0', '1', '5', '70', '-1'])})",
        lambda: f"({i(d)} ** {one(['0', '1', '2', '3', '-1'])})",
        lambda: f"{one(['-', '~', '+'])}{i(d)}",
        lambda: f"len({one([s, l, dict_, set_, tuple_])(d)})",
        lambda: f"{one(['sum', 'max', 'min', 'len', 'sorted', 'any', 'all'])}({l(d)})",
        lambda: f"int({one([string, floating, integer])(d)})",
        lambda: f"abs({i(d)})",
        lambda: f"{l(d)}[{one(['0', '1', '-1', '2', '-4'])}]",
        lambda: f"({i(d)} if {anything(d)} else {i(d)})",
        lambda: f"({i(d)} {one(['and', 'or'])} {i(d)})",
        lambda: f"{s(d)}.{one(['find', 'count', 'index', 'rfind'])}({s(d)})",
        lambda: f"{l(d)}.{one(['index', 'count'])}({anything(d)})",
        lambda: f"divmod({i(d)}, {i(d)})[{one('01')}]",
        lambda: f"round({floating(d)})",
        lambda: f"round({floating(d)}, {one(['0', '1', '2', '-1', 'None'])})",
        lambda: f"pow({i(d)}, {one(['2', '3', '5'])}, {one(['7', '10', '1000', '-3', '0'])})",
        lambda: f"ord({s(d)})",
        lambda: f"(lambda a, b=2, *c, **k: (a, b, c, k))({i(d)}, *{l(d)}, z={i(d)})",
        lambda: f"{i(d)}.bit_length()" if False else f"({i(d)}).bit_length()",
        lambda: f"{dict_(d)}[{one([i, s])(d)}]",
        lambda: f"{dict_(d)}.get({anything(d)}, {i(d)})",
        lambda: f"[n := {i(d)}, n + 1, n][{one('012')}]",
    ])()


def floating(d):
    if d <= 0:
        return one(FLOATS)
    d -= 1
    return one([
        lambda: one(FLOATS),
        lambda: f"({wrong(d, floating)} {one(['+', '-', '*', '/', '//', '%'])} {one([i, floating])(d)})",
        lambda: f"({i(d)} / {i(d)})",
        lambda: f"float({one([string, integer])(d)})",
        lambda: f"({floating(d)} ** {one(['2', '0.5', '-1', '0'])})",
    ])()


def string(d):
    if d <= 0:
        return one(STRINGS)
    d -= 1
    return one([
        lambda: one(STRINGS),
        lambda: f"({s(d)} + {s(d)})",
        lambda: f"({s(d)} * {one(['0', '1', '2', '3', '-1'])})",
        lambda: f"{s(d)}[{slice_()}]",
        lambda: f"{s(d)}[{one(['0', '1', '-1', '5'])}]",
        lambda: f"{s(d)}.{one(['upper', 'lower', 'title', 'strip', 'swapcase', 'capitalize', 'casefold', 'lstrip', 'rstrip'])}()",
        lambda: f"{s(d)}.replace({s(d)}, {s(d)})",
        lambda: f"{s(d)}.join({one([l, lambda d: '[' + s(d) + ', ' + s(d) + ']', s])(d)})",
        lambda: f"str({anything(d)})",
        lambda: f"repr({anything(d)})",
        lambda: f"format({one([i, floating, s])(d)}, '{one(SPECS)}')",
        lambda: "f'" + "{" + one([i, floating, list_])(d).replace("'", '"') + one(["", "!r", "!s", "!a"]) + (":" + one(SPECS) if pick.random() < 0.6 else "") + "}'",
        lambda: f"'%{one(['d', 's', 'r', '5d', '-5s|', '.2f', 'x', '05d', '+d', 'c', 'e', 'g'])}' % ({one([i, floating, s])(d)},)",
        lambda: f"{s(d)}.{one(['center', 'ljust', 'rjust'])}({one(['0', '5', '9'])}, {one(STRINGS[:3])})",
        lambda: f"{s(d)}.zfill({one(['0', '3', '6'])})",
        lambda: f"chr({one(['65', '97', '955', '128512', '-1'])})",
        lambda: f"'{one(['{}', '{0}-{0}', '{:>6}', '{!r:^9}', '{0:x}', '{1}'])}'.format({anything(d)})",
        lambda: f"''.join(sorted({s(d)}))",
        lambda: f"{one(['bin', 'hex', 'oct', 'ascii'])}({i(d)})",
    ])()


def bytes_(d):
    if d <= 0:
        return one(BYTES)
    return one([lambda: one(BYTES), lambda: f"({bytes_(d - 1)} + {bytes_(d - 1)})", lambda: f"{bytes_(d - 1)}[{slice_()}]", lambda: f"{s(d - 1)}.encode()", lambda: f"{bytes_(d - 1)}.hex()"])()


def items(d, most=4):
    return [one([i, i, s, floating, anything])(d) for _ in range(pick.randrange(most))]


def list_(d):
    if d <= 0:
        return one(["[]", "[1]", "[1, 2, 3]", "['b', 'a']", "[3, 1, 2]", "[0.5, 1]", "[[1], [2, 3]]", "list(range(5))"])
    d -= 1
    return one([
        lambda: "[" + ", ".join(items(d)) + "]",
        lambda: f"[{i(d)}, *{one([l, s, tuple_])(d)}]",
        lambda: f"({l(d)} + {l(d)})",
        lambda: f"({l(d)} * {one(['0', '1', '2', '-1'])})",
        lambda: f"{l(d)}[{slice_()}]",
        lambda: f"sorted({l(d)}{one(['', ', reverse=True', ', key=str', ', key=lambda v: -v'])})",
        lambda: f"list({one([s, tuple_, dict_, bytes_])(d)})",
        lambda: f"[x {one(['+', '*'])} {i(d)} for x in {l(d)}]",
        lambda: f"[(x, y) for x in {l(d)} for y in {s(d)}{one(['', ' if x', ' if x != y'])}]",
        lambda: f"[y for x in {l(d)} if (y := x)]",
        lambda: f"{s(d)}.split({one(['', s(d), 'None, 1'])})",
        lambda: f"list({one(['enumerate', 'reversed', 'iter', 'zip'])}({one([l, s])(d)}))",
        lambda: f"list(zip({l(d)}, {s(d)}))",
        lambda: f"list(map({one(['str', 'repr', 'len', 'abs', 'lambda v: v * 2'])}, {l(d)}))",
        lambda: f"list(filter({one(['None', 'str', 'lambda v: v != 1'])}, {l(d)}))",
        lambda: f"list({dict_(d)}.{one(['keys', 'values', 'items'])}())",
        lambda: f"list(range({one(['0', '3', '5'])}, {one(['0', '7', '-3'])}, {one(['1', '2', '-1', '-2', '0'])}))",
        lambda: f"[*map(lambda f: f(), [lambda: x for x in {l(d)}])]",
    ])()


def tuple_(d):
    if d <= 0:
        return one(["()", "(1,)", "(1, 2)", "('a', 1)"])
    d -= 1
    return one([
        lambda: "(" + "".join(x + ", " for x in items(d)) + ")",
        lambda: f"tuple({one([l, s])(d)})",
        lambda: f"({tuple_(d)} + {wrong(d, tuple_)})",
        lambda: f"{tuple_(d)}[{slice_()}]",
        lambda: f"divmod({i(d)}, {i(d)})",
        lambda: f"{s(d)}.partition({s(d)})",
    ])()


def dict_(d):
    if d <= 0:
        return one(["{}", "{'a': 1}", "{1: 'x', 2: 'y'}", "{'k': [1], 'j': None}"])
    d -= 1
    return one([
        lambda: "{" + ", ".join(f"{one([i, s])(d)}: {anything(d)}" for _ in range(pick.randrange(4))) + "}",
        lambda: "{**" + wrong(d, dict_) + f", {one([i, s, anything])(d)}: {anything(d)}" + "}",
        lambda: "{k: v for k, v in enumerate(" + one([l, s])(d) + ")}",
        lambda: f"dict(a={anything(d)}, b={i(d)})",
        lambda: f"dict({l(d)})",
        lambda: f"({dict_(d)} | {dict_(d)})",
        lambda: "{x: " + i(d) + " for x in " + s(d) + "}",
        lambda: f"dict.fromkeys({one([l, s])(d)}, {i(d)})",
    ])()


def set_(d):
    if d <= 0:
        return one(["set()", "{1}", "{1, 2}", "{2, 3}"])
    d -= 1
    return one([
        lambda: f"({set_(d)} {one(['|', '&', '-', '^'])} {set_(d)})",
        lambda: "{x % 5 for x in range(" + one(["3", "10"]) + ")}",
        lambda: f"set({one(['[1, 1]', 'range(3)', '(2, 3)'])})",
    ])()


def sorted_set(d):
    return f"sorted({set_(d)})"


def boolean(d):
    if d <= 0:
        return one(["True", "False"])
    d -= 1
    compared = ["<", "<=", ">", ">=", "==", "!=", "is", "is not"]
    same = one([integer, floating, string, list_, tuple_, set_, anything])
    return one([
        lambda: f"({same(d)} {one(compared[:6])} {same(d)})",
        lambda: f"({same(d)} {one(compared[:6])} {same(d)} {one(compared[:6])} {same(d)})",
        lambda: f"({anything(d)} {one(compared[:6])} {anything(d)})",
        lambda: f"({anything(d)} {one(['in', 'not in'])} {one([l, s, dict_, tuple_, set_])(d)})",
        lambda: f"(not {anything(d)})",
        lambda: f"bool({anything(d)})",
        lambda: f"isinstance({anything(d)}, {one(['int', 'str', '(list, tuple)', 'float', 'bool'])})",
        lambda: f"{s(d)}.{one(['isdigit', 'isalpha', 'isupper', 'isspace', 'isalnum', 'istitle'])}()",
        lambda: f"{s(d)}.{one(['startswith', 'endswith'])}({one([s, tuple_])(d)})",
        lambda: f"({anything(d)} {one(['and', 'or'])} {anything(d)})",
        lambda: f"callable({anything(d)})",
    ])()


def answer(expression):
    try:
        return repr(eval(expression, {}))
    except Exception as e:
        text = str(e)
        return type(e).__name__ + (f": {text}" if text else "")


lines, seen = [], set()
while len(lines) < count:
    expression = anything(pick.randrange(1, 4))
    if expression in seen or len(expression) > 160:
        continue
    seen.add(expression)
    try:
        compile(expression, "", "eval")
    except SyntaxError:
        continue
    found = answer(expression)
    # Memory budgets, complex numbers, and what `|` means for tuples and texts differ.
    if found.startswith("MemoryError") or "j)" in found or "type(s) for |" in found:
        continue
    if len(found) > 400 or " at 0x" in found:
        continue
    lines.append(json.dumps([expression, found], ensure_ascii=False))
path.write_text("\n".join(lines) + "\n")
print(len(lines), sum(map(len, lines)))
