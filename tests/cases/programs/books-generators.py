# Generator tricks for systems programmers: a log file through a pipeline
import re, collections, itertools, fnmatch
LOG = """81.107.39.38 - - [24/Feb/2008:00:08:59 -0600] "GET /ply/ HTTP/1.1" 200 7587
81.107.39.38 - - [24/Feb/2008:00:08:59 -0600] "GET /favicon.ico HTTP/1.1" 404 133
66.249.72.134 - - [24/Feb/2008:00:01:05 -0600] "GET /ply/ply.html HTTP/1.1" 200 97238
bad line
122.117.168.219 - - [24/Feb/2008:01:29:15 -0600] "GET /robots.txt HTTP/1.1" 200 -
""".splitlines(keepends=True)
wwwlog = (line for line in LOG)
bytecolumn = (line.rsplit(None, 1)[1] for line in wwwlog if len(line.split()) > 2)
bytes_sent = (int(x) for x in bytecolumn if x != "-")
print("Total", sum(bytes_sent))
logpats = r'(\S+) (\S+) (\S+) \[(.*?)\] "(\S+) (\S+) (\S+)" (\S+) (\S+)'
logpat = re.compile(logpats)
def gen_cat(sources):
    for s in sources: yield from s
def field_map(dictseq, name, func):
    for d in dictseq:
        d[name] = func(d[name])
        yield d
def apache_log(lines):
    groups = (logpat.match(line) for line in lines)
    tuples = (g.groups() for g in groups if g)
    colnames = ("host", "referrer", "user", "datetime", "method", "request", "proto", "status", "bytes")
    log = (dict(zip(colnames, t)) for t in tuples)
    log = field_map(log, "bytes", lambda s: int(s) if s != "-" else 0)
    return field_map(log, "status", int)
log = list(apache_log(gen_cat([LOG, LOG[:1]])))
print(len(log), {r["request"] for r in log if r["status"] == 404}, max((r["bytes"], r["request"]) for r in log))
print(collections.Counter(r["host"] for r in log).most_common(1), sorted({r["host"] for r in log if "robots.txt" in r["request"]}))
print(list(fnmatch.filter(["access-log", "access-log-0108.gz", "other"], "access-log*")))
def gen_grep(pat, lines):
    patc = re.compile(pat)
    return (line for line in lines if patc.search(line))
for line in gen_grep(r"ply\.html", LOG): print(line.strip()[:30])
#> Total 104958
#> 5 {'/favicon.ico'} (97238, '/ply/ply.html')
#> [('81.107.39.38', 3)] ['122.117.168.219']
#> ['access-log', 'access-log-0108.gz']
#> 66.249.72.134 - - [24/Feb/2008
#---
# Coroutines that are sent data: broadcast, printer, and a state of their own
from functools import wraps
def consumer(func):
    @wraps(func)
    def start(*args, **kwargs):
        c = func(*args, **kwargs)
        next(c)
        return c
    return start
@consumer
def recv_count():
    try:
        while True:
            n = yield
            print("T-minus", n)
    except GeneratorExit:
        print("Kaboom!")
r = recv_count()
for i in range(3, 0, -1): r.send(i)
r.close(); r.close()
try: r.send(1)
except StopIteration as e: print("over", repr(e))
@consumer
def broadcast(targets):
    while True:
        item = yield
        for target in targets: target.send(item)
@consumer
def grep(pattern, target):
    while True:
        line = yield
        if pattern in line: target.send(line)
@consumer
def printer(prefix):
    while True:
        try: print(prefix, (yield))
        except ValueError as e: print(prefix, "error", e)
p = printer("p:")
b = broadcast([grep("python", p), grep("ply", p), grep("swig", printer("s:"))])
for line in ["python is great", "ply and python", "swig", "none"]: b.send(line)
p.throw(ValueError("oops")); p.send("still here")
try: p.throw(KeyError("gone"))
except KeyError as e: print("out", e)
try: p.send("x")
except StopIteration: print("finished")
b2 = broadcast([p])
try: b2.send(1)
except RuntimeError as e: print(e, repr(e.__cause__))
def bad():
    try: yield 1
    except GeneratorExit: yield 2
g = bad(); next(g)
try: g.close()
except RuntimeError as e: print(e)
#> T-minus 3
#> T-minus 2
#> T-minus 1
#> Kaboom!
#> over StopIteration()
#> p: python is great
#> p: ply and python
#> p: ply and python
#> s: swig
#> p: error oops
#> p: still here
#> out 'gone'
#> finished
#> generator raised StopIteration StopIteration()
#> generator ignored GeneratorExit
#---
# A scheduler of generators with trampolining, system calls and join
from collections import deque
class Task:
    taskid = 0
    def __init__(self, target):
        Task.taskid += 1
        self.tid, self.target, self.sendval, self.stack = Task.taskid, target, None, []
    def run(self):
        while True:
            try:
                result = self.target.send(self.sendval)
                if isinstance(result, SystemCall): return result
                if hasattr(result, "send"):
                    self.stack.append(self.target); self.sendval = None; self.target = result
                else:
                    if not self.stack: return
                    self.sendval = result; self.target = self.stack.pop()
            except StopIteration:
                if not self.stack: raise
                self.sendval = None; self.target = self.stack.pop()
class SystemCall:
    def handle(self): pass
class GetTid(SystemCall):
    def handle(self): self.task.sendval = self.task.tid; self.sched.schedule(self.task)
class NewTask(SystemCall):
    def __init__(self, target): self.target = target
    def handle(self): self.task.sendval = self.sched.new(self.target); self.sched.schedule(self.task)
class WaitTask(SystemCall):
    def __init__(self, tid): self.tid = tid
    def handle(self):
        self.task.sendval = self.sched.waitforexit(self.task, self.tid)
        if not self.task.sendval: self.sched.schedule(self.task)
class KillTask(SystemCall):
    def __init__(self, tid): self.tid = tid
    def handle(self):
        task = self.sched.taskmap.get(self.tid)
        if task: task.target.close()
        self.task.sendval = bool(task); self.sched.schedule(self.task)
class Scheduler:
    def __init__(self): self.ready, self.taskmap, self.exit_waiting = deque(), {}, {}
    def new(self, target):
        t = Task(target); self.taskmap[t.tid] = t; self.schedule(t); return t.tid
    def exit(self, task):
        print(f"Task {task.tid} terminated"); del self.taskmap[task.tid]
        for t in self.exit_waiting.pop(task.tid, []): self.schedule(t)
    def waitforexit(self, task, tid):
        if tid in self.taskmap: self.exit_waiting.setdefault(tid, []).append(task); return True
        return False
    def schedule(self, task): self.ready.append(task)
    def mainloop(self):
        while self.taskmap:
            task = self.ready.popleft()
            try:
                result = task.run()
                if isinstance(result, SystemCall):
                    result.task, result.sched = task, self
                    result.handle(); continue
            except StopIteration: self.exit(task); continue
            self.schedule(task)
def add(x, y): yield x + y
def foo(n):
    mytid = yield GetTid()
    for i in range(n):
        print("I'm", mytid, i, (yield add(i, 1)))
def looper():
    try:
        while True: print("loop"); yield
    finally: print("killed")
def main():
    child = yield NewTask(foo(2))
    other = yield NewTask(looper())
    print("Waiting for", child)
    print((yield WaitTask(child)), (yield WaitTask(99)))
    print("Child done", (yield KillTask(other)), (yield KillTask(77)))
s = Scheduler(); s.new(main()); s.mainloop()
#> I'm 2 0 1
#> I'm 2 1 2
#> Task 2 terminated
#> loop
#> Waiting for 2
#> loop
#> loop
#> False False
#> killed
#> Task 3 terminated
#> Child done True False
#> Task 1 terminated
#---
# PEP 342 and 380 by their examples
import sys
def echo(value=None):
    print("Execution starts when 'next()' is called for the first time.")
    try:
        while True:
            try: value = (yield value)
            except Exception as e: value = e
    finally: print("Don't forget to clean up when 'close()' is called.")
generator = echo(1)
print(next(generator)); print(next(generator)); print(repr(generator.throw(TypeError, "spam"))); generator.close()
def accumulate():
    tally = 0
    while 1:
        next_ = yield
        if next_ is None: return tally
        tally += next_
def gather_tallies(tallies):
    while 1: tallies.append((yield from accumulate()))
tallies = []
acc = gather_tallies(tallies); next(acc)
for i in range(4): acc.send(i)
acc.send(None)
for i in range(5): acc.send(i)
acc.send(None); print(tallies)
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration("ended")
        return self.n
    def send(self, v): print("send", v); return v
    def throw(self, *a): print("throw", [type(x).__name__ if isinstance(x, BaseException) else x for x in a]); return "thrown"
    def close(self): print("close")
def g():
    r = yield from It()
    print("result", r)
    r = yield from (i * i for i in range(2))
    print(r)
    return (yield from "ab")
x = g()
print(next(x), x.send(None), x.send("hi"), x.throw(ValueError("v")), next(x), next(x), next(x), next(x))
try:
    while True: print(next(x))
except StopIteration as e: print("value", e.value)
y = g(); next(y); y.close()
def inner():
    try: yield 1
    except GeneratorExit: print("inner exit"); raise
    finally: print("inner finally")
def outer():
    try: yield from inner()
    except GeneratorExit as e: print("outer", repr(e)); raise
    finally: print("outer finally")
z = outer(); next(z); z.close()
def stops(): raise StopIteration("x"); yield
try: next(stops())
except RuntimeError as e: print(e, repr(e.__cause__), e.__suppress_context__)
def two():
    yield (yield) or "none"
t = two(); print(next(t), t.send(0), list(t))
def ret_in_finally():
    try: yield 1; raise KeyError
    finally: return 7
try: r = ret_in_finally(); next(r); next(r)
except StopIteration as e: print(e.value, e.__context__)
#> Execution starts when 'next()' is called for the first time.
#> 1
#> None
#> TypeError('spam')
#> Don't forget to clean up when 'close()' is called.
#> [6, 10]
#> send hi
#> throw ['ValueError']
#> result ended
#> None
#> 1 2 hi thrown 3 0 1 a
#> b
#> value None
#> close
#> inner exit
#> inner finally
#> outer GeneratorExit()
#> outer finally
#> generator raised StopIteration StopIteration('x') True
#> None none []
#> 7 None
#---
# Asynchronous generators, comprehensions and context managers (PEP 492, 525, 530)
import asyncio, contextlib
class Cls:
    def __init__(self): self.n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 3: raise StopAsyncIteration
        await asyncio.sleep(0)
        return self.n
class AsyncContextManager:
    async def __aenter__(self): print("entering"); await asyncio.sleep(0); return "acm"
    async def __aexit__(self, t, v, tb): print("exiting", t and t.__name__); return t is KeyError
async def ticker(delay, to):
    try:
        for i in range(to):
            yield i
            await asyncio.sleep(delay)
    finally: print("ticker closed")
async def coro(n): await asyncio.sleep(0); return n
async def main():
    async for x in Cls(): print(x, end=" ")
    else: print("else")
    async with AsyncContextManager() as a: print(a)
    async with AsyncContextManager(): raise KeyError(1)
    print([i async for i in ticker(0, 3)], {i: i async for i in Cls() if i % 2}, [await coro(i) for i in range(3)], [x for x in [await coro(1), 2]])
    g = (i async for i in ticker(0, 5) if i)
    print(await g.__anext__(), await anext(g), await anext(aiter(g)))
    await g.aclose()
    print(await anext(g, "default"))
    async def echo():
        r = None
        while True:
            try: r = yield r
            except ValueError as e: r = repr(e)
    e = echo(); print(await e.asend(None), await e.asend(5), await e.athrow(ValueError("v")))
    await e.aclose()
    try: await e.asend(1)
    except StopAsyncIteration as x: print("stop", repr(x))
    t = asyncio.create_task(coro("task"), name="T")
    print(t.get_name(), await t, t.done(), t.result())
    r = await asyncio.gather(coro(1), coro(2), asyncio.sleep(0, "s"), return_exceptions=True)
    print(r)
    try:
        async with asyncio.timeout(0.01): await asyncio.sleep(5)
    except TimeoutError as e: print("timeout", repr(e))
    async with asyncio.TaskGroup() as tg: a, b = tg.create_task(coro(7)), tg.create_task(coro(8))
    print(a.result() + b.result())
    async def fail(n): await asyncio.sleep(0); raise ValueError(n)
    try:
        async with asyncio.TaskGroup() as tg: tg.create_task(fail(1)); tg.create_task(fail(2))
    except* ValueError as eg: print(eg, [repr(e) for e in eg.exceptions])
    @contextlib.asynccontextmanager
    async def res(n):
        print("open", n)
        try: yield n
        finally: print("shut", n)
    async with res(1) as one, res(2) as two: print(one, two)
    async with contextlib.AsyncExitStack() as st:
        print(await st.enter_async_context(res(3)))
        st.push_async_callback(coro, 5)
    q = asyncio.Queue(2)
    async def producer():
        for i in range(4): await q.put(i); print("put", i)
        await q.put(None)
    async def consume():
        while (i := await q.get()) is not None: print("got", i)
    await asyncio.gather(producer(), consume())
asyncio.run(main())
#> 1 2 3 else
#> entering
#> acm
#> exiting None
#> entering
#> exiting KeyError
#> ticker closed
#> [0, 1, 2] {1: 1, 3: 3} [0, 1, 2] [1, 2]
#> 1 2 3
#> default
#> None 5 ValueError('v')
#> stop StopAsyncIteration()
#> ticker closed
#> T task True task
#> [1, 2, 's']
#> timeout TimeoutError()
#> 15
#> unhandled errors in a TaskGroup (2 sub-exceptions) ['ValueError(1)', 'ValueError(2)']
#> open 1
#> open 2
#> 1 2
#> shut 2
#> shut 1
#> open 3
#> 3
#> shut 3
#> put 0
#> put 1
#> got 0
#> got 1
#> put 2
#> put 3
#> got 2
#> got 3
#---
# Context managers: ExitStack recipes, suppress, redirect_stdout, closing, nullcontext
import contextlib, io
from contextlib import contextmanager, ExitStack, ContextDecorator
@contextmanager
def tag(name):
    print(f"<{name}>")
    try: yield name
    except LookupError as e: print("swallowed", repr(e))
    finally: print(f"</{name}>")
with tag("h1") as t: print(t)
with tag("a"): {}["k"]
try:
    with tag("b"): 1 / 0
except ZeroDivisionError as e: print(e)
@tag("deco")
def f(x): return x
print(f(1), f(2))
class track(ContextDecorator):
    def __init__(self, n): self.n = n
    def __enter__(self): print("enter", self.n); return self
    def __exit__(self, *exc): print("exit", self.n, exc[0]); return False
@track("t")
def g(): print("in g")
g()
with ExitStack() as stack:
    names = [stack.enter_context(tag(i)) for i in "xy"]
    stack.callback(print, "callback", end="!\n")
    @stack.push
    def on_exit(t, v, tb): print("push", t); return True
    raise RuntimeError("handled by push")
print(names)
with ExitStack() as s:
    s.enter_context(track(1))
    kept = s.pop_all()
print("not closed yet"); kept.close()
out = io.StringIO()
with contextlib.redirect_stdout(out): print("hidden", 1, 2, sep="-")
print(repr(out.getvalue()))
with contextlib.suppress(ZeroDivisionError, KeyError): 1 / 0
with contextlib.nullcontext(5) as n: print(n)
class Door:
    def close(self): print("closed")
with contextlib.closing(Door()) as d: print(type(d).__name__)
@contextmanager
def never():
    if False: yield
try:
    with never(): pass
except RuntimeError as e: print(e)
@contextmanager
def twice(): yield; yield
try:
    with twice(): pass
except RuntimeError as e: print(e)
class E:
    def __enter__(self): return self
try:
    with E(): pass
except TypeError as e: print(e)
def chain():
    with tag("g"):
        try: yield 1
        finally: print("gen finally")
c = chain(); next(c); c.close()
for outer in (False, True):
    try:
        with track("o"):
            try: raise KeyError("first")
            finally:
                if outer: raise ValueError("second")
    except Exception as e: print(repr(e), repr(e.__context__))
#> <h1>
#> h1
#> </h1>
#> <a>
#> swallowed KeyError('k')
#> </a>
#> <b>
#> </b>
#> division by zero
#> <deco>
#> </deco>
#> <deco>
#> </deco>
#> 1 2
#> enter t
#> in g
#> exit t None
#> <x>
#> <y>
#> push <class 'RuntimeError'>
#> callback!
#> </y>
#> </x>
#> ['x', 'y']
#> enter 1
#> not closed yet
#> exit 1 None
#> 'hidden-1-2\n'
#> 5
#> Door
#> closed
#> generator didn't yield
#> generator didn't stop
#> 'E' object does not support the context manager protocol (missed __exit__ method)
#> <g>
#> gen finally
#> </g>
#> enter o
#> exit o <class 'KeyError'>
#> KeyError('first') None
#> enter o
#> exit o <class 'ValueError'>
#> ValueError('second') KeyError('first')
#---
# Functional programming howto: iterators, generators, small functions
import functools, itertools, operator
line_list = ["  line 1\n", "line 2  \n", " \n", ""]
stripped_iter = (line.strip() for line in line_list)
print(list(stripped_iter), [line.strip() for line in line_list if line != ""])
seq1, seq2 = "abc", (1, 2, 3)
print([(x, y) for x in seq1 for y in seq2][:4])
def inorder(t):
    if t:
        yield from inorder(t[0])
        yield t[1]
        yield from inorder(t[2])
print(list(inorder(((None, 1, None), 2, ((None, 3, None), 4, None)))))
def counter(maximum):
    i = 0
    while i < maximum:
        val = (yield i)
        if val is not None: i = val
        else: i += 1
it = counter(10); print(next(it), next(it), it.send(8), next(it), next(it, "done"))
print(any([0, 1, 0]), any([]), all([0, 1]), all([]), sorted({"b": 1, "a": 2}, reverse=True), *zip(["a", "b"], (1, 2, 3)), list(zip(*[("a", 1), ("b", 2)])))
for x in (zip([1, 2], [3], strict=True),):
    try: list(x)
    except ValueError as e: print(e)
print(functools.reduce(operator.concat, ["A", "BB", "C"]), functools.reduce(operator.mul, [1, 2, 3], 1), list(itertools.accumulate([1, 2, 3, 4, 5], initial=100)))
try: functools.reduce(operator.concat, [])
except TypeError as e: print(e)
city = [("Decatur", "AL"), ("Huntsville", "AL"), ("Anchorage", "AK"), ("Flagstaff", "AZ")]
print({k: [c for c, _ in g] for k, g in itertools.groupby(city, operator.itemgetter(1))})
def log(message, subsystem): print("%s: %s" % (subsystem, message))
server_log = functools.partial(log, subsystem="server"); server_log("Unable to open socket"); print(server_log.keywords, server_log.func.__name__, repr(functools.partial(max, 1, key=abs)))
adder = lambda x, y=2, *a, z=3, **k: (x, y, a, z, k)
print(adder(1), adder(1, 5, 6, z=7, w=8), (lambda: (yield))().__class__.__name__)
print(list(itertools.islice(iter(lambda c=itertools.count(): next(c), 4), 10)), list(map(lambda *a: a, "ab", "cd")), operator.attrgetter("real", "imag")(3), operator.methodcaller("split", ",", 1)("a,b,c"))
a, b = itertools.tee(iter(range(4))); print(next(a), next(a), list(b), list(a))
print([*itertools.chain.from_iterable(["ab", [1]])], list(itertools.zip_longest("ab", "c", fillvalue="-")), dict(enumerate("ab", start=1)), [i for i in reversed(range(0, 10, 3))])
#> ['line 1', 'line 2', '', ''] ['line 1', 'line 2', '']
#> [('a', 1), ('a', 2), ('a', 3), ('b', 1)]
#> [1, 2, 3, 4]
#> 0 1 8 9 done
#> True False False True ['b', 'a'] ('a', 1) ('b', 2) [('a', 'b'), (1, 2)]
#> zip() argument 2 is shorter than argument 1
#> ABBC 6 [100, 101, 103, 106, 110, 115]
#> reduce() of empty iterable with no initial value
#> {'AL': ['Decatur', 'Huntsville'], 'AK': ['Anchorage'], 'AZ': ['Flagstaff']}
#> server: Unable to open socket
#> {'subsystem': 'server'} log functools.partial(<built-in function max>, 1, key=<built-in function abs>)
#> (1, 2, (), 3, {}) (1, 5, (6,), 7, {'w': 8}) generator
#> [0, 1, 2, 3] [('a', 'c'), ('b', 'd')] (3, 0) ['a', 'b,c']
#> 0 1 [0, 1, 2, 3] [2, 3]
#> ['a', 'b', 1] [('a', 'c'), ('b', '-')] {1: 'a', 2: 'b'} [9, 6, 3, 0]
#---
