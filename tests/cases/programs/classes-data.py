from dataclasses import dataclass, field
@dataclass
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)
p = P(1)
p.tags.append('a')
print(p, P(1), p == P(1, 0, ['a']), p != P(2), P(1, y=5), P(x=3), P(1).tags is P(1).tags)
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
t(P)
t(P, 1, 2, [], 4)
t(P, 1, z=2)
t(P, 1, x=2)
t(hash, p)
t(lambda: P(1) < P(2))
print(P.y, hasattr(P, 'tags'), P.__match_args__, p == (1, 0, ['a']), P.__name__)
p.y += 3
print(p, [p], {'k': p})
p
#> P(x=1, y=0, tags=['a']) P(x=1, y=0, tags=[]) True True P(x=1, y=5, tags=[]) P(x=3, y=0, tags=[]) False
#> TypeError P.__init__() missing 1 required positional argument: 'x'
#> TypeError P.__init__() takes from 2 to 4 positional arguments but 5 were given
#> TypeError P.__init__() got an unexpected keyword argument 'z'
#> TypeError P.__init__() got multiple values for argument 'x'
#> TypeError unhashable type: 'P'
#> TypeError '<' not supported between instances of 'P' and 'P'
#> 0 False ('x', 'y', 'tags') False P
#> P(x=1, y=3, tags=['a']) [P(x=1, y=3, tags=['a'])] {'k': P(x=1, y=3, tags=['a'])}
#= P(x=1, y=3, tags=['a'])
#---
from dataclasses import dataclass
@dataclass(order=True)
class V:
    major: int
    minor: int = 0
print(sorted([V(1, 2), V(0, 9), V(1)]), V(1) < V(2), V(1) >= V(1, 0), max(V(1), V(1, 1)))
try:
    V(1) < 3
except TypeError as e:
    print(e)
@dataclass(frozen=True)
class F:
    a: int
    b: str = 'x'
f = F(1)
print(hash(f) == hash(F(1)), {f: 1}[F(1)], len({F(1), F(1), F(2)}))
try:
    f.a = 3
except AttributeError as e:
    print(type(e).__name__, e)
try:
    del f.b
except AttributeError as e:
    print(type(e).__name__, e)
f.new = 1
#> [V(major=0, minor=9), V(major=1, minor=0), V(major=1, minor=2)] True True V(major=1, minor=1)
#> '<' not supported between instances of 'V' and 'int'
#> True 1 2
#> FrozenInstanceError cannot assign to field 'a'
#> FrozenInstanceError cannot delete field 'b'
#! FrozenInstanceError: cannot assign to field 'new'
#---
from dataclasses import dataclass, field, asdict, astuple, replace, fields, is_dataclass
@dataclass
class Inner:
    v: int
@dataclass
class Outer:
    name: str
    inner: Inner
    many: list = field(default_factory=list)
    hidden: int = field(default=7, repr=False, compare=False)
    made: int = field(init=False, default=3)
o = Outer('o', Inner(1), [Inner(2), {'k': Inner(3)}])
print(o, asdict(o), astuple(o))
print(replace(o, name='p'), replace(o, hidden=8) == o, o.hidden, o.made)
print([f.name for f in fields(o)], [f.name for f in fields(Outer)], is_dataclass(o), is_dataclass(Outer), is_dataclass(3))
def t(f):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
t(lambda: asdict(3))
t(lambda: fields(3))
t(lambda: replace(o, made=1))
t(lambda: replace(o, nope=1))
t(lambda: asdict(Outer))
#> Outer(name='o', inner=Inner(v=1), many=[Inner(v=2), {'k': Inner(v=3)}], made=3) {'name': 'o', 'inner': {'v': 1}, 'many': [{'v': 2}, {'k': {'v': 3}}], 'hidden': 7, 'made': 3} ('o', (1,), [(2,), {'k': (3,)}], 7, 3)
#> Outer(name='p', inner=Inner(v=1), many=[Inner(v=2), {'k': Inner(v=3)}], made=3) True 7 3
#> ['name', 'inner', 'many', 'hidden', 'made'] ['name', 'inner', 'many', 'hidden', 'made'] True True False
#> TypeError asdict() should be called on dataclass instances
#> TypeError must be called with a dataclass type or instance
#> ValueError field made is declared with init=False, it cannot be specified with replace()
#> TypeError Outer.__init__() got an unexpected keyword argument 'nope'
#> TypeError asdict() should be called on dataclass instances
#---
from dataclasses import dataclass, field
@dataclass
class Base:
    a: int
    b: int = 2
@dataclass
class Sub(Base):
    c: int = 3
    a: int = 0
print(Sub(), Sub(1, 2, 3), Base(1) == Sub(1), Sub(1) == Sub(1))
try:
    @dataclass
    class Bad(Base):
        d: int
except TypeError as e:
    print(e)
try:
    @dataclass
    class Mutable:
        l: list = []
except ValueError as e:
    print(e)
try:
    @dataclass(order=True, eq=False)
    class Order:
        l: int
except ValueError as e:
    print(e)
try:
    @dataclass
    class NoType:
        l = field(default=1)
except TypeError as e:
    print(e)
@dataclass(frozen=True)
class Fr:
    x: int
try:
    @dataclass
    class Un(Fr):
        y: int
except TypeError as e:
    print(e)
@dataclass(frozen=True)
class Fr2(Fr):
    y: int = 1
print(Fr2(1), hash(Fr2(1)) == hash(Fr2(1)))
#> Sub(a=0, b=2, c=3) Sub(a=1, b=2, c=3) False True
#> non-default argument 'd' follows default argument
#> mutable default <class 'list'> for field l is not allowed: use default_factory
#> eq must be true if order is true
#> 'l' is a field but has no type annotation
#> cannot inherit non-frozen dataclass from a frozen one
#> Fr2(x=1, y=1) True
#---
from dataclasses import dataclass, field, InitVar, KW_ONLY
from typing import ClassVar
@dataclass
class R:
    w: float
    h: float
    scale: InitVar[int] = 1
    unit: ClassVar[str] = 'cm'
    area: float = field(init=False)
    def __post_init__(self, scale):
        self.area = self.w * self.h * scale
print(R(2, 3), R(2, 3, 10), R.unit, R(1, 1).area)
@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int = 1
    c: int = field(kw_only=True)
print(K(1, c=2), K(1, b=5, c=3))
try:
    K(1)
except TypeError as e:
    print(e)
try:
    K(1, 2)
except TypeError as e:
    print(e)
@dataclass(kw_only=True)
class L:
    a: int = 1
    b: int
print(L(b=2))
L(1)
#> R(w=2, h=3, area=6) R(w=2, h=3, area=60) cm 1
#> K(a=1, b=1, c=2) K(a=1, b=5, c=3)
#> K.__init__() missing 1 required keyword-only argument: 'c'
#> K.__init__() takes 2 positional arguments but 3 were given
#> L(a=1, b=2)
#! TypeError: L.__init__() takes 1 positional argument but 2 were given
#---
from dataclasses import dataclass, field
@dataclass
class Account:
    owner: str
    balance: float = 0.0
    log: list[str] = field(default_factory=list, repr=False)
    def deposit(self, amount: float) -> None:
        if amount <= 0:
            raise ValueError('amount must be positive')
        self.balance += amount
        self.log.append(f'+{amount}')
    @property
    def rich(self): return self.balance > 100
    @classmethod
    def of(cls, text): return cls(*text.split(','))
a = Account('ann')
a.deposit(150)
print(a, a.rich, a.log, Account.of('bob'))
accounts = [Account('c', 3), Account('a', 10), Account('b', 7)]
print(sorted(accounts, key=lambda x: x.balance)[0], max(accounts, key=lambda x: x.balance).owner, sum(x.balance for x in accounts))
a.deposit(-1)
#> Account(owner='ann', balance=150.0) True ['+150'] Account(owner='bob', balance=0.0)
#> Account(owner='c', balance=3) a 20
#! ValueError: amount must be positive
#---
from dataclasses import dataclass
@dataclass
class Node:
    value: int
    next: 'Node' = None
n = Node(1, Node(2))
print(n)
n.next.next = n
print(n)
@dataclass(repr=False, eq=False)
class Plain:
    x: int
    def __repr__(self): return 'custom'
print(Plain(1), Plain(1) == Plain(1))
@dataclass
class WithRepr:
    x: int
    def __repr__(self): return f'W{self.x}'
    def __eq__(self, o): return True
print(WithRepr(1), WithRepr(1) == 5)
@dataclass(unsafe_hash=True)
class H:
    x: int
    y: int = 0
print(hash(H(1)) == hash(H(1)), {H(1): 2}[H(1)])
@dataclass(init=False)
class NoInit:
    x: int = 4
print(NoInit(), NoInit().x)
@dataclass()
class Empty: pass
print(Empty(), Empty() == Empty())
#> Node(value=1, next=Node(value=2, next=None))
#> Node(value=1, next=Node(value=2, next=...))
#> custom False
#> W1 True
#> True 2
#> NoInit(x=4) 4
#> Empty() True
#---
from dataclasses import dataclass, field
import dataclasses
@dataclasses.dataclass
class C:
    n: int = dataclasses.field(default=1, metadata={'unit': 'm'})
    f: object = field(default_factory=lambda: print('made') or 5)
print(C(), C(f=1), dataclasses.fields(C)[0].metadata['unit'], dataclasses.fields(C)[0].default)
class Base:
    def __init__(self): print('never')
    def hello(self): return 'hello ' + str(self.n)
@dataclass
class D(Base):
    n: int
print(D(3).hello(), D(3))
D(3).m
#> made
#> C(n=1, f=5) C(n=1, f=1) m 1
#> hello 3 D(n=3)
#! AttributeError: 'D' object has no attribute 'm'
#---
from dataclasses import dataclass
@dataclass
class Event:
    kind: str
    n: int
events = [Event('a', 1), Event('b', 2), Event('a', 3)]
for e in events:
    match e:
        case Event('a', n): print('a', n)
        case Event(kind=k): print('other', k)
from itertools import groupby
from collections import Counter, defaultdict
print(Counter(e.kind for e in events), [k for k, g in groupby(events, key=lambda e: e.kind)])
print(events.index(Event('b', 2)), Event('a', 3) in events)
d = defaultdict(list)
for e in events: d[e.kind].append(e.n)
print(dict(d))
events
#> a 1
#> other b
#> a 3
#> Counter({'a': 2, 'b': 1}) ['a', 'b', 'a']
#> 1 True
#> {'a': [1, 3], 'b': [2]}
#= Event(kind='a', n=1)
#= Event(kind='b', n=2)
#= Event(kind='a', n=3)
#---
