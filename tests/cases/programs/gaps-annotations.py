from __future__ import annotations
def f(a: int, b: list[int] = None, *c: str, d: float = 1.5, **e: dict[str, int]) -> tuple[int, ...]:
    """Doc."""
print(f.__annotations__)
def g(a, b): pass
print(g.__annotations__)
class A:
    x: int = 3
    y: str
    def m(self, n: A) -> A: pass
print(A.__annotations__, A.m.__annotations__, A().m.__annotations__)
f.__annotations__["z"] = 1
print(f.__annotations__["z"])
#> {'a': 'int', 'b': 'list[int]', 'c': 'str', 'd': 'float', 'e': 'dict[str, int]', 'return': 'tuple[int, ...]'}
#> {}
#> {'x': 'int', 'y': 'str'} {'n': 'A', 'return': 'A'} {'n': 'A', 'return': 'A'}
#> 1
#---
from __future__ import annotations
import inspect
def f(a: int, /, b: list[int] = None, *c: str, d: float = 1.5, e, **g: dict[str, int]) -> tuple[int, ...]: pass
print(inspect.signature(f))
def g(a, b=2, *, c): pass
print(inspect.signature(g), inspect.signature(lambda x, *y: 0))
#> (a: 'int', /, b: 'list[int]' = None, *c: 'str', d: 'float' = 1.5, e, **g: 'dict[str, int]') -> 'tuple[int, ...]'
#> (a, b=2, *, c) (x, *y)
#---
from functools import singledispatch
@singledispatch
def show(x):
    return f"other {x!r}"
@show.register
def _(x: int):
    return f"int {x}"
@show.register
def _(x: str) -> str:
    return f"str {x}"
class A: pass
class B(A): pass
@show.register
def of_a(x: A):
    return "A"
@show.register
def _(x: list | tuple):
    return f"row of {len(x)}"
print(show(1), show("a"), show(1.5), show(B()), show([1]), show((1, 2)), show(True), of_a(3))
#> int 1 str a other 1.5 A row of 1 row of 2 int True A
#---
def deco(f: "callable") -> "str": pass
print(deco.__annotations__)
class A:
    x: "int" = 3
print(A.__annotations__)
#> {'f': 'callable', 'return': 'str'}
#> {'x': 'int'}
#---
import asyncio, inspect
async def f():
    await asyncio.sleep(0)
    return 3
c = f()
print(inspect.getcoroutinestate(c), inspect.iscoroutine(c), inspect.iscoroutinefunction(f), inspect.isawaitable(c), inspect.isawaitable(3))
c.send(None)
print(inspect.getcoroutinestate(c))
try:
    c.send(None)
except StopIteration as e:
    print(e.value, inspect.getcoroutinestate(c))
def work(n, *, by=2):
    return n * by
def fails():
    raise ValueError("no")
async def main():
    print(await asyncio.to_thread(work, 3), await asyncio.to_thread(work, 3, by=5))
    try:
        await asyncio.to_thread(fails)
    except ValueError as e:
        print("caught", e)
    print(await asyncio.gather(asyncio.to_thread(work, 1), f()))
asyncio.run(main())
#> CORO_CREATED True True True False
#> CORO_SUSPENDED
#> 3 CORO_CLOSED
#> 6 15
#> caught no
#> [2, 3]
#---
