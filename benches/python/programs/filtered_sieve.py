SIZE = 4

def count_from(n):
    while True:
        yield n
        n += 1

def primes():
    numbers = count_from(2)
    while True:
        prime = next(numbers)
        yield prime
        numbers = without_multiples(numbers, prime)

def without_multiples(numbers, prime):
    for n in numbers:
        if n % prime:
            yield n

# Each prime is a generator more that stands above the others: a larger size goes round more often, not deeper.
total = 0
for _ in range(SIZE):
    found = []
    for prime in primes():
        found.append(prime)
        if len(found) == 50:
            break
    total += sum(found)
print(total)
