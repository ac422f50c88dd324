from collections import namedtuple

Point = namedtuple("Point", ["x", "y"])
p = Point(11, y=22)
print(p, p[0] + p[1], p.x + p.y)
x, y = p
print(x, y, p._replace(x=33), p._asdict(), Point._fields)
print(Point._make([5, 6]), p == (11, 22), isinstance(p, tuple))
try:
    p.x = 1
except AttributeError as e:
    print("AttributeError:", e)

Employee = namedtuple("Employee", "name age title", defaults=["clerk"])
staff = map(Employee._make, [("Ana", 41, "chief"), ("Bo", 23, "intern")])
for emp in staff:
    print(f"{emp.name} ({emp.title})")
print(Employee("Cy", 30), sorted([Point(2, 1), Point(1, 9)]))


class Vector(namedtuple("Vector", "x y")):
    __slots__ = ()

    @property
    def length(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)


print(Vector(3, 4).length, Vector(1, 2) + Vector(3, 4))
#> Point(x=11, y=22) 33 33
#> 11 22 Point(x=33, y=22) {'x': 11, 'y': 22} ('x', 'y')
#> Point(x=5, y=6) True True
#> AttributeError: can't set attribute
#> Ana (chief)
#> Bo (intern)
#> Employee(name='Cy', age=30, title='clerk') [Point(x=1, y=9), Point(x=2, y=1)]
#> 5.0 Vector(x=4, y=6)
#---
from dataclasses import dataclass, field, asdict, replace, fields


@dataclass
class InventoryItem:
    """Class for keeping track of an item in inventory."""
    name: str
    unit_price: float
    quantity_on_hand: int = 0
    tags: list = field(default_factory=list)

    def total_cost(self) -> float:
        return self.unit_price * self.quantity_on_hand


items = [InventoryItem("hammers", 10.49, 12), InventoryItem("nails", 0.05, 5000, ["small"])]
for item in items:
    print(item, f"{item.total_cost():.2f}")
print(items[0] == InventoryItem("hammers", 10.49, 12))
print(asdict(items[1]))
print(replace(items[0], quantity_on_hand=3))
print([f.name for f in fields(InventoryItem)])
items[0].tags.append("steel")
print(items[0].tags, InventoryItem("x", 1).tags)
try:
    InventoryItem("only a name")
except TypeError as e:
    print(e)
#> InventoryItem(name='hammers', unit_price=10.49, quantity_on_hand=12, tags=[]) 125.88
#> InventoryItem(name='nails', unit_price=0.05, quantity_on_hand=5000, tags=['small']) 250.00
#> True
#> {'name': 'nails', 'unit_price': 0.05, 'quantity_on_hand': 5000, 'tags': ['small']}
#> InventoryItem(name='hammers', unit_price=10.49, quantity_on_hand=3, tags=[])
#> ['name', 'unit_price', 'quantity_on_hand', 'tags']
#> ['steel'] []
#> InventoryItem.__init__() missing 1 required positional argument: 'unit_price'
#---
from dataclasses import dataclass, field, FrozenInstanceError


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False)

    def __str__(self):
        return f"{self.major}.{self.minor}" + (f"-{self.label}" if self.label else "")

    @classmethod
    def parse(cls, text):
        number, _, label = text.partition("-")
        return cls(*map(int, number.split(".")), label=label)


versions = [Version.parse(t) for t in ["3.10", "3.9-rc1", "2.7", "3.9"]]
print(*sorted(versions))
print(max(versions), len(set(versions)), Version(3, 9) == Version(3, 9, "x"))
try:
    versions[0].major = 4
except FrozenInstanceError as e:
    print("frozen:", e)
print({v: str(v) for v in versions[:2]})
sorted(versions)
#> 2.7 3.9-rc1 3.9 3.10
#> 3.10 3 True
#> frozen: cannot assign to field 'major'
#> {Version(major=3, minor=10, label=''): '3.10', Version(major=3, minor=9, label='rc1'): '3.9-rc1'}
#= Version(major=2, minor=7, label='')
#= Version(major=3, minor=9, label='rc1')
#= Version(major=3, minor=9, label='')
#= Version(major=3, minor=10, label='')
#---
from dataclasses import dataclass
from typing import Iterator
import csv


@dataclass
class Trade:
    symbol: str
    shares: int
    price: float

    @property
    def cost(self):
        return self.shares * self.price

    def __post_init__(self):
        self.shares = int(self.shares)
        self.price = float(self.price)
        if self.price <= 0:
            raise ValueError(f"{self.symbol}: price must be positive")


def trades(lines) -> Iterator[Trade]:
    for n, row in enumerate(csv.reader(lines), 1):
        try:
            yield Trade(*row)
        except (TypeError, ValueError) as e:
            print(f"row {n}: {e}")


lines = ["AA,100,32.20", "IBM,50,91.10", "CAT,many,83.44", "MSFT,200,-1", "GE,95", "AA,10,40"]
portfolio = {}
for trade in trades(lines):
    portfolio.setdefault(trade.symbol, []).append(trade)
for symbol, entries in portfolio.items():
    print(f"{symbol:>5} {sum(t.shares for t in entries):>5} {sum(t.cost for t in entries):>10.2f}")
trades(lines[:2])
#> row 3: invalid literal for int() with base 10: 'many'
#> row 4: MSFT: price must be positive
#> row 5: Trade.__init__() missing 1 required positional argument: 'price'
#>    AA   110    3620.00
#>   IBM    50    4555.00
#= Trade(symbol='AA', shares=100, price=32.2)
#= Trade(symbol='IBM', shares=50, price=91.1)
#---
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import count


class Priority(Enum):
    LOW = 1
    MEDIUM = 2
    HIGH = 3

    @classmethod
    def parse(cls, text):
        return cls[text.upper()]


class Status(Enum):
    OPEN = auto()
    DONE = auto()


ids = count(1)


@dataclass
class Task:
    title: str
    priority: Priority = Priority.MEDIUM
    status: Status = Status.OPEN
    id: int = field(default_factory=lambda: next(ids), init=False)


tasks = [Task("write", Priority.HIGH), Task("rest"), Task("read", Priority.parse("low"))]
tasks[1].status = Status.DONE
for task in sorted(tasks, key=lambda t: -t.priority.value):
    print(task.id, task.title, task.priority.name, task.status)
print(list(Priority), Priority(2), Status.OPEN is Status["OPEN"])
print(tasks[0])
try:
    Priority(9)
except ValueError as e:
    print(e)
#> 1 write HIGH Status.OPEN
#> 2 rest MEDIUM Status.DONE
#> 3 read LOW Status.OPEN
#> [<Priority.LOW: 1>, <Priority.MEDIUM: 2>, <Priority.HIGH: 3>] Priority.MEDIUM True
#> Task(title='write', priority=<Priority.HIGH: 3>, status=<Status.OPEN: 1>, id=1)
#> 9 is not a valid Priority
#---
from typing import NamedTuple, Optional


class Reading(NamedTuple):
    sensor: str
    value: float
    unit: str = "C"

    def fahrenheit(self):
        return self._replace(value=self.value * 9 / 5 + 32, unit="F")


def readings(lines):
    for line in lines:
        name, value, *unit = line.split()
        yield Reading(name, float(value), *unit)


def hottest(readings) -> Optional[Reading]:
    return max(readings, key=lambda r: r.value, default=None)


data = ["kitchen 21.5", "oven 180 C", "cellar 9.25"]
for r in readings(data):
    print(r, r.fahrenheit().value)
print(hottest(readings(data)), hottest(readings([])))
print(Reading.__annotations__.keys() if hasattr(Reading, "__annotations__") else "", Reading._field_defaults)
readings(data)
#> Reading(sensor='kitchen', value=21.5, unit='C') 70.7
#> Reading(sensor='oven', value=180.0, unit='C') 356.0
#> Reading(sensor='cellar', value=9.25, unit='C') 48.65
#> Reading(sensor='oven', value=180.0, unit='C') None
#> dict_keys(['sensor', 'value', 'unit']) {'unit': 'C'}
#= Reading(sensor='kitchen', value=21.5, unit='C')
#= Reading(sensor='oven', value=180.0, unit='C')
#= Reading(sensor='cellar', value=9.25, unit='C')
#---
from dataclasses import dataclass


@dataclass
class Shape:
    name: str

    def area(self):
        raise NotImplementedError(f"{type(self).__name__} has no area")


@dataclass
class Circle(Shape):
    radius: float = 1.0
    name: str = "circle"

    def area(self):
        return 3.14159 * self.radius**2


@dataclass
class Square(Shape):
    side: float = 1.0

    def area(self):
        return self.side**2


def describe(shape):
    match shape:
        case Circle(radius=r) if r > 10:
            return "a big circle"
        case Circle(name, r):
            return f"{name} with radius {r}"
        case Square(side=s):
            return f"square of side {s}"
        case _:
            return "a shape"


for s in [Circle(radius=2), Circle("sun", 99), Square("tile", 3), Shape("blob")]:
    print(describe(s), "|", s)
    try:
        print(f"  {s.area():.2f}")
    except NotImplementedError as e:
        print(" ", e)
#> circle with radius 2 | Circle(name='circle', radius=2)
#>   12.57
#> a big circle | Circle(name='sun', radius=99)
#>   30790.72
#> square of side 3 | Square(name='tile', side=3)
#>   9.00
#> a shape | Shape(name='blob')
#>   Shape has no area
#---
