class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def __len__(self):
        return len(self.v)
    def __getattr__(self, o):
        return 'no ' + o
    def __mul__(self, o):
        return [self.v] * o
class B:
    def __init__(self, v):
        self.v = v
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __len__(self):
        return 2
    def __bool__(self):
        return bool(self.v)
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(0)
q = B((2, 1))
r = B(3)
drive(0, lambda: '{} {!r}'.format(r, p))
drive(1, lambda: r or 'or')
drive(2, lambda: callable(q))
drive(3, lambda: hasattr(q, 'v'))
drive(4, lambda: r is p)
#> 0 <3> <0>
#> 1 <3>
#> 2 False
#> 3 True
#> 4 False
#---
class A:
    def __init__(self, v):
        self.v = v
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __iadd__(self, o):
        self.v += 1; return self
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __hash__(self):
        return 'x'
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __next__(self):
        raise StopIteration
class B(A):
    def __init__(self, v):
        super().__init__(v)
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __iadd__(self, o):
        return None
    def __hash__(self):
        return hash(self.v)
    def __format__(self, o):
        return f'[{o}]'
    def __lt__(self, o):
        return self.v < o.v
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A((2, 1))
q = C(1)
r = B('ab')
drive(0, lambda: callable(p))
drive(1, lambda: p.still())
drive(2, lambda: '-'.join(str(x) for x in r))
drive(3, lambda: '-'.join(str(x) for x in q))
drive(4, lambda: '{} {!r}'.format(q, q))
#> 0 False
#> 1 ! AttributeError 'A' object has no attribute 'still'
#> 2 ! TypeError 'B' object is not iterable
#> 3 ! TypeError 'C' object is not iterable
#> 4 [] <1>
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __call__(self, *a, **k):
        return lambda: self.v
    def __getitem__(self, o):
        raise KeyError(o)
    def __mul__(self, o):
        return [self.v] * o
    def __format__(self, o):
        return f'[{o}]'
class B(A):
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __neg__(self):
        return type(self)(-self.v)
    def __len__(self):
        return 2
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __getitem__(self, o):
        raise KeyError(o)
    def __lt__(self, o):
        return NotImplemented
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C({'k': 1})
q = B(1)
r = B({'k': 1})
drive(0, lambda: q[1])
drive(1, lambda: [*p])
drive(2, lambda: {p, q} == {q})
drive(3, lambda: (r != r, r > r))
drive(4, lambda: {r, q} == {q})
drive(5, lambda: p.twice)
drive(6, lambda: [10, 20, 30][r])
drive(7, lambda: r == r)
#> 0 ! KeyError 1
#> 1 ! KeyError 0
#> 2 False
#> 3 ! TypeError '>' not supported between instances of 'B' and 'B'
#> 4 False
#> 5 ! AttributeError 'C' object has no attribute 'twice'
#> 6 ! TypeError list indices must be integers or slices, not B
#> 7 True
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __bool__(self):
        return bool(self.v)
    def __iadd__(self, o):
        self.v += 1; return self
    def __neg__(self):
        return type(self)(-self.v)
    def __contains__(self, o):
        return 'yes'
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __neg__(self):
        return type(self)(-self.v)
    def __setitem__(self, *a):
        print('set', a)
    def __eq__(self, o):
        return NotImplemented
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A({'k': 1})
q = B('ab')
r = B({'k': 1})
drive(0, lambda: issubclass(type(r), B))
drive(1, lambda: f'{p:>5}')
drive(2, lambda: sorted(vars(q)))
drive(3, lambda: type(r).__name__)
drive(4, lambda: list(p))
#> 0 True
#> 1 ! TypeError unsupported format string passed to A.__format__
#> 2 ['v']
#> 3 B
#> 4 ! TypeError 'A' object is not iterable
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __hash__(self):
        return 7
    def __getitem__(self, o):
        raise KeyError(o)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
class B(A):
    def __init__(self, v):
        super().__init__(v)
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @staticmethod
    def still(x=1):
        return x
    def __bool__(self):
        return False
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __index__(self):
        return 1
    def __len__(self):
        return len(self.v)
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __hash__(self):
        return hash(self.v)
    def __format__(self, o):
        return 5
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(2.5)
q = B(2.5)
r = C(1)
drive(0, lambda: len(r))
drive(1, lambda: 1 + q)
drive(2, lambda: type(q).of(1, 2))
drive(3, lambda: f'{q:>5}')
drive(4, lambda: next(q))
drive(5, lambda: getattr(r, 'nope', 'default'))
drive(6, lambda: sorted([p, r]))
drive(7, lambda: list(p.each(2)))
#> 0 ! TypeError object of type 'int' has no len()
#> 1 ('radd', 1, 2.5)
#> 2 [<1>, <2>]
#> 3 ! TypeError __format__ must return a str, not int
#> 4 ! TypeError 'B' object is not an iterator
#> 5 default
#> 6 ! TypeError '<' not supported between instances of 'C' and 'A'
#> 7 [(2.5, 0), (2.5, 1)]
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __len__(self):
        return 2
    def __contains__(self, o):
        return 'yes'
    def __setitem__(self, *a):
        self.v = a
    def __enter__(self):
        return self.v
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __call__(self, *a, **k):
        return lambda: self.v
    def __eq__(self, o):
        return NotImplemented
class B:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __next__(self):
        raise StopIteration
    def __enter__(self):
        return self.v
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __setitem__(self, *a):
        self.v = a
    def __exit__(self, *a):
        return True
    def __neg__(self):
        return type(self)(-self.v)
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(3)
q = A(0)
r = C('ab')
drive(0, lambda: sorted(vars(q)))
drive(1, lambda: getattr(p, 'nope', 'default'))
drive(2, lambda: max(p, p))
drive(3, lambda: list(zip(r, q)))
drive(4, lambda: r * 2)
drive(5, lambda: f'{p:>5}')
drive(6, lambda: q + p)
drive(7, lambda: r.missing)
drive(8, lambda: [*p])
#> 0 ['v']
#> 1 default
#> lt 3
#> 2 C(3)
#> 3 ! TypeError 'A' object is not iterable
#> 4 ! TypeError unsupported operand type(s) for *: 'C' and 'int'
#> 5 ! TypeError unsupported format string passed to C.__format__
#> 6 ! TypeError unsupported operand type(s) for +: 'A' and 'C'
#> 7 ! AttributeError 'C' object has no attribute 'missing'
#> 8 [(3, 0), (3, 1)]
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __enter__(self):
        return self.v
    def __hash__(self):
        return 'x'
    def __getitem__(self, o):
        return [o][o]
class B:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __mul__(self, o):
        return [self.v] * o
    def __bool__(self):
        raise ValueError('bool')
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A('ab')
q = B('ab')
r = B(0)
drive(0, lambda: len(r))
drive(1, lambda: list(zip(p, r)))
try:
    a_, *b_ = p
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(3, lambda: (lambda *a: len(a))(*p))
drive(4, lambda: list(map(lambda x: x, p)))
drive(5, lambda: list(map(lambda x: x, p)))
drive(6, lambda: list(zip(p, q)))
drive(7, lambda: issubclass(type(p), B))
drive(8, lambda: p(1, k=1))
#> 0 ! TypeError object of type 'B' has no len()
#> 1 ! TypeError 'B' object is not iterable
#> 0 []
#> 3 1
#> 4 [0]
#> 5 [0]
#> 6 ! TypeError 'B' object is not iterable
#> 7 False
#> 8 ! TypeError 'A' object is not callable
#---
class A:
    def __init__(self, v):
        self.v = v
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __enter__(self):
        return self.v
    def __setitem__(self, *a):
        self.v = a
    def __mul__(self, o):
        return [self.v] * o
    def __next__(self):
        raise StopIteration
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __index__(self):
        return 1
class B:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __lt__(self, o):
        return NotImplemented
    def __bool__(self):
        return False
    def __len__(self):
        return 2
    def __setitem__(self, *a):
        print('set', a)
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(2.5)
q = B(3)
r = A(1)
drive(0, lambda: 1 + q)
drive(1, lambda: -r)
drive(2, lambda: type(q).of(1, 2))
drive(3, lambda: r == q)
drive(4, lambda: len(q))
#> 0 ! TypeError unsupported operand type(s) for +: 'int' and 'B'
#> 1 ! TypeError bad operand type for unary -: 'A'
#> 2 ! AttributeError type object 'B' has no attribute 'of'
#> 3 False
#> 4 2
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __mul__(self, o):
        return [self.v] * o
    def __eq__(self, o):
        print('eq'); return self is o
    def __neg__(self):
        return type(self)(-self.v)
    def __hash__(self):
        return hash(self.v)
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
class B:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    def __mul__(self, o):
        return [self.v] * o
    def __len__(self):
        return 2
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __bool__(self):
        return False
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(None)
q = C({'k': 1})
r = C(None)
drive(0, lambda: repr(p))
drive(1, lambda: used(p))
drive(2, lambda: isinstance(p, A))
drive(3, lambda: sum([p, q]))
drive(4, lambda: {q, r} == {r})
#> 0 B(None)
#> 1 ! TypeError 'B' object does not support the context manager protocol
#> 2 False
#> 3 ! TypeError unsupported operand type(s) for +: 'int' and 'B'
#> 4 ! TypeError unhashable type: 'dict'
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __enter__(self):
        return self.v
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __setitem__(self, *a):
        self.v = a
class B:
    def __init__(self, v):
        self.v = v
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __add__(self, o):
        return NotImplemented
    def __bool__(self):
        return bool(self.v)
    def __next__(self):
        raise StopIteration
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(None)
q = A(1)
r = A((2, 1))
drive(0, lambda: q(2.5, k=1))
drive(1, lambda: hasattr(p, 'v'))
drive(2, lambda: (p != p, p > p))
drive(3, lambda: used(p))
drive(4, lambda: list(p.each(2)))
drive(5, lambda: isinstance(p, A))
drive(6, lambda: next(q))
drive(7, lambda: not q)
#> 0 ! TypeError 'A' object is not callable
#> 1 True
#> 2 ! TypeError '>' not supported between instances of 'A' and 'A'
#> 3 ! TypeError 'A' object does not support the context manager protocol (missed __exit__ method)
#> 4 ! AttributeError none of each
#> 5 True
#> 6 ! TypeError 'A' object is not an iterator
#> 7 False
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @staticmethod
    def still(x=1):
        return x
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __mul__(self, o):
        return [self.v] * o
    def __radd__(self, o):
        return ('radd', o, self.v)
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __call__(self, *a, **k):
        return lambda: self.v
    def __hash__(self):
        return 7
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __setitem__(self, *a):
        print('set', a)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __format__(self, o):
        return 5
    def __exit__(self, *a):
        return a[0] is KeyError
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(0)
q = C({'k': 1})
r = C(2.5)
drive(0, lambda: -r)
drive(1, lambda: '{} {!r}'.format(p, q))
drive(2, lambda: q < p)
drive(3, lambda: not r)
drive(4, lambda: r.twice)
drive(5, lambda: q is r)
drive(6, lambda: list(chained(r.each(1))))
drive(7, lambda: f'{r!r:>12}')
drive(8, lambda: [10, 20, 30][r])
#> 0 ! TypeError bad operand type for unary -: 'C'
#> 1 ! TypeError __format__ must return a str, not int
#> 2 ! TypeError '<' not supported between instances of 'C' and 'B'
#> 3 False
#> 4 ! AttributeError 'C' object has no attribute 'twice'
#> 5 False
#> 6 ! AttributeError 'C' object has no attribute 'each'
#> 7       C(2.5)
#> 8 ! TypeError list indices must be integers or slices, not C
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __format__(self, o):
        return f'[{o}]'
    def __bool__(self):
        return False
    def __hash__(self):
        return hash(self.v)
    def __setitem__(self, *a):
        print('set', a)
class B(A):
    def __init__(self, v):
        super().__init__(v)
    @staticmethod
    def still(x=1):
        return x
    def __enter__(self):
        print('enter', self.v); return self
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __getattr__(self, o):
        return 'no ' + o
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(1)
q = C(2.5)
r = B([1, 2])
drive(0, lambda: q or 'or')
drive(1, lambda: q.__class__.__mro__[-2].__name__)
drive(2, lambda: list(zip(r, q)))
drive(3, lambda: bool(p))
drive(4, lambda: p * 2)
drive(5, lambda: p.twice)
drive(6, lambda: p + r)
#> 0 or
#> 1 A
#> 2 ! TypeError 'B' object is not iterable
#> 3 False
#> 4 ! TypeError unsupported operand type(s) for *: 'B' and 'int'
#> 5 no twice
#> 6 ! TypeError unsupported operand type(s) for +: 'B' and 'B'
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __setitem__(self, *a):
        self.v = a
    def __neg__(self):
        return type(self)(-self.v)
    def __iadd__(self, o):
        self.v += 1; return self
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __contains__(self, o):
        return 'yes'
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
class B(A):
    @staticmethod
    def still(x=1):
        return x
    def __iter__(self):
        yield self.v
        yield 'more'
    def __neg__(self):
        return type(self)(-self.v)
    def __enter__(self):
        print('enter', self.v); return self
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(0)
q = C(0)
r = B(0)
drive(0, lambda: callable(p))
drive(1, lambda: [*p])
drive(2, lambda: -p)
drive(3, lambda: changed(q))
drive(4, lambda: [*p])
drive(5, lambda: (q != q, q > q))
#> 0 True
#> 1 [0, 'more']
#> 2 str of 0
#> 3 ! AttributeError 'C' object has no attribute 'v'
#> 4 [0, 'more']
#> 5 ! TypeError '>' not supported between instances of 'C' and 'C'
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __exit__(self, *a):
        return True
    def __index__(self):
        return 1
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __bool__(self):
        return False
    def __len__(self):
        return len(self.v)
    def __next__(self):
        raise StopIteration
    def __eq__(self, o):
        return NotImplemented
    def __index__(self):
        return 1
    def __format__(self, o):
        return f'[{o}]'
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C('ab')
q = C(None)
r = B(2.5)
drive(0, lambda: [*q])
drive(1, lambda: list(p.each(2)))
drive(2, lambda: type(q).of(1, 2))
drive(3, lambda: (p != q, p > q))
drive(4, lambda: r.missing)
drive(5, lambda: [x for x in p if x])
drive(6, lambda: changed(p))
drive(7, lambda: [1, 2] in q)
drive(8, lambda: hasattr(q, 'v'))
#> 0 ! TypeError Value after * must be an iterable, not C
#> 1 [('ab', 0), ('ab', 1)]
#> 2 [<1>, <2>]
#> 3 ! TypeError '>' not supported between instances of 'C' and 'C'
#> 4 ! AttributeError none of missing
#> 5 ! TypeError 'C' object is not iterable
#> 6 ab
#> in [1, 2]
#> 7 False
#> 8 True
#---
class A:
    def __init__(self, v):
        self.v = v
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __exit__(self, *a):
        return a[0] is KeyError
    def __setitem__(self, *a):
        print('set', a)
    def __bool__(self):
        return False
    def __mul__(self, o):
        return [self.v] * o
class B:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __format__(self, o):
        return 5
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __setitem__(self, *a):
        self.v = a
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(3)
q = C('ab')
r = B((2, 1))
drive(0, lambda: next(iter(r)))
drive(1, lambda: issubclass(type(r), B))
drive(2, lambda: '{} {!r}'.format(p, q))
drive(3, lambda: used(r))
drive(4, lambda: not r)
drive(5, lambda: type(q).__name__)
#> 0 ! TypeError 'B' object is not iterable
#> 1 True
#> 2 ! TypeError __format__ must return a str, not int
#> 3 ! TypeError 'B' object does not support the context manager protocol
#> 4 False
#> 5 C
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __iadd__(self, o):
        self.v += 1; return self
    def __repr__(self):
        return '<' + str(self.v) + '>'
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __iadd__(self, o):
        self.v += 1; return self
    def __next__(self):
        raise StopIteration
    def __enter__(self):
        print('enter', self.v); return self
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __add__(self, o):
        return NotImplemented
    def __neg__(self):
        return type(self)(-self.v)
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(2.5)
q = A({'k': 1})
r = C([1, 2])
drive(0, lambda: type(q).__name__)
drive(1, lambda: f'{p!r:>12}')
drive(2, lambda: r == p)
drive(3, lambda: list(map(lambda x: x, p)))
drive(4, lambda: 0 in q)
drive(5, lambda: repr(r))
drive(6, lambda: isinstance(q, A))
#> 0 A
#> 1        <2.5>
#> 2 False
#> 3 [2.5, 2.5]
#> 4 False
#> 5 <[1, 2]>
#> 6 True
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __iter__(self):
        return iter([self.v, self.v])
    def __format__(self, o):
        return 5
    def __index__(self):
        return 1
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __hash__(self):
        return 'x'
    def __next__(self):
        raise StopIteration
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def __enter__(self):
        return self.v
    def __hash__(self):
        return 7
    def __iadd__(self, o):
        self.v += 1; return self
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C({'k': 1})
q = A(None)
r = B('ab')
drive(0, lambda: sum([p, q]))
drive(1, lambda: f'{r:>5}')
drive(2, lambda: q.twice)
drive(3, lambda: [*p])
drive(4, lambda: q * 2)
#> 0 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
#> 1 ! TypeError __format__ must return a str, not int
#> 2 ! AttributeError 'A' object has no attribute 'twice'
#> 3 [{'k': 1}, {'k': 1}]
#> 4 ! TypeError unsupported operand type(s) for *: 'A' and 'int'
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __enter__(self):
        return self.v
    def __bool__(self):
        return False
    def __index__(self):
        return 1
    def __next__(self):
        raise StopIteration
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __exit__(self, *a):
        return True
    def __format__(self, o):
        return 5
    def __iadd__(self, o):
        self.v += 1; return self
    def __getitem__(self, o):
        raise KeyError(o)
    def __hash__(self):
        return 'x'
    def __neg__(self):
        return type(self)(-self.v)
    def __lt__(self, o):
        return self.v < o.v
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(1)
q = C(None)
r = A(1)
drive(0, lambda: hasattr(q, 'v'))
drive(1, lambda: next(iter(p)))
drive(2, lambda: 1 + p)
drive(3, lambda: {p, q} == {q})
drive(4, lambda: hasattr(p, 'v'))
drive(5, lambda: p.missing)
drive(6, lambda: hash(q) == hash(r))
drive(7, lambda: not p)
#> 0 True
#> 1 ! TypeError 'A' object is not iterable
#> 2 ! TypeError unsupported operand type(s) for +: 'int' and 'A'
#> 3 ! TypeError __hash__ method should return an integer
#> 4 True
#> 5 ! AttributeError 'A' object has no attribute 'missing'
#> 6 ! TypeError __hash__ method should return an integer
#> 7 True
#---
class A:
    def __init__(self, v):
        self.v = v
    def __next__(self):
        raise StopIteration
    def __mul__(self, o):
        return [self.v] * o
    def __iadd__(self, o):
        self.v += 1; return self
    def __exit__(self, *a):
        return True
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __enter__(self):
        print('enter', self.v); return self
class B(A):
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __mul__(self, o):
        return [self.v] * o
    def __bool__(self):
        return False
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __index__(self):
        return 1
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B((2, 1))
q = C([1, 2])
r = A(0)
drive(0, lambda: [x for x in r if x])
drive(1, lambda: hasattr(r, 'v'))
drive(2, lambda: p[2])
drive(3, lambda: {q, q} == {q})
drive(4, lambda: (q != r, q > r))
drive(5, lambda: q.__class__.__mro__[-2].__name__)
#> 0 ! TypeError 'A' object is not iterable
#> 1 True
#> 2 ! TypeError 'B' object is not subscriptable
#> 3 True
#> 4 ! TypeError '>' not supported between instances of 'C' and 'A'
#> 5 A
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __index__(self):
        return 1
    def __hash__(self):
        return hash(self.v)
    def __enter__(self):
        print('enter', self.v); return self
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __mul__(self, o):
        return [self.v] * o
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def __len__(self):
        return 2
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __iadd__(self, o):
        return None
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(2.5)
q = C([1, 2])
r = C('ab')
drive(0, lambda: q == q)
drive(1, lambda: q.missing)
drive(2, lambda: str(p))
drive(3, lambda: bool(q))
drive(4, lambda: next(q))
drive(5, lambda: hash(q) == hash(r))
#> 0 True
#> 1 ! AttributeError 'C' object has no attribute 'missing'
#> 2 str of 2.5
#> 3 True
#> 4 ! TypeError 'C' object is not an iterator
#> 5 ! TypeError unhashable type: 'list'
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __neg__(self):
        return type(self)(-self.v)
    def __lt__(self, o):
        return self.v < o.v
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
class B:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __index__(self):
        return 1
    def __contains__(self, o):
        return 'yes'
    def __getitem__(self, o):
        raise KeyError(o)
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(3)
q = C({'k': 1})
r = B(1)
drive(0, lambda: sorted(vars(q)))
drive(1, lambda: next(r))
drive(2, lambda: len(q))
drive(3, lambda: isinstance(p, A))
drive(4, lambda: sorted(vars(r)))
#> 0 ['v']
#> 1 ! TypeError 'B' object is not an iterator
#> 2 ! TypeError object of type 'C' has no len()
#> 3 True
#> 4 ['v']
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __neg__(self):
        return type(self)(-self.v)
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __index__(self):
        return 1
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __setitem__(self, *a):
        print('set', a)
class B:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __hash__(self):
        return 'x'
    def __getattr__(self, o):
        return 'no ' + o
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __mul__(self, o):
        return [self.v] * o
    def __iter__(self):
        return iter([self.v, self.v])
    def __neg__(self):
        return type(self)(-self.v)
    def __setitem__(self, *a):
        print('set', a)
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B({'k': 1})
q = B(None)
r = C(0)
drive(0, lambda: not r)
drive(1, lambda: hasattr(r, 'v'))
drive(2, lambda: 1 + r)
drive(3, lambda: r < q)
drive(4, lambda: getattr(p, 'nope', 'default'))
#> 0 False
#> 1 True
#> 2 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
#> 3 ! TypeError '<' not supported between instances of 'C' and 'B'
#> 4 no nope
#---
class A:
    def __init__(self, v):
        self.v = v
    def __setitem__(self, *a):
        self.v = a
    def __bool__(self):
        return bool(self.v)
    def __add__(self, o):
        return NotImplemented
    def __lt__(self, o):
        return NotImplemented
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __hash__(self):
        return hash(self.v)
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __index__(self):
        return 1
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __add__(self, o):
        return NotImplemented
    def __mul__(self, o):
        return [self.v] * o
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B({'k': 1})
q = B(None)
r = B(2.5)
drive(0, lambda: bool(p))
drive(1, lambda: [*q])
drive(2, lambda: list(map(lambda x: x, p)))
drive(3, lambda: [*p])
drive(4, lambda: [k for k in type(q).__dict__ if k == 'made'])
#> 0 True
#> 1 ! TypeError Value after * must be an iterable, not B
#> 2 ! TypeError 'B' object is not iterable
#> 3 ! TypeError Value after * must be an iterable, not B
#> 4 ['made']
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __len__(self):
        return 2
    def __next__(self):
        raise StopIteration
    def __iter__(self):
        return iter([self.v, self.v])
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __setitem__(self, *a):
        self.v = a
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __exit__(self, *a):
        return a[0] is KeyError
    def __iter__(self):
        yield self.v
        yield 'more'
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B([1, 2])
q = A('ab')
r = C(2.5)
drive(0, lambda: dict(k=r))
drive(1, lambda: callable(q))
drive(2, lambda: sorted([q, q]))
drive(3, lambda: q == q)
drive(4, lambda: list(chained(r.each(1))))
drive(5, lambda: [*q])
#> 0 {'k': <2.5>}
#> 1 False
#> 2 ! TypeError '<' not supported between instances of 'A' and 'A'
#> 3 True
#> chained over
#> 4 [(2.5, 0), ('back', 'C')]
#> 5 ['ab', 'ab']
#---
class A:
    def __init__(self, v):
        self.v = v
    def __setitem__(self, *a):
        self.v = a
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __enter__(self):
        print('enter', self.v); return self
    def __exit__(self, *a):
        return a[0] is KeyError
class B(A):
    def __iadd__(self, o):
        self.v += 1; return self
    def __enter__(self):
        return self.v
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __bool__(self):
        raise ValueError('bool')
    def __index__(self):
        return 1
    def __contains__(self, o):
        print('in', o); return o == self.v
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C((2, 1))
q = A({'k': 1})
r = A({'k': 1})
drive(0, lambda: 1 + r)
drive(1, lambda: r.missing)
drive(2, lambda: type(p).of(1, 2))
drive(3, lambda: list(q))
drive(4, lambda: changed(q))
drive(5, lambda: 0 in p)
drive(6, lambda: q < p)
#> 0 ! TypeError unsupported operand type(s) for +: 'int' and 'A'
#> 1 ! AttributeError none of missing
#> 2 ! AttributeError type object 'C' has no attribute 'of'
#> 3 ! TypeError 'A' object is not iterable
#> 4 [{'k': 1}]
#> in 0
#> 5 False
#> 6 ! TypeError '<' not supported between instances of 'A' and 'C'
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @staticmethod
    def still(x=1):
        return x
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __format__(self, o):
        return f'[{o}]'
class B:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __lt__(self, o):
        return NotImplemented
    def __enter__(self):
        print('enter', self.v); return self
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(3)
q = C('ab')
r = C('ab')
drive(0, lambda: sorted(vars(r)))
drive(1, lambda: p((2, 1), k=1))
drive(2, lambda: sum([r, p]))
try:
    a_, *b_ = p
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(4, lambda: total(q.v))
drive(5, lambda: sum([p, r]))
drive(6, lambda: sum([r, r]))
drive(7, lambda: list(chained(r.each(1))))
#> 0 ['v']
#> 1 ! TypeError 'C' object is not callable
#> 2 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
#> ! TypeError cannot unpack non-iterable C object
#> 4 (1, 'ab')
#> 5 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
#> 6 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
#> chained over
#> 7 [('ab', 0), ('back', 'C')]
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __hash__(self):
        return 'x'
    def __bool__(self):
        raise ValueError('bool')
    def __getattr__(self, o):
        return 'no ' + o
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
class B(A):
    def __init__(self, v):
        super().__init__(v)
    @staticmethod
    def still(x=1):
        return x
    def __add__(self, o):
        return NotImplemented
    def __len__(self):
        return 2
    def __enter__(self):
        return self.v
    def __next__(self):
        raise StopIteration
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(1)
q = C(1)
r = C([1, 2])
drive(0, lambda: (p != q, p > q))
drive(1, lambda: next(q))
drive(2, lambda: p.twice)
drive(3, lambda: [1, 2] in q)
drive(4, lambda: list(chained(r.each(1))))
drive(5, lambda: list(zip(r, q)))
drive(6, lambda: list(r.each(2)))
drive(7, lambda: [*r])
#> 0 ! TypeError '>' not supported between instances of 'B' and 'C'
#> 1 ! StopIteration 
#> 2 2
#> 3 False
#> 4 ! TypeError 'str' object is not callable
#> 5 [(([1, 2], 0), (1, 0)), (([1, 2], 1), (1, 1))]
#> 6 ! TypeError 'str' object is not callable
#> 7 [([1, 2], 0), ([1, 2], 1)]
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __hash__(self):
        return hash(self.v)
    def __mul__(self, o):
        return [self.v] * o
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __lt__(self, o):
        return NotImplemented
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __contains__(self, o):
        return 'yes'
    def __lt__(self, o):
        return self.v < o.v
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C((2, 1))
q = C([1, 2])
r = A(3)
drive(0, lambda: q in [q, 1])
drive(1, lambda: {p: 1})
drive(2, lambda: list(zip(q, q)))
drive(3, lambda: isinstance(r, A))
drive(4, lambda: 1 + p)
drive(5, lambda: total(r.v))
drive(6, lambda: max(r, q))
drive(7, lambda: next(iter(p)))
drive(8, lambda: list(q.each(2)))
#> 0 True
#> 1 {<(2, 1)>: 1}
#> 2 ! TypeError 'C' object is not iterable
#> 3 True
#> 4 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
#> 5 (1, 3)
#> 6 ! TypeError '>' not supported between instances of 'C' and 'A'
#> 7 ! TypeError 'C' object is not iterable
#> 8 [([1, 2], 0), ([1, 2], 1)]
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __lt__(self, o):
        return NotImplemented
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __next__(self):
        raise StopIteration
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __hash__(self):
        return hash(self.v)
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def __add__(self, o):
        return NotImplemented
    def __hash__(self):
        return 7
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __bool__(self):
        return False
    def __iter__(self):
        return iter([self.v, self.v])
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(3)
q = C(0)
r = C(3)
drive(0, lambda: hash(q) == hash(r))
drive(1, lambda: [10, 20, 30][p])
drive(2, lambda: q in [r, 1])
drive(3, lambda: p or 'or')
drive(4, lambda: (p != q, p > q))
drive(5, lambda: p + q)
try:
    a_, *b_ = q
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
#> 0 True
#> 1 ! TypeError list indices must be integers or slices, not A
#> 2 False
#> 3 A(3)
#> 4 ! TypeError '>' not supported between instances of 'A' and 'C'
#> 5 ('radd', A(3), 0)
#> 0 [0]
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __eq__(self, o):
        print('eq'); return self is o
    def __hash__(self):
        return 'x'
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __neg__(self):
        return type(self)(-self.v)
class B:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __len__(self):
        return 2
    def __call__(self, *a, **k):
        return lambda: self.v
    def __iter__(self):
        yield self.v
        yield 'more'
    def __iadd__(self, o):
        self.v += 1; return self
    def __radd__(self, o):
        return ('radd', o, self.v)
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C('ab')
q = A(1)
r = B(0)
drive(0, lambda: isinstance(p, A))
drive(1, lambda: hash(q) == hash(p))
drive(2, lambda: used(q))
drive(3, lambda: {q: 1})
drive(4, lambda: bool(r))
drive(5, lambda: r.twice)
drive(6, lambda: repr(q))
drive(7, lambda: isinstance(r, A))
#> 0 True
#> 1 ! TypeError __hash__ method should return an integer
#> 2 ! TypeError 'A' object does not support the context manager protocol
#> 3 ! TypeError __hash__ method should return an integer
#> 4 True
#> 5 ! AttributeError 'B' object has no attribute 'twice'
#> 6 A(1)
#> 7 False
#---
class A:
    def __init__(self, v):
        self.v = v
    def __contains__(self, o):
        return 'yes'
    def __hash__(self):
        return 7
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
class B:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __getitem__(self, o):
        raise KeyError(o)
    def __len__(self):
        return 2
    def __format__(self, o):
        return 5
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(2.5)
q = A((2, 1))
r = A([1, 2])
drive(0, lambda: r.__class__.__mro__[-2].__name__)
drive(1, lambda: str(r))
drive(2, lambda: q.missing)
drive(3, lambda: list(p))
drive(4, lambda: list(map(lambda x: x, p)))
drive(5, lambda: changed(q))
drive(6, lambda: list(q))
drive(7, lambda: q + p)
drive(8, lambda: list(zip(r, q)))
#> 0 A
#> 1 A([1, 2])
#> 2 ! AttributeError 'A' object has no attribute 'missing'
#> 3 ! KeyError 0
#> 4 ! KeyError 0
#> 5 ! TypeError unsupported operand type(s) for +=: 'A' and 'int'
#> 6 ! TypeError 'A' object is not iterable
#> 7 ! TypeError unsupported operand type(s) for +: 'A' and 'B'
#> 8 ! TypeError 'A' object is not iterable
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __enter__(self):
        return self.v
    def __iter__(self):
        return iter([self.v, self.v])
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __len__(self):
        return len(self.v)
    def __bool__(self):
        return bool(self.v)
    def __eq__(self, o):
        return NotImplemented
    def __setitem__(self, *a):
        print('set', a)
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def __bool__(self):
        raise ValueError('bool')
    def __getitem__(self, o):
        return [o][o]
    def __eq__(self, o):
        return NotImplemented
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __index__(self):
        return 1
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __repr__(self):
        return '<' + str(self.v) + '>'
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(None)
q = C(2.5)
r = C(None)
drive(0, lambda: next(iter(q)))
drive(1, lambda: r + q)
drive(2, lambda: -q)
drive(3, lambda: [x for x in r if x])
drive(4, lambda: sorted(vars(r)))
drive(5, lambda: -p)
drive(6, lambda: type(r).of(1, 2))
drive(7, lambda: type(q).__name__)
#> 0 2.5
#> 1 ! TypeError unsupported operand type(s) for +: 'C' and 'C'
#> 2 ! TypeError bad operand type for unary -: 'C'
#> 3 []
#> 4 ['v']
#> 5 ! TypeError bad operand type for unary -: 'C'
#> 6 ! AttributeError type object 'C' has no attribute 'of'
#> 7 C
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __iter__(self):
        yield self.v
        yield 'more'
    def __format__(self, o):
        return 5
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __enter__(self):
        return self.v
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def __exit__(self, *a):
        return a[0] is KeyError
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __len__(self):
        return len(self.v)
    def __lt__(self, o):
        return NotImplemented
    def __iadd__(self, o):
        self.v += 1; return self
    def __repr__(self):
        return '<' + str(self.v) + '>'
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(2.5)
q = B(1)
r = A(None)
drive(0, lambda: r or 'or')
drive(1, lambda: p.missing)
drive(2, lambda: [x for x in p if x])
drive(3, lambda: (2, 1) in r)
drive(4, lambda: (q != p, q > p))
drive(5, lambda: q.still())
drive(6, lambda: str(p))
drive(7, lambda: p([1, 2], k=1))
#> 0 A(None)
#> 1 ! AttributeError 'A' object has no attribute 'missing'
#> 2 [2.5, 'more']
#> 3 False
#> 4 ! TypeError '>' not supported between instances of 'B' and 'A'
#> 5 1
#> 6 A(2.5)
#> 7 (2.5, ([1, 2],), ['k'])
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __lt__(self, o):
        return NotImplemented
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __neg__(self):
        return type(self)(-self.v)
    def __setitem__(self, *a):
        print('set', a)
    def __bool__(self):
        raise ValueError('bool')
    def __contains__(self, o):
        print('in', o); return o == self.v
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __iadd__(self, o):
        return None
    def __index__(self):
        return 'one'
    def __bool__(self):
        raise ValueError('bool')
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __iter__(self):
        yield self.v
        yield 'more'
    def __contains__(self, o):
        return 'yes'
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A({'k': 1})
q = B(3)
r = C({'k': 1})
drive(0, lambda: q.__class__.__mro__[-2].__name__)
drive(1, lambda: [k for k in type(q).__dict__ if k == 'made'])
drive(2, lambda: r.still())
drive(3, lambda: r or 'or')
drive(4, lambda: len(q))
drive(5, lambda: type(q).of(1, 2))
#> 0 A
#> 1 []
#> 2 1
#> 3 ! ValueError bool
#> 4 ! TypeError object of type 'B' has no len()
#> 5 ! AttributeError type object 'B' has no attribute 'of'
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __setitem__(self, *a):
        print('set', a)
    def __eq__(self, o):
        print('eq'); return self is o
    def __getitem__(self, o):
        raise KeyError(o)
    def __bool__(self):
        raise ValueError('bool')
    def __iadd__(self, o):
        return None
    def __iter__(self):
        yield from (self.v for _ in range(2))
class B:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    def __iter__(self):
        yield self.v
        yield 'more'
    def __iadd__(self, o):
        return None
    def __eq__(self, o):
        print('eq'); return self is o
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __format__(self, o):
        return f'[{o}]'
    def __index__(self):
        return 1
    def __next__(self):
        raise StopIteration
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(1)
q = C(2.5)
r = B(2.5)
drive(0, lambda: isinstance(p, A))
drive(1, lambda: not p)
drive(2, lambda: not p)
drive(3, lambda: p.still())
drive(4, lambda: q.still())
drive(5, lambda: r.__class__.__mro__[-2].__name__)
drive(6, lambda: changed(p))
drive(7, lambda: type(p).__name__)
#> 0 True
#> 1 ! ValueError bool
#> 2 ! ValueError bool
#> 3 ! AttributeError 'C' object has no attribute 'still'
#> 4 ! AttributeError 'C' object has no attribute 'still'
#> 5 B
#> 6 [1]
#> 7 C
#---
class A:
    def __init__(self, v):
        self.v = v
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __len__(self):
        return 2
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __format__(self, o):
        return f'[{o}]'
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
class B:
    def __init__(self, v):
        self.v = v
    def __iadd__(self, o):
        return None
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __exit__(self, *a):
        return a[0] is KeyError
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __hash__(self):
        return 'x'
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(0)
q = A(3)
r = C('ab')
drive(0, lambda: str(q))
drive(1, lambda: repr(r))
drive(2, lambda: p is q)
drive(3, lambda: not p)
drive(4, lambda: max(r, q))
#> 0 str of 3
#> 1 C('ab')
#> 2 False
#> 3 False
#> 4 ! TypeError '>' not supported between instances of 'A' and 'C'
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __enter__(self):
        return self.v
    def __lt__(self, o):
        return NotImplemented
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __neg__(self):
        return type(self)(-self.v)
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __iter__(self):
        return iter([self.v, self.v])
class B(A):
    def __init__(self, v):
        super().__init__(v)
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __exit__(self, *a):
        return a[0] is KeyError
    def __enter__(self):
        return self.v
    def __format__(self, o):
        return 5
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(3)
q = A(0)
r = A((2, 1))
drive(0, lambda: r in [q, 1])
drive(1, lambda: list(map(lambda x: x, q)))
drive(2, lambda: q in [r, 1])
drive(3, lambda: p in [q, 1])
drive(4, lambda: p('ab', k=1))
drive(5, lambda: used(p))
drive(6, lambda: [10, 20, 30][p])
drive(7, lambda: [10, 20, 30][r])
drive(8, lambda: next(q))
#> 0 False
#> 1 [0, 0]
#> 2 False
#> 3 False
#> 4 ! TypeError 'C' object is not callable
#> inside 3
#> 5 after
#> 6 ! TypeError list indices must be integers or slices, not C
#> 7 ! TypeError list indices must be integers or slices, not A
#> 8 ! TypeError 'A' object is not an iterator
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    def __enter__(self):
        print('enter', self.v); return self
    def __bool__(self):
        return bool(self.v)
    def __iadd__(self, o):
        self.v += 1; return self
    def __len__(self):
        return 2
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
class B:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __call__(self, *a, **k):
        return lambda: self.v
    def __len__(self):
        return 2
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __radd__(self, o):
        return ('radd', o, self.v)
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(0)
q = C(0)
r = A((2, 1))
drive(0, lambda: f'{p:>5}')
drive(1, lambda: list(q.each(2)))
drive(2, lambda: f'{q:>5}')
drive(3, lambda: f'{q:>5}')
drive(4, lambda: list(map(lambda x: x, q)))
try:
    a_, *b_ = p
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(6, lambda: sorted([p, q]))
drive(7, lambda: (lambda *a: len(a))(*q))
#> 0 ! TypeError unsupported format string passed to A.__format__
#> 1 ! AttributeError 'C' object has no attribute 'each'
#> 2 ! TypeError unsupported format string passed to C.__format__
#> 3 ! TypeError unsupported format string passed to C.__format__
#> 4 ! TypeError 'C' object is not iterable
#> ! TypeError cannot unpack non-iterable A object
#> 6 ! TypeError '<' not supported between instances of 'C' and 'A'
#> 7 ! TypeError __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not C
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __lt__(self, o):
        return self.v < o.v
    def __neg__(self):
        return type(self)(-self.v)
    def __bool__(self):
        return bool(self.v)
    def __format__(self, o):
        return 5
    def __hash__(self):
        return 7
    def __setitem__(self, *a):
        print('set', a)
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __hash__(self):
        return hash(self.v)
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __getitem__(self, o):
        return [o][o]
    def __index__(self):
        return 1
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(3)
q = C((2, 1))
r = C(None)
drive(0, lambda: 1 + q)
drive(1, lambda: [x for x in p if x])
drive(2, lambda: p.twice)
drive(3, lambda: q.still())
drive(4, lambda: r.__class__.__mro__[-2].__name__)
drive(5, lambda: {r, r} == {r})
#> 0 ('radd', 1, (2, 1))
#> 1 []
#> 2 ! AttributeError 'C' object has no attribute 'twice'
#> 3 1
#> 4 A
#> 5 True
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __add__(self, o):
        return NotImplemented
    def __lt__(self, o):
        return NotImplemented
    def __iadd__(self, o):
        return None
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __exit__(self, *a):
        return True
    def __enter__(self):
        return self.v
    def __hash__(self):
        return 'x'
class B(A):
    def __setitem__(self, *a):
        self.v = a
    def __contains__(self, o):
        return 'yes'
    def __call__(self, *a, **k):
        return lambda: self.v
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __exit__(self, *a):
        return a[0] is KeyError
    def __mul__(self, o):
        return [self.v] * o
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(0)
q = A({'k': 1})
r = A(3)
drive(0, lambda: [10, 20, 30][p])
drive(1, lambda: [k for k in type(q).__dict__ if k == 'made'])
drive(2, lambda: p < p)
drive(3, lambda: [x for x in r if x])
drive(4, lambda: issubclass(type(r), B))
try:
    a_, *b_ = p
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
#> 0 ! TypeError list indices must be integers or slices, not B
#> 1 []
#> lt 0
#> 2 False
#> 3 ! TypeError 'A' object is not iterable
#> 4 False
#> ! TypeError cannot unpack non-iterable B object
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __hash__(self):
        return 'x'
    def __radd__(self, o):
        return ('radd', o, self.v)
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __len__(self):
        return 2
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(3)
q = C({'k': 1})
r = B({'k': 1})
drive(0, lambda: hash(p) == hash(r))
drive(1, lambda: hash(q) == hash(p))
drive(2, lambda: 1 + r)
drive(3, lambda: sorted(vars(r)))
drive(4, lambda: max(p, q))
#> 0 ! TypeError __hash__ method should return an integer
#> 1 ! TypeError __hash__ method should return an integer
#> 2 ('radd', 1, {'k': 1})
#> 3 ['v']
#> 4 ! TypeError '>' not supported between instances of 'C' and 'C'
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __bool__(self):
        return False
    def __neg__(self):
        return type(self)(-self.v)
    def __setitem__(self, *a):
        print('set', a)
    def __hash__(self):
        return 'x'
class B(A):
    def __exit__(self, *a):
        return True
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __len__(self):
        return 2
    def __getattr__(self, o):
        return 'no ' + o
    def __getitem__(self, o):
        raise KeyError(o)
    def __mul__(self, o):
        return [self.v] * o
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(1)
q = A(1)
r = A(1)
drive(0, lambda: p * 2)
drive(1, lambda: not r)
drive(2, lambda: list(map(lambda x: x, r)))
drive(3, lambda: p.twice)
drive(4, lambda: r + r)
drive(5, lambda: issubclass(type(r), B))
#> 0 [1, 1]
#> 1 True
#> 2 ! TypeError 'A' object is not iterable
#> 3 no twice
#> 4 ! TypeError unsupported operand type(s) for +: 'A' and 'A'
#> 5 False
#---
class A:
    def __init__(self, v):
        self.v = v
    def __getitem__(self, o):
        return [o][o]
    def __bool__(self):
        return False
    def __radd__(self, o):
        return ('radd', o, self.v)
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __mul__(self, o):
        return [self.v] * o
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __format__(self, o):
        return 5
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B('ab')
q = C(0)
r = C([1, 2])
try:
    a_, *b_ = q
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(1, lambda: total(r.v))
drive(2, lambda: q * 2)
drive(3, lambda: callable(r))
drive(4, lambda: [10, 20, 30][p])
#> 0 []
#> 1 (6, [1, 2])
#> 2 [0, 0]
#> 3 False
#> 4 ! TypeError list indices must be integers or slices, not B
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __len__(self):
        return 2
    def __index__(self):
        return 1
class B(A):
    def __hash__(self):
        return 7
    def __mul__(self, o):
        return [self.v] * o
    def __add__(self, o):
        return NotImplemented
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C((2, 1))
q = A('ab')
r = A([1, 2])
drive(0, lambda: {r: 1})
drive(1, lambda: q is r)
drive(2, lambda: hash(r) == hash(q))
drive(3, lambda: next(q))
drive(4, lambda: type(p).of(1, 2))
#> 0 {A([1, 2]): 1}
#> 1 False
#> 2 False
#> 3 ! TypeError 'A' object is not an iterator
#> 4 ! AttributeError type object 'C' has no attribute 'of'
#---
class A:
    def __init__(self, v):
        self.v = v
    def __index__(self):
        return 'one'
    def __getattr__(self, o):
        return 'no ' + o
    def __len__(self):
        return 2
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __neg__(self):
        return type(self)(-self.v)
    def __enter__(self):
        return self.v
class B(A):
    def __init__(self, v):
        super().__init__(v)
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __index__(self):
        return 'one'
    def __setitem__(self, *a):
        print('set', a)
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __len__(self):
        return len(self.v)
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(3)
q = A([1, 2])
r = C((2, 1))
drive(0, lambda: next(q))
drive(1, lambda: hash(r) == hash(p))
drive(2, lambda: -q)
drive(3, lambda: type(r).__name__)
drive(4, lambda: q.twice)
#> 0 ! TypeError 'A' object is not an iterator
#> 1 False
#> 2 ! TypeError bad operand type for unary -: 'list'
#> 3 C
#> 4 no twice
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __exit__(self, *a):
        return True
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
class B(A):
    def __init__(self, v):
        super().__init__(v)
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def __format__(self, o):
        return 5
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __enter__(self):
        return self.v
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(1)
q = B(1)
r = B(2.5)
drive(0, lambda: p[2])
drive(1, lambda: [10, 20, 30][r])
drive(2, lambda: total(q.v))
drive(3, lambda: list(p.each(2)))
drive(4, lambda: not q)
drive(5, lambda: None in r)
drive(6, lambda: sorted(vars(r)))
#> 0 ! TypeError 'C' object is not subscriptable
#> 1 ! TypeError list indices must be integers or slices, not B
#> 2 (1, 1)
#> 3 ! AttributeError 'C' object has no attribute 'each'
#> 4 False
#> 5 ! TypeError argument of type 'B' is not iterable
#> 6 ['v']
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @staticmethod
    def still(x=1):
        return x
    def __index__(self):
        return 'one'
    def __bool__(self):
        return bool(self.v)
    def __add__(self, o):
        return NotImplemented
class B:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __eq__(self, o):
        return NotImplemented
    def __exit__(self, *a):
        return True
    def __call__(self, *a, **k):
        return lambda: self.v
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(None)
q = B(0)
r = B(0)
drive(0, lambda: r < r)
drive(1, lambda: r[2])
drive(2, lambda: q == p)
drive(3, lambda: total(q.v))
drive(4, lambda: '-'.join(str(x) for x in q))
drive(5, lambda: hash(p) == hash(r))
drive(6, lambda: r == q)
#> 0 ! TypeError '<' not supported between instances of 'B' and 'B'
#> 1 ! TypeError 'B' object is not subscriptable
#> 2 False
#> 3 (1, 0)
#> 4 ! TypeError 'B' object is not iterable
#> 5 ! TypeError unhashable type: 'B'
#> 6 False
#---
class A:
    def __init__(self, v):
        self.v = v
    def __iadd__(self, o):
        self.v += 1; return self
    def __call__(self, *a, **k):
        return lambda: self.v
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __mul__(self, o):
        return [self.v] * o
    def __getitem__(self, o):
        raise KeyError(o)
class B:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __getattr__(self, o):
        return 'no ' + o
    def __next__(self):
        raise StopIteration
    def __bool__(self):
        raise ValueError('bool')
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C('ab')
q = C(2.5)
r = C(3)
drive(0, lambda: issubclass(type(q), B))
drive(1, lambda: sum([q, q]))
drive(2, lambda: isinstance(q, A))
drive(3, lambda: [*r])
drive(4, lambda: 0 in q)
drive(5, lambda: r is r)
drive(6, lambda: list(q))
drive(7, lambda: next(r))
#> 0 True
#> 1 ('radd', ('radd', 0, 2.5), 2.5)
#> 2 True
#> 3 ! KeyError 0
#> 4 ! KeyError 0
#> 5 True
#> 6 ! KeyError 0
#> 7 ! StopIteration 
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __eq__(self, o):
        print('eq'); return self is o
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def __setitem__(self, *a):
        print('set', a)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C('ab')
q = C(2.5)
r = B(1)
drive(0, lambda: str(r))
drive(1, lambda: bool(q))
drive(2, lambda: 1 in r)
drive(3, lambda: hasattr(p, 'v'))
drive(4, lambda: r.__class__.__mro__[-2].__name__)
drive(5, lambda: list(map(lambda x: x, q)))
drive(6, lambda: [k for k in type(q).__dict__ if k == 'made'])
drive(7, lambda: [*q])
#> 0 str of 1
#> 1 True
#> 2 False
#> 3 True
#> 4 A
#> 5 [(2.5, 0), (2.5, 1)]
#> 6 ['made']
#> 7 [(2.5, 0), (2.5, 1)]
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __enter__(self):
        print('enter', self.v); return self
    def __len__(self):
        return len(self.v)
    def __setitem__(self, *a):
        self.v = a
    def __next__(self):
        raise StopIteration
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __str__(self):
        return 'str of ' + repr(self.v)
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __setitem__(self, *a):
        self.v = a
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __neg__(self):
        return type(self)(-self.v)
    def __contains__(self, o):
        return 'yes'
    def __len__(self):
        return 2
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __iter__(self):
        yield from (self.v for _ in range(2))
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(1)
q = A(2.5)
r = A(2.5)
drive(0, lambda: sum([p, q]))
drive(1, lambda: p.__class__.__mro__[-2].__name__)
drive(2, lambda: (lambda *a: len(a))(*q))
drive(3, lambda: '-'.join(str(x) for x in r))
drive(4, lambda: not p)
#> 0 ! TypeError unsupported operand type(s) for +: 'int' and 'B'
#> 1 A
#> 2 ! TypeError __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not A
#> 3 ! TypeError 'A' object is not iterable
#> 4 False
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __len__(self):
        return len(self.v)
    def __contains__(self, o):
        return 'yes'
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __hash__(self):
        return 7
    def __eq__(self, o):
        return NotImplemented
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __format__(self, o):
        return f'[{o}]'
class B:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __eq__(self, o):
        return NotImplemented
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __len__(self):
        return 2
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(3)
q = B(1)
r = A({'k': 1})
drive(0, lambda: [x for x in q if x])
drive(1, lambda: total(p.v))
drive(2, lambda: q == r)
drive(3, lambda: r == q)
drive(4, lambda: total(r.v))
drive(5, lambda: hash(q) == hash(r))
drive(6, lambda: '-'.join(str(x) for x in q))
#> 0 ! TypeError 'B' object is not iterable
#> 1 (1, 3)
#> 2 False
#> 3 False
#> 4 (9, {'k': 1})
#> 5 ! TypeError unhashable type: 'B'
#> 6 ! TypeError 'B' object is not iterable
#---
class A:
    def __init__(self, v):
        self.v = v
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __exit__(self, *a):
        return a[0] is KeyError
    def __index__(self):
        return 'one'
class B:
    def __init__(self, v):
        self.v = v
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __setitem__(self, *a):
        print('set', a)
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(1)
q = C(2.5)
r = C((2, 1))
drive(0, lambda: q.__class__.__mro__[-2].__name__)
drive(1, lambda: [k for k in type(r).__dict__ if k == 'made'])
drive(2, lambda: str(q))
drive(3, lambda: f'{p!r:>12}')
drive(4, lambda: getattr(r, 'nope', 'default'))
drive(5, lambda: hasattr(r, 'v'))
#> 0 B
#> 1 []
#> 2 str of 2.5
#> 3         B(1)
#> 4 default
#> 5 True
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __len__(self):
        return len(self.v)
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __iadd__(self, o):
        self.v += 1; return self
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __next__(self):
        raise StopIteration
    def __bool__(self):
        return bool(self.v)
    def __hash__(self):
        return hash(self.v)
class B:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    def __index__(self):
        return 1
    def __setitem__(self, *a):
        print('set', a)
    def __next__(self):
        raise StopIteration
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(0)
q = B([1, 2])
r = C(2.5)
drive(0, lambda: p or 'or')
try:
    a_, *b_ = q
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(2, lambda: r == r)
drive(3, lambda: type(q).__name__)
drive(4, lambda: (lambda *a: len(a))(*q))
#> 0 or
#> ! TypeError cannot unpack non-iterable B object
#> 2 True
#> 3 B
#> 4 ! TypeError __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not B
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __eq__(self, o):
        return NotImplemented
    def __call__(self, *a, **k):
        return lambda: self.v
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __enter__(self):
        print('enter', self.v); return self
    def __hash__(self):
        return 'x'
    def __iadd__(self, o):
        self.v += 1; return self
    def __radd__(self, o):
        return ('radd', o, self.v)
class B:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __contains__(self, o):
        return 'yes'
    def __mul__(self, o):
        return [self.v] * o
    def __neg__(self):
        return type(self)(-self.v)
    def __iter__(self):
        yield self.v
        yield 'more'
    def __exit__(self, *a):
        return True
    def __enter__(self):
        return self.v
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B((2, 1))
q = C(0)
r = C(0)
drive(0, lambda: q * 2)
drive(1, lambda: [k for k in type(p).__dict__ if k == 'made'])
drive(2, lambda: getattr(q, 'nope', 'default'))
drive(3, lambda: q.__class__.__mro__[-2].__name__)
drive(4, lambda: getattr(q, 'nope', 'default'))
drive(5, lambda: {r, r} == {r})
#> 0 [0, 0]
#> 1 []
#> 2 default
#> 3 B
#> 4 default
#> 5 ! TypeError __hash__ method should return an integer
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def __bool__(self):
        return False
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __setitem__(self, *a):
        self.v = a
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __iadd__(self, o):
        self.v += 1; return self
class B:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __format__(self, o):
        return 5
    def __hash__(self):
        return hash(self.v)
    def __radd__(self, o):
        return ('radd', o, self.v)
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C([1, 2])
q = B({'k': 1})
r = C([1, 2])
drive(0, lambda: list(chained(r.each(1))))
drive(1, lambda: isinstance(p, A))
drive(2, lambda: r == r)
drive(3, lambda: list(r))
drive(4, lambda: q[2])
drive(5, lambda: [*r])
#> 0 ! AttributeError none of each
#> 1 True
#> 2 True
#> 3 ! TypeError 'C' object is not iterable
#> 4 ! TypeError 'B' object is not subscriptable
#> 5 ! TypeError Value after * must be an iterable, not C
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __next__(self):
        raise StopIteration
    def __getattr__(self, o):
        return 'no ' + o
    def __setitem__(self, *a):
        self.v = a
    def __mul__(self, o):
        return [self.v] * o
    def __index__(self):
        return 1
    def __getitem__(self, o):
        raise KeyError(o)
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __neg__(self):
        return type(self)(-self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __getitem__(self, o):
        return [o][o]
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(0)
q = B('ab')
r = C(None)
drive(0, lambda: total(r.v))
drive(1, lambda: type(q).__name__)
drive(2, lambda: '-'.join(str(x) for x in p))
drive(3, lambda: list(map(lambda x: x, r)))
drive(4, lambda: getattr(r, 'nope', 'default'))
#> 0 (1, None)
#> 1 B
#> 2 0
#> 3 [0]
#> 4 no nope
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __enter__(self):
        return self.v
    def __getitem__(self, o):
        raise KeyError(o)
    def __neg__(self):
        return type(self)(-self.v)
    def __index__(self):
        return 1
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __neg__(self):
        return type(self)(-self.v)
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C([1, 2])
q = B(None)
r = C([1, 2])
drive(0, lambda: '{} {!r}'.format(r, r))
drive(1, lambda: total(r.v))
drive(2, lambda: '%s|%r' % (r, p))
drive(3, lambda: p.twice)
drive(4, lambda: len(q))
drive(5, lambda: (p != r, p > r))
drive(6, lambda: len(p))
#> 0 <[1, 2]> <[1, 2]>
#> 1 (1, [1, 2])
#> 2 <[1, 2]>|<[1, 2]>
#> 3 [1, 2, 1, 2]
#> 4 ! TypeError object of type 'B' has no len()
#> 5 ! TypeError '>' not supported between instances of 'C' and 'C'
#> 6 ! TypeError object of type 'C' has no len()
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __enter__(self):
        return self.v
    def __call__(self, *a, **k):
        return lambda: self.v
    def __add__(self, o):
        return NotImplemented
    def __neg__(self):
        return type(self)(-self.v)
    def __mul__(self, o):
        return [self.v] * o
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __bool__(self):
        return bool(self.v)
    def __exit__(self, *a):
        return a[0] is KeyError
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __iadd__(self, o):
        return None
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(3)
q = C('ab')
r = B(1)
drive(0, lambda: (lambda *a: len(a))(*r))
drive(1, lambda: type(p).__name__)
drive(2, lambda: sum([r, p]))
drive(3, lambda: hash(p) == hash(r))
drive(4, lambda: [*r])
drive(5, lambda: sorted(vars(q)))
#> 0 ! TypeError __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not B
#> 1 C
#> 2 ! TypeError unsupported operand type(s) for +: 'int' and 'B'
#> 3 False
#> 4 ! TypeError Value after * must be an iterable, not B
#> 5 ['v']
#---
class A:
    def __init__(self, v):
        self.v = v
    def __getitem__(self, o):
        raise KeyError(o)
    def __exit__(self, *a):
        return True
    def __format__(self, o):
        return 5
    def __setitem__(self, *a):
        self.v = a
    def __iadd__(self, o):
        self.v += 1; return self
    def __enter__(self):
        return self.v
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __add__(self, o):
        return NotImplemented
    def __getattr__(self, o):
        return 'no ' + o
    def __setitem__(self, *a):
        print('set', a)
    def __index__(self):
        return 1
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B([1, 2])
q = A(2.5)
r = C((2, 1))
drive(0, lambda: r.twice)
drive(1, lambda: [k for k in type(q).__dict__ if k == 'made'])
drive(2, lambda: hasattr(q, 'v'))
drive(3, lambda: q == p)
drive(4, lambda: issubclass(type(p), B))
drive(5, lambda: sorted([q, p]))
drive(6, lambda: {r: 1})
#> 0 (2, 1, 2, 1)
#> 1 []
#> 2 True
#> 3 False
#> 4 True
#> 5 ! TypeError '<' not supported between instances of 'B' and 'A'
#> 6 {C((2, 1)): 1}
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __getattr__(self, o):
        return 'no ' + o
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __iadd__(self, o):
        self.v += 1; return self
    def __format__(self, o):
        return 5
    def __index__(self):
        return 'one'
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
class B:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __lt__(self, o):
        return self.v < o.v
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __hash__(self):
        return 'x'
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __radd__(self, o):
        return ('radd', o, self.v)
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C('ab')
q = A(1)
r = C(2.5)
drive(0, lambda: sum([q, p]))
drive(1, lambda: p in [p, 1])
drive(2, lambda: repr(r))
drive(3, lambda: 1 + q)
drive(4, lambda: 2.5 in r)
drive(5, lambda: hasattr(p, 'v'))
#> 0 ('radd', ('radd', 0, 1), 'ab')
#> 1 True
#> 2 C(2.5)
#> 3 ('radd', 1, 1)
#> 4 False
#> 5 True
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __enter__(self):
        print('enter', self.v); return self
    def __next__(self):
        raise StopIteration
    def __lt__(self, o):
        return NotImplemented
    def __getattr__(self, o):
        return 'no ' + o
class B:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __mul__(self, o):
        return [self.v] * o
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __neg__(self):
        return type(self)(-self.v)
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A([1, 2])
q = C([1, 2])
r = C('ab')
drive(0, lambda: q.twice)
drive(1, lambda: list(q.each(2)))
drive(2, lambda: changed(p))
drive(3, lambda: getattr(p, 'nope', 'default'))
drive(4, lambda: q.missing)
try:
    a_, *b_ = r
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
#> 0 no twice
#> 1 [([1, 2], 0), ([1, 2], 1)]
#> 2 [[1, 2]]
#> 3 no nope
#> 4 no missing
#> ab ['ab']
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __radd__(self, o):
        return ('radd', o, self.v)
class B(A):
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __bool__(self):
        return bool(self.v)
    def __next__(self):
        raise StopIteration
    def __index__(self):
        return 1
    def __enter__(self):
        print('enter', self.v); return self
    def __len__(self):
        return 2
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C('ab')
q = C(1)
r = B([1, 2])
drive(0, lambda: type(p).__name__)
drive(1, lambda: r.missing)
drive(2, lambda: type(r).of(1, 2))
drive(3, lambda: q.twice)
drive(4, lambda: callable(p))
drive(5, lambda: total(p.v))
#> 0 C
#> 1 ! AttributeError 'B' object has no attribute 'missing'
#> 2 ! AttributeError type object 'B' has no attribute 'of'
#> 3 2
#> 4 True
#> 5 (1, 'ab')
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __lt__(self, o):
        return NotImplemented
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __len__(self):
        return 2
    def __exit__(self, *a):
        return a[0] is KeyError
class B:
    def __init__(self, v):
        self.v = v
    def __index__(self):
        return 1
    def __hash__(self):
        return 'x'
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __enter__(self):
        return self.v
    def __iter__(self):
        yield self.v
        yield 'more'
    def __bool__(self):
        return False
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B('ab')
q = A(0)
r = C(3)
drive(0, lambda: issubclass(type(r), B))
drive(1, lambda: q.__class__.__mro__[-2].__name__)
drive(2, lambda: p < r)
drive(3, lambda: (r != q, r > q))
drive(4, lambda: p.twice)
drive(5, lambda: sorted(vars(q)))
drive(6, lambda: changed(p))
drive(7, lambda: p + p)
#> 0 True
#> 1 A
#> 2 ! TypeError '<' not supported between instances of 'B' and 'C'
#> 3 ! TypeError '>' not supported between instances of 'C' and 'A'
#> 4 ! AttributeError 'B' object has no attribute 'twice'
#> 5 ['v']
#> 6 ['ab']
#> 7 ! TypeError unsupported operand type(s) for +: 'B' and 'B'
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __format__(self, o):
        return 5
    def __len__(self):
        return 2
    def __iadd__(self, o):
        return None
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __enter__(self):
        print('enter', self.v); return self
    def __iadd__(self, o):
        return None
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __getattr__(self, o):
        return 'no ' + o
    def __setitem__(self, *a):
        self.v = a
    def __next__(self):
        raise StopIteration
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B([1, 2])
q = C({'k': 1})
r = C(None)
drive(0, lambda: p == p)
drive(1, lambda: max(q, q))
drive(2, lambda: total(r.v))
drive(3, lambda: -q)
drive(4, lambda: 1 + q)
drive(5, lambda: changed(p))
drive(6, lambda: (lambda *a: len(a))(*p))
#> 0 True
#> lt {'k': 1}
#> 1 ! TypeError '<' not supported between instances of 'dict' and 'dict'
#> 2 (1, None)
#> 3 ! TypeError bad operand type for unary -: 'C'
#> 4 ('radd', 1, {'k': 1})
#> 5 ! AttributeError 'NoneType' object has no attribute 'v'
#> 6 ! TypeError __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not B
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __lt__(self, o):
        return self.v < o.v
    def __mul__(self, o):
        return [self.v] * o
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __lt__(self, o):
        return NotImplemented
    def __setitem__(self, *a):
        print('set', a)
    def __neg__(self):
        return type(self)(-self.v)
    def __mul__(self, o):
        return [self.v] * o
    def __hash__(self):
        return 'x'
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(None)
q = A(0)
r = C([1, 2])
drive(0, lambda: getattr(p, 'nope', 'default'))
drive(1, lambda: r('ab', k=1))
drive(2, lambda: [k for k in type(p).__dict__ if k == 'made'])
drive(3, lambda: repr(q))
drive(4, lambda: len(q))
drive(5, lambda: list(r))
drive(6, lambda: f'{q!r:>12}')
#> 0 default
#> 1 ! TypeError 'C' object is not callable
#> 2 ['made']
#> 3 A(0)
#> 4 ! TypeError object of type 'A' has no len()
#> 5 ! TypeError 'C' object is not iterable
#> 6         A(0)
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __len__(self):
        return len(self.v)
    def __index__(self):
        return 'one'
    def __mul__(self, o):
        return [self.v] * o
    def __iadd__(self, o):
        return None
class B(A):
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __eq__(self, o):
        print('eq'); return self is o
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __getitem__(self, o):
        return [o][o]
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(None)
q = C(3)
r = B(None)
drive(0, lambda: total(p.v))
drive(1, lambda: r * 2)
drive(2, lambda: list(zip(r, q)))
drive(3, lambda: f'{r:>5}')
drive(4, lambda: p.twice)
drive(5, lambda: isinstance(p, A))
drive(6, lambda: r is q)
drive(7, lambda: next(iter(q)))
#> 0 (1, None)
#> 1 [None, None]
#> 2 [(0, 0)]
#> 3 ! TypeError unsupported format string passed to B.__format__
#> 4 ! AttributeError 'B' object has no attribute 'twice'
#> 5 True
#> 6 False
#> 7 0
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __len__(self):
        return 2
    def __call__(self, *a, **k):
        return lambda: self.v
    def __exit__(self, *a):
        return True
    def __contains__(self, o):
        print('in', o); return o == self.v
class B(A):
    def __lt__(self, o):
        return NotImplemented
    def __bool__(self):
        return False
    def __contains__(self, o):
        return 'yes'
    def __setitem__(self, *a):
        self.v = a
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __next__(self):
        raise StopIteration
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A({'k': 1})
q = B(3)
r = C(1)
drive(0, lambda: [*r])
drive(1, lambda: list(p.each(2)))
drive(2, lambda: list(chained(r.each(1))))
drive(3, lambda: p + r)
drive(4, lambda: str(q))
drive(5, lambda: issubclass(type(q), B))
drive(6, lambda: r < q)
#> 0 ! TypeError Value after * must be an iterable, not C
#> 1 ! AttributeError 'A' object has no attribute 'each'
#> 2 ! AttributeError 'C' object has no attribute 'each'
#> 3 ! TypeError unsupported operand type(s) for +: 'A' and 'C'
#> 4 B(3)
#> 5 True
#> 6 ! TypeError '<' not supported between instances of 'C' and 'B'
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __enter__(self):
        print('enter', self.v); return self
    def __eq__(self, o):
        print('eq'); return self is o
    def __add__(self, o):
        return NotImplemented
    def __getitem__(self, o):
        return [o][o]
    def __iadd__(self, o):
        return None
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __neg__(self):
        return type(self)(-self.v)
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __iter__(self):
        return iter([self.v, self.v])
    def __exit__(self, *a):
        return True
    def __format__(self, o):
        return f'[{o}]'
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __contains__(self, o):
        return 'yes'
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(0)
q = B({'k': 1})
r = B('ab')
drive(0, lambda: sorted(vars(r)))
drive(1, lambda: bool(q))
drive(2, lambda: type(p).__name__)
drive(3, lambda: '{} {!r}'.format(p, r))
drive(4, lambda: f'{q!r:>12}')
#> 0 ['v']
#> 1 True
#> 2 B
#> 3 [] <ab>
#> 4   <{'k': 1}>
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __len__(self):
        return 2
    def __iadd__(self, o):
        self.v += 1; return self
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __mul__(self, o):
        return [self.v] * o
    def __radd__(self, o):
        return ('radd', o, self.v)
class B:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __bool__(self):
        raise ValueError('bool')
    def __getattr__(self, o):
        return 'no ' + o
    def __lt__(self, o):
        return self.v < o.v
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __format__(self, o):
        return 5
    def __call__(self, *a, **k):
        return lambda: self.v
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(3)
q = C(3)
r = A('ab')
drive(0, lambda: hasattr(q, 'v'))
drive(1, lambda: sum([q, q]))
try:
    a_, *b_ = r
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(3, lambda: [10, 20, 30][r])
drive(4, lambda: len(q))
drive(5, lambda: q in [p, 1])
#> 0 True
#> 1 ('radd', ('radd', 0, 3), 3)
#> ! TypeError cannot unpack non-iterable A object
#> 3 ! TypeError list indices must be integers or slices, not A
#> 4 2
#> 5 False
#---
class A:
    def __init__(self, v):
        self.v = v
    def __bool__(self):
        return bool(self.v)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __mul__(self, o):
        return [self.v] * o
    def __repr__(self):
        return '<' + str(self.v) + '>'
class B(A):
    def __init__(self, v):
        super().__init__(v)
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __mul__(self, o):
        return [self.v] * o
    def __neg__(self):
        return type(self)(-self.v)
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __getattr__(self, o):
        return 'no ' + o
    def __iter__(self):
        return iter([self.v, self.v])
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(None)
q = C(None)
r = C('ab')
drive(0, lambda: p * 2)
drive(1, lambda: isinstance(p, A))
drive(2, lambda: r.twice)
drive(3, lambda: p('ab', k=1))
drive(4, lambda: r == r)
drive(5, lambda: list(zip(q, q)))
drive(6, lambda: [x for x in p if x])
drive(7, lambda: getattr(p, 'nope', 'default'))
#> 0 [None, None]
#> 1 True
#> 2 abab
#> 3 ! TypeError 'B' object is not callable
#> 4 True
#> 5 [(None, None), (None, None)]
#> 6 []
#> 7 no nope
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __bool__(self):
        return bool(self.v)
    def __hash__(self):
        return 'x'
    def __enter__(self):
        print('enter', self.v); return self
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __mul__(self, o):
        return [self.v] * o
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __len__(self):
        return len(self.v)
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(2.5)
q = A([1, 2])
r = C('ab')
drive(0, lambda: getattr(p, 'nope', 'default'))
drive(1, lambda: p == q)
drive(2, lambda: '-'.join(str(x) for x in q))
drive(3, lambda: len(p))
drive(4, lambda: next(iter(q)))
#> 0 default
#> 1 False
#> 2 ! TypeError 'A' object is not iterable
#> 3 ! TypeError object of type 'A' has no len()
#> 4 ! TypeError 'A' object is not iterable
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __index__(self):
        return 1
    def __iter__(self):
        return iter([self.v, self.v])
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
class B:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __getattr__(self, o):
        return 'no ' + o
    def __bool__(self):
        raise ValueError('bool')
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __setitem__(self, *a):
        print('set', a)
    def __str__(self):
        return 'str of ' + repr(self.v)
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(1)
q = C(3)
r = C(0)
drive(0, lambda: bool(r))
drive(1, lambda: sorted([r, p]))
drive(2, lambda: {p, p} == {p})
drive(3, lambda: getattr(p, 'nope', 'default'))
drive(4, lambda: r or 'or')
#> 0 ! ValueError bool
#> 1 ! TypeError '<' not supported between instances of 'B' and 'C'
#> 2 True
#> 3 no nope
#> 4 ! ValueError bool
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __getitem__(self, o):
        return [o][o]
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __hash__(self):
        return hash(self.v)
    def __mul__(self, o):
        return [self.v] * o
class B(A):
    def __init__(self, v):
        super().__init__(v)
    @property
    def twice(self):
        return self.v * 2
    def __neg__(self):
        return type(self)(-self.v)
    def __hash__(self):
        return hash(self.v)
    def __next__(self):
        raise StopIteration
    def __len__(self):
        return 2
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __getattr__(self, o):
        return 'no ' + o
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C((2, 1))
q = B({'k': 1})
r = A(None)
drive(0, lambda: '-'.join(str(x) for x in p))
drive(1, lambda: p[1])
drive(2, lambda: type(r).__name__)
drive(3, lambda: len(r))
drive(4, lambda: -r)
drive(5, lambda: {q: 1})
drive(6, lambda: p == p)
drive(7, lambda: list(p.each(2)))
drive(8, lambda: sum([r, q]))
#> 0 ((2, 1), 0)-((2, 1), 1)
#> 1 ((2, 1), 1)
#> 2 A
#> 3 ! TypeError object of type 'A' has no len()
#> 4 ! TypeError bad operand type for unary -: 'A'
#> 5 ! TypeError unhashable type: 'dict'
#> 6 True
#> 7 [((2, 1), 0), ((2, 1), 1)]
#> 8 ! TypeError unsupported operand type(s) for +: 'int' and 'A'
#---
class A:
    def __init__(self, v):
        self.v = v
    def __hash__(self):
        return 7
    def __neg__(self):
        return type(self)(-self.v)
    def __iter__(self):
        return iter([self.v, self.v])
class B:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __exit__(self, *a):
        return True
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __format__(self, o):
        return f'[{o}]'
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(2.5)
q = C(2.5)
r = A(3)
drive(0, lambda: p.missing)
drive(1, lambda: (p != q, p > q))
drive(2, lambda: 0 in r)
drive(3, lambda: r * 2)
drive(4, lambda: [10, 20, 30][r])
drive(5, lambda: list(chained(q.each(1))))
#> 0 ! AttributeError 'C' object has no attribute 'missing'
#> 1 ! TypeError '>' not supported between instances of 'C' and 'C'
#> 2 False
#> 3 ! TypeError unsupported operand type(s) for *: 'A' and 'int'
#> 4 ! TypeError list indices must be integers or slices, not A
#> chained over
#> 5 [(2.5, 0), ('back', 'C')]
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __getattr__(self, o):
        return 'no ' + o
    def __setitem__(self, *a):
        self.v = a
    def __iter__(self):
        return iter([self.v, self.v])
    def __lt__(self, o):
        return self.v < o.v
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __format__(self, o):
        return 5
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __hash__(self):
        return 'x'
    def __iadd__(self, o):
        self.v += 1; return self
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(1)
q = C([1, 2])
r = B((2, 1))
drive(0, lambda: {p: 1})
drive(1, lambda: [10, 20, 30][q])
drive(2, lambda: str(r))
drive(3, lambda: [x for x in q if x])
drive(4, lambda: {p: 1})
drive(5, lambda: p < p)
drive(6, lambda: [*p])
drive(7, lambda: list(q.each(2)))
#> 0 ! TypeError __hash__ method should return an integer
#> 1 ! TypeError list indices must be integers or slices, not C
#> 2 str of (2, 1)
#> 3 [[1, 2], [1, 2]]
#> 4 ! TypeError __hash__ method should return an integer
#> 5 False
#> 6 [1, 1]
#> 7 [([1, 2], 0), ([1, 2], 1)]
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __len__(self):
        return len(self.v)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __getitem__(self, o):
        raise KeyError(o)
    def __iadd__(self, o):
        self.v += 1; return self
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
class B:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def __neg__(self):
        return type(self)(-self.v)
    def __mul__(self, o):
        return [self.v] * o
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __setitem__(self, *a):
        self.v = a
    def __len__(self):
        return len(self.v)
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B([1, 2])
q = C(3)
r = A(0)
drive(0, lambda: q or 'or')
drive(1, lambda: bool(q))
drive(2, lambda: total(q.v))
drive(3, lambda: [k for k in type(q).__dict__ if k == 'made'])
drive(4, lambda: q.still())
drive(5, lambda: total(p.v))
drive(6, lambda: list(zip(r, r)))
#> 0 ! TypeError object of type 'int' has no len()
#> 1 ! TypeError object of type 'int' has no len()
#> 2 (1, 3)
#> 3 []
#> 4 1
#> 5 (3, [1, 2])
#> 6 ! KeyError 0
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __index__(self):
        return 'one'
    def __format__(self, o):
        return 5
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __add__(self, o):
        return NotImplemented
    def __enter__(self):
        return self.v
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
class B:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __exit__(self, *a):
        return a[0] is KeyError
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __iter__(self):
        yield self.v
        yield 'more'
    def __iadd__(self, o):
        self.v += 1; return self
    def __getattr__(self, o):
        return 'no ' + o
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(1)
q = C((2, 1))
r = B(1)
drive(0, lambda: [x for x in p if x])
drive(1, lambda: r in [q, 1])
drive(2, lambda: issubclass(type(r), B))
drive(3, lambda: type(r).of(1, 2))
drive(4, lambda: p in [r, 1])
drive(5, lambda: list(r.each(2)))
#> 0 ! TypeError 'A' object is not iterable
#> 1 False
#> 2 True
#> 3 ! AttributeError type object 'B' has no attribute 'of'
#> 4 False
#> 5 ! TypeError 'str' object is not callable
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __call__(self, *a, **k):
        return lambda: self.v
    def __getitem__(self, o):
        return [o][o]
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __bool__(self):
        return bool(self.v)
class B(A):
    @staticmethod
    def still(x=1):
        return x
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __bool__(self):
        raise ValueError('bool')
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(3)
q = C((2, 1))
r = A((2, 1))
drive(0, lambda: (lambda *a: len(a))(*r))
drive(1, lambda: next(r))
drive(2, lambda: sorted(vars(p)))
drive(3, lambda: q or 'or')
drive(4, lambda: [*r])
drive(5, lambda: [10, 20, 30][r])
drive(6, lambda: q.__class__.__mro__[-2].__name__)
drive(7, lambda: p.twice)
#> 0 1
#> 1 ! TypeError 'A' object is not an iterator
#> 2 ['v']
#> 3 ! ValueError bool
#> 4 [0]
#> 5 ! TypeError list indices must be integers or slices, not A
#> 6 A
#> 7 6
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __index__(self):
        return 'one'
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __enter__(self):
        return self.v
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __enter__(self):
        return self.v
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __hash__(self):
        return 7
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __neg__(self):
        return type(self)(-self.v)
    def __exit__(self, *a):
        return a[0] is KeyError
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A('ab')
q = C([1, 2])
r = B(2.5)
drive(0, lambda: used(p))
drive(1, lambda: next(r))
drive(2, lambda: p.still())
drive(3, lambda: p is p)
try:
    a_, *b_ = q
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(5, lambda: used(p))
#> 0 ! TypeError 'A' object does not support the context manager protocol (missed __exit__ method)
#> 1 3.5
#> 2 1
#> 3 True
#> ! TypeError cannot unpack non-iterable C object
#> 5 ! TypeError 'A' object does not support the context manager protocol (missed __exit__ method)
#---
class A:
    def __init__(self, v):
        self.v = v
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __setitem__(self, *a):
        self.v = a
    def __contains__(self, o):
        print('in', o); return o == self.v
class B:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __next__(self):
        raise StopIteration
    def __eq__(self, o):
        return NotImplemented
    def __mul__(self, o):
        return [self.v] * o
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(3)
q = A('ab')
r = B('ab')
drive(0, lambda: r == q)
drive(1, lambda: p == q)
drive(2, lambda: total(r.v))
drive(3, lambda: q[1])
try:
    a_, *b_ = p
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(5, lambda: not p)
drive(6, lambda: next(iter(r)))
drive(7, lambda: r.__class__.__mro__[-2].__name__)
#> 0 False
#> 1 False
#> 2 (2, 'ab')
#> 3 ! TypeError 'A' object is not subscriptable
#> ! TypeError cannot unpack non-iterable A object
#> 5 False
#> 6 ! TypeError 'B' object is not iterable
#> 7 B
#---
class A:
    def __init__(self, v):
        self.v = v
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __hash__(self):
        return hash(self.v)
    def __index__(self):
        return 'one'
    def __iadd__(self, o):
        self.v += 1; return self
    def __exit__(self, *a):
        return True
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def __iter__(self):
        yield self.v
        yield 'more'
    def __next__(self):
        raise StopIteration
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __hash__(self):
        return 'x'
    def __mul__(self, o):
        return [self.v] * o
    def __format__(self, o):
        return f'[{o}]'
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(2.5)
q = A(1)
r = C(2.5)
drive(0, lambda: list(map(lambda x: x, q)))
drive(1, lambda: (p != r, p > r))
drive(2, lambda: sorted([p, r]))
drive(3, lambda: list(map(lambda x: x, q)))
drive(4, lambda: len(q))
#> 0 ! TypeError 'A' object is not iterable
#> 1 ! TypeError '>' not supported between instances of 'C' and 'C'
#> 2 ! TypeError '<' not supported between instances of 'C' and 'C'
#> 3 ! TypeError 'A' object is not iterable
#> 4 ! TypeError object of type 'A' has no len()
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __hash__(self):
        return 'x'
    def __neg__(self):
        return type(self)(-self.v)
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __contains__(self, o):
        return 'yes'
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
class B:
    def __init__(self, v):
        self.v = v
    def __index__(self):
        return 1
    def __getitem__(self, o):
        raise KeyError(o)
    def __getattr__(self, o):
        return 'no ' + o
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B([1, 2])
q = A((2, 1))
r = C(None)
drive(0, lambda: [k for k in type(r).__dict__ if k == 'made'])
drive(1, lambda: callable(r))
drive(2, lambda: list(zip(r, q)))
drive(3, lambda: r is q)
drive(4, lambda: q < p)
drive(5, lambda: len(p))
drive(6, lambda: r.twice)
#> 0 []
#> 1 False
#> 2 [((None, 0), ((2, 1), 0)), ((None, 1), ((2, 1), 1))]
#> 3 False
#> 4 ! TypeError '<' not supported between instances of 'A' and 'B'
#> 5 ! TypeError object of type 'B' has no len()
#> 6 no twice
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __hash__(self):
        return hash(self.v)
    def __setitem__(self, *a):
        self.v = a
class B:
    def __init__(self, v):
        self.v = v
    def __exit__(self, *a):
        return a[0] is KeyError
    def __iter__(self):
        return iter([self.v, self.v])
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(None)
q = C({'k': 1})
r = C(0)
drive(0, lambda: q * 2)
drive(1, lambda: 1 in p)
drive(2, lambda: type(q).of(1, 2))
drive(3, lambda: 1 + p)
drive(4, lambda: bool(r))
drive(5, lambda: f'{q!r:>12}')
drive(6, lambda: len(p))
drive(7, lambda: 1 + r)
#> 0 ! TypeError unsupported operand type(s) for *: 'C' and 'int'
#> 1 False
#> 2 [C(1), C(2)]
#> 3 ! TypeError unsupported operand type(s) for +: 'int' and 'B'
#> 4 True
#> 5  C({'k': 1})
#> 6 ! TypeError object of type 'B' has no len()
#> 7 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __getattr__(self, o):
        return 'no ' + o
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __next__(self):
        raise StopIteration
    def __exit__(self, *a):
        return True
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __format__(self, o):
        return f'[{o}]'
class B(A):
    def __init__(self, v):
        super().__init__(v)
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __lt__(self, o):
        return NotImplemented
    def __getattr__(self, o):
        return 'no ' + o
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __getitem__(self, o):
        return [o][o]
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __hash__(self):
        return 'x'
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(1)
q = A((2, 1))
r = A(None)
drive(0, lambda: changed(p))
drive(1, lambda: issubclass(type(q), B))
drive(2, lambda: q * 2)
drive(3, lambda: used(q))
drive(4, lambda: list(map(lambda x: x, q)))
drive(5, lambda: str(p))
drive(6, lambda: next(p))
drive(7, lambda: type(r).__name__)
drive(8, lambda: (p != p, p > p))
#> 0 [1]
#> 1 False
#> 2 ! TypeError unsupported operand type(s) for *: 'A' and 'int'
#> 3 ! TypeError 'A' object does not support the context manager protocol
#> 4 ! TypeError 'A' object is not iterable
#> 5 <[1]>
#> 6 ! StopIteration 
#> 7 A
#> 8 ! TypeError '>' not supported between instances of 'A' and 'A'
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __radd__(self, o):
        return ('radd', o, self.v)
class B:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __format__(self, o):
        return 5
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __hash__(self):
        return 'x'
    def __iadd__(self, o):
        return None
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(0)
q = B(None)
r = B([1, 2])
drive(0, lambda: list(q.each(2)))
drive(1, lambda: q == q)
drive(2, lambda: used(p))
drive(3, lambda: total(r.v))
drive(4, lambda: '-'.join(str(x) for x in r))
#> 0 [(None, 0), (None, 1)]
#> 1 True
#> 2 ! TypeError 'B' object does not support the context manager protocol
#> 3 (1, [1, 2])
#> 4 ([1, 2], 0)-([1, 2], 1)
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __next__(self):
        raise StopIteration
    def __bool__(self):
        return bool(self.v)
    def __neg__(self):
        return type(self)(-self.v)
    def __iadd__(self, o):
        return None
    def __index__(self):
        return 1
class B:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    def __format__(self, o):
        return f'[{o}]'
    def __index__(self):
        return 1
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __enter__(self):
        print('enter', self.v); return self
    def __mul__(self, o):
        return [self.v] * o
    def __getattr__(self, o):
        return 'no ' + o
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(0)
q = B({'k': 1})
r = B({'k': 1})
drive(0, lambda: '-'.join(str(x) for x in r))
drive(1, lambda: r[0])
drive(2, lambda: used(q))
try:
    a_, *b_ = r
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(4, lambda: total(r.v))
drive(5, lambda: list(chained(q.each(1))))
drive(6, lambda: 1 in q)
drive(7, lambda: list(zip(q, r)))
#> 0 ! TypeError 'B' object is not iterable
#> 1 ! TypeError 'B' object is not subscriptable
#> 2 ! TypeError 'B' object does not support the context manager protocol (missed __exit__ method)
#> ! TypeError cannot unpack non-iterable B object
#> 4 (1, {'k': 1})
#> 5 ! TypeError 'str' object is not callable
#> 6 ! TypeError argument of type 'B' is not iterable
#> 7 ! TypeError 'B' object is not iterable
#---
class A:
    def __init__(self, v):
        self.v = v
    def __iter__(self):
        yield self.v
        yield 'more'
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __iadd__(self, o):
        self.v += 1; return self
    def __mul__(self, o):
        return [self.v] * o
    def __getitem__(self, o):
        return [o][o]
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __iadd__(self, o):
        return None
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __index__(self):
        return 'one'
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(1)
q = B((2, 1))
r = B([1, 2])
drive(0, lambda: list(q))
drive(1, lambda: (r != q, r > q))
drive(2, lambda: [x for x in p if x])
drive(3, lambda: [k for k in type(q).__dict__ if k == 'made'])
drive(4, lambda: '-'.join(str(x) for x in p))
drive(5, lambda: [*p])
#> 0 [(2, 1), 'more']
#> lt (2, 1)
#> 1 ! TypeError '<' not supported between instances of 'tuple' and 'list'
#> 2 [1, 'more']
#> 3 ['made']
#> 4 1-more
#> 5 [1, 'more']
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __index__(self):
        return 'one'
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __iter__(self):
        yield self.v
        yield 'more'
    def __len__(self):
        return 2
class B:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __setitem__(self, *a):
        self.v = a
    def __iadd__(self, o):
        return None
    def __bool__(self):
        return False
    def __enter__(self):
        return self.v
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __next__(self):
        raise StopIteration
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(None)
q = B(0)
r = C(1)
drive(0, lambda: '%s|%r' % (q, p))
drive(1, lambda: 1 + q)
drive(2, lambda: [10, 20, 30][p])
drive(3, lambda: len(q))
drive(4, lambda: 3 in p)
#> 0 <0>|<None>
#> 1 ! TypeError unsupported operand type(s) for +: 'int' and 'B'
#> 2 ! TypeError __index__ returned non-int (type str)
#> 3 ! TypeError object of type 'B' has no len()
#> 4 False
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __getitem__(self, o):
        return [o][o]
    def __add__(self, o):
        return NotImplemented
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __str__(self):
        return 'str of ' + repr(self.v)
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def __enter__(self):
        print('enter', self.v); return self
    def __exit__(self, *a):
        return True
    def __iadd__(self, o):
        self.v += 1; return self
    def __lt__(self, o):
        return NotImplemented
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A({'k': 1})
q = C((2, 1))
r = A((2, 1))
drive(0, lambda: max(r, r))
drive(1, lambda: total(p.v))
drive(2, lambda: q.missing)
drive(3, lambda: next(iter(p)))
drive(4, lambda: type(q).of(1, 2))
drive(5, lambda: r or 'or')
#> 0 ! TypeError '>' not supported between instances of 'A' and 'A'
#> 1 (1, {'k': 1})
#> 2 ! AttributeError 'C' object has no attribute 'missing'
#> 3 0
#> 4 ! AttributeError type object 'C' has no attribute 'of'
#> 5 str of (2, 1)
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    def __neg__(self):
        return type(self)(-self.v)
    def __setitem__(self, *a):
        self.v = a
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __contains__(self, o):
        return 'yes'
class B(A):
    def __format__(self, o):
        return f'[{o}]'
    def __mul__(self, o):
        return [self.v] * o
    def __next__(self):
        raise StopIteration
    def __neg__(self):
        return type(self)(-self.v)
    def __enter__(self):
        return self.v
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(None)
q = B(2.5)
r = C(2.5)
drive(0, lambda: q.missing)
drive(1, lambda: 1 + q)
drive(2, lambda: sorted(vars(r)))
drive(3, lambda: [*p])
drive(4, lambda: 1 + r)
#> 0 ! AttributeError 'B' object has no attribute 'missing'
#> 1 ('radd', 1, 2.5)
#> 2 ['v']
#> 3 ! TypeError Value after * must be an iterable, not A
#> 4 ('radd', 1, 2.5)
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __next__(self):
        raise StopIteration
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __len__(self):
        return len(self.v)
    def __hash__(self):
        return 'x'
class B(A):
    def __init__(self, v):
        super().__init__(v)
    @staticmethod
    def still(x=1):
        return x
    def __add__(self, o):
        return NotImplemented
    def __iter__(self):
        return iter([self.v, self.v])
    def __format__(self, o):
        return f'[{o}]'
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __mul__(self, o):
        return [self.v] * o
    def __len__(self):
        return 2
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A([1, 2])
q = A(0)
r = C({'k': 1})
drive(0, lambda: f'{p:>5}')
drive(1, lambda: hasattr(p, 'v'))
drive(2, lambda: issubclass(type(q), B))
drive(3, lambda: (lambda *a: len(a))(*r))
drive(4, lambda: bool(p))
#> 0 ! TypeError unsupported format string passed to A.__format__
#> 1 True
#> 2 False
#> 3 2
#> 4 True
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __getattr__(self, o):
        return 'no ' + o
    def __hash__(self):
        return 7
    def __bool__(self):
        raise ValueError('bool')
    def __iter__(self):
        return iter([self.v, self.v])
    def __lt__(self, o):
        return self.v < o.v
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __iadd__(self, o):
        return None
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __bool__(self):
        return False
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A({'k': 1})
q = A(None)
r = B(0)
drive(0, lambda: next(p))
drive(1, lambda: type(q).__name__)
drive(2, lambda: q + p)
drive(3, lambda: q.missing)
drive(4, lambda: callable(p))
drive(5, lambda: (lambda *a: len(a))(*r))
drive(6, lambda: [k for k in type(p).__dict__ if k == 'made'])
drive(7, lambda: hasattr(q, 'v'))
#> 0 ! TypeError unsupported operand type(s) for +=: 'dict' and 'int'
#> 1 A
#> 2 ! TypeError unsupported operand type(s) for +: 'A' and 'A'
#> 3 no missing
#> 4 False
#> 5 2
#> 6 ['made']
#> 7 True
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __len__(self):
        return len(self.v)
    def __hash__(self):
        return hash(self.v)
    def __lt__(self, o):
        return NotImplemented
    def __getattr__(self, o):
        return 'no ' + o
    def __radd__(self, o):
        return ('radd', o, self.v)
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __iter__(self):
        yield self.v
        yield 'more'
    def __hash__(self):
        return 'x'
    def __contains__(self, o):
        return 'yes'
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __setitem__(self, *a):
        self.v = a
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __neg__(self):
        return type(self)(-self.v)
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B([1, 2])
q = A([1, 2])
r = C('ab')
drive(0, lambda: None in r)
drive(1, lambda: q in [p, 1])
drive(2, lambda: p.still())
drive(3, lambda: q is p)
drive(4, lambda: issubclass(type(q), B))
drive(5, lambda: [*p])
drive(6, lambda: list(q.each(2)))
drive(7, lambda: r is q)
#> 0 True
#> 1 False
#> 2 1
#> 3 False
#> 4 False
#> 5 [[1, 2], 'more']
#> 6 [([1, 2], 0), ([1, 2], 1)]
#> 7 False
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __add__(self, o):
        return NotImplemented
    def __next__(self):
        raise StopIteration
    def __iter__(self):
        yield self.v
        yield 'more'
    def __getattr__(self, o):
        return 'no ' + o
class B:
    def __init__(self, v):
        self.v = v
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __getitem__(self, o):
        raise KeyError(o)
    def __hash__(self):
        return 7
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __mul__(self, o):
        return [self.v] * o
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __contains__(self, o):
        return 'yes'
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(3)
q = B([1, 2])
r = A(1)
drive(0, lambda: q.missing)
drive(1, lambda: used(r))
drive(2, lambda: '-'.join(str(x) for x in q))
drive(3, lambda: [10, 20, 30][p])
drive(4, lambda: list(zip(r, p)))
drive(5, lambda: repr(q))
drive(6, lambda: list(map(lambda x: x, r)))
drive(7, lambda: q.still())
#> 0 ! AttributeError 'B' object has no attribute 'missing'
#> 1 ! TypeError 'A' object does not support the context manager protocol
#> 2 ! KeyError 0
#> 3 ! TypeError list indices must be integers or slices, not A
#> 4 [(1, 3), ('more', 'more')]
#> 5 <[1, 2]>
#> 6 [1, 'more']
#> 7 ! AttributeError 'B' object has no attribute 'still'
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __index__(self):
        return 1
    def __hash__(self):
        return 'x'
    def __iter__(self):
        return iter([self.v, self.v])
class B:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __iadd__(self, o):
        self.v += 1; return self
    def __add__(self, o):
        return NotImplemented
    def __iter__(self):
        return iter([self.v, self.v])
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(None)
q = B((2, 1))
r = A(1)
drive(0, lambda: '-'.join(str(x) for x in q))
drive(1, lambda: list(p))
drive(2, lambda: next(r))
drive(3, lambda: r == p)
try:
    a_, *b_ = p
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(5, lambda: p.__class__.__mro__[-2].__name__)
drive(6, lambda: q < q)
drive(7, lambda: r is r)
#> 0 (2, 1)-(2, 1)
#> 1 [None, None]
#> 2 ! TypeError 'A' object is not an iterator
#> 3 False
#> None [None]
#> 5 B
#> 6 ! TypeError '<' not supported between instances of 'B' and 'B'
#> 7 True
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __mul__(self, o):
        return [self.v] * o
    def __next__(self):
        raise StopIteration
    def __setitem__(self, *a):
        self.v = a
    def __enter__(self):
        return self.v
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __str__(self):
        return 'str of ' + repr(self.v)
class B:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __index__(self):
        return 1
    def __len__(self):
        return len(self.v)
    def __enter__(self):
        return self.v
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A([1, 2])
q = C(0)
r = C((2, 1))
drive(0, lambda: q((2, 1), k=1))
drive(1, lambda: not q)
drive(2, lambda: max(r, q))
drive(3, lambda: hasattr(p, 'v'))
drive(4, lambda: next(p))
drive(5, lambda: p or 'or')
drive(6, lambda: list(r.each(2)))
#> 0 ! TypeError 'C' object is not callable
#> 1 ! TypeError object of type 'int' has no len()
#> 2 ! TypeError '>' not supported between instances of 'C' and 'C'
#> 3 True
#> 4 ! StopIteration 
#> 5 str of [1, 2]
#> 6 [((2, 1), 0), ((2, 1), 1)]
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __setitem__(self, *a):
        print('set', a)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __format__(self, o):
        return 5
    def __enter__(self):
        return self.v
    def __hash__(self):
        return 'x'
    def __exit__(self, *a):
        return a[0] is KeyError
    def __len__(self):
        return 2
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __index__(self):
        return 1
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(2.5)
q = B((2, 1))
r = C(2.5)
drive(0, lambda: len(p))
drive(1, lambda: p is r)
drive(2, lambda: '-'.join(str(x) for x in p))
drive(3, lambda: p or 'or')
drive(4, lambda: list(zip(q, r)))
drive(5, lambda: issubclass(type(p), B))
drive(6, lambda: bool(p))
drive(7, lambda: list(map(lambda x: x, r)))
#> 0 ! TypeError object of type 'A' has no len()
#> 1 False
#> 2 ! TypeError 'A' object is not iterable
#> 3 str of 2.5
#> 4 ! TypeError 'B' object is not iterable
#> 5 False
#> 6 True
#> 7 ! TypeError 'C' object is not iterable
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __lt__(self, o):
        return NotImplemented
    def __exit__(self, *a):
        return True
    def __enter__(self):
        return self.v
    def __iter__(self):
        yield self.v
        yield 'more'
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __lt__(self, o):
        return self.v < o.v
    def __getattr__(self, o):
        return 'no ' + o
    def __enter__(self):
        return self.v
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C('ab')
q = C(3)
r = B((2, 1))
drive(0, lambda: changed(q))
drive(1, lambda: r == q)
drive(2, lambda: [10, 20, 30][q])
drive(3, lambda: q.missing)
drive(4, lambda: [10, 20, 30][r])
#> 0 no v
#> 1 False
#> 2 ! TypeError list indices must be integers or slices, not C
#> 3 no missing
#> 4 ! TypeError list indices must be integers or slices, not B
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __hash__(self):
        return hash(self.v)
    def __exit__(self, *a):
        return a[0] is KeyError
    def __bool__(self):
        return False
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __format__(self, o):
        return f'[{o}]'
    def __neg__(self):
        return type(self)(-self.v)
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def __bool__(self):
        raise ValueError('bool')
    def __eq__(self, o):
        print('eq'); return self is o
    def __setitem__(self, *a):
        self.v = a
    def __lt__(self, o):
        return self.v < o.v
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(3)
q = A(None)
r = B(0)
drive(0, lambda: max(p, q))
drive(1, lambda: q == p)
drive(2, lambda: r is r)
drive(3, lambda: p * 2)
drive(4, lambda: repr(p))
drive(5, lambda: q in [p, 1])
drive(6, lambda: sorted(vars(r)))
drive(7, lambda: list(p.each(2)))
drive(8, lambda: str(p))
#> 0 ! TypeError '<' not supported between instances of 'int' and 'NoneType'
#> eq
#> 1 False
#> 2 True
#> 3 ! TypeError unsupported operand type(s) for *: 'B' and 'int'
#> 4 B(3)
#> eq
#> 5 False
#> 6 ['v']
#> 7 ! AttributeError 'B' object has no attribute 'each'
#> 8 B(3)
#---
class A:
    def __init__(self, v):
        self.v = v
    def __exit__(self, *a):
        return True
    def __len__(self):
        return 2
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __iadd__(self, o):
        self.v += 1; return self
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __enter__(self):
        return self.v
class B(A):
    @staticmethod
    def still(x=1):
        return x
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __len__(self):
        return 2
    def __eq__(self, o):
        return NotImplemented
    def __str__(self):
        return 'str of ' + repr(self.v)
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(None)
q = B(1)
r = B(0)
drive(0, lambda: q.missing)
drive(1, lambda: type(q).of(1, 2))
drive(2, lambda: p.twice)
drive(3, lambda: p[0])
drive(4, lambda: '-'.join(str(x) for x in r))
drive(5, lambda: {p, p} == {p})
drive(6, lambda: (lambda *a: len(a))(*p))
drive(7, lambda: f'{q:>5}')
drive(8, lambda: isinstance(r, A))
#> 0 ! AttributeError 'B' object has no attribute 'missing'
#> 1 ! AttributeError type object 'B' has no attribute 'of'
#> 2 ! AttributeError 'A' object has no attribute 'twice'
#> 3 ! TypeError 'A' object is not subscriptable
#> 4 0-0
#> 5 True
#> 6 2
#> 7 ! TypeError unsupported format string passed to B.__format__
#> 8 True
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __len__(self):
        return 2
    def __call__(self, *a, **k):
        return lambda: self.v
    def __setitem__(self, *a):
        print('set', a)
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def __hash__(self):
        return hash(self.v)
    def __bool__(self):
        return False
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __mul__(self, o):
        return [self.v] * o
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(None)
q = A(3)
r = C(1)
drive(0, lambda: [10, 20, 30][q])
drive(1, lambda: [x for x in p if x])
drive(2, lambda: p == p)
drive(3, lambda: getattr(r, 'nope', 'default'))
drive(4, lambda: callable(p))
#> 0 ! TypeError list indices must be integers or slices, not A
#> 1 ! TypeError 'A' object is not iterable
#> 2 True
#> 3 default
#> 4 True
#---
class A:
    def __init__(self, v):
        self.v = v
    def __exit__(self, *a):
        return True
    def __eq__(self, o):
        print('eq'); return self is o
    def __neg__(self):
        return type(self)(-self.v)
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
class B:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __exit__(self, *a):
        return True
    def __enter__(self):
        print('enter', self.v); return self
    def __add__(self, o):
        return NotImplemented
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __len__(self):
        return len(self.v)
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(1)
q = C({'k': 1})
r = C(3)
drive(0, lambda: not p)
drive(1, lambda: list(r))
drive(2, lambda: bool(r))
drive(3, lambda: 1 + r)
drive(4, lambda: {q: 1})
drive(5, lambda: sum([r, q]))
drive(6, lambda: repr(r))
drive(7, lambda: changed(r))
#> 0 ! TypeError object of type 'int' has no len()
#> 1 ! TypeError 'C' object is not iterable
#> 2 ! TypeError object of type 'int' has no len()
#> 3 ('radd', 1, 3)
#> 4 ! TypeError unhashable type: 'C'
#> 5 ('radd', ('radd', 0, 3), {'k': 1})
#> 6 C(3)
#> 7 [3]
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __mul__(self, o):
        return [self.v] * o
    def __bool__(self):
        return bool(self.v)
class B:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __getattr__(self, o):
        return 'no ' + o
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __next__(self):
        raise StopIteration
    def __contains__(self, o):
        print('in', o); return o == self.v
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A((2, 1))
q = C(None)
r = B(0)
drive(0, lambda: total(r.v))
drive(1, lambda: q(0, k=1))
drive(2, lambda: len(q))
drive(3, lambda: r.still())
drive(4, lambda: next(q))
drive(5, lambda: getattr(p, 'nope', 'default'))
#> 0 (1, 0)
#> 1 ! TypeError 'C' object is not callable
#> 2 ! TypeError object of type 'C' has no len()
#> 3 1
#> 4 ! StopIteration 
#> 5 default
#---
class A:
    def __init__(self, v):
        self.v = v
    def __bool__(self):
        return bool(self.v)
    def __len__(self):
        return len(self.v)
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
class B:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def __format__(self, o):
        return 5
    def __iadd__(self, o):
        return None
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __mul__(self, o):
        return [self.v] * o
    def __index__(self):
        return 'one'
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(1)
q = A(3)
r = C(None)
drive(0, lambda: list(chained(r.each(1))))
drive(1, lambda: q in [r, 1])
drive(2, lambda: isinstance(q, A))
drive(3, lambda: issubclass(type(p), B))
drive(4, lambda: sum([r, p]))
#> 0 ! AttributeError 'C' object has no attribute 'each'
#> 1 False
#> 2 True
#> 3 True
#> 4 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
#---
class A:
    def __init__(self, v):
        self.v = v
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __index__(self):
        return 'one'
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __iadd__(self, o):
        return None
class B(A):
    def __init__(self, v):
        super().__init__(v)
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __mul__(self, o):
        return [self.v] * o
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __lt__(self, o):
        return self.v < o.v
    def __bool__(self):
        raise ValueError('bool')
    def __iadd__(self, o):
        self.v += 1; return self
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(1)
q = B(None)
r = C(0)
drive(0, lambda: hasattr(q, 'v'))
drive(1, lambda: [1, 2] in p)
drive(2, lambda: [x for x in q if x])
drive(3, lambda: next(iter(r)))
drive(4, lambda: f'{q!r:>12}')
#> 0 True
#> in [1, 2]
#> 1 False
#> 2 ! TypeError 'B' object is not iterable
#> 3 ! TypeError 'C' object is not iterable
#> 4      B(None)
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def __index__(self):
        return 1
    def __add__(self, o):
        return NotImplemented
    def __radd__(self, o):
        return ('radd', o, self.v)
class B(A):
    def __init__(self, v):
        super().__init__(v)
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @staticmethod
    def still(x=1):
        return x
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __call__(self, *a, **k):
        return lambda: self.v
    def __enter__(self):
        return self.v
    def __index__(self):
        return 'one'
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C('ab')
q = C(1)
r = A(None)
drive(0, lambda: q[1])
drive(1, lambda: r.__class__.__mro__[-2].__name__)
drive(2, lambda: isinstance(q, A))
drive(3, lambda: -q)
drive(4, lambda: issubclass(type(p), B))
#> 0 ! TypeError 'C' object is not subscriptable
#> 1 A
#> 2 True
#> 3 ! TypeError bad operand type for unary -: 'C'
#> 4 True
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @staticmethod
    def still(x=1):
        return x
    def __exit__(self, *a):
        return a[0] is KeyError
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __format__(self, o):
        return f'[{o}]'
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __iadd__(self, o):
        self.v += 1; return self
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(2.5)
q = C(0)
r = C([1, 2])
drive(0, lambda: next(r))
drive(1, lambda: dict(k=r))
drive(2, lambda: list(zip(p, p)))
drive(3, lambda: list(map(lambda x: x, q)))
drive(4, lambda: q or 'or')
drive(5, lambda: '%s|%r' % (q, p))
#> 0 ! TypeError 'C' object is not an iterator
#> 1 {'k': <[1, 2]>}
#> 2 [(2.5, 2.5), (2.5, 2.5)]
#> 3 [0, 0]
#> 4 <0>
#> 5 <0>|<2.5>
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __len__(self):
        return len(self.v)
    def __enter__(self):
        print('enter', self.v); return self
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __setitem__(self, *a):
        print('set', a)
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __neg__(self):
        return type(self)(-self.v)
    def __iter__(self):
        yield from (self.v for _ in range(2))
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def __format__(self, o):
        return 5
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __enter__(self):
        return self.v
    def __iter__(self):
        yield self.v
        yield 'more'
    def __neg__(self):
        return type(self)(-self.v)
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B('ab')
q = B(None)
r = C(3)
drive(0, lambda: r < q)
drive(1, lambda: type(p).of(1, 2))
drive(2, lambda: used(q))
drive(3, lambda: list(zip(q, q)))
drive(4, lambda: q.__class__.__mro__[-2].__name__)
#> 0 ! TypeError '<' not supported between instances of 'C' and 'B'
#> 1 ! AttributeError type object 'B' has no attribute 'of'
#> 2 ! TypeError 'B' object does not support the context manager protocol (missed __exit__ method)
#> 3 [(None, None), ('more', 'more')]
#> 4 A
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __contains__(self, o):
        return 'yes'
    def __hash__(self):
        return 'x'
    def __mul__(self, o):
        return [self.v] * o
    def __radd__(self, o):
        return ('radd', o, self.v)
class B:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __lt__(self, o):
        return NotImplemented
    def __call__(self, *a, **k):
        return lambda: self.v
    def __iter__(self):
        yield self.v
        yield 'more'
    def __add__(self, o):
        return NotImplemented
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __getitem__(self, o):
        return [o][o]
    def __radd__(self, o):
        return ('radd', o, self.v)
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A((2, 1))
q = C(1)
r = B(None)
drive(0, lambda: p * 2)
try:
    a_, *b_ = p
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(2, lambda: type(r).of(1, 2))
drive(3, lambda: 1 + p)
drive(4, lambda: callable(p))
drive(5, lambda: hash(r) == hash(r))
drive(6, lambda: {p: 1})
drive(7, lambda: f'{r:>5}')
drive(8, lambda: (p != q, p > q))
#> 0 [(2, 1), (2, 1)]
#> ((2, 1), 0) [((2, 1), 1)]
#> 2 [B(1), B(2)]
#> 3 ('radd', 1, (2, 1))
#> 4 False
#> 5 True
#> 6 ! TypeError __hash__ method should return an integer
#> 7 ! TypeError unsupported format string passed to B.__format__
#> 8 ! TypeError '>' not supported between instances of 'A' and 'C'
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __len__(self):
        return len(self.v)
    def __enter__(self):
        print('enter', self.v); return self
    def __radd__(self, o):
        return ('radd', o, self.v)
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def __add__(self, o):
        return NotImplemented
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __index__(self):
        return 'one'
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C((2, 1))
q = C([1, 2])
r = B({'k': 1})
drive(0, lambda: '{} {!r}'.format(q, q))
drive(1, lambda: changed(p))
drive(2, lambda: getattr(q, 'nope', 'default'))
drive(3, lambda: [x for x in q if x])
drive(4, lambda: total(q.v))
drive(5, lambda: [k for k in type(q).__dict__ if k == 'made'])
#> 0 C([1, 2]) C([1, 2])
#> 1 ! TypeError 'C' object does not support item assignment
#> 2 default
#> 3 ! TypeError 'C' object is not iterable
#> 4 (1, [1, 2])
#> 5 ['made']
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __format__(self, o):
        return 5
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __neg__(self):
        return type(self)(-self.v)
class B:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def __format__(self, o):
        return 5
    def __exit__(self, *a):
        return True
    def __iadd__(self, o):
        return None
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(3)
q = B(3)
r = B(2.5)
drive(0, lambda: p in [r, 1])
drive(1, lambda: not r)
drive(2, lambda: (r != q, r > q))
drive(3, lambda: [x for x in r if x])
drive(4, lambda: hash(q) == hash(r))
#> 0 False
#> 1 False
#> 2 ! TypeError '>' not supported between instances of 'B' and 'B'
#> 3 ! TypeError 'B' object is not iterable
#> 4 False
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @staticmethod
    def still(x=1):
        return x
    def __neg__(self):
        return type(self)(-self.v)
    def __call__(self, *a, **k):
        return lambda: self.v
    def __hash__(self):
        return 7
    def __exit__(self, *a):
        return True
class B:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __iadd__(self, o):
        self.v += 1; return self
    def __getattr__(self, o):
        return 'no ' + o
    def __setitem__(self, *a):
        self.v = a
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __len__(self):
        return len(self.v)
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B({'k': 1})
q = C(0)
r = B(0)
drive(0, lambda: max(p, q))
drive(1, lambda: (lambda *a: len(a))(*q))
drive(2, lambda: '{} {!r}'.format(p, q))
drive(3, lambda: '%s|%r' % (p, r))
drive(4, lambda: 0 in q)
drive(5, lambda: len(r))
#> lt {'k': 1}
#> 0 ! TypeError '<' not supported between instances of 'dict' and 'int'
#> 1 ! TypeError __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not C
#> 2 B({'k': 1}) C(0)
#> 3 B({'k': 1})|B(0)
#> 4 ! TypeError argument of type 'C' is not iterable
#> 5 ! TypeError object of type 'int' has no len()
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __bool__(self):
        raise ValueError('bool')
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __hash__(self):
        return 'x'
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
class B:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __len__(self):
        return len(self.v)
    def __iter__(self):
        yield self.v
        yield 'more'
    def __iadd__(self, o):
        self.v += 1; return self
    def __repr__(self):
        return '<' + str(self.v) + '>'
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(2.5)
q = A(None)
r = B([1, 2])
drive(0, lambda: list(chained(q.each(1))))
drive(1, lambda: [*q])
drive(2, lambda: isinstance(q, A))
drive(3, lambda: r in [p, 1])
try:
    a_, *b_ = p
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(5, lambda: q.__class__.__mro__[-2].__name__)
drive(6, lambda: list(chained(r.each(1))))
drive(7, lambda: '-'.join(str(x) for x in p))
#> 0 ! AttributeError none of each
#> 1 ! TypeError Value after * must be an iterable, not A
#> 2 True
#> 3 False
#> 2.5 ['more']
#> 5 A
#> chained over
#> 6 [([1, 2], 0), ('back', 'B')]
#> 7 2.5-more
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __iadd__(self, o):
        return None
    def __setitem__(self, *a):
        self.v = a
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __contains__(self, o):
        return 'yes'
class B:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __setitem__(self, *a):
        print('set', a)
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __index__(self):
        return 'one'
    def __neg__(self):
        return type(self)(-self.v)
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __mul__(self, o):
        return [self.v] * o
class C(A, B): pass
def used(m):
    with m as got:
        print('inside', got)
        raise KeyError(1)
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(None)
q = C((2, 1))
r = A((2, 1))
drive(0, lambda: {q: 1})
drive(1, lambda: hasattr(r, 'v'))
drive(2, lambda: p.still())
drive(3, lambda: sorted(vars(p)))
drive(4, lambda: r.missing)
drive(5, lambda: r[1])
#> 0 {<(2, 1)>: 1}
#> 1 True
#> 2 ! AttributeError none of still
#> 3 ['v']
#> 4 ! AttributeError 'A' object has no attribute 'missing'
#> 5 ! TypeError 'A' object is not subscriptable
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __hash__(self):
        return hash(self.v)
    def __index__(self):
        return 'one'
    def __len__(self):
        return 2
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __setitem__(self, *a):
        print('set', a)
    def __len__(self):
        return len(self.v)
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(0)
q = C({'k': 1})
r = A((2, 1))
drive(0, lambda: total(r.v))
drive(1, lambda: len(q))
drive(2, lambda: list(q))
drive(3, lambda: [k for k in type(p).__dict__ if k == 'made'])
drive(4, lambda: q < r)
drive(5, lambda: q or 'or')
drive(6, lambda: hasattr(q, 'v'))
#> 0 (6, (2, 1))
#> 1 1
#> 2 [({'k': 1}, 0), ({'k': 1}, 1)]
#> 3 []
#> lt {'k': 1}
#> 4 ! TypeError '<' not supported between instances of 'dict' and 'tuple'
#> 5 C({'k': 1})
#> 6 True
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __hash__(self):
        return 'x'
    def __iter__(self):
        yield self.v
        yield 'more'
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __setitem__(self, *a):
        self.v = a
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        return 7
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(2.5)
q = B(1)
r = B((2, 1))
drive(0, lambda: max(p, p))
drive(1, lambda: 1 + q)
drive(2, lambda: sorted(vars(r)))
drive(3, lambda: list(r.each(2)))
drive(4, lambda: list(map(lambda x: x, q)))
drive(5, lambda: sorted(vars(r)))
drive(6, lambda: r in [r, 1])
drive(7, lambda: type(q).__name__)
drive(8, lambda: [x for x in p if x])
#> 0 ! TypeError '>' not supported between instances of 'A' and 'A'
#> 1 ! TypeError unsupported operand type(s) for +: 'int' and 'B'
#> 2 ['v']
#> 3 [((2, 1), 0), ((2, 1), 1)]
#> 4 [1, 'more']
#> 5 ['v']
#> 6 True
#> 7 B
#> 8 [2.5, 'more']
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @staticmethod
    def still(x=1):
        return x
    def __iter__(self):
        return iter([self.v, self.v])
    def __setitem__(self, *a):
        print('set', a)
    def __len__(self):
        return len(self.v)
    def __format__(self, o):
        return 5
    def __index__(self):
        return 'one'
    def __radd__(self, o):
        return ('radd', o, self.v)
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __format__(self, o):
        return 5
    def __lt__(self, o):
        return NotImplemented
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n = n * 2 + 1
        return n, x
    return count
total = counter()
def changed(x):
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B([1, 2])
q = A({'k': 1})
r = B('ab')
drive(0, lambda: {r, q} == {q})
drive(1, lambda: {'k': 1} in p)
drive(2, lambda: sorted(vars(r)))
drive(3, lambda: issubclass(type(r), B))
drive(4, lambda: dict(k=r))
drive(5, lambda: r in [r, 1])
drive(6, lambda: (lambda *a: len(a))(*q))
#> 0 False
#> 1 False
#> 2 ['v']
#> 3 True
#> 4 {'k': B('ab')}
#> 5 True
#> 6 2
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __format__(self, o):
        return 5
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __getattr__(self, o):
        return 'no ' + o
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __getitem__(self, o):
        raise KeyError(o)
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __bool__(self):
        raise ValueError('bool')
    def __index__(self):
        return 1
    def __radd__(self, o):
        return ('radd', o, self.v)
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        pass
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C('ab')
q = B('ab')
r = B(3)
drive(0, lambda: sum([p, r]))
drive(1, lambda: repr(p))
drive(2, lambda: f'{r:>5}')
drive(3, lambda: q[1])
drive(4, lambda: next(iter(r)))
drive(5, lambda: p < p)
#> 0 ('radd', ('radd', 0, 'ab'), 3)
#> 1 C('ab')
#> 2 ! TypeError __format__ must return a str, not int
#> 3 ! KeyError 1
#> 4 3
#> 5 ! TypeError '<' not supported between instances of 'C' and 'C'
#---
class A:
    def __init__(self, v):
        self.v = v
    def __iter__(self):
        yield self.v
        yield 'more'
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __hash__(self):
        return 7
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __index__(self):
        return 'one'
class B(A):
    def __init__(self, v):
        super().__init__(v)
    @staticmethod
    def still(x=1):
        return x
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __setitem__(self, *a):
        self.v = a
    def __getattr__(self, o):
        return 'no ' + o
    def __hash__(self):
        return 'x'
class C(B): made = 3
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += len(str(x))
        return n, x
    return count
total = counter()
def changed(x):
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C((2, 1))
q = C(1)
r = C(0)
drive(0, lambda: next(r))
drive(1, lambda: 1 in q)
drive(2, lambda: r([1, 2], k=1))
drive(3, lambda: hasattr(p, 'v'))
try:
    a_, *b_ = q
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(5, lambda: p.twice)
drive(6, lambda: q * 2)
drive(7, lambda: p + p)
drive(8, lambda: r.missing)
#> 0 1
#> 1 True
#> 2 ! TypeError 'C' object is not callable
#> 3 True
#> 1 [1]
#> 5 no twice
#> 6 ! TypeError unsupported operand type(s) for *: 'C' and 'int'
#> 7 ! TypeError unsupported operand type(s) for +: 'C' and 'C'
#> 8 no missing
#---
class A:
    def __init__(self, v):
        self.v = v
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __eq__(self, o):
        print('eq'); return self is o
    def __len__(self):
        return 2
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __neg__(self):
        return type(self)(-self.v)
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    def __setitem__(self, *a):
        self.v = a
    def __getitem__(self, o):
        raise KeyError(o)
    def __getattr__(self, o):
        return 'no ' + o
    def __contains__(self, o):
        return 'yes'
class C(B, A): pass
def used(m):
    with m as got:
        print('inside', got)
        1 // 0
    return 'after'
def chained(it):
    try:
        back = yield from it
        yield ('back', type(back).__name__)
    finally:
        print('chained over')
def counter():
    n = 0
    def count(x):
        nonlocal n
        n += 1
        return n, x
    return count
total = counter()
def changed(x):
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A((2, 1))
q = A(None)
r = B({'k': 1})
drive(0, lambda: str(q))
drive(1, lambda: '-'.join(str(x) for x in q))
drive(2, lambda: {p: 1})
try:
    a_, *b_ = p
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(4, lambda: f'{p:>5}')
#> 0 A(None)
#> 1 None-None
#> 2 ! TypeError unhashable type: 'A'
#> (2, 1) [(2, 1)]
#> 4 ! TypeError unsupported format string passed to A.__format__
#---
