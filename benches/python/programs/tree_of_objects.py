SIZE = 10_000

class Node:
    def __init__(self, value):
        self.value = value
        self.left = None
        self.right = None

    def insert(self, value):
        node = self
        while True:
            if value < node.value:
                if node.left is None:
                    node.left = Node(value)
                    return
                node = node.left
            else:
                if node.right is None:
                    node.right = Node(value)
                    return
                node = node.right

    def __iter__(self):
        if self.left is not None:
            yield from self.left
        yield self.value
        if self.right is not None:
            yield from self.right

root = Node(SIZE // 2)
n = 1
for _ in range(SIZE):
    n = (n * 1103515245 + 12345) % 2147483648
    root.insert(n % SIZE)

total = 0
for at, value in enumerate(root):
    total += at * value
print(total)
