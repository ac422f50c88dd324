SIZE = 60_000

def build(n):
    items = []
    for i in range(n):
        items.append(i * 7 % 1000)
    return items

items = build(SIZE)
doubled = [n * 2 for n in items if n % 2]
largest = 0
for i in range(1, len(items)):
    if items[i] > items[i - 1]:
        largest += items[i] - items[i - 1]
    else:
        items[i - 1] = items[i]
matrix = [[i * j for j in range(30)] for i in range(30)]
trace = 0
for i in range(30):
    for j in range(30):
        trace += matrix[i][j] + matrix[j][i]
print(sum(doubled), largest, sum(items), trace, items[-1], items[5:9])
