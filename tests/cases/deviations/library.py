#: Local time is UTC
#: A run gives the same on every machine; `timezone(timedelta(hours=1))` says otherwise where you need it.
from datetime import datetime
print(datetime.fromtimestamp(0))
#> 1970-01-01 01:00:00
#drip
#> 1970-01-01 00:00:00
#---
#: `open()` does not write
#: A pipeline writes through its sinks, for all to see: `write_lines`, `write_csv`, `write_jsonl`.
open("/dev/null", "w")
print("open")
#> open
#drip
#! UnsupportedOperation: code only reads files: open(..., 'w') would write '/dev/null'
#---
#: No `eval`, `exec` or `compile`
#: A program is what its text says.
print(eval("1 + 1"))
#> 2
#drip
#! NameError: name 'eval' is not defined
#---
#: No `input()`
#: `stdin()` is a source.
input()
#! EOFError: EOF when reading a line
#drip
#! NameError: name 'input' is not defined
#---
#: No modules beyond those listed
#: None that reaches the network, other programs or threads: code has no way out but its sources and sinks.
import socket
print("imported")
#> imported
#drip
#! ModuleNotFoundError: No module named 'socket'
#---
#: No `gc`
#: What refers to itself in a circle is closed at the end of the run.
import gc
print("imported")
#> imported
#drip
#! ModuleNotFoundError: No module named 'gc'
#---
#: `os` reads
#: It lists, walks and joins; it starts, changes and removes nothing.
import os
print(os.system)
#> <built-in function system>
#drip
#! PermissionError: os.system is not possible: code here has no way to other programs, nor to the interpreter
#---
#: No `memoryview`
#: Slices of `bytes` and `bytearray` are copies.
print(memoryview(b"ab")[0])
#> 97
#drip
#! NameError: name 'memoryview' is not defined
#---
#: Sets and functions say nothing when they go
#: `weakref.ref` with a callback and `weakref.finalize` take objects of the program's own classes.
import weakref
watched = weakref.ref(set(), lambda gone: print("gone"))
#> gone
#drip
#! NotImplementedError: only objects of the program's own classes say when they go: weakref takes no callback for others here
#---
