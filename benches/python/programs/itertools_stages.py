# Generators through itertools: islice, chain, takewhile, groupby, accumulate.
from itertools import accumulate, chain, dropwhile, groupby, islice, takewhile

SIZE = 100_000


def up(n):
    i = 0
    while i < n:
        yield i
        i += 1


def scaled(numbers, by):
    for x in numbers:
        yield x * by


print(sum(islice(up(SIZE * 2), SIZE)))
print(sum(chain(up(SIZE), scaled(up(SIZE), 3))))
print(sum(1 for _ in takewhile(lambda x: x < SIZE, scaled(up(SIZE), 2))))
print(sum(x for x in dropwhile(lambda x: x < 1000, up(SIZE))))
print(max(accumulate(scaled(up(SIZE), 2))))
print([(key, sum(group)) for key, group in groupby(up(SIZE), key=lambda x: x * 4 // SIZE)])
print(sum(x for x in chain.from_iterable(scaled(range(10), i) for i in up(SIZE // 10))))
