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
    def __eq__(self, o):
        print('eq'); return self is o
    def __repr__(self):
        return 5
    def __add__(self, o):
        return NotImplemented
    def __mul__(self, o):
        return [self.v] * o
    def __bool__(self):
        return bool(self.v)
    def __contains__(self, o):
        return 'yes'
class B:
    def __init__(self, v):
        self.v = v
    def __add__(self, o):
        return NotImplemented
    def __iadd__(self, o):
        return None
    def __bool__(self):
        return bool(self.v)
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
p = A([1, 2])
q = A([1, 2])
r = C([1, 2])
drive(0, lambda: r == q)
drive(1, lambda: '-'.join(str(x) for x in q))
drive(2, lambda: f'{r!r:>12}')
drive(3, lambda: total(r.v))
drive(4, lambda: dict(k=p))
drive(5, lambda: f'{q!r:>12}')
#> eq
#> 0 False
#> 1 ! TypeError 'A' object is not iterable
#> 2 ! TypeError __repr__ returned non-string (type int)
#> 3 (6, [1, 2])
#> 4 4 ! TypeError __repr__ returned non-string (type int)
#> 5 ! TypeError __repr__ returned non-string (type int)
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
        return -1
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __getitem__(self, o):
        raise KeyError(o)
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
#> 1 ! ValueError __len__() should return >= 0
#> 2 False
#> 3 ! TypeError '<' not supported between instances of 'dict' and 'dict'
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
        return 5
    def __getitem__(self, o):
        raise KeyError(o)
    def __setitem__(self, *a):
        self.v = a
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __neg__(self):
        return type(self)(-self.v)
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(1)
q = C(3)
r = A(0)
drive(0, lambda: len(p))
drive(1, lambda: getattr(q, 'nope', 'default'))
drive(2, lambda: max(p, p))
drive(3, lambda: list(zip(r, q)))
drive(4, lambda: r * 2)
drive(5, lambda: f'{p:>5}')
drive(6, lambda: q + p)
drive(7, lambda: r.missing)
drive(8, lambda: [*p])
#> 0 ! TypeError object of type 'B' has no len()
#> 1 default
#> 2 ! TypeError '>' not supported between instances of 'B' and 'B'
#> 3 ! TypeError 'A' object is not iterable
#> 4 ! TypeError unsupported operand type(s) for *: 'A' and 'int'
#> 5 ! TypeError unsupported format string passed to B.__format__
#> 6 ! TypeError unsupported operand type(s) for +: 'C' and 'B'
#> 7 ! AttributeError 'A' object has no attribute 'missing'
#> 8 ! KeyError 0
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
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __hash__(self):
        return 'x'
    def __len__(self):
        return -1
    def __bool__(self):
        raise ValueError('bool')
class B(A):
    def __init__(self, v):
        super().__init__(v)
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
    def __index__(self):
        return 'one'
    def __getitem__(self, o):
        raise KeyError(o)
    def __iter__(self):
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
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(3)
q = B(0)
r = C(1)
drive(0, lambda: r.__class__.__mro__[-2].__name__)
drive(1, lambda: list(p))
drive(2, lambda: (lambda *a: len(a))(*r))
drive(3, lambda: type(r).__name__)
drive(4, lambda: next(iter(p)))
drive(5, lambda: type(p).__name__)
drive(6, lambda: (lambda *a: len(a))(*r))
drive(7, lambda: p.still())
#> 0 A
#> 1 ! TypeError iter() returned non-iterator of type 'int'
#> 2 ! TypeError iter() returned non-iterator of type 'int'
#> 3 C
#> 4 ! TypeError iter() returned non-iterator of type 'int'
#> 5 C
#> 6 ! TypeError iter() returned non-iterator of type 'int'
#> 7 ! AttributeError 'C' object has no attribute 'still'
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
    def __len__(self):
        return 2
    def __next__(self):
        raise StopIteration
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __call__(self, *a, **k):
        return lambda: self.v
    def __enter__(self):
        print('enter', self.v); return self
    def __mul__(self, o):
        return [self.v] * o
    def __radd__(self, o):
        return ('radd', o, self.v)
class B:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __mul__(self, o):
        return [self.v] * o
    def __hash__(self):
        return hash(self.v)
    def __len__(self):
        return -1
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
p = B((2, 1))
q = B(1)
r = A(3)
drive(0, lambda: r + q)
drive(1, lambda: next(p))
drive(2, lambda: list(r))
drive(3, lambda: [x for x in p if x])
drive(4, lambda: len(q))
drive(5, lambda: hasattr(p, 'v'))
drive(6, lambda: hasattr(p, 'v'))
#> 0 ! TypeError unsupported operand type(s) for +: 'A' and 'B'
#> 1 ! TypeError 'B' object is not an iterator
#> 2 [(3, 0), (3, 1)]
#> 3 ! TypeError 'B' object is not iterable
#> 4 ! ValueError __len__() should return >= 0
#> 5 True
#> 6 True
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __mul__(self, o):
        return [self.v] * o
    def __format__(self, o):
        return f'[{o}]'
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
class B(A):
    def __init__(self, v):
        super().__init__(v)
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
    def __format__(self, o):
        return f'[{o}]'
    def __getitem__(self, o):
        return [o][o]
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
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
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(None)
q = C('ab')
r = A((2, 1))
drive(0, lambda: callable(p))
drive(1, lambda: list(map(lambda x: x, q)))
drive(2, lambda: list(map(lambda x: x, p)))
drive(3, lambda: list(zip(p, q)))
drive(4, lambda: issubclass(type(p), B))
drive(5, lambda: p(1, k=1))
#> 0 False
#> 1 [0]
#> 2 [0]
#> 3 [(0, 0)]
#> 4 True
#> 5 ! TypeError 'C' object is not callable
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
        return 5
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
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __call__(self, *a, **k):
        return lambda: self.v
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __len__(self):
        return -1
    def __enter__(self):
        return self.v
    def __exit__(self, *a):
        return True
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
    def __add__(self, o):
        return NotImplemented
    def __setitem__(self, *a):
        self.v = a
    def __getattr__(self, o):
        return 'no ' + o
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
p = A({'k': 1})
q = B((2, 1))
r = A(None)
drive(0, lambda: sorted(vars(p)))
drive(1, lambda: repr(r))
drive(2, lambda: -r)
drive(3, lambda: total(q.v))
drive(4, lambda: type(r).__name__)
#> 0 ['v']
#> 1 A(None)
#> 2 ! TypeError bad operand type for unary -: 'A'
#> 3 (1, (2, 1))
#> 4 A
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
        return self.v
    def __bool__(self):
        return False
    def __repr__(self):
        return '<' + str(self.v) + '>'
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
        return hash(self.v)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __contains__(self, o):
        return 'yes'
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __iter__(self):
        return iter([self.v, self.v])
    def __enter__(self):
        print('enter', self.v); return self
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
p = B([1, 2])
q = B({'k': 1})
r = C((2, 1))
drive(0, lambda: list(p.each(2)))
drive(1, lambda: sorted(vars(r)))
drive(2, lambda: str(r))
drive(3, lambda: 'ab' in q)
drive(4, lambda: used(p))
drive(5, lambda: not r)
drive(6, lambda: q or 'or')
#> 0 [([1, 2], 0), ([1, 2], 1)]
#> 1 ['v']
#> 2 str of (2, 1)
#> 3 True
#> 4 ! TypeError 'B' object does not support the context manager protocol (missed __exit__ method)
#> 5 True
#> 6 str of {'k': 1}
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
        return 5
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
        return self
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
#> 1 ! TypeError iter() returned non-iterator of type 'C'
#> 2 str of 0
#> 3 ! AttributeError 'C' object has no attribute 'v'
#> 4 ! TypeError iter() returned non-iterator of type 'C'
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
        return -1
    def __next__(self):
        raise StopIteration
    def __eq__(self, o):
        print('eq'); return self is o
    def __index__(self):
        return 1
    def __format__(self, o):
        return 5
    def __getattr__(self, o):
        return 'no ' + o
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B('ab')
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
#> eq
#> 3 ! TypeError '>' not supported between instances of 'B' and 'C'
#> 4 no missing
#> 5 ! TypeError 'B' object is not iterable
#> 6 ['ab']
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
        return 5
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
#> 3 ! TypeError iter() returned non-iterator of type 'int'
#> 4 ! TypeError argument of type 'A' is not iterable
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
        yield self.v
        yield 'more'
    def __format__(self, o):
        return 5
    def __index__(self):
        return 1
    def __repr__(self):
        return 5
    def __hash__(self):
        return 7
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
#> 3 [{'k': 1}, 'more']
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
    @staticmethod
    def still(x=1):
        return x
    def __hash__(self):
        return hash(self.v)
    def __lt__(self, o):
        return NotImplemented
    def __contains__(self, o):
        return 'yes'
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __len__(self):
        return -1
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
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __mul__(self, o):
        return [self.v] * o
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __add__(self, o):
        return NotImplemented
    def __getattr__(self, o):
        return 'no ' + o
    def __contains__(self, o):
        return 'yes'
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
q = A('ab')
r = C([1, 2])
drive(0, lambda: str(r))
drive(1, lambda: sum([p, p]))
drive(2, lambda: changed(r))
drive(3, lambda: hash(r) == hash(q))
try:
    a_, *b_ = q
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(5, lambda: next(p))
drive(6, lambda: p in [q, 1])
drive(7, lambda: bool(q))
#> 0 str of [1, 2]
#> 1 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
#> 2 ! TypeError 'C' object does not support item assignment
#> 3 ! TypeError unhashable type: 'list'
#> ! TypeError cannot unpack non-iterable A object
#> 5 2
#> 6 False
#> 7 ! ValueError __len__() should return >= 0
#---
class A:
    def __init__(self, v):
        self.v = v
    def __hash__(self):
        return 7
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __enter__(self):
        return self.v
    def __index__(self):
        return 1
    def __next__(self):
        raise StopIteration
    def __mul__(self, o):
        return [self.v] * o
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
    def __neg__(self):
        return type(self)(-self.v)
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __setitem__(self, *a):
        print('set', a)
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
p = C(None)
q = C(3)
r = A((2, 1))
drive(0, lambda: f'{p!r:>12}')
drive(1, lambda: list(map(lambda x: x, r)))
drive(2, lambda: type(p).of(1, 2))
drive(3, lambda: [10, 20, 30][r])
drive(4, lambda: p == q)
#> 0       <None>
#> 1 ! TypeError 'A' object is not iterable
#> 2 [<1>, <2>]
#> 3 20
#> 4 False
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
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __hash__(self):
        return 'x'
    def __len__(self):
        return len(self.v)
    def __iadd__(self, o):
        self.v += 1; return self
    def __iter__(self):
        return self
    def __bool__(self):
        return bool(self.v)
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
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __enter__(self):
        return self.v
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __contains__(self, o):
        return 'yes'
    def __add__(self, o):
        return NotImplemented
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B({'k': 1})
q = C([1, 2])
r = A(0)
drive(0, lambda: str(p))
drive(1, lambda: q == q)
drive(2, lambda: q.missing)
drive(3, lambda: str(p))
drive(4, lambda: bool(q))
drive(5, lambda: next(q))
drive(6, lambda: hash(q) == hash(r))
drive(7, lambda: 1 + p)
drive(8, lambda: list(r))
#> 0 str of {'k': 1}
#> 1 True
#> 2 ! AttributeError 'C' object has no attribute 'missing'
#> 3 str of {'k': 1}
#> 4 True
#> 5 ! TypeError 'int' object is not iterable
#> 6 ! TypeError __hash__ method should return an integer
#> 7 ('radd', 1, {'k': 1})
#> 8 ! TypeError iter() returned non-iterator of type 'A'
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __iter__(self):
        return 5
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __add__(self, o):
        return NotImplemented
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __getitem__(self, o):
        raise KeyError(o)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __bool__(self):
        return False
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __lt__(self, o):
        return NotImplemented
    def __eq__(self, o):
        return NotImplemented
    def __getitem__(self, o):
        return [o][o]
    def __radd__(self, o):
        return ('radd', o, self.v)
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
p = B(2.5)
q = B(3)
r = B((2, 1))
drive(0, lambda: bool(r))
drive(1, lambda: {p: 1})
drive(2, lambda: sorted([q, q]))
drive(3, lambda: '-'.join(str(x) for x in r))
drive(4, lambda: [*r])
drive(5, lambda: bool(r))
drive(6, lambda: sorted([q, r]))
#> 0 False
#> 1 ! TypeError unhashable type: 'B'
#> 2 ! TypeError '<' not supported between instances of 'B' and 'B'
#> 3 ! TypeError iter() returned non-iterator of type 'int'
#> 4 ! TypeError iter() returned non-iterator of type 'int'
#> 5 False
#> 6 ! TypeError '<' not supported between instances of 'B' and 'B'
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
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __mul__(self, o):
        return [self.v] * o
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __next__(self):
        raise StopIteration
    def __repr__(self):
        return 5
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
    def __enter__(self):
        return self.v
    def __getitem__(self, o):
        raise KeyError(o)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __neg__(self):
        return type(self)(-self.v)
    def __hash__(self):
        return 'x'
    def __exit__(self, *a):
        return a[0] is KeyError
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
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(2.5)
q = C(1)
r = C({'k': 1})
drive(0, lambda: next(iter(p)))
drive(1, lambda: sorted(vars(r)))
drive(2, lambda: type(r).__name__)
try:
    a_, *b_ = q
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(4, lambda: changed(r))
drive(5, lambda: q.__class__.__mro__[-2].__name__)
drive(6, lambda: {r: 1})
drive(7, lambda: isinstance(r, A))
drive(8, lambda: [*r])
#> 0 (2.5, 0)
#> 1 ['v']
#> 2 C
#> (1, 0) [(1, 1)]
#> 4 ! TypeError 'C' object does not support item assignment
#> 5 B
#> 6 ! TypeError __hash__ method should return an integer
#> 7 True
#> 8 [({'k': 1}, 0), ({'k': 1}, 1)]
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
    def __hash__(self):
        return 'x'
    def __setitem__(self, *a):
        print('set', a)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def __contains__(self, o):
        return 'yes'
    def __len__(self):
        return -1
    def __hash__(self):
        return hash(self.v)
    def __str__(self):
        return 'str of ' + repr(self.v)
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
p = A(None)
q = C((2, 1))
r = C('ab')
drive(0, lambda: p in [r, 1])
drive(1, lambda: bool(r))
drive(2, lambda: r.missing)
drive(3, lambda: repr(q))
drive(4, lambda: p is q)
drive(5, lambda: list(q))
drive(6, lambda: total(r.v))
drive(7, lambda: sum([r, q]))
#> 0 False
#> 1 ! ValueError __len__() should return >= 0
#> 2 ! AttributeError 'C' object has no attribute 'missing'
#> 3 C((2, 1))
#> 4 False
#> 5 ! TypeError 'C' object is not iterable
#> 6 (1, 'ab')
#> 7 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
#---
class A:
    def __init__(self, v):
        self.v = v
    def __iter__(self):
        return 5
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __format__(self, o):
        return 5
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A('ab')
q = A([1, 2])
r = B(1)
drive(0, lambda: list(map(lambda x: x, p)))
drive(1, lambda: list(p))
drive(2, lambda: q is q)
drive(3, lambda: isinstance(r, A))
drive(4, lambda: r or 'or')
drive(5, lambda: (lambda *a: len(a))(*p))
drive(6, lambda: sorted(vars(q)))
drive(7, lambda: '%s|%r' % (p, r))
#> 0 ! TypeError iter() returned non-iterator of type 'int'
#> 1 ! TypeError iter() returned non-iterator of type 'int'
#> 2 True
#> 3 True
#> 4 B(1)
#> 5 ! TypeError iter() returned non-iterator of type 'int'
#> 6 ['v']
#> 7 A('ab')|B(1)
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
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __call__(self, *a, **k):
        return lambda: self.v
    def __index__(self):
        return 'one'
    def __format__(self, o):
        return f'[{o}]'
class B:
    def __init__(self, v):
        self.v = v
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __repr__(self):
        return 5
    def __iter__(self):
        yield self.v
        yield 'more'
    def __hash__(self):
        return 7
    def __next__(self):
        raise StopIteration
    def __getitem__(self, o):
        return [o][o]
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
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(1)
q = B(None)
r = C(1)
drive(0, lambda: list(q))
drive(1, lambda: list(zip(q, r)))
drive(2, lambda: r or 'or')
drive(3, lambda: p < p)
drive(4, lambda: '{} {!r}'.format(r, p))
#> 0 [None, 'more']
#> 1 [(None, 1), ('more', 'more')]
#> 2 2 ! TypeError __str__ returned non-string (type int)
#> 3 ! TypeError '<' not supported between instances of 'B' and 'B'
#> 4 ! TypeError __repr__ returned non-string (type int)
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
    def __iter__(self):
        yield self.v
        yield 'more'
    def __index__(self):
        return 'one'
    def __setitem__(self, *a):
        self.v = a
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
class B(A):
    def __init__(self, v):
        super().__init__(v)
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def __lt__(self, o):
        return self.v < o.v
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __contains__(self, o):
        return 'yes'
    def __getitem__(self, o):
        return [o][o]
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
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B([1, 2])
q = B(3)
r = C({'k': 1})
drive(0, lambda: q in [q, 1])
drive(1, lambda: type(p).of(1, 2))
drive(2, lambda: r.missing)
drive(3, lambda: total(p.v))
drive(4, lambda: -r)
drive(5, lambda: list(chained(p.each(1))))
drive(6, lambda: issubclass(type(p), B))
drive(7, lambda: '%s|%r' % (q, r))
#> 0 True
#> 1 [<1>, <2>]
#> 2 ! AttributeError 'C' object has no attribute 'missing'
#> 3 (6, [1, 2])
#> 4 ! TypeError bad operand type for unary -: 'C'
#> 5 ! AttributeError 'B' object has no attribute 'each'
#> 6 True
#> 7 <3>|<{'k': 1}>
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
    def __setitem__(self, *a):
        print('set', a)
    def __mul__(self, o):
        return [self.v] * o
    def __add__(self, o):
        return NotImplemented
class B:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __add__(self, o):
        return NotImplemented
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __repr__(self):
        return 5
    def __index__(self):
        return 'one'
    def __getitem__(self, o):
        return [o][o]
    def __bool__(self):
        raise ValueError('bool')
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
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C([1, 2])
q = A('ab')
r = C(3)
drive(0, lambda: list(zip(p, r)))
drive(1, lambda: [10, 20, 30][q])
drive(2, lambda: changed(p))
drive(3, lambda: repr(r))
drive(4, lambda: list(zip(p, p)))
drive(5, lambda: '{} {!r}'.format(q, p))
drive(6, lambda: -q)
drive(7, lambda: p or 'or')
#> 0 [(0, 0)]
#> 1 ! TypeError list indices must be integers or slices, not A
#> set (1, 2)
#> 2 [1, 2]
#> 3 ! TypeError __repr__ returned non-string (type int)
#> 4 [(0, 0)]
#> 5 ! TypeError __format__ must return a str, not int
#> 6 ! TypeError bad operand type for unary -: 'A'
#> 7 ! ValueError bool
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __add__(self, o):
        return NotImplemented
    def __index__(self):
        return 1
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __contains__(self, o):
        return 'yes'
    def __iadd__(self, o):
        self.v += 1; return self
    def __bool__(self):
        return False
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
p = A({'k': 1})
q = C('ab')
r = B(3)
drive(0, lambda: sum([p, r]))
drive(1, lambda: callable(q))
drive(2, lambda: isinstance(p, A))
drive(3, lambda: changed(p))
drive(4, lambda: list(chained(p.each(1))))
drive(5, lambda: not p)
drive(6, lambda: sorted(vars(r)))
drive(7, lambda: p((2, 1), k=1))
drive(8, lambda: sum([r, p]))
#> 0 ! TypeError unsupported operand type(s) for +: 'int' and 'A'
#> 1 True
#> 2 True
#> 3 ! AttributeError none of v
#> 4 ! AttributeError none of each
#> 5 False
#> 6 ['v']
#> 7 ! AttributeError none of v
#> 8 ! TypeError unsupported operand type(s) for +: 'int' and 'B'
#---
class A:
    def __init__(self, v):
        self.v = v
    def __exit__(self, *a):
        return a[0] is KeyError
    def __lt__(self, o):
        return NotImplemented
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __getitem__(self, o):
        raise KeyError(o)
    def __iter__(self):
        return iter([self.v, self.v])
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __eq__(self, o):
        print('eq'); return self is o
class B(A):
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __setitem__(self, *a):
        print('set', a)
    def __mul__(self, o):
        return [self.v] * o
    def __neg__(self):
        return type(self)(-self.v)
    def __next__(self):
        raise StopIteration
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
p = B(0)
q = B(2.5)
r = A([1, 2])
drive(0, lambda: sorted(vars(r)))
drive(1, lambda: bool(r))
try:
    a_, *b_ = r
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(3, lambda: r or 'or')
drive(4, lambda: {r, p} == {p})
drive(5, lambda: list(q))
drive(6, lambda: list(p.each(2)))
#> 0 ['v']
#> 1 True
#> [1, 2] [[1, 2]]
#> 3 str of [1, 2]
#> 4 ! TypeError unhashable type: 'A'
#> 5 [2.5, 2.5]
#> 6 [(0, 0), (0, 1)]
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
    def __bool__(self):
        return False
    def __neg__(self):
        return type(self)(-self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __getitem__(self, o):
        raise KeyError(o)
    def __getattr__(self, o):
        return 'no ' + o
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
    def __iter__(self):
        yield self.v
        yield 'more'
    def __enter__(self):
        return self.v
    def __mul__(self, o):
        return [self.v] * o
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
p = A(0)
q = B(2.5)
r = C('ab')
drive(0, lambda: p.twice)
drive(1, lambda: used(q))
drive(2, lambda: list(chained(r.each(1))))
drive(3, lambda: (p != q, p > q))
drive(4, lambda: p or 'or')
try:
    a_, *b_ = q
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(6, lambda: len(r))
drive(7, lambda: next(q))
#> 0 0
#> 1 ! TypeError 'B' object does not support the context manager protocol (missed __exit__ method)
#> chained over
#> 2 [('ab', 0), ('back', 'C')]
#> 3 ! TypeError '>' not supported between instances of 'A' and 'B'
#> 4 or
#> 2.5 ['more']
#> 6 ! TypeError object of type 'C' has no len()
#> 7 ! TypeError 'B' object is not an iterator
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __iadd__(self, o):
        return None
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __exit__(self, *a):
        return True
class B(A):
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
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __bool__(self):
        raise ValueError('bool')
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(3)
q = C(1)
r = C({'k': 1})
drive(0, lambda: max(r, r))
drive(1, lambda: type(p).of(1, 2))
drive(2, lambda: issubclass(type(p), B))
drive(3, lambda: q.__class__.__mro__[-2].__name__)
drive(4, lambda: max(q, q))
drive(5, lambda: '-'.join(str(x) for x in q))
#> 0 ! TypeError '>' not supported between instances of 'C' and 'C'
#> 1 ! AttributeError type object 'A' has no attribute 'of'
#> 2 False
#> 3 A
#> 4 ! TypeError '>' not supported between instances of 'C' and 'C'
#> 5 ! TypeError 'C' object is not iterable
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
        yield self.v
        yield 'more'
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
        return 5
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
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A([1, 2])
q = C(None)
r = C(2.5)
drive(0, lambda: r == q)
drive(1, lambda: repr(r))
drive(2, lambda: total(p.v))
drive(3, lambda: [x for x in r if x])
drive(4, lambda: sorted(vars(r)))
drive(5, lambda: -p)
drive(6, lambda: type(r).of(1, 2))
drive(7, lambda: type(q).__name__)
#> 0 False
#> 1 ! TypeError __repr__ returned non-string (type int)
#> 2 (6, [1, 2])
#> 3 [2.5, 'more']
#> 4 ['v']
#> 5 ! TypeError bad operand type for unary -: 'A'
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
        return 5
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __iter__(self):
        return iter([self.v, self.v])
    def __format__(self, o):
        return 5
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __enter__(self):
        print('enter', self.v); return self
    def __call__(self, *a, **k):
        return lambda: self.v
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __len__(self):
        return 2
    def __exit__(self, *a):
        return True
    def __lt__(self, o):
        return NotImplemented
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(0)
q = C(2.5)
r = C(0)
drive(0, lambda: (q != q, q > q))
drive(1, lambda: r or 'or')
drive(2, lambda: p.missing)
drive(3, lambda: [x for x in p if x])
drive(4, lambda: (2, 1) in r)
#> 0 ! TypeError '>' not supported between instances of 'C' and 'C'
#> 1 1 ! TypeError __str__ returned non-string (type int)
#> 2 ! AttributeError 'B' object has no attribute 'missing'
#> 3 []
#> 4 False
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __index__(self):
        return 'one'
    def __call__(self, *a, **k):
        return lambda: self.v
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __len__(self):
        return 2
    def __setitem__(self, *a):
        self.v = a
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
    def __iter__(self):
        yield self.v
        yield 'more'
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __contains__(self, o):
        print('in', o); return o == self.v
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(None)
q = A([1, 2])
r = B(0)
drive(0, lambda: next(q))
drive(1, lambda: hasattr(q, 'v'))
drive(2, lambda: '{} {!r}'.format(r, q))
drive(3, lambda: len(p))
drive(4, lambda: '-'.join(str(x) for x in p))
drive(5, lambda: r is p)
drive(6, lambda: '-'.join(str(x) for x in q))
#> 0 ! TypeError 'A' object is not an iterator
#> 1 True
#> 2 <0> <[1, 2]>
#> 3 2
#> 4 None-more
#> 5 False
#> 6 [1, 2]-[1, 2]
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
        print('enter', self.v); return self
    def __neg__(self):
        return type(self)(-self.v)
    def __format__(self, o):
        return 5
    def __len__(self):
        return 2
    def __eq__(self, o):
        print('eq'); return self is o
    def __getitem__(self, o):
        raise KeyError(o)
class B(A):
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __setitem__(self, *a):
        print('set', a)
    def __mul__(self, o):
        return [self.v] * o
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __iadd__(self, o):
        return None
    def __eq__(self, o):
        print('eq'); return self is o
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
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
#> 1 False
#> 2 False
#> 3 1
#> 4 1
#> 5 A
#> 6 [1]
#> 7 C
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __call__(self, *a, **k):
        return lambda: self.v
    def __lt__(self, o):
        return self.v < o.v
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
    def __iter__(self):
        return iter([self.v, self.v])
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
p = A(1)
q = B([1, 2])
r = C('ab')
drive(0, lambda: p.missing)
drive(1, lambda: sorted(vars(r)))
drive(2, lambda: (lambda *a: len(a))(*p))
drive(3, lambda: sorted(vars(p)))
drive(4, lambda: bool(q))
#> 0 ! AttributeError 'A' object has no attribute 'missing'
#> 1 ['v']
#> 2 ! TypeError __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not A
#> 3 ['v']
#> 4 True
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __bool__(self):
        return bool(self.v)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __iter__(self):
        return iter([self.v, self.v])
    def __next__(self):
        raise StopIteration
    def __hash__(self):
        return hash(self.v)
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
    def __getitem__(self, o):
        return [o][o]
    def __bool__(self):
        raise ValueError('bool')
    def __index__(self):
        return 1
    def __mul__(self, o):
        return [self.v] * o
    def __setitem__(self, *a):
        self.v = a
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __iadd__(self, o):
        return None
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(3)
q = A('ab')
r = B(2.5)
drive(0, lambda: sum([q, r]))
drive(1, lambda: q.still())
drive(2, lambda: list(q))
drive(3, lambda: r([1, 2], k=1))
drive(4, lambda: callable(r))
#> 0 ! TypeError unsupported operand type(s) for +: 'int' and 'A'
#> 1 ! AttributeError 'A' object has no attribute 'still'
#> 2 ['ab', 'ab']
#> 3 (2.5, ([1, 2],), ['k'])
#> 4 True
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
    def __hash__(self):
        return 7
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __getitem__(self, o):
        return [o][o]
    def __lt__(self, o):
        return NotImplemented
    def __bool__(self):
        return False
class B(A):
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def __setitem__(self, *a):
        print('set', a)
    def __index__(self):
        return 1
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(0)
q = C(None)
r = C(2.5)
drive(0, lambda: [k for k in type(q).__dict__ if k == 'made'])
drive(1, lambda: r == q)
drive(2, lambda: r in [q, 1])
drive(3, lambda: q(3, k=1))
drive(4, lambda: bool(q))
drive(5, lambda: issubclass(type(p), B))
drive(6, lambda: changed(p))
drive(7, lambda: bool(r))
drive(8, lambda: r(2.5, k=1))
#> 0 ['made']
#> 1 False
#> 2 False
#> 3 (None, (3,), ['k'])
#> 4 False
#> 5 True
#> 6 [0]
#> 7 False
#> 8 (2.5, (2.5,), ['k'])
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
    def __call__(self, *a, **k):
        return lambda: self.v
    def __iter__(self):
        return iter([self.v, self.v])
    def __bool__(self):
        return False
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
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
    def __len__(self):
        return len(self.v)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
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
p = A([1, 2])
q = C('ab')
r = C(1)
drive(0, lambda: str(r))
drive(1, lambda: isinstance(r, A))
drive(2, lambda: callable(p))
drive(3, lambda: r * 2)
drive(4, lambda: '-'.join(str(x) for x in q))
drive(5, lambda: '-'.join(str(x) for x in p))
drive(6, lambda: changed(p))
#> 0 str of 1
#> 1 True
#> 2 True
#> 3 ! TypeError unsupported operand type(s) for *: 'C' and 'int'
#> 4 ab-ab
#> 5 [1, 2]-[1, 2]
#> 6 ! TypeError 'A' object does not support item assignment
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
        return 5
    def __len__(self):
        return -1
    def __index__(self):
        return 1
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __enter__(self):
        print('enter', self.v); return self
    def __eq__(self, o):
        return NotImplemented
    def __hash__(self):
        return hash(self.v)
    def __mul__(self, o):
        return [self.v] * o
    def __add__(self, o):
        return NotImplemented
    def __getitem__(self, o):
        raise KeyError(o)
    def __iadd__(self, o):
        return None
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
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A([1, 2])
q = A(1)
r = A({'k': 1})
drive(0, lambda: f'{q!r:>12}')
drive(1, lambda: hash(q) == hash(r))
drive(2, lambda: next(q))
drive(3, lambda: type(p).of(1, 2))
drive(4, lambda: q.__class__.__mro__[-2].__name__)
drive(5, lambda: type(r).__name__)
#> 0 ! TypeError __repr__ returned non-string (type int)
#> 1 False
#> 2 ! TypeError 'A' object is not an iterator
#> 3 ! AttributeError type object 'A' has no attribute 'of'
#> 4 A
#> 5 A
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
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __exit__(self, *a):
        return a[0] is KeyError
    def __call__(self, *a, **k):
        return lambda: self.v
    def __format__(self, o):
        return 5
    def __getitem__(self, o):
        raise KeyError(o)
class B(A):
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __mul__(self, o):
        return [self.v] * o
    def __len__(self):
        return -1
    def __iadd__(self, o):
        self.v += 1; return self
    def __radd__(self, o):
        return ('radd', o, self.v)
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A((2, 1))
q = C('ab')
r = B((2, 1))
drive(0, lambda: next(iter(q)))
drive(1, lambda: '{} {!r}'.format(r, r))
drive(2, lambda: [x for x in q if x])
drive(3, lambda: hasattr(r, 'v'))
drive(4, lambda: hasattr(r, 'v'))
drive(5, lambda: used(q))
drive(6, lambda: max(r, r))
#> 0 ! KeyError 0
#> 1 ! TypeError __format__ must return a str, not int
#> 2 ! KeyError 0
#> 3 True
#> 4 True
#> 5 ! TypeError 'C' object does not support the context manager protocol
#> 6 ! TypeError '>' not supported between instances of 'B' and 'B'
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
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __setitem__(self, *a):
        print('set', a)
    def __lt__(self, o):
        return NotImplemented
    def __enter__(self):
        print('enter', self.v); return self
    def __mul__(self, o):
        return [self.v] * o
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
class B(A):
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __next__(self):
        raise StopIteration
    def __iadd__(self, o):
        return None
    def __contains__(self, o):
        return 'yes'
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
p = B(3)
q = B(None)
r = C('ab')
drive(0, lambda: [k for k in type(r).__dict__ if k == 'made'])
drive(1, lambda: repr(r))
drive(2, lambda: list(zip(p, q)))
drive(3, lambda: [x for x in r if x])
drive(4, lambda: list(map(lambda x: x, p)))
drive(5, lambda: list(chained(q.each(1))))
#> 0 []
#> 1 C('ab')
#> 2 ! TypeError 'B' object is not iterable
#> 3 ! TypeError 'C' object is not iterable
#> 4 ! TypeError 'B' object is not iterable
#> 5 ! AttributeError 'B' object has no attribute 'each'
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
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __setitem__(self, *a):
        print('set', a)
    def __repr__(self):
        return 5
    def __neg__(self):
        return type(self)(-self.v)
    def __contains__(self, o):
        print('in', o); return o == self.v
class B(A):
    @staticmethod
    def still(x=1):
        return x
    def __len__(self):
        return len(self.v)
    def __neg__(self):
        return type(self)(-self.v)
    def __setitem__(self, *a):
        self.v = a
    def __lt__(self, o):
        return self.v < o.v
    def __exit__(self, *a):
        return True
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __index__(self):
        return 'one'
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(3)
q = C(3)
r = A((2, 1))
drive(0, lambda: list(q))
drive(1, lambda: '-'.join(str(x) for x in r))
drive(2, lambda: not p)
drive(3, lambda: isinstance(p, A))
drive(4, lambda: r * 2)
drive(5, lambda: changed(r))
drive(6, lambda: changed(q))
#> 0 [(3, 0), (3, 1)]
#> 1 ! TypeError 'A' object is not iterable
#> 2 False
#> 3 True
#> 4 ! TypeError unsupported operand type(s) for *: 'A' and 'int'
#> 5 ! TypeError unsupported operand type(s) for +=: 'A' and 'int'
#> 6 ! TypeError unsupported operand type(s) for +=: 'C' and 'int'
#---
class A:
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
        return -1
class B:
    def __init__(self, v):
        self.v = v
    def __mul__(self, o):
        return [self.v] * o
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __hash__(self):
        return hash(self.v)
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
p = C((2, 1))
q = C(3)
r = C(1)
drive(0, lambda: list(map(lambda x: x, q)))
drive(1, lambda: p == p)
drive(2, lambda: sorted(vars(q)))
drive(3, lambda: max(p, p))
drive(4, lambda: '-'.join(str(x) for x in q))
#> 0 [(3, 0), (3, 1)]
#> 1 True
#> 2 ['v']
#> lt (2, 1)
#> 3 <(2, 1)>
#> 4 (3, 0)-(3, 1)
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
        return self
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
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __next__(self):
        raise StopIteration
    def __format__(self, o):
        return 5
    def __hash__(self):
        return 7
    def __setitem__(self, *a):
        print('set', a)
    def __str__(self):
        return 'str of ' + repr(self.v)
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
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __format__(self, o):
        return f'[{o}]'
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A('ab')
q = A(3)
r = A({'k': 1})
drive(0, lambda: '{} {!r}'.format(r, r))
drive(1, lambda: list(r.each(2)))
drive(2, lambda: q is p)
try:
    a_, *b_ = r
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(4, lambda: [x for x in q if x])
drive(5, lambda: total(p.v))
drive(6, lambda: used(q))
drive(7, lambda: -p)
#> 0 ! TypeError __format__ must return a str, not int
#> 1 ! AttributeError 'A' object has no attribute 'each'
#> 2 False
#> {'k': 1} [{'k': 1}]
#> 4 [3, 3]
#> 5 (2, 'ab')
#> 6 ! TypeError 'A' object does not support the context manager protocol
#> 7 ! TypeError bad operand type for unary -: 'A'
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __enter__(self):
        return self.v
    def __contains__(self, o):
        return 'yes'
    def __format__(self, o):
        return 5
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __neg__(self):
        return type(self)(-self.v)
    def __lt__(self, o):
        return NotImplemented
class B(A):
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __bool__(self):
        return False
    def __setitem__(self, *a):
        self.v = a
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(2.5)
q = C(0)
r = C(2.5)
drive(0, lambda: list(zip(p, p)))
drive(1, lambda: (lambda *a: len(a))(*r))
try:
    a_, *b_ = r
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(3, lambda: q == r)
drive(4, lambda: callable(r))
try:
    a_, *b_ = r
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(6, lambda: 1 + r)
drive(7, lambda: r == q)
drive(8, lambda: str(q))
#> 0 [((2.5, 0), (2.5, 0)), ((2.5, 1), (2.5, 1))]
#> 1 2
#> (2.5, 0) [(2.5, 1)]
#> 3 False
#> 4 False
#> (2.5, 0) [(2.5, 1)]
#> 6 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
#> 7 False
#> 8 str of 0
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
    def __setitem__(self, *a):
        print('set', a)
    def __len__(self):
        return len(self.v)
    def __neg__(self):
        return type(self)(-self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __iadd__(self, o):
        self.v += 1; return self
    def __eq__(self, o):
        print('eq'); return self is o
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __iadd__(self, o):
        return None
    def __getattr__(self, o):
        return 'no ' + o
    def __hash__(self):
        return 7
    def __lt__(self, o):
        return NotImplemented
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
p = A({'k': 1})
q = A(0)
r = A(1)
try:
    a_, *b_ = r
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(1, lambda: r[0])
drive(2, lambda: r < q)
drive(3, lambda: bool(r))
drive(4, lambda: [*p])
#> ! TypeError cannot unpack non-iterable A object
#> 1 ! TypeError 'A' object is not subscriptable
#> 2 ! TypeError '<' not supported between instances of 'A' and 'A'
#> 3 ! TypeError object of type 'int' has no len()
#> 4 ! TypeError Value after * must be an iterable, not A
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
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __index__(self):
        return 1
    def __next__(self):
        raise StopIteration
    def __getitem__(self, o):
        raise KeyError(o)
    def __enter__(self):
        return self.v
    def __radd__(self, o):
        return ('radd', o, self.v)
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __hash__(self):
        return 'x'
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __enter__(self):
        print('enter', self.v); return self
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
p = A({'k': 1})
q = B(1)
r = B([1, 2])
drive(0, lambda: r < p)
drive(1, lambda: p.twice)
drive(2, lambda: type(p).__name__)
drive(3, lambda: sum([r, p]))
drive(4, lambda: hash(p) == hash(r))
drive(5, lambda: [*r])
#> 0 ! TypeError '<' not supported between instances of 'B' and 'A'
#> 1 ! TypeError unsupported operand type(s) for *: 'dict' and 'int'
#> 2 A
#> 3 ('radd', ('radd', 0, [1, 2]), {'k': 1})
#> 4 ! TypeError __hash__ method should return an integer
#> 5 [([1, 2], 0), ([1, 2], 1)]
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
    def __bool__(self):
        raise ValueError('bool')
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(None)
q = B(2.5)
r = B((2, 1))
drive(0, lambda: list(q))
drive(1, lambda: not r)
drive(2, lambda: r == r)
drive(3, lambda: '{} {!r}'.format(r, q))
drive(4, lambda: sum([p, q]))
drive(5, lambda: p in [p, 1])
drive(6, lambda: repr(r))
#> 0 [(2.5, 0), (2.5, 1)]
#> 1 False
#> 2 True
#> 3 ! TypeError __format__ must return a str, not int
#> 4 ('radd', ('radd', 0, None), 2.5)
#> 5 True
#> 6 B((2, 1))
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
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __format__(self, o):
        return f'[{o}]'
    def __lt__(self, o):
        return self.v < o.v
    def __mul__(self, o):
        return [self.v] * o
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def __call__(self, *a, **k):
        return lambda: self.v
    def __mul__(self, o):
        return [self.v] * o
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
p = C(0)
q = A('ab')
r = C((2, 1))
drive(0, lambda: {'k': 1} in q)
drive(1, lambda: len(q))
drive(2, lambda: total(q.v))
drive(3, lambda: p.twice)
drive(4, lambda: list(q.each(2)))
drive(5, lambda: changed(p))
drive(6, lambda: getattr(p, 'nope', 'default'))
drive(7, lambda: q.missing)
#> in {'k': 1}
#> 0 False
#> 1 ! TypeError object of type 'A' has no len()
#> 2 (2, 'ab')
#> 3 ! AttributeError 'C' object has no attribute 'twice'
#> 4 ! AttributeError 'A' object has no attribute 'each'
#> 5 [0]
#> 6 default
#> 7 ! AttributeError 'A' object has no attribute 'missing'
#---
class A:
    def __init__(self, v):
        self.v = v
    def __hash__(self):
        return hash(self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __setitem__(self, *a):
        self.v = a
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __iadd__(self, o):
        self.v += 1; return self
class B(A):
    def __neg__(self):
        return type(self)(-self.v)
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __hash__(self):
        return hash(self.v)
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A({'k': 1})
q = A({'k': 1})
r = A(None)
drive(0, lambda: '%s|%r' % (p, p))
drive(1, lambda: q == q)
drive(2, lambda: repr(r))
drive(3, lambda: r < q)
drive(4, lambda: issubclass(type(r), B))
drive(5, lambda: q.twice)
drive(6, lambda: callable(p))
drive(7, lambda: total(p.v))
#> 0 str of {'k': 1}|A({'k': 1})
#> 1 True
#> 2 A(None)
#> 3 ! TypeError '<' not supported between instances of 'A' and 'A'
#> 4 False
#> 5 ! AttributeError 'A' object has no attribute 'twice'
#> 6 False
#> 7 (8, {'k': 1})
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
        yield from (self.v for _ in range(2))
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
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __call__(self, *a, **k):
        return lambda: self.v
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __hash__(self):
        return hash(self.v)
    def __enter__(self):
        print('enter', self.v); return self
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
class B:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __iadd__(self, o):
        return None
    def __bool__(self):
        raise ValueError('bool')
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __getattr__(self, o):
        return 'no ' + o
    def __index__(self):
        return 'one'
    def __mul__(self, o):
        return [self.v] * o
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B({'k': 1})
q = B(None)
r = C(3)
drive(0, lambda: '-'.join(str(x) for x in r))
drive(1, lambda: r.twice)
drive(2, lambda: bool(p))
drive(3, lambda: '%s|%r' % (r, r))
drive(4, lambda: q.twice)
drive(5, lambda: isinstance(p, A))
drive(6, lambda: r is q)
#> 0 ! TypeError 'C' object is not iterable
#> 1 no twice
#> 2 ! ValueError bool
#> 3 str of 3|<3>
#> 4 no twice
#> 5 False
#> 6 False
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
    def __eq__(self, o):
        print('eq'); return self is o
    def __next__(self):
        raise StopIteration
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def __lt__(self, o):
        return self.v < o.v
    def __index__(self):
        return 1
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __bool__(self):
        return False
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __radd__(self, o):
        return ('radd', o, self.v)
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
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(0)
q = C([1, 2])
r = A({'k': 1})
drive(0, lambda: [x for x in p if x])
drive(1, lambda: [*p])
try:
    a_, *b_ = r
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(3, lambda: p in [p, 1])
drive(4, lambda: type(p).__name__)
drive(5, lambda: type(q).of(1, 2))
drive(6, lambda: p < r)
drive(7, lambda: [k for k in type(r).__dict__ if k == 'made'])
drive(8, lambda: '%s|%r' % (r, p))
#> 0 ! TypeError 'B' object is not iterable
#> 1 ! TypeError Value after * must be an iterable, not B
#> ! TypeError cannot unpack non-iterable A object
#> 3 True
#> 4 B
#> 5 ! AttributeError type object 'C' has no attribute 'of'
#> 6 ! TypeError '<' not supported between instances of 'int' and 'dict'
#> 7 []
#> 8 str of {'k': 1}|B(0)
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __bool__(self):
        return bool(self.v)
    def __format__(self, o):
        return f'[{o}]'
    def __hash__(self):
        return 'x'
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __exit__(self, *a):
        return a[0] is KeyError
    def __lt__(self, o):
        return NotImplemented
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __radd__(self, o):
        return ('radd', o, self.v)
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B({'k': 1})
q = C(1)
r = B(0)
drive(0, lambda: p.__class__.__mro__[-2].__name__)
drive(1, lambda: -r)
drive(2, lambda: next(iter(q)))
drive(3, lambda: [x for x in p if x])
drive(4, lambda: [x for x in p if x])
#> 0 A
#> 1 ! TypeError bad operand type for unary -: 'B'
#> 2 ! TypeError 'C' object is not iterable
#> 3 ! TypeError 'B' object is not iterable
#> 4 ! TypeError 'B' object is not iterable
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
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __repr__(self):
        return 5
    def __getitem__(self, o):
        return [o][o]
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __getattr__(self, o):
        return 'no ' + o
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __lt__(self, o):
        return self.v < o.v
    def __index__(self):
        return 'one'
    def __exit__(self, *a):
        return a[0] is KeyError
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
p = C({'k': 1})
q = A({'k': 1})
r = A(1)
drive(0, lambda: str(p))
drive(1, lambda: issubclass(type(q), B))
drive(2, lambda: [x for x in q if x])
drive(3, lambda: callable(q))
drive(4, lambda: [x for x in p if x])
drive(5, lambda: {q, q} == {q})
drive(6, lambda: (q != r, q > r))
drive(7, lambda: isinstance(p, A))
#> 0 str of {'k': 1}
#> 1 False
#> 2 []
#> 3 True
#> 4 []
#> 5 True
#> 6 ! TypeError '>' not supported between instances of 'A' and 'A'
#> 7 True
#---
class A:
    def __init__(self, v):
        self.v = v
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __enter__(self):
        print('enter', self.v); return self
    def __len__(self):
        return -1
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __neg__(self):
        return type(self)(-self.v)
class B(A):
    def __iadd__(self, o):
        return None
    def __index__(self):
        return 1
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __str__(self):
        return 'str of ' + repr(self.v)
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
p = B(None)
q = B(1)
r = A(1)
drive(0, lambda: type(p).of(1, 2))
drive(1, lambda: callable(q))
drive(2, lambda: type(r).of(1, 2))
drive(3, lambda: repr(r))
drive(4, lambda: list(zip(q, r)))
drive(5, lambda: type(p).of(1, 2))
drive(6, lambda: getattr(p, 'nope', 'default'))
#> 0 ! AttributeError type object 'B' has no attribute 'of'
#> 1 True
#> 2 ! AttributeError type object 'A' has no attribute 'of'
#> 3 A(1)
#> 4 ! TypeError 'B' object is not iterable
#> 5 ! AttributeError type object 'B' has no attribute 'of'
#> 6 default
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
    def __getitem__(self, o):
        raise KeyError(o)
    def __exit__(self, *a):
        return a[0] is KeyError
    def __index__(self):
        return 1
    def __hash__(self):
        return 7
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __iter__(self):
        yield from (self.v for _ in range(2))
class B:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __call__(self, *a, **k):
        return lambda: self.v
    def __neg__(self):
        return type(self)(-self.v)
    def __lt__(self, o):
        return NotImplemented
    def __setitem__(self, *a):
        self.v = a
    def __getattr__(self, o):
        return 'no ' + o
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
p = A(0)
q = C(None)
r = B([1, 2])
drive(0, lambda: list(zip(q, q)))
drive(1, lambda: [x for x in p if x])
drive(2, lambda: getattr(p, 'nope', 'default'))
drive(3, lambda: q.missing)
drive(4, lambda: 1 + q)
#> 0 [(None, None), (None, None)]
#> 1 []
#> 2 default
#> 3 no missing
#> 4 ('radd', 1, None)
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
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __enter__(self):
        return self.v
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
class B(A):
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __mul__(self, o):
        return [self.v] * o
    def __neg__(self):
        return type(self)(-self.v)
    def __enter__(self):
        return self.v
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __setitem__(self, *a):
        print('set', a)
    def __len__(self):
        return len(self.v)
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
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A([1, 2])
q = A({'k': 1})
r = A(3)
drive(0, lambda: p.missing)
drive(1, lambda: sorted(vars(q)))
drive(2, lambda: type(r).of(1, 2))
drive(3, lambda: '-'.join(str(x) for x in p))
drive(4, lambda: 0 in q)
drive(5, lambda: p.twice)
#> 0 ! AttributeError none of missing
#> 1 ['v']
#> 2 ! AttributeError type object 'A' has no attribute 'of'
#> 3 [1, 2]-[1, 2]
#> 4 False
#> 5 ! AttributeError none of twice
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
    def __neg__(self):
        return type(self)(-self.v)
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __setitem__(self, *a):
        print('set', a)
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
    def __getattr__(self, o):
        return 'no ' + o
    def __setitem__(self, *a):
        print('set', a)
    def __lt__(self, o):
        return NotImplemented
    def __enter__(self):
        return self.v
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __neg__(self):
        return type(self)(-self.v)
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C([1, 2])
q = A({'k': 1})
r = B({'k': 1})
drive(0, lambda: q is q)
drive(1, lambda: used(r))
drive(2, lambda: not p)
drive(3, lambda: '-'.join(str(x) for x in p))
drive(4, lambda: getattr(r, 'nope', 'default'))
drive(5, lambda: 0 in q)
#> 0 True
#> 1 ! TypeError 'B' object does not support the context manager protocol (missed __exit__ method)
#> 2 False
#> 3 ([1, 2], 0)-([1, 2], 1)
#> 4 no nope
#> in 0
#> 5 False
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
        yield self.v
        yield 'more'
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
        yield self.v
        yield 'more'
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
#> 3 [[1, 2], 'more']
#> 4 ! TypeError __hash__ method should return an integer
#> 5 False
#> 6 [1, 'more']
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
        yield self.v
        yield 'more'
    def __setitem__(self, *a):
        self.v = a
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
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B({'k': 1})
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
#> 5 (9, {'k': 1})
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
        return self
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
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __len__(self):
        return 2
    def __call__(self, *a, **k):
        return lambda: self.v
    def __setitem__(self, *a):
        print('set', a)
class B:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __mul__(self, o):
        return [self.v] * o
    def __enter__(self):
        return self.v
    def __setitem__(self, *a):
        print('set', a)
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
p = B(0)
q = B(3)
r = A(2.5)
drive(0, lambda: hash(q) == hash(q))
drive(1, lambda: r in [r, 1])
drive(2, lambda: total(p.v))
drive(3, lambda: r == p)
drive(4, lambda: p == r)
drive(5, lambda: r * 2)
#> 0 True
#> 1 True
#> 2 (1, 0)
#> 3 False
#> 4 False
#> 5 ! TypeError unsupported operand type(s) for *: 'A' and 'int'
#---
class A:
    def __init__(self, v):
        self.v = v
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __iadd__(self, o):
        return None
    def __hash__(self):
        return 'x'
    def __neg__(self):
        return type(self)(-self.v)
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __next__(self):
        raise StopIteration
    def __contains__(self, o):
        return 'yes'
class B(A):
    def __repr__(self):
        return 5
    def __bool__(self):
        return bool(self.v)
    def __enter__(self):
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(3)
q = B(1)
r = A({'k': 1})
drive(0, lambda: next(iter(p)))
drive(1, lambda: 1 in p)
drive(2, lambda: q + r)
drive(3, lambda: list(p))
drive(4, lambda: r.__class__.__mro__[-2].__name__)
drive(5, lambda: -q)
drive(6, lambda: p == p)
drive(7, lambda: total(r.v))
drive(8, lambda: q[1])
#> 0 (3, 0)
#> 1 True
#> 2 ! TypeError unsupported operand type(s) for +: 'B' and 'A'
#> 3 [(3, 0), (3, 1)]
#> 4 A
#> 5 5 ! TypeError __str__ returned non-string (type int)
#> 6 True
#> 7 (1, {'k': 1})
#> 8 (1, 1)
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
        raise AttributeError('none of ' + o)
    def __exit__(self, *a):
        return True
    def __repr__(self):
        return '<' + str(self.v) + '>'
class B:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __contains__(self, o):
        return 'yes'
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __eq__(self, o):
        return NotImplemented
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(1)
q = B((2, 1))
r = A(1)
drive(0, lambda: r * 2)
drive(1, lambda: q in [q, 1])
drive(2, lambda: q.twice)
drive(3, lambda: list(zip(p, q)))
drive(4, lambda: type(p).__name__)
#> 0 ! TypeError unsupported operand type(s) for *: 'A' and 'int'
#> 1 True
#> 2 (2, 1, 2, 1)
#> 3 ! TypeError 'B' object is not iterable
#> 4 B
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __setitem__(self, *a):
        self.v = a
    def __bool__(self):
        raise ValueError('bool')
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __repr__(self):
        return '<' + str(self.v) + '>'
class B(A):
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
    def __iadd__(self, o):
        return None
    def __len__(self):
        return len(self.v)
    def __next__(self):
        raise StopIteration
    def __contains__(self, o):
        return 'yes'
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(None)
q = C(2.5)
r = C('ab')
drive(0, lambda: [x for x in q if x])
drive(1, lambda: p(1, k=1))
drive(2, lambda: f'{p!r:>12}')
drive(3, lambda: list(chained(r.each(1))))
drive(4, lambda: used(p))
#> 0 ! TypeError 'C' object is not iterable
#> 1 ! TypeError 'A' object is not callable
#> 2       <None>
#> chained over
#> 3 [('ab', 0), ('back', 'C')]
#> 4 ! TypeError 'A' object does not support the context manager protocol
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
        return False
    def __getattr__(self, o):
        return 'no ' + o
    def __lt__(self, o):
        return NotImplemented
    def __exit__(self, *a):
        return True
    def __radd__(self, o):
        return ('radd', o, self.v)
class B(A):
    @staticmethod
    def still(x=1):
        return x
    def __len__(self):
        return -1
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __eq__(self, o):
        print('eq'); return self is o
    def __iadd__(self, o):
        return None
    def __next__(self):
        raise StopIteration
    def __mul__(self, o):
        return [self.v] * o
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
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
p = A((2, 1))
q = A(1)
r = C(3)
drive(0, lambda: changed(q))
drive(1, lambda: r.twice)
drive(2, lambda: q[2])
drive(3, lambda: '-'.join(str(x) for x in r))
drive(4, lambda: p.twice)
drive(5, lambda: [k for k in type(p).__dict__ if k == 'made'])
drive(6, lambda: max(q, q))
#> 0 no v
#> 1 no twice
#> 2 ! TypeError 'A' object is not subscriptable
#> 3 ! TypeError 'C' object is not iterable
#> 4 no twice
#> 5 []
#> 6 ! TypeError '>' not supported between instances of 'A' and 'A'
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __format__(self, o):
        return f'[{o}]'
    def __iadd__(self, o):
        self.v += 1; return self
    def __eq__(self, o):
        return NotImplemented
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __getattr__(self, o):
        return 'no ' + o
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __bool__(self):
        raise ValueError('bool')
    def __enter__(self):
        return self.v
    def __format__(self, o):
        return 5
    def __index__(self):
        return 'one'
    def __hash__(self):
        return 'x'
    def __mul__(self, o):
        return [self.v] * o
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
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C({'k': 1})
q = C({'k': 1})
r = A(2.5)
drive(0, lambda: max(r, p))
drive(1, lambda: p or 'or')
drive(2, lambda: hash(r) == hash(p))
drive(3, lambda: sum([q, r]))
drive(4, lambda: [1, 2] in p)
drive(5, lambda: next(r))
drive(6, lambda: (p != p, p > p))
#> lt 2.5
#> 0 ! TypeError '<' not supported between instances of 'float' and 'dict'
#> 1 ! ValueError bool
#> 2 ! TypeError unhashable type: 'A'
#> 3 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
#> 4 False
#> 5 ! TypeError 'A' object is not an iterator
#> lt {'k': 1}
#> 6 ! TypeError '<' not supported between instances of 'dict' and 'dict'
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __exit__(self, *a):
        return a[0] is KeyError
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __getattr__(self, o):
        return 'no ' + o
    def __iter__(self):
        yield from (self.v for _ in range(2))
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def __eq__(self, o):
        return NotImplemented
    def __enter__(self):
        print('enter', self.v); return self
    def __hash__(self):
        return hash(self.v)
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
p = C(0)
q = A(2.5)
r = A({'k': 1})
drive(0, lambda: q.still())
drive(1, lambda: [x for x in q if x])
drive(2, lambda: {r: 1})
drive(3, lambda: {p: 1})
drive(4, lambda: str(q))
drive(5, lambda: total(q.v))
drive(6, lambda: f'{p!r:>12}')
drive(7, lambda: changed(q))
drive(8, lambda: len(r))
#> 0 1
#> 1 [2.5, 2.5]
#> 2 {<{'k': 1}>: 1}
#> 3 {<0>: 1}
#> 4 <2.5>
#> 5 (1, 2.5)
#> 6          <0>
#> 7 ! TypeError 'A' object does not support item assignment
#> 8 ! TypeError object of type 'A' has no len()
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
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __exit__(self, *a):
        return a[0] is KeyError
    def __neg__(self):
        return type(self)(-self.v)
    def __contains__(self, o):
        return 'yes'
class B:
    def __init__(self, v):
        self.v = v
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __eq__(self, o):
        print('eq'); return self is o
    def __hash__(self):
        return 7
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(None)
q = A((2, 1))
r = C([1, 2])
drive(0, lambda: r.twice)
drive(1, lambda: isinstance(q, A))
drive(2, lambda: p.__class__.__mro__[-2].__name__)
drive(3, lambda: {r: 1})
drive(4, lambda: [x for x in p if x])
drive(5, lambda: list(chained(r.each(1))))
drive(6, lambda: [*p])
drive(7, lambda: (q != p, q > p))
drive(8, lambda: str(p))
#> 0 [1, 2, 1, 2]
#> 1 True
#> 2 B
#> 3 {<[1, 2]>: 1}
#> 4 [(None, 0), (None, 1)]
#> chained over
#> 5 [([1, 2], 0), ('back', 'C')]
#> 6 [(None, 0), (None, 1)]
#> eq
#> 7 ! TypeError '>' not supported between instances of 'A' and 'C'
#> 8 str of None
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
    def __repr__(self):
        return 5
    def __iadd__(self, o):
        self.v += 1; return self
    def __enter__(self):
        print('enter', self.v); return self
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
    def __hash__(self):
        return 'x'
    def __iter__(self):
        return 5
    def __mul__(self, o):
        return [self.v] * o
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __enter__(self):
        print('enter', self.v); return self
    def __len__(self):
        return len(self.v)
    def __setitem__(self, *a):
        print('set', a)
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B('ab')
q = C('ab')
r = C({'k': 1})
drive(0, lambda: next(q))
drive(1, lambda: max(p, r))
drive(2, lambda: bool(p))
drive(3, lambda: (lambda *a: len(a))(*p))
drive(4, lambda: 1 + r)
#> 0 ! TypeError 'C' object is not an iterator
#> 1 ! TypeError '>' not supported between instances of 'C' and 'B'
#> 2 True
#> 3 ! TypeError iter() returned non-iterator of type 'int'
#> 4 ('radd', 1, {'k': 1})
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
        return 5
    def __format__(self, o):
        return 5
class B(A):
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def __eq__(self, o):
        return NotImplemented
    def __getitem__(self, o):
        return [o][o]
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A((2, 1))
q = B(2.5)
r = C((2, 1))
drive(0, lambda: q.missing)
drive(1, lambda: -p)
try:
    a_, *b_ = p
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(3, lambda: -q)
drive(4, lambda: isinstance(p, A))
#> 0 no missing
#> 1 ! TypeError bad operand type for unary -: 'A'
#> ! TypeError cannot unpack non-iterable A object
#> 3 ! TypeError bad operand type for unary -: 'B'
#> 4 True
#---
class A:
    def __init__(self, v):
        self.v = v
    def __index__(self):
        return 'one'
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __call__(self, *a, **k):
        return lambda: self.v
class B(A):
    def __init__(self, v):
        super().__init__(v)
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __iadd__(self, o):
        self.v += 1; return self
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __format__(self, o):
        return f'[{o}]'
    def __iter__(self):
        yield self.v
        yield 'more'
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
p = C(None)
q = A(2.5)
r = C({'k': 1})
try:
    a_, *b_ = q
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(1, lambda: repr(p))
drive(2, lambda: sum([p, p]))
drive(3, lambda: repr(q))
drive(4, lambda: list(chained(p.each(1))))
drive(5, lambda: len(p))
drive(6, lambda: list(q.each(2)))
drive(7, lambda: q == q)
#> ! TypeError cannot unpack non-iterable A object
#> 1 C(None)
#> 2 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
#> 3 A(2.5)
#> 4 ! AttributeError 'C' object has no attribute 'each'
#> 5 ! TypeError object of type 'C' has no len()
#> 6 ! AttributeError 'A' object has no attribute 'each'
#> 7 True
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
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __getitem__(self, o):
        return [o][o]
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
class B:
    def __init__(self, v):
        self.v = v
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __enter__(self):
        print('enter', self.v); return self
    def __add__(self, o):
        return NotImplemented
    def __iter__(self):
        return 5
    def __neg__(self):
        return type(self)(-self.v)
    def __setitem__(self, *a):
        print('set', a)
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
p = A({'k': 1})
q = A({'k': 1})
r = B(3)
drive(0, lambda: sorted(vars(q)))
drive(1, lambda: q.twice)
drive(2, lambda: '-'.join(str(x) for x in q))
drive(3, lambda: r[0])
drive(4, lambda: used(q))
#> 0 ['v']
#> 1 ! AttributeError none of twice
#> 2 {'k': 1}-{'k': 1}
#> 3 ! TypeError 'B' object is not subscriptable
#> 4 ! TypeError 'A' object does not support the context manager protocol
#---
class A:
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
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __index__(self):
        return 1
    def __format__(self, o):
        return 5
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __radd__(self, o):
        return ('radd', o, self.v)
class B(A):
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __len__(self):
        return -1
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __iter__(self):
        return 5
    def __radd__(self, o):
        return ('radd', o, self.v)
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
p = B((2, 1))
q = C((2, 1))
r = A(2.5)
drive(0, lambda: total(p.v))
drive(1, lambda: {q, r} == {r})
drive(2, lambda: (lambda *a: len(a))(*q))
drive(3, lambda: f'{q!r:>12}')
drive(4, lambda: f'{p:>5}')
drive(5, lambda: (p != r, p > r))
drive(6, lambda: [x for x in p if x])
drive(7, lambda: [k for k in type(q).__dict__ if k == 'made'])
drive(8, lambda: '-'.join(str(x) for x in p))
#> 0 (1, (2, 1))
#> 1 False
#> 2 ! TypeError iter() returned non-iterator of type 'int'
#> 3    C((2, 1))
#> 4 ! TypeError __format__ must return a str, not int
#> 5 ! TypeError '>' not supported between instances of 'B' and 'A'
#> 6 ! TypeError iter() returned non-iterator of type 'int'
#> 7 []
#> 8 ! TypeError iter() returned non-iterator of type 'int'
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __neg__(self):
        return type(self)(-self.v)
    def __lt__(self, o):
        return self.v < o.v
    def __mul__(self, o):
        return [self.v] * o
    def __eq__(self, o):
        return NotImplemented
class B:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __format__(self, o):
        return f'[{o}]'
    def __next__(self):
        raise StopIteration
    def __iter__(self):
        return self
    def __bool__(self):
        return bool(self.v)
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __enter__(self):
        return self.v
    def __getitem__(self, o):
        raise KeyError(o)
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
p = B({'k': 1})
q = C(2.5)
r = B('ab')
drive(0, lambda: r * 2)
drive(1, lambda: (lambda *a: len(a))(*q))
drive(2, lambda: {q: 1})
drive(3, lambda: (q != q, q > q))
drive(4, lambda: r[1])
drive(5, lambda: r.still())
drive(6, lambda: (lambda *a: len(a))(*p))
drive(7, lambda: q is q)
#> 0 ! TypeError unsupported operand type(s) for *: 'B' and 'int'
#> 1 0
#> 2 ! TypeError unhashable type: 'C'
#> 3 (False, False)
#> 4 ! KeyError 1
#> 5 ! AttributeError 'B' object has no attribute 'still'
#> 6 0
#> 7 True
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __len__(self):
        return len(self.v)
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __hash__(self):
        return 'x'
    def __add__(self, o):
        return NotImplemented
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
    def __getattr__(self, o):
        return 'no ' + o
    def __getitem__(self, o):
        return [o][o]
    def __setitem__(self, *a):
        print('set', a)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __contains__(self, o):
        print('in', o); return o == self.v
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C({'k': 1})
q = A(2.5)
r = A({'k': 1})
drive(0, lambda: r.__class__.__mro__[-2].__name__)
drive(1, lambda: {q, p} == {p})
drive(2, lambda: sorted(vars(q)))
drive(3, lambda: -p)
drive(4, lambda: isinstance(q, A))
drive(5, lambda: p.twice)
drive(6, lambda: used(p))
#> 0 A
#> 1 ! TypeError __hash__ method should return an integer
#> 2 ['v']
#> 3 ! TypeError bad operand type for unary -: 'C'
#> 4 True
#> 5 ! TypeError unsupported operand type(s) for *: 'dict' and 'int'
#> 6 ! TypeError 'C' object does not support the context manager protocol
#---
class A:
    def __init__(self, v):
        self.v = v
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __enter__(self):
        return self.v
    def __iadd__(self, o):
        return None
    def __index__(self):
        return 1
    def __iter__(self):
        yield self.v
        yield 'more'
    def __neg__(self):
        return type(self)(-self.v)
    def __next__(self):
        raise StopIteration
class B(A):
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
    def __mul__(self, o):
        return [self.v] * o
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __repr__(self):
        return 5
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
p = B(2.5)
q = A('ab')
r = C(3)
drive(0, lambda: sorted(vars(r)))
drive(1, lambda: list(chained(p.each(1))))
drive(2, lambda: [k for k in type(r).__dict__ if k == 'made'])
drive(3, lambda: [k for k in type(r).__dict__ if k == 'made'])
drive(4, lambda: hash(q) == hash(p))
drive(5, lambda: '{} {!r}'.format(p, r))
#> 0 ['v']
#> chained over
#> 1 [(2.5, 0), ('back', 'B')]
#> 2 ['made']
#> 3 ['made']
#> 4 False
#> 5 ! TypeError __str__ returned non-string (type int)
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __mul__(self, o):
        return [self.v] * o
    def __len__(self):
        return len(self.v)
    def __index__(self):
        return 'one'
    def __format__(self, o):
        return 5
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
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __setitem__(self, *a):
        print('set', a)
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
p = C('ab')
q = B('ab')
r = B(2.5)
drive(0, lambda: r in [p, 1])
drive(1, lambda: list(p))
drive(2, lambda: -q)
drive(3, lambda: {p: 1})
drive(4, lambda: -p)
drive(5, lambda: type(p).__name__)
#> 0 False
#> 1 ! TypeError 'C' object is not iterable
#> 2 ! TypeError bad operand type for unary -: 'B'
#> 3 {<ab>: 1}
#> 4 ! TypeError bad operand type for unary -: 'C'
#> 5 C
#---
class A:
    def __init__(self, v):
        self.v = v
    def __getattr__(self, o):
        return 'no ' + o
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __call__(self, *a, **k):
        return lambda: self.v
    def __format__(self, o):
        return f'[{o}]'
    def __getitem__(self, o):
        raise KeyError(o)
    def __len__(self):
        return 2
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
    def __iter__(self):
        yield self.v
        yield 'more'
    def __format__(self, o):
        return 5
    def __mul__(self, o):
        return [self.v] * o
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
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
p = B([1, 2])
q = B({'k': 1})
r = C(2.5)
drive(0, lambda: q.missing)
drive(1, lambda: 1 + q)
drive(2, lambda: sorted(vars(r)))
drive(3, lambda: [*p])
drive(4, lambda: 1 + r)
#> 0 no missing
#> 1 ! TypeError unsupported operand type(s) for +: 'int' and 'B'
#> 2 ['v']
#> 3 [[1, 2], 'more']
#> 4 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
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
        return len(self.v)
    def __next__(self):
        raise StopIteration
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __setitem__(self, *a):
        self.v = a
    def __format__(self, o):
        return f'[{o}]'
    def __repr__(self):
        return '<' + str(self.v) + '>'
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
    def __enter__(self):
        print('enter', self.v); return self
    def __iter__(self):
        yield self.v
        yield 'more'
    def __bool__(self):
        raise ValueError('bool')
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
p = A({'k': 1})
q = B(2.5)
r = A('ab')
drive(0, lambda: not q)
drive(1, lambda: changed(p))
drive(2, lambda: p.twice)
drive(3, lambda: next(r))
drive(4, lambda: list(chained(q.each(1))))
drive(5, lambda: list(map(lambda x: x, q)))
drive(6, lambda: f'{p!r:>12}')
drive(7, lambda: type(q).of(1, 2))
#> 0 ! ValueError bool
#> 1 (1, 2)
#> 2 ! AttributeError 'A' object has no attribute 'twice'
#> 3 ! StopIteration 
#> chained over
#> 4 [(2.5, 0), ('back', 'B')]
#> 5 [2.5, 'more']
#> 6     <(1, 2)>
#> 7 ! AttributeError type object 'B' has no attribute 'of'
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
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __iadd__(self, o):
        self.v += 1; return self
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __getattr__(self, o):
        return 'no ' + o
    def __add__(self, o):
        return NotImplemented
    def __index__(self):
        return 'one'
    def __bool__(self):
        return bool(self.v)
    def __format__(self, o):
        return 5
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C({'k': 1})
q = A(None)
r = B(2.5)
drive(0, lambda: q + q)
drive(1, lambda: q.missing)
drive(2, lambda: callable(p))
drive(3, lambda: (lambda *a: len(a))(*r))
drive(4, lambda: [k for k in type(p).__dict__ if k == 'made'])
drive(5, lambda: hasattr(q, 'v'))
#> 0 ! TypeError unsupported operand type(s) for +: 'NoneType' and 'NoneType'
#> 1 ! AttributeError 'A' object has no attribute 'missing'
#> 2 False
#> 3 ! TypeError __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not B
#> 4 ['made']
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
        yield from (self.v for _ in range(2))
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
#> 5 [[1, 2], [1, 2]]
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
        return self
    def __getattr__(self, o):
        return 'no ' + o
class B:
    def __init__(self, v):
        self.v = v
    def __repr__(self):
        return 5
    def __getitem__(self, o):
        return [o][o]
    def __hash__(self):
        return 'x'
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __mul__(self, o):
        return [self.v] * o
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
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
p = B('ab')
q = A(None)
r = B(3)
drive(0, lambda: q.missing)
drive(1, lambda: used(r))
drive(2, lambda: '-'.join(str(x) for x in q))
drive(3, lambda: [10, 20, 30][p])
drive(4, lambda: list(zip(r, p)))
#> 0 no missing
#> 1 ! TypeError 'B' object does not support the context manager protocol
#> 2 
#> 3 ! TypeError list indices must be integers or slices, not B
#> 4 [(0, 0)]
#---
class A:
    def __init__(self, v):
        self.v = v
    def __exit__(self, *a):
        return a[0] is KeyError
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __iadd__(self, o):
        self.v += 1; return self
    def __getattr__(self, o):
        return 'no ' + o
    def __contains__(self, o):
        return 'yes'
    def __setitem__(self, *a):
        print('set', a)
class B(A):
    def __init__(self, v):
        super().__init__(v)
    @staticmethod
    def still(x=1):
        return x
    def __enter__(self):
        return self.v
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __neg__(self):
        return type(self)(-self.v)
    def __bool__(self):
        return bool(self.v)
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
p = A(2.5)
q = B(None)
r = B((2, 1))
drive(0, lambda: [x for x in p if x])
drive(1, lambda: sum([r, q]))
drive(2, lambda: 1 + q)
drive(3, lambda: [k for k in type(q).__dict__ if k == 'made'])
drive(4, lambda: type(p).__name__)
drive(5, lambda: '{} {!r}'.format(q, r))
#> 0 ! TypeError 'A' object is not iterable
#> 1 ! TypeError unsupported operand type(s) for +: 'int' and 'B'
#> 2 ! TypeError unsupported operand type(s) for +: 'int' and 'B'
#> 3 []
#> 4 A
#> 5 str of None B((2, 1))
#---
class A:
    def __init__(self, v):
        self.v = v
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __repr__(self):
        return 5
    def __format__(self, o):
        return f'[{o}]'
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __getattr__(self, o):
        return 'no ' + o
class B:
    def __init__(self, v):
        self.v = v
    def __iter__(self):
        return self
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __exit__(self, *a):
        return a[0] is KeyError
    def __enter__(self):
        print('enter', self.v); return self
    def __iadd__(self, o):
        return None
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
p = B(2.5)
q = A(2.5)
r = C(2.5)
drive(0, lambda: list(q.each(2)))
drive(1, lambda: [10, 20, 30][p])
drive(2, lambda: total(p.v))
drive(3, lambda: sum([p, q]))
drive(4, lambda: '-'.join(str(x) for x in p))
drive(5, lambda: issubclass(type(p), B))
drive(6, lambda: bool(q))
drive(7, lambda: list(chained(p.each(1))))
#> 0 ! TypeError 'str' object is not callable
#> 1 ! TypeError list indices must be integers or slices, not B
#> 2 (3, 2.5)
#> 3 ! TypeError unsupported operand type(s) for +: 'int' and 'B'
#> 4 ! TypeError iter() returned non-iterator of type 'B'
#> 5 True
#> 6 True
#> 7 ! AttributeError 'B' object has no attribute 'each'
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
    def __format__(self, o):
        return f'[{o}]'
    def __lt__(self, o):
        return self.v < o.v
    def __call__(self, *a, **k):
        return lambda: self.v
    def __len__(self):
        return -1
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
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
    def __iadd__(self, o):
        return None
    def __enter__(self):
        return self.v
    def __bool__(self):
        return False
    def __hash__(self):
        return 7
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(None)
q = B((2, 1))
r = B(1)
drive(0, lambda: q * 2)
drive(1, lambda: hash(r) == hash(q))
drive(2, lambda: r(None, k=1))
drive(3, lambda: 1 + q)
drive(4, lambda: (p != p, p > p))
drive(5, lambda: [x for x in q if x])
#> 0 ! TypeError unsupported operand type(s) for *: 'B' and 'int'
#> 1 True
#> 2 ! TypeError 'B' object is not callable
#> 3 ! TypeError unsupported operand type(s) for +: 'int' and 'B'
#> 4 ! TypeError '<' not supported between instances of 'NoneType' and 'NoneType'
#> 5 ! TypeError 'B' object is not iterable
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __lt__(self, o):
        return self.v < o.v
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __mul__(self, o):
        return [self.v] * o
    def __neg__(self):
        return type(self)(-self.v)
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __hash__(self):
        return hash(self.v)
class B:
    def __init__(self, v):
        self.v = v
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __neg__(self):
        return type(self)(-self.v)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __format__(self, o):
        return f'[{o}]'
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
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C('ab')
q = A(2.5)
r = B(2.5)
drive(0, lambda: q.__class__.__mro__[-2].__name__)
drive(1, lambda: max(q, r))
drive(2, lambda: sorted([r, r]))
drive(3, lambda: p == r)
drive(4, lambda: r is r)
drive(5, lambda: p * 2)
#> 0 A
#> 1 str of 2.5
#> 2 ! TypeError '<' not supported between instances of 'B' and 'B'
#> 3 False
#> 4 True
#> 5 ['ab', 'ab']
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
    def __hash__(self):
        return 'x'
    def __lt__(self, o):
        return self.v < o.v
    def __bool__(self):
        raise ValueError('bool')
    def __next__(self):
        raise StopIteration
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
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
    def __setitem__(self, *a):
        self.v = a
    def __exit__(self, *a):
        return True
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __lt__(self, o):
        return self.v < o.v
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
p = A((2, 1))
q = A([1, 2])
r = A(None)
drive(0, lambda: len(r))
drive(1, lambda: '-'.join(str(x) for x in q))
drive(2, lambda: r is q)
drive(3, lambda: (q != p, q > p))
drive(4, lambda: f'{p:>5}')
drive(5, lambda: not q)
#> 0 ! TypeError object of type 'A' has no len()
#> 1 ! TypeError 'A' object is not iterable
#> 2 False
#> 3 ! TypeError '<' not supported between instances of 'tuple' and 'list'
#> 4 ! TypeError unsupported format string passed to A.__format__
#> 5 ! ValueError bool
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
    def __index__(self):
        return 'one'
    def __contains__(self, o):
        return 'yes'
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __format__(self, o):
        return 5
    def __getattr__(self, o):
        return 'no ' + o
    def __mul__(self, o):
        return [self.v] * o
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
    def __enter__(self):
        return self.v
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __neg__(self):
        return type(self)(-self.v)
    def __mul__(self, o):
        return [self.v] * o
    def __getattr__(self, o):
        return 'no ' + o
    def __exit__(self, *a):
        return a[0] is KeyError
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A((2, 1))
q = A(0)
r = C((2, 1))
drive(0, lambda: list(chained(r.each(1))))
drive(1, lambda: next(r))
drive(2, lambda: str(q))
drive(3, lambda: r == p)
drive(4, lambda: total(q.v))
drive(5, lambda: '-'.join(str(x) for x in p))
drive(6, lambda: r.twice)
drive(7, lambda: str(q))
#> chained over
#> 0 [((2, 1), 0), ('back', 'C')]
#> 1 ! TypeError 'C' object is not an iterator
#> 2 str of 0
#> 3 False
#> 4 (1, 0)
#> 5 ! TypeError 'A' object is not iterable
#> 6 no twice
#> 7 str of 0
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __hash__(self):
        return hash(self.v)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __radd__(self, o):
        return ('radd', o, self.v)
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __getattr__(self, o):
        return 'no ' + o
    def __iter__(self):
        return iter([self.v, self.v])
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
p = A([1, 2])
q = A((2, 1))
r = B({'k': 1})
try:
    a_, *b_ = r
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(1, lambda: type(r).__name__)
drive(2, lambda: changed(q))
drive(3, lambda: sum([p, r]))
drive(4, lambda: r(0, k=1))
drive(5, lambda: r.still())
drive(6, lambda: {r, p} == {p})
#> {'k': 1} [{'k': 1}]
#> 1 B
#> 2 ! AttributeError 'A' object has no attribute 'v'
#> 3 ('radd', ('radd', 0, [1, 2]), {'k': 1})
#> 4 ! TypeError 'B' object is not callable
#> 5 ! TypeError 'str' object is not callable
#> 6 ! TypeError unhashable type: 'dict'
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
        raise KeyError(o)
    def __lt__(self, o):
        return self.v < o.v
    def __len__(self):
        return len(self.v)
    def __neg__(self):
        return type(self)(-self.v)
class B(A):
    def __init__(self, v):
        super().__init__(v)
    @staticmethod
    def still(x=1):
        return x
    def __lt__(self, o):
        return self.v < o.v
    def __iadd__(self, o):
        self.v += 1; return self
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __iter__(self):
        return 5
    def __str__(self):
        return 'str of ' + repr(self.v)
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
p = C('ab')
q = C(1)
r = B(1)
try:
    a_, *b_ = p
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(1, lambda: 3 in q)
drive(2, lambda: [10, 20, 30][q])
drive(3, lambda: [x for x in p if x])
drive(4, lambda: p == p)
drive(5, lambda: getattr(r, 'nope', 'default'))
#> ! TypeError iter() returned non-iterator of type 'int'
#> 1 ! TypeError argument of type 'C' is not iterable
#> 2 ! TypeError list indices must be integers or slices, not C
#> 3 ! TypeError iter() returned non-iterator of type 'int'
#> 4 True
#> 5 default
#---
class A:
    def __init__(self, v):
        self.v = v
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __len__(self):
        return len(self.v)
    def __str__(self):
        return 'str of ' + repr(self.v)
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
    def __next__(self):
        raise StopIteration
    def __bool__(self):
        return False
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __getattr__(self, o):
        return 'no ' + o
    def __mul__(self, o):
        return [self.v] * o
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
p = A([1, 2])
q = A(1)
r = A('ab')
drive(0, lambda: list(map(lambda x: x, q)))
drive(1, lambda: getattr(q, 'nope', 'default'))
drive(2, lambda: list(r.each(2)))
drive(3, lambda: {p: 1})
drive(4, lambda: {p: 1})
drive(5, lambda: p.__class__.__mro__[-2].__name__)
drive(6, lambda: list(map(lambda x: x, q)))
#> 0 ! TypeError 'A' object is not iterable
#> 1 default
#> 2 ! AttributeError 'A' object has no attribute 'each'
#> 3 {A([1, 2]): 1}
#> 4 {A([1, 2]): 1}
#> 5 A
#> 6 ! TypeError 'A' object is not iterable
#---
class A:
    def __init__(self, v):
        self.v = v
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __format__(self, o):
        return 5
    def __repr__(self):
        return 5
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __next__(self):
        raise StopIteration
    def __exit__(self, *a):
        return True
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
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
p = C(2.5)
q = A({'k': 1})
r = C((2, 1))
drive(0, lambda: getattr(p, 'nope', 'default'))
drive(1, lambda: '{} {!r}'.format(p, q))
drive(2, lambda: list(chained(r.each(1))))
drive(3, lambda: q.__class__.__mro__[-2].__name__)
drive(4, lambda: next(iter(p)))
drive(5, lambda: -q)
#> 0 default
#> 1 ! TypeError __format__ must return a str, not int
#> 2 ! AttributeError none of each
#> 3 A
#> 4 (2.5, 0)
#> 5 ! TypeError bad operand type for unary -: 'A'
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
        return 'no ' + o
    def __iadd__(self, o):
        return None
    def __bool__(self):
        return False
    def __hash__(self):
        return 'x'
    def __enter__(self):
        print('enter', self.v); return self
class B(A):
    def __init__(self, v):
        super().__init__(v)
    @property
    def twice(self):
        return self.v * 2
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __call__(self, *a, **k):
        return lambda: self.v
    def __add__(self, o):
        return NotImplemented
    def __mul__(self, o):
        return [self.v] * o
    def __bool__(self):
        return False
    def __eq__(self, o):
        print('eq'); return self is o
    def __contains__(self, o):
        print('in', o); return o == self.v
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
p = C(1)
q = A([1, 2])
r = A(3)
drive(0, lambda: changed(q))
drive(1, lambda: len(p))
drive(2, lambda: r + q)
drive(3, lambda: p + q)
drive(4, lambda: p.twice)
#> 0 no v
#> 1 ! TypeError object of type 'C' has no len()
#> 2 ! TypeError unsupported operand type(s) for +: 'A' and 'A'
#> 3 ! TypeError unsupported operand type(s) for +: 'C' and 'A'
#> 4 2
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
    @property
    def twice(self):
        return self.v * 2
    def __len__(self):
        return len(self.v)
    def __enter__(self):
        print('enter', self.v); return self
    def __repr__(self):
        return 5
    def __setitem__(self, *a):
        self.v = a
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __neg__(self):
        return type(self)(-self.v)
    def __iter__(self):
        yield from (self.v for _ in range(2))
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __iadd__(self, o):
        return None
    def __format__(self, o):
        return f'[{o}]'
    def __call__(self, *a, **k):
        return lambda: self.v
    def __enter__(self):
        return self.v
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __iter__(self):
        return self
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(2.5)
q = B(3)
r = A([1, 2])
drive(0, lambda: p.twice)
drive(1, lambda: [10, 20, 30][r])
drive(2, lambda: dict(k=r))
drive(3, lambda: '%s|%r' % (q, r))
drive(4, lambda: not r)
drive(5, lambda: sum([q, r]))
#> 0 5.0
#> 1 ! TypeError list indices must be integers or slices, not A
#> 2 2 ! TypeError __repr__ returned non-string (type int)
#> 3 ! TypeError __repr__ returned non-string (type int)
#> 4 False
#> 5 ('radd', ('radd', 0, 3), [1, 2])
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __setitem__(self, *a):
        print('set', a)
    def __hash__(self):
        return 7
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __enter__(self):
        print('enter', self.v); return self
class B(A):
    @staticmethod
    def still(x=1):
        return x
    def __len__(self):
        return len(self.v)
    def __enter__(self):
        print('enter', self.v); return self
    def __iter__(self):
        yield self.v
        yield 'more'
    def __repr__(self):
        return 5
    def __hash__(self):
        return 'x'
    def __call__(self, *a, **k):
        return lambda: self.v
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
p = A('ab')
q = B([1, 2])
r = B(3)
drive(0, lambda: used(q))
drive(1, lambda: repr(r))
try:
    a_, *b_ = q
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(3, lambda: type(p).__name__)
drive(4, lambda: f'{q!r:>12}')
drive(5, lambda: sum([q, r]))
drive(6, lambda: (lambda *a: len(a))(*p))
drive(7, lambda: bool(r))
drive(8, lambda: '%s|%r' % (q, r))
#> 0 ! TypeError 'B' object does not support the context manager protocol (missed __exit__ method)
#> 1 ! TypeError __repr__ returned non-string (type int)
#> [1, 2] ['more']
#> 3 A
#> 4 ! TypeError __repr__ returned non-string (type int)
#> 5 ! TypeError unsupported operand type(s) for +: 'int' and 'B'
#> 6 ! TypeError __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not A
#> 7 ! TypeError object of type 'int' has no len()
#> 8 ! TypeError __str__ returned non-string (type int)
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __iadd__(self, o):
        return None
    def __add__(self, o):
        return NotImplemented
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __setitem__(self, *a):
        print('set', a)
    def __getitem__(self, o):
        return [o][o]
    def __len__(self):
        return 2
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
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __neg__(self):
        return type(self)(-self.v)
    def __hash__(self):
        return 'x'
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __iadd__(self, o):
        self.v += 1; return self
    def __setitem__(self, *a):
        print('set', a)
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
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(1)
q = B('ab')
r = B((2, 1))
drive(0, lambda: sorted([p, r]))
drive(1, lambda: isinstance(p, A))
drive(2, lambda: (r != r, r > r))
drive(3, lambda: callable(q))
drive(4, lambda: len(q))
drive(5, lambda: q.twice)
drive(6, lambda: f'{p:>5}')
drive(7, lambda: r.still())
drive(8, lambda: changed(r))
#> 0 ! TypeError '<' not supported between instances of 'B' and 'B'
#> 1 False
#> 2 ! TypeError '>' not supported between instances of 'B' and 'B'
#> 3 False
#> 4 ! TypeError object of type 'B' has no len()
#> 5 abab
#> 6 ! TypeError unsupported format string passed to B.__format__
#> 7 1
#> 8 ! AttributeError 'B' object has no attribute 'v'
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
    def __iter__(self):
        yield self.v
        yield 'more'
    def __hash__(self):
        return 'x'
    def __add__(self, o):
        return NotImplemented
    def __exit__(self, *a):
        return True
    def __call__(self, *a, **k):
        return lambda: self.v
    def __len__(self):
        return -1
class B(A):
    def __init__(self, v):
        super().__init__(v)
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
    def __hash__(self):
        return 'x'
    def __iadd__(self, o):
        self.v += 1; return self
    def __str__(self):
        return 'str of ' + repr(self.v)
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
p = B([1, 2])
q = C(2.5)
r = B(0)
try:
    a_, *b_ = q
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(1, lambda: -p)
drive(2, lambda: bool(q))
drive(3, lambda: len(p))
drive(4, lambda: r in [r, 1])
#> 2.5 ['more']
#> 1 ! TypeError bad operand type for unary -: 'B'
#> 2 ! ValueError __len__() should return >= 0
#> 3 ! ValueError __len__() should return >= 0
#> 4 True
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __eq__(self, o):
        return NotImplemented
    def __format__(self, o):
        return f'[{o}]'
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __mul__(self, o):
        return [self.v] * o
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __contains__(self, o):
        return 'yes'
    def __format__(self, o):
        return 5
    def __repr__(self):
        return 5
    def __iadd__(self, o):
        self.v += 1; return self
    def __index__(self):
        return 'one'
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
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A({'k': 1})
q = C(0)
r = C(3)
drive(0, lambda: [x for x in p if x])
drive(1, lambda: hash(q) == hash(q))
drive(2, lambda: type(q).of(1, 2))
drive(3, lambda: changed(q))
drive(4, lambda: q or 'or')
drive(5, lambda: hash(q) == hash(p))
#> 0 [({'k': 1}, 0), ({'k': 1}, 1)]
#> 1 ! TypeError unhashable type: 'C'
#> 2 2 ! TypeError __repr__ returned non-string (type int)
#> 3 ! AttributeError 'C' object has no attribute 'v'
#> 4 4 ! TypeError __str__ returned non-string (type int)
#> 5 ! TypeError unhashable type: 'C'
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
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __hash__(self):
        return 7
    def __bool__(self):
        raise ValueError('bool')
    def __index__(self):
        return 'one'
    def __setitem__(self, *a):
        self.v = a
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __hash__(self):
        return hash(self.v)
    def __mul__(self, o):
        return [self.v] * o
    def __setitem__(self, *a):
        print('set', a)
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(0)
q = B(None)
r = B('ab')
drive(0, lambda: (2, 1) in r)
drive(1, lambda: p(2.5, k=1))
drive(2, lambda: list(map(lambda x: x, q)))
drive(3, lambda: p or 'or')
drive(4, lambda: list(map(lambda x: x, p)))
drive(5, lambda: sorted(vars(r)))
drive(6, lambda: q or 'or')
drive(7, lambda: [k for k in type(p).__dict__ if k == 'made'])
#> 0 ! TypeError argument of type 'B' is not iterable
#> 1 ! TypeError 'C' object is not callable
#> 2 ! TypeError 'B' object is not iterable
#> 3 ! ValueError bool
#> 4 ! TypeError 'C' object is not iterable
#> 5 ['v']
#> 6 ! ValueError bool
#> 7 []
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
    def __mul__(self, o):
        return [self.v] * o
    def __lt__(self, o):
        return NotImplemented
    def __getattr__(self, o):
        return 'no ' + o
    def __eq__(self, o):
        print('eq'); return self is o
    def __format__(self, o):
        return f'[{o}]'
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __bool__(self):
        return bool(self.v)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __neg__(self):
        return type(self)(-self.v)
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __iter__(self):
        return self
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C((2, 1))
q = B(None)
r = B(3)
drive(0, lambda: list(zip(p, q)))
drive(1, lambda: not q)
drive(2, lambda: total(r.v))
drive(3, lambda: (q != r, q > r))
drive(4, lambda: [x for x in r if x])
drive(5, lambda: hash(q) == hash(r))
drive(6, lambda: type(p).__name__)
#> 0 ! TypeError can only concatenate tuple (not "int") to tuple
#> 1 True
#> 2 (1, 3)
#> eq
#> 3 ! TypeError '>' not supported between instances of 'B' and 'B'
#> 4 [4, 5]
#> 5 ! TypeError unhashable type: 'B'
#> 6 C
#---
class A:
    def __init__(self, v):
        self.v = v
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __bool__(self):
        raise ValueError('bool')
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __format__(self, o):
        return 5
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __call__(self, *a, **k):
        return lambda: self.v
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
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(2.5)
q = A(3)
r = B('ab')
drive(0, lambda: type(p).__name__)
drive(1, lambda: dict(k=q))
drive(2, lambda: q < p)
drive(3, lambda: q.twice)
drive(4, lambda: r < q)
drive(5, lambda: total(p.v))
#> 0 A
#> 1 {'k': A(3)}
#> 2 ! TypeError '<' not supported between instances of 'A' and 'A'
#> 3 ! AttributeError 'A' object has no attribute 'twice'
#> lt ab
#> 4 ! TypeError '<' not supported between instances of 'str' and 'int'
#> 5 (3, 2.5)
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
        return -1
    def __iter__(self):
        yield self.v
        yield 'more'
    def __iadd__(self, o):
        return None
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
p = B([1, 2])
q = B(1)
r = B((2, 1))
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
#> chained over
#> 0 [(1, 0), ('back', 'B')]
#> 1 ! ValueError __len__() should return >= 0
#> 2 False
#> 3 False
#> [1, 2] ['more']
#> 5 B
#> chained over
#> 6 [((2, 1), 0), ('back', 'B')]
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
    def __getitem__(self, o):
        raise KeyError(o)
    def __enter__(self):
        print('enter', self.v); return self
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __call__(self, *a, **k):
        return lambda: self.v
    def __iter__(self):
        yield from (self.v for _ in range(2))
class B:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __getitem__(self, o):
        return [o][o]
    def __add__(self, o):
        return NotImplemented
    def __iter__(self):
        yield self.v
        yield 'more'
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B({'k': 1})
q = C([1, 2])
r = B('ab')
drive(0, lambda: q.still())
drive(1, lambda: getattr(q, 'nope', 'default'))
drive(2, lambda: isinstance(r, A))
drive(3, lambda: list(zip(q, r)))
drive(4, lambda: getattr(p, 'nope', 'default'))
drive(5, lambda: p.still())
drive(6, lambda: sorted(vars(p)))
drive(7, lambda: r.missing)
#> 0 1
#> 1 default
#> 2 False
#> 3 [([1, 2], 'ab'), ([1, 2], 'more')]
#> 4 default
#> 5 1
#> 6 ['v']
#> 7 ! AttributeError 'B' object has no attribute 'missing'
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __bool__(self):
        return False
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __next__(self):
        raise StopIteration
    def __enter__(self):
        print('enter', self.v); return self
    def __hash__(self):
        return 'x'
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __call__(self, *a, **k):
        return lambda: self.v
    def __hash__(self):
        return 'x'
    def __getitem__(self, o):
        raise KeyError(o)
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
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A([1, 2])
q = A(2.5)
r = B(1)
drive(0, lambda: p.twice)
drive(1, lambda: {q, p} == {p})
drive(2, lambda: -q)
drive(3, lambda: len(r))
drive(4, lambda: list(q))
#> 0 ! AttributeError 'A' object has no attribute 'twice'
#> 1 ! TypeError __hash__ method should return an integer
#> 2 ! TypeError bad operand type for unary -: 'A'
#> 3 ! TypeError object of type 'B' has no len()
#> 4 ! TypeError 'A' object is not iterable
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __hash__(self):
        return hash(self.v)
    def __mul__(self, o):
        return [self.v] * o
    def __eq__(self, o):
        print('eq'); return self is o
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
    def __bool__(self):
        return False
    def __getitem__(self, o):
        raise KeyError(o)
    def __neg__(self):
        return type(self)(-self.v)
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
p = A((2, 1))
q = B('ab')
r = A(3)
drive(0, lambda: list(chained(q.each(1))))
drive(1, lambda: r is q)
drive(2, lambda: not r)
drive(3, lambda: r + q)
drive(4, lambda: sorted(vars(r)))
#> chained over
#> 0 [('ab', 0), ('back', 'B')]
#> 1 False
#> 2 False
#> 3 ! TypeError unsupported operand type(s) for +: 'int' and 'str'
#> 4 ['v']
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
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __repr__(self):
        return 5
    def __setitem__(self, *a):
        self.v = a
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __neg__(self):
        return type(self)(-self.v)
    def __next__(self):
        raise StopIteration
class B(A):
    def __init__(self, v):
        super().__init__(v)
    @staticmethod
    def still(x=1):
        return x
    def __getattr__(self, o):
        return 'no ' + o
    def __hash__(self):
        return hash(self.v)
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
p = A([1, 2])
q = B(0)
r = C({'k': 1})
drive(0, lambda: (p != r, p > r))
drive(1, lambda: next(iter(p)))
drive(2, lambda: dict(k=q))
drive(3, lambda: hash(r) == hash(p))
drive(4, lambda: r is q)
drive(5, lambda: next(r))
drive(6, lambda: p is r)
drive(7, lambda: '-'.join(str(x) for x in q))
#> 0 ! TypeError '>' not supported between instances of 'A' and 'C'
#> 1 ! TypeError 'A' object is not iterable
#> 2 2 ! TypeError __repr__ returned non-string (type int)
#> 3 ! TypeError unhashable type: 'dict'
#> 4 False
#> 5 ! StopIteration 
#> 6 False
#> 7 ! TypeError 'B' object is not iterable
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __format__(self, o):
        return 5
    def __exit__(self, *a):
        return a[0] is KeyError
class B:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __getitem__(self, o):
        raise KeyError(o)
    def __repr__(self):
        return 5
    def __iadd__(self, o):
        self.v += 1; return self
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
p = A({'k': 1})
q = C(3)
r = B(1)
drive(0, lambda: list(map(lambda x: x, p)))
drive(1, lambda: type(r).of(1, 2))
drive(2, lambda: q.missing)
drive(3, lambda: used(q))
drive(4, lambda: list(zip(r, q)))
drive(5, lambda: p == p)
drive(6, lambda: isinstance(q, A))
drive(7, lambda: p.missing)
#> 0 ! TypeError 'A' object is not iterable
#> 1 1 ! TypeError __repr__ returned non-string (type int)
#> 2 ! AttributeError 'C' object has no attribute 'missing'
#> 3 ! TypeError 'C' object does not support the context manager protocol
#> 4 ! KeyError 0
#> 5 True
#> 6 True
#> 7 ! AttributeError 'A' object has no attribute 'missing'
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
        yield self.v
        yield 'more'
    def __setitem__(self, *a):
        print('set', a)
    def __len__(self):
        return -1
    def __format__(self, o):
        return f'[{o}]'
    def __index__(self):
        return 'one'
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
#> 6 ! ValueError __len__() should return >= 0
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
        return 5
    def __getattr__(self, o):
        return 'no ' + o
class B(A):
    def __init__(self, v):
        super().__init__(v)
    @staticmethod
    def still(x=1):
        return x
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __getitem__(self, o):
        raise KeyError(o)
    def __iter__(self):
        return 5
    def __bool__(self):
        raise ValueError('bool')
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
q = C('ab')
r = B('ab')
drive(0, lambda: -p)
drive(1, lambda: not r)
drive(2, lambda: '%s|%r' % (p, r))
drive(3, lambda: not r)
drive(4, lambda: p * 2)
drive(5, lambda: next(iter(r)))
drive(6, lambda: q.twice)
drive(7, lambda: not r)
#> 0 ! TypeError bad operand type for unary -: 'C'
#> 1 ! ValueError bool
#> 2 ! TypeError __str__ returned non-string (type int)
#> 3 ! ValueError bool
#> 4 ! TypeError unsupported operand type(s) for *: 'C' and 'int'
#> 5 ! TypeError iter() returned non-iterator of type 'int'
#> 6 abab
#> 7 ! ValueError bool
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __mul__(self, o):
        return [self.v] * o
    def __bool__(self):
        return False
    def __exit__(self, *a):
        return a[0] is KeyError
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __hash__(self):
        return 'x'
    def __iter__(self):
        return iter([self.v, self.v])
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(0)
q = C(0)
r = B(2.5)
drive(0, lambda: sum([p, p]))
drive(1, lambda: str(p))
drive(2, lambda: hasattr(p, 'v'))
drive(3, lambda: [x for x in p if x])
drive(4, lambda: [x for x in q if x])
try:
    a_, *b_ = r
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(6, lambda: p + q)
drive(7, lambda: p.twice)
drive(8, lambda: list(r.each(2)))
#> 0 ('radd', ('radd', 0, 0), 0)
#> 1 C(0)
#> 2 True
#> 3 []
#> 4 []
#> 2.5 [2.5]
#> 6 ! TypeError unsupported operand type(s) for +: 'C' and 'C'
#> 7 ! AttributeError 'C' object has no attribute 'twice'
#> 8 ! AttributeError 'B' object has no attribute 'each'
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __contains__(self, o):
        return 'yes'
    def __exit__(self, *a):
        return a[0] is KeyError
    def __lt__(self, o):
        return NotImplemented
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __neg__(self):
        return type(self)(-self.v)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __format__(self, o):
        return f'[{o}]'
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __bool__(self):
        return bool(self.v)
    def __next__(self):
        raise StopIteration
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B((2, 1))
q = C((2, 1))
r = C({'k': 1})
drive(0, lambda: isinstance(q, A))
drive(1, lambda: (p != p, p > p))
drive(2, lambda: {r, q} == {q})
drive(3, lambda: hasattr(r, 'v'))
drive(4, lambda: (lambda *a: len(a))(*p))
drive(5, lambda: hasattr(r, 'v'))
drive(6, lambda: -r)
#> 0 True
#> 1 ! TypeError '>' not supported between instances of 'B' and 'B'
#> 2 False
#> 3 True
#> 4 2
#> 5 True
#> 6 ! TypeError bad operand type for unary -: 'dict'
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
    def __mul__(self, o):
        return [self.v] * o
    def __hash__(self):
        return 7
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
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
    @staticmethod
    def still(x=1):
        return x
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
        return self
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
p = C(1)
q = C(0)
r = C([1, 2])
drive(0, lambda: 1 in p)
drive(1, lambda: bool(q))
drive(2, lambda: q[2])
drive(3, lambda: [10, 20, 30][r])
try:
    a_, *b_ = r
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(5, lambda: repr(q))
try:
    a_, *b_ = r
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
#> in 1
#> 0 True
#> 1 True
#> 2 ! TypeError 'C' object is not subscriptable
#> 3 ! TypeError list indices must be integers or slices, not C
#> ! TypeError iter() returned non-iterator of type 'C'
#> 5 C(0)
#> ! TypeError iter() returned non-iterator of type 'C'
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
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __index__(self):
        return 'one'
    def __repr__(self):
        return '<' + str(self.v) + '>'
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
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __mul__(self, o):
        return [self.v] * o
    def __getitem__(self, o):
        return [o][o]
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
p = B((2, 1))
q = C((2, 1))
r = B(None)
drive(0, lambda: -p)
drive(1, lambda: total(p.v))
drive(2, lambda: p in [r, 1])
drive(3, lambda: bool(r))
drive(4, lambda: 1 + q)
drive(5, lambda: sum([p, p]))
drive(6, lambda: list(chained(r.each(1))))
#> 0 ! TypeError bad operand type for unary -: 'tuple'
#> 1 (6, (2, 1))
#> 2 False
#> 3 True
#> 4 ('radd', 1, (2, 1))
#> 5 ('radd', ('radd', 0, (2, 1)), (2, 1))
#> chained over
#> 6 [(None, 0), ('back', 'B')]
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
    def __call__(self, *a, **k):
        return lambda: self.v
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __iadd__(self, o):
        return None
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
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __index__(self):
        return 'one'
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
q = B({'k': 1})
r = A({'k': 1})
drive(0, lambda: isinstance(q, A))
drive(1, lambda: f'{r:>5}')
drive(2, lambda: next(iter(p)))
try:
    a_, *b_ = q
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(4, lambda: used(p))
drive(5, lambda: list(r))
drive(6, lambda: hash(r) == hash(r))
drive(7, lambda: sorted([r, q]))
#> 0 True
#> 1 ! TypeError unsupported format string passed to A.__format__
#> 2 ab
#> {'k': 1} ['more']
#> 4 ! TypeError 'C' object does not support the context manager protocol
#> 5 ! TypeError 'A' object is not iterable
#> 6 True
#> 7 ! TypeError '<' not supported between instances of 'B' and 'A'
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __call__(self, *a, **k):
        return lambda: self.v
    def __setitem__(self, *a):
        self.v = a
    def __getattr__(self, o):
        return 'no ' + o
    def __exit__(self, *a):
        return a[0] is KeyError
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
    @staticmethod
    def still(x=1):
        return x
    def __bool__(self):
        raise ValueError('bool')
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
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
p = A(2.5)
q = A(None)
r = C(0)
drive(0, lambda: (lambda *a: len(a))(*r))
drive(1, lambda: 1 + p)
drive(2, lambda: -q)
drive(3, lambda: list(map(lambda x: x, r)))
drive(4, lambda: 1 + p)
drive(5, lambda: sorted([p, q]))
drive(6, lambda: issubclass(type(r), B))
drive(7, lambda: r == r)
drive(8, lambda: max(p, q))
#> 0 ! TypeError __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not C
#> 1 ! TypeError unsupported operand type(s) for +: 'int' and 'A'
#> 2 ! TypeError bad operand type for unary -: 'A'
#> 3 ! TypeError 'C' object is not iterable
#> 4 ! TypeError unsupported operand type(s) for +: 'int' and 'A'
#> 5 ! TypeError '<' not supported between instances of 'A' and 'A'
#> 6 True
#> 7 True
#> 8 ! TypeError '>' not supported between instances of 'A' and 'A'
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
    def __hash__(self):
        return hash(self.v)
    def __enter__(self):
        return self.v
    def __index__(self):
        return 'one'
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __bool__(self):
        return bool(self.v)
class B(A):
    def __init__(self, v):
        super().__init__(v)
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __repr__(self):
        return 5
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
p = B(0)
q = C(3)
r = C(1)
drive(0, lambda: q.missing)
drive(1, lambda: list(q))
drive(2, lambda: (r != r, r > r))
drive(3, lambda: list(p))
drive(4, lambda: next(iter(p)))
drive(5, lambda: (2, 1) in p)
drive(6, lambda: callable(q))
drive(7, lambda: type(q).of(1, 2))
#> 0 ! AttributeError 'C' object has no attribute 'missing'
#> 1 ! TypeError 'C' object is not iterable
#> lt 1
#> 2 (False, False)
#> 3 ! TypeError 'B' object is not iterable
#> 4 ! TypeError 'B' object is not iterable
#> 5 ! TypeError argument of type 'B' is not iterable
#> 6 False
#> 7 7 ! TypeError __repr__ returned non-string (type int)
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
    def __mul__(self, o):
        return [self.v] * o
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __bool__(self):
        raise ValueError('bool')
    def __hash__(self):
        return hash(self.v)
    def __enter__(self):
        return self.v
    def __str__(self):
        return 'str of ' + repr(self.v)
class B:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __setitem__(self, *a):
        print('set', a)
    def __lt__(self, o):
        return NotImplemented
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C('ab')
q = A('ab')
r = A(3)
drive(0, lambda: hasattr(q, 'v'))
drive(1, lambda: list(chained(p.each(1))))
drive(2, lambda: list(zip(p, q)))
drive(3, lambda: used(p))
drive(4, lambda: not q)
drive(5, lambda: p[1])
#> 0 True
#> chained over
#> 1 [('ab', 0), ('back', 'C')]
#> 2 ! TypeError 'C' object is not iterable
#> 3 ! TypeError 'C' object does not support the context manager protocol (missed __exit__ method)
#> 4 ! ValueError bool
#> 5 ! TypeError 'C' object is not subscriptable
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __lt__(self, o):
        return NotImplemented
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __hash__(self):
        return hash(self.v)
    def __bool__(self):
        return False
    def __eq__(self, o):
        print('eq'); return self is o
    def __neg__(self):
        return type(self)(-self.v)
    def __add__(self, o):
        return NotImplemented
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __str__(self):
        return 'str of ' + repr(self.v)
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B({'k': 1})
q = B((2, 1))
r = B(2.5)
drive(0, lambda: len(r))
drive(1, lambda: r in [r, 1])
drive(2, lambda: changed(q))
drive(3, lambda: getattr(q, 'nope', 'default'))
drive(4, lambda: list(r.each(2)))
drive(5, lambda: 1 + p)
drive(6, lambda: {r, r} == {r})
drive(7, lambda: 1 + r)
drive(8, lambda: r < p)
#> 0 ! TypeError object of type 'B' has no len()
#> 1 True
#> 2 (2, 1)
#> 3 default
#> 4 [(2.5, 0), (2.5, 1)]
#> 5 ('radd', 1, {'k': 1})
#> 6 True
#> 7 ('radd', 1, 2.5)
#> lt 2.5
#> 8 ! TypeError '<' not supported between instances of 'float' and 'dict'
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
    def __enter__(self):
        print('enter', self.v); return self
    def __mul__(self, o):
        return [self.v] * o
    def __hash__(self):
        return 'x'
    def __getattr__(self, o):
        return 'no ' + o
    def __getitem__(self, o):
        return [o][o]
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
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
    def __call__(self, *a, **k):
        return lambda: self.v
    def __setitem__(self, *a):
        self.v = a
    def __neg__(self):
        return type(self)(-self.v)
    def __str__(self):
        return 'str of ' + repr(self.v)
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
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(2.5)
q = C('ab')
r = B(1)
drive(0, lambda: {p: 1})
drive(1, lambda: next(iter(r)))
drive(2, lambda: total(r.v))
drive(3, lambda: (r != r, r > r))
drive(4, lambda: hash(p) == hash(r))
#> 0 ! TypeError __hash__ method should return an integer
#> 1 0
#> 2 (1, 1)
#> 3 ! TypeError '>' not supported between instances of 'B' and 'B'
#> 4 ! TypeError __hash__ method should return an integer
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
    def __eq__(self, o):
        print('eq'); return self is o
    def __getitem__(self, o):
        raise KeyError(o)
    def __format__(self, o):
        return f'[{o}]'
class B(A):
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __iadd__(self, o):
        self.v += 1; return self
    def __mul__(self, o):
        return [self.v] * o
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __index__(self):
        return 'one'
    def __setitem__(self, *a):
        self.v = a
    def __getitem__(self, o):
        raise KeyError(o)
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
p = C({'k': 1})
q = C((2, 1))
r = C('ab')
try:
    a_, *b_ = r
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(1, lambda: f'{q:>5}')
drive(2, lambda: issubclass(type(q), B))
drive(3, lambda: [x for x in p if x])
drive(4, lambda: {p: 1})
drive(5, lambda: list(zip(q, q)))
drive(6, lambda: p is p)
drive(7, lambda: list(map(lambda x: x, q)))
drive(8, lambda: [k for k in type(r).__dict__ if k == 'made'])
#> ! KeyError 0
#> 1 [>5]
#> 2 True
#> 3 ! KeyError 0
#> 4 ! TypeError unhashable type: 'C'
#> 5 ! KeyError 0
#> 6 True
#> 7 ! KeyError 0
#> 8 ['made']
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
    def __bool__(self):
        return False
    def __getattr__(self, o):
        return 'no ' + o
    def __len__(self):
        return len(self.v)
    def __mul__(self, o):
        return [self.v] * o
class B:
    def __init__(self, v):
        self.v = v
    def __format__(self, o):
        return 5
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __len__(self):
        return 2
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
p = B(2.5)
q = A(3)
r = C(0)
drive(0, lambda: not q)
drive(1, lambda: r or 'or')
drive(2, lambda: not p)
drive(3, lambda: list(r.each(2)))
drive(4, lambda: bool(p))
drive(5, lambda: callable(q))
drive(6, lambda: r + p)
drive(7, lambda: list(map(lambda x: x, p)))
#> 0 True
#> 1 or
#> 2 False
#> 3 [(0, 0), (0, 1)]
#> 4 True
#> 5 False
#> 6 ! TypeError unsupported operand type(s) for +: 'C' and 'B'
#> 7 ! TypeError 'B' object is not iterable
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
        return self.v < o.v
    def __iadd__(self, o):
        self.v += 1; return self
    def __contains__(self, o):
        return 'yes'
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __call__(self, *a, **k):
        return lambda: self.v
    def __repr__(self):
        return '<' + str(self.v) + '>'
class B(A):
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
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __setitem__(self, *a):
        self.v = a
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B({'k': 1})
q = A([1, 2])
r = C(None)
drive(0, lambda: total(q.v))
drive(1, lambda: list(q.each(2)))
drive(2, lambda: p == r)
drive(3, lambda: r is r)
drive(4, lambda: p == q)
#> 0 (1, [1, 2])
#> 1 [([1, 2], 0), ([1, 2], 1)]
#> 2 False
#> 3 True
#> 4 False
#---
class A:
    def __init__(self, v):
        self.v = v
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __len__(self):
        return -1
class B(A):
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
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __index__(self):
        return 1
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __radd__(self, o):
        return ('radd', o, self.v)
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
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(0)
q = B('ab')
r = B(None)
drive(0, lambda: r[2])
drive(1, lambda: not p)
drive(2, lambda: list(map(lambda x: x, r)))
drive(3, lambda: issubclass(type(q), B))
drive(4, lambda: 1 + p)
drive(5, lambda: sum([r, q]))
#> 0 ! TypeError 'B' object is not subscriptable
#> 1 ! ValueError __len__() should return >= 0
#> 2 ! TypeError 'B' object is not iterable
#> 3 True
#> 4 ('radd', 1, 0)
#> 5 ('radd', ('radd', 0, None), 'ab')
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
    def __setitem__(self, *a):
        self.v = a
    def __enter__(self):
        print('enter', self.v); return self
    def __neg__(self):
        return type(self)(-self.v)
    def __add__(self, o):
        return NotImplemented
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __len__(self):
        return -1
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
class B(A):
    @staticmethod
    def still(x=1):
        return x
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __iadd__(self, o):
        return None
    def __call__(self, *a, **k):
        return lambda: self.v
    def __lt__(self, o):
        return self.v < o.v
    def __add__(self, o):
        return NotImplemented
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
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
p = B(0)
q = C(2.5)
r = C('ab')
drive(0, lambda: f'{q:>5}')
drive(1, lambda: used(q))
drive(2, lambda: {q: 1})
drive(3, lambda: '-'.join(str(x) for x in p))
drive(4, lambda: '%s|%r' % (p, p))
drive(5, lambda: hasattr(p, 'v'))
#> 0 ! TypeError unsupported format string passed to C.__format__
#> 1 ! TypeError 'C' object does not support the context manager protocol (missed __exit__ method)
#> 2 ! TypeError unhashable type: 'C'
#> 3 ! TypeError 'B' object is not iterable
#> 4 <0>|<0>
#> 5 True
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
    def __getitem__(self, o):
        return [o][o]
    def __neg__(self):
        return type(self)(-self.v)
    def __lt__(self, o):
        return NotImplemented
    def __iter__(self):
        return iter([self.v, self.v])
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __setitem__(self, *a):
        self.v = a
class B:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __format__(self, o):
        return f'[{o}]'
    def __repr__(self):
        return 5
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __mul__(self, o):
        return [self.v] * o
    def __len__(self):
        return 2
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
p = C(1)
q = A(2.5)
r = C('ab')
drive(0, lambda: f'{r:>5}')
drive(1, lambda: hash(p) == hash(q))
drive(2, lambda: next(r))
drive(3, lambda: isinstance(r, A))
drive(4, lambda: p.__class__.__mro__[-2].__name__)
drive(5, lambda: p.still())
drive(6, lambda: 2.5 in q)
#> 0 [>5]
#> 1 False
#> 2 ! TypeError 'C' object is not an iterator
#> 3 True
#> 4 B
#> 5 ! AttributeError 'C' object has no attribute 'still'
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
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def __bool__(self):
        raise ValueError('bool')
    def __call__(self, *a, **k):
        return lambda: self.v
    def __setitem__(self, *a):
        print('set', a)
    def __hash__(self):
        return hash(self.v)
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __neg__(self):
        return type(self)(-self.v)
    def __repr__(self):
        return '<' + str(self.v) + '>'
class B(A):
    def __eq__(self, o):
        return NotImplemented
    def __hash__(self):
        return 'x'
    def __mul__(self, o):
        return [self.v] * o
    def __iadd__(self, o):
        self.v += 1; return self
    def __enter__(self):
        return self.v
    def __index__(self):
        return 'one'
    def __call__(self, *a, **k):
        return lambda: self.v
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C((2, 1))
q = B(None)
r = A([1, 2])
drive(0, lambda: list(map(lambda x: x, r)))
drive(1, lambda: p + r)
drive(2, lambda: r < r)
drive(3, lambda: p.twice)
drive(4, lambda: q[1])
#> 0 ! TypeError 'A' object is not iterable
#> 1 ('radd', <(2, 1)>, [1, 2])
#> 2 ! TypeError '<' not supported between instances of 'A' and 'A'
#> 3 (2, 1, 2, 1)
#> 4 ! TypeError 'B' object is not subscriptable
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
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __index__(self):
        return 'one'
class B:
    def __init__(self, v):
        self.v = v
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __index__(self):
        return 1
    def __exit__(self, *a):
        return True
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(0)
q = C({'k': 1})
r = B((2, 1))
drive(0, lambda: 1 + q)
drive(1, lambda: used(p))
drive(2, lambda: used(p))
drive(3, lambda: q == q)
drive(4, lambda: hash(p) == hash(r))
drive(5, lambda: used(p))
drive(6, lambda: sum([p, r]))
drive(7, lambda: type(q).__name__)
#> 0 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
#> 1 ! TypeError 'A' object does not support the context manager protocol
#> 2 ! TypeError 'A' object does not support the context manager protocol
#> 3 True
#> 4 False
#> 5 ! TypeError 'A' object does not support the context manager protocol
#> 6 ! TypeError unsupported operand type(s) for +: 'int' and 'A'
#> 7 C
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
    def __neg__(self):
        return type(self)(-self.v)
    def __format__(self, o):
        return 5
    def __setitem__(self, *a):
        print('set', a)
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
class B(A):
    @staticmethod
    def still(x=1):
        return x
    def __format__(self, o):
        return f'[{o}]'
    def __enter__(self):
        print('enter', self.v); return self
    def __radd__(self, o):
        return ('radd', o, self.v)
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
p = A(None)
q = B('ab')
r = B((2, 1))
try:
    a_, *b_ = r
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(1, lambda: not r)
drive(2, lambda: p in [p, 1])
drive(3, lambda: list(zip(p, p)))
drive(4, lambda: getattr(r, 'nope', 'default'))
drive(5, lambda: {p, r} == {r})
drive(6, lambda: f'{q:>5}')
drive(7, lambda: list(q.each(2)))
drive(8, lambda: p.twice)
#> ! TypeError cannot unpack non-iterable B object
#> 1 False
#> 2 True
#> 3 ! TypeError 'A' object is not iterable
#> 4 default
#> 5 False
#> 6 [>5]
#> 7 ! AttributeError 'B' object has no attribute 'each'
#> 8 ! TypeError unsupported operand type(s) for *: 'NoneType' and 'int'
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __hash__(self):
        return 7
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __lt__(self, o):
        return self.v < o.v
    def __format__(self, o):
        return 5
    def __bool__(self):
        return bool(self.v)
    def __repr__(self):
        return 5
class B:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __eq__(self, o):
        print('eq'); return self is o
    def __bool__(self):
        return False
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __hash__(self):
        return hash(self.v)
    def __len__(self):
        return -1
    def __neg__(self):
        return type(self)(-self.v)
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
p = C((2, 1))
q = B('ab')
r = A(3)
drive(0, lambda: f'{r!r:>12}')
drive(1, lambda: f'{p!r:>12}')
drive(2, lambda: list(r))
drive(3, lambda: q.missing)
drive(4, lambda: [k for k in type(q).__dict__ if k == 'made'])
drive(5, lambda: hasattr(p, 'v'))
drive(6, lambda: -q)
#> 0 ! TypeError __repr__ returned non-string (type int)
#> 1 ! TypeError __repr__ returned non-string (type int)
#> 2 ! TypeError 'A' object is not iterable
#> 3 ! AttributeError 'B' object has no attribute 'missing'
#> 4 []
#> 5 True
#> 6 ! TypeError bad operand type for unary -: 'str'
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
    def __add__(self, o):
        return NotImplemented
    def __bool__(self):
        raise ValueError('bool')
    def __neg__(self):
        return type(self)(-self.v)
    def __exit__(self, *a):
        return a[0] is KeyError
    def __enter__(self):
        return self.v
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __enter__(self):
        print('enter', self.v); return self
    def __getattr__(self, o):
        return 'no ' + o
    def __exit__(self, *a):
        return True
    def __format__(self, o):
        return 5
    def __hash__(self):
        return 7
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
p = B(2.5)
q = A([1, 2])
r = C({'k': 1})
drive(0, lambda: p.still())
drive(1, lambda: f'{r:>5}')
drive(2, lambda: q == p)
drive(3, lambda: hasattr(r, 'v'))
drive(4, lambda: p in [q, 1])
drive(5, lambda: q + r)
drive(6, lambda: used(q))
drive(7, lambda: next(iter(p)))
drive(8, lambda: not p)
#> 0 1
#> 1 ! TypeError __format__ must return a str, not int
#> 2 False
#> 3 True
#> 4 False
#> 5 ! TypeError unsupported operand type(s) for +: 'A' and 'C'
#> inside [1, 2]
#> 6 after
#> 7 ! TypeError 'B' object is not iterable
#> 8 ! ValueError bool
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
    def __bool__(self):
        raise ValueError('bool')
    def __neg__(self):
        return type(self)(-self.v)
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __exit__(self, *a):
        return True
    def __setitem__(self, *a):
        self.v = a
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
    def __iadd__(self, o):
        return None
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
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
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(1)
q = B(3)
r = B('ab')
drive(0, lambda: max(p, q))
drive(1, lambda: callable(q))
drive(2, lambda: hasattr(q, 'v'))
drive(3, lambda: p.__class__.__mro__[-2].__name__)
drive(4, lambda: getattr(p, 'nope', 'default'))
drive(5, lambda: list(p))
drive(6, lambda: not p)
#> 0 ! TypeError '>' not supported between instances of 'B' and 'B'
#> 1 False
#> 2 True
#> 3 A
#> 4 default
#> 5 ! TypeError 'B' object is not iterable
#> 6 ! ValueError bool
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
    def __hash__(self):
        return 'x'
    def __index__(self):
        return 'one'
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
        return '<' + str(self.v) + '>'
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __setitem__(self, *a):
        print('set', a)
    def __iter__(self):
        return self
    def __neg__(self):
        return type(self)(-self.v)
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
p = C(None)
q = C('ab')
r = B(3)
drive(0, lambda: list(r.each(2)))
drive(1, lambda: changed(r))
drive(2, lambda: sum([p, p]))
drive(3, lambda: (2, 1) in q)
drive(4, lambda: len(p))
drive(5, lambda: q.twice)
drive(6, lambda: r + r)
drive(7, lambda: list(chained(r.each(1))))
drive(8, lambda: f'{q:>5}')
#> 0 [(3, 0), (3, 1)]
#> 1 [3]
#> 2 ('radd', ('radd', 0, None), None)
#> 3 ! TypeError argument of type 'C' is not iterable
#> 4 ! TypeError object of type 'C' has no len()
#> 5 abab
#> 6 ! TypeError unsupported operand type(s) for +: 'B' and 'B'
#> chained over
#> 7 [([3], 0), ('back', 'B')]
#> 8 ! TypeError __format__ must return a str, not int
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
    def __len__(self):
        return len(self.v)
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __bool__(self):
        raise ValueError('bool')
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __lt__(self, o):
        return self.v < o.v
    def __index__(self):
        return 'one'
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __format__(self, o):
        return 5
    def __exit__(self, *a):
        return a[0] is KeyError
    def __next__(self):
        raise StopIteration
    def __hash__(self):
        return 'x'
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
p = B(2.5)
q = B(0)
r = A(None)
drive(0, lambda: used(p))
drive(1, lambda: -r)
drive(2, lambda: type(r).of(1, 2))
drive(3, lambda: [x for x in r if x])
drive(4, lambda: (lambda *a: len(a))(*p))
drive(5, lambda: p.twice)
try:
    a_, *b_ = p
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(7, lambda: -r)
#> 0 ! TypeError 'B' object does not support the context manager protocol
#> 1 ! TypeError bad operand type for unary -: 'A'
#> 2 ! AttributeError type object 'A' has no attribute 'of'
#> 3 [(None, 0), (None, 1)]
#> 4 2
#> 5 ! AttributeError 'B' object has no attribute 'twice'
#> (2.5, 0) [(2.5, 1)]
#> 7 ! TypeError bad operand type for unary -: 'A'
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __format__(self, o):
        return f'[{o}]'
    def __mul__(self, o):
        return [self.v] * o
    def __neg__(self):
        return type(self)(-self.v)
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __str__(self):
        return 'str of ' + repr(self.v)
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
    def __iter__(self):
        yield self.v
        yield 'more'
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __format__(self, o):
        return f'[{o}]'
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
p = A(1)
q = C((2, 1))
r = B(3)
drive(0, lambda: r is p)
drive(1, lambda: str(q))
drive(2, lambda: list(p.each(2)))
drive(3, lambda: repr(q))
drive(4, lambda: f'{r:>5}')
drive(5, lambda: callable(r))
drive(6, lambda: str(p))
drive(7, lambda: [10, 20, 30][q])
drive(8, lambda: '%s|%r' % (r, q))
#> 0 False
#> 1 str of (2, 1)
#> 2 ! AttributeError 'A' object has no attribute 'each'
#> 3 <(2, 1)>
#> 4 [>5]
#> 5 False
#> 6 str of 1
#> 7 ! TypeError list indices must be integers or slices, not C
#> 8 str of 3|<(2, 1)>
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __mul__(self, o):
        return [self.v] * o
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __iter__(self):
        return 5
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __add__(self, o):
        return NotImplemented
    def __lt__(self, o):
        return NotImplemented
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(None)
q = A('ab')
r = A(2.5)
drive(0, lambda: (q != q, q > q))
drive(1, lambda: changed(p))
drive(2, lambda: list(chained(p.each(1))))
drive(3, lambda: -q)
drive(4, lambda: [10, 20, 30][q])
drive(5, lambda: used(r))
drive(6, lambda: (r != q, r > q))
drive(7, lambda: list(q.each(2)))
#> 0 ! TypeError '>' not supported between instances of 'A' and 'A'
#> 1 [None]
#> chained over
#> 2 [([None], 0), ('back', 'B')]
#> 3 ! TypeError bad operand type for unary -: 'A'
#> 4 ! TypeError list indices must be integers or slices, not A
#> 5 ! TypeError 'A' object does not support the context manager protocol
#> 6 ! TypeError '>' not supported between instances of 'A' and 'A'
#> 7 [('ab', 0), ('ab', 1)]
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
    def __neg__(self):
        return type(self)(-self.v)
    def __getattr__(self, o):
        return 'no ' + o
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __contains__(self, o):
        return 'yes'
    def __radd__(self, o):
        return ('radd', o, self.v)
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
p = B({'k': 1})
q = C([1, 2])
r = A(0)
drive(0, lambda: not q)
drive(1, lambda: (q != q, q > q))
drive(2, lambda: hasattr(r, 'v'))
drive(3, lambda: sorted([p, p]))
drive(4, lambda: [x for x in q if x])
drive(5, lambda: getattr(r, 'nope', 'default'))
drive(6, lambda: (p != p, p > p))
drive(7, lambda: bool(q))
#> 0 False
#> 1 ! TypeError '>' not supported between instances of 'C' and 'C'
#> 2 True
#> 3 ! TypeError '<' not supported between instances of 'B' and 'B'
#> 4 ! TypeError 'C' object is not iterable
#> 5 no nope
#> 6 ! TypeError '>' not supported between instances of 'B' and 'B'
#> 7 True
#---
class A:
    def __init__(self, v):
        self.v = v
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __enter__(self):
        return self.v
    def __len__(self):
        return 2
    def __neg__(self):
        return type(self)(-self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __iadd__(self, o):
        return None
class B(A):
    @staticmethod
    def still(x=1):
        return x
    def __len__(self):
        return 2
    def __index__(self):
        return 'one'
    def __radd__(self, o):
        return ('radd', o, self.v)
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
p = C([1, 2])
q = C({'k': 1})
r = C(0)
drive(0, lambda: {q, p} == {p})
drive(1, lambda: '-'.join(str(x) for x in q))
drive(2, lambda: not p)
drive(3, lambda: r is p)
drive(4, lambda: used(q))
#> 0 False
#> 1 ({'k': 1}, 0)-({'k': 1}, 1)
#> 2 False
#> 3 False
#> 4 ! TypeError 'C' object does not support the context manager protocol (missed __exit__ method)
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
        return f'[{o}]'
    def __enter__(self):
        print('enter', self.v); return self
    def __iadd__(self, o):
        return None
    def __add__(self, o):
        return NotImplemented
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __getitem__(self, o):
        raise KeyError(o)
    def __len__(self):
        return len(self.v)
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(0)
q = B('ab')
r = A(None)
drive(0, lambda: '-'.join(str(x) for x in r))
drive(1, lambda: sum([p, p]))
drive(2, lambda: callable(q))
drive(3, lambda: p[2])
drive(4, lambda: -q)
drive(5, lambda: hasattr(q, 'v'))
#> 0 ! TypeError 'A' object is not iterable
#> 1 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
#> 2 False
#> 3 ! KeyError 2
#> 4 ! TypeError bad operand type for unary -: 'B'
#> 5 True
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __next__(self):
        raise StopIteration
    def __neg__(self):
        return type(self)(-self.v)
    def __mul__(self, o):
        return [self.v] * o
class B(A):
    def __hash__(self):
        return 'x'
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __iadd__(self, o):
        return None
    def __eq__(self, o):
        return NotImplemented
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
p = A(None)
q = C(1)
r = C(None)
drive(0, lambda: [*q])
drive(1, lambda: p.twice)
drive(2, lambda: type(p).__name__)
drive(3, lambda: {q, p} == {p})
drive(4, lambda: r * 2)
drive(5, lambda: list(chained(q.each(1))))
drive(6, lambda: [10, 20, 30][q])
#> 0 ! TypeError Value after * must be an iterable, not C
#> 1 ! AttributeError 'A' object has no attribute 'twice'
#> 2 A
#> 3 ! TypeError __hash__ method should return an integer
#> 4 [None, None]
#> chained over
#> 5 [(1, 0), ('back', 'C')]
#> 6 ! TypeError list indices must be integers or slices, not C
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __lt__(self, o):
        return NotImplemented
    def __iter__(self):
        yield from (self.v for _ in range(2))
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __repr__(self):
        return 5
    def __len__(self):
        return -1
    def __index__(self):
        return 'one'
    def __exit__(self, *a):
        return a[0] is KeyError
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
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
p = A({'k': 1})
q = C(0)
r = C(2.5)
drive(0, lambda: p.__class__.__mro__[-2].__name__)
drive(1, lambda: '{} {!r}'.format(r, q))
drive(2, lambda: r is r)
drive(3, lambda: bool(q))
drive(4, lambda: '-'.join(str(x) for x in r))
drive(5, lambda: 1 + r)
#> 0 A
#> 1 ! TypeError __repr__ returned non-string (type int)
#> 2 True
#> 3 ! ValueError __len__() should return >= 0
#> 4 2.5-2.5
#> 5 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
#---
class A:
    def __init__(self, v):
        self.v = v
    def __hash__(self):
        return 'x'
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __mul__(self, o):
        return [self.v] * o
    def __exit__(self, *a):
        return a[0] is KeyError
class B:
    def __init__(self, v):
        self.v = v
    def __enter__(self):
        print('enter', self.v); return self
    def __index__(self):
        return 'one'
    def __format__(self, o):
        return 5
    def __setitem__(self, *a):
        self.v = a
    def __len__(self):
        return 2
    def __call__(self, *a, **k):
        return lambda: self.v
    def __next__(self):
        raise StopIteration
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
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(2.5)
q = A([1, 2])
r = B(1)
drive(0, lambda: r * 2)
drive(1, lambda: p.twice)
drive(2, lambda: type(r).__name__)
drive(3, lambda: hash(p) == hash(q))
drive(4, lambda: list(chained(q.each(1))))
#> 0 ! TypeError unsupported operand type(s) for *: 'B' and 'int'
#> 1 ! AttributeError 'B' object has no attribute 'twice'
#> 2 B
#> 3 ! TypeError __hash__ method should return an integer
#> 4 ! AttributeError 'A' object has no attribute 'each'
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
    def __getattr__(self, o):
        return 'no ' + o
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __eq__(self, o):
        return NotImplemented
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def __exit__(self, *a):
        return a[0] is KeyError
    def __len__(self):
        return -1
    def __mul__(self, o):
        return [self.v] * o
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
p = A(None)
q = B([1, 2])
r = B('ab')
drive(0, lambda: p.__class__.__mro__[-2].__name__)
drive(1, lambda: sorted([p, p]))
drive(2, lambda: (lambda *a: len(a))(*r))
drive(3, lambda: q.missing)
drive(4, lambda: (2, 1) in p)
drive(5, lambda: r is r)
#> 0 A
#> 1 ! TypeError '<' not supported between instances of 'A' and 'A'
#> 2 ! TypeError __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not B
#> 3 no missing
#> 4 ! TypeError argument of type 'A' is not iterable
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
    def __contains__(self, o):
        return 'yes'
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __repr__(self):
        return 5
    def __bool__(self):
        raise ValueError('bool')
    def __index__(self):
        return 1
    def __mul__(self, o):
        return [self.v] * o
class B:
    def __init__(self, v):
        self.v = v
    def __iadd__(self, o):
        return None
    def __exit__(self, *a):
        return a[0] is KeyError
    def __iter__(self):
        return self
    def __hash__(self):
        return hash(self.v)
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
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A({'k': 1})
q = A([1, 2])
r = C(2.5)
drive(0, lambda: list(map(lambda x: x, q)))
drive(1, lambda: r.still())
drive(2, lambda: dict(k=p))
drive(3, lambda: 1 + r)
drive(4, lambda: type(r).of(1, 2))
drive(5, lambda: [x for x in q if x])
drive(6, lambda: p is q)
drive(7, lambda: p[0])
drive(8, lambda: r.missing)
#> 0 ! TypeError 'A' object is not iterable
#> 1 ! AttributeError 'C' object has no attribute 'still'
#> 2 2 ! TypeError __repr__ returned non-string (type int)
#> 3 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
#> 4 4 ! TypeError __repr__ returned non-string (type int)
#> 5 ! TypeError 'A' object is not iterable
#> 6 False
#> 7 ! TypeError 'A' object is not subscriptable
#> 8 ! AttributeError 'C' object has no attribute 'missing'
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
    def __eq__(self, o):
        return NotImplemented
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __index__(self):
        return 1
    def __call__(self, *a, **k):
        return lambda: self.v
    def __enter__(self):
        return self.v
    def __iadd__(self, o):
        return None
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
class B(A):
    def __lt__(self, o):
        return self.v < o.v
    def __bool__(self):
        return False
    def __exit__(self, *a):
        return True
    def __enter__(self):
        return self.v
    def __mul__(self, o):
        return [self.v] * o
    def __radd__(self, o):
        return ('radd', o, self.v)
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
p = A(1)
q = C({'k': 1})
r = B(None)
drive(0, lambda: next(iter(p)))
drive(1, lambda: max(p, r))
drive(2, lambda: hash(p) == hash(p))
drive(3, lambda: sorted(vars(p)))
drive(4, lambda: q in [p, 1])
drive(5, lambda: isinstance(r, A))
try:
    a_, *b_ = p
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(7, lambda: 3 in q)
#> 0 ! TypeError 'A' object is not iterable
#> lt 1
#> 1 ! TypeError '<' not supported between instances of 'int' and 'NoneType'
#> 2 ! TypeError unhashable type: 'A'
#> 3 ['v']
#> 4 False
#> 5 True
#> ! TypeError cannot unpack non-iterable A object
#> 7 ! TypeError argument of type 'C' is not iterable
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
        return self.v
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __mul__(self, o):
        return [self.v] * o
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __repr__(self):
        return '<' + str(self.v) + '>'
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __contains__(self, o):
        return 'yes'
    def __index__(self):
        return 1
    def __enter__(self):
        print('enter', self.v); return self
    def __iadd__(self, o):
        return None
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
p = B(3)
q = A([1, 2])
r = B('ab')
drive(0, lambda: 1 + p)
drive(1, lambda: -r)
drive(2, lambda: isinstance(r, A))
drive(3, lambda: len(r))
drive(4, lambda: max(r, r))
drive(5, lambda: f'{r:>5}')
#> 0 ('radd', 1, 3)
#> 1 ! TypeError bad operand type for unary -: 'B'
#> 2 True
#> 3 ! TypeError object of type 'B' has no len()
#> 4 ! TypeError '>' not supported between instances of 'B' and 'B'
#> 5 ! TypeError unsupported format string passed to B.__format__
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
        raise StopIteration
    def __contains__(self, o):
        return 'yes'
    def __eq__(self, o):
        return NotImplemented
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __call__(self, *a, **k):
        return lambda: self.v
    def __mul__(self, o):
        return [self.v] * o
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @staticmethod
    def still(x=1):
        return x
    def __enter__(self):
        print('enter', self.v); return self
    def __getitem__(self, o):
        raise KeyError(o)
    def __neg__(self):
        return type(self)(-self.v)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __repr__(self):
        return 5
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A({'k': 1})
q = B(0)
r = B(3)
drive(0, lambda: [*q])
drive(1, lambda: list(zip(r, q)))
drive(2, lambda: changed(r))
drive(3, lambda: list(r.each(2)))
drive(4, lambda: next(iter(q)))
drive(5, lambda: next(iter(q)))
drive(6, lambda: list(zip(p, q)))
drive(7, lambda: r.missing)
drive(8, lambda: list(chained(r.each(1))))
#> 0 ! KeyError 0
#> 1 ! KeyError 0
#> 2 3
#> 3 ! AttributeError none of each
#> 4 ! KeyError 0
#> 5 ! KeyError 0
#> 6 ! TypeError 'A' object is not iterable
#> 7 ! AttributeError none of missing
#> 8 ! AttributeError none of each
#---
class A:
    def __init__(self, v):
        self.v = v
    def __next__(self):
        raise StopIteration
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __len__(self):
        return -1
class B:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __len__(self):
        return 2
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B('ab')
q = C(0)
r = A({'k': 1})
drive(0, lambda: r.__class__.__mro__[-2].__name__)
drive(1, lambda: [k for k in type(q).__dict__ if k == 'made'])
drive(2, lambda: '%s|%r' % (p, p))
drive(3, lambda: next(iter(q)))
drive(4, lambda: f'{q:>5}')
drive(5, lambda: {p, p} == {p})
drive(6, lambda: hasattr(r, 'v'))
drive(7, lambda: hasattr(q, 'v'))
#> 0 A
#> 1 []
#> 2 B('ab')|B('ab')
#> 3 ! TypeError 'C' object is not iterable
#> 4 ! TypeError unsupported format string passed to C.__format__
#> 5 True
#> 6 True
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
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __enter__(self):
        print('enter', self.v); return self
    def __neg__(self):
        return type(self)(-self.v)
class B:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __setitem__(self, *a):
        self.v = a
    def __hash__(self):
        return 'x'
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __bool__(self):
        return False
    def __len__(self):
        return len(self.v)
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
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(3)
q = A(2.5)
r = A(0)
drive(0, lambda: '-'.join(str(x) for x in r))
drive(1, lambda: r(None, k=1))
drive(2, lambda: [x for x in r if x])
drive(3, lambda: not r)
drive(4, lambda: 1 + p)
#> 0 ! TypeError 'A' object is not iterable
#> 1 ! TypeError 'A' object is not callable
#> 2 ! TypeError 'A' object is not iterable
#> 3 False
#> 4 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
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
    def __neg__(self):
        return type(self)(-self.v)
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __format__(self, o):
        return 5
    def __mul__(self, o):
        return [self.v] * o
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
    def __index__(self):
        return 'one'
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __setitem__(self, *a):
        self.v = a
    def __radd__(self, o):
        return ('radd', o, self.v)
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(0)
q = B((2, 1))
r = C(1)
drive(0, lambda: callable(p))
drive(1, lambda: next(iter(q)))
drive(2, lambda: len(q))
drive(3, lambda: 1 + r)
drive(4, lambda: isinstance(p, A))
drive(5, lambda: total(q.v))
drive(6, lambda: type(r).__name__)
#> 0 False
#> 1 (2, 1)
#> 2 ! TypeError object of type 'B' has no len()
#> 3 ('radd', 1, 1)
#> 4 True
#> 5 (1, (2, 1))
#> 6 C
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __getitem__(self, o):
        return [o][o]
    def __mul__(self, o):
        return [self.v] * o
    def __add__(self, o):
        return NotImplemented
    def __iadd__(self, o):
        self.v += 1; return self
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
class B(A):
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
    def __mul__(self, o):
        return [self.v] * o
    def __lt__(self, o):
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
p = B([1, 2])
q = B({'k': 1})
r = C(0)
drive(0, lambda: (r != q, r > q))
drive(1, lambda: list(zip(p, q)))
drive(2, lambda: [10, 20, 30][p])
drive(3, lambda: r in [r, 1])
drive(4, lambda: p(3, k=1))
#> 0 ! TypeError '>' not supported between instances of 'C' and 'B'
#> 1 [(0, 0)]
#> 2 20
#> 3 True
#> 4 ! TypeError 'B' object is not callable
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
    def __iter__(self):
        yield self.v
        yield 'more'
    def __getitem__(self, o):
        raise KeyError(o)
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __iadd__(self, o):
        return None
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
class B(A):
    def __lt__(self, o):
        return NotImplemented
    def __getattr__(self, o):
        return 'no ' + o
    def __len__(self):
        return len(self.v)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
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
p = C({'k': 1})
q = A(2.5)
r = B('ab')
drive(0, lambda: list(r.each(2)))
drive(1, lambda: hash(p) == hash(p))
drive(2, lambda: q < r)
drive(3, lambda: p.twice)
drive(4, lambda: hasattr(r, 'v'))
drive(5, lambda: q is r)
drive(6, lambda: len(p))
drive(7, lambda: {p, q} == {q})
drive(8, lambda: r[0])
#> 0 [('ab', 0), ('ab', 1)]
#> 1 True
#> 2 ! TypeError '<' not supported between instances of 'A' and 'B'
#> 3 ! TypeError unsupported operand type(s) for *: 'dict' and 'int'
#> 4 True
#> 5 False
#> 6 1
#> 7 False
#> 8 ! KeyError 0
#---
class A:
    def __init__(self, v):
        self.v = v
    def __getitem__(self, o):
        return [o][o]
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __iter__(self):
        return iter([self.v, self.v])
    def __exit__(self, *a):
        return True
    def __bool__(self):
        return bool(self.v)
class B(A):
    @staticmethod
    def still(x=1):
        return x
    def __neg__(self):
        return type(self)(-self.v)
    def __iter__(self):
        return 5
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
p = A('ab')
q = B(0)
r = C(0)
drive(0, lambda: changed(q))
drive(1, lambda: list(r.each(2)))
drive(2, lambda: f'{p:>5}')
drive(3, lambda: p.twice)
drive(4, lambda: hasattr(p, 'v'))
drive(5, lambda: type(p).of(1, 2))
drive(6, lambda: f'{r!r:>12}')
#> 0 ! TypeError unsupported operand type(s) for +=: 'B' and 'int'
#> 1 ! AttributeError 'C' object has no attribute 'each'
#> 2 ! TypeError unsupported format string passed to A.__format__
#> 3 ! AttributeError 'A' object has no attribute 'twice'
#> 4 True
#> 5 ! AttributeError type object 'A' has no attribute 'of'
#> 6         C(0)
#---
class A:
    def __init__(self, v):
        self.v = v
    def __enter__(self):
        print('enter', self.v); return self
    def __call__(self, *a, **k):
        return lambda: self.v
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __format__(self, o):
        return f'[{o}]'
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
    def __iadd__(self, o):
        self.v += 1; return self
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __len__(self):
        return -1
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
p = B([1, 2])
q = C('ab')
r = A(2.5)
drive(0, lambda: [x for x in p if x])
drive(1, lambda: changed(r))
drive(2, lambda: [k for k in type(q).__dict__ if k == 'made'])
drive(3, lambda: isinstance(p, A))
drive(4, lambda: p in [p, 1])
#> 0 ! TypeError 'B' object is not iterable
#> 1 [2.5]
#> 2 ['made']
#> 3 True
#> 4 True
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
        return (self.v, a, sorted(k))
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __iadd__(self, o):
        return None
    def __hash__(self):
        return 'x'
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __neg__(self):
        return type(self)(-self.v)
    def __mul__(self, o):
        return [self.v] * o
    def __index__(self):
        return 'one'
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __call__(self, *a, **k):
        return lambda: self.v
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
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(3)
q = A([1, 2])
r = A((2, 1))
drive(0, lambda: [x for x in r if x])
drive(1, lambda: q((2, 1), k=1))
drive(2, lambda: used(p))
drive(3, lambda: type(q).of(1, 2))
drive(4, lambda: f'{r:>5}')
drive(5, lambda: (lambda *a: len(a))(*q))
drive(6, lambda: sum([p, p]))
drive(7, lambda: q + r)
#> 0 ! TypeError 'A' object is not iterable
#> 1 ([1, 2], ((2, 1),), ['k'])
#> 2 ! TypeError 'B' object does not support the context manager protocol
#> 3 ! AttributeError type object 'A' has no attribute 'of'
#> 4 ! TypeError unsupported format string passed to A.__format__
#> 5 ! TypeError __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not A
#> 6 ('radd', ('radd', 0, 3), 3)
#> 7 ! TypeError unsupported operand type(s) for +: 'A' and 'A'
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __hash__(self):
        return 'x'
    def __setitem__(self, *a):
        print('set', a)
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __format__(self, o):
        return f'[{o}]'
    def __index__(self):
        return 1
    def __str__(self):
        return 'str of ' + repr(self.v)
class B(A):
    def __add__(self, o):
        return NotImplemented
    def __format__(self, o):
        return 5
    def __iadd__(self, o):
        return None
    def __getattr__(self, o):
        return 'no ' + o
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(1)
q = A({'k': 1})
r = A(0)
drive(0, lambda: '-'.join(str(x) for x in p))
drive(1, lambda: next(iter(q)))
drive(2, lambda: getattr(q, 'nope', 'default'))
drive(3, lambda: p.twice)
drive(4, lambda: q is p)
drive(5, lambda: next(iter(p)))
drive(6, lambda: total(r.v))
drive(7, lambda: changed(q))
drive(8, lambda: (p != q, p > q))
#> 0 (1, 0)-(1, 1)
#> 1 ({'k': 1}, 0)
#> 2 default
#> 3 ! AttributeError 'A' object has no attribute 'twice'
#> 4 False
#> 5 (1, 0)
#> 6 (1, 0)
#> 7 ! TypeError unsupported operand type(s) for +=: 'A' and 'int'
#> 8 ! TypeError '>' not supported between instances of 'A' and 'A'
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __lt__(self, o):
        return self.v < o.v
    def __add__(self, o):
        return NotImplemented
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __exit__(self, *a):
        return True
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __bool__(self):
        raise ValueError('bool')
    def __iadd__(self, o):
        return None
    def __len__(self):
        return 2
    def __index__(self):
        return 'one'
    def __hash__(self):
        return hash(self.v)
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
q = B((2, 1))
r = B(0)
drive(0, lambda: r or 'or')
drive(1, lambda: [x for x in r if x])
drive(2, lambda: sorted([r, p]))
drive(3, lambda: p.__class__.__mro__[-2].__name__)
drive(4, lambda: list(p.each(2)))
drive(5, lambda: not r)
drive(6, lambda: r.still())
drive(7, lambda: [*p])
drive(8, lambda: getattr(r, 'nope', 'default'))
#> 0 ! ValueError bool
#> 1 ! TypeError 'B' object is not iterable
#> 2 ! TypeError '<' not supported between instances of 'dict' and 'int'
#> 3 A
#> 4 ! AttributeError 'B' object has no attribute 'each'
#> 5 ! ValueError bool
#> 6 1
#> 7 ! TypeError Value after * must be an iterable, not B
#> 8 default
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
    def __lt__(self, o):
        return NotImplemented
    def __eq__(self, o):
        return NotImplemented
    def __format__(self, o):
        return f'[{o}]'
class B(A):
    @staticmethod
    def still(x=1):
        return x
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __enter__(self):
        print('enter', self.v); return self
    def __hash__(self):
        return 'x'
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
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A([1, 2])
q = A((2, 1))
r = C([1, 2])
drive(0, lambda: sum([r, r]))
drive(1, lambda: f'{q:>5}')
drive(2, lambda: list(chained(r.each(1))))
drive(3, lambda: 1 + q)
drive(4, lambda: hash(q) == hash(r))
drive(5, lambda: q + q)
drive(6, lambda: list(q.each(2)))
drive(7, lambda: max(q, q))
#> 0 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
#> 1 [>5]
#> 2 ! AttributeError 'C' object has no attribute 'each'
#> 3 ! TypeError unsupported operand type(s) for +: 'int' and 'A'
#> 4 ! TypeError unhashable type: 'A'
#> 5 ! TypeError unsupported operand type(s) for +: 'A' and 'A'
#> 6 ! AttributeError 'A' object has no attribute 'each'
#> 7 ! TypeError '>' not supported between instances of 'A' and 'A'
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
    def __mul__(self, o):
        return [self.v] * o
    def __format__(self, o):
        return 5
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __hash__(self):
        return 7
class B:
    def __init__(self, v):
        self.v = v
    def __iter__(self):
        return iter([self.v, self.v])
    def __neg__(self):
        return type(self)(-self.v)
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
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
p = B(2.5)
q = A({'k': 1})
r = A((2, 1))
drive(0, lambda: isinstance(q, A))
drive(1, lambda: f'{r:>5}')
drive(2, lambda: f'{q:>5}')
drive(3, lambda: next(p))
drive(4, lambda: isinstance(p, A))
#> 0 True
#> 1 ! TypeError __format__ must return a str, not int
#> 2 ! TypeError __format__ must return a str, not int
#> 3 ! TypeError 'B' object is not an iterator
#> 4 False
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __add__(self, o):
        return NotImplemented
class B(A):
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __format__(self, o):
        return 5
    def __setitem__(self, *a):
        print('set', a)
    def __hash__(self):
        return hash(self.v)
    def __call__(self, *a, **k):
        return lambda: self.v
    def __getitem__(self, o):
        return [o][o]
    def __contains__(self, o):
        print('in', o); return o == self.v
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(None)
q = A(1)
r = C([1, 2])
drive(0, lambda: {p: 1})
drive(1, lambda: used(q))
drive(2, lambda: len(p))
drive(3, lambda: 1 + r)
drive(4, lambda: p.twice)
drive(5, lambda: total(p.v))
drive(6, lambda: q or 'or')
drive(7, lambda: list(chained(p.each(1))))
#> 0 {C(None): 1}
#> 1 ! TypeError 'A' object does not support the context manager protocol
#> 2 ! TypeError object of type 'C' has no len()
#> 3 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
#> 4 ! TypeError unsupported operand type(s) for *: 'NoneType' and 'int'
#> 5 (4, None)
#> 6 str of 1
#> 7 ! AttributeError 'C' object has no attribute 'each'
#---
class A:
    def __init__(self, v):
        self.v = v
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __bool__(self):
        return bool(self.v)
    def __format__(self, o):
        return 5
    def __mul__(self, o):
        return [self.v] * o
    def __add__(self, o):
        return NotImplemented
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __exit__(self, *a):
        return a[0] is KeyError
    def __lt__(self, o):
        return NotImplemented
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __next__(self):
        raise StopIteration
    def __add__(self, o):
        return NotImplemented
    def __enter__(self):
        print('enter', self.v); return self
    def __format__(self, o):
        return f'[{o}]'
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
p = B(3)
q = B(3)
r = A(0)
drive(0, lambda: (lambda *a: len(a))(*q))
drive(1, lambda: changed(r))
drive(2, lambda: [x for x in r if x])
drive(3, lambda: hash(p) == hash(r))
drive(4, lambda: sorted(vars(p)))
#> 0 ! TypeError __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not B
#> 1 ! AttributeError 'A' object has no attribute 'v'
#> 2 ! TypeError 'A' object is not iterable
#> 3 False
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
    def __format__(self, o):
        return f'[{o}]'
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __len__(self):
        return len(self.v)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __enter__(self):
        return self.v
class B:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __contains__(self, o):
        return 'yes'
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __enter__(self):
        print('enter', self.v); return self
    def __getitem__(self, o):
        raise KeyError(o)
    def __iadd__(self, o):
        self.v += 1; return self
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
p = A([1, 2])
q = A({'k': 1})
r = A({'k': 1})
drive(0, lambda: list(chained(q.each(1))))
drive(1, lambda: getattr(q, 'nope', 'default'))
drive(2, lambda: f'{r:>5}')
drive(3, lambda: hasattr(q, 'v'))
drive(4, lambda: list(q.each(2)))
#> chained over
#> 0 [({'k': 1}, 0), ('back', 'A')]
#> 1 default
#> 2 [>5]
#> 3 True
#> 4 [({'k': 1}, 0), ({'k': 1}, 1)]
#---
class A:
    def __init__(self, v):
        self.v = v
    def __format__(self, o):
        return 5
    def __bool__(self):
        raise ValueError('bool')
    def __iadd__(self, o):
        self.v += 1; return self
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __getitem__(self, o):
        raise KeyError(o)
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
class B(A):
    def __index__(self):
        return 'one'
    def __hash__(self):
        return 7
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __exit__(self, *a):
        return True
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
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
p = A(None)
q = B(None)
r = A(None)
drive(0, lambda: '{} {!r}'.format(r, q))
drive(1, lambda: sorted(vars(p)))
drive(2, lambda: list(chained(r.each(1))))
drive(3, lambda: issubclass(type(p), B))
drive(4, lambda: [*q])
#> 0 ! TypeError __format__ must return a str, not int
#> 1 ['v']
#> 2 ! AttributeError none of each
#> 3 False
#> 4 ! KeyError 0
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
    def __iadd__(self, o):
        self.v += 1; return self
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __len__(self):
        return 2
    def __repr__(self):
        return 5
    def __format__(self, o):
        return f'[{o}]'
    def __bool__(self):
        raise ValueError('bool')
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __contains__(self, o):
        return 'yes'
    def __hash__(self):
        return 'x'
    def __eq__(self, o):
        return NotImplemented
    def __enter__(self):
        print('enter', self.v); return self
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
p = B((2, 1))
q = A(1)
r = A(2.5)
drive(0, lambda: next(iter(q)))
drive(1, lambda: r.still())
drive(2, lambda: str(r))
drive(3, lambda: r == r)
drive(4, lambda: None in q)
drive(5, lambda: 1 + p)
#> 0 ! TypeError 'A' object is not iterable
#> 1 ! AttributeError 'A' object has no attribute 'still'
#> 2 ! TypeError __str__ returned non-string (type int)
#> 3 True
#> in None
#> 4 False
#> 5 ! TypeError unsupported operand type(s) for +: 'int' and 'B'
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
    def __lt__(self, o):
        return self.v < o.v
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __index__(self):
        return 1
class B(A):
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __bool__(self):
        raise ValueError('bool')
    def __setitem__(self, *a):
        print('set', a)
    def __len__(self):
        return 2
    def __mul__(self, o):
        return [self.v] * o
    def __next__(self):
        raise StopIteration
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
p = C(2.5)
q = A(1)
r = C(None)
drive(0, lambda: sum([p, r]))
drive(1, lambda: changed(q))
drive(2, lambda: q < r)
drive(3, lambda: f'{p:>5}')
drive(4, lambda: [x for x in q if x])
#> 0 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
#> 1 [1]
#> 2 ! TypeError '<' not supported between instances of 'list' and 'NoneType'
#> 3 ! TypeError unsupported format string passed to C.__format__
#> 4 ! TypeError 'A' object is not iterable
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __neg__(self):
        return type(self)(-self.v)
    def __eq__(self, o):
        return NotImplemented
    def __hash__(self):
        return hash(self.v)
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __call__(self, *a, **k):
        return lambda: self.v
    def __enter__(self):
        print('enter', self.v); return self
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __add__(self, o):
        return NotImplemented
    def __bool__(self):
        raise ValueError('bool')
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
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
p = A([1, 2])
q = A(2.5)
r = C([1, 2])
drive(0, lambda: sorted([p, r]))
drive(1, lambda: q < r)
drive(2, lambda: r.__class__.__mro__[-2].__name__)
drive(3, lambda: list(map(lambda x: x, p)))
drive(4, lambda: issubclass(type(q), B))
drive(5, lambda: callable(p))
drive(6, lambda: next(q))
drive(7, lambda: next(iter(q)))
#> 0 ! TypeError '<' not supported between instances of 'C' and 'A'
#> 1 ! TypeError '<' not supported between instances of 'A' and 'C'
#> 2 A
#> 3 ! TypeError 'A' object is not iterable
#> 4 False
#> 5 True
#> 6 ! TypeError 'A' object is not an iterator
#> 7 ! TypeError 'A' object is not iterable
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
    def __call__(self, *a, **k):
        return lambda: self.v
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __neg__(self):
        return type(self)(-self.v)
    def __len__(self):
        return len(self.v)
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
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
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __call__(self, *a, **k):
        return lambda: self.v
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __exit__(self, *a):
        return a[0] is KeyError
    def __hash__(self):
        return 7
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
p = C(1)
q = C((2, 1))
r = B(2.5)
drive(0, lambda: next(iter(q)))
drive(1, lambda: -r)
drive(2, lambda: r < q)
drive(3, lambda: (r != p, r > p))
drive(4, lambda: 'ab' in q)
drive(5, lambda: f'{p:>5}')
drive(6, lambda: p or 'or')
drive(7, lambda: (p != q, p > q))
#> 0 ((2, 1), 0)
#> 1 ! TypeError bad operand type for unary -: 'B'
#> 2 ! TypeError '<' not supported between instances of 'B' and 'C'
#> 3 ! TypeError '>' not supported between instances of 'B' and 'C'
#> 4 False
#> 5 ! TypeError unsupported format string passed to C.__format__
#> 6 ! TypeError object of type 'int' has no len()
#> 7 ! TypeError '>' not supported between instances of 'C' and 'C'
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __format__(self, o):
        return f'[{o}]'
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __lt__(self, o):
        return NotImplemented
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __iadd__(self, o):
        return None
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __index__(self):
        return 1
class B:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __iter__(self):
        return 5
    def __format__(self, o):
        return 5
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __hash__(self):
        return 7
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
p = B(1)
q = C(3)
r = B(2.5)
drive(0, lambda: p(3, k=1))
drive(1, lambda: 1 + r)
drive(2, lambda: p is p)
drive(3, lambda: p[2])
drive(4, lambda: sum([q, q]))
drive(5, lambda: (p != q, p > q))
drive(6, lambda: [k for k in type(p).__dict__ if k == 'made'])
#> 0 (1, (3,), ['k'])
#> 1 ('radd', 1, 2.5)
#> 2 True
#> 3 ! TypeError 'B' object is not subscriptable
#> 4 ('radd', ('radd', 0, 3), 3)
#> 5 ! TypeError '>' not supported between instances of 'B' and 'C'
#> 6 []
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
    def __setitem__(self, *a):
        self.v = a
    def __mul__(self, o):
        return [self.v] * o
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __bool__(self):
        raise ValueError('bool')
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __format__(self, o):
        return 5
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __radd__(self, o):
        return ('radd', o, self.v)
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A({'k': 1})
q = B('ab')
r = C('ab')
drive(0, lambda: r == p)
drive(1, lambda: q * 2)
drive(2, lambda: list(p))
drive(3, lambda: p.still())
drive(4, lambda: [k for k in type(p).__dict__ if k == 'made'])
drive(5, lambda: sum([p, r]))
#> 0 False
#> 1 ['ab', 'ab']
#> 2 ! TypeError 'A' object is not iterable
#> 3 1
#> 4 ['made']
#> 5 ('radd', ('radd', 0, {'k': 1}), 'ab')
#---
class A:
    def __init__(self, v):
        self.v = v
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __contains__(self, o):
        return 'yes'
    def __setitem__(self, *a):
        print('set', a)
    def __mul__(self, o):
        return [self.v] * o
    def __format__(self, o):
        return 5
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def __getattr__(self, o):
        return 'no ' + o
    def __len__(self):
        return len(self.v)
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __next__(self):
        raise StopIteration
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __radd__(self, o):
        return ('radd', o, self.v)
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(None)
q = C([1, 2])
r = B(1)
drive(0, lambda: type(q).__name__)
drive(1, lambda: q is r)
drive(2, lambda: -p)
drive(3, lambda: {q, q} == {q})
drive(4, lambda: used(r))
drive(5, lambda: list(chained(p.each(1))))
drive(6, lambda: p is p)
drive(7, lambda: not p)
#> 0 C
#> 1 False
#> 2 ! TypeError bad operand type for unary -: 'B'
#> 3 ! TypeError unhashable type: 'C'
#> 4 ! TypeError 'B' object does not support the context manager protocol
#> 5 ! TypeError 'str' object is not callable
#> 6 True
#> 7 ! TypeError object of type 'NoneType' has no len()
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __neg__(self):
        return type(self)(-self.v)
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __mul__(self, o):
        return [self.v] * o
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __setitem__(self, *a):
        print('set', a)
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __hash__(self):
        return 7
    def __getitem__(self, o):
        raise KeyError(o)
    def __repr__(self):
        return 5
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
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
p = C([1, 2])
q = C(1)
r = C(3)
drive(0, lambda: next(r))
drive(1, lambda: (lambda *a: len(a))(*r))
drive(2, lambda: list(q))
drive(3, lambda: q in [q, 1])
drive(4, lambda: list(chained(r.each(1))))
#> 0 ! TypeError 'C' object is not an iterator
#> 1 ! KeyError 0
#> 2 ! KeyError 0
#> 3 True
#> chained over
#> 4 [(3, 0), ('back', 'C')]
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __getitem__(self, o):
        return [o][o]
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
class B(A):
    @staticmethod
    def still(x=1):
        return x
    def __next__(self):
        raise StopIteration
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __lt__(self, o):
        return NotImplemented
    def __str__(self):
        return 'str of ' + repr(self.v)
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
p = A(2.5)
q = C((2, 1))
r = C(2.5)
drive(0, lambda: hash(r) == hash(q))
drive(1, lambda: (lambda *a: len(a))(*q))
drive(2, lambda: [*q])
drive(3, lambda: r.missing)
drive(4, lambda: 1 + r)
drive(5, lambda: sorted(vars(q)))
#> 0 False
#> 1 1
#> 2 [0]
#> 3 ! AttributeError 'C' object has no attribute 'missing'
#> 4 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
#> 5 ['v']
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
        print('enter', self.v); return self
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __mul__(self, o):
        return [self.v] * o
    def __index__(self):
        return 'one'
    def __lt__(self, o):
        return NotImplemented
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __eq__(self, o):
        print('eq'); return self is o
class B(A):
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
    def __mul__(self, o):
        return [self.v] * o
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __hash__(self):
        return 'x'
    def __getitem__(self, o):
        return [o][o]
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(0)
q = A(3)
r = C(3)
drive(0, lambda: dict(k=q))
drive(1, lambda: '%s|%r' % (q, q))
drive(2, lambda: type(q).of(1, 2))
drive(3, lambda: list(p))
drive(4, lambda: len(r))
#> 0 {'k': <3>}
#> 1 <3>|<3>
#> 2 ! AttributeError type object 'A' has no attribute 'of'
#> 3 [0]
#> 4 ! TypeError object of type 'C' has no len()
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
    def __repr__(self):
        return 5
    def __next__(self):
        raise StopIteration
    def __mul__(self, o):
        return [self.v] * o
    def __format__(self, o):
        return f'[{o}]'
    def __exit__(self, *a):
        return a[0] is KeyError
    def __setitem__(self, *a):
        self.v = a
    def __bool__(self):
        raise ValueError('bool')
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
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
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(0)
q = C(1)
r = B({'k': 1})
drive(0, lambda: changed(p))
drive(1, lambda: getattr(p, 'nope', 'default'))
drive(2, lambda: 1 in q)
drive(3, lambda: r.twice)
drive(4, lambda: 1 + q)
drive(5, lambda: q.still())
drive(6, lambda: hasattr(p, 'v'))
drive(7, lambda: sorted([r, q]))
drive(8, lambda: dict(k=r))
#> 0 ! AttributeError 'A' object has no attribute 'v'
#> 1 default
#> 2 ! TypeError argument of type 'C' is not iterable
#> 3 ! AttributeError 'B' object has no attribute 'twice'
#> 4 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
#> 5 1
#> 6 False
#> 7 ! TypeError '<' not supported between instances of 'C' and 'B'
#> 8 {'k': B({'k': 1})}
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
    def __index__(self):
        return 'one'
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __hash__(self):
        return hash(self.v)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
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
    def __exit__(self, *a):
        return a[0] is KeyError
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __contains__(self, o):
        return 'yes'
    def __add__(self, o):
        return NotImplemented
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A({'k': 1})
q = B(1)
r = C([1, 2])
drive(0, lambda: type(p).__name__)
drive(1, lambda: issubclass(type(r), B))
drive(2, lambda: list(r.each(2)))
drive(3, lambda: [10, 20, 30][r])
drive(4, lambda: {r: 1})
drive(5, lambda: sum([q, q]))
#> 0 A
#> 1 True
#> 2 [([1, 2], 0), ([1, 2], 1)]
#> 3 ! TypeError __index__ returned non-int (type str)
#> 4 ! TypeError unhashable type: 'list'
#> 5 ! TypeError unsupported operand type(s) for +: 'int' and 'B'
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
        return iter([self.v, self.v])
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __setitem__(self, *a):
        self.v = a
    def __enter__(self):
        print('enter', self.v); return self
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __repr__(self):
        return 5
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
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
    def __len__(self):
        return 2
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
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
p = B(3)
q = C([1, 2])
r = C([1, 2])
drive(0, lambda: p in [r, 1])
drive(1, lambda: repr(q))
drive(2, lambda: q.__class__.__mro__[-2].__name__)
drive(3, lambda: p or 'or')
drive(4, lambda: sorted(vars(p)))
drive(5, lambda: list(p.each(2)))
drive(6, lambda: dict(k=p))
drive(7, lambda: hasattr(q, 'v'))
#> 0 False
#> 1 ! TypeError __repr__ returned non-string (type int)
#> 2 A
#> 3 str of 3
#> 4 ['v']
#> 5 ! AttributeError 'B' object has no attribute 'each'
#> 6 6 ! TypeError __repr__ returned non-string (type int)
#> 7 True
#---
class A:
    def __init__(self, v):
        self.v = v
    def __add__(self, o):
        return NotImplemented
    def __hash__(self):
        return hash(self.v)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __getitem__(self, o):
        raise KeyError(o)
class B:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __enter__(self):
        print('enter', self.v); return self
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __neg__(self):
        return type(self)(-self.v)
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A({'k': 1})
q = C((2, 1))
r = C({'k': 1})
drive(0, lambda: r(0, k=1))
drive(1, lambda: {p, q} == {q})
drive(2, lambda: q == p)
drive(3, lambda: issubclass(type(r), B))
drive(4, lambda: list(map(lambda x: x, r)))
drive(5, lambda: 1 + r)
#> 0 ! TypeError 'C' object is not callable
#> 1 ! TypeError unhashable type: 'dict'
#> 2 False
#> 3 True
#> 4 ! KeyError 0
#> 5 ('radd', 1, {'k': 1})
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
    def __mul__(self, o):
        return [self.v] * o
    def __bool__(self):
        return bool(self.v)
    def __add__(self, o):
        return NotImplemented
class B(A):
    def __init__(self, v):
        super().__init__(v)
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
    def __bool__(self):
        return bool(self.v)
    def __iter__(self):
        return self
    def __str__(self):
        return 'str of ' + repr(self.v)
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
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C((2, 1))
q = B((2, 1))
r = C(None)
drive(0, lambda: -r)
drive(1, lambda: r is r)
drive(2, lambda: callable(r))
drive(3, lambda: p.missing)
drive(4, lambda: list(r.each(2)))
drive(5, lambda: r is p)
drive(6, lambda: list(q))
drive(7, lambda: q or 'or')
#> 0 ! TypeError bad operand type for unary -: 'C'
#> 1 True
#> 2 False
#> 3 ! AttributeError 'C' object has no attribute 'missing'
#> 4 [(None, 0), (None, 1)]
#> 5 False
#> 6 ! TypeError iter() returned non-iterator of type 'B'
#> 7 str of (2, 1)
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
    def __bool__(self):
        raise ValueError('bool')
    def __getitem__(self, o):
        raise KeyError(o)
class B:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __setitem__(self, *a):
        print('set', a)
    def __iadd__(self, o):
        return None
    def __exit__(self, *a):
        return a[0] is KeyError
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(1)
q = B(1)
r = A(None)
drive(0, lambda: sum([r, p]))
drive(1, lambda: p in [q, 1])
drive(2, lambda: [10, 20, 30][r])
drive(3, lambda: list(zip(p, p)))
drive(4, lambda: type(q).__name__)
try:
    a_, *b_ = q
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(6, lambda: q.still())
drive(7, lambda: f'{q:>5}')
#> 0 ! TypeError unsupported operand type(s) for +: 'int' and 'A'
#> 1 False
#> 2 ! TypeError list indices must be integers or slices, not A
#> 3 ! KeyError 0
#> 4 B
#> ! TypeError cannot unpack non-iterable B object
#> 6 1
#> 7 ! TypeError unsupported format string passed to B.__format__
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
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __mul__(self, o):
        return [self.v] * o
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __iadd__(self, o):
        self.v += 1; return self
    def __bool__(self):
        raise ValueError('bool')
    def __call__(self, *a, **k):
        return lambda: self.v
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __len__(self):
        return -1
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
q = B(3)
r = B(3)
drive(0, lambda: f'{p:>5}')
drive(1, lambda: changed(q))
drive(2, lambda: p.still())
drive(3, lambda: list(zip(p, r)))
drive(4, lambda: type(q).of(1, 2))
drive(5, lambda: '{} {!r}'.format(q, r))
#> 0 ! TypeError unsupported format string passed to B.__format__
#> 1 4
#> 2 ! AttributeError 'B' object has no attribute 'still'
#> 3 [([1, 2], 3), ([1, 2], 3)]
#> 4 ! AttributeError type object 'B' has no attribute 'of'
#> 5 <4> <3>
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
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __call__(self, *a, **k):
        return lambda: self.v
    def __len__(self):
        return -1
    def __hash__(self):
        return 'x'
    def __setitem__(self, *a):
        self.v = a
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __call__(self, *a, **k):
        return lambda: self.v
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __next__(self):
        raise StopIteration
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C([1, 2])
q = C(2.5)
r = B(0)
drive(0, lambda: r[1])
drive(1, lambda: p[1])
drive(2, lambda: hasattr(p, 'v'))
drive(3, lambda: changed(r))
drive(4, lambda: [k for k in type(q).__dict__ if k == 'made'])
drive(5, lambda: hash(q) == hash(q))
drive(6, lambda: q in [p, 1])
drive(7, lambda: -q)
drive(8, lambda: list(r.each(2)))
#> 0 ! TypeError 'B' object is not subscriptable
#> 1 ! TypeError 'C' object is not subscriptable
#> 2 True
#> 3 [0]
#> 4 []
#> 5 ! TypeError __hash__ method should return an integer
#> 6 False
#> 7 ! TypeError bad operand type for unary -: 'C'
#> 8 [([0], 0), ([0], 1)]
#---
class A:
    def __init__(self, v):
        self.v = v
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __exit__(self, *a):
        return a[0] is KeyError
    def __hash__(self):
        return 7
class B(A):
    def __init__(self, v):
        super().__init__(v)
    @property
    def twice(self):
        return self.v * 2
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __setitem__(self, *a):
        self.v = a
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __iadd__(self, o):
        return None
    def __getattr__(self, o):
        return 'no ' + o
    def __radd__(self, o):
        return ('radd', o, self.v)
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
p = A('ab')
q = B(2.5)
r = B([1, 2])
drive(0, lambda: hasattr(r, 'v'))
drive(1, lambda: [k for k in type(q).__dict__ if k == 'made'])
drive(2, lambda: max(q, p))
drive(3, lambda: sorted([p, r]))
drive(4, lambda: [k for k in type(r).__dict__ if k == 'made'])
drive(5, lambda: bool(p))
drive(6, lambda: len(q))
#> 0 True
#> 1 []
#> 2 ! TypeError '>' not supported between instances of 'A' and 'B'
#> 3 ! TypeError '<' not supported between instances of 'B' and 'A'
#> 4 []
#> 5 True
#> 6 ! TypeError object of type 'B' has no len()
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
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __len__(self):
        return -1
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __format__(self, o):
        return f'[{o}]'
    def __neg__(self):
        return type(self)(-self.v)
class B(A):
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __mul__(self, o):
        return [self.v] * o
    def __enter__(self):
        return self.v
    def __index__(self):
        return 1
    def __setitem__(self, *a):
        print('set', a)
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C((2, 1))
q = A(None)
r = A(2.5)
drive(0, lambda: p < r)
drive(1, lambda: list(p.each(2)))
drive(2, lambda: r is r)
drive(3, lambda: q * 2)
drive(4, lambda: list(map(lambda x: x, r)))
drive(5, lambda: {q, r} == {r})
drive(6, lambda: issubclass(type(q), B))
drive(7, lambda: r < p)
#> 0 ! TypeError '<' not supported between instances of 'tuple' and 'float'
#> 1 [((2, 1), 0), ((2, 1), 1)]
#> 2 True
#> 3 ! TypeError unsupported operand type(s) for *: 'A' and 'int'
#> 4 [(2.5, 0), (2.5, 1)]
#> 5 False
#> 6 False
#> 7 ! TypeError '<' not supported between instances of 'float' and 'tuple'
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __format__(self, o):
        return 5
    def __getattr__(self, o):
        return 'no ' + o
    def __getitem__(self, o):
        return [o][o]
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
class B(A):
    @staticmethod
    def still(x=1):
        return x
    def __setitem__(self, *a):
        self.v = a
    def __bool__(self):
        raise ValueError('bool')
    def __radd__(self, o):
        return ('radd', o, self.v)
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
p = C(None)
q = C({'k': 1})
r = A('ab')
drive(0, lambda: 0 in p)
drive(1, lambda: r.__class__.__mro__[-2].__name__)
drive(2, lambda: q is q)
drive(3, lambda: repr(r))
drive(4, lambda: 0 in p)
drive(5, lambda: getattr(p, 'nope', 'default'))
drive(6, lambda: changed(r))
drive(7, lambda: p.missing)
#> 0 True
#> 1 A
#> 2 True
#> 3 <ab>
#> 4 True
#> 5 no nope
#> 6 ! TypeError 'A' object does not support item assignment
#> 7 no missing
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __contains__(self, o):
        return 'yes'
    def __exit__(self, *a):
        return a[0] is KeyError
    def __getitem__(self, o):
        return [o][o]
    def __eq__(self, o):
        return NotImplemented
    def __neg__(self):
        return type(self)(-self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
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
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __iter__(self):
        yield self.v
        yield 'more'
    def __hash__(self):
        return hash(self.v)
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __exit__(self, *a):
        return True
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
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
p = A('ab')
q = A({'k': 1})
r = B(3)
drive(0, lambda: isinstance(p, A))
drive(1, lambda: list(map(lambda x: x, r)))
drive(2, lambda: list(p.each(2)))
drive(3, lambda: list(zip(p, r)))
drive(4, lambda: list(zip(r, p)))
drive(5, lambda: '-'.join(str(x) for x in r))
drive(6, lambda: next(iter(r)))
#> 0 True
#> 1 [3, 'more']
#> 2 ! AttributeError none of each
#> 3 [(0, 3)]
#> 4 [(3, 0)]
#> 5 3-more
#> 6 3
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
    def __neg__(self):
        return type(self)(-self.v)
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __hash__(self):
        return hash(self.v)
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __add__(self, o):
        return NotImplemented
class B(A):
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __hash__(self):
        return 'x'
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __iadd__(self, o):
        return None
    def __len__(self):
        return len(self.v)
    def __bool__(self):
        return bool(self.v)
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
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(1)
q = A(2.5)
r = B((2, 1))
drive(0, lambda: [*q])
drive(1, lambda: total(q.v))
drive(2, lambda: bool(p))
drive(3, lambda: hash(r) == hash(p))
drive(4, lambda: isinstance(r, A))
try:
    a_, *b_ = p
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(6, lambda: type(p).__name__)
drive(7, lambda: list(p))
#> 0 [(2.5, 0), (2.5, 1)]
#> 1 (3, 2.5)
#> 2 True
#> 3 ! TypeError __hash__ method should return an integer
#> 4 True
#> (1, 0) [(1, 1)]
#> 6 A
#> 7 [(1, 0), (1, 1)]
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
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __iadd__(self, o):
        self.v += 1; return self
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __call__(self, *a, **k):
        return lambda: self.v
    def __setitem__(self, *a):
        self.v = a
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __str__(self):
        return 'str of ' + repr(self.v)
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
    def __enter__(self):
        print('enter', self.v); return self
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __setitem__(self, *a):
        print('set', a)
    def __bool__(self):
        return bool(self.v)
    def __format__(self, o):
        return f'[{o}]'
    def __contains__(self, o):
        print('in', o); return o == self.v
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
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(None)
q = B(2.5)
r = C(None)
drive(0, lambda: list(map(lambda x: x, p)))
drive(1, lambda: hasattr(r, 'v'))
drive(2, lambda: p + r)
drive(3, lambda: p + p)
drive(4, lambda: issubclass(type(r), B))
drive(5, lambda: max(p, q))
drive(6, lambda: [10, 20, 30][p])
drive(7, lambda: bool(q))
drive(8, lambda: hash(p) == hash(p))
#> 0 ! TypeError 'C' object is not iterable
#> 1 True
#> 2 ! TypeError unsupported operand type(s) for +: 'C' and 'C'
#> 3 ! TypeError unsupported operand type(s) for +: 'C' and 'C'
#> 4 True
#> lt None
#> 5 ! TypeError '<' not supported between instances of 'NoneType' and 'float'
#> 6 ! TypeError list indices must be integers or slices, not C
#> 7 True
#> 8 True
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
    def __bool__(self):
        raise ValueError('bool')
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __getitem__(self, o):
        return [o][o]
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
    def __getattr__(self, o):
        return 'no ' + o
    def __add__(self, o):
        return NotImplemented
    def __hash__(self):
        return hash(self.v)
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __exit__(self, *a):
        return True
    def __neg__(self):
        return type(self)(-self.v)
    def __mul__(self, o):
        return [self.v] * o
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
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C((2, 1))
q = C({'k': 1})
r = A(3)
drive(0, lambda: next(p))
drive(1, lambda: total(r.v))
drive(2, lambda: isinstance(r, A))
drive(3, lambda: bool(p))
drive(4, lambda: q is q)
#> 0 ! TypeError 'C' object is not an iterator
#> 1 (1, 3)
#> 2 True
#> 3 ! ValueError bool
#> 4 True
#---
class A:
    def __init__(self, v):
        self.v = v
    def __getattr__(self, o):
        return 'no ' + o
    def __format__(self, o):
        return f'[{o}]'
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __neg__(self):
        return type(self)(-self.v)
    def __mul__(self, o):
        return [self.v] * o
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
    def __neg__(self):
        return type(self)(-self.v)
    def __getitem__(self, o):
        raise KeyError(o)
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __mul__(self, o):
        return [self.v] * o
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
p = C(3)
q = B(2.5)
r = A(2.5)
drive(0, lambda: getattr(r, 'nope', 'default'))
drive(1, lambda: hasattr(q, 'v'))
drive(2, lambda: issubclass(type(r), B))
drive(3, lambda: list(chained(r.each(1))))
drive(4, lambda: [x for x in q if x])
drive(5, lambda: r == p)
#> 0 no nope
#> 1 True
#> 2 False
#> 3 ! TypeError 'str' object is not callable
#> 4 ! KeyError 0
#> 5 False
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __index__(self):
        return 1
    def __enter__(self):
        print('enter', self.v); return self
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __eq__(self, o):
        return NotImplemented
    def __format__(self, o):
        return f'[{o}]'
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __getitem__(self, o):
        raise KeyError(o)
class B:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __iadd__(self, o):
        return None
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __add__(self, o):
        return NotImplemented
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
p = B(2.5)
q = A((2, 1))
r = B(1)
drive(0, lambda: total(p.v))
drive(1, lambda: sorted([p, q]))
drive(2, lambda: used(p))
drive(3, lambda: r is r)
drive(4, lambda: list(map(lambda x: x, p)))
drive(5, lambda: 1 + p)
drive(6, lambda: 1 + p)
#> 0 (1, 2.5)
#> 1 ! TypeError '<' not supported between instances of 'A' and 'B'
#> 2 ! TypeError 'B' object does not support the context manager protocol
#> 3 True
#> 4 ! TypeError 'B' object is not iterable
#> 5 ! TypeError unsupported operand type(s) for +: 'int' and 'B'
#> 6 ! TypeError unsupported operand type(s) for +: 'int' and 'B'
#---
class A:
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
        raise StopIteration
    def __lt__(self, o):
        return self.v < o.v
    def __neg__(self):
        return type(self)(-self.v)
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __getitem__(self, o):
        return [o][o]
    def __neg__(self):
        return type(self)(-self.v)
    def __setitem__(self, *a):
        self.v = a
    def __getattr__(self, o):
        return 'no ' + o
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __exit__(self, *a):
        return True
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
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(2.5)
q = A({'k': 1})
r = B(1)
drive(0, lambda: issubclass(type(r), B))
drive(1, lambda: (lambda *a: len(a))(*q))
drive(2, lambda: len(q))
drive(3, lambda: callable(p))
drive(4, lambda: hasattr(q, 'v'))
drive(5, lambda: hash(r) == hash(q))
drive(6, lambda: r.twice)
#> 0 True
#> 1 ! TypeError __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not A
#> 2 ! TypeError object of type 'A' has no len()
#> 3 False
#> 4 True
#> 5 False
#> 6 2
#---
class A:
    def __init__(self, v):
        self.v = v
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __format__(self, o):
        return f'[{o}]'
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __getattr__(self, o):
        return 'no ' + o
    def __contains__(self, o):
        print('in', o); return o == self.v
class B:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __getitem__(self, o):
        return [o][o]
    def __iadd__(self, o):
        return None
    def __format__(self, o):
        return f'[{o}]'
    def __hash__(self):
        return hash(self.v)
    def __contains__(self, o):
        print('in', o); return o == self.v
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
p = C(0)
q = A(0)
r = A('ab')
drive(0, lambda: '%s|%r' % (q, p))
drive(1, lambda: next(iter(q)))
drive(2, lambda: -r)
drive(3, lambda: len(p))
drive(4, lambda: {r, p} == {p})
drive(5, lambda: q in [q, 1])
drive(6, lambda: sorted(vars(p)))
drive(7, lambda: '{} {!r}'.format(r, p))
drive(8, lambda: issubclass(type(r), B))
#> 0 A(0)|C(0)
#> 1 ! TypeError 'A' object is not iterable
#> 2 ! TypeError bad operand type for unary -: 'A'
#> 3 ! TypeError object of type 'C' has no len()
#> 4 ! TypeError unhashable type: 'A'
#> 5 True
#> 6 ['v']
#> 7 [] C(0)
#> 8 False
#---
class A:
    def __init__(self, v):
        self.v = v
    def __getitem__(self, o):
        raise KeyError(o)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __iadd__(self, o):
        return None
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    def __iadd__(self, o):
        return None
    def __len__(self):
        return 2
    def __format__(self, o):
        return f'[{o}]'
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
p = A(2.5)
q = A(0)
r = A([1, 2])
drive(0, lambda: type(q).of(1, 2))
drive(1, lambda: {r, q} == {q})
drive(2, lambda: max(q, r))
drive(3, lambda: bool(p))
drive(4, lambda: [*q])
drive(5, lambda: p < q)
drive(6, lambda: max(p, p))
drive(7, lambda: type(p).of(1, 2))
#> 0 ! AttributeError type object 'A' has no attribute 'of'
#> 1 False
#> 2 ! TypeError '>' not supported between instances of 'A' and 'A'
#> 3 True
#> 4 ! KeyError 0
#> 5 ! TypeError '<' not supported between instances of 'A' and 'A'
#> 6 ! TypeError '>' not supported between instances of 'A' and 'A'
#> 7 ! AttributeError type object 'A' has no attribute 'of'
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
    def __len__(self):
        return 2
    def __repr__(self):
        return 5
    def __next__(self):
        raise StopIteration
    def __contains__(self, o):
        return 'yes'
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __iter__(self):
        return iter([self.v, self.v])
    def __hash__(self):
        return 'x'
    def __getattr__(self, o):
        return 'no ' + o
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
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C([1, 2])
q = A(1)
r = A((2, 1))
drive(0, lambda: p or 'or')
drive(1, lambda: list(map(lambda x: x, r)))
drive(2, lambda: type(p).of(1, 2))
drive(3, lambda: q < p)
drive(4, lambda: len(q))
drive(5, lambda: used(q))
#> 0 0 ! TypeError __str__ returned non-string (type int)
#> 1 ! TypeError 'A' object is not iterable
#> 2 ! AttributeError type object 'C' has no attribute 'of'
#> 3 ! TypeError '<' not supported between instances of 'A' and 'C'
#> 4 2
#> 5 ! TypeError 'A' object does not support the context manager protocol
#---
class A:
    def __init__(self, v):
        self.v = v
    def __add__(self, o):
        return NotImplemented
    def __enter__(self):
        return self.v
    def __setitem__(self, *a):
        print('set', a)
    def __hash__(self):
        return 7
    def __iter__(self):
        return 5
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def __setitem__(self, *a):
        self.v = a
    def __exit__(self, *a):
        return a[0] is KeyError
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __mul__(self, o):
        return [self.v] * o
    def __contains__(self, o):
        return 'yes'
    def __repr__(self):
        return 5
    def __len__(self):
        return 2
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
p = A([1, 2])
q = A([1, 2])
r = B(0)
try:
    a_, *b_ = q
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(1, lambda: max(q, p))
drive(2, lambda: (r != p, r > p))
drive(3, lambda: sorted([q, q]))
drive(4, lambda: repr(r))
drive(5, lambda: issubclass(type(q), B))
drive(6, lambda: list(chained(p.each(1))))
#> ! TypeError iter() returned non-iterator of type 'int'
#> 1 ! TypeError '>' not supported between instances of 'A' and 'A'
#> 2 ! TypeError '>' not supported between instances of 'B' and 'A'
#> 3 ! TypeError '<' not supported between instances of 'A' and 'A'
#> 4 ! TypeError __repr__ returned non-string (type int)
#> 5 False
#> 6 ! AttributeError 'A' object has no attribute 'each'
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __bool__(self):
        raise ValueError('bool')
    def __index__(self):
        return 'one'
    def __mul__(self, o):
        return [self.v] * o
    def __iadd__(self, o):
        return None
    def __enter__(self):
        return self.v
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
class B:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __lt__(self, o):
        return self.v < o.v
    def __getitem__(self, o):
        return [o][o]
    def __enter__(self):
        return self.v
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __index__(self):
        return 1
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(0)
q = C(1)
r = B((2, 1))
drive(0, lambda: (lambda *a: len(a))(*q))
drive(1, lambda: p + r)
drive(2, lambda: p.twice)
drive(3, lambda: p.still())
drive(4, lambda: total(r.v))
drive(5, lambda: {p, r} == {r})
#> 0 1
#> 1 ! TypeError unsupported operand type(s) for +: 'A' and 'B'
#> 2 ! AttributeError 'A' object has no attribute 'twice'
#> 3 ! AttributeError 'A' object has no attribute 'still'
#> 4 (1, (2, 1))
#> 5 ! TypeError unhashable type: 'B'
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
        return f'[{o}]'
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __index__(self):
        return 1
class B(A):
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
    def __eq__(self, o):
        print('eq'); return self is o
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __hash__(self):
        return 7
    def __neg__(self):
        return type(self)(-self.v)
    def __format__(self, o):
        return 5
    def __repr__(self):
        return '<' + str(self.v) + '>'
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(1)
q = B(3)
r = C(None)
drive(0, lambda: q == r)
drive(1, lambda: next(iter(p)))
drive(2, lambda: r + r)
drive(3, lambda: list(chained(p.each(1))))
drive(4, lambda: f'{q:>5}')
drive(5, lambda: '-'.join(str(x) for x in r))
drive(6, lambda: hash(p) == hash(q))
drive(7, lambda: not q)
#> eq
#> 0 False
#> 1 ! TypeError 'B' object is not iterable
#> 2 ! TypeError unsupported operand type(s) for +: 'C' and 'C'
#> chained over
#> 3 [(1, 0), ('back', 'B')]
#> 4 ! TypeError __format__ must return a str, not int
#> 5 ! TypeError 'C' object is not iterable
#> 6 True
#> 7 False
#---
class A:
    def __init__(self, v):
        self.v = v
    def __index__(self):
        return 'one'
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __format__(self, o):
        return f'[{o}]'
    def __next__(self):
        raise StopIteration
class B:
    def __init__(self, v):
        self.v = v
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __setitem__(self, *a):
        self.v = a
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
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
p = B(None)
q = A([1, 2])
r = A(None)
drive(0, lambda: list(p.each(2)))
drive(1, lambda: r == r)
drive(2, lambda: max(r, p))
drive(3, lambda: issubclass(type(r), B))
drive(4, lambda: len(r))
#> 0 ! AttributeError none of each
#> 1 True
#> 2 ! TypeError '>' not supported between instances of 'B' and 'A'
#> 3 False
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
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __getitem__(self, o):
        return [o][o]
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __mul__(self, o):
        return [self.v] * o
    def __neg__(self):
        return type(self)(-self.v)
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
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __mul__(self, o):
        return [self.v] * o
    def __exit__(self, *a):
        return True
    def __hash__(self):
        return 7
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(None)
q = A(3)
r = A('ab')
drive(0, lambda: p.twice)
drive(1, lambda: issubclass(type(q), B))
drive(2, lambda: callable(q))
drive(3, lambda: changed(r))
drive(4, lambda: f'{p:>5}')
drive(5, lambda: changed(r))
drive(6, lambda: [10, 20, 30][r])
drive(7, lambda: q in [p, 1])
#> 0 ! TypeError unsupported operand type(s) for *: 'NoneType' and 'int'
#> 1 False
#> 2 False
#> 3 ab
#> 4 ! TypeError unsupported format string passed to B.__format__
#> 5 ab
#> 6 ! TypeError list indices must be integers or slices, not A
#> 7 False
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
        return '<' + str(self.v) + '>'
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __exit__(self, *a):
        return True
    def __enter__(self):
        return self.v
    def __call__(self, *a, **k):
        return lambda: self.v
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __len__(self):
        return -1
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @staticmethod
    def still(x=1):
        return x
    def __add__(self, o):
        return NotImplemented
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A([1, 2])
q = C(0)
r = B(1)
drive(0, lambda: -r)
drive(1, lambda: '{} {!r}'.format(r, q))
drive(2, lambda: p or 'or')
drive(3, lambda: len(p))
drive(4, lambda: hasattr(r, 'v'))
drive(5, lambda: list(map(lambda x: x, r)))
drive(6, lambda: isinstance(p, A))
#> 0 ! TypeError bad operand type for unary -: 'B'
#> 1 <1> <0>
#> 2 ! ValueError __len__() should return >= 0
#> 3 ! ValueError __len__() should return >= 0
#> 4 True
#> 5 ! TypeError 'B' object is not iterable
#> 6 True
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
        return NotImplemented
    def __format__(self, o):
        return f'[{o}]'
    def __eq__(self, o):
        print('eq'); return self is o
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __mul__(self, o):
        return [self.v] * o
class B:
    def __init__(self, v):
        self.v = v
    def __iter__(self):
        yield self.v
        yield 'more'
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __lt__(self, o):
        return NotImplemented
    def __format__(self, o):
        return f'[{o}]'
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
p = B({'k': 1})
q = C({'k': 1})
r = A(0)
drive(0, lambda: f'{r!r:>12}')
drive(1, lambda: [x for x in p if x])
drive(2, lambda: [*r])
drive(3, lambda: len(q))
drive(4, lambda: type(r).of(1, 2))
drive(5, lambda: max(p, r))
drive(6, lambda: r < q)
drive(7, lambda: total(r.v))
#> 0          <0>
#> 1 [{'k': 1}, 'more']
#> 2 ! TypeError Value after * must be an iterable, not A
#> 3 ! TypeError object of type 'C' has no len()
#> 4 ! AttributeError type object 'A' has no attribute 'of'
#> 5 ! TypeError '>' not supported between instances of 'A' and 'B'
#> 6 ! TypeError '<' not supported between instances of 'A' and 'C'
#> 7 (1, 0)
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
    def __index__(self):
        return 1
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __hash__(self):
        return hash(self.v)
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __bool__(self):
        return False
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __bool__(self):
        return False
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __getitem__(self, o):
        raise KeyError(o)
    def __getattr__(self, o):
        return 'no ' + o
    def __call__(self, *a, **k):
        return lambda: self.v
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
p = C(0)
q = A(2.5)
r = B(1)
drive(0, lambda: [10, 20, 30][q])
drive(1, lambda: (2, 1) in r)
drive(2, lambda: [k for k in type(q).__dict__ if k == 'made'])
drive(3, lambda: r in [r, 1])
drive(4, lambda: [*p])
#> 0 20
#> 1 ! KeyError 0
#> 2 ['made']
#> 3 True
#> 4 ! KeyError 0
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __len__(self):
        return 2
    def __enter__(self):
        print('enter', self.v); return self
    def __next__(self):
        raise StopIteration
    def __index__(self):
        return 1
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
    def __iter__(self):
        return self
    def __lt__(self, o):
        return NotImplemented
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __bool__(self):
        return bool(self.v)
    def __index__(self):
        return 'one'
    def __enter__(self):
        print('enter', self.v); return self
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
p = C(2.5)
q = A(3)
r = B([1, 2])
drive(0, lambda: r == r)
drive(1, lambda: -p)
drive(2, lambda: used(p))
drive(3, lambda: total(r.v))
drive(4, lambda: 0 in r)
drive(5, lambda: [k for k in type(q).__dict__ if k == 'made'])
drive(6, lambda: '-'.join(str(x) for x in q))
#> 0 True
#> 1 ! TypeError bad operand type for unary -: 'C'
#> 2 ! TypeError 'C' object does not support the context manager protocol (missed __exit__ method)
#> 3 (1, [1, 2])
#> 4 False
#> 5 []
#> 6 ! TypeError 'A' object is not iterable
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __hash__(self):
        return 'x'
    def __len__(self):
        return len(self.v)
    def __bool__(self):
        return bool(self.v)
    def __setitem__(self, *a):
        print('set', a)
    def __str__(self):
        return 'str of ' + repr(self.v)
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __bool__(self):
        return bool(self.v)
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __enter__(self):
        print('enter', self.v); return self
    def __iadd__(self, o):
        return None
    def __index__(self):
        return 'one'
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
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
p = A(2.5)
q = A(None)
r = C(0)
drive(0, lambda: sorted([q, p]))
drive(1, lambda: f'{q:>5}')
drive(2, lambda: q * 2)
drive(3, lambda: list(zip(q, q)))
drive(4, lambda: sorted([p, p]))
#> 0 ! TypeError '<' not supported between instances of 'A' and 'A'
#> 1 ! TypeError unsupported format string passed to A.__format__
#> 2 ! TypeError unsupported operand type(s) for *: 'A' and 'int'
#> 3 ! TypeError 'A' object is not iterable
#> 4 ! TypeError '<' not supported between instances of 'A' and 'A'
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
    def __enter__(self):
        return self.v
    def __len__(self):
        return -1
    def __hash__(self):
        return hash(self.v)
    def __repr__(self):
        return 5
class B:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __format__(self, o):
        return f'[{o}]'
    def __hash__(self):
        return 7
    def __iadd__(self, o):
        return None
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
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
p = C((2, 1))
q = C(3)
r = B(None)
drive(0, lambda: (lambda *a: len(a))(*q))
drive(1, lambda: p.twice)
drive(2, lambda: next(r))
drive(3, lambda: used(q))
drive(4, lambda: type(p).__name__)
#> 0 ! TypeError __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not C
#> 1 (2, 1, 2, 1)
#> 2 ! TypeError 'B' object is not an iterator
#> 3 ! TypeError 'C' object does not support the context manager protocol (missed __exit__ method)
#> 4 C
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __setitem__(self, *a):
        self.v = a
    def __eq__(self, o):
        print('eq'); return self is o
    def __index__(self):
        return 'one'
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __bool__(self):
        return bool(self.v)
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __bool__(self):
        raise ValueError('bool')
    def __neg__(self):
        return type(self)(-self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A({'k': 1})
q = B({'k': 1})
r = B((2, 1))
drive(0, lambda: max(r, p))
drive(1, lambda: type(r).of(1, 2))
drive(2, lambda: hash(r) == hash(p))
drive(3, lambda: sorted([q, r]))
drive(4, lambda: {q, q} == {q})
drive(5, lambda: type(q).__name__)
drive(6, lambda: r in [q, 1])
#> 0 ! TypeError '>' not supported between instances of 'A' and 'B'
#> 1 ! AttributeError type object 'B' has no attribute 'of'
#> 2 ! TypeError unhashable type: 'B'
#> 3 ! TypeError '<' not supported between instances of 'B' and 'B'
#> 4 ! TypeError unhashable type: 'B'
#> 5 B
#> eq
#> eq
#> 6 False
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __index__(self):
        return 1
    def __exit__(self, *a):
        return a[0] is KeyError
    def __hash__(self):
        return hash(self.v)
    def __len__(self):
        return len(self.v)
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __contains__(self, o):
        print('in', o); return o == self.v
class B:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __format__(self, o):
        return f'[{o}]'
    def __index__(self):
        return 1
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __repr__(self):
        return 5
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C((2, 1))
q = C(3)
r = C({'k': 1})
drive(0, lambda: next(q))
drive(1, lambda: max(r, r))
drive(2, lambda: [k for k in type(q).__dict__ if k == 'made'])
drive(3, lambda: r or 'or')
drive(4, lambda: p[2])
try:
    a_, *b_ = r
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
#> 0 ! TypeError 'C' object is not an iterator
#> 1 ! TypeError '>' not supported between instances of 'C' and 'C'
#> 2 []
#> 3 <{'k': 1}>
#> 4 ! TypeError 'C' object is not subscriptable
#> ! TypeError cannot unpack non-iterable C object
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __iadd__(self, o):
        return None
    def __enter__(self):
        print('enter', self.v); return self
    def __bool__(self):
        raise ValueError('bool')
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __repr__(self):
        return '<' + str(self.v) + '>'
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @staticmethod
    def still(x=1):
        return x
    def __enter__(self):
        print('enter', self.v); return self
    def __iter__(self):
        return 5
    def __neg__(self):
        return type(self)(-self.v)
    def __contains__(self, o):
        print('in', o); return o == self.v
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
p = A(0)
q = A({'k': 1})
r = B((2, 1))
drive(0, lambda: -p)
drive(1, lambda: max(r, q))
drive(2, lambda: type(p).of(1, 2))
drive(3, lambda: {r, q} == {q})
drive(4, lambda: isinstance(r, A))
drive(5, lambda: r * 2)
drive(6, lambda: f'{q:>5}')
#> 0 ! TypeError bad operand type for unary -: 'A'
#> lt (2, 1)
#> 1 ! TypeError '<' not supported between instances of 'tuple' and 'dict'
#> 2 ! AttributeError type object 'A' has no attribute 'of'
#> 3 False
#> 4 True
#> 5 ! TypeError unsupported operand type(s) for *: 'B' and 'int'
#> 6 ! TypeError unsupported format string passed to A.__format__
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __iter__(self):
        return iter([self.v, self.v])
    def __len__(self):
        return 2
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
class B:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __lt__(self, o):
        return self.v < o.v
    def __hash__(self):
        return 7
    def __bool__(self):
        raise ValueError('bool')
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __iter__(self):
        yield from (self.v for _ in range(2))
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
p = A((2, 1))
q = C((2, 1))
r = C('ab')
drive(0, lambda: f'{p:>5}')
drive(1, lambda: {p, r} == {r})
drive(2, lambda: sorted(vars(p)))
drive(3, lambda: sorted(vars(q)))
drive(4, lambda: 1 + q)
#> 0 ! TypeError unsupported format string passed to A.__format__
#> 1 False
#> 2 ['v']
#> 3 ['v']
#> 4 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __exit__(self, *a):
        return a[0] is KeyError
    def __format__(self, o):
        return f'[{o}]'
    def __getattr__(self, o):
        return 'no ' + o
class B(A):
    def __hash__(self):
        return hash(self.v)
    def __next__(self):
        raise StopIteration
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __format__(self, o):
        return 5
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __neg__(self):
        return type(self)(-self.v)
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A('ab')
q = A(None)
r = C('ab')
drive(0, lambda: changed(r))
drive(1, lambda: next(q))
drive(2, lambda: None in r)
drive(3, lambda: bool(p))
drive(4, lambda: p[2])
#> 0 ab
#> 1 ! TypeError 'A' object is not an iterator
#> 2 ! TypeError argument of type 'C' is not iterable
#> 3 True
#> 4 ! TypeError 'A' object is not subscriptable
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __bool__(self):
        return bool(self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __enter__(self):
        return self.v
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
class B:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __iter__(self):
        return iter([self.v, self.v])
    def __contains__(self, o):
        return 'yes'
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
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
p = C([1, 2])
q = C(2.5)
r = C((2, 1))
try:
    a_, *b_ = p
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(1, lambda: {q, r} == {r})
drive(2, lambda: q < q)
drive(3, lambda: (r != p, r > p))
drive(4, lambda: sorted(vars(p)))
drive(5, lambda: type(p).__name__)
#> [1, 2] [[1, 2]]
#> 1 False
#> lt 2.5
#> 2 False
#> lt [1, 2]
#> 3 ! TypeError '<' not supported between instances of 'list' and 'tuple'
#> 4 ['v']
#> 5 C
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __mul__(self, o):
        return [self.v] * o
    def __iadd__(self, o):
        return None
    def __eq__(self, o):
        print('eq'); return self is o
    def __exit__(self, *a):
        return True
class B:
    def __init__(self, v):
        self.v = v
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __iter__(self):
        return 5
    def __repr__(self):
        return 5
    def __mul__(self, o):
        return [self.v] * o
    def __hash__(self):
        return hash(self.v)
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(2.5)
q = B((2, 1))
r = B(0)
drive(0, lambda: '-'.join(str(x) for x in r))
drive(1, lambda: bool(p))
drive(2, lambda: [*r])
drive(3, lambda: [10, 20, 30][q])
drive(4, lambda: 'ab' in p)
drive(5, lambda: not p)
drive(6, lambda: '-'.join(str(x) for x in r))
drive(7, lambda: q or 'or')
#> 0 ! TypeError iter() returned non-iterator of type 'int'
#> 1 True
#> 2 ! TypeError iter() returned non-iterator of type 'int'
#> 3 ! TypeError list indices must be integers or slices, not B
#> 4 ! TypeError argument of type 'B' is not iterable
#> 5 False
#> 6 ! TypeError iter() returned non-iterator of type 'int'
#> 7 7 ! TypeError __str__ returned non-string (type int)
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
        print('eq'); return self is o
    def __setitem__(self, *a):
        print('set', a)
    def __bool__(self):
        raise ValueError('bool')
    def __iter__(self):
        yield self.v
        yield 'more'
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __neg__(self):
        return type(self)(-self.v)
class B(A):
    def __hash__(self):
        return hash(self.v)
    def __add__(self, o):
        return NotImplemented
    def __index__(self):
        return 'one'
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __mul__(self, o):
        return [self.v] * o
    def __neg__(self):
        return type(self)(-self.v)
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
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C({'k': 1})
q = B(2.5)
r = C(0)
drive(0, lambda: r < r)
drive(1, lambda: repr(r))
drive(2, lambda: total(r.v))
drive(3, lambda: p[1])
drive(4, lambda: p + p)
drive(5, lambda: list(q.each(2)))
drive(6, lambda: type(r).of(1, 2))
#> 0 ! TypeError '<' not supported between instances of 'C' and 'C'
#> 1 <0>
#> 2 (1, 0)
#> 3 ! TypeError 'C' object is not subscriptable
#> 4 ! TypeError unsupported operand type(s) for +: 'C' and 'C'
#> 5 [(2.5, 0), (2.5, 1)]
#> 6 ! AttributeError type object 'C' has no attribute 'of'
#---
class A:
    def __init__(self, v):
        self.v = v
    def __len__(self):
        return len(self.v)
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __enter__(self):
        return self.v
    def __hash__(self):
        return hash(self.v)
class B(A):
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __iadd__(self, o):
        self.v += 1; return self
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
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
p = B(3)
q = A(0)
r = A(1)
drive(0, lambda: hasattr(q, 'v'))
drive(1, lambda: '-'.join(str(x) for x in r))
drive(2, lambda: list(zip(r, q)))
drive(3, lambda: [x for x in q if x])
drive(4, lambda: f'{r:>5}')
#> 0 True
#> 1 ! TypeError 'A' object is not iterable
#> 2 ! TypeError 'A' object is not iterable
#> 3 ! TypeError 'A' object is not iterable
#> 4 ! TypeError unsupported format string passed to A.__format__
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
    def __len__(self):
        return len(self.v)
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __setitem__(self, *a):
        self.v = a
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
class B(A):
    def __format__(self, o):
        return 5
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __getitem__(self, o):
        return [o][o]
    def __str__(self):
        return 'str of ' + repr(self.v)
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
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(3)
q = A(2.5)
r = C((2, 1))
drive(0, lambda: '-'.join(str(x) for x in r))
drive(1, lambda: list(map(lambda x: x, q)))
drive(2, lambda: p.missing)
drive(3, lambda: list(zip(p, r)))
drive(4, lambda: (2, 1) in q)
drive(5, lambda: sorted(vars(q)))
drive(6, lambda: q is q)
drive(7, lambda: issubclass(type(q), B))
#> 0 (2, 1)-(2, 1)
#> 1 ! TypeError 'A' object is not iterable
#> 2 ! AttributeError 'C' object has no attribute 'missing'
#> 3 [(3, (2, 1)), (3, (2, 1))]
#> 4 ! TypeError argument of type 'A' is not iterable
#> 5 ['v']
#> 6 True
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
    def __mul__(self, o):
        return [self.v] * o
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __len__(self):
        return -1
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @property
    def twice(self):
        return self.v * 2
    def __hash__(self):
        return hash(self.v)
    def __iter__(self):
        return self
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __neg__(self):
        return type(self)(-self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __index__(self):
        return 1
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(None)
q = C(2.5)
r = A(2.5)
drive(0, lambda: q or 'or')
drive(1, lambda: (q != p, q > p))
drive(2, lambda: total(p.v))
drive(3, lambda: 0 in q)
drive(4, lambda: len(q))
drive(5, lambda: hash(p) == hash(r))
drive(6, lambda: max(r, r))
#> 0 ! ValueError __len__() should return >= 0
#> 1 ! TypeError '>' not supported between instances of 'C' and 'B'
#> 2 (1, None)
#> 3 False
#> 4 ! ValueError __len__() should return >= 0
#> 5 False
#> 6 ! TypeError '>' not supported between instances of 'A' and 'A'
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __getattr__(self, o):
        return 'no ' + o
    def __next__(self):
        raise StopIteration
    def __enter__(self):
        return self.v
class B:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __getitem__(self, o):
        raise KeyError(o)
    def __setitem__(self, *a):
        self.v = a
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
p = B(1)
q = B('ab')
r = B(1)
drive(0, lambda: (2, 1) in q)
drive(1, lambda: next(iter(r)))
drive(2, lambda: sorted([r, q]))
drive(3, lambda: hasattr(q, 'v'))
drive(4, lambda: changed(p))
drive(5, lambda: sorted(vars(q)))
#> 0 ! KeyError 0
#> 1 ! KeyError 0
#> 2 ! TypeError '<' not supported between instances of 'B' and 'B'
#> 3 True
#> 4 1
#> 5 ['v']
#---
class A:
    def __init__(self, v):
        self.v = v
    def __hash__(self):
        return hash(self.v)
    def __bool__(self):
        return bool(self.v)
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __add__(self, o):
        return NotImplemented
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __len__(self):
        return len(self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __contains__(self, o):
        print('in', o); return o == self.v
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C({'k': 1})
q = A(0)
r = A(2.5)
drive(0, lambda: list(chained(p.each(1))))
drive(1, lambda: f'{p!r:>12}')
try:
    a_, *b_ = q
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(3, lambda: list(map(lambda x: x, p)))
drive(4, lambda: list(map(lambda x: x, q)))
drive(5, lambda: max(p, p))
drive(6, lambda: p or 'or')
drive(7, lambda: issubclass(type(q), B))
#> chained over
#> 0 [({'k': 1}, 0), ('back', 'C')]
#> 1  C({'k': 1})
#> ! TypeError cannot unpack non-iterable A object
#> 3 ! TypeError 'C' object is not iterable
#> 4 ! TypeError 'A' object is not iterable
#> lt {'k': 1}
#> 5 ! TypeError '<' not supported between instances of 'dict' and 'dict'
#> 6 C({'k': 1})
#> 7 False
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
        return iter([self.v, self.v])
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __eq__(self, o):
        return NotImplemented
    def __exit__(self, *a):
        return True
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __index__(self):
        return 1
    def __str__(self):
        return 'str of ' + repr(self.v)
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def __neg__(self):
        return type(self)(-self.v)
    def __format__(self, o):
        return f'[{o}]'
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __index__(self):
        return 'one'
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
p = B(0)
q = A(None)
r = B('ab')
drive(0, lambda: sum([q, p]))
drive(1, lambda: {p: 1})
drive(2, lambda: getattr(q, 'nope', 'default'))
drive(3, lambda: next(iter(q)))
drive(4, lambda: list(q.each(2)))
#> 0 ('radd', ('radd', 0, None), 0)
#> 1 ! TypeError unhashable type: 'B'
#> 2 default
#> 3 None
#> 4 [(None, 0), (None, 1)]
#---
class A:
    def __init__(self, v):
        self.v = v
    def __add__(self, o):
        return NotImplemented
    def __iter__(self):
        return self
    def __lt__(self, o):
        return NotImplemented
class B(A):
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
    def __mul__(self, o):
        return [self.v] * o
    def __setitem__(self, *a):
        self.v = a
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __enter__(self):
        print('enter', self.v); return self
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __add__(self, o):
        return NotImplemented
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B((2, 1))
q = C(2.5)
r = A((2, 1))
drive(0, lambda: r.still())
drive(1, lambda: type(q).__name__)
drive(2, lambda: list(p))
try:
    a_, *b_ = p
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(4, lambda: used(q))
#> 0 ! AttributeError 'A' object has no attribute 'still'
#> 1 C
#> 2 ! TypeError iter() returned non-iterator of type 'B'
#> ! TypeError iter() returned non-iterator of type 'B'
#> 4 ! TypeError 'C' object does not support the context manager protocol (missed __exit__ method)
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
    def __add__(self, o):
        return NotImplemented
    def __index__(self):
        return 'one'
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __eq__(self, o):
        print('eq'); return self is o
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def __index__(self):
        return 'one'
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __mul__(self, o):
        return [self.v] * o
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(0)
q = B([1, 2])
r = C('ab')
drive(0, lambda: [10, 20, 30][q])
drive(1, lambda: list(q.each(2)))
drive(2, lambda: sorted(vars(q)))
drive(3, lambda: not r)
drive(4, lambda: p.still())
drive(5, lambda: list(chained(r.each(1))))
drive(6, lambda: total(q.v))
drive(7, lambda: issubclass(type(r), B))
drive(8, lambda: r * 2)
#> 0 ! TypeError __index__ returned non-int (type str)
#> 1 ! AttributeError 'B' object has no attribute 'each'
#> 2 ['v']
#> 3 False
#> 4 1
#> 5 ! AttributeError 'C' object has no attribute 'each'
#> 6 (6, [1, 2])
#> 7 True
#> 8 ['ab', 'ab']
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
    def __iadd__(self, o):
        self.v += 1; return self
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __hash__(self):
        return 7
    def __enter__(self):
        print('enter', self.v); return self
    def __mul__(self, o):
        return [self.v] * o
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
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
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __contains__(self, o):
        return 'yes'
    def __mul__(self, o):
        return [self.v] * o
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __enter__(self):
        return self.v
    def __neg__(self):
        return type(self)(-self.v)
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
p = C({'k': 1})
q = A(2.5)
r = C({'k': 1})
drive(0, lambda: isinstance(r, A))
drive(1, lambda: hash(r) == hash(q))
drive(2, lambda: q is r)
drive(3, lambda: bool(r))
drive(4, lambda: -q)
drive(5, lambda: next(r))
#> 0 True
#> 1 True
#> 2 False
#> 3 True
#> 4 ! TypeError bad operand type for unary -: 'A'
#> 5 ! TypeError 'C' object is not an iterator
#---
class A:
    def __init__(self, v):
        self.v = v
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __setitem__(self, *a):
        self.v = a
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __format__(self, o):
        return f'[{o}]'
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
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __mul__(self, o):
        return [self.v] * o
    def __add__(self, o):
        return NotImplemented
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __format__(self, o):
        return f'[{o}]'
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C((2, 1))
q = B(2.5)
r = A({'k': 1})
drive(0, lambda: type(r).__name__)
drive(1, lambda: r * 2)
drive(2, lambda: callable(q))
drive(3, lambda: r.missing)
drive(4, lambda: list(r.each(2)))
drive(5, lambda: list(q))
#> 0 A
#> 1 ! TypeError unsupported operand type(s) for *: 'A' and 'int'
#> 2 False
#> 3 no missing
#> 4 ! TypeError 'str' object is not callable
#> 5 [(2.5, 0), (2.5, 1)]
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __mul__(self, o):
        return [self.v] * o
    def __format__(self, o):
        return f'[{o}]'
    def __iter__(self):
        return iter([self.v, self.v])
    def __hash__(self):
        return hash(self.v)
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    @staticmethod
    def still(x=1):
        return x
    def __lt__(self, o):
        return NotImplemented
    def __iter__(self):
        return self
    def __contains__(self, o):
        return 'yes'
    def __mul__(self, o):
        return [self.v] * o
    def __add__(self, o):
        return NotImplemented
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
p = C(1)
q = A('ab')
r = A({'k': 1})
drive(0, lambda: (q != q, q > q))
try:
    a_, *b_ = r
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(2, lambda: list(zip(p, p)))
drive(3, lambda: -q)
drive(4, lambda: list(r.each(2)))
drive(5, lambda: changed(p))
drive(6, lambda: isinstance(r, A))
#> 0 ! TypeError '>' not supported between instances of 'A' and 'A'
#> {'k': 1} [{'k': 1}]
#> 2 ! TypeError iter() returned non-iterator of type 'C'
#> 3 ! TypeError bad operand type for unary -: 'A'
#> 4 ! AttributeError 'A' object has no attribute 'each'
#> 5 ! AttributeError 'C' object has no attribute 'v'
#> 6 True
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
    def __repr__(self):
        return 5
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
    def __format__(self, o):
        return f'[{o}]'
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __setitem__(self, *a):
        print('set', a)
    def __lt__(self, o):
        return NotImplemented
    def __iter__(self):
        yield from (self.v for _ in range(2))
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C({'k': 1})
q = A(None)
r = A(2.5)
drive(0, lambda: {p: 1})
drive(1, lambda: list(r))
drive(2, lambda: sum([r, q]))
drive(3, lambda: '{} {!r}'.format(q, q))
drive(4, lambda: str(r))
drive(5, lambda: [k for k in type(r).__dict__ if k == 'made'])
drive(6, lambda: r.__class__.__mro__[-2].__name__)
#> 0 {<{'k': 1}>: 1}
#> 1 ! TypeError 'A' object is not iterable
#> 2 ! TypeError unsupported operand type(s) for +: 'int' and 'A'
#> 3 ! TypeError __str__ returned non-string (type int)
#> 4 ! TypeError __str__ returned non-string (type int)
#> 5 []
#> 6 A
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
    def __format__(self, o):
        return 5
    def __iadd__(self, o):
        return None
    def __neg__(self):
        return type(self)(-self.v)
    def __setitem__(self, *a):
        self.v = a
class B(A):
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
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __index__(self):
        return 1
    def __eq__(self, o):
        print('eq'); return self is o
    def __hash__(self):
        return hash(self.v)
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
p = A(3)
q = C((2, 1))
r = B(None)
drive(0, lambda: list(chained(r.each(1))))
drive(1, lambda: max(q, p))
drive(2, lambda: type(q).__name__)
drive(3, lambda: list(p))
drive(4, lambda: r is q)
#> chained over
#> 0 [(None, 0), ('back', 'B')]
#> 1 ! TypeError '>' not supported between instances of 'A' and 'C'
#> 2 C
#> 3 ! TypeError 'A' object is not iterable
#> 4 False
#---
class A:
    def __init__(self, v):
        self.v = v
    def __repr__(self):
        return 5
    def __contains__(self, o):
        return 'yes'
    def __mul__(self, o):
        return [self.v] * o
    def __iter__(self):
        yield self.v
        yield 'more'
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __lt__(self, o):
        return NotImplemented
    def __index__(self):
        return 'one'
class B:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __call__(self, *a, **k):
        return lambda: self.v
    def __hash__(self):
        return 'x'
    def __neg__(self):
        return type(self)(-self.v)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __setitem__(self, *a):
        print('set', a)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __mul__(self, o):
        return [self.v] * o
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(2.5)
q = B(1)
r = B(None)
drive(0, lambda: q.twice)
drive(1, lambda: str(r))
drive(2, lambda: str(p))
drive(3, lambda: r.still())
drive(4, lambda: list(map(lambda x: x, p)))
drive(5, lambda: r < q)
drive(6, lambda: list(q))
#> 0 ! AttributeError 'B' object has no attribute 'twice'
#> 1 str of None
#> 2 str of 2.5
#> 3 1
#> 4 [2.5, 'more']
#> 5 ! TypeError '<' not supported between instances of 'B' and 'B'
#> 6 ! TypeError 'B' object is not iterable
#---
class A:
    def __init__(self, v):
        self.v = v
    def __len__(self):
        return -1
    def __neg__(self):
        return type(self)(-self.v)
    def __setitem__(self, *a):
        self.v = a
    def __iadd__(self, o):
        return None
    def __add__(self, o):
        return NotImplemented
    def __call__(self, *a, **k):
        return lambda: self.v
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
class B(A):
    def __init__(self, v):
        super().__init__(v)
    @staticmethod
    def still(x=1):
        return x
    def __getitem__(self, o):
        raise KeyError(o)
    def __len__(self):
        return -1
    def __contains__(self, o):
        return 'yes'
    def __exit__(self, *a):
        return True
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __setitem__(self, *a):
        self.v = a
    def __hash__(self):
        return 7
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B((2, 1))
q = A(None)
r = C(None)
drive(0, lambda: used(q))
drive(1, lambda: type(p).of(1, 2))
drive(2, lambda: p.missing)
drive(3, lambda: list(zip(q, r)))
drive(4, lambda: list(zip(p, p)))
drive(5, lambda: sorted(vars(q)))
#> 0 ! TypeError 'A' object does not support the context manager protocol
#> 1 ! AttributeError type object 'B' has no attribute 'of'
#> 2 ! AttributeError 'B' object has no attribute 'missing'
#> 3 ! TypeError 'A' object is not iterable
#> 4 ! KeyError 0
#> 5 ['v']
#---
class A:
    def __init__(self, v):
        self.v = v
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __iadd__(self, o):
        self.v += 1; return self
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
    def __bool__(self):
        return bool(self.v)
    def __eq__(self, o):
        print('eq'); return self is o
    def __enter__(self):
        print('enter', self.v); return self
    def __contains__(self, o):
        print('in', o); return o == self.v
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A((2, 1))
q = A(None)
r = B(None)
drive(0, lambda: [k for k in type(p).__dict__ if k == 'made'])
drive(1, lambda: r.still())
drive(2, lambda: '%s|%r' % (r, r))
drive(3, lambda: sorted(vars(q)))
drive(4, lambda: r < q)
drive(5, lambda: hash(q) == hash(r))
drive(6, lambda: -r)
#> 0 []
#> 1 1
#> 2 <None>|<None>
#> 3 ['v']
#> 4 ! TypeError '<' not supported between instances of 'B' and 'A'
#> 5 ! TypeError unhashable type: 'B'
#> 6 ! TypeError bad operand type for unary -: 'B'
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
    def __bool__(self):
        raise ValueError('bool')
    def __format__(self, o):
        return f'[{o}]'
    def __enter__(self):
        print('enter', self.v); return self
    def __add__(self, o):
        return NotImplemented
class B(A):
    def __index__(self):
        return 1
    def __repr__(self):
        return 5
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __iadd__(self, o):
        self.v += 1; return self
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
p = C(3)
q = C(1)
r = C(3)
drive(0, lambda: r * 2)
drive(1, lambda: 1 + r)
drive(2, lambda: {p: 1})
try:
    a_, *b_ = r
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(4, lambda: getattr(r, 'nope', 'default'))
drive(5, lambda: sum([q, r]))
drive(6, lambda: -p)
drive(7, lambda: used(p))
#> 0 ! TypeError unsupported operand type(s) for *: 'C' and 'int'
#> 1 ('radd', 1, 3)
#> 2 2 ! TypeError __repr__ returned non-string (type int)
#> ! TypeError cannot unpack non-iterable C object
#> 4 default
#> 5 ('radd', ('radd', 0, 1), 3)
#> 6 ! TypeError bad operand type for unary -: 'C'
#> 7 ! TypeError 'C' object does not support the context manager protocol (missed __exit__ method)
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
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __hash__(self):
        return hash(self.v)
    def __eq__(self, o):
        return NotImplemented
    def __index__(self):
        return 'one'
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
class B(A):
    def __init__(self, v):
        super().__init__(v)
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
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __neg__(self):
        return type(self)(-self.v)
    def __format__(self, o):
        return 5
    def __add__(self, o):
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
p = B([1, 2])
q = B(1)
r = B(0)
try:
    a_, *b_ = p
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(1, lambda: not q)
drive(2, lambda: getattr(p, 'nope', 'default'))
drive(3, lambda: max(r, q))
drive(4, lambda: not r)
#> ! TypeError cannot unpack non-iterable B object
#> 1 False
#> 2 default
#> 3 ! TypeError '>' not supported between instances of 'B' and 'B'
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
    def __repr__(self):
        return 5
    def __getitem__(self, o):
        return [o][o]
    def __neg__(self):
        return type(self)(-self.v)
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __enter__(self):
        return self.v
    def __bool__(self):
        raise ValueError('bool')
class B(A):
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
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __len__(self):
        return -1
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __hash__(self):
        return hash(self.v)
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C([1, 2])
q = B({'k': 1})
r = A(2.5)
drive(0, lambda: list(q))
drive(1, lambda: (lambda *a: len(a))(*p))
drive(2, lambda: q or 'or')
drive(3, lambda: p is r)
drive(4, lambda: max(r, p))
drive(5, lambda: {p, p} == {p})
#> 0 ! ValueError __len__() should return >= 0
#> 1 ! ValueError __len__() should return >= 0
#> 2 ! ValueError bool
#> 3 False
#> 4 ! TypeError '>' not supported between instances of 'C' and 'A'
#> 5 ! TypeError unhashable type: 'list'
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
    def __enter__(self):
        return self.v
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
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __getattr__(self, o):
        return 'no ' + o
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __add__(self, o):
        return NotImplemented
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
p = C('ab')
q = B([1, 2])
r = A(2.5)
drive(0, lambda: 2.5 in p)
drive(1, lambda: [1, 2] in r)
drive(2, lambda: [10, 20, 30][p])
drive(3, lambda: hash(q) == hash(p))
drive(4, lambda: list(p))
drive(5, lambda: r in [q, 1])
#> 0 ! TypeError argument of type 'C' is not iterable
#> 1 ! TypeError argument of type 'A' is not iterable
#> 2 ! TypeError list indices must be integers or slices, not C
#> 3 False
#> 4 ! TypeError 'C' object is not iterable
#> 5 False
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
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __format__(self, o):
        return f'[{o}]'
    def __radd__(self, o):
        return ('radd', o, self.v)
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
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __bool__(self):
        return False
    def __setitem__(self, *a):
        print('set', a)
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A((2, 1))
q = A(1)
r = C((2, 1))
drive(0, lambda: q + q)
drive(1, lambda: hasattr(q, 'v'))
drive(2, lambda: q.twice)
drive(3, lambda: 1 + q)
drive(4, lambda: 1 + r)
drive(5, lambda: p(1, k=1))
drive(6, lambda: list(map(lambda x: x, q)))
drive(7, lambda: len(r))
drive(8, lambda: {r, p} == {p})
#> 0 ! TypeError unsupported operand type(s) for +: 'A' and 'A'
#> 1 True
#> 2 ! AttributeError 'A' object has no attribute 'twice'
#> 3 ('radd', 1, 1)
#> 4 ('radd', 1, (2, 1))
#> 5 ! TypeError 'A' object is not callable
#> 6 ! TypeError 'A' object is not iterable
#> 7 ! TypeError object of type 'C' has no len()
#> 8 False
#---
class A:
    def __init__(self, v):
        self.v = v
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __setitem__(self, *a):
        print('set', a)
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def __lt__(self, o):
        return self.v < o.v
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __neg__(self):
        return type(self)(-self.v)
    def __repr__(self):
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(None)
q = B(3)
r = A('ab')
drive(0, lambda: hash(p) == hash(p))
drive(1, lambda: f'{q:>5}')
drive(2, lambda: '-'.join(str(x) for x in p))
drive(3, lambda: p.__class__.__mro__[-2].__name__)
drive(4, lambda: p.__class__.__mro__[-2].__name__)
#> 0 ! TypeError unhashable type: 'B'
#> 1 ! TypeError unsupported format string passed to B.__format__
#> 2 ! TypeError 'B' object is not iterable
#> 3 A
#> 4 A
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
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __hash__(self):
        return 7
    def __getattr__(self, o):
        return 'no ' + o
    def __eq__(self, o):
        print('eq'); return self is o
    def __str__(self):
        return 'str of ' + repr(self.v)
class B(A):
    def __init__(self, v):
        super().__init__(v)
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
    def __len__(self):
        return 2
    def __next__(self):
        raise StopIteration
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __lt__(self, o):
        return NotImplemented
    def __getattr__(self, o):
        return 'no ' + o
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(None)
q = A(1)
r = C(2.5)
drive(0, lambda: p[1])
drive(1, lambda: '{} {!r}'.format(q, q))
drive(2, lambda: dict(k=q))
drive(3, lambda: isinstance(q, A))
try:
    a_, *b_ = q
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(5, lambda: total(p.v))
drive(6, lambda: hasattr(p, 'v'))
#> 0 ! TypeError 'A' object is not subscriptable
#> 1 str of 1 <1>
#> 2 {'k': <1>}
#> 3 True
#> ! TypeError cannot unpack non-iterable A object
#> 5 (1, None)
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
    def __format__(self, o):
        return 5
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
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
        return bool(self.v)
    def __getitem__(self, o):
        raise KeyError(o)
    def __len__(self):
        return -1
    def __iter__(self):
        return self
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
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
p = B(None)
q = C(None)
r = A(0)
drive(0, lambda: p(2.5, k=1))
drive(1, lambda: [x for x in q if x])
drive(2, lambda: q(None, k=1))
drive(3, lambda: q == r)
drive(4, lambda: '-'.join(str(x) for x in r))
drive(5, lambda: '-'.join(str(x) for x in q))
drive(6, lambda: r in [r, 1])
#> 0 ! TypeError 'B' object is not callable
#> 1 ! TypeError iter() returned non-iterator of type 'C'
#> 2 ! TypeError 'C' object is not callable
#> 3 False
#> 4 0-0
#> 5 ! TypeError iter() returned non-iterator of type 'C'
#> 6 True
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __enter__(self):
        return self.v
    def __index__(self):
        return 1
    def __format__(self, o):
        return 5
    def __add__(self, o):
        return NotImplemented
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
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __len__(self):
        return len(self.v)
    def __iter__(self):
        yield self.v
        yield 'more'
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
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
p = C({'k': 1})
q = B(1)
r = C([1, 2])
drive(0, lambda: -p)
drive(1, lambda: issubclass(type(q), B))
drive(2, lambda: bool(p))
drive(3, lambda: type(q).__name__)
drive(4, lambda: hash(q) == hash(q))
drive(5, lambda: str(p))
drive(6, lambda: type(p).__name__)
drive(7, lambda: 1 + q)
#> 0 ! TypeError bad operand type for unary -: 'C'
#> 1 True
#> 2 True
#> 3 B
#> 4 True
#> 5 str of {'k': 1}
#> 6 C
#> 7 ! TypeError unsupported operand type(s) for +: 'int' and 'B'
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
    def __call__(self, *a, **k):
        return lambda: self.v
    def __neg__(self):
        return type(self)(-self.v)
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
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
    def __setitem__(self, *a):
        self.v = a
    def __eq__(self, o):
        print('eq'); return self is o
    def __next__(self):
        raise StopIteration
    def __enter__(self):
        print('enter', self.v); return self
    def __neg__(self):
        return type(self)(-self.v)
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
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
q = A([1, 2])
r = C((2, 1))
drive(0, lambda: sum([r, r]))
drive(1, lambda: callable(p))
drive(2, lambda: [10, 20, 30][q])
drive(3, lambda: 1 + q)
drive(4, lambda: not q)
drive(5, lambda: 0 in r)
drive(6, lambda: r + p)
#> 0 ! TypeError unsupported operand type(s) for +: 'int' and 'C'
#> 1 True
#> 2 ! TypeError list indices must be integers or slices, not A
#> 3 ! TypeError unsupported operand type(s) for +: 'int' and 'A'
#> 4 False
#> 5 ! TypeError argument of type 'C' is not iterable
#> 6 ! TypeError unsupported operand type(s) for +: 'C' and 'A'
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __index__(self):
        return 'one'
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __format__(self, o):
        return 5
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __iter__(self):
        return iter([self.v, self.v])
    def __add__(self, o):
        return NotImplemented
    def __str__(self):
        return 'str of ' + repr(self.v)
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __bool__(self):
        return False
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
q = C([1, 2])
r = A({'k': 1})
drive(0, lambda: callable(q))
drive(1, lambda: f'{p:>5}')
drive(2, lambda: p + q)
drive(3, lambda: q < p)
drive(4, lambda: [10, 20, 30][q])
drive(5, lambda: p == r)
#> 0 True
#> 1 ! TypeError __format__ must return a str, not int
#> 2 ! TypeError unsupported operand type(s) for +: 'B' and 'C'
#> lt [1, 2]
#> 3 ! TypeError '<' not supported between instances of 'list' and 'int'
#> 4 ! TypeError __index__ returned non-int (type str)
#> 5 False
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __exit__(self, *a):
        return True
    def __lt__(self, o):
        return self.v < o.v
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __neg__(self):
        return type(self)(-self.v)
    def __setitem__(self, *a):
        print('set', a)
    def __repr__(self):
        return 5
    def __getitem__(self, o):
        return [o][o]
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
    def __next__(self):
        raise StopIteration
    def __format__(self, o):
        return f'[{o}]'
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __bool__(self):
        return bool(self.v)
    def __iadd__(self, o):
        return None
    def __call__(self, *a, **k):
        return lambda: self.v
    def __hash__(self):
        return 'x'
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
p = C({'k': 1})
q = A(1)
r = A(0)
drive(0, lambda: r((2, 1), k=1))
drive(1, lambda: len(p))
drive(2, lambda: isinstance(p, A))
drive(3, lambda: q.missing)
drive(4, lambda: (lambda *a: len(a))(*p))
drive(5, lambda: [k for k in type(r).__dict__ if k == 'made'])
drive(6, lambda: q.still())
drive(7, lambda: len(q))
drive(8, lambda: len(q))
#> 0 ! TypeError 'A' object is not callable
#> 1 ! TypeError object of type 'C' has no len()
#> 2 True
#> 3 ! AttributeError 'A' object has no attribute 'missing'
#> 4 1
#> 5 []
#> 6 ! AttributeError 'A' object has no attribute 'still'
#> 7 ! TypeError object of type 'A' has no len()
#> 8 ! TypeError object of type 'A' has no len()
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __format__(self, o):
        return 5
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __hash__(self):
        return hash(self.v)
    def __call__(self, *a, **k):
        return lambda: self.v
    def __len__(self):
        return -1
    def __index__(self):
        return 'one'
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
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __contains__(self, o):
        return 'yes'
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A('ab')
q = C(3)
r = C(0)
drive(0, lambda: (p != r, p > r))
drive(1, lambda: list(q))
drive(2, lambda: max(r, q))
drive(3, lambda: bool(p))
drive(4, lambda: f'{r:>5}')
drive(5, lambda: type(r).of(1, 2))
drive(6, lambda: -q)
#> 0 ! TypeError '>' not supported between instances of 'A' and 'C'
#> 1 ! TypeError 'C' object is not iterable
#> 2 ! TypeError '>' not supported between instances of 'C' and 'C'
#> 3 ! ValueError __len__() should return >= 0
#> 4 ! TypeError __format__ must return a str, not int
#> 5 ! AttributeError type object 'C' has no attribute 'of'
#> 6 ! TypeError bad operand type for unary -: 'C'
#---
class A:
    def __init__(self, v):
        self.v = v
    def __neg__(self):
        return type(self)(-self.v)
    def __bool__(self):
        return False
    def __len__(self):
        return 2
class B:
    def __init__(self, v):
        self.v = v
    def __add__(self, o):
        return NotImplemented
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __hash__(self):
        return 'x'
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
q = C(None)
r = A([1, 2])
drive(0, lambda: r < q)
drive(1, lambda: q is p)
drive(2, lambda: changed(q))
drive(3, lambda: {q: 1})
drive(4, lambda: q.still())
#> 0 ! TypeError '<' not supported between instances of 'A' and 'C'
#> 1 False
#> 2 ! TypeError unsupported operand type(s) for +=: 'C' and 'int'
#> 3 ! TypeError __hash__ method should return an integer
#> 4 ! AttributeError 'C' object has no attribute 'still'
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
    def __setitem__(self, *a):
        self.v = a
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __add__(self, o):
        return NotImplemented
    def __iter__(self):
        yield self.v
        yield 'more'
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
class B:
    def __init__(self, v):
        self.v = v
    def __setitem__(self, *a):
        self.v = a
    def __bool__(self):
        return False
    def __hash__(self):
        return hash(self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __index__(self):
        return 1
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
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(3)
q = C(0)
r = B({'k': 1})
drive(0, lambda: list(map(lambda x: x, q)))
drive(1, lambda: len(p))
try:
    a_, *b_ = q
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(3, lambda: [*r])
drive(4, lambda: not p)
drive(5, lambda: q + p)
#> 0 [0, 'more']
#> 1 ! TypeError object of type 'C' has no len()
#> 0 ['more']
#> 3 ! TypeError Value after * must be an iterable, not B
#> 4 True
#> 5 ! TypeError unsupported operand type(s) for +: 'C' and 'C'
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
        return (self.v, a, sorted(k))
    def __index__(self):
        return 1
    def __exit__(self, *a):
        return True
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __setitem__(self, *a):
        print('set', a)
class B:
    def __init__(self, v):
        self.v = v
    def __index__(self):
        return 1
    def __call__(self, *a, **k):
        return lambda: self.v
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __repr__(self):
        return '<' + str(self.v) + '>'
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
q = C((2, 1))
r = C(None)
drive(0, lambda: '%s|%r' % (r, q))
drive(1, lambda: '-'.join(str(x) for x in p))
drive(2, lambda: [*p])
drive(3, lambda: q.still())
drive(4, lambda: len(p))
drive(5, lambda: used(p))
drive(6, lambda: q.twice)
#> 0 str of None|<(2, 1)>
#> 1 ! TypeError 'C' object is not iterable
#> 2 ! TypeError Value after * must be an iterable, not C
#> 3 1
#> 4 ! TypeError object of type 'C' has no len()
#> 5 ! TypeError 'C' object does not support the context manager protocol
#> 6 ! AttributeError none of twice
#---
class A:
    def __init__(self, v):
        self.v = v
    @staticmethod
    def still(x=1):
        return x
    def __iter__(self):
        return 5
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __mul__(self, o):
        return [self.v] * o
    def __enter__(self):
        return self.v
    def __repr__(self):
        return 5
    def __neg__(self):
        return type(self)(-self.v)
class B(A):
    def __init__(self, v):
        super().__init__(v)
    @staticmethod
    def still(x=1):
        return x
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __lt__(self, o):
        return NotImplemented
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __iter__(self):
        return self
    def __str__(self):
        return 'str of ' + repr(self.v)
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(None)
q = B(0)
r = C(None)
drive(0, lambda: list(chained(r.each(1))))
drive(1, lambda: not q)
drive(2, lambda: repr(r))
drive(3, lambda: {q, q} == {q})
drive(4, lambda: type(r).of(1, 2))
drive(5, lambda: getattr(r, 'nope', 'default'))
drive(6, lambda: q or 'or')
#> 0 ! AttributeError 'C' object has no attribute 'each'
#> 1 False
#> 2 ! TypeError __repr__ returned non-string (type int)
#> 3 ! TypeError unhashable type: 'B'
#> 4 ! AttributeError type object 'C' has no attribute 'of'
#> 5 default
#> 6 str of 0
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
    def __setitem__(self, *a):
        print('set', a)
    def __index__(self):
        return 'one'
    def __repr__(self):
        return 5
    def __getattr__(self, o):
        return 'no ' + o
class B(A):
    def __next__(self):
        raise StopIteration
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __len__(self):
        return len(self.v)
    def __bool__(self):
        raise ValueError('bool')
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
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(3)
q = A(2.5)
r = A(1)
drive(0, lambda: list(chained(r.each(1))))
drive(1, lambda: hasattr(r, 'v'))
drive(2, lambda: list(chained(r.each(1))))
drive(3, lambda: {q: 1})
drive(4, lambda: dict(k=p))
drive(5, lambda: p.still())
drive(6, lambda: not q)
#> chained over
#> 0 [(1, 0), ('back', 'A')]
#> 1 True
#> chained over
#> 2 [(1, 0), ('back', 'A')]
#> 3 3 ! TypeError __repr__ returned non-string (type int)
#> 4 4 ! TypeError __repr__ returned non-string (type int)
#> 5 1
#> 6 False
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
        return iter([self.v, self.v])
    def __setitem__(self, *a):
        self.v = a
    def __enter__(self):
        print('enter', self.v); return self
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __mul__(self, o):
        return [self.v] * o
    def __iter__(self):
        return 5
    def __enter__(self):
        print('enter', self.v); return self
    def __bool__(self):
        return False
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
q = B(2.5)
r = A([1, 2])
drive(0, lambda: r in [q, 1])
drive(1, lambda: issubclass(type(p), B))
drive(2, lambda: p < p)
drive(3, lambda: [k for k in type(p).__dict__ if k == 'made'])
drive(4, lambda: hasattr(r, 'v'))
drive(5, lambda: max(q, r))
drive(6, lambda: r.__class__.__mro__[-2].__name__)
drive(7, lambda: total(r.v))
drive(8, lambda: bool(r))
#> 0 False
#> 1 True
#> 2 ! TypeError '<' not supported between instances of 'B' and 'B'
#> 3 ['made']
#> 4 True
#> 5 ! TypeError '>' not supported between instances of 'A' and 'B'
#> 6 A
#> 7 (1, [1, 2])
#> 8 True
#---
class A:
    def __init__(self, v):
        self.v = v
    def __enter__(self):
        return self.v
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __setitem__(self, *a):
        self.v = a
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __repr__(self):
        return 5
    def __format__(self, o):
        return 5
    def __contains__(self, o):
        return 'yes'
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __iter__(self):
        return 5
    def __contains__(self, o):
        return 'yes'
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __bool__(self):
        return False
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B((2, 1))
q = A('ab')
r = A(2.5)
drive(0, lambda: type(q).__name__)
drive(1, lambda: (q != q, q > q))
drive(2, lambda: (lambda *a: len(a))(*p))
drive(3, lambda: {p: 1})
drive(4, lambda: 1 + r)
#> 0 A
#> 1 ! TypeError '>' not supported between instances of 'A' and 'A'
#> 2 ! TypeError iter() returned non-iterator of type 'int'
#> 3 {B((2, 1)): 1}
#> 4 ! TypeError unsupported operand type(s) for +: 'int' and 'A'
#---
class A:
    def __init__(self, v):
        self.v = v
    def __setitem__(self, *a):
        print('set', a)
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __lt__(self, o):
        return NotImplemented
    def __eq__(self, o):
        print('eq'); return self is o
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __getitem__(self, o):
        return [o][o]
class B:
    def __init__(self, v):
        self.v = v
    def __iadd__(self, o):
        return None
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __hash__(self):
        return 'x'
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B('ab')
q = A(2.5)
r = B([1, 2])
drive(0, lambda: list(q))
drive(1, lambda: changed(r))
drive(2, lambda: [k for k in type(q).__dict__ if k == 'made'])
drive(3, lambda: 0 in q)
drive(4, lambda: [*r])
drive(5, lambda: not r)
#> 0 [0]
#> 1 [1, 2]
#> 2 []
#> 3 True
#> 4 ! TypeError Value after * must be an iterable, not B
#> 5 False
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
        return self.v
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __mul__(self, o):
        return [self.v] * o
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __exit__(self, *a):
        return True
    def __len__(self):
        return len(self.v)
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def __hash__(self):
        return 'x'
    def __bool__(self):
        raise ValueError('bool')
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __iter__(self):
        return 5
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
    x[1] = 2
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(0)
q = C(1)
r = A(2.5)
drive(0, lambda: getattr(p, 'nope', 'default'))
drive(1, lambda: q or 'or')
drive(2, lambda: p or 'or')
drive(3, lambda: [k for k in type(p).__dict__ if k == 'made'])
drive(4, lambda: [x for x in r if x])
drive(5, lambda: hash(r) == hash(p))
drive(6, lambda: sorted([p, p]))
#> 0 default
#> 1 ! ValueError bool
#> 2 ! ValueError bool
#> 3 ['made']
#> 4 ! TypeError 'A' object is not iterable
#> 5 ! TypeError __hash__ method should return an integer
#> 6 ! TypeError '<' not supported between instances of 'C' and 'C'
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __add__(self, o):
        return NotImplemented
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __neg__(self):
        return type(self)(-self.v)
    def __format__(self, o):
        return f'[{o}]'
    def __lt__(self, o):
        return self.v < o.v
    def __contains__(self, o):
        print('in', o); return o == self.v
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
    def __iter__(self):
        return iter([self.v, self.v])
    def __setitem__(self, *a):
        self.v = a
    def __neg__(self):
        return type(self)(-self.v)
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C('ab')
q = C([1, 2])
r = C(0)
drive(0, lambda: q == p)
drive(1, lambda: (lambda *a: len(a))(*q))
drive(2, lambda: q in [r, 1])
drive(3, lambda: getattr(r, 'nope', 'default'))
drive(4, lambda: callable(p))
#> 0 False
#> 1 2
#> 2 False
#> 3 default
#> 4 False
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
    def __bool__(self):
        raise ValueError('bool')
    def __iadd__(self, o):
        return None
    def __len__(self):
        return 2
    def __hash__(self):
        return hash(self.v)
    def __enter__(self):
        print('enter', self.v); return self
    def __setitem__(self, *a):
        self.v = a
    def __radd__(self, o):
        return ('radd', o, self.v)
class B(A):
    def __init__(self, v):
        super().__init__(v)
    @staticmethod
    def still(x=1):
        return x
    def __iadd__(self, o):
        return None
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __hash__(self):
        return hash(self.v)
    def __enter__(self):
        return self.v
    def __radd__(self, o):
        return ('radd', o, self.v)
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
p = C(1)
q = A(3)
r = C('ab')
drive(0, lambda: r.missing)
drive(1, lambda: r(0, k=1))
drive(2, lambda: max(r, q))
drive(3, lambda: len(q))
drive(4, lambda: p.missing)
drive(5, lambda: bool(q))
drive(6, lambda: [k for k in type(r).__dict__ if k == 'made'])
drive(7, lambda: len(r))
#> 0 ! AttributeError 'C' object has no attribute 'missing'
#> 1 ! TypeError 'C' object is not callable
#> lt ab
#> 2 ! TypeError '<' not supported between instances of 'str' and 'int'
#> 3 2
#> 4 ! AttributeError 'C' object has no attribute 'missing'
#> 5 ! ValueError bool
#> 6 []
#> 7 2
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __mul__(self, o):
        return [self.v] * o
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __add__(self, o):
        return NotImplemented
    def __lt__(self, o):
        return self.v < o.v
    def __iadd__(self, o):
        self.v += 1; return self
    def __repr__(self):
        return 5
class B(A):
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __format__(self, o):
        return 5
    def __repr__(self):
        return 5
    def __call__(self, *a, **k):
        return lambda: self.v
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
p = A(3)
q = B([1, 2])
r = C(None)
drive(0, lambda: next(iter(q)))
drive(1, lambda: max(r, p))
drive(2, lambda: dict(k=q))
drive(3, lambda: f'{r!r:>12}')
drive(4, lambda: p + q)
drive(5, lambda: p.missing)
drive(6, lambda: used(r))
#> 0 ! TypeError 'B' object is not iterable
#> lt None
#> 1 ! TypeError '<' not supported between instances of 'NoneType' and 'int'
#> 2 2 ! TypeError __repr__ returned non-string (type int)
#> 3 ! TypeError __repr__ returned non-string (type int)
#> 4 ! TypeError unsupported operand type(s) for +: 'A' and 'B'
#> 5 ! AttributeError 'A' object has no attribute 'missing'
#> 6 ! TypeError 'C' object does not support the context manager protocol
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
    def __neg__(self):
        return type(self)(-self.v)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __next__(self):
        raise StopIteration
    def __index__(self):
        return 1
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __iter__(self):
        return iter([self.v, self.v])
    def __getattr__(self, o):
        return 'no ' + o
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __getitem__(self, o):
        return [o][o]
    def __iadd__(self, o):
        self.v += 1; return self
    def __eq__(self, o):
        return NotImplemented
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C({'k': 1})
q = C(None)
r = A([1, 2])
drive(0, lambda: hash(r) == hash(p))
drive(1, lambda: list(chained(r.each(1))))
drive(2, lambda: [*r])
drive(3, lambda: (lambda *a: len(a))(*r))
drive(4, lambda: r('ab', k=1))
drive(5, lambda: next(p))
drive(6, lambda: {r, q} == {q})
#> 0 ! TypeError unhashable type: 'C'
#> chained over
#> 1 [([1, 2], 0), ('back', 'A')]
#> 2 ! TypeError Value after * must be an iterable, not A
#> 3 ! TypeError __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not A
#> 4 ! TypeError 'A' object is not callable
#> 5 ! TypeError unsupported operand type(s) for +=: 'dict' and 'int'
#> 6 ! TypeError unhashable type: 'C'
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
        raise ValueError('bool')
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __format__(self, o):
        return f'[{o}]'
    def __neg__(self):
        return type(self)(-self.v)
    def __exit__(self, *a):
        return True
    def __str__(self):
        return 'str of ' + repr(self.v)
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
    def __bool__(self):
        raise ValueError('bool')
    def __getitem__(self, o):
        raise KeyError(o)
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
p = A({'k': 1})
q = B('ab')
r = A(None)
drive(0, lambda: q.missing)
drive(1, lambda: hasattr(r, 'v'))
drive(2, lambda: sorted([p, p]))
drive(3, lambda: isinstance(q, A))
drive(4, lambda: max(q, r))
drive(5, lambda: hasattr(q, 'v'))
drive(6, lambda: callable(p))
drive(7, lambda: p.twice)
drive(8, lambda: '-'.join(str(x) for x in p))
#> 0 ! AttributeError 'B' object has no attribute 'missing'
#> 1 True
#> 2 ! TypeError '<' not supported between instances of 'A' and 'A'
#> 3 True
#> 4 ! TypeError '>' not supported between instances of 'A' and 'B'
#> 5 True
#> 6 True
#> 7 ! AttributeError 'A' object has no attribute 'twice'
#> 8 ! TypeError 'A' object is not iterable
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
    def __format__(self, o):
        return 5
    def __repr__(self):
        return 5
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __add__(self, o):
        return NotImplemented
class B(A):
    def __init__(self, v):
        super().__init__(v)
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __format__(self, o):
        return 5
    def __next__(self):
        raise StopIteration
    def __iter__(self):
        return self
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B('ab')
q = B((2, 1))
r = B(0)
drive(0, lambda: changed(p))
drive(1, lambda: bool(p))
drive(2, lambda: {'k': 1} in p)
drive(3, lambda: q is r)
drive(4, lambda: changed(q))
drive(5, lambda: changed(p))
drive(6, lambda: list(map(lambda x: x, r)))
drive(7, lambda: list(q.each(2)))
#> 0 ab
#> 1 True
#> 2 False
#> 3 False
#> 4 (2, 1)
#> 5 ab
#> 6 []
#> 7 ! AttributeError 'B' object has no attribute 'each'
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __format__(self, o):
        return f'[{o}]'
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __add__(self, o):
        return NotImplemented
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
    def __hash__(self):
        return hash(self.v)
    def __eq__(self, o):
        print('eq'); return self is o
    def __setitem__(self, *a):
        self.v = a
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
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __hash__(self):
        return 7
    def __bool__(self):
        raise ValueError('bool')
    def __iter__(self):
        yield self.v
        yield 'more'
    def __mul__(self, o):
        return [self.v] * o
    def __len__(self):
        return len(self.v)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __iadd__(self, o):
        self.v += 1; return self
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
p = A(1)
q = B(0)
r = B(2.5)
drive(0, lambda: r + q)
drive(1, lambda: [x for x in q if x])
drive(2, lambda: p * 2)
drive(3, lambda: issubclass(type(q), B))
drive(4, lambda: p + r)
drive(5, lambda: getattr(q, 'nope', 'default'))
drive(6, lambda: isinstance(r, A))
drive(7, lambda: -p)
drive(8, lambda: {q, r} == {r})
#> 0 ! TypeError unsupported operand type(s) for +: 'B' and 'B'
#> 1 ['more']
#> 2 ! TypeError unsupported operand type(s) for *: 'A' and 'int'
#> 3 True
#> 4 ! TypeError unsupported operand type(s) for +: 'A' and 'B'
#> 5 default
#> 6 False
#> 7 ! TypeError bad operand type for unary -: 'A'
#> 8 False
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
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __setitem__(self, *a):
        self.v = a
    def __call__(self, *a, **k):
        return lambda: self.v
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __format__(self, o):
        return 5
class B:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __format__(self, o):
        return 5
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __bool__(self):
        return bool(self.v)
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
p = B(2.5)
q = A(3)
r = C(1)
drive(0, lambda: p * 2)
drive(1, lambda: (lambda *a: len(a))(*r))
drive(2, lambda: r + q)
drive(3, lambda: type(r).__name__)
drive(4, lambda: [x for x in q if x])
drive(5, lambda: changed(r))
drive(6, lambda: p.missing)
drive(7, lambda: type(p).of(1, 2))
#> 0 ! TypeError unsupported operand type(s) for *: 'B' and 'int'
#> 1 ! TypeError __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not C
#> 2 <4>
#> 3 C
#> 4 ! TypeError 'A' object is not iterable
#> 5 1
#> 6 ! AttributeError 'B' object has no attribute 'missing'
#> 7 ! AttributeError type object 'B' has no attribute 'of'
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __hash__(self):
        return 7
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __bool__(self):
        return bool(self.v)
    def __repr__(self):
        return 5
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __format__(self, o):
        return f'[{o}]'
    def __getitem__(self, o):
        raise KeyError(o)
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
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
p = A([1, 2])
q = C(2.5)
r = A({'k': 1})
drive(0, lambda: dict(k=r))
drive(1, lambda: max(p, q))
drive(2, lambda: list(chained(q.each(1))))
drive(3, lambda: p or 'or')
drive(4, lambda: issubclass(type(p), B))
drive(5, lambda: [*p])
drive(6, lambda: q == r)
drive(7, lambda: type(q).of(1, 2))
drive(8, lambda: issubclass(type(r), B))
#> 0 0 ! TypeError __repr__ returned non-string (type int)
#> 1 ! TypeError '>' not supported between instances of 'C' and 'A'
#> chained over
#> 2 [(2.5, 0), ('back', 'C')]
#> 3 str of [1, 2]
#> 4 False
#> 5 ! TypeError Value after * must be an iterable, not A
#> 6 False
#> 7 ! AttributeError type object 'C' has no attribute 'of'
#> 8 False
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __format__(self, o):
        return 5
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
class B(A):
    def __init__(self, v):
        super().__init__(v)
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __len__(self):
        return 2
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __enter__(self):
        return self.v
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
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(1)
q = A(2.5)
r = B(3)
drive(0, lambda: issubclass(type(r), B))
drive(1, lambda: (p != q, p > q))
drive(2, lambda: '-'.join(str(x) for x in q))
drive(3, lambda: len(r))
drive(4, lambda: q in [q, 1])
drive(5, lambda: callable(p))
drive(6, lambda: '-'.join(str(x) for x in p))
#> 0 True
#> 1 ! TypeError '>' not supported between instances of 'A' and 'A'
#> 2 ! TypeError 'A' object is not iterable
#> 3 2
#> 4 True
#> 5 False
#> 6 ! TypeError 'A' object is not iterable
#---
class A:
    def __init__(self, v):
        self.v = v
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __neg__(self):
        return type(self)(-self.v)
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __next__(self):
        raise StopIteration
    def __index__(self):
        return 1
class B:
    def __init__(self, v):
        self.v = v
    def __index__(self):
        return 'one'
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __hash__(self):
        return hash(self.v)
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __neg__(self):
        return type(self)(-self.v)
    def __radd__(self, o):
        return ('radd', o, self.v)
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
p = C([1, 2])
q = B([1, 2])
r = C([1, 2])
drive(0, lambda: p.__class__.__mro__[-2].__name__)
drive(1, lambda: list(r))
drive(2, lambda: f'{q:>5}')
drive(3, lambda: not q)
drive(4, lambda: list(r.each(2)))
#> 0 B
#> 1 ! TypeError 'C' object is not iterable
#> 2 ! TypeError unsupported format string passed to B.__format__
#> 3 False
#> 4 ! TypeError 'str' object is not callable
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
    def __bool__(self):
        raise ValueError('bool')
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __setitem__(self, *a):
        self.v = a
    def __getattr__(self, o):
        return 'no ' + o
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
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def __iter__(self):
        return iter([self.v, self.v])
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __contains__(self, o):
        print('in', o); return o == self.v
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C({'k': 1})
q = B('ab')
r = A((2, 1))
drive(0, lambda: p.missing)
drive(1, lambda: q.missing)
drive(2, lambda: 3 in p)
drive(3, lambda: (r != p, r > p))
drive(4, lambda: r.twice)
#> 0 no missing
#> 1 ! AttributeError 'B' object has no attribute 'missing'
#> in 3
#> 2 False
#> lt {'k': 1}
#> 3 ! TypeError '<' not supported between instances of 'dict' and 'tuple'
#> 4 (2, 1, 2, 1)
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
    def __mul__(self, o):
        return [self.v] * o
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __getitem__(self, o):
        raise KeyError(o)
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __index__(self):
        return 'one'
class B:
    def __init__(self, v):
        self.v = v
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __mul__(self, o):
        return [self.v] * o
    def __neg__(self):
        return type(self)(-self.v)
    def __lt__(self, o):
        return NotImplemented
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
q = C([1, 2])
r = B(None)
drive(0, lambda: list(chained(p.each(1))))
drive(1, lambda: max(q, p))
drive(2, lambda: isinstance(q, A))
drive(3, lambda: r + r)
drive(4, lambda: list(q))
drive(5, lambda: (lambda *a: len(a))(*r))
drive(6, lambda: {r, r} == {r})
drive(7, lambda: total(r.v))
drive(8, lambda: type(q).of(1, 2))
#> chained over
#> 0 [(3, 0), ('back', 'C')]
#> 1 ! TypeError '>' not supported between instances of 'C' and 'C'
#> 2 True
#> 3 ! TypeError unsupported operand type(s) for +: 'B' and 'B'
#> 4 ! KeyError 0
#> 5 ! TypeError __main__.<lambda>.<locals>.<lambda>() argument after * must be an iterable, not B
#> 6 True
#> 7 (1, None)
#> 8 ! AttributeError type object 'C' has no attribute 'of'
#---
class A:
    def __init__(self, v):
        self.v = v
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __bool__(self):
        return False
    def __exit__(self, *a):
        return a[0] is KeyError
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __iter__(self):
        return iter([self.v, self.v])
    def __contains__(self, o):
        print('in', o); return o == self.v
class B(A):
    def __init__(self, v):
        super().__init__(v)
    @staticmethod
    def still(x=1):
        return x
    def __index__(self):
        return 1
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __iadd__(self, o):
        return None
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __contains__(self, o):
        print('in', o); return o == self.v
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
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A([1, 2])
q = B('ab')
r = A([1, 2])
drive(0, lambda: (lambda *a: len(a))(*q))
drive(1, lambda: issubclass(type(r), B))
drive(2, lambda: callable(r))
drive(3, lambda: 1 + r)
drive(4, lambda: f'{p:>5}')
drive(5, lambda: max(p, p))
drive(6, lambda: type(r).__name__)
drive(7, lambda: '-'.join(str(x) for x in q))
#> 0 2
#> 1 False
#> 2 False
#> 3 ! TypeError unsupported operand type(s) for +: 'int' and 'A'
#> 4 ! TypeError unsupported format string passed to A.__format__
#> 5 ! TypeError '>' not supported between instances of 'A' and 'A'
#> 6 A
#> 7 ab-ab
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
    def __len__(self):
        return -1
    def __exit__(self, *a):
        return a[0] is KeyError
    def __setitem__(self, *a):
        print('set', a)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __iadd__(self, o):
        return None
class B(A):
    @staticmethod
    def still(x=1):
        return x
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __iter__(self):
        return self
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __hash__(self):
        return 7
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __mul__(self, o):
        return [self.v] * o
    def __add__(self, o):
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
p = C(1)
q = A(0)
r = C([1, 2])
drive(0, lambda: type(q).__name__)
drive(1, lambda: r == r)
drive(2, lambda: max(r, q))
drive(3, lambda: p or 'or')
drive(4, lambda: p({'k': 1}, k=1))
#> 0 A
#> 1 True
#> 2 ! TypeError '>' not supported between instances of 'A' and 'C'
#> 3 ! ValueError __len__() should return >= 0
#> 4 ! TypeError 'C' object is not callable
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __setitem__(self, *a):
        print('set', a)
    def __lt__(self, o):
        return NotImplemented
    def __call__(self, *a, **k):
        return lambda: self.v
    def __next__(self):
        raise StopIteration
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __contains__(self, o):
        return 'yes'
    def __eq__(self, o):
        print('eq'); return self is o
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
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __setitem__(self, *a):
        self.v = a
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
q = B(3)
r = A({'k': 1})
drive(0, lambda: issubclass(type(p), B))
drive(1, lambda: list(map(lambda x: x, q)))
drive(2, lambda: sum([q, r]))
drive(3, lambda: not p)
try:
    a_, *b_ = q
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
#> 0 False
#> 1 ! TypeError 'B' object is not iterable
#> 2 ! TypeError unsupported operand type(s) for +: 'int' and 'B'
#> 3 False
#> ! TypeError cannot unpack non-iterable B object
#---
class A:
    def __init__(self, v):
        self.v = v
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __format__(self, o):
        return f'[{o}]'
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __neg__(self):
        return type(self)(-self.v)
    def __iter__(self):
        return 5
class B(A):
    def __init__(self, v):
        super().__init__(v)
    @property
    def twice(self):
        return self.v * 2
    def __iter__(self):
        return self
    def __setitem__(self, *a):
        print('set', a)
    def __format__(self, o):
        return 5
    def __enter__(self):
        print('enter', self.v); return self
    def __index__(self):
        return 1
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
p = B('ab')
q = C({'k': 1})
r = A(2.5)
drive(0, lambda: 3 in p)
drive(1, lambda: -p)
drive(2, lambda: f'{p!r:>12}')
drive(3, lambda: sorted([q, q]))
drive(4, lambda: issubclass(type(r), B))
drive(5, lambda: type(r).__name__)
drive(6, lambda: dict(k=r))
#> in 3
#> 0 False
#> 1 ! TypeError bad operand type for unary -: 'str'
#> 2      B('ab')
#> 3 ! TypeError '<' not supported between instances of 'C' and 'C'
#> 4 False
#> 5 A
#> 6 {'k': A(2.5)}
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
    def __eq__(self, o):
        print('eq'); return self is o
    def __repr__(self):
        return 5
    def __format__(self, o):
        return f'[{o}]'
class B(A):
    made = 0
    @classmethod
    def of(cls, *v):
        cls.made += len(v)
        return [cls(x) for x in v]
    def __contains__(self, o):
        return 'yes'
    def __iter__(self):
        return self
    def __iadd__(self, o):
        self.v += 1; return self
    def __neg__(self):
        return type(self)(-self.v)
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(None)
q = B({'k': 1})
r = C('ab')
drive(0, lambda: isinstance(p, A))
drive(1, lambda: getattr(p, 'nope', 'default'))
drive(2, lambda: (lambda *a: len(a))(*r))
drive(3, lambda: '{} {!r}'.format(r, q))
drive(4, lambda: r * 2)
drive(5, lambda: [k for k in type(r).__dict__ if k == 'made'])
drive(6, lambda: type(p).__name__)
drive(7, lambda: p is p)
#> 0 True
#> 1 default
#> 2 ! TypeError iter() returned non-iterator of type 'C'
#> 3 ! TypeError __repr__ returned non-string (type int)
#> 4 ! TypeError unsupported operand type(s) for *: 'C' and 'int'
#> 5 []
#> 6 A
#> 7 True
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
    def __mul__(self, o):
        return [self.v] * o
    def __index__(self):
        return 'one'
    def __bool__(self):
        return bool(self.v)
    def __iter__(self):
        return iter([self.v, self.v])
    def __repr__(self):
        return 5
    def __add__(self, o):
        return NotImplemented
class B(A):
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __next__(self):
        raise StopIteration
    def __exit__(self, *a):
        return True
    def __getattr__(self, o):
        return 'no ' + o
    def __getitem__(self, o):
        raise KeyError(o)
    def __hash__(self):
        return 7
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
p = C(1)
q = C({'k': 1})
r = C('ab')
drive(0, lambda: {r, p} == {p})
drive(1, lambda: p[2])
drive(2, lambda: dict(k=q))
drive(3, lambda: {r: 1})
drive(4, lambda: changed(p))
drive(5, lambda: -q)
drive(6, lambda: bool(r))
drive(7, lambda: q is p)
drive(8, lambda: list(zip(p, q)))
#> 0 False
#> 1 ! KeyError 2
#> 2 2 ! TypeError __repr__ returned non-string (type int)
#> 3 3 ! TypeError __repr__ returned non-string (type int)
#> 4 no v
#> 5 ! TypeError bad operand type for unary -: 'C'
#> 6 True
#> 7 False
#> 8 [('no v', {'k': 1}), ('no v', {'k': 1})]
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
    def __setitem__(self, *a):
        print('set', a)
    def __index__(self):
        return 'one'
    def __call__(self, *a, **k):
        return (self.v, a, sorted(k))
    def __enter__(self):
        return self.v
class B(A):
    def __format__(self, o):
        return f'[{o}]'
    def __mul__(self, o):
        return [self.v] * o
    def __getattr__(self, o):
        raise AttributeError('none of ' + o)
    def __repr__(self):
        return 5
    def __neg__(self):
        return type(self)(-self.v)
    def __eq__(self, o):
        print('eq'); return self is o
    def __radd__(self, o):
        return ('radd', o, self.v)
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(3)
q = C(1)
r = B(None)
drive(0, lambda: str(q))
drive(1, lambda: {q, r} == {r})
drive(2, lambda: f'{r:>5}')
drive(3, lambda: list(p.each(2)))
drive(4, lambda: hasattr(r, 'v'))
#> 0 ! TypeError __str__ returned non-string (type int)
#> 1 ! TypeError unhashable type: 'C'
#> 2 [>5]
#> 3 [(3, 0), (3, 1)]
#> 4 True
#---
class A:
    def __init__(self, v):
        self.v = v
    def __bool__(self):
        return False
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
    def __add__(self, o):
        return NotImplemented
    def __contains__(self, o):
        print('in', o); return o == self.v
    def __lt__(self, o):
        print('lt', self.v); return self.v < getattr(o, 'v', o)
    def __iter__(self):
        return 5
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
    def __call__(self, *a, **k):
        return lambda: self.v
    def __repr__(self):
        return '<' + str(self.v) + '>'
    def __len__(self):
        return len(self.v)
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
    x.v = [x.v]
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = A(0)
q = B('ab')
r = B({'k': 1})
drive(0, lambda: changed(p))
drive(1, lambda: getattr(q, 'nope', 'default'))
drive(2, lambda: [1, 2] in p)
drive(3, lambda: r or 'or')
drive(4, lambda: next(iter(p)))
drive(5, lambda: r or 'or')
#> 0 [0]
#> 1 default
#> in [1, 2]
#> 2 False
#> 3 or
#> 4 ! TypeError iter() returned non-iterator of type 'int'
#> 5 or
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
    def __getattr__(self, o):
        return 'no ' + o
    def __exit__(self, *a):
        return True
    def __bool__(self):
        return bool(self.v)
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
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __neg__(self):
        return type(self)(-self.v)
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __index__(self):
        return 1
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
q = A(3)
r = B('ab')
drive(0, lambda: sorted(vars(q)))
drive(1, lambda: list(zip(q, r)))
drive(2, lambda: [10, 20, 30][q])
drive(3, lambda: f'{q:>5}')
drive(4, lambda: sum([q, r]))
drive(5, lambda: {q, q} == {q})
#> 0 ['v']
#> 1 ! TypeError 'A' object is not iterable
#> 2 ! TypeError list indices must be integers or slices, not A
#> 3 ! TypeError unsupported format string passed to A.__format__
#> 4 ! TypeError can only concatenate tuple (not "B") to tuple
#> 5 True
#---
class A:
    def __init__(self, v):
        self.v = v
    def __len__(self):
        return -1
    def __neg__(self):
        return type(self)(-self.v)
    def __repr__(self):
        return 5
    def __lt__(self, o):
        return NotImplemented
    def __enter__(self):
        return self.v
    def __iter__(self):
        yield from (self.v for _ in range(2))
    def __contains__(self, o):
        print('in', o); return o == self.v
class B(A):
    @property
    def twice(self):
        return self.v * 2
    @staticmethod
    def still(x=1):
        return x
    def __format__(self, o):
        return f'[{o}]'
    def __bool__(self):
        raise ValueError('bool')
    def __hash__(self):
        return hash(self.v)
    def __iadd__(self, o):
        self.v += 1; return self
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
    x.w = 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C({'k': 1})
q = A((2, 1))
r = C('ab')
drive(0, lambda: bool(r))
drive(1, lambda: next(iter(r)))
drive(2, lambda: f'{q:>5}')
drive(3, lambda: r in [q, 1])
drive(4, lambda: not p)
drive(5, lambda: max(q, r))
drive(6, lambda: p.still())
drive(7, lambda: '%s|%r' % (r, p))
drive(8, lambda: r.missing)
#> 0 ! ValueError bool
#> 1 ab
#> 2 ! TypeError unsupported format string passed to A.__format__
#> 3 False
#> 4 ! ValueError bool
#> 5 ! TypeError '>' not supported between instances of 'C' and 'A'
#> 6 1
#> 7 ! TypeError __str__ returned non-string (type int)
#> 8 ! AttributeError 'C' object has no attribute 'missing'
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __hash__(self):
        return hash(self.v)
    def __eq__(self, o):
        return self.v == getattr(o, 'v', o)
    def __str__(self):
        return 'str of ' + repr(self.v)
    def __len__(self):
        return len(self.v)
class B(A):
    @property
    def twice(self):
        return self.v * 2
    def __eq__(self, o):
        print('eq'); return self is o
    def __neg__(self):
        return type(self)(-self.v)
    def __exit__(self, *a):
        print('exit', a[0] and a[0].__name__); return False
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
    x += 1
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C((2, 1))
q = C((2, 1))
r = C([1, 2])
drive(0, lambda: isinstance(r, A))
drive(1, lambda: sorted(vars(p)))
drive(2, lambda: [10, 20, 30][q])
drive(3, lambda: getattr(p, 'nope', 'default'))
drive(4, lambda: [*q])
drive(5, lambda: r + q)
drive(6, lambda: [k for k in type(q).__dict__ if k == 'made'])
drive(7, lambda: type(p).__name__)
drive(8, lambda: not r)
#> 0 True
#> 1 ['v']
#> 2 ! TypeError list indices must be integers or slices, not C
#> 3 default
#> 4 ! TypeError Value after * must be an iterable, not C
#> 5 ! TypeError unsupported operand type(s) for +: 'C' and 'C'
#> 6 ['made']
#> 7 C
#> 8 False
#---
class A:
    def __init__(self, v):
        self.v = v
    @property
    def twice(self):
        return self.v * 2
    def __mul__(self, o):
        return [self.v] * o
    def __iter__(self):
        return 5
    def __next__(self):
        self.v += 1
        if self.v > 5: raise StopIteration
        return self.v
    def __add__(self, o):
        return NotImplemented
    def __radd__(self, o):
        return ('radd', o, self.v)
    def __repr__(self):
        return f'{type(self).__name__}({self.v!r})'
class B(A):
    @staticmethod
    def still(x=1):
        return x
    def __neg__(self):
        return type(self)(-self.v)
    def __setitem__(self, *a):
        print('set', a)
    def __hash__(self):
        return hash(self.v)
    def __bool__(self):
        raise ValueError('bool')
    def __iter__(self):
        return 5
    def __format__(self, o):
        return 5
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
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = C(1)
q = C([1, 2])
r = B('ab')
drive(0, lambda: q or 'or')
drive(1, lambda: list(chained(q.each(1))))
drive(2, lambda: r.twice)
drive(3, lambda: p.twice)
drive(4, lambda: list(chained(p.each(1))))
drive(5, lambda: not p)
drive(6, lambda: '%s|%r' % (q, p))
#> 0 ! ValueError bool
#> 1 ! AttributeError 'C' object has no attribute 'each'
#> 2 abab
#> 3 2
#> 4 ! AttributeError 'C' object has no attribute 'each'
#> 5 ! ValueError bool
#> 6 C([1, 2])|C(1)
#---
class A:
    def __init__(self, v):
        self.v = v
    def each(self, n):
        for i in range(n):
            got = yield (self.v, i)
            if got: yield ('got', got)
        return self
    def __iadd__(self, o):
        return None
    def __exit__(self, *a):
        return True
    def __hash__(self):
        return 'x'
    def __len__(self):
        return 2
    def __mul__(self, o):
        return [self.v] * o
    def __index__(self):
        return 'one'
    def __radd__(self, o):
        return ('radd', o, self.v)
class B(A):
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
    def __bool__(self):
        raise ValueError('bool')
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
    del x.v
    return x.v
def drive(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, '!', type(e).__name__, e)
p = B(1)
q = C([1, 2])
r = A({'k': 1})
drive(0, lambda: next(iter(r)))
drive(1, lambda: type(p).of(1, 2))
drive(2, lambda: r.missing)
drive(3, lambda: str(p))
drive(4, lambda: None in q)
drive(5, lambda: {q: 1})
drive(6, lambda: p.__class__.__mro__[-2].__name__)
drive(7, lambda: not p)
#> 0 ! TypeError 'A' object is not iterable
#> 1 ! AttributeError type object 'B' has no attribute 'of'
#> 2 ! AttributeError 'A' object has no attribute 'missing'
#> 3 str of 1
#> 4 ! TypeError argument of type 'C' is not iterable
#> 5 ! TypeError unhashable type: 'C'
#> 6 A
#> 7 ! ValueError bool
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
    def __mul__(self, o):
        return [self.v] * o
    def __format__(self, o):
        return f'[{o}]'
    def __iadd__(self, o):
        return None
    def __add__(self, o):
        return type(self)(self.v + getattr(o, 'v', o))
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
class B(A):
    def __init__(self, v):
        super().__init__(v)
    @property
    def twice(self):
        return self.v * 2
    def __iter__(self):
        return 5
    def __getitem__(self, o):
        if o in (2, 3): raise IndexError(o)
        return (self.v, o)
    def __format__(self, o):
        return f'[{o}]'
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
p = B({'k': 1})
q = B(1)
r = A(None)
drive(0, lambda: changed(q))
drive(1, lambda: sum([q, q]))
drive(2, lambda: sorted(vars(r)))
try:
    a_, *b_ = p
    print(a_, b_)
except Exception as e:
    print('!', type(e).__name__, e)
drive(4, lambda: q is q)
drive(5, lambda: next(iter(p)))
drive(6, lambda: f'{p:>5}')
#> 0 ! AttributeError 'B' object has no attribute 'v'
#> 1 ! TypeError unsupported operand type(s) for +: 'int' and 'B'
#> 2 ['v']
#> ! TypeError iter() returned non-iterator of type 'int'
#> 4 True
#> 5 ! TypeError iter() returned non-iterator of type 'int'
#> 6 [>5]
#---
