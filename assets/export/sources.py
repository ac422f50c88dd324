"""Sources of drip's catalog: the world coming in."""

import csv
import gzip
import io
import json
import os
import re
import sqlite3
import stat
import sys
import time


def open_text(path, newline="\n"):
    """Opens a text as drip does: UTF-8, or UTF-16 with its mark; other bytes become lone surrogates; .gz is
    read through, - is the standard input.
    """
    if path == "-":
        file = sys.stdin.buffer
    elif str(path).endswith(".gz"):
        file = gzip.open(path)
    else:
        file = open(path, "rb")
    wide = file.peek(2)[:2] in (b"\xff\xfe", b"\xfe\xff")
    return io.TextIOWrapper(file, "utf-16" if wide else "utf-8-sig", "surrogateescape", newline)


def without_end(line):
    """A line without its \\n or \\r\\n."""
    return line.removesuffix("\r\n").removesuffix("\n")


def read_lines(*paths):
    """The lines of files, one file after the other, without their line ends. A file is opened when its
    first line is asked for.
    """
    for path in paths:
        with open_text(path) as file:
            yield from map(without_end, file)


def stdin():
    """The lines of the standard input, without their line ends."""
    return read_lines("-")


def read_jsonl(path):
    """A value from each line of a file of JSON lines; empty lines are skipped."""
    for line in read_lines(path):
        if line.strip():
            yield json.loads(line)


def read_json(path, items=None):
    """The items of a JSON array, or of the one that items="data.rows" leads to; any other value is one
    item. The file is read whole.
    """
    with open_text(path) as file:
        value = json.load(file)
    for name in items.split(".") if items else []:
        value = value[name]
    if isinstance(value, list):
        yield from value
    else:
        yield value


def read_csv(path, delimiter=None, header=True, types=False, quote='"'):
    """The rows of a CSV file as dicts, or as lists where it has no header. Fields are texts, or with types
    what they say.
    """
    if delimiter is None:
        name = str(path).lower().removesuffix(".gz")
        delimiter = "\t" if name.endswith((".tsv", ".tab")) else ","
    csv.field_size_limit(16 << 20)
    quoting = {"quotechar": quote} if quote else {"quoting": csv.QUOTE_NONE}
    with open_text(path, newline="") as file:
        rows = filter(None, csv.reader(file, delimiter=delimiter, **quoting))
        names = distinct(header if isinstance(header, (list, tuple)) else next(rows, [])) if header else None
        for row in rows:
            if types:
                row = [typed(text) for text in row]
            if names is None:
                yield row
                continue
            record = dict(zip(names, row))
            if len(row) < len(names):
                record.update(dict.fromkeys(names[len(row):]))
            elif len(row) > len(names):
                record[None] = row[len(names):]
            yield record


def distinct(names):
    """The names of columns; one that comes twice becomes name_2."""
    taken = []
    for name in names:
        new, number = name, 2
        while new in taken:
            new, number = f"{name}_{number}", number + 1
        taken.append(new)
    return taken


def typed(text):
    """What a field says: a number, a bool, nothing, or the text that it is."""
    if text == "":
        return None
    if text in ("true", "True", "TRUE", "false", "False", "FALSE"):
        return text.lower() == "true"
    if re.fullmatch(r"-?(0|[1-9][0-9]*)", text):
        return int(text)
    if re.fullmatch(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?", text):
        return float(text)
    return text


def read_chunks(path, size=8192):
    """The bytes of a file, so many at a time."""
    if path == "-":
        file = sys.stdin.buffer
    elif str(path).endswith(".gz"):
        file = gzip.open(path)
    else:
        file = open(path, "rb")
    with file:
        while chunk := file.read(size):
            yield chunk


def walk(root="."):
    """A record for each file and directory below the root, sorted by name: path, size, mtime, is_dir. Links
    are not followed.
    """
    for name in sorted(os.listdir(root)):
        path = os.path.join(root, name)
        info = os.lstat(path)
        is_dir = stat.S_ISDIR(info.st_mode)
        yield {"path": path, "size": info.st_size, "mtime": info.st_mtime, "is_dir": is_dir}
        if is_dir:
            yield from walk(path)


def query(database, sql, *parameters):
    """The rows that an SQLite database answers, as dicts. The file is opened read-only when the first row
    is asked for.
    """
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    try:
        cursor = connection.execute(sql, parameters)
        names = distinct([column[0] for column in cursor.description])
        for row in cursor:
            yield dict(zip(names, row))
    finally:
        connection.close()


def ticks(seconds):
    """0 at once, then n when n times so many seconds have passed; what was missed is left out."""
    start, number = time.monotonic(), 0
    while True:
        yield number
        number = max(number + 1, int((time.monotonic() - start) / seconds))
        time.sleep(max(0, start + number * seconds - time.monotonic()))
