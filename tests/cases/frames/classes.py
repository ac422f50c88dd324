class Countdown:
    def __init__(self, start):
        self.start = start
    def __iter__(self):
        n = self.start
        while n > 0:
            yield n
            n -= 1
iter(Countdown(2))
#@ created - {self=<Countdown start=2>}
#@ suspended 7 {n=2, self=<Countdown start=2>}
#@ suspended 7 {n=1, self=<Countdown start=2>}
#@ closed
#---
class Tree:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right
    def __repr__(self):
        return f'Tree({self.value})'
    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right
iter(Tree(2, Tree(1), Tree(3)))
#@ created - {self=<Tree value=2, left=<Tree value=1, left=None, right=None>, right=<Tree value=3, left=None, right=None>>}
#@ suspended 10 {self=<Tree value=2, left=<Tree value=1, left=None, right=None>, right=<Tree value=3, left=None, right=None>>} -> __iter__
#@ suspended 11 {self=<Tree value=2, left=<Tree value=1, left=None, right=None>, right=<Tree value=3, left=None, right=None>>}
#@ suspended 13 {self=<Tree value=2, left=<Tree value=1, left=None, right=None>, right=<Tree value=3, left=None, right=None>>} -> __iter__
#@ closed
#---
class Inventory:
    def __init__(self, **stock):
        self.stock = stock
    def below(self, least, *, unit='pcs'):
        for name, count in self.stock.items():
            if count < least:
                yield f'{name}: {count} {unit}'
Inventory(bolt=3, nut=80, screw=9).below(10)
#@ created - {least=10, self=<Inventory stock={'bolt': 3, 'nut': 80, 'screw': 9}>, unit='pcs'}
#@ suspended 7 {count=3, least=10, name='bolt', self=<Inventory stock={'bolt': 3, 'nut': 80, 'screw': 9}>, unit='pcs'}
#@ suspended 7 {count=9, least=10, name='screw', self=<Inventory stock={'bolt': 3, 'nut': 80, 'screw': 9}>, unit='pcs'}
#@ closed
#---
class Shelf:
    size = 3
    @staticmethod
    def names(prefix):
        for letter in 'ab':
            yield prefix + letter
    @classmethod
    def sizes(cls, more):
        for extra in range(more):
            total = cls.size + extra
            yield total
    def both(self):
        yield from self.names('n')
        yield from self.sizes(1)
Shelf().both()
#@ created - {self=<Shelf>}
#@ suspended 13 {self=<Shelf>} -> names
#@ suspended 13 {self=<Shelf>} -> names
#@ suspended 14 {self=<Shelf>} -> sizes
#@ closed
#---
class Shelf:
    size = 3
    @classmethod
    def sizes(cls, more):
        for extra in range(more):
            total = cls.size + extra
            yield total
Shelf.sizes(2)
#@ created - {cls=<class '__main__.Shelf'>, more=2}
#@ suspended 7 {cls=<class '__main__.Shelf'>, extra=0, more=2, total=3}
#@ suspended 7 {cls=<class '__main__.Shelf'>, extra=1, more=2, total=4}
#@ closed
#---
from collections import namedtuple
Row = namedtuple('Row', 'name score')
def ranked(rows):
    best = None
    for row in sorted(rows, key=lambda row: -row.score):
        if best is None:
            best = row
        yield row.name
ranked([Row('ann', 3), Row('bob', 5)])
#@ created - {rows=[Row(name='ann', score=3), Row(name='bob', score=5)]}
#@ suspended 8 {best=Row(name='bob', score=5), row=Row(name='bob', score=5), rows=[Row(name='ann', score=3), Row(name='bob', score=5)]}
#@ suspended 8 {best=Row(name='bob', score=5), row=Row(name='ann', score=3), rows=[Row(name='ann', score=3), Row(name='bob', score=5)]}
#@ closed
#---
class Reader:
    def __init__(self, lines):
        self.lines = iter(lines)
    @property
    def records(self):
        record = []
        for line in self.lines:
            if line:
                record.append(line)
            else:
                yield record
                record = []
        if record:
            yield record
Reader(['a', 'b', '', 'c']).records
#@ created - {self=<Reader lines=<list_iterator object>>}
#@ suspended 11 {line='', record=['a', 'b'], self=<Reader lines=<list_iterator object>>}
#@ suspended 14 {line='c', record=['c'], self=<Reader lines=<list_iterator object>>}
#@ closed
#---
class Base:
    def steps(self):
        kind = type(self).__name__
        yield kind
class Derived(Base):
    def steps(self):
        first = 'first'
        yield first
        yield from super().steps()
Derived().steps()
#@ created - {__class__=<class '__main__.Derived'>, self=<Derived>}
#@ suspended 8 {__class__=<class '__main__.Derived'>, first='first', self=<Derived>}
#@ suspended 9 {__class__=<class '__main__.Derived'>, first='first', self=<Derived>} -> steps
#@ closed
#---
class Meta:
    def __call__(self, n):
        for i in range(n):
            yield i, self
    def __repr__(self):
        return 'Meta()'
Meta()(2)
#@ created - {n=2, self=<Meta>}
#@ suspended 4 {i=0, n=2, self=<Meta>}
#@ suspended 4 {i=1, n=2, self=<Meta>}
#@ closed
#---
class Stack(list):
    def drained(self):
        while self:
            top = self.pop()
            yield top
Stack([1, 2]).drained()
#@ created - {self=[1, 2]}
#@ suspended 5 {self=[1], top=2}
#@ suspended 5 {self=[], top=1}
#@ closed
#---
class Failure(Exception):
    def __init__(self, code):
        super().__init__(f'code {code}')
        self.code = code
def attempts():
    for code in (1, 2):
        try:
            raise Failure(code)
        except Failure as failure:
            yield failure.code
        yield 'after'
attempts()
#@ created - {}
#@ suspended 10 {code=1, failure=Failure('code 1')}
#@ suspended 11 {code=1}
#@ suspended 10 {code=2, failure=Failure('code 2')}
#@ suspended 11 {code=2}
#@ closed
#---
class Window:
    def __init__(self, size):
        self.size = size
        self.kept = []
    def __len__(self):
        return len(self.kept)
    def __bool__(self):
        return True
    def __repr__(self):
        return f'<Window {self.kept}>'
    def over(self, items):
        for item in items:
            self.kept = (self.kept + [item])[-self.size:]
            if len(self) == self.size:
                yield tuple(self.kept)
Window(2).over('abc')
#@ created - {items='abc', self=<Window size=2, kept=[]>}
#@ suspended 15 {item='b', items='abc', self=<Window size=2, kept=['a', 'b']>}
#@ suspended 15 {item='c', items='abc', self=<Window size=2, kept=['b', 'c']>}
#@ closed
#---
from dataclasses import dataclass
@dataclass
class Point:
    x: int
    y: int = 0
def moved(points):
    for point in points:
        point.x += 10
        old = Point(point.x - 10)
        point = old
        yield point.x
moved(Point(x) for x in (1, 3))
#@ created - {points=<generator object <genexpr>>}
#@ suspended 11 {old=<Point x=1, y=0>, point=<Point x=1, y=0>, points=<generator object <genexpr>>}
#@ suspended 11 {old=<Point x=3, y=0>, point=<Point x=3, y=0>, points=<generator object <genexpr>>}
#@ closed
#---
