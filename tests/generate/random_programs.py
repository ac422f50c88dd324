"""Answers tests/cases/programs/made-programs.py: random programs of all that the language has, as CPython runs them.

Expressions over every kind of value, statements in one another, functions, generators that are driven by every means, classes with
random special methods, `match` and `with`. A larger run of the same, against a built drip: random_programs.py SEED COUNT path/to/drip.
Run: python3 tests/generate/random_programs.py
"""
import random
import subprocess
import sys

from programs import answer, write

HOW_MANY = 120
MOST_LINES = 40


class G:
    def __init__(self, seed):
        self.r = random.Random(seed); self.lines = []; self.depth = 0; self.n = 0
        self.vars = {"int": [], "str": [], "list": [], "dict": [], "any": [], "gen": [], "obj": [], "float": [], "tuple": [], "set": []}
        self.funcs = []; self.gens = []; self.classes = []
    def c(self, *xs): return self.r.choice(xs)
    def p(self, x): return self.r.random() < x
    def fresh(self, k="v"): self.n += 1; return f"{k}{self.n}"
    # expressions
    def int(self, d=3):
        if d <= 0 or self.p(.25): return self.c(str(self.r.randint(-20, 20)), str(self.r.choice([0, 1, 2, 3, 7, 10, 255, 2**31, 10**18, -1, 2**63, -2**63, True, False])), *(self.vars["int"] or ["5"]))
        i = lambda: self.int(d-1)
        return self.c(*[lambda: f"({i()} {self.c('+','-','*','//','%','&','^')} {i()})", lambda: f"(-{i()})", lambda: f"(~{i()})", lambda: f"abs({i()})", lambda: f"len({self.seq(d-1)})", lambda: f"int({self.str(d-1)})", lambda: f"({i()} if {self.cond(d-1)} else {i()})", lambda: f"{self.str(d-1)}.{self.c('count','find','rfind','index')}({self.str(d-1)})", lambda: f"{self.c('min','max')}({i()}, {i()})", lambda: f"sum({self.listint(d-1)})", lambda: f"({i()} {self.c('<<','>>')} {self.r.randint(-1,9)})", lambda: f"({i()} ** {self.r.randint(-1,4)})", lambda: f"{self.list(d-1)}.{self.c('count','index')}({self.any(d-1)})", lambda: f"{self.list(d-1)}[{self.r.randint(-4,4)}]", lambda: f"ord({self.str(d-1)}[{self.r.randint(-2,3)}])", lambda: f"divmod({i()}, {i()})[{self.c(0,1)}]", lambda: f"round({self.float(d-1)}{self.c('', ', 1', ', -1')})", lambda: f"({i()}).bit_length()", lambda: f"int({self.float(d-1)})", lambda: f"pow({i()}, {self.r.randint(0,5)}, {i()})", lambda: f"{self.dict(d-1)}[{self.key()}]"])()
    def float(self, d=2):
        if d <= 0 or self.p(.4): return self.c("0.5", "-1.25", "3.0", "1e10", "2.675", "1e-7", "0.1", "1e16", "123456.789", "float('inf')", "-0.0", "float('nan')", *(self.vars["float"] or ["1.5"]))
        return self.c(lambda: f"({self.num(d-1)} {self.c('+','-','*','/','//','%','**')} {self.float(d-1)})", lambda: f"float({self.num(d-1)})", lambda: f"abs({self.float(d-1)})", lambda: f"({self.int(d-1)} / {self.int(d-1)})", lambda: f"round({self.float(d-1)}, {self.r.randint(-1,3)})", lambda: f"sum([{self.num(d-1)}, {self.num(d-1)}])")()
    def num(self, d=2): return self.int(d) if self.p(.6) else self.float(d)
    def key(self): return self.c("'a'", "'b'", "1", "0", "(1, 2)", "None", "True", "'zz'", "2.0", "''")
    def str(self, d=3):
        if d <= 0 or self.p(.3): return self.c("'abc'", "''", "'Hello World'", "'a,b,,c'", "'12'", "' x '", "'é😀ß'", "'a\\nb\\tc'", "\"it's\"", "'-7'", "'aXbX'", "'%d'", "'{}'", "'ñandú ÀB'", *(self.vars["str"] or ["'q'"]))
        s = lambda: self.str(d-1)
        return self.c(lambda: f"({s()} + {s()})", lambda: f"({s()} * {self.r.randint(-1,3)})", lambda: f"{s()}.{self.c('upper','lower','strip','title','swapcase','capitalize','casefold','lstrip','rstrip')}()", lambda: f"{s()}.replace({s()}, {s()})", lambda: f"{s()}[{self.slice()}]", lambda: f"str({self.any(d-1)})", lambda: f"repr({self.any(d-1)})", lambda: f"{s()}.join({self.liststr(d-1)})", lambda: f"f\"{{{self.fx(d-1)}}}{self.c('', ' x', '{{}}')}\"", lambda: f"{s()}.{self.c('center','ljust','rjust')}({self.r.randint(0,12)}{self.c('', ', chr(42)')})", lambda: f"{s()}.zfill({self.r.randint(0,8)})", lambda: f"chr({self.r.randint(60,130)})", lambda: f"('%{self.c('s','r','5s','-6s','.2s','a')}|' % ({self.any(d-1)},))", lambda: f"('%{self.c('d','5d','-5d','05d','+d','x','o','e','.2f','g','X','#x',' d','i','c','8.3e','G')}' % {self.num(d-1)})", lambda: f"format({self.num(d-1)}, '{self.numspec()}')", lambda: f"format({s()}, '{self.strspec()}')", lambda: f"'{{:{self.numspec()}}}'.format({self.num(d-1)})", lambda: f"{s()}.{self.c('removeprefix','removesuffix')}({s()})", lambda: f"{s()}.{self.c('partition','rpartition')}({s()})[{self.r.randint(0,2)}]", lambda: f"{self.c('hex','bin','oct')}({self.int(d-1)})", lambda: f"{self.c('min','max')}({s()}, {s()})", lambda: f"ascii({s()})", lambda: f"{s()}.expandtabs({self.r.randint(0,5)})", lambda: f"{s()}.translate({{97: 'Z', 98: None}})", lambda: f"type({self.any(d-1)}).__name__", lambda: f"{s()}.encode().hex()")()
    def numspec(self): return self.c("", "*", "x")[:1].replace("x", "").replace("*", self.c("*<", "0>", "^", "x=")) + self.c("", "+", "-", " ") + self.c("", "#") + self.c("", "0") + self.c("", "3", "10", "6") + self.c("", ",", "_") + self.c("", ".0", ".2", ".5") + self.c("", "d", "f", "e", "g", "x", "b", "%", "n", "o", "s", "c", "E", "G", "X")
    def strspec(self): return self.c("", "*<", "^", ">", "é^", "=") + self.c("", "3", "12", "07") + self.c("", ".1", ".4") + self.c("", "s", "d")
    def fx(self, d):
        k = self.r.randint(0, 3)
        if k == 0: return f"{self.num(d).replace(chr(34), '')}:{self.numspec()}"
        if k == 1: return f"{self.simple()}!{self.c('r','s','a')}"
        if k == 2: return f"{self.simple()}:{self.strspec()}"
        return f"{self.simple()}"
    def simple(self): return self.c("12", "'ab'", "[1, 2]", "None", "3.5", *(x for k in ("int", "str", "list", "any") for x in self.vars[k]))
    def slice(self):
        o = lambda: self.c("", "", str(self.r.randint(-4, 4)))
        return f"{o()}:{o()}" + self.c("", "", ":" + self.c("", "2", "-1", "-2", "1", "0"))
    def seq(self, d): return self.c(self.list, self.str, self.tuple, self.dict, self.set)(d)
    def list(self, d=3):
        if d <= 0 or self.p(.3): return self.c("[]", "[1, 2, 3]", "['a', 'b']", "[3, 1, 2]", "[None, 1, 'x']", "[[1], [2, 3]]", *(self.vars["list"] or ["[0]"]))
        l = lambda: self.list(d-1)
        return self.c(lambda: f"[{self.any(d-1)}, {self.any(d-1)}]", lambda: f"({l()} + {l()})", lambda: f"({l()} * {self.r.randint(-1,3)})", lambda: f"{l()}[{self.slice()}]", lambda: f"sorted({self.seq(d-1)}{self.c('', ', reverse=True', ', key=str', ', key=len')})", lambda: f"list({self.seq(d-1)})", lambda: f"{self.str(d-1)}.split({self.c('', self.str(0), 'None, 1')})", lambda: self.comp(d-1), lambda: f"list({self.itr(d-1)})", lambda: f"[*{self.seq(d-1)}, {self.any(d-1)}]", lambda: f"list(range({self.r.randint(-3,5)}, {self.r.randint(-3,8)}, {self.r.choice([1,2,-1,-2,3])}))", lambda: self.listint(d-1), lambda: self.liststr(d-1))()
    def listint(self, d): return self.c("[1, 2, 3]", "[5, -1, 0]", f"[{self.int(d-1)}, {self.int(d-1)}]", f"[i * {self.r.randint(1,4)} for i in range({self.r.randint(0,5)})]", "range(4)", "[]")
    def liststr(self, d): return self.c("['a', 'b']", f"[{self.str(d-1)}, {self.str(d-1)}]", f"{self.str(d-1)}.split()", "'xyz'", "[]", f"map(str, {self.list(d-1)})", f"{self.str(d-1)}.splitlines({self.c('','True')})")
    def comp(self, d):
        v = self.fresh("c"); self.vars["any"].append(v)
        body = self.any(d); cond = f" if {self.cond(d)}" if self.p(.3) else ""
        self.vars["any"].remove(v)
        return f"[{body} for {v} in {self.seq(d)}{cond}]"
    def itr(self, d):
        return self.c(lambda: f"map(lambda x: {self.c('x', 'x * 2', 'str(x)', '(x, x)', 'x + 1', 'len(x)', '-x')}, {self.seq(d)})", lambda: f"filter({self.c('None', 'lambda x: x', 'str.isalpha', 'lambda x: x > 1')}, {self.seq(d)})", lambda: f"zip({self.seq(d)}, {self.seq(d)}{self.c('', ', strict=True')})", lambda: f"enumerate({self.seq(d)}{self.c('', ', 1')})", lambda: f"reversed({self.c(self.list, self.str, self.dict)(d)})", lambda: f"iter({self.seq(d)})", lambda: f"(y for y in {self.seq(d)})", lambda: f"itertools.{self.c('accumulate','pairwise','cycle')}({self.list(d)})".replace("cycle", "chain"), lambda: f"itertools.{self.c('permutations','combinations')}({self.seq(d)}, {self.r.randint(0,2)})", lambda: f"itertools.zip_longest({self.seq(d)}, {self.seq(d)}, fillvalue={self.any(0)})", lambda: f"itertools.islice({self.seq(d)}, {self.r.randint(-1,3)}{self.c('', ', None', ', 5, 2')})", lambda: f"itertools.chain({self.seq(d)}, {self.seq(d)})", lambda: f"itertools.product({self.seq(d)}, {self.c('repeat=2','[0, 1]')})", lambda: f"map(lambda g: (g[0], list(g[1])), itertools.groupby({self.seq(d)}))", lambda: f"itertools.takewhile(lambda x: x, {self.seq(d)})", lambda: f"itertools.dropwhile(lambda x: not x, {self.seq(d)})", lambda: f"itertools.filterfalse(None, {self.seq(d)})", lambda: f"itertools.starmap(lambda *a: a, {self.list(d)})", lambda: f"itertools.compress({self.seq(d)}, {self.list(d)})")()
    def tuple(self, d=2):
        if d <= 0 or self.p(.4): return self.c("()", "(1,)", "(1, 'a')", *(self.vars["tuple"] or ["(0,)"]))
        return self.c(lambda: f"({self.any(d-1)}, {self.any(d-1)})", lambda: f"tuple({self.seq(d-1)})", lambda: f"({self.tuple(d-1)} + {self.tuple(d-1)})", lambda: f"{self.tuple(d-1)}[{self.slice()}]", lambda: f"({self.tuple(d-1)} * 2)")()
    def set(self, d=2):
        # only sets whose display order agrees: small ints, shown sorted elsewhere
        return self.c("{1}", "set()", "frozenset([2])", f"{{{self.r.randint(0,5)}}}")
    def dict(self, d=2):
        if d <= 0 or self.p(.3): return self.c("{}", "{'a': 1, 'b': 2}", "{1: 'x'}", *(self.vars["dict"] or ["{None: 0}"]))
        k = lambda: self.key()
        return self.c(lambda: f"{{{k()}: {self.any(d-1)}, {k()}: {self.any(d-1)}}}", lambda: f"dict.fromkeys({self.seq(d-1)}, {self.any(0)})", lambda: f"dict(zip({self.str(d-1)}, {self.seq(d-1)}))", lambda: f"{{**{self.dict(d-1)}, {k()}: {self.any(d-1)}}}", lambda: f"({self.dict(d-1)} | {self.dict(d-1)})", lambda: f"{{i: {self.any(d-1)} for i in {self.seq(d-1)}}}", lambda: f"dict(enumerate({self.seq(d-1)}))", lambda: f"dict(a={self.any(d-1)}, z={self.any(d-1)})", lambda: f"collections.Counter({self.str(d-1)})")()
    def cond(self, d=2):
        if d <= 0: return self.c("True", "False", "0", "[]", "'x'", *(self.vars["any"] or ["1"]))
        return self.c(lambda: f"{self.num(d-1)} {self.c('<','>','<=','>=','==','!=')} {self.num(d-1)}", lambda: f"{self.str(d-1)} {self.c('<','in','==','not in')} {self.str(d-1)}", lambda: f"{self.any(d-1)} {self.c('==','!=','in','<','is')} {self.any(d-1)}".replace(" is ", " == "), lambda: f"not {self.cond(d-1)}", lambda: f"({self.cond(d-1)} {self.c('and','or')} {self.cond(d-1)})", lambda: f"isinstance({self.any(d-1)}, {self.c('int','str','(int, str)','list','float','bool','object')})", lambda: f"{self.c('all','any')}({self.seq(d-1)})", lambda: f"{self.str(d-1)}.{self.c('isdigit','isalpha','isupper','islower','isspace','isalnum','istitle','isidentifier','isnumeric','isdecimal','isascii','isprintable')}()", lambda: f"{self.str(d-1)}.{self.c('startswith','endswith')}({self.str(d-1)})", lambda: f"{self.int(d-1)} < {self.int(d-1)} <= {self.int(d-1)}", lambda: f"callable({self.any(d-1)})")()
    def any(self, d=2):
        k = self.c(self.int, self.str, self.list, self.dict, self.float, self.tuple, self.cond, self.misc)
        return k(d)
    def misc(self, d):
        opts = ["None", "...", "b'ab'", "range(3)", "True", "1j", "bytearray(b'x')", "int", "slice(1, 2)"]
        opts += self.vars["any"] * 2
        if self.vars["obj"] and self.p(.5): opts = self.vars["obj"]
        if self.classes and self.p(.3):
            return f"{self.c(*self.classes)}({self.int(1)})"
        if self.funcs and self.p(.4):
            f, n = self.c(*self.funcs)
            return f"{f}({', '.join(self.any(d-1) for _ in range(n if self.p(.9) else n + 1))})"
        if self.gens and self.p(.4):
            return f"{self.c('list','tuple','sum','sorted','max','next','dict','str.join(chr(44), *[','set and list')}({self.c(*self.gens)}({self.int(1)}))".replace("str.join(chr(44), *[(", "list((")
        return self.c(*opts)
    # statements
    def emit(self, s): self.lines.append("    " * self.depth + s)
    def block(self, n=None):
        self.depth += 1
        for _ in range(n or self.r.randint(1, 3)): self.stmt()
        self.depth -= 1
    def saved(self): return {k: list(v) for k, v in self.vars.items()}
    def stmt(self):
        d = self.depth
        k = self.r.random()
        if d > 3 or k < .28: return self.assign()
        if k < .42: return self.emit(f"print({', '.join(self.any(3) for _ in range(self.r.randint(1,2)))}{self.c('', '', ', sep=chr(45)', ', end=chr(33)+chr(10)')})")
        if k < .50:
            s = self.saved(); self.emit(f"if {self.cond()}:"); self.block(); 
            if self.p(.4): self.vars = s; s = self.saved(); self.emit(f"elif {self.cond()}:"); self.block()
            if self.p(.5): self.vars = s; s = self.saved(); self.emit("else:"); self.block()
            self.vars = s; return
        if k < .58:
            s = self.saved(); v = self.fresh("i"); src = self.c(f"range({self.r.randint(0,5)})", self.seq(2), self.itr(2))
            self.emit(f"for {v} in {src}:"); self.vars["any"].append(v); self.depth += 1
            for _ in range(self.r.randint(1, 3)): self.stmt()
            if self.p(.3): self.emit(f"if {self.cond(1)}: {self.c('break','continue')}")
            self.depth -= 1; self.vars = s
            if self.p(.25): self.emit("else:"); self.block(1)
            self.vars = s; return
        if k < .62:
            v = self.fresh("w"); self.emit(f"{v} = {self.r.randint(1,4)}"); s = self.saved()
            self.emit(f"while {v}:"); self.depth += 1; self.emit(f"{v} -= 1")
            for _ in range(self.r.randint(1, 2)): self.stmt()
            self.depth -= 1; self.vars = s; return
        if k < .74:
            s = self.saved(); self.emit("try:"); self.block()
            e = self.c("Exception", "(TypeError, ValueError)", "ZeroDivisionError", "LookupError", "ArithmeticError", "AttributeError")
            self.vars = s; s = self.saved()
            self.emit(f"except {e} as e:"); self.depth += 1; self.emit("print(type(e).__name__, e)")
            if self.p(.1): self.emit(self.c("raise", "raise RuntimeError('again') from e", "raise KeyError(e.args)"))
            self.depth -= 1
            if self.p(.3): self.emit("else:"); self.block(1); self.vars = s; s = self.saved()
            if self.p(.3): self.emit("finally:"); self.block(1)
            self.vars = s; return
        if k < .80 and d < 2: return self.func()
        if k < .86 and d < 2: return self.genf()
        if k < .90 and d < 1: return self.cls()
        if k < .94: return self.drive()
        if k < .97: return self.match()
        return self.withs()
    def assign(self):
        k = self.c("int", "str", "list", "dict", "any", "float", "tuple")
        if self.p(.15) and self.vars["list"]:
            v = self.c(*self.vars["list"])
            return self.emit(self.c(f"{v}.append({self.any()})", f"{v}.extend({self.seq(2)})", f"{v}.insert({self.r.randint(-3,3)}, {self.any()})", f"{v}.sort({self.c('', 'key=str', 'reverse=True')})", f"{v}.reverse()", f"print({v}.pop({self.c('', '0', '-1', '5')}))", f"{v}[{self.slice()}] = {self.seq(2)}", f"{v}[{self.r.randint(-3,3)}] = {self.any()}", f"del {v}[{self.c(self.slice(), '0', '-1')}]", f"{v} += {self.seq(1)}", f"{v} *= {self.r.randint(0,2)}", f"{v}.remove({self.any(1)})", f"{v}.clear()"))
        if self.p(.15) and self.vars["dict"]:
            v = self.c(*self.vars["dict"])
            return self.emit(self.c(f"{v}[{self.key()}] = {self.any()}", f"{v}.update({self.dict(1)})", f"print({v}.pop({self.key()}{self.c('', ', 0')}))", f"print({v}.setdefault({self.key()}, {self.any(1)}))", f"del {v}[{self.key()}]", f"print({v}.get({self.key()}), list({v}.items()))", f"{v} |= {self.dict(1)}", f"print({v}.popitem())"))
        if self.p(.12) and self.vars["int"]:
            v = self.c(*self.vars["int"]); return self.emit(f"{v} {self.c('+','-','*','//','%','&','^')}= {self.int(2)}")
        if self.p(.08):
            a, b = self.fresh(), self.fresh(); self.emit(f"{self.c(f'{a}, {b}', f'{a}, *{b}', f'*{a}, {b}', f'({a}, {b})')} = {self.c(self.seq(2), self.tuple(2), f'{self.any()}, {self.any()}')}"); self.vars["any"] += [a, b]; return
        v = self.fresh() if self.p(.7) or not self.vars[k] else self.c(*self.vars[k])
        self.emit(f"{v} = {getattr(self, k)(3)}")
        if v not in self.vars[k]: self.vars[k].append(v)
    def func(self):
        f = self.fresh("f"); n = self.r.randint(0, 3); ps = [self.fresh("p") for _ in range(n)]; s = self.saved(); fs = list(self.funcs)
        sig = ", ".join(p + (f"={self.any(0)}" if i >= 1 and self.p(1) and n > 1 else "") for i, p in enumerate(ps))
        self.emit(f"def {f}({sig}):"); 
        self.vars = {k: [] for k in self.vars}; self.vars["any"] = list(ps); self.depth += 1
        for _ in range(self.r.randint(1, 3)): self.stmt()
        self.emit(f"return {self.any(2)}"); self.depth -= 1; self.vars = s; self.funcs = fs
        if self.depth == 0: self.funcs.append((f, n))
    def genf(self):
        g = self.fresh("g"); s = self.saved(); fs = list(self.funcs); gs = list(self.gens)
        self.emit(f"def {g}(n):"); self.vars = {k: [] for k in self.vars}; self.vars["int"] = ["n"]; self.depth += 1
        for _ in range(self.r.randint(1, 4)):
            k = self.r.random()
            if k < .3: self.emit(f"yield {self.any(2)}")
            elif k < .45: v = self.fresh("r"); self.emit(f"{v} = yield {self.any(1)}"); self.emit(f"print('got', {v})"); self.vars["any"].append(v)
            elif k < .6:
                src = self.seq(1) if not gs or self.p(.5) else f"{self.c(*gs)}({self.int(0)})"
                v = self.fresh("r"); self.emit(f"{v} = yield from {src}"); self.emit(f"print('sub', {v})")
            elif k < .8:
                self.emit("try:"); self.depth += 1; self.emit(f"{self.c('x = yield', 'yield')} {self.any(1)}"); self.stmt(); self.depth -= 1
                self.emit(f"except {self.c('ValueError','Exception','KeyError','(TypeError, GeneratorExit)','BaseException')} as e:"); self.depth += 1; self.emit("print('in', type(e).__name__, e)"); self.emit(self.c("yield 'handled'", "raise", "pass", "return 'r'", f"raise RuntimeError('x')")); self.depth -= 1
                if self.p(.4): self.emit("finally:"); self.depth += 1; self.emit(f"print('fin')"); self.p(.1) and self.emit("yield 'f'"); self.depth -= 1
            else: self.stmt()
        self.emit(f"yield {self.any(1)}")
        if self.p(.5): self.emit(f"return {self.any(1)}")
        self.depth -= 1; self.vars = s; self.funcs = fs; self.gens = gs
        if self.depth == 0: self.gens.append(g)
    def drive(self):
        if not self.gens: return self.assign()
        v = self.fresh("it"); self.emit(f"{v} = {self.c(*self.gens)}({self.int(1)})")
        for _ in range(self.r.randint(1, 5)):
            act = self.c(f"next({v})", f"next({v}, 'end')", f"{v}.send({self.any(1)})", f"{v}.send(None)", f"{v}.throw({self.c('ValueError', 'KeyError', 'TypeError', 'RuntimeError', 'GeneratorExit', 'StopIteration')}('t'))", f"{v}.close()", f"list({v})", f"inspect.getgeneratorstate({v})", f"{self.any(0)} in {v}", f"{v}.gi_frame is None", f"sum({v})", f"[*zip({v}, range(2))]")
            self.emit("try:"); self.emit(f"    print({act})"); self.emit("except BaseException as e:"); self.emit("    print(type(e).__name__, e, getattr(e, 'value', '-'), repr(e.__cause__), repr(e.__context__))")
    def cls(self):
        c = self.fresh("C"); base = self.c("", "", f"({self.c('list','dict','int','str','Exception', *(self.classes or ['object']))})")
        self.emit(f"class {c}{base}:"); s = self.saved(); fs = list(self.funcs); self.depth += 1
        self.vars = {k: [] for k in self.vars}
        builtin = base in ("(list)", "(dict)", "(int)", "(str)")
        if not builtin and self.p(.85): self.emit("def __init__(self, x=0, *a): self.x = x" + self.c("", "; print('init', x)"))
        else: self.emit("x = 7")
        pool = [m for m in ["def __repr__(self): return f'<{type(self).__name__} {self.x}>'", "def __eq__(self, o): print('eq'); return self.x == getattr(o, 'x', o)", "def __lt__(self, o): print('lt'); return self.x < getattr(o, 'x', o)", "def __add__(self, o): return ('add', self.x, o)", "def __radd__(self, o): return ('radd', o)", "def __len__(self): return self.x", "def __bool__(self): print('bool'); return self.x > 3", "def __getitem__(self, i):\n        if i == 3: raise IndexError\n        return (self.x, i)", "def __iter__(self): return iter([self.x, 'it'])", "def __iter__(self):\n        yield self.x\n        yield from 'ab'", "def __contains__(self, v): print('contains', v); return v == self.x", "def __call__(self, *a): return a", "def __hash__(self): print('hash'); return 3", "def __str__(self): return f'str{self.x}'", "def __getattr__(self, n): return n if n != 'zzz' else super().zzz", "def __enter__(self): print('enter'); return self", "def __exit__(self, *e): print('exit', e[0]); return self.x == 1", "def __mul__(self, o): return NotImplemented", "def __neg__(self): return -self.x", "def __int__(self): return 11", "def __index__(self): return 2", "def __float__(self): return 1.5", "def __format__(self, s): return f'fmt({s})'", "def __setattr__(self, n, v): print('set', n); super().__setattr__(n, v)", "def __iadd__(self, o): print('iadd'); self.x = o; return self", "def __missing__(self, k): return ('missing', k)", "def __rmul__(self, o): return 'rmul'", "def __le__(self, o): return [1]", "def __gt__(self, o): return NotImplemented", "def __reversed__(self): return iter('rev')", "def __delitem__(self, k): print('del', k)", "def __setitem__(self, k, v): print('setitem', k, v)", "@property\n    def prop(self): return self.x * 2", "@classmethod\n    def make(cls): return cls(4)", "@staticmethod\n    def st(a=1): return a", "def __abs__(self): return 'abs'", "def __round__(self, n=None): return n", "def __next__(self):\n        self.x -= 1\n        if self.x < 0: raise StopIteration\n        return self.x", "def __and__(self, o): return 'and'", "def __ror__(self, o): return 'ror'", "def __divmod__(self, o): return 'dm'", "def __ne__(self, o): print('ne'); return False", "def __del_(self): pass", "def __sub__(self, o): raise ValueError(o)", "def __bytes__(self): return b'by'", "def __pow__(self, o, m=None): return (o, m)", "def __matmul__(self, o): return '@'", "def __length_hint__(self): return 3", "def __ge__(self, o): return ''"] if "__getattr__" not in m and not (builtin and ("__iter__" in m or "__index__" in m or "__getitem__" in m))]
        for m in self.r.sample(pool, self.r.randint(2, 9)): 
            for l in m.split("\n        "): pass
            self.lines += ["    " + x if i == 0 else x.replace("    ", "    ", 1) if x.startswith("    ") else x for i, x in enumerate(m.split("\n"))]
        self.depth -= 1; self.vars = s; self.funcs = fs; self.classes.append(c)
        v = self.fresh("o"); self.emit("try:"); self.emit(f"    {v} = {c}({self.c('1','2','0','5', '3')})"); 
        acts = [f"repr({v}) if '__repr__' in vars({c}) or {base != ''} else 0", f"{v} == {self.any(1)}", f"{v} + {self.any(1)}", f"{self.any(1)} + {v}", f"len({v})", f"bool({v})", f"{v}[{self.c('0','1','3', chr(39)+'k'+chr(39), '1:2')}]", f"list({v})", f"{self.any(0)} in {v}", f"{v}(1, 2)", f"hash({v}) if '__hash__' in vars({c}) else 0", f"{{{v}: 1}}[{v}]", f"str({v}) if '__str__' in vars({c}) else 0", f"f'{{{v}:>5}}'", f"{v}.foo", f"{v}.prop", f"{c}.make().x", f"{v}.st()", f"-{v}", f"int({v})", f"[1, 2, 3][{v}]", f"float({v})", f"sorted([{v}, {c}(3), {c}(2)], key=lambda q: q.x)[0].x", f"max({v}, {c}(9)).x", f"{v} < {self.any(0)}", f"{v} <= {self.any(0)}", f"{v} > {v}", f"{v} != {v}", f"{v} * 2", f"2 * {v}", f"list(reversed({v}))", f"abs({v})", f"round({v}, 1)", f"divmod({v}, 1)", f"{v} ** 2", f"pow({v}, 2, 3)", f"{v} @ 1", f"{v} & 1", f"1 | {v}", f"dict(a={v})['a'].x", f"'%s' % {v} if '__str__' in vars({c}) else 1", f"'%d' % {v}", f"range({v})", f"'ab' * {v}", f"any([{v}])", f"not {v}", f"isinstance({v}, {c}), issubclass({c}, object)", f"vars({v})", f"hasattr({v}, 'zzz')", f"[{v}, 1].index(1)", f"[1, {v}].count({v})", f"({v},) == ({v},)", f"[{v}] < [{c}(8)]", f"{v} in [1, {v}]", f"sum([{v}])", f"list(map(str, [{v}])) if '__str__' in vars({c}) else 1", f"iter({v}) is {v}", f"next({v})", f"bytes({v})", f"{v} - 1", f"({v} or 5) == 5", f"1 if {v} else 2", f"[*{v}]", f"dict({v})", f"set([{v}, {v}]) and 1", f"sum({v})", f"','.join({v})", f"enumerate({v}).__next__()", f"all({v})", f"min({v})", f"tuple({v})", f"{c}.__name__, {c}.__mro__[1:-1] and 1", f"str.format('{{0.x}} {{0[1]}}', {v})", f"setattr({v}, 'y', 1)", f"{v}.__class__.__name__", f"copy.copy({v}).x", f"copy.deepcopy([{v}])[0].x", f"operator.index({v})", f"round(1.55, {v})", f"chr({v})", f"bin({v})", f"{self.list(1)}[:{v}]", f"itertools.islice('abcdef', {v})"]
        self.emit("except BaseException as e: print(type(e).__name__, e)")
        for a in self.r.sample(acts, 9):
            self.emit("try:"); self.emit(f"    print({a})"); self.emit("except BaseException as e: print(type(e).__name__, e)")
        self.emit("try:"); self.emit(f"    {v}"); self.emit(f"except NameError: {v} = None")
    def match(self):
        subj = self.any(2); self.emit(f"match {subj}:"); self.depth += 1
        for _ in range(self.r.randint(1, 4)):
            v = self.fresh("m")
            pat = self.c("1", "'a'", "None", "[]", f"[{v}]", f"[{v}, *_]", f"[1, *{v}]", f"{{'a': {v}}}", f"{{'a': 1, **{v}}}", f"int({v})", f"str() as {v}", f"(1 | 2) as {v}", f"[int(), {v}]", f"float() | bool() as {v}", f"({v}, (_, _))", "-1", f"list({v})", f"[_, _, *{v}]", f"dict() as {v}", f"{{}} as {v}", "True", "3.0", "b'ab'")
            binds = v in pat
            g = f" if {self.cond(1)}" if self.p(.2) else ""
            self.emit(f"case {pat}{g}: print('case', {v if binds else 0})")
        self.emit(self.c("case _: print('default')", "case other: print('other')")); self.depth -= 1
    def withs(self):
        if not self.classes: return self.assign()
        s = self.saved(); self.emit("try:"); self.depth += 1
        self.emit(f"with {self.c(*self.classes)}({self.r.randint(0,4)}) as w:"); self.block(2); self.depth -= 1; self.vars = s
        self.emit("except Exception as e: print(type(e).__name__, e)")
    def program(self):
        self.lines = ["import itertools, collections, inspect, copy, operator", "def main():"] if self.p(.5) else ["import itertools, collections, inspect, copy, operator"]
        inmain = len(self.lines) == 2
        body = self.lines; 
        save = self.lines; self.lines = []
        for _ in range(self.r.randint(6, 16)):
            if self.p(.6):
                s = self.saved(); self.emit("try:"); self.depth += 1; self.assign_or_print(); self.depth -= 1; self.vars = s
                self.emit("except Exception as e: print(type(e).__name__, e)")
            else: self.stmt()
        lines = self.lines
        if inmain: lines = ["    " + l.replace("\n", "\n    ") for l in lines] + ["main()"]
        return "\n".join(save + lines) + "\n"
    def assign_or_print(self): self.emit(f"print({self.any(4)})")


def program_of(seed):
    """The program, or None where it is none, or shows what is another thing each time."""
    program = G(seed).program()
    try:
        compile(program, "<program>", "exec")
    except (SyntaxError, ValueError):
        return None
    lines = answer(program)
    steady = len(lines) <= MOST_LINES and not any(" at 0x" in line for line in lines)
    return program if steady else None


def compare(first, count, drip):
    """Prints the seeds of the programs of which drip makes something else, and how many ran."""
    ran = 0
    for seed in range(first, first + count):
        program = program_of(seed)
        if program is None:
            continue
        ran += 1
        lines = answer(program)
        run = subprocess.run([drip, "run", "-"], input=program.encode(), capture_output=True, timeout=60)
        printed = [line[3:] for line in lines if line.startswith("#>")]
        fault = next((line[3:] for line in lines if line.startswith("#! ")), None)
        told = run.stderr.decode()
        same = run.stdout.decode().split("\n")[:len(printed)] == printed and (fault is None) == (run.returncode == 0)
        if not same or (fault or "").split("\n")[0] not in told:
            print("differs:", seed)
    print(ran, "ran")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        compare(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
    else:
        found, seed = [], 0
        while len(found) < HOW_MANY:
            program = program_of(seed)
            seed += 1
            if program is not None:
                found.append(program)
        write("made-programs", found)
