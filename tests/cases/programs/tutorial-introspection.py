import typing, dataclasses, inspect
from typing import Optional, Union, List, Dict, Callable, Any, ClassVar, Annotated, get_type_hints, NamedTuple, TypedDict, TypeVar, Generic, Literal, Iterator, Tuple
x: int = 3
y: Optional[str]
print(__annotations__)
T = TypeVar('T')
def f(a: int, b: 'str' = 'x', *args: float, c: List[int] = None, **kw: Any) -> list[int] | None: pass
print(f.__annotations__)
print(get_type_hints(f))
print(inspect.signature(f))
for n, p in inspect.signature(f).parameters.items(): print(n, p.annotation, p.default, p.kind)
class C:
    x: int
    y: List[str] = []
    w: ClassVar[int] = 3
    cb: Callable[[int, str], bool]
    o: Dict[str, int]
print(C.__annotations__)
try: print(get_type_hints(C))
except Exception as e: print(type(e), e)
class D(C):
    pass
print(D.__annotations__)
@dataclasses.dataclass
class P:
    x: int
    y: float = 1.5
    tags: list[str] = dataclasses.field(default_factory=list)
    c: ClassVar[int] = 5
    i: dataclasses.InitVar[int] = 0
    opt: Optional['P'] = None
for fld in dataclasses.fields(P): print(fld.name, fld.type)
print(P.__annotations__)
print(P(1))
print(inspect.signature(P))
class NT(NamedTuple):
    a: int
    b: str = 'x'
print(NT.__annotations__, NT(1))
class TD(TypedDict):
    a: int
    b: str
print(TD.__annotations__)
def dec(func):
    for name, t in func.__annotations__.items():
        print(name, t, t is int)
    return func
@dec
def g(n: int, m: float) -> str: ...
class Typed:
    def __set_name__(self, owner, name): self.name = name
class Meta(type):
    def __new__(mcs, name, bases, ns):
        for k, v in ns.get('__annotations__', {}).items():
            print('meta', k, v)
        return super().__new__(mcs, name, bases, ns)
class M(metaclass=Meta):
    a: int
    b: str = 's'
class Base:
    def __init_subclass__(cls, **kw):
        for k, v in cls.__annotations__.items(): print('sub', k, v, isinstance(3, v))
class Sub(Base):
    p: int
    q: str
def h(a: Annotated[int, 'positive'], b: Literal['x', 'y'], c: Tuple[int, ...], d: Union[int, str, None]) -> Iterator[T]: ...
print(get_type_hints(h))
print(get_type_hints(h, include_extras=True))
class Box(Generic[T]):
    item: T
    def get(self) -> T: return self.item
print(Box.__annotations__, Box.get.__annotations__)
print(inspect.signature(Box.get))
#> {'x': <class 'int'>, 'y': typing.Optional[str]}
#> {'a': <class 'int'>, 'b': 'str', 'args': <class 'float'>, 'c': typing.List[int], 'kw': typing.Any, 'return': list[int] | None}
#> {'a': <class 'int'>, 'b': <class 'str'>, 'args': <class 'float'>, 'c': typing.List[int], 'kw': typing.Any, 'return': list[int] | None}
#> (a: int, b: 'str' = 'x', *args: float, c: List[int] = None, **kw: Any) -> list[int] | None
#> a <class 'int'> <class 'inspect._empty'> POSITIONAL_OR_KEYWORD
#> b str x POSITIONAL_OR_KEYWORD
#> args <class 'float'> <class 'inspect._empty'> VAR_POSITIONAL
#> c typing.List[int] None KEYWORD_ONLY
#> kw typing.Any <class 'inspect._empty'> VAR_KEYWORD
#> {'x': <class 'int'>, 'y': typing.List[str], 'w': typing.ClassVar[int], 'cb': typing.Callable[[int, str], bool], 'o': typing.Dict[str, int]}
#> {'x': <class 'int'>, 'y': typing.List[str], 'w': typing.ClassVar[int], 'cb': typing.Callable[[int, str], bool], 'o': typing.Dict[str, int]}
#> {}
#> x <class 'int'>
#> y <class 'float'>
#> tags list[str]
#> opt typing.Optional[ForwardRef('P')]
#> {'x': <class 'int'>, 'y': <class 'float'>, 'tags': list[str], 'c': typing.ClassVar[int], 'i': dataclasses.InitVar[int], 'opt': typing.Optional[ForwardRef('P')]}
#> P(x=1, y=1.5, tags=[], opt=None)
#> (x: int, y: float = 1.5, tags: list[str] = <factory>, i: dataclasses.InitVar[int] = 0, opt: Optional[ForwardRef('P')] = None) -> None
#> {'a': <class 'int'>, 'b': <class 'str'>} NT(a=1, b='x')
#> {'a': <class 'int'>, 'b': <class 'str'>}
#> n <class 'int'> True
#> m <class 'float'> False
#> return <class 'str'> False
#> meta a <class 'int'>
#> meta b <class 'str'>
#> sub p <class 'int'> True
#> sub q <class 'str'> False
#> {'a': <class 'int'>, 'b': typing.Literal['x', 'y'], 'c': typing.Tuple[int, ...], 'd': typing.Union[int, str, NoneType], 'return': typing.Iterator[~T]}
#> {'a': typing.Annotated[int, 'positive'], 'b': typing.Literal['x', 'y'], 'c': typing.Tuple[int, ...], 'd': typing.Union[int, str, NoneType], 'return': typing.Iterator[~T]}
#> {'item': ~T} {'return': ~T}
#> (self) -> ~T
#---
import logging, sys
logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(levelname)s:%(name)s:%(funcName)s:%(lineno)d:%(message)s")
log = logging.getLogger("x")
def work(n):
    log.info("working %d", n)
    def inner():
        log.debug("inner")
    inner()
    return [h() for h in [lambda: log.warning("a lambda")]]
log.error("top")
work(3)
class A:
    def m(self):
        logging.info("in m")
        try:
            1 / 0
        except ZeroDivisionError:
            log.error("oops")
def numbers():
    for i in range(2):
        log.info("number %d", i)
        yield i
A().m()
print(list(numbers()), sorted([2, 1], key=lambda x: log.info("key") or x))
def helper(msg):
    log.info(msg, stacklevel=2)
def user():
    helper("from user")
user()
print(logging.getLogger().handlers[0].formatter.usesTime())
logging.root.handlers.clear()
logging.root.setLevel(logging.WARNING)
#> ERROR:x:<module>:10:top
#> INFO:x:work:5:working 3
#> DEBUG:x:inner:7:inner
#> WARNING:x:<lambda>:9:a lambda
#> INFO:root:m:14:in m
#> ERROR:x:m:18:oops
#> INFO:x:numbers:21:number 0
#> INFO:x:numbers:21:number 1
#> INFO:x:<lambda>:24:key
#> INFO:x:<lambda>:24:key
#> [0, 1] [1, 2]
#> INFO:x:user:28:from user
#> False
#---
import importlib
print(importlib.import_module("json").dumps([1]), __import__("os.path").path.join("a", "b"), __import__("math").pi)
for name in ("nope.x", ".sys", ""):
    try:
        importlib.import_module(name, "x") if name[:1] != "." else __import__("nothing_of_the_kind")
    except (ImportError, ValueError) as e:
        print(type(e).__name__, e)
import sys, math as m, math
print(m is math, importlib.import_module("math") is math, __import__("sys") is sys)
math.answer = 42
print(m.answer, hasattr(math, "question"))
del math.answer
print(hasattr(m, "answer"))
#> [1] a/b 3.141592653589793
#> ModuleNotFoundError No module named 'nope'
#> ModuleNotFoundError No module named 'nothing_of_the_kind'
#> ValueError Empty module name
#> True True True
#> 42 False
#> False
#---
import sys, io
kept = sys.stdout
print(sys.stdout is kept)
sys.stdout = io.StringIO()
print("hidden")
inside = sys.stdout.getvalue()
sys.stdout = kept
print(repr(inside))
import contextlib
with contextlib.redirect_stdout(io.StringIO()) as inner:
    print("inner", sys.stdout is inner)
    sys.stdout = io.StringIO()
    print("lost")
print(repr(inner.getvalue()), sys.stdout is kept)
class Tee:
    def __init__(self, *targets):
        self.targets = targets
    def write(self, text):
        for target in self.targets:
            target.write(text)
    def flush(self):
        pass
copy = io.StringIO()
sys.stdout = Tee(kept, copy)
print("twice", 1, sep="-")
sys.stdout = kept
print(repr(copy.getvalue()))
#> True
#> 'hidden\n'
#> 'inner True\n' True
#> twice-1
#> 'twice-1\n'
#---
"""What this module is for.

More of it.
"""
from __future__ import annotations
import typing, inspect
print(__doc__.splitlines()[0], __name__)
x: list[int] = []
def f(a: int, b: "str" = "") -> Nothing: ...
print(__annotations__, f.__annotations__, inspect.signature(f))
class A:
    "About A."
    y: Nothing | None = None
print(A.__annotations__, A.__doc__, A().__doc__)
try:
    typing.get_type_hints(f)
except NameError as e:
    print(e)
def g(a: int, b: list[str] = ()) -> A: ...
print(typing.get_type_hints(g) == {"a": int, "b": list[str], "return": A})
#> What this module is for. __main__
#> {'x': 'list[int]'} {'a': 'int', 'b': "'str'", 'return': 'Nothing'} (a: 'int', b: "'str'" = '') -> 'Nothing'
#> {'y': 'Nothing | None'} About A. About A.
#> name 'Nothing' is not defined
#> True
#---
import csv, io
csv.register_dialect("pipes", delimiter="|", quoting=csv.QUOTE_NONE)
print(csv.list_dialects(), list(csv.reader(["a|b|c", "1|2|3"], "pipes")))
class semicolons(csv.Dialect):
    delimiter = ";"
    quotechar = "'"
    lineterminator = "\n"
    quoting = csv.QUOTE_MINIMAL
csv.register_dialect("semi", semicolons)
out = io.StringIO()
writer = csv.writer(out, dialect="semi")
writer.writerows([["a", "b;c"], [1, None]])
print(repr(out.getvalue()), list(csv.reader(io.StringIO("x;'y;z'\n"), semicolons)))
print(csv.get_dialect("semi").delimiter, issubclass(csv.excel_tab, csv.excel), csv.excel_tab.delimiter)
csv.unregister_dialect("pipes")
csv.unregister_dialect("semi")
try:
    csv.reader([], "pipes")
except csv.Error as e:
    print("csv.Error", e)
#> ['excel', 'excel-tab', 'unix', 'pipes'] [['a', 'b', 'c'], ['1', '2', '3']]
#> "a;'b;c'\n1;\n" [['x', 'y;z']]
#> ; True 	
#> csv.Error unknown dialect
#---
class A:
    kind = "class"
    def __init__(self):
        self.x = 1
    def method(self):
        pass
    @property
    def size(self):
        return 3
class S:
    __slots__ = ("p", "q")
for thing in ["", b"", 1, True, 1.5, [], (), {}, set(), frozenset(), range(3), slice(1), None, object(), str, int, object, A, A(), S, S()]:
    print(type(thing).__name__, len(dir(thing)), dir(thing)[:7], dir(thing)[-4:])
print([name for name in dir(A()) if not name.startswith("_")])
print([name for name in dir(A) if callable(getattr(A, name)) and not name.startswith("__")])
print([name for name in dir("") if callable(getattr("", name))] == dir("")[:4] + dir("")[5:])
#> str 81 ['__add__', '__class__', '__contains__', '__delattr__', '__dir__', '__doc__', '__eq__'] ['title', 'translate', 'upper', 'zfill']
#> bytes 77 ['__add__', '__bytes__', '__class__', '__contains__', '__delattr__', '__dir__', '__doc__'] ['title', 'translate', 'upper', 'zfill']
#> int 73 ['__abs__', '__add__', '__and__', '__bool__', '__ceil__', '__class__', '__delattr__'] ['imag', 'numerator', 'real', 'to_bytes']
#> bool 73 ['__abs__', '__add__', '__and__', '__bool__', '__ceil__', '__class__', '__delattr__'] ['imag', 'numerator', 'real', 'to_bytes']
#> float 59 ['__abs__', '__add__', '__bool__', '__ceil__', '__class__', '__delattr__', '__dir__'] ['hex', 'imag', 'is_integer', 'real']
#> list 48 ['__add__', '__class__', '__class_getitem__', '__contains__', '__delattr__', '__delitem__', '__dir__'] ['pop', 'remove', 'reverse', 'sort']
#> tuple 35 ['__add__', '__class__', '__class_getitem__', '__contains__', '__delattr__', '__dir__', '__doc__'] ['__str__', '__subclasshook__', 'count', 'index']
#> dict 46 ['__class__', '__class_getitem__', '__contains__', '__delattr__', '__delitem__', '__dir__', '__doc__'] ['popitem', 'setdefault', 'update', 'values']
#> set 57 ['__and__', '__class__', '__class_getitem__', '__contains__', '__delattr__', '__dir__', '__doc__'] ['symmetric_difference', 'symmetric_difference_update', 'union', 'update']
#> frozenset 44 ['__and__', '__class__', '__class_getitem__', '__contains__', '__delattr__', '__dir__', '__doc__'] ['issubset', 'issuperset', 'symmetric_difference', 'union']
#> range 35 ['__bool__', '__class__', '__contains__', '__delattr__', '__dir__', '__doc__', '__eq__'] ['index', 'start', 'step', 'stop']
#> slice 28 ['__class__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__'] ['indices', 'start', 'step', 'stop']
#> NoneType 25 ['__bool__', '__class__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__'] ['__setattr__', '__sizeof__', '__str__', '__subclasshook__']
#> object 24 ['__class__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__'] ['__setattr__', '__sizeof__', '__str__', '__subclasshook__']
#> type 81 ['__add__', '__class__', '__contains__', '__delattr__', '__dir__', '__doc__', '__eq__'] ['title', 'translate', 'upper', 'zfill']
#> type 73 ['__abs__', '__add__', '__and__', '__bool__', '__ceil__', '__class__', '__delattr__'] ['imag', 'numerator', 'real', 'to_bytes']
#> type 24 ['__class__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__'] ['__setattr__', '__sizeof__', '__str__', '__subclasshook__']
#> type 30 ['__class__', '__delattr__', '__dict__', '__dir__', '__doc__', '__eq__', '__format__'] ['__weakref__', 'kind', 'method', 'size']
#> A 31 ['__class__', '__delattr__', '__dict__', '__dir__', '__doc__', '__eq__', '__format__'] ['kind', 'method', 'size', 'x']
#> type 28 ['__class__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__'] ['__str__', '__subclasshook__', 'p', 'q']
#> S 28 ['__class__', '__delattr__', '__dir__', '__doc__', '__eq__', '__format__', '__ge__'] ['__str__', '__subclasshook__', 'p', 'q']
#> ['kind', 'method', 'size', 'x']
#> ['method']
#> False
#---
def f(a, b=2):
    squares = [i * i for i in range(3)]
    print(dir())
    def inner():
        local = a
        return dir()
    yield inner()
    del squares
    yield dir()
print(list(f(1)))
x = 1
print([name for name in dir() if not name.startswith("__")])
class Listed:
    def __dir__(self):
        return ["z", "a"] + [name for name in super().__dir__() if name == "__eq__"]
print(dir(Listed()), "__sizeof__" in object().__dir__())
print(type.mro(bool), bool.mro(), int.mro() == [int, object], type.mro(Listed) == list(Listed.__mro__))
#> ['a', 'b', 'squares']
#> [['a', 'local'], ['a', 'b', 'inner']]
#> ['f', 'x']
#> ['__eq__', 'a', 'z'] True
#> [<class 'bool'>, <class 'int'>, <class 'object'>] [<class 'bool'>, <class 'int'>, <class 'object'>] True True
#---
import math, functools, collections
print(len.__name__, len.__qualname__, len.__module__, math.sqrt.__module__, functools.reduce.__module__)
print(str.join.__qualname__, object.__init__.__qualname__, "".join.__name__, int.__module__, collections.Counter.__module__)
print((7.5).__floor__(), (7.5).__ceil__(), (7.5).__trunc__(), (7.5).__round__(), (7).__divmod__(2), (7).__rdivmod__(20), (2.567).__round__(2))
class Money(float):
    def __round__(self, digits=2):
        return Money(super().__round__(digits))
print(round(Money(2.567)), round(Money(2.567), 1))
print([].__sizeof__() > 0, hasattr(3, "__reduce__"), hasattr(3, "__nothing__"))
#> len len builtins math _functools
#> str.join object.__init__ join builtins collections
#> 7 8 7 8 (3, 1) (2, 6) 2.57
#> 2.57 2.6
#> True True False
#---
