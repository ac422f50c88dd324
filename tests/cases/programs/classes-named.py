class A:
    __module__ = "argparse"
print(A, A.__module__, A.__qualname__, repr(A())[:18])
class E(Exception): __module__ = "m.n"
print(E, repr(E(1)))
A.__module__ = "other"
print(A)
class Q:
    __qualname__ = "R.S"
print(Q, Q.__name__)
#> <class 'argparse.A'> argparse A <argparse.A object
#> <class 'm.n.E'> E(1)
#> <class 'other.A'>
#> <class '__main__.R.S'> Q
#---
class Base: __module__ = "lib"
class Derived(Base): pass
print(Derived, Derived.__module__, Base().__module__, "__qualname__" in vars(Derived))
try:
    class Bad: __qualname__ = 3
except TypeError as e: print(e)
print(Base | None, list[Base])
#> <class '__main__.Derived'> __main__ lib False
#> type __qualname__ must be a str, not int
#> lib.Base | None list[lib.Base]
#---
