"""What an exported script needs to print what its pipeline gives as drip prints it, and to say what Python
has no syntax for.
"""

import json
import signal
import sys
from collections.abc import Iterable, Iterator


def prepare_output():
    """Text goes out as it came in, bytes that were not UTF-8 too; a reader that has had enough ends the
    script quietly.
    """
    sys.stdout.reconfigure(encoding="utf-8", errors="surrogateescape", newline="\n")
    if hasattr(signal, "SIGPIPE"):
        signal.signal(signal.SIGPIPE, signal.SIG_DFL)


def show(item):
    """Prints an item: a str as it is, what JSON has as JSON, anything else as its repr."""
    if isinstance(item, str):
        print(item)
    elif item is None or isinstance(item, (bool, int, float, list, tuple, dict, Iterator)):
        print(to_json(item))
    else:
        print(repr(item))


def to_json(value):
    """The value as JSON on one line; what JSON has no word for is the text of its repr."""
    return json.dumps(as_json(value), ensure_ascii=False, default=repr)


def as_json(value):
    """The value with lists for iterators, such as the groups of groupby, and with keys that JSON can have."""
    if isinstance(value, dict):
        plain = (str, int, float, bool, type(None))
        return {key if isinstance(key, plain) else repr(key): as_json(part) for key, part in value.items()}
    if isinstance(value, (list, tuple, Iterator)):
        return [as_json(part) for part in value]
    return value


def items_of(value):
    """The items of anything that gives some; a text, a dict or a number is one item, None is none."""
    if value is None:
        return
    if isinstance(value, Iterable) and not isinstance(value, (str, bytes, dict)):
        yield from value
    else:
        yield value


def called(function, *arguments, **named):
    """What a function gives as a stage: the items of an iterator, a list or a tuple; anything else is one
    item.
    """
    value = function(*arguments, **named)
    if isinstance(value, (Iterator, list, tuple)):
        yield from value
    else:
        yield value


def single(function, *arguments, **named):
    """What a function returns, as the only item; called when that is asked for."""
    yield function(*arguments, **named)


def lazily(function, *arguments, **named):
    """The items of what a function returns; called when the first is asked for."""
    yield from function(*arguments, **named)


def field(value, *names):
    """The field of a record, or of records within it; of what is no record, the attribute."""
    for name in names:
        value = value[name] if isinstance(value, dict) else getattr(value, name)
    return value
