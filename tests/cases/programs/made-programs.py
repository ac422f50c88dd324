import itertools, collections, inspect, copy, operator
try:
    print(bytearray(b'x'))
except Exception as e: print(type(e).__name__, e)
def g1(n):
    r2 = yield ({'a': 1, 'b': 2} | {})
    print('got', r2)
    try:
        yield [i * 1 for i in range(2)]
        print(int, sep=chr(45))
    except ValueError as e:
        print('in', type(e).__name__, e)
        raise RuntimeError('x')
    yield callable((-9223372036854775808 << 2))
    v3 = (1, 'a')[-3:1:2]
    yield round(1.5, 2)
    return {'a': 1, 'b': 2}
v4 = -1.25
it5 = g1(round(2.675, -1))
try:
    print(it5.close())
except BaseException as e:
    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
try:
    print(it5.send(None))
except BaseException as e:
    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
try:
    print(['ñandú ÀB'.expandtabs(4), 'aXbX'])
except Exception as e: print(type(e).__name__, e)
try:
    print(chr(74))
except Exception as e: print(type(e).__name__, e)
try:
    print(-9)
except Exception as e: print(type(e).__name__, e)
try:
    print((pow(-4, 0, ((-12) ** 3)) + ['a', 'b'].index([[0], ['a', 'b']][:-3:-2])))
except Exception as e: print(type(e).__name__, e)
try:
    print(slice(1, 2))
except Exception as e: print(type(e).__name__, e)
try:
    def g6(n):
        yield (~(-14))
        yield max(g1({'a': 1, 'b': 2}[(1, 2)]))
        r7 = yield callable('abc')
        print('got', r7)
        yield dict(zip('a,b,,c', 'aXbX'))
        return n != 1
    try:
        for i8 in range(3):
            (v9, v10) = ('-7', ({'a': 1, 'b': 2} | {}))
            it11 = g1(len(frozenset([2])))
            try:
                print(9223372036854775808 in it11)
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
        for i12 in itertools.takewhile(lambda x: x, collections.Counter('é😀ß')):
            v13 = '12'
            v14 = ({} | {i: (2147483648 ** v4) for i in ()})
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
    finally:
        v15, v16 = tuple({})[:0]
except ArithmeticError as e:
    print(type(e).__name__, e)
else:
    w18 = 4
    while w18:
        w18 -= 1
        for i19 in range(5):
            v20 = (0,)
            it21 = g1(round(v4, -1))
            try:
                print(list(it21))
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
        else:
            it22 = g1((5 % -4))
            try:
                print(next(it22))
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            try:
                print(next(it22))
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            try:
                print([*zip(it22, range(2))])
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            try:
                print(it22.gi_frame is None)
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
v23 = ord(ascii('%d').zfill(4)[-1])
print((format(2147483648, '010.0e') * -1).encode().hex(), 'q'.replace('q'.lower(), 'é😀ß'.replace('{}', 'Hello World')).startswith(('%i' % (1 << 0))), sep=chr(45))
#> bytearray(b'x')
#> None
#> StopIteration  None None None
#> ['ñandú ÀB', 'aXbX']
#> J
#> -9
#> ValueError [['a', 'b']] is not in list
#> slice(1, 2, None)
#> got None
#> <class 'int'>
#> False
#> got None
#> <class 'int'>
#> False
#> got None
#> <class 'int'>
#> False
#! ValueError: not enough values to unpack (expected 2, got 0)
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print(int)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(not ('%-6s|' % (min(1, -19),)) < ('%a|' % ({2.0: {None: 0}, 'zz': {1: 'x'}},)))
    except Exception as e: print(type(e).__name__, e)
    try:
        print((dict(enumerate({1})) | {1: 'x'}))
    except Exception as e: print(type(e).__name__, e)
    try:
        print((tuple((0,))[::2] * 2))
    except Exception as e: print(type(e).__name__, e)
    print((() + (((0,) + ()) * 2)), end=chr(33)+chr(10))
    try:
        print(callable([1, 2, 3]))
    except Exception as e: print(type(e).__name__, e)
    def f1(p2):
        for i3 in range(4):
            v4 = pow(((-6 % 17) >> -1), 5, -19)
            v5 = [None, 1, 'x']
        try:
            if isinstance(int, int):
                print(not ('12' in '-7' or 5 != 1e16), max('aXbX', 'aXbX').endswith(('%5d' % 1e10)))
            elif '%d'.center(6, chr(42)) in 'q':
                w6 = 2
                while w6:
                    w6 -= 1
                    v7, *v8 = (0,)
                    v9 = [*{}, ()]
            else:
                v10, *v11 = (1, 'a')
            v12 = {**{'a': sum([10, 10]), '': ...}, (1, 2): collections.Counter(format('aXbX', '^12d'))}
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
        else:
            v13 = ['a', 'b']
        finally:
            v14 = ((1,) * 2)
        return [None, 1, 'x'].count('abc')
main()
#> <class 'int'>
#> False
#> {0: 1, 1: 'x'}
#> (0, 0)
#> (0, 0)!
#> False
#---
import itertools, collections, inspect, copy, operator
try:
    print(((1,) + (((1, 'a') * 2)[:] * 2)))
except Exception as e: print(type(e).__name__, e)
try:
    print(((1,) * 2)[:])
except Exception as e: print(type(e).__name__, e)
try:
    print(((0,) * 2))
except Exception as e: print(type(e).__name__, e)
try:
    def f1(p2, p3=b'ab'):
        try:
            try:
                v4 = collections.Counter(format('ñandú ÀB'.zfill(2), 'é^12.1s'))
            except ZeroDivisionError as e:
                print(type(e).__name__, e)
            for i5 in itertools.zip_longest(chr(69), tuple([[1], [2, 3]]), fillvalue=-3):
                v6 = (' x ' * 0)
                if -16 != 1e-7: continue
            else:
                v7, *v8 = (oct(7) + 'a\nb\tc'.rjust(12))
        except LookupError as e:
            print(type(e).__name__, e)
        v9 = ascii('{:#03e}'.format(-19)).expandtabs(0)
        return {None: 0}
    if repr({None: 0}).endswith('-7'.partition('q')[1]):
        w10 = 1
        while w10:
            w10 -= 1
            print((1, 'a'), sep=chr(45))
            v11 = ((pow(0, 0, 5) if 'a,b,,c' not in 'a,b,,c' else 5) / 1e-7)
        print(-1.25, sep=chr(45))
        try:
            try:
                v12 = (dict(a='ñandú ÀB'.isascii(), z=3.0) | (dict.fromkeys({1}, ' x ') | {'a': 1, 'b': 2}))
            except LookupError as e:
                print(type(e).__name__, e)
        except AttributeError as e:
            print(type(e).__name__, e)
        finally:
            print(((1,) * 2), end=chr(33)+chr(10))
    elif "it's".endswith('Hello World'):
        match {i: [1, 2, 3] for i in {1: 'x'}}:
            case b'ab': print('case', 0)
            case (1 | 2) as m14: print('case', m14)
            case str() as m15: print('case', m15)
            case 3.0 if not 'x': print('case', 0)
            case _: print('default')
        print(round((abs(-19) / pow(4, 3, 15)), 1), dict(zip('aXbX', collections.Counter(format(1.5, '#6_.2%')))), sep=chr(45))
except LookupError as e:
    print(type(e).__name__, e)
    raise
v17 = dict(a=2.675, z=None)
try:
    print(sum([]) < (~(round(3.0, -1) if callable('12') else 9)) <= (-abs([0].index({1: 'x'}))))
except Exception as e: print(type(e).__name__, e)
#> (1, 1, 'a', 1, 'a', 1, 'a', 1, 'a')
#> (1, 1)
#> (0, 0)
#> (1, 'a')
#> -1.25
#> (1, 1)!
#> False
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print(...)
    except Exception as e: print(type(e).__name__, e)
    v1 = dict(zip('Hello World', {1}))
    print(v1.setdefault('b', 5))
    try:
        def g2(n):
            try:
                yield repr(2.675)
                n //= ([0][-3] + (-n))
            except KeyError as e:
                print('in', type(e).__name__, e)
                raise RuntimeError('x')
            for i3 in ():
                w4 = 2
                while w4:
                    w4 -= 1
                    v5 = list(range(5, -2, 3))
                v6 = ((1, 'a') * 2)
                if any([3, 1, 2]): break
            else:
                try:
                    v7 = ['a', 'b']
                    v8 = (dict(enumerate([['a', 'b'], {1: 'x'}])) | {'a': 1, 'b': 2})
                except AttributeError as e:
                    print(type(e).__name__, e)
                finally:
                    v9 = [-1.25 for c10 in frozenset([2]) if not 0][1:-3:-1]
            yield list(itertools.combinations((0,), 1))
            return 3.0 > 1000000000000000000
    except ArithmeticError as e:
        print(type(e).__name__, e)
    finally:
        def f11(p12, p13={}):
            v14 = [p12, '12'][-1]
            try:
                for i15 in reversed('abc'.encode().hex().removesuffix('')):
                    v16 = (1, 'a')[:4]
                v14 += (~divmod(2, 10)[1])
                w17 = 3
                while w17:
                    w17 -= 1
                    v14 ^= 0
                    v18 = 1e16
            except AttributeError as e:
                print(type(e).__name__, e)
            v14 -= ((True ** -1) // round(1.5, 1))
            return '-7'.encode().hex().partition('{}'.join(map(str, [])))[1]
    try:
        print(abs(9223372036854775808))
    except Exception as e: print(type(e).__name__, e)
    match (round(float('nan'), 0) + (0.5 // 1e-7)):
        case None: print('case', 0)
        case [m20, *_]: print('case', m20)
        case other: print('other')
    def f21(p22, p23=0, p24='é😀ß'):
        v25 = dict(a=([3, 1, 2] * 2), z=p22)
        try:
            v26 = (((1, 'a') * 2)[:] + (1, 'a'))
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
        finally:
            v27 = {}
        def g28(n):
            try:
                x = yield range(3)
                v29 = 2.675
            except Exception as e:
                print('in', type(e).__name__, e)
                raise
            try:
                x = yield 0.5
                print('12'.swapcase(), int(abs(1e-7)), sep=chr(45))
            except (TypeError, GeneratorExit) as e:
                print('in', type(e).__name__, e)
                return 'r'
            yield bytearray(b'x')
            yield (1, 'a')
            yield 'a\nb\tc'.replace('q', "it's")
        return type((0,)).__name__.expandtabs(2)
    try:
        v30 = list(range(-1, 7, 2))
        print(v1.get('a'), list(v1.items()))
    except LookupError as e:
        print(type(e).__name__, e)
    finally:
        if '-7' < '{}'.partition('Hello World')[2]:
            for i31 in itertools.chain((0,), dict(enumerate(((1, 'a') * 2)))):
                v32, *v33 = [0]
                print(('%o' % 1e16), bytearray(b'x'), end=chr(33)+chr(10))
                if 1e-7 <= -1: break
        else:
            v34 = dict(zip('Hello World', {'a': ' x '.istitle(), 'a': 255}))
            v35 = hex(sum([True, -1]))
    print((~(-15 % 5)), sep=chr(45))
    try:
        print(f21(pow(['a', 'b'].count("it's" not in "it's"), 2, [[1], [2, 3]].index(((0,) + (0,)))), dict(a=(1,), z='Hello World'.isprintable()), (~abs(pow(-17, 3, 5))), ('{}', ''.rjust(3))))
    except Exception as e: print(type(e).__name__, e)
    v36 = round(round(123456.789, 0), 2)
    try:
        print('{}')
    except Exception as e: print(type(e).__name__, e)
    try:
        print(abs(-4))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(dict.fromkeys({i: abs(5) < [1, 2, 3].count(5) <= (3 << 7) for i in ({}, (0,))}, '12'))
    except Exception as e: print(type(e).__name__, e)
main()
#> Ellipsis
#> 5
#> 9223372036854775808
#> other
#> None [('H', 1), ('b', 5)]
#> -1
#> ValueError (0, 0) is not in list
#> {}
#> 4
#> TypeError unhashable type: 'dict'
#---
import itertools, collections, inspect, copy, operator
def main():
    if 'é😀ß' == type(5).__name__:
        *v1, v2 = (1, 'a')
        v3 = ' x '.removeprefix('a,b,,c'.expandtabs(2)).partition('q')[0]
    elif sum([]) < 8:
        print(((1,) + (1, 'a')), sep=chr(45))
        for i4 in iter(set()):
            for i5 in range(4):
                v6 = min('a\nb\tc', 'é😀ß').partition('q'.partition(' x ')[1])[2].zfill(7)
    v7 = {'a': 1, 'b': 2}
    v8 = tuple([1, 2, 3])
    try:
        print(1.5)
    except Exception as e: print(type(e).__name__, e)
    print((5 if format(5, '-10g').isalnum() else (~ord('é😀ß'[-1]))), sep=chr(45))
    try:
        print(bytearray(b'x'))
    except Exception as e: print(type(e).__name__, e)
    try:
        print('{:x= 10,.5d}'.format(3.0).encode().hex())
    except Exception as e: print(type(e).__name__, e)
main()
#> (1, 1, 'a')
#> 1.5
#> -224
#> bytearray(b'x')
#> ValueError Unknown format code 'd' for object of type 'float'
#---
import itertools, collections, inspect, copy, operator
match str(' x ').index(('%.2s|' % ('-7',))):
    case 1: print('case', 0)
    case float() | bool() as m2: print('case', m2)
    case other: print('other')
try:
    print('-7')
except Exception as e: print(type(e).__name__, e)
try:
    print([0])
except Exception as e: print(type(e).__name__, e)
try:
    print(dict(zip(repr({'a': 1, 'b': 2}).ljust(4), tuple((1, 'a')))))
except Exception as e: print(type(e).__name__, e)
w3 = 3
while w3:
    w3 -= 1
    print(1j, [1, 2, 3])
match format(round(2.675, 1), '-0.2n'):
    case [m4]: print('case', m4)
    case b'ab': print('case', 0)
    case int(m6): print('case', m6)
    case other: print('other')
try:
    print(format('abc', '07').translate({97: 'Z', 98: None}))
except Exception as e: print(type(e).__name__, e)
print(bytearray(b'x'), [[1], [2, 3]])
print([*str(0).encode().hex(), [3, 1, 2]], sep=chr(45))
try:
    print([1j for c7 in tuple(list(iter(dict(zip('', {1: 'x'})))))])
except Exception as e: print(type(e).__name__, e)
try:
    print((1, 'a'))
except Exception as e: print(type(e).__name__, e)
#! ValueError: substring not found
#---
import itertools, collections, inspect, copy, operator
try:
    print(3.0)
except Exception as e: print(type(e).__name__, e)
if isinstance(((0,) + (1,)), bool):
    v1 = chr(112).zfill(4)
    if 'aXbX'.expandtabs(2) < 'q'.partition('ñandú ÀB')[2]:
        if not '-7'.startswith('aXbX'):
            v2 = {1: 'x'}
            print('-7'.islower())
        elif (-1).bit_length() in 'é😀ß'.endswith('Hello World'):
            v3 = (~ord(('%s|' % ([],))[0]))
            try:
                v4 = ''
                v5 = ((0,)[-2::-1] + ((1, 'a') + (1,)))[2:]
            except LookupError as e:
                print(type(e).__name__, e)
            else:
                v3 %= abs((v3 ** -1))
            v6 = (([None, 1, 'x'][:-4] * -1) + [3, 1, 2])
        else:
            try:
                v1 = None
                v7 = format(' x '.ljust(5).lower(), 'é^12.1s')
                v8 = {}
            except AttributeError as e:
                print(type(e).__name__, e)
            finally:
                v9 = ([], ())[-2::-1][-2::2]
        for i10 in range(1):
            v11 = (1,)
        else:
            for i12 in range(2):
                v13 = ((abs(-6), ((0,) + ())) + ())
                v14 = 5
                v15 = 3.0
                if 8 == -20: break
            else:
                v16 = dict(enumerate(format(abs(0.1), '^+#010E')))
    elif hex(3) not in 'q':
        for i17 in range(0):
            w18 = 2
            while w18:
                w18 -= 1
                v19 = (1,)
            v20 = ((1,) * 2)[1:]
            v21 = [(abs(3) * (5 / 14)), chr(61)]
    else:
        if ('%a|' % ({'a': 1, 'b': 2},)) not in "it's".encode().hex():
            print(slice(1, 2), hex(divmod(1000000000000000000, -10)[1]).count('12'[:0].partition('ñandú ÀB'.capitalize())[2]))
            print(collections.Counter('é😀ß'.upper().replace(hex(2147483648), 'abc')), v1, sep=chr(45))
        print((0,), [(() * 2), (-4).bit_length()])
        v22 = [0]
v23 = {'b': float(255), 'zz': {1: 'x'}}[1]
v24 = (tuple(set()) * 2)[:-1]
try:
    print(round(round(sum([16, 1e-7]), 1), 2))
except Exception as e: print(type(e).__name__, e)
v25 = dict(zip(''.join(map(str, [1, 2, 3])).rpartition('a\nb\tc'.casefold())[1], ([c26 for c26 in frozenset([2]) if True] + ([1, 2, 3] * 2))))
try:
    print(({1: 'x'}[''] % max((10 * 2147483648), 14)) < -18 <= abs(divmod(divmod(3, -11)[0], max(10, 2))[1]))
except Exception as e: print(type(e).__name__, e)
#> 3.0
#! KeyError: 1
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print(1)
    except Exception as e: print(type(e).__name__, e)
    try:
        print({None: 0})
    except Exception as e: print(type(e).__name__, e)
    try:
        print({None: 0})
    except Exception as e: print(type(e).__name__, e)
    try:
        print(min(('%s|' % ({'a': 1, 'b': 2},)), 'Hello World'))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(sum([{}[2.0], round(-0.0, 3)]))
    except Exception as e: print(type(e).__name__, e)
    try:
        print((1,)[-2:])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(((str((0,)), 123456.789 == abs(float('nan'))) + (0,)))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(...)
    except Exception as e: print(type(e).__name__, e)
main()
#> 1
#> {None: 0}
#> {None: 0}
#> Hello World
#> KeyError 2.0
#> (1,)
#> ('(0,)', False, 0)
#> Ellipsis
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print(5)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(ord('ñandú ÀB'.rpartition('a,b,,c')[0][3]))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(('%a|' % ('é😀ß'.casefold().replace('abc', ''.expandtabs(3)),)).isascii())
    except Exception as e: print(type(e).__name__, e)
    try:
        print(dict(zip(format('ñandú ÀB'[3:], '>3d').removeprefix(max("it's", '-7').zfill(3)), (1, 'a'))))
    except Exception as e: print(type(e).__name__, e)
    try:
        print('{:-10,.0g}'.format(sum([1, 2, 3])))
    except Exception as e: print(type(e).__name__, e)
    print(not 255 < -15 <= -2 == type((1,)).__name__, end=chr(33)+chr(10))
    v1 = ((divmod(5, 5)[0] - [3, 1, 2][-3]) << 2)
    if ('%s|' % ('-7',)).isprintable():
        try:
            if format('-7', '>12.1') < 'a\nb\tc':
                v2 = sum([sum([(v1 << -1), (~0)]), 0.1])
            else:
                v3 = ' x '
                print({None: 0}, (()[:] * 2), end=chr(33)+chr(10))
                v4 = sum(['a\nb\tc'.translate({97: 'Z', 98: None}).find('{}'), (abs(-13) ** 4)])
            v5 = 1e16
            if callable((v1 + 1e-7)):
                v1 = (2 << 8)
            elif [3, 1, 2] != '' in '':
                v1 ^= 10
                v6 = float(int('a\nb\tc'))
            else:
                w7 = 3
                while w7:
                    w7 -= 1
                    v8 = {i: list(range(4, -1, -1)) for i in collections.Counter('{:0> 06.2b}'.format(1000000000000000000))}
                    v9, *v10 = dict(zip(('%05d' % v1), (() + (1, 'a'))))
                v11 = sum([sum([v1, (16 / v1)]), round((-1 % 0.1), 1)])
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
        else:
            if not isinstance((), int):
                v1 *= (~(v1 - v1))
                v12 = {i: callable((-19 if [] else 0)) for i in 'ñandú ÀB'}
                try:
                    v13 = [0]
                    v14 = (0,)[3:1:2]
                except (TypeError, ValueError) as e:
                    print(type(e).__name__, e)
                else:
                    v15 = dict(zip(f"{len('%d'):#010,d} x", {'zz': tuple([0]), 'a': (0,)}))
            elif 'a\nb\tc' in repr({}):
                print(((0,) * 2), ('aXbX'.removeprefix("it's").index('{:0>010_.5o}'.format(2)) - abs(0.5)), end=chr(33)+chr(10))
        finally:
            v16 = slice(1, 2)
        v17 = v1
    elif not 'a,b,,c'.istitle():
        for i18 in range(2):
            i18 = ((1,) + ((1, 'a')[:] * 2))
            v20 = ('%-6s|' % (bytearray(b'x'),)).ljust(7).swapcase()
        else:
            v21 = sum([int('a\nb\tc'.removeprefix("it's")), abs('ñandú ÀB'.rfind('ñandú ÀB'))])
    try:
        def g22(n):
            v23 = 'é😀ß'
            r24 = yield 0.5
            print('got', r24)
            yield ((0,) * 2)
        v25 = ['a', 'b']
    except AttributeError as e:
        print(type(e).__name__, e)
    print(round(3.0, -1))
    try:
        print(True)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(sum([pow(round(sum([1e-7, 123456.789]), 1), 4, ((1 << -1) % [[1], [2, 3]].count(v1))), ({None: 0}[2.0] << 6)]))
    except Exception as e: print(type(e).__name__, e)
main()
#> 5
#> IndexError string index out of range
#> True
#> ValueError Unknown format code 'd' for object of type 'str'
#>          6
#> True!
#> ValueError negative shift count
#> 0.0
#> True
#> ValueError negative shift count
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print([(() * 2), bytearray(b'x') != []])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(('%a|' % (repr(dict(enumerate([3, 1, 2][:]))),)))
    except Exception as e: print(type(e).__name__, e)
    v1 = {'b': {**dict.fromkeys("it's", 5), 'zz': dict(enumerate('aXbX'))}, 'b': [None, 1, 'x']}
    v2 = ('Hello World'.join(' x '.splitlines()).split() + [*(1,)[:], {1: 'x'}])
    try:
        print('{}'.center(0, chr(42)))
    except Exception as e: print(type(e).__name__, e)
    def g3(n):
        r4 = yield dict.fromkeys({'a': 1, 'b': 2}, '{}')
        print('got', r4)
        r5 = yield ((1, 'a') * 2)
        print('got', r5)
        yield 2.675
        yield [1, 2, 3]
        yield ('abc' + 'abc')
        return ('x' and r5)
    try:
        print(sorted('é😀ß'.expandtabs(3).translate({97: 'Z', 98: None}), reverse=True))
    except Exception as e: print(type(e).__name__, e)
    def f6(p7, p8=[[1], [2, 3]], p9=list(g3(int('{}')))):
        def g10(n):
            try:
                x = yield n
                for i11 in itertools.compress(('12'.startswith('q'), 1e10), ([3, 1, 2] + [0 for c12 in ' x ' if []])):
                    v13 = 'a,b,,c'
                    v14 = ()
                    v15 = tuple(list(range(0, 4, 2)))
                    if not True: break
                else:
                    v16 = -0.0
            except ValueError as e:
                print('in', type(e).__name__, e)
                raise
            finally:
                print('fin')
            try:
                x = yield list(g3([][0]))
                if isinstance(({'a': 1, 'b': 2} | {1: 'x'}), int):
                    n ^= 0
                else:
                    n //= int((10 / -17))
                    v17 = format(sum([123456.789, -0.0]), ' 0,g')
                    v18, *v19 = ()
            except KeyError as e:
                print('in', type(e).__name__, e)
                raise
            yield (1e-7, n)
        try:
            if isinstance(dict(zip('q', {'a': 1, 'b': 2})), float):
                it20 = g3(5)
                try:
                    print(it20.send(next(g3([[1], [2, 3]][-1]))))
                except BaseException as e:
                    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
                try:
                    print(it20.send(None))
                except BaseException as e:
                    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
                try:
                    print(it20.throw(GeneratorExit('t')))
                except BaseException as e:
                    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            else:
                v21 = {**collections.Counter(('%.2s|' % ([0],))), True: [3, 1, 2].index(list(range(-2, 5, -2)))}
                for i22 in range(2):
                    v21.update({i: {1: 'x'} for i in {4}})
                    v23 = [0]
                    v24 = 0.1
                    if ([] or 0): break
                else:
                    v25 = float(123456.789)
        except AttributeError as e:
            print(type(e).__name__, e)
        v26 = list(range(5, 4, 1))
        return ...
    try:
        print((0,))
    except Exception as e: print(type(e).__name__, e)
    try:
        print([('%d' + '12').replace(''.rpartition('{}')[2], 'abc').endswith(format(abs(1e-7), '-#06.2X')) for c27 in sorted(((0,) * 2))])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(dict(enumerate({**{}, '': '{}'})))
    except Exception as e: print(type(e).__name__, e)
main()
#> [(), True]
#> '{0: 3, 1: 1, 2: 2}'|
#> {}
#> ['😀', 'é', 'ß']
#! ValueError: invalid literal for int() with base 10: '{}'
#---
import itertools, collections, inspect, copy, operator
try:
    print(False)
except Exception as e: print(type(e).__name__, e)
v1 = (1, 'a') in b'ab'
try:
    if not '-7'.istitle():
        w2 = 2
        while w2:
            w2 -= 1
            v3 = list(range(2, 5, 2))
except (TypeError, ValueError) as e:
    print(type(e).__name__, e)
    raise RuntimeError('again') from e
try:
    print('-7')
except Exception as e: print(type(e).__name__, e)
v4 = ('%i' % len(set()))
v5 = "it's".split()
try:
    print((1, 'a'))
except Exception as e: print(type(e).__name__, e)
try:
    print([(dict(a='aXbX', z=bytearray(b'x')) | {1: 'x'}) for c6 in collections.Counter(('%5d' % (-15 // 1e16)))])
except Exception as e: print(type(e).__name__, e)
def f7(p8):
    v9 = (tuple(('aXbX' * 0)) * 2)
    try:
        for i10 in itertools.zip_longest({**dict.fromkeys([None, 1, 'x'], 'ñandú ÀB'), (1, 2): (['a', 'b'] * 3)}, {**dict(zip('', {1})), 0: 'q'.ljust(11, chr(42))}, fillvalue=p8):
            v11 = callable({None: 0})
            v12 = (1, 'a')
            for i13 in itertools.product(('%-5d' % sum([-1, 5])), [0, 1]):
                v14 = [(5 >> -1) for c15 in {1}][:1]
            else:
                v16 = [*v9, p8]
        w17 = 3
        while w17:
            w17 -= 1
            v18 = [0]
            v19 = round(2.675, 0)
        v20 = type(repr(b'ab') in type(1j).__name__).__name__
    except Exception as e:
        print(type(e).__name__, e)
    return 'é😀ß' < 'a,b,,c' == callable(float('nan'))
try:
    print('{:+#3_.5c}'.format(divmod(5, (~(5 if 'x' else 1)))[0]))
except Exception as e: print(type(e).__name__, e)
try:
    print(isinstance(list(tuple(['a', 'b'])), object))
except Exception as e: print(type(e).__name__, e)
try:
    print(collections.Counter(('%d' % -17)))
except Exception as e: print(type(e).__name__, e)
#> False
#! TypeError: a bytes-like object is required, not 'tuple'
#---
import itertools, collections, inspect, copy, operator
def main():
    def f1(p2, p3={'a': 1, 'b': 2}, p4=b'ab'):
        if 'aXbX'.expandtabs(0) == 'aXbX'.isprintable():
            try:
                p3 = p2
                v5 = '{}'.zfill(3).rstrip().endswith('-7')
                v6, v7 = (0,)
            except Exception as e:
                print(type(e).__name__, e)
            finally:
                v8 = len(dict.fromkeys({**{}, (1, 2): 0.5}, {'a': 1, 'b': 2}))
            print((((-2 << 0) - 'abc'.rfind(' x ')) if int(1e16) < len({'a': 1, 'b': 2}) <= sum([]) else ([3, 1, 2].count(True) if '' < "it's" else '%d'.index('12'))), end=chr(33)+chr(10))
            v9 = slice(1, 2)
        return 'q'
    def f10():
        print(5)
        v11 = 'abc'
        return ((-5) ** -1)
    try:
        print(-1.25)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(tuple((0,)))
    except Exception as e: print(type(e).__name__, e)
    class C12:
        x = 7
        def __divmod__(self, o): return 'dm'
        def __sub__(self, o): raise ValueError(o)
    try:
        o13 = C12(5)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(list(reversed(o13)))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print('%d' % o13)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print((o13,) == (o13,))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(round(o13, 1))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(o13 <= {'a': 1, 'b': 2})
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(list(map(str, [o13])) if '__str__' in vars(C12) else 1)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(round(1.55, o13))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(o13 != o13)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print([o13, 1].index(1))
    except BaseException as e: print(type(e).__name__, e)
    try:
        o13
    except NameError: o13 = None
    try:
        print((1,))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(min(10, [((0,) * 2) for c14 in [None, 1, 'x']].count(abs(round(0.5, 0)))))
    except Exception as e: print(type(e).__name__, e)
    try:
        print({1: 'x'})
    except Exception as e: print(type(e).__name__, e)
    try:
        print(list(range(-2, 4, 1)))
    except Exception as e: print(type(e).__name__, e)
    try:
        match {None: 0}:
            case [m15, *_]: print('case', m15)
            case -1: print('case', 0)
            case 'a' if (0 and []): print('case', 0)
            case _: print('default')
        v18 = sum([abs(sum([-1.25, 1.5])), float((~1000000000000000000))])
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
    try:
        print(True)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(-16)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(tuple({None: 0}))
    except Exception as e: print(type(e).__name__, e)
    if format(5, '-#03,.0n') == repr('x'):
        for i19 in itertools.filterfalse(None, dict.fromkeys({'a': 1, 'b': 2}, 'q')):
            print(1e16, [(0,) for c20 in ()])
            v21 = "it's".rpartition(('%d' % 5).expandtabs(4))[0]
    else:
        def g22(n):
            yield (tuple('{}') + ([1, 2, 3], [[1], [2, 3]]))
            yield ('%+d' % 20) < 'aXbX'
            yield (() + (1, 'a'))
main()
#> -1.25
#> (0,)
#> TypeError C12() takes no arguments
#> UnboundLocalError cannot access local variable 'o13' where it is not associated with a value
#> UnboundLocalError cannot access local variable 'o13' where it is not associated with a value
#> UnboundLocalError cannot access local variable 'o13' where it is not associated with a value
#> UnboundLocalError cannot access local variable 'o13' where it is not associated with a value
#> UnboundLocalError cannot access local variable 'o13' where it is not associated with a value
#> 1
#> UnboundLocalError cannot access local variable 'o13' where it is not associated with a value
#> UnboundLocalError cannot access local variable 'o13' where it is not associated with a value
#> UnboundLocalError cannot access local variable 'o13' where it is not associated with a value
#> (1,)
#> 0
#> {1: 'x'}
#> [-2, -1, 0, 1, 2, 3]
#> default
#> True
#> -16
#> (None,)
#! ValueError: Cannot specify ',' with 'n'.
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print(())
    except Exception as e: print(type(e).__name__, e)
    if callable(range(3)):
        v1 = {1: 'x'}
        try:
            v2 = list(itertools.islice(set(), -1, 5, 2))[-2]
        except ArithmeticError as e:
            print(type(e).__name__, e)
        w3 = 4
        while w3:
            w3 -= 1
            for i4 in range(5):
                v5 = float('nan')
                (v6, v7) = {(1, 2): (), 2.0: 5}, ['a', 'b']
                v8 = (int(hex(5)) / ord(repr(123456.789)[0]))
                if 3.0 == 0.1: break
            else:
                if min(5, -15) == {None: 0}['']:
                    (v9, v10) = {1}
            v11 = [dict.fromkeys(' x ', (1, 'a')) for c12 in {'a': 1, 'b': 2}]
    try:
        print(bytearray(b'x'))
    except Exception as e: print(type(e).__name__, e)
    def g13(n):
        r14 = yield from [3, 1, 2][4:2]
        print('sub', r14)
        try:
            x = yield float('nan')
            v15 = (((0,) + (1, 'a'))[2:] + ((0,)[2:] * 2))
        except (TypeError, GeneratorExit) as e:
            print('in', type(e).__name__, e)
            return 'r'
        yield [1, 2, 3]
    try:
        print((sum([float('nan'), abs(float(0.5))]) // 0.5))
    except Exception as e: print(type(e).__name__, e)
    v16 = hex(divmod(ord(''[2]), True)[1])
    if callable(all(())):
        if isinstance(ascii('{}'), list):
            print(''.join(['a', 'b'])[-3:-4:2], int, sep=chr(45))
            if 'a,b,,c'.encode().hex().endswith('-7'):
                match ():
                    case {} as m17 if (True and False): print('case', m17)
                    case []: print('case', 0)
                    case str() as m19: print('case', m19)
                    case str() as m20: print('case', m20)
                    case other: print('other')
                it21 = g13(pow(5, 2, 3))
                try:
                    print(it21.close())
                except BaseException as e:
                    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
                try:
                    print(it21.gi_frame is None)
                except BaseException as e:
                    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
                try:
                    print((1, 'a') in it21)
                except BaseException as e:
                    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
                try:
                    print(True in it21)
                except BaseException as e:
                    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            elif 'aXbX'.startswith(str(True)):
                it22 = g13('a,b,,c'.find('12'))
                try:
                    print(it22.throw(RuntimeError('t')))
                except BaseException as e:
                    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            it23 = g13(divmod(5, 5)[1])
            try:
                print(sum(it23))
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            try:
                print(it23.throw(RuntimeError('t')))
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            try:
                print(it23.throw(RuntimeError('t')))
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
        elif not '{}' not in "it's":
            print({'a': 1, 'b': 2}, end=chr(33)+chr(10))
            it24 = g13(round(1e-7))
            try:
                print(0.5 in it24)
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            try:
                print(next(it24))
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
    elif all(list(itertools.takewhile(lambda x: x, {4}))):
        v25 = float(round(round(-1.25, -1), 1))
        try:
            try:
                v26, *v27 = '{:+#6.0g}'.format((False << 3))
                it28 = g13((~-16))
                try:
                    print([*zip(it28, range(2))])
                except BaseException as e:
                    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
                try:
                    print(next(it28, 'end'))
                except BaseException as e:
                    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
                try:
                    print({None: 0} in it28)
                except BaseException as e:
                    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
                try:
                    print(inspect.getgeneratorstate(it28))
                except BaseException as e:
                    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            except AttributeError as e:
                print(type(e).__name__, e)
            else:
                v29 = dict.fromkeys({**{'a': 1, 'b': 2}, '': [[1], [2, 3]]}, [[1], [2, 3]])
            w30 = 2
            while w30:
                w30 -= 1
                v31 = sum([11, round(-0.0, 1)])
        except ZeroDivisionError as e:
            print(type(e).__name__, e)
            raise
        for i32 in range(4):
            print('{:0,f}'.format(7).removesuffix(chr(75)).expandtabs(5))
            if ('%i' % -3) < '%d'.join('xyz'):
                v33 = [].index([5, -1, 0])
                print(tuple(('%+d' % [].index(tuple(g13((10 - -3)))))), {0: 1.5, 1: (-15).bit_length()} != v33 < divmod(v33, -9223372036854775808)[1] <= int('%d'))
            elif ('a\nb\tc' + 'abc') < '{}'.join(map(str, ['a', 'b'])):
                it34 = g13((-5))
                try:
                    print(it34.gi_frame is None)
                except BaseException as e:
                    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
                v35 = {**(dict.fromkeys('Hello World', [0]) | dict(zip('a\nb\tc', {5}))), 0: callable([[1], [2, 3]] in sum(g13((14 ^ 5))))}
            else:
                if callable(...):
                    v36 = -8
                    (v37, v38) = v16, 1e10
                    v39 = list(range(-2, 5, 1))[-3:]
                elif any({5}):
                    v40 = 'a,b,,c'
                if (~-18) < {1: 'x'}[(1, 2)] <= 5:
                    v41 = round(round(float(1e-7), 3), 3)
                    v42 = int(sum([2.675, [0].index([])]))
                    v43 = 'a\nb\tc'.replace('aXbX'[:], 'aXbX').replace("it's", '12'.join('a\nb\tc'.split()))
                elif '%d'.startswith('-7'):
                    v44 = range(4)
                    v45 = [sorted({'a': 1, 'b': 2}, key=len) for c46 in tuple(frozenset([2]))]
    else:
        try:
            for i47 in range(0):
                if 1e16 >= v16.find('%d'):
                    v48 = round((sum([1, float('nan')]) - 2.675), -1)
                    (v49, v50) = (() * 2)
                    v51 = len((((1,) * 2) * 2))
                else:
                    v52 = [*[3, 1, 2], 5]
                    v53 = sum([round(abs(123456.789), 3), v52.count('{}'.endswith('-7'))])
                    v52 = [[1], [2, 3]]
                v54 = 2.675
                if 'a\nb\tc'.startswith('ñandú ÀB'): break
            else:
                if callable(8):
                    v55 = 1e-7
                    v56 = {}
                    v55 = abs(((-1 if 'x' else -1) // 1e-7))
                elif not isinstance(5, object):
                    v57 = ((((1, 'a') * 2) + ()) * 2)
            v58 = (max(5, {'a': 1, 'b': 2}[None]) if (callable('') and '{}'.endswith('-7')) else abs(abs(12)))
        except AttributeError as e:
            print(type(e).__name__, e)
        print({'a': 1, 'b': 2}, ('-7' not in str([None, 1, 'x']) or 'a\nb\tc'[:].isdigit()), sep=chr(45))
    try:
        print('12'.isnumeric())
    except Exception as e: print(type(e).__name__, e)
    try:
        print((5 // (sum([5, -1, 0]) / -14)))
    except Exception as e: print(type(e).__name__, e)
    v59 = ((tuple({'a': 1, 'b': 2}) * 2) * 2)
    v60 = tuple('a,b,,c'.zfill(0))[-3:]
    match list(range(-3, 0, 2)):
        case [m61]: print('case', m61)
        case {'a': 1, **m62} if 5 < 5 <= 5: print('case', m62)
        case list(m63): print('case', m63)
        case None: print('case', 0)
        case other: print('other')
    v65 = list(range(1, 8, -2))
    try:
        print(3.0)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(str(((9223372036854775808 if 1 else 1000000000000000000) ^ min(5, 1000000000000000000))).isascii())
    except Exception as e: print(type(e).__name__, e)
    for i66 in reversed(list(v60)):
        v67 = {**collections.Counter(('%s|' % ([],))), 1: [None, 1, 'x']}
        v68 = 3
        try:
            v69 = ['-7'.isidentifier() for c70 in (1, 'a')]
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
        else:
            w71 = 3
            while w71:
                w71 -= 1
                v72 = ((dict(enumerate((1, 'a'))) | {'a': 1, 'b': 2}) | collections.Counter('{}'))
main()
#> ()
#> bytearray(b'x')
#> nan
#! IndexError: string index out of range
#---
import itertools, collections, inspect, copy, operator
def main():
    def g1(n):
        try:
            x = yield dict(zip('Hello World', [None, 1, 'x']))
            v2 = 3.0
        except ValueError as e:
            print('in', type(e).__name__, e)
            pass
        try:
            x = yield 1e10
            if ('%#x' % -0.0).endswith(chr(93)):
                if len({None: 0}) < sum(range(4)) <= len(set()):
                    v3 = 'é😀ß'
                    v4 = max(n, len({1}))
                    v4 -= int(''.removeprefix('Hello World'))
                elif callable((-15 << 3)):
                    v5 = ['a', 'b']
                else:
                    v6 = sorted({**{'a': 1, 'b': 2}, None: dict(enumerate('aXbX'))}, key=str)
                    v7 = list(itertools.product((0,), repeat=2))[:]
                print(3.0, format([None, 1, 'x'][0], '-.0d'), end=chr(33)+chr(10))
                v8 = round((5 / (--13)), -1)
            else:
                print(0.5, n, sep=chr(45))
                v9 = [0]
        except ValueError as e:
            print('in', type(e).__name__, e)
            yield 'handled'
        finally:
            print('fin')
        yield 'é😀ß'.isspace()
        return [7, (1,)]
    v10 = tuple(collections.Counter(type(1).__name__))
    try:
        print({})
    except Exception as e: print(type(e).__name__, e)
    try:
        print([])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(1e16)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(5)
    except Exception as e: print(type(e).__name__, e)
    try:
        print([None, 1, 'x'])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(sorted(hex(13), key=len)[1])
    except Exception as e: print(type(e).__name__, e)
    w11 = 4
    while w11:
        w11 -= 1
        it12 = g1(2147483648)
        try:
            print([*zip(it12, range(2))])
        except BaseException as e:
            print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
        try:
            print(list(it12))
        except BaseException as e:
            print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
    try:
        print(True)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(ascii('a\nb\tc'.rpartition('%d'.encode().hex())[1]))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(None)
    except Exception as e: print(type(e).__name__, e)
    try:
        print({1: 'x'})
    except Exception as e: print(type(e).__name__, e)
    def g13(n):
        r14 = yield -0.0
        print('got', r14)
        v15 = int(('é😀ß' * 3))
        yield [6, False]
    try:
        print([0])
    except Exception as e: print(type(e).__name__, e)
    try:
        print((not (('x' or 0) or not True) and min('-7'.rfind(''), 8) == next(g13(5)) == (-12 / 20)))
    except Exception as e: print(type(e).__name__, e)
main()
#> {}
#> []
#> 1e+16
#> 5
#> [None, 1, 'x']
#> x
#> fin
#> TypeError %x format: an integer is required, not float - None None
#> []
#> fin
#> TypeError %x format: an integer is required, not float - None None
#> []
#> fin
#> TypeError %x format: an integer is required, not float - None None
#> []
#> fin
#> TypeError %x format: an integer is required, not float - None None
#> []
#> True
#> ''
#> None
#> {1: 'x'}
#> [0]
#> False
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print({1: 'x'})
    except Exception as e: print(type(e).__name__, e)
    try:
        print(('%-6s|' % ('ñandú ÀB',)).ljust(5, chr(42)))
    except Exception as e: print(type(e).__name__, e)
    try:
        print([[1], [2, 3]])
    except Exception as e: print(type(e).__name__, e)
    v1 = float('inf')
    if 5 < (-9 ** 4) <= round(-0.0):
        if not '{}'.isspace():
            (v2, v3) = True, None
            print(int(1e16), 123456.789)
            *v4, v5 = (1, 'a'), pow(int("it's"), 5, (11 ** 2))
        if 2147483648 < -14 <= 3:
            if ('{}' * -1).endswith('é😀ß'.removesuffix('Hello World')):
                v6 = chr(65)
                for i7 in ((() + ()) + (True, -10)):
                    v8 = ['abc', 'ñandú ÀB'.replace('', 'é😀ß')]
                    v9 = (0,)
                    (v10, v11) = slice(1, 2), float('inf')
            else:
                for i12 in itertools.zip_longest(tuple(('a,b,,c' + "it's")), [*'ñandú ÀB'.ljust(9, chr(42)), (1,)], fillvalue=(1, 'a')):
                    v13 = 255
                    v13 = v13
                print(list(range(4, -2, 1)))
            v14 = 'aXbX'.endswith("it's")
        elif (int == () or isinstance(1000000000000000000, str)):
            for i15 in itertools.combinations([], 1):
                if not 'q'.endswith('Hello World'):
                    v16 = abs(-0.0)
                    *v17, v18 = list(itertools.accumulate(([1, 2, 3] * -1)))
                    v19 = [5 < -16 <= 5, collections.Counter('a\nb\tc')].index(1j)
                elif max(-3, 5) < abs(5) <= {None: 0}['a']:
                    v20 = int(repr(0.5))
                else:
                    v21 = ('-7'.rpartition('-7')[1] * 3).removeprefix(format('ñandú ÀB', 'd'))
                if {'a': 1, 'b': 2}['b'] < (5 - 5) <= '12'.rfind('ñandú ÀB'):
                    v22 = {None: 0}
                    v23 = sum([1, 2, 3])
                else:
                    v24 = "it's".replace(('%r|' % (float('nan'),)), max('aXbX', "it's").swapcase())
                    v25 = 'é😀ß'
                    v26 = [3, 1, 2]
        else:
            print(range(4), [], sep=chr(45))
            v27 = (1,)[:2:1][:]
            v28 = abs(len([{'a': 1, 'b': 2} for c29 in 'abc']))
    else:
        for i30 in (y for y in ((1, 'a') + (1, 'a'))):
            if (not 0 or "it's".startswith('abc')):
                if pow(5, 0, 5) < 'a,b,,c'.count(' x ') <= round(-0.0):
                    v31 = {}
                elif not -1 >= 5:
                    (v32, v33) = ..., 'Hello World'.rpartition('')[2] < 'q'
                    v34 = {i: (-9 / [].index(float('nan'))) for i in {None: 0}}
                else:
                    v35, *v36 = ((1,) + (3.0, -17))
                    v37 = round(sum([1e16, 123456.789]), 1)
            else:
                if 'é😀ß'.zfill(3).endswith(('12' + '%d')):
                    v38 = (1, 'a')
                    *v39, v40 = format(format(4, '+#03,.0s'), '3.4d')
                    v41 = '-7'.translate({97: 'Z', 98: None}).rjust(3).translate({97: 'Z', 98: None})
        else:
            v42 = type((5 / float('inf'))).__name__
    try:
        print(True)
    except Exception as e: print(type(e).__name__, e)
    def g43(n):
        v44 = slice(1, 2)
        yield {'a': 1, 'b': 2}
    v45 = -0.0
    try:
        print(dict(zip('', frozenset([2]))))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(({1: 'x'} | {'a': 1, 'b': 2}))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(2.675)
    except Exception as e: print(type(e).__name__, e)
    def f46(p47, p48='q'):
        for i49 in itertools.takewhile(lambda x: x, (() + (() * 2))):
            for i50 in {2}:
                try:
                    v51 = 'aXbX'.expandtabs(3).split()
                    i49 = {}
                    v53 = v51
                except Exception as e:
                    print(type(e).__name__, e)
                else:
                    (v54, v55) = 5, {**dict.fromkeys([], {'a': 1, 'b': 2}), (1, 2): -16}
            else:
                v56 = dict(a=round(123456.789), z=abs(-0.0))
        else:
            print(sum([0.5, 1.5]), 'a\nb\tc')
        for i57 in 'ñandú ÀB'[:]:
            it58 = g43((255 if i57 else 5))
            try:
                print(float('inf') in it58)
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            try:
                print(inspect.getgeneratorstate(it58))
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            try:
                print(it58.close())
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            print([].count('a\nb\tc'), list(range(4, 1, -1)), end=chr(33)+chr(10))
        def f59(p60, p61=[1, 2, 3], p62=p48):
            v63 = abs(float(0.1))
            print(1e-7)
            return isinstance('é😀ß'.split(None, 1), bool)
        return float(0.5)
    (v64, v65) = ((0,)[:3] + ((1, 'a') + (0,))), not any('abc')
    print(([3, 1, 2].index(({1: 'x'} | {None: 0})) ** -1), sep=chr(45))
    v66 = [None, 1, 'x']
    try:
        print(float(abs(3.0)))
    except Exception as e: print(type(e).__name__, e)
main()
#> {1: 'x'}
#> ñandú ÀB|
#> [[1], [2, 3]]
#! ValueError: empty separator
#---
import itertools, collections, inspect, copy, operator
try:
    print(-5)
except Exception as e: print(type(e).__name__, e)
try:
    v1 = repr(tuple(((0,) * 2)))
    v2 = dict(a=('a,b,,c' + 'Hello World') in '%d'.encode().hex(), z=divmod(1, 5)[1])
    print(list(itertools.chain(['a', 'b'], format(' x ', '>.1s').zfill(2))))
except AttributeError as e:
    print(type(e).__name__, e)
def f3(p4, p5=None):
    v6 = {None: 0}
    v7 = (0,)
    return isinstance(sum([1, 2, 3]), bool)
w8 = 1
while w8:
    w8 -= 1
    v9 = {i: {1: '-7'.translate({97: 'Z', 98: None}), True: tuple(())} for i in (0,)}
try:
    print(format(-0.0, '-#_.5o')[-2::1].replace(('%d' % -3), 'q').encode().hex())
except Exception as e: print(type(e).__name__, e)
w10 = 2
while w10:
    w10 -= 1
    v11 = [*[3, 1, 2][:-2], int][:]
#> -5
#> ['a', 'b', '0', ' ']
#> ValueError Unknown format code 'o' for object of type 'float'
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print(dict(enumerate((1,))))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(sum([sum([i * 1 for i in range(3)]), chr(93).index(chr(123))]))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(sorted(frozenset([2])))
    except Exception as e: print(type(e).__name__, e)
    def f1(p2, p3=['a', 'b']):
        print('a\nb\tc', divmod(10, pow(5, 1, (-18 ** 4)))[1], sep=chr(45))
        if callable(''):
            v4 = 5
            try:
                v4 *= (-ord('a\nb\tc'[0]))
            except Exception as e:
                print(type(e).__name__, e)
                raise KeyError(e.args)
            else:
                try:
                    v4 //= [1, 2, 3].index('a,b,,c'.endswith('Hello World'))
                    v5 = (dict.fromkeys(tuple({5}), {None: 0}) | dict(a=ascii(''), z=()))
                    v6 = -1.25
                except (TypeError, ValueError) as e:
                    print(type(e).__name__, e)
                else:
                    v7, v8 = dict(zip('%d'.removeprefix('a,b,,c'), frozenset([2])))
            v9 = abs(v4)
        else:
            print('', ...)
        return [[1], [2, 3]]
    def f10(p11, p12=(), p13=[]):
        v14 = {**dict(enumerate('{}'.split(None, 1))), 2.0: (0,)}
        print(not isinstance('abc'.split('ñandú ÀB'), bool), end=chr(33)+chr(10))
        return 5
    v15 = '{:+#10,.0o}'.format(pow((-15).bit_length(), 4, 5))
    if isinstance(max('é😀ß', '12'), object):
        v16 = f1(((~5) - [None, 1, 'x'][-3]), (-1 * float(1.5)))
        try:
            for i17 in itertools.dropwhile(lambda x: not x, ()):
                try:
                    v18 = [[1], [2, 3]]
                except ZeroDivisionError as e:
                    print(type(e).__name__, e)
                else:
                    v19 = ((((0,) + (1,)) + (0,)) + ())
                if ('%-5d' % -5).startswith('Hello World'):
                    v20 = {i: (0,) for i in repr(0).split()}
                    v21 = dict(enumerate(()))
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
        finally:
            try:
                v22 = len(((1,), (1, 'a')))
                print(float('inf'), oct(dict(zip('ñandú ÀB', {'a': 1, 'b': 2}))[2.0]))
            except (TypeError, ValueError) as e:
                print(type(e).__name__, e)
        def f23(p24, p25={'a': 1, 'b': 2}, p26=0.5):
            v27 = ()
            return 'aXbX'
    else:
        v28 = dict(enumerate(set()))
    try:
        print((1, 'a')[:] == [None, 1, 'x'])
    except Exception as e: print(type(e).__name__, e)
    def f29(p30, p31='abc', p32={None: 0}):
        print(f1(type(((1, 'a') * 2)).__name__, [3, 1, 2][-1]), (0,), end=chr(33)+chr(10))
        v33 = {0: ascii('{:0>-010_.5f}'.format(5)), 2.0: (0 < -1 <= 5 or callable(-0.0))}
        def g34(n):
            r35 = yield pow(False, 5, 10)
            print('got', r35)
            (v36, v37) = ((0,) + (1, 'a')[:0]), (isinstance(1e10, int) and isinstance(3.0, int))
            yield (' x '.isalnum() and not v36)
            try:
                yield abs(1e16)
                v38 = 0.1
            except ValueError as e:
                print('in', type(e).__name__, e)
                raise RuntimeError('x')
            finally:
                print('fin')
            yield {None: 0}
        return format((~-1), '*< #3,.0X')
    try:
        print(20)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(((list(itertools.filterfalse(None, '')) * -1) * 3))
    except Exception as e: print(type(e).__name__, e)
    v39, *v40 = tuple([])
    for i41 in itertools.combinations(set(), 1):
        v42 = {i: [sum([1, 2, 3]) for c43 in 'q'.encode().hex()] for i in ['a', 'b']}
main()
#> {0: 1}
#> ValueError substring not found
#> [2]
#! ValueError: Cannot specify ',' with 'o'.
#---
import itertools, collections, inspect, copy, operator
print('{:x=+3.0x}'.format(1).translate({97: 'Z', 98: None}).join(type(5).__name__.split()), (), sep=chr(45))
try:
    print((5 ** -1))
except Exception as e: print(type(e).__name__, e)
print(None)
try:
    print(dict(zip(repr((True).bit_length()), (0,))) == sum([round(-0.0, 0), int(2.675)]))
except Exception as e: print(type(e).__name__, e)
try:
    print(bytearray(b'x'))
except Exception as e: print(type(e).__name__, e)
v1 = {**{'': 1e-7 == 5, None: (1,)}, (1, 2): isinstance(..., float)}
try:
    print(5)
except Exception as e: print(type(e).__name__, e)
if "it's"[:].isupper():
    def g2(n):
        r3 = yield (1, 'a')
        print('got', r3)
        yield -9223372036854775808
        try:
            x = yield 'ñandú ÀB'.count('ñandú ÀB')
            print(123456.789 <= ([3, 1, 2][-4]).bit_length(), sep=chr(45))
        except ValueError as e:
            print('in', type(e).__name__, e)
            yield 'handled'
        print((1,), end=chr(33)+chr(10))
        yield abs(1e10)
        return (r3 and [])
elif not '{}'.startswith('{}'):
    v4 = dict(zip('q'.ljust(1).zfill(2), ('%X' % round(1.5))))
    print(True)
else:
    print(v1.setdefault(1, sorted({1: 'x'}, reverse=True)))
    for i5 in dict.fromkeys(tuple(()), 16):
        if not isinstance([None, 1, 'x'], list):
            if callable('q'):
                v6 = ('%r|' % ([max('', 'Hello World') for c7 in tuple('12')],))
                v8 = (1, 'a')
            v1.update({1: 'x'})
            v9 = ({} | dict(zip('{}'.rjust(4, chr(42)), {1})))
        else:
            if isinstance((..., True), float):
                v10 = [*''.casefold().translate({97: 'Z', 98: None}), [][-2]]
            else:
                v11 = (10 / ('abc'.rfind('abc') if (i5 or []) else (-5)))
                v12 = int(chr(100))
            w13 = 3
            while w13:
                w13 -= 1
                v14 = (5 // -8)
                v15 = (0,)
            if 'a,b,,c' in '%d':
                v1 = {}
                v16 = round(round(0.5, 2), 2)
                v17, v18 = range(3), True
    else:
        w19 = 3
        while w19:
            w19 -= 1
            for i20 in range(5):
                v22 = ((0,) * 2)
                if isinstance(2.675, int): continue
            if callable(int('é😀ß')):
                print(v1.pop(None))
                v23 = True
                v23 &= round(round(float('inf'), 0), -1)
            elif ord('ñandú ÀB'[2]) != 3.0:
                v24 = str('aXbX').expandtabs(2).removesuffix('{: .2x}'.format(float(1.5)))
    del v1[0]
try:
    print(callable(()))
except Exception as e: print(type(e).__name__, e)
try:
    print(((tuple('abc') + ((0,) * 2))[:] + tuple('aXbX')))
except Exception as e: print(type(e).__name__, e)
#! ValueError: Precision not allowed in integer format specifier
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print({None: 0})
    except Exception as e: print(type(e).__name__, e)
    v1 = []
    for i2 in collections.Counter('aXbX'):
        print(repr(abs(sum([-15, 11]))), repr(round(0.5) < (~255) <= 2), end=chr(33)+chr(10))
    try:
        print(((int(float(1.5))).bit_length() / [None, 1, 'x'][4]))
    except Exception as e: print(type(e).__name__, e)
    for i3 in {2}:
        try:
            v4 = '12'
            v1.reverse()
            v5 = float(sum([i * 2 for i in range(0)]))
        except ArithmeticError as e:
            print(type(e).__name__, e)
        def g6(n):
            yield 1j
            try:
                yield 0.1
                v7 = [[1], [2, 3]]
            except ValueError as e:
                print('in', type(e).__name__, e)
                raise RuntimeError('x')
            print(True, sep=chr(45))
            if ' x '[:] == 'a,b,,c':
                w8 = 3
                while w8:
                    w8 -= 1
                    v7.clear()
            else:
                try:
                    v9 = (1,)
                    v10 = (1, 'a')[:1:1]
                except (TypeError, ValueError) as e:
                    print(type(e).__name__, e)
                else:
                    v11 = ((2.675, dict(enumerate({'a': 1, 'b': 2}))) + (0,))
                print(pow((int('Hello World')).bit_length(), 5, 2))
                for i12 in itertools.product(ascii(('%-6s|' % (14,))), [0, 1]):
                    n -= -3
                    v13, v14 = (1, 'a')
            yield ...
            return ascii('')
        v15 = '{}'
        if 'a\nb\tc'.isdecimal(): break
    try:
        print((((0,) * 2) + ((1,) * 2)))
    except Exception as e: print(type(e).__name__, e)
    w16 = 4
    while w16:
        w16 -= 1
        if not any('a\nb\tc'):
            print(int, sep=chr(45))
        else:
            try:
                v1.clear()
            except LookupError as e:
                print(type(e).__name__, e)
                raise
            finally:
                print(([1, 2, 3][1] & round(abs(0.1))), ({None: 0} | ({i: 'aXbX' for i in []} | {None: 0})))
            for i17 in range(5):
                (v18, v19) = (0,), i17
                v20 = 5
                v20 &= ord('abc'.expandtabs(0)[3])
        for i21 in range(0):
            *v22, v23 = float('inf'), 0.1
            match 'a,b,,c'.ljust(9, chr(42)):
                case 'a': print('case', 0)
                case [m25]: print('case', m25)
                case 3.0: print('case', 0)
                case _: print('default')
            if 2.675 != 'aXbX'.count('q'):
                v27 = [1, 2, 3]
            else:
                v28 = tuple({i: abs(float('nan')) for i in frozenset([2])})
                for i29 in itertools.islice(tuple(frozenset([2])), 3):
                    v30 = round(sum([[][4], {1: 'x'}[1]]), 3)
                    v31 = dict(enumerate(ascii('-7')))
                v1.append(range(4))
    try:
        print((abs(abs(abs(1e16))) / abs(-0.0)))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(['aXbX'.center(1).removeprefix('Hello World'), ('ñandú ÀB' * 1)])
    except Exception as e: print(type(e).__name__, e)
    v33 = {2.0: abs(1e-7) >= 5, 'b': {i: -0.0 for i in {}} in 5 == 1e-7}
    try:
        print(('%a|' % (collections.Counter('abc'),)).strip())
    except Exception as e: print(type(e).__name__, e)
    try:
        if isinstance((1, 'a'), (int, str)):
            for i34 in zip({'a': 1, 'b': 2}, [*(1,), {}][:]):
                print(5, {'a': 1, 'b': 2}, sep=chr(45))
                v35 = '%d'
                if isinstance(True, list): continue
            try:
                w36 = 4
                while w36:
                    w36 -= 1
                    print(v1.pop(0))
                    v38 = 7
            except ArithmeticError as e:
                print(type(e).__name__, e)
            finally:
                for i39 in itertools.compress(min('{}', 'é😀ß'.partition('é😀ß')[2]), [[1], [2, 3]]):
                    v40 = type(isinstance(('-7' * 3), object)).__name__
                    v41 = ((-divmod(5, -9223372036854775808)[0]) / (int(' x ')).bit_length())
        print((1, 'a'), isinstance('-7'.expandtabs(5).translate({97: 'Z', 98: None}), int), end=chr(33)+chr(10))
    except ArithmeticError as e:
        print(type(e).__name__, e)
    else:
        print(sum([0, (~(3 ** 4))]), end=chr(33)+chr(10))
    try:
        print(int)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(1j)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(tuple(((('%d', {'a': 1, 'b': 2}) + (1, 'a')) + (0,))))
    except Exception as e: print(type(e).__name__, e)
    try:
        print((pow(True, 0, (~4)) * 3.0) < (round(2.675, 1) / False))
    except Exception as e: print(type(e).__name__, e)
main()
#> {None: 0}
#> 4 False!
#> 4 False!
#> 4 False!
#> IndexError list index out of range
#> (0, 0, 1, 1)
#> 0 {None: 0}
#! IndexError: string index out of range
#---
import itertools, collections, inspect, copy, operator
def main():
    if not '{}'.isnumeric():
        for i1 in range(1):
            try:
                v2 = sum([3.0, 1.5])
                v3 = {**{'a': 1, 'b': 2}, 0: 'a\nb\tc'}
            except ArithmeticError as e:
                print(type(e).__name__, e)
            else:
                i1 = -1.25
            finally:
                try:
                    v4 = int(max(' x '.zfill(4), 'Hello World'))
                    v5, *v6 = (1, 'a')[:]
                except (TypeError, ValueError) as e:
                    print(type(e).__name__, e)
            if not 0: break
    else:
        v7 = {(1, 2): ((1,)[:] * 2), 'a': b'ab'}
        print(v7.popitem())
        match (' x '.translate({97: 'Z', 98: None}) * 3):
            case int(m8): print('case', m8)
            case list(m9): print('case', m9)
            case [1, *m10] if isinstance({1: 'x'}, int): print('case', m10)
            case other: print('other')
    if max("it's", '-7') < 'a\nb\tc'.expandtabs(3):
        for i11 in map(lambda g: (g[0], list(g[1])), itertools.groupby([[1], [2, 3]])):
            try:
                v12 = dict(a=tuple(({'a': 1, 'b': 2} | {None: 0})), z=bytearray(b'x'))
                print(7, [1, 2, 3])
            except ArithmeticError as e:
                print(type(e).__name__, e)
            if str(False) == 'aXbX'.partition('12')[0]:
                print(list((y for y in f"{'ab'} x")), bytearray(b'x'), end=chr(33)+chr(10))
        try:
            v13 = (format(0.5, '#6,x') * 0)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
        def g14(n):
            yield '-7'.endswith(('aXbX' + '-7'))
            yield callable({None: 0})
            w15 = 4
            while w15:
                w15 -= 1
                try:
                    v16, v17 = tuple(())
                    v18 = (tuple(({} | {'a': 1, 'b': 2})), ('%r|' % (v16,)))
                    (v19, v20) = list(range(2, 6, 2)), int(sum([float('nan'), 1000000000000000000]))
                except ZeroDivisionError as e:
                    print(type(e).__name__, e)
                else:
                    v21 = float(((True if 'x' else True)).bit_length())
                try:
                    v22 = dict(a=collections.Counter(format('aXbX', '.1')), z=1j)
                except LookupError as e:
                    print(type(e).__name__, e)
            yield type(' x ').__name__
    else:
        v23 = '{}'
    v24 = (-0.0 // 1e10)
    print({**{None: 0}, 'zz': (0,)}['a'] != 0.1, int)
    try:
        print({None: 0})
    except Exception as e: print(type(e).__name__, e)
    def f25():
        if (1 << 6) != {'a': 1, 'b': 2}:
            v26 = ((~'-7'.count('a,b,,c')) if not all({1: 'x'}) else ([][3] ** -1))
        for i27 in range(1):
            print(1j)
        else:
            print(((-[None, 1, 'x'][-3]) / divmod(3, 5)[1]), end=chr(33)+chr(10))
        return ['a,b,,c'.startswith('abc'), {1: 'x'}]
    try:
        print(dict(a=collections.Counter(repr(float(1e16))), z=list(range(-1, 1, 1))))
    except Exception as e: print(type(e).__name__, e)
    v28 = sorted((1,))
    class C29:
        def __init__(self, x=0, *a): self.x = x
        def __del_(self): pass
        def __gt__(self, o): return NotImplemented
        def __missing__(self, k): return ('missing', k)
        def __sub__(self, o): raise ValueError(o)
    try:
        o30 = C29(0)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(o30.st())
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(enumerate(o30).__next__())
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(any([o30]))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(not o30)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(o30 > o30)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print([1, 2, 3][o30])
    except BaseException as e: print(type(e).__name__, e)
    try:
        print({o30: 1}[o30])
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(pow(o30, 2, 3))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(operator.index(o30))
    except BaseException as e: print(type(e).__name__, e)
    try:
        o30
    except NameError: o30 = None
    try:
        print((1, 'a'))
    except Exception as e: print(type(e).__name__, e)
    for i31 in [None, 1, 'x']:
        try:
            v32 = sum([i * 1 for i in range(4)])
            if [4 for c33 in set()] == ('%d' + '{}'):
                try:
                    with C29(0) as w:
                        v34 = [2.675 for c35 in 'Hello World'[2:1]].index('{:+010,.2n}'.format((-3 / 10)))
                        v24 = round(float(max(v32, v32)), -1)
                except Exception as e: print(type(e).__name__, e)
            try:
                v36 = dict(enumerate({'a': 1, 'b': 2}))
            except LookupError as e:
                print(type(e).__name__, e)
        except LookupError as e:
            print(type(e).__name__, e)
        v37 = abs(1e-7)
        for i38 in range(4):
            v39 = 'aXbX'
    else:
        print(b'ab', format(['a', 'b'].count({'a': 1, 'b': 2}), '-6_.2n').split(None, 1), end=chr(33)+chr(10))
    try:
        print(round(float((2147483648 >> 9)), 2) >= ((-int(2.675)) - abs(round(0.1, 0))))
    except Exception as e: print(type(e).__name__, e)
main()
#> ValueError invalid literal for int() with base 10: 'Hello World'
#! KeyError: 'a'
#---
import itertools, collections, inspect, copy, operator
try:
    print(b'ab')
except Exception as e: print(type(e).__name__, e)
try:
    def f1():
        v2 = (-(sum([6, 5]) % int('é😀ß')))
        return sum([min(0, 0), round(0.1, 2)])
    try:
        print(5 < list(map(lambda g: (g[0], list(g[1])), itertools.groupby([])))[3] <= [{'a': 1, 'b': 2}, True][-3], range(3))
    except Exception as e:
        print(type(e).__name__, e)
except ZeroDivisionError as e:
    print(type(e).__name__, e)
finally:
    (v3, v4) = int, chr(74)
try:
    print("it's")
except Exception as e: print(type(e).__name__, e)
try:
    print(str((5 == dict(a='Hello World', z=-3) or 5 < round(3.0) <= 19)))
except Exception as e: print(type(e).__name__, e)
try:
    print(bytearray(b'x'))
except Exception as e: print(type(e).__name__, e)
try:
    print('q'.islower())
except Exception as e: print(type(e).__name__, e)
try:
    print('q'.rpartition('a\nb\tc')[0])
except Exception as e: print(type(e).__name__, e)
v5 = {**dict(enumerate(f"{float('inf'):+#010.2g}{{}}")), 1: ((1,)[:] * 2)}
#> b'ab'
#> IndexError list index out of range
#> it's
#> False
#> bytearray(b'x')
#> True
#> 
#---
import itertools, collections, inspect, copy, operator
v1 = 9
try:
    print(bytearray(b'x'))
except Exception as e: print(type(e).__name__, e)
try:
    print(isinstance(-1, bool))
except Exception as e: print(type(e).__name__, e)
try:
    print({i: (((1,)[3:3] + (1,)) + (() * 2)) for i in []})
except Exception as e: print(type(e).__name__, e)
try:
    print(abs(2.675))
except Exception as e: print(type(e).__name__, e)
try:
    print(slice(1, 2))
except Exception as e: print(type(e).__name__, e)
try:
    print([0])
except Exception as e: print(type(e).__name__, e)
try:
    print(range(3))
except Exception as e: print(type(e).__name__, e)
try:
    print([*([[].count({}), {2.0: ..., None: 4}] * -1), "it's"])
except Exception as e: print(type(e).__name__, e)
try:
    print(True)
except Exception as e: print(type(e).__name__, e)
#> bytearray(b'x')
#> False
#> {}
#> 2.675
#> slice(1, 2, None)
#> [0]
#> range(0, 3)
#> ["it's"]
#> True
#---
import itertools, collections, inspect, copy, operator
try:
    print([[1], [2, 3]])
except Exception as e: print(type(e).__name__, e)
try:
    def g1(n):
        try:
            x = yield int
            v2 = -1.25
        except KeyError as e:
            print('in', type(e).__name__, e)
            raise RuntimeError('x')
        finally:
            print('fin')
        r3 = yield ({1: 'x'}, ())
        print('got', r3)
        r4 = yield dict(zip('ñandú ÀB', {1: 'x'}))
        print('got', r4)
        yield abs(1e10)
        return r4
except (TypeError, ValueError) as e:
    print(type(e).__name__, e)
finally:
    w5 = 2
    while w5:
        w5 -= 1
        for i6 in range(4):
            *v7, v8 = collections.Counter('{:x=+#010,.0x}'.format(-1.25))
            if -15 < 11: continue
        v9 = 'aXbX'.ljust(7, chr(42))
try:
    print((['a', 'b'] * 1)[-1:])
except Exception as e: print(type(e).__name__, e)
try:
    match dict(a='é😀ß', z=1j):
        case b'ab': print('case', 0)
        case 'a': print('case', 0)
        case [m12, *_]: print('case', m12)
        case {'a': m13} if (0 or 1): print('case', m13)
        case _: print('default')
    v14 = [*(((0,) * 2) + ()), (0,)[3:]]
    v15 = (pow(5, 4, round(2.675, -1)) ** 4)
except AttributeError as e:
    print(type(e).__name__, e)
else:
    def g16(n):
        n -= (True - 'ñandú ÀB'.rfind(''))
        try:
            x = yield tuple(set())
            print((dict(enumerate({0})) | ({'a': 1, 'b': 2} | dict(zip("it's", ['a', 'b'])))), list(itertools.filterfalse(None, set())), end=chr(33)+chr(10))
        except KeyError as e:
            print('in', type(e).__name__, e)
            raise RuntimeError('x')
        finally:
            print('fin')
            yield 'f'
        try:
            yield n
            v17 = 'a,b,,c'.expandtabs(1)
        except KeyError as e:
            print('in', type(e).__name__, e)
            return 'r'
        finally:
            print('fin')
        yield collections.Counter('')
        return True
finally:
    v18 = -1.25
def f19(p20):
    print({**dict(a='-7'.replace('q', '12'), z=any(['a', 'b'])), None: any('ñandú ÀB'.center(7))})
    v21 = (1, 'a')
    v22 = type(-0.0).__name__.translate({97: 'Z', 98: None}).replace(chr(102).partition('a,b,,c'.removeprefix('ñandú ÀB'))[0], ('% d' % abs(7)))
    return ''.split().count(p20)
try:
    print(-1)
except Exception as e: print(type(e).__name__, e)
try:
    for i23 in range(4):
        v24 = chr(120)
        v25 = list(('é😀ß' * -1)[:])
        w26 = 3
        while w26:
            w26 -= 1
            v27, *v28 = ((0,) * 2)[::], 1e16
            v29 = float('inf')
except Exception as e:
    print(type(e).__name__, e)
v30 = type(((0,), -5)).__name__
try:
    print((tuple('ñandú ÀB'.split()) + (callable({None: 0}), f19(b'ab', (1, 'a')))[3:]))
except Exception as e: print(type(e).__name__, e)
try:
    print(max(ascii(format(len({}), '#6_.5%')), ''))
except Exception as e: print(type(e).__name__, e)
try:
    print(abs(float('nan')))
except Exception as e: print(type(e).__name__, e)
try:
    print([0])
except Exception as e: print(type(e).__name__, e)
print({i: tuple('12'.encode().hex()) for i in list(range(2, 5, -1))}, end=chr(33)+chr(10))
v31 = (min(divmod(3, 5)[1], abs(7)) / ([1, 2, 3].count('a,b,,c') ** 3))
try:
    print(v30.count(f"{12!r} x") < pow([3, 1, 2][4], 3, (~(~11))) <= sum([5, -1, 0]))
except Exception as e: print(type(e).__name__, e)
#> [[1], [2, 3]]
#! ValueError: Cannot specify ',' with 'x'.
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print(((int(round(-0.0, 0)) // round(3.0, 3)) * round(-0.0, -1)))
    except Exception as e: print(type(e).__name__, e)
    print(dict(a='-7', z=("it's" * 0)[-3:]), max(format('12', '*<.1s'), format(5, '.0X')).isascii())
    try:
        print(['a', 'b'])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(([] * 3))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(dict(zip('-7', ([[1], [2, 3]][-3:] * 3))))
    except Exception as e: print(type(e).__name__, e)
    try:
        print((1, 'a'))
    except Exception as e: print(type(e).__name__, e)
main()
#> -0.0
#! ValueError: Precision not allowed in integer format specifier
#---
import itertools, collections, inspect, copy, operator
if '{}'.endswith('aXbX'):
    for i1 in dict(enumerate(('aXbX' + 'ñandú ÀB'))):
        print(sum([]), end=chr(33)+chr(10))
        if not 2.675 > 0.1:
            w2 = 2
            while w2:
                w2 -= 1
                v3 = '{}'.zfill(0).casefold()
            try:
                v4 = '-7'.upper().splitlines()
                v5 = dict(enumerate([1, 2, 3]))
                v6 = (list(range(-2, 8, 2)) + [-5, v5])
            except LookupError as e:
                print(type(e).__name__, e)
            finally:
                v7 = float('inf')
        if 255 == 'é😀ß': break
    v8 = 1j
    match abs(round(1e16, -1)):
        case [int(), m9]: print('case', m9)
        case 'a': print('case', 0)
        case {} as m11: print('case', m11)
        case _: print('default')
else:
    for i12 in {'': (1, 'a')[:], '': 'aXbX'}:
        v13, v14 = {}, sorted(dict.fromkeys({}, 3.0), key=str)
        v15 = ((1, 'a'), (1,))[::-2]
        if 5 == v14: break
try:
    print(type(any(format('-7', '>3s').split())).__name__)
except Exception as e: print(type(e).__name__, e)
v16 = (1, 'a')
try:
    print(v16[::-1])
except Exception as e: print(type(e).__name__, e)
try:
    v17 = f"{'ab'!a}".split(None, 1)
    v18 = divmod(('%x' % 123456.789).count(('ñandú ÀB' * 3)), 1)[1]
except LookupError as e:
    print(type(e).__name__, e)
else:
    v19, v20 = v16
finally:
    v16 = ([[1], [2, 3]].count('q' not in 'a,b,,c'), dict(a='ñandú ÀB'.rjust(2), z=(5 & 5)))
try:
    print(1e10)
except Exception as e: print(type(e).__name__, e)
try:
    print(ord(repr(dict(zip('', {1}))).removesuffix((chr(83) * 1))[2]))
except Exception as e: print(type(e).__name__, e)
print(float('inf'), (v16, repr('aXbX').isspace()), end=chr(33)+chr(10))
try:
    print(())
except Exception as e: print(type(e).__name__, e)
#> bool
#> ('a', 1)
#! TypeError: %x format: an integer is required, not float
#---
import itertools, collections, inspect, copy, operator
v1 = -5
try:
    v1 *= 10
    w2 = 3
    while w2:
        w2 -= 1
        try:
            v3, v4 = (1,), 1e-7
            v5 = ' x '
            try:
                v6 = (divmod(abs(-20), (v1 if v4 else v1))[1] if any([0]) else ('é😀ß'.find('ñandú ÀB') & [0].count(())))
                v7 = (1, 'a')
            except ZeroDivisionError as e:
                print(type(e).__name__, e)
                raise RuntimeError('again') from e
            else:
                v5 = 'a,b,,c'.expandtabs(0).zfill(7)
        except ArithmeticError as e:
            print(type(e).__name__, e)
        else:
            print([], sep=chr(45))
    v8 = None
except (TypeError, ValueError) as e:
    print(type(e).__name__, e)
finally:
    w9 = 4
    while w9:
        w9 -= 1
        print(not round(1e10, -1) in ' x '.isalpha())
        w10 = 1
        while w10:
            w10 -= 1
            v11 = 1j
match isinstance(chr(121), (int, str)):
    case [1, *m12]: print('case', m12)
    case True: print('case', 0)
    case list(m14): print('case', m14)
    case [_, _, *m15]: print('case', m15)
    case _: print('default')
v16 = ((-'{}'.rfind('q')) + 1.5)
try:
    print(min({None: 0}['b'], v1) < {}[0] <= 7)
except Exception as e: print(type(e).__name__, e)
try:
    print((~(abs(19) ** 0)))
except Exception as e: print(type(e).__name__, e)
try:
    print(sum([float('nan'), len((tuple(frozenset([2])) + (0,)))]))
except Exception as e: print(type(e).__name__, e)
try:
    print([[1], [2, 3]])
except Exception as e: print(type(e).__name__, e)
print(tuple([[1], [2, 3]]), not round(float('nan'), 2) in [])
class C17:
    def __init__(self, x=0, *a): self.x = x
    def __del_(self): pass
    def __call__(self, *a): return a
try:
    o18 = C17(0)
except BaseException as e: print(type(e).__name__, e)
try:
    print(C17.make().x)
except BaseException as e: print(type(e).__name__, e)
try:
    print(itertools.islice('abcdef', o18))
except BaseException as e: print(type(e).__name__, e)
try:
    print(set([o18, o18]) and 1)
except BaseException as e: print(type(e).__name__, e)
try:
    print([*o18])
except BaseException as e: print(type(e).__name__, e)
try:
    print(o18 < {None: 0})
except BaseException as e: print(type(e).__name__, e)
try:
    print(o18 == None)
except BaseException as e: print(type(e).__name__, e)
try:
    print(dict(o18))
except BaseException as e: print(type(e).__name__, e)
try:
    print(tuple(o18))
except BaseException as e: print(type(e).__name__, e)
try:
    print(iter(o18) is o18)
except BaseException as e: print(type(e).__name__, e)
try:
    o18
except NameError: o18 = None
#> []
#> []
#> []
#! TypeError: argument of type 'bool' is not iterable
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print([[1], [2, 3]])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(not not [None, 1, 'x'] != {} < {None: 0})
    except Exception as e: print(type(e).__name__, e)
    print(list(itertools.filterfalse(None, ()[0::1])), sep=chr(45))
    for i1 in range(1):
        print(5 != 1e16)
    try:
        print(bytearray(b'x'))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(not 'abc'.join('xyz').center(10).isascii())
    except Exception as e: print(type(e).__name__, e)
    print('a,b,,c', oct(8).center(2).replace(format('q', '=07.1s').zfill(1), '-7'.rpartition("it's")[0].encode().hex()), sep=chr(45))
    def f2(p3, p4=b'ab', p5='é😀ß'):
        v6, *v7 = {4}
        return ((5 if False else -13) ** -1)
main()
#> [[1], [2, 3]]
#> TypeError '<' not supported between instances of 'dict' and 'dict'
#> []
#> True
#> bytearray(b'x')
#> False
#! ValueError: '=' alignment not allowed in string format specifier
#---
import itertools, collections, inspect, copy, operator
try:
    print(1e-7)
except Exception as e: print(type(e).__name__, e)
try:
    print(abs({1: 'x'}['b']))
except Exception as e: print(type(e).__name__, e)
print(dict(zip('{}', collections.Counter('aXbX'))), (('{}'.startswith('ñandú ÀB') or "it's".isupper()) or (5 < -9223372036854775808 <= -12 or "it's" not in 'Hello World')), end=chr(33)+chr(10))
if (5 < 5 <= 9223372036854775808 and 6 >= -20):
    v1 = ((-19 ** 1) / 1e10)
    v2 = ' x '.removeprefix(type(int(2.675)).__name__)
    print([1, 2, 3][0], callable(('%-6s|' % (None,))), sep=chr(45))
elif [c3 for c3 in ['a', 'b']] != None:
    def g4(n):
        if callable(()):
            if callable(True):
                v5 = [0]
            elif isinstance(-8, list):
                v6 = ''.translate({97: 'Z', 98: None}).split()
            else:
                v7 = ()
                v8 = list(itertools.filterfalse(None, set()))
                v9 = '%d'
            v10 = (('%+d' % int(float('nan'))), (1, 'a'))
            v11 = ((abs(3)).bit_length() << 7)
        else:
            v12 = float(min((~9223372036854775808), -1))
        r13 = yield from set()
        print('sub', r13)
        yield range(3)
    match {1: 'x'}:
        case {'a': 1, **m14}: print('case', m14)
        case [1, *m15] if (1, 'a') == '12': print('case', m15)
        case _: print('default')
else:
    if abs(2) < 5 <= sum([5, -1, 0]):
        v16 = '{:010c}'.format(False).translate({97: 'Z', 98: None}).translate({97: 'Z', 98: None})
        v17 = [1, 2, 3]
        match 1e-7:
            case dict() as m18: print('case', m18)
            case dict() as m19: print('case', m19)
            case {'a': 1, **m20}: print('case', m20)
            case str() as m21: print('case', m21)
            case _: print('default')
    elif 'ñandú ÀB'.startswith(format('{}', '=d')):
        v22 = pow(0, 2, sum([2, 2147483648]))
        if ''.expandtabs(4).startswith("it's"):
            if (' x ' + 'abc').endswith(format(2147483648, '^ #3.2E')):
                v23 = [[1], [2, 3]]
                v24 = (sum([(-0), 10]) / (1e10 * float(v22)))
                v22 = (((v22 ** 3)).bit_length() if 2.675 < (v22 % 1e-7) else list(itertools.permutations([3, 1, 2], 2)).index((1, 'a')))
            else:
                v25 = hex(round(float('inf'), 1)).zfill(1)
                v26 = {None: 0}
            w27 = 1
            while w27:
                w27 -= 1
                v28 = '{:-10.2x}'.format(0.1)
                v22 *= '%d'.count('a\nb\tc')
        elif not all(frozenset([2])):
            try:
                (v29, v30) = {1}
            except ArithmeticError as e:
                print(type(e).__name__, e)
            finally:
                v31 = {'a': 1, 'b': 2}
        else:
            if 'ñandú ÀB'.isalnum():
                v22 *= 'a,b,,c'.count('a,b,,c')
                v32, v33 = slice(1, 2), dict(enumerate({1}))
                (v34, v35) = 1e16, (1,)[::1]
            v36 = v22
            if {'a': 1, 'b': 2} < 'aXbX' < ' x ':
                v37 = ()
    if divmod(1, 5)[0] < divmod(5, 1000000000000000000)[0] <= divmod(-14, 7)[1]:
        v38, *v39 = [], 1j
def g40(n):
    try:
        yield ord('a,b,,c'[-2])
        v41 = list(enumerate(dict.fromkeys(f"{3:*<03.5g}{{}}", (0,))))
    except BaseException as e:
        print('in', type(e).__name__, e)
        raise RuntimeError('x')
    yield 1j
    yield True
try:
    print(((~7) if not (not 'x' and isinstance(11, bool)) else len(set())))
except Exception as e: print(type(e).__name__, e)
try:
    print(['a', 'b'])
except Exception as e: print(type(e).__name__, e)
v42 = '{:3,f}'.format(-4).join(['a', 'b']).translate({97: 'Z', 98: None})
v43 = 'xyz'
print(divmod(len((1, 'a')), (-2 >> 4))[0], 'Hello World', sep=chr(45))
try:
    print(round(float('nan'), 3))
except Exception as e: print(type(e).__name__, e)
#> 1e-07
#> KeyError 'b'
#> {'{': 'a', '}': 'X'} True!
#> default
#> -8
#> ['a', 'b']
#> -2-Hello World
#> nan
#---
import itertools, collections, inspect, copy, operator
try:
    v1 = 'Hello World'.index(max('é😀ß'.upper(), '-7'))
except AttributeError as e:
    print(type(e).__name__, e)
finally:
    v2 = -1.25
try:
    print(())
except Exception as e: print(type(e).__name__, e)
try:
    print(-0.0)
except Exception as e: print(type(e).__name__, e)
try:
    print(((abs(divmod(2147483648, 5)[0]), list(itertools.zip_longest({**{None: 0}, None: 1}, {2}, fillvalue=0))) + (1,)[::]))
except Exception as e: print(type(e).__name__, e)
try:
    print(((((0,) * 2) + tuple(frozenset([2]))) * 2))
except Exception as e: print(type(e).__name__, e)
try:
    print([3, 1, 2])
except Exception as e: print(type(e).__name__, e)
try:
    print(tuple(dict(a=1, z=({None: (), 'zz': ...} | dict(a=[], z={1: 'x'})))))
except Exception as e: print(type(e).__name__, e)
try:
    print('a\nb\tc')
except Exception as e: print(type(e).__name__, e)
v3 = 5
try:
    print((1,))
except Exception as e: print(type(e).__name__, e)
#! ValueError: substring not found
#---
import itertools, collections, inspect, copy, operator
def main():
    v1 = (--9223372036854775808)
    try:
        print(dict.fromkeys([3, 1, 2], (1,)))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(isinstance({'a': 1, 'b': 2}, list))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(int(repr('%d'.split("it's"))))
    except Exception as e: print(type(e).__name__, e)
    v2 = (1, 'a')
    try:
        print('{}'.encode().hex().translate({97: 'Z', 98: None}).zfill(4).isupper())
    except Exception as e: print(type(e).__name__, e)
    try:
        print(1e10)
    except Exception as e: print(type(e).__name__, e)
main()
#> {3: (1,), 1: (1,), 2: (1,)}
#> False
#> ValueError invalid literal for int() with base 10: "['%d']"
#> False
#> 10000000000.0
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print({'b': (1j, len({0})), 0: float((-abs(-10)))})
    except Exception as e: print(type(e).__name__, e)
    try:
        print('12'.index('ñandú ÀB'))
    except Exception as e: print(type(e).__name__, e)
    print(''.find('{}'.lstrip().center(2, chr(42))))
    v1 = divmod(-9223372036854775808, divmod('-7'.rfind("it's"), 'a,b,,c'.index('é😀ß'))[1])[0]
    match list((1,)):
        case -1 if True >= 1e16: print('case', 0)
        case other: print('other')
    try:
        print(((1,) + (1, 'a')))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(())
    except Exception as e: print(type(e).__name__, e)
    class C3:
        x = 7
        def __bytes__(self): return b'by'
        @staticmethod
        def st(a=1): return a
        def __float__(self): return 1.5
        def __missing__(self, k): return ('missing', k)
        def __enter__(self): print('enter'); return self
    try:
        o4 = C3(1)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(o4 + C3(v1))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(itertools.islice('abcdef', o4))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(abs(o4))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print('%s' % o4 if '__str__' in vars(C3) else 1)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(isinstance(o4, C3), issubclass(C3, object))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(set([o4, o4]) and 1)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(any([o4]))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(max(o4, C3(9)).x)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(o4 == isinstance({'a': 1, 'b': 2}, str))
    except BaseException as e: print(type(e).__name__, e)
    try:
        o4
    except NameError: o4 = None
    print(int('aXbX'))
main()
#> {'b': (1j, 1), 0: -10.0}
#> ValueError substring not found
#> -1
#! ValueError: substring not found
#---
import itertools, collections, inspect, copy, operator
try:
    print(round(float(round(-0.0, 3)), 2))
except Exception as e: print(type(e).__name__, e)
try:
    print((f"{3.5:=3} x".translate({97: 'Z', 98: None}) * 1).center(1, chr(42)))
except Exception as e: print(type(e).__name__, e)
try:
    print((() * 2))
except Exception as e: print(type(e).__name__, e)
try:
    print((0 / ((~True)).bit_length()))
except Exception as e: print(type(e).__name__, e)
try:
    print((isinstance(dict(enumerate({i: True for i in {}})), int) or any((1,))))
except Exception as e: print(type(e).__name__, e)
try:
    print(1j)
except Exception as e: print(type(e).__name__, e)
def g1(n):
    try:
        n = pow(divmod(['a', 'b'].index([]), (n << 4))[1], 3, ((n ** -1) << 2))
        if (-15 < -8 <= -8 and callable(n)):
            print(float(int(1.5)) > -1.25, sep=chr(45))
            print(sum([0.5, (len(()) >> 5)]), int, sep=chr(45))
            v2 = 1000000000000000000
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
        raise
    else:
        print(float('inf'), pow(sum([1, 2, 3]), 0, (['a', 'b'].count(True) if not 1 else round(3.0, 1))))
    r3 = yield from ('%g' % n)
    print('sub', r3)
    yield not 'x'
def g4(n):
    try:
        x = yield tuple((1,))
        it5 = g1(10)
        try:
            print(list(it5))
        except BaseException as e:
            print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
        try:
            print(list(it5))
        except BaseException as e:
            print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
    except KeyError as e:
        print('in', type(e).__name__, e)
        yield 'handled'
    finally:
        print('fin')
    r6 = yield sum([i * 3 for i in range(4)])
    print('got', r6)
    it7 = g1((255 if False else -9223372036854775808))
    try:
        print('Hello World' in it7)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
    try:
        print(it7.close())
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
    try:
        print(next(it7, 'end'))
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
    try:
        print(it7.close())
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
    try:
        print(it7.close())
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
    r8 = yield -0.0
    print('got', r8)
    yield int(-1.25)
    return (1,)
try:
    v9 = ((-9223372036854775808 if 5 < 2 <= 5 else abs(5)) + float({}['zz']))
    w10 = 1
    while w10:
        w10 -= 1
        print((~len('aXbX'.ljust(5))), [1, 2, 3])
        v11 = dict(a=next(g4(round(123456.789))), z=' x ')
except (TypeError, ValueError) as e:
    print(type(e).__name__, e)
else:
    v12 = pow((['a', 'b'].index((0,)) * 1000000000000000000), 3, -9223372036854775808)
try:
    print(format(divmod((5 if 1 else 255), 3)[0], '-#010.2g').split(' x '))
except Exception as e: print(type(e).__name__, e)
it13 = g4([0].count({}))
try:
    print(it13.send(None))
except BaseException as e:
    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
try:
    print(list(it13))
except BaseException as e:
    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
def g14(n):
    yield int(abs(-1.25))
    r15 = yield list([None, 1, 'x'])
    print('got', r15)
    yield 1j
    yield abs(123456.789)
    return [1, 2, 3]
try:
    print(5)
except Exception as e: print(type(e).__name__, e)
try:
    print(' x '.encode().hex())
except Exception as e: print(type(e).__name__, e)
try:
    print((1,))
except Exception as e: print(type(e).__name__, e)
try:
    print(19)
except Exception as e: print(type(e).__name__, e)
#> -0.0
#> 3.5 x
#> ()
#> 0.0
#> True
#> 1j
#! KeyError: 'zz'
#---
import itertools, collections, inspect, copy, operator
try:
    print(dict(enumerate(((isinstance('-7', float) and '12' == '-7'), round(0.5, 1)))))
except Exception as e: print(type(e).__name__, e)
try:
    print(int(max(' x ', 'a\nb\tc')))
except Exception as e: print(type(e).__name__, e)
try:
    print('ñandú ÀB'.join(['aXbX', 'a\nb\tc'.encode().hex()]).split())
except Exception as e: print(type(e).__name__, e)
try:
    print('{: 010_.2c}'.format((6 ** 0.1)))
except Exception as e: print(type(e).__name__, e)
try:
    print(((5 // float(len({'a': 1, 'b': 2}))), tuple([*'{}', ['a', 'b']])[3:4:1]))
except Exception as e: print(type(e).__name__, e)
try:
    print(None)
except Exception as e: print(type(e).__name__, e)
try:
    print(int)
except Exception as e: print(type(e).__name__, e)
v1 = (int(abs(1e16)) if callable(round(1.5, -1)) else len(frozenset([2])))
print(int, end=chr(33)+chr(10))
print(ascii('q').zfill(5), int(format(v1, '#0.5b')))
try:
    def f2():
        v3 = bytearray(b'x')
        return [1, 2, 3]
    v4 = [0]
except ZeroDivisionError as e:
    print(type(e).__name__, e)
else:
    try:
        v1 -= divmod(abs(1000000000000000000), -4)[0]
        v5 = ''
        print((v1 // sum([sum([v1, v1]), len(set())])), sorted((1, 'a')), end=chr(33)+chr(10))
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
try:
    print(format('12'.rpartition(type(-7).__name__)[2], '07.4s')[2::])
except Exception as e: print(type(e).__name__, e)
try:
    try:
        try:
            v6 = ([[1], [2, 3]] * 3)
        except AttributeError as e:
            print(type(e).__name__, e)
        v7 = (((16 << 4) >> 4) // (divmod(1000000000000000000, 0)[1] % 0.1))
        match ' x '.removesuffix('{}').startswith(('%5s|' % ([0],))):
            case [m8, *_] if callable((1,)): print('case', m8)
            case {} as m9 if 3.0 != True: print('case', m9)
            case other: print('other')
    except AttributeError as e:
        print(type(e).__name__, e)
    finally:
        print(abs((pow(-9, 3, 1000000000000000000) / ['a', 'b'].index([]))), range(4), sep=chr(45))
    w10 = 1
    while w10:
        w10 -= 1
        v11 = ''.zfill(7).capitalize()
except Exception as e:
    print(type(e).__name__, e)
    raise RuntimeError('again') from e
print(((0,) * 2), format(3, '+0,.5'), end=chr(33)+chr(10))
try:
    print((((~(v1).bit_length()) << 5) + (['a', 'b'].index(b'ab') if callable(([1, 2, 3], -12)) else v1)))
except Exception as e: print(type(e).__name__, e)
#> {0: False, 1: 0.5}
#> ValueError invalid literal for int() with base 10: 'a\nb\tc'
#> ['aXbXñandú', 'ÀB610a620963']
#> ValueError Cannot specify '_' with 'c'.
#> (2.0, ())
#> None
#> <class 'int'>
#> <class 'int'>!
#! ValueError: Precision not allowed in integer format specifier
#---
import itertools, collections, inspect, copy, operator
class C1:
    x = 7
    def __ge__(self, o): return ''
    @staticmethod
    def st(a=1): return a
try:
    o2 = C1(0)
except BaseException as e: print(type(e).__name__, e)
try:
    print(o2(1, 2))
except BaseException as e: print(type(e).__name__, e)
try:
    print(C1.make().x)
except BaseException as e: print(type(e).__name__, e)
try:
    print(min(o2))
except BaseException as e: print(type(e).__name__, e)
try:
    print(iter(o2) is o2)
except BaseException as e: print(type(e).__name__, e)
try:
    print(dict(o2))
except BaseException as e: print(type(e).__name__, e)
try:
    print('%d' % o2)
except BaseException as e: print(type(e).__name__, e)
try:
    print([1, o2].count(o2))
except BaseException as e: print(type(e).__name__, e)
try:
    print([o2, 1].index(1))
except BaseException as e: print(type(e).__name__, e)
try:
    print(len(o2))
except BaseException as e: print(type(e).__name__, e)
try:
    o2
except NameError: o2 = None
try:
    print(None)
except Exception as e: print(type(e).__name__, e)
def g3(n):
    r4 = yield from [3, 1, 2]
    print('sub', r4)
    if callable(int(float('nan'))):
        v5 = [[1], [2, 3]]
    yield b'ab'
    yield sum([-9223372036854775808, float('nan')])
try:
    print([sum([(~(9223372036854775808 ** -1)), ord('%d'[0])]) for c6 in {1}])
except Exception as e: print(type(e).__name__, e)
try:
    print(0.1)
except Exception as e: print(type(e).__name__, e)
print(2147483648, 'a\nb\tc'.removeprefix('Hello World').encode().hex().expandtabs(1), end=chr(33)+chr(10))
try:
    print(collections.Counter(format(1e16, '+06_.2e')))
except Exception as e: print(type(e).__name__, e)
v7 = [None, 1, 'x']
#> TypeError C1() takes no arguments
#> NameError name 'o2' is not defined
#> AttributeError type object 'C1' has no attribute 'make'
#> NameError name 'o2' is not defined
#> NameError name 'o2' is not defined
#> NameError name 'o2' is not defined
#> NameError name 'o2' is not defined
#> NameError name 'o2' is not defined
#> NameError name 'o2' is not defined
#> NameError name 'o2' is not defined
#> None
#> TypeError bad operand type for unary ~: 'float'
#> 0.1
#> 2147483648 610a620963!
#> Counter({'+': 2, '1': 2, '0': 2, '.': 1, 'e': 1, '6': 1})
#---
import itertools, collections, inspect, copy, operator
def main():
    v1 = (((0,) * 2) + (0,)[:])
    v2 = format('q', '*<07.1').split('ñandú ÀB')
    try:
        w3 = 2
        while w3:
            w3 -= 1
            try:
                if 'a,b,,c'.rjust(2) < chr(115):
                    v4 = repr({i: 'aXbX'.split() for i in (1, 'a')})
                    v5 = max((8 if callable([]) else 5), int(-1.25))
                    v5 -= sum([1, 2, 3])
                elif max('q', 'Hello World').startswith('-7'):
                    v6 = round(([3, 1, 2][-2] / 1e16))
                    v7, *v8 = ((1,), format('ñandú ÀB', '07'))
                    v9 = "it's".split(None, 1)
                else:
                    v10 = "it's".expandtabs(0)
                    v11 = ('%.2f' % max(5, 3)).translate({97: 'Z', 98: None})
                    v12, *v13 = type(abs(1e-7)).__name__, {}
                if format(5, '10,E') == dict(enumerate((1, 'a'))):
                    v14 = min(5, 0)
                    v15 = {'': {'a': 1, 'b': 2}, None: 9223372036854775808}
                    print(v15.get('b'), list(v15.items()))
            except ArithmeticError as e:
                print(type(e).__name__, e)
            else:
                v1 = (1, 'a')
            try:
                v16 = True
                for i17 in '{}':
                    v18 = float(len(set()))
            except ArithmeticError as e:
                print(type(e).__name__, e)
            finally:
                print(not int < ''.endswith('12'), sep=chr(45))
        for i19 in '{}':
            try:
                v20 = 3.0
                v21 = ('%5s|' % (float('nan'),)).replace(format('-7', '3.1'), 'a\nb\tc').upper()
                try:
                    v22 = (5 ** 0)
                except (TypeError, ValueError) as e:
                    print(type(e).__name__, e)
                    raise RuntimeError('again') from e
                finally:
                    v23 = (int(abs(0.1)) ** float(ord('{}'[2])))
            except Exception as e:
                print(type(e).__name__, e)
            v2.append(abs(1.5))
            print(pow('a,b,,c'.index('a\nb\tc'), 1, (~sum([5, -1, 0]))), end=chr(33)+chr(10))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
    finally:
        v24 = abs(-1.25)
    print(isinstance(('%5s|' % (tuple({1}),)), list), oct(int('a\nb\tc'.title())))
    for i25 in range(4):
        try:
            for i26 in itertools.dropwhile(lambda x: not x, 'abc'.translate({97: 'Z', 98: None})):
                (v27, v28) = v1, '%d'
                try:
                    v29 = format(((-5) / (1 >> 0)), '-#0e')
                    v30, v31 = ((1,) * 2)
                except AttributeError as e:
                    print(type(e).__name__, e)
                else:
                    v32 = ((False ** float(float('nan'))) * abs((2 / -14)))
            print(len([*([3, 1, 2] + [None, 1, 'x']), ([[1], [2, 3]] * 3)]))
        except AttributeError as e:
            print(type(e).__name__, e)
        v33 = ({None: 0} | dict(enumerate('a,b,,c')))
    else:
        v34 = list('aXbX'.expandtabs(5))
    try:
        print(True)
    except Exception as e: print(type(e).__name__, e)
main()
#> TypeError '<' not supported between instances of 'type' and 'bool'
#! ValueError: invalid literal for int() with base 10: 'A\nB\tC'
#---
import itertools, collections, inspect, copy, operator
try:
    def g1(n):
        try:
            yield slice(1, 2)
            v2 = 1.5
        except ValueError as e:
            print('in', type(e).__name__, e)
            yield 'handled'
        yield sum([float('inf'), n])
    def g3(n):
        r4 = yield from [[1], [2, 3]]
        print('sub', r4)
        r5 = yield from (1,)
        print('sub', r5)
        yield round(3.0)
    v6 = '12'
except AttributeError as e:
    print(type(e).__name__, e)
else:
    v7, *v8 = (['Hello World', '-7'] * 0)
finally:
    v9, *v10 = slice(1, 2), [*['a', 'b'], (-5)]
try:
    print(['a', 'b'])
except Exception as e: print(type(e).__name__, e)
match ['a', 'b']:
    case [m11, *_]: print('case', m11)
    case _: print('default')
try:
    print({})
except Exception as e: print(type(e).__name__, e)
try:
    print(int(max('12'.title().casefold(), 'aXbX')))
except Exception as e: print(type(e).__name__, e)
try:
    print(str(((-16 if [] else 2147483648)).bit_length()).islower())
except Exception as e: print(type(e).__name__, e)
v12 = 'Hello World'
#! ValueError: not enough values to unpack (expected at least 1, got 0)
#---
import itertools, collections, inspect, copy, operator
v1 = ['a', 'b']
print(dict.fromkeys(set(), 'x'), {1: 'x'})
try:
    print('%d')
except Exception as e: print(type(e).__name__, e)
try:
    print(...)
except Exception as e: print(type(e).__name__, e)
try:
    print((callable(max('Hello World', 'é😀ß').split(None, 1)) and isinstance('%d', float)))
except Exception as e: print(type(e).__name__, e)
try:
    print(3)
except Exception as e: print(type(e).__name__, e)
v2 = (8 - (len({'a': 1, 'b': 2}) // round(-0.0, 1)))
try:
    print((repr(0.1).removeprefix('12'), dict.fromkeys({1}, bytearray(b'x'))))
except Exception as e: print(type(e).__name__, e)
try:
    print(max(divmod(int('-7'), int(round(2.675, 0)))[0], '12'.count('abc'.rpartition('{:x=+10,f}'.format(123456.789))[2])))
except Exception as e: print(type(e).__name__, e)
print(1000000000000000000, sep=chr(45))
try:
    print((5 / ord('-7'[3])))
except Exception as e: print(type(e).__name__, e)
try:
    print([1e10 for c3 in [format('q', 'é^12.1d'), '12']])
except Exception as e: print(type(e).__name__, e)
#> {} {1: 'x'}
#> %d
#> Ellipsis
#> False
#> 3
#! ZeroDivisionError: float floor division by zero
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print({(1, 2): ((2 ** float('inf')), -1.25), 'zz': ((-18 % 5) < [0].index(0.1) <= divmod(1000000000000000000, 2)[1] and 'ñandú ÀB'.translate({97: 'Z', 98: None}) not in '{:0_.5c}'.format(15))})
    except Exception as e: print(type(e).__name__, e)
    try:
        print(range(3))
    except Exception as e: print(type(e).__name__, e)
    try:
        print({**{}, '': 1j})
    except Exception as e: print(type(e).__name__, e)
    v1 = [1, 2, 3]
    try:
        print(-1.25)
    except Exception as e: print(type(e).__name__, e)
    try:
        print((min('a\nb\tc'.removesuffix('12').encode().hex(), "it's".center(1, chr(42))[:-4]) * 0))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(b'ab')
    except Exception as e: print(type(e).__name__, e)
    try:
        print([dict(a=(range(3), 1j), z=round(round(-1.25, 1))) for c2 in list(range(5, 2, 1))])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(dict.fromkeys({1}, [None, 1, 'x']))
    except Exception as e: print(type(e).__name__, e)
    v3 = -0.0
    try:
        print(tuple((1, 'a')))
    except Exception as e: print(type(e).__name__, e)
    for i4 in range(0):
        print(dict(zip(oct(3), ())), v1, sep=chr(45))
        v5 = ord(format(('Hello World' + 'aXbX'), 'é^12.4d')[-2])
        for i6 in range(2):
            v5 += 3
            try:
                if ''.translate({97: 'Z', 98: None}).istitle():
                    v5 = (divmod(-1, -10)[0] ** 4)
                    v5 += divmod(len([3, 1, 2]), (-7))[0]
                    v7 = {i: int for i in []}
                v5 = (pow(min(-9223372036854775808, 10), 4, pow(v5, 3, v5)) ** 1)
            except AttributeError as e:
                print(type(e).__name__, e)
            else:
                v8 = ((float(13), ('%05d' % -4)) + (() + (1,)))
            v9 = (0,)
main()
#> ValueError 0.1 is not in list
#> range(0, 3)
#> {'': 1j}
#> -1.25
#> 
#> b'ab'
#> []
#> {1: [None, 1, 'x']}
#> (1, 'a')
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print(sum([1e-7, (len([*{}, [0]]) % max(5, abs(0)))]))
    except Exception as e: print(type(e).__name__, e)
    print(2.675, sep=chr(45))
    try:
        print(list(zip(oct(-1), [1, 2, 3], strict=True))[:3:-1])
    except Exception as e: print(type(e).__name__, e)
    print('é😀ß'.encode().hex())
    try:
        def g1(n):
            yield round(float(-8), 1)
            try:
                v2 = ('%8.3e' % (-[0].count([[1], [2, 3]])))
            except (TypeError, ValueError) as e:
                print(type(e).__name__, e)
            r3 = yield isinstance(n, float)
            print('got', r3)
            yield True
            yield (n if 0 else -2)
            return min(-10, 17)
    except Exception as e:
        print(type(e).__name__, e)
    finally:
        v4, v5 = 17 != (0).bit_length(), (() + tuple({1}))
    try:
        print(''.isspace())
    except Exception as e: print(type(e).__name__, e)
    try:
        print(collections.Counter('a,b,,c'))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(('{}'.removesuffix(hex(9223372036854775808)) * 3).lstrip())
    except Exception as e: print(type(e).__name__, e)
    try:
        print([1j for c6 in 'abc'.replace('a,b,,c', max('a,b,,c'.expandtabs(4), 'a\nb\tc'.expandtabs(1)))])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(0.5)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(isinstance(bytearray(b'x'), bool))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(dict(enumerate('aXbX')))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(float('nan'))
    except Exception as e: print(type(e).__name__, e)
    def f7(p8):
        try:
            v9 = (min(' x ', '{}').index('ñandú ÀB') if ("it's".isupper() and 'x' in False) else 17)
            v10 = (1, 'a')
        except Exception as e:
            print(type(e).__name__, e)
            raise KeyError(e.args)
        v11 = list(range(-3, -1, 2))
        v12 = "it's"
        return int
main()
#> 1.0000001
#> 2.675
#> ValueError zip() argument 2 is shorter than argument 1
#> c3a9f09f9880c39f
#> False
#> Counter({',': 3, 'a': 1, 'b': 1, 'c': 1})
#> {}{}{}
#> [1j, 1j, 1j]
#> 0.5
#> False
#> {0: 'a', 1: 'X', 2: 'b', 3: 'X'}
#> nan
#---
import itertools, collections, inspect, copy, operator
def main():
    v1 = {**{'zz': [1, 2, 3], True: float(-9223372036854775808)}, 1: -11}
    try:
        print(())
    except Exception as e: print(type(e).__name__, e)
    v2 = tuple([])[3::1]
    try:
        print(dict(zip('', list(range(-2, 7, 2))))[True])
    except Exception as e: print(type(e).__name__, e)
    def f3(p4, p5='a,b,,c', p6=v2):
        try:
            v7 = float('inf')
            print(p6, 'Hello World')
        except Exception as e:
            print(type(e).__name__, e)
        finally:
            v8 = format((['a', 'b'].index(())).bit_length(), '+0.2e')
        try:
            print(5 < int((11 / 1000000000000000000)) <= format('12', '3.1s').index('ñandú ÀB'), {None: 0}[None], sep=chr(45))
            for i9 in range(3):
                v10 = ['a', 'b']
        except LookupError as e:
            print(type(e).__name__, e)
            raise KeyError(e.args)
        finally:
            v11 = (dict.fromkeys({2}, (1,)) | {1: 'x'})
        print(b'ab', sep=chr(45))
        return (list((1, 'a')) + [{}, False])
    v12 = (sorted(frozenset([2]), reverse=True).count(round(0.5)) / (max(-3, False) >> 1))
    try:
        print(ascii(min('abc', 'ñandú ÀB')).encode().hex().find('-7'))
    except Exception as e: print(type(e).__name__, e)
    try:
        print([])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(bytearray(b'x'))
    except Exception as e: print(type(e).__name__, e)
main()
#> ()
#> KeyError True
#! ZeroDivisionError: division by zero
#---
import itertools, collections, inspect, copy, operator
v1 = 'a,b,,c'
try:
    print(dict(enumerate(f"{0.1:^+0.5d} x"))[None])
except Exception as e: print(type(e).__name__, e)
def g2(n):
    r3 = yield from {1: 'x'}
    print('sub', r3)
    w4 = 3
    while w4:
        w4 -= 1
        try:
            try:
                v5 = (1,)
                v6 = 0.1
            except ZeroDivisionError as e:
                print(type(e).__name__, e)
        except AttributeError as e:
            print(type(e).__name__, e)
        finally:
            v7 = (0,)
    r8 = yield b'ab'
    print('got', r8)
    yield collections.Counter('-7')
    yield 5 < 1000000000000000000 <= -15
try:
    print(('%-6s|' % (slice(1, 2),)).split())
except Exception as e: print(type(e).__name__, e)
v9 = min(abs(sum(range(4))), pow((10 - 5), 0, 11))
for i10 in range(1):
    try:
        v11 = -1
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
    finally:
        v12, v13 = tuple({None: 0})
    v14 = collections.Counter(format('12', '*<.4d'))
    for i15 in itertools.filterfalse(None, {1}):
        it16 = g2('é😀ß'.count(v1))
        try:
            print(it16.throw(KeyError('t')))
        except BaseException as e:
            print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
        try:
            print('' in it16)
        except BaseException as e:
            print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
        try:
            print(it16.send(dict(zip(v1, ()))))
        except BaseException as e:
            print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
        try:
            print(next(it16, 'end'))
        except BaseException as e:
            print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
        try:
            print(it16.throw(StopIteration('t')))
        except BaseException as e:
            print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
    if callable(123456.789): continue
#> ValueError Unknown format code 'd' for object of type 'float'
#> ['slice(1,', '2,', 'None)|']
#! ValueError: not enough values to unpack (expected 2, got 1)
#---
import itertools, collections, inspect, copy, operator
def main():
    print(int)
    try:
        print((()[:] * 2))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(b'ab')
    except Exception as e: print(type(e).__name__, e)
    w1 = 3
    while w1:
        w1 -= 1
        print(-17, sep=chr(45))
    try:
        print(min('-7', max(' x ', "it's")).rpartition('ñandú ÀB')[0].replace((f"{'ab':=.4d}" * 1), type((bytearray(b'x'), min('ñandú ÀB', 'aXbX'))).__name__))
    except Exception as e: print(type(e).__name__, e)
    for i2 in range(2):
        for i3 in itertools.product(oct(True).rpartition(str([0]))[0], repeat=2):
            match {**dict(enumerate('abc')), 'zz': 5}:
                case dict() as m4: print('case', m4)
                case _: print('default')
            if all('abc'): break
        v5 = (1,)
        for i6 in 'abc':
            for i7 in itertools.filterfalse(None, set()):
                try:
                    v8 = (pow(round(0.5, 1), 1, ord('é😀ß'[0])) if format(1e16, '-#010.5c') not in 'a,b,,c'.encode().hex() else 2)
                except ZeroDivisionError as e:
                    print(type(e).__name__, e)
                else:
                    v9 = [[1], [2, 3]]
                try:
                    v10 = {i: [3, 1, 2] for i in ((0,) + (0,))}
                except AttributeError as e:
                    print(type(e).__name__, e)
                v11 = ((-9 / 1) // float((255 << -1)))
            else:
                v12, v13 = (list(itertools.pairwise(['a', 'b'])) + ([0] * 0))
            v14 = round(1e16)
            v14 &= v14
            if callable("it's"): continue
    print('%d'.startswith('abc'), 5, sep=chr(45))
    try:
        print(True)
    except Exception as e: print(type(e).__name__, e)
main()
#> <class 'int'>
#> ()
#> b'ab'
#> -17
#> -17
#> -17
#> ValueError Unknown format code 'd' for object of type 'str'
#! ValueError: not enough values to unpack (expected 2, got 1)
#---
import itertools, collections, inspect, copy, operator
def main():
    v1, *v2 = frozenset([2])
    try:
        print(([i * 2 for i in range(1)][3] ** abs(sum([5, round(2.675, 1)]))))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(oct(7).replace(format('Hello World', '=.4d'), 'aXbX') < 'abc')
    except Exception as e: print(type(e).__name__, e)
    try:
        print(list(range(0, -3, -1)))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(round(round(1.5, 2), -1))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(abs((-4 / (~[[1], [2, 3]].index(...)))))
    except Exception as e: print(type(e).__name__, e)
    try:
        print([None, 1, 'x'])
    except Exception as e: print(type(e).__name__, e)
    try:
        print((1,))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(('%+d' % float(round(1e-7, 1))))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(5)
    except Exception as e: print(type(e).__name__, e)
    print({'a': 1, 'b': 2}, ((int('a,b,,c') if 'abc'.startswith('') else 14) & [0].count('q'.rpartition('aXbX')[2])), sep=chr(45))
    try:
        print({})
    except Exception as e: print(type(e).__name__, e)
    try:
        print('xyz')
    except Exception as e: print(type(e).__name__, e)
    try:
        print(((sorted(frozenset([2]), reverse=True) + list(range(-1, 2, 1))).index(({1: 'x'} | dict(enumerate([])))) / 14))
    except Exception as e: print(type(e).__name__, e)
main()
#> IndexError list index out of range
#> ValueError Unknown format code 'd' for object of type 'str'
#> [0, -1, -2]
#> 0.0
#> ValueError Ellipsis is not in list
#> [None, 1, 'x']
#> (1,)
#> +0
#> 5
#! ValueError: invalid literal for int() with base 10: 'a,b,,c'
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print(-1.25)
    except Exception as e: print(type(e).__name__, e)
    try:
        print('')
    except Exception as e: print(type(e).__name__, e)
    def g1(n):
        v2 = [3, 1, 2]
        yield [['a', 'b'], 1e-7]
    v3 = (pow({1: 'x'}[''], 5, 3)).bit_length()
    try:
        print(255)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(all({1}))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(pow(pow(({1: 'x'} | {1: 'x'})[1], 1, 0), 0, -9223372036854775808))
    except Exception as e: print(type(e).__name__, e)
    if not isinstance(1e10, bool):
        for i4 in bin(10)[:]:
            it5 = g1([1, 2, 3].count(' x '))
            try:
                print(list(it5))
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            try:
                print(sum(it5))
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            try:
                print(it5.gi_frame is None)
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            try:
                print(inspect.getgeneratorstate(it5))
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            try:
                print(it5.close())
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            v3 %= abs((-12).bit_length())
            v6 = float((max(-6, v3) / v3))
        if callable(0.5):
            it7 = g1(sum([i * 4 for i in range(4)]))
            try:
                print(sum(it7))
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            v8 = len((1, 'a'))
        else:
            for i9 in range(0):
                it10 = g1(max(2, 3))
                try:
                    print(inspect.getgeneratorstate(it10))
                except BaseException as e:
                    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
                try:
                    print(next(it10, 'end'))
                except BaseException as e:
                    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
                try:
                    print([*zip(it10, range(2))])
                except BaseException as e:
                    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
                try:
                    print(inspect.getgeneratorstate(it10))
                except BaseException as e:
                    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
                try:
                    print(it10.gi_frame is None)
                except BaseException as e:
                    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
                if '{}'.isalnum(): continue
        print(not (not False and v3 == 1e-7), 123456.789)
    try:
        print(sum(g1(int(0.1))))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(sorted((([[1], [2, 3]], 1j)[-1:1] + (0,)[-1:0]), reverse=True))
    except Exception as e: print(type(e).__name__, e)
    try:
        print([['a', 'b'] for c11 in dict(enumerate((1, 'a')[:4][::0]))])
    except Exception as e: print(type(e).__name__, e)
    class C12(Exception):
        def __init__(self, x=0, *a): self.x = x
        def __gt__(self, o): return NotImplemented
        def __format__(self, s): return f'fmt({s})'
        def __enter__(self): print('enter'); return self
        def __eq__(self, o): print('eq'); return self.x == getattr(o, 'x', o)
        def __le__(self, o): return [1]
        def __matmul__(self, o): return '@'
        def __rmul__(self, o): return 'rmul'
    try:
        o13 = C12(1)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(copy.copy(o13).x)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(bytes(o13))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print([*o13])
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(str(o13) if '__str__' in vars(C12) else 0)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(o13 ** 2)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(min(o13))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(itertools.islice('abcdef', o13))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(list(reversed(o13)))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(repr(o13) if '__repr__' in vars(C12) or True else 0)
    except BaseException as e: print(type(e).__name__, e)
    try:
        o13
    except NameError: o13 = None
    print('é😀ß', sep=chr(45))
main()
#> -1.25
#> 
#! KeyError: ''
#---
import itertools, collections, inspect, copy, operator
try:
    print(dict(zip(''.encode().hex(), (1000000000000000000, 'a\nb\tc'[:3:0].expandtabs(4)))))
except Exception as e: print(type(e).__name__, e)
try:
    print(dict(a=float('inf'), z=((0,) * 2)))
except Exception as e: print(type(e).__name__, e)
try:
    print(1.5)
except Exception as e: print(type(e).__name__, e)
try:
    print(oct((-2 >> 7)))
except Exception as e: print(type(e).__name__, e)
try:
    print([][:-4])
except Exception as e: print(type(e).__name__, e)
print(-5)
try:
    print([3, 1, 2])
except Exception as e: print(type(e).__name__, e)
try:
    print((len(dict(enumerate('abc'.replace('a,b,,c', '')))) / (pow(round(1e-7), 3, 2147483648) >> 7)))
except Exception as e: print(type(e).__name__, e)
try:
    print(([].index(([None, 1, 'x'][-4] << 1)) << -1))
except Exception as e: print(type(e).__name__, e)
try:
    print(0.5)
except Exception as e: print(type(e).__name__, e)
try:
    print(type(('%+d' % 1).translate({97: 'Z', 98: None})).__name__ not in ('%a|' % ([],)))
except Exception as e: print(type(e).__name__, e)
try:
    print({1: 'x'})
except Exception as e: print(type(e).__name__, e)
#> ValueError slice step cannot be zero
#> {'a': inf, 'z': (0, 0)}
#> 1.5
#> -0o1
#> []
#> -5
#> [3, 1, 2]
#> ZeroDivisionError division by zero
#> IndexError list index out of range
#> 0.5
#> True
#> {1: 'x'}
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print((0,))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(((divmod((-1 - 5), 'abc'.rfind('%d'))[1] % int(float(float('nan')))) + 5))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(1e10)
    except Exception as e: print(type(e).__name__, e)
    def g1(n):
        r2 = yield from [*(1, 'a'), {1: 'x'}]
        print('sub', r2)
        r3 = yield int(1.5)
        print('got', r3)
        yield (r3 and 'x')
        return ({'a': 1, 'b': 2} | {None: 0})
    try:
        print([])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(sum([-19, divmod(1000000000000000000, (int('ñandú ÀB') - (20 << -1)))[1]]))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(oct((min(2147483648, 15)).bit_length()).removesuffix(type(...).__name__.rjust(1, chr(42))))
    except Exception as e: print(type(e).__name__, e)
    if (~5) >= (2 ** -1):
        v4 = {'a': 1, 'b': 2}
        def g5(n):
            yield (n / divmod(-9223372036854775808, 7)[0])
            try:
                x = yield 'é😀ß'.ljust(8, chr(42))
                it6 = g1(['a', 'b'][-4])
                try:
                    print(inspect.getgeneratorstate(it6))
                except BaseException as e:
                    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
                try:
                    print(255 in it6)
                except BaseException as e:
                    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
                try:
                    print(next(it6, 'end'))
                except BaseException as e:
                    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            except Exception as e:
                print('in', type(e).__name__, e)
                return 'r'
            finally:
                print('fin')
            yield 0.5
            yield n < n <= n
        def g7(n):
            try:
                x = yield ('a,b,,c' * 2)
                v8 = 1j
            except ValueError as e:
                print('in', type(e).__name__, e)
                raise RuntimeError('x')
            yield all({1})
            yield ...
            return tuple((0,))
    else:
        v9 = [None, 1, 'x']
        v10 = (float('nan') - float(int(0.1)))
        w11 = 3
        while w11:
            w11 -= 1
            print('ñandú ÀB')
    try:
        print(([None, 1, 'x'] + list(sorted(set(), key=str))))
    except Exception as e: print(type(e).__name__, e)
    try:
        v12 = (((0,) + (0,)) * 2)[2:2]
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
    else:
        it13 = g1(int(-1.25))
        try:
            print(it13.send(None))
        except BaseException as e:
            print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
    finally:
        v14 = ({} | {'a': 1, 'b': 2})
    try:
        print(tuple(hex(sum([i * 4 for i in range(2)]))))
    except Exception as e: print(type(e).__name__, e)
    v15 = not any(frozenset([2]))
main()
#> (0,)
#> ValueError cannot convert float NaN to integer
#> 10000000000.0
#> []
#> ValueError invalid literal for int() with base 10: 'ñandú ÀB'
#> 0o4
#> ñandú ÀB
#> ñandú ÀB
#> ñandú ÀB
#> [None, 1, 'x']
#> 1
#> ('0', 'x', '4')
#---
import itertools, collections, inspect, copy, operator
try:
    print(round(1.5, 2))
except Exception as e: print(type(e).__name__, e)
try:
    print("it's".join([]))
except Exception as e: print(type(e).__name__, e)
def f1():
    def f2(p3, p4=(), p5=[]):
        w6 = 2
        while w6:
            w6 -= 1
            v7 = [0]
            try:
                v8 = round(-0.0)
                v9 = round((8 / (5 if v8 else -8)), 1)
                v7 = format({'a': 1, 'b': 2}[1], '+010.0o')
            except AttributeError as e:
                print(type(e).__name__, e)
            finally:
                v10 = len([3, 1, 2])
        for i11 in {i: bytearray(b'x') for i in (1,)[::2]}:
            match -16:
                case [int(), m12] if 'a\nb\tc'.isprintable(): print('case', m12)
                case [m13, *_]: print('case', m13)
                case _: print('default')
            match 1.5:
                case float() | bool() as m14: print('case', m14)
                case (1 | 2) as m15: print('case', m15)
                case other: print('other')
            if not p3: continue
        return (1, 'a')
    return dict(zip('{:+#0.2o}'.format(1e16), collections.Counter('{}')))
if all((() + (0,))):
    print([[1], [2, 3]], tuple({1}))
    v16 = 2.675
    print(float([1, 2, 3][4]))
else:
    w17 = 3
    while w17:
        w17 -= 1
        try:
            v18 = len(())
            print(oct((int('Hello World') ** 2)), (format('q', '07.1').replace('a\nb\tc', format(10, ' _.5f')) + ('' + 'a\nb\tc').zfill(0)))
        except ArithmeticError as e:
            print(type(e).__name__, e)
        else:
            try:
                v19 = collections.Counter(('abc' + '-7')[:-3:1])
                v20 = sum([((5 / 1e10) + float(7)), 123456.789])
            except AttributeError as e:
                print(type(e).__name__, e)
        v21 = [3, 1, 2]
    w22 = 3
    while w22:
        w22 -= 1
        print((isinstance(int("it's"), object) or any(f"{[1, 2]!a}{{}}")), sep=chr(45))
    try:
        print(ord(repr([]).strip()[-1]), list(frozenset([2])))
        try:
            print(str(([[1], [2, 3]] + [0])).count('é😀ß'), sep=chr(45))
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
        else:
            v23 = bytearray(b'x')
    except AttributeError as e:
        print(type(e).__name__, e)
try:
    print((list(itertools.zip_longest(((1, 'a') + ())[:3], dict(a=[f1() for c24 in 'aXbX' if True], z={**{'a': 1, 'b': 2}, 1: 5}), fillvalue=123456.789)) * 2))
except Exception as e: print(type(e).__name__, e)
try:
    print(b'ab')
except Exception as e: print(type(e).__name__, e)
v25, v26 = {5}
try:
    print(format(2.675, '^+#10e'))
except Exception as e: print(type(e).__name__, e)
#> 1.5
#> 
#! ValueError: invalid literal for int() with base 10: 'Hello World'
#---
import itertools, collections, inspect, copy, operator
def main():
    print(min((-round(1e10, -1)), ('%d'.find('') ** 2)), end=chr(33)+chr(10))
    try:
        print((0,))
    except Exception as e: print(type(e).__name__, e)
    w1 = 1
    while w1:
        w1 -= 1
        try:
            v2 = ((0,) + (0,)[0:][:])
            try:
                try:
                    v3 = ['a', 'b']
                except Exception as e:
                    print(type(e).__name__, e)
                try:
                    v4 = 1e-7
                    v5 = 'q'
                    v6 = round(-0.0, 2)
                except ArithmeticError as e:
                    print(type(e).__name__, e)
                    raise KeyError(e.args)
                else:
                    v7 = [][::-1]
                finally:
                    v8 = round(abs(abs(float('inf'))), 0)
            except (TypeError, ValueError) as e:
                print(type(e).__name__, e)
            print(-18)
        except Exception as e:
            print(type(e).__name__, e)
        v9 = list(range(0, -1, -1))
    try:
        print(5)
    except Exception as e: print(type(e).__name__, e)
    def f10(p11):
        def g12(n):
            r13 = yield 1.5
            print('got', r13)
            yield ({}, ...)
            yield {None: 0}
            return (() + (1,))
        return True
    try:
        print(min('aXbX', "it's").join(['a', 'b']))
    except Exception as e: print(type(e).__name__, e)
    v14 = ('%d' * 3)
    try:
        print(int)
    except Exception as e: print(type(e).__name__, e)
    try:
        print([int, (1, 'a')])
    except Exception as e: print(type(e).__name__, e)
    try:
        print({})
    except Exception as e: print(type(e).__name__, e)
    try:
        print(5 < 13 <= 10)
    except Exception as e: print(type(e).__name__, e)
    v15 = [0]
main()
#> -10000000000.0!
#> (0,)
#> -18
#> 5
#> aaXbXb
#> <class 'int'>
#> [<class 'int'>, (1, 'a')]
#> {}
#> False
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print({i: chr(72).capitalize().join(map(str, list(range(3, -3, 2)))) for i in [3, 1, 2]})
    except Exception as e: print(type(e).__name__, e)
    try:
        print(b'ab')
    except Exception as e: print(type(e).__name__, e)
    try:
        print(dict.fromkeys(dict.fromkeys({3}, [3, 1, 2]), -1.25))
    except Exception as e: print(type(e).__name__, e)
    def f1(p2):
        print(p2, {})
        return 1e10
    try:
        print((~max('a\nb\tc'.split('')[-3], (20 * (5 ** 3)))))
    except Exception as e: print(type(e).__name__, e)
    v3 = 'Hello World'
    try:
        print(())
    except Exception as e: print(type(e).__name__, e)
    try:
        print((('{:-#0.5g}'.format(10).rfind(''.removeprefix("it's")) ** -1) + -0.0))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(f1(round(float((-15)), 0), (v3.removeprefix('{}') + 'é😀ß').translate({97: 'Z', 98: None})))
    except Exception as e: print(type(e).__name__, e)
    if '{:x=10_.0}'.format(5).endswith('ñandú ÀB'.removeprefix('a,b,,c')):
        print('', end=chr(33)+chr(10))
    elif str((0,)).isdecimal():
        (v4, v5) = (collections.Counter('abc'), f1(1))
main()
#> {3: '', 1: '', 2: ''}
#> b'ab'
#> {3: -1.25}
#> ValueError empty separator
#> ()
#> 0.16666666666666666
#> TypeError main.<locals>.f1() takes 1 positional argument but 2 were given
#! ValueError: Precision not allowed in integer format specifier
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print({**(dict(enumerate(frozenset([2]))) | {i: ([] and True) for i in [b'ab', (1, 'a')]}), None: range(3)})
    except Exception as e: print(type(e).__name__, e)
    v1 = ((0,) * 2)
    try:
        v2 = ([(5).bit_length() for c3 in frozenset([2])] + [round(-1.25, -1) for c4 in ({'a': 1, 'b': 2} | {None: 0})])
        w5 = 2
        while w5:
            w5 -= 1
            print(range(3), ((1,) + tuple(['a', 'b'])[3:-4]), end=chr(33)+chr(10))
    except AttributeError as e:
        print(type(e).__name__, e)
        raise KeyError(e.args)
    try:
        print(int)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(min(list(range(3, 2, -1)).index(((1, 'a') * 2)[3:]), (min((1).bit_length(), (-0)) if (''.isdecimal() or 'q'.startswith(' x ')) else min(round(float('inf')), 5))))
    except Exception as e: print(type(e).__name__, e)
    v6 = map(str, [None, 1, 'x'])
    try:
        print(dict(a=v1, z={}))
    except Exception as e: print(type(e).__name__, e)
    try:
        print({None: 0})
    except Exception as e: print(type(e).__name__, e)
    try:
        print({})
    except Exception as e: print(type(e).__name__, e)
    try:
        for i7 in range(0):
            v8 = float('inf')
            if 7 in 0: continue
        try:
            if type([]).__name__ < ('aXbX' * 0):
                if callable([3, 1, 2]):
                    v9 = abs(-9223372036854775808)
                    v10 = ''
                    v11 = ({**{}, True: (() + (1, 'a'))} | {'a': 1, 'b': 2})
                elif isinstance('-7'.replace('a\nb\tc', '12'), int):
                    v12 = '%d'.join('ñandú ÀB'.split()).expandtabs(2)
                    v13 = sorted(dict(enumerate([[0] for c14 in 'aXbX' if []])), key=str)
                else:
                    v15 = [bin((5 ** 1)), [3, 1, 2]]
            v16 = dict.fromkeys(set(), 5)
        except ZeroDivisionError as e:
            print(type(e).__name__, e)
        finally:
            v17 = format(float((-6 << 6)), '*<#6_.5X')
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
    for i18 in v1:
        def g19(n):
            r20 = yield from ('%r|' % (n,))
            print('sub', r20)
            yield True
            return {1: 'x'}
        if 'abc'.partition('-7')[2].isupper():
            v21 = {'a': 1, 'b': 2}
        elif isinstance(not v6, (int, str)):
            v22 = float('nan')
            if (float('inf') == -2 or ([] and i18)):
                try:
                    v23 = [*set(), '']
                    v24 = list(range(0, 7, 1))
                except ZeroDivisionError as e:
                    print(type(e).__name__, e)
                print(None, 'é😀ß')
                if all([0]):
                    v25 = dict(enumerate('-7'))
                    v26 = [0]
                    v25 |= {}
        else:
            if callable(bytearray(b'x')):
                v27 = {'a': 1, 'b': 2}
            elif all([1, 2, 3]):
                for i28 in {1: collections.Counter('a\nb\tc'), 1: dict.fromkeys({2}, 0.5)}:
                    v29 = {'a': 1, 'b': 2}
                    v30 = (8 ** round(abs(0.5), 0))
                    v31 = [i28, ((2147483648 if i28 else -7) + (16 ** 0))]
                    if '%d'.isalpha(): break
                print(b'ab', i18, sep=chr(45))
    try:
        w32 = 3
        while w32:
            w32 -= 1
            print(tuple(dict(zip('12'.upper(), ({None: 0} | {None: 0})))), {None: 0})
            if min(-9223372036854775808, 3) < -9223372036854775808 <= (-5):
                print(())
                try:
                    v33 = int
                    v34 = 5
                except Exception as e:
                    print(type(e).__name__, e)
                    raise RuntimeError('again') from e
                else:
                    v35 = (v1 * 2)
            else:
                v36 = (list(list((1, 'a'))), dict.fromkeys(({1: 'x'} | {None: 0}), True))
                try:
                    v37 = abs(float(5))
                    v38 = dict(zip('', 'a\nb\tc'.partition('aXbX'.removeprefix('q'))[1]))
                except (TypeError, ValueError) as e:
                    print(type(e).__name__, e)
                else:
                    v6 = str({None: 0})
                finally:
                    v36 = ()
                v39 = v36
        def g40(n):
            for i41 in range(2):
                if ''.title().endswith(chr(75)):
                    v42 = abs(sum([sum([n, 2]), (~n)]))
                    v43 = {i: list(set()) == (1,) for i in ()}
                elif all(set()):
                    n -= pow(True, 3, (7 ** 4))
                n //= (7 ** 4)
                n = abs(9)
            yield [True, 16].index(0.1)
            yield ()
            v44 = []
            yield n
        print(False, sep=chr(45))
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
    else:
        v45 = -1.25
    def f46():
        v47 = sorted(format('', '=07d').zfill(8), reverse=True)
        try:
            try:
                v48, *v49 = ((1, 'a') * 2)
                if type(True).__name__.endswith(repr((1,))):
                    v50 = abs(abs(abs(float('nan'))))
                    v51 = sum([5, -1, 0])
                    v52 = 0.5
                else:
                    *v53, v54 = dict(zip(' x '.join('Hello World'.split()), bin(5))), "it's"
                try:
                    v47 = list({**({1: 'x'} | {'a': 1, 'b': 2}), 1: (() * 2)})
                except ArithmeticError as e:
                    print(type(e).__name__, e)
                else:
                    v55 = (1,)
            except ZeroDivisionError as e:
                print(type(e).__name__, e)
                raise KeyError(e.args)
            else:
                v56 = (tuple(collections.Counter('abc')) * 2)
            finally:
                print(not (float('nan') > 2 or 1e16 <= 3), (5 >> 0))
            w57 = 1
            while w57:
                w57 -= 1
                print(min(oct([None, 1, 'x'][-4]), '%d'.join('xyz')), 0.5, end=chr(33)+chr(10))
            try:
                v58 = (1, 'a')
                v59 = str(5).removesuffix('Hello World').partition('{:-010.0c}'.format('%d'.find('-7')))[1]
                print(['-7'.ljust(3), len(v47[::-2])], 'abc'.expandtabs(2).center(12, chr(42)).join([]))
            except (TypeError, ValueError) as e:
                print(type(e).__name__, e)
            else:
                v60 = -17
        except ZeroDivisionError as e:
            print(type(e).__name__, e)
        return (0,)
    try:
        def g61(n):
            r62 = yield sorted(set(), key=len)
            print('got', r62)
            try:
                yield 2147483648 in -17
                v63 = dict(enumerate(dict(a={1: 'x'}, z={(1, 2): 'é😀ß', (1, 2): [0]})))
            except KeyError as e:
                print('in', type(e).__name__, e)
                pass
            try:
                yield n
                (v64, v65) = (tuple({'a': 1, 'b': 2}) + (1,))
            except Exception as e:
                print('in', type(e).__name__, e)
                raise RuntimeError('x')
            yield dict.fromkeys({1}, {'a': 1, 'b': 2}) == slice(1, 2)
            yield [[1], [2, 3]]
    except LookupError as e:
        print(type(e).__name__, e)
main()
#> {0: 2, b'ab': [], (1, 'a'): [], None: range(0, 3)}
#> range(0, 3) (1,)!
#> range(0, 3) (1,)!
#> <class 'int'>
#> ValueError ('a',) is not in list
#> {'a': (0, 0), 'z': {}}
#> {None: 0}
#> {}
#> ValueError Unknown format code 'X' for object of type 'float'
#> ('1',) {None: 0}
#> ('1',) {None: 0}
#> ('1',) {None: 0}
#> False
#---
import itertools, collections, inspect, copy, operator
for i1 in {'a': 1, 'b': 2}:
    v3 = (5).bit_length()
    for i4 in map(lambda g: (g[0], list(g[1])), itertools.groupby({5})):
        v5 = 'Hello World'
    else:
        v6 = dict(a=list(range(3, 5, 2))[-3::0], z=(~len({1})))
try:
    print(9)
except Exception as e: print(type(e).__name__, e)
try:
    print([[1], [2, 3]])
except Exception as e: print(type(e).__name__, e)
v7 = 1.5
try:
    print({1: 'x'})
except Exception as e: print(type(e).__name__, e)
try:
    print((1,))
except Exception as e: print(type(e).__name__, e)
#! ValueError: slice step cannot be zero
#---
import itertools, collections, inspect, copy, operator
try:
    print(slice(1, 2))
except Exception as e: print(type(e).__name__, e)
try:
    print(None)
except Exception as e: print(type(e).__name__, e)
v1 = 'a,b,,c'
try:
    print({1: 'x'})
except Exception as e: print(type(e).__name__, e)
try:
    print(((), any('{}'[::-1]))[:])
except Exception as e: print(type(e).__name__, e)
(v2, v3) = ((1,) + (True, []))
try:
    print(int)
except Exception as e: print(type(e).__name__, e)
try:
    print(list(itertools.islice(f"{v1}{{}}", 2)))
except Exception as e: print(type(e).__name__, e)
v4 = ((int('Hello World') >> 0) / 255)
#> slice(1, 2, None)
#> None
#> {1: 'x'}
#> ((), True)
#! ValueError: too many values to unpack (expected 2)
#---
import itertools, collections, inspect, copy, operator
try:
    print((ord(repr({}).translate({97: 'Z', 98: None})[1]) / ((~round(2.675, 1))).bit_length()))
except Exception as e: print(type(e).__name__, e)
try:
    print([[1], [2, 3]])
except Exception as e: print(type(e).__name__, e)
try:
    print(round((('%d'.count('Hello World') ** 4) / [].count(bytearray(b'x'))), 3))
except Exception as e: print(type(e).__name__, e)
try:
    print(range(3))
except Exception as e: print(type(e).__name__, e)
try:
    print((255).bit_length())
except Exception as e: print(type(e).__name__, e)
try:
    print((1, 'a')[::0][:])
except Exception as e: print(type(e).__name__, e)
try:
    print(1.5)
except Exception as e: print(type(e).__name__, e)
def f1():
    w2 = 4
    while w2:
        w2 -= 1
        if isinstance((0,), list) == "it's":
            if (255 < -3 <= 5 or (True or True)):
                v3 = str(('x' and 'x')).zfill(0)
            elif callable([1j for c4 in [1, 2, 3]]):
                v5 = {'a': 1, 'b': 2}
            else:
                v6 = float([1, 2, 3].index({**{None: 0}, 'a': 1e-7}))
                v7 = (5 ** 2)
            if not 1 < True <= 7:
                v8 = {i: (1, 'a') for i in ((1,)[:] * 2)}
            elif divmod(5, -10)[0] < round(0.5) <= int(3.0):
                v9 = 1e16
                v10 = (len({(1, 2): [1, 2, 3], 'zz': {'a': 1, 'b': 2}}) / False)
        v11 = 1j
    return {None: 0} < '12'.endswith("it's")
#> TypeError bad operand type for unary ~: 'float'
#> [[1], [2, 3]]
#> ZeroDivisionError division by zero
#> range(0, 3)
#> 8
#> ValueError slice step cannot be zero
#> 1.5
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print(sum([1000000000000000000, [][-4]]))
    except Exception as e: print(type(e).__name__, e)
    try:
        print({'a': 1, 'b': 2})
    except Exception as e: print(type(e).__name__, e)
    try:
        print(not not not all((1, 'a')))
    except Exception as e: print(type(e).__name__, e)
    v1 = {'a': 1, 'b': 2}
    try:
        print(sum([round(((~5) % 1e-7), 1), ord(' x '.removeprefix('12').title()[1])]))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(b'ab')
    except Exception as e: print(type(e).__name__, e)
    v2 = min('%d', format('{:x=-#3.0s}'.format(1e-7), '>07d'))
    for i3 in set():
        match {None: True, 'b': isinstance('x', list)}:
            case None if False == '{}': print('case', 0)
            case [_, _, *m5]: print('case', m5)
            case True: print('case', 0)
            case other: print('other')
        def f7(p8, p9='é😀ß'):
            try:
                (v10, v11) = set()
                v12 = dict.fromkeys([None, 1, 'x'], 'a\nb\tc')
                print(dict(enumerate(([(0,) for c13 in (0,) if 0] * 3))), (pow(ord('12'[0]), 4, divmod(9223372036854775808, 5)[0]), ["it's".startswith('aXbX') for c14 in ({}, 0)]), end=chr(33)+chr(10))
            except Exception as e:
                print(type(e).__name__, e)
            else:
                for i15 in collections.Counter("it's".upper()):
                    v16 = [-0.0 for c17 in frozenset([2])]
                    v18 = -1.25
            finally:
                print(1e-7)
            v19 = 'a\nb\tc'.split(None, 1)
            try:
                v20 = {i: repr('abc'.isidentifier()) for i in ({}, (1,))[-3::-1]}
                v21 = '{:0> #0,.0e}'.format((int(1e-7) << 2))
            except AttributeError as e:
                print(type(e).__name__, e)
            else:
                v19 = [[1], [2, 3]]
            return sum([pow(2, 1, 5), (~15)])
        match ((() + (1,)) + tuple('a,b,,c')):
            case True if all([[1], [2, 3]]): print('case', 0)
            case 'a': print('case', 0)
            case {'a': m24}: print('case', m24)
            case _: print('default')
        if not 'x': continue
    try:
        print(...)
    except Exception as e: print(type(e).__name__, e)
main()
#> IndexError list index out of range
#> {'a': 1, 'b': 2}
#> False
#> 88.0
#> b'ab'
#! ValueError: Unknown format code 's' for object of type 'float'
#---
import itertools, collections, inspect, copy, operator
try:
    print((abs((~min(5, 5))) / ([1, 2, 3][-3:-1] * 0).index((list(iter('Hello World')) + [3, 1, 2]))))
except Exception as e: print(type(e).__name__, e)
print(())
print(1j, collections.Counter((repr(['a', 'b']) * 2)))
try:
    print(2.675)
except Exception as e: print(type(e).__name__, e)
try:
    print([0])
except Exception as e: print(type(e).__name__, e)
try:
    print(([None, 1, 'x'] + sorted(set())))
except Exception as e: print(type(e).__name__, e)
try:
    print((float(round(float(-19), 2)) * 3.0))
except Exception as e: print(type(e).__name__, e)
try:
    print([*''.join(['{}', ' x ']).split(None, 1), 'a,b,,c' == '-7'])
except Exception as e: print(type(e).__name__, e)
v1 = ascii(('%r|' % (2147483648,))).expandtabs(3)
print(1e16, [*tuple({1}), '12'.rjust(11) < 'a,b,,c'[:]])
try:
    print({'zz': ('é😀ß'.split() + list(itertools.compress({}, [0])))[:-2:0], 'zz': ...})
except Exception as e: print(type(e).__name__, e)
try:
    print(max('ñandú ÀB'.join(['a', 'b']), 'abc').zfill(8).join([ascii(v1), f"{[1, 2]:*<3.1s}"]))
except Exception as e: print(type(e).__name__, e)
try:
    print(' x ')
except Exception as e: print(type(e).__name__, e)
try:
    print(('%i' % round(2.675, -1)))
except Exception as e: print(type(e).__name__, e)
#> ValueError ['H', 'e', 'l', 'l', 'o', ' ', 'W', 'o', 'r', 'l', 'd', 3, 1, 2] is not in list
#> ()
#> 1j Counter({"'": 8, '[': 2, 'a': 2, ',': 2, ' ': 2, 'b': 2, ']': 2})
#> 2.675
#> [0]
#> [None, 1, 'x']
#> -57.0
#> ['{}', 'x ', False]
#> 1e+16 [1, True]
#> ValueError slice step cannot be zero
#> TypeError unsupported format string passed to list.__format__
#>  x 
#> 0
#---
import itertools, collections, inspect, copy, operator
def main():
    v1 = [[1], [2, 3]]
    try:
        print(())
    except Exception as e: print(type(e).__name__, e)
    try:
        if (callable([None, 1, 'x']) and 'x' != 'x'):
            w2 = 3
            while w2:
                w2 -= 1
                (v3, v4) = slice(1, 2), (sum([i * 3 for i in range(0)])).bit_length()
        elif sum([-9223372036854775808, 16]) != max(-7, 5):
            for i5 in v1:
                for i6 in range(3):
                    v7 = (12 & (~int('%d')))
                    v1[-2] = -4
        try:
            print('aXbX', (... in list((1, 'a')) and (isinstance({}, float) and callable(slice(1, 2)))), end=chr(33)+chr(10))
            try:
                try:
                    v8 = str(((1).bit_length() * 1e10))
                    v8 = 'a,b,,c'
                    v9 = 123456.789
                except LookupError as e:
                    print(type(e).__name__, e)
                else:
                    v10 = 0.1
            except ArithmeticError as e:
                print(type(e).__name__, e)
            else:
                v11 = '{:#3n}'.format(float(12)).zfill(2)
            finally:
                v12 = 2.675
            v1.sort(reverse=True)
        except Exception as e:
            print(type(e).__name__, e)
        v13 = dict(a=abs((5 / 9223372036854775808)), z=['', 'abc'])
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
    print(((max(7, 5) % float(float('inf'))) // (-12 / pow(-10, 4, 5))), sep=chr(45))
    v1.remove(1e-7)
    try:
        print(({**{1: 'x'}, 'a': "it's".translate({97: 'Z', 98: None}).zfill(6)} | dict(zip('%d', {i: '-7' for i in format('Hello World', 'é^3.1')}))))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(range(3))
    except Exception as e: print(type(e).__name__, e)
    def f14():
        v15 = (abs(int('é😀ß')) * 1e10)
        return ''.title() == ' x '.removeprefix('%d')
    try:
        print(format('{:x= #010.2c}'.format(5).partition("it's".zfill(6))[2].replace(('abc'.expandtabs(2) * -1), 'q'[:][-1:]), '=12.1s'))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(1j)
    except Exception as e: print(type(e).__name__, e)
    for i16 in (sorted((1, 'a')) * 2):
        try:
            i16 = f14()
            print([[f14(), float('nan')], f"{[1, 2]!s}{{}}"][-2:], ' x '.istitle())
        except ArithmeticError as e:
            print(type(e).__name__, e)
        if not 'x': continue
    try:
        print(format(len(set()), '-0_%').lstrip())
    except Exception as e: print(type(e).__name__, e)
    try:
        print({**({'': 'a\nb\tc'.ljust(10, chr(42)), 'zz': 'q' == '-7'} | {}), '': {'zz': 'q', 0: round(float('inf'), 3)}})
    except Exception as e: print(type(e).__name__, e)
    try:
        print((float('nan') * ((~int('{}')) % 0.1)))
    except Exception as e: print(type(e).__name__, e)
    match collections.Counter('12'):
        case [_, _, *m17]: print('case', m17)
        case other: print('other')
main()
#> ()
#! ValueError: invalid literal for int() with base 10: '%d'
#---
import itertools, collections, inspect, copy, operator
v1 = 'abc'.replace('a\nb\tc', 'a,b,,c').ljust(12).encode().hex()
try:
    print(callable((1,)))
except Exception as e: print(type(e).__name__, e)
try:
    print(sorted('aXbX'.translate({97: 'Z', 98: None})))
except Exception as e: print(type(e).__name__, e)
try:
    print(b'ab')
except Exception as e: print(type(e).__name__, e)
try:
    print({1: 'x'})
except Exception as e: print(type(e).__name__, e)
v2 = 1e16 != dict.fromkeys('a\nb\tc'.swapcase(), (0,))
try:
    print(b'ab')
except Exception as e: print(type(e).__name__, e)
try:
    v3 = (max(pow(5, 0, 2), 9223372036854775808)).bit_length()
except LookupError as e:
    print(type(e).__name__, e)
try:
    print({1: [chr(66) for c4 in dict(enumerate({None: 0}))][-3], None: min('{}'.replace('Hello World', v1)[2:], 'é😀ß')})
except Exception as e: print(type(e).__name__, e)
#> False
#> ['X', 'X', 'Z']
#> b'ab'
#> {1: 'x'}
#> b'ab'
#> IndexError list index out of range
#---
import itertools, collections, inspect, copy, operator
def main():
    v1 = ((1,) * 2)
    print('aXbX')
    print(dict.fromkeys((), (1,)), end=chr(33)+chr(10))
    try:
        print(('%a|' % (float(0.5),)).zfill(6).removesuffix(ascii('Hello World'.translate({97: 'Z', 98: None}))))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(slice(1, 2))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(range(3))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(not callable((((1, 'a') + v1), 'a\nb\tc')))
    except Exception as e: print(type(e).__name__, e)
    v2 = ()
    v3 = dict.fromkeys(list({i: 1 for i in [1, 2, 3]}), 5)
    try:
        print((tuple([]) * 2))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(float((~pow(pow(15, 5, 5), 3, abs(2)))))
    except Exception as e: print(type(e).__name__, e)
    if 5 >= (5 ** 2):
        v4 = ((1, 'a')[-3:] + ())
        match not any('abc'):
            case {'a': 1, **m5}: print('case', m5)
            case {'a': 1, **m6}: print('case', m6)
            case None: print('case', 0)
            case other: print('other')
    elif ('%d' in '{}' or not 'x'):
        try:
            v1 = (collections.Counter('a\nb\tc'.replace('é😀ß', 'a\nb\tc')), 'é😀ß'.translate({97: 'Z', 98: None}).expandtabs(2))
            for i8 in range(3):
                v9 = v3
                if (~5) < ['a', 'b'].index(5) <= int('Hello World'):
                    v10 = (list(range(4, 5, 3)) * 3)[4::2]
                    v11 = round(float('nan'))
                else:
                    print(v3.get(''), list(v3.items()))
                    v12 = (-20 / 3.0)
                    v13 = 'ñandú ÀB'
                if 5 >= -1.25: continue
            v14 = (len((1, 'a')) / [3, 1, 2][-2])
        except LookupError as e:
            print(type(e).__name__, e)
        print('aXbX'[:].strip() == {**dict(zip('é😀ß', [3, 1, 2])), 1: dict(a=[[1], [2, 3]], z=1e-7)}, format(('%G' % 0.1).zfill(8), '12.1d'))
    match dict(zip('', {**{'a': 1, 'b': 2}, 'zz': 19})):
        case (m15, (_, _)): print('case', m15)
        case 3.0: print('case', 0)
        case list(m17): print('case', m17)
        case str() as m18: print('case', m18)
        case _: print('default')
    try:
        print(bytearray(b'x'))
    except Exception as e: print(type(e).__name__, e)
    v19 = ord("it's"[0])
    try:
        try:
            try:
                v20 = float(int(1e-7))
                try:
                    v19 = ascii('q').zfill(6).index(type((1, 'a')).__name__.removeprefix('-7'[0:]))
                except ArithmeticError as e:
                    print(type(e).__name__, e)
                else:
                    v1 = v1
                v3[None] = sum([i * 2 for i in range(0)])
            except ArithmeticError as e:
                print(type(e).__name__, e)
            else:
                v2 = (dict(enumerate((1, 'a')))[2.0] & 1000000000000000000)
        except ArithmeticError as e:
            print(type(e).__name__, e)
        try:
            v3 = v3
        except LookupError as e:
            print(type(e).__name__, e)
        else:
            for i21 in frozenset([2]):
                v19 = v19
                if all({1}):
                    v19 += int(round(1e10, 0))
                v19 -= str(123456.789).find(min('abc', 'aXbX'))
    except Exception as e:
        print(type(e).__name__, e)
    else:
        v22 = ([i * 4 for i in range(0)] + [[1], [2, 3]])
main()
#> aXbX
#> {}!
#> 000.5|
#> slice(1, 2, None)
#> range(0, 3)
#> True
#> ()
#> -1.0
#> default
#> bytearray(b'x')
#> ValueError substring not found
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print(dict(a=(str([[1], [2, 3]][::-1]), list(itertools.compress((['a', 'b'] + [1, 2, 3]), [None, 1, 'x']))), z={'a': 1, 'b': 2}))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(f"{'ab'!a}{{}}"[-3:])
    except Exception as e: print(type(e).__name__, e)
    try:
        print("it's")
    except Exception as e: print(type(e).__name__, e)
    v1 = tuple(((0,) * 2)[:0])
    v2 = 'Hello World'.capitalize().translate({97: 'Z', 98: None}).rpartition(type({}).__name__[::-1])[1]
    try:
        print((1,))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(collections.Counter(str(())))
    except Exception as e: print(type(e).__name__, e)
    try:
        print('{:0>3n}'.format(collections.Counter('ñandú ÀB')[2.0]).islower())
    except Exception as e: print(type(e).__name__, e)
    try:
        print(' x '.ljust(12, chr(42)).removesuffix(('%r|' % ([1, 2, 3][0],))).endswith(('-7' * 3)))
    except Exception as e: print(type(e).__name__, e)
    def f3(p4):
        v5, *v6 = (({}, []) + tuple([0]))
        try:
            v7 = format((5 ** 1), '+#0_.5c').removesuffix("it's")
            v8 = 5
            v9, *v10 = (p4, repr(9))
        except Exception as e:
            print(type(e).__name__, e)
        else:
            v11 = [round(1e-7), 2147483648]
        return abs(True)
    v1 = (v1, f3([1, 2, 3], -10 < 5 <= 5))
    v12 = 'abc'.zfill(6).join("it's".split()).rfind('-7'.expandtabs(5))
    try:
        print(abs(round(sum([v12, (1e-7 * 0.1)]))))
    except Exception as e: print(type(e).__name__, e)
    v13 = {1: 'x'}
    try:
        try:
            v14 = 123456.789
            print({2.0: v2, 1: v13}, [[1], [2, 3]])
        except ZeroDivisionError as e:
            print(type(e).__name__, e)
        else:
            v15 = int(2.675)
        finally:
            v1 = (2.675, callable(dict(enumerate(''))))
        v16 = dict.fromkeys({i: {'a': 1, 'b': 2} < 1e-7 for i in dict(enumerate(''))}, [])
        match callable((v12 * 8)):
            case list(m17) if 'aXbX'.isdecimal(): print('case', m17)
            case dict() as m18: print('case', m18)
            case -1 if 'aXbX'.startswith('aXbX'): print('case', 0)
            case other: print('other')
    except LookupError as e:
        print(type(e).__name__, e)
    finally:
        w20 = 2
        while w20:
            w20 -= 1
            print(max([None, 1, 'x'].index(map(str, [[1], [2, 3]])), 'abc'.find('aXbX'.removesuffix(' x '))))
            try:
                print((), repr(13).zfill(6).removesuffix(type((v1 * 2)).__name__), end=chr(33)+chr(10))
                print((str(tuple('q')) * 2), collections.Counter('aXbX'.replace(''.encode().hex(), 'Hello World')))
            except ArithmeticError as e:
                print(type(e).__name__, e)
            else:
                print(v13.pop(True))
            finally:
                v21 = tuple(())
main()
#> {'a': ('[[2, 3], [1]]', ['b', 1]), 'z': {'a': 1, 'b': 2}}
#> '{}
#> it's
#> (1,)
#> Counter({'(': 1, ')': 1})
#> False
#> False
#! TypeError: main.<locals>.f3() takes 1 positional argument but 2 were given
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print(())
    except Exception as e: print(type(e).__name__, e)
    try:
        print((0,))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(['{}'.zfill(2), sorted((((1, 'a') + (1,)) + ((1, 'a') * 2)), key=len)])
    except Exception as e: print(type(e).__name__, e)
    try:
        print([None, 1, 'x'])
    except Exception as e: print(type(e).__name__, e)
    try:
        print((~(abs((~5)) % (7 >> 2))))
    except Exception as e: print(type(e).__name__, e)
    try:
        print('aXbX'.isspace())
    except Exception as e: print(type(e).__name__, e)
    try:
        v1 = (()[:-3:] * 2)
        print(round(abs(abs(1e10)), 0))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
    else:
        v2 = 'a\nb\tc'
    try:
        print(not any({1}))
    except Exception as e: print(type(e).__name__, e)
    def g3(n):
        try:
            yield {'a': 1j, 'zz': (1, 'a')}
            v4 = dict(zip('-7'.center(4, chr(42)), [0]))
        except Exception as e:
            print('in', type(e).__name__, e)
            return 'r'
        try:
            yield ' x '.partition('-7')[1]
            for i5 in range(2):
                if n == min(8, n):
                    v6 = sorted(((1,) * 2)[:-4], key=str)
                    v7 = (divmod(2147483648, 'é😀ß'.count('12'))[0] if str({}) < ' x '.translate({97: 'Z', 98: None}) else -8)
                    v8 = {'': [1, 2, 3], 1: slice(1, 2)}
                elif n > 0.5:
                    v9 = dict(zip(format(sum([123456.789, float('nan')]), ' #3,f'), [[1], [2, 3]]))
                    (v10, v11) = tuple((() + (1, 'a')))
                    v12 = ['a', 'b']
                else:
                    v13 = {**{'a': 1, 'b': 2}, True: int}
                    v14 = dict.fromkeys([[1], [2, 3]], slice(1, 2))
                    n //= round(-1.25)
                v15 = -5
        except Exception as e:
            print('in', type(e).__name__, e)
            pass
        finally:
            print('fin')
        yield sum([abs(n), float('nan')])
        yield {1: 'x'}
    try:
        print('abc'.join([]).split()[1])
    except Exception as e: print(type(e).__name__, e)
    try:
        print('Hello World'.endswith(format(bin({'a': 1, 'b': 2}[2.0]), 'é^3.1s')))
    except Exception as e: print(type(e).__name__, e)
    v16 = ('%a|' % ({},))
    print(dict(zip(format(format('', '>.1'), '*<12.1s'), list(itertools.zip_longest({None: 0}, ((1,) * 2), fillvalue=sorted(g3('%d'.find('{}'))))))), int, end=chr(33)+chr(10))
    v17 = (3 if not 'q'.isupper() else ('a\nb\tc'.rfind('abc') if (True and []) else [0].count({1: 'x'})))
main()
#> ()
#> (0,)
#> TypeError object of type 'int' has no len()
#> [None, 1, 'x']
#> -1
#> False
#> 10000000000.0
#> False
#> IndexError list index out of range
#> KeyError 2.0
#> fin
#! TypeError: '<' not supported between instances of 'str' and 'dict'
#---
import itertools, collections, inspect, copy, operator
try:
    print(({i: (['a', 'b'] * 0) for i in [3, 1, 2]} | {i: [5, 8] for i in (round(0.1, 0), float('inf'))}))
except Exception as e: print(type(e).__name__, e)
for i1 in 'a,b,,c':
    try:
        print((() * 2), end=chr(33)+chr(10))
        v3 = (0.1 * (int(1e-7) / [].index(0.1)))
    except LookupError as e:
        print(type(e).__name__, e)
    finally:
        for i4 in list(dict(zip('abc', [1, 2, 3]))):
            v5 = [1, 2, 3]
            print(0, [1, 2, 3], sep=chr(45))
            v6 = -0.0
        else:
            print(((-9223372036854775808 * pow(16, 5, 13)) << 4), bytearray(b'x'))
    v7 = [3, 1, 2]
    v8 = '12'
w9 = 2
while w9:
    w9 -= 1
    v10, *v11 = b'ab', (-1).bit_length()
try:
    print(((11 if (7 * -1.25) == 0 else -7) >> 6))
except Exception as e: print(type(e).__name__, e)
try:
    print('é😀ß')
except Exception as e: print(type(e).__name__, e)
w12 = 1
while w12:
    w12 -= 1
    def f13():
        v14 = ()
        for i15 in range(4):
            v16 = ((round(3.0, -1) >> 6)).bit_length()
        return (1, 'a')
    try:
        for i17 in [*list(itertools.product('-7', [0, 1])), 3 >= 3.0]:
            v18 = -0.0
            if '{}' in 'Hello World': break
        else:
            v19 = abs(float(123456.789))
        v20, v21 = ['a', 'b']
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
    finally:
        if '12'.isspace():
            v22 = (0,)
        elif False < 3 <= -12:
            v23 = {}
            if (isinstance(1e-7, str) and 3.0 < 1000000000000000000):
                v24 = []
            elif isinstance((v23 | {1: 'x'}), int):
                del v23[True]
                del v23[1]
            print(v23.get((1, 2)), list(v23.items()))
        else:
            w25 = 1
            while w25:
                w25 -= 1
                v26 = oct(-6).translate({97: 'Z', 98: None})
                v27 = float(int(repr({})))
try:
    print((ord('Hello World'[-2]) / (divmod(5, 5)[1] ** 3)) == int(round(sum([5, 5]), 3)))
except Exception as e: print(type(e).__name__, e)
v28 = (True < [1, 2, 3], int)
#> {3: [], 1: [], 2: [], 0.0: [5, 8], inf: [5, 8]}
#> ()!
#> 0-[1, 2, 3]
#> 0-[1, 2, 3]
#> 0-[1, 2, 3]
#> -1328165573307087716352 bytearray(b'x')
#! ValueError: 0.1 is not in list
#---
import itertools, collections, inspect, copy, operator
def main():
    v1 = sum([3.0, (pow(5, 4, 5) * (-14 if 0 else 19))])
    try:
        print((chr(66) * 1).split())
    except Exception as e: print(type(e).__name__, e)
    try:
        print('a,b,,c')
    except Exception as e: print(type(e).__name__, e)
    try:
        print(callable(b'ab'))
    except Exception as e: print(type(e).__name__, e)
    match ((2 >> 0) if all((1,)) else -17):
        case []: print('case', 0)
        case _: print('default')
    class C3(Exception):
        def __init__(self, x=0, *a): self.x = x
        def __lt__(self, o): print('lt'); return self.x < getattr(o, 'x', o)
        def __enter__(self): print('enter'); return self
        def __setattr__(self, n, v): print('set', n); super().__setattr__(n, v)
        def __and__(self, o): return 'and'
        def __repr__(self): return f'<{type(self).__name__} {self.x}>'
        def __abs__(self): return 'abs'
        def __ne__(self, o): print('ne'); return False
        def __rmul__(self, o): return 'rmul'
        def __setitem__(self, k, v): print('setitem', k, v)
    try:
        o4 = C3(1)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print([o4] < [C3(8)])
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(list(o4))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(dict(o4))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(vars(o4))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(chr(o4))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(itertools.islice('abcdef', o4))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(isinstance(o4, C3), issubclass(C3, object))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(1 if o4 else 2)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(o4 - 1)
    except BaseException as e: print(type(e).__name__, e)
    try:
        o4
    except NameError: o4 = None
    try:
        print([(1, 'a') for c5 in []])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(hex((5 << 1)))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(callable(dict(enumerate(collections.Counter(str(0))))))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(C3(round(2.675, 1)))
    except Exception as e: print(type(e).__name__, e)
main()
#> ['B']
#> a,b,,c
#> False
#> default
#> set x
#> set x
#> lt
#> True
#> TypeError 'C3' object is not iterable
#> TypeError 'C3' object is not iterable
#> {'x': 1}
#> TypeError 'C3' object cannot be interpreted as an integer
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> True True
#> 1
#> TypeError unsupported operand type(s) for -: 'C3' and 'int'
#> []
#> 0xa
#> False
#> set x
#> 2.7
#---
import itertools, collections, inspect, copy, operator
def main():
    for i1 in ['a', 'b']:
        try:
            print('-7')
        except ArithmeticError as e:
            print(type(e).__name__, e)
        finally:
            v2 = {i: slice(1, 2) for i in 'a,b,,c'}
    else:
        v3 = (sorted('aXbX'.partition('q')[2], reverse=True) + ('q'.split('a\nb\tc') * 1))
    try:
        print(sorted([]))
    except Exception as e: print(type(e).__name__, e)
    v4 = 'a\nb\tc'
    try:
        print(5)
    except Exception as e: print(type(e).__name__, e)
    v5 = (0,)
    try:
        print((round((round(float('nan')) / int(1e16)), -1), ()))
    except Exception as e: print(type(e).__name__, e)
    try:
        print((chr(122), '{}'))
    except Exception as e: print(type(e).__name__, e)
    v6 = 123456.789
    def g7(n):
        v8 = 0.1
        yield sum([])
        try:
            yield (1,)
            print(None)
        except ValueError as e:
            print('in', type(e).__name__, e)
            pass
        yield tuple('aXbX')
    for i9 in ((1, 'a')[3:] + ()[:]):
        v3.remove(int)
        def f10():
            v11, *v12 = (0,)
            *v14, v15 = list(itertools.permutations('{}'.removesuffix(' x '), 2)), [0]
            print((0,))
            return {'a': 1, 'b': 2}
        def g16(n):
            r17 = yield from frozenset([2])
            print('sub', r17)
            yield 'a\nb\tc'.lower().isupper()
            try:
                x = yield int
                it18 = g7(-19)
                try:
                    print(it18.close())
                except BaseException as e:
                    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
                try:
                    print(it18.close())
                except BaseException as e:
                    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
                try:
                    print(it18.close())
                except BaseException as e:
                    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
                try:
                    print([*zip(it18, range(2))])
                except BaseException as e:
                    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            except BaseException as e:
                print('in', type(e).__name__, e)
                pass
            it19 = g7((--15))
            try:
                print(list(it19))
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            yield float('nan')
            return ([] + [0])
    try:
        print(123456.789)
    except Exception as e: print(type(e).__name__, e)
    try:
        print('ñandú ÀB'.partition('é😀ß'.rstrip().rjust(11, chr(42)))[1])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(isinstance(sum(g7(int(float('inf')))), (int, str)))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(9)
    except Exception as e: print(type(e).__name__, e)
    v5 = (v5 + tuple(tuple({})))
    it20 = g7(abs(12))
    try:
        print(sum(it20))
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
    try:
        print(it20.gi_frame is None)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
    try:
        print([*zip(it20, range(2))])
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
    try:
        print(it20.close())
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
main()
#> -7
#> -7
#> []
#> 5
#> ValueError cannot convert float NaN to integer
#> ('z', '{}')
#> 123456.789
#> 
#> OverflowError cannot convert float infinity to integer
#> 9
#> TypeError unsupported operand type(s) for +: 'int' and 'tuple' - None None
#> False
#> None
#> [(('a', 'X', 'b', 'X'), 0)]
#> None
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print(collections.Counter(('%e' % min(5, -18)).zfill(2)))
    except Exception as e: print(type(e).__name__, e)
    try:
        print((['a', 'b'] + list(range(2, 6, 2))))
    except Exception as e: print(type(e).__name__, e)
    class C1:
        def __init__(self, x=0, *a): self.x = x
        def __eq__(self, o): print('eq'); return self.x == getattr(o, 'x', o)
        def __format__(self, s): return f'fmt({s})'
        def __mul__(self, o): return NotImplemented
        def __float__(self): return 1.5
    try:
        o2 = C1(0)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(bytes(o2))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print([1, 2, 3][o2])
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(C1.make().x)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(bin(o2))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print({o2: 1}[o2])
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(pow(o2, 2, 3))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(list(map(str, [o2])) if '__str__' in vars(C1) else 1)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(copy.copy(o2).x)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print([1, o2].count(o2))
    except BaseException as e: print(type(e).__name__, e)
    try:
        o2
    except NameError: o2 = None
    try:
        with C1(4) as w:
            try:
                v3 = (((() * 2) * 2) + tuple({1}))
            except (TypeError, ValueError) as e:
                print(type(e).__name__, e)
            finally:
                v4 = (() * 2)
            for i5 in frozenset([2]):
                v6 = '12'.rstrip().replace(('%d' % 5), 'abc').translate({97: 'Z', 98: None})
                v7 = (round(sum([2.675, float('inf')])) ** 0)
                try:
                    v8 = float(1e16)
                    v7 += max(v7, v7)
                    v9 = (ord('{}'[2]) - round(float('inf'), -1))
                except LookupError as e:
                    print(type(e).__name__, e)
                if '' == '-7': break
            else:
                v10 = ([*list(range(-2, 7, -2)), collections.Counter('')] + list(itertools.combinations(()[::0], 2)))
    except Exception as e: print(type(e).__name__, e)
    try:
        print([1, 2, 3])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(dict(zip('12', list({'a': 1, 'b': 2}))))
    except Exception as e: print(type(e).__name__, e)
    if '%d'.isalpha():
        print(None, ((-11 ** 4), dict(a=4, z=3.0)), sep=chr(45))
    elif (~-5) < abs(255) <= ' x '.index('abc'):
        if -18 < divmod(-1, 1)[1] <= -1:
            v11 = dict(a='{:0>-06_.0f}'.format(2147483648).replace(('%#x' % -11), '12'.removeprefix('Hello World')), z=-17 < pow(5, 3, -16) <= {None: 0}[(1, 2)])
            v12 = (([None, 1, 'x'], ((0,) + (1,))) * 2)
            v13 = "it's"
        elif not -1 <= 9223372036854775808:
            v14 = [[1], [2, 3]]
        v15 = [None, 1, 'x']
        def g16(n):
            yield bytearray(b'x')
            v17 = 123456.789
            yield dict(a=[1, 2, 3], z={'a': 1, 'b': 2})
            return (n - float('nan'))
    else:
        print(tuple("it's"[-3:-1:])[2:-3:0], 'q'.rjust(7, chr(42)).join(['%d', '{}']).split(), sep=chr(45))
    try:
        try:
            with C1(1) as w:
                try:
                    v18 = "it's".replace('Hello World'.replace('q', 'aXbX').join('xyz'), 'é😀ß')
                    v19 = float(5)
                    v20 = ('', min(v18, 'é😀ß').encode().hex())
                except AttributeError as e:
                    print(type(e).__name__, e)
                else:
                    v21, v22 = (1, 'a')
                v23 = 123456.789
        except Exception as e: print(type(e).__name__, e)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
    try:
        print((1,))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(chr(80) in 'é😀ß')
    except Exception as e: print(type(e).__name__, e)
main()
#> Counter({'0': 6, '1': 2, '-': 1, '.': 1, '8': 1, 'e': 1, '+': 1})
#> ['a', 'b', 2, 4]
#> TypeError cannot convert 'C1' object to bytes
#> TypeError list indices must be integers or slices, not C1
#> AttributeError type object 'C1' has no attribute 'make'
#> TypeError 'C1' object cannot be interpreted as an integer
#> TypeError unhashable type: 'C1'
#> TypeError unsupported operand type(s) for ** or pow(): 'C1', 'int', 'int'
#> 1
#> 0
#> eq
#> 1
#> TypeError 'C1' object does not support the context manager protocol
#> [1, 2, 3]
#> {'1': 'a', '2': 'b'}
#! ValueError: substring not found
#---
import itertools, collections, inspect, copy, operator
def main():
    def f1(p2, p3='%d'):
        v4 = p3
        for i5 in range(4):
            v6 = [3, 1, 2]
            w7 = 1
            while w7:
                w7 -= 1
                for i8 in frozenset([2]):
                    v9 = v6
                    if 1e-7 < -19: break
                print(v6.pop())
        return callable(1j)
    try:
        print(callable(bytearray(b'x')))
    except Exception as e: print(type(e).__name__, e)
    for i10 in range(1):
        if ((True and True) and 5 < 11 <= False):
            for i11 in itertools.starmap(lambda *a: a, [0]):
                v12 = ([*set(), (17 if True else 5)] * 0)
                (v13, v14) = list(itertools.pairwise([(1,) for c15 in "it's" if []]))
            else:
                if 1000000000000000000 < abs(5) <= sum([-14, 2]):
                    i10 = f1(bytearray(b'x'), pow(5, 3, 16) < [None, 1, 'x'].index({'a': 1, 'b': 2}) <= 2)
                    v16 = list(dict(a=f1('Hello World', ()), z=([3, 1, 2] * 1)))
        elif callable('Hello World'):
            print(5, None, end=chr(33)+chr(10))
            w17 = 4
            while w17:
                w17 -= 1
                print({'b': sum(['{}'.index('aXbX'), abs(5)]), 'a': ascii('a,b,,c') == 'é😀ß'}, sum([(int('a\nb\tc') if isinstance('x', int) else (~5)), int(min('{}', 'abc'))]))
                try:
                    (v18, v19) = tuple((1,))
                except ZeroDivisionError as e:
                    print(type(e).__name__, e)
        try:
            print([[1], [2, 3]], 'q', end=chr(33)+chr(10))
            try:
                try:
                    v20 = float('nan')
                except Exception as e:
                    print(type(e).__name__, e)
                finally:
                    v21 = (10 / sum([5, -1, 0]))
                for i22 in {i: [*{1}, {None: 0}] for i in (1, 'a')}:
                    i22 = (sum([i * 4 for i in range(4)]) * float('nan'))
                    v23 = (ord('12'.removeprefix('%d')[-2]) << 9)
                    v24 = {i: not 3 < 7 <= v23 for i in {1}}
                i10 = round(123456.789, 2)
            except ZeroDivisionError as e:
                print(type(e).__name__, e)
            else:
                v25 = str('ñandú ÀB')
        except LookupError as e:
            print(type(e).__name__, e)
        if callable('é😀ß'): break
    print(-8 < divmod(len({0}), 5)[0] <= ({}[True] << 8), float(round(1e10, 0)))
    try:
        print((format('abc', '*<07.4s').count('abc'.expandtabs(4)) == 1e16 or not isinstance(dict(a=range(3), z='a,b,,c'), float)))
    except Exception as e: print(type(e).__name__, e)
    print(0.5, '{:-#3,E}'.format(5) < pow(int(0.1), 2, 2), end=chr(33)+chr(10))
    try:
        print((pow(5, 4, 5) + round((0.5 ** 0.5), -1)))
    except Exception as e: print(type(e).__name__, e)
    if isinstance(tuple(()), int):
        v26, v27 = frozenset([2])
        v28 = list(map(lambda g: (g[0], list(g[1])), itertools.groupby((1,))))
        v28.insert(-3, format(-4, '+06,.5n').encode().hex())
    elif callable(range(3)):
        print((1, 'a'))
        if chr(65).istitle():
            try:
                v29 = (0,)
                if callable(int(1e-7)):
                    v30 = v29
                    v31 = '12'
                v29 = ((() + (1, 'a')) + ((1,) * 2))[:-3:1]
            except ZeroDivisionError as e:
                print(type(e).__name__, e)
            finally:
                v32 = divmod(int(chr(111)), len((1, 'a')))[0]
            v33 = (('%d'.removesuffix('{}'), b'ab') * 2)
            v34 = {i: pow(round(123456.789), 0, (19).bit_length()) for i in {3}}
        elif any('12'):
            print(((1, 'a') * 2))
            print((isinstance(list(itertools.compress(set(), [1, 2, 3])), (int, str)) or '{:-_x}'.format(2).isalpha()))
            print(['a\nb\tc'.partition('%d'.removeprefix('Hello World'))[0], not callable({None: 0})], end=chr(33)+chr(10))
        try:
            v35 = ((~(5 ** 0)) / 1)
        except Exception as e:
            print(type(e).__name__, e)
        finally:
            v36 = (1,)
    else:
        try:
            v37 = '12'.expandtabs(2).zfill(8).startswith(('%-6s|' % ((() * 2),)))
            for i38 in enumerate(('%.2s|' % (''.count('a\nb\tc'),)), 1):
                v39 = round(-0.0, -1)
        except ZeroDivisionError as e:
            print(type(e).__name__, e)
        v40 = collections.Counter('aXbX')
    try:
        print(2)
    except Exception as e: print(type(e).__name__, e)
    try:
        v41 = 1j
        if not '{}' not in 'ñandú ÀB':
            v42 = max(((-20) + (5 ^ 18)), 5)
            v43 = [['a', 'b'][-2], ord('a,b,,c'[0])]
        elif not any({'a': 1, 'b': 2}):
            v44 = round(sum([round(float('inf')), {'a': 1, 'b': 2}['']]), 2)
            if (all([0]) or (v41 or v41)):
                print(2147483648, (((1,)[2:2] + (1, 'a')) * 2), end=chr(33)+chr(10))
                v45 = pow(int('Hello World'.rjust(3)), 3, (-[None, 1, 'x'][-1]))
                print('abc', sep=chr(45))
        match dict(a=abs(-1.25), z=2147483648):
            case None: print('case', 0)
            case _: print('default')
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
    try:
        print(({} | ({1: 'x'} | dict(zip('{:+#03.2f}'.format(10), frozenset([2]))))))
    except Exception as e: print(type(e).__name__, e)
    v47 = sum([((-5) & min(5, 2)), pow({'a': 1, 'b': 2}[2.0], 4, pow(5, 4, 4))])
main()
#> False
#> [[1], [2, 3]] q!
#! KeyError: True
#---
import itertools, collections, inspect, copy, operator
def main():
    print(True, dict(zip('Hello World', {})), end=chr(33)+chr(10))
    try:
        print(5 < 5 <= 5)
    except Exception as e: print(type(e).__name__, e)
    try:
        print((), end=chr(33)+chr(10))
        print(([] * 0))
        try:
            if 'é😀ß'.startswith('a\nb\tc'):
                v1 = format('é😀ß'.expandtabs(5).rjust(12, chr(42)), '.1')
                for i2 in range(1):
                    v3 = ()
            v4 = [(list(enumerate({1})) + [[1], [2, 3]]), ord(('%8.3e' % 10)[-1])]
            v5 = (' x '.expandtabs(3) * 0)
        except ArithmeticError as e:
            print(type(e).__name__, e)
    except LookupError as e:
        print(type(e).__name__, e)
    finally:
        match ((1,) * 2):
            case (1 | 2) as m6: print('case', m6)
            case -1: print('case', 0)
            case float() | bool() as m8: print('case', m8)
            case _: print('default')
    try:
        print(('%5s|' % (False,)))
    except Exception as e: print(type(e).__name__, e)
    try:
        print((((5).bit_length() >> 0) ** -1) < (abs((-0)) ** 4) <= 5)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(abs(1.5))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(0.5)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(...)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(collections.Counter(type([True, []][:0]).__name__))
    except Exception as e: print(type(e).__name__, e)
    print('%d'.split('a,b,,c'))
    try:
        print(range(3))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(float('inf'))
    except Exception as e: print(type(e).__name__, e)
main()
#> True {}!
#> False
#> ()!
#> []
#> default
#> False|
#> False
#> 1.5
#> 0.5
#> Ellipsis
#> Counter({'l': 1, 'i': 1, 's': 1, 't': 1})
#> ['%d']
#> range(0, 3)
#> inf
#---
import itertools, collections, inspect, copy, operator
try:
    print(({i: slice(1, 2) for i in ()} | {None: 0}))
except Exception as e: print(type(e).__name__, e)
try:
    print((1,))
except Exception as e: print(type(e).__name__, e)
try:
    print({None: 0})
except Exception as e: print(type(e).__name__, e)
try:
    print('aXbX'.startswith(min(chr(78), 'a\nb\tc'.replace(oct(-2), ('%-6s|' % ('q',))))))
except Exception as e: print(type(e).__name__, e)
print((([0] + [[1], [2, 3]]) * 1)[1], sep=chr(45))
class C1:
    def __init__(self, x=0, *a): self.x = x; print('init', x)
    def __round__(self, n=None): return n
    @classmethod
    def make(cls): return cls(4)
    def __setitem__(self, k, v): print('setitem', k, v)
    def __missing__(self, k): return ('missing', k)
    def __ne__(self, o): print('ne'); return False
    def __index__(self): return 2
    def __repr__(self): return f'<{type(self).__name__} {self.x}>'
    def __eq__(self, o): print('eq'); return self.x == getattr(o, 'x', o)
    @staticmethod
    def st(a=1): return a
try:
    o2 = C1(1)
except BaseException as e: print(type(e).__name__, e)
try:
    print(any([o2]))
except BaseException as e: print(type(e).__name__, e)
try:
    print(f'{o2:>5}')
except BaseException as e: print(type(e).__name__, e)
try:
    print(round(o2, 1))
except BaseException as e: print(type(e).__name__, e)
try:
    print(o2 in [1, o2])
except BaseException as e: print(type(e).__name__, e)
try:
    print('%d' % o2)
except BaseException as e: print(type(e).__name__, e)
try:
    print(o2(1, 2))
except BaseException as e: print(type(e).__name__, e)
try:
    print(float(o2))
except BaseException as e: print(type(e).__name__, e)
try:
    print(o2 > o2)
except BaseException as e: print(type(e).__name__, e)
try:
    print([o2] < [C1(8)])
except BaseException as e: print(type(e).__name__, e)
try:
    o2
except NameError: o2 = None
try:
    print(dict(enumerate({i: callable(f"{12}") for i in ['a', 'b']})))
except Exception as e: print(type(e).__name__, e)
try:
    print('-7')
except Exception as e: print(type(e).__name__, e)
if int('a,b,,c') < max(True, -15) <= divmod(10, 5)[0]:
    def f3(p4, p5=(0,), p6=int):
        v7 = callable((() + ((1,) + ())))
        return {'a': 1, 'b': 2}
    w8 = 2
    while w8:
        w8 -= 1
        v9 = [tuple({}), C1((~1))].count(tuple({'a': 1, 'b': 2}))
elif not -13 < -7 <= 1000000000000000000:
    for i10 in range(3):
        v11 = {}
        for i12 in range(2):
            print(v11.pop('a'))
            if 'q' < str(True):
                v14, *v15 = 'a\nb\tc'.expandtabs(1).translate({97: 'Z', 98: None})
                v16 = float('inf')
            elif 'Hello World'.join(['a\nb\tc', 'q']) < 'a,b,,c':
                v17 = list(range(-3, -2, 2))
            else:
                v18 = (['a', 'b'] * 2)
                v11['b'] = 'a\nb\tc'
            print(('%-5d' % int('Hello World')))
        w19 = 4
        while w19:
            w19 -= 1
            try:
                *v20, v21 = (1,)
            except ArithmeticError as e:
                print(type(e).__name__, e)
            finally:
                v22 = (1, 'a')
    v23 = 3.0
(v24, v25) = (0,)
try:
    print(123456.789 >= ((-5) - (123456.789 * 1e10)))
except Exception as e: print(type(e).__name__, e)
try:
    print(format(max(repr('-7'), 'ñandú ÀB'.removeprefix(' x '))[-4:-1], '*<3'))
except Exception as e: print(type(e).__name__, e)
print((1,)[:], {i: (5 // (-8 / 5)) for i in {1}})
try:
    print(pow(-4, 1, pow((sum([9, 5]) >> 8), 2, int('{:0o}'.format(7)))))
except Exception as e: print(type(e).__name__, e)
#> {None: 0}
#> (1,)
#> {None: 0}
#> False
#> [1]
#> init 1
#> True
#> TypeError unsupported format string passed to C1.__format__
#> 1
#> eq
#> True
#> 2
#> TypeError 'C1' object is not callable
#> 2.0
#> TypeError '>' not supported between instances of 'C1' and 'C1'
#> init 8
#> eq
#> TypeError '<' not supported between instances of 'C1' and 'C1'
#> {0: 'a', 1: 'b'}
#> -7
#! ValueError: invalid literal for int() with base 10: 'a,b,,c'
#---
import itertools, collections, inspect, copy, operator
v1 = [*{i: b'ab' for i in dict.fromkeys({1: 'x'}, [1, 2, 3])}, list(range(5, 0, 1))[::0]]
try:
    print(-7)
except Exception as e: print(type(e).__name__, e)
try:
    print({None: 0})
except Exception as e: print(type(e).__name__, e)
v2, v3 = (round(float('inf'), 1) + 1e16), format('a,b,,c', '07.1d') != (15 / 1e16)
v4 = round(-0.0, -1)
try:
    def f5(p6, p7=(), p8=float('inf')):
        v9, v10 = (() * 2), (int(123456.789) * sum([5, 16]))
        v11 = sorted((['a', 'b'][:] * 0), key=len)
        return 3.0
    v4 = v4
except ZeroDivisionError as e:
    print(type(e).__name__, e)
else:
    try:
        v12 = list(itertools.accumulate(sorted(('a\nb\tc' * 0), reverse=True)))
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
    else:
        for i13 in range(2):
            v4 = ((5 * (-4 if False else -9223372036854775808)) / 255)
            print(-1.25)
    finally:
        try:
            try:
                v14 = 'abc'.removeprefix(('%o' % divmod(7, 13)[0]))
                v15 = v4
            except AttributeError as e:
                print(type(e).__name__, e)
            for i16 in range(0):
                v17 = round((abs(5) / 'Hello World'.rfind('a\nb\tc')), 3)
        except ArithmeticError as e:
            print(type(e).__name__, e)
            raise KeyError(e.args)
try:
    print({0: ((not v2, not []) + (0,)[2:]), 'a': repr(b'ab')})
except Exception as e: print(type(e).__name__, e)
#! ValueError: slice step cannot be zero
#---
import itertools, collections, inspect, copy, operator
if isinstance('aXbX', bool):
    *v1, v2 = '{:*<-0.0o}'.format(sum([2, 1.5])), round(-1.25, 1)
    print(('aXbX'.split() + list(range(-3, 6, -2))))
    v3 = ({i: int(0.5) for i in [False, (0,)]} | dict(a=ascii('-7'), z=isinstance(float('nan'), float)))
elif (18 if True else 5) < (2 // 255) <= -1:
    for i4 in tuple({**{1: 'x'}, 'zz': 3}):
        v5 = (1,)
        if -8 != 5: continue
    print(1j, 1.5)
    try:
        if str({'a': 1, 'b': 2}).startswith('é😀ß'):
            for i6 in '%d'.rjust(12, chr(42)):
                v7 = -0.0
                v8 = ['a', 'b']
        else:
            v9 = float(float('nan'))
    except AttributeError as e:
        print(type(e).__name__, e)
else:
    v10 = ascii('a,b,,c')
try:
    def f11(p12, p13={None: 0}):
        try:
            v14 = float(int(('{}' * 0)))
        except ZeroDivisionError as e:
            print(type(e).__name__, e)
        else:
            v15 = ((0,) * 2)
        try:
            for i16 in itertools.compress(((1, 'a'), 1.5)[::2], [3, 1, 2]):
                v17 = list(map(str, [[1], [2, 3]]))[1]
                if float('nan') > -11: continue
            if [1, 2, 3][3] < (-1).bit_length() <= sum([i * 4 for i in range(0)]):
                v18 = ('q' * 3)
                v19 = ((5 if '-7'.isupper() else (5 if 0 else 0))).bit_length()
                v20 = ((-0.0 - float(11)), bytearray(b'x'))
        except Exception as e:
            print(type(e).__name__, e)
        finally:
            print(format('aXbX', 'é^.1s')[::0], [('%d' * 1).zfill(2) for c21 in (1,)])
        return b'ab'
    try:
        try:
            if (-17 <= 5 and 5 < 255 <= 5):
                v22 = list({'a': 1, 'b': 2})[:3].index((11 / 1.5) < {None: 0}[True])
                v22 = ("it's", sum([-1, 2.675]))
            v23 = f"{[1, 2]!a}".index(('%.2s|' % ((0,),)))
            match hex(True)[1::0]:
                case {'a': 1, **m24} if not v23: print('case', m24)
                case other: print('other')
        except ArithmeticError as e:
            print(type(e).__name__, e)
        else:
            v25 = float('inf')
        finally:
            try:
                v26 = (1,)
                v27 = 1.5
                v28 = [0]
            except ZeroDivisionError as e:
                print(type(e).__name__, e)
        v29 = dict(a=()[::-2], z=({None: '{}', 0: False} | {}))
        del v29['b']
    except ArithmeticError as e:
        print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
finally:
    for i30 in range(1):
        print(float('nan') > divmod({}[(1, 2)], int(1e10))[1])
        v31 = {None: dict(a=(1,), z=({1: 'x'} | {'a': 1, 'b': 2})), 'b': ' x '.expandtabs(0) == '12'}
try:
    print([tuple(set()), ((''.encode().hex() * 1) + ('a\nb\tc' + 'abc'))])
except Exception as e: print(type(e).__name__, e)
try:
    print('a\nb\tc' < bin(7))
except Exception as e: print(type(e).__name__, e)
(v32, v33) = dict(zip('12'.encode().hex(), ())), [1, 2, 3]
try:
    print(float(((-3 >> 4) >> 3)))
except Exception as e: print(type(e).__name__, e)
try:
    print({'a': 1, 'b': 2})
except Exception as e: print(type(e).__name__, e)
try:
    print(2.675)
except Exception as e: print(type(e).__name__, e)
try:
    print(list(frozenset([2])))
except Exception as e: print(type(e).__name__, e)
try:
    print(None)
except Exception as e: print(type(e).__name__, e)
#> ValueError substring not found
#! KeyError: (1, 2)
#---
import itertools, collections, inspect, copy, operator
def main():
    v1 = 'abc'
    for i2 in range(3):
        v3 = -1.25
        if (False or []): continue
    try:
        print(())
    except Exception as e: print(type(e).__name__, e)
    try:
        print({None: 0})
    except Exception as e: print(type(e).__name__, e)
    try:
        print((1, 'a'))
    except Exception as e: print(type(e).__name__, e)
    def g4(n):
        v5 = [slice(1, 2), range(3)]
        yield ([1, 2, 3] + [[1], [2, 3]])
        return bytearray(b'x')
    print(int, ['a', 'b'][4], sep=chr(45))
    v6 = collections.Counter('é😀ß'.center(9, chr(42)).rpartition("it's".removesuffix('%d'))[2])
    try:
        print(0.1)
    except Exception as e: print(type(e).__name__, e)
    v7 = [v1.encode().hex(), str(int)]
    try:
        print([3, 1, 2])
    except Exception as e: print(type(e).__name__, e)
    print(b'ab')
    v8, v9 = (float('inf') % sum([2.675, 0.5])), float(sum([5, -1, 0]))
    try:
        print(dict(enumerate({1})))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(v7)
    except Exception as e: print(type(e).__name__, e)
main()
#> ()
#> {None: 0}
#> (1, 'a')
#! IndexError: list index out of range
#---
import itertools, collections, inspect, copy, operator
def main():
    v1 = sum([3.0, float(True)])
    try:
        print(((1,) + (0,))[:3])
    except Exception as e: print(type(e).__name__, e)
    *v2, v3 = tuple((0,))
    try:
        print(slice(1, 2))
    except Exception as e: print(type(e).__name__, e)
    v4 = {'a': 1, 'b': 2}
    for i5 in range(1):
        def g6(n):
            yield range(3)
            r7 = yield collections.Counter('-7')
            print('got', r7)
            yield b'ab'
            return type((1, 'a')).__name__
        v8 = all(tuple({4}))
        print({i: int(float(-18)) for i in (((1, 'a') + ()) * 2)})
    else:
        v4.update(v4)
    try:
        print(abs(-0.0))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(v3)
    except Exception as e: print(type(e).__name__, e)
    v9 = (0,)
    try:
        print(' x '.removesuffix(('é😀ß' * 2)))
    except Exception as e: print(type(e).__name__, e)
    v10 = (1, 'a')[:-2:2]
    if 'aXbX'.endswith(('%.2s|' % ('é😀ß',))):
        if ascii('Hello World').startswith('Hello World'.zfill(3)):
            v11 = format('q'.replace('aXbX', 'Hello World').replace(' x '.lstrip(), 'é😀ß'.encode().hex()), '=3.4s')
            try:
                v12 = dict(zip('12'.center(6).partition('a,b,,c'.center(1, chr(42)))[0], frozenset([2])))
                for i13 in range(2):
                    v14 = max((~5), [float('inf'), ...].index('a,b,,c'.endswith('12')))
                print(sum([]), round(((True).bit_length() // float('inf')), 0), end=chr(33)+chr(10))
            except AttributeError as e:
                print(type(e).__name__, e)
        else:
            v15 = float(5)
            w16 = 3
            while w16:
                w16 -= 1
                v17 = round(abs(round(-1.25, 2)), -1)
            v2 = ()
        print(v4.setdefault((1, 2), -1))
        v18 = {'a': 1, 'b': 2}
    elif isinstance(sum([-0.0, 16]), list):
        print((dict(a=(5 ** -1), z=dict.fromkeys('é😀ß', b'ab')) | {**dict(a=3, z='é😀ß'), None: ''}))
        v2 = round((len(set()) % abs(1e10)), 0)
        v19 = ('%#x' % float('inf')).replace('q'.center(3), "it's".encode().hex()).encode().hex()
    else:
        v20 = ' x '
        v21 = sorted((), key=str)
        try:
            w22 = 4
            while w22:
                w22 -= 1
                if [].index('a\nb\tc') != float(3):
                    v4[True] = list((y for y in frozenset([2])))
                    v21 = [1, 2, 3]
                    v23 = [None, 1, 'x']
                elif callable({1: 'x'}):
                    v4 = {}
                    v24 = 'a,b,,c'[-2:3:0]
                else:
                    v25, v26 = frozenset([2])
                    v1 = (ord('ñandú ÀB'[2]) / 5)
                    v21 = [ascii('%d').isnumeric(), {1: 'x'}]
        except ZeroDivisionError as e:
            print(type(e).__name__, e)
    try:
        print(v9)
    except Exception as e: print(type(e).__name__, e)
    v4[0] = round((-4 / -7), 3)
    try:
        print([[1], [2, 3]])
    except Exception as e: print(type(e).__name__, e)
main()
#> (1, 0)
#> slice(1, 2, None)
#> {1: -18, 'a': -18}
#> 0.0
#> 0
#>  x 
#! ValueError: 'a\nb\tc' is not in list
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print([*list(itertools.filterfalse(None, ('{}' + ('%#x' % 1000000000000000000)))), sorted(set())])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(tuple('ñandú ÀB'))
    except Exception as e: print(type(e).__name__, e)
    v1 = (([1, 2, 3][::-2] + list((1,))) + [])
    print(str(([], (-9223372036854775808 / -15))))
    try:
        print(round(sum([5, len({None: 0})]), 3))
    except Exception as e: print(type(e).__name__, e)
    try:
        v2 = type('é😀ß').__name__.encode().hex()
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
    else:
        print((0,), bytearray(b'x'))
    try:
        print('aXbX')
    except Exception as e: print(type(e).__name__, e)
    try:
        print(slice(1, 2))
    except Exception as e: print(type(e).__name__, e)
    try:
        v1 = [None, 1, 'x']
        try:
            print(slice(1, 2), (0,), sep=chr(45))
        except LookupError as e:
            print(type(e).__name__, e)
        else:
            v3 = ['abc', '{}'] == ...
        print(dict(zip(repr({1: 'x'}).partition('aXbX'.join(map(str, v1)))[0], ({} | {'a': 1, 'b': 2}))), {1: 'x'})
    except AttributeError as e:
        print(type(e).__name__, e)
    else:
        if collections.Counter('%d') in 'Hello World'.removesuffix(' x '):
            print({})
            print(b'ab', -6)
        elif 1.5 in ():
            print(sum([((-11).bit_length() - 0.1), abs(round(1e-7, 1))]), 9223372036854775808)
            try:
                v1[0] = {i: [None, 1, 'x'][1] for i in {**{None: 0}, '': (1, 'a')}}
                *v4, v5 = tuple({5})
            except LookupError as e:
                print(type(e).__name__, e)
        else:
            v6 = (0,)
            v7 = dict(enumerate(dict.fromkeys({1}, 'abc')))
            v8 = 'ñandú ÀB'.replace("it's", '12').removesuffix(('%5s|' % ('aXbX',))).index(('%s|' % (0.5,)).expandtabs(3))
    w9 = 1
    while w9:
        w9 -= 1
        try:
            v10 = v1[:4:-2][:]
        except ArithmeticError as e:
            print(type(e).__name__, e)
        finally:
            v11 = (1,)
    try:
        print(bytearray(b'x'))
    except Exception as e: print(type(e).__name__, e)
    print(v1.pop(-1))
    try:
        v12 = ('12' * -1)
        try:
            print({None: 0}, sum([]))
            v1 = [*(), ((0,) + ('ñandú ÀB', 5))]
        except LookupError as e:
            print(type(e).__name__, e)
        v13 = 1j
    except LookupError as e:
        print(type(e).__name__, e)
    v14 = {i: {1: 'x'} for i in dict.fromkeys(collections.Counter('{}'), float('inf'))}
main()
#> [[]]
#> ('ñ', 'a', 'n', 'd', 'ú', ' ', 'À', 'B')
#> ([], 6.148914691236517e+17)
#> 6
#> (0,) bytearray(b'x')
#> aXbX
#> slice(1, 2, None)
#> slice(1, 2, None)-(0,)
#> {'{': 'a', '1': 'b'} {1: 'x'}
#! TypeError: 'in <string>' requires string as left operand, not Counter
#---
import itertools, collections, inspect, copy, operator
print([slice(1, 2) for c1 in {1: 'x'}][4:-4], [*{1: 'x'}, 5 > -9223372036854775808][:-4], end=chr(33)+chr(10))
v2 = 'q'
if 'Hello World'.islower():
    try:
        try:
            print((), dict(zip(chr(112), v2.zfill(1))), end=chr(33)+chr(10))
            v3 = ...
            v4, *v5 = format('{: 010,.5e}'.format(3), '=3d')
        except Exception as e:
            print(type(e).__name__, e)
        v2 = chr(127)
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
    finally:
        print(dict(a=format(5, 'x= 010,.5%'), z={None: 0}), min(max('é😀ß', ''), format(repr({}), '^3')))
    def g6(n):
        yield (dict(enumerate({None: 0})) | {i: {} for i in ()})
        yield [0]
elif isinstance(({None: 0} | {None: 0}), list):
    try:
        print(abs((1e16 % 3.0)))
        print((1,), (('{:+#3_.0G}'.format(float('inf')), 'Hello World'.upper()) + ((1,)[::-1] * 2)), end=chr(33)+chr(10))
    except LookupError as e:
        print(type(e).__name__, e)
else:
    v7 = list(set())
    print(dict(zip(repr(5 < 5 <= 1), 'ñandú ÀB'.replace(v2, '12')[-3::-1])), repr(list(range(1, 7, 2))) not in 'abc')
    try:
        v8 = 'Hello World'
        if 0 != ord('é😀ß'[-2]):
            v9 = ord('a,b,,c'.zfill(2)[-2])
        else:
            v10 = {None: 0}
            v11 = abs(['a', 'b'].count(("it's", (1, 'a'))))
        match b'ab':
            case {} as m12: print('case', m12)
            case other: print('other')
    except AttributeError as e:
        print(type(e).__name__, e)
    else:
        if format(0, '0>+#6_.2X') == format('a\nb\tc', 'é^07.4'):
            for i13 in itertools.dropwhile(lambda x: not x, {1: 'x'}):
                v2 = (('%.2s|' % (None,)) + ('12' * 1))
                v7[0] = sum([0, [3, 1, 2].count(bytearray(b'x'))])
                if -9223372036854775808 < 5 <= -17: continue
        elif ('%.2s|' % ([3, 1, 2],)) == 'a\nb\tc':
            print(()[:][-2:], type('aXbX'.startswith('Hello World')).__name__.endswith('abc'))
            v14 = round((pow(-1, 3, 5) / round(float('nan'), -1)), -1)
            print((round(float('inf'), 3) - float('nan')), divmod(chr(84).count("it's".removeprefix('%d')), v14)[1])
        else:
            v15 = (pow((2 >> -1), 0, round(3.0)) if not isinstance(v7, list) else (round(1e16)).bit_length())
            v7.remove(range(3))
            if callable('{}'.isdecimal()):
                v15 %= sum(range(4))
            else:
                v16 = collections.Counter(v2)
try:
    print('%d')
except Exception as e: print(type(e).__name__, e)
v17 = dict(enumerate(collections.Counter(hex(-9223372036854775808))))
if all({3}):
    try:
        if -16 < (-1):
            print(v17, sorted(format('ñandú ÀB', '*<12'), key=str))
        else:
            if any('-7'):
                v18 = 2147483648
                v19 = ((v17 | {i: ' x ' for i in (1, 'a')}) | {2.0: (2.675 + -1.25), 1: {}})
                v20 = [*{1}, (0,)]
        if 'aXbX'.encode().hex().endswith('a,b,,c'.rjust(3)):
            v21 = sorted([3, 1, 2])
            try:
                v22 = [3, 1, 2]
                print(v22.pop(5))
            except AttributeError as e:
                print(type(e).__name__, e)
            else:
                v23 = sum([(-9223372036854775808 // (5 / 10)), round(-0.0)])
            print(sorted({1: 'x'}, reverse=True))
        elif 'abc'.translate({97: 'Z', 98: None}).isalpha():
            try:
                v24 = ((ord('aXbX'[2]) if 10 < False <= 15 else 5) - 1.5)
            except AttributeError as e:
                print(type(e).__name__, e)
            else:
                v25 = sum([17, (~ord('aXbX'[-1]))])
        v26 = (16 if 'aXbX'.isnumeric() else (~sum([])))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
    else:
        if not all(v17):
            if 'é😀ß'.rjust(8, chr(42)).endswith('12'):
                v27 = (((1,) * 2) + (1,))[:-2:0]
            elif ('%X' % -5).endswith(hex(2)):
                v28 = abs(float(sum([-9223372036854775808, 0.5])))
                v29 = [*v2[-2:].join('xyz'), range(3)]
            match int('{}') < ((0,) + ()):
                case {'a': m30}: print('case', m30)
                case [1, *m31]: print('case', m31)
                case other: print('other')
            v32 = [[1], [2, 3]]
        else:
            print(list(enumerate((v2, 2.675))), 1e-7)
    finally:
        print(not (9223372036854775808 if 1 else 3) < len({1: 'x'}) <= 18, format('%d', 'é^07'), sep=chr(45))
    if isinstance(abs(1.5), int):
        v33 = float(123456.789)
        for i34 in range(4):
            v35 = [[1], [2, 3]]
            v17[1] = (abs(-10) ** 1)
            v36 = sorted(list(itertools.chain(repr({'a': 1, 'b': 2}), {i: i34 for i in {1: 'x'}})), key=str)
    v37 = sorted({i: 1000000000000000000 < 5 <= 10 for i in ((1,) + ())}, reverse=True)
else:
    try:
        v38 = (any('%d'.rjust(1, chr(42))) or -3 < min(-7, -13) <= 5)
    except ArithmeticError as e:
        print(type(e).__name__, e)
    else:
        for i39 in range(3):
            v17.update({i: 2.675 for i in [1, 2, 3]})
            w40 = 2
            while w40:
                w40 -= 1
                v41 = ['a', 'b']
                v42 = (7 * abs((5 / -2)))
    v43 = len((1, 'a'))
    print('abc', 'é😀ß')
try:
    print(bytearray(b'x'))
except Exception as e: print(type(e).__name__, e)
print(isinstance('', (int, str)), ['ñandú ÀB' for c44 in '{}'.encode().hex().center(3)])
try:
    print(chr(101))
except Exception as e: print(type(e).__name__, e)
try:
    print(round(sum([(round(0.1, -1) / (5 * 5)), (-9223372036854775808 + 10)]), 1))
except Exception as e: print(type(e).__name__, e)
try:
    print('')
except Exception as e: print(type(e).__name__, e)
if ascii('').isalpha():
    v45 = int(hex((--6)))
    try:
        try:
            v46 = [0]
            print((0,), not "it's".replace('{}', 'é😀ß').startswith('{}'.removesuffix('aXbX')), end=chr(33)+chr(10))
        except AttributeError as e:
            print(type(e).__name__, e)
        finally:
            print(v17.popitem())
        v47 = (round(0.1, 1) - (-15 % 1e-7))
        if 'é😀ß' in repr(float('nan')):
            for i48 in v17:
                v49 = [1, 2, 3]
            else:
                v50 = ()
            v51 = chr(67).translate({97: 'Z', 98: None})
    except LookupError as e:
        print(type(e).__name__, e)
    finally:
        v2 = ('%a|' % (all({4}),))
elif 'ñandú ÀB'.swapcase() not in chr(92):
    v52 = float(len([3, 1, 2]))
    for i53 in range(4):
        print(1e10, any((None, float(3))), sep=chr(45))
    else:
        v54 = ((() * 2) + ('%d' in '12', [[0], (0,)]))
else:
    print([], end=chr(33)+chr(10))
    for i55 in frozenset([2]):
        match ...:
            case [int(), m56]: print('case', m56)
            case int(m57) if any({'a': 1, 'b': 2}): print('case', m57)
            case int(m58) if 'a\nb\tc' in 'aXbX': print('case', m58)
            case None: print('case', 0)
            case _: print('default')
        if False < [0].count([None, 1, 'x']) <= 5:
            try:
                v17 = (collections.Counter('%d'.removeprefix(' x ')) | dict(zip('12'[::-1], set())))
            except (TypeError, ValueError) as e:
                print(type(e).__name__, e)
        elif callable('a,b,,c'.isprintable()):
            if bin(-5) < ('%8.3e' % float('inf')):
                v60 = (0,)
                v60 = ()
                del v17['b']
            w61 = 1
            while w61:
                w61 -= 1
                v2 = '%d'
                i55 = ((list({}), dict(zip('é😀ß', (1, 'a')))) * 2)
        else:
            v62 = {}
        v63 = (1, 'a')
    v64 = dict(zip(repr(divmod(False, 255)[0]), repr({'a': 1, 'b': 2}).partition(bin(5))[0]))
print(v17.setdefault((1, 2), -1.25))
try:
    print(1e-7)
except Exception as e: print(type(e).__name__, e)
#> [] []!
#> {'F': ' ', 'a': 'ú', 'l': 'd', 's': 'n', 'e': 'a'} True
#> other
#! ValueError: Precision not allowed in integer format specifier
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print(1j)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(((1, 'a') + ()[2:3]))
    except Exception as e: print(type(e).__name__, e)
    try:
        print([*(oct(7) + ''), chr(126) < format((5 if 1 else -20), '^ #3_.5')])
    except Exception as e: print(type(e).__name__, e)
    for i1 in enumerate((1, 'a')):
        def g2(n):
            try:
                yield True < n <= n
                v3 = dict(enumerate(dict(a=dict(enumerate(())), z=(1, 'a'))))
            except Exception as e:
                print('in', type(e).__name__, e)
                pass
            r4 = yield from ('%r|' % (True,))
            print('sub', r4)
            r5 = yield {**{}, 2.0: (0,)}
            print('got', r5)
            yield float(10)
        try:
            print(4, ())
        except AttributeError as e:
            print(type(e).__name__, e)
        v6 = [1, 2, 3]
    else:
        def f7(p8, p9={'a': 1, 'b': 2}, p10=False):
            v11 = dict(enumerate([1, 2, 3]))
            (v12, v13) = '{}'.casefold()
            return dict.fromkeys(ascii("it's"), '-7')
    try:
        print(())
    except Exception as e: print(type(e).__name__, e)
    try:
        print([[1], [2, 3]])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(round(abs(sum([1, 1e-7])), 3))
    except Exception as e: print(type(e).__name__, e)
    v14 = (list(range(3, -2, -1)) * 3)
    try:
        print({'a': slice(1, 2), None: sum([-1.25, (2 << 5)])})
    except Exception as e: print(type(e).__name__, e)
    try:
        print((1,))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(((1,) + (0,)))
    except Exception as e: print(type(e).__name__, e)
    try:
        print([3, 1, 2][:-4:0])
    except Exception as e: print(type(e).__name__, e)
main()
#> 1j
#> (1, 'a')
#> ValueError Precision not allowed in integer format specifier
#> 4 ()
#> 4 ()
#> ()
#> [[1], [2, 3]]
#> 1.0
#> {'a': slice(1, 2, None), None: 62.75}
#> (1,)
#> (1, 0)
#> ValueError slice step cannot be zero
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print(1e10)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(int)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(tuple((int((5 / 9)), 'q' == (123456.789 + 0.5))))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(int)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(str(divmod((5 if 0 else 5), pow(17, 1, 5))[0]).isdecimal())
    except Exception as e: print(type(e).__name__, e)
    try:
        print(any(['%d'.rfind(''.partition('{}')[0]), ((0,) + (' x ', []))]))
    except Exception as e: print(type(e).__name__, e)
    try:
        print((123456.789, -13))
    except Exception as e: print(type(e).__name__, e)
    try:
        print((str((12 / 5)).endswith(format('a,b,,c'.translate({97: 'Z', 98: None}), '07.1d')) or callable(...)))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(collections.Counter(f"{3.5}{{}}".expandtabs(4)))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(format(divmod({}['b'], (~sum([5, -1, 0])))[0], '+03,.5f'))
    except Exception as e: print(type(e).__name__, e)
    def f1(p2, p3=[3, 1, 2]):
        try:
            try:
                for i4 in frozenset([2]):
                    v7 = ((~5) % -1.25)
                    v8 = float('nan')
                v9 = '{}'.expandtabs(2).zfill(3).translate({97: 'Z', 98: None})
                for i10 in reversed(dict(zip(''.zfill(2), ('%a|' % (int,))))):
                    v11 = dict(enumerate(frozenset([2])))
            except (TypeError, ValueError) as e:
                print(type(e).__name__, e)
        except ArithmeticError as e:
            print(type(e).__name__, e)
        else:
            try:
                for i12 in enumerate(type('x').__name__.rpartition('aXbX'.partition('a\nb\tc')[2])[2], 1):
                    v13 = (1,)
                    v14 = p3
                    v15 = "it's"
                    if 5 < 5 <= 12: continue
                else:
                    (v16, v17) = dict(a=['ñandú ÀB' for c18 in 'ñandú ÀB'], z=int), 123456.789
            except AttributeError as e:
                print(type(e).__name__, e)
            else:
                v19 = tuple((1,))
        finally:
            print(tuple(((0,) + (1, 'a'))))
        try:
            w20 = 1
            while w20:
                w20 -= 1
                v21 = 0.5
            match (-'é😀ß'.count('abc')):
                case [1, *m22]: print('case', m22)
                case 3.0: print('case', 0)
                case _: print('default')
        except Exception as e:
            print(type(e).__name__, e)
        return ({1: 'x'} | {None: [], 1: (1,)})
    print(['a', 'b'][1], sep=chr(45))
main()
#> 10000000000.0
#> <class 'int'>
#> (0, False)
#> <class 'int'>
#> True
#> True
#> (123456.789, -13)
#> ValueError Unknown format code 'd' for object of type 'str'
#> Counter({'3': 1, '.': 1, '5': 1, '{': 1, '}': 1})
#> KeyError 'b'
#> b
#---
import itertools, collections, inspect, copy, operator
try:
    print(dict.fromkeys((tuple(ascii("it's")) * 2), 0))
except Exception as e: print(type(e).__name__, e)
try:
    print(dict(enumerate('{}'.replace('a\nb\tc', 'a,b,,c'))))
except Exception as e: print(type(e).__name__, e)
try:
    print(dict(a='{}', z=dict.fromkeys(('12'.split() + ['x', {'a': 1, 'b': 2}]), bytearray(b'x'))))
except Exception as e: print(type(e).__name__, e)
def f1(p2, p3=5, p4=(0,)):
    v5 = "it's"
    return 'a\nb\tc'
v6 = ({None: 0}, format('ñandú ÀB', '*<3.1'))
v7 = bin(min(-1, 1000000000000000000)).rpartition(repr((~5)))[0]
try:
    print(ascii('é😀ß'))
except Exception as e: print(type(e).__name__, e)
try:
    print((type(False).__name__.removesuffix('ñandú ÀB'.center(8, chr(42))).isalnum() and (isinstance(slice(1, 2), list) or (any(['a', 'b']) and ['a', 'b'] == {}))))
except Exception as e: print(type(e).__name__, e)
try:
    print('Hello World'[:4:1])
except Exception as e: print(type(e).__name__, e)
v8 = float(((~7)).bit_length())
try:
    print([0])
except Exception as e: print(type(e).__name__, e)
#> {'"': 0, 'i': 0, 't': 0, "'": 0, 's': 0}
#> {0: '{', 1: '}'}
#> TypeError unhashable type: 'dict'
#> '\xe9\U0001f600\xdf'
#> False
#> Hell
#> [0]
#---
import itertools, collections, inspect, copy, operator
try:
    print((((divmod(4, -5)[1] if any({'a': 1, 'b': 2}) else 3) / -14) / float('inf')))
except Exception as e: print(type(e).__name__, e)
for i1 in ascii(('%a|' % ('%d',))):
    if repr([]) == "it's".removesuffix(''):
        for i2 in [1, 2, 3]:
            print([0], dict(a=dict.fromkeys([], 1e-7), z={i: sum([-14, 5]) for i in {'zz': True, 0: True}}), end=chr(33)+chr(10))
            *v3, v4 = dict(a=(0,), z=(1,))[1], (sorted((0,)) * -1)
            w5 = 3
            while w5:
                w5 -= 1
                (v6, v7) = tuple(frozenset([2]))
                v8 = ([*['a', 'b'], ' x '] * -1)
        v9 = type('{: #0_.5x}'.format((9223372036854775808).bit_length())).__name__
        v10 = [*set(), type({1: 'x'}).__name__.rpartition('a\nb\tc'.zfill(3))[1]]
try:
    print(bytearray(b'x'))
except Exception as e: print(type(e).__name__, e)
print([pow(3, 0, 5), ['a', 'b'][2]])
try:
    print(list(itertools.islice([3, 1, 2], 2, 5, 2)))
except Exception as e: print(type(e).__name__, e)
try:
    print({'a': 1, 'b': 2})
except Exception as e: print(type(e).__name__, e)
try:
    print({1: 'x'})
except Exception as e: print(type(e).__name__, e)
#> 0.0
#> bytearray(b'x')
#! IndexError: list index out of range
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print({None: 0})
    except Exception as e: print(type(e).__name__, e)
    try:
        print(())
    except Exception as e: print(type(e).__name__, e)
    if ([] in 'é😀ß' and ([] and 1)):
        print(format(255, '0>-#03o'), tuple((1, 'a')), sep=chr(45))
        v1 = (((5 + 5)).bit_length() & 8)
        v2 = ((tuple({}) + (0,)) * 2)
    else:
        print(range(3), ({'a': 1, 'b': 2} | {1: 'x'}), end=chr(33)+chr(10))
    try:
        print((ascii(' x '.expandtabs(2).ljust(8, chr(42))) + '{:^+#03.0n}'.format(pow(round(1e-7, -1), 1, {None: 0}[2.0]))))
    except Exception as e: print(type(e).__name__, e)
    v3 = round(-1.25, 2)
    try:
        print((dict(a=repr(sum([5, -1, 0])), z=(0,)) | dict(a=(18 < 5 <= 3, (1,)), z=((-5) >> 8))))
    except Exception as e: print(type(e).__name__, e)
    v4 = {i: int for i in (1,)}
    try:
        print((1,) != "it's".split('-7'))
    except Exception as e: print(type(e).__name__, e)
    for i5 in (tuple('ñandú ÀB') + (() + (1, 'a'))):
        v6 = []
        try:
            w7 = 4
            while w7:
                w7 -= 1
                if isinstance(1j, object):
                    v8 = '-7'
                    print(v4.pop((1, 2), 0))
                else:
                    v9 = list(itertools.filterfalse(None, [1, 2, 3]))
                    v10 = ('%r|' % (bytearray(b'x'),))
                for i11 in range(3):
                    v13, *v14 = ((1, 'a') + (1, 'a'))
            print(2 < (3 >> 1) <= [5, float('nan')][1], end=chr(33)+chr(10))
            print(..., round(sum([7, 0.1]), -1) <= ((5 / 2147483648) // 1e10), end=chr(33)+chr(10))
        except ArithmeticError as e:
            print(type(e).__name__, e)
        else:
            v3 = -0.0
    try:
        print('12'.center(8, chr(42)))
    except Exception as e: print(type(e).__name__, e)
    if ('%5d' % 9223372036854775808) < 'a,b,,c'.replace('ñandú ÀB', '%d'):
        def f15(p16):
            v17 = ()
            v18 = {None: 0}
            return {i: int for i in [None, 1, 'x']}
        v19 = (1,)[1:-2]
main()
#> {None: 0}
#> ()
#! TypeError: 'in <string>' requires string as left operand, not list
#---
import itertools, collections, inspect, copy, operator
def main():
    class C1:
        def __init__(self, x=0, *a): self.x = x; print('init', x)
        def __eq__(self, o): print('eq'); return self.x == getattr(o, 'x', o)
        def __round__(self, n=None): return n
        def __missing__(self, k): return ('missing', k)
        def __enter__(self): print('enter'); return self
        def __divmod__(self, o): return 'dm'
        def __add__(self, o): return ('add', self.x, o)
        def __matmul__(self, o): return '@'
    try:
        o2 = C1(2)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(dict(o2))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(min(o2))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(vars(o2))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(sum(o2))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(o2[0])
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(next(o2))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(o2 <= 5)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(pow(o2, 2, 3))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print('%s' % o2 if '__str__' in vars(C1) else 1)
    except BaseException as e: print(type(e).__name__, e)
    try:
        o2
    except NameError: o2 = None
    def f3(p4, p5=0):
        v6 = (len(dict(zip('a,b,,c', {None: 0}))) << 0)
        return ('%5s|' % ((0,),))
    try:
        print('ñandú ÀB'.splitlines())
    except Exception as e: print(type(e).__name__, e)
    try:
        v7 = (1,)
        v8 = ((2147483648).bit_length() / ((~True) // {'a': 1, 'b': 2}['']))
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
    else:
        try:
            try:
                match ...:
                    case 1: print('case', 0)
                    case int(m10): print('case', m10)
                    case [int(), m11]: print('case', m11)
                    case other: print('other')
                v12 = abs(int('{}'))
                try:
                    v12 //= 255
                except ZeroDivisionError as e:
                    print(type(e).__name__, e)
                else:
                    v13 = 3.0
                finally:
                    v14 = -1.25
            except AttributeError as e:
                print(type(e).__name__, e)
                raise RuntimeError('again') from e
            else:
                v15 = ['a', 'b']
            print(-1.25)
        except ArithmeticError as e:
            print(type(e).__name__, e)
    v16 = -1.25
    try:
        print('12'[:])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(round(1e16, 0))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(((1,) + ()))
    except Exception as e: print(type(e).__name__, e)
    if '{}'.replace('{}', "it's") == '%d'[:]:
        print(chr(119), end=chr(33)+chr(10))
        if (callable({1: 'x'}) or callable(C1(-13))):
            v17 = (((-255)).bit_length() >> 4)
            v18 = 2.675
            if not ['a', 'b'] == '12':
                print((0,), ({'a': 1, 'b': 2} | {'': None, 'zz': {None: 0}}) == f3((float('inf'), True), {None: 0}), sep=chr(45))
            elif 1j == v17 <= float('inf'):
                v19 = {**collections.Counter(type(v17).__name__), 2.0: 7}
                w20 = 3
                while w20:
                    w20 -= 1
                    v17 = 2
                v18 = (1 / sum([i * 2 for i in range(5)]))
            else:
                if '%d'.startswith('-7'):
                    v21 = (((-9).bit_length() << 5) % (-13))
                    v22 = 7
                    v22 ^= (int(1e10)).bit_length()
                elif isinstance('aXbX'.isupper(), str):
                    v18 = float(float(round(2.675, 1)))
                v23 = 0.1
        else:
            v24 = dict(zip('aXbX', {1}))
    try:
        print(9223372036854775808)
    except Exception as e: print(type(e).__name__, e)
    try:
        print((2147483648 ** 4))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(not callable(...))
    except Exception as e: print(type(e).__name__, e)
    try:
        print((1, 'a'))
    except Exception as e: print(type(e).__name__, e)
    try:
        print((0,))
    except Exception as e: print(type(e).__name__, e)
main()
#> init 2
#> TypeError 'C1' object is not iterable
#> TypeError 'C1' object is not iterable
#> {'x': 2}
#> TypeError 'C1' object is not iterable
#> TypeError 'C1' object is not subscriptable
#> TypeError 'C1' object is not an iterator
#> TypeError '<=' not supported between instances of 'C1' and 'int'
#> TypeError unsupported operand type(s) for ** or pow(): 'C1', 'int', 'int'
#> 1
#> ['ñandú ÀB']
#! KeyError: ''
#---
import itertools, collections, inspect, copy, operator
try:
    print(str(['ñandú ÀB', '-7']).isspace())
except Exception as e: print(type(e).__name__, e)
w1 = 2
while w1:
    w1 -= 1
    v2 = dict(a={2.0: isinstance(1e-7, bool), (1, 2): ([], 1)}, z=float(-1.25))
    v3 = len(('-7' * 1).split())
print(('abc'.expandtabs(3) in "it's" or not isinstance(float('inf'), float)), round(round(float(7), 3), -1))
v4 = 1.5
try:
    print({None: 0})
except Exception as e: print(type(e).__name__, e)
try:
    print('-7')
except Exception as e: print(type(e).__name__, e)
try:
    print(tuple('%d'))
except Exception as e: print(type(e).__name__, e)
try:
    print(type((-11 / round((-12 / 5), -1))).__name__)
except Exception as e: print(type(e).__name__, e)
v5 = 0.1
try:
    print(range(3))
except Exception as e: print(type(e).__name__, e)
try:
    print(format(abs(123456.789), '+#03x'))
except Exception as e: print(type(e).__name__, e)
try:
    print(tuple({**collections.Counter(max(' x ', 'ñandú ÀB')), 1: [None, 1, 'x'].index((1,))}))
except Exception as e: print(type(e).__name__, e)
try:
    if isinstance(-1.25, bool):
        v6 = ['a', 'b'].index(-19)
        for i7 in range(2):
            print((1,)[0:], v6)
        print(('%o' % sum([1, 2, 3])).encode().hex(), ord("it's".encode().hex()[2]), end=chr(33)+chr(10))
    elif 'Hello World'.isdigit():
        print(list(map(lambda x: str(x), {i: int('{}') for i in frozenset([2])})))
    else:
        v8 = 'abc'[-1:]
        v9 = len(tuple(dict.fromkeys((), 1e16)))
        v10 = sorted(' x '.removesuffix('abc'), key=str)[2]
except LookupError as e:
    print(type(e).__name__, e)
    raise KeyError(e.args)
#> False
#> False 10.0
#> {None: 0}
#> -7
#> ('%', 'd')
#> ZeroDivisionError float division by zero
#> range(0, 3)
#> ValueError Unknown format code 'x' for object of type 'float'
#> ValueError (1,) is not in list
#---
import itertools, collections, inspect, copy, operator
def main():
    print((['-7'.isalpha(), dict(zip('', {}))] * 1), sep=chr(45))
    *v1, v2 = ((() + (1, 'a')) + (1,))
    try:
        print(dict.fromkeys({'b': isinstance(..., object), None: format((-5), '-,.5c')}, (1,)))
    except Exception as e: print(type(e).__name__, e)
    try:
        print('ñandú ÀB'.endswith(f"{'ab'!s} x"))
    except Exception as e: print(type(e).__name__, e)
    v3 = 1e16
    try:
        print(list('a,b,,c'.center(12).partition(f"{3.5:é^.4d}")[0].encode().hex()))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(((()[:] + ()) + ((1j, '12') * 2)))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(((repr('q') * 3) + chr(79).translate({97: 'Z', 98: None})).startswith('{}'))
    except Exception as e: print(type(e).__name__, e)
    def g4(n):
        yield (0 if '{}' in 'aXbX' else [None, 1, 'x'].count(''))
        yield '{}'.endswith(chr(62))
        def g5(n):
            yield ([3, 1, 2], (15 / 2.675))
            try:
                yield ('', False)
                print('{:10.5G}'.format(ord(('%#x' % -0.0)[1])))
            except KeyError as e:
                print('in', type(e).__name__, e)
                raise
            try:
                x = yield (0,)
                print(max(format((n // 1e16), '^ 6e'), '{:+3G}'.format((--9223372036854775808))))
            except Exception as e:
                print('in', type(e).__name__, e)
                raise
            finally:
                print('fin')
            yield callable('aXbX'.isalpha())
            yield '-7' in '12'
            return {'a': 1, 'b': 2}
        r6 = yield from set()
        print('sub', r6)
        yield n
        return '{: 010,.5o}'.format(2.675)
    try:
        print(2.675)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(v2)
    except Exception as e: print(type(e).__name__, e)
    print(list(range(5, 5, 1)), end=chr(33)+chr(10))
    try:
        print(bytearray(b'x'))
    except Exception as e: print(type(e).__name__, e)
main()
#> [False, {}]
#> ValueError Cannot specify ',' with 'c'.
#> False
#> ValueError Unknown format code 'd' for object of type 'float'
#> (1j, '12', 1j, '12')
#> False
#> 2.675
#> 1
#> []!
#> bytearray(b'x')
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print((-15 if all((1,)) else {**{None: 0}, 1: 0}[None]) >= 2147483648)
    except Exception as e: print(type(e).__name__, e)
    class C1:
        def __init__(self, x=0, *a): self.x = x; print('init', x)
        def __next__(self):
            self.x -= 1
            if self.x < 0: raise StopIteration
            return self.x
        def __iter__(self): return iter([self.x, 'it'])
        def __repr__(self): return f'<{type(self).__name__} {self.x}>'
        def __iadd__(self, o): print('iadd'); self.x = o; return self
    try:
        o2 = C1(5)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(bin(o2))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print([1, o2].count(o2))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(f'{o2:>5}')
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(o2[1:2])
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(bytes(o2))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(o2.foo)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(copy.copy(o2).x)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(o2 - 1)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print([1, 2, 3][o2])
    except BaseException as e: print(type(e).__name__, e)
    try:
        o2
    except NameError: o2 = None
    try:
        print(((-len({5})) / 0.1))
    except Exception as e: print(type(e).__name__, e)
    print(min(min(('a\nb\tc' * 2), 'q'), "it's"))
    if all(list(itertools.zip_longest({'a': 1, 'b': 2}, set(), fillvalue=slice(1, 2)))):
        try:
            with C1(1) as w:
                try:
                    with C1(3) as w:
                        v3 = abs(sum([ord('Hello World'[0]), 123456.789]))
                        v4 = range(4)
                except Exception as e: print(type(e).__name__, e)
                v5 = str({'zz': ['a', 'b'], 'a': 'abc'}).removeprefix('ñandú ÀB')
        except Exception as e: print(type(e).__name__, e)
    elif callable(([] or [])):
        print([[1], [2, 3]], ([0][1] <= (-0) and pow(1, 0, 4) < -9223372036854775808 <= int('abc')), end=chr(33)+chr(10))
        for i6 in set():
            print(('12' + '-7'.rpartition('a\nb\tc')[2]) in 'a\nb\tc', '-7')
            if '-7'.endswith('a,b,,c'.upper()):
                v7 = -1
        def f8(p9):
            (v10, v11) = 0.5, {1: 'x'}
            return '-7'
    else:
        try:
            v12 = (1,)[:-3:1]
            v13 = list(enumerate({}, 1))[:]
            if str(False) not in 'a,b,,c':
                print('a,b,,c'.translate({97: 'Z', 98: None}).removeprefix(('a,b,,c' + '').expandtabs(4)), sep=chr(45))
                w14 = 3
                while w14:
                    w14 -= 1
                    v15 = abs(1e16)
                    v13 = ['{:#0.5G}'.format(False).index('q'.partition("it's")[2]) for c16 in ('12' + '-7').split(None, 1)]
            elif callable('{:-#6b}'.format(1e16)):
                try:
                    v17 = 1e16
                    v17 = (-2 / 5)
                    v18 = chr(115)
                except AttributeError as e:
                    print(type(e).__name__, e)
                else:
                    v19 = ('é😀ß'.lstrip().removeprefix('{}'.upper()) * -1)
                finally:
                    v20 = ((0,) + tuple({4}))
            else:
                try:
                    v21 = 2.675
                    v13.sort(reverse=True)
                except ArithmeticError as e:
                    print(type(e).__name__, e)
                else:
                    v22 = float(pow((~14), 4, sum([19, 5])))
                finally:
                    v23 = (1,)
                v12 = (0,)
        except AttributeError as e:
            print(type(e).__name__, e)
        for i24 in itertools.compress(list({1}), [*{**{}, 'a': []}, ((1,) + (0,))]):
            print(15)
        def g25(n):
            r26 = yield from ' x '.ljust(6, chr(42))
            print('sub', r26)
            yield [3, 1, 2]
    class C27(str):
        x = 7
        def __next__(self):
            self.x -= 1
            if self.x < 0: raise StopIteration
            return self.x
        def __contains__(self, v): print('contains', v); return v == self.x
        def __ge__(self, o): return ''
        def __iadd__(self, o): print('iadd'); self.x = o; return self
        def __rmul__(self, o): return 'rmul'
        def __format__(self, s): return f'fmt({s})'
        @classmethod
        def make(cls): return cls(4)
        def __call__(self, *a): return a
    try:
        o28 = C27(2)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(tuple(o28))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(dict(o28))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(o28 < C27((--1)))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(o28 * 2)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(hash(o28) if '__hash__' in vars(C27) else 0)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(o28 ** 2)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(list(o28))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(-o28)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print((o28 or 5) == 5)
    except BaseException as e: print(type(e).__name__, e)
    try:
        o28
    except NameError: o28 = None
    match 'abc':
        case dict() as m29: print('case', m29)
        case other: print('other')
    try:
        print('Hello World'.join('%d'.split()))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(dict(zip('é😀ß', [(ord('-7'[1]) / (-5)), repr(int).startswith('12')])))
    except Exception as e: print(type(e).__name__, e)
    try:
        v30 = 123456.789
        for i31 in range(2):
            v32 = sum(range(4))
            print('ñandú ÀB'.endswith('a,b,,c'.removesuffix('').encode().hex()), [dict(enumerate({1})) for c33 in ('%G' % (6 & 8))], sep=chr(45))
            v32 ^= sum([1, 2, 3])
        match []:
            case b'ab': print('case', 0)
            case other: print('other')
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
    else:
        print((list(zip((1,), {1})) + 'xyz').count(callable('ñandú ÀB'.expandtabs(2))), max('é😀ß', ('%5s|' % (True,))))
    finally:
        v35 = {}
    try:
        print(dict.fromkeys(dict(a=1e16 <= 255, z=123456.789), (1,)))
    except Exception as e: print(type(e).__name__, e)
    match 'Hello World':
        case (m36, (_, _)) if isinstance('x', int): print('case', m36)
        case None: print('case', 0)
        case other: print('other')
    try:
        print(...)
    except Exception as e: print(type(e).__name__, e)
main()
#> False
#> init 5
#> TypeError 'C1' object cannot be interpreted as an integer
#> 1
#> TypeError unsupported format string passed to C1.__format__
#> TypeError 'C1' object is not subscriptable
#> TypeError 'str' object cannot be interpreted as an integer
#> AttributeError 'C1' object has no attribute 'foo'
#> 5
#> TypeError unsupported operand type(s) for -: 'C1' and 'int'
#> TypeError list indices must be integers or slices, not C1
#> -10.0
#> a
#> b	ca
#> b	c
#> init 1
#> TypeError 'C1' object does not support the context manager protocol
#> ('2',)
#> ValueError dictionary update sequence element #0 has length 1; 2 is required
#> False
#> 22
#> 0
#> TypeError unsupported operand type(s) for ** or pow(): 'C27' and 'int'
#> ['2']
#> TypeError bad operand type for unary -: 'C27'
#> False
#> other
#> %d
#> {'é': -11.0, '😀': False}
#> False-[{0: 1}]
#> False-[{0: 1}]
#> other
#! TypeError: can only concatenate list (not "str") to list
#---
import itertools, collections, inspect, copy, operator
try:
    print(((((1, 'a') * 2) + (1, 'a')[:]) * 2)[:3])
except Exception as e: print(type(e).__name__, e)
try:
    print(2)
except Exception as e: print(type(e).__name__, e)
v1 = sum([collections.Counter('-7')[''], 3.0])
try:
    print(tuple(collections.Counter(min('abc'.lstrip(), bin(-15)))))
except Exception as e: print(type(e).__name__, e)
try:
    print(any(((sum([5, -1, 0]), 7 < 1000000000000000000 <= 0) + (1, 'a'))))
except Exception as e: print(type(e).__name__, e)
v2 = []
#> (1, 'a', 1)
#> 2
#> ('-', '0', 'b', '1')
#> True
#---
import itertools, collections, inspect, copy, operator
def main():
    print({i: collections.Counter('a,b,,c'.removesuffix('-7')) for i in {}}, end=chr(33)+chr(10))
    try:
        print(int)
    except Exception as e: print(type(e).__name__, e)
    try:
        v1 = sum([-9223372036854775808, (int(' x ') / float(1e10))])
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
    finally:
        v2 = {None: 'Hello World'[:].endswith('%d'), 'b': list(itertools.filterfalse(None, set()))}
    try:
        print(oct(('%8.3e' % 5).rfind(format('Hello World', '>12.1'))).isupper())
    except Exception as e: print(type(e).__name__, e)
    try:
        print(())
    except Exception as e: print(type(e).__name__, e)
    w3 = 3
    while w3:
        w3 -= 1
        v4 = (1, 'a')
    if -1.25 <= -7:
        print(float('nan'), sep=chr(45))
    elif not '' == 'Hello World':
        for i5 in itertools.takewhile(lambda x: x, ()):
            w6 = 4
            while w6:
                w6 -= 1
                print(slice(1, 2), type((1,)).__name__.split(), sep=chr(45))
                v7 = [None, 1, 'x']
            if 15 < 5 <= 2: break
        else:
            v8 = 'abc'
    else:
        v9 = tuple((0,))
        v10 = 'ñandú ÀB'
        print(bin(-13).count(type(5 < 5 <= True).__name__), [i * 4 for i in range(2)])
    v11 = None
    if 1e10 > float('nan'):
        print({None: 0}, 'a,b,,c')
        w12 = 4
        while w12:
            w12 -= 1
            print({None: 0}, end=chr(33)+chr(10))
            if pow(3, 4, -1) < max(5, 5) <= (5 & 5):
                print(divmod(False, 2)[1] != (-9223372036854775808 ** 2), 0.1, end=chr(33)+chr(10))
            else:
                print(-18 >= int(2.675), isinstance(sorted([None, 1, 'x'], key=len), object), sep=chr(45))
    elif 'aXbX'.translate({97: 'Z', 98: None}).isnumeric():
        v13 = 255
        try:
            v14 = dict.fromkeys(frozenset([2]), ' x ')
            v15 = ((0,) + tuple(set()))[::-1]
        except Exception as e:
            print(type(e).__name__, e)
        if (' x ' + '') not in 'aXbX'.title():
            for i16 in itertools.dropwhile(lambda x: not x, tuple({0: False, None: {}})):
                print('-7', sep=chr(45))
                print(isinstance(isinstance(sum([9223372036854775808, 0.5]), float), (int, str)), ('%#x' % (v13 / v13)).isspace(), end=chr(33)+chr(10))
                if 'abc'.isnumeric(): continue
            else:
                v17 = (1, 'a')
        elif f"{v13!a}{{}}".endswith(format("it's", '*<.1s')):
            for i18 in collections.Counter('a,b,,c'):
                print(sum([5, -1, 0]), list(range(0, 4, 1)))
            if 3.0 != 2147483648:
                if callable(3.0):
                    v19 = dict(zip('12'.encode().hex(), dict.fromkeys(dict(enumerate(set())), 1j)))
                    v20 = {'a': 1, 'b': 2}
                    print(v20.get(None), list(v20.items()))
                elif '-7'.lstrip().isspace():
                    v21 = (tuple({}) + (1, 'a'))
                    v22 = [dict(enumerate((1,))) for c23 in min('abc', type(0.5).__name__) if isinstance(callable('a\nb\tc'), int)]
            v24 = (2).bit_length()
        else:
            v25 = dict(a=round((v13 / -8), 3), z=1j)
            v26 = {}
            v27 = float(10)
    else:
        def f28(p29, p30=1e-7):
            v31 = [None, 1, 'x']
            return [][::2]
        v32 = ((13 // round(-0.0, -1)) ** 4)
        print(b'ab')
    try:
        print(isinstance(((0,)[:3] + (1,)[4::]), float))
    except Exception as e: print(type(e).__name__, e)
    v33 = collections.Counter('a\nb\tc')
    try:
        print("it's")
    except Exception as e: print(type(e).__name__, e)
    try:
        print('Hello World')
    except Exception as e: print(type(e).__name__, e)
    v34 = sum([max(9223372036854775808, (5 if 'x' else 5)), abs(2.675)])
    def g35(n):
        r36 = yield '{}'.endswith('abc')
        print('got', r36)
        yield ((1, 'a')[:] * 2)
        yield ({'a': 1, 'b': 2} | {'a': 1, 'b': 2})
        return 'Hello World'
main()
#> {}!
#> <class 'int'>
#! ValueError: invalid literal for int() with base 10: ' x '
#---
import itertools, collections, inspect, copy, operator
try:
    print(((1 / int(float(-17))), ('12'.lstrip() in format(' x ', '>07.1d') and not 2.675 <= 5)))
except Exception as e: print(type(e).__name__, e)
try:
    print(any(type(slice(1, 2)).__name__))
except Exception as e: print(type(e).__name__, e)
def g1(n):
    r2 = yield str('{}')
    print('got', r2)
    r3 = yield range(3)
    print('got', r3)
    r4 = yield from [1, r3]
    print('sub', r4)
    yield abs((n / n))
    yield '%d'.startswith('{}')
    return (7 * 1.5)
try:
    print(round(abs((-1.25 / 2.675)), -1))
except Exception as e: print(type(e).__name__, e)
try:
    print(any(set()))
except Exception as e: print(type(e).__name__, e)
v5 = tuple(())
#> ValueError Unknown format code 'd' for object of type 'str'
#> True
#> 0.0
#> False
#---
import itertools, collections, inspect, copy, operator
def main():
    def g1(n):
        yield (((), 0.1) + ()[:-2])
        yield 2.675
        return isinstance(range(3), bool)
    try:
        print(dict(a=2.675, z='ñandú ÀB'))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(max((-14), (-divmod(7, (255 >> 5))[0])))
    except Exception as e: print(type(e).__name__, e)
    try:
        print((1, 'a'))
    except Exception as e: print(type(e).__name__, e)
    try:
        print('12')
    except Exception as e: print(type(e).__name__, e)
    print(('a,b,,c'.endswith('abc') != () and ('abc' + 'a\nb\tc').startswith('a,b,,c'.rjust(5))), sep=chr(45))
    try:
        print(0)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(callable(sum([sum([min(-9223372036854775808, 5), (5).bit_length()]), min(divmod(9, -13)[0], (5 if 0 else 2147483648))])))
    except Exception as e: print(type(e).__name__, e)
    w2 = 1
    while w2:
        w2 -= 1
        try:
            print(callable(sum([5, -1, 0]) < int('') <= {1: 'x'}['a']))
        except LookupError as e:
            print(type(e).__name__, e)
        for i3 in range(1):
            for i4 in itertools.chain((0,), (1,)):
                try:
                    v5 = collections.Counter('abc')
                    v6 = repr(([None, 1, 'x'] + ['-7', ' x ']))
                    (v7, v8) = (1, 'a')
                except AttributeError as e:
                    print(type(e).__name__, e)
                for i9 in collections.Counter("it's"):
                    v10 = 2.675
                    v11 = (format('%d', '12.1d').rjust(10, chr(42)) + '12'.join("it's".splitlines()).removesuffix('{:-#3_.0G}'.format(-15)))
                    if 5 < 5 <= -10: continue
                else:
                    v12 = {**dict(zip(('%5s|' % ((1, 'a'),)), ('abc' * 1))), 1: [b'ab' for c13 in {'a': 1, 'b': 2} if 5 < 5 <= 1]}
                match []:
                    case [_, _, *m14]: print('case', m14)
                    case list(m15) if 'q'.endswith("it's"): print('case', m15)
                    case 3.0: print('case', 0)
                    case {'a': m17}: print('case', m17)
                    case other: print('other')
            else:
                print(format(('%.2s|' % (('q', (1,)),)), '=07.1'), end=chr(33)+chr(10))
            if callable(3.0): continue
main()
#> {'a': 2.675, 'z': 'ñandú ÀB'}
#> -1
#> (1, 'a')
#> 12
#> False
#> 0
#> False
#! ValueError: invalid literal for int() with base 10: ''
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print(list(map(lambda x: -x, tuple(hex(255).replace('12'[:], 'a\nb\tc'.join(['q', 'a,b,,c']))))))
    except Exception as e: print(type(e).__name__, e)
    try:
        def f1():
            try:
                print(b'ab', end=chr(33)+chr(10))
                v2, *v3 = ' x '.encode().hex().endswith(max('é😀ß', '{}')), {i: 1000000000000000000 for i in ()}
                print(tuple(('%8.3e' % (float('nan') // -0.0))))
            except AttributeError as e:
                print(type(e).__name__, e)
            w4 = 3
            while w4:
                w4 -= 1
                v5 = ([3, 1, 2] * 3)
            return [5, 5]
        v6 = dict(enumerate(chr(83)))
    except AttributeError as e:
        print(type(e).__name__, e)
    def f7(p8, p9=(1,), p10='ñandú ÀB'):
        try:
            try:
                v11 = ['a', 'b']
            except (TypeError, ValueError) as e:
                print(type(e).__name__, e)
            v12 = repr(any([0][:]))
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
        else:
            v13 = {1: 'x'}
        def g14(n):
            print((ord(bin(1)[3]) - round(0.5, 2)), dict.fromkeys((1, 'a'), 123456.789), sep=chr(45))
            v15 = (((1, 'a') + ((1,) * 2)) + tuple((1, 'a')))
            yield None
            return [None, 1, 'x']
        print(['a', 'b'][:], {1: 'x'}, sep=chr(45))
        return ((() * 2) + ((1,) * 2))
    try:
        print(dict(a={'b': ([[1], [2, 3]] * 2)[-1], 0: 'ñandú ÀB'}, z=(format('ñandú ÀB', 'é^12').split('é😀ß') * 2)))
    except Exception as e: print(type(e).__name__, e)
    print(None, int('é😀ß'), sep=chr(45))
    try:
        print((({None: ([3, 1, 2] * 3), '': any('-7')} | collections.Counter('Hello World')) | dict(enumerate([1, 2, 3]))))
    except Exception as e: print(type(e).__name__, e)
    v16 = 'a\nb\tc'
    try:
        print(dict(zip('a,b,,c'.zfill(1), [None, 1, 'x'])))
    except Exception as e: print(type(e).__name__, e)
    try:
        print([((~5) if 5 < -1 <= 0 else int('abc')) in f"{None}", dict.fromkeys([None, 1, 'x'], ['a', 'b'])])
    except Exception as e: print(type(e).__name__, e)
main()
#> TypeError bad operand type for unary -: 'str'
#> {'a': {'b': [2, 3], 0: 'ñandú ÀB'}, 'z': ['ééñandú ÀBéé', 'ééñandú ÀBéé']}
#! ValueError: invalid literal for int() with base 10: 'é😀ß'
#---
import itertools, collections, inspect, copy, operator
def main():
    v1 = (([{'a': 1, 'b': 2}, None] * 3) + [1, 1])
    *v2, v3 = ((1,) * 2), sum([1.5, ['a', 'b'][-2]])
    try:
        print(collections.Counter('Hello World'))
    except Exception as e: print(type(e).__name__, e)
    print(repr(5 < 5 <= 3).expandtabs(3), (-max((5 >> 8), 5)))
    try:
        (v4, v5) = ((7, []) * 2)
        v6 = dict(enumerate(v1))
    except LookupError as e:
        print(type(e).__name__, e)
        raise RuntimeError('again') from e
    for i7 in itertools.takewhile(lambda x: x, repr(v1).join('ñandú ÀB'.split())):
        for i8 in range(5):
            v9 = dict.fromkeys(set(), i8)
            v1 = [abs(int(0.1)), v1]
            w10 = 1
            while w10:
                w10 -= 1
                v11 = float('nan')
                v11 = abs(0.5)
        if '-7' < 'aXbX': break
    try:
        print(all({1}))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(format("it's", '>07'))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(tuple({None: 0}))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(''[4:0])
    except Exception as e: print(type(e).__name__, e)
    v12 = list(range(-1, 1, -1))
    try:
        print([])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(([*' x '.split(), list(range(0, 0, 2))][:] + sorted({2.0: 255, (1, 2): -0.0}, key=str)[-4::-2]))
    except Exception as e: print(type(e).__name__, e)
    try:
        print('aXbX')
    except Exception as e: print(type(e).__name__, e)
    try:
        print(((((1,) + ()) + ((1e16, 'abc') + (1, 'a'))) * 2))
    except Exception as e: print(type(e).__name__, e)
main()
#! TypeError: unsupported operand type(s) for +: 'float' and 'str'
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print(abs(round(abs(2.675), 1)))
    except Exception as e: print(type(e).__name__, e)
    try:
        print([[1], [2, 3]])
    except Exception as e: print(type(e).__name__, e)
    v1 = {'b': float((~-20)), 0: ['{}'.startswith('a\nb\tc'), ((1, 'a') + (1,))]}
    print(('%d'.removesuffix('é😀ß') * 3).isprintable(), list(range(1, 0, -1)))
    try:
        print(b'ab')
    except Exception as e: print(type(e).__name__, e)
    try:
        print(list(reversed(sorted(max('é😀ß', 'abc'), key=str))))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(int(sum([0.5, int(sum([5, 1]))])))
    except Exception as e: print(type(e).__name__, e)
main()
#> 2.7
#> [[1], [2, 3]]
#> True [1]
#> b'ab'
#> ['😀', 'é', 'ß']
#> 6
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        match int:
            case {'a': 1, **m1}: print('case', m1)
            case {} as m2: print('case', m2)
            case -1: print('case', 0)
            case [1, *m4]: print('case', m4)
            case _: print('default')
        def f5():
            if ('%.2s|' % ((0,),)).endswith('Hello World'):
                try:
                    v6 = (1,)[-3::0]
                    v7 = 1j
                    v8 = float('inf') == 'ñandú ÀB'.split('q')
                except ArithmeticError as e:
                    print(type(e).__name__, e)
                v9 = float((sum(range(4)) if 6 < 2147483648 <= False else divmod(13, 9223372036854775808)[0]))
            else:
                try:
                    v10 = '12'.replace('q', repr([[1], [2, 3]]).replace(('Hello World' + '{}'), min("it's", ' x ')))
                    v11 = (-(5 if not 1 else abs(-8)))
                except LookupError as e:
                    print(type(e).__name__, e)
                try:
                    v12 = '{:-03.2n}'.format(3.0)
                    v13 = ()
                    v14 = [0]
                except (TypeError, ValueError) as e:
                    print(type(e).__name__, e)
                finally:
                    v15 = ()[-3:-3]
                v16 = type(' x ').__name__.rjust(4).startswith('aXbX'.lower().rpartition(f"{'ab':>3.4d} x")[2])
            if "it's".isascii():
                v17 = '{:^+#6_.0E}'.format(abs(2.675)).rfind('q'.removeprefix(format("it's", '*<3.4')))
                v18 = {**{None: 0}, True: v17}
                for i19 in range(0):
                    v20 = {1: 'x'}
                    v18.update({**{'a': 1, 'b': 2}, 'b': "it's"})
            else:
                try:
                    v21 = '-7'
                except AttributeError as e:
                    print(type(e).__name__, e)
                finally:
                    v22 = ([] + [255, []])[1]
            v23 = (1, 'a')
            return abs((1e16 + 1.5))
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
    else:
        v24 = list(dict(enumerate(()[:-4])))
    finally:
        for i25 in (ascii('q') * 1):
            v26 = {i: [0] for i in [1, 2, 3]}
            print(5, (dict(zip('ñandú ÀB', '%d'.split(None, 1))) | {'a': 1, 'b': 2}))
            v27 = 'é😀ß'
    try:
        v28 = '{}'.isascii()
        def f29():
            v30 = ()
            return str((-17 & 5))
        for i31 in '%d':
            v32 = tuple(frozenset([2]))
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
    finally:
        for i33 in {}:
            v34, *v35 = [3, 1, 2], min('a,b,,c', '12'.rstrip())
    try:
        print((-("it's".zfill(1).rfind("it's")).bit_length()))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(list(range(3, -1, 2)))
    except Exception as e: print(type(e).__name__, e)
    try:
        print((1,), sorted({1: 'x'}))
    except ArithmeticError as e:
        print(type(e).__name__, e)
    try:
        print(round(float(int('abc'.replace('Hello World', 'Hello World'))), 2))
    except Exception as e: print(type(e).__name__, e)
    try:
        print((1,)[1:])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(('a,b,,c' + '').replace('ñandú ÀB'.zfill(1), "it's").upper().istitle())
    except Exception as e: print(type(e).__name__, e)
main()
#> default
#> 5 {'ñ': '%d', 'a': 1, 'b': 2}
#> 5 {'ñ': '%d', 'a': 1, 'b': 2}
#> 5 {'ñ': '%d', 'a': 1, 'b': 2}
#> 0
#> []
#> (1,) [1]
#> ValueError invalid literal for int() with base 10: 'abc'
#> ()
#> True
#---
import itertools, collections, inspect, copy, operator
try:
    v1, v2 = {2}
except Exception as e:
    print(type(e).__name__, e)
    raise RuntimeError('again') from e
finally:
    def f3(p4, p5=..., p6=[[1], [2, 3]]):
        for i7 in itertools.combinations({1}, 1):
            if ord('abc'[-2]) == len(set()):
                v8 = (min((1000000000000000000 >> 1), 5)).bit_length()
                v9 = (() + ())
            else:
                v10 = ((0,) * 2)[::-1]
                v11 = max('abc'.replace('', '-7'), ' x ').join(map(str, ['a', 'b']))
                v12 = '%d'
            if (p4 or p6): continue
        else:
            v13 = float(sum([-5, (-1 % float('nan'))]))
        v14 = (min(17, (15 ** 2)) / 10)
        v13 = -0.0
        return dict(a=p6, z=((0,) + ()))
print(..., (round(float('nan'), -1) - abs(1e-7)) != [[0] for c15 in {1: 'x'} if c15].index('%d'.center(7)))
v16 = ((((1, 'a') * 2) + ()) + (1, 'a'))
def g17(n):
    try:
        x = yield 'abc'.split('a,b,,c')
        try:
            v18 = -0.0
            try:
                v19 = {None: 0}[1]
                v20 = tuple(set())
            except ZeroDivisionError as e:
                print(type(e).__name__, e)
            finally:
                v21 = (~n)
            v22 = map(str, [1, 2, 3])
        except Exception as e:
            print(type(e).__name__, e)
        else:
            print(isinstance((callable(-9223372036854775808) and '' in '{}'), bool), int, end=chr(33)+chr(10))
    except BaseException as e:
        print('in', type(e).__name__, e)
        return 'r'
    finally:
        print('fin')
    def f23(p24):
        v25 = {'a': 1, 'b': 2}
        return list(range(2, 0, 2))
    yield dict(enumerate({}))
    yield ...
    return [].index(range(3))
try:
    print(int)
except Exception as e: print(type(e).__name__, e)
try:
    print({i: max(g17([3, 1, 2].index(-11))) for i in (1,)})
except Exception as e: print(type(e).__name__, e)
try:
    print(dict(a=set and list(g17((5 ^ 5))), z=round(((3.0 % 1.5) / round(float('inf'), 3)), 2)))
except Exception as e: print(type(e).__name__, e)
try:
    print(abs(abs(round((5 / 14), 3))))
except Exception as e: print(type(e).__name__, e)
try:
    print(int(abs(((10 if True else 1000000000000000000) / pow(5, 0, 5)))))
except Exception as e: print(type(e).__name__, e)
try:
    print((True, dict(a=sum(range(4)), z=[3, 1, 2])))
except Exception as e: print(type(e).__name__, e)
try:
    print([])
except Exception as e: print(type(e).__name__, e)
if (2 ** -1) < (5).bit_length() <= -10:
    v26 = tuple([0])
else:
    try:
        v27 = 10
        for i28 in itertools.product({}, repeat=2):
            match (((1,), True) + (1,)):
                case None: print('case', 0)
                case {'a': m30} if callable({1: 'x'}): print('case', m30)
                case True: print('case', 0)
                case (1 | 2) as m32: print('case', m32)
                case _: print('default')
    except AttributeError as e:
        print(type(e).__name__, e)
    else:
        v33 = int(format(abs(-1.25), '-#6_d'))
if callable(-20 < 13 <= 5):
    w34 = 2
    while w34:
        w34 -= 1
        print((dict.fromkeys((1,), "it's") | {'a': 1, 'b': 2}), end=chr(33)+chr(10))
        it35 = g17(ord('abc'[-1]))
        try:
            print(next(it35, 'end'))
        except BaseException as e:
            print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
        try:
            print(float('nan') in it35)
        except BaseException as e:
            print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
        try:
            print(it35.send(collections.Counter('{}')))
        except BaseException as e:
            print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
elif (v16 + v16) == callable([3, 1, 2]):
    v36 = tuple(frozenset([2]))
    v37 = -0.0
else:
    def g38(n):
        r39 = yield dict(a={1: 'x'}, z='é😀ß')
        print('got', r39)
        try:
            x = yield not 'x'
            print(list(range(1, 1, 1)), format("it's".index('Hello World'), 'x=+#0G').isdigit(), sep=chr(45))
        except ValueError as e:
            print('in', type(e).__name__, e)
            raise RuntimeError('x')
        finally:
            print('fin')
        r40 = yield from g17(n)
        print('sub', r40)
        r41 = yield from g17(2)
        print('sub', r41)
        yield (1,)
        return 2.675
    v42 = True
#> ValueError not enough values to unpack (expected 2, got 1)
#! RuntimeError: again
#---
import itertools, collections, inspect, copy, operator
print(1j, sep=chr(45))
try:
    print(((ord(repr(5)[-1]) ** 1) - 2.675))
except Exception as e: print(type(e).__name__, e)
try:
    print(abs(sum([('abc'.index(' x ') - (-5)), divmod(5, {1: 'x'}['a'])[0]])))
except Exception as e: print(type(e).__name__, e)
try:
    v1 = 'aXbX'
except (TypeError, ValueError) as e:
    print(type(e).__name__, e)
finally:
    try:
        v2 = list(dict(a=list((1, 'a')), z=(5 << 7)))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
    else:
        try:
            v3 = [0]
            v3.remove((1000000000000000000 * 1e10))
            v4 = sorted(dict(enumerate(frozenset([2]))), reverse=True)
        except AttributeError as e:
            print(type(e).__name__, e)
            raise
        else:
            v5 = list((y for y in (0,)))[:]
try:
    print(callable(not 'a\nb\tc'[:].endswith(f"{None} x")))
except Exception as e: print(type(e).__name__, e)
try:
    print((([8 for c6 in {2}][4:] + sorted(f"{1000000000000000000:-6_.0b} x", key=len)), collections.Counter('ñandú ÀB'.capitalize().expandtabs(3))))
except Exception as e: print(type(e).__name__, e)
try:
    print(str(list(range(-3, 1, 2))).join('a\nb\tc'.removesuffix(chr(65)).splitlines(True)))
except Exception as e: print(type(e).__name__, e)
#> 1j
#> 50.325
#> ValueError substring not found
#! ValueError: list.remove(x): x not in list
#---
import itertools, collections, inspect, copy, operator
try:
    match -20:
        case [1, *m1] if '-7'.startswith('aXbX'): print('case', m1)
        case True if (1 or 0): print('case', 0)
        case [m3] if any({1}): print('case', m3)
        case other: print('other')
except ArithmeticError as e:
    print(type(e).__name__, e)
else:
    v4 = sorted((0,))
v5 = int(('%a|' % (b'ab',)))
try:
    print(format(1e-7, 'x=+#3.0n'))
except Exception as e: print(type(e).__name__, e)
v6 = int(('%r|' % ({i: [] for i in (0,)},)))
try:
    print(None)
except Exception as e: print(type(e).__name__, e)
try:
    print(int)
except Exception as e: print(type(e).__name__, e)
try:
    print((1, 'a'))
except Exception as e: print(type(e).__name__, e)
try:
    print({i: 'Hello World' for i in set()})
except Exception as e: print(type(e).__name__, e)
try:
    print((([0].index({}) >> 6) if "it's".replace('q', 'a\nb\tc').startswith('q') else (max(1, 1)).bit_length()) < 14 <= ('abc'.index(('%a|' % (1.5,))) >> 1))
except Exception as e: print(type(e).__name__, e)
try:
    print(collections.Counter("it's"))
except Exception as e: print(type(e).__name__, e)
try:
    if repr([]).isprintable():
        v7 = tuple({0: sum([-9223372036854775808, 9223372036854775808]), 0: []})
        print(...)
        for i8 in range(4):
            for i9 in (1, 'a'):
                (v10, v11) = 'Hello World'.rjust(6, chr(42)).endswith('{}'), max('-7', 'a,b,,c').split(None, 1)
                v12 = round((1.5 % round(float('inf'), 2)), -1)
                if not []: break
            else:
                v13 = dict(enumerate('12'))
            print(2.675, (-min(v5, 'é😀ß'.rfind(' x '))))
            if (False or i8): continue
except Exception as e:
    print(type(e).__name__, e)
else:
    v14 = 'a\nb\tc'.ljust(12, chr(42))
finally:
    v5 = (~min((-20), (v5).bit_length()))
try:
    print(...)
except Exception as e: print(type(e).__name__, e)
v15 = ord('a\nb\tc'.center(3, chr(42)).rpartition(('%o' % -4))[2][-1])
try:
    print([*"it's", [][:-2]])
except Exception as e: print(type(e).__name__, e)
#> other
#! ValueError: invalid literal for int() with base 10: "b'ab'|"
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print({1: 'x'})
    except Exception as e: print(type(e).__name__, e)
    try:
        v1 = float('inf')
    except LookupError as e:
        print(type(e).__name__, e)
    print(5, dict(zip(type(float('inf')).__name__.replace(f"{None!s}{{}}", 'ñandú ÀB'), {2})), end=chr(33)+chr(10))
    try:
        print({i: {1: 'x'} for i in 'Hello World'})
    except Exception as e: print(type(e).__name__, e)
    try:
        print(int('a\nb\tc'.swapcase()))
    except Exception as e: print(type(e).__name__, e)
    def f2():
        v3 = 1.5
        v4 = 2
        return ['{}'.encode().hex(), 1j]
    try:
        print(5)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(None)
    except Exception as e: print(type(e).__name__, e)
    try:
        try:
            v5 = (len(sorted((0,))) / 6)
            v6 = float(ord(str('Hello World')[3]))
            v7 = [3, 1, 2]
        except ZeroDivisionError as e:
            print(type(e).__name__, e)
    except ArithmeticError as e:
        print(type(e).__name__, e)
    v8 = (0,)
    try:
        print({1: 'x'})
    except Exception as e: print(type(e).__name__, e)
    try:
        print(dict(a=1j, z=()))
    except Exception as e: print(type(e).__name__, e)
    v9 = 123456.789
    v10 = 0.1
    v11 = ('%x' % abs(3.0))
    try:
        print(f2())
    except Exception as e: print(type(e).__name__, e)
main()
#> {1: 'x'}
#> 5 {'f': 2}!
#> {'H': {1: 'x'}, 'e': {1: 'x'}, 'l': {1: 'x'}, 'o': {1: 'x'}, ' ': {1: 'x'}, 'W': {1: 'x'}, 'r': {1: 'x'}, 'd': {1: 'x'}}
#> ValueError invalid literal for int() with base 10: 'A\nB\tC'
#> 5
#> None
#> {1: 'x'}
#> {'a': 1j, 'z': ()}
#! TypeError: %x format: an integer is required, not float
#---
import itertools, collections, inspect, copy, operator
def main():
    def g1(n):
        r2 = yield from {1}
        print('sub', r2)
        yield -1.25
    try:
        print(str(round(-1.25, 0)).join('%d'.splitlines()))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(round(sum([(abs(5) / 5), float(int('a\nb\tc'))])))
    except Exception as e: print(type(e).__name__, e)
    def f3(p4, p5=-7):
        print(dict.fromkeys([list(g1(round(0.5))), float(5)], [3, 1, 2]))
        it6 = g1(7)
        try:
            print([*zip(it6, range(2))])
        except BaseException as e:
            print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
        try:
            print(it6.throw(KeyError('t')))
        except BaseException as e:
            print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
        return ([1, 2, 3][0] + abs(3.0))
    def g7(n):
        v8 = list(itertools.takewhile(lambda x: x, (1,)[::0])).index(sum(g1(ord('a,b,,c'[1]))))
        yield type('aXbX').__name__.partition("it's".replace('', 'q'))[2]
        yield f3(f3(n, (1,)), {1: 'x'})
        return "it's".istitle()
    try:
        print({i: round(0.5, -1) for i in '{:*<+010.0g}'.format(int(('aXbX' + 'aXbX')))})
    except Exception as e: print(type(e).__name__, e)
    try:
        print(collections.Counter(('%e' % abs(-1.25)).replace('{:3,.5}'.format((14 / 5)), repr(([0] * 0)))))
    except Exception as e: print(type(e).__name__, e)
    v9 = (-0.0 ** -1.25)
    v10 = int(1e10)
    try:
        print(chr(104))
    except Exception as e: print(type(e).__name__, e)
    try:
        it11 = g1(int('aXbX'))
        try:
            print(False in it11)
        except BaseException as e:
            print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
        try:
            print(it11.send(None))
        except BaseException as e:
            print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
    except LookupError as e:
        print(type(e).__name__, e)
        raise KeyError(e.args)
    else:
        v12 = 1e16
main()
#> %d
#> ValueError invalid literal for int() with base 10: 'a\nb\tc'
#> ValueError invalid literal for int() with base 10: 'aXbXaXbX'
#> Counter({'0': 6, '1': 1, '.': 1, '2': 1, '5': 1, 'e': 1, '+': 1})
#! ZeroDivisionError: 0.0 cannot be raised to a negative power
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print(sum([(3).bit_length(), 3]))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(range(3))
    except Exception as e: print(type(e).__name__, e)
    for i1 in range(3):
        v2, *v3 = [5, -1, 0]
        try:
            print((callable(dict.fromkeys({1}, v2)), {**dict(a=True, z=v3), 'zz': callable(v2)}))
        except LookupError as e:
            print(type(e).__name__, e)
        finally:
            try:
                v4 = round(sum([3.0, float('nan')]), 3)
            except (TypeError, ValueError) as e:
                print(type(e).__name__, e)
            else:
                if chr(75) < 'ñandú ÀB'.zfill(0):
                    v5 = (-round((2 ** 1e16), -1))
                    v5 %= abs(ord('é😀ß'[3]))
                elif (1, 'a')[:2] != b'ab':
                    v6 = '-7'
                    v7 = ((17).bit_length() * 2.675)
    try:
        print(format("it's", 'd'))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(min(len({'zz': 0.1, '': (1,)}), [(1, 'a'), -13][3]) != 9223372036854775808)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(collections.Counter(bin((-5)).join(map(str, ([3, 1, 2] * 3)))))
    except Exception as e: print(type(e).__name__, e)
main()
#> 5
#> range(0, 3)
#> (False, {'a': True, 'z': [-1, 0], 'zz': False})
#! OverflowError: (34, 'Numerical result out of range')
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print({})
    except Exception as e: print(type(e).__name__, e)
    try:
        print('-7'.removesuffix('%d').startswith(('%a|' % ({'a': 1, 'b': 2},)).encode().hex()))
    except Exception as e: print(type(e).__name__, e)
    print(1j, end=chr(33)+chr(10))
    try:
        print(((5).bit_length() ** 2))
    except Exception as e: print(type(e).__name__, e)
    print([list(range(-1, -3, 1)) for c1 in ("it's"[:-4] + 'é😀ß') if ('%-5d' % -0.0).isalpha()])
    try:
        print(None)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(''.split('Hello World'))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(list(({1: 'x'} | {}))[:-4])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(isinstance(any(tuple([])), (int, str)))
    except Exception as e: print(type(e).__name__, e)
main()
#> {}
#> False
#> 1j!
#> 9
#> []
#> None
#> ['']
#> []
#> True
#---
import itertools, collections, inspect, copy, operator
def main():
    v1 = {0: (1,), 1: ['a', 'b']}
    try:
        print(not any({2}))
    except Exception as e: print(type(e).__name__, e)
    try:
        print('-7')
    except Exception as e: print(type(e).__name__, e)
    try:
        print([0])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(dict(enumerate(type(pow(round(float('nan'), 1), 5, round(-0.0, 1))).__name__)))
    except Exception as e: print(type(e).__name__, e)
    try:
        print((abs(float('nan')), '12'.partition('abc')[2].endswith('{}'))[0:-3:])
    except Exception as e: print(type(e).__name__, e)
    class C2(Exception):
        def __init__(self, x=0, *a): self.x = x; print('init', x)
        def __delitem__(self, k): print('del', k)
        def __repr__(self): return f'<{type(self).__name__} {self.x}>'
        def __pow__(self, o, m=None): return (o, m)
        def __getitem__(self, i):
            if i == 3: raise IndexError
            return (self.x, i)
        def __setitem__(self, k, v): print('setitem', k, v)
        def __hash__(self): print('hash'); return 3
        @staticmethod
        def st(a=1): return a
    try:
        o3 = C2(1)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(o3.st())
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(o3 != o3)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print({o3: 1}[o3])
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(o3.prop)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(round(o3, 1))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print([] in o3)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print((o3,) == (o3,))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(len(o3))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(min(o3))
    except BaseException as e: print(type(e).__name__, e)
    try:
        o3
    except NameError: o3 = None
    try:
        print(int)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(float(float('inf')))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(('abc' not in ('12' + 'abc') or not all([[1], [2, 3]])))
    except Exception as e: print(type(e).__name__, e)
    try:
        def g4(n):
            r5 = yield C2((~n))
            print('got', r5)
            n &= [3, 1, 2].index({'a': 1, 'b': 2})
            try:
                yield min('é😀ß', '-7')
                v6 = chr(71).isalpha()
            except ValueError as e:
                print('in', type(e).__name__, e)
                return 'r'
            yield range(4)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
    try:
        def g7(n):
            yield True
            yield ()
            yield ('%d' * 2)[1:]
            yield 123456.789
        def g8(n):
            try:
                x = yield {'b': {1: 'x'}, None: 'aXbX'}
                print(sum([(n << 2), 1e-7]), dict(zip(format(float(3.0), '*< #,b'), {None: 0})))
            except Exception as e:
                print('in', type(e).__name__, e)
                pass
            finally:
                print('fin')
            yield any(())
        v9 = slice(1, 2)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
    else:
        def g10(n):
            yield (n ** 2)
            yield abs(1e-7)
            return list({None: 0})
    try:
        print(slice(1, 2))
    except Exception as e: print(type(e).__name__, e)
main()
#> False
#> -7
#> [0]
#> TypeError pow() 3rd argument not allowed unless all arguments are integers
#> ()
#> init 1
#> 1
#> False
#> hash
#> hash
#> 1
#> AttributeError 'C2' object has no attribute 'prop'
#> TypeError type C2 doesn't define __round__ method
#> False
#> True
#> TypeError object of type 'C2' has no len()
#> (1, 0)
#> <class 'int'>
#> inf
#> False
#> slice(1, 2, None)
#---
import itertools, collections, inspect, copy, operator
for i1 in range(2):
    def f2(p3, p4=(1,)):
        v5 = (dict(enumerate(('%a|' % (True,)))) | {**{i: -9223372036854775808 for i in ['a', 'b']}, '': 'Hello World'.split()})
        v6 = collections.Counter(str((~-1)))
        for i7 in dict.fromkeys({4}, [[1], [2, 3]]):
            print((0 / int('aXbX')), end=chr(33)+chr(10))
        return format('aXbX', '*<12.1').find('aXbX')
    print(callable(round(3.0, -1)), '', sep=chr(45))
    if callable({1: 'x'}): break
else:
    for i8 in filter(lambda x: x, list({(1, 2): {}, 'zz': 255})):
        *v9, v10 = ((() + (1,)) * 2)
        v11 = tuple({'a': 1, 'b': 2})
try:
    v12 = v10
except (TypeError, ValueError) as e:
    print(type(e).__name__, e)
try:
    print(('%r|' % (13,)))
except Exception as e: print(type(e).__name__, e)
try:
    print({None: 0})
except Exception as e: print(type(e).__name__, e)
print(3, {'a': 1, 'b': 2})
try:
    print(v10)
except Exception as e: print(type(e).__name__, e)
try:
    print(float(1000000000000000000))
except Exception as e: print(type(e).__name__, e)
try:
    print(sum([round(1.5, 2), (int('aXbX') + 0.5)]) < 'Hello World'.index(str(v10).replace('ñandú ÀB', ascii('-7'))))
except Exception as e: print(type(e).__name__, e)
try:
    print([(round(0.5) / (7 & -1)) for c13 in [*{}, True] if 'Hello World'.isidentifier()] in "it's".expandtabs(4).join(map(str, [3, 1, 2])) == ((1,) * 2))
except Exception as e: print(type(e).__name__, e)
#> False-
#> False-
#> 13|
#> {None: 0}
#> 3 {'a': 1, 'b': 2}
#> 1
#> 1e+18
#> ValueError invalid literal for int() with base 10: 'aXbX'
#> TypeError 'in <string>' requires string as left operand, not list
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print([*{2.0: '{:03_.0%}'.format(-0.0).split(None, 1), 'b': {i: not 'x' for i in dict(enumerate({'a': 1, 'b': 2}))}}, (list(range(1, 3, 2)) + [sum([-0.0, 1e16]) for c1 in set()])])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(collections.Counter(chr(127).removeprefix(format(str(-1.25), 'é^07.4s'))))
    except Exception as e: print(type(e).__name__, e)
    try:
        print([3, 1, 2])
    except Exception as e: print(type(e).__name__, e)
    try:
        print([3, 1, 2])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(slice(1, 2))
    except Exception as e: print(type(e).__name__, e)
    try:
        print('12')
    except Exception as e: print(type(e).__name__, e)
    try:
        print(('a\nb\tc'.zfill(6) + ('%o' % sum([ord('-7'[-1]), -1.25]))))
    except Exception as e: print(type(e).__name__, e)
    class C2:
        def __init__(self, x=0, *a): self.x = x; print('init', x)
        def __repr__(self): return f'<{type(self).__name__} {self.x}>'
        def __mul__(self, o): return NotImplemented
        def __neg__(self): return -self.x
        def __le__(self, o): return [1]
    try:
        o3 = C2(2)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(o3.__class__.__name__)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(pow(o3, 2, 3))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(C2.__name__, C2.__mro__[1:-1] and 1)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(int(o3))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(1 if o3 else 2)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(o3 <= (1,))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print([] in o3)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print({o3: 1}[o3])
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(bin(o3))
    except BaseException as e: print(type(e).__name__, e)
    try:
        o3
    except NameError: o3 = None
    match divmod(pow(2147483648, 2, 5), -4)[0]:
        case True: print('case', 0)
        case _: print('default')
    try:
        v5 = {None: 0}
        try:
            v6 = (((False % 0) ^ (-3)) / {1: 'x'}[1])
            v7 = -0.0
        except Exception as e:
            print(type(e).__name__, e)
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
    finally:
        v8 = float(('-7'.find('%d') / round(0.5, -1)))
    try:
        print(round(0.1, -1))
    except Exception as e: print(type(e).__name__, e)
    v9 = -14
    try:
        print(None)
    except Exception as e: print(type(e).__name__, e)
    v10 = {1: 'x'}
    try:
        v10 = collections.Counter(f"{v9:=s} x")
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
main()
#> [2.0, 'b', [1]]
#> Counter({'\x7f': 1})
#> [3, 1, 2]
#> [3, 1, 2]
#> slice(1, 2, None)
#> 12
#> TypeError %o format: an integer is required, not float
#> init 2
#> C2
#> TypeError unsupported operand type(s) for ** or pow(): 'C2', 'int', 'int'
#> C2 ()
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'C2'
#> 1
#> [1]
#> TypeError argument of type 'C2' is not iterable
#> 1
#> TypeError 'C2' object cannot be interpreted as an integer
#> default
#> ZeroDivisionError integer modulo by zero
#! ZeroDivisionError: float division by zero
#---
import itertools, collections, inspect, copy, operator
try:
    try:
        try:
            print('ñandú ÀB'[:], 0.1, end=chr(33)+chr(10))
            v1 = round(abs(float(123456.789)), 2)
            for i2 in {1}:
                v3 = [*sorted([*{3}, True]), [({'a': 1, 'b': 2}, {'a': 1, 'b': 2}), 'aXbX' < 2147483648]]
                if 5 != 'a\nb\tc': continue
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
        v4 = bin(int('{}'.ljust(9, chr(42))))
        print(pow([3, 1, 2][3], 5, int(1e16)), len('12'.replace('aXbX', 'abc').expandtabs(5)))
    except ArithmeticError as e:
        print(type(e).__name__, e)
        raise
except Exception as e:
    print(type(e).__name__, e)
finally:
    v5 = {None: 0}
try:
    if (10 >> 0) < ord('é😀ß'[3]) <= -3:
        v6 = ()
    elif isinstance(True, str):
        v7 = ([((1, 'a') * 2) for c8 in frozenset([2])] * -1)
        try:
            v7.remove(5)
            v10 = hex((-{}['zz']))
        except LookupError as e:
            print(type(e).__name__, e)
        else:
            if True != abs(16):
                *v11, v12 = 0.1, b'ab'
                v7 += f"{v12}{{}}"
                v13 = min(pow((5 << 2), 5, ord('{}'[-1])), (14).bit_length())
            elif '-7'.isalnum():
                v14 = (('%a|' % ([1, 2, 3],)).isupper(), (bytearray(b'x'), repr([None, 1, 'x'])))
                v15 = dict.fromkeys(str(int), {})
                v16 = ((len({4}) << 1), 2)
            else:
                v17 = [1, 2, 3]
                v7.remove({i: -12 for i in frozenset([2])})
    for i18 in '-7':
        if 1e10 in 9 < 5 <= True:
            try:
                v19 = 'q'
            except ArithmeticError as e:
                print(type(e).__name__, e)
            try:
                v20 = 7
                v21 = {}
                v22 = (~len(()))
            except ZeroDivisionError as e:
                print(type(e).__name__, e)
                raise
            else:
                v23 = 123456.789
            v24 = 5
        else:
            try:
                v25 = (pow("it's".index(' x '), 4, max(True, 14)) / (divmod(-16, 5)[0] if not [] else int(1.5)))
                (v26, v27) = '{}', format('-7', '3.4d').count('{}')
                v28 = ((~5) >> 2)
            except (TypeError, ValueError) as e:
                print(type(e).__name__, e)
            finally:
                v29 = (0,)[:][::2]
            v30 = 'abc'.strip()[:4:]
            if type((0,)).__name__.startswith('abc'.removeprefix('%d')):
                v31 = list('ñandú ÀB'[1:])
                v32 = (0,)
                v33 = abs((int(3.0) % abs(float('inf'))))
            elif v30 == 'ñandú ÀB'.encode().hex():
                v34 = '{:*<-03.2b}'.format((11 / 5))[:]
                v35 = {1: 'x'}
            else:
                i18 = float((0 ** 1))
        if isinstance(' x ', list): continue
    v36 = '{:+_x}'.format(float({'a': 1, 'b': 2}['zz']))
except LookupError as e:
    print(type(e).__name__, e)
else:
    for i37 in {2}:
        v38 = 123456.789
    else:
        for i39 in itertools.chain('{}'.split(None, 1)):
            (v40, v41) = None, format(-0.0, '*<-#010_n').rjust(10, chr(42))
            for i42 in itertools.chain((0,), repr(v40)):
                v43 = list(set())
                v44 = sum([(5 / len(v43)), 123456.789])
            for i45 in itertools.accumulate([None, 1, 'x']):
                v46 = {}
                v47 = ([1, 2, 3] * 0)
finally:
    if 'q'.isidentifier():
        v48 = "it's"
    elif collections.Counter('aXbX') == 'ñandú ÀB':
        for i49 in itertools.compress(((1, 'a') * 2), [*tuple(set()), (~-20)]):
            v50 = 3
            if 'ñandú ÀB'.istitle(): break
        else:
            v51 = tuple({4})
        try:
            try:
                v52 = ([0] + list(range(1, 8, -2))).index(isinstance({}, float))
                v53 = [{'a': 1, 'b': 2}, range(3)]
            except ZeroDivisionError as e:
                print(type(e).__name__, e)
            else:
                v54 = ((~7) * 0.1)
            finally:
                v55 = {}
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
        else:
            v51 = (1, 'a')
        finally:
            v56 = chr(122).encode().hex().encode().hex()
        v57 = format('abc', '^3s').replace(bin(2147483648), '').join('-7'.split())
print(max(str(1j), 'Hello World').rfind('é😀ß'.replace('q'.lower(), type({'a': 1, 'b': 2}).__name__)), end=chr(33)+chr(10))
try:
    print(int)
except Exception as e: print(type(e).__name__, e)
try:
    print(12)
except Exception as e: print(type(e).__name__, e)
try:
    print(['{:#03.5o}'.format((~9223372036854775808)).split('a\nb\tc') for c58 in ()])
except Exception as e: print(type(e).__name__, e)
print({**{i: (1, 'a') for i in frozenset([2])}, 'b': str(True)}, sep=chr(45))
try:
    print(([*(dict(a=1e16, z=5) | {1: 'x'}), None] * 1))
except Exception as e: print(type(e).__name__, e)
try:
    print(1j)
except Exception as e: print(type(e).__name__, e)
try:
    print(int)
except Exception as e: print(type(e).__name__, e)
if 'ñandú ÀB'.endswith(str(-16)):
    v59 = (sorted(frozenset([2]), key=str) + list(range(0, -2, 1)))
    (v60, v61) = (not 0, b'ab')
    print(('%G' % ''.count('-7')).translate({97: 'Z', 98: None}), True)
elif f"{float('inf'):-010,c}{{}}".isalnum():
    w62 = 3
    while w62:
        w62 -= 1
        v63 = ord(''.capitalize()[-1])
        print(v63, chr(103).zfill(4))
    v64 = 16
    v64 = str(' x ' == "it's").find(f"{int('{}'):0>#10,.2g} x")
else:
    print(callable(([][2], float('inf'))))
    print(list(('a,b,,c' + 'q')), sep=chr(45))
try:
    print(('%8.3e' % len({1})).find(ascii(str({}))))
except Exception as e: print(type(e).__name__, e)
try:
    print(None)
except Exception as e: print(type(e).__name__, e)
#> ñandú ÀB 0.1!
#> TypeError '<' not supported between instances of 'str' and 'int'
#> ValueError invalid literal for int() with base 10: '{}*******'
#> IndexError string index out of range
#> -1!
#> <class 'int'>
#> 12
#> []
#> {2: (1, 'a'), 'b': 'True'}
#> ['a', 'z', 1, None]
#> 1j
#> <class 'int'>
#! ValueError: Cannot specify ',' with 'c'.
#---
import itertools, collections, inspect, copy, operator
v1 = []
print(dict(enumerate(tuple((0,)[:]))))
try:
    print(f"{[1, 2]}")
except Exception as e: print(type(e).__name__, e)
try:
    print(dict.fromkeys([c2 for c2 in {1} if not v1 == []], [3, 1, 2]))
except Exception as e: print(type(e).__name__, e)
try:
    print(...)
except Exception as e: print(type(e).__name__, e)
try:
    print('ñandú ÀB')
except Exception as e: print(type(e).__name__, e)
v3 = ({} | dict(a=(-4 ^ 11), z='a,b,,c'))
try:
    print(1.5)
except Exception as e: print(type(e).__name__, e)
try:
    v4 = 1e10
    def g5(n):
        try:
            x = yield '%d'.startswith("it's")
            for i6 in map(lambda x: x, ()[:]):
                n = int(('%d' % ord('abc'[3])))
                *v7, v8 = ['a', 'b']
                v9 = ()
        except Exception as e:
            print('in', type(e).__name__, e)
            yield 'handled'
        yield b'ab'
        return float('nan')
    print([*{1}, isinstance(dict(zip("it's", '{}')), int)], sep=chr(45))
except LookupError as e:
    print(type(e).__name__, e)
#> {0: 0}
#> [1, 2]
#> {}
#> Ellipsis
#> ñandú ÀB
#> 1.5
#> [1, False]
#---
import itertools, collections, inspect, copy, operator
try:
    print(str((1,)).partition(chr(81))[1].rjust(6, chr(42)))
except Exception as e: print(type(e).__name__, e)
try:
    print(dict(zip('{:*<-03_.5n}'.format(sum([round(0.1, 3), round(float('nan'))])), frozenset([2]))))
except Exception as e: print(type(e).__name__, e)
try:
    print(([*[][::1], ([[1], [2, 3]] + [[1], [2, 3]])].count(((1,) + ((0,) + (1, 'a')))) + (float((~-5)) * float(float(123456.789)))))
except Exception as e: print(type(e).__name__, e)
try:
    print(-1.25)
except Exception as e: print(type(e).__name__, e)
try:
    print(None)
except Exception as e: print(type(e).__name__, e)
match [*[(1,) for c1 in (1, 'a')], (1, 'a')]:
    case str() as m2: print('case', m2)
    case []: print('case', 0)
    case {'a': 1, **m4}: print('case', m4)
    case {'a': 1, **m5} if callable({}): print('case', m5)
    case _: print('default')
try:
    print((()[-4::-2][:], ()))
except Exception as e: print(type(e).__name__, e)
v6 = {1: 'x'}
try:
    if 'q'.replace('%d', 'Hello World').startswith("it's"):
        v6 |= v6
        if any(()):
            v7 = ((('a\nb\tc', 255) + (0,)) + ((1,) + (1, 'a')))
        del v6[(1, 2)]
    elif 'é😀ß'.isidentifier():
        v8 = 1j
        if all('Hello World'.zfill(6)):
            v9 = ((1,) * 2)
            print(chr(126).lower().expandtabs(0))
        elif int(1e10) < divmod(5, 1000000000000000000)[0] <= int(0.1):
            v10 = [0]
            v11 = oct({}['b'])
            for i12 in range(5):
                v13 = int(float(5))
                v14 = ('%i' % 16).split(None, 1).count(collections.Counter('-7'.removeprefix('a,b,,c')))
                v6 |= collections.Counter('')
        else:
            match not not 'x':
                case float() | bool() as m15: print('case', m15)
                case -1: print('case', 0)
                case (m17, (_, _)): print('case', m17)
                case other: print('other')
    for i18 in itertools.permutations((1,), 0):
        print({i: '' for i in {}}, end=chr(33)+chr(10))
        w19 = 2
        while w19:
            w19 -= 1
            if any(tuple((0,))):
                v20 = tuple(((1,) + (0,)))
            else:
                v21 = chr(95)
    print(('%G' % 5).replace('12', format(2.675, '+#0_%')).encode().hex(), 3.0, sep=chr(45))
except ArithmeticError as e:
    print(type(e).__name__, e)
finally:
    print((collections.Counter(f"{'ab'!r}{{}}") | dict(a=1j, z=1e10)), end=chr(33)+chr(10))
v6[True] = ({**{1: 'x'}, 1: False} | ({1: 'x'} | {1: 'x'}))
def g22(n):
    try:
        x = yield hex(n)
        try:
            v23 = {i: {} for i in [1, 2, 3]}
        except ZeroDivisionError as e:
            print(type(e).__name__, e)
        else:
            if (any({None: 0}) or '{}'.islower()):
                v24 = {1: 'x'}
                v25 = (0,)
            else:
                v26 = {1: 'x'}
    except Exception as e:
        print('in', type(e).__name__, e)
        return 'r'
    finally:
        print('fin')
    r27 = yield from {'a': {1: 'x'}, 'a': (1,)}
    print('sub', r27)
    r28 = yield True
    print('got', r28)
    yield 'é😀ß'.replace('{}', 'a,b,,c')
    return '-7'.startswith('12')
#> ******
#> ValueError cannot convert float NaN to integer
#> 493827.156
#> -1.25
#> None
#> default
#> ((), ())
#> {}!
#> 35-3.0
#> {"'": 2, 'a': 1j, 'b': 1, '{': 1, '}': 1, 'z': 10000000000.0}!
#---
import itertools, collections, inspect, copy, operator
try:
    print(None)
except Exception as e: print(type(e).__name__, e)
v1 = ord('a\nb\tc'[3])
try:
    print(1e-7)
except Exception as e: print(type(e).__name__, e)
try:
    print((1,))
except Exception as e: print(type(e).__name__, e)
try:
    print('%d')
except Exception as e: print(type(e).__name__, e)
try:
    print(list((dict(a=bytearray(b'x'), z={'a': 1, 'b': 2}) | dict(zip(' x ', set())))))
except Exception as e: print(type(e).__name__, e)
print(tuple({1: 'x'})[2:2])
try:
    print((format("it's".join(map(str, [1, 2, 3])), '>.1').expandtabs(2), {'b': abs(abs(1e16)), 'a': '12'.replace('12', 'ñandú ÀB').startswith('abc')}))
except Exception as e: print(type(e).__name__, e)
try:
    print((3.0 % round(1e-7, -1)))
except Exception as e: print(type(e).__name__, e)
def g2(n):
    r3 = yield from [0]
    print('sub', r3)
    r4 = yield from {2}
    print('sub', r4)
    try:
        yield (1,)[1:]
        v5 = sorted(sorted(f"{3: #3,}{{}}"), key=len)
    except (TypeError, GeneratorExit) as e:
        print('in', type(e).__name__, e)
        yield 'handled'
    finally:
        print('fin')
    yield dict.fromkeys('abc', float('inf'))
try:
    print(divmod((-(~(~v1))), int(type(float(1.5)).__name__))[0])
except Exception as e: print(type(e).__name__, e)
try:
    print(-1)
except Exception as e: print(type(e).__name__, e)
try:
    print(v1)
except Exception as e: print(type(e).__name__, e)
#> None
#> 1e-07
#> (1,)
#> %d
#> ['a', 'z']
#> ()
#> ('1', {'b': 1e+16, 'a': False})
#> ZeroDivisionError float modulo
#> ValueError invalid literal for int() with base 10: 'float'
#> -1
#> 9
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        if ('x' == 2.675 and callable(1e-7)):
            v1 = [1, 2, 3]
        elif ('a,b,,c' == 'é😀ß' or not True):
            print((sum([1e10, ord('q'[-1])]) ** sum([divmod(5, 2147483648)[0], int(0.5)])), bytearray(b'x'))
            try:
                match -1:
                    case [int(), m2]: print('case', m2)
                    case 3.0: print('case', 0)
                    case 3.0: print('case', 0)
                    case _: print('default')
                v5 = dict(enumerate([1, 2, 3]))
            except Exception as e:
                print(type(e).__name__, e)
            v6 = list(itertools.islice('Hello World'[3:].center(11), -1, None))
        v7 = {i: 2.675 for i in [3, 1, 2]}
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
    else:
        v8 = int
    print({None: 0})
    try:
        print(-17 < (min(min(7, -9223372036854775808), len('a,b,,c')) if all((1, 'a')) else sum([i * 4 for i in range(4)])) <= 2147483648)
    except Exception as e: print(type(e).__name__, e)
    for i9 in zip([abs(5), 8], dict(zip(('%i' % -1.25), {True: 'x', 1: {None: 0}}))):
        def f10(p11, p12='x', p13='abc'):
            try:
                v14 = '12'.split(None, 1)
            except LookupError as e:
                print(type(e).__name__, e)
            finally:
                v15 = ([0] * -1)
            return {'a': 1, 'b': 2}
        def g16(n):
            yield (str((1, 'a')) + 'abc'.expandtabs(4))
            print(n < pow(-9223372036854775808, 1, n) <= '-7'.split(None, 1)[-2], isinstance(isinstance(range(3), list), (int, str)), end=chr(33)+chr(10))
            yield sum([3, n])
            return (-n)
        if ([] or 'x'): break
    else:
        if callable(...):
            for i17 in {True: bytearray(b'x'), 'a': [0]}:
                print(pow(len('{:+#3_.5n}'.format(float('nan'))), 4, -13))
                if 'Hello World'.isdigit(): continue
            *v18, v19 = (1,)
        else:
            if not 255 < 1000000000000000000 <= 6:
                v20 = (int('{}') > (~3) and 'a,b,,c'[:].isalpha())
            else:
                v21, v22 = True, 'q'.encode().hex()
            v23 = ['a', 'b']
    try:
        v24 = 0.5
        def f25(p26):
            if '%d'.isidentifier():
                try:
                    v27 = (divmod(2, 1)[1] < [0].count((1, 'a')) <= int(1e-7), int(' x '))
                except AttributeError as e:
                    print(type(e).__name__, e)
                    raise
                v28 = (~[*{1: 'x'}, 5].index({1: 'x'}))
            elif [3, 1, 2][2] != (~255):
                v29 = collections.Counter(format(1, ' #06_.0e'))
            v30 = []
            return (({'a': 1, 'b': 2} | {1: 'x'}) | dict(a=int, z={}))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
        raise
    try:
        print((dict(zip(type('{:^#0_.2x}'.format(5)).__name__, ('%s|' % (1,)).translate({97: 'Z', 98: None}))) | dict.fromkeys(list(range(2, -1, 3)), '12')))
    except Exception as e: print(type(e).__name__, e)
    print((() * 2), i17, sep=chr(45))
    try:
        print(None, end=chr(33)+chr(10))
        print(5, end=chr(33)+chr(10))
        def f31():
            for i32 in (0,):
                if 'abc'.isidentifier():
                    v33 = 123456.789
                    v34 = ('%r|' % (int,))
                    v35 = min('%d'.translate({97: 'Z', 98: None}), 'ñandú ÀB'.rpartition('{}')[2].replace('12', 'é😀ß'.removesuffix('%d')))
                else:
                    v36 = {'a': 1, 'b': 2}
                v37 = {1: 'x'}
                for i38 in itertools.compress({}, list(ascii(' x '))):
                    i38 = 2.675
                    v37 |= ({} | v37)
            v39, v40 = [1, 2, 3]
            w41 = 1
            while w41:
                w41 -= 1
                v42 = 'a,b,,c'
                v43 = round(round(-1.25, 2), 1)
            return (() * 2)
    except LookupError as e:
        print(type(e).__name__, e)
    else:
        match ({1: 'x'} | {None: 0}):
            case True if callable('a,b,,c'): print('case', 0)
            case int(m45): print('case', m45)
            case [int(), m46]: print('case', m46)
            case other: print('other')
    try:
        print(ord('12'[-2]))
    except Exception as e: print(type(e).__name__, e)
    try:
        print((repr(5 != 0.1).swapcase() + ('{:x=+06_d}'.format(123456.789) * 1)))
    except Exception as e: print(type(e).__name__, e)
    match float(10):
        case [1, *m47]: print('case', m47)
        case list(m48): print('case', m48)
        case 'a': print('case', 0)
        case True if 'q'.endswith('aXbX'): print('case', 0)
        case _: print('default')
    try:
        print(collections.Counter('aXbX'))
    except Exception as e: print(type(e).__name__, e)
    v51 = {True: 0, '': 'a,b,,c'}
    v52 = max('q', 'é😀ß')
    try:
        print(pow(5, 2, (int(v52) << 6)) < pow(((~0) if 'ñandú ÀB'.isascii() else (14 >> 8)), 4, (5 & min(2, 6))) <= (round(0.5, -1)).bit_length())
    except Exception as e: print(type(e).__name__, e)
main()
#> {None: 0}
#> False
#> ValueError Precision not allowed in integer format specifier
#! UnboundLocalError: cannot access local variable 'i17' where it is not associated with a value
#---
import itertools, collections, inspect, copy, operator
def main():
    print(not 'Hello World' in 'a,b,,c'.zfill(1), {None: 0})
    try:
        print(not callable(int((5 / 1))))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(range(3))
    except Exception as e: print(type(e).__name__, e)
    v1 = dict(a=int(' x '), z=[0])
    try:
        print(int)
    except Exception as e: print(type(e).__name__, e)
    try:
        print([None, 1, 'x'])
    except Exception as e: print(type(e).__name__, e)
    try:
        print([type(()).__name__, bytearray(b'x')])
    except Exception as e: print(type(e).__name__, e)
main()
#> True {None: 0}
#> True
#> range(0, 3)
#! ValueError: invalid literal for int() with base 10: ' x '
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print(2147483648)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(format(int('q'.removesuffix('').rjust(2)), '+6_.5f'))
    except Exception as e: print(type(e).__name__, e)
    try:
        print([[1], [2, 3]])
    except Exception as e: print(type(e).__name__, e)
    print(..., (dict.fromkeys(['a', 'b'], 1j)[''] / divmod((-1), (False if False else 7))[0]), end=chr(33)+chr(10))
    print(('{}' * 1).strip(), sep=chr(45))
    v1 = 'é😀ß'.expandtabs(5).encode().hex().replace('', repr([5, -1, 0]))
    def g2(n):
        try:
            x = yield ascii('-7')
            v3 = ('abc'.split()[:] * 1)
        except Exception as e:
            print('in', type(e).__name__, e)
            raise
        yield ...
    def g4(n):
        r5 = yield from g2(-13)
        print('sub', r5)
        yield round(round(-0.0, 3), 3)
        yield list({None: 0})
        return {}['a']
    it6 = g4((--1))
    try:
        print([*zip(it6, range(2))])
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
    if 5 <= (5 + 0.5):
        print(ascii('') in sum([2.675, 5]) >= (7 / 5), (sorted([0])[-2] << -1), sep=chr(45))
        v7 = abs(sum([2.675, (0.1 // -1.25)]))
    elif f"{3.5!r}{{}}".startswith(''):
        if callable([]):
            match dict.fromkeys({None: 0}, slice(1, 2)):
                case []: print('case', 0)
                case other: print('other')
        try:
            it9 = g2(5)
            try:
                print(it9.send(chr(115)))
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            try:
                print(list(it9))
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            try:
                print(it9.send(None))
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            try:
                print(list(it9))
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            try:
                print(it9.close())
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            it10 = g4(len('é😀ß'))
            try:
                print(it10.throw(StopIteration('t')))
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            try:
                print(it10.throw(GeneratorExit('t')))
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            try:
                print(True in it10)
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            try:
                print(next(it10, 'end'))
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
        except LookupError as e:
            print(type(e).__name__, e)
        finally:
            v11 = [float('nan') for c12 in {1} if (5).bit_length() < 'ñandú ÀB'.count('a,b,,c') <= (False).bit_length()]
    else:
        print({None: 0})
        it13 = g4((~-1))
        try:
            print(next(it13, 'end'))
        except BaseException as e:
            print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
        try:
            print(1e16 in it13)
        except BaseException as e:
            print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
        v14 = float(abs(-12))
    v15 = (1, 'a')
    for i16 in range(5):
        print(list(range(-3, 2, -2)), [i * 1 for i in range(2)][::0], sep=chr(45))
        if callable(1j):
            for i17 in itertools.product(('abc' + v1).removeprefix('é😀ß'.rpartition('12')[2]), repeat=2):
                v18 = list(itertools.chain([5, -1, 0]))
                v19 = dict(zip('abc'.ljust(0), {1}))
            it20 = g4(divmod(9223372036854775808, 2)[1])
            try:
                print(b'ab' in it20)
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            try:
                print(inspect.getgeneratorstate(it20))
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            try:
                print(it20.close())
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            try:
                print(it20.close())
            except BaseException as e:
                print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
            if repr([0]).startswith('-7'.rpartition('Hello World')[2]):
                print(((1,) + ((1,) * 2))[:1], max(g2(1)), end=chr(33)+chr(10))
            elif -0.0 >= float(-12):
                print({}, sep=chr(45))
                for i21 in {1}:
                    v22, *v23 = [sorted({1: 'x'}) for c24 in collections.Counter('12')]
                    if callable('x'): break
                else:
                    v25 = ' x '.rpartition('ñandú ÀB'.translate({97: 'Z', 98: None}))[1].removesuffix(str(-9)[0::-2])
                try:
                    v1 = 'a\nb\tc'
                    v26 = {**{1: 'x'}, 0: v1.lower().zfill(0)}
                except Exception as e:
                    print(type(e).__name__, e)
                    raise RuntimeError('again') from e
                finally:
                    v27 = 'xyz'
        else:
            v28 = tuple((1,))[::1]
        if 1e16 == 'Hello World': continue
    v29 = '-7'
main()
#> 2147483648
#> ValueError invalid literal for int() with base 10: ' q'
#> [[1], [2, 3]]
#! KeyError: ''
#---
import itertools, collections, inspect, copy, operator
w1 = 4
while w1:
    w1 -= 1
    try:
        for i2 in frozenset([2]):
            v3 = {None: 0}
            v4 = (0,)
            v3 |= {i: 255 for i in frozenset([2])}
            if 'a\nb\tc' in 'Hello World': break
        else:
            v5 = (((1,) * 2) + (-8, (1).bit_length()))
        match ((2147483648 >> 7) ^ {None: 0}[0]):
            case [m6, *_]: print('case', m6)
            case True: print('case', 0)
            case -1: print('case', 0)
            case other: print('other')
        print({**dict.fromkeys([], False), 2.0: 'Hello World'.index('a\nb\tc') > round(0.1, 0)})
    except Exception as e:
        print(type(e).__name__, e)
    else:
        v9 = tuple({**collections.Counter('q'), 1: isinstance(1, object)})
    finally:
        v10 = '%d'.translate({97: 'Z', 98: None})
    for i11 in itertools.combinations({None: 0}, 0):
        v12 = (1,)
        if isinstance('a\nb\tc', list): break
def g13(n):
    try:
        yield ([3, 1, 2] + [3, 1, 2])
        try:
            v14 = (1e16, slice(1, 2))
            w15 = 1
            while w15:
                w15 -= 1
                v16 = (2.675 / 1e-7)
            if format(float('nan'), '^+3f').endswith('a,b,,c'.translate({97: 'Z', 98: None})):
                v17 = 'q'
                v18, *v19 = 'Hello World'
                n += ord(v17[-2])
            elif sum([1e16, 123456.789]) >= sum([n, 17]):
                v20 = 9223372036854775808
                v21 = (not 'Hello World' in 'ñandú ÀB', all(v14))
        except ZeroDivisionError as e:
            print(type(e).__name__, e)
        finally:
            v22 = n
    except ValueError as e:
        print('in', type(e).__name__, e)
        return 'r'
    finally:
        print('fin')
    yield [{} for c23 in collections.Counter('a\nb\tc')]
    yield [3, 1, 2][:-1]
try:
    print(not ('aXbX'.isdigit() or not [] != 1e10))
except Exception as e: print(type(e).__name__, e)
try:
    print({i: ('a,b,,c'.split("it's")[-4] / round(1.5, 1)) for i in {i: divmod(int(123456.789), int(-0.0))[1] for i in format(2147483648, ' #0c').lower()}})
except Exception as e: print(type(e).__name__, e)
try:
    print(('-7' * 2) in type(collections.Counter(ascii('%d'))).__name__)
except Exception as e: print(type(e).__name__, e)
try:
    print((0,))
except Exception as e: print(type(e).__name__, e)
it24 = g13(len([[1], [2, 3]]))
try:
    print(inspect.getgeneratorstate(it24))
except BaseException as e:
    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
try:
    print(it24.throw(TypeError('t')))
except BaseException as e:
    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
try:
    print(sum(it24))
except BaseException as e:
    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
try:
    print(list(it24))
except BaseException as e:
    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
try:
    print(it24.close())
except BaseException as e:
    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))
v25 = pow([][-4:][1], 4, ord('abc'[3]))
v26 = str('a,b,,c')
print(dict(a=callable(ord('Hello World'[2])), z=dict(a=dict.fromkeys(frozenset([2]), [1, 2, 3]), z=tuple(g13((-v25))))))
try:
    print([0])
except Exception as e: print(type(e).__name__, e)
try:
    print(abs(('a\nb\tc'.translate({97: 'Z', 98: None}) * 3).find('ñandú ÀB'.join(['a', 'b']).encode().hex())))
except Exception as e: print(type(e).__name__, e)
#> KeyError 0
#> KeyError 0
#> KeyError 0
#> KeyError 0
#> True
#> ValueError Sign not allowed with integer format specifier 'c'
#> False
#> (0,)
#> GEN_CREATED
#> TypeError t - None None
#> 0
#> []
#> None
#! IndexError: list index out of range
#---
import itertools, collections, inspect, copy, operator
print(all('aXbX'.removesuffix(('%a|' % (0.1,)))))
try:
    if 'q'.index('é😀ß') < (1 * 1e10):
        match list(range(1, 8, -2))[3]:
            case [_, _, *m1] if callable([0]): print('case', m1)
            case 1 if callable(slice(1, 2)): print('case', 0)
            case dict() as m3: print('case', m3)
            case 1: print('case', 0)
            case _: print('default')
        if list(itertools.product({5}, repeat=2)) == {'a': 1, 'b': 2}:
            for i5 in ():
                v6 = [1e10 for c7 in ('abc' * 3).encode().hex()]
            v8 = float(dict(enumerate([3, 1, 2]))[2.0])
            v9 = 'ñandú ÀB'.join(' x '.split()).removeprefix(f"{0:x=-#0_g}{{}}").partition('a\nb\tc')[2]
        elif 5 < 12 <= (-9223372036854775808 if False else 5):
            try:
                v10 = dict(enumerate(dict(enumerate('a\nb\tc'))))
                v11 = [[1], [2, 3]]
                v12 = {'a': 1, 'b': 2}
            except LookupError as e:
                print(type(e).__name__, e)
            print((not float('nan') < -0.0 and not -16 != 3.0), end=chr(33)+chr(10))
            if [].count(1e10) < [].count({}) <= "it's".rfind(''):
                v13 = 0.5
        for i14 in itertools.filterfalse(None, (1,)):
            if not (True and 'x'):
                v15 = {1: 'x'}
                i14 = [*"it's", {}]
                v16 = 18
            else:
                v17 = round(-1.25, 3)
    else:
        print(((1e10, 'aXbX') + tuple((1, 'a')))[-3:-4:0])
        v18 = [None, 1, 'x']
        v19 = dict(a=True, z='%d'[:].startswith("it's"))
    w20 = 2
    while w20:
        w20 -= 1
        v21 = f"{1.5:#0_.0E}".partition(('{}' * -1))[2].replace(type(str(2147483648)).__name__, 'Hello World'[:-1].swapcase())
except ZeroDivisionError as e:
    print(type(e).__name__, e)
try:
    print({i: 0.1 for i in frozenset([2])})
except Exception as e: print(type(e).__name__, e)
try:
    print(([3, 1, 2] * 3))
except Exception as e: print(type(e).__name__, e)
try:
    def f22(p23, p24=1):
        v25 = oct((-round(float('nan'), 1)))
        v26 = {'a': 1, 'b': 2}
        p23 = (1, 'a')
        return ([None, 1, 'x'][-1] % abs(-1))
    def g27(n):
        yield ''
        try:
            yield bytearray(b'x')
            match (-3 ** 4):
                case {'a': 1, **m28}: print('case', m28)
                case other: print('other')
        except ValueError as e:
            print('in', type(e).__name__, e)
            raise RuntimeError('x')
        yield float(sum([2147483648, float('nan')]))
        r29 = yield 0.5
        print('got', r29)
        yield (-13 / 3)
    print((dict(enumerate({1})) | {'a': 1, 'b': 2}), float('nan') < sum([i * 3 for i in range(4)]), end=chr(33)+chr(10))
except AttributeError as e:
    print(type(e).__name__, e)
finally:
    def f30():
        v31 = 'é😀ß'.join(map(str, [5, -1, 0]))
        v32 = -1.25
        return float(pow(5, 3, 13))
try:
    print((({**{}, None: []}[(1, 2)] >> 0) / (-(sum([]) ** -1))))
except Exception as e: print(type(e).__name__, e)
try:
    print(tuple(''))
except Exception as e: print(type(e).__name__, e)
v33 = ((((0,) + (1, 'a')) * 2) + ())
try:
    print(('a,b,,c' == range(3), 5 < 5 <= abs(pow(3, 4, -8))))
except Exception as e: print(type(e).__name__, e)
#> True
#! ValueError: substring not found
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print((int('{:*< 06,.2e}'.format(int('%d'))) / ([].count(dict.fromkeys({1}, {1: 'x'})) ** 4)))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(max(int('é😀ß'), 19))
    except Exception as e: print(type(e).__name__, e)
    v1 = float('nan')
    v2 = 5
    v3 = ([None, 1, 'x'] + [[1], [2, 3]])
    try:
        print('é😀ß')
    except Exception as e: print(type(e).__name__, e)
    try:
        print(dict(enumerate((0,))))
    except Exception as e: print(type(e).__name__, e)
    print(max((ord('a\nb\tc'[0]) & (-v2)), ord(('%c' % -12)[2])), b'ab', sep=chr(45))
    try:
        print(float(abs(float('inf'))))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(('%d'.endswith('a,b,,c') and 'ñandú ÀB'.endswith(('%a|' % ('x',))[2:])))
    except Exception as e: print(type(e).__name__, e)
    if 'é😀ß'.join(map(str, [])) in round(1e-7):
        print((1,))
        print(not -8 > sum([i * 4 for i in range(1)]))
        v4 = []
    elif callable(pow(-6, 5, 10)):
        (v5, v6) = (1,), True
        if (isinstance({'a': 1, 'b': 2}, str) or callable([])):
            v2 //= divmod((--18), (~10))[1]
            print(1j, ['a', 'b'])
    print(..., bytearray(b'x'), end=chr(33)+chr(10))
    try:
        print(dict(a={}, z=dict.fromkeys((list((1,)) * 3), (1, 'a'))))
    except Exception as e: print(type(e).__name__, e)
    try:
        print([3, 1, 2])
    except Exception as e: print(type(e).__name__, e)
    for i7 in iter(list([..., ()])):
        v3 = v3
        v8 = collections.Counter(min('Hello World'.rpartition('ñandú ÀB')[2], 'aXbX'.translate({97: 'Z', 98: None})))
        v9 = ('q'.join(map(str, [1, 2, 3])) + format(abs(1e10), '+10,.5b'))
    try:
        print(1e10)
    except Exception as e: print(type(e).__name__, e)
main()
#> ValueError invalid literal for int() with base 10: '%d'
#> ValueError invalid literal for int() with base 10: 'é😀ß'
#> é😀ß
#> {0: 0}
#! OverflowError: %c arg not in range(0x110000)
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print(())
    except Exception as e: print(type(e).__name__, e)
    print(True, (5 / round(float('inf'))), sep=chr(45))
    try:
        v1, *v2 = abs(int(-0.0)), {**dict.fromkeys('{}', float('inf')), (1, 2): ()}
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
    v3 = (list('a\nb\tc'.split(None, 1)) * 1)
    try:
        print(b'ab')
    except Exception as e: print(type(e).__name__, e)
    try:
        print(range(3))
    except Exception as e: print(type(e).__name__, e)
    try:
        print({'a': 1, 'b': 2})
    except Exception as e: print(type(e).__name__, e)
    try:
        print(sum([max(list({4}).count((() + (0,))), abs(round(float('nan')))), 2.675]))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(slice(1, 2))
    except Exception as e: print(type(e).__name__, e)
    try:
        print((max(('{}'.find('é😀ß') // max(-13, -10)), ord('12'[-2])) ** 0))
    except Exception as e: print(type(e).__name__, e)
main()
#> ()
#! OverflowError: cannot convert float infinity to integer
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print({1: round(abs(-1.25), -1), 'zz': '{:^ #6_.0G}'.format(sum([-1.25, 3.0])) == type(dict.fromkeys({1}, 1e-7)).__name__})
    except Exception as e: print(type(e).__name__, e)
    try:
        print('' in 'a\nb\tc')
    except Exception as e: print(type(e).__name__, e)
    try:
        print(bytearray(b'x'))
    except Exception as e: print(type(e).__name__, e)
    try:
        print('Hello World'.partition('q')[2])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(None)
    except Exception as e: print(type(e).__name__, e)
    try:
        print(())
    except Exception as e: print(type(e).__name__, e)
    try:
        print(round(((1000000000000000000 >> 0) / dict.fromkeys({None: 0}, False)['zz']), 3))
    except Exception as e: print(type(e).__name__, e)
main()
#> {1: 0.0, 'zz': False}
#> True
#> bytearray(b'x')
#> 
#> None
#> ()
#> KeyError 'zz'
#---
import itertools, collections, inspect, copy, operator
for i1 in frozenset([2]):
    match {'a': 1, 'b': 2}:
        case [m2]: print('case', m2)
        case True: print('case', 0)
        case other: print('other')
    if not 'x': continue
class C4:
    def __init__(self, x=0, *a): self.x = x
    def __le__(self, o): return [1]
    def __iadd__(self, o): print('iadd'); self.x = o; return self
    def __round__(self, n=None): return n
    def __hash__(self): print('hash'); return 3
    def __setitem__(self, k, v): print('setitem', k, v)
    def __format__(self, s): return f'fmt({s})'
try:
    o5 = C4(2)
except BaseException as e: print(type(e).__name__, e)
try:
    print(o5 == 8 < 13 <= 5)
except BaseException as e: print(type(e).__name__, e)
try:
    print(o5 @ 1)
except BaseException as e: print(type(e).__name__, e)
try:
    print(tuple(o5))
except BaseException as e: print(type(e).__name__, e)
try:
    print('ab' * o5)
except BaseException as e: print(type(e).__name__, e)
try:
    print(sum(o5))
except BaseException as e: print(type(e).__name__, e)
try:
    print(enumerate(o5).__next__())
except BaseException as e: print(type(e).__name__, e)
try:
    print(max(o5, C4(9)).x)
except BaseException as e: print(type(e).__name__, e)
try:
    print(o5 ** 2)
except BaseException as e: print(type(e).__name__, e)
try:
    print(list(map(str, [o5])) if '__str__' in vars(C4) else 1)
except BaseException as e: print(type(e).__name__, e)
try:
    o5
except NameError: o5 = None
try:
    print(b'ab')
except Exception as e: print(type(e).__name__, e)
try:
    print(([(list(itertools.pairwise([None, 1, 'x'])) + [1, 2, 3]), 'q'.join(map(str, [])).encode().hex()], ...))
except Exception as e: print(type(e).__name__, e)
w6 = 2
while w6:
    w6 -= 1
    def g7(n):
        v8 = ((n << 4) // 1e16)
        r9 = yield int('aXbX')
        print('got', r9)
        r10 = yield from '{:0> #03,.2c}'.format(7)
        print('sub', r10)
        yield ((1,) + (0,))
try:
    print(oct(7).join(['a', 'b']).isidentifier())
except Exception as e: print(type(e).__name__, e)
try:
    print(((1, 'a') * 2))
except Exception as e: print(type(e).__name__, e)
print(f"{3.5!s}{{}}".join('{:-06,x}'.format(0.5).splitlines()), {})
try:
    print([{'b': (5 * 2.675) == min(9223372036854775808, 16), 'a': [0]}, 16])
except Exception as e: print(type(e).__name__, e)
#> other
#> False
#> TypeError unsupported operand type(s) for @: 'C4' and 'int'
#> TypeError 'C4' object is not iterable
#> TypeError can't multiply sequence by non-int of type 'C4'
#> TypeError 'C4' object is not iterable
#> TypeError 'C4' object is not iterable
#> TypeError '>' not supported between instances of 'C4' and 'C4'
#> TypeError unsupported operand type(s) for ** or pow(): 'C4' and 'int'
#> 1
#> b'ab'
#> ([[(None, 1), (1, 'x'), 1, 2, 3], ''], Ellipsis)
#> True
#> (1, 'a', 1, 'a')
#! ValueError: Cannot specify ',' with 'x'.
#---
import itertools, collections, inspect, copy, operator
try:
    print(-0.0)
except Exception as e: print(type(e).__name__, e)
try:
    print([{None: 0} for c1 in {0}])
except Exception as e: print(type(e).__name__, e)
try:
    print((("it's".isalnum(), ([*'-7', 'x'] + [[1], [2, 3]])) * 2))
except Exception as e: print(type(e).__name__, e)
class C2:
    def __init__(self, x=0, *a): self.x = x
    def __bytes__(self): return b'by'
    def __ge__(self, o): return ''
    def __pow__(self, o, m=None): return (o, m)
    def __enter__(self): print('enter'); return self
    def __format__(self, s): return f'fmt({s})'
    def __next__(self):
        self.x -= 1
        if self.x < 0: raise StopIteration
        return self.x
    def __ne__(self, o): print('ne'); return False
    def __bool__(self): print('bool'); return self.x > 3
try:
    o3 = C2(1)
except BaseException as e: print(type(e).__name__, e)
try:
    print(o3 in [1, o3])
except BaseException as e: print(type(e).__name__, e)
try:
    print(C2.__name__, C2.__mro__[1:-1] and 1)
except BaseException as e: print(type(e).__name__, e)
try:
    print(iter(o3) is o3)
except BaseException as e: print(type(e).__name__, e)
try:
    print([o3, 1].index(1))
except BaseException as e: print(type(e).__name__, e)
try:
    print(sum(o3))
except BaseException as e: print(type(e).__name__, e)
try:
    print(o3 & 1)
except BaseException as e: print(type(e).__name__, e)
try:
    print('ab' * o3)
except BaseException as e: print(type(e).__name__, e)
try:
    print(chr(o3))
except BaseException as e: print(type(e).__name__, e)
try:
    print(bool(o3))
except BaseException as e: print(type(e).__name__, e)
try:
    o3
except NameError: o3 = None
try:
    try:
        for i4 in range(0):
            v5 = 'ñandú ÀB'.removeprefix(chr(116).expandtabs(3))
            v6 = ((()[::2] * 2) + (1,))
            i4 = abs(1.5)
        try:
            with C2(0) as w:
                v7 = (sum([1e16, -4]), (round(float('nan'), -1) // {None: 0}['b']))
                v8 = 0
        except Exception as e: print(type(e).__name__, e)
    except ZeroDivisionError as e:
        print(type(e).__name__, e)
except Exception as e:
    print(type(e).__name__, e)
else:
    v9 = pow((~5), 5, -16)
try:
    print(list(range(1, 7, 2)))
except Exception as e: print(type(e).__name__, e)
try:
    print(((min([1, 2, 3].index(['a', 'b']), {1: 'x'}['b']) ** 4), ' x '.split('')))
except Exception as e: print(type(e).__name__, e)
try:
    print((1,))
except Exception as e: print(type(e).__name__, e)
try:
    print((max(int('ñandú ÀB'), pow((~0), 1, (12 ** -1))) / abs((-17 ** 4))))
except Exception as e: print(type(e).__name__, e)
try:
    print((list(range(2, 4, -2)) * -1))
except Exception as e: print(type(e).__name__, e)
try:
    print((~(5 ^ [][3])))
except Exception as e: print(type(e).__name__, e)
try:
    print(slice(1, 2))
except Exception as e: print(type(e).__name__, e)
try:
    print(repr(chr(94)).split(None, 1))
except Exception as e: print(type(e).__name__, e)
try:
    print(None)
except Exception as e: print(type(e).__name__, e)
try:
    print((ord(chr(128).title()[-1]) / abs(((2 + 7)).bit_length())))
except Exception as e: print(type(e).__name__, e)
#> -0.0
#> [{None: 0}]
#> (False, ['-', '7', 'x', [1], [2, 3]], False, ['-', '7', 'x', [1], [2, 3]])
#> True
#> C2 ()
#> TypeError 'C2' object is not iterable
#> 1
#> TypeError 'C2' object is not iterable
#> TypeError unsupported operand type(s) for &: 'C2' and 'int'
#> TypeError can't multiply sequence by non-int of type 'C2'
#> TypeError 'C2' object cannot be interpreted as an integer
#> bool
#> False
#> TypeError 'C2' object does not support the context manager protocol (missed __exit__ method)
#> [1, 3, 5]
#> ValueError ['a', 'b'] is not in list
#> (1,)
#> ValueError invalid literal for int() with base 10: 'ñandú ÀB'
#> []
#> IndexError list index out of range
#> slice(1, 2, None)
#> ["'^'"]
#> None
#> 32.0
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        print([i * 1 for i in range(1)])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(all(min(min('a\nb\tc'.removesuffix('q'), ' x '), 'q')))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(10)
    except Exception as e: print(type(e).__name__, e)
    print(tuple((1, 'a')), (8 >> 1))
    try:
        print(True)
    except Exception as e: print(type(e).__name__, e)
    for i1 in itertools.compress({None: 0}, [None, 1, 'x']):
        try:
            print(ord(bin(0)[3]), '%d')
            v2 = abs(round(1e10, 2))
            try:
                for i3 in range(1):
                    v4 = divmod((round(1e16) if '-7'.isdigit() else 10), min(ord('-7'[0]), pow(5, 2, 5)))[1]
                    v4 = (~(~(-18 ** -1)))
                    v5 = [type(sum([-16, -1])).__name__ for c6 in 'abc'.ljust(4) if str(1j).endswith('%d'.replace('12', ''))]
                w7 = 3
                while w7:
                    w7 -= 1
                    v8 = ('%r|' % ({},)).splitlines()
                    v9 = int(sum([v2, (255 << 8)]))
            except ZeroDivisionError as e:
                print(type(e).__name__, e)
            finally:
                v10 = ()
        except Exception as e:
            print(type(e).__name__, e)
        try:
            for i11 in enumerate((((1,) + (0,)) + (3.0, [None, 1, 'x'])), 1):
                v12 = (-'%d'.count('{:*<3,.0b}'.format(1.5)))
                v13 = tuple({1})
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
        else:
            v14 = i1
        try:
            *v15, v16 = (1,)
            try:
                v17 = float('nan')
            except ZeroDivisionError as e:
                print(type(e).__name__, e)
            v18 = {}
        except LookupError as e:
            print(type(e).__name__, e)
        else:
            v19 = {None: 0}
    try:
        print(['a', 'b'])
    except Exception as e: print(type(e).__name__, e)
    v20 = 2.675
main()
#> [0]
#> True
#> 10
#> (1, 'a') 4
#> True
#> ['a', 'b']
#---
import itertools, collections, inspect, copy, operator
try:
    print(())
except Exception as e: print(type(e).__name__, e)
try:
    print(round(abs(round(float('inf'), 3))))
except Exception as e: print(type(e).__name__, e)
for i1 in range(3):
    print([0], sep=chr(45))
    if 'ñandú ÀB' == "it's": break
try:
    match collections.Counter(str([None, 1, 'x'])):
        case (m2, (_, _)) if all(set()): print('case', m2)
        case [] if 1.5 != 5: print('case', 0)
        case (m4, (_, _)): print('case', m4)
        case other: print('other')
except AttributeError as e:
    print(type(e).__name__, e)
finally:
    print({1: 'x'}, end=chr(33)+chr(10))
try:
    print(None)
except Exception as e: print(type(e).__name__, e)
try:
    print(None)
except Exception as e: print(type(e).__name__, e)
try:
    print(chr(123).split(None, 1))
except Exception as e: print(type(e).__name__, e)
try:
    print(int(-1.25) < ((round(0.1) << 1) ** 4) <= list(range(-2, 1, -1)).count({}))
except Exception as e: print(type(e).__name__, e)
#> ()
#> OverflowError cannot convert float infinity to integer
#> [0]
#> [0]
#> [0]
#> other
#> {1: 'x'}!
#> None
#> None
#> ['{']
#> True
#---
import itertools, collections, inspect, copy, operator
(v1, v2) = ((0,), round(123456.789, -1))
try:
    print([(list({i: {'a': 1, 'b': 2} for i in 'é😀ß'}) * 0), (('a\nb\tc' + 'ñandú ÀB').endswith('12') and ('Hello World'.endswith('12') or (1,) < '-7'))])
except Exception as e: print(type(e).__name__, e)
v3 = (5 // 3.0)
try:
    print((dict(a=(tuple({}) * 2), z={**{}, 'a': v2}) | {None: 0}))
except Exception as e: print(type(e).__name__, e)
w4 = 3
while w4:
    w4 -= 1
    print(min(pow((-True), 0, divmod(5, -13)[0]), False), 1j)
for i5 in [(5 / 5), 255 == 'a\nb\tc']:
    if all(set()):
        for i6 in range(1):
            match repr(19).encode().hex():
                case None: print('case', 0)
                case list(m8) if 'a\nb\tc'.isalpha(): print('case', m8)
                case _: print('default')
            v9 = (1, 'a')
            for i10 in itertools.zip_longest({}, sorted({5}, key=str), fillvalue=()):
                (v12, v13) = (1, 'a')
            else:
                v14 = ()
        else:
            print([[1], [2, 3]])
        for i15 in {'a': 1, 'b': 2}:
            try:
                v16 = round(sum([(5 / 2), (1e16 // 0.5)]), 3)
                v17 = ({} | {**collections.Counter('-7'), 1: format('ñandú ÀB', '.1d')})
                v17.update(({1: 'x'} | v17))
            except (TypeError, ValueError) as e:
                print(type(e).__name__, e)
        v18 = (1, 'a')
    elif int(-0.0) == [1, 2, 3]:
        w19 = 2
        while w19:
            w19 -= 1
            for i20 in range(0):
                v21 = (dict(a=int(-1.25), z=(i5 or [])) | {'a': 1, 'b': 2})
                if True < True <= 9223372036854775808: continue
        for i22 in range(2):
            v23 = ' x '
        else:
            try:
                v24 = (round((5 / -3), 1)).bit_length()
                v25 = [0][:]
                v24 ^= sorted({None: 0}, key=len).count(dict.fromkeys((), '-7'))
            except Exception as e:
                print(type(e).__name__, e)
        try:
            v26 = {i: slice(1, 2) for i in (((1,) + (1, 'a')) * 2)}
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
    else:
        for i27 in range(3):
            try:
                v28 = list({1})
                v29 = (4 / abs((5 if 0 else 3)))
            except AttributeError as e:
                print(type(e).__name__, e)
            v30 = ((int('aXbX') >> 2)).bit_length()
v31 = (~int(float(3)))
try:
    print(...)
except Exception as e: print(type(e).__name__, e)
#> [[], False]
#> {'a': (), 'z': {'a': 123460.0}, None: 0}
#> 0 1j
#> 0 1j
#> 0 1j
#> default
#> [[1], [2, 3]]
#> ValueError Unknown format code 'd' for object of type 'str'
#> ValueError Unknown format code 'd' for object of type 'str'
#> default
#> [[1], [2, 3]]
#> ValueError Unknown format code 'd' for object of type 'str'
#> ValueError Unknown format code 'd' for object of type 'str'
#> Ellipsis
#---
import itertools, collections, inspect, copy, operator
def main():
    try:
        w1 = 2
        while w1:
            w1 -= 1
            print(pow(len([' x ', 'a\nb\tc']), 3, ({None: 0}[2.0] >> 1)), ())
            v2, *v3 = not 'q'.isdecimal(), str({'a': 1, 'b': 2})
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
        raise RuntimeError('again') from e
    try:
        print(((1, 'a')[:] * 2))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(range(3))
    except Exception as e: print(type(e).__name__, e)
    v4 = dict(a=tuple((1,)), z=-0.0)
    try:
        print(sum([sum([((--17) if isinstance([[1], [2, 3]], float) else int(1e10)), sum([(255).bit_length(), -9223372036854775808])]), 10]))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(((1,) + (tuple({3}) * 2)))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(chr(127))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(('aXbX'.startswith('-7') and ((5).bit_length() in dict(enumerate({1})) or pow(5, 1, 7) < {1: 'x'}[(1, 2)] <= 'Hello World'.rfind('aXbX'))))
    except Exception as e: print(type(e).__name__, e)
    print(callable(float(1000000000000000000)))
    try:
        print(min('{:#,}'.format(-17).removeprefix(f"{'ab'}"), 'aXbX'.translate({97: 'Z', 98: None}).center(11)) in ('%d' % round((5 / 10), 0)))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(...)
    except Exception as e: print(type(e).__name__, e)
    try:
        print((-{**dict.fromkeys([], []), 'b': str(1j)}[(1, 2)]))
    except Exception as e: print(type(e).__name__, e)
    v4['b'] = dict(a=(5, ['a', 'b']), z=([[1], [2, 3]] * 1))
    try:
        print([[1], [2, 3]])
    except Exception as e: print(type(e).__name__, e)
    try:
        print(divmod(((3 ** 2) ^ list(range(0, 6, -2))[-4]), (-format('%d', '*<3.1d').count(type((1, 'a')).__name__)))[0])
    except Exception as e: print(type(e).__name__, e)
main()
#! KeyError: 2.0
#---
import itertools, collections, inspect, copy, operator
v1 = abs(('%a|' % ([0],)).rfind('{}'))
try:
    print(format(((v1 ** 1) / len((0,))), '3,.5E') == hex(-1))
except Exception as e: print(type(e).__name__, e)
try:
    print(1j)
except Exception as e: print(type(e).__name__, e)
v2 = min(f"{None!a}{{}}", 'Hello World')
try:
    print(isinstance(abs([[1], [2, 3]][-2]), object))
    if [] == ' x ' == [3, 1, 2]:
        v3, v4 = tuple(('abc' + '%d'))
        for i5 in (1, 'a'):
            print(2.675, ('%a|' % ((((1,) * 2) * 2),)), sep=chr(45))
        v1 *= -4
    elif 9223372036854775808 >= 1.5:
        v6 = dict(zip(ascii(f"{3:6x} x"), 'a\nb\tc'))
    else:
        v7 = dict(zip('ñandú ÀB', list({1: 'x'})[3:3]))
except Exception as e:
    print(type(e).__name__, e)
else:
    def g8(n):
        r9 = yield ascii('-7')
        print('got', r9)
        yield [[3, 1, 2], -0.0]
        return (-19 / 7)
try:
    print(sum([max('aXbX'.find(chr(112)), len(())), 1e-7]))
except Exception as e: print(type(e).__name__, e)
try:
    print(pow(min(int((v1 / v1)), 2), 1, (dict(a='abc', z=10)[None] + (abs(-13) ** 4))))
except Exception as e: print(type(e).__name__, e)
try:
    if all(type(1e16).__name__):
        v10 = ({'a': (1, 'a'), None: 'a\nb\tc'}['b'] // ([3, 1, 2].index(range(3)) * (-9 / 16)))
    elif ''.rjust(2).isdigit():
        for i11 in itertools.zip_longest([[None, 1, 'x'] for c12 in []][:], dict(enumerate('é😀ß'.center(12, chr(42)))), fillvalue=1e16):
            print((round((v1 - 123456.789), 1) / ord(('-7' + 'é😀ß')[-1])))
        v13 = [[1], [2, 3]][:4]
except ZeroDivisionError as e:
    print(type(e).__name__, e)
else:
    v14 = 123456.789
finally:
    for i15 in filter(lambda x: x > 1, {3}):
        v16 = ((0,) + ())[::1]
        if ((i15 or 0) or 123456.789 <= 0.5):
            for i17 in itertools.islice((([0], [1, 2, 3]) + (1, 'a')), 2, 5, 2):
                v18 = ('%i' % -15).removeprefix('{}'.join('xyz')).isalnum()
                if isinstance(9223372036854775808, bool): break
            else:
                v19 = [1, 2, 3]
            print(dict(enumerate(frozenset([2]))), sep=chr(45))
        elif all('{}'.translate({97: 'Z', 98: None})):
            v1 = 9223372036854775808
            v16 = v16[:]
        else:
            for i20 in map(lambda x: x * 2, {}):
                v1 = 1000000000000000000
                v1 = v1
v21 = divmod(1000000000000000000, max(abs(True), v2.count(v2)))[0]
try:
    print(('{:+#010.2G}'.format(round(float('inf'), -1)) not in str(3.0), range(3)))
except Exception as e: print(type(e).__name__, e)
try:
    print(round((({}['b'] if callable((1,)) else (-v1)) / -12), 0))
except Exception as e: print(type(e).__name__, e)
try:
    print((0,))
except Exception as e: print(type(e).__name__, e)
v22 = ('12'.zfill(6) * 3)
for i23 in [*('%d', True), ('x' or 0)]:
    v24 = int((int(123456.789) - float('inf')))
    print(0, any(type(int).__name__.split()))
try:
    print(sum([1, 2, 3]))
except Exception as e: print(type(e).__name__, e)
#> False
#> 1j
#> TypeError bad operand type for abs(): 'list'
#> 1e-07
#> KeyError None
#> {0: 2}
#! KeyError: 'b'
#---
import itertools, collections, inspect, copy, operator
def main():
    v1 = (1, 'a')
    try:
        print({None: 0})
    except Exception as e: print(type(e).__name__, e)
    class C2:
        def __init__(self, x=0, *a): self.x = x; print('init', x)
        def __lt__(self, o): print('lt'); return self.x < getattr(o, 'x', o)
        def __len__(self): return self.x
        def __sub__(self, o): raise ValueError(o)
    try:
        o3 = C2(2)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print([o3, 1].index(1))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(setattr(o3, 'y', 1))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print('ab' * o3)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(o3 + v1)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(o3 < b'ab')
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(copy.copy(o3).x)
    except BaseException as e: print(type(e).__name__, e)
    try:
        print({o3: 1}[o3])
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(isinstance(o3, C2), issubclass(C2, object))
    except BaseException as e: print(type(e).__name__, e)
    try:
        print(o3 == [0.1, C2((True << 8))])
    except BaseException as e: print(type(e).__name__, e)
    try:
        o3
    except NameError: o3 = None
    try:
        with C2(4) as w:
            for i4 in tuple(set()):
                v5 = {1: 'x'}
                v6, *v7 = min(('%.2s|' % (3.0,)), type(1.5).__name__), isinstance(list(set()), object)
                print([()[-2:1:1], (list('q') + (['a', 'b'] + [None, 1, 'x']))])
                if isinstance(0.1, int): break
            for i8 in zip({1}, tuple({1}), strict=True):
                v9 = ([i8, chr(118)] * 1)
                match isinstance(v1, (int, str)):
                    case [m10, *_]: print('case', m10)
                    case 'a': print('case', 0)
                    case other: print('other')
    except Exception as e: print(type(e).__name__, e)
    try:
        print(isinstance('{:#6,%}'.format((9223372036854775808 >> 6)).replace(chr(91), format(max(-17, 5), '0> 03,.2X')), str))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(pow(sum([1, 2, 3]), 3, (5 if 'a\nb\tc'.ljust(3, chr(42)).startswith('-7') else min((~255), ord(''[-2])))))
    except Exception as e: print(type(e).__name__, e)
    try:
        print(format('q', '*<3').startswith('q'))
    except Exception as e: print(type(e).__name__, e)
main()
#> {None: 0}
#> init 2
#> 1
#> None
#> TypeError can't multiply sequence by non-int of type 'C2'
#> TypeError unsupported operand type(s) for +: 'C2' and 'tuple'
#> lt
#> TypeError '<' not supported between instances of 'int' and 'bytes'
#> 2
#> 1
#> True True
#> init 256
#> False
#> init 4
#> TypeError 'C2' object does not support the context manager protocol
#> ValueError Cannot specify ',' with 'X'.
#> IndexError string index out of range
#> True
#---
