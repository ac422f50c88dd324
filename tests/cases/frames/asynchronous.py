async def ticker(n):
    for i in range(n):
        double = i * 2
        yield double
ticker(2)
#@ created - {n=2}
#@ suspended 4 {double=0, i=0, n=2}
#@ suspended 4 {double=2, i=1, n=2}
#@ closed
#---
import asyncio
async def ticker(delay, to):
    for i in range(to):
        yield i
        await asyncio.sleep(delay)
    last = 'end'
    yield last
ticker(0, 2)
#@ created - {delay=0, to=2}
#@ suspended 4 {delay=0, i=0, to=2}
#@ suspended 4 {delay=0, i=1, to=2}
#@ suspended 7 {delay=0, i=1, last='end', to=2}
#@ closed
#---
async def numbers():
    for n in range(3):
        yield n
async def doubled(source):
    total = 0
    async for n in source:
        total += n
        yield n * 2
doubled(numbers())
#@ created - {source=<async_generator object numbers>}
#@ suspended 8 {n=0, source=<async_generator object numbers>, total=0}
#@ suspended 8 {n=1, source=<async_generator object numbers>, total=1}
#@ suspended 8 {n=2, source=<async_generator object numbers>, total=3}
#@ closed
#---
import asyncio
from contextlib import asynccontextmanager
@asynccontextmanager
async def session(name):
    await asyncio.sleep(0)
    try:
        yield name
    finally:
        await asyncio.sleep(0)
async def pages():
    async with session('s') as s:
        for page in 'ab':
            text = s + page
            yield text
    yield 'over'
pages()
#@ created - {}
#@ suspended 14 {page='a', s='s', text='sa'}
#@ suspended 14 {page='b', s='s', text='sb'}
#@ suspended 15 {page='b', s='s', text='sb'}
#@ closed
#---
async def squares(n):
    return [i * i async for i in below(n)]
async def below(n):
    for i in range(n):
        yield i
async def sums():
    found = await squares(3)
    yield sum(found)
    found = await squares(4)
    yield sum(found)
sums()
#@ created - {}
#@ suspended 8 {found=[0, 1, 4]}
#@ suspended 10 {found=[0, 1, 4, 9]}
#@ closed
#---
async def raising():
    try:
        yield 1
        raise ValueError('in it')
    except ValueError as e:
        text = str(e)
        yield text
    finally:
        done = True
    1 / 0
raising()
#@ created - {}
#@ suspended 3 {}
#@ suspended 7 {e=ValueError('in it'), text='in it'}
#@ closed
#---
