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
    try:
        w3 = 1
        while w3:
            w3 -= 1
            try:
                try:
                    x = yield 6
                    break
                except BaseException:
                    return print('returning', 8)
                except GeneratorExit:
                    w9 = 2
                    while w9:
                        w9 -= 1
                        print(10, x)
                        continue
                    pass
                else:
                    print(13, x)
            except BaseException:
                for i14 in range(2):
                    pass
                else:
                    if not x:
                        print('got', (yield 17))
                        print('e', 18)
                        continue
                    else:
                        yield 20
                    break
                    return
            else:
                pass
                print('e', 24)
            return print('returning', 25)
            pass
    except (ValueError, IndexError):
        print(27, x)
        print('e', 28)
        print(29, x)
    else:
        pass
        yield 31
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, KeyError('t'))
drive(it.send, 's')
drive(next, it)
drive(next, it)
drive(it.throw, GeneratorExit)
drive(next, it)
drive(it.close)
print('last')
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> -> None
#> last
#---
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
    print('got', (yield 1))
    try:
        for i3 in range(n):
            [][n + 5]
            yield 5
        yield from sub(6)
    finally:
        print('finally', 2)
    try:
        try:
            for i9 in sub(7):
                yield 10
            for i11 in sub(7):
                if x:
                    x = yield 13
                    try:
                        print('e', 15)
                        pass
                    except ValueError as e:
                        print('caught', 14, repr(e), repr(e.__context__), repr(e.__cause__))
                        print('e', 17)
                    finally:
                        print('finally', 14)
                        pass
                        break
                        print('e', 20)
                    yield 21
        except (ValueError, IndexError) as e:
            print('caught', 8, repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                x = yield 23
            except BaseException as e:
                print('caught', 22, repr(e), repr(e.__context__), repr(e.__cause__))
                yield 24
            except Exception as e:
                print('caught', 22, repr(e), repr(e.__context__), repr(e.__cause__))
                x = yield 25
                pass
                print(27, x)
            else:
                x = 28
            finally:
                print('finally', 22)
                return 29
                x = yield 30
            pass
        finally:
            print('finally', 8)
            yield from sub(32)
            return print('returning', 33)
    except BaseException:
        return x
    except ValueError:
        pass
    finally:
        print('finally', 7)
        print('got', (yield 36))
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.close)
print('last')
#> -> 1
#> -> None
#> last
#---
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
        if n:
            w3 = 2
            while w3:
                w3 -= 1
                1 // n
                try:
                    w6 = 1
                    while w6:
                        w6 -= 1
                        break
                    print('e', 8)
                    print('got', (yield 9))
                except BaseException as e:
                    print('caught', 5, repr(e), repr(e.__context__), repr(e.__cause__))
                    print('got', (yield 10))
            x = 11
            return
        else:
            print('got', (yield 13))
            print(14, x)
            x = 15
    except ValueError as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        return
        print('e', 17)
    except ValueError:
        pass
        print(19, x)
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, GeneratorExit)
drive(it.send, 's')
drive(it.throw, GeneratorExit)
drive(next, it)
drive(it.send, 's')
drive(it.throw, KeyError('t'))
drive(next, it)
it = None
print('last')
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> last
#---
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
        pass
        for i3 in [5, 6]:
            break
            continue
        x = 6
    finally:
        print('finally', 1)
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, ValueError('t'))
drive(it.throw, GeneratorExit)
drive(it.throw, GeneratorExit)
drive(next, it)
drive(next, it)
drive(it.close)
print('last')
#> ! ValueError('t') None None
#> ! GeneratorExit() None None
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> -> None
#> last
#---
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
        try:
            for i3 in sub(7):
                w4 = 2
                while w4:
                    w4 -= 1
                    w5 = 2
                    while w5:
                        w5 -= 1
                        pass
                        break
                    print('got', (yield 8))
                return print('returning', 9)
            print('got', (yield 10))
        except (ValueError, IndexError) as e:
            print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                try:
                    x = 13
                    try:
                        print(15, x)
                        x = 16
                        x = yield 17
                    except GeneratorExit:
                        pass
                        print('got', (yield 19))
                        return
                    finally:
                        print('finally', 14)
                        x = 21
                except KeyError as e:
                    print('caught', 12, repr(e), repr(e.__context__), repr(e.__cause__))
                    [][n + 5]
                try:
                    for i24 in range(n):
                        yield from sub(25)
                        print(26, x)
                        break
                    else:
                        yield from sub(28)
                        print('got', (yield 29))
                        pass
                    return print('returning', 31)
                finally:
                    print('finally', 23)
                    yield from sub(32)
            except KeyError:
                print(33, x)
                return x
                yield 35
            except (ValueError, IndexError):
                return 36
                yield from sub(37)
                yield from sub(38)
            pass
            print(40, x)
        else:
            print('got', (yield 41))
            x = 42
            print(43, x)
        finally:
            print('finally', 2)
        print('got', (yield 44))
        pass
    finally:
        print('finally', 1)
    x = yield 46
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
it = None
print('last')
#> -> 8
#> sub over 7
#> finally 2
#> finally 1
#> last
#---
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
        yield 2
    try:
        yield 4
        w5 = 2
        while w5:
            w5 -= 1
            return
            break
            try:
                try:
                    print(10, x)
                finally:
                    print('finally', 9)
                    x = 11
                    return x
                print('e', 13)
            finally:
                print('finally', 8)
                continue
                yield from sub(15)
        print('e', 16)
    except GeneratorExit:
        return
    except KeyError as e:
        print('caught', 3, repr(e), repr(e.__context__), repr(e.__cause__))
        return
        x = yield 19
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, ValueError('t'))
drive(it.throw, ValueError('t'))
pass
print('last')
#> ! ValueError('t') None None
#> ! ValueError('t') None None
#> last
#---
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
        yield 2
    finally:
        print('finally', 1)
        try:
            try:
                w5 = 2
                while w5:
                    w5 -= 1
                    w6 = 1
                    while w6:
                        w6 -= 1
                        x = 7
                    yield 8
                try:
                    w10 = 1
                    while w10:
                        w10 -= 1
                        yield from sub(11)
                finally:
                    print('finally', 9)
                x = 12
            except (ValueError, IndexError) as e:
                print('caught', 4, repr(e), repr(e.__context__), repr(e.__cause__))
                print('e', 13)
            finally:
                print('finally', 4)
        finally:
            print('finally', 3)
            return x
        x = 15
    print(16, x)
    return x
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(next, it)
drive(next, it)
drive(it.throw, ValueError('t'))
drive(it.throw, ValueError('t'))
drive(it.send, 's')
drive(next, it)
drive(next, it)
drive(list, it)
print('last')
#> -> 2
#> finally 1
#> -> 8
#> -> 8
#> caught 4 ValueError('t') None None
#> e 13
#> finally 4
#> finally 3
#> ! StopIteration(7) None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> -> []
#> last
#---
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
    x = yield 1
    print(2, x)
    if x:
        try:
            try:
                if n % 2:
                    w7 = 2
                    while w7:
                        w7 -= 1
                        print(8, x)
                    try:
                        x = yield 10
                        print(11, x)
                        print('e', 12)
                    finally:
                        print('finally', 9)
                        print(13, x)
                    x = 14
                else:
                    try:
                        print(16, x)
                    except Exception as e:
                        print('caught', 15, repr(e), repr(e.__context__), repr(e.__cause__))
                        yield 17
                        print('e', 18)
                    except Exception:
                        pass
                    else:
                        x = yield 20
                        print('got', (yield 21))
                    pass
                    print('e', 23)
                print('got', (yield 24))
            finally:
                print('finally', 5)
                print('e', 25)
        finally:
            print('finally', 4)
    else:
        return print('returning', 26)
        return
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.send, 's')
drive(list, it)
print('last')
#> -> 1
#> 2 s
#> 8 s
#> 8 s
#> -> 10
#> 11 None
#> e 12
#> finally 9
#> 13 None
#> got None
#> finally 5
#> e 25
#> finally 4
#> -> [24, 'end']
#> last
#---
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
        raise ValueError(2)
        for i3 in range(2):
            print('got', (yield 4))
        for i5 in sub(7):
            return print('returning', 6)
            x = yield 7
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, KeyError('t'))
drive(next, it)
del it
print('last')
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> last
#---
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
    pass
    x = yield 3
    yield 'end'
it = flow(1)
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
        return 3
    except ValueError as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        yield 4
        for i5 in range(2):
            try:
                try:
                    for i8 in range(2):
                        yield from sub(9)
                        print('e', 10)
                        print('got', (yield 11))
                    else:
                        print(12, x)
                except GeneratorExit as e:
                    print('caught', 7, repr(e), repr(e.__context__), repr(e.__cause__))
                    try:
                        x = yield 14
                        x = 15
                        break
                    except BaseException:
                        print('e', 17)
                        print('e', 18)
                    finally:
                        print('finally', 13)
                    yield 19
                w20 = 1
                while w20:
                    w20 -= 1
                    yield from sub(21)
                    print('e', 22)
                print(23, x)
            except KeyError as e:
                print('caught', 6, repr(e), repr(e.__context__), repr(e.__cause__))
                return
            finally:
                print('finally', 6)
            print('got', (yield 25))
            continue
        else:
            print('got', (yield 27))
    else:
        return
    finally:
        print('finally', 1)
        x = 29
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
it = None
print('last')
#> caught 1 ValueError(2) None None
#> -> 4
#> finally 1
#> last
#---
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
        try:
            w3 = 2
            while w3:
                w3 -= 1
                for i4 in range(2):
                    try:
                        print('e', 6)
                        print('got', (yield 7))
                        pass
                    except ValueError:
                        break
                        print(10, x)
                    else:
                        x = 11
                        x = yield 12
                        x = yield 13
                    try:
                        print(15, x)
                    except KeyError:
                        print('e', 16)
                        continue
                    except Exception as e:
                        print('caught', 14, repr(e), repr(e.__context__), repr(e.__cause__))
                        x = 18
                    try:
                        return
                        x = 21
                        print(22, x)
                    finally:
                        print('finally', 19)
                else:
                    print('e', 23)
                    return 24
                    pass
            x = 26
            x = 27
        except ValueError as e:
            print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
            print(28, x)
            print(29, x)
            x = 30
        except ValueError as e:
            print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
            yield 31
            x = yield 32
            pass
        else:
            print('got', (yield 34))
            print(35, x)
            yield from sub(36)
        finally:
            print('finally', 2)
    finally:
        print('finally', 1)
        yield 37
    return print('returning', 38)
    print(39, x)
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.send, 's')
drive(it.send, 's')
it = None
print('last')
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> last
#---
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
    w2 = 2
    while w2:
        w2 -= 1
        try:
            pass
        except KeyError as e:
            print('caught', 3, repr(e), repr(e.__context__), repr(e.__cause__))
            x = 5
            print('got', (yield 6))
            raise ValueError(7)
        finally:
            print('finally', 3)
            for i8 in sub(7):
                x = yield 9
            else:
                yield from sub(10)
            print('got', (yield 11))
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, KeyError('t'))
drive(next, it)
drive(it.send, 's')
drive(next, it)
drive(it.throw, GeneratorExit)
drive(it.throw, GeneratorExit)
drive(next, it)
del it
print('last')
#> -> 1
#> -> KeyError('t')
#> sub over 1
#> finally 3
#> -> 9
#> sub got None
#> -> 9
#> sub over 7
#> -> 10
#> sub over 10
#> ! GeneratorExit() None None
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> last
#---
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
        if not x:
            for i3 in range(2):
                [][n + 5]
        else:
            w5 = 1
            while w5:
                w5 -= 1
                try:
                    if n % 2:
                        continue
                    try:
                        print(10, x)
                    finally:
                        print('finally', 9)
                        pass
                        yield 12
                        x = yield 13
                    yield from sub(14)
                except ValueError:
                    print('got', (yield 15))
                finally:
                    print('finally', 6)
                    try:
                        print('e', 17)
                        return print('returning', 18)
                        yield from sub(19)
                    except Exception:
                        print(20, x)
                        print('got', (yield 21))
                    except (ValueError, IndexError):
                        print(22, x)
                        return print('returning', 23)
                        x = 24
                    finally:
                        print('finally', 16)
                    continue
            return 26
            return x
        yield 28
        yield 29
    finally:
        print('finally', 1)
        pass
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
drive(next, it)
del it
print('last')
#> finally 1
#> -> 31
#> sub got None
#> -> 32
#> sub over 31
#> ! IndexError('list index out of range') None None
#> last
#---
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
        return print('returning', 2)
    finally:
        print('finally', 1)
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, KeyError('t'))
drive(next, it)
drive(next, it)
drive(it.throw, KeyError('t'))
it = None
print('last')
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! KeyError('t') None None
#> last
#---
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
    return
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(next, it)
drive(it.close)
print('last')
#> -> 1
#> ! StopIteration() None None
#> -> None
#> last
#---
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
    try:
        if n % 2:
            for i4 in range(n):
                x = 5
                [][n + 5]
                try:
                    [][n + 5]
                    raise ValueError(9)
                except ValueError:
                    try:
                        print('got', (yield 11))
                        print('got', (yield 12))
                        print('e', 13)
                    finally:
                        print('finally', 10)
                    [][n + 5]
                except ValueError as e:
                    print('caught', 7, repr(e), repr(e.__context__), repr(e.__cause__))
                    return 15
                    x = yield 16
                    x = 17
                finally:
                    print('finally', 7)
                    yield from sub(18)
        pass
    except ValueError as e:
        print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
        print('got', (yield 20))
        print('e', 21)
        yield from sub(22)
    else:
        x = yield 23
    finally:
        print('finally', 2)
        yield from sub(24)
    yield 'end'
it = flow(2)
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
drive(it.throw, ValueError('t'))
drive(next, it)
del it
print('last')
#> -> 23
#> finally 2
#> -> 24
#> sub got None
#> -> 25
#> sub over 24
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> last
#---
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
    for i1 in [5, 6]:
        try:
            x = yield 3
        finally:
            print('finally', 2)
            for i4 in range(n):
                if n > 1:
                    w6 = 2
                    while w6:
                        w6 -= 1
                        x = 7
                        yield from sub(8)
                    try:
                        print(10, x)
                        x = 11
                    except KeyError as e:
                        print('caught', 9, repr(e), repr(e.__context__), repr(e.__cause__))
                        print('e', 12)
                    finally:
                        print('finally', 9)
                        print('e', 13)
                        x = yield 14
                    x = yield 15
            else:
                try:
                    w17 = 1
                    while w17:
                        w17 -= 1
                        break
                        pass
                        print('got', (yield 20))
                    print('e', 21)
                finally:
                    print('finally', 16)
                    print('e', 22)
            print('got', (yield 23))
            x = yield 24
    else:
        pass
        yield 26
    print('got', (yield 27))
    print('got', (yield 28))
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, KeyError('t'))
drive(next, it)
it = None
print('last')
#> -> 3
#> finally 2
#> e 21
#> finally 16
#> e 22
#> -> 23
#> got None
#> -> 24
#> last
#---
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
drive(it.send, 's')
drive(next, it)
drive(next, it)
drive(next, it)
drive(next, it)
drive(next, it)
drive(it.close)
print('last')
#> -> 1
#> sub got s
#> -> 2
#> sub over 1
#> -> end
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> -> None
#> last
#---
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
        if x:
            w3 = 1
            while w3:
                w3 -= 1
                try:
                    x = yield 5
                except GeneratorExit as e:
                    print('caught', 4, repr(e), repr(e.__context__), repr(e.__cause__))
                    try:
                        print('e', 7)
                        return
                    finally:
                        print('finally', 6)
                        print(9, x)
                    for i10 in range(n):
                        print('e', 11)
                        continue
                    else:
                        yield from sub(13)
                        x = 14
                    break
                except GeneratorExit:
                    w16 = 2
                    while w16:
                        w16 -= 1
                        continue
                        print(18, x)
                        print(19, x)
                    x = 20
                x = yield 21
    finally:
        print('finally', 1)
    print('e', 22)
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, GeneratorExit)
it = None
print('last')
#> finally 1
#> e 22
#> -> end
#> ! GeneratorExit() None None
#> last
#---
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
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, ValueError('t'))
drive(it.throw, ValueError('t'))
drive(it.throw, GeneratorExit)
drive(next, it)
drive(list, it)
print('last')
#> ! ValueError('t') None None
#> ! ValueError('t') None None
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> -> []
#> last
#---
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
    for i1 in range(n):
        raise ValueError(2) from None
        if n > 1:
            for i4 in range(n):
                w5 = 1
                while w5:
                    w5 -= 1
                    print('e', 6)
            try:
                if not x:
                    if not x:
                        x = 10
                    print(11, x)
                    x = 12
                try:
                    print('e', 14)
                    try:
                        print(16, x)
                        print('e', 17)
                        continue
                    finally:
                        print('finally', 15)
                    raise KeyError(19)
                except Exception as e:
                    print('caught', 13, repr(e), repr(e.__context__), repr(e.__cause__))
                    try:
                        print(21, x)
                    except Exception as e:
                        print('caught', 20, repr(e), repr(e.__context__), repr(e.__cause__))
                        yield 22
                        x = 23
                        continue
                    except GeneratorExit as e:
                        print('caught', 20, repr(e), repr(e.__context__), repr(e.__cause__))
                        print(25, x)
                        x = yield 26
                    break
                    x = yield 28
                except BaseException as e:
                    print('caught', 13, repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                print(30, x)
            except (ValueError, IndexError):
                x = yield 31
                pass
                print('got', (yield 33))
            except ValueError:
                yield from sub(34)
                return
            else:
                print('e', 36)
                break
        print(38, x)
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, KeyError('t'))
drive(next, it)
del it
print('last')
#> ! ValueError(2) None None
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> last
#---
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
        continue
    try:
        raise KeyError(4)
    except KeyError:
        try:
            for i6 in range(n):
                print('got', (yield 7))
            for i8 in sub(7):
                x = yield 9
        finally:
            print('finally', 5)
        try:
            if n:
                if n > 1:
                    x = 13
                    1 // n
                    print(15, x)
            else:
                yield 16
                return
            print('got', (yield 18))
        except ValueError:
            pass
            return x
            return 21
        finally:
            print('finally', 10)
            print(22, x)
        x = yield 23
    else:
        yield 24
        pass
    finally:
        print('finally', 3)
        return print('returning', 26)
        yield 27
        print(28, x)
    return x
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
drive(it.throw, GeneratorExit)
drive(next, it)
drive(it.throw, GeneratorExit)
drive(next, it)
drive(it.throw, KeyError('t'))
del it
print('last')
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> ! KeyError('t') None None
#> last
#---
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
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, KeyError('t'))
drive(it.send, 's')
drive(it.throw, GeneratorExit)
drive(next, it)
del it
print('last')
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> last
#---
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
        if n % 2:
            print(3, x)
            try:
                try:
                    x = yield 6
                    w7 = 1
                    while w7:
                        w7 -= 1
                        print('e', 8)
                except KeyError as e:
                    print('caught', 5, repr(e), repr(e.__context__), repr(e.__cause__))
                    if n > 1:
                        print('e', 10)
                        continue
                        return
                    else:
                        x = 13
                        return x
                        x = yield 15
                    if not x:
                        x = 17
                        print(18, x)
                    print('got', (yield 19))
                except (ValueError, IndexError) as e:
                    print('caught', 5, repr(e), repr(e.__context__), repr(e.__cause__))
                    yield from sub(20)
                print(21, x)
            finally:
                print('finally', 4)
            if n > 1:
                try:
                    w24 = 2
                    while w24:
                        w24 -= 1
                        print('e', 25)
                        print('e', 26)
                    x = 27
                    yield 28
                except BaseException:
                    print('e', 29)
                    x = 30
                finally:
                    print('finally', 23)
            else:
                print('got', (yield 31))
        else:
            yield 32
        print('got', (yield 33))
        print('got', (yield 34))
    print('got', (yield 35))
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.send, 's')
drive(next, it)
drive(it.throw, ValueError('t'))
drive(next, it)
drive(it.throw, KeyError('t'))
pass
print('last')
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> -> 32
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! KeyError('t') None None
#> last
#---
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
    return x
    try:
        if n > 1:
            1 // n
            x = yield 5
            for i6 in range(n):
                try:
                    try:
                        pass
                    finally:
                        print('finally', 8)
                        x = yield 10
                finally:
                    print('finally', 7)
    except Exception as e:
        print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
        yield from sub(11)
    else:
        if x:
            for i13 in [5, 6]:
                try:
                    if n > 1:
                        print('e', 16)
                        continue
                    else:
                        print(18, x)
                        print('got', (yield 19))
                        print('e', 20)
                finally:
                    print('finally', 14)
                    continue
                    continue
                x = yield 23
                x = yield 24
            else:
                print(25, x)
                print('got', (yield 26))
                return x
            x = yield 28
            yield from sub(29)
        else:
            print('e', 30)
            x = 31
        return 32
        yield from sub(33)
    finally:
        print('finally', 2)
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
drive(next, it)
drive(next, it)
drive(next, it)
drive(it.close)
print('last')
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> -> None
#> last
#---
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
    [][n + 5]
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(next, it)
drive(next, it)
it = None
print('last')
#> ! IndexError('list index out of range') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> last
#---
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
    return print('returning', 2)
    try:
        try:
            try:
                print('got', (yield 6))
                print(7, x)
                pass
            except KeyError as e:
                print('caught', 5, repr(e), repr(e.__context__), repr(e.__cause__))
                pass
                yield from sub(10)
            except GeneratorExit as e:
                print('caught', 5, repr(e), repr(e.__context__), repr(e.__cause__))
                print('e', 11)
                yield 12
                return print('returning', 13)
            yield 14
            x = yield 15
        except GeneratorExit as e:
            print('caught', 4, repr(e), repr(e.__context__), repr(e.__cause__))
            yield from sub(16)
            yield from sub(17)
            x = yield 18
        finally:
            print('finally', 4)
            yield 19
            pass
        print(21, x)
        yield from sub(22)
    except KeyError:
        pass
        print(24, x)
        print('e', 25)
    else:
        yield 26
        print(27, x)
    finally:
        print('finally', 3)
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
drive(next, it)
drive(next, it)
it = None
print('last')
#> -> 1
#> returning 2
#> ! StopIteration() None None
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> last
#---
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
        for i2 in sub(7):
            try:
                try:
                    x = yield 5
                    break
                    break
                except ValueError as e:
                    print('caught', 4, repr(e), repr(e.__context__), repr(e.__cause__))
                    print(8, x)
                else:
                    if not x:
                        print(10, x)
                        print('got', (yield 11))
                    else:
                        print('got', (yield 12))
                        return x
                        break
                    if not x:
                        return print('returning', 16)
                    print(17, x)
                break
                break
            finally:
                print('finally', 3)
                print('e', 20)
        else:
            yield 21
    finally:
        print('finally', 1)
        yield 22
    return
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.send, 's')
del it
print('last')
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> last
#---
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
        for i2 in range(2):
            try:
                for i4 in range(2):
                    try:
                        x = 6
                        print('e', 7)
                    except GeneratorExit:
                        x = 8
                        print(9, x)
                    except Exception as e:
                        print('caught', 5, repr(e), repr(e.__context__), repr(e.__cause__))
                        print(10, x)
                    try:
                        x = yield 12
                    except ValueError as e:
                        print('caught', 11, repr(e), repr(e.__context__), repr(e.__cause__))
                        x = yield 13
                        x = yield 14
                        print('got', (yield 15))
                    except Exception:
                        return x
                        break
                    finally:
                        print('finally', 11)
                        return
                        return 19
                        print(20, x)
                    if x:
                        return x
                for i23 in sub(7):
                    x = yield 24
                    print('e', 25)
            finally:
                print('finally', 3)
                continue
                print('e', 27)
                yield 28
            print(29, x)
            print('e', 30)
    x = yield 31
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, GeneratorExit)
drive(list, it)
print('last')
#> e 7
#> -> 12
#> finally 11
#> finally 3
#> e 7
#> -> 12
#> finally 11
#> finally 3
#> e 7
#> finally 11
#> finally 3
#> e 7
#> finally 11
#> finally 3
#> -> [12, 12, 31, 'end']
#> last
#---
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
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.send, 's')
it = None
print('last')
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> last
#---
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
        try:
            try:
                for i4 in range(2):
                    for i5 in range(2):
                        pass
                    for i7 in [5, 6]:
                        continue
            except KeyError as e:
                print('caught', 3, repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    if not x:
                        yield from sub(11)
                        print('e', 12)
                    else:
                        print('e', 13)
                        return x
                    w15 = 2
                    while w15:
                        w15 -= 1
                        yield from sub(16)
                        return 17
                        print('got', (yield 18))
                    raise ValueError(19)
                finally:
                    print('finally', 9)
                    print('got', (yield 20))
                    yield from sub(21)
            finally:
                print('finally', 3)
                continue
                yield from sub(23)
                pass
            yield 25
        except Exception:
            print(26, x)
            print('e', 27)
        finally:
            print('finally', 2)
            yield 28
        x = yield 29
    return 30
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, ValueError('t'))
drive(next, it)
drive(it.send, 's')
drive(it.throw, ValueError('t'))
drive(next, it)
drive(it.throw, GeneratorExit)
drive(it.throw, KeyError('t'))
drive(it.close)
print('last')
#> finally 3
#> finally 2
#> -> 28
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
#> ! KeyError('t') None None
#> -> None
#> last
#---
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
    print('got', (yield 1))
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, KeyError('t'))
drive(it.throw, GeneratorExit)
pass
print('last')
#> ! KeyError('t') None None
#> ! GeneratorExit() None None
#> last
#---
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
    try:
        print(3, x)
        yield from sub(4)
        try:
            for i6 in range(n):
                try:
                    if x:
                        print('e', 9)
                        break
                    print('got', (yield 11))
                except ValueError as e:
                    print('caught', 7, repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    print(13, x)
                    yield 14
                pass
            return
            x = yield 17
        except (ValueError, IndexError) as e:
            print('caught', 5, repr(e), repr(e.__context__), repr(e.__cause__))
            yield from sub(18)
        else:
            return x
    except BaseException as e:
        print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
        x = 20
        yield from sub(21)
        yield 22
    else:
        pass
    return x
    yield 'end'
it = flow(0)
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
#> 3 1
#> -> 4
#> sub got None
#> -> 5
#> -> KeyError('t')
#> sub over 4
#> -> []
#> last
#---
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
        1 // n
        w4 = 2
        while w4:
            w4 -= 1
            for i5 in range(2):
                raise ValueError(6) from None
                for i7 in range(n):
                    break
                    break
                    1 // n
                else:
                    print('got', (yield 11))
                    [][n + 5]
                if n % 2:
                    for i14 in range(2):
                        yield from sub(15)
                        print(16, x)
                        x = 17
                    yield 18
            try:
                if n > 1:
                    pass
                    try:
                        x = yield 23
                        print('got', (yield 24))
                        return x
                    finally:
                        print('finally', 22)
                        return print('returning', 26)
                    yield 27
                break
                print('got', (yield 29))
            except Exception as e:
                print('caught', 19, repr(e), repr(e.__context__), repr(e.__cause__))
                continue
                print(31, x)
            pass
    except KeyError:
        pass
        yield from sub(34)
    except ValueError as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        yield from sub(35)
        pass
    finally:
        print('finally', 1)
    return print('returning', 37)
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
del it
print('last')
#> -> 34
#> -> KeyError('t')
#> sub over 34
#> finally 1
#> ! GeneratorExit() KeyError(2) None
#> last
#---
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
        if n % 2:
            try:
                try:
                    w5 = 1
                    while w5:
                        w5 -= 1
                        print(6, x)
                        break
                    for i8 in range(2):
                        yield from sub(9)
                    raise ValueError(10) from None
                except ValueError:
                    yield from sub(11)
                try:
                    1 // n
                    print('got', (yield 14))
                    try:
                        pass
                        pass
                    finally:
                        print('finally', 15)
                        x = yield 18
                        print('got', (yield 19))
                        print(20, x)
                except Exception:
                    for i21 in range(n):
                        break
                        continue
                except (ValueError, IndexError):
                    try:
                        print(25, x)
                    finally:
                        print('finally', 24)
                        print('got', (yield 26))
                        return print('returning', 27)
                    yield 28
                    x = 29
                finally:
                    print('finally', 12)
            except Exception as e:
                print('caught', 3, repr(e), repr(e.__context__), repr(e.__cause__))
                x = 30
                continue
                continue
            except GeneratorExit as e:
                print('caught', 3, repr(e), repr(e.__context__), repr(e.__cause__))
                return x
                print(34, x)
            else:
                x = yield 35
                print('e', 36)
                pass
            finally:
                print('finally', 3)
            continue
            pass
        yield from sub(40)
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, GeneratorExit)
drive(it.throw, ValueError('t'))
drive(it.send, 's')
drive(next, it)
drive(it.send, 's')
it = None
print('last')
#> ! GeneratorExit() None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> last
#---
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
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, GeneratorExit)
drive(it.throw, ValueError('t'))
drive(next, it)
drive(next, it)
drive(next, it)
drive(next, it)
pass
print('last')
#> ! GeneratorExit() None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> last
#---
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
    for i2 in [5, 6]:
        x = 3
        x = 4
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, KeyError('t'))
drive(it.send, 's')
drive(next, it)
drive(it.close)
print('last')
#> e 1
#> -> end
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> -> None
#> last
#---
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
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, KeyError('t'))
drive(it.throw, ValueError('t'))
drive(next, it)
drive(it.throw, ValueError('t'))
drive(it.throw, ValueError('t'))
drive(next, it)
drive(it.throw, KeyError('t'))
drive(next, it)
del it
print('last')
#> ! KeyError('t') None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> last
#---
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
    for i1 in sub(7):
        x = 2
        return x
        yield 4
    else:
        try:
            try:
                for i7 in [5, 6]:
                    if not x:
                        print(9, x)
                    else:
                        print(10, x)
                        yield 11
                        x = 12
                    continue
                    for i14 in range(n):
                        yield 15
                    else:
                        print('e', 16)
                if x:
                    try:
                        x = 19
                        pass
                    except BaseException as e:
                        print('caught', 18, repr(e), repr(e.__context__), repr(e.__cause__))
                        pass
                        print('got', (yield 22))
                    w23 = 2
                    while w23:
                        w23 -= 1
                        print('e', 24)
                    yield 25
                else:
                    return 26
                    x = 27
                return print('returning', 28)
            finally:
                print('finally', 6)
                pass
                print('e', 30)
                print('got', (yield 31))
            print('got', (yield 32))
        except ValueError as e:
            print('caught', 5, repr(e), repr(e.__context__), repr(e.__cause__))
            pass
            x = yield 34
            x = yield 35
        finally:
            print('finally', 5)
            return
            x = yield 37
        print(38, x)
        print(39, x)
    x = 40
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, KeyError('t'))
it = None
print('last')
#> ! KeyError('t') None None
#> last
#---
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
    try:
        1 // n
    except BaseException as e:
        print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            x = 5
        except Exception:
            if not x:
                w7 = 1
                while w7:
                    w7 -= 1
                    [][n + 5]
            else:
                if n % 2:
                    for i10 in range(2):
                        print('e', 11)
                        print('got', (yield 12))
                        return 13
                    yield from sub(14)
        except ValueError:
            x = 15
            x = 16
        else:
            print(17, x)
            return 18
    else:
        return x
    finally:
        print('finally', 2)
        pass
        x = yield 21
        return 22
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, KeyError('t'))
drive(list, it)
print('last')
#> e 1
#> caught 2 ZeroDivisionError('integer division or modulo by zero') None None
#> 17 5
#> finally 2
#> -> 21
#> ! KeyError('t') None None
#> -> []
#> last
#---
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
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, KeyError('t'))
drive(it.send, 's')
drive(next, it)
it = None
print('last')
#> ! ValueError(1) None None
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> last
#---
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
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, ValueError('t'))
drive(it.throw, ValueError('t'))
pass
print('last')
#> -> end
#> ! ValueError('t') None None
#> ! ValueError('t') None None
#> last
#---
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
        if n:
            if n % 2:
                return
                print('got', (yield 5))
        else:
            try:
                try:
                    if n % 2:
                        pass
                        x = yield 10
                    else:
                        print('got', (yield 11))
                        return print('returning', 12)
                    x = yield 13
                    yield 14
                except KeyError:
                    print(15, x)
                    return
                except Exception as e:
                    print('caught', 7, repr(e), repr(e.__context__), repr(e.__cause__))
                    x = 17
                    return x
                    yield 19
                finally:
                    print('finally', 7)
                    x = yield 20
                    print('e', 21)
                    return x
                return x
                print('e', 24)
            except BaseException as e:
                print('caught', 6, repr(e), repr(e.__context__), repr(e.__cause__))
                print('e', 25)
                pass
                pass
            except (ValueError, IndexError) as e:
                print('caught', 6, repr(e), repr(e.__context__), repr(e.__cause__))
                yield 28
                x = 29
                x = 30
            finally:
                print('finally', 6)
                x = 31
                pass
            pass
            print(34, x)
    except BaseException as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        yield 35
        return print('returning', 36)
    except GeneratorExit as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        return x
        pass
    else:
        x = 39
        x = yield 40
        x = 41
    yield 42
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
drive(next, it)
drive(it.throw, GeneratorExit)
drive(it.throw, KeyError('t'))
drive(it.send, 's')
drive(next, it)
it = None
print('last')
#> -> 11
#> caught 7 ValueError('t') None None
#> finally 7
#> -> 20
#> e 21
#> finally 6
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> last
#---
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
        try:
            try:
                for i4 in range(n):
                    if n:
                        break
                        print('e', 7)
                        x = 8
                    else:
                        return x
                    x = yield 10
                    if n > 1:
                        continue
                        x = yield 13
                    else:
                        continue
                        pass
                else:
                    pass
                yield from sub(17)
                print('got', (yield 18))
            except (ValueError, IndexError):
                print('e', 19)
            except BaseException as e:
                print('caught', 3, repr(e), repr(e.__context__), repr(e.__cause__))
                return
                return
                return 22
            else:
                x = 23
                print('e', 24)
            finally:
                print('finally', 3)
                print('e', 25)
                pass
                yield from sub(27)
            pass
        except (ValueError, IndexError) as e:
            print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
            print('got', (yield 29))
            x = yield 30
        except ValueError as e:
            print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
            pass
            print('e', 32)
            pass
        finally:
            print('finally', 2)
            print('e', 34)
        print('got', (yield 35))
        x = yield 36
    except ValueError as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        yield 37
    finally:
        print('finally', 1)
    yield 38
    return x
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, KeyError('t'))
drive(it.throw, ValueError('t'))
drive(it.throw, GeneratorExit)
drive(it.close)
print('last')
#> -> 17
#> -> KeyError('t')
#> sub over 17
#> e 19
#> finally 3
#> e 25
#> -> 27
#> sub over 27
#> finally 2
#> e 34
#> finally 1
#> ! GeneratorExit() None None
#> -> None
#> last
#---
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
    raise KeyError(1)
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, ValueError('t'))
drive(it.throw, GeneratorExit)
drive(next, it)
drive(next, it)
drive(it.throw, KeyError('t'))
drive(next, it)
drive(next, it)
it = None
print('last')
#> ! ValueError('t') None None
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> last
#---
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
        yield 2
    except ValueError as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            pass
            yield 5
            for i6 in range(n):
                try:
                    break
                    x = 9
                    try:
                        yield 11
                        break
                    except ValueError as e:
                        print('caught', 10, repr(e), repr(e.__context__), repr(e.__cause__))
                        yield 13
                        print(14, x)
                    finally:
                        print('finally', 10)
                        pass
                        print('e', 16)
                        print('got', (yield 17))
                except BaseException as e:
                    print('caught', 7, repr(e), repr(e.__context__), repr(e.__cause__))
                    return x
                    print('got', (yield 19))
                    pass
                return 21
                break
        finally:
            print('finally', 3)
            print(23, x)
            yield 24
            print('e', 25)
        pass
    return 27
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
it = None
print('last')
#> -> 2
#> last
#---
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
        for i2 in range(n):
            x = 3
        else:
            yield from sub(4)
            for i5 in range(2):
                raise ValueError(6) from None
                continue
                if n:
                    print('got', (yield 9))
            try:
                print('got', (yield 11))
                for i12 in [5, 6]:
                    try:
                        continue
                    except KeyError as e:
                        print('caught', 13, repr(e), repr(e.__context__), repr(e.__cause__))
                        yield from sub(15)
                    except (ValueError, IndexError):
                        pass
                        return 17
                        yield 18
                    finally:
                        print('finally', 13)
                else:
                    for i19 in range(2):
                        return print('returning', 20)
                        print('e', 21)
                        print('e', 22)
                print(23, x)
            finally:
                print('finally', 10)
                print('got', (yield 24))
        print('got', (yield 25))
        x = 26
    except (ValueError, IndexError):
        print('got', (yield 27))
        print('got', (yield 28))
        return 29
    yield from sub(30)
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, GeneratorExit)
drive(next, it)
drive(it.throw, KeyError('t'))
drive(it.throw, ValueError('t'))
drive(next, it)
drive(it.send, 's')
drive(it.throw, GeneratorExit)
it = None
print('last')
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> ! KeyError('t') None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
#> last
#---
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
    raise ValueError(1)
    try:
        for i3 in range(n):
            break
            try:
                raise KeyError(6)
                try:
                    yield 8
                    w9 = 2
                    while w9:
                        w9 -= 1
                        yield 10
                        yield 11
                        continue
                    try:
                        print('e', 14)
                        continue
                    except BaseException:
                        yield from sub(16)
                        yield 17
                    finally:
                        print('finally', 13)
                        x = 18
                except (ValueError, IndexError) as e:
                    print('caught', 7, repr(e), repr(e.__context__), repr(e.__cause__))
                    [][n + 5]
                    for i20 in sub(7):
                        continue
                        return x
                    print('e', 23)
                else:
                    print('e', 24)
            finally:
                print('finally', 5)
        else:
            print(25, x)
            return
            pass
        return x
        return 29
    except GeneratorExit:
        return 30
        print('got', (yield 31))
    except BaseException:
        print('got', (yield 32))
    yield from sub(33)
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.send, 's')
drive(it.throw, ValueError('t'))
drive(next, it)
drive(it.throw, GeneratorExit)
drive(list, it)
print('last')
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
#> -> []
#> last
#---
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
    return x
    try:
        pass
    except Exception:
        for i4 in range(2):
            pass
            for i6 in range(2):
                w7 = 1
                while w7:
                    w7 -= 1
                    x = 8
                    try:
                        break
                        x = 11
                        x = 12
                    except (ValueError, IndexError) as e:
                        print('caught', 9, repr(e), repr(e.__context__), repr(e.__cause__))
                        pass
                        x = yield 14
                    except GeneratorExit as e:
                        print('caught', 9, repr(e), repr(e.__context__), repr(e.__cause__))
                        yield 15
                        return 16
                    else:
                        return
                yield 18
            else:
                x = 19
                print('got', (yield 20))
                w21 = 1
                while w21:
                    w21 -= 1
                    yield 22
        if n % 2:
            x = 24
    except ValueError as e:
        print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
        for i25 in range(n):
            yield from sub(26)
            x = 27
        else:
            print('got', (yield 28))
    else:
        x = yield 29
        pass
    finally:
        print('finally', 2)
        print('got', (yield 31))
        pass
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, ValueError('t'))
drive(it.throw, GeneratorExit)
drive(next, it)
drive(it.throw, ValueError('t'))
drive(next, it)
drive(it.send, 's')
pass
print('last')
#> ! ValueError('t') None None
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> last
#---
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
    finally:
        print('finally', 1)
        print(3, x)
        raise ValueError(4) from None
        try:
            return x
        except BaseException as e:
            print('caught', 5, repr(e), repr(e.__context__), repr(e.__cause__))
            x = 7
        except KeyError as e:
            print('caught', 5, repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                for i9 in range(2):
                    x = yield 10
                    if n % 2:
                        pass
                        continue
                    else:
                        print('got', (yield 14))
                    yield from sub(15)
                else:
                    raise ValueError(16) from None
                    try:
                        x = yield 18
                    finally:
                        print('finally', 17)
                try:
                    if n % 2:
                        print('e', 21)
                        return 22
                        print('got', (yield 23))
                    else:
                        print('e', 24)
                        return x
                    try:
                        return x
                        x = 28
                    except KeyError as e:
                        print('caught', 26, repr(e), repr(e.__context__), repr(e.__cause__))
                        print(29, x)
                    except GeneratorExit as e:
                        print('caught', 26, repr(e), repr(e.__context__), repr(e.__cause__))
                        yield from sub(30)
                        x = 31
                        pass
                    else:
                        return x
                        print('e', 34)
                    finally:
                        print('finally', 26)
                finally:
                    print('finally', 19)
            except GeneratorExit as e:
                print('caught', 8, repr(e), repr(e.__context__), repr(e.__cause__))
                print('e', 35)
            finally:
                print('finally', 8)
        else:
            yield from sub(36)
            pass
        finally:
            print('finally', 5)
    return print('returning', 38)
    yield from sub(39)
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(next, it)
drive(next, it)
drive(next, it)
drive(next, it)
drive(it.throw, ValueError('t'))
drive(it.throw, GeneratorExit)
pass
print('last')
#> finally 1
#> 3 None
#> ! ValueError(4) ValueError(2) None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
#> ! GeneratorExit() None None
#> last
#---
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
    x = yield 1
    if n > 1:
        try:
            try:
                w5 = 1
                while w5:
                    w5 -= 1
                    try:
                        print('got', (yield 7))
                        continue
                        x = 9
                    except ValueError as e:
                        print('caught', 6, repr(e), repr(e.__context__), repr(e.__cause__))
                        return
                        x = yield 11
                        break
                    except ValueError as e:
                        print('caught', 6, repr(e), repr(e.__context__), repr(e.__cause__))
                        yield from sub(13)
                        pass
                    finally:
                        print('finally', 6)
                        yield 15
                        print('e', 16)
                        return
                    for i18 in [5, 6]:
                        print(19, x)
                        return
                    else:
                        x = yield 21
                print(22, x)
            except KeyError:
                for i23 in [5, 6]:
                    x = 24
                [][n + 5]
            else:
                return
                x = 27
                x = yield 28
            finally:
                print('finally', 4)
                yield 29
                return
                yield from sub(31)
            x = 32
        finally:
            print('finally', 3)
    else:
        pass
        print('e', 34)
    return x
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
drive(list, it)
print('last')
#> -> 1
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> -> []
#> last
#---
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
    for i1 in sub(7):
        try:
            yield from sub(3)
        finally:
            print('finally', 2)
            print('got', (yield 4))
            try:
                try:
                    print(7, x)
                    raise KeyError(8)
                except KeyError:
                    [][n + 5]
                    break
                    pass
                finally:
                    print('finally', 6)
                    yield 12
            except BaseException:
                raise ValueError(13) from None
            except GeneratorExit as e:
                print('caught', 5, repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    if not x:
                        x = 16
                        pass
                    else:
                        print('e', 18)
                        print(19, x)
                        continue
                    [][n + 5]
                    pass
                except BaseException:
                    w23 = 2
                    while w23:
                        w23 -= 1
                        break
                finally:
                    print('finally', 14)
                    try:
                        yield 26
                    finally:
                        print('finally', 25)
                    x = 27
                pass
                yield from sub(29)
            else:
                print('got', (yield 30))
                print('e', 31)
            print('got', (yield 32))
        print('got', (yield 33))
        x = yield 34
    else:
        yield 35
        pass
    return 37
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, GeneratorExit)
drive(it.throw, ValueError('t'))
drive(next, it)
drive(it.throw, KeyError('t'))
drive(it.throw, GeneratorExit)
drive(list, it)
print('last')
#> ! GeneratorExit() None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! KeyError('t') None None
#> ! GeneratorExit() None None
#> -> []
#> last
#---
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
        try:
            if n > 1:
                if n > 1:
                    x = 5
                return 6
            try:
                raise ValueError(8)
            except BaseException:
                try:
                    yield 10
                except BaseException as e:
                    print('caught', 9, repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    try:
                        break
                        print('e', 14)
                    finally:
                        print('finally', 12)
                x = yield 15
            finally:
                print('finally', 7)
                for i16 in [5, 6]:
                    raise ValueError(17) from None
                    pass
                yield from sub(19)
            try:
                w21 = 1
                while w21:
                    w21 -= 1
                    try:
                        print('got', (yield 23))
                    finally:
                        print('finally', 22)
                        print('got', (yield 24))
                        print('e', 25)
                        print('got', (yield 26))
                    pass
                    pass
            finally:
                print('finally', 20)
        except KeyError:
            yield 29
            yield 30
        except KeyError:
            x = 31
        finally:
            print('finally', 2)
            x = yield 32
        yield 33
    pass
    pass
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
pass
print('last')
#> -> 10
#> caught 9 ValueError('t') ValueError(8) None
#> finally 7
#> finally 2
#> -> 32
#> ! ValueError(17) None None
#> last
#---
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
    yield 2
    x = 3
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, GeneratorExit)
drive(it.throw, KeyError('t'))
pass
print('last')
#> 1 None
#> -> 2
#> ! GeneratorExit() None None
#> ! KeyError('t') None None
#> last
#---
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
        try:
            try:
                w4 = 1
                while w4:
                    w4 -= 1
                    yield 5
                    if not x:
                        return 7
                        break
                    yield from sub(9)
                return print('returning', 10)
                x = 11
            except Exception as e:
                print('caught', 3, repr(e), repr(e.__context__), repr(e.__cause__))
                pass
                yield 13
                x = yield 14
            finally:
                print('finally', 3)
                pass
            print('got', (yield 16))
            print(17, x)
        except KeyError as e:
            print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
            return print('returning', 18)
        except (ValueError, IndexError) as e:
            print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
            x = yield 19
            print('e', 20)
            pass
        x = 22
        print('e', 23)
    finally:
        print('finally', 1)
    x = 24
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(list, it)
print('last')
#> -> 5
#> finally 3
#> finally 1
#> -> []
#> last
#---
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
        raise ValueError(2) from None
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
drive(it.throw, KeyError('t'))
drive(it.throw, ValueError('t'))
drive(it.close)
print('last')
#> ! ValueError(2) None None
#> ! StopIteration() None None
#> ! KeyError('t') None None
#> ! KeyError('t') None None
#> ! ValueError('t') None None
#> -> None
#> last
#---
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
        try:
            w3 = 1
            while w3:
                w3 -= 1
                print('got', (yield 4))
                for i5 in [5, 6]:
                    try:
                        yield 7
                    except KeyError:
                        print('e', 8)
                        x = 9
                        x = 10
                    else:
                        pass
                    finally:
                        print('finally', 6)
                        return print('returning', 12)
                        yield from sub(13)
            if x:
                for i15 in [5, 6]:
                    if not x:
                        yield 17
                        yield 18
                        return print('returning', 19)
                    else:
                        break
                        x = yield 21
                    return 22
                    x = 23
            yield from sub(24)
        except Exception as e:
            print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
            print(25, x)
            print(26, x)
        finally:
            print('finally', 2)
            print('e', 27)
            x = 28
            return
        x = yield 30
        pass
    finally:
        print('finally', 1)
        print('e', 32)
        pass
        print('e', 34)
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
drive(it.send, 's')
drive(next, it)
drive(next, it)
drive(it.throw, ValueError('t'))
drive(next, it)
it = None
print('last')
#> -> 4
#> got None
#> -> 7
#> finally 6
#> returning 12
#> finally 2
#> e 27
#> finally 1
#> e 32
#> e 34
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> last
#---
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
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, ValueError('t'))
drive(it.throw, ValueError('t'))
drive(it.throw, GeneratorExit)
drive(it.throw, ValueError('t'))
drive(it.throw, KeyError('t'))
drive(next, it)
drive(list, it)
print('last')
#> ! ValueError('t') None None
#> ! ValueError('t') None None
#> ! GeneratorExit() None None
#> ! ValueError('t') None None
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> -> []
#> last
#---
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
        print('got', (yield 2))
    except (ValueError, IndexError):
        for i3 in sub(7):
            break
        else:
            try:
                print('e', 6)
                x = yield 7
                x = 8
            except KeyError as e:
                print('caught', 5, repr(e), repr(e.__context__), repr(e.__cause__))
                if n:
                    return x
                x = 11
                w12 = 1
                while w12:
                    w12 -= 1
                    print(13, x)
            except (ValueError, IndexError):
                yield 14
            else:
                w15 = 1
                while w15:
                    w15 -= 1
                    try:
                        pass
                        x = 18
                    finally:
                        print('finally', 16)
                print(19, x)
            finally:
                print('finally', 5)
                print('got', (yield 20))
    finally:
        print('finally', 1)
        x = yield 21
    x = yield 22
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(next, it)
drive(next, it)
drive(it.throw, ValueError('t'))
drive(it.throw, KeyError('t'))
drive(list, it)
print('last')
#> -> 2
#> got None
#> finally 1
#> -> 21
#> -> 22
#> ! ValueError('t') None None
#> ! KeyError('t') None None
#> -> []
#> last
#---
