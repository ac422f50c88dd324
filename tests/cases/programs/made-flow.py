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
        [][n + 5]
    try:
        try:
            yield 5
            for i6 in sub(7):
                try:
                    return print('returning', 8)
                    raise KeyError(9)
                finally:
                    print('finally', 7)
                print('got', (yield 10))
        except (ValueError, IndexError) as e:
            print('caught', 4, repr(e), repr(e.__context__), repr(e.__cause__))
            for i11 in [5, 6]:
                raise ValueError(12)
                try:
                    raise ValueError(14)
                    if n % 2:
                        pass
                    else:
                        print(17, x)
                except (ValueError, IndexError) as e:
                    print('caught', 13, repr(e), repr(e.__context__), repr(e.__cause__))
                    try:
                        yield from sub(19)
                        print(20, x)
                    except Exception:
                        break
                        x = yield 22
                    except (ValueError, IndexError):
                        yield 23
                    finally:
                        print('finally', 18)
                        x = 24
                        continue
                        yield from sub(26)
                    print('e', 27)
            pass
        else:
            print(29, x)
        x = 30
    finally:
        print('finally', 3)
        print('got', (yield 31))
        yield 32
        print('got', (yield 33))
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
drive(it.throw, GeneratorExit)
drive(next, it)
drive(it.throw, KeyError('t'))
drive(it.throw, GeneratorExit)
it = None
print('last')
#> ! IndexError('list index out of range') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
#> ! StopIteration() None None
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
    if n:
        try:
            try:
                x = yield 4
                try:
                    pass
                    w7 = 2
                    while w7:
                        w7 -= 1
                        pass
                finally:
                    print('finally', 5)
                if n % 2:
                    if n % 2:
                        return print('returning', 11)
                        yield from sub(12)
                        yield from sub(13)
                    else:
                        return x
                        pass
                    if n % 2:
                        print('got', (yield 17))
                        yield 18
                        return print('returning', 19)
            except (ValueError, IndexError):
                w20 = 1
                while w20:
                    w20 -= 1
                    pass
                    print('e', 22)
                    continue
            finally:
                print('finally', 3)
                print('got', (yield 24))
            return print('returning', 25)
            return
        finally:
            print('finally', 2)
    else:
        print(27, x)
    print('e', 28)
    print(29, x)
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, KeyError('t'))
drive(it.throw, GeneratorExit)
drive(it.close)
print('last')
#> ! KeyError('t') None None
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
    for i1 in range(2):
        raise ValueError(2)
        try:
            break
        finally:
            print('finally', 3)
        try:
            try:
                for i7 in sub(7):
                    if n % 2:
                        yield 9
                    else:
                        print(10, x)
                        yield from sub(11)
                        print(12, x)
                    print(13, x)
                    return 14
                print(15, x)
            finally:
                print('finally', 6)
                print(16, x)
                return x
        finally:
            print('finally', 5)
            pass
            return x
    else:
        yield 20
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(next, it)
drive(it.throw, ValueError('t'))
drive(list, it)
print('last')
#> ! ValueError(2) None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
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
    print('e', 1)
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, KeyError('t'))
drive(it.throw, GeneratorExit)
drive(it.throw, KeyError('t'))
drive(it.send, 's')
drive(it.send, 's')
pass
print('last')
#> ! KeyError('t') None None
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
    raise KeyError(1)
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
#> ! KeyError(1) None None
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
        if not x:
            if not x:
                try:
                    print('got', (yield 5))
                    x = 6
                except BaseException as e:
                    print('caught', 4, repr(e), repr(e.__context__), repr(e.__cause__))
                    w7 = 2
                    while w7:
                        w7 -= 1
                        yield from sub(8)
                    try:
                        x = yield 10
                    except KeyError as e:
                        print('caught', 9, repr(e), repr(e.__context__), repr(e.__cause__))
                        print('got', (yield 11))
                        yield 12
                        x = 13
                finally:
                    print('finally', 4)
                print('got', (yield 14))
            else:
                x = 15
            x = 16
    finally:
        print('finally', 1)
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
#> got None
#> finally 4
#> got None
#> finally 1
#> -> [14, 'end']
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
drive(it.throw, GeneratorExit)
it = None
print('last')
#> -> 1
#> -> end
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
    w1 = 1
    while w1:
        w1 -= 1
        for i2 in range(n):
            raise KeyError(3)
        try:
            try:
                [][n + 5]
                print('e', 7)
                x = 8
            except GeneratorExit as e:
                print('caught', 5, repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    try:
                        print('got', (yield 11))
                        print('got', (yield 12))
                    finally:
                        print('finally', 10)
                        x = yield 13
                    yield from sub(14)
                except Exception as e:
                    print('caught', 9, repr(e), repr(e.__context__), repr(e.__cause__))
                    yield from sub(15)
                    print('e', 16)
                except GeneratorExit:
                    try:
                        print('e', 18)
                        continue
                    except ValueError as e:
                        print('caught', 17, repr(e), repr(e.__context__), repr(e.__cause__))
                        return 20
                        x = yield 21
                    finally:
                        print('finally', 17)
                        print(22, x)
                        print('got', (yield 23))
                        x = yield 24
            else:
                if not x:
                    break
                else:
                    raise ValueError(27) from None
                    yield from sub(28)
                return 29
            break
        finally:
            print('finally', 4)
            x = yield 31
        x = yield 32
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
drive(it.throw, ValueError('t'))
drive(it.throw, ValueError('t'))
drive(next, it)
drive(it.throw, ValueError('t'))
drive(it.close)
print('last')
#> ! KeyError(3) None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
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
    raise ValueError(1)
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, ValueError('t'))
drive(it.throw, ValueError('t'))
drive(it.throw, ValueError('t'))
drive(it.throw, KeyError('t'))
drive(next, it)
drive(it.throw, GeneratorExit)
drive(it.throw, ValueError('t'))
drive(it.throw, GeneratorExit)
drive(it.close)
print('last')
#> ! ValueError('t') None None
#> ! ValueError('t') None None
#> ! ValueError('t') None None
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
#> ! ValueError('t') None None
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
    yield 1
    try:
        x = yield 3
        try:
            yield from sub(5)
            return print('returning', 6)
        finally:
            print('finally', 4)
            print(7, x)
            for i8 in range(2):
                x = yield 9
                if n:
                    x = yield 11
                    yield from sub(12)
                    for i13 in [5, 6]:
                        return
                        print('e', 15)
                        break
                    else:
                        continue
                        print(18, x)
                yield 19
            else:
                print('got', (yield 20))
        print('e', 21)
    except BaseException as e:
        print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
        return x
        print(23, x)
    except ValueError as e:
        print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
        print(24, x)
        return x
    x = yield 26
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.send, 's')
drive(it.throw, GeneratorExit)
drive(next, it)
drive(next, it)
drive(next, it)
drive(it.throw, GeneratorExit)
drive(list, it)
print('last')
#> -> 1
#> -> 3
#> caught 2 GeneratorExit() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
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
    x = yield 1
    x = 2
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(next, it)
drive(it.throw, ValueError('t'))
drive(next, it)
it = None
print('last')
#> -> 1
#> -> end
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
    return print('returning', 1)
    try:
        try:
            try:
                try:
                    raise ValueError(6)
                    try:
                        print('got', (yield 8))
                        print('got', (yield 9))
                        pass
                    finally:
                        print('finally', 7)
                    raise ValueError(11) from None
                except Exception as e:
                    print('caught', 5, repr(e), repr(e.__context__), repr(e.__cause__))
                    try:
                        return 13
                    finally:
                        print('finally', 12)
                        print('e', 14)
                    raise ValueError(15) from None
            finally:
                print('finally', 4)
                if x:
                    try:
                        yield from sub(18)
                    except GeneratorExit as e:
                        print('caught', 17, repr(e), repr(e.__context__), repr(e.__cause__))
                        print(19, x)
                        x = 20
                    except BaseException as e:
                        print('caught', 17, repr(e), repr(e.__context__), repr(e.__cause__))
                        yield from sub(21)
                        print('e', 22)
                        print(23, x)
                else:
                    x = 24
                print('got', (yield 25))
            for i26 in sub(7):
                try:
                    return
                    print(29, x)
                    continue
                except (ValueError, IndexError):
                    return print('returning', 31)
                    return x
                    return
                continue
        finally:
            print('finally', 3)
            return 35
            return print('returning', 36)
    except ValueError as e:
        print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
        x = 37
        print(38, x)
    except GeneratorExit:
        x = 39
        print(40, x)
    return x
    yield 'end'
it = flow(1)
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
            pass
        return x
        print('got', (yield 5))
    except (ValueError, IndexError):
        try:
            for i7 in sub(7):
                try:
                    continue
                except (ValueError, IndexError) as e:
                    print('caught', 8, repr(e), repr(e.__context__), repr(e.__cause__))
                    for i10 in sub(7):
                        pass
                        print(12, x)
                        print('e', 13)
                except Exception as e:
                    print('caught', 8, repr(e), repr(e.__context__), repr(e.__cause__))
                    x = yield 14
                else:
                    yield from sub(15)
                    yield from sub(16)
                finally:
                    print('finally', 8)
                    continue
                print(18, x)
                return x
        finally:
            print('finally', 6)
            return
            print('e', 21)
            yield 22
        print(23, x)
    else:
        print('e', 24)
        print('got', (yield 25))
    finally:
        print('finally', 1)
        yield from sub(26)
    return
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
drive(it.send, 's')
drive(it.throw, KeyError('t'))
del it
print('last')
#> ! KeyError('t') None None
#> ! StopIteration() None None
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
    try:
        raise KeyError(2)
        if x:
            try:
                try:
                    raise ValueError(6) from None
                finally:
                    print('finally', 5)
                try:
                    x = yield 8
                except (ValueError, IndexError):
                    for i9 in range(n):
                        print(10, x)
                        print(11, x)
                        continue
                    w13 = 1
                    while w13:
                        w13 -= 1
                        return print('returning', 14)
                    for i15 in sub(7):
                        continue
                        print('got', (yield 17))
                except GeneratorExit as e:
                    print('caught', 7, repr(e), repr(e.__context__), repr(e.__cause__))
                    raise KeyError(18)
                    w19 = 2
                    while w19:
                        w19 -= 1
                        pass
                for i21 in range(n):
                    try:
                        return 23
                    except ValueError as e:
                        print('caught', 22, repr(e), repr(e.__context__), repr(e.__cause__))
                        x = yield 24
                        return print('returning', 25)
                    except BaseException:
                        x = 26
                        break
                        print('e', 28)
                    finally:
                        print('finally', 22)
                        yield 29
                        print('e', 30)
                        return 31
                    yield 32
                    print('e', 33)
            except BaseException as e:
                print('caught', 4, repr(e), repr(e.__context__), repr(e.__cause__))
                x = yield 34
                return x
            except Exception as e:
                print('caught', 4, repr(e), repr(e.__context__), repr(e.__cause__))
                x = yield 36
                pass
                print('e', 38)
            return x
            x = 40
        else:
            pass
        pass
    finally:
        print('finally', 1)
        print('e', 43)
        print('got', (yield 44))
    print(45, x)
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(next, it)
drive(it.close)
print('last')
#> finally 1
#> e 43
#> -> 44
#> got None
#> ! KeyError(2) None None
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
    if n > 1:
        x = 2
    else:
        1 // n
        if not x:
            yield 5
            raise ValueError(6) from None
            x = 7
        try:
            print('got', (yield 9))
            yield from sub(10)
            try:
                [][n + 5]
                if n > 1:
                    yield 14
                    x = 15
                    yield from sub(16)
                else:
                    x = 17
                print('e', 18)
            except BaseException as e:
                print('caught', 11, repr(e), repr(e.__context__), repr(e.__cause__))
                return
                print(20, x)
            finally:
                print('finally', 11)
        finally:
            print('finally', 8)
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
drive(next, it)
drive(next, it)
drive(it.throw, GeneratorExit)
pass
print('last')
#> -> 5
#> ! ValueError(6) None None
#> ! GeneratorExit() None None
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
    for i1 in sub(7):
        w2 = 1
        while w2:
            w2 -= 1
            w3 = 1
            while w3:
                w3 -= 1
                w4 = 1
                while w4:
                    w4 -= 1
                    x = 5
                for i6 in range(n):
                    [][n + 5]
                    for i8 in range(2):
                        break
                        print('e', 10)
                yield 11
            x = yield 12
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.send, 's')
drive(it.throw, ValueError('t'))
it = None
print('last')
#> ! TypeError("can't send non-None value to a just-started generator") None None
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
    if n % 2:
        if x:
            x = 3
            pass
        else:
            for i5 in range(n):
                w6 = 2
                while w6:
                    w6 -= 1
                    print('got', (yield 7))
                try:
                    yield from sub(9)
                    print('got', (yield 10))
                except Exception as e:
                    print('caught', 8, repr(e), repr(e.__context__), repr(e.__cause__))
                    for i11 in sub(7):
                        break
                        pass
                        return 14
                finally:
                    print('finally', 8)
            else:
                x = 15
                yield from sub(16)
        for i17 in sub(7):
            yield 18
            break
        yield 20
    w21 = 2
    while w21:
        w21 -= 1
        for i22 in sub(7):
            if not x:
                x = yield 24
                yield 25
            else:
                print('e', 26)
                break
        else:
            yield from sub(28)
            x = 29
            print('got', (yield 30))
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(next, it)
drive(it.send, 's')
drive(it.close)
print('last')
#> -> 24
#> -> 25
#> sub got None
#> -> 24
#> sub over 7
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
    x = yield 1
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.send, 's')
drive(it.throw, GeneratorExit)
pass
print('last')
#> -> 1
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
    for i1 in [5, 6]:
        if not x:
            print('got', (yield 3))
            try:
                x = yield 5
                break
            except BaseException as e:
                print('caught', 4, repr(e), repr(e.__context__), repr(e.__cause__))
                for i7 in sub(7):
                    w8 = 2
                    while w8:
                        w8 -= 1
                        yield from sub(9)
                        pass
                    yield from sub(11)
        else:
            x = yield 12
        try:
            print('got', (yield 14))
        finally:
            print('finally', 13)
    w15 = 2
    while w15:
        w15 -= 1
        try:
            if n:
                print('e', 18)
                x = 19
                return
            else:
                pass
                continue
            pass
        except KeyError:
            x = yield 24
        except BaseException as e:
            print('caught', 16, repr(e), repr(e.__context__), repr(e.__cause__))
            print(25, x)
        else:
            yield from sub(26)
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
del it
print('last')
#> -> 3
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
drive(it.throw, KeyError('t'))
drive(it.throw, ValueError('t'))
drive(it.throw, GeneratorExit)
drive(it.throw, ValueError('t'))
pass
print('last')
#> -> 1
#> -> KeyError('t')
#> sub over 1
#> ! ValueError('t') KeyError('t') None
#> ! GeneratorExit() None None
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
        for i2 in [5, 6]:
            [][n + 5]
    except ValueError:
        try:
            try:
                x = 6
                pass
            except BaseException:
                yield 8
                yield 9
            else:
                pass
                w11 = 1
                while w11:
                    w11 -= 1
                    raise ValueError(12) from None
                    try:
                        x = 14
                    finally:
                        print('finally', 13)
                        pass
                        return 16
                        pass
                x = 18
        except KeyError as e:
            print('caught', 4, repr(e), repr(e.__context__), repr(e.__cause__))
            print(19, x)
            return x
        finally:
            print('finally', 4)
        print(21, x)
        print('got', (yield 22))
    except GeneratorExit as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        x = 23
        return x
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
drive(next, it)
drive(it.send, 's')
drive(next, it)
drive(it.throw, GeneratorExit)
it = None
print('last')
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
#> ! StopIteration() None None
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
    if n:
        print('e', 2)
        yield 3
    else:
        yield from sub(4)
        print('e', 5)
    print('e', 6)
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, KeyError('t'))
drive(it.throw, KeyError('t'))
drive(next, it)
drive(it.close)
print('last')
#> ! KeyError('t') None None
#> ! KeyError('t') None None
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
        1 // n
        raise ValueError(3) from None
    except (ValueError, IndexError):
        pass
        try:
            yield 6
            for i7 in range(n):
                try:
                    try:
                        continue
                    finally:
                        print('finally', 9)
                        break
                        yield from sub(12)
                    try:
                        continue
                        yield 15
                        continue
                    except KeyError as e:
                        print('caught', 13, repr(e), repr(e.__context__), repr(e.__cause__))
                        x = yield 17
                    finally:
                        print('finally', 13)
                except Exception:
                    print('got', (yield 18))
                    if not x:
                        continue
                        break
                        yield from sub(22)
                    x = yield 23
                finally:
                    print('finally', 8)
                    yield from sub(24)
                    for i25 in [5, 6]:
                        x = 26
                        pass
                        x = yield 28
                    print('e', 29)
            else:
                print('e', 30)
                print(31, x)
                yield 32
            return 33
        finally:
            print('finally', 5)
            return print('returning', 34)
            yield from sub(35)
        pass
    except (ValueError, IndexError) as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        yield from sub(37)
        pass
        x = yield 39
    else:
        return
        print('e', 41)
    return print('returning', 42)
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
#> ! ZeroDivisionError('integer division or modulo by zero') None None
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
    raise ValueError(2) from None
    for i3 in range(n):
        if n % 2:
            if n:
                try:
                    try:
                        print('e', 8)
                        x = 9
                        print('got', (yield 10))
                    finally:
                        print('finally', 7)
                finally:
                    print('finally', 6)
                    x = yield 11
                try:
                    1 // n
                except Exception as e:
                    print('caught', 12, repr(e), repr(e.__context__), repr(e.__cause__))
                    print('got', (yield 14))
                    continue
                    print(16, x)
                except Exception:
                    pass
            print(18, x)
            yield from sub(19)
        else:
            return 20
            x = yield 21
            yield from sub(22)
        print('e', 23)
    else:
        x = yield 24
        yield from sub(25)
        yield from sub(26)
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
drive(next, it)
it = None
print('last')
#> -> 1
#> ! KeyError('t') None None
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
    try:
        raise ValueError(2) from None
        yield 3
        x = yield 4
    finally:
        print('finally', 1)
    w5 = 2
    while w5:
        w5 -= 1
        w6 = 2
        while w6:
            w6 -= 1
            print('got', (yield 7))
            x = yield 8
            try:
                w10 = 2
                while w10:
                    w10 -= 1
                    try:
                        yield from sub(12)
                    finally:
                        print('finally', 11)
                yield 13
            except Exception:
                try:
                    raise ValueError(15)
                    w16 = 1
                    while w16:
                        w16 -= 1
                        x = yield 17
                        print(18, x)
                        yield from sub(19)
                    yield 20
                finally:
                    print('finally', 14)
                print('got', (yield 21))
        pass
        continue
    yield from sub(24)
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, GeneratorExit)
drive(it.send, 's')
drive(it.send, 's')
drive(it.throw, KeyError('t'))
drive(it.send, 's')
drive(next, it)
del it
print('last')
#> finally 1
#> ! ValueError(2) None None
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
    x = yield 1
    try:
        for i3 in range(2):
            if n > 1:
                continue
            else:
                for i6 in range(2):
                    print('got', (yield 7))
                    w8 = 2
                    while w8:
                        w8 -= 1
                        x = yield 9
                        return print('returning', 10)
                w11 = 1
                while w11:
                    w11 -= 1
                    if not x:
                        break
                    return x
                continue
    except KeyError:
        yield 16
    finally:
        print('finally', 2)
        x = 17
        x = yield 18
        print(19, x)
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
drive(it.throw, KeyError('t'))
drive(next, it)
drive(next, it)
del it
print('last')
#> -> 1
#> -> 7
#> got None
#> -> 9
#> returning 10
#> finally 2
#> -> 18
#> 19 None
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
    yield from sub(1)
    x = 2
    return print('returning', 3)
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, GeneratorExit)
drive(it.send, 's')
drive(it.send, 's')
drive(it.send, 's')
drive(it.throw, KeyError('t'))
it = None
print('last')
#> ! GeneratorExit() None None
#> ! StopIteration() None None
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
    1 // n
    try:
        raise ValueError(3) from None
        print('got', (yield 4))
    except BaseException as e:
        print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            w6 = 1
            while w6:
                w6 -= 1
                raise ValueError(7)
                try:
                    print(9, x)
                    w10 = 2
                    while w10:
                        w10 -= 1
                        x = 11
                    for i12 in sub(7):
                        continue
                finally:
                    print('finally', 8)
                    w14 = 2
                    while w14:
                        w14 -= 1
                        print(15, x)
                        continue
                    w17 = 2
                    while w17:
                        w17 -= 1
                        x = yield 18
                        yield from sub(19)
                    if n:
                        x = yield 21
                        break
                        yield from sub(23)
                    else:
                        x = 24
                        continue
                x = yield 26
            return 27
            x = yield 28
        finally:
            print('finally', 5)
            return 29
            print(30, x)
            yield 31
        pass
    except Exception as e:
        print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
        yield from sub(33)
        pass
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.send, 's')
drive(it.throw, ValueError('t'))
drive(next, it)
drive(it.throw, GeneratorExit)
drive(it.throw, ValueError('t'))
drive(next, it)
drive(it.throw, GeneratorExit)
drive(list, it)
print('last')
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
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
    yield 1
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, GeneratorExit)
drive(it.throw, KeyError('t'))
drive(it.send, 's')
drive(next, it)
drive(next, it)
drive(it.throw, ValueError('t'))
drive(next, it)
drive(list, it)
print('last')
#> -> 1
#> ! GeneratorExit() None None
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
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
    print('e', 1)
    yield 2
    w3 = 1
    while w3:
        w3 -= 1
        w4 = 2
        while w4:
            w4 -= 1
            w5 = 2
            while w5:
                w5 -= 1
                for i6 in range(n):
                    w7 = 2
                    while w7:
                        w7 -= 1
                        print('e', 8)
                        print('got', (yield 9))
                    print(10, x)
                    x = 11
                return
        if n > 1:
            if n:
                try:
                    try:
                        return
                        x = yield 18
                    except BaseException:
                        yield 19
                    except Exception as e:
                        print('caught', 16, repr(e), repr(e.__context__), repr(e.__cause__))
                        pass
                        print('got', (yield 21))
                        print(22, x)
                    else:
                        continue
                        print(24, x)
                    return x
                    x = 26
                except BaseException as e:
                    print('caught', 15, repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                    print('got', (yield 28))
                except Exception:
                    break
                    pass
                finally:
                    print('finally', 15)
                    x = yield 31
                    x = yield 32
                    continue
                print('e', 34)
            print('e', 35)
            print('got', (yield 36))
        else:
            print(37, x)
            print(38, x)
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, ValueError('t'))
drive(it.throw, GeneratorExit)
drive(next, it)
drive(it.throw, KeyError('t'))
drive(next, it)
drive(it.send, 's')
drive(it.throw, KeyError('t'))
drive(it.close)
print('last')
#> ! ValueError('t') None None
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
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
    raise KeyError(1)
    w2 = 1
    while w2:
        w2 -= 1
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
drive(next, it)
drive(it.send, 's')
drive(it.throw, ValueError('t'))
drive(next, it)
drive(list, it)
print('last')
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
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
        if x:
            try:
                if x:
                    if x:
                        x = 6
                try:
                    if n:
                        x = 9
                        print(10, x)
                        x = yield 11
                finally:
                    print('finally', 7)
            except BaseException as e:
                print('caught', 3, repr(e), repr(e.__context__), repr(e.__cause__))
                pass
            finally:
                print('finally', 3)
            return print('returning', 13)
            yield 14
        pass
    except GeneratorExit as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        return print('returning', 16)
    except Exception:
        print(17, x)
        print('e', 18)
    else:
        pass
        yield from sub(20)
    pass
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.close)
print('last')
#> -> 20
#> sub over 20
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
        pass
        yield from sub(3)
        try:
            x = yield 5
            for i6 in range(2):
                try:
                    return print('returning', 8)
                    pass
                    pass
                except GeneratorExit:
                    if not x:
                        break
                    else:
                        x = 13
                        pass
                        break
                    break
                    print('e', 17)
                except ValueError as e:
                    print('caught', 7, repr(e), repr(e.__context__), repr(e.__cause__))
                    yield from sub(18)
                    x = yield 19
                finally:
                    print('finally', 7)
                    print('e', 20)
                continue
            yield from sub(22)
        except Exception:
            print(23, x)
        else:
            yield 24
        finally:
            print('finally', 4)
            print('got', (yield 25))
    except (ValueError, IndexError) as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        print('e', 26)
        x = yield 27
        print('e', 28)
    print(29, x)
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
drive(it.throw, KeyError('t'))
del it
print('last')
#> -> 3
#> -> KeyError('t')
#> sub over 3
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
    pass
    yield from sub(2)
    try:
        if n:
            pass
            try:
                if not x:
                    x = 8
                else:
                    w9 = 1
                    while w9:
                        w9 -= 1
                        x = yield 10
            finally:
                print('finally', 6)
                x = 11
                try:
                    print('e', 13)
                    return print('returning', 14)
                except Exception as e:
                    print('caught', 12, repr(e), repr(e.__context__), repr(e.__cause__))
                    x = yield 15
        else:
            print('got', (yield 16))
            print('e', 17)
        pass
    except Exception:
        yield 19
        yield 20
        print(21, x)
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, ValueError('t'))
drive(next, it)
drive(it.throw, GeneratorExit)
del it
print('last')
#> ! ValueError('t') None None
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
    try:
        print(2, x)
    except GeneratorExit as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        try:
            try:
                for i5 in range(2):
                    [][n + 5]
                    return
                else:
                    x = 8
                    if n:
                        return x
                        return
                        print('e', 12)
                1 // n
                try:
                    try:
                        yield from sub(16)
                        yield 17
                    finally:
                        print('finally', 15)
                    x = 18
                    return 19
                finally:
                    print('finally', 14)
                    yield from sub(20)
                    yield 21
                    pass
            except GeneratorExit as e:
                print('caught', 4, repr(e), repr(e.__context__), repr(e.__cause__))
                yield 23
                return x
                print(25, x)
            except BaseException:
                x = 26
            else:
                return x
                print('e', 28)
                return x
            finally:
                print('finally', 4)
            print('e', 30)
            yield from sub(31)
        except BaseException as e:
            print('caught', 3, repr(e), repr(e.__context__), repr(e.__cause__))
            return x
        except (ValueError, IndexError) as e:
            print('caught', 3, repr(e), repr(e.__context__), repr(e.__cause__))
            x = 33
            print(34, x)
            return 35
        x = yield 36
    return print('returning', 37)
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
drive(next, it)
drive(it.throw, KeyError('t'))
drive(list, it)
print('last')
#> 2 None
#> returning 37
#> ! StopIteration() None None
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
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
    try:
        print('got', (yield 2))
        try:
            yield from sub(4)
        except ValueError as e:
            print('caught', 3, repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                raise ValueError(6)
                for i7 in sub(7):
                    print(8, x)
                    break
                    x = 10
                w11 = 2
                while w11:
                    w11 -= 1
                    for i12 in range(n):
                        break
                        continue
                        print(15, x)
                    else:
                        x = yield 16
            except BaseException:
                for i17 in [5, 6]:
                    return
                    try:
                        print(20, x)
                    finally:
                        print('finally', 19)
                        continue
                    yield 22
                x = 23
            except Exception:
                yield 24
                yield from sub(25)
            else:
                yield 26
            finally:
                print('finally', 5)
                print('e', 27)
                pass
            print('got', (yield 29))
            print('got', (yield 30))
        except GeneratorExit:
            print(31, x)
            print(32, x)
            return print('returning', 33)
        else:
            x = yield 34
        finally:
            print('finally', 3)
            print('e', 35)
            yield 36
            return
        print('e', 38)
    except (ValueError, IndexError):
        return 39
    except KeyError as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        print('got', (yield 40))
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(next, it)
del it
print('last')
#> -> 2
#> got None
#> -> 4
#> sub over 4
#> 31 None
#> 32 None
#> returning 33
#> finally 3
#> e 35
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
    return print('returning', 1)
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.send, 's')
drive(it.send, 's')
drive(next, it)
drive(it.throw, ValueError('t'))
drive(it.throw, KeyError('t'))
drive(next, it)
drive(list, it)
print('last')
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> returning 1
#> ! StopIteration() None None
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
        w2 = 1
        while w2:
            w2 -= 1
            try:
                raise ValueError(4) from None
            finally:
                print('finally', 3)
                w5 = 1
                while w5:
                    w5 -= 1
                    x = yield 6
                    for i7 in [5, 6]:
                        return print('returning', 8)
                    w9 = 2
                    while w9:
                        w9 -= 1
                        break
                        break
                        print(12, x)
            if n > 1:
                try:
                    print('e', 15)
                    print(16, x)
                    try:
                        continue
                        print('e', 19)
                    finally:
                        print('finally', 17)
                except Exception as e:
                    print('caught', 14, repr(e), repr(e.__context__), repr(e.__cause__))
                    1 // n
                    print('e', 21)
                    try:
                        print('got', (yield 23))
                        return
                        pass
                    except KeyError:
                        print('got', (yield 26))
                        return print('returning', 27)
                        continue
                    except BaseException:
                        print(29, x)
                    else:
                        print(30, x)
                    finally:
                        print('finally', 22)
                finally:
                    print('finally', 14)
                    return
        print(32, x)
        x = 33
    finally:
        print('finally', 1)
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, ValueError('t'))
drive(it.send, 's')
drive(it.send, 's')
drive(next, it)
drive(list, it)
print('last')
#> finally 3
#> -> 6
#> finally 1
#> ! ValueError('t') ValueError(4) None
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
    try:
        w2 = 2
        while w2:
            w2 -= 1
            x = 3
        return x
        return x
    except (ValueError, IndexError):
        for i6 in range(2):
            [][n + 5]
            for i8 in [5, 6]:
                if n:
                    try:
                        yield from sub(11)
                        x = 12
                        continue
                    except KeyError:
                        print('got', (yield 14))
                        print(15, x)
                    except ValueError:
                        yield 16
                        break
                        print('e', 18)
                try:
                    w20 = 2
                    while w20:
                        w20 -= 1
                        x = 21
                        return print('returning', 22)
                        break
                except (ValueError, IndexError):
                    break
                    pass
                    print('got', (yield 26))
                except (ValueError, IndexError) as e:
                    print('caught', 19, repr(e), repr(e.__context__), repr(e.__cause__))
                    pass
                finally:
                    print('finally', 19)
                    return print('returning', 28)
                    print('e', 29)
                    print('got', (yield 30))
                x = yield 31
            else:
                x = yield 32
                break
                x = 34
        return print('returning', 35)
    except KeyError as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        x = yield 36
        return x
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, GeneratorExit)
drive(next, it)
drive(next, it)
drive(it.throw, GeneratorExit)
drive(next, it)
drive(next, it)
drive(next, it)
drive(it.throw, ValueError('t'))
drive(list, it)
print('last')
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
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
    x = yield 2
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
drive(it.throw, GeneratorExit)
drive(next, it)
drive(next, it)
drive(it.close)
print('last')
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! KeyError('t') None None
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
    return x
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.send, 's')
drive(next, it)
pass
print('last')
#> ! TypeError("can't send non-None value to a just-started generator") None None
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
    finally:
        print('finally', 1)
        if n % 2:
            raise ValueError(4) from None
            x = yield 5
            try:
                w7 = 2
                while w7:
                    w7 -= 1
                    raise KeyError(8)
                w9 = 1
                while w9:
                    w9 -= 1
                    try:
                        x = 11
                        x = yield 12
                        x = yield 13
                    finally:
                        print('finally', 10)
                        x = 14
                        print(15, x)
                        pass
                    x = yield 17
                    pass
                print('e', 19)
            except GeneratorExit as e:
                print('caught', 6, repr(e), repr(e.__context__), repr(e.__cause__))
                x = 20
            else:
                print('e', 21)
        else:
            print('got', (yield 22))
            yield from sub(23)
            yield 24
        yield from sub(25)
        return x
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, ValueError('t'))
drive(it.throw, KeyError('t'))
drive(list, it)
print('last')
#> finally 1
#> -> 22
#> ! ValueError('t') None None
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
    print('e', 1)
    x = yield 2
    try:
        try:
            pass
            try:
                return
                w8 = 2
                while w8:
                    w8 -= 1
                    try:
                        yield 10
                        yield 11
                    except (ValueError, IndexError) as e:
                        print('caught', 9, repr(e), repr(e.__context__), repr(e.__cause__))
                        continue
                        x = yield 13
                        return 14
                    else:
                        return 15
                    finally:
                        print('finally', 9)
                        continue
                        x = 17
                    raise ValueError(18) from None
                    print(19, x)
            except GeneratorExit as e:
                print('caught', 6, repr(e), repr(e.__context__), repr(e.__cause__))
                yield from sub(20)
                yield 21
            finally:
                print('finally', 6)
            pass
        finally:
            print('finally', 4)
    finally:
        print('finally', 3)
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.send, 's')
drive(it.throw, GeneratorExit)
drive(it.send, 's')
drive(next, it)
drive(next, it)
drive(list, it)
print('last')
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> ! GeneratorExit() None None
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
    try:
        try:
            return 3
            x = yield 4
            w5 = 2
            while w5:
                w5 -= 1
                print('got', (yield 6))
                try:
                    pass
                    for i9 in range(2):
                        continue
                    else:
                        print('e', 11)
                        x = yield 12
                except ValueError as e:
                    print('caught', 7, repr(e), repr(e.__context__), repr(e.__cause__))
                    print(13, x)
                    break
                    x = yield 15
                print('e', 16)
        finally:
            print('finally', 2)
        yield from sub(17)
        print('e', 18)
    finally:
        print('finally', 1)
        print(19, x)
        print(20, x)
        print('got', (yield 21))
    x = 22
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(next, it)
drive(it.send, 's')
drive(it.throw, KeyError('t'))
drive(it.throw, GeneratorExit)
drive(it.throw, ValueError('t'))
drive(it.throw, GeneratorExit)
pass
print('last')
#> finally 2
#> finally 1
#> 19 None
#> 20 None
#> -> 21
#> got None
#> ! StopIteration(3) None None
#> ! StopIteration() None None
#> ! KeyError('t') None None
#> ! GeneratorExit() None None
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
    try:
        try:
            [][n + 5]
            yield from sub(4)
            w5 = 1
            while w5:
                w5 -= 1
                try:
                    if not x:
                        yield from sub(8)
                        x = 9
                        yield from sub(10)
                    yield from sub(11)
                except ValueError as e:
                    print('caught', 6, repr(e), repr(e.__context__), repr(e.__cause__))
                    w12 = 1
                    while w12:
                        w12 -= 1
                        print('got', (yield 13))
                        return
                        break
                    print('e', 16)
                except GeneratorExit as e:
                    print('caught', 6, repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                finally:
                    print('finally', 6)
                    print('got', (yield 18))
                    x = 19
                print(20, x)
                yield from sub(21)
        finally:
            print('finally', 2)
            pass
            print('got', (yield 23))
            x = yield 24
        yield 25
        return print('returning', 26)
    finally:
        print('finally', 1)
        yield 27
    return x
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
drive(it.throw, GeneratorExit)
drive(list, it)
print('last')
#> finally 2
#> -> 23
#> got None
#> -> 24
#> finally 1
#> -> 27
#> ! IndexError('list index out of range') None None
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
    for i1 in sub(7):
        for i2 in range(2):
            print('got', (yield 3))
        print('got', (yield 4))
        try:
            w6 = 1
            while w6:
                w6 -= 1
                1 // n
        except ValueError as e:
            print('caught', 5, repr(e), repr(e.__context__), repr(e.__cause__))
            if x:
                for i9 in range(2):
                    x = yield 10
                for i11 in range(n):
                    try:
                        pass
                        print('got', (yield 14))
                    finally:
                        print('finally', 12)
                    try:
                        x = yield 16
                        print('got', (yield 17))
                    finally:
                        print('finally', 15)
                        yield 18
                else:
                    pass
                    x = 20
                    print('got', (yield 21))
                continue
            print('e', 23)
        except Exception:
            return
            yield from sub(25)
            print('got', (yield 26))
    else:
        print('e', 27)
        x = yield 28
        x = 29
    pass
    yield 'end'
it = flow(2)
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
                if n % 2:
                    try:
                        print('e', 6)
                        x = 7
                        x = yield 8
                    finally:
                        print('finally', 5)
                        return
                        print('e', 10)
                    if n % 2:
                        print('e', 12)
                        x = 13
                        x = yield 14
                    else:
                        return print('returning', 15)
                    try:
                        yield 17
                        return 18
                    except Exception:
                        yield from sub(19)
                    finally:
                        print('finally', 16)
            except GeneratorExit:
                yield from sub(20)
            print(21, x)
            pass
        except ValueError as e:
            print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
            try:
                w24 = 2
                while w24:
                    w24 -= 1
                    for i25 in [5, 6]:
                        return print('returning', 26)
                        print('e', 27)
                        pass
                    else:
                        x = 29
                        x = 30
                        print('got', (yield 31))
                    x = yield 32
                    print('e', 33)
                x = 34
            except GeneratorExit as e:
                print('caught', 23, repr(e), repr(e.__context__), repr(e.__cause__))
                x = yield 35
            except KeyError:
                pass
                x = 37
                x = yield 38
            print('e', 39)
            x = 40
        else:
            yield 41
            yield from sub(42)
        print(43, x)
        return print('returning', 44)
    except (ValueError, IndexError) as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        x = yield 45
        pass
    except GeneratorExit as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        return
        yield from sub(48)
        yield 49
    finally:
        print('finally', 1)
        print(50, x)
        x = 51
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, ValueError('t'))
drive(next, it)
drive(next, it)
drive(next, it)
drive(it.throw, GeneratorExit)
drive(next, it)
del it
print('last')
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
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
    print(1, x)
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.send, 's')
drive(it.throw, GeneratorExit)
drive(it.throw, ValueError('t'))
drive(it.throw, KeyError('t'))
it = None
print('last')
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> ! GeneratorExit() None None
#> ! ValueError('t') None None
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
                try:
                    for i5 in range(2):
                        break
                        print(7, x)
                        return x
                    else:
                        yield 9
                    pass
                except GeneratorExit:
                    print('got', (yield 11))
                    w12 = 1
                    while w12:
                        w12 -= 1
                        print('got', (yield 13))
                    if n > 1:
                        return
                        x = 16
                        print('got', (yield 17))
                except Exception:
                    for i18 in [5, 6]:
                        break
                        continue
                    else:
                        return x
                    print('got', (yield 22))
                pass
                return x
            except GeneratorExit as e:
                print('caught', 3, repr(e), repr(e.__context__), repr(e.__cause__))
                return 25
            except Exception:
                print('e', 26)
                print('e', 27)
                return x
            finally:
                print('finally', 3)
        finally:
            print('finally', 2)
        print('e', 29)
        pass
    except GeneratorExit:
        print('got', (yield 31))
        print('got', (yield 32))
        print('got', (yield 33))
    except GeneratorExit as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        pass
        x = yield 35
    else:
        yield from sub(36)
        pass
    x = 38
    return
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, ValueError('t'))
drive(it.throw, KeyError('t'))
drive(next, it)
drive(it.send, 's')
drive(it.throw, ValueError('t'))
drive(next, it)
drive(list, it)
print('last')
#> finally 3
#> finally 2
#> ! StopIteration() None None
#> ! ValueError('t') None None
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
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
    yield from sub(1)
    return 2
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, ValueError('t'))
drive(it.throw, ValueError('t'))
drive(next, it)
drive(it.throw, GeneratorExit)
drive(it.throw, GeneratorExit)
it = None
print('last')
#> -> 1
#> sub over 1
#> ! ValueError('t') None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
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
    try:
        if n:
            print('got', (yield 3))
        else:
            yield 4
            w5 = 1
            while w5:
                w5 -= 1
                try:
                    try:
                        continue
                    finally:
                        print('finally', 7)
                        yield 9
                finally:
                    print('finally', 6)
                    yield 10
        if n:
            pass
        else:
            print('e', 13)
        yield 14
    except Exception as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        yield 15
    except ValueError as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        return
        yield from sub(17)
    finally:
        print('finally', 1)
        return print('returning', 18)
        pass
    return
    print('e', 21)
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
drive(it.throw, GeneratorExit)
drive(it.send, 's')
drive(next, it)
drive(next, it)
it = None
print('last')
#> -> 4
#> finally 7
#> -> 9
#> finally 6
#> -> 10
#> caught 1 ValueError('t') GeneratorExit() None
#> -> 15
#> finally 1
#> returning 18
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
    if not x:
        if n % 2:
            if n:
                raise KeyError(4)
                raise ValueError(5) from None
                1 // n
    else:
        print('got', (yield 7))
    for i8 in range(2):
        if n > 1:
            print('e', 10)
            continue
            if n:
                break
            else:
                x = yield 14
        else:
            try:
                print('got', (yield 16))
            except GeneratorExit:
                print('e', 17)
                for i18 in sub(7):
                    yield from sub(19)
                for i20 in sub(7):
                    w21 = 1
                    while w21:
                        w21 -= 1
                        x = yield 22
                        x = 23
                        print(24, x)
                else:
                    break
                    print('e', 26)
            except GeneratorExit:
                x = 27
                yield 28
            finally:
                print('finally', 15)
                yield 29
                pass
        return 31
    else:
        pass
        x = 33
        yield 34
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, KeyError('t'))
drive(it.close)
print('last')
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
    for i1 in range(n):
        try:
            try:
                w4 = 2
                while w4:
                    w4 -= 1
                    try:
                        return 6
                        yield from sub(7)
                        print('e', 8)
                    except GeneratorExit as e:
                        print('caught', 5, repr(e), repr(e.__context__), repr(e.__cause__))
                        yield from sub(9)
                    else:
                        break
                        print('e', 11)
                        print('e', 12)
                    print(13, x)
                    try:
                        continue
                        print('e', 16)
                    except BaseException as e:
                        print('caught', 14, repr(e), repr(e.__context__), repr(e.__cause__))
                        print('e', 17)
                        x = 18
                        return
                break
            except KeyError as e:
                print('caught', 3, repr(e), repr(e.__context__), repr(e.__cause__))
                print('got', (yield 21))
                print('e', 22)
            except ValueError:
                x = yield 23
            x = yield 24
        except Exception:
            x = yield 25
            print(26, x)
            continue
        except ValueError:
            print('got', (yield 28))
            print('got', (yield 29))
            pass
        yield 31
        print('got', (yield 32))
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
drive(it.send, 's')
drive(next, it)
drive(it.throw, ValueError('t'))
drive(list, it)
print('last')
#> ! StopIteration(6) None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
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
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.send, 's')
drive(it.throw, KeyError('t'))
drive(next, it)
drive(it.throw, ValueError('t'))
del it
print('last')
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> ! KeyError('t') None None
#> ! StopIteration() None None
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
    return x
    yield from sub(2)
    print('e', 3)
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
drive(it.throw, KeyError('t'))
drive(next, it)
pass
print('last')
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
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
    print('got', (yield 1))
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, GeneratorExit)
drive(next, it)
drive(next, it)
drive(next, it)
drive(it.send, 's')
drive(list, it)
print('last')
#> ! GeneratorExit() None None
#> ! StopIteration() None None
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
    yield 1
    pass
    try:
        print(4, x)
    finally:
        print('finally', 3)
        try:
            x = 6
        except ValueError:
            raise ValueError(7)
            if x:
                raise ValueError(9)
                x = 10
            try:
                raise
            except ValueError as e:
                print('caught', 11, repr(e), repr(e.__context__), repr(e.__cause__))
                for i13 in sub(7):
                    yield from sub(14)
                else:
                    w15 = 2
                    while w15:
                        w15 -= 1
                        break
                    raise ValueError(17) from None
            except GeneratorExit as e:
                print('caught', 11, repr(e), repr(e.__context__), repr(e.__cause__))
                yield from sub(18)
                try:
                    print(20, x)
                    yield 21
                finally:
                    print('finally', 19)
                yield 22
            else:
                for i23 in sub(7):
                    yield from sub(24)
                x = yield 25
                try:
                    x = 27
                    print('got', (yield 28))
                    pass
                finally:
                    print('finally', 26)
        else:
            print('e', 30)
            yield from sub(31)
        x = yield 32
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, GeneratorExit)
drive(next, it)
drive(it.throw, GeneratorExit)
drive(it.send, 's')
drive(it.throw, GeneratorExit)
drive(list, it)
print('last')
#> ! GeneratorExit() None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
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
    w1 = 2
    while w1:
        w1 -= 1
        return
        try:
            raise ValueError(4) from None
            print('got', (yield 5))
        finally:
            print('finally', 3)
        for i6 in sub(7):
            pass
            try:
                return
                break
                yield from sub(11)
            finally:
                print('finally', 8)
            print(12, x)
    print('e', 13)
    return 14
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, ValueError('t'))
drive(next, it)
drive(next, it)
drive(next, it)
drive(it.send, 's')
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
    except ValueError:
        for i3 in range(2):
            [][n + 5]
            print('got', (yield 5))
            print(6, x)
        else:
            x = 7
            w8 = 1
            while w8:
                w8 -= 1
                1 // n
                try:
                    break
                except ValueError:
                    yield from sub(12)
                except KeyError as e:
                    print('caught', 10, repr(e), repr(e.__context__), repr(e.__cause__))
                    try:
                        x = 14
                        return x
                        break
                    except KeyError as e:
                        print('caught', 13, repr(e), repr(e.__context__), repr(e.__cause__))
                        break
                        print('got', (yield 18))
                    except (ValueError, IndexError) as e:
                        print('caught', 13, repr(e), repr(e.__context__), repr(e.__cause__))
                        x = yield 19
                    finally:
                        print('finally', 13)
                        x = yield 20
                else:
                    print('e', 21)
                    print(22, x)
                    print('got', (yield 23))
                continue
            return 25
        yield 26
    finally:
        print('finally', 1)
        return 27
        return x
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.send, 's')
drive(it.throw, KeyError('t'))
drive(next, it)
drive(next, it)
it = None
print('last')
#> ! TypeError("can't send non-None value to a just-started generator") None None
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
        if x:
            return print('returning', 3)
            try:
                x = 5
                print('got', (yield 6))
                w7 = 1
                while w7:
                    w7 -= 1
                    try:
                        print(9, x)
                        x = yield 10
                    finally:
                        print('finally', 8)
                    print('e', 11)
                    break
            finally:
                print('finally', 4)
                return
                pass
            x = 15
        else:
            yield from sub(16)
            return
            pass
        print('e', 19)
        print('e', 20)
    except KeyError as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        x = yield 21
    except BaseException:
        yield from sub(22)
        x = yield 23
    else:
        x = 24
    yield 25
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
drive(it.throw, KeyError('t'))
drive(next, it)
drive(it.send, 's')
drive(next, it)
del it
print('last')
#> -> 16
#> sub got None
#> -> 17
#> sub over 16
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! KeyError('t') None None
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
    raise ValueError(1) from None
    print('e', 2)
    yield 3
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, KeyError('t'))
drive(next, it)
drive(it.send, 's')
drive(it.throw, GeneratorExit)
drive(it.throw, GeneratorExit)
drive(it.throw, KeyError('t'))
drive(it.send, 's')
drive(it.close)
print('last')
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
#> ! GeneratorExit() None None
#> ! KeyError('t') None None
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
        print(2, x)
    finally:
        print('finally', 1)
    raise ValueError(3) from None
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, KeyError('t'))
drive(it.send, 's')
drive(it.throw, KeyError('t'))
drive(next, it)
drive(next, it)
drive(next, it)
drive(it.send, 's')
drive(it.send, 's')
drive(it.close)
print('last')
#> ! KeyError('t') None None
#> ! StopIteration() None None
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
    raise ValueError(1) from None
    w2 = 2
    while w2:
        w2 -= 1
        yield from sub(3)
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, ValueError('t'))
it = None
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
    pass
    [][n + 5]
    [][n + 5]
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.send, 's')
drive(it.send, 's')
drive(it.send, 's')
drive(it.close)
print('last')
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> ! TypeError("can't send non-None value to a just-started generator") None None
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
        x = yield 2
        yield 3
        w4 = 2
        while w4:
            w4 -= 1
            x = yield 5
    except BaseException:
        try:
            try:
                try:
                    try:
                        print('e', 10)
                        print('got', (yield 11))
                    except Exception:
                        yield from sub(12)
                        x = 13
                    if not x:
                        yield 15
                        print('got', (yield 16))
                finally:
                    print('finally', 8)
                    try:
                        print('e', 18)
                        print(19, x)
                        print('e', 20)
                    except KeyError as e:
                        print('caught', 17, repr(e), repr(e.__context__), repr(e.__cause__))
                        yield from sub(21)
                        yield 22
                        yield 23
                    except KeyError as e:
                        print('caught', 17, repr(e), repr(e.__context__), repr(e.__cause__))
                        pass
                        return print('returning', 25)
                    finally:
                        print('finally', 17)
                        return x
                        return 27
                        pass
                    pass
                    print('e', 30)
                return 31
            except ValueError as e:
                print('caught', 7, repr(e), repr(e.__context__), repr(e.__cause__))
                yield from sub(32)
            except ValueError as e:
                print('caught', 7, repr(e), repr(e.__context__), repr(e.__cause__))
                return 33
                x = yield 34
        finally:
            print('finally', 6)
        print(35, x)
    else:
        print(36, x)
        x = yield 37
    x = 38
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
drive(next, it)
drive(next, it)
it = None
print('last')
#> -> 2
#> -> 3
#> e 10
#> -> 11
#> got None
#> -> 15
#> -> 16
#> finally 8
#> e 18
#> 19 None
#> e 20
#> finally 17
#> finally 6
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
    pass
    if n % 2:
        try:
            return
            for i6 in range(2):
                w7 = 1
                while w7:
                    w7 -= 1
                    w8 = 1
                    while w8:
                        w8 -= 1
                        print('got', (yield 9))
                        break
                    x = 11
                yield from sub(12)
        except KeyError as e:
            print('caught', 4, repr(e), repr(e.__context__), repr(e.__cause__))
            yield from sub(13)
        print(14, x)
        print('got', (yield 15))
    else:
        pass
        pass
        x = 18
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
drive(it.throw, ValueError('t'))
drive(it.throw, GeneratorExit)
drive(it.send, 's')
drive(it.close)
print('last')
#> e 1
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
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
    try:
        print('e', 2)
        print('e', 3)
        try:
            for i5 in [5, 6]:
                if n % 2:
                    raise KeyError(7)
                yield from sub(8)
        except KeyError as e:
            print('caught', 4, repr(e), repr(e.__context__), repr(e.__cause__))
            yield from sub(9)
            print('got', (yield 10))
            return 11
        except GeneratorExit as e:
            print('caught', 4, repr(e), repr(e.__context__), repr(e.__cause__))
            yield 12
        else:
            if n > 1:
                return x
                w15 = 1
                while w15:
                    w15 -= 1
                    print('got', (yield 16))
                    if not x:
                        x = yield 18
                    else:
                        return
                        print(20, x)
                    if n:
                        print('e', 22)
                        print('e', 23)
                if n:
                    for i25 in [5, 6]:
                        print('e', 26)
                        print('got', (yield 27))
                        yield from sub(28)
                    else:
                        print(29, x)
                        yield from sub(30)
                    x = 31
            print('got', (yield 32))
            print('got', (yield 33))
        finally:
            print('finally', 4)
    except (ValueError, IndexError) as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        x = 34
        print('e', 35)
    except ValueError as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        return 36
        print('e', 37)
        yield from sub(38)
    else:
        print('e', 39)
        pass
        pass
    finally:
        print('finally', 1)
        print(42, x)
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
drive(it.throw, KeyError('t'))
drive(next, it)
drive(next, it)
drive(it.throw, ValueError('t'))
drive(next, it)
drive(list, it)
print('last')
#> e 2
#> e 3
#> -> 8
#> -> KeyError('t')
#> sub over 8
#> -> 8
#> sub got None
#> -> 9
#> sub over 8
#> finally 4
#> caught 1 ValueError('t') None None
#> e 35
#> finally 1
#> 42 34
#> -> end
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
        raise KeyError(2)
        try:
            [][n + 5]
        except (ValueError, IndexError):
            try:
                w6 = 2
                while w6:
                    w6 -= 1
                    raise
                    try:
                        break
                        return print('returning', 10)
                    finally:
                        print('finally', 8)
                        print(11, x)
                        x = 12
                try:
                    try:
                        print('e', 15)
                        print(16, x)
                        x = 17
                    finally:
                        print('finally', 14)
                except (ValueError, IndexError) as e:
                    print('caught', 13, repr(e), repr(e.__context__), repr(e.__cause__))
                    raise ValueError(18)
                    yield 19
                finally:
                    print('finally', 13)
            except (ValueError, IndexError):
                if n % 2:
                    try:
                        print(22, x)
                        x = 23
                        print('e', 24)
                    except KeyError:
                        print(25, x)
                    except BaseException as e:
                        print('caught', 21, repr(e), repr(e.__context__), repr(e.__cause__))
                        print('got', (yield 26))
                    else:
                        yield from sub(27)
                else:
                    x = yield 28
                    print('got', (yield 29))
                print(30, x)
            except (ValueError, IndexError) as e:
                print('caught', 5, repr(e), repr(e.__context__), repr(e.__cause__))
                return
                yield 32
            print('e', 33)
        except BaseException as e:
            print('caught', 3, repr(e), repr(e.__context__), repr(e.__cause__))
            return x
        else:
            print('got', (yield 35))
            x = yield 36
            x = 37
        finally:
            print('finally', 3)
            x = 38
            print(39, x)
            pass
        return
    finally:
        print('finally', 1)
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
drive(it.throw, GeneratorExit)
drive(it.throw, KeyError('t'))
drive(next, it)
it = None
print('last')
#> finally 1
#> ! KeyError(2) None None
#> ! KeyError('t') None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! GeneratorExit() None None
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
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.send, 's')
drive(it.throw, KeyError('t'))
drive(it.throw, ValueError('t'))
drive(it.throw, KeyError('t'))
drive(it.throw, KeyError('t'))
drive(next, it)
drive(it.throw, GeneratorExit)
drive(it.throw, KeyError('t'))
drive(it.close)
print('last')
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> ! KeyError('t') None None
#> ! ValueError('t') None None
#> ! KeyError('t') None None
#> ! KeyError('t') None None
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
    try:
        w2 = 2
        while w2:
            w2 -= 1
            if n:
                try:
                    try:
                        pass
                        print('e', 7)
                        return 8
                    except ValueError as e:
                        print('caught', 5, repr(e), repr(e.__context__), repr(e.__cause__))
                        x = 9
                    finally:
                        print('finally', 5)
                        x = 10
                except (ValueError, IndexError) as e:
                    print('caught', 4, repr(e), repr(e.__context__), repr(e.__cause__))
                    yield 11
                finally:
                    print('finally', 4)
            else:
                w12 = 2
                while w12:
                    w12 -= 1
                    w13 = 1
                    while w13:
                        w13 -= 1
                        yield 14
                    print(15, x)
                    try:
                        continue
                        pass
                        yield 19
                    except ValueError:
                        x = yield 20
                    else:
                        return x
                        return x
                    finally:
                        print('finally', 16)
        return print('returning', 23)
    except BaseException as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        print('got', (yield 24))
        pass
    else:
        x = yield 26
        yield 27
        x = yield 28
    print('e', 29)
    x = yield 30
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, ValueError('t'))
drive(it.throw, KeyError('t'))
drive(it.throw, KeyError('t'))
drive(it.throw, GeneratorExit)
drive(it.send, 's')
del it
print('last')
#> ! ValueError('t') None None
#> ! KeyError('t') None None
#> ! KeyError('t') None None
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
    for i1 in [5, 6]:
        try:
            return 3
            try:
                w5 = 2
                while w5:
                    w5 -= 1
                    if n > 1:
                        print('e', 7)
                        yield from sub(8)
                        print('e', 9)
                    else:
                        return
                    if n % 2:
                        print('got', (yield 12))
                        pass
                try:
                    try:
                        return 16
                        return
                    except BaseException as e:
                        print('caught', 15, repr(e), repr(e.__context__), repr(e.__cause__))
                        x = 18
                        yield from sub(19)
                    else:
                        break
                        x = yield 21
                        break
                    continue
                    yield 24
                except (ValueError, IndexError) as e:
                    print('caught', 14, repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                finally:
                    print('finally', 14)
            finally:
                print('finally', 4)
                print('got', (yield 26))
                print(27, x)
                x = yield 28
        finally:
            print('finally', 2)
            x = 29
    else:
        x = yield 30
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(next, it)
drive(it.send, 's')
drive(next, it)
drive(it.throw, KeyError('t'))
drive(next, it)
drive(it.close)
print('last')
#> finally 2
#> ! StopIteration(3) None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! StopIteration() None None
#> ! KeyError('t') None None
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
    pass
    try:
        pass
    except (ValueError, IndexError) as e:
        print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
        x = yield 4
        1 // n
    w6 = 1
    while w6:
        w6 -= 1
        try:
            if n % 2:
                try:
                    if n % 2:
                        return 11
                    else:
                        print('got', (yield 12))
                        print('e', 13)
                        x = 14
                    yield from sub(15)
                    for i16 in range(2):
                        yield from sub(17)
                        pass
                        print('e', 19)
                finally:
                    print('finally', 9)
            break
            if n:
                try:
                    try:
                        x = yield 24
                        print('got', (yield 25))
                    finally:
                        print('finally', 23)
                        pass
                        x = 27
                finally:
                    print('finally', 22)
                x = 28
                print(29, x)
        except Exception as e:
            print('caught', 7, repr(e), repr(e.__context__), repr(e.__cause__))
            return
            print(31, x)
        except Exception as e:
            print('caught', 7, repr(e), repr(e.__context__), repr(e.__cause__))
            break
            print('e', 33)
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.throw, ValueError('t'))
drive(it.throw, ValueError('t'))
drive(next, it)
drive(it.throw, ValueError('t'))
drive(it.throw, GeneratorExit)
drive(it.throw, ValueError('t'))
drive(it.throw, ValueError('t'))
drive(it.close)
print('last')
#> finally 9
#> ! StopIteration(11) None None
#> ! ValueError('t') None None
#> ! ValueError('t') None None
#> ! StopIteration() None None
#> ! ValueError('t') None None
#> ! GeneratorExit() None None
#> ! ValueError('t') None None
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
    print(1, x)
    x = yield 2
    try:
        x = yield 4
        w5 = 1
        while w5:
            w5 -= 1
            if x:
                yield from sub(7)
            try:
                if n > 1:
                    try:
                        continue
                        print('e', 12)
                        continue
                    except BaseException as e:
                        print('caught', 10, repr(e), repr(e.__context__), repr(e.__cause__))
                        yield 14
                    except BaseException:
                        x = yield 15
                    else:
                        yield 16
                else:
                    try:
                        yield 18
                        yield from sub(19)
                    finally:
                        print('finally', 17)
                        yield 20
                print(21, x)
                print('e', 22)
            except BaseException as e:
                print('caught', 8, repr(e), repr(e.__context__), repr(e.__cause__))
                continue
            except Exception as e:
                print('caught', 8, repr(e), repr(e.__context__), repr(e.__cause__))
                yield 24
                yield 25
                for i26 in range(2):
                    try:
                        continue
                    except ValueError as e:
                        print('caught', 27, repr(e), repr(e.__context__), repr(e.__cause__))
                        x = yield 29
                        print('e', 30)
                    else:
                        continue
                        print('got', (yield 32))
                    return 33
                else:
                    print('got', (yield 34))
                    pass
            else:
                yield 36
                pass
                print(38, x)
            finally:
                print('finally', 8)
            print('e', 39)
    finally:
        print('finally', 3)
        print('got', (yield 40))
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.send, 's')
drive(it.send, 's')
drive(next, it)
drive(it.throw, ValueError('t'))
drive(list, it)
print('last')
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> 1 None
#> -> 2
#> ! ValueError('t') None None
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
        yield 2
    except KeyError:
        try:
            w4 = 2
            while w4:
                w4 -= 1
                print('got', (yield 5))
            for i6 in range(n):
                try:
                    try:
                        x = yield 9
                        print('got', (yield 10))
                        yield 11
                    finally:
                        print('finally', 8)
                    w12 = 1
                    while w12:
                        w12 -= 1
                        return x
                        yield 14
                        yield from sub(15)
                    try:
                        break
                        print('e', 18)
                    except ValueError:
                        x = 19
                finally:
                    print('finally', 7)
                    w20 = 2
                    while w20:
                        w20 -= 1
                        return x
                        print('got', (yield 22))
                        print('e', 23)
                    print('e', 24)
                pass
                print('e', 26)
            x = yield 27
        except GeneratorExit as e:
            print('caught', 3, repr(e), repr(e.__context__), repr(e.__cause__))
            print(28, x)
            yield 29
    except Exception:
        yield 30
        yield from sub(31)
    else:
        print('e', 32)
        x = 33
    pass
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.send, 's')
drive(next, it)
drive(next, it)
drive(it.throw, ValueError('t'))
drive(next, it)
drive(next, it)
drive(next, it)
drive(list, it)
print('last')
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> -> 2
#> e 32
#> -> end
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
    try:
        try:
            for i3 in [5, 6]:
                raise KeyError(4)
                x = yield 5
        finally:
            print('finally', 2)
            for i6 in sub(7):
                try:
                    try:
                        yield 9
                        x = yield 10
                        continue
                    finally:
                        print('finally', 8)
                    try:
                        print(13, x)
                        x = 14
                        yield from sub(15)
                    except (ValueError, IndexError):
                        yield 16
                        print(17, x)
                        print('e', 18)
                    except KeyError as e:
                        print('caught', 12, repr(e), repr(e.__context__), repr(e.__cause__))
                        x = 19
                        pass
                        print('e', 21)
                finally:
                    print('finally', 7)
            try:
                print(23, x)
                print('got', (yield 24))
            except (ValueError, IndexError) as e:
                print('caught', 22, repr(e), repr(e.__context__), repr(e.__cause__))
                yield from sub(25)
            else:
                print(26, x)
                print(27, x)
            finally:
                print('finally', 22)
            return 28
        print(29, x)
    except Exception as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        print('got', (yield 30))
        yield 31
        print('got', (yield 32))
    print('got', (yield 33))
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
drive(next, it)
drive(next, it)
drive(it.throw, ValueError('t'))
drive(it.throw, GeneratorExit)
drive(list, it)
print('last')
#> finally 2
#> -> 9
#> -> 10
#> finally 8
#> finally 7
#> sub got None
#> -> 9
#> -> 10
#> finally 8
#> finally 7
#> sub over 7
#> 23 None
#> -> 24
#> caught 22 ValueError('t') KeyError(4) None
#> -> 25
#> sub over 25
#> finally 22
#> ! GeneratorExit() ValueError('t') None
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
    try:
        raise ValueError(3)
    except GeneratorExit:
        w4 = 2
        while w4:
            w4 -= 1
            for i5 in [5, 6]:
                if x:
                    if n:
                        yield 8
                        continue
                        yield 10
                    else:
                        yield from sub(11)
                        print(12, x)
                        print(13, x)
            else:
                if n > 1:
                    try:
                        yield 16
                        yield from sub(17)
                        x = 18
                    except GeneratorExit as e:
                        print('caught', 15, repr(e), repr(e.__context__), repr(e.__cause__))
                        continue
                    finally:
                        print('finally', 15)
                        print('got', (yield 20))
                        yield from sub(21)
                        print(22, x)
    else:
        return x
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, ValueError('t'))
drive(next, it)
drive(next, it)
drive(it.close)
print('last')
#> ! ValueError('t') None None
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
        print('got', (yield 2))
        try:
            yield 4
            yield from sub(5)
        finally:
            print('finally', 3)
        x = 6
    except GeneratorExit:
        try:
            print(8, x)
        except BaseException:
            try:
                yield 10
                try:
                    w12 = 2
                    while w12:
                        w12 -= 1
                        pass
                        print(14, x)
                except KeyError as e:
                    print('caught', 11, repr(e), repr(e.__context__), repr(e.__cause__))
                    for i15 in range(2):
                        return 16
                        print('e', 17)
                else:
                    for i18 in range(n):
                        x = yield 19
                        continue
                        print('got', (yield 21))
                    else:
                        x = yield 22
                    x = yield 23
                pass
            finally:
                print('finally', 9)
        except BaseException as e:
            print('caught', 7, repr(e), repr(e.__context__), repr(e.__cause__))
            x = 25
            yield from sub(26)
        else:
            print('got', (yield 27))
            return print('returning', 28)
            pass
        finally:
            print('finally', 7)
            print(30, x)
            print(31, x)
        x = yield 32
    else:
        yield 33
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
drive(it.send, 's')
drive(it.send, 's')
drive(next, it)
drive(next, it)
pass
print('last')
#> -> 2
#> got None
#> -> 4
#> -> 5
#> sub got s
#> -> 6
#> sub over 5
#> finally 3
#> -> 33
#> -> end
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
    if n % 2:
        if x:
            if x:
                try:
                    x = yield 5
                    for i6 in range(n):
                        x = 7
                        print('e', 8)
                        yield from sub(9)
                    if n:
                        print(11, x)
                finally:
                    print('finally', 4)
            for i12 in range(2):
                pass
                yield 14
            try:
                for i16 in range(2):
                    1 // n
                    raise KeyError(18)
                    return x
            finally:
                print('finally', 15)
    yield 20
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, ValueError('t'))
drive(it.throw, ValueError('t'))
drive(it.throw, KeyError('t'))
pass
print('last')
#> ! ValueError('t') None None
#> ! ValueError('t') None None
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
    if not x:
        try:
            try:
                if n:
                    x = 5
                    if not x:
                        print(7, x)
                        x = 8
                    print('got', (yield 9))
                else:
                    try:
                        pass
                        print(12, x)
                    except GeneratorExit as e:
                        print('caught', 10, repr(e), repr(e.__context__), repr(e.__cause__))
                        print(13, x)
                        pass
                        x = 15
                    print('got', (yield 16))
                    print('e', 17)
            finally:
                print('finally', 3)
            try:
                print('e', 19)
                w20 = 2
                while w20:
                    w20 -= 1
                    try:
                        yield 22
                        x = yield 23
                    except GeneratorExit:
                        print(24, x)
                        print('got', (yield 25))
                        x = yield 26
                x = 27
            except BaseException as e:
                print('caught', 18, repr(e), repr(e.__context__), repr(e.__cause__))
                pass
                x = 29
            except KeyError:
                pass
        except GeneratorExit as e:
            print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
            yield 31
            x = 32
            return 33
        yield from sub(34)
    else:
        yield 35
        print('e', 36)
        print('e', 37)
    return x
    print('got', (yield 39))
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, ValueError('t'))
drive(next, it)
del it
print('last')
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
    [][n + 5]
    return x
    print('got', (yield 3))
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
drive(it.close)
print('last')
#> ! IndexError('list index out of range') None None
#> ! StopIteration() None None
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
    w1 = 1
    while w1:
        w1 -= 1
        try:
            print('got', (yield 3))
            [][n + 5]
            break
        except BaseException:
            print('e', 6)
            try:
                try:
                    print(9, x)
                    pass
                except Exception as e:
                    print('caught', 8, repr(e), repr(e.__context__), repr(e.__cause__))
                    return print('returning', 11)
                    yield 12
                    continue
                except KeyError:
                    try:
                        print(15, x)
                        return
                        return
                    finally:
                        print('finally', 14)
                        yield 18
                        x = 19
                if n:
                    yield from sub(21)
            finally:
                print('finally', 7)
                print('e', 22)
                yield from sub(23)
            raise ValueError(24)
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
drive(it.throw, GeneratorExit)
drive(it.throw, KeyError('t'))
drive(it.send, 's')
drive(next, it)
it = None
print('last')
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> ! TypeError("can't send non-None value to a just-started generator") None None
#> -> 3
#> e 6
#> 9 None
#> -> 21
#> -> KeyError('t')
#> sub over 21
#> finally 7
#> e 22
#> -> 23
#> sub got None
#> -> 24
#> sub over 23
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
        x = yield 2
        try:
            print('got', (yield 4))
            print('got', (yield 5))
            w6 = 2
            while w6:
                w6 -= 1
                break
        except GeneratorExit as e:
            print('caught', 3, repr(e), repr(e.__context__), repr(e.__cause__))
            [][n + 5]
        try:
            w10 = 2
            while w10:
                w10 -= 1
                try:
                    try:
                        print('got', (yield 13))
                    finally:
                        print('finally', 12)
                    continue
                except (ValueError, IndexError):
                    pass
                    yield 16
                    return 17
                except Exception as e:
                    print('caught', 11, repr(e), repr(e.__context__), repr(e.__cause__))
                    return x
                    yield 19
                    print('got', (yield 20))
                break
                pass
            return 23
            print('e', 24)
        finally:
            print('finally', 9)
            x = yield 25
            print('e', 26)
    except ValueError:
        x = 27
        print('e', 28)
        yield from sub(29)
    except Exception as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        yield from sub(30)
        yield from sub(31)
        return print('returning', 32)
    print('e', 33)
    x = yield 34
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, KeyError('t'))
drive(next, it)
drive(it.send, 's')
drive(next, it)
pass
print('last')
#> ! KeyError('t') None None
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
    try:
        raise KeyError(2)
    except ValueError as e:
        print('caught', 1, repr(e), repr(e.__context__), repr(e.__cause__))
        x = yield 3
        raise ValueError(4) from None
        yield from sub(5)
    except ValueError:
        yield from sub(6)
        try:
            yield 8
            print(9, x)
        finally:
            print('finally', 7)
            try:
                w11 = 1
                while w11:
                    w11 -= 1
                    print('e', 12)
                    x = yield 13
                    print('got', (yield 14))
            except ValueError as e:
                print('caught', 10, repr(e), repr(e.__context__), repr(e.__cause__))
                yield 15
            finally:
                print('finally', 10)
            return
    else:
        yield from sub(17)
        yield 18
        x = yield 19
    finally:
        print('finally', 1)
        print('e', 20)
        yield 21
    x = yield 22
    return 23
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
del it
print('last')
#> finally 1
#> e 20
#> -> 21
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
        if n > 1:
            w3 = 2
            while w3:
                w3 -= 1
                try:
                    for i5 in [5, 6]:
                        print('got', (yield 6))
                        pass
                    else:
                        print(8, x)
                    for i9 in range(2):
                        print('e', 10)
                        yield from sub(11)
                except BaseException as e:
                    print('caught', 4, repr(e), repr(e.__context__), repr(e.__cause__))
                    print('e', 12)
                else:
                    pass
    else:
        w14 = 1
        while w14:
            w14 -= 1
            1 // n
        yield from sub(16)
        yield from sub(17)
    yield 'end'
it = flow(0)
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
                    x = yield 5
                    continue
                try:
                    try:
                        return
                        yield 10
                        print('got', (yield 11))
                    except BaseException as e:
                        print('caught', 8, repr(e), repr(e.__context__), repr(e.__cause__))
                        x = 12
                        print('e', 13)
                        x = 14
                    except Exception as e:
                        print('caught', 8, repr(e), repr(e.__context__), repr(e.__cause__))
                        yield 15
                        print('got', (yield 16))
                        continue
                    else:
                        return x
                        yield 19
                    return x
                finally:
                    print('finally', 7)
                continue
            return
            print('e', 23)
        except (ValueError, IndexError) as e:
            print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
            pass
            return print('returning', 25)
        except KeyError as e:
            print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
            return 26
            yield from sub(27)
            x = yield 28
        finally:
            print('finally', 2)
        return
        pass
    finally:
        print('finally', 1)
    yield 'end'
it = flow(0)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(it.throw, KeyError('t'))
drive(it.throw, GeneratorExit)
drive(it.throw, KeyError('t'))
drive(next, it)
drive(next, it)
drive(it.throw, GeneratorExit)
del it
print('last')
#> ! KeyError('t') None None
#> ! GeneratorExit() None None
#> ! KeyError('t') None None
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
    w1 = 1
    while w1:
        w1 -= 1
        try:
            try:
                for i4 in [5, 6]:
                    x = yield 5
                else:
                    pass
                    try:
                        continue
                        yield 9
                    except (ValueError, IndexError) as e:
                        print('caught', 7, repr(e), repr(e.__context__), repr(e.__cause__))
                        yield 10
                        print('got', (yield 11))
                        print(12, x)
                    except BaseException as e:
                        print('caught', 7, repr(e), repr(e.__context__), repr(e.__cause__))
                        print(13, x)
                        yield 14
                    finally:
                        print('finally', 7)
                        x = 15
                print(16, x)
            except GeneratorExit:
                print('got', (yield 17))
            finally:
                print('finally', 3)
            print('got', (yield 18))
            [][n + 5]
        finally:
            print('finally', 2)
            yield from sub(20)
            try:
                print(22, x)
                try:
                    for i24 in sub(7):
                        print('got', (yield 25))
                        x = 26
                    try:
                        print('e', 28)
                        x = 29
                    finally:
                        print('finally', 27)
                        pass
                    return x
                except BaseException as e:
                    print('caught', 23, repr(e), repr(e.__context__), repr(e.__cause__))
                    print(32, x)
                except Exception as e:
                    print('caught', 23, repr(e), repr(e.__context__), repr(e.__cause__))
                    continue
                else:
                    x = 34
                    print(35, x)
                    return 36
                finally:
                    print('finally', 23)
                    x = 37
            except GeneratorExit:
                x = yield 38
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.send, 's')
drive(it.throw, ValueError('t'))
drive(it.throw, KeyError('t'))
drive(it.throw, KeyError('t'))
drive(it.throw, KeyError('t'))
it = None
print('last')
#> -> 5
#> -> 5
#> finally 3
#> finally 2
#> -> 20
#> -> KeyError('t')
#> sub over 20
#> ! KeyError('t') ValueError('t') None
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
        if x:
            try:
                return print('returning', 4)
                yield 5
                print('e', 6)
            except Exception as e:
                print('caught', 3, repr(e), repr(e.__context__), repr(e.__cause__))
                yield 7
                raise ValueError(8) from None
                yield from sub(9)
            else:
                x = yield 10
            finally:
                print('finally', 3)
        else:
            try:
                for i12 in range(n):
                    break
                    w14 = 1
                    while w14:
                        w14 -= 1
                        x = 15
                    pass
                else:
                    w17 = 1
                    while w17:
                        w17 -= 1
                        yield from sub(18)
                        print(19, x)
                x = yield 20
                return 21
            except Exception:
                return print('returning', 22)
            except BaseException as e:
                print('caught', 11, repr(e), repr(e.__context__), repr(e.__cause__))
                x = 23
            else:
                yield from sub(24)
            finally:
                print('finally', 11)
            yield from sub(25)
        return 26
    except (ValueError, IndexError):
        pass
        return print('returning', 28)
        return
    return
    return x
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
drive(it.send, 's')
drive(it.throw, ValueError('t'))
it = None
print('last')
#> -> 20
#> finally 11
#> ! StopIteration(21) None None
#> ! KeyError('t') None None
#> ! StopIteration() None None
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
    raise ValueError(1) from None
    yield 'end'
it = flow(2)
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
    return 2
    yield 'end'
it = flow(1)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(it.send, 's')
del it
print('last')
#> -> 1
#> got s
#> ! StopIteration(2) None None
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
        try:
            try:
                yield from sub(4)
                print('e', 5)
            except ValueError as e:
                print('caught', 3, repr(e), repr(e.__context__), repr(e.__cause__))
                print(6, x)
                raise
            except KeyError as e:
                print('caught', 3, repr(e), repr(e.__context__), repr(e.__cause__))
                try:
                    if x:
                        print('e', 10)
                        print(11, x)
                    else:
                        yield 12
                        pass
                    print('e', 14)
                    yield 15
                except Exception as e:
                    print('caught', 8, repr(e), repr(e.__context__), repr(e.__cause__))
                    yield from sub(16)
                    yield from sub(17)
                except Exception as e:
                    print('caught', 8, repr(e), repr(e.__context__), repr(e.__cause__))
                    print('e', 18)
                else:
                    return x
                    print('e', 20)
                    yield from sub(21)
                finally:
                    print('finally', 8)
                pass
            x = yield 23
            print('got', (yield 24))
        except (ValueError, IndexError) as e:
            print('caught', 2, repr(e), repr(e.__context__), repr(e.__cause__))
            x = yield 25
            print('got', (yield 26))
            yield from sub(27)
        except ValueError:
            return print('returning', 28)
        finally:
            print('finally', 2)
            yield from sub(29)
            print(30, x)
            pass
    print('e', 32)
    yield 'end'
it = flow(2)
def drive(f, *a):
    try:
        print('->', f(*a))
    except BaseException as e:
        print('!', repr(e), repr(e.__context__), repr(e.__cause__))
drive(next, it)
drive(next, it)
drive(it.send, 's')
drive(next, it)
drive(it.throw, ValueError('t'))
drive(next, it)
drive(next, it)
pass
print('last')
#> -> 4
#> sub got None
#> -> 5
#> sub over 4
#> e 5
#> -> 23
#> -> 24
#> caught 2 ValueError('t') None None
#> -> 25
#> -> 26
#> got None
#> -> 27
#> last
#> sub over 27
#> finally 2
#---
