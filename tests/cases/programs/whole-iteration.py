# iterators: manual protocol, reverse iterator, lazily restartable
class Reverse:
    """Iterator for looping over a sequence backwards."""
    def __init__(self, data):
        self.data = data
        self.index = len(data)
    def __iter__(self):
        return self
    def __next__(self):
        if self.index == 0:
            raise StopIteration
        self.index -= 1
        return self.data[self.index]

rev = Reverse("giraffe")
print(iter(rev) is rev)
for char in rev:
    print(char, end=" ")
print()
print(list(rev))
try:
    next(rev)
except StopIteration as stop:
    print("stopped", repr(stop), stop.value)

class Repeatable:
    def __init__(self, factory, *args, **kwargs):
        self.factory, self.args, self.kwargs = factory, args, kwargs
    def __iter__(self):
        return iter(self.factory(*self.args, **self.kwargs))

def countdown(n, *, step=1):
    while n > 0:
        yield n
        n -= step

r = Repeatable(countdown, 7, step=3)
print(list(r), list(r), max(r), sum(r), sorted(r))
a, *rest = r
print(a, rest)
print([*r, *r], dict.fromkeys(r))
it = iter(r)
print(7 in it, next(it), next(it, "done"), next(it, "done"))
#> True
#> e f f a r i g 
#> []
#> stopped StopIteration() None
#> [7, 4, 1] [7, 4, 1] 7 12 [1, 4, 7]
#> 7 [4, 1]
#> [7, 4, 1, 7, 4, 1] {7: None, 4: None, 1: None}
#> True 4 1 done
#---
# coroutine averager and grep
def coroutine(fn):
    from functools import wraps
    @wraps(fn)
    def start(*args, **kwargs):
        c = fn(*args, **kwargs)
        next(c)
        return c
    return start

@coroutine
def averager():
    total, count, average = 0.0, 0, None
    while True:
        try:
            value = yield average
        except ZeroDivisionError:
            print("reset")
            total, count, average = 0.0, 0, None
            continue
        if value is None:
            break
        total += value
        count += 1
        average = total / count
    return count, average

avg = averager()
for v in (10, 30, 5.5):
    print(avg.send(v))
print(avg.throw(ZeroDivisionError))
print(avg.send(4))
try:
    avg.send(None)
except StopIteration as e:
    print("result", e.value, e.args)
try:
    avg.send(1)
except StopIteration as e:
    print("again", e.value)

@coroutine
def grep(pattern, target):
    try:
        while True:
            line = yield
            if pattern in line:
                target.send(line)
    except GeneratorExit:
        print("grep closing", pattern)
        target.close()

@coroutine
def printer():
    n = 0
    try:
        while True:
            line = yield
            n += 1
            print(f"{n:>3}: {line!r}")
    finally:
        print("printed", n)

g = grep("py", printer())
for line in "the python\nhappy days\nno match\npypy".splitlines():
    g.send(line)
g.close()
try:
    g.send("late")
except StopIteration:
    print("closed")
print(averager.__name__, averager.__wrapped__ is not None)
#> 10.0
#> 20.0
#> 15.166666666666666
#> reset
#> None
#> 4.0
#> result (1, 4.0) ((1, 4.0),)
#> again None
#>   1: 'the python'
#>   2: 'happy days'
#>   3: 'pypy'
#> grep closing py
#> printed 3
#> closed
#> averager True
#---
# yield from: flatten, tree, delegation with return values
from collections.abc import Iterable
def flatten(items, ignore=(str, bytes)):
    for x in items:
        if isinstance(x, Iterable) and not isinstance(x, ignore):
            yield from flatten(x)
        else:
            yield x
print(list(flatten([1, 2, [3, 4, [5, 6], 7], 8, "abc", (b"x", {9: 1})])))

class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right
    def __iter__(self):
        if self.left: yield from self.left
        yield self.value
        if self.right: yield from self.right
    def depth_first(self):
        yield self
        for child in (self.left, self.right):
            if child is not None:
                yield from child.depth_first()
    def __repr__(self):
        return f"Node({self.value!r})"

def insert(root, v):
    if root is None:
        return Node(v)
    if v < root.value:
        root.left = insert(root.left, v)
    else:
        root.right = insert(root.right, v)
    return root
root = None
for v in [50, 30, 70, 20, 40, 60, 80]:
    root = insert(root, v)
print(list(root))
print(list(root.depth_first()))

def inner():
    received = []
    while True:
        x = yield len(received)
        if x is None:
            return received
        received.append(x)
def outer(results):
    while True:
        got = yield from inner()
        results.append(got)
res = []
o = outer(res)
next(o)
for x in [1, 2, None, "a", None, None, 3]:
    print(o.send(x), end=";")
print(res)
o.close()
def gen():
    try:
        r = yield from [1, 2, 3]
        print("r is", r)
    except KeyError as e:
        print("caught", e)
        yield "recovered"
g = gen()
print(next(g))
print(g.throw(KeyError("k")))
try: next(g)
except StopIteration as e: print("end", e.value)
def sub():
    try:
        yield 1
    except ValueError as e:
        print("sub got", e)
        yield 2
    return "sub result"
def main():
    r = yield from sub()
    yield r
m = main()
print(next(m), m.throw(ValueError("thrown")), next(m))
#> [1, 2, 3, 4, 5, 6, 7, 8, 'abc', b'x', 9]
#> [20, 30, 40, 50, 60, 70, 80]
#> [Node(50), Node(30), Node(20), Node(40), Node(70), Node(60), Node(80)]
#> 1;2;0;1;0;0;1;[[1, 2], ['a'], []]
#> 1
#> caught 'k'
#> recovered
#> end None
#> sub got thrown
#> 1 2 sub result
#---
# N-queens, hanoi, permutations, subsets, sudoku-ish backtracking
def queens(n, row=0, cols=(), d1=(), d2=()):
    if row == n:
        yield cols
        return
    for c in range(n):
        if c not in cols and row + c not in d1 and row - c not in d2:
            yield from queens(n, row + 1, cols + (c,), d1 + (row + c,), d2 + (row - c,))
print(len(list(queens(6))), next(queens(8)))
for c in next(queens(6)):
    print("." * c + "Q" + "." * (5 - c))
def hanoi(n, a="A", b="B", c="C"):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield n, a, c
        yield from hanoi(n - 1, b, a, c)
for disk, src, dst in hanoi(3):
    print(f"Move disk {disk} from {src} to {dst}")
print(sum(1 for _ in hanoi(10)))
def perms(xs):
    if len(xs) <= 1:
        yield xs
    else:
        for i in range(len(xs)):
            for p in perms(xs[:i] + xs[i+1:]):
                yield xs[i:i+1] + p
print(list(perms("abc")), list(perms([1, 2, 3])))
def powerset(s):
    if not s:
        yield set()
        return
    first, *rest = s
    for sub in powerset(rest):
        yield sub
        yield {first} | sub
print(sorted(map(sorted, powerset([1, 2, 3]))))
def partitions(n, largest=None):
    largest = largest or n
    if n == 0:
        yield []
    for k in range(min(n, largest), 0, -1):
        for p in partitions(n - k, k):
            yield [k, *p]
print(*partitions(5), sep="\n")
def gray(n):
    if n == 0:
        yield ""
    else:
        yield from ("0" + g for g in gray(n - 1))
        yield from ("1" + g for g in reversed(list(gray(n - 1))))
print(list(gray(3)))
def collatz(n):
    while n != 1:
        yield n
        n = 3 * n + 1 if n & 1 else n // 2
    yield 1
print(list(collatz(27))[-10:], max(collatz(27)), len(list(collatz(97))))
def sieve():
    composites = {}
    n = 2
    while True:
        if n not in composites:
            yield n
            composites[n * n] = [n]
        else:
            for p in composites.pop(n):
                composites.setdefault(n + p, []).append(p)
        n += 1
import itertools
print(list(itertools.takewhile(lambda p: p < 60, sieve())))
#> 4 (0, 4, 7, 5, 2, 6, 1, 3)
#> .Q....
#> ...Q..
#> .....Q
#> Q.....
#> ..Q...
#> ....Q.
#> Move disk 1 from A to C
#> Move disk 2 from A to B
#> Move disk 1 from C to B
#> Move disk 3 from A to C
#> Move disk 1 from B to A
#> Move disk 2 from B to C
#> Move disk 1 from A to C
#> 1023
#> ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'] [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
#> [[], [1], [1, 2], [1, 2, 3], [1, 3], [2], [2, 3], [3]]
#> [5]
#> [4, 1]
#> [3, 2]
#> [3, 1, 1]
#> [2, 2, 1]
#> [2, 1, 1, 1]
#> [1, 1, 1, 1, 1]
#> ['000', '001', '011', '010', '110', '111', '101', '100']
#> [80, 40, 20, 10, 5, 16, 8, 4, 2, 1] 9232 119
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59]
#---
# itertools recipes written by hand
from itertools import *
import operator, collections, functools, random, math
def take(n, iterable): return list(islice(iterable, n))
def prepend(value, iterable): return chain([value], iterable)
def tabulate(function, start=0): return map(function, count(start))
def tail(n, iterable): return iter(collections.deque(iterable, maxlen=n))
def consume(iterator, n=None):
    if n is None: collections.deque(iterator, maxlen=0)
    else: next(islice(iterator, n, n), None)
def nth(iterable, n, default=None): return next(islice(iterable, n, None), default)
def quantify(iterable, pred=bool): return sum(map(pred, iterable))
def all_equal(iterable):
    g = groupby(iterable)
    return next(g, True) and not next(g, False)
def dotproduct(a, b): return sum(map(operator.mul, a, b))
def convolve(signal, kernel):
    kernel = tuple(kernel)[::-1]
    n = len(kernel)
    window = collections.deque([0], maxlen=n) * n
    for x in chain(signal, repeat(0, n - 1)):
        window.append(x)
        yield sum(map(operator.mul, kernel, window))
def roundrobin(*iterables):
    num_active = len(iterables)
    nexts = cycle(iter(it).__next__ for it in iterables)
    while num_active:
        try:
            for n in nexts:
                yield n()
        except StopIteration:
            num_active -= 1
            nexts = cycle(islice(nexts, num_active))
def partition(pred, iterable):
    t1, t2 = tee(iterable)
    return filterfalse(pred, t1), filter(pred, t2)
def sliding_window(iterable, n):
    it = iter(iterable)
    window = collections.deque(islice(it, n), maxlen=n)
    if len(window) == n: yield tuple(window)
    for x in it:
        window.append(x)
        yield tuple(window)
def grouper(iterable, n, *, incomplete='fill', fillvalue=None):
    args = [iter(iterable)] * n
    if incomplete == 'fill': return zip_longest(*args, fillvalue=fillvalue)
    if incomplete == 'strict': return zip(*args, strict=True)
    if incomplete == 'ignore': return zip(*args)
    raise ValueError('Expected fill, strict, or ignore')
def before_and_after(predicate, it):
    it = iter(it)
    transition = []
    def true_iterator():
        for elem in it:
            if predicate(elem): yield elem
            else:
                transition.append(elem)
                return
    def remainder_iterator():
        yield from transition
        yield from it
    return true_iterator(), remainder_iterator()
def unique_everseen(iterable, key=None):
    seen = set()
    if key is None:
        for element in filterfalse(seen.__contains__, iterable):
            seen.add(element)
            yield element
    else:
        for element in iterable:
            k = key(element)
            if k not in seen:
                seen.add(k)
                yield element
def unique_justseen(iterable, key=None):
    return map(next, map(operator.itemgetter(1), groupby(iterable, key)))
def iter_except(func, exception, first=None):
    try:
        if first is not None: yield first()
        while True: yield func()
    except exception: pass
def sieve(n):
    data = bytearray((0, 1)) * (n // 2)
    data[:3] = 0, 0, 0
    limit = math.isqrt(n) + 1
    for p in compress(range(limit), data):
        data[p*p : n : p+p] = bytes(len(range(p*p, n, p+p)))
    data[2] = 1
    yield from compress(count(), data) if n > 2 else ()
    
def factor(n):
    for prime in sieve(math.isqrt(n) + 1):
        while True:
            quotient, remainder = divmod(n, prime)
            if remainder: break
            yield prime
            n = quotient
            if n == 1: return
    if n > 1: yield n
def triplewise(iterable):
    for (a, _), (b, c) in pairwise(pairwise(iterable)):
        yield a, b, c
def ncycles(iterable, n): return chain.from_iterable(repeat(tuple(iterable), n))
def subslices(seq):
    slices = starmap(slice, combinations(range(len(seq) + 1), 2))
    return map(operator.getitem, repeat(seq), slices)
def polynomial_from_roots(roots):
    expansion = [1]
    for r in roots:
        expansion = convolve(expansion, (1, -r))
    return list(expansion)
def iter_index(seq, value, start=0):
    i = start - 1
    try:
        while True:
            i = seq.index(value, i+1)
            yield i
    except ValueError: pass
print(take(3, tabulate(lambda x: x**2, 5)), list(prepend(0, [1,2])), list(tail(2, "ABCDEF")))
it = iter(range(10)); consume(it, 3); print(next(it)); consume(it); print(next(it, "empty"))
print(nth("ABC", 1), nth("ABC", 9, "none"), quantify([True, False, 1]), all_equal("aaa"), all_equal("aab"))
print(dotproduct([1,2,3],[4,5,6]), list(convolve([1,2,3],[0.5,1])), list(roundrobin('ABC','D','EF')))
print(*map(list, partition(lambda x: x % 2, range(8))))
print(list(sliding_window('ABCDEF', 3)), list(grouper('ABCDEFG', 3, fillvalue='x')), list(grouper('ABCDEFG', 3, incomplete='ignore')))
try: list(grouper('ABCDEFG', 3, incomplete='strict'))
except ValueError as e: print(e)
a, b = before_and_after(str.isupper, 'ABCdEfGhI'); print(''.join(a), ''.join(b))
print(list(unique_everseen('AAAABBBCCDAABBB')), list(unique_everseen('ABBCcAD', str.lower)), list(unique_justseen('AAAABBBCCDAABBB')))
d = {1:2, 3:4}; print(list(iter_except(d.popitem, KeyError)))
print(list(sieve(50)), list(factor(99953)), list(factor(360)), list(triplewise('ABCDE')), ''.join(ncycles('ab', 3)), list(subslices('ABC')))
print(polynomial_from_roots([5, -4, 3]), list(iter_index('AABCADEAF', 'A')))
print(list(accumulate([1,5,2,4], max)), list(accumulate(range(5), operator.mul, initial=1)), list(starmap(pow, [(2,3),(3,2)])))
print([(k, len(list(g))) for k, g in groupby(sorted("mississippi"))], list(product("ab", repeat=2)), list(combinations_with_replacement("abc", 2))[:4])
print(cycle([1]).__class__.__name__, islice(count(), 3).__class__)
#> [25, 36, 49] [0, 1, 2] ['E', 'F']
#> 3
#> empty
#> B none 2 True False
#> 32 [0.5, 2.0, 3.5, 3.0] ['A', 'D', 'E', 'B', 'F', 'C']
#> [0, 2, 4, 6] [1, 3, 5, 7]
#> [('A', 'B', 'C'), ('B', 'C', 'D'), ('C', 'D', 'E'), ('D', 'E', 'F')] [('A', 'B', 'C'), ('D', 'E', 'F'), ('G', 'x', 'x')] [('A', 'B', 'C'), ('D', 'E', 'F')]
#> zip() argument 2 is shorter than argument 1
#> ABC dEfGhI
#> ['A', 'B', 'C', 'D'] ['A', 'B', 'C', 'D'] ['A', 'B', 'C', 'D', 'A', 'B']
#> [(3, 4), (1, 2)]
#> [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47] [7, 109, 131] [2, 2, 2, 3, 3, 5] [('A', 'B', 'C'), ('B', 'C', 'D'), ('C', 'D', 'E')] ababab ['A', 'AB', 'ABC', 'B', 'BC', 'C']
#> [1, -4, -17, 60] [0, 1, 4, 7]
#> [1, 5, 5, 5] [1, 0, 0, 0, 0, 0] [8, 9]
#> [('i', 4), ('m', 1), ('p', 2), ('s', 4)] [('a', 'a'), ('a', 'b'), ('b', 'a'), ('b', 'b')] [('a', 'a'), ('a', 'b'), ('a', 'c'), ('b', 'b')]
#> cycle <class 'itertools.islice'>
#---
# schedulers of generators, state machines, event loops
from collections import deque
import heapq
class Task:
    _id = 0
    def __init__(self, gen): Task._id += 1; self.id, self.gen, self.send = Task._id, gen, None
    def run(self): return self.gen.send(self.send)
class Call: pass
class GetId(Call):
    def handle(self, task, sched): task.send = task.id; sched.ready.append(task)
class Sleep(Call):
    def __init__(self, n): self.n = n
    def handle(self, task, sched): heapq.heappush(sched.sleeping, (sched.clock + self.n, task.id, task))
class Spawn(Call):
    def __init__(self, gen): self.gen = gen
    def handle(self, task, sched): task.send = sched.new(self.gen); sched.ready.append(task)
class Scheduler:
    def __init__(self): self.ready, self.sleeping, self.clock = deque(), [], 0
    def new(self, gen): t = Task(gen); self.ready.append(t); return t.id
    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                self.clock, _, t = heapq.heappop(self.sleeping); t.send = None; self.ready.append(t)
            t = self.ready.popleft()
            try: r = t.run()
            except StopIteration as e: print(f"[{self.clock}] task {t.id} done -> {e.value}"); continue
            except Exception as e: print(f"[{self.clock}] task {t.id} died: {e!r}"); continue
            t.send = None
            if isinstance(r, Call): r.handle(t, self)
            else: self.ready.append(t)
def worker(name, n):
    me = yield GetId()
    for i in range(n):
        print(f"{name}({me}) step {i}")
        yield Sleep(i + 1)
    return name * 2
def boss():
    a = yield Spawn(worker("w", 2)); b = yield Spawn(worker("v", 1))
    print("spawned", a, b)
    yield
    yield Spawn(x / 0 for x in [1])
    return a + b
s = Scheduler(); s.new(boss()); s.run()
def traffic():
    state = "red"
    while True:
        cmd = yield state
        match (state, cmd):
            case ("red", "go"): state = "green"
            case ("green", "slow"): state = "yellow"
            case ("yellow", _): state = "red"
            case (_, "off"): return "shut down"
m = traffic(); next(m)
try:
    for c in ["go", "bad", "slow", "x", "off", "never"]: print(c, "->", m.send(c))
except StopIteration as e: print(e.value)
class FSM:
    def __init__(self): self.start = self._start(); self.q1 = self._q1(); self.bad = self._bad(); self.state = None; self.ok = False
    def prime(self):
        for g in (self.start, self.q1, self.bad): next(g)
        self.state = self.start
    def feed(self, c): self.state.send(c)
    def _start(self):
        while True:
            c = yield
            self.state = self.q1 if c == "a" else self.bad
    def _q1(self):
        while True:
            c = yield
            self.ok = c == "b"; self.state = self.q1 if c in "ab" else self.bad
    def _bad(self):
        while True: yield; self.ok = False
def matches(t):
    f = FSM(); f.prime()
    for c in t: f.feed(c)
    return f.ok
print([matches(t) for t in ("ab", "aab", "aba", "b", "abcb", "")])
def ping():
    for i in range(3): other = yield f"ping {i}"; print("  ping heard", other)
def pong():
    for i in range(3): other = yield f"pong {i}"; print("  pong heard", other)
a, b = ping(), pong(); x = next(a); y = next(b)
try:
    while True: print(x); x2 = a.send(y); print(y); y = b.send(x); x = x2
except StopIteration: print("game over")
def chat():
    history = []
    try:
        while True:
            m = yield len(history)
            history.append(m)
    finally: print("history", history)
c = chat(); next(c); c.send("a"); c.send("b"); del c
def broadcast(*targets):
    try:
        while True:
            x = yield
            for t in targets: t.send(x)
    except GeneratorExit:
        for t in targets: t.close()
def collect(out):
    while True: out.append((yield))
def filt(p, t):
    while True:
        if p(x := (yield)): t.send(x)
def primed(g): next(g); return g
ev, od = [], []
bc = primed(broadcast(primed(filt(lambda n: n % 2 == 0, primed(collect(ev)))), primed(filt(lambda n: n % 2, primed(collect(od))))))
for i in range(6): bc.send(i)
bc.close(); print(ev, od)
def numbers():
    try:
        yield 1; yield 2
    except GeneratorExit: print("asked to stop"); raise
    finally: print("cleanup")
n = numbers(); next(n); n.close(); n.close()
def stubborn():
    try: yield 1
    except GeneratorExit: yield 2
st = stubborn(); next(st)
try: st.close()
except RuntimeError as e: print(e)
g = (i for i in range(3)); next(g)
try: g.throw(ValueError, "old style")
except ValueError as e: print(e, list(g))
def selfref():
    try: next(me)
    except ValueError as e: yield str(e)
me = selfref(); print(next(me))
try: collect([]).send(1)
except TypeError as e: print(e)
def pep479(): yield 1; raise StopIteration("x")
p = pep479(); next(p)
try: next(p)
except RuntimeError as e: print(e, repr(e.__cause__))
import inspect
g = numbers(); print(inspect.getgeneratorstate(g)); next(g); print(inspect.getgeneratorstate(g), g.gi_frame.f_lineno > 0, g.gi_running, g.gi_yieldfrom); print(list(g)); print(inspect.getgeneratorstate(g), g.gi_frame)
#> w(2) step 0
#> spawned 2 3
#> v(3) step 0
#> [0] task 4 died: ZeroDivisionError('division by zero')
#> [0] task 1 done -> 5
#> w(2) step 1
#> [1] task 3 done -> vv
#> [3] task 2 done -> ww
#> go -> green
#> bad -> green
#> slow -> yellow
#> x -> red
#> shut down
#> [True, True, False, False, False, False]
#> ping 0
#>   ping heard pong 0
#> pong 0
#>   pong heard ping 0
#> ping 1
#>   ping heard pong 1
#> pong 1
#>   pong heard ping 1
#> ping 2
#>   ping heard pong 2
#> game over
#> history ['a', 'b']
#> [0, 2, 4] [1, 3, 5]
#> asked to stop
#> cleanup
#> generator ignored GeneratorExit
#> old style []
#> generator already executing
#> can't send non-None value to a just-started generator
#> generator raised StopIteration StopIteration('x')
#> GEN_CREATED
#> GEN_SUSPENDED True False None
#> cleanup
#> [2]
#> GEN_CLOSED None
#---
# generator protocol edge cases
import inspect, sys
def g():
    print("start"); x = yield 1
    print("got", x)
    try: y = yield 2
    except ValueError as e: print("ve", e); y = "handled"
    print("y", y)
    return "ret"
a = g(); print(a.__name__, a.__qualname__, type(a).__name__)
try: a.send(5)
except TypeError as e: print(e)
print(next(a), a.send("s"))
try: a.throw(ValueError("boom"))
except StopIteration as e: print(e.value)
print(list(a), next(a, "default"))
def outer():
    try: r = yield from inner()
    except GeneratorExit: print("outer exit"); raise
    print("r", r); yield "last"
def inner():
    try:
        yield "i1"; yield "i2"
    except GeneratorExit: print("inner exit"); raise
    finally: print("inner finally")
    return "inner ret"
o = outer(); print(next(o), o.gi_yieldfrom.__name__); o.close()
print(list(outer()))
o = outer(); next(o)
try: o.throw(RuntimeError("r"))
except RuntimeError as e: print("out", e)
def g2():
    while True:
        try: yield
        except Exception as e: print("swallow", type(e).__name__, e)
s = g2(); next(s); s.throw(KeyError("k")); s.throw(TypeError); s.throw(ValueError, "msg"); s.close()
try: s.throw(ValueError("after"))
except ValueError as e: print("raised", e)
fresh = g2()
try: fresh.throw(ValueError("before start"))
except ValueError as e: print(e)
print(list(fresh))
def ret(): return 5; yield
try: next(ret())
except StopIteration as e: print(e.value, repr(e))
def lazy():
    print("evaluated"); return
    yield
l = lazy(); print("created"); print(list(l))
ge = (print("item", i) or i for i in range(3)); print("made"); print(next(ge)); print(sum(ge))
def chain(*its):
    for it in its: yield from it
print(list(chain("ab", [1], (x for x in "z"), {"k": 1}, range(2))))
def noSend(): yield from iter([1, 2])
n = noSend(); next(n)
try: n.send(5)
except AttributeError as e: print(e)
def tryfin():
    try:
        yield 1
        yield 2
    finally:
        print("cleanup"); yield "in finally"
t = tryfin(); print(next(t))
try: t.close()
except RuntimeError as e: print(e)
def count_up():
    n = 0
    while True:
        n = (yield n) or n + 1
c = count_up(); print(next(c), next(c), c.send(10), next(c))
it = iter(lambda s=[0]: s.__setitem__(0, s[0] + 1) or s[0], 4); print(list(it))
def fib():
    a, b = 0, 1
    while 1: yield a; a, b = b, a + b
from itertools import islice, takewhile, tee, groupby
print(list(islice(fib(), 10, 20, 3)), [*takewhile(lambda x: x < 50, fib())])
a, b = tee(x * x for x in range(4)); next(a); print(list(a), list(b))
for k, grp in groupby([1, 1, 2, 3, 3], key=lambda x: x % 2): print(k, list(grp))
grps = list(groupby("aab")); print([list(x) for _, x in grps])
def recursive(n):
    if n: yield n; yield from recursive(n - 1); yield -n
print(list(recursive(3)), len(list(recursive(200))))
def gen_with_locals(x):
    y = x * 2; z = yield y; del y; yield z
gl = gen_with_locals(4); next(gl); print(gl.gi_frame.f_locals, inspect.getgeneratorlocals(gl), inspect.isgenerator(gl), inspect.isgeneratorfunction(gen_with_locals)); gl.send("zz"); print(inspect.getgeneratorlocals(gl)); print(gl.gi_code.co_name)
def ctx():
    with open("/etc/hostname") as f: yield f.closed
    yield f.closed
print(list(ctx()))
def swap():
    x = yield
    while x: x = yield x[::-1]
w = swap(); next(w); print(w.send("abc"), w.send([1, 2]))
try: w.send("")
except StopIteration: print("end")
def multi(): got = yield 1, 2; print(got); (yield), (yield 3); return [(yield 4)]
m = multi(); print(next(m), m.send("x"), m.send(1), m.send(2))
try: m.send("final")
except StopIteration as e: print(e.value)
def raises(): yield 1; raise ValueError("in gen")
r = raises(); next(r)
try: next(r)
except ValueError as e: print(e)
print(next(r, "exhausted"))
def reenter():
    yield next(me)
me = reenter()
try: next(me)
except ValueError as e: print(e)
x = (i for i in [1, 2]); print(1 in x, list(x)); print(sum((yield_ for yield_ in [1, 2])), dict((k, v) for k, v in [("a", 1)]), max((len(w), w) for w in ["a", "bbb"]), ",".join(str(i) for i in range(3)), sorted(x for x in (3, 1)), tuple(x for x in "ab"), set(x % 2 for x in range(5)), all(x for x in [1, 0]), list(zip((x for x in "ab"), (y for y in [1, 2]))))
try: (x for x in 5)
except TypeError as e: print(e)
try: iter(5)
except TypeError as e: print(e)
try: next([1])
except TypeError as e: print(e)
#> g g generator
#> can't send non-None value to a just-started generator
#> start
#> got s
#> 1 2
#> ve boom
#> y handled
#> ret
#> [] default
#> i1 inner
#> inner exit
#> inner finally
#> outer exit
#> inner finally
#> r inner ret
#> ['i1', 'i2', 'last']
#> inner finally
#> out r
#> swallow KeyError 'k'
#> swallow TypeError 
#> swallow ValueError msg
#> raised after
#> before start
#> []
#> 5 StopIteration(5)
#> created
#> evaluated
#> []
#> made
#> item 0
#> 0
#> item 1
#> item 2
#> 3
#> ['a', 'b', 1, 'z', 'k', 0, 1]
#> 'list_iterator' object has no attribute 'send'
#> 1
#> cleanup
#> generator ignored GeneratorExit
#> 0 1 10 11
#> [1, 2, 3]
#> [55, 233, 987, 4181] [0, 1, 1, 2, 3, 5, 8, 13, 21, 34]
#> [1, 4, 9] [0, 1, 4, 9]
#> 1 [1, 1]
#> 0 [2]
#> 1 [3, 3]
#> [[], []]
#> [3, 2, 1, -1, -2, -3] 400
#> {'x': 4, 'y': 8} {'x': 4, 'y': 8} True True
#> {'x': 4, 'z': 'zz'}
#> gen_with_locals
#> [False, True]
#> cba [2, 1]
#> end
#> x
#> (1, 2) None 3 4
#> ['final']
#> in gen
#> exhausted
#> generator already executing
#> True [2]
#> 3 {'a': 1} (3, 'bbb') 0,1,2 [1, 3] ('a', 'b') {0, 1} False [('a', 1), ('b', 2)]
#> 'int' object is not iterable
#> 'int' object is not iterable
#> 'list' object is not an iterator
#---
# memory-shaped iterators, lazy evaluation order, side effects
log = []
def note(x): log.append(x); return x
def src():
    for i in range(4): note(f"src{i}"); yield i
def stage(name, it, f):
    for x in it: note(f"{name}{x}"); yield f(x)
p = stage("b", stage("a", src(), lambda x: x + 1), lambda x: x * 10)
print(next(p), log); log.clear(); print(list(p), log)
print([note(i) for i in range(2)] and (note("l") or note("r")), log[-2:])
log.clear(); d = {note("k1"): note("v1"), note("k2"): note("v2")}; print(log)
log.clear()
def f(*a, **k): return len(a) + len(k)
f(note(1), *[note(2)], k=note(3), **{"z": note(4)}); print(log)
log.clear(); x = [0, 0]; x[note(0)], x[note(1)] = note("a"), note("b"); print(log, x)
log.clear(); print(note(1) < note(0) < note(9), log)
log.clear(); print(note(0) and note(1) or note(2), log)
log.clear(); y = note("t") if note(0) else note("e"); print(log)
log.clear()
@(note(lambda g: g))
def deco(a=note("default")): pass
print(log[1:])
class O:
    def __getattr__(self, n): note("get " + n); return self
    def __setattr__(self, n, v): note("set " + n)
    def __getitem__(self, k): note(f"item {k}"); return 5
    def __setitem__(self, k, v): note(f"setitem {k} {v}")
    def __iadd__(self, v): note("iadd"); return self
log.clear(); o = O(); o.a.b = o.c; o["k"] += 1; o.q += 2; print(log)
log.clear(); del log[:]; a = b = note("once"); print(log)
def g():
    try: note("enter"); yield note("y"); note("after")
    finally: note("fin")
log.clear(); it = g(); next(it); it = None; print(log)
log.clear()
for v in g(): note("body"); break
print(log)
log.clear(); z = (note(i) for i in note([1, 2])); print(log); list(z); print(log)
log.clear(); m = map(note, [1, 2]); print(log, next(m), log)
log.clear(); print(any(note(i) for i in [0, 2, 3]), log, all(map(note, [1, 0, 5])), log)
log.clear(); print(min([3, 1, 2], key=note), log)
log.clear(); print(sorted([3, 1, 2], key=lambda v: note(-v)), log)
log.clear(); q = zip(map(note, "abc"), map(note, "xy")); print(list(q), log)
class CM:
    def __init__(self, n): self.n = n
    def __enter__(self): note("in" + self.n); return self.n
    def __exit__(self, *e): note("out" + self.n)
log.clear()
with CM("1") as a1, CM("2") as a2: note(a1 + a2)
print(log)
log.clear()
def fn():
    for i in range(3):
        with CM(str(i)):
            if i == 1: return note("ret")
fn(); print(log)
s = "abc"; it = iter(s); print(next(it), list(it), s)
l = [1, 2, 3]; it = iter(l); next(it); l.append(4); print(list(it), list(it)); l.append(5); print(list(it))
d = {"a": 1}; ks = d.keys(); d["b"] = 2; print(ks, list(ks), d.items() - {("a", 1)})
#> 10 ['src0', 'a0', 'b1']
#> [20, 30, 40] ['src1', 'a1', 'b2', 'src2', 'a2', 'b3', 'src3', 'a3', 'b4']
#> l [1, 'l']
#> ['k1', 'v1', 'k2', 'v2']
#> [1, 2, 3, 4]
#> ['a', 'b', 0, 1] ['a', 'b']
#> False [1, 0]
#> 2 [0, 2]
#> [0, 'e']
#> ['default']
#> ['get c', 'get a', 'set b', 'item k', 'setitem k 6', 'get q', 'iadd', 'set q']
#> ['once']
#> ['enter', 'y', 'fin']
#> ['enter', 'y', 'body', 'fin']
#> [[1, 2]]
#> [[1, 2], 1, 2]
#> [1] 1 [1]
#> True [0, 2, 1, 0] False [0, 2, 1, 0]
#> 1 [3, 1, 2]
#> [3, 2, 1] [-3, -1, -2]
#> [('a', 'x'), ('b', 'y')] ['a', 'x', 'b', 'y', 'c']
#> ['in1', 'in2', '12', 'out2', 'out1']
#> ['in0', 'out0', 'in1', 'ret', 'out1']
#> a ['b', 'c'] abc
#> [2, 3, 4] []
#> []
#> dict_keys(['a', 'b']) ['a', 'b'] {('b', 2)}
#---
