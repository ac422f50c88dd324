SIZE = 20_000

def lines(n):
    for i in range(n):
        yield f"2026-11-22|{'ERROR' if i % 20 == 0 else 'INFO'}|svc-{i % 50}|GET /api/v1/items/{i} 200 {i % 256}ms"

def words(text):
    for word in text.split(" "):
        yield word.strip("/").upper()

total = 0
parts = []
for line in lines(SIZE):
    date, level, service, message = line.split("|")
    if level == "ERROR" and message.startswith("GET"):
        parts.append(service + ":" + "-".join(words(message)))
    elif line.endswith("ms"):
        total += len(message.replace("/", "::"))
text = ",".join(parts)
print(total, len(text), text[:60], text.count("SVC"), text.find("items"))
