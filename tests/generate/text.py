"""Writes tests/cases/text/*.jsonl: what CPython makes of texts and numbers, one case a line: [operation, arguments, result].

Texts are strings, or {"hex": ...} of their bytes where a lone surrogate or a bytes object needs it; ints are decimal strings; floats are
{"bits": ...}; a refusal is {"error": "Type: message"}. Run: python3 tests/generate/text.py
"""
import json
import pathlib
import random
import struct
import sys

pick = random.Random(311)
folder = pathlib.Path(__file__).parents[1] / "cases/text"


def out(x):
    if isinstance(x, bool) or x is None:
        return x
    if isinstance(x, int):
        sys.set_int_max_str_digits(0)
        written = str(x)
        sys.set_int_max_str_digits(4300)
        return written
    if isinstance(x, float):
        return {"bits": "%016x" % struct.unpack(">Q", struct.pack(">d", x))[0]} if x == x else {"bits": "nan"}
    if isinstance(x, bytes):
        return {"hex": x.hex()}
    if isinstance(x, str):
        try:
            x.encode()
            return x
        except UnicodeEncodeError:
            return {"hex": x.encode("utf-8", "surrogatepass").hex()}
    return [out(y) for y in x]


def write(name, cases):
    lines, seen = [], set()
    for op, args, call in cases:
        try:
            result = out(call(*args))
        except (ValueError, TypeError, OverflowError, ZeroDivisionError) as e:
            result = {"error": f"{type(e).__name__}: {e}"}
        line = json.dumps([op, out(args), result], ensure_ascii=False, separators=(",", ":"))
        if line not in seen:
            seen.add(line)
            lines.append(line)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.jsonl").write_text("\n".join(lines) + "\n")
    print(name, len(lines))


def some(items, n):
    return [pick.choice(items) for _ in range(n)]


def random_float():
    kind = pick.randrange(4)
    if kind == 0:
        return struct.unpack(">d", pick.randbytes(8))[0]
    if kind == 1:
        return pick.uniform(-1000, 1000)
    if kind == 2:
        return round(pick.uniform(-100, 100), pick.randrange(5))
    return pick.randrange(-10**6, 10**6) / pick.choice([1, 2, 4, 8, 10, 100])


FLOATS = [0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 1.5, 2.5, -2.5, 0.1, 0.25, 0.35, 1e15, 1e16, 9999999999999998.0, 1e17, 1e22, 1e23, 1e-4, 1e-5,
          0.00012345, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 123456789.125, 2.675, 1e100, 5e8, 25.0, 35.0, 1234567.5,
          float("inf"), float("-inf"), float("nan"), 2.0**53, 2.0**63, -2.0**63, 2.0**64, 9.2e18, 999999.5, 99999.95, 0.00009999995]
INTS = [0, 1, -1, 2, -2, 3, 7, -7, 10, 65, 255, -255, 1000, 12345, -12345, 1234567, 2**31, 2**53, 2**53 + 1, 2**61 - 1, 2**61, -(2**61 - 1),
        2**62, 2**63 - 1, 2**63, -2**63, -2**63 - 1, 2**64, 10**18, 10**19, 10**30, -10**30, 3**200, 10**400, -10**400, 15, 25, 35, -15, -25]
PIECES = ["a", "B", "z", "0", "9", " ", "\t", "\n", "\r", "\r\n", "\x0b", "\x1c", "\x85", "\xa0", "\u2028", "'", '"', "\\", "é", "É", "ß", "ǆ",
          "ǅ", "Ǆ", "Σ", "ς", "σ", "ŉ", "ﬁ", "İ", "ı", "中", "٣", "²", "½", "Ⅷ", "\u200b", "\u0301", "\U0001f600", "\U000e0001", "\ud800", "\udc80",
          "\x00", "\x1b", "\x7f", "_", ",", ",", "ab", "ABC", "-", "ʰ", "'s", "ა", "Ა", "\uffff", "\U0010ffff"]
FLAT = ["a", "b", "ab", " ", "  ", "\t", "\n", ",", "A", "9", "x", "\r\n", "\x1c", "\x0b", "\x0c", "-"]


def text():
    return "".join(some(PIECES if pick.random() < 0.6 else FLAT, pick.randrange(9)))


def blob():
    return bytes(pick.choice(b"ab \t\r\n\x0b\x1c,AZ09'\"\\\x00\x1f\x7f\x80\xe9\xff-") for _ in range(pick.randrange(9)))


def numbers():
    fs = FLOATS + [random_float() for _ in range(300)]
    ns = INTS + [pick.randrange(-10**pick.randrange(1, 60), 10**pick.randrange(1, 60)) for _ in range(200)]
    for f in fs:
        yield "float_repr", (f,), repr
        yield "float_hex", (f,), float.hex
        yield "hash_float", (f,), lambda f: hash(f) if f == f else 0
        yield "float_trunc", (f,), int
        yield "float_round_to_int", (f,), round
        yield "float_ratio", (f,), float.as_integer_ratio
        for n in some(range(-25, 25), 5) + [pick.choice([-400, -309, -308, 300, 323, 324, 400])]:
            yield "float_round", (f, n), round
    for f, n in [(5e8, -9), (-5e8, -9), (6e8, -9), (15.0, -1), (25.0, -1), (5.0, -1), (1.7e308, -308), (1e308, -308), (5e307, -308), (500000001.0, -9)]:
        yield "float_round", (f, n), round
    for n in ns:
        yield "hash_int", (n,), hash
        yield "int_hex", (n,), hex
        yield "int_oct", (n,), oct
        yield "int_bin", (n,), bin
        yield "bit_length", (n,), int.bit_length
        yield "int_to_text", (n,), str
        yield "int_to_float", (n,), float
        for d in [-1, -2, -3, -17, -40]:
            yield "int_round", (n, d), round
    yield "int_to_text", (10**4299,), str
    yield "int_to_text", (-10**4299,), str
    for _ in range(1500):
        a, b = pick.choice(fs), pick.choice(fs)
        yield "float_divmod", (a, b), divmod
        yield "float_mod", (a, b), lambda a, b: a % b
        yield "float_floor_div", (a, b), lambda a, b: a // b
        yield "float_pow", (a, b), lambda a, b: ("complex" if isinstance(a**b, complex) else a**b)
        a, b = pick.choice(ns), pick.choice(ns)
        yield "int_divmod", (a, b), divmod
        yield "int_mod", (a, b), lambda a, b: a % b
        yield "int_true_div", (a, b), lambda a, b: a / b
        f = pick.choice(fs + [float(x) for x in ns if abs(x) < 10**300])
        yield "compare", (a, f), lambda a, f: None if f != f else (a > f) - (a < f)
    for _ in range(300):
        m = pick.getrandbits(54) | 1 << 53
        e = pick.randrange(1, 200)
        n = (m << e) + pick.choice([0, 1, -1, 1 << (e - 1), (1 << e) - 1])
        yield "int_to_float", (n,), float
        yield "int_true_div", (n, 2**pick.randrange(1, 1300)), lambda a, b: a / b
        yield "compare", (n, float(m << e)), lambda a, f: (a > f) - (a < f)
    for a, b in [(0.0, -1.0), (-8.0, 0.5), (10.0, 400.0), (-0.0, -3.0), (float("-inf"), 0.5), (0.0, float("-inf")), (-1.0, float("inf")),
                 (1.0, float("nan")), (float("nan"), 0.0), (-2.0, 3.0), (-1e200, 3.0), (-1e300, 1.5), (float("inf"), -1.0)]:
        yield "float_pow", (a, b), lambda a, b: ("complex" if isinstance(a**b, complex) else a**b)


def reading():
    words = ["", " ", "0", "1", "-1", "+5", "--1", "- 1", "1_000", "_1", "1_", "1__0", "0x1f", "0X_1F", "0x", "0b101", "0o17", "0b2", "010", "00", "0_0",
             "n/a", "12 ", "\t12\n", "\x1c1", "\xa05\u2003", "١٢", "1.5", "1e5", ".5", "5.", ".", "e5", "1e", "1e+", "inf", "-Infinity", "NaN", "+nan", "infin",
             "1_0.0_1", "1_.0", "1._0", "1e1_0", "0x1p3", "1" * 4300, "1" * 4301, "f" * 5000, "1" * 5000 + "x", "\ud800", "é" * 3, "'", "x" * 300,
             "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "1\x00", "zz", "1e400", "-1e-400", "  - ",
             "0_7", "0b_1", "0b__1", "1e٣", "１２", "nan_", "_nan", "1 2", "+-1", "1d", "infinity ", "0.1e-5", "1E5", "1" * 400 + "e-399"]
    words += ["".join(some("0123456789_-+.exXbonaif \t٣", pick.randrange(1, 7))) for _ in range(600)]
    for w in words:
        yield "parse_float", (w,), float
        for base in [10, 0, 16, pick.choice([2, 8, 36, 7, 1, 37])]:
            yield "parse_int", (w, base), int
    for w in [b"12", b"1x", b"\xff", b" 7 ", b"1_0", b"1.5", b"\xd9\xa3"]:
        yield "parse_int_bytes", (w, 10), int
        yield "parse_float_bytes", (w,), float


def showing():
    texts = [text() for _ in range(600)] + [chr(i) for i in range(300)] + ["'", '"', "'\"", "\\'", "a'b"]
    for t in texts:
        yield "str_repr", (t,), repr
        yield "ascii_repr", (t,), ascii
    for _ in range(300):
        b = blob()
        yield "bytes_repr", (b,), repr
    yield "bytes_repr", (bytes(range(256)),), repr


def specs(types):
    for _ in range(60):
        for kind in types:
            yield (pick.choice(["", "", "", "*<", "é^", "x>", "0=", "=", "<", "^", ">", "\ud800<"]) + pick.choice(["", "", "+", "-", " "])
                   + pick.choice(["", "", "", "", "z"]) + pick.choice(["", "", "#"]) + pick.choice(["", "", "0"])
                   + pick.choice(["", "", "1", "5", "12", "25", "٥"]) + pick.choice(["", "", "", ",", "_", ",_", "_,"])
                   + pick.choice(["", "", ".0", ".1", ".3", ".17", ".40", "."]) + kind)


def formatting():
    odd = ["10xx", "\x01", "é", "99999999999999999999999", ".99999999999f", "z", "<<<", "{", "d ", ",c", "+c", "#c", "05c", "c", "5c"]
    for s in list(specs(["", "e", "f", "g", "E", "F", "G", "n", "%", "d", "s", "x"])) + odd:
        if s.endswith(".99999999999f") or not s.startswith("9"):
            for f in some(FLOATS, 2) + [random_float()]:
                yield "format_float", (f, s), format
    for s in list(specs(["", "d", "b", "o", "x", "X", "n", "c", "e", "f", "g", "%", "s"])) + odd:
        for n in some(INTS, 2):
            yield "format_int", (n, s), format
    for s in list(specs(["", "s", "s", "d", "q"])) + odd:
        yield "format_str", (text(), s), format


def percent(template, value):
    return template % (value,)


def templates():
    for _ in range(2500):
        t = (pick.choice(["", "é%%", "a"]) + "%" + "".join(some("-+ #0", pick.randrange(4))) + pick.choice(["", "", "1", "6", "20"])
             + pick.choice(["", "", ".", ".0", ".2", ".12", ".30"]) + pick.choice(["", "", "l", "h", "L"]) + pick.choice("sdixXoeEfFgGcuy%é") + pick.choice(["", "|"]))
        yield "percent", (t, pick.choice([pick.choice(INTS), random_float(), pick.choice(FLOATS), pick.choice(['q', 'ä', '']) + 'é' + text()])), percent
    for t in ["%", "%5", "%(a", "a%", "%.", "%99999999999999999999d", "%.9999999999d", "%ll", "%l"]:
        yield "percent", (t, 5), percent


def methods():
    def seps():
        return pick.choice([",", " ", "ab", "a", "\n", "é", "\r\n", "aa", "\U0001f600"])
    bounds = [None, None, 0, 1, 2, 3, 5, 8, 30, -1, -2, -5, -30]
    for i in range(2500):
        t = text() if i % 4 else blob()
        s = seps() if isinstance(t, str) else pick.choice([b",", b"ab", b" ", b"a", b"\x80"])
        empty = t[:0]
        n = pick.choice([-1, -1, 0, 1, 2])
        yield "split", (t, s, n), lambda t, s, n: t.split(s, n)
        yield "rsplit", (t, s, n), lambda t, s, n: t.rsplit(s, n)
        yield "split_spaces", (t, n), lambda t, n: t.split(None, n)
        yield "rsplit_spaces", (t, n), lambda t, n: t.rsplit(None, n)
        yield "split_lines", (t, bool(i % 2)), lambda t, k: t.splitlines(k)
        yield "partition", (t, s), lambda t, s: t.partition(s)
        yield "rpartition", (t, s), lambda t, s: t.rpartition(s)
        chars = pick.choice([None, s, s + t[:2]])
        yield "strip", (t, chars), lambda t, c: t.strip(c)
        yield "lstrip", (t, chars), lambda t, c: t.lstrip(c)
        yield "rstrip", (t, chars), lambda t, c: t.rstrip(c)
        a, b = pick.choice(bounds), pick.choice(bounds)
        needle = pick.choice([s, empty, t[1:3], t[-1:], t[2:3]])
        yield "find", (t, needle, a, b), lambda t, s, a, b: t.find(s, a, b)
        yield "rfind", (t, needle, a, b), lambda t, s, a, b: t.rfind(s, a, b)
        yield "count", (t, needle, a, b), lambda t, s, a, b: t.count(s, a, b)
        yield "starts_with", (t, needle, a, b), lambda t, s, a, b: t.startswith(s, a, b)
        yield "ends_with", (t, needle, a, b), lambda t, s, a, b: t.endswith(s, a, b)
        yield "replace", (t, needle, s, n), lambda t, o, s, n: t.replace(o, s, n)
        step = pick.choice([1, 1, 2, 3, -1, -2, 100, -100])
        yield "slice", (t, a, b, step), lambda t, a, b, c: t[a:b:c]
        width = pick.randrange(-1, 14)
        fill = pick.choice(["*", " ", "é"]) if isinstance(t, str) else b"*"
        for name in ["center", "ljust", "rjust"]:
            yield name, (t, width, fill), lambda t, w, f, name=name: getattr(t, name)(w, f)
        yield "zfill", (t, width), lambda t, w: t.zfill(w)
        yield "expandtabs", (t, pick.choice([8, 4, 1, 0, -3])), lambda t, w: t.expandtabs(w)
        for name in ["lower", "upper", "title", "capitalize", "swapcase", "casefold"]:
            if hasattr(t, name):
                yield name, (t,), lambda t, name=name: getattr(t, name)()
        for name in CLASSES:
            if hasattr(t, name):
                yield name, (t,), lambda t, name=name: getattr(t, name)()


CLASSES = ["isalpha", "isdecimal", "isdigit", "isnumeric", "isalnum", "isspace", "isupper", "islower", "istitle", "isidentifier", "isprintable", "isascii"]


def sums():
    """FNV-1a over what each method says of every code point alone, and of it among letters: one number for the whole of Unicode."""
    def fnv(chunks):
        total = 0xcbf29ce484222325
        for chunk in chunks:
            for byte in chunk:
                total = (total ^ byte) * 0x100000001b3 & 0xffffffffffffffff
        return total
    everything = [chr(i) for i in range(0x110000)]
    for name in ["lower", "upper", "title", "casefold", "swapcase"] + CLASSES:
        yield "sum", (name,), lambda name: fnv(
            (str(int(r)) if isinstance(r, bool) else r).encode("utf-8", "surrogatepass") for r in (getattr(c, name)() for c in everything))


if __name__ == "__main__":
    write("numbers", numbers())
    write("reading", reading())
    write("showing", showing())
    write("formatting", formatting())
    write("templates", templates())
    pick.seed(4)
    whole = list(methods())
    write("methods", pick.sample(whole, 12000))
    write("unicode", sums())
