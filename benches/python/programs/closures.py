SIZE = 60_000

def counter(step):
    count = 0

    def advance(by=1):
        nonlocal count
        count += by * step
        return count

    return advance

def compose(f, g):
    return lambda x: f(g(x))

advance = counter(3)
twice = compose(lambda x: x + 1, lambda x: x * 2)
total = 0
for n in range(SIZE):
    advance()
    total += twice(n) + advance(by=2)
print(total, advance())
