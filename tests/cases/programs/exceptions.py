def g():
    try:
        raise KeyError("g")
    except KeyError as e:
        print(repr(e), repr(e.__context__))
try:
    raise ValueError("outer")
except ValueError:
    g()
g()
#> KeyError('g') ValueError('outer')
#> KeyError('g') None
#---
def h():
    raise IndexError("h")
def g():
    h()
try:
    try:
        raise ValueError("outer")
    except ValueError:
        g()
except IndexError as e:
    print(repr(e), repr(e.__context__))
#> IndexError('h') ValueError('outer')
#---
def deep(n):
    if n == 0:
        try:
            {}["k"]
        except KeyError as e:
            return repr(e.__context__)
    return deep(n - 1)
try:
    1 / 0
except ZeroDivisionError:
    print(deep(5))
print(deep(5))
#> ZeroDivisionError('division by zero')
#> None
#---
def gen():
    try:
        raise KeyError("in gen")
    except KeyError as e:
        yield repr(e.__context__)
    yield "end"
try:
    raise ValueError("consumer")
except ValueError:
    it = gen()
    print(next(it))
print(next(it))
print(list(gen()))
#> ValueError('consumer')
#> end
#> ['None', 'end']
#---
def gen():
    yield 1
    try:
        raise KeyError("in gen")
    except KeyError as e:
        yield repr(e.__context__)
it = gen()
next(it)
try:
    raise ValueError("consumer")
except ValueError:
    for item in it:
        print(item)
#> ValueError('consumer')
#---
def again():
    raise
try:
    try:
        raise ValueError("v")
    except ValueError:
        again()
except ValueError as e:
    print("again", repr(e), repr(e.__context__))
try:
    again()
except RuntimeError as e:
    print(e)
#> again ValueError('v') None
#> No active exception to reraise
#---
def gen():
    try:
        yield 1
        raise
    except ValueError as e:
        print("gen saw", repr(e))
    yield 2
it = gen()
next(it)
try:
    raise ValueError("outer")
except ValueError:
    print(next(it))
#> gen saw ValueError('outer')
#> 2
#---
def key(n):
    try:
        raise KeyError(n)
    except KeyError as e:
        return str(e.__context__)
try:
    raise ValueError("sorting")
except ValueError:
    print(sorted([2, 1], key=key), list(map(key, [1])), max([1, 2], key=key))
    print(key(1))
    l = [3, 1]
    l.sort(key=key)
    print([key(n) for n in l], {key(n) for n in l}, list(key(n) for n in l))
print(list(map(key, [1])))
#> [2, 1] ['sorting'] 1
#> sorting
#> ['sorting', 'sorting'] {'sorting'} ['sorting', 'sorting']
#> ['None']
#---
from functools import reduce, partial
def key(a, b=0):
    try:
        raise KeyError(a)
    except KeyError as e:
        return repr(e.__context__)
try:
    raise ValueError("v")
except ValueError:
    print(reduce(key, [1, 2]), partial(key, 1)(), "".join(map(key, "a")))
print(reduce(key, [1, 2]))
#> ValueError('v') ValueError('v') ValueError('v')
#> None
#---
def f():
    try:
        raise KeyError("a")
    finally:
        try:
            raise IndexError("b")
        except IndexError as e:
            print(repr(e.__context__))
try:
    f()
except KeyError as e:
    print(repr(e), repr(e.__context__))
#> KeyError('a')
#> KeyError('a') None
#---
def cleanup():
    try:
        raise IndexError("cleanup")
    except IndexError as e:
        return repr(e.__context__)
def f():
    try:
        raise KeyError("body")
    finally:
        print(cleanup())
try:
    f()
except KeyError:
    pass
#> KeyError('body')
#---
def inner():
    raise TypeError("inner")
def middle():
    try:
        inner()
    except TypeError as e:
        raise ValueError("middle")
def outer():
    try:
        middle()
    except ValueError as e:
        raise KeyError("outer") from None
try:
    outer()
except KeyError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__), e.__suppress_context__)
#> KeyError('outer') ValueError('middle') TypeError('inner') True
#---
e1 = ValueError("one")
def raise_same():
    raise e1
try:
    try:
        raise e1
    except ValueError:
        raise_same()
except ValueError as e:
    print(e is e1, repr(e.__context__))
#> True None
#---
a, b = ValueError("a"), KeyError("b")
def raise_a():
    raise a
try:
    try:
        try:
            raise a
        except ValueError:
            raise b
    except KeyError:
        raise_a()
except ValueError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
#> ValueError('a') KeyError('b') None
#---
def g():
    try:
        yield
    finally:
        raise KeyError("closing")
it = g()
next(it)
try:
    try:
        raise ValueError("v")
    except ValueError:
        it.close()
except KeyError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
#> KeyError('closing') GeneratorExit() ValueError('v')
#---
def g():
    try:
        yield
    except KeyError as e:
        print(repr(e.__context__))
        raise IndexError("i")
it = g()
next(it)
try:
    try:
        raise ValueError("v")
    except ValueError:
        it.throw(KeyError("thrown"))
except IndexError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
#> None
#> IndexError('i') KeyError('thrown') None
#---
def sub():
    try:
        yield 1
    except ValueError as e:
        raise KeyError("sub") from e
def g():
    try:
        yield from sub()
    except KeyError as e:
        yield repr(e), repr(e.__cause__), repr(e.__context__)
it = g()
print(next(it))
print(it.throw(ValueError("v")))
#> 1
#> ("KeyError('sub')", "ValueError('v')", "ValueError('v')")
#---
def f(x):
    try:
        return x.missing
    except AttributeError as e:
        try:
            return x["k"]
        except TypeError as e2:
            return repr(e2.__context__) == repr(e)
print(f(5))
def unbound():
    try:
        return nothing_here
        nothing_here = 1
    except UnboundLocalError as e:
        return str(e)
print(unbound())
def unbound_in_finally():
    try:
        try:
            return later
        finally:
            later = 5
    except UnboundLocalError:
        return "unbound"
print(unbound_in_finally())
#> True
#> cannot access local variable 'nothing_here' where it is not associated with a value
#> unbound
#---
def f():
    for i in range(3):
        try:
            if i == 0:
                raise ValueError(i)
            if i == 1:
                raise KeyError(i)
        except (ValueError, KeyError) as e:
            yield repr(e), repr(e.__context__)
        else:
            yield "else"
f()
#= ('ValueError(0)', 'None')
#= ('KeyError(1)', 'None')
#= 'else'
#---
def recurse(n):
    try:
        if n == 0:
            raise ValueError("bottom")
        recurse(n - 1)
    except ValueError as e:
        if n == 2:
            return
        raise KeyError(n) from e
    except KeyError as e:
        chain = []
        while e is not None:
            chain.append(repr(e))
            e = e.__cause__
        print(chain)
recurse(1)
recurse(2)
#> ['KeyError(0)', "ValueError('bottom')"]
#> ['KeyError(0)', "ValueError('bottom')"]
#---
def handler(e):
    try:
        raise e
    except ValueError as own:
        return own is e, repr(own.__context__)
try:
    raise ValueError("v")
except ValueError as e:
    print(handler(e))
    print(handler(ValueError("new")))
#> (True, 'None')
#> (True, "ValueError('v')")
#---
