"""The workloads beside whatever other tools are installed: in turn, with their answers compared.

Run: python3 benches/peers.py target/release/drip DATA [--runs 3] [--only W1,W5] [--by-hand WORKLOADS] [--table] [--before OLD_DRIP] [--patience 5]
DATA is a directory with app.log, people.csv and events.jsonl, as `cargo bench --bench workloads` leaves them in target/bench-data.
WORKLOADS is the bench's own binary (target/release/deps/workloads-*): its hand-written loops run beside drip.
A tool that is not installed is left out, and said so; polars and duckdb are taken from the Python that runs this, where it has them. Times are the best of the runs (what takes longer than the patience, in seconds, is run once), ratios are to drip; processor time is user and
system time of the command and all that it started, and stands still where a machine is shared. --table prints a row for each workload
as Markdown, in wall seconds.
"""
import argparse
import collections
import importlib.util
import os
import re
import resource
import shutil
import subprocess
import sys
import time


def number(text):
    """The first number of an answer."""
    return re.findall(r"-?\d+(?:\.\d+)?", text)[0] if text.strip() else ""


def near(text):
    """A sum of floats, as far as the order of adding leaves it alone."""
    return f"{float(number(text)):.2f}"


def counts(text):
    """Keys with their counts, whatever stands around them."""
    found = re.findall(r"(svc-\d+)\D+(\d+)", text) or [(key, n) for n, key in re.findall(r"(\d+)\s+(svc-\d+)", text)]
    return sorted(found)


def lines(text):
    return text.splitlines()


def rows(text):
    return len(text.splitlines())


PYTHON = {
    "W1": 'print(sum(1 for line in open("app.log", errors="surrogateescape") if "ERROR" in line))',
    "W2": 'from collections import Counter\nfor pair in Counter(line.split("|")[2] for line in open("app.log", errors="surrogateescape") if "ERROR" in line).items(): print(*pair)',
    "W3": 'import csv, json, sys\nsys.stdout.writelines(json.dumps({**row, "processed": True}, ensure_ascii=False) + "\\n" for row in csv.DictReader(open("people.csv", newline="")) if row["status"] == "active")',
    "W4": 'import csv\nprint(sum(float(row["amount"]) for row in csv.DictReader(open("people.csv", newline="")) if int(row["score"]) >= 50))',
    "W5": 'import json, sys\nsys.stdout.writelines(event["user"]["name"] + "\\n" for event in map(json.loads, open("events.jsonl")) if event["latency_ms"] > 500)',
    "W6": "print(sum(n * n for n in range(10_000_000) if n % 2 == 0))",
    "W7": "from itertools import count, islice\nkept = (n for n in (m * 2 for m in islice(count(), 5_000_000)) if n % 3 == 0)\nprint(sum(1 for _ in iter(lambda: tuple(islice(kept, 100)), ())))",
    "W8": 'from itertools import islice\nprint(*islice((line for line in open("app.log", errors="surrogateescape") if "ERROR" in line), 10), sep="", end="")',
    "W9": "print(0)",
}

# What is run for each, `-` for a shell; the answer is its standard output.
WORK = {
    "W1": (number, 'read_lines("app.log") | filter("ERROR" in _) | ilen()', {
        "ripgrep": "rg -c ERROR app.log", "ripgrep, reading": "rg --no-mmap -c ERROR app.log", "grep": "grep -c ERROR app.log", "mawk": "mawk '/ERROR/ {n++} END {print n}' app.log",
        "gawk": "gawk '/ERROR/ {n++} END {print n}' app.log", "jq": "jq -Rn 'reduce (inputs | select(contains(\"ERROR\"))) as $l (0; . + 1)' app.log",
        "miller": "mlr --inidx --ifs '\\001' --ojson filter '$1 =~ \"ERROR\"' then count app.log", "wc -l (the floor)": None}),
    "W2": (counts, 'read_lines("app.log") | filter("ERROR" in _) | map(_.split("|")[2]) | count_by(_)', {
        "ripgrep + mawk": "rg ERROR app.log | mawk -F'|' '{n[$3]++} END {for (k in n) print k, n[k]}'", "mawk": "mawk -F'|' '/ERROR/ {n[$3]++} END {for (k in n) print k, n[k]}' app.log",
        "gawk": "gawk -F'|' '/ERROR/ {n[$3]++} END {for (k in n) print k, n[k]}' app.log"}),
    "W3": (rows, 'read_csv("people.csv") | filter(_["status"] == "active") | map({**_, "processed": True}) | batch(500) | flatten() | write_jsonl("/dev/stdout")', {
        "miller": "mlr --icsv --ojsonl filter '$status == \"active\"' then put '$processed = true' people.csv",
        "xan": "xan search -e -s status active people.csv | xan map true processed | xan to ndjson"}),
    "W4": (near, 'read_csv("people.csv") | filter(int(_["score"]) >= 50) | map(float(_["amount"])) | sum()', {
        "miller": "mlr --icsv --ojson filter '$score >= 50' then stats1 -a sum -f amount people.csv",
        "xan": "xan filter 'score >= 50' people.csv | xan agg 'sum(amount) as s' | tail -1"}),
    "W5": (lines, 'read_jsonl("events.jsonl") | filter(_["latency_ms"] > 500) | map(_["user"]["name"]) | print()', {
        "jq": "jq -r 'select(.latency_ms > 500) | .user.name' events.jsonl", "jaq": "jaq -r 'select(.latency_ms > 500) | .user.name' events.jsonl",
        "miller": """mlr --ijsonl --ojsonl filter '$latency_ms > 500' then put -q 'print $user["name"]' events.jsonl"""}),
    "W6": (number, "range(10_000_000) | filter(_ % 2 == 0) | map(_ * _) | sum()", {
        "jq": "jq -n '[range(10000000) | select(. % 2 == 0) | . * .] | add'"}),
    "W7": (number, "count() | islice(5_000_000) | map(_ * 2) | filter(_ % 3 == 0) | batched(100) | ilen()", {}),
    "W8": (lines, 'read_lines("app.log") | filter("ERROR" in _) | islice(10)', {
        "grep": "grep -m10 ERROR app.log", "ripgrep": "rg -m10 ERROR app.log", "mawk": "mawk '/ERROR/ {print; if (++n == 10) exit}' app.log", "gawk": "gawk '/ERROR/ {print; if (++n == 10) exit}' app.log",
        "jq": "jq -Rrn '[limit(10; inputs | select(contains(\"ERROR\")))][]' app.log"}),
    "W9": (number, "range(1)", {"mawk": "mawk 'BEGIN {print 0}'", "gawk": "gawk 'BEGIN {print 0}'", "grep": "echo 0 | grep 0", "jq": "jq -n 0"}),
}

# The same for libraries of Python, as their manuals have it: lazily, over the file.
POLARS_LOG = 'import polars as pl\nline = pl.col("line")\nfaults = pl.scan_csv("app.log", has_header=False, separator="\\x01", quote_char=None, new_columns=["line"]).filter(line.str.contains("ERROR", literal=True))\n'
POLARS_PEOPLE = 'import polars as pl\npeople = pl.scan_csv("people.csv", infer_schema=False)\n'
DUCKDB_LOG = "read_csv('app.log', columns = {'line': 'VARCHAR'}, delim = '\x01', header = false, quote = '', escape = '', auto_detect = false)"



def sql(query, show):
    """A program that asks duckdb, and prints the rows it has from it."""
    return f"import duckdb\nduckdb.execute('set enable_progress_bar = false')\nrows = duckdb.execute({query!r}).fetchall()\n{show}"


LIBRARIES = {
    "polars": {
        "W1": POLARS_LOG + 'print(faults.select(pl.len()).collect().item())',
        "W2": POLARS_LOG + 'for pair in faults.select(key=line.str.split("|").list.get(2)).group_by("key").len().collect().iter_rows(): print(*pair)',
        "W3": POLARS_PEOPLE + 'people.filter(pl.col("status") == "active").with_columns(processed=True).collect().write_ndjson("/dev/stdout")',
        "W4": POLARS_PEOPLE + 'print(people.filter(pl.col("score").cast(pl.Int64) >= 50).select(pl.col("amount").cast(pl.Float64).sum()).collect().item())',
        "W5": 'import polars as pl\nslow = pl.scan_ndjson("events.jsonl").filter(pl.col("latency_ms") > 500).select(pl.col("user").struct.field("name")).collect()\nprint("\\n".join(slow.to_series()))',
        "W6": 'import polars as pl\nn = pl.col("n")\nprint(pl.LazyFrame().select(n=pl.int_range(10_000_000)).filter(n % 2 == 0).select((n * n).cast(pl.Int128).sum()).collect().item())',
    },
    "duckdb": {
        "W1": sql(f"select count(*) from {DUCKDB_LOG} where contains(line, 'ERROR')", "print(rows[0][0])"),
        "W2": sql(f"select split_part(line, '|', 3), count(*) from {DUCKDB_LOG} where contains(line, 'ERROR') group by 1", "for pair in rows: print(*pair)"),
        "W3": sql("copy (select *, true as processed from read_csv('people.csv', all_varchar = true) where status = 'active') to '/dev/stdout' (format json)", ""),
        "W4": sql("select sum(amount) from 'people.csv' where score >= 50", "print(rows[0][0])"),
        "W5": sql("select user.name from 'events.jsonl' where latency_ms > 500", 'print("\\n".join(name for name, in rows))'),
        "W6": sql("select sum(i * i) from (select i::hugeint as i from range(10000000) t(i)) where i % 2 = 0", "print(rows[0][0])"),
    },
}
# Which have a hand-written loop in the bench; that of W2 answers how many keys there are.
BY_HAND = {"W1", "W2", "W3", "W4", "W5", "W6", "W7"}
# Whose answers may differ, and why.
ALLOWED = {("W6", "jq"): "rounds to 53 bits"}


def processor():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def run(command, directory):
    begun, used = time.monotonic(), processor()
    done = subprocess.run(command, shell=isinstance(command, str), cwd=directory, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    took = time.monotonic() - begun, processor() - used
    if done.returncode not in (0, -13, 141):
        sys.stderr.write(f"{command}: {done.stderr.decode(errors='replace')[:300]}\n")
        return took, None
    return took, done.stdout.decode(errors="surrogateescape")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("drip")
    parser.add_argument("data")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--only", default=",".join(WORK))
    parser.add_argument("--patience", type=float, default=5, help="what takes longer is run once: seconds")
    parser.add_argument("--by-hand")
    parser.add_argument("--before")
    parser.add_argument("--table", action="store_true")
    parser.add_argument("--no-python", action="store_true")
    options = parser.parse_args()
    drip, data = os.path.abspath(options.drip), os.path.abspath(options.data)
    absent = set()
    if options.table:
        print("| | drip | drip before | by hand | CPython | others |\n|---|---|---|---|---|---|")
    for name in options.only.split(","):
        read, pipeline, peers = WORK[name]
        commands = {"drip": [drip, "run", "-e", pipeline]}
        if options.before:
            commands["drip before"] = [os.path.abspath(options.before), "run", "-e", pipeline]
        if options.by_hand and name in BY_HAND:
            commands["by hand"] = [os.path.abspath(options.by_hand), "--by-hand", name, "--data", "."]
        if not options.no_python:
            commands["CPython"] = [sys.executable, "-c", PYTHON[name]]
        for library, programs in LIBRARIES.items():
            if importlib.util.find_spec(library) is None:
                absent.add(library)
            elif name in programs:
                commands[library] = [sys.executable, "-c", programs[name]]
        for peer, command in peers.items():
            tool = peer.split(" ")[0].rstrip(",")
            binary = {"ripgrep": "rg", "miller": "mlr"}.get(tool, tool)
            if command is None:
                commands["wc -l, the floor"] = "wc -l app.log"
            elif shutil.which(binary):
                commands[peer] = command
            else:
                absent.add(tool)
        wall, cpu, answers = collections.defaultdict(lambda: float("inf")), collections.defaultdict(lambda: float("inf")), {}
        for _ in range(options.runs):
            for peer, command in commands.items():
                if wall[peer] > options.patience and wall[peer] != float("inf"):
                    continue
                (took, used), text = run(command, data)
                wall[peer], cpu[peer] = min(wall[peer], took), min(cpu[peer], used)
                if text is not None:
                    answers.setdefault(peer, read(text))
        if options.table:
            known = ("drip", "drip before", "by hand", "CPython")
            rest = sorted((peer for peer in wall if peer not in known and "floor" not in peer), key=wall.get)
            cells = [f"{wall[who]:.3f}" if who in wall else "" for who in known]
            print(f"| {name} | {' | '.join(cells)} | {', '.join(f'{peer} {wall[peer]:.3f}' for peer in rest)} |", flush=True)
            continue
        print(f"\n{name}  {pipeline}")
        print(f"  {'':22} {'wall':>8} {'ratio':>10} {'processor':>10} {'ratio':>8}")
        for peer, took in sorted(wall.items(), key=lambda pair: pair[1]):
            same = answers.get(peer) == answers.get("drip")
            free = "floor" in peer or (name, peer) in (("W2", "by hand"),)
            word = "" if same or free else f"   {ALLOWED.get((name, peer), 'ANOTHER ANSWER')}"
            print(f"  {peer:22} {took:8.3f} s {took / wall['drip']:8.2f} x {cpu[peer]:8.3f} s {cpu[peer] / max(cpu['drip'], 1e-4):6.2f} x{word}", flush=True)
    if absent:
        print(f"\nnot installed, left out: {', '.join(sorted(absent))}")


if __name__ == "__main__":
    main()
