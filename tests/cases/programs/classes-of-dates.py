from datetime import date, datetime, timedelta
class Day(date):
    def weekend(self): return self.weekday() >= 5
    def next(self): return self + timedelta(days=1)
class Stamp(datetime):
    zone = "UTC"
class Span(timedelta):
    def hours(self): return self.total_seconds() / 3600
day = Day(2024, 2, 28)
print(day, repr(day), day.weekend(), day.next(), type(day.next()).__name__, day - date(2024, 1, 1), day.replace(day=1), type(day - timedelta(3)).__name__)
print(Day.fromisoformat("2024-03-02").weekend(), type(Day.today()).__name__, day == date(2024, 2, 28), day < date(2025, 1, 1), {day: 1}[date(2024, 2, 28)], f"{day:%d %b %Y}", isinstance(day, date))
stamp = Stamp(2024, 2, 28, 13, 30)
print(stamp, repr(stamp), stamp + timedelta(hours=12), type(stamp + timedelta(1)).__name__, stamp.zone, stamp.date(), Stamp.strptime("2024", "%Y"), sorted([stamp, Stamp(2020, 1, 1)])[0].year)
span = Span(hours=36)
print(span, span.hours(), span + timedelta(1), span > timedelta(1), -span, span * 2, abs(Span(-1)), bool(Span()))
#> 2024-02-28 Day(2024, 2, 28) False 2024-02-29 Day 58 days, 0:00:00 2024-02-01 Day
#> True Day True True 1 28 Feb 2024 True
#> 2024-02-28 13:30:00 Stamp(2024, 2, 28, 13, 30) 2024-02-29 01:30:00 Stamp UTC 2024-02-28 2024-01-01 00:00:00 2020
#> 1 day, 12:00:00 36.0 2 days, 12:00:00 True -2 days, 12:00:00 3 days, 0:00:00 1 day, 0:00:00 False
#---
import sys
def ended(call):
    try: call()
    except SystemExit as e: return repr(e), e.code
print(ended(lambda: exit()), ended(lambda: exit(3)), ended(lambda: quit("bye")), ended(lambda: sys.exit("no")))
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.int_info.bits_per_digit)
#> ('SystemExit(None)', None) ('SystemExit(3)', 3) ("SystemExit('bye')", 'bye') ("SystemExit('no')", 'no')
#> 1.7976931348623157e+308 2.220446049250313e-16 15 30
#---
class Slots:
    __slots__ = ("a", 1)
#! TypeError: __slots__ items must be strings, not 'int'
#---
class Slots:
    __slots__ = ("a", "b c")
#! TypeError: __slots__ must be identifiers
#---
class Base:
    class Inner:
        def __init_subclass__(cls): pass
class Derived(Base.Inner, colour="red"): pass
#! TypeError: Base.Inner.__init_subclass__() got an unexpected keyword argument 'colour'
#---
import re
from types import SimpleNamespace
for pattern in ("(a", "a\nb)", "[z-a]"):
    try: re.compile(pattern)
    except re.error as e: print(e, e.pos, e.lineno, e.colno)
me = SimpleNamespace(a=1)
me.me = me
print(me)
from types import SimpleNamespace as Space
print(Space(x=[Space()]), Space() == SimpleNamespace())
def outer():
    kept, free = 1, 2
    def inner(): return kept
    return inner
print(outer.__code__.co_cellvars, outer().__code__.co_freevars, outer().__code__.co_cellvars)
class Named:
    @classmethod
    def make(cls): return cls
    @staticmethod
    def helper(): return 1
print(type(Named.__dict__["make"]).__name__, repr(Named.__dict__["helper"])[:13])
#> missing ), unterminated subpattern at position 0 0 1 1
#> unbalanced parenthesis at position 3 (line 2, column 2) 3 2 2
#> bad character range z-a at position 1 1 1 2
#> namespace(a=1, me=namespace(...))
#> namespace(x=[namespace()]) True
#> ('kept',) ('kept',) ()
#> classmethod <staticmethod
#---
from datetime import time
class T(time):
    def noon(self): return self.hour == 12
t = T(1, 2)
print(t, repr(t), T.fromisoformat("12:30").noon(), t.replace(hour=3), type(t.replace(hour=3)).__name__, t < time(5), {t: 1}[time(1, 2)], f"{t:%H.%M}", T.__mro__[-2:], str(T(1, 2, 3, 4)), repr(T(1, fold=1)))
#> 01:02:00 T(1, 2) True 03:02:00 T True 1 01.02 (<class 'datetime.time'>, <class 'object'>) 01:02:03.000004 T(1, 0, fold=1)
#---
import random
class Dice(random.Random):
    def __init__(self, seed, sides=6):
        super().__init__(seed)
        self.sides = sides
    def roll(self): return self.randint(1, self.sides)
dice, again = Dice(5), random.Random(5)
print([dice.roll() for _ in range(5)] == [again.randint(1, 6) for _ in range(5)], dice.sides)
dice.__init__(7, sides=20)
again.seed(7)
print(dice.random() == again.random(), dice.sides)
class Number(int):
    def __init__(self, n): super().__init__(n)
try: Number(3)
except TypeError as e: print(e)
#> True 6
#> True 20
#> object.__init__() takes exactly one argument (the instance to initialize)
#---
from itertools import count, chain, islice
m, z = map(str, [1]), zip("a")
print(isinstance(m, map), isinstance(m, filter), isinstance(z, zip), isinstance(count(), count), isinstance([], (map, list)), isinstance(enumerate([]), (zip, enumerate)), isinstance(5, map))
print(isinstance(chain(m), chain), isinstance(islice(m, 1), islice), callable(map), map.__name__, type(m).__name__, list(m), list(z))
#> True False True True True True False
#> True True True map map ['1'] [('a',)]
#---
