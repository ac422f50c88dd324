import itertools
class At:
    def __init__(self, n): self.n = n
    def __index__(self):
        print("asked")
        return self.n
print(list(itertools.islice("abcdef", At(2))), list(itertools.islice("abcdef", At(1), At(6), At(2))))
for bad in (At(-1), At(2 ** 70), "x", 1.5):
    try:
        itertools.islice("abc", bad)
    except Exception as e:
        print(type(e).__name__, e)
#> asked
#> asked
#> asked
#> asked
#> ['a', 'b'] ['b', 'd', 'f']
#> asked
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> asked
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#> ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
#---
class Word(str):
    def __lt__(self, other):
        print("lt")
        return False
print(max(Word("b"), Word("a")), max([Word("a"), Word("b"), "c"]), sorted([Word("b"), Word("a")]))
#> lt
#> lt
#> b b ['b', 'a']
#---
import copy
class Refused(Exception):
    def __init__(self, text, code=0):
        print("made", text)
        super().__init__(text)
        self.code = code
one = Refused("no", 7)
two = copy.copy(one)
print(repr(two), two.code, two.args, two is one)
three = copy.deepcopy([one, one])
print(three, three[0] is three[1], three[0].code)
class Two(Exception):
    def __init__(self, a, b):
        super().__init__(a)
        self.rest = [b]
for how in (copy.copy, copy.deepcopy):
    try:
        how(Two(1, 2))
    except TypeError as e:
        print(e)
#> made no
#> made no
#> Refused('no') 7 ('no',) False
#> made no
#> [Refused('no'), Refused('no')] True 7
#> Two.__init__() missing 1 required positional argument: 'b'
#> Two.__init__() missing 1 required positional argument: 'b'
#---
class Vague:
    def __radd__(self, other): return NotImplemented
    def __rmul__(self, other): return NotImplemented
    def __mul__(self, other): return NotImplemented
for f in (lambda: "a" + Vague(), lambda: [1] + Vague(), lambda: (1,) + Vague(), lambda: b"a" + Vague(), lambda: bytearray(b"a") + Vague(),
          lambda: "a" * Vague(), lambda: Vague() * "a", lambda: [1] * Vague(), lambda: 1 * Vague(), lambda: 1 + Vague()):
    try:
        print(f())
    except TypeError as e:
        print(e)
#> can only concatenate str (not "Vague") to str
#> can only concatenate list (not "Vague") to list
#> can only concatenate tuple (not "Vague") to tuple
#> can't concat Vague to bytes
#> can't concat Vague to bytearray
#> can't multiply sequence by non-int of type 'Vague'
#> can't multiply sequence by non-int of type 'Vague'
#> can't multiply sequence by non-int of type 'Vague'
#> unsupported operand type(s) for *: 'int' and 'Vague'
#> unsupported operand type(s) for +: 'int' and 'Vague'
#---
class Word(str): pass
for f in (lambda: Word("abc")["k"], lambda: Word("abc")[1.5], lambda: Word("abc")[None], lambda: Word("abc")[9], lambda: Word("abc")[1]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
#> TypeError string indices must be integers, not 'str'
#> TypeError string indices must be integers, not 'float'
#> TypeError string indices must be integers, not 'NoneType'
#> IndexError string index out of range
#> b
#---
class Group(ExceptionGroup):
    def __new__(cls, message, excs, code):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self
class Plain(Exception):
    def __new__(cls, *args):
        return super().__new__(cls, "new")
print(repr(Group("g", [ValueError()], 3)), Plain(1, 2).args, repr(Plain()))
print([name for name in dir([]) if not name.startswith("_")], "append" in vars(list), sorted(n for n in vars(str) if n.startswith("is")))
#> Group('g', [ValueError()], 3) (1, 2) Plain()
#> ['append', 'clear', 'copy', 'count', 'extend', 'index', 'insert', 'pop', 'remove', 'reverse', 'sort'] True ['isalnum', 'isalpha', 'isascii', 'isdecimal', 'isdigit', 'isidentifier', 'islower', 'isnumeric', 'isprintable', 'isspace', 'istitle', 'isupper']
#---
