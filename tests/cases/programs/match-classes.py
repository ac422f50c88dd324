class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Point3(Point):
    __match_args__ = ("x", "y", "z")
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z
def f(p):
    match p:
        case Point3(x, y, z): return ("3d", x, y, z)
        case Point(0, 0): return "origin"
        case Point(0, y=y): return ("on y", y)
        case Point(x=x, y=0): return ("on x", x)
        case Point(x, y) if x == y: return ("diagonal", x)
        case Point(): return "point"
        case [Point(x=a), Point(x=b)]: return (a, b)
        case {"p": Point(x, _)}: return ("in dict", x)
    return None
[f(p) for p in (Point(0, 0), Point(0, 5), Point(5, 0), Point(2, 2), Point(1, 2), Point3(1, 2, 3), [Point(1, 2), Point(3, 4)], {"p": Point(8, 9)}, 5)]
#= 'origin'
#= ('on y', 5)
#= ('on x', 5)
#= ('diagonal', 2)
#= 'point'
#= ('3d', 1, 2, 3)
#= (1, 3)
#= ('in dict', 8)
#= None
#---
class A:
    __match_args__ = ["x"]
class B:
    __match_args__ = ("x", 5)
class C:
    __match_args__ = ("x",)
class D: pass
class E:
    __match_args__ = ("x", "x")
    x = 1
def try_all():
    def a():
        match A():
            case A(x): pass
    def b():
        match B():
            case B(x, y): pass
    def c():
        match C():
            case C(x, y): pass
    def d():
        match D():
            case D(x): pass
    def e():
        match E():
            case E(x, y): pass
    def g():
        match E():
            case E(a, x=b): pass
    for f in (a, b, c, d, e, g):
        try:
            f()
        except TypeError as error:
            print(error)
try:
    try_all()
except SyntaxError:
    pass
#> A.__match_args__ must be a tuple (got list)
#> C() accepts 1 positional sub-pattern (2 given)
#> D() accepts 0 positional sub-patterns (1 given)
#> E() got multiple sub-patterns for attribute 'x'
#> E() got multiple sub-patterns for attribute 'x'
#---
class C:
    __match_args__ = ("x", "missing", "y")
    x = 1
    y = 3
match C():
    case C(1, _): print("never")
    case C(1, missing=m): print("never")
    case C(x, y=y): print(x, y)
match C():
    case C(missing=_): print("never")
    case C(z): print(z)
#> 1 3
#> 1
#---
class C:
    @property
    def good(self):
        print("asked good")
        return 5
    @property
    def bad(self):
        print("asked bad")
        raise AttributeError("bad")
    @property
    def worse(self):
        raise ValueError("worse")
match C():
    case C(good=4): print("never")
    case C(bad=_): print("never")
    case C(good=5 as n): print(n)
match C():
    case C(worse=_): pass
#> asked good
#> asked bad
#> asked good
#> 5
#! ValueError: worse
#---
class Dynamic:
    def __getattr__(self, name):
        print("getattr", name)
        if name == "x": return 1
        raise AttributeError(name)
match Dynamic():
    case Dynamic(y=_): print("never")
    case Dynamic(x=2): print("never")
    case Dynamic(x=x): print(x)
#> getattr y
#> getattr x
#> getattr x
#> 1
#---
class Eq:
    def __init__(self, n): self.n = n
    def __eq__(self, other):
        print("eq", self.n, other)
        return self.n == other
match Eq(3):
    case 1: print("one")
    case 2 | 3: print("two or three")
class Consts:
    RED = Eq("red")
    BLUE = "blue"
match "red":
    case Consts.BLUE: print("blue")
    case Consts.RED: print("red")
match Eq(None):
    case None: print("none")
    case [_]: print("sequence")
    case _: print("other")
#> eq 3 1
#> eq 3 2
#> eq 3 3
#> two or three
#> eq red red
#> red
#> other
#---
class L(list): pass
class D(dict): pass
class T(tuple): pass
class Seq:
    def __len__(self): return 2
    def __getitem__(self, at): return at
def f(x):
    match x:
        case L([a]): return ("L", a)
        case list([a, b]): return ("list", a, b)
        case [a, b, c]: return (a, b, c)
        case D({"a": a}): return ("D", a)
        case dict(d) if d: return d
        case {"k": 1}: return "k"
        case T(t): return ("T", t)
    return "none"
[f(x) for x in (L([1]), L([1, 2]), L([1, 2, 3]), D({"a": 1}), D(b=2), D(), T([1, 2]), T([1, 2, 3]), Seq())]
#= ('L', 1)
#= ('list', 1, 2)
#= (1, 2, 3)
#= ('D', 1)
#= {'b': 2}
#= 'none'
#= ('T', (1, 2))
#= (1, 2, 3)
#= 'none'
#---
class Own(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code
class Sub(Own): pass
def f(e):
    match e:
        case Sub(code=c): return ("sub", c)
        case Own(code=404): return "not found"
        case Own(args=[code]): return ("own", code)
        case Exception(): return "other"
[f(e) for e in (Own(404), Own(500), Sub(1), KeyError("k"))]
#= 'not found'
#= ('own', 500)
#= ('sub', 1)
#= 'other'
#---
class Node:
    __match_args__ = ("left", "value", "right")
    def __init__(self, value, left=None, right=None):
        self.left, self.value, self.right = left, value, right
def walk(tree):
    match tree:
        case None: return
        case Node(None, v, None): yield v
        case Node(l, v, r):
            yield from walk(l)
            yield v
            yield from walk(r)
def depth(tree):
    match tree:
        case Node(left=None, right=None): return 1
        case Node(left=l, right=r): return 1 + max(depth(l), depth(r))
        case _: return 0
t = Node(4, Node(2, Node(1), Node(3)), Node(6))
print(depth(t))
walk(t)
#> 3
#= 1
#= 2
#= 3
#= 4
#= 6
#---
class Meta:
    @property
    def __match_args__(self): return ("x",)
class Cmd:
    def __init__(self, name, *args): self.name, self.args = name, args
    __match_args__ = ("name", "args")
def run(c):
    match c:
        case Cmd("add", (a, b)): return a + b
        case Cmd("neg", (a,)): return -a
        case Cmd("sum", [*xs]): return sum(xs)
        case Cmd(name): return f"unknown {name}"
print([run(c) for c in (Cmd("add", 1, 2), Cmd("neg", 5), Cmd("sum", 1, 2, 3), Cmd("what"))])
class Switch:
    def handle(self, event):
        match event:
            case ("set", str(name), value):
                setattr(self, name, value)
            case ("get", name): return getattr(self, name, None)
            case _: raise ValueError(f"bad event {event!r}")
s = Switch()
s.handle(("set", "x", 5))
print(s.handle(("get", "x")), s.handle(("get", "y")))
s.handle(1)
#> [3, -5, 6, 'unknown what']
#> 5 None
#! ValueError: bad event 1
#---
