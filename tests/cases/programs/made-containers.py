from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): print('bool'); return True
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return 7
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: dict.fromkeys([a, a, A(2)]))
t(lambda: hash(('x', 1,)) == hash(('x', 1,)))
t(lambda: max(b, a))
t(lambda: any([B(2)]))
t(lambda: B(2) < A(2))
t(lambda: max([(a,), (a,)]))
#> hash 1
#> hash 1
#> hash 2
#> repr 1
#> repr 2
#> {<1>: None, <2>: None}
#> True
#> TypeError '>' not supported between instances of 'A' and 'A'
#> True
#> lt 2
#> False
#> repr 1
#> (<1>,)
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): return 7
    def __repr__(self): return 3
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return False
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: len({'x', c, 'x'}))
t(lambda: dict.fromkeys([A(2)]))
t(lambda: B(2) == 1)
t(lambda: str((A(1), A(1), A(1),)))
t(lambda: [A(1), 'x'] < [A(1), 'x'])
t(lambda: max([(A(2),), (A(1),)]))
t(lambda: a in {A(1)})
t(lambda: [a] > [a])
#> hash 1
#> 2
#> TypeError __repr__ returned non-string (type int)
#> False
#> TypeError __repr__ returned non-string (type int)
#> eq 1
#> False
#> eq 1
#> lt 2
#> TypeError __repr__ returned non-string (type int)
#> eq 1
#> True
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return False
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: max(A(2), 'x'))
t(lambda: hash(('x',)) == hash(('x',)))
t(lambda: (A(2),) <= (A(2),))
t(lambda: any([a]))
t(lambda: dict([(2, 1), (b, 2)]))
#> TypeError '>' not supported between instances of 'str' and 'A'
#> True
#> eq 2
#> True
#> False
#> hash 2
#> eq 2
#> {2: 2}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): return NotImplemented
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: any([A(1), A(2), 2]))
t(lambda: max([(1,), (2,)]))
t(lambda: '{} {!r}'.format(A(2), [(b,), b]))
t(lambda: {0: ([b, A(2), 'x'],), 1: c, 2: [A(2)]})
t(lambda: '{} {!r}'.format(B(2), {0: 2}))
t(lambda: f'{[B(2), A(2)]}')
t(lambda: {'x': 1}.setdefault('x', 3))
t(lambda: [[a, 2, B(2)]] == [[a, 2, B(2)]])
#> True
#> (2,)
#> [2] [([2],), [2]]
#> {0: ([[2], [2], 'x'],), 1: [1], 2: [[2]]}
#> [2] {0: 2}
#> [[2], [2]]
#> 1
#> ValueError 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __bool__(self): print('bool'); return True
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [A(2)] == (2, ({A(1): B(2)},),))
t(lambda: any([A(2)]))
t(lambda: {0: a} == (A(1), c, 1,))
t(lambda: sorted([(A(2), 1), (A(2), 0)]))
#> hash 1
#> False
#> True
#> False
#> [((2, {1: 2}), 0), ((2, {1: 2}), 1)]
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: repr((2, c,)))
t(lambda: hash(('x',)) == hash(('x',)))
t(lambda: len(set([B(2), a, a])))
t(lambda: len(set([a, c])))
t(lambda: repr((('x', 1,), B(2), a,)))
t(lambda: (A(1),) <= (A(1),))
t(lambda: {B(2): ['x', 2, 'x']} == {B(2): A(1), 1: c, 'x': {0: a, 1: a, 2: A(2)}})
t(lambda: sorted([(B(2), 1), (a, 0)]))
#> (2, [1])
#> True
#> 2
#> 2
#> repr 1
#> (('x', 1), [2], <1>)
#> TypeError '<=' not supported between instances of 'A' and 'A'
#> False
#> lt 1
#> repr 1
#> [(<1>, 0), ([2], 1)]
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): return 7
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): raise TypeError('no')
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {0: {0: (B(2),), 1: A(2), 2: A(2)}, 1: (A(2),), 2: {B(2): (c,), b: c, c: (A(1),)}} == [A(1), {0: 'x', 1: A(2), 2: [A(1), 1]}, B(2)])
t(lambda: change({b: 1}, '__setitem__', 'x', 5))
t(lambda: sorted([A(2), 1]))
t(lambda: repr([[{0: B(2), 1: c, 2: b}]]))
#> TypeError no
#> {[2]: 1, 'x': 5}
#> TypeError '<' not supported between instances of 'int' and 'A'
#> repr 2
#> repr 1
#> [[{0: <2>, 1: <1>, 2: [2]}]]
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: 'x' not in ['x', B(2), B(2)])
t(lambda: {a: 1}.pop(B(2), 0))
t(lambda: {B(2): 1}.setdefault(2, 3))
t(lambda: change([A(2)], 'remove', b))
t(lambda: ('x',) <= ('x',))
#> False
#> hash 1
#> TypeError unhashable type: 'B'
#> TypeError unhashable type: 'B'
#> ValueError 2
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): return 7
    def __repr__(self): return 3
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {1: [B(2)]} == {1: {0: B(2)}})
t(lambda: dict.fromkeys([c, b, A(1)]))
t(lambda: ['x'] > ['x'])
t(lambda: [1] > [1])
t(lambda: len({b, b, 2}))
t(lambda: max([(2,), (A(1),)]))
t(lambda: {B(2): 1}.setdefault(1, 3))
#> False
#> hash 1
#> OSError 1
#> False
#> False
#> 2
#> TypeError '>' not supported between instances of 'A' and 'int'
#> hash 2
#> 3
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {2: 1}.pop(B(2), 0))
t(lambda: dict([(a, 1), (A(1), 2)]))
t(lambda: b in {2})
t(lambda: deque([b]).count('x'))
t(lambda: [((B(2), A(1), (2, c,),), c,)] == [((B(2), A(1), (2, c,),), c,)])
t(lambda: sorted([A(2)]))
t(lambda: min([1], [A(1)]))
#> hash 2
#> 0
#> hash 1
#> hash 1
#> repr 1
#> repr 1
#> {<1>: 1, <1>: 2}
#> hash 2
#> False
#> 0
#> False
#> repr 2
#> [<2>]
#> TypeError '<' not supported between instances of 'A' and 'int'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [c, 1, A(2)].count(A(1)))
t(lambda: a < b)
t(lambda: [c, B(2)] > [c, B(2)])
t(lambda: max(c, c))
t(lambda: str([(A(1),), (c, B(2), 'x',)]))
#> eq 1
#> 1
#> lt 1
#> True
#> eq 2
#> False
#> TypeError '>' not supported between instances of 'B' and 'B'
#> repr 1
#> repr 1
#> repr 2
#> [(<1>,), (<1>, <2>, 'x')]
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __str__(self): return f's{self.v}'
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return 7
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: 'x' in {b})
t(lambda: change([B(2), c, a], 'remove', b))
t(lambda: 1 in (A(1),))
t(lambda: min([A(1)], [1]))
#> hash 2
#> False
#> eq 2
#> OSError 1
#> False
#> TypeError '<' not supported between instances of 'int' and 'A'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): raise TypeError('no')
    def __repr__(self): return str([self.v])
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return 7
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: max('x', B(2)))
t(lambda: (A(2), A(2), 2,).index(c))
t(lambda: b == b)
t(lambda: dict.fromkeys([A(1), c]))
t(lambda: change([1, 'x', 2], 'remove', B(2)))
t(lambda: [{b: ['x'], 2: 'x', b: b}, A(2)])
t(lambda: sum((1, 1) == (1, 1) for _ in 'ab'))
#> gt 2
#> AttributeError 'str' object has no attribute 'v'
#> eq 1
#> eq 1
#> eq 1
#> ValueError tuple.index(x): x not in tuple
#> eq 2
#> True
#> TypeError no
#> eq 2
#> eq 2
#> eq 2
#> [1, 'x']
#> TypeError no
#> 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: dict.fromkeys([1, c, 1]))
t(lambda: ({0: a, 1: A(1), 2: {0: 1, 1: 'x'}}, c,) == {A(2): B(2)})
t(lambda: [{0: A(1)}] == [{0: A(1)}])
t(lambda: b == b)
t(lambda: any([A(1), 1]))
t(lambda: deque([A(2), b]).count(2))
#> hash 1
#> eq 1
#> {1: None}
#> hash 2
#> False
#> ValueError 1
#> ValueError 2
#> True
#> ValueError 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): print('bool'); return True
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [[c, [2, a, b], [A(1), c, a]]] != {0: B(2)})
t(lambda: {1: (A(1),)} == {1: {c: 2, 1: 'x'}})
t(lambda: (1, {B(2): A(1), 2: A(1)},) != (a,))
t(lambda: sum((B(2), a) == (B(2), a) for _ in 'ab'))
t(lambda: sorted([b]))
t(lambda: ['x', 'x', c] < ['x', 'x', c])
#> True
#> False
#> True
#> eq 2
#> eq 2
#> 2
#> [[2]]
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return 7
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
class B(A):
    def __init__(self, v): self.v = v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: deque([A(2), A(1), a]).count(B(2)))
t(lambda: deque([c]).count(B(2)))
t(lambda: max(1, A(1)))
t(lambda: {A(2): 1}.pop(c, 0))
t(lambda: ({A(1): 1, c: b, A(1): {2: 1}}, [A(1), 1],) != {a: B(2), B(2): (c, A(2),), B(2): A(1)})
#> eq 2
#> eq 2
#> eq 2
#> 1
#> eq 1
#> 0
#> gt 1
#> AttributeError 'int' object has no attribute 'v'
#> eq 1
#> 0
#> eq 1
#> eq 1
#> eq 2
#> eq 2
#> eq 2
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return False
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: deque([b, A(2), a]).count(A(1)))
t(lambda: min([2], [c]))
t(lambda: change({A(1): 1}, '__setitem__', 'x', 5))
t(lambda: len(set([2, a])))
t(lambda: max([(2,), (A(1),)]))
t(lambda: [2, 1, 1, a] < [2, 1, 1, a])
t(lambda: 1 in [A(2)])
t(lambda: {B(2): A(1), c: A(2), A(2): A(2)} == {0: 1})
#> eq 2
#> eq 2
#> eq 1
#> 1
#> TypeError '<' not supported between instances of 'B' and 'int'
#> hash 1
#> OSError 1
#> hash 1
#> 2
#> eq 1
#> gt 1
#> AttributeError 'int' object has no attribute 'v'
#> False
#> eq 2
#> False
#> hash 2
#> hash 1
#> hash 2
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: max([(c,), (2,)]))
t(lambda: [B(2), a].count(a))
t(lambda: f'{((("x", b,),), 1,)}')
t(lambda: max(a, 1))
t(lambda: max(A(1), A(1)))
t(lambda: {c: 1, 2: 2})
t(lambda: sorted([(c, 1), (A(2), 0)]))
t(lambda: [A(1), A(2), a] != (2, [(b, a,), b, B(2)],))
#> TypeError '>' not supported between instances of 'int' and 'B'
#> 1
#> repr 2
#> ((('x', <2>),), 1)
#> TypeError '>' not supported between instances of 'int' and 'A'
#> TypeError '>' not supported between instances of 'A' and 'A'
#> repr 1
#> {<1>: 1, 2: 2}
#> gt 1
#> repr 1
#> repr 2
#> [(<1>, 1), (<2>, 0)]
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {a: 1}.get(a))
t(lambda: dict([(A(2), 1), (2, 2)]))
t(lambda: [b].count(1))
t(lambda: [a, a, c] > [a, a, c])
t(lambda: [2, A(1), a, b] < [2, A(1), a, b])
t(lambda: (c, c, B(2),).index(1))
t(lambda: sorted([A(2), c]))
#> hash 1
#> hash 1
#> 1
#> hash 2
#> {[2]: 1, 2: 2}
#> 0
#> False
#> False
#> eq 1
#> 0
#> TypeError '<' not supported between instances of 'B' and 'A'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __lt__(self, o): raise KeyError(self.v)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: '%s %r' % (A(2), {0: c}))
t(lambda: change([B(2), A(2), A(1)], 'remove', 'x'))
t(lambda: {'x': 1}.get(A(2)))
t(lambda: a == c)
t(lambda: sum((A(2), c) == (A(2), c) for _ in 'ab'))
t(lambda: ([b, A(2)], c, {0: A(1), 1: 2, 2: (A(2), A(1),)},))
t(lambda: repr([1]))
#> repr 1
#> s2 {0: <1>}
#> ValueError 2
#> hash 2
#> None
#> ValueError 1
#> ValueError 2
#> repr 1
#> ([(2, {1: 2}), (2, {1: 2})], <1>, {0: (1, {1: 1}), 1: 2, 2: ((2, {1: 2}), (1, {1: 1}))})
#> [1]
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: change([2], 'remove', b))
t(lambda: '{} {!r}'.format(A(1), [A(2)]))
t(lambda: len({A(2), 2, A(1)}))
t(lambda: sum((A(2), B(2)) == (A(2), B(2)) for _ in 'ab'))
#> ValueError list.remove(x): x not in list
#> [1] [(2, {1: 2})]
#> hash 2
#> hash 1
#> 3
#> 0
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __bool__(self): print('bool'); return True
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: A(1) == a)
t(lambda: deque([1, c, 2]).count(b))
t(lambda: 2 < a)
t(lambda: f'{(2, A(1),)}')
t(lambda: c < c)
t(lambda: a in ['x', [a, (b, A(2),), (c, 1, A(1),)]])
#> eq 1
#> True
#> eq 2
#> ValueError 1
#> TypeError '<' not supported between instances of 'int' and 'A'
#> (2, (1, {1: 1}))
#> TypeError '<' not supported between instances of 'B' and 'B'
#> eq 1
#> eq 1
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): print('bool'); return True
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: (c, a,).index(A(1)))
t(lambda: deque([a, 'x']).count(2))
t(lambda: [c, B(2)] == [1])
t(lambda: a < c)
t(lambda: [b, 'x'] < [b, 'x'])
#> ValueError 1
#> 0
#> False
#> gt 1
#> False
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): return NotImplemented
    def __hash__(self): raise TypeError('no')
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
class B(A):
    def __init__(self, v): self.v = v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return 7
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: (b,) == [2, A(1)])
t(lambda: A(2) in {b: a, 1: a})
t(lambda: (b,) <= (b,))
t(lambda: {1: (('x', c,), b, A(1),)} == {1: [{A(1): 'x', 2: B(2), 'x': B(2)}, ([B(2)],)]})
#> False
#> TypeError no
#> True
#> TypeError no
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): return 7
    def __repr__(self): raise OSError(self.v)
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {'x': 1}.setdefault(A(2), 3))
t(lambda: max([(A(2),), (B(2),)]))
t(lambda: {1: ['x', (b,), {'x': (1, B(2), 'x',), B(2): a, A(1): 2}]} == {1: ('x', A(2),)})
t(lambda: 'x' < 2)
t(lambda: c not in [B(2), b, A(2)])
t(lambda: {'x': 1}.setdefault(b, 3))
t(lambda: [B(2), A(1), c] < [B(2), A(1), c])
t(lambda: {1: {2: B(2), 'x': A(1), 2: [c, {0: A(1), 1: 'x'}, A(1)]}} == {1: [A(1)]})
#> 3
#> ValueError 2
#> hash 2
#> False
#> TypeError '<' not supported between instances of 'str' and 'int'
#> ValueError 2
#> 3
#> ValueError 2
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return False
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return 7
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: '{} {!r}'.format('x', {A(2): A(1), c: c, B(2): A(2)}))
t(lambda: a in [{a: A(2), 1: c}, 1, a])
t(lambda: sorted([(1, 1), (b, 0)]))
t(lambda: b in {2})
#> hash 2
#> x {(2, {1: 2}): (1, {1: 1}), (1, {1: 1}): (1, {1: 1}), (2, {1: 2}): (2, {1: 2})}
#> hash 1
#> True
#> TypeError '<' not supported between instances of 'A' and 'int'
#> hash 2
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {1: 1}.setdefault(B(2), 3))
t(lambda: 2 not in ['x', b, A(1)])
t(lambda: f'{[2, A(1)]}')
t(lambda: b in {0: 2})
t(lambda: {B(2): 1}.setdefault(A(2), 3))
#> hash 2
#> 3
#> True
#> [2, [1]]
#> hash 2
#> False
#> hash 2
#> hash 2
#> 3
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return False
    def __lt__(self, o): raise KeyError(self.v)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __bool__(self): print('bool'); return True
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: repr([{A(1): {0: a, 1: 2, 2: c}, a: A(2)}, a, [c]]))
t(lambda: (B(2), 2, a,).index(B(2)))
t(lambda: change([1, a, A(1)], 'remove', 1))
t(lambda: repr({2: (B(2), {'x': A(2), 2: B(2), 1: 'x'},)}))
t(lambda: A(2) < b)
#> hash 1
#> hash 1
#> repr 1
#> repr 1
#> repr 1
#> repr 1
#> repr 2
#> repr 1
#> repr 1
#> [{<1>: {0: <1>, 1: 2, 2: <1>}, <1>: <2>}, <1>, [<1>]]
#> ValueError tuple.index(x): x not in tuple
#> repr 1
#> repr 1
#> [<1>, <1>]
#> repr 2
#> repr 2
#> repr 2
#> {2: (<2>, {'x': <2>, 2: <2>, 1: 'x'})}
#> KeyError 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {1: (('x', {0: A(1), 1: b, 2: 2},), A(2), a,)} == {1: (A(2), b, B(2),)})
t(lambda: max(1, b))
t(lambda: change([b, B(2)], 'remove', 'x'))
t(lambda: [B(2), 1] < [B(2), 1])
#> False
#> TypeError '>' not supported between instances of 'A' and 'int'
#> ValueError list.remove(x): x not in list
#> TypeError '<' not supported between instances of 'B' and 'B'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return 3
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): print('bool'); return True
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: hash((A(2), c, A(1),)) == hash((A(2), c, A(1),)))
t(lambda: deque([c, 1, 2]).count(b))
t(lambda: (B(2), A(2),) <= (B(2), A(2),))
t(lambda: max(2, A(1)))
t(lambda: {c: 1, 'x': 1, A(1): A(1)})
t(lambda: str((A(2), {0: 2, 1: A(1)},)))
t(lambda: dict([(A(2), 1), (b, 2)]))
t(lambda: str([2]))
#> hash 2
#> hash 1
#> hash 2
#> hash 1
#> True
#> ValueError 2
#> ValueError 2
#> TypeError '>' not supported between instances of 'A' and 'int'
#> hash 1
#> repr 1
#> TypeError __repr__ returned non-string (type int)
#> TypeError __repr__ returned non-string (type int)
#> hash 2
#> hash 2
#> ValueError 2
#> [2]
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __hash__(self): return 7
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: (B(2),).index(a))
t(lambda: change({a: 1}, '__setitem__', 2, 5))
t(lambda: '%s %r' % (A(2), (b,)))
t(lambda: any([a]))
#> ValueError tuple.index(x): x not in tuple
#> {[1]: 1, 2: 5}
#> [2] ([2],)
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return False
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {A(1): 1}.setdefault(A(1), 3))
t(lambda: deque(['x']).count(b))
t(lambda: change({c: 1}, '__setitem__', B(2), 5))
t(lambda: [(A(1),)] == [(A(1),)])
t(lambda: dict.fromkeys([b, A(1)]))
#> hash 1
#> hash 1
#> 3
#> 0
#> hash 1
#> hash 2
#> {[1]: 1, [2]: 5}
#> False
#> hash 2
#> hash 1
#> {[2]: None, [1]: None}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {1: 1}.pop(B(2), 0))
t(lambda: c in {A(2)})
t(lambda: repr((({0: b},), A(1),)))
t(lambda: max(B(2), c))
t(lambda: [b, B(2)] > [b, B(2)])
t(lambda: [A(2), c, 2] < [A(2), c, 2])
t(lambda: max(B(2), 'x'))
t(lambda: [2].index(A(2)))
#> hash 2
#> 0
#> hash 1
#> False
#> (({0: [2]},), [1])
#> TypeError '>' not supported between instances of 'B' and 'B'
#> eq 2
#> False
#> eq 2
#> False
#> TypeError '>' not supported between instances of 'str' and 'B'
#> eq 2
#> 0
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): return NotImplemented
    def __hash__(self): return 7
    def __repr__(self): raise OSError(self.v)
    def __bool__(self): print('bool'); return True
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return 7
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: max([(1,), (A(2),)]))
t(lambda: '{} {!r}'.format(2, ({0: 1}, A(2), (b, (2,),),)))
t(lambda: sum((1, b) == (1, b) for _ in 'ab'))
t(lambda: [1])
t(lambda: max([(c,), (c,)]))
t(lambda: (2,).index(B(2)))
t(lambda: [{0: 1, 1: B(2), 2: [A(1), 1]}, 1, b] == ([b, b, A(2)], [c, B(2), 1],))
#> ValueError 2
#> OSError 2
#> 2
#> [1]
#> ([1],)
#> ValueError tuple.index(x): x not in tuple
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: change([A(2), 2, B(2)], 'remove', 'x'))
t(lambda: [A(2), B(2)].index(a))
t(lambda: {2: 1}.pop(A(2), 0))
t(lambda: (1, a,).index('x'))
t(lambda: str({a: B(2), b: B(2)}))
t(lambda: sorted([(c, 1), (A(1), 0)]))
#> ValueError 2
#> ValueError 2
#> 0
#> ValueError tuple.index(x): x not in tuple
#> repr 1
#> repr 2
#> repr 2
#> repr 2
#> {<1>: <2>, <2>: <2>}
#> TypeError '<' not supported between instances of 'A' and 'B'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): return NotImplemented
    def __hash__(self): raise TypeError('no')
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return NotImplemented
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: any(['x', a]))
t(lambda: change([A(1)], 'remove', A(1)))
t(lambda: 2 in (A(1),))
t(lambda: {c: 1, c: 2})
t(lambda: {1: {0: 2, 1: A(2)}} == {1: (2,)})
t(lambda: [c, a, 'x'])
#> True
#> ValueError list.remove(x): x not in list
#> False
#> TypeError unhashable type: 'B'
#> False
#> repr 1
#> [<1>, [1], 'x']
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __hash__(self): return 7
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: '%s %r' % (a, [a, b, b]))
t(lambda: (b, c, 1,).index(A(1)))
t(lambda: A(2) in {a: 1})
t(lambda: c in {A(2)})
t(lambda: sorted([(b, 1), (c, 0)]))
t(lambda: sorted([(b, 1), (b, 0)]))
t(lambda: dict([(b, 1), (B(2), 2)]))
#> [1] [[1], [2], [2]]
#> ValueError tuple.index(x): x not in tuple
#> hash 1
#> hash 2
#> False
#> hash 2
#> False
#> TypeError '<' not supported between instances of 'B' and 'A'
#> [([2], 0), ([2], 1)]
#> hash 2
#> {[2]: 1, [2]: 2}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: (A(2),).index(a))
t(lambda: {1: (b, A(2),)} == {1: {c: c}})
t(lambda: change({2: 1}, '__setitem__', 2, 5))
t(lambda: len({a}))
t(lambda: sorted([(b, 1), (2, 0)]))
t(lambda: sorted([(A(2), 1), ('x', 0)]))
#> ValueError 2
#> hash 1
#> False
#> {2: 5}
#> 1
#> ValueError 2
#> ValueError 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): raise KeyError(self.v)
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [('x', A(2),), b, 2] != (b,))
t(lambda: {c: 1}.setdefault(b, 3))
t(lambda: deque([a]).count(c))
t(lambda: [A(1), A(1)].count(1))
t(lambda: [c, 'x', b] < [c, 'x', b])
t(lambda: {b: 1}.pop(c, 0))
t(lambda: A(1) == 2)
t(lambda: [[(A(1), 'x', b,), B(2)], a] == [A(1), 'x', 'x'])
#> True
#> hash 1
#> 3
#> eq 1
#> 1
#> eq 1
#> eq 1
#> 2
#> False
#> hash 1
#> 0
#> eq 1
#> False
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): return 7
    def __repr__(self): return 3
    def __str__(self): return f's{self.v}'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): return NotImplemented
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: B(2) in {0: B(2), 1: a, 2: a})
t(lambda: len(set([2, 1])))
t(lambda: dict([(b, 1), (2, 2)]))
t(lambda: (c, 'x',).index('x'))
t(lambda: [2] > [2])
t(lambda: '%s %r' % (b, [B(2), b, [{2: 2, 2: 'x'}, (1,), B(2)]]))
#> False
#> 2
#> TypeError __repr__ returned non-string (type int)
#> 1
#> False
#> repr 2
#> TypeError __repr__ returned non-string (type int)
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): raise TypeError('no')
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {2: 1}.pop('x', 0))
t(lambda: max(c, 'x'))
t(lambda: '{} {!r}'.format(c, {1: 2}))
t(lambda: max(A(2), c))
#> 0
#> TypeError '>' not supported between instances of 'str' and 'B'
#> repr 1
#> <1> {1: 2}
#> TypeError '>' not supported between instances of 'B' and 'A'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): raise KeyError(self.v)
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: len(set([A(1), B(2)])))
t(lambda: ['x', a] > ['x', a])
t(lambda: '{} {!r}'.format(2, ({A(1): A(2), A(1): 'x', a: 2}, {'x': A(1), A(2): a}, c,)))
t(lambda: sorted([a, 'x', 2]))
t(lambda: sorted([b, A(1), 1]))
#> hash 1
#> 2
#> False
#> hash 1
#> hash 1
#> eq 1
#> hash 1
#> eq 1
#> hash 2
#> repr 1
#> repr 1
#> repr 2
#> repr 1
#> repr 1
#> 2 ({<1>: 2}, {'x': <1>, <2>: <1>}, <1>)
#> TypeError '<' not supported between instances of 'str' and 'A'
#> TypeError '<' not supported between instances of 'A' and 'A'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): return 7
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sorted([A(1), A(1)]))
t(lambda: hash((1,)) == hash((1,)))
t(lambda: len({A(1)}))
t(lambda: ((B(2),), A(1), 2,) != [{A(1): A(2), 1: 2, c: A(1)}, (b, ['x', A(1), 2],), (2, A(1),)])
t(lambda: (2,) == [B(2), {0: 'x'}, [(A(1),), (A(2), 1, B(2),), b]])
t(lambda: len({A(2), B(2)}))
t(lambda: [{0: [2], 1: A(1)}, [1], 2])
#> TypeError '<' not supported between instances of 'A' and 'A'
#> True
#> 1
#> hash 1
#> True
#> False
#> hash 2
#> 2
#> [{0: [2], 1: (1, {1: 1})}, [1], 2]
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: '{} {!r}'.format('x', ([1], [a, 2],)))
t(lambda: len(set([B(2), b, 'x'])))
t(lambda: B(2) in {0: {0: 'x', 1: B(2), 2: B(2)}, 1: 1})
t(lambda: (2, c,) <= (2, c,))
t(lambda: {a: 1}.pop(a, 0))
t(lambda: {1: 1}.setdefault(B(2), 3))
t(lambda: (b, A(1), c,) <= (b, A(1), c,))
t(lambda: min([A(1)], [A(1)]))
#> OSError 1
#> TypeError unhashable type: 'B'
#> TypeError unhashable type: 'B'
#> True
#> hash 1
#> hash 1
#> 1
#> TypeError unhashable type: 'B'
#> TypeError '<=' not supported between instances of 'A' and 'A'
#> lt 1
#> OSError 1
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: f'{[B(2)]}')
t(lambda: '{} {!r}'.format(1, ('x',)))
t(lambda: change({a: 1}, '__setitem__', A(1), 5))
t(lambda: change({A(2): 1}, '__setitem__', 1, 5))
t(lambda: [1].index(A(1)))
t(lambda: max([(B(2),), (B(2),)]))
t(lambda: repr({0: {A(1): {b: 1, a: A(2), a: c}}, 1: 1}))
t(lambda: '%s %r' % (2, [['x', (b, b,)], ['x', A(2)], a]))
#> [(2, {1: 2})]
#> 1 ('x',)
#> repr 1
#> repr 1
#> {<1>: 1, <1>: 5}
#> repr 2
#> {<2>: 1, 1: 5}
#> repr 1
#> ValueError <1> is not in list
#> TypeError '>' not supported between instances of 'B' and 'B'
#> repr 1
#> repr 2
#> repr 1
#> {0: {<1>: {<2>: 1, <1>: (1, {1: 1})}}, 1: 1}
#> repr 2
#> repr 2
#> repr 2
#> repr 1
#> 2 [['x', (<2>, <2>)], ['x', <2>], <1>]
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: a in (A(1), A(2),))
t(lambda: {A(1): 1, 'x': 2})
t(lambda: [b, A(1)] > [b, A(1)])
t(lambda: len(set(['x', B(2), A(2)])))
t(lambda: {1: (('x',), B(2), b,)} == {1: {0: A(1), 1: 1}})
#> False
#> hash 1
#> {[1]: 1, 'x': 2}
#> TypeError '>' not supported between instances of 'A' and 'A'
#> hash 2
#> hash 2
#> 3
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: change({c: 1}, '__setitem__', b, 5))
t(lambda: [1, c, c, A(2)] < [1, c, c, A(2)])
t(lambda: max(b, a))
t(lambda: [1, 'x', c])
t(lambda: dict([('x', 1), (2, 2)]))
t(lambda: [[A(2), c, 1]] == [[A(2), c, 1]])
#> hash 1
#> repr 2
#> {[1]: 1, <2>: 5}
#> ValueError 2
#> TypeError '>' not supported between instances of 'A' and 'A'
#> [1, 'x', [1]]
#> {'x': 1, 2: 2}
#> ValueError 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {b: 1}.pop('x', 0))
t(lambda: deque([b, a]).count(a))
t(lambda: [[A(2)], c, 2])
t(lambda: [A(2), c].count('x'))
t(lambda: [A(2), c] == [A(1), [{A(1): A(1), 2: A(1)}, B(2)], {0: {0: 2}, 1: b}])
t(lambda: dict.fromkeys([2, 'x']))
t(lambda: A(1) in (A(1), c,))
t(lambda: (a,) <= (a,))
#> hash 2
#> 0
#> 1
#> OSError 2
#> 0
#> hash 1
#> False
#> {2: None, 'x': None}
#> False
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return 7
    def __repr__(self): raise OSError(self.v)
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): return 7
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: f'{(2,)}')
t(lambda: len(set([a, c])))
t(lambda: '{} {!r}'.format(A(1), ([a, 1, (b,)], {0: 2, 1: {0: c, 1: b, 2: A(1)}, 2: b},)))
t(lambda: [B(2), a, 1].count(B(2)))
t(lambda: len({A(2), a}))
t(lambda: change([c, A(2), b], 'remove', 'x'))
#> (2,)
#> eq 1
#> 1
#> OSError 1
#> eq 2
#> eq 2
#> eq 2
#> 1
#> 2
#> eq 1
#> ValueError list.remove(x): x not in list
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): return 7
    def __repr__(self): raise OSError(self.v)
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): return 7
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: B(2) == 2)
t(lambda: [c, 'x'].count(A(1)))
t(lambda: min([A(1)], [1]))
t(lambda: [A(1), a, 2] > [A(1), a, 2])
t(lambda: sum((A(2), c) == (A(2), c) for _ in 'ab'))
t(lambda: '%s %r' % (A(1), ['x', ('x', [A(1), B(2)],), a]))
t(lambda: {1: 1}.pop('x', 0))
#> []
#> ValueError 1
#> ValueError 1
#> ValueError 1
#> ValueError 2
#> OSError 1
#> 0
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return 7
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): print('bool'); return True
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: len({c, A(2), A(2)}))
t(lambda: dict([(c, 1), (B(2), 2)]))
t(lambda: dict.fromkeys([a, 2]))
t(lambda: c in {c})
t(lambda: change([2, b, 2], 'remove', 1))
t(lambda: (A(1),) <= (A(1),))
t(lambda: 2 < b)
t(lambda: str([{b: ['x', 'x'], 'x': 'x', 'x': c}, 1]))
#> hash 2
#> hash 2
#> 2
#> {[1]: 1, [2]: 2}
#> hash 1
#> {[1]: None, 2: None}
#> True
#> ValueError list.remove(x): x not in list
#> True
#> gt 2
#> AttributeError 'int' object has no attribute 'v'
#> hash 2
#> [{[2]: ['x', 'x'], 'x': [1]}, 1]
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): return NotImplemented
    def __hash__(self): raise TypeError('no')
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sorted([A(1)]))
t(lambda: sum((1, A(2)) == (1, A(2)) for _ in 'ab'))
t(lambda: (B(2),) <= (B(2),))
t(lambda: [[A(2), [a, 2]]] == [[A(2), [a, 2]]])
t(lambda: sorted([(a, 1), (b, 0)]))
t(lambda: change({1: 1}, '__setitem__', A(2), 5))
t(lambda: a < A(2))
t(lambda: ('x', 'x',).index(c))
#> [[1]]
#> eq 2
#> eq 2
#> 2
#> eq 2
#> True
#> eq 2
#> True
#> eq 2
#> TypeError '<' not supported between instances of 'A' and 'A'
#> TypeError no
#> TypeError '<' not supported between instances of 'A' and 'A'
#> eq 1
#> eq 1
#> ValueError tuple.index(x): x not in tuple
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): print('bool'); return True
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {a: 1}.get(b))
t(lambda: f'{(A(1), "x", (a, (B(2), 2, A(1),), ["x", b, b],),)}')
t(lambda: change({'x': 1}, '__setitem__', 1, 5))
t(lambda: [2, B(2), 1] > [2, B(2), 1])
t(lambda: (c, a, 'x',) == [A(1), c])
t(lambda: {B(2): 1, 'x': 2})
#> None
#> repr 1
#> repr 1
#> repr 2
#> repr 1
#> repr 2
#> repr 2
#> (<1>, 'x', (<1>, (<2>, 2, <1>), ['x', <2>, <2>]))
#> {'x': 1, 1: 5}
#> False
#> False
#> repr 2
#> {<2>: 1, 'x': 2}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __hash__(self): return 7
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): print('bool'); return True
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: max([(2,), ('x',)]))
t(lambda: sum((A(1), 'x') == (A(1), 'x') for _ in 'ab'))
t(lambda: change([A(1)], 'remove', c))
t(lambda: change([B(2), 2, A(1)], 'remove', a))
t(lambda: [a, a] < [a, a])
#> TypeError '>' not supported between instances of 'str' and 'int'
#> 0
#> ValueError list.remove(x): x not in list
#> ValueError list.remove(x): x not in list
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): return NotImplemented
    def __str__(self): return f's{self.v}'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: str(([[c, b, A(2)], (B(2), A(1), 2,), [b]],)))
t(lambda: [A(2), 2, 2] > [A(2), 2, 2])
t(lambda: [1].count(B(2)))
t(lambda: [(B(2), [a],)] == [(B(2), [a],)])
#> ([[[1], [2], [2]], ([2], [1], 2), [[2]]],)
#> lt 2
#> False
#> 0
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): return NotImplemented
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: (2, c, 1,) <= (2, c, 1,))
t(lambda: (a,).index(2))
t(lambda: len(set([c, c])))
t(lambda: (b,).index(A(1)))
t(lambda: 1 < B(2))
#> True
#> eq 1
#> ValueError tuple.index(x): x not in tuple
#> hash 1
#> hash 1
#> 1
#> eq 2
#> ValueError tuple.index(x): x not in tuple
#> TypeError '<' not supported between instances of 'int' and 'B'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
class B(A):
    def __init__(self, v): self.v = v
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: max([(1,), (c,)]))
t(lambda: '%s %r' % (A(1), {1: {A(1): (1,)}, 'x': A(1)}))
t(lambda: [B(2), A(1), 'x'] < [B(2), A(1), 'x'])
t(lambda: (b, A(1), a,).index(b))
t(lambda: {2: 1}.setdefault(A(2), 3))
t(lambda: sum((B(2), 2) == (B(2), 2) for _ in 'ab'))
t(lambda: dict.fromkeys([1, B(2)]))
#> eq 1
#> (1,)
#> repr 1
#> hash 1
#> repr 1
#> repr 1
#> <1> {1: {<1>: (1,)}, 'x': <1>}
#> eq 2
#> eq 1
#> False
#> 0
#> hash 2
#> eq 2
#> 1
#> eq 2
#> eq 2
#> 2
#> hash 2
#> repr 2
#> {1: None, <2>: None}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): print('bool'); return True
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return 3
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: len({2}))
t(lambda: [A(1), c] > [A(1), c])
t(lambda: min([2], [c]))
t(lambda: repr((c, [2, B(2), B(2)],)))
t(lambda: '%s %r' % (B(2), {A(2): B(2)}))
#> 1
#> eq 1
#> False
#> TypeError '<' not supported between instances of 'B' and 'int'
#> TypeError __repr__ returned non-string (type int)
#> hash 2
#> OSError 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return 7
    def __repr__(self): return str([self.v])
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __bool__(self): print('bool'); return True
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [B(2), 2, A(1)].index(2))
t(lambda: any([2]))
t(lambda: 1 in [[A(1), A(1), (b, 1, 1,)], A(2)])
t(lambda: {c: 1}.get(c))
t(lambda: [a, {'x': 2}, A(1)] == ({'x': {0: b}, A(1): a},))
t(lambda: (A(1), B(2), A(1),) <= (A(1), B(2), A(1),))
#> ValueError 2
#> True
#> False
#> 1
#> False
#> ValueError 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): return NotImplemented
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: change([2, B(2)], 'remove', A(1)))
t(lambda: c < 2)
t(lambda: sum((B(2), 1) == (B(2), 1) for _ in 'ab'))
t(lambda: max([(a,), (A(1),)]))
t(lambda: [B(2), A(1), A(2)] > [B(2), A(1), A(2)])
t(lambda: hash((2,)) == hash((2,)))
t(lambda: {'x': B(2)} != {A(2): 2})
t(lambda: {b: (('x', 1, A(2),),), c: B(2), c: {0: B(2), 1: c}})
#> eq 1
#> eq 2
#> ValueError list.remove(x): x not in list
#> TypeError '<' not supported between instances of 'B' and 'int'
#> eq 2
#> eq 2
#> 2
#> eq 1
#> ((1, {1: 1}),)
#> eq 2
#> eq 1
#> eq 2
#> False
#> True
#> True
#> {(2, {1: 2}): (('x', 1, (2, {1: 2})),), (1, {1: 1}): {0: (2, {1: 2}), 1: (1, {1: 1})}}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return 7
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): print('bool'); return True
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: hash((2,)) == hash((2,)))
t(lambda: 'x' in (({0: 'x', 1: b}, 1,), (c, 2, [c, b, A(2)],), {c: A(1), 1: 'x', 1: {0: 2, 1: A(1), 2: c}},))
t(lambda: max([(c,), (a,)]))
t(lambda: min([a], [b]))
t(lambda: len({A(1), 2, 2}))
#> True
#> False
#> lt 1
#> ((1, {1: 1}),)
#> gt 1
#> [(1, {1: 1})]
#> 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return 7
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: str({c: 'x', 'x': b, 1: A(1)}))
t(lambda: c < 2)
t(lambda: {B(2): 1, 1: 2})
t(lambda: max([(c,), (c,)]))
#> {(1, {1: 1}): 'x', 'x': (2, {1: 2}), 1: (1, {1: 1})}
#> AttributeError 'int' object has no attribute 'v'
#> {(2, {1: 2}): 1, 1: 2}
#> ((1, {1: 1}),)
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): print('bool'); return True
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: max([(A(2),), ('x',)]))
t(lambda: b not in [B(2)])
t(lambda: '{} {!r}'.format(a, [{0: [a, B(2)], 1: {0: c, 1: c, 2: 2}, 2: B(2)}, {0: c, 1: [1, 'x']}]))
t(lambda: hash((2, 'x',)) == hash((2, 'x',)))
t(lambda: len(set([a, A(2)])))
t(lambda: [('x', ({A(2): 1, a: A(2), 2: c}, 1, [2, A(1)],),)] == [('x', ({A(2): 1, a: A(2), 2: c}, 1, [2, A(1)],),)])
t(lambda: max([(B(2),), (c,)]))
#> eq 2
#> TypeError '>' not supported between instances of 'str' and 'A'
#> eq 2
#> False
#> repr 1
#> repr 1
#> repr 2
#> repr 1
#> repr 1
#> repr 2
#> repr 1
#> <1> [{0: [<1>, <2>], 1: {0: <1>, 1: <1>, 2: 2}, 2: <2>}, {0: <1>, 1: [1, 'x']}]
#> True
#> eq 1
#> 2
#> eq 2
#> eq 2
#> eq 2
#> eq 2
#> eq 2
#> eq 1
#> True
#> eq 1
#> TypeError '>' not supported between instances of 'B' and 'B'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return 3
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: dict.fromkeys([A(2)]))
t(lambda: len({A(1), b, c}))
t(lambda: {b: 1, c: 2})
t(lambda: {1: (b, A(1), 'x',)} == {1: (c,)})
t(lambda: [[1]] == [[1]])
#> hash 2
#> TypeError __repr__ returned non-string (type int)
#> hash 1
#> hash 2
#> hash 1
#> eq 1
#> 2
#> hash 2
#> hash 1
#> TypeError __repr__ returned non-string (type int)
#> eq 1
#> False
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: max([(B(2),), (1,)]))
t(lambda: 'x' < b)
t(lambda: sorted([c]))
t(lambda: max([(A(2),), (B(2),)]))
t(lambda: dict([(2, 1), (c, 2)]))
#> TypeError '>' not supported between instances of 'int' and 'B'
#> gt 2
#> AttributeError 'str' object has no attribute 'v'
#> [(1, {1: 1})]
#> repr 2
#> (<2>,)
#> hash 1
#> {2: 1, (1, {1: 1}): 2}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: deque([A(2)]).count(A(1)))
t(lambda: max([(c,), (2,)]))
t(lambda: max(B(2), 1))
t(lambda: B(2) == b)
t(lambda: [a, 1])
#> 0
#> eq 1
#> TypeError '>' not supported between instances of 'int' and 'B'
#> TypeError '>' not supported between instances of 'int' and 'B'
#> eq 2
#> True
#> repr 1
#> [<1>, 1]
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {A(1): 1}.pop(a, 0))
t(lambda: {c: 1}.get(A(2)))
t(lambda: repr([b]))
t(lambda: str((2,)))
t(lambda: dict.fromkeys(['x', a]))
t(lambda: sorted([(B(2), 1), ('x', 0)]))
t(lambda: deque([1]).count(A(2)))
t(lambda: '{} {!r}'.format(2, {0: [1, c]}))
#> 0
#> None
#> [(2, {1: 2})]
#> (2,)
#> {'x': None, (1, {1: 1}): None}
#> gt 2
#> AttributeError 'str' object has no attribute 'v'
#> 0
#> 2 {0: [1, [1]]}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return 7
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sorted([B(2), 2, A(1)]))
t(lambda: A(2) in {A(2)})
t(lambda: c not in [1, 'x'])
t(lambda: f'{(a, A(2), a,)}')
t(lambda: '%s %r' % (2, [a]))
t(lambda: (a, A(1),) <= (a, A(1),))
#> TypeError '<' not supported between instances of 'int' and 'B'
#> ValueError 2
#> ValueError 1
#> ((1, {1: 1}), (2, {1: 2}), (1, {1: 1}))
#> 2 [(1, {1: 1})]
#> ValueError 1
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sum((A(2), c) == (A(2), c) for _ in 'ab'))
t(lambda: any([A(1), 'x', 2]))
t(lambda: [2, a, B(2)].index(A(2)))
t(lambda: 1 in {A(1): A(2)})
t(lambda: hash((A(1), c,)) == hash((A(1), c,)))
#> eq 2
#> eq 2
#> 2
#> True
#> eq 2
#> 0
#> False
#> hash 1
#> hash 1
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): return 7
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: len(set([2, 2])))
t(lambda: A(2) < 2)
t(lambda: [b] > [b])
t(lambda: sorted([(B(2), 1), (a, 0)]))
t(lambda: min([B(2)], ['x']))
t(lambda: 'x' in (b,))
#> 1
#> AttributeError 'int' object has no attribute 'v'
#> False
#> eq 1
#> [((1, {1: 1}), 0), ((2, {1: 2}), 1)]
#> TypeError '<' not supported between instances of 'str' and 'B'
#> eq 2
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return False
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __hash__(self): return hash((self.v, 1))
    def __str__(self): return f's{self.v}'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: min([a], ['x']))
t(lambda: c in {a})
t(lambda: sorted([A(2), A(2), 'x']))
t(lambda: '{} {!r}'.format(2, {c: b, b: A(2)}))
t(lambda: {'x': 1}.get(B(2)))
#> gt 1
#> AttributeError 'str' object has no attribute 'v'
#> False
#> gt 2
#> gt 2
#> AttributeError 'str' object has no attribute 'v'
#> 2 {[1]: [2], [2]: [2]}
#> None
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return False
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return 7
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): return NotImplemented
    def __repr__(self): raise OSError(self.v)
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: 1 in {a: c, A(1): A(1), A(1): ('x', [B(2)], A(1),)})
t(lambda: A(2) in {'x'})
t(lambda: max([(c,), (b,)]))
t(lambda: min([b], [A(1)]))
t(lambda: 1 not in [A(2), A(1), b])
t(lambda: b in [A(2)])
t(lambda: sorted([('x', 1), (a, 0)]))
t(lambda: [a, a] < [a, a])
#> False
#> False
#> gt 2
#> ([2],)
#> gt 2
#> [[1]]
#> True
#> False
#> TypeError '<' not supported between instances of 'A' and 'str'
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): return 7
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: deque([A(1), B(2), B(2)]).count(B(2)))
t(lambda: 2 in (([B(2)],), 'x', (A(1), [B(2), A(1)],),))
t(lambda: [[[(c,), A(2), {0: A(1), 1: 2}], A(1), b]] == [[[(c,), A(2), {0: A(1), 1: 2}], A(1), b]])
t(lambda: max(1, 1))
t(lambda: B(2) < b)
#> ValueError 2
#> False
#> ValueError 2
#> 1
#> lt 2
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [[2, (b, B(2), 2,), [A(1), B(2), a]], 1, b] != ['x'])
t(lambda: '{} {!r}'.format(b, {0: B(2)}))
t(lambda: '%s %r' % (A(2), ([c, A(2), A(1)], 2, [b, A(2)],)))
t(lambda: sum((c, A(1)) == (c, A(1)) for _ in 'ab'))
t(lambda: sum((b, 'x') == (b, 'x') for _ in 'ab'))
t(lambda: {B(2): b} == {c: {A(1): c, 1: b}, A(2): A(2)})
t(lambda: {0: {0: 'x', 1: (B(2),)}, 1: c, 2: A(2)})
t(lambda: dict([(b, 1), (a, 2)]))
#> True
#> OSError 2
#> OSError 2
#> 0
#> 2
#> hash 2
#> hash 1
#> hash 1
#> hash 2
#> False
#> OSError 2
#> hash 2
#> hash 1
#> OSError 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): raise TypeError('no')
    def __repr__(self): return str([self.v])
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {a: 1}.pop(b, 0))
t(lambda: {A(2): 1}.setdefault(2, 3))
t(lambda: min([B(2)], [B(2)]))
t(lambda: (A(2), B(2), 1,) <= (A(2), B(2), 1,))
t(lambda: ['x', A(2)] == (A(2), {0: B(2), 1: A(2)},))
t(lambda: '{} {!r}'.format(1, (2, {B(2): b},)))
t(lambda: [c] > [c])
#> TypeError no
#> TypeError no
#> eq 2
#> [[2]]
#> TypeError '<=' not supported between instances of 'A' and 'A'
#> False
#> hash 2
#> 1 (2, {[2]: [2]})
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [c].count(a))
t(lambda: {1: [A(1), 2, {A(2): (2,), 2: 1, 1: 'x'}]} == {1: (A(2), c, 1,)})
t(lambda: {b: 1}.pop(a, 0))
t(lambda: [b, A(1), B(2)] < [b, A(1), B(2)])
t(lambda: [A(1)].count(1))
t(lambda: change({1: 1}, '__setitem__', 'x', 5))
#> eq 1
#> 1
#> hash 2
#> eq 2
#> False
#> hash 2
#> hash 1
#> 0
#> eq 1
#> eq 2
#> False
#> eq 1
#> 1
#> {1: 1, 'x': 5}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: dict.fromkeys([c]))
t(lambda: {B(2): 1}.get(A(2)))
t(lambda: max([(B(2),), (2,)]))
t(lambda: b in {A(1)})
t(lambda: max(A(1), B(2)))
t(lambda: {'x': a, A(1): [['x', b, 2]], B(2): A(2)} != [(A(2),), c])
#> {[1]: None}
#> None
#> ValueError 2
#> False
#> TypeError '>' not supported between instances of 'B' and 'A'
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sorted([A(1)]))
t(lambda: (2, 2, A(1),).index(A(1)))
t(lambda: 'x' == B(2))
t(lambda: sum((B(2), A(2)) == (B(2), A(2)) for _ in 'ab'))
#> repr 1
#> [<1>]
#> ValueError tuple.index(x): x not in tuple
#> eq 2
#> False
#> eq 2
#> eq 2
#> 0
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: min([b], [A(1)]))
t(lambda: [1, a] < [1, a])
t(lambda: {B(2): 1, b: 2})
t(lambda: dict.fromkeys([A(1)]))
t(lambda: {B(2): 1}.pop(a, 0))
t(lambda: hash((c,)) == hash((c,)))
#> lt 1
#> OSError 1
#> False
#> hash 2
#> repr 2
#> OSError 2
#> hash 1
#> OSError 1
#> hash 1
#> 0
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: ('x',) == {0: b})
t(lambda: min(['x'], [b]))
t(lambda: len({b}))
t(lambda: dict.fromkeys([A(1), 1]))
#> False
#> eq 2
#> TypeError '<' not supported between instances of 'A' and 'str'
#> hash 2
#> 1
#> hash 1
#> eq 1
#> {[1]: None}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): print('bool'); return True
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): print('bool'); return True
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: (B(2),) <= (B(2),))
t(lambda: '{} {!r}'.format(2, {A(1): a, 'x': ['x'], 'x': a}))
t(lambda: {A(2): 1}.setdefault(b, 3))
t(lambda: 1 in [A(2), c])
t(lambda: sum((B(2), A(1)) == (B(2), A(1)) for _ in 'ab'))
t(lambda: a in {B(2)})
t(lambda: change({1: 1}, '__setitem__', 'x', 5))
#> TypeError '<=' not supported between instances of 'B' and 'B'
#> repr 1
#> repr 1
#> repr 1
#> 2 {<1>: <1>, 'x': <1>}
#> ValueError 2
#> ValueError 2
#> 0
#> False
#> {1: 1, 'x': 5}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __str__(self): return f's{self.v}'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: min([A(1)], ['x']))
t(lambda: min([A(2)], [B(2)]))
t(lambda: {0: b})
t(lambda: (A(2), c, ([1, 'x'],),))
t(lambda: {2: ('x', 'x', 2,)} != [[b, A(1)], [(b,), (c,)], (c, [B(2), 1],)])
t(lambda: {c: 1}.setdefault(c, 3))
t(lambda: [B(2), A(1), b].index(1))
t(lambda: {1: ['x', ['x', (c, B(2),)]]} == {1: {0: ('x', {2: c, A(1): 2}, a,), 1: b}})
#> TypeError '<' not supported between instances of 'str' and 'A'
#> TypeError '<' not supported between instances of 'B' and 'A'
#> repr 2
#> {0: <2>}
#> repr 2
#> repr 1
#> (<2>, <1>, ([1, 'x'],))
#> True
#> hash 1
#> hash 1
#> 1
#> ValueError 1 is not in list
#> hash 1
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
class B(A):
    def __init__(self, v): self.v = v
    def __hash__(self): return 7
    def __repr__(self): return str([self.v])
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: hash((A(1),)) == hash((A(1),)))
t(lambda: sum((c, a) == (c, a) for _ in 'ab'))
t(lambda: '{} {!r}'.format(c, [c, 'x', (A(1), {0: A(1), 1: 2, 2: A(2)},)]))
t(lambda: [b].index(c))
t(lambda: sorted([1]))
t(lambda: (c, a, a,).index(A(1)))
t(lambda: {1: [b, ({0: a, 1: b, 2: 1}, [2, b],), [c, {2: A(1), 1: A(2), A(1): a}, b]]} == {1: {'x': ({0: B(2), 1: a},)}})
t(lambda: repr([{A(1): A(1)}]))
#> hash 1
#> hash 1
#> True
#> 2
#> repr 1
#> repr 1
#> repr 2
#> [1] [[1], 'x', (<1>, {0: <1>, 1: 2, 2: <2>})]
#> ValueError [1] is not in list
#> [1]
#> ValueError tuple.index(x): x not in tuple
#> hash 1
#> False
#> hash 1
#> repr 1
#> repr 1
#> [{<1>: <1>}]
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return False
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [B(2), B(2), 1].count(A(2)))
t(lambda: min([A(1)], ['x']))
t(lambda: dict([(1, 1), (B(2), 2)]))
t(lambda: dict.fromkeys(['x', B(2), A(1)]))
t(lambda: (B(2), b,) <= (B(2), b,))
t(lambda: {1: {'x': {c: 'x', B(2): (c, 'x', 1,)}, A(1): B(2)}} == {1: {b: [[2], A(2), [c, A(1), B(2)]], c: 2, A(2): 2}})
t(lambda: {1: {0: A(2), 1: ([A(2), B(2)], b,)}} == {1: (A(1),)})
#> eq 2
#> eq 2
#> 2
#> gt 1
#> AttributeError 'str' object has no attribute 'v'
#> hash 2
#> {1: 1, [2]: 2}
#> hash 2
#> repr 1
#> {'x': None, [2]: None, <1>: None}
#> eq 2
#> True
#> hash 1
#> hash 2
#> hash 1
#> False
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: 'x' not in [b, B(2), A(1)])
t(lambda: '%s %r' % (c, {0: 'x'}))
t(lambda: {A(2): 1}.setdefault(a, 3))
t(lambda: len(set([a, b])))
t(lambda: str({B(2): [A(1)], 2: a, 1: A(2)}))
#> eq 2
#> True
#> s1 {0: 'x'}
#> hash 2
#> hash 1
#> 3
#> hash 1
#> hash 2
#> 2
#> TypeError unhashable type: 'B'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): print('bool'); return True
class B(A):
    def __init__(self, v): self.v = v
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: change([A(1), B(2)], 'remove', B(2)))
t(lambda: {2: 1}.pop(b, 0))
t(lambda: b not in [1, a, c])
t(lambda: '{} {!r}'.format(A(2), [[[A(2), c, b], A(2)]]))
#> eq 2
#> eq 2
#> [[1]]
#> hash 2
#> eq 2
#> 1
#> eq 2
#> eq 1
#> eq 1
#> True
#> [2] [[[[2], [1], [2]], [2]]]
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return 3
class B(A):
    def __init__(self, v): self.v = v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: str([{b: a, b: B(2), A(1): 'x'}]))
t(lambda: str({A(2): 'x'}))
t(lambda: '%s %r' % (1, {A(1): 'x', 1: 'x'}))
t(lambda: c == A(1))
t(lambda: [A(2), c].index(A(1)))
#> hash 2
#> hash 2
#> hash 1
#> TypeError __repr__ returned non-string (type int)
#> hash 2
#> TypeError __repr__ returned non-string (type int)
#> hash 1
#> TypeError __repr__ returned non-string (type int)
#> False
#> TypeError __repr__ returned non-string (type int)
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __bool__(self): print('bool'); return True
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [a, A(2), a, b] < [a, A(2), a, b])
t(lambda: '%s %r' % (a, ((A(2), {a: 2, A(1): a, b: B(2)},), a, b,)))
t(lambda: any([b, A(1), a]))
t(lambda: sum((A(2), 1) == (A(2), 1) for _ in 'ab'))
t(lambda: {0: [A(1)], 1: B(2), 2: (A(2), A(2),)})
t(lambda: B(2) == b)
#> lt 2
#> False
#> s1 (([2], {[1]: 2, [1]: [1], [2]: [2]}), [1], [2])
#> bool
#> True
#> 0
#> {0: [[1]], 1: [2], 2: ([2], [2])}
#> []
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return 7
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): raise TypeError('no')
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: repr({c: a}))
t(lambda: max([('x',), (B(2),)]))
t(lambda: ['x', c] > ['x', c])
t(lambda: 2 == A(1))
t(lambda: max(B(2), 2))
#> TypeError no
#> eq 2
#> TypeError '>' not supported between instances of 'B' and 'str'
#> False
#> []
#> TypeError '>' not supported between instances of 'int' and 'B'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return False
    def __lt__(self, o): raise KeyError(self.v)
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: A(2) in {'x'})
t(lambda: {A(1): 1}.setdefault('x', 3))
t(lambda: '%s %r' % (c, {0: [c], 1: b, 2: b}))
t(lambda: max([(A(2),), (1,)]))
#> False
#> 3
#> repr 1
#> s1 {0: [<1>], 1: [2], 2: [2]}
#> TypeError '>' not supported between instances of 'int' and 'A'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return 7
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: any([B(2), c]))
t(lambda: max([(b,), ('x',)]))
t(lambda: b not in [A(2), a])
t(lambda: {2: 1}.get(c))
t(lambda: sum((b, 'x') == (b, 'x') for _ in 'ab'))
t(lambda: (a,) <= (a,))
#> True
#> ValueError 2
#> ValueError 2
#> None
#> 2
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return False
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __str__(self): return f's{self.v}'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {B(2): 1}.setdefault(b, 3))
t(lambda: [b] > [b])
t(lambda: {a: B(2), 1: a} == (([B(2)],), c, {'x': A(1), 'x': A(2)},))
t(lambda: [b, c] < [b, c])
t(lambda: sorted([(A(2), 1), (b, 0)]))
t(lambda: '{} {!r}'.format('x', {2: B(2), 1: A(1)}))
t(lambda: str([{0: (1, A(1),), 1: (2,)}]))
t(lambda: repr((b, B(2), B(2),)))
#> hash 2
#> hash 2
#> 3
#> False
#> hash 1
#> eq 1
#> False
#> False
#> eq 2
#> [([2], 0), ([2], 1)]
#> x {2: [2], 1: [1]}
#> [{0: (1, [1]), 1: (2,)}]
#> ([2], [2], [2])
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): print('bool'); return True
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: max(b, b))
t(lambda: dict([(2, 1), (2, 2)]))
t(lambda: change([a], 'remove', b))
t(lambda: [c, A(1)].count(2))
t(lambda: sorted([(1, 1), (B(2), 0)]))
t(lambda: str([b, a]))
t(lambda: deque([a]).count(a))
t(lambda: {c: 1, a: 2})
#> lt 2
#> [2]
#> {2: 2}
#> eq 1
#> ValueError list.remove(x): x not in list
#> ValueError 1
#> ValueError 2
#> [[2], [1]]
#> 1
#> hash 1
#> repr 1
#> {<1>: 1, [1]: 2}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): return 7
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __gt__(self, o): return NotImplemented
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: 1 not in ['x', b])
t(lambda: '{} {!r}'.format(B(2), {0: 2}))
t(lambda: dict.fromkeys([B(2)]))
t(lambda: {A(2): c, 'x': 'x'} != [(2, 1,), {0: {0: b, 1: b, 2: 2}, 1: 1}])
t(lambda: [A(1), 1, B(2), A(2)] < [A(1), 1, B(2), A(2)])
t(lambda: hash((2,)) == hash((2,)))
t(lambda: sum(('x', 1) == ('x', 1) for _ in 'ab'))
#> eq 2
#> True
#> [2] {0: 2}
#> {[2]: None}
#> True
#> eq 1
#> eq 2
#> eq 2
#> False
#> True
#> 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return 7
    def __repr__(self): return 3
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): print('bool'); return True
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: (B(2), b, 'x',).index(A(2)))
t(lambda: sorted([2]))
t(lambda: c == c)
t(lambda: str({c: A(1), 2: b, 'x': [B(2), A(1)]}))
t(lambda: dict([(2, 1), (B(2), 2)]))
t(lambda: a == 'x')
t(lambda: {B(2): 1}.setdefault(c, 3))
t(lambda: change([b], 'remove', 1))
#> eq 2
#> 0
#> [2]
#> eq 1
#> True
#> hash 1
#> TypeError __repr__ returned non-string (type int)
#> hash 2
#> eq 2
#> {2: 2}
#> False
#> hash 2
#> hash 1
#> 3
#> ValueError list.remove(x): x not in list
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): return 7
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
class B(A):
    def __init__(self, v): self.v = v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: 1 < 1)
t(lambda: 2 == B(2))
t(lambda: {1: 1}.get(c))
t(lambda: [2].index(a))
t(lambda: deque([A(2)]).count(a))
t(lambda: str([[[1]], {0: {2: A(2), 'x': B(2), B(2): a}, 1: 1}]))
#> False
#> eq 2
#> True
#> None
#> eq 1
#> ValueError [1] is not in list
#> eq 2
#> 0
#> [[[1]], {0: {2: [2], 'x': [2], [2]: [1]}, 1: 1}]
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return False
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {1: {0: [A(1), {A(1): b}], 1: (A(2), b, 2,)}} == {1: ([a, A(2)], c,)})
t(lambda: str({2: B(2), 'x': c, 'x': {c: ['x']}}))
t(lambda: min([a], [1]))
t(lambda: ['x'] > ['x'])
#> False
#> hash 1
#> repr 2
#> repr 1
#> {2: <2>, 'x': {<1>: ['x']}}
#> TypeError '<' not supported between instances of 'int' and 'A'
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __hash__(self): return 7
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: 1 < B(2))
t(lambda: (A(1), A(1), B(2),).index(1))
t(lambda: '{} {!r}'.format(b, [B(2), ([A(2)], b,), [{0: c, 1: B(2)}, {c: B(2), 1: 'x'}]]))
t(lambda: A(2) == 2)
t(lambda: str({1: a, c: ({0: A(1), 1: a, 2: 'x'}, 'x',)}))
t(lambda: [A(1), b].count(A(1)))
t(lambda: {A(1): 1}.setdefault(A(2), 3))
t(lambda: repr((1, {0: b},)))
#> TypeError '<' not supported between instances of 'int' and 'B'
#> eq 1
#> 0
#> [2] [[2], ([[2]], [2]), [{0: [1], 1: [2]}, {[1]: [2], 1: 'x'}]]
#> eq 2
#> True
#> {1: [1], [1]: ({0: [1], 1: [1], 2: 'x'}, 'x')}
#> eq 1
#> eq 2
#> 1
#> hash 1
#> hash 2
#> 3
#> (1, {0: [2]})
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): return hash((self.v, 1))
    def __str__(self): return f's{self.v}'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: hash((b,)) == hash((b,)))
t(lambda: '{} {!r}'.format(1, {2: 1, a: ['x', 2]}))
t(lambda: sorted([(c, 1), (b, 0)]))
t(lambda: max(b, A(2)))
t(lambda: ((a, 'x',), c,))
t(lambda: dict([(b, 1), (B(2), 2)]))
t(lambda: A(1) == 'x')
#> True
#> repr 1
#> 1 {2: 1, <1>: ['x', 2]}
#> eq 1
#> TypeError '<' not supported between instances of 'A' and 'B'
#> TypeError '>' not supported between instances of 'A' and 'A'
#> repr 1
#> repr 1
#> ((<1>, 'x'), <1>)
#> eq 2
#> repr 2
#> {<2>: 2}
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: A(2) == A(1))
t(lambda: max([(2,), (2,)]))
t(lambda: dict.fromkeys([A(2)]))
t(lambda: (1, B(2),) <= (1, B(2),))
t(lambda: (c, b,).index(B(2)))
t(lambda: a not in [b])
#> eq 2
#> False
#> (2,)
#> hash 2
#> {(2, {1: 2}): None}
#> eq 2
#> True
#> eq 1
#> eq 2
#> 1
#> eq 2
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: str({A(1): A(2), A(1): {1: 'x', B(2): 'x'}, c: 'x'}))
t(lambda: max([(B(2),), (c,)]))
t(lambda: any([A(2), 1]))
t(lambda: max([(A(2),), (2,)]))
t(lambda: sum((2, B(2)) == (2, B(2)) for _ in 'ab'))
t(lambda: {1: 1, c: c, 'x': {a: 1}})
t(lambda: '{} {!r}'.format(A(2), [b]))
t(lambda: str((b,)))
#> hash 2
#> eq 1
#> hash 1
#> repr 1
#> repr 2
#> repr 1
#> {<1>: {1: 'x', <2>: 'x'}, <1>: 'x'}
#> gt 1
#> repr 2
#> (<2>,)
#> True
#> eq 2
#> repr 2
#> (<2>,)
#> 0
#> hash 1
#> repr 1
#> repr 1
#> repr 1
#> {1: 1, <1>: <1>, 'x': {<1>: 1}}
#> repr 2
#> repr 2
#> <2> [<2>]
#> repr 2
#> (<2>,)
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return 7
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [A(1), (B(2), {A(1): A(2), A(1): 'x'}, 1,), B(2)] == (A(1), ('x',), 'x',))
t(lambda: [['x']] == [['x']])
t(lambda: {'x': 1}.pop(c, 0))
t(lambda: max(A(2), c))
t(lambda: {a: 1, A(2): 2})
#> ValueError 1
#> True
#> 0
#> gt 1
#> s2
#> ValueError 1
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sorted([A(2), B(2), A(2)]))
t(lambda: {1: 1}.setdefault(B(2), 3))
t(lambda: dict([(c, 1), ('x', 2)]))
t(lambda: max(a, a))
t(lambda: {B(2): 1, B(2): 2})
t(lambda: A(1) == b)
t(lambda: [b, A(1), c].index(A(2)))
#> TypeError '<' not supported between instances of 'B' and 'A'
#> 3
#> {(1, {1: 1}): 1, 'x': 2}
#> TypeError '>' not supported between instances of 'A' and 'A'
#> {(2, {1: 2}): 2}
#> []
#> ValueError [2] is not in list
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): raise KeyError(self.v)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): return NotImplemented
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: '{} {!r}'.format(A(2), {1: [b, c, B(2)]}))
t(lambda: f'{[a, c]}')
t(lambda: max([('x',), (A(1),)]))
t(lambda: dict([(B(2), 1), ('x', 2)]))
t(lambda: change([1, 1], 'remove', 1))
t(lambda: repr((c,)))
t(lambda: [B(2), A(2), a, 1] < [B(2), A(2), a, 1])
#> repr 2
#> repr 1
#> repr 2
#> s2 {1: [<2>, <1>, <2>]}
#> repr 1
#> repr 1
#> [<1>, <1>]
#> gt 1
#> AttributeError 'str' object has no attribute 'v'
#> TypeError unhashable type: 'B'
#> [1]
#> repr 1
#> (<1>,)
#> ValueError 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return 7
    def __str__(self): return f's{self.v}'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: 1 < A(1))
t(lambda: repr(({B(2): A(1), 1: A(2), 1: A(1)},)))
t(lambda: 2 == a)
t(lambda: dict([(A(2), 1), (c, 2)]))
t(lambda: max(c, 'x'))
t(lambda: [A(1), a, A(1), B(2)] < [A(1), a, A(1), B(2)])
#> gt 1
#> AttributeError 'int' object has no attribute 'v'
#> repr 2
#> repr 1
#> repr 1
#> ({<2>: <1>, 1: <1>},)
#> False
#> hash 2
#> repr 2
#> repr 1
#> {<2>: 1, <1>: 2}
#> lt 1
#> AttributeError 'str' object has no attribute 'v'
#> gt 1
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: c == A(1))
t(lambda: {0: A(1), 1: c} == ['x'])
t(lambda: change([2, A(1), c], 'remove', c))
t(lambda: deque([A(2), c]).count(B(2)))
t(lambda: (a, a,).index(b))
t(lambda: c in {0: 'x', 1: 'x'})
#> []
#> False
#> [2, [1]]
#> 0
#> eq 1
#> eq 1
#> ValueError tuple.index(x): x not in tuple
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
class B(A):
    def __init__(self, v): self.v = v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: (b,))
t(lambda: {A(1): 1}.get(a))
t(lambda: hash((B(2),)) == hash((B(2),)))
t(lambda: (1, A(2),))
#> OSError 2
#> hash 1
#> hash 1
#> ValueError 1
#> hash 2
#> hash 2
#> True
#> OSError 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __str__(self): return f's{self.v}'
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): return 7
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: repr(({1: b, a: A(1)},)))
t(lambda: 'x' < A(1))
t(lambda: repr({'x': B(2), 'x': [A(2), {0: c, 1: B(2), 2: b}, a], 'x': 1}))
t(lambda: len(set([a, A(1)])))
t(lambda: any([1, A(2), b]))
t(lambda: str([a]))
t(lambda: min([b], ['x']))
t(lambda: A(2) == A(2))
#> hash 1
#> eq 1
#> OSError 1
#> TypeError '<' not supported between instances of 'str' and 'A'
#> {'x': 1}
#> hash 1
#> hash 1
#> eq 1
#> 1
#> True
#> OSError 1
#> eq 2
#> TypeError '<' not supported between instances of 'str' and 'A'
#> eq 2
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return 7
    def __repr__(self): raise OSError(self.v)
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sum((A(1), 'x') == (A(1), 'x') for _ in 'ab'))
t(lambda: change({2: 1}, '__setitem__', 2, 5))
t(lambda: sorted([(c, 1), (c, 0)]))
t(lambda: [a, B(2)].index('x'))
t(lambda: c in [1])
t(lambda: len({1, 1}))
#> eq 1
#> eq 1
#> 2
#> {2: 5}
#> OSError 1
#> eq 1
#> ValueError 2
#> ValueError 1
#> 1
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: hash((A(1), b,)) == hash((A(1), b,)))
t(lambda: [a, A(2)] < [a, A(2)])
t(lambda: {1: 1}.get(2))
t(lambda: {1: [a]} == {1: [A(1), c, ({0: 'x'}, 2,)]})
t(lambda: {a: 1}.get('x'))
t(lambda: '%s %r' % (B(2), (1, ({a: A(2), B(2): c}, {0: B(2)},), [(b, 1,), A(2)],)))
#> hash 1
#> hash 2
#> hash 1
#> hash 2
#> True
#> eq 2
#> False
#> None
#> False
#> hash 1
#> None
#> repr 2
#> hash 1
#> repr 2
#> repr 1
#> repr 2
#> <2> (1, ({(1, {1: 1}): (2, {1: 2}), <2>: <1>}, {0: <2>}), [((2, {1: 2}), 1), (2, {1: 2})])
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): raise KeyError(self.v)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): raise TypeError('no')
    def __repr__(self): return str([self.v])
class B(A):
    def __init__(self, v): self.v = v
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return 7
    def __str__(self): return f's{self.v}'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: c in {2})
t(lambda: A(2) not in [A(2), B(2), 2])
t(lambda: dict([(b, 1), (b, 2)]))
t(lambda: hash((B(2),)) == hash((B(2),)))
#> False
#> ValueError 2
#> TypeError no
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {'x': 1}.get('x'))
t(lambda: max([(c,), (a,)]))
t(lambda: sorted([A(1), B(2)]))
t(lambda: [1, b] < [1, b])
t(lambda: (2, c,) != (a, b,))
#> 1
#> eq 1
#> repr 1
#> (<1>,)
#> repr 1
#> repr 2
#> [<1>, <2>]
#> False
#> eq 1
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): raise TypeError('no')
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
class B(A):
    def __init__(self, v): self.v = v
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: A(2) in [A(1), a])
t(lambda: {c: 1}.get(a))
t(lambda: A(1) in {1})
t(lambda: min([A(2)], [a]))
t(lambda: hash((a,)) == hash((a,)))
t(lambda: hash((B(2), 1,)) == hash((B(2), 1,)))
t(lambda: str(([2, 'x', b], 'x', {A(2): A(2), a: a, c: a},)))
t(lambda: {B(2): 1}.pop(A(1), 0))
#> ValueError 1
#> TypeError no
#> TypeError no
#> ValueError 1
#> TypeError no
#> TypeError no
#> TypeError no
#> TypeError no
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): print('bool'); return True
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): return NotImplemented
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: (b,).index(a))
t(lambda: {0: 'x', 1: 2, 2: b} != ['x', {0: A(2)}])
t(lambda: (A(2),).index(1))
t(lambda: len(set([A(2), A(1)])))
t(lambda: B(2) == b)
t(lambda: {'x': 1, A(1): 2})
t(lambda: sorted([1, b]))
t(lambda: dict([(B(2), 1), ('x', 2)]))
#> ValueError tuple.index(x): x not in tuple
#> True
#> ValueError tuple.index(x): x not in tuple
#> 2
#> []
#> repr 1
#> {'x': 1, <1>: 2}
#> lt 2
#> AttributeError 'int' object has no attribute 'v'
#> repr 2
#> {<2>: 1, 'x': 2}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): raise OSError(self.v)
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __hash__(self): raise TypeError('no')
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: B(2) == b)
t(lambda: {A(2): 1}.get(b))
t(lambda: max(b, 'x'))
t(lambda: len({2}))
#> True
#> eq 2
#> 1
#> lt 2
#> AttributeError 'str' object has no attribute 'v'
#> 1
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): print('bool'); return True
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: A(1) < 'x')
t(lambda: change({B(2): 1}, '__setitem__', 1, 5))
t(lambda: change([1, 2], 'remove', 2))
t(lambda: change({'x': 1}, '__setitem__', A(1), 5))
#> TypeError '<' not supported between instances of 'A' and 'str'
#> repr 2
#> {<2>: 1, 1: 5}
#> [1]
#> hash 1
#> {'x': 1, (1, {1: 1}): 5}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): return NotImplemented
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: a not in [b, 1, 'x'])
t(lambda: 1 < A(2))
t(lambda: sorted([2, a]))
t(lambda: len({a, A(1)}))
t(lambda: len({B(2), A(2), c}))
t(lambda: '{} {!r}'.format(A(2), ((a, c, 2,), ['x', a],)))
t(lambda: {2: 1, c: 2})
t(lambda: {1: [2, A(2)]} == {1: (2, 1,)})
#> True
#> TypeError '<' not supported between instances of 'int' and 'A'
#> TypeError '<' not supported between instances of 'A' and 'int'
#> 2
#> TypeError unhashable type: 'B'
#> repr 1
#> repr 1
#> repr 1
#> [2] ((<1>, <1>, 2), ['x', <1>])
#> TypeError unhashable type: 'B'
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [2, 1, a] > [2, 1, a])
t(lambda: (A(2), 2,))
t(lambda: change([A(1), a, B(2)], 'remove', 1))
t(lambda: dict([(A(2), 1), (a, 2)]))
t(lambda: {'x': 1}.setdefault(b, 3))
#> False
#> ((2, {1: 2}), 2)
#> ValueError 1
#> {(2, {1: 2}): 1, (1, {1: 1}): 2}
#> 3
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __repr__(self): raise OSError(self.v)
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: A(1) in {2})
t(lambda: change([A(1)], 'remove', 'x'))
t(lambda: any([c]))
t(lambda: sorted(['x', 'x']))
#> hash 1
#> False
#> ValueError list.remove(x): x not in list
#> False
#> ['x', 'x']
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): raise KeyError(self.v)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return 7
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: dict([(b, 1), (A(1), 2)]))
t(lambda: '{} {!r}'.format(A(2), [[(b, b,)], a]))
t(lambda: f'{[A(1), 1]}')
t(lambda: change({A(2): 1}, '__setitem__', a, 5))
t(lambda: ['x'] != [1, [B(2), c], 2])
t(lambda: str([b, b, [[A(1), b, 2], [1], [2]]]))
t(lambda: (B(2), A(1), 1,) <= (B(2), A(1), 1,))
#> {(2, {1: 2}): 1, (1, {1: 1}): 2}
#> [2] [[((2, {1: 2}), (2, {1: 2}))], (1, {1: 1})]
#> [(1, {1: 1}), 1]
#> {(2, {1: 2}): 1, (1, {1: 1}): 5}
#> True
#> [(2, {1: 2}), (2, {1: 2}), [[(1, {1: 1}), (2, {1: 2}), 2], [1], [2]]]
#> eq 2
#> eq 1
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): return 7
    def __repr__(self): return 3
class B(A):
    def __init__(self, v): self.v = v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sum((A(2), 'x') == (A(2), 'x') for _ in 'ab'))
t(lambda: hash((b, b, 1,)) == hash((b, b, 1,)))
t(lambda: len(set([B(2), A(1)])))
t(lambda: str({0: a}))
t(lambda: len({A(2)}))
t(lambda: A(2) in {1: A(1), a: A(2), A(2): A(2)})
#> 0
#> True
#> hash 2
#> 2
#> TypeError __repr__ returned non-string (type int)
#> 1
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): print('bool'); return True
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __repr__(self): return 3
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: min([2], ['x']))
t(lambda: f'{("x", A(1), a,)}')
t(lambda: dict([(A(2), 1), (A(1), 2)]))
t(lambda: sorted([(b, 1), (1, 0)]))
t(lambda: {2: 1, 1: 2})
t(lambda: sum((2, A(1)) == (2, A(1)) for _ in 'ab'))
#> TypeError '<' not supported between instances of 'str' and 'int'
#> ('x', (1, {1: 1}), (1, {1: 1}))
#> {(2, {1: 2}): 1, (1, {1: 1}): 2}
#> ValueError 2
#> {2: 1, 1: 2}
#> ValueError 1
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sum((A(2), 2) == (A(2), 2) for _ in 'ab'))
t(lambda: sorted([2]))
t(lambda: dict([(b, 1), (c, 2)]))
t(lambda: repr(('x', 'x',)))
t(lambda: str([B(2), [c, A(2), A(1)], [{0: 2, 1: A(1), 2: B(2)}, B(2)]]))
t(lambda: '{} {!r}'.format(B(2), ({1: [A(1), c]},)))
t(lambda: deque([B(2)]).count(A(1)))
t(lambda: deque(['x', b]).count(A(2)))
#> 0
#> [2]
#> hash 2
#> repr 2
#> {<2>: 1, (1, {1: 1}): 2}
#> ('x', 'x')
#> repr 2
#> repr 1
#> repr 1
#> [(2, {1: 2}), [(1, {1: 1}), <2>, <1>], [{0: 2, 1: <1>, 2: (2, {1: 2})}, (2, {1: 2})]]
#> repr 1
#> s2 ({1: [<1>, (1, {1: 1})]},)
#> 0
#> 0
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return 7
    def __repr__(self): raise OSError(self.v)
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {1: 1}.setdefault(b, 3))
t(lambda: {b: a, 2: B(2)} != {2: B(2), c: A(1)})
t(lambda: {A(1): 1, a: 2})
t(lambda: deque([2, b]).count(1))
#> 3
#> True
#> OSError 1
#> 0
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return 3
class B(A):
    def __init__(self, v): self.v = v
    def __repr__(self): raise OSError(self.v)
    def __bool__(self): print('bool'); return True
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: hash((A(1), c, A(1),)) == hash((A(1), c, A(1),)))
t(lambda: {c: (2, c,), b: [[b, A(2)]]} != ({0: b, 1: ['x']},))
t(lambda: deque(['x', 'x']).count(A(1)))
t(lambda: ['x', b, 'x'].count(b))
#> True
#> True
#> eq 1
#> eq 1
#> 0
#> eq 2
#> eq 2
#> 1
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __bool__(self): print('bool'); return True
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: len(set([B(2), B(2)])))
t(lambda: {a: A(1), 'x': (a,), B(2): a})
t(lambda: sum((2, B(2)) == (2, B(2)) for _ in 'ab'))
t(lambda: len({1, 2, b}))
t(lambda: [b, A(1)].count(1))
t(lambda: [b, c, 1] < [b, c, 1])
t(lambda: ('x', A(1),).index(B(2)))
#> hash 2
#> hash 2
#> 2
#> hash 1
#> hash 2
#> repr 1
#> repr 1
#> repr 1
#> repr 2
#> repr 1
#> {<1>: <1>, 'x': (<1>,), <2>: <1>}
#> 0
#> hash 2
#> 3
#> 0
#> False
#> ValueError tuple.index(x): x not in tuple
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): raise OSError(self.v)
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sum((A(2), b) == (A(2), b) for _ in 'ab'))
t(lambda: {A(2): 1, A(1): 2})
t(lambda: '{} {!r}'.format(A(1), [a, 1, 1]))
t(lambda: a < A(2))
t(lambda: max(1, 'x'))
t(lambda: deque([c, B(2), 2]).count(1))
t(lambda: 'x' in [{0: (a,)}, [1, c, ('x',)]])
#> 0
#> OSError 2
#> OSError 1
#> lt 1
#> True
#> TypeError '>' not supported between instances of 'str' and 'int'
#> eq 1
#> eq 2
#> 1
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __hash__(self): return hash((self.v, 1))
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): print('bool'); return True
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {'x': 1, 'x': 2})
t(lambda: repr([2]))
t(lambda: [b, 1] != [(1, 2, c,)])
t(lambda: sorted([A(2)]))
t(lambda: sum((b, 2) == (b, 2) for _ in 'ab'))
t(lambda: repr({'x': B(2), A(2): a}))
#> {'x': 2}
#> [2]
#> True
#> repr 2
#> [<2>]
#> 2
#> hash 2
#> repr 2
#> repr 2
#> repr 1
#> {'x': <2>, <2>: <1>}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {B(2): 1, 1: 2})
t(lambda: repr({c: ({c: a, c: a}, A(1),), A(1): A(2)}))
t(lambda: 2 == 'x')
t(lambda: {1: {b: B(2), b: c, B(2): A(2)}} == {1: [a, {0: A(2), 1: A(1)}]})
t(lambda: dict([(2, 1), (B(2), 2)]))
t(lambda: f'{(2,)}')
t(lambda: [{b: 2}] == [{b: 2}])
t(lambda: [1, A(1), A(2)] < [1, A(1), A(2)])
#> hash 2
#> repr 2
#> {<2>: 1, 1: 2}
#> hash 1
#> hash 1
#> hash 1
#> hash 1
#> ValueError 1
#> False
#> hash 2
#> hash 2
#> hash 2
#> ValueError 2
#> hash 2
#> ValueError 2
#> (2,)
#> hash 2
#> hash 2
#> True
#> ValueError 1
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): return 7
    def __repr__(self): raise OSError(self.v)
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): print('bool'); return True
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __gt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return 3
    def __str__(self): return f's{self.v}'
    def __bool__(self): print('bool'); return True
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: str([B(2), A(1)]))
t(lambda: {0: 2, 1: A(2)} != [[(B(2), b, c,), B(2)], c, A(1)])
t(lambda: {0: 1} == [c])
t(lambda: deque([B(2), 2]).count('x'))
t(lambda: [[2, [B(2)]]] == [[2, [B(2)]]])
t(lambda: any([a, 2]))
t(lambda: {'x': 1, A(2): 2})
t(lambda: [([A(1), 2],)] == [([A(1), 2],)])
#> TypeError __repr__ returned non-string (type int)
#> True
#> False
#> 0
#> False
#> bool
#> True
#> OSError 2
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [B(2)] == [1])
t(lambda: change([b], 'remove', a))
t(lambda: repr(((c, {A(2): 2, c: B(2)}, B(2),), 1,)))
t(lambda: min([A(2)], [A(2)]))
t(lambda: (a, B(2), a,) <= (a, B(2), a,))
#> False
#> eq 2
#> ValueError list.remove(x): x not in list
#> eq 2
#> repr 1
#> repr 2
#> repr 1
#> repr 2
#> repr 2
#> ((<1>, {<2>: 2, <1>: <2>}, <2>), 1)
#> eq 2
#> repr 2
#> [<2>]
#> TypeError '<=' not supported between instances of 'B' and 'B'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): raise KeyError(self.v)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
class B(A):
    def __init__(self, v): self.v = v
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: A(1) == 2)
t(lambda: sum((A(1), A(1)) == (A(1), A(1)) for _ in 'ab'))
t(lambda: {A(1): 1}.get(A(2)))
t(lambda: deque([b, c]).count(1))
t(lambda: [1] > [1])
t(lambda: {2: 2, A(2): B(2), 1: a} == ({0: 1}, [a, {0: c, 1: 1, 2: A(1)}], B(2),))
#> []
#> 0
#> hash 1
#> hash 2
#> None
#> 0
#> False
#> hash 2
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return 7
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: dict([('x', 1), (1, 2)]))
t(lambda: 1 not in [a])
t(lambda: [b, b, b].index(a))
t(lambda: change({'x': 1}, '__setitem__', B(2), 5))
t(lambda: [B(2), 1] > [B(2), 1])
t(lambda: [a, A(2)] < [a, A(2)])
t(lambda: {1: {a: A(2), a: B(2)}} == {1: [{0: 'x', 1: [B(2), A(1)]}]})
t(lambda: a < B(2))
#> {'x': 1, 1: 2}
#> eq 1
#> False
#> eq 2
#> eq 2
#> eq 2
#> ValueError [1] is not in list
#> {'x': 1, [2]: 5}
#> eq 2
#> False
#> eq 2
#> False
#> False
#> gt 2
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
    def __bool__(self): print('bool'); return True
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: 'x' in {1})
t(lambda: dict.fromkeys([2]))
t(lambda: c not in [A(2), 1, A(1)])
t(lambda: str({A(1): 2}))
t(lambda: change({A(1): 1}, '__setitem__', a, 5))
t(lambda: change({1: 1}, '__setitem__', 1, 5))
t(lambda: min([b], [1]))
t(lambda: '%s %r' % ('x', (A(1), a, (1, A(1),),)))
#> False
#> {2: None}
#> True
#> hash 1
#> {(1, {1: 1}): 2}
#> hash 1
#> hash 1
#> {(1, {1: 1}): 1, (1, {1: 1}): 5}
#> {1: 5}
#> TypeError '<' not supported between instances of 'int' and 'A'
#> x ((1, {1: 1}), (1, {1: 1}), (1, (1, {1: 1})))
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: b not in [A(1)])
t(lambda: any([1]))
t(lambda: {A(2): 1}.get(1))
t(lambda: any(['x']))
t(lambda: sorted([(a, 1), (2, 0)]))
t(lambda: a < B(2))
t(lambda: '%s %r' % (B(2), {'x': 'x'}))
t(lambda: deque([A(1)]).count(A(2)))
#> eq 1
#> True
#> True
#> hash 2
#> None
#> True
#> eq 1
#> TypeError '<' not supported between instances of 'int' and 'A'
#> lt 1
#> True
#> s2 {'x': 'x'}
#> eq 1
#> 0
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): return 7
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [A(2), A(2)].count(c))
t(lambda: dict.fromkeys(['x', A(2)]))
t(lambda: len({b, c}))
t(lambda: sorted([(1, 1), ('x', 0)]))
#> 0
#> {'x': None, (2, {1: 2}): None}
#> hash 1
#> 2
#> TypeError '<' not supported between instances of 'str' and 'int'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [c, 'x'] > [c, 'x'])
t(lambda: c == A(2))
t(lambda: b in {b})
t(lambda: ['x', A(1), 'x'].count(1))
#> False
#> ValueError 1
#> True
#> 0
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return 7
    def __repr__(self): return str([self.v])
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: 1 not in [c, a, 1])
t(lambda: [a, A(1)] < [a, A(1)])
t(lambda: (B(2), 'x', c,) == {'x': (b, {'x': 2},), c: 1, A(2): {2: b, a: {0: c, 1: a, 2: A(2)}, 'x': b}})
t(lambda: '{} {!r}'.format(b, {A(2): {0: A(1)}, 2: {1: [a, 2, 'x']}}))
t(lambda: [c] > [c])
#> False
#> gt 1
#> False
#> hash 1
#> False
#> [2] {[2]: {0: [1]}, 2: {1: [[1], 2, 'x']}}
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): return 7
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): print('bool'); return True
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {'x': 1}.pop(b, 0))
t(lambda: len({1, A(1), c}))
t(lambda: max(A(2), b))
t(lambda: [{0: 2}] == [{0: 2}])
t(lambda: {1: [(c,)]} == {1: [B(2), b, 'x']})
t(lambda: dict([(2, 1), (A(1), 2)]))
t(lambda: (1, a,).index(1))
#> 0
#> ValueError 1
#> TypeError '>' not supported between instances of 'A' and 'A'
#> True
#> False
#> {2: 1, [1]: 2}
#> 0
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): print('bool'); return True
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: b < c)
t(lambda: max('x', 1))
t(lambda: [a, a, B(2), 2] < [a, a, B(2), 2])
t(lambda: '{} {!r}'.format(2, {0: 'x', 1: c}))
#> TypeError '<' not supported between instances of 'A' and 'B'
#> TypeError '>' not supported between instances of 'int' and 'str'
#> eq 2
#> False
#> repr 1
#> 2 {0: 'x', 1: <1>}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: ['x'].count(a))
t(lambda: len(set([a, 1])))
t(lambda: deque([2, 1]).count(A(2)))
t(lambda: b in [b, B(2)])
t(lambda: b in {B(2): A(2)})
t(lambda: [[[{c: b}], 2]] == [[[{c: b}], 2]])
t(lambda: [B(2), c, c] > [B(2), c, c])
t(lambda: len({b, c}))
#> eq 1
#> 0
#> hash 1
#> eq 1
#> 1
#> eq 2
#> eq 2
#> 1
#> True
#> hash 2
#> hash 2
#> ValueError 2
#> hash 1
#> hash 1
#> True
#> ValueError 2
#> hash 2
#> hash 1
#> 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: max([(2,), (a,)]))
t(lambda: repr((a, A(2),)))
t(lambda: len(set(['x', B(2)])))
t(lambda: repr([1]))
t(lambda: [(1, B(2), 2,)] == [(1, B(2), 2,)])
#> ValueError 1
#> repr 1
#> repr 2
#> (<1>, <2>)
#> hash 2
#> 2
#> [1]
#> eq 2
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): return 7
    def __repr__(self): return 3
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return 7
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): print('bool'); return True
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [b].index(B(2)))
t(lambda: any([2, A(2)]))
t(lambda: 2 not in [2, 'x', 1])
t(lambda: {A(2): B(2), a: {0: 2}, B(2): A(1)} != {0: a, 1: c, 2: B(2)})
t(lambda: str({A(2): [1, 2], 'x': 'x'}))
t(lambda: A(1) < b)
t(lambda: change({A(1): 1}, '__setitem__', b, 5))
#> eq 2
#> 0
#> True
#> False
#> eq 2
#> eq 2
#> True
#> TypeError __repr__ returned non-string (type int)
#> TypeError '<' not supported between instances of 'A' and 'A'
#> eq 1
#> TypeError __repr__ returned non-string (type int)
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): raise KeyError(self.v)
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return 3
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: min([c], [B(2)]))
t(lambda: {2: 1}.pop(2, 0))
t(lambda: {1: {'x': {0: a}}} == {1: [{0: {0: c, 1: 'x', 2: c}, 1: B(2)}, 1]})
t(lambda: [A(2), c].index('x'))
t(lambda: change({A(2): 1}, '__setitem__', c, 5))
t(lambda: [[({'x': a, b: 'x', A(1): a}, [b, 1], a,), {0: 1, 1: A(1)}, [[1, b, A(1)], a]]] == [[({'x': a, b: 'x', A(1): a}, [b, 1], a,), {0: 1, 1: A(1)}, [[1, b, A(1)], a]]])
t(lambda: repr([a, A(2)]))
t(lambda: {1: {a: c, b: 1}} == {1: {c: {0: (1, c, A(2),), 1: {0: A(2), 1: B(2)}}, 1: b, 2: [{0: 1, 1: a, 2: A(1)}]}})
#> KeyError 2
#> 1
#> False
#> ValueError 'x' is not in list
#> hash 2
#> TypeError __repr__ returned non-string (type int)
#> hash 2
#> hash 1
#> hash 2
#> hash 1
#> False
#> [(1, {1: 1}), (2, {1: 2})]
#> hash 1
#> hash 2
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
class B(A):
    def __init__(self, v): self.v = v
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: f'{(2,)}')
t(lambda: (c, A(2), ({c: c, 1: 1},),))
t(lambda: [c].count(b))
t(lambda: [A(1), 2, ({a: b}, B(2),)] != [[['x'], c], B(2), {0: (B(2),)}])
t(lambda: [a, b].index(1))
t(lambda: A(2) < B(2))
t(lambda: {1: 1}.setdefault(1, 3))
t(lambda: B(2) < B(2))
#> (2,)
#> repr 2
#> ((1, {1: 1}), <2>, ({(1, {1: 1}): (1, {1: 1}), 1: 1},))
#> eq 1
#> 0
#> eq 1
#> True
#> eq 1
#> 0
#> TypeError '<' not supported between instances of 'A' and 'B'
#> 1
#> TypeError '<' not supported between instances of 'B' and 'B'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: 'x' in {B(2)})
t(lambda: 2 in {b})
t(lambda: (b, 1, b,) <= (b, 1, b,))
t(lambda: 2 in [b])
t(lambda: str(([c], {0: B(2), 1: b, 2: ['x']},)))
t(lambda: change([1], 'remove', 'x'))
t(lambda: len({a, A(1)}))
#> TypeError unhashable type: 'B'
#> hash 2
#> eq 2
#> True
#> True
#> eq 2
#> True
#> repr 1
#> repr 2
#> repr 2
#> ([<1>], {0: <2>, 1: <2>, 2: ['x']})
#> ValueError list.remove(x): x not in list
#> hash 1
#> hash 1
#> eq 1
#> 1
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): print('bool'); return True
class B(A):
    def __init__(self, v): self.v = v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: (1,) != [B(2), B(2)])
t(lambda: change({c: 1}, '__setitem__', 2, 5))
t(lambda: {B(2): 1}.get(A(1)))
t(lambda: change([A(2), c, B(2)], 'remove', 'x'))
t(lambda: sorted(['x', 'x']))
t(lambda: str((a, {'x': 2, 'x': B(2)},)))
t(lambda: max([(c,), (b,)]))
#> True
#> hash 1
#> {[1]: 1, 2: 5}
#> hash 2
#> hash 1
#> None
#> eq 2
#> eq 1
#> eq 2
#> ValueError list.remove(x): x not in list
#> ['x', 'x']
#> ([1], {'x': [2]})
#> eq 1
#> gt 2
#> ([2],)
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: min([1], [1]))
t(lambda: max(A(1), b))
t(lambda: {B(2): 1}.setdefault(b, 3))
t(lambda: 1 < 'x')
t(lambda: [c].index('x'))
t(lambda: dict.fromkeys([A(2), a, 1]))
#> [1]
#> TypeError '>' not supported between instances of 'A' and 'A'
#> hash 2
#> 3
#> TypeError '<' not supported between instances of 'int' and 'str'
#> ValueError 'x' is not in list
#> hash 2
#> hash 1
#> ValueError 1
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): print('bool'); return True
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return 7
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: str([{B(2): A(2), A(2): c, b: {0: A(2), 1: c, 2: 2}}]))
t(lambda: str((1, c, a,)))
t(lambda: 2 in {0: {B(2): B(2), A(2): ['x', A(2), A(2)], a: [A(2), c]}, 1: A(2), 2: A(1)})
t(lambda: [b] > [b])
t(lambda: any([A(1), 2]))
#> hash 2
#> hash 2
#> [{(2, {1: 2}): (2, {1: 2}), (2, {1: 2}): (1, {1: 1}), (2, {1: 2}): {0: (2, {1: 2}), 1: (1, {1: 1}), 2: 2}}]
#> (1, (1, {1: 1}), (1, {1: 1}))
#> hash 2
#> hash 1
#> True
#> False
#> bool
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): print('bool'); return True
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: str(((A(1), a,), a, 'x',)))
t(lambda: '{} {!r}'.format(2, [{2: 2, A(1): A(2)}, 1]))
t(lambda: '{} {!r}'.format(c, {B(2): A(1), b: [c, c, A(2)], 2: 1}))
t(lambda: min([2], [a]))
t(lambda: sorted([(A(1), 1), (A(2), 0)]))
#> repr 1
#> repr 1
#> repr 1
#> ((<1>, <1>), <1>, 'x')
#> repr 1
#> repr 2
#> 2 [{2: 2, <1>: <2>}, 1]
#> repr 1
#> repr 2
#> repr 1
#> repr 2
#> repr 1
#> repr 1
#> repr 2
#> <1> {<2>: <1>, <2>: [<1>, <1>, <2>], 2: 1}
#> ValueError 1
#> ValueError 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
class B(A):
    def __init__(self, v): self.v = v
    def __gt__(self, o): return NotImplemented
    def __bool__(self): print('bool'); return True
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {B(2): 1}.get('x'))
t(lambda: [a, b, a].count(b))
t(lambda: change({a: 1}, '__setitem__', c, 5))
t(lambda: len(set([A(2)])))
t(lambda: str({A(2): c}))
t(lambda: {B(2): 1, c: 2})
t(lambda: sorted([A(2)]))
#> None
#> 1
#> repr 1
#> {<1>: 5}
#> 1
#> repr 2
#> repr 1
#> {<2>: <1>}
#> repr 2
#> repr 1
#> {<2>: 1, <1>: 2}
#> repr 2
#> [<2>]
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __lt__(self, o): raise KeyError(self.v)
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): print('bool'); return True
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: A(2) not in [2])
t(lambda: len(set([b, 2])))
t(lambda: change([1, a, 2], 'remove', c))
t(lambda: (2, A(2),) <= (2, A(2),))
t(lambda: dict.fromkeys([a]))
t(lambda: {A(1): 1, 1: 2})
t(lambda: sum(('x', 1) == ('x', 1) for _ in 'ab'))
#> True
#> 2
#> eq 1
#> repr 1
#> [<1>, 2]
#> True
#> repr 1
#> {<1>: None}
#> repr 1
#> {<1>: 1, 1: 2}
#> 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __bool__(self): return self.v != 1
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {0: (B(2), A(1), b,), 1: A(1), 2: 'x'} == [B(2), c, c])
t(lambda: {A(1): 1}.setdefault(B(2), 3))
t(lambda: {b: 1, c: 2})
t(lambda: {1: b, 1: {0: A(2), 1: [2, 2]}, A(2): (a,)} == [2, A(2), c])
t(lambda: [A(2), 1, b, A(1)] < [A(2), 1, b, A(1)])
t(lambda: repr({c: A(2), B(2): {0: c}, b: a}))
t(lambda: sorted([A(1), A(2), 1]))
t(lambda: min([1], [c]))
#> False
#> hash 1
#> 3
#> hash 2
#> repr 2
#> {<2>: 1, [1]: 2}
#> hash 2
#> False
#> TypeError '<' not supported between instances of 'A' and 'A'
#> hash 2
#> repr 2
#> repr 2
#> repr 1
#> {[1]: <2>, [2]: {0: [1]}, <2>: <1>}
#> TypeError '<' not supported between instances of 'A' and 'A'
#> ValueError 1
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): print('bool'); return True
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {a: 1}.get(b))
t(lambda: [2].index(b))
t(lambda: B(2) in {c})
t(lambda: change({b: 1}, '__setitem__', b, 5))
t(lambda: sorted([B(2), c, A(2)]))
t(lambda: repr([{0: (a, c,), 1: A(1)}, 2, 'x']))
#> hash 1
#> hash 2
#> None
#> repr 2
#> ValueError <2> is not in list
#> hash 1
#> hash 2
#> False
#> hash 2
#> hash 2
#> repr 2
#> {<2>: 5}
#> TypeError '<' not supported between instances of 'B' and 'B'
#> repr 1
#> repr 1
#> repr 1
#> [{0: (<1>, <1>), 1: <1>}, 2, 'x']
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
class B(A):
    def __init__(self, v): self.v = v
    def __gt__(self, o): return NotImplemented
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: change(['x', B(2), b], 'remove', 'x'))
t(lambda: repr({0: A(2)}))
t(lambda: (A(2), a,) <= (A(2), a,))
t(lambda: [a, 1].count(B(2)))
t(lambda: [b])
t(lambda: any([B(2)]))
t(lambda: sum((B(2), 'x') == (B(2), 'x') for _ in 'ab'))
t(lambda: (2, 1, [(A(1), a, B(2),), 1],) != ([b], A(2), c,))
#> repr 2
#> repr 2
#> [<2>, <2>]
#> repr 2
#> {0: <2>}
#> TypeError '<=' not supported between instances of 'A' and 'A'
#> 0
#> repr 2
#> [<2>]
#> True
#> 0
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __str__(self): return f's{self.v}'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {b: 1}.get(1))
t(lambda: (A(1), b, 2,) <= (A(1), b, 2,))
t(lambda: [({2: (c, 2, a,), b: B(2)},)] == [({2: (c, 2, a,), b: B(2)},)])
t(lambda: 'x' == A(1))
t(lambda: {1: 1}.pop(1, 0))
t(lambda: {'x': 1}.get(b))
t(lambda: {'x': 1}.get(b))
t(lambda: (A(2), 2,).index(b))
#> hash 2
#> None
#> TypeError '<=' not supported between instances of 'A' and 'A'
#> hash 2
#> hash 2
#> eq 2
#> True
#> []
#> 1
#> hash 2
#> None
#> hash 2
#> None
#> ValueError tuple.index(x): x not in tuple
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: change({A(1): 1}, '__setitem__', 'x', 5))
t(lambda: [a, 'x', 1] < [a, 'x', 1])
t(lambda: {1: 1}.get(1))
t(lambda: {B(2): 1}.get(A(1)))
t(lambda: 2 in {A(2)})
#> hash 1
#> {[1]: 1, 'x': 5}
#> False
#> 1
#> hash 2
#> hash 1
#> None
#> hash 2
#> eq 2
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): return 7
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: max([(2,), (1,)]))
t(lambda: [A(2)] > [A(2)])
t(lambda: len(set([a])))
t(lambda: (a,) <= (a,))
t(lambda: deque([A(2), a]).count('x'))
t(lambda: a < 1)
#> (2,)
#> eq 2
#> False
#> hash 1
#> 1
#> True
#> eq 2
#> eq 1
#> 0
#> TypeError '<' not supported between instances of 'A' and 'int'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {1: 1}.get(b))
t(lambda: {c: 1, 2: 2})
t(lambda: max([(A(1),), (A(2),)]))
t(lambda: (1, 1, 'x',) <= (1, 1, 'x',))
t(lambda: {A(1): 1}.setdefault('x', 3))
t(lambda: {A(2): 1}.pop(a, 0))
#> None
#> hash 1
#> {(1, {1: 1}): 1, 2: 2}
#> TypeError '>' not supported between instances of 'A' and 'A'
#> True
#> 3
#> 0
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
class B(A):
    def __init__(self, v): self.v = v
    def __hash__(self): raise TypeError('no')
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c = A(1), A(2), B(1)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: deque(['x', 2, A(2)]).count(a))
t(lambda: [2, A(1), 2] != [b, 1, {b: A(2), A(1): 2, 'x': {A(1): B(2), c: 1}}])
t(lambda: [(2, 1, 'x',)] == [(2, 1, 'x',)])
t(lambda: B(2) in [{0: A(1), 1: 2}, {0: {A(2): 1, 1: 'x', A(2): A(2)}, 1: [c, 'x'], 2: A(1)}, ({0: 1}, [a],)])
t(lambda: str(({a: 1, A(2): c, B(2): {0: B(2), 1: A(2), 2: 'x'}},)))
#> 0
#> hash 1
#> TypeError no
#> True
#> hash 2
#> hash 2
#> False
#> hash 1
#> hash 2
#> TypeError no
#---
