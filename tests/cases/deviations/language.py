#: `|` hands an iterator to the next stage
#: Ints, sets, dicts and objects with `__or__` keep Python's `|`, as does what stands left of an object with `__ror__`.
[1, 2] | sum
#! TypeError: unsupported operand type(s) for |: 'list' and 'builtin_function_or_method'
#drip
#= 3
#---
#: A free `_` makes a function of the item
#: Where the code binds `_` itself it is an ordinary name.
map(_ + 1, [1, 2])
#! NameError: name '_' is not defined
#drip
#= 2
#= 3
#---
#: The stages are there without an import
#: `islice`, `groupby`, `batched` and the rest of the catalog are names like `map`.
print(list(islice(range(9), 2)))
#! NameError: name 'islice' is not defined
#drip
#> [0, 1]
#---
#: A name that is defined nowhere is found before anything runs
#: Nothing has happened yet when a typo is reported.
print("first")
undefined_name
#> first
#! NameError: name 'undefined_name' is not defined
#drip
#! NameError: name 'undefined_name' is not defined
#---
#: An annotation may name what is not there
#: It stays a text then. Others are evaluated: those of a class when it is made, those of a function when somebody asks for them.
def f(n: undefined) -> int:
    return n
print(f(1))
#! NameError: name 'undefined' is not defined
#drip
#> 1
#---
#: No `globals()` and no `locals()`
#: The names of a program are no dict: name the ones that you want.
x = 1
print(globals()["x"])
#> 1
#drip
#! NameError: name 'globals' is not defined
#---
#: `__globals__` is a picture of the moment
#: Read it again after each change; what is set in it changes no name.
x = 1
def f(): return x
f.__globals__["x"] = 2
print(f(), f.__globals__["x"])
#> 2 2
#drip
#> 1 1
#---
