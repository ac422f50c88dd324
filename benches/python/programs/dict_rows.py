SIZE = 30_000

def rows(n):
    for i in range(n):
        yield {"id": i, "name": f"user {i % 100}", "score": i % 101, "active": i % 3 != 0}

def active(rows):
    for row in rows:
        if row["active"]:
            yield row

def graded(rows):
    for row in rows:
        grade = "high" if row["score"] >= 50 else "low"
        yield {**row, "grade": grade, "double": row["score"] * 2}

counts = {}
totals = {}
for row in graded(active(rows(SIZE))):
    key = row["name"]
    counts[key] = counts.get(key, 0) + 1
    if row["grade"] not in totals:
        totals[row["grade"]] = 0
    totals[row["grade"]] += row["double"]
print(len(counts), sorted(totals.items()), counts["user 7"])
