print(list(zip([1,2],[3,4], strict=True)))
try:
    print(list(zip([1,2],[3], strict=True)))
except ValueError as e: print(e)
try:
    print(list(zip([1],[3,4], strict=True)))
except ValueError as e: print(e)
#> [(1, 3), (2, 4)]
#> zip() argument 2 is shorter than argument 1
#> zip() argument 2 is longer than argument 1
#---
class P:
    def __init__(self): self.x = 3; self.d = {"k": [1, 2]}
p = P()
print("{0.x} {0.d[k][1]} {p.x:>5} {p.d[k]}".format(p, p=p))
print("{!r:>{w}}".format("a", w=6), "{:{}}".format(3, 5), "{0:{1}.{2}}".format(3.14159, 8, 3))
print("%(a)s %(b)05d %%" % {"a": 1, "b": 2})
x = 5
print(f"{x=} {x = } {x=!s} {x=:>4} {'a' if x else 'b'} {x:{'>' + str(8)}} {f'{x}'!r}")
#> 3 2     3 [1, 2]
#>    'a'     3     3.14
#> 1 00002 %
#> x=5 x = 5 x=5 x=   5 a        5 '5'
#---
print(int("1_000"), int("0x1f", 16), int("0b11", 0), int(" 12 "), round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(25, -1), round(35, -1))
print(2**100, -2**63, 2**64, 10**20 // 3, -7 // 2, -7 % 3, 7 % -3, divmod(-7, 2), (2**70).bit_length(), int(1e20), 1e16, 1e15, 1e-5, 0.0001, 1.0, 123456789012345678, 0.1+0.2, float("1e400"), -0.0, 5e-324, 1.7976931348623157e308, float("nan"))
print(int.from_bytes(b"\xff", "big", signed=True), (5).__add__(3), 3 .real, float("1_0.5"), float(" inf "), 1_000_000)
#> 1000 31 3 12 2 4 -2 2.67 1200 20 40
#> 1267650600228229401496703205376 -9223372036854775808 18446744073709551616 33333333333333333333 -4 2 -2 (-4, 1) 71 100000000000000000000 1e+16 1000000000000000.0 1e-05 0.0001 1.0 123456789012345678 0.30000000000000004 inf -0.0 5e-324 1.7976931348623157e+308 nan
#> -1 8 3 10.5 inf 1000000
#---
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: sorted([1], foo=1))
t(lambda: sorted())
t(lambda: min([], default=3))
t(lambda: min([]))
t(lambda: max())
t(lambda: min(1, 2, default=3))
t(lambda: max(1, "a"))
t(lambda: sum(["a"]))
t(lambda: sum("ab", ""))
t(lambda: sum([[1],[2]], []))
t(lambda: len(3))
t(lambda: len())
t(lambda: abs("a"))
t(lambda: chr(-1))
t(lambda: ord("ab"))
t(lambda: ord(3))
t(lambda: range(1, 2, 0))
t(lambda: range("a"))
t(lambda: list(enumerate([1], start="a")))
t(lambda: zip(1))
t(lambda: iter(3))
t(lambda: next([]))
t(lambda: next(iter([])))
t(lambda: isinstance(3, "a"))
t(lambda: isinstance(3, [int]))
t(lambda: issubclass(3, int))
t(lambda: getattr(3, "foo"))
t(lambda: getattr(3, "foo", 9))
t(lambda: hasattr(3, "real"))
t(lambda: int("x"))
t(lambda: int("12", 1))
t(lambda: int([]))
t(lambda: int("3.5"))
t(lambda: float("x"))
t(lambda: float([]))
t(lambda: str(b"a", "utf-8"))
t(lambda: str(1, "utf-8"))
t(lambda: bytes("a"))
t(lambda: bytes([256]))
t(lambda: bytes(-1))
t(lambda: bytes("é", "ascii"))
t(lambda: dict([1]))
t(lambda: dict([(1,2,3)]))
t(lambda: dict(1))
t(lambda: set(3))
t(lambda: {[]: 1})
t(lambda: {{}})
t(lambda: hash([]))
t(lambda: pow(2, -1, 7))
t(lambda: pow(2, -1, 4))
t(lambda: pow(0, -1))
t(lambda: round("a"))
t(lambda: divmod(1, 0))
t(lambda: 1 % 0)
t(lambda: 1 // 0)
t(lambda: 1 / 0)
t(lambda: 1.0 / 0)
t(lambda: 1.0 % 0)
t(lambda: slice(1)[0])
t(lambda: reversed({1}))
t(lambda: list(reversed({1: 2})))
t(lambda: callable(len))
t(lambda: all(3))
t(lambda: any([0, 1]))
t(lambda: bin(5) + hex(255) + oct(8))
t(lambda: bin(1.5))
t(lambda: ascii("é\n"))
t(lambda: repr("é\n"))
t(lambda: format(3, "x"))
t(lambda: format("a", "d"))
t(lambda: format([], "5"))
t(lambda: id(3) == id(3))
t(lambda: type(3)("4"))
t(lambda: vars(3))
t(lambda: print("a", foo=1))
t(lambda: print("a", sep=1))
t(lambda: setattr(3, "a", 1))
t(lambda: setattr(object(), "a", 1))
t(lambda: delattr(3, "a"))
t(lambda: list(filter(None, [0, 1, 2])))
t(lambda: super())
t(lambda: open("/tmp/nonexistent-file-x"))
t(lambda: int.from_bytes("a", "big"))
t(lambda: "a".join([1]))
t(lambda: "a".split(""))
t(lambda: "a".index("b"))
t(lambda: [].pop())
t(lambda: [1].remove(2))
t(lambda: [1].index(2))
t(lambda: {}.popitem())
t(lambda: {}["a"])
t(lambda: set().pop())
t(lambda: {1}.remove(2))
t(lambda: (1,)[5])
t(lambda: [1][5])
t(lambda: "a"[5])
t(lambda: [1]["a"])
t(lambda: "a"["b"])
t(lambda: (1,)["a"])
t(lambda: {1: 2}[[]])
t(lambda: 3[0])
t(lambda: None[0])
t(lambda: None.foo)
t(lambda: None())
t(lambda: (lambda a, b: 1)(1))
t(lambda: (lambda: 1)(1))
t(lambda: (lambda a: 1)(b=1))
t(lambda: (lambda a: 1)(1, a=1))
t(lambda: (lambda *, k: 1)())
t(lambda: (lambda a, /: 1)(a=1))
t(lambda: "%d" % "a")
t(lambda: "%d %d" % 1)
t(lambda: "%d" % (1, 2))
t(lambda: "%z" % 1)
t(lambda: "%(a)s" % 1)
t(lambda: "%(a)s" % {})
t(lambda: "{}".format())
t(lambda: "{a}".format())
t(lambda: "{0}{}".format(1, 2))
t(lambda: "{".format())
t(lambda: "{:d}".format("a"))
t(lambda: "abc".replace("a"))
t(lambda: "abc".foo())
t(lambda: [].add(1))
t(lambda: {}.add(1))
t(lambda: "a" + 1)
t(lambda: 1 + "a")
t(lambda: [] + ())
t(lambda: {} + {})
t(lambda: "a" - "b")
t(lambda: "a" * "b")
t(lambda: -"a")
t(lambda: 1 < "a")
t(lambda: None < 1)
t(lambda: [1] < (1,))
t(lambda: {} < {})
t(lambda: 1 in 2)
t(lambda: "a" in 2)
t(lambda: 1 in "a")
#> TypeError 'foo' is an invalid keyword argument for sort()
#> TypeError sorted expected 1 argument, got 0
#> 3
#> ValueError min() arg is an empty sequence
#> TypeError max expected at least 1 argument, got 0
#> TypeError Cannot specify a default for min() with multiple positional arguments
#> TypeError '>' not supported between instances of 'str' and 'int'
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> TypeError sum() can't sum strings [use ''.join(seq) instead]
#> [1, 2]
#> TypeError object of type 'int' has no len()
#> TypeError len() takes exactly one argument (0 given)
#> TypeError bad operand type for abs(): 'str'
#> ValueError chr() arg not in range(0x110000)
#> TypeError ord() expected a character, but string of length 2 found
#> TypeError ord() expected string of length 1, but int found
#> ValueError range() arg 3 must not be zero
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError 'list' object is not an iterator
#> StopIteration 
#> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
#> TypeError issubclass() arg 1 must be a class
#> AttributeError 'int' object has no attribute 'foo'
#> 9
#> True
#> ValueError invalid literal for int() with base 10: 'x'
#> ValueError int() base must be >= 2 and <= 36, or 0
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
#> ValueError invalid literal for int() with base 10: '3.5'
#> ValueError could not convert string to float: 'x'
#> TypeError float() argument must be a string or a real number, not 'list'
#> a
#> TypeError decoding to str: need a bytes-like object, int found
#> TypeError string argument without an encoding
#> ValueError bytes must be in range(0, 256)
#> ValueError negative count
#> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
#> TypeError cannot convert dictionary update sequence element #0 to a sequence
#> ValueError dictionary update sequence element #0 has length 3; 2 is required
#> TypeError 'int' object is not iterable
#> TypeError 'int' object is not iterable
#> TypeError unhashable type: 'list'
#> TypeError unhashable type: 'dict'
#> TypeError unhashable type: 'list'
#> 4
#> ValueError base is not invertible for the given modulus
#> ZeroDivisionError 0.0 cannot be raised to a negative power
#> TypeError type str doesn't define __round__ method
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError integer modulo by zero
#> ZeroDivisionError integer division or modulo by zero
#> ZeroDivisionError division by zero
#> ZeroDivisionError float division by zero
#> ZeroDivisionError float modulo
#> TypeError 'slice' object is not subscriptable
#> TypeError 'set' object is not reversible
#> [1]
#> True
#> TypeError 'int' object is not iterable
#> True
#> 0b1010xff0o10
#> TypeError 'float' object cannot be interpreted as an integer
#> '\xe9\n'
#> 'é\n'
#> 3
#> ValueError Unknown format code 'd' for object of type 'str'
#> TypeError unsupported format string passed to list.__format__
#> True
#> 4
#> TypeError vars() argument must have __dict__ attribute
#> TypeError 'foo' is an invalid keyword argument for print()
#> TypeError sep must be None or a string, not int
#> AttributeError 'int' object has no attribute 'a'
#> AttributeError 'object' object has no attribute 'a'
#> AttributeError 'int' object has no attribute 'a'
#> [1, 2]
#> RuntimeError super(): no arguments
#> FileNotFoundError [Errno 2] No such file or directory: '/tmp/nonexistent-file-x'
#> TypeError cannot convert 'str' object to bytes
#> TypeError sequence item 0: expected str instance, int found
#> ValueError empty separator
#> ValueError substring not found
#> IndexError pop from empty list
#> ValueError list.remove(x): x not in list
#> ValueError 2 is not in list
#> KeyError 'popitem(): dictionary is empty'
#> KeyError 'a'
#> KeyError 'pop from an empty set'
#> KeyError 2
#> IndexError tuple index out of range
#> IndexError list index out of range
#> IndexError string index out of range
#> TypeError list indices must be integers or slices, not str
#> TypeError string indices must be integers, not 'str'
#> TypeError tuple indices must be integers or slices, not str
#> TypeError unhashable type: 'list'
#> TypeError 'int' object is not subscriptable
#> TypeError 'NoneType' object is not subscriptable
#> AttributeError 'NoneType' object has no attribute 'foo'
#> TypeError 'NoneType' object is not callable
#> TypeError <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'b'
#> TypeError <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
#> TypeError <lambda>.<locals>.<lambda>() got an unexpected keyword argument 'b'
#> TypeError <lambda>.<locals>.<lambda>() got multiple values for argument 'a'
#> TypeError <lambda>.<locals>.<lambda>() missing 1 required keyword-only argument: 'k'
#> TypeError <lambda>.<locals>.<lambda>() got some positional-only arguments passed as keyword arguments: 'a'
#> TypeError %d format: a real number is required, not str
#> TypeError not enough arguments for format string
#> TypeError not all arguments converted during string formatting
#> ValueError unsupported format character 'z' (0x7a) at index 1
#> TypeError format requires a mapping
#> KeyError 'a'
#> IndexError Replacement index 0 out of range for positional args tuple
#> KeyError 'a'
#> ValueError cannot switch from manual field specification to automatic field numbering
#> ValueError Single '{' encountered in format string
#> ValueError Unknown format code 'd' for object of type 'str'
#> TypeError replace expected at least 2 arguments, got 1
#> AttributeError 'str' object has no attribute 'foo'
#> AttributeError 'list' object has no attribute 'add'
#> AttributeError 'dict' object has no attribute 'add'
#> TypeError can only concatenate str (not "int") to str
#> TypeError unsupported operand type(s) for +: 'int' and 'str'
#> TypeError can only concatenate list (not "tuple") to list
#> TypeError unsupported operand type(s) for +: 'dict' and 'dict'
#> TypeError unsupported operand type(s) for -: 'str' and 'str'
#> TypeError can't multiply sequence by non-int of type 'str'
#> TypeError bad operand type for unary -: 'str'
#> TypeError '<' not supported between instances of 'int' and 'str'
#> TypeError '<' not supported between instances of 'NoneType' and 'int'
#> TypeError '<' not supported between instances of 'list' and 'tuple'
#> TypeError '<' not supported between instances of 'dict' and 'dict'
#> TypeError argument of type 'int' is not iterable
#> TypeError argument of type 'int' is not iterable
#> TypeError 'in <string>' requires string as left operand, not int
#---
print(b"%d-%s-%x" % (3, b"ab", 255), b"%05.1f" % 3.14159, b"%b" % b"x", b"%a" % "\u00e9", b"\xff%c%%" % 200, b"%c" % b"z", b"%-5s|" % b"ab", b"%r" % "x")
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
t(lambda: b"%s" % "a")
t(lambda: b"%d" % "a")
t(lambda: b"%c" % 256)
t(lambda: b"%c" % "a")
t(lambda: b"%s %s" % b"a")
t(lambda: b"a" % 1)
#> b'3-ab-ff' b'003.1' b'x' b"'\\xe9'" b'\xff\xc8%' b'z' b'ab   |' b"'x'"
#> TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
#> TypeError %d format: a real number is required, not str
#> OverflowError %c arg not in range(256)
#> TypeError %c requires an integer in range(256) or a single byte
#> TypeError not enough arguments for format string
#> TypeError not all arguments converted during bytes formatting
#---
