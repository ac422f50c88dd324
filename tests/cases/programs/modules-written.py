import warnings
def old(): warnings.warn('old is deprecated', DeprecationWarning, stacklevel=2); return 1
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always'); print(old()); print(len(w), w[0].category.__name__, w[0].message)
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try: old()
    except DeprecationWarning as e: print('raised', e)
    warnings.filterwarnings('ignore', category=DeprecationWarning); old()
#> 1
#> 1 DeprecationWarning old is deprecated
#> raised old is deprecated
#---
import difflib
a = ['one\n', 'two\n', 'three\n']; b = ['ore\n', 'tree\n', 'emu\n']
print(''.join(difflib.unified_diff(a, b, 'a', 'b'))); print(''.join(difflib.ndiff(a, b))); print(difflib.get_close_matches('appel', ['ape', 'apple', 'peach', 'puppy'])); s = difflib.SequenceMatcher(None, 'abcd', 'bcde'); print(s.ratio(), s.get_matching_blocks(), s.get_opcodes(), s.quick_ratio()); print(''.join(difflib.context_diff(a, b)))
#> --- a
#> +++ b
#> @@ -1,3 +1,3 @@
#> -one
#> -two
#> -three
#> +ore
#> +tree
#> +emu
#> 
#> - one
#> ?  ^
#> + ore
#> ?  ^
#> - two
#> - three
#> ?  -
#> + tree
#> + emu
#> 
#> ['apple', 'ape']
#> 0.75 [Match(a=1, b=0, size=3), Match(a=4, b=4, size=0)] [('delete', 0, 1, 0, 0), ('equal', 1, 4, 0, 3), ('insert', 4, 4, 3, 4)] 0.75
#> *** 
#> --- 
#> ***************
#> *** 1,3 ****
#> ! one
#> ! two
#> ! three
#> --- 1,3 ----
#> ! ore
#> ! tree
#> ! emu
#> 
#---
from urllib.parse import urlparse, urlencode, quote, unquote, parse_qs, parse_qsl, urljoin, urlsplit, quote_plus, unquote_plus, urlunparse
u = urlparse('http://user:pw@www.Example.com:8080/path/x;p?q=1&r=a%20b#frag'); print(u, u.netloc, u.port, u.hostname, u.username, u.geturl()); print(urlencode({'a': 1, 'b': 'x y', 'c': 'é'}), urlencode([('a', [1, 2])], doseq=True), quote('a b/c?é'), unquote('a%20b%C3%A9'), parse_qs('a=1&a=2&b='), parse_qsl('a=1&b=&c', keep_blank_values=True), urljoin('http://a/b/c', '../d'), quote_plus('a b&c'), unquote_plus('a+b'), urlsplit('//h/p?x').query, urlunparse(('http', 'h', '/p', '', 'q=1', '')))
#> ParseResult(scheme='http', netloc='user:pw@www.Example.com:8080', path='/path/x', params='p', query='q=1&r=a%20b', fragment='frag') user:pw@www.Example.com:8080 8080 www.example.com user http://user:pw@www.Example.com:8080/path/x;p?q=1&r=a%20b#frag
#> a=1&b=x+y&c=%C3%A9 a=1&a=2 a%20b/c%3F%C3%A9 a bé {'a': ['1', '2']} [('a', '1'), ('b', ''), ('c', '')] http://a/d a+b%26c a b x http://h/p?q=1
#---
import calendar
print(calendar.monthrange(2024, 2), calendar.isleap(2000), calendar.leapdays(2000, 2024), calendar.month_name[3], calendar.day_abbr[0], list(calendar.month_abbr), calendar.weekday(2024, 5, 6)); print(calendar.month(2024, 2)); print(calendar.monthcalendar(2024, 2)); print(calendar.TextCalendar(6).formatmonth(2023, 1)); print(list(calendar.Calendar().itermonthdays(2024, 2))[:5], calendar.timegm((1970, 1, 2, 0, 0, 0)))
#> (3, 29) True 6 March Mon ['', 'Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] 0
#>    February 2024
#> Mo Tu We Th Fr Sa Su
#>           1  2  3  4
#>  5  6  7  8  9 10 11
#> 12 13 14 15 16 17 18
#> 19 20 21 22 23 24 25
#> 26 27 28 29
#> 
#> [[0, 0, 0, 1, 2, 3, 4], [5, 6, 7, 8, 9, 10, 11], [12, 13, 14, 15, 16, 17, 18], [19, 20, 21, 22, 23, 24, 25], [26, 27, 28, 29, 0, 0, 0]]
#>     January 2023
#> Su Mo Tu We Th Fr Sa
#>  1  2  3  4  5  6  7
#>  8  9 10 11 12 13 14
#> 15 16 17 18 19 20 21
#> 22 23 24 25 26 27 28
#> 29 30 31
#> 
#> [0, 0, 0, 1, 2] 86400
#---
import html
print(html.escape('<a href="x">&\'</a>'), html.unescape('&lt;p&gt; &amp; &eacute; &#39; &#x41; &nbsp;|'), html.escape('"', quote=False))
#> &lt;a href=&quot;x&quot;&gt;&amp;&#x27;&lt;/a&gt; <p> & é ' A  | "
#---
import pprint
d = {'name': 'x' * 30, 'list': list(range(30)), 'nested': {'a': [1, 2, {'b': 'c' * 40}], 'tuple': (1,)}, 'z': None}; pprint.pprint(d); pprint.pprint(d, width=40, compact=True, depth=2, indent=2); print(pprint.pformat([['aaa'] * 4] * 4, width=30)); pprint.pprint('long text ' * 20); pprint.pprint({3: 1, 1: 2}, sort_dicts=False); pprint.pp({3: 1, 1: 2})
#> {'list': [0,
#>           1,
#>           2,
#>           3,
#>           4,
#>           5,
#>           6,
#>           7,
#>           8,
#>           9,
#>           10,
#>           11,
#>           12,
#>           13,
#>           14,
#>           15,
#>           16,
#>           17,
#>           18,
#>           19,
#>           20,
#>           21,
#>           22,
#>           23,
#>           24,
#>           25,
#>           26,
#>           27,
#>           28,
#>           29],
#>  'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
#>  'nested': {'a': [1, 2, {'b': 'cccccccccccccccccccccccccccccccccccccccc'}],
#>             'tuple': (1,)},
#>  'z': None}
#> { 'list': [ 0, 1, 2, 3, 4, 5, 6, 7, 8,
#>             9, 10, 11, 12, 13, 14, 15,
#>             16, 17, 18, 19, 20, 21, 22,
#>             23, 24, 25, 26, 27, 28,
#>             29],
#>   'name': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
#>   'nested': { 'a': [...],
#>               'tuple': (...,)},
#>   'z': None}
#> [['aaa', 'aaa', 'aaa', 'aaa'],
#>  ['aaa', 'aaa', 'aaa', 'aaa'],
#>  ['aaa', 'aaa', 'aaa', 'aaa'],
#>  ['aaa', 'aaa', 'aaa', 'aaa']]
#> ('long text long text long text long text long text long text long text long '
#>  'text long text long text long text long text long text long text long text '
#>  'long text long text long text long text long text ')
#> {3: 1, 1: 2}
#> {3: 1, 1: 2}
#---
import statistics as st
d = [1, 2, 2, 3, 4, 7, 9]; print(st.mean(d), st.median(d), st.mode(d), st.stdev(d), st.variance(d), st.pstdev(d), st.quantiles(d, n=4), st.multimode('aabb'), st.median_low([1, 2]), st.median_high([1, 2]), st.harmonic_mean([40, 60]), st.geometric_mean([1, 4]), st.fmean([1, 2]), st.correlation([1, 2, 3], [1, 2, 4]), st.linear_regression([1, 2, 3], [2, 4, 6]), st.covariance([1, 2], [3, 5]), st.median_grouped([1, 2, 2, 3]))
n = st.NormalDist(100, 15); print(n.cdf(115), n.inv_cdf(.5), n.mean, n.pdf(100), n, st.NormalDist.from_samples([1, 2, 3]), n + 5, n.quantiles(4), n.zscore(130), n.overlap(st.NormalDist(110, 15)))
try: st.mean([])
except st.StatisticsError as e: print(e)
#> 4 3 2 2.943920288775949 8.666666666666666 2.7255405754769875 [2.0, 3.0, 7.0] ['a', 'b'] 1 2 48.0 2.0 1.5 0.9819805060619656 LinearRegression(slope=2.0, intercept=0.0) 1.0 2.0
#> 0.8413447460685429 100.0 100.0 0.02659615202676218 NormalDist(mu=100.0, sigma=15.0) NormalDist(mu=2.0, sigma=1.0) NormalDist(mu=105.0, sigma=15.0) [89.88265374705878, 100.0, 110.11734625294122] 2.0 0.7388826803635273
#> mean requires at least one data point
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
#> {"a": [1.0, 2.0], "b": [1, 3]} [1, "é", null, true, 1.5, Infinity] {
#>   "a": [
#>     1,
#>     {
#>       "c": []
#>     }
#>   ],
#>   "b": 1
#> } [1,2] {'a': [1, 2.5, None, True, 'é']} 1.10 (('x', 1),) [('x', 1), ('x', 2)] {"1": 4, "null": 3, "2.5": 1} "2020-01-01" {}
#> Expecting value: line 1 column 7 (char 6) 1 7 6
#> Expecting ',' delimiter: line 1 column 6 (char 5) 1 6 5
#> Expecting value: line 1 column 1 (char 0) 1 1 0
#> Expecting property name enclosed in double quotes: line 1 column 2 (char 1) 1 2 1
#> Extra data: line 1 column 5 (char 4) 1 5 4
#> Expecting property name enclosed in double quotes: line 1 column 2 (char 1) 1 2 1
#> Invalid control character at: line 1 column 2 (char 1) 1 2 1
#> Expecting value: line 1 column 4 (char 3) 1 4 3
#> Expecting value: line 1 column 1 (char 0) 1 1 0
#> Object of type type is not JSON serializable
#> keys must be str, int, float, bool or None, not tuple
#> Circular reference detected
#> {'x': [1]}
#> ['[1', ', ', '{', '"a"', ': ', '2', '}', ']']
#> ([1], 3)
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
#> [Point(x=1,
#>        label='pppppppppppppppppppppppppppppp',
#>        parts=[0,
#>               1,
#>               2,
#>               3,
#>               4,
#>               5,
#>               6,
#>               7,
#>               8,
#>               9,
#>               10,
#>               11,
#>               12,
#>               13,
#>               14,
#>               15,
#>               16,
#>               17,
#>               18,
#>               19,
#>               20,
#>               21,
#>               22,
#>               23,
#>               24]),
#>  Point(x=2,
#>        label='pppppppppppppppppppppppppppppp',
#>        parts=[0,
#>               1,
#>               2,
#>               3,
#>               4,
#>               5,
#>               6,
#>               7,
#>               8,
#>               9,
#>               10,
#>               11,
#>               12,
#>               13,
#>               14,
#>               15,
#>               16,
#>               17,
#>               18,
#>               19,
#>               20,
#>               21,
#>               22,
#>               23,
#>               24])]
#> OrderedDict([('key0', 'vvvvvvvvvvvvvvvvvvvv'),
#>              ('key1', 'vvvvvvvvvvvvvvvvvvvv'),
#>              ('key2', 'vvvvvvvvvvvvvvvvvvvv'),
#>              ('key3', 'vvvvvvvvvvvvvvvvvvvv')])
#> defaultdict(<class 'list'>,
#>             {'key0': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
#>              'key1': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
#>              'key2': [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]})
#> Counter({'a': 15,
#>          'b': 6,
#>          'r': 6,
#>          'c': 3,
#>          'd': 3})
#> deque([0,
#>        1,
#>        2,
#>        3,
#>        4,
#>        5,
#>        6,
#>        7,
#>        8,
#>        9,
#>        10,
#>        11,
#>        12,
#>        13,
#>        14,
#>        15,
#>        16,
#>        17,
#>        18,
#>        19,
#>        20,
#>        21,
#>        22,
#>        23,
#>        24,
#>        25,
#>        26,
#>        27,
#>        28,
#>        29,
#>        30,
#>        31,
#>        32,
#>        33,
#>        34,
#>        35,
#>        36,
#>        37,
#>        38,
#>        39],
#>       maxlen=50)
#> namespace(a='xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
#>           b=['yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy', 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'])
#> mappingproxy({'a': 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
#>               'b': 2})
#> {'bytes': b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f'
#>           b'\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b\x1c\x1d\x1e\x1f'
#>           b' !"#$%&\'()*+,-./0123456789:;',
#>  'frozen': frozenset({'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
#>                       'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb'}),
#>  'set': {7},
#>  'text': 'some words some words some words some words some words some words '
#>          'some words some words some words some words some words some words '}
#> [[1, [...]]]
#> {   'a': [   1, 1, 1, 1, 1, 1,
#>              1, 1, 1, 1, 1, 1,
#>              1, 1, 1, 1, 1, 1,
#>              1, 1, 1, 1, 1, 1,
#>              1, 1, 1, 1, 1,
#>              1],
#>     'b': 1} True False {'a': 2, 'b': 1}
#> {'zebra': 1,
#>  'apple': [1, 2, 3],
#>  'mango': 'xxxxxxxxxxxxxxxxxxxx'}
#> True (1,) 123_456_789
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
#> consumer 0 0
#> consumer 2 4
#> cannot notify on un-acquired lock
#> met 2 2
#> met 0 0
#> met 1 1
#> 3 0 False False
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
#> 1 % %nope $x ['a_b']
#> ab    'n' <missing> b {x} 3.14
#> [('a', 'b', '>{w}', 'r'), (' {', None, None, None), ('c}', None, None, None), (' ', '0.x[y]', '', None)]
#> 1 2s $ $ False ['a', 'b']
#> ValueError('Invalid placeholder in string: line 1, col 13')
#> KeyError('q')
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
#> INFO    |shop|sum 3 of [1, 2]
#> NOTICE  |shop|custom
#> NOTICE 25 10 True
#> WARNING |shop.db|w 1
#> DEBUG   |shop.db|d
#> [(30, 'w 1')] shop.db True <Logger shop.db (DEBUG)>
#> INFO    |shop.db|kept
#> INFO    |shop|back
#> n:m
#---
import html, html.entities, calendar, difflib, keyword
print(html.unescape("&lt;&amp;&eacute;&notit;&#x41;&#65;&#128;&nope;&hellip; &"), html.escape("<'\">"), len(html.entities.html5))
print(calendar.TextCalendar().formatyear(2024, m=4)[:400]); print(calendar.HTMLCalendar(6).formatmonth(2023, 2)); print(list(calendar.Calendar(6).itermonthdays2(2024, 9))[:8], calendar.monthcalendar(2023, 10)[0])
try: calendar.monthrange(2024, 13)
except calendar.IllegalMonthError as e: print(e)
print("".join(difflib.Differ().compare("one\ntwo\nthree\n".splitlines(True), "ore\ntree\nemu\n".splitlines(True))), end=""); print("".join(difflib.restore(difflib.ndiff(["a\n", "b\n"], ["a\n", "c\n"]), 2)), end="")
s = difflib.SequenceMatcher(lambda c: c == " ", "private Thread currentThread;", "private volatile Thread currentThread;"); print(round(s.ratio(), 3), s.get_matching_blocks(), s.get_opcodes()); print(list(difflib.unified_diff("abcdefgh", "abXdefgY", lineterm="", n=1)), difflib.get_close_matches("wheel", keyword.kwlist))
#> <&é¬it;AA€&nope;… & &lt;&#x27;&quot;&gt; 2231
#>                                                2024
#> 
#>       January                   February                   March                     April
#> Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su      Mo Tu We Th Fr Sa Su
#>  1  2  3  4  5  6  7                1  2  3  4                   1  2  3       1  2  3  4  5  6  7
#>  8  9 10 11 12 13 14       5  6  7  8  9 10 11       4  5 
#> <table border="0" cellpadding="0" cellspacing="0" class="month">
#> <tr><th colspan="7" class="month">February 2023</th></tr>
#> <tr><th class="sun">Sun</th><th class="mon">Mon</th><th class="tue">Tue</th><th class="wed">Wed</th><th class="thu">Thu</th><th class="fri">Fri</th><th class="sat">Sat</th></tr>
#> <tr><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td><td class="wed">1</td><td class="thu">2</td><td class="fri">3</td><td class="sat">4</td></tr>
#> <tr><td class="sun">5</td><td class="mon">6</td><td class="tue">7</td><td class="wed">8</td><td class="thu">9</td><td class="fri">10</td><td class="sat">11</td></tr>
#> <tr><td class="sun">12</td><td class="mon">13</td><td class="tue">14</td><td class="wed">15</td><td class="thu">16</td><td class="fri">17</td><td class="sat">18</td></tr>
#> <tr><td class="sun">19</td><td class="mon">20</td><td class="tue">21</td><td class="wed">22</td><td class="thu">23</td><td class="fri">24</td><td class="sat">25</td></tr>
#> <tr><td class="sun">26</td><td class="mon">27</td><td class="tue">28</td><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td><td class="noday">&nbsp;</td></tr>
#> </table>
#> 
#> [(1, 6), (2, 0), (3, 1), (4, 2), (5, 3), (6, 4), (7, 5), (8, 6)] [0, 0, 0, 0, 0, 0, 1]
#> bad month number 13; must be 1-12
#> - one
#> ?  ^
#> + ore
#> ?  ^
#> - two
#> - three
#> ?  -
#> + tree
#> + emu
#> a
#> c
#> 0.866 [Match(a=0, b=0, size=8), Match(a=8, b=17, size=21), Match(a=29, b=38, size=0)] [('equal', 0, 8, 0, 8), ('insert', 8, 8, 8, 17), ('equal', 8, 29, 17, 38)]
#> ['--- ', '+++ ', '@@ -2,3 +2,3 @@', ' b', '-c', '+X', ' d', '@@ -7,2 +7,2 @@', ' g', '-h', '+Y'] ['while']
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
#> ['ValueError: bad value\n'] ['ValueError: bad value\n']
#> Traceback (most recent call last): ValueError: bad value True ValueError
#> NoneType: None
#> 
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
#> NormalDist(mu=5.0, sigma=2.138089935299395) 0.6800029947112767 7.740072503858094 NormalDist(mu=8.0, sigma=2.138089935299395) NormalDist(mu=10.0, sigma=4.27617987059879) NormalDist(mu=-5.0, sigma=2.138089935299395) True 0.9354143466934853 0.807285 [3.5578802536431544, 5.0, 6.442119746356846] [7.754254855527831, 8.099045067724886]
#> sigma must be non-negative
#> p must be in the range 0.0 < p < 1.0
#> stdev requires at least two data points
#> 8 M (<class 'int'>, <class 'object'>)
#> {'a': 1} 1 {'a': 1} True [('a', 1)] 1 {'a': 1, 'b': 2}
#> 'mappingproxy' object does not support item assignment
#> 'Summary.\n\nIndented\n  more'
#---
