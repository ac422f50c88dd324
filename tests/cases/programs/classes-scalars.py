class MyInt(int):
    def __repr__(self):
        return f"MyInt({int(self)})"
    def double(self):
        return MyInt(self * 2)
class Celsius(float):
    @property
    def fahrenheit(self):
        return self * 9 / 5 + 32
class Upper(str):
    def __new__(cls, value):
        return super().__new__(cls, value.upper())
    def shout(self):
        return self + "!"
class Tag(str):
    def __init__(self, value):
        self.note = "n:" + value
class Raw(bytes):
    pass
def show():
    a = MyInt(5)
    yield a, type(a).__name__, a + 1, type(a + 1).__name__, a == 5, hash(a) == hash(5), a.double(), str(a), f"{a}", f"{a:05d}"
    yield [10, 20, 30, 40, 50, 60][a], "x" * MyInt(3), list(range(MyInt(3))), a < 7, 7 > a, -a, abs(MyInt(-3)), a.bit_length(), a & 4, ~a
    yield isinstance(a, int), isinstance(a, MyInt), issubclass(MyInt, int), MyInt.__mro__
    yield {5: "five"}[a], {a: 1}[5], a in [5], 5 in {a}, MyInt("7"), MyInt("ff", 16), MyInt(), int(a), float(a), bool(MyInt(0))
    t = Celsius(36.6)
    yield t, t.fahrenheit, round(t), t.is_integer(), f"{t:.2f}", type(t).__name__, t > 36, max(t, 30.0), sum([t, t])
    u = Upper("abc")
    yield u, u.shout(), u.lower(), len(u), u[0], u[1:], list(u), "B" in u, u == "ABC", u.replace("A", "x"), type(u.lower()).__name__, u.split("B"), u.join(["1", "2"])
    yield "-".join([u, u]), "x%sx" % u, "{}".format(u), f"{u!r:>8}", u + "d", "d" + u, u * 2, sorted(u, reverse=True), {u: 1}["ABC"], u.startswith(Upper("a")), u in {"ABC"}
    g = Tag("go")
    yield g, g.note, g.__dict__, g.upper(), str(g), type(str(g)).__name__, repr(g), g is g, g.note.find(g)
    r = Raw(b"xyz")
    yield r, r[0], r[1:], len(r), r.decode(), r + b"!", type(r).__name__, r == b"xyz"
    match a:
        case int(v):
            yield "int", v
    match u:
        case "ABC":
            yield "matched"
    try:
        a + "x"
    except TypeError as e:
        yield str(e)
    try:
        u + 1
    except TypeError as e:
        yield str(e)
    try:
        u < 1
    except TypeError as e:
        yield str(e)
    try:
        MyInt("x")
    except ValueError as e:
        yield str(e)
    import math, json, copy
    yield math.sqrt(MyInt(16)), json.dumps([a, t, u, {u: a}]), copy.copy(a), copy.deepcopy([a, u]), a.__class__.__name__, int.__add__(a, 2)
    class Pos(int):
        def __new__(cls, value):
            if value < 0:
                raise ValueError("negative")
            return super().__new__(cls, value)
        def __add__(self, other):
            return Pos(super().__add__(other))
        def __eq__(self, other):
            return int(self) % 10 == int(other) % 10
        def __hash__(self):
            return hash(int(self) % 10)
    p = Pos(3)
    yield p + 4, type(p + 4).__name__, type(4 + p).__name__, p == 13, 13 == p, p in [13], {p: "a"}.get(3), Pos(13) in {p}
    try:
        Pos(-1)
    except ValueError as e:
        yield repr(e)
    yield sum([MyInt(1), MyInt(2)]), min(MyInt(3), 4), [MyInt(2), MyInt(1)], sorted([MyInt(2), MyInt(1)]), divmod(MyInt(7), MyInt(2)), pow(MyInt(2), 3), MyInt(2) ** MyInt(3), 10 // MyInt(3)
    yield vars(g), hasattr(a, "real"), a.real, a.numerator, (1.5 + MyInt(1)), complex(MyInt(1), 2), chr(MyInt(65)), hex(MyInt(255)), int(Tag("12")), float(Tag("1.5")), Tag("a") < Tag("b"), [*Tag("ab")], dict(a=Tag("x"))
    for ch in Tag("hi"):
        yield ch
    a2 = MyInt(5)
    a2 += 1
    yield a2, type(a2).__name__
    print(a, u, t, [a, u])
    import re
    yield re.sub(Tag("a"), Tag("b"), Tag("banana")), Tag("%d items") % 3, Tag("a,b").partition(","), Tag("abc").index("c"), Tag("x").isalpha(), Tag(" x ").strip()
show()
#= (MyInt(5), 'MyInt', 6, 'int', True, True, MyInt(10), 'MyInt(5)', 'MyInt(5)', '00005')
#= (60, 'xxx', [0, 1, 2], True, True, -5, 3, 3, 4, -6)
#= (True, True, True, (<class '__main__.MyInt'>, <class 'int'>, <class 'object'>))
#= ('five', 1, True, True, MyInt(7), MyInt(255), MyInt(0), 5, 5.0, False)
#= (36.6, 97.88000000000001, 37, False, '36.60', 'Celsius', True, 36.6, 73.2)
#= ('ABC', 'ABC!', 'abc', 3, 'A', 'BC', ['A', 'B', 'C'], True, True, 'xBC', 'str', ['A', 'C'], '1ABC2')
#= ('ABC-ABC', 'xABCx', 'ABC', "   'ABC'", 'ABCd', 'dABC', 'ABCABC', ['C', 'B', 'A'], 1, True, True)
#= ('go', 'n:go', {'note': 'n:go'}, 'GO', 'go', 'str', "'go'", True, 2)
#= (b'xyz', 120, b'yz', 3, 'xyz', b'xyz!', 'Raw', True)
#= ('int', MyInt(5))
#= 'matched'
#= "unsupported operand type(s) for +: 'MyInt' and 'str'"
#= 'can only concatenate str (not "int") to str'
#= "'<' not supported between instances of 'Upper' and 'int'"
#= "invalid literal for int() with base 10: 'x'"
#= (4.0, '[5, 36.6, "ABC", {"ABC": 5}]', MyInt(5), [MyInt(5), 'ABC'], 'MyInt', 7)
#= (7, 'Pos', 'int', True, True, True, 'a', True)
#= "ValueError('negative')"
#= (3, MyInt(3), [MyInt(2), MyInt(1)], [MyInt(1), MyInt(2)], (3, 1), 8, 8, 3)
#= ({'note': 'n:go'}, True, 5, 5, 2.5, (1+2j), 'A', '0xff', 12, 1.5, True, ['a', 'b'], {'a': 'x'})
#= 'h'
#= 'i'
#= (6, 'int')
#> MyInt(5) ABC 36.6 [MyInt(5), 'ABC']
#= ('bbnbnb', '3 items', ('a', ',', 'b'), 2, True, 'x')
#---
class N(int):
    def __len__(self): return 7
    def __index__(self): return 9
    def __lt__(self, other):
        print("lt")
        return True
n = N(0)
print(bool(n), n or "other", int(n), n > n, [n] > [n], 1 if n else 2)
class T(str):
    pass
t = T("ab")
for act in (lambda: n[0], lambda: len(N.__mro__), lambda: pow(t, 2, 3), lambda: divmod(t, 1), lambda: abs(t), lambda: round(t),
            lambda: [1] + n, lambda: "a" + n, lambda: (1,) + t, lambda: [1] * t, lambda: range(t), lambda: chr(t), lambda: reversed(n)):
    try:
        print(act())
    except TypeError as e:
        print(e)
print(repr(1666666666666666.25), repr(1666666666666666.75), repr(2251799813685247.75), -1125899906842624.25)
print(False in b"ab\0", True in bytearray(b"\1"), {2 ** 70: 1}[float(2 ** 70)], {0.5: "half"}[0.5])
class Half:
    def __hash__(self): return hash(0.5)
    def __eq__(self, other): return other == 0.5
print({0.5: "half"}.get(Half()), {Half(): 1}.get(0.5))
loop = ([],)
loop[0].append(loop)
print(loop)
class Made:
    def __index__(self): return 2
    def __int__(self): return 11
    def __complex__(self): return 1j
print("%d %x" % (Made(), Made()), bytes(Made()), complex(Made()))
#> False other 0 False False 2
#> 'N' object is not subscriptable
#> 3
#> unsupported operand type(s) for ** or pow(): 'T', 'int', 'int'
#> unsupported operand type(s) for divmod(): 'T' and 'int'
#> bad operand type for abs(): 'T'
#> type T doesn't define __round__ method
#> can only concatenate list (not "N") to list
#> can only concatenate str (not "N") to str
#> can only concatenate tuple (not "T") to tuple
#> can't multiply sequence by non-int of type 'T'
#> 'T' object cannot be interpreted as an integer
#> 'T' object cannot be interpreted as an integer
#> 'N' object is not reversible
#> 1666666666666666.2 1666666666666666.8 2251799813685247.8 -1125899906842624.2
#> True True 1 half
#> half 1
#> ([(...)],)
#> 11 2 b'\x00\x00' 1j
#---
