D = "tests/data/io/"
f = open(D + "plain.txt")
print(f.name, f.mode, f.closed, f.encoding, f.errors)
for line in f:
    print(repr(line))
print(f.closed)
f.close()
print(f.closed)
#> tests/data/io/plain.txt r False UTF-8 strict
#> 'first\n'
#> 'second line\n'
#> '\n'
#> 'vierte Zeile: äöü €\n'
#> 'last'
#> False
#> True
#---
D = "tests/data/io/"
f = open(D + "plain.txt")
print(repr(f.read()))
print(repr(f.read()), repr(f.readline()), f.readlines())
#> 'first\nsecond line\n\nvierte Zeile: äöü €\nlast'
#> '' '' []
#---
D = "tests/data/io/"
f = open(D + "plain.txt")
print(f.readline(), end="")
print(repr(f.read(3)), repr(f.readline(4)), repr(f.readline(0)), f.read(0) == "")
print(f.tell())
print(f.readlines())
#> first
#> 'sec' 'ond ' '' True
#> 13
#> ['line\n', '\n', 'vierte Zeile: äöü €\n', 'last']
#---
D = "tests/data/io/"
f = open(D + "plain.txt")
print(f.readlines(1))
print(f.readlines(8))
print(f.readlines())
#> ['first\n']
#> ['second line\n']
#> ['\n', 'vierte Zeile: äöü €\n', 'last']
#---
D = "tests/data/io/"
f = open(D + "crlf.txt")
print(list(f))
f.seek(0)
print(repr(f.read()))
f.seek(0)
print([f.read(4) for _ in range(7)])
#> ['one\n', 'two\n', 'three\n', '\n', 'four\n']
#> 'one\ntwo\nthree\n\nfour\n'
#> ['one\n', 'two\n', 'thre', 'e\n\nf', 'our\n', '', '']
#---
D = "tests/data/io/"
for newline in ("", "\n", "\r", "\r\n"):
    f = open(D + "crlf.txt", newline=newline)
    print(list(f))
    f.seek(0)
    print([f.read(5) for _ in range(6)])
    f.close()
#> ['one\r\n', 'two\r', 'three\n', '\r\n', 'four\r']
#> ['one\r\n', 'two\rt', 'hree\n', '\r\nfou', 'r\r', '']
#> ['one\r\n', 'two\rthree\n', '\r\n', 'four\r']
#> ['one\r\n', 'two\rt', 'hree\n', '\r\nfou', 'r\r', '']
#> ['one\r', '\ntwo\r', 'three\n\r', '\nfour\r']
#> ['one\r\n', 'two\rt', 'hree\n', '\r\nfou', 'r\r', '']
#> ['one\r\n', 'two\rthree\n\r\n', 'four\r']
#> ['one\r\n', 'two\rt', 'hree\n', '\r\nfou', 'r\r', '']
#---
D = "tests/data/io/"
open(D + "crlf.txt", newline="x")
#! ValueError: illegal newline value: x
#---
D = "tests/data/io/"
f = open(D + "plain.txt", "rb")
print(f)
print(f.readline(), f.read(4), f.tell())
print(f.seek(-4, 2), f.read())
print(f.seek(6), f.seek(2, 1), f.readline())
print(list(f))
print(f.read1(5), f.read())
#> <_io.BufferedReader name='tests/data/io/plain.txt'>
#> b'first\n' b'seco' 10
#> 44 b'last'
#> 6 8 b'cond line\n'
#> [b'\n', b'vierte Zeile: \xc3\xa4\xc3\xb6\xc3\xbc \xe2\x82\xac\n', b'last']
#> b'' b''
#---
D = "tests/data/io/"
f = open(D + "latin1.txt", encoding="latin-1")
print(f.read())
#> café
#> naïve
#> 
#---
D = "tests/data/io/"
f = open(D + "latin1.txt")
print("opened")
f.read()
#> opened
#! UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe9 in position 3: invalid continuation byte
#---
D = "tests/data/io/"
f = open(D + "latin1.txt")
next(f)
#! UnicodeDecodeError: 'utf-8' codec can't decode byte 0xe9 in position 3: invalid continuation byte
#---
D = "tests/data/io/"
for errors in ("ignore", "replace", "surrogateescape", "backslashreplace"):
    print([ascii(line) for line in open(D + "latin1.txt", errors=errors)])
#> ["'caf\\n'", "'nave\\n'"]
#> ["'caf\\ufffd\\n'", "'na\\ufffdve\\n'"]
#> ["'caf\\udce9\\n'", "'na\\udcefve\\n'"]
#> ["'caf\\\\xe9\\n'", "'na\\\\xefve\\n'"]
#---
D = "tests/data/io/"
print([ascii(line) for line in open(D + "bom.txt")])
print([ascii(line) for line in open(D + "bom.txt", encoding="utf-8-sig")])
#> ["'\\ufeffid,name\\n'", "'1,ann\\n'"]
#> ["'id,name\\n'", "'1,ann\\n'"]
#---
D = "tests/data/io/"
f = open(D + "empty.txt")
print(repr(f.read()), repr(f.readline()), list(f), f.readlines())
#> '' '' [] []
#---
D = "tests/data/io/"
f = open(D + "long.txt")
line = next(f)
print(len(line), line[-4:])
print(sum(len(line) for line in f))
f.seek(0)
print(len(f.read()))
f.seek(0)
parts = []
while part := f.read(1000):
    parts.append(len(part))
print(parts)
#> 8194 é€😀
#> 
#> 9790
#> 17984
#> [1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 984]
#---
D = "tests/data/io/"
f = open(D + "long.txt", "rb")
print(len(f.readline()), len(f.readline()), sum(map(len, f)))
f.seek(0)
print([len(f.read(5000)) for _ in range(5)])
#> 8200 10 10680
#> [5000, 5000, 5000, 3890, 0]
#---
D = "tests/data/io/"
f = open(D + "plain.txt")
print(len(list(f)), len(list(f)))
f.seek(0)
print(len(list(f)))
f.seek(6)
print(next(f))
#> 5 0
#> 5
#> second line
#> 
#---
D = "tests/data/io/"
f = open(D + "plain.txt")
next(f)
f.tell()
#! OSError: telling position disabled by next() call
#---
D = "tests/data/io/"
f = open(D + "plain.txt")
f.close()
f.close()
for name in ("read", "readline", "readlines", "tell", "readable", "seekable", "fileno", "__enter__", "__next__"):
    try:
        getattr(f, name)()
    except ValueError as e:
        print(name, e)
next(f)
#> read I/O operation on closed file.
#> readline I/O operation on closed file.
#> readlines I/O operation on closed file.
#> tell I/O operation on closed file.
#> readable I/O operation on closed file
#> seekable I/O operation on closed file
#> fileno I/O operation on closed file
#> __enter__ I/O operation on closed file.
#> __next__ I/O operation on closed file.
#! ValueError: I/O operation on closed file.
#---
D = "tests/data/io/"
f = open(D + "plain.txt")
print(f.readable(), f.writable(), f.seekable(), f.isatty())
with_value = f.__enter__()
print(with_value is f, f.__exit__(None, None, None), f.closed)
#> True False True False
#> True None True
#---
open("tests/data/io/nowhere.txt")
#! FileNotFoundError: [Errno 2] No such file or directory: 'tests/data/io/nowhere.txt'
#---
try:
    open("tests/data/io")
except IsADirectoryError as e:
    print(e.errno, e.strerror, e.filename)
#> 21 Is a directory tests/data/io
#---
try:
    open("tests/data/io/plain.txt/x")
except OSError as e:
    print(type(e).__name__, e.errno)
#> NotADirectoryError 20
#---
for mode in ("q", "rr", "rbt", "", "b", "rw"):
    try:
        open("x", mode)
    except ValueError as e:
        print(e)
#> invalid mode: 'q'
#> invalid mode: 'rr'
#> can't have text and binary mode at once
#> Must have exactly one of create/read/write/append mode and at most one plus
#> Must have exactly one of create/read/write/append mode and at most one plus
#> must have exactly one of create/read/write/append mode
#---
for extra in ({"encoding": "utf-8"}, {"errors": "strict"}, {"newline": ""}):
    try:
        open("x", "rb", **extra)
    except ValueError as e:
        print(e)
#> binary mode doesn't take an encoding argument
#> binary mode doesn't take an errors argument
#> binary mode doesn't take a newline argument
#---
open("tests/data/io/plain.txt", encoding="klingon")
#! LookupError: unknown encoding: klingon
#---
open(None)
#! TypeError: expected str, bytes or os.PathLike object, not NoneType
#---
open()
#! TypeError: open() missing required argument 'file' (pos 1)
#---
open("a", 1)
#! TypeError: open() argument 'mode' must be str, not int
#---
D = "tests/data/io/"
f = open(D + "plain.txt")
for bad in (("x", 0), (-1, 0), (1, 1), (1, 2), (0, 7)):
    try:
        f.seek(*bad)
    except (TypeError, ValueError, OSError) as e:
        print(type(e).__name__)
#> TypeError
#> ValueError
#> UnsupportedOperation
#> UnsupportedOperation
#> ValueError
#---
D = "tests/data/io/"
def numbered(lines):
    for n, line in enumerate(lines, 1):
        yield n, line.rstrip("\n")
numbered(open(D + "plain.txt"))
#= (1, 'first')
#= (2, 'second line')
#= (3, '')
#= (4, 'vierte Zeile: äöü €')
#= (5, 'last')
#---
D = "tests/data/io/"
sorted(open(D + "plain.txt"), key=len)
#= '\n'
#= 'last'
#= 'first\n'
#= 'second line\n'
#= 'vierte Zeile: äöü €\n'
#---
D = "tests/data/io/"
lines = (line.strip() for line in open(D + "plain.txt"))
long = [line for line in lines if len(line) > 5]
long
#= 'second line'
#= 'vierte Zeile: äöü €'
#---
D = "tests/data/io/"
f = open(D + "plain.txt")
first, *rest = f
print(first, len(rest), "last" in open(D + "plain.txt"), max(open(D + "plain.txt")))
print(dict(enumerate(open(D + "plain.txt"))))
#> first
#>  4 True vierte Zeile: äöü €
#> 
#> {0: 'first\n', 1: 'second line\n', 2: '\n', 3: 'vierte Zeile: äöü €\n', 4: 'last'}
#---
D = "tests/data/io/"
a = open(D + "plain.txt")
b = open(D + "plain.txt")
print(next(a), next(b), next(a), a is a, a == b, isinstance(next(b), str))
print(iter(a) is a)
#> first
#>  first
#>  second line
#>  True False True
#> True
#---
D = "tests/data/io/"
def chunks(path, size):
    f = open(path, "rb")
    try:
        while True:
            chunk = f.read(size)
            if not chunk:
                return
            yield chunk
    finally:
        print("closing", f.closed)
        f.close()
g = chunks(D + "plain.txt", 10)
print(next(g), next(g))
g.close()
#> b'first\nseco' b'nd line\n\nv'
#> closing False
#---
D = "tests/data/io/"
print(list(iter(lambda: f.read(7), "")) if (f := open(D + "plain.txt")) else None)
#> ['first\ns', 'econd l', 'ine\n\nvi', 'erte Ze', 'ile: äö', 'ü €\nlas', 't']
#---
import io
def tried(make):
    f = make()
    f.close()
    for name in ("readable", "writable", "seekable", "fileno", "isatty", "tell", "__enter__", "__next__", "read", "readline", "readlines", "seek", "getvalue", "writelines"):
        if not hasattr(f, name):
            continue
        try:
            method = getattr(f, name)
            print(name, method(0) if name == "seek" else method([]) if name == "writelines" else method())
        except ValueError as e:
            print(name, type(e).__name__, e)
tried(lambda: open("tests/data/io/plain.txt"))
tried(lambda: open("tests/data/io/plain.txt", "rb"))
tried(io.StringIO)
tried(io.BytesIO)
#> readable ValueError I/O operation on closed file
#> writable False
#> seekable ValueError I/O operation on closed file
#> fileno ValueError I/O operation on closed file
#> isatty ValueError I/O operation on closed file
#> tell ValueError I/O operation on closed file.
#> __enter__ ValueError I/O operation on closed file.
#> __next__ ValueError I/O operation on closed file.
#> read ValueError I/O operation on closed file.
#> readline ValueError I/O operation on closed file.
#> readlines ValueError I/O operation on closed file.
#> seek ValueError I/O operation on closed file.
#> writelines ValueError I/O operation on closed file.
#> readable ValueError I/O operation on closed file
#> writable False
#> seekable ValueError I/O operation on closed file
#> fileno ValueError I/O operation on closed file
#> isatty ValueError I/O operation on closed file
#> tell ValueError I/O operation on closed file
#> __enter__ ValueError I/O operation on closed file.
#> __next__ ValueError readline of closed file
#> read ValueError read of closed file
#> readline ValueError readline of closed file
#> readlines ValueError I/O operation on closed file.
#> seek ValueError seek of closed file
#> writelines ValueError I/O operation on closed file.
#> readable ValueError I/O operation on closed file
#> writable ValueError I/O operation on closed file
#> seekable ValueError I/O operation on closed file
#> fileno UnsupportedOperation fileno
#> isatty ValueError I/O operation on closed file.
#> tell ValueError I/O operation on closed file
#> __enter__ ValueError I/O operation on closed file.
#> __next__ ValueError I/O operation on closed file
#> read ValueError I/O operation on closed file
#> readline ValueError I/O operation on closed file
#> readlines ValueError I/O operation on closed file.
#> seek ValueError I/O operation on closed file
#> getvalue ValueError I/O operation on closed file
#> writelines ValueError I/O operation on closed file.
#> readable ValueError I/O operation on closed file.
#> writable ValueError I/O operation on closed file.
#> seekable ValueError I/O operation on closed file.
#> fileno UnsupportedOperation fileno
#> isatty ValueError I/O operation on closed file.
#> tell ValueError I/O operation on closed file.
#> __enter__ ValueError I/O operation on closed file.
#> __next__ ValueError I/O operation on closed file.
#> read ValueError I/O operation on closed file.
#> readline ValueError I/O operation on closed file.
#> readlines ValueError I/O operation on closed file.
#> seek ValueError I/O operation on closed file.
#> getvalue ValueError I/O operation on closed file.
#> writelines ValueError I/O operation on closed file.
#---
with open("tests/data/io/plain.txt") as f:
    print(f.readline(), f.closed)
print(f.closed)
try:
    with open("tests/data/io/plain.txt", "rb") as f, open("tests/data/io/crlf.txt") as g:
        print(f.read(3), next(g))
        raise KeyError("out")
except KeyError as e:
    print(e, f.closed, g.closed)
f.read()
#> first
#>  False
#> True
#> b'fir' one
#> 
#> 'out' True True
#! ValueError: read of closed file
#---
def lines(path):
    with open(path) as f:
        for line in f:
            yield line.rstrip("\n")
    print("closed", f.closed)
g = lines("tests/data/io/plain.txt")
print(next(g))
g.close()
lines("tests/data/io/plain.txt")
#> first
#= 'first'
#= 'second line'
#= ''
#= 'vierte Zeile: äöü €'
#= 'last'
#> closed True
#---
import io, os
with io.StringIO("a\nb") as s:
    print(list(s))
print(s.closed)
with os.scandir("tests/data/io/tree") as entries:
    print(sorted(e.name for e in entries))
#> ['a\n', 'b']
#> True
#> ['.hidden', 'a', 'd.py', 'x.tar.gz']
#---
import csv
with open("tests/data/io/table.csv", newline="") as f:
    people = list(csv.DictReader(f))
print(len(people))
people
#> 3
#= {'name': 'Smith, Ann', 'age': '31', 'note': 'says "hi"'}
#= {'name': 'Bob', 'age': '', 'note': ''}
#= {'name': 'multi\nline', 'age': '7', 'note': 'x'}
#---
