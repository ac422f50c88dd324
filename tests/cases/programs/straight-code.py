import functools
def noted(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs)
    return wrapper
def plain(f):
    def wrapper(*args):
        return f(*args)
    return wrapper
@noted
def add(a, b=2, *rest, c=0): return a, b, rest, c
@plain
@noted
@plain
def pair(a, b): return a - b
@noted
def numbers(n):
    for i in range(n): yield i
class Scaled:
    def __init__(self, by): self.by = by
    @noted
    def of(self, x, *, plus=0): return x * self.by + plus
    @plain
    def all(self, *xs): return [x * self.by for x in xs]
scaled = Scaled(3)
for k in range(3):
    print(add(k), add(k, 1), add(k, 1, 2, 3), add(k, c=4), pair(9, k), scaled.of(k), scaled.of(k, plus=1), scaled.all(k, 2), list(numbers(k)))
def failing(call):
    try: return call()
    except TypeError as e: return str(e)
print(*map(failing, [lambda: add(), lambda: pair(1), lambda: pair(1, 2, 3), lambda: pair(a=1), lambda: scaled.of(), lambda: scaled.of(1, times=2)]), sep="\n")
#> (0, 2, (), 0) (0, 1, (), 0) (0, 1, (2, 3), 0) (0, 2, (), 4) 9 0 1 [0, 6] []
#> (1, 2, (), 0) (1, 1, (), 0) (1, 1, (2, 3), 0) (1, 2, (), 4) 8 3 4 [3, 6] [0]
#> (2, 2, (), 0) (2, 1, (), 0) (2, 1, (2, 3), 0) (2, 2, (), 4) 7 6 7 [6, 6] [0, 1]
#> add() missing 1 required positional argument: 'a'
#> pair() missing 1 required positional argument: 'b'
#> pair() takes 2 positional arguments but 3 were given
#> plain.<locals>.wrapper() got an unexpected keyword argument 'a'
#> Scaled.of() missing 1 required positional argument: 'x'
#> Scaled.of() got an unexpected keyword argument 'times'
#---
def through(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except (TypeError, RecursionError) as e:
        return type(e).__name__
def given(*a, **k): return a, k
def only(*a): return a
def named(x, *a, y=1, **k): return x, a, y, k
def both(*a): return given(*a), only(*a), only(*a[1:])
class Own(tuple):
    def __iter__(self): return iter([7, 8])
class Keys:
    def keys(self): return ["x"]
    def __getitem__(self, key): return key * 2
def called(f, args, kwargs): return f(*args, **kwargs)
for k in range(3):
    print(through(given, k), through(given, k, x=k), through(only, k, k), through(named, k), through(named, k, k, y=k, z=1), both(k, 1))
print(through(named), through(only, z=1), through(len, "abc"), through(max, 3, 5), through(dict, a=1), through(print, "a", 1, sep="-"))
print(called(given, Own((1, 2)), {}), called(given, [1, 2], Keys()), called(given, "ab", {"k": 1}), called(given, (), {}))
def deeper(*args): return deeper(*args)
print(through(deeper, 1))
def changed(*args):
    args += (1,)
    def inner(): return args
    return only(*args), inner()
print(changed(5), changed())
#> ((0,), {}) ((0,), {'x': 0}) (0, 0) (0, (), 1, {}) (0, (0,), 0, {'z': 1}) (((0, 1), {}), (0, 1), (1,))
#> ((1,), {}) ((1,), {'x': 1}) (1, 1) (1, (), 1, {}) (1, (1,), 1, {'z': 1}) (((1, 1), {}), (1, 1), (1,))
#> ((2,), {}) ((2,), {'x': 2}) (2, 2) (2, (), 1, {}) (2, (2,), 2, {'z': 1}) (((2, 1), {}), (2, 1), (1,))
#> a-1
#> TypeError TypeError 3 5 {'a': 1} None
#> ((7, 8), {}) ((1, 2), {'x': 'xx'}) (('a', 'b'), {'k': 1}) ((), {})
#> RecursionError
#> ((5, 1), (5, 1)) ((1,), (1,))
#---
class Celsius:
    read = 0
    def __init__(self, degrees): self.degrees = degrees
    @property
    def fahrenheit(self):
        Celsius.read += 1
        return self.degrees * 9 / 5 + 32
    @fahrenheit.setter
    def fahrenheit(self, value): self.degrees = (value - 32) * 5 / 9
    @property
    def missing(self): return self.nowhere
    @property
    def itself(self): return self
    @property
    def parts(self):
        yield self.degrees
        yield self.fahrenheit
class Kelvin(Celsius):
    @property
    def fahrenheit(self): return super().fahrenheit + 459.67
class Falls:
    @property
    def text(self): raise AttributeError("no text")
    def __getattr__(self, name): return f"<{name}>"
for k in range(3):
    for thing in (Celsius(k), Kelvin(k), Celsius(-k)):
        thing.extra = k
        print(thing.fahrenheit, thing.itself.itself.degrees, list(thing.parts), thing.extra, end=" ")
        try: thing.missing
        except AttributeError as e: print(e)
    thing.fahrenheit = 212
    print(thing.degrees, Falls().text, Falls().other)
Celsius.fahrenheit = property(lambda self: "changed")
print([thing.fahrenheit for thing in (Celsius(1), Celsius(2))], Kelvin.fahrenheit.fget.__name__, Celsius.read)
Celsius.fahrenheit = 5
print([thing.fahrenheit for thing in (Celsius(1), Celsius(2))])
#> 32.0 0 [0, 32.0] 0 'Celsius' object has no attribute 'nowhere'
#> 491.67 0 [0, 491.67] 0 'Kelvin' object has no attribute 'nowhere'
#> 32.0 0 [0, 32.0] 0 'Celsius' object has no attribute 'nowhere'
#> 100.0 <text> <other>
#> 33.8 1 [1, 33.8] 1 'Celsius' object has no attribute 'nowhere'
#> 493.47 1 [1, 493.47] 1 'Kelvin' object has no attribute 'nowhere'
#> 30.2 -1 [-1, 30.2] 1 'Celsius' object has no attribute 'nowhere'
#> 100.0 <text> <other>
#> 35.6 2 [2, 35.6] 2 'Celsius' object has no attribute 'nowhere'
#> 495.27000000000004 2 [2, 495.27000000000004] 2 'Kelvin' object has no attribute 'nowhere'
#> 28.4 -2 [-2, 28.4] 2 'Celsius' object has no attribute 'nowhere'
#> 100.0 <text> <other>
#> ['changed', 'changed'] fahrenheit 18
#> [5, 5]
#---
from dataclasses import dataclass, field
@dataclass
class Point:
    x: int
    y: int = 2
    def norm(self): return self.x * self.x + self.y * self.y
@dataclass
class Loud(Point):
    def __setattr__(self, name, value):
        print("set", name, value)
        object.__setattr__(self, name, value)
@dataclass
class Posted:
    a: int
    b: int = 0
    def __post_init__(self): self.b += self.a
@dataclass
class Listed:
    name: str
    items: list = field(default_factory=list)
@dataclass
class Limited:
    top: int = 5
    @property
    def bottom(self): return -self.top
@dataclass
class Slotted:
    __slots__ = ("u", "v")
    u: int
    v: int
def failing(call):
    try: return call()
    except (TypeError, AttributeError) as e: return str(e)
for k in range(3):
    print(Point(k), Point(k, k).norm(), Point(y=k, x=1), Loud(k), Posted(k, 1), Listed("a"), Limited(), Slotted(k, 1).v, Point(k) == Point(k, 2))
print(*map(failing, [lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(1, x=2), lambda: Point(z=1)]), sep="\n")
point = Point(1)
point.x, point.z = 5, 6
print(point, vars(point), vars(Point(3)))
Point.__setattr__ = lambda self, name, value: object.__setattr__(self, name, value + 100)
print(Point(1, 1), Point(2))
#> set x 0
#> set y 2
#> Point(x=0, y=2) 0 Point(x=1, y=0) Loud(x=0, y=2) Posted(a=0, b=1) Listed(name='a', items=[]) Limited(top=5) 1 True
#> set x 1
#> set y 2
#> Point(x=1, y=2) 2 Point(x=1, y=1) Loud(x=1, y=2) Posted(a=1, b=2) Listed(name='a', items=[]) Limited(top=5) 1 True
#> set x 2
#> set y 2
#> Point(x=2, y=2) 8 Point(x=1, y=2) Loud(x=2, y=2) Posted(a=2, b=3) Listed(name='a', items=[]) Limited(top=5) 1 True
#> Point.__init__() missing 1 required positional argument: 'x'
#> Point.__init__() takes from 2 to 3 positional arguments but 4 were given
#> Point.__init__() got multiple values for argument 'x'
#> Point.__init__() got an unexpected keyword argument 'z'
#> Point(x=5, y=2) {'x': 5, 'y': 2, 'z': 6} {'x': 3, 'y': 2}
#> Point(x=101, y=101) Point(x=102, y=102)
#---
from collections import deque, OrderedDict, defaultdict
def worked():
    items, line, seen, table = [], deque(maxlen=4), set(), {}
    for k in range(6):
        items.append(k)
        items.insert(0, -k)
        line.append([k])
        line.appendleft((k,))
        seen.add(k % 3)
        table[k % 4] = table.get(k % 4, 0) + 1
        table[f"k{k % 2}"] = k
        if k % 2:
            print(items.pop(), items.pop(0), line.pop(), line.popleft(), seen, table, {**table, "more": k}, {**{}})
    return items, line, seen, table
print(*worked())
def failing(call):
    try: return call()
    except (IndexError, TypeError, KeyError) as e: return f"{type(e).__name__}: {e}"
print(*map(failing, [lambda: [].pop(), lambda: [1].pop(5), lambda: deque().pop(), lambda: deque().popleft(), lambda: deque().append(), lambda: [1].pop("a"), lambda: {}.pop("a"), lambda: deque([1]).append(1, 2)]), sep="\n")
ordered, default = OrderedDict(a=1), defaultdict(list, b=[2])
for k in range(3):
    ordered["a"], default["b"] = k, [k]
    print({**ordered, **default}, {**default}, ordered, default, True + k, k - True, True * True, "a" + "b" * k + str(k))
class Stack(list):
    def pop(self, at=-1): return "popped", super().pop(at)
class Line(deque):
    def append(self, item): super().append(item * 2)
stack, line = Stack([1, 2]), Line()
for k in range(2):
    line.append(k)
    print(stack.pop(), line)
#> 1 -1 [1] (1,) {0, 1} {0: 1, 'k0': 0, 1: 1, 'k1': 1} {0: 1, 'k0': 0, 1: 1, 'k1': 1, 'more': 1} {}
#> 3 -3 [2] (3,) {0, 1, 2} {0: 1, 'k0': 2, 1: 1, 'k1': 3, 2: 1, 3: 1} {0: 1, 'k0': 2, 1: 1, 'k1': 3, 2: 1, 3: 1, 'more': 3} {}
#> 5 -5 [4] (5,) {0, 1, 2} {0: 2, 'k0': 4, 1: 2, 'k1': 5, 2: 1, 3: 1} {0: 2, 'k0': 4, 1: 2, 'k1': 5, 2: 1, 3: 1, 'more': 5} {}
#> [-4, -2, 0, 0, 2, 4] deque([(0,), [0]], maxlen=4) {0, 1, 2} {0: 2, 'k0': 4, 1: 2, 'k1': 5, 2: 1, 3: 1}
#> IndexError: pop from empty list
#> IndexError: pop index out of range
#> IndexError: pop from an empty deque
#> IndexError: pop from an empty deque
#> TypeError: deque.append() takes exactly one argument (0 given)
#> TypeError: 'str' object cannot be interpreted as an integer
#> KeyError: 'a'
#> TypeError: deque.append() takes exactly one argument (2 given)
#> {'a': 0, 'b': [0]} {'b': [0]} OrderedDict([('a', 0)]) defaultdict(<class 'list'>, {'b': [0]}) 1 -1 1 a0
#> {'a': 1, 'b': [1]} {'b': [1]} OrderedDict([('a', 1)]) defaultdict(<class 'list'>, {'b': [1]}) 2 0 1 ab1
#> {'a': 2, 'b': [2]} {'b': [2]} OrderedDict([('a', 2)]) defaultdict(<class 'list'>, {'b': [2]}) 3 1 1 abb2
#> ('popped', 2) Line([0])
#> ('popped', 1) Line([0, 2])
#---
class Bare: pass
class Has(Bare):
    def __init__(self): self.x = 1
class Makes(Bare):
    def __new__(cls): return "made"
class Enters:
    def __enter__(self): return self
    def __exit__(self, *told):
        print(len(told), told[0] and told[0].__name__)
        return True
for k in range(3):
    made = Bare()
    made.k = k
    print(vars(made), vars(Has()), Makes(), type(Bare()).__name__)
    with Enters() as inside:
        print(type(inside).__name__, 1 // k)
    if k == 1:
        Bare.__init__ = lambda self: setattr(self, "later", True)
def failing(call):
    try: return call()
    except TypeError as e: return str(e)
print(failing(lambda: Makes(1)), failing(lambda: Enters(1)), vars(Bare()))
#> {'k': 0} {'x': 1} made Bare
#> 3 ZeroDivisionError
#> {'k': 1} {'x': 1} made Bare
#> Enters 1
#> 3 None
#> {'later': True, 'k': 2} {'x': 1} made Bare
#> Enters 0
#> 3 None
#> Makes.__new__() takes 1 positional argument but 2 were given Enters() takes no arguments {'later': True}
#---
class Node:
    def __init__(self, value, *children): self.value, self.children = value, children
    def __iter__(self):
        yield self.value
        for child in self.children: yield from child
    def walk(self, depth=0):
        yield depth, self.value
        for child in self.children: yield from child.walk(depth + 1)
    @classmethod
    def many(cls, n):
        for k in range(n): yield cls(k)
tree = Node(1, Node(2, Node(3)), Node(4))
print(list(tree), list(tree.walk()), list(tree.walk(5)), max(tree), sum(enumerate(tree), ()), dict(zip(tree, tree.walk())), [n.value for n in Node.many(3)])
for at, value in enumerate(tree):
    for depth, other in tree.walk():
        if other > value: print(at, value, depth, other)
pairs, table = [(1, 2), (3, 4), [5, 6]], {"a": 1, "b": 2}
for a, b in pairs: print(a, b)
for key, value in table.items():
    print(key, value, [(b, a) for a, b in table.items()], {v: k for k, v in table.items()})
try:
    for a, b in table.items(): table[a * 2] = b
except RuntimeError as e: print(e)
def failing(items):
    try:
        for a, b in items: print(a, b)
    except (TypeError, ValueError) as e: return str(e)
print(failing([(1, 2), (1,)]), failing([(1, 2), 3]), failing([("ab"), "abc"]), failing(zip("ab", "c")), failing(enumerate("a", 7)), failing(zip("a", "b", "c")))
#> [1, 2, 3, 4] [(0, 1), (1, 2), (2, 3), (1, 4)] [(5, 1), (6, 2), (7, 3), (6, 4)] 4 (0, 1, 1, 2, 2, 3, 3, 4) {1: (0, 1), 2: (1, 2), 3: (2, 3), 4: (1, 4)} [0, 1, 2]
#> 0 1 1 2
#> 0 1 2 3
#> 0 1 1 4
#> 1 2 2 3
#> 1 2 1 4
#> 2 3 1 4
#> 1 2
#> 3 4
#> 5 6
#> a 1 [(1, 'a'), (2, 'b')] {1: 'a', 2: 'b'}
#> b 2 [(1, 'a'), (2, 'b')] {1: 'a', 2: 'b'}
#> dictionary changed size during iteration
#> 1 2
#> 1 2
#> a b
#> a c
#> 7 a
#> not enough values to unpack (expected 2, got 1) cannot unpack non-iterable int object too many values to unpack (expected 2) None None too many values to unpack (expected 2)
#---
def main():
    k = 1
    seen = []
    def bump(x):
        nonlocal k
        k += 1
        seen.append(x)
        return x
    print(list(map(bump, map(lambda x: x * k, range(5)))), k)
    print([bump(x) for x in map(lambda x: x * k, range(4))], sum(map(lambda x: x + k, range(4))))
    for x in filter(lambda x: x < k, range(40)):
        k -= 1
        seen.append(x)
    print(max(map(lambda x: x - k, seen)), sorted(seen, key=lambda x: (x % k, x)), k)
    it = map(lambda x: x * 10, iter(seen))
    print(next(it), next(it), seen.pop(), list(it))
    source = iter(range(10))
    doubled = map(lambda x: x * 2, source)
    print(next(doubled), next(source), sum(zip(doubled, source), ()))
    numbers = iter([1, 2, "x", 4])
    scaled = map(lambda x: x - 1, numbers)
    try: print(sum(scaled))
    except TypeError as e: print(e, next(scaled), list(numbers))
    def again(n): return list(map(lambda x: again(x), range(n)))
    print(again(3))
    return filter(lambda x: main.__name__ == "main" and x, [0, 1])
print(list(main()))
#> [0, 2, 6, 12, 20] 6
#> [0, 7, 16, 27] 46
#> 22 [0, 0, 0, 20, 1, 6, 16, 2, 2, 7, 12, 27, 3, 4] 5
#> 0 20 4 [60, 120, 200, 0, 70, 160, 270, 0, 10, 20, 30]
#> 0 1 (4, 3, 8, 5, 12, 7, 16, 9)
#> unsupported operand type(s) for -: 'str' and 'int' 3 []
#> [[], [[]], [[], [[]]]]
#> [1]
#---
def told(x):
    print("told", x)
    return x
def outer(n):
    print("outer", n)
    inner = lambda xs: [told(x) for x in xs]
    deep = lambda m: list(map(lambda x: outer(x), range(m))) if m else m
    return inner(range(n)), deep(n - 1 if n else 0), list(zip(map(told, "ab"), map(lambda x: x, "cd")))
print(outer(2))
#> outer 2
#> told 0
#> told 1
#> outer 0
#> told a
#> told b
#> told a
#> told b
#> ([0, 1], [([], 0, [('a', 'c'), ('b', 'd')])], [('a', 'c'), ('b', 'd')])
#---
import math, random
def roots(xs): return [math.sqrt(x) for x in xs]
def failing(call):
    try: return call()
    except Exception as e: return f"{type(e).__name__}: {e}"
print(roots([4, 2.25, 0, True]), math.floor(-2.5), math.ceil(2.1), math.floor(10**20 / 1), math.fabs(-3), math.gcd(12, 18), math.pow(2, 0.5))
print(*[failing(call) for call in (lambda: math.sqrt(-1), lambda: math.sqrt("4"), lambda: math.sqrt(), lambda: math.sqrt(1, 2), lambda: math.floor(float("nan")), lambda: math.ceil(float("inf")), lambda: math.nothing(1), lambda: math.log(0), lambda: math.exp(1000))], sep="\n")
def area(r): return math.floor(math.pi * r)
print([area(r) for r in range(3)])
kept = math.floor
math.floor = lambda x: "set"
print([area(r) for r in range(3)])
math.floor = kept
print([area(r) for r in range(3)])
def shadowed(math): return math.sqrt(16)
class Own:
    def sqrt(self, x): return ("own", x)
    @staticmethod
    def floor(x): return ("static", x)
print([shadowed(m) for m in (math, Own(), math, Own())])
random.seed(3)
first = [random.random() for _ in range(3)]
random.seed(3)
print(first == [random.random() for _ in range(3)], random.randint(1, 1))
#> [2.0, 1.5, 0.0, 1.0] -3 3 100000000000000000000 3.0 6 1.4142135623730951
#> ValueError: math domain error
#> TypeError: must be real number, not str
#> TypeError: math.sqrt() takes exactly one argument (0 given)
#> TypeError: math.sqrt() takes exactly one argument (2 given)
#> ValueError: cannot convert float NaN to integer
#> OverflowError: cannot convert float infinity to integer
#> AttributeError: module 'math' has no attribute 'nothing'
#> ValueError: math domain error
#> OverflowError: math range error
#> [0, 3, 6]
#> ['set', 'set', 'set']
#> [0, 3, 6]
#> [4.0, ('own', 16), 4.0, ('own', 16)]
#> True 1
#---
def failing(call):
    try: return call()
    except Exception as e: return f"{type(e).__name__}: {e}"
class Shape:
    count = 0
    sides = 4
    def __init__(self): Shape.count += 1
    @staticmethod
    def twice(x, by=2): return x * by
    @classmethod
    def named(cls, name): return cls.__name__, name, cls.sides
    @classmethod
    def make(cls): return cls()
    @staticmethod
    def numbers(n):
        for i in range(n): yield i
    def plain(self, x=1): return self.sides * x
class Square(Shape):
    sides = 5
class Odd(Shape):
    @classmethod
    def named(cls, name): return "odd", *super().named(name)
    @staticmethod
    def twice(x): return f"{x}{x}"
for k in range(2):
    for cls in (Shape, Square, Odd):
        shape = cls.make()
        print(cls.twice(k), shape.twice(3), cls.named("a"), shape.named("b"), cls.sides, shape.sides, Shape.count, list(cls.numbers(k)), list(shape.numbers(1)), cls.plain(shape, 2), type(shape).__name__)
print(*[failing(call) for call in (lambda: Shape.twice(), lambda: Shape.twice(1, 2, 3), lambda: Shape.named(), lambda: Shape.plain(), lambda: Square.nothing(1), lambda: Shape.count(), lambda: Shape().twice(by=3))], sep="\n")
def sides(): return [c.sides for c in (Shape, Square, Odd)]
print(sides())
Shape.sides = 6
print(sides())
Square.sides = property(lambda self: 7)
print(type(Square.sides).__name__, Square().sides)
del Square.sides
print(sides(), Shape.twice(2, by=4), Shape.twice(by=4, x=2))
Shape.twice = staticmethod(lambda x: ("new", x))
print(Shape.twice(1), Square().twice(2), Odd.twice(3))
shape = Shape()
shape.twice = lambda x: ("own", x)
print([s.twice(1) for s in (shape, Shape(), shape)])
class Meta(type):
    @property
    def kind(cls): return "of " + cls.__name__
    def of(cls, x): return cls.__name__, x
class Told(metaclass=Meta):
    @staticmethod
    def of_told(x): return x
print([(Told.kind, Told.of(k), Told.of_told(k)) for k in range(2)], failing(lambda: Told().of(1)))
#> 0 6 ('Shape', 'a', 4) ('Shape', 'b', 4) 4 4 1 [] [0] 8 Shape
#> 0 6 ('Square', 'a', 5) ('Square', 'b', 5) 5 5 2 [] [0] 10 Square
#> 00 33 ('odd', 'Odd', 'a', 4) ('odd', 'Odd', 'b', 4) 4 4 3 [] [0] 8 Odd
#> 2 6 ('Shape', 'a', 4) ('Shape', 'b', 4) 4 4 4 [0] [0] 8 Shape
#> 2 6 ('Square', 'a', 5) ('Square', 'b', 5) 5 5 5 [0] [0] 10 Square
#> 11 33 ('odd', 'Odd', 'a', 4) ('odd', 'Odd', 'b', 4) 4 4 6 [0] [0] 8 Odd
#> TypeError: Shape.twice() missing 1 required positional argument: 'x'
#> TypeError: Shape.twice() takes from 1 to 2 positional arguments but 3 were given
#> TypeError: Shape.named() missing 1 required positional argument: 'name'
#> TypeError: Shape.plain() missing 1 required positional argument: 'self'
#> AttributeError: type object 'Square' has no attribute 'nothing'
#> TypeError: 'int' object is not callable
#> TypeError: Shape.twice() missing 1 required positional argument: 'x'
#> [4, 5, 4]
#> [6, 5, 6]
#> property 7
#> [6, 6, 6] 8 8
#> ('new', 1) ('new', 2) 33
#> [('own', 1), ('new', 1), ('own', 1)]
#> [('of Told', ('Told', 0), 0), ('of Told', ('Told', 1), 1)] AttributeError: 'Told' object has no attribute 'of'
#---
def tell(xs):
    out = []
    for call in (min, max, sum, any, all, len):
        try: out.append(call(xs))
        except Exception as e: out.append(f"{type(e).__name__}: {e}")
    return out
for xs in ([3, 1, 2], [], [1.5, 0.5], [2, 1.5], [True, 0], ["b", "a"], [None, 0], [10**18] * 20, [[1], []], (1, 2), {3: 1, 2: 2}, {5, 5}, "ba", [float("nan"), 1.0], [1.0, float("nan")], list(range(70)), [-0.0, 0.0], [0.0, -0.0]):
    print(tell(xs))
def best(*xs):
    try: return max(*xs), min(*xs)
    except Exception as e: return f"{type(e).__name__}: {e}"
print(best(1, 2), best(2, 1, 3), best(1.5, 2), best("a", "b"), best(1, "b"), best(True, 1), best(1, True), best(3), best(0.0, -0.0), best(10**30, 1))
print([divmod(a, b) for a, b in ((7, 2), (-7, 2), (7, -2), (7.5, 2), (-2**63, -1), (True, 2))], [ord(c) for c in "aé\x7f"], [chr(n) for n in (0, 65, 127, 128, 8364)])
def failing(call):
    try: return call()
    except Exception as e: return f"{type(e).__name__}: {e}"
print(*[failing(call) for call in (lambda: divmod(1, 0), lambda: ord(""), lambda: ord("ab"), lambda: chr(-1), lambda: chr("a"), lambda: len(5), lambda: sum(["a"]), lambda: sum([[1]]), lambda: max(), lambda: any(5))], sep="\n")
#> [1, 3, 6, True, True, 3]
#> ['ValueError: min() arg is an empty sequence', 'ValueError: max() arg is an empty sequence', 0, False, True, 0]
#> [0.5, 1.5, 2.0, True, True, 2]
#> [1.5, 2, 3.5, True, True, 2]
#> [0, True, 1, True, False, 2]
#> ['a', 'b', "TypeError: unsupported operand type(s) for +: 'int' and 'str'", True, True, 2]
#> ["TypeError: '<' not supported between instances of 'int' and 'NoneType'", "TypeError: '>' not supported between instances of 'int' and 'NoneType'", "TypeError: unsupported operand type(s) for +: 'int' and 'NoneType'", False, False, 2]
#> [1000000000000000000, 1000000000000000000, 20000000000000000000, True, True, 20]
#> [[], [1], "TypeError: unsupported operand type(s) for +: 'int' and 'list'", True, False, 2]
#> [1, 2, 3, True, True, 2]
#> [2, 3, 5, True, True, 2]
#> [5, 5, 5, True, True, 1]
#> ['a', 'b', "TypeError: unsupported operand type(s) for +: 'int' and 'str'", True, True, 2]
#> [nan, nan, nan, True, True, 2]
#> [1.0, 1.0, nan, True, True, 2]
#> [0, 69, 2415, True, False, 70]
#> [-0.0, -0.0, 0.0, False, False, 2]
#> [0.0, 0.0, 0.0, False, False, 2]
#> (2, 1) (3, 1) (2, 1.5) ('b', 'a') TypeError: '>' not supported between instances of 'str' and 'int' (True, True) (1, 1) TypeError: 'int' object is not iterable (0.0, 0.0) (1000000000000000000000000000000, 1)
#> [(3, 1), (-4, 1), (-4, -1), (3.0, 1.5), (9223372036854775808, 0), (0, 1)] [97, 233, 127] ['\x00', 'A', '\x7f', '\x80', '€']
#> ZeroDivisionError: integer division or modulo by zero
#> TypeError: ord() expected a character, but string of length 0 found
#> TypeError: ord() expected a character, but string of length 2 found
#> ValueError: chr() arg not in range(0x110000)
#> TypeError: 'str' object cannot be interpreted as an integer
#> TypeError: object of type 'int' has no len()
#> TypeError: unsupported operand type(s) for +: 'int' and 'str'
#> TypeError: unsupported operand type(s) for +: 'int' and 'list'
#> TypeError: max expected at least 1 argument, got 0
#> TypeError: 'int' object is not iterable
#---
def failing(call):
    try: return call()
    except Exception as e: return f"{type(e).__name__}: {e}"
def loops(xs, ys):
    out = [(i, x) for i, x in enumerate(xs)]
    for i, x in enumerate(xs, 5): out.append(i)
    for pair in enumerate(ys): out.append(pair)
    for a, b in zip(xs, ys): out.append((a, b))
    for a, b, c in zip(xs, ys, xs): out.append(c)
    for row in zip(xs, ys): out.append(row)
    for a in reversed(xs): out.append(a)
    return out
print(loops([1, 2], [3, 4, 5]), loops("ab", (1,)), loops(range(3), "xyz"), loops([], [1]), loops([(1, 2)], [[3]]))
print(*[failing(call) for call in (lambda: loops(3, [1]), lambda: loops([1], None), lambda: [a for a, b in enumerate([1], "x")], lambda: [a for a, b, c in enumerate([1])], lambda: [a for a, b in zip([1], [2], [3])], lambda: [x for x in reversed(5)], lambda: [x for x in enumerate()])], sep="\n")
xs = [1, 2, 3]
for i, x in enumerate(xs):
    if i < 3: xs.append(x * 10)
print(xs)
for a, b in zip(xs, xs):
    if len(xs) > 2: del xs[-2:]
print(xs)
for x in reversed(xs): xs.clear()
kept = enumerate("abc")
for i, x in kept:
    print(i, x, next(kept))
    break
print(list(kept))
def walk(rows):
    for i, row in enumerate(rows):
        for j, cell in enumerate(row):
            yield i, j, cell
    else: yield "end"
print(list(walk([[1, 2], [3]])), sum(i * x for i, x in enumerate([5, 6, 7])), {k: v for k, v in zip("ab", [1, 2])}, [b - a for a, b in zip(xs, xs[1:])])
def early(rows):
    for i, row in enumerate(rows):
        try:
            if row == 2: return i
        finally: print("seen", row)
print(early([1, 2, 3]))
enumerate = lambda xs: [("own", x) for x in xs]
for i, x in enumerate("ab"): print(i, x)
#> [(0, 1), (1, 2), 5, 6, (0, 3), (1, 4), (2, 5), (1, 3), (2, 4), 1, 2, (1, 3), (2, 4), 2, 1] [(0, 'a'), (1, 'b'), 5, 6, (0, 1), ('a', 1), 'a', ('a', 1), 'b', 'a'] [(0, 0), (1, 1), (2, 2), 5, 6, 7, (0, 'x'), (1, 'y'), (2, 'z'), (0, 'x'), (1, 'y'), (2, 'z'), 0, 1, 2, (0, 'x'), (1, 'y'), (2, 'z'), 2, 1, 0] [(0, 1)] [(0, (1, 2)), 5, (0, [3]), ((1, 2), [3]), (1, 2), ((1, 2), [3]), (1, 2)]
#> TypeError: 'int' object is not iterable
#> TypeError: 'NoneType' object is not iterable
#> TypeError: 'str' object cannot be interpreted as an integer
#> ValueError: not enough values to unpack (expected 3, got 2)
#> ValueError: too many values to unpack (expected 2)
#> TypeError: 'int' object is not reversible
#> TypeError: enumerate() missing required argument 'iterable'
#> [1, 2, 3, 10, 20, 30]
#> [1, 2]
#> 0 a (1, 'b')
#> [(2, 'c')]
#> [(0, 0, 1), (0, 1, 2), (1, 0, 3), 'end'] 20 {'a': 1, 'b': 2} []
#> seen 1
#> seen 2
#> 1
#> own a
#> own b
#---
class A:
    def __init__(self, x, *, y=2): self.x, self.y = x, y
    def f(self, a=1): return ("A", self.x, a)
    def own(self): return "A.own"
    @classmethod
    def make(cls, x): return cls(x)
    def __repr__(self): return f"{type(self).__name__}({self.x}, {self.y})"
class B(A):
    def __init__(self, x):
        super().__init__(x, y=3)
    def f(self, a=5): return ("B",) + super().f() + super().f(a)
    @classmethod
    def make(cls, x): return [super().make(x), cls.__name__]
    def missing(self): return super().nothing()
    def many(self): return super().f(1, 2, 3)
class C(B):
    def f(self): return super(B, self).f(7), super().f(), super(C, self).own()
    def own(self): return "C.own"
class Mixed(C, dict):
    def __init__(self, x, **items):
        super().__init__(x)
        dict.__init__(self, items)
    def get(self, key, default=0): return super().get(key, default) + 1
def failing(call):
    try: return call()
    except Exception as e: return f"{type(e).__name__}: {e}"
for k in range(2):
    print([cls(k).f() for cls in (A, B, C)], B.make(k), C.make(k), Mixed(k, a=4).get("a"), Mixed(k).get("b"), Mixed(1, a=2).f()[2])
    print(failing(B(1).missing), failing(B(1).many), failing(lambda: super(A, 5).f()), failing(lambda: B(1, 2)))
B.f = lambda self: ("new", *super(B, self).f())
print(C(1).f())
def f(a, b=0, *rest, c=1): return a, b, rest, c
pair, lst = (1, 2), [3, 4, 5]
def through(t): return f(*t)
print([f(*t) for t in (pair, lst, (1,), "ab", range(3), {1: 2})], through(pair), through(lst), f(*pair, *lst), f(*lst, 9), f(0, *pair), f(*pair, c=3), f(*[x for x in lst], **{"c": 4}))
print(*[failing(call) for call in (lambda: f(*()), lambda: f(*5), lambda: through(None), lambda: f(*pair, **{"a": 1}), lambda: f(*[][0]), lambda: len(*pair), lambda: len(*[lst]))], sep="\n")
def order():
    def told(x):
        print("told", x)
        return x
    return f(*told([1]), *told([2]), told(3), c=told(4))
print(order())
#> [('A', 0, 1), ('B', 'A', 0, 1, 'A', 0, 5), (('A', 0, 7), ('B', 'A', 0, 1, 'A', 0, 5), 'A.own')] [B(0, 3), 'B'] [C(0, 3), 'C'] 5 1 A.own
#> AttributeError: 'super' object has no attribute 'nothing' TypeError: A.f() takes from 1 to 2 positional arguments but 4 were given TypeError: super(type, obj): obj must be an instance or subtype of type TypeError: B.__init__() takes 2 positional arguments but 3 were given
#> [('A', 1, 1), ('B', 'A', 1, 1, 'A', 1, 5), (('A', 1, 7), ('B', 'A', 1, 1, 'A', 1, 5), 'A.own')] [B(1, 3), 'B'] [C(1, 3), 'C'] 5 1 A.own
#> AttributeError: 'super' object has no attribute 'nothing' TypeError: A.f() takes from 1 to 2 positional arguments but 4 were given TypeError: super(type, obj): obj must be an instance or subtype of type TypeError: B.__init__() takes 2 positional arguments but 3 were given
#> (('A', 1, 7), ('new', 'A', 1, 1), 'A.own')
#> [(1, 2, (), 1), (3, 4, (5,), 1), (1, 0, (), 1), ('a', 'b', (), 1), (0, 1, (2,), 1), (1, 0, (), 1)] (1, 2, (), 1) (3, 4, (5,), 1) (1, 2, (3, 4, 5), 1) (3, 4, (5, 9), 1) (0, 1, (2,), 1) (1, 2, (), 3) (3, 4, (5,), 4)
#> TypeError: f() missing 1 required positional argument: 'a'
#> TypeError: __main__.f() argument after * must be an iterable, not int
#> TypeError: __main__.f() argument after * must be an iterable, not NoneType
#> TypeError: f() got multiple values for argument 'a'
#> IndexError: list index out of range
#> TypeError: len() takes exactly one argument (2 given)
#> 3
#> told [1]
#> told [2]
#> told 3
#> told 4
#> (1, 2, (3,), 4)
#---
def failing(call):
    try: return call()
    except Exception as e: return f"{type(e).__name__}: {e}"
words = ["b", "a", "é"]
print(",".join(words), "".join(["x", "y"]), "é".join(["a", "b"]), "-".join(("a",)), "-".join([]), "ab".join("xyz"), ", ".join(str(n) for n in range(3)), "x".join(["a" * 300, "b" * 300])[298:303])
print(*[failing(call) for call in (lambda: ",".join([1]), lambda: ",".join(["a", None]), lambda: ",".join(5), lambda: ",".join())], sep="\n")
d = {"a": 1, 2: "b", (1, 2): 3, None: 4}
print([d.get(k) for k in ("a", 2, 2.0, True, "z", None, (1, 2))], [d.get(k, -1) for k in ("a", "z")], failing(lambda: d.get([])), failing(lambda: d.get()), failing(lambda: d.get(1, 2, 3)))
class Key:
    def __init__(self, n): self.n = n
    def __hash__(self): return hash(self.n)
    def __eq__(self, other):
        print("asked", self.n, other if isinstance(other, int) else other.n)
        return self.n == (other if isinstance(other, int) else other.n)
kd = {Key(1): "one"}
print(kd.get(1), kd.get(2), kd.get(Key(1)), len(kd))
s = set()
for x in (1, 1.0, True, "a", (1,), None): s.add(x)
print(len(s), failing(lambda: s.add([])), failing(lambda: s.add()))
ks = {Key(3)}
ks.add(3)
print(len(ks))
l = []
l.extend([1, 2]); l.extend((3,)); l.extend("ab"); l.extend(range(2)); l.extend(l)
print(l, failing(lambda: l.extend(5)))
for xs in ([3, 1, 2], ["b", "a", "B"], [2, "a"], [1.5, 1], [True, 0], [], [(2, 1), (1, 2)], ["é", "z"]):
    print(failing(lambda: xs.sort()), xs)
xs = [3, 1, 2]
xs.sort(reverse=True)
print(xs, list(xs), tuple(xs), list((1, 2)), list(range(5, 0, -2)), list(range(0)), tuple(range(3)), list("ab"), list({1: 2}), tuple(list(xs)), list(xs) is xs)
t = (1, 2)
print(tuple(t) is t, list(zip("ab", [1, 2])), dict(zip("ab", [1, 2])), tuple(enumerate("ab", 1)), list(reversed(xs)), set(zip([1], [2])), sorted(zip([2, 1], "ab")), max(zip([2, 1], "ab")), sum(reversed(xs)), any(enumerate([])), all(reversed([1, 0])), dict(enumerate("ab")))
print(*[failing(call) for call in (lambda: dict(zip([[]], [1])), lambda: dict(enumerate("ab"), x=1), lambda: sum(zip([1], [2])), lambda: max(zip([], [])), lambda: list(zip([1], 5)), lambda: dict(reversed([1])), lambda: sorted(zip([1, "a"], [1, 2])))], sep="\n")
#> b,a,é xy aéb a  xabyabz 0, 1, 2 aaxbb
#> TypeError: sequence item 0: expected str instance, int found
#> TypeError: sequence item 1: expected str instance, NoneType found
#> TypeError: can only join an iterable
#> TypeError: str.join() takes exactly one argument (0 given)
#> [1, 'b', 'b', None, None, 4, 3] [1, -1] TypeError: unhashable type: 'list' TypeError: get expected at least 1 argument, got 0 TypeError: get expected at most 2 arguments, got 3
#> asked 1 1
#> asked 1 1
#> one None one 1
#> 4 TypeError: unhashable type: 'list' TypeError: set.add() takes exactly one argument (0 given)
#> asked 3 3
#> 1
#> [1, 2, 3, 'a', 'b', 0, 1, 1, 2, 3, 'a', 'b', 0, 1] TypeError: 'int' object is not iterable
#> None [1, 2, 3]
#> None ['B', 'a', 'b']
#> TypeError: '<' not supported between instances of 'str' and 'int' [2, 'a']
#> None [1, 1.5]
#> None [0, True]
#> None []
#> None [(1, 2), (2, 1)]
#> None ['z', 'é']
#> [3, 2, 1] [3, 2, 1] (3, 2, 1) [1, 2] [5, 3, 1] [] (0, 1, 2) ['a', 'b'] [1] (3, 2, 1) False
#> True [('a', 1), ('b', 2)] {'a': 1, 'b': 2} ((1, 'a'), (2, 'b')) [1, 2, 3] {(1, 2)} [(1, 'b'), (2, 'a')] (2, 'a') 6 False False {0: 'a', 1: 'b'}
#> TypeError: unhashable type: 'list'
#> {0: 'a', 1: 'b', 'x': 1}
#> TypeError: unsupported operand type(s) for +: 'int' and 'tuple'
#> ValueError: max() arg is an empty sequence
#> TypeError: 'int' object is not iterable
#> TypeError: cannot convert dictionary update sequence element #0 to a sequence
#> TypeError: '<' not supported between instances of 'str' and 'int'
#---
