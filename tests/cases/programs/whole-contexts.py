# context managers
from contextlib import contextmanager, closing, suppress, ExitStack, redirect_stdout, nullcontext, AbstractContextManager, ContextDecorator
import io
class Managed:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print("enter", self.name)
        return self
    def __exit__(self, et, ev, tb):
        print("exit", self.name, et.__name__ if et else None, ev)
        return self.swallow
with Managed("a") as a, Managed("b", True) as b:
    print(a.name, b.name)
    raise ValueError("inside")
print("after")
try:
    with Managed("outer"):
        with Managed("inner"):
            1 / 0
except ZeroDivisionError as e:
    print("caught", e)
@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except RuntimeError as e:
        print("tag saw", e)
    finally:
        print(f"</{name}>")
with tag("h1") as t:
    print(t)
    raise RuntimeError("oops")
@tag("p")
def para(): print("text")
para(); para()
with suppress(FileNotFoundError, KeyError):
    {}["x"]
print("suppressed")
buf = io.StringIO()
with redirect_stdout(buf):
    print("hidden")
print(repr(buf.getvalue()))
with ExitStack() as stack:
    names = [stack.enter_context(Managed(str(i))) for i in range(3)]
    stack.callback(print, "callback", 1, sep="-")
    keep = stack.pop_all()
    print("leaving")
keep.close()
class T(ContextDecorator):
    def __enter__(self): print("in"); return self
    def __exit__(self, *exc): print("out", exc); return False
@T()
def f(x): return x * 2
print(f(4))
with nullcontext(5) as n: print(n)
class C:
    def close(self): print("closed C")
with closing(C()) as c: print(type(c).__name__)
@contextmanager
def bad():
    print("no yield")
    return
    yield
try:
    with bad(): pass
except RuntimeError as e: print(e)
@contextmanager
def twice():
    yield 1
    yield 2
try:
    with twice(): pass
except RuntimeError as e: print(e)
class D(AbstractContextManager):
    def __exit__(self, *a): print("D exit")
with D() as d: print(type(d).__name__)
try:
    with 5: pass
except (TypeError, AttributeError) as e: print(type(e).__name__, e)
#> enter a
#> enter b
#> a b
#> exit b ValueError inside
#> exit a None None
#> after
#> enter outer
#> enter inner
#> exit inner ZeroDivisionError division by zero
#> exit outer ZeroDivisionError division by zero
#> caught division by zero
#> <h1>
#> H1
#> tag saw oops
#> </h1>
#> <p>
#> text
#> </p>
#> <p>
#> text
#> </p>
#> suppressed
#> 'hidden\n'
#> enter 0
#> enter 1
#> enter 2
#> leaving
#> callback-1
#> exit 2 None None
#> exit 1 None None
#> exit 0 None None
#> in
#> out (None, None, None)
#> 8
#> 5
#> C
#> closed C
#> no yield
#> generator didn't yield
#> generator didn't stop
#> D
#> D exit
#> TypeError 'int' object does not support the context manager protocol
#---
# async generators, gather, queues
import asyncio
async def ticker(name, n, delay=0):
    try:
        for i in range(n):
            await asyncio.sleep(delay)
            yield f"{name}{i}"
    finally:
        print("closing", name)
async def square(x):
    await asyncio.sleep(0)
    return x * x
async def main():
    async for t in ticker("a", 3):
        print(t)
    print([t async for t in ticker("b", 4) if not t.endswith("1")])
    print({i: t async for i, t in aenumerate(ticker("c", 2))})
    print(await asyncio.gather(*(square(i) for i in range(5))))
    agen = ticker("d", 5)
    print(await agen.__anext__(), await agen.asend(None))
    await agen.aclose()
    try:
        await agen.__anext__()
    except StopAsyncIteration as e:
        print("stop", repr(e))
    q = asyncio.Queue(maxsize=2)
    async def producer():
        for i in range(5):
            await q.put(i)
            print("put", i)
        await q.put(None)
    async def consumer():
        while (item := await q.get()) is not None:
            print("got", item)
            await asyncio.sleep(0)
    await asyncio.gather(producer(), consumer())
    t1 = asyncio.create_task(square(9), name="nine")
    print(t1.done(), t1.get_name())
    print(await t1, t1.done(), t1.result())
    async def fail():
        await asyncio.sleep(0)
        raise ValueError("failed")
    print(await asyncio.gather(square(2), fail(), return_exceptions=True))
    try:
        await asyncio.wait_for(asyncio.sleep(10), timeout=0.01)
    except asyncio.TimeoutError as e:
        print("timeout", type(e).__name__)
    try:
        await asyncio.gather(fail(), square(1))
    except ValueError as e:
        print("gather raised", e)
    lock = asyncio.Lock()
    async def worker(n):
        async with lock:
            print("worker", n, "in")
            await asyncio.sleep(0)
            print("worker", n, "out")
    await asyncio.gather(*map(worker, range(3)))
    task = asyncio.create_task(asyncio.sleep(100))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", task.cancelled())
async def aenumerate(aiter, start=0):
    n = start
    async for x in aiter:
        yield n, x
        n += 1
class ACM:
    async def __aenter__(self):
        await asyncio.sleep(0); print("aenter"); return self
    async def __aexit__(self, *exc):
        print("aexit", exc[0]); return True
    def __aiter__(self): self.i = 0; return self
    async def __anext__(self):
        self.i += 1
        if self.i > 3: raise StopAsyncIteration
        return self.i
async def second():
    async with ACM() as m:
        async for x in m: print(x)
        raise KeyError("x")
    return "done"
asyncio.run(main())
print(asyncio.run(second()))
#> a0
#> a1
#> a2
#> closing a
#> closing b
#> ['b0', 'b2', 'b3']
#> closing c
#> {0: 'c0', 1: 'c1'}
#> [0, 1, 4, 9, 16]
#> d0 d1
#> closing d
#> stop StopAsyncIteration()
#> put 0
#> put 1
#> got 0
#> put 2
#> got 1
#> put 3
#> got 2
#> put 4
#> got 3
#> got 4
#> False nine
#> 81 True 81
#> [4, ValueError('failed')]
#> timeout TimeoutError
#> gather raised failed
#> worker 0 in
#> worker 0 out
#> worker 1 in
#> worker 1 out
#> worker 2 in
#> worker 2 out
#> cancelled True
#> aenter
#> 1
#> 2
#> 3
#> aexit <class 'KeyError'>
#> done
#---
# async deeper
import asyncio, contextlib, time
@contextlib.asynccontextmanager
async def conn(n):
    print("open", n)
    try: yield n * 2
    except ValueError as e: print("handled", e)
    finally: print("close", n)
class Ticker:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if not self.n: raise StopAsyncIteration
        self.n -= 1; await asyncio.sleep(0); return self.n
async def agen():
    try:
        x = yield 1; print("x", x)
        y = yield 2; print("y", y)
    except GeneratorExit: print("agen exit"); raise
    except KeyError as e: print("ke", e); yield "recovered"
    finally: print("agen fin")
async def child(n, d):
    try:
        await asyncio.sleep(d); print("child", n); return n
    except asyncio.CancelledError: print("cancel", n); raise
async def main():
    async with conn(1) as c, conn(2) as d: print(c, d)
    async with conn(3): raise ValueError("v")
    print([x async for x in Ticker(3)], [await child(i, 0) for i in range(2)])
    g = agen(); print(await g.asend(None), await g.asend("hello")); print(await g.athrow(KeyError("k")))
    async for z in g: print("rest", z)
    g = agen(); await g.__anext__(); await g.aclose()
    ts = [asyncio.create_task(child(i, 0.02 - i * 0.005)) for i in range(3)]
    done, pending = await asyncio.wait(ts); print(sorted(t.result() for t in done), pending)
    for f in asyncio.as_completed([child("a", 0.02), child("b", 0.001)]): print("completed", await f)
    ts = [asyncio.create_task(child(i, i * 0.01)) for i in range(2)]
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED); print(len(done), len(pending))
    for p in pending: p.cancel()
    print(await asyncio.gather(*pending, return_exceptions=True))
    ev = asyncio.Event()
    async def waiter(): print("waiting"); await ev.wait(); print("event!")
    t = asyncio.create_task(waiter()); await asyncio.sleep(0); ev.set(); await t
    sem = asyncio.Semaphore(2); running = 0; peak = 0
    async def limited(i):
        nonlocal running, peak
        async with sem:
            running += 1; peak = max(peak, running); await asyncio.sleep(0.001); running -= 1
    await asyncio.gather(*(limited(i) for i in range(5))); print("peak", peak)
    try:
        async with asyncio.timeout(0.005): await asyncio.sleep(1)
    except TimeoutError: print("timed out")
    async with asyncio.TaskGroup() as tg:
        t1 = tg.create_task(child("x", 0)); t2 = tg.create_task(child("y", 0))
    print(t1.result(), t2.result())
    q = asyncio.Queue()
    async def prod():
        for i in range(3): await q.put(i); await asyncio.sleep(0)
    async def cons():
        out = []
        while len(out) < 3: out.append(await q.get()); q.task_done()
        return out
    print(await asyncio.gather(prod(), cons())); await q.join()
    loop = asyncio.get_running_loop(); fut = loop.create_future(); loop.call_soon(fut.set_result, "fut"); print(await fut)
    print(await asyncio.shield(child("s", 0)))
    print(asyncio.current_task() is not None, asyncio.iscoroutinefunction(child))
    co = child("never", 0); co.close()
    try: await 5
    except TypeError as e: print(e)
    try:
        for x in agen(): pass
    except TypeError as e: print(e)
    try:
        async for x in [1]: pass
    except TypeError as e: print(e)
    try:
        with conn(1): pass
    except TypeError as e: print(e)
    async with contextlib.AsyncExitStack() as st:
        await st.enter_async_context(conn("stack")); st.push_async_callback(child, "cb", 0)
    class Aw:
        def __await__(self): yield from asyncio.sleep(0).__await__(); return "aw"
    print(await Aw(), type(child).__name__)
    return "main done"
print(asyncio.run(main()))
def old():
    r = yield 1
    return r
async def simple(): return 5
c = simple()
try: c.send(None)
except StopIteration as e: print(e.value)
try: c.send(None)
except RuntimeError as e: print(e)
class Trap:
    def __await__(self): x = yield "trap"; return x
async def user(): return [await Trap(), await Trap()]
u = user(); print(u.send(None), u.send(1))
try: u.send(2)
except StopIteration as e: print(e.value)
#> open 1
#> open 2
#> 2 4
#> close 2
#> close 1
#> open 3
#> handled v
#> close 3
#> child 0
#> child 1
#> [2, 1, 0] [0, 1]
#> x hello
#> 1 2
#> ke 'k'
#> recovered
#> agen fin
#> agen exit
#> agen fin
#> child 2
#> child 1
#> child 0
#> [0, 1, 2] set()
#> child b
#> completed b
#> child a
#> completed a
#> child 0
#> 1 1
#> cancel 1
#> [CancelledError('')]
#> waiting
#> event!
#> peak 2
#> timed out
#> child x
#> child y
#> x y
#> [None, [0, 1, 2]]
#> fut
#> child s
#> s
#> True True
#> object int can't be used in 'await' expression
#> 'async_generator' object is not iterable
#> 'async for' requires an object with __aiter__ method, got list
#> '_AsyncGeneratorContextManager' object does not support the context manager protocol
#> open stack
#> child cb
#> close stack
#> aw function
#> main done
#> 5
#> cannot reuse already awaited coroutine
#> trap trap
#> [1, 2]
#---
