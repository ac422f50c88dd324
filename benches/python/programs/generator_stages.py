# Generators between the lazy builtins: filter, map, enumerate, zip, sum.
SIZE = 200_000


def up(n):
    for i in range(n):
        yield i


def squares(numbers):
    for x in numbers:
        yield x * x


def odd(numbers):
    for x in numbers:
        if x % 2:
            yield x


print(sum(1 for _ in filter(lambda x: x % 3 == 0, up(SIZE))))
print(sum(map(lambda x: x + 1, odd(up(SIZE)))))
print(sum(i * x for i, x in enumerate(odd(squares(up(SIZE))))))
print(sum(a * b for a, b in zip(up(SIZE), squares(map(abs, up(SIZE))))))
print(max(squares(filter(None, odd(up(SIZE))))))
