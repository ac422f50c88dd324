#!/usr/bin/env python3
"""How long an appended line takes to come out of `drip run -e 'tail(...)'`, and how fast a file that is there is followed beside read_lines.

    cargo build --release && python3 benches/follow.py
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

DRIP = os.environ.get("DRIP", "target/release/drip")
LINES = int(os.environ.get("LINES", "5000000"))


def latency(directory, count=300):
    path = os.path.join(directory, "x.log")
    open(path, "w").close()
    with subprocess.Popen([DRIP, "run", "-e", f"tail({path!r}, lines=0)"], stdout=subprocess.PIPE) as drip:
        times = []
        with open(path, "a", buffering=1) as log:
            time.sleep(1)
            for n in range(count + 20):
                begin = time.perf_counter()
                log.write(f"line {n}\n")
                line = drip.stdout.readline()
                times.append((time.perf_counter() - begin) * 1000)
                assert line == f"line {n}\n".encode(), line
                time.sleep(0.005)
        drip.kill()
    times = sorted(times[20:])
    print(f"append to stdout: median {statistics.median(times):.2f} ms, 95 of 100 under {times[int(len(times) * 0.95)]:.2f} ms,"
          f" longest {times[-1]:.2f} ms ({count} lines)")


def throughput(directory):
    path = os.path.join(directory, "there.log")
    with open(path, "w") as log:
        for n in range(LINES):
            log.write(f"2026-11-22T06:12:01Z INFO svc-12 GET /api/items/{n} 200 12ms\n")
    size = os.path.getsize(path)
    for name, source in [("read_lines", f"read_lines({path!r})"), ("tail", f"tail({path!r}, lines='all')"),
                         ("read_lines(follow=True)", f"read_lines({path!r}, follow=True)")]:
        best = None
        for _ in range(3):
            begin = time.perf_counter()
            subprocess.run([DRIP, "run", "-e", f"{source} | islice({LINES}) | ilen()"], check=True, stdout=subprocess.DEVNULL)
            took = time.perf_counter() - begin
            best = took if best is None else min(best, took)
        print(f"{name:24} {LINES / best / 1e6:6.2f} million lines/s, {size / best / 1e6:7.0f} MB/s")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        latency(scratch)
        if "--latency" not in sys.argv:
            throughput(scratch)
