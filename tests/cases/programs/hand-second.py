# An ETL script: csv to typed records, cleaning, joining, aggregating, json out
import csv, io, json, statistics, operator
from collections import defaultdict, Counter, ChainMap
from dataclasses import dataclass, asdict, field, replace, fields, astuple
from datetime import date, datetime, timedelta
from itertools import groupby, chain
from typing import Optional, Iterable
SALES = """order_id,customer,date,sku,qty,price
1,Ann,2024-01-05,A1,2,9.99
2,Bob,2024-01-06,B2,,5.00
3,ann ,2024-01-06,A1,1,9.99
4,Cid,not-a-date,C3,5,1.50
5,Bob,2024-02-01,C3,10,1.50
6,,2024-02-03,B2,1,5.00
7,"Dee, Jr.",2024-02-03,A1,3,"1,009.99"
"""
PRODUCTS = '[{"sku": "A1", "name": "Anvil", "tags": ["heavy", "metal"]}, {"sku": "B2", "name": "Bolt", "tags": []}, {"sku": "C3", "name": "Clip", "tags": null}]'
@dataclass(order=True)
class Sale:
    when: date
    order_id: int = field(compare=False)
    customer: str = field(compare=False)
    sku: str = field(compare=False)
    qty: int = field(default=1, compare=False)
    price: float = field(default=0.0, compare=False)
    note: Optional[str] = field(default=None, repr=False, compare=False)
    @property
    def total(self): return round(self.qty * self.price, 2)
    def __post_init__(self):
        if self.qty <= 0: raise ValueError("qty must be positive")
class Rejected(Exception): pass
def extract(text): yield from csv.DictReader(io.StringIO(text))
def transform(rows, errors):
    for n, row in enumerate(rows, 2):
        try:
            customer = row["customer"].strip().title()
            if not customer: raise Rejected("no customer")
            yield Sale(date.fromisoformat(row["date"]), int(row["order_id"]), customer, row["sku"], int(row["qty"] or 1), float(row["price"].replace(",", "")))
        except (ValueError, Rejected) as e:
            errors.append((n, type(e).__name__, str(e)))
def enrich(sales, products):
    index = {p["sku"]: p for p in products}
    for s in sales:
        p = index.get(s.sku, {})
        yield replace(s, note=f"{p.get('name', '?')}:{'+'.join(p.get('tags') or ['-'])}")
errors = []
sales = list(enrich(transform(extract(SALES), errors), json.loads(PRODUCTS)))
for s in sorted(sales): print(s, s.total, s.note)
print(errors)
by_month = {m: list(g) for m, g in groupby(sorted(sales), key=lambda s: s.when.strftime("%Y-%m"))}
for month, group in by_month.items(): print(month, len(group), sum(s.total for s in group), max(group, key=operator.attrgetter("total")).customer)
totals = defaultdict(lambda: {"n": 0, "sum": 0.0})
for s in sales: t = totals[s.customer]; t["n"] += 1; t["sum"] += s.total
print(json.dumps(totals, indent=2, sort_keys=True)); print(dict(totals) == json.loads(json.dumps(totals)))
print(statistics.mean(s.total for s in sales), statistics.median(s.qty for s in sales), Counter(s.sku for s in sales).most_common(1))
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, date): return o.isoformat()
        if isinstance(o, set): return sorted(o)
        return super().default(o)
print(json.dumps([asdict(s) for s in sales[:1]], cls=Enc), json.dumps({"s": {3, 1}}, cls=Enc, separators=(",", ":")), astuple(sales[0])[:3], [f.name for f in fields(Sale)])
try: json.dumps({"x": object})
except TypeError as e: print(e)
out = io.StringIO(); w = csv.DictWriter(out, ["customer", "total"], lineterminator="\n"); w.writeheader(); w.writerows({"customer": s.customer, "total": s.total} for s in sales); print(out.getvalue())
wide = ChainMap({"a": 1}, {"a": 2, "b": 3}); print(wide["a"], wide["b"], dict(wide), list(wide.maps))
matrix = [[1, 2, 3], [4, 5, 6]]; print([list(c) for c in zip(*matrix)], list(chain.from_iterable(matrix)), {k: v for row in matrix for k, v in zip("abc", row)})
start = datetime(2024, 1, 31, 22, 30); print([(start + timedelta(days=d)).strftime("%a %d %b") for d in range(3)], (date(2024, 3, 1) - date(2024, 2, 1)).days, start.isoformat(), f"{start:%H:%M}", start.replace(day=1) < start)
print(f"{'customer':<12}|{'total':>10}"); print("-" * 23)
for name, t in sorted(totals.items(), key=lambda kv: -kv[1]["sum"]): print(f"{name:<12}|{t['sum']:>10,.2f}")
#> Sale(when=datetime.date(2024, 1, 5), order_id=1, customer='Ann', sku='A1', qty=2, price=9.99) 19.98 Anvil:heavy+metal
#> Sale(when=datetime.date(2024, 1, 6), order_id=2, customer='Bob', sku='B2', qty=1, price=5.0) 5.0 Bolt:-
#> Sale(when=datetime.date(2024, 1, 6), order_id=3, customer='Ann', sku='A1', qty=1, price=9.99) 9.99 Anvil:heavy+metal
#> Sale(when=datetime.date(2024, 2, 1), order_id=5, customer='Bob', sku='C3', qty=10, price=1.5) 15.0 Clip:-
#> Sale(when=datetime.date(2024, 2, 3), order_id=7, customer='Dee, Jr.', sku='A1', qty=3, price=1009.99) 3029.97 Anvil:heavy+metal
#> [(5, 'ValueError', "Invalid isoformat string: 'not-a-date'"), (7, 'Rejected', 'no customer')]
#> 2024-01 3 34.97 Ann
#> 2024-02 2 3044.97 Dee, Jr.
#> {
#>   "Ann": {
#>     "n": 2,
#>     "sum": 29.97
#>   },
#>   "Bob": {
#>     "n": 2,
#>     "sum": 20.0
#>   },
#>   "Dee, Jr.": {
#>     "n": 1,
#>     "sum": 3029.97
#>   }
#> }
#> True
#> 615.9879999999999 2 [('A1', 3)]
#> [{"when": "2024-01-05", "order_id": 1, "customer": "Ann", "sku": "A1", "qty": 2, "price": 9.99, "note": "Anvil:heavy+metal"}] {"s":[1,3]} (datetime.date(2024, 1, 5), 1, 'Ann') ['when', 'order_id', 'customer', 'sku', 'qty', 'price', 'note']
#> Object of type type is not JSON serializable
#> customer,total
#> Ann,19.98
#> Bob,5.0
#> Ann,9.99
#> Bob,15.0
#> "Dee, Jr.",3029.97
#> 
#> 1 3 {'a': 1, 'b': 3} [{'a': 1}, {'a': 2, 'b': 3}]
#> [[1, 4], [2, 5], [3, 6]] [1, 2, 3, 4, 5, 6] {'a': 4, 'b': 5, 'c': 6}
#> ['Wed 31 Jan', 'Thu 01 Feb', 'Fri 02 Feb'] 29 2024-01-31T22:30:00 22:30 True
#> customer    |     total
#> -----------------------
#> Dee, Jr.    |  3,029.97
#> Ann         |     29.97
#> Bob         |     20.00
#---
# Decorators of every shape
import functools, inspect, time
from contextlib import ContextDecorator, contextmanager
def trace(func=None, *, prefix=""):
    if func is None: return functools.partial(trace, prefix=prefix)
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        shown = ", ".join([*map(repr, args), *(f"{k}={v!r}" for k, v in kwargs.items())])
        print(f"{prefix}{func.__name__}({shown})", end=" ")
        result = func(*args, **kwargs); print("->", result); return result
    return wrapper
@trace
def add(a, b=2): "Adds."; return a + b
@trace(prefix="* ")
def fact(n): return 1 if n < 2 else n * fact(n - 1)
add(1); add(1, b=5); fact(3); print(add.__name__, add.__doc__, add.__wrapped__(1, 1), inspect.signature(add))
class CountCalls:
    def __init__(self, func): functools.update_wrapper(self, func); self.func, self.n = func, 0
    def __call__(self, *a, **k): self.n += 1; return self.func(*a, **k)
    def __get__(self, obj, cls): return self if obj is None else functools.partial(self, obj)
@CountCalls
def hello(name): "Greets."; return f"hi {name}"
print(hello("a"), hello("b"), hello.n, hello.__name__, hello.__doc__)
class Greeter:
    @CountCalls
    def greet(self, x): return type(self).__name__ + x
g = Greeter(); print(g.greet("!"), g.greet("?"), Greeter.greet.n)
def retry(times, exceptions=(Exception,)):
    def deco(f):
        @functools.wraps(f)
        def inner(*a):
            for attempt in range(1, times + 1):
                try: return f(*a)
                except exceptions as e:
                    print("attempt", attempt, type(e).__name__)
                    if attempt == times: raise
        return inner
    return deco
state = iter([0, 0, 2])
@retry(3, (ZeroDivisionError,))
def flaky(): return 10 / next(state)
print(flaky())
@retry(2)
def always(): raise KeyError("x")
try: always()
except KeyError as e: print("gave up", e)
def singleton(cls):
    box = []
    @functools.wraps(cls, updated=())
    def get(*a): 
        if not box: box.append(cls(*a))
        return box[0]
    return get
@singleton
class Config:
    def __init__(self, v=0): self.v = v
print(Config(3) is Config(4), Config().v, Config.__name__)
def typed(f):
    sig = inspect.signature(f)
    kinds = {"a": int, "b": str}
    @functools.wraps(f)
    def check(*args, **kw):
        bound = sig.bind(*args, **kw); bound.apply_defaults()
        for n, v in bound.arguments.items():
            if n in kinds and not isinstance(v, kinds[n]): raise TypeError(f"{n} must be {kinds[n].__name__}, got {type(v).__name__}")
        return f(*bound.args, **bound.kwargs)
    return check
@typed
def pair(a, b="x"): return a, b
print(pair(1), pair(1, b="y"))
for bad in (lambda: pair("1"), lambda: pair(), lambda: pair(1, 2)):
    try: bad()
    except TypeError as e: print(e)
class timer(ContextDecorator):
    def __init__(self, name): self.name = name
    def __enter__(self): print("start", self.name); return self
    def __exit__(self, *e): print("stop", self.name, e[0] and e[0].__name__); return False
@timer("deco")
def work(): return "worked"
print(work())
with timer("with"): print("inside")
def validate(**rules):
    def deco(cls):
        init = cls.__init__
        def __init__(self, **kw):
            for k, rule in rules.items():
                if not rule(kw.get(k)): raise ValueError(f"{cls.__name__}.{k}: {kw.get(k)!r}")
            init(self, **kw)
        cls.__init__ = __init__
        return cls
    return deco
@validate(age=lambda v: isinstance(v, int) and v >= 0)
class P:
    def __init__(self, name, age): self.name, self.age = name, age
print(P(name="a", age=3).age)
try: P(name="a", age=-1)
except ValueError as e: print(e)
@functools.singledispatch
def show(x): return f"object {x!r}"
@show.register(int)
@show.register(bool)
def _(x): return f"number {x}"
@show.register(list)
def show_list(x): return "[" + ", ".join(map(show, x)) + "]"
@show.register
def _(x: str): return "text " + x
print(show(3), show(True), show([1, "a", None]), show(2.5), sorted(c.__name__ for c in show.registry), show.dispatch(bool) is show.dispatch(int))
def compose(*fs): return functools.reduce(lambda f, g: lambda x: f(g(x)), fs)
print(compose(str, abs, int)("-5"), (lambda *a, **k: (a, k))(*[1], **{"z": 2}))
def curry(f): return (lambda n: (rec := lambda *a: f(*a) if len(a) >= n else lambda *b: rec(*a, *b)))(len(inspect.signature(f).parameters))
print(curry(lambda a, b, c: a + b + c)(1)(2)(3), curry(lambda a, b: a * b)(2, 5))
print([f.__name__ for f in (add, hello.func, lambda: 0, Greeter.greet.func)], [d() for d in [functools.partial(pow, 2, n) for n in range(3)]], [f(1) for f in [lambda x, i=i: x + i for i in range(3)]], [f() for f in [lambda: i for i in range(3)]])
#> add(1) -> 3
#> add(1, b=5) -> 6
#> * fact(3) * fact(2) * fact(1) -> 1
#> -> 2
#> -> 6
#> add Adds. 2 (a, b=2)
#> hi a hi b 2 hello Greets.
#> Greeter! Greeter? 2
#> attempt 1 ZeroDivisionError
#> attempt 2 ZeroDivisionError
#> 5.0
#> attempt 1 KeyError
#> attempt 2 KeyError
#> gave up 'x'
#> True 3 Config
#> (1, 'x') (1, 'y')
#> a must be int, got str
#> missing a required argument: 'a'
#> b must be str, got int
#> start deco
#> stop deco None
#> worked
#> start with
#> inside
#> stop with None
#> 3
#> P.age: -1
#> number 3 number True [number 1, text a, object None] object 2.5 ['bool', 'int', 'list', 'object', 'str'] True
#> 5 ((1,), {'z': 2})
#> 6 10
#> ['add', 'hello', '<lambda>', 'greet'] [1, 2, 4] [1, 2, 3] [2, 2, 2]
#---
# Semantics of PEPs 255, 342, 380, 479, 525, 530, step by step
import sys, asyncio
def g255():
    try:
        yield 1
        try: yield 2; 1 // 0; yield 3
        except ZeroDivisionError: yield 4; yield 5; raise
        except: yield 6
        yield 7
    except: yield 8
    yield 9
    try: x = 12
    finally: yield 10
    yield 11
print(list(g255()))
def inorder(t): 
    if t: 
        for x in inorder(t[0]): yield x
        yield t[1]
        for x in inorder(t[2]): yield x
print(list(inorder(((None, 1, None), 2, (None, 3, None)))))
class Gen:
    def __init__(self): self.g = self.run()
    def run(self):
        self.me = self.g
        try: yield next(self.g)
        except ValueError as e: yield str(e)
print(next(Gen().g))
def bounce():
    got = []
    while True:
        try: got.append((yield len(got)))
        except ValueError as e: got.append(repr(e))
        except GeneratorExit: print("bye", got); raise
b = bounce(); print(next(b), b.send("a"), b.throw(ValueError("v")), b.throw(ValueError), b.send(None)); b.close(); b.close()
for bad in (lambda: next(b), lambda: b.throw(TypeError("x")), lambda: b.send(1), lambda: b.throw(5)):
    try: bad()
    except BaseException as e: print(type(e).__name__, e)
def stubborn():
    while True:
        try: yield
        except GeneratorExit: print("no")
s = stubborn(); next(s)
try: s.close()
except RuntimeError as e: print(e)
def inner():
    try:
        x = yield "i1"; print("inner got", x)
        y = yield "i2"; print("inner got", y)
    except KeyError as e: print("inner caught", repr(e)); return "recovered"
    finally: print("inner finally")
    return "inner result"
def outer():
    r = yield from inner(); print("outer got", r)
    r = yield from inner(); print("again", r)
    return "outer result"
o = outer(); print(next(o), o.send("A"), o.send("B"), o.throw(KeyError("k")) if False else "-")
try: o.throw(KeyError("k"))
except StopIteration as e: print("stop", e.value)
o = outer(); next(o); o.close()
def lists(): r = yield from [1, 2]; print("r", r); r = yield from "ab"; return r
print(list(lists()))
l = lists(); next(l)
try: l.send(3)
except AttributeError as e: print(e)
l = lists(); next(l)
try: l.throw(ValueError("into list"))
except ValueError as e: print(e)
def leak(): 
    next(iter([])); yield
try: next(leak())
except RuntimeError as e: print(repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
def ret(): return 5; yield
try: next(ret())
except StopIteration as e: print(e.value, e.args)
def raises(): raise StopIteration("x"); yield
try: next(raises())
except RuntimeError as e: print(e)
try: list(x for x in [1] if next(iter(())))
except RuntimeError as e: print(e)
def accumulate():
    tally = 0
    while (n := (yield)) is not None: tally += n
    return tally
def gather(tallies):
    while True: tallies.append((yield from accumulate()))
tallies = []; a = gather(tallies); next(a)
for i in range(4): a.send(i)
a.send(None)
for i in range(5): a.send(i)
a.send(None); print(tallies)
g = (i * i for i in range(3)); print(g.gi_running, g.gi_yieldfrom, next(g), g.gi_frame is not None, list(g), g.gi_frame)
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): print("iter"); return self
    def __next__(self):
        if not self.n: raise StopIteration("it value")
        self.n -= 1; return self.n
def via(): print("value:", (yield from It(2)))
print(list(via()))
async def ticker(n):
    try:
        for i in range(n):
            got = yield i
            if got: print("got", got)
            await asyncio.sleep(0)
    finally: print("ticker done")
async def main():
    print([i async for i in ticker(3)], {i async for i in ticker(2) if i}, {i: -i async for i in ticker(2)})
    t = ticker(5); print(await t.asend(None), await t.asend("hello"))
    try: await t.athrow(ValueError("v"))
    except ValueError as e: print("athrow", e)
    t = ticker(2); await t.__anext__(); await t.aclose(); print(await anext(t, "over"))
    async def f(x): await asyncio.sleep(0); return x * 2
    print([await f(i) for i in range(3)], [await f(i) async for i in ticker(2)], sum([i async for i in ticker(4) if await f(i) > 2]))
    gen = (i async for i in ticker(3)); print(type(gen).__name__, await gen.__anext__()); await gen.aclose()
    async def bad(): raise StopAsyncIteration; yield
    try: await bad().__anext__()
    except RuntimeError as e: print(e)
    try: async_list = [x for x in ticker(1)]
    except TypeError as e: print(e)
    agen = ticker(1)
    async for x in agen: pass
    else: print("else")
    async for x in agen: print("never")
asyncio.run(main())
#> [1, 2, 4, 5, 8, 9, 10, 11]
#> [1, 2, 3]
#> generator already executing
#> 0 1 2 3 4
#> bye ['a', "ValueError('v')", 'ValueError()', None]
#> StopIteration 
#> TypeError x
#> StopIteration 
#> TypeError exceptions must be classes or instances deriving from BaseException, not int
#> no
#> generator ignored GeneratorExit
#> inner got A
#> inner got B
#> inner finally
#> outer got inner result
#> i1 i2 i1 -
#> inner caught KeyError('k')
#> inner finally
#> again recovered
#> stop outer result
#> inner finally
#> r None
#> [1, 2, 'a', 'b']
#> 'list_iterator' object has no attribute 'send'
#> into list
#> RuntimeError('generator raised StopIteration') StopIteration() StopIteration() True
#> 5 (5,)
#> generator raised StopIteration
#> generator raised StopIteration
#> [6, 10]
#> False None 0 True [1, 4] None
#> iter
#> value: it value
#> [1, 0]
#> ticker done
#> ticker done
#> ticker done
#> [0, 1, 2] {1} {0: 0, 1: -1}
#> got hello
#> 0 1
#> ticker done
#> athrow v
#> ticker done
#> over
#> ticker done
#> ticker done
#> [0, 2, 4] [0, 2] 5
#> async_generator 0
#> async generator raised StopAsyncIteration
#> 'async_generator' object is not iterable
#> ticker done
#> else
#> ticker done
#> no
#---
# Text work: word counts, caesar, palindromes, anagrams, templates, wrapping, tables, roman, morse, regex
import re, string, textwrap
from collections import Counter, defaultdict
TEXT = """The quick brown fox jumps over the lazy dog. The dog sleeps!
Don't panic: 42 is the answer; the question isn't."""
words = re.findall(r"[a-z']+", TEXT.lower()); print(len(words), Counter(words).most_common(3), max(words, key=len), sorted(set(words), key=lambda w: (-len(w), w))[:4])
def caesar(s, n): return "".join(chr((ord(c) - b + n) % 26 + b) if (b := 65 if c.isupper() else 97 if c.islower() else 0) else c for c in s)
print(caesar("Hello, World!", 3), caesar(caesar("abc XYZ", 5), -5), str.maketrans("ab", "ba"), "abba".translate(str.maketrans("ab", "ba", "x")))
is_pal = lambda s: (t := re.sub(r"\W", "", s.casefold())) == t[::-1]
print([is_pal(s) for s in ("A man, a plan, a canal: Panama", "nope", "")])
groups = defaultdict(list)
for w in "listen silent enlist google elbow below".split(): groups["".join(sorted(w))].append(w)
print([g for g in groups.values() if len(g) > 1], dict(groups)["egglo" if 0 else "eggloo"])
def roman(n): 
    out = ""
    for v, s in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()):
        out += s * (n // v); n %= v
    return out
def unroman(s): vals = [dict(I=1, V=5, X=10, L=50, C=100, D=500, M=1000)[c] for c in s]; return sum(-a if a < b else a for a, b in zip(vals, vals[1:] + [0]))
print([roman(n) for n in (4, 9, 14, 1994, 2024)], unroman("MCMXCIV"), all(unroman(roman(i)) == i for i in range(1, 200)))
print(textwrap.fill(TEXT.replace("\n", " "), 30, subsequent_indent="  ")); print(textwrap.shorten(TEXT, 25), textwrap.indent("a\n\nb", "> "), repr(textwrap.dedent("  x\n   y\n")))
print(string.Template("$who likes ${what}$$").substitute(who="tim", what="kung pao"), string.capwords("hello there world"), string.ascii_lowercase[:5], string.Template("$x $y").safe_substitute(x=1))
rows = [("name", "qty", "price"), ("apple", 3, 1.5), ("fig", 12, 0.25)]
widths = [max(len(str(r[i])) for r in rows) for i in range(3)]
for r in rows: print(" | ".join(str(c).ljust(w) if isinstance(c, str) else f"{c:>{w}}" for c, w in zip(r, widths)))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.split(r"[,;]\s*", "a, b;c"), re.sub(r"\d+", lambda m: str(int(m[0]) * 2), "a1b22"), [m.span() for m in re.finditer("o", "foo")], re.match(r"(?P<y>\d{4})-(?P<m>\d\d)", "2024-05").groupdict(), re.fullmatch("a+", "aab"), re.search(r"\bis\b", TEXT).start(), re.compile("X", re.I).sub("y", "xX"), re.escape("a.b*"))
def rle(s): return re.sub(r"(.)\1*", lambda m: f"{len(m[0])}{m[1]}", s)
print(rle("aaabccd"), re.sub(r"(\d+)(\D)", lambda m: m[2] * int(m[1]), rle("aaabccd")))
print("a,b,,c".split(","), " x  y ".split(), "a-b-c".rsplit("-", 1), "k=v=w".partition("="), "line1\nline2\r\n".splitlines(), "abc".center(9, "*"), "7".zfill(3), "x".join("abc"), "Hello".swapcase(), "ß".upper(), "ǅ".lower(), "tab\tx".expandtabs(4), "%-5s|%5.1f|%03d|%x|%e" % ("ab", 3.14159, 7, 255, 12345.678), "{:>8}|{:^8}|{:08.3f}|{:+d}|{:,}|{:.1%}|{!r}".format("r", "c", 3.14159, 5, 1234567, 0.256, "q"), f"{255:#x} {255:b} {1e10:g} {'é':>3} {3.0} {1_000_000:_}")
vowels = sum(c in "aeiou" for c in TEXT.lower()); print(vowels, TEXT.count("the"), TEXT.find("dog"), TEXT.title()[:20], "".join(sorted("python", reverse=True)), "".join(dict.fromkeys("mississippi")), [*map(str.upper, "ab")], "abc" < "abd", "Z" < "a", min("hello"), "nan".isalpha(), "1²".isdigit(), "½".isnumeric(), " ".isspace())
class Markov:
    def __init__(self, text): 
        self.next = defaultdict(list); ws = text.split()
        for a, b in zip(ws, ws[1:]): self.next[a].append(b)
    def walk(self, start, n): 
        while n and start in self.next: yield start; start = self.next[start][0]; n -= 1
print(" ".join(Markov("the cat sat on the mat the end").walk("the", 5)))
def levenshtein(a, b):
    prev = list(range(len(b) + 1))
    for i, ca in enumerate(a, 1):
        cur = [i]
        for j, cb in enumerate(b, 1): cur.append(min(prev[j] + 1, cur[-1] + 1, prev[j - 1] + (ca != cb)))
        prev = cur
    return prev[-1]
print(levenshtein("kitten", "sitting"), levenshtein("", "abc"))
#> 20 [('the', 5), ('dog', 2), ('quick', 1)] question ['question', 'answer', 'sleeps', 'brown']
#> Khoor, Zruog! abc XYZ {97: 98, 98: 97} baab
#> [True, False, True]
#> [['listen', 'silent', 'enlist'], ['elbow', 'below']] ['google']
#> ['IV', 'IX', 'XIV', 'MCMXCIV', 'MMXXIV'] 1994 True
#> The quick brown fox jumps over
#>   the lazy dog. The dog
#>   sleeps! Don't panic: 42 is
#>   the answer; the question
#>   isn't.
#> The quick brown fox [...] > a
#> 
#> > b 'x\n y\n'
#> tim likes kung pao$ Hello There World abcde 1 $y
#> name  | qty | price
#> apple |   3 |   1.5
#> fig   |  12 |  0.25
#> world hello ['a', 'b', 'c'] a2b44 [(1, 2), (2, 3)] {'y': '2024', 'm': '05'} None 77 yy a\.b\*
#> 3a1b2c1d aaabccd
#> ['a', 'b', '', 'c'] ['x', 'y'] ['a-b', 'c'] ('k', '=', 'v=w') ['line1', 'line2'] ***abc*** 007 axbxc hELLO SS ǆ tab x ab   |  3.1|007|ff|1.234568e+04        r|   c    |0003.142|+5|1,234,567|25.6%|'q' 0xff 11111111 1e+10   é 3.0 1_000_000
#> 28 3 40 The Quick Brown Fox  ytponh misp ['A', 'B'] True True e True True True True
#> the cat sat on the
#> 3 3
#---
# Context managers in all their forms
from contextlib import contextmanager, closing, suppress, ExitStack, redirect_stdout, nullcontext, AbstractContextManager
import io, sys
class Managed:
    def __init__(self, name, swallow=()): self.name, self.swallow = name, swallow
    def __enter__(self): print("enter", self.name); return self.name.upper()
    def __exit__(self, t, e, tb): print("exit", self.name, t.__name__ if t else None, e); return isinstance(e, self.swallow) if e else None
with Managed("a") as a, Managed("b", KeyError) as b: print(a, b); raise KeyError("k")
try:
    with Managed("c"): 1 / 0
except ZeroDivisionError as e: print("out", e)
@contextmanager
def tag(name):
    print(f"<{name}>")
    try: yield name
    except ValueError as e: print("caught", e)
    else: print("clean")
    finally: print(f"</{name}>")
with tag("h1") as t: print("in", t)
with tag("p"): raise ValueError("v")
try:
    with tag("q"): raise TypeError("t")
except TypeError as e: print("through", e)
@contextmanager
def twice(): yield 1; yield 2
try:
    with twice(): pass
except RuntimeError as e: print(e)
@contextmanager
def never():
    if False: yield
try:
    with never(): pass
except RuntimeError as e: print(e)
def f():
    with Managed("ret"): return "value"
def loop():
    for i in range(3):
        with Managed(f"i{i}"):
            if i == 0: continue
            if i == 1: break
    return i
print(f(), loop())
def gen():
    with Managed("gen"): yield 1; yield 2
for x in gen(): print(x); break
g = gen(); next(g); g.close(); g = gen(); next(g)
try: g.throw(OSError("disk"))
except OSError as e: print("oserror", e)
with ExitStack() as stack:
    names = [stack.enter_context(Managed(n)) for n in "xyz"]
    stack.callback(print, "callback", 1, end="!\n"); stack.push(lambda *e: print("pushed", e[0]) or True)
    print(names); raise RuntimeError("in stack")
with ExitStack() as s: s.enter_context(Managed("kept")); moved = s.pop_all()
print("not closed yet"); moved.close()
out = io.StringIO()
with redirect_stdout(out): print("hidden"); print("text", end="")
print(repr(out.getvalue()))
with suppress(FileNotFoundError, KeyError): {}["x"]; print("no")
with nullcontext(5) as n, closing(io.StringIO("abc")) as fh: print(n, fh.read())
print(fh.closed)
class Indenter:
    def __init__(self): self.level = -1
    def __enter__(self): self.level += 1; return self
    def __exit__(self, *a): self.level -= 1
    def print(self, text): print("    " * self.level + text)
with Indenter() as ind:
    ind.print("hi")
    with ind:
        ind.print("hello")
        with ind: ind.print("bonjour")
    ind.print("hey")
class Transaction:
    def __init__(self, data): self.data = data
    def __enter__(self): self.saved = dict(self.data); return self.data
    def __exit__(self, t, e, tb):
        if t: self.data.clear(); self.data.update(self.saved); print("rolled back", t.__name__)
        return t is ValueError
db = {"a": 1}
with Transaction(db) as d: d["b"] = 2
with Transaction(db) as d: d["a"] = 99; raise ValueError
print(db)
for bad in (5, object()):
    try:
        with bad: pass
    except TypeError as e: print(e)
class NoExit:
    def __enter__(self): print("entered")
try:
    with NoExit(): pass
except TypeError as e: print(e)
class Raises:
    def __enter__(self): return self
    def __exit__(self, *e): raise KeyError("from exit")
try:
    with Raises(): raise ValueError("body")
except KeyError as e: print(repr(e), repr(e.__context__))
class Abs(AbstractContextManager):
    def __exit__(self, *e): print("abs exit"); return None
with Abs() as me: print(type(me).__name__, isinstance(me, AbstractContextManager))
with (Managed("p1") as p, Managed("p2") as q,): print(p + q)
#> enter a
#> enter b
#> A B
#> exit b KeyError 'k'
#> exit a None None
#> enter c
#> exit c ZeroDivisionError division by zero
#> out division by zero
#> <h1>
#> in h1
#> clean
#> </h1>
#> <p>
#> caught v
#> </p>
#> <q>
#> </q>
#> through t
#> generator didn't stop
#> generator didn't yield
#> enter ret
#> exit ret None None
#> enter i0
#> exit i0 None None
#> enter i1
#> exit i1 None None
#> value 1
#> enter gen
#> 1
#> exit gen GeneratorExit 
#> enter gen
#> exit gen GeneratorExit 
#> enter gen
#> exit gen OSError disk
#> oserror disk
#> enter x
#> enter y
#> enter z
#> ['X', 'Y', 'Z']
#> pushed <class 'RuntimeError'>
#> callback 1!
#> exit z None None
#> exit y None None
#> exit x None None
#> enter kept
#> not closed yet
#> exit kept None None
#> 'hidden\ntext'
#> 5 abc
#> True
#> hi
#>     hello
#>         bonjour
#> hey
#> rolled back ValueError
#> {'a': 1, 'b': 2}
#> 'int' object does not support the context manager protocol
#> 'object' object does not support the context manager protocol
#> 'NoExit' object does not support the context manager protocol (missed __exit__ method)
#> KeyError('from exit') ValueError('body')
#> Abs True
#> abs exit
#> enter p1
#> enter p2
#> P1P2
#> exit p2 None None
#> exit p1 None None
#---
# The commonest mistakes and what they say
cases = [
    lambda: 1 / 0,
    lambda: "2" + 2, lambda: 2 + "2", lambda: [1, 2, 3][5], lambda: {"a": 1}["b"], lambda: int("12a"), lambda: float("x"), lambda: None.upper(), lambda: "abc".foo,
    lambda: len(5), lambda: (1, 2)[0:1].append(3), lambda: "abc"[0:1].pop(), lambda: sum(["a", "b"]), lambda: max([]), lambda: min(1), lambda: sorted([1, "a"]), lambda: list(5), lambda: dict([1, 2]), lambda: dict(["ab", "c"]),
    lambda: tuple(1, 2), lambda: range("5"), lambda: range(1, 2, 0), lambda: "a" * "b", lambda: [1] + (2,), lambda: {[]: 1}, lambda: {}.pop("x"), lambda: [].pop(), lambda: [1].remove(2), lambda: [1].index(2), lambda: "abc".index("z"), lambda: "a,b".split(""),
    lambda: next(iter([])), lambda: iter(5), lambda: open("/no/such/file"), lambda: chr(-1), lambda: ord("ab"), lambda: round("x"), lambda: abs("x"), lambda: pow(2, -1, 4), lambda: divmod(1, 0), lambda: 1 % 0, lambda: 1.0 // 0, lambda: 0 ** -1, lambda: 10 ** 400 * 1.0, lambda: int(float("inf")), lambda: int(float("nan")),
    lambda: "%d" % "x", lambda: "%s %s" % (1,), lambda: "%s" % (1, 2), lambda: "{} {}".format(1), lambda: "{x}".format(y=1), lambda: f"{3:q}", lambda: format("a", "d"), lambda: "{0.foo}".format(1), lambda: "{!z}".format(1) if False else "{".format(),
    lambda: (lambda x: x)(), lambda: (lambda x: x)(1, 2), lambda: (lambda *, k: k)(), lambda: (lambda x: x)(y=1), lambda: (lambda x: x)(1, x=2), lambda: print(1, foo=2), lambda: "abc".replace("a"), lambda: [].append(), lambda: {}.get(), lambda: isinstance(1, "int"), lambda: issubclass(1, int),
    lambda: b"abc" + "x", lambda: b"\xff".decode(), lambda: "ä".encode("ascii"), lambda: "x".encode("nope"), lambda: bytes("abc"), lambda: bytes([256]), lambda: setattr(5, "x", 1), lambda: object().x, lambda: (1).real(), lambda: 5(), lambda: "a"(), lambda: [1, 2](0), lambda: 5[0], lambda: None[0], lambda: (x for x in 5), lambda: [*5], lambda: {**5}, lambda: print(*5), lambda: print(**{"a": 1}), lambda: dict(a=1, **{"a": 2}), lambda: {}.x,
    lambda: 3 < "a", lambda: None < 1, lambda: [1] < 1, lambda: {} < {}, lambda: 1 in 5, lambda: 1 in "abc", lambda: -"a", lambda: ~1.5, lambda: 1 << -1, lambda: 1 << 1.0, lambda: 1 & 1.0, lambda: [1, 2][1.0], lambda: [1, 2]["a"], lambda: "abc"["a"], lambda: {1: 2}[[1]], lambda: hash([]), lambda: hash({}), lambda: {[1]}, lambda: slice(1, 2)[0], lambda: [1, 2, 3][::0], lambda: all(5), lambda: zip(1), lambda: list(map(5, [1])), lambda: list(filter(5, [1])), lambda: enumerate(5), lambda: reversed({1}), lambda: super(), lambda: type(), lambda: type("X", (5,), {}), lambda: type("X", (int, str), {}), lambda: type("X", (bool,), {}), lambda: object(1), lambda: complex("x"), lambda: 1j < 2j, lambda: int("5", 50), lambda: int(5, 2), lambda: "".join([1]), lambda: ",".join(5), lambda: str.upper(5), lambda: list.append(5, 1), lambda: "x".format_map(5), lambda: vars(5), lambda: int.nope, lambda: [].nope,
]
cases = [c for c in cases]
for n, case in enumerate(cases):
    try:
        print(n, "ok", case())
    except Exception as e:
        print(n, type(e).__name__, "|", e)
#> 0 ZeroDivisionError | division by zero
#> 1 TypeError | can only concatenate str (not "int") to str
#> 2 TypeError | unsupported operand type(s) for +: 'int' and 'str'
#> 3 IndexError | list index out of range
#> 4 KeyError | 'b'
#> 5 ValueError | invalid literal for int() with base 10: '12a'
#> 6 ValueError | could not convert string to float: 'x'
#> 7 AttributeError | 'NoneType' object has no attribute 'upper'
#> 8 AttributeError | 'str' object has no attribute 'foo'
#> 9 TypeError | object of type 'int' has no len()
#> 10 AttributeError | 'tuple' object has no attribute 'append'
#> 11 AttributeError | 'str' object has no attribute 'pop'
#> 12 TypeError | unsupported operand type(s) for +: 'int' and 'str'
#> 13 ValueError | max() arg is an empty sequence
#> 14 TypeError | 'int' object is not iterable
#> 15 TypeError | '<' not supported between instances of 'str' and 'int'
#> 16 TypeError | 'int' object is not iterable
#> 17 TypeError | cannot convert dictionary update sequence element #0 to a sequence
#> 18 ValueError | dictionary update sequence element #1 has length 1; 2 is required
#> 19 TypeError | tuple expected at most 1 argument, got 2
#> 20 TypeError | 'str' object cannot be interpreted as an integer
#> 21 ValueError | range() arg 3 must not be zero
#> 22 TypeError | can't multiply sequence by non-int of type 'str'
#> 23 TypeError | can only concatenate list (not "tuple") to list
#> 24 TypeError | unhashable type: 'list'
#> 25 KeyError | 'x'
#> 26 IndexError | pop from empty list
#> 27 ValueError | list.remove(x): x not in list
#> 28 ValueError | 2 is not in list
#> 29 ValueError | substring not found
#> 30 ValueError | empty separator
#> 31 StopIteration | 
#> 32 TypeError | 'int' object is not iterable
#> 33 FileNotFoundError | [Errno 2] No such file or directory: '/no/such/file'
#> 34 ValueError | chr() arg not in range(0x110000)
#> 35 TypeError | ord() expected a character, but string of length 2 found
#> 36 TypeError | type str doesn't define __round__ method
#> 37 TypeError | bad operand type for abs(): 'str'
#> 38 ValueError | base is not invertible for the given modulus
#> 39 ZeroDivisionError | integer division or modulo by zero
#> 40 ZeroDivisionError | integer modulo by zero
#> 41 ZeroDivisionError | float floor division by zero
#> 42 ZeroDivisionError | 0.0 cannot be raised to a negative power
#> 43 OverflowError | int too large to convert to float
#> 44 OverflowError | cannot convert float infinity to integer
#> 45 ValueError | cannot convert float NaN to integer
#> 46 TypeError | %d format: a real number is required, not str
#> 47 TypeError | not enough arguments for format string
#> 48 TypeError | not all arguments converted during string formatting
#> 49 IndexError | Replacement index 1 out of range for positional args tuple
#> 50 KeyError | 'x'
#> 51 ValueError | Unknown format code 'q' for object of type 'int'
#> 52 ValueError | Unknown format code 'd' for object of type 'str'
#> 53 AttributeError | 'int' object has no attribute 'foo'
#> 54 ValueError | Single '{' encountered in format string
#> 55 TypeError | <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'x'
#> 56 TypeError | <lambda>.<locals>.<lambda>() takes 1 positional argument but 2 were given
#> 57 TypeError | <lambda>.<locals>.<lambda>() missing 1 required keyword-only argument: 'k'
#> 58 TypeError | <lambda>.<locals>.<lambda>() got an unexpected keyword argument 'y'
#> 59 TypeError | <lambda>.<locals>.<lambda>() got multiple values for argument 'x'
#> 60 TypeError | 'foo' is an invalid keyword argument for print()
#> 61 TypeError | replace expected at least 2 arguments, got 1
#> 62 TypeError | list.append() takes exactly one argument (0 given)
#> 63 TypeError | get expected at least 1 argument, got 0
#> 64 TypeError | isinstance() arg 2 must be a type, a tuple of types, or a union
#> 65 TypeError | issubclass() arg 1 must be a class
#> 66 TypeError | can't concat str to bytes
#> 67 UnicodeDecodeError | 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
#> 68 UnicodeEncodeError | 'ascii' codec can't encode character '\xe4' in position 0: ordinal not in range(128)
#> 69 LookupError | unknown encoding: nope
#> 70 TypeError | string argument without an encoding
#> 71 ValueError | bytes must be in range(0, 256)
#> 72 AttributeError | 'int' object has no attribute 'x'
#> 73 AttributeError | 'object' object has no attribute 'x'
#> 74 TypeError | 'int' object is not callable
#> 75 TypeError | 'int' object is not callable
#> 76 TypeError | 'str' object is not callable
#> 77 TypeError | 'list' object is not callable
#> 78 TypeError | 'int' object is not subscriptable
#> 79 TypeError | 'NoneType' object is not subscriptable
#> 80 TypeError | 'int' object is not iterable
#> 81 TypeError | Value after * must be an iterable, not int
#> 82 TypeError | 'int' object is not a mapping
#> 83 TypeError | print() argument after * must be an iterable, not int
#> 84 TypeError | 'a' is an invalid keyword argument for print()
#> 85 TypeError | dict() got multiple values for keyword argument 'a'
#> 86 AttributeError | 'dict' object has no attribute 'x'
#> 87 TypeError | '<' not supported between instances of 'int' and 'str'
#> 88 TypeError | '<' not supported between instances of 'NoneType' and 'int'
#> 89 TypeError | '<' not supported between instances of 'list' and 'int'
#> 90 TypeError | '<' not supported between instances of 'dict' and 'dict'
#> 91 TypeError | argument of type 'int' is not iterable
#> 92 TypeError | 'in <string>' requires string as left operand, not int
#> 93 TypeError | bad operand type for unary -: 'str'
#> 94 TypeError | bad operand type for unary ~: 'float'
#> 95 ValueError | negative shift count
#> 96 TypeError | unsupported operand type(s) for <<: 'int' and 'float'
#> 97 TypeError | unsupported operand type(s) for &: 'int' and 'float'
#> 98 TypeError | list indices must be integers or slices, not float
#> 99 TypeError | list indices must be integers or slices, not str
#> 100 TypeError | string indices must be integers, not 'str'
#> 101 TypeError | unhashable type: 'list'
#> 102 TypeError | unhashable type: 'list'
#> 103 TypeError | unhashable type: 'dict'
#> 104 TypeError | unhashable type: 'list'
#> 105 TypeError | 'slice' object is not subscriptable
#> 106 ValueError | slice step cannot be zero
#> 107 TypeError | 'int' object is not iterable
#> 108 TypeError | 'int' object is not iterable
#> 109 TypeError | 'int' object is not callable
#> 110 TypeError | 'int' object is not callable
#> 111 TypeError | 'int' object is not iterable
#> 112 TypeError | 'set' object is not reversible
#> 113 RuntimeError | super(): no arguments
#> 114 TypeError | type() takes 1 or 3 arguments
#> 115 TypeError | metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> 116 TypeError | multiple bases have instance lay-out conflict
#> 117 TypeError | type 'bool' is not an acceptable base type
#> 118 TypeError | object() takes no arguments
#> 119 ValueError | complex() arg is a malformed string
#> 120 TypeError | '<' not supported between instances of 'complex' and 'complex'
#> 121 ValueError | int() base must be >= 2 and <= 36, or 0
#> 122 TypeError | int() can't convert non-string with explicit base
#> 123 TypeError | sequence item 0: expected str instance, int found
#> 124 TypeError | can only join an iterable
#> 125 TypeError | descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
#> 126 TypeError | descriptor 'append' for 'list' objects doesn't apply to a 'int' object
#> 127 ok x
#> 128 TypeError | vars() argument must have __dict__ attribute
#> 129 AttributeError | type object 'int' has no attribute 'nope'
#> 130 AttributeError | 'list' object has no attribute 'nope'
#---
