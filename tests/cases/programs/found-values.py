def probe(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for f in [lambda: b'\xff\xfeA'.decode('utf-16'), lambda: b'\x00\xd8A\x00'.decode('utf-16-le'), lambda: b'\x00\xdc'.decode('utf-16-le'), lambda: b'\xd8\x00\xdc'.decode('utf-16-be'), lambda: b'\x00\xd8'.decode('utf-16-le'), lambda: b'\x00\x00\x11\x00'.decode('utf-32-le'), lambda: b'\x00\xd8\x00\x00'.decode('utf-32-le'), lambda: b'\x00\xd8\x00'.decode('utf-32'), lambda: '\ud800'.encode('utf-16'), lambda: 'a\ud800b'.encode('utf-16-be', 'replace'), lambda: 'a\ud800b'.encode('utf-32', 'backslashreplace'), lambda: 'é😀'.encode('utf_16'), lambda: 'é😀'.encode('utf-32-be'), lambda: b'\xff\xfeA\x00B'.decode('utf-16', 'replace'), lambda: b'\x00\xd8A\x00'.decode('utf-16-le', 'ignore'), lambda: b'\x00\xd8A\x00'.decode('utf-16-le', 'backslashreplace'), lambda: b'\xfe\xff\x00A'.decode('utf16'), lambda: ''.encode('utf-8-sig'), lambda: '\ufeffa'.encode('utf-8-sig'), lambda: b'\xef\xbb\xbfab\xff'.decode('utf-8-sig'), lambda: b'\xef\xbb\xbfab'.decode('utf-8-sig'), lambda: '\ud800'.encode('utf-8-sig'), lambda: [x.encode(e).decode(e) == x for x in ('', 'abc', 'é€😀') for e in ('utf-16', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-8-sig')]]: probe(f)
#> UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x41 in position 2: truncated data
#> UnicodeDecodeError 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
#> UnicodeDecodeError 'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding
#> UnicodeDecodeError 'utf-16-be' codec can't decode bytes in position 0-2: unexpected end of data
#> UnicodeDecodeError 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data
#> UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
#> UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point in surrogate code point range(0xd800, 0xe000)
#> UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-2: truncated data
#> UnicodeEncodeError 'utf-16' codec can't encode character '\ud800' in position 0: surrogates not allowed
#> b'\x00a\x00?\x00b'
#> b'\xff\xfe\x00\x00a\x00\x00\x00\\\x00\x00\x00u\x00\x00\x00d\x00\x00\x008\x00\x00\x000\x00\x00\x000\x00\x00\x00b\x00\x00\x00'
#> b'\xff\xfe\xe9\x00=\xd8\x00\xde'
#> b'\x00\x00\x00\xe9\x00\x01\xf6\x00'
#> A�
#> A
#> \x00\xd8A
#> A
#> b'\xef\xbb\xbf'
#> b'\xef\xbb\xbf\xef\xbb\xbfa'
#> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 2: invalid start byte
#> ab
#> UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
#> [True, True, True, True, True, True, True, True, True, True, True, True, True, True, True]
#---
import decimal, enum, fractions
D = decimal.Decimal
for f in (lambda: D(1) + 1.5, lambda: fractions.Fraction(1) - D(1), lambda: range(D(1)), lambda: divmod(D(1), fractions.Fraction(1)), lambda: {}[D(3)]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class I(enum.IntFlag): R = 1; W = 4
class J(enum.IntFlag): X = 1
print(~I.R, ~I(8), ~J.X, repr(~J.X), ~I(0), I(-1), J(-3))
class L(list):
    def __getitem__(self, i): return "got"
class T(dict):
    def __getitem__(self, i): return "got"
print(list(reversed(L([1, 2]))), list(reversed(T(a=1))))
#> TypeError unsupported operand type(s) for +: 'decimal.Decimal' and 'float'
#> TypeError unsupported operand type(s) for -: 'Fraction' and 'decimal.Decimal'
#> TypeError 'decimal.Decimal' object cannot be interpreted as an integer
#> TypeError unsupported operand type(s) for divmod(): 'decimal.Decimal' and 'Fraction'
#> KeyError Decimal('3')
#> 6 7 0 <J: 0> 7 7 1
#> [2, 1] ['a']
#---
def g(): yield 1
def f(started, n=0):
    it = g()
    if started: next(it)
    try: it.throw(KeyError('t'))
    except KeyError as e: print(repr(e.__context__))
try: 1/0
except ZeroDivisionError:
    it = g()
    try: it.throw(KeyError('t'))
    except KeyError as e: print(repr(e.__context__))
    it = g(); next(it)
    try: it.throw(KeyError('t'))
    except KeyError as e: print(repr(e.__context__))
    f(False); f(True)
f(False); f(True)
#> None
#> None
#> None
#> None
#> None
#> None
#---
class A:
    def m(self):
        try: int('x')
        except ValueError as e: print(repr(e.__context__))
        try: {}['k']
        except KeyError as e: print(repr(e.__context__))
        try: next(iter([]))
        except StopIteration as e: print(repr(e.__context__))
        try: [].index(3)
        except ValueError as e: print(repr(e.__context__))
        try: list(map(int, ['q']))
        except ValueError as e: print(repr(e.__context__))
def gen():
    try: yield 1
    except KeyError as e: print('in', repr(e.__context__)); raise ValueError('again')
try: 1/0
except ZeroDivisionError:
    A().m()
    it = gen(); next(it)
    try: it.throw(KeyError('z'))
    except ValueError as e: print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
    def h():
        it = gen(); next(it)
        try: it.throw(KeyError('z'))
        except ValueError as e: print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
        it = gen(); next(it); it.close()
        try: sorted([1, 'a'])
        except TypeError as e: print(repr(e.__context__))
    h()
#> ZeroDivisionError('division by zero')
#> ZeroDivisionError('division by zero')
#> ZeroDivisionError('division by zero')
#> ZeroDivisionError('division by zero')
#> ZeroDivisionError('division by zero')
#> in None
#> ValueError('again') KeyError('z') None
#> in None
#> ValueError('again') KeyError('z') None
#> ZeroDivisionError('division by zero')
#---
class Safe(dict):
    def __missing__(self, key): return "<" + key + ">"
class Upper(dict):
    def __getitem__(self, key): return key.upper()
print("%(a)s %(b)s" % Safe(a=1), "{a} {b}".format_map(Safe(a=1)), "%(q)s" % Upper(), "{q}".format_map(Upper()))
class Row:
    def __getitem__(self, key): return ("row", key)
print("%(k)s" % Row(), "{0[1]} {0[x]}".format(Row()), "{z}".format_map(Row()))
class Fault(Exception):
    def __getitem__(self, i): return i
print("{0[5]}".format(Fault()), "{0[a]}".format(Safe()))
class Negative:
    def __len__(self): return -1
for f in (lambda: any([Negative()]), lambda: all([Negative()])):
    try: print(f())
    except ValueError as e: print(e)
#> 1 <b> 1 <b> Q Q
#> ('row', 'k') ('row', 1) ('row', 'x') ('row', 'z')
#> 5 <a>
#> __len__() should return >= 0
#> __len__() should return >= 0
#---
