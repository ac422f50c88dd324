"""Writes tests/cases/builtins/*.jsonl: what CPython makes of builtins and methods, one case a line: [body, result].

The body is that of a function without parameters: an expression, or lines that end in a return. The result is a repr, or
{"error": "Type: message"}. Run: python3 tests/generate/builtins.py
"""
import json
import pathlib
import random
import sys

if sys.version_info[:2] != (3, 11):
    sys.exit("the cases are those of CPython 3.11")

pick = random.Random(2)
folder = pathlib.Path(__file__).parents[1] / "cases/builtins"


def answer(body):
    lines = body.split("\n")
    if len(lines) == 1 and not body.startswith("return "):
        lines = [f"return {body}"]
    scope = {}
    exec("def run():\n" + "\n".join("    " + line for line in lines), scope)
    try:
        return repr(scope["run"]())
    except Exception as e:
        return {"error": f"{type(e).__name__}: {e}" if str(e) else type(e).__name__}


def write(name, bodies, most=None):
    bodies = list(dict.fromkeys(bodies))
    if most is not None and len(bodies) > most:
        bodies = pick.sample(bodies, most)
    lines = []
    for body in bodies:
        try:
            result = answer(body)
        except SyntaxError as e:
            sys.exit(f"{body!r}: {e}")
        if isinstance(result, str) and " at 0x" in result:
            continue  # an address: another one in every run
        lines.append(json.dumps([body, result], ensure_ascii=True))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.jsonl").write_text("\n".join(lines) + "\n")
    print(name, len(lines))


def product(template, *pools):
    """The template with {} filled by every combination."""
    def fill(so_far, rest):
        if not rest:
            yield template.format(*so_far)
            return
        for value in rest[0]:
            yield from fill([*so_far, value], rest[1:])
    return list(fill([], pools))


ANY = ["None", "True", "0", "-3", "2**70", "1.5", "float('inf')", "'ab'", "''", "b'ab'", "(1, 2)", "[1, 'a']", "{'a': 1}",
       "{3}", "range(4)", "slice(1, 2)", "len", "int", "ValueError('x')"]
TEXTS = ["''", "'a'", "'Hello World'", "' a b  c '", "'a,b,,c'", "'naïve ß ǅ'", "'123'", "'ÀÉ x\\n\\ty'", "'aaa'", "('x' * 30)"]
BYTES = ["b''", "b'a'", "b'Hello World'", "b' a b  c '", "b'a,b,,c'", "b'\\xff\\x00z'", "b'aaa'"]
INTS = ["0", "1", "-1", "2", "3", "-3", "7", "100", "-2**63", "(2**63 - 1)", "(2**64)", "-10**30"]
FLOATS = ["0.0", "-0.0", "1.0", "-1.5", "2.5", "0.1", "1e300", "-1e-300", "1e16", "float('inf')", "float('nan')"]
NOTHING = ["capitalize", "casefold", "isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower",
           "isnumeric", "isprintable", "isspace", "istitle", "isupper", "lower", "swapcase", "title", "upper", "split",
           "rsplit", "splitlines", "strip", "lstrip", "rstrip", "expandtabs", "encode"]


def texts(pool, needle, other, of_bytes):
    names = [n for n in NOTHING if not (of_bytes and n in ("casefold", "isdecimal", "isidentifier", "isnumeric", "isprintable",
                                                          "encode"))]
    yield from product("{}.{}()", pool, names)
    yield from product("{}.{}({})", pool, ["find", "rfind", "index", "rindex", "count", "startswith", "endswith", "split",
                                          "rsplit", "partition", "rpartition", "strip", "lstrip", "rstrip", "removeprefix",
                                          "removesuffix", "join", "__contains__"][:-1], needle)
    yield from product("{}.{}({}, {})", pool, ["find", "rfind", "index", "count", "startswith", "endswith"], needle[:4],
                       ["1", "-2", "None", "100", "2**80"])
    yield from product("{}.{}({}, {}, {})", pool[:6], ["find", "rindex", "count", "endswith"], needle[:3], ["1", "-4"],
                       ["3", "-1", "None"])
    yield from product("{}.{}({}, {})", pool, ["split", "rsplit"], [*needle[:3], "None"], ["0", "1", "-1", "2"])
    yield from product("{}.split(sep={}, maxsplit={})", pool[:5], [needle[0], "None"], ["1"])
    yield from product("{}.replace({}, {})", pool, needle[:5], other)
    yield from product("{}.replace({}, {}, {})", pool[:7], needle[:4], other[:2], ["0", "1", "-1", "'x'"])
    yield from product("{}.{}({})", pool, ["center", "ljust", "rjust", "zfill", "expandtabs"], ["0", "5", "12", "-1", "'5'"])
    yield from product("{}.{}({}, {})", pool, ["center", "ljust", "rjust"], ["7", "12"], other)
    yield from product("{}.splitlines({})", pool, ["True", "False", "1", "'x'"])
    yield from product("{}.join({})", pool[:4], [f"[{needle[0]}, {needle[1]}]", "[]", f"({needle[0]},)", "[1]",
                                                 f"iter([{needle[0]}, {needle[2]}])", f"[{needle[0]}, None]", "5",
                                                 "{" + needle[0] + ": 1}"])
    yield from product("{}.{}({})", pool[1:2], ["upper", "strip", "split", "find", "replace", "center", "join", "startswith",
                                               "splitlines", "zfill", "partition", "removeprefix"],
                       ["", "1, 2, 3, 4", "foo=1", "None", "1"])


write("str", [*texts(TEXTS, ["'a'", "' '", "'b'", "'lo'", "''", "('a', 'H')", "'ß'", "1", "None", "b'a'"],
                     ["'-'", "''", "'Xy'", "3"], False)], 2600)
write("bytes", [*texts(BYTES, ["b'a'", "b' '", "b'b'", "b'lo'", "b''", "(b'a', b'H')", "97", "None", "'a'", "300"],
                       ["b'-'", "b''", "b'Xy'", "'x'"], True),
                *product("{}.hex({})", BYTES, ["", "':'", "'-', 2", "'-', -2", "b':'", "'ab'", "1"]),
                *product("{}.decode({})", BYTES, ["", "'ascii'", "'latin-1'", "'utf-8', 'replace'", "'utf-8', 'ignore'",
                                                  "'foo'", "'utf-8', 'surrogateescape'", "errors='backslashreplace'", "1"]),
                *product("bytes.fromhex({})", ["'00ff'", "'0 0'", "'zz'", "'a'", "' ab cd '", "1"]),
                "b'abc'.translate(None, b'b')", "b'abc'.translate(bytes(range(256)))", "b'abc'.translate(b'x')"], 1500)
write("codecs", [*product("{}.encode({})", ["'abc'", "'aé'", "'€x€'", "b'\\x80x'.decode(errors='surrogateescape')", "'😀'"],
                          ["", "'utf-8'", "'ascii'", "'latin1'", "'ascii', 'ignore'", "'ascii', 'replace'",
                           "'ascii', 'backslashreplace'", "'ascii', 'xmlcharrefreplace'", "'utf-8', 'surrogateescape'",
                           "encoding='utf8', errors='replace'", "'foo'", "'ascii', 'foo'", "1"]),
                 *product("{}.decode({})", ["b'abc'", "b'\\xc3\\xa9'", "b'\\xff'", "b'a\\xe2\\x82'", "b'\\xe2\\x28\\xa1'",
                                            "b'\\xed\\xa0\\x80'", "b'\\xf0\\x9f\\x98\\x80\\x80'"],
                          ["", "'ascii'", "'latin1'", "'utf-8', 'ignore'", "'utf-8', 'replace'", "'utf8', 'foo'"]),
                 "'aXbX'.translate({88: 'yy'})", "'abc'.translate({97: None, 98: 120})",
                 "'abc'.translate(str.maketrans('ab', 'xy'))", "'abc'.translate(str.maketrans('ab', 'xy', 'c'))",
                 "'abc'.translate(str.maketrans({'a': 'long', 98: None}))", "str.maketrans('a')", "str.maketrans('a', 'bc')",
                 "str.maketrans({'ab': 1})", "'abc'.translate({97: 1.5})", "'abc'.translate(5)",
                 *product("str({}, {})", ["b'a\\xc3\\xa9'", "b'\\xff'", "'a'", "5"], ["'utf-8'", "'ascii'", "errors='ignore'"]),
                 *product("bytes({})", ["", "3", "-1", "'a'", "'é', 'utf-8'", "'é', 'ascii'", "[1, 2]", "[300]", "['a']", "1.5",
                                        "range(3)", "b'x'", "b'x', 'utf-8'", "(65, 66)", "2**70", "iter([1, 2])", "None"])])

LISTS = ["[]", "[1]", "[3, 1, 2]", "['b', 'a']", "[1, 1.0, True]", "[[1], [2]]", "[None]"]
write("lists", [
    *product("{}.{}({})", LISTS, ["count", "index"], ["1", "'a'", "[1]", "None", "", "1, 2, 3, 4", "1, 1", "1, -1, 5", "1, None"]),
    *product("a = {}\nr = a.{}({})\nreturn (a, r)", LISTS, ["append", "extend", "insert", "pop", "remove"],
             ["", "0", "-1", "5", "'a'", "[7, 8]", "0, 'x'", "-1, 'x'", "99, 'x'", "(1,)", "None", "range(2)", "2**70", "1.0"]),
    *product("a = {}\nr = a.{}()\nreturn (a, r)", LISTS, ["clear", "copy", "reverse", "sort"]),
    *product("a = {}\na.sort({})\nreturn a", [*LISTS, "['b', 'A', 'c']", "[2, 'a']", "list('hello world')"],
             ["reverse=True", "key=str", "key=len", "key=None", "foo=1", "str", "reverse='x'", "key=lambda x: -x",
              "key=str.lower", "reverse=1, key=repr"]),
    *product("a = {}\na[{}] = {}\nreturn a", ["[1, 2, 3, 4, 5]", "[]"],
             ["0", "-1", "9", "1:3", ":", "::2", "4:1:-1", "-2:", "'a'", "2**70", "1.0", "None", "::0", "5:2"],
             ["'x'", "[7]", "[7, 8]", "()", "[7, 8, 9]", "5"]),
    *product("a = {}\ndel a[{}]\nreturn a", ["[1, 2, 3, 4, 5]", "[]", "{'a': 1}", "(1,)", "'s'"],
             ["0", "-1", "9", "1:3", ":", "::2", "4:1:-1", "'a'", "'b'", "::0"]),
    *product("{}.{}({})", ["()", "(1, 2, 1)", "('a', None)"], ["count", "index"], ["1", "'a'", "None", "5", "1, 1", "1, 0, -1", ""]),
    *product("sorted({})", ["[3, 1, 2]", "'hello'", "[1, 'a']", "{2: 0, 1: 0}", "[(1, 'b'), (1, 'a')]", "[], key=len",
                            "['bb', 'a'], key=len", "[1, 2], reverse=True", "[1], 2", "", "5", "[1], foo=1", "[1], key=5",
                            "[3, 1.5, True, 2**70]", "[b'b', b'a']", "[[2], [1]]", "(x for x in [2, 1])",
                            "[float('nan'), 1, 0]", "[3, float('nan'), 1, 2]", "range(5), key=lambda x: -x",
                            "range(5), key=lambda x: x % 2, reverse=True", "[{}, {}]", "[None, None]", "[{1}, {2}, {1, 2}, set()]"]),
])

KEYS = ["'a'", "1", "1.0", "None", "[]", "(1, [])", "{}", "'zz'", "slice(1)"]
DICTS = ["{}", "{'a': 1}", "{'a': 1, 1: 2, None: 3}", "{1: 'x', 2: 'y'}"]
write("dicts", [
    *product("{}.get({})", DICTS, [*KEYS, "'a', 5", "'q', 5", "", "1, 2, 3", "key=1"]),
    *product("{}[{}]", DICTS, KEYS),
    *product("d = {}\nr = d.{}({})\nreturn (d, r)", DICTS, ["pop", "setdefault"], [*KEYS, "'q', 5", "'a', 5", "", "1, 2, 3"]),
    *product("d = {}\nr = d.{}()\nreturn (d, r)", DICTS, ["popitem", "clear", "copy", "keys", "values", "items"]),
    *product("d = {}\nd.update({})\nreturn d", DICTS, ["{'b': 2}", "[('x', 1)]", "[['x', 1], 'yz']", "x=1", "{'b': 2}, c=3", "5",
                                                     "[1]", "['abc']", "[(1, 2, 3)]", "", "{}, {}", "iter([(1, 2)])",
                                                     "((k, k) for k in 'ab')", "None", "[([], 1)]"]),
    *product("dict({})", ["", "a=1", "[('a', 1)], b=2", "{'a': 1}", "5", "[1]", "['ab']", "1, 2", "zip_", "[(1,)]"][:8]),
    *product("dict.fromkeys({})", ["'ab'", "'ab', 0", "[1, 1]", "5", "[[]]", "", "range(3), []"]),
    *product("{}", ["list({'a': 1, 'b': 2}.keys())", "list({'a': 1}.items())", "list({'a': 1}.values())", "len({'a': 1}.items())",
                    "'a' in {'a': 1}.keys()", "('a', 1) in {'a': 1}.items()", "1 in {'a': 1}.values()",
                    "2 in {'a': 1}.values()", "{'a': 1}.keys() == {'a'}", "{'a': 1}.keys() & {'a', 'b'}",
                    "sorted({'a': 1}.keys() ^ {'b'})", "{'a': 1, 'b': 2}.keys() - {'a'}", "{'a': 1}.items() == {('a', 1)}",
                    "{'a': 1}.keys() == {'a': 2}.keys()", "{'a': 1}.keys().isdisjoint(['b'])", "list(reversed({'a': 1, 'b': 2}))",
                    "list(reversed({'a': 1, 'b': 2}.items()))", "{'a': 1} | {'b': 2}", "{'a': 1} == {'a': 1.0}",
                    "{'a': 1}.keys() < {'a', 'b'}", "sorted({1: 2}.items() ^ {(1, 3)})", "not {}.keys()", "[]in {}.keys()",
                    "{1: 2}.foo", "{1: 2}.gte(1)"]),
])

SETS = ["set()", "{1}", "{1, 2, 3}", "{'a'}", "frozenset()", "frozenset({1, 2})"]
OTHERS = ["{1}", "[1, 2]", "(2, 9)", "'ab'", "range(3)", "5", "[[]]", "", "{1}, [2]", "frozenset({1, 2, 3})", "iter([1, 3])",
          "{1: 2}"]
write("sets", [
    *product("(lambda r: r if isinstance(r, bool) else (type(r).__name__, sorted(r, key=str)))({}.{}({}))", SETS,
             ["union", "intersection", "difference", "symmetric_difference", "isdisjoint", "issubset", "issuperset"], OTHERS),
    *product("s = {}\nr = s.{}({})\nreturn (sorted(s, key=str), r)", SETS,
             ["update", "intersection_update", "difference_update", "symmetric_difference_update"], OTHERS),
    *product("s = {}\nr = s.{}({})\nreturn (sorted(s, key=str), r)", SETS, ["add", "discard", "remove"], ["1", "9", "'a'", "[]", "", "1, 2"]),
    *product("s = {}\nr = s.{}()\nreturn (sorted(s, key=str), r)", ["set()", "{1}", "{'a'}", "frozenset({1})"], ["pop", "clear", "copy"]),
    *product("sorted({} {} {})", ["{1, 2, 3}", "frozenset({1, 2})"], ["|", "&", "-", "^"], ["{2, 9}", "frozenset({3})", "[1]", "5"]),
    *product("{} {} {}", SETS[:3], ["<", "<=", "==", ">", ">=", "!="], ["{1}", "{1, 2}", "frozenset({1})", "[1]"]),
    *product("{} in {}", ["1", "'a'", "[]", "{1}"], ["{1}", "frozenset({1})", "set()"]),
    *product("sorted({}({}))", ["set", "frozenset"], ["", "'hello'", "[1, 1.0, True]", "5", "[[]]", "{1: 2}", "iter([3, 4])", "1, 2"]),
    "frozenset({1}).add(2)", "repr(set())", "repr(frozenset())", "repr({1})", "repr(frozenset({1}))",
    "hash(frozenset({1, 2})) == hash(frozenset({2, 1}))", "{frozenset({1}): 2}[frozenset({1})]",
])

NUMBERS = [*INTS, *FLOATS, "True"]
write("numbers", [
    *product("{} {} {}", NUMBERS, ["+", "-", "*", "/", "//", "%", "<", "==", ">="], NUMBERS),
    *product("({}) ** {}", ["-1", "-3", "-1.5"], ["0", "1", "-1", "2", "-2", "5", "2.0", "float('inf')", "1e300", "True"]),
    *product("({}) ** {}", ["0", "1", "2", "10", "2**64", "0.0", "-0.0", "2.5", "1e300", "float('inf')", "float('nan')", "True"],
             ["0", "1", "-1", "2", "-2", "5", "0.5", "-0.5", "2.0", "float('inf')", "1e300", "True"]),
    *product("{} {} {}", INTS, ["&", "|", "^"], INTS[:8]),
    *product("{} {} {}", INTS, ["<<", ">>"], ["0", "1", "5", "70", "-1", "True"]),
    *product("{}({}, {})", ["divmod"], NUMBERS, ["1", "-3", "0", "2.5", "-0.5", "0.0", "2**64", "'a'"]),
    *product("pow({}, {}, {})", ["2", "-3", "10", "2**64", "2.0"], ["5", "-1", "0"], ["7", "-7", "1", "0", "2.0", "None"]),
    *product("{}({})", ["abs", "bin", "hex", "oct", "round", "int", "float", "bool", "chr", "repr", "str"], NUMBERS),
    *product("round({}, {})", NUMBERS, ["0", "1", "-1", "2", "-2", "None", "400", "-400", "'a'", "2**70"]),
    *product("{}.{}()", ["(5)", "(-5)", "(2**70)", "True", "(0)"], ["bit_length", "bit_count", "conjugate", "as_integer_ratio"]),
    *product("({}).{}()", FLOATS, ["is_integer", "hex", "as_integer_ratio", "conjugate"]),
    *product("({}).{}", ["5", "True", "2.5", "2**70"], ["real", "imag", "numerator", "denominator", "foo"]),
    *product("({}).to_bytes({})", ["0", "255", "-1", "256", "2**70"], ["", "1", "2, 'big'", "2, 'little'", "10, 'big', signed=True",
                                                                    "1, 'foo'", "-1", "1, signed=True", "length=3"]),
    *product("int.from_bytes({})", ["b'\\x01\\x02'", "b'\\x01\\x02', 'little'", "b'\\xff', 'big', signed=True", "b''", "[1, 2], 'big'",
                                    "5", "'a'", "b'a', 'foo'", "[300]", "range(3)"]),
    *product("int({})", ["'12'", "' 12 '", "'1_000'", "'-7'", "'x'", "''", "'12', 3", "'ff', 16", "'0xff', 0", "'z', 36", "'1', 37",
                         "'1', 1", "1.5", "-1.5", "float('nan')", "float('inf')", "None", "[]", "b'12'", "b'x'", "'9' * 30", "5, 2",
                         "'5', base=8", "base=8", "'1', 2, 3", "x=5", "'٣'", "", "'12' * 3000", "'1', 'a'"]),
    *product("float({})", ["'1.5'", "' 1e5 '", "'inf'", "'-Infinity'", "'nan'", "'x'", "''", "'1_0.5'", "None", "b'2.5'", "2**2000",
                           "True", "", "'1' * 400", "[]", "1, 2"]),
    *product("float.fromhex({})", ["'0x1.8p3'", "'-0x1p-1074'", "'inf'", "'nan'", "'1.8'", "'zz'", "'0x1p2000'", "' 0x.8 '", "5"]),
    *product("{} {} {}", ["1", "1.5", "'a'", "[1]", "(1,)", "{1: 1}", "None", "b'a'", "{1}"],
             ["+", "*", "-", "<", "//", "&"], ["2", "1.5", "[2]", "None", "{2: 2}"]),
    *product("{}{}", ["-", "+", "~"], ["5", "-2**63", "True", "1.5", "'a'", "[]", "2**70"]),
    "10**400 / 10**399", "2**2000 / 3", "2.0 * 2**2000", "1 / 10**400", "(-7) // 2.0", "5 % -3.5", "2**0.5", "10 ** -2", "0 ** -1", "0.0 ** -1",
], 5200)

write("builtins", [
    *product("{}({})", ["len", "list", "tuple", "repr", "str", "bool", "callable", "iter", "next", "reversed", "any", "all", "sum", "min", "max",
                        "sorted", "ord", "chr", "abs", "int", "float", "range", "ascii", "format", "bin", "round", "dict",
                        "type", "isinstance", "divmod", "pow", "getattr", "issubclass", "slice", "bytes"],
             [a for a in ANY if a not in ("len", "{3}", "ValueError('x')")]),
    *product("{}()", ["len", "list", "tuple", "str", "bool", "iter", "next", "any", "sum", "min", "max", "sorted", "ord", "range", "hash", "slice",
                      "dict", "set", "type", "isinstance", "pow", "round", "format", "getattr", "setattr", "id", "callable", "repr", "divmod"]),
    *product("{}(1, 2, 3, 4, 5)", ["len", "list", "tuple", "str", "bool", "iter", "next", "any", "sum", "sorted", "ord", "range", "hash", "slice",
                                   "dict", "set", "type", "isinstance", "pow", "round", "format", "getattr", "setattr", "id", "divmod", "object"]),
    *product("{}(foo=1)", ["len", "list", "tuple", "bool", "iter", "next", "any", "sum", "min", "max", "ord", "range", "slice",
                           "isinstance", "pow", "round", "format", "getattr", "id", "divmod", "float", "set", "print", "abs"]),
    *product("{}({})", ["min", "max"], ["3, 1, 2", "[3, 1, 2]", "'hello'", "[]", "[], default=5", "1, 2, default=3", "['bb', 'a'], key=len", "[1, 'a']",
                                        "1, 'a'", "[1.0, 1]", "[1, 1.0]", "[float('nan'), 1]", "[1, float('nan')]", "{2: 1, 1: 2}", "iter([2, 5, 3])",
                                        "(x * x for x in range(-3, 3))", "[1, 2], key=None", "['b', 'A'], key=str.lower", "[], key=len", "[[2], [1]]",
                                        "range(10), key=lambda x: (x % 3, -x)", "None", "default=1", "(), default=None"]),
    *product("sum({})", ["[1, 2]", "[1.5, 2]", "[[1], [2]], []", "['a']", "['a'], ''", "[], 5", "[1], start=2", "iter([1, 2])", "(x for x in range(5))",
                         "range(100)", "[2**62, 2**62]", "[0.1] * 10", "[True, True]", "{1: 2}", "[b'a'], b''", "[(1,), (2,)], ()", "[None]", "'ab'", "[1], None"]),
    *product("{}({})", ["any", "all"], ["[]", "[0, 1]", "[1, 1]", "[0, 0]", "'a'", "iter([0, 2])", "(x for x in [1, 0])", "{}", "range(1)", "5"]),
    *product("isinstance({}, {})", ["1", "True", "'a'", "1.5", "[]", "ValueError('x')", "KeyError('x')", "None", "len", "int"],
             ["int", "(int, str)", "(str, (float, bool))", "object", "Exception", "LookupError", "type", "5", "(int, 5)", "()", "[int]", "bool"]),
    *product("issubclass({}, {})", ["bool", "int", "KeyError", "ValueError", "object", "5"], ["int", "object", "(str, LookupError)", "Exception", "5", "'a'"]),
    *product("type({})", ANY),
    *product("type({}).__name__", ANY),
    *product("chr({})", ["97", "0", "1114111", "1114112", "-1", "2**40", "'a'", "8364", "55296", "1.0", "True"]),
    *product("ord({})", ["'a'", "'€'", "''", "'ab'", "b'a'", "b'ab'", "5", "'😀'", "None"]),
    *product("range({})", ["5", "1, 5", "1, 5, 2", "5, 1, -1", "1, 5, 0", "2**70", "-2", "'a'", "1, 'a'", "1.0", "True"]),
    *product("list(range({}))", ["5", "1, 5", "1, 10, 3", "5, 1, -1", "10, 0, -3", "0", "2**70, 2**70 + 3", "-2**63, -2**63 + 2", "3, 3"]),
    *product("range({})[{}]", ["10", "0, 10, 3", "10, 0, -2", "0", "2**70"], ["0", "-1", "3", "99", "1:3", "::-1", "::2", "-3:", "5:1", "'a'", "2**69", "None", "1.0"]),
    *product("len(range({}))", ["5", "1, 10, 3", "5, 1, -1", "0", "2**70", "-5"]),
    *product("{} in range({})", ["3", "3.0", "3.5", "'a'", "-1", "2**70", "True", "None"], ["5", "0, 10, 3", "10, 0, -1"]),
    *product("range({}).{}({})", ["5", "0, 10, 3"], ["index", "count"], ["3", "4", "'a'", "3.0", "99"]),
    *product("range({}).{}", ["1, 10, 2"], ["start", "stop", "step", "foo"]),
    *product("range({}) == range({})", ["0, 3, 2", "0", "5"], ["0, 4, 2", "1, 1", "0, 5, 1"]),
    *product("slice({})", ["5", "1, 2", "1, 2, 3", "None", "'a'"]),
    *product("slice({}).indices({})", ["5", "1, 9, 2", "None, None, -1", "-3, None", "'a', None"], ["3", "10", "0", "-1", "'a'"]),
    *product("(slice(1, 2, 3).{}, )", ["start", "stop", "step"]),
    *product("getattr({})", ["[], 'append'.upper(), 5", "1, 'real'", "1, 'foo'", "1, 'foo', None", "1, 2", "'a', 'upper'", "1"][:5]),
    *product("hasattr({}, {})", ["1", "'a'", "[]"], ["'real'", "'upper'", "'append'", "'__class__'", "5", "'nope'"]),
    *product("hash({})", ["1", "1.0", "True", "-1", "-2", "2**61 - 1", "2**61", "2**100", "0.5", "float('inf')", "(1, 2)", "()", "(1, (2, 3))", "[]", "{}",
                          "set()", "(1, [])", "1.5e300", "-0.0", "slice(1)", "(-1,)", "''", "b''", "frozenset()", "frozenset({1, 2})", "frozenset({(1, 2), 5, -1})"]),
    *product("{}", ["hash('a') == hash('a')", "id('a') == id('a')", "id([]) == id(5)", "ascii('é€😀\\n')", "ascii(['é'])", "ascii('a')",
                    "setattr([], 'x', 1)", "setattr('a', 'upper', 1)", "setattr(1, 'real', 2)", "setattr(int, 'x', 1)", "setattr(range(2), 'start', 1)",
                    "setattr(1, 2, 3)", "repr(int)", "repr(ValueError)", "repr(len)", "len.__name__", "int.__name__", "str.upper('a')", "str.upper(1)", "str.upper()",
                    "list.append([], 1)", "'a'.upper.__name__", "list(map(str.upper, ['a', 'b']))", "int.foo", "len.foo", "None.foo", "[].apend(1)",
                    "''.foo", "(1).foo()", "print('a', end=1)", "print(1, sep=2)", "type(None)", "type(int)", "type(len)", "type(''.upper)", "type(str.upper)",
                    "type(iter([]))", "type(iter(''))", "type(iter({}))", "type(reversed([]))", "type({}.keys())", "type(iter(range(3)))", "type(iter({}.items()))",
                    "object() == object()", "type(object())", "str.join(',', ['a', 'b'])", "dict.get({1: 2}, 1)", "(lambda: 1)()", "5()", "None()", "'a'()", "[]()",
                    "str.format('{}', 5)", "'a'.__class__", "(5).__class__.__name__"]),
])

EXCS = ["ValueError", "KeyError", "StopIteration", "OSError", "Exception", "ZeroDivisionError"]
write("exceptions", [
    *product("repr({}({}))", EXCS, ["", "'a'", "1, 2", "None", "'a', 'b', 'c'", "[1]"]),
    *product("str({}({}))", EXCS, ["", "'a'", "1, 2", "2, 'No such'", "None", "'a', 'b', 'c'", "[1]"]),
    *product("{}({}).args", EXCS, ["", "'a'", "1, 2"]),
    *product("StopIteration({}).value", ["", "5", "1, 2"]),
    *product("type(OSError({}, 'x')).__name__", ["2", "13", "17", "20", "21", "32", "4", "999", "1"]),
    *product("(lambda e: (e.errno, e.strerror, e.filename))(OSError({}))", ["", "'x'", "2, 'x'", "2, 'x', 'file'"]),
    *product("raise {}\nreturn 1", ["ValueError", "ValueError('x')", "KeyError('k')", "KeyError", "5", "int", "StopIteration(3)", "OSError(2, 'No', 'f')"]),
    *product("try:\n    {}\nexcept Exception as e:\n    return (type(e).__name__, e.args)\nreturn None",
             ["int('x')", "[][0]", "{}['a']", "1 / 0", "None.x", "'a' + 1", "[].pop()", "''.encode(5)", "b'\\xff'.decode()", "next(iter([]))",
              "'{}'.format()", "'%d' % 'x'", "int('9' * 5000)", "[1] < ['a']", "a, b = 1, 2, 3", "len(5)", "raise ValueError"]),
    *product("ValueError('a').{}", ["foo", "args", "__cause__", "__context__", "with_traceback(None)"]),
    "ValueError('a') == ValueError('a')", "ValueError(a=1)", "isinstance(OSError(2, 'x'), FileNotFoundError)", "IOError is OSError",
    "bool(ValueError())", "ValueError('x') < ValueError('y')", "len(ValueError())",
])

SPECS = ["", ">8", "<8", "^9", "*^9", "08", "+", " ", ",", "_", ".2", ".2f", "8.3f", "e", ".3e", "g", "%", ".1%", "d", "x", "#x", "X", "b", "#b", "o", "c",
         "n", "s", "5s", ".3s", "=+8", "<+8.1f", "0>5", "é^7", "+,.2f", "_x", "z.1f", "Z", "3.", "10000000000000000000", ">>", "!", "05d", "#.3g", ".0f"]
write("format", [
    *product("format({}, {})", ["5", "-1234567", "3.14159", "-0.0", "'héllo'", "True", "2**70", "1e22", "float('nan')", "float('inf')", "None", "[1]", "''"],
             [repr(s) for s in SPECS]),
    *product('f"{{{}:{}}}"', ["5", "3.14159", "'abc'", "-7.5"], [s for s in SPECS if "!" not in s]),
    *product("{}.format({})", ["'{}'", "'{0}'", "'{} {}'", "'{1} {0}'", "'{0} {}'", "'{} {0}'", "'{a}'", "'{a!r}'", "'{0!s:>5}'", "'{0!x}'", "'{:{}}'", "'{:>{w}}'", "'{{}}'", "'{'", "'}'",
                               "'{0'", "'{a.b}'", "'{0.real}'", "'{0[0]}'", "'{0[a]}'", "'{0[-1]}'", "'{a[b]}'", "'{0.}'", "'{0[]}'", "'{0[0}'", "'{!r}'", "'{0!}'", "'{0!r'", "'{:'", "'{0:{1}.{2}}'",
                               "'{0!rx}'", "'{0[0]x}'", "'{99999999999999999999}'", "'{:{:{}}}'", "'a{}b{}c'", "'{ }'", "'{0.real.imag}'", "'{0:}}'", "'{0[}]}'"],
             ["", "5", "5, 6", "'x', 3", "a=1", "5, a=[1]", "[7, 8]", "{'a': 1}", "1.5, 8, 3", "'x', w=4"]),
    *product("{}.format_map({})", ["'{a}'", "'{a} {b}'", "'{}'", "'{a[0]}'"], ["{'a': 1}", "{'a': [1], 'b': 2}", "5"]),
    *product("{} % {}", ["'%s'", "'%d'", "'%r %s'", "'%5.2f|'", "'%-5d|'", "'%05d'", "'%x'", "'%c'", "'%%'", "'%(a)s'", "'%(a)d %(b)s'", "'%*d'", "'%.*f'", "'%'", "'%y'", "'%(a'", "'abc'", "'%a'", "'%i %o %X %e %g'",
                         "'%+d'", "'% d'", "'%#x'", "'%10s|'", "'%.2s'", "'%s %s'", "'%5%'", "'%ld'"],
             ["5", "'a'", "(1, 2)", "()", "(5,)", "3.7", "{'a': 1}", "{'a': 1, 'b': 'z'}", "None", "[1]", "('é', 'b')", "(4, 7)", "(1, 2, 3, 4.0, 5)", "2**70", "True", "-5"]),
])

SEQS = ["'hello'", "'naïve€😀'", "b'hello'", "[1, 2, 3, 4, 5]", "(1, 2, 3, 4, 5)", "''", "[]"]
write("items", [
    *product("{}[{}]", SEQS, ["0", "-1", "4", "5", "-6", "1:3", ":", "::-1", "::2", "-3:", ":-1", "4:1:-1", "4::-2", "10:20", "-100:100", "3:1", "True", "1.0", "None",
                              "'a'", "2**70", "-2**70", "::0", "2**70:", ":2**70", "::2**70", "::-2**70", "'a':", ":1.5", "1:'a'"]),
    *product("{}[{}]", ["5", "None", "{1}", "len", "{'a': 1}", "int", "ValueError('x')", "1.5"], ["0", "'a'", "1:2"]),
    *product("x = {}\nx[0] = 9\nreturn x", ["'abc'", "(1,)", "b'a'", "5", "None", "range(3)", "{1}", "[1]", "{}"]),
    *product("{} in {}", ["1", "'a'", "''", "None", "b'h'", "104", "[1]", "300"], SEQS),
    *product("{} {} {}", SEQS, ["+", "*", "==", "<"], ["'x'", "[9]", "(9,)", "b'x'", "3", "0", "-1", "True", "1.0", "None"]),
])

write("iteration", [
    *product("{}({})", ["list", "tuple", "sorted", "sum", "max", "min", "len", "set"], ["(i * i for i in range(4))", "iter([])", "iter(range(3))", "(i for i in [])"]),
    *product("it = iter({})\nreturn [next(it), next(it), next(it, 'end'), next(it, 'end')]", ["[1, 2]", "'ab'", "{1: 2, 3: 4}", "(1, 2, 3)", "range(2)", "b'ab'", "{5: 1}.items()", "[1]"]),
    *product("def g():\n    x = yield 1\n    y = yield x\n    return y\nit = g()\n{}", [
        "return [next(it), it.send('a'), next(it, 'd')]", "it.send(5)\nreturn 1", "return [it.send(None), it.send(7)]",
        "next(it)\nnext(it)\nnext(it)\nreturn 1", "next(it)\nnext(it)\ntry:\n    it.send('v')\nexcept StopIteration as e:\n    return e.value",
        "next(it)\nit.throw(ValueError('boo'))\nreturn 1", "next(it)\nit.throw(ValueError)\nreturn 1", "it.close()\nreturn list(it)", "next(it)\nit.close()\nreturn next(it, 'gone')",
        "next(it)\nit.throw(KeyError, 'k')\nreturn 1", "it.throw(5)\nreturn 1", "next(it)\nit.throw(ValueError, ValueError('q'))\nreturn 1", "return list(it)", "return sum(x or 0 for x in it)", "it.foo()\nreturn 1",
        "return [it.__next__(), it.__iter__() is it]", "it.send()\nreturn 1", "it.close(1)\nreturn 1", "return it.__name__", "return 1 in it, list(it)", "a, *b = it\nreturn a, b", "a, b, c = it\nreturn a", "a, = it\nreturn a",
        "return [*it]", "return max(it, key=lambda v: 1 if v else 0)"]),
    *product("log = []\ndef g():\n    for i in range(5):\n        log.append(i)\n        yield i\n{}\nreturn (r, log)", [
        "r = any(g())", "r = all(x < 2 for x in g())", "r = 2 in g()", "r = next(g())", "r = min(g(), key=lambda x: log.append('k') or -x)", "r = sorted(g(), key=lambda x: log.append('k') or -x)",
        "it = g()\nr = (1 in it, next(it))", "r = []\nr.extend(g())", "r = set()\nr.update(g())", "r = sum(g())", "r = ','.join(str(x) for x in g())", "r = dict((x, 1) for x in g())", "it = g()\nr = [any(it), list(it)]",
        "a, b, *c = g()\nr = (a, b, c)", "try:\n    a, b = g()\nexcept ValueError as e:\n    r = str(e)", "r = list(zip(g(), range(2)))", "r = max(*g())", "r = [*g(), *g()]", "r = tuple(g())", "r = bytes(g())", "r = frozenset(g()) == set(range(5))",
        "r = []\nr += g()", "r = [9, 9, 9]\nr[1:2] = list(g())", "r = {**dict.fromkeys(g())}", "r = {x for x in g()} == {0, 1, 2, 3, 4}", "r = len(list(reversed(list(g()))))", "r = {1, 9}.isdisjoint(g())", "r = {1}.union(g(), [7]) == {0, 1, 2, 3, 4, 7}",
        "r = {}\nr.update((x, x) for x in g())", "r = int.from_bytes(g(), 'big')", "r = sum(g(), start=10)", "r = min(g(), default=3)"]),
    *product("n = [0]\ndef f():\n    n[0] += 1\n    return n[0]\nreturn {}", ["list(iter(f, 4))", "next(iter(f, 1), 'none')", "list(iter(f, 1))", "sum(iter(f, 5))", "iter(5, 1)"]),
    *product("def f():\n    raise {}\nreturn list(iter(f, 1))", ["StopIteration", "ValueError('x')", "StopIteration(5)"]),
    *product("d = {}\nfor k in d:\n    {}\nreturn d", ["{1: 1, 2: 2}", "{1, 2}"], ["d.clear()", "pass"])[:4],
    *product("d = {{1: 1}}\n{}\nreturn d", ["for k in d: d[5] = 1", "for k in list(d): d[5] = 1", "for k, v in d.items(): d[7] = 1", "[d.update({9: 1}) for k in d]", "sum(d.setdefault(k + 1, 0) for k in d)"]),
    *product("list(reversed({}))", ["[1, 2, 3]", "'abc'", "(1, 2)", "range(5)", "range(0, 10, 3)", "{1: 2}", "{1}", "5", "iter([])", "range(0)", "b'ab'", "2"]),
    *product("a = [1, 2, 3]\nit = {}\n{}\nreturn list(it)", ["iter(a)", "reversed(a)"], ["a.append(4)", "a.pop()", "next(it); a.clear()", "a.insert(0, 0)"]),
    *product("{}.{}()", ["iter([1, 2, 3])", "iter('ab')", "iter(range(5))", "iter(())"], ["__next__", "send", "close"]),
    "a, b = 'xy'\nreturn b", "a, b = 1\nreturn b", "a, b = {1: 2, 3: 4}\nreturn b", "(a, b), c = [1, 2], 3\nreturn b", "a, b = iter([1])\nreturn b", "*a, b = iter([])\nreturn b", "max(*[1, 5, 2])", "max(*iter([1, 5]))",
    "len(*[[1, 2]])", "dict(**{'a': 1})", "max(**{'x': 1})",
])

REALS = ["0", "1", "-1", "0.5", "2.5", "-2.5", "1e300", "-0.0", "float('inf')", "float('nan')", "2**70", "'a'", "True", "710"]
UNARY = ["acos", "acosh", "asin", "asinh", "atan", "atanh", "ceil", "degrees", "exp", "fabs", "floor", "frexp", "isfinite", "isinf", "isnan",
         "isqrt", "log", "log10", "log2", "modf", "radians", "sqrt", "trunc", "ulp", "factorial", "cbrt"]
write("modules", [
    # Functions that C's library rounds its own way are asked at few decimals.
    *product("import math\nr = math.{}({})\nreturn round(r, 9) if isinstance(r, float) and abs(r) < 1e9 else r", UNARY,
             [r for r in REALS if r != "2**70"]),
    *product("import math\nreturn math.{}({})", ["ceil", "floor", "trunc", "isqrt", "sqrt", "fabs", "isfinite"], ["2**70", "10**400", "-2**70"]),
    *product("import math\nreturn math.{}({}, {})", ["fmod", "copysign", "remainder", "isclose", "nextafter"], ["0", "1.5", "-7", "float('inf')", "1e300", "'a'"],
             ["0", "2", "-0.3", "float('inf')", "float('nan')", "None"]),
    *product("import math\nreturn math.{}({}, {})", ["comb", "perm", "gcd", "lcm", "ldexp"], ["0", "5", "10", "-4", "2.5", "100"], ["0", "3", "6", "-2", "1.0", "200"]),
    *product("import math\nreturn math.{}({})", ["gcd", "lcm", "hypot", "factorial", "comb", "perm", "fsum", "prod", "sqrt", "log"],
             ["", "4, 6, 10", "5", "[1, 2, 3]", "[0.1] * 10", "(x for x in (1e100, 1.0, -1e100))", "3, 4", "[]", "['a']", "20"]),
    *product("import math\nreturn math.{}", ["pi", "e", "inf", "tau", "nope", "__name__"]),
    *product("from math import {}\nreturn 1", ["floor"]),
    *product("import operator\nreturn operator.{}({}, {})", ["add", "sub", "mul", "truediv", "floordiv", "mod", "lt", "eq", "is_", "and_", "contains", "getitem", "concat",
                                                           "countOf", "indexOf"], ["5", "[1, 2, 2]", "'ab'"], ["2", "[2]", "'a'"]),
    *product("import operator\nreturn operator.{}({})", ["neg", "not_", "truth", "abs", "invert", "pos"], ["5", "-5", "''", "1.5"]),
    *product("from operator import itemgetter, attrgetter, methodcaller\nreturn {}", [
        "itemgetter(1)([5, 6])", "itemgetter(0, 2)('abc')", "itemgetter('a')({'a': 1})", "itemgetter()", "itemgetter(9)([1])", "repr(itemgetter(1, 'a'))",
        "attrgetter('real')(5)", "attrgetter('real.imag')(5)", "attrgetter('x')(5)", "attrgetter(5)", "methodcaller('upper')('a')",
        "methodcaller('split', ',', maxsplit=1)('a,b,c')", "methodcaller()", "sorted([(1, 'b'), (0, 'c')], key=itemgetter(1))", "itemgetter(1)(1, 2)"]),
    *product("from functools import reduce, partial\nreturn {}", [
        "reduce(lambda a, b: a + b, [1, 2, 3])", "reduce(lambda a, b: a + b, [], 5)", "reduce(lambda a, b: a + b, [])", "reduce(lambda a, b: a + b, 5)",
        "reduce(lambda a, b: a * b, (x for x in range(1, 6)), 10)", "reduce(max, [3, 9, 2])", "partial(int, base=2)('101')", "partial(max, 5)(3, 9)", "partial(5)", "partial()",
        "partial(sorted, reverse=True)([1, 3, 2])", "partial(print, sep='-').keywords", "partial(max, 1, 2).args", "partial(pow, 2)(5)", "reduce(1, 2, 3, 4)"]),
    *product("import json\nreturn json.dumps({})", ["{'a': [1, 2.5, None, True]}", "'é\\n\\x00😀'", "'é', ensure_ascii=False", "[], indent=2", "{'b': [1, {}], 'a': ()}, indent=2, sort_keys=True",
                                                   "{1: 2, None: 3, True: 4, 1.5: 5}", "{1}", "{(1, 2): 3}", "float('nan')", "float('-inf')", "[1, 2], separators=(',', ':')", "2**70", "b'a'", "[[1], [2, [3]]], indent='\\t'"]),
    *product("import json\nreturn json.loads({})", ["'{\"a\": [1, 2.5, null, true]}'", "'\"\\\\u00e9\"'", "b'[1]'", "'12'", "' 1e3 '", "5"]),
    *product("import string\nreturn string.{}", ["ascii_letters", "ascii_lowercase", "ascii_uppercase", "digits", "hexdigits", "octdigits", "punctuation", "whitespace", "printable", "nope"]),
    "import nosuch\nreturn 1", "from nosuch.deep import x\nreturn 1", "from typing import Iterator, Any\nreturn 1",
])
