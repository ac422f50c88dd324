from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with suppress(ValueError):
        w2 = 2
        while w2:
            w2 -= 1
            with swallow(3), stubborn(4), late(5) as c5:
                try:
                    with (closing(sub(7)) as c7):
                        x = 8
                        x = yield 9
                    yield 10
                except BaseException:
                    yield 11
                    for i12 in range(2):
                        x = yield 13
                except (ValueError, IndexError) as e:
                    print('caught', 6, repr(e), repr(e.__context__), repr(e.__cause__))
                    break
                    print('got', (yield 15))
                    try:
                        return print('returning', 17)
                        continue
                    except (ValueError, IndexError) as e:
                        print('caught', 16, repr(e), repr(e.__context__), repr(e.__cause__))
                        return x
                        break
                    finally:
                        print('finally', 16)
                        return x
                        return 22
                pass
        print('e', 24)
    print(25, x)
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(next, it)
drive(it.throw, GeneratorExit)
del it
print('last')
#> -> 9
#> -> 10
#> -> 11
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with (stubborn(1) as c1):
        with plain(2):
            try:
                print(4, x)
            finally:
                print('finally', 3)
                with plain(5) as c5:
                    x = 6
                    x = 7
        with late(8), stacked(9):
            print('e', 10)
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, KeyError('t'))
drive(it.throw, GeneratorExit)
drive(next, it)
drive(it.throw, KeyError('t'))
it = None
print('last')
#> enter 2
#> 4 None
#> finally 3
#> enter 5
#> exit 5
#> exit 2
#> e 10
#> enter -9
#> exit -9
#> called back 9
#> late 8
#> ! IndexError(8) None None
#> ! KeyError('t') None None
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> ! KeyError('t') None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    for i1 in range(2):
        raise KeyError(2)
    else:
        with late(3) as x:
            with plain(4) as c4, late(5) as c5:
                return
                try:
                    with stacked(8) as c8, stubborn(9) as x:
                        return print('returning', 10)
                        x = 11
                    w12 = 1
                    while w12:
                        w12 -= 1
                        continue
                        yield from sub(14)
                        print(15, x)
                    print(16, x)
                finally:
                    print('finally', 7)
        yield 17
    yield from sub(18)
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, ValueError('t'))
drive(next, it)
drive(it.throw, KeyError('t'))
drive(next, it)
drive(next, it)
drive(next, it)
drive(next, it)
pass
print('last')
#> ! KeyError(2) None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with closing(sub(1)) as c1, plain(2) as c2:
        return x
        with stacked(4) as c4, stubborn(5) as x:
            yield 6
            try:
                with stacked(8) as x:
                    1 // n
                with late(10) as c10:
                    for i11 in sub(7):
                        print('got', (yield 12))
                        continue
                        yield 14
                    for i15 in sub(7):
                        print('e', 16)
                        print(17, x)
                    if x:
                        x = yield 19
                        print('e', 20)
            except ValueError as e:
                print('caught', 7, repr(e), repr(e.__context__), repr(e.__cause__))
                print('e', 21)
            except GeneratorExit as e:
                print('caught', 7, repr(e), repr(e.__context__), repr(e.__cause__))
                print('got', (yield 22))
            else:
                print('got', (yield 23))
                x = yield 24
            finally:
                print('finally', 7)
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, GeneratorExit)
pass
print('last')
#> ! GeneratorExit() None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with (stacked(1)):
        with (closing(sub(2)) as c2):
            try:
                if n % 2:
                    with suppress(KeyError, IndexError), plain(6) as c6:
                        yield from sub(7)
                        print(8, x)
                        return x
                    1 // n
                    with suppress():
                        return
                print('got', (yield 13))
            finally:
                print('finally', 3)
            with swallow(14) as x, suppress(ValueError):
                print('e', 16)
                for i17 in [5, 6]:
                    for i18 in range(2):
                        continue
                    else:
                        x = yield 20
                        pass
                        pass
    yield from sub(23)
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(next, it)
drive(it.send, 's')
drive(it.throw, KeyError('t'))
drive(list, it)
print('last')
#> enter 6
#> -> 7
#> sub got None
#> -> 8
#> sub over 7
#> 8 None
#> exit 6
#> finally 3
#> enter -1
#> exit -1
#> called back 1
#> ! StopIteration() None None
#> ! KeyError('t') None None
#> -> []
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    if x:
        with plain(2) as c2:
            try:
                with plain(4) as x, suppress(KeyError, IndexError), late(6) as x:
                    yield from sub(7)
            finally:
                print('finally', 3)
                with plain(8), closing(sub(9)) as c9:
                    x = 10
                try:
                    try:
                        yield 13
                    except GeneratorExit as e:
                        print('caught', 12, repr(e), repr(e.__context__), repr(e.__cause__))
                        yield 14
                    except GeneratorExit:
                        print('e', 15)
                        pass
                    finally:
                        print('finally', 12)
                        return 17
                        print('e', 18)
                    return x
                    x = 20
                except ValueError:
                    yield from sub(21)
                print(22, x)
            print('e', 23)
        pass
        print('e', 25)
    else:
        yield 26
        pass
    print('e', 28)
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, ValueError('t'))
drive(next, it)
drive(it.throw, GeneratorExit)
drive(it.throw, KeyError('t'))
drive(next, it)
pass
print('last')
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    try:
        raise KeyError(2)
        print('got', (yield 3))
    except Exception as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        with closing(sub(4)) as c4, stubborn(5) as c5, plain(6) as x:
            with (suppress(GeneratorExit), closing(sub(8)) as c8, stacked(9)):
                with stacked(10) as c10:
                    with stubborn(11), suppress(GeneratorExit):
                        return
                        yield 14
                        yield 15
                    if n > 1:
                        x = yield 17
                        yield 18
                    else:
                        yield 19
                with stubborn(20) as x:
                    with change(21) as x, plain(22) as c22, plain(23):
                        print('e', 24)
                        yield 25
            with (suppress(KeyError, IndexError)):
                with stacked(27):
                    with (stubborn(28), suppress(GeneratorExit)):
                        pass
                    return x
                    pass
        print('e', 33)
        print(34, x)
    else:
        return print('returning', 35)
        return
    yield 37
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(next, it)
it = None
print('last')
#> caught 1 KeyError(2) None None
#> enter 6
#> enter -10
#> exit -10
#> called back 10
#> enter -9
#> exit -9
#> called back 9
#> exit 6
#> ! StopIteration() None None
#> ! StopIteration() None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    x = 1
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, GeneratorExit)
it = None
print('last')
#> ! GeneratorExit() None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    print(1, x)
    with plain(2) as x:
        if n % 2:
            with (stacked(4) as x, stubborn(5), plain(6) as x):
                with (swallow(7), change(8) as c8):
                    [][n + 5]
                    x = yield 10
            with (change(11)):
                with closing(sub(12)) as c12:
                    with stubborn(13) as c13, change(14) as x:
                        x = yield 15
                        yield 16
                    with change(17) as x:
                        print('e', 18)
                        yield 19
                        return 20
                print('got', (yield 21))
                with stacked(22), plain(23) as c23, closing(sub(24)) as c24:
                    w25 = 2
                    while w25:
                        w25 -= 1
                        x = yield 26
                        print(27, x)
                    x = 28
                    print('e', 29)
            return print('returning', 30)
        else:
            return 31
            yield 32
            yield 33
    print('e', 34)
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, ValueError('t'))
drive(next, it)
drive(next, it)
drive(next, it)
drive(it.throw, ValueError('t'))
drive(next, it)
pass
print('last')
#> 1 None
#> enter 2
#> exit 2
#> ! StopIteration(31) None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with (change(1) as x):
        pass
        with closing(sub(3)) as c3:
            return 4
        print(5, x)
    print(6, x)
    try:
        try:
            print(9, x)
            x = yield 10
            with stacked(11):
                with suppress(GeneratorExit):
                    with plain(13), swallow(14):
                        x = yield 15
                    yield 16
                    with closing(sub(17)) as c17:
                        print('got', (yield 18))
                        x = yield 19
                for i20 in sub(7):
                    w21 = 1
                    while w21:
                        w21 -= 1
                        x = 22
                        return
                    yield 24
                    yield from sub(25)
                pass
        except GeneratorExit as e:
            print('caught', 8, repr(e), repr(e.__context__), repr(e.__cause__))
            return 27
        return
        x = yield 29
    finally:
        print('finally', 7)
        return 30
        return
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, ValueError('t'))
drive(next, it)
drive(it.send, 's')
drive(next, it)
drive(it.send, 's')
drive(it.throw, ValueError('t'))
drive(next, it)
drive(it.throw, ValueError('t'))
drive(list, it)
print('last')
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
#> -> []
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    if n > 1:
        with plain(2) as c2:
            try:
                with late(4) as x:
                    try:
                        print('e', 6)
                    except GeneratorExit as e:
                        print('caught', 5, repr(e), repr(e.__context__), repr(e.__cause__))
                        x = yield 7
                    except ValueError as e:
                        print('caught', 5, repr(e), repr(e.__context__), repr(e.__cause__))
                        return
                        print(9, x)
                    finally:
                        print('finally', 5)
                        pass
                    print('got', (yield 11))
                    pass
                print('e', 13)
            except GeneratorExit as e:
                print('caught', 3, repr(e), repr(e.__context__), repr(e.__cause__))
                print('got', (yield 14))
                x = yield 15
                print('e', 16)
            x = yield 17
            print(18, x)
        print('e', 19)
    else:
        yield from sub(20)
        pass
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.send, 's')
drive(it.throw, GeneratorExit)
drive(it.throw, KeyError('t'))
drive(it.throw, KeyError('t'))
drive(it.throw, ValueError('t'))
drive(it.throw, GeneratorExit)
drive(it.throw, ValueError('t'))
pass
print('last')
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> ! GeneratorExit() None None
#> ! KeyError('t') None None
#> ! KeyError('t') None None
#> ! ValueError('t') None None
#> ! GeneratorExit() None None
#> ! ValueError('t') None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with stacked(1) as c1, closing(sub(2)) as c2:
        if not x:
            with late(4) as x:
                raise ValueError(5) from None
                with swallow(6) as x:
                    with change(7) as c7, suppress(GeneratorExit), plain(9):
                        return print('returning', 10)
                        x = yield 11
            yield 12
            with plain(13) as c13, stubborn(14) as c14, swallow(15) as x:
                with stacked(16) as x:
                    return 17
                with (closing(sub(18)) as c18):
                    raise ValueError(19) from None
                with plain(20) as c20:
                    try:
                        x = 22
                        return
                        yield from sub(24)
                    except GeneratorExit:
                        return print('returning', 25)
                        x = yield 26
                        print(27, x)
                    else:
                        print(28, x)
                        x = yield 29
                        x = yield 30
                    finally:
                        print('finally', 21)
                    with plain(31):
                        yield 32
                        x = 33
                    return
        else:
            x = yield 35
        print(36, x)
    return 37
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(next, it)
drive(next, it)
drive(it.throw, GeneratorExit)
drive(next, it)
pass
print('last')
#> swallow 1 ValueError(5) None
#> called back 1
#> ! StopIteration(37) None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    w1 = 1
    while w1:
        w1 -= 1
        yield from sub(2)
    yield from sub(3)
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, ValueError('t'))
drive(next, it)
drive(it.throw, ValueError('t'))
drive(list, it)
print('last')
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
#> -> []
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with stubborn(1), plain(2) as c2:
        try:
            with stacked(4) as x:
                with closing(sub(5)) as c5:
                    w6 = 1
                    while w6:
                        w6 -= 1
                        print('e', 7)
                return print('returning', 8)
                pass
        except (ValueError, IndexError) as e:
            print('caught', 3, repr(e), repr(e.__context__), repr(e.__cause__))
            1 // n
        except BaseException:
            return
            x = yield 12
            yield 13
        finally:
            print('finally', 3)
            yield from sub(14)
            return print('returning', 15)
    print('e', 16)
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(next, it)
drive(next, it)
drive(next, it)
drive(it.throw, ValueError('t'))
drive(next, it)
drive(it.throw, ValueError('t'))
drive(it.throw, GeneratorExit)
drive(it.close)
print('last')
#> enter 2
#> e 7
#> returning 8
#> enter -4
#> exit -4
#> called back 4
#> finally 3
#> -> 14
#> sub got None
#> -> 15
#> sub over 14
#> returning 15
#> exit 2
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
#> ! GeneratorExit() None None
#> -> None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with closing(sub(1)) as c1, plain(2) as c2:
        with (stacked(3) as x):
            with closing(sub(4)) as c4:
                print(5, x)
                with (plain(6) as c6, stubborn(7)):
                    print('e', 8)
                    for i9 in sub(7):
                        x = 10
                    else:
                        return 11
                        x = 12
                    if n % 2:
                        print('got', (yield 14))
                    else:
                        print('got', (yield 15))
                        yield from sub(16)
                with (change(17), stubborn(18)):
                    with (suppress(GeneratorExit), stacked(20) as c20, stacked(21)):
                        print('got', (yield 22))
                        yield 23
                        yield 24
                    with (suppress(KeyError, IndexError), change(26) as x, swallow(27)):
                        return
                    with (closing(sub(29)) as c29):
                        pass
            with (plain(31)):
                with closing(sub(32)) as c32, closing(sub(33)) as c33, closing(sub(34)) as c34:
                    1 // n
                    with plain(36) as c36, stubborn(37) as c37:
                        pass
                        return
                        return
                    yield 41
                x = 42
            return
        yield 44
    pass
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.send, 's')
drive(next, it)
drive(it.throw, GeneratorExit)
drive(it.throw, KeyError('t'))
drive(next, it)
it = None
print('last')
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> enter 2
#> 5 3
#> enter 6
#> e 8
#> sub got None
#> sub over 7
#> exit 6
#> enter -3
#> exit -3
#> called back 3
#> exit 2
#> ! StopIteration(11) None None
#> ! GeneratorExit() None None
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with late(1) as c1, stacked(2) as c2:
        with suppress(GeneratorExit), plain(4) as c4:
            pass
        x = 6
        try:
            pass
            print('e', 9)
            pass
        finally:
            print('finally', 7)
            with (plain(11) as c11, stubborn(12) as c12):
                print('got', (yield 13))
            with closing(sub(14)) as c14, late(15), closing(sub(16)) as c16:
                try:
                    with closing(sub(18)) as c18:
                        return 19
                        print('e', 20)
                    x = yield 21
                finally:
                    print('finally', 17)
                    yield 22
                print('got', (yield 23))
            pass
    x = 25
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, GeneratorExit)
drive(list, it)
print('last')
#> ! GeneratorExit() None None
#> -> []
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    if n > 1:
        try:
            try:
                print('e', 4)
            except BaseException:
                [][n + 5]
                try:
                    print(7, x)
                    try:
                        return
                        pass
                    except (ValueError, IndexError):
                        print('got', (yield 11))
                        return
                        x = 13
                    except Exception:
                        pass
                    else:
                        return 15
                        pass
                    finally:
                        print('finally', 8)
                        return 17
                        print(18, x)
                except Exception:
                    print(19, x)
                    print(20, x)
                    print(21, x)
                except ValueError as e:
                    print('caught', 6, repr(e), repr(e.__context__), repr(e.__cause__))
                    yield 22
                    print(23, x)
            except KeyError:
                x = 24
                return print('returning', 25)
            finally:
                print('finally', 3)
        except GeneratorExit:
            x = 26
            x = yield 27
        except KeyError as e:
            print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
            yield from sub(28)
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.send, 's')
pass
print('last')
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    try:
        yield from sub(2)
    except KeyError as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        return print('returning', 3)
        try:
            raise ValueError(5) from None
            with late(6):
                with suppress(GeneratorExit):
                    raise
                    with plain(9), closing(sub(10)) as c10:
                        x = yield 11
                        return 12
                try:
                    with closing(sub(14)) as c14, closing(sub(15)) as c15:
                        yield 16
                        yield from sub(17)
                    for i18 in sub(7):
                        return 19
                        print('got', (yield 20))
                        break
                finally:
                    print('finally', 13)
                yield 22
        except (ValueError, IndexError) as e:
            print('caught', 4, repr(e), repr(e.__context__), repr(e.__cause__))
            x = yield 23
            return 24
            print(25, x)
        else:
            yield from sub(26)
    except BaseException as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        yield 27
        print(28, x)
    finally:
        print('finally', 1)
        print(29, x)
    x = 30
    x = yield 31
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, KeyError('t'))
drive(it.throw, GeneratorExit)
drive(it.throw, GeneratorExit)
drive(it.throw, ValueError('t'))
del it
print('last')
#> ! KeyError('t') None None
#> ! GeneratorExit() None None
#> ! GeneratorExit() None None
#> ! ValueError('t') None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with plain(1) as c1:
        try:
            pass
        except Exception as e:
            print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
            x = 4
        except BaseException as e:
            print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
            for i5 in sub(7):
                with swallow(6) as c6:
                    with stacked(7) as c7:
                        print('got', (yield 8))
                with plain(9):
                    x = 10
                print(11, x)
            return 12
        x = yield 13
        print('e', 14)
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.send, 's')
drive(next, it)
drive(next, it)
drive(it.throw, ValueError('t'))
drive(it.throw, ValueError('t'))
drive(it.throw, ValueError('t'))
drive(it.throw, GeneratorExit)
del it
print('last')
#> enter 1
#> -> 13
#> e 14
#> exit 1
#> -> end
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
#> ! ValueError('t') None None
#> ! ValueError('t') None None
#> ! GeneratorExit() None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    try:
        return x
    finally:
        print('finally', 1)
        with swallow(3) as c3:
            with (change(4)):
                if n:
                    with plain(6) as c6:
                        yield from sub(7)
                        x = 8
                        pass
                    with (swallow(10) as c10, swallow(11) as x, suppress(KeyError, IndexError)):
                        return x
                        print('e', 14)
                        x = 15
            print('e', 16)
    try:
        raise ValueError(18)
        with (plain(19) as x):
            with suppress():
                raise ValueError(21) from None
                try:
                    pass
                except KeyError:
                    yield from sub(24)
                    x = yield 25
                except Exception as e:
                    print('caught', 22, repr(e), repr(e.__context__), repr(e.__cause__))
                    return 26
                    return
                    x = 28
                else:
                    return
                    yield 30
                    print(31, x)
            print('e', 32)
        x = 33
    except Exception as e:
        print('caught', 17, repr(e), repr(e.__context__), repr(e.__cause__))
        return 34
        pass
        return 36
    except KeyError:
        print('got', (yield 37))
    finally:
        print('finally', 17)
        return print('returning', 38)
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
del it
print('last')
#> finally 1
#> enter 6
#> -> 7
#> sub over 7
#> exit 6
#> changed 4
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    pass
    try:
        try:
            with change(4), plain(5):
                x = yield 6
                if n:
                    print(8, x)
                else:
                    if n % 2:
                        return
                        x = yield 11
                    else:
                        pass
                        print('got', (yield 13))
                    with closing(sub(14)) as c14:
                        print('got', (yield 15))
                pass
            return x
            x = yield 18
        except Exception as e:
            print('caught', 3, repr(e), repr(e.__context__), repr(e.__cause__))
            return x
            return print('returning', 20)
            print('e', 21)
        finally:
            print('finally', 3)
            print(22, x)
    finally:
        print('finally', 2)
        print(23, x)
        return x
        return print('returning', 25)
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, GeneratorExit)
drive(it.close)
print('last')
#> ! GeneratorExit() None None
#> -> None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with stubborn(1) as x:
        try:
            for i3 in range(2):
                for i4 in [5, 6]:
                    try:
                        print(6, x)
                        yield from sub(7)
                    finally:
                        print('finally', 5)
                else:
                    for i8 in sub(7):
                        pass
                        yield 10
                        print('got', (yield 11))
                    else:
                        return
                        return x
                        pass
                pass
        except ValueError:
            yield 16
        except ValueError:
            yield 17
            print('e', 18)
            return
        return x
        print('got', (yield 21))
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, KeyError('t'))
drive(next, it)
drive(next, it)
drive(next, it)
drive(next, it)
del it
print('last')
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    return 1
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, ValueError('t'))
del it
print('last')
#> ! ValueError('t') None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with stubborn(1) as c1:
        try:
            try:
                try:
                    x = yield 5
                    yield 6
                    for i7 in [5, 6]:
                        pass
                        x = yield 9
                        return x
                    else:
                        return 11
                        yield from sub(12)
                except KeyError:
                    print('e', 13)
                    return print('returning', 14)
                else:
                    print('e', 15)
            except (ValueError, IndexError):
                x = 16
                x = 17
            except Exception:
                print(18, x)
                pass
            finally:
                print('finally', 3)
        except (ValueError, IndexError) as e:
            print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
            print(20, x)
            return x
            return print('returning', 22)
        else:
            yield 23
            return 24
            yield from sub(25)
        finally:
            print('finally', 2)
        return print('returning', 26)
        print(27, x)
    print('e', 28)
    yield 29
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, GeneratorExit)
drive(next, it)
drive(it.throw, ValueError('t'))
drive(it.throw, ValueError('t'))
drive(it.throw, KeyError('t'))
drive(list, it)
print('last')
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
#> ! ValueError('t') None None
#> ! KeyError('t') None None
#> -> []
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    return
    with (plain(2), closing(sub(3)) as c3, closing(sub(4)) as c4):
        w5 = 2
        while w5:
            w5 -= 1
            w6 = 1
            while w6:
                w6 -= 1
                w7 = 1
                while w7:
                    w7 -= 1
                    with late(8) as c8, change(9) as c9:
                        break
                        print('got', (yield 11))
                    try:
                        yield from sub(13)
                        yield 14
                        return print('returning', 15)
                    except GeneratorExit as e:
                        print('caught', 12, repr(e), repr(e.__context__), repr(e.__cause__))
                        yield from sub(16)
                        return x
                        yield from sub(18)
                    except Exception as e:
                        print('caught', 12, repr(e), repr(e.__context__), repr(e.__cause__))
                        continue
                    finally:
                        print('finally', 12)
                    print('e', 20)
                pass
            pass
            continue
        print('got', (yield 24))
        yield 25
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, ValueError('t'))
drive(next, it)
drive(it.send, 's')
drive(next, it)
drive(next, it)
drive(it.close)
print('last')
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> -> None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with (swallow(1) as c1, plain(2) as x):
        x = 3
        with closing(sub(4)) as c4, stubborn(5):
            raise KeyError(6)
            with plain(7) as x:
                for i8 in [5, 6]:
                    with stacked(9):
                        yield 10
                    yield from sub(11)
                    with closing(sub(12)) as c12, closing(sub(13)) as c13:
                        print('got', (yield 14))
                        print(15, x)
                if n > 1:
                    with stacked(17) as x:
                        print(18, x)
                        x = 19
                    try:
                        print('e', 21)
                    except BaseException as e:
                        print('caught', 20, repr(e), repr(e.__context__), repr(e.__cause__))
                        x = 22
                        pass
                        return 24
                    else:
                        x = yield 25
                    finally:
                        print('finally', 20)
                    return print('returning', 26)
            print('e', 27)
    print('got', (yield 28))
    x = 29
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.send, 's')
it = None
print('last')
#> enter 2
#> exit 2
#> swallow 1 KeyError(6) None
#> -> 28
#> got s
#> -> end
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    try:
        with swallow(2) as x:
            with plain(3) as x, late(4) as x:
                with late(5) as x:
                    return print('returning', 6)
                    try:
                        print('got', (yield 8))
                        print('e', 9)
                    except (ValueError, IndexError):
                        yield 10
                        print('e', 11)
                    else:
                        yield from sub(12)
                        pass
                    try:
                        x = yield 15
                        x = 16
                        x = 17
                    except (ValueError, IndexError) as e:
                        print('caught', 14, repr(e), repr(e.__context__), repr(e.__cause__))
                        print(18, x)
                        yield 19
                    finally:
                        print('finally', 14)
                        pass
                        print(21, x)
                x = 22
            pass
            print(24, x)
        yield 25
        print('e', 26)
    except (ValueError, IndexError) as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        yield from sub(27)
        print('e', 28)
        x = 29
    yield from sub(30)
    yield from sub(31)
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, GeneratorExit)
drive(next, it)
drive(it.throw, ValueError('t'))
del it
print('last')
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with closing(sub(1)) as c1:
        pass
    pass
    with (suppress(ValueError), closing(sub(5)) as c5, suppress()):
        raise ValueError(7)
        with stubborn(8) as c8, late(9) as x, late(10):
            try:
                with change(12) as c12, suppress(), plain(14) as c14:
                    x = 15
                    with late(16) as c16:
                        pass
                        pass
                pass
                x = 20
            except KeyError as e:
                print('caught', 11, repr(e), repr(e.__context__), repr(e.__cause__))
                with (swallow(21)):
                    with suppress(GeneratorExit), closing(sub(23)) as c23, late(24):
                        return 25
                        yield 26
                    return x
                    yield from sub(28)
                pass
            except KeyError:
                yield 30
                return
            else:
                yield from sub(32)
                print(33, x)
                print('e', 34)
            finally:
                print('finally', 11)
        x = 35
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, KeyError('t'))
drive(it.throw, GeneratorExit)
drive(next, it)
drive(next, it)
drive(it.throw, GeneratorExit)
drive(next, it)
drive(next, it)
it = None
print('last')
#> ! KeyError('t') None None
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    try:
        with suppress():
            try:
                try:
                    try:
                        return 6
                        print('e', 7)
                        x = 8
                    finally:
                        print('finally', 5)
                    try:
                        yield 10
                        pass
                        x = 12
                    except Exception as e:
                        print('caught', 9, repr(e), repr(e.__context__), repr(e.__cause__))
                        yield 13
                    except Exception:
                        pass
                    finally:
                        print('finally', 9)
                    pass
                except BaseException as e:
                    print('caught', 4, repr(e), repr(e.__context__), repr(e.__cause__))
                    print('e', 16)
                    pass
                except BaseException as e:
                    print('caught', 4, repr(e), repr(e.__context__), repr(e.__cause__))
                    print('e', 18)
                    print('e', 19)
                    yield from sub(20)
                finally:
                    print('finally', 4)
                print('e', 21)
                x = 22
            except KeyError as e:
                print('caught', 3, repr(e), repr(e.__context__), repr(e.__cause__))
                print('e', 23)
                x = yield 24
            except KeyError as e:
                print('caught', 3, repr(e), repr(e.__context__), repr(e.__cause__))
                print(25, x)
            finally:
                print('finally', 3)
        return
        return
    finally:
        print('finally', 1)
        x = yield 28
    return x
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.send, 's')
drive(next, it)
drive(it.send, 's')
drive(it.throw, ValueError('t'))
drive(it.send, 's')
drive(it.throw, KeyError('t'))
drive(it.throw, ValueError('t'))
drive(it.send, 's')
del it
print('last')
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> finally 5
#> finally 4
#> finally 3
#> finally 1
#> -> 28
#> ! StopIteration(6) None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! KeyError('t') None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with closing(sub(1)) as c1:
        with change(2) as c2:
            if n > 1:
                w4 = 1
                while w4:
                    w4 -= 1
                    yield 5
                with change(6) as c6, suppress(KeyError, IndexError):
                    with (change(8) as c8):
                        pass
                print('e', 10)
            else:
                with plain(11):
                    print(12, x)
                    print('got', (yield 13))
                    return x
                print(15, x)
                x = 16
            x = 17
        x = yield 18
        x = 19
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.send, 's')
drive(next, it)
drive(next, it)
drive(next, it)
drive(next, it)
drive(it.throw, GeneratorExit)
drive(it.throw, GeneratorExit)
pass
print('last')
#> enter 11
#> 12 None
#> -> 13
#> got s
#> exit 11
#> changed 2
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
#> ! GeneratorExit() None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    try:
        for i2 in range(2):
            try:
                try:
                    print(5, x)
                    w6 = 2
                    while w6:
                        w6 -= 1
                        print('got', (yield 7))
                    for i8 in range(n):
                        print('e', 9)
                        print('e', 10)
                finally:
                    print('finally', 4)
            except Exception:
                with (swallow(11), plain(12)):
                    w13 = 1
                    while w13:
                        w13 -= 1
                        continue
                        x = 15
                x = yield 16
            except KeyError as e:
                print('caught', 3, repr(e), repr(e.__context__), repr(e.__cause__))
                print(17, x)
                yield from sub(18)
            finally:
                print('finally', 3)
    except Exception:
        print('e', 19)
    else:
        pass
        print('e', 21)
    return 22
    yield 23
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(next, it)
drive(it.throw, GeneratorExit)
drive(it.throw, ValueError('t'))
pass
print('last')
#> 5 None
#> -> 7
#> got None
#> -> 7
#> finally 4
#> finally 3
#> ! GeneratorExit() None None
#> ! ValueError('t') None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with plain(1) as c1:
        with suppress(ValueError):
            yield from sub(3)
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(next, it)
drive(it.throw, GeneratorExit)
del it
print('last')
#> enter 1
#> -> 3
#> sub got None
#> -> 4
#> sub over 3
#> exit 1
#> ! GeneratorExit() None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with (late(1) as c1, closing(sub(2)) as c2):
        with swallow(3):
            for i4 in range(n):
                try:
                    with closing(sub(6)) as c6:
                        pass
                        break
                        print('got', (yield 9))
                    with stubborn(10):
                        print(11, x)
                except ValueError as e:
                    print('caught', 5, repr(e), repr(e.__context__), repr(e.__cause__))
                    with stubborn(12) as c12:
                        print(13, x)
                    with (suppress(GeneratorExit)):
                        x = 15
                        x = 16
                except KeyError:
                    with (plain(17) as c17, late(18)):
                        x = yield 19
                        yield 20
                        x = 21
                    break
                    with closing(sub(23)) as c23, stubborn(24) as c24:
                        print('e', 25)
                finally:
                    print('finally', 5)
                    with closing(sub(26)) as c26:
                        return print('returning', 27)
                    with plain(28) as x, stacked(29) as x, plain(30) as c30:
                        x = yield 31
                        print('got', (yield 32))
                        pass
                    pass
    x = 35
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.send, 's')
drive(next, it)
del it
print('last')
#> finally 5
#> returning 27
#> late 1
#> ! IndexError(1) None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    yield 1
    raise ValueError(2)
    raise ValueError(3) from None
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(next, it)
drive(it.throw, KeyError('t'))
drive(it.throw, ValueError('t'))
drive(next, it)
drive(it.throw, GeneratorExit)
drive(next, it)
drive(next, it)
drive(list, it)
print('last')
#> -> 1
#> ! ValueError(2) None None
#> ! KeyError('t') None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> -> []
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    pass
    with closing(sub(2)) as c2, plain(3):
        with late(4), late(5) as c5, closing(sub(6)) as c6:
            with closing(sub(7)) as c7:
                w8 = 1
                while w8:
                    w8 -= 1
                    with closing(sub(9)) as c9, swallow(10):
                        print(11, x)
                        return
                        print(13, x)
                x = yield 14
            with plain(15) as x, plain(16):
                try:
                    if not x:
                        print('e', 19)
                        print('got', (yield 20))
                        pass
                    else:
                        x = 22
                        yield 23
                    yield from sub(24)
                    print(25, x)
                except Exception:
                    print('e', 26)
                return print('returning', 27)
                x = 28
    pass
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, GeneratorExit)
drive(next, it)
drive(it.close)
print('last')
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> -> None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    try:
        raise ValueError(2)
        with plain(3) as c3:
            with late(4), plain(5), plain(6):
                with (plain(7) as c7, suppress()):
                    with (swallow(9), closing(sub(10)) as c10, closing(sub(11)) as c11):
                        print(12, x)
                        return
                    for i14 in sub(7):
                        x = 15
                        print('e', 16)
                    else:
                        print('got', (yield 17))
                        print('got', (yield 18))
                with suppress(), change(20) as x:
                    try:
                        x = 22
                        yield from sub(23)
                    except (ValueError, IndexError) as e:
                        print('caught', 21, repr(e), repr(e.__context__), repr(e.__cause__))
                        yield 24
                        yield from sub(25)
                        x = yield 26
            with (plain(27) as x, closing(sub(28)) as c28):
                with swallow(29) as c29:
                    with closing(sub(30)) as c30:
                        print('got', (yield 31))
                        print(32, x)
                        print('got', (yield 33))
                    pass
                    return 35
                pass
                print('e', 37)
            return print('returning', 38)
        return
    except KeyError as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        x = yield 40
        pass
    except GeneratorExit:
        print('got', (yield 42))
        x = yield 43
    else:
        print('e', 44)
        yield 45
    finally:
        print('finally', 1)
        print('e', 46)
        return
    x = 48
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
del it
print('last')
#> finally 1
#> e 46
#> ! StopIteration() None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    yield from sub(1)
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, ValueError('t'))
drive(next, it)
it = None
print('last')
#> -> 1
#> sub over 1
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with closing(sub(1)) as c1, plain(2) as c2:
        w3 = 2
        while w3:
            w3 -= 1
            for i4 in sub(7):
                with suppress(ValueError):
                    with (plain(6) as c6):
                        print(7, x)
                        break
                        yield from sub(9)
                    print('got', (yield 10))
                    try:
                        pass
                        return
                    finally:
                        print('finally', 11)
                        print('e', 14)
                        print('e', 15)
            with late(16) as x:
                raise KeyError(17)
            print(18, x)
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, GeneratorExit)
drive(next, it)
drive(next, it)
drive(next, it)
it = None
print('last')
#> enter 2
#> enter 6
#> 7 None
#> exit 6
#> sub over 7
#> exit 2
#> ! KeyError(17) None None
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    if x:
        with plain(2), closing(sub(3)) as c3:
            with suppress(GeneratorExit):
                try:
                    with suppress(KeyError, IndexError):
                        x = yield 7
                        return print('returning', 8)
                        yield from sub(9)
                    with change(10) as c10:
                        yield 11
                        yield 12
                    yield 13
                except ValueError as e:
                    print('caught', 5, repr(e), repr(e.__context__), repr(e.__cause__))
                    with change(14) as x, stacked(15):
                        yield 16
                        return 17
                except Exception:
                    print('e', 18)
                finally:
                    print('finally', 5)
                    yield from sub(19)
        x = yield 20
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, ValueError('t'))
drive(next, it)
drive(it.throw, ValueError('t'))
drive(it.send, 's')
drive(next, it)
pass
print('last')
#> -> end
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    print(1, x)
    for i2 in sub(7):
        try:
            try:
                with change(5) as c5:
                    with plain(6) as c6, plain(7) as x:
                        x = 8
                        x = yield 9
                    with change(10):
                        yield from sub(11)
                        pass
                        print('e', 13)
            except BaseException:
                x = 14
            except Exception as e:
                print('caught', 4, repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    raise
                    with plain(17) as x:
                        print('e', 18)
                        print('got', (yield 19))
                finally:
                    print('finally', 15)
                    x = yield 20
                pass
            break
        except BaseException:
            x = 23
            return
            print(25, x)
        except ValueError:
            print('e', 26)
            continue
        finally:
            print('finally', 3)
            return print('returning', 28)
            print('got', (yield 29))
            yield 30
        continue
        print('e', 32)
    else:
        print('e', 33)
        pass
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.send, 's')
drive(it.send, 's')
drive(next, it)
drive(next, it)
drive(next, it)
drive(next, it)
drive(it.close)
print('last')
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> 1 None
#> enter 6
#> enter 7
#> -> 9
#> exit 7
#> exit 6
#> -> 11
#> sub got None
#> -> 12
#> sub over 11
#> e 13
#> changed 10
#> changed 5
#> finally 3
#> returning 28
#> sub over 7
#> ! StopIteration() None None
#> -> None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with late(1) as x, closing(sub(2)) as c2:
        for i3 in sub(7):
            for i4 in range(n):
                with change(5) as c5, change(6):
                    try:
                        x = 8
                        x = 9
                        x = 10
                    finally:
                        print('finally', 7)
                        pass
                        print('e', 12)
                    try:
                        continue
                        pass
                        print(16, x)
                    except ValueError:
                        print('got', (yield 17))
                    except GeneratorExit:
                        yield from sub(18)
                    else:
                        print(19, x)
                        yield from sub(20)
                        x = yield 21
                    finally:
                        print('finally', 13)
                        yield 22
                        print(23, x)
                yield 24
            else:
                print(25, x)
                print(26, x)
                x = 27
            return 28
            continue
    x = 30
    yield 31
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, ValueError('t'))
drive(next, it)
drive(next, it)
del it
print('last')
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with swallow(1) as x, closing(sub(2)) as c2:
        yield 3
    print('got', (yield 4))
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, GeneratorExit)
drive(next, it)
drive(it.throw, ValueError('t'))
drive(it.throw, KeyError('t'))
drive(it.throw, ValueError('t'))
drive(next, it)
drive(next, it)
drive(next, it)
drive(it.close)
print('last')
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
#> ! KeyError('t') None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> -> None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with change(1) as x, stacked(2) as x:
        with (swallow(3) as x, late(4) as c4):
            with (closing(sub(5)) as c5):
                with change(6) as x, suppress(GeneratorExit):
                    try:
                        pass
                        print('e', 10)
                    except BaseException as e:
                        print('caught', 8, repr(e), repr(e.__context__), repr(e.__cause__))
                        x = 11
                        pass
                        yield 13
                    with plain(14) as x, plain(15) as c15:
                        return 16
                    return
                print('e', 18)
            pass
            x = 20
        x = yield 21
    yield from sub(22)
    print('got', (yield 23))
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, GeneratorExit)
drive(it.throw, KeyError('t'))
drive(it.throw, ValueError('t'))
it = None
print('last')
#> ! GeneratorExit() None None
#> ! KeyError('t') None None
#> ! ValueError('t') None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with stubborn(1) as x, late(2):
        with closing(sub(3)) as c3, stubborn(4) as c4:
            try:
                with (plain(6) as x, late(7) as c7, stubborn(8) as c8):
                    try:
                        print(10, x)
                        print('e', 11)
                    except BaseException:
                        return print('returning', 12)
                        print('e', 13)
                        yield 14
                with plain(15) as c15:
                    try:
                        print('e', 17)
                        print('got', (yield 18))
                        pass
                    except KeyError as e:
                        print('caught', 16, repr(e), repr(e.__context__), repr(e.__cause__))
                        print('got', (yield 20))
                        return print('returning', 21)
                        pass
                for i23 in range(n):
                    with swallow(24) as x, stacked(25) as c25, change(26) as x:
                        yield from sub(27)
                        continue
                    try:
                        pass
                        continue
                    except (ValueError, IndexError) as e:
                        print('caught', 29, repr(e), repr(e.__context__), repr(e.__cause__))
                        break
                        x = 33
                    except BaseException:
                        yield from sub(34)
                        x = yield 35
                    finally:
                        print('finally', 29)
                        yield from sub(36)
                        yield from sub(37)
                        continue
                    print('got', (yield 39))
            except KeyError:
                yield from sub(40)
                yield 41
                x = 42
            finally:
                print('finally', 5)
                return 43
                print(44, x)
    print(45, x)
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, GeneratorExit)
drive(next, it)
it = None
print('last')
#> enter 6
#> 10 6
#> e 11
#> late 7
#> exit 6
#> finally 5
#> late 2
#> ! IndexError(2) None None
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with plain(1) as c1:
        with stacked(2) as x, late(3), stacked(4) as c4:
            with stacked(5) as x, late(6) as c6:
                x = 7
                with (change(8), late(9) as x):
                    for i10 in [5, 6]:
                        print(11, x)
                    yield from sub(12)
            w13 = 2
            while w13:
                w13 -= 1
                with plain(14) as c14, swallow(15), plain(16) as x:
                    with plain(17) as x:
                        print('e', 18)
                        print('got', (yield 19))
                        x = 20
                    yield 21
                    for i22 in [5, 6]:
                        yield 23
                    else:
                        print(24, x)
                        yield 25
                        break
                yield 27
        print(28, x)
        x = 29
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, KeyError('t'))
drive(next, it)
drive(next, it)
drive(it.throw, GeneratorExit)
it = None
print('last')
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with stacked(1) as c1:
        if x:
            with late(3) as x:
                yield from sub(4)
                print('e', 5)
                try:
                    if n > 1:
                        pass
                    try:
                        yield from sub(10)
                    except KeyError as e:
                        print('caught', 9, repr(e), repr(e.__context__), repr(e.__cause__))
                        print(11, x)
                    finally:
                        print('finally', 9)
                except ValueError as e:
                    print('caught', 6, repr(e), repr(e.__context__), repr(e.__cause__))
                    [][n + 5]
                    with closing(sub(13)) as c13, closing(sub(14)) as c14, late(15) as c15:
                        return print('returning', 16)
                        yield from sub(17)
                        yield 18
                except BaseException:
                    yield from sub(19)
                    1 // n
                finally:
                    print('finally', 6)
                    x = yield 21
                    for i22 in [5, 6]:
                        break
                        break
                    x = yield 25
            if n % 2:
                with plain(27) as x, stacked(28):
                    print(29, x)
                    return 30
            print('e', 31)
        x = yield 32
        print(33, x)
    x = 34
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, ValueError('t'))
pass
print('last')
#> ! ValueError('t') None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    try:
        with change(2) as x:
            x = yield 3
        pass
    finally:
        print('finally', 1)
    with (stacked(5) as x, closing(sub(6)) as c6):
        with stacked(7) as x:
            for i8 in range(n):
                with stubborn(9) as x:
                    w10 = 2
                    while w10:
                        w10 -= 1
                        return
                    try:
                        x = yield 13
                        x = 14
                        print(15, x)
                    except BaseException:
                        x = yield 16
                    else:
                        print('got', (yield 17))
                        pass
                    with stubborn(19):
                        print('got', (yield 20))
                        print('e', 21)
                1 // n
                x = yield 23
            else:
                with suppress(GeneratorExit), suppress(KeyError, IndexError), change(26) as x:
                    try:
                        print(28, x)
                        return
                    finally:
                        print('finally', 27)
                    pass
                print(31, x)
        yield 32
        print('got', (yield 33))
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, GeneratorExit)
drive(it.throw, ValueError('t'))
drive(it.throw, KeyError('t'))
drive(next, it)
drive(next, it)
drive(it.throw, GeneratorExit)
drive(it.throw, GeneratorExit)
drive(next, it)
drive(it.close)
print('last')
#> ! GeneratorExit() None None
#> ! ValueError('t') None None
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> -> None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with (stacked(1) as x, change(2), stacked(3) as x):
        with plain(4) as c4, closing(sub(5)) as c5, plain(6) as c6:
            with change(7), plain(8), swallow(9):
                w10 = 1
                while w10:
                    w10 -= 1
                    with change(11) as c11, plain(12) as c12:
                        print('got', (yield 13))
                    with swallow(14) as x, closing(sub(15)) as c15:
                        break
                        print('got', (yield 17))
                        break
                    1 // n
            try:
                try:
                    with (closing(sub(22)) as c22):
                        pass
                        x = yield 24
                        print(25, x)
                except GeneratorExit:
                    yield 26
                except KeyError as e:
                    print('caught', 21, repr(e), repr(e.__context__), repr(e.__cause__))
                    print(27, x)
                    return 28
                    print('e', 29)
                finally:
                    print('finally', 21)
                return x
                x = 31
            except BaseException:
                print('e', 32)
            except GeneratorExit:
                return
            finally:
                print('finally', 20)
        pass
        x = 35
    print('got', (yield 36))
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, KeyError('t'))
drive(next, it)
drive(it.throw, KeyError('t'))
drive(it.send, 's')
drive(next, it)
pass
print('last')
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with plain(1) as x:
        print(2, x)
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(list, it)
print('last')
#> enter 1
#> 2 1
#> exit 1
#> -> end
#> -> []
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with late(1):
        with plain(2) as x:
            for i3 in sub(7):
                with swallow(4), late(5) as x, stubborn(6):
                    if n > 1:
                        yield from sub(8)
                    try:
                        x = 10
                    except Exception:
                        return
                        x = 12
                x = yield 13
            else:
                yield 14
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.send, 's')
drive(next, it)
drive(it.throw, ValueError('t'))
drive(next, it)
drive(next, it)
drive(next, it)
drive(it.close)
print('last')
#> enter 2
#> -> 8
#> sub got s
#> -> 9
#> sub over 8
#> late 5
#> swallow 4 IndexError(5) None
#> -> 13
#> sub over 7
#> exit 2
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> -> None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    try:
        for i2 in [5, 6]:
            x = yield 3
        with late(4) as x:
            pass
        try:
            raise ValueError(7)
            try:
                raise ValueError(9) from None
            finally:
                print('finally', 8)
                with late(10):
                    try:
                        yield from sub(12)
                        x = 13
                        yield 14
                    except KeyError as e:
                        print('caught', 11, repr(e), repr(e.__context__), repr(e.__cause__))
                        x = 15
                        pass
                        yield from sub(17)
                    finally:
                        print('finally', 11)
                        print('e', 18)
                        return print('returning', 19)
                        return 20
        finally:
            print('finally', 6)
            with suppress(GeneratorExit), stacked(22) as c22:
                with stubborn(23), stubborn(24) as c24:
                    pass
                    x = 26
                    print('e', 27)
            yield from sub(28)
    except Exception as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        return 29
        yield from sub(30)
        print('e', 31)
    except Exception:
        x = 32
    print(33, x)
    yield 34
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, GeneratorExit)
drive(next, it)
drive(it.throw, KeyError('t'))
drive(next, it)
drive(it.throw, KeyError('t'))
del it
print('last')
#> -> 3
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> ! KeyError('t') None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with plain(1), plain(2) as c2:
        if n:
            with stacked(4) as x:
                try:
                    with (suppress(KeyError, IndexError), stacked(7)):
                        return print('returning', 8)
                except ValueError:
                    with (suppress(ValueError), stacked(10), closing(sub(11)) as c11):
                        print('got', (yield 12))
                        yield from sub(13)
                    x = 14
                    try:
                        x = 16
                        pass
                        print('e', 18)
                    except ValueError:
                        yield from sub(19)
                except KeyError as e:
                    print('caught', 5, repr(e), repr(e.__context__), repr(e.__cause__))
                    return
                    try:
                        pass
                    except KeyError as e:
                        print('caught', 21, repr(e), repr(e.__context__), repr(e.__cause__))
                        return
                        print('got', (yield 24))
                        yield from sub(25)
                    print('got', (yield 26))
                finally:
                    print('finally', 5)
                return
                x = 28
            x = 29
            pass
        else:
            yield from sub(31)
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(next, it)
it = None
print('last')
#> enter 1
#> enter 2
#> returning 8
#> enter -7
#> exit -7
#> called back 7
#> finally 5
#> enter -4
#> exit -4
#> called back 4
#> exit 2
#> exit 1
#> ! StopIteration() None None
#> ! StopIteration() None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    raise ValueError(1) from None
    with plain(2) as c2:
        yield 3
    with (swallow(4) as x, swallow(5) as c5):
        with (suppress(KeyError, IndexError)):
            yield from sub(7)
            with plain(8), stubborn(9) as x, closing(sub(10)) as c10:
                with (change(11) as x, late(12), plain(13) as c13):
                    try:
                        print('got', (yield 15))
                    except (ValueError, IndexError) as e:
                        print('caught', 14, repr(e), repr(e.__context__), repr(e.__cause__))
                        pass
                        yield 17
                    try:
                        print('got', (yield 19))
                    except ValueError as e:
                        print('caught', 18, repr(e), repr(e.__context__), repr(e.__cause__))
                        yield 20
                    except (ValueError, IndexError) as e:
                        print('caught', 18, repr(e), repr(e.__context__), repr(e.__cause__))
                        pass
                        yield 22
                        yield from sub(23)
                    print(24, x)
                with closing(sub(25)) as c25, change(26):
                    for i27 in [5, 6]:
                        x = 28
                    else:
                        print(29, x)
                        return print('returning', 30)
                        return 31
                    yield from sub(32)
                    x = yield 33
                yield from sub(34)
            print(35, x)
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(next, it)
drive(next, it)
drive(next, it)
drive(it.throw, ValueError('t'))
drive(next, it)
drive(it.throw, ValueError('t'))
drive(it.close)
print('last')
#> ! ValueError(1) None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
#> -> None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with late(1) as x, late(2) as x, stubborn(3):
        pass
        if not x:
            print('e', 6)
    return
    with plain(8) as c8:
        with late(9) as x, plain(10) as x, plain(11) as x:
            yield 12
        with change(13) as c13:
            yield from sub(14)
            x = yield 15
            print(16, x)
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, KeyError('t'))
drive(next, it)
drive(next, it)
drive(it.throw, KeyError('t'))
drive(next, it)
drive(it.send, 's')
drive(it.close)
print('last')
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> -> None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    w1 = 2
    while w1:
        w1 -= 1
        with suppress(), change(3):
            try:
                yield 5
                with closing(sub(6)) as c6, stacked(7):
                    with (closing(sub(8)) as c8):
                        continue
                        yield from sub(10)
                        break
                    with (plain(12), plain(13), suppress(ValueError)):
                        continue
                        yield 16
                    w17 = 2
                    while w17:
                        w17 -= 1
                        return print('returning', 18)
                        return x
                        return x
                try:
                    for i22 in range(n):
                        yield from sub(23)
                        yield from sub(24)
                        print('got', (yield 25))
                except Exception:
                    x = 26
                except ValueError:
                    x = 27
                    print('e', 28)
                    break
                finally:
                    print('finally', 21)
                    x = 30
                    continue
                    return
            finally:
                print('finally', 4)
        x = 33
    x = 34
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(next, it)
drive(it.throw, KeyError('t'))
drive(list, it)
print('last')
#> -> 5
#> enter -7
#> exit -7
#> called back 7
#> finally 4
#> changed 3
#> -> 5
#> finally 4
#> change 3 KeyError('t')
#> changed 3
#> ! KeyError(3) KeyError('t') None
#> -> []
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    print(1, x)
    with plain(2):
        with stacked(3) as x, swallow(4) as x:
            try:
                with plain(6), stacked(7) as c7:
                    try:
                        print('e', 9)
                    except ValueError as e:
                        print('caught', 8, repr(e), repr(e.__context__), repr(e.__cause__))
                        return print('returning', 10)
                        yield from sub(11)
                        pass
                    else:
                        print('e', 13)
                with plain(14):
                    with (swallow(15), suppress(KeyError, IndexError)):
                        return
                        pass
                    with closing(sub(19)) as c19, change(20):
                        print('got', (yield 21))
            except Exception as e:
                print('caught', 5, repr(e), repr(e.__context__), repr(e.__cause__))
                with plain(22), change(23) as c23:
                    for i24 in sub(7):
                        print(25, x)
                        break
                        print('e', 27)
                    try:
                        pass
                    except GeneratorExit:
                        x = yield 30
                    else:
                        print(31, x)
            finally:
                print('finally', 5)
            yield from sub(32)
            x = 33
        print('got', (yield 34))
        pass
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, ValueError('t'))
drive(it.throw, GeneratorExit)
drive(it.close)
print('last')
#> ! ValueError('t') None None
#> ! GeneratorExit() None None
#> -> None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    w1 = 2
    while w1:
        w1 -= 1
        with stacked(2) as x, stacked(3) as x:
            with stacked(4) as c4, plain(5) as x, closing(sub(6)) as c6:
                pass
                if n:
                    with (stacked(9) as x):
                        print('e', 10)
                        x = 11
                    with stacked(12), closing(sub(13)) as c13, suppress(KeyError, IndexError):
                        yield 15
                else:
                    with (swallow(16) as c16):
                        print(17, x)
                        print('e', 18)
            with (suppress(GeneratorExit), swallow(20) as x):
                print('got', (yield 21))
        print(22, x)
    with plain(23) as x, plain(24) as c24:
        print('e', 25)
    pass
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, GeneratorExit)
drive(it.throw, GeneratorExit)
drive(it.throw, KeyError('t'))
drive(next, it)
drive(next, it)
drive(it.throw, KeyError('t'))
drive(it.throw, GeneratorExit)
drive(list, it)
print('last')
#> enter 5
#> e 10
#> enter -9
#> exit -9
#> called back 9
#> -> 15
#> called back 12
#> exit 5
#> called back 4
#> called back 3
#> called back 2
#> ! GeneratorExit() None None
#> ! GeneratorExit() None None
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! KeyError('t') None None
#> ! GeneratorExit() None None
#> -> []
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    print('e', 1)
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
pass
print('last')
#> e 1
#> -> end
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with change(1) as x, plain(2) as c2:
        yield from sub(3)
    return print('returning', 4)
    with stacked(5) as c5, closing(sub(6)) as c6, stubborn(7) as x:
        with (late(8) as c8):
            with swallow(9) as x, stubborn(10) as c10, change(11) as x:
                if n > 1:
                    try:
                        print(14, x)
                        print(15, x)
                        pass
                    finally:
                        print('finally', 13)
                else:
                    try:
                        yield 18
                        return 19
                    except KeyError as e:
                        print('caught', 17, repr(e), repr(e.__context__), repr(e.__cause__))
                        print('e', 20)
                        yield from sub(21)
                    else:
                        print('got', (yield 22))
                    finally:
                        print('finally', 17)
                        x = yield 23
                    w24 = 1
                    while w24:
                        w24 -= 1
                        yield 25
                    [][n + 5]
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, ValueError('t'))
pass
print('last')
#> ! ValueError('t') None None
#> last
#---
from contextlib import ExitStack, closing, contextmanager, suppress
@contextmanager
def plain(n):
    print('enter', n)
    try:
        yield n
    finally:
        print('exit', n)
@contextmanager
def swallow(n):
    try:
        yield n
    except (ValueError, LookupError) as e:
        print('swallow', n, repr(e), repr(e.__context__))
@contextmanager
def change(n):
    try:
        yield n
    except Exception as e:
        print('change', n, repr(e))
        raise KeyError(n)
    finally:
        print('changed', n)
@contextmanager
def late(n):
    yield n
    print('late', n)
    raise IndexError(n)
@contextmanager
def stubborn(n):
    try:
        yield n
    except ValueError:
        yield 'again'
@contextmanager
def stacked(n):
    with ExitStack() as stack:
        stack.callback(print, 'called back', n)
        yield stack.enter_context(swallow(n))
        stack.enter_context(plain(-n))
def sub(k):
    try:
        x = yield k
        print('sub got', x)
        yield k + 1
        return k
    except KeyError as e:
        yield repr(e)
    finally:
        print('sub over', k)
def flow(n, x=None):
    with swallow(1), change(2) as c2, suppress(GeneratorExit):
        yield from sub(4)
        with stacked(5), swallow(6), stacked(7) as c7:
            with plain(8) as c8, swallow(9), swallow(10) as x:
                with stacked(11) as c11:
                    with stubborn(12) as c12:
                        x = yield 13
                    with change(14):
                        return 15
                    with closing(sub(16)) as c16, stacked(17) as c17:
                        pass
                        print('e', 19)
                with stacked(20), swallow(21), stacked(22) as c22:
                    pass
                    print('e', 24)
                    print(25, x)
                x = yield 26
        yield 27
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, KeyError('t'))
drive(next, it)
drive(next, it)
drive(next, it)
drive(it.throw, KeyError('t'))
drive(it.throw, ValueError('t'))
del it
print('last')
#> -> 4
#> -> KeyError('t')
#> sub over 4
#> enter 8
#> -> 13
#> changed 14
#> enter -11
#> exit -11
#> called back 11
#> exit 8
#> enter -7
#> exit -7
#> called back 7
#> enter -5
#> exit -5
#> called back 5
#> changed 2
#> ! StopIteration(15) None None
#> ! StopIteration() None None
#> ! KeyError('t') None None
#> ! ValueError('t') None None
#> last
#---
