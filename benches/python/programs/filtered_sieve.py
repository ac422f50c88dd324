SIZE = 200

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

found = []
for prime in primes():
    found.append(prime)
    if len(found) == SIZE:
        break
print(sum(found))
