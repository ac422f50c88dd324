match 1:
    case x as _: pass
#! SyntaxError: cannot use '_' as a target
#---
match 1:
    case *a: pass
#! SyntaxError: invalid syntax
#---
match 1:
    case int(*a): pass
#! SyntaxError: invalid syntax
#---
match 1:
    case {**rest, "a": 1}: pass
#! SyntaxError: invalid syntax
#---
match 1:
    case int(a=1, 2): pass
#! SyntaxError: positional patterns follow keyword patterns
#---
match 1:
    case -x: pass
#! SyntaxError: invalid syntax
#---
match 1:
    case 1 + 2: pass
#! SyntaxError: imaginary number required in complex literal
#---
match 1:
    case f"x": pass
#! SyntaxError: patterns may only match literals and attribute lookups
#---
match 1:
    case {x: 1}: pass
#! SyntaxError: invalid syntax
#---
match 1:
    pass
#! SyntaxError: invalid syntax
#---
match 1:
    case [*_, *_]: pass
#! SyntaxError: multiple starred names in sequence pattern
#---
match 1:
    case _ as x: pass
    case 1: pass
#! SyntaxError: wildcard makes remaining patterns unreachable
#---
match 1:
    case (x): pass
    case 1: pass
#! SyntaxError: name capture 'x' makes remaining patterns unreachable
#---
match 1:
    case [(x, *x)]: pass
#! SyntaxError: multiple assignments to name 'x' in pattern
#---
match 1:
    case {"a": _, "a": _} | 5: pass
#! SyntaxError: mapping pattern checks duplicate key ('a')
#---
match 1:
    case {1: _, 1.0: _}: pass
#! SyntaxError: mapping pattern checks duplicate key (1.0)
#---
match 1:
    case {"a": _, "a" "": _}: pass
#! SyntaxError: mapping pattern checks duplicate key ('a')
#---
match 1:
    case {-1: _, -1: _}: pass
#! SyntaxError: mapping pattern checks duplicate key (-1)
#---
del x + 1
#! SyntaxError: cannot delete expression
#---
x: int = yield
#! SyntaxError: 'yield' outside function
#---
def f():
    return
    yield *a
#! SyntaxError: can't use starred expression here
#---
return 1
#! SyntaxError: 'return' outside function
#---
def f():
    nonlocal x
#! SyntaxError: no binding for nonlocal 'x' found
#---
def f(x):
    global x
#! SyntaxError: name 'x' is parameter and global
#---
x = 1
def f():
    print(x)
    global x
#! SyntaxError: name 'x' is used prior to global declaration
#---
nonlocal x
#! SyntaxError: nonlocal declaration not allowed at module level
#---
break
#! SyntaxError: 'break' outside loop
#---
print(a b)
#! SyntaxError: invalid syntax. Perhaps you forgot a comma?
#---
[*x for x in y]
#! SyntaxError: iterable unpacking cannot be used in comprehension
#---
f(**k, *a)
#! SyntaxError: iterable argument unpacking follows keyword argument unpacking
#---
f(a=1, 2)
#! SyntaxError: positional argument follows keyword argument
#---
f"{x!z}"
#! SyntaxError: f-string: invalid conversion character: expected 's', 'r', or 'a'
#---
f"{"
#! SyntaxError: f-string: expecting '}'
#---
"abc
#! SyntaxError: unterminated string literal (detected at line 1)
#---
x = (1,
#! SyntaxError: '(' was never closed
#---
def f(a, a): pass
#! SyntaxError: duplicate argument 'a' in function definition
#---
def f(**k): return k
f(a=1, a=2)
#! SyntaxError: keyword argument repeated: a
#---
(a, b): int = 1
#! SyntaxError: only single target (not tuple) can be annotated
#---
a, b: int = 1
#! SyntaxError: only single target (not tuple) can be annotated
#---
a += 1 += 2
#! SyntaxError: invalid syntax
#---
*a = 1
#! SyntaxError: starred assignment target must be in a list or tuple
#---
a = *b
#! SyntaxError: can't use starred expression here
#---
*a
#! SyntaxError: can't use starred expression here
#---
class A:
    return 1
#! SyntaxError: 'return' outside function
#---
for x in y: break else: pass
#! SyntaxError: invalid syntax
#---
while x: continue; else: pass
#! SyntaxError: invalid syntax
#---
x := 1
#! SyntaxError: invalid syntax
#---
from a import (b, c
#! SyntaxError: '(' was never closed
#---
def f(): from x import *
#! SyntaxError: import * only allowed at module level
#---
assert (1, "x")
#---
continue
#! SyntaxError: 'continue' not properly in loop
#---
