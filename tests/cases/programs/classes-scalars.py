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
