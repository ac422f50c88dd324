def probe(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for f in [lambda: b'\xff\xfeA'.decode('utf-16'), lambda: b'\x00\xd8A\x00'.decode('utf-16-le'), lambda: b'\x00\xdc'.decode('utf-16-le'), lambda: b'\xd8\x00\xdc'.decode('utf-16-be'), lambda: b'\x00\xd8'.decode('utf-16-le'), lambda: b'\x00\x00\x11\x00'.decode('utf-32-le'), lambda: b'\x00\xd8\x00\x00'.decode('utf-32-le'), lambda: b'\x00\xd8\x00'.decode('utf-32'), lambda: '\ud800'.encode('utf-16'), lambda: 'a\ud800b'.encode('utf-16-be', 'replace'), lambda: 'a\ud800b'.encode('utf-32', 'backslashreplace'), lambda: 'é😀'.encode('utf_16'), lambda: 'é😀'.encode('utf-32-be'), lambda: b'\xff\xfeA\x00B'.decode('utf-16', 'replace'), lambda: b'\x00\xd8A\x00'.decode('utf-16-le', 'ignore'), lambda: b'\x00\xd8A\x00'.decode('utf-16-le', 'backslashreplace'), lambda: b'\xfe\xff\x00A'.decode('utf16'), lambda: ''.encode('utf-8-sig'), lambda: '\ufeffa'.encode('utf-8-sig'), lambda: b'\xef\xbb\xbfab\xff'.decode('utf-8-sig'), lambda: b'\xef\xbb\xbfab'.decode('utf-8-sig'), lambda: '\ud800'.encode('utf-8-sig'), lambda: [x.encode(e).decode(e) == x for x in ('', 'abc', 'é€😀') for e in ('utf-16', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-8-sig')]]: probe(f)
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
#---
