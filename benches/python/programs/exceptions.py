SIZE = 30_000

def parse(text):
    try:
        return int(text)
    except ValueError:
        return -1

def check(n):
    if n % 5 == 0:
        raise KeyError(n)
    return n

texts = ["12", "x", "7", "n/a"]
total = 0
failed = 0
for n in range(SIZE):
    total += parse(texts[n % 4])
    try:
        total += check(n)
    except KeyError as error:
        failed += error.args[0] % 3
    finally:
        total += 1
print(total, failed)
