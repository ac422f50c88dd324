# Words in a comment postpone no annotation: from __future__ import annotations
def f(x: int, y: 'str' = "") -> 1 + 1:
    return x


print(f.__annotations__)

[f(1)]
#> {'x': <class 'int'>, 'y': 'str', 'return': 2}
#= 1
#---
