class InsufficientFunds(Exception):
    def __init__(self, needed, available):
        self.needed, self.available = needed, available
        super().__init__(f"need {needed:.2f}, only {available:.2f} available")


class Account:
    interest = 0.02
    _count = 0

    def __init__(self, owner, balance=0):
        self.owner, self.__balance = owner, balance
        self.history = [("open", balance)]
        Account._count += 1

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("deposit must be positive")
        self.__balance += amount
        self.history.append(("deposit", amount))
        return self

    def withdraw(self, amount):
        if amount > self.__balance:
            raise InsufficientFunds(amount, self.__balance)
        self.__balance -= amount
        self.history.append(("withdraw", amount))
        return self

    @property
    def balance(self):
        return self.__balance

    def __iter__(self):
        yield from self.history

    def __str__(self):
        return f"{self.owner}: {self.balance:.2f}"


class Savings(Account):
    def __init__(self, owner, balance=0, rate=0.05):
        super().__init__(owner, balance)
        self.rate = rate

    def add_interest(self):
        return self.deposit(round(self.balance * self.rate, 2))


ana = Account("Ana", 100).deposit(50).withdraw(30)
bob = Savings("Bob", 1000).add_interest()
for account in (ana, bob):
    print(account, [kind for kind, _ in account])
for attempt in (lambda: ana.withdraw(500), lambda: bob.deposit(-1), lambda: setattr(ana, "balance", 5)):
    try:
        attempt()
    except InsufficientFunds as e:
        print("refused:", e, e.needed - e.available)
    except (ValueError, AttributeError) as e:
        print(type(e).__name__)
print(Account._count, isinstance(bob, Account), hasattr(ana, "__balance"), ana._Account__balance)
ana
#> Ana: 120.00 ['open', 'deposit', 'withdraw']
#> Bob: 1050.00 ['open', 'deposit']
#> refused: need 500.00, only 120.00 available 380
#> ValueError
#> AttributeError
#> 2 True False 120
#= ('open', 100)
#= ('deposit', 50)
#= ('withdraw', 30)
#---
class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x=0, y=0):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Vector({self.x!r}, {self.y!r})"

    def __abs__(self):
        return (self.x**2 + self.y**2) ** 0.5

    def __bool__(self):
        return bool(self.x or self.y)

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(self.x + other.x, self.y + other.y)

    def __sub__(self, other):
        return self + -other

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __mul__(self, scalar):
        return Vector(self.x * scalar, self.y * scalar)

    __rmul__ = __mul__

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y

    def __iter__(self):
        return (i for i in (self.x, self.y))

    def __eq__(self, other):
        return tuple(self) == tuple(other)

    def __hash__(self):
        return hash((self.x, self.y))

    def __format__(self, spec=""):
        return "({}, {})".format(*(format(c, spec) for c in self))


v, w = Vector(2, 4), Vector(2, 1)
print(v + w, v - w, 3 * v, v @ w, abs(Vector(3, 4)), bool(Vector()), -v)
print(f"{v:.2f}", format(w), v == (2, 4), len({v, w, Vector(2, 4)}))
x, y = v
print(x, y, sum([v, w], Vector()))
try:
    v + 1
except TypeError as e:
    print(e)
try:
    v.z = 3
except AttributeError as e:
    print(e)
v
#> Vector(4, 5) Vector(0, 3) Vector(6, 12) 8 5.0 False Vector(-2, -4)
#> (2.00, 4.00) (2, 1) True 2
#> 2 4 Vector(4, 5)
#> unsupported operand type(s) for +: 'Vector' and 'int'
#> 'Vector' object has no attribute 'z'
#= 2
#= 4
#---
from abc import ABC, abstractmethod


class Exporter(ABC):
    def export(self, rows):
        yield self.start()
        for row in rows:
            yield self.row(row)
        yield from self.end()

    @abstractmethod
    def row(self, row):
        ...

    @abstractmethod
    def start(self):
        """The first line."""

    def end(self):
        return ()


class Csv(Exporter):
    def start(self):
        return "name,age"

    def row(self, row):
        return ",".join(map(str, row.values()))


class Html(Exporter):
    def start(self):
        return "<table>"

    def row(self, row):
        return "<tr>" + "".join(f"<td>{v}</td>" for v in row.values()) + "</tr>"

    def end(self):
        yield "</table>"


rows = [{"name": "Ana", "age": 41}, {"name": "Bo", "age": 7}]
for exporter in (Csv(), Html()):
    print(*exporter.export(rows), sep="\n")
try:
    Exporter()
except TypeError as e:
    print(str(e).split(" with")[0])
print(issubclass(Csv, Exporter), [c.__name__ for c in Html.__mro__])
Html().export(rows[:1])
#> name,age
#> Ana,41
#> Bo,7
#> <table>
#> <tr><td>Ana</td><td>41</td></tr>
#> <tr><td>Bo</td><td>7</td></tr>
#> </table>
#> Can't instantiate abstract class Exporter
#> True ['Html', 'Exporter', 'ABC', 'object']
#= '<table>'
#= '<tr><td>Ana</td><td>41</td></tr>'
#= '</table>'
#---
class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner):
        return self if instance is None else getattr(instance, self.name)

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}, not {type(value).__name__}")
        setattr(instance, self.name, value)


class Base:
    registry = []

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Base.registry.append(cls.__name__)


class Person(Base):
    name = Typed(str)
    age = Typed(int)

    def __init__(self, name, age):
        self.name, self.age = name, age

    def __getattr__(self, attribute):
        if attribute.startswith("is_"):
            return attribute[3:] == self.name.lower()
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {attribute!r}")


p = Person("Ana", 41)
print(p.name, p.age, p.is_ana, p.is_bob, vars(p), Base.registry)
for change in (("age", "old"), ("name", 5)):
    try:
        setattr(p, *change)
    except TypeError as e:
        print(e)
try:
    p.shoe_size
except AttributeError as e:
    print(e)
#> Ana 41 True False {'_name': 'Ana', '_age': 41} ['Person']
#> age must be int, not str
#> name must be str, not int
#> 'Person' object has no attribute 'shoe_size'
#---
class ParseError(Exception):
    """Base of what can go wrong."""


class MissingField(ParseError):
    def __init__(self, field):
        super().__init__(field)
        self.field = field

    def __str__(self):
        return f"missing field {self.field!r}"


class BadValue(ParseError, ValueError):
    pass


def parse(record):
    try:
        name = record["name"]
        age = int(record["age"])
    except KeyError as e:
        raise MissingField(e.args[0]) from e
    except ValueError as e:
        raise BadValue(f"age of {name}: {e}") from None
    else:
        return name, age
    finally:
        print("looked at", sorted(record))


def safely(records):
    for n, record in enumerate(records):
        try:
            yield parse(record)
        except BadValue as e:
            print(n, "bad value:", e, e.__cause__, type(e.__context__).__name__)
        except ParseError as e:
            print(n, repr(e), str(e), repr(e.__cause__))


records = [{"name": "Ana", "age": "41"}, {"name": "Bob", "age": "x"}, {"age": "3"}, {"name": "Cy", "age": "7"}]
print(list(safely(records)))
print([c.__name__ for c in BadValue.__mro__][:4])
try:
    try:
        parse({})
    except ParseError as e:
        e.add_note("in the second file")
        raise
except MissingField as e:
    print(e, e.__notes__)
safely(records[:2])
#> looked at ['age', 'name']
#> looked at ['age', 'name']
#> 1 bad value: age of Bob: invalid literal for int() with base 10: 'x' None ValueError
#> looked at ['age']
#> 2 MissingField('name') missing field 'name' KeyError('name')
#> looked at ['age', 'name']
#> [('Ana', 41), ('Cy', 7)]
#> ['BadValue', 'ParseError', 'ValueError', 'Exception']
#> looked at []
#> missing field 'name' ['in the second file']
#> looked at ['age', 'name']
#= ('Ana', 41)
#> looked at ['age', 'name']
#> 1 bad value: age of Bob: invalid literal for int() with base 10: 'x' None ValueError
#---
class Animal:
    def __init__(self, name):
        self.name = name

    def speak(self):
        return f"{self.name} the {type(self).__name__.lower()} says {self.sound}"


class Dog(Animal):
    sound = "woof"


class Loud:
    def speak(self):
        return super().speak().upper() + "!"


class Puppy(Loud, Dog):
    def __init__(self, name, age):
        super().__init__(name)
        self.age = age

    def __eq__(self, other):
        return isinstance(other, Puppy) and self.name == other.name


pets = [Dog("Rex"), Puppy("Bit", 1)]
for pet in pets:
    print(pet.speak())
print([c.__name__ for c in Puppy.mro()])
print(Puppy("a", 1) == Puppy("a", 2), Puppy("a", 1) != Dog("a"))
try:
    hash(pets[1])
except TypeError as e:
    print(e)
try:
    Animal("x").speak()
except AttributeError as e:
    print(e)
print(getattr(pets[0], "age", "unknown"), callable(pets[0].speak), Dog.speak(pets[1]))
#> Rex the dog says woof
#> BIT THE PUPPY SAYS WOOF!
#> ['Puppy', 'Loud', 'Dog', 'Animal', 'object']
#> True True
#> unhashable type: 'Puppy'
#> 'Animal' object has no attribute 'sound'
#> unknown True Bit the puppy says woof
#---
