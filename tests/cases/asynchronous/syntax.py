await x
#! SyntaxError: 'await' outside function
#---
def f():
    await x
#! SyntaxError: 'await' outside async function
#---
def f():
    async for x in y: pass
#! SyntaxError: 'async for' outside async function
#---
async for x in y: pass
#! SyntaxError: 'async for' outside async function
#---
[x async for x in y]
#! SyntaxError: asynchronous comprehension outside of an asynchronous function
#---
def f():
    return [x async for x in y]
#! SyntaxError: asynchronous comprehension outside of an asynchronous function
#---
def f(y):
    return [await x for x in y]
#! SyntaxError: asynchronous comprehension outside of an asynchronous function
#---
async def f():
    yield from x
#! SyntaxError: 'yield from' inside async function
#---
async def f():
    yield 1
    return 2
#! SyntaxError: 'return' with value in async generator
#---
x = lambda: await x
#! SyntaxError: 'await' outside async function
#---
async def f():
    def g():
        await x
#! SyntaxError: 'await' outside async function
#---
async def f():
    async for x in []:
        break
    continue
#! SyntaxError: 'continue' not properly in loop
#---
def y(): pass
def f():
    return (x async for x in y), (await x for x in [])
print('fine')
#> fine
#---
async with x: pass
#! SyntaxError: 'async with' outside async function
#---
def f(x):
    async with x: pass
#! SyntaxError: 'async with' outside async function
#---
