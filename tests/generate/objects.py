"""Makes tests/cases/programs/made-objects.py: small random programs of classes, generators and closures that use one another.

Run: python3 tests/generate/objects.py
"""
import random
import resource
import signal
import warnings

from programs import write

warnings.simplefilter("ignore")


class Objects:
    """A few classes with random special methods, a few functions, and a random script over objects of them."""

    SPECIAL = {
        "__repr__": ["return f'{type(self).__name__}({self.v!r})'", "return '<' + str(self.v) + '>'"],
        "__eq__": ["return self.v == getattr(o, 'v', o)", "return NotImplemented", "print('eq'); return self is o"],
        "__lt__": ["return self.v < o.v", "print('lt', self.v); return self.v < getattr(o, 'v', o)", "return NotImplemented"],
        "__hash__": ["return hash(self.v)", "return 7", "return 'x'"],
        "__len__": ["return len(self.v)", "return 2"],
        "__bool__": ["return bool(self.v)", "return False", "raise ValueError('bool')"],
        "__iter__": ["return iter([self.v, self.v])", "yield self.v\n        yield 'more'", "yield from (self.v for _ in range(2))"],
        "__next__": ["raise StopIteration", "self.v += 1\n        if self.v > 5: raise StopIteration\n        return self.v"],
        "__getitem__": ["if o in (2, 3): raise IndexError(o)\n        return (self.v, o)", "return [o][o]", "raise KeyError(o)"],
        "__contains__": ["print('in', o); return o == self.v", "return 'yes'"],
        "__call__": ["return (self.v, a, sorted(k))", "return lambda: self.v"],
        "__add__": ["return type(self)(self.v + getattr(o, 'v', o))", "return NotImplemented"],
        "__radd__": ["return ('radd', o, self.v)"],
        "__iadd__": ["self.v += 1; return self", "return None"],
        "__mul__": ["return [self.v] * o"],
        "__neg__": ["return type(self)(-self.v)"],
        "__enter__": ["print('enter', self.v); return self", "return self.v"],
        "__exit__": ["print('exit', a[0] and a[0].__name__); return False", "return True", "return a[0] is KeyError"],
        "__getattr__": ["return 'no ' + o", "raise AttributeError('none of ' + o)"],
        "__setitem__": ["self.v = a", "print('set', a)"],
        "__format__": ["return f'[{o}]'", "return 5"],
        "__str__": ["return 'str of ' + repr(self.v)"],
        "__index__": ["return 1", "return 'one'"],
    }
    PARAMETERS = {"__call__": "self, *a, **k", "__exit__": "self, *a", "__setitem__": "self, *a", "__repr__": "self", "__str__": "self", "__hash__": "self", "__len__": "self", "__bool__": "self",
                  "__iter__": "self", "__next__": "self", "__neg__": "self", "__enter__": "self", "__index__": "self"}

    def __init__(self, pick):
        self.pick = pick

    def one(self, choices):
        return self.pick.choice(choices)

    def value(self):
        return self.one(["1", "3", "0", "'ab'", "[1, 2]", "(2, 1)", "None", "2.5", "{'k': 1}"])

    def class_(self, name, bases):
        lines = [f"class {name}{'(' + ', '.join(bases) + ')' if bases else ''}:"]
        if not bases or self.pick.random() < 0.3:
            lines += ["    def __init__(self, v):", "        self.v = v" if not bases else "        super().__init__(v)"]
        if self.pick.random() < 0.3:
            lines += ["    made = 0", "    @classmethod", "    def of(cls, *v):", "        cls.made += len(v)", "        return [cls(x) for x in v]"]
        if self.pick.random() < 0.3:
            lines += ["    @property", "    def twice(self):", "        return self.v * 2"]
        if self.pick.random() < 0.3:
            lines += ["    @staticmethod", "    def still(x=1):", "        return x"]
        if self.pick.random() < 0.4:
            lines += ["    def each(self, n):", "        for i in range(n):", "            got = yield (self.v, i)", "            if got: yield ('got', got)", "        return self"]
        for special in self.pick.sample(sorted(self.SPECIAL), self.pick.randrange(3, 8)):
            lines += [f"    def {special}({self.PARAMETERS.get(special, 'self, o')}):", "        " + self.one(self.SPECIAL[special])]
        return lines

    def act(self):
        one, value = self.one, self.value
        a, b = one("pqr"), one("pqr")
        return one([
            f"{a} == {b}", f"{a} < {b}", f"{a} in [{b}, 1]", f"len({a})", f"bool({a})", f"list({a})", f"{a}[{one('012')}]", f"{value()} in {a}", f"{a}({value()}, k=1)", f"{a} + {b}", f"1 + {a}",
            f"{a} * 2", f"-{a}", f"str({a})", f"repr({a})", f"f'{{{a}:>5}}'", f"f'{{{a}!r:>12}}'", f"sorted([{a}, {b}])", f"max({a}, {b})", f"{{{a}: 1}}", f"{{{a}, {b}}} == {{{b}}}", f"{a}.missing",
            f"hasattr({a}, 'v')", f"[*{a}]", f"dict(k={a})", f"[10, 20, 30][{a}]", f"not {a}", f"{a} or 'or'", f"{a} is {b}", f"({a} != {b}, {a} > {b})", f"isinstance({a}, A)", f"type({b}).__name__",
            f"{a}.twice", f"{a}.still()", f"type({a}).of(1, 2)", f"next({a})", f"next(iter({a}))", f"list({a}.each(2))", f"list(chained({a}.each(1)))", f"sum([{a}, {b}])", f"list(zip({a}, {b}))",
            f"list(map(lambda x: x, {a}))", f"'-'.join(str(x) for x in {a})", f"[x for x in {a} if x]", f"used({a})", f"total({a}.v)", f"changed({a})", f"callable({a})", f"hash({a}) == hash({b})", f"getattr({a}, 'nope', 'default')",
            f"issubclass(type({a}), B)", f"{a}.__class__.__mro__[-2].__name__", f"sorted(vars({a}))", f"[k for k in type({a}).__dict__ if k == 'made']", f"'%s|%r' % ({a}, {b})", f"'{{}} {{!r}}'.format({a}, {b})", f"(lambda *a: len(a))(*{a})", f"a_, *b_ = {a}",
        ])

    def program(self):
        bases = self.one([[], ["A"], ["A"]])
        lines = self.class_("A", []) + self.class_("B", bases or [])
        lines += ["class C(A, B): pass" if not bases else self.one(["class C(B, A): pass", "class C(B): made = 3"])]
        lines += [
            "def used(m):", "    with m as got:", "        print('inside', got)", f"        {self.one(['raise KeyError(1)', 'return 7', 'pass', '1 // 0'])}", "    return 'after'",
            "def chained(it):", "    try:", "        back = yield from it", "        yield ('back', type(back).__name__)", "    finally:", "        print('chained over')",
            "def counter():", "    n = 0", "    def count(x):", "        nonlocal n", f"        n {self.one(['+= 1', '= n * 2 + 1', '+= len(str(x))'])}", "        return n, x", "    return count", "total = counter()",
            "def changed(x):", f"    {self.one(['x += 1', 'x[1] = 2', 'x.v = [x.v]', 'del x.v', 'x.w = 1'])}", "    return x.v",
            "def drive(label, f):", "    try:", "        print(label, f())", "    except Exception as e:", "        print(label, '!', type(e).__name__, e)",
        ]
        for name in "pqr":
            made = f"{self.one('ABC')}({self.value()})"
            lines.append(f"{name} = {made}")
        for at in range(self.pick.randrange(5, 10)):
            act = self.act()
            if act.startswith("a_"):
                lines += ["try:", f"    {act}", "    print(a_, b_)", "except Exception as e:", "    print('!', type(e).__name__, e)"]
            else:
                lines.append(f"drive({at}, lambda: {act})")
        return "\n".join(lines)


def made(seed, count):
    pick = random.Random(seed)
    return [Objects(pick).program() for _ in range(count)]


if __name__ == "__main__":
    # What `print` has written when a later argument fails, and `list()` asking for a length, are CPython's own. Objects without a repr of their own show their address.
    import programs

    class Endless(BaseException):
        """A program that does not end is not taken."""

    def give_up(*_):
        raise Endless

    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
    signal.signal(signal.SIGALRM, give_up)
    found = []
    for program in made(515, 700):
        signal.setitimer(signal.ITIMER_REAL, 0.2)
        lines = programs.answer(program)
        signal.setitimer(signal.ITIMER_REAL, 0)
        if not any(" at 0x" in line for line in lines) and not any(line.startswith("#!") for line in lines):
            found.append(program)
    write("made-objects", found[:120])
