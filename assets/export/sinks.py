"""Sinks of drip's catalog: each writes items as they pass, and passes them on."""

import csv
import os
from contextlib import contextmanager


@contextmanager
def written(path, overwrite, append):
    """A file to write text to. Unless it is added to, it takes its place once all is written: what fails
    leaves it as it was.
    """
    if append or os.path.exists(path) and not os.path.isfile(path):
        with open(path, "a", encoding="utf-8", errors="surrogateescape", newline="") as file:
            yield file
        return
    if os.path.exists(path) and not overwrite:
        raise FileExistsError(f"'{path}' is there: overwrite=True replaces it, append=True adds to it")
    beside = f"{path}.part"
    try:
        with open(beside, "w", encoding="utf-8", errors="surrogateescape", newline="") as file:
            try:
                yield file
            except GeneratorExit:
                pass
        os.replace(beside, path)
    finally:
        if os.path.exists(beside):
            os.remove(beside)


def write_lines(iterable, path, *, overwrite=False, append=False):
    """Writes each text as a line, and passes it on."""
    with written(path, overwrite, append) as file:
        for item in iterable:
            file.write(item + "\n")
            yield item


def write_jsonl(iterable, path, *, overwrite=False, append=False):
    """Writes each item as a line of JSON, and passes it on."""
    with written(path, overwrite, append) as file:
        for item in iterable:
            file.write(to_json(item) + "\n")
            yield item


def write_csv(iterable, path, *, overwrite=False, append=False, delimiter=","):
    """Writes each record as a row of CSV under the fields of the first, and passes it on; lists and tuples
    are rows without a header.
    """
    goes_on = append and os.path.exists(path) and os.path.getsize(path) > 0
    with written(path, overwrite, append) as file:
        writer, columns = csv.writer(file, delimiter=delimiter, lineterminator="\n"), None
        for item in iterable:
            if isinstance(item, dict):
                if columns is None:
                    columns = list(item)
                    if not goes_on:
                        writer.writerow(columns)
                if extra := [name for name in item if name not in columns]:
                    raise ValueError(f"dict contains fields not in fieldnames: {', '.join(map(repr, extra))}")
                writer.writerow([item.get(name) for name in columns])
            else:
                writer.writerow(item)
            yield item


def print_each(iterable, *, end="\n"):
    """Prints each item, and passes it on."""
    for item in iterable:
        print(item, end=end)
        yield item
