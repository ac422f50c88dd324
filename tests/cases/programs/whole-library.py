# functools
from functools import reduce, lru_cache, cache, partial, total_ordering, singledispatch, cached_property, wraps, cmp_to_key
import operator, time
@lru_cache(maxsize=3)
def f(x):
    print("computing", x)
    return x * x
for i in [1, 2, 1, 3, 4, 1, 2]: f(i)
print(f.cache_info()); f.cache_clear(); print(f.cache_info())
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(90))
print(reduce(operator.mul, range(1, 6)), reduce(lambda a, b: a + [b], "abc", []))
try: reduce(operator.add, [])
except TypeError as e: print(e)
basetwo = partial(int, base=2)
print(basetwo("1010"), basetwo.func, basetwo.args, basetwo.keywords, partial(print, 1, sep=","))
@total_ordering
class V:
    def __init__(self, *p): self.p = p
    def __eq__(self, o): return self.p == o.p
    def __lt__(self, o): return self.p < o.p
    def __repr__(self): return "V" + ".".join(map(str, self.p))
print(V(1, 2) <= V(1, 3), V(2) > V(1, 9), sorted([V(3), V(1, 2), V(1)]), max(V(1), V(2)))
@singledispatch
def show(x): return f"object {x}"
@show.register
def _(x: int): return f"int {x}"
@show.register(list)
def _(x): return f"list of {len(x)}"
@show.register(str)
@show.register(bytes)
def _(x): return f"text {x!r}"
print(show(1), show([1]), show("a"), show(b"b"), show(2.5), show(True), show.registry.keys().__len__(), show.dispatch(int)(9))
class Lazy:
    @cached_property
    def value(self):
        print("once"); return 42
l = Lazy(); print(l.value, l.value, l.__dict__)
del l.value; print(l.value)
def dec(fn):
    @wraps(fn)
    def inner(*a, **k):
        """inner doc"""
        return fn(*a, **k)
    return inner
@dec
def g(a, b=1):
    """g doc"""
print(g.__name__, g.__doc__, g.__wrapped__.__defaults__)
print(sorted(["b", "A", "c"], key=cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))
class M:
    @staticmethod
    def go(a): return "any"
    @staticmethod
    def _(a: int): return "int"
    def add(self, a, b): return a + b
def memo(fn):
    table = {}
    def wrapper(*args):
        if args not in table:
            table[args] = fn(*args)
        return table[args]
    wrapper.table = table
    return wrapper
@memo
def lcs(a, b):
    if not a or not b: return ""
    if a[0] == b[0]: return a[0] + lcs(a[1:], b[1:])
    x, y = lcs(a[1:], b), lcs(a, b[1:])
    return x if len(x) >= len(y) else y
print(lcs("AGGTAB", "GXTXAYB"), len(lcs.table))
def retry(times, exceptions=(Exception,)):
    def decorator(fn):
        @wraps(fn)
        def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return fn(*args, **kwargs)
                except exceptions as e:
                    print(f"{fn.__name__} attempt {attempt}: {e!r}")
                    last = e
            raise RuntimeError("gave up") from last
        return wrapper
    return decorator
n = 0
@retry(3, (ValueError,))
def flaky():
    global n
    n += 1
    if n < 3: raise ValueError(n)
    return "ok"
print(flaky()); n = -10
try: flaky()
except RuntimeError as e: print(e, repr(e.__cause__))
#> computing 1
#> computing 2
#> computing 3
#> computing 4
#> computing 2
#> CacheInfo(hits=2, misses=5, maxsize=3, currsize=3)
#> CacheInfo(hits=0, misses=0, maxsize=3, currsize=0)
#> 2880067194370816120
#> 120 ['a', 'b', 'c']
#> reduce() of empty iterable with no initial value
#> 10 <class 'int'> () {'base': 2} functools.partial(<built-in function print>, 1, sep=',')
#> True True [V1, V1.2, V3] V2
#> int 1 list of 1 text 'a' text b'b' object 2.5 int True 5 int 9
#> once
#> 42 42 {'value': 42}
#> once
#> 42
#> g g doc (1,)
#> ['A', 'b', 'c']
#> GTAB 46
#> flaky attempt 1: ValueError(1)
#> flaky attempt 2: ValueError(2)
#> ok
#> flaky attempt 1: ValueError(-9)
#> flaky attempt 2: ValueError(-8)
#> flaky attempt 3: ValueError(-7)
#> gave up ValueError(-7)
#---
# collections and heapq
from collections import deque, Counter, OrderedDict, defaultdict, ChainMap, namedtuple
import heapq, bisect
d = deque([1, 2, 3], maxlen=4)
d.append(4); d.append(5); d.appendleft(0); d.rotate(1); print(d, d[0], d[-1], len(d), d.maxlen, 3 in d)
d.extend([7, 8]); d.extendleft("ab"); print(d, d.pop(), d.popleft(), d.count("b"), list(reversed(d)))
try: deque().pop()
except IndexError as e: print(e)
c = Counter("abracadabra"); print(c, c.most_common(2), c["z"], sorted(c.elements()), c.total())
c.update("zz"); c.subtract({"a": 10}); print(c, +c, -c, c & Counter("abz"), c | Counter(q=3), c + Counter(a=20), c - Counter("r"))
od = OrderedDict.fromkeys("abc"); od.move_to_end("a"); od.move_to_end("c", last=False); print(od, od.popitem(), od.popitem(last=False), od == {"b": None})
dd = defaultdict(lambda: defaultdict(int)); dd["a"]["x"] += 1; dd["b"]["y"] -= 2; print({k: dict(v) for k, v in dd.items()}, dd.get("q"), "q" in dd)
print(defaultdict(list, {"a": [1]}), defaultdict(int).__missing__("k"))
cm = ChainMap({"a": 1}, {"a": 2, "b": 3}); cm["c"] = 9; print(cm, dict(cm), cm.parents, cm.new_child({"a": 0})["a"], list(cm))
P = namedtuple("P", ["x", "y"], rename=False); p = P(1, y=2); print(p, p._asdict(), p._replace(x=5), P._make([3, 4]), p == (1, 2), p.x + p[1], P._fields)
try: P(1)
except TypeError as e: print(e)
try: namedtuple("Q", "class a")
except ValueError as e: print(e)
print(namedtuple("Q", "class a a", rename=True)._fields)
h = []
for x in [5, 1, 8, 3, 2]: heapq.heappush(h, x)
print(h, [heapq.heappop(h) for _ in range(3)], h, heapq.heappushpop(h, 0), heapq.heapreplace(h, 99), h)
print(heapq.nlargest(3, [4, 8, 1, 9, 3]), heapq.nsmallest(2, ["bb", "a", "ccc"], key=len), list(heapq.merge([1, 4], [2, 3], [0, 9])), list(heapq.merge([9, 3], [8, 1], reverse=True)))
import itertools
class PQ:
    REMOVED = "<removed>"
    def __init__(self): self.heap, self.finder, self.counter = [], {}, itertools.count()
    def add(self, task, priority=0):
        if task in self.finder: self.remove(task)
        entry = [priority, next(self.counter), task]
        self.finder[task] = entry
        heapq.heappush(self.heap, entry)
    def remove(self, task): self.finder.pop(task)[-1] = self.REMOVED
    def pop(self):
        while self.heap:
            priority, count, task = heapq.heappop(self.heap)
            if task is not self.REMOVED:
                del self.finder[task]
                return task
        raise KeyError("pop from an empty priority queue")
q = PQ()
for t, p in [("write", 5), ("release", 9), ("spec", 1), ("write", 0), ("test", 5)]: q.add(t, p)
try:
    while True: print(q.pop(), end=" ")
except KeyError as e: print(e)
print(bisect.bisect([1, 3, 5], 3), bisect.bisect_left([1, 3, 5], 3), [("FDCBA"[bisect.bisect([60, 70, 80, 90], s)]) for s in [33, 99, 77, 70, 89]])
l = [1, 4, 9]; bisect.insort(l, 5); print(l)
print(Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2))
#> deque([4, 0, 2, 3], maxlen=4) 4 3 4 4 True
#> deque(['a', 2], maxlen=4) 3 b 0 [2, 'a']
#> pop from an empty deque
#> Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) [('a', 5), ('b', 2)] 0 ['a', 'a', 'a', 'a', 'a', 'b', 'b', 'c', 'd', 'r', 'r'] 11
#> Counter({'b': 2, 'r': 2, 'z': 2, 'c': 1, 'd': 1, 'a': -5}) Counter({'b': 2, 'r': 2, 'z': 2, 'c': 1, 'd': 1}) Counter({'a': 5}) Counter({'b': 1, 'z': 1}) Counter({'q': 3, 'b': 2, 'r': 2, 'z': 2, 'c': 1, 'd': 1}) Counter({'a': 15, 'b': 2, 'r': 2, 'z': 2, 'c': 1, 'd': 1}) Counter({'b': 2, 'z': 2, 'r': 1, 'c': 1, 'd': 1})
#> OrderedDict([('b', None)]) ('a', None) ('c', None) True
#> {'a': {'x': 1}, 'b': {'y': -2}} None False
#> defaultdict(<class 'list'>, {'a': [1]}) 0
#> ChainMap({'a': 1, 'c': 9}, {'a': 2, 'b': 3}) {'a': 1, 'b': 3, 'c': 9} ChainMap({'a': 2, 'b': 3}) 0 ['a', 'b', 'c']
#> P(x=1, y=2) {'x': 1, 'y': 2} P(x=5, y=2) P(x=3, y=4) True 3 ('x', 'y')
#> P.__new__() missing 1 required positional argument: 'y'
#> Type names and field names cannot be a keyword: 'class'
#> ('_0', 'a', '_2')
#> [8, 99] [1, 2, 3] [8, 99] 0 5 [8, 99]
#> [9, 8, 4] ['a', 'bb'] [0, 1, 2, 3, 4, 9] [9, 8, 3, 1]
#> write spec test release 'pop from an empty priority queue'
#> 2 1 ['F', 'A', 'C', 'C', 'B']
#> [1, 4, 5, 9]
#> True True
#---
# dates, json, re
import re, json
from datetime import datetime, date, time, timedelta, timezone
print(re.findall(r"(\w+)@(\w+)\.com", "a@b.com, cc@dd.com"), re.sub(r"(\d+)", lambda m: str(int(m[1]) * 2), "a1b22"), re.split(r"[,;]\s*", "a, b;c"), re.match(r"\d+", "12ab").group(), re.search("z", "abc"), re.fullmatch(r"[a-z]+", "abc").span(), re.sub(r"(?P<x>\w)(\w)", r"\2\g<x>", "abcd"), re.split("(-)", "a-b-c"), re.escape("a.b*c"), re.findall("a|b", "cab"), [m.start() for m in re.finditer("a", "banana")], re.compile(r"(?i)HELLO").search("say hello").group(0), re.subn("a", "b", "aaa", count=2))
m = re.match(r"(?P<y>\d{4})-(?P<m>\d\d)(-(?P<d>\d\d))?", "2024-05"); print(m, m.groups(), m.groupdict(), m["y"], m.group(1, 2), m.groups("x"), m.lastgroup, m.end("m"), m.re.pattern, m.string, bool(m), m.expand(r"\2/\1"))
p = re.compile(r"""
    (\d+)   # int
    (\.\d*)? # frac
""", re.VERBOSE | re.I); print(p, p.flags, p.groups, p.match("3.14").groups(), p.pattern[:5])
for bad in ["(", "a{2,1}", "[z-a]", "*a", "(?P<n>a)(?P<n>b)", "\\", "(?<=a+)b", "(?P=x)", "[", "a**"]:
    try: re.compile(bad)
    except re.error as e: print(bad, "->", e)
print(re.findall(r"\b\w{3}\b", "the cat sat on"), re.findall(r"^\w+", "a b\nc d", re.M), re.findall(r"(?<=\$)\d+", "$5 $10"), re.findall(r"a(?!b)", "ab ac"), re.findall(r"<.+?>", "<a><b>"), re.sub(r"\s+", " ", " a  b\n c ").strip(), re.match(r"(a)|(b)", "b").groups(), re.search(r"(\w)\1", "hello").group(), re.findall(r".", "a\nb", re.S), re.split(r"\W", "a b,c", maxsplit=1))
print(json.dumps({"a": [1, 2.0, None, True, "é\n\"", {"b": ()}], 1: 2, None: 3, True: 4, 2.5: 5}), json.dumps([1, 2], indent=2), json.dumps({"b": 1, "a": 2}, sort_keys=True, separators=(",", ":")), json.dumps("é", ensure_ascii=False), json.dumps(float("inf")), json.loads("[1, 2.5, \"x\", null, true, {\"a\": {}}]"), json.loads('1e5'), json.loads('{"a":1}', object_hook=lambda d: sorted(d)), json.dumps({"x": {1, }} if False else {"x": 1}, default=list), json.dumps([], indent=4), json.dumps({}, indent=4), json.dumps({"a": [1, {"b": 2}]}, indent=1))
for bad in ['{"a": }', '[1,', "{'a': 1}", "", "nul", '{"a" 1}', "[1] x", '"\\x"', '{"a":1,}', "[1,]", '"abc']:
    try: json.loads(bad)
    except json.JSONDecodeError as e: print(repr(bad), "|", e, e.pos, e.lineno, e.colno)
for bad in (lambda: json.dumps({1, 2}), lambda: json.dumps({(1, 2): 3}), lambda: json.dumps(object), lambda: json.dumps(b"x"), lambda: json.loads(5)):
    try: print(bad())
    except TypeError as e: print(e)
d = datetime(2024, 2, 28, 23, 59, 30); print(d, repr(d), d + timedelta(seconds=45), d.date(), d.time(), d.weekday(), d.isoweekday(), d.strftime("%A %d %B %Y %H:%M:%S %j %U %p %I"), d.isoformat(), d.replace(month=3), d.timetuple()[:6], d - datetime(2024, 1, 1), (d - datetime(2024, 1, 1)).total_seconds(), d > datetime(2023, 1, 1), datetime.strptime("05/03/24 14:05", "%d/%m/%y %H:%M"), datetime.fromisoformat("2024-01-02T03:04:05+02:00"), d.isocalendar(), date(2024, 2, 29) + timedelta(days=365), date(2024, 1, 31).toordinal(), datetime.fromtimestamp(0, timezone.utc), timedelta(days=1, hours=25, minutes=-5), timedelta(1) / 2, timedelta(hours=5) // timedelta(hours=2), -timedelta(seconds=1), repr(timedelta(1, 2, 3)), str(timedelta(0.5)), timedelta(weeks=1).days, time(12, 30), datetime.combine(date(2024, 1, 1), time(5)), datetime(2024, 1, 1, tzinfo=timezone.utc).timestamp(), timezone(timedelta(hours=-5)), datetime(2024, 1, 1, 12, tzinfo=timezone.utc).astimezone(timezone(timedelta(hours=5, minutes=30))), datetime.min, datetime.max, f"{d:%Y/%m}", d.ctime())
for bad in (lambda: date(2024, 2, 30), lambda: datetime(2024, 13, 1), lambda: datetime.strptime("x", "%Y"), lambda: datetime.strptime("2024 x", "%Y"), lambda: date.fromisoformat("2024-1-1"), lambda: d - date(2024, 1, 1), lambda: d < date(2024, 1, 1), lambda: d + 1, lambda: time(25), lambda: timedelta(days=10**10), lambda: timedelta("x")):
    try: print(bad())
    except Exception as e: print(type(e).__name__, "|", e)
#> [('a', 'b'), ('cc', 'dd')] a2b44 ['a', 'b', 'c'] 12 None (0, 3) badc ['a', '-', 'b', '-', 'c'] a\.b\*c ['a', 'b'] [1, 3, 5] hello ('bba', 2)
#> <re.Match object; span=(0, 7), match='2024-05'> ('2024', '05', None, None) {'y': '2024', 'm': '05', 'd': None} 2024 ('2024', '05') ('2024', '05', 'x', 'x') m 7 (?P<y>\d{4})-(?P<m>\d\d)(-(?P<d>\d\d))? 2024-05 True 05/2024
#> re.compile('\n    (\\d+)   # int\n    (\\.\\d*)? # frac\n', re.IGNORECASE|re.VERBOSE) 98 2 ('3', '.14') 
#>     
#> ( -> missing ), unterminated subpattern at position 0
#> a{2,1} -> min repeat greater than max repeat at position 2
#> [z-a] -> bad character range z-a at position 1
#> *a -> nothing to repeat at position 0
#> (?P<n>a)(?P<n>b) -> redefinition of group name 'n' as group 2; was group 1 at position 12
#> \ -> bad escape (end of pattern) at position 0
#> (?<=a+)b -> look-behind requires fixed-width pattern
#> (?P=x) -> unknown group name 'x' at position 4
#> [ -> unterminated character set at position 0
#> a** -> multiple repeat at position 2
#> ['the', 'cat', 'sat'] ['a', 'c'] ['5', '10'] ['a'] ['<a>', '<b>'] a b c (None, 'b') ll ['a', '\n', 'b'] ['a', 'b,c']
#> {"a": [1, 2.0, null, true, "\u00e9\n\"", {"b": []}], "1": 4, "null": 3, "2.5": 5} [
#>   1,
#>   2
#> ] {"a":2,"b":1} "é" Infinity [1, 2.5, 'x', None, True, {'a': {}}] 100000.0 ['a'] {"x": 1} [] {} {
#>  "a": [
#>   1,
#>   {
#>    "b": 2
#>   }
#>  ]
#> }
#> '{"a": }' | Expecting value: line 1 column 7 (char 6) 6 1 7
#> '[1,' | Expecting value: line 1 column 4 (char 3) 3 1 4
#> "{'a': 1}" | Expecting property name enclosed in double quotes: line 1 column 2 (char 1) 1 1 2
#> '' | Expecting value: line 1 column 1 (char 0) 0 1 1
#> 'nul' | Expecting value: line 1 column 1 (char 0) 0 1 1
#> '{"a" 1}' | Expecting ':' delimiter: line 1 column 6 (char 5) 5 1 6
#> '[1] x' | Extra data: line 1 column 5 (char 4) 4 1 5
#> '"\\x"' | Invalid \escape: line 1 column 2 (char 1) 1 1 2
#> '{"a":1,}' | Expecting property name enclosed in double quotes: line 1 column 8 (char 7) 7 1 8
#> '[1,]' | Expecting value: line 1 column 4 (char 3) 3 1 4
#> '"abc' | Unterminated string starting at: line 1 column 1 (char 0) 0 1 1
#> Object of type set is not JSON serializable
#> keys must be str, int, float, bool or None, not tuple
#> Object of type type is not JSON serializable
#> Object of type bytes is not JSON serializable
#> the JSON object must be str, bytes or bytearray, not int
#> 2024-02-28 23:59:30 datetime.datetime(2024, 2, 28, 23, 59, 30) 2024-02-29 00:00:15 2024-02-28 23:59:30 2 3 Wednesday 28 February 2024 23:59:30 059 08 PM 11 2024-02-28T23:59:30 2024-03-28 23:59:30 (2024, 2, 28, 23, 59, 30) 58 days, 23:59:30 5097570.0 True 2024-03-05 14:05:00 2024-01-02 03:04:05+02:00 datetime.IsoCalendarDate(year=2024, week=9, weekday=3) 2025-02-28 738916 1970-01-01 00:00:00+00:00 2 days, 0:55:00 12:00:00 2 -1 day, 23:59:59 datetime.timedelta(days=1, seconds=2, microseconds=3) 12:00:00 7 12:30:00 2024-01-01 05:00:00 1704067200.0 UTC-05:00 2024-01-01 17:30:00+05:30 0001-01-01 00:00:00 9999-12-31 23:59:59.999999 2024/02 Wed Feb 28 23:59:30 2024
#> ValueError | day is out of range for month
#> ValueError | month must be in 1..12
#> ValueError | time data 'x' does not match format '%Y'
#> ValueError | unconverted data remains:  x
#> ValueError | Invalid isoformat string: '2024-1-1'
#> TypeError | unsupported operand type(s) for -: 'datetime.datetime' and 'datetime.date'
#> TypeError | can't compare datetime.datetime to datetime.date
#> TypeError | unsupported operand type(s) for +: 'datetime.datetime' and 'int'
#> ValueError | hour must be in 0..23
#> OverflowError | Python int too large to convert to C int
#> TypeError | unsupported type for timedelta days component: str
#---
from collections import UserDict, UserList, UserString
from functools import singledispatchmethod
from fractions import Fraction
from decimal import Decimal, getcontext, ROUND_HALF_UP, localcontext, InvalidOperation
import json, fnmatch, logging, decimal, fractions
from graphlib import TopologicalSorter, CycleError
class LowerDict(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __contains__(self, k): return super().__contains__(k.lower())
ld = LowerDict(A=1); ld["B"] = 2; print(ld, ld["a"], "B" in ld, len(ld), ld.get("B"), dict(ld), ld | {"C": 3}, list(ld.items()), ld.pop("a"), ld.setdefault("q", 1), ld == {"b": 2, "q": 1})
class MyList(UserList):
    def mean(self): return sum(self) / len(self)
m = MyList([1, 2, 3]); m.append(6); print(m, m.mean(), m[1:], m + [9], m * 2, 3 in m, m == [1, 2, 3, 6], sorted(m, reverse=True), type(m[:1]).__name__); m.extend([1]); m.sort(); print(m, m.index(6), m.count(1), m.pop())
print(UserString("abc").upper() + "d", UserString("a,b").split(","), len(UserString("xy")), UserString("a") == "a")
class M:
    @singledispatchmethod
    def go(self, a): return "any"
    @go.register
    def _(self, a: int): return "int"
    @go.register(str)
    def _(self, a): return "str"
print(M().go(1), M().go(""), M().go([]))
print(Fraction(1, 3) + Fraction(1, 6), repr(Fraction("0.75")), Fraction(3, 4) * 2, 1 - Fraction(1, 3), Fraction(1, 3) < 0.5, sum([Fraction(1, 2)] * 3), float(Fraction(1, 8)), round(Fraction(7, 2)), Fraction(0.5), f"{Fraction(1, 3)}", {Fraction(1, 2): 1}[0.5], max(Fraction(1, 2), 1), int(Fraction(7, 2)), divmod(Fraction(7, 2), 1), Fraction(2, 3) ** 2, abs(Fraction(-1, 2)), type(Fraction(1)))
try: Fraction(1, 0)
except ZeroDivisionError as e: print(e)
try: Fraction("x")
except ValueError as e: print(e)
try: Fraction(1) + "a"
except TypeError as e: print(e)
print(Decimal("0.1") + Decimal("0.2"), Decimal(1) / Decimal(7), Decimal("1.10") * 3, Decimal("2").sqrt(), Decimal("1.005").quantize(Decimal("0.01"), ROUND_HALF_UP), repr(Decimal("3.14")), sum([Decimal("0.1")] * 10) == 1, f"{Decimal('1234.5'):,.2f}", Decimal(0.1), int(Decimal("7.9")), round(Decimal("2.675"), 2), Decimal("5") // 2, Decimal("-5") % 3, max(Decimal(1), Decimal(2)), Decimal("1E+3"), {Decimal("1.0"): "one"}[1], Decimal("10").as_tuple(), -Decimal("2"), Decimal("2") ** 10)
getcontext().prec = 6; print(Decimal(1) / Decimal(3))
with localcontext() as ctx: ctx.prec = 3; print(Decimal(2) / 3)
try: Decimal("abc")
except InvalidOperation as e: print(e)
try: Decimal(1) / 0
except ZeroDivisionError as e: print(type(e).__name__, e)
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set): return sorted(o)
        if isinstance(o, Decimal): return str(o)
        return super().default(o)
print(json.dumps({"s": {3, 1}, "d": Decimal("1.5")}, cls=Enc), Enc(indent=1).encode([1, {2}]), json.JSONDecoder().decode("[1]"))
try: json.dumps(1j, cls=Enc)
except TypeError as e: print(e)
print(fnmatch.fnmatch("a.txt", "*.txt"), fnmatch.filter(["a.py", "b.txt", "c.py"], "[!b].py"), fnmatch.fnmatch("x", "?"), fnmatch.translate("*.py"))
print(list(TopologicalSorter({"D": {"B", "C"}, "B": {"A"}, "C": {"A"}}).static_order())[0])
try: list(TopologicalSorter({"a": ["b"], "b": ["a"]}).static_order())
except CycleError as e: print(e.args[0], len(e.args[1]))
import sys
logging.basicConfig(level=logging.INFO, format="%(levelname)s:%(name)s:%(message)s", stream=sys.stdout)
log = logging.getLogger("app"); log.info("hello %s %d", "x", 3); log.debug("no"); log.warning("warn"); logging.error("root %r", [1]); print(log.isEnabledFor(10), log.getEffectiveLevel(), log)
child = logging.getLogger("app.db"); child.setLevel("DEBUG"); child.debug("child %(k)s", {"k": 1}); print(child.parent.name, logging.getLevelName(30))
class ListHandler(logging.Handler):
    def __init__(self): super().__init__(); self.out = []
    def emit(self, r): self.out.append(self.format(r))
h = ListHandler(); h.setFormatter(logging.Formatter("[{levelname}] {message}", style="{")); log.addHandler(h); log.error("e"); print(h.out)
print(Decimal.__module__, fractions.Fraction.__module__, Fraction(1, 3).limit_denominator(10))
Fraction(1, 2) / 0
#> {'b': 2, 'q': 1} 1 True 2 2 {'a': 1, 'b': 2} {'a': 1, 'b': 2, 'c': 3} [('a', 1), ('b', 2)] 1 1 True
#> [1, 2, 3, 6] 3.0 [2, 3, 6] [1, 2, 3, 6, 9] [1, 2, 3, 6, 1, 2, 3, 6] True True [6, 3, 2, 1] MyList
#> [1, 1, 2, 3] 4 2 6
#> ABCd ['a', 'b'] 2 True
#> int str any
#> 1/2 Fraction(3, 4) 3/2 2/3 True 3/2 0.125 4 1/2 1/3 1 1 3 (3, Fraction(1, 2)) 4/9 1/2 <class 'fractions.Fraction'>
#> Fraction(1, 0)
#> Invalid literal for Fraction: 'x'
#> unsupported operand type(s) for +: 'Fraction' and 'str'
#> 0.3 0.1428571428571428571428571429 3.30 1.414213562373095048801688724 1.01 Decimal('3.14') True 1,234.50 0.1000000000000000055511151231257827021181583404541015625 7 2.68 2 -2 2 1E+3 one DecimalTuple(sign=0, digits=(1, 0), exponent=0) -2 1024
#> 0.333333
#> 0.667
#> [<class 'decimal.ConversionSyntax'>]
#> DivisionByZero [<class 'decimal.DivisionByZero'>]
#> {"s": [1, 3], "d": "1.5"} [
#>  1,
#>  [
#>   2
#>  ]
#> ] [1]
#> Object of type complex is not JSON serializable
#> True ['a.py', 'c.py'] True (?s:.*\.py)\Z
#> A
#> nodes are in a cycle 3
#> INFO:app:hello x 3
#> WARNING:app:warn
#> ERROR:root:root [1]
#> False 20 <Logger app (INFO)>
#> DEBUG:app.db:child 1
#> app WARNING
#> ERROR:app:e
#> ['[ERROR] e']
#> decimal fractions 1/3
#! ZeroDivisionError: Fraction(1, 0)
#---
