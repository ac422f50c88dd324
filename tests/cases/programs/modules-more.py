import struct, base64, hashlib, uuid, reprlib, weakref
print(struct.pack("<IHb4s?", 1, 2, -3, b"ab", True), struct.calcsize("<IHb4s?"), struct.calcsize("bi"), struct.calcsize("@bq"), struct.calcsize("ibl"))
print(struct.unpack("<IHb4s?", struct.pack("<IHb4s?", 1, 2, -3, b"ab", True)))
print(struct.pack(">d", 3.14), struct.pack("<f", 1.5), struct.unpack("!f", struct.pack("!f", 0.1)), struct.pack("3s2x1i", b"abcdef", 7))
for args in [("B", 300), ("b", -200), ("h", 40000), ("H", -1), ("i", 2**31), ("I", -1), ("q", 2**63), ("Q", -1), ("<i", 2**40), ("i", "x"), ("i", 1.5), ("d", "x"), ("c", b"ab"), ("s", "a"), ("ii", 1), ("z", 1), ("3", 1), ("f", 1e300), ("<l", 2**31), ("L", 2**64)]:
    try: print(struct.pack(*args))
    except Exception as e: print(args, type(e).__name__, e)
try: struct.unpack("i", b"abc")
except struct.error as e: print(type(e), e)
s = struct.Struct(">hh"); print(s.size, s.format, s.pack(1, 2), list(s.iter_unpack(b"\0\1\0\2\0\3\0\4")), s.unpack_from(b"xx\0\5\0\6", 2))
for point in struct.iter_unpack("<2h", bytes(range(8))): print(point)
buf = bytearray(6); struct.pack_into("<H", buf, 2, 513); print(buf)
print(base64.b64encode(b"hello world"), base64.b64decode("aGVsbG8gd29ybGQ="), base64.urlsafe_b64encode(b"\xff\xfe?>"), base64.b32encode(b"hello"), base64.b32decode("NBSWY3DP"), base64.b16encode(b"hi"), base64.b64encode(b""), base64.b64decode(b"YQ=="), base64.b64decode("YWI="), base64.b32encode(b"a"), base64.b32decode(b"ME======"))
for bad in ["abc", "a", "YQ=", "ä"]:
    try: print(base64.b64decode(bad))
    except Exception as e: print(type(e).__name__, e)
try: base64.b64encode("text")
except TypeError as e: print(e)
print(base64.b64encode(bytes(range(256))).decode()[:60])
print(hashlib.md5(b"hello").hexdigest(), hashlib.sha1(b"").hexdigest(), hashlib.sha256(b"hello").hexdigest())
h = hashlib.sha256(); h.update(b"hel"); h2 = h.copy(); h.update(b"lo"); print(h.hexdigest() == hashlib.sha256(b"hello").hexdigest(), h2.hexdigest()[:8], h.name, h.digest_size, h.block_size, h.digest()[:4])
print(hashlib.new("sha512", b"x").hexdigest()[:16], hashlib.sha384(b"x").hexdigest()[:16], hashlib.sha224().hexdigest()[:10])
try: hashlib.sha256("text")
except TypeError as e: print(e)
try: hashlib.new("nope")
except ValueError as e: print(e)
u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(u, repr(u), u.hex, u.int, u.version, u.variant, u.bytes[:3], u.fields, u.urn, u == uuid.UUID(int=u.int), hash(u) == hash(uuid.UUID(u.hex)), u < uuid.UUID(int=2**127))
print(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"))
x = uuid.uuid4(); print(x.version, len(str(x)), type(x).__name__, x != uuid.uuid4(), uuid.uuid1().version)
try: uuid.UUID("bad")
except ValueError as e: print(e)
print(reprlib.repr(list(range(100))), reprlib.repr("x" * 100), reprlib.repr({i: i for i in range(10)}), reprlib.repr([[[[[[[[1]]]]]]]]), reprlib.repr(10**100), reprlib.repr((1,)), reprlib.repr({3, 1, 2}))
class L(list):
    @reprlib.recursive_repr()
    def __repr__(self): return "<" + "|".join(map(repr, self)) + ">"
l = L("ab"); l.append(l); print(l)
class Node:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"Node({self.v})"
n = Node(1); r = weakref.ref(n); print(r() is n, r()); del n; print(r())
d = weakref.WeakValueDictionary(); k = Node(2); d["k"] = k; print(d["k"], len(d), "k" in d); del k; print(len(d), d.get("k", "gone"))
w = weakref.WeakKeyDictionary(); a = Node("a"); b = Node("b"); w[a] = 1; w[b] = 2; print(len(w)); print(w[a]); del a; print(len(w), list(w.values()))
s = weakref.WeakSet(); s.add(b); print(len(s), b in s); del b; print(len(s))
for bad in (1, "a", [], (), None, {}):
    try: weakref.ref(bad)
    except TypeError as e: print(e)
class M:
    def go(self): return "went"
m = M(); wm = weakref.WeakMethod(m.go); print(wm()()); del m; print(wm())
#> b'\x01\x00\x00\x00\x02\x00\xfdab\x00\x00\x01' 12 8 16 16
#> (1, 2, -3, b'ab\x00\x00', True)
#> b'@\t\x1e\xb8Q\xeb\x85\x1f' b'\x00\x00\xc0?' (0.10000000149011612,) b'abc\x00\x00\x00\x00\x00\x07\x00\x00\x00'
#> ('B', 300) error ubyte format requires 0 <= number <= 255
#> ('b', -200) error byte format requires -128 <= number <= 127
#> ('h', 40000) error short format requires -32768 <= number <= 32767
#> ('H', -1) error ushort format requires 0 <= number <= 65535
#> ('i', 2147483648) error 'i' format requires -2147483648 <= number <= 2147483647
#> ('I', -1) error argument out of range
#> ('q', 9223372036854775808) error argument out of range
#> ('Q', -1) error argument out of range
#> ('<i', 1099511627776) error 'i' format requires -2147483648 <= number <= 2147483647
#> ('i', 'x') error required argument is not an integer
#> ('i', 1.5) error required argument is not an integer
#> ('d', 'x') error required argument is not a float
#> ('c', b'ab') error char format requires a bytes object of length 1
#> ('s', 'a') error argument for 's' must be a bytes object
#> ('ii', 1) error pack expected 2 items for packing (got 1)
#> ('z', 1) error bad char in struct format
#> ('3', 1) error repeat count given without format specifier
#> b'\x00\x00\x80\x7f'
#> ('<l', 2147483648) error 'l' format requires -2147483648 <= number <= 2147483647
#> ('L', 18446744073709551616) error argument out of range
#> <class 'struct.error'> unpack requires a buffer of 4 bytes
#> 4 >hh b'\x00\x01\x00\x02' [(1, 2), (3, 4)] (5, 6)
#> (256, 770)
#> (1284, 1798)
#> bytearray(b'\x00\x00\x01\x02\x00\x00')
#> b'aGVsbG8gd29ybGQ=' b'hello world' b'__4_Pg==' b'NBSWY3DP' b'hello' b'6869' b'' b'a' b'ab' b'ME======' b'a'
#> Error Incorrect padding
#> Error Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
#> Error Incorrect padding
#> ValueError string argument should contain only ASCII characters
#> a bytes-like object is required, not 'str'
#> AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKiss
#> 5d41402abc4b2a76b9719d911017c592 da39a3ee5e6b4b0d3255bfef95601890afd80709 2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824
#> True d6a81f22 sha256 32 64 b',\xf2M\xba'
#> a4abd4448c49562d d752c2c51fba0e29 d14a028c2a
#> Strings must be encoded before hashing
#> unsupported hash type nope
#> 12345678-1234-5678-1234-567812345678 UUID('12345678-1234-5678-1234-567812345678') 12345678123456781234567812345678 24197857161011715162171839636988778104 None reserved for NCS compatibility b'\x124V' (305419896, 4660, 22136, 18, 52, 95073701484152) urn:uuid:12345678-1234-5678-1234-567812345678 True True True
#> 886313e1-3b8a-5372-9b90-0c9aee199e5d 6fa459ea-ee8a-3ca4-894e-db77e160355e
#> 4 36 UUID True 1
#> badly formed hexadecimal UUID string
#> [0, 1, 2, 3, 4, 5, ...] 'xxxxxxxxxxxx...xxxxxxxxxxxxx' {0: 0, 1: 1, 2: 2, 3: 3, ...} [[[[[[[...]]]]]]] 100000000000000000...0000000000000000000 (1,) {1, 2, 3}
#> <'a'|'b'|...>
#> True Node(1)
#> None
#> Node(2) 1 True
#> 0 gone
#> 2
#> 1
#> 1 [2]
#> 1 True
#> 0
#> cannot create weak reference to 'int' object
#> cannot create weak reference to 'str' object
#> cannot create weak reference to 'list' object
#> cannot create weak reference to 'tuple' object
#> cannot create weak reference to 'NoneType' object
#> cannot create weak reference to 'dict' object
#> went
#> None
#---
