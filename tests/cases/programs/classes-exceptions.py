class MyError(Exception): pass
try:
    raise MyError('boom')
except MyError as e:
    print(repr(e), str(e), e.args, type(e).__name__, isinstance(e, Exception))
try:
    raise MyError
except Exception as e:
    print(repr(e), e.args)
raise MyError('a', 1)
#> MyError('boom') boom ('boom',) MyError True
#> MyError() ()
#! MyError: ('a', 1)
#---
class E(Exception):
    def __init__(self, code, msg='none'):
        super().__init__(msg)
        self.code = code
    def __str__(self): return f'[{self.code}] {self.args[0]}'
try:
    raise E(404, 'not found')
except E as e:
    print(e, repr(e), e.code, e.args, f'{e}')
raise E(5)
#> [404] not found E('not found') 404 ('not found',) [404] not found
#! E: [5] none
#---
class E(Exception):
    def __init__(self, code): self.code = code
print(repr(E(3)), str(E(3)), E(3).args)
try:
    E()
except TypeError as e:
    print(e)
raise E(3)
#> E(3) 3 (3,)
#> E.__init__() missing 1 required positional argument: 'code'
#! E: 3
#---
class A(Exception): pass
class B(A): pass
class C(A, ValueError): pass
for cls in (A, B, C, ValueError):
    try:
        raise cls(cls.__name__)
    except B as e: print('B', e)
    except ValueError as e: print('ValueError', e)
    except (A, KeyError) as e: print('A', e)
print(C.__mro__, issubclass(C, A), issubclass(C, ValueError))
try:
    raise C('c')
except (TypeError, (A,)) as e:
    print('nested?', e)
#> A A
#> B B
#> ValueError C
#> ValueError ValueError
#> (<class '__main__.C'>, <class '__main__.A'>, <class 'ValueError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) True True
#! TypeError: catching classes that do not inherit from BaseException is not allowed
#---
class A(Exception): pass
try:
    try:
        raise KeyError('inner')
    except KeyError as e:
        raise A('outer') from e
except A as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try:
        raise KeyError('inner')
    except KeyError:
        raise A('second')
except A as e:
    print(e.__cause__, repr(e.__context__), e.__suppress_context__)
try:
    raise A('x') from None
except A as e:
    print(e.__cause__, e.__context__, e.__suppress_context__)
raise A from A('cause')
#> KeyError('inner') KeyError('inner') True
#> None KeyError('inner') False
#> None None True
#! A
#---
class NotExc: pass
try:
    raise NotExc()
except TypeError as e:
    print(e)
try:
    raise NotExc
except TypeError as e:
    print(e)
try:
    raise ValueError from NotExc()
except TypeError as e:
    print(e)
try:
    try:
        1 / 0
    except NotExc:
        pass
except TypeError as e:
    print(e)
#> exceptions must derive from BaseException
#> exceptions must derive from BaseException
#> exception causes must derive from BaseException
#> catching classes that do not inherit from BaseException is not allowed
#---
class K(KeyError): pass
try:
    raise K('key')
except KeyError as e:
    print(e, repr(e), str(e))
class I(IndexError):
    def __str__(self): return 'custom'
try:
    raise I(1)
except LookupError as e:
    print(e, repr(e))
class O(OSError): pass
try:
    raise O(2, 'No such', 'f.txt')
except OSError as e:
    print(e, e.errno, e.strerror, e.filename)
raise K(3)
#> 'key' K('key') 'key'
#> custom I(1)
#> [Errno 2] No such: 'f.txt' 2 No such f.txt
#! K: 3
#---
class S(StopIteration): pass
def g():
    yield 1
    raise S(7)
try:
    list(g())
except RuntimeError as e:
    print(e, repr(e.__cause__))
try:
    raise S(3)
except StopIteration as e:
    print(e.value, e.args)
#> generator raised StopIteration S(7)
#> 3 (3,)
#---
class E(Exception):
    def __init__(self, *a, **k):
        super().__init__(*a)
        self.k = k
    def __repr__(self): return f'E!{self.args}{self.k}'
e = E(1, 2, x=3)
print(e, repr(e), [e], str(e), e.args)
e.args = (9,)
print(e, e.args)
e.note = 'added'
print(e.note, vars(e))
#> (1, 2) E!(1, 2){'x': 3} [E!(1, 2){'x': 3}] (1, 2) (1, 2)
#> 9 (9,)
#> added {'k': {'x': 3}, 'note': 'added'}
#---
class Val(ValueError):
    def __init__(self, field, problem):
        self.field, self.problem = field, problem
        super().__init__(f'{field}: {problem}')
def check(d):
    for k, v in d.items():
        if v is None: raise Val(k, 'missing')
    return 'fine'
for d in ({'a': 1}, {'a': None}):
    try:
        print(check(d))
    except ValueError as e:
        print(e, e.field, e.problem)
    else: print('else')
    finally: print('finally')
#> fine
#> else
#> finally
#> a: missing a missing
#> finally
#---
class Abort(BaseException): pass
try:
    try:
        raise Abort('x')
    except Exception:
        print('no')
    finally:
        print('finally')
except BaseException as e:
    print(repr(e), isinstance(e, Exception))
raise Abort('end')
#> finally
#> Abort('x') False
#! Abort: end
#---
class Ctx:
    def __init__(self, n, swallow=False): self.n, self.swallow = n, swallow
    def __enter__(self): print('enter', self.n); return self
    def __exit__(self, t, v, tb):
        print('exit', self.n, t.__name__ if t else None, repr(v))
        return self.swallow
with Ctx(1) as c: print('body', c.n)
with Ctx(2, True): raise ValueError('swallowed')
with Ctx(3) as a, Ctx(4) as b: print(a.n, b.n)
def f():
    with Ctx(5): return 'returned'
print(f())
def g():
    with Ctx(6):
        yield 1
        yield 2
for x in g(): break
print(list(g()))
with Ctx(7): raise KeyError('through')
#> enter 1
#> body 1
#> exit 1 None None
#> enter 2
#> exit 2 ValueError ValueError('swallowed')
#> enter 3
#> enter 4
#> 3 4
#> exit 4 None None
#> exit 3 None None
#> enter 5
#> exit 5 None None
#> returned
#> enter 6
#> exit 6 GeneratorExit GeneratorExit()
#> enter 6
#> exit 6 None None
#> [1, 2]
#> enter 7
#> exit 7 KeyError KeyError('through')
#! KeyError: 'through'
#---
class E(Exception):
    def __str__(self): raise ValueError('in str')
try:
    raise E('x')
except E as e:
    try:
        print(e)
    except ValueError as v:
        print('V', v)
#> V in str
#---
class E(Exception):
    default = 'default message'
    def __init__(self, msg=None): super().__init__(msg or self.default)
class F(E): default = 'F message'
for x in (E(), F(), F('own')):
    try:
        raise x
    except E as e: print(type(e).__name__, e)
def retry(n, f):
    for i in range(n):
        try:
            return f(i)
        except E as e: print('retry', i, e)
    raise F
def flaky(i):
    if i < 2: raise E(f'try {i}')
    return i
print(retry(5, flaky))
retry(1, flaky)
#> E default message
#> F F message
#> F own
#> retry 0 try 0
#> retry 1 try 1
#> 2
#> retry 0 try 0
#! F: F message
#---
class E(Exception): pass
def f():
    try:
        raise E('a')
    except E as e:
        e.extra = 1
        raise
try:
    f()
except E as e:
    print(e.extra, e.args)
e = E('kept')
try:
    raise e
except E as x:
    print(x is e)
print(E('a') == E('a'), e == e, {e: 1}[e], e in [e])
#> 1 ('a',)
#> True
#> False True 1 True
#---
class E(Exception):
    def __new__(cls, *a):
        self = super().__new__(cls, *a)
        self.made = True
        return self
print(E(1).made, E(1).args, repr(E(1, 2)))
#> True (1,) E(1, 2)
#---
class E(Exception):
    def __eq__(self, o): return type(o) is E and self.args == o.args
    def __hash__(self): return 1
print(E(1) == E(1), E(1) != E(2), len({E(1), E(1)}))
class Multi(E):
    @property
    def first(self): return self.args[0]
raise Multi('first', Multi(2).first)
#> True True 1
#! Multi: ('first', 2)
#---
class E(Exception):
    def with_it(self): return self.with_traceback(None)
print(repr(E(1).with_it()))
e = E('x')
#> E(1)
#---
class Validation(Exception):
    def __init__(self, errors):
        self.errors = errors
    def __str__(self): return '; '.join(self.errors)
    def __len__(self): return len(self.errors)
    def __iter__(self): return iter(self.errors)
try:
    raise Validation(['a', 'b'])
except Validation as v:
    print(v, len(v), list(v), bool(v))
#> a; b 2 ['a', 'b'] True
#---
def f():
    class Local(Exception): pass
    raise Local('hidden')
try:
    f()
except Exception as e:
    print(type(e).__name__, type(e).__qualname__, e)
f()
#> Local f.<locals>.Local hidden
#! Local: hidden
#---
