# Effective Python: unpacking, closures, defaults, keyword-only, comprehensions, generators
item = (("cereal", 350), ("bacon", 200), ("muffin", 160))
for rank, (name, calories) in enumerate(item, 1): print(f"#{rank}: {name} has {calories} calories")
oldest, second, *others = sorted([0, 9, 4, 8, 7, 20, 19], reverse=True)
print(oldest, second, others)
*head, last = "abc"; first, *mid, last2 = range(5); print(head, last, mid, last2)
try: a, b, *c = [1]
except ValueError as e: print(e)
try: a, b = 1, 2, 3
except ValueError as e: print(e)
def sort_priority(numbers, group):
    found = False
    def helper(x):
        nonlocal found
        if x in group: found = True; return (0, x)
        return (1, x)
    numbers.sort(key=helper)
    return found
nums = [8, 3, 1, 2, 5, 4, 7, 6]; print(sort_priority(nums, {2, 3, 5, 7}), nums)
def log(message, *values, sep=", "): return message if not values else f"{message}: {sep.join(map(str, values))}"
print(log("hi"), log("x", 1, 2), log("y", *[3, 4], sep="-"))
def safe(number, divisor, /, ndigits=10, *, ignore=False):
    try: return round(number / divisor, ndigits)
    except ZeroDivisionError:
        if ignore: return 0
        raise
print(safe(22, 7), safe(22, 7, 3), safe(1, 0, ignore=True))
for call in (lambda: safe(number=1, divisor=2), lambda: safe(1, 2, 3, 4), lambda: safe(1), lambda: safe(1, 2, nope=1), lambda: safe(*[1], **{"ndigits": 2, "ndigit": 3})):
    try: call()
    except TypeError as e: print(e)
def defaults(x, when=[]): when.append(x); return when
print(defaults(1), defaults(2), defaults.__defaults__)
print([lambda: i for i in range(3)][0](), [(lambda i=i: i)() for i in range(3)])
stock = {"nails": 125, "screws": 35, "wingnuts": 8}
print({n: b for n in ("screws", "wingnuts", "clips") if (b := stock.get(n, 0) // 8)}, b)
def normalize(numbers):
    if iter(numbers) is numbers: raise TypeError("Must supply a container")
    total = sum(numbers)
    return [100 * v / total for v in numbers]
print(normalize([15, 35, 80]))
try: normalize(iter([1]))
except TypeError as e: print(e)
class Closing:
    def __init__(self, n): self.n = n
    def __iter__(self): yield from range(self.n)
print(normalize(Closing(3)), sum(x > 1 for x in Closing(4)))
def wave(amplitude_it, steps):
    for step in range(steps): yield round(next(amplitude_it) * step, 2)
def complex_wave(it): yield from wave(it, 2); yield from wave(it, 3)
print(list(complex_wave(iter([7, 7, 2, 2, 2, 10]))))
try: list(complex_wave(iter([1])))
except RuntimeError as e: print(e)
#> #1: cereal has 350 calories
#> #2: bacon has 200 calories
#> #3: muffin has 160 calories
#> 20 19 [9, 8, 7, 4, 0]
#> ['a', 'b'] c [1, 2, 3] 4
#> not enough values to unpack (expected at least 2, got 1)
#> too many values to unpack (expected 2)
#> True [2, 3, 5, 7, 1, 4, 6, 8]
#> hi x: 1, 2 y: 3-4
#> 3.1428571429 3.143 0
#> safe() got some positional-only arguments passed as keyword arguments: 'number, divisor'
#> safe() takes from 2 to 3 positional arguments but 4 were given
#> safe() missing 1 required positional argument: 'divisor'
#> safe() got an unexpected keyword argument 'nope'
#> safe() got an unexpected keyword argument 'ndigit'
#> [1, 2] [1, 2] ([1, 2],)
#> 2 [0, 1, 2]
#> {'screws': 4, 'wingnuts': 1} 0
#> [11.538461538461538, 26.923076923076923, 61.53846153846154]
#> Must supply a container
#> [0.0, 33.333333333333336, 66.66666666666667] 2
#> [0, 7, 0, 2, 4]
#> generator raised StopIteration
#---
# Python Cookbook: data structures, strings, iterators and numbers
from collections import defaultdict, deque, Counter, ChainMap, namedtuple
from itertools import dropwhile, groupby, compress, islice
from operator import itemgetter, attrgetter
import heapq, re, textwrap, fnmatch
def search(lines, pattern, history=2):
    previous = deque(maxlen=history)
    for line in lines:
        if pattern in line: yield line, list(previous)
        previous.append(line)
print(list(search(["a", "python 1", "b", "c", "python 2"], "python")))
portfolio = [{"name": n, "price": p} for n, p in [("IBM", 91.1), ("AAPL", 543.22), ("FB", 21.09), ("YHOO", 16.35)]]
print([d["name"] for d in heapq.nsmallest(2, portfolio, key=lambda s: s["price"])], heapq.nlargest(1, portfolio, key=itemgetter("price")))
class PriorityQueue:
    def __init__(self): self._queue, self._index = [], 0
    def push(self, item, priority): heapq.heappush(self._queue, (-priority, self._index, item)); self._index += 1
    def pop(self): return heapq.heappop(self._queue)[-1]
q = PriorityQueue()
for i, (n, p) in enumerate([("foo", 1), ("bar", 5), ("spam", 4), ("grok", 1)]): q.push(n, p)
print([q.pop() for _ in range(4)])
prices = {"ACME": 45.23, "AAPL": 612.78, "IBM": 205.55}
print(min(zip(prices.values(), prices)), max(prices, key=prices.get), sorted(zip(prices.values(), prices))[0])
a, b = {"x": 1, "y": 2, "z": 3}, {"w": 10, "x": 11, "y": 2}
print(sorted(a.keys() & b.keys()), sorted(a.keys() - b.keys()), a.items() & b.items(), {k: a[k] for k in sorted(a.keys() - {"z", "w"})})
def dedupe(items, key=None):
    seen = set()
    for item in items:
        val = item if key is None else key(item)
        if val not in seen: yield item; seen.add(val)
print(list(dedupe([{"x": 1, "y": 2}, {"x": 1, "y": 3}, {"x": 1, "y": 2}], key=lambda d: (d["x"], d["y"]))))
record = "....................100 .......513.25 .........."
print(int(record[slice(20, 23)]) * float(record[slice(31, 37)]), slice(5, 50, 2).indices(11))
rows = sorted([{"a": "5412", "d": 2}, {"a": "5148", "d": 1}, {"a": "58", "d": 2}], key=itemgetter("d"))
for date, items in groupby(rows, key=itemgetter("d")): print(date, [i["a"] for i in items])
c = ChainMap({"x": 1, "z": 3}, {"y": 2, "z": 4}); c["z"] = 10; print(c["z"], len(c), list(c.keys()), c.new_child({"x": 9})["x"], c.parents["z"])
print(re.split(r"(?:,|;|\s)\s*", "asdf fjdk; afed, fjek,asdf, foo"), re.sub(r"(\d+)/(\d+)/(\d+)", r"\3-\1-\2", "Today is 11/27/2012."), re.findall(r'"(.*?)"', 'say "no." then "yes."'))
def matchcase(word):
    def replace(m):
        t = m.group()
        return word.upper() if t.isupper() else word.lower() if t.islower() else word.capitalize() if t[0].isupper() else word
    return replace
print(re.sub("python", matchcase("snake"), "UPPER PYTHON, lower python, Mixed Python", flags=re.IGNORECASE))
print(textwrap.fill("Look into my eyes, look into my eyes, the eyes, the eyes, not around the eyes", 30, initial_indent="  ", subsequent_indent="    "))
class SafeSub(dict):
    def __missing__(self, key): return "{" + key + "}"
print("{name} has {n} messages.".format_map(SafeSub(name="Guido")), "{:*^20s}|{:>10.2f}|{:,}".format("x", 1.23456, 10**6))
Token = namedtuple("Token", ["type", "value"])
master = re.compile("|".join([r"(?P<NAME>[a-zA-Z_]\w*)", r"(?P<NUM>\d+)", r"(?P<PLUS>\+)", r"(?P<TIMES>\*)", r"(?P<LP>\()", r"(?P<RP>\))", r"(?P<WS>\s+)"]))
def tokens(text):
    for m in master.finditer(text):
        if m.lastgroup != "WS": yield Token(m.lastgroup, m.group())
class Evaluator:
    def parse(self, text):
        self.tokens, self.tok, self.next = tokens(text), None, None
        self._advance(); return self.expr()
    def _advance(self): self.tok, self.next = self.next, next(self.tokens, None)
    def _accept(self, t):
        if self.next and self.next.type == t: self._advance(); return True
        return False
    def expr(self):
        v = self.term()
        while self._accept("PLUS"): v += self.term()
        return v
    def term(self):
        v = self.factor()
        while self._accept("TIMES"): v *= self.factor()
        return v
    def factor(self):
        if self._accept("NUM"): return int(self.tok.value)
        if self._accept("LP"):
            v = self.expr()
            if not self._accept("RP"): raise SyntaxError("Expected RP")
            return v
        raise SyntaxError("Expected NUMBER or LPAREN")
e = Evaluator(); print(e.parse("2 + 3"), e.parse("2 + (3 + 4) * 5"))
try: e.parse("2 + (3 + * 4)")
except SyntaxError as x: print(repr(x), x.msg)
class Node:
    def __init__(self, value): self._value, self._children = value, []
    def add_child(self, node): self._children.append(node); return node
    def __repr__(self): return f"Node({self._value!r})"
    def __iter__(self): return iter(self._children)
    def depth_first(self):
        yield self
        for c in self: yield from c.depth_first()
root = Node(0); c1 = root.add_child(Node(1)); root.add_child(Node(2)); c1.add_child(Node(3)); print(list(root.depth_first()))
def flatten(items, ignore_types=(str, bytes)):
    for x in items:
        if hasattr(x, "__iter__") and not isinstance(x, ignore_types): yield from flatten(x)
        else: yield x
print(list(flatten([1, 2, [3, [4, "five"], 6], (b"7",)])), list(heapq.merge([1, 4, 7], [2, 5, 6])))
#> [('python 1', ['a']), ('python 2', ['b', 'c'])]
#> ['YHOO', 'FB'] [{'name': 'AAPL', 'price': 543.22}]
#> ['bar', 'spam', 'foo', 'grok']
#> (45.23, 'ACME') AAPL (45.23, 'ACME')
#> ['x', 'y'] ['z'] {('y', 2)} {'x': 1, 'y': 2}
#> [{'x': 1, 'y': 2}, {'x': 1, 'y': 3}]
#> 51325.0 (5, 11, 2)
#> 1 ['5148']
#> 2 ['5412', '58']
#> 10 3 ['y', 'z', 'x'] 9 4
#> ['asdf', 'fjdk', 'afed', 'fjek', 'asdf', 'foo'] Today is 2012-11-27. ['no.', 'yes.']
#> UPPER SNAKE, lower snake, Mixed Snake
#>   Look into my eyes, look into
#>     my eyes, the eyes, the
#>     eyes, not around the eyes
#> Guido has {n} messages. *********x**********|      1.23|1,000,000
#> 5 37
#> SyntaxError('Expected NUMBER or LPAREN') Expected NUMBER or LPAREN
#> [Node(0), Node(1), Node(3), Node(2)]
#> [1, 2, 3, 4, 'five', 6, b'7'] [1, 2, 4, 5, 6, 7]
#---
# Format specs in f-strings, all of them
import datetime, decimal, string
n, x, s, z = 1234567, 3.14159265, "text", 1.5 + 2j
print(f"{n:,} {n:_} {n:x} {n:#X} {n:#b} {n:o} {n:e} {n:.3g} {n:+d} {n: d} {n:010} {n:<12}| {n:>12} {n:^12}| {n:*^+15,d} {n:%} {65:c}")
print(f"{x:.2f} {x:8.3f} {x:<8.1f}| {x:+.0f} {x:e} {x:.3E} {x:g} {x:.10g} {x:n} {x:%} {x:.1%} {x:08.2f} {-x:=+10.2f} {x!r:>12} {1e16:g} {1e-5} {1e22:f} {0.1:.20f} {float('inf'):5} {float('nan'):+f}")
print(f"{s:>10} {s:^10}| {s:.2} {s:_<10.3} {s!r:10}| {s!a} {'é'!a} {s:s}")
print(f"{z:.2f} {z!r} {z:>12} {z:+.1e} {1j:g}", f"{True:d} {True} {True:5} {None!s:>6} {[1]!s:>5}")
w, p = 12, 3
print(f"{x:{w}.{p}f}|{x:{'<'}{w}}|{s:{'*'}^{w}}|{n:{',' if n > 1000 else ''}}", f"{x=:.2f} {n=} {s = !s} { n = :,}", f"{{}} {{{n}}}", f"{'nested ' + f'{x:.1f}'}", f"{(lambda q: q * 2)(4)}", f"{n if x > 3 else s}", f'{dict(a=1)["a"]}')
d = datetime.datetime(2024, 2, 29, 13, 5, 7)
print(f"{d:%Y-%m-%d %H:%M} {d:%A %d %B} {d.date()} {d!r} {d:%j %U %p %I}", f"{datetime.timedelta(days=1, seconds=5)}", f"{decimal.Decimal('1234.5678'):,.2f} {decimal.Decimal('0.000001'):e}")
for spec, v in [("d", 1.5), ("s", 1), ("x", 1.0), (".2", 5), (",s", "a"), ("=5", "a"), ("10q", 1), ("+", "a"), ("#", "a"), ("c", -1), (",x", 5), ("_c", 65), (".3d", 1), ("0=5", "a"), ("z", 1), ("ab", 1.0)]:
    try: print(spec, format(v, spec))
    except Exception as e: print(spec, type(e).__name__, e)
print("{0} {1} {0}".format("a", "b"), "{a[0]} {a[key]} {b.real}".format(a={0: "zero", "key": "k"}, b=3), "{:{}}".format("x", 5), "{!r:>5}".format("q"))
for bad in ("{", "}", "{0} {}", "{a}", "{0.x}", "{0[a]}", "{!z}", "{:{}{}}", "{0!}"):
    try: print(bad, bad.format(1))
    except Exception as e: print(bad, type(e).__name__, e)
print("%5d|%-5d|%05d|%+d|%x|%#o|%e|%.3g|%s|%r|%c|%%|%10.3s|%*d" % (42, 42, 42, 42, 255, 8, 1234.5, 0.00001234, "s", "r", "c", "abcdef", 6, 7), "%(a)s %(b)03d" % {"a": 1, "b": 2})
t = string.Template("$who likes ${what} $$5"); print(t.substitute(who="tim", what="kung pao"), t.safe_substitute(who="x"))
try: t.substitute(who="x")
except KeyError as e: print(repr(e))
#> 1,234,567 1_234_567 12d687 0X12D687 0b100101101011010000111 4553207 1.234567e+06 1.23e+06 +1234567  1234567 0001234567 1234567     |      1234567   1234567   | **+1,234,567*** 123456700.000000% A
#> 3.14    3.142 3.1     | +3 3.141593e+00 3.142E+00 3.14159 3.14159265 3.14159 314.159265% 314.2% 00003.14 -     3.14   3.14159265 1e+16 1e-05 10000000000000000000000.000000 0.10000000000000000555   inf +nan
#>       text    text   | te tex_______ 'text'    | 'text' '\xe9' text
#> 1.50+2.00j (1.5+2j)     (1.5+2j) +1.5e+00+2.0e+00j 0+1j 1 True     1   None   [1]
#>        3.142|3.14159265  |****text****|1,234,567 x=3.14 n=1234567 s = text  n = 1,234,567 {} {1234567} nested 3.1 8 1234567 1
#> 2024-02-29 13:05 Thursday 29 February 2024-02-29 datetime.datetime(2024, 2, 29, 13, 5, 7) 060 08 PM 01 1 day, 0:00:05 1,234.57 1e-6
#> d ValueError Unknown format code 'd' for object of type 'float'
#> s ValueError Unknown format code 's' for object of type 'int'
#> x ValueError Unknown format code 'x' for object of type 'float'
#> .2 ValueError Precision not allowed in integer format specifier
#> ,s ValueError Cannot specify ',' with 's'.
#> =5 ValueError '=' alignment not allowed in string format specifier
#> 10q ValueError Unknown format code 'q' for object of type 'int'
#> + ValueError Sign not allowed in string format specifier
#> # ValueError Alternate form (#) not allowed in string format specifier
#> c OverflowError %c arg not in range(0x110000)
#> ,x ValueError Cannot specify ',' with 'x'.
#> _c ValueError Cannot specify '_' with 'c'.
#> .3d ValueError Precision not allowed in integer format specifier
#> 0=5 ValueError '=' alignment not allowed in string format specifier
#> z ValueError Negative zero coercion (z) not allowed in integer format specifier
#> ab ValueError Invalid format specifier 'ab' for object of type 'float'
#> a b a zero k 3 x       'q'
#> { ValueError Single '{' encountered in format string
#> } ValueError Single '}' encountered in format string
#> {0} {} ValueError cannot switch from manual field specification to automatic field numbering
#> {a} KeyError 'a'
#> {0.x} AttributeError 'int' object has no attribute 'x'
#> {0[a]} TypeError 'int' object is not subscriptable
#> {!z} ValueError Unknown conversion specifier z
#> {:{}{}} IndexError Replacement index 1 out of range for positional args tuple
#> {0!} ValueError unmatched '{' in format spec
#>    42|42   |00042|+42|ff|0o10|1.234500e+03|1.23e-05|s|'r'|c|%|       abc|     7 1 002
#> tim likes kung pao $5 x likes ${what} $5
#> KeyError('what')
#---
# Structural pattern matching, the tutorial of PEP 636
from dataclasses import dataclass
from enum import Enum
import collections
class Direction(Enum):
    NORTH = "n"
    SOUTH = "s"
@dataclass
class Click:
    position: tuple
    button: str = "left"
@dataclass
class KeyPress: key: str
class Point3:
    __match_args__ = ("x", "y", "z")
    def __init__(self, *a): self.x, self.y, self.z = a
def act(command):
    match command:
        case "quit" | "exit": return "bye"
        case ["go", ("north" | "south" | "n") as d]: return f"going {d}"
        case ["drop", *objects] if len(objects) > 2: return f"too many: {objects}"
        case ["drop", *objects]: return f"dropping {objects}"
        case [Direction.NORTH, n]: return f"north {n}"
        case Click((x, y), button="left"): return f"left {x},{y}"
        case Click(position=(x, _)): return f"other {x}"
        case KeyPress("Q" | "q"): return "key q"
        case KeyPress(key=k): return f"key {k!r}"
        case {"text": str(message), "color": c, **rest}: return f"{message} in {c}, {rest}"
        case {"sleep": int() | float() as duration}: return f"sleep {duration}"
        case Point3(0, y, z=0): return f"on y {y}"
        case Point3(): return "point"
        case int(n) if n < 0: return f"negative {n}"
        case bool(b): return f"bool {b}"
        case 0 | 1 | -1j | 2.5: return f"number {command}"
        case (1, [2, *_], {"k": [a, b]}): return f"deep {a} {b}"
        case None: return "nothing"
        case [[x, y], [z, w]] | [x, y, z, w]: return f"four {x}{y}{z}{w}"
        case str() | bytes() as s: return f"text {s!r}"
        case collections.deque(): return "deque"
        case _: return f"unknown {command!r}"
for c in ["quit", ["go", "north"], ["go", "west"], "drop a b".split(), ["drop", 1, 2, 3], [Direction.NORTH, 5], Click((1, 2)), Click((1, 2), "right"), KeyPress("q"), KeyPress("z"), {"text": "hi", "color": "red", "x": 1}, {"sleep": 2.5}, {"sleep": "x"}, Point3(0, 5, 0), Point3(1, 2, 3), -5, True, 1, -1j, 2.5, (1, [2, 3], {"k": (1, 2), "z": 0}), None, [[1, 2], (3, 4)], (1, 2, 3, 4), b"x", collections.deque([1]), {1}, range(4)]:
    print(act(c))
try:
    match Point3(1, 2, 3):
        case Point3(1, 2, 3, 4): pass
except TypeError as e: print(e)
try:
    match 5:
        case int(a, b): pass
except TypeError as e: print(e)
match [1, 2, 3, 4]:
    case [first, *_, last] if first < last: print(first, last)
match {"a": {"b": [1, {"c": "found"}]}}:
    case {"a": {"b": [_, {"c": value}]}}: print(value)
#> bye
#> going north
#> unknown ['go', 'west']
#> dropping ['a', 'b']
#> too many: [1, 2, 3]
#> north 5
#> left 1,2
#> other 1
#> key q
#> key 'z'
#> hi in red, {'x': 1}
#> sleep 2.5
#> unknown {'sleep': 'x'}
#> on y 5
#> point
#> negative -5
#> bool True
#> number 1
#> number (-0-1j)
#> number 2.5
#> deep 1 2
#> nothing
#> four 1234
#> four 1234
#> text b'x'
#> deque
#> unknown {1}
#> four 0123
#> Point3() accepts 3 positional sub-patterns (4 given)
#> int() accepts 1 positional sub-pattern (2 given)
#> 1 4
#> found
#---
