import sys
print([sys.getsizeof(x) for x in (None, True, 0, 1, -1, 2**30 - 1, 2**30, 2**60, 1.5, "", "a", "é", "日本", "😀", b"", b"abc", (), (1, 2), [], {}, {"a": 1}, {1: 1}, set(), {1}, frozenset(), range(3), slice(1), ...)])
print([sys.getsizeof([x for x in range(n)]) for n in (1, 5, 10, 100, 1000)], [sys.getsizeof({str(x): x for x in range(n)}) for n in (5, 6, 11, 50, 1000)], [sys.getsizeof(set(range(n))) for n in (4, 5, 20, 100, 1000)])
#> [16, 28, 28, 28, 28, 28, 32, 36, 24, 49, 50, 74, 78, 80, 33, 36, 40, 56, 56, 64, 184, 224, 216, 216, 216, 48, 56, 16]
#> [88, 120, 184, 920, 8856] [184, 272, 464, 1584, 26032] [216, 728, 2264, 8408, 32984]
#---
import sys
print(sys.maxsize, sys.version_info >= (3, 8), sys.version_info[:2], sys.version_info.major, sys.version_info[0] == 3, sys.byteorder, sys.maxunicode, sys.intern("a") is "a" or True, sys.getrecursionlimit(), sys.get_int_max_str_digits(), len(sys.version_info))
a, b, *c = sys.version_info
print(a, b)
#> 9223372036854775807 True (3, 11) 3 True little 1114111 True 1000 4300 5
#> 3 11
#---
import sys
print("before")
sys.exit("done")
print("after")
#> before
#! SystemExit: done
#---
import sys
try:
    sys.exit(3)
except SystemExit as e:
    print(e.code, e.args)
try:
    sys.exit()
except SystemExit as e:
    print(e.code, e.args)
#> 3 (3,)
#> None ()
#---
str(10**4300)
#! ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#---
len(str(10**4299))
#= 4300
#---
int("1" * 4301)
#! ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
#---
f"{10**5000}"
#! ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#---
print(10**5000)
#! ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#---
repr(-10**4300)
#! ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#---
"%d" % 10**4300 if False else "%s" % (10**4300)
#! ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#---
"{}".format(10**4300)
#! ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit
#---
import sys
x = 10**5000
print(hex(x)[:10], x % 7, len(bin(x)), x > 0, int("f" * 5000, 16) > 0)
int("1" * 4300) > 0
#> 0x31e20801 2 16612 True True
#= True
#---
int("1" * 4301, 7)
#! ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits; use sys.set_int_max_str_digits() to increase the limit
#---
import sys
sys.setrecursionlimit(50)
def f(n):
    return f(n + 1)
try:
    f(0)
except RecursionError as e:
    print("deep")
finally:
    sys.setrecursionlimit(1000)
#> deep
#---
