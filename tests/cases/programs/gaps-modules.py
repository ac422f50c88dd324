import types
n = types.SimpleNamespace(a=1, b="x")
print(n, n.a, n == types.SimpleNamespace(a=1, b="x"), n == types.SimpleNamespace(a=2), n != 3)
n.c = [1, n.a]
print(n, vars(n), hasattr(n, "d"))
del n.a
print(n)
class Settings(types.SimpleNamespace):
    def total(self): return self.x + 1
s = Settings(x=3)
print(s, s.total())
try: types.SimpleNamespace(3)
except TypeError as e: print(e)
#> namespace(a=1, b='x') 1 True False True
#> namespace(a=1, b='x', c=[1, 1]) {'a': 1, 'b': 'x', 'c': [1, 1]} False
#> namespace(b='x', c=[1, 1])
#> Settings(x=3) 4
#> no positional arguments expected
#---
import types
def g(): yield 1
async def c(): pass
class A:
    def f(self): return 5
print(isinstance(g(), types.GeneratorType), isinstance(g, types.FunctionType), isinstance(len, types.BuiltinFunctionType), isinstance(lambda: 1, types.LambdaType), isinstance(types, types.ModuleType), types.NoneType, isinstance(A().f, types.MethodType), types.GeneratorType, types.FunctionType, isinstance(None, types.NoneType), isinstance(3, types.FunctionType))
m = types.MethodType(lambda self, n: (type(self).__name__, n), A())
print(m(3))
#> True True True True True <class 'NoneType'> True <class 'generator'> <class 'function'> True False
#> ('A', 3)
#---
import numbers
print([[isinstance(x, t) for t in (numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral)] for x in (3, True, 3.5, 1j, "a", None)], numbers.Number)
#> [[True, True, True, True, True], [True, True, True, True, True], [True, True, True, False, False], [True, True, False, False, False], [False, False, False, False, False], [False, False, False, False, False]] <class 'numbers.Number'>
#---
from pprint import pprint, pformat, pp
pprint([1, 2, 3])
pprint({"b": 1, "a": [1, 2]})
pp({"b": 1, "a": [1, 2]})
pprint({"key%d" % i: list(range(i)) for i in range(12)})
pprint([["abcdefghijklmnop"] * 3] * 3)
print(pformat((1,)), pformat([]), pformat({}), pformat(()), pformat(set()))
pprint("x")
pprint({1, 2, 3})
pprint({"a": {"b": {"c": list(range(30))}}})
pprint([1, 2, 3], width=5)
pprint({"name": "Ann", "tags": ("a" * 30, "b" * 30, "c" * 30), "n": {"x": None, "y": 1.5, "z": True}})
pprint({3: "c", 1: "a"}, width=1)
pprint("the quick brown fox jumps over the lazy dog " * 3)
pprint(["the quick brown fox jumps over the lazy dog " * 3, "short"])
pprint([{"id": i, "name": "item %d" % i, "values": list(range(i))} for i in range(4)], indent=4)
pprint({"b": 1, "a": 2}, sort_dicts=False)
pprint(("a" * 100,))
pprint(frozenset(range(40)))
pprint("line one\nline two\nline three is quite long, much longer than all the others, and more than eighty columns\n")
#> [1, 2, 3]
#> {'a': [1, 2], 'b': 1}
#> {'b': 1, 'a': [1, 2]}
#> {'key0': [],
#>  'key1': [0],
#>  'key10': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
#>  'key11': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
#>  'key2': [0, 1],
#>  'key3': [0, 1, 2],
#>  'key4': [0, 1, 2, 3],
#>  'key5': [0, 1, 2, 3, 4],
#>  'key6': [0, 1, 2, 3, 4, 5],
#>  'key7': [0, 1, 2, 3, 4, 5, 6],
#>  'key8': [0, 1, 2, 3, 4, 5, 6, 7],
#>  'key9': [0, 1, 2, 3, 4, 5, 6, 7, 8]}
#> [['abcdefghijklmnop', 'abcdefghijklmnop', 'abcdefghijklmnop'],
#>  ['abcdefghijklmnop', 'abcdefghijklmnop', 'abcdefghijklmnop'],
#>  ['abcdefghijklmnop', 'abcdefghijklmnop', 'abcdefghijklmnop']]
#> (1,) [] {} () set()
#> 'x'
#> {1, 2, 3}
#> {'a': {'b': {'c': [0,
#>                    1,
#>                    2,
#>                    3,
#>                    4,
#>                    5,
#>                    6,
#>                    7,
#>                    8,
#>                    9,
#>                    10,
#>                    11,
#>                    12,
#>                    13,
#>                    14,
#>                    15,
#>                    16,
#>                    17,
#>                    18,
#>                    19,
#>                    20,
#>                    21,
#>                    22,
#>                    23,
#>                    24,
#>                    25,
#>                    26,
#>                    27,
#>                    28,
#>                    29]}}}
#> [1,
#>  2,
#>  3]
#> {'n': {'x': None, 'y': 1.5, 'z': True},
#>  'name': 'Ann',
#>  'tags': ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
#>           'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
#>           'cccccccccccccccccccccccccccccc')}
#> {1: 'a',
#>  3: 'c'}
#> ('the quick brown fox jumps over the lazy dog the quick brown fox jumps over '
#>  'the lazy dog the quick brown fox jumps over the lazy dog ')
#> ['the quick brown fox jumps over the lazy dog the quick brown fox jumps over '
#>  'the lazy dog the quick brown fox jumps over the lazy dog ',
#>  'short']
#> [   {'id': 0, 'name': 'item 0', 'values': []},
#>     {'id': 1, 'name': 'item 1', 'values': [0]},
#>     {'id': 2, 'name': 'item 2', 'values': [0, 1]},
#>     {'id': 3, 'name': 'item 3', 'values': [0, 1, 2]}]
#> {'b': 1, 'a': 2}
#> ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',)
#> frozenset({0,
#>            1,
#>            2,
#>            3,
#>            4,
#>            5,
#>            6,
#>            7,
#>            8,
#>            9,
#>            10,
#>            11,
#>            12,
#>            13,
#>            14,
#>            15,
#>            16,
#>            17,
#>            18,
#>            19,
#>            20,
#>            21,
#>            22,
#>            23,
#>            24,
#>            25,
#>            26,
#>            27,
#>            28,
#>            29,
#>            30,
#>            31,
#>            32,
#>            33,
#>            34,
#>            35,
#>            36,
#>            37,
#>            38,
#>            39})
#> ('line one\n'
#>  'line two\n'
#>  'line three is quite long, much longer than all the others, and more than '
#>  'eighty columns\n')
#---
import io
from contextlib import redirect_stdout
b = io.StringIO()
with redirect_stdout(b) as t:
    print("inside", 1)
    inner = io.StringIO()
    with redirect_stdout(inner):
        print("deep")
    print("again")
print(repr(b.getvalue()), repr(inner.getvalue()), t is b)
try:
    with redirect_stdout(io.StringIO()):
        print("lost")
        raise ValueError("x")
except ValueError as e:
    print("caught", e)
#> 'inside 1\nagain\n' 'deep\n' True
#> caught x
#---
import traceback
try:
    1 / 0
except ZeroDivisionError as e:
    print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e))
    print(traceback.format_exception(e)[-1])
#> ['ZeroDivisionError: division by zero\n'] ['ZeroDivisionError: division by zero\n']
#> ZeroDivisionError: division by zero
#> 
#---
import typing
from typing import *
print(cast(int, "a"), TYPE_CHECKING, typing.TYPE_CHECKING)
if TYPE_CHECKING:
    from nowhere import nothing
#> a False False
#---
from typing import Optional, Union, List, Dict, Tuple, Callable, Literal, Annotated, Any, Iterator
print(Optional[int], Union[int, str], Union[int, None, str], Dict[str, List[int]], Callable[[int], str], Callable[..., int], Literal["a", 1], Annotated[int, "x"], Tuple[int, ...], Optional["Node"], Iterator[int], Union[int, int], Optional[Optional[int]])
print(isinstance(3, Optional[int]), isinstance("a", Union[int, str]), isinstance(3.5, Union[int, str]), isinstance([], List), isinstance({}, Dict), isinstance(3, List))
print(List[int] | None, Optional[int] == Union[int, None], Optional[int] == Optional[str])
#> typing.Optional[int] typing.Union[int, str] typing.Union[int, NoneType, str] typing.Dict[str, typing.List[int]] typing.Callable[[int], str] typing.Callable[..., int] typing.Literal['a', 1] typing.Annotated[int, 'x'] typing.Tuple[int, ...] typing.Optional[ForwardRef('Node')] typing.Iterator[int] <class 'int'> typing.Optional[int]
#> True True False True True False
#> typing.Optional[typing.List[int]] True False
#---
from typing import Generic, TypeVar, Protocol, NewType, NamedTuple, Iterator, overload, final
T = TypeVar("T")
K = TypeVar("K", int, str)
V = TypeVar("V", bound=int, covariant=True)
print(T, V, T.__name__)
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: list[T] = []
    def push(self, item: T) -> None: self.items.append(item)
s = Stack[int]()
s.push(3)
print(s.items)
class Sized(Protocol):
    def size(self) -> int: ...
class Countdown(Iterator[int]):
    def __init__(self, n): self.n = n
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(Countdown(3)))
UserId = NewType("UserId", int)
print(UserId(5) + 1, UserId.__name__)
P = NamedTuple("P", [("x", int), ("y", int)])
print(P(1, 2), P(1, y=3).y, P._fields)
@final
class A: pass
@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
def f(x): return x
print(f(3), A().__class__.__name__)
#> ~T +V T
#> [3]
#> [2, 1, 0]
#> 6 UserId
#> P(x=1, y=2) 3 ('x', 'y')
#> 3 A
#---
from typing import TypedDict
class Movie(TypedDict):
    name: str
    year: int
class More(Movie):
    stars: int
m = Movie(name="a", year=3)
print(m, type(m), More(name="b", year=1, stars=5), Movie.__annotations__.keys())
Other = TypedDict("Other", {"name": str})
print(Other(name="x"))
#> {'name': 'a', 'year': 3} <class 'dict'> {'name': 'b', 'year': 1, 'stars': 5} dict_keys(['name', 'year'])
#> {'name': 'x'}
#---
from typing import get_args, get_origin, Dict, List, Optional
print(get_origin(Dict[str, int]), get_args(Dict[str, int]), get_args(List), get_origin(int))
#> <class 'dict'> (<class 'str'>, <class 'int'>) () None
#---
