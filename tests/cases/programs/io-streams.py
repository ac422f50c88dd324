import io
s = io.StringIO()
print(s.write("hello"), s.write(" wörld\n"), s.tell(), repr(s.getvalue()))
print(s.seek(0), s.read(3), s.tell(), s.read(), repr(s.read()))
s.seek(2)
print(s.write("LL"), s.getvalue())
#> 5 7 12 'hello wörld\n'
#> 0 hel 3 lo wörld
#>  ''
#> 2 heLLo wörld
#> 
#---
import io
s = io.StringIO("a\nbb\r\nc")
print(list(s), s.tell())
s.seek(0)
print(repr(s.readline()), repr(s.readline(1)), s.readlines(), repr(s.readline()))
#> ['a\n', 'bb\r\n', 'c'] 7
#> 'a\n' 'b' ['b\r\n', 'c'] ''
#---
import io
for newline in (None, "", "\n", "\r\n", "\r"):
    s = io.StringIO("a\nb\r\nc\rd", newline=newline)
    print(repr(s.getvalue()), list(s))
    s.write("x\ny")
    print(repr(s.getvalue()))
#> 'a\nb\nc\nd' ['a\n', 'b\n', 'c\n', 'd']
#> 'a\nb\nc\ndx\ny'
#> 'a\nb\r\nc\rd' ['a\n', 'b\r\n', 'c\r', 'd']
#> 'a\nb\r\nc\rdx\ny'
#> 'a\nb\r\nc\rd' ['a\n', 'b\r\n', 'c\rd']
#> 'a\nb\r\nc\rdx\ny'
#> 'a\r\nb\r\r\nc\rd' ['a\r\n', 'b\r\r\n', 'c\rd']
#> 'a\r\nb\r\r\nc\rdx\r\ny'
#> 'a\rb\r\rc\rd' ['a\r', 'b\r', '\r', 'c\r', 'd']
#> 'a\rb\r\rc\rdx\ry'
#---
import io
s = io.StringIO("abc")
s.seek(5)
print(repr(s.read()), s.tell())
print(s.write("é"), repr(s.getvalue()))
print(s.truncate(2), s.tell(), repr(s.getvalue()))
s.seek(0, 2)
print(s.tell())
s.seek(0, 1)
s.truncate()
print(repr(s.getvalue()))
#> '' 5
#> 1 'abc\x00\x00é'
#> 2 6 'ab'
#> 2
#> 'ab'
#---
import io
s = io.StringIO("äöü€😀x")
print(s.read(2), s.tell(), s.seek(4), s.read(1), s.seek(3), s.write("12"), s.getvalue())
#> äö 2 4 😀 3 2 äöü12x
#---
import io
s = io.StringIO("x")
for call in (lambda: s.write(b"x"), lambda: s.write(1), lambda: s.seek(-1), lambda: s.seek(1, 1), lambda: s.seek(0, 3), lambda: s.truncate(-1), lambda: s.read("x"), lambda: io.StringIO(b"x"), lambda: io.StringIO("x", newline="q"), lambda: io.StringIO("x", newline=1)):
    try:
        print(call())
    except (TypeError, ValueError, OSError) as e:
        print(type(e).__name__)
#> TypeError
#> TypeError
#> ValueError
#> OSError
#> ValueError
#> ValueError
#> TypeError
#> TypeError
#> ValueError
#> TypeError
#---
import io
s = io.StringIO("x")
s.close()
print(s.closed)
s.read()
#> True
#! ValueError: I/O operation on closed file
#---
import io
s = io.StringIO()
s.writelines(["a", "b"])
s.writelines(str(n) for n in range(3))
print(s.getvalue(), s.readable(), s.writable(), s.seekable(), s.isatty(), s.flush())
s.writelines(["c", 1])
#> ab012 True True True False None
#! TypeError: string argument expected, got 'int'
#---
import io
b = io.BytesIO(b"one\ntwo\nthree")
print(list(b), b.tell(), b.read())
b.seek(0)
print(b.read(2), b.readline(), b.read1(2), b.readlines(), b.getvalue())
print(b.seek(-3, 2), b.read(), b.seek(1), b.seek(2, 1), b.write(b"XY"), b.getvalue())
b.seek(20)
b.write(b"!")
print(b.getvalue(), b.truncate(3), b.getvalue(), b.tell())
#> [b'one\n', b'two\n', b'three'] 13 b''
#> b'on' b'e\n' b'tw' [b'o\n', b'three'] b'one\ntwo\nthree'
#> 10 b'ree' 1 3 2 b'oneXYwo\nthree'
#> b'oneXYwo\nthree\x00\x00\x00\x00\x00\x00\x00!' 3 b'one' 21
#---
import io
b = io.BytesIO()
for call in (lambda: b.write("x"), lambda: b.seek(-1), lambda: io.BytesIO("x"), lambda: b.writelines([b"a", b"b"])):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(e)
print(b.getvalue())
#> a bytes-like object is required, not 'str'
#> negative seek value -1
#> a bytes-like object is required, not 'str'
#> None
#> b'ab'
#---
import io, sys
out = io.StringIO()
print("a", 1, None, sep="-", end="!\n", file=out)
print(file=out)
print([1], file=out, flush=True)
print(repr(out.getvalue()))
print("to stdout", file=sys.stdout)
print("none", file=None)
#> 'a-1-None!\n\n[1]\n'
#> to stdout
#> none
#---
class Writer:
    def __init__(self):
        self.parts = []
    def write(self, text):
        self.parts.append(text)
w = Writer()
print("a", 1, end="", file=w)
print(file=w)
print(w.parts)
print("x", file=3)
#> ['a', ' ', '1', '', '\n']
#! AttributeError: 'int' object has no attribute 'write'
#---
import sys
print(sys.stdout.write("hi\n"))
sys.stdout.flush()
#> hi
#> 3
#---
import io
s = io.StringIO("a\nb\n")
for line in s:
    print(repr(line), s.readline())
print(next(s, "end"))
s.write("more\n")
s.seek(4)
print(next(s))
#> 'a\n' b
#> 
#> end
#> more
#> 
#---
import io
print(io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.DEFAULT_BUFFER_SIZE, issubclass(io.UnsupportedOperation, ValueError), issubclass(io.UnsupportedOperation, OSError), isinstance(io.StringIO(), io.StringIO), type(io.BytesIO()).__name__)
#> 0 1 2 8192 True True True BytesIO
#---
