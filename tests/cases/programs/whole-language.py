# exceptions
import sys
class AppError(Exception):
    """base"""
class ConfigError(AppError):
    def __init__(self, key, message="bad key"):
        super().__init__(f"{message}: {key}")
        self.key = key
class Multi(ValueError): pass
try:
    try:
        {}["missing"]
    except KeyError as e:
        raise ConfigError("db") from e
except AppError as e:
    print(e, e.key, e.args, repr(e), type(e.__cause__).__name__, e.__cause__, e.__suppress_context__)
try:
    try: 1 / 0
    except ZeroDivisionError: int("x")
except ValueError as e:
    print(repr(e.__context__), e.__cause__)
try:
    try: raise OSError(2, "No such file", "f.txt")
    except OSError as e: raise RuntimeError("wrapped") from None
except RuntimeError as e: print(e.__context__, e.__cause__, e.__suppress_context__)
def f(n):
    try:
        if n == 0: return "return"
        if n == 1: raise ValueError("v")
        if n == 2: raise KeyError("k")
        if n == 3: raise Multi("m")
    except ValueError as e: print("value", e); return "except"
    except (KeyError, IndexError) as e: print("lookup", e)
    else: print("else")
    finally: print("finally", n)
    return "end"
for i in range(5): print(f(i))
def g():
    for i in range(5):
        try:
            if i == 1: continue
            if i == 3: break
            print(i)
        finally: print("f", i)
g()
def h():
    try: return 1
    finally: return 2
print(h())
def deep():
    try:
        raise ValueError("a")
    finally:
        try: raise TypeError("b")
        except TypeError as e: print("inner", e, repr(e.__context__))
try: deep()
except ValueError as e: print("outer", e)
try:
    e = 5
    try: raise IndexError
    except IndexError as e: pass
    print(e)
except NameError as err: print(err)
try: raise ValueError
except Exception as ex: print(repr(ex), str(ex) == "", ex.args)
e = ValueError("x"); e.add_note("note 1"); e.add_note("note 2"); print(e.__notes__)
pass
try: raise Exception("a", 1, [2])
except Exception as ex: print(ex, repr(ex)); pass
for bad in ["[][1]", ]:
    pass
tests = [lambda: [][1], lambda: {}["k"], lambda: int("q"), lambda: "a" + 1, lambda: 1 + "a", lambda: None.x, lambda: len(5), lambda: [1] * "a", lambda: (1, 2)[5], lambda: "abc".index("z"), lambda: [].pop(), lambda: {}.popitem(), lambda: set().pop(), lambda: float("x"), lambda: chr(-1), lambda: ord("ab"), lambda: next(iter([])), lambda: (lambda x: x)(), lambda: int([]), lambda: sum(["a"]), lambda: sorted([1, "a"]), lambda: max([]), lambda: range(1, 2, 0), lambda: 2 ** -1 // 0, lambda: "%d" % "x", lambda: "{}".format(), lambda: "{x}".format(y=1), lambda: [1, 2].remove(3), lambda: (1).foo, lambda: "abc".foo, lambda: object().x, lambda: iter(5), lambda: 5(), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: bytes([300]), lambda: "é".encode("ascii"), lambda: b"\xff".decode(), lambda: int("9" * 5000), lambda: {[]: 1}, lambda: hash({}), lambda: {1} + {2}, lambda: -"a", lambda: ~1.5, lambda: 1 << -1, lambda: "a" < 1, lambda: divmod(1, 0), lambda: 1 % 0, lambda: 1.0 // 0, lambda: 0 ** -1, lambda: round("a"), lambda: abs("a"), lambda: [1, 2, 3][::0], lambda: "abc"[1.0], lambda: [0]["a"], lambda: {}.update(5), lambda: "".join([1]), lambda: "a".join(5), lambda: zip(1), lambda: isinstance(1, 5), lambda: str(b"x", "bad-enc"), lambda: complex("a"), lambda: float([]), lambda: print(end=5), lambda: open("/nonexistent"), lambda: setattr(5, "a", 1), lambda: type("A", (), {})().x, lambda: super().x, 0]
for t in tests[:-1]:
    try: print(t())
    except Exception as e: print(type(e).__name__, "|", e)
class E2(Exception):
    def __str__(self): return "custom str"
try: raise E2(1)
except E2 as e: print(e, repr(e))
try: raise 5
except TypeError as e: print(e)
try: raise ValueError("a") from 5
except TypeError as e: print(e)
def cleanup():
    try: yield 1
    finally: print("cleaned")
for x in cleanup(): break
try: assert 1 == 2, f"one is {1}"
except AssertionError as e: print("assert", e)
try: assert []
except AssertionError as e: print(repr(e))
raise ConfigError("final", message="fatal")
#> bad key: db db ('bad key: db',) ConfigError('bad key: db') KeyError 'missing' True
#> ZeroDivisionError('division by zero') None
#> [Errno 2] No such file: 'f.txt' None True
#> finally 0
#> return
#> value v
#> finally 1
#> except
#> lookup 'k'
#> finally 2
#> end
#> value m
#> finally 3
#> except
#> else
#> finally 4
#> end
#> 0
#> f 0
#> f 1
#> 2
#> f 2
#> f 3
#> 2
#> inner b ValueError('a')
#> outer a
#> name 'e' is not defined
#> ValueError() True ()
#> ['note 1', 'note 2']
#> ('a', 1, [2]) Exception('a', 1, [2])
#> IndexError | list index out of range
#> KeyError | 'k'
#> ValueError | invalid literal for int() with base 10: 'q'
#> TypeError | can only concatenate str (not "int") to str
#> TypeError | unsupported operand type(s) for +: 'int' and 'str'
#> AttributeError | 'NoneType' object has no attribute 'x'
#> TypeError | object of type 'int' has no len()
#> TypeError | can't multiply sequence by non-int of type 'str'
#> IndexError | tuple index out of range
#> ValueError | substring not found
#> IndexError | pop from empty list
#> KeyError | 'popitem(): dictionary is empty'
#> KeyError | 'pop from an empty set'
#> ValueError | could not convert string to float: 'x'
#> ValueError | chr() arg not in range(0x110000)
#> TypeError | ord() expected a character, but string of length 2 found
#> StopIteration | 
#> TypeError | <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'x'
#> TypeError | int() argument must be a string, a bytes-like object or a real number, not 'list'
#> TypeError | unsupported operand type(s) for +: 'int' and 'str'
#> TypeError | '<' not supported between instances of 'str' and 'int'
#> ValueError | max() arg is an empty sequence
#> ValueError | range() arg 3 must not be zero
#> ZeroDivisionError | float floor division by zero
#> TypeError | %d format: a real number is required, not str
#> IndexError | Replacement index 0 out of range for positional args tuple
#> KeyError | 'x'
#> ValueError | list.remove(x): x not in list
#> AttributeError | 'int' object has no attribute 'foo'
#> AttributeError | 'str' object has no attribute 'foo'
#> AttributeError | 'object' object has no attribute 'x'
#> TypeError | 'int' object is not iterable
#> TypeError | 'int' object is not callable
#> TypeError | cannot convert dictionary update sequence element #0 to a sequence
#> ValueError | dictionary update sequence element #0 has length 3; 2 is required
#> ValueError | bytes must be in range(0, 256)
#> UnicodeEncodeError | 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> UnicodeDecodeError | 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#> ValueError | Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
#> TypeError | unhashable type: 'list'
#> TypeError | unhashable type: 'dict'
#> TypeError | unsupported operand type(s) for +: 'set' and 'set'
#> TypeError | bad operand type for unary -: 'str'
#> TypeError | bad operand type for unary ~: 'float'
#> ValueError | negative shift count
#> TypeError | '<' not supported between instances of 'str' and 'int'
#> ZeroDivisionError | integer division or modulo by zero
#> ZeroDivisionError | integer modulo by zero
#> ZeroDivisionError | float floor division by zero
#> ZeroDivisionError | 0.0 cannot be raised to a negative power
#> TypeError | type str doesn't define __round__ method
#> TypeError | bad operand type for abs(): 'str'
#> ValueError | slice step cannot be zero
#> TypeError | string indices must be integers, not 'float'
#> TypeError | list indices must be integers or slices, not str
#> TypeError | 'int' object is not iterable
#> TypeError | sequence item 0: expected str instance, int found
#> TypeError | can only join an iterable
#> TypeError | 'int' object is not iterable
#> TypeError | isinstance() arg 2 must be a type, a tuple of types, or a union
#> LookupError | unknown encoding: bad-enc
#> ValueError | complex() arg is a malformed string
#> TypeError | float() argument must be a string or a real number, not 'list'
#> TypeError | end must be None or a string, not int
#> FileNotFoundError | [Errno 2] No such file or directory: '/nonexistent'
#> AttributeError | 'int' object has no attribute 'a'
#> AttributeError | 'A' object has no attribute 'x'
#> RuntimeError | super(): no arguments
#> custom str E2(1)
#> exceptions must derive from BaseException
#> exception causes must derive from BaseException
#> cleaned
#> assert one is 1
#> AssertionError()
#! ConfigError: fatal: final
#---
# closures, scopes, decorators
def make_counter():
    count = 0
    def inc(by=1):
        nonlocal count
        count += by
        return count
    def get(): return count
    inc.get = get
    return inc
c = make_counter(); c(); c(5); print(c.get())
funcs = [lambda: i for i in range(3)]; print([f() for f in funcs])
funcs = [lambda i=i: i for i in range(3)]; print([f() for f in funcs])
def mk():
    fs = []
    for i in range(3):
        def f(): return i
        fs.append(f)
    return fs
print([f() for f in mk()])
x = "global"
def outer():
    x = "outer"
    def inner():
        global x
        x = "changed"
        return x
    return inner(), x
print(outer(), x)
def bad():
    print(y)
    y = 1
try: bad()
except UnboundLocalError as e: print(e)
class Counter:
    calls = 0
    def __init__(self, fn): self.fn = fn; self.__name__ = fn.__name__; self.n = 0
    def __call__(self, *a, **k):
        self.n += 1; Counter.calls += 1
        return self.fn(*a, **k)
@Counter
def hello(name="x"): return f"hi {name}"
hello(); hello("bob"); print(hello.n, Counter.calls, hello.__name__)
def repeat(n):
    def deco(f):
        def w(*a, **k): return [f(*a, **k) for _ in range(n)]
        return w
    return deco
def upper(f): return lambda *a: f(*a).upper()
@repeat(2)
@upper
def greet(n): return "hey " + n
print(greet("al"))
registry = {}
def register(name=None):
    def wrap(f):
        registry[name or f.__name__] = f
        return f
    return wrap
@register()
def one(): return 1
@register("zwei")
def two(): return 2
print({k: v() for k, v in registry.items()})
def annotated(a: int, b: "str" = "q", *args, k: float = 1.5, **kw) -> None: "doc"
print(annotated.__defaults__, annotated.__doc__, annotated.__name__, annotated.__qualname__)
import inspect
def compose(*fs):
    from functools import reduce
    return reduce(lambda f, g: lambda x: g(f(x)), fs, lambda x: x)
print(compose(str, len, lambda n: n * 2)(12345))
class Meta:
    def method(self):
        class Inner: 
            def who(self): return __class__.__qualname__
        return Inner().who()
print(Meta().method())
def kw(**k): return k
print(kw(**{"a b": 1}), kw(a=1, **{"b": 2}))
try: kw(**{"a": 1}, **{"a": 2})
except TypeError as e: print(e)
def fact(n, acc=1): return acc if n <= 1 else fact(n - 1, acc * n)
print(fact(30), (lambda f: f(f, 5))(lambda s, n: 1 if n == 0 else n * s(s, n - 1)))
def curry(f, n):
    def c(*a): return f(*a) if len(a) >= n else lambda *b: c(*a, *b)
    return c
print(curry(lambda a, b, c: (a, b, c), 3)(1)(2)(3), curry(max, 2)(3)(9))
def default(a, l=[]): l.append(a); return l
print(default(1), default(2), default.__defaults__)
print([(lambda x, /, y=2, *z, w, **k: (x, y, z, w, k))(1, w=3, q=4)], (lambda: (yield))().__class__.__name__)
print([y := 1, y ** 2], y, [z := n for n in range(3)], z)
#> 6
#> [2, 2, 2]
#> [0, 1, 2]
#> [2, 2, 2]
#> ('changed', 'outer') changed
#> cannot access local variable 'y' where it is not associated with a value
#> 2 2 hello
#> ['HEY AL', 'HEY AL']
#> {'one': 1, 'zwei': 2}
#> ('q',) doc annotated annotated
#> 10
#> Meta.method.<locals>.Inner
#> {'a b': 1} {'a': 1, 'b': 2}
#> __main__.kw() got multiple values for keyword argument 'a'
#> 265252859812191058636308480000000 120
#> (1, 2, 3) 9
#> [1, 2] [1, 2] ([1, 2],)
#> [(1, 2, (), 3, {'q': 4})] generator
#> [1, 1] 1 [0, 1, 2] 2
#---
# string processing and formatting
s = "The quick brown fox"
print(s.split(), s.partition(" "), s.rpartition(" "), s.find("q"), s.rfind("o"), s.count("o"), s.replace("quick", "slow"), s.lower().islower(), s[::-1], s[4:9], s[-3:], s.startswith(("A", "The")), s.endswith("x"))
print(*(f"{x:{a}{w}}" for x, a, w in [("a", "<", 5), ("b", ">", 5), ("c", "^", 5)]), sep="|")
print(f"{3.14159:.2f} {42:05d} {255:#x} {255:#010b} {1234567.891:,.1f} {0.256:.1%} {1e10:g} {123456789:e} {-5:+d} {5: d} {42:^+9} {'x':*^7} {True:d} {3+4j:.1f} {1_000_000:_}")
name, width = "val", 12
print(f"{name=} {name!r:>{width}} {len(name)=:>4} {{braces}} {'nested ' + f'{name}'} {name.upper():.2}")
print("{0} {1} {0} {a} {b[0]} {c.real} {d[k]}".format("x", "y", a=1, b=[9], c=3, d={"k": "v"}))
print("%s %r %5d|%-5d|%05.1f %x %o %e %% %c %(n)s" % {"n": 1} if False else "%s %r %5d|%-5d|%05.1f %x %o %e %% %c" % ("a", "b", 3, 4, 5.55, 255, 8, 12345.678, "z"))
print("%(a)s-%(b)03d" % {"a": "A", "b": 7}, "%*d" % (6, 42), "%.3s" % "abcdef", "%+.2e" % 0.00012)
print("a,b,,c".split(","), "  a  b ".split(), "a\nb\r\nc\x0bd".splitlines(), "a\nb\n".splitlines(True), "1<>2<>3".split("<>", 1), "x".rsplit("y"), "a b c d".rsplit(None, 2))
print("abc".ljust(6, "."), "abc".rjust(6), "abc".center(8, "-"), "7".zfill(3), "-7".zfill(4), "tab\tx".expandtabs(4), "hello world".title(), "hELLO".capitalize(), "Straße".casefold(), "ß".upper())
print("xxabcxx".strip("x"), "abc".removeprefix("a"), "abc".removesuffix("bc"), "  z".lstrip(), "a-b_c".translate({45: " ", 95: None}), "é".encode(), "日本".encode("utf-8"), b"\xe6\x97\xa5".decode(), "abc".isalpha(), "12".isdigit(), "½".isnumeric(), "a1".isalnum(), " ".isspace(), "Ab".istitle(), "a_1".isidentifier(), "".join(reversed("abc")))
print(repr("it's"), repr('say "hi"'), repr("both ' and \""), repr("\n\t\\\x00\x7f\xa0é\u200b😀"), ascii("é😀"), "\N{GREEK SMALL LETTER ALPHA}", r"raw\n", b"by\x00te\xff", "con" "cat")
import textwrap, string
para = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt."
print(textwrap.fill(para, 30), textwrap.shorten(para, 25), textwrap.indent("a\nb", "> "), textwrap.dedent("    x\n      y\n    z"), textwrap.wrap(para, 40)[1], sep="\n")
print(string.Template("$who likes ${what} $$5").substitute(who="tim", what="pie"), string.capwords("a bc"), string.digits, string.hexdigits)
try: string.Template("$x").substitute()
except KeyError as e: print("KeyError", e)
print("abc" < "abd", "a" * 3, "b" in "abc", "abc".index("c"), max("hello"), sorted("hello"), list("hi"), "".join(dict.fromkeys("hello")), min("b", "a"), "a" "b", ord("a"), chr(8364), hex(255), oct(8), bin(5), int("ff", 16), int("0b11", 0), int(" 42 "), float("1e-3"), float("inf"), str(1.0), str(1e16), 1e15, 0.1 + 0.2, 1/3, 2.5e-7, 100000000000000000000.0, -0.0, float("nan"))
print(str(None), str([1, "a", None, 2.0, (1,), {}, set(), {"k": b""}]), repr({1, }), repr(frozenset()), repr(range(1, 5, 2)), repr(slice(1, 2)), repr(...), repr(NotImplemented), str(type(1)), str(int), repr(len), repr(print))
print("{:>10}|{:<10}|{:^10}|{:=+6d}|{!s:>4}".format("r", "l", "c", 42, 1))
for row in [("Name", "Qty", "Price"), ("apple", 3, 1.25), ("kiwi", 12, 0.5)]:
    print("{:<8}{:>5}{:>8}".format(*row))
print("\t".join(["a", "b"]), end="$\n"); print("a", "b", sep="", end=""); print(); print(*[1, 2], sep="\n")
print("line1\
line2", """triple
quoted""", 'a' 'b', f"{'a' 'b'}", f"{1 if True else 2}", f"{ {'a': 1}['a'] }", f"{[x for x in 'ab']}", f"{(lambda: 3)()}")
#> ['The', 'quick', 'brown', 'fox'] ('The', ' ', 'quick brown fox') ('The quick brown', ' ', 'fox') 4 17 2 The slow brown fox True xof nworb kciuq ehT quick fox True True
#> a    |    b|  c  
#> 3.14 00042 0xff 0b11111111 1,234,567.9 25.6% 1e+10 1.234568e+08 -5  5    +42    ***x*** 1 3.0+4.0j 1_000_000
#> name='val'        'val' len(name)=   3 {braces} nested val VA
#> x y x 1 9 3 v
#> a 'b'     3|4    |005.5 ff 10 1.234568e+04 % z
#> A-007     42 abc +1.20e-04
#> ['a', 'b', '', 'c'] ['a', 'b'] ['a', 'b', 'c', 'd'] ['a\n', 'b\n'] ['1', '2<>3'] ['x'] ['a b', 'c', 'd']
#> abc...    abc --abc--- 007 -007 tab x Hello World Hello strasse SS
#> abc bc a z a bc b'\xc3\xa9' b'\xe6\x97\xa5\xe6\x9c\xac' 日 True True True True True True True cba
#> "it's" 'say "hi"' 'both \' and "' '\n\t\\\x00\x7f\xa0é\u200b😀' '\xe9\U0001f600' α raw\n b'by\x00te\xff' concat
#> Lorem ipsum dolor sit amet,
#> consectetur adipiscing elit,
#> sed do eiusmod tempor
#> incididunt.
#> Lorem ipsum dolor [...]
#> > a
#> > b
#> x
#>   y
#> z
#> adipiscing elit, sed do eiusmod tempor
#> tim likes pie $5 A Bc 0123456789 0123456789abcdefABCDEF
#> KeyError 'x'
#> True aaa True 2 o ['e', 'h', 'l', 'l', 'o'] ['h', 'i'] helo a ab 97 € 0xff 0o10 0b101 255 3 42 0.001 inf 1.0 1e+16 1000000000000000.0 0.30000000000000004 0.3333333333333333 2.5e-07 1e+20 -0.0 nan
#> None [1, 'a', None, 2.0, (1,), {}, set(), {'k': b''}] {1} frozenset() range(1, 5, 2) slice(1, 2, None) Ellipsis NotImplemented <class 'int'> <class 'int'> <built-in function len> <built-in function print>
#>          r|l         |    c     |+   42|   1
#> Name      Qty   Price
#> apple       3    1.25
#> kiwi       12     0.5
#> a	b$
#> ab
#> 1
#> 2
#> line1line2 triple
#> quoted ab ab 1 1 ['a', 'b'] 3
#---
# numbers
import math, random, statistics
print(7 // 2, -7 // 2, 7 % -3, -7 % 3, divmod(-7, 2), 7.5 // 2, -7.5 % 2, 2 ** 100, 2 ** -2, (-8) ** (1/3), 10 ** 20, 1e400, -1e400, 0.1 + 0.2 == 0.3, round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(0.5), int(-3.9), math.trunc(-3.9), math.floor(-3.5), math.ceil(-3.5))
print(0xff, 0o17, 0b101, 1_000, 1e3, 1E-5, .5, 5., 3j, 1+2j, (1+2j)*(3-1j), abs(3+4j), (1+2j).conjugate(), (2j)**2, complex("1+2j"), 1j == 1j, (1+0j) == 1)
print(int("123"), int("-0x1f", 16), int("z", 36), int(3.99), int("1_000"), float("1_0.5"), float(" -inf "), (255).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "little"), (10).bit_length(), (255).bit_count(), (0.75).as_integer_ratio(), (3.0).is_integer(), (0.1).hex(), float.fromhex("0x1.8p1"))
print(math.sqrt(2), math.pi, math.e, math.gcd(12, 18), math.lcm(4, 6), math.factorial(20), math.comb(5, 2), math.perm(5, 2), math.isqrt(17), math.hypot(3, 4), math.log(8, 2), math.log2(8), math.log10(1000), math.exp(1), math.sin(1), math.degrees(math.pi), math.isclose(0.1 + 0.2, 0.3), math.prod([1, 2, 3]), math.fsum([.1] * 10), math.copysign(1, -0.0), math.inf, math.nan, math.isnan(math.nan), math.modf(3.25), math.frexp(8), math.ldexp(1, 3), math.dist((0, 0), (3, 4)), math.fmod(-7, 3), math.remainder(7, 3), math.tau, math.ulp(1.0), math.nextafter(1, 2))
print(1 < 2 < 3, 1 < 3 > 2, 1 == 1.0 == True, not 1, 1 and 0, 0 or "x", [] or {}, None and 1, 5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 10, 1024 >> 3, -5 >> 1, True + True, True * 3, sum([True, False, True]))
for f in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: int("12.5"), lambda: float("abc"), lambda: int("", 10), lambda: int("9", 8), lambda: int("1", 99), lambda: 10 ** 400 * 1.0, lambda: 2.0 ** 10000, lambda: math.exp(1000), lambda: int(float("inf")), lambda: int(float("nan")), lambda: round(float("nan")), lambda: 1 / 0, lambda: 1.0 / 0, lambda: 0.0 ** -1, lambda: 1 // 0.0, lambda: 5 % 0.0, lambda: (1).to_bytes(0, "big"), lambda: (300).to_bytes(1, "big"), lambda: pow(2, -1, 4), lambda: 1 + None, lambda: "1" + 1, lambda: [] + (), lambda: 3 @ 4, lambda: 1.5 & 1, lambda: 1.5 << 1, lambda: complex(1, "2"), lambda: 1j < 2j, lambda: 1j // 1, lambda: int(1j), lambda: math.floor("a"), lambda: math.gcd(1.5), lambda: random.choice([]), lambda: random.randint(5, 1), lambda: statistics.mean([]), lambda: range(1.5), lambda: range(10)[20], lambda: "a" * 1.5, lambda: [1, 2][1.0], lambda: bin(1.5), lambda: chr(0x110000), lambda: hex("a"), lambda: sum([[1], [2]]), lambda: sum(["a", "b"], ""), lambda: max(1), lambda: max(), lambda: min([], default="d"), lambda: sorted([3, "a"]), lambda: sorted([1], key=5), lambda: abs(None), lambda: divmod("a", 1), lambda: pow("a", 2), lambda: ord(""), lambda: ord(5), lambda: len(5), lambda: int("1" * 5000) % 10):
    try: print(f())
    except Exception as e: print(type(e).__name__, "|", e)
random.seed(42); print(random.random(), random.randint(1, 6), random.choice("abc"), random.sample(range(100), 3), random.shuffle(l := list(range(5))), l, random.uniform(1, 2), random.gauss(0, 1), random.choices([1, 2, 3], weights=[1, 0, 5], k=4), random.randrange(0, 10, 3), random.getrandbits(8))
r = random.Random("seed"); print(r.random(), r.betavariate(1, 2), r.expovariate(1), r.triangular(), r.normalvariate(0, 1))
print(statistics.mean([1, 2, 3, 4]), statistics.median([1, 3, 2]), statistics.median([1, 2, 3, 4]), statistics.mode("aab"), statistics.stdev([1, 2, 3]), statistics.pstdev([1, 2, 3]), statistics.variance([1, 2, 4]), statistics.quantiles([1, 2, 3, 4, 5]), statistics.fmean([1, 2]), statistics.multimode("aabb"), statistics.harmonic_mean([1, 2]), statistics.geometric_mean([1, 4]))
print(range(10)[2:8:3], range(0, 10, 3)[-1], len(range(5, 0, -2)), 4 in range(0, 10, 2), range(3) == range(0, 3, 1), list(range(5, 0, -2)), range(10).index(3), range(10).count(11), range(0), bool(range(0)))
def gcd(a, b):
    while b: a, b = b, a % b
    return a
def is_prime(n): return n > 1 and all(n % i for i in range(2, math.isqrt(n) + 1))
print(gcd(48, 36), [n for n in range(30) if is_prime(n)], sum(int(d) for d in str(2 ** 100)), [n for n in range(1, 500) if sum(d for d in range(1, n) if n % d == 0) == n])
def to_base(n, b): return to_base(n // b, b).lstrip("0") + "0123456789abcdef"[n % b] if n else "0"
print(to_base(255, 2), to_base(255, 16), f"{math.pi:.10f} {math.pi:10.3e} {1e6:,} {1234.5:+,.2f} {0.00001234:g} {1e100:g} {5:b} {-255:#X} {255:08b} {3.0} {1e22} {1e21} {123456789.123:.3g} {0:.0f} {2.5:.0f} {float('nan'):5.1f}|{float('inf'):>6}|{1.0:g}|{100000.0:g}|{1000000.0:g}|{12345678:,d}|{0.1:.20f}|{1/3:%}")
n, steps = 27, 0
while n != 1: n, steps = (n // 2 if n % 2 == 0 else 3 * n + 1), steps + 1
print(steps)
#> 3 -4 -2 2 (-4, 1) 3.0 0.5 1267650600228229401496703205376 0.25 (1.0000000000000002+1.7320508075688772j) 100000000000000000000 inf -inf False 2 4 -2 2.67 1200 0 -3 -3 -4 -3
#> 255 15 5 1000 1000.0 1e-05 0.5 5.0 3j (1+2j) (5+5j) 5.0 (1-2j) (-4+0j) (1+2j) True True
#> 123 -31 35 3 1000 10.5 -inf b'\x00\xff' 1 4 8 (3, 4) True 0x1.999999999999ap-4 3.0
#> 1.4142135623730951 3.141592653589793 2.718281828459045 6 12 2432902008176640000 10 20 4 5.0 3.0 3.0 3.0 2.718281828459045 0.8414709848078965 180.0 True 6 1.0 -1.0 inf nan True (0.25, 3.0) (0.5, 4) 8.0 5.0 -1.0 1.0 6.283185307179586 2.220446049250313e-16 1.0000000000000002
#> True True True False 0 x {} None 1 7 6 -6 1024 128 -3 2 3 2
#> ValueError | math domain error
#> ValueError | math domain error
#> ValueError | factorial() not defined for negative values
#> TypeError | 'float' object cannot be interpreted as an integer
#> ValueError | invalid literal for int() with base 10: '12.5'
#> ValueError | could not convert string to float: 'abc'
#> ValueError | invalid literal for int() with base 10: ''
#> ValueError | invalid literal for int() with base 8: '9'
#> ValueError | int() base must be >= 2 and <= 36, or 0
#> OverflowError | int too large to convert to float
#> OverflowError | (34, 'Numerical result out of range')
#> OverflowError | math range error
#> OverflowError | cannot convert float infinity to integer
#> ValueError | cannot convert float NaN to integer
#> ValueError | cannot convert float NaN to integer
#> ZeroDivisionError | division by zero
#> ZeroDivisionError | float division by zero
#> ZeroDivisionError | 0.0 cannot be raised to a negative power
#> ZeroDivisionError | float floor division by zero
#> ZeroDivisionError | float modulo
#> OverflowError | int too big to convert
#> OverflowError | int too big to convert
#> ValueError | base is not invertible for the given modulus
#> TypeError | unsupported operand type(s) for +: 'int' and 'NoneType'
#> TypeError | can only concatenate str (not "int") to str
#> TypeError | can only concatenate list (not "tuple") to list
#> TypeError | unsupported operand type(s) for @: 'int' and 'int'
#> TypeError | unsupported operand type(s) for &: 'float' and 'int'
#> TypeError | unsupported operand type(s) for <<: 'float' and 'int'
#> TypeError | complex() second arg can't be a string
#> TypeError | '<' not supported between instances of 'complex' and 'complex'
#> TypeError | unsupported operand type(s) for //: 'complex' and 'int'
#> TypeError | int() argument must be a string, a bytes-like object or a real number, not 'complex'
#> TypeError | must be real number, not str
#> TypeError | 'float' object cannot be interpreted as an integer
#> IndexError | Cannot choose from an empty sequence
#> ValueError | empty range for randrange() (5, 2, -3)
#> StatisticsError | mean requires at least one data point
#> TypeError | 'float' object cannot be interpreted as an integer
#> IndexError | range object index out of range
#> TypeError | can't multiply sequence by non-int of type 'float'
#> TypeError | list indices must be integers or slices, not float
#> TypeError | 'float' object cannot be interpreted as an integer
#> ValueError | chr() arg not in range(0x110000)
#> TypeError | 'str' object cannot be interpreted as an integer
#> TypeError | unsupported operand type(s) for +: 'int' and 'list'
#> TypeError | sum() can't sum strings [use ''.join(seq) instead]
#> TypeError | 'int' object is not iterable
#> TypeError | max expected at least 1 argument, got 0
#> d
#> TypeError | '<' not supported between instances of 'str' and 'int'
#> TypeError | 'int' object is not callable
#> TypeError | bad operand type for abs(): 'NoneType'
#> TypeError | unsupported operand type(s) for divmod(): 'str' and 'int'
#> TypeError | unsupported operand type(s) for ** or pow(): 'str' and 'int'
#> TypeError | ord() expected a character, but string of length 0 found
#> TypeError | ord() expected string of length 1, but int found
#> TypeError | object of type 'int' has no len()
#> ValueError | Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
#> 0.6394267984578837 1 c [35, 31, 28] None [4, 3, 2, 0, 1] 1.5904925124490397 0.4347603342594289 [3, 3, 3, 3] 9 56
#> 0.1382359792209653 0.44663377250015307 1.2947375824586627 0.5570636925270032 0.1425709297757711
#> 2.5 2 2.5 a 1.0 0.816496580927726 2.3333333333333335 [1.5, 3.0, 4.5] 1.5 ['a', 'b'] 1.3333333333333333 2.0
#> range(2, 8, 3) 9 3 True True [5, 3, 1] 3 0 range(0, 0) False
#> 12 [2, 3, 5, 7, 11, 13, 17, 19, 23, 29] 115 [6, 28, 496]
#> 11111111 ff 3.1415926536  3.142e+00 1,000,000.0 +1,234.50 1.234e-05 1e+100 101 -0XFF 11111111 3.0 1e+22 1e+21 1.23e+08 0 2   nan|   inf|1|100000|1e+06|12,345,678|0.10000000000000000555|33.333333%
#> 111
#---
# containers
l = [3, 1, 2]; l.sort(); print(l, l.sort(reverse=True), l, sorted(l, key=lambda x: -x), l.index(2), l.count(9))
l.insert(1, "x"); l.extend(range(2)); l += (9,); l *= 2; print(l, l.pop(), l.pop(0), l[1:4], l[::-2]); l[1:3] = ["a", "b", "c"]; print(l); del l[::2]; print(l); l[::2] = [0] * len(l[::2]); print(l); l.clear(); print(l)
try: l[::2] = [1]
except ValueError as e: print(e)
m = [[0] * 2 for _ in range(2)]; m[0][0] = 1; print(m, [[0] * 2] * 2); a = b = []; a.append(1); print(b, a is b, a[:] is a, a == b)
a = [1, 2]; a.append(a); print(a, a[2][2][0]); d = {}; d["d"] = d; print(d); 0
print([1, 2] < [1, 3], [1] < [1, 0], (1, "a") < (1, "b"), [1, 2] == (1, 2), {1: 2} == {1.0: 2.0}, {1, 2} < {1, 2, 3}, {1} <= {1}, frozenset([1]) == {1}, set("ab") & set("bc"), {1, 2} - {2}, {1} ^ {1, 2}, {1}.union([2], (3,)), {1}.isdisjoint([2]), {1, 2}.issuperset([1]))
d = {"a": 1, "b": 2}; d.update(c=3, **{"d": 4}); d |= {"e": 5}; print(d, d | {"a": 0}, d.pop("a"), d.pop("zz", None), d.popitem(), d.setdefault("q", []), d.get("nope"), list(d.items()), dict.fromkeys("ab", 0), dict(zip("ab", [1, 2])), dict([("k", "v")], z=1), {**d, "b": 9}, "b" in d, len(d), list(reversed(d)), sorted(d, key=str))
try: d["missing"]
except KeyError as e: print(repr(e), e)
try:
    for k in d: d[k + "x"] = 1
except RuntimeError as e: print(e)
try:
    s = {1, 2}
    for x in s: s.add(x + 10)
except RuntimeError as e: print(e)
x = [1, 2, 3]
for i in x:
    if i < 3: x.append(i + 10)
    if len(x) > 6: break
print(x)
a, *b, c = range(5); print(a, b, c); (a, b), [c, *d] = (1, 2), "xyz"; print(a, b, c, d); a, b = b, a; print(a, b); [*a], = [[1, 2]]; print(a); *_, last = "abc"; print(last); i = 0; i, x[i] = 1, 9; print(i, x)
for bad in ("a, b = 1, 2, 3", ):
    try: a, b = 1, 2, 3
    except ValueError as e: print(e)
    try: a, b, *c = [1]
    except ValueError as e: print(e)
    try: a, b = "x"
    except ValueError as e: print(e)
    try: a, b = 5
    except TypeError as e: print(e)
    try: a, b = {1: 2}.items().__iter__(), 
    except ValueError as e: print(e)
print([x for x in range(10) if x % 2 if x > 3], [(x, y) for x in range(3) for y in range(x)], {x: x ** 2 for x in range(3)}, {x % 3 for x in range(9)}, [[j for j in range(i)] for i in range(3)], [x if x % 2 else -x for x in range(4)], list(x * 2 for x in "ab"), sum(x for x in range(5)), [y for x in [[1, 2], [3]] for y in x], {k: [v for v in vs if v] for k, vs in {"a": [0, 1]}.items()}, [(lambda: x)() for x in range(2)], [f"{a}{b}" for a, b in zip("ab", "cd")], list(zip("abc", range(2), strict=False)), list(enumerate("ab", 1)), list(map(lambda a, b: a + b, [1, 2], [3, 4])), list(filter(None, [0, 1, "", "a"])), any(x > 2 for x in range(4)), all([]), list(reversed([1, 2])), min("b", "a", key=ord), max([1, 5, 3], key=lambda v: -v), sorted("bca", reverse=True), sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[1]))
t = (1,); print(t, t + (2,), t * 3, (), tuple("ab"), (1, 2).index(2), hash((1, 2)) == hash((1, 2)), 1 in t, *t, (yield_ := 5,))
try: t[0] = 1
except TypeError as e: print(e)
try: "abc"[0] = "x"
except TypeError as e: print(e)
tt = ([1],)
try: tt[0] += [2]
except TypeError as e: print(e, tt)
fs = frozenset("ab"); print({fs: 1}[frozenset("ba")], fs | {"c"} == frozenset("abc"), type(fs | {"c"}), type({"c"} | fs))
s = set(); s.add(1); s.discard(9); s.update([2, 3], (4,)); s.remove(2); print(s, s.pop() in (1, 3, 4), len(s)); 
try: s.remove("zz")
except KeyError as e: print(repr(e))
b = bytearray(b"abc"); b[0] = 65; b.append(100); b.extend(b"ef"); print(b, bytes(b), b.decode(), b[1:3], b"abc"[0], b"abc"[0:1], bytes(3), bytes([1, 2]), b"a" + b"b", b"x" * 3, b"a,b".split(b","), b"\x00\xff".hex(), bytes.fromhex("00ff"), b"abc".find(b"c"), 97 in b"abc", list(b"ab"), b"%d %s" % (5, b"x"))
import copy
o = [[1], {"a": [2]}]; sh, dp = copy.copy(o), copy.deepcopy(o); o[0].append(9); print(sh, dp); print(list(map(type, [1, 1.0, "a", b"", None, [], (), {}, set(), 1j, True])))
nested = {"a": [1, {"b": (2, 3)}]}; print(nested["a"][1]["b"][0]); nested["a"][1]["b"] += (4,); print(nested); del nested["a"][0]; print(nested)
print(*sorted([("b", 2), ("a", 2), ("c", 1)], key=lambda p: (-p[1], p[0]))); print([1, 2, 3][-1:], [1, 2, 3][5:], "abc"[-2:], [0] * -1, [None] * 2, list("héllo"), [[]] * 2, [1] + [2] * 2, [] == [], [[1, 2], [3, 4]] == [[1, 2], [3, 4]], list({}.fromkeys([1, 2, 1])))
#> [3, 2, 1] None [3, 2, 1] [3, 2, 1] 1 0
#> ['x', 2, 1, 0, 1, 9, 3, 'x', 2, 1, 0, 1] 9 3 [2, 1, 0] [1, 1, 'x', 9, 0, 2]
#> ['x', 'a', 'b', 'c', 0, 1, 9, 3, 'x', 2, 1, 0, 1]
#> ['a', 'c', 1, 3, 2, 0]
#> [0, 'c', 0, 3, 0, 0]
#> []
#> attempt to assign sequence of size 1 to extended slice of size 0
#> [[1, 0], [0, 0]] [[0, 0], [0, 0]]
#> [1] True False True
#> [1, 2, [...]] 1
#> {'d': {...}}
#> True True True False True True True True {'b'} {1} {2} {1, 2, 3} True True
#> {'b': 2, 'c': 3, 'd': 4, 'q': []} {'a': 0, 'b': 2, 'c': 3, 'd': 4, 'e': 5} 1 None ('e', 5) [] None [('b', 2), ('c', 3), ('d', 4), ('q', [])] {'a': 0, 'b': 0} {'a': 1, 'b': 2} {'k': 'v', 'z': 1} {'b': 9, 'c': 3, 'd': 4, 'q': []} True 4 ['q', 'd', 'c', 'b'] ['b', 'c', 'd', 'q']
#> KeyError('missing') 'missing'
#> dictionary changed size during iteration
#> Set changed size during iteration
#> [1, 2, 3, 11, 12]
#> 0 [1, 2, 3] 4
#> 1 2 x ['y', 'z']
#> 2 1
#> [1, 2]
#> c
#> 1 [1, 9, 3, 11, 12]
#> too many values to unpack (expected 2)
#> not enough values to unpack (expected at least 2, got 1)
#> not enough values to unpack (expected 2, got 1)
#> cannot unpack non-iterable int object
#> not enough values to unpack (expected 2, got 1)
#> [5, 7, 9] [(1, 0), (2, 0), (2, 1)] {0: 0, 1: 1, 2: 4} {0, 1, 2} [[], [0], [0, 1]] [0, 1, -2, 3] ['aa', 'bb'] 10 [1, 2, 3] {'a': [1]} [0, 1] ['ac', 'bd'] [('a', 0), ('b', 1)] [(1, 'a'), (2, 'b')] [4, 6] [1, 'a'] True True [2, 1] a 1 ['c', 'b', 'a'] [('b', 1), ('a', 2)]
#> (1,) (1, 2) (1, 1, 1) () ('a', 'b') 1 True True 1 (5,)
#> 'tuple' object does not support item assignment
#> 'str' object does not support item assignment
#> 'tuple' object does not support item assignment ([1, 2],)
#> 1 True <class 'frozenset'> <class 'set'>
#> {3, 4} True 2
#> KeyError('zz')
#> bytearray(b'Abcdef') b'Abcdef' Abcdef bytearray(b'bc') 97 b'a' b'\x00\x00\x00' b'\x01\x02' b'ab' b'xxx' [b'a', b'b'] 00ff b'\x00\xff' 2 True [97, 98] b'5 x'
#> [[1, 9], {'a': [2]}] [[1], {'a': [2]}]
#> [<class 'int'>, <class 'float'>, <class 'str'>, <class 'bytes'>, <class 'NoneType'>, <class 'list'>, <class 'tuple'>, <class 'dict'>, <class 'set'>, <class 'complex'>, <class 'bool'>]
#> 2
#> {'a': [1, {'b': (2, 3, 4)}]}
#> {'a': [{'b': (2, 3, 4)}]}
#> ('a', 2) ('b', 2) ('c', 1)
#> [3] [] bc [] [None, None] ['h', 'é', 'l', 'l', 'o'] [[], []] [1, 2, 2] True True [1, 2]
#---
# itertools & iterators repr, misc builtins
import itertools as it, operator as op
print(list(it.chain.from_iterable(["ab", [1]])), list(it.zip_longest("ab", [1], fillvalue="-")), list(it.dropwhile(lambda x: x < 3, [1, 3, 1])), list(it.filterfalse(None, [0, 1])), list(it.accumulate("abc")), list(it.compress("abc", [1, 0, 1])), list(it.islice("abcdef", 1, None, 2)), list(it.permutations("abc", 2))[:3], list(it.combinations(range(4), 3)), list(it.product([1, 2], "ab")), list(it.pairwise("abcd")), list(it.repeat(1, 2)), list(it.starmap(lambda a, b: a * b, [(1, 2)])), list(zip(it.count(1, 0.5), "abc")), [next(c) for c in [it.cycle("ab")] * 5])
for bad in (lambda: list(it.islice([1], -1)), lambda: list(it.combinations("ab", -1)), lambda: it.repeat(), lambda: list(it.chain(1)), lambda: list(zip([1], [1, 2], strict=True)), lambda: list(zip([1, 2], [1], strict=True)), lambda: it.tee([1], -1), lambda: list(it.product("a", repeat=-1)), lambda: it.count("a"), lambda: list(it.accumulate([1, "a"])), lambda: list(it.starmap(pow, [1])), lambda: list(it.groupby(5)), lambda: list(enumerate([1], "a")), lambda: reversed({1}), lambda: list(filter(5, [1])), lambda: list(map(5, [1])), lambda: next(), lambda: iter(1, 2), lambda: sorted(), lambda: sum(1), lambda: sum([1], []), lambda: list(1), lambda: dict(1), lambda: set(1), lambda: tuple(1), lambda: int(1, 2), lambda: str(1, 2, 3, 4), lambda: isinstance(1), lambda: len(), lambda: len(1, 2), lambda: print(sep=1), lambda: getattr(1), lambda: getattr(1, "x"), lambda: range(), lambda: range("a"), lambda: round(1, "a"), lambda: abs(), lambda: chr("a"), lambda: max(1, "a"), lambda: max([], key=len), lambda: hash([]), lambda: type(1, 2), lambda: super(), lambda: zip(1, 2), lambda: list(it.permutations(5)), lambda: callable(), lambda: divmod(1), lambda: id(), lambda: all(1), lambda: any(), lambda: bytes("a"), lambda: bytes(-1), lambda: frozenset(1), lambda: slice(), lambda: complex("x"), lambda: vars(1), lambda: format(1, "z"), lambda: format("a", "d"), lambda: format(1.5, "d"), lambda: f"{1:s}", lambda: f"{'a':+}", lambda: f"{1:,_}", lambda: "{".format(), lambda: "}".format(), lambda: "{0} {}".format(1, 2), lambda: "{!x}".format(1), lambda: "%q" % 1, lambda: "%d %d" % 1, lambda: "%d" % (1, 2), lambda: "%(a)s" % 1, lambda: "%(a)s" % {}, lambda: "%c" % "ab", lambda: "%c" % -1, lambda: "%" % 1, lambda: "abc".split(""), lambda: "a".center(), lambda: "a".replace("a"), lambda: "a".encode("x"), lambda: "a".join([1]), lambda: "".join(["a", None]), lambda: "a".startswith(1), lambda: "a".zfill("x"), lambda: "abc".translate(5), lambda: str.maketrans("a", "bc"), lambda: "a".count(), lambda: [].index(1), lambda: [].insert(1), lambda: [1].pop(5), lambda: [].sort(5), lambda: [].extend(1), lambda: [1, 2].remove(5), lambda: {}.pop("a"), lambda: {}["a"], lambda: {}.fromkeys(), lambda: {}.update([1]), lambda: {}.get(), lambda: set().remove(1), lambda: {1}.add(), lambda: {1}.union(1), lambda: {1} | [1], lambda: (1,).index(2), lambda: (1,) + [1], lambda: [1] + (1,), lambda: "a" + b"a", lambda: b"a" + "a", lambda: [1] * [1], lambda: {} < {}, lambda: 1 in 1, lambda: 1 in "a", lambda: [] < 1, lambda: None < None, lambda: [1, 2, 3][1, 2], lambda: {}[[]], lambda: "a"["a"], lambda: 5[0], lambda: None[0], lambda: len(None), lambda: None(), lambda: None + 1, lambda: [].foo, lambda: {}.foo, lambda: op.itemgetter(1)([1]), lambda: op.attrgetter("a.b")(1), lambda: op.methodcaller("x")(1), lambda: int.from_bytes("a"), lambda: (lambda a, b=1, *c, d: 0)(), lambda: (lambda: 0)(1), lambda: (lambda a: 0)(a=1, b=2), lambda: (lambda a: 0)(1, a=2), lambda: (lambda *, a: 0)(1), lambda: (lambda a, /: 0)(a=1), lambda: (lambda a, b: 0)(1), lambda: print(1, foo=2), lambda: sorted([1], foo=2), lambda: int(x=5), lambda: "a".split(foo=1), lambda: [].append(), lambda: [].append(1, 2), lambda: "a".upper(1), lambda: open(), lambda: sorted([1, 2], key=lambda: 0), lambda: list(map(lambda: 0, [1])), lambda: max([1, 2], key=lambda a, b: 0), lambda: int(None), lambda: float(None), lambda: "x" * -1 + 1):
    try: print(bad())
    except Exception as e: print(type(e).__name__, "|", e)
#> ['a', 'b', 1] [('a', 1), ('b', '-')] [3, 1] [0] ['a', 'ab', 'abc'] ['a', 'c'] ['b', 'd', 'f'] [('a', 'b'), ('a', 'c'), ('b', 'a')] [(0, 1, 2), (0, 1, 3), (0, 2, 3), (1, 2, 3)] [(1, 'a'), (1, 'b'), (2, 'a'), (2, 'b')] [('a', 'b'), ('b', 'c'), ('c', 'd')] [1, 1] [2] [(1, 'a'), (1.5, 'b'), (2.0, 'c')] ['a', 'b', 'a', 'b', 'a']
#> ValueError | Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError | r must be non-negative
#> TypeError | repeat() missing required argument 'object' (pos 1)
#> TypeError | 'int' object is not iterable
#> ValueError | zip() argument 2 is longer than argument 1
#> ValueError | zip() argument 2 is shorter than argument 1
#> ValueError | n must be >= 0
#> ValueError | repeat argument cannot be negative
#> TypeError | a number is required
#> TypeError | unsupported operand type(s) for +: 'int' and 'str'
#> TypeError | 'int' object is not iterable
#> TypeError | 'int' object is not iterable
#> TypeError | 'str' object cannot be interpreted as an integer
#> TypeError | 'set' object is not reversible
#> TypeError | 'int' object is not callable
#> TypeError | 'int' object is not callable
#> TypeError | next expected at least 1 argument, got 0
#> TypeError | iter(v, w): v must be callable
#> TypeError | sorted expected 1 argument, got 0
#> TypeError | 'int' object is not iterable
#> TypeError | can only concatenate list (not "int") to list
#> TypeError | 'int' object is not iterable
#> TypeError | 'int' object is not iterable
#> TypeError | 'int' object is not iterable
#> TypeError | 'int' object is not iterable
#> TypeError | int() can't convert non-string with explicit base
#> TypeError | str() takes at most 3 arguments (4 given)
#> TypeError | isinstance expected 2 arguments, got 1
#> TypeError | len() takes exactly one argument (0 given)
#> TypeError | len() takes exactly one argument (2 given)
#> TypeError | sep must be None or a string, not int
#> TypeError | getattr expected at least 2 arguments, got 1
#> AttributeError | 'int' object has no attribute 'x'
#> TypeError | range expected at least 1 argument, got 0
#> TypeError | 'str' object cannot be interpreted as an integer
#> TypeError | 'str' object cannot be interpreted as an integer
#> TypeError | abs() takes exactly one argument (0 given)
#> TypeError | 'str' object cannot be interpreted as an integer
#> TypeError | '>' not supported between instances of 'str' and 'int'
#> ValueError | max() arg is an empty sequence
#> TypeError | unhashable type: 'list'
#> TypeError | type() takes 1 or 3 arguments
#> RuntimeError | super(): no arguments
#> TypeError | 'int' object is not iterable
#> TypeError | 'int' object is not iterable
#> TypeError | callable() takes exactly one argument (0 given)
#> TypeError | divmod expected 2 arguments, got 1
#> TypeError | id() takes exactly one argument (0 given)
#> TypeError | 'int' object is not iterable
#> TypeError | any() takes exactly one argument (0 given)
#> TypeError | string argument without an encoding
#> ValueError | negative count
#> TypeError | 'int' object is not iterable
#> TypeError | slice expected at least 1 argument, got 0
#> ValueError | complex() arg is a malformed string
#> TypeError | vars() argument must have __dict__ attribute
#> ValueError | Negative zero coercion (z) not allowed in integer format specifier
#> ValueError | Unknown format code 'd' for object of type 'str'
#> ValueError | Unknown format code 'd' for object of type 'float'
#> ValueError | Unknown format code 's' for object of type 'int'
#> ValueError | Sign not allowed in string format specifier
#> ValueError | Cannot specify both ',' and '_'.
#> ValueError | Single '{' encountered in format string
#> ValueError | Single '}' encountered in format string
#> ValueError | cannot switch from manual field specification to automatic field numbering
#> ValueError | Unknown conversion specifier x
#> ValueError | unsupported format character 'q' (0x71) at index 1
#> TypeError | not enough arguments for format string
#> TypeError | not all arguments converted during string formatting
#> TypeError | format requires a mapping
#> KeyError | 'a'
#> TypeError | %c requires int or char
#> OverflowError | %c arg not in range(0x110000)
#> ValueError | incomplete format
#> ValueError | empty separator
#> TypeError | center expected at least 1 argument, got 0
#> TypeError | replace expected at least 2 arguments, got 1
#> LookupError | unknown encoding: x
#> TypeError | sequence item 0: expected str instance, int found
#> TypeError | sequence item 1: expected str instance, NoneType found
#> TypeError | startswith first arg must be str or a tuple of str, not int
#> TypeError | 'str' object cannot be interpreted as an integer
#> TypeError | 'int' object is not subscriptable
#> ValueError | the first two maketrans arguments must have equal length
#> TypeError | count() takes at least 1 argument (0 given)
#> ValueError | 1 is not in list
#> TypeError | insert expected 2 arguments, got 1
#> IndexError | pop index out of range
#> TypeError | sort() takes no positional arguments
#> TypeError | 'int' object is not iterable
#> ValueError | list.remove(x): x not in list
#> KeyError | 'a'
#> KeyError | 'a'
#> TypeError | fromkeys expected at least 1 argument, got 0
#> TypeError | cannot convert dictionary update sequence element #0 to a sequence
#> TypeError | get expected at least 1 argument, got 0
#> KeyError | 1
#> TypeError | set.add() takes exactly one argument (0 given)
#> TypeError | 'int' object is not iterable
#> TypeError | unsupported operand type(s) for |: 'set' and 'list'
#> ValueError | tuple.index(x): x not in tuple
#> TypeError | can only concatenate tuple (not "list") to tuple
#> TypeError | can only concatenate list (not "tuple") to list
#> TypeError | can only concatenate str (not "bytes") to str
#> TypeError | can't concat str to bytes
#> TypeError | can't multiply sequence by non-int of type 'list'
#> TypeError | '<' not supported between instances of 'dict' and 'dict'
#> TypeError | argument of type 'int' is not iterable
#> TypeError | 'in <string>' requires string as left operand, not int
#> TypeError | '<' not supported between instances of 'list' and 'int'
#> TypeError | '<' not supported between instances of 'NoneType' and 'NoneType'
#> TypeError | list indices must be integers or slices, not tuple
#> TypeError | unhashable type: 'list'
#> TypeError | string indices must be integers, not 'str'
#> TypeError | 'int' object is not subscriptable
#> TypeError | 'NoneType' object is not subscriptable
#> TypeError | object of type 'NoneType' has no len()
#> TypeError | 'NoneType' object is not callable
#> TypeError | unsupported operand type(s) for +: 'NoneType' and 'int'
#> AttributeError | 'list' object has no attribute 'foo'
#> AttributeError | 'dict' object has no attribute 'foo'
#> IndexError | list index out of range
#> AttributeError | 'int' object has no attribute 'a'
#> AttributeError | 'int' object has no attribute 'x'
#> TypeError | cannot convert 'str' object to bytes
#> TypeError | <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'a'
#> TypeError | <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
#> TypeError | <lambda>.<locals>.<lambda>() got an unexpected keyword argument 'b'
#> TypeError | <lambda>.<locals>.<lambda>() got multiple values for argument 'a'
#> TypeError | <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
#> TypeError | <lambda>.<locals>.<lambda>() got some positional-only arguments passed as keyword arguments: 'a'
#> TypeError | <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'b'
#> TypeError | 'foo' is an invalid keyword argument for print()
#> TypeError | 'foo' is an invalid keyword argument for sort()
#> TypeError | 'x' is an invalid keyword argument for int()
#> TypeError | 'foo' is an invalid keyword argument for split()
#> TypeError | list.append() takes exactly one argument (0 given)
#> TypeError | list.append() takes exactly one argument (2 given)
#> TypeError | str.upper() takes no arguments (1 given)
#> TypeError | open() missing required argument 'file' (pos 1)
#> TypeError | <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
#> TypeError | <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
#> TypeError | <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'b'
#> TypeError | int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#> TypeError | float() argument must be a string or a real number, not 'NoneType'
#> TypeError | can only concatenate str (not "int") to str
#---
