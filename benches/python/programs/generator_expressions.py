SIZE = 100_000

numbers = (n for n in range(SIZE))
squares = (n * n for n in numbers if n % 3)
pairs = ((n, n % 7) for n in squares)
kept = (a + b for a, b in pairs if b > 1)
print(sum(kept))
print(sum(a * b for a in range(SIZE // 400) for b in range(200) if (a + b) % 3 == 0))
