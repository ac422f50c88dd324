import re
from collections import Counter

TEXT = """It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness ..."""


def words(text):
    for match in re.finditer(r"[a-z']+", text.lower()):
        yield match.group()


counts = Counter(words(TEXT))
print(counts.most_common(3))
for word, n in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:6]:
    print(f"{word:<12}{n:>3} {'=' * n}")
print(counts["nothing"], sum(counts.values()), len(counts))
counts.update(["age", "age"])
counts.subtract({"it": 2})
print(counts["age"], counts["it"])
print(Counter("mississippi") - Counter("miss"), Counter(a=1) + Counter(a=2, b=0))
longest = max(counts, key=len)
print(longest, Counter(map(len, counts)).most_common(2))
#> [('it', 4), ('was', 4), ('the', 4)]
#> it            4 ====
#> of            4 ====
#> the           4 ====
#> was           4 ====
#> age           2 ==
#> times         2 ==
#> 0 24 10
#> 4 2
#> Counter({'i': 3, 's': 2, 'p': 2}) Counter({'a': 3})
#> foolishness [(3, 3), (2, 2)]
#---
import re
from typing import NamedTuple


class Token(NamedTuple):
    type: str
    value: str
    line: int
    column: int


def tokenize(code):
    keywords = {"IF", "THEN", "ENDIF", "FOR", "NEXT"}
    token_specification = [
        ("NUMBER", r"\d+(\.\d*)?"),
        ("ASSIGN", r":="),
        ("END", r";"),
        ("ID", r"[A-Za-z]+"),
        ("OP", r"[+\-*/]"),
        ("NEWLINE", r"\n"),
        ("SKIP", r"[ \t]+"),
        ("MISMATCH", r"."),
    ]
    tok_regex = "|".join("(?P<%s>%s)" % pair for pair in token_specification)
    line_num, line_start = 1, 0
    for mo in re.finditer(tok_regex, code):
        kind, value = mo.lastgroup, mo.group()
        column = mo.start() - line_start
        if kind == "NUMBER":
            value = float(value) if "." in value else int(value)
        elif kind == "ID" and value in keywords:
            kind = value
        elif kind == "NEWLINE":
            line_start = mo.end()
            line_num += 1
            continue
        elif kind == "SKIP":
            continue
        elif kind == "MISMATCH":
            raise RuntimeError(f"{value!r} unexpected on line {line_num}")
        yield Token(kind, value, line_num, column)


statements = """
    IF quantity THEN
        total := total + price * 1.5;
    ENDIF;
"""
for token in tokenize(statements):
    print(token)
try:
    list(tokenize("a := ?"))
except RuntimeError as e:
    print(e)
tokenize("x := 2")
#> Token(type='IF', value='IF', line=2, column=4)
#> Token(type='ID', value='quantity', line=2, column=7)
#> Token(type='THEN', value='THEN', line=2, column=16)
#> Token(type='ID', value='total', line=3, column=8)
#> Token(type='ASSIGN', value=':=', line=3, column=14)
#> Token(type='ID', value='total', line=3, column=17)
#> Token(type='OP', value='+', line=3, column=23)
#> Token(type='ID', value='price', line=3, column=25)
#> Token(type='OP', value='*', line=3, column=31)
#> Token(type='NUMBER', value=1.5, line=3, column=33)
#> Token(type='END', value=';', line=3, column=36)
#> Token(type='ENDIF', value='ENDIF', line=4, column=4)
#> Token(type='END', value=';', line=4, column=9)
#> '?' unexpected on line 1
#= Token(type='ID', value='x', line=1, column=0)
#= Token(type='ASSIGN', value=':=', line=1, column=2)
#= Token(type='NUMBER', value=2, line=1, column=5)
#---
import re


class Lexer:
    TOKENS = re.compile(r"\s*(?:(?P<num>\d+\.?\d*)|(?P<op>[-+*/()^]))")

    def __init__(self, text):
        self.text, self.pos = text, 0

    def __iter__(self):
        while self.pos < len(self.text.rstrip()):
            m = self.TOKENS.match(self.text, self.pos)
            if not m:
                raise SyntaxError(f"bad character {self.text[self.pos]!r} at {self.pos}")
            self.pos = m.end()
            yield m.lastgroup, m[m.lastgroup]
        yield "end", ""


class Calculator:
    def evaluate(self, text):
        self.tokens = iter(Lexer(text))
        self.advance()
        value = self.sum()
        if self.kind != "end":
            raise SyntaxError(f"unexpected {self.value!r}")
        return value

    def advance(self):
        self.kind, self.value = next(self.tokens)

    def accept(self, *values):
        if self.kind == "op" and self.value in values:
            value = self.value
            self.advance()
            return value

    def sum(self):
        left = self.product()
        while op := self.accept("+", "-"):
            right = self.product()
            left = left + right if op == "+" else left - right
        return left

    def product(self):
        left = self.atom()
        while op := self.accept("*", "/"):
            right = self.atom()
            left = left * right if op == "*" else left / right
        return left

    def atom(self):
        if self.accept("-"):
            return -self.atom()
        if self.accept("("):
            value = self.sum()
            if not self.accept(")"):
                raise SyntaxError("expected )")
            return value
        if self.kind != "num":
            raise SyntaxError(f"expected a number, got {self.value!r}")
        value = float(self.value) if "." in self.value else int(self.value)
        self.advance()
        return value


calc = Calculator()
for text in ["2 + 3 * 4", "(2 + 3) * -4", "10 / 4 - 1.5", "2 *", "(1", "1 2", "8 / (3 - 3)", "x"]:
    try:
        print(f"{text} = {calc.evaluate(text)}")
    except (SyntaxError, ArithmeticError) as e:
        print(f"{text}: {type(e).__name__}: {e}")
Lexer("1+2")
#> 2 + 3 * 4 = 14
#> (2 + 3) * -4 = -20
#> 10 / 4 - 1.5 = 1.0
#> 2 *: SyntaxError: expected a number, got ''
#> (1: SyntaxError: expected )
#> 1 2: SyntaxError: unexpected '2'
#> 8 / (3 - 3): ZeroDivisionError: division by zero
#> x: SyntaxError: bad character 'x' at 0
#= ('num', '1')
#= ('op', '+')
#= ('num', '2')
#= ('end', '')
#---
def caesar(text, shift):
    for c in text:
        if c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            yield chr((ord(c) - base + shift) % 26 + base)
        else:
            yield c


secret = "".join(caesar("Hello, World!", 3))
print(secret, "".join(caesar(secret, -3)))
table = str.maketrans("aeiou", "43105", "!")
print("education is fun!".translate(table))


def run_length(text):
    i = 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        yield text[i], j - i
        i = j


packed = "".join(f"{n}{c}" if n > 1 else c for c, n in run_length("WWWWBWWCC"))
print(packed)
import re
print(re.sub(r"(\d+)(\w)", lambda m: m[2] * int(m[1]), packed))
for word in ("racecar", "A man a plan", "x"):
    letters = [c.lower() for c in word if c.isalnum()]
    print(f"{word!r:>15} {letters == letters[::-1]}")
print("title case words".title(), "swap".swapcase(), "a-b_c".replace("-", "_").split("_"))
run_length("aab")
#> Khoor, Zruog! Hello, World!
#> 3d5c4t10n 1s f5n
#> 4WB2W2C
#> WWWWBWWCC
#>       'racecar' True
#>  'A man a plan' False
#>             'x' True
#> Title Case Words SWAP ['a', 'b', 'c']
#= ('a', 2)
#= ('b', 1)
#---
rows = [("Name", "Qty", "Price"), ("apple", 3, 1.25), ("banana", 12, 0.5), ("kiwi — green", 100, 1234.5)]
widths = [max(len(str(row[i])) for row in rows) for i in range(3)]


def table(rows, widths):
    yield "+" + "+".join("-" * (w + 2) for w in widths) + "+"
    header, *body = rows
    yield "| " + " | ".join(h.center(w) for h, w in zip(header, widths)) + " |"
    yield "+" + "+".join("=" * (w + 2) for w in widths) + "+"
    for name, qty, price in body:
        yield f"| {name:<{widths[0]}} | {qty:>{widths[1]}d} | {price:>{widths[2]}} |"


print(*table(rows, widths), sep="\n")
print("{:>10}|{:<10}|{:^10}|{:*^9}".format("r", "l", "c", "m"))
print("%-8s|%5.2f|%03d|%x|%+d|%5s%%" % ("left", 3.14159, 7, 255, 5, 12))
print(f"{1234567.891:,.2f} {0.256:.1%} {255:#x} {255:08b} {1e10:g} {-5:+d} {42:^7}| {3.0!r:>6}")
print(f"{'nested':>{10}} {12345:_} {1.5e-7:.3e} {True:d} {'x' * 3!r:.3}")
value, width = 3.14159, 8
print(f"{value=:.2f} {width = } {value:{width}.{3}f}")
table(rows, widths)
#> +--------------+-----+--------+
#> |     Name     | Qty | Price  |
#> +==============+=====+========+
#> | apple        |   3 |   1.25 |
#> | banana       |  12 |    0.5 |
#> | kiwi — green | 100 | 1234.5 |
#>          r|l         |    c     |****m****
#> left    | 3.14|007|ff|+5|   12%
#> 1,234,567.89 25.6% 0xff 11111111 1e+10 -5   42   |    3.0
#>     nested 12_345 1.500e-07 1 'xx
#> value=3.14 width = 8    3.142
#= '+--------------+-----+--------+'
#= '|     Name     | Qty | Price  |'
#= '+==============+=====+========+'
#= '| apple        |   3 |   1.25 |'
#= '| banana       |  12 |    0.5 |'
#= '| kiwi — green | 100 | 1234.5 |'
#---
import string
import textwrap

paragraph = "The quick brown fox jumps over the lazy dog. " * 2
for line in textwrap.wrap(paragraph, 30):
    print("|" + line.ljust(30) + "|")
print(textwrap.dedent("""
    indented
      more
    """).strip())
print(textwrap.shorten("Hello  wonderful world!", width=14), textwrap.indent("a\nb", "> "))
print(string.ascii_lowercase[:5], string.digits, string.punctuation[:4])
template = string.Template("$who owes $$${amount}")
print(template.substitute(who="Tim", amount=5))
try:
    template.substitute(who="x")
except KeyError as e:
    print("KeyError", e)
print(string.capwords("the end of it"))
#> |The quick brown fox jumps over|
#> |the lazy dog. The quick brown |
#> |fox jumps over the lazy dog.  |
#> indented
#>   more
#> Hello [...] > a
#> > b
#> abcde 0123456789 !"#$
#> Tim owes $5
#> KeyError 'amount'
#> The End Of It
#---
from collections import defaultdict
from itertools import groupby


def anagrams(words):
    groups = defaultdict(list)
    for word in words:
        groups["".join(sorted(word))].append(word)
    return (group for group in groups.values() if len(group) > 1)


for group in anagrams("listen silent enlist google elbow below state taste".split()):
    print(*group, sep=", ")


def index(lines):
    entries = defaultdict(set)
    for number, line in enumerate(lines, 1):
        for word in line.lower().split():
            entries[word.strip(".,;")].add(number)
    for word in sorted(entries):
        yield word, sorted(entries[word])


poem = ["Roses are red,", "violets are blue;", "sugar is sweet,", "and so are roses."]
for letter, words in groupby(index(poem), key=lambda entry: entry[0][0]):
    print(letter.upper(), *(f"{w}:{','.join(map(str, lines))}" for w, lines in words))
index(poem[:1])
#> listen, silent, enlist
#> elbow, below
#> state, taste
#> A and:4 are:1,2,4
#> B blue:2
#> I is:3
#> R red:1 roses:1,4
#> S so:4 sugar:3 sweet:3
#> V violets:2
#= ('are', [1])
#= ('red', [1])
#= ('roses', [1])
#---
def tokens(text):
    word = ""
    for c in text:
        if c in "()":
            if word:
                yield word
            yield c
            word = ""
        elif c.isspace():
            if word:
                yield word
            word = ""
        else:
            word += c
    if word:
        yield word


def parse(tokens):
    token = next(tokens, None)
    if token is None:
        raise EOFError("unexpected end")
    if token == "(":
        items = []
        while (item := parse(tokens)) is not None:
            items.append(item)
        return tuple(items)
    if token == ")":
        return None
    try:
        return int(token)
    except ValueError:
        return token


import operator as op
env = {"+": op.add, "*": op.mul, "-": op.sub, "max": max}


def evaluate(x):
    match x:
        case int():
            return x
        case str(name):
            return env[name]
        case ("if", test, yes, no):
            return evaluate(yes if evaluate(test) else no)
        case ("define", str(name), value):
            env[name] = evaluate(value)
        case (f, *args):
            return evaluate(f)(*map(evaluate, args))


for line in ["(+ 1 (* 2 3))", "(define x 5)", "(if (- x 5) 1 (max x 9))", "(* x", "(oops 1)"]:
    try:
        print(line, "=>", evaluate(parse(tokens(line))))
    except (EOFError, KeyError) as e:
        print(line, "!!", type(e).__name__, e)
tokens("(a b)")
#> (+ 1 (* 2 3)) => 7
#> (define x 5) => None
#> (if (- x 5) 1 (max x 9)) => 9
#> (* x !! EOFError unexpected end
#> (oops 1) !! KeyError 'oops'
#= '('
#= 'a'
#= 'b'
#= ')'
#---
