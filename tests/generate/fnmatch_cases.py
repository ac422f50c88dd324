"""Which names match which patterns, as Python's glob has it: prints tests/cases/fnmatch.txt."""

import fnmatch
import itertools

PATTERNS = ["*", "*.log", "a*", "*a", "a*b", "*a*b*", "a?c", "?", "??", "[ab]*", "[!ab]*", "[a-c]1", "[]x]", "[!]x]", "a[1]", "a[", "[a-]b",
            "*.[0-9]", "*[0-9]*", "[é-ü]*", "?.log", ".*", "a**b", "[b-a]", "*.*", "[*]", "x[?]y", "[[]a", "ab", ""]
NAMES = ["a", "b", "ab", "ba", "abc", "acb", "a.log", "b.log", ".log", ".a", "a1", "a[", "c1", "d1", "]", "x", "a-b", "ab.1", "x.9", "é.log", "ü", "é",
         "*", "x?y", "xay", "[a", "aab", "abab", "log", "a.b.c", "-b", "a[1]", "ééé", "日本.log"]

print("# pattern, name, whether it matches: tests/generate/fnmatch_cases.py (CPython 3.11, fnmatch.fnmatchcase; hidden names as in glob)")
for pattern, name in itertools.product(PATTERNS, NAMES):
    hidden = name.startswith(".") and not pattern.startswith(".")
    print(pattern, name, not hidden and fnmatch.fnmatchcase(name, pattern), sep="\t")
