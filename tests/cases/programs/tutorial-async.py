import asyncio


async def say_after(delay, what):
    await asyncio.sleep(delay)
    print(what)
    return what.upper()


async def main():
    print("started")
    task1 = asyncio.create_task(say_after(0.02, "hello"))
    task2 = asyncio.create_task(say_after(0.01, "world"))
    print(await task1, await task2)
    results = await asyncio.gather(*(say_after(0.01 * n, f"n{n}") for n in (3, 1, 2)))
    print(results)


asyncio.run(main())
#> started
#> world
#> hello
#> HELLO WORLD
#> n1
#> n2
#> n3
#> ['N3', 'N1', 'N2']
#---
import asyncio


async def ticker(delay, to):
    """Yield numbers from 0 to `to` every `delay` seconds."""
    for i in range(to):
        yield i
        await asyncio.sleep(delay)


async def squares(numbers):
    async for n in numbers:
        yield n * n


async def main():
    async for i in ticker(0.001, 3):
        print(i)
    print([i async for i in squares(ticker(0.001, 5)) if i % 2 == 0])
    total = sum([x async for x in ticker(0, 4)])
    print({i: -i async for i in ticker(0, 2)}, total)
    agen = ticker(0, 10)
    print(await agen.__anext__(), await anext(agen))
    await agen.aclose()
    print([x async for x in agen])


asyncio.run(main())
#> 0
#> 1
#> 2
#> [0, 4, 16]
#> {0: 0, 1: -1} 6
#> 0 1
#> []
#---
import asyncio


async def producer(queue, n):
    for x in range(1, n + 1):
        print(f"producing {x}/{n}")
        await queue.put(x * 10)
        await asyncio.sleep(0)
    await queue.put(None)


async def consumer(queue):
    total = 0
    while True:
        item = await queue.get()
        if item is None:
            break
        print("consuming item", item)
        total += item
    return total


async def main():
    queue = asyncio.Queue(maxsize=2)
    _, total = await asyncio.gather(producer(queue, 4), consumer(queue))
    print("total", total)


asyncio.run(main())
#> producing 1/4
#> consuming item 10
#> producing 2/4
#> consuming item 20
#> producing 3/4
#> consuming item 30
#> producing 4/4
#> consuming item 40
#> total 100
#---
import asyncio


async def worker(name, queue, done):
    try:
        while True:
            job = await queue.get()
            await asyncio.sleep(job / 1000)
            done.append((name, job))
            queue.task_done()
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    queue, done = asyncio.Queue(), []
    for job in (5, 1, 3, 2):
        queue.put_nowait(job)
    workers = [asyncio.create_task(worker(f"w{i}", queue, done)) for i in range(2)]
    await queue.join()
    for w in workers:
        w.cancel()
    results = await asyncio.gather(*workers, return_exceptions=True)
    print(sorted(job for _, job in done), [type(r).__name__ for r in results])


asyncio.run(main())
#> w0 cancelled
#> w1 cancelled
#> [1, 2, 3, 5] ['CancelledError', 'CancelledError']
#---
import asyncio


async def fetch(name, delay, fail=False):
    await asyncio.sleep(delay)
    if fail:
        raise ConnectionError(f"{name} is down")
    return f"<{name}>"


async def main():
    try:
        await asyncio.wait_for(fetch("slow", 60), timeout=0.01)
    except asyncio.TimeoutError:
        print("timed out")
    results = await asyncio.gather(fetch("a", 0.01), fetch("b", 0.001, True), fetch("c", 0), return_exceptions=True)
    for r in results:
        print("failed:" if isinstance(r, Exception) else "ok:", r)
    try:
        async with asyncio.timeout(0.01):
            await fetch("slow", 60)
    except TimeoutError as e:
        print("timeout", repr(e))
    tasks = [asyncio.create_task(fetch(n, d)) for n, d in (("x", 0.03), ("y", 0.01))]
    for done in asyncio.as_completed(tasks):
        print(await done)
    try:
        await fetch("z", 0, True)
    except ConnectionError as e:
        print(e)
    finally:
        print("over")


asyncio.run(main())
#> timed out
#> ok: <a>
#> failed: b is down
#> ok: <c>
#> timeout TimeoutError()
#> <y>
#> <x>
#> z is down
#> over
#---
import asyncio
from contextlib import asynccontextmanager


class Connection:
    async def __aenter__(self):
        await asyncio.sleep(0)
        print("connected")
        return self

    async def __aexit__(self, kind, exc, tb):
        await asyncio.sleep(0)
        print("disconnected", kind and kind.__name__)
        return kind is ValueError

    def __aiter__(self):
        self.rows = iter("ab")
        return self

    async def __anext__(self):
        try:
            return next(self.rows)
        except StopIteration:
            raise StopAsyncIteration


@asynccontextmanager
async def lock(name):
    print("acquire", name)
    try:
        yield name
    finally:
        print("release", name)


async def main():
    async with Connection() as c:
        async for row in c:
            print("row", row)
    async with Connection():
        raise ValueError("swallowed")
    async with lock("db") as name, lock("file"):
        print("holding", name)


asyncio.run(main())
#> connected
#> row a
#> row b
#> disconnected None
#> connected
#> disconnected ValueError
#> acquire db
#> acquire file
#> holding db
#> release file
#> release db
#---
import asyncio


async def limited(semaphore, n, active):
    async with semaphore:
        active.append(n)
        assert len(active) <= 2
        await asyncio.sleep(0.001)
        active.remove(n)
        return n


async def main():
    semaphore, active = asyncio.Semaphore(2), []
    print(await asyncio.gather(*(limited(semaphore, n, active) for n in range(6))))
    event = asyncio.Event()

    async def waiter(name):
        await event.wait()
        return f"{name} saw it"

    tasks = [asyncio.create_task(waiter(n)) for n in "ab"]
    await asyncio.sleep(0)
    print([t.done() for t in tasks])
    event.set()
    print(await asyncio.gather(*tasks))
    async with asyncio.TaskGroup() as group:
        one = group.create_task(asyncio.sleep(0.001, "one"))
        two = group.create_task(asyncio.sleep(0, "two"))
    print(one.result(), two.result())


asyncio.run(main())
#> [0, 1, 2, 3, 4, 5]
#> [False, False]
#> ['a saw it', 'b saw it']
#> one two
#---
