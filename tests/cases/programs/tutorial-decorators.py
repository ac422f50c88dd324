import functools


def log_calls(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        shown = [repr(a) for a in args] + [f"{k}={v!r}" for k, v in kwargs.items()]
        print(f"Calling {func.__name__}({', '.join(shown)})")
        value = func(*args, **kwargs)
        print(f"{func.__name__!r} returned {value!r}")
        return value

    return wrapper


@log_calls
def make_greeting(name, age=None):
    """Greets by name."""
    if age is None:
        return f"Howdy {name}!"
    return f"Whoa {name}! {age} already, you are growing up!"


make_greeting("Benjamin")
make_greeting("Richard", age=112)
make_greeting(name="Dorrisile", age=116)
print(make_greeting.__name__, make_greeting.__doc__, make_greeting.__wrapped__("x"))
#> Calling make_greeting('Benjamin')
#> 'make_greeting' returned 'Howdy Benjamin!'
#> Calling make_greeting('Richard', age=112)
#> 'make_greeting' returned 'Whoa Richard! 112 already, you are growing up!'
#> Calling make_greeting(name='Dorrisile', age=116)
#> 'make_greeting' returned 'Whoa Dorrisile! 116 already, you are growing up!'
#> make_greeting Greets by name. Howdy x!
#---
import functools
import time


def timer(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        value = func(*args, **kwargs)
        elapsed = time.perf_counter() - start
        assert elapsed >= 0
        print(f"Finished {func.__name__!r} in {'no time' if elapsed < 60 else 'a while'}")
        return value

    return wrapper


@timer
def waste_some_time(num_times):
    return sum(sum(number**2 for number in range(100)) for _ in range(num_times))


print(waste_some_time(3))
print(waste_some_time(1))
#> Finished 'waste_some_time' in no time
#> 985050
#> Finished 'waste_some_time' in no time
#> 328350
#---
import functools


def repeat(_func=None, *, num_times=2):
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            for _ in range(num_times):
                value = func(*args, **kwargs)
            return value

        return wrapper

    return decorator if _func is None else decorator(_func)


@repeat
def say_whee():
    print("Whee!")


@repeat(num_times=3)
def greet(name):
    print(f"Hello {name}")
    return len(name)


say_whee()
print(greet("Penny"))
try:
    repeat(num_times=1)("not callable")()
except (TypeError, AttributeError) as e:
    print(type(e).__name__, e)
#> Whee!
#> Whee!
#> Hello Penny
#> Hello Penny
#> Hello Penny
#> 5
#> TypeError 'str' object is not callable
#---
import functools


def retry(times, exceptions=(Exception,), on_fail=None):
    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            last = None
            for attempt in range(1, times + 1):
                try:
                    return func(*args, **kwargs)
                except exceptions as e:
                    last = e
                    print(f"attempt {attempt} of {times}: {type(e).__name__}: {e}")
            if on_fail is not None:
                return on_fail
            raise RuntimeError(f"{func.__name__} gave up") from last

        return wrapper

    return decorate


answers = iter([ConnectionError("refused"), TimeoutError("slow"), "page"])


@retry(3, (ConnectionError, TimeoutError))
def fetch():
    answer = next(answers)
    if isinstance(answer, Exception):
        raise answer
    return answer


print(fetch())


@retry(2, (ZeroDivisionError,))
def divide(a, b):
    return a / b


print(divide(6, 3))
try:
    divide(1, 0)
except RuntimeError as e:
    print(e, "because", repr(e.__cause__))
print(retry(1, on_fail="default")(lambda: [][1])())
#> attempt 1 of 3: ConnectionError: refused
#> attempt 2 of 3: TimeoutError: slow
#> page
#> 2.0
#> attempt 1 of 2: ZeroDivisionError: division by zero
#> attempt 2 of 2: ZeroDivisionError: division by zero
#> divide gave up because ZeroDivisionError('division by zero')
#> attempt 1 of 1: IndexError: list index out of range
#> default
#---
from functools import lru_cache, cache


def memoize(func):
    memo = {}

    def wrapper(*args):
        if args not in memo:
            memo[args] = func(*args)
        return memo[args]

    wrapper.memo = memo
    return wrapper


calls = 0


@memoize
def fib(n):
    global calls
    calls += 1
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(40), calls, len(fib.memo))


@lru_cache(maxsize=32)
def partitions(n, largest):
    if n == 0:
        return 1
    if n < 0 or largest == 0:
        return 0
    return partitions(n, largest - 1) + partitions(n - largest, largest)


print([partitions(n, n) for n in range(1, 11)])
print(partitions.cache_info())
partitions.cache_clear()
print(partitions.cache_info().currsize)


@cache
def steps(n):
    return 1 if n <= 1 else steps(n - 1) + steps(n - 2)


print(steps(30), steps.cache_info())
try:
    steps([1])
except TypeError as e:
    print(e)
#> 102334155 41 41
#> [1, 2, 3, 5, 7, 11, 15, 22, 30, 42]
#> CacheInfo(hits=67, misses=287, maxsize=32, currsize=32)
#> 0
#> 1346269 CacheInfo(hits=28, misses=31, maxsize=None, currsize=31)
#> unhashable type: 'list'
#---
def make_counter(start=0):
    count = start

    def increment(by=1):
        nonlocal count
        count += by
        return count

    def reset():
        nonlocal count
        count = start

    increment.reset = reset
    return increment


a, b = make_counter(), make_counter(10)
print(a(), a(), a(5), b(), b(-3))
a.reset()
print(a(), b())


def outer():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x = x + "!"
            return x
        return inner

    return middle(), lambda: x


bang, look = outer()
print(bang(), bang(), look())
#> 1 2 7 11 8
#> 1 9
#> outer! outer!! outer!!
#---
import functools


class CountCalls:
    def __init__(self, func):
        functools.update_wrapper(self, func)
        self.func = func
        self.num_calls = 0

    def __call__(self, *args, **kwargs):
        self.num_calls += 1
        print(f"Call {self.num_calls} of {self.func.__name__!r}")
        return self.func(*args, **kwargs)


@CountCalls
def say_whee():
    """Says it."""
    print("Whee!")


say_whee()
say_whee()
print(say_whee.num_calls, say_whee.__doc__, say_whee.__name__, callable(say_whee))


def singleton(cls):
    @functools.wraps(cls, updated=())
    def wrapper(*args, **kwargs):
        if wrapper.instance is None:
            wrapper.instance = cls(*args, **kwargs)
        return wrapper.instance

    wrapper.instance = None
    return wrapper


@singleton
class TheOne:
    pass


print(TheOne() is TheOne(), TheOne.__name__)
#> Call 1 of 'say_whee'
#> Whee!
#> Call 2 of 'say_whee'
#> Whee!
#> 2 Says it. say_whee True
#> True TheOne
#---
PLUGINS = {}


def register(name=None):
    def add(func):
        PLUGINS[name or func.__name__] = func
        return func
    return add


@register()
def hello(name):
    return f"Hello {name}"


@register("shout")
def loud(name):
    return f"{name.upper()}!"


@register("back")
@register("reverse")
def backwards(name):
    return name[::-1]


for key in sorted(PLUGINS):
    print(f"{key:>8}: {PLUGINS[key]('Alice')}")


def validate(**checks):
    def decorate(func):

        def wrapper(**kwargs):
            for name, check in checks.items():
                if not check(kwargs[name]):
                    raise ValueError(f"bad {name}: {kwargs[name]!r}")
            return func(**kwargs)
        return wrapper
    return decorate


@validate(age=lambda a: 0 <= a < 150, name=str.isalpha)
def person(name, age):
    return {"name": name, "age": age}


print(person(name="Bo", age=30))
try:
    person(name="R2", age=4)
except ValueError as e:
    print(e)
#>     back: ecilA
#>    hello: Hello Alice
#>  reverse: ecilA
#>    shout: ALICE!
#> {'name': 'Bo', 'age': 30}
#> bad name: 'R2'
#---
from functools import partial, reduce, singledispatch, total_ordering, cmp_to_key

basetwo = partial(int, base=2)
print(basetwo("10010"), basetwo)
say = partial(print, "LOG:", sep=" ", end=" !\n")
say("one", 2)
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(max, [3, 9, 2]), reduce(lambda a, b: a + [b], "xy", []))


@singledispatch
def describe(value):
    return f"something: {value!r}"


@describe.register
def _(value: int):
    return f"the integer {value}"


@describe.register(list)
@describe.register(tuple)
def _(value):
    return "[" + "; ".join(map(describe, value)) + "]"


print(describe(3), describe("s"), describe([1, (True, 2.5)]))


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))


versions = [Version(v) for v in ("1.10.0", "1.2", "1.2.0", "0.9")]
print(sorted(versions), max(versions), Version("1.0") >= Version("0.9"))
print(sorted(["b", "A", "c"], key=cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))
#> 18 functools.partial(<class 'int'>, base=2)
#> LOG: one 2 !
#> 120 9 ['x', 'y']
#> the integer 3 something: 's' [the integer 1; [the integer True; something: 2.5]]
#> [v0.9, v1.2, v1.2.0, v1.10.0] v1.10.0 True
#> ['A', 'b', 'c']
#---
def trace(func):
    depth = 0

    def wrapper(*args):
        nonlocal depth
        print("|  " * depth + f"|--{func.__name__}{args}")
        depth += 1
        result = func(*args)
        depth -= 1
        print("|  " * depth + "|== " + repr(result))
        return result

    return wrapper


@trace
def binomial(n, k):
    return 1 if k in (0, n) else binomial(n - 1, k - 1) + binomial(n - 1, k)


print(binomial(3, 2))
#> |--binomial(3, 2)
#> |  |--binomial(2, 1)
#> |  |  |--binomial(1, 0)
#> |  |  |== 1
#> |  |  |--binomial(1, 1)
#> |  |  |== 1
#> |  |== 2
#> |  |--binomial(2, 2)
#> |  |== 1
#> |== 3
#> 3
#---
def coroutine(func):
    def start(*args, **kwargs):
        g = func(*args, **kwargs)
        next(g)
        return g
    return start


def debug_generator(func):
    def wrapper(*args):
        print("building", func.__name__)
        for n, item in enumerate(func(*args)):
            print(f"  item {n}: {item!r}")
            yield item
        print("done with", func.__name__)
    return wrapper


@debug_generator
def words(text):
    yield from text.split()


@coroutine
def collector(into):
    while True:
        into.append((yield))


seen = []
sink = collector(seen)
for word in words("lazy and eager"):
    sink.send(word[::-1])
print(seen)
words("x y")
#> building words
#>   item 0: 'lazy'
#>   item 1: 'and'
#>   item 2: 'eager'
#> done with words
#> ['yzal', 'dna', 'regae']
#> building words
#>   item 0: 'x'
#= 'x'
#>   item 1: 'y'
#= 'y'
#> done with words
#---
class Temperature:
    def __init__(self, celsius=0):
        self.celsius = celsius

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < -273.15:
            raise ValueError("below absolute zero")
        self._celsius = value

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9

    @classmethod
    def from_text(cls, text):
        number, unit = float(text[:-1]), text[-1]
        made = cls()
        setattr(made, {"C": "celsius", "F": "fahrenheit"}[unit], number)
        return made

    @staticmethod
    def same(a, b):
        return abs(a.celsius - b.celsius) < 1e-9

    def __str__(self):
        return f"{self.celsius:.1f}°C"


for t in map(Temperature.from_text, ["100C", "212F", "-40F"]):
    print(t, f"{t.fahrenheit:.1f}°F")
print(Temperature.same(Temperature(100), Temperature.from_text("212F")))
try:
    Temperature(-300)
except ValueError as e:
    print(e)
try:
    Temperature.from_text("5K")
except KeyError as e:
    print("KeyError", e)
#> 100.0°C 212.0°F
#> 100.0°C 212.0°F
#> -40.0°C -40.0°F
#> True
#> below absolute zero
#> KeyError 'K'
#---
