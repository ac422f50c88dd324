data = bytearray((0, 1)) * 5
print(data, len(data), data[1], data[-1], data[1:4], bool(bytearray()), type(data))
data[4:10:2] = bytes(3); data[0] = 255; data[1:3] = b"xyz"
print(data, data[::-1], list(data)[:3], 255 in data, b"xy" in data, 300 > len(data))
print(data.index(1, 3), data.find(b"zz"), data.rfind(1), data.count(0), data.startswith(b"\xff"), data.hex())
#> bytearray(b'\x00\x01\x00\x01\x00\x01\x00\x01\x00\x01') 10 1 1 bytearray(b'\x01\x00\x01') False <class 'bytearray'>
#> bytearray(b'\xffxyz\x01\x00\x01\x00\x01\x00\x01') bytearray(b'\x01\x00\x01\x00\x01\x00\x01zyx\xff') [255, 120, 121] True True True
#> 4 -1 10 3 True ff78797a01000100010001
#---
a = bytearray(b"one,two")
b = a
a += b",three"
a.append(33); a.extend([46, 46]); a.extend(b"!"); a.insert(0, 32)
print(a is b, b, a.pop(), a.pop(0), a.split(b","), a.upper(), a.strip(b".!"), a.replace(b"o", b"0"), a.decode())
del a[0]; del a[-2:]; a.remove(44); a.reverse()
print(a, a == bytes(a), bytes(a) == a, a < b"z", a + b"!", b"!" + a, a * 2, bytearray(a) is a, a.copy() == a)
a.clear(); print(a, bytearray(3), bytearray("é", "utf-8"), bytearray([1, 2]), bytes(bytearray(b"x")), list(reversed(bytearray(b"ab"))))
#> True bytearray(b'one,two,three!..') 33 32 [bytearray(b'one'), bytearray(b'two'), bytearray(b'three!..')] bytearray(b'ONE,TWO,THREE!..') bytearray(b'one,two,three') bytearray(b'0ne,tw0,three!..') one,two,three!..
#> bytearray(b'!eerht,owten') True True True bytearray(b'!eerht,owten!') b'!!eerht,owten' bytearray(b'!eerht,owten!eerht,owten') False True
#> bytearray(b'') bytearray(b'\x00\x00\x00') bytearray(b'\xc3\xa9') bytearray(b'\x01\x02') b'x' [98, 97]
#---
print({bytearray(b"x"): 1})
#! TypeError: unhashable type: 'bytearray'
#---
data = bytearray(b"ab"); data[0] = 256
#! ValueError: byte must be in range(0, 256)
#---
data = bytearray(b"ab"); data[::2] = b"xyz"
#! ValueError: attempt to assign bytes of size 3 to extended slice of size 1
#---
data = bytearray(b"ab"); data[5]
#! IndexError: bytearray index out of range
#---
bytearray("text")
#! TypeError: string argument without an encoding
#---
bytearray(b"").pop()
#! IndexError: pop from empty bytearray
#---
bytearray(b"ab").index(99)
#! ValueError: subsection not found
#---
data = bytearray(b"abc")
for byte in data:
    if byte == 97: data[2] = 122
    print(byte)
#> 97
#> 98
#> 122
#---
import math
print(math.sumprod([1, 2, 3], [4, 5, 6]), math.sumprod([0.1] * 10, [1] * 10), math.sumprod([10**20, 1], [10**20, 1]), math.sumprod([], []))
print(math.sumprod([1], [1, 2]))
#> 32 1.0 10000000000000000000000000000000000000001 0
#! ValueError: Inputs are not the same length
#---
