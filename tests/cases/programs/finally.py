def f():
    try:
        return 'try'
    finally:
        print('finally')
print(f())
#> finally
#> try
#---
def f():
    try:
        return 'try'
    finally:
        return 'finally'
print(f())
#> finally
#---
def f():
    x = 1
    try:
        return x
    finally:
        x = 2
        print(x)
print(f())
#> 2
#> 1
#---
def f():
    x = [1]
    try:
        return x
    finally:
        x.append(2)
print(f())
#> [1, 2]
#---
def f():
    for i in range(3):
        try:
            continue
        finally:
            print('f', i)
    else:
        print('else')
f()
#> f 0
#> f 1
#> f 2
#> else
#---
def f():
    for i in range(3):
        try:
            if i == 1:
                break
        finally:
            print('f', i)
    else:
        print('else')
    return i
print(f())
#> f 0
#> f 1
#> 1
#---
def f():
    for i in range(3):
        try:
            1 / 0
        except ZeroDivisionError:
            continue
        finally:
            print('f', i)
    return 'end'
print(f())
#> f 0
#> f 1
#> f 2
#> end
#---
def f():
    for i in range(3):
        try:
            1 / 0
        finally:
            break
    return 'swallowed'
print(f())
#> swallowed
#---
def f():
    for i in range(3):
        try:
            1 / 0
        finally:
            print(i)
            continue
    return 'swallowed'
print(f())
#> 0
#> 1
#> 2
#> swallowed
#---
def f():
    try:
        1 / 0
    finally:
        return 'swallowed'
print(f())
#> swallowed
#---
def f():
    while True:
        try:
            try:
                return 'inner'
            finally:
                print('one')
        finally:
            print('two')
            break
    return 'outer'
print(f())
#> one
#> two
#> outer
#---
def f():
    try:
        try:
            raise ValueError('a')
        finally:
            raise KeyError('b')
    except KeyError as e:
        print(repr(e), repr(e.__context__), repr(e.__cause__))
f()
#> KeyError('b') ValueError('a') None
#---
def f():
    try:
        raise ValueError('a')
    except ValueError as e:
        try:
            raise KeyError('b')
        except KeyError as e2:
            print(repr(e2.__context__))
        print('still', repr(e))
    try:
        e
    except UnboundLocalError as u:
        print(u)
f()
#> ValueError('a')
#> still ValueError('a')
#> cannot access local variable 'e' where it is not associated with a value
#---
try:
    raise ValueError('a')
except ValueError as e:
    pass
e
#! NameError: name 'e' is not defined
#---
e = 'before'
try:
    raise ValueError('a')
except ValueError as e:
    print(e)
try:
    print(e)
except NameError as n:
    print(n)
#> a
#> name 'e' is not defined
#---
def f():
    e = 'before'
    try:
        raise ValueError('a')
    except ValueError as e:
        del e
    return 'fine'
print(f())
#> fine
#---
def f():
    try:
        raise ValueError('a')
    except ValueError as e:
        e = 5
        print(e)
    try:
        print(e)
    except UnboundLocalError:
        print('unbound')
f()
#> 5
#> unbound
#---
def f():
    try:
        raise ValueError('a')
    except ValueError as e:
        return e
print(repr(f()))
#> ValueError('a')
#---
def f():
    for i in range(2):
        try:
            raise ValueError(i)
        except ValueError as e:
            continue
    try:
        e
    except UnboundLocalError:
        return 'unbound'
print(f())
#> unbound
#---
def f():
    for i in range(2):
        try:
            raise ValueError(i)
        except ValueError as e:
            break
    try:
        e
    except UnboundLocalError:
        return 'unbound'
print(f())
#> unbound
#---
def f():
    try:
        try:
            raise ValueError('a')
        except ValueError as e:
            raise KeyError('b')
    except KeyError:
        pass
    try:
        e
    except UnboundLocalError:
        return 'unbound'
print(f())
#> unbound
#---
def f():
    try:
        raise ValueError('a')
    except ValueError as e:
        g = lambda: e
    try:
        g()
    except NameError as n:
        print(type(n).__name__, n)
f()
#> NameError cannot access free variable 'e' where it is not associated with a value in enclosing scope
#---
try:
    raise ValueError
except (KeyError, ValueError) as e:
    print(repr(e))
#> ValueError()
#---
try:
    raise ValueError('x')
except KeyError:
    print('no')
except:
    print('bare')
#> bare
#---
try:
    try:
        raise ValueError('x')
    except KeyError:
        print('no')
    else:
        print('else')
    finally:
        print('finally')
except ValueError as e:
    print('outer', e)
else:
    print('outer else')
#> finally
#> outer x
#---
try:
    print('body')
except ValueError:
    print('no')
else:
    print('else')
finally:
    print('finally')
#> body
#> else
#> finally
#---
try:
    print('body')
else:
    raise ValueError('in else')
finally:
    print('finally')
#! SyntaxError: expected 'except' or 'finally' block
#---
try:
    pass
except ValueError:
    pass
else:
    raise ValueError('in else')
#! ValueError: in else
#---
raise ValueError('top')
#! ValueError: top
#---
raise ValueError
#! ValueError
#---
raise
#! RuntimeError: No active exception to reraise
#---
raise 5
#! TypeError: exceptions must derive from BaseException
#---
raise ValueError('a') from KeyError('b')
#! ValueError: a
#---
raise ValueError('a') from 5
#! TypeError: exception causes must derive from BaseException
#---
try:
    raise ValueError('a') from KeyError('b')
except ValueError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
#> KeyError('b') None True
#---
try:
    try:
        raise KeyError('b')
    except KeyError:
        raise ValueError('a') from None
except ValueError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
#> None KeyError('b') True
#---
try:
    try:
        1 / 0
    except ZeroDivisionError:
        {}['k']
except KeyError as e:
    print(repr(e.__context__))
#> ZeroDivisionError('division by zero')
#---
def g():
    {}['k']
try:
    try:
        1 / 0
    except ZeroDivisionError:
        g()
except KeyError as e:
    print(repr(e.__context__))
#> ZeroDivisionError('division by zero')
#---
def g():
    raise
try:
    try:
        1 / 0
    except ZeroDivisionError:
        g()
except ZeroDivisionError as e:
    print('reraised', e)
#> reraised division by zero
#---
try:
    try:
        raise ValueError('v')
    except ValueError:
        print('handling')
        raise
except ValueError as e:
    print('again', e)
#> handling
#> again v
#---
try:
    try:
        raise ValueError('v')
    except ValueError as e:
        raise e
except ValueError as e2:
    print(repr(e2), repr(e2.__context__))
#> ValueError('v') None
#---
try:
    raise ValueError('v')
except 5:
    pass
#! TypeError: catching classes that do not inherit from BaseException is not allowed
#---
try:
    raise ValueError('v')
except (KeyError, 'x'):
    pass
#! TypeError: catching classes that do not inherit from BaseException is not allowed
#---
try:
    print('never matched is never asked')
except 5:
    pass
#> never matched is never asked
#---
def classes():
    print('asked')
    return KeyError
try:
    raise ValueError('v')
except classes():
    pass
except ValueError:
    print('ok')
#> asked
#> ok
#---
def f():
    try:
        yield 1
        yield 2
    finally:
        print('f')
for x in f():
    print(x)
    break
print('after')
#> 1
#> f
#> after
#---
def f():
    try:
        yield 1
        yield 2
    finally:
        print('f')
it = f()
for x in it:
    print(x)
    break
print('after')
#> 1
#> after
#> f
#---
def f(name):
    try:
        yield 1
        yield 2
    finally:
        print('closed', name)
it = f('a')
next(it)
it = f('b')
print('rebound')
next(it)
it = None
print('end')
#> closed a
#> rebound
#> closed b
#> end
#---
def f(name):
    try:
        yield 1
    finally:
        print('closed', name)
def user():
    it = f('local')
    next(it)
    print('in user')
user()
print('after user')
#> in user
#> closed local
#> after user
#---
def f(name):
    try:
        yield name
    finally:
        print('closed', name)
l = [f('a'), f('b'), f('c')]
for x in l:
    next(x)
l.pop()
print('popped')
l[0] = None
print('replaced')
l.clear()
print('cleared')
#> popped
#> closed a
#> replaced
#> closed b
#> cleared
#> closed c
#---
def f(name):
    try:
        yield name
    finally:
        print('closed', name)
d = {'a': f('a'), 'b': f('b')}
[next(x) for x in d.values()]
x = None
del d['a']
print('deleted')
d = None
print('end')
#> closed a
#> deleted
#> closed b
#> end
#---
def f(name):
    try:
        yield name
    finally:
        print('closed', name)
t = (f('a'), [f('b')])
next(t[0]); next(t[1][0])
t = None
print('end')
#> closed b
#> closed a
#> end
#---
def f(name):
    try:
        yield name
    finally:
        print('closed', name)
print(next(f('temporary')))
print('after')
#> closed temporary
#> temporary
#> after
#---
def f(name):
    try:
        yield name
    finally:
        print('closed', name)
print(next(f('a')) + next(f('b')))
print('after')
#> closed a
#> closed b
#> ab
#> after
#---
def f(name):
    try:
        yield name
    finally:
        print('closed', name)
def use(it):
    print('use', next(it))
    return 5
x = use(f('a'))
print('after', x)
#> use a
#> closed a
#> after 5
#---
def f(name):
    try:
        yield name
        yield name
    finally:
        print('closed', name)
a, *b = [next(f('x')), 2]
print(a, b)
x = [n for n in f('list')]
y = [n for n, _ in zip(f('zipped'), range(1))]
print(y)
#> closed x
#> x [2]
#> closed list
#> closed zipped
#> ['zipped']
#---
def f(name):
    try:
        yield name
    finally:
        print('closed', name)
def g():
    x = f('inner')
    next(x)
    yield 1
    yield 2
it = g()
next(it)
print('close')
it.close()
print('closed it')
#> close
#> closed inner
#> closed it
#---
def f():
    try:
        yield 1
    finally:
        print('f')
def g():
    it = f()
    next(it)
    return lambda: it
h = g()
print('captured')
h = None
print('gone')
#> captured
#> f
#> gone
#---
def f():
    try:
        yield 1
    finally:
        print('f')
def g(it=f()):
    return next(it, 'over')
print(g())
g = None
print('gone')
#> 1
#> f
#> gone
#---
def f():
    try:
        print('started')
        yield 1
    finally:
        print('f')
it = f()
it = None
print('never started')
#> never started
#---
def f():
    try:
        yield 1
    finally:
        print('a')
        print('b')
it = f()
next(it)
del it
print('c')
#> a
#> b
#> c
#---
def f():
    try:
        yield 1
    finally:
        raise ValueError('ignored')
it = f()
next(it)
del it
print('goes on')
#> goes on
#---
def f():
    try:
        yield 1
    except GeneratorExit:
        yield 'ignored too'
it = f()
next(it)
del it
print('goes on')
#> goes on
#---
def f():
    try:
        try:
            yield 1
        finally:
            print('inner')
    finally:
        print('outer')
it = f()
next(it)
it.close()
#> inner
#> outer
#---
def f():
    try:
        yield 1
    except ValueError:
        yield 'v'
    else:
        yield 'else'
    finally:
        print('finally')
print(list(f()))
it = f()
next(it)
print(it.throw(ValueError))
print(list(it))
#> finally
#> [1, 'else']
#> v
#> finally
#> []
#---
def f():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print('exit')
            break
        finally:
            print('turn')
    print('left')
it = f()
next(it); next(it)
it.close()
#> turn
#> exit
#> turn
#> left
#---
def f():
    for i in range(3):
        try:
            yield i
        finally:
            print('after', i)
list(f())
#> after 0
#> after 1
#> after 2
#= 0
#= 1
#= 2
#---
def f():
    for i in range(3):
        try:
            yield i
            continue
        finally:
            print('after', i)
it = f()
print(next(it), next(it))
it = None
#> after 0
#> 0 1
#> after 1
#---
def f(x):
    try:
        if x == 0:
            return 'zero'
        if x == 1:
            raise ValueError('one')
        if x == 2:
            {}['two']
        print('through')
    except ValueError as e:
        print('handler', e)
        return 'handled'
    else:
        print('else')
        return 'else'
    finally:
        print('finally', x)
for i in (0, 1, 3):
    print(f(i))
f(2)
#> finally 0
#> zero
#> handler one
#> finally 1
#> handled
#> through
#> else
#> finally 3
#> else
#> finally 2
#! KeyError: 'two'
#---
def f():
    try:
        try:
            return 1
        finally:
            print('a')
    finally:
        try:
            print('b')
        finally:
            print('c')
print(f())
#> a
#> b
#> c
#> 1
#---
def f():
    for i in range(2):
        for j in range(2):
            try:
                try:
                    if j:
                        break
                    yield (i, j)
                finally:
                    print('in', i, j)
            finally:
                print('out', i, j)
list(f())
#> in 0 0
#> out 0 0
#> in 0 1
#> out 0 1
#> in 1 0
#> out 1 0
#> in 1 1
#> out 1 1
#= (0, 0)
#= (1, 0)
#---
def f():
    try:
        raise ValueError('first')
    except ValueError as e:
        try:
            raise KeyError('second')
        finally:
            print('finally', repr(e))
try:
    f()
except KeyError as e:
    print(repr(e), repr(e.__context__))
#> finally ValueError('first')
#> KeyError('second') ValueError('first')
#---
def f():
    try:
        return 1 / 0
    except ZeroDivisionError:
        return 'handler'
    finally:
        print('finally')
print(f())
#> finally
#> handler
#---
def f():
    x = 0
    try:
        x = 1
        raise ValueError
    except ValueError:
        x += 10
        return x
    finally:
        x += 100
        print(x)
print(f())
#> 111
#> 11
#---
def f():
    with_result = []
    for i in range(4):
        try:
            if i % 2:
                raise ValueError(i)
        except ValueError as e:
            with_result.append(('e', e.args))
        else:
            with_result.append(('ok', i))
        finally:
            with_result.append('f')
    return with_result
f()
#= ('ok', 0)
#= 'f'
#= ('e', (1,))
#= 'f'
#= ('ok', 2)
#= 'f'
#= ('e', (3,))
#= 'f'
#---
def g():
    try:
        yield 1
    finally:
        print('g done')
def f():
    for x in g():
        return x
print(f())
#> g done
#> 1
#---
def g():
    try:
        yield 1
        yield 2
    finally:
        print('g done')
def f():
    for x in g():
        try:
            return x
        finally:
            print('f finally')
print(f())
#> f finally
#> g done
#> 1
#---
def g():
    try:
        yield 1
        yield 2
    finally:
        print('g done')
try:
    for x in g():
        raise ValueError(x)
except ValueError as e:
    print('caught', e)
print('after')
#> g done
#> caught 1
#> after
#---
def g():
    try:
        yield 1
        yield 2
    finally:
        print('g done')
def f():
    for x in g():
        raise ValueError(x)
try:
    f()
except ValueError as e:
    print('caught', e)
print('after')
#> g done
#> caught 1
#> after
#---
def g():
    try:
        yield 1
        yield 2
    finally:
        print('g done')
def f():
    it = g()
    next(it)
    raise ValueError('f')
def h():
    try:
        f()
    except ValueError:
        print('caught in h')
        return 'h'
print(h())
#> caught in h
#> g done
#> h
#---
def g():
    try:
        yield 1
        yield 2
    finally:
        print('g done')
def f():
    it = g()
    yield next(it)
    raise ValueError('f')
def h():
    for x in f():
        yield x
it = h()
print(next(it))
try:
    next(it)
except ValueError:
    print('caught')
print('after')
#> 1
#> caught
#> g done
#> after
#---
def g():
    yield 1
    try:
        raise ValueError('first')
    except ValueError:
        yield 2
        raise
    yield 3
it = g()
print(next(it), next(it))
try:
    raise KeyError('outside')
except KeyError:
    try:
        next(it)
    except ValueError as e:
        print(repr(e), repr(e.__context__))
#> 1 2
#> ValueError('first') None
#---
def g():
    try:
        raise ValueError('inside')
    except ValueError:
        yield 1
        yield 2
it = g()
next(it)
try:
    raise
except RuntimeError as e:
    print(e)
next(it)
#> No active exception to reraise
#= 2
#---
try:
    assert 1 == 2, 'message'
except AssertionError as e:
    print(repr(e), e.args)
assert []
#> AssertionError('message') ('message',)
#! AssertionError
#---
assert (1, 'always true')
print('passed')
assert 0, {'a': 1}
#> passed
#! AssertionError: {'a': 1}
#---
try:
    int('x')
except (TypeError, ValueError):
    print('either')
#> either
#---
try:
    [][1]
except LookupError as e:
    print(type(e).__name__, e, e.args)
#> IndexError list index out of range ('list index out of range',)
#---
try:
    {}['a b']
except LookupError as e:
    print(e, str(e), repr(e), e.args)
#> 'a b' 'a b' KeyError('a b') ('a b',)
#---
try:
    raise Exception('a', 2)
except Exception as e:
    print(e, repr(e), e.args)
#> ('a', 2) Exception('a', 2) ('a', 2)
#---
try:
    raise OSError(2, 'No such file')
except OSError as e:
    print(repr(e), e, e.errno, e.strerror)
#> FileNotFoundError(2, 'No such file') [Errno 2] No such file 2 No such file
#---
for c in (Exception, ValueError, KeyError, StopIteration, KeyboardInterrupt, ZeroDivisionError, UnicodeError):
    print(c, issubclass(c, Exception), issubclass(c, LookupError), isinstance(c('x'), BaseException), repr(c('x')), str(c('x')))
#> <class 'Exception'> True False True Exception('x') x
#> <class 'ValueError'> True False True ValueError('x') x
#> <class 'KeyError'> True True True KeyError('x') 'x'
#> <class 'StopIteration'> True False True StopIteration('x') x
#> <class 'KeyboardInterrupt'> False False True KeyboardInterrupt('x') x
#> <class 'ZeroDivisionError'> True False True ZeroDivisionError('x') x
#> <class 'UnicodeError'> True False True UnicodeError('x') x
#---
