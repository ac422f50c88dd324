import asyncio
async def f(n):
    for i in range(3):
        print(n, i)
        await asyncio.sleep(0)
    return n
async def main():
    a = asyncio.create_task(f('a'))
    b = asyncio.create_task(f('b'))
    print('created')
    print(await b, await a)
asyncio.run(main())
#> created
#> a 0
#> b 0
#> a 1
#> b 1
#> a 2
#> b 2
#> b a
#---
import asyncio
async def f(n):
    await asyncio.sleep(n)
    print('slept', n)
    return n * 10
async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.gather(f(3), f(1), f(2)), loop.time())
    print(await asyncio.gather())
asyncio.run(main())
#> slept 1
#> slept 2
#> slept 3
#> [30, 10, 20] 3.0
#> []
#---
import asyncio
async def ok(n):
    await asyncio.sleep(n)
    print('ok', n)
    return n
async def bad(n):
    await asyncio.sleep(n)
    raise ValueError(n)
async def main():
    print(await asyncio.gather(ok(1), bad(2), ok(3), return_exceptions=True))
    try:
        await asyncio.gather(ok(1), bad(2), ok(3), bad(1))
    except ValueError as e:
        print('raised', e)
    await asyncio.sleep(5)
asyncio.run(main())
#> ok 1
#> ok 3
#> [1, ValueError(2), 3]
#> ok 1
#> raised 1
#> ok 3
#---
import asyncio
async def f():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print('cancelled', e.args)
        raise
    finally:
        print('finally')
async def main():
    t = asyncio.create_task(f(), name='worker')
    await asyncio.sleep(1)
    print(t.done(), t.cancelled(), t.get_name(), t.cancel('why'), t.cancelling())
    try:
        await t
    except asyncio.CancelledError as e:
        print('awaited', e.args)
    print(t.done(), t.cancelled(), t.cancel())
    for f2 in (t.result, t.exception):
        try:
            f2()
        except asyncio.CancelledError as e:
            print('still', e.args)
asyncio.run(main())
#> False False worker True 1
#> cancelled ('why',)
#> finally
#> awaited ('why',)
#> True True False
#> still ()
#> still ()
#---
import asyncio
async def stubborn():
    for i in range(2):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print('no', i)
    return 'survived'
async def main():
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(1)
    t.cancel()
    await asyncio.sleep(1)
    t.cancel()
    print(await t, t.cancelled(), t.cancelling(), t.uncancel())
asyncio.run(main())
#> no 0
#> no 1
#> survived False 2 1
#---
import asyncio
async def never():
    print('this is not printed')
async def main():
    t = asyncio.create_task(never())
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('cancelled before it began')
asyncio.run(main())
#> cancelled before it began
#---
import asyncio
async def f():
    await asyncio.sleep(1)
    return 5
async def main():
    t = asyncio.create_task(f())
    t.add_done_callback(lambda t: print('done', t.result(), t.done()))
    def again(t):
        print('again')
    t.add_done_callback(again)
    print(t.remove_done_callback(again), t.remove_done_callback(again))
    try:
        t.result()
    except asyncio.InvalidStateError as e:
        print(e)
    try:
        t.exception()
    except asyncio.InvalidStateError as e:
        print(e)
    print(await t)
    print('awaited')
    await asyncio.sleep(0)
    t.add_done_callback(lambda t: print('late'))
    print(t.result(), t.exception())
    await asyncio.sleep(0)
asyncio.run(main())
#> 1 0
#> Result is not set.
#> Exception is not set.
#> done 5 True
#> 5
#> awaited
#> 5 None
#> late
#---
import asyncio
async def bad():
    raise KeyError('k')
async def main():
    t = asyncio.create_task(bad())
    await asyncio.sleep(0)
    print(t.done(), repr(t.exception()))
    for _ in range(2):
        try:
            await t
        except KeyError as e:
            print('again', e)
asyncio.run(main())
#> True KeyError('k')
#> again 'k'
#> again 'k'
#---
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    loop.call_later(2, f.set_result, 'set')
    h = loop.call_later(1, print, 'never')
    h.cancel()
    loop.call_soon(print, 'soon', 1)
    loop.call_at(1.5, print, 'at')
    print(h.cancelled(), loop.is_running())
    print(await f, loop.time())
    try:
        f.set_result(1)
    except asyncio.InvalidStateError as e:
        print('invalid', e)
    g = loop.create_future()
    g.set_exception(ValueError('v'))
    try:
        await g
    except ValueError as e:
        print(e)
    print(g.done(), g.cancelled(), repr(g.exception()))
asyncio.run(main())
#> True True
#> soon 1
#> at
#> set 2.0
#> invalid invalid state
#> v
#> True False ValueError('v')
#---
import asyncio
async def child(n):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('child', n)
        raise
async def main():
    g = asyncio.gather(child(1), child(2), return_exceptions=True)
    await asyncio.sleep(1)
    print(g.cancel())
    try:
        await g
    except asyncio.CancelledError as e:
        print('gather', e.args)
asyncio.run(main())
#> True
#> child 1
#> child 2
#> gather ()
#---
import asyncio
async def child(n):
    try:
        await asyncio.sleep(n)
        return n
    except asyncio.CancelledError:
        print('child', n)
        raise
async def both():
    await asyncio.gather(child(5), child(6))
async def main():
    t = asyncio.create_task(both())
    await asyncio.sleep(1)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError as e:
        print('both')
asyncio.run(main())
#> child 5
#> child 6
#> both
#---
import asyncio
async def slow(n):
    try:
        await asyncio.sleep(n)
        return 'slept'
    except asyncio.CancelledError:
        print('cancelled')
        await asyncio.sleep(1)
        print('put away')
        raise
async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.wait_for(slow(1), 5))
    try:
        await asyncio.wait_for(slow(10), 2)
    except asyncio.TimeoutError as e:
        print(repr(e), loop.time(), repr(e.__cause__))
    print(await asyncio.wait_for(slow(1), None))
    try:
        await asyncio.wait_for(slow(1), 0)
    except TimeoutError as e:
        print('at once', loop.time())
    async def bad():
        raise ValueError('b')
    try:
        await asyncio.wait_for(bad(), 3)
    except ValueError as e:
        print(e)
    t = asyncio.create_task(asyncio.wait_for(slow(10), 20))
    await asyncio.sleep(1)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('outer', loop.time())
asyncio.run(main())
#> slept
#> cancelled
#> put away
#> TimeoutError() 4.0 CancelledError()
#> slept
#> at once 5.0
#> b
#> cancelled
#> put away
#> outer 7.0
#---
import asyncio
async def f(n):
    await asyncio.sleep(n)
    if n == 2:
        raise ValueError(n)
    return n
async def main():
    ts = [asyncio.create_task(f(n)) for n in (3, 1, 2)]
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending), [t.result() for t in done])
    done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), [repr(t.exception()) for t in done])
    done, pending = await asyncio.wait(pending, timeout=0.5)
    print(len(done), len(pending))
    done, pending = await asyncio.wait(pending)
    print(len(done), len(pending), [t.result() for t in done])
    try:
        await asyncio.wait([])
    except ValueError as e:
        print(e)
    try:
        await asyncio.wait({1: 2}, return_when='x')
    except ValueError as e:
        print(e)
    c = f(1)
    try:
        await asyncio.wait([c])
    except TypeError as e:
        print(e)
    c.close()
asyncio.run(main())
#> 1 2 [1]
#> 1 1 ['ValueError(2)']
#> 0 1
#> 1 0 [3]
#> Set of Tasks/Futures is empty.
#> Invalid return_when value: x
#> Passing coroutines is forbidden, use tasks explicitly.
#---
import asyncio
async def f(n):
    await asyncio.sleep(n)
    if n == 2:
        raise ValueError(n)
    return n
async def main():
    for c in asyncio.as_completed([f(3), f(1), f(2)]):
        try:
            print(await c)
        except ValueError as e:
            print('error', e)
    for c in asyncio.as_completed([f(1), f(5)], timeout=3):
        try:
            print(await c)
        except TimeoutError as e:
            print('late', repr(e))
asyncio.run(main())
#> 1
#> error 2
#> 3
#> 1
#> late TimeoutError()
#---
import asyncio
async def f():
    await asyncio.sleep(2)
    print('f is done')
    return 1
async def main():
    inner = asyncio.create_task(f())
    outer = asyncio.shield(inner)
    async def wait():
        return await outer
    t = asyncio.create_task(wait())
    await asyncio.sleep(1)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('cancelled', inner.done())
    print(await inner)
asyncio.run(main())
#> cancelled False
#> f is done
#> 1
#---
import asyncio
async def main():
    t = asyncio.current_task()
    print(t.get_name(), len(asyncio.all_tasks()), t in asyncio.all_tasks())
    t2 = asyncio.create_task(asyncio.sleep(1, 'value'))
    print(t2.get_name(), len(asyncio.all_tasks()))
    t2.set_name('x')
    print(t2.get_name(), await t2, len(asyncio.all_tasks()))
    t3 = asyncio.ensure_future(asyncio.sleep(0))
    print(asyncio.isfuture(t3), asyncio.ensure_future(t3) is t3, isinstance(t3, asyncio.Task), isinstance(t3, asyncio.Future))
    await t3
    try:
        asyncio.ensure_future(5)
    except TypeError as e:
        print(e)
    try:
        asyncio.create_task(5)
    except TypeError as e:
        print(e)
asyncio.run(main())
#> Task-1 1 True
#> Task-2 2
#> x value 1
#> True True True True
#> An asyncio.Future, a coroutine or an awaitable is required
#> a coroutine was expected, got 5
#---
import asyncio
async def main():
    async def me():
        await t
    t = asyncio.create_task(me())
    try:
        await t
    except RuntimeError as e:
        print(str(e)[:27])
asyncio.run(main())
#> Task cannot await on itself
#---
import asyncio
async def a():
    print('a1')
    await asyncio.sleep(0)
    print('a2')
    await b()
    print('a3')
async def b():
    print('b1')
    await asyncio.sleep(0)
    print('b2')
async def main():
    t = asyncio.create_task(a())
    await b()
    print('m1')
    await t
    print('m2')
asyncio.run(main())
#> b1
#> a1
#> b2
#> m1
#> a2
#> b1
#> b2
#> a3
#> m2
#---
import asyncio
async def producer(q, n):
    for i in range(n):
        await q.put(i)
        print('put', i)
    await q.put(None)
async def consumer(q):
    while True:
        x = await q.get()
        if x is None:
            break
        print('got', x)
        await asyncio.sleep(1)
async def main():
    q = asyncio.Queue(maxsize=2)
    await asyncio.gather(producer(q, 5), consumer(q))
    print(q.qsize(), q.empty(), q.full(), q.maxsize)
asyncio.run(main())
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
#> 0 True False 2
#---
import asyncio
async def worker(name, q):
    while True:
        x = await q.get()
        await asyncio.sleep(x)
        print(name, x)
        q.task_done()
async def main():
    q = asyncio.Queue()
    for x in (3, 1, 2, 1):
        q.put_nowait(x)
    ws = [asyncio.create_task(worker(n, q)) for n in 'ab']
    await q.join()
    print('joined', asyncio.get_running_loop().time())
    for w in ws:
        w.cancel()
    print(await asyncio.gather(*ws, return_exceptions=True))
    try:
        q.task_done()
    except ValueError as e:
        print(e)
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        print(repr(e))
    small = asyncio.Queue(1)
    small.put_nowait(1)
    try:
        small.put_nowait(2)
    except asyncio.QueueFull as e:
        print(repr(e))
asyncio.run(main())
#> b 1
#> a 3
#> b 2
#> a 1
#> joined 4.0
#> [CancelledError(''), CancelledError('')]
#> task_done() called too many times
#> QueueEmpty()
#> QueueFull()
#---
import asyncio
async def main():
    p, l = asyncio.PriorityQueue(), asyncio.LifoQueue()
    for x in (5, 1, 4, 2, 3, 1):
        await p.put((x, 'p'))
        await l.put(x)
    print([(await p.get())[0] for _ in range(6)], [await l.get() for _ in range(6)])
    q = asyncio.Queue()
    g = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    g.cancel()
    await asyncio.gather(g, return_exceptions=True)
    q.put_nowait('kept')
    print(await q.get())
    g1, g2 = asyncio.create_task(q.get()), asyncio.create_task(q.get())
    await asyncio.sleep(0)
    q.put_nowait('first')
    g1.cancel()
    q.put_nowait('second')
    print(await asyncio.gather(g1, g2, return_exceptions=True))
asyncio.run(main())
#> [1, 1, 2, 3, 4, 5] [1, 3, 2, 4, 1, 5]
#> kept
#> [CancelledError(''), 'first']
#---
import asyncio
async def waiter(n, e):
    print(n, 'waits')
    print(n, await e.wait())
async def main():
    e = asyncio.Event()
    ts = [asyncio.create_task(waiter(n, e)) for n in 'ab']
    await asyncio.sleep(1)
    print(e.is_set())
    e.set()
    await asyncio.gather(*ts)
    print(e.is_set(), await e.wait())
    e.clear()
    print(e.is_set())
asyncio.run(main())
#> a waits
#> b waits
#> False
#> a True
#> b True
#> True True
#> False
#---
import asyncio
async def worker(n, lock):
    await lock.acquire()
    print(n, 'in', lock.locked())
    await asyncio.sleep(1)
    print(n, 'out')
    lock.release()
async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(worker(n, lock) for n in 'abc'))
    print(lock.locked(), asyncio.get_running_loop().time())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    s = asyncio.Semaphore(2)
    async def limited(n):
        await s.acquire()
        print('s', n, asyncio.get_running_loop().time())
        await asyncio.sleep(n)
        s.release()
    await asyncio.gather(*(limited(n) for n in (1, 2, 3, 1)))
    b = asyncio.BoundedSemaphore()
    try:
        b.release()
    except ValueError as e:
        print(e)
    try:
        asyncio.Semaphore(-1)
    except ValueError as e:
        print(e)
asyncio.run(main())
#> a in True
#> a out
#> b in True
#> b out
#> c in True
#> c out
#> False 3.0
#> Lock is not acquired.
#> s 1 3.0
#> s 2 3.0
#> s 3 4.0
#> s 1 5.0
#> BoundedSemaphore released too many times
#> Semaphore initial value must be >= 0
#---
import asyncio
async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    async def want(n):
        try:
            await lock.acquire()
            print(n, 'has it')
            lock.release()
        except asyncio.CancelledError:
            print(n, 'gave up')
    a, b = asyncio.create_task(want('a')), asyncio.create_task(want('b'))
    await asyncio.sleep(0)
    lock.release()
    a.cancel()
    await asyncio.gather(a, b)
    print(lock.locked())
asyncio.run(main())
#> a gave up
#> b has it
#> False
#---
import asyncio
async def main():
    print(await asyncio.sleep(1, 'one'), await asyncio.sleep(0, 'zero'), await asyncio.sleep(-1, result='minus'))
    try:
        await asyncio.sleep('x')
    except TypeError as e:
        print(e)
asyncio.run(main())
#> one zero minus
#> '<=' not supported between instances of 'str' and 'int'
#---
import asyncio
def boom():
    raise ValueError('in a callback')
async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(boom)
    loop.call_soon(print, 'goes on')
    await asyncio.sleep(0)
    print('and on')
asyncio.run(main())
#> goes on
#> and on
#---
import asyncio
async def fib(n):
    if n < 2:
        await asyncio.sleep(0)
        return n
    a, b = await asyncio.gather(fib(n - 1), fib(n - 2))
    return a + b
print(asyncio.run(fib(8)))
#> 21
#---
import asyncio
def lines():
    for i in range(3):
        print('sync', i)
        yield i
async def main():
    for x in lines():
        await asyncio.sleep(1)
        print('async', x)
    print(sum(lines()), sorted([3, 1, 2], key=lambda x: -x))
asyncio.run(main())
#> sync 0
#> async 0
#> sync 1
#> async 1
#> sync 2
#> async 2
#> sync 0
#> sync 1
#> sync 2
#> 3 [3, 2, 1]
#---
import asyncio
async def ping(n, q_in, q_out):
    for _ in range(3):
        x = await q_in.get()
        print(n, x)
        await q_out.put(x + 1)
async def main():
    a, b = asyncio.Queue(), asyncio.Queue()
    a.put_nowait(0)
    await asyncio.gather(ping('ping', a, b), ping('pong', b, a))
    print(a.get_nowait())
asyncio.run(main())
#> ping 0
#> pong 1
#> ping 2
#> pong 3
#> ping 4
#> pong 5
#> 6
#---
import asyncio
async def f(x):
    return x
async def main():
    c = f(1)
    print(await asyncio.gather(c, f(2), c))
    t = asyncio.create_task(f(3))
    print(await asyncio.gather(t, t))
    print(await asyncio.gather(*[f(n) for n in range(3)], *(f(n) for n in 'ab')))
asyncio.run(main())
#> [1, 2, 1]
#> [3, 3]
#> [0, 1, 2, 'a', 'b']
#---
