"""Makes tests/cases/programs/made-containers.py: random programs that compare, hash and show containers of objects with special methods.

Run: python3 tests/generate/containers.py
"""
import random
import sys
from pathlib import Path

from programs import answer, write

CLASSES = {
    "__eq__": ["print('eq', self.v); return self.v == getattr(o, 'v', o)", "return NotImplemented", "return [] if self.v else 1", "raise ValueError(self.v)", "return [self.v] == [getattr(o, 'v', 0)]", "return False"],
    "__lt__": ["print('lt', self.v); return self.v < o.v", "return NotImplemented", "return (self.v, 1) < (o.v, 2)", "raise KeyError(self.v)"],
    "__gt__": ["print('gt', self.v); return self.v > o.v", "return NotImplemented"],
    "__hash__": ["print('hash', self.v); return hash(self.v)", "return 7", "return hash((self.v, 1))", "raise TypeError('no')"],
    "__repr__": ["print('repr', self.v); return f'<{self.v}>'", "return str([self.v])", "return '{}'.format((self.v, {1: self.v}))", "raise OSError(self.v)", "return 3"],
    "__str__": ["return f's{self.v}'"],
    "__format__": ["return f'[{o}{self.v}]'"],
    "__bool__": ["return self.v != 1", "print('bool'); return True"],
}


class Containers:
    def __init__(self, pick):
        self.pick = pick

    def one(self, choices):
        return self.pick.choice(choices)

    def class_(self, name, base):
        lines = [f"class {name}{base}:", "    def __init__(self, v): self.v = v"]
        for special, bodies in CLASSES.items():
            always = special in ("__eq__", "__repr__", "__hash__") and not base
            if always or self.pick.random() < 0.4:
                # A body that answers is likelier than one that fails.
                body = bodies[min(self.pick.randrange(len(bodies)), self.pick.randrange(len(bodies)))]
                takes = "self, o" if special in ("__eq__", "__lt__", "__gt__", "__format__") else "self"
                lines.append(f"    def {special}({takes}): {body}")
        return lines

    def item(self):
        return self.one(["a", "b", "c", "A(1)", "A(2)", "B(2)", "1", "2", "'x'"])

    def box(self, depth=2):
        items = [self.box(depth - 1) if depth and self.pick.random() < 0.3 else self.item() for _ in range(self.pick.randrange(1, 4))]
        kind = self.one(["list", "list", "tuple", "tuple", "dict", "values"])
        if kind == "list":
            return "[" + ", ".join(items) + "]"
        if kind == "tuple":
            return "(" + ", ".join(items) + ",)"
        if kind == "dict":
            return "{" + ", ".join(f"{at}: {item}" for at, item in enumerate(items)) + "}"
        return "{" + ", ".join(f"{self.item()}: {item}" for item in items) + "}"

    def act(self):
        x, y, i, j = self.box(), self.box(), self.item(), self.item()
        row = ", ".join(self.item() for _ in range(self.pick.randrange(1, 4)))
        return self.one([
            f"{x} == {y}", f"{x} != {y}", f"[{i}, {row}] < [{i}, {row}]", f"({row},) <= ({row},)", f"[{row}] > [{row}]",
            f"{i} in {x}", f"{i} not in [{row}]", f"[{row}].index({i})", f"[{row}].count({i})", f"({row},).index({i})", f"deque([{row}]).count({i})",
            f"repr({x})", f"str({x})", f"f'{{{x.replace(chr(39), chr(34))}}}'" if "{" not in x else f"str({x})", f"'%s %r' % ({i}, {x})", f"'{{}} {{!r}}'.format({i}, {x})", f"{x}",
            f"hash(({row},)) == hash(({row},))", f"{{{i}: 1}}.get({j})", f"{{{i}: 1, {j}: 2}}", f"{{{i}: 1}}.setdefault({j}, 3)", f"{{{i}: 1}}.pop({j}, 0)",
            f"len({{{row}}})", f"len(set([{row}]))", f"{i} in {{{j}}}", f"dict([({i}, 1), ({j}, 2)])", f"dict.fromkeys([{row}])", f"sorted([({i}, 1), ({j}, 0)])", f"min([{i}], [{j}])", f"max([({i},), ({j},)])",
            f"change([{row}], 'remove', {i})", f"change({{{i}: 1}}, '__setitem__', {j}, 5)", f"[{x}] == [{x}]", f"{{1: {x}}} == {{1: {y}}}", f"max({i}, {j})", f"sorted([{row}])", f"{i} == {j}", f"{i} < {j}", f"any([{row}])", f"sum(({i}, {j}) == ({i}, {j}) for _ in 'ab')",
        ])

    def program(self):
        lines = ["from collections import deque"] + self.class_("A", "") + self.class_("B", self.one(["", "(A)"]))
        lines += ["a, b, c = A(1), A(2), B(1)", "def t(f):", "    try:", "        print(f())", "    except Exception as e:", "        print(type(e).__name__, e)",
                  "def change(x, name, *rest):", "    getattr(x, name)(*rest)", "    return x"]
        lines += [f"t(lambda: {self.act()})" for _ in range(self.pick.randrange(4, 9))]
        return "\n".join(lines)


if __name__ == "__main__":
    if len(sys.argv) > 2:
        # Many programs as files, for comparing with another interpreter: containers.py <seed> <folder> <count>
        pick = random.Random(int(sys.argv[1]))
        for at in range(int(sys.argv[3])):
            program = Containers(pick).program()
            (Path(sys.argv[2]) / f"{at}.py").write_text(program + "\n")
            (Path(sys.argv[2]) / f"{at}.txt").write_text("\n".join(answer(program)))
    else:
        pick = random.Random(1303)
        write("made-containers", [Containers(pick).program() for _ in range(160)])
