import operator as o
print(o.add(1, 2), o.sub(1, 2), o.mul(2, 3), o.truediv(1, 2), o.floordiv(7, 2), o.mod(7, 4), o.mod('%d', 5), o.pow(2, 5), o.lshift(1, 4), o.rshift(16, 2), o.and_(6, 3), o.or_(6, 3), o.xor(6, 3), o.neg(1), o.pos(1), o.invert(1), o.inv(1), o.not_(0), o.truth([]), o.abs(-2))
print(o.lt(1, 2), o.le(1, 1), o.eq(1, 1.0), o.ne(1, 2), o.ge(1, 2), o.gt(1, 2), o.is_(None, None), o.is_not(1, None), o.contains([1], 1), o.concat([1], [2]), o.concat('a', 'b'), o.index(True), o.length_hint([1, 2]), o.length_hint(iter([1, 2])), o.length_hint(5), o.length_hint(5, 3), o.length_hint((x for x in []), 7), o.countOf([1, 1, 2], 1), o.indexOf('abc', 'c'))
l = [1, 2, 3]; o.setitem(l, 0, 9); o.delitem(l, 1); print(l, o.getitem(l, 0), o.getitem(l, slice(0, 1)))
print(o.call(max, 1, 2, key=lambda x: -x), o.__add__(1, 2), o.__lt__(1, 2), o.__getitem__('abc', 1), o.__not__(1), o.__contains__('abc', 'a'))
#> 3 -1 6 0.5 3 3 5 32 16 4 2 7 5 -1 1 -2 -2 True False 2
#> True True True True False False True True True [1, 2] ab 1 2 2 0 3 7 2 2
#> [9, 3] 9 [9]
#> 1 3 True b False True
#---
import operator as o
l = [1]; print(o.iadd(l, 'ab'), l, o.iadd(1, 2), o.isub(3, 1), o.imul([1], 2), o.itruediv(3, 2), o.ifloordiv(7, 2), o.imod(7, 4), o.ipow(2, 3), o.iand({1, 2}, {2}), o.ior({1}, {2}), o.ixor({1, 2}, {2, 3}), o.ilshift(1, 3), o.irshift(8, 1), o.iconcat([1], 'ab'))
s = {1}; print(o.ior(s, {2}) is s, s)
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
t(o.matmul, 1, 2); t(o.imatmul, 1, 2); t(o.concat, 1, 2); t(o.concat, [1], 'a'); t(o.iconcat, 1, 2); t(o.index, 1.5); t(o.call); t(o.length_hint, 5, 'a'); t(o.countOf, 5, 1); t(o.indexOf, [1, 2], 3); t(o.truth, 1, 2); t(o.add, 1); t(o.iadd, 1, 'a'); t(o.length_hint, 5, -1)
#> [1, 'a', 'b'] [1, 'a', 'b'] 3 2 [1, 1] 1.5 3 3 8 {2} {1, 2} {1, 3} 8 4 [1, 'a', 'b']
#> True {1, 2}
#> TypeError unsupported operand type(s) for @: 'int' and 'int'
#> TypeError unsupported operand type(s) for @=: 'int' and 'int'
#> TypeError 'int' object can't be concatenated
#> TypeError can only concatenate list (not "str") to list
#> TypeError 'int' object can't be concatenated
#> TypeError 'float' object cannot be interpreted as an integer
#> TypeError call expected at least 1 argument, got 0
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError argument of type 'int' is not iterable
#> ValueError sequence.index(x): x not in sequence
#> TypeError _operator.truth() takes exactly one argument (2 given)
#> TypeError add expected 2 arguments, got 1
#> TypeError unsupported operand type(s) for +=: 'int' and 'str'
#> -1
#---
from operator import itemgetter, attrgetter, methodcaller
rows = [{'n': 'b', 'v': 2}, {'n': 'a', 'v': 2}, {'n': 'c', 'v': 1}]
print(sorted(rows, key=itemgetter('v', 'n')), list(map(itemgetter('n'), rows)), itemgetter(1, -1, 0)('abc'), itemgetter(slice(1, None))('abc'))
print(attrgetter('real', 'imag')(5), attrgetter('real')(2.5), methodcaller('upper')('a'), methodcaller('split', maxsplit=1)('a b c'), itemgetter(1), itemgetter(1, 'a'), attrgetter('a.b'), methodcaller('split', ' ', maxsplit=1))
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
t(itemgetter); t(itemgetter(1)); t(itemgetter(5), 'abc'); t(itemgetter('x'), {}); t(attrgetter); t(attrgetter, 5); t(attrgetter('foo.bar'), 5); t(methodcaller); t(methodcaller, 5); t(methodcaller('foo'), 5); t(itemgetter(0), 5)
#> [{'n': 'c', 'v': 1}, {'n': 'a', 'v': 2}, {'n': 'b', 'v': 2}] ['b', 'a', 'c'] ('b', 'c', 'a') bc
#> (5, 0) 2.5 A ['a', 'b c'] operator.itemgetter(1) operator.itemgetter(1, 'a') operator.attrgetter('a.b') operator.methodcaller('split', ' ', maxsplit=1)
#> TypeError itemgetter expected 1 argument, got 0
#> TypeError itemgetter expected 1 argument, got 0
#> IndexError string index out of range
#> KeyError 'x'
#> TypeError attrgetter expected 1 argument, got 0
#> TypeError attribute name must be a string
#> AttributeError 'int' object has no attribute 'foo'
#> TypeError methodcaller needs at least one argument, the method name
#> TypeError method name must be a string
#> AttributeError 'int' object has no attribute 'foo'
#> TypeError 'int' object is not subscriptable
#---
