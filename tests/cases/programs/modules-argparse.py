import argparse
parser = argparse.ArgumentParser(prog="wc", description="Count words, lines and characters of the files that are given, one after another, and say how many there are in all of them together.", epilog="That is all there is to say about %(prog)s.")
parser.add_argument("files", nargs="+", metavar="FILE", help="files to read")
parser.add_argument("-v", "--verbose", action="store_true", help="say more")
parser.add_argument("-n", "--count", type=int, default=10, help="how many (default: %(default)s)")
parser.add_argument("--mode", choices=["fast", "slow"], default="fast", help="how to read: %(choices)s")
parser.add_argument("--a-very-long-option-name", metavar="VALUE", help="an option with a name that does not fit into the column, and with a help text that has to be wrapped")
parser.add_argument("--version", action="version", version="%(prog)s 1.2")
print(parser.format_help())
print(parser.format_usage())
print(parser.parse_args(["a", "b", "-v", "-n", "3"]))
print(parser.parse_args(["a", "--mode=slow", "--count=7"]))
ns = parser.parse_args("x --a-very v".split())
print(ns.files, ns.a_very_long_option_name, vars(ns))
for argv in (["--version"], ["-h"], []):
    try: parser.parse_args(argv)
    except SystemExit as e: print("exit", e.code, e.args)
#> usage: wc [-h] [-v] [-n COUNT] [--mode {fast,slow}]
#>           [--a-very-long-option-name VALUE] [--version]
#>           FILE [FILE ...]
#> 
#> Count words, lines and characters of the files that are given, one after
#> another, and say how many there are in all of them together.
#> 
#> positional arguments:
#>   FILE                  files to read
#> 
#> options:
#>   -h, --help            show this help message and exit
#>   -v, --verbose         say more
#>   -n COUNT, --count COUNT
#>                         how many (default: 10)
#>   --mode {fast,slow}    how to read: fast, slow
#>   --a-very-long-option-name VALUE
#>                         an option with a name that does not fit into the
#>                         column, and with a help text that has to be wrapped
#>   --version             show program's version number and exit
#> 
#> That is all there is to say about wc.
#> 
#> usage: wc [-h] [-v] [-n COUNT] [--mode {fast,slow}]
#>           [--a-very-long-option-name VALUE] [--version]
#>           FILE [FILE ...]
#> 
#> Namespace(files=['a', 'b'], verbose=True, count=3, mode='fast', a_very_long_option_name=None)
#> Namespace(files=['a'], verbose=False, count=7, mode='slow', a_very_long_option_name=None)
#> ['x'] v {'files': ['x'], 'verbose': False, 'count': 10, 'mode': 'fast', 'a_very_long_option_name': 'v'}
#> wc 1.2
#> exit 0 (0,)
#> usage: wc [-h] [-v] [-n COUNT] [--mode {fast,slow}]
#>           [--a-very-long-option-name VALUE] [--version]
#>           FILE [FILE ...]
#> 
#> Count words, lines and characters of the files that are given, one after
#> another, and say how many there are in all of them together.
#> 
#> positional arguments:
#>   FILE                  files to read
#> 
#> options:
#>   -h, --help            show this help message and exit
#>   -v, --verbose         say more
#>   -n COUNT, --count COUNT
#>                         how many (default: 10)
#>   --mode {fast,slow}    how to read: fast, slow
#>   --a-very-long-option-name VALUE
#>                         an option with a name that does not fit into the
#>                         column, and with a help text that has to be wrapped
#>   --version             show program's version number and exit
#> 
#> That is all there is to say about wc.
#> exit 0 (0,)
#> exit 2 (2,)
#---
import argparse
class Quiet(argparse.ArgumentParser):
    def error(self, message):
        print("error:", message)
        raise SystemExit(2)
p = Quiet(prog="p")
p.add_argument("x", type=int)
p.add_argument("y", nargs="?", default="why", choices=["why", "not"])
p.add_argument("-s", "--size", type=float, required=True)
p.add_argument("-p", "--pair", nargs=2, metavar=("A", "B"))
p.add_argument("-c", "--const", nargs="?", const="C", default="D")
p.add_argument("--count", "-k", action="count", default=0)
p.add_argument("--add", action="append")
p.add_argument("--more", action="extend", nargs="*")
p.add_argument("--cc", action="append_const", const=5, dest="cs")
p.add_argument("--off", action="store_false")
p.add_argument("--flag", action=argparse.BooleanOptionalAction)
p.print_usage()
p.print_help()
for line in ["", "1", "a -s 1", "1 -s x", "1 -s 1.5", "1 not -s1", "1 no -s1", "1 -s 1 -p 1", "1 -s 1 -p 1 2", "1 -s 1 -c", "1 -s 1 -c E",
             "-s 1 -kkk -- 1", "1 -s 1 --add a --add b --more 1 2 --more 3 --cc --cc --off", "1 -s 1 --bogus", "1 -s 1 -z q", "1 -s 1 --c", "1 -s 1 --no-flag",
             "1 -s 1 --fl", "1 -s 1 --count=3", "1 -s 1 --siz", "-5 -s -2", "1 2 3 -s 1", "1 -s"]:
    try: print(line, "->", p.parse_args(line.split()))
    except SystemExit as e: print(line, "-> exit", e.code)
print(p.parse_known_args("1 -s 1 --bogus more -z".split()))
#> usage: p [-h] -s SIZE [-p A B] [-c [CONST]] [--count] [--add ADD]
#>          [--more [MORE ...]] [--cc] [--off] [--flag | --no-flag]
#>          x [{why,not}]
#> usage: p [-h] -s SIZE [-p A B] [-c [CONST]] [--count] [--add ADD]
#>          [--more [MORE ...]] [--cc] [--off] [--flag | --no-flag]
#>          x [{why,not}]
#> 
#> positional arguments:
#>   x
#>   {why,not}
#> 
#> options:
#>   -h, --help            show this help message and exit
#>   -s SIZE, --size SIZE
#>   -p A B, --pair A B
#>   -c [CONST], --const [CONST]
#>   --count, -k
#>   --add ADD
#>   --more [MORE ...]
#>   --cc
#>   --off
#>   --flag, --no-flag
#> error: the following arguments are required: x, -s/--size
#>  -> exit 2
#> error: the following arguments are required: -s/--size
#> 1 -> exit 2
#> error: argument x: invalid int value: 'a'
#> a -s 1 -> exit 2
#> error: argument -s/--size: invalid float value: 'x'
#> 1 -s x -> exit 2
#> 1 -s 1.5 -> Namespace(x=1, y='why', size=1.5, pair=None, const='D', count=0, add=None, more=None, cs=None, off=True, flag=None)
#> 1 not -s1 -> Namespace(x=1, y='not', size=1.0, pair=None, const='D', count=0, add=None, more=None, cs=None, off=True, flag=None)
#> error: argument y: invalid choice: 'no' (choose from 'why', 'not')
#> 1 no -s1 -> exit 2
#> error: argument -p/--pair: expected 2 arguments
#> 1 -s 1 -p 1 -> exit 2
#> 1 -s 1 -p 1 2 -> Namespace(x=1, y='why', size=1.0, pair=['1', '2'], const='D', count=0, add=None, more=None, cs=None, off=True, flag=None)
#> 1 -s 1 -c -> Namespace(x=1, y='why', size=1.0, pair=None, const='C', count=0, add=None, more=None, cs=None, off=True, flag=None)
#> 1 -s 1 -c E -> Namespace(x=1, y='why', size=1.0, pair=None, const='E', count=0, add=None, more=None, cs=None, off=True, flag=None)
#> -s 1 -kkk -- 1 -> Namespace(x=1, y='why', size=1.0, pair=None, const='D', count=3, add=None, more=None, cs=None, off=True, flag=None)
#> 1 -s 1 --add a --add b --more 1 2 --more 3 --cc --cc --off -> Namespace(x=1, y='why', size=1.0, pair=None, const='D', count=0, add=['a', 'b'], more=['1', '2', '3'], cs=[5, 5], off=False, flag=None)
#> error: unrecognized arguments: --bogus
#> 1 -s 1 --bogus -> exit 2
#> error: unrecognized arguments: -z q
#> 1 -s 1 -z q -> exit 2
#> error: ambiguous option: --c could match --const, --count, --cc
#> 1 -s 1 --c -> exit 2
#> 1 -s 1 --no-flag -> Namespace(x=1, y='why', size=1.0, pair=None, const='D', count=0, add=None, more=None, cs=None, off=True, flag=False)
#> 1 -s 1 --fl -> Namespace(x=1, y='why', size=1.0, pair=None, const='D', count=0, add=None, more=None, cs=None, off=True, flag=True)
#> error: argument --count/-k: ignored explicit argument '3'
#> 1 -s 1 --count=3 -> exit 2
#> error: argument -s/--size: expected one argument
#> 1 -s 1 --siz -> exit 2
#> -5 -s -2 -> Namespace(x=-5, y='why', size=-2.0, pair=None, const='D', count=0, add=None, more=None, cs=None, off=True, flag=None)
#> error: argument y: invalid choice: '2' (choose from 'why', 'not')
#> 1 2 3 -s 1 -> exit 2
#> error: argument -s/--size: expected one argument
#> 1 -s -> exit 2
#> (Namespace(x=1, y='why', size=1.0, pair=None, const='D', count=0, add=None, more=None, cs=None, off=True, flag=None), ['--bogus', 'more', '-z'])
#---
import argparse
parser = argparse.ArgumentParser(prog="git", description="A version control")
parser.add_argument("--debug", action="store_true")
sub = parser.add_subparsers(dest="command", required=True, help="sub-command help", metavar="COMMAND")
clone = sub.add_parser("clone", help="clone a repository", aliases=["cl"])
clone.add_argument("url")
clone.add_argument("--depth", type=int)
commit = sub.add_parser("commit", help="record changes", description="Record changes to the repository")
commit.add_argument("-m", "--message", default="none")
commit.set_defaults(func=lambda args: f"commit {args.message}")
parser.print_help()
clone.print_help()
print(commit.format_usage())
print(parser.parse_args(["clone", "http://x", "--depth", "3"]))
args = parser.parse_args(["--debug", "commit", "-m", "hi"])
print(args.func(args), args.command, args.debug)
print(parser.parse_known_args(["cl", "u", "--other"]))
for argv in ([], ["push"], ["clone"], ["clone", "-h"]):
    try: parser.parse_args(argv)
    except SystemExit as e: print("exit", e.code)
p2 = argparse.ArgumentParser(prog="p2")
s2 = p2.add_subparsers(title="things", description="what to do")
s2.add_parser("a", help="do a"); s2.add_parser("b")
p2.print_help()
print(p2.parse_args(["a"]), p2.parse_args([]))
#> usage: git [-h] [--debug] COMMAND ...
#> 
#> A version control
#> 
#> positional arguments:
#>   COMMAND     sub-command help
#>     clone (cl)
#>               clone a repository
#>     commit    record changes
#> 
#> options:
#>   -h, --help  show this help message and exit
#>   --debug
#> usage: git clone [-h] [--depth DEPTH] url
#> 
#> positional arguments:
#>   url
#> 
#> options:
#>   -h, --help     show this help message and exit
#>   --depth DEPTH
#> usage: git commit [-h] [-m MESSAGE]
#> 
#> Namespace(debug=False, command='clone', url='http://x', depth=3)
#> commit hi commit True
#> (Namespace(debug=False, command='cl', url='u', depth=None), ['--other'])
#> exit 2
#> exit 2
#> exit 2
#> usage: git clone [-h] [--depth DEPTH] url
#> 
#> positional arguments:
#>   url
#> 
#> options:
#>   -h, --help     show this help message and exit
#>   --depth DEPTH
#> exit 0
#> usage: p2 [-h] {a,b} ...
#> 
#> options:
#>   -h, --help  show this help message and exit
#> 
#> things:
#>   what to do
#> 
#>   {a,b}
#>     a         do a
#> Namespace() Namespace()
#---
import argparse
parser = argparse.ArgumentParser(prog="x", exit_on_error=False)
group = parser.add_mutually_exclusive_group(required=True)
group.add_argument("--foo", action="store_true", help="foo")
group.add_argument("--bar", type=int, help="bar")
g2 = parser.add_mutually_exclusive_group()
g2.add_argument("-q", action="store_true"); g2.add_argument("-v", action="count")
inout = parser.add_argument_group("in and out", "where things come from and go")
inout.add_argument("--input", "-i", metavar="FILE"); inout.add_argument("--output")
parser.print_help()
print(parser.parse_args(["--foo"]))
for argv in (["--foo", "--bar", "1"], ["--bar", "x"], ["--bar"]):
    try: print(parser.parse_args(argv))
    except argparse.ArgumentError as e: print(type(e), e, e.argument_name, e.message)
    except SystemExit as e: print("exit", e.code)
try: parser.add_argument("--foo")
except argparse.ArgumentError as e: print(e)
try: parser.add_argument("zz", required=True)
except TypeError as e: print(e)
try: parser.add_argument("--zz", action="nope")
except ValueError as e: print(e)
try: parser.add_argument("--zz", type="nope")
except ValueError as e: print(e)
try: parser.add_argument("--zz", nargs=2, metavar=("a",))
except ValueError as e: print(e)
try: parser.add_argument("a", dest="b")
except ValueError as e: print(e)
#> usage: x [-h] (--foo | --bar BAR) [-q | -v] [--input FILE] [--output OUTPUT]
#> 
#> options:
#>   -h, --help            show this help message and exit
#>   --foo                 foo
#>   --bar BAR             bar
#>   -q
#>   -v
#> 
#> in and out:
#>   where things come from and go
#> 
#>   --input FILE, -i FILE
#>   --output OUTPUT
#> Namespace(foo=True, bar=None, q=False, v=None, input=None, output=None)
#> <class 'argparse.ArgumentError'> argument --bar: not allowed with argument --foo --bar not allowed with argument --foo
#> <class 'argparse.ArgumentError'> argument --bar: invalid int value: 'x' --bar invalid int value: 'x'
#> <class 'argparse.ArgumentError'> argument --bar: expected one argument --bar expected one argument
#> argument --foo: conflicting option string: --foo
#> 'required' is an invalid argument for positionals
#> unknown action "nope"
#> 'nope' is not callable
#> length of metavar tuple does not match nargs
#> dest supplied twice for positional argument
#---
import argparse, textwrap
def positive(text):
    value = int(text)
    if value <= 0: raise argparse.ArgumentTypeError(f"{value} is not positive")
    return value
class Point(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, tuple(map(float, values)))
parser = argparse.ArgumentParser(prog="geo", formatter_class=argparse.ArgumentDefaultsHelpFormatter, argument_default=None)
parser.add_argument("--n", type=positive, default="4", help="a number")
parser.add_argument("--at", action=Point, nargs=2, default=(0, 0), help="where")
parser.add_argument("rest", nargs=argparse.REMAINDER)
parser.print_help()
print(parser.parse_args(["--at", "1", "2", "a", "--b"]))
try: parser.parse_args(["--n", "-1"])
except SystemExit as e: print(e)
raw = argparse.ArgumentParser(prog="raw", formatter_class=argparse.RawTextHelpFormatter, description=textwrap.dedent("""\
    Two
       lines"""), usage="%(prog)s [anything]")
raw.add_argument("--x", help="one\ntwo\n  three", type=int)
raw.print_help()
t = argparse.ArgumentParser(prog="t", formatter_class=argparse.MetavarTypeHelpFormatter)
t.add_argument("--x", type=int); t.add_argument("y", type=float)
t.print_help()
base = argparse.ArgumentParser(add_help=False); base.add_argument("--common", help=argparse.SUPPRESS); base.add_argument("--seen", default=argparse.SUPPRESS)
child = argparse.ArgumentParser(prog="child", parents=[base], prefix_chars="-+")
child.add_argument("+x", "++xx", action="store_true"); child.set_defaults(level=3)
child.print_help()
print(child.parse_args(["+x", "--common", "1"]), child.get_default("level"))
print(argparse.Namespace(a=1, b="x") == argparse.Namespace(b="x", a=1), argparse.Namespace(**{"a-b": 1, "c": 2}), "a" in argparse.Namespace(a=1))
print(repr(child))
a = child.add_argument("--last", type=int, help="x")
print(a)
print(child.parse_intermixed_args(["--seen", "2"]))
#> usage: geo [-h] [--n N] [--at AT AT] ...
#> 
#> positional arguments:
#>   rest
#> 
#> options:
#>   -h, --help  show this help message and exit
#>   --n N       a number (default: 4)
#>   --at AT AT  where (default: (0, 0))
#> Namespace(n=4, at=(1.0, 2.0), rest=['a', '--b'])
#> 2
#> usage: raw [anything]
#> 
#> Two
#>    lines
#> 
#> options:
#>   -h, --help  show this help message and exit
#>   --x X       one
#>               two
#>                 three
#> usage: t [-h] [--x int] float
#> 
#> positional arguments:
#>   float
#> 
#> options:
#>   -h, --help  show this help message and exit
#>   --x int
#> usage: child [-h] [--seen SEEN] [+x]
#> 
#> options:
#>   -h, --help   show this help message and exit
#>   --seen SEEN
#>   +x, ++xx
#> Namespace(common='1', xx=True, level=3) 3
#> True Namespace(c=2, **{'a-b': 1}) True
#> ArgumentParser(prog='child', usage=None, description=None, formatter_class=<class 'argparse.HelpFormatter'>, conflict_handler='error', add_help=True)
#> _StoreAction(option_strings=['--last'], dest='last', nargs=None, const=None, default=None, type=<class 'int'>, choices=None, required=False, help='x', metavar=None)
#> Namespace(common=None, xx=False, last=None, level=3, seen='2')
#---
import argparse
def main(argv=None):
    parser = argparse.ArgumentParser(prog="a-program-with-a-rather-long-name", description="What it does.")
    for name in ("alpha", "beta", "gamma", "delta", "epsilon", "zeta"):
        parser.add_argument(f"--{name}-option", f"-{name[0]}", metavar=name.upper())
    parser.add_argument("source"); parser.add_argument("targets", nargs="*", default=["out"])
    args = parser.parse_args(argv)
    parser.print_help()
    for key, value in sorted(vars(args).items()): yield key, value
main(["s", "-a", "1", "-b2", "--gamma-option", "3"])
#> usage: a-program-with-a-rather-long-name [-h] [--alpha-option ALPHA]
#>                                          [--beta-option BETA]
#>                                          [--gamma-option GAMMA]
#>                                          [--delta-option DELTA]
#>                                          [--epsilon-option EPSILON]
#>                                          [--zeta-option ZETA]
#>                                          source [targets ...]
#> 
#> What it does.
#> 
#> positional arguments:
#>   source
#>   targets
#> 
#> options:
#>   -h, --help            show this help message and exit
#>   --alpha-option ALPHA, -a ALPHA
#>   --beta-option BETA, -b BETA
#>   --gamma-option GAMMA, -g GAMMA
#>   --delta-option DELTA, -d DELTA
#>   --epsilon-option EPSILON, -e EPSILON
#>   --zeta-option ZETA, -z ZETA
#= ('alpha_option', '1')
#= ('beta_option', '2')
#= ('delta_option', None)
#= ('epsilon_option', None)
#= ('gamma_option', '3')
#= ('source', 's')
#= ('targets', ['out'])
#= ('zeta_option', None)
#---
import argparse
from argparse import ArgumentParser, Namespace, ArgumentError
p = ArgumentParser()
p.add_argument("--level", type=int, choices=range(1, 4))
p.add_argument("--kind", type=lambda s: s.upper(), default="low")
print(p.parse_args())
print(p.parse_args(["--level", "2"]))
p.prog = "named"
try: p.parse_args(["--level", "9"])
except SystemExit as e: print(e.code)
print(p.parse_args(["--level", "2"], namespace=Namespace(kept=1)))
p.parse_args(["--nope"])
#> Namespace(level=None, kind='LOW')
#> Namespace(level=2, kind='LOW')
#> 2
#> Namespace(kept=1, level=2, kind='LOW')
#! SystemExit: 2
#---
