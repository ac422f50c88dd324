"""Kinds of programs that have a shape of their own: classes, generators, coroutines, exceptions, and what is between them."""
from calls import TELL, filled

ERRORS = ["ValueError", "KeyError", "TypeError", "ZeroDivisionError", "IndexError", "StopIteration", "RuntimeError", "LookupError"]


def indented(lines, by=1):
    return ["    " * by + line for line in lines]


def x(r):
    return filled("@x", r)


def name(r):
    return r.choice("abcd")


# Generators

def body(r, depth=0, inner=()):
    """Lines of a generator function of one argument, `n`."""
    out = []
    for _ in range(r.randint(1, 3)):
        k = r.randint(0, 9)
        if k < 3:
            out.append(r.choice([f"yield {x(r)}", "yield n", "n = yield n", "print('got', (yield n))", "yield (yield)", "n += 1"]))
        elif k < 5 and inner:
            out.append(r.choice(["v = yield from {0}(n); print('sub', v)", "yield from {0}(2)", "for v in {0}(n): yield v, n"]).format(r.choice(inner)))
        elif k == 5:
            out.append(f"yield from {filled('@it', r)}")
        elif k == 6 and depth < 2:
            out += ["try:", *indented(body(r, depth + 1, inner)), f"except {r.choice(ERRORS + ['GeneratorExit', 'Exception'])} as e:",
                    "    print('caught', repr(e))", "    " + r.choice(["yield 'handled'", "raise", "return 'left'", "raise KeyError('again') from e", "pass"])]
            if r.random() < .4:
                out += ["else:", "    print('else')"]
            if r.random() < .5:
                out += ["finally:", "    print('finally', n)"]
        elif k == 7 and depth < 2:
            out += [f"for i in range({r.randint(0, 3)}):", *indented(body(r, depth + 1, inner)), *indented(r.choice([[], ["if i: break"], ["if i: continue"]]))]
        elif k == 8:
            out.append(r.choice([f"raise {r.choice(ERRORS)}(n)", "return n", "assert n, 'no n'", "1 / n"]))
        else:
            out += ["while n < 3:", "    n += 1", "    " + r.choice(["yield n", "x = yield n; print(x)", "print('in while', n)"])]
    return out


def driven(r, made):
    acts = ["next(g)", "next(g, 'end')", f"g.send({x(r)})", "g.send(None)", f"g.throw({r.choice(ERRORS)}('t'))", f"g.throw({r.choice(ERRORS)})", "g.close()",
            "list(g)", "inspect.getgeneratorstate(g)", "g.gi_frame is None", "g.gi_running", "inspect.getgeneratorlocals(g)", "g.gi_yieldfrom is None", "1 in g", "[*zip(g, 'ab')]",
            "sum(1 for _ in g)", "g.__name__", "next(iter(g))", "dict(enumerate(g))", "max(g, key=str, default=0)", "(lambda a, *b: (a, b))(*g)", "list(islice(g, 2))"]
    out = [f"g = {made}"]
    for _ in range(r.randint(4, 9)):
        out.append(f"t(lambda: {r.choice(acts)})")
    return out


def generators(r):
    out = ["import inspect", "from itertools import islice"]
    names = []
    for at in range(r.randint(1, 3)):
        out += [f"def g{at}(n=0):", *indented(body(r, 0, names)), "    yield n"]
        if r.random() < .4:
            out.append(f"    return {x(r)}")
        names.append(f"g{at}")
    for made in names[::-1][:2]:
        out += driven(r, f"{made}({r.randint(0, 3)})")
    return "\n".join(out[:2]) + "\n" + TELL_ALL + "\n".join(out[2:]) + "\n"


TELL_ALL = TELL.replace("Exception", "BaseException").replace("type(e).__name__, e)", "type(e).__name__, e, repr(e.__cause__), repr(e.__context__))")


# Classes

SPECIALS = ["def __repr__(self): return f'{type(self).__name__}({self.v!r})'", "def __eq__(self, o): print('eq'); return getattr(o, 'v', o) == self.v",
            "def __lt__(self, o): print('lt'); return self.v < getattr(o, 'v', o)", "def __hash__(self): return 5", "def __len__(self): return self.v",
            "def __bool__(self): return self.v > 1", "def __iter__(self): yield self.v; yield 'it'", "def __contains__(self, o): print('in', o); return o == self.v",
            "def __getitem__(self, k): print('item', k); return [self.v, 8, 9][k]", "def __call__(self, *a, **k): return a, k", "def __add__(self, o): return 'add', o",
            "def __radd__(self, o): return 'radd', o", "def __iadd__(self, o): self.v = o; return self", "def __sub__(self, o): return NotImplemented",
            "def __mul__(self, o): return type(self)(self.v * o)", "def __neg__(self): return -self.v", "def __int__(self): return 7", "def __index__(self): return 2",
            "def __float__(self): return 2.5", "def __str__(self): return 'S'", "def __format__(self, s): return f'F{s}'", "def __getattr__(self, n): print('getattr', n); raise AttributeError(n)",
            "def __getattr__(self, n): return n * 2", "def __enter__(self): print('enter'); return self.v", "def __exit__(self, *e): print('exit', e[0]); return bool(self.v)",
            "def __setattr__(self, n, v): print('set', n); object.__setattr__(self, n, v)", "def __delattr__(self, n): print('del', n)", "def __reversed__(self): return iter('rev')",
            "def __setitem__(self, k, v): print('setitem', k, v)", "def __delitem__(self, k): print('delitem', k)", "def __abs__(self): return 'abs'", "def __round__(self, n=None): return 'round', n",
            "def __divmod__(self, o): return 'dm', o", "def __pow__(self, o, m=None): return o, m", "def __or__(self, o): return 'or'", "def __rand__(self, o): return 'rand'", "def __matmul__(self, o): return 'mm'",
            "def __le__(self, o): return NotImplemented", "def __gt__(self, o): return 'gt'", "def __ne__(self, o): return 'ne'", "def __bytes__(self): return b'B'", "def __next__(self):\n        if self.v > 3: raise StopIteration\n        self.v += 1\n        return self.v",
            "def __missing__(self, k): return 'missing', k", "def __length_hint__(self): return 4", "def __copy__(self): return 'copied'", "def __dir__(self): return ['b', 'a']", "@property\n    def p(self): return self.v * 2",
            "@classmethod\n    def make(cls, v=4): return cls(v)", "@staticmethod\n    def st(a=1): return a", "def m(self): return 'm' + str(self.v)", "w = 3", "__slots__ = ('v', 'u')", "def __class_getitem__(cls, k): return cls.__name__, k",
            "def __init_subclass__(cls, **k): print('sub', cls.__name__, k); super().__init_subclass__()", "def __trunc__(self): return 9", "def __ceil__(self): return 'ceil'", "def __invert__(self): return 'inv'", "def __rsub__(self, o): return 'rsub', o"]
USES = ["repr(o)", "str(o)", "f'{o!r:>9}'", "f'{o:>3}'", "format(o, 'q')", "'%s|%r' % (o, o)", "o == @x", "@x == o", "o != o", "o < @x", "@x < o", "o <= o", "o > 1", "sorted([o, C(3), C(1)])", "max(o, C(2))", "hash(o) == 5", "{o: 1}[o]", "{o, o} and 1",
        "len(o)", "bool(o)", "not o", "o and 1", "list(o)", "[*o]", "tuple(o)", "sum(o)", "dict(o)", "set(o) and 1", "'-'.join(o)", "next(o)", "iter(o) is o", "1 in o", "o in [1, o]", "o[0]", "o[5]", "o[0:1]", "o['k']", "o(1, z=2)", "o + @x", "@x + o", "o - 1", "1 - o", "o * 2", "2 * o",
        "-o", "~o", "+o", "int(o)", "float(o)", "complex(o)", "range(o)", "[1, 2, 3][o]", "'ab' * o", "bin(o)", "chr(o)", "round(o)", "round(o, 1)", "abs(o)", "divmod(o, 2)", "o ** 2", "pow(o, 2, 3)", "o | 1", "1 & o", "o @ 1", "bytes(o)", "o.zz", "o.p", "o.m()", "C.m(o)", "C.make().v", "o.make(2).v", "o.st()", "C.st(5)", "o.w", "vars(o)",
        "setattr(o, 'q', 1)", "delattr(o, 'v')", "hasattr(o, 'zz')", "getattr(o, 'zz', 'dflt')", "setattr(o, 'p', 1)", "reversed(o)", "list(reversed(o))", "copy.copy(o)", "copy.deepcopy(o)", "isinstance(o, C)", "callable(o)", "o.__class__.__name__", "type(o).__mro__[1].__name__", "C.__name__", "C.__doc__", "C.__bases__", "C[int]",
        "o.__dict__", "any([o])", "all(o)", "min(o)", "enumerate(o).__next__()", "list(zip(o, 'ab'))", "math.floor(o)", "math.ceil(o)", "math.trunc(o)", "operator.index(o)", "operator.length_hint(o, 0)", "print(o)", "print(*o)", "json.dumps(o)", "isinstance(o, Iterable)", "isinstance(o, Hashable)", "isinstance(o, Sized)", "o.__eq__(o)", "o.__lt__(1)", "(lambda **k: k)(**o)", "list(map(o, [1]))", "sorted([3, 1], key=o)",
        "C()", "C(1, 2)", "C(u=1)", "C.p", "C.m()", "o.v", "o.__init__(6)", "str.join(',', o)", "islice(o, 1)", "list(islice('abcde', o))", "dict.fromkeys(o)", "{**o}", "C.__dict__.get('w')", "o is o.__iter__()", "sum([o], o)"]


def classes(r):
    base = r.choice(["", "", "", "(list)", "(dict)", "(int)", "(str)", "(tuple)", "(Exception)", "(set)", "(float)"])
    init = ["def __init__(self, v=1): self.v = v"] if not base else r.choice([["v = 2"], ["v = 3", "def __init__(self, *a): super().__init__(*a); print('init')"]])
    members = [*init, *r.sample([m for m in SPECIALS if base not in ("(int)", "(str)", "(tuple)", "(float)") or "__slots__" not in m], r.randint(2, 8))]
    out = ["import copy, json, math, operator", "from collections.abc import *", "from itertools import islice", TELL.rstrip("\n"), f"class C{base}:", *indented(members)]
    out.append("try: o = " + r.choice(["C()", "C(1)", "C(2)", "C('ab')", "C([1, 2])"]))
    out.append("except Exception as e: print(type(e).__name__, e); o = None")
    out += [f"t(lambda: {filled(use, r)})" for use in r.sample(USES, 13)]
    return "\n".join(out) + "\n"


def inheritance(r):
    out, names = [TELL.rstrip("\n")], []
    for at in range(r.randint(3, 5)):
        bases = r.sample(names, min(len(names), r.randint(0, 2)))
        made = f"K{at}"
        out.append(f"class {made}({', '.join(bases)}):")
        out += indented([f"x = {at}"] if r.random() < .5 else ["pass"])
        if r.random() < .6:
            call = "super().__init__(*a, **k); " if r.random() < .7 else ""
            out.append(f"    def __init__(self, *a, **k): print('{made} in'); {call}print('{made} out', a, k); self.{name(r)} = {at}")
        if r.random() < .6:
            out.append(f"    def m(self, *a): print('{made}.m'); return " + r.choice([f"'{made}'", "super().m(*a)", f"super().m({at})", "[self.x, super().m()]", f"super({r.choice([*names, made])}, self).m()"]))
        if r.random() < .3:
            out.append(f"    @classmethod\n    def c(cls): return cls.__name__, " + r.choice(["super().c()", f"'{made}'"]))
        if r.random() < .2:
            out.append(f"    @property\n    def q(self): return {at}" + (f"\n    @q.setter\n    def q(self, v): print('q', v)" if r.random() < .5 else ""))
        if r.random() < .2:
            out.append(f"    def __new__(cls, *a, **k): print('new', cls.__name__); return super().__new__(cls)")
        names.append(made)
    # A class whose bases cannot be ordered is a program's error, too.
    for made in names[-2:]:
        out.append(f"t(lambda: [k.__name__ for k in {made}.__mro__])")
        out.append(f"o = None\ntry: o = {made}({r.choice(['', '1', 'z=2'])})\nexcept Exception as e: print(type(e).__name__, e)")
        uses = ["o.m()", "o.x", f"{made}.x", "o.c()", f"{made}.c()", "o.q", "setattr(o, 'q', 5)", "vars(o)", f"isinstance(o, {r.choice(names)})", f"issubclass({made}, {r.choice(names)})", "o.a", "o.m(1)", f"{r.choice(names)}.m(o)", f"{made}.__base__.__name__", "o.__class__.__qualname__", f"{r.choice(names)}.__subclasses__().__len__()"]
        out += [f"t(lambda: {use})" for use in r.sample(uses, 6)]
    return "\n".join(out) + "\n"


def descriptors(r):
    methods = ["def __get__(self, o, k=None): print('get', o is None); return 'value'", "def __set__(self, o, v): print('set', v); o.__dict__['d'] = v", "def __delete__(self, o): print('delete')", "def __set_name__(self, k, n): print('named', n); self.n = n",
               "def __get__(self, o, k): return self if o is None else o.__dict__.get('d', 'none')", "def __set__(self, o, v):\n        if v == 1: raise ValueError('one')\n        o._d = v", "def __call__(self, f): return self"]
    members = ["d = D()", r.choice(["e = property(lambda self: 'e')", "e = property(lambda self: self._e, lambda self, v: setattr(self, '_e', v), None, 'doc')", "e = property()", "e = staticmethod(len)", "e = classmethod(lambda c: c.__name__)", "e = functools.cached_property(lambda s: print('once') or 4)"]),
               r.choice(["f = functools.partialmethod(lambda s, a, b: (a, b), 1)", "f = lambda self: 'f'", "f = len", "f = functools.partial(max, 1)", "f = print"]),
               r.choice(["def __getattribute__(self, n): print('ga', n); return super().__getattribute__(n)", "def __getattr__(self, n): return 'got ' + n", "pass", "__slots__ = ('z', '__dict__')", "def __setattr__(self, n, v): print('sa', n); super().__setattr__(n, v)"])]
    uses = ["o.d", "C.d", "setattr(o, 'd', 1)", "setattr(o, 'd', 2)", "delattr(o, 'd')", "vars(o)", "o.e", "C.e", "setattr(o, 'e', 3)", "o.e", "delattr(o, 'e')", "o.e()", "o.f()", "o.f(2)", "o.g", "C.__dict__['d'].__class__.__name__", "o.__dict__.update(d=9)", "hasattr(o, 'zz')", "C.__dict__['e'].__doc__", "o.d", "type(C.__dict__['e']).__name__"]
    out = ["import functools", TELL.rstrip("\n"), "class D:", *indented(r.sample(methods, r.randint(1, 3))), "class C:", *indented(members), "o = C()"]
    return "\n".join(out + [f"t(lambda: {use})" for use in r.sample(uses, 12)]) + "\n"


def metaclasses(r):
    methods = ["def __new__(m, n, b, ns, **k): print('new', n, k); return super().__new__(m, n, b, ns)", "def __init__(c, n, b, ns, **k): print('init', n); super().__init__(n, b, ns)", "def __call__(c, *a, **k): print('call', a); return super().__call__(*a, **k)",
               "def __getattr__(c, n): return f'meta {n}'", "def __iter__(c): return iter('meta')", "def __len__(c): return 3", "def __contains__(c, o): return o == 1", "def __getitem__(c, k): return k", "def __repr__(c): return 'R' + c.__name__", "def __instancecheck__(c, o): print('ic'); return o == 1", "def __subclasscheck__(c, o): return True",
               "@classmethod\n    def __prepare__(m, n, b, **k): print('prepare', n); return {'given': 1}", "def both(c): return 'both', c.__name__", "@property\n    def mp(c): return 'mp'", "def __eq__(c, o): return True", "def __add__(c, o): return 'add'", "def __setattr__(c, n, v): print('sa', n); super().__setattr__(n, v)", "def __bool__(c): return False", "def mro(c): print('mro'); return super().mro()"]
    kw = r.choice(["", "", ", flag=1"])
    out = [TELL.rstrip("\n"), "class M(type):", *indented(r.sample([m for m in methods if "def mro" not in m], r.randint(2, 6))), f"try:\n    class C(metaclass=M{kw}):", *indented([r.choice(["x = 1", "def __init__(self, a=0): self.a = a", "def __init_subclass__(cls, **k): print('is', k)"]), "def m(self): return 'm'"], 2), "except Exception as e: print(type(e).__name__, e); C = M('C', (), {})",
           "try:\n    class D(C): y = 2\nexcept Exception as e: print(type(e).__name__, e); D = C"]
    uses = ["C()", "C(1).a", "C.zz", "list(C)", "len(C)", "1 in C", "C['k']", "repr(C)", "isinstance(1, C)", "issubclass(int, C)", "C.both()", "C().both()", "C.mp", "C().mp", "C == 5", "C + 1", "setattr(C, 'q', 1)", "bool(C)", "type(D).__name__", "D.given", "M('E', (), {}).__name__", "M('E', (C,), {'z': 1}).z", "D().m()", "C.__name__", "type(C) is M", "isinstance(C, M)", "D.__mro__.__len__()", "hash(C) and 1", "type('F', (D,), {})().m()"]
    return "\n".join(out + [f"t(lambda: {use})" for use in r.sample(uses, 11)]) + "\n"


def dataclasses(r):
    options = r.sample(["order=True", "frozen=True", "eq=False", "repr=False", "slots=True", "kw_only=True", "init=False", "unsafe_hash=True", "match_args=False"], r.randint(0, 3))
    fields = ["a: int", "b: str = 'x'", "c: list = field(default_factory=list)", "d: int = field(default=3, repr=False)", "e: float = field(default=1.5, compare=False)", "f: int = field(init=False, default=7)", "g: InitVar[int] = 2", "h: ClassVar[int] = 9", "k: int = field(kw_only=True, default=0)", "_: KW_ONLY", "l: list = []", "m: dict = None", "n: int = field(init=False)", "o: str = field(default='m', metadata={'u': 1})", "p: int = field()", "q: int = field(default=1, hash=False)"]
    chosen = r.sample(fields, r.randint(1, 5))
    members = chosen + r.sample(["def __post_init__(self, *a): print('post', a)", "def total(self): return 1", "def __lt__(self, o): return True", "@property\n    def pp(self): return 5", "__hash__ = None", "def __repr__(self): return 'own'", "def __eq__(self, o): return True"], r.randint(0, 2))
    out = ["from dataclasses import *", "from typing import ClassVar", "import copy", TELL.rstrip("\n"), "try:", f"    @dataclass({', '.join(options)})" if options else "    @dataclass", "    class P:", *indented(members, 2), "except Exception as e: print(type(e).__name__, e); P = None",
           f"try:\n    @dataclass({r.choice(['', 'frozen=True', 'order=True'])})\n    class Q(P):\n        z: int = 0\nexcept Exception as e: print(type(e).__name__, e); Q = None"]
    makes = ["P()", "P(1)", "P(1, 'y')", "P(a=1)", "P(1, 2, 3)", "P(1, k=5)", "P(zz=1)", "P(1, 2, 3, 4, 5, 6)", "Q(1)", "Q(1, z=4)", "Q()"]
    uses = ["asdict({})", "astuple({})", "replace({}, a=9)", "replace({}, b='r')", "replace({}, f=1)", "{} == {}", "{} < {}", "hash({}) and 1", "setattr({}, 'a', 5)", "delattr({}, 'a')", "{}.a", "repr({})", "[f.name for f in fields({})]", "is_dataclass({})", "copy.copy({})", "vars({})", "{}.h", "{}.g", "{}.c", "P.__match_args__", "P.__dataclass_fields__['a'].type", "{}.__slots__", "sorted([{}, {}])", "{} == 1", "[(f.name, f.default is MISSING, f.init, f.repr, f.compare, f.kw_only) for f in fields(P)]", "str(fields(P)[0])[:12]", "make_dataclass('R', ['a', ('b', int), ('c', int, 5)])(1, 2)", "{}.n", "is_dataclass(P)", "P.__doc__", "P.__eq__ is object.__eq__", "asdict({}, dict_factory=list)", "fields(5)"]
    lines = [f"t(lambda: {make})" for make in r.sample(makes, 4)]
    lines += [f"t(lambda: {use.format(*[r.choice(makes)] * 2)})" for use in r.sample(uses, 10)]
    return "\n".join(out + lines) + "\n"


def enums(r):
    base = r.choice(["Enum", "Enum", "IntEnum", "Flag", "IntFlag", "StrEnum", "str, Enum", "int, Enum"])
    if base in ("StrEnum", "str, Enum"):
        values = ["A = 'a'", "B = 'b'", "C = auto()", "D = 'a'"]
    elif "Flag" in base:
        values = ["A = 1", "B = auto()", "C = auto()", "D = 3", "E = 8", "Z = 0"]
    else:
        values = ["A = 1", "B = 2", "C = auto()", "D = 1", "E = 'e'" if base == "Enum" else "E = 5", "F = (1, 2)" if base == "Enum" else "F = 6"]
    extra = ["def m(self): return self.name", "@property\n    def p(self): return self.value", "@classmethod\n    def c(cls): return list(cls)", "def __str__(self): return 'S' + self.name", "@classmethod\n    def _missing_(cls, v): print('missing', v); return None", "@staticmethod\n    def _generate_next_value_(n, s, c, l): return (n, s, c, l) if 'Z' > n and False else n.lower() if isinstance((l or [''])[-1], str) else c + 10", "def __lt__(self, o): return self.value < o.value", "_ignore_ = ['T']"]
    members = ([e for e in extra if "_generate" in e and r.random() < .2]) + r.sample(values, r.randint(2, len(values))) + r.sample([e for e in extra if "_generate" not in e], r.randint(0, 2))
    out = ["from enum import *", "import copy", TELL.rstrip("\n"), "try:", f"    class E({base}{r.choice(['', '', '', ', boundary=CONFORM', ', boundary=KEEP'] if 'Flag' in base else [''])}):", *indented(members, 2), "except Exception as e: print(type(e).__name__, e); E = Enum('E', 'A B C')"]
    uses = ["E.A", "E(1)", "E('a')", "E['A']", "E['zz']", "E(99)", "E(-1)", "E.A.name", "E.A.value", "list(E)", "len(E)", "E.A in E", "1 in E", "str(E.A)", "f'{E.A}'", "f'{E.A:>8}'", "repr(E.B)", "E.A == 1", "E.A is E(E.A.value)", "E.A < E.B", "E.D", "E.C.value", "E.__members__", "hash(E.A) == hash(E.A)", "E.A.m()", "E.B.p", "E.c()", "setattr(E, 'A', 5)", "E.A.zz", "isinstance(E.A, int)", "sorted(E)", "copy.deepcopy(E.A) is E.A", "list(reversed(E))", "E.A + 1", "E.A.A", "bool(E.A)", "E(3)", "E(0)", "E(E.B)", "int(E.A)", "{E.A: 1}[E.A]", "E.A.__class__", "unique(E)", "Enum('Q', 'X Y').Y", "Enum('Q', {'X': 3}).X", "IntEnum('W', ['P', 'R'], start=5).R", "delattr(E, 'A')", "E()", "type('G', (E,), {})", "E.A.upper()", "'a' == E.A", "E.B._value_", "E._member_names_", "repr(E)", "E.A.__doc__", "E.__doc__", "E.__len__()", "E.A.__hash__() == hash(E.A)"]
    if "Flag" in base:
        # Of what is no flag, `|` pipes.
        uses += ["E.A | E.B", "E.A & E.B", "E.A ^ E.B", "~E.A", "E.A | 4", "list(E.A | E.B)", "E.A in (E.A | E.B)", "(E.A | E.B).name", "(E.A | E.B).value"] * 2
    return "\n".join(out + [f"t(lambda: {use})" for use in r.sample(uses, 14)]) + "\n"


# Exceptions and contexts

def raising(r, depth=0):
    k = r.randint(0, 8)
    if depth > 2 or k == 0:
        return [r.choice([f"raise {r.choice(ERRORS)}('r{depth}')", f"raise {r.choice(ERRORS)}", "raise", "{}['k']", "[][1]", "int('x')", "None.a", "1 / 0", "raise E('own', 3)", "raise 5", "raise ValueError from None", "assert 0, 'no'", "print('fine')", "return 'left'", "'a' + 1", "raise E from KeyError('c')", "e.zz", "x: int = 'a' * -1; print(x)", "import nothing", "[].pop()", "raise ExceptionGroup('g', [ValueError(1), KeyError('k')])", "open('/nowhere')"])]
    if k < 6:
        kinds = ERRORS + ["E", "Exception", "(KeyError, IndexError)", "BaseException", "AttributeError", "NameError", "ArithmeticError"]
        out = ["try:", *indented(raising(r, depth + 1))]
        handler = r.random() < .85
        if handler:
            out += [f"except {r.choice(kinds)} as e:", *indented(["print('caught', type(e).__name__, e)", *raising(r, depth + 1)])]
            if r.random() < .4:
                out += ["except Exception:", *indented(raising(r, depth + 1))]
            if r.random() < .3:
                out += ["else:", *indented(raising(r, depth + 1))]
        if not handler or r.random() < .4:
            out += ["finally:", *indented(["print('finally')", *(raising(r, depth + 1) if r.random() < .3 else [])])]
        return out
    if k == 6:
        return [f"for i in range({r.randint(0, 2)}):", *indented(raising(r, depth + 1)), "    " + r.choice(["continue", "break", "pass"])]
    return ["with M():", *indented(raising(r, depth + 1))]


def exceptions(r):
    out = ["class E(Exception):", "    def __init__(self, m='dflt', code=0): super().__init__(m); self.code = code", "class M:", "    def __enter__(self): print('enter')", f"    def __exit__(self, k, v, tb): print('exit', k and k.__name__, v); return {r.choice(['False', 'True', 'k is KeyError', '1 / 0 if k else 0'])}",
           "def chain(e):", "    seen = []", "    while e is not None and len(seen) < 6:", "        seen.append((type(e).__name__, str(e), e.args, e.__suppress_context__, repr(e.__cause__)))", "        e = e.__cause__ or e.__context__", "    return seen"]
    for at in range(2):
        out += [f"def f{at}():", *indented(raising(r)), *indented(raising(r)), "    return 'end'", "try:", f"    print(f{at}())", "except BaseException as e:", "    for link in chain(e): print(link)", f"    print(getattr(e, 'code', '-'), getattr(e, 'name', '-'), getattr(e, '__notes__', '-'))"]
    return "\n".join(out) + "\n"


def contexts(r):
    def manager(at):
        inner = r.choice(["yield {0}", "try:\n        yield {0}\n    finally: print('fin', {0})", "try:\n        yield {0}\n    except KeyError as e: print('swallowed', e)", "try:\n        yield {0}\n    except Exception as e: raise RuntimeError('other') from e", "print('no yield')\n    if 0: yield", "yield {0}\n    yield 'twice'", "with suppress(KeyError):\n        yield {0}", "return\n    yield"])
        return [f"@contextmanager\ndef m{at}(v={at}):\n    print('in', v)\n    {inner.format('v')}\n    print('out', v)"]
    out = ["from contextlib import *", "import io", TELL.rstrip("\n"), *manager(0), *manager(1), "class K:\n    def __init__(self, n): self.n = n\n    def __enter__(self): print('K in', self.n); return self\n    def __exit__(self, *e): print('K out', self.n, e[0]); return self.n == 1\n    def close(self): print('closed', self.n)"]
    items = ["m0()", "m1(5)", "K(0)", "K(1)", "suppress(KeyError, ValueError)", "closing(K(2))", "nullcontext(3)", "redirect_stdout(io.StringIO())", "ExitStack()", "m0('q')", "5", "K"]
    inner = ["pass", "raise KeyError('k')", "raise ValueError('v')", "return 'ret'", "print('body', a)", "1 / 0", "a.close()", "a.push(K(1)); a.callback(print, 'cb', x=1); raise KeyError('s')", "a.enter_context(K(4)); a.pop_all().close()", "print(a)"]
    for at in range(4):
        two = r.random() < .4
        out += [f"def w{at}():", f"    with {r.choice(items)} as a" + (f", {r.choice(items)} as b:" if two else ":"), f"        {r.choice(inner)}", "    return 'after'", f"t(w{at})"]
    out += ["d = m0(7)", "@d\ndef deco(): print('decorated'); return 1", "t(deco)", "t(deco)", "t(lambda: d.__enter__())", "t(lambda: d.__exit__(None, None, None))", "t(lambda: m1().__exit__(KeyError, KeyError('z'), None))"]
    return "\n".join(out) + "\n"


def groups(r):
    def group(depth=0):
        parts = [r.choice(["ValueError(1)", "KeyError('k')", "TypeError('t')", "OSError(2, 'no')", group(depth + 1) if depth < 2 else "IndexError(0)"]) for _ in range(r.randint(1, 3))]
        return f"ExceptionGroup('g{depth}', [{', '.join(parts)}])"
    kinds = ["ValueError", "KeyError", "(TypeError, KeyError)", "OSError", "Exception", "LookupError"]
    out = ["def show(e, by=0):", "    print(' ' * by, repr(e), getattr(e, '__notes__', ''))", "    for part in getattr(e, 'exceptions', ()): show(part, by + 1)", TELL.rstrip("\n")]
    for at in range(2):
        first, second = r.sample(kinds, 2)
        act = ["pass", "raise", "raise ValueError('new')", "e.add_note('n')", "raise KeyError('x') from e"]
        out += ["try:", "    try:", f"        raise {r.choice([group(), group(), 'ValueError(5)'])}", f"    except* {first} as e:", f"        show(e); {r.choice(act)}", f"    except* {second} as e:", f"        show(e); {r.choice(act)}", *r.choice([[], ["    else: print('else')"], ["    finally: print('finally')"]]), "except BaseException as e:", "    show(e); print(repr(e.__context__), repr(e.__cause__))"]
    made = group()
    out += [f"g = {made}", *[f"t(lambda: {use})" for use in ["g.split(ValueError)", f"g.subgroup({r.choice(kinds)})", "g.derive([KeyError(1)])", "str(g)", "g.args[0]", "g.subgroup(lambda e: 'k' in str(e))", "ExceptionGroup('x', [])", "ExceptionGroup(1, [ValueError()])", "ExceptionGroup('x', [1])", "BaseExceptionGroup('b', [KeyboardInterrupt()])"]]]
    return "\n".join(out) + "\n"


# What is asynchronous

def asynchronous(r):
    steps = ["await asyncio.sleep(0)", f"await asyncio.sleep({r.choice(['0.001', '0.002'])})", "print(n, 'step')", "raise ValueError(n)", "return n * 2", "await asyncio.gather(*[sub(n, i) for i in range(2)])", "n += 1", "async for v in ticks(2): print('tick', v)", "await asyncio.wait_for(asyncio.sleep(1), 0.001)", "async with Ctx(n): print('inside', n)", "print([v async for v in ticks(n % 3)])", "await q.put(n)", "print('took', await asyncio.wait_for(q.get(), 0.01))", "print(asyncio.current_task().get_name()[:4])", "await ev.wait()", "ev.set()", "async with lock: print('locked', n); await asyncio.sleep(0)"]

    def coroutine(at):
        lines = []
        for _ in range(r.randint(1, 4)):
            line = r.choice(steps)
            if r.random() < .25:
                lines += ["try:", f"    {line}", f"except {r.choice(['ValueError', 'Exception', 'asyncio.CancelledError', 'TimeoutError'])} as e: print('in', n, type(e).__name__)"]
                if r.random() < .5:
                    lines += [f"finally: print('fin', n)"]
            else:
                lines.append(line)
        return [f"async def c{at}(n=1):", *indented(lines), "    return n"]
    mains = ["print(await asyncio.wait_for(c0(), 0.05))", "print(await asyncio.gather(c0(), c1(2), return_exceptions=True))", "print(await asyncio.gather(c1(3), c0(4)))", "async with asyncio.TaskGroup() as tg:\n        a = tg.create_task(asyncio.wait_for(c0(), 0.05)); b = tg.create_task(asyncio.wait_for(c1(2), 0.05))\n    print(a.result(), b.result())",
             "task = asyncio.create_task(c0(5)); await asyncio.sleep(0); print(task.cancel()); print(repr(await asyncio.gather(task, return_exceptions=True)))", "done, pending = await asyncio.wait([asyncio.create_task(c1(6)), asyncio.create_task(asyncio.sleep(0))], timeout=0.02); print(len(done), len(pending))\n    for t in pending: t.cancel()",
             "async with asyncio.timeout(0.005): print(await c0(7))", "for f in asyncio.as_completed([sub(1, 2), sub(3, 0)]): print(await f)", "g = ticks(3); print(await anext(g), await g.asend(None)); await g.aclose(); print(await anext(g, 'over'))", "async with AsyncExitStack() as s: print(await s.enter_async_context(Ctx(1))); s.push_async_callback(sub, 8, 9)"]
    out = ["import asyncio", "from contextlib import AsyncExitStack, asynccontextmanager", "async def sub(n, i):", "    await asyncio.sleep(0.001 * i)", "    print('sub', n, i)", "    return n, i", "async def ticks(n):", "    try:", "        for i in range(n):", "            yield i", "            await asyncio.sleep(0)", "    finally: print('ticks closed')",
           "@asynccontextmanager", "async def Ctx(n):", "    print('aenter', n)", f"    {r.choice(['yield n', 'try: yield n' + chr(10) + '    finally: print(12)'])}", "    print('aexit', n)", *coroutine(0), *coroutine(1), "async def main():", "    global q, ev, lock", "    q = asyncio.Queue(2); ev = asyncio.Event(); lock = asyncio.Lock()", "    asyncio.get_running_loop().call_later(0.004, ev.set)"]
    for line in r.sample(mains, 2):
        out += ["    try:", *[("    " * 2 + part.strip()) if i == 0 else "    " * (1 + (len(part) - len(part.lstrip())) // 4) + part.strip() for i, part in enumerate(line.split("\n"))], "    except BaseException as e: print(type(e).__name__, e, repr(getattr(e, 'exceptions', '')))"]
    out += ["asyncio.run(main())"]
    return "\n".join(out) + "\n"


# Patterns, calls, scopes

def patterns(r):
    def pattern(depth=0, used=None):
        def bound():
            used.append(f"v{len(used)}")
            return used[-1]
        k = r.randint(0, 13)
        if depth > 2 or k < 2:
            return r.choice(["1", "'a'", "None", "True", "-1", "2.0", "b'b'", "_", bound(), bound(), "Pt.ZERO", "'x'"])
        if k < 5:
            parts = [pattern(depth + 1, used) for _ in range(r.randint(0, 3))]
            if r.random() < .4:
                parts.insert(r.randint(0, len(parts)), "*" + r.choice(["_", bound()]))
            return "[" + ", ".join(parts) + "]" if r.random() < .6 or len(parts) == 0 else "(" + ", ".join(parts) + ",)"
        if k < 7:
            keys = r.sample(["'a'", "'b'", "1", "None"], r.randint(0, 2))
            return "{" + ", ".join([f"{key}: {pattern(depth + 1, used)}" for key in keys] + ([f"**{bound()}"] if r.random() < .3 else [])) + "}"
        if k < 10:
            return r.choice(["int({})", "str({})", "list({})", "dict({})", "Pt({})", "Pt(x={})", "Pt(_, {})", "Sub(y={})", "float({})", "tuple({})", "bool({})", "Nt({}, _)"]).format(pattern(depth + 1, used) if r.random() < .8 else "_")
        if k == 10:
            return f"({r.choice(['1', 'int()', 'None', '[]', 'str()'])} | {r.choice(['2', 'dict()', 'Pt()', '(_, _)', 'True'])}) as {bound()}"
        if k == 11:
            inner = pattern(depth + 1, used)
            return f"({inner}) as {bound()}" if " as " not in inner and not inner.isidentifier() else inner
        return r.choice(["int() | str()", "'a' | 'b'", "[] | {}", "None | False"])
    subjects = ["1", "'a'", "[1, 2, 3]", "[]", "(1, 'a')", "{'a': 1, 'b': [2]}", "Pt(1, 2)", "Pt(0, [1])", "Sub(3, 4)", "None", "True", "2.0", "b'b'", "[[1], {'a': 2}]", "range(2)", "Nt(1, 2)", "'abc'", "{1: None}", "Pt.ZERO", "-1", "(x for x in [1])", "{'a': {'b': 5}}", "deque([1, 2])", "[Pt(1, 2), Pt(3, 4)]", "Odd()", "{}"]
    out = ["from collections import deque, namedtuple", "Nt = namedtuple('Nt', 'p q')", "class Pt:", f"    __match_args__ = {r.choice(['(' + repr('x') + ', ' + repr('y') + ')', '(' + repr('x') + ',)'])}", "    ZERO = 0", "    def __init__(self, x, y): self.x = x; self.y = y", "    def __repr__(self): return f'Pt({self.x}, {self.y})'", "class Sub(Pt):", "    @property", "    def y(self): print('y asked'); return self._y", "    @y.setter", "    def y(self, v): self._y = v", "class Odd:", "    def __eq__(self, o): print('eq', o); return o == 1", "def f(s):", "    match s:"]
    for at in range(r.randint(2, 5)):
        used = []
        made = pattern(0, used)
        if made.isidentifier() and made not in ("None", "True") :
            made = f"[{made}]"
        guard = r.choice(["", "", f" if {used[0]}" if used else "", " if s"])
        shown = ", ".join([str(at), *(name for name in used if name in made)])
        out.append(f"        case {made}{guard}: return {shown}")
    out += ["    return 'none'", f"for s in [{', '.join(r.sample(subjects, 9))}]:", "    try: print(f(s))", "    except Exception as e: print(type(e).__name__, e)"]
    return "\n".join(out) + "\n"


def binding(r):
    parts = r.sample(["a", "b", "c=3", "d=[]", "*rest", "*", "e", "f=6", "**more", "/"], r.randint(1, 6))
    order = {"a": 0, "b": 1, "/": 2, "c=3": 3, "d=[]": 4, "*rest": 5, "*": 5, "e": 6, "f=6": 7, "**more": 9}
    parts.sort(key=order.get)
    if "*rest" in parts and "*" in parts:
        parts.remove("*")
    if parts[-1] == "*" or parts[parts.index("*") + 1:][:1] == ["**more"] if "*" in parts else False:
        parts.remove("*")
    if parts and parts[0] == "/":
        parts.pop(0)
    names = [p.split("=")[0].lstrip("*") for p in parts if p not in ("*", "/")]
    sig = ", ".join(parts)
    arguments = ["1", "2", "*[3, 4]", "*'xy'", "a=1", "b=2", "c=9", "e=5", "f=7", "z=8", "**{'a': 1}", "**{'q': 2}", "**dict(e=1, f=2)", "*()", "**{}", "*5", "**5", "**{1: 2}", "d=0", "(yield_ := 3)", "*range(2)", "None"]
    out = ["import inspect", TELL.rstrip("\n"), f"def fn({sig}): return {', '.join(names) or 'None'}", "class C:", f"    def m(self{', ' + sig if sig else ''}): return {', '.join(names) or 'None'}", "    @classmethod", "    def k(cls, a, b=2): return a, b", "    @staticmethod", "    def s(a, *b): return a, b", "    def __call__(self, a, *, b): return a, b", f"lam = lambda {sig}: ({', '.join(names)}{',' if names else ''})"]
    for _ in range(13):
        chosen = r.sample(arguments, r.randint(0, 4))
        chosen.sort(key=lambda a: (a.startswith("**"), "=" in a and ":=" not in a and not a.startswith("**")))
        out.append(f"t(lambda: {r.choice(['fn', 'fn', 'fn', 'C().m', 'lam', 'C.k', 'C.s', 'C()', 'C.m', 'C().k'])}({', '.join(chosen)}))")
    out += ["t(lambda: str(inspect.signature(fn)))", "t(lambda: inspect.signature(fn).bind(1, 2).arguments)", "t(lambda: (fn.__defaults__, fn.__kwdefaults__, fn.__name__, fn.__code__.co_varnames))", "t(lambda: fn(1)); t(lambda: fn(1))"]
    return "\n".join(line for line in out if compiles(line, out)) + "\n"


def compiles(line, lines):
    if not line.startswith("t("):
        return True
    try:
        compile(line, "<line>", "exec")
    except SyntaxError:
        return False
    return True


def scopes(r):
    variables = ["a", "b", "c"]
    v = lambda: r.choice(variables)

    def block(depth):
        out = []
        for _ in range(r.randint(2, 4)):
            k = r.randint(0, 10)
            if k < 3:
                out.append(r.choice([f"{v()} = {r.randint(0, 9)}", f"{v()} += 1", f"print({v()}, {v()})", f"del {v()}", f"{v()} = [lambda: {v()} for _ in range(2)][-1]", f"print([{v()} for {v()} in range(2)], {v()})", f"print([(y := x) for x in range(2)], {v()})", f"for {v()} in range(2): pass", f"print(callable({v()}) and {v()}())", f"print({{{v()}: i for i in range(2)}})"]))
            elif k < 6 and depth < 3:
                head = [f"global {v()}"] if r.random() < .25 else [f"nonlocal {v()}"] if depth and r.random() < .3 else []
                made = f"f{depth}{len(out)}"
                out += [f"def {made}({r.choice(['', v(), v() + '=1'])}):", *indented([*head, *block(depth + 1), f"return {v()}"]), "try: print(" + made + f"({r.choice(['', '1'])}))", "except Exception as e: print(type(e).__name__, e)"]
            elif k == 6 and depth < 3:
                out += ["class K:", *indented([f"{v()} = {v()}", f"def m(self): return {v()}", f"print([{v()} for _ in range(1)])"]), "print(K().m())"]
            elif k == 7:
                out += ["try:", f"    print({v()})", f"except NameError as {v()}: print('no', type({variables[0]}))"]
            elif k == 8:
                out.append(f"print(list({v()} for {v()} in [1, 2] if {v()}))")
            else:
                out.append(f"{v()} = {v()} = {r.randint(0, 9)}")
        return out
    out = block(0)
    program = ["a = b = c = 0", "a, b = 1, 2"]
    # Each statement by itself, so that one that fails does not end the program.
    at = 0
    while at < len(out):
        end = at + 1
        while end < len(out) and (out[end].startswith("    ") or out[end].startswith("except")):
            end += 1
        statement = out[at:end]
        program += statement if statement[0].startswith(("def", "try", "class")) else ["try:", *indented(statement), "except Exception as e: print(type(e).__name__, e)"]
        at = end
    return "\n".join(program) + "\n"


def abstract(r):
    members = ["@abstractmethod\n    def f(self): ...", "@abstractmethod\n    def g(self): return 'base g'", "@property\n    @abstractmethod\n    def p(self): ...", "@classmethod\n    @abstractmethod\n    def c(cls): ...", "def h(self): return self.f()", "@classmethod\n    def __subclasshook__(cls, k): return hasattr(k, 'f') or NotImplemented", "@staticmethod\n    @abstractmethod\n    def s(): ..."]
    own = ["def f(self): return 'f'", "def g(self): return super().g()", "p = 5", "@classmethod\n    def c(cls): return 'c'", "def __len__(self): return 2", "def __iter__(self): return iter('ab')", "def __getitem__(self, i): return 'ab'[i]", "def __contains__(self, o): return True", "def insert(self, i, v): print('ins', i, v)", "def __setitem__(self, i, v): print('set', i, v)", "def __delitem__(self, i): print('del', i)", "def add(self, v): print('add', v)", "def discard(self, v): print('discard', v)", "def __next__(self): raise StopIteration", "def close(self): print('close')", "def __hash__(self): return 1", "def keys(self): return ['k']", "s = staticmethod(lambda: 's')"]
    base = r.choice(["A", "A", "A", "Sequence", "Mapping", "Set", "MutableSequence", "MutableMapping", "Iterator", "Generator", "MutableSet", "P", "Q", "Collection"])
    out = ["from abc import ABC, abstractmethod", "from collections.abc import *", "from typing import Protocol, runtime_checkable", TELL.rstrip("\n"), "class A(ABC):", *indented(r.sample(members, r.randint(1, 4))), "class P(Protocol):", "    def f(self): ...", "@runtime_checkable", "class Q(Protocol):", f"    {r.choice(['def f(self): ...', 'x: int', 'def __len__(self): ...'])}", f"class B({base}):", *indented(r.sample(own, r.randint(1, 6))), "o = None", "try: o = B()", "except Exception as e: print(type(e).__name__, e)"]
    uses = ["A()", "P()", "isinstance(o, A)", "isinstance(o, P)", "isinstance(o, Q)", "issubclass(B, Q)", "issubclass(B, A)", "isinstance(5, A)", "o.f()", "o.g()", "o.p", "B.c()", "o.h()", "list(o)", "len(o)", "'a' in o", "list(reversed(o))", "o.index('b')", "o.count('a')", "o.append(1)", "o.extend([1, 2])", "o.pop()", "o.get('k')", "o.keys()", "list(o.items())", "o == o", "o & {'a'}", "o <= {'a', 'b'}", "o.isdisjoint([1])", "o.update(z=1)", "o.remove('a')", "o.setdefault('q', 1)", "isinstance(o, Iterable)", "isinstance(o, Sized)", "isinstance(o, Container)", "isinstance(o, Hashable)", "isinstance(o, Sequence)", "isinstance([], Q)", "isinstance('s', Q)", "sorted(A.__abstractmethods__)", "A.register(int)", "isinstance(5, A)", "o['k']", "o.values()", "iter(o) is o", "next(o)", "o += [1]" if False else "o.__iadd__([1])", "o.clear()", "o.popitem()", "o.send(1)", "B.__abstractmethods__ and 1", "o.reverse()"]
    return "\n".join(out + [f"t(lambda: {use})" for use in r.sample(uses, 12)]) + "\n"


def decorators(r):
    wrappers = ["@wraps(f)\n    def w(*a, **k): print('before', f.__name__); r = f(*a, **k); print('after'); return r", "def w(*a): return f(*a), f.__name__", "@wraps(f)\n    def w(*a, **k):\n        try: return f(*a, **k)\n        except Exception as e: print('failed', e); raise", "return f", "w = lru_cache(maxsize=2)(f)", "w = partial(f, 1)", "w = staticmethod(f)", "w = property(f)", "w = singledispatch(f)\n    w.register(str, lambda x: 'str ' + x)", "w = contextmanager(f)", "class w:\n        def __init__(self, *a): print('made', a)\n        def __call__(self, *a): return 'called', a"]
    out = ["from functools import *", "from contextlib import contextmanager", "from operator import *", TELL.rstrip("\n")]
    for at in range(2):
        chosen = r.choice(wrappers)
        out += [f"def d{at}(f):", f"    {chosen}", "    return w" if "return f" != chosen else "    return None"]
    out += ["def dp(n, *, k=1):", "    def deco(f):", "        f.tag = n, k", "        return f", "    return deco", f"{r.choice(['@d0', '@d0' + chr(10) + '@d1', '@d1', '@dp(3)' + chr(10) + '@d0', '@dp(1, k=2)'])}", "def g(x=0, y=2):", "    'doc of g'", "    return x, y", "class C:", f"    @{r.choice(['d0', 'd1', 'dp(2)', 'cached_property', 'cache'])}", "    def m(self, *a): print('m'); return a", "    @total_ordering" if False else "    z = 1", "@total_ordering", "class T:", "    def __init__(self, v): self.v = v", f"    def {r.choice(['__lt__', '__le__', '__gt__'])}(self, o): return self.v {r.choice(['<', '<=', '>'])} o.v", "    def __eq__(self, o): return self.v == o.v"]
    uses = ["g(1)", "g(1, 2)", "g(y=5)", "g()", "g('s')", "g.__name__", "g.__doc__", "g.__wrapped__.__name__", "g.tag", "C().m(1)", "C().m", "C.m(C(), 2)", "(lambda c: [c.m, c.m])(C())", "T(1) < T(2)", "T(1) >= T(1)", "T(2) > T(1)", "T(1) <= T(0)", "T(1) == T(1)", "T(1) != T(1)", "sorted([T(2), T(1)])[0].v", "g.cache_info()", "g([])", "g(1); g(1); g.cache_clear()", "reduce(add, [1, 2, 3])", "itemgetter(1, 0)('ab')", "partial(g, 5)(y=6)", "g.__qualname__", "C.m.__name__", "g(1, 2, 3)", "T.__ge__.__name__", "g.__module__", "callable(g)"]
    return "\n".join(out + [f"t(lambda: {use})" for use in r.sample(uses, 12)]) + "\n"


KINDS = {
    "generators": generators, "classes": classes, "inheritance": inheritance, "descriptors": descriptors, "metaclasses": metaclasses, "dataclasses": dataclasses, "enums": enums,
    "exceptions": exceptions, "contexts": contexts, "groups": groups, "asynchronous": asynchronous, "patterns": patterns, "binding": binding, "scopes": scopes, "abstract": abstract, "decorators": decorators,
}
