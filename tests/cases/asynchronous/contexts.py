import asyncio
class Room:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow
    async def __aenter__(self):
        print('enter', self.name)
        await asyncio.sleep(1)
        print('entered', self.name)
        return self.name.upper()
    async def __aexit__(self, kind, exc, tb):
        print('exit', self.name, kind and kind.__name__, exc)
        await asyncio.sleep(1)
        print('left', self.name)
        return self.swallow
async def plain():
    async with Room('a') as a, Room('b') as (x):
        print('in', a, x)
    async with Room('c'):
        pass
async def fails():
    async with Room('a', swallow=True):
        async with Room('b'):
            raise ValueError('no')
        print('never')
    print('after')
    async with Room('c'):
        raise KeyError('k')
async def leaves(how):
    for i in range(3):
        async with Room('a'):
            if how == 'return':
                return 'returned'
            if how == 'break':
                break
            continue
    return how
async def main():
    await plain()
    try:
        await fails()
    except KeyError as e:
        print('out', e, e.__context__)
    for how in ('return', 'break', 'continue'):
        print(await leaves(how))
asyncio.run(main())
#> enter a
#> entered a
#> enter b
#> entered b
#> in A B
#> exit b None None
#> left b
#> exit a None None
#> left a
#> enter c
#> entered c
#> exit c None None
#> left c
#> enter a
#> entered a
#> enter b
#> entered b
#> exit b ValueError no
#> left b
#> exit a ValueError no
#> left a
#> after
#> enter c
#> entered c
#> exit c KeyError 'k'
#> left c
#> out 'k' None
#> enter a
#> entered a
#> exit a None None
#> left a
#> returned
#> enter a
#> entered a
#> exit a None None
#> left a
#> break
#> enter a
#> entered a
#> exit a None None
#> left a
#> enter a
#> entered a
#> exit a None None
#> left a
#> enter a
#> entered a
#> exit a None None
#> left a
#> continue
#---
import asyncio
class Half:
    async def __aenter__(self):
        pass
class Sync:
    def __enter__(self): pass
    def __exit__(self, *a): pass
class NotAwaitable:
    def __aenter__(self):
        return 1
    async def __aexit__(self, *a):
        pass
class ExitNot:
    async def __aenter__(self):
        pass
    def __aexit__(self, *a):
        return 1
async def use(m):
    async with m:
        print('in')
async def main():
    for m in (Half(), Sync(), NotAwaitable(), ExitNot(), 5):
        try:
            await use(m)
        except TypeError as e:
            print(e)
asyncio.run(main())
#> 'Half' object does not support the asynchronous context manager protocol (missed __aexit__ method)
#> 'Sync' object does not support the asynchronous context manager protocol
#> 'async with' received an object from __aenter__ that does not implement __await__: int
#> in
#> 'async with' received an object from __aexit__ that does not implement __await__: int
#> 'int' object does not support the asynchronous context manager protocol
#---
import asyncio
async def worker(n, lock):
    async with lock as got:
        print(n, 'in', got)
        await asyncio.sleep(1)
        print(n, 'out')
async def main():
    await asyncio.gather(*(worker(n, asyncio.Lock()) for n in 'ab'))
    lock = asyncio.Lock()
    await asyncio.gather(*(worker(n, lock) for n in 'ab'))
    s = asyncio.Semaphore(2)
    await asyncio.gather(*(worker(n, s) for n in 'abc'))
    try:
        async with lock:
            raise ValueError('v')
    except ValueError:
        print(lock.locked())
asyncio.run(main())
#> a in None
#> b in None
#> a out
#> b out
#> a in None
#> a out
#> b in None
#> b out
#> a in None
#> b in None
#> a out
#> b out
#> c in None
#> c out
#> False
#---
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(2) as t:
            print(t.expired(), t.when())
            await asyncio.sleep(10)
    except TimeoutError as e:
        print('late', repr(e), loop.time(), t.expired(), repr(e.__cause__))
    async with asyncio.timeout(2) as t:
        await asyncio.sleep(1)
    print('in time', t.expired(), loop.time())
    async with asyncio.timeout(None) as t:
        await asyncio.sleep(5)
    async with asyncio.timeout(1) as t:
        t.reschedule(loop.time() + 5)
        await asyncio.sleep(3)
    print(t, loop.time())
    try:
        async with asyncio.timeout(1):
            try:
                async with asyncio.timeout(5):
                    await asyncio.sleep(10)
            except TimeoutError:
                print('never')
    except TimeoutError:
        print('outer')
    try:
        async with asyncio.timeout(1):
            raise ValueError('mine')
    except ValueError as e:
        print(e)
    try:
        async with t:
            pass
    except RuntimeError as e:
        print(e)
    try:
        t.reschedule(1)
    except RuntimeError as e:
        print(e)
asyncio.run(main())
#> False 2.0
#> late TimeoutError() 2.0 True CancelledError()
#> in time False 3.0
#> <Timeout [finished]> 11.0
#> outer
#> mine
#> Timeout has already been entered
#> Cannot change state of finished Timeout
#---
import asyncio
async def f(n):
    await asyncio.sleep(n)
    print('f', n)
    return n
async def main():
    async with asyncio.TaskGroup() as g:
        a = g.create_task(f(2))
        b = g.create_task(f(1), name='named')
        print('in the group', b.get_name())
    print(a.result(), b.result())
    try:
        g.create_task(f(1))
    except RuntimeError as e:
        print('finished')
asyncio.run(main())
#> in the group named
#> f 1
#> f 2
#> 2 1
#> finished
#---
import asyncio
async def f(n):
    try:
        await asyncio.sleep(n)
        print('f', n)
    except asyncio.CancelledError:
        print('cancelled', n)
        raise
async def bad(n):
    await asyncio.sleep(n)
    raise ValueError(n)
async def main():
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(f(1))
            g.create_task(f(5))
            g.create_task(bad(2))
            await asyncio.sleep(10)
            print('never')
    except ExceptionGroup as e:
        print(e, e.exceptions, e.message, type(e).__name__)
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(f(5))
            raise KeyError('body')
    except BaseExceptionGroup as e:
        print(repr(e))
asyncio.run(main())
#> f 1
#> cancelled 5
#> unhandled errors in a TaskGroup (1 sub-exception) (ValueError(2),) unhandled errors in a TaskGroup ExceptionGroup
#> ExceptionGroup('unhandled errors in a TaskGroup', [KeyError('body')])
#---
import asyncio
async def child(n):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('child', n)
        raise
async def grouped():
    async with asyncio.TaskGroup() as g:
        g.create_task(child(1))
async def main():
    t = asyncio.create_task(grouped())
    await asyncio.sleep(1)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('group cancelled')
asyncio.run(main())
#> child 1
#> group cancelled
#---
import asyncio
class Door:
    async def __aenter__(self):
        return self
    async def __aexit__(self, *a):
        print('closed')
async def rows():
    async with Door():
        for i in range(3):
            yield i
async def main():
    async for x in rows():
        print(x)
    r = rows()
    print(await anext(r))
    await r.aclose()
    with open_room() as room:
        async with Door():
            print(room)
class open_room:
    def __enter__(self):
        return 'room'
    def __exit__(self, *a):
        print('sync exit')
asyncio.run(main())
#> 0
#> 1
#> 2
#> closed
#> 0
#> closed
#> room
#> closed
#> sync exit
#---
import asyncio
class Slow:
    async def __aenter__(self):
        await asyncio.sleep(5)
    async def __aexit__(self, *a):
        print('not entered, not left')
class Leaving:
    async def __aenter__(self):
        pass
    async def __aexit__(self, kind, exc, tb):
        print('leaving', kind.__name__)
        await asyncio.sleep(1)
        print('left')
async def use(m):
    async with m:
        await asyncio.sleep(5)
async def main():
    for m in (Slow(), Leaving()):
        t = asyncio.create_task(use(m))
        await asyncio.sleep(1)
        t.cancel()
        print(await asyncio.gather(t, return_exceptions=True))
asyncio.run(main())
#> [CancelledError('')]
#> leaving CancelledError
#> left
#> [CancelledError('')]
#---
import asyncio
from contextlib import asynccontextmanager, aclosing
@asynccontextmanager
async def room(name, swallow=False):
    print('enter', name)
    await asyncio.sleep(1)
    try:
        yield name.upper()
    except ValueError as e:
        print('in room', e)
        if not swallow:
            raise
    finally:
        await asyncio.sleep(1)
        print('leave', name)
@asynccontextmanager
async def never():
    if False:
        yield
@asynccontextmanager
async def twice():
    yield 1
    yield 2
async def items():
    try:
        yield 1
        yield 2
    finally:
        print('items closed')
async def main():
    async with room('a') as a, room('b') as b:
        print(a, b)
    async with room('c', swallow=True):
        raise ValueError('v')
    try:
        async with room('d'):
            raise ValueError('w')
    except ValueError as e:
        print('out', e)
    for bad in (never, twice):
        try:
            async with bad():
                print('body')
        except RuntimeError as e:
            print(e)
    async with aclosing(items()) as it:
        async for x in it:
            break
    print('after', room.__name__)
asyncio.run(main())
#> enter a
#> enter b
#> A B
#> leave b
#> leave a
#> enter c
#> in room v
#> leave c
#> enter d
#> in room w
#> leave d
#> out w
#> generator didn't yield
#> body
#> generator didn't stop
#> items closed
#> after room
#---
