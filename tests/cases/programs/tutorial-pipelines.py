LOG = """\
2024-03-01 10:00:01 INFO  web    GET /index.html 200 512
2024-03-01 10:00:02 ERROR db     connection lost
2024-03-01 10:00:02 WARN  web    slow response 1500ms
2024-03-01 10:00:05 INFO  web    GET /about.html 404 -
2024-03-01 10:00:09 ERROR web    GET /crash 500 91
not a log line
"""


def read(text):
    for line in text.splitlines():
        yield line.rstrip()


def parse(lines):
    for line in lines:
        try:
            date, clock, level, service, message = line.split(None, 4)
        except ValueError as e:
            print(f"skipped {line!r}: {e}")
            continue
        yield {"when": f"{date}T{clock}", "level": level, "service": service, "message": message}


def only(level, records):
    return (r for r in records if r["level"] == level)


for record in only("ERROR", parse(read(LOG))):
    print("{when} [{service:^5}] {message}".format(**record))
counts = {}
for record in parse(read(LOG)):
    counts[record["level"]] = counts.get(record["level"], 0) + 1
print(counts)
only("INFO", parse(read(LOG)))
#> 2024-03-01T10:00:02 [ db  ] connection lost
#> 2024-03-01T10:00:09 [ web ] GET /crash 500 91
#> skipped 'not a log line': not enough values to unpack (expected 5, got 4)
#> skipped 'not a log line': not enough values to unpack (expected 5, got 4)
#> {'INFO': 2, 'ERROR': 2, 'WARN': 1}
#= {'when': '2024-03-01T10:00:01', 'level': 'INFO', 'service': 'web', 'message': 'GET /index.html 200 512'}
#= {'when': '2024-03-01T10:00:05', 'level': 'INFO', 'service': 'web', 'message': 'GET /about.html 404 -'}
#> skipped 'not a log line': not enough values to unpack (expected 5, got 4)
#---
log = """81.107.39.38 - - "GET /ply/ HTTP/1.1" 200 7587
81.107.39.38 - - "GET /favicon.ico HTTP/1.1" 404 133
66.249.72.134 - - "GET /index.html HTTP/1.1" 200 4447
66.249.72.134 - - "GET /gone.html HTTP/1.1" 304 -
"""
lines = iter(log.splitlines())
bytecolumn = (line.rsplit(None, 1)[1] for line in lines)
bytes_sent = (int(x) for x in bytecolumn if x != "-")
print("Total", sum(bytes_sent))
import re

logpat = re.compile(r'(\S+) (\S+) (\S+) "(\S+) (\S+) (\S+)" (\d+) (\S+)')
groups = (logpat.match(line) for line in log.splitlines())
tuples = (g.groups() for g in groups if g)
colnames = ("host", "referrer", "user", "method", "request", "proto", "status", "bytes")


def field_map(dictseq, name, func):
    for d in dictseq:
        d[name] = func(d[name])
        yield d


records = (dict(zip(colnames, t)) for t in tuples)
records = field_map(records, "status", int)
records = field_map(records, "bytes", lambda s: int(s) if s != "-" else 0)
stat404 = {(r["request"], r["host"]) for r in records if r["status"] == 404}
print(stat404)
#> Total 12167
#> {('/favicon.ico', '81.107.39.38')}
#---
import csv
import io

CSV = """name,department,salary
Ana,eng,5200
Bob,ops,3100
Cy,eng,4800
Dee,hr,
Eve,ops,3900
"""


def rows(text):
    yield from csv.DictReader(io.StringIO(text))


def with_salary(rows):
    for row in rows:
        if not row["salary"]:
            print("no salary:", row["name"])
            continue
        yield {**row, "salary": int(row["salary"])}


def by_department(rows):
    groups = {}
    for row in rows:
        groups.setdefault(row["department"], []).append(row)
    for name in sorted(groups):
        people = groups[name]
        yield name, len(people), sum(p["salary"] for p in people) / len(people)


print(f"{'department':<12}{'people':>7}{'mean':>10}")
for name, n, mean in by_department(with_salary(rows(CSV))):
    print(f"{name:<12}{n:>7}{mean:>10.2f}")
with_salary(rows(CSV))
#> department   people      mean
#> no salary: Dee
#> eng               2   5000.00
#> ops               2   3500.00
#= {'name': 'Ana', 'department': 'eng', 'salary': 5200}
#= {'name': 'Bob', 'department': 'ops', 'salary': 3100}
#= {'name': 'Cy', 'department': 'eng', 'salary': 4800}
#> no salary: Dee
#= {'name': 'Eve', 'department': 'ops', 'salary': 3900}
#---
def filter_rows(rows, ok):
    return (row for row in rows if ok(row))


def batch(rows, size):
    rows = iter(rows)
    while chunk := [row for row, _ in zip(rows, range(size))]:
        yield chunk


def load(chunks):
    total = 0
    for number, chunk in enumerate(chunks, 1):
        print(f"batch {number}: {len(chunk)} rows, {chunk[0]}..{chunk[-1]}")
        total += len(chunk)
    return total


def pipeline(rows):
    return batch(filter_rows(rows, lambda r: r % 3), 4)


print(load(pipeline(range(1, 20))))
pipeline(range(8))
#> batch 1: 4 rows, 1..5
#> batch 2: 4 rows, 8..13
#> batch 3: 3 rows, 16..19
#> 11
#= [1, 2, 4, 5]
#---
from functools import reduce


def compose(*functions):
    return reduce(lambda f, g: lambda x: g(f(x)), functions)


def strip_comments(lines):
    for line in lines:
        yield line.split("#", 1)[0]


def strip_blank(lines):
    return filter(None, map(str.strip, lines))


def join_continued(lines):
    held = ""
    for line in lines:
        if line.endswith("\\"):
            held += line[:-1]
            continue
        yield held + line
        held = ""
    if held:
        yield held


clean = compose(strip_comments, strip_blank, join_continued, enumerate)
source = ["# settings", "a = 1  # one", "", "b = \\", "    2", "c = 3 \\"]
for number, line in clean(source):
    print(number, repr(line))
clean(["x", "#", "y"])
#> 0 'a = 1'
#> 1 'b = 2'
#> 2 'c = 3 '
#= (0, 'x')
#= (1, 'y')
#---
class Pipeline:
    def __init__(self, *steps):
        self.steps = steps

    def __or__(self, step):
        return Pipeline(*self.steps, step)

    def __call__(self, items):
        for step in self.steps:
            items = step(items)
        return items


def where(predicate):
    def step(items):
        for item in items:
            if predicate(item):
                yield item
    return step


def apply(function):
    return lambda items: map(function, items)


def limit(n):
    def step(items):
        for i, item in enumerate(items):
            if i == n:
                return
            yield item
    return step


flow = Pipeline() | where(lambda n: n % 2) | apply(lambda n: n * n) | limit(4)
print(list(flow(range(1000))))
print(len(flow.steps))
for x in (Pipeline(apply(str.title)) | apply("<{}>".format))(["ada lovelace", "alan turing"]):
    print(x)
#> [1, 9, 25, 49]
#> 3
#> <Ada Lovelace>
#> <Alan Turing>
#---
import json
from collections import defaultdict

EVENTS = [
    '{"user": "ana", "event": "login", "ms": 120}',
    '{"user": "bob", "event": "login", "ms": 340}',
    '{"user": "ana", "event": "search", "ms": 75, "q": "caf\\u00e9"}',
    "{broken",
    '{"event": "orphan", "ms": 1}',
    '{"user": "ana", "event": "search", "ms": 95}',
]
errors = []


def decode(lines):
    for n, line in enumerate(lines, 1):
        try:
            yield json.loads(line)
        except json.JSONDecodeError as e:
            errors.append((n, e.msg, e.pos))


def need(records, *fields):
    for record in records:
        missing = [f for f in fields if f not in record]
        if missing:
            errors.append((record, "missing", missing))
        else:
            yield record


stats = defaultdict(lambda: {"n": 0, "ms": 0})
for record in need(decode(EVENTS), "user", "event"):
    entry = stats[record["user"], record["event"]]
    entry["n"] += 1
    entry["ms"] += record["ms"]
for (user, event), entry in stats.items():
    print(f"{user}/{event}: {entry['n']} x {entry['ms'] / entry['n']:.1f} ms")
for error in errors:
    print("error:", *error)
print(json.dumps(stats["ana", "search"]))
#> ana/login: 1 x 120.0 ms
#> bob/login: 1 x 340.0 ms
#> ana/search: 2 x 85.0 ms
#> error: 4 Expecting property name enclosed in double quotes 1
#> error: {'event': 'orphan', 'ms': 1} missing ['user']
#> {"n": 2, "ms": 170}
#---
class Stage:
    """Counts what passes, to show where laziness saves work."""

    made = []

    def __init__(self, name, items):
        self.name, self.items, self.seen = name, iter(items), 0
        Stage.made.append(self)

    def __iter__(self):
        return self

    def __next__(self):
        item = next(self.items)
        self.seen += 1
        return item

    @classmethod
    def report(cls):
        for stage in cls.made:
            print(f"{stage.name:<8}{stage.seen:>6}")


source = Stage("source", range(10_000))
odd = Stage("odd", (n for n in source if n % 2))
big = Stage("squared", (n * n for n in odd))
for n in big:
    if n > 500:
        print("found", n)
        break
Stage.report()
#> found 529
#> source      24
#> odd         12
#> squared     12
#---
import itertools


def chunked(iterable, size):
    it = iter(iterable)
    return iter(lambda: list(itertools.islice(it, size)), [])


def progress(items, every):
    n = 0
    for n, item in enumerate(items, 1):
        if n % every == 0:
            print(f"... {n} done")
        yield item
    print(f"finished after {n}")


def transform(record):
    return {"id": record, "squares": [record ** 2, record ** 3], "even": record % 2 == 0}


pipeline = map(transform, progress(range(1, 8), 3))
for chunk in chunked(pipeline, 2):
    print([r["id"] for r in chunk], chunk[-1]["squares"])
#> [1, 2] [4, 8]
#> ... 3 done
#> [3, 4] [16, 64]
#> ... 6 done
#> [5, 6] [36, 216]
#> finished after 7
#> [7] [49, 343]
#---
def follow(chunks):
    """Lines out of chunks that split anywhere."""
    rest = ""
    for chunk in chunks:
        rest += chunk
        *lines, rest = rest.split("\n")
        yield from lines
    if rest:
        yield rest


def numbered(lines):
    for n, line in enumerate(lines, 1):
        yield f"{n:03d}| {line}"


def dedupe(lines):
    previous = None
    for line in lines:
        if line != previous:
            yield line
        previous = line


chunks = ["first li", "ne\nsecond", "\nsecond\n", "", "third\n\n", "unfinished"]
for line in numbered(dedupe(follow(chunks))):
    print(line)
print(list(follow([])), list(follow(["\n"])))
numbered(follow("a\nb"))
#> 001| first line
#> 002| second
#> 003| third
#> 004| 
#> 005| unfinished
#> [] ['']
#= '001| a'
#= '002| b'
#---
def extract():
    for n, (sku, qty, price) in enumerate([("A1", "3", "9.99"), ("B2", "x", "1.50"), ("C3", "10", "0.25"), ("D4", "-1", "4")]):
        yield {"row": n, "sku": sku, "qty": qty, "price": price}


class RowError(ValueError):
    def __init__(self, row, field, reason):
        super().__init__(f"row {row}: {field}: {reason}")
        self.row, self.field = row, field


def convert(record):
    out = dict(record)
    for field, kind in (("qty", int), ("price", float)):
        try:
            out[field] = kind(record[field])
        except ValueError as e:
            raise RowError(record["row"], field, e) from e
    if out["qty"] < 0:
        raise RowError(record["row"], "qty", "negative")
    return out


def transform(records, rejects):
    for record in records:
        try:
            row = convert(record)
        except RowError as e:
            rejects.append(e)
        else:
            row["total"] = round(row["qty"] * row["price"], 2)
            yield row


rejects = []
total = 0
for row in transform(extract(), rejects):
    print("{sku:<4}{qty:>4} x {price:>6.2f} = {total:>7.2f}".format_map(row))
    total += row["total"]
print(f"{total:.2f}")
for e in rejects:
    print(e, "|", type(e.__cause__).__name__, "|", e.field)
#> A1     3 x   9.99 =   29.97
#> C3    10 x   0.25 =    2.50
#> 32.47
#> row 1: qty: invalid literal for int() with base 10: 'x' | ValueError | qty
#> row 3: qty: negative | NoneType | qty
#---
