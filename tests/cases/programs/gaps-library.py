class A:
    def __len__(self): return -1
for f in (lambda: bool(A()), lambda: not A(), lambda: 1 if A() else 2, lambda: A() and 1, lambda: len(A()), lambda: list(filter(None, [A()])), lambda: any([A()])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
#> ValueError __len__() should return >= 0
#> ValueError __len__() should return >= 0
#> ValueError __len__() should return >= 0
#> ValueError __len__() should return >= 0
#> ValueError __len__() should return >= 0
#> ValueError __len__() should return >= 0
#> ValueError __len__() should return >= 0
#---
from typing import Protocol, runtime_checkable
class P(Protocol):
    def f(self): ...
@runtime_checkable
class Q(Protocol):
    def f(self) -> int: ...
class X:
    def f(self): return 1
try: print(isinstance(X(), P))
except Exception as e: print(type(e).__name__, e)
try: print(issubclass(X, P))
except Exception as e: print(type(e).__name__, e)
print(isinstance(X(), Q), isinstance(1, Q), issubclass(X, Q))
try: P()
except Exception as e: print(type(e).__name__, e)
class R(P):
    def f(self): return 2
print(isinstance(R(), R), R().f())
@runtime_checkable
class HasName(Protocol):
    name: str
class N: name = "n"
print(isinstance(N(), HasName), isinstance(3, HasName))
try: print(issubclass(N, HasName))
except Exception as e: print(type(e).__name__, e)
try:
    @runtime_checkable
    class NotP: pass
except Exception as e: print(type(e).__name__, e)
print(isinstance(R(), P) if False else 0)
#> TypeError Instance and class checks can only be used with @runtime_checkable protocols
#> TypeError Instance and class checks can only be used with @runtime_checkable protocols
#> True False True
#> TypeError Protocols cannot be instantiated
#> True 2
#> True False
#> TypeError Protocols with non-method members don't support issubclass()
#> TypeError @runtime_checkable can be only applied to protocol classes, got <class '__main__.NotP'>
#> 0
#---
class Pair:
    def __init__(s, *a): s.a = a
    def __iter__(s): return iter(s.a)
class Seq:
    def __init__(s, *a): s.a = a
    def __getitem__(s, i): return s.a[i]
    def __len__(s): return len(s.a)
def g(*a): yield from a
for x in ([Pair(1, 2)], [g(1, 2), g(3, 4)], ["ab", b"cd"], [Pair(1)], [Pair(1,2,3)], [Seq(1,2)], [5], [[1,2],"abc"], [{1,2}], 5, [None], [map(int, "12")], [range(2)]):
    try: print(dict(x))
    except Exception as e: print(type(e).__name__, e)
    d = {}
try: d.update([g(1, 2), Pair(3, 4)]); print(d)
except Exception as e: print(type(e).__name__, e)
from collections import OrderedDict, defaultdict, Counter
print(OrderedDict([Pair(1, 2)]), defaultdict(int, [Pair(1, 2)]))
#> {1: 2}
#> {1: 2, 3: 4}
#> {'a': 'b', 99: 100}
#> ValueError dictionary update sequence element #0 has length 1; 2 is required
#> ValueError dictionary update sequence element #0 has length 3; 2 is required
#> {1: 2}
#> TypeError cannot convert dictionary update sequence element #0 to a sequence
#> ValueError dictionary update sequence element #1 has length 3; 2 is required
#> {1: 2}
#> TypeError 'int' object is not iterable
#> TypeError cannot convert dictionary update sequence element #0 to a sequence
#> {1: 2}
#> {0: 1}
#> {1: 2, 3: 4}
#> OrderedDict([(1, 2)]) defaultdict(<class 'int'>, {1: 2})
#---
from fractions import Fraction
from decimal import Decimal
print(complex(Fraction(1, 2)), complex(Decimal("1.5")), complex(Fraction(1, 2), Fraction(1,4)))
class C:
    def __complex__(self): return 1+2j
class F:
    def __float__(self): return 2.5
class I:
    def __index__(self): return 3
print(complex(C()), complex(F()), complex(I()), complex(F(), I()))
for a in ("1+2j", " 1j ", "(1+2j)", "1 + 2j", "j", "-j", "nan", "1e5-infj", "x", "", b"1", None, [], ("1", 2), (1, "2")):
    try: print(complex(*a) if isinstance(a, tuple) else complex(a))
    except Exception as e: print(type(e).__name__, e)
#> (0.5+0j) (1.5+0j) (0.5+0.25j)
#> (1+2j) (2.5+0j) (3+0j) (2.5+3j)
#> (1+2j)
#> 1j
#> (1+2j)
#> ValueError complex() arg is a malformed string
#> 1j
#> -1j
#> (nan+0j)
#> (100000-infj)
#> ValueError complex() arg is a malformed string
#> ValueError complex() arg is a malformed string
#> TypeError complex() first argument must be a string or a number, not 'bytes'
#> TypeError complex() first argument must be a string or a number, not 'NoneType'
#> TypeError complex() first argument must be a string or a number, not 'list'
#> TypeError complex() can't take second arg if first is a string
#> TypeError complex() second arg can't be a string
#---
from itertools import islice
class D:
    def __index__(self): return 2
print(list(islice("abcdef", D())), list(range(10))[D()], list(range(10))[D():], "abc"[D()], list(islice("abcdef", D(), None, D())))
#> ['a', 'b'] 2 [2, 3, 4, 5, 6, 7, 8, 9] c ['c', 'e']
#---
import zlib, binascii, secrets
print(zlib.crc32(b"hello"), zlib.adler32(b"hello"), zlib.crc32(b"lo", zlib.crc32(b"hel")), binascii.hexlify(b"ab\xff"), binascii.unhexlify("6162"), binascii.crc32(b"x"), binascii.hexlify(b"abcd", "-"), binascii.hexlify(b"abcde", ":", 2))
try: binascii.unhexlify("abc")
except binascii.Error as e: print(type(e), e)
try: binascii.unhexlify("zz")
except Exception as e: print(type(e), e)
print(len(secrets.token_hex(8)), len(secrets.token_bytes(5)), secrets.choice("a"), secrets.randbelow(1), secrets.compare_digest("a", "a"), type(secrets.token_urlsafe()))
print(binascii.b2a_base64(b"hello"), binascii.a2b_base64("aGVsbG8="), binascii.b2a_hex(b"x"), binascii.a2b_hex("78"))
#> 907060870 103547413 907060870 b'6162ff' b'ab' 2363233923 b'61-62-63-64' b'61:6263:6465'
#> <class 'binascii.Error'> Odd-length string
#> <class 'binascii.Error'> Non-hexadecimal digit found
#> 16 5 a 0 True <class 'str'>
#> b'aGVsbG8=\n' b'hello' b'78' b'x'
#---
from functools import singledispatchmethod, singledispatch
class N:
    @singledispatchmethod
    def neg(self, a): raise NotImplementedError("no")
    @neg.register
    def _(self, a: int): return -a
    @neg.register(bool)
    def _(self, a): return not a
    @singledispatchmethod
    @classmethod
    def cm(cls, a): return "def", cls.__name__
    @cm.register
    @classmethod
    def _(cls, a: str): return "str", a
print(N().neg(5), N().neg(True), N.cm(5), N.cm("x"), N().cm("y"))
try: N().neg("x")
except NotImplementedError as e: print(e)
@singledispatch
def f(x): return "base"
@f.register
def _(x: int | str): return "int or str"
@f.register(list)
def _(x): return "list"
print(f(1), f("a"), f([]), f(1.5), f.dispatch(int).__name__, list(f.registry), f.registry[object] is f.dispatch(object))
try: f()
except TypeError as e: print(e)
try:
    f.register("x")
except TypeError as e: print(e)
#> -5 False ('def', 'N') ('str', 'x') ('str', 'y')
#> no
#> int or str int or str list base _ [<class 'object'>, <class 'int'>, <class 'str'>, <class 'list'>] True
#> f requires at least 1 positional argument
#> Invalid first argument to `register()`: 'x'. Use either `@register(some_class)` or plain `@register` on an annotated function.
#---
import string
class F(string.Formatter):
    def get_value(self, key, args, kw):
        if isinstance(key, str): return kw.get(key, f"<{key}>")
        return super().get_value(key, args, kw)
    def format_field(self, v, spec):
        if spec == "up": return str(v).upper()
        return super().format_field(v, spec)
    def convert_field(self, v, c):
        if c == "u": return str(v).upper()
        return super().convert_field(v, c)
f = F()
print(f.format("{0} {name} {x:up} {0!r}", "a", x="q"), f.format("{a!u}", a="z"), f.vformat("{} {}", (1, 2), {}))
print(list(string.Formatter().parse("a{b!r:>{w}}c{{}}")))
for t, a in (("{} {0}", (1,)), ("{1}", (1,)), ("{a}", ()), ("{!x}", (1,)), ("{", ())):
    try: print(string.Formatter().format(t, *a))
    except Exception as e: print(type(e).__name__, e)
class G(string.Formatter):
    def check_unused_args(self, used, args, kw): print("used", sorted(map(str, used)), args, kw)
print(G().format("{0} {b}", 1, 2, b=3, c=4))
print(string.capwords("hello  world"), string.Template("$a ${b} $$").substitute(a=1, b=2), string.Template("$a $z").safe_substitute(a=1))
try: string.Template("$a $").substitute(a=1)
except ValueError as e: print(e)
#> a <name> Q 'a' Z 1 2
#> [('a', 'b', '>{w}', 'r'), ('c{', None, None, None), ('}', None, None, None)]
#> ValueError cannot switch from manual field specification to automatic field numbering
#> IndexError tuple index out of range
#> KeyError 'a'
#> ValueError Unknown conversion specifier x
#> ValueError Single '{' encountered in format string
#> used ['0', 'b'] (1, 2) {'b': 3, 'c': 4}
#> 1 3
#> Hello World 1 2 $ 1 $z
#> Invalid placeholder in string: line 1, col 4
#---
