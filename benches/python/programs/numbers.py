SIZE = 200_000

def walk(n):
    i = 0
    x = 0.0
    steps = 0
    while i < n:
        i += 1
        x = x * 0.5 + i
        if x > 1000.0 and i % 3 == 0:
            x -= 1000.0
            steps += 1
    return steps, round(x, 6)

def collatz(limit):
    longest = 0
    for start in range(1, limit):
        n = start
        length = 1
        while n != 1:
            if n % 2 == 0:
                n = n // 2
            else:
                n = 3 * n + 1
            length += 1
        if length > longest:
            longest = length
    return longest

print(walk(SIZE), collatz(SIZE // 100))
