# What an instruction or a builtin asks of an object may wait like any other call: here each special method takes its answer from a
# generator that other code drives, and tells that it was asked.
import functools, itertools, operator, pprint
import asyncio, time
def pause(what):
    print("asked", what)
    time.sleep(0.0001)
    return True
class At:
    def __init__(self, n=1): self.n = n
    def __index__(self): pause("index"); return self.n
class Falls:
    def __bool__(self): pause("bool"); return False
class Says:
    def __eq__(self, o): return Falls()
    def __lt__(self, o): return Falls()
    def __contains__(self, o): return Falls()
class Shows:
    def __repr__(self): pause("repr"); return "Shows"
class Adds:
    def __add__(self, o): pause("add"); return self
    def __eq__(self, o): pause("eq"); return True
    def __neg__(self): pause("neg"); return -1
    @property
    def part(self): pause("part"); return 5
class Names:
    def keys(self): pause("keys"); return ["a"]
    def __getitem__(self, k): pause("item"); return k
class Refused(Exception):
    def __init__(self): pause("made"); super().__init__("no")
class Checks(type):
    def __instancecheck__(cls, o): pause("check"); return True
    def __call__(cls): pause("call"); return super().__call__()
class Checked(metaclass=Checks): pass
class Hears:
    def __set_name__(self, owner, name): pause("named " + name)
def refuse():
    raise Refused
def thrown():
    def g():
        try: yield
        except Refused as e: yield repr(e)
    it = g(); next(it)
    return it.throw(Refused)
def named():
    class Owner: a = Hears()
    return Owner.__name__
for f in [
    lambda: [1, 2][At()], lambda: list(range(At(2))), lambda: chr(At(65)), lambda: bin(At()), lambda: round(1.55, At()), lambda: "ab" * At(2), lambda: At(2) * [1],
    lambda: [1, 2].pop(At()), lambda: [1].insert(At(), 2), lambda: "a".center(At(3)), lambda: "a b".split(None, At()), lambda: "a".zfill(At(3)), lambda: bytes(At(2)), lambda: int("11", At(2)),
    lambda: (5).to_bytes(At(2), "big"), lambda: operator.index(At()), lambda: operator.setitem([1, 2], At(), 5), lambda: list(enumerate("a", At())), lambda: [1, 2].index(2, At()), lambda: "abc".find("c", At()),
    lambda: list(itertools.islice("abc", At(2))), lambda: list(itertools.combinations("abc", At(2))), lambda: list(itertools.repeat("x", At(2))),
    lambda: 1 if Says() == 2 else 0, lambda: not Says() < 1, lambda: 3 in Says(), lambda: 3 not in Says(), lambda: (Says() == 1) or 5, lambda: [x for x in [1] if Says() == x], lambda: any([Falls()]), lambda: all([Falls()]), lambda: list(filter(None, [Falls()])), lambda: list(filter(lambda x: Falls(), [1])), lambda: list(itertools.takewhile(lambda x: Falls(), [1])), lambda: list(itertools.dropwhile(lambda x: Falls(), [1])), lambda: operator.truth(Falls()), lambda: operator.not_(Falls()),
    lambda: pprint.pformat([Shows()]), lambda: pprint.pprint(Shows()), lambda: f"{[Shows()]}", lambda: "%s" % ([Shows()],),
    lambda: functools.reduce(operator.add, [Adds(), 1, 2]).part, lambda: operator.eq(Adds(), 1), lambda: operator.neg(Adds()), lambda: operator.attrgetter("part")(Adds()), lambda: [x.part for x in sorted([Adds()], key=operator.attrgetter("part"))], lambda: operator.contains([Adds()], 1), lambda: [Adds()].count(1),
    lambda: {**Names()}, lambda: dict(Names()), lambda: dict(**Names()), lambda: {}.update(Names()), lambda: isinstance(1, Checked), lambda: type(Checked()).__name__, named, thrown,
]:
    print(f())
try: refuse()
except Refused as e: print(repr(e))
#> asked index
#> 2
#> asked index
#> [0, 1]
#> asked index
#> A
#> asked index
#> 0b1
#> asked index
#> 1.6
#> asked index
#> abab
#> asked index
#> [1, 1]
#> asked index
#> 2
#> asked index
#> None
#> asked index
#>  a 
#> asked index
#> ['a', 'b']
#> asked index
#> 00a
#> asked index
#> b'\x00\x00'
#> asked index
#> 3
#> asked index
#> b'\x00\x05'
#> asked index
#> 1
#> asked index
#> None
#> asked index
#> [(1, 'a')]
#> asked index
#> 1
#> asked index
#> 2
#> asked index
#> ['a', 'b']
#> asked index
#> [('a', 'b'), ('a', 'c'), ('b', 'c')]
#> asked index
#> ['x', 'x']
#> asked bool
#> 0
#> asked bool
#> True
#> asked bool
#> False
#> asked bool
#> True
#> asked bool
#> 5
#> asked bool
#> []
#> asked bool
#> False
#> asked bool
#> False
#> asked bool
#> []
#> asked bool
#> []
#> asked bool
#> []
#> asked bool
#> [1]
#> asked bool
#> False
#> asked bool
#> True
#> asked repr
#> [Shows]
#> asked repr
#> Shows
#> None
#> asked repr
#> [Shows]
#> asked repr
#> [Shows]
#> asked add
#> asked add
#> asked part
#> 5
#> asked eq
#> True
#> asked neg
#> -1
#> asked part
#> 5
#> asked part
#> asked part
#> [5]
#> asked eq
#> True
#> asked eq
#> 1
#> asked keys
#> asked item
#> {'a': 'a'}
#> asked keys
#> asked item
#> {'a': 'a'}
#> asked keys
#> asked item
#> {'a': 'a'}
#> asked keys
#> asked item
#> None
#> asked check
#> True
#> asked call
#> Checked
#> asked named a
#> Owner
#> asked made
#> Refused('no')
#> asked made
#> Refused('no')
#---
