from enum import Enum, IntEnum, StrEnum, Flag, IntFlag, auto, unique
class Color(str, Enum):
    RED = "red"
    GREEN = "green"
print(Color.RED, repr(Color.RED), f"{Color.RED}", str(Color.RED), Color.RED == "red", Color.RED.upper(), Color("green"), isinstance(Color.RED, str), {"red": 1}[Color.RED], Color.RED + "!", "%s" % Color.RED, "{}".format(Color.RED), Color.RED.value, sorted(Color), "".join(Color), Color.RED in ("red",), hash(Color.RED) == hash("red"), type(Color.RED.value))
class Level(IntEnum):
    LOW = 1
    MID = 5
    HIGH = auto()
print(Level.LOW, repr(Level.LOW), f"{Level.MID}", Level.HIGH, Level.LOW < Level.HIGH, Level.MID + 1, Level(5), [10, 20, 30][Level.LOW], max(Level), sorted(Level, reverse=True), Level.LOW == 1, 1 in Level.__members__.values(), int(Level.HIGH), f"{Level.MID:03d}", isinstance(Level.LOW, int), Level["MID"].name, sum(Level))
class Sev(StrEnum):
    DEBUG = auto()
    Info = auto()
    WARN = "warning"
print(Sev.DEBUG, repr(Sev.DEBUG), f"{Sev.Info:>6}|", Sev("warning"), Sev.WARN.upper(), [s for s in Sev], ", ".join(Sev), Sev.DEBUG == "debug")
class Perm(Flag):
    R = 4
    W = 2
    X = 1
    RW = 6
    NONE = 0
print(Perm.R, repr(Perm.R), Perm.R | Perm.X, repr(Perm.R | Perm.X), Perm.RW, repr(Perm.R | Perm.W), Perm.R in Perm.RW, Perm.X in Perm.RW, ~Perm.R, Perm(3), list(Perm), list(Perm.RW), bool(Perm.NONE), bool(Perm.R & Perm.W), Perm.R & Perm.W, Perm.R ^ Perm.RW, len(Perm), len(Perm.RW), (Perm.R | Perm.X).name, (Perm.R | Perm.X).value, Perm.R | Perm.X is Perm(5), Perm(5) == Perm.R | Perm.X, Perm(0))
class Auto(Flag):
    A = auto()
    B = auto()
    C = auto()
    AB = A | B
print(Auto.A, Auto.C.value, Auto.AB, Auto.AB.value, repr(Auto.A | Auto.B | Auto.C), [a.name for a in Auto], Auto.C in (Auto.A | Auto.C), Auto(0), repr(Auto(0)), ~Auto.A)
class IP(IntFlag):
    R = 4
    W = 2
    X = 1
print(IP.R | IP.W, repr(IP.R | IP.W), IP.R | 8, repr(IP.R | 8), IP.R + 1, IP(7), repr(IP(7)), IP.R == 4, repr(IP(0)), ~IP.R, repr(~IP.R), 4 | IP.X, f"{IP.R}", isinstance(IP.R, int), list(IP(5)), IP.R & 6, repr(IP.R & 6))
class Planet(Enum):
    EARTH = (5.976e+24, 6.37814e6)
    MARS = (6.421e+23, 3.3972e6)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def g(self):
        return round(6.67300E-11 * self.mass / (self.radius * self.radius), 2)
print(Planet.EARTH.g, Planet.MARS.value, Planet((5.976e+24, 6.37814e6)))
class Coord(bytes, Enum):
    def __new__(cls, value, label, unit):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        obj.unit = unit
        return obj
    PX = (0, 'P.X', 'km')
    PY = (1, 'P.Y', 'km')
print(Coord(1), Coord.PY.label, Coord.PY.value, bytes(Coord.PY))
class AutoNumber(Enum):
    def __new__(cls):
        value = len(cls.__members__) + 1
        obj = object.__new__(cls)
        obj._value_ = value
        return obj
class C2(AutoNumber):
    RED = ()
    GREEN = ()
print(C2.RED.value, C2.GREEN.value, list(C2))
class AutoName(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower() + str(count)
class Ord(AutoName):
    NORTH = auto()
    SOUTH = auto()
print([m.value for m in Ord])
class OrderedEnum(Enum):
    def __ge__(self, other):
        if self.__class__ is other.__class__:
            return self.value >= other.value
        return NotImplemented
    def __lt__(self, other):
        if self.__class__ is other.__class__:
            return self.value < other.value
        return NotImplemented
class Grade(OrderedEnum):
    A = 5
    B = 4
print(Grade.A >= Grade.B, sorted(Grade), Grade.A < Grade.B)
def t(f):
    try:
        print(f())
    except (ValueError, KeyError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)
t(lambda: Perm(16))
t(lambda: Perm.R | 1)
t(lambda: Level(99))
t(lambda: Sev("x"))
t(lambda: IP("x"))
t(lambda: Perm.R < Perm.W)
t(lambda: Level.LOW.name.nope)
t(lambda: 4 in Perm.RW)
Tx = Enum("Tx", "ONE TWO THREE")
print(list(Tx), Tx.TWO.value, Tx("x") if False else Tx(3))
Ty = Enum("Ty", ["a", "b"])
Tz = IntEnum("Tz", {"p": 10, "q": 20})
print(list(Ty), list(Tz), Tz.p + 1, Enum("Tw", [("m", 3), ("n", 4)], start=7).n)
import json
print(json.dumps({"level": Level.MID, "color": Color.RED, "k": [Sev.WARN]}), json.dumps({Level.LOW: 1}))
match Level(5):
    case Level.LOW: print("low")
    case Level.MID: print("mid")
match Color.GREEN:
    case "green": print("text green")
class Shape(Enum):
    SQUARE = 1
    def describe(self): return f"{self.name} {self.value}"
    @classmethod
    def default(cls): return cls.SQUARE
    def __str__(self): return "shape!"
print(Shape.SQUARE, Shape.default().describe(), f"{Shape.SQUARE}", repr(Shape.SQUARE), Shape.SQUARE.__class__, Shape.__name__, Shape.SQUARE in Shape, dir(Shape.SQUARE)[-3:] if False else "")
@unique
class U(IntEnum):
    A = 1
    B = 2
print(U.A | U.B, U(1) is U.A, {U.A: "x"}[1], range(U.B), list(range(U.B)), [1,2,3][U.A:], divmod(U.B, 2), -U.A, U.A.bit_length(), U.A.real, str(U.A.value))
None
#> Color.RED <Color.RED: 'red'> Color.RED Color.RED True RED Color.GREEN True 1 red! Color.RED Color.RED red [<Color.GREEN: 'green'>, <Color.RED: 'red'>] redgreen True True <class 'str'>
#> 1 <Level.LOW: 1> 5 6 True 6 5 20 6 [<Level.HIGH: 6>, <Level.MID: 5>, <Level.LOW: 1>] True True 6 005 True MID 12
#> debug <Sev.DEBUG: 'debug'>   info| warning WARNING [<Sev.DEBUG: 'debug'>, <Sev.Info: 'info'>, <Sev.WARN: 'warning'>] debug, info, warning True
#> Perm.R <Perm.R: 4> Perm.R|X <Perm.R|X: 5> Perm.RW <Perm.RW: 6> True False Perm.W|X Perm.W|X [<Perm.R: 4>, <Perm.W: 2>, <Perm.X: 1>] [<Perm.R: 4>, <Perm.W: 2>] False False Perm.NONE Perm.W 3 2 R|X 5 True True Perm.NONE
#> Auto.A 4 Auto.AB 3 <Auto.A|B|C: 7> ['A', 'B', 'C'] True Auto(0) <Auto: 0> Auto.B|C
#> 6 <IP.R|W: 6> 12 <IP.R|8: 12> 5 7 <IP.R|W|X: 7> True <IP: 0> 3 <IP.W|X: 3> 5 4 True [<IP.R: 4>, <IP.X: 1>] 4 <IP.R: 4>
#> 9.8 (6.421e+23, 3397200.0) Planet.EARTH
#> Coord.PY P.Y 1 b'\x01'
#> 1 2 [<C2.RED: 1>, <C2.GREEN: 2>]
#> ['north0', 'south1']
#> True [<Grade.B: 4>, <Grade.A: 5>] False
#> ValueError <flag 'Perm'> invalid value 16
#>     given 0b0 10000
#>   allowed 0b0 00111
#> TypeError unsupported operand type(s) for |: 'Perm' and 'int'
#> ValueError 99 is not a valid Level
#> ValueError 'x' is not a valid Sev
#> ValueError 'x' is not a valid IP
#> TypeError '<' not supported between instances of 'Perm' and 'Perm'
#> AttributeError 'str' object has no attribute 'nope'
#> TypeError unsupported operand type(s) for 'in': 'int' and 'Perm'
#> [<Tx.ONE: 1>, <Tx.TWO: 2>, <Tx.THREE: 3>] 2 Tx.THREE
#> [<Ty.a: 1>, <Ty.b: 2>] [<Tz.p: 10>, <Tz.q: 20>] 11 Tw.n
#> {"level": 5, "color": "red", "k": ["warning"]} {"1": 1}
#> mid
#> text green
#> shape! SQUARE 1 shape! <Shape.SQUARE: 1> <enum 'Shape'> Shape True 
#> 3 True x range(0, 2) [0, 1] [2, 3] (1, 0) -1 1 1 1
#---
from enum import *
from dataclasses import dataclass
import copy
class Suit(Enum):
    A = "a"
    def __hash__(self): return 5
    def __eq__(self, o): return isinstance(o, Suit) and self.value == o.value
print(Suit.A, {Suit.A: 1}[Suit("a")], copy.copy(Suit.A) is Suit.A, copy.deepcopy([Suit.A])[0] is Suit.A)
class Weird(Enum):
    X = [1, 2]
    Y = {"k": 1}
    Z = None
    T = (1,)
    def __repr__(self): return "W" + self.name
print(list(Weird), Weird.T.value, Weird([1, 2]), Weird.X.value, Weird(None))
class Money(float, Enum):
    CENT = 0.01
    EURO = 1
print(Money.CENT, Money.EURO.value, Money.EURO * 3, Money(1.0), round(Money.CENT, 1), Money.EURO + Money.CENT, repr(Money.EURO))
class Pt(tuple, Enum):
    O = (0, 0)
print(Pt.O, Pt.O.value)
class P(IntEnum):
    lo = 1
    hi = 2
    @property
    def label(self): return self.name.title()
    @classmethod
    def parse(cls, s): return cls[s.lower()]
    @staticmethod
    def other(): return P.hi
    def up(self): return P(self + 1)
print(P.lo.label, P.parse("HI"), P.other() is P.hi, P.lo.up(), repr(P.lo.up()), [p for p in reversed(P)], P.hi > 1.5, P.lo / 2, P.hi // P.lo, float(P.hi), "%d %s %r" % (P.hi, P.hi, P.hi), f"{P.hi!r} {P.hi!s} {P.hi:>4}", str(P.hi) + "x", [1, 2][P.lo], "ab"[P.lo], P.lo in {1}, {P.lo, 1}, bool(P.lo), P.lo is P(1), hash(P.lo) == 1, isinstance(P.lo, P), issubclass(P, IntEnum), issubclass(P, int), P.__members__)
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
def redefine():
    P.lo = 5
def more():
    class Q(P):
        z = 3
def two():
    class D(Enum):
        a = 1
        a = 2
t(more)
t(lambda: P.lo.nope)
t(lambda: P("lo"))
t(lambda: P["nope"])
t(lambda: P.lo + "x")
t(lambda: Suit.A + 1)
t(lambda: P.lo < "a")
class F(Flag):
    A = 1
    B = 2
    C = 4
    ALL = A | B | C
x = F.A | F.C
print(x, repr(x), F.ALL, x in F.ALL, F.B in x, [f.name for f in x], x & F.A, x ^ F.A, ~x, F(0), not F(0), x == F(5), {x: 1}[F(5)], F.ALL & ~F.B, x is F(5), F.A | F.B | F.C is F.ALL, len(list(F.ALL)), F["A"], (F.A | F.B).value)
x |= F.B
print(x, F.A.name, F.A.value, F.ALL.name, type(x), isinstance(x, F), F.A < 3 if False else "")
class FI(IntFlag):
    A = auto()
    B = auto()
print(FI.A | FI.B, FI.A | 4, repr(FI.A | 4), FI(0), repr(FI(4)), FI.A == 1, FI.B + FI.A, FI.A & 3, 3 & FI.A, repr(3 & FI.A), ~FI.A, repr(~FI.A), -FI.A, FI.A << 1, list(FI.A | FI.B), FI.A in FI(3), bool(FI(0)), f"{FI.A|FI.B}", str(FI.B))
@dataclass
class Task:
    level: P
    kind: Suit = Suit.A
print(Task(P.hi))
@unique
class OK(Enum):
    a = 1
def dup():
    @unique
    class Bad(Enum):
        a = 1
        b = 1
t(dup)
class HttpStatus(IntEnum):
    OK = 200, "fine"
    NOT_FOUND = 404, "missing"
    def __new__(cls, value, phrase):
        obj = int.__new__(cls, value)
        obj._value_ = value
        obj.phrase = phrase
        return obj
print(HttpStatus.OK, HttpStatus(404).phrase, HttpStatus.OK == 200, HttpStatus.NOT_FOUND.value, repr(HttpStatus.OK))
class Op(Enum):
    ADD = "+"
    SUB = "-"
    def __call__(self, a, b):
        return a + b if self is Op.ADD else a - b
print(Op.ADD(1, 2), Op("-")(5, 3), [o.value for o in Op])
match HttpStatus(404):
    case HttpStatus.OK: print("ok")
    case HttpStatus.NOT_FOUND | HttpStatus.OK: print("nf")
class Days(Enum):
    MON = 1
    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            return cls.MON
        return None
print(Days("x"))
t(lambda: Days(7))
class SS(StrEnum):
    A = "x"
t(lambda: StrEnum("Bad", {"a": 1}))
print(SS.A.join(["1", "2"]), SS.A.replace("x", "y"), SS("x") == "x", "x" in SS.__members__.values(), len(SS.A), SS.A[0], list(SS.A), SS.A * 2, SS.A > "a", sorted(["z", SS.A, "b"]), {"x": 1}.get(SS.A), "axb".split(SS.A), "x".startswith(SS.A), SS.A in "axb", "-".join([SS.A, SS.A]))
None
#> Suit.A 1 True True
#> [WX, WY, WZ, WT] (1,) Weird.X [1, 2] Weird.Z
#> Money.CENT 1.0 3.0 Money.EURO 0.0 1.01 <Money.EURO: 1.0>
#> Pt.O (0, 0)
#> Lo 2 True 2 <P.hi: 2> [<P.hi: 2>, <P.lo: 1>] True 0.5 2 2.0 2 2 <P.hi: 2> <P.hi: 2> 2    2 2x 2 b True {<P.lo: 1>} True True True True True True {'lo': <P.lo: 1>, 'hi': <P.hi: 2>}
#> TypeError <enum 'Q'> cannot extend <enum 'P'>
#> AttributeError 'P' object has no attribute 'nope'
#> ValueError 'lo' is not a valid P
#> KeyError 'nope'
#> TypeError unsupported operand type(s) for +: 'P' and 'str'
#> TypeError unsupported operand type(s) for +: 'Suit' and 'int'
#> TypeError '<' not supported between instances of 'P' and 'str'
#> F.A|C <F.A|C: 5> F.ALL True False ['A', 'C'] F.A F.C F.B F(0) True True 1 F.A|C True True 3 F.A 3
#> F.ALL A 1 ALL <flag 'F'> True 
#> 3 5 <FI.A|4: 5> 0 <FI: 4> True 3 1 1 <FI.A: 1> 2 <FI.B: 2> -1 2 [<FI.A: 1>, <FI.B: 2>] True False 3 2
#> Task(level=<P.hi: 2>, kind=<Suit.A: 'a'>)
#> ValueError duplicate values found in <enum 'Bad'>: b -> a
#> 200 missing True 404 <HttpStatus.OK: 200>
#> 3 2 ['+', '-']
#> nf
#> Days.MON
#> ValueError 7 is not a valid Days
#> TypeError 1 is not a string
#> 1x2 y True True 1 x ['x'] xx True ['b', <SS.A: 'x'>, 'z'] 1 ['a', 'b'] True True x-x
#---
