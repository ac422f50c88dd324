# Log processing with a chain of generators
import re
from collections import Counter, namedtuple

LOG = """\
127.0.0.1 - - [10/Oct/2023:13:55:36 +0000] "GET /index.html HTTP/1.1" 200 2326
10.0.0.5 - bob [10/Oct/2023:13:55:40 +0000] "POST /login HTTP/1.1" 302 -
127.0.0.1 - - [10/Oct/2023:13:56:01 +0000] "GET /missing HTTP/1.1" 404 153
garbage line that does not parse
10.0.0.7 - ann [10/Oct/2023:13:57:12 +0000] "GET /index.html HTTP/1.1" 200 2326
10.0.0.5 - bob [10/Oct/2023:13:58:00 +0000] "GET /admin HTTP/1.1" 403 -
"""

pattern = re.compile(r'(?P<host>\S+) \S+ (?P<user>\S+) \[(?P<when>[^\]]+)\] '
                     r'"(?P<method>\w+) (?P<path>\S+) (?P<proto>[^"]+)" (?P<status>\d{3}) (?P<size>\S+)')

Entry = namedtuple("Entry", "host user path status size")

def lines(text):
    print("opened")
    try:
        yield from text.splitlines()
    finally:
        print("closed")

def grep(expression, source):
    search = re.compile(expression).search
    return (line for line in source if search(line))

def parse(source):
    for number, line in enumerate(source, 1):
        match = pattern.match(line)
        if match is None:
            print(f"line {number}: cannot parse {line!r:.20}")
            continue
        yield match.groupdict()

def field_map(records, name, func):
    for record in records:
        record[name] = func(record[name])
        yield record

def entries(records):
    for r in records:
        yield Entry(r["host"], r["user"], r["path"], r["status"], r["size"])

records = parse(lines(LOG))
records = field_map(records, "status", int)
records = field_map(records, "size", lambda s: int(s) if s != "-" else 0)
wanted = entries(records)

first = next(wanted)
print(first)
print(first._replace(status=500), first._asdict())
rest = list(wanted)
print(len(rest), sum(e.size for e in rest))
by_status = Counter(e.status for e in [first, *rest])
print(by_status.most_common(), by_status[500], sorted(by_status.elements()))
print([line[:9] for line in grep(r"bob|ann", lines(LOG))])
partial = grep("404", lines(LOG))
print(next(partial)[-3:])
partial.close()
print("end")
#> opened
#> Entry(host='127.0.0.1', user='-', path='/index.html', status=200, size=2326)
#> Entry(host='127.0.0.1', user='-', path='/index.html', status=500, size=2326) {'host': '127.0.0.1', 'user': '-', 'path': '/index.html', 'status': 200, 'size': 2326}
#> line 4: cannot parse 'garbage line that d
#> closed
#> 4 2479
#> [(200, 2), (302, 1), (404, 1), (403, 1)] 0 [200, 200, 302, 403, 404]
#> opened
#> closed
#> ['10.0.0.5 ', '10.0.0.7 ', '10.0.0.5 ']
#> opened
#> 153
#> closed
#> end
#---
# Coroutines primed by a decorator, pushed through a pipeline (broadcast, filter, sink)
from functools import wraps
import inspect

def coroutine(func):
    @wraps(func)
    def start(*args, **kwargs):
        cr = func(*args, **kwargs)
        next(cr)
        return cr
    return start

@coroutine
def grep(pattern, target):
    """Passes on the lines that hold a pattern."""
    try:
        while True:
            line = yield
            if pattern in line:
                target.send(line)
    except GeneratorExit:
        print("grep closes")
        target.close()

@coroutine
def broadcast(*targets):
    while True:
        item = yield
        for target in targets:
            target.send(item)

@coroutine
def printer(label):
    n = 0
    try:
        while True:
            item = yield n
            n += 1
            print(label, n, item)
    finally:
        print(label, "saw", n)

@coroutine
def averager():
    total, count, average = 0.0, 0, None
    while True:
        try:
            term = yield average
        except ValueError as e:
            print("bad value:", e)
            continue
        if term is None:
            break
        total += term
        count += 1
        average = total / count
    return (count, average)

out = printer("A")
p = broadcast(grep("python", out), grep("swig", printer("B")))
for line in ["hello python", "swig is not python", "nothing here"]:
    p.send(line)
print(grep.__name__, grep.__doc__)
avg = averager()
print(avg.send(10), avg.send(20))
print(avg.throw(ValueError("oops")))
print(inspect.getgeneratorstate(avg))
try:
    avg.send(None)
except StopIteration as stop:
    print("result", stop.value)
print(inspect.getgeneratorstate(avg))
try:
    avg.send(1)
except StopIteration as stop:
    print("again", stop.value)

@coroutine
def naive():
    x = yield
    print("x", x)
n = naive()
try:
    n.send(3)
except StopIteration:
    print("done")
try:
    (lambda: (yield))().send("early")
except TypeError as e:
    print(e)
p.close()
out.close()
#> A 1 hello python
#> A 2 swig is not python
#> B 1 swig is not python
#> grep Passes on the lines that hold a pattern.
#> 10.0 15.0
#> bad value: oops
#> 15.0
#> GEN_SUSPENDED
#> result (2, 15.0)
#> GEN_CLOSED
#> again None
#> x 3
#> done
#> can't send non-None value to a just-started generator
#> grep closes
#> A saw 2
#> grep closes
#> B saw 1
#---
# Descriptors that validate, from a base class with abstract validate()
from abc import ABC, abstractmethod

class Validator(ABC):
    def __set_name__(self, owner, name):
        print("named", owner.__name__, name)
        self.private_name = "_" + name
        self.public = name
    def __get__(self, obj, objtype=None):
        if obj is None:
            return self
        return getattr(obj, self.private_name)
    def __set__(self, obj, value):
        self.validate(value)
        setattr(obj, self.private_name, value)
    @abstractmethod
    def validate(self, value):
        pass

class OneOf(Validator):
    def __init__(self, *options):
        self.options = set(options)
    def validate(self, value):
        if value not in self.options:
            raise ValueError(f"Expected {value!r} to be one of {sorted(self.options)!r}")

class Number(Validator):
    def __init__(self, minvalue=None, maxvalue=None):
        self.minvalue, self.maxvalue = minvalue, maxvalue
    def validate(self, value):
        if not isinstance(value, (int, float)):
            raise TypeError(f"Expected {value!r} to be an int or float")
        if self.minvalue is not None and value < self.minvalue:
            raise ValueError(f"Expected {value!r} to be at least {self.minvalue!r}")
        if self.maxvalue is not None and value > self.maxvalue:
            raise ValueError(f"Expected {value!r} to be no more than {self.maxvalue!r}")

class String(Validator):
    def __init__(self, minsize=None, maxsize=None, predicate=None):
        self.minsize, self.maxsize, self.predicate = minsize, maxsize, predicate
    def validate(self, value):
        if not isinstance(value, str):
            raise TypeError(f"Expected {value!r} to be an str")
        if self.minsize is not None and len(value) < self.minsize:
            raise ValueError(f"Expected {value!r} to be no smaller than {self.minsize!r}")
        if self.predicate is not None and not self.predicate(value):
            raise ValueError(f"Expected {self.predicate} to be true for {value!r}")

class Component:
    name = String(minsize=3, maxsize=10, predicate=str.isupper)
    kind = OneOf("wood", "metal", "plastic")
    quantity = Number(minvalue=0)
    def __init__(self, name, kind, quantity):
        self.name = name
        self.kind = kind
        self.quantity = quantity

for args in [("Widget", "metal", 5), ("WIDGET", "metle", 5), ("WIDGET", "metal", -5), ("WIDGET", "metal", "V")]:
    try:
        Component(*args)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
c = Component("WIDGET", "metal", 5)
print(vars(c))
c.quantity += 3
print(c.quantity, Component.kind is Component.__dict__["kind"])
try:
    Validator()
except TypeError as e:
    print(e)
try:
    Component.quantity.validate(None)
except TypeError as e:
    print(e)
#> named Component name
#> named Component kind
#> named Component quantity
#> ValueError Expected <method 'isupper' of 'str' objects> to be true for 'Widget'
#> ValueError Expected 'metle' to be one of ['metal', 'plastic', 'wood']
#> ValueError Expected -5 to be at least 0
#> TypeError Expected 'V' to be an int or float
#> {'_name': 'WIDGET', '_kind': 'metal', '_quantity': 5}
#> 8 True
#> Can't instantiate abstract class Validator with abstract method validate
#> Expected None to be an int or float
#---
# State machines: generator-based, enum-based, dict-based
from enum import Enum, auto

class State(Enum):
    IDLE = auto()
    RUNNING = auto()
    PAUSED = auto()
    STOPPED = auto()

    @property
    def is_final(self):
        return self is State.STOPPED

TRANSITIONS = {
    (State.IDLE, "start"): State.RUNNING,
    (State.RUNNING, "pause"): State.PAUSED,
    (State.PAUSED, "resume"): State.RUNNING,
    (State.RUNNING, "stop"): State.STOPPED,
}

class InvalidTransition(Exception):
    def __init__(self, state, event):
        super().__init__(f"cannot {event!r} while {state.name}")
        self.state, self.event = state, event

class Machine:
    def __init__(self):
        self.state = State.IDLE
        self.history = []
    def send(self, event):
        try:
            target = TRANSITIONS[self.state, event]
        except KeyError:
            raise InvalidTransition(self.state, event) from None
        self.history.append((self.state, event, target))
        self.state = target
        return self

m = Machine()
for event in ["start", "pause", "start", "resume", "stop", "start"]:
    try:
        print(event, "->", m.send(event).state, m.state.is_final)
    except InvalidTransition as e:
        print("error:", e, e.__cause__, e.__suppress_context__, e.args)
for before, event, after in m.history:
    print(f"{before.name:>8} --{event:^8}--> {after.name}")
print(State(2), State["IDLE"], list(State)[-1].value, State.RUNNING in State, len(State))

def traffic():
    while True:
        for colour, seconds in [("green", 3), ("yellow", 1), ("red", 2)]:
            for left in range(seconds, 0, -1):
                event = yield colour, left
                if event == "skip":
                    break
                if event == "off":
                    return "switched off"
light = traffic()
seen = [next(light) for _ in range(4)]
print(seen, light.send("skip"), light.send(None))
try:
    light.send("off")
except StopIteration as e:
    print(e.value)

def number_lexer():
    """A DFA as mutually tail-returning functions."""
    def start(c): return (sign if c in "+-" else digits if c.isdigit() else fail), c
    def sign(c): return (digits if c.isdigit() else fail), c
    def digits(c): return (digits if c.isdigit() else point if c == "." else fail), c
    def point(c): return (fraction if c.isdigit() else fail), c
    def fraction(c): return (fraction if c.isdigit() else fail), c
    def fail(c): return fail, c
    return start, {digits, fraction}, lambda f: f.__name__
start, accepting, name = number_lexer()
for text in ["12", "-3.5", "3.", "abc", "+", ""]:
    state = start
    for c in text:
        state, _ = state(c)
    print(repr(text), name(state), state in accepting)
#> start -> State.RUNNING False
#> pause -> State.PAUSED False
#> error: cannot 'start' while PAUSED None True ("cannot 'start' while PAUSED",)
#> resume -> State.RUNNING False
#> stop -> State.STOPPED True
#> error: cannot 'start' while STOPPED None True ("cannot 'start' while STOPPED",)
#>     IDLE -- start  --> RUNNING
#>  RUNNING -- pause  --> PAUSED
#>   PAUSED -- resume --> RUNNING
#>  RUNNING --  stop  --> STOPPED
#> State.RUNNING State.IDLE 4 True 4
#> [('green', 3), ('green', 2), ('green', 1), ('yellow', 1)] ('red', 2) ('red', 1)
#> switched off
#> '12' digits True
#> '-3.5' fraction True
#> '3.' point False
#> 'abc' fail False
#> '+' sign False
#> '' start False
#---
# A tokenizer and a recursive descent parser for arithmetic, with an evaluator by match and by visitor
import re
from dataclasses import dataclass, field
from typing import NamedTuple, Iterator, Union

class Token(NamedTuple):
    type: str
    value: str
    line: int = 1
    column: int = 0

def tokenize(code: str) -> Iterator[Token]:
    spec = [("NUMBER", r"\d+(\.\d*)?"), ("ID", r"[A-Za-z_]\w*"), ("OP", r"[+\-*/^()=,]"), ("NEWLINE", r"\n"), ("SKIP", r"[ \t]+"), ("MISMATCH", r".")]
    regex = "|".join(f"(?P<{name}>{rx})" for name, rx in spec)
    line, line_start = 1, 0
    for mo in re.finditer(regex, code):
        kind, value, column = mo.lastgroup, mo.group(), mo.start() - line_start
        if kind == "NEWLINE":
            line_start = mo.end(); line += 1
            continue
        elif kind == "SKIP":
            continue
        elif kind == "MISMATCH":
            raise SyntaxError(f"{value!r} unexpected on line {line}")
        yield Token(kind, value, line, column)

@dataclass(frozen=True)
class Num: value: float
@dataclass(frozen=True)
class Var: name: str
@dataclass(frozen=True)
class Bin:
    op: str
    left: "Node"
    right: "Node"
@dataclass(frozen=True)
class Call:
    func: str
    args: tuple = ()
Node = Union[Num, Var, Bin, Call]

class Parser:
    PRECEDENCE = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 3}
    def __init__(self, tokens):
        self.tokens = iter(tokens)
        self.current = next(self.tokens, None)
    def advance(self):
        token, self.current = self.current, next(self.tokens, None)
        return token
    def accept(self, value):
        if self.current and self.current.value == value:
            return self.advance()
    def expect(self, value):
        if not self.accept(value):
            raise SyntaxError(f"expected {value!r}, got {self.current.value if self.current else 'end'}")
    def expression(self, least=1):
        left = self.atom()
        while self.current and (p := self.PRECEDENCE.get(self.current.value, 0)) >= least:
            op = self.advance().value
            left = Bin(op, left, self.expression(p if op == "^" else p + 1))
        return left
    def atom(self):
        if self.accept("("):
            node = self.expression(); self.expect(")")
            return node
        if self.accept("-"):
            return Bin("-", Num(0), self.expression(3))
        token = self.advance()
        match token:
            case Token("NUMBER", value):
                return Num(float(value))
            case Token(type="ID", value=name) if self.accept("("):
                args = []
                while not self.accept(")"):
                    args.append(self.expression())
                    self.accept(",")
                return Call(name, tuple(args))
            case Token("ID", name):
                return Var(name)
            case None:
                raise SyntaxError("unexpected end")
            case _:
                raise SyntaxError(f"unexpected {token.value!r} at {token.line}:{token.column}")

def evaluate(node, env):
    match node:
        case Num(v): return v
        case Var(name) if name in env: return env[name]
        case Var(name): raise NameError(name)
        case Bin("+", a, b): return evaluate(a, env) + evaluate(b, env)
        case Bin("-", a, b): return evaluate(a, env) - evaluate(b, env)
        case Bin("*", a, b): return evaluate(a, env) * evaluate(b, env)
        case Bin("/", a, b): return evaluate(a, env) / evaluate(b, env)
        case Bin("^", a, b): return evaluate(a, env) ** evaluate(b, env)
        case Call(f, args): return env[f](*[evaluate(a, env) for a in args])

class Printer:
    def visit(self, node):
        return getattr(self, "visit_" + type(node).__name__, self.generic)(node)
    def visit_Num(self, n): return f"{n.value:g}"
    def visit_Bin(self, n): return f"({self.visit(n.left)} {n.op} {self.visit(n.right)})"
    def generic(self, n): return f"<{n}>"

env = {"x": 3, "pi": 3.14159, "max": max, "neg": lambda a: -a}
for text in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-x ^ 2", "max(1, x, 2) / 2", "8 / 2 / 2", "1 +", "y * 2", "1 / 0", "3 $ 4", "(1", ") 1", "\n\n 4 @"]:
    try:
        node = Parser(tokenize(text)).expression()
        print(f"{text!r:20} {Printer().visit(node):28} = {evaluate(node, env)}")
    except (SyntaxError, NameError, ZeroDivisionError) as e:
        print(f"{text!r:20} {type(e).__name__}: {e}")
print(Parser(tokenize("a + 1")).expression())
print(Bin("+", Num(1), Num(2)) == Bin("+", Num(1.0), Num(2)), hash(Num(1)) == hash(Num(1)))
try:
    Num(1).value = 2
except Exception as e:
    print(type(e).__name__, e)
#> '1 + 2 * 3'          (1 + (2 * 3))                = 7.0
#> '(1 + 2) * 3'        ((1 + 2) * 3)                = 9.0
#> '2 ^ 3 ^ 2'          (2 ^ (3 ^ 2))                = 512.0
#> '-x ^ 2'             (0 - (<Var(name='x')> ^ 2))  = -9.0
#> 'max(1, x, 2) / 2'   (<Call(func='max', args=(Num(value=1.0), Var(name='x'), Num(value=2.0)))> / 2) = 1.5
#> '8 / 2 / 2'          ((8 / 2) / 2)                = 2.0
#> '1 +'                SyntaxError: unexpected end
#> 'y * 2'              NameError: y
#> '1 / 0'              ZeroDivisionError: float division by zero
#> '3 $ 4'              SyntaxError: '$' unexpected on line 1
#> '(1'                 SyntaxError: expected ')', got end
#> ') 1'                SyntaxError: unexpected ')' at 1:0
#> '\n\n 4 @'           SyntaxError: '@' unexpected on line 3
#> Bin(op='+', left=Var(name='a'), right=Num(value=1.0))
#> True True
#> FrozenInstanceError cannot assign to field 'value'
#---
# Operator overloading: Vector, Matrix, Fraction-like, units
import math, operator, itertools
from functools import reduce, total_ordering
from numbers import Number

class Vector:
    __slots__ = ("_c",)
    __match_args__ = ("x", "y", "z")
    def __init__(self, *components): object.__setattr__(self, "_c", tuple(float(c) for c in components))
    def __setattr__(self, name, value): raise AttributeError(f"can't set {name!r} on immutable {type(self).__name__}")
    def __iter__(self): return iter(self._c)
    def __len__(self): return len(self._c)
    def __repr__(self): return f"Vector({', '.join(f'{c:g}' for c in self)})"
    def __bytes__(self): return bytes(int(c) for c in self)
    def __eq__(self, other): return tuple(self) == tuple(other) if isinstance(other, Vector) else NotImplemented
    def __hash__(self): return hash(self._c)
    def __abs__(self): return math.hypot(*self)
    def __bool__(self): return bool(abs(self))
    def __neg__(self): return Vector(*(-c for c in self))
    def __pos__(self): return Vector(*self)
    def __add__(self, other):
        try:
            return Vector(*(a + b for a, b in itertools.zip_longest(self, other, fillvalue=0.0)))
        except TypeError:
            return NotImplemented
    __radd__ = __add__
    def __mul__(self, k): return Vector(*(c * k for c in self)) if isinstance(k, Number) else NotImplemented
    def __rmul__(self, k): return self * k
    def __matmul__(self, other): return sum(a * b for a, b in zip(self, other, strict=True))
    def __getitem__(self, i):
        if isinstance(i, slice): return Vector(*self._c[i])
        return self._c[operator.index(i)]
    def __getattr__(self, name):
        try:
            return self._c["xyzt".index(name)]
        except (ValueError, IndexError):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}") from None
    def __format__(self, spec):
        if spec.endswith("p"):
            return "<" + ", ".join(format(v, spec[:-1]) for v in (abs(self), math.atan2(self.y, self.x))) + ">"
        return "(" + ", ".join(format(c, spec) for c in self) + ")"
v, w = Vector(3, 4), Vector(1, 2, 3)
print(v, w, v + w, v + (10, 20), (1, 1) + v, v * 2, 2 * v, -v, abs(v), bool(Vector(0, 0)), v @ Vector(1, 1))
print(w[1:], w[-1], w.x, w.z, hash(v) == hash(Vector(3, 4)), v == [3, 4], f"{v:.1f} {v:.3ep}", bytes(v), len(w))
for f in [lambda: v + 1, lambda: v * "a", lambda: v.q, lambda: w["a"], lambda: w[9], lambda: setattr(v, "x", 1), lambda: v @ w, lambda: "a" * v, lambda: v < w]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
match Vector(1, 2, 3):
    case Vector(x, y, z=3.0): print("matched", x, y)

class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]
    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    @property
    def shape(self): return len(self.rows), len(self.rows[0])
    @property
    def T(self): return Matrix(zip(*self.rows))
    def __getitem__(self, key):
        match key:
            case (slice() as r, int() as c): return [row[c] for row in self.rows[r]]
            case (int() as r, c): return self.rows[r][c]
            case int(): return self.rows[key]
            case _: raise TypeError(f"bad index {key!r}")
    def __setitem__(self, key, value):
        r, c = key
        self.rows[r][c] = value
    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]: raise ValueError(f"shapes {self.shape} and {other.shape} do not fit")
        return Matrix([[sum(map(operator.mul, row, col)) for col in zip(*other.rows)] for row in self.rows])
    def __imatmul__(self, other):
        self.rows = (self @ other).rows
        return self
    def __pow__(self, n): return reduce(operator.matmul, [self] * n, Matrix.identity(len(self.rows)))
    def __eq__(self, o): return self.rows == o.rows
    def __str__(self): return "\n".join(" ".join(f"{v:3}" for v in row) for row in self.rows)
m = Matrix([[1, 1], [1, 0]])
print(m ** 10, m.T == m, m[0, 1], m[:, 0], m[1], (m ** 10)[0, 1], sep="\n")
m[0, 0] = 5; m @= Matrix.identity(2); print(m.rows, m[0, ...] if False else "")
try: m @ Matrix([[1, 2, 3]])
except ValueError as e: print(e)
try: m["a"]
except TypeError as e: print(e)

@total_ordering
class Money:
    def __init__(self, amount, currency="EUR"): self.amount, self.currency = round(amount, 2), currency
    def _check(self, other):
        if not isinstance(other, Money): return False
        if self.currency != other.currency: raise ValueError(f"cannot mix {self.currency} and {other.currency}")
        return True
    def __eq__(self, other): return self.amount == other.amount if self._check(other) else NotImplemented
    def __lt__(self, other): return self.amount < other.amount if self._check(other) else NotImplemented
    def __add__(self, other):
        if other == 0: return self
        return Money(self.amount + other.amount, self.currency) if self._check(other) else NotImplemented
    __radd__ = __add__
    def __repr__(self): return f"{self.amount:.2f} {self.currency}"
    def __iadd__(self, other):
        print("iadd"); self.amount += other.amount; return self
    def __float__(self): return float(self.amount)
    def __int__(self): return int(self.amount)
    def __round__(self, n=0): return Money(round(self.amount, n), self.currency)
    def __divmod__(self, n): q, r = divmod(int(self.amount * 100), n); return Money(q / 100), Money(r / 100)
    def __floor__(self): return Money(math.floor(self.amount))
    def __trunc__(self): return math.trunc(self.amount)
    def __ceil__(self): return Money(math.ceil(self.amount))
a, b = Money(10.5), Money(3.255)
print(sum([a, b]), a > b, a >= b, max(a, b), sorted([a, b]), float(b), int(b), round(b, 1), divmod(a, 4), math.floor(b), math.ceil(b), math.trunc(b), a == 10.5, a != b)
a += b; print(a)
for f in [lambda: a < 3, lambda: a < Money(1, "USD"), lambda: a + 5, lambda: hash(a), lambda: -a, lambda: a // 2]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
#> Vector(3, 4) Vector(1, 2, 3) Vector(4, 6, 3) Vector(13, 24) Vector(4, 5) Vector(6, 8) Vector(6, 8) Vector(-3, -4) 5.0 False 7.0
#> Vector(2, 3) 3.0 1.0 3.0 True False (3.0, 4.0) <5.000e+00, 9.273e-01> b'\x03\x04' 3
#> TypeError unsupported operand type(s) for +: 'Vector' and 'int'
#> TypeError can't multiply sequence by non-int of type 'Vector'
#> AttributeError 'Vector' object has no attribute 'q'
#> TypeError 'str' object cannot be interpreted as an integer
#> IndexError tuple index out of range
#> AttributeError can't set 'x' on immutable Vector
#> ValueError zip() argument 2 is longer than argument 1
#> TypeError can't multiply sequence by non-int of type 'Vector'
#> TypeError '<' not supported between instances of 'Vector' and 'Vector'
#> matched 1.0 2.0
#>  89  55
#>  55  34
#> True
#> 1
#> [1, 1]
#> [1, 0]
#> 55
#> [[5, 1], [1, 0]] 
#> shapes (2, 2) and (1, 3) do not fit
#> bad index 'a'
#> 13.75 EUR True True 10.50 EUR [3.25 EUR, 10.50 EUR] 3.25 3 3.20 EUR (2.62 EUR, 0.02 EUR) 3.00 EUR 4.00 EUR 3 False True
#> iadd
#> 13.75 EUR
#> TypeError '<' not supported between instances of 'Money' and 'int'
#> ValueError cannot mix EUR and USD
#> TypeError unsupported operand type(s) for +: 'Money' and 'int'
#> TypeError unhashable type: 'Money'
#> TypeError bad operand type for unary -: 'Money'
#> TypeError unsupported operand type(s) for //: 'Money' and 'int'
#---
# Caches: LRU by OrderedDict, by linked list; memoize decorators with expiry; lru_cache statistics
from collections import OrderedDict
from functools import lru_cache, wraps, cache, cached_property, partial
import itertools

class LRU:
    def __init__(self, capacity):
        self.capacity, self.data = capacity, OrderedDict()
        self.hits = self.misses = 0
    def get(self, key, default=None):
        if key not in self.data:
            self.misses += 1
            return default
        self.hits += 1
        self.data.move_to_end(key)
        return self.data[key]
    def put(self, key, value):
        if key in self.data:
            self.data.move_to_end(key)
        self.data[key] = value
        if len(self.data) > self.capacity:
            gone = self.data.popitem(last=False)
            print("evicted", gone)
    def __repr__(self):
        return f"LRU({list(self.data)})"
c = LRU(2)
c.put("a", 1); c.put("b", 2); print(c.get("a")); c.put("c", 3); print(c.get("b", "none"), c, c.hits, c.misses)

class Node:
    __slots__ = "key", "value", "prev", "next"
    def __init__(self, key=None, value=None):
        self.key, self.value = key, value
        self.prev = self.next = self
class LinkedLRU:
    def __init__(self, n):
        self.n, self.map, self.root = n, {}, Node()
    def _unlink(self, node):
        node.prev.next, node.next.prev = node.next, node.prev
    def _front(self, node):
        first = self.root.next
        self.root.next = first.prev = node
        node.prev, node.next = self.root, first
    def __getitem__(self, key):
        node = self.map[key]
        self._unlink(node); self._front(node)
        return node.value
    def __setitem__(self, key, value):
        if key in self.map:
            self._unlink(self.map[key])
        elif len(self.map) == self.n:
            last = self.root.prev
            self._unlink(last); del self.map[last.key]
        self.map[key] = node = Node(key, value)
        self._front(node)
    def __iter__(self):
        node = self.root.next
        while node is not self.root:
            yield node.key
            node = node.next
    def __len__(self): return len(self.map)
l = LinkedLRU(3)
for i, k in enumerate("abcad"):
    l[k] = i
print(list(l), l["c"], list(l), len(l), "b" in l)
try: l["zz"]
except KeyError as e: print("missing", e)

def memoize(limit=None, clock=itertools.count().__next__):
    def decorate(f):
        store = {}
        @wraps(f)
        def inner(*args, **kw):
            key = args, tuple(sorted(kw.items()))
            now = clock()
            if key in store and (limit is None or now - store[key][1] < limit):
                inner.hits += 1
                return store[key][0]
            value = f(*args, **kw)
            store[key] = value, now
            return value
        inner.hits = 0
        inner.clear = store.clear
        inner.store = store
        return inner
    return decorate
@memoize(limit=3)
def slow(x, *, scale=1):
    "Slow."
    print("computing", x, scale)
    return x * scale
print(slow(2), slow(2), slow(2, scale=3), slow(2), slow(2), slow.hits, slow.__name__, slow.__doc__, slow.__wrapped__(9))

@lru_cache(maxsize=2)
def sq(n): print("sq", n); return n * n
print([sq(n) for n in (1, 2, 1, 3, 2)], sq.cache_info(), sq.cache_parameters())
sq.cache_clear(); print(sq.cache_info())
@cache
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info().hits)
try: sq([1])
except TypeError as e: print(e)
class Data:
    def __init__(self, xs): self.xs = xs
    @cached_property
    def total(self): print("sum"); return sum(self.xs)
    @lru_cache(None)
    def add(self, n): print("add"); return self.total + n
d = Data([1, 2]); print(d.total, d.total, vars(d), d.add(1), d.add(1)); del d.total; d.xs.append(5); print(d.total)
p = partial(int, base=2); print(p("101"), p, p.func, p.args, p.keywords)
#> 1
#> evicted ('b', 2)
#> none LRU(['a', 'c']) 1 1
#> ['d', 'a', 'c'] 2 ['c', 'd', 'a'] 3 False
#> missing 'zz'
#> computing 2 1
#> computing 2 3
#> computing 2 1
#> computing 9 1
#> 2 2 6 2 2 2 slow Slow. 9
#> sq 1
#> sq 2
#> sq 3
#> sq 2
#> [1, 4, 1, 9, 4] CacheInfo(hits=1, misses=4, maxsize=2, currsize=2) {'maxsize': 2, 'typed': False}
#> CacheInfo(hits=0, misses=0, maxsize=2, currsize=0)
#> 23416728348467685 78
#> unhashable type: 'list'
#> sum
#> add
#> 3 3 {'xs': [1, 2], 'total': 3} 4 4
#> sum
#> 8
#> 5 functools.partial(<class 'int'>, base=2) <class 'int'> () {'base': 2}
#---
# Event systems: observer, pub/sub with priorities and weak order, undo stack by command pattern, plugin hooks
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass, field
import heapq, itertools

class Event:
    def __init__(self): self._handlers = []
    def __iadd__(self, h): self._handlers.append(h); return self
    def __isub__(self, h): self._handlers.remove(h); return self
    def __call__(self, *a, **k): return [h(*a, **k) for h in list(self._handlers)]
    def __len__(self): return len(self._handlers)
    def __contains__(self, h): return h in self._handlers
class Button:
    def __init__(self, name): self.name, self.clicked = name, Event()
    def click(self): return self.clicked(self)
b = Button("ok")
def log(src): print("clicked", src.name); return "logged"
b.clicked += log
b.clicked += lambda s: s.name.upper()
print(b.click(), len(b.clicked), log in b.clicked)
b.clicked -= log
print(b.click())
try: b.clicked -= log
except ValueError as e: print(e)

class Bus:
    def __init__(self): self.topics = defaultdict(list); self.order = itertools.count()
    def on(self, topic, priority=0):
        def register(f):
            heapq.heappush(self.topics[topic], (-priority, next(self.order), f))
            return f
        return register
    def emit(self, topic, **data):
        for _, _, f in sorted(self.topics.get(topic, ()), key=lambda t: t[:2]):
            try:
                result = f(**data)
            except Exception as e:
                print(f"{f.__name__} failed: {type(e).__name__}: {e}")
            else:
                if result is False: print("stopped by", f.__name__); break
    @contextmanager
    def temporarily(self, topic, f):
        entry = (0, next(self.order), f)
        self.topics[topic].append(entry)
        try: yield self
        finally: self.topics[topic].remove(entry); print("removed")
bus = Bus()
@bus.on("save")
def low(name, **_): print("low", name)
@bus.on("save", priority=5)
def high(name, size=0): print("high", name, size)
@bus.on("save", priority=1)
def broken(name): return 1 / len(name[3:])
bus.emit("save", name="abc"); bus.emit("none", x=1)
with bus.temporarily("save", lambda **k: False) as same: bus.emit("save", name="abcd", size=3)
bus.emit("save", name="abcd")

@dataclass
class Insert:
    text: str
    at: int
    def do(self, doc): doc[self.at:self.at] = self.text
    def undo(self, doc): del doc[self.at:self.at + len(self.text)]
@dataclass
class Delete:
    start: int
    end: int
    _gone: list = field(default_factory=list, repr=False, compare=False)
    def do(self, doc): self._gone = doc[self.start:self.end]; del doc[self.start:self.end]
    def undo(self, doc): doc[self.start:self.start] = self._gone
class Editor:
    def __init__(self): self.doc, self.done, self.undone = [], [], []
    def run(self, command): command.do(self.doc); self.done.append(command); self.undone.clear(); return self
    def undo(self):
        if not self.done: raise IndexError("nothing to undo")
        self.undone.append(c := self.done.pop()); c.undo(self.doc); return c
    def redo(self): c = self.undone.pop(); c.do(self.doc); self.done.append(c)
    def __str__(self): return "".join(self.doc)
e = Editor()
e.run(Insert("hello", 0)).run(Insert(" world", 5)).run(Delete(0, 2))
print(e, e.undo(), e, e.undo(), str(e)); e.redo(); print(e, e.done, Delete(1, 2) == Delete(1, 2, [5]))
for _ in range(3):
    try: e.undo()
    except IndexError as x: print(x)

class Property:
    def __init__(self, default=None): self.default = default
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, o, t): return self if o is None else o.__dict__.get(self.name, self.default)
    def __set__(self, o, v):
        old = self.__get__(o, type(o)); o.__dict__[self.name] = v
        if old != v:
            for w in o.watchers: w(self.name, old, v)
class Thermostat:
    temperature = Property(20)
    mode = Property("off")
    def __init__(self): self.watchers = []
t = Thermostat(); seen = []
t.watchers.append(lambda *a: seen.append(a))
t.temperature = 21; t.temperature = 21; t.mode = "heat"; print(seen, t.temperature, Thermostat.mode.default)
#> clicked ok
#> ['logged', 'OK'] 2 True
#> ['OK']
#> list.remove(x): x not in list
#> high abc 0
#> broken failed: ZeroDivisionError: division by zero
#> low abc
#> high abcd 3
#> broken failed: TypeError: broken() got an unexpected keyword argument 'size'
#> low abcd
#> stopped by <lambda>
#> removed
#> high abcd 0
#> low abcd
#> hello Delete(start=0, end=2) hello Insert(text=' world', at=5) hello
#> hello world [Insert(text='hello', at=0), Insert(text=' world', at=5)] True
#> nothing to undo
#> [('temperature', 20, 21), ('mode', 'off', 'heat')] 21 off
#---
# Text games and simulations: life, maze, bank with generators, tasks scheduler (PEP 342 trampolines), elevator
from collections import deque, Counter, namedtuple
import random, heapq, itertools, textwrap

def neighbours(p): return {(p[0] + dx, p[1] + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)} - {p}
def life(cells):
    while True:
        yield cells
        counts = Counter(n for c in cells for n in neighbours(c))
        cells = {c for c, n in counts.items() if n == 3 or n == 2 and c in cells}
def show(cells, w=5, h=5): return "\n".join("".join(".#"[(x, y) in cells] for x in range(w)) for y in range(h))
glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for g in itertools.islice(life(glider), 3): print(show(g), end="\n\n")

MAZE = textwrap.dedent("""\
    #########
    #S  #   #
    # # # # #
    # #   #E#
    #########""").splitlines()
def solve(maze):
    start = next((y, x) for y, row in enumerate(maze) for x, c in enumerate(row) if c == "S")
    queue, came = deque([start]), {start: None}
    while queue:
        y, x = here = queue.popleft()
        if maze[y][x] == "E":
            path = []
            while here is not None: path.append(here); here = came[here]
            return path[::-1]
        for dy, dx in ((0, 1), (1, 0), (0, -1), (-1, 0)):
            there = y + dy, x + dx
            if maze[there[0]][there[1]] != "#" and there not in came:
                came[there] = here; queue.append(there)
path = solve(MAZE); print(len(path), path[:4], path[-1])
print("\n".join("".join("*" if (y, x) in path and c == " " else c for x, c in enumerate(row)) for y, row in enumerate(MAZE)))

class Trampoline:
    """A scheduler of coroutines that call each other (PEP 342)."""
    def __init__(self): self.queue = deque(); self.results = {}
    def add(self, co, name): self.schedule(co, (), next, name)
    def schedule(self, co, stack, how, name, *args):
        def resume():
            try:
                value = how(co, *args)
            except StopIteration as stop:
                if stack: self.schedule(stack[0], stack[1], lambda c, v: c.send(v), name, stop.value)
                else: self.results[name] = stop.value
            except Exception as e:
                if stack: self.schedule(stack[0], stack[1], lambda c, x: c.throw(x), name, e)
                else: self.results[name] = e
            else:
                if hasattr(value, "send"): self.schedule(value, (co, stack), next, name)
                elif stack: self.schedule(stack[0], stack[1], lambda c, v: c.send(v), name, value)
                else: self.schedule(co, stack, lambda c, v: c.send(v), name, None)
        self.queue.append(resume)
    def run(self):
        steps = 0
        while self.queue: self.queue.popleft()(); steps += 1
        return steps
def add(a, b):
    yield
    if b is None: raise ValueError("no number")
    return a + b
def compute(n):
    total = 0
    for i in range(n):
        total = yield add(total, i)
        total = total or 0
    try: yield add(1, None)
    except ValueError as e: print("caught", e)
    return ("done", n)
t = Trampoline(); t.add(compute(2), "A"); t.add(compute(1), "B"); print(t.run() > 5, t.results)

Event = namedtuple("Event", "time proc action")
def taxi(ident, trips, start=0):
    time = yield Event(start, ident, "leave garage")
    for i in range(trips):
        time = yield Event(time, ident, "pick up passenger")
        time = yield Event(time, ident, "drop off passenger")
    yield Event(time, ident, "going home")
class Simulator:
    def __init__(self, procs): self.events, self.procs = [], dict(procs)
    def run(self, end):
        for _, proc in sorted(self.procs.items()): heapq.heappush(self.events, next(proc))
        now = 0
        while now < end:
            if not self.events: print("*** end of events ***"); break
            now, ident, action = event = heapq.heappop(self.events)
            print("taxi:", ident, ident * "   ", event)
            try: heapq.heappush(self.events, self.procs[ident].send(now + len(action) % 7 + 1))
            except StopIteration: del self.procs[ident]
        else: print(f"*** end of simulation time: {len(self.events)} events pending ***")
taxis = {i: taxi(i, (i + 1) * 2, i * 5) for i in range(3)}
Simulator(taxis).run(40)

def account(balance):
    while True:
        request = yield balance
        match request:
            case ("deposit", amount) if amount > 0: balance += amount
            case ("withdraw", amount) if amount <= balance: balance -= amount
            case ("withdraw", amount): print(f"cannot withdraw {amount}: only {balance}")
            case None: pass
            case _: raise ValueError(f"bad request {request!r}")
acc = account(100); next(acc)
for r in [("deposit", 50), ("withdraw", 500), ("withdraw", 20), None, ("steal", 1)]:
    try: print(acc.send(r))
    except ValueError as e: print(e)
print(next(acc, "closed"))
rng = random.Random(42); print([rng.randint(1, 6) for _ in range(8)], rng.choice("abc"), rng.sample(range(10), 3), round(rng.random(), 6)); d = list("abcdef"); rng.shuffle(d); print(d)
#> .#...
#> ..#..
#> ###..
#> .....
#> .....
#> 
#> .....
#> #.#..
#> .##..
#> .#...
#> .....
#> 
#> .....
#> ..#..
#> #.#..
#> .##..
#> .....
#> 
#> 13 [(1, 1), (1, 2), (1, 3), (2, 3)] (3, 7)
#> #########
#> #S**#***#
#> # #*#*#*#
#> # #***#E#
#> #########
#> True {'B': ('done', 1), 'A': ('done', 2)}
#> taxi: 0  Event(time=0, proc=0, action='leave garage')
#> taxi: 1     Event(time=5, proc=1, action='leave garage')
#> taxi: 0  Event(time=6, proc=0, action='pick up passenger')
#> taxi: 0  Event(time=10, proc=0, action='drop off passenger')
#> taxi: 2        Event(time=10, proc=2, action='leave garage')
#> taxi: 1     Event(time=11, proc=1, action='pick up passenger')
#> taxi: 0  Event(time=15, proc=0, action='pick up passenger')
#> taxi: 1     Event(time=15, proc=1, action='drop off passenger')
#> taxi: 2        Event(time=16, proc=2, action='pick up passenger')
#> taxi: 0  Event(time=19, proc=0, action='drop off passenger')
#> taxi: 1     Event(time=20, proc=1, action='pick up passenger')
#> taxi: 2        Event(time=20, proc=2, action='drop off passenger')
#> taxi: 0  Event(time=24, proc=0, action='going home')
#> taxi: 1     Event(time=24, proc=1, action='drop off passenger')
#> taxi: 2        Event(time=25, proc=2, action='pick up passenger')
#> taxi: 1     Event(time=29, proc=1, action='pick up passenger')
#> taxi: 2        Event(time=29, proc=2, action='drop off passenger')
#> taxi: 1     Event(time=33, proc=1, action='drop off passenger')
#> taxi: 2        Event(time=34, proc=2, action='pick up passenger')
#> taxi: 1     Event(time=38, proc=1, action='pick up passenger')
#> taxi: 2        Event(time=38, proc=2, action='drop off passenger')
#> taxi: 1     Event(time=42, proc=1, action='drop off passenger')
#> *** end of simulation time: 2 events pending ***
#> 150
#> cannot withdraw 500: only 150
#> 150
#> 130
#> 130
#> bad request ('steal', 1)
#> closed
#> [6, 1, 1, 6, 3, 2, 2, 2] c [1, 8, 9] 0.590493
#> ['b', 'c', 'd', 'e', 'f', 'a']
#---
# Recursion the tutorial way: hanoi, permutations, n-queens, sudoku, flatten, ackermann, trees, gray codes, subsets, change
from functools import lru_cache
import sys, itertools
def hanoi(n, a="A", b="B", c="C"):
    if n: yield from hanoi(n - 1, a, c, b); yield a + c; yield from hanoi(n - 1, b, a, c)
print(list(hanoi(3)), sum(1 for _ in hanoi(8)))
def perms(xs):
    if len(xs) <= 1: yield xs; return
    for i, x in enumerate(xs):
        for rest in perms(xs[:i] + xs[i + 1:]): yield xs[i:i + 1] + rest
print(list(perms("abc")), list(perms([1, 2, 3]))[-1], [*perms("")])
def queens(n, row=0, cols=(), d1=(), d2=()):
    if row == n: yield cols; return
    for c in range(n):
        if c not in cols and row + c not in d1 and row - c not in d2: yield from queens(n, row + 1, cols + (c,), d1 + (row + c,), d2 + (row - c,))
print(next(queens(6)), len(list(queens(6))), sum(1 for _ in queens(5)))
def sudoku(g):
    i = g.find("0")
    if i < 0: yield g; return
    used = {g[j] for j in range(16) if j // 4 == i // 4 or j % 4 == i % 4 or (j // 8 == i // 8 and j % 4 // 2 == i % 4 // 2)}
    for d in "1234":
        if d not in used: yield from sudoku(g[:i] + d + g[i + 1:])
for s in sudoku("1000003002000010"[:16]): print([s[i:i + 4] for i in range(0, 16, 4)]); break
def flatten(x, depth=None):
    for e in x:
        if isinstance(e, (list, tuple)) and depth != 0: yield from flatten(e, None if depth is None else depth - 1)
        else: yield e
print(list(flatten([1, [2, (3, [4, [5]])], []])), list(flatten([1, [2, [3, [4]]]], 1)))
@lru_cache(None)
def ack(m, n): return n + 1 if m == 0 else ack(m - 1, 1) if n == 0 else ack(m - 1, ack(m, n - 1))
print(ack(2, 3))
class Tree:
    def __init__(self, v, l=None, r=None): self.v, self.l, self.r = v, l, r
    def __iter__(self):
        if self.l: yield from self.l
        yield self.v
        if self.r: yield from self.r
    def insert(self, v):
        side = "l" if v < self.v else "r"
        if child := getattr(self, side): child.insert(v)
        else: setattr(self, side, Tree(v))
        return self
    def walk(self, depth=0):
        yield depth, self.v
        for c in filter(None, (self.l, self.r)): yield from c.walk(depth + 1)
    def __contains__(self, v): return v == self.v or (v in (self.l if v < self.v else self.r) if (self.l if v < self.v else self.r) else False)
    @property
    def height(self): return 1 + max((c.height for c in (self.l, self.r) if c), default=0)
    def __reversed__(self):
        if self.r: yield from reversed(self.r)
        yield self.v
        if self.l: yield from reversed(self.l)
t = Tree(5)
for v in [3, 8, 1, 4, 9, 7]: t.insert(v)
print(list(t), list(t.walk()), 4 in t, 6 in t, t.height, list(reversed(t)), sum(t), max(t), sorted(t, reverse=True)[:2])
for depth, v in t.walk(): print("  " * depth + str(v))
def gray(n): return [""] if n == 0 else ["0" + g for g in gray(n - 1)] + ["1" + g for g in reversed(gray(n - 1))]
print(gray(3))
def subsets(xs):
    if not xs: yield []
    else:
        for s in subsets(xs[1:]): yield s; yield [xs[0]] + s
print(sorted(subsets([1, 2, 3]), key=lambda s: (len(s), s)))
def change(amount, coins):
    if amount == 0: yield ()
    elif coins and amount > 0:
        yield from change(amount, coins[1:])
        for rest in change(amount - coins[0], coins): yield (coins[0], *rest)
print(sorted(change(10, (5, 2, 1)), key=len)[:3], len(list(change(25, (10, 5, 1)))))
def parens(n, o=0, c=0, s=""):
    if c == n: yield s; return
    if o < n: yield from parens(n, o + 1, c, s + "(")
    if c < o: yield from parens(n, o, c + 1, s + ")")
print(list(parens(3)))
def forever(n): return forever(n + 1)
try: forever(0)
except RecursionError as e: print(type(e).__name__, str(e)[:32])
def is_even(n): return True if n == 0 else is_odd(n - 1)
def is_odd(n): return False if n == 0 else is_even(n - 1)
print(is_even(200), is_odd(7))
Y = lambda f: (lambda x: x(x))(lambda y: f(lambda *a: y(y)(*a)))
print(Y(lambda self: lambda n: 1 if n < 2 else n * self(n - 1))(20))
def quick(xs): return xs if len(xs) < 2 else quick([x for x in xs[1:] if x < xs[0]]) + [xs[0]] + quick([x for x in xs[1:] if x >= xs[0]])
def merge_sort(xs):
    if len(xs) < 2: return xs
    m = len(xs) // 2; a, b, out = merge_sort(xs[:m]), merge_sort(xs[m:]), []
    while a and b: out.append((a if a[0] <= b[0] else b).pop(0))
    return out + a + b
data = [5, 2, 9, 1, 5, 6]; print(quick(data), merge_sort(data), data)
def collatz(n, seen={}):
    if n == 1: return 0
    if n not in seen: seen[n] = 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)
    return seen[n]
print(max(range(1, 200), key=collatz), collatz(27), len(collatz.__defaults__[0]) > 100)
#> ['AC', 'AB', 'CB', 'AC', 'BA', 'BC', 'AC'] 255
#> ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'] [3, 2, 1] ['']
#> (1, 3, 5, 0, 2, 4) 4 10
#> [1, 2, 3, 4, 5] [1, 2, [3, [4]]]
#> 9
#> [1, 3, 4, 5, 7, 8, 9] [(0, 5), (1, 3), (2, 1), (2, 4), (1, 8), (2, 7), (2, 9)] True False 3 [9, 8, 7, 5, 4, 3, 1] 37 9 [9, 8]
#> 5
#>   3
#>     1
#>     4
#>   8
#>     7
#>     9
#> ['000', '001', '011', '010', '110', '111', '101', '100']
#> [[], [1], [2], [3], [1, 2], [1, 3], [2, 3], [1, 2, 3]]
#> [(5, 5), (5, 2, 2, 1), (2, 2, 2, 2, 2)] 12
#> ['((()))', '(()())', '(())()', '()(())', '()()()']
#> RecursionError maximum recursion depth exceeded
#> True True
#> 2432902008176640000
#> [1, 2, 5, 5, 6, 9] [1, 2, 5, 5, 6, 9] [5, 2, 9, 1, 5, 6]
#> 171 111 True
#---
# itertools recipes and iteration idioms, sliding windows, peekable, chunked, merge, round robin, grouping
import itertools as it, operator, collections, functools, random, math
from itertools import *
def take(n, x): return list(islice(x, n))
def tail(n, x): return iter(collections.deque(x, maxlen=n))
def consume(i, n=None): collections.deque(i, maxlen=0) if n is None else next(islice(i, n, n), None)
def nth(x, n, d=None): return next(islice(x, n, None), d)
def all_equal(x): g = groupby(x); return next(g, True) and not next(g, False)
def grouper(x, n, *, incomplete="fill", fillvalue=None):
    args = [iter(x)] * n
    if incomplete == "fill": return zip_longest(*args, fillvalue=fillvalue)
    if incomplete == "strict": return zip(*args, strict=True)
    return zip(*args)
def roundrobin(*xs):
    n = len(xs); nexts = cycle(iter(x).__next__ for x in xs)
    while n:
        try:
            for nx in nexts: yield nx()
        except StopIteration: n -= 1; nexts = cycle(islice(nexts, n))
def partition(p, x): a, b = tee(x); return filterfalse(p, a), filter(p, b)
def powerset(x): s = list(x); return chain.from_iterable(combinations(s, r) for r in range(len(s) + 1))
def unique_everseen(x, key=None):
    seen = set()
    for e in x:
        k = e if key is None else key(e)
        if k not in seen: seen.add(k); yield e
def sliding(x, n):
    i = iter(x); w = collections.deque(islice(i, n - 1), maxlen=n)
    for e in i: w.append(e); yield tuple(w)
def iter_except(f, exc, first=None):
    try:
        if first is not None: yield first()
        while 1: yield f()
    except exc: pass
def sieve(n):
    data = bytearray((0, 1)) * (n // 2); data[:3] = 0, 0, 0
    limit = math.isqrt(n) + 1
    for p in compress(range(limit), data): data[p * p : n : p + p] = bytes(len(range(p * p, n, p + p)))
    data[2] = 1
    return iter_index(data, 1) if n > 2 else iter([])
def iter_index(x, v, start=0):
    for i, e in enumerate(islice(x, start, None), start):
        if e is v or e == v: yield i
def convolve(sig, ker):
    ker = tuple(ker)[::-1]; n = len(ker); w = collections.deque([0], maxlen=n) * n
    for x in chain(sig, repeat(0, n - 1)): w.append(x); yield sum(map(operator.mul, ker, w))
def before_and_after(p, i):
    i = iter(i); t = []
    def true_it():
        for e in i:
            if p(e): yield e
            else: t.append(e); return
    return true_it(), chain(t, i) if False else chain_later(t, i)
def chain_later(t, i): yield from t; yield from i
def triplewise(x):
    for (a, _), (b, c) in pairwise(pairwise(x)): yield a, b, c
def factor(n):
    for p in sieve(math.isqrt(n) + 1):
        while not n % p:
            yield p; n //= p
            if n == 1: return
    if n > 1: yield n
def polynomial_from_roots(roots):
    return list(functools.reduce(convolve, [(1, -r) for r in roots], [1]))
def flatten(x): return chain.from_iterable(x)
def repeatfunc(f, times=None, *args): return starmap(f, repeat(args) if times is None else repeat(args, times))
print(take(3, count(5, 2)), list(tail(2, "abcd")), nth("abc", 1), nth("abc", 9, "no"), all_equal("aaa"), all_equal("aab"), all_equal(""))
print(list(grouper("ABCDEFG", 3, fillvalue="x")), list(grouper("ABCDEFG", 3, incomplete="ignore")))
try: list(grouper("ABCDE", 2, incomplete="strict"))
except ValueError as e: print(e)
print("".join(roundrobin("ABC", "D", "EF")), [list(x) for x in partition(lambda n: n % 2, range(6))], list(powerset("abc")))
print(list(unique_everseen("AAAABBBCCDAABBB")), "".join(unique_everseen("ABBcCAD", str.lower)), list(sliding(range(5), 3)), list(triplewise("abcd")))
s = [1, 2, 3]; print(list(iter_except(s.pop, IndexError)), list(sieve(30)), list(convolve([1, 2, 3], [0, 1, 0.5])), list(factor(360)), polynomial_from_roots([5, -4, 3]))
a, b = before_and_after(str.isupper, "ABCdEfG"); print("".join(a), "".join(b)); print(list(repeatfunc(pow, 3, 2, 5)), list(flatten([[1], (2, 3), "x"])))
print(list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate([1, 2, 3], initial=100)), list(accumulate("abc", lambda a, b: b + a)), [(k, len(list(g))) for k, g in groupby("aaabbc")], {k: [*g] for k, g in groupby(sorted(["apple", "avocado", "bean", "cherry", "corn"]), key=lambda w: w[0])})
print(list(zip_longest("ab", "x", fillvalue="-")), list(product("ab", repeat=2)), list(product([1, 2], "x")), len(list(permutations(range(4)))), list(combinations_with_replacement("ab", 2)), list(starmap(pow, [(2, 3), (3, 2)])), list(compress("abcdef", [1, 0, 1, 0, 1])), list(dropwhile(lambda x: x < 3, [1, 3, 2])), list(takewhile(str.isalpha, "ab1c")), list(chain("ab", [1])), list(pairwise("abcd")), list(islice("abcdefg", 1, None, 2)), list(islice(cycle("ab"), 5)), list(repeat(7, 2)))
class Peekable:
    _none = object()
    def __init__(self, x): self.it, self.cache = iter(x), collections.deque()
    def __iter__(self): return self
    def __bool__(self):
        try: self.peek()
        except StopIteration: return False
        return True
    def peek(self, default=_none):
        if not self.cache:
            try: self.cache.append(next(self.it))
            except StopIteration:
                if default is self._none: raise
                return default
        return self.cache[0]
    def prepend(self, *xs): self.cache.extendleft(reversed(xs))
    def __next__(self): return self.cache.popleft() if self.cache else next(self.it)
p = Peekable([1, 2, 3]); print(p.peek(), next(p), p.peek(), bool(p), list(p), bool(p), p.peek("none")); p.prepend(8, 9); print(list(p))
i = iter(range(10)); print([(x, next(i, None)) for x in i if x % 3 == 0]); it1 = iter([1, 2, 3]); print(list(zip(it1, it1)), next(it1, "gone"))
r = range(0, 20, 3); print(r[2], r[-1], r[1:4], 9 in r, 10 in r, r.index(6), len(r), list(reversed(r)), r == range(0, 21, 3), r.start, r.stop, r.step)
e = enumerate("ab", start=1); print(next(e), e.__next__(), next(e, None)); z = zip("ab", count()); print(z.__next__(), list(z)); m = map(int, "12"); print(m.__next__(), iter(m) is m)
x, y = tee("ab"); print(next(x), list(y), list(x)); print(sum(1 for _ in iter(functools.partial(random.Random(1).randint, 1, 6), 6)) >= 0, list(iter([1, 2, 0, 3].pop, 0)))
#> [5, 7, 9] ['c', 'd'] b no True False True
#> [('A', 'B', 'C'), ('D', 'E', 'F'), ('G', 'x', 'x')] [('A', 'B', 'C'), ('D', 'E', 'F')]
#> zip() argument 2 is shorter than argument 1
#> ADEBFC [[0, 2, 4], [1, 3, 5]] [(), ('a',), ('b',), ('c',), ('a', 'b'), ('a', 'c'), ('b', 'c'), ('a', 'b', 'c')]
#> ['A', 'B', 'C', 'D'] ABcD [(0, 1, 2), (1, 2, 3), (2, 3, 4)] [('a', 'b', 'c'), ('b', 'c', 'd')]
#> [3, 2, 1] [2, 3, 5, 7, 11, 13, 17, 19, 23, 29] [0.0, 1.0, 2.5, 4.0, 1.5] [2, 2, 2, 3, 3, 5] [1, -4, -17, 60]
#> ABC dEfG
#> [32, 32, 32] [1, 2, 3, 'x']
#> [3, 3, 4, 4, 5] [100, 101, 103, 106] ['a', 'ba', 'cba'] [('a', 3), ('b', 2), ('c', 1)] {'a': ['apple', 'avocado'], 'b': ['bean'], 'c': ['cherry', 'corn']}
#> [('a', 'x'), ('b', '-')] [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')] [(1, 'x'), (2, 'x')] 24 [('a', 'a'), ('a', 'b'), ('b', 'b')] [8, 9] ['a', 'c', 'e'] [3, 2] ['a', 'b'] ['a', 'b', 1] [('a', 'b'), ('b', 'c'), ('c', 'd')] ['b', 'd', 'f'] ['a', 'b', 'a', 'b', 'a'] [7, 7]
#> 1 1 2 True [2, 3] False none
#> [8, 9]
#> [(0, 1), (3, 4), (6, 7), (9, None)]
#> [(1, 2)] gone
#> 6 18 range(3, 12, 3) True False 2 7 [18, 15, 12, 9, 6, 3, 0] True 0 20 3
#> (1, 'a') (2, 'b') None
#> ('a', 0) [('b', 1)]
#> 1 True
#> a ['a', 'b'] ['b']
#> True [3]
#---
