SIZE = 30

def nested(depth):
    if depth == 0:
        return [1, 2, 3]
    return [nested(depth - 1), depth, nested(depth - 1)]

def flatten(items):
    for item in items:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item

tree = nested(9)
total = 0
for _ in range(SIZE):
    for leaf in flatten(tree):
        total += leaf
print(total)
