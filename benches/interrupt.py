"""How long SIGINT takes to end what would take too much of time, memory or depth; what ends by itself says in which error.

Run: python3 benches/interrupt.py target/release/drip
"""
import resource
import signal
import subprocess
import sys
import tempfile
import time

DEEP = "def deep(n):\n    x = []\n    for i in range(n):\n        x = [x]\n    return x\n"
PROGRAMS = {
    "10**10**10": "[10**10**10]",
    "'x' * 10**12": "['x' * 10**12]",
    "[0] * 10**12": "[[0] * 10**12]",
    "list(range(10**12))": "def f():\n    return list(range(10**12))\n[f()]",
    "sum(range(10**12))": "def f():\n    return sum(range(10**12))\n[f()]",
    "endless loop": "while True:\n    pass",
    "endless pipeline": "count() | filter(_ < 0)",
    "10**12 in count()": "def f():\n    import itertools\n    return -1 in itertools.count()\n[f()]",
    "endless recursion": "def f(n):\n    return f(n + 1)\n[f(0)]",
    "endless __repr__": "class A:\n    def __repr__(self):\n        return repr(self)\n[repr(A())]",
    "endless __eq__": "class A:\n    def __eq__(self, other):\n        return other == self\n[A() == A()]",
    "endless generators": "def g():\n    yield from g()\ng()",
    "100,000 parentheses": "[" + "(" * 100_000 + "1" + ")" * 100_000 + "]",
    "1+1+... 100,000 long": "[1" + "+1" * 100_000 + "]",
    "regex of 64 KiB": "import re\n[re.match('" + "(a*)*" * 13_000 + "b', 'a' * 100)]",
    "regex that backtracks": "import re\ndef f():\n    return re.match('(a+)+(b|c)\\\\1$', 'a' * 60)\n[f()]",
    "growing list": "x = []\nwhile True:\n    x.append(0)",
    "growing text": "x = 'a'\nwhile True:\n    x = x + x",
    "100,000 iterators": "def f():\n    it = iter([1])\n    for i in range(100000):\n        it = map(abs, it)\n    return next(it)\n[f()]",
    "deep list shown": DEEP + "def f():\n    x = deep(200000)\n    while True:\n        repr(x)\n[f()]",
    "deep list compared": DEEP + "[deep(200000) == deep(200000)]",
    "sort of 10**6 objects": "class N:\n    def __init__(self, n):\n        self.n = n\n    def __lt__(self, other):\n        return self.n < other.n\nimport random\n[len(sorted([N(random.random()) for i in range(10**6)]))]",
    "sort of 3 * 10**6 ints": "import random\ndef f():\n    while True:\n        sorted([random.random() for i in range(3 * 10**6)])\n[f()]",
    "2**(10**8) // 3": "[len(hex(3**(10**7) // 7**(10**6)))]",
    "str of 4,300 digits": "def f():\n    while True:\n        int('9' * 4300)\n[f()]",
    "'a' in text of 100 MB": "def f():\n    x = 'a' * 10**8\n    while True:\n        'ab' in x\n[f()]",
}
MOMENTS = [0.15, 0.5, 1.5, 4.0]


def main(drip):
    # Memory is the program's budget, not the machine's.
    resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))
    for name, program in PROGRAMS.items():
        with tempfile.NamedTemporaryFile("w", suffix=".drip") as file:
            file.write(program)
            file.flush()
            waits = []
            for moment in MOMENTS:
                started = time.monotonic()
                run = subprocess.Popen([drip, "run", "--max-memory", "1500M", file.name], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
                try:
                    error = run.communicate(timeout=moment)[1]
                    line = (error.decode(errors="replace").splitlines() or ["done"])[0][-90:]
                    waits.append(f"ended by itself after {time.monotonic() - started:.2f} s: {line}")
                    break
                except subprocess.TimeoutExpired:
                    sent = time.monotonic()
                    run.send_signal(signal.SIGINT)
                    try:
                        run.communicate(timeout=10)
                        waits.append(f"{(time.monotonic() - sent) * 1000:.0f} ms")
                    except subprocess.TimeoutExpired:
                        run.kill()
                        waits.append("not within 10 s")
                        break
        print(f"{name:24} {'; '.join(waits)}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
