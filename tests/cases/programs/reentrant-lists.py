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
#= False
#= 3
#---
items = []
class Clears:
    def __eq__(self, other):
        items.clear()
        return False
items.extend([Clears(), 2, 3])
[2 in items, len(items)]
#= False
#= 0
#---
items = []
class Pops:
    def __eq__(self, other):
        items.pop()
        return False
items.extend([Pops(), 2, 3])
[items.count(3), len(items)]
#= 0
#= 2
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
#> 0
#= []
#---
items = []
class Clears:
    def __eq__(self, other):
        items.clear()
        return False
items.extend([Clears(), 2, 3])
[items.index(3)]
#! ValueError: 3 is not in list
#---
items = []
class Clears:
    def __eq__(self, other):
        items.clear()
        return True
items.extend([Clears(), 2, 3])
[items == [1, 2, 3], items]
#= False
#= []
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
#= True
#= 5
#---
items = []
class Shows:
    def __repr__(self):
        items.append(5)
        return "S"
items.append(Shows())
[repr(items), items.__len__()]
#= '[S, 5]'
#= 2
#---
items = []
class Shows:
    def __repr__(self):
        items.clear()
        return "S"
items.extend([1, Shows(), 3])
[repr(items), items]
#= '[1, S]'
#= []
#---
items = [3, 1, 2]
def key(x):
    items.append(x)
    return x
items.sort(key=key)
[items]
#! ValueError: list modified during sort
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
#! ValueError: list modified during sort
#---
items = [1, 2, 3, 4]
class Index:
    def __index__(self):
        items.append(5)
        return 1
[items[Index():], items[Index()], items]
#= [2, 3, 4, 5]
#= 2
#= [1, 2, 3, 4, 5, 5]
#---
items = [1, 2, 3, 4]
class Index:
    def __index__(self):
        items.clear()
        return 1
[items[Index():3], items]
#= []
#= []
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
#= [1, 7, 3, 4, 9, 9, 9, 9]
#= 0
#= [1, 7, 3, 4, 9, 9, 9, 9]
#---
items = [1, 2, 3]
class More:
    def __iter__(self):
        items.append(0)
        yield 8
        items.append(1)
items.extend(More())
items[1:2] = More()
[items]
#= [1, 8, 3, 0, 8, 1, 0, 1]
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
#= 0
#= 5
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
#= 3
#= 5
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
#= ('RuntimeError', 'deque mutated during iteration')
#= ('RuntimeError', 'deque mutated during iteration')
#= ('IndexError', 'deque mutated during iteration')
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
#> over [5, 2]
#= [5]
#---
