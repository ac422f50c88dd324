import csv
print(list(csv.reader(["a,b,c", "1,\"x, y\",3", "", "  sp , q"])))
#> [['a', 'b', 'c'], ['1', 'x, y', '3'], [], ['  sp ', ' q']]
#---
import csv
r = csv.reader(open("tests/data/io/table.csv", newline=""))
for row in r:
    print(r.line_num, row)
#> 1 ['name', 'age', 'note']
#> 2 ['Smith, Ann', '31', 'says "hi"']
#> 3 ['Bob', '', '']
#> 5 ['multi\nline', '7', 'x']
#---
import csv
r = csv.reader(["a\tb", "'x\ty'\tz"], delimiter="\t", quotechar="'")
print(list(r), r.dialect.delimiter, r.dialect.quotechar, r.dialect.quoting, r.dialect.strict)
#> [['a', 'b'], ['x\ty', 'z']] 	 ' 0 False
#---
import csv
for kwargs in ({}, {"quoting": csv.QUOTE_NONE}, {"quoting": csv.QUOTE_NONNUMERIC}, {"skipinitialspace": True}, {"doublequote": False}, {"escapechar": "\\"}, {"quotechar": None}, {"delimiter": ";"}):
    try:
        print(kwargs, list(csv.reader(['1, "a",2', '3,"b""c",4', '5,x\\,y,6'], **kwargs)))
    except (ValueError, csv.Error) as e:
        print(kwargs, type(e).__name__, e)
#> {} [['1', ' "a"', '2'], ['3', 'b"c', '4'], ['5', 'x\\', 'y', '6']]
#> {'quoting': 3} [['1', ' "a"', '2'], ['3', '"b""c"', '4'], ['5', 'x\\', 'y', '6']]
#> {'quoting': 2} ValueError could not convert string to float: ' "a"'
#> {'skipinitialspace': True} [['1', 'a', '2'], ['3', 'b"c', '4'], ['5', 'x\\', 'y', '6']]
#> {'doublequote': False} [['1', ' "a"', '2'], ['3', 'b"c"', '4'], ['5', 'x\\', 'y', '6']]
#> {'escapechar': '\\'} [['1', ' "a"', '2'], ['3', 'b"c', '4'], ['5', 'x,y', '6']]
#> {'quotechar': None} [['1', ' "a"', '2'], ['3', '"b""c"', '4'], ['5', 'x\\', 'y', '6']]
#> {'delimiter': ';'} [['1, "a",2'], ['3,"b""c",4'], ['5,x\\,y,6']]
#---
import csv
for lines in (['a"b,c'], ['"a"b,c'], ['"ab'], ['"ab', 'c"'], ["a\rb"], ["a\r\n"], ["\n", "x"], ['""'], ["a,"], [","], ['"a\n', 'b",c']):
    for strict in (False, True):
        try:
            print(lines, strict, list(csv.reader(lines, strict=strict)))
        except csv.Error as e:
            print(lines, strict, e)
#> ['a"b,c'] False [['a"b', 'c']]
#> ['a"b,c'] True [['a"b', 'c']]
#> ['"a"b,c'] False [['ab', 'c']]
#> ['"a"b,c'] True ',' expected after '"'
#> ['"ab'] False [['ab']]
#> ['"ab'] True unexpected end of data
#> ['"ab', 'c"'] False [['abc']]
#> ['"ab', 'c"'] True [['abc']]
#> ['a\rb'] False new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#> ['a\rb'] True new-line character seen in unquoted field - do you need to open the file in universal-newline mode?
#> ['a\r\n'] False [['a']]
#> ['a\r\n'] True [['a']]
#> ['\n', 'x'] False [[], ['x']]
#> ['\n', 'x'] True [[], ['x']]
#> ['""'] False [['']]
#> ['""'] True [['']]
#> ['a,'] False [['a', '']]
#> ['a,'] True [['a', '']]
#> [','] False [['', '']]
#> [','] True [['', '']]
#> ['"a\n', 'b",c'] False [['a\nb', 'c']]
#> ['"a\n', 'b",c'] True [['a\nb', 'c']]
#---
import csv
r = csv.reader(["ok", '"a"b', "next"], strict=True)
print(next(r))
try:
    next(r)
except csv.Error as e:
    print(e)
print(next(r), r.line_num)
#> ['ok']
#> ',' expected after '"'
#> ['next'] 3
#---
import csv
next(csv.reader([1]))
#! Error: iterator should return strings, not int (the file should be opened in text mode)
#---
import csv
next(csv.reader([b"a"]))
#! Error: iterator should return strings, not bytes (the file should be opened in text mode)
#---
import csv
csv.reader(3)
#! TypeError: 'int' object is not iterable
#---
import csv
csv.reader([], delimiter="ab")
#! TypeError: "delimiter" must be a 1-character string
#---
import csv
csv.reader([], "nope")
#! Error: unknown dialect
#---
import csv
csv.reader([], quoting=9)
#! TypeError: bad "quoting" value
#---
import csv
csv.reader([], frob=1)
#! TypeError: 'frob' is an invalid keyword argument for this function
#---
import csv
print(csv.field_size_limit(), csv.field_size_limit(5), csv.field_size_limit())
try:
    next(csv.reader(["abcdef"]))
except csv.Error as e:
    print(e)
print(csv.field_size_limit(131072), sorted(csv.list_dialects()), csv.get_dialect("excel-tab").delimiter)
#> 131072 131072 5
#> field larger than field limit (5)
#> 5 ['excel', 'excel-tab', 'unix'] 	
#---
import csv
r = csv.DictReader(["name,age", "ann,3", "", "bob", "c,1,2,3"])
print(r.line_num, r.fieldnames, r.line_num)
for row in r:
    print(r.line_num, row)
#> 0 ['name', 'age'] 1
#> 2 {'name': 'ann', 'age': '3'}
#> 4 {'name': 'bob', 'age': None}
#> 5 {'name': 'c', 'age': '1', None: ['2', '3']}
#---
import csv
print(list(csv.DictReader(["1,2", "3"], fieldnames=["a", "b"], restval="?")))
print(list(csv.DictReader(["a,b", "1,2,3"], restkey="more")))
print(list(csv.DictReader([])), csv.DictReader([]).fieldnames)
print(list(csv.DictReader(["a,a", "1,2"])))
print(list(csv.DictReader(["a;b", "1;2"], delimiter=";")))
#> [{'a': '1', 'b': '2'}, {'a': '3', 'b': '?'}]
#> [{'a': '1', 'b': '2', 'more': ['3']}]
#> [] None
#> [{'a': '2'}]
#> [{'a': '1', 'b': '2'}]
#---
import csv
def lines():
    for line in ["h1,h2", "1,2", "3,4"]:
        print("pulled", line)
        yield line
r = csv.DictReader(lines())
print("made")
print(next(r))
r
#> made
#> pulled h1,h2
#> pulled 1,2
#> {'h1': '1', 'h2': '2'}
#> pulled 3,4
#= {'h1': '3', 'h2': '4'}
#---
import csv, io
out = io.StringIO()
w = csv.writer(out)
print(w.writerow([1, None, "a,b", 'q"q', 2.5, True, "line\nbreak", ""]))
w.writerow([])
w.writerow([""])
w.writerow((x for x in "abc"))
w.writerows([[n, n * n] for n in range(2)])
print(repr(out.getvalue()), w.dialect.lineterminator)
#> 40
#> '1,,"a,b","q""q",2.5,True,"line\nbreak",\r\n\r\n""\r\na,b,c\r\n0,0\r\n1,1\r\n' 
#> 
#---
import csv, io
rows = [["a", 1, 2.5, None, ""], ['q"', "d,", "n\nl", "e\\", " "]]
for kwargs in ({"quoting": csv.QUOTE_ALL}, {"quoting": csv.QUOTE_NONNUMERIC}, {"quoting": csv.QUOTE_NONE, "escapechar": "\\"}, {"doublequote": False, "escapechar": "!"}, {"delimiter": "\t", "lineterminator": "\n"}, {"dialect": "unix"}, {"dialect": "excel-tab"}, {"quotechar": "'"}):
    out = io.StringIO()
    csv.writer(out, **kwargs).writerows(rows)
    print(kwargs, repr(out.getvalue()))
#> {'quoting': 1} '"a","1","2.5","",""\r\n"q""","d,","n\nl","e\\"," "\r\n'
#> {'quoting': 2} '"a",1,2.5,"",""\r\n"q""","d,","n\nl","e\\"," "\r\n'
#> {'quoting': 3, 'escapechar': '\\'} 'a,1,2.5,,\r\nq\\",d\\,,n\\\nl,e\\\\, \r\n'
#> {'doublequote': False, 'escapechar': '!'} 'a,1,2.5,,\r\nq!","d,","n\nl",e\\, \r\n'
#> {'delimiter': '\t', 'lineterminator': '\n'} 'a\t1\t2.5\t\t\n"q"""\td,\t"n\nl"\te\\\t \n'
#> {'dialect': 'unix'} '"a","1","2.5","",""\n"q""","d,","n\nl","e\\"," "\n'
#> {'dialect': 'excel-tab'} 'a\t1\t2.5\t\t\r\n"q"""\td,\t"n\nl"\te\\\t \r\n'
#> {'quotechar': "'"} 'a,1,2.5,,\r\nq",\'d,\',\'n\nl\',e\\, \r\n'
#---
import csv, io
for kwargs, row in (({"quoting": csv.QUOTE_NONE}, ["a,b"]), ({"quoting": csv.QUOTE_NONE}, [""]), ({"doublequote": False}, ['"'])):
    try:
        csv.writer(io.StringIO(), **kwargs).writerow(row)
    except csv.Error as e:
        print(e)
csv.writer(io.StringIO()).writerow(3)
#> need to escape, but no escapechar set
#> single empty field record must be quoted
#> need to escape, but no escapechar set
#! Error: iterable expected, not int
#---
import csv
csv.writer(3)
#! TypeError: argument 1 must have a "write" method
#---
import csv, io
out = io.StringIO()
w = csv.DictWriter(out, ["a", "b"], restval="-")
print(w.writeheader(), w.writerow({"b": 2}), w.fieldnames)
w.writerows({"a": n} for n in range(2))
print(repr(out.getvalue()))
w.writerow({"a": 1, "c": 2})
#> 5 5 ['a', 'b']
#> 'a,b\r\n-,2\r\n0,-\r\n1,-\r\n'
#! ValueError: dict contains fields not in fieldnames: 'c'
#---
import csv, io
out = io.StringIO()
w = csv.DictWriter(out, ["a"], extrasaction="ignore", delimiter=";")
w.writerow({"a": 1, "z": 2})
print(repr(out.getvalue()))
csv.DictWriter(out, ["a"], extrasaction="maybe")
#> '1\r\n'
#! ValueError: extrasaction (maybe) must be 'raise' or 'ignore'
#---
import csv
class Sink:
    def write(self, text):
        print("write", repr(text))
        return len(text)
class Name:
    def __str__(self):
        return "a name"
w = csv.writer(Sink())
print(w.writerow(["x", Name()]))
w.writerows(iter([["y"], ["z"]]))
#> write 'x,a name\r\n'
#> 10
#> write 'y\r\n'
#> write 'z\r\n'
#---
import csv
def clean(rows):
    for row in rows:
        yield {k.strip(): int(v) for k, v in row.items()}
clean(csv.DictReader(["a , b", "1,2", "3,4"]))
#= {'a': 1, 'b': 2}
#= {'a': 3, 'b': 4}
#---
