import itertools
class At:
    def __init__(self, n): self.n = n
    def __index__(self):
        print("asked")
        return self.n
print(list(itertools.islice("abcdef", At(2))), list(itertools.islice("abcdef", At(1), At(6), At(2))))
for bad in (At(-1), At(2 ** 70), "x", 1.5):
    try:
        itertools.islice("abc", bad)
    except Exception as e:
        print(type(e).__name__, e)
#> asked
#> asked
#> asked
#> asked
#> ['a', 'b'] ['b', 'd', 'f']
#> asked
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> asked
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#---
class Word(str):
    def __lt__(self, other):
        print("lt")
        return False
print(max(Word("b"), Word("a")), max([Word("a"), Word("b"), "c"]), sorted([Word("b"), Word("a")]))
#> lt
#> lt
#> b b ['b', 'a']
#---
import copy
class Refused(Exception):
    def __init__(self, text, code=0):
        print("made", text)
        super().__init__(text)
        self.code = code
one = Refused("no", 7)
two = copy.copy(one)
print(repr(two), two.code, two.args, two is one)
three = copy.deepcopy([one, one])
print(three, three[0] is three[1], three[0].code)
class Two(Exception):
    def __init__(self, a, b):
        super().__init__(a)
        self.rest = [b]
for how in (copy.copy, copy.deepcopy):
    try:
        how(Two(1, 2))
    except TypeError as e:
        print(e)
#> made no
#> made no
#> Refused('no') 7 ('no',) False
#> made no
#> [Refused('no'), Refused('no')] True 7
#> Two.__init__() missing 1 required positional argument: 'b'
#> Two.__init__() missing 1 required positional argument: 'b'
#---
class Vague:
    def __radd__(self, other): return NotImplemented
    def __rmul__(self, other): return NotImplemented
    def __mul__(self, other): return NotImplemented
for f in (lambda: "a" + Vague(), lambda: [1] + Vague(), lambda: (1,) + Vague(), lambda: b"a" + Vague(), lambda: bytearray(b"a") + Vague(),
          lambda: "a" * Vague(), lambda: Vague() * "a", lambda: [1] * Vague(), lambda: 1 * Vague(), lambda: 1 + Vague()):
    try:
        print(f())
    except TypeError as e:
        print(e)
#> can only concatenate str (not "Vague") to str
#> can only concatenate list (not "Vague") to list
#> can only concatenate tuple (not "Vague") to tuple
#> can't concat Vague to bytes
#> can't concat Vague to bytearray
#> can't multiply sequence by non-int of type 'Vague'
#> can't multiply sequence by non-int of type 'Vague'
#> can't multiply sequence by non-int of type 'Vague'
#> unsupported operand type(s) for *: 'int' and 'Vague'
#> unsupported operand type(s) for +: 'int' and 'Vague'
#---
class Word(str): pass
for f in (lambda: Word("abc")["k"], lambda: Word("abc")[1.5], lambda: Word("abc")[None], lambda: Word("abc")[9], lambda: Word("abc")[1]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> TypeError string indices must be integers, not 'str'
#> TypeError string indices must be integers, not 'float'
#> TypeError string indices must be integers, not 'NoneType'
#> IndexError string index out of range
#> b
#---
class Group(ExceptionGroup):
    def __new__(cls, message, excs, code):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self
class Plain(Exception):
    def __new__(cls, *args):
        return super().__new__(cls, "new")
print(repr(Group("g", [ValueError()], 3)), Plain(1, 2).args, repr(Plain()))
print([name for name in dir([]) if not name.startswith("_")], "append" in vars(list), sorted(n for n in vars(str) if n.startswith("is")))
#> Group('g', [ValueError()], 3) (1, 2) Plain()
#> ['append', 'clear', 'copy', 'count', 'extend', 'index', 'insert', 'pop', 'remove', 'reverse', 'sort'] True ['isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper']
#---
class Echo:
    def __init__(self): self.log = []
    def __iter__(self): return self
    def __next__(self): return "next"
    def send(self, value):
        if value == "stop": raise StopIteration("result")
        return ("sent", value)
    def throw(self, exc):
        print("thrown", repr(exc))
        if isinstance(exc, KeyError): raise ValueError("from throw") from exc
        return "handled"
def passes_on():
    result = yield from Echo()
    print("got", result)
    yield "after"
g = passes_on()
print(next(g), g.send("a"), g.send(None), g.throw(TypeError("t")), g.send("stop"), list(g))
g = passes_on(); next(g)
try: g.throw(KeyError("k"))
except ValueError as e: print(repr(e), repr(e.__cause__))
class Plain:
    def __iter__(self): return self
    def __next__(self): return 1
def plain():
    try: yield from Plain()
    except ValueError as e: print("in", e); yield "caught"
g = plain(); next(g)
try: g.send(5)
except AttributeError as e: print(e)
g = plain(); next(g); print(g.throw(ValueError("v")))
from collections.abc import Generator
class Count(Generator):
    def __init__(self): self.n = 0
    def send(self, value):
        self.n += 1 if value is None else value
        if self.n > 100: raise StopIteration(self.n)
        return self.n
    def throw(self, typ, val=None, tb=None): super().throw(typ, val, tb)
c = Count(); print(next(c), c.send(10), next(c))
def wrap(): return (yield from Count())
w = wrap(); print(next(w), w.send(50))
try: w.send(60)
except StopIteration as e: print("value", e.value)
class Falsy:
    def __bool__(self): print("asked truth"); return False
    def __repr__(self): return "Falsy"
class Cmp:
    def __eq__(self, o): return Falsy()
    def __lt__(self, o): return Falsy()
    def __contains__(self, o): return Falsy()
    __hash__ = None
a = Cmp()
print(type(a == 1).__name__, type(a < 1).__name__)
if a == 1: print("yes")
else: print("no")
print(not (a == 1), bool(a < 1), a != 1, 1 in a, 1 not in a, [x for x in [1] if a == x], (a == 1) and 5, (a < 1) or 6, a < 5 < 6)
while a < 1: break
else: print("else")
assert not (a == 2)
class Refused(Exception):
    def __init__(self, code=3): print("init", code); super().__init__(code)
try: raise Refused
except Refused as e: print(repr(e), e.__context__)
try:
    try: 1 / 0
    except ZeroDivisionError: raise Refused from None
except Refused as e: print(repr(e), repr(e.__context__), e.__suppress_context__)
#> thrown TypeError('t')
#> got result
#> next ('sent', 'a') next handled after []
#> thrown KeyError('k')
#> ValueError('from throw') KeyError('k')
#> 'Plain' object has no attribute 'send'
#> in v
#> caught
#> 1 11 12
#> 1 51
#> value 111
#> Falsy Falsy
#> asked truth
#> no
#> asked truth
#> asked truth
#> asked truth
#> asked truth
#> asked truth
#> asked truth
#> asked truth
#> asked truth
#> asked truth
#> True False True False True [] Falsy 6 Falsy
#> asked truth
#> else
#> asked truth
#> init 3
#> Refused(3) None
#> init 3
#> Refused(3) ZeroDivisionError('division by zero') True
#---
import itertools
nexts = itertools.cycle(iter(x).__next__ for x in ("ab", "cd"))
print([f() for f in itertools.islice(nexts, 4)], itertools.count(3).__next__(), iter(itertools.chain("a")).__next__())
for bad in ((5,), (int, 5)):
    try: type("X", bad, {})
    except TypeError as e: print(e)
x = (1, {"a": 2}["a"])
print(list[int], dict[str, list[int]], tuple[int, ...], repr(list[int | None]), type(list[int]), list[int]("ab"), dict[str, int](a=1), list[int] == list[int], list[int].__origin__, dict[str, int].__args__)
class Stack(list[int]): pass
print(Stack([1]), Stack.__mro__[1], isinstance(Stack(), list))
for f in (lambda: isinstance([], list[int]), lambda: int[str], lambda: list[int][str]):
    try: print(f())
    except TypeError as e: print(e)
from typing import Generic, TypeVar
T = TypeVar("T")
class Box(Generic[T]):
    def __init__(self, v=0): self.v = v
    @classmethod
    def make(cls): return cls(5)
print(Box[int], Box[int](3).v, Box[str].make().v, Box[int].__origin__ is Box, list[Box[int]])
#> ['a', 'c', 'b', 'd'] 3 a
#> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> list[int] dict[str, list[int]] tuple[int, ...] list[int | None] <class 'types.GenericAlias'> ['a', 'b'] {'a': 1} True <class 'list'> (<class 'str'>, <class 'int'>)
#> [1] <class 'list'> True
#> isinstance() argument 2 cannot be a parameterized generic
#> type 'int' is not subscriptable
#> list[int] is not a generic class
#> __main__.Box[int] 3 5 True list[__main__.Box[int]]
#---
d = {"a": 1}
d |= [("b", 2)]
print(d)
class M:
    def keys(self): return ["k"]
    def __getitem__(self, k): return 9
d |= M(); print(d)
try: d |= 5
except TypeError as e: print(e)
try: d | [("b", 2)]
except TypeError as e: print(e)
#> {'a': 1, 'b': 2}
#> {'a': 1, 'b': 2, 'k': 9}
#> 'int' object is not iterable
#> unsupported operand type(s) for |: 'dict' and 'list'
#---
import inspect, functools
def f(a, b: int = 2, /, c=3, *args, d, e=5, **kw) -> str: "doc"; return 1
def g(*, k): pass
def h(a, /): pass
s = inspect.signature(f)
print(list(s.parameters), [str(p.kind) for p in s.parameters.values()], [p.default for p in s.parameters.values() if p.default is not p.empty], s.parameters["d"].default is inspect.Parameter.empty)
print(inspect.signature(g), inspect.signature(h), repr(inspect.signature(g)), str(s).startswith("(a, b"), s == inspect.signature(f), s.parameters["kw"].kind.description)
b = s.bind(1, 2, 3, 4, 5, d=6, z=7); print(b.args, b.kwargs, b.arguments, b)
b = inspect.signature(lambda x, y=2, *r, **k: 0).bind(1); b.apply_defaults(); print(b.arguments, b.args, b.kwargs)
for a, k in [((), {}), ((1, 2, 3), {"d": 1, "b": 1}), ((1,), {}), ((), {"a": 1, "d": 2})]:
    try: print(s.bind(*a, **k))
    except TypeError as e: print(e)
for a, k in [((1, 2), {}), ((), {"k": 1, "q": 2}), ((), {})]:
    try: print(inspect.signature(g).bind(*a, **k))
    except TypeError as e: print(e)
class C:
    def __init__(self, x, y=1): pass
    def m(self, z): pass
    @classmethod
    def c(cls, w): pass
    @staticmethod
    def s(v): pass
    def __call__(self, u): pass
print(inspect.signature(C), inspect.signature(C(1).m), inspect.signature(C.m), inspect.signature(C.c), inspect.signature(C.s), inspect.signature(C(1)), inspect.signature(functools.partial(f, 1, d=2)).parameters.keys())
def deco(fn):
    @functools.wraps(fn)
    def w(*a, **k): return fn(*a, **k)
    return w
@deco
def t(p, q=1): "t doc"
print(inspect.signature(t), inspect.unwrap(t) is t.__wrapped__, inspect.signature(t, follow_wrapped=False))
print(inspect.getfullargspec(lambda a, b=1, *c, d, e=2, **f: 0))
print([n for n, v in inspect.getmembers(C, inspect.isfunction)], inspect.getdoc(f))
try: inspect.signature(5)
except TypeError as e: print(e)
#> ['a', 'b', 'c', 'args', 'd', 'e', 'kw'] ['POSITIONAL_ONLY', 'POSITIONAL_ONLY', 'POSITIONAL_OR_KEYWORD', 'VAR_POSITIONAL', 'KEYWORD_ONLY', 'KEYWORD_ONLY', 'VAR_KEYWORD'] [2, 3, 5] True
#> (*, k) (a, /) <Signature (*, k)> True True variadic keyword
#> (1, 2, 3, 4, 5) {'d': 6, 'z': 7} {'a': 1, 'b': 2, 'c': 3, 'args': (4, 5), 'd': 6, 'kw': {'z': 7}} <BoundArguments (a=1, b=2, c=3, args=(4, 5), d=6, kw={'z': 7})>
#> {'x': 1, 'y': 2, 'r': (), 'k': {}} (1, 2) {}
#> missing a required argument: 'a'
#> <BoundArguments (a=1, b=2, c=3, d=1, kw={'b': 1})>
#> missing a required argument: 'd'
#> 'a' parameter is positional only, but was passed as a keyword
#> too many positional arguments
#> got an unexpected keyword argument 'q'
#> missing a required argument: 'k'
#> (x, y=1) (z) (self, z) (w) (v) (u) odict_keys(['b', 'c', 'args', 'd', 'e', 'kw'])
#> (p, q=1) True (*a, **k)
#> FullArgSpec(args=['a', 'b'], varargs='c', varkw='f', defaults=(1,), kwonlyargs=['d', 'e'], kwonlydefaults={'e': 2}, annotations={})
#> ['__call__', '__init__', 'm', 's'] doc
#> 5 is not a callable object
#---
print(slice(1, 2) < slice(1, 3), slice(None, 2) == slice(None, 2), sorted([slice(2, 1), slice(1, 2)]), sorted([slice(1, 2)] * 2, reverse=True))
class Small(int): pass
for f in (lambda: bytearray(b"x") + Small(2), lambda: b"x" + Small(2), lambda: "x" + Small(2), lambda: slice(1) < slice("a")):
    try: print(f())
    except TypeError as e: print(e)
#> True True [slice(1, 2, None), slice(2, 1, None)] [slice(1, 2, None), slice(1, 2, None)]
#> can't concat Small to bytearray
#> can't concat Small to bytes
#> can only concatenate str (not "Small") to str
#> '<' not supported between instances of 'int' and 'str'
#---
