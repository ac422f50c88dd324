import traceback, sys
def inner(x):
    return 1 / x
def outer(x):
    y = x
    return inner(y)
try:
    outer(0)
except ZeroDivisionError as e:
    print(traceback.format_exc(), end="")
    tb = e.__traceback__
    while tb is not None:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    print(traceback.extract_tb(e.__traceback__))
    print([tuple(f) for f in traceback.extract_tb(e.__traceback__, limit=-1)])
    print("".join(traceback.format_tb(e.__traceback__, 1)), end="")
    print(traceback.format_exception_only(e), traceback.format_exception(e, limit=0))
    print(sys.exc_info()[2] is not None, type(e.__traceback__).__name__, type(e.__traceback__.tb_frame).__name__)
    last = traceback.extract_tb(e.__traceback__)[-1]
    print(last.filename, last.lineno, last.name, repr(last.line))
print(ValueError().__traceback__)
#> Traceback (most recent call last):
#>   File "<program>", line 8, in <module>
#>   File "<program>", line 6, in outer
#>   File "<program>", line 3, in inner
#> ZeroDivisionError: division by zero
#> 8 <module>
#> 6 outer
#> 3 inner
#> [<FrameSummary file <program>, line 8 in <module>>, <FrameSummary file <program>, line 6 in outer>, <FrameSummary file <program>, line 3 in inner>]
#> [('<program>', 3, 'inner', '')]
#>   File "<program>", line 8, in <module>
#> ['ZeroDivisionError: division by zero\n'] ['ZeroDivisionError: division by zero\n']
#> True traceback frame
#> <program> 3 inner ''
#> None
#---
import traceback, sys
def load(key):
    try:
        return {}[key]
    except KeyError as e:
        raise ValueError(f"no {key}") from e
def again():
    try:
        load("a")
    except ValueError:
        try:
            raise
        finally:
            x = 1
def third():
    try:
        again()
    except ValueError as e:
        int("x")
try:
    third()
except Exception as e:
    traceback.print_exception(e, file=sys.stdout)
    print("--")
    print("".join(traceback.format_exception(e, chain=False)), end="")
    te = traceback.TracebackException.from_exception(e)
    print(te, te.exc_type, len(te.stack), str(te.__context__), str(te.__context__.__cause__))
    print("".join(te.format()) == traceback.format_exc())
def same():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise e
try: same()
except ZeroDivisionError: print(traceback.format_exc(), end="")
def none():
    try: 1 / 0
    except ZeroDivisionError: raise KeyError("k") from None
try: none()
except KeyError as e: print(traceback.format_exc(), end="")
#> Traceback (most recent call last):
#>   File "<program>", line 4, in load
#> KeyError: 'a'
#> 
#> The above exception was the direct cause of the following exception:
#> 
#> Traceback (most recent call last):
#>   File "<program>", line 17, in third
#>   File "<program>", line 9, in again
#>   File "<program>", line 6, in load
#> ValueError: no a
#> 
#> During handling of the above exception, another exception occurred:
#> 
#> Traceback (most recent call last):
#>   File "<program>", line 21, in <module>
#>   File "<program>", line 19, in third
#> ValueError: invalid literal for int() with base 10: 'x'
#> --
#> Traceback (most recent call last):
#>   File "<program>", line 21, in <module>
#>   File "<program>", line 19, in third
#> ValueError: invalid literal for int() with base 10: 'x'
#> invalid literal for int() with base 10: 'x' <class 'ValueError'> 2 no a 'a'
#> True
#> Traceback (most recent call last):
#>   File "<program>", line 34, in <module>
#>   File "<program>", line 33, in same
#>   File "<program>", line 31, in same
#> ZeroDivisionError: division by zero
#> Traceback (most recent call last):
#>   File "<program>", line 39, in <module>
#>   File "<program>", line 38, in none
#> KeyError: 'k'
#---
import traceback
def down(n):
    if n == 0: raise RuntimeError("bottom")
    down(n - 1)
try: down(6)
except RuntimeError: print(traceback.format_exc(), end="")
def gen():
    yield 1
    raise ValueError("in generator")
def use():
    for x in gen():
        print(x)
def delegating():
    yield from gen()
for f in (use, lambda: list(delegating()), lambda: sum(gen())):
    try: f()
    except ValueError as e:
        print([(s.lineno, s.name) for s in traceback.extract_tb(e.__traceback__)])
class C:
    def __getattr__(self, name): raise AttributeError(name)
    def __add__(self, other): return self.missing
    def method(self):
        self.other()
class Ctx:
    def __enter__(self): return self
    def __exit__(self, kind, exc, tb):
        print(kind.__name__, exc, tb.tb_lineno, traceback.extract_tb(tb)[-1].name)
        return True
def boom(): raise OSError("boom")
with Ctx():
    boom()
for f in (lambda: C() + 1, C().method, lambda: sorted([1, 2], key=lambda x: x / 0), lambda: list(map(lambda x: int(x), ["z"]))):
    try: f()
    except Exception as e:
        print(type(e).__name__, [(s.lineno, s.name) for s in traceback.extract_tb(e.__traceback__)])
e = ValueError("kept")
try: raise e
except ValueError: pass
tb = e.__traceback__
print(tb.tb_lineno)
f = KeyError("other").with_traceback(tb)
print(f.__traceback__.tb_lineno, e.with_traceback(None).__traceback__)
try: e.__traceback__ = 3
except TypeError as x: print(x)
e.__traceback__ = None
e.__cause__ = f; e.__context__ = None
print(repr(e.__cause__), e.__suppress_context__)
try: e.__cause__ = 3
except TypeError as x: print(x)
#> Traceback (most recent call last):
#>   File "<program>", line 5, in <module>
#>   File "<program>", line 4, in down
#>   File "<program>", line 4, in down
#>   File "<program>", line 4, in down
#>   [Previous line repeated 3 more times]
#>   File "<program>", line 3, in down
#> RuntimeError: bottom
#> 1
#> [(16, '<module>'), (11, 'use'), (9, 'gen')]
#> [(16, '<module>'), (15, '<lambda>'), (14, 'delegating'), (9, 'gen')]
#> [(16, '<module>'), (15, '<lambda>'), (9, 'gen')]
#> OSError boom 31 boom
#> AttributeError [(33, '<module>'), (32, '<lambda>'), (21, '__add__'), (20, '__getattr__')]
#> AttributeError [(33, '<module>'), (23, 'method'), (20, '__getattr__')]
#> ZeroDivisionError [(33, '<module>'), (32, '<lambda>'), (32, '<lambda>')]
#> ValueError [(33, '<module>'), (32, '<lambda>'), (32, '<lambda>')]
#> 37
#> 37 None
#> __traceback__ must be a traceback or None
#> KeyError('other') True
#> exception cause must be None or derive from BaseException
#---
import traceback
def fail(n): raise ValueError(f"n={n}")
def collect():
    found = []
    for n in range(2):
        try: fail(n)
        except ValueError as e: found.append(e)
    raise ExceptionGroup("several", found + [ExceptionGroup("nested", [KeyError("k")])])
try: collect()
except ExceptionGroup as e:
    e.add_note("a note\nof two lines")
    print("".join(traceback.format_exception(e)), end="")
try:
    try: 1 / 0
    except ZeroDivisionError as e: raise ExceptionGroup("g", [e])
except ExceptionGroup: print(traceback.format_exc(), end="")
try:
    raise ExceptionGroup("many", [ValueError(i) for i in range(17)])
except ExceptionGroup as e: print("".join(traceback.format_exception(e))[-200:], end="")
print(traceback.format_exc())
class Custom(Exception):
    def __init__(self, code): self.code = code; super().__init__(f"code {code}")
try: raise Custom(3)
except Custom as e:
    print(traceback.format_exc(), end="")
    print(traceback.format_exception_only(type(e), e))
try: traceback.format_exception(3)
except TypeError as e: print(e)
try: assert 1 == 2, "told"
except AssertionError: print(traceback.format_exc(limit=1), end="")
def retry(times):
    def decorate(f):
        def wrapped(*a):
            for i in range(times):
                try: return f(*a)
                except Exception as e:
                    tb = traceback.extract_tb(e.__traceback__)
                    print(i, e, [s.name for s in tb])
            raise RuntimeError("gave up")
        return wrapped
    return decorate
@retry(2)
def flaky(x):
    if x: raise ValueError(x)
try: flaky(1)
except RuntimeError as e: print(e, e.__context__)
#>   + Exception Group Traceback (most recent call last):
#>   |   File "<program>", line 9, in <module>
#>   |   File "<program>", line 8, in collect
#>   | ExceptionGroup: several (3 sub-exceptions)
#>   | a note
#>   | of two lines
#>   +-+---------------- 1 ----------------
#>     | Traceback (most recent call last):
#>     |   File "<program>", line 6, in collect
#>     |   File "<program>", line 2, in fail
#>     | ValueError: n=0
#>     +---------------- 2 ----------------
#>     | Traceback (most recent call last):
#>     |   File "<program>", line 6, in collect
#>     |   File "<program>", line 2, in fail
#>     | ValueError: n=1
#>     +---------------- 3 ----------------
#>     | ExceptionGroup: nested (1 sub-exception)
#>     +-+---------------- 1 ----------------
#>       | KeyError: 'k'
#>       +------------------------------------
#> Traceback (most recent call last):
#>   File "<program>", line 14, in <module>
#> ZeroDivisionError: division by zero
#> 
#> During handling of the above exception, another exception occurred:
#> 
#>   + Exception Group Traceback (most recent call last):
#>   |   File "<program>", line 15, in <module>
#>   | ExceptionGroup: g (1 sub-exception)
#>   +-+---------------- 1 ----------------
#>     | Traceback (most recent call last):
#>     |   File "<program>", line 14, in <module>
#>     | ZeroDivisionError: division by zero
#>     +------------------------------------
#> --
#>     | ValueError: 13
#>     +---------------- 15 ----------------
#>     | ValueError: 14
#>     +---------------- ... ----------------
#>     | and 2 more exceptions
#>     +------------------------------------
#> NoneType: None
#> 
#> Traceback (most recent call last):
#>   File "<program>", line 23, in <module>
#> Custom: code 3
#> ['Custom: code 3\n']
#> Exception expected for value, int found
#> Traceback (most recent call last):
#>   File "<program>", line 29, in <module>
#> AssertionError: told
#> 0 1 ['wrapped', 'flaky']
#> 1 1 ['wrapped', 'flaky']
#> gave up None
#---
import textwrap
text = "The quick brown fox jumps over the lazy dog, and then it sleeps for the whole long afternoon."
w = textwrap.TextWrapper(width=30, initial_indent="* ", subsequent_indent="  ")
print(w.fill(text)); print(w.wrap(""), w.width)
w.width = 20; w.max_lines = 2; w.placeholder = "..."
print("\n".join(w.wrap(text)))
print(textwrap.indent("a\n\n  b\n", "> "), textwrap.indent("a\n\nb", "> ", lambda line: True), sep="|")
print(textwrap.indent("one\ntwo\n", "+ ", predicate=lambda l: l.startswith("t")))
print(repr(textwrap.indent("a\r\nb\x0bc\n \n", "-")))
#> * The quick brown fox jumps
#>   over the lazy dog, and then
#>   it sleeps for the whole long
#>   afternoon.
#> [] 30
#> * The quick brown
#>   fox jumps over...
#> > a
#> 
#> >   b
#> |> a
#> > 
#> > b
#> one
#> + two
#> 
#> '-a\r\n-b\x0b-c\n \n'
#---
