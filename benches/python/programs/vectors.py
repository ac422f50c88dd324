SIZE = 20_000

class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        return self.x == other.x and self.y == other.y

    def __len__(self):
        return self.x

step = Vector(1, 2)
at = Vector(0, 0)
same = 0
for n in range(SIZE):
    at = at + step
    if at == step:
        same += 1
print(at.x, at.y, same, len(at))
