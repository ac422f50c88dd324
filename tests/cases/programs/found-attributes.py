def t(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e)
e = StopIteration(3)
def f(): e.value = 9; return e.value, e.args
t(f)
def f(): x = ValueError(1); x.extra = 5; return x.extra, x.__dict__, vars(x)
t(f)
def f(): x = ValueError(1); x.args = (2, 3); return x, str(x)
t(f)
def f(): x = SystemExit(1); x.code = 7; return x.code, x
t(f)
def f(): x = OSError(2, "no", "f"); x.filename = "g"; return x.filename, x.args
t(f)
def f(): x = KeyError(1); x.args += (2,); x.args = [3, 4]; return x, x.args
t(f)
def f(): x = ValueError(1); x.a = 1; del x.a; return x.a
t(f)
t(ImportError, "m", "n")
def f(): return NameError("m", obj=3)
t(f)
print(str(SyntaxError("m", ("f", 1, 2, "t"))), SyntaxError("x").msg, SyntaxError().msg, ValueError().__dict__)
def f(): x = KeyError("k"); del x.args; return x
t(f)
def f(): x = ImportError("m", name="n", path="p"); return x.name, x.path, x.msg
t(f)
def f(): x = AttributeError("m", name="n", obj=3); return x.name, x.obj
t(f)
def f(): x = NameError("m", name="n"); return x.name
t(f)
def f(): x = SyntaxError("m", ("f", 1, 2, "t")); return x.msg, x.filename, x.lineno, x.offset, x.text
t(f)
def f(): x = UnicodeDecodeError("utf8", b"abc", 1, 2, "r"); return x.start, x.end, str(x)
t(f)
#> (9, (3,))
#> (5, {'extra': 5}, {'extra': 5})
#> (ValueError(2, 3), '(2, 3)')
#> (7, SystemExit(1))
#> ('g', (2, 'no'))
#> (KeyError(3, 4), (3, 4))
#> AttributeError 'ValueError' object has no attribute 'a'
#> ('m', 'n')
#> TypeError 'obj' is an invalid keyword argument for NameError()
#> m (f, line 1) x None {}
#> TypeError args may not be deleted
#> ('n', 'p', 'm')
#> ('n', 3)
#> n
#> ('m', 'f', 1, 2, 't')
#> (1, 2, "'utf8' codec can't decode byte 0x62 in position 1: r")
#---
def g():
    yield 1
x = g()
print(hasattr(x, "gi_frame"), x.gi_frame.f_lineno, x.gi_frame.f_back, x.gi_code.co_name)
async def c(): await q()
async def q(): pass
y = c()
print(y.cr_frame.f_lineno, y.cr_await, y.cr_code.co_name, y.cr_running, y.cr_origin)
y.close()
print(y.cr_frame)
async def ag(): yield 1
z = ag()
print(z.ag_frame.f_lineno, z.ag_await, z.ag_code.co_name, z.ag_running)
#> True 1 None g
#> 5 None c False None
#> None
#> 11 None ag False
#---
async def gen():
    yield 123
    yield 4
a = gen()
an = a.__anext__()
try: an.__next__()
except StopIteration as e: print(e.value)
try: a.__anext__().__next__()
except StopIteration as e: print(e.value)
try: a.__anext__().__next__()
except StopAsyncIteration as e: print(repr(e))
try: gen().__anext__().send(100)
except TypeError as e: print(e)
try: gen().asend(100).send(None)
except TypeError as e: print(e)
async def co(): return 5
w = co().__await__()
print(iter(w) is w)
try: next(w)
except StopIteration as e: print(e.value)
#> 123
#> 4
#> StopAsyncIteration()
#> can't send non-None value to a just-started async generator
#> can't send non-None value to a just-started async generator
#> True
#> 5
#---
d = {1: 2}
print(d.keys().mapping, d.values().mapping, d.items().mapping)
m = d.keys().mapping
try: m[1] = 3
except TypeError as e: print(e)
d[3] = 4
print(m, m == d, len(m))
#> {1: 2} {1: 2} {1: 2}
#> 'mappingproxy' object does not support item assignment
#> {1: 2, 3: 4} True 2
#---
print(int.numerator, int.real, float.imag, complex.real, range.start, slice.stop, type(int.numerator).__name__, type(range.start).__name__)
print(int.numerator.__get__(5), int.numerator.__name__, int.denominator.__get__(True, int), int.real.__objclass__, int.real.__qualname__)
try: list(map(int.numerator, [1]))
except TypeError as e: print(e)
try: int.numerator.__get__("a")
except TypeError as e: print(e)
print(int.numerator.__get__(None, int))
print(bool.numerator, float.real.__get__(2.5), complex.imag.__get__(2j))
import datetime
print(datetime.date.year, datetime.date.year.__get__(datetime.date(2020, 1, 2)), datetime.timedelta.days)
print(property.fget, datetime.datetime.year, datetime.datetime.hour.__get__(datetime.datetime(2020, 1, 1, 5)))
#> <attribute 'numerator' of 'int' objects> <attribute 'real' of 'int' objects> <attribute 'imag' of 'float' objects> <member 'real' of 'complex' objects> <member 'start' of 'range' objects> <member 'stop' of 'slice' objects> getset_descriptor member_descriptor
#> 5 numerator 1 <class 'int'> int.real
#> 'getset_descriptor' object is not callable
#> descriptor 'numerator' for 'int' objects doesn't apply to a 'str' object
#> <attribute 'numerator' of 'int' objects>
#> <attribute 'numerator' of 'int' objects> 2.5 2.0
#> <attribute 'year' of 'datetime.date' objects> 2020 <member 'days' of 'datetime.timedelta' objects>
#> <member 'fget' of 'property' objects> <attribute 'year' of 'datetime.date' objects> 5
#---
print((5).__getnewargs__(), True.__getnewargs__(), 2.5.__getnewargs__(), (1+2j).__getnewargs__(), "ab".__getnewargs__(), b"x".__getnewargs__(), (1, 2).__getnewargs__())
class S(str): pass
print(S("q").__getnewargs__(), int.__getnewargs__(7))
from collections import namedtuple
P = namedtuple("P", "x y")
print(P(1, 2).__getnewargs__())
#> (5,) (1,) (2.5,) (1.0, 2.0) ('ab',) (b'x',) ((1, 2),)
#> ('q',) (7,)
#> (1, 2)
#---
x = 5
def f(): return x
g = f.__globals__
print(g["x"], "f" in g, g["__name__"], g.get("zz"), type(g).__name__)
x = 6
print(f.__globals__["x"])
try: f.__globals__ = {}
except AttributeError as e: print(e)
#> 5 True __main__ None dict
#> 6
#> readonly attribute
#---
import functools, sys
print(functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES)
try: 1/0
except ZeroDivisionError as e: print(sys.exception() is e)
print(sys.exception())
class C:
    def a(self, *args, **kw): return args, kw
    b = functools.partialmethod(a, 1)
    c = functools.partialmethod(b, 2, k=3)
    d = functools.partialmethod(functools.partial(a, 9), 4)
    @classmethod
    def e(cls, *args): return cls.__name__, args
    f = functools.partialmethod(e, 5)
    @staticmethod
    def g(*args): return args
    h = functools.partialmethod(g, 6)
c = C()
print(c.b(7), c.c(8), c.f(1), C.f(2), c.h(3), c.d()[0][1:])
print(C.b(c, 5))
#> ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__') ('__dict__',)
#> True
#> None
#> ((1, 7), {}) ((1, 2, 8), {'k': 3}) ('C', (5, 1)) ('C', (5, 2)) (6, 3) (4,)
#> ((1, 5), {})
#---
from collections import Counter, ChainMap, OrderedDict, deque
print(Counter.__add__(Counter("ab"), Counter("b")), Counter("aab").__sub__(Counter("a")))
c = Counter("a"); c.__iadd__(Counter("b")); print(c)
import operator
print(operator.iadd(Counter("a"), Counter("a")))
#> Counter({'b': 2, 'a': 1}) Counter({'a': 1, 'b': 1})
#> Counter({'a': 1, 'b': 1})
#> Counter({'a': 2})
#---
from collections import namedtuple
Book = namedtuple('Book', ['id', 'title', 'authors'])
Book.__doc__ += ': Hardcover book in active collection'
Book.id.__doc__ = '13-digit ISBN'
Book.title.__doc__ = 'Title of first printing'
print(Book.__doc__, "|", Book.id.__doc__, "|", Book.authors.__doc__)
P = namedtuple("P", "x y", defaults=[0]); print(P._field_defaults, P.__match_args__)
#> Book(id, title, authors): Hardcover book in active collection | 13-digit ISBN | Alias for field number 2
#> {'y': 0} ('x', 'y')
#---
import collections.abc as A
for n in A.__dict__ if False else ["AsyncGenerator","AsyncIterable","AsyncIterator","Awaitable","Callable","Collection","Container","Coroutine","Generator","Hashable","ItemsView","Iterable","Iterator","KeysView","Mapping","MappingView","MutableMapping","MutableSequence","MutableSet","Reversible","Sequence","Set","Sized","ValuesView"]:
    c = getattr(A, n)
    def g(): yield
    async def co(): pass
    async def ag(): yield
    k = co()
    from collections import deque, OrderedDict, Counter, ChainMap
    obs = [1, 2.5, 1j, "a", b"b", bytearray(), [], (), {}, set(), frozenset(), range(3), slice(1), None, {}.keys(), {}.values(), {}.items(), iter([]), iter({}), g(), k, ag(), len, int, g, [].append, str.upper, zip(), map(str, []), enumerate([]), reversed([]), deque(), OrderedDict(), OrderedDict().keys(), Counter(), ChainMap(), open, print, filter(None, []), iter(""), iter(b""), iter(set()), iter(range(2)), NotImplemented, type, object()]
    print(n, "".join(str(int(isinstance(o, c))) for o in obs), "".join(str(int(issubclass(type(o), c))) for o in obs))
    k.close()
import collections.abc
class Seq(collections.abc.Sequence):
    def __getitem__(self, i): return i
    def __len__(self): return 42
def f(s):
    match s:
        case [x, *_, y]: return x, y
        case [_, _]: return "two"
        case []: return "empty"
class Small(Seq):
    def __init__(self, n): self.n = n
    __getitem__ = None
    def __len__(self): return self.n
print(f(Seq()), f(Small(0)))
def g(o):
    match o:
        case bytearray(b): return b
        case C(a, b): return a, b
class C:
    __match_args__ = ("a", None)
    a = 1
print(g(bytearray(b"x")))
try: g(C())
except TypeError as e: print(e)
#> AsyncGenerator 0000000000000000000001000000000000000000000000 0000000000000000000001000000000000000000000000
#> AsyncIterable 0000000000000000000001000000000000000000000000 0000000000000000000001000000000000000000000000
#> AsyncIterator 0000000000000000000001000000000000000000000000 0000000000000000000001000000000000000000000000
#> Awaitable 0000000000000000000010000000000000000000000000 0000000000000000000010000000000000000000000000
#> Callable 0000000000000000000000111110000000001100000010 0000000000000000000000111110000000001100000010
#> Collection 0001111111110011100000000000000111110000000000 0001111111110011100000000000000111110000000000
#> Container 0001111111110011100000000000000111110000000000 0001111111110011100000000000000111110000000000
#> Coroutine 0000000000000000000010000000000000000000000000 0000000000000000000010000000000000000000000000
#> Generator 0000000000000000000100000000000000000000000000 0000000000000000000100000000000000000000000000
#> Hashable 1111100100110101011111111111111000001111111111 1111100100110101011111111111111000001111111111
#> ItemsView 0000000000000000100000000000000000000000000000 0000000000000000100000000000000000000000000000
#> Iterable 0001111111110011111100000001111111110011111000 0001111111110011111100000001111111110011111000
#> Iterator 0000000000000000011100000001111000000011111000 0000000000000000011100000001111000000011111000
#> KeysView 0000000000000010000000000000000001000000000000 0000000000000010000000000000000001000000000000
#> Mapping 0000000010000000000000000000000010110000000000 0000000010000000000000000000000010110000000000
#> MappingView 0000000000000011100000000000000001000000000000 0000000000000011100000000000000001000000000000
#> MutableMapping 0000000010000000000000000000000010110000000000 0000000010000000000000000000000010110000000000
#> MutableSequence 0000011000000000000000000000000100000000000000 0000011000000000000000000000000100000000000000
#> MutableSet 0000000001000000000000000000000000000000000000 0000000001000000000000000000000000000000000000
#> Reversible 0001111110010011100000000000000111100000000000 0001111110010011100000000000000111100000000000
#> Sequence 0001111100010000000000000000000100000000000000 0001111100010000000000000000000100000000000000
#> Set 0000000001100010100000000000000001000000000000 0000000001100010100000000000000001000000000000
#> Sized 0001111111110011100000000000000111110000000000 0001111111110011100000000000000111110000000000
#> ValuesView 0000000000000001000000000000000000000000000000 0000000000000001000000000000000000000000000000
#> (0, 41) empty
#> bytearray(b'x')
#> __match_args__ elements must be strings (got NoneType)
#---
d = {}
d[42] = d.values()
print(len(str(d)) < 100)
d = {"a": 1, "b": 2}
print(sorted(d.keys() & ["a", "x"]), sorted(d.keys() | ("z",)), sorted(d.keys() - {"a": 0}), sorted(["a", "q"] ^ d.keys()), sorted(d.items() & [("a", 1)]), sorted(["a"] & d.keys()), sorted(d.keys() & "ab"))
try: d.keys() & [[]]
except TypeError as e: print(e)
d = {"a": 1}
print(d.keys() - ["a"], d.keys() & [], type(d.keys() | []).__name__)
#> True
#> ['a'] ['a', 'b', 'z'] ['b'] ['b', 'q'] [('a', 1)] ['a'] ['a', 'b']
#> unhashable type: 'list'
#> set() set() set
#---
def f():
    x = y = 0
    def g():
        nonlocal x
        nonlocal x, y
        x, y = 1, 2
    g()
    return x, y
def h():
    global z
    global z, w
    z = w = 5
h()
print(f(), z, w)
#> (1, 2) 5 5
#---
import itertools
from fractions import Fraction
from decimal import Decimal
print(list(itertools.islice(itertools.count(Fraction(1, 3), Fraction(1, 3)), 3)), list(itertools.islice(itertools.count(Decimal("0.1"), Decimal("0.2")), 3)), list(itertools.islice(itertools.count(1j), 2)))
class N:
    def __init__(self, n): self.n = n
    def __int__(self): return self.n
    def __add__(self, o): print("add"); return N(self.n + o)
    def __repr__(self): return f"N({self.n})"
print(list(itertools.islice(itertools.count(N(1), 2), 3)))
try: itertools.count("a")
except TypeError as e: print(e)
#> [Fraction(1, 3), Fraction(2, 3), Fraction(1, 1)] [Decimal('0.1'), Decimal('0.3'), Decimal('0.5')] [1j, (1+1j)]
#> add
#> add
#> add
#> [N(1), N(3), N(5)]
#> a number is required
#---
import functools
# Chains of what holds one thing are let go of however long they are.
def chain(link, start=len):
    for _ in range(30_000): start = link(start)
class C:
    def m(self): pass
for link in (lambda o: o.__dir__, functools.partial(functools.partial, print), property, staticmethod, classmethod, slice, lambda o: list[o], functools.cached_property, lambda o: property().getter(o)):
    chain(link)
print("gone")
#> gone
#---
import re
from collections import namedtuple
Token = namedtuple("Token", ["type", "value"])
pattern = re.compile(r"(?P<NAME>[a-z]+)|(?P<NUM>\d+)|(?P<EQ>=)|(?P<WS>\s+)")
def generate_tokens(pat, text):
    scanner = pat.scanner(text)
    for m in iter(scanner.match, None):
        yield Token(m.lastgroup, m.group())
print(*(t for t in generate_tokens(pattern, "foo = 42") if t.type != "WS"))
print(*generate_tokens(pattern, "a ! b"))
s = re.compile(r"\d*").scanner("a12b3", 1)
print([s.match().span() for _ in range(2)], s.match())
s = re.compile(r"\d+").scanner("a12b3", 1, 4)
print(s.search(), s.search(), s.search(), type(s).__name__)
try: s.match(1)
except TypeError as e: print(e)
#> Token(type='NAME', value='foo') Token(type='EQ', value='=') Token(type='NUM', value='42')
#> Token(type='NAME', value='a') Token(type='WS', value=' ')
#> [(1, 3), (3, 3)] None
#> <re.Match object; span=(1, 3), match='12'> None None SRE_Scanner
#> match() takes no arguments
#---
