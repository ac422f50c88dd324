from contextlib import contextmanager
@contextmanager
def nothing():
    return
    yield
try:
    with nothing():
        print("never")
except RuntimeError as e:
    print(repr(e), repr(e.__context__), repr(e.__cause__), e.__suppress_context__)
#> RuntimeError("generator didn't yield") StopIteration() None True
#---
from contextlib import contextmanager
@contextmanager
def twice():
    try:
        yield 1
        yield 2
    finally:
        print("closed")
try:
    with twice() as x:
        print(x)
except RuntimeError as e:
    print(repr(e), repr(e.__context__))
try:
    with twice():
        raise ValueError("v")
except ValueError as e:
    print(repr(e))
#> 1
#> closed
#> RuntimeError("generator didn't stop") None
#> closed
#> ValueError('v')
#---
from contextlib import contextmanager
@contextmanager
def stubborn():
    try:
        yield 1
    except ValueError:
        yield 2
    finally:
        print("closed")
try:
    with stubborn():
        raise ValueError("v")
except RuntimeError as e:
    print(repr(e), repr(e.__context__))
#> closed
#> RuntimeError("generator didn't stop after throw()") ValueError('v')
#---
from contextlib import contextmanager
@contextmanager
def m():
    yield 1
cm = m()
with cm as x:
    print(x)
try:
    with cm:
        pass
except AttributeError as e:
    print(e)
#> 1
#> '_GeneratorContextManager' object has no attribute 'args'
#---
from contextlib import contextmanager
@contextmanager
def m(a, b=2, *rest, c, **more):
    """Its docstring."""
    yield a, b, rest, c, more
with m(1, c=3) as x:
    print(x)
with m(1, 5, 6, 7, c=3, d=4) as x:
    print(x)
print(m.__name__, m.__doc__, m.__qualname__, m.__wrapped__.__name__)
try:
    m()
except TypeError as e:
    print(e)
#> (1, 2, (), 3, {})
#> (1, 5, (6, 7), 3, {'d': 4})
#> m Its docstring. m m
#> m() missing 1 required positional argument: 'a'
#---
from contextlib import contextmanager
@contextmanager
def around(name):
    print("in", name)
    try:
        yield
    except ValueError as e:
        print("swallowed", e)
    finally:
        print("out", name)
@around("f")
def f(a, b=1):
    """Doc."""
    print("f", a, b)
    return a + b
print(f(1), f(2, b=3))
print(f.__name__, f.__doc__)
@around("g")
def g():
    raise ValueError("x")
print(g())
@around("h")
def h():
    raise KeyError("x")
try:
    h()
except KeyError as e:
    print("passed", e)
#> in f
#> f 1 1
#> out f
#> in f
#> f 2 3
#> out f
#> 2 5
#> f Doc.
#> in g
#> swallowed x
#> out g
#> None
#> in h
#> out h
#> passed 'x'
#---
from contextlib import contextmanager
@contextmanager
def around():
    print("in")
    yield
    print("out")
@around()
def gen():
    print("begun")
    yield 1
    yield 2
it = gen()
print("made")
it
#> in
#> out
#> made
#> begun
#= 1
#= 2
#---
from contextlib import contextmanager
@contextmanager
def m():
    try:
        yield
    except StopIteration as e:
        print("caught", e.value)
        raise
try:
    with m():
        raise StopIteration(5)
except StopIteration as e:
    print("same", e.value, repr(e.__context__))
except RuntimeError as e:
    print("other", e)
#> caught 5
#> same 5 None
#---
from contextlib import contextmanager
@contextmanager
def m():
    try:
        yield
    except RuntimeError as e:
        raise
with_error = RuntimeError("mine")
try:
    with m():
        raise with_error
except RuntimeError as e:
    print(e is with_error, repr(e.__cause__))
@contextmanager
def n():
    try:
        yield
    except ValueError:
        raise StopIteration("own")
try:
    with n():
        raise ValueError("v")
except RuntimeError as e:
    print(repr(e), repr(e.__cause__), repr(e.__context__))
#> True None
#> RuntimeError('generator raised StopIteration') StopIteration('own') StopIteration('own')
#---
from contextlib import contextmanager
@contextmanager
def m():
    yield
m(1)
#! TypeError: m() takes 0 positional arguments but 1 was given
#---
from contextlib import contextmanager
@contextmanager
def m():
    try:
        yield
    except ValueError:
        return
with m():
    raise ValueError("gone")
print("on")
@contextmanager
def leaves():
    yield
    raise KeyError("late")
try:
    with leaves():
        print("body")
except KeyError as e:
    print(repr(e), repr(e.__context__))
try:
    with leaves():
        raise ValueError("body")
except ValueError as e:
    print(repr(e), repr(e.__context__))
#> on
#> body
#> KeyError('late') None
#> ValueError('body') None
#---
from contextlib import contextmanager
@contextmanager
def bad():
    raise ValueError("before")
    yield
try:
    with bad():
        pass
except ValueError as e:
    print(repr(e), repr(e.__context__))
cm = contextmanager(lambda: iter([1]))()
print(cm.__enter__())
try:
    cm.__exit__(ValueError, ValueError("x"), None)
except AttributeError as e:
    print(e)
print(contextmanager(lambda: iter([1]))().__exit__(None, None, None))
#> ValueError('before') None
#> 1
#> 'list_iterator' object has no attribute 'throw'
#! AttributeError: 'list_iterator' object has no attribute 'close'
#---
from contextlib import contextmanager
try:
    contextmanager(lambda: [1])().__enter__()
except TypeError as e:
    print(e)
cm = contextmanager(lambda: iter([1]))()
print(cm.__enter__(), cm.__exit__(None, None, None))
#> 'list' object is not an iterator
#> 1 False
#---
from contextlib import closing
def g():
    try:
        yield 1
        yield 2
    finally:
        print("closed")
with closing(g()) as it:
    print(next(it))
print("after")
try:
    with closing(g()) as it:
        next(it)
        raise ValueError("x")
except ValueError as e:
    print(repr(e))
try:
    with closing(5):
        print("body")
except AttributeError as e:
    print(e)
#> 1
#> closed
#> after
#> closed
#> ValueError('x')
#> body
#> 'int' object has no attribute 'close'
#---
from contextlib import closing
def g():
    try:
        yield 1
    finally:
        raise KeyError("in close")
try:
    with closing(g()) as it:
        next(it)
        raise ValueError("body")
except KeyError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
#> KeyError('in close') GeneratorExit() ValueError('body')
#---
from contextlib import closing, suppress, nullcontext, ExitStack
for make in (lambda: closing(), lambda: closing(1, 2), lambda: closing(x=1), lambda: suppress(x=1), lambda: nullcontext(1, 2), lambda: nullcontext(x=1), lambda: ExitStack(1), lambda: ExitStack().callback(), lambda: ExitStack().enter_context(5)):
    try:
        make()
    except TypeError as e:
        print(e)
print(closing, suppress, closing.__name__, type(closing(1)), type(ExitStack()).__name__, isinstance(suppress(), suppress))
#> closing.__init__() missing 1 required positional argument: 'thing'
#> closing.__init__() takes 2 positional arguments but 3 were given
#> closing.__init__() got an unexpected keyword argument 'x'
#> suppress.__init__() got an unexpected keyword argument 'x'
#> nullcontext.__init__() takes from 1 to 2 positional arguments but 3 were given
#> nullcontext.__init__() got an unexpected keyword argument 'x'
#> _BaseExitStack.__init__() takes 1 positional argument but 2 were given
#> _BaseExitStack.callback() missing 1 required positional argument: 'callback'
#> 'builtins.int' object does not support the context manager protocol
#> <class 'contextlib.closing'> <class 'contextlib.suppress'> closing <class 'contextlib.closing'> ExitStack True
#---
from contextlib import suppress
with suppress(ValueError):
    print("before")
    int("x")
    print("never")
with suppress(KeyError, IndexError):
    [][1]
with suppress(LookupError):
    {}["k"]
with suppress():
    print("nothing to suppress")
try:
    with suppress(KeyError):
        1 / 0
except ZeroDivisionError as e:
    print(repr(e))
s = suppress(ValueError)
with s:
    with s:
        raise ValueError
    print("inner over")
    raise ValueError
print("both over")
#> before
#> nothing to suppress
#> ZeroDivisionError('division by zero')
#> inner over
#> both over
#---
from contextlib import suppress
def first_int(texts):
    for text in texts:
        with suppress(ValueError):
            return int(text)
    return None
print(first_int(["a", "b", "3", "4"]), first_int("ab"))
def ints(texts):
    for text in texts:
        with suppress(ValueError):
            yield int(text)
ints("1a2b3")
#> 3 None
#= 1
#= 2
#= 3
#---
from contextlib import suppress
with suppress(5):
    print("fine")
try:
    with suppress(5):
        raise ValueError("v")
except TypeError as e:
    print(e, repr(e.__context__))
#> fine
#> issubclass() arg 2 must be a class, a tuple of classes, or a union ValueError('v')
#---
from contextlib import suppress
with suppress(GeneratorExit):
    print(1)
def g():
    with suppress(GeneratorExit):
        yield 1
    yield 2
it = g()
next(it)
try:
    it.close()
except RuntimeError as e:
    print(e)
#> 1
#> generator ignored GeneratorExit
#---
from contextlib import nullcontext
with nullcontext() as x:
    print(x)
with nullcontext(5) as x, nullcontext(enter_result=[1]) as y:
    print(x, y)
try:
    with nullcontext("r"):
        raise ValueError("v")
except ValueError as e:
    print(repr(e))
#> None
#> 5 [1]
#> ValueError('v')
#---
from contextlib import ExitStack, contextmanager
@contextmanager
def m(name):
    print("enter", name)
    try:
        yield name
    finally:
        print("exit", name)
with ExitStack() as stack:
    names = [stack.enter_context(m(n)) for n in "abc"]
    print(names)
    print(stack.callback(print, "called", 1, sep="-") is print)
    stack.callback(lambda *a, **k: print(a, k), 1, x=2)
print("after")
#> enter a
#> enter b
#> enter c
#> ['a', 'b', 'c']
#> True
#> (1,) {'x': 2}
#> called-1
#> exit c
#> exit b
#> exit a
#> after
#---
from contextlib import ExitStack
def log(*details):
    print([d if d is None or not isinstance(d, BaseException) else repr(d) for d in details[:2]])
    return False
def swallow(kind, exc, tb):
    print("swallow", repr(exc))
    return True
with ExitStack() as stack:
    stack.push(log)
    stack.push(swallow)
    stack.push(log)
    raise ValueError("v")
print("swallowed")
with ExitStack() as stack:
    print(stack.push(log) is log)
#> [<class 'ValueError'>, "ValueError('v')"]
#> swallow ValueError('v')
#> [None, None]
#> swallowed
#> True
#> [None, None]
#---
from contextlib import ExitStack, closing
def g(n):
    try:
        yield n
    finally:
        print("close", n)
with ExitStack() as stack:
    its = [stack.enter_context(closing(g(n))) for n in range(3)]
    print([next(it) for it in its])
    kept = stack.pop_all()
    print("popped")
print("still open")
kept.close()
kept.close()
print("closed")
#> [0, 1, 2]
#> popped
#> still open
#> close 2
#> close 1
#> close 0
#> closed
#---
from contextlib import ExitStack
def raiser(exc):
    def go(*details):
        raise exc
    return go
try:
    with ExitStack() as stack:
        stack.push(raiser(KeyError("first in")))
        stack.push(raiser(IndexError("second in")))
        raise ValueError("body")
except KeyError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
try:
    with ExitStack() as stack:
        stack.callback(raiser(KeyError("a")))
        stack.callback(raiser(IndexError("b")))
except KeyError as e:
    print(repr(e), repr(e.__context__))
#> KeyError('first in') IndexError('second in') ValueError('body')
#> KeyError('a') None
#---
from contextlib import ExitStack
def details(name):
    def show(kind, exc, tb):
        print(name, kind and kind.__name__, exc)
    return show
def change(kind, exc, tb):
    raise KeyError("changed")
def stop(kind, exc, tb):
    return True
with ExitStack() as stack:
    stack.push(details("last"))
    stack.push(stop)
    stack.push(details("middle"))
    stack.push(change)
    stack.push(details("first"))
    raise ValueError("v")
print("through")
stack = ExitStack()
print(stack.__enter__() is stack, stack.__exit__(None, None, None))
stack.push(stop)
print(stack.__exit__(ValueError, ValueError("x"), None), stack.__exit__(ValueError, ValueError("x"), None))
#> first ValueError v
#> middle KeyError 'changed'
#> last None None
#> through
#> True False
#> True False
#---
from contextlib import ExitStack, contextmanager
@contextmanager
def m(n):
    try:
        yield n
    finally:
        print("exit", n)
def rows():
    with ExitStack() as stack:
        for n in range(3):
            stack.enter_context(m(n))
            yield n
it = rows()
print(next(it), next(it))
it.close()
print("closed")
list(rows())
#> 0 1
#> exit 1
#> exit 0
#> closed
#> exit 2
#> exit 1
#> exit 0
#= 0
#= 1
#= 2
#---
from contextlib import ExitStack, contextmanager
@contextmanager
def fails():
    raise ValueError("enter")
    yield
@contextmanager
def m():
    try:
        yield
    except ValueError as e:
        print("m saw", e)
with ExitStack() as stack:
    stack.enter_context(m())
    stack.enter_context(fails())
    print("never")
print("on")
#> m saw enter
#> on
#---
from contextlib import ExitStack
def undo(n):
    try:
        raise KeyError(n)
    except KeyError as e:
        print(repr(e), repr(e.__context__))
with ExitStack() as stack:
    stack.callback(undo, 1)
try:
    with ExitStack() as stack:
        stack.callback(undo, 2)
        raise ValueError("v")
except ValueError:
    print("out")
#> KeyError(1) None
#> KeyError(2) ValueError('v')
#> out
#---
from contextlib import contextmanager
@contextmanager
def timer(log):
    log.append("start")
    try:
        yield log
    finally:
        log.append("stop")
log = []
def work(n):
    with timer(log):
        return [i * i for i in range(n)]
print(work(3), log)
squares = list(map(work, [1, 2]))
print(squares, log)
print(sorted([3, 1, 2], key=lambda n: (work(n), n)[1]), len(log))
#> [0, 1, 4] ['start', 'stop']
#> [[0], [0, 1]] ['start', 'stop', 'start', 'stop', 'start', 'stop']
#> [1, 2, 3] 12
#---
from contextlib import contextmanager
def my_range(n):
    i = 0
    while i < n:
        yield i
        i += 1
@contextmanager
def opened(n):
    it = my_range(n)
    try:
        yield it
    finally:
        it.close()
with opened(5) as it:
    print(next(it), next(it))
print(list(it))
#> 0 1
#> []
#---
import contextlib
@contextlib.contextmanager
def m():
    yield "m"
with m() as x, contextlib.suppress(KeyError), contextlib.nullcontext(2) as y:
    print(x, y)
    {}["k"]
print(contextlib.closing.__module__)
#> m 2
#> contextlib
#---
import contextlib
contextlib.contextmangaer
#! AttributeError: module 'contextlib' has no attribute 'contextmangaer'
#---
