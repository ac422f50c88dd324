from contextlib import contextmanager
@contextmanager
def manager(name):
    print("enter", name)
    try:
        yield name.upper()
    finally:
        print("exit", name)
with manager("a") as a:
    print("body", a)
print("after")
#> enter a
#> body A
#> exit a
#> after
#---
from contextlib import contextmanager
@contextmanager
def manager(name):
    print("enter", name)
    try:
        yield name.upper()
    finally:
        print("exit", name)
with manager("a") as a, manager("b") as b, manager("c"):
    print(a, b)
with (manager("d") as d, manager("e")):
    print(d)
with (
    manager("f") as f,
    manager("g") as g,
):
    print(f, g)
with (manager("h")) as h: print(h)
with (manager("i"), manager("j")): pass
#> enter a
#> enter b
#> enter c
#> A B
#> exit c
#> exit b
#> exit a
#> enter d
#> enter e
#> D
#> exit e
#> exit d
#> enter f
#> enter g
#> F G
#> exit g
#> exit f
#> enter h
#> H
#> exit h
#> enter i
#> enter j
#> exit j
#> exit i
#---
with 5:
    pass
#! TypeError: 'int' object does not support the context manager protocol
#---
with [1, 2] as x:
    print("never")
#! TypeError: 'list' object does not support the context manager protocol
#---
with None as x: pass
#! TypeError: 'NoneType' object does not support the context manager protocol
#---
def g():
    yield 1
with g() as x:
    pass
#! TypeError: 'generator' object does not support the context manager protocol
#---
with "text":
    pass
#! TypeError: 'str' object does not support the context manager protocol
#---
try:
    with int as x:
        pass
except TypeError as e:
    print(e)
#> 'type' object does not support the context manager protocol
#---
from contextlib import contextmanager
@contextmanager
def manager(swallow):
    try:
        yield
    except ValueError as e:
        print("saw", repr(e))
        if not swallow:
            raise
with manager(True):
    raise ValueError(1)
print("swallowed")
try:
    with manager(False):
        raise ValueError(2)
except ValueError as e:
    print("passed on", repr(e), repr(e.__context__))
#> saw ValueError(1)
#> swallowed
#> saw ValueError(2)
#> passed on ValueError(2) None
#---
from contextlib import contextmanager
@contextmanager
def manager(name):
    print("enter", name)
    try:
        yield name
    finally:
        print("exit", name)
def f(n):
    with manager("outer") as o:
        with manager("inner") as i:
            if n == 0:
                return "early"
            if n == 1:
                raise KeyError(n)
        return "late"
    return "never"
print(f(0))
try:
    f(1)
except KeyError as e:
    print(repr(e))
print(f(2))
#> enter outer
#> enter inner
#> exit inner
#> exit outer
#> early
#> enter outer
#> enter inner
#> exit inner
#> exit outer
#> KeyError(1)
#> enter outer
#> enter inner
#> exit inner
#> exit outer
#> late
#---
from contextlib import contextmanager
@contextmanager
def manager(name):
    print("enter", name)
    try:
        yield name
    finally:
        print("exit", name)
for i in range(4):
    with manager(i):
        if i == 1:
            continue
        if i == 3:
            break
        print("body", i)
else:
    print("never")
while True:
    with manager("w"), manager("x"):
        break
print("done")
#> enter 0
#> body 0
#> exit 0
#> enter 1
#> exit 1
#> enter 2
#> body 2
#> exit 2
#> enter 3
#> exit 3
#> enter w
#> enter x
#> exit x
#> exit w
#> done
#---
from contextlib import contextmanager
@contextmanager
def manager(name):
    print("enter", name)
    try:
        yield name
    except GeneratorExit:
        print("closed", name)
        raise
    except KeyError as e:
        print("key", e)
    finally:
        print("exit", name)
def g():
    with manager("a") as a:
        x = yield a
        print("got", x)
        with manager("b") as b:
            yield b
        yield "between"
    yield "end"
it = g()
print(next(it), it.send("s"))
it.close()
it = g()
next(it)
print(it.throw(KeyError("k")))
it.close()
it = g()
next(it)
del it
print("dropped")
g()
#> enter a
#> got s
#> enter b
#> a b
#> closed b
#> exit b
#> closed a
#> exit a
#> enter a
#> key 'k'
#> exit a
#> end
#> enter a
#> closed a
#> exit a
#> dropped
#> enter a
#= 'a'
#> got None
#> enter b
#= 'b'
#> exit b
#= 'between'
#> exit a
#= 'end'
#---
from contextlib import contextmanager
@contextmanager
def manager():
    yield
    print("left")
def g():
    with manager():
        yield from [1, 2]
    yield 3
g()
#= 1
#= 2
#> left
#= 3
#---
from contextlib import contextmanager
@contextmanager
def manager(name):
    try:
        yield
    finally:
        raise ValueError(name)
try:
    with manager("a"):
        raise KeyError("k")
except ValueError as e:
    print(repr(e), repr(e.__context__), repr(e.__cause__), e.__suppress_context__)
try:
    with manager("b"), manager("c"):
        raise KeyError("k")
except ValueError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
try:
    with manager("d"):
        pass
except ValueError as e:
    print(repr(e), repr(e.__context__))
#> ValueError('a') KeyError('k') None False
#> ValueError('b') ValueError('c') KeyError('k')
#> ValueError('d') None
#---
from contextlib import contextmanager
d = {}
items = [0, 0, 0]
@contextmanager
def pair():
    yield 1, [2, 3]
@contextmanager
def one():
    yield "v"
with pair() as (a, [b, c]):
    print(a, b, c)
with pair() as (x, y), one() as d["k"], one() as items[1]:
    print(x, y, d, items)
with pair() as (p, (q, *r)):
    print(p, q, r)
#> 1 2 3
#> 1 [2, 3] {'k': 'v'} [0, 'v', 0]
#> 1 2 [3]
#---
from contextlib import contextmanager
@contextmanager
def manager():
    try:
        yield 1
    finally:
        print("left")
try:
    with manager() as (a, b):
        print("never")
except TypeError as e:
    print(e)
#> left
#> cannot unpack non-iterable int object
#---
from contextlib import contextmanager
@contextmanager
def failing(at):
    if at == "enter":
        raise ValueError("enter")
    yield
@contextmanager
def outer():
    try:
        yield
    except ValueError as e:
        print("outer saw", e)
        raise
try:
    with outer(), failing("enter"):
        print("never")
except ValueError as e:
    print("and", e)
try:
    with failing("enter"), outer():
        print("never")
except ValueError as e:
    print("alone", e)
#> outer saw enter
#> and enter
#> alone enter
#---
from contextlib import contextmanager
log = []
@contextmanager
def manager():
    log.append("in")
    try:
        yield log
    finally:
        log.append("out")
def f():
    with manager() as l:
        return len(l)
def g():
    with manager() as l:
        return l
print(f(), log)
print(g())
#> 1 ['in', 'out']
#> ['in', 'out', 'in', 'out']
#---
from contextlib import contextmanager
@contextmanager
def manager(n):
    try:
        yield n
    finally:
        print("exit", n)
def f():
    try:
        with manager(1):
            return "with"
    finally:
        print("finally")
def g():
    with manager(2):
        try:
            return "try"
        finally:
            print("inner finally")
def h():
    for i in range(3):
        try:
            with manager(i):
                if i:
                    return i
        finally:
            if i == 1:
                continue
    return "end"
print(f(), g(), h())
#> exit 1
#> finally
#> inner finally
#> exit 2
#> exit 0
#> exit 1
#> exit 2
#> with try 2
#---
from contextlib import contextmanager
@contextmanager
def manager():
    try:
        yield
    except StopIteration as e:
        print("stop", e.value)
with manager():
    next(iter([]))
print("on")
@contextmanager
def plain():
    yield
try:
    with plain():
        raise StopIteration("x")
except StopIteration as e:
    print("through", e.value, repr(e.__cause__), repr(e.__context__))
#> stop None
#> on
#> through x None None
#---
def count(n):
    from contextlib import contextmanager
    @contextmanager
    def depth(k):
        yield k
    if n == 0:
        yield 0
        return
    with depth(n) as d:
        yield d
        yield from count(n - 1)
        yield -d
count(3)
#= 3
#= 2
#= 1
#= 0
#= -1
#= -2
#= -3
#---
from contextlib import contextmanager
@contextmanager
def manager(name):
    print("enter", name)
    yield name
    print("exit", name)
rows = [1, 2, 3]
def read():
    with manager("file") as f:
        for row in rows:
            yield (f, row)
for pair in read():
    print(pair)
    if pair[1] == 2:
        break
print("after the loop")
it = read()
print(next(it))
print(list(it))
#> enter file
#> ('file', 1)
#> ('file', 2)
#> after the loop
#> enter file
#> ('file', 1)
#> exit file
#> [('file', 2), ('file', 3)]
#---
from contextlib import contextmanager
@contextmanager
def manager():
    try:
        yield
    except BaseException as e:
        print(type(e).__name__, e.args)
        raise
def g():
    with manager():
        try:
            yield 1
        except ValueError:
            print("value")
            yield 2
        yield 3
it = g()
next(it)
print(it.throw(ValueError))
print(next(it))
try:
    it.throw(KeyError("k"))
except KeyError as e:
    print("out", e)
print(list(it))
#> value
#> 2
#> 3
#> KeyError ('k',)
#> out 'k'
#> []
#---
from contextlib import contextmanager
@contextmanager
def a():
    try:
        yield
    except ValueError as e:
        raise KeyError("from a") from e
try:
    with a():
        raise ValueError("body")
except KeyError as e:
    print(repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
#> KeyError('from a') ValueError('body') ValueError('body') True
#---
from contextlib import contextmanager
@contextmanager
def tag(name):
    print(f"<{name}>")
    yield
    print(f"</{name}>")
def page(items):
    with tag("ul"):
        for item in items:
            with tag("li"):
                print(item)
page(["x", "y"])
#> <ul>
#> <li>
#> x
#> </li>
#> <li>
#> y
#> </li>
#> </ul>
#---
from contextlib import contextmanager
@contextmanager
def manager():
    yield
def f():
    with manager():
        x = 1
        def inner():
            return x
        x = 2
    return inner()
print(f())
with manager() as nothing:
    print(nothing)
with manager():
    pass
x = [i for i in range(3)]
print(x)
#> 2
#> None
#> [0, 1, 2]
#---
with undefined_name as x:
    pass
#! NameError: name 'undefined_name' is not defined
#---
from contextlib import contextmanager
@contextmanager
def manager():
    try:
        yield
    finally:
        print("cleanup")
def f():
    with manager():
        assert False, "no"
try:
    f()
except AssertionError as e:
    print("assert", e)
f()
#> cleanup
#> assert no
#> cleanup
#! AssertionError: no
#---
from contextlib import contextmanager
@contextmanager
def numbered(n):
    print("in", n)
    try:
        yield n
    finally:
        print("out", n)
def walk(depth):
    with numbered(depth):
        if depth == 2:
            raise IndexError("deep")
        walk(depth + 1)
try:
    walk(0)
except IndexError as e:
    print(e, repr(e.__context__))
#> in 0
#> in 1
#> in 2
#> out 2
#> out 1
#> out 0
#> deep None
#---
from contextlib import contextmanager
@contextmanager
def m():
    try:
        yield
    finally:
        print("m out")
def g():
    try:
        with m():
            yield 1
    except GeneratorExit:
        print("exit seen")
        return
it = g()
next(it)
it.close()
def ignoring():
    with m():
        while True:
            try:
                yield 1
            except GeneratorExit:
                print("ignored")
it = ignoring()
next(it)
try:
    it.close()
except RuntimeError as e:
    print(e)
#> m out
#> exit seen
#> ignored
#> generator ignored GeneratorExit
#> ignored
#> m out
#---
