print(f'{1 + 1}', f'{"a"!r}', f'{3.14159:.2f}', f'{5:>5}|{5:<5}|{5:^5}|', f'{1000000:,}')
w, p = 10, 3
print(f'{3.14159:{w}.{p}}|{"x":{"*"}^{w}}|', f'{w=}', f'{w = }', f'{w=!s}', f'{w=:>5}')
print(f'{{}} {{{w}}}', f'a' 'b' f'{w}', f'{[x for x in range(3)]}', f'{ {"a": 1}["a"] }')
print(f'{"nested " + f"{w}"}', f'{w!r:>5}', f'{None}', f'{True:d}', f'{255:#x}', f'{-5:+d}')
print(f'{"abc":.2}', f'{12345.678:e}', f'{0.5:%}', f'{1e20}', f'{10**20:,}')
#> 2 'a' 3.14     5|5    |  5  | 1,000,000
#>       3.14|****x*****| w=10 w = 10 w=10 w=   10
#> {} {10} ab10 [0, 1, 2] 1
#> nested 10    10 None 1 0xff -5
#> ab 1.234568e+04 50.000000% 1e+20 100,000,000,000,000,000,000
#---
f'{5:s}'
#! ValueError: Unknown format code 's' for object of type 'int'
#---
f'{"a":d}'
#! ValueError: Unknown format code 'd' for object of type 'str'
#---
f'{[1]:5}'
#! TypeError: unsupported format string passed to list.__format__
#---
x = 5
print(1 < x < 10, 1 < x > 3, 1 == 1 == 1, 1 < 2 > 3, not x == 5, x is x, x is not None)
print(1 in [1], 1 not in [1], 'a' in 'abc', 'k' in {'k': 1}, 2 in range(5), (1,) in [(1,)])
print([] == [], [1, 2] < [1, 3], (1, 'a') < (1, 'b'), 'a' < 'b', {1} < {1, 2}, {1} == {1.0}, 1 == True)
print(None == None, None == 0, [] == (), 'a' == 1, 1 != '1', {} == {})
#> True True True False False True True
#> True False True True True True
#> True True True True True True True
#> True False False False True True
#---
1 < 'a'
#! TypeError: '<' not supported between instances of 'int' and 'str'
#---
[1] < ['a']
#! TypeError: '<' not supported between instances of 'int' and 'str'
#---
{} < {}
#! TypeError: '<' not supported between instances of 'dict' and 'dict'
#---
None < None
#! TypeError: '<' not supported between instances of 'NoneType' and 'NoneType'
#---
1 in 5
#! TypeError: argument of type 'int' is not iterable
#---
1 in 'a'
#! TypeError: 'in <string>' requires string as left operand, not int
#---
print(7 // 2, -7 // 2, 7 // -2, 7 % 3, -7 % 3, 7 % -3, 7 / 2, 2 ** 10, 2 ** -1, -2 ** 2)
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 1e308 * 10, -1e308 * 10, 0.1 + 0.2, 1 / 3)
print(1 << 10, 1024 >> 3, -1 >> 1, 5 & 3, 5 | 3, 5 ^ 3, ~5, +5, -5, -True, ~True)
print(10 ** 30, 2 ** 64 - 1, -(2 ** 63), 2 ** 63, 10 ** 30 // 7, 10 ** 30 % 7, -10 ** 30 // 7, 10 ** 30 / 7)
print(True + True, True * 5, sum([True, False, True]), 3 * 'ab', [0] * 3, (1,) * 2, 'a' + 'b', [1] + [2])
#> 3 -4 -4 1 2 -2 3.5 1024 0.5 -4
#> 3.0 -4.0 1.5 0.5 inf -inf 0.30000000000000004 0.3333333333333333
#> 1024 128 -1 1 7 6 -6 5 -5 -1 -2
#> 1000000000000000000000000000000 18446744073709551615 -9223372036854775808 9223372036854775808 142857142857142857142857142857 1 -142857142857142857142857142858 1.4285714285714285e+29
#> 2 5 2 ababab [0, 0, 0] (1, 1) ab [1, 2]
#---
1 / 0
#! ZeroDivisionError: division by zero
#---
1 // 0
#! ZeroDivisionError: integer division or modulo by zero
#---
1 % 0
#! ZeroDivisionError: integer modulo by zero
#---
1.0 / 0
#! ZeroDivisionError: float division by zero
#---
1.0 // 0
#! ZeroDivisionError: float floor division by zero
#---
1.0 % 0
#! ZeroDivisionError: float modulo
#---
0 ** -1
#! ZeroDivisionError: 0.0 cannot be raised to a negative power
#---
0.0 ** -1
#! ZeroDivisionError: 0.0 cannot be raised to a negative power
#---
1 << -1
#! ValueError: negative shift count
#---
'a' + 1
#! TypeError: can only concatenate str (not "int") to str
#---
1 + 'a'
#! TypeError: unsupported operand type(s) for +: 'int' and 'str'
#---
[1] + (2,)
#! TypeError: can only concatenate list (not "tuple") to list
#---
'a' * 'b'
#! TypeError: can't multiply sequence by non-int of type 'str'
#---
'a' - 'b'
#! TypeError: unsupported operand type(s) for -: 'str' and 'str'
#---
-'a'
#! TypeError: bad operand type for unary -: 'str'
#---
~1.5
#! TypeError: bad operand type for unary ~: 'float'
#---
{} + {}
#! TypeError: unsupported operand type(s) for +: 'dict' and 'dict'
#---
None + 1
#! TypeError: unsupported operand type(s) for +: 'NoneType' and 'int'
#---
[] * 1.5
#! TypeError: can't multiply sequence by non-int of type 'float'
#---
1 @ 2
#! TypeError: unsupported operand type(s) for @: 'int' and 'int'
#---
l = list(range(10))
print(l[1], l[-1], l[2:5], l[:3], l[7:], l[:], l[::2], l[::-1], l[8:2:-2], l[-3:], l[:-3], l[100:], l[-100:2])
s = 'hello'
print(s[0], s[-1], s[1:3], s[::-1], s[::2], s[10:], s[-3:-1])
t = (1, 2, 3)
print(t[0], t[1:], t[::-1], range(10)[2:8:2], range(10)[-1], b'abc'[0], b'abc'[1:])
l[1:3] = ['a', 'b', 'c']
print(l)
l[::2] = [0] * len(l[::2])
print(l)
l[5:] = []
l[0:0] = [9, 9]
print(l)
del l[1:3]
print(l)
#> 1 9 [2, 3, 4] [0, 1, 2] [7, 8, 9] [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] [0, 2, 4, 6, 8] [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] [8, 6, 4] [7, 8, 9] [0, 1, 2, 3, 4, 5, 6] [] [0, 1]
#> h o el olleh hlo  ll
#> 1 (2, 3) (3, 2, 1) range(2, 8, 2) 9 97 b'bc'
#> [0, 'a', 'b', 'c', 3, 4, 5, 6, 7, 8, 9]
#> [0, 'a', 0, 'c', 0, 4, 0, 6, 0, 8, 0]
#> [9, 9, 0, 'a', 0, 'c', 0]
#> [9, 'a', 0, 'c', 0]
#---
[1][5]
#! IndexError: list index out of range
#---
[1][-2]
#! IndexError: list index out of range
#---
(1,)[3]
#! IndexError: tuple index out of range
#---
'a'[3]
#! IndexError: string index out of range
#---
[1]['a']
#! TypeError: list indices must be integers or slices, not str
#---
'abc'['a']
#! TypeError: string indices must be integers, not 'str'
#---
{'a': 1}['b']
#! KeyError: 'b'
#---
{'a': 1}[1]
#! KeyError: 1
#---
{[]: 1}
#! TypeError: unhashable type: 'list'
#---
{[1]}
#! TypeError: unhashable type: 'list'
#---
{}[{}]
#! TypeError: unhashable type: 'dict'
#---
None[0]
#! TypeError: 'NoneType' object is not subscriptable
#---
5[0]
#! TypeError: 'int' object is not subscriptable
#---
[1, 2][::0]
#! ValueError: slice step cannot be zero
#---
[1, 2]['a':]
#! TypeError: slice indices must be integers or None or have an __index__ method
#---
l = [1, 2, 3, 4]
l[::2] = [1]
#! ValueError: attempt to assign sequence of size 1 to extended slice of size 2
#---
l = [1]
l[5] = 1
#! IndexError: list assignment index out of range
#---
(1, 2)[0] = 5
#! TypeError: 'tuple' object does not support item assignment
#---
x = (1, 2)
x[0] = 5
#! TypeError: 'tuple' object does not support item assignment
#---
'abc'[0]
#= 'a'
#---
d = {'a': 1, **{'b': 2}, 'a': 3}
print(d, list(d), list(d.values()), list(d.items()), len(d), d.get('z'), d.get('z', 0))
print({**d, 'c': 1}, {'x': 0, **d}, [*d, *d.values()], {*d} == {'b', 'a'}, (*d,))
d.update(z=1)
print(d.pop('z'), d.setdefault('q', []), d)
print({1: 'a', 1.0: 'b', True: 'c'})
#> {'a': 3, 'b': 2} ['a', 'b'] [3, 2] [('a', 3), ('b', 2)] 2 None 0
#> {'a': 3, 'b': 2, 'c': 1} {'x': 0, 'a': 3, 'b': 2} ['a', 'b', 3, 2] True ('a', 'b')
#> 1 [] {'a': 3, 'b': 2, 'q': []}
#> {1: 'c'}
#---
{**5}
#! TypeError: 'int' object is not a mapping
#---
[*5]
#! TypeError: Value after * must be an iterable, not int
#---
print(() , (1,), (1, 2), [], [[]], {}, {1: {2: 3}}, set(), {1, }, 'a"b', "a'b", 'a\'"b', '\n\t\\', 'é', b'\x00a')
print(1.0, 1e10, 1e16, 1e-5, 1e100, float('inf'), float('nan'), -0.0, 123456789.123456789, 5e-324)
print(..., None, True, [None, True, 1.5, 'x'], (None,))
#> () (1,) (1, 2) [] [[]] {} {1: {2: 3}} set() {1} a"b a'b a'"b 
#> 	\ é b'\x00a'
#> 1.0 10000000000.0 1e+16 1e-05 1e+100 inf nan -0.0 123456789.12345679 5e-324
#> Ellipsis None True [None, True, 1.5, 'x'] (None,)
#---
x = 1 if True else 2
y = (1 if False else 2) + (3 if x else 4)
print(x, y, 'a' if x == 2 else 'b' if y == 5 else 'c')
print([] or 'default', 0 or None, 1 and 2, '' and 1, not [], not 'a', None or [] or 0)
print([x if x % 2 else -x for x in range(5)], [x or 'zero' for x in range(3)])
#> 1 5 b
#> default None 2  True False 0
#> [0, 1, -2, 3, -4] ['zero', 1, 2]
#---
print([i for i in range(10) if i % 2 if i > 4], [a + b for a in 'xy' for b in 'uv'])
print({k: v for k, v in [('a', 1), ('b', 2)] if v > 1}, {c for c in 'hello' if c > 'f'} == {'h', 'l', 'o'})
print([[j for j in range(i)] for i in range(4)], sum(x * x for x in range(5)), list((x, y) for x in 'ab' for y in 'cd'))
print([x for x in [y for y in [1, 2, 3]]], [*(x for x in 'abc')], dict((k, len(k)) for k in ['a', 'bb']))
print([x for l in [[1, 2], [3]] for x in l], [(a, b) for a, b in {'x': 1}.items()], [a for a, *b in ['xyz']])
#> [5, 7, 9] ['xu', 'xv', 'yu', 'yv']
#> {'b': 2} True
#> [[], [0], [0, 1], [0, 1, 2]] 30 [('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd')]
#> [1, 2, 3] ['a', 'b', 'c'] {'a': 1, 'bb': 2}
#> [1, 2, 3] [('x', 1)] ['x']
#---
def f():
    x = 1
    y = [x for x in [x, x + 1, x + 2]]
    return x, y, [x + y for x, y in [(1, 2)]], {x: x for x in range(x)}
print(f())
#> (1, [1, 2, 3], [3], {0: 0})
#---
def f(a):
    a = [b for b in a if b]
    a = {b: c for b, c in enumerate(a)}
    a = a[0] + sum(a.values())
    a = a if a > 3 else [a]
    a = (a, a)[0]
    return a
print(f([1, 0, 2]), f([1]))
#> 4 [2]
#---
def f(x):
    x = x.split(',')
    x = [int(y) for y in x]
    x = {y: str(y) for y in x}
    x = ';'.join(f'{k}={v}' for k, v in x.items())
    return x
print(f('1,2,3'))
#> 1=1;2=2;3=3
#---
print('a,b,c'.split(','), ' x '.strip(), 'abc'.upper().lower().title(), '-'.join(['a', 'b']), 'abc'.replace('b', 'X'))
print('abc'.find('c'), 'abc'.index('b'), 'aXbX'.count('X'), 'abc'.startswith(('x', 'a')), 'a b  c'.split())
print('abc'.partition('b'), 'x=1=2'.rpartition('='), 'abc'.center(9, '*'), '5'.zfill(3), 'a\nb'.splitlines())
print('abc'.isalpha(), '12'.isdigit(), ' '.isspace(), 'Abc'.swapcase(), 'abc'.encode(), b'abc'.decode())
print([1, 2, 3].index(2), [1, 1].count(1), [3, 1, 2].copy(), (1, 2).count(1), {1, 2} | {3}, {1, 2} & {2}, {1, 2} - {1}, {1} ^ {2})
#> ['a', 'b', 'c'] x Abc a-b aXc
#> 2 1 2 True ['a', 'b', 'c']
#> ('a', 'b', 'c') ('x=1', '=', '2') ***abc*** 005 ['a', 'b']
#> True True True aBC b'abc' abc
#> 1 2 [3, 1, 2] 1 {1, 2, 3} {2} {2} {1, 2}
#---
l = [3, 1, 2]
print(l.sort(), l, l.reverse(), l, l.append(5), l.pop(), l.pop(0), l.insert(1, 9), l, l.extend('ab'), l, l.remove('a'), l)
[].pop()
#> None [2, 9, 1, 'b'] None [2, 9, 1, 'b'] None 5 3 None [2, 9, 1, 'b'] None [2, 9, 1, 'b'] None [2, 9, 1, 'b']
#! IndexError: pop from empty list
#---
[1].remove(2)
#! ValueError: list.remove(x): x not in list
#---
[].index(1)
#! ValueError: 1 is not in list
#---
{}.popitem()
#! KeyError: 'popitem(): dictionary is empty'
#---
set().pop()
#! KeyError: 'pop from an empty set'
#---
'abc'.index('z')
#! ValueError: substring not found
#---
int('0x10', 16), int('101', 2), int(' 12 '), int(3.9), int(-3.9), int(True), float('1e3'), str(1.5), bool('False')
#= 16
#= 5
#= 12
#= 3
#= -3
#= 1
#= 1000.0
#= '1.5'
#= True
#---
int('12a')
#! ValueError: invalid literal for int() with base 10: '12a'
#---
float('abc')
#! ValueError: could not convert string to float: 'abc'
#---
int([])
#! TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list'
#---
chr(-1)
#! ValueError: chr() arg not in range(0x110000)
#---
ord('ab')
#! TypeError: ord() expected a character, but string of length 2 found
#---
x = [1, 2]
x.append(x)
print(x, len(x))
d = {}
d['self'] = d
print(d)
#> [1, 2, [...]] 3
#> {'self': {...}}
#---
a = [1, [2, 3]]
b = a[:]
b[0] = 9
b[1].append(4)
print(a, b, a == b, a is b, a[1] is b[1])
#> [1, [2, 3, 4]] [9, [2, 3, 4]] False False True
#---
x = 'a' 'b' "c"
y = ('long'
     'string')
z = """multi
line"""
print(x, y, z, r'\n', b'a' b'b', '\x41\u0042\N{BULLET}' if False else 'AB')
#> abc longstring multi
#> line \n b'ab' AB
#---
print(0x10, 0o10, 0b10, 1_000_000, 1e3, .5, 5., 0xFFFFFFFFFFFFFFFFFFFF, 1_0.0_1)
#> 16 8 2 1000000 1000.0 0.5 5.0 1208925819614629174706175 10.01
#---
i = 0
def tick():
    global i
    i += 1
    return i
print([tick(), tick(), (tick(), tick())], {tick(): tick()}, tick() - tick() * tick(), tick() < tick() < tick(), f'{tick()}{tick()}')
#> [1, 2, (3, 4)] {5: 6} -65 True 1314
#---
print(max(x for x in [3, 1]), sorted(x % 3 for x in range(5)), ''.join(c for c in 'abc' if c != 'b'), tuple(x for x in 'ab'), set(x for x in 'a'))
#> 3 [0, 0, 1, 1, 2] ac ('a', 'b') {'a'}
#---
x = 10
x = x + (lambda: x * 2)()
print(x)
#> 30
#---
5
#= 5
#---
[1, [2], 'x']
#= 1
#= [2]
#= 'x'
#---
{'a': 1}
#= {'a': 1}
#---
(1, 2)
#= 1
#= 2
#---
{3}
#= 3
#---
range(3)
#= 0
#= 1
#= 2
#---
None
#---
b'ab'
#= b'ab'
#---
(x * 2 for x in range(3))
#= 0
#= 2
#= 4
#---
map(str, [1, 2])
#= '1'
#= '2'
#---
{'a': 1}.items()
#= ('a', 1)
#---
'a b'.split()
#= 'a'
#= 'b'
#---
{'a': 1, 'b': 2}.values()
#= 1
#= 2
#---
zip('ab', 'cd')
#= ('a', 'c')
#= ('b', 'd')
#---
enumerate('ab')
#= (0, 'a')
#= (1, 'b')
#---
reversed([1, 2, 3])
#= 3
#= 2
#= 1
#---
iter('ab')
#= 'a'
#= 'b'
#---
print('only printed')
#> only printed
#---
pass
#---
