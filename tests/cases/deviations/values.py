#: Reprs have no addresses
#: The same program shows the same text every time.
class C: pass
def f(): pass
print(C(), f, object())
#> <__main__.C object at 0x…> <function f at 0x…> <object object at 0x…>
#drip
#> <__main__.C object> <function f> <object object>
#---
#: `id()` counts objects
#: It tells whether two names mean the same object, and nothing of memory.
print(id([]) > 10**6)
#> True
#drip
#> False
#---
#: `hash()` of text is the same in every run
#: A run can be repeated; CPython takes a new seed each time.
print(hash("abc"))
#> …
#drip
#> -4594863902769663758
#---
#: Sets keep the order in which items came
#: What is seen does not depend on hashes.
print({3, 1, 2})
#> {1, 2, 3}
#drip
#> {3, 1, 2}
#---
#: `is` is true of equal ints and short texts
#: Ints and texts are values, wherever they come from; compare them with `==`.
a = 1000
b = int("1000")
print(a is b)
#> False
#drip
#> True
#---
#: `__del__` is not called for what is a list, a dict or another container too
#: For other objects it is called when the last reference goes, as in CPython.
class A(list):
    def __del__(self):
        print("gone")
a = A()
del a
print("after")
#> gone
#> after
#drip
#> after
#---
#: A traceback is a picture of the moment
#: It has the lines and functions that the exception passed through until it was asked for, and no locals of theirs.
def f():
    n = 1
    raise KeyError(n)
try:
    f()
except KeyError as e:
    frame = e.__traceback__.tb_next.tb_frame
    print(frame.f_code.co_name, frame.f_lineno, frame.f_locals)
#> f 3 {'n': 1}
#drip
#> f 3 {}
#---
#: `gi_frame` is a picture of the moment
#: Look again after each `next()`.
def g():
    n = 1
    yield n
    n = 2
    yield n
it = g()
next(it)
frame = it.gi_frame
next(it)
print(frame.f_locals)
#> {'n': 2}
#drip
#> {'n': 1}
#---
#: `list()` does not ask for a length first
#: `__len__` of a class is called by `len()` and where truth is asked for.
class C:
    def __len__(self):
        print("asked")
        return 1
    def __iter__(self):
        return iter([1])
print(list(C()))
#> asked
#> [1]
#drip
#> [1]
#---
#: A value takes at most 1 GiB
#: It is refused before memory is short, in words that say so.
print(bytes(10**12))
#! MemoryError
#drip
#! MemoryError: a value of more than 1073741824 bytes is over the memory budget
#---
#: `slice.indices()` takes lengths of 64 bits
#: Nothing is longer.
print(slice(1, None).indices(2**64)[0])
#> 1
#drip
#! OverflowError: Python int too large to convert to C ssize_t
#---
#: As a key, no object equals a text
#: Neither does its hash, which is the text's own affair; `__hash__` and `__eq__` may answer as numbers do.
class Name:
    def __init__(self, text): self.text = text
    def __hash__(self): return hash(self.text)
    def __eq__(self, other): return self.text == getattr(other, "text", other)
print({"a": 1}.get(Name("a")))
#> 1
#drip
#> None
#---
#: `<` of containers is a bool
#: What `__lt__` of an item answers is asked for its truth, and not handed on.
class Less:
    def __lt__(self, other): return ["yes"]
print([Less()] < [Less()])
#> ['yes']
#drip
#> True
#---
#: How often `__hash__` is called where nothing is looked up
#: A `Counter` shows itself without hashing what it counts again.
from collections import Counter
class Word:
    def __hash__(self):
        print("hash")
        return 1
    def __repr__(self): return "Word"
print(Counter([Word()]))
#> hash
#> hash
#> Counter({Word: 1})
#drip
#> hash
#> Counter({Word: 1})
#---
