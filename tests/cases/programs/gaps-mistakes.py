a, b = 1
#! TypeError: cannot unpack non-iterable int object
#---
a, b = 1, 2, 3
#! ValueError: too many values to unpack (expected 2)
#---
a, b, c = 1, 2
#! ValueError: not enough values to unpack (expected 3, got 2)
#---
a, *b = ()
#! ValueError: not enough values to unpack (expected at least 1, got 0)
#---
a, b = "abc"
#! ValueError: too many values to unpack (expected 2)
#---
a, b = {1}
#! ValueError: not enough values to unpack (expected 2, got 1)
#---
for a, b in [1]: pass
#! TypeError: cannot unpack non-iterable int object
#---
for a, b in [(1, 2, 3)]: pass
#! ValueError: too many values to unpack (expected 2)
#---
for i in 3: pass
#! TypeError: 'int' object is not iterable
#---
t = (1, 2)
t[0] = 5
#! TypeError: 'tuple' object does not support item assignment
#---
s = "abc"
s[0] = "x"
#! TypeError: 'str' object does not support item assignment
#---
del (1, 2)[0]
#! TypeError: 'tuple' object doesn't support item deletion
#---
del "a"[0]
#! TypeError: 'str' object doesn't support item deletion
#---
x = 5
x()
#! TypeError: 'int' object is not callable
#---
x = 5
x[0] = 1
#! TypeError: 'int' object does not support item assignment
#---
x = 5
x.y = 1
#! AttributeError: 'int' object has no attribute 'y'
#---
def f(a, b): pass
f(1)
#! TypeError: f() missing 1 required positional argument: 'b'
#---
def f(a, b): pass
f()
#! TypeError: f() missing 2 required positional arguments: 'a' and 'b'
#---
def f(a, b, c): pass
f()
#! TypeError: f() missing 3 required positional arguments: 'a', 'b', and 'c'
#---
def f(a, b=1): pass
f(1, 2, 3)
#! TypeError: f() takes from 1 to 2 positional arguments but 3 were given
#---
def f(): pass
f(1)
#! TypeError: f() takes 0 positional arguments but 1 was given
#---
def f(a): pass
f(1, b=2)
#! TypeError: f() got an unexpected keyword argument 'b'
#---
def f(value): pass
f(valu=2)
#! TypeError: f() got an unexpected keyword argument 'valu'
#---
def f(*, a, b): pass
f()
#! TypeError: f() missing 2 required keyword-only arguments: 'a' and 'b'
#---
def f(a): pass
f(1, a=2)
#! TypeError: f() got multiple values for argument 'a'
#---
class A:
    def f(self): pass
A.f()
#! TypeError: A.f() missing 1 required positional argument: 'self'
#---
class A:
    def f(): pass
A().f()
#! TypeError: A.f() takes 0 positional arguments but 1 was given
#---
class A:
    def __init__(self, x): pass
A()
#! TypeError: A.__init__() missing 1 required positional argument: 'x'
#---
class A: pass
A(1)
#! TypeError: A() takes no arguments
#---
class A: pass
A().x
#! AttributeError: 'A' object has no attribute 'x'
#---
class A: pass
A.x
#! AttributeError: type object 'A' has no attribute 'x'
#---
class A:
    def __init__(self): self.value = 1
A().valeu
#! AttributeError: 'A' object has no attribute 'valeu'
#---
class A: pass
print(A() + 1)
#! TypeError: unsupported operand type(s) for +: 'A' and 'int'
#---
class A: pass
A() < A()
#! TypeError: '<' not supported between instances of 'A' and 'A'
#---
class A: pass
len(A())
#! TypeError: object of type 'A' has no len()
#---
class A: pass
for x in A(): pass
#! TypeError: 'A' object is not iterable
#---
class A: pass
A()[0]
#! TypeError: 'A' object is not subscriptable
#---
class A: pass
A()()
#! TypeError: 'A' object is not callable
#---
class A: pass
with A(): pass
#! TypeError: 'A' object does not support the context manager protocol
#---
class A:
    def __str__(self): return 3
print(str(A()))
#! TypeError: __str__ returned non-string (type int)
#---
class A:
    def __len__(self): return -1
len(A())
#! ValueError: __len__() should return >= 0
#---
class A:
    def __init__(self): return 3
A()
#! TypeError: __init__() should return None, not 'int'
#---
class A:
    def __iter__(self): return 3
iter(A())
#! TypeError: iter() returned non-iterator of type 'int'
#---
def f():
    print(x)
    x = 1
f()
#! UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
#---
def f():
    x += 1
x = 0
f()
#! UnboundLocalError: cannot access local variable 'x' where it is not associated with a value
#---
print(undefined_thing)
#! NameError: name 'undefined_thing' is not defined
#---
import maths
#! ModuleNotFoundError: No module named 'maths'
#---
import math
math.squrt(3)
#! AttributeError: module 'math' has no attribute 'squrt'
#---
d = {"a": 1}
for k in d:
    d[k + "x"] = 1
#! RuntimeError: dictionary changed size during iteration
#---
d = {"a": 1, "b": 2}
for k in d:
    del d[k]
#! RuntimeError: dictionary changed size during iteration
#---
s = {1, 2}
for x in s: s.add(x + 10)
#! RuntimeError: Set changed size during iteration
#---
def g():
    yield 1
    raise StopIteration
list(g())
#! RuntimeError: generator raised StopIteration
#---
def g(): yield 1
g().send(3)
#! TypeError: can't send non-None value to a just-started generator
#---
def g(): yield 1
len(g())
#! TypeError: object of type 'generator' has no len()
#---
def g(): yield 1
g()[0]
#! TypeError: 'generator' object is not subscriptable
#---
next(iter([]))
#! StopIteration
#---
raise 3
#! TypeError: exceptions must derive from BaseException
#---
raise "abc"
#! TypeError: exceptions must derive from BaseException
#---
raise
#! RuntimeError: No active exception to reraise
#---
raise ValueError
#! ValueError
#---
raise ValueError("a") from 3
#! TypeError: exception causes must derive from BaseException
#---
try: 1/0
except 3: pass
#! TypeError: catching classes that do not inherit from BaseException is not allowed
#---
assert 1 == 2
#! AssertionError
#---
assert 1 == 2, "message"
#! AssertionError: message
#---
assert False, (1, 2)
#! AssertionError: (1, 2)
#---
def f(): f()
f()
#! RecursionError: maximum recursion depth exceeded
#---
"abc".foo
#! AttributeError: 'str' object has no attribute 'foo'
#---
"abc".uper()
#! AttributeError: 'str' object has no attribute 'uper'
#---
[1, 2].push(3)
#! AttributeError: 'list' object has no attribute 'push'
#---
None.append(1)
#! AttributeError: 'NoneType' object has no attribute 'append'
#---
x = [3, 1].sort()
x[0]
#! TypeError: 'NoneType' object is not subscriptable
#---
x = [1].append(2)
x.append(3)
#! AttributeError: 'NoneType' object has no attribute 'append'
#---
int("abc")
#! ValueError: invalid literal for int() with base 10: 'abc'
#---
int("3.7")
#! ValueError: invalid literal for int() with base 10: '3.7'
#---
int("")
#! ValueError: invalid literal for int() with base 10: ''
#---
float("abc")
#! ValueError: could not convert string to float: 'abc'
#---
"a" + 5
#! TypeError: can only concatenate str (not "int") to str
#---
5 + "a"
#! TypeError: unsupported operand type(s) for +: 'int' and 'str'
#---
"5" * "5"
#! TypeError: can't multiply sequence by non-int of type 'str'
#---
[1] + 2
#! TypeError: can only concatenate list (not "int") to list
#---
"abc" / 2
#! TypeError: unsupported operand type(s) for /: 'str' and 'int'
#---
print("a" > 5)
#! TypeError: '>' not supported between instances of 'str' and 'int'
#---
sum(["a", "b"])
#! TypeError: unsupported operand type(s) for +: 'int' and 'str'
#---
max([])
#! ValueError: max() arg is an empty sequence
#---
{}["x"]
#! KeyError: 'x'
#---
{1: 2}["x"]
#! KeyError: 'x'
#---
[1, 2, 3][10]
#! IndexError: list index out of range
#---
[][0] = 1
#! IndexError: list assignment index out of range
#---
"abc"[10]
#! IndexError: string index out of range
#---
[1, 2]["a"]
#! TypeError: list indices must be integers or slices, not str
#---
[1, 2][1.0]
#! TypeError: list indices must be integers or slices, not float
#---
{[1]: 2}
#! TypeError: unhashable type: 'list'
#---
{[1], 2}
#! TypeError: unhashable type: 'list'
#---
print(1 / 0)
#! ZeroDivisionError: division by zero
#---
print(1 % 0)
#! ZeroDivisionError: integer modulo by zero
#---
print(0.0 // 0)
#! ZeroDivisionError: float floor division by zero
#---
import datetime
datetime.datetime.now() - 5
#! TypeError: unsupported operand type(s) for -: 'datetime.datetime' and 'int'
#---
import json
json.loads("{bad}")
#! JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
#---
import json
json.dumps({1, 2})
#! TypeError: Object of type set is not JSON serializable
#---
import re
re.compile("(")
#! error: missing ), unterminated subpattern at position 0
#---
from dataclasses import dataclass
@dataclass
class P:
    x: int
    y: int
P(1)
#! TypeError: P.__init__() missing 1 required positional argument: 'y'
#---
from dataclasses import dataclass
@dataclass(frozen=True)
class P:
    x: int
P(1).x = 3
#! FrozenInstanceError: cannot assign to field 'x'
#---
from enum import Enum
class C(Enum):
    A = 1
C.B
#! AttributeError: B
#---
from enum import Enum
class C(Enum):
    A = 1
C(3)
#! ValueError: 3 is not a valid C
#---
from abc import ABC, abstractmethod
class A(ABC):
    @abstractmethod
    def f(self): ...
A()
#! TypeError: Can't instantiate abstract class A with abstract method f
#---
chr(1114112)
#! ValueError: chr() arg not in range(0x110000)
#---
range(0.5)
#! TypeError: 'float' object cannot be interpreted as an integer
#---
"x".join([1, 2])
#! TypeError: sequence item 0: expected str instance, int found
#---
isinstance(1, 2)
#! TypeError: isinstance() arg 2 must be a type, a tuple of types, or a union
#---
lst = [1, 2, 3]
lst.remove(9)
#! ValueError: list.remove(x): x not in list
#---
lst = [1, 2, 3]
lst.index(9)
#! ValueError: 9 is not in list
#---
"abc".index("z")
#! ValueError: substring not found
#---
"%d items" % "three"
#! TypeError: %d format: a real number is required, not str
#---
"{} {}".format(1)
#! IndexError: Replacement index 1 out of range for positional args tuple
#---
int(None)
#! TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
#---
float(None)
#! TypeError: float() argument must be a string or a real number, not 'NoneType'
#---
x: int = "a" + 1
#! TypeError: can only concatenate str (not "int") to str
#---
lambda: (yield)
x = (i for i in 5)
#! TypeError: 'int' object is not iterable
#---
class A(B): pass
#! NameError: name 'B' is not defined
#---
import asyncio
async def f(): return 1
print(f() + 1)
#! TypeError: unsupported operand type(s) for +: 'coroutine' and 'int'
#---
def f():
    return 1
f.x.y
#! AttributeError: 'function' object has no attribute 'x'
#---
sorted([1, "a"])
#! TypeError: '<' not supported between instances of 'str' and 'int'
#---
sorted([None, 1])
#! TypeError: '<' not supported between instances of 'int' and 'NoneType'
#---
sorted(5)
#! TypeError: 'int' object is not iterable
#---
list(5)
#! TypeError: 'int' object is not iterable
#---
print(*5)
#! TypeError: print() argument after * must be an iterable, not int
#---
def f(**k): pass
f(**5)
#! TypeError: __main__.f() argument after ** must be a mapping, not int
#---
def f(**k): pass
f(**{1: 2})
#! TypeError: keywords must be strings
#---
f"{3:z}"
#! ValueError: Negative zero coercion (z) not allowed in integer format specifier
#---
f"{'a':d}"
#! ValueError: Unknown format code 'd' for object of type 'str'
#---
x = 3
x.append(1)
#! AttributeError: 'int' object has no attribute 'append'
#---
nonexistent.foo()
#! NameError: name 'nonexistent' is not defined
#---
d = dict(a=1)
d.a
#! AttributeError: 'dict' object has no attribute 'a'
#---
d = {"name": 1}
d["nmae"]
#! KeyError: 'nmae'
#---
(1, 2).append(3)
#! AttributeError: 'tuple' object has no attribute 'append'
#---
(i for i in []).foo
#! AttributeError: 'generator' object has no attribute 'foo'
#---
del x
#! NameError: name 'x' is not defined
#---
x = 1
del x
print(x)
#! NameError: name 'x' is not defined
#---
