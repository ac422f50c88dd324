from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: 2 == c)
t(lambda: [c, c, A(1)].index('x'))
t(lambda: [a, 2, B(2)])
t(lambda: any([B(2)]))
#> eq 1
#> False
#> eq 1
#> eq 1
#> ValueError 'x' is not in list
#> repr 1
#> repr 2
#> [<1>, 2, <2>]
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: max([(a,), (c,)]))
t(lambda: sum((A(2), A(1)) == (A(2), A(1)) for _ in 'ab'))
t(lambda: dict.fromkeys([A(2), A(1), 'x']))
t(lambda: b not in [A(1), 'x', b])
#> gt 1
#> repr 1
#> (<1>,)
#> 0
#> hash 2
#> hash 1
#> repr 2
#> repr 1
#> {<2>: None, <1>: None, 'x': None}
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): raise OSError(self.v)
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [2, b] > [2, b])
t(lambda: hash((A(1), B(2), A(2),)) == hash((A(1), B(2), A(2),)))
t(lambda: a in {A(1)})
t(lambda: [a] > [a])
t(lambda: any([2, 'x', 'x']))
t(lambda: {1: [B(2), b, 2]} == {1: [A(2), a]})
#> False
#> True
#> False
#> False
#> True
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sorted([b]))
t(lambda: any([a]))
t(lambda: dict([(2, 1), (b, 2)]))
t(lambda: a < A(2))
t(lambda: '{} {!r}'.format(a, ({0: 'x'},)))
t(lambda: {1: ('x',)} == {1: {0: [1], 1: A(2), 2: b}})
#> repr 2
#> [<2>]
#> False
#> hash 2
#> repr 2
#> {2: 1, <2>: 2}
#> TypeError '<' not supported between instances of 'A' and 'A'
#> repr 1
#> <1> ({0: 'x'},)
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): raise TypeError('no')
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __bool__(self): print('bool'); return True
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): raise TypeError('no')
    def __repr__(self): return str([self.v])
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {0: [a, a, A(2)]})
t(lambda: '{} {!r}'.format(B(2), {0: 2}))
t(lambda: f'{[B(2), A(2)]}')
t(lambda: {'x': 1}.setdefault('x', 3))
t(lambda: [[a, 2, B(2)]] == [[a, 2, B(2)]])
t(lambda: ([1, c, (1, B(2),)],) != [{0: A(2), 1: c}, 2, B(2)])
t(lambda: [A(2)] != [A(2)])
t(lambda: [A(1), A(1), 2].count(B(2)))
#> {0: [[1], [1], [2]]}
#> s2 {0: 2}
#> [[2], [2]]
#> 1
#> ValueError 2
#> True
#> True
#> ValueError 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sorted([(A(2), 1), (A(2), 0)]))
t(lambda: (A(1),) != {A(1): (B(2),)})
t(lambda: max([('x',), (1,)]))
t(lambda: {c: 1}.get(c))
#> [((2, {1: 2}), 0), ((2, {1: 2}), 1)]
#> hash 1
#> True
#> TypeError '>' not supported between instances of 'int' and 'str'
#> hash 1
#> hash 1
#> 1
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: '{} {!r}'.format('x', {0: {0: (a, 1, A(2),), 1: 'x', 2: 'x'}, 1: A(1)}))
t(lambda: dict.fromkeys([1]))
t(lambda: len(set([a, c])))
t(lambda: repr((('x', 1,), B(2), a,)))
#> x {0: {0: ([1], 1, [2]), 1: 'x', 2: 'x'}, 1: [1]}
#> {1: None}
#> hash 1
#> 2
#> repr 2
#> (('x', 1), <2>, [1])
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): raise TypeError('no')
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sorted([a]))
t(lambda: {1: [{b: 1, 1: 'x', 'x': {c: 'x', a: 'x'}}, c]} == {1: [2, 1, ['x', a]]})
t(lambda: [a, 1] > [a, 1])
t(lambda: [A(2), 1] > [A(2), 1])
t(lambda: len(set([A(1)])))
t(lambda: len({c, c, c}))
t(lambda: max('x', A(1)))
#> [[1]]
#> TypeError no
#> False
#> eq 2
#> False
#> TypeError no
#> 1
#> gt 1
#> AttributeError 'str' object has no attribute 'v'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: str({0: b, 1: c}))
t(lambda: B(2) not in [A(1), A(1)])
t(lambda: [a, B(2)] > [a, B(2)])
t(lambda: {B(2): 1}.setdefault(2, 3))
t(lambda: change([A(2)], 'remove', b))
t(lambda: ('x',) <= ('x',))
#> repr 2
#> repr 1
#> {0: <2>, 1: <1>}
#> True
#> gt 2
#> False
#> hash 2
#> 3
#> ValueError list.remove(x): x not in list
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return 3
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
a, b, c, both = A(1), A(2), B(1), '%s %r'
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
#> hash 2
#> hash 1
#> eq 1
#> OSError 1
#> False
#> False
#> hash 2
#> hash 2
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
    def __str__(self): return f's{self.v}'
    def __bool__(self): print('bool'); return True
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sorted([('x', 1), (a, 0)]))
t(lambda: dict([(A(2), 1), (a, 2)]))
t(lambda: b in {2})
t(lambda: deque([b]).count('x'))
t(lambda: [((B(2), A(1), (2, c,),), c,)] == [((B(2), A(1), (2, c,),), c,)])
#> TypeError '<' not supported between instances of 'A' and 'str'
#> hash 2
#> hash 1
#> repr 2
#> repr 1
#> {<2>: 1, <1>: 2}
#> hash 2
#> False
#> 0
#> eq 2
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): raise KeyError(self.v)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): raise OSError(self.v)
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: str({c: b}))
t(lambda: (c,) <= (c,))
t(lambda: max([(B(2),), (1,)]))
t(lambda: dict([(A(1), 1), (A(1), 2)]))
t(lambda: len({c, c}))
t(lambda: b < 1)
t(lambda: [c, B(2)] > [c, B(2)])
t(lambda: max(c, c))
#> OSError 1
#> True
#> ValueError 2
#> hash 1
#> hash 1
#> ValueError 1
#> 1
#> KeyError 2
#> ValueError 2
#> lt 1
#> s1
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): raise OSError(self.v)
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: '{} {!r}'.format(1, [A(1), B(2), 1]))
t(lambda: (A(2),) != {0: B(2), 1: a})
t(lambda: 'x' in {b})
t(lambda: change([B(2), c, a], 'remove', b))
t(lambda: 1 in (A(1),))
t(lambda: min([A(1)], [1]))
t(lambda: 'x' == 2)
#> OSError 1
#> True
#> False
#> ValueError list.remove(x): x not in list
#> False
#> gt 1
#> AttributeError 'int' object has no attribute 'v'
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __gt__(self, o): return NotImplemented
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: (A(2), A(2), 2,).index(c))
t(lambda: b == b)
t(lambda: dict.fromkeys([A(1), c]))
t(lambda: change([1, 'x', 2], 'remove', B(2)))
t(lambda: [{b: ['x'], 2: 'x', b: b}, A(2)])
t(lambda: sum((1, 1) == (1, 1) for _ in 'ab'))
t(lambda: sorted([(A(1), 1), (A(1), 0)]))
#> ValueError 1
#> eq 2
#> True
#> hash 1
#> TypeError unhashable type: 'B'
#> ValueError 2
#> hash 2
#> eq 2
#> hash 2
#> repr 2
#> repr 2
#> repr 2
#> [{<2>: <2>}, <2>]
#> 2
#> eq 1
#> repr 1
#> repr 1
#> [(<1>, 0), (<1>, 1)]
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): return NotImplemented
    def __str__(self): return f's{self.v}'
a, b, c, both = A(1), A(2), B(1), '%s %r'
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
#> hash 1
#> eq 1
#> {1: None}
#> hash 2
#> False
#> eq 1
#> True
#> eq 2
#> True
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
class B(A):
    def __init__(self, v): self.v = v
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {B(2): 1}.setdefault(1, 3))
t(lambda: min([a], [1]))
t(lambda: {A(2): 1}.setdefault(B(2), 3))
t(lambda: ((A(2),),) == ['x', c, A(1)])
t(lambda: (a, a, 1,).index(a))
t(lambda: [a, 2] > [a, 2])
#> 3
#> ValueError 1
#> ValueError 2
#> False
#> 0
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): raise TypeError('no')
    def __repr__(self): raise OSError(self.v)
    def __str__(self): return f's{self.v}'
    def __bool__(self): print('bool'); return True
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): raise TypeError('no')
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sorted([(A(2), 1), (a, 0)]))
t(lambda: sorted([B(2), 2]))
t(lambda: both % (a, {0: [{B(2): 'x', 'x': 1, c: b}], 1: c, 2: A(2)}))
t(lambda: f'{(A(1), b, B(2),)}')
t(lambda: hash((1, a, B(2),)) == hash((1, a, B(2),)))
t(lambda: {B(2): 1, b: 2})
t(lambda: sorted([a]))
t(lambda: [A(2), A(1)] > [A(2), A(1)])
#> eq 1
#> lt 1
#> OSError 1
#> gt 2
#> AttributeError 'int' object has no attribute 'v'
#> TypeError no
#> OSError 1
#> TypeError no
#> TypeError no
#> OSError 1
#> eq 2
#> eq 1
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __hash__(self): raise TypeError('no')
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: min([2], [c]))
t(lambda: change({A(1): 1}, '__setitem__', 'x', 5))
t(lambda: len(set([2, a])))
t(lambda: max([(2,), (A(1),)]))
t(lambda: [2, 1, 1, a] < [2, 1, 1, a])
t(lambda: 1 in [A(2)])
#> lt 1
#> AttributeError 'int' object has no attribute 'v'
#> hash 1
#> repr 1
#> {<1>: 1, 'x': 5}
#> hash 1
#> 2
#> TypeError '>' not supported between instances of 'A' and 'int'
#> False
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
class B(A):
    def __init__(self, v): self.v = v
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: dict.fromkeys([1]))
t(lambda: [{0: 1}, (A(2),), [[A(2), 'x'], c]] == [[(c, 2,)], A(1)])
t(lambda: (a, b, 2,) <= (a, b, 2,))
t(lambda: max(B(2), c))
t(lambda: max(a, 2))
t(lambda: {0: A(2)})
#> {1: None}
#> False
#> True
#> gt 1
#> [2]
#> TypeError '>' not supported between instances of 'int' and 'A'
#> {0: [2]}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return 3
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sum((c, b) == (c, b) for _ in 'ab'))
t(lambda: sorted([(c, 1), (A(2), 0)]))
t(lambda: [A(1), A(2), a] != (2, [(b, a,), b, B(2)],))
t(lambda: {a: 1, A(1): 2})
t(lambda: dict.fromkeys([B(2), 1]))
t(lambda: {A(2): b})
t(lambda: {a: 1}.get(a))
t(lambda: dict([(A(2), 1), (2, 2)]))
#> 2
#> ValueError 2
#> True
#> ValueError 1
#> hash 2
#> TypeError __repr__ returned non-string (type int)
#> repr 2
#> repr 2
#> {<2>: <2>}
#> 1
#> repr 2
#> {<2>: 1, 2: 2}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [{0: 1, 1: [a], 2: {0: B(2)}}] == [{0: 1, 1: [a], 2: {0: B(2)}}])
t(lambda: sum((c, A(1)) == (c, A(1)) for _ in 'ab'))
t(lambda: both % (a, {0: c}))
t(lambda: min([A(2)], [B(2)]))
t(lambda: [A(2), 1, A(2)] > [A(2), 1, A(2)])
#> False
#> 0
#> [1] {0: (1, {1: 1})}
#> TypeError '<' not supported between instances of 'B' and 'A'
#> TypeError '>' not supported between instances of 'A' and 'A'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: any([B(2)]))
t(lambda: [A(2), c, 1] > [A(2), c, 1])
t(lambda: {2: 1}.get(c))
t(lambda: {'x': 1}.get(A(1)))
t(lambda: {2: 1, 1: 2})
t(lambda: change([2, 2, b], 'remove', A(2)))
t(lambda: dict.fromkeys([1, 1]))
#> True
#> TypeError '>' not supported between instances of 'A' and 'A'
#> hash 1
#> None
#> None
#> {2: 1, 1: 2}
#> ValueError list.remove(x): x not in list
#> {1: None}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: max([(b,), (b,)]))
t(lambda: 2 == c)
t(lambda: hash((A(1),)) == hash((A(1),)))
t(lambda: str({0: A(2)}))
t(lambda: len(set(['x', 2, A(2)])))
t(lambda: both % (A(2), [b, 'x', 2]))
#> OSError 2
#> False
#> hash 1
#> hash 1
#> True
#> OSError 2
#> hash 2
#> 3
#> OSError 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): raise KeyError(self.v)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: 'x' == 1)
t(lambda: c < A(1))
t(lambda: a in ['x', [a, (b, A(2),), (c, 1, A(1),)]])
t(lambda: hash((2, B(2), 2,)) == hash((2, B(2), 2,)))
t(lambda: (c, a,).index(A(1)))
t(lambda: deque([a, 'x']).count(2))
t(lambda: [c, B(2)] == [1])
t(lambda: a < c)
#> False
#> KeyError 1
#> eq 1
#> eq 1
#> False
#> hash 2
#> hash 2
#> True
#> ValueError 1
#> eq 1
#> 0
#> False
#> TypeError '<' not supported between instances of 'A' and 'B'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __gt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: dict([(b, 1), (1, 2)]))
t(lambda: 'x' < 1)
t(lambda: {1: (A(1),)} == {1: [{A(1): 'x', 2: B(2), 'x': B(2)}, ([B(2)],)]})
t(lambda: len({A(1)}))
t(lambda: sum((a, B(2)) == (a, B(2)) for _ in 'ab'))
t(lambda: {1: [{0: 'x', 1: (B(2), A(2),), 2: b}, (b,)]} == {1: (1, 'x',)})
t(lambda: any([2, c, 1]))
#> hash 2
#> {[2]: 1, 1: 2}
#> TypeError '<' not supported between instances of 'str' and 'int'
#> hash 1
#> False
#> hash 1
#> 1
#> 0
#> False
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): raise OSError(self.v)
class B(A):
    def __init__(self, v): self.v = v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __str__(self): return f's{self.v}'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: c not in [B(2), b, A(2)])
t(lambda: {'x': 1}.setdefault(b, 3))
t(lambda: [B(2), A(1), c] < [B(2), A(1), c])
t(lambda: {1: {2: B(2), 'x': A(1), 2: [c, {0: A(1), 1: 'x'}, A(1)]}} == {1: [A(1)]})
t(lambda: [2, 2].count(A(1)))
t(lambda: dict.fromkeys([A(1)]))
t(lambda: len(set([A(2), a])))
t(lambda: min([A(2)], [c]))
#> True
#> 3
#> False
#> False
#> 0
#> OSError 1
#> 2
#> OSError 1
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {'x': 1, a: 2})
t(lambda: both % (c, {1: A(2)}))
t(lambda: change([B(2), B(2)], 'remove', A(1)))
t(lambda: 2 not in ['x', b, A(1)])
t(lambda: f'{[2, A(1)]}')
t(lambda: b in {0: 2})
t(lambda: {B(2): 1}.setdefault(A(2), 3))
t(lambda: dict([('x', 1), (a, 2)]))
#> hash 1
#> {'x': 1, [1]: 2}
#> s1 {1: [2]}
#> ValueError 2
#> ValueError 2
#> [2, [1]]
#> hash 2
#> False
#> hash 2
#> hash 2
#> ValueError 2
#> hash 1
#> {'x': 1, [1]: 2}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: repr([[c]]))
t(lambda: (B(2), 2, a,).index(B(2)))
t(lambda: change([1, a, A(1)], 'remove', 1))
t(lambda: repr({2: (B(2), {'x': A(2), 2: B(2), 1: 'x'},)}))
t(lambda: A(2) < b)
t(lambda: change([a, c, A(2)], 'remove', 1))
t(lambda: {A(1): 1}.get(B(2)))
t(lambda: dict.fromkeys([1, b]))
#> repr 1
#> [[<1>]]
#> eq 2
#> 0
#> OSError 1
#> repr 2
#> OSError 2
#> TypeError '<' not supported between instances of 'A' and 'A'
#> eq 1
#> OSError 1
#> hash 1
#> None
#> hash 2
#> OSError 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __repr__(self): return 3
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: both % (1, [a]))
t(lambda: a in [[A(2), {'x': c, 'x': A(1), 1: b}], c])
t(lambda: min([B(2)], ['x']))
t(lambda: ['x', A(1)] > ['x', A(1)])
t(lambda: B(2) in {1: A(2), B(2): c})
#> repr 1
#> 1 [<1>]
#> True
#> TypeError '<' not supported between instances of 'str' and 'B'
#> False
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {2: 1, c: 2})
t(lambda: sum((B(2), a) == (B(2), a) for _ in 'ab'))
t(lambda: [A(2)] > [A(2)])
t(lambda: f'{[1]}')
#> hash 1
#> {2: 1, (1, {1: 1}): 2}
#> 0
#> True
#> [1]
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __repr__(self): raise OSError(self.v)
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {a: 1}.pop('x', 0))
t(lambda: hash((A(1),)) == hash((A(1),)))
t(lambda: max('x', B(2)))
t(lambda: both % (B(2), {A(1): [b, 2], B(2): A(1), a: B(2)}))
#> hash 1
#> 0
#> hash 1
#> hash 1
#> True
#> gt 2
#> AttributeError 'str' object has no attribute 'v'
#> hash 1
#> hash 2
#> hash 1
#> OSError 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): raise TypeError('no')
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: repr({A(2): [[2]], B(2): A(2)}))
t(lambda: max([(b,), (2,)]))
t(lambda: repr({A(2): a, A(1): A(1), 'x': b}))
t(lambda: (c,) != (1,))
t(lambda: {c: 1}.setdefault(1, 3))
t(lambda: repr([A(2), A(1), B(2)]))
t(lambda: [b, B(2)] > [b, B(2)])
#> TypeError no
#> eq 2
#> ([2],)
#> TypeError no
#> eq 1
#> False
#> TypeError no
#> [[2], [1], [2]]
#> eq 2
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: '{} {!r}'.format(b, [[[b, a], 'x', (b, c, A(2),)]]))
t(lambda: '{} {!r}'.format(A(1), (b, ('x', A(1), {0: c},), [1, ('x', a, 'x',)],)))
t(lambda: (B(2), c,) <= (B(2), c,))
t(lambda: '{} {!r}'.format(2, {2: b}))
t(lambda: sum((1, b) == (1, b) for _ in 'ab'))
t(lambda: [1])
#> repr 1
#> [2] [[[(2, {1: 2}), (1, {1: 1})], 'x', ((2, {1: 2}), <1>, (2, {1: 2}))]]
#> repr 1
#> [1] ((2, {1: 2}), ('x', (1, {1: 1}), {0: <1>}), [1, ('x', (1, {1: 1}), 'x')])
#> eq 2
#> True
#> 2 {2: (2, {1: 2})}
#> 2
#> [1]
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): return NotImplemented
    def __hash__(self): raise TypeError('no')
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: dict.fromkeys([1]))
t(lambda: (2,).index(B(2)))
t(lambda: [{0: 1, 1: B(2), 2: [A(1), 1]}, 1, b] == ([b, b, A(2)], [c, B(2), 1],))
t(lambda: sum((A(1), b) == (A(1), b) for _ in 'ab'))
t(lambda: sorted([1]))
t(lambda: {1: 1, 2: 2})
t(lambda: {A(1): 1, A(2): 2})
#> {1: None}
#> ValueError 2
#> False
#> 0
#> [1]
#> {1: 1, 2: 2}
#> hash 1
#> hash 2
#> OSError 1
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): raise TypeError('no')
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: str([B(2), a]))
t(lambda: sorted([(c, 1), (A(1), 0)]))
t(lambda: B(2) not in [A(2), A(2), A(2)])
t(lambda: str([B(2), (b, (A(2), 1,),), {c: b}]))
t(lambda: deque([c, b, A(1)]).count(2))
t(lambda: (A(1),) != [a, {0: A(1), 1: (2, 2,), 2: A(2)}, {0: 2, 1: 1}])
#> repr 1
#> [(2, {1: 2}), <1>]
#> ValueError 1
#> ValueError 2
#> hash 1
#> repr 2
#> repr 2
#> repr 2
#> [(2, {1: 2}), (<2>, (<2>, 1)), {(1, {1: 1}): <2>}]
#> ValueError 2
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sum((b, 'x') == (b, 'x') for _ in 'ab'))
t(lambda: change([A(1), B(2)], 'remove', c))
t(lambda: f'{[A(2), 2, (b, 2,)]}')
t(lambda: deque([b]).count(2))
t(lambda: (c, c,).index(A(2)))
t(lambda: min([c], [1]))
t(lambda: [2].index(A(1)))
#> 2
#> ValueError 1
#> [[2], 2, ([2], 2)]
#> ValueError 2
#> ValueError 1
#> ValueError 1
#> ValueError 1
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): raise OSError(self.v)
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: 1 in {B(2)})
t(lambda: b in [(c,), ({0: c}, [B(2), b, b], 2,)])
t(lambda: {A(2): 1}.pop(b, 0))
t(lambda: [2].count(A(2)))
#> False
#> False
#> 0
#> 0
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
class B(A):
    def __init__(self, v): self.v = v
    def __str__(self): return f's{self.v}'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: c in {a})
t(lambda: dict([(A(1), 1), (A(2), 2)]))
t(lambda: deque([A(2), a]).count(a))
t(lambda: [A(1), 1].index('x'))
t(lambda: sorted([1, B(2), A(1)]))
t(lambda: both % (A(1), {A(2): a}))
t(lambda: sorted([(c, 1), (B(2), 0)]))
#> hash 1
#> hash 1
#> eq 1
#> True
#> hash 1
#> hash 2
#> {(1, {1: 1}): 1, (2, {1: 2}): 2}
#> eq 2
#> 1
#> eq 1
#> ValueError 'x' is not in list
#> TypeError '<' not supported between instances of 'B' and 'int'
#> hash 2
#> s1 {(2, {1: 2}): (1, {1: 1})}
#> eq 2
#> TypeError '<' not supported between instances of 'B' and 'B'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: (2, 'x',) <= (2, 'x',))
t(lambda: b in {A(1)})
t(lambda: repr({0: 'x', 1: 1, 2: A(1)}))
t(lambda: dict([(A(1), 1), (A(1), 2)]))
t(lambda: {1: 1, A(2): 2})
t(lambda: {1: 1}.setdefault(A(2), 3))
t(lambda: B(2) in {2})
t(lambda: [A(2), b].index('x'))
#> True
#> False
#> repr 1
#> {0: 'x', 1: 1, 2: <1>}
#> ValueError 1
#> repr 2
#> {1: 1, <2>: 2}
#> 3
#> False
#> ValueError 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): raise TypeError('no')
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: c in (B(2), B(2),))
t(lambda: {a: 1}.pop(c, 0))
t(lambda: [2, c] > [2, c])
t(lambda: 'x' < B(2))
t(lambda: change([A(2)], 'remove', 1))
t(lambda: change({a: 1}, '__setitem__', A(1), 5))
t(lambda: sorted([2]))
#> eq 2
#> eq 2
#> False
#> TypeError no
#> False
#> TypeError '<' not supported between instances of 'str' and 'B'
#> ValueError 2
#> TypeError no
#> [2]
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sorted([(1, 1), ('x', 0)]))
t(lambda: sorted([A(2), b, c]))
t(lambda: dict([(B(2), 1), (A(2), 2)]))
t(lambda: ['x', a] > ['x', a])
t(lambda: '{} {!r}'.format(2, ({A(1): A(2), A(1): 'x', a: 2}, {'x': A(1), A(2): a}, c,)))
t(lambda: sorted([a, 'x', 2]))
#> TypeError '<' not supported between instances of 'str' and 'int'
#> TypeError '<' not supported between instances of 'A' and 'A'
#> hash 2
#> hash 2
#> eq 2
#> {[2]: 2}
#> False
#> hash 1
#> hash 1
#> eq 1
#> hash 1
#> eq 1
#> hash 2
#> 2 ({[1]: 2}, {'x': [1], [2]: [1]}, [1])
#> TypeError '<' not supported between instances of 'str' and 'A'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): raise TypeError('no')
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: len(set([a, b])))
t(lambda: hash((1,)) == hash((1,)))
t(lambda: len({A(1)}))
t(lambda: ((B(2),), A(1), 2,) != [{A(1): A(2), 1: 2, c: A(1)}, (b, ['x', A(1), 2],), (2, A(1),)])
t(lambda: (2,) == [B(2), {0: 'x'}, [(A(1),), (A(2), 1, B(2),), b]])
t(lambda: len({A(2), B(2)}))
t(lambda: [{0: [2], 1: A(1)}, [1], 2])
t(lambda: min([a], [A(1)]))
#> TypeError no
#> True
#> TypeError no
#> TypeError no
#> False
#> TypeError no
#> repr 1
#> [{0: [2], 1: <1>}, [1], 2]
#> eq 1
#> repr 1
#> [<1>]
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: both % (A(2), ({0: A(2)},)))
t(lambda: len(set([c, 'x'])))
t(lambda: sorted([B(2), 1]))
t(lambda: sorted([(b, 1), (2, 0)]))
#> repr 2
#> repr 2
#> <2> ({0: <2>},)
#> 2
#> TypeError '<' not supported between instances of 'int' and 'B'
#> TypeError '<' not supported between instances of 'int' and 'A'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __hash__(self): return hash((self.v, 1))
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {a: 1}.pop(a, 0))
t(lambda: {1: 1}.setdefault(B(2), 3))
t(lambda: (b, A(1), c,) <= (b, A(1), c,))
t(lambda: min([A(1)], [A(1)]))
#> 1
#> 3
#> eq 1
#> True
#> eq 1
#> [[1]]
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
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
t(lambda: both % (2, [['x', (b, b,)], ['x', A(2)], a]))
#> [(2, {1: 2})]
#> 1 ('x',)
#> hash 1
#> hash 1
#> repr 1
#> repr 1
#> {<1>: 1, <1>: 5}
#> hash 2
#> repr 2
#> {<2>: 1, 1: 5}
#> repr 1
#> ValueError <1> is not in list
#> TypeError '>' not supported between instances of 'B' and 'B'
#> hash 2
#> hash 1
#> hash 1
#> hash 1
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
    def __hash__(self): raise TypeError('no')
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: both % ('x', [[b], [1]]))
t(lambda: {1: {1: b, 'x': A(2), 'x': [('x',), (A(1),)]}} == {1: (1, [A(2)],)})
t(lambda: dict.fromkeys(['x']))
t(lambda: [b, A(1)] > [b, A(1)])
t(lambda: len(set(['x', B(2), A(2)])))
t(lambda: {1: (('x',), B(2), b,)} == {1: {0: A(1), 1: 1}})
#> x [[[2]], [1]]
#> False
#> {'x': None}
#> TypeError '>' not supported between instances of 'A' and 'A'
#> TypeError no
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: both % (A(2), [c]))
t(lambda: change({c: 1}, '__setitem__', b, 5))
t(lambda: [1, c, c, A(2)] < [1, c, c, A(2)])
t(lambda: max(b, a))
#> repr 2
#> repr 1
#> <2> [<1>]
#> hash 1
#> hash 2
#> repr 1
#> repr 2
#> {<1>: 1, <2>: 5}
#> ValueError 2
#> TypeError '>' not supported between instances of 'A' and 'A'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: str({A(1): 2}))
t(lambda: any([2]))
t(lambda: B(2) in {'x': 2, 2: (b, B(2), A(2),), 'x': ['x']})
t(lambda: c < 1)
t(lambda: sorted([a, 'x']))
t(lambda: ('x',).index(2))
t(lambda: sum((c, c) == (c, c) for _ in 'ab'))
#> hash 1
#> repr 1
#> {<1>: 2}
#> True
#> hash 2
#> ValueError 2
#> lt 1
#> AttributeError 'int' object has no attribute 'v'
#> TypeError '<' not supported between instances of 'str' and 'A'
#> ValueError tuple.index(x): x not in tuple
#> 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): raise OSError(self.v)
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {a: 1, 'x': 2})
t(lambda: any([2, A(2)]))
t(lambda: any([A(1)]))
t(lambda: A(1) == 'x')
#> OSError 1
#> True
#> False
#> []
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return 3
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: dict([(c, 1), (A(2), 2)]))
t(lambda: sum((A(2), 1) == (A(2), 1) for _ in 'ab'))
t(lambda: change([c, A(2), b], 'remove', 2))
t(lambda: 1 not in [A(2), A(2)])
t(lambda: {1: 1}.setdefault(a, 3))
t(lambda: {1: {0: B(2)}} == {1: [a, B(2)]})
t(lambda: 2 not in [B(2), A(2), A(1)])
t(lambda: str([{0: c, 1: c, 2: A(1)}, (['x'],)]))
#> hash 1
#> hash 2
#> repr 1
#> TypeError __repr__ returned non-string (type int)
#> 2
#> eq 1
#> ValueError list.remove(x): x not in list
#> True
#> hash 1
#> 3
#> False
#> eq 2
#> False
#> repr 1
#> repr 1
#> TypeError __repr__ returned non-string (type int)
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sum((A(2), c) == (A(2), c) for _ in 'ab'))
t(lambda: both % (A(1), ['x', ('x', [A(1), B(2)],), a]))
t(lambda: {1: 1}.pop('x', 0))
t(lambda: deque([1, 'x']).count(b))
#> 2
#> repr 2
#> s1 ['x', ('x', [[1], <2>]), [1]]
#> 0
#> 0
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
class B(A):
    def __init__(self, v): self.v = v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: 'x' < a)
t(lambda: both % (B(2), {A(2): a, A(2): A(2)}))
t(lambda: both % (c, (c, {0: A(1), 1: a, 2: (A(2), A(2), A(1),)}, a,)))
t(lambda: change([2, 2], 'remove', 2))
t(lambda: (A(1),) <= (A(1),))
t(lambda: 2 < b)
t(lambda: str([{b: ['x', 'x'], 'x': 'x', 'x': c}, 1]))
#> gt 1
#> AttributeError 'str' object has no attribute 'v'
#> hash 2
#> hash 2
#> (2, {1: 2}) {(2, {1: 2}): (1, {1: 1}), (2, {1: 2}): (2, {1: 2})}
#> (1, {1: 1}) ((1, {1: 1}), {0: (1, {1: 1}), 1: (1, {1: 1}), 2: ((2, {1: 2}), (2, {1: 2}), (1, {1: 1}))}, (1, {1: 1}))
#> [2]
#> TypeError '<=' not supported between instances of 'A' and 'A'
#> gt 2
#> AttributeError 'int' object has no attribute 'v'
#> hash 2
#> [{(2, {1: 2}): ['x', 'x'], 'x': (1, {1: 1})}, 1]
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
a, b, c, both = A(1), A(2), B(1), '%s %r'
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
#> [[1]]
#> eq 2
#> eq 2
#> 2
#> eq 2
#> True
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
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sum((1, a) == (1, a) for _ in 'ab'))
t(lambda: sorted([(a, 1), (2, 0)]))
t(lambda: dict([(a, 1), (B(2), 2)]))
t(lambda: sorted(['x', A(2), 2]))
t(lambda: c in {A(2)})
t(lambda: '{} {!r}'.format(A(2), [a]))
t(lambda: sum((B(2), 2) == (B(2), 2) for _ in 'ab'))
#> 2
#> eq 1
#> TypeError '<' not supported between instances of 'int' and 'A'
#> hash 1
#> hash 2
#> repr 2
#> {[1]: 1, <2>: 2}
#> TypeError '<' not supported between instances of 'A' and 'str'
#> hash 2
#> hash 1
#> False
#> s2 [[1]]
#> eq 2
#> eq 2
#> 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: (b, A(2),) == ['x', 2, A(2)])
t(lambda: (2, 'x', 'x',) <= (2, 'x', 'x',))
t(lambda: {1: {0: 1, 1: A(1), 2: ([A(1)], 'x', 'x',)}} == {1: (2, b,)})
t(lambda: A(1) < a)
t(lambda: {a: 1}.setdefault(a, 3))
t(lambda: both % (2, ('x', 2, 'x',)))
t(lambda: any([b, a]))
t(lambda: [A(2), 2, 2] > [A(2), 2, 2])
#> False
#> True
#> False
#> gt 1
#> False
#> hash 1
#> hash 1
#> 1
#> 2 ('x', 2, 'x')
#> True
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: dict.fromkeys([c]))
t(lambda: sorted([A(2), A(1)]))
t(lambda: a == b)
t(lambda: 'x' in {A(2)})
t(lambda: [c, B(2), A(2)].index(2))
t(lambda: hash((c,)) == hash((c,)))
#> {[1]: None}
#> TypeError '<' not supported between instances of 'A' and 'A'
#> False
#> hash 2
#> False
#> ValueError 2 is not in list
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sum((a, c) == (a, c) for _ in 'ab'))
t(lambda: any([A(1)]))
t(lambda: any([1, 'x', b]))
t(lambda: len(set(['x', A(1)])))
t(lambda: 1 < 2)
t(lambda: max(c, 1))
#> 2
#> True
#> True
#> hash 1
#> 2
#> True
#> TypeError '>' not supported between instances of 'int' and 'B'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): print('bool'); return True
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: max([(2,), ('x',)]))
t(lambda: len(set([2, 1])))
t(lambda: [{0: {'x': A(2), 1: (2, 'x', 1,), A(2): [a]}, 1: A(1)}] == [{0: {'x': A(2), 1: (2, 'x', 1,), A(2): [a]}, 1: A(1)}])
t(lambda: {'x': 1, A(1): 2})
t(lambda: b in ([b, b],))
t(lambda: repr([{c: (1,), A(2): (c,), A(1): B(2)}, [A(2), [b, c, A(1)], b], 'x']))
t(lambda: {1: 1, 'x': 2})
t(lambda: [1, A(2)] > [1, A(2)])
#> TypeError '>' not supported between instances of 'str' and 'int'
#> 2
#> hash 2
#> hash 2
#> False
#> hash 1
#> repr 1
#> {'x': 1, <1>: 2}
#> False
#> hash 1
#> hash 2
#> hash 1
#> repr 2
#> repr 1
#> repr 2
#> repr 2
#> repr 1
#> repr 2
#> [{(1, {1: 1}): (1,), <2>: ((1, {1: 1}),), <1>: (2, {1: 2})}, [<2>, [<2>, (1, {1: 1}), <1>], <2>], 'x']
#> {1: 1, 'x': 2}
#> gt 2
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: '{} {!r}'.format('x', {0: B(2), 1: b}))
t(lambda: sorted([1, b]))
t(lambda: [A(1), A(2)] < [A(1), A(2)])
t(lambda: b < 2)
t(lambda: len({2, a, 1}))
t(lambda: 2 == c)
t(lambda: change([2, B(2)], 'remove', A(1)))
t(lambda: c < 2)
#> x {0: [2], 1: [2]}
#> AttributeError 'int' object has no attribute 'v'
#> True
#> AttributeError 'int' object has no attribute 'v'
#> 3
#> eq 1
#> False
#> eq 2
#> ValueError list.remove(x): x not in list
#> AttributeError 'int' object has no attribute 'v'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __str__(self): return f's{self.v}'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: max([(a,), (A(1),)]))
t(lambda: [B(2), A(1), A(2)] > [B(2), A(1), A(2)])
t(lambda: hash((2,)) == hash((2,)))
t(lambda: {'x': B(2)} != {A(2): 2})
t(lambda: {b: (('x', 1, A(2),),), c: B(2), c: {0: B(2), 1: c}})
t(lambda: {A(1): 1}.get(2))
t(lambda: hash((c, 2,)) == hash((c, 2,)))
t(lambda: 'x' in (({0: 'x', 1: b}, 1,), (c, 2, [c, b, A(2)],), {c: A(1), 1: 'x', 1: {0: 2, 1: A(1), 2: c}},))
#> repr 1
#> (<1>,)
#> True
#> True
#> True
#> TypeError unhashable type: 'B'
#> None
#> TypeError unhashable type: 'B'
#> TypeError unhashable type: 'B'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {A(2): c, 1: (A(1),), 2: ((2, c,),)})
t(lambda: {2: A(2), 'x': c} == ['x', 2])
t(lambda: sum((2, 'x') == (2, 'x') for _ in 'ab'))
t(lambda: c < 2)
t(lambda: {B(2): 1, 1: 2})
t(lambda: max([(c,), (c,)]))
t(lambda: sorted([(1, 1), (A(1), 0)]))
t(lambda: [2, 2] != {b: [A(2), b, 2]})
#> hash 2
#> {[2]: [1], 1: ([1],), 2: ((2, [1]),)}
#> False
#> 2
#> TypeError '<' not supported between instances of 'B' and 'int'
#> {[2]: 1, 1: 2}
#> ([1],)
#> TypeError '<' not supported between instances of 'A' and 'int'
#> hash 2
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): raise KeyError(self.v)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {B(2): 1}.get(B(2)))
t(lambda: dict.fromkeys([2, 'x']))
t(lambda: A(2) in {c})
t(lambda: change([2], 'remove', c))
t(lambda: hash((B(2), A(2),)) == hash((B(2), A(2),)))
#> hash 2
#> hash 2
#> None
#> {2: None, 'x': None}
#> hash 1
#> hash 2
#> False
#> ValueError list.remove(x): x not in list
#> hash 2
#> hash 2
#> hash 2
#> hash 2
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: str({c: a, 2: (B(2), B(2), b,)}))
t(lambda: hash((b, 'x',)) == hash((b, 'x',)))
t(lambda: ({2: B(2)}, [B(2), B(2), A(1)], A(1),) == ({b: A(2)}, A(1), 'x',))
t(lambda: change({A(1): 1}, '__setitem__', a, 5))
t(lambda: [B(2), b, 'x'] < [B(2), b, 'x'])
t(lambda: len({1, 'x'}))
t(lambda: min([a], [a]))
#> TypeError unhashable type: 'B'
#> hash 2
#> hash 2
#> True
#> hash 2
#> False
#> hash 1
#> hash 1
#> OSError 1
#> eq 2
#> False
#> 2
#> OSError 1
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): raise KeyError(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: max([(A(2),), (B(2),)]))
t(lambda: dict([(2, 1), (c, 2)]))
t(lambda: str([b, 1]))
t(lambda: sum((1, 1) == (1, 1) for _ in 'ab'))
t(lambda: change([A(2), b, c], 'remove', c))
t(lambda: [([2, {A(2): A(1), a: B(2)}], ([1], 2,), B(2),)] == [([2, {A(2): A(1), a: B(2)}], ([1], 2,), B(2),)])
t(lambda: A(1) < b)
t(lambda: {c: 1}.pop(2, 0))
#> gt 2
#> ([2],)
#> hash 1
#> repr 1
#> {2: 1, <1>: 2}
#> [[2], 1]
#> 2
#> [[2], [2]]
#> hash 2
#> hash 1
#> hash 2
#> hash 1
#> False
#> gt 2
#> True
#> hash 1
#> 0
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __lt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: deque([A(2), 'x']).count('x'))
t(lambda: 2 == 2)
t(lambda: deque([1]).count('x'))
t(lambda: dict.fromkeys(['x', a]))
#> 1
#> True
#> 0
#> {'x': None, [1]: None}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): raise OSError(self.v)
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): return NotImplemented
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: deque([1]).count(A(2)))
t(lambda: '{} {!r}'.format(2, {0: [1, c]}))
t(lambda: str((a, b, c,)))
t(lambda: A(1) == b)
t(lambda: 2 in {B(2)})
t(lambda: change([a], 'remove', 1))
#> 0
#> OSError 1
#> OSError 1
#> []
#> False
#> ValueError list.remove(x): x not in list
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sorted([(A(2), 1), (1, 0)]))
t(lambda: change([a], 'remove', a))
t(lambda: {A(2): 1}.pop(1, 0))
t(lambda: sorted([A(1)]))
#> eq 2
#> gt 2
#> AttributeError 'int' object has no attribute 'v'
#> []
#> hash 2
#> 0
#> [[1]]
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {b: 1}.pop('x', 0))
t(lambda: max(b, B(2)))
t(lambda: [{'x': c, c: c}])
t(lambda: dict([(A(1), 1), (a, 2)]))
t(lambda: '{} {!r}'.format(1, [b, B(2), b]))
t(lambda: [b] > [b])
t(lambda: sorted([(B(2), 1), (a, 0)]))
t(lambda: min([B(2)], ['x']))
#> hash 2
#> 0
#> gt 2
#> (2, {1: 2})
#> hash 1
#> [{'x': [1], [1]: [1]}]
#> hash 1
#> hash 1
#> {(1, {1: 1}): 1, (1, {1: 1}): 2}
#> 1 [(2, {1: 2}), [2], (2, {1: 2})]
#> False
#> gt 2
#> [((1, {1: 1}), 0), ([2], 1)]
#> gt 2
#> AttributeError 'str' object has no attribute 'v'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
class B(A):
    def __init__(self, v): self.v = v
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sorted([(A(2), 1), (2, 0)]))
t(lambda: max([(A(1),), ('x',)]))
t(lambda: max(A(1), A(1)))
t(lambda: both % (A(1), {c: ('x', 1,), b: 2, b: A(2)}))
t(lambda: change({a: 1}, '__setitem__', 2, 5))
t(lambda: deque([a, 1, 1]).count(2))
t(lambda: dict([('x', 1), (A(1), 2)]))
t(lambda: {A(2): 1}.setdefault(1, 3))
#> gt 2
#> AttributeError 'int' object has no attribute 'v'
#> TypeError '>' not supported between instances of 'str' and 'A'
#> gt 1
#> repr 1
#> <1>
#> repr 1
#> repr 2
#> repr 2
#> <1> {(1, {1: 1}): ('x', 1), <2>: <2>}
#> repr 1
#> {<1>: 1, 2: 5}
#> 0
#> repr 1
#> {'x': 1, <1>: 2}
#> 3
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __bool__(self): print('bool'); return True
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: str(([A(1), (a, B(2),)], {0: A(2)}, B(2),)))
t(lambda: {b: 1}.pop(2, 0))
t(lambda: str({0: b}))
t(lambda: str({0: c, 1: A(2)}))
t(lambda: [1, b] > [1, b])
t(lambda: len(set([1])))
#> repr 1
#> repr 1
#> repr 2
#> repr 2
#> repr 2
#> ([<1>, (<1>, <2>)], {0: <2>}, <2>)
#> 0
#> repr 2
#> {0: <2>}
#> repr 1
#> repr 2
#> {0: <1>, 1: <2>}
#> False
#> 1
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [[[(c,), A(2), {0: A(1), 1: 2}], A(1), b]] == [[[(c,), A(2), {0: A(1), 1: 2}], A(1), b]])
t(lambda: max(1, 1))
t(lambda: B(2) < b)
t(lambda: 'x' == b)
#> True
#> 1
#> gt 2
#> False
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): print('bool'); return True
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: str({0: {c: A(2)}, 1: a, 2: A(1)}))
t(lambda: [c, 2, 2].count(A(2)))
t(lambda: max([(1,), (1,)]))
t(lambda: hash((b, B(2),)) == hash((b, B(2),)))
#> hash 1
#> repr 1
#> repr 2
#> repr 1
#> repr 1
#> {0: {<1>: <2>}, 1: <1>, 2: <1>}
#> eq 1
#> eq 2
#> eq 2
#> 2
#> (1,)
#> hash 2
#> hash 2
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
    def __bool__(self): print('bool'); return True
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [A(1), 1, b] != {B(2): b})
t(lambda: [[[a, B(2)], A(1), (b, 'x', 2,)], ({c: A(1)}, A(2),), {1: B(2)}] != ([c, 1], 1,))
t(lambda: repr([[B(2), b, c]]))
t(lambda: {1: 1}.pop(c, 0))
t(lambda: both % (2, [c]))
t(lambda: min([B(2)], [B(2)]))
t(lambda: (A(2), B(2), 1,) <= (A(2), B(2), 1,))
t(lambda: ['x', A(2)] == (A(2), {0: B(2), 1: A(2)},))
#> True
#> True
#> repr 2
#> [[(2, {1: 2}), <2>, (1, {1: 1})]]
#> 0
#> 2 [(1, {1: 1})]
#> lt 2
#> [(2, {1: 2})]
#> TypeError '<=' not supported between instances of 'A' and 'A'
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __bool__(self): print('bool'); return True
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: change({c: 1}, '__setitem__', b, 5))
t(lambda: '{} {!r}'.format(c, {'x': A(2), B(2): c, A(1): A(1)}))
t(lambda: [c].count(a))
t(lambda: {1: [A(1), 2, {A(2): (2,), 2: 1, 1: 'x'}]} == {1: (A(2), c, 1,)})
t(lambda: {b: 1}.pop(a, 0))
t(lambda: [b, A(1), B(2)] < [b, A(1), B(2)])
#> hash 1
#> hash 2
#> repr 1
#> {<1>: 1, (2, {1: 2}): 5}
#> hash 2
#> hash 1
#> repr 2
#> repr 1
#> s1 {'x': (2, {1: 2}), <2>: <1>, (1, {1: 1}): (1, {1: 1})}
#> eq 1
#> 1
#> hash 2
#> False
#> hash 2
#> hash 1
#> 0
#> gt 1
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: hash((A(2),)) == hash((A(2),)))
t(lambda: [{1: 'x', c: {0: 2}, c: B(2)}] == [{1: 'x', c: {0: 2}, c: B(2)}])
t(lambda: A(2) == c)
t(lambda: [b, b, 1] < [b, b, 1])
t(lambda: (A(2),) <= (A(2),))
t(lambda: len(set([2, a, 'x'])))
#> hash 2
#> hash 2
#> True
#> hash 1
#> hash 1
#> hash 1
#> hash 1
#> False
#> eq 2
#> False
#> False
#> eq 2
#> True
#> hash 1
#> 3
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __str__(self): return f's{self.v}'
    def __bool__(self): print('bool'); return True
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: ['x', b, 2].index(A(1)))
t(lambda: deque([A(2), 2, c]).count(A(2)))
t(lambda: [a, b, A(2)] > [a, b, A(2)])
t(lambda: B(2) < 1)
t(lambda: deque([2]).count(a))
t(lambda: (B(2),))
#> ValueError 1
#> ValueError 2
#> ValueError 2
#> lt 2
#> AttributeError 'int' object has no attribute 'v'
#> ValueError 1
#> ([2],)
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): raise TypeError('no')
    def __repr__(self): raise OSError(self.v)
    def __str__(self): return f's{self.v}'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: 1 in {B(2)})
t(lambda: {2: 1}.get(A(2)))
t(lambda: {0: {0: 2, 1: a}, 1: a, 2: a})
t(lambda: any([a]))
t(lambda: max([(1,), (c,)]))
t(lambda: c == A(1))
t(lambda: {'x': 1, A(2): 2})
#> TypeError no
#> hash 2
#> None
#> repr 1
#> repr 1
#> repr 1
#> {0: {0: 2, 1: <1>}, 1: <1>, 2: <1>}
#> True
#> gt 1
#> AttributeError 'int' object has no attribute 'v'
#> False
#> hash 2
#> repr 2
#> {'x': 1, <2>: 2}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: B(2) in ([B(2), [b]], 'x', b,))
t(lambda: str({0: 'x', 1: 2, 2: c}))
t(lambda: [c].count(A(1)))
t(lambda: {2: 1}.pop(a, 0))
t(lambda: {a: 1}.setdefault(1, 3))
#> False
#> repr 1
#> {0: 'x', 1: 2, 2: <1>}
#> 0
#> hash 1
#> 0
#> hash 1
#> 3
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): raise TypeError('no')
    def __repr__(self): raise OSError(self.v)
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [B(2)].count(c))
t(lambda: dict.fromkeys([b]))
t(lambda: change({1: 1}, '__setitem__', 'x', 5))
t(lambda: A(2) not in [A(1)])
#> eq 2
#> 0
#> TypeError no
#> {1: 1, 'x': 5}
#> True
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
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: dict.fromkeys(['x']))
t(lambda: min([2], [a]))
t(lambda: {'x': 1}.get(A(2)))
t(lambda: sorted([(2, 1), (B(2), 0)]))
t(lambda: 1 not in [B(2), a, c])
#> {'x': None}
#> eq 1
#> lt 1
#> AttributeError 'int' object has no attribute 'v'
#> hash 2
#> None
#> eq 2
#> [([2], 0), (2, 1)]
#> eq 2
#> eq 1
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __bool__(self): print('bool'); return True
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: len(set([c])))
t(lambda: (b, a, 1,).index(B(2)))
t(lambda: B(2) == 2)
t(lambda: {a: 1, A(2): 2})
t(lambda: (2, A(2),).index(c))
t(lambda: any([A(1)]))
#> hash 1
#> 1
#> ValueError 2
#> ValueError 2
#> hash 1
#> hash 2
#> {(1, {1: 1}): 1, (2, {1: 2}): 2}
#> ValueError 1
#> bool
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: dict.fromkeys([a, b]))
t(lambda: {1: [(2, A(1),), [c, {2: A(1), 1: A(2), A(1): a}, b], [c]]} == {1: [B(2), 'x']})
t(lambda: repr([{A(1): A(1)}]))
t(lambda: (A(1),).index(A(1)))
t(lambda: sum((1, A(2)) == (1, A(2)) for _ in 'ab'))
t(lambda: 1 < A(2))
t(lambda: 2 not in [B(2)])
t(lambda: dict([(B(2), 1), (B(2), 2)]))
#> hash 1
#> hash 2
#> repr 1
#> repr 2
#> {<1>: None, <2>: None}
#> hash 1
#> False
#> hash 1
#> repr 1
#> repr 1
#> [{<1>: <1>}]
#> ValueError tuple.index(x): x not in tuple
#> 0
#> TypeError '<' not supported between instances of 'int' and 'A'
#> eq 2
#> False
#> TypeError unhashable type: 'B'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sorted([(1, 1), (2, 0)]))
t(lambda: any([B(2), 'x']))
t(lambda: {2: 1}.get(c))
t(lambda: min([1], [A(1)]))
#> [(1, 1), (2, 0)]
#> True
#> hash 1
#> None
#> TypeError '<' not supported between instances of 'A' and 'int'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: b in {A(1)})
t(lambda: '{} {!r}'.format(a, [A(1), {2: a}]))
t(lambda: max(2, A(1)))
t(lambda: max([(2,), (B(2),)]))
t(lambda: B(2) == a)
t(lambda: {2: 1}.get(1))
t(lambda: (A(2),) <= (A(2),))
#> hash 1
#> hash 2
#> False
#> repr 1
#> repr 1
#> s1 [<1>, {2: <1>}]
#> TypeError '>' not supported between instances of 'A' and 'int'
#> ValueError 2
#> ValueError 2
#> None
#> TypeError '<=' not supported between instances of 'A' and 'A'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {b: 1}.pop(2, 0))
t(lambda: (2, A(2), A(2),).index(A(1)))
t(lambda: [({0: 'x'}, {0: b, 1: 2, 2: c},)] != {0: (c, [A(2)], 2,), 1: 'x'})
t(lambda: deque([1, b, b]).count(1))
t(lambda: [[({A(2): 'x'}, b, (2, B(2),),)]] == [[({A(2): 'x'}, b, (2, B(2),),)]])
t(lambda: min([2], [1]))
t(lambda: dict.fromkeys([A(2)]))
t(lambda: (b, 2, {a: A(1), B(2): {B(2): A(2), A(2): c, a: b}},) != (2,))
#> 0
#> eq 1
#> eq 2
#> eq 2
#> ValueError tuple.index(x): x not in tuple
#> True
#> eq 2
#> eq 2
#> 1
#> eq 2
#> True
#> [1]
#> {[2]: None}
#> hash 2
#> hash 2
#> eq 2
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): raise TypeError('no')
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: a not in [1, A(1)])
t(lambda: len({A(1), c}))
t(lambda: {A(2): a, 1: 2, 'x': a})
t(lambda: B(2) == b)
t(lambda: min([c], [c]))
t(lambda: [({0: b},)] == [({0: b},)])
t(lambda: [c, c, [c]] != [1])
#> True
#> TypeError no
#> TypeError no
#> []
#> [[1]]
#> True
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): raise OSError(self.v)
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [B(2), A(1), 2].index(2))
t(lambda: max([('x',), ('x',)]))
t(lambda: sorted([(c, 1), (1, 0)]))
t(lambda: len(set([c, 'x'])))
t(lambda: (1, A(1),) == (1,))
t(lambda: min([B(2)], [2]))
#> ValueError 2
#> ('x',)
#> ValueError 1
#> 2
#> False
#> ValueError 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): raise OSError(self.v)
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): raise TypeError('no')
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: (b,) <= (b,))
t(lambda: dict([(1, 1), (A(1), 2)]))
t(lambda: [a, A(2)].index(2))
t(lambda: (c, A(1),) <= (c, A(1),))
t(lambda: dict([(b, 1), (1, 2)]))
#> True
#> OSError 1
#> ValueError 2 is not in list
#> TypeError '<=' not supported between instances of 'A' and 'A'
#> OSError 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __gt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {2: 1}.get(a))
t(lambda: both % (c, {2: a, a: 2}))
t(lambda: 'x' == a)
t(lambda: len({A(1)}))
t(lambda: any([c, b, 2]))
t(lambda: '{} {!r}'.format(b, (B(2), ([B(2), A(2), 1], {0: b}, A(1),),)))
t(lambda: [1, B(2), A(1)] < [1, B(2), A(1)])
#> hash 1
#> None
#> hash 1
#> repr 1
#> repr 1
#> [1] {2: <1>, <1>: 2}
#> False
#> hash 1
#> 1
#> True
#> repr 2
#> repr 2
#> repr 1
#> s2 ([2], ([[2], <2>, 1], {0: <2>}, <1>))
#> eq 2
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): raise TypeError('no')
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sorted([(A(2), 1), (b, 0)]))
t(lambda: '{} {!r}'.format('x', {2: B(2), 1: A(1)}))
t(lambda: str([{0: (1, A(1),), 1: (2,)}]))
t(lambda: repr((b, B(2), B(2),)))
#> TypeError '<' not supported between instances of 'A' and 'A'
#> x {2: (2, {1: 2}), 1: (1, {1: 1})}
#> [{0: (1, (1, {1: 1})), 1: (2,)}]
#> ((2, {1: 2}), (2, {1: 2}), (2, {1: 2}))
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
a, b, c, both = A(1), A(2), B(1), '%s %r'
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
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): raise KeyError(self.v)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: any([A(1), 'x', b]))
t(lambda: max(B(2), c))
t(lambda: A(2) in {a})
t(lambda: '{} {!r}'.format('x', [(a, A(1),), A(1), [['x', a, b], 1]]))
t(lambda: {c: 1}.pop(1, 0))
#> True
#> KeyError 2
#> hash 1
#> hash 2
#> False
#> x [([1], [1]), [1], [['x', [1], [2]], 1]]
#> hash 1
#> 0
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): raise TypeError('no')
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {a: 1}.setdefault(c, 3))
t(lambda: (B(2), b, 'x',).index(A(2)))
t(lambda: sorted([2]))
t(lambda: c == c)
#> hash 1
#> TypeError no
#> ValueError tuple.index(x): x not in tuple
#> [2]
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: 'x' < 2)
t(lambda: dict.fromkeys([B(2), A(1)]))
t(lambda: len(set([c, 2])))
t(lambda: 2 in ['x', {0: {0: b, 1: 'x'}}, A(2)])
t(lambda: sorted([(c, 1), (b, 0)]))
#> TypeError '<' not supported between instances of 'str' and 'int'
#> hash 2
#> OSError 2
#> hash 1
#> 2
#> ValueError 2
#> ValueError 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: B(2) not in [c])
t(lambda: sorted([(c, 1), (A(1), 0)]))
t(lambda: (B(2), A(1), b,).index(c))
t(lambda: dict.fromkeys([b]))
t(lambda: (A(1), 'x', [A(2)],) != {0: b})
#> eq 1
#> True
#> eq 1
#> [([1], 0), ([1], 1)]
#> eq 2
#> eq 1
#> 1
#> hash 2
#> {[2]: None}
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): return NotImplemented
    def __repr__(self): raise OSError(self.v)
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {a: 1}.get(2))
t(lambda: sorted([(2, 1), (b, 0)]))
t(lambda: max([('x',), ('x',)]))
t(lambda: max([(a,), (A(1),)]))
t(lambda: {1: [b]} == {1: [A(2), [A(2), A(1)], {0: 'x', 1: 1}]})
t(lambda: a not in [c, b, 1])
#> None
#> eq 2
#> repr 2
#> [(<2>, 0), (2, 1)]
#> ('x',)
#> eq 1
#> repr 1
#> (<1>,)
#> False
#> eq 1
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: (B(2),).index('x'))
t(lambda: '{} {!r}'.format(b, [B(2), ([A(2)], b,), [{0: c, 1: B(2)}, {c: B(2), 1: 'x'}]]))
t(lambda: A(2) == 2)
t(lambda: str({1: a, c: ({0: A(1), 1: a, 2: 'x'}, 'x',)}))
t(lambda: [A(1), b].count(A(1)))
#> ValueError tuple.index(x): x not in tuple
#> hash 1
#> repr 2
#> repr 1
#> repr 2
#> repr 1
#> repr 2
#> [2] [<2>, ([[2]], [2]), [{0: <1>, 1: <2>}, {<1>: <2>, 1: 'x'}]]
#> False
#> hash 1
#> repr 1
#> {1: [1], <1>: ({0: [1], 1: [1], 2: 'x'}, 'x')}
#> 0
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {A(2): 1}.setdefault(2, 3))
t(lambda: repr((1, {0: b},)))
t(lambda: {a: 1}.get(a))
t(lambda: (1, A(1),) == [2, A(1), A(2)])
t(lambda: dict.fromkeys([b]))
t(lambda: b == 'x')
t(lambda: {A(2): 1, c: 2})
#> hash 2
#> 3
#> (1, {0: [2]})
#> hash 1
#> hash 1
#> 1
#> False
#> hash 2
#> {[2]: None}
#> False
#> hash 2
#> {[2]: 1, (1, {1: 1}): 2}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __bool__(self): print('bool'); return True
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: change({'x': 1}, '__setitem__', c, 5))
t(lambda: {A(2): 1}.setdefault(B(2), 3))
t(lambda: sum((B(2), 2) == (B(2), 2) for _ in 'ab'))
t(lambda: [c].index(A(2)))
t(lambda: '{} {!r}'.format(b, {0: B(2), 1: B(2)}))
t(lambda: [1, A(1)].count(c))
#> {'x': 1, (1, {1: 1}): 5}
#> hash 2
#> 3
#> eq 2
#> eq 2
#> 2
#> eq 1
#> repr 2
#> ValueError <2> is not in list
#> s2 {0: (2, {1: 2}), 1: (2, {1: 2})}
#> eq 1
#> 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: any([b, 2, A(1)]))
t(lambda: a not in [b])
t(lambda: max([(1,), (a,)]))
t(lambda: 1 in {A(2): [a, b], 'x': 'x', A(1): [a, A(2)]})
t(lambda: [1, b, A(1)].index(A(2)))
t(lambda: b < b)
#> True
#> True
#> TypeError '>' not supported between instances of 'A' and 'int'
#> hash 2
#> hash 1
#> False
#> repr 2
#> ValueError <2> is not in list
#> TypeError '<' not supported between instances of 'A' and 'A'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {a: 1}.pop(A(1), 0))
t(lambda: dict([(a, 1), (b, 2)]))
t(lambda: '{} {!r}'.format(A(2), {0: [2, B(2), 2], 1: [b]}))
t(lambda: str((b,)))
t(lambda: ['x', B(2), a].index(A(1)))
#> hash 1
#> hash 1
#> eq 1
#> 1
#> hash 1
#> hash 2
#> repr 1
#> repr 2
#> {<1>: 1, <2>: 2}
#> repr 2
#> [2] {0: [2, (2, {1: 2}), 2], 1: [<2>]}
#> repr 2
#> (<2>,)
#> eq 1
#> eq 1
#> 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [((A(1),),)] == [((A(1),),)])
t(lambda: str({A(2): 1}))
t(lambda: [A(1), 1, B(2), b] < [A(1), 1, B(2), b])
t(lambda: {b: 1}.pop(c, 0))
#> False
#> hash 2
#> OSError 2
#> TypeError '<' not supported between instances of 'A' and 'A'
#> hash 2
#> hash 1
#> 0
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: dict.fromkeys([B(2), B(2)]))
t(lambda: dict([(1, 1), (b, 2)]))
t(lambda: max(a, a))
t(lambda: {B(2): 1, B(2): 2})
t(lambda: A(1) == b)
t(lambda: [b, A(1), c].index(A(2)))
#> {(2, {1: 2}): None, (2, {1: 2}): None}
#> hash 2
#> repr 2
#> {1: 1, <2>: 2}
#> gt 1
#> s1
#> {(2, {1: 2}): 1, (2, {1: 2}): 2}
#> eq 1
#> False
#> eq 2
#> 0
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
a, b, c, both = A(1), A(2), B(1), '%s %r'
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
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __str__(self): return f's{self.v}'
a, b, c, both = A(1), A(2), B(1), '%s %r'
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
#> hash 2
#> repr 2
#> repr 1
#> repr 1
#> ({<2>: <1>, 1: <1>},)
#> False
#> hash 2
#> hash 1
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
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: max(2, c))
t(lambda: {'x': 1}.get(a))
t(lambda: [2, 'x'].index(c))
t(lambda: str([1, 1]))
t(lambda: sorted([B(2), A(1)]))
t(lambda: A(1) == b)
t(lambda: sum((2, c) == (2, c) for _ in 'ab'))
#> gt 1
#> AttributeError 'int' object has no attribute 'v'
#> hash 1
#> None
#> repr 1
#> ValueError <1> is not in list
#> [1, 1]
#> gt 2
#> repr 2
#> [[1], <2>]
#> eq 1
#> False
#> 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [{c: A(2), a: c, 1: a}, c])
t(lambda: min([a], [1]))
t(lambda: any([A(1), 2, 1]))
t(lambda: 'x' < A(1))
#> hash 1
#> hash 1
#> [{[1]: [2], [1]: [1], 1: [1]}, [1]]
#> gt 1
#> AttributeError 'int' object has no attribute 'v'
#> True
#> gt 1
#> AttributeError 'str' object has no attribute 'v'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __gt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: len(set([A(1), 2])))
t(lambda: dict([(c, 1), (A(1), 2)]))
t(lambda: any([b, a]))
t(lambda: A(1) in {'x'})
t(lambda: {1: [A(1), a]} == {1: (a,)})
t(lambda: sorted([(b, 1), (c, 0)]))
#> hash 1
#> 2
#> hash 1
#> hash 1
#> {[1]: 2}
#> True
#> hash 1
#> False
#> False
#> gt 2
#> repr 2
#> [([1], 0), (<2>, 1)]
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sorted([('x', 1), (1, 0)]))
t(lambda: {'x': 1, a: 2} == [{0: 1}, {c: c, 2: B(2)}])
t(lambda: change([a], 'remove', b))
t(lambda: change(['x'], 'remove', a))
t(lambda: 1 < 2)
#> TypeError '<' not supported between instances of 'int' and 'str'
#> hash 1
#> hash 1
#> False
#> eq 1
#> ValueError list.remove(x): x not in list
#> eq 1
#> ValueError list.remove(x): x not in list
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): raise KeyError(self.v)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [a, B(2)].index('x'))
t(lambda: c in [1])
t(lambda: len({1, 1}))
t(lambda: [A(2), 2, A(2)].index('x'))
t(lambda: sorted([B(2), 2, a]))
t(lambda: sorted([a]))
t(lambda: A(2) < a)
#> ValueError 1
#> eq 1
#> True
#> 1
#> ValueError 2
#> TypeError '<' not supported between instances of 'int' and 'B'
#> repr 1
#> [<1>]
#> KeyError 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): raise KeyError(self.v)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): raise TypeError('no')
    def __repr__(self): raise OSError(self.v)
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: str([a]))
t(lambda: (A(2), A(1), A(2),) <= (A(2), A(1), A(2),))
t(lambda: len({1, a}))
t(lambda: change([a, 'x', 1], 'remove', c))
t(lambda: len({c}))
#> OSError 1
#> TypeError '<=' not supported between instances of 'A' and 'A'
#> TypeError no
#> eq 1
#> ['x', 1]
#> 1
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: repr({2: a}))
t(lambda: dict([(b, 1), (b, 2)]))
t(lambda: hash((B(2),)) == hash((B(2),)))
t(lambda: dict.fromkeys([a]))
#> OSError 1
#> hash 2
#> hash 2
#> OSError 2
#> hash 2
#> hash 2
#> True
#> hash 1
#> OSError 1
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): print('bool'); return True
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {a: 1}.get(A(2)))
t(lambda: (2, 2, a,))
t(lambda: len({2}))
t(lambda: len(set([1, B(2), 2])))
t(lambda: dict.fromkeys([a, b]))
t(lambda: {c: 1}.get(a))
t(lambda: A(1) in {1})
#> None
#> (2, 2, [1])
#> 1
#> TypeError unhashable type: 'B'
#> {[1]: None, [2]: None}
#> TypeError unhashable type: 'B'
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): print('bool'); return True
class B(A):
    def __init__(self, v): self.v = v
    def __hash__(self): return hash((self.v, 1))
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: A(2) in {B(2)})
t(lambda: {A(2): 1}.pop(2, 0))
t(lambda: '{} {!r}'.format(A(1), {c: {2: a, a: B(2), 'x': b}}))
t(lambda: sorted([(a, 1), (A(1), 0)]))
#> hash 2
#> False
#> hash 2
#> 0
#> hash 1
#> [1] {[1]: {2: [1], [1]: [2], 'x': [2]}}
#> [([1], 0), ([1], 1)]
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: max(c, b))
t(lambda: min([1], [c]))
t(lambda: (A(2),).index(1))
t(lambda: len(set([A(2), A(1)])))
t(lambda: B(2) == b)
t(lambda: {'x': 1, A(1): 2})
t(lambda: sorted([1, b]))
t(lambda: dict([(B(2), 1), ('x', 2)]))
#> TypeError '>' not supported between instances of 'A' and 'B'
#> eq 1
#> [1]
#> ValueError 2
#> hash 2
#> hash 1
#> 2
#> eq 2
#> True
#> hash 1
#> {'x': 1, (1, {1: 1}): 2}
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
    def __hash__(self): raise TypeError('no')
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): raise KeyError(self.v)
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: (b, 2, b,) <= (b, 2, b,))
t(lambda: '{} {!r}'.format(2, (A(1), A(2), 'x',)))
t(lambda: ('x',) <= ('x',))
t(lambda: {'x': 1, A(2): c, b: B(2)} == {c: 'x', c: a, a: A(2)})
#> True
#> 2 ((1, {1: 1}), (2, {1: 2}), 'x')
#> True
#> TypeError no
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __bool__(self): print('bool'); return True
a, b, c, both = A(1), A(2), B(1), '%s %r'
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
#> AttributeError 'str' object has no attribute 'v'
#> hash 2
#> repr 2
#> {<2>: 1, 1: 5}
#> [1]
#> hash 1
#> repr 1
#> {'x': 1, <1>: 5}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): print('hash', self.v); return hash(self.v)
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
a, b, c, both = A(1), A(2), B(1), '%s %r'
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
#> hash 1
#> hash 1
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
a, b, c, both = A(1), A(2), B(1), '%s %r'
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
a, b, c, both = A(1), A(2), B(1), '%s %r'
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
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
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
t(lambda: {B(2): 1}.setdefault(a, 3))
#> {(2, {1: 2}): 1, (1, {1: 1}): 2}
#> [2] [[((2, {1: 2}), (2, {1: 2}))], (1, {1: 1})]
#> [(1, {1: 1}), 1]
#> {(2, {1: 2}): 1, (1, {1: 1}): 5}
#> True
#> [(2, {1: 2}), (2, {1: 2}), [[(1, {1: 1}), (2, {1: 2}), 2], [1], [2]]]
#> eq 2
#> eq 1
#> True
#> hash 2
#> 3
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: (2, 2,) <= (2, 2,))
t(lambda: hash((a,)) == hash((a,)))
t(lambda: hash((2, A(1),)) == hash((2, A(1),)))
t(lambda: len({1, B(2), 2}))
t(lambda: str(({2: 2, B(2): ('x', 2, b,), B(2): 2}, 1,)))
t(lambda: min([c], [1]))
#> True
#> True
#> True
#> 3
#> ValueError 2
#> ValueError 1
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: (1, 'x', 'x',) <= (1, 'x', 'x',))
t(lambda: sorted([('x', 1), (2, 0)]))
t(lambda: [B(2), 2] > [B(2), 2])
t(lambda: hash((2, b, b,)) == hash((2, b, b,)))
#> True
#> TypeError '<' not supported between instances of 'int' and 'str'
#> gt 2
#> False
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): raise OSError(self.v)
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): raise KeyError(self.v)
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return 3
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sorted([2]))
t(lambda: dict([(b, 1), (c, 2)]))
t(lambda: repr(('x', 'x',)))
t(lambda: str([B(2), [c, A(2), A(1)], [{0: 2, 1: A(1), 2: B(2)}, B(2)]]))
t(lambda: '{} {!r}'.format(B(2), ({1: [A(1), c]},)))
t(lambda: deque([B(2)]).count(A(1)))
t(lambda: deque(['x', b]).count(A(2)))
t(lambda: min([a], [B(2)]))
#> [2]
#> OSError 2
#> ('x', 'x')
#> TypeError __repr__ returned non-string (type int)
#> OSError 1
#> ValueError 2
#> 1
#> ValueError 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [{'x': 1, b: (A(1), 2, [A(1), B(2)],), c: B(2)}] == [{'x': 1, b: (A(1), 2, [A(1), B(2)],), c: B(2)}])
t(lambda: 'x' == a)
t(lambda: (1, 'x', A(2),) <= (1, 'x', A(2),))
t(lambda: deque([2, b]).count(1))
t(lambda: [[[b, A(2)]], c] != ({0: b, 1: ['x']},))
#> hash 2
#> hash 1
#> hash 2
#> hash 1
#> ValueError 1
#> ValueError 1
#> ValueError 2
#> ValueError 2
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: ['x', b, 'x'].count(b))
t(lambda: [B(2), c, b].count(A(1)))
t(lambda: (A(1),).index('x'))
t(lambda: {0: (b, (b, 'x', a,), c,), 1: B(2), 2: B(2)})
t(lambda: sorted([A(1)]))
t(lambda: sum(('x', 'x') == ('x', 'x') for _ in 'ab'))
t(lambda: len({1, 2, b}))
t(lambda: [b, A(1)].count(1))
#> 1
#> 0
#> ValueError tuple.index(x): x not in tuple
#> repr 1
#> repr 2
#> repr 2
#> {0: ((2, {1: 2}), ((2, {1: 2}), 'x', (1, {1: 1})), <1>), 1: <2>, 2: <2>}
#> [(1, {1: 1})]
#> 2
#> hash 2
#> 3
#> 0
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): raise TypeError('no')
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
    def __bool__(self): print('bool'); return True
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sum((1, b) == (1, b) for _ in 'ab'))
t(lambda: len(set([B(2)])))
t(lambda: '{} {!r}'.format(A(1), [[a], A(2)]))
t(lambda: {1: 1, A(1): 2})
t(lambda: hash((a, c, A(2),)) == hash((a, c, A(2),)))
t(lambda: change({'x': 1}, '__setitem__', b, 5))
#> 2
#> 1
#> repr 1
#> repr 2
#> [1] [[<1>], <2>]
#> TypeError no
#> TypeError no
#> TypeError no
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return False
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __str__(self): return f's{self.v}'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: '{} {!r}'.format(A(1), (1,)))
t(lambda: sorted([c, 2]))
t(lambda: b in [B(2), B(2), a])
t(lambda: change({'x': 1}, '__setitem__', A(2), 5))
t(lambda: sorted([(A(1), 1), (A(2), 0)]))
t(lambda: repr({0: A(2), 1: A(1), 2: 'x'}))
t(lambda: ('x', 'x', b,) != (c,))
#> [1] (1,)
#> TypeError '<' not supported between instances of 'int' and 'B'
#> False
#> hash 2
#> {'x': 1, [2]: 5}
#> TypeError '<' not supported between instances of 'A' and 'A'
#> {0: [2], 1: [1], 2: 'x'}
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): raise TypeError('no')
    def __repr__(self): raise OSError(self.v)
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __hash__(self): return hash((self.v, 1))
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: min([1], [A(1)]))
t(lambda: sum((b, 2) == (b, 2) for _ in 'ab'))
t(lambda: repr({'x': B(2), A(2): a}))
t(lambda: f'{(B(2), c,)}')
t(lambda: 'x' in [A(2), 1, {0: a, 1: A(2), 2: c}])
t(lambda: str({0: B(2), 1: c}))
t(lambda: (b, {0: {B(2): 'x', 1: 'x', B(2): 'x'}}, (c, {b: A(1)}, (c, 'x', a,),),))
#> TypeError '<' not supported between instances of 'A' and 'int'
#> 2
#> TypeError no
#> OSError 2
#> False
#> OSError 2
#> TypeError no
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: (A(1), A(1),) <= (A(1), A(1),))
t(lambda: {1: (2, A(1), b,)} == {1: {'x': a, b: A(2)}})
t(lambda: dict([(A(2), 1), (2, 2)]))
t(lambda: repr({0: b, 1: ((B(2),), (A(1), B(2),),)}))
t(lambda: {0: A(1), 1: 2, 2: A(2)} != [[(B(2), b, c,), B(2)], c, A(1)])
#> eq 1
#> eq 1
#> True
#> False
#> {[2]: 1, 2: 2}
#> {0: [2], 1: (([2],), ([1], [2]))}
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: deque([B(2), 2]).count('x'))
t(lambda: [[2, [B(2)]]] == [[2, [B(2)]]])
t(lambda: any([a, 2]))
t(lambda: {'x': 1, A(2): 2})
t(lambda: [([A(1), 2],)] == [([A(1), 2],)])
t(lambda: str((2, c,)))
#> 0
#> False
#> True
#> hash 2
#> {'x': 1, [2]: 2}
#> eq 1
#> True
#> (2, [1])
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return False
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
class B(A):
    def __init__(self, v): self.v = v
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: change([b], 'remove', a))
t(lambda: repr(((c, {A(2): 2, c: B(2)}, B(2),), 1,)))
t(lambda: min([A(2)], [A(2)]))
t(lambda: (a, B(2), a,) <= (a, B(2), a,))
t(lambda: [1, a, A(1)])
t(lambda: sum((c, 'x') == (c, 'x') for _ in 'ab'))
t(lambda: both % (A(1), {0: a, 1: a}))
#> ValueError list.remove(x): x not in list
#> hash 2
#> hash 1
#> (((1, {1: 1}), {(2, {1: 2}): 2, (1, {1: 1}): (2, {1: 2})}, (2, {1: 2})), 1)
#> TypeError '<' not supported between instances of 'A' and 'A'
#> TypeError '<=' not supported between instances of 'B' and 'B'
#> [1, (1, {1: 1}), (1, {1: 1})]
#> 2
#> (1, {1: 1}) {0: (1, {1: 1}), 1: (1, {1: 1})}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: str(((A(2), c, 2,), 1, A(1),)))
t(lambda: [b, 1] < [b, 1])
t(lambda: [1] > [1])
t(lambda: {2: 2, A(2): B(2), 1: a} == ({0: 1}, [a, {0: c, 1: 1, 2: A(1)}], B(2),))
t(lambda: [{A(2): b, 'x': ({0: a, 1: A(1)},), c: A(1)}] == [{A(2): b, 'x': ({0: a, 1: A(1)},), c: A(1)}])
#> OSError 2
#> False
#> False
#> hash 2
#> False
#> hash 2
#> hash 1
#> hash 2
#> hash 1
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return 3
    def __bool__(self): print('bool'); return True
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __hash__(self): return hash((self.v, 1))
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [b, b, b].index(a))
t(lambda: change({'x': 1}, '__setitem__', B(2), 5))
t(lambda: [B(2), 1] > [B(2), 1])
t(lambda: [a, A(2)] < [a, A(2)])
#> TypeError __repr__ returned non-string (type int)
#> TypeError __repr__ returned non-string (type int)
#> False
#> TypeError '<' not supported between instances of 'A' and 'A'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __bool__(self): print('bool'); return True
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: '{} {!r}'.format(b, [1, B(2), A(1)]))
t(lambda: (2,).index(A(2)))
t(lambda: '{} {!r}'.format('x', {2: b, a: (2, (A(1), 2,), A(2),)}))
t(lambda: ({0: A(1), 1: [A(1), b], 2: (B(2), c, 'x',)}, a, 2,))
t(lambda: [1, c, A(1)] > [1, c, A(1)])
t(lambda: min([b], [b]))
#> repr 1
#> s2 [1, (2, {1: 2}), <1>]
#> ValueError 2
#> repr 2
#> repr 1
#> repr 1
#> repr 2
#> x {2: <2>, <1>: (2, (<1>, 2), <2>)}
#> repr 1
#> repr 1
#> repr 2
#> repr 1
#> ({0: <1>, 1: [<1>, <2>], 2: ((2, {1: 2}), (1, {1: 1}), 'x')}, <1>, 2)
#> ValueError 1
#> repr 2
#> [<2>]
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): raise OSError(self.v)
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): raise TypeError('no')
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: str(({1: {0: b, 1: 2}, c: (1, A(1),), 'x': a}, B(2), [B(2)],)))
t(lambda: {'x': {B(2): b, a: 1}, 1: b, b: a})
t(lambda: max(2, a))
t(lambda: max(B(2), A(1)))
#> TypeError no
#> TypeError no
#> TypeError '>' not supported between instances of 'A' and 'int'
#> TypeError '>' not supported between instances of 'A' and 'B'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
class B(A):
    def __init__(self, v): self.v = v
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {A(1): 1}.setdefault(b, 3))
t(lambda: sum((A(1), b) == (A(1), b) for _ in 'ab'))
t(lambda: {0: A(2)} != {c: (B(2), a,)})
t(lambda: [c, c].index(a))
t(lambda: 'x' == 'x')
#> hash 1
#> hash 2
#> 3
#> 0
#> hash 1
#> True
#> repr 1
#> ValueError <1> is not in list
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sorted([(1, 1), ('x', 0)]))
t(lambda: hash((b, 2, 'x',)) == hash((b, 2, 'x',)))
t(lambda: {1: (A(1), b,)} == {1: {0: ((2, c,), 2,)}})
t(lambda: c == A(2))
t(lambda: b in {b})
#> TypeError '<' not supported between instances of 'str' and 'int'
#> True
#> False
#> False
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: dict([(B(2), 1), (2, 2)]))
t(lambda: [{c: 2}] == [{c: 2}])
t(lambda: max(B(2), a))
t(lambda: (B(2), 'x', c,) == {'x': (b, {'x': 2},), c: 1, A(2): {2: b, a: {0: c, 1: a, 2: A(2)}, 'x': b}})
t(lambda: '{} {!r}'.format(b, {A(2): {0: A(1)}, 2: {1: [a, 2, 'x']}}))
t(lambda: [c] > [c])
t(lambda: [A(2), 1, 2] < [A(2), 1, 2])
t(lambda: [{0: c, 1: b, 2: 'x'}] == [{0: c, 1: b, 2: 'x'}])
#> hash 2
#> repr 2
#> {<2>: 1, 2: 2}
#> hash 1
#> hash 1
#> True
#> TypeError '>' not supported between instances of 'A' and 'B'
#> hash 1
#> False
#> repr 2
#> repr 1
#> repr 1
#> [2] {<2>: {0: <1>}, 2: {1: [<1>, 2, 'x']}}
#> False
#> eq 2
#> False
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [] if self.v else 1
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [[{0: {b: 2}, 1: (b,)}, 1]] == [[{0: {b: 2}, 1: (b,)}, 1]])
t(lambda: {1: [(c,)]} == {1: [B(2), b, 'x']})
t(lambda: dict([(2, 1), (A(1), 2)]))
t(lambda: (1, a,).index(1))
t(lambda: dict([(a, 1), (2, 2)]))
t(lambda: b < c)
t(lambda: max('x', 1))
t(lambda: [a, a, B(2), 2] < [a, a, B(2), 2])
#> True
#> False
#> repr 1
#> {2: 1, <1>: 2}
#> 0
#> repr 1
#> {<1>: 1, 2: 2}
#> gt 1
#> False
#> TypeError '>' not supported between instances of 'int' and 'str'
#> eq 2
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): print('bool'); return True
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: A(2) < b)
t(lambda: ['x'].count(a))
t(lambda: len(set([a, 1])))
t(lambda: deque([2, 1]).count(A(2)))
#> lt 2
#> False
#> ValueError 1
#> hash 1
#> ValueError 1
#> ValueError 2
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: sorted([(b, 1), (2, 0)]))
t(lambda: [[B(2)]] == [[B(2)]])
t(lambda: [B(2), c, c] > [B(2), c, c])
t(lambda: len({b, c}))
t(lambda: dict.fromkeys([A(2), 'x']))
t(lambda: [A(2)] != (B(2),))
#> ValueError 2
#> False
#> TypeError '>' not supported between instances of 'B' and 'B'
#> hash 1
#> 2
#> repr 2
#> {<2>: None, 'x': None}
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __gt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __bool__(self): print('bool'); return True
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: hash((c, 2,)) == hash((c, 2,)))
t(lambda: sum((B(2), c) == (B(2), c) for _ in 'ab'))
t(lambda: str([1]))
t(lambda: (A(2), B(2), b,).index(A(2)))
t(lambda: [b, A(2), 1] < [b, A(2), 1])
t(lambda: 2 not in [2, 'x', 1])
t(lambda: {A(2): B(2), a: {0: 2}, B(2): A(1)} != {0: a, 1: c, 2: B(2)})
t(lambda: str({A(2): [1, 2], 'x': 'x'}))
#> True
#> eq 2
#> eq 2
#> 2
#> [1]
#> 0
#> False
#> False
#> hash 2
#> hash 1
#> True
#> hash 2
#> {[2]: [1, 2], 'x': 'x'}
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
class B(A):
    def __init__(self, v): self.v = v
    def __bool__(self): print('bool'); return True
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: change({A(1): 1}, '__setitem__', b, 5))
t(lambda: change([A(2), 'x'], 'remove', 'x'))
t(lambda: both % (B(2), (([a], ['x', A(2), c],), ('x', 1,), A(1),)))
t(lambda: 'x' in {c})
#> {[1]: 1, [2]: 5}
#> eq 2
#> [[2]]
#> [2] (([[1]], ['x', [2], [1]]), ('x', 1), [1])
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): raise TypeError('no')
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: change({A(2): 1}, '__setitem__', c, 5))
t(lambda: [[({'x': a, b: 'x', A(1): a}, [b, 1], a,), {0: 1, 1: A(1)}, [[1, b, A(1)], a]]] == [[({'x': a, b: 'x', A(1): a}, [b, 1], a,), {0: 1, 1: A(1)}, [[1, b, A(1)], a]]])
t(lambda: repr([a, A(2)]))
t(lambda: {1: {a: c, b: 1}} == {1: {c: {0: (1, c, A(2),), 1: {0: A(2), 1: B(2)}}, 1: b, 2: [{0: 1, 1: a, 2: A(1)}]}})
t(lambda: len({'x', 2}))
t(lambda: str(({2: b},)))
t(lambda: (c, A(2), ({c: c, 1: 1},),))
t(lambda: [c].count(b))
#> TypeError no
#> TypeError no
#> [[1], [2]]
#> TypeError no
#> 2
#> ({2: [2]},)
#> hash 1
#> eq 1
#> ((1, {1: 1}), [2], ({(1, {1: 1}): 1},))
#> eq 1
#> 0
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __str__(self): return f's{self.v}'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [[b, B(2), {0: {b: B(2)}}]] == [[b, B(2), {0: {b: B(2)}}]])
t(lambda: {1: [{0: a}]} == {1: {0: 1, 1: B(2)}})
t(lambda: {B(2): 1}.get(2))
t(lambda: any([A(1)]))
#> eq 2
#> eq 2
#> True
#> False
#> TypeError unhashable type: 'B'
#> True
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __format__(self, o): return f'[{o}{self.v}]'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return 3
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: 2 not in [c])
t(lambda: (b, A(1),) <= (b, A(1),))
t(lambda: B(2) == B(2))
t(lambda: deque([A(2)]).count(c))
t(lambda: f'{(1,)}')
t(lambda: {A(1): 1, b: 2})
t(lambda: (A(2), c,) <= (A(2), c,))
t(lambda: len({A(1)}))
#> eq 1
#> True
#> eq 1
#> True
#> eq 2
#> True
#> eq 2
#> 0
#> (1,)
#> hash 1
#> hash 2
#> {(1, {1: 1}): 1, (2, {1: 2}): 2}
#> eq 2
#> True
#> hash 1
#> 1
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __gt__(self, o): return NotImplemented
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __bool__(self): print('bool'); return True
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: 2 in {A(1)})
t(lambda: b == B(2))
t(lambda: sum((A(1), c) == (A(1), c) for _ in 'ab'))
t(lambda: (c,) != (('x', 'x',), a, {'x': 2, 'x': B(2)},))
t(lambda: {'x': {0: 'x', 1: c}, a: [2]})
t(lambda: b == A(2))
t(lambda: {B(2): 1, b: 2})
#> False
#> True
#> eq 1
#> eq 1
#> 2
#> True
#> {'x': {0: 'x', 1: [1]}, [1]: [2]}
#> eq 2
#> True
#> TypeError unhashable type: 'B'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): raise TypeError('no')
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): print('bool'); return True
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
    def __str__(self): return f's{self.v}'
    def __bool__(self): print('bool'); return True
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: dict([('x', 1), (1, 2)]))
t(lambda: sorted([c, b]))
t(lambda: [A(2), 2])
t(lambda: dict([(2, 1), (A(2), 2)]))
t(lambda: max([(B(2),), (c,)]))
t(lambda: a < A(2))
t(lambda: A(2) < b)
#> {'x': 1, 1: 2}
#> gt 1
#> repr 2
#> [[1], <2>]
#> repr 2
#> [<2>, 2]
#> TypeError no
#> gt 1
#> ([2],)
#> gt 2
#> True
#> gt 2
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): return (self.v, 1) < (o.v, 2)
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __str__(self): return f's{self.v}'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: A(2) < A(2))
t(lambda: '{} {!r}'.format(b, ['x']))
t(lambda: sum((A(2), A(2)) == (A(2), A(2)) for _ in 'ab'))
t(lambda: A(2) == a)
t(lambda: {1: {1: 2, b: {0: A(2)}}} == {1: {A(1): 1}})
t(lambda: change([b], 'remove', A(1)))
t(lambda: change([2], 'remove', 'x'))
#> TypeError '<' not supported between instances of 'A' and 'A'
#> s2 ['x']
#> 0
#> False
#> hash 2
#> hash 1
#> False
#> ValueError list.remove(x): x not in list
#> ValueError list.remove(x): x not in list
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return 3
    def __str__(self): return f's{self.v}'
    def __bool__(self): print('bool'); return True
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return str([self.v])
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: 1 == A(2))
t(lambda: str({0: A(1), 1: ['x', B(2)], 2: a}))
t(lambda: [a, 2].count(c))
t(lambda: both % (2, {a: B(2)}))
t(lambda: 2 not in [1, a])
t(lambda: [1] > [1])
#> False
#> TypeError __repr__ returned non-string (type int)
#> ValueError 1
#> hash 1
#> TypeError __repr__ returned non-string (type int)
#> True
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): raise TypeError('no')
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: change({b: 1}, '__setitem__', A(2), 5))
t(lambda: hash((1, 1,)) == hash((1, 1,)))
t(lambda: max([(A(1),), (a,)]))
t(lambda: sum(('x', 2) == ('x', 2) for _ in 'ab'))
t(lambda: (A(2), c, A(2),).index(A(2)))
t(lambda: repr([A(2), A(1)]))
t(lambda: (A(1),) <= (A(1),))
t(lambda: '{} {!r}'.format(c, {0: {0: 2, 1: (2, A(2), c,)}}))
#> repr 2
#> repr 2
#> {<2>: 1, <2>: 5}
#> True
#> TypeError '>' not supported between instances of 'A' and 'A'
#> 2
#> ValueError tuple.index(x): x not in tuple
#> repr 2
#> repr 1
#> [<2>, <1>]
#> TypeError '<=' not supported between instances of 'A' and 'A'
#> repr 2
#> repr 1
#> s1 {0: {0: 2, 1: (2, <2>, <1>)}}
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
    def __eq__(self, o): return [] if self.v else 1
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: len({A(2), c}))
t(lambda: ['x', c, A(2)].index(b))
t(lambda: {A(1): 1}.setdefault(B(2), 3))
t(lambda: {b: 1, c: 2})
t(lambda: {1: b, 1: {0: A(2), 1: [2, 2]}, A(2): (a,)} == [2, A(2), c])
#> hash 2
#> 2
#> 2
#> hash 1
#> 3
#> hash 2
#> repr 1
#> {[2]: 1, <1>: 2}
#> hash 2
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
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): return str([self.v])
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: change({A(1): 1}, '__setitem__', 'x', 5))
t(lambda: hash((2,)) == hash((2,)))
t(lambda: len({c, A(1)}))
t(lambda: (1, A(1), [{a: B(2), A(1): A(2)}, B(2)],) != {0: a, 1: B(2)})
t(lambda: {2: 1, 'x': 2})
t(lambda: sorted([(1, 1), (c, 0)]))
#> hash 1
#> {[1]: 1, 'x': 5}
#> True
#> hash 1
#> 2
#> hash 1
#> hash 1
#> eq 1
#> True
#> {2: 1, 'x': 2}
#> TypeError '<' not supported between instances of 'B' and 'int'
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
    def __str__(self): return f's{self.v}'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [2, b] > [2, b])
t(lambda: [1, B(2), A(1), 2] < [1, B(2), A(1), 2])
t(lambda: repr({0: [{0: 'x'}, 'x', 2], 1: A(2)}))
t(lambda: (A(2), a,) <= (A(2), a,))
#> False
#> TypeError '<' not supported between instances of 'B' and 'B'
#> repr 2
#> {0: [{0: 'x'}, 'x', 2], 1: <2>}
#> TypeError '<=' not supported between instances of 'A' and 'A'
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): raise ValueError(self.v)
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __bool__(self): print('bool'); return True
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __hash__(self): raise TypeError('no')
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: deque([A(2), 1]).count(A(2)))
t(lambda: {'x': 1}.pop(B(2), 0))
t(lambda: any([2, B(2), a]))
t(lambda: len({a}))
t(lambda: {'x': 1}.setdefault(A(1), 3))
t(lambda: '{} {!r}'.format(A(1), [[A(1)], [1, a], b]))
t(lambda: (A(1), b, 2,) <= (A(1), b, 2,))
#> ValueError 2
#> TypeError no
#> True
#> hash 1
#> 1
#> hash 1
#> 3
#> (1, {1: 1}) [[(1, {1: 1})], [1, (1, {1: 1})], (2, {1: 2})]
#> ValueError 1
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): return NotImplemented
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
class B(A):
    def __init__(self, v): self.v = v
    def __lt__(self, o): raise KeyError(self.v)
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return '{}'.format((self.v, {1: self.v}))
    def __format__(self, o): return f'[{o}{self.v}]'
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: 'x' == A(1))
t(lambda: {1: 1}.pop(1, 0))
t(lambda: {'x': 1}.get(b))
t(lambda: {'x': 1}.get(b))
t(lambda: (A(2), 2,).index(b))
t(lambda: {c: 1, b: 2})
#> eq 1
#> False
#> 1
#> hash 2
#> None
#> hash 2
#> None
#> eq 2
#> 0
#> hash 1
#> hash 2
#> repr 2
#> {(1, {1: 1}): 1, <2>: 2}
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): return 3
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __gt__(self, o): return NotImplemented
    def __hash__(self): raise TypeError('no')
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: [A(2), B(2)] < [A(2), B(2)])
t(lambda: dict.fromkeys(['x', 1, a]))
t(lambda: {1: [a, ({0: B(2), 1: 2, 2: A(2)},)]} == {1: [[(A(1), 'x',)]]})
t(lambda: max([(c,), (b,)]))
t(lambda: dict.fromkeys(['x', 1, A(2)]))
t(lambda: {A(2): 1}.get(2))
#> eq 2
#> TypeError '<' not supported between instances of 'B' and 'B'
#> hash 1
#> eq 1
#> {'x': None, 1: None}
#> False
#> eq 2
#> TypeError '>' not supported between instances of 'A' and 'B'
#> hash 2
#> TypeError __repr__ returned non-string (type int)
#> hash 2
#> eq 2
#> 1
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return [self.v] == [getattr(o, 'v', 0)]
    def __lt__(self, o): return NotImplemented
    def __gt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
class B(A):
    def __init__(self, v): self.v = v
    def __hash__(self): raise TypeError('no')
    def __format__(self, o): return f'[{o}{self.v}]'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: {1: (2,)} == {1: {0: B(2)}})
t(lambda: len({b}))
t(lambda: min([b], ['x']))
t(lambda: A(1) == b)
#> False
#> 1
#> TypeError '<' not supported between instances of 'str' and 'A'
#> False
#---
from collections import deque
class A:
    def __init__(self, v): self.v = v
    def __eq__(self, o): print('eq', self.v); return self.v == getattr(o, 'v', o)
    def __lt__(self, o): print('lt', self.v); return self.v < o.v
    def __gt__(self, o): print('gt', self.v); return self.v > o.v
    def __hash__(self): print('hash', self.v); return hash(self.v)
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __str__(self): return f's{self.v}'
    def __bool__(self): return self.v != 1
class B:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __hash__(self): return hash((self.v, 1))
    def __repr__(self): print('repr', self.v); return f'<{self.v}>'
    def __bool__(self): return self.v != 1
a, b, c, both = A(1), A(2), B(1), '%s %r'
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def change(x, name, *rest):
    getattr(x, name)(*rest)
    return x
t(lambda: a < 1)
t(lambda: B(2) in [({A(1): A(2), 1: a}, (2,), (a, A(2),),)])
t(lambda: [c].index(A(2)))
t(lambda: b == B(2))
t(lambda: {c: 1, 2: 2})
#> lt 1
#> AttributeError 'int' object has no attribute 'v'
#> hash 1
#> eq 1
#> False
#> eq 2
#> repr 2
#> ValueError <2> is not in list
#> eq 2
#> True
#> repr 1
#> {<1>: 1, 2: 2}
#---
