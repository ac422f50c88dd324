from collections import Counter
c = Counter('abracadabra')
print(c, c['a'], c['zz'], len(c), 'zz' in c)
print(c.most_common(), c.most_common(2), c.most_common(1), c.most_common(0), c.most_common(None), c.most_common(n=3))
c['q'] += 2; c['a'] -= 10; print(c, c.total())
print(list(Counter(a=2, b=0, c=-1, d=1).elements()), dict(c), list(c), sorted(c.items()))
del c['q']; del c['not there']; print(c)
c.clear(); print(c, bool(c))
#> Counter({'a': 5, 'b': 2, 'r': 2, 'c': 1, 'd': 1}) 5 0 5 False
#> [('a', 5), ('b', 2), ('r', 2), ('c', 1), ('d', 1)] [('a', 5), ('b', 2)] [('a', 5)] [] [('a', 5), ('b', 2), ('r', 2), ('c', 1), ('d', 1)] [('a', 5), ('b', 2), ('r', 2)]
#> Counter({'b': 2, 'r': 2, 'q': 2, 'c': 1, 'd': 1, 'a': -5}) 3
#> ['a', 'a', 'd'] {'a': -5, 'b': 2, 'r': 2, 'c': 1, 'd': 1, 'q': 2} ['a', 'b', 'r', 'c', 'd', 'q'] [('a', -5), ('b', 2), ('c', 1), ('d', 1), ('q', 2), ('r', 2)]
#> Counter({'b': 2, 'r': 2, 'c': 1, 'd': 1, 'a': -5})
#> Counter() False
#---
from collections import Counter
print(Counter(), Counter(None), Counter([]), Counter({'x': 3}), Counter(a=1, b=2), Counter('ab', a=5), Counter({'a': 1, 'b': 'x'}))
c = Counter('aab')
c.update('abc'); print(c); c.update({'a': 10}); print(c); c.update(b=5); print(c); c.update(['a'], z=1); print(c)
c.subtract('aaz'); print(c); c.subtract({'b': 100}); print(c); c.subtract(c=1); print(c); c.subtract(); print(c)
print(c.copy(), type(c.copy()), c.copy() == c, c.get('nope'), c.pop('z'), c.setdefault('new', 7), c)
#> Counter() Counter() Counter() Counter({'x': 3}) Counter({'b': 2, 'a': 1}) Counter({'a': 6, 'b': 1}) Counter({'a': 1, 'b': 'x'})
#> Counter({'a': 3, 'b': 2, 'c': 1})
#> Counter({'a': 13, 'b': 2, 'c': 1})
#> Counter({'a': 13, 'b': 7, 'c': 1})
#> Counter({'a': 14, 'b': 7, 'c': 1, 'z': 1})
#> Counter({'a': 12, 'b': 7, 'c': 1, 'z': 0})
#> Counter({'a': 12, 'c': 1, 'z': 0, 'b': -93})
#> Counter({'a': 12, 'c': 0, 'z': 0, 'b': -93})
#> Counter({'a': 12, 'c': 0, 'z': 0, 'b': -93})
#> Counter({'a': 12, 'c': 0, 'z': 0, 'b': -93}) <class 'collections.Counter'> True None 0 7 Counter({'a': 12, 'new': 7, 'c': 0, 'b': -93})
#---
from collections import Counter
a, b = Counter(a=3, b=1, d=-2), Counter(a=1, b=2, c=5, e=-1)
print(a + b, a - b, a & b, a | b, +a, -a, sep='\n')
print(a == b, a == Counter(a=3, b=1, d=-2, z=0), a != b, Counter(a=1) <= Counter(a=2), Counter(a=1) < Counter(a=1), Counter(a=2) > Counter(a=1, b=0), Counter(b=1) >= Counter(a=1))
c = Counter(a)
c += b; print(c); c -= Counter(a=1); print(c); c |= Counter(x=9, a=1); print(c); c &= Counter(a=2, x=1); print(c)
d = c; d += Counter('q'); print(d is c, c)
#> Counter({'c': 5, 'a': 4, 'b': 3})
#> Counter({'a': 2, 'e': 1})
#> Counter({'a': 1, 'b': 1})
#> Counter({'c': 5, 'a': 3, 'b': 2})
#> Counter({'a': 3, 'b': 1})
#> Counter({'d': 2})
#> False True True True False True False
#> Counter({'c': 5, 'a': 4, 'b': 3})
#> Counter({'c': 5, 'a': 3, 'b': 3})
#> Counter({'x': 9, 'c': 5, 'a': 3, 'b': 3})
#> Counter({'a': 2, 'x': 1})
#> True Counter({'a': 2, 'x': 1, 'q': 1})
#---
from collections import Counter
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
t(lambda: Counter(1)); t(lambda: Counter([1], [2])); t(lambda: Counter([[1]])); t(lambda: Counter('a') + {'a': 1}); t(lambda: Counter('aab') | {'a': 1}); t(lambda: {'a': 1} | Counter('aab'))
t(lambda: Counter('a') < {'a': 1}); t(lambda: Counter('a') == {'a': 1}); t(lambda: ~Counter()); t(lambda: Counter('a').update(1)); t(lambda: Counter('a').update([1], [2]))
t(lambda: Counter('a').update({'a': 'x'})); t(lambda: Counter.fromkeys('ab')); t(lambda: Counter().foo); t(lambda: hash(Counter())); t(lambda: Counter('a').pop('z')); t(lambda: Counter('ab').most_common('a')); t(lambda: Counter(a='x', b=1).most_common())
t(lambda: Counter(a=1).get(key=2)); t(lambda: Counter(a='x').total()); t(lambda: Counter('ab').popitem())
#> TypeError 'int' object is not iterable
#> TypeError Counter.__init__() takes from 1 to 2 positional arguments but 3 were given
#> TypeError unhashable type: 'list'
#> TypeError unsupported operand type(s) for +: 'Counter' and 'dict'
#> {'a': 1, 'b': 1}
#> {'a': 2, 'b': 1}
#> TypeError '<' not supported between instances of 'Counter' and 'dict'
#> True
#> TypeError bad operand type for unary ~: 'Counter'
#> TypeError 'int' object is not iterable
#> TypeError Counter.update() takes from 1 to 2 positional arguments but 3 were given
#> TypeError can only concatenate str (not "int") to str
#> NotImplementedError Counter.fromkeys() is undefined.  Use Counter(iterable) instead.
#> AttributeError 'Counter' object has no attribute 'foo'
#> TypeError unhashable type: 'Counter'
#> KeyError 'z'
#> TypeError '>=' not supported between instances of 'str' and 'int'
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError dict.get() takes no keyword arguments
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> ('b', 1)
#---
from collections import Counter
print(isinstance(Counter(), dict), isinstance(Counter(), Counter), isinstance({}, Counter), issubclass(Counter, dict), type(Counter()), Counter.__name__, Counter.__module__)
print({**Counter('aab')}, dict(Counter('aab')), list(Counter('aab').keys()), Counter('aab').values(), max(Counter('aab'), key=Counter('aab').get))
print({'c': Counter('ab')}, [Counter('a')], str(Counter('a')), f"{Counter('a')}")
words = 'the cat the dog a cat the'.split()
for word, n in Counter(words).most_common(2):
    print(word, n)
print(Counter(len(w) for w in words), Counter(map(str.upper, 'aAb')), sum(Counter('abc').values()))
#> True True False True <class 'collections.Counter'> Counter collections
#> {'a': 2, 'b': 1} {'a': 2, 'b': 1} ['a', 'b'] dict_values([2, 1]) a
#> {'c': Counter({'a': 1, 'b': 1})} [Counter({'a': 1})] Counter({'a': 1}) Counter({'a': 1})
#> the 3
#> cat 2
#> Counter({3: 6, 1: 1}) Counter({'A': 2, 'B': 1}) 3
#---
from collections import Counter
def g():
    for ch in 'hello':
        print('>', ch)
        yield ch
print(Counter(g()))
e = Counter('aab').elements()
print(next(e), list(e))
#> > h
#> > e
#> > l
#> > l
#> > o
#> Counter({'l': 2, 'h': 1, 'e': 1, 'o': 1})
#> a ['a', 'b']
#---
from collections import Counter
import math
def factors(n):
    c = Counter()
    p = 2
    while p * p <= n:
        while n % p == 0:
            c[p] += 1
            n //= p
        p += 1
    if n > 1:
        c[n] += 1
    return c
print(factors(360), math.prod(factors(360).elements()), factors(360) & factors(84), factors(360) | factors(84))
#> Counter({2: 3, 3: 2, 5: 1}) 360 Counter({2: 2, 3: 1}) Counter({2: 3, 3: 2, 5: 1, 7: 1})
#---
