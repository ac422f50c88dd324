SIZE = 100_000

def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, (a + b) % 1_000_000_007

def first(n, items):
    for at, item in enumerate(items):
        if at >= n:
            return
        yield item

total = 0
for n in first(SIZE, fib()):
    if n % 2 == 0:
        total += n
print(total)
