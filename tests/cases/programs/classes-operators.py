class V:
    def __init__(self, *xs): self.xs = xs
    def __repr__(self): return f'V{self.xs}'
    def __add__(self, o):
        if not isinstance(o, V): return NotImplemented
        return V(*(a + b for a, b in zip(self.xs, o.xs)))
    def __sub__(self, o): return V(*(a - b for a, b in zip(self.xs, o.xs)))
    def __mul__(self, k):
        if isinstance(k, V): return sum(a * b for a, b in zip(self.xs, k.xs))
        return V(*(a * k for a in self.xs))
    __rmul__ = __mul__
    def __neg__(self): return V(*(-a for a in self.xs))
    def __pos__(self): return self
    def __invert__(self): return V(*reversed(self.xs))
    def __abs__(self): return sum(a * a for a in self.xs) ** 0.5
    def __bool__(self): return any(self.xs)
    def __matmul__(self, o): return 'matmul'
    def __truediv__(self, k): return V(*(a / k for a in self.xs))
a, b = V(1, 2), V(3, 4)
print(a + b, a - b, a * 3, 3 * a, a * b, -a, +a, ~a, abs(b), bool(V(0, 0)), a @ b, a / 2)
c = a
c += b
print(c, a)
c *= 2
print(c)
try:
    a + 1
except TypeError as e:
    print(e)
try:
    1 + a
except TypeError as e:
    print(e)
print(sum([a, b, a], V(0, 0)))
sum([a, b])
#> V(4, 6) V(-2, -2) V(3, 6) V(3, 6) 11 V(-1, -2) V(1, 2) V(2, 1) 5.0 False matmul V(0.5, 1.0)
#> V(4, 6) V(1, 2)
#> V(8, 12)
#> unsupported operand type(s) for +: 'V' and 'int'
#> unsupported operand type(s) for +: 'int' and 'V'
#> V(5, 8)
#! TypeError: unsupported operand type(s) for +: 'int' and 'V'
#---
class A:
    def __getattr__(self, n): raise AttributeError(n)
ops = 'add sub mul truediv floordiv mod pow lshift rshift and or xor matmul'.split()
def make(name):
    return lambda self, o: f'{name}({type(o).__name__})'
B = type('B', (), {f'__{p}{n}__': make(p + n) for n in ops for p in ('', 'r', 'i')})
b = B()
print(b + 1, b - 1, b * 1, b / 1, b // 1, b % 1, b ** 1, b << 1, b >> 1, b & 1, b | 1, b ^ 1, b @ 1)
print(1 + b, 1 - b, 1 * b, 1 / b, 1 // b, 1 % b, 1 ** b, 1 << b, 1 >> b, 1 & b, 1 | b, 1 ^ b, 1 @ b)
print('a' + b, [] + b, 1.5 * b, None + b, (1,) * b, {} | b, {1} - b)
def inplace():
    for op in ['+=', '-=']: pass
    x = b; x += 1; print(x)
    x = b; x -= 1; print(x)
    x = b; x *= 1; print(x)
    x = b; x /= 1; print(x)
    x = b; x //= 1; print(x)
    x = b; x %= 1; print(x)
    x = b; x **= 1; print(x)
    x = b; x <<= 1; print(x)
    x = b; x >>= 1; print(x)
    x = b; x &= 1; print(x)
    x = b; x |= 1; print(x)
    x = b; x ^= 1; print(x)
    x = b; x @= 1; print(x)
inplace()
x = [1]
x += b
#> add(int) sub(int) mul(int) truediv(int) floordiv(int) mod(int) pow(int) lshift(int) rshift(int) and(int) or(int) xor(int) matmul(int)
#> radd(int) rsub(int) rmul(int) rtruediv(int) rfloordiv(int) rmod(int) rpow(int) rlshift(int) rrshift(int) rand(int) ror(int) rxor(int) rmatmul(int)
#> radd(str) radd(list) rmul(float) radd(NoneType) rmul(tuple) ror(dict) rsub(set)
#> iadd(int)
#> isub(int)
#> imul(int)
#> itruediv(int)
#> ifloordiv(int)
#> imod(int)
#> ipow(int)
#> ilshift(int)
#> irshift(int)
#> iand(int)
#> ior(int)
#> ixor(int)
#> imatmul(int)
#---
class A:
    def __add__(self, o): print('A.add'); return NotImplemented
    def __radd__(self, o): print('A.radd'); return NotImplemented
class B:
    def __radd__(self, o): print('B.radd'); return 'B'
print(A() + B())
class C: pass
try:
    A() + C()
except TypeError as e:
    print(e)
try:
    A() + A()
except TypeError as e:
    print(e)
C() + A()
#> A.add
#> B.radd
#> B
#> A.add
#> unsupported operand type(s) for +: 'A' and 'C'
#> A.add
#> unsupported operand type(s) for +: 'A' and 'A'
#> A.radd
#! TypeError: unsupported operand type(s) for +: 'C' and 'A'
#---
class Base:
    def __add__(self, o): return 'Base.add'
    def __radd__(self, o): return 'Base.radd'
class Sub(Base):
    def __radd__(self, o): return 'Sub.radd'
class Same(Base): pass
print(Base() + Sub(), Sub() + Base(), Base() + Same(), Same() + Base(), Sub() + Sub())
#> Sub.radd Base.add Base.add Base.add Base.add
#---
class A:
    def __iadd__(self, o): return NotImplemented
    def __add__(self, o): return 'add'
a = A()
a += 1
print(a)
class B:
    def __iadd__(self, o): print('iadd', o); return self
b = B()
b += 3
class C: pass
c = C()
c += 1
#> add
#> iadd 3
#! TypeError: unsupported operand type(s) for +=: 'C' and 'int'
#---
class Acc:
    def __init__(self): self.l = []
    def __iadd__(self, x): self.l.append(x); return self
    def __lshift__(self, x): self.l.append(x); return self
acc = Acc()
acc += 1
acc += 2
acc << 3 << 4
print(acc.l)
d = {'k': acc}
d['k'] += 5
print(acc.l)
class H: pass
h = H()
h.acc = acc
h.acc += 6
print(acc.l, h.acc is acc)
#> [1, 2, 3, 4]
#> [1, 2, 3, 4, 5]
#> [1, 2, 3, 4, 5, 6] True
#---
class A: pass
a = A()
def t(f):
    try:
        f()
    except TypeError as e:
        print(e)
t(lambda: a + 1)
t(lambda: 1 + a)
t(lambda: a - a)
t(lambda: a ** 2)
t(lambda: a @ a)
t(lambda: -a)
t(lambda: +a)
t(lambda: ~a)
t(lambda: abs(a))
t(lambda: a < a)
t(lambda: a >= 1)
t(lambda: 1 in a)
t(lambda: a[0])
t(lambda: len(a))
t(lambda: iter(a))
t(lambda: next(a))
t(lambda: [*a])
t(lambda: a())
t(lambda: int(a))
t(lambda: float(a))
t(lambda: round(a))
t(lambda: [1][a])
t(lambda: range(a))
t(lambda: divmod(a, 1))
t(lambda: reversed(a))
t(lambda: 'x' * a)
t(lambda: 'x' + a)
t(lambda: '%d' % a)
t(lambda: f'{a:d}')
t(lambda: hex(a))
t(lambda: sum([a]))
t(lambda: sorted([a, a]))
t(lambda: max(a, a))
t(lambda: {**a})
t(lambda: print(*a))
t(lambda: dict(a))
t(lambda: ' '.join([a]))
t(lambda: chr(a))
t(lambda: bytes(a))
t(lambda: setattr(a, 1, 2))
def setitem(): a[0] = 1
def delitem(): del a[0]
def unpack(): x, y = a
def loop():
    for x in a: pass
def raises(): raise a
def withs():
    with a: pass
for f in (setitem, delitem, unpack, loop, raises, withs): t(f)
#> unsupported operand type(s) for +: 'A' and 'int'
#> unsupported operand type(s) for +: 'int' and 'A'
#> unsupported operand type(s) for -: 'A' and 'A'
#> unsupported operand type(s) for ** or pow(): 'A' and 'int'
#> unsupported operand type(s) for @: 'A' and 'A'
#> bad operand type for unary -: 'A'
#> bad operand type for unary +: 'A'
#> bad operand type for unary ~: 'A'
#> bad operand type for abs(): 'A'
#> '<' not supported between instances of 'A' and 'A'
#> '>=' not supported between instances of 'A' and 'int'
#> argument of type 'A' is not iterable
#> 'A' object is not subscriptable
#> object of type 'A' has no len()
#> 'A' object is not iterable
#> 'A' object is not an iterator
#> Value after * must be an iterable, not A
#> 'A' object is not callable
#> int() argument must be a string, a bytes-like object or a real number, not 'A'
#> float() argument must be a string or a real number, not 'A'
#> type A doesn't define __round__ method
#> list indices must be integers or slices, not A
#> 'A' object cannot be interpreted as an integer
#> unsupported operand type(s) for divmod(): 'A' and 'int'
#> 'A' object is not reversible
#> can't multiply sequence by non-int of type 'A'
#> can only concatenate str (not "A") to str
#> %d format: a real number is required, not A
#> unsupported format string passed to A.__format__
#> 'A' object cannot be interpreted as an integer
#> unsupported operand type(s) for +: 'int' and 'A'
#> '<' not supported between instances of 'A' and 'A'
#> '>' not supported between instances of 'A' and 'A'
#> 'A' object is not a mapping
#> print() argument after * must be an iterable, not A
#> 'A' object is not iterable
#> sequence item 0: expected str instance, A found
#> 'A' object cannot be interpreted as an integer
#> cannot convert 'A' object to bytes
#> attribute name must be string, not 'int'
#> 'A' object does not support item assignment
#> 'A' object doesn't support item deletion
#> cannot unpack non-iterable A object
#> 'A' object is not iterable
#> exceptions must derive from BaseException
#> 'A' object does not support the context manager protocol
#---
class N:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
    def __int__(self): return self.v * 10
    def __float__(self): return self.v + 0.5
    def __round__(self, n=None): return f'round {n}'
    def __trunc__(self): return 'trunc'
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'
    def __divmod__(self, o): return f'divmod {o}'
    def __rdivmod__(self, o): return f'rdivmod {o}'
    def __pow__(self, o, m=None): return f'pow {o} {m}'
    def __hash__(self): return 7
n = N(2)
print(int(n), float(n), round(n), round(n, 2), [5, 6, 7][n], 'abc'[n], list(range(n)), hex(n), bin(n), oct(n))
print([1, 2, 3, 4][n:], 'x' * n, [0] * n, (1,) * n, n ** 3, pow(n, 2, 5), divmod(n, 3), divmod(3, n))
import math
print(math.floor(n), math.ceil(n), math.trunc(n), math.sqrt(n), chr(N(97)), hash(n))
l = [1, 2, 3]
l[N(0)] = 'a'
del l[N(1)]
l.insert(N(0), 'first')
print(l, l.pop(N(0)), list(range(N(1), N(5), n)))
#> 20 2.5 round None round 2 7 c [0, 1] 0x2 0b10 0o2
#> [3, 4] xx [0, 0] (1, 1) pow 3 None pow 2 5 divmod 3 rdivmod 3
#> floor ceil trunc 1.5811388300841898 a 7
#> ['a', 3] first [1, 3]
#---
class I:
    def __index__(self): return 3
print(int(I()), float(I()), 'abcd'[I()])
class Bad:
    def __index__(self): return 'x'
    def __int__(self): return 'y'
    def __float__(self): return 'z'
    def __len__(self): return -1
    def __bool__(self): return 1
    def __hash__(self): return 'h'
    def __contains__(self, x): return [x]
    def __iter__(self): return 5
b = Bad()
def t(f):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
t(lambda: int(b))
t(lambda: float(b))
t(lambda: [1][b])
t(lambda: len(b))
t(lambda: bool(b))
t(lambda: hash(b))
t(lambda: 1 in b)
t(lambda: list(b))
t(lambda: iter(b))
t(lambda: not b)
t(lambda: 1 if b else 2)
t(lambda: b and 1)
t(lambda: {b: 1})
t(lambda: {b})
t(lambda: range(b))
t(lambda: [*b])
#> 3 3.0 d
#> TypeError __int__ returned non-int (type str)
#> TypeError Bad.__float__ returned non-float (type str)
#> TypeError __index__ returned non-int (type str)
#> ValueError __len__() should return >= 0
#> TypeError __bool__ should return bool, returned int
#> TypeError __hash__ method should return an integer
#> True
#> TypeError iter() returned non-iterator of type 'int'
#> TypeError iter() returned non-iterator of type 'int'
#> TypeError __bool__ should return bool, returned int
#> TypeError __bool__ should return bool, returned int
#> TypeError __bool__ should return bool, returned int
#> TypeError __hash__ method should return an integer
#> TypeError __hash__ method should return an integer
#> TypeError __index__ returned non-int (type str)
#> TypeError iter() returned non-iterator of type 'int'
#---
class L:
    def __init__(self, n): self.n = n
    def __len__(self): print('len'); return self.n
class B(L):
    def __bool__(self): print('bool'); return self.n > 5
for x in (L(0), L(2), B(2), B(9)):
    print(bool(x), not x, 'yes' if x else 'no')
if L(1): print('true')
while B(0): pass
print(all([L(1), B(9)]), any([L(0), B(1)]), list(filter(None, [L(0)])), [1 for x in [B(9)] if x])
assert L(1)
assert B(1), 'fails'
#> len
#> len
#> len
#> False True no
#> len
#> len
#> len
#> True False yes
#> bool
#> bool
#> bool
#> False True no
#> bool
#> bool
#> bool
#> True False yes
#> len
#> true
#> bool
#> len
#> bool
#> len
#> bool
#> len
#> bool
#> True False [] [1]
#> len
#> bool
#! AssertionError: fails
#---
class M:
    def __init__(self, n): self.n = n % 7
    def __add__(self, o): return M(self.n + (o.n if isinstance(o, M) else o))
    __radd__ = __add__
    def __mul__(self, o): return M(self.n * (o.n if isinstance(o, M) else o))
    def __pow__(self, k): return M(pow(self.n, k, 7))
    def __eq__(self, o): return self.n == (o.n if isinstance(o, M) else o % 7)
    def __repr__(self): return f'M({self.n})'
print(sum(map(M, range(10))), M(3) ** 5, M(3) * 4 + 2, 5 + M(4), M(3) == 10, 10 == M(3), M(8) in [1, 2])
from functools import reduce
import operator
print(reduce(operator.mul, map(M, range(1, 6))), operator.add(M(1), 3), operator.eq(M(1), 1), operator.neg(5))
from itertools import accumulate
list(accumulate(map(M, range(6))))
#> M(3) M(5) M(0) M(2) True True True
#> M(1) M(4) True -5
#= M(0)
#= M(1)
#= M(3)
#= M(6)
#= M(3)
#= M(1)
#---
class S:
    def __getitem__(self, k): return k
s = S()
print(s[1], s[1:2], s[::], s[1:2, 3], s['a'], s[...], s[()], s[None:None:2])
print(s[-1:].start, s[1:5:2].indices(3))
#> 1 slice(1, 2, None) slice(None, None, None) (slice(1, 2, None), 3) a Ellipsis () slice(None, None, 2)
#> -1 (1, 3, 2)
#---
class T:
    def __init__(self): self.d = {}
    def __setitem__(self, k, v): print('set', k, v); self.d[str(k)] = v
    def __delitem__(self, k): print('del', k)
    def __getitem__(self, k): return self.d[str(k)]
t = T()
t[1] = 2
t[1:2] = 'x'
t['a', 'b'] = 3
t[1] += 5
print(t.d)
del t[0], t[1:]
t['zz']
#> set 1 2
#> set slice(1, 2, None) x
#> set ('a', 'b') 3
#> set 1 7
#> {'1': 7, 'slice(1, 2, None)': 'x', "('a', 'b')": 3}
#> del 0
#> del slice(1, None, None)
#! KeyError: 'zz'
#---
import operator
class A:
    def __init__(self): self.name = 'n'; self.inner = self
    def __getitem__(self, k): return k * 2
    def meth(self, x, y=0): return (x, y)
    def __call__(self, x): return x + 1
a = A()
print(operator.attrgetter('name')(a), operator.attrgetter('inner.inner.name', 'name')(a), operator.itemgetter(3)(a), operator.itemgetter(1, 2)(a))
print(operator.methodcaller('meth', 1, y=2)(a), operator.getitem(a, 4), list(map(a, [1, 2])))
print(operator.truth(a), operator.not_(a), operator.is_(a, a))
#> n ('n', 'n') 6 (2, 4)
#> (1, 2) 8 [2, 3]
#> True False True
#---
