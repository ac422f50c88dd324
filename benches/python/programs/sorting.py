SIZE = 20_000

def key(pair):
    return pair[1]

pairs = []
n = 1
for at in range(SIZE):
    n = (n * 1103515245 + 12345) % 2147483648
    pairs.append((at, n % 5000))
by_key = sorted(pairs, key=key)
by_lambda = sorted(pairs, key=lambda pair: (-pair[1], pair[0]))
plain = sorted(value for _, value in pairs)
print(by_key[:3], by_lambda[:3], plain[:5], max(pairs, key=key), min(pairs, key=lambda pair: pair[1]))
