"""Kinds of programs that call what the library has with whatever comes: templates, in which `@name` is something from a pool."""
import re

POOLS = {
    "i": ["0", "1", "2", "3", "-1", "-3", "7", "10", "255", "True", "2**31", "10**18", "-2**63"],
    "n": ["0", "1", "2", "3", "5", "-1"],
    "f": ["0.0", "0.5", "-1.25", "2.675", "1e16", "1e-7", "123456.789", "float('inf')", "float('nan')", "-0.0", "1e300"],
    "num": ["@i", "@f", "3", "True"],
    "s": ["''", "'a'", "'abc'", "'Hello World'", "'a,b,,c'", "' x '", "'12'", "'é😀ß'", "'tab\\there'", "'one\\ntwo\\r\\nthree'", "'xXx'",
          "'ǆ'", "'1_000'", "'-7'", "'{}'", "'%s'", "'a b  c'"],
    "b": ["b''", "b'abc'", "b'a,b'", "b'\\xff\\x00'", "bytearray(b'xy')", "b' x '", "b'12'"],
    "l": ["[]", "[1, 2, 3]", "['b', 'a']", "[3, 1, 2]", "[None, 1]", "[[1], [2, 3]]", "[1.5, 2]", "[1, 'a']", "list('hello')"],
    "t": ["()", "(1,)", "(1, 'a')", "(3, 1, 2)", "((1, 2), (3, 4))"],
    "d": ["{}", "{'a': 1}", "{'a': 1, 'b': 2}", "{1: 'x', 2: 'y'}", "{'b': [1], 'a': None}", "dict(zip('abc', range(3)))"],
    "set": ["set()", "{1}", "{1, 2, 3}", "frozenset([2, 3])", "{2}"],
    "seq": ["@l", "@t", "@s", "range(4)", "range(5, 0, -2)", "@d", "@b"],
    "it": ["iter(@l)", "(x for x in @seq)", "map(str, @seq)", "zip(@seq, @seq)", "enumerate(@seq)", "reversed([1, 2, 3])", "@seq"],
    "x": ["None", "@i", "@f", "@s", "@l", "@t", "@d", "@b", "...", "int", "len", "1j", "range(2)", "object"],
    "sl": ["@n:@n", ":@n", "@n:", "::@n", "@n:@n:@n", ":", "::-1"],
    "fn": ["str", "len", "abs", "lambda x: x", "lambda x: -x", "None", "int", "lambda x, y=1: (x, y)", "repr"],
    "fn2": ["operator.add", "max", "lambda a, b: (a, b)", "operator.mul", "lambda a, b: a - b", "pow"],
    "key": ["'a'", "'b'", "1", "None", "(1, 2)", "'zz'", "2.0", "[1]"],
    "spec": ["", "d", "5", "<8", ">8", "^9", "*^9", "08", "+", " ", "#x", "#b", ",", "_", ".2f", "10.3e", "g", "%", ".0%", "n", "x", "c", "s",
             "+.1f", "=+8", "08.3f", ",.2f", "_x", "é>6", ".3", ".2s", "#o", "e", "G", "010,", "<", "-5", "1.2d", "z.1f"],
    "conv": ["d", "5d", "-5d", "05d", "+d", "x", "#o", "e", ".2f", "g", "s", "r", "a", "c", ".1s", "%", "i", "8.3f", "q"],
    "size": ["0", "1", "2", "3", "5", "-1"],
    "date": ["date(2024, 2, 29)", "date(2023, 12, 31)", "date(1, 1, 1)", "date(2024, 1, 1)"],
    "dt": ["datetime(2024, 2, 29, 13, 5, 9)", "datetime(2023, 12, 31, 23, 59, 59, 999999)", "datetime(2024, 7, 1, tzinfo=timezone.utc)",
           "datetime(2024, 7, 1, 8, 30, tzinfo=timezone(timedelta(hours=-3, minutes=-30)))"],
    "td": ["timedelta(days=1)", "timedelta(hours=-5)", "timedelta(seconds=90, microseconds=5)", "timedelta(weeks=2, minutes=3)", "timedelta(0)"],
    "tfmt": ["%Y-%m-%d", "%d/%m/%y", "%H:%M:%S", "%I:%M %p", "%A %a %B %b", "%j %U %W", "%f", "%z %Z", "%c", "%x %X", "%%", "%u %w", "%G-W%V-%u", "%y"],
    "pat": ["a", "(a)(b)?", "[a-z]+", r"\\d+", r"(?P<w>\\w+)", "^a|b$", "(?i)HELLO", "a{2,3}", "(?:x|y)*", r"\\b", "", "(?=l)", "(?<=l)o", "[^a-c]",
            r"(\\w)\\1", ".*?b", "x*", "(?s).+", r"\\s", "(?x) a b # c", "(", "[", "*", "a**", "(?P<n>a)(?P=n)?"],
    "repl": ["'-'", r"r'<\\g<0>>'", "lambda m: m[0].upper()", "''", r"r'\\1'", "lambda m: str(m.span())"],
    "frac": ["Fraction(1, 3)", "Fraction(-7, 4)", "Fraction(5)", "Fraction('0.125')", "Fraction(0)"],
    "dec": ["Decimal('1.10')", "Decimal('-2.5')", "Decimal('1E+3')", "Decimal(0)", "Decimal('NaN')", "Decimal('0.001')", "Decimal(7)"],
    "cnt": ["Counter('abca')", "Counter(a=2, b=-1)", "Counter()", "Counter([1, 1, 2])"],
    "dq": ["deque([1, 2, 3])", "deque('abc', maxlen=2)", "deque()", "deque(range(5), 3)"],
    "od": ["OrderedDict(a=1, b=2)", "OrderedDict()", "OrderedDict([('x', 1), ('y', 2), ('z', 3)])"],
    "js": ["@l", "@d", "@t", "@s", "@num", "None", "[{'a': [1, 2.5, None, True]}]", "{1: 2, None: 3, 1.5: 4}", "{'k': (1, 2)}"],
    "jt": ["'[1, 2'", "'{}'", "'[1, 2.5, null]'", "'{\"a\": [true, false]}'", "'nul'", "'\"\\\\u00e9\"'", "'{\"a\": 1,}'", "'1 2'", "'NaN'", "''", "'-0'", "'[1e400]'"],
    "pk": ["'>H'", "'<i'", "'!4s'", "'bB?'", "'<d'", "'>2h3s'", "'q'", "'x2x'"],
    "code": ["'utf-8'", "'ascii'", "'latin-1'", "'utf-16'", "'nope'"],
    "err": ["'strict'", "'ignore'", "'replace'", "'backslashreplace'", "'xmlcharrefreplace'"],
    "path": ["'/a/b/c.tar.gz'", "'a/../b'", "'.'", "'/'", "'x.txt'", "'~/y'", "''", "'a//b/'"],
}

TEXT = """@s.upper() @s.title() @s.swapcase() @s.capitalize() @s.casefold()
@s.center(@n,'*') @s.ljust(@i) @s.zfill(@n) @s.expandtabs(@n) @s.strip(@s) @s.lstrip(@s) @s.rstrip(@x)
@s.split(@s) @s.split(None,@n) @s.rsplit(@s,@n) @s.split(sep=@x,maxsplit=@n) @s.splitlines(@n) @s.partition(@s) @s.rpartition(@s)
@s.replace(@s,@s) @s.replace(@s,@s,@n) @s.find(@s) @s.find(@s,@n) @s.rfind(@s,@n,@n) @s.index(@s) @s.count(@s) @s.count(@s,@n,@n)
@s.startswith(@s) @s.startswith((@s,@s)) @s.endswith(@s,@n) @s.endswith(@x) @s.join(@l) @s.join(@seq) @s.removeprefix(@s) @s.removesuffix(@s)
@s.isalpha() @s.isdigit() @s.isnumeric() @s.isidentifier() @s.istitle() @s.isspace() @s.isprintable() @s.isalnum() @s.isupper()
@s.encode(@code) @s.encode(@code,@err) @s.translate({97:'Z',98:None}) @s.translate(str.maketrans('ab','xy','c')) str.maketrans(@d) @s.format(@x)
@s*@n @s+@x @s[@n] @s[@sl] @s%@x @s<@s @s<@x @x@in@s ord(@s) chr(@i) ascii(@s) repr(@s) str(@b,@code) str(@b) hash(@s)==hash(@s) @s.format_map(@d) sorted(@s) list(@s)
@s.center(@x) @s.nope str.upper(@x) @s.split('') @s.join(@x) max(@s,default=@x) @s.zfill(@x) len(@x)"""

BYTES = """@b.hex() @b.hex('-') @b.hex(':',@n) bytes.fromhex(@s) @b.decode() @b.decode(@code) @b.decode(@code,@err) @b.split(@b) @b.split() @b.find(@b) @b.find(@i) @b.count(@b)
@b.replace(@b,@b) @b.strip() @b.strip(@b) @b.startswith(@b) @b.join([@b,@b]) @b.upper() @b.title() @b.isalpha() @b.center(@n,b'*') @b.zfill(@n) @b[@n] @b[@sl] @b+@b @b*@n @b+@s
list(@b) bytes(@l) bytes(@n) bytes(@s,@code) bytes(@s) bytes(@x) bytearray(@n) bytearray(@b) @b==@b @b<@b @i@in@b @b@in@b @b%@t int.from_bytes(@b,'big') int.from_bytes(@b,'little',signed=True)
@b.partition(@b) @b.rsplit(None,@n) @b.splitlines() @b.translate(None,b'a') @b.removeprefix(@b) @b.expandtabs() @b.swapcase() @b.index(@b) @b.ljust(@n) bytes(@it)"""

NUMBERS = """@num+@num @num-@num @num*@num @num/@num @num//@num @num%@num @n**@n @f**@n @i<<@n @i>>@n @i&@i @i|@i @i^@i ~@i -@f abs(@num) divmod(@num,@num) pow(@i,@n) pow(@i,@n,@i) pow(@n,-1,7)
round(@num) round(@num,@n) round(@f,@n) int(@s) int(@f) int(@s,@n) int(@s,16) int(@x) float(@s) float(@x) float(@i) complex(@num,@num) complex(@s) @f.is_integer() @f.as_integer_ratio() @f.hex() float.fromhex(@s)
(@i).bit_length() (@i).bit_count() (@i).to_bytes(@n,'big') (@i).to_bytes(8,'little',signed=True) (@i).as_integer_ratio() bin(@i) oct(@i) hex(@i) hex(@f) @num<@num @num==@num @num!=@x @num<@x @i@in@l
bool(@x) hash(@num) sum(@l) sum(@seq,@x) min(@l) max(@l,key=@fn) min(@seq,default=@x) min(@num,@num) max(@x) isinstance(@x,int) (@i).real (@f).imag (1+2j)*@num abs(3+4j) (1j)**@n
str(@num) repr(@f) format(@num,'@spec') format(@i,'@spec') format(@f,'@spec') f'{@num:@spec}' f'{@i:@spec}' '{:@spec}'.format(@num) '%@conv'%@num '%@conv'%@x format(@s,'@spec') format(@x,'@spec') '%@conv'%(@x,) '%(a)s'%@d '%*d'%(@n,@i) '%.*f'%(@n,@f)"""

LISTS = """@l+@l @l+@x @l*@n @l[@n] @l[@sl] @l.index(@x) @l.count(@x) @l.copy() sorted(@l) sorted(@seq,key=@fn) sorted(@l,reverse=True) sorted(@seq) list(reversed(@l)) @l==@l @l<@l @l<@x @x@in@l @t+@t @t*@n @t[@sl] @t.index(@x) @t.count(@x) tuple(@it) list(@it) list(@x)
(lambda~l:~[l.append(@x),~l])(@l) (lambda~l:~[l.extend(@seq),~l])(@l) (lambda~l:~[l.extend(@x),~l])(@l) (lambda~l:~[l.insert(@n,@x),~l])(@l) (lambda~l:~[l.pop(),~l])(@l) (lambda~l:~[l.pop(@n),~l])(@l) (lambda~l:~[l.remove(@x),~l])(@l) (lambda~l:~[l.sort(),~l])(@l) (lambda~l:~[l.sort(key=@fn,reverse=True),~l])(@l) (lambda~l:~[l.reverse(),~l])(@l) (lambda~l:~[l.__setitem__(slice(@n,@n),@seq),~l])(@l) (lambda~l:~[l.__setitem__(slice(None,None,@n),@seq),~l])(@l) (lambda~l:~[l.__delitem__(slice(@n,@n,@n)),~l])(@l) (lambda~l:~[l.__setitem__(@n,@x),~l])(@l) (lambda~l:~[l.__delitem__(@n),~l])(@l)
[*@seq,*@it] (*@seq,@x) any(@seq) all(@it) sum(@l,[]) dict(@l) set(@t)==set(@l) list(zip(@seq,@seq,strict=True)) list(map(@fn2,@l,@l)) list(filter(@fn,@l)) list(map(@fn,@seq)) list(enumerate(@seq,@n)) next(iter(@seq)) next(@it,@x) next(@seq) iter(@x) len(@it) range(@n,@n,@n) list(range(@n,10,@n)) range(@n)[@n] range(10)[@sl] @i@in~range(@n,@i) range(@x) range(@n)==range(@n) slice(@n,@n).indices(@n) [1,2,3].index(@n,@n) list(@seq)[@n] hash(@t)==hash(@t) hash(@l)"""

DICTS = """@d[@key] @d.get(@key) @d.get(@key,@x) @d.keys() @d.values() @d.items() list(@d) @d|@d @d|@x @d==@d @key@in@d dict(@d,z=1) dict(@seq) dict(@x) dict(a=1,**@d) dict.fromkeys(@seq,@x) {**@d,'k':@x} len(@d) @d<@d @d.keys()&@d.keys() @d.keys()-{'a'} sorted(@d.items(),key=str) list(reversed(@d)) @d.items()>={('a',1)} @d.keys()==@d.keys() max(@d,default=0) min(@d.values()) sorted(@d,key=@d.get)
(lambda~d:~[d.pop(@key),~d])(@d) (lambda~d:~[d.pop(@key,@x),~d])(@d) (lambda~d:~[d.popitem(),~d])(@d) (lambda~d:~[d.setdefault(@key,@x),~d])(@d) (lambda~d:~[d.update(@d),~d])(@d) (lambda~d:~[d.update(@seq),~d])(@d) (lambda~d:~[d.update(@x,q=1),~d])(@d) (lambda~d:~[d.__setitem__(@key,@x),~d])(@d) (lambda~d:~[d.__delitem__(@key),~d])(@d) (lambda~d:~[d.clear(),~d])(@d) (lambda~d:~[d.__ior__(@d),~d])(@d) {@key:@x} {v:k~for~k,v~in~@d.items()} {k:v~for~k,v~in~@seq} dict(map(reversed,@d.items()))
len(@set|@set) sorted(@set&@set) sorted(@set-@set) sorted(@set^@set) @set<=@set @set<@set @set==@set @set.isdisjoint(@l) sorted(@set.union(@l)) sorted(@set.intersection(@seq)) sorted(@set.difference(@l,@t)) sorted(@set.symmetric_difference(@t)) @set.issubset(@seq) @set.issuperset(@l) @i@in@set @l@in@set sorted(frozenset(@t)) hash(frozenset(@t)) (lambda~s:~[s.add(@x),len(s)])({1}) (lambda~s:~[s.remove(@x),len(s)])({1,2}) (lambda~s:~[s.discard(@i),len(s)])({1,2}) @set.add(@x) {*@seq}=={*@it}"""

ITERTOOLS = """list(accumulate(@seq)) list(accumulate(@l,@fn2)) list(accumulate(@l,initial=@x)) list(accumulate(@l,@fn2,initial=@i)) list(chain(@seq,@it)) list(chain.from_iterable(@l)) list(combinations(@seq,@n)) list(combinations_with_replacement(@seq,@n)) list(compress(@seq,@l)) list(islice(count(@num,@num),4)) list(islice(cycle(@seq),5)) list(dropwhile(@fn,@l)) list(filterfalse(@fn,@l)) [(k,list(g))~for~k,g~in~groupby(@seq)] [(k,list(g))~for~k,g~in~groupby(@l,key=@fn)] list(islice(@it,@n)) list(islice(@it,@n,@n)) list(islice(@it,@n,None,@n)) list(islice(@it,@x)) list(pairwise(@seq)) list(permutations(@seq,@n)) list(permutations(@t)) list(product(@seq,@t)) list(product(@t,repeat=@n)) list(repeat(@x,@n)) list(starmap(@fn2,@l)) list(starmap(pow,[(2,3),(3,2)])) list(takewhile(@fn,@l)) [list(t)~for~t~in~tee(@it,@n)] list(zip_longest(@seq,@it)) list(zip_longest(@seq,@t,fillvalue=@x)) next(count(@x)) count(@num) repeat(@x) repeat(@x,@n) product(@x) chain(@x) permutations(@seq,@x) combinations(@x,@n) islice(@l) islice(@l,1,2,3,4) groupby(@x) accumulate() tee(@x) cycle(@x) starmap(@fn2,@x) compress(@l) zip_longest(@l,bad=1) count(1,2,3) repeat() takewhile(@fn) list(islice(@l,stop=2)) list(map(@fn,@l,@l)) list(zip()) list(chain()) list(product()) list(pairwise(@it)) next(permutations([],0)) sum(islice(count(@n),@n)) list(islice(repeat(@s),@n)) list(zip(count(),@seq)) dict(zip(@seq,count(@n)))"""

FUNCTOOLS = """reduce(@fn2,@l) reduce(@fn2,@l,@x) reduce(@fn2,[]) reduce(@fn2,@x) partial(@fn,@x)() partial(@fn2,@i)(@i) partial(pow,exp=@n)(@n) partial(int,base=2)('101') partial(@x) partial(max,1,2).args partial(dict,a=1).keywords partial(dict,a=1)(b=@x) sorted(@l,key=cmp_to_key(lambda~a,b:~(a>b)-(a<b))) lru_cache(maxsize=@n)(abs)(@i) (lambda~f:~[f(@i),f(@i),f.cache_info()])(lru_cache(abs)) (lambda~f:~[f(@x),f.cache_info()])(lru_cache(str)) cache(len)(@t) cache(len)(@l) operator.itemgetter(@key)(@d) operator.itemgetter(@n,@n)(@seq) operator.attrgetter('real')(@num) operator.methodcaller('upper')(@s) operator.methodcaller('split',@s)(@s) operator.add(@x,@x) operator.contains(@seq,@x) operator.countOf(@seq,@x) operator.indexOf(@seq,@x) operator.truediv(@num,@num) operator.getitem(@seq,@n) operator.index(@x) operator.concat(@seq,@seq) operator.length_hint(@it) operator.not_(@x) operator.is_(@x,None) operator.mod(@s,@x) operator.iadd(@l,@seq)
heapq.nsmallest(@n,@l) heapq.nlargest(@n,@l,key=@fn) (lambda~h:~[heapq.heapify(h),heapq.heappop(h),h])(@l) (lambda~h:~[heapq.heappush(h,@x),h])(@l) heapq.heapreplace(@l,@i) heapq.heappushpop([1,3,2],@i) list(heapq.merge(@l,@t)) list(heapq.merge([1,4],[2,3],reverse=True)) list(heapq.merge(['a','ccc'],['bb'],key=len)) bisect.bisect([1,3,5],@num) bisect.bisect_left([1,3,3,5],@num,@n) bisect.bisect_right(@l,@x) (lambda~l:~[bisect.insort(l,@i),l])([1,5,9]) bisect.bisect(['a','bb'],@n,key=len)"""

COLLECTIONS = """@cnt @cnt+@cnt @cnt-@cnt @cnt&@cnt @cnt|@cnt +@cnt -@cnt @cnt.most_common(@n) @cnt.most_common() @cnt['a'] @cnt['zz'] @cnt==@cnt @cnt<=@cnt list(@cnt.elements()) @cnt.total() Counter(@seq) Counter(@x) (lambda~c:~[c.update(@seq),c])(@cnt) (lambda~c:~[c.subtract(@seq),c])(@cnt) dict(@cnt) sorted(@cnt,key=str)
@dq @dq+@dq @dq*@n @dq[@n] @dq==@dq @dq<@dq @dq.count(@x) @dq.index(@x) @x@in@dq list(reversed(@dq)) @dq.maxlen (lambda~q:~[q.append(@x),q])(@dq) (lambda~q:~[q.appendleft(@x),q])(@dq) (lambda~q:~[q.extend(@seq),q])(@dq) (lambda~q:~[q.extendleft(@seq),q])(@dq) (lambda~q:~[q.rotate(@n),q])(@dq) (lambda~q:~[q.pop(),q])(@dq) (lambda~q:~[q.popleft(),q])(@dq) (lambda~q:~[q.insert(@n,@x),q])(@dq) (lambda~q:~[q.remove(@x),q])(@dq) (lambda~q:~[q.__delitem__(@n),q])(@dq) deque(@x) deque(@seq,@n) @dq[@sl] deque(@seq,maxlen=@x)
@od @od==@od @od=={'a':1,'b':2} @od|@d (lambda~o:~[o.move_to_end(@key),o])(@od) (lambda~o:~[o.move_to_end('a',last=False),o])(@od) (lambda~o:~[o.popitem(last=False),o])(@od) (lambda~o:~[o.popitem(),o])(@od) list(reversed(@od)) @od.pop(@key,@x) (lambda~d:~[d[@key],d])(defaultdict(list)) (lambda~d:~[d[@key],d])(defaultdict(None)) defaultdict(@x) defaultdict(int,@d) defaultdict(list,@seq).get('a') (lambda~d:~[d['k'].append(1),d])(defaultdict(list)) defaultdict(lambda:~5)[@key]
ChainMap(@d,@d) ChainMap(@d,@d)['a'] dict(ChainMap(@d,@d)) len(ChainMap(@d,@d)) ChainMap(@d).new_child(@d) ChainMap(@d,@d).parents ChainMap(@d,@d).maps list(ChainMap(@d,@d)) (lambda~c:~[c.__setitem__('a',9),c])(ChainMap(@d,@d)) (lambda~c:~[c.pop('a'),c])(ChainMap(@d,@d)) (lambda~c:~[c.__delitem__(@key),c])(ChainMap(@d,@d)) ChainMap(@d)|@d ChainMap(@d).get(@key,@x) @key@in~ChainMap(@d)
P(1,2) P(@x,y=@x) P(1) P(1,2,3) P(1,2)._replace(x=@x) P(1,2)._replace(z=1) P(1,2)._asdict() P._make(@seq) P._fields P(1,2)==@t P(1,2)+@t P(1,2)[@n] P(@i,2)<P(@i,3) P(x=1,z=2) namedtuple('Q',@s) namedtuple('Q','a,b',defaults=[@x])(1) namedtuple('Q','a~b',rename=True) namedtuple('Q',['a','class'],rename=True)._fields namedtuple('Q','a~a') namedtuple(@s,'a') P(1,2).q len(P(1,2)) hash(P(1,2))==hash((1,2))
UserDict(@d) UserDict(@d)|@d UserDict(a=1)[@key] UserDict(@d).data (lambda~u:~[u.update(@d),u])(UserDict()) UserList(@l) UserList(@l)+@l UserList(@l)[@sl] UserList(@l)*@n UserList(@l)==@l (lambda~u:~[u.append(@x),u])(UserList(@l)) (lambda~u:~[u.sort(),u])(UserList(@l)) UserString(@s) UserString(@s).upper() UserString(@s)+@s UserString(@s)[@sl] UserString(@s)==@s"""

TIMES = """@date @date+@td @date-@td @date-@date @date<@date @date==@dt @date<@dt @date.isoformat() @date.weekday() @date.isocalendar() @date.replace(year=@n) @date.replace(month=@i) @date.timetuple()[:6] @date.toordinal() @date.ctime() @date.strftime('@tfmt') date.fromisoformat(@s) date.fromisoformat('2024-02-30') date.fromordinal(@i) date(@i,@n,@n) date(2023,@n,@n) f'{@date:@tfmt}' date.fromisocalendar(2024,@n,@n)
@dt @dt+@td @dt-@td @dt-@dt @dt<@dt @dt==@dt @dt.isoformat() @dt.isoformat('~','minutes') @dt.isoformat(timespec=@s) @dt.date() @dt.time() @dt.timetz() @dt.replace(hour=@n,minute=5) @dt.replace(tzinfo=None) @dt.strftime('@tfmt') f'{@dt:@tfmt}' @dt.utcoffset() @dt.tzname() @dt.timestamp()>0 @dt.astimezone(timezone.utc) str(@dt) @dt.ctime() datetime.strptime('2024-03-05','@tfmt') datetime.strptime('05/03/24~10:11','%d/%m/%y~%H:%M') datetime.strptime(@s,'%Y') datetime.fromisoformat('2024-01-02T03:04:05') datetime.fromisoformat('2024-01-02~03:04:05.678+02:00') datetime.fromisoformat(@s) datetime.fromtimestamp(@n,timezone.utc) datetime.combine(@date,time(@n)) datetime(2024,@n,@n,@i) datetime(2024,1,1,@n,@n,@i) datetime.min datetime.max+@td
@td @td+@td @td-@td @td*@n @td*@f @td/@n @td/@td @td//@td @td%@td divmod(@td,@td) -@td abs(@td) @td<@td @td==@td str(@td) @td.total_seconds() @td.days @td.seconds bool(@td) timedelta(@num) timedelta(days=@n,hours=@i) timedelta(milliseconds=@f) timedelta(@s) @td+@x @td*@x time(@n,@n) time(13,5,7) time(1,2,3).isoformat() time.fromisoformat('04:05:06') time(1)<time(2) time(1,2).replace(hour=@i) f'{time(13,5):%H.%M}' timezone(@td) timezone(timedelta(hours=@n),'X') timezone.utc timezone(timedelta(hours=2)).tzname(None) sum([@td,@td],timedelta())"""

REGEX = """re.match('@pat',@s) re.search('@pat',@s) re.fullmatch('@pat',@s) re.findall('@pat',@s) [m.span()~for~m~in~re.finditer('@pat',@s)] re.split('@pat',@s) re.split('@pat',@s,@n) re.sub('@pat',@repl,@s) re.sub('@pat',@repl,@s,count=@n) re.subn('@pat',@repl,@s) re.escape(@s) re.compile('@pat') re.compile('@pat').groups re.compile('@pat').groupindex re.compile('@pat',re.I|re.M) re.findall('@pat',@s,re.I) re.findall('@pat','one~two\\nLine~ll~aab~xyx',re.M) re.search('@pat','hello~abab~12',re.X) re.search('@pat','hello~abab~12').groups() re.search('@pat','hello~12').groupdict() re.search('@pat','hello').group(@n) re.search('@pat','hello')[@n] re.match('@pat','aab').end() re.match('@pat','aab').expand(r'\\g<0>!') re.match('@pat',@b) re.match(@x,@s) re.match('@pat',@x) re.compile(b'a+').findall(@b) re.split('(,)',@s) re.split(r'\\s+',@s) re.compile('@pat').pattern re.compile('@pat').flags re.compile('@pat').search('xxabxx',@n) re.compile('a').match('ba',1) re.sub(r'(?P<y>\\d)',r'[\\g<y>]',@s) re.sub('(a)|b',r'<\\1>','abc') re.I|re.M repr(re.IGNORECASE)"""

NUMERIC = """math.sqrt(@num) math.floor(@num) math.ceil(@num) math.trunc(@num) math.gcd(@i,@i) math.lcm(@n,@n) math.factorial(@n) math.comb(@n,@n) math.perm(5,@n) math.log(@num) math.log(@num,2) math.log10(@num) math.exp(@n) math.pow(@num,@num) math.hypot(@num,@num) math.isclose(@num,@num) math.isnan(@num) math.copysign(@num,@num) math.fmod(@num,@num) math.modf(@num) math.frexp(@num) math.ldexp(@f,@n) math.prod(@l) math.fsum(@l) math.dist((0,0),(3,4)) math.isqrt(@i) math.degrees(@f) math.sin(0) math.atan2(@n,@n) math.nextafter(1.0,2.0) math.ulp(@f) math.cbrt(8) math.remainder(@num,@num) math.floor(@x) math.isfinite(@x) math.sqrt(@x) math.gcd(@f,@i) math.factorial(@x)
statistics.mean(@l) statistics.median(@l) statistics.mode(@seq) statistics.multimode(@seq) statistics.stdev(@l) statistics.pvariance([1,2,3,4]) statistics.quantiles([1,2,3,4,5],n=@n) statistics.fmean([1,@num]) statistics.harmonic_mean([1,@num]) statistics.geometric_mean([1,2,4]) statistics.median_low([1,2,3,4]) statistics.mean([@frac,@frac]) statistics.mean([@dec,@dec]) statistics.variance([@num,2.5,3]) statistics.correlation([1,2,3],[1,@n,3]) statistics.linear_regression([1,2,3],[2,4,@n]) statistics.median_grouped([1,2,2,3])
@frac @frac+@frac @frac*@num @frac/@frac @frac**@n @frac//@n @frac%@n @frac<@num @frac==@num round(@frac) round(@frac,1) float(@frac) int(@frac) str(@frac) @frac.limit_denominator(3) Fraction(@s) Fraction(@num) Fraction(@i,@n) Fraction(@x) abs(@frac) -@frac hash(@frac)==hash(0.5) math.floor(@frac) Fraction(1.5).as_integer_ratio() divmod(@frac,@frac) f'{@frac}' @frac+@dec sum([@frac,@frac])
@dec @dec+@dec @dec-@dec @dec*@dec @dec/@dec @dec//@dec @dec%@dec @dec**@n @dec<@dec @dec==@num str(@dec) @dec.quantize(Decimal('0.1')) @dec.quantize(Decimal('1'),rounding=ROUND_HALF_UP) round(@dec,1) round(@dec) int(@dec) float(@dec) Decimal(@s) Decimal(@f) Decimal(@x) @dec.as_tuple() @dec.normalize() @dec.sqrt() abs(@dec) -@dec @dec+@num @dec*@f @dec.is_nan() @dec.to_integral_value() f'{@dec:@spec}' f'{@dec:.2f}' max(@dec,@dec) sum([@dec,@dec]) @dec.compare(@dec) @dec.copy_sign(Decimal(-1)) @dec.adjusted() @dec.to_eng_string()"""

DATA = """json.dumps(@js) json.dumps(@js,indent=@n) json.dumps(@js,sort_keys=True) json.dumps(@js,separators=(',',':')) json.dumps(@js,ensure_ascii=False) json.dumps(@x) json.dumps(@x,default=str) json.dumps({@key:1},skipkeys=True) json.dumps(@f,allow_nan=False) json.loads(@jt) json.loads(@s) json.loads(@x) json.loads(@jt,parse_float=str) json.loads('{\"a\":{\"b\":1}}',object_hook=lambda~d:~list(d)) json.loads('{\"b\":1,\"a\":2}',object_pairs_hook=lambda~p:~p) json.dumps(@js,indent='--') json.dumps(@js,cls=None) json.loads(@jt,parse_constant=repr)
list(csv.reader(['a,b','1,\"x,y\"',@s])) list(csv.reader([@s,@s],delimiter=';')) list(csv.DictReader(['a,b','1,2','3',@s])) list(csv.DictReader([@s,@s],fieldnames=['p','q'],restkey='r')) list(csv.reader(['a|b'],delimiter=@s)) list(csv.reader(['\"a\"\"b\",c'])) list(csv.reader(['a~b'],delimiter='~',skipinitialspace=True)) (lambda~o:~[csv.writer(o).writerow(@l),o.getvalue()])(io.StringIO()) (lambda~o:~[csv.writer(o,quoting=csv.QUOTE_ALL).writerow(@t),o.getvalue()])(io.StringIO()) (lambda~o:~[csv.DictWriter(o,['a','b']).writerow(@d),o.getvalue()])(io.StringIO())
struct.pack(@pk,@i,@n) struct.pack(@pk,@i) struct.pack(@pk,@b) struct.unpack(@pk,@b) struct.calcsize(@pk) struct.pack('>f',@num) struct.unpack('>I',b'\\x00\\x00\\x01\\x00') list(struct.iter_unpack('>H',b'abcd')) base64.b64encode(@b) base64.b64decode(@s) base64.urlsafe_b64encode(b'\\xfb\\xff') base64.b16encode(@b) base64.b32encode(@b) base64.b64decode('YWJj') hashlib.md5(@b).hexdigest() hashlib.sha256(@b).hexdigest()[:9] hashlib.new('sha1',@b).hexdigest() zlib.crc32(@b) zlib.adler32(@b) binascii.hexlify(@b) binascii.unhexlify(@s) binascii.crc32(@b)
io.StringIO(@s).read(@n) io.StringIO(@s).readlines() list(io.StringIO(@s)) (lambda~o:~[o.write(@s),o.write(@x),o.getvalue()])(io.StringIO()) (lambda~o:~[o.seek(@n),o.read()])(io.StringIO('hello')) io.BytesIO(@b).read(@n) io.StringIO(@x) (lambda~o:~[o.close(),o.read()])(io.StringIO('a')) (lambda~o:~[o.truncate(@n),o.getvalue()])(io.StringIO('hello')) (lambda~o:~[o.tell(),o.readline(),o.tell()])(io.StringIO('a\\nb'))
PurePath(@path) PurePath(@path).parts PurePath(@path).name PurePath(@path).suffixes PurePath(@path).stem PurePath(@path).parent PurePath(@path)/@path PurePath(@path).with_suffix('.x') PurePath(@path).with_name('q') PurePath(@path).relative_to('/a') PurePath(@path).joinpath('k',@path) PurePath(@path).is_absolute() PurePath(@path)==PurePath(@path) list(PurePath(@path).parents) PurePath(@path).match('*.gz') os.path.join(@path,@path) os.path.split(@path) os.path.splitext(@path) os.path.normpath(@path) os.path.basename(@path) os.path.dirname(@path) os.path.commonprefix(['abc','abd']) os.path.isabs(@path) os.path.relpath('/a/b','/a/c')
copy.copy(@x) copy.deepcopy(@l) copy.deepcopy(@d) textwrap.wrap('the~quick~brown~fox~jumps',@i) textwrap.fill('the~quick~brown~fox',width=9,initial_indent='*~') textwrap.shorten('the~quick~brown',@i) textwrap.dedent('~~a\\n~~~b\\n') textwrap.indent('a\\nb\\n','>') pprint.pformat(@js) pprint.pformat(@js,width=@n) pprint.pformat({'b':list(range(30)),'a':'x'*60}) pprint.pformat([@d,@d],depth=1) string.capwords(@s) string.Template('$a~${b}~$$').substitute(@d) string.Template('$a~$b').safe_substitute(@d) string.Template('$').substitute() string.Formatter().format('{0}~{1!r:>4}',@x,@s) list(string.Formatter().parse('a{b!r:>5}{{c}}')) reprlib.repr(@l) reprlib.repr('x'*50) reprlib.repr(list(range(20)))
'{}~{}'.format(@x) '{0}{0!r}'.format(@s) '{a[0]}'.format(a=@seq) '{0.real}'.format(@num) '{:{}}'.format(@s,@n) '{:>{w}}'.format(@s,w=5) '{'.format() '}'.format() '{0}{}'.format(1) '{x}'.format() '{!z}'.format(1) '{0[a]}'.format(@d) '{:%Y}'.format(5) f'{@x!r}' f'{@x!s:>10}' f'{@s=}' f'{@num=:.2f}'
html.escape('<a&\"b\">') html.unescape('&lt;&eacute;&#65;') urllib.parse.quote(@s) urllib.parse.urlsplit('http://u@h:8/p?q=1#f').port urllib.parse.parse_qs('a=1&a=2&b=') urllib.parse.urlencode(@d) difflib.get_close_matches('appel',['ape','apple','peach']) list(difflib.unified_diff(['a','b'],['a','c'],lineterm='')) fnmatch.filter(['a.py','b.txt'],'*.py') calendar.monthrange(2024,2) calendar.isleap(@i) keyword.iskeyword(@s) uuid.UUID(int=5) list(graphlib.TopologicalSorter({'a':['b'],'b':[]}).static_order())"""

IMPORTS = {
    "text": "", "bytes": "", "numbers": "", "lists": "import operator", "dicts": "",
    "itertools": "import operator\nfrom itertools import *", "functools": "import bisect, heapq, operator\nfrom functools import *",
    "collections": "from collections import *\nP = namedtuple('P', 'x y')", "times": "from datetime import *",
    "regex": "import re", "numeric": "import math, statistics\nfrom fractions import Fraction\nfrom decimal import *",
    "data": "import base64, binascii, calendar, copy, csv, difflib, fnmatch, graphlib, hashlib, html, io, json, keyword, os, pprint, reprlib, string, struct, "
            "textwrap, urllib.parse, uuid, zlib\nfrom pathlib import PurePath",
}
TEMPLATES = {
    "text": TEXT, "bytes": BYTES, "numbers": NUMBERS, "lists": LISTS, "dicts": DICTS, "itertools": ITERTOOLS, "functools": FUNCTOOLS,
    "collections": COLLECTIONS, "times": TIMES, "regex": REGEX, "numeric": NUMERIC, "data": DATA,
}
TELL = "def t(f):\n    try: print(repr(f()))\n    except Exception as e: print(type(e).__name__, e)\n"
CALLS = 14


def filled(template, r):
    """The template with something in the place of each pool's name, those in what was put there included."""
    while (found := re.search(r"@(\w+?)(?=@|\b)", template)) and found[1] in POOLS:
        template = template[:found.start()] + r.choice(POOLS[found[1]]) + template[found.end():]
    return template


def is_line(line):
    try:
        compile(line, "<line>", "exec")
    except (SyntaxError, ValueError):
        return False
    return True


def of(kind):
    """What makes programs of that kind, by a source of chance."""
    templates = TEMPLATES[kind].split()

    def program(r):
        lines = [f"t(lambda: {filled(r.choice(templates).replace('~', ' ').replace('@in', ' in '), r)})" for _ in range(CALLS)]
        return "\n".join(filter(None, [IMPORTS[kind], TELL + "\n".join(filter(is_line, lines))])) + "\n"

    return program


KINDS = {kind: of(kind) for kind in TEMPLATES}
