import asyncio
async def f():
    print('in f')
    return 1
c = f()
print(type(c), c.__name__, c.__qualname__)
print(c)
try:
    c.send(None)
except StopIteration as e:
    print('value', e.value)
try:
    c.send(None)
except RuntimeError as e:
    print(e)
c.close()
#> <class 'coroutine'> f f
#> <coroutine object f>
#> in f
#> value 1
#> cannot reuse already awaited coroutine
#---
async def f():
    return 1
c = f()
try:
    c.send(5)
except TypeError as e:
    print(e)
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
#> can't send non-None value to a just-started coroutine
#> 1
#---
async def f():
    return 1
c = f()
try:
    for x in c:
        pass
except TypeError as e:
    print(e)
try:
    next(c)
except TypeError as e:
    print(e)
try:
    iter(c)
except TypeError as e:
    print(e)
try:
    list(c)
except TypeError as e:
    print(e)
c.close()
#> 'coroutine' object is not iterable
#> 'coroutine' object is not an iterator
#> 'coroutine' object is not iterable
#> 'coroutine' object is not iterable
#---
import asyncio
async def inner(x):
    print('inner', x)
    return x + 1
async def outer():
    a = await inner(1)
    b = await inner(a)
    return [await inner(n) for n in (a, b)]
print(asyncio.run(outer()))
#> inner 1
#> inner 2
#> inner 2
#> inner 3
#> [3, 4]
#---
import asyncio
async def inner():
    raise ValueError('no')
async def outer():
    try:
        await inner()
    except ValueError as e:
        print('caught', e)
    finally:
        print('finally')
    await inner()
asyncio.run(outer())
#> caught no
#> finally
#! ValueError: no
#---
import asyncio
async def f():
    await 5
asyncio.run(f())
#! TypeError: object int can't be used in 'await' expression
#---
import asyncio
async def f():
    await [1]
asyncio.run(f())
#! TypeError: object list can't be used in 'await' expression
#---
import asyncio
async def f():
    raise StopIteration(3)
asyncio.run(f())
#! RuntimeError: coroutine raised StopIteration
#---
import asyncio
async def f():
    raise StopAsyncIteration(3)
try:
    asyncio.run(f())
except StopAsyncIteration as e:
    print(repr(e))
#> StopAsyncIteration(3)
#---
import asyncio
async def f():
    return 1
async def main():
    c = f()
    print(await c)
    try:
        await c
    except RuntimeError as e:
        print(e)
asyncio.run(main())
#> 1
#> cannot reuse already awaited coroutine
#---
import asyncio
async def f():
    await asyncio.sleep(1)
async def main():
    c = f()
    t = asyncio.create_task(c)
    await asyncio.sleep(0)
    try:
        await c
    except RuntimeError as e:
        print(e)
    await t
asyncio.run(main())
#> coroutine is being awaited already
#---
async def f():
    try:
        yield_ = 1
        await g()
    except GeneratorExit:
        print('closing')
        raise
    finally:
        print('finally')
async def g():
    await h()
async def h():
    print('h begins')
    return 1
c = f()
try:
    c.send(None)
except StopIteration:
    print('over')
c.close()
#> h begins
#> finally
#> over
#---
import asyncio
async def f(fut):
    try:
        return await fut
    except ValueError as e:
        return 'caught ' + str(e)
async def main():
    fut = asyncio.get_running_loop().create_future()
    c = f(fut)
    got = c.send(None)
    print(got is fut)
    try:
        c.throw(ValueError('thrown'))
    except StopIteration as e:
        print(e.value)
    c = f(asyncio.get_running_loop().create_future())
    c.send(None)
    c.close()
    try:
        c.send(None)
    except RuntimeError as e:
        print(e)
    c = f(fut)
    try:
        c.throw(KeyError('k'))
    except KeyError as e:
        print('early', e)
asyncio.run(main())
#> True
#> caught thrown
#> cannot reuse already awaited coroutine
#> early 'k'
#---
import asyncio
async def f():
    return 1
print(asyncio.iscoroutine(f), asyncio.iscoroutinefunction(f), asyncio.iscoroutinefunction(len))
c = f()
print(asyncio.iscoroutine(c), asyncio.isfuture(c))
c.close()
#> False True False
#> True False
#---
import asyncio
async def f(n):
    if n == 0:
        return 0
    return 1 + await f(n - 1)
print(asyncio.run(f(200)))
#> 200
#---
import asyncio
def outer(k):
    async def inner(x):
        nonlocal k
        k += x
        await asyncio.sleep(0)
        return k
    return inner
async def main():
    add = outer(10)
    print(await asyncio.gather(add(1), add(2), add(3)))
asyncio.run(main())
#> [16, 16, 16]
#---
import asyncio
async def f(x):
    return x
async def main():
    print(await f(1) + await f(2), [await f(3)], {await f(4): await f(5)}, f'{await f(6)}')
    print((await f(7)) if await f(True) else await f(8), await f(0) or await f(9))
    x = y = await f(10)
    print(x, y, not await f(False), -await f(1), (await f([1, 2]))[1])
    a, b = await f((1, 2))
    print(a, b)
asyncio.run(main())
#> 3 [3] {4: 5} 6
#> 7 9
#> 10 10 True -1 2
#> 1 2
#---
import asyncio
async def f():
    try:
        return 'try'
    finally:
        await asyncio.sleep(0)
        print('finally awaits')
async def g():
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                break
            print('body', i)
        finally:
            print('before', i)
            await asyncio.sleep(1)
            print('after', i)
async def main():
    print(await f())
    await g()
asyncio.run(main())
#> finally awaits
#> try
#> body 0
#> before 0
#> after 0
#> before 1
#> after 1
#> before 2
#> after 2
#---
import asyncio
async def f():
    return 1
asyncio.run(f)
#! ValueError: a coroutine was expected, got <function f>
#---
import asyncio
async def g():
    return 1
async def f():
    c = g()
    try:
        asyncio.run(c)
    except RuntimeError as e:
        print(e)
    c.close()
asyncio.run(f())
#> asyncio.run() cannot be called from a running event loop
#---
import asyncio
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)
async def f(): pass
c = f()
try:
    asyncio.create_task(c)
except RuntimeError as e:
    print(e)
c.close()
#> no running event loop
#> no running event loop
#---
import asyncio
async def one():
    return asyncio.current_task().get_name()
print(asyncio.run(one()))
print(asyncio.run(one()))
#> Task-1
#> Task-4
#---
import asyncio
async def main():
    await asyncio.sleep(1)
    raise SystemExit(3)
try:
    asyncio.run(main())
except SystemExit as e:
    print('exit', e.code)
#> exit 3
#---
import asyncio
async def left(n):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print('cancelled', n)
        await asyncio.sleep(1)
        print('put away', n)
        raise
async def main():
    t = asyncio.create_task(left(1))
    await asyncio.sleep(1)
    return 'main is over'
print(asyncio.run(main()))
#> cancelled 1
#> put away 1
#> main is over
#---
