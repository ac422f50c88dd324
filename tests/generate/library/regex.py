"""Calls of `re`."""

FIXED = [
    # syntax and refusals
    r"(", r")", r"(?", r"(?P", r"(?P<", r"(?P<a", r"(?P<a>", r"(?P<1a>b)", r"(?P=a)", r"(?P<a>b)(?P<a>c)", r"(?P>a)", r"(?<a)", r"(?<=a+)b", r"(?#c", r"a**", r"a+*", r"*a",
    r"a{2,1}", r"a{4294967295}", r"a{,}", r"a{", r"a{}", r"a{1", r"a{,3}", r"[", r"[]", r"[^]", r"[z-a]", r"[\d-z]", r"[a-\d]", r"[a-", r"\1", r"(\1)", r"(a)\2", r"\q", r"[\q]", r"\x1",
    r"\u12", r"\U0011FFFF", r"\400", r"\08", r"\Z", r"(?i", r"(?i)a", r"a(?i)", r"(?z)", r"(?iz)", r"(?-i)a", r"(?i-i:a)", r"(?au)", r"(?L)", r"(?-a:b)", r"(?i:a)b", r"(?-", r"(?i-", r"(?i-:a)",
    r"(?(1)a|b)", r"(a)?(?(1)b|c)", r"(a)?(?(1)b|c|d)", r"(?(x)a)", r"(?(0)a)", r"(?P<x>a)?(?(x)b)", "\\", r"a\\", r"(?>a", r"a++b", r"a?+", r"(?>a+)b", r"a{2}+", r"x*+x", r"(?s:.)", r"(?x: a b )",
    "a\n(b", r"\N{DIGIT ONE", r"()", r"|", r"(|a)+", r"(a|)+", r"(?!)", r"(?=a)*", r"^*", r"$+", r"\b*", r"(?:a*)*", r"(?:)*", r"(?P<n>a)(?P=n)", r"(?<!a)b", r"(?<=(a))b", r"(?<=a|bc)d", r"(a)(?<=\1)",
    r"(?<=(a)\1)b", r"(?i)(?s)a", r"(?:a", r"a|*", r"(?<", r"(?P=a", r"(?P<a>(?P=a))", r"[a&&b]", r"[[a]", r"[a-z&&[c]]", r"\Aa\Z", r"\ba\b", r"a#b", r"[\b]", r"[]a]", r"[^]a]", r"[a-]", r"[-a]",
]
TEXTS = ["''", "'a'", "'ab'", "'aab abb'", "'a\\nb\\n'", "'naïve ß ǅ'", "'ABC abc'", "'a1b22c333'", "'foo.bar@baz.org, x@y.z'", "'  a  b '"]
GOOD = [
    r"", r"a", r"a*", r"a+?", r"\w+", r"\d+", r"(a)|(b)", r"(\w)(\d*)", r"[a-c]+", r"[^a]", r"^a", r"b$", r"(?m)^.", r"(?m).$", r"(?s).+", r".", r"\b", r"\B", r"\s+", r"\S+", r"(?i)abc", r"(?i)[A-C]+",
    r"(\w+)@(\w+)\.(\w+)", r"(?P<user>\w+)@", r"(a)(b)?", r"((a)|b)*", r"(?:(a)|(b))*", r"(a*)*", r"(a|b)*?b", r"(?=a)", r"(?<=a)b", r"(?<!a)b", r"(\w)\1", r"(?i)ß", r"\W", r"\D", r"a|ab", r"ab|a",
    r"(?:a|ab)(?:c|bcd)?", r"x?", r"x*", r"(?a)\w+", r"[\w.]+@[\w.]+", r"\d{2,}", r"\d{1,2}?", r"(?:\d)+", r"(\d)+", r"(?>a+)b", r"a*+b", r"(a)?(?(1)b|a)", r"(?x) a  # comment", r"[^\W\d]", r"\Z", r"(?:^|b)a?",
    r"(.)(.)\2\1", r"\.|\s", r"(?<=,)\s*", r"(?:(?:a)+b)+", r"(a(b)?)+", r"(?:(a)|b|(c))*", r"[[:alpha:]]", r"é|ï", r"\u00ef", r"(?i)ï", r"(?i)\xcf", r"$", r"^", r"(?m)$", r"(?m)^", r"\n", r"(?:a\n?)+?", r"a{0}", r"(?:ab){1,2}",
]


REPLACEMENTS = ["-", r"<\g<0>>", "", r"[\n]"]


def bodies(pick, product):
    out = []
    for pattern in FIXED:
        out.append(f"import re\nreturn re.compile({pattern!r})")
    for pattern in GOOD:
        for text in TEXTS:
            out.append(f"import re\nreturn re.findall({pattern!r}, {text})")
    for pattern in GOOD:
        for text in pick.sample(TEXTS, 4):
            out.append(f"import re\nreturn [m and (m.span(), m.groups(), m.lastindex, m.lastgroup) for m in (re.search({pattern!r}, {text}), re.match({pattern!r}, {text}), re.fullmatch({pattern!r}, {text}))]")
        for text in pick.sample(TEXTS, 3):
            out.append(f"import re\nreturn re.split({pattern!r}, {text}, {pick.choice([0, 1, 2])})")
            out.append(f"import re\nreturn re.subn({pattern!r}, {pick.choice(REPLACEMENTS)!r}, {text}, {pick.choice([0, 0, 1])})")
            out.append(f"import re\nreturn re.sub({pattern!r}, lambda m: str(m.span()), {text})")
            out.append(f"import re\nreturn [repr(m) for m in re.finditer({pattern!r}, {text})]")
            out.append(f"import re\nreturn [m.span() for m in re.compile({pattern!r}).finditer({text}, {pick.choice([0, 1, 2, 5])}, {pick.choice([3, 4, 100])})]")
    # repeated, so that the fast way is taken; and over long texts
    for pattern in GOOD:
        out.append(f"import re\np = re.compile({pattern!r})\nfor i in range(10): p.search('x')\nreturn [[(m.span(), m.groups(), m.lastindex) for m in p.finditer(t)] for t in ({', '.join(TEXTS)})]")
        out.append(f"import re\np = re.compile({pattern!r})\nfor i in range(10): p.search('x')\nreturn [(lambda m: m and (m.span(), m.groups(), m.lastindex))(f(t)) for t in ({', '.join(TEXTS)}) for f in (p.match, p.fullmatch)]")
    TEMPLATES = [r"\1", r"\2", r"\g<1>", r"\g<n>", r"\g<x>", r"\g<", r"\g<>", r"\g<1", r"\g", r"\g<-1>", r"\g<5>", r"\0", r"\01", r"\101", r"\400", r"\q", r"\n\t\\", r"\.", "\\", r"\g<0>\g<0>", r"\10", r"a\1b", r"\g<n>\1", r"\g<1a>", r"\g< 1>"]
    for template in TEMPLATES:
        out.append(f"import re\nreturn re.sub(r'(?P<n>b+)', {template!r}, 'abbc')")
        out.append(f"import re\nreturn re.match(r'(?P<n>a)(x)?', 'abc').expand({template!r})")
    out += ["import re\n" + body for body in [
        "m = re.match(r'(?P<a>.)(?P<b>.)?', 'x')\nreturn m.group(), m.group(1), m.group('a', 'b'), m.groupdict(), m.groupdict('-'), m.groups('-'), m['a'], m[2]",
        "return re.match('a', 'a').group(1)", "return re.match('a', 'a').group('x')", "return re.match('a', 'a')[1]", "return re.match('a', 'a').start(1)", "return re.match('(a)?', 'b').span(1)",
        "return re.match('a', 'a').group(None)", "return re.match(5, 'a')", "return re.match('a', 5)", "return re.match('a', b'a')", "return re.match(b'a', 'a')", "return re.match('a', None)",
        "return re.findall(b'[a-z]+', b'ab \\xff cd')", "return re.sub(b'a', b'\\\\g<0>x', b'banana')", "return re.sub('a', b'x', 'a')", "return re.sub('a', lambda m: 5, 'xa')", "return re.sub('a', lambda m: None, 'xay')",
        "return re.sub('a', 5, 'xa')", "return re.split('a', 5)", "return re.findall(b'\\\\w+', 'é'.encode())", "return re.compile(b'(?i)a')", "return re.compile('a', re.I | re.M)", "return re.compile('a', 2).flags",
        "return re.compile('a', re.A).flags, re.compile('(?i)a').flags, re.compile(b'a').flags", "p = re.compile('a')\nreturn re.compile(p) is p", "return re.compile(re.compile('a'), re.I)", "return re.compile('a', re.A | re.U)",
        "return re.compile(b'a', re.U)", "return re.compile('a', re.L)", "return re.compile('(?P<x>a)(b)(?P<y>c)').groupindex == {'x': 1, 'y': 3}, re.compile('(a)(b)').groups",
        "return re.compile('a').pattern, re.compile('a') == re.compile('a'), re.compile('a') == re.compile('b'), {re.compile('a'): 1}[re.compile('a')]",
        "return re.escape('a.b*c d-e_f\\n#é')", "return re.escape(b'a.b')", "return re.I, re.I | re.M, re.I & re.M, ~re.I & re.M, re.I == 2, int(re.I.value), re.NOFLAG", "return re.purge()",
        "m = re.search('b', 'abc')\nreturn m.string, m.re, m.pos, m.endpos, m.regs, m.lastindex, bool(m)", "m = re.compile('b').search('ébcé', 1, 3)\nreturn m.span(), m.pos, m.endpos, m",
        "return re.search('x' * 60, 'x' * 60)", "return re.compile('x' * 300)", "return type(re.compile('a')), type(re.match('a', 'a')), re.Pattern, re.Match", "return isinstance(re.compile(''), re.Pattern)",
        "try:\n    re.compile('(')\nexcept re.error as e:\n    return e.msg, e.pos, e.args, type(e).__name__", "return re.compile('^a').match('ba', 1)", "return re.compile('(?<=b)a').match('ba', 1).span()",
        "return re.compile('a$').search('ab', 0, 1).span()", "return re.compile('\\\\b').findall('ab cd', 1)", "return re.findall('(?i)k', 'kK\\u212a'), re.findall('(?i)\\u212a', 'kK\\u212a'), re.findall('(?i)[a-z]', '\\u212aſ')",
        "return re.findall('(?i)straße', 'STRASSE straße STRAßE'), re.findall('(?i)σ', 'Σσς')", "return re.findall('(?ia)k', 'kK\\u212a')", "return re.findall('[^\\x00-\\x7f]+', 'aéb\\u20acc')", "return re.findall('.', 'é€😀')",
        "return [m.span() for m in re.finditer('.', 'é€😀')]", "return re.findall('\\\\d', '1٣x'), re.findall('(?a)\\\\d', '1٣x')", "return re.findall('\\\\s', ' \\x1c\\xa0\\u2003x')", "return re.findall('\\\\w', 'a_é٣²x́')",
        "return re.match('(a)(?P<n>b)', 'ab').lastgroup, re.match('((a)(b))', 'ab').lastindex", "return re.split('(-)|(,)', 'a-b,c')", "return re.split('x*', 'axbc')", "return re.split('(?=b)', 'abab')", "return re.sub('x*', '-', 'abxd')",
        "return re.sub('', '-', 'abc')", "return re.subn('(a)|b', r'[\\1]', 'ab')", "return re.sub('a', 'b', 'aaa', count=2), re.sub('A', 'b', 'aaa', flags=re.I)", "return re.split('a', 'bab', maxsplit=-1), re.sub('a', 'b', 'aa', -1)",
        "return re.findall('(?m)^(\\\\w+)=(.*)$', 'a=1\\nb = 2\\nc=3')", "return re.fullmatch('a|ab', 'ab').span(), re.fullmatch('a*?', 'aaa').span(), re.fullmatch('(?:a|ab)(?:c|bcd)', 'abcd').span()",
        "return re.search('(?P<year>\\\\d{4})-(?P<month>\\\\d\\\\d)', 'on 2024-05-06').groupdict()", "return next(re.finditer('a', 'ba')).span()", "return list(re.finditer('a', 'b'))",
        "return len(re.findall('a', 'a' * 5000)), len(re.findall('(?=a)', 'a' * 100))", "return re.sub('(\\\\w+) (\\\\w+)', r'\\2 \\1', 'hello world foo bar')", "return [re.escape(c) for c in '()[]{}?*+-|^$\\\\.&~# \\t']",
        "return re.match('(?:(?:(?:a)))', 'a').span()", "return re.search('(a+)+$', 'a' * 12 + 'b')", "return re.sub('(?P<a>x)(?P<b>y)?', lambda m: repr(m.groupdict()), 'xyx')",
        "return re.compile('a', flags='x')", "return re.compile('a').search()", "return str(re.I), f'{re.I}'", "return re.findall('[\\\\ud800-\\\\udfff]', 'a' + chr(0xd800) + 'b')",
    ]]
    return out
