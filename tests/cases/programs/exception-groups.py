# PEP 654
def show(eg, indent=0):
    print(" " * indent + repr(eg))
    if isinstance(eg, BaseExceptionGroup):
        for e in eg.exceptions:
            show(e, indent + 2)

try:
    raise ExceptionGroup("several", [ValueError(1), TypeError("two"), ExceptionGroup("nested", [OSError(3), ValueError(4)])])
except* ValueError as eg:
    print("values")
    show(eg)
except* (TypeError, OSError) as eg:
    print("others")
    show(eg)

try:
    try:
        raise ExceptionGroup("eg", [ValueError(1), KeyError("k")])
    except* ValueError:
        print("handled value error")
except ExceptionGroup as rest:
    print("left:", rest, rest.exceptions)

try:
    raise ValueError("bare")
except* ValueError as eg:
    print(type(eg).__name__, repr(eg), eg.exceptions)

try:
    print("no error")
except* ValueError:
    print("never")
else:
    print("else")
finally:
    print("finally")

eg = ExceptionGroup("msg", [ValueError("a"), TypeError("b"), ExceptionGroup("in", [ValueError("c")])])
match, rest = eg.split(ValueError)
print(match, rest)
show(match); show(rest)
print(eg.subgroup(lambda e: isinstance(e, TypeError)).exceptions)
print(eg.message, len(eg.exceptions), eg.subgroup(KeyError))
print(eg.derive([ValueError(9)]))
try:
    try:
        raise ExceptionGroup("eg", [ValueError(1), TypeError(2)])
    except* ValueError as e:
        raise KeyError("new")
except ExceptionGroup as e:
    show(e)
    print(repr(e.__context__))
for bad in [("m", []), ("m", [1]), (1, [ValueError()]), ("m", 5)]:
    try:
        ExceptionGroup(*bad)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    ExceptionGroup("m", [KeyboardInterrupt()])
except TypeError as e:
    print(e)
print(type(BaseExceptionGroup("m", [ValueError()])).__name__, type(BaseExceptionGroup("m", [KeyboardInterrupt()])).__name__)
def f():
    for i in range(3):
        try:
            raise ExceptionGroup("x", [ValueError(i)])
        except* ValueError as e:
            print("loop", i, e.exceptions[0])
f()
class DbErrors(ExceptionGroup):
    def derive(self, excs):
        return DbErrors(self.message, excs)
try:
    raise DbErrors("db", [ValueError(1), OSError(2)])
except* OSError as e:
    print(type(e).__name__, e)
except* Exception as e:
    print("rest", type(e).__name__, e)
#> values
#> ExceptionGroup('several', [ValueError(1), ExceptionGroup('nested', [ValueError(4)])])
#>   ValueError(1)
#>   ExceptionGroup('nested', [ValueError(4)])
#>     ValueError(4)
#> others
#> ExceptionGroup('several', [TypeError('two'), ExceptionGroup('nested', [OSError(3)])])
#>   TypeError('two')
#>   ExceptionGroup('nested', [OSError(3)])
#>     OSError(3)
#> handled value error
#> left: eg (1 sub-exception) (KeyError('k'),)
#> ExceptionGroup ExceptionGroup('', (ValueError('bare'),)) (ValueError('bare'),)
#> no error
#> else
#> finally
#> msg (2 sub-exceptions) msg (1 sub-exception)
#> ExceptionGroup('msg', [ValueError('a'), ExceptionGroup('in', [ValueError('c')])])
#>   ValueError('a')
#>   ExceptionGroup('in', [ValueError('c')])
#>     ValueError('c')
#> ExceptionGroup('msg', [TypeError('b')])
#>   TypeError('b')
#> (TypeError('b'),)
#> msg 3 None
#> msg (1 sub-exception)
#> ExceptionGroup('', [KeyError('new'), ExceptionGroup('eg', [TypeError(2)])])
#>   KeyError('new')
#>   ExceptionGroup('eg', [TypeError(2)])
#>     TypeError(2)
#> None
#> ValueError second argument (exceptions) must be a non-empty sequence
#> ValueError Item 0 of second argument (exceptions) is not an exception
#> TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int
#> TypeError second argument (exceptions) must be a sequence
#> Cannot nest BaseExceptions in an ExceptionGroup
#> ExceptionGroup BaseExceptionGroup
#> loop 0 0
#> loop 1 1
#> loop 2 2
#> DbErrors db (1 sub-exception)
#> rest DbErrors db (1 sub-exception)
#---
# exception groups, more
def g(): raise ExceptionGroup("g", [ValueError("v"), OSError("o"), TypeError("t")])
try:
    try: g()
    except* ValueError as e:
        print("V", e.exceptions); raise
    except* OSError as e:
        print("O", e.exceptions)
except BaseException as e:
    print(repr(e), repr(e.__context__), repr(e.__cause__))
try:
    try: g()
    except* ValueError as e:
        raise e
    except* OSError as e:
        raise RuntimeError("from os") from e
except BaseException as e:
    print(repr(e)); print([repr(x.__cause__) for x in e.exceptions], [repr(x.__context__) for x in e.exceptions])
try:
    try: raise KeyError("k")
    except* ValueError: print("no")
except KeyError as e: print("naked", repr(e))
try:
    try: raise KeyError("k")
    except* KeyError as e: raise
except BaseException as e: print(repr(e))
try:
    try: raise KeyError("k")
    except* KeyError as e: raise ValueError(1)
except BaseException as e: print(repr(e), repr(e.__context__))
def gen():
    try:
        yield 1
        yield 2
    except* ValueError as e:
        print("in gen", e.exceptions)
        yield 3
    finally:
        print("fin")
it = gen(); print(next(it), it.throw(ValueError("x")), list(it))
try:
    raise ExceptionGroup("outer", [ExceptionGroup("a", [ValueError(1)]), ExceptionGroup("b", [ValueError(2), KeyError(3)])])
except* KeyError as e: print(repr(e))
except* ValueError as e: print(repr(e))
try:
    try: raise ExceptionGroup("x", [ValueError(1)])
    except* 5: pass
except BaseException as e: print(type(e).__name__, repr(e), repr(e.__context__))
try:
    try: raise ExceptionGroup("x", [ValueError(1)])
    except* ExceptionGroup: pass
except BaseException as e: print(type(e).__name__, e)
e = ExceptionGroup("n", [ValueError(1), TypeError(2)])
e.add_note("a note")
m, r = e.split(ValueError); print(m.__notes__, r.__notes__, m.message)
class E(Exception): pass
class EG(ExceptionGroup):
    def __new__(cls, message, excs, code):
        self = super().__new__(cls, message, excs); self.code = code; return self
    def derive(self, excs): return EG(self.message, excs, self.code)
eg = EG("codes", [E(1), ValueError(2)], 7)
print(repr(eg), eg.code, eg.split(E)[0].code, eg.args)
x = eg.subgroup((E, KeyError)); print(repr(x), x.exceptions)
try: eg.split(5)
except TypeError as err: print(err)
print(ExceptionGroup.__mro__, isinstance(eg, Exception), BaseExceptionGroup("b", (ValueError(),)).exceptions)
try:
    raise BaseExceptionGroup("both", [ValueError(), KeyboardInterrupt()])
except* KeyboardInterrupt as k: print("interrupted", k.exceptions)
except* ValueError as v: print("value", type(v).__name__)
def nested():
    try:
        raise ExceptionGroup("1", [ValueError("a")])
    except* ValueError as e1:
        try:
            raise ExceptionGroup("2", [TypeError("b")])
        except* TypeError as e2:
            print(e1.exceptions, e2.exceptions, repr(e2.__context__))
nested()
for i in range(2):
    try:
        if i: raise ExceptionGroup("loop", [ValueError(i)])
    except* ValueError: 
        for j in range(3):
            if j == 1: break
        print("handled", i)
    else: print("clean", i)
raise ExceptionGroup("last", [ValueError(1)])
#> V (ValueError('v'),)
#> O (OSError('o'),)
#> ExceptionGroup('g', [ValueError('v'), TypeError('t')]) None None
#> ExceptionGroup('', [ExceptionGroup('g', [ValueError('v')]), RuntimeError('from os'), ExceptionGroup('g', [TypeError('t')])])
#> ['None', "ExceptionGroup('g', [OSError('o')])", 'None'] ['None', "ExceptionGroup('g', [OSError('o')])", 'None']
#> naked KeyError('k')
#> ExceptionGroup('', (KeyError('k'),))
#> ValueError(1) ExceptionGroup('', (KeyError('k'),))
#> in gen (ValueError('x'),)
#> fin
#> 1 3 []
#> ExceptionGroup('outer', [ExceptionGroup('b', [KeyError(3)])])
#> ExceptionGroup('outer', [ExceptionGroup('a', [ValueError(1)]), ExceptionGroup('b', [ValueError(2)])])
#> TypeError TypeError('catching classes that do not inherit from BaseException is not allowed') ExceptionGroup('x', [ValueError(1)])
#> TypeError catching ExceptionGroup with except* is not allowed. Use except instead.
#> ['a note'] ['a note'] n
#> EG('codes', [E(1), ValueError(2)], 7) 7 7 ('codes', [E(1), ValueError(2)], 7)
#> EG('codes', [E(1)], 7) (E(1),)
#> expected a function, exception type or tuple of exception types
#> (<class 'ExceptionGroup'>, <class 'BaseExceptionGroup'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) True (ValueError(),)
#> interrupted (KeyboardInterrupt(),)
#> value ExceptionGroup
#> (ValueError('a'),) (TypeError('b'),) ExceptionGroup('1', [ValueError('a')])
#> clean 0
#> handled 1
#! ExceptionGroup: last (1 sub-exception)
#---
