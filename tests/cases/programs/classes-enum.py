from enum import Enum
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 'b'
    CRIMSON = 1
print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color['BLUE'], Color('b'))
print(list(Color), [c.name for c in Color], len(Color), Color.CRIMSON is Color.RED, Color.CRIMSON)
print(Color.RED == Color.RED, Color.RED == Color.GREEN, Color.RED != 1, Color.RED is Color(1), {Color.RED: 'r'}[Color.RED], Color.RED in Color)
print(isinstance(Color.RED, Color), type(Color.RED), Color, f'{Color.RED} {Color.GREEN!r}', [Color.RED], Color.RED in [Color.RED, 2])
def t(f):
    try:
        print(f())
    except (ValueError, KeyError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)
t(lambda: Color(9))
t(lambda: Color['NOPE'])
t(lambda: Color.RED < Color.GREEN)
t(lambda: Color.PINK)
print(list(Color.__members__), Color.__members__['CRIMSON'])
for c in Color: print(c.value, end=' ')
print()
Color
#> Color.RED <Color.RED: 1> RED 1 Color.GREEN Color.BLUE Color.BLUE
#> [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 'b'>] ['RED', 'GREEN', 'BLUE'] 3 True Color.RED
#> True False True True r True
#> True <enum 'Color'> <enum 'Color'> Color.RED <Color.GREEN: 2> [<Color.RED: 1>] True
#> ValueError 9 is not a valid Color
#> KeyError 'NOPE'
#> TypeError '<' not supported between instances of 'Color' and 'Color'
#> AttributeError PINK
#> ['RED', 'GREEN', 'BLUE', 'CRIMSON'] Color.RED
#> 1 2 b 
#= <Color.RED: 1>
#= <Color.GREEN: 2>
#= <Color.BLUE: 'b'>
#---
from enum import Enum, auto, unique
class Level(Enum):
    LOW = auto()
    MID = auto()
    HIGH = 10
    TOP = auto()
    def __lt__(self, o): return self.value < o.value
    def describe(self): return f'{self.name.lower()}={self.value}'
    @property
    def is_high(self): return self.value >= 10
    @classmethod
    def default(cls): return cls.MID
    @staticmethod
    def parse(s): return Level[s.upper()]
print([l.describe() for l in Level], Level.HIGH.is_high, Level.default(), Level.parse('low'), sorted(Level, reverse=True)[0], max(Level))
@unique
class U(Enum):
    A = 1
    B = 2
try:
    @unique
    class D(Enum):
        A = 1
        B = 1
except ValueError as e:
    print(e)
try:
    class More(U):
        C = 3
except TypeError as e:
    print(e)
#> ['low=1', 'mid=2', 'high=10', 'top=11'] True Level.MID Level.LOW Level.TOP Level.TOP
#> duplicate values found in <enum 'D'>: B -> A
#> <enum 'More'> cannot extend <enum 'U'>
#---
from enum import Enum
class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)
    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius
    @property
    def density(self): return round(self.mass / self.radius, 3)
    def __str__(self): return self.name.title()
print(Planet.EARTH.mass, Planet.MARS.density, str(Planet.EARTH), Planet.MARS, f'{Planet.EARTH:>8}', repr(Planet.MARS), Planet((0.64, 3.39)))
#> 5.97 0.189 Earth Mars    Earth <Planet.MARS: (0.64, 3.39)> Mars
#---
from enum import Enum
class State(Enum):
    OPEN = 'open'
    CLOSED = 'closed'
    @classmethod
    def _missing_(cls, value):
        return cls.OPEN if value == 'o' else None
    def next(self):
        return {State.OPEN: State.CLOSED, State.CLOSED: State.OPEN}[self]
s = State.OPEN
for _ in range(3):
    print(s)
    s = s.next()
match s:
    case State.OPEN: print('is open')
    case State.CLOSED: print('is closed')
print(State('o'), {s.value: s.name for s in State})
from collections import Counter
print(Counter([State.OPEN, State.CLOSED, State.OPEN]).most_common(1))
State('x')
#> State.OPEN
#> State.CLOSED
#> State.OPEN
#> is closed
#> State.OPEN {'open': 'OPEN', 'closed': 'CLOSED'}
#> [(<State.OPEN: 'open'>, 2)]
#! ValueError: 'x' is not a valid State
#---
