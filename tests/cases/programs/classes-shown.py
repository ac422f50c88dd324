class A:
    def __repr__(self): return 'A!'
a = A()
print(a, str(a), repr(a), f'{a}', f'{a!r:>5}', '%s %r' % (a, a), '{} {!r}'.format(a, a), [a], (a,), {a: a}, {a}, {'k': [a, {1: a}]})
print(f'{a!s:>4}|', format(a), f'{a:}')
format(a, '>5')
#> A! A! A! A!    A! A! A! A! A! [A!] (A!,) {A!: A!} {A!} {'k': [A!, {1: A!}]}
#>   A!| A! A!
#! TypeError: unsupported format string passed to A.__format__
#---
class B:
    def __str__(self): return 'str B'
    def __repr__(self): return 'repr B'
b = B()
print(b, [b], f'{b} {b!r} {b!s} {b!a}', str([b]), '%s %r' % (b, b), '%(x)s' % {'x': b}, str(b) + '!', ascii(b))
b
#> str B [repr B] str B repr B str B repr B [repr B] str B repr B str B str B! repr B
#= repr B
#---
class F:
    def __format__(self, spec): return f'<{spec}>'
f = F()
print(f'{f}', f'{f:abc}', format(f, 'x'), '{:>{}}'.format(f, 3), '{0:q} {0}'.format(f), f'{f:{1}{2}}')
class G:
    def __format__(self, spec): return 5
format(G())
#> <> <abc> <x> <>3> <q> <> <12>
#! TypeError: __format__ must return a str, not int
#---
class G:
    def __format__(self, spec): return 5
f'{G()}'
#! TypeError: __format__ must return a str, not int
#---
class R:
    def __repr__(self): return 5
repr(R())
#! TypeError: __repr__ returned non-string (type int)
#---
class R:
    def __repr__(self): return 5
print([R()])
#! TypeError: __repr__ returned non-string (type int)
#---
class R:
    def __str__(self): return None
str(R())
#! TypeError: __str__ returned non-string (type NoneType)
#---
class R:
    def __str__(self): return None
print(R())
#! TypeError: __str__ returned non-string (type NoneType)
#---
class R:
    def __str__(self): return b'x'
f'{R()}'
#! TypeError: __str__ returned non-string (type bytes)
#---
class E:
    def __repr__(self): raise ValueError('in repr')
def t(f):
    try:
        print(f())
    except ValueError as e:
        print(e)
e = E()
t(lambda: repr(e))
t(lambda: str(e))
t(lambda: f'{e}')
t(lambda: f'{e!r}')
t(lambda: [e].__repr__())
t(lambda: str([e]))
t(lambda: '%r' % e)
t(lambda: '%s' % [e])
t(lambda: '{}'.format(e))
t(lambda: print(e))
t(lambda: print([1, {'a': e}]))
t(lambda: format(e))
t(lambda: ascii(e))
print((1, e))
#> in repr
#> in repr
#> in repr
#> in repr
#> in repr
#> in repr
#> in repr
#> in repr
#> in repr
#> in repr
#> in repr
#> in repr
#> in repr
#! ValueError: in repr
#---
class Node:
    def __init__(self, v): self.v, self.kids = v, []
    def __repr__(self): return f'Node({self.v!r}, {self.kids!r})'
n = Node(1)
n.kids += [Node('a'), Node([2])]
print(n)
l = []
n.kids.append(l)
l.append(l)
print(n)
n.kids.clear()
n.kids.append(n)
try:
    print(n)
except RecursionError:
    print('RecursionError')
#> Node(1, [Node('a', []), Node([2], [])])
#> Node(1, [Node('a', []), Node([2], []), [[...]]])
#> Node(1, [Node(1, [...])])
#---
class P:
    def __init__(self, x): self.x = x
    def __repr__(self): return f'{type(self).__name__}(x={self.x!r})'
class Q(P): pass
print(P(1), Q('a'), P(P(Q(None))))
[P(1), Q([2])]
#> P(x=1) Q(x='a') P(x=P(x=Q(x=None)))
#= P(x=1)
#= Q(x=[2])
#---
class P:
    def __str__(self): return 'shown'
print(P(), P(), sep='-', end='!\n')
print(*[P(), P()])
print([str(P())], ', '.join(map(str, [P(), 1])), '%5s|%-7s|' % (P(), P()))
print('{:>7}|{!s:>7}'.format(str(P()), P()))
print('{0.x} {0.y[1]}'.format(type('T', (), {'x': 1, 'y': 'ab'})))
#> shown-shown!
#> shown shown
#> ['shown'] shown, 1 shown|shown  |
#>   shown|  shown
#> 1 b
#---
class M:
    def __init__(self, amount, cur): self.amount, self.cur = amount, cur
    def __format__(self, spec):
        if not spec: return str(self)
        return f'{self.amount:{spec}} {self.cur}'
    def __str__(self): return f'{self.amount} {self.cur}'
m = M(1234.5, 'EUR')
print(f'{m} {m:,.2f} {m:>10}', '{:.1f}'.format(m), format(m), f'{m=!s}')
#> 1234.5 EUR 1,234.50 EUR     1234.5 EUR 1234.5 EUR 1234.5 EUR m=1234.5 EUR
#---
class A:
    def __init__(self): self.l = [self]
    def __repr__(self): return 'A(' + ', '.join('self' if x is self else repr(x) for x in self.l) + ')'
print(A(), [A()])
#> A(self) [A(self)]
#---
class L(list):
    def __repr__(self): return f'L{list(self)}'
class D(dict):
    def __str__(self): return 'D str'
class S(str if False else object): pass
print(L([1, 2]), [L()], D(a=1), [D(a=1)], str(L([3])), f'{D()}', f'{D()!r}')
#> L[1, 2] [L[]] D str [{'a': 1}] L[3] D str {}
#---
class A: pass
class B:
    def f(self): pass
print(A, B, [A, B], f'{A}', A.__name__, str(type(A())), {A: 1})
print(repr(A)[:7], A.__str__ is not None)
#> <class '__main__.A'> <class '__main__.B'> [<class '__main__.A'>, <class '__main__.B'>] <class '__main__.A'> A <class '__main__.A'> {<class '__main__.A'>: 1}
#> <class  True
#---
class Bytes:
    def __bytes__(self): return b'abc'
print(bytes(Bytes()))
class Bad:
    def __bytes__(self): return 'abc'
bytes(Bad())
#> b'abc'
#! TypeError: __bytes__ returned non-bytes (type str)
#---
class W:
    def __init__(self, s): self.s = s
    def __str__(self): return self.s
print(W('x') , end='')
print()
raise ValueError(W('message'))
#> x
#! ValueError: message
#---
class W:
    def __repr__(self): return 'W()'
print(ValueError(W()), repr(ValueError(W(), 1)), KeyError(W()))
d = {}
d[W()]
#> W() ValueError(W(), 1) W()
#! KeyError: W()
#---
class Money:
    def __init__(self, v): self.v = v
    def __str__(self): return f'{self.v:.2f}'
    def __round__(self, n=0): return Money(round(self.v, n))
    def __abs__(self): return Money(abs(self.v))
    def __neg__(self): return Money(-self.v)
    def __add__(self, o): return Money(self.v + o.v)
    def __radd__(self, o): return self if o == 0 else NotImplemented
print(sum([Money(1.5), Money(2.25)]), -Money(3), abs(Money(-3)), round(Money(2.345), 1))
#> 3.75 -3.00 3.00 2.30
#---
class Fault(Exception):
    def __str__(self): return "told"
class Row(list):
    pass
for value in (Fault(), Row([1]), ValueError("x")):
    try:
        print(f"{value:>9}")
    except TypeError as e:
        print(e)
#> unsupported format string passed to Fault.__format__
#> unsupported format string passed to Row.__format__
#> unsupported format string passed to ValueError.__format__
#---
