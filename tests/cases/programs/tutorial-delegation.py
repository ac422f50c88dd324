class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

    def preorder(self):
        yield self.value
        for child in (self.left, self.right):
            if child is not None:
                yield from child.preorder()


def insert(tree, value):
    if tree is None:
        return Node(value)
    if value < tree.value:
        tree.left = insert(tree.left, value)
    else:
        tree.right = insert(tree.right, value)
    return tree


root = None
for value in (5, 2, 8, 1, 9, 3):
    root = insert(root, value)
print(list(root))
print(list(root.preorder()))
print(max(root), sum(root), 8 in root)
root
#> [1, 2, 3, 5, 8, 9]
#> [5, 2, 1, 3, 8, 9]
#> 9 28 True
#= 1
#= 2
#= 3
#= 5
#= 8
#= 9
#---
from collections.abc import Iterable


def flatten(items, ignore=(str, bytes)):
    for item in items:
        if isinstance(item, Iterable) and not isinstance(item, ignore):
            yield from flatten(item)
        else:
            yield item


nested = [1, [2, (3, 4), {"five": 5}], "six", [[[7]], b"8"], range(9, 11)]
print(list(flatten(nested)))
for x in flatten(["Dave", "Paula", ["Thomas", "Lewis"]]):
    print(x)
flatten([[], [[]], [0]])
#> [1, 2, 3, 4, 'five', 'six', 7, b'8', 9, 10]
#> Dave
#> Paula
#> Thomas
#> Lewis
#= 0
#---
def averager():
    total, count = 0, 0
    while True:
        term = yield
        if term is None:
            break
        total += term
        count += 1
    return count, total / count


def grouper(results, key):
    while True:
        results[key] = yield from averager()


def main(data):
    results = {}
    for key, values in data.items():
        group = grouper(results, key)
        next(group)
        for value in values:
            group.send(value)
        group.send(None)
    return results


data = {
    "girls;kg": [40.9, 38.5, 44.3, 42.2, 45.2],
    "girls;m": [1.6, 1.51, 1.4, 1.3, 1.41],
    "boys;kg": [39.0, 40.8, 43.2],
}
for key, (count, average) in sorted(main(data).items()):
    group, unit = key.split(";")
    print(f"{count:2} {group:5} averaging {average:.2f}{unit}")
#>  3 boys  averaging 41.00kg
#>  5 girls averaging 42.22kg
#>  5 girls averaging 1.44m
#---
def chain(*iterables):
    for iterable in iterables:
        yield from iterable


def inner():
    x = yield "inner asks"
    print("inner got", x)
    try:
        yield "inner waits"
    except ValueError as e:
        print("inner caught", e)
        yield "inner recovers"
    return "inner result"


def outer():
    result = yield from inner()
    print("outer has", result)
    yield from "ab"
    yield from ()
    return 99


print(list(chain("xy", range(2), {"k": 1})))
g = outer()
print(next(g))
print(g.send("a message"))
print(g.throw(ValueError("oops")))
print(next(g))
print(next(g))
try:
    next(g)
except StopIteration as s:
    print("value:", s.value)
#> ['x', 'y', 0, 1, 'k']
#> inner asks
#> inner got a message
#> inner waits
#> inner caught oops
#> inner recovers
#> outer has inner result
#> a
#> b
#> value: 99
#---
def sub(name, n):
    try:
        for i in range(n):
            yield f"{name}{i}"
        return n
    finally:
        print("finally of", name)


def both():
    try:
        a = yield from sub("a", 2)
        b = yield from sub("b", 2)
        return a + b
    finally:
        print("finally of both")


g = both()
print(next(g), next(g), next(g))
print(g.gi_yieldfrom is not None, g.gi_yieldfrom.__name__)
g.close()
print("closed")
def collect(gen, into):
    value = yield from gen
    into.append(value)
answer = []
print(list(collect(both(), answer)), answer)
#> finally of a
#> a0 a1 b0
#> True sub
#> finally of b
#> finally of both
#> closed
#> finally of a
#> finally of b
#> finally of both
#> ['a0', 'a1', 'b0', 'b1'] [4]
#---
import os


def walk(tree, path=""):
    for name, content in sorted(tree.items()):
        here = f"{path}/{name}"
        if isinstance(content, dict):
            yield here + "/", None
            yield from walk(content, here)
        else:
            yield here, content


files = {
    "etc": {"hosts": 120, "ssh": {"config": 44, "keys": {}}},
    "home": {"ana": {"notes.txt": 2048}},
    "swap": 10**6,
}
for path, size in walk(files):
    print(f"{path:<24}" + ("" if size is None else f"{size:>10,}"))
print("total", sum(size or 0 for _, size in walk(files)))
print(max(walk(files), key=lambda entry: entry[1] or 0))
#> /etc/                   
#> /etc/hosts                     120
#> /etc/ssh/               
#> /etc/ssh/config                 44
#> /etc/ssh/keys/          
#> /home/                  
#> /home/ana/              
#> /home/ana/notes.txt          2,048
#> /swap                    1,000,000
#> total 1002212
#> ('/swap', 1000000)
#---
def hanoi(n, source="A", target="C", spare="B"):
    if n == 0:
        return 0
    before = yield from hanoi(n - 1, source, spare, target)
    yield f"disk {n}: {source} -> {target}"
    after = yield from hanoi(n - 1, spare, target, source)
    return before + 1 + after


def narrated(n):
    moves = yield from hanoi(n)
    yield f"{moves} moves"


for step in narrated(3):
    print(step)
*_, last = narrated(7)
print(last)
narrated(2)
#> disk 1: A -> C
#> disk 2: A -> B
#> disk 1: C -> B
#> disk 3: A -> C
#> disk 1: B -> A
#> disk 2: B -> C
#> disk 1: A -> C
#> 7 moves
#> 127 moves
#= 'disk 1: A -> B'
#= 'disk 2: A -> C'
#= 'disk 1: B -> C'
#= '3 moves'
#---
def tree_lines(node, prefix=""):
    name, children = node
    yield prefix + name
    for i, child in enumerate(children):
        last = i == len(children) - 1
        branch = "└── " if last else "├── "
        lines = tree_lines(child)
        yield prefix + branch + next(lines)
        for line in lines:
            yield prefix + ("    " if last else "│   ") + line


animals = ("animal", [
    ("mammal", [("dog", []), ("cat", [("lion", []), ("tiger", [])])]),
    ("bird", [("owl", [])]),
])
for line in tree_lines(animals):
    print(line)
#> animal
#> ├── mammal
#> │   ├── dog
#> │   └── cat
#> │       ├── lion
#> │       └── tiger
#> └── bird
#>     └── owl
#---
def repeat_until(predicate, make):
    attempts = 0
    while True:
        attempts += 1
        result = yield from make()
        if predicate(result):
            return attempts


def ask():
    answer = yield "guess a number"
    yield "too low" if answer < 7 else "too high" if answer > 7 else "right"
    return answer


def game():
    tries = yield from repeat_until(lambda a: a == 7, ask)
    yield f"won in {tries}"


g = game()
reply = next(g)
for guess in (3, 9, 7):
    print(reply, guess, g.send(guess))
    reply = next(g)
print(reply)
#> guess a number 3 too low
#> guess a number 9 too high
#> guess a number 7 right
#> won in 3
#---
class Graph:
    def __init__(self):
        self.edges = {}

    def connect(self, a, *others):
        for b in others:
            self.edges.setdefault(a, []).append(b)
            self.edges.setdefault(b, [])
        return self

    def dfs(self, start, seen=None):
        seen = set() if seen is None else seen
        if start in seen:
            return
        seen.add(start)
        yield start
        for other in self.edges[start]:
            yield from self.dfs(other, seen)

    def bfs(self, start):
        seen, queue = {start}, [start]
        while queue:
            node = queue.pop(0)
            yield node
            fresh = [n for n in self.edges[node] if n not in seen]
            seen.update(fresh)
            queue += fresh

    def paths(self, start, goal, path=()):
        path += (start,)
        if start == goal:
            yield path
        for node in self.edges[start]:
            if node not in path:
                yield from self.paths(node, goal, path)


g = Graph().connect("A", "B", "C").connect("B", "D").connect("C", "D", "E").connect("D", "F").connect("E", "F")
print("dfs", *g.dfs("A"))
print("bfs", *g.bfs("A"))
for path in g.paths("A", "F"):
    print(" > ".join(path))
print(min(g.paths("A", "D"), key=len))
#> dfs A B D F C E
#> bfs A B C D E F
#> A > B > D > F
#> A > C > D > F
#> A > C > E > F
#> ('A', 'B', 'D')
#---
