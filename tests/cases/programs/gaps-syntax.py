if True
    print(1)
#! SyntaxError: expected ':'
#---
print("a"
#! SyntaxError: '(' was never closed
#---
print("a"))
#! SyntaxError: unmatched ')'
#---
x = [1, 2
y = 3
#! SyntaxError: '[' was never closed
#---
if x = 3: pass
#! SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
#---
while x = 3: pass
#! SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
#---
def f()
    pass
#! SyntaxError: expected ':'
#---
for i in range(3)
    pass
#! SyntaxError: expected ':'
#---
class A
    pass
#! SyntaxError: expected ':'
#---
return 5
#! SyntaxError: 'return' outside function
#---
yield 5
#! SyntaxError: 'yield' outside function
#---
await x
#! SyntaxError: 'await' outside function
#---
break
#! SyntaxError: 'break' outside loop
#---
continue
#! SyntaxError: 'continue' not properly in loop
#---
def f():
print(1)
#! IndentationError: expected an indented block after function definition on line 1
#---
def f():
    x = 1
     y = 2
#! IndentationError: unexpected indent
#---
def f():
    x = 1
  y = 2
#! IndentationError: unindent does not match any outer indentation level
#---
  x = 1
#! IndentationError: unexpected indent
#---
x = 'abc
#! SyntaxError: unterminated string literal (detected at line 1)
#---
x = "abc
#! SyntaxError: unterminated string literal (detected at line 1)
#---
x = 5 +
#! SyntaxError: invalid syntax
#---
x = = 5
#! SyntaxError: invalid syntax
#---
5 = x
#! SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?
#---
f() = 3
#! SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?
#---
"a" = 3
#! SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?
#---
None = 3
#! SyntaxError: cannot assign to None
#---
True = 1
#! SyntaxError: cannot assign to True
#---
x + 1 = 3
#! SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?
#---
def f(a, a): pass
#! SyntaxError: duplicate argument 'a' in function definition
#---
def f(a=1, b): pass
#! SyntaxError: non-default argument follows default argument
#---
f(a=1, 2)
#! SyntaxError: positional argument follows keyword argument
#---
f(**a, *b)
#! SyntaxError: iterable argument unpacking follows keyword argument unpacking
#---
print "hello"
#! SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
#---
exec "x"
#! SyntaxError: Missing parentheses in call to 'exec'. Did you mean exec(...)?
#---
x = 3 4
#! SyntaxError: invalid syntax
#---
import
#! SyntaxError: invalid syntax
#---
from x import
#! SyntaxError: invalid syntax
#---
for in x: pass
#! SyntaxError: invalid syntax
#---
else:
    pass
#! SyntaxError: invalid syntax
#---
try:
    pass
#! SyntaxError: expected 'except' or 'finally' block
#---
elif x: pass
#! SyntaxError: invalid syntax
#---
x++
#! SyntaxError: invalid syntax
#---
x = 08
#! SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers
#---
x = 1__0
#! SyntaxError: invalid decimal literal
#---
x = 1abc
#! SyntaxError: invalid decimal literal
#---
a b
#! SyntaxError: invalid syntax
#---
def f():
    x = 1
    global x
#! SyntaxError: name 'x' is assigned to before global declaration
#---
del f()
#! SyntaxError: cannot delete function call
#---
x = {1: 2, 3}
#! SyntaxError: ':' expected after dictionary key
#---
[x for x in]
#! SyntaxError: invalid syntax
#---
f"{x"
#! SyntaxError: f-string: expecting '}'
#---
f"{}"
#! SyntaxError: f-string: empty expression not allowed
#---
f"{x!z}"
#! SyntaxError: f-string: invalid conversion character: expected 's', 'r', or 'a'
#---
class = 3
#! SyntaxError: invalid syntax
#---
def class(): pass
#! SyntaxError: invalid syntax
#---
import a.b as
#! SyntaxError: invalid syntax
#---
with open("x") as: pass
#! SyntaxError: invalid syntax
#---
try: pass
except ValueError, TypeError: pass
#! SyntaxError: multiple exception types must be parenthesized
#---
raise ValueError, "x"
#! SyntaxError: invalid syntax
#---
x ? y : z
#! SyntaxError: invalid syntax
#---
x && y
#! SyntaxError: invalid syntax
#---
!x
#! SyntaxError: invalid syntax
#---
a <> b
#! SyntaxError: invalid syntax
#---
if x == 3:
pass
#! IndentationError: expected an indented block after 'if' statement on line 1
#---
@
def f(): pass
#! SyntaxError: invalid syntax
#---
def f():
    await g()
#! SyntaxError: 'await' outside async function
#---
async def f():
    yield from g()
#! SyntaxError: 'yield from' inside async function
#---
*a = 3
#! SyntaxError: starred assignment target must be in a list or tuple
#---
(x for x in y) = 3
#! SyntaxError: cannot assign to generator expression
#---
x := 3
#! SyntaxError: invalid syntax
#---
def f(x):
    def g():
        nonlocal y
#! SyntaxError: no binding for nonlocal 'y' found
#---
case 3: pass
#! SyntaxError: invalid syntax
#---
b"é"
#! SyntaxError: bytes can only contain ASCII literal characters
#---
x = $
#! SyntaxError: invalid syntax
#---
print(“hello”)
#! SyntaxError: invalid character '“' (U+201C)
#---
x =	3
	y = 4
#! IndentationError: unexpected indent
#---
if True:
x = 1
#! IndentationError: expected an indented block after 'if' statement on line 1
#---
while 1:
x = 1
#! IndentationError: expected an indented block after 'while' statement on line 1
#---
class A:
x = 1
#! IndentationError: expected an indented block after class definition on line 1
#---
try:
x = 1
#! IndentationError: expected an indented block after 'try' statement on line 1
#---
def f(a,
      b):
x = 1
#! IndentationError: expected an indented block after function definition on line 1
#---
for x in []:
    pass
else:
x = 1
#! IndentationError: expected an indented block after 'else' statement on line 3
#---
a + b = c
#! SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?
#---
f"a" = 3
#! SyntaxError: cannot assign to f-string expression here. Maybe you meant '==' instead of '='?
#---
a.b() = 3
#! SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?
#---
[x for x in y] = 1
#! SyntaxError: cannot assign to list comprehension here. Maybe you meant '==' instead of '='?
#---
5 += 1
#! SyntaxError: 'literal' is an illegal expression for augmented assignment
#---
f() += 1
#! SyntaxError: 'function call' is an illegal expression for augmented assignment
#---
del 5
#! SyntaxError: cannot delete literal
#---
del a + b
#! SyntaxError: cannot delete expression
#---
print x
#! SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
#---
for i in range(3): print i
#! SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
#---
12abc = 3
#! SyntaxError: invalid decimal literal
#---
if 1 == 1: x = 5 y = 3
#! SyntaxError: invalid syntax
#---
