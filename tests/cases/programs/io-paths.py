import os
print(os.path.join("a", "b", "/c", "d"), os.path.join("a/", "b"), os.path.join("", "x"), os.path.join("a", ""))
print(os.path.split("/a/b"), os.path.split("a/b//"), os.path.split("x"), os.path.split("//"), os.path.split("///a"))
print([os.path.splitext(p) for p in ("a.b", ".a", "..a.b", "a.tar.gz", "d.x/f", "a.")])
print(os.path.basename("/a/b"), os.path.dirname("/a/b"), os.path.basename("/a/"), repr(os.path.dirname("a")))
#> /c/d a/b x a/
#> ('/a', 'b') ('a/b', '') ('', 'x') ('//', '') ('///', 'a')
#> [('a', '.b'), ('.a', ''), ('..a', '.b'), ('a.tar', '.gz'), ('d.x/f', ''), ('a', '.')]
#> b /a  ''
#---
import os
print([os.path.normpath(p) for p in ("a//b/./c/..", "", "../../a", "/../a", "//a", "///a", "a/..", "./")])
print(os.path.relpath("/a/b/c", "/a/d"), os.path.relpath("/a", "/a"), os.path.relpath("x/y", "x"), os.path.isabs("/a"), os.path.isabs("a"))
print(os.path.commonprefix(["abc", "abd"]), os.path.commonpath(["/a/b/c", "/a/b/d"]), os.path.commonpath(["a/b", "a"]))
os.path.commonpath([])
#> ['a/b', '.', '../../a', '/a', '//a', '/a', '.', '.']
#> ../b/c . y True False
#> ab /a/b a
#! ValueError: commonpath() arg is an empty sequence
#---
import os
D = "tests/data/io"
print(sorted(os.listdir(D)))
print(os.path.exists(D), os.path.isdir(D), os.path.isfile(D), os.path.isfile(D + "/plain.txt"), os.path.exists(D + "/no"), os.path.getsize(D + "/plain.txt"), os.path.islink(D))
s = os.stat(D + "/plain.txt")
print(s.st_size, s[6], s.st_mtime > 0, s.st_mode == os.lstat(D + "/plain.txt").st_mode)
os.listdir(D + "/no")
#> ['bom.txt', 'crlf.txt', 'empty.txt', 'latin1.txt', 'long.txt', 'plain.txt', 'table.csv', 'tree']
#> True True False True False 48 False
#> 48 48 True True
#! FileNotFoundError: [Errno 2] No such file or directory: 'tests/data/io/no'
#---
import os
for top, dirs, files in os.walk("tests/data/io/tree"):
    dirs.sort()
    print(top, dirs, sorted(files))
for top, dirs, files in os.walk("tests/data/io/tree", topdown=False):
    print(top, sorted(dirs), sorted(files))
print(list(os.walk("tests/data/io/nowhere")))
#> tests/data/io/tree ['a'] ['.hidden', 'd.py', 'x.tar.gz']
#> tests/data/io/tree/a ['b'] ['e.txt']
#> tests/data/io/tree/a/b [] ['c.txt']
#> tests/data/io/tree/a/b [] ['c.txt']
#> tests/data/io/tree/a ['b'] ['e.txt']
#> tests/data/io/tree ['a'] ['.hidden', 'd.py', 'x.tar.gz']
#> []
#---
import os
for top, dirs, files in os.walk("tests/data/io/tree"):
    print(top, dirs)
    dirs[:] = []
for x in os.walk("nowhere", onerror=lambda e: print(type(e).__name__, e.filename)):
    print(x)
#> tests/data/io/tree ['a']
#> FileNotFoundError nowhere
#---
import os
it = os.scandir("tests/data/io/tree")
for entry in sorted(it, key=lambda e: e.name):
    print(entry.name, entry.path, entry.is_dir(), entry.is_file(), entry.is_symlink(), entry.stat().st_size if entry.is_file() else None, entry)
#> .hidden tests/data/io/tree/.hidden False True False 2 <DirEntry '.hidden'>
#> a tests/data/io/tree/a True False False None <DirEntry 'a'>
#> d.py tests/data/io/tree/d.py False True False 2 <DirEntry 'd.py'>
#> x.tar.gz tests/data/io/tree/x.tar.gz False True False 0 <DirEntry 'x.tar.gz'>
#---
import os
print(os.sep, repr(os.linesep), os.curdir, os.pardir, os.extsep, os.pathsep, os.name, os.path.sep, os.fspath("a"), os.error is OSError)
import os.path
from os import path
from os.path import join, basename as base
print(os.path is path or True, join("a", "b"), base("a/b"))
os.fspath(3)
#> / '\n' . .. . : posix / a True
#> True a/b b
#! TypeError: expected str, bytes or os.PathLike object, not int
#---
from pathlib import Path, PurePath
p = Path("/usr/lib/python3.tar.gz")
print(p, repr(p), p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parts, p.root, p.anchor, p.is_absolute(), p.as_posix(), str(p))
for q in (Path("."), Path(""), Path("a"), Path("a/b/"), Path("a//b/./c"), Path(".bashrc"), Path("a."), Path("/"), Path("//x"), Path("..")):
    print(repr(q), q.name, q.stem, q.suffix, q.parent, q.parts, list(q.parents))
#> /usr/lib/python3.tar.gz PosixPath('/usr/lib/python3.tar.gz') python3.tar.gz python3.tar .gz ['.tar', '.gz'] /usr/lib ('/', 'usr', 'lib', 'python3.tar.gz') / / True /usr/lib/python3.tar.gz /usr/lib/python3.tar.gz
#> PosixPath('.')    . () []
#> PosixPath('.')    . () []
#> PosixPath('a') a a  . ('a',) [PosixPath('.')]
#> PosixPath('a/b') b b  a ('a', 'b') [PosixPath('a'), PosixPath('.')]
#> PosixPath('a/b/c') c c  a/b ('a', 'b', 'c') [PosixPath('a/b'), PosixPath('a'), PosixPath('.')]
#> PosixPath('.bashrc') .bashrc .bashrc  . ('.bashrc',) [PosixPath('.')]
#> PosixPath('a.') a. a.  . ('a.',) [PosixPath('.')]
#> PosixPath('/')    / ('/',) []
#> PosixPath('//x') x x  // ('//', 'x') [PosixPath('//')]
#> PosixPath('..') .. ..  . ('..',) [PosixPath('.')]
#---
from pathlib import Path, PurePosixPath
p = Path("a/b.txt")
print(p / "c", "x" / p, p / "/abs", p.joinpath("d", "e"), p.with_suffix(".md"), p.with_suffix(""), p.with_name("z"), p.with_stem("q"), p.parent / Path("k"))
print(p == Path("a/./b.txt"), p == "a/b.txt", p < Path("b"), sorted([Path("b"), Path("a/c"), Path("a")]), hash(p) == hash(Path("a/b.txt")), {p: 1}[Path("a/b.txt")], p in {Path("a/b.txt")})
print(p.relative_to("a"), p.is_relative_to("b"), p.match("*.txt"), p.match("b/*.txt"), p.match("a/*"), PurePosixPath("a") == Path("a"))
p.relative_to("c")
#> a/b.txt/c x/a/b.txt /abs a/b.txt/d/e a/b.md a/b a/z a/q.txt a/k
#> True False True [PosixPath('a'), PosixPath('a/c'), PosixPath('b')] True 1 True
#> b.txt False True False True True
#! ValueError: 'a/b.txt' is not in the subpath of 'c' OR one path is relative and the other is absolute.
#---
from pathlib import Path
for call in (lambda: Path("/").with_name("x"), lambda: Path("a").with_name("b/c"), lambda: Path("a").with_suffix("txt"), lambda: Path("a").with_suffix("."), lambda: Path("").with_suffix(".x"), lambda: Path("a") / 3, lambda: Path("a") < "b", lambda: Path(3)):
    try:
        print(call())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
#> ValueError PosixPath('/') has an empty name
#> ValueError Invalid name 'b/c'
#> ValueError Invalid suffix 'txt'
#> ValueError Invalid suffix '.'
#> ValueError PosixPath('.') has an empty name
#> TypeError unsupported operand type(s) for /: 'PosixPath' and 'int'
#> TypeError '<' not supported between instances of 'PosixPath' and 'str'
#> TypeError expected str, bytes or os.PathLike object, not int
#---
from pathlib import Path
D = Path("tests/data/io")
print(D.exists(), D.is_dir(), (D / "plain.txt").is_file(), (D / "no").exists(), (D / "plain.txt").stat().st_size)
print(sorted(p.name for p in D.iterdir()))
print(sorted(D.glob("*.txt")), sorted(D.glob("tree/*/*")), sorted(D.glob("**/*.txt")))
print(sorted(D.rglob("*")), sorted(D.glob("tree/[a-d]*")), list(D.glob("nope/*")), sorted(D.glob("tree/?.py")))
#> True True True False 48
#> ['bom.txt', 'crlf.txt', 'empty.txt', 'latin1.txt', 'long.txt', 'plain.txt', 'table.csv', 'tree']
#> [PosixPath('tests/data/io/bom.txt'), PosixPath('tests/data/io/crlf.txt'), PosixPath('tests/data/io/empty.txt'), PosixPath('tests/data/io/latin1.txt'), PosixPath('tests/data/io/long.txt'), PosixPath('tests/data/io/plain.txt')] [PosixPath('tests/data/io/tree/a/b'), PosixPath('tests/data/io/tree/a/e.txt')] [PosixPath('tests/data/io/bom.txt'), PosixPath('tests/data/io/crlf.txt'), PosixPath('tests/data/io/empty.txt'), PosixPath('tests/data/io/latin1.txt'), PosixPath('tests/data/io/long.txt'), PosixPath('tests/data/io/plain.txt'), PosixPath('tests/data/io/tree/a/b/c.txt'), PosixPath('tests/data/io/tree/a/e.txt')]
#> [PosixPath('tests/data/io/bom.txt'), PosixPath('tests/data/io/crlf.txt'), PosixPath('tests/data/io/empty.txt'), PosixPath('tests/data/io/latin1.txt'), PosixPath('tests/data/io/long.txt'), PosixPath('tests/data/io/plain.txt'), PosixPath('tests/data/io/table.csv'), PosixPath('tests/data/io/tree'), PosixPath('tests/data/io/tree/.hidden'), PosixPath('tests/data/io/tree/a'), PosixPath('tests/data/io/tree/a/b'), PosixPath('tests/data/io/tree/a/b/c.txt'), PosixPath('tests/data/io/tree/a/e.txt'), PosixPath('tests/data/io/tree/d.py'), PosixPath('tests/data/io/tree/x.tar.gz')] [PosixPath('tests/data/io/tree/a'), PosixPath('tests/data/io/tree/d.py')] [] [PosixPath('tests/data/io/tree/d.py')]
#---
from pathlib import Path
D = Path("tests/data/io")
print(repr((D / "plain.txt").read_text()), (D / "crlf.txt").read_bytes(), repr((D / "crlf.txt").read_text()), (D / "latin1.txt").read_text(encoding="latin-1"))
f = (D / "plain.txt").open()
print(f.readline(), f.name)
print(sum(1 for _ in open(D / "plain.txt")))
(D / "nowhere").read_text()
#> 'first\nsecond line\n\nvierte Zeile: äöü €\nlast' b'one\r\ntwo\rthree\n\r\nfour\r' 'one\ntwo\nthree\n\nfour\n' café
#> naïve
#> 
#> first
#>  tests/data/io/plain.txt
#> 5
#! FileNotFoundError: [Errno 2] No such file or directory: 'tests/data/io/nowhere'
#---
from pathlib import Path
list(Path("a").glob("/x"))
#! NotImplementedError: Non-relative patterns are unsupported
#---
from pathlib import Path
list(Path("a").glob(""))
#! ValueError: Unacceptable pattern: ''
#---
from pathlib import Path
import os
print(Path.cwd() == Path(os.getcwd()), Path("x").absolute() == Path.cwd() / "x", Path("tests/../tests").resolve() == Path.cwd() / "tests", os.path.abspath("x/../y") == os.getcwd() + "/y", Path.home() == Path("~").expanduser(), os.path.expanduser("~/a").endswith("/a"))
#> True True True True True True
#---
