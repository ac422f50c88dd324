"""Answers tests/cases/deviations/*.py as CPython does, and writes the section of README.md that lists them.

A case: `#: title`, `#: one sentence of why`, a program, what CPython makes of it in the form of tests/cases/programs, `#drip`, what
drip makes of it (written by hand, checked by tests/programs), `#---`. Run: python3 tests/generate/deviations.py
"""
import os
import pathlib
import re
import sys
import time

from programs import answer

root = pathlib.Path(__file__).parents[2]
BEGIN, END = "<!-- deviations:begin -->\n", "<!-- deviations:end -->\n"
os.environ["TZ"] = "Europe/Berlin"
time.tzset()
sys.stdin = open("/dev/null")


def steady(line):
    """An answer without what is another one each time."""
    return re.sub(r"-?\d{12,}", "…", re.sub("0x[0-9a-f]{6,}", "0x…", line))


rows = []
for path in sorted((root / "tests/cases/deviations").glob("*.py")):
    out = []
    for case in path.read_text().split("#---\n")[:-1]:
        asked, _, drip = case.partition("#drip\n")
        head, program = [], []
        for line in asked.rstrip("\n").split("\n"):
            if line[:3] == "#: ":
                head.append(line)
            elif line[:3] not in ("#= ", "#> ", "#! ") and line not in ("#!", "#>"):
                program.append(line)
        answers = [steady(line) for line in answer("\n".join(program))]
        out.append("\n".join([*head, *program, *answers, "#drip\n"]) + drip + "#---\n")
        title, why = (line[3:].replace("|", "\\|") for line in head)
        rows.append(f"| {title} | {why} |\n")
    path.write_text("".join(out))
readme = root / "README.md"
text = readme.read_text()
before, after = text.index(BEGIN) + len(BEGIN), text.index(END)
readme.write_text(text[:before] + "| what | why |\n|---|---|\n" + "".join(rows) + text[after:])
print(len(rows))
