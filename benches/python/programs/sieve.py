SIZE = 200_000

def primes(limit):
    composite = [False] * (limit + 1)
    n = 2
    while n <= limit:
        if not composite[n]:
            yield n
            for multiple in range(n * n, limit + 1, n):
                composite[multiple] = True
        n += 1

print(sum(primes(SIZE)))
