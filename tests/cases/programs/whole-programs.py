# ETL pipeline
import csv, json, io, re
from collections import defaultdict, Counter, namedtuple
RAW = """id,name,amount,date,tags
1, Alice ,10.50,2024-01-05,"a,b"
2,Bob,not-a-number,2024-01-06,
3,"Carol ""CC"" Smith",99,2024-02-11,x
4,Dave,-3.25,2024-02-30,"b"
5,Eve,1e3,2024-03-01,"a,""q"",c"
"""
Record = namedtuple("Record", "id name amount date tags", defaults=[()])
def extract(f):
    for row in csv.DictReader(f):
        yield row
def clean(rows, errors):
    for row in rows:
        try:
            yield Record(int(row["id"]), row["name"].strip(), float(row["amount"]), row["date"], tuple(filter(None, row["tags"].split(","))))
        except ValueError as e:
            errors.append((row["id"], str(e)))
def valid(records):
    from datetime import date, datetime
    for r in records:
        try:
            d = datetime.strptime(r.date, "%Y-%m-%d").date()
        except ValueError as e:
            print("skip", r.id, e)
            continue
        yield r._replace(date=d)
def running(records):
    total = 0
    for r in records:
        total += r.amount
        yield total, r
errors = []
out = list(running(valid(clean(extract(io.StringIO(RAW)), errors))))
for total, r in out:
    print(f"{total:>10,.2f} {r.id:03d} {r.name:<18}|{r.date:%d %b %Y}|{','.join(r.tags)}")
print(errors)
by_month = defaultdict(list)
for _, r in out:
    by_month[r.date.strftime("%Y-%m")].append(r.amount)
print(dict(by_month))
print(json.dumps({k: sum(v) for k, v in by_month.items()}, indent=2, sort_keys=True))
print(Counter(t for _, r in out for t in r.tags).most_common())
buf = io.StringIO()
w = csv.writer(buf, quoting=csv.QUOTE_MINIMAL, lineterminator="\n")
w.writerow(Record._fields)
w.writerows((r for _, r in out))
print(buf.getvalue(), end="")
dw = csv.DictWriter(buf2 := io.StringIO(), fieldnames=["id", "name"], extrasaction="ignore")
dw.writeheader(); dw.writerows(r._asdict() for _, r in out)
print(repr(buf2.getvalue()))
print(out[0][1])
print(json.dumps(out[0][1], default=str), json.loads('{"a": [1, 2.5, null, true, "\\u00e9"]}'))
#> skip 4 day is out of range for month
#>      10.50 001 Alice             |05 Jan 2024|a,b
#>     109.50 003 Carol "CC" Smith  |11 Feb 2024|x
#>   1,109.50 005 Eve               |01 Mar 2024|a,"q",c
#> [('2', "could not convert string to float: 'not-a-number'")]
#> {'2024-01': [10.5], '2024-02': [99.0], '2024-03': [1000.0]}
#> {
#>   "2024-01": 10.5,
#>   "2024-02": 99.0,
#>   "2024-03": 1000.0
#> }
#> [('a', 2), ('b', 1), ('x', 1), ('"q"', 1), ('c', 1)]
#> id,name,amount,date,tags
#> 1,Alice,10.5,2024-01-05,"('a', 'b')"
#> 3,"Carol ""CC"" Smith",99.0,2024-02-11,"('x',)"
#> 5,Eve,1000.0,2024-03-01,"('a', '""q""', 'c')"
#> 'id,name\r\n1,Alice\r\n3,"Carol ""CC"" Smith"\r\n5,Eve\r\n'
#> Record(id=1, name='Alice', amount=10.5, date=datetime.date(2024, 1, 5), tags=('a', 'b'))
#> [1, "Alice", 10.5, "2024-01-05", ["a", "b"]] {'a': [1, 2.5, None, True, 'é']}
#---
# tokenizer + recursive descent parser + evaluator
import re
from typing import NamedTuple, Iterator
class Token(NamedTuple):
    type: str
    value: str
    line: int = 1
    column: int = 0
def tokenize(code: str) -> Iterator[Token]:
    keywords = {'IF', 'THEN', 'ENDIF', 'FOR', 'NEXT', 'GOSUB', 'RETURN'}
    spec = [
        ('NUMBER', r'\d+(\.\d*)?'), ('ASSIGN', r':='), ('END', r';'), ('ID', r'[A-Za-z]+'),
        ('OP', r'[+\-*/()]'), ('NEWLINE', r'\n'), ('SKIP', r'[ \t]+'), ('MISMATCH', r'.'),
    ]
    tok_regex = '|'.join('(?P<%s>%s)' % pair for pair in spec)
    line_num, line_start = 1, 0
    for mo in re.finditer(tok_regex, code):
        kind, value, column = mo.lastgroup, mo.group(), mo.start() - line_start
        if kind == 'NUMBER': value = float(value) if '.' in value else int(value)
        elif kind == 'ID' and value in keywords: kind = value
        elif kind == 'NEWLINE':
            line_start = mo.end(); line_num += 1
            continue
        elif kind == 'SKIP': continue
        elif kind == 'MISMATCH': raise RuntimeError(f'{value!r} unexpected on line {line_num}')
        yield Token(kind, value, line_num, column)
for t in tokenize("IF quantity THEN\n    total := total + price * 12.5;\nENDIF;"):
    print(t)
try:
    list(tokenize("a := 3 $ 4"))
except RuntimeError as e:
    print("error:", e)
class Parser:
    """expr := term (('+'|'-') term)*"""
    def __init__(self, text):
        self.tokens = iter(tokenize(text))
        self.tok = None
        self.advance()
    def advance(self):
        self.tok, previous = next(self.tokens, None), self.tok
        return previous
    def accept(self, *values):
        if self.tok and self.tok.value in values:
            return self.advance()
    def expr(self):
        value = self.term()
        while op := self.accept("+", "-"):
            right = self.term()
            value = value + right if op.value == "+" else value - right
        return value
    def term(self):
        value = self.factor()
        while op := self.accept("*", "/"):
            right = self.factor()
            value = value * right if op.value == "*" else value / right
        return value
    def factor(self):
        if self.accept("("):
            value = self.expr()
            if not self.accept(")"):
                raise SyntaxError("expected ')'")
            return value
        if self.accept("-"):
            return -self.factor()
        if self.tok is None:
            raise SyntaxError("unexpected end")
        if self.tok.type != "NUMBER":
            raise SyntaxError(f"unexpected {self.tok.value!r} at {self.tok.column}")
        return self.advance().value
for text in ["1 + 2 * 3", "(1 + 2) * 3", "-4 / (2 - 4)", "2 * (3", "* 4", "1 / 0", "10 - 3 - 2", ""]:
    try:
        print(f"{text!r:>14} = {Parser(text).expr()}")
    except (SyntaxError, ZeroDivisionError) as e:
        print(f"{text!r:>14} ! {type(e).__name__}: {e}")
#> Token(type='IF', value='IF', line=1, column=0)
#> Token(type='ID', value='quantity', line=1, column=3)
#> Token(type='THEN', value='THEN', line=1, column=12)
#> Token(type='ID', value='total', line=2, column=4)
#> Token(type='ASSIGN', value=':=', line=2, column=10)
#> Token(type='ID', value='total', line=2, column=13)
#> Token(type='OP', value='+', line=2, column=19)
#> Token(type='ID', value='price', line=2, column=21)
#> Token(type='OP', value='*', line=2, column=27)
#> Token(type='NUMBER', value=12.5, line=2, column=29)
#> Token(type='END', value=';', line=2, column=33)
#> Token(type='ENDIF', value='ENDIF', line=3, column=0)
#> Token(type='END', value=';', line=3, column=5)
#> error: '$' unexpected on line 1
#>    '1 + 2 * 3' = 7
#>  '(1 + 2) * 3' = 9
#> '-4 / (2 - 4)' = 2.0
#>       '2 * (3' ! SyntaxError: expected ')'
#>          '* 4' ! SyntaxError: unexpected '*' at 0
#>        '1 / 0' ! ZeroDivisionError: division by zero
#>   '10 - 3 - 2' = 5
#>             '' ! SyntaxError: unexpected end
#---
# match statements
from dataclasses import dataclass
def http(status):
    match status:
        case 200 | 201: return "ok"
        case 404: return "missing"
        case int(x) if 500 <= x < 600: return f"server {x}"
        case str() as s: return f"text {s}"
        case None: return "none"
        case _: return "other"
print([http(x) for x in (200, 201, 404, 503, "hi", None, 3.5, True)])
@dataclass
class Click: position: tuple; button: str = "left"
@dataclass
class Key: name: str; mods: frozenset = frozenset()
def handle(ev):
    match ev:
        case Click((x, y), button="left"): return f"click {x},{y}"
        case Click(position=(x, _), button=b): return f"{b} at {x}"
        case Key("q" | "Q") | Key(name="escape"): return "quit"
        case Key(name=n, mods=m) if m: return f"{'+'.join(sorted(m))}+{n}"
        case Key(n): return n
for e in [Click((1, 2)), Click((3, 4), "right"), Key("Q"), Key("escape"), Key("c", frozenset({"ctrl"})), Key("z"), 5]:
    print(handle(e))
def cmd(line):
    match line.split():
        case []: return "empty"
        case ["quit"]: return "bye"
        case ["go", ("north" | "south" | "east" | "west") as d]: return f"going {d}"
        case ["go", *rest]: return f"cannot go {' '.join(rest)}"
        case ["drop", obj]: return f"drop {obj}"
        case ["drop", *objs, last]: return f"drop {objs} and {last}"
        case [verb, *_]: return f"what is {verb}"
for l in ["", "quit", "go north", "go up there", "drop a", "drop a b c", "sing song"]: print(cmd(l))
def js(x):
    match x:
        case {"type": "user", "name": str(name), **rest}: return name, rest
        case {"items": [first, *_]}: return "first", first
        case {"items": []}: return "no items"
        case {}: return "mapping"
        case [[a, b], [c, d]]: return a * d - b * c
        case (1, 2) | [3]: return "short"
        case [*_]: return "sequence"
        case float() | complex(): return "inexact"
        case -1 | -1.5: return "neg"
        case "a" "b": return "ab"
        case b"x": return "bytes"
        case _: return "?"
for v in [{"type": "user", "name": "Al", "age": 3}, {"items": [1, 2]}, {"items": []}, {"z": 1}, [[1, 2], [3, 4]], (1, 2), [3], "abc", (9,), 2.5, -1, "ab", b"x", {1}, range(3)]:
    print(js(v), end=" | ")
print()
class C:
    X = 3
    __match_args__ = ("a", "b")
    def __init__(s, a, b): s.a, s.b = a, b
match C(3, [1, {"k": 2}]):
    case C(C.X, [1, {"k": z}]): print("matched", z)
try:
    match C(1, 2):
        case C(1, 2, 3): pass
except TypeError as e: print(e)
match 5:
    case x if x > 10: print("big")
    case x: print("small", x)
def tree(t):
    match t:
        case None: return 0
        case (l, _, r): return 1 + max(tree(l), tree(r))
print(tree(((None, 1, None), 2, ((None, 3, None), 4, None))))
#> ['ok', 'ok', 'missing', 'server 503', 'text hi', 'none', 'other', 'other']
#> click 1,2
#> right at 3
#> quit
#> quit
#> ctrl+c
#> z
#> None
#> empty
#> bye
#> going north
#> cannot go up there
#> drop a
#> drop ['a', 'b'] and c
#> what is sing
#> ('Al', {'age': 3}) | ('first', 1) | no items | mapping | -2 | short | short | ? | sequence | inexact | neg | ab | bytes | ? | sequence | 
#> matched 2
#> C() accepts 2 positional sub-patterns (3 given)
#> small 5
#> 3
#---
# game of life, matrix, roman, text stats, caesar, rle, anagrams, word count
from collections import Counter, defaultdict
import string, itertools
def life(cells):
    while True:
        yield cells
        counts = Counter((x + dx, y + dy) for x, y in cells for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
        cells = {c for c, n in counts.items() if n == 3 or (n == 2 and c in cells)}
def show(cells, w=6, h=6): return "\n".join("".join(".#"[(x, y) in cells] for x in range(w)) for y in range(h))
glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for g, cells in zip(range(3), life(glider)): print(f"gen {g}", show(cells), sep="\n")
class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    def __getitem__(self, ij):
        if isinstance(ij, tuple): i, j = ij; return self.rows[i][j]
        return self.rows[ij]
    def __setitem__(self, ij, v): self.rows[ij[0]][ij[1]] = v
    def __matmul__(self, o): return Matrix([sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows)
    def __mul__(self, k): return Matrix([x * k for x in r] for r in self.rows)
    __rmul__ = __mul__
    def __add__(self, o): return Matrix(map(sum, zip(a, b)) for a, b in zip(self.rows, o.rows))
    def __eq__(self, o): return self.rows == o.rows
    def __iter__(self): return iter(self.rows)
    def __neg__(self): return self * -1
    def __pow__(self, n):
        r = Matrix([int(i == j) for j in range(len(self.rows))] for i in range(len(self.rows)))
        for _ in range(n): r @= self
        return r
    @property
    def T(self): return Matrix(zip(*self.rows))
    def __repr__(self): return "\n".join(" ".join(f"{x:>4}" for x in r) for r in self.rows)
m = Matrix([[1, 1], [1, 0]])
print(m ** 10, (2 * m).T, m + m == m * 2, m[0, 1], -m, sep="\n--\n"); m[0, 0] = 7; print([*m])
def to_roman(n):
    out = []
    for v, s in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), "M CM D CD C XC L XL X IX V IV I".split()):
        q, n = divmod(n, v); out.append(s * q)
    return "".join(out)
def from_roman(s):
    vals = dict(I=1, V=5, X=10, L=50, C=100, D=500, M=1000)
    return sum(-vals[a] if vals[a] < vals.get(b, 0) else vals[a] for a, b in itertools.zip_longest(s, s[1:]))
print([to_roman(n) for n in (4, 9, 14, 1990, 2024, 3999)], all(from_roman(to_roman(i)) == i for i in range(1, 500)))
def caesar(t, k): return t.translate(str.maketrans(string.ascii_letters, "".join(a[k:] + a[:k] for a in (string.ascii_lowercase, string.ascii_uppercase))))
print(caesar("Hello, World!", 3), caesar(caesar("Hello", 5), 21))
def rle(s): return [(k, sum(1 for _ in g)) for k, g in itertools.groupby(s)]
print(rle("aaabbc"), "".join(c * n for c, n in rle("xxyyz")))
text = """It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness"""
words = [w.strip(string.punctuation).lower() for w in text.split()]
print(Counter(words).most_common(4), len(set(words)), max(words, key=len), f"{sum(map(len, words)) / len(words):.2f}")
groups = defaultdict(list)
for w in ["listen", "silent", "enlist", "google", "elgoog"]: groups["".join(sorted(w))].append(w)
print(dict(groups)); print({k: v for k, v in sorted(groups.items(), key=lambda kv: -len(kv[1]))})
for line in text.splitlines(): print(line.title().center(60, "*"), line.swapcase()[:10], sep="|")
def is_pal(s): s = [c.casefold() for c in s if c.isalnum()]; return s == s[::-1]
print(is_pal("A man, a plan, a canal: Panama"), is_pal("no"))
def pascal():
    row = [1]
    while True:
        yield row
        row = [a + b for a, b in zip([0] + row, row + [0])]
for r in itertools.islice(pascal(), 5): print(f"{' '.join(map(str, r)):^20}")
def luhn(n): return sum(sum(divmod(int(d) * (1 + i % 2), 10)) for i, d in enumerate(str(n)[::-1])) % 10 == 0
print(luhn(4532015112830366), luhn(1234))
print([f"{'Fizz' * (n % 3 == 0)}{'Buzz' * (n % 5 == 0)}" or n for n in range(1, 16)])
def spiral(m): return m and [*m[0], *spiral([*zip(*m[1:])][::-1])]
print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]))
#> gen 0
#> .#....
#> ..#...
#> ###...
#> ......
#> ......
#> ......
#> gen 1
#> ......
#> #.#...
#> .##...
#> .#....
#> ......
#> ......
#> gen 2
#> ......
#> ..#...
#> #.#...
#> .##...
#> ......
#> ......
#>   89   55
#>   55   34
#> --
#>    2    2
#>    2    0
#> --
#> True
#> --
#> 1
#> --
#>   -1   -1
#>   -1    0
#> [[7, 1], [1, 0]]
#> ['IV', 'IX', 'XIV', 'MCMXC', 'MMXXIV', 'MMMCMXCIX'] True
#> Khoor, Zruog! Hello
#> [('a', 3), ('b', 2), ('c', 1)] xxyyz
#> [('it', 4), ('was', 4), ('the', 4), ('of', 4)] 10 foolishness 3.42
#> {'eilnst': ['listen', 'silent', 'enlist'], 'eggloo': ['google', 'elgoog']}
#> {'eilnst': ['listen', 'silent', 'enlist'], 'eggloo': ['google', 'elgoog']}
#> ****It Was The Best Of Times, It Was The Worst Of Times,****|iT WAS THE
#> **It Was The Age Of Wisdom, It Was The Age Of Foolishness***|IT WAS THE
#> True False
#>          1          
#>         1 1         
#>        1 2 1        
#>       1 3 3 1       
#>      1 4 6 4 1      
#> True False
#> [1, 2, 'Fizz', 4, 'Buzz', 'Fizz', 7, 8, 'Fizz', 'Buzz', 11, 'Fizz', 13, 14, 'FizzBuzz']
#> [1, 2, 3, 6, 9, 8, 7, 4, 5]
#---
# bank account, inheritance, properties, class/static methods, operators
class InsufficientFunds(Exception):
    def __init__(self, balance, amount):
        self.balance, self.amount = balance, amount
        super().__init__(f"balance {balance:.2f} < {amount:.2f}")
class Account:
    bank = "PyBank"; _count = 0
    def __init__(self, owner, balance=0.0):
        self.owner = owner; self._balance = balance; self.__pin = 1234; self.log = []
        Account._count += 1
    @property
    def balance(self): "current balance"; return self._balance
    @balance.setter
    def balance(self, v):
        if v < 0: raise ValueError("negative")
        self._balance = v
    @balance.deleter
    def balance(self): print("deleting"); self._balance = 0
    def withdraw(self, amt):
        if amt > self._balance: raise InsufficientFunds(self._balance, amt)
        self._balance -= amt; self.log.append(("w", amt)); return self
    def deposit(self, amt): self._balance += amt; self.log.append(("d", amt)); return self
    @classmethod
    def from_string(cls, s): n, b = s.split(":"); return cls(n, float(b))
    @staticmethod
    def valid(n): return n.isalpha()
    @classmethod
    def count(cls): return cls._count
    def __str__(self): return f"{self.owner}: ${self._balance:,.2f}"
    def __repr__(self): return f"{type(self).__name__}({self.owner!r}, {self._balance!r})"
    def __bool__(self): return self._balance > 0
    def __len__(self): return len(self.log)
    def __contains__(self, x): return any(x == a for _, a in self.log)
    def __iter__(self): yield from self.log
class Savings(Account):
    def __init__(self, owner, balance=0, rate=0.02):
        super().__init__(owner, balance); self.rate = rate
    def interest(self): return self.deposit(self._balance * self.rate)
    def withdraw(self, amt):
        print("savings withdraw"); return super().withdraw(amt)
a = Account("Ann", 100); s = Savings.from_string("Sue:1000")
print(a, repr(s), bool(Account("z")), Account.count(), Account.valid("x1"))
a.deposit(50).withdraw(30); s.interest().withdraw(20); print(a, s, len(a), 30 in a, list(s))
try: a.withdraw(1e6)
except InsufficientFunds as e: print(e, e.amount)
try: a.balance = -1
except ValueError as e: print(e)
a.balance = 5; del a.balance; print(a.balance, Account.balance.__doc__)
try: print(a.__pin)
except AttributeError as e: print(e)
print(a._Account__pin, sorted(k for k in vars(a)), hasattr(a, "x"), getattr(a, "x", None), Savings.__mro__, isinstance(s, Account), issubclass(Account, Savings), Savings.__bases__)
class Vec:
    __slots__ = ("x", "y")
    def __init__(s, x, y): s.x, s.y = x, y
    def __add__(s, o): return Vec(s.x + o.x, s.y + o.y) if isinstance(o, Vec) else NotImplemented
    def __radd__(s, o): return s if o == 0 else NotImplemented
    def __sub__(s, o): return Vec(s.x - o.x, s.y - o.y)
    def __mul__(s, k): return Vec(s.x * k, s.y * k) if isinstance(k, (int, float)) else s.x * k.x + s.y * k.y
    def __rmul__(s, k): return s * k
    def __truediv__(s, k): return Vec(s.x / k, s.y / k)
    def __iadd__(s, o): s.x += o.x; s.y += o.y; return s
    def __abs__(s): return (s.x ** 2 + s.y ** 2) ** .5
    def __eq__(s, o): return isinstance(o, Vec) and (s.x, s.y) == (o.x, o.y)
    def __hash__(s): return hash((s.x, s.y))
    def __getitem__(s, i): return (s.x, s.y)[i]
    def __repr__(s): return f"Vec({s.x}, {s.y})"
    def __format__(s, spec): return f"<{format(s.x, spec)}|{format(s.y, spec)}>"
    def __round__(s, n=0): return Vec(round(s.x, n), round(s.y, n))
    def __divmod__(s, o): return "dm"
    def __index__(s): return s.x
    def __call__(s, k): return s * k
v, w = Vec(3, 4), Vec(1, 2); u = v; u += w
print(v + w, v - w, v * 2, 2 * v, v * w, abs(Vec(3, 4)), v is u, sum([v, w]), v / 2, f"{w:.2f} {w!r}", len({Vec(1, 2), w}), list(w), [10, 20, 30][w], round(Vec(1.567, 2.333), 1), divmod(v, w), w(10), hex(Vec(255, 0)))
try: v + 5
except TypeError as e: print(e)
try: v.z = 1
except AttributeError as e: print(e)
class A:
    def hi(self): return "A"
class B(A):
    def hi(self): return "B" + super().hi()
class C(A):
    def hi(self): return "C" + super().hi()
class D(B, C):
    def hi(self): return "D" + super().hi()
print(D().hi(), [k.__name__ for k in D.mro()])
try:
    class X(A, B): pass
except TypeError as e: print(e)
class Temp:
    def __init__(self, c): self.c = c
    f = property(lambda s: s.c * 9 / 5 + 32, lambda s, v: setattr(s, "c", (v - 32) * 5 / 9))
t = Temp(100); print(t.f); t.f = 32; print(t.c)
try: del t.f
except AttributeError as e: print(e)
#> Ann: $100.00 Savings('Sue', 1000.0) False 3 False
#> savings withdraw
#> Ann: $120.00 Sue: $1,000.00 2 True [('d', 20.0), ('w', 20)]
#> balance 120.00 < 1000000.00 1000000.0
#> negative
#> deleting
#> 0 current balance
#> 'Account' object has no attribute '__pin'
#> 1234 ['_Account__pin', '_balance', 'log', 'owner'] False None (<class '__main__.Savings'>, <class '__main__.Account'>, <class 'object'>) True False (<class '__main__.Account'>,)
#> Vec(5, 8) Vec(3, 4) Vec(8, 12) Vec(8, 12) 16 5.0 True Vec(5, 8) Vec(2.0, 3.0) <1.00|2.00> Vec(1, 2) 1 [1, 2] 20 Vec(1.6, 2.3) dm Vec(10, 20) 0xff
#> unsupported operand type(s) for +: 'Vec' and 'int'
#> 'Vec' object has no attribute 'z'
#> DBCA ['D', 'B', 'C', 'A', 'object']
#> Cannot create a consistent method resolution
#> order (MRO) for bases A, B
#> 212.0
#> 0.0
#> property 'f' of 'Temp' object has no deleter
#---
# graph search
import heapq, collections, math
from functools import lru_cache
graph = {"A": {"B": 1, "C": 4}, "B": {"C": 2, "D": 5}, "C": {"D": 1}, "D": {}}
def dijkstra(g, s):
    dist, prev, heap = {s: 0}, {}, [(0, s)]
    while heap:
        d, u = heapq.heappop(heap)
        if d > dist.get(u, math.inf): continue
        for v, w in g[u].items():
            if (nd := d + w) < dist.get(v, math.inf):
                dist[v] = nd; prev[v] = u
                heapq.heappush(heap, (nd, v))
    return dist, prev
dist, prev = dijkstra(graph, "A"); print(dist, prev)
def path(prev, t):
    while t in prev: yield t; t = prev[t]
    yield t
print(" -> ".join(reversed(list(path(prev, "D")))))
def bfs(g, s):
    seen, q = {s}, collections.deque([(s, 0)])
    while q:
        n, d = q.popleft(); yield n, d
        for m in g[n]:
            if m not in seen: seen.add(m); q.append((m, d + 1))
print(list(bfs(graph, "A")))
def dfs(g, n, seen=None):
    seen = seen if seen is not None else set()
    if n in seen: return
    seen.add(n); yield n
    for m in g[n]: yield from dfs(g, m, seen)
print(*dfs(graph, "A"))
def all_paths(g, a, b, p=()):
    p = p + (a,)
    if a == b: yield p; return
    for n in g[a]:
        if n not in p: yield from all_paths(g, n, b, p)
print(list(all_paths(graph, "A", "D")))
def topo(deps):
    seen, out = {}, []
    def visit(n):
        if seen.get(n) == 1: raise ValueError(f"cycle at {n}")
        if n not in seen:
            seen[n] = 1
            for d in deps.get(n, ()): visit(d)
            seen[n] = 2; out.append(n)
    for n in deps: visit(n)
    return out
print(topo({"app": ["db", "web"], "web": ["http"], "db": [], "http": []}))
try: topo({"a": ["b"], "b": ["a"]})
except ValueError as e: print(e)
maze = ["S.#", "..#", "#.E"]
def solve(maze):
    pos = {c: (r, i) for r, row in enumerate(maze) for i, c in enumerate(row) if c in "SE"}
    q, came = [pos["S"]], {pos["S"]: None}
    for r, c in q:
        if (r, c) == pos["E"]: break
        for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            n = r + dr, c + dc
            if 0 <= n[0] < len(maze) and 0 <= n[1] < len(maze[0]) and maze[n[0]][n[1]] != "#" and n not in came:
                came[n] = (r, c); q.append(n)
    p, n = [], pos["E"]
    while n is not None: p.append(n); n = came[n]
    return p[::-1]
print(solve(maze))
class UnionFind:
    def __init__(self, xs): self.p = {x: x for x in xs}
    def find(self, x):
        while self.p[x] != x: self.p[x] = self.p[self.p[x]]; x = self.p[x]
        return x
    def union(self, a, b):
        a, b = self.find(a), self.find(b)
        if a == b: return False
        self.p[a] = b; return True
uf = UnionFind("ABCD")
print([(w, a, b) for w, a, b in sorted((w, a, b) for a in graph for b, w in graph[a].items()) if uf.union(a, b)])
@lru_cache(None)
def knap(i, cap, items=((1, 1), (3, 4), (4, 5), (5, 7))):
    if i == len(items) or cap == 0: return 0
    w, v = items[i]
    return max(knap(i + 1, cap), v + knap(i + 1, cap - w) if w <= cap else 0)
print(knap(0, 7), knap.cache_info().misses)
def edit(a, b):
    prev = range(len(b) + 1)
    for i, x in enumerate(a, 1):
        cur = [i]
        for j, y in enumerate(b, 1): cur.append(min(prev[j] + 1, cur[-1] + 1, prev[j - 1] + (x != y)))
        prev = cur
    return prev[-1]
print(edit("kitten", "sitting"), edit("", "abc"))
def qsort(xs): return xs if len(xs) < 2 else qsort([x for x in xs[1:] if x < xs[0]]) + [xs[0]] + qsort([x for x in xs[1:] if x >= xs[0]])
def msort(xs):
    if len(xs) < 2: return xs
    m = len(xs) // 2; a, b, o = msort(xs[:m]), msort(xs[m:]), []
    while a and b: o.append((a if a[0] <= b[0] else b).pop(0))
    return o + a + b
print(qsort([3, 6, 1, 8, 2, 9, 2]), msort([5, 2, 4, 7, 1, 3, 2, 6]))
def bsearch(xs, t):
    lo, hi = 0, len(xs) - 1
    while lo <= hi:
        mid = (lo + hi) // 2
        if xs[mid] == t: return mid
        if xs[mid] < t: lo = mid + 1
        else: hi = mid - 1
    return -1
print(bsearch([1, 3, 5, 7], 5), bsearch([1, 3], 4))
class LRU:
    def __init__(self, cap): self.cap, self.d = cap, collections.OrderedDict()
    def get(self, k):
        if k not in self.d: return -1
        self.d.move_to_end(k); return self.d[k]
    def put(self, k, v):
        self.d[k] = v; self.d.move_to_end(k)
        if len(self.d) > self.cap: print("evict", self.d.popitem(last=False))
c = LRU(2); c.put(1, 1); c.put(2, 2); print(c.get(1)); c.put(3, 3); print(c.get(2), c.d)
class LinkedList:
    class Node:
        __slots__ = "value", "next"
        def __init__(self, value, next=None): self.value, self.next = value, next
    def __init__(self, it=()):
        self.head = None
        for x in reversed(list(it)): self.head = self.Node(x, self.head)
    def __iter__(self):
        n = self.head
        while n: yield n.value; n = n.next
    def reverse(self):
        p, n = None, self.head
        while n: n.next, p, n = p, n, n.next
        self.head = p; return self
    def __repr__(self): return " -> ".join(map(repr, self)) or "empty"
print(LinkedList("abc"), LinkedList([1, 2, 3]).reverse(), LinkedList())
class Trie:
    def __init__(self): self.kids, self.end = {}, False
    def add(self, w):
        n = self
        for c in w: n = n.kids.setdefault(c, Trie())
        n.end = True
    def words(self, p=""):
        if self.end: yield p
        for c, k in sorted(self.kids.items()): yield from k.words(p + c)
t = Trie(); [t.add(w) for w in "to tea ted ten i in inn".split()]; print(list(t.words()))
#> {'A': 0, 'B': 1, 'C': 3, 'D': 4} {'B': 'A', 'C': 'B', 'D': 'C'}
#> A -> B -> C -> D
#> [('A', 0), ('B', 1), ('C', 1), ('D', 2)]
#> A B C D
#> [('A', 'B', 'C', 'D'), ('A', 'B', 'D'), ('A', 'C', 'D')]
#> ['db', 'http', 'web', 'app']
#> cycle at a
#> [(0, 0), (0, 1), (1, 1), (2, 1), (2, 2)]
#> [(1, 'A', 'B'), (1, 'C', 'D'), (2, 'B', 'C')]
#> 9 19
#> 3 3
#> [1, 2, 2, 3, 6, 8, 9] [1, 2, 2, 3, 4, 5, 6, 7]
#> 2 -1
#> 1
#> evict (2, 2)
#> -1 OrderedDict([(1, 1), (3, 3)])
#> 'a' -> 'b' -> 'c' 3 -> 2 -> 1 empty
#> ['i', 'in', 'inn', 'tea', 'ted', 'ten', 'to']
#---
# inventory, shopping cart, grade book, contact search
from collections import defaultdict, namedtuple
from dataclasses import dataclass, field
from typing import Iterator
@dataclass
class Product:
    sku: str; name: str; price: float; qty: int = 0
    def __post_init__(self): self.sku = self.sku.upper()
    @property
    def value(self) -> float: return self.price * self.qty
class Inventory:
    def __init__(self): self._items: dict[str, Product] = {}
    def __iter__(self) -> Iterator[Product]: return iter(self._items.values())
    def __len__(self): return len(self._items)
    def __getitem__(self, sku): return self._items[sku.upper()]
    def __contains__(self, sku): return sku.upper() in self._items
    def __add__(self, p): self._items[p.sku] = p; return self
    def low(self, n=5): yield from (p for p in self if p.qty < n)
    def total(self): return sum(p.value for p in self)
inv = Inventory() + Product("a1", "Widget", 2.5, 10) + Product("b2", "Gadget", 10, 3)
print(len(inv), "A1" in inv, inv["b2"], f"{inv.total():.2f}", [p.name for p in inv.low()], sorted(inv, key=lambda p: -p.price)[0].name)
try: inv["zz"]
except KeyError as e: print("missing", e)
grades = [("ann", "math", 90), ("bob", "math", 72), ("ann", "art", 85), ("bob", "art", 95), ("cy", "math", 60)]
by = defaultdict(lambda: defaultdict(list))
for who, what, g in grades: by[who][what].append(g)
def letter(x): return next((l for lim, l in ((90, "A"), (80, "B"), (70, "C")) if x >= lim), "F")
for who in sorted(by):
    avg = sum(sum(v) for v in by[who].values()) / sum(len(v) for v in by[who].values())
    print(f"{who:<5}{avg:6.1f} {letter(avg)} {dict(by[who])}")
print({s: max(((g, w) for w, s2, g in grades if s2 == s))[1] for s in {s: 0 for _, s, _ in grades}})
Contact = namedtuple("Contact", "name phone", defaults=("n/a",))
book = [Contact("Zed", "1"), Contact("amy"), Contact("Bo", "3")]
print(sorted(book, key=lambda c: c.name.lower()), [c for c in book if c.phone.isdigit()], Contact._make(["x", "y"])._replace(name="q"))
#> 2 True Product(sku='B2', name='Gadget', price=10, qty=3) 55.00 ['Gadget'] Gadget
#> missing 'ZZ'
#> ann    87.5 B {'math': [90], 'art': [85]}
#> bob    83.5 B {'math': [72], 'art': [95]}
#> cy     60.0 F {'math': [60]}
#> {'math': 'ann', 'art': 'bob'}
#> [Contact(name='amy', phone='n/a'), Contact(name='Bo', phone='3'), Contact(name='Zed', phone='1')] [Contact(name='Zed', phone='1'), Contact(name='Bo', phone='3')] Contact(name='q', phone='y')
#---
# lazy log pipeline in generators, with send-based stats and tee
import re, itertools, collections
LOG = """2024-01-01 10:00:00 INFO  web  GET /index 200 12ms
2024-01-01 10:00:01 ERROR db   timeout after 30s
2024-01-01 10:00:01 INFO  web  GET /about 404 3ms
garbage line
2024-01-01 10:00:05 WARN  web  slow GET /big 200 900ms
2024-01-01 10:01:00 ERROR web  POST /x 500 7ms""".splitlines()
PAT = re.compile(r"(?P<ts>\S+ \S+) (?P<level>\w+)\s+(?P<svc>\w+)\s+(?P<msg>.*)")
def parse(lines, bad):
    for n, line in enumerate(lines, 1):
        if m := PAT.match(line): yield {"n": n, **m.groupdict()}
        else: bad.append((n, line))
def where(rows, **conds): return (r for r in rows if all(r[k] == v for k, v in conds.items()))
def add(rows, name, f):
    for r in rows: yield {**r, name: f(r)}
def latency(r):
    m = re.search(r"(\d+)ms$", r["msg"]); return int(m[1]) if m else None
bad = []
rows = add(parse(LOG, bad), "ms", latency)
a, b, c = itertools.tee(rows, 3)
print([r["n"] for r in where(a, level="ERROR")], bad)
print(collections.Counter(r["level"] for r in b).most_common())
for minute, group in itertools.groupby(c, key=lambda r: r["ts"][:16]):
    g = list(group); ms = [r["ms"] for r in g if r["ms"] is not None]
    print(minute, len(g), max(ms), sum(ms) / len(ms))
def running_mean():
    n = total = 0; mean = None
    while (x := (yield mean)) is not None: n += 1; total += x; mean = total / n
    return n, mean
def summarize(xs):
    g = running_mean(); next(g)
    means = [g.send(x) for x in xs]
    try: g.send(None)
    except StopIteration as e: return means, e.value
print(summarize([1, 2, 6]))
def windows(it, n):
    it = iter(it); w = collections.deque(itertools.islice(it, n), n)
    if len(w) == n: yield tuple(w)
    for x in it: w.append(x); yield tuple(w)
print([sum(w) / 3 for w in windows(range(6), 3)], list(itertools.islice(itertools.cycle("ab"), 5)), list(zip(*[iter("abcdef")] * 2)))
def dedupe(it, key=lambda x: x):
    seen = set()
    for x in it:
        if (k := key(x)) not in seen: seen.add(k); yield x
print(list(dedupe("AbaBc", str.lower)), list(dict.fromkeys("abca")))
def merge_sorted(*its):
    import heapq
    heap = []
    for i, it in enumerate(map(iter, its)):
        for x in it: heap.append((x, i, it)); break
    heapq.heapify(heap)
    while heap:
        x, i, it = heapq.heappop(heap); yield x
        for y in it: heapq.heappush(heap, (y, i, it)); break
print(list(merge_sorted([1, 4, 9], [2, 3], [5])))
def paginate(fetch, size=2):
    page = 0
    while chunk := fetch(page * size, size): yield from chunk; page += 1
data = list("abcde"); print(list(paginate(lambda o, n: data[o:o + n])))
def retrying(gen_fn, times):
    for attempt in range(times):
        try: yield from gen_fn(attempt); return
        except ValueError as e: print("retry after", e)
def flaky(n):
    yield f"start{n}"
    if n < 2: raise ValueError(f"fail{n}")
    yield "done"
print(list(retrying(flaky, 5)))
#> [2, 6] [(4, 'garbage line')]
#> [('INFO', 2), ('ERROR', 2), ('WARN', 1)]
#> 2024-01-01 10:00 4 900 305.0
#> 2024-01-01 10:01 1 7 7.0
#> ([1.0, 1.5, 3.0], (3, 3.0))
#> [1.0, 2.0, 3.0, 4.0] ['a', 'b', 'a', 'b', 'a'] [('a', 'b'), ('c', 'd'), ('e', 'f')]
#> ['A', 'b', 'c'] ['a', 'b', 'c']
#> [1, 2, 3, 4, 5, 9]
#> ['a', 'b', 'c', 'd', 'e']
#> retry after fail0
#> retry after fail1
#> ['start0', 'start1', 'start2', 'done']
#---
# expression interpreter, stack machine, brainf, json walker, template engine, event emitter, undo stack, observer
import operator, re, functools
OPS = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "^": operator.pow}
PREC = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}
def rpn(tokens):
    out, st = [], []
    for t in tokens:
        if t.isdigit(): out.append(int(t))
        elif t == "(": st.append(t)
        elif t == ")":
            while st and st[-1] != "(": out.append(st.pop())
            if not st: raise SyntaxError("unbalanced )")
            st.pop()
        else:
            while st and st[-1] != "(" and (PREC[st[-1]], t != "^") > (PREC[t], False) and not (PREC[st[-1]] == PREC[t] and t == "^"): out.append(st.pop())
            st.append(t)
    return out + st[::-1]
def run(code):
    st = []
    for t in code:
        if isinstance(t, int): st.append(t)
        else: b, a = st.pop(), st.pop(); st.append(OPS[t](a, b))
    return st.pop()
for e in ["1+2*3", "(1+2)*3", "2^3^2", "8/4/2", "10-3-2", "1/0", "1+)"]:
    try: toks = re.findall(r"\d+|[-+*/^()]", e); print(e, rpn(toks), run(rpn(toks)))
    except Exception as x: print(e, type(x).__name__, x)
def bf(src, inp=""):
    jump, st = {}, []
    for i, c in enumerate(src):
        if c == "[": st.append(i)
        elif c == "]": j = st.pop(); jump[i], jump[j] = j, i
    tape, p, i, it = [0] * 30, 0, 0, iter(inp)
    while i < len(src):
        match src[i]:
            case ">": p += 1
            case "<": p -= 1
            case "+": tape[p] = (tape[p] + 1) % 256
            case "-": tape[p] = (tape[p] - 1) % 256
            case ".": yield chr(tape[p])
            case ",": tape[p] = ord(next(it, "\0"))
            case "[" if not tape[p]: i = jump[i]
            case "]" if tape[p]: i = jump[i]
        i += 1
print("".join(bf("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.")), "".join(bf(",[.,]", "echo")))
def walk(x, path="$"):
    match x:
        case dict():
            for k, v in x.items(): yield from walk(v, f"{path}.{k}")
        case list() | tuple():
            for i, v in enumerate(x): yield from walk(v, f"{path}[{i}]")
        case _: yield path, x
print(dict(walk({"a": [1, {"b": None}], "c": {"d": (True, "x")}})))
def render(t, **ctx): return re.sub(r"{{\s*(\w+)(?:\|(\w+))?\s*}}", lambda m: getattr(str, m[2] or "strip")(str(ctx.get(m[1], f"<{m[1]}?>"))), t)
print(render("Hi {{ name|upper }}, {{x}} {{ n }}", name="bob", n=3))
class Emitter:
    def __init__(self): self.subs = {}
    def on(self, ev): return lambda f: self.subs.setdefault(ev, []).append(f) or f
    def emit(self, ev, *a, **k): return [f(*a, **k) for f in self.subs.get(ev, ())]
em = Emitter()
@em.on("x")
def first(a, b=1): return a + b
@em.on("x")
def second(a, **k): return (a, k)
print(em.emit("x", 1), em.emit("x", 1, b=5), em.emit("none"), first(1))
class Editor:
    def __init__(self): self.text, self.undo, self.redo = "", [], []
    def do(self, t): self.undo.append(self.text); self.text += t; self.redo.clear(); return self
    def back(self):
        if self.undo: self.redo.append(self.text); self.text = self.undo.pop()
        return self
    def forward(self):
        if self.redo: self.undo.append(self.text); self.text = self.redo.pop()
        return self
print(Editor().do("a").do("b").back().back().back().forward().text)
class Poly:
    def __init__(self, *c): self.c = c
    def __call__(self, x): return functools.reduce(lambda a, k: a * x + k, self.c, 0)
    def __mul__(self, o):
        r = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c): r[i + j] += a * b
        return Poly(*r)
    def __str__(self): return " + ".join(f"{k}x^{len(self.c) - 1 - i}" if i < len(self.c) - 1 else str(k) for i, k in enumerate(self.c) if k) or "0"
    def __eq__(self, o): return self.c == o.c
p = Poly(1, 2) * Poly(1, -2); print(p, p(3), p == Poly(1, 0, -4), Poly(0))
class Interval:
    def __init__(self, a, b): self.a, self.b = min(a, b), max(a, b)
    def __contains__(self, x): return self.a <= x <= self.b
    def __and__(self, o): return Interval(max(self.a, o.a), min(self.b, o.b)) if max(self.a, o.a) <= min(self.b, o.b) else None
    def __or__(self, o): return Interval(min(self.a, o.a), max(self.b, o.b))
    def __repr__(self): return f"[{self.a}, {self.b}]"
    def __lt__(self, o): return (self.a, self.b) < (o.a, o.b)
i, j = Interval(1, 5), Interval(7, 3); print(i & j, i | j, 4 in i, sorted([j, i]), Interval(1, 2) & Interval(3, 4))
def merge(ivs):
    out = []
    for iv in sorted(ivs):
        if out and out[-1] & iv: out[-1] |= iv
        else: out.append(iv)
    return out
print(merge([Interval(1, 3), Interval(8, 9), Interval(2, 6), Interval(5, 7)]))
#> 1+2*3 [1, 2, 3, '*', '+'] 7
#> (1+2)*3 [1, 2, '+', 3, '*'] 9
#> 2^3^2 [2, 3, 2, '^', '^'] 512
#> 8/4/2 [8, 4, '/', 2, '/'] 1.0
#> 10-3-2 [10, 3, '-', 2, '-'] 5
#> 1/0 ZeroDivisionError division by zero
#> 1+) SyntaxError unbalanced )
#> Hello echo
#> {'$.a[0]': 1, '$.a[1].b': None, '$.c.d[0]': True, '$.c.d[1]': 'x'}
#> Hi BOB, <x?> 3
#> [2, (1, {})] [6, (1, {'b': 5})] [] 2
#> a
#> 1x^2 + -4 5 True 0
#> [3, 5] [1, 7] True [[1, 5], [3, 7]] None
#> [[1, 7], [8, 9]]
#---
