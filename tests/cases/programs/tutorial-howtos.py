# sorting HOWTO
from operator import itemgetter, attrgetter
from functools import cmp_to_key, total_ordering
import functools, heapq, bisect
class Student:
    def __init__(self, name, grade, age):
        self.name, self.grade, self.age = name, grade, age
    def __repr__(self): return repr((self.name, self.grade, self.age))
    def __lt__(self, other): return self.age < other.age
s = [Student('john', 'A', 15), Student('jane', 'B', 12), Student('dave', 'B', 10)]
print(sorted(s, key=lambda x: x.age), sorted(s, key=attrgetter('grade', 'age'), reverse=True), sorted(s), min(s), max(s))
data = [('red', 1), ('blue', 1), ('red', 2), ('blue', 2)]
print(sorted(data, key=itemgetter(0)), sorted("This is a test string from Andrew".split(), key=str.casefold))
def multisort(xs, specs):
    for key, reverse in reversed(specs): xs.sort(key=attrgetter(key), reverse=reverse)
    return xs
print(multisort(list(s), (('grade', True), ('age', False))))
decorated = [(x.grade, i, x) for i, x in enumerate(s)]
decorated.sort(); print([x for g, i, x in decorated])
def cmp(a, b): return (a > b) - (a < b)
print(sorted([5,2,4,1,3], key=cmp_to_key(lambda a, b: -cmp(a, b))))
double = list(reversed(sorted(reversed(data), key=itemgetter(0)))); print(double == sorted(data, key=itemgetter(0), reverse=True))
newgrades = {'john': 'F', 'jane': 'A', 'dave': 'C'}
print(sorted(['dave', 'john', 'jane'], key=newgrades.__getitem__))
h = []
for v in [5, 3, 8]: heapq.heappush(h, v)
print(heapq.nsmallest(2, h), heapq.heappushpop(h, 1), h, bisect.bisect([1,3,5], 3), list(heapq.merge([1,4],[2,3], key=lambda x: x)))
def grade(score, breakpoints=[60, 70, 80, 90], grades='FDCBA'): return grades[bisect.bisect(breakpoints, score)]
print([grade(x) for x in [33, 99, 77, 70, 89, 90, 100]])
try: sorted([1, 'a'])
except TypeError as e: print(e)
try: [1,2].sort(lambda x: x)
except TypeError as e: print(e)
#> [('dave', 'B', 10), ('jane', 'B', 12), ('john', 'A', 15)] [('jane', 'B', 12), ('dave', 'B', 10), ('john', 'A', 15)] [('dave', 'B', 10), ('jane', 'B', 12), ('john', 'A', 15)] ('dave', 'B', 10) ('john', 'A', 15)
#> [('blue', 1), ('blue', 2), ('red', 1), ('red', 2)] ['a', 'Andrew', 'from', 'is', 'string', 'test', 'This']
#> [('dave', 'B', 10), ('jane', 'B', 12), ('john', 'A', 15)]
#> [('john', 'A', 15), ('jane', 'B', 12), ('dave', 'B', 10)]
#> [5, 4, 3, 2, 1]
#> True
#> ['jane', 'dave', 'john']
#> [3, 5] 1 [3, 5, 8] 2 [1, 2, 3, 4]
#> ['F', 'A', 'C', 'C', 'B', 'A', 'A']
#> '<' not supported between instances of 'str' and 'int'
#> sort() takes no positional arguments
#---
# descriptor HOWTO
import logging, os, functools, types
from abc import ABC, abstractmethod
class Ten:
    def __get__(self, obj, objtype=None): return 10
class A:
    x = 5
    y = Ten()
a = A(); print(a.x, a.y)
class LoggedAccess:
    def __set_name__(self, owner, name):
        self.public_name, self.private_name = name, '_' + name
    def __get__(self, obj, objtype=None):
        value = getattr(obj, self.private_name)
        print('Accessing %r giving %r' % (self.public_name, value)); return value
    def __set__(self, obj, value):
        print('Updating %r to %r' % (self.public_name, value)); setattr(obj, self.private_name, value)
class Person:
    name, age = LoggedAccess(), LoggedAccess()
    def __init__(self, name, age): self.name, self.age = name, age
    def birthday(self): self.age += 1
print(vars(vars(Person)['name'])); p = Person('Peter P', 10); p.birthday(); print(vars(p))
class Validator(ABC):
    def __set_name__(self, owner, name): self.private_name = '_' + name
    def __get__(self, obj, objtype=None): return getattr(obj, self.private_name)
    def __set__(self, obj, value):
        self.validate(value); setattr(obj, self.private_name, value)
    @abstractmethod
    def validate(self, value): pass
class OneOf(Validator):
    def __init__(self, *options): self.options = set(options)
    def validate(self, value):
        if value not in self.options: raise ValueError(f'Expected {value!r} to be one of {sorted(self.options)!r}')
class Number(Validator):
    def __init__(self, minvalue=None, maxvalue=None): self.minvalue, self.maxvalue = minvalue, maxvalue
    def validate(self, value):
        if not isinstance(value, (int, float)): raise TypeError(f'Expected {value!r} to be an int or float')
        if self.minvalue is not None and value < self.minvalue: raise ValueError(f'Expected {value!r} to be at least {self.minvalue!r}')
class String(Validator):
    def __init__(self, minsize=None, predicate=None): self.minsize, self.predicate = minsize, predicate
    def validate(self, value):
        if not isinstance(value, str): raise TypeError(f'Expected {value!r} to be an str')
        if self.minsize is not None and len(value) < self.minsize: raise ValueError(f'Expected {value!r} to be no smaller than {self.minsize!r}')
        if self.predicate is not None and not self.predicate(value): raise ValueError(f'Expected {self.predicate} to be true for {value!r}')
class Component:
    name = String(minsize=3, predicate=str.isupper); kind = OneOf('wood', 'metal', 'plastic'); quantity = Number(minvalue=0)
    def __init__(self, name, kind, quantity): self.name, self.kind, self.quantity = name, kind, quantity
for args in [('Widget', 'metal', 5), ('WIDGET', 'metle', 5), ('WIDGET', 'metal', -5), ('WIDGET', 'metal', 'V'), ('WIDGET', 'metal', 5)]:
    try: print(vars(Component(*args)))
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
class Property:
    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        self.__doc__ = doc if doc is not None or fget is None else fget.__doc__
        self._name = ''
    def __set_name__(self, owner, name): self._name = name
    def __get__(self, obj, objtype=None):
        if obj is None: return self
        if self.fget is None: raise AttributeError(f"property '{self._name}' has no getter")
        return self.fget(obj)
    def __set__(self, obj, value):
        if self.fset is None: raise AttributeError(f"property '{self._name}' has no setter")
        self.fset(obj, value)
    def getter(self, fget):
        prop = type(self)(fget, self.fset, self.fdel, self.__doc__); prop._name = self._name; return prop
    def setter(self, fset):
        prop = type(self)(self.fget, fset, self.fdel, self.__doc__); prop._name = self._name; return prop
class C:
    @Property
    def x(self): "I'm x"; return self._x
    @x.setter
    def x(self, v): self._x = v
    @Property
    def y(self): return 1
c = C(); c.x = 5; print(c.x, C.x.__doc__)
try: c.y = 3
except AttributeError as e: print(e)
class Function:
    def __init__(self, f): self.f = f
    def __get__(self, obj, objtype=None):
        return self if obj is None else types.MethodType(self.f, obj)
class D: f = Function(lambda self, n: n * 2)
print(D().f(4))
class ClassMethod:
    def __init__(self, f): self.f = f; functools.update_wrapper(self, f)
    def __get__(self, obj, cls=None):
        if cls is None: cls = type(obj)
        return types.MethodType(self.f, cls)
class E:
    @ClassMethod
    def f(cls, x): return cls.__name__, x
print(E.f(3), E().f(3))
def invoke_getattribute(obj, name):
    null = object(); objtype = type(obj)
    def find(cls, name, default):
        for base in cls.__mro__:
            if name in vars(base): return vars(base)[name]
        return default
    cls_var = find(objtype, name, null)
    descr_get = getattr(type(cls_var), '__get__', null)
    if descr_get is not null and (hasattr(type(cls_var), '__set__') or hasattr(type(cls_var), '__delete__')): return descr_get(cls_var, obj, objtype)
    if hasattr(obj, '__dict__') and name in vars(obj): return vars(obj)[name]
    if descr_get is not null: return descr_get(cls_var, obj, objtype)
    if cls_var is not null: return cls_var
    raise AttributeError(name)
print(invoke_getattribute(a, 'x'), invoke_getattribute(a, 'y'), invoke_getattribute(p, 'age'))
class Slotted:
    __slots__ = ('x', '_y')
    def __init__(self): self.x = 1
o = Slotted()
try: o.z = 1
except AttributeError as e: print(e)
try: print(o._y)
except AttributeError as e: print(e)
#> 5 10
#> {'public_name': 'name', 'private_name': '_name'}
#> Updating 'name' to 'Peter P'
#> Updating 'age' to 10
#> Accessing 'age' giving 10
#> Updating 'age' to 11
#> {'_name': 'Peter P', '_age': 11}
#> ValueError Expected <method 'isupper' of 'str' objects> to be true for 'Widget'
#> ValueError Expected 'metle' to be one of ['metal', 'plastic', 'wood']
#> ValueError Expected -5 to be at least 0
#> TypeError Expected 'V' to be an int or float
#> {'_name': 'WIDGET', '_kind': 'metal', '_quantity': 5}
#> 5 I'm x
#> property 'y' has no setter
#> 8
#> ('E', 3) ('E', 3)
#> Accessing 'age' giving 11
#> 5 10 11
#> 'Slotted' object has no attribute 'z'
#> 'Slotted' object has no attribute '_y'
#---
# generator presentations: coroutine pipelines
import re, functools
def coroutine(func):
    @functools.wraps(func)
    def start(*args, **kwargs):
        cr = func(*args, **kwargs); next(cr); return cr
    return start
@coroutine
def grep(pattern):
    print("Looking for %s" % pattern)
    try:
        while True:
            line = yield
            if pattern in line: print(line, end=' | ')
    except GeneratorExit: print("Going away. Goodbye")
g = grep("python"); g.send("Yeah, but no"); g.send("python generators rock!"); g.close()
@coroutine
def broadcast(targets):
    while True:
        item = yield
        for t in targets: t.send(item)
@coroutine
def printer(name):
    while True:
        try: item = yield
        except ValueError as e: print(name, 'caught', e)
        else: print(name, item)
@coroutine
def filt(pred, target):
    while True:
        item = yield
        if pred(item): target.send(item)
def source(items, target):
    for i in items: target.send(i)
    target.close()
p = printer('P')
source(range(5), broadcast([filt(lambda x: x % 2, p), filt(lambda x: x > 2, p)]))
p.throw(ValueError, ValueError('bad'))
def countdown(n):
    print("Counting down from", n)
    try:
        while n >= 0:
            newvalue = (yield n)
            if newvalue is not None: n = newvalue
            else: n -= 1
    finally: print('finally', n)
c = countdown(5)
for x in c:
    print(x, end=' ')
    if x == 5: c.send(3)
print()
class Task:
    taskid = 0
    def __init__(self, target):
        Task.taskid += 1; self.tid, self.target, self.sendval = Task.taskid, target, None
    def run(self): return self.target.send(self.sendval)
from collections import deque
class Scheduler:
    def __init__(self): self.ready, self.taskmap = deque(), {}
    def new(self, target):
        t = Task(target); self.taskmap[t.tid] = t; self.ready.append(t); return t.tid
    def mainloop(self):
        while self.taskmap:
            task = self.ready.popleft()
            try:
                result = task.run()
                if isinstance(result, SystemCall):
                    result.task, result.sched = task, self; result.handle(); continue
            except StopIteration:
                print('Task', task.tid, 'terminated'); del self.taskmap[task.tid]; continue
            self.ready.append(task)
class SystemCall:
    def handle(self): pass
class GetTid(SystemCall):
    def handle(self):
        self.task.sendval = self.task.tid; self.sched.ready.append(self.task)
class NewTask(SystemCall):
    def __init__(self, target): self.target = target
    def handle(self):
        self.task.sendval = self.sched.new(self.target); self.sched.ready.append(self.task)
def foo(n):
    mytid = yield GetTid()
    for i in range(n): print("I'm foo", mytid); yield
def main():
    child = yield NewTask(foo(2)); print('child', child); yield
    print('main done')
s = Scheduler(); s.new(foo(1)); s.new(main()); s.mainloop()
def tree(t):
    if t:
        yield from tree(t[0]); yield t[1]; yield from tree(t[2])
print(list(tree(((None, 1, None), 2, (None, 3, None)))))
log = '127.0.0.1 - - [24/Feb/2008:00:08:59 -0600] "GET /ply/ply.html HTTP/1.1" 200 97238\n10.0.0.1 - - [x] "GET /a HTTP/1.1" 404 -\n'.splitlines(True)
pat = re.compile(r'(\S+) (\S+) (\S+) \[(.*?)\] "(\S+) (\S+) (\S+)" (\S+) (\S+)')
cols = ('host', 'referrer', 'user', 'datetime', 'method', 'request', 'proto', 'status', 'bytes')
def field_map(dictseq, name, func):
    for d in dictseq: d[name] = func(d[name]); yield d
groups = (pat.match(line) for line in log); tuples = (g.groups() for g in groups if g)
log = field_map((dict(zip(cols, t)) for t in tuples), "status", int)
log = field_map(log, "bytes", lambda s: int(s) if s != '-' else 0)
for r in log: print(r)
#> Looking for python
#> python generators rock! | Going away. Goodbye
#> P 1
#> P 3
#> P 3
#> P 4
#> P caught bad
#> Counting down from 5
#> 5 2 1 0 finally -1
#> 
#> I'm foo 1
#> child 3
#> Task 1 terminated
#> I'm foo 3
#> main done
#> Task 2 terminated
#> I'm foo 3
#> Task 3 terminated
#> [1, 2, 3]
#> {'host': '127.0.0.1', 'referrer': '-', 'user': '-', 'datetime': '24/Feb/2008:00:08:59 -0600', 'method': 'GET', 'request': '/ply/ply.html', 'proto': 'HTTP/1.1', 'status': 200, 'bytes': 97238}
#> {'host': '10.0.0.1', 'referrer': '-', 'user': '-', 'datetime': 'x', 'method': 'GET', 'request': '/a', 'proto': 'HTTP/1.1', 'status': 404, 'bytes': 0}
#---
