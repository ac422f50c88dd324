"""Writes src/vm/builtins/dir_names.rs: the names that CPython's dir() gives for objects of its classes.

Run with the CPython whose behaviour is wanted: python3 tests/generate/dir_names.py
"""
import collections
import pathlib

CLASSES = [BaseException, bool, bytearray, bytes, classmethod, collections.deque, collections.OrderedDict, complex, dict, float, frozenset,
           int, list, object, property, range, set, slice, staticmethod, str, tuple, type]
OTHERS = {"Builtin": type(len), "DefaultDict": collections.defaultdict, "Function": type(lambda: 0), "Generator": type(x for x in ()),
          "Method": type([].__init__), "Module": type(collections), "NoneType": type(None)}
RUST = {"BaseException": "Exception(crate::value::ExcType::BaseException)", "bytearray": "ByteArray", "classmethod": "ClassMethod",
        "frozenset": "FrozenSet", "staticmethod": "StaticMethod"}


class Plain:
    def method(self):
        pass


OTHERS["Method"] = type(Plain().method)
ALL = sorted(set(dir(Plain())) - {"method"})


def words(names):
    lines, line = [], ""
    for name in names:
        if len(line) + len(name) + 1 > 100:
            lines.append(line)
            line = ""
        line += " " * bool(line) + name
    return " \\\n     ".join(lines + [line])


found = {RUST.get(c.__name__, c.__name__[0].upper() + c.__name__[1:]): c for c in CLASSES} | OTHERS
rows = []
for name, cls in sorted(found.items()):
    names = set(dir(cls)) - set(dir(object))
    rows.append(f'    (Type::{name},\n     "{words(sorted(names))}"),\n')
text = f'''//! The names that CPython's `dir()` gives. Written by tests/generate/dir_names.py.

use crate::value::Type;

/// Of every object.
pub(super) const OF_ALL: &str =
    "{words(sorted(dir(object)))}";

/// What objects of classes that code defines have beyond it, where the class says nothing of `__slots__`.
pub(super) const OF_OWN: [&str; 3] = ["__dict__", "__module__", "__weakref__"];

/// What objects of the built-in classes have beyond it.
pub(super) const OF_CLASSES: &[(Type, &str)] = &[
{"".join(rows)}];
'''
assert set(ALL) - set(dir(object)) == {"__dict__", "__module__", "__weakref__"}
(pathlib.Path(__file__).parents[2] / "src/vm/builtins/dir_names.rs").write_text(text)
