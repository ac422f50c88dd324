"""Scale: time per item against the number of items and of stages, memory against the size of the input and the number of keys.

Run: python3 benches/scale.py target/release/drip DATA [--only items,stages,input,keys,merge] [--small]
DATA is a directory with app.log, people.csv and events.jsonl, as `cargo bench --bench workloads` leaves them in target/bench-data;
each is read once and ten times over. Times are of the processor, the best of three runs, without what starting takes; memory is the
greatest resident size that the system saw.
"""
import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time

RUNS = 3


class Ran:
    """What a run took: seconds of the processor, seconds on the wall, the greatest resident size in bytes, and its answer."""

    def __init__(self, drip, text, directory="."):
        with tempfile.NamedTemporaryFile("w", suffix=".drip") as file, tempfile.TemporaryFile() as out:
            file.write(text + "\n")
            file.flush()
            begun = time.monotonic()
            child = subprocess.Popen([drip, "run", "--max-memory", "8G", file.name], stdout=out, cwd=directory)
            _, status, used = os.wait4(child.pid, 0)
            self.wall = time.monotonic() - begun
            if status:
                sys.exit(f"{text}: ended with status {os.waitstatus_to_exitcode(status)}")
            out.seek(0)
            self.answer = out.read(200).decode(errors="replace").strip()
        self.took = used.ru_utime + used.ru_stime
        self.resident = used.ru_maxrss * 1024


def best(drip, text, directory=".", runs=RUNS):
    """The quickest of some runs, with the greatest resident size of them all."""
    ran = [Ran(drip, text, directory) for _ in range(runs)]
    quickest = min(ran, key=lambda one: one.took)
    quickest.resident = max(one.resident for one in ran)
    return quickest


def mebibytes(size):
    return f"{size / (1 << 20):8.1f} MiB"


def items(drip, arguments, empty):
    """Time per item, from ten thousand items to a hundred million."""
    code = "def triples(rows):\n    for row in rows:\n        if row % 3 == 0:\n            yield row * 2\n"
    for name, text, most in [
        ("expressions", "range({n}) | filter(_ % 3 == 0) | map(_ * 2) | ilen()", 8),
        ("records", 'range({n}) | map({{"n": _, "odd": _ % 2}}) | filter(_["odd"]) | ilen()', 7),
        ("a generator function", code + "range({n}) | triples | ilen()", 8),
        ("a window", "range({n}) | windowed(3) | map(_[0]) | ilen()", 7),
    ]:
        print(f"  {name}")
        for exponent in range(4, most + 1 - 2 * arguments.small):
            n = 10**exponent
            # What is over within a moment is repeated within one run, so that starting does not count.
            ran = best(drip, text.format(n=n), runs=RUNS if exponent < 8 else 1)
            print(f"    10^{exponent} items  {1e9 * max(ran.took - empty.took, 0) / n:8.1f} ns an item  {mebibytes(ran.resident)}")


def stages(drip, arguments, empty):
    """Time per item and stage, from one stage to fifty."""
    n = 10**5 if arguments.small else 10**6
    code = "def same(rows):\n    for row in rows:\n        yield row\n"
    for name, text, stage, per in [
        ("map(_ + 1)", "range({n})", " | map(_ + 1)", 1),
        ("filter(_ >= 0)", "range({n})", " | filter(_ >= 0)", 1),
        ("enumerate() | map(_[1])", "range({n})", " | enumerate() | map(_[1])", 2),
        ("a generator function", code + "range({n})", " | same", 1),
    ]:
        print(f"  {name}, {n:,} items")
        for count in [1, 2, 5, 10, 25, 50]:
            ran = best(drip, text.format(n=n) + stage * count + " | ilen()")
            each = 1e9 * max(ran.took - empty.took, 0) / n / (count * per + 1)
            print(f"    {count * per:3} stages  {each:8.1f} ns an item and stage  {mebibytes(ran.resident)}")


def input_size(drip, arguments, empty):
    """Memory and time against the size of the input: each file once, and ten times over."""
    for path, text in [
        ("app.log", 'read_lines({paths}) | filter("ERROR" in _) | ilen()'),
        ("app.log", 'read_lines({paths}) | filter("ERROR" in _) | map(_.split("|")[2]) | count_by(_) | map(str(_)[:20])'),
        ("people.csv", 'chain({csvs}) | filter(_["status"] == "active") | map({{**_, "processed": True}}) | batch(500) | flatten() | write_jsonl("/dev/null") | ilen()'),
        ("events.jsonl", 'chain({jsonls}) | filter(_["latency_ms"] > 500) | map(_["user"]["name"]) | ilen()'),
    ]:
        size = os.path.getsize(os.path.join(arguments.data, path))
        print(f"  {text.split('(')[0]} of {path}")
        for times in [1, 10]:
            made = text.format(
                paths=", ".join([f'"{path}"'] * times),
                csvs=", ".join([f'read_csv("{path}")'] * times),
                jsonls=", ".join([f'read_jsonl("{path}")'] * times),
            )
            ran = best(drip, made, arguments.data, runs=1)
            print(f"    {times * size / (1 << 30):6.2f} GiB  {(ran.took - empty.took) / times:7.3f} s each  {mebibytes(ran.resident)}  → {ran.answer}")


def keys(drip, arguments, empty):
    """What a stage that has to remember holds for each key."""
    n = 10**5 if arguments.small else 10**7
    for text in [
        "range({n}) | sorted(key=-_) | ilen()",
        "range({n}) | sorted() | ilen()",
        "range({n}) | unique() | ilen()",
        "range({n}) | map(_ * 7919 % {n}) | unique() | ilen()",
        "range({n}) | count_by(_) | ilen()",
        "range({n}) | groupby(_) | map(_[0]) | ilen()",
        "range({n}) | map(str(_)) | unique() | ilen()",
        "range({n}) | map(str(_)) | sorted() | ilen()",
        "range({n}) | map(str(_)) | count_by(_) | ilen()",
    ]:
        made = text.format(n=n)
        ran = best(drip, made, runs=1)
        held = max(ran.resident - empty.resident, 0) / n
        print(f"    {made:60} {ran.took - empty.took:7.2f} s  {held:7.1f} B a key  {mebibytes(ran.resident)}")


def merge(drip, arguments, empty):
    """Many sources into one."""
    total = 10**4 if arguments.small else 10**6
    for count in [1, 10, 100]:
        n = total // count
        for name in ["merge", "merge_sorted", "interleave", "chain"]:
            sources = ", ".join([f"range({n})"] * count)
            ran = best(drip, f"{name}({sources}) | ilen()")
            if int(ran.answer) != n * count:
                sys.exit(f"{name} of {count} sources gave {ran.answer}")
            each = 1e9 * max(ran.took - empty.took, 0) / (n * count)
            print(f"    {name} of {count:3} sources of {n:,}  {each:8.1f} ns an item  {mebibytes(ran.resident)}")


PARTS = {"items": items, "stages": stages, "input": input_size, "keys": keys, "merge": merge}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("drip")
    parser.add_argument("data")
    parser.add_argument("--only", default=",".join(PARTS), help="parts, as items,keys")
    parser.add_argument("--small", action="store_true", help="a hundredth of the items")
    arguments = parser.parse_args()
    drip = os.path.abspath(arguments.drip)
    resource.setrlimit(resource.RLIMIT_AS, (10 << 30, 10 << 30))
    empty = best(drip, "range(0)", runs=9)
    print(f"starting: {1e3 * empty.took:.1f} ms, {mebibytes(empty.resident)}")
    for part in arguments.only.split(","):
        print(f"{part}: {PARTS[part].__doc__}")
        PARTS[part](drip, arguments, empty)


if __name__ == "__main__":
    main()
