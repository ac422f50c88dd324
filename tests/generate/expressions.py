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
seed, count = 311, 7000
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
        lambda: f"sum({generator(d)}{one(['', ', 1', ', 0.5', ', []', f', start={i(0)}'])})",
        lambda: f"{one(['max', 'min'])}({generator(d)}{one(['', ', default=0', ', key=str', ', key=lambda v: (str(type(v)), v)'])})",
        lambda: f"{one(['any', 'all', 'len'])}({generator(d)})",
        lambda: f"({i(d)}).{one(['bit_count()', 'as_integer_ratio()', 'conjugate()', 'real', 'numerator', 'to_bytes(9, ' + one(['chr(98) + ' + repr('ig'), repr('little')]) + ', signed=True)', 'is_integer()'])}",
        lambda: f"int.from_bytes({bytes_(d)}, {one([repr('big'), repr('little')])})",
        lambda: f"int({s(d)}, {one(['0', '2', '10', '16', '36', '1'])})",
        lambda: f"{range_(d)}.{one(['start', 'stop', 'step', 'index', 'count'])}" + one(["", f"({i(0)})"]),
        lambda: f"{range_(d)}[{one(['0', '-1', '2', '9'])}]",
        lambda: f"slice({one(['None', '1', '-3'])}, {one(['None', '4', '-1'])}, {one(['None', '2', '-1', '0'])}).indices({one(INTS[:10])})",
        lambda: f"{dict_(d)}.{one(['pop', 'setdefault', 'get'])}({one([i, s])(d)}{one(['', ', None'])})",
        lambda: f"next({one(['iter(' + l(d) + ')', generator(d), s(d)])}{one(['', ', None'])})",
        lambda: f"(lambda *a, k={i(0)}: (len(a), k))({call_arguments(d)})",
        lambda: f"(lambda x, /, y=1, *, z=2: (x, y, z))({call_arguments(d)})",
        lambda: f"(lambda f: f({i(d)}))({one(['lambda x: x + 1', 'abs', 'str', 'lambda: 0', 'int', 'bool', '[].append', 'range'])})",
        lambda: f"{bytes_(d)}[{one(['0', '-1', '5'])}]",
        lambda: f"(a := {l(d)}).{one(['append', 'extend', 'remove', 'insert', 'pop'])}({one([i, s, l, lambda d: '0, ' + i(d)])(d)}) or a",
        lambda: f"(a := {l(d)}).{one(['sort', 'reverse', 'clear', 'copy'])}() or a",
        lambda: f"(a := {dict_(d)}).{one(['update', '__delitem__', '__setitem__', 'setdefault'])}({one([dict_, i, lambda d: i(d) + ', ' + s(d)])(d)}) or a",
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
        lambda: f"({floating(d)} ** {one(['2', '-1', '0'])})",
        lambda: f"(abs({floating(d)}) ** 0.5)",
        lambda: f"({floating(d)}).{one(['is_integer()', 'hex()', 'as_integer_ratio()', 'conjugate()', 'real', 'imag'])}",
        lambda: f"float.fromhex({one([repr('0x1.8p3'), repr('-0x.1'), repr('nan'), s(0)])})",
        lambda: f"divmod({floating(d)}, {one([floating, integer])(d)})",
        lambda: f"sum([{floating(d)}, {floating(d)}, {floating(d)}])",
        lambda: f"{one(['max', 'min'])}({floating(d)}, {one([floating, integer])(d)})",
        lambda: f"float({one([repr('inf'), repr('-nan'), repr(' 1_0.5 '), repr('1e-400'), repr('٣'), repr('0x1')])})",
    ])()


def generator(d):
    return f"({one(['x', 'x', 'str(x)', '(x, x)', 'x * 2', '-x', 'x[0]'])} for x in {one([l, s, tuple_, range_, dict_])(d)}{one(['', '', ' if x', ' if x != 1'])})"


def range_(d):
    parts = [one(["0", "1", "5", "10", "-3"]) for _ in range(pick.randrange(1, 4))]
    return f"range({', '.join(parts)}){one(['', '', '[' + slice_() + ']'])}"


def call_arguments(d):
    parts = [one([i, s])(d) for _ in range(pick.randrange(3))]
    parts += [f"*{one([l, tuple_, s])(d)}"] * (pick.random() < 0.4)
    parts += [f"{one('kxyz')}={i(d)}"] * (pick.random() < 0.5)
    parts += [f"**{one([dict_(0), '{' + repr(one('kxyz')) + ': 5}'])}"] * (pick.random() < 0.3)
    return ", ".join(parts)


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
        lambda: f"{s(d)}.{one(['removeprefix', 'removesuffix', 'rpartition', 'split', 'rsplit', 'strip', 'lstrip', 'rstrip', 'join', 'count', 'encode'])}({one([s, s, s, i])(d)})",
        lambda: f"{s(d)}.{one(['expandtabs(4)', 'splitlines()', 'splitlines(True)', 'encode()', 'isidentifier()', 'isdecimal()', 'isnumeric()', 'isprintable()', 'isascii()', 'rsplit(None, 1)', 'format(1, a=2)', 'format_map({})'])}",
        lambda: f"{s(d)}.translate({one(['{97: None}', '{97: ' + s(0) + '}', 'str.maketrans(' + repr('abc') + ', ' + repr('xyz') + ')', 'str.maketrans({' + repr('a') + ': ' + i(0) + '})', '{}'])})",
        lambda: f"'%s' % {one([tuple_, l, s, dict_])(d)}",
        lambda: f"'%({one(['a', 'b'])})s|%%' % {dict_(d)}",
        lambda: f"'%*d|%-*s' % ({i(0)}, {i(d)}, 4, {s(d)})" if pick.random() < 0.3 else f"'%{one(['#x', '#o', '08.3f', '+.2e', ' d', '-6d', '.3s', '%', 'i', 'u', 'G', 'a', 'q'])}' % {one([i, floating, s])(d)}",
        lambda: f"(lambda x, y, w, f: f'" + one(["{x!r}", "{x=}", "{x:>{w}}", "{x!s:^{w}}", "{x:{f}}", "{{{x}}}", "{x}{y}", "{x:<8}|{y:>4}", "{x!a}", "{x if y else w}", "{[x, y]}", "{x = !s}", "{x:,}", "{x:_}", "{y:%}"]) + f"')({anything(d)}, {i(d)}, {one(['5', '8', '0', '-1', repr('a')])}, '{one(SPECS)}')",
        lambda: f"'{one(['{0[0]}', '{0.real}', '{a}', '{0!r:>{1}}', '{:{}}', '{0:{1}.{1}}', '{', '}', '{0[k]}', '{:>{w}}', '{} {1}', '{0.x}', '{!z}'])}'.format({one([anything, l, dict_, i])(d)}, {i(0)}{one(['', ', a=1', ', w=6'])})",
        lambda: f"type({anything(d)}).__name__",
        lambda: f"str({bytes_(d)}, {one([repr('utf-8'), repr('ascii'), repr('latin-1')])}{one(['', ', ' + repr('replace'), ', ' + repr('ignore')])})",
        lambda: f"{s(d)}.encode({one([repr('ascii'), repr('latin-1'), repr('utf-8')])}, {one([repr('strict'), repr('replace'), repr('backslashreplace'), repr('xmlcharrefreplace')])})",
        lambda: f"''.join({generator(d)})",
        lambda: f"({s(d)} if {boolean(d)} else {s(d)})",
    ])()


def bytes_(d):
    if d <= 0:
        return one(BYTES)
    return one([lambda: one(BYTES), lambda: f"({bytes_(d - 1)} + {bytes_(d - 1)})", lambda: f"{bytes_(d - 1)}[{slice_()}]", lambda: f"{s(d - 1)}.encode()", lambda: f"{bytes_(d - 1)}.hex()",
                lambda: f"bytes({one([l, i, range_])(d - 1)})", lambda: f"({bytes_(d - 1)} * {one('0123')})", lambda: f"{bytes_(d - 1)}.{one(['upper', 'title', 'strip', 'decode', 'split', 'splitlines', 'isalpha', 'swapcase', 'hex', 'capitalize'])}()",
                lambda: f"{bytes_(d - 1)}.{one(['replace', 'partition', 'find', 'split', 'startswith', 'count', 'join', 'index', 'removeprefix'])}({one([bytes_, bytes_, lambda d: bytes_(d) + ', ' + bytes_(d), i])(d - 1)})",
                lambda: f"b'{one(['%d', '%s', '%b', '%x', '%5.2f', '%c', '%a', '%%', '%r'])}' % {one([i, bytes_, floating, tuple_])(d - 1)}", lambda: f"bytes.fromhex({one([s(0), repr('0a FF'), repr('0a f')])})"])()


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
        lambda: f"[*{one([l, s, tuple_, range_, dict_])(d)}, *{one([l, s, tuple_, sorted_set])(d)}]",
        lambda: f"[[x, y] for x in {l(d)} for y in {one(['x', '[x]', 'range(2)', s(d)])} if {one(['x', 'y', 'x == y', 'not x'])}]",
        lambda: f"[{one(['a', 'b', '(a, b)', 'a + b'])} for a, b in {one(['zip(' + l(d) + ', ' + l(d) + ')', 'enumerate(' + l(d) + ')', dict_(d) + '.items()', l(d), '[(1, 2), (3, 4)]'])}]",
        lambda: f"[a for a, *b in {one(['zip(' + l(d) + ', ' + l(d) + ', ' + s(d) + ')', '[[1, 2, 3], (4,), ' + repr('xy') + ']', l(d)])}]",
        lambda: f"sorted({generator(d)}{one(['', ', key=str', ', key=len', ', key=lambda v: (str(v), 1)', ', reverse=True'])})",
        lambda: f"list(map({one(['lambda a, b: (a, b)', 'max', 'lambda a, b: a + b', 'divmod', 'pow'])}, {l(d)}, {one([l, range_])(d)}))",
        lambda: f"list(zip({l(d)}, {one([l, range_])(d)}, strict=True))",
        lambda: f"list(enumerate({s(d)}, {i(0)}))",
        lambda: f"list({one([generator, range_])(d)})",
        lambda: f"list(map(int, {one([l, s])(d)}))",
        lambda: f"({l(d)} {one(['and', 'or'])} {l(d)})",
        lambda: f"list({one(['dict', 'set', 'tuple', 'str', 'bytes'])}({l(d)}))" if pick.random() < 0.4 else f"[{one(['x if x else 0', 'x and 1', 'not x', 'f' + repr('{x!r:>4}'), 'type(x).__name__', 'bool(x)', '{x: x}', '(lambda: x)()'])} for x in {l(d)}]",
        lambda: f"[w for w in {s(d)}.split({one(['', repr(' '), repr(',')])}) if w]",
        lambda: f"(lambda *a, **k: [a, k])({call_arguments(d)})",
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
        lambda: "{" + one(["k: v", "v: k", "str(k): v", "k: [v]"]) + f" for k, v in {one([dict_(d) + '.items()', 'zip(' + s(d) + ', ' + l(d) + ')', l(d)])}{one(['', ' if v', ' if k != v'])}" + "}",
        lambda: f"dict(zip({one([l, s])(d)}, {one([l, s, range_])(d)}))",
        lambda: f"dict({dict_(d)}, {one(['a', 'b'])}={i(d)})",
        lambda: f"dict({generator(d)})",
        lambda: f"(lambda d: [d.pop({one([i, s])(0)}, None), d])({dict_(d)})",
        lambda: f"dict(sorted({dict_(d)}.items(){one(['', ', key=str', ', reverse=True'])}))",
        lambda: f"(lambda **k: k)({one(['**' + dict_(d), 'a=1, **' + dict_(0)])})",
    ])()


def set_(d):
    if d <= 0:
        return one(["set()", "{1}", "{1, 2}", "{2, 3}"])
    d -= 1
    return one([
        lambda: f"({set_(d)} {one(['|', '&', '-', '^'])} {set_(d)})",
        lambda: "{x % 5 for x in range(" + one(["3", "10"]) + ")}",
        lambda: f"set({one(['[1, 1]', 'range(3)', '(2, 3)'])})",
        lambda: f"{set_(d)}.{one(['union', 'intersection', 'difference', 'symmetric_difference'])}({one([set_, set_, range_, lambda d: '[3, 3]'])(d)})",
        lambda: f"frozenset({set_(d)})",
        lambda: "{*" + one([set_(d), range_(d)]) + ", " + one(["1", "9"]) + "}",
        lambda: "{len(x) for x in " + f"{s(d)}.split()" + "}",
    ])()


def sorted_set(d):
    return f"{one(['sorted', 'sorted', 'len', 'sum', 'max'])}({set_(d)})"


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
        lambda: f"{set_(d)}.{one(['issubset', 'issuperset', 'isdisjoint', '__contains__'])}({one([set_, range_, l])(d)})",
        lambda: f"({set_(d)} {one(compared[:6])} {one([set_, set_, anything])(d)})",
        lambda: f"({range_(d)} == {range_(d)})",
        lambda: f"({one([integer, floating])(d)} in {range_(d)})",
        lambda: f"(hash({same(d)}) == hash({same(d)}))",
        lambda: f"({list_(d)} {one(compared[:6])} {list_(d)})",
        lambda: f"({string(d)} {one(compared[:6])} {string(d)})",
        lambda: f"({bytes_(d)} {one(compared[:6])} {one([bytes_, string])(d)})",
        lambda: f"({floating(d)} {one(compared[:6])} {one([integer, floating])(d)} {one(compared[:6])} {floating(d)})",
        lambda: f"hasattr({anything(d)}, '{one(['real', '__iter__', 'append', 'upper', 'x', '__len__', 'keys'])}')",
        lambda: f"({boolean(d)} if {anything(d)} else {boolean(d)})",
        lambda: f"{one(['any', 'all'])}({generator(d)})",
    ])()


def answer(expression):
    try:
        names = {"__name__": "__main__"}
        exec(f"def answers():\n return repr({expression})", names)
        return names["answers"]()
    except Exception as e:
        try:
            text = str(e)
        except MemoryError:
            return "MemoryError"
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
    # Memory budgets, complex numbers, and what `|` means for tuples and texts differ; the names of wrapped slots are CPython's own.
    if found.startswith(("MemoryError", "OverflowError: byte string", "TypeError:  expected")) or "j" in found and "complex" in found or "j)" in found or "type(s) for |" in found:
        continue
    # Comprehensions have no name of their own from 3.12 on.
    if len(found) > 400 or " at 0x" in found or "comp>." in found:
        continue
    lines.append(json.dumps([expression, found], ensure_ascii=False))
path.write_text("\n".join(lines) + "\n")
print(len(lines), sum(map(len, lines)))
