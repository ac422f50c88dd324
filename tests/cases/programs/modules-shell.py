import shlex, queue
for text in ["a b 'c d' e\\ f", 'say "he said \\"hi\\" \\n" x\'y\'z', "", "  ", "''", "a # b", 'open "quote', "end\\", "--opt='v w' -x", "tab\tnew\nline"]:
    try: print(shlex.split(text), shlex.split(text, comments=True))
    except ValueError as e: print(text, "->", e)
print(shlex.split("a 'b c' \"d\"", posix=False), shlex.quote("it's"), shlex.quote("plain-1.txt"), shlex.quote(""), shlex.join(["ls", "-l", "my file"]))
q = queue.Queue(maxsize=2); q.put(1); q.put("b"); print(q.full(), q.qsize(), q.empty())
try: q.put(3, block=False)
except queue.Full as e: print("full", type(e))
print(q.get(), q.get_nowait()); q.task_done(); q.task_done(); q.join()
try: q.get(timeout=0.01)
except queue.Empty: print("empty")
try: q.task_done()
except ValueError as e: print(e)
p = queue.PriorityQueue()
for item in [(3, "c"), (1, "a"), (2, "b")]: p.put(item)
while not p.empty(): print(p.get(), end=" ")
l = queue.LifoQueue(); l.put(1); l.put(2); print(l.get(), l.get(), isinstance(l, queue.Queue))
s = queue.SimpleQueue(); s.put(5); print(s.get())
import re
for bad in ("(?<=a+)b", "(", "a\n(b"):
    try: re.compile(bad)
    except re.error as e: print(e.msg, e.pos, e.pattern)
d = {"a": [1], "b": 2}
print(d.items() >= {("b", 2)}, d.items() > {("b", 2)}, d.keys() <= {"a", "b", "c"}, {"a"} < d.keys(), d.keys() == {"b", "a"}, {"a", "b"} == d.keys(), d.items() == d.items(), d.items() == {"a": [1], "b": 2}.items(), d.keys() != ["a", "b"])
try: print(d.items() <= {("b", 2), 1, 2})
except TypeError as e: print(e)
try: print(d.values() < {1})
except TypeError as e: print(e)
#> ['a', 'b', 'c d', 'e f'] ['a', 'b', 'c d', 'e f']
#> ['say', 'he said "hi" \\n', 'xyz'] ['say', 'he said "hi" \\n', 'xyz']
#> [] []
#> [] []
#> [''] ['']
#> ['a', '#', 'b'] ['a']
#> open "quote -> No closing quotation
#> end\ -> No escaped character
#> ['--opt=v w', '-x'] ['--opt=v w', '-x']
#> ['tab', 'new', 'line'] ['tab', 'new', 'line']
#> ['a', "'b c'", '"d"'] 'it'"'"'s' plain-1.txt '' ls -l 'my file'
#> True 2 False
#> full <class 'queue.Full'>
#> 1 b
#> empty
#> task_done() called too many times
#> (1, 'a') (2, 'b') (3, 'c') 2 1 True
#> 5
#> look-behind requires fixed-width pattern None None
#> missing ), unterminated subpattern 0 (
#> missing ), unterminated subpattern 2 a
#> (b
#> True True True True True True True True True
#> unhashable type: 'list'
#> '<' not supported between instances of 'dict_values' and 'set'
#---
import timeit
def work(): return sum(range(10))
t = timeit.timeit(work, number=10)
print(t >= 0, len(timeit.repeat(work, repeat=3, number=2)), callable(timeit.default_timer), timeit.Timer(lambda: None).timeit(5) >= 0)
#> True 3 True True
#---
from pathlib import PurePosixPath, Path
for p in ("/usr/lib", "/a b/ü%.txt", "/", "/x~y_z-1.é"): print(PurePosixPath(p).as_uri())
print(Path("/tmp/a?b#c").as_uri())
try: PurePosixPath("rel").as_uri()
except ValueError as e: print(e)
#> file:///usr/lib
#> file:///a%20b/%C3%BC%25.txt
#> file:///
#> file:///x~y_z-1.%C3%A9
#> file:///tmp/a%3Fb%23c
#> relative path can't be expressed as a file URI
#---
