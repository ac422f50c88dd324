import warnings
def old(): warnings.warn('old is deprecated', DeprecationWarning, stacklevel=2); return 1
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always'); print(old()); print(len(w), w[0].category.__name__, w[0].message)
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try: old()
    except DeprecationWarning as e: print('raised', e)
    warnings.filterwarnings('ignore', category=DeprecationWarning); old()
#---
import difflib
a = ['one\n', 'two\n', 'three\n']; b = ['ore\n', 'tree\n', 'emu\n']
print(''.join(difflib.unified_diff(a, b, 'a', 'b'))); print(''.join(difflib.ndiff(a, b))); print(difflib.get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy'])); s = difflib.SequenceMatcher(None, 'abcd', 'bcde'); print(s.ratio(), s.get_matching_blocks(), s.get_opcodes(), s.quick_ratio()); print(''.join(difflib.context_diff(a, b)))
#---
from urllib.parse import urlparse, urlencode, quote, unquote, parse_qs, parse_qsl, urljoin, urlsplit, quote_plus, unquote_plus, urlunparse
u = urlparse('http://user:pw@www.Example.com:8080/path/x;p?q=1&r=a%20b#frag'); print(u, u.netloc, u.port, u.hostname, u.username, u.geturl()); print(urlencode({'a': 1, 'b': 'x y', 'c': 'é'}), urlencode([('a', [1, 2])], doseq=True), quote('a b/c?é'), unquote('a%20b%C3%A9'), parse_qs('a=1&a=2&b='), parse_qsl('a=1&b=&c', keep_blank_values=True), urljoin('http://a/b/c', '../d'), quote_plus('a b&c'), unquote_plus('a+b'), urlsplit('//h/p?x').query, urlunparse(('http', 'h', '/p', '', 'q=1', '')))
#---
import calendar
print(calendar.monthrange(2024, 2), calendar.isleap(2000), calendar.leapdays(2000, 2024), calendar.month_name[3], calendar.day_abbr[0], list(calendar.month_abbr), calendar.weekday(2024, 5, 6)); print(calendar.month(2024, 2)); print(calendar.monthcalendar(2024, 2)); print(calendar.TextCalendar(6).formatmonth(2023, 1)); print(list(calendar.Calendar().itermonthdays(2024, 2))[:5], calendar.timegm((1970, 1, 2, 0, 0, 0)))
#---
import html
print(html.escape('<a href="x">&\'</a>'), html.unescape('&lt;p&gt; &amp; &eacute; &#39; &#x41; &nbsp;|'), html.escape('"', quote=False))
#---
import pprint
d = {'name': 'x' * 30, 'list': list(range(30)), 'nested': {'a': [1, 2, {'b': 'c' * 40}], 'tuple': (1,)}, 'z': None}; pprint.pprint(d); pprint.pprint(d, width=40, compact=True, depth=2, indent=2); print(pprint.pformat([['aaa'] * 4] * 4, width=30)); pprint.pprint('long text ' * 20); pprint.pprint({3: 1, 1: 2}, sort_dicts=False); pprint.pp({3: 1, 1: 2})
#---
import statistics as st
d = [1, 2, 2, 3, 4, 7, 9]; print(st.mean(d), st.median(d), st.mode(d), st.stdev(d), st.variance(d), st.pstdev(d), st.quantiles(d, n=4), st.multimode('aabb'), st.median_low([1, 2]), st.median_high([1, 2]), st.harmonic_mean([40, 60]), st.geometric_mean([1, 4]), st.fmean([1, 2]), st.correlation([1, 2, 3], [1, 2, 4]), st.linear_regression([1, 2, 3], [2, 4, 6]), st.covariance([1, 2], [3, 5]), st.median_grouped([1, 2, 2, 3]))
n = st.NormalDist(100, 15); print(n.cdf(115), n.inv_cdf(.5), n.mean, n.pdf(100), n, st.NormalDist.from_samples([1, 2, 3]), n + 5, n.quantiles(4), n.zscore(130), n.overlap(st.NormalDist(110, 15)))
try: st.mean([])
except st.StatisticsError as e: print(e)
#---
import json
from datetime import date
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex): return [o.real, o.imag]
        if isinstance(o, set): return sorted(o)
        return super().default(o)
print(json.dumps({'a': 1 + 2j, 'b': {3, 1}}, cls=Enc), json.dumps([1, 'é', None, True, 1.5, float('inf')], ensure_ascii=False), json.dumps({'b': 1, 'a': [1, {'c': []}]}, indent=2, sort_keys=True), json.dumps([1, 2], separators=(',', ':')), json.loads('{"a": [1, 2.5, null, true, "\\u00e9"]}'), json.loads('1.10', parse_float=str), json.loads('{"x": 1}', object_hook=lambda d: tuple(d.items())), json.loads('{"x": 1, "x": 2}', object_pairs_hook=list), json.dumps({1: 2, None: 3, True: 4, 2.5: 1}), json.dumps(date(2020, 1, 1), default=str), json.dumps({(1, 2): 3}, skipkeys=True))
for bad in ('{"a": }', '[1, 2', '', '{a: 1}', '[1] x', "{'a': 1}", '"\n"', '[1,]', 'nul'):
    try: json.loads(bad)
    except json.JSONDecodeError as e: print(e, e.lineno, e.colno, e.pos)
try: json.dumps(object)
except TypeError as e: print(e)
try: json.dumps({(1, 2): 3})
except TypeError as e: print(e)
l = []; l.append(l)
try: json.dumps(l)
except ValueError as e: print(e)
import io
f = io.StringIO(); json.dump({'x': [1]}, f); f.seek(0); print(json.load(f)); print(list(json.JSONEncoder().iterencode([1, {'a': 2}]))); print(json.JSONDecoder().raw_decode('[1] tail'))
#---
import pprint, dataclasses, collections, types
@dataclasses.dataclass
class Point: x: int; label: str = "p" * 30; parts: list = dataclasses.field(default_factory=lambda: list(range(25)))
pprint.pprint([Point(1), Point(2)])
pprint.pprint(collections.OrderedDict((f"key{i}", "v" * 20) for i in range(4)))
pprint.pprint(collections.defaultdict(list, {f"key{i}": list(range(12)) for i in range(3)}))
pprint.pprint(collections.Counter("abracadabra" * 3), width=30)
pprint.pprint(collections.deque(range(40), maxlen=50), width=50)
pprint.pprint(types.SimpleNamespace(a="x" * 40, b=["y" * 30] * 2))
pprint.pprint(types.MappingProxyType({"a": "x" * 60, "b": 2}), width=40)
pprint.pprint({"bytes": bytes(range(60)), "text": "some words " * 12, "set": {7}, "frozen": frozenset(["a" * 50, "b" * 50])})
pprint.pprint([[1, [2, [3, [4]]]]], depth=2)
print(pprint.pformat({"b": 1, "a": [1] * 30}, indent=4, width=30, compact=True), pprint.isreadable([1]), pprint.isreadable(object), pprint.saferepr({"b": 1, "a": 2}))
pprint.PrettyPrinter(width=20, sort_dicts=False).pprint({"zebra": 1, "apple": [1, 2, 3], "mango": "x" * 20})
loop = [1]; loop.append(loop)
print(pprint.isrecursive(loop), pprint.pformat((1,)), pprint.pformat(123456789, underscore_numbers=True))
#---
import asyncio
async def main():
    cond, log = asyncio.Condition(), []
    async def consumer(n):
        async with cond:
            await cond.wait_for(lambda: len(log) > n)
            print("consumer", n, log[n])
    async def producer():
        for i in range(3):
            await asyncio.sleep(0.001)
            async with cond:
                log.append(i * i); cond.notify_all()
    await asyncio.gather(consumer(2), consumer(0), producer())
    try: cond.notify()
    except RuntimeError as e: print(e)
    barrier = asyncio.Barrier(3)
    async def meet(n):
        await asyncio.sleep(n / 1000)
        at = await barrier.wait()
        print("met", n, at)
    await asyncio.gather(*(meet(n) for n in range(3)))
    print(barrier.parties, barrier.n_waiting, barrier.broken, cond.locked())
asyncio.run(main())
#---
import string
class Percent(string.Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"
print(Percent("%with_underscore %% %nope $x").safe_substitute(with_underscore=1), Percent("%a_b").get_identifiers())
class Strict(string.Formatter):
    def get_value(self, key, args, kwargs): return kwargs.get(key, f"<{key}>") if isinstance(key, str) else args[key]
print(Strict().format("{0} {name!r:>6} {missing} {0[1]} {{x}} {1:{2}}", "ab", 3.14159, ".2f", name="n"))
print(list(string.Formatter().parse("a{b!r:>{w}} {{c}} {0.x[y]}")))
t = string.Template("$a ${b}s $$ $")
print(t.safe_substitute({"a": 1}, b=2), t.is_valid(), string.Template("$a-$a $b").get_identifiers())
for f in (lambda: t.substitute(a=1, b=2), lambda: string.Template("$q").substitute()):
    try: f()
    except (ValueError, KeyError) as e: print(repr(e))
#---
import logging, sys
log = logging.getLogger("shop"); log.setLevel(logging.DEBUG); log.propagate = False
out = logging.StreamHandler(sys.stdout); out.setFormatter(logging.Formatter("%(levelname)-8s|%(name)s|%(message)s")); log.addHandler(out)
class NoSecrets(logging.Filter):
    def filter(self, record): return "secret" not in record.getMessage()
log.addFilter(NoSecrets()); log.info("a %s", "secret"); log.info("sum %d of %s", 3, [1, 2])
logging.addLevelName(25, "NOTICE"); log.log(25, "custom"); print(logging.getLevelName(25), logging.getLevelName("NOTICE"), log.getEffectiveLevel(), log.hasHandlers())
class Collect(logging.Handler):
    def __init__(self): super().__init__(logging.WARNING); self.seen = []
    def emit(self, record): self.seen.append((record.levelno, record.getMessage()))
keep = Collect(); child = log.getChild("db"); child.addHandler(keep); child.warning("w %(a)s", {"a": 1}); child.debug("d"); print(keep.seen, child.name, child.parent is log, child)
only = logging.Filter("shop.db"); out.addFilter(only); log.info("left out"); child.info("kept"); out.removeFilter(only); log.info("back")
print(logging.Formatter("{name}:{message}", style="{").format(logging.makeLogRecord({"name": "n", "msg": "m"})))
#---
import html, html.entities, calendar, difflib, keyword
print(html.unescape("&lt;&amp;&eacute;&notit;&#x41;&#65;&#128;&nope;&hellip; &"), html.escape("<'\">"), len(html.entities.html5))
print(calendar.TextCalendar().formatyear(2024, m=4)[:400]); print(calendar.HTMLCalendar(6).formatmonth(2023, 2)); print(list(calendar.Calendar(6).itermonthdays2(2024, 9))[:8], calendar.monthcalendar(2023, 10)[0])
try: calendar.monthrange(2024, 13)
except calendar.IllegalMonthError as e: print(e)
print("".join(difflib.Differ().compare("one\ntwo\nthree\n".splitlines(True), "ore\ntree\nemu\n".splitlines(True))), end=""); print("".join(difflib.restore(difflib.ndiff(["a\n", "b\n"], ["a\n", "c\n"]), 2)), end="")
s = difflib.SequenceMatcher(lambda c: c == " ", "private Thread currentThread;", "private volatile Thread currentThread;"); print(round(s.ratio(), 3), s.get_matching_blocks(), s.get_opcodes()); print(list(difflib.unified_diff("abcdefgh", "abXdefgY", lineterm="", n=1)), difflib.get_close_matches("wheel", keyword.kwlist))
#---
import traceback, sys
def fail():
    try: {}["k"]
    except KeyError as e: raise ValueError("bad value") from e
try: fail()
except ValueError as e:
    print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e))
    lines = traceback.format_exc().splitlines()
    print(lines[0], lines[-1], "direct cause" in traceback.format_exc(), sys.exc_info()[0].__name__)
print(traceback.format_exc())
#---
import statistics, types, inspect
d = statistics.NormalDist.from_samples([2, 4, 4, 4, 5, 5, 7, 9]); print(d, d.cdf(6), d.inv_cdf(0.9), d + 3, d * 2, -d, d == statistics.NormalDist(5, d.stdev), d.zscore(7), round(d.overlap(statistics.NormalDist(6, 2)), 6), d.quantiles(4), d.samples(2, seed=1))
for f in (lambda: statistics.NormalDist(0, -1), lambda: d.inv_cdf(1), lambda: statistics.NormalDist.from_samples([1])):
    try: f()
    except statistics.StatisticsError as e: print(e)
M = types.new_class("M", (int,), {}, lambda ns: ns.update(double=lambda self: self * 2)); print(M(4).double(), M.__name__, M.__mro__[1:])
p = types.MappingProxyType({"a": 1}); print(p, p["a"], dict(p), "a" in p, list(p.items()), len(p), p | {"b": 2})
try: p["x"] = 1
except TypeError as e: print(e)
print(repr(inspect.cleandoc("""Summary.

    Indented
      more
    """)))
#---
