def source(n):
    for i in range(n):
        print('source', i)
        yield i
def double(it):
    for x in it:
        print('double', x)
        yield x * 2
double(source(3))
#> source 0
#> double 0
#= 0
#> source 1
#> double 1
#= 2
#> source 2
#> double 2
#= 4
#---
def source(n):
    for i in range(n):
        print('source', i)
        yield i
map(lambda x: print('map', x) or x, source(3))
#> source 0
#> map 0
#= 0
#> source 1
#> map 1
#= 1
#> source 2
#> map 2
#= 2
#---
def source(n):
    for i in range(n):
        print('source', i)
        yield i
filter(lambda x: x % 2, map(lambda x: x + 1, source(4)))
#> source 0
#= 1
#> source 1
#> source 2
#= 3
#> source 3
#---
def source(n):
    for i in range(n):
        print('source', i)
        yield i
zip(source(2), source(3))
#> source 0
#> source 0
#= (0, 0)
#> source 1
#> source 1
#= (1, 1)
#---
def source(n):
    for i in range(n):
        print('source', i)
        yield i
zip(source(3), source(2))
#> source 0
#> source 0
#= (0, 0)
#> source 1
#> source 1
#= (1, 1)
#> source 2
#---
def source(n):
    for i in range(n):
        print('source', i)
        yield i
enumerate(source(2), 1)
#> source 0
#= (1, 0)
#> source 1
#= (2, 1)
#---
from itertools import islice
def source(n):
    try:
        for i in range(n):
            print('source', i)
            yield i
    finally:
        print('closed')
islice(source(10), 2)
#> source 0
#= 0
#> source 1
#= 1
#> closed
#---
from itertools import takewhile
def source(n):
    for i in range(n):
        print('source', i)
        yield i
takewhile(lambda x: x < 2, source(10))
#> source 0
#= 0
#> source 1
#= 1
#> source 2
#---
from itertools import chain
def source(n, name):
    print('begin', name)
    for i in range(n):
        yield name, i
    print('end', name)
chain(source(2, 'a'), source(1, 'b'))
#> begin a
#= ('a', 0)
#= ('a', 1)
#> end a
#> begin b
#= ('b', 0)
#> end b
#---
from itertools import groupby
def source():
    for x in 'aabbb':
        print('source', x)
        yield x
for k, group in groupby(source()):
    print(k, list(group))
#> source a
#> source a
#> source b
#> a ['a', 'a']
#> source b
#> source b
#> b ['b', 'b', 'b']
#---
from itertools import accumulate
def source():
    for x in [1, 2, 3]:
        print('source', x)
        yield x
accumulate(source(), lambda a, b: a * b)
#> source 1
#= 1
#> source 2
#= 2
#> source 3
#= 6
#---
def f(x):
    print('f', x)
    return x
g = (f(x) for x in [1, 2, 3] if f(x * 10))
print('lazy')
print(next(g))
g
#> lazy
#> f 10
#> f 1
#> 1
#> f 20
#> f 2
#= 2
#> f 30
#> f 3
#= 3
#---
def log(name):
    def deco(it):
        print(name, 'begins')
        for x in it:
            print(name, x)
            yield x
        print(name, 'ends')
    return deco
log('c')(log('b')(log('a')([1, 2])))
#> c begins
#> b begins
#> a begins
#> a 1
#> b 1
#> c 1
#= 1
#> a 2
#> b 2
#> c 2
#= 2
#> a ends
#> b ends
#> c ends
#---
def gen():
    print('begin')
    yield 1
    print('end')
x = gen()
print('made')
y = [x, x]
print(next(y[0]))
print(next(y[1], 'over'))
#> made
#> begin
#> 1
#> end
#> over
#---
gens = {name: iter(name) for name in ['abc', 'xy']}
print(next(gens['abc']), next(gens['xy']), next(gens['abc']))
print({k: list(v) for k, v in gens.items()})
#> a x b
#> {'abc': ['c'], 'xy': ['y']}
#---
def round_robin(*its):
    its = [iter(it) for it in its]
    while its:
        for it in list(its):
            try:
                yield next(it)
            except StopIteration:
                its.remove(it)
round_robin('ABC', 'D', 'EF')
#= 'A'
#= 'D'
#= 'E'
#= 'B'
#= 'F'
#= 'C'
#---
def peek(it):
    first = next(it)
    def again():
        yield first
        yield from it
    return first, again()
a, b = peek(iter(range(4)))
print(a, list(b))
#> 0 [0, 1, 2, 3]
#---
def pairwise(it):
    it = iter(it)
    a = next(it, None)
    for b in it:
        yield a, b
        a = b
pairwise('abcd')
#= ('a', 'b')
#= ('b', 'c')
#= ('c', 'd')
#---
def chunked(it, n):
    it = iter(it)
    while chunk := [x for _i, x in zip(range(n), it)]:
        yield chunk
chunked('abcdefgh', 3)
#= ['a', 'b', 'c']
#= ['d', 'e', 'f']
#= ['g', 'h']
#---
def window(it, n):
    buffer = []
    for x in it:
        buffer.append(x)
        if len(buffer) == n:
            yield tuple(buffer)
            del buffer[0]
window(range(6), 3)
#= (0, 1, 2)
#= (1, 2, 3)
#= (2, 3, 4)
#= (3, 4, 5)
#---
def sieve(it):
    p = next(it)
    yield p
    yield from sieve(x for x in it if x % p)
s = sieve(iter(range(2, 100)))
[next(s) for i in range(8)]
#= 2
#= 3
#= 5
#= 7
#= 11
#= 13
#= 17
#= 19
#---
def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
f = fibonacci()
[next(f) for i in range(12)]
#= 0
#= 1
#= 1
#= 2
#= 3
#= 5
#= 8
#= 13
#= 21
#= 34
#= 55
#= 89
#---
def permutations(items):
    if not items:
        yield ()
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield (x,) + rest
permutations([1, 2, 3])
#= (1, 2, 3)
#= (1, 3, 2)
#= (2, 1, 3)
#= (2, 3, 1)
#= (3, 1, 2)
#= (3, 2, 1)
#---
def hanoi(n, a, b, c):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)
list(hanoi(3, 'A', 'B', 'C'))
#= 'AC'
#= 'AB'
#= 'CB'
#= 'AC'
#= 'BA'
#= 'BC'
#= 'AC'
#---
def grep(pattern):
    print('looking for', pattern)
    try:
        while True:
            line = yield
            if pattern in line:
                print('found', line)
    except GeneratorExit:
        print('done')
g = grep('py')
next(g)
g.send('python')
g.send('ruby')
g.send('happy')
g.close()
#> looking for py
#> found python
#> found happy
#> done
#---
def consumer():
    total = 0
    while True:
        x = yield total
        if x is None:
            return total
        total += x
def run():
    result = yield from consumer()
    print('result', result)
    yield 'end'
c = run()
next(c)
[c.send(1), c.send(2), c.send(None)]
#> result 3
#= 1
#= 3
#= 'end'
#---
def scheduler(tasks):
    tasks = list(tasks)
    while tasks:
        task = tasks.pop(0)
        try:
            yield next(task)
            tasks.append(task)
        except StopIteration as stop:
            print('finished', stop.value)
def task(name, n):
    for i in range(n):
        yield f'{name}{i}'
    return name
scheduler([task('a', 2), task('b', 3), task('c', 1)])
#= 'a0'
#= 'b0'
#= 'c0'
#= 'a1'
#= 'b1'
#> finished c
#> finished a
#= 'b2'
#> finished b
#---
def words(text):
    word = ''
    for c in text + ' ':
        if c == ' ':
            if word:
                yield word
            word = ''
        else:
            word += c
words('the quick  brown fox')
#= 'the'
#= 'quick'
#= 'brown'
#= 'fox'
#---
def flatten(x):
    for y in x:
        if isinstance(y, (list, tuple)):
            yield from flatten(y)
        else:
            yield y
flatten([1, (2, [3, 4]), [[5]]])
#= 1
#= 2
#= 3
#= 4
#= 5
#---
def unique(it):
    seen = set()
    for x in it:
        if x not in seen:
            seen.add(x)
            yield x
unique([3, 1, 3, 2, 1])
#= 3
#= 1
#= 2
#---
def parse(lines):
    for n, line in enumerate(lines, 1):
        try:
            yield int(line)
        except ValueError as e:
            print(f'line {n}: {e}')
parse(['1', 'x', '3', ''])
#= 1
#> line 2: invalid literal for int() with base 10: 'x'
#= 3
#> line 4: invalid literal for int() with base 10: ''
#---
def retry(f, times):
    for i in range(times):
        try:
            return f(i)
        except ValueError as e:
            last = e
            print('attempt', i, e)
    raise last
def flaky(i):
    if i < 2:
        raise ValueError(f'no {i}')
    return 'yes'
print(retry(flaky, 5))
retry(lambda i: int('x'), 2)
#> attempt 0 no 0
#> attempt 1 no 1
#> yes
#> attempt 0 invalid literal for int() with base 10: 'x'
#> attempt 1 invalid literal for int() with base 10: 'x'
#! ValueError: invalid literal for int() with base 10: 'x'
#---
x = iter([1, 2, 3, 4, 5])
for a in x:
    for b in x:
        print(a, b)
        break
#> 1 2
#> 3 4
#---
g = (i for i in range(5))
print([next(g) for j in range(2)], sum(g), list(g))
#> [0, 1] 9 []
#---
def gen():
    yield 1
    raise ValueError('broke')
    yield 2
it = gen()
print(next(it))
try:
    next(it)
except ValueError as e:
    print(e)
print(list(it))
#> 1
#> broke
#> []
#---
def gen():
    yield 1
    raise ValueError('broke')
gen()
#= 1
#! ValueError: broke
#---
def gen():
    for i in range(3):
        yield i
    1 / 0
[x for x in gen()]
#! ZeroDivisionError: division by zero
#---
map(lambda x: 10 // x, [5, 2, 0, 1])
#= 2
#= 5
#! ZeroDivisionError: integer division or modulo by zero
#---
def fails(x):
    if x == 2:
        raise KeyError(x)
    return x
(fails(x) for x in range(5))
#= 0
#= 1
#! KeyError: 2
#---
xs = [0]
def g():
    yield 1
    print(xs)
    yield 2
    raise ValueError("x")
try:
    xs += g()
except ValueError:
    print(xs)
try:
    xs.extend(g())
except ValueError:
    print(xs)
class C:
    def __init__(self): self.d = [5]
c = C()
def h():
    yield 1
    print(c.d)
    yield 2
c.d += h()
print(c.d)
d = {"k": [1]}
def k():
    yield 7
    print(d)
d["k"] += k()
print(d)
try:
    xs += 5
except TypeError as e:
    print(e)
xs += "ab"
xs += {1: 2}
print(xs)
None
#> [0, 1]
#> [0, 1, 2]
#> [0, 1, 2, 1]
#> [0, 1, 2, 1, 2]
#> [5, 1]
#> [5, 1, 2]
#> {'k': [1, 7]}
#> {'k': [1, 7]}
#> 'int' object is not iterable
#> [0, 1, 2, 1, 2, 'a', 'b', 1]
#---
