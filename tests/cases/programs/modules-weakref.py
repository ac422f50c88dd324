import weakref
class A:
    def __init__(self, name): self.name = name
    def __repr__(self): return f"A({self.name})"
def gone(ref): print("gone", ref() is None, ref is first)
a = A("a")
first = weakref.ref(a, gone)
second = weakref.ref(a, lambda r: print("second", r()))
plain = weakref.ref(a)
print(first(), first.__callback__ is gone, plain.__callback__)
b = a
del a
print("still", first())
del b
print("after", first(), plain())
def f():
    local = A("local")
    weakref.ref(local, lambda r: print("never: the reference goes first"))
    kept = weakref.ref(local, lambda r: print("left f"))
    keep.append(kept)
    print("in f")
keep = []
f()
print("out of f")
x = A("x")
r = weakref.ref(x, lambda r: 1 / 0)
x = None
print("goes on")
items = [A(1), A(2), A(3)]
refs = [weakref.ref(item, lambda r, n=item.name: print("item", n)) for item in items]
item = None
items.pop(0)
items[0] = None
items.clear()
print("end")
#> A(a) True None
#> still A(a)
#> second None
#> gone True True
#> after None None
#> in f
#> left f
#> out of f
#> goes on
#> item 1
#> item 2
#> item 3
#> end
#---
import weakref
class Resource:
    def __init__(self, name): self.name = name
def release(name, *, how="quietly"): print("released", name, how); return name.upper()
r = Resource("one")
f = weakref.finalize(r, release, "one")
print(f.alive, f.atexit, type(f).__name__)
obj, func, args, kwargs = f.peek()
print(obj is r, func is release, args, kwargs)
del obj
del r
print(f.alive, f(), f.peek(), f.detach())
s = Resource("two")
g = weakref.finalize(s, release, "two", how="loudly")
print(g()); print(g())
del s
t = Resource("three")
h = weakref.finalize(t, release, "three"); h.atexit = False
print(h.atexit, h.detach()[2:], h.alive)
del t
print("end")
#> True True finalize
#> True True ('one',) {}
#> released one quietly
#> False None None None
#> released two loudly
#> TWO
#> None
#> False (('three',), {}) False
#> end
#---
class Connection:
    count = 0
    def __init__(self, name):
        self.name = name
        Connection.count += 1
    def __enter__(self): return self
    def __exit__(self, *a): print("exit", self.name)
    def __del__(self):
        Connection.count -= 1
        print("del", self.name)
c = Connection("a")
c = Connection("b")
print(Connection.count)
def scope():
    inner = Connection("inner")
    print("in scope")
scope()
with Connection("with") as w:
    print(w.name)
del w
l = [Connection(i) for i in range(3)]
l.pop()
del l[0]
print("clearing")
l.clear()
d = {"k": Connection("value")}
d["k"] = None
class Node:
    def __init__(self, name, child=None): self.name, self.child = name, child
    def __del__(self): print("node", self.name)
n = Node("outer", Node("inner", Node("innermost")))
del n
print(Connection.count)
class Phoenix:
    def __del__(self):
        print("rising"); ashes.append(self)
ashes = []
p = Phoenix(); p.tag = 1
del p
print(ashes[0].tag, type(ashes[0]).__name__)
ashes.clear()
print("once only")
Connection("temporary").name
print("end")
#> del a
#> 1
#> in scope
#> del inner
#> with
#> exit with
#> del with
#> del 2
#> del 0
#> clearing
#> del 1
#> del value
#> node outer
#> node inner
#> node innermost
#> 1
#> rising
#> 1 Phoenix
#> once only
#> del temporary
#> end
#---
class Bad:
    def __init__(self): raise ValueError("no")
    def __del__(self): print("deleted all the same")
try: Bad()
except ValueError as e: print(e)
class Worse:
    def __del__(self): raise RuntimeError("ignored")
w = Worse()
del w
print("on")
def gen():
    c = Tracker("in gen")
    try:
        yield 1
        yield 2
    finally: print("closing")
class Tracker:
    def __init__(self, name): self.name = name
    def __del__(self): print("del", self.name)
g = gen()
print(next(g))
del g
for t in map(Tracker, "ab"): print(t.name)
print("loop over")
del t
class Child(Tracker): pass
Child("child")
x = Tracker("x"); y = x; del x; print("y holds it"); y = 3
class Plain: pass
p = Plain(); p.t = Tracker("attribute"); del p.t
p.t = Tracker("again"); p.t = None
def raises():
    t = Tracker("frame")
    raise KeyError("k")
try: raises()
except KeyError as e: print("caught", e)
print("end")
#> no
#> deleted all the same
#> on
#> 1
#> closing
#> del in gen
#> a
#> del a
#> b
#> loop over
#> del b
#> del child
#> y holds it
#> del x
#> del attribute
#> del again
#> caught 'k'
#> del frame
#> end
#---
import weakref
class V:
    def __init__(self, n): self.n = n
cache = weakref.WeakValueDictionary()
def get(n):
    found = cache.get(n)
    if found is None:
        found = cache[n] = V(n)
        print("made", n)
    return found
a = get(1); b = get(1); print(a is b, len(cache), list(cache))
c = get(2)
print(sorted(cache), sorted(v.n for v in cache.values()), 2 in cache)
del a, b
print(sorted(cache), 1 in cache, cache.get(1, "none"))
try: cache[1]
except KeyError as e: print("KeyError", e)
keys = weakref.WeakKeyDictionary()
def key():
    k = V("k"); keys[k] = "data"; print(len(keys), keys[k], k in keys)
key()
print(len(keys), list(keys.items()))
s = weakref.WeakSet()
m = V("m"); s.add(m); found = m in s; print(len(s), found)
del m
print(len(s))
class Subject:
    def __init__(self): self._observers = weakref.WeakSet()
    def attach(self, o): self._observers.add(o)
    def notify(self, what):
        for o in self._observers: o.update(what)
class Observer:
    def __init__(self, name): self.name = name
    def update(self, what): print(self.name, "got", what)
subject = Subject(); one = Observer("one"); subject.attach(one); subject.notify("first")
del one
subject.notify("second")
p = weakref.proxy(c)
print(p.n); p.n = 5; print(c.n)
del c
try: p.n
except ReferenceError as e: print(e)
m = weakref.WeakMethod(V("gone").__init__); print(m())
#> made 1
#> True 1 [1]
#> made 2
#> [1, 2] [1, 2] True
#> [2] False none
#> KeyError 1
#> 1 data True
#> 0 []
#> 1 True
#> 0
#> one got first
#> 2
#> 5
#> weakly-referenced object no longer exists
#> None
#---
class P:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
p = P(1); p.tag = 1
del p
print("after 1")
p = P(2)
p.tag = 1
del p
print("after 2")
p = P(3); x = p.n
del p
print("after 3")
p = P(4); print(p.n)
del p
print("after 4")
class H:
    def __contains__(self, k): return True
    def __getitem__(self, k): return 1
    def __setitem__(self, k, v): pass
h = H()
p = P(5); p in h
del p
print("after 5")
p = P(6); h[p]
del p
print("after 6")
p = P(7); h[p] = 3
del p
print("after 7")
def f():
    p = P(9); p.tag = 1
    del p
    print("after 9")
f()
class Q:
    def __del__(self): print("del Q")
q = Q(); q.tag = 1
del q
print("after 10")
q = Q(); q.tag = 1
q = None
print("after 11")
#> del 1
#> after 1
#> del 2
#> after 2
#> del 3
#> after 3
#> 4
#> del 4
#> after 4
#> del 5
#> after 5
#> del 6
#> after 6
#> del 7
#> after 7
#> del 9
#> after 9
#> del Q
#> after 10
#> del Q
#> after 11
#---
