import asyncio
async def g():
    print('begin')
    x = yield 1
    print('got', x)
    try:
        yield 2
    except ValueError as e:
        print('caught', e)
        yield 'handled'
    print('end')
async def main():
    a = g()
    print(type(a), a.__name__)
    print(await a.asend(None), await a.asend('hello'), await a.athrow(ValueError('v')))
    try:
        await a.__anext__()
    except StopAsyncIteration as e:
        print(repr(e))
    try:
        await a.__anext__()
    except StopAsyncIteration as e:
        print(repr(e))
    print(await a.aclose())
asyncio.run(main())
#> <class 'async_generator'> g
#> begin
#> got hello
#> caught v
#> 1 2 handled
#> end
#> StopAsyncIteration()
#> StopAsyncIteration()
#> None
#---
import asyncio
async def ticker(n):
    for i in range(n):
        await asyncio.sleep(1)
        yield i
async def main():
    loop = asyncio.get_running_loop()
    async for x in ticker(3):
        print(x, loop.time())
    else:
        print('else')
    async for x in ticker(5):
        if x == 1:
            continue
        if x == 3:
            break
        print(x)
    else:
        print('never')
    print('left', x)
asyncio.run(main())
#> 0 1.0
#> 1 2.0
#> 2 3.0
#> else
#> 0
#> 2
#> left 3
#---
import asyncio
async def g():
    try:
        yield 1
        yield 2
    finally:
        print('closed')
async def main():
    async for x in g():
        break
    print('after the loop')
    await asyncio.sleep(0)
    print('later')
    await asyncio.sleep(0)
    print('still later')
asyncio.run(main())
#> after the loop
#> later
#> closed
#> still later
#---
import asyncio
async def g():
    try:
        yield 1
        yield 2
    finally:
        print('closing')
        await asyncio.sleep(1)
        print('closed')
async def main():
    a = g()
    async for x in a:
        break
    print('after the loop')
    await a.aclose()
    print('after aclose')
    print([x async for x in a])
asyncio.run(main())
#> after the loop
#> closing
#> closed
#> after aclose
#> []
#---
import asyncio
async def g():
    try:
        yield 1
    finally:
        print('closed by the end of the run')
async def main():
    global a
    a = g()
    print(await anext(a))
asyncio.run(main())
print('over')
#> 1
#> closed by the end of the run
#> over
#---
import asyncio
async def g():
    try:
        yield 1
    except GeneratorExit:
        yield 2
async def main():
    a = g()
    await anext(a)
    try:
        await a.aclose()
    except RuntimeError as e:
        print(e)
asyncio.run(main())
#> async generator ignored GeneratorExit
#---
import asyncio
async def g():
    yield 1
    raise StopAsyncIteration
async def h():
    yield 1
    raise StopIteration(5)
async def main():
    for f in (g, h):
        try:
            async for x in f():
                print(x)
        except RuntimeError as e:
            print(e, repr(e.__cause__))
asyncio.run(main())
#> 1
#> async generator raised StopAsyncIteration StopAsyncIteration()
#> 1
#> async generator raised StopIteration StopIteration(5)
#---
import asyncio
async def g():
    yield 1
async def main():
    a = g()
    try:
        await a.asend(5)
    except TypeError as e:
        print(e)
    print(await a.asend(None))
    b = g()
    print(await b.aclose(), [x async for x in b])
    c = g()
    try:
        await c.athrow(KeyError('k'))
    except KeyError as e:
        print('thrown', e)
    print([x async for x in c])
    print(await c.athrow(KeyError('again')))
asyncio.run(main())
#> can't send non-None value to a just-started async generator
#> 1
#> None []
#> thrown 'k'
#> []
#> None
#---
import asyncio
async def g():
    yield 1
async def main():
    a = g()
    print(await anext(a), await anext(a, 'default'), await anext(a, None))
    try:
        await anext(a)
    except StopAsyncIteration:
        print('stop')
    print(aiter(a) is a, a.__aiter__() is a)
    for bad in (5, [1], 'x'):
        for f in (aiter, anext):
            try:
                f(bad)
            except TypeError as e:
                print(e)
asyncio.run(main())
#> 1 default None
#> stop
#> True True
#> 'int' object is not an async iterable
#> 'int' object is not an async iterator
#> 'list' object is not an async iterable
#> 'list' object is not an async iterator
#> 'str' object is not an async iterable
#> 'str' object is not an async iterator
#---
import asyncio
async def g():
    yield 1
def plain():
    for x in g():
        pass
async def f():
    async for x in [1]:
        pass
async def h():
    return list(g())
try:
    plain()
except TypeError as e:
    print(e)
for c in (f, h):
    try:
        asyncio.run(c())
    except TypeError as e:
        print(e)
#> 'async_generator' object is not iterable
#> 'async for' requires an object with __aiter__ method, got list
#> 'async_generator' object is not iterable
#---
import asyncio
async def g(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i
async def double(x):
    await asyncio.sleep(0)
    return x * 2
async def main():
    print([x async for x in g(5) if x % 2])
    print({x async for x in g(3)}, {x: y async for x in g(2) for y in 'ab'})
    print([(x, y) async for x in g(2) async for y in g(x + 1)])
    print([(x, y) for x in range(2) async for y in g(2)])
    print([await double(x) for x in range(3)], [await double(x) async for x in g(3)])
    print([x for x in range(4) if await double(x) > 2])
    gen = (x * 10 async for x in g(3))
    print(type(gen), [x async for x in gen])
    gen = (await double(x) for x in range(3))
    print(type(gen), [x async for x in gen])
    print([[y async for y in g(x)] for x in range(3)])
    k = 5
    print([(lambda: x + k)() async for x in g(2)])
asyncio.run(main())
#> [1, 3]
#> {0, 1, 2} {0: 'b', 1: 'b'}
#> [(0, 0), (1, 0), (1, 1)]
#> [(0, 0), (0, 1), (1, 0), (1, 1)]
#> [0, 2, 4] [0, 2, 4]
#> [2, 3]
#> <class 'async_generator'> [0, 10, 20]
#> <class 'async_generator'> [0, 2, 4]
#> [[], [0], [0, 1]]
#> [5, 6]
#---
import asyncio
async def squares():
    yield 1
    yield 4
async def main():
    gen = squares()
    first = gen.__anext__()
    print(type(first))
    try:
        first.send(None)
    except StopIteration as e:
        print('value', e.value)
    try:
        first.send(None)
    except RuntimeError as e:
        print(e)
    c = gen.aclose()
    print(type(c))
    await c
    try:
        await c
    except RuntimeError as e:
        print(e)
asyncio.run(main())
#> <class 'async_generator_asend'>
#> value 1
#> cannot reuse already awaited __anext__()/asend()
#> <class 'async_generator_athrow'>
#> cannot reuse already awaited aclose()/athrow()
#---
import asyncio
async def g():
    await asyncio.sleep(1)
    yield 1
async def ask(a):
    try:
        return await anext(a)
    except RuntimeError as e:
        return str(e)
async def main():
    a = g()
    print(await asyncio.gather(ask(a), ask(a)))
asyncio.run(main())
#> [1, 'anext(): asynchronous generator is already running']
#---
import asyncio
async def numbers(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)
async def plus(rows, k):
    async for row in rows:
        yield row + k
async def take(rows, n):
    i = 0
    async for row in rows:
        if i == n:
            return
        yield row
        i += 1
async def main():
    async for x in take(plus(plus(numbers(10), 1), 10), 3):
        print(x)
asyncio.run(main())
#> 11
#> 12
#> 13
#---
import asyncio
async def g():
    for i in range(3):
        try:
            yield i
        except ValueError as e:
            print('in', i, e)
async def main():
    a = g()
    print(await anext(a))
    print(await a.athrow(ValueError, 'one'))
    print(await a.athrow(ValueError('two')))
    try:
        await a.athrow(KeyError('out'))
    except KeyError as e:
        print('out', e)
    print([x async for x in a])
asyncio.run(main())
#> 0
#> in 0 one
#> 1
#> in 1 two
#> 2
#> out 'out'
#> []
#---
import asyncio
async def worker(name, a):
    async for x in a:
        print(name, x)
        await asyncio.sleep(0)
async def g():
    for i in range(4):
        yield i
async def main():
    a = g()
    await asyncio.gather(worker('a', a), worker('b', a))
asyncio.run(main())
#> a 0
#> b 1
#> a 2
#> b 3
#---
import asyncio
async def g():
    try:
        await asyncio.sleep(10)
        yield 1
    except asyncio.CancelledError:
        print('cancelled in the generator')
        raise
    finally:
        print('finally')
async def use():
    async for x in g():
        print(x)
async def main():
    t = asyncio.create_task(use())
    await asyncio.sleep(1)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('and out')
asyncio.run(main())
#> cancelled in the generator
#> finally
#> and out
#---
