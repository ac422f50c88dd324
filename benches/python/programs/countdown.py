SIZE = 20_000

class Countdown:
    def __init__(self, start):
        self.left = start

    def __iter__(self):
        return self

    def __next__(self):
        if self.left <= 0:
            raise StopIteration
        self.left -= 1
        return self.left

total = 0
for n in Countdown(SIZE):
    total += n
print(total)
