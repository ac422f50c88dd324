import asyncio
class Later:
    def __init__(self, n):
        self.n = n
    def __await__(self):
        print('awaiting', self.n)
        yield from asyncio.sleep(self.n).__await__()
        return self.n * 2
async def main():
    print(await Later(1), await Later(2))
    print(await asyncio.gather(Later(3), Later(1)))
    print(await asyncio.wait_for(Later(1), 5))
asyncio.run(main())
#> awaiting 1
#> awaiting 2
#> 2 4
#> awaiting 3
#> awaiting 1
#> [6, 2]
#> awaiting 1
#> 2
#---
import asyncio
class Bare:
    def __await__(self):
        yield
        return 'bare'
class Bad:
    def __await__(self):
        return 5
class Coro:
    def __await__(self):
        return self.c()
    async def c(self):
        return 1
class Wrong:
    def __await__(self):
        yield 'what'
async def main():
    print(await Bare())
    for c in (Bad, Wrong):
        try:
            await c()
        except (TypeError, RuntimeError) as e:
            print(e)
    class Plain: pass
    try:
        await Plain()
    except TypeError as e:
        print(e)
asyncio.run(main())
#> bare
#> __await__() returned non-iterator of type 'int'
#> Task got bad yield: 'what'
#> object Plain can't be used in 'await' expression
#---
import asyncio
class Count:
    def __init__(self, n):
        self.n = n
        self.i = 0
    def __aiter__(self):
        return self
    async def __anext__(self):
        if self.i >= self.n:
            raise StopAsyncIteration
        self.i += 1
        await asyncio.sleep(1)
        return self.i
async def main():
    async for x in Count(3):
        print(x)
    print([x async for x in Count(3) if x != 2])
    it = aiter(Count(2))
    print(await anext(it), await anext(it), await anext(it, 'none'))
    try:
        await anext(it)
    except StopAsyncIteration:
        print('stop')
asyncio.run(main())
#> 1
#> 2
#> 3
#> [1, 3]
#> 1 2 none
#> stop
#---
import asyncio
class NoNext:
    def __aiter__(self):
        return self
class Five:
    def __aiter__(self):
        return 5
class Sync:
    def __aiter__(self):
        return self
    def __anext__(self):
        return 1
class Gen:
    async def __aiter__(self):
        yield 1
class Delegates:
    def __aiter__(self):
        return self.items()
    async def items(self):
        for x in 'abc':
            yield x
async def main():
    for c in (NoNext, Five, Sync, Delegates, Gen):
        try:
            async for x in c():
                print(x)
        except TypeError as e:
            print(c.__name__, e)
    try:
        aiter(Five())
    except TypeError as e:
        print(e)
asyncio.run(main())
#> NoNext 'async for' received an object from __aiter__ that does not implement __anext__: NoNext
#> Five 'async for' received an object from __aiter__ that does not implement __anext__: int
#> Sync 'async for' received an invalid object from __anext__: int
#> a
#> b
#> c
#> 1
#> aiter() returned not an async iterator of type 'int'
#---
import asyncio
class Worker:
    def __init__(self):
        self.seen = []
    async def run(self, n):
        for i in range(n):
            await asyncio.sleep(n)
            self.seen.append((n, i))
        return self
    async def stream(self):
        for x in self.seen:
            yield x
    @staticmethod
    async def static(x):
        return x
    @classmethod
    async def make(cls):
        return cls()
async def main():
    w = await Worker.make()
    a, b = await asyncio.gather(w.run(2), w.run(3))
    print(a is w, w.seen, [x async for x in w.stream()], await Worker.static(5))
asyncio.run(main())
#> True [(2, 0), (3, 0), (2, 1), (3, 1), (3, 2)] [(2, 0), (3, 0), (2, 1), (3, 1), (3, 2)] 5
#---
import asyncio
class Failed(Exception):
    def __init__(self, code):
        super().__init__(f'failed with {code}')
        self.code = code
async def bad(n):
    await asyncio.sleep(n)
    raise Failed(n)
async def main():
    try:
        await asyncio.gather(bad(2), bad(1))
    except Failed as e:
        print(e, e.code)
    r = await asyncio.gather(bad(1), asyncio.sleep(0, 'ok'), return_exceptions=True)
    print(type(r[0]).__name__, r[0].code, r[1])
    t = asyncio.create_task(bad(1))
    try:
        await asyncio.wait_for(t, 5)
    except Failed as e:
        print(e.code, t.exception() is e)
asyncio.run(main())
#> failed with 1 1
#> Failed 1 ok
#> 1 True
#---
import asyncio
class Job:
    def __init__(self, n):
        self.n = n
    def __lt__(self, other):
        return self.n < other.n
async def main():
    q = asyncio.PriorityQueue()
    for n in (3, 1, 2):
        await q.put(Job(n))
    print([(await q.get()).n for _ in range(3)])
asyncio.run(main())
#> [1, 2, 3]
#---
