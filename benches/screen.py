"""How quick the explorer's screen is, on a real terminal: the first frame, keys while a pipeline runs at full speed, what the
screen costs against `drip run`, and how often an explorer at rest wakes up.

Run: python3 benches/screen.py target/release/drip LOG [--keys 200]
LOG is a text file of any size; lines with "ERROR" in them are looked for.
"""
import argparse
import fcntl
import os
import pathlib
import pty
import re
import resource
import select
import statistics
import struct
import subprocess
import tempfile
import termios
import time

ROWS, COLUMNS = 36, 120
# What stands in the last rows of a first frame, and of one whose pipeline has come to its end.
SHOWN = rb"paused|running|following"
ENDED = rb"the end, after|finished|the end"


class Explorer:
    """A running explorer behind a pseudo-terminal."""

    def __init__(self, drip, *arguments):
        self.started = time.monotonic()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            home = tempfile.mkdtemp()
            os.environ.update(TERM="xterm-256color", HOME=home, XDG_STATE_HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home)
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
            os.execv(drip, [drip, *arguments])
        self.seen = b""

    def read(self, seconds):
        """What is written within the time; empty where nothing is."""
        ready, _, _ = select.select([self.terminal], [], [], max(seconds, 0))
        if not ready:
            return b""
        try:
            data = os.read(self.terminal, 1 << 16)
        except OSError:
            return b""
        self.seen = (self.seen + data)[-(1 << 20):]
        return data

    def until(self, pattern, seconds):
        """Seconds until the pattern has been written from now on; None where it is not in time."""
        begun, written = time.monotonic(), b""
        while (left := begun + seconds - time.monotonic()) > 0:
            written += self.read(left)
            if re.search(pattern, written):
                return time.monotonic() - begun
        return None

    def drain(self, seconds):
        """Takes what is written within the time."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            self.read(left)

    def press(self, keys):
        os.write(self.terminal, keys.encode())

    def switches(self):
        """Context switches of all threads so far: each is a wake-up."""
        total = 0
        for status in pathlib.Path(f"/proc/{self.pid}/task").glob("*/status"):
            total += sum(int(n) for n in re.findall(r"ctxt_switches:\s+(\d+)", status.read_text()))
        return total

    def processor(self):
        """Processor seconds of the process so far: of the thread that runs the pipeline, and of all others."""
        machine, others = 0, 0
        for task in pathlib.Path(f"/proc/{self.pid}/task").glob("*"):
            fields = (task / "stat").read_text().rsplit(")", 1)[1].split()
            ticks = int(fields[11]) + int(fields[12])
            if (task / "comm").read_text().strip() == "machine":
                machine += ticks
            else:
                others += ticks
        tick = os.sysconf("SC_CLK_TCK")
        return machine / tick, others / tick

    def end(self):
        os.kill(self.pid, 15)
        while self.read(0.5):
            pass
        os.waitpid(self.pid, 0)
        os.close(self.terminal)


def milliseconds(seconds):
    return f"{seconds * 1000:.1f} ms"


def first_frame(drip, *arguments, rounds=9):
    took = []
    for _ in range(rounds):
        explorer = Explorer(drip, *arguments)
        # The last row is drawn last: once it is there, the frame is.
        took.append(explorer.until(SHOWN, 10) or 10.0)
        explorer.end()
    return f"median {milliseconds(statistics.median(took))}, worst {milliseconds(max(took))}"


def program(text):
    file = tempfile.NamedTemporaryFile("w", suffix=".drip", delete=False)
    file.write(text)
    file.close()
    return file.name


def pipelines(log):
    """Pipelines that differ in what the screen has to keep of them."""
    errors = f'read_lines({log!r}) | filter("ERROR" in _)'
    return [
        ("the log counted", f"{errors} | ilen()\n"),
        ("its errors by service", f'{errors} | map(_.split("|")[2]) | count_by(_)\n'),
        ("numbers", "range(20_000_000) | filter(_ % 2 == 0) | map(_ * _) | sum()\n"),
        ("records", 'range(1_000_000) | map({"n": _, "s": str(_)}) | filter(_["n"] % 3 == 0) | map({**_, "on": True}) | ilen()\n'),
        ("a generator", "def up(n):\n    for i in range(n):\n        yield i\n\nup(4_000_000) | filter(_ % 3 == 0) | ilen()\n"),
    ]


def compare(drip, name, path, rounds=3):
    """The pipeline without a screen and with it, in turn: the best of each, on the clock and on the processors."""
    headless, on_screen = [], []
    for _ in range(rounds):
        began, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([drip, "run", path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        took, after = time.monotonic() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
        headless.append((took, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime))
        explorer = Explorer(drip, path)
        explorer.until(SHOWN, 5)
        explorer.drain(0.2)
        at_first, others_at_first = explorer.processor()
        began = time.monotonic()
        explorer.press("c")
        found = explorer.until(ENDED, 300)
        took = time.monotonic() - began if found else float("nan")
        machine, others = explorer.processor()
        on_screen.append((took, machine - at_first, others - others_at_first))
        explorer.end()
    (clock, processor), (shown, machine, others) = (tuple(map(min, zip(*runs))) for runs in (headless, on_screen))
    print(
        f"{name}: drip run {clock:.3f} s ({processor:.2f} s of processor), on the screen {shown:.3f} s ({machine:.2f} s, and {others:.2f} s to draw); "
        f"{shown / clock - 1:+.1%} on the clock, {(machine + others) / processor - 1:+.1%} on the processors"
    )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("drip")
    parser.add_argument("log")
    parser.add_argument("--keys", type=int, default=200)
    options = parser.parse_args()
    drip, log = os.path.abspath(options.drip), os.path.abspath(options.log)
    size = os.path.getsize(log) / (1 << 20)
    print(f"{log}: {size:.0f} MiB")

    counting = program(f'read_lines({log!r}) | filter("ERROR" in _) | ilen()\n')
    print("first frame, no argument:", first_frame(drip))
    print("first frame, a pipeline over the log:", first_frame(drip, counting))
    print("first frame, the log itself:", first_frame(drip, log))

    endless = program(f'chain.from_iterable(read_lines({log!r}) for _ in count()) | filter("ERROR" in _) | map(_.split("|")) | ilen()\n')
    explorer = Explorer(drip, endless)
    explorer.until(SHOWN, 5)
    explorer.press("c")
    if explorer.until(rb"running", 5) is None:
        raise SystemExit("the pipeline does not run")
    explorer.drain(0.3)
    waits = []
    for at in range(options.keys):
        explorer.press("?" if at % 2 == 0 else "\x1b")
        begun = time.monotonic()
        # Opening or closing the help redraws most of the screen: a burst that counters alone never make.
        burst = 0
        while time.monotonic() - begun < 2 and burst < 1500:
            burst += len(explorer.read(0.5))
        waits.append(time.monotonic() - begun)
        explorer.drain(0.12)
    explorer.end()
    waits.sort()
    print(f"key to frame at full speed: median {milliseconds(statistics.median(waits))}, 99th {milliseconds(waits[int(len(waits) * 0.99)])}, worst {milliseconds(waits[-1])}")

    for name, text in pipelines(log):
        compare(drip, name, program(text))

    explorer = Explorer(drip, counting)
    explorer.until(SHOWN, 5)
    explorer.drain(1.5)
    before = explorer.switches()
    begun = time.monotonic()
    while time.monotonic() - begun < 5:
        explorer.read(0.5)
    print(f"at rest: {(explorer.switches() - before) / 5:.1f} wake-ups a second")
    explorer.end()


if __name__ == "__main__":
    main()
