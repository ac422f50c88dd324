import operator
class Twice:
    def __index__(self): return 2
    def __mul__(self, other): return NotImplemented
    def __rmul__(self, other): return NotImplemented
    def __radd__(self, other): return NotImplemented
two = Twice()
def tried(f):
    try: return f()
    except TypeError as e: return str(e)
print([1] * two, two * [1], "ab" * two, two * "ab", (1,) * two, b"a" * two, operator.mul([1], two))
print(*map(tried, (lambda: "a" + two, lambda: [1] + two, lambda: (1,) + two, lambda: b"a" + two, lambda: 1 + two, lambda: two * 1.5)), sep="\n")
items = [1]
again = items
items *= two
print(items, again is items)
text = "a"
text *= two
print(text)
def added():
    items = [1]
    items += two
tried(added)
#> [1, 1] [1, 1] abab abab (1, 1) b'aa' [1, 1]
#> can only concatenate str (not "Twice") to str
#> can only concatenate list (not "Twice") to list
#> can only concatenate tuple (not "Twice") to tuple
#> can't concat Twice to bytes
#> unsupported operand type(s) for +: 'int' and 'Twice'
#> unsupported operand type(s) for *: 'Twice' and 'float'
#> [1, 1] True
#> aa
#= "'Twice' object is not iterable"
#---
class Two:
    def __index__(self): return 2
two = Two()
range(10)[two:], range(10)[:two], range(10)[::two], range(10)[two], range(10)[-1:two:-two.__index__()], list(range(10)[two:Two()])
#= range(2, 10)
#= range(0, 2)
#= range(0, 10, 2)
#= 2
#= range(9, 2, -2)
#= []
#---
days = {"mon": 1, "tue": 2}
print(days.keys() & iter(["tue", "wed"]), sorted(days.keys() ^ (day for day in ["wed"])), days.keys() - iter(["mon"]), days.items() & zip(["mon"], [1]))
days.values() & iter([1])
#> {'tue'} ['mon', 'tue', 'wed'] {'tue'} {('mon', 1)}
#! TypeError: unsupported operand type(s) for &: 'dict_values' and 'list_iterator'
#---
import operator
class Left:
    def __init__(self, left): self.left = left
    def __length_hint__(self): return self.left
print(operator.length_hint(Left(3)), operator.length_hint(Left(NotImplemented), 7))
for left in (-1, "a"):
    try: operator.length_hint(Left(left))
    except (TypeError, ValueError) as e: print(e)
walk = iter([1, 2, 3])
next(walk)
print(walk.__length_hint__(), [it.__length_hint__() for it in (iter("ab"), iter((1,)), iter({1, 2}), iter({1: 2}), iter(range(4)), reversed([1]), iter({}.items()), iter(b"abc"))])
zip([1]).__length_hint__()
#> 3 7
#> __length_hint__() should return >= 0
#> __length_hint__ must be an integer, not str
#> 2 [2, 1, 2, 1, 4, 1, 0, 3]
#! AttributeError: 'zip' object has no attribute '__length_hint__'
#---
from dataclasses import dataclass, field, fields, MISSING, KW_ONLY
@dataclass
class Own:
    a: int
    def __init__(self, a): self.a = a * 2
@dataclass
class Described:
    "Its own."
    a: int
@dataclass
class Plain:
    a: int
    b: str = "q"
    c: list = field(default_factory=list, repr=False)
    _: KW_ONLY
    d: "Plain" = None
print(Own(2), Described.__doc__, Plain.__doc__, fields(Plain)[0].default is MISSING, sep="\n")
str(fields(Plain)[2]).replace(" at 0x", "").count("dataclasses._MISSING_TYPE object"), str(fields(Plain)[1]).rpartition("default_factory")[0]
#> Own(a=4)
#> Its own.
#> Plain(a: int, b: str = 'q', c: list = <factory>, *, d: 'Plain' = None)
#> True
#= 1
#= "Field(name='b',type=<class 'str'>,default='q',"
#---
[a := a for a in range(3)]
#! SyntaxError: assignment expression cannot rebind comprehension iteration variable 'a'
#---
missing = OSError(2, "No such file", "a.txt")
print(missing, missing.args)
missing.filename = "b.txt"
print(missing, missing.filename)
bare = OSError(2, "No such file")
bare.filename = "c.txt"
print(bare)
#> [Errno 2] No such file: 'a.txt' (2, 'No such file')
#> [Errno 2] No such file: 'b.txt' b.txt
#> [Errno 2] No such file: 'c.txt'
#---
enumerate()
#! TypeError: enumerate() missing required argument 'iterable'
#---
class Stage:
    def __init__(self, f): self.f = f
    def __ror__(self, items): return self.f(items)
    def __call__(self, *args): return Stage(lambda items: self.f(items, *args))
@Stage
def double(items): return [item * 2 for item in items]
@Stage
def take(items, n):
    for item, _ in zip(items, range(n)): yield item
print([1, 2, 3] | double, list(range(5) | double | take(2)), list((n for n in "abc") | double | take(1)))
class Where:
    def __init__(self, test): self.test = test
    def __ror__(self, items): return filter(self.test, items)
print(list(range(6) | Where(lambda n: n % 2) | Where(lambda n: n > 1)))
class Bits:
    def __init__(self, n): self.n = n
    def __ror__(self, other): return f"{other}|{self.n}"
print(5 | Bits(3), {1} | Bits(4))
class Neither:
    def __ror__(self, items): return NotImplemented
[1] | Neither()
#> [2, 4, 6] [0, 2] ['aa']
#> [3, 5]
#> 5|3 {1}|4
#! TypeError: unsupported operand type(s) for |: 'list' and 'Neither'
#---
class Polynomial(list):
    def __call__(self, x): return sum(c * x ** power for power, c in enumerate(self))
class Table(dict):
    def __call__(self, key): return self[key]
p = Polynomial([1, 2, 3])
print(p(2), callable(p), Table(a=2)('a'), callable(Table()), callable([]))
#> 17 True 2 True False
#---
