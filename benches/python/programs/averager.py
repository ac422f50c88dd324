SIZE = 100_000

def averager():
    total = 0.0
    count = 0
    average = None
    while True:
        value = yield average
        if value is None:
            return total
        total += value
        count += 1
        average = total / count

coroutine = averager()
next(coroutine)
last = 0.0
for n in range(SIZE):
    last = coroutine.send(n % 1000)
print(last)
