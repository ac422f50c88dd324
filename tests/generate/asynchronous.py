"""Answers tests/cases/asynchronous/*.py: what CPython makes of asynchronous programs, with a clock that only goes on when
everything waits.

A case is as in tests/cases/programs (see programs.py). The loop's clock begins at 0, counts in nanoseconds, and jumps to the next
timer; timers for the same moment stay in order, as they do on a real clock, where no two moments are the same.
Run: python3 tests/generate/asynchronous.py
"""
import asyncio
import heapq
import itertools
import multiprocessing
import pathlib
import random
import re
import sys
import warnings

import asynchronous_flow
import programs

folder = pathlib.Path(__file__).parents[1] / "cases/asynchronous"
warnings.simplefilter("ignore")


class Timer(asyncio.TimerHandle):
    numbers = itertools.count()

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self._number = next(self.numbers)

    def __lt__(self, other):
        return (self._when, self._number) < (other._when, other._number)


class Loop(asyncio.SelectorEventLoop):
    # How many tasks are left when the first is over.
    left = 0

    def __init__(self):
        super().__init__()
        self.nanos = 0
        self.set_exception_handler(lambda loop, context: None)
        select = self._selector.select

        def jump(timeout):
            assert timeout is not None, "nothing will ever happen"
            if timeout:
                self.nanos = round(self._scheduled[0]._when * 1e9)
            return select(0)

        self._selector.select = jump

    def run_until_complete(self, future):
        try:
            return super().run_until_complete(future)
        finally:
            Loop.left = max(Loop.left, len(asyncio.all_tasks(self)))

    def time(self):
        return self.nanos / 1e9

    def call_at(self, when, callback, *arguments, context=None):
        timer = Timer(round(when * 1e9) / 1e9, callback, arguments, self, context)
        heapq.heappush(self._scheduled, timer)
        timer._scheduled = True
        return timer


class Policy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        return Loop()


def write(path, answers):
    path.write_text("".join(answers))
    print(path.stem, len(answers))


def answer(program):
    asyncio.set_event_loop_policy(Policy())
    # Addresses never show in drip.
    lines = [re.sub(" at 0x[0-9a-f]+", "", line) for line in programs.answer(program.strip("\n"))]
    if Loop.left > 1:
        # The order in which tasks are cancelled that are left at the end is that of their addresses.
        return ""
    return "\n".join([program.strip("\n"), *lines, "#---\n"])


if __name__ == "__main__":
    # Each case in a process of its own: the names of tasks are counted in each.
    with multiprocessing.get_context("fork").Pool(2, maxtasksperchild=1) as pool:
        for path in sorted(folder.glob("*.py")):
            if not path.stem.startswith("made-"):
                write(path, pool.map(answer, programs.by_hand(path), chunksize=1))
        made = asynchronous_flow.programs(random.Random(int(sys.argv[1]) if len(sys.argv) > 1 else 1), 200)
        made = [text for text in pool.map(answer, made, chunksize=1) if text]
        write(folder / "made-asynchronous.py", made[:60])
