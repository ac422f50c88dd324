class Stack:
    def __init__(self, *items):
        self._items = list(items)

    def push(self, item):
        self._items.append(item)

    def pop(self):
        if not self._items:
            raise IndexError("pop from an empty stack")
        return self._items.pop()

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return reversed(self._items)

    def __repr__(self):
        return f"Stack({', '.join(map(repr, self._items))})"


def balanced(text):
    pairs = {")": "(", "]": "[", "}": "{"}
    stack = Stack()
    for i, c in enumerate(text):
        if c in pairs.values():
            stack.push(c)
        elif c in pairs and (not stack or stack.pop() != pairs[c]):
            return f"unexpected {c!r} at {i}"
    return "ok" if not stack else f"unclosed {list(stack)}"


for text in ["(a[b]{c})", "(]", "((", ")"]:
    print(f"{text:<10} {balanced(text)}")
s = Stack(1, "two", 3.0)
print(s, len(s), list(s), bool(Stack()))
try:
    Stack().pop()
except IndexError as e:
    print(e)
s
#> (a[b]{c})  ok
#> (]         unexpected ']' at 1
#> ((         unclosed ['(', '(']
#> )          unexpected ')' at 0
#> Stack(1, 'two', 3.0) 3 [3.0, 'two', 1] False
#> pop from an empty stack
#= 3.0
#= 'two'
#= 1
#---
class Node:
    def __init__(self, data, next=None):
        self.data = data
        self.next = next

    def __repr__(self):
        return f"Node({self.data!r})"


class LinkedList:
    def __init__(self, nodes=()):
        self.head = None
        for value in reversed(list(nodes)):
            self.head = Node(value, self.head)

    def __iter__(self):
        node = self.head
        while node is not None:
            yield node
            node = node.next

    def __repr__(self):
        return " -> ".join([str(node.data) for node in self] + ["None"])

    def append(self, value):
        if self.head is None:
            self.head = Node(value)
            return
        for node in self:
            pass
        node.next = Node(value)

    def remove(self, value):
        if self.head is None:
            raise ValueError("list is empty")
        previous = None
        for node in self:
            if node.data == value:
                if previous is None:
                    self.head = node.next
                else:
                    previous.next = node.next
                return
            previous = node
        raise ValueError(f"{value!r} is not in the list")

    def reverse(self):
        before, node = None, self.head
        while node:
            node.next, before, node = before, node, node.next
        self.head = before


llist = LinkedList("abcd")
print(llist)
llist.append("e")
llist.remove("a")
llist.remove("c")
llist.reverse()
print(llist, [n.data for n in llist])
for bad in ("z",):
    try:
        llist.remove(bad)
    except ValueError as e:
        print(e)
print(next(iter(llist)))
llist
#> a -> b -> c -> d -> None
#> e -> d -> b -> None ['e', 'd', 'b']
#> 'z' is not in the list
#> Node('e')
#= Node('e')
#= Node('d')
#= Node('b')
#---
from collections import deque


class Queue:
    def __init__(self, *elements):
        self._elements = deque(elements)

    def __len__(self):
        return len(self._elements)

    def __iter__(self):
        while len(self) > 0:
            yield self.dequeue()

    def enqueue(self, element):
        self._elements.append(element)

    def dequeue(self):
        return self._elements.popleft()


fifo = Queue("1st", "2nd", "3rd")
for element in fifo:
    print(element, len(fifo))
    if element == "1st":
        fifo.enqueue("late")
print(list(fifo))

import heapq
from itertools import count


class PriorityQueue:
    def __init__(self):
        self._heap, self._counter = [], count()

    def push(self, priority, value):
        heapq.heappush(self._heap, (-priority, next(self._counter), value))

    def __iter__(self):
        while self._heap:
            yield heapq.heappop(self._heap)[-1]


messages = PriorityQueue()
for priority, text in [(1, "radio"), (3, "brakes"), (2, "wipers"), (3, "engine")]:
    messages.push(priority, text)
print(list(messages), list(messages))
#> 1st 2
#> 2nd 2
#> 3rd 1
#> late 0
#> []
#> ['brakes', 'engine', 'wipers', 'radio'] []
#---
class BinaryTree:
    class _Node:
        __slots__ = ("key", "value", "left", "right")

        def __init__(self, key, value):
            self.key, self.value = key, value
            self.left = self.right = None

    def __init__(self, items=()):
        self._root, self._size = None, 0
        for key, value in dict(items).items():
            self[key] = value

    def _find(self, key):
        parent, node = None, self._root
        while node is not None and node.key != key:
            parent, node = node, node.left if key < node.key else node.right
        return parent, node

    def __setitem__(self, key, value):
        parent, node = self._find(key)
        if node is not None:
            node.value = value
            return
        made = self._Node(key, value)
        self._size += 1
        if parent is None:
            self._root = made
        elif key < parent.key:
            parent.left = made
        else:
            parent.right = made

    def __getitem__(self, key):
        _, node = self._find(key)
        if node is None:
            raise KeyError(key)
        return node.value

    def __contains__(self, key):
        return self._find(key)[1] is not None

    def __len__(self):
        return self._size

    def items(self):
        stack, node = [], self._root
        while stack or node:
            while node:
                stack.append(node)
                node = node.left
            node = stack.pop()
            yield node.key, node.value
            node = node.right

    def __iter__(self):
        return (key for key, _ in self.items())


tree = BinaryTree({"m": 1, "c": 2, "x": 3, "a": 4})
tree["d"] = 5
tree["m"] = 100
print(list(tree), len(tree), tree["m"], "d" in tree, "q" in tree)
print(dict(tree.items()))
try:
    tree["q"]
except KeyError as e:
    print("KeyError:", e)
try:
    tree._root.colour = "red"
except AttributeError as e:
    print("AttributeError:", e)
tree.items()
#> ['a', 'c', 'd', 'm', 'x'] 5 100 True False
#> {'a': 4, 'c': 2, 'd': 5, 'm': 100, 'x': 3}
#> KeyError: 'q'
#> AttributeError: '_Node' object has no attribute 'colour'
#= ('a', 4)
#= ('c', 2)
#= ('d', 5)
#= ('m', 100)
#= ('x', 3)
#---
from collections import OrderedDict


class LRU:
    def __init__(self, size):
        self.size = size
        self.data = OrderedDict()

    def get(self, key, make):
        if key in self.data:
            self.data.move_to_end(key)
            return self.data[key]
        value = self.data[key] = make(key)
        if len(self.data) > self.size:
            old, _ = self.data.popitem(last=False)
            print("dropped", old)
        return value


cache = LRU(2)
for key in "abacb":
    print(key, cache.get(key, str.upper), list(cache.data))


class CaseInsensitive(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.lower())

    def __missing__(self, key):
        return f"no {key}"


headers = CaseInsensitive()
headers["Content-Type"] = "text/html"
print(headers["CONTENT-TYPE"], headers["X"], headers, len(headers))
#> a A ['a']
#> b B ['a', 'b']
#> a A ['b', 'a']
#> dropped b
#> c C ['a', 'c']
#> dropped a
#> b B ['c', 'b']
#> text/html no x {'content-type': 'text/html'} 1
#---
class Polynomial:
    def __init__(self, *coefficients):
        self.coefficients = list(coefficients)

    def __call__(self, x):
        result = 0
        for c in self.coefficients:
            result = result * x + c
        return result

    def __add__(self, other):
        a, b = self.coefficients[::-1], other.coefficients[::-1]
        from itertools import zip_longest
        return Polynomial(*[x + y for x, y in zip_longest(a, b, fillvalue=0)][::-1])

    def __mul__(self, other):
        if isinstance(other, (int, float)):
            return Polynomial(*(c * other for c in self.coefficients))
        out = [0] * (len(self.coefficients) + len(other.coefficients) - 1)
        for i, a in enumerate(self.coefficients):
            for j, b in enumerate(other.coefficients):
                out[i + j] += a * b
        return Polynomial(*out)

    __rmul__ = __mul__

    def __eq__(self, other):
        return isinstance(other, Polynomial) and self.coefficients == other.coefficients

    def __iter__(self):
        degree = len(self.coefficients) - 1
        for i, c in enumerate(self.coefficients):
            yield degree - i, c

    def __str__(self):
        terms = [f"{c}x^{d}" if d > 1 else f"{c}x" if d else str(c) for d, c in self if c]
        return " + ".join(terms) or "0"


p, q = Polynomial(1, 2), Polynomial(3, 0, -1)
print(p, "|", q, "|", p + q, "|", p * q, "|", 2 * p)
print([q(x) for x in range(4)], p == Polynomial(1, 2), p != q)
q
#> 1x + 2 | 3x^2 + -1 | 3x^2 + 1x + 1 | 3x^3 + 6x^2 + -1x + -2 | 2x + 4
#> [-1, 2, 11, 26] True True
#= (2, 3)
#= (1, 0)
#= (0, -1)
#---
class Ring:
    """The last few items, oldest first."""

    def __init__(self, size):
        self.size, self.data, self.at = size, [], 0

    def append(self, item):
        if len(self.data) < self.size:
            self.data.append(item)
        else:
            self.data[self.at] = item
            self.at = (self.at + 1) % self.size

    def __iter__(self):
        yield from self.data[self.at:]
        yield from self.data[:self.at]

    def __getitem__(self, i):
        return self.data[(self.at + i) % len(self.data)]

    def __len__(self):
        return len(self.data)


ring = Ring(3)
for n in range(8):
    ring.append(n * n)
    print(n, list(ring), ring[0], ring[-1])
print(len(ring), sum(ring), sorted(ring, reverse=True), 49 in ring)
#> 0 [0] 0 0
#> 1 [0, 1] 0 1
#> 2 [0, 1, 4] 0 4
#> 3 [1, 4, 9] 1 9
#> 4 [4, 9, 16] 4 16
#> 5 [9, 16, 25] 9 25
#> 6 [16, 25, 36] 16 36
#> 7 [25, 36, 49] 25 49
#> 3 110 [49, 36, 25] True
#---
class Card:
    RANKS = "2 3 4 5 6 7 8 9 10 J Q K A".split()

    def __init__(self, rank, suit):
        self.rank, self.suit = rank, suit

    def __repr__(self):
        return f"{self.rank}{self.suit}"

    def __lt__(self, other):
        return (self.RANKS.index(self.rank), self.suit) < (self.RANKS.index(other.rank), other.suit)

    def __eq__(self, other):
        return (self.rank, self.suit) == (other.rank, other.suit)

    def __hash__(self):
        return hash((self.rank, self.suit))


class Deck:
    def __init__(self):
        self.cards = [Card(r, s) for s in "♣♦♥♠" for r in Card.RANKS]

    def __len__(self):
        return len(self.cards)

    def __getitem__(self, position):
        return self.cards[position]

    def __setitem__(self, position, card):
        self.cards[position] = card


import random

deck = Deck()
print(len(deck), deck[0], deck[-1], deck[12::13])
print(Card("Q", "♥") in deck, Card("1", "?") in deck)
print(sorted(deck)[-4:], max(deck), [c for c in reversed(deck)][:2])
random.seed(1)
random.shuffle(deck)
print(len(set(deck)), sorted(deck) == sorted(Deck()), deck[:3], random.choice(deck), random.sample(range(9), 3))
hand = [Card("A", "♠"), Card("10", "♦"), Card("2", "♣")]
hand.sort()
print(hand, hand.index(Card("10", "♦")))
#> 52 2♣ A♠ [A♣, A♦, A♥, A♠]
#> True False
#> [A♠, A♣, A♥, A♦] A♦ [A♠, K♠]
#> 52 True [Q♠, J♣, K♥] A♠ [4, 1, 5]
#> [2♣, 10♦, A♠] 1
#---
class Inventory:
    def __init__(self):
        self._stock = {}

    def __iadd__(self, entry):
        name, amount = entry
        self._stock[name] = self._stock.get(name, 0) + amount
        return self

    def __isub__(self, entry):
        name, amount = entry
        have = self._stock.get(name, 0)
        if amount > have:
            raise OutOfStock(name, amount, have)
        self._stock[name] = have - amount
        return self

    def __delitem__(self, name):
        del self._stock[name]

    def __iter__(self):
        return iter(sorted(self._stock.items()))

    def __format__(self, spec):
        if spec == "table":
            return "\n".join(f"{n:.<12}{a:.>5}" for n, a in self)
        return f"{len(self._stock)} kinds"


class OutOfStock(Exception):
    def __init__(self, name, wanted, have):
        self.name, self.wanted, self.have = name, wanted, have

    def __str__(self):
        return f"{self.wanted} {self.name} wanted, {self.have} there"


inv = Inventory()
inv += ("bolts", 40)
inv += ("nuts", 12)
inv += ("bolts", 2)
inv -= ("nuts", 2)
try:
    inv -= ("nuts", 99)
except OutOfStock as e:
    print(e, "|", repr(e), "|", e.args)
print(f"{inv:table}")
print(f"{inv}")
del inv["nuts"]
inv
#> 99 nuts wanted, 10 there | OutOfStock('nuts', 99, 10) | ('nuts', 99, 10)
#> bolts..........42
#> nuts...........10
#> 2 kinds
#= ('bolts', 42)
#---
