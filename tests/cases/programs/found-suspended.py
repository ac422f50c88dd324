import time
class F:
    def __bool__(self): time.sleep(0.001); print("bool"); return False
def g():
    yield F(); yield F()
print(any(g()), all(g()), any([F(), F()]), any(x for x in [F()]))
#> bool
#> bool
#> bool
#> bool
#> bool
#> bool
#> False False False False
#---
import time
class E(Exception):
    def __init__(self): time.sleep(.001); print('made'); super().__init__('c')
try: raise ValueError from E
except ValueError as e: print(repr(e.__cause__))
#> made
#> E('c')
#---
import time
class M(type):
    def __instancecheck__(cls, o): time.sleep(.001); print('check'); return True
class C(metaclass=M): pass
match 3:
    case C(): print('yes')
match 3:
    case int() | C(): print('yes')
try:
    raise KeyError
except LookupError: print('le')
#> check
#> yes
#> yes
#> le
#---
import time, contextlib
class M(type):
    def __subclasscheck__(cls, o): time.sleep(.001); print('sub'); return True
class C(Exception, metaclass=M): pass
with contextlib.suppress(C): raise ValueError
print(issubclass(int, C))
#> sub
#> sub
#> True
#---
import time, abc
class A(abc.ABC):
    @classmethod
    def __subclasshook__(cls, o): time.sleep(.001); print('hook', o.__name__); return True
print(isinstance(3, A), issubclass(str, A))
match 'x':
    case A(): print('matched')
#> hook int
#> hook str
#> True True
#> matched
#---
import time
class At:
    def __index__(self): time.sleep(.001); print('i'); return 2
print([1,2,3,4][At():], 'abcd'[:At()], (1,2,3)[At()])
l=[1,2,3]; l[At()]=5; del l[At()]; print(l)
#> i
#> i
#> i
#> [3, 4] ab 3
#> i
#> i
#> [1, 2]
#---
import time
class H:
    def __hash__(self): time.sleep(.001); return 1
    def __eq__(self, o): time.sleep(.001); return True
print(len({H(), H()}), {H(): 1}[H()], H() in {H()}, [H()].index(H()), [H()] == [H()], sorted([H()], key=hash) and 1, len(dict.fromkeys([H(), H()])), (1, H()) in {(1, H())})
#> 1 1 True 0 True 1 1 True
#---
import time
class L:
    def __len__(self): time.sleep(.001); return 3
    def __getitem__(self, i): time.sleep(.001); return [1,2,3][i]
print(len(L()), list(L()), bool(L()), list(reversed(L())), 2 in L(), max(L()), sum(L()), [*L()], sorted(L(), reverse=True))
a, *b = L(); print(a, b)
#> 3 [1, 2, 3] True [3, 2, 1] True 3 6 [1, 2, 3] [3, 2, 1]
#> 1 [2, 3]
#---
x = 1
def f(): print('called'); return 1
def g():
    try: print(y + f())
    except UnboundLocalError as e: print(e)
    try: print(y[f()])
    except UnboundLocalError as e: print(e)
    try: print(f() < y < f())
    except UnboundLocalError as e: print(e)
    try: y.a(f())
    except UnboundLocalError as e: print(e)
    try: y(f())
    except UnboundLocalError as e: print(e)
    try: print([y, f()])
    except UnboundLocalError as e: print(e)
    try: print((f(), y, f()))
    except UnboundLocalError as e: print(e)
    try: print({y: f()})
    except UnboundLocalError as e: print(e)
    try: print(f"{y}{f()}")
    except UnboundLocalError as e: print(e)
    try: y[0] = f()
    except UnboundLocalError as e: print(e)
    try: y += f()
    except UnboundLocalError as e: print(e)
    try: print(f() if y else f())
    except UnboundLocalError as e: print(e)
    try: print(y, *[f()], **{'sep': f()})
    except UnboundLocalError as e: print(e)
    try: y.x = f()
    except UnboundLocalError as e: print(e)
    try: print(y == f())
    except UnboundLocalError as e: print(e)
    try: a, b = y, f()
    except UnboundLocalError as e: print(e)
    try: print(y is f(), y[f():f()])
    except UnboundLocalError as e: print(e)
    y = 1
g()
try: print(zz1 + f())
except NameError as e: print(e)
zz1 = 1
#> cannot access local variable 'y' where it is not associated with a value
#> cannot access local variable 'y' where it is not associated with a value
#> called
#> cannot access local variable 'y' where it is not associated with a value
#> cannot access local variable 'y' where it is not associated with a value
#> cannot access local variable 'y' where it is not associated with a value
#> cannot access local variable 'y' where it is not associated with a value
#> called
#> cannot access local variable 'y' where it is not associated with a value
#> cannot access local variable 'y' where it is not associated with a value
#> cannot access local variable 'y' where it is not associated with a value
#> called
#> cannot access local variable 'y' where it is not associated with a value
#> cannot access local variable 'y' where it is not associated with a value
#> cannot access local variable 'y' where it is not associated with a value
#> cannot access local variable 'y' where it is not associated with a value
#> called
#> cannot access local variable 'y' where it is not associated with a value
#> cannot access local variable 'y' where it is not associated with a value
#> cannot access local variable 'y' where it is not associated with a value
#> cannot access local variable 'y' where it is not associated with a value
#> name 'zz1' is not defined
#---
class D:
    def __iter__(self): return self
    def __next__(self): return 1
    def close(self): print('closed')
    def throw(self, *a): print('thrown', a); return 'T'
    def send(self, v): print('sent', v); return 'S'
def g(): r = yield from D(); print(r)
it = g(); print(next(it), it.send(5), it.throw(ValueError, 'x') if 0 else it.throw(ValueError('x'))); it.close(); print('end')
it = g(); next(it); del it; print('del')
class D2:
    def __iter__(self): return self
    def __next__(self): return 1
def g2():
    try: yield from D2()
    except ValueError as e: print('caught', e); yield 'y'
it = g2(); next(it)
try: it.send(4)
except AttributeError as e: print(e)
it = g2(); next(it); print(it.throw(ValueError('q'))); it.close()
class D3(D2):
    def close(self): raise KeyError('c')
def g3(): yield from D3()
it = g3(); next(it)
try: it.close()
except KeyError as e: print(repr(e))
#> sent 5
#> thrown (ValueError('x'),)
#> 1 S T
#> closed
#> end
#> closed
#> del
#> 'D2' object has no attribute 'send'
#> caught q
#> y
#> KeyError('c')
#---
class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        class NS(dict):
            def __setitem__(self, k, v): print('set', k); super().__setitem__(k, v)
            def __missing__(self, k):
                if k.startswith('__'): raise KeyError(k)
                print('missing', k); self[k] = v = len(self); return v
        return NS()
    def __new__(m, n, b, ns, **k): return super().__new__(m, n, b, dict(ns))
class C(metaclass=Meta):
    a = 1
    b = a + 1
    def f(self): pass
    c, d = 3, 4
    del d
print(C.a, C.b, C.c)
#> set __module__
#> set __qualname__
#> set a
#> set b
#> set f
#> set c
#> set d
#> 1 2 3
#---
class Multi(dict):
    def __setitem__(self, k, v):
        if k in self and not k.startswith('_'): raise TypeError(f'duplicate {k}')
        super().__setitem__(k, v)
class Meta(type):
    @classmethod
    def __prepare__(mcs, *a): return Multi()
try:
    class C(metaclass=Meta):
        def f(self): 1
        print('between')
        def f(self): 2
        print('never')
except TypeError as e: print(e)
#> between
#> duplicate f
#---
import struct
print(struct.pack('<e', 1.5), struct.unpack('>e', b'\x3e\x00'), struct.calcsize('e'), struct.pack('e', 65504.0), struct.unpack('e', struct.pack('e', float('inf'))), struct.pack('<e', 5.96e-8), struct.pack('<e', 0.1))
try: struct.pack('e', 70000.0)
except OverflowError as e: print(e)
#> b'\x00>' (1.5,) 2 b'\xff{' (inf,) b'\x01\x00' b'f.'
#> float too large to pack with e format
#---
