"""Whole programs over the modules of the library: generators, stages and loops that use them."""

SOURCES = [
    "lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']\n",
    "def source():\n    for n in range(4):\n        print('read', n)\n        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {\"ERROR\" if n % 2 else \"INFO\"} {n * 30}%'\nlines = source()\n",
]
BODIES = [
    "import re\nline = re.compile(r'(\\S+ \\S+) (ERROR|WARN|INFO)(.*?)(\\d+)%')\nmap(line.match, lines)",
    "import re\nfilter(lambda l: re.search('ERROR', l), lines)",
    "import re\ndef parsed(lines):\n    for l in lines:\n        m = re.search(r'(?P<level>[A-Z]+)(?P<rest>.*)', l)\n        if m:\n            yield m.groupdict(), m.span('rest')\nparsed(lines)",
    "import re\ndef hide(m):\n    print('hide', m[0])\n    return '*' * len(m[0])\n(re.sub(r'\\d+', hide, l, count=3) for l in lines)",
    "import re\nwords = (w for l in lines for w in re.findall(r'\\w+', l))\n[w.lower() for w in words][:12]",
    "import re\nfor m in (m for l in lines for m in re.finditer(r'(\\d\\d):(\\d\\d)', l)):\n    print(m.group(1, 2), m.start(), m.lastindex)\nre.split(r'[-: ]', '2024-02-29 12:00')",
    "import re\nfrom datetime import datetime, timedelta\ndef times(lines):\n    for l in lines:\n        m = re.search(r'\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d', l)\n        if m:\n            yield datetime.strptime(m[0], '%Y-%m-%d %H:%M:%S')\ndef gaps(ts):\n    before = None\n    for t in ts:\n        if before is not None:\n            yield t - before, t.isoformat(), f'{t:%b %d}'\n        before = t\ngaps(times(lines))",
    "from datetime import datetime, date, timedelta\ndef days(start, n):\n    d = start\n    while n:\n        yield d, d.weekday(), d.isocalendar()[1]\n        d += timedelta(days=1)\n        n -= 1\ndays(date(2024, 2, 27), 4)",
    "from datetime import datetime, timezone, timedelta\ndef stamps():\n    for n in (0, 1e9, 1700000000.5):\n        yield datetime.fromtimestamp(n, timezone.utc)\nsorted(stamps(), reverse=True)",
    "import random\nrandom.seed(11)\ndef thrown(n):\n    for _ in range(n):\n        yield random.randint(1, 6)\nlist(thrown(8)), random.sample(range(50), 4)",
    "import random\nr = random.Random('lines')\nkept = [l for l in lines if r.random() < 0.6]\nr.shuffle(kept)\nkept",
    "import statistics, re\nnumbers = [int(n) for l in lines for n in re.findall(r'(\\d+)%', l)]\nstatistics.mean(numbers), statistics.median(numbers), statistics.pstdev(numbers), statistics.quantiles(numbers, n=3)",
    "import statistics\nstatistics.mean(float(len(l)) for l in lines), statistics.mode('aabbb')",
    "import textwrap\nfor l in textwrap.wrap(' '.join(lines), 24):\n    print('|' + l + '|')\ntextwrap.shorten('the quick brown fox', 12)",
    "from string import Template\nt = Template('$n: ${line}')\n(t.substitute(n=n, line=l[:10]) for n, l in enumerate(lines))",
    "import math\n[round(math.gamma(len(l) / 10), 6) for l in lines], math.erf(0.5) < 1",
    "import re\ntry:\n    re.compile('(' + next(iter(lines))[:3])\nexcept re.error as e:\n    print(type(e).__name__, e)\nre.compile('a|b', re.I)",
    "import re\ndef outer(m):\n    return re.sub('[0-9]', lambda d: str(9 - int(d[0])), m.group())\n[re.sub(r'\\d+', outer, l) for l in lines]",
    "import re\ndef boom(m):\n    if m[0] == 'ERROR':\n        raise ValueError('seen ' + m[0])\n    return m[0].lower()\ndef tried(lines):\n    for l in lines:\n        try:\n            yield re.sub('[A-Z]{4,}', boom, l)\n        except ValueError as e:\n            yield str(e)\ntried(lines)",
    "import re\nit = re.finditer(r'\\d', '1a2b3')\nprint(next(it), next(it).start())\nlist(it)",
    "import re, time\nfor n, l in enumerate(lines):\n    time.sleep(0)\n    print(n, bool(re.fullmatch('.*%', l)))\ntime.strftime('%H:%M', time.gmtime(3600))",
    "import re\nprint([m and m.group(1) for m in map(re.compile(r'^(\\d{4})-').match, lines)])\nsum(len(p) for p in re.split(r'(?<=,)', 'a,b,c'))",
    "from datetime import timedelta\ntotal = sum((timedelta(seconds=len(l)) for l in lines), timedelta())\nprint(total, total / 2, total // timedelta(seconds=7), divmod(total, timedelta(minutes=1)))\nstr(total), total.total_seconds()",
    "import re\ndef tokens(text):\n    spec = re.compile(r'(?P<num>\\d+)|(?P<op>[-+*/()])|(?P<ws>\\s+)|(?P<bad>.)')\n    for m in spec.finditer(text):\n        if m.lastgroup != 'ws':\n            yield m.lastgroup, m[0]\nprint(len(list(lines)))\ntokens('12 + (3*45) - x')",
    "import random\ndef walk(seed):\n    r = random.Random(seed)\n    at = 0.0\n    while True:\n        at += r.gauss(0, 1)\n        yield round(at, 9)\nfrom itertools import islice\nlist(islice(walk(5), 6)), len(list(lines))",
]


def programs():
    return [source + body for body in BODIES for source in SOURCES] + [
        source + body.replace("in lines", "in list(lines)", 1) for body in BODIES if "in lines" in body for source in SOURCES
    ] + [
        f"import re\ndef found(text):\n    for m in re.finditer({pattern!r}, text):\n        x = yield m.group(), m.span()\n        print('got', x)\n    return 'over'\ndef all():\n    r = yield from found({text!r})\n    yield r\nall()"
        for pattern in [r"\w+", r"(a)|b", r"", r"(?=b)", r"[^ ]*", r"(\w)\1"] for text in ["aab bba", "", "é a\nb", "bb aa cc"]
    ]
