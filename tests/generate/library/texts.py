"""Calls of `textwrap` and of `string`."""

TEXTS = ["''", "'hello'", "'The quick brown fox jumps over the lazy dog'", "'a  b\\tc\\n\\nd'", "'supercalifragilisticexpialidocious word'", "'well-known state-of-the-art e-mail x-y'", "'end -- of--it, --option'", "'   leading and trailing   '", "'aaaa bbbb cccc dddd eeee ffff'", "'naïve café über'", "'one two-three-four five' * 4"]
BLOCKS = ["''", "'  a\\n  b'", "'  a\\n    b\\n c'", "'\\ta\\n\\tb'", "' a\\n\\n  \\n b'", "'a\\n b'", "'  a\\n\\tb'", "'    x\\n  y\\n'", "'\\n  a\\n  b\\n  '"]


def bodies(pick, product):
    h = "import textwrap\nreturn textwrap."
    out = product(h + "wrap({}, {})", TEXTS, ["5", "10", "12", "20", "70", "1", "0"])
    out += product(h + "fill({}, width=15, {})", TEXTS, ["initial_indent='* '", "subsequent_indent='  '", "break_long_words=False", "break_on_hyphens=False", "drop_whitespace=False", "max_lines=2", "max_lines=1, placeholder='...'", "expand_tabs=False", "replace_whitespace=False", "tabsize=4"])
    out += product(h + "shorten({}, {})", TEXTS, ["10", "width=20", "20, placeholder='~'", "100", "3"])
    out += product(h + "dedent({})", BLOCKS) + product(h + "indent({}, '> ')", BLOCKS)
    out += product("import string\nreturn string.capwords({})", ["'hello world'", "'  a  b '", "'a-b-c', '-'", "'HELLO wORLD'", "''", "'ß x'", "'a,b', ','"])
    t = "from string import Template\nt = Template({})\nreturn {}"
    for text in ["'$a and ${b}'", "'$$5 $a'", "'${a'", "'$'", "'$1'", "'x\\n $'", "'$a$a'", "'$ab'", "'${1}'", "'é $a'", "'no'"]:
        out += [t.format(text, call) for call in ["t.substitute(a=1, b='x')", "t.substitute({'a': 1}, b=2)", "t.safe_substitute(a=5)", "t.substitute()", "t.template"]]
    out += ["from string import Template\nreturn Template(5)", "from string import Template\nreturn Template('$a').substitute({'a': 1}, {'a': 2})", "from string import Template\nreturn Template"]
    return out
