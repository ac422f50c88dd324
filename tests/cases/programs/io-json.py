import json
for text in ('{"a": 1,\n "b": }', "[1, 2", "nul", "", "[1] x", '"abc', "{1: 2}", "[1,]", '{"a" 1}', "\ufeff1"):
    try:
        json.loads(text)
    except json.JSONDecodeError as e:
        print(e, "|", e.msg, e.pos, e.lineno, e.colno, e.doc == text, e.args)
#> Expecting value: line 2 column 7 (char 15) | Expecting value 15 2 7 True ('Expecting value: line 2 column 7 (char 15)',)
#> Expecting ',' delimiter: line 1 column 6 (char 5) | Expecting ',' delimiter 5 1 6 True ("Expecting ',' delimiter: line 1 column 6 (char 5)",)
#> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True ('Expecting value: line 1 column 1 (char 0)',)
#> Expecting value: line 1 column 1 (char 0) | Expecting value 0 1 1 True ('Expecting value: line 1 column 1 (char 0)',)
#> Extra data: line 1 column 5 (char 4) | Extra data 4 1 5 True ('Extra data: line 1 column 5 (char 4)',)
#> Unterminated string starting at: line 1 column 1 (char 0) | Unterminated string starting at 0 1 1 True ('Unterminated string starting at: line 1 column 1 (char 0)',)
#> Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes 1 1 2 True ('Expecting property name enclosed in double quotes: line 1 column 2 (char 1)',)
#> Expecting value: line 1 column 4 (char 3) | Expecting value 3 1 4 True ('Expecting value: line 1 column 4 (char 3)',)
#> Expecting ':' delimiter: line 1 column 6 (char 5) | Expecting ':' delimiter 5 1 6 True ("Expecting ':' delimiter: line 1 column 6 (char 5)",)
#> Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0) | Unexpected UTF-8 BOM (decode using utf-8-sig) 0 1 1 True ('Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)',)
#---
import json
try:
    json.loads("x")
except ValueError as e:
    print(type(e).__name__, repr(e), isinstance(e, json.JSONDecodeError), issubclass(json.JSONDecodeError, ValueError))
raise json.JSONDecodeError("mine", "a\nbc", 3)
#> JSONDecodeError JSONDecodeError('Expecting value: line 1 column 1 (char 0)') True True
#! JSONDecodeError: mine: line 2 column 2 (char 3)
#---
import json
json.loads("[1")
#! JSONDecodeError: Expecting ',' delimiter: line 1 column 3 (char 2)
#---
import json
print(json.loads('{"a": [1, 2.5, {"b": NaN}], "c": {}}', object_hook=lambda d: ("obj", d), parse_float=str, parse_int=lambda s: "i" + s, parse_constant=lambda s: "c" + s))
#> ('obj', {'a': ['i1', '2.5', ('obj', {'b': 'cNaN'})], 'c': ('obj', {})})
#---
import json
print(json.loads('{"a": {"b": 1, "b": 2}}', object_pairs_hook=list))
print(json.loads('{"a": {"b": 1}}', object_pairs_hook=lambda p: dict(p), object_hook=lambda d: 1 / 0))
#> [('a', [('b', 1), ('b', 2)])]
#> {'a': {'b': 1}}
#---
import json
def hook(d):
    print("hook", d)
    return len(d)
print(json.loads('[{"x": {"y": 1}}, {"z": [{}]}]', object_hook=hook))
#> hook {'y': 1}
#> hook {'x': 1}
#> hook {}
#> hook {'z': [0]}
#> [1, 1]
#---
import json
json.loads('[{"a": 1}]', object_hook=lambda d: d["missing"])
#! KeyError: 'missing'
#---
import json
print(json.loads(b'{"a": "\xc3\xa9"}'), json.loads(" [1, -0, 1e2, 1E-2] "), json.loads('"\\ud83d\\ude00\\n"'))
json.loads(3)
#> {'a': 'é'} [1, 0, 100.0, 0.01] 😀
#> 
#! TypeError: the JSON object must be str, bytes or bytearray, not int
#---
import json, io
print(json.load(io.StringIO("[1, {}]")), json.load(open("sample_data/requests.jsonl"), object_hook=None) if False else None)
class Reader:
    def read(self):
        print("read")
        return '{"n": 1}'
print(json.load(Reader(), parse_int=float))
#> [1, {}] None
#> read
#> {'n': 1.0}
#---
import json
for kwargs in ({}, {"indent": 2}, {"indent": "\t"}, {"indent": 0}, {"separators": (",", ":")}, {"sort_keys": True}, {"ensure_ascii": False}, {"indent": 1, "separators": (", ", " : ")}):
    print(json.dumps({"b": [1, 2.0, None, True, {}], "a": {"é": [], "x": (1,)}, "c": "😀\n"}, **kwargs))
#> {"b": [1, 2.0, null, true, {}], "a": {"\u00e9": [], "x": [1]}, "c": "\ud83d\ude00\n"}
#> {
#>   "b": [
#>     1,
#>     2.0,
#>     null,
#>     true,
#>     {}
#>   ],
#>   "a": {
#>     "\u00e9": [],
#>     "x": [
#>       1
#>     ]
#>   },
#>   "c": "\ud83d\ude00\n"
#> }
#> {
#> 	"b": [
#> 		1,
#> 		2.0,
#> 		null,
#> 		true,
#> 		{}
#> 	],
#> 	"a": {
#> 		"\u00e9": [],
#> 		"x": [
#> 			1
#> 		]
#> 	},
#> 	"c": "\ud83d\ude00\n"
#> }
#> {
#> "b": [
#> 1,
#> 2.0,
#> null,
#> true,
#> {}
#> ],
#> "a": {
#> "\u00e9": [],
#> "x": [
#> 1
#> ]
#> },
#> "c": "\ud83d\ude00\n"
#> }
#> {"b":[1,2.0,null,true,{}],"a":{"\u00e9":[],"x":[1]},"c":"\ud83d\ude00\n"}
#> {"a": {"x": [1], "\u00e9": []}, "b": [1, 2.0, null, true, {}], "c": "\ud83d\ude00\n"}
#> {"b": [1, 2.0, null, true, {}], "a": {"é": [], "x": [1]}, "c": "😀\n"}
#> {
#>  "b" : [
#>   1, 
#>   2.0, 
#>   null, 
#>   true, 
#>   {}
#>  ], 
#>  "a" : {
#>   "\u00e9" : [], 
#>   "x" : [
#>    1
#>   ]
#>  }, 
#>  "c" : "\ud83d\ude00\n"
#> }
#---
import json
print(json.dumps({1: 2, None: 3, True: 4, 2.5: 5, "s": 6}), json.dumps([float("nan"), float("inf"), -float("inf"), 1e22, 10**30]))
for kwargs, value in (({"allow_nan": False}, [float("nan")]), ({}, {1, 2}), ({}, {(1,): 2}), ({}, [object]), ({"sort_keys": True}, {1: 1, "a": 2})):
    try:
        print(json.dumps(value, **kwargs))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(json.dumps({(1,): 2, "a": 3}, skipkeys=True))
#> {"1": 4, "null": 3, "2.5": 5, "s": 6} [NaN, Infinity, -Infinity, 1e+22, 1000000000000000000000000000000]
#> ValueError Out of range float values are not JSON compliant
#> TypeError Object of type set is not JSON serializable
#> TypeError keys must be str, int, float, bool or None, not tuple
#> TypeError Object of type type is not JSON serializable
#> TypeError '<' not supported between instances of 'str' and 'int'
#> {"a": 3}
#---
import json
print(json.dumps({"s": {3}, "n": [{4, }]}, default=list, indent=2))
def default(o):
    print("default", sorted(o))
    return sorted(o)
print(json.dumps([{2, 1}, frozenset()], default=default))
json.dumps([{1}], default=lambda o: o)
#> {
#>   "s": [
#>     3
#>   ],
#>   "n": [
#>     [
#>       4
#>     ]
#>   ]
#> }
#> default [1, 2]
#> default []
#> [[1, 2], []]
#! ValueError: Circular reference detected
#---
import json
def default(o):
    raise TypeError(f"no {o!r}")
json.dumps({"a": {1}}, default=default)
#! TypeError: no {1}
#---
import json
class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y
print(json.dumps([Point(1, Point(2, 3))], default=lambda p: p.__dict__))
json.dumps(Point(1, 2))
#> [{"x": 1, "y": {"x": 2, "y": 3}}]
#! TypeError: Object of type Point is not JSON serializable
#---
import json
x = []
x.append(x)
json.dumps(x)
#! ValueError: Circular reference detected
#---
import json, io, sys
out = io.StringIO()
print(json.dump({"x": [1, None]}, out, indent=1), repr(out.getvalue()))
json.dump([1, "é"], sys.stdout, ensure_ascii=False)
print()
#> None '{\n "x": [\n  1,\n  null\n ]\n}'
#> [1, "é"]
#---
import json
def records(lines):
    for n, line in enumerate(lines, 1):
        try:
            yield json.loads(line)
        except json.JSONDecodeError as e:
            print(f"line {n}: {e.msg} at column {e.colno}")
records(['{"a": 1}', "{", "[1, 2]", "oops"])
#= {'a': 1}
#> line 2: Expecting property name enclosed in double quotes at column 2
#= [1, 2]
#> line 4: Expecting value at column 1
#---
