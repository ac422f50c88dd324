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
# With what each frame begins: a synchronized update.
FRAME = b"\x1b[?2026h"


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
        self.frames = 0

    def read(self, seconds):
        """What is written within the time; empty where nothing is."""
        ready, _, _ = select.select([self.terminal], [], [], max(seconds, 0))
        if not ready:
            return b""
        try:
            data = os.read(self.terminal, 1 << 16)
        except OSError:
            return b""
        self.frames += data.count(FRAME)
        self.seen = (self.seen + data)[-(1 << 20):]
        return data

    def until(self, pattern, seconds):
        """Seconds until the pattern has been written from now on; None where it is not in time."""
        begun, written = time.monotonic(), b""
        while (left := begun + seconds - time.monotonic()) > 0:
            # Of what was searched before, only the last bytes can be the start of it.
            written = written[-64:] + self.read(left)
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
        """Processor seconds of the process so far: of the thread that runs the pipeline, and of all others, those that have ended too."""
        def seconds(stat):
            fields = stat.read_text().rsplit(")", 1)[1].split()
            return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

        process = pathlib.Path(f"/proc/{self.pid}")
        machine = sum(seconds(task / "stat") for task in process.glob("task/*") if (task / "comm").read_text().strip() == "machine")
        return machine, seconds(process / "stat") - machine

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


def program(text, suffix=".drip"):
    file = tempfile.NamedTemporaryFile("w", suffix=suffix, delete=False)
    file.write(text)
    file.close()
    return file.name


def pipelines(log):
    """Pipelines that differ in what the screen has to keep of them: each over much, and over next to nothing."""
    few = program("a|ERROR|b\n" * 10, ".log")

    def errors(file):
        return f'read_lines({file!r}) | filter("ERROR" in _)'

    def records(n):
        return f'range({n}) | map({{"n": _, "s": str(_)}}) | filter(_["n"] % 3 == 0) | map({{**_, "on": True}}) | ilen()\n'

    def generator(n):
        return f"def up(n):\n    for i in range(n):\n        yield i\n\nup({n}) | filter(_ % 3 == 0) | ilen()\n"

    def numbers(n):
        return f"range({n}) | filter(_ % 2 == 0) | map(_ * _) | sum()\n"

    return [
        ("the log counted", *(f"{errors(file)} | ilen()\n" for file in (log, few))),
        ("its errors by service", *(f'{errors(file)} | map(_.split("|")[2]) | count_by(_)\n' for file in (log, few))),
        ("numbers", numbers(200_000_000), numbers(10)),
        ("records", records(2_000_000), records(10)),
        ("a generator", generator(10_000_000), generator(10)),
    ]


def headless(drip, path):
    """Seconds on the clock and on the processors, from starting the process to its end."""
    began, before = time.monotonic(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([drip, "run", path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    took, after = time.monotonic() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    return took, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def on_screen(drip, path):
    """Seconds on the clock from the key that runs it to the end on the screen; on the processors meanwhile, for the pipeline and for
    all else; and how many frames were drawn."""
    explorer = Explorer(drip, path)
    explorer.until(SHOWN, 5)
    explorer.drain(0.2)
    machine_before, others_before = explorer.processor()
    frames_before = explorer.frames
    began = time.monotonic()
    explorer.press("c")
    if explorer.until(ENDED, 300) is None:
        raise SystemExit(f"{path}: the end was not shown")
    took = time.monotonic() - began
    machine, others = explorer.processor()
    frames = explorer.frames - frames_before
    explorer.end()
    return took, machine - machine_before, others - others_before, frames


def compare(drip, name, much, little, rounds):
    """The pipeline without a screen and with it, in turn; what a run costs that has next to nothing to do (starting a process on the one
    side, a key and the last frame on the other) is measured as well, and taken off for the share that running costs."""
    runs = {(side, size): [] for side in (headless, on_screen) for size in (much, little)}
    for at in range(rounds):
        order = list(runs)
        for side, path in order if at % 2 == 0 else reversed(order):
            runs[side, path].append(side(drip, path))

    def clock(how):
        long, short, shown, shown_short = (
            how(run[0] for run in runs[key])
            for key in ((headless, much), (headless, little), (on_screen, much), (on_screen, little))
        )
        return long, shown, short, shown_short, (shown - shown_short) / (long - short) - 1

    best, middle = clock(min), clock(statistics.median)
    processor = min(run[1] for run in runs[headless, much])
    machine = min(run[1] for run in runs[on_screen, much])
    others = min(run[2] for run in runs[on_screen, much])
    frames = statistics.median(run[3] / run[0] for run in runs[on_screen, much])
    print(
        f"{name}: drip run {best[0]:.3f} s, on the screen {best[1]:.3f} s ({best[1] / best[0] - 1:+.1%}); "
        f"without what is the same for ten items ({best[2] * 1000:.0f} and {best[3] * 1000:.0f} ms) "
        f"{best[4]:+.1%}, at the median {middle[4]:+.1%}; "
        f"processor {processor:.2f} s against {machine:.2f} s and {others:.2f} s to read ahead and draw, {frames:.0f} frames a second",
        flush=True,
    )


def keys_at_full_speed(drip, log, presses):
    endless = program(f'chain.from_iterable(read_lines({log!r}) for _ in count()) | filter("ERROR" in _) | map(_.split("|")) | ilen()\n')
    explorer = Explorer(drip, endless)
    explorer.until(SHOWN, 5)
    explorer.press("c")
    if explorer.until(rb"running", 5) is None:
        raise SystemExit("the pipeline does not run")
    explorer.drain(0.3)
    waits = []
    for at in range(presses):
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


def at_rest(drip, counting):
    explorer = Explorer(drip, counting)
    explorer.until(SHOWN, 5)
    explorer.drain(1.5)
    before = explorer.switches()
    begun = time.monotonic()
    while time.monotonic() - begun < 5:
        explorer.read(0.5)
    print(f"at rest: {(explorer.switches() - before) / 5:.1f} wake-ups a second")
    explorer.end()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("drip")
    parser.add_argument("log")
    parser.add_argument("--keys", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", choices=["cost"], help="only what the screen costs against `drip run`")
    options = parser.parse_args()
    drip, log = os.path.abspath(options.drip), os.path.abspath(options.log)
    size = os.path.getsize(log) / (1 << 20)
    print(f"{log}: {size:.0f} MiB")

    if not options.only:
        counting = program(f'read_lines({log!r}) | filter("ERROR" in _) | ilen()\n')
        print("first frame, no argument:", first_frame(drip))
        print("first frame, a pipeline over the log:", first_frame(drip, counting))
        print("first frame, the log itself:", first_frame(drip, log))
        keys_at_full_speed(drip, log, options.keys)
        at_rest(drip, counting)
    for name, much, little in pipelines(log):
        compare(drip, name, program(much), program(little), options.rounds)


if __name__ == "__main__":
    main()
