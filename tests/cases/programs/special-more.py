z = 3+4j
print(z.__abs__(), z.__add__(1), z.__radd__(1), z.__sub__(1j), z.__rsub__(1), z.__mul__(2), z.__truediv__(2), z.__rtruediv__(1), z.__pow__(2), z.__neg__(), z.__pos__(), z.__bool__(), z.__eq__(z), z.__lt__(z), z.__add__("a"))
print(complex.__mul__(z, z), sum(map(complex.__abs__, [3+4j, 1j])))
for name in ("__floordiv__", "__mod__", "__int__", "__float__", "__round__"):
    print(name, hasattr(z, name), hasattr(1.5, name))
b = bytearray(b"abc")
print(b.__len__(), b.__add__(b"d"), b.__contains__(97), b.__getitem__(slice(1, None)), b.__mul__(2), b.__rmul__(2), b.__mod__(()), list(b.__iter__()))
b.__setitem__(0, 65)
b.__delitem__(1)
c = b
c.__iadd__(b"xy")
c.__imul__(2)
print(b, c is b, bytearray.__len__(b))
print(bytearray(b", ").join([b"a", bytearray(b"b"), b"c"]), type(bytearray().join([])), bytearray(b"abcab").translate(bytes.maketrans(b"ab", b"xy"), b"c"), bytearray(b"abc").translate(None, b"b"))
print(bytearray.fromhex("00 ff 7F"), type(bytearray.fromhex("")), b"".join([bytearray(b"q")]))
for wrong in (lambda: bytearray.fromhex("0g"), lambda: bytearray(b"").join(["a"]), lambda: bytearray(b"").join(5), lambda: z.__abs__(1)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
d = {"a": 1, "b": 2}
print(list(d.keys().__reversed__()), list(d.values().__reversed__()), list(d.items().__reversed__()))
b = bytearray(b"%d-%s")
print(b % (3, b"x"), b % (1, bytearray(b"y")))
b %= (4, b"z")
c = b
c *= 2
print(b, c is b)
c *= 0
print(b)
try:
    b % 1
except TypeError as error:
    print(error)
#> 5.0 (4+4j) (4+4j) (3+3j) (-2-4j) (6+8j) (1.5+2j) (0.12-0.16j) (-7+24j) (-3-4j) (3+4j) True True NotImplemented NotImplemented
#> (-7+24j) 6.0
#> __floordiv__ False True
#> __mod__ False True
#> __int__ False True
#> __float__ False True
#> __round__ False True
#> 3 bytearray(b'abcd') True bytearray(b'bc') bytearray(b'abcabc') bytearray(b'abcabc') bytearray(b'abc') [97, 98, 99]
#> bytearray(b'AcxyAcxy') True 8
#> bytearray(b'a, b, c') <class 'bytearray'> bytearray(b'xyxy') bytearray(b'ac')
#> bytearray(b'\x00\xff\x7f') <class 'bytearray'> b'q'
#> ValueError non-hexadecimal number found in fromhex() arg at position 1
#> TypeError sequence item 0: expected a bytes-like object, str found
#> TypeError can only join an iterable
#> TypeError expected 0 arguments, got 1
#> ['b', 'a'] [2, 1] [('b', 2), ('a', 1)]
#> bytearray(b'3-x') bytearray(b'1-y')
#> bytearray(b'4-z4-z') True
#> bytearray(b'')
#> not all arguments converted during bytes formatting
#---
