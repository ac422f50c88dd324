"""Parsers of drip's catalog: text to fields."""

import csv
import json
import re
from datetime import datetime


def parse_json(iterable):
    """The value of each JSON text."""
    yield from map(json.loads, iterable)


def parse(iterable, pattern):
    """The named fields of lines that all look alike, as dicts, or as tuples where no field has a name:
    str.format turned round.
    """
    kinds = {"": (r".*?", str), "s": (r".*?", str), "str": (r".*?", str)}
    kinds |= dict.fromkeys(("w", "word"), (r"\w+", str))
    kinds |= dict.fromkeys(("d", "n", "int"), (r"[-+]?[\d,_]*", lambda text: int(text.replace(",", ""))))
    kinds |= dict.fromkeys(("f", "g", "e", "float"), (r"[-+]?[\d.]*", float))
    kinds |= dict.fromkeys(("x", "hex"), (r"[-+]?[0-9a-fA-F]*", lambda text: int(text, 16)))
    expression, fields = "", []
    parts = re.findall(r"\{\{|\}\}|\{[^{}]*\}|[^{}]+", pattern)
    for part, after in zip(parts, parts[1:] + [""]):
        if not part.startswith("{") or part == "{{":
            expression += re.escape(part[0] if part in ("{{", "}}") else part)
            continue
        name, _, kind = part[1:-1].partition(":")
        if kind.startswith("%"):
            own, made = ".*?", lambda text, kind=kind: datetime.strptime(text, kind)
        else:
            own, made = kinds[kind]
        # A field ends where the text after it begins; without such a text, where its kind does.
        touches = kind in ("w", "word") or after.startswith("{") and after != "{{"
        expression += f"({own if touches else '.*?'})"
        fields.append((name, made))
    expression, named = re.compile(expression, re.DOTALL), any(name for name, _ in fields)
    for line in iterable:
        found = expression.fullmatch(line)
        if not found:
            raise ValueError(f"{line!r} does not match {pattern!r}")
        values = [made(text) for (_, made), text in zip(fields, found.groups())]
        if named:
            yield {name: value for (name, _), value in zip(fields, values) if name}
        else:
            yield tuple(values)


def parse_re(iterable, pattern):
    """The named groups of a regular expression, where it first matches in each text, as dicts."""
    expression = re.compile(pattern)
    for line in iterable:
        found = expression.search(line)
        if not found:
            raise ValueError(f"{line!r} does not match {pattern!r}")
        yield found.groupdict()


def parse_csv(iterable, fieldnames=None, *, delimiter=","):
    """The fields of lines of CSV, as lists, or with fieldnames as dicts."""
    for line in iterable:
        row = next(csv.reader([line], delimiter=delimiter, strict=True), [])
        if fieldnames is None:
            yield row
        elif len(row) == len(fieldnames):
            yield dict(zip(fieldnames, row))
        else:
            raise ValueError(f"{line!r} has {len(row)} fields, not {len(fieldnames)}")


def parse_logfmt(iterable):
    """The fields of lines of key=value, as dicts; a key alone is True."""
    pair = re.compile(r'\s*([^\s="]+)(?:=("(?:[^"\\]|\\.)*"|[^\s"]*))?(?=\s|$)')
    for line in iterable:
        record, at = {}, 0
        line = line.rstrip()
        while at < len(line):
            found = pair.match(line, at)
            if not found:
                raise ValueError(f"{line!r} is not logfmt from {line[at:]!r} on")
            key, value = found.groups()
            record[key] = True if value is None else json.loads(value) if value.startswith('"') else value
            at = found.end()
        yield record


def parse_time(iterable, field=None, *, format):
    """Texts that tell a time, as datetimes; with field, records whose field becomes one."""
    for item in iterable:
        if field is None:
            yield datetime.strptime(item, format)
        else:
            yield {**item, field: datetime.strptime(item[field], format)}


def select(iterable, *names):
    """Some fields of each record, in the order named."""
    for item in iterable:
        yield {name: item[name] for name in names}


def split(iterable, sep=None, maxsplit=-1):
    """The parts of each text, as a list."""
    for item in iterable:
        yield item.split(sep, maxsplit)


def strip(iterable, chars=None):
    """Each text without white space, or those characters, at its ends."""
    for item in iterable:
        yield item.strip(chars)


def decode(iterable, encoding="utf-8", errors="strict"):
    """The text of each bytes."""
    for item in iterable:
        yield item.decode(encoding, errors)
