from collections import ChainMap
class DeepChainMap(ChainMap):
    'Variant of ChainMap that allows direct updates to inner scopes'
    def __setitem__(self, key, value):
        for mapping in self.maps:
            if key in mapping:
                mapping[key] = value
                return
        self.maps[0][key] = value
    def __delitem__(self, key):
        for mapping in self.maps:
            if key in mapping:
                del mapping[key]
                return
        raise KeyError(key)
d = DeepChainMap({'zebra': 'black'}, {'elephant': 'blue'}, {'lion': 'yellow'})
d['lion'] = 'orange'
d['snake'] = 'red'
del d['elephant']
print(d, len(d), list(d), d["lion"], d.get("x", 1), "snake" in d, dict(d), d.new_child({"q": 1}), d.parents, isinstance(d, ChainMap), isinstance(d, dict), d == {"zebra": "black", "snake": "red", "lion": "orange"}, bool(d), type(d).__mro__[0], d | {"z": 1}, d.items(), sorted(d.values()))
try: d["nope"]
except KeyError as e: print(repr(e))
try: del d["nope"]
except KeyError as e: print(repr(e))
print(d.pop("zebra"), d.maps, d.copy() == d, issubclass(DeepChainMap, ChainMap), {**d})
class Scope(ChainMap):
    def __init__(self, *m): super().__init__(*m); self.depth = len(self.maps)
    def __missing__(self, k): return f"<{k}>"
s = Scope({"a": 1}, {"b": 2}); print(s["zz"], s.depth, s["b"], s.new_child().depth); s.update(c=3); print(s, s.setdefault("a", 9)); s.clear(); print(s, s.popitem() if s.maps[0] else "empty")
class classproperty(property):
    def __get__(self, obj, cls): return self.fget(cls)
class K:
    @classproperty
    def name_(cls): return cls.__name__.lower()
    @property
    def p(self): return 1
class cached(property):
    def __init__(self, f): super().__init__(f); self.cache = {}
    def __get__(self, o, t=None):
        if o is None: return self
        if id(o) not in self.cache: print("compute"); self.cache[id(o)] = super().__get__(o, t)
        return self.cache[id(o)]
class C:
    @cached
    def v(self): "the v"; return 42
c = C(); print(K.name_, K().name_, c.v, c.v, C.v.__doc__, isinstance(C.v, property), isinstance(K.__dict__["p"], property), issubclass(cached, property))
try: c.v = 1
except AttributeError as e: print(e)
try: del c.v
except AttributeError as e: print(e)
class Logged(property):
    def __set__(self, o, v): print("set", v); super().__set__(o, v)
    def __delete__(self, o): print("del"); super().__delete__(o)
class T:
    @Logged
    def x(self): return self._x
    @x.setter
    def x(self, v): self._x = v * 2
    @x.deleter
    def x(self): del self._x
t = T(); t.x = 4; print(t.x, type(T.x).__name__); del t.x
try: t.x
except AttributeError as e: print(e)
class T2(T):
    @T.x.getter
    def x(self): return "sub"
print(T2().x, T2.__mro__[1] is T, [n for n, v in vars(T).items() if isinstance(v, property)])
#> DeepChainMap({'zebra': 'black', 'snake': 'red'}, {}, {'lion': 'orange'}) 3 ['lion', 'zebra', 'snake'] orange 1 True {'lion': 'orange', 'zebra': 'black', 'snake': 'red'} DeepChainMap({'q': 1}, {'zebra': 'black', 'snake': 'red'}, {}, {'lion': 'orange'}) DeepChainMap({}, {'lion': 'orange'}) True False True True <class '__main__.DeepChainMap'> DeepChainMap({'zebra': 'black', 'snake': 'red', 'z': 1}, {}, {'lion': 'orange'}) ItemsView(DeepChainMap({'zebra': 'black', 'snake': 'red'}, {}, {'lion': 'orange'})) ['black', 'orange', 'red']
#> KeyError('nope')
#> KeyError('nope')
#> black [{'snake': 'red'}, {}, {'lion': 'orange'}] True True {'lion': 'orange', 'snake': 'red'}
#> <zz> 2 2 3
#> Scope({'a': 1, 'c': 3}, {'b': 2}) 1
#> Scope({}, {'b': 2}) empty
#> compute
#> k k 42 42 the v True True True
#> property 'v' of 'C' object has no setter
#> property 'v' of 'C' object has no deleter
#> set 4
#> 8 Logged
#> del
#> 'T' object has no attribute '_x'
#> sub True ['x']
#---
from collections import deque
class Ring(deque):
    def __init__(self, n): super().__init__(maxlen=n); self.total = 0
    def append(self, x): self.total += x; super().append(x)
    def copy(self): return list(self)
    @property
    def mean(self): return sum(self) / len(self)
r = Ring(3)
for i in range(5): r.append(i)
print(r, r.mean, r.total, len(r), r[0], r[-1], list(r), 3 in r, r.maxlen, isinstance(r, deque), r == deque([2, 3, 4]), r != [2, 3, 4], bool(r), max(r), list(reversed(r)), r.index(3), r.count(4), sorted(r, reverse=True))
r.rotate(1); print(r, r.popleft(), r.pop()); r.appendleft(7); r.extend([8, 9]); r.extendleft("a"); print(r); r.clear(); print(r, bool(r))
try: r.pop()
except IndexError as e: print(e)
class Stack(deque):
    push = deque.append
    def peek(self): return self[-1]
    def __repr__(self): return f"Stack<{', '.join(map(repr, self))}>"
s = Stack("ab"); s.push(3); print(s, s.peek(), s.pop(), len(s), [*s], deque(s), s + deque([1]), s * 2, vars(Ring(1)).get("total"), Stack(s) == s)
class Plain(deque): pass
p = Plain([1, 2], 5); print(p, p.maxlen, p.copy(), type(p.copy()).__name__, p + Plain([3]), p < Plain([2]), hash is None); p += [4]; p[0] = 9; del p[1]; p.insert(1, "i"); p.remove(4); p.reverse(); print(p)
try: hash(p)
except TypeError as e: print(e)
try: p[10]
except IndexError as e: print(e)
try: p + [1]
except TypeError as e: print(e)
try:
    for x in p: p.append(x)
except RuntimeError as e: print(e)
#> Ring([2, 3, 4], maxlen=3) 3.0 10 3 2 4 [2, 3, 4] True 3 True True True True 4 [4, 3, 2] 1 1 [4, 3, 2]
#> Ring([2], maxlen=3) 4 3
#> Ring(['a', 2, 8], maxlen=3)
#> Ring([], maxlen=3) False
#> pop from an empty deque
#> Stack<'a', 'b'> 3 3 2 ['a', 'b'] deque(['a', 'b']) Stack<'a', 'b', 1> Stack<'a', 'b', 'a', 'b'> 0 True
#> Plain([1, 2], maxlen=5) 5 Plain([1, 2], maxlen=5) Plain Plain([1, 2, 3], maxlen=5) True False
#> Plain(['i', 9], maxlen=5)
#> unhashable type: 'Plain'
#> deque index out of range
#> can only concatenate deque (not "list") to deque
#> deque mutated during iteration
#---
class Wide:
    __slots__ = ("a", "b")
    c = 3
class Meta(type):
    @property
    def shout(cls): return cls.__name__.upper()
class Named(metaclass=Meta):
    @classmethod
    @property
    def low(cls): return cls.__name__.lower()
class Sub(Named): pass
print(Named.low, Sub.low, Sub().low, Sub.shout)
class Bad:
    __slots__ = ("a", "b")
    a = 1
#> named sub sub SUB
#! ValueError: 'a' in __slots__ conflicts with class variable
#---
from enum import Enum, IntFlag
class Color(Enum):
    RED = 1; GREEN = 2; CRIMSON = 1
print(Color._member_names_, list(Color._member_map_), Color._value2member_map_, [color.name for color in Color if color.name in Color._member_names_])
class Bits(IntFlag):
    A = 1; B = 2; AB = 3
print(Bits._member_names_, Bits._value2member_map_)
class Plain: pass
Plain._member_names_
#> ['RED', 'GREEN'] ['RED', 'GREEN', 'CRIMSON'] {1: <Color.RED: 1>, 2: <Color.GREEN: 2>} ['RED', 'GREEN']
#> ['A', 'B'] {1: <Bits.A: 1>, 2: <Bits.B: 2>, 3: <Bits.AB: 3>}
#! AttributeError: type object 'Plain' has no attribute '_member_names_'
#---
class P(list):
    def __call__(self, x):
        return x + len(self)
class D(dict):
    def __call__(self, x):
        return self.get(x, x)
p = P([1, 2]); d = D(a=1)
print(list(map(p, [1, 2])))
print(sorted([3, 1, 2], key=p), callable(p))
print(list(filter(d, [0, 1])), max([1, 2], key=d))
print([p(x) for x in (1, 2)])
#> [3, 4]
#> [1, 2, 3] True
#> [1] 2
#> [3, 4]
#---
