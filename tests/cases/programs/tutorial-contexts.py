class ManagedFile:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        print("opening", self.name)
        self.lines = []
        return self

    def __exit__(self, exc_type, exc, traceback):
        print("closing", self.name, "after", exc_type.__name__ if exc_type else "no error")
        return exc_type is KeyError

    def write(self, text):
        self.lines.append(text)


with ManagedFile("hello.txt") as f:
    f.write("hello")
    f.write("bye")
print(f.lines)
with ManagedFile("swallows.txt"):
    {}["missing"]
try:
    with ManagedFile("fails.txt") as f:
        f.write(1 / 0)
except ZeroDivisionError as e:
    print("outside:", e)
#> opening hello.txt
#> closing hello.txt after no error
#> ['hello', 'bye']
#> opening swallows.txt
#> closing swallows.txt after KeyError
#> opening fails.txt
#> closing fails.txt after ZeroDivisionError
#> outside: division by zero
#---
from contextlib import contextmanager


@contextmanager
def tag(name, **attributes):
    extra = "".join(f' {k}="{v}"' for k, v in attributes.items())
    print(f"<{name}{extra}>")
    try:
        yield name.upper()
    except ValueError as e:
        print(f"<!-- {e} -->")
    finally:
        print(f"</{name}>")


with tag("html") as html, tag("body", id="main"):
    print(html, "text")
    with tag("p"):
        raise ValueError("lost")
    print("still here")


@tag("em")
def shout(text):
    print(text.upper())


shout("again")
#> <html>
#> <body id="main">
#> HTML text
#> <p>
#> <!-- lost -->
#> </p>
#> still here
#> </body>
#> </html>
#> <em>
#> AGAIN
#> </em>
#---
class Indenter:
    def __init__(self):
        self.level = -1

    def __enter__(self):
        self.level += 1
        return self

    def __exit__(self, *details):
        self.level -= 1

    def print(self, text):
        print("    " * self.level + text)


with Indenter() as indent:
    indent.print("hi!")
    with indent:
        indent.print("hello")
        with indent:
            indent.print("bonjour")
    indent.print("hey")
#> hi!
#>     hello
#>         bonjour
#> hey
#---
from contextlib import contextmanager

order = []


@contextmanager
def resource(name):
    order.append("open " + name)
    try:
        yield name
    finally:
        order.append("close " + name)


def rows(name):
    with resource(name) as r:
        for i in range(5):
            yield f"{r}:{i}"


for row in rows("table"):
    print(row)
    if row.endswith("1"):
        break
print(order)
order.clear()
it = rows("second")
next(it)
it.close()
print(order)
order.clear()
del it
it = rows("third")
print(order, list(it)[-1], order)
rows("fourth")
#> table:0
#> table:1
#> ['open table', 'close table']
#> ['open second', 'close second']
#> ['open third', 'close third'] third:4 ['open third', 'close third']
#= 'fourth:0'
#= 'fourth:1'
#= 'fourth:2'
#= 'fourth:3'
#= 'fourth:4'
#---
from contextlib import suppress, closing, ExitStack, nullcontext

with suppress(ZeroDivisionError, KeyError):
    print("before")
    1 / 0
    print("never")


class Door:
    def close(self):
        print("door closed")


with closing(Door()) as door:
    print("through the", type(door).__name__.lower())

with ExitStack() as stack:
    for n in range(3):
        stack.callback(print, "cleanup", n)
    stack.enter_context(closing(Door()))
    print("working")
with nullcontext(5) as five:
    print(five)


def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("generator closed")


with closing(numbers()) as n:
    print(next(n))
#> before
#> through the door
#> door closed
#> working
#> door closed
#> cleanup 2
#> cleanup 1
#> cleanup 0
#> 5
#> 1
#> generator closed
#---
import time
from contextlib import contextmanager, ContextDecorator


class Timer(ContextDecorator):
    timers = {}

    def __init__(self, name):
        self.name = name

    def __enter__(self):
        self.start = time.monotonic()
        return self

    def __exit__(self, *exc):
        Timer.timers[self.name] = Timer.timers.get(self.name, 0) + 1
        self.elapsed = time.monotonic() - self.start
        return False


with Timer("sum") as t:
    sum(range(1000))
print(t.elapsed >= 0)


@Timer("func")
def work(n):
    return n * 2


print([work(i) for i in range(3)], Timer.timers)


@contextmanager
def changed(mapping, **changes):
    before = dict(mapping)
    mapping.update(changes)
    try:
        yield mapping
    finally:
        mapping.clear()
        mapping.update(before)


settings = {"debug": False}
with changed(settings, debug=True, level=3) as s:
    print(s)
print(settings)
#> True
#> [0, 2, 4] {'sum': 1, 'func': 3}
#> {'debug': True, 'level': 3}
#> {'debug': False}
#---
class Transaction:
    def __init__(self, accounts):
        self.accounts = accounts

    def __enter__(self):
        self.backup = dict(self.accounts)
        return self

    def transfer(self, source, target, amount):
        self.accounts[source] -= amount
        if self.accounts[source] < 0:
            raise ValueError(f"{source} has too little")
        self.accounts[target] += amount

    def __exit__(self, kind, error, tb):
        if kind is None:
            print("committed", self.accounts)
            return
        self.accounts.update(self.backup)
        print("rolled back:", error)
        return issubclass(kind, ValueError)


accounts = {"ana": 100, "bob": 20}
with Transaction(accounts) as t:
    t.transfer("ana", "bob", 70)
with Transaction(accounts) as t:
    t.transfer("ana", "bob", 20)
    t.transfer("ana", "bob", 20)
print(accounts)
try:
    with Transaction(accounts) as t:
        t.transfer("ana", "zoe", 1)
except KeyError as e:
    print("KeyError", e, accounts)
#> committed {'ana': 30, 'bob': 90}
#> rolled back: ana has too little
#> {'ana': 30, 'bob': 90}
#> rolled back: 'zoe'
#> KeyError 'zoe' {'ana': 30, 'bob': 90}
#---
from contextlib import contextmanager


@contextmanager
def never():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


for manager in (never, twice):
    try:
        with manager() as value:
            print("inside", value)
    except RuntimeError as e:
        print(manager.__name__, "->", e)
try:
    with 5:
        pass
except TypeError as e:
    print(e)


class Half:
    def __enter__(self):
        return self


try:
    with Half():
        print("not reached")
except TypeError as e:
    print(e)
#> never -> generator didn't yield
#> inside 1
#> twice -> generator didn't stop
#> 'int' object does not support the context manager protocol
#> 'Half' object does not support the context manager protocol (missed __exit__ method)
#---
class Pool:
    def __init__(self, size):
        self.free = [f"conn{n}" for n in range(size)]

    def borrow(self):
        return Borrowed(self)


class Borrowed:
    def __init__(self, pool):
        self.pool = pool

    def __enter__(self):
        if not self.pool.free:
            raise RuntimeError("pool is empty")
        self.name = self.pool.free.pop()
        return self.name

    def __exit__(self, *_):
        self.pool.free.append(self.name)


def queries(pool, texts):
    for text in texts:
        with pool.borrow() as connection:
            yield f"{connection} runs {text}"


pool = Pool(2)
first, second = queries(pool, "abc"), queries(pool, "xyz")
print(next(first), "|", next(second), "|", pool.free)
try:
    next(queries(pool, "q"))
except RuntimeError as e:
    print(e)
first.close()
print(pool.free, next(second))
del second
print(sorted(pool.free))
#> conn1 runs a | conn0 runs x | []
#> pool is empty
#> ['conn1'] conn0 runs y
#> ['conn0', 'conn1']
#---
