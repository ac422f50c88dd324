# Stacks of what is to be undone, of classes of one's own, and a log record that cannot be formatted
import logging
from contextlib import AsyncExitStack, ExitStack, contextmanager


class Callback(ExitStack):
    def __init__(self, callback, /, *args, **kwds):
        super().__init__()
        self.callback(callback, *args, **kwds)

    def cancel(self):
        self.pop_all()


@contextmanager
def named(name, swallow=False):
    print("enter", name)
    try:
        yield name
    except ValueError as error:
        print(name, "sees", repr(error))
        if not swallow:
            raise
    finally:
        print("leave", name)


def show(title, function):
    try:
        print(title, "gave", function())
    except Exception as error:
        chain = []
        while error is not None:
            chain.append(repr(error))
            error = error.__context__
        print(title, "raised", chain)


def cancelled():
    with Callback(print, "never printed") as stack:
        stack.cancel()
    with Callback(print, "printed", "at the end"):
        print("inside")
    return "done"


def unwound():
    with ExitStack() as stack:
        names = [stack.enter_context(named(name)) for name in "abc"]
        stack.callback(print, "called", end="!\n")
        print(names)
        raise ValueError("inside")


def swallowed():
    with ExitStack() as stack:
        stack.enter_context(named("outer"))
        stack.enter_context(named("inner", swallow=True))
        raise ValueError("inside")
    return "swallowed"


def failing():
    def fails():
        raise KeyError("on the way out")

    with ExitStack() as stack:
        stack.callback(fails)
        stack.push(lambda *details: print([getattr(detail, "__name__", detail) for detail in details[:1]]))
        raise ValueError("inside")


def kept():
    with ExitStack() as stack:
        stack.enter_context(named("kept"))
        later = stack.pop_all()
    print("nothing left yet", type(later).__name__)
    later.close()
    return isinstance(later, ExitStack)


def refused():
    with ExitStack() as stack:
        stack.enter_context(3)


def arguments():
    ExitStack(1)


for function in [cancelled, unwound, swallowed, failing, kept, refused, arguments]:
    show(function.__name__, function)

print(AsyncExitStack.__name__, ExitStack.__module__, Callback.__mro__[1].__name__)


class Kept(logging.Handler):
    def emit(self, record):
        try:
            print(self.format(record))
        except Exception:
            self.handleError(record)


logging.raiseExceptions = False
log = logging.getLogger("stacks")
log.addHandler(Kept())
log.warning("%d items", "no number")
log.warning("%d items", 3)

[1]
#> never printed
#> cancelled raised ['TypeError("Callback.__init__() missing 1 required positional argument: \'callback\'")']
#> enter a
#> enter b
#> enter c
#> ['a', 'b', 'c']
#> called!
#> c sees ValueError('inside')
#> leave c
#> b sees ValueError('inside')
#> leave b
#> a sees ValueError('inside')
#> leave a
#> unwound raised ["ValueError('inside')"]
#> enter outer
#> enter inner
#> inner sees ValueError('inside')
#> leave inner
#> leave outer
#> swallowed gave swallowed
#> ['ValueError']
#> failing raised ["KeyError('on the way out')", "ValueError('inside')"]
#> enter kept
#> nothing left yet ExitStack
#> leave kept
#> kept gave True
#> refused raised ['TypeError("\'builtins.int\' object does not support the context manager protocol")', 'AttributeError("type object \'int\' has no attribute \'__enter__\'")']
#> arguments raised ["TypeError('_BaseExitStack.__init__() takes 1 positional argument but 2 were given')"]
#> AsyncExitStack contextlib ExitStack
#> 3 items
#= 1
#---
