items = [1]
class Appends:
    def __eq__(self, other):
        if len(items) < 5:
            items.append(0)
        return False
items.append(Appends())
a = 7 in items
b = len(items)
[a, b]
#---
items = []
class Clears:
    def __eq__(self, other):
        items.clear()
        return False
items.extend([Clears(), 2, 3])
[2 in items, items]
#---
items = []
class Pops:
    def __eq__(self, other):
        items.pop()
        return False
items.extend([Pops(), 2, 3])
[items.count(3), items]
#---
items = []
class Clears:
    def __eq__(self, other):
        items.clear()
        return True
items.extend([Clears(), 2])
print(items.index(9))
items.extend([Clears(), 2])
items.remove(9)
[items]
#---
items = []
class Clears:
    def __eq__(self, other):
        items.clear()
        return False
items.extend([Clears(), 2, 3])
[items.index(3)]
#---
items = []
class Clears:
    def __eq__(self, other):
        items.clear()
        return True
items.extend([Clears(), 2, 3])
[items == [1, 2, 3], items]
#---
items = []
class Grows:
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        items.append(self)
        return self.n < other.n
    def __eq__(self, other):
        items.append(self)
        return self.n == other.n
items.extend([Grows(1), Grows(2)])
[items < [Grows(1), Grows(3)], len(items)]
#---
items = []
class Shows:
    def __repr__(self):
        items.append(5)
        return "S"
items.append(Shows())
[repr(items), items.__len__()]
#---
items = []
class Shows:
    def __repr__(self):
        items.clear()
        return "S"
items.extend([1, Shows(), 3])
[repr(items), items]
#---
items = [3, 1, 2]
def key(x):
    items.append(x)
    return x
items.sort(key=key)
[items]
#---
items = []
class Less:
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        items.append(9)
        return self.n < other.n
items.extend([Less(2), Less(1)])
items.sort()
[items]
#---
items = [1, 2, 3, 4]
class Index:
    def __index__(self):
        items.append(5)
        return 1
[items[Index():], items[Index()], items]
#---
items = [1, 2, 3, 4]
class Index:
    def __index__(self):
        items.clear()
        return 1
[items[Index():3], items]
#---
items = [1, 2, 3, 4]
class Index:
    def __index__(self):
        items.append(9)
        return 1
items[Index():2] = [7, 7]
del items[Index():2]
items.insert(Index(), 0)
[items, items.pop(Index()), items]
#---
items = [1, 2, 3]
class More:
    def __iter__(self):
        items.append(0)
        yield 8
        items.append(1)
items.extend(More())
items[1:2] = More()
items += More()
[items]
#---
import heapq
heap = []
class Less:
    def __init__(self, n): self.n = n
    def __lt__(self, other):
        if len(heap) > 9:
            heap.clear()
        return self.n < other.n
for n in range(6):
    heapq.heappush(heap, Less(n))
[heapq.heappop(heap).n, len(heap)]
#---
import bisect
items = [1, 2, 3]
class Less:
    def __lt__(self, other):
        items.append(3)
        return False
    def __gt__(self, other):
        items.append(3)
        return False
[bisect.bisect(items, Less()), len(items)]
#---
from collections import deque
d = deque()
class Appends:
    def __eq__(self, other):
        d.append(1)
        return False
d.append(Appends())
d.append(2)
found = []
for search in (lambda: d.count(5), lambda: d.index(5), lambda: d.remove(5)):
    try:
        found.append(search())
    except Exception as e:
        found.append((type(e).__name__, str(e)))
found
#---
def gen():
    try:
        yield 1
    finally:
        print("over", items)
items = [gen(), 2]
next(items[0])
items[0] = 5
items[1:] = []
[items]
