print(2j, 1+2j, 1-2j, -1j, -(1+2j), 0j, -0j, complex(0, -0.0), complex(-0.0, 1), 1.5e300j, 1e16j)
print(complex(), complex(1), complex(1, 2), complex("1+2j"), complex("-j"), complex(" ( 1e3-2.5E-1j ) "), complex("3"), complex("nan+infj"), complex(imag=3), complex(1j, 2j), complex(real=True))
print(str(1j), repr([1j, (2+0j)]), f"{1+2j}", f"{1+2j!r:>10}")
print((1+2j)+1, 1+(1+2j), 2.5*1j, (1+2j)*(3-4j), (1+2j)/(3-4j), 1/2j, (1+2j)-True, 2**1j, (1+2j)**2, (1+2j)**-3, (1j)**0.5, 1j**1j, (1+2j)**0, 0j**0, 0j**2)
print((1+2j)==(1+2j), 1j==1, 1+0j==1, 1==1+0j, 1+0j==1.0, 0.5+0j==0.5, 1j!=2j, (1+0j) in [1], 1j==None, 1j=="a")
print(abs(3+4j), abs(1j), (3+4j).conjugate(), (3+4j).real, (3+4j).imag, bool(0j), bool(1j), bool(complex(0,-0.0)), +1j)
print(hash(1j), hash(1+0j)==hash(1), hash(0.5+0j)==hash(0.5), hash(3+4j), {1+0j: 'a'}[1], {1: 'b'}[1+0j], len({1j, 1j, 1, 1+0j}))
print(isinstance(1j, complex), type(1j), complex, isinstance(1, complex), type(1j) is complex, complex.__name__)
print((-8)**(1/3), (-1)**0.5, pow(-2, 0.5), (-2.0)**0.5)
print(sum([1j, 2, 3.5]), round((-8 ** (1/3)), 3), sum([1+1j, 2+2j], 1j))
for s in ["", ".2f", "10.1f", ">20", "<20", "^20.3g", "+", "e", ".3e", "g", "*^30", ",.2f", "n", ".4", "F", " .1f", "#g", "E", ".0f"]:
    print(repr(format(1234.5678-2.25j, s)), repr(format(2j, s)), repr(format(-1+0j, s)))
def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
t(lambda: 1j < 2)
t(lambda: 1 < 2j)
t(lambda: 1j // 2)
t(lambda: 1j % 2)
t(lambda: divmod(1j, 2))
t(lambda: int(1j))
t(lambda: float(1j))
t(lambda: 1j / 0)
t(lambda: 1j / 0j)
t(lambda: 0j ** -1)
t(lambda: 0j ** 1j)
t(lambda: 1j + "a")
t(lambda: "a" + 1j)
t(lambda: 1j + None)
t(lambda: ~1j)
t(lambda: complex("a"))
t(lambda: complex("1+2"))
t(lambda: complex("1 + 2j"))
t(lambda: complex(""))
t(lambda: complex("1", 2))
t(lambda: complex(1, "2"))
t(lambda: complex([]))
t(lambda: complex(1, []))
t(lambda: complex(None))
t(lambda: complex(1, 2, 3))
t(lambda: pow(1j, 2, 3))
t(lambda: 1j & 1)
t(lambda: 1j @ 1)
t(lambda: round(1j))
t(lambda: (1e300+1e300j)**2)
t(lambda: (1e300+1e300j)**200)
t(lambda: abs(1e308+1e308j*1.7))
t(lambda: format(1j, "d"))
t(lambda: format(1j, "05"))
t(lambda: format(1j, "=10"))
t(lambda: format(1j, "%"))
t(lambda: "%d" % 1j)
t(lambda: "%f" % 1j)
t(lambda: "%s" % 1j)
t(lambda: min(1j, 2j))
t(lambda: sorted([2j, 1j]))
t(lambda: 1j.foo)
t(lambda: 1j[0])
t(lambda: len(1j))
t(lambda: 1j())
t(lambda: [1][1j])
t(lambda: range(1j))
t(lambda: "ab" * 1j)
t(lambda: [x * 1j for x in range(4)])
t(lambda: "{:.1f} {!r}".format(1.25+2j, 3j))
t(lambda: 10**400 * 1j)
x = 1j
x += 2
x *= 2j
print(x, x is x)
match 1+2j:
    case 1+2j:
        print("matched")
match 2j:
    case 1j: print("no")
    case -2j: print("no")
    case 2j: print("yes")
class C:
    def __radd__(self, o): return ("radd", o)
    def __eq__(self, o): return "eq"
print(1j + C(), 1j == C(), complex(True, False), complex(3.0).imag)
#> 2j (1+2j) (1-2j) (-0-1j) (-1-2j) 0j (-0-0j) -0j (-0+1j) 1.5e+300j 1e+16j
#> 0j (1+0j) (1+2j) (1+2j) -1j (1000-0.25j) (3+0j) (nan+infj) 3j (-2+1j) (1+0j)
#> 1j [1j, (2+0j)] (1+2j)     (1+2j)
#> (2+2j) (2+2j) 2.5j (11+2j) (-0.2+0.4j) -0.5j 2j (0.7692389013639721+0.6389612763136348j) (-3+4j) (-0.08800000000000001+0.016j) (0.7071067811865476+0.7071067811865475j) (0.20787957635076193+0j) (1+0j) (1+0j) 0j
#> True False True True True True True True False False
#> 5.0 1.0 (3-4j) 3.0 4.0 False True False 1j
#> 1000003 True True 4000015 a b 2
#> True <class 'complex'> <class 'complex'> False True complex
#> (1.0000000000000002+1.7320508075688772j) (6.123233995736766e-17+1j) (8.659560562354934e-17+1.4142135623730951j) (8.659560562354934e-17+1.4142135623730951j)
#> (5.5+1j) -2.0 (3+4j)
#> '(1234.5678-2.25j)' '2j' '(-1+0j)'
#> '1234.57-2.25j' '0.00+2.00j' '-1.00+0.00j'
#> '1234.6-2.2j' '  0.0+2.0j' ' -1.0+0.0j'
#> '   (1234.5678-2.25j)' '                  2j' '             (-1+0j)'
#> '(1234.5678-2.25j)   ' '2j                  ' '(-1+0j)             '
#> '   1.23e+03-2.25j   ' '        0+2j        ' '       -1+0j        '
#> '(+1234.5678-2.25j)' '+2j' '(-1+0j)'
#> '1.234568e+03-2.250000e+00j' '0.000000e+00+2.000000e+00j' '-1.000000e+00+0.000000e+00j'
#> '1.235e+03-2.250e+00j' '0.000e+00+2.000e+00j' '-1.000e+00+0.000e+00j'
#> '1234.57-2.25j' '0+2j' '-1+0j'
#> '******(1234.5678-2.25j)*******' '**************2j**************' '***********(-1+0j)************'
#> '1,234.57-2.25j' '0.00+2.00j' '-1.00+0.00j'
#> '1234.57-2.25j' '0+2j' '-1+0j'
#> '(1235-2.25j)' '2j' '(-1+0j)'
#> '1234.567800-2.250000j' '0.000000+2.000000j' '-1.000000+0.000000j'
#> ' 1234.6-2.2j' ' 0.0+2.0j' '-1.0+0.0j'
#> '1234.57-2.25000j' '0.00000+2.00000j' '-1.00000+0.00000j'
#> '1.234568E+03-2.250000E+00j' '0.000000E+00+2.000000E+00j' '-1.000000E+00+0.000000E+00j'
#> '1235-2j' '0+2j' '-1+0j'
#> TypeError '<' not supported between instances of 'complex' and 'int'
#> TypeError '<' not supported between instances of 'int' and 'complex'
#> TypeError unsupported operand type(s) for //: 'complex' and 'int'
#> TypeError unsupported operand type(s) for %: 'complex' and 'int'
#> TypeError unsupported operand type(s) for divmod(): 'complex' and 'int'
#> TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
#> TypeError float() argument must be a string or a real number, not 'complex'
#> ZeroDivisionError complex division by zero
#> ZeroDivisionError complex division by zero
#> ZeroDivisionError 0.0 to a negative or complex power
#> ZeroDivisionError 0.0 to a negative or complex power
#> TypeError unsupported operand type(s) for +: 'complex' and 'str'
#> TypeError can only concatenate str (not "complex") to str
#> TypeError unsupported operand type(s) for +: 'complex' and 'NoneType'
#> TypeError bad operand type for unary ~: 'complex'
#> ValueError complex() arg is a malformed string
#> ValueError complex() arg is a malformed string
#> ValueError complex() arg is a malformed string
#> ValueError complex() arg is a malformed string
#> TypeError complex() can't take second arg if first is a string
#> TypeError complex() second arg can't be a string
#> TypeError complex() first argument must be a string or a number, not 'list'
#> TypeError complex() second argument must be a number, not 'list'
#> TypeError complex() first argument must be a string or a number, not 'NoneType'
#> TypeError complex() takes at most 2 arguments (3 given)
#> ValueError complex modulo
#> TypeError unsupported operand type(s) for &: 'complex' and 'int'
#> TypeError unsupported operand type(s) for @: 'complex' and 'int'
#> TypeError type complex doesn't define __round__ method
#> (nan+nanj)
#> OverflowError complex exponentiation
#> OverflowError absolute value too large
#> ValueError Unknown format code 'd' for object of type 'complex'
#> ValueError Zero padding is not allowed in complex format specifier
#> ValueError '=' alignment flag is not allowed in complex format specifier
#> ValueError Unknown format code '%' for object of type 'complex'
#> TypeError %d format: a real number is required, not complex
#> TypeError must be real number, not complex
#> 1j
#> TypeError '<' not supported between instances of 'complex' and 'complex'
#> TypeError '<' not supported between instances of 'complex' and 'complex'
#> AttributeError 'complex' object has no attribute 'foo'
#> TypeError 'complex' object is not subscriptable
#> TypeError object of type 'complex' has no len()
#> TypeError 'complex' object is not callable
#> TypeError list indices must be integers or slices, not complex
#> TypeError 'complex' object cannot be interpreted as an integer
#> TypeError can't multiply sequence by non-int of type 'complex'
#> [0j, 1j, 2j, 3j]
#> 1.2+2.0j 3j
#> OverflowError int too large to convert to float
#> (-2+4j) True
#> matched
#> yes
#> ('radd', 1j) eq (1+0j) 0.0
#---
