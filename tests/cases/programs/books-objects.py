# A pythonic card deck, and what comes with the sequence protocol
import collections
from random import Random
Card = collections.namedtuple("Card", ["rank", "suit"])
class FrenchDeck:
    ranks = [str(n) for n in range(2, 11)] + list("JQKA")
    suits = "spades diamonds clubs hearts".split()
    def __init__(self):
        self._cards = [Card(rank, suit) for suit in self.suits for rank in self.ranks]
    def __len__(self):
        return len(self._cards)
    def __getitem__(self, position):
        return self._cards[position]
deck = FrenchDeck()
print(len(deck), deck[0], deck[-1], deck[12::13])
suit_values = dict(spades=3, hearts=2, diamonds=1, clubs=0)
def spades_high(card):
    rank_value = FrenchDeck.ranks.index(card.rank)
    return rank_value * len(suit_values) + suit_values[card.suit]
print([f"{c.rank}{c.suit[0]}" for c in sorted(deck, key=spades_high)][:5], max(deck, key=spades_high))
print(Card("Q", "hearts") in deck, Card("7", "beasts") in deck, next(reversed(deck)))
print(Random(3).choice(deck)._replace(rank="2"), Random(1).sample(range(100), 5))
def set_card(deck, position, card):
    deck._cards[position] = card
try:
    Random(2).shuffle(deck)
except TypeError as e:
    print(e)
FrenchDeck.__setitem__ = set_card
deck[0] = Card("joker", "none")
print(deck[0], FrenchDeck.__setitem__.__name__, Card._fields, Card("A", "x")._asdict())
for i, (rank, suit) in enumerate(deck[:3]): print(i, rank, suit)
try: deck[52]
except IndexError as e: print(type(e).__name__, e)
try: deck["a"]
except TypeError as e: print(e)
#> 52 Card(rank='2', suit='spades') Card(rank='A', suit='hearts') [Card(rank='A', suit='spades'), Card(rank='A', suit='diamonds'), Card(rank='A', suit='clubs'), Card(rank='A', suit='hearts')]
#> ['2c', '2d', '2h', '2s', '3c'] Card(rank='A', suit='spades')
#> True False Card(rank='A', suit='hearts')
#> Card(rank='2', suit='diamonds') [17, 72, 97, 8, 32]
#> 'FrenchDeck' object does not support item assignment
#> Card(rank='joker', suit='none') set_card ('rank', 'suit') {'rank': 'A', 'suit': 'x'}
#> 0 joker none
#> 1 3 spades
#> 2 4 spades
#> IndexError list index out of range
#> list indices must be integers or slices, not str
#---
# Vector2d: all the special methods of a value
import math
class Vector2d:
    __match_args__ = ("x", "y")
    typecode = "d"
    def __init__(self, x, y):
        self.__x = float(x)
        self.__y = float(y)
    @property
    def x(self): return self.__x
    @property
    def y(self): return self.__y
    def __iter__(self): return (i for i in (self.x, self.y))
    def __repr__(self):
        return "{}({!r}, {!r})".format(type(self).__name__, *self)
    def __str__(self): return str(tuple(self))
    def __eq__(self, other): return tuple(self) == tuple(other)
    def __hash__(self): return hash((self.x, self.y))
    def __abs__(self): return math.hypot(self.x, self.y)
    def __bool__(self): return bool(abs(self))
    def angle(self): return math.atan2(self.y, self.x)
    def __complex__(self): return complex(self.x, self.y)
    def __format__(self, fmt_spec=""):
        if fmt_spec.endswith("p"):
            fmt_spec = fmt_spec[:-1]
            coords = (abs(self), self.angle())
            outer_fmt = "<{}, {}>"
        else:
            coords = self
            outer_fmt = "({}, {})"
        return outer_fmt.format(*(format(c, fmt_spec) for c in coords))
    @classmethod
    def frompair(cls, pair): return cls(*pair)
class Short(Vector2d):
    typecode = "f"
v1 = Vector2d(3, 4)
print(v1.x, v1.y, v1, repr(v1), abs(v1), bool(v1), bool(Vector2d(0, 0)))
x, y = v1
print(x, y, format(v1), format(v1, ".2f"), format(v1, ".3e"), format(Vector2d(1, 1), "p"), f"{Vector2d(1, 1):.3ep} {Vector2d(1, 1):0.5fp}")
print(v1 == (3, 4), [3.0, 4.0] == v1, len({v1, Vector2d(3.0, 4.0), Vector2d(3.1, 4.2)}), complex(v1), Short.frompair((1, 2)))
try: v1.x = 7
except AttributeError as e: print(e)
print(v1.__dict__, v1._Vector2d__x)
def which(v):
    match v:
        case Vector2d(x=0, y=0): return f"{v!r} is null"
        case Vector2d(x=0): return f"{v!r} is vertical"
        case Vector2d(y=0): return f"{v!r} is horizontal"
        case Vector2d(x, y) if x == y: return f"{v!r} is diagonal"
        case _: return f"{v!r} is awesome"
for v in map(Vector2d.frompair, [(0, 0), (0, 1), (2, 0), (3, 3), (1, 2)]): print(which(v))
try: hash(type("U", (Vector2d,), {"__eq__": lambda s, o: True})(1, 2))
except TypeError as e: print(e)
#> 3.0 4.0 (3.0, 4.0) Vector2d(3.0, 4.0) 5.0 True False
#> 3.0 4.0 (3.0, 4.0) (3.00, 4.00) (3.000e+00, 4.000e+00) <1.4142135623730951, 0.7853981633974483> <1.414e+00, 7.854e-01> <1.41421, 0.78540>
#> True True 2 (3+4j) (1.0, 2.0)
#> property 'x' of 'Vector2d' object has no setter
#> {'_Vector2d__x': 3.0, '_Vector2d__y': 4.0} 3.0
#> Vector2d(0.0, 0.0) is null
#> Vector2d(0.0, 1.0) is vertical
#> Vector2d(2.0, 0.0) is horizontal
#> Vector2d(3.0, 3.0) is diagonal
#> Vector2d(1.0, 2.0) is awesome
#> unhashable type: 'U'
#---
# A vector of any dimension: slicing, dynamic attributes, hashing by reduce
import functools, itertools, math, operator, reprlib
class Vector:
    shortcut_names = "xyzt"
    def __init__(self, components): self._components = tuple(float(c) for c in components)
    def __iter__(self): return iter(self._components)
    def __repr__(self):
        components = reprlib.repr(list(self._components))
        return f"Vector({components})"
    def __str__(self): return str(tuple(self))
    def __eq__(self, other):
        if isinstance(other, Vector):
            return len(self) == len(other) and all(a == b for a, b in zip(self, other))
        return NotImplemented
    def __hash__(self): return functools.reduce(operator.xor, (hash(x) for x in self), 0)
    def __abs__(self): return math.sqrt(sum(x * x for x in self))
    def __neg__(self): return Vector(-x for x in self)
    def __pos__(self): return Vector(self)
    def __bool__(self): return bool(abs(self))
    def __len__(self): return len(self._components)
    def __getitem__(self, key):
        if isinstance(key, slice): return type(self)(self._components[key])
        return self._components[operator.index(key)]
    def __getattr__(self, name):
        cls = type(self)
        if len(name) == 1:
            pos = cls.shortcut_names.find(name)
            if 0 <= pos < len(self._components): return self._components[pos]
        raise AttributeError(f"{cls.__name__!r} object has no attribute {name!r}")
    def __setattr__(self, name, value):
        cls = type(self)
        if len(name) == 1:
            if name in cls.shortcut_names: error = "readonly attribute {attr_name!r}"
            elif name.islower(): error = "can't set attributes 'a' to 'z' in {cls_name!r}"
            else: error = ""
            if error: raise AttributeError(error.format(cls_name=cls.__name__, attr_name=name))
        super().__setattr__(name, value)
    def angle(self, n):
        r = math.sqrt(sum(x * x for x in self[n:]))
        a = math.atan2(r, self[n - 1])
        return math.pi * 2 - a if (n == len(self) - 1) and (self[-1] < 0) else a
    def angles(self): return (self.angle(n) for n in range(1, len(self)))
    def __format__(self, fmt_spec=""):
        if fmt_spec.endswith("h"):
            fmt_spec = fmt_spec[:-1]
            coords, outer = itertools.chain([abs(self)], self.angles()), "<{}>"
        else: coords, outer = self, "({})"
        return outer.format(", ".join(format(c, fmt_spec) for c in coords))
    def __add__(self, other):
        try: return Vector(a + b for a, b in itertools.zip_longest(self, other, fillvalue=0.0))
        except TypeError: return NotImplemented
    def __radd__(self, other): return self + other
    def __mul__(self, scalar):
        try: factor = float(scalar)
        except TypeError: return NotImplemented
        return Vector(n * factor for n in self)
    def __rmul__(self, scalar): return self * scalar
    def __matmul__(self, other):
        try:
            if len(self) == len(other): return sum(a * b for a, b in zip(self, other))
            raise ValueError("@ requires vectors of equal length.")
        except TypeError: return NotImplemented
    def __rmatmul__(self, other): return self @ other
print(Vector(range(10)), Vector([3.1, 4.2]), str(Vector((3, 4, 5))))
v7 = Vector(range(7))
print(v7[-1], repr(v7[1:4]), repr(v7[-1:]), v7.x, v7.t)
for f in [lambda: v7[1, 2], lambda: v7.k, lambda: setattr(v7, "x", 1), lambda: setattr(v7, "k", 1), lambda: v7 + 1, lambda: v7 * "a", lambda: "abc" + v7, lambda: v7 @ Vector([1])]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
v7.B = 5; print(v7.B, hash(Vector(range(6))), hash(Vector([3.1, 4.2])))
print(format(Vector([-1, -1, -1, -1]), "h"), format(Vector([2, 2, 2, 2]), ".3eh"), format(Vector([0, 1, 0]), "0.5fh"), f"{v7:.1f}")
print(Vector([1, 2]) + (10, 20, 30), (10, 20) + Vector([1, 2, 3]), 14 * Vector([1, 2]), True * Vector([1]), Vector([1, 2, 3]) @ [1, 2, 3], [1, 2, 3] @ Vector([1, 2, 3]))
print(Vector([1, 2]) == (1, 2), Vector([1, 2]) != Vector([1, 2]), bool(Vector([0, 0])), -Vector([1, -2]))
v = Vector([1, 2]); w = v; v += Vector([1]); print(v, w, v is w)
#> (0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0) (3.1, 4.2) (3.0, 4.0, 5.0)
#> 6.0 Vector([1.0, 2.0, 3.0]) Vector([6.0]) 0.0 3.0
#> TypeError 'tuple' object cannot be interpreted as an integer
#> AttributeError 'Vector' object has no attribute 'k'
#> AttributeError readonly attribute 'x'
#> AttributeError can't set attributes 'a' to 'z' in 'Vector'
#> TypeError unsupported operand type(s) for +: 'Vector' and 'int'
#> ValueError could not convert string to float: 'a'
#> TypeError unsupported operand type(s) for +: 'Vector' and 'str'
#> ValueError @ requires vectors of equal length.
#> 5 1 384307168202284039
#> <2.0, 2.0943951023931957, 2.186276035465284, 3.9269908169872414> <4.000e+00, 1.047e+00, 9.553e-01, 7.854e-01> <1.00000, 1.57080, 0.00000> (0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0)
#> (11.0, 22.0, 30.0) (11.0, 22.0, 3.0) (14.0, 28.0) (1.0,) 14.0 14.0
#> False False False (-1.0, 2.0)
#> (2.0, 2.0) (1.0, 2.0) False
#---
# Sentence: from iterable to generator function to generator expression
import re, reprlib
RE_WORD = re.compile(r"\w+")
class Sentence1:
    def __init__(self, text): self.text = text; self.words = RE_WORD.findall(text)
    def __getitem__(self, index): return self.words[index]
    def __repr__(self): return "Sentence(%s)" % reprlib.repr(self.text)
class Sentence2(Sentence1):
    __getitem__ = None
    def __iter__(self): return SentenceIterator(self.words)
class SentenceIterator:
    def __init__(self, words): self.words, self.index = words, 0
    def __next__(self):
        try: word = self.words[self.index]
        except IndexError: raise StopIteration()
        self.index += 1
        return word
    def __iter__(self): return self
class Sentence3(Sentence2):
    def __iter__(self):
        for word in self.words: yield word
class Sentence4(Sentence2):
    def __init__(self, text): self.text = text
    def __iter__(self):
        for match in RE_WORD.finditer(self.text): yield match.group()
class Sentence5(Sentence4):
    def __iter__(self): return (match.group() for match in RE_WORD.finditer(self.text))
text = '"The time has come," the Walrus said, "To talk of many things"'
for cls in (Sentence1, Sentence2, Sentence3, Sentence4, Sentence5):
    s = cls(text)
    print(s, list(s)[:3], "Walrus" in s, sorted(s, key=str.lower)[-2:], type(iter(s)).__name__, max(s, key=len), [*zip(s, s)][1])
it = iter(Sentence4("Pig and Pepper"))
print(next(it), next(it), next(it))
try: next(it)
except StopIteration as e: print(repr(e), list(it), list(Sentence5("a b")))
class Foo:
    def __getitem__(self, n):
        print("getting", n)
        return "xyz"[n]
print(list(Foo()), "y" in Foo(), *Foo())
from collections import abc
print(isinstance(Sentence3("a"), abc.Iterable), isinstance(Foo(), abc.Iterable), issubclass(Sentence3, abc.Iterator))
#> Sentence('"The time ha... many things"') ['The', 'time', 'has'] True ['To', 'Walrus'] iterator Walrus ('time', 'time')
#> Sentence('"The time ha... many things"') ['The', 'time', 'has'] True ['To', 'Walrus'] SentenceIterator Walrus ('time', 'time')
#> Sentence('"The time ha... many things"') ['The', 'time', 'has'] True ['To', 'Walrus'] generator Walrus ('time', 'time')
#> Sentence('"The time ha... many things"') ['The', 'time', 'has'] True ['To', 'Walrus'] generator Walrus ('time', 'time')
#> Sentence('"The time ha... many things"') ['The', 'time', 'has'] True ['To', 'Walrus'] generator Walrus ('time', 'time')
#> Pig and Pepper
#> StopIteration() [] ['a', 'b']
#> getting 0
#> getting 1
#> getting 2
#> getting 3
#> getting 0
#> getting 1
#> getting 0
#> getting 1
#> getting 2
#> getting 3
#> ['x', 'y', 'z'] True x y z
#> True False False
#---
# Arithmetic progressions and the itertools behind them
import itertools, operator
from fractions import Fraction
from decimal import Decimal
class ArithmeticProgression:
    def __init__(self, begin, step, end=None): self.begin, self.step, self.end = begin, step, end
    def __iter__(self):
        result_type = type(self.begin + self.step)
        result = result_type(self.begin)
        forever = self.end is None
        index = 0
        while forever or result < self.end:
            yield result
            index += 1
            result = self.begin + self.step * index
def aritprog_gen(begin, step, end=None):
    first = type(begin + step)(begin)
    ap_gen = itertools.count(first, step)
    return ap_gen if end is None else itertools.takewhile(lambda n: n < end, ap_gen)
for A in (ArithmeticProgression, aritprog_gen):
    print(list(A(0, 1, 3)), list(A(1, .5, 3)), list(A(0, 1/3, 1)), list(A(0, Fraction(1, 3), 1)), list(A(0, Decimal(".1"), .3)))
sample = [5, 4, 2, 8, 7, 6, 3, 0, 9, 1]
print(list(itertools.accumulate(sample, min)), list(itertools.accumulate(sample, lambda a, b: a * b))[:5], list(itertools.starmap(lambda a, b: b / a, enumerate(itertools.accumulate(sample), 1)))[:3])
def vowel(c): return c.lower() in "aeiou"
w = "Aardvark"
print(list(filter(vowel, w)), list(itertools.filterfalse(vowel, w)), list(itertools.dropwhile(vowel, w)), list(itertools.takewhile(vowel, w)), list(itertools.compress(w, (1, 0, 1, 1, 0, 1))), list(itertools.islice(w, 4, 7)), list(itertools.islice(w, 1, None, 2)))
animals = ["duck", "eagle", "rat", "giraffe", "bear", "bat", "dolphin", "shark", "lion"]
animals.sort(key=len)
for length, group in itertools.groupby(reversed(animals), len): print(length, "->", list(group))
print(list(itertools.product("AK", repeat=2))[:2], list(itertools.combinations("ABC", 2)), list(itertools.permutations("ABC", 2))[-1], list(itertools.combinations_with_replacement("AB", 2)), list(itertools.pairwise("abcd")), list(map(operator.mul, range(11), itertools.repeat(5))), list(map(pow, range(4), itertools.repeat(2))))
rows = [("A", range(2)), ("B", range(2))]
for shape in map("{0[0]}{1}".format, rows, itertools.count(1)): print(shape)
#> [0, 1, 2] [1.0, 1.5, 2.0, 2.5] [0.0, 0.3333333333333333, 0.6666666666666666] [Fraction(0, 1), Fraction(1, 3), Fraction(2, 3)] [Decimal('0'), Decimal('0.1'), Decimal('0.2')]
#> [0, 1, 2] [1.0, 1.5, 2.0, 2.5] [0.0, 0.3333333333333333, 0.6666666666666666] [Fraction(0, 1), Fraction(1, 3), Fraction(2, 3)] [Decimal('0'), Decimal('0.1'), Decimal('0.2')]
#> [5, 4, 2, 2, 2, 2, 2, 0, 0, 0] [5, 20, 40, 320, 2240] [5.0, 4.5, 3.6666666666666665]
#> ['A', 'a', 'a'] ['r', 'd', 'v', 'r', 'k'] ['r', 'd', 'v', 'a', 'r', 'k'] ['A', 'a'] ['A', 'r', 'd', 'a'] ['v', 'a', 'r'] ['a', 'd', 'a', 'k']
#> 7 -> ['dolphin', 'giraffe']
#> 5 -> ['shark', 'eagle']
#> 4 -> ['lion', 'bear', 'duck']
#> 3 -> ['bat', 'rat']
#> [('A', 'A'), ('A', 'K')] [('A', 'B'), ('A', 'C'), ('B', 'C')] ('C', 'B') [('A', 'A'), ('A', 'B'), ('B', 'B')] [('a', 'b'), ('b', 'c'), ('c', 'd')] [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50] [0, 1, 4, 9]
#> A1
#> B2
#---
# Subgenerators, tree of exceptions drawn with yield from
def tree(cls, level=0):
    yield cls.__name__, level
    for sub_cls in sorted(cls.__subclasses__(), key=lambda c: c.__name__):
        yield from tree(sub_cls, level + 1)
class Base: pass
class A(Base): pass
class B(Base): pass
class C(A): pass
class D(C, B): pass
def render(tree):
    for name, level in tree:
        yield f'{" " * 4 * level}{name}'
for line in render(tree(Base)): print(line)
def render_lines(tree_iter):
    name, _ = next(tree_iter)
    yield name
    prefix = ""
    for name, level in tree_iter:
        prefix = prefix[:4 * (level - 1)].replace("├─", "│ ").replace("└─", "  ")
        prefix += "├── "
        yield prefix + name
print(*render_lines(tree(Base)), sep="\n")
def averager():
    total, count, average = 0.0, 0, None
    while True:
        term = yield average
        if term is None: break
        total += term; count += 1; average = total / count
    return (count, average)
def grouper(results, key):
    while True: results[key] = yield from averager()
def main(data):
    results = {}
    for key, values in data.items():
        group = grouper(results, key)
        next(group)
        for value in values: print(key, group.send(value))
        group.send(None)
    for key, (count, avg) in sorted(results.items()):
        print(f"{count:2} {key.split(';')[0]:5} averaging {avg:.2f}{key.split(';')[1]}")
main({"girls;kg": [40.9, 38.5, 44.3], "girls;m": [1.6, 1.51], "boys;kg": [39.0]})
#> Base
#>     A
#>         C
#>             D
#>     B
#>         D
#> Base
#> ├── A
#> │ ─ ├── C
#> │ ─ │ ─ ├── D
#> ├── B
#> │ ─ ├── D
#> girls;kg 40.9
#> girls;kg 39.7
#> girls;kg 41.233333333333334
#> girls;m 1.6
#> girls;m 1.5550000000000002
#> boys;kg 39.0
#>  1 boys  averaging 39.00kg
#>  3 girls averaging 41.23kg
#>  2 girls averaging 1.56m
#---
# Strategy by functions, registration decorators, closures that keep their free variables
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Callable, NamedTuple, Optional
class Customer(NamedTuple):
    name: str
    fidelity: int
class LineItem(NamedTuple):
    product: str
    quantity: int
    price: Decimal
    def total(self) -> Decimal: return self.price * self.quantity
@dataclass(frozen=True)
class Order:
    customer: Customer
    cart: Sequence[LineItem]
    promotion: Optional[Callable[["Order"], Decimal]] = None
    def total(self) -> Decimal:
        return sum((item.total() for item in self.cart), start=Decimal(0))
    def due(self) -> Decimal:
        discount = Decimal(0) if self.promotion is None else self.promotion(self)
        return self.total() - discount
    def __repr__(self): return f"<Order total: {self.total():.2f} due: {self.due():.2f}>"
promos = []
def promotion(promo):
    promos.append(promo)
    return promo
@promotion
def fidelity(order):
    """5% discount for customers with 1000 or more fidelity points"""
    return order.total() * Decimal("0.05") if order.customer.fidelity >= 1000 else Decimal(0)
@promotion
def bulk_item(order):
    discount = Decimal(0)
    for item in order.cart:
        if item.quantity >= 20: discount += item.total() * Decimal("0.1")
    return discount
@promotion
def large_order(order):
    distinct = {item.product for item in order.cart}
    return order.total() * Decimal("0.07") if len(distinct) >= 10 else Decimal(0)
def best_promo(order): return max(promo(order) for promo in promos)
joe, ann = Customer("John Doe", 0), Customer("Ann Smith", 1100)
cart = [LineItem("banana", 4, Decimal(".5")), LineItem("apple", 10, Decimal("1.5")), LineItem("melon", 5, Decimal(5))]
long_cart = [LineItem(str(sku), 1, Decimal(1)) for sku in range(10)]
for order in (Order(joe, cart, fidelity), Order(ann, cart, fidelity), Order(joe, [LineItem("banana", 30, Decimal(".5"))], bulk_item), Order(joe, long_cart, large_order), Order(ann, cart, best_promo), Order(joe, cart)):
    print(order, order.promotion.__name__ if order.promotion else None)
try: Order(joe, cart).customer = ann
except Exception as e: print(type(e).__mro__[0:2], e)
print([p.__name__ for p in promos], fidelity.__doc__, joe, cart[0].total(), LineItem.__annotations__["price"].__name__)
def make_averager():
    count = total = 0
    def averager(new_value):
        nonlocal count, total
        count += 1; total += new_value
        return total / count
    return averager
avg = make_averager(); print(avg(10), avg(11), avg.__code__.co_freevars, avg.__closure__[0].cell_contents, avg.__code__.co_varnames)
b = 6
def f2(a):
    print(a)
    print(b)
    b = 9
try: f2(3)
except UnboundLocalError as e: print(e)
#> <Order total: 42.00 due: 42.00> fidelity
#> <Order total: 42.00 due: 39.90> fidelity
#> <Order total: 15.00 due: 13.50> bulk_item
#> <Order total: 10.00 due: 9.30> large_order
#> <Order total: 42.00 due: 39.90> best_promo
#> <Order total: 42.00 due: 42.00> None
#> (<class 'dataclasses.FrozenInstanceError'>, <class 'AttributeError'>) cannot assign to field 'customer'
#> ['fidelity', 'bulk_item', 'large_order'] 5% discount for customers with 1000 or more fidelity points Customer(name='John Doe', fidelity=0) 2.0 Decimal
#> 10.0 10.5 ('count', 'total') 2 ('new_value',)
#> 3
#> cannot access local variable 'b' where it is not associated with a value
#---
# Decorators with parameters, by function and by class; stacked; singledispatch
import functools, html, numbers
from collections import abc
DEFAULT_FMT = "[{elapsed}] {name}({args}) -> {result}"
class clock:
    def __init__(self, fmt=DEFAULT_FMT): self.fmt = fmt
    def __call__(self, func):
        def clocked(*_args):
            _result = func(*_args)
            elapsed, name = "0.1s", func.__name__
            args, result = ", ".join(repr(arg) for arg in _args), repr(_result)
            print(self.fmt.format(elapsed=elapsed, name=name, args=args, result=result))
            return _result
        return clocked
@clock()
def snooze(n): return n * 2
@clock("{name}: {elapsed}")
def other(n): return n
snooze(1); other(2)
calls = 0
@functools.cache
def fib(n):
    global calls
    calls += 1
    return n if n < 2 else fib(n - 2) + fib(n - 1)
print(fib(30), calls, fib.cache_info(), fib.__wrapped__.__name__)
@functools.lru_cache(maxsize=2, typed=True)
def typed(x): return type(x).__name__
print(typed(1), typed(1.0), typed(1), typed(True), typed.cache_info(), typed.cache_parameters())
@functools.singledispatch
def htmlize(obj: object) -> str: return f"<pre>{html.escape(repr(obj))}</pre>"
@htmlize.register
def _(text: str) -> str: return "<p>" + html.escape(text).replace("\n", "<br/>\n") + "</p>"
@htmlize.register
def _(seq: abc.Sequence) -> str: return "<ul>\n<li>" + "</li>\n<li>".join(htmlize(item) for item in seq) + "</li>\n</ul>"
@htmlize.register
def _(n: numbers.Integral) -> str: return f"<pre>{n} (0x{n:x})</pre>"
@htmlize.register(bool)
def _(n): return f"<pre>{n}</pre>"
@htmlize.register(float)
def _(x): return f"<pre>{x:.3f}</pre>"
for o in ({1, 2, 3}, abs, "Heimlich & Co.\n- a game", 42, ["alpha", 66, (3, 2, 1)], True, 2/3): print(htmlize(o))
print(htmlize.dispatch(bool) is htmlize.registry[bool], sorted(c.__name__ for c in htmlize.registry))
def d1(f):
    print("running d1", f.__name__)
    @functools.wraps(f)
    def inner(*a, **k): return ("d1", f(*a, **k))
    return inner
def d2(n):
    def deco(f):
        print("running d2", n)
        return lambda *a: (n, f(*a))
    return deco
@d1
@d2(7)
def g(x): "doc"; return x
print(g(3), g.__name__, g.__wrapped__(1))
#> [0.1s] snooze(1) -> 2
#> other: 0.1s
#> 832040 31 CacheInfo(hits=28, misses=31, maxsize=None, currsize=31) fib
#> int float int bool CacheInfo(hits=1, misses=3, maxsize=2, currsize=2) {'maxsize': 2, 'typed': True}
#> <pre>{1, 2, 3}</pre>
#> <pre>&lt;built-in function abs&gt;</pre>
#> <p>Heimlich &amp; Co.<br/>
#> - a game</p>
#> <pre>42 (0x2a)</pre>
#> <ul>
#> <li><p>alpha</p></li>
#> <li><pre>66 (0x42)</pre></li>
#> <li><ul>
#> <li><pre>3 (0x3)</pre></li>
#> <li><pre>2 (0x2)</pre></li>
#> <li><pre>1 (0x1)</pre></li>
#> </ul></li>
#> </ul>
#> <pre>True</pre>
#> <pre>0.667</pre>
#> True ['Integral', 'Sequence', 'bool', 'float', 'object', 'str']
#> running d2 7
#> running d1 <lambda>
#> ('d1', (7, 3)) <lambda> (7, 1)
#---
# Descriptors that validate, __set_name__, class decorators and metaclasses compared
from abc import ABC, abstractmethod
from typing import get_type_hints
class Validated(ABC):
    def __set_name__(self, owner, name): self.storage_name = name
    def __set__(self, instance, value): instance.__dict__[self.storage_name] = self.validate(self.storage_name, value)
    @abstractmethod
    def validate(self, name, value): """return validated value or raise ValueError"""
class Quantity(Validated):
    def validate(self, name, value):
        if value <= 0: raise ValueError(f"{name} must be > 0")
        return value
class NonBlank(Validated):
    def validate(self, name, value):
        if not (value := value.strip()): raise ValueError(f"{name} cannot be blank")
        return value
class LineItem:
    description = NonBlank(); weight = Quantity(); price = Quantity()
    def __init__(self, description, weight, price): self.description, self.weight, self.price = description, weight, price
    def subtotal(self): return self.weight * self.price
raisins = LineItem(" Golden raisins ", 10, 6.95)
print(raisins.subtotal(), vars(raisins), raisins.description)
for f in (lambda: LineItem("x", 0, 1), lambda: LineItem("  ", 1, 1), Validated, lambda: setattr(raisins, "price", -1)):
    try: f()
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
class Overriding:
    def __get__(self, i, o): print("get", type(i).__name__, o.__name__)
    def __set__(self, i, v): print("set", v)
class OverridingNoGet:
    def __set__(self, i, v): print("set2", v)
class NonOverriding:
    def __get__(self, i, o): print("get3", type(i).__name__)
class Managed:
    over = Overriding(); over_no_get = OverridingNoGet(); non_over = NonOverriding()
    def spam(self): print("spam")
obj = Managed()
obj.over; Managed.over; obj.over = 7; obj.over; obj.__dict__["over"] = 8; obj.over; print(vars(obj))
print(type(obj.over_no_get).__name__); obj.over_no_get = 7; obj.__dict__["over_no_get"] = 9; print(obj.over_no_get)
obj.non_over; obj.non_over = 7; print(obj.non_over); Managed.non_over; del obj.non_over; obj.non_over
print(Managed.spam.__get__(obj, Managed).__self__ is obj, obj.spam.__func__ is Managed.spam, type(Managed.spam).__name__)
class Field:
    def __init__(self, name, constructor):
        if not callable(constructor) or constructor is type(None): raise TypeError(f"{name!r} type hint must be callable")
        self.name, self.constructor = name, constructor
    def __set__(self, instance, value):
        try: value = self.constructor(value)
        except (TypeError, ValueError) as e:
            raise TypeError(f"{value!r} is not compatible with {self.name}:{self.constructor.__name__}") from e
        instance.__dict__[self.name] = value
class Checked:
    def __init_subclass__(subclass):
        super().__init_subclass__()
        for name, constructor in get_type_hints(subclass).items(): setattr(subclass, name, Field(name, constructor))
    def __init__(self, **kwargs):
        for name in get_type_hints(type(self)): setattr(self, name, kwargs.pop(name))
        if kwargs: raise AttributeError(f"{type(self).__name__!r} object has no attribute {', '.join(kwargs)!r}")
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"
class Movie(Checked):
    title: str
    year: int
    box_office: float
print(Movie(title="The Godfather", year="1972", box_office=137))
for kw in (dict(title="x", year="MCM", box_office=1), dict(title="x", year=1, box_office=1, z=3), dict(title="x")):
    try: Movie(**kw)
    except Exception as e: print(type(e).__name__, e, repr(e.__cause__))
#> 69.5 {'description': 'Golden raisins', 'weight': 10, 'price': 6.95} Golden raisins
#> ValueError weight must be > 0
#> ValueError description cannot be blank
#> TypeError Can't instantiate abstract class Validated with abstract method validate
#> ValueError price must be > 0
#> get Managed Managed
#> get NoneType Managed
#> set 7
#> get Managed Managed
#> get Managed Managed
#> {'over': 8}
#> OverridingNoGet
#> set2 7
#> 9
#> get3 Managed
#> 7
#> get3 NoneType
#> get3 Managed
#> True True function
#> Movie(title='The Godfather', year=1972, box_office=137.0)
#> TypeError 'MCM' is not compatible with year:int ValueError("invalid literal for int() with base 10: 'MCM'")
#> AttributeError 'Movie' object has no attribute 'z' None
#> KeyError 'year' None
#---
# A metaclass that tells what happens when
class MetaKlass(type):
    print("@@ MetaKlass body")
    @classmethod
    def __prepare__(meta_cls, cls_name, bases):
        print(f"@@ prepare {cls_name} {bases}")
        return NosyDict()
    def __new__(meta_cls, cls_name, bases, cls_dict):
        print(f"@@ new {cls_name} {[k for k in cls_dict.data if not k.startswith(('__m', '__c'))]}")
        def inner_2(self): print(f"@@ inner_2 {self}")
        cls = super().__new__(meta_cls, cls_name, bases, cls_dict.data)
        cls.method_c = inner_2
        return cls
    def __repr__(cls): return f"<class {cls.__name__!r} built by {type(cls).__name__}>"
    def __call__(cls, *a, **k):
        print("@@ call", a, k)
        return super().__call__(*a, **k)
from collections import UserDict
class NosyDict(UserDict):
    def __setitem__(self, key, value):
        args = (self.__class__.__name__, key) if key in ("attr", "method_b") else None
        if args: print("%% NosyDict {}[{!r}] = ...".format(*args))
        super().__setitem__(key, value)
class Builder:
    print("@ Builder body")
    def __init_subclass__(cls):
        print(f"@ Builder.__init_subclass__({cls!r})")
        def inner_0(self): print(f"@ inner_0 {self}")
        cls.method_a = inner_0
    def __init__(self): super().__init__(); print("@ Builder.__init__")
def deco(cls):
    print(f"@ deco({cls!r})")
    cls.method_b = lambda self: print(f"@ inner_1 {self}")
    return cls
class Descriptor:
    def __set_name__(self, *args): print(f"@ Descriptor.__set_name__({args[1:]!r})")
    def __set__(self, i, v): print("@ Descriptor.__set__", v)
    def __repr__(self): return "<Descriptor instance>"
@deco
class Klass(Builder, metaclass=MetaKlass):
    print("# Klass body")
    attr = Descriptor()
    def __init__(self): super().__init__(); print("# Klass.__init__")
    def __repr__(self): return "<Klass instance>"
obj = Klass()
obj.method_a(); obj.method_b(); obj.method_c(); obj.attr = 999
print(Klass, type(Klass), Klass.__mro__)
class Singleton(type):
    _instances = {}
    def __call__(cls, *args):
        if cls not in cls._instances: cls._instances[cls] = super().__call__(*args)
        return cls._instances[cls]
class One(metaclass=Singleton):
    def __init__(self, n): self.n = n
print(One(1) is One(2), One(3).n)
#> @@ MetaKlass body
#> @ Builder body
#> @@ prepare Klass (<class '__main__.Builder'>,)
#> # Klass body
#> %% NosyDict NosyDict['attr'] = ...
#> @@ new Klass ['__qualname__', 'attr', '__init__', '__repr__']
#> @ Descriptor.__set_name__(('attr',))
#> @ Builder.__init_subclass__(<class 'Klass' built by MetaKlass>)
#> @ deco(<class 'Klass' built by MetaKlass>)
#> @@ call () {}
#> @ Builder.__init__
#> # Klass.__init__
#> @ inner_0 <Klass instance>
#> @ inner_1 <Klass instance>
#> @@ inner_2 <Klass instance>
#> @ Descriptor.__set__ 999
#> <class 'Klass' built by MetaKlass> <class '__main__.MetaKlass'> (<class 'Klass' built by MetaKlass>, <class '__main__.Builder'>, <class 'object'>)
#> True 1
#---
