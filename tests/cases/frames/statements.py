class Opened:
    def __init__(self, name):
        self.name = name
    def __repr__(self):
        return f'Opened({self.name})'
    def __enter__(self):
        return self.name
    def __exit__(self, kind, error, trace):
        self.name = 'closed'
        return kind is ValueError
def inside():
    with Opened('a') as a, Opened('b') as b:
        yield a + b
        raise ValueError
    manager = Opened('c')
    with manager:
        yield 'c'
    yield 'end'
inside()
#@ created - {}
#@ suspended 13 {a='a', b='b'}
#@ suspended 17 {a='a', b='b', manager=<Opened name='c'>}
#@ suspended 18 {a='a', b='b', manager=<Opened name='closed'>}
#@ closed
#---
def told(commands):
    for command in commands:
        match command.split():
            case ['go', direction]:
                yield direction
            case ['take', *things] if things:
                yield things
            case {'not': 'this'}:
                yield 'never'
            case other:
                yield other
told(['go north', 'take a b', 'look'])
#@ created - {commands=['go north', 'take a b', 'look']}
#@ suspended 5 {command='go north', commands=['go north', 'take a b', 'look'], direction='north'}
#@ suspended 7 {command='take a b', commands=['go north', 'take a b', 'look'], direction='north', things=['a', 'b']}
#@ suspended 11 {command='look', commands=['go north', 'take a b', 'look'], direction='north', other=['look'], things=['a', 'b']}
#@ closed
#---
def shapes(items):
    for item in items:
        match item:
            case {'kind': 'circle', 'r': r, **rest}:
                yield r
            case (x, y) | [x, y, _]:
                yield x
            case int() | float() as number:
                yield number
            case _:
                yield None
shapes([{'kind': 'circle', 'r': 2, 'c': 1}, (1, 2), [3, 4, 5], 2.5, 'no'])
#@ created - {items=[{'kind': 'circle', 'r': 2, 'c': 1}, (1, 2), [3, 4, 5], 2.5, 'no']}
#@ suspended 5 {item={'kind': 'circle', 'r': 2, 'c': 1}, items=[{'kind': 'circle', 'r': 2, 'c': 1}, (1, 2), [3, 4, 5], 2.5, 'no'], r=2, rest={'c': 1}}
#@ suspended 7 {item=(1, 2), items=[{'kind': 'circle', 'r': 2, 'c': 1}, (1, 2), [3, 4, 5], 2.5, 'no'], r=2, rest={'c': 1}, x=1, y=2}
#@ suspended 7 {item=[3, 4, 5], items=[{'kind': 'circle', 'r': 2, 'c': 1}, (1, 2), [3, 4, 5], 2.5, 'no'], r=2, rest={'c': 1}, x=3, y=4}
#@ suspended 9 {item=2.5, items=[{'kind': 'circle', 'r': 2, 'c': 1}, (1, 2), [3, 4, 5], 2.5, 'no'], number=2.5, r=2, rest={'c': 1}, x=3, y=4}
#@ suspended 11 {item='no', items=[{'kind': 'circle', 'r': 2, 'c': 1}, (1, 2), [3, 4, 5], 2.5, 'no'], number=2.5, r=2, rest={'c': 1}, x=3, y=4}
#@ closed
#---
def collatz(n):
    steps = 0
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
        if steps > 100:
            break
    else:
        yield 'reached'
    yield steps
collatz(6)
#@ created - {n=6}
#@ suspended 4 {n=6, steps=0}
#@ suspended 4 {n=3, steps=1}
#@ suspended 4 {n=10, steps=2}
#@ suspended 4 {n=5, steps=3}
#@ suspended 4 {n=16, steps=4}
#@ suspended 4 {n=8, steps=5}
#@ suspended 4 {n=4, steps=6}
#@ suspended 4 {n=2, steps=7}
#@ suspended 10 {n=1, steps=8}
#@ suspended 11 {n=1, steps=8}
#@ closed
#---
def search(haystack, needle):
    for at, item in enumerate(haystack):
        if item == needle:
            found = at
            yield found
            break
        yield '.'
    else:
        yield 'not there'
    yield 'over'
search('abc', 'b')
#@ created - {haystack='abc', needle='b'}
#@ suspended 7 {at=0, haystack='abc', item='a', needle='b'}
#@ suspended 5 {at=1, found=1, haystack='abc', item='b', needle='b'}
#@ suspended 10 {at=1, found=1, haystack='abc', item='b', needle='b'}
#@ closed
#---
def search(haystack, needle):
    for at, item in enumerate(haystack):
        if item == needle:
            break
        yield '.'
    else:
        missing = needle
        yield 'not there'
search('ab', 'z')
#@ created - {haystack='ab', needle='z'}
#@ suspended 5 {at=0, haystack='ab', item='a', needle='z'}
#@ suspended 5 {at=1, haystack='ab', item='b', needle='z'}
#@ suspended 8 {at=1, haystack='ab', item='b', missing='z', needle='z'}
#@ closed
#---
def comprehended(n):
    squares = {i: i * i for i in range(n)}
    odd = {i % 2 for i in range(n)}
    pairs = [(i, j) for i in range(n) for j in range(i)]
    yield len(squares)
    total = sum(v for v in squares.values())
    yield total
    yield from (k for k in squares if k)
comprehended(3)
#@ created - {n=3}
#@ suspended 5 {n=3, odd={0, 1}, pairs=[(1, 0), (2, 0), (2, 1)], squares={0: 0, 1: 1, 2: 4}}
#@ suspended 7 {n=3, odd={0, 1}, pairs=[(1, 0), (2, 0), (2, 1)], squares={0: 0, 1: 1, 2: 4}, total=5}
#@ suspended 8 {n=3, odd={0, 1}, pairs=[(1, 0), (2, 0), (2, 1)], squares={0: 0, 1: 1, 2: 4}, total=5} -> <genexpr>
#@ suspended 8 {n=3, odd={0, 1}, pairs=[(1, 0), (2, 0), (2, 1)], squares={0: 0, 1: 1, 2: 4}, total=5} -> <genexpr>
#@ closed
#---
def factory():
    count = 0
    def step(by):
        nonlocal count
        count += by
        return count
    def numbers(most, by=2):
        while (n := step(by)) < most:
            yield n
    return numbers
factory()(5)
#@ created - {by=2, most=5, step=<function factory.<locals>.step>}
#@ suspended 9 {by=2, most=5, n=2, step=<function factory.<locals>.step>}
#@ suspended 9 {by=2, most=5, n=4, step=<function factory.<locals>.step>}
#@ closed
#---
def powers(n):
    def inner(base):
        for exponent in range(n):
            yield base ** exponent
    for base in (2, 3):
        yield from inner(base)
powers(2)
#@ created - {n=2}
#@ suspended 6 {base=2, inner=<function powers.<locals>.inner>, n=2} -> inner
#@ suspended 6 {base=2, inner=<function powers.<locals>.inner>, n=2} -> inner
#@ suspended 6 {base=3, inner=<function powers.<locals>.inner>, n=2} -> inner
#@ suspended 6 {base=3, inner=<function powers.<locals>.inner>, n=2} -> inner
#@ closed
#---
total = 0
def counted(items):
    global total
    for item in items:
        total += item
        yield total
counted([1, 2])
#@ created - {items=[1, 2]}
#@ suspended 6 {item=1, items=[1, 2]}
#@ suspended 6 {item=2, items=[1, 2]}
#@ closed
#---
def annotated(limit: int):
    start: int = 1
    later: str
    while start < limit:
        later = 'x' * start
        yield start
        start += 1
annotated(3)
#@ created - {limit=3}
#@ suspended 6 {later='x', limit=3, start=1}
#@ suspended 6 {later='xx', limit=3, start=2}
#@ closed
#---
(lambda n: [(yield n), (yield n + 1)])(3)
#@ created - {n=3}
#@ suspended 1 {n=3}
#@ suspended 1 {n=3}
#@ closed
#---
def permutations(items):
    if len(items) <= 1:
        yield items
        return
    for at, head in enumerate(items):
        rest = items[:at] + items[at + 1:]
        for tail in permutations(rest):
            yield [head] + tail
permutations([1, 2, 3])
#@ created - {items=[1, 2, 3]}
#@ suspended 8 {at=0, head=1, items=[1, 2, 3], rest=[2, 3], tail=[2, 3]}
#@ suspended 8 {at=0, head=1, items=[1, 2, 3], rest=[2, 3], tail=[3, 2]}
#@ suspended 8 {at=1, head=2, items=[1, 2, 3], rest=[1, 3], tail=[1, 3]}
#@ suspended 8 {at=1, head=2, items=[1, 2, 3], rest=[1, 3], tail=[3, 1]}
#@ suspended 8 {at=2, head=3, items=[1, 2, 3], rest=[1, 2], tail=[1, 2]}
#@ suspended 8 {at=2, head=3, items=[1, 2, 3], rest=[1, 2], tail=[2, 1]}
#@ closed
#---
def hanoi(n, a, b, c):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)
hanoi(2, 'A', 'B', 'C')
#@ created - {a='A', b='B', c='C', n=2}
#@ suspended 3 {a='A', b='B', c='C', n=2} -> hanoi
#@ suspended 4 {a='A', b='B', c='C', n=2}
#@ suspended 5 {a='A', b='B', c='C', n=2} -> hanoi
#@ closed
#---
def sieve(numbers):
    prime = next(numbers)
    yield prime
    yield from sieve(n for n in numbers if n % prime)
def first(n, it):
    for _ in range(n):
        got = next(it)
        yield got
first(4, sieve(iter(range(2, 30))))
#@ created - {it=<generator object sieve>, n=4}
#@ suspended 8 {_=0, got=2, it=<generator object sieve>, n=4}
#@ suspended 8 {_=1, got=3, it=<generator object sieve>, n=4}
#@ suspended 8 {_=2, got=5, it=<generator object sieve>, n=4}
#@ suspended 8 {_=3, got=7, it=<generator object sieve>, n=4}
#@ closed
#---
def delegates():
    yield from range(2)
    yield from (x for x in 'a')
    yield from {'k': 1}
    yield from {'k': 1}.items()
    yield from enumerate('e')
    yield from zip('z', [1])
    yield from map(str, [1])
    yield from filter(None, [1])
    yield from reversed([5])
    yield from (7,)
    yield from b'b'
    yield from {9}
    yield from iter(int, 1) if False else [0]
delegates()
#@ created - {}
#@ suspended 2 {} -> range_iterator
#@ suspended 2 {} -> range_iterator
#@ suspended 3 {} -> <genexpr>
#@ suspended 4 {} -> dict_keyiterator
#@ suspended 5 {} -> dict_itemiterator
#@ suspended 6 {} -> enumerate
#@ suspended 7 {} -> zip
#@ suspended 8 {} -> map
#@ suspended 9 {} -> filter
#@ suspended 10 {} -> list_reverseiterator
#@ suspended 11 {} -> tuple_iterator
#@ suspended 12 {} -> bytes_iterator
#@ suspended 13 {} -> set_iterator
#@ suspended 14 {} -> list_iterator
#@ closed
#---
def spread():
    yield from (
        [1,
         2]
    )
    yield max(
        3,
        4,
    )
    value = [
        n
        for n in range(2)
    ]
    yield (
        value
        [0]
    )
spread()
#@ created - {}
#@ suspended 2 {} -> list_iterator
#@ suspended 2 {} -> list_iterator
#@ suspended 6 {}
#@ suspended 14 {value=[0, 1]}
#@ closed
#---
def calls(f):
    a = f((yield 1),
          (yield 2))
    b = {'x': (yield 3),
         'y': (yield 4)}
    yield a if a else (
        b
    )
calls(lambda *a: len(a))
#@ created - {f=<function <lambda>>}
#@ suspended 2 {f=<function <lambda>>}
#@ suspended 3 {f=<function <lambda>>}
#@ suspended 4 {a=2, f=<function <lambda>>}
#@ suspended 5 {a=2, f=<function <lambda>>}
#@ suspended 6 {a=2, b={'x': None, 'y': None}, f=<function <lambda>>}
#@ closed
#---
def ended():
    it = iter([1])
    yield next(it)
    yield next(it)
ended()
#@ created - {}
#@ suspended 3 {it=<list_iterator object>}
#@ closed
#---
def handlers(n):
    while n:
        n -= 1
        try:
            try:
                yield 'try'
                1 / n
            except ZeroDivisionError:
                yield 'zero'
                continue
            else:
                yield 'else'
        finally:
            yield 'finally'
handlers(2)
#@ created - {n=2}
#@ suspended 6 {n=1}
#@ suspended 12 {n=1}
#@ suspended 14 {n=1}
#@ suspended 6 {n=0}
#@ suspended 9 {n=0}
#@ suspended 14 {n=0}
#@ closed
#---
def nested():
    try:
        try:
            raise KeyError('k')
        finally:
            yield 'inner finally'
    except KeyError as e:
        try:
            yield 'handling'
            raise ValueError('v') from e
        except ValueError as f:
            cause = repr(f.__cause__)
            yield cause
    yield 'on'
nested()
#@ created - {}
#@ suspended 6 {}
#@ suspended 9 {e=KeyError('k')}
#@ suspended 13 {cause="KeyError('k')", e=KeyError('k'), f=ValueError('v')}
#@ suspended 14 {cause="KeyError('k')"}
#@ closed
#---
def deleted():
    a = b = [1]
    yield a
    del a, b[0]
    yield b
    for a in 'x':
        pass
    yield a
    del a
    yield 'no a'
deleted()
#@ created - {}
#@ suspended 3 {a=[1], b=[1]}
#@ suspended 5 {b=[]}
#@ suspended 8 {a='x', b=[]}
#@ suspended 10 {b=[]}
#@ closed
#---
def augmented():
    x = [0]
    x += 'ab'
    yield x
    x[0] -= 1
    d = {}
    d['k'], x[1] = x[1], 'swapped'
    yield d
    n = m = 2 ** 70
    n //= 3
    yield n
augmented()
#@ created - {}
#@ suspended 4 {x=[0, 'a', 'b']}
#@ suspended 8 {d={'k': 'a'}, x=[-1, 'swapped', 'b']}
#@ suspended 11 {d={'k': 'a'}, m=1180591620717411303424, n=393530540239137101141, x=[-1, 'swapped', 'b']}
#@ closed
#---
def batch(rows, size):
    group = []
    for row in rows:
        group.append(row)
        if len(group) == size:
            yield group
            group = []
    if group:
        yield group
batch(iter('abcde'), 2)
#@ created - {rows=<str_ascii_iterator object>, size=2}
#@ suspended 6 {group=['a', 'b'], row='b', rows=<str_ascii_iterator object>, size=2}
#@ suspended 6 {group=['c', 'd'], row='d', rows=<str_ascii_iterator object>, size=2}
#@ suspended 9 {group=['e'], row='e', rows=<str_ascii_iterator object>, size=2}
#@ closed
#---
def merged(a, b):
    a, b = iter(a), iter(b)
    x, y = next(a, None), next(b, None)
    while x is not None and y is not None:
        if x <= y:
            yield x
            x = next(a, None)
        else:
            yield y
            y = next(b, None)
    while x is not None:
        yield x
        x = next(a, None)
merged([1, 4], [2])
#@ created - {a=[1, 4], b=[2]}
#@ suspended 6 {a=<list_iterator object>, b=<list_iterator object>, x=1, y=2}
#@ suspended 9 {a=<list_iterator object>, b=<list_iterator object>, x=4, y=2}
#@ suspended 12 {a=<list_iterator object>, b=<list_iterator object>, x=4, y=None}
#@ closed
#---
def words(text):
    word = ''
    for c in text + ' ':
        if c.isspace():
            if word:
                yield word
            word = ''
        else: word += c
words('to be')
#@ created - {text='to be'}
#@ suspended 6 {c=' ', text='to be', word='to'}
#@ suspended 6 {c=' ', text='to be', word='be'}
#@ closed
#---
def many():
    for a in [1]:
        for b in [2]:
            while True:
                with_ = (a, b)
                if with_:
                    yield with_; yield 'same line'
                break
many()
#@ created - {}
#@ suspended 7 {a=1, b=2, with_=(1, 2)}
#@ suspended 7 {a=1, b=2, with_=(1, 2)}
#@ closed
#---
(x for x in (y * 2 for y in [1, 2]) if x > 2)
#@ created - {}
#@ suspended 1 {x=4}
#@ closed
#---
([x, z] for x in range(2) if (z := x * 10) >= 0)
#@ created - {}
#@ suspended 1 {x=0}
#@ suspended 1 {x=1}
#@ closed
#---
def shown(*, flag=True, text='é\n', data=b'\x00'):
    nothing, real, f = None, 1.5, 1e100
    big = -2 ** 64
    inside = {'a': (1, [2, {3}])}, frozenset(), range(3), slice(1, 2), ...
    yield flag
shown()
#@ created - {data=b'\x00', flag=True, text='é\n'}
#@ suspended 5 {big=-18446744073709551616, data=b'\x00', f=1e+100, flag=True, inside=({'a': (1, [2, {3}])}, frozenset(), range(0, 3), slice(1, 2, None), Ellipsis), nothing=None, real=1.5, text='é\n'}
#@ closed
#---
def iterators(items):
    it = iter(items)
    pairs = zip(it, it)
    even = map(abs, items)
    gen = (x for x in items)
    f = iterators
    g = len
    h = items.append
    k = int
    m = lambda: 1
    yield 1
iterators([1, 2])
#@ created - {items=[1, 2]}
#@ suspended 11 {even=<map object>, f=<function iterators>, g=<built-in function len>, gen=<generator object iterators.<locals>.<genexpr>>, h=<built-in method append of list object>, it=<list_iterator object>, items=[1, 2], k=<class 'int'>, m=<function iterators.<locals>.<lambda>>, pairs=<zip object>}
#@ closed
#---
def sliced(s, n):
    for start in range(0, len(s), n):
        part = s[start:start + n]
        yield part
sliced('abcde', 2)
#@ created - {n=2, s='abcde'}
#@ suspended 4 {n=2, part='ab', s='abcde', start=0}
#@ suspended 4 {n=2, part='cd', s='abcde', start=2}
#@ suspended 4 {n=2, part='e', s='abcde', start=4}
#@ closed
#---
def tailed(n, seen=[]):
    seen.append(n)
    yield len(seen)
    if n:
        yield from tailed(n - 1)
tailed(2)
#@ created - {n=2, seen=[]}
#@ suspended 3 {n=2, seen=[2]}
#@ suspended 5 {n=2, seen=[2, 1]} -> tailed
#@ suspended 5 {n=2, seen=[2, 1, 0]} -> tailed
#@ closed
#---
def returned():
    for i in range(3):
        try:
            yield i
            if i == 1:
                return 'value'
        finally:
            last = i
def outer():
    value = yield from returned()
    yield value
outer()
#@ created - {}
#@ suspended 10 {} -> returned
#@ suspended 10 {} -> returned
#@ suspended 11 {value='value'}
#@ closed
#---
