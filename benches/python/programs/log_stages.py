# Lines of a log through generators: split, filtered, converted, counted.
SIZE = 40_000

LEVELS = ["INFO", "WARN", "ERROR", "INFO", "DEBUG"]


def lines(n):
    for i in range(n):
        yield f"2026-11-22|{LEVELS[i % 5]}|svc-{i % 12}|GET /api/{i % 97} {200 + i % 4} {i % 50}ms"


def fields(rows):
    for row in rows:
        yield row.rstrip().split("|")


def only(rows, level):
    for row in rows:
        if row[1] == level:
            yield row


def took(rows):
    for row in rows:
        path, status, ms = row[3].split(" ")[1:]
        if status != "203":
            yield {"service": row[2], "path": path, "ms": int(ms[:-2])}


kept = list(lines(SIZE))
counts = {}
for service in map(lambda row: row[2], only(fields(kept), "INFO")):
    counts[service] = counts.get(service, 0) + 1
print(sorted(counts.items()))
print(sum(row["ms"] for row in took(fields(filter(lambda line: "INFO" in line, kept)))))
slowest = sorted(took(fields(map(str.strip, kept))), key=lambda row: (-row["ms"], row["path"]))
print(slowest[:3])
