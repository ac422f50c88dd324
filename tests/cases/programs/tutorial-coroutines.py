def averager():
    total, count, average = 0.0, 0, None
    while True:
        term = yield average
        total += term
        count += 1
        average = total / count


avg = averager()
print(next(avg))
for value in (10, 30, 5):
    print(avg.send(value))
avg.close()
try:
    avg.send(1)
except StopIteration:
    print("closed")
try:
    averager().send(3)
except TypeError as e:
    print("TypeError:", e)
#> None
#> 10.0
#> 20.0
#> 15.0
#> closed
#> TypeError: can't send non-None value to a just-started generator
#---
from functools import wraps


def coroutine(func):
    @wraps(func)
    def start(*args, **kwargs):
        cr = func(*args, **kwargs)
        next(cr)
        return cr

    return start


@coroutine
def grep(pattern):
    print("Looking for", pattern)
    try:
        while True:
            line = yield
            if pattern in line:
                print("   ", line)
    except GeneratorExit:
        print("Going away. Goodbye")


g = grep("python")
g.send("Yeah, but no, but yeah, but no")
g.send("A series of tubes")
g.send("python generators rock!")
g.close()
print(grep.__name__)
#> Looking for python
#>     python generators rock!
#> Going away. Goodbye
#> grep
#---
def coroutine(func):
    def start(*args):
        made = func(*args)
        made.send(None)
        return made
    return start


def source(lines, target):
    for line in lines:
        target.send(line)
    target.close()


@coroutine
def broadcast(targets):
    while True:
        item = yield
        for target in targets:
            target.send(item)


@coroutine
def contains(pattern, target):
    while True:
        line = (yield)
        if pattern in line:
            target.send(line)


@coroutine
def printer(label):
    count = 0
    try:
        while True:
            line = yield
            count += 1
            print(f"[{label}] {line}")
    finally:
        print(f"[{label}] {count} lines")


p = printer("all")
source(
    ["python is fun", "swig and python", "ply wins"],
    broadcast([contains("python", p), contains("swig", p), contains("ply", p)]),
)
p.close()
#> [all] python is fun
#> [all] swig and python
#> [all] swig and python
#> [all] ply wins
#> [all] 4 lines
#---
def machine():
    state = "idle"
    while True:
        event = yield state
        if state == "idle" and event == "coin":
            state = "ready"
        elif state == "ready" and event == "push":
            state = "open"
        elif state == "open" and event == "pass":
            state = "idle"
        elif event == "reset":
            print("* reset from", state)
            state = "idle"
        else:
            print(f"* {event!r} means nothing when {state}")


m = machine()
print(next(m))
for event in "push coin push coin pass coin reset".split():
    print(f"{event:>6} -> {m.send(event)}")
#> idle
#> * 'push' means nothing when idle
#>   push -> idle
#>   coin -> ready
#>   push -> open
#> * 'coin' means nothing when open
#>   coin -> open
#>   pass -> idle
#>   coin -> ready
#> * reset from ready
#>  reset -> idle
#---
class DemoException(Exception):
    """An exception type for the demonstration."""


def demo_exc_handling():
    print("-> coroutine started")
    try:
        while True:
            try:
                x = yield
            except DemoException:
                print("*** DemoException handled. Continuing...")
            else:
                print(f"-> coroutine received: {x!r}")
    finally:
        print("-> coroutine ending")


exc_coro = demo_exc_handling()
next(exc_coro)
exc_coro.send(11)
exc_coro.throw(DemoException)
exc_coro.send(22)
try:
    exc_coro.throw(ZeroDivisionError("from outside"))
except ZeroDivisionError as e:
    print("out came", repr(e))
try:
    next(exc_coro)
except StopIteration:
    print("it is over")


class Stop(Exception):
    def __init__(self, reason="no reason"):
        super().__init__(reason)


def patient():
    while True:
        try:
            yield "waiting"
        except Stop as e:
            yield f"stopped: {e!r}"


p = patient()
next(p)
print(p.throw(Stop), next(p), p.throw(Stop, "tired"), next(p), p.throw(Stop("done")))
for wrong in (5, int, "text"):
    try:
        p.throw(wrong)
    except TypeError as e:
        print(e)
#> -> coroutine started
#> -> coroutine received: 11
#> *** DemoException handled. Continuing...
#> -> coroutine received: 22
#> -> coroutine ending
#> out came ZeroDivisionError('from outside')
#> it is over
#> stopped: Stop('no reason') waiting stopped: Stop('tired') waiting stopped: Stop('done')
#> exceptions must be classes or instances deriving from BaseException, not int
#> exceptions must be classes or instances deriving from BaseException, not type
#> exceptions must be classes or instances deriving from BaseException, not str
#---
def echo():
    received = None
    while True:
        try:
            received = yield received
        except ValueError as e:
            received = f"<{e}>"
        except GeneratorExit:
            print("closing, last was", received)
            raise


e = echo()
e.send(None)
print(e.send("hello"))
print(e.throw(ValueError("bad value")))
print(e.send(42))
e.close()
e.close()
print("closed twice")


def stubborn():
    while True:
        try:
            yield "still here"
        except GeneratorExit:
            print("no!")


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print("RuntimeError:", error)
#> hello
#> <bad value>
#> 42
#> closing, last was 42
#> closed twice
#> no!
#> RuntimeError: generator ignored GeneratorExit
#> no!
#---
from collections import namedtuple

Result = namedtuple("Result", "count average")


def averager():
    total, count = 0.0, 0
    while True:
        term = yield
        if term is None:
            break
        total += term
        count += 1
    return Result(count, total / count if count else 0)


coro = averager()
next(coro)
for value in 10, 30, 6.5:
    coro.send(value)
try:
    coro.send(None)
except StopIteration as exc:
    result = exc.value
print(result)
print(result.count, result._asdict())
#> Result(count=3, average=15.5)
#> 3 {'count': 3, 'average': 15.5}
#---
def running_total():
    total = 0
    while True:
        amount = yield total
        if amount is None:
            continue
        total += amount


account = running_total()
next(account)
for change in [100, -30, 45.5]:
    print(f"{change:+8.2f} balance {account.send(change):8.2f}")
print(next(account))
gen = running_total()
print([gen.send(x) for x in (None, 1, 2, None, 3)])
#>  +100.00 balance   100.00
#>   -30.00 balance    70.00
#>   +45.50 balance   115.50
#> 115.5
#> [0, 1, 3, 3, 6]
#---
from collections import deque


class Scheduler:
    def __init__(self):
        self.ready = deque()
        self.finished = []

    def add(self, name, task):
        self.ready.append((name, task))
        return self

    def run(self):
        while self.ready:
            name, task = self.ready.popleft()
            try:
                print(f"{name}: {next(task)}")
            except StopIteration as stop:
                self.finished.append((name, stop.value))
            else:
                self.ready.append((name, task))


def countdown(n):
    while n:
        yield f"T-minus {n}"
        n -= 1
    return "lift-off"


def countup(limit):
    for x in range(limit):
        yield f"up {x}"


scheduler = Scheduler().add("a", countdown(3)).add("b", countup(2)).add("c", countdown(1))
scheduler.run()
print(scheduler.finished)
#> a: T-minus 3
#> b: up 0
#> c: T-minus 1
#> a: T-minus 2
#> b: up 1
#> a: T-minus 1
#> [('c', 'lift-off'), ('b', None), ('a', 'lift-off')]
#---
def tokens_to_packets():
    """Build packets from bytes that arrive one at a time."""
    packets = []
    while True:
        char = yield packets
        packets = []
        if char != "<":
            continue
        content = []
        while True:
            char = yield packets
            if char == ">":
                break
            content.append(char)
        packets = ["".join(content)]


parser = tokens_to_packets()
next(parser)
for char in "noise<first>more noise<second><>":
    for packet in parser.send(char):
        print("packet:", repr(packet))
#> packet: 'first'
#> packet: 'second'
#> packet: ''
#---
def historian():
    log = []
    try:
        while True:
            entry = yield len(log)
            log.append(entry)
    except KeyError as e:
        yield f"key {e} after {log}"
    except (TypeError, ValueError):
        return log
    finally:
        print("history closes")


h = historian()
print(next(h), h.send("a"), h.send("b"))
print(h.throw(KeyError("k")))
print(next(h, "end"))
h = historian()
next(h)
h.send(1)
try:
    h.throw(ValueError)
except StopIteration as s:
    print("returned", s.value)
h = historian()
try:
    h.throw(ValueError("before the start"))
except ValueError as e:
    print("raised at once:", e)
#> 0 1 2
#> key 'k' after ['a', 'b']
#> history closes
#> end
#> history closes
#> returned [1]
#> raised at once: before the start
#---
def pipeline_sink(results):
    while True:
        results.append((yield))


def square(target):
    while True:
        target.send((yield) ** 2)


def only(predicate, target):
    while True:
        value = yield
        if predicate(value):
            target.send(value)


def prime(coroutine):
    next(coroutine)
    return coroutine


out = []
chain = prime(only(lambda n: n % 3 == 0, prime(square(prime(pipeline_sink(out))))))
for i in range(13):
    chain.send(i)
print(out)
#> [0, 9, 36, 81, 144]
#---
def bank():
    balance = 0
    while True:
        match (yield balance):
            case ("deposit", amount) if amount > 0:
                balance += amount
            case ("withdraw", amount) if amount <= balance:
                balance -= amount
            case ("withdraw", amount):
                raise ValueError(f"cannot withdraw {amount} of {balance}")
            case other:
                print("unknown order:", other)


b = bank()
next(b)
print(b.send(("deposit", 50)))
print(b.send(("withdraw", 20)))
print(b.send("audit"))
try:
    b.send(("withdraw", 100))
except ValueError as e:
    print(e)
print(list(b))
#> 50
#> 30
#> unknown order: audit
#> 30
#> cannot withdraw 100 of 30
#> []
#---
