lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import re
line = re.compile(r'(\S+ \S+) (ERROR|WARN|INFO)(.*?)(\d+)%')
map(line.match, lines)
#= <re.Match object; span=(0, 39), match='2024-02-29 12:00:01 ERROR disk full 93%'>
#= <re.Match object; span=(0, 31), match='2024-02-29 12:00:05 INFO ok 12%'>
#= None
#= <re.Match object; span=(0, 33), match='2024-03-01 00:00:00 WARN slow 50%'>
#= None
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import re
line = re.compile(r'(\S+ \S+) (ERROR|WARN|INFO)(.*?)(\d+)%')
map(line.match, lines)
#> read 0
#= <re.Match object; span=(0, 27), match='2024-01-02 00:00:00 INFO 0%'>
#> read 1
#= <re.Match object; span=(0, 29), match='2024-02-03 01:00:00 ERROR 30%'>
#> read 2
#= <re.Match object; span=(0, 28), match='2024-03-04 02:00:00 INFO 60%'>
#> read 3
#= <re.Match object; span=(0, 29), match='2024-04-05 03:00:00 ERROR 90%'>
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import re
filter(lambda l: re.search('ERROR', l), lines)
#= '2024-02-29 12:00:01 ERROR disk full 93%'
#= 'é 2024-03-01 00:00:10 ERROR 7%'
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import re
filter(lambda l: re.search('ERROR', l), lines)
#> read 0
#> read 1
#= '2024-02-03 01:00:00 ERROR 30%'
#> read 2
#> read 3
#= '2024-04-05 03:00:00 ERROR 90%'
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import re
def parsed(lines):
    for l in lines:
        m = re.search(r'(?P<level>[A-Z]+)(?P<rest>.*)', l)
        if m:
            yield m.groupdict(), m.span('rest')
parsed(lines)
#= ({'level': 'ERROR', 'rest': ' disk full 93%'}, (25, 39))
#= ({'level': 'INFO', 'rest': ' ok 12%'}, (24, 31))
#= ({'level': 'WARN', 'rest': ' slow 50%'}, (24, 33))
#= ({'level': 'ERROR', 'rest': ' 7%'}, (27, 30))
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import re
def parsed(lines):
    for l in lines:
        m = re.search(r'(?P<level>[A-Z]+)(?P<rest>.*)', l)
        if m:
            yield m.groupdict(), m.span('rest')
parsed(lines)
#> read 0
#= ({'level': 'INFO', 'rest': ' 0%'}, (24, 27))
#> read 1
#= ({'level': 'ERROR', 'rest': ' 30%'}, (25, 29))
#> read 2
#= ({'level': 'INFO', 'rest': ' 60%'}, (24, 28))
#> read 3
#= ({'level': 'ERROR', 'rest': ' 90%'}, (25, 29))
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import re
def hide(m):
    print('hide', m[0])
    return '*' * len(m[0])
(re.sub(r'\d+', hide, l, count=3) for l in lines)
#> hide 2024
#> hide 02
#> hide 29
#= '****-**-** 12:00:01 ERROR disk full 93%'
#> hide 2024
#> hide 02
#> hide 29
#= '****-**-** 12:00:05 INFO ok 12%'
#= 'garbage'
#> hide 2024
#> hide 03
#> hide 01
#= '****-**-** 00:00:00 WARN slow 50%'
#> hide 2024
#> hide 03
#> hide 01
#= 'é ****-**-** 00:00:10 ERROR 7%'
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import re
def hide(m):
    print('hide', m[0])
    return '*' * len(m[0])
(re.sub(r'\d+', hide, l, count=3) for l in lines)
#> read 0
#> hide 2024
#> hide 01
#> hide 02
#= '****-**-** 00:00:00 INFO 0%'
#> read 1
#> hide 2024
#> hide 02
#> hide 03
#= '****-**-** 01:00:00 ERROR 30%'
#> read 2
#> hide 2024
#> hide 03
#> hide 04
#= '****-**-** 02:00:00 INFO 60%'
#> read 3
#> hide 2024
#> hide 04
#> hide 05
#= '****-**-** 03:00:00 ERROR 90%'
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import re
words = (w for l in lines for w in re.findall(r'\w+', l))
[w.lower() for w in words][:12]
#= '2024'
#= '02'
#= '29'
#= '12'
#= '00'
#= '01'
#= 'error'
#= 'disk'
#= 'full'
#= '93'
#= '2024'
#= '02'
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import re
words = (w for l in lines for w in re.findall(r'\w+', l))
[w.lower() for w in words][:12]
#> read 0
#> read 1
#> read 2
#> read 3
#= '2024'
#= '01'
#= '02'
#= '00'
#= '00'
#= '00'
#= 'info'
#= '0'
#= '2024'
#= '02'
#= '03'
#= '01'
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import re
for m in (m for l in lines for m in re.finditer(r'(\d\d):(\d\d)', l)):
    print(m.group(1, 2), m.start(), m.lastindex)
re.split(r'[-: ]', '2024-02-29 12:00')
#> ('12', '00') 11 2
#> ('12', '00') 11 2
#> ('00', '00') 11 2
#> ('00', '00') 13 2
#= '2024'
#= '02'
#= '29'
#= '12'
#= '00'
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import re
for m in (m for l in lines for m in re.finditer(r'(\d\d):(\d\d)', l)):
    print(m.group(1, 2), m.start(), m.lastindex)
re.split(r'[-: ]', '2024-02-29 12:00')
#> read 0
#> ('00', '00') 11 2
#> read 1
#> ('01', '00') 11 2
#> read 2
#> ('02', '00') 11 2
#> read 3
#> ('03', '00') 11 2
#= '2024'
#= '02'
#= '29'
#= '12'
#= '00'
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import re
from datetime import datetime, timedelta
def times(lines):
    for l in lines:
        m = re.search(r'\d{4}-\d\d-\d\d \d\d:\d\d:\d\d', l)
        if m:
            yield datetime.strptime(m[0], '%Y-%m-%d %H:%M:%S')
def gaps(ts):
    before = None
    for t in ts:
        if before is not None:
            yield t - before, t.isoformat(), f'{t:%b %d}'
        before = t
gaps(times(lines))
#= (datetime.timedelta(seconds=4), '2024-02-29T12:00:05', 'Feb 29')
#= (datetime.timedelta(seconds=43195), '2024-03-01T00:00:00', 'Mar 01')
#= (datetime.timedelta(seconds=10), '2024-03-01T00:00:10', 'Mar 01')
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import re
from datetime import datetime, timedelta
def times(lines):
    for l in lines:
        m = re.search(r'\d{4}-\d\d-\d\d \d\d:\d\d:\d\d', l)
        if m:
            yield datetime.strptime(m[0], '%Y-%m-%d %H:%M:%S')
def gaps(ts):
    before = None
    for t in ts:
        if before is not None:
            yield t - before, t.isoformat(), f'{t:%b %d}'
        before = t
gaps(times(lines))
#> read 0
#> read 1
#= (datetime.timedelta(days=32, seconds=3600), '2024-02-03T01:00:00', 'Feb 03')
#> read 2
#= (datetime.timedelta(days=30, seconds=3600), '2024-03-04T02:00:00', 'Mar 04')
#> read 3
#= (datetime.timedelta(days=32, seconds=3600), '2024-04-05T03:00:00', 'Apr 05')
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
from datetime import datetime, date, timedelta
def days(start, n):
    d = start
    while n:
        yield d, d.weekday(), d.isocalendar()[1]
        d += timedelta(days=1)
        n -= 1
days(date(2024, 2, 27), 4)
#= (datetime.date(2024, 2, 27), 1, 9)
#= (datetime.date(2024, 2, 28), 2, 9)
#= (datetime.date(2024, 2, 29), 3, 9)
#= (datetime.date(2024, 3, 1), 4, 9)
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
from datetime import datetime, date, timedelta
def days(start, n):
    d = start
    while n:
        yield d, d.weekday(), d.isocalendar()[1]
        d += timedelta(days=1)
        n -= 1
days(date(2024, 2, 27), 4)
#= (datetime.date(2024, 2, 27), 1, 9)
#= (datetime.date(2024, 2, 28), 2, 9)
#= (datetime.date(2024, 2, 29), 3, 9)
#= (datetime.date(2024, 3, 1), 4, 9)
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
from datetime import datetime, timezone, timedelta
def stamps():
    for n in (0, 1e9, 1700000000.5):
        yield datetime.fromtimestamp(n, timezone.utc)
sorted(stamps(), reverse=True)
#= datetime.datetime(2023, 11, 14, 22, 13, 20, 500000, tzinfo=datetime.timezone.utc)
#= datetime.datetime(2001, 9, 9, 1, 46, 40, tzinfo=datetime.timezone.utc)
#= datetime.datetime(1970, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
from datetime import datetime, timezone, timedelta
def stamps():
    for n in (0, 1e9, 1700000000.5):
        yield datetime.fromtimestamp(n, timezone.utc)
sorted(stamps(), reverse=True)
#= datetime.datetime(2023, 11, 14, 22, 13, 20, 500000, tzinfo=datetime.timezone.utc)
#= datetime.datetime(2001, 9, 9, 1, 46, 40, tzinfo=datetime.timezone.utc)
#= datetime.datetime(1970, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import random
random.seed(11)
def thrown(n):
    for _ in range(n):
        yield random.randint(1, 6)
list(thrown(8)), random.sample(range(50), 4)
#= [4, 5, 4, 4, 5, 5, 2, 2]
#= [32, 30, 40, 39]
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import random
random.seed(11)
def thrown(n):
    for _ in range(n):
        yield random.randint(1, 6)
list(thrown(8)), random.sample(range(50), 4)
#= [4, 5, 4, 4, 5, 5, 2, 2]
#= [32, 30, 40, 39]
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import random
r = random.Random('lines')
kept = [l for l in lines if r.random() < 0.6]
r.shuffle(kept)
kept
#= 'é 2024-03-01 00:00:10 ERROR 7%'
#= '2024-03-01 00:00:00 WARN slow 50%'
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import random
r = random.Random('lines')
kept = [l for l in lines if r.random() < 0.6]
r.shuffle(kept)
kept
#> read 0
#> read 1
#> read 2
#> read 3
#= '2024-04-05 03:00:00 ERROR 90%'
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import statistics, re
numbers = [int(n) for l in lines for n in re.findall(r'(\d+)%', l)]
statistics.mean(numbers), statistics.median(numbers), statistics.pstdev(numbers), statistics.quantiles(numbers, n=3)
#= 40.5
#= 31.0
#= 34.57238782612506
#= [10.333333333333334, 64.33333333333333]
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import statistics, re
numbers = [int(n) for l in lines for n in re.findall(r'(\d+)%', l)]
statistics.mean(numbers), statistics.median(numbers), statistics.pstdev(numbers), statistics.quantiles(numbers, n=3)
#> read 0
#> read 1
#> read 2
#> read 3
#= 45
#= 45.0
#= 33.54101966249684
#= [20.0, 70.0]
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import statistics
statistics.mean(float(len(l)) for l in lines), statistics.mode('aabbb')
#= 28.0
#= 'b'
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import statistics
statistics.mean(float(len(l)) for l in lines), statistics.mode('aabbb')
#> read 0
#> read 1
#> read 2
#> read 3
#= 28.25
#= 'b'
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import textwrap
for l in textwrap.wrap(' '.join(lines), 24):
    print('|' + l + '|')
textwrap.shorten('the quick brown fox', 12)
#> |2024-02-29 12:00:01|
#> |ERROR disk full 93%|
#> |2024-02-29 12:00:05 INFO|
#> |ok 12% garbage|
#> |2024-03-01 00:00:00 WARN|
#> |slow 50% é 2024-03-01|
#> |00:00:10 ERROR 7%|
#= 'the [...]'
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import textwrap
for l in textwrap.wrap(' '.join(lines), 24):
    print('|' + l + '|')
textwrap.shorten('the quick brown fox', 12)
#> read 0
#> read 1
#> read 2
#> read 3
#> |2024-01-02 00:00:00 INFO|
#> |0% 2024-02-03 01:00:00|
#> |ERROR 30% 2024-03-04|
#> |02:00:00 INFO 60%|
#> |2024-04-05 03:00:00|
#> |ERROR 90%|
#= 'the [...]'
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
from string import Template
t = Template('$n: ${line}')
(t.substitute(n=n, line=l[:10]) for n, l in enumerate(lines))
#= '0: 2024-02-29'
#= '1: 2024-02-29'
#= '2: garbage'
#= '3: 2024-03-01'
#= '4: é 2024-03-'
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
from string import Template
t = Template('$n: ${line}')
(t.substitute(n=n, line=l[:10]) for n, l in enumerate(lines))
#> read 0
#= '0: 2024-01-02'
#> read 1
#= '1: 2024-02-03'
#> read 2
#= '2: 2024-03-04'
#> read 3
#= '3: 2024-04-05'
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import math
[round(math.gamma(len(l) / 10), 6) for l in lines], math.erf(0.5) < 1
#= [5.29933, 2.19762, 1.298055, 2.683437, 2.0]
#= True
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import math
[round(math.gamma(len(l) / 10), 6) for l in lines], math.erf(0.5) < 1
#> read 0
#> read 1
#> read 2
#> read 3
#= [1.544686, 1.827355, 1.676491, 1.827355]
#= True
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import re
try:
    re.compile('(' + next(iter(lines))[:3])
except re.error as e:
    print(type(e).__name__, e)
re.compile('a|b', re.I)
#> error missing ), unterminated subpattern at position 0
#= re.compile('a|b', re.IGNORECASE)
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import re
try:
    re.compile('(' + next(iter(lines))[:3])
except re.error as e:
    print(type(e).__name__, e)
re.compile('a|b', re.I)
#> read 0
#> error missing ), unterminated subpattern at position 0
#= re.compile('a|b', re.IGNORECASE)
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import re
def outer(m):
    return re.sub('[0-9]', lambda d: str(9 - int(d[0])), m.group())
[re.sub(r'\d+', outer, l) for l in lines]
#= '7975-97-70 87:99:98 ERROR disk full 06%'
#= '7975-97-70 87:99:94 INFO ok 87%'
#= 'garbage'
#= '7975-96-98 99:99:99 WARN slow 49%'
#= 'é 7975-96-98 99:99:89 ERROR 2%'
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import re
def outer(m):
    return re.sub('[0-9]', lambda d: str(9 - int(d[0])), m.group())
[re.sub(r'\d+', outer, l) for l in lines]
#> read 0
#> read 1
#> read 2
#> read 3
#= '7975-98-97 99:99:99 INFO 9%'
#= '7975-97-96 98:99:99 ERROR 69%'
#= '7975-96-95 97:99:99 INFO 39%'
#= '7975-95-94 96:99:99 ERROR 09%'
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import re
def boom(m):
    if m[0] == 'ERROR':
        raise ValueError('seen ' + m[0])
    return m[0].lower()
def tried(lines):
    for l in lines:
        try:
            yield re.sub('[A-Z]{4,}', boom, l)
        except ValueError as e:
            yield str(e)
tried(lines)
#= 'seen ERROR'
#= '2024-02-29 12:00:05 info ok 12%'
#= 'garbage'
#= '2024-03-01 00:00:00 warn slow 50%'
#= 'seen ERROR'
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import re
def boom(m):
    if m[0] == 'ERROR':
        raise ValueError('seen ' + m[0])
    return m[0].lower()
def tried(lines):
    for l in lines:
        try:
            yield re.sub('[A-Z]{4,}', boom, l)
        except ValueError as e:
            yield str(e)
tried(lines)
#> read 0
#= '2024-01-02 00:00:00 info 0%'
#> read 1
#= 'seen ERROR'
#> read 2
#= '2024-03-04 02:00:00 info 60%'
#> read 3
#= 'seen ERROR'
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import re
it = re.finditer(r'\d', '1a2b3')
print(next(it), next(it).start())
list(it)
#> <re.Match object; span=(0, 1), match='1'> 2
#= <re.Match object; span=(4, 5), match='3'>
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import re
it = re.finditer(r'\d', '1a2b3')
print(next(it), next(it).start())
list(it)
#> <re.Match object; span=(0, 1), match='1'> 2
#= <re.Match object; span=(4, 5), match='3'>
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import re, time
for n, l in enumerate(lines):
    time.sleep(0)
    print(n, bool(re.fullmatch('.*%', l)))
time.strftime('%H:%M', time.gmtime(3600))
#> 0 True
#> 1 True
#> 2 False
#> 3 True
#> 4 True
#= '01:00'
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import re, time
for n, l in enumerate(lines):
    time.sleep(0)
    print(n, bool(re.fullmatch('.*%', l)))
time.strftime('%H:%M', time.gmtime(3600))
#> read 0
#> 0 True
#> read 1
#> 1 True
#> read 2
#> 2 True
#> read 3
#> 3 True
#= '01:00'
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import re
print([m and m.group(1) for m in map(re.compile(r'^(\d{4})-').match, lines)])
sum(len(p) for p in re.split(r'(?<=,)', 'a,b,c'))
#> ['2024', '2024', None, '2024', None]
#= 5
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import re
print([m and m.group(1) for m in map(re.compile(r'^(\d{4})-').match, lines)])
sum(len(p) for p in re.split(r'(?<=,)', 'a,b,c'))
#> read 0
#> read 1
#> read 2
#> read 3
#> ['2024', '2024', '2024', '2024']
#= 5
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
from datetime import timedelta
total = sum((timedelta(seconds=len(l)) for l in lines), timedelta())
print(total, total / 2, total // timedelta(seconds=7), divmod(total, timedelta(minutes=1)))
str(total), total.total_seconds()
#> 0:02:20 0:01:10 20 (2, datetime.timedelta(seconds=20))
#= '0:02:20'
#= 140.0
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
from datetime import timedelta
total = sum((timedelta(seconds=len(l)) for l in lines), timedelta())
print(total, total / 2, total // timedelta(seconds=7), divmod(total, timedelta(minutes=1)))
str(total), total.total_seconds()
#> read 0
#> read 1
#> read 2
#> read 3
#> 0:01:53 0:00:56.500000 16 (1, datetime.timedelta(seconds=53))
#= '0:01:53'
#= 113.0
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import re
def tokens(text):
    spec = re.compile(r'(?P<num>\d+)|(?P<op>[-+*/()])|(?P<ws>\s+)|(?P<bad>.)')
    for m in spec.finditer(text):
        if m.lastgroup != 'ws':
            yield m.lastgroup, m[0]
print(len(list(lines)))
tokens('12 + (3*45) - x')
#> 5
#= ('num', '12')
#= ('op', '+')
#= ('op', '(')
#= ('num', '3')
#= ('op', '*')
#= ('num', '45')
#= ('op', ')')
#= ('op', '-')
#= ('bad', 'x')
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import re
def tokens(text):
    spec = re.compile(r'(?P<num>\d+)|(?P<op>[-+*/()])|(?P<ws>\s+)|(?P<bad>.)')
    for m in spec.finditer(text):
        if m.lastgroup != 'ws':
            yield m.lastgroup, m[0]
print(len(list(lines)))
tokens('12 + (3*45) - x')
#> read 0
#> read 1
#> read 2
#> read 3
#> 4
#= ('num', '12')
#= ('op', '+')
#= ('op', '(')
#= ('num', '3')
#= ('op', '*')
#= ('num', '45')
#= ('op', ')')
#= ('op', '-')
#= ('bad', 'x')
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import random
def walk(seed):
    r = random.Random(seed)
    at = 0.0
    while True:
        at += r.gauss(0, 1)
        yield round(at, 9)
from itertools import islice
list(islice(walk(5), 6)), len(list(lines))
#= [-1.178841751, -2.327002432, -1.657533518, -3.951443612, -4.094827451, -6.350904718]
#= 5
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import random
def walk(seed):
    r = random.Random(seed)
    at = 0.0
    while True:
        at += r.gauss(0, 1)
        yield round(at, 9)
from itertools import islice
list(islice(walk(5), 6)), len(list(lines))
#> read 0
#> read 1
#> read 2
#> read 3
#= [-1.178841751, -2.327002432, -1.657533518, -3.951443612, -4.094827451, -6.350904718]
#= 4
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import re
def parsed(lines):
    for l in list(lines):
        m = re.search(r'(?P<level>[A-Z]+)(?P<rest>.*)', l)
        if m:
            yield m.groupdict(), m.span('rest')
parsed(lines)
#= ({'level': 'ERROR', 'rest': ' disk full 93%'}, (25, 39))
#= ({'level': 'INFO', 'rest': ' ok 12%'}, (24, 31))
#= ({'level': 'WARN', 'rest': ' slow 50%'}, (24, 33))
#= ({'level': 'ERROR', 'rest': ' 7%'}, (27, 30))
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import re
def parsed(lines):
    for l in list(lines):
        m = re.search(r'(?P<level>[A-Z]+)(?P<rest>.*)', l)
        if m:
            yield m.groupdict(), m.span('rest')
parsed(lines)
#> read 0
#> read 1
#> read 2
#> read 3
#= ({'level': 'INFO', 'rest': ' 0%'}, (24, 27))
#= ({'level': 'ERROR', 'rest': ' 30%'}, (25, 29))
#= ({'level': 'INFO', 'rest': ' 60%'}, (24, 28))
#= ({'level': 'ERROR', 'rest': ' 90%'}, (25, 29))
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import re
def hide(m):
    print('hide', m[0])
    return '*' * len(m[0])
(re.sub(r'\d+', hide, l, count=3) for l in list(lines))
#> hide 2024
#> hide 02
#> hide 29
#= '****-**-** 12:00:01 ERROR disk full 93%'
#> hide 2024
#> hide 02
#> hide 29
#= '****-**-** 12:00:05 INFO ok 12%'
#= 'garbage'
#> hide 2024
#> hide 03
#> hide 01
#= '****-**-** 00:00:00 WARN slow 50%'
#> hide 2024
#> hide 03
#> hide 01
#= 'é ****-**-** 00:00:10 ERROR 7%'
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import re
def hide(m):
    print('hide', m[0])
    return '*' * len(m[0])
(re.sub(r'\d+', hide, l, count=3) for l in list(lines))
#> read 0
#> read 1
#> read 2
#> read 3
#> hide 2024
#> hide 01
#> hide 02
#= '****-**-** 00:00:00 INFO 0%'
#> hide 2024
#> hide 02
#> hide 03
#= '****-**-** 01:00:00 ERROR 30%'
#> hide 2024
#> hide 03
#> hide 04
#= '****-**-** 02:00:00 INFO 60%'
#> hide 2024
#> hide 04
#> hide 05
#= '****-**-** 03:00:00 ERROR 90%'
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import re
words = (w for l in list(lines) for w in re.findall(r'\w+', l))
[w.lower() for w in words][:12]
#= '2024'
#= '02'
#= '29'
#= '12'
#= '00'
#= '01'
#= 'error'
#= 'disk'
#= 'full'
#= '93'
#= '2024'
#= '02'
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import re
words = (w for l in list(lines) for w in re.findall(r'\w+', l))
[w.lower() for w in words][:12]
#> read 0
#> read 1
#> read 2
#> read 3
#= '2024'
#= '01'
#= '02'
#= '00'
#= '00'
#= '00'
#= 'info'
#= '0'
#= '2024'
#= '02'
#= '03'
#= '01'
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import re
for m in (m for l in list(lines) for m in re.finditer(r'(\d\d):(\d\d)', l)):
    print(m.group(1, 2), m.start(), m.lastindex)
re.split(r'[-: ]', '2024-02-29 12:00')
#> ('12', '00') 11 2
#> ('12', '00') 11 2
#> ('00', '00') 11 2
#> ('00', '00') 13 2
#= '2024'
#= '02'
#= '29'
#= '12'
#= '00'
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import re
for m in (m for l in list(lines) for m in re.finditer(r'(\d\d):(\d\d)', l)):
    print(m.group(1, 2), m.start(), m.lastindex)
re.split(r'[-: ]', '2024-02-29 12:00')
#> read 0
#> read 1
#> read 2
#> read 3
#> ('00', '00') 11 2
#> ('01', '00') 11 2
#> ('02', '00') 11 2
#> ('03', '00') 11 2
#= '2024'
#= '02'
#= '29'
#= '12'
#= '00'
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import re
from datetime import datetime, timedelta
def times(lines):
    for l in list(lines):
        m = re.search(r'\d{4}-\d\d-\d\d \d\d:\d\d:\d\d', l)
        if m:
            yield datetime.strptime(m[0], '%Y-%m-%d %H:%M:%S')
def gaps(ts):
    before = None
    for t in ts:
        if before is not None:
            yield t - before, t.isoformat(), f'{t:%b %d}'
        before = t
gaps(times(lines))
#= (datetime.timedelta(seconds=4), '2024-02-29T12:00:05', 'Feb 29')
#= (datetime.timedelta(seconds=43195), '2024-03-01T00:00:00', 'Mar 01')
#= (datetime.timedelta(seconds=10), '2024-03-01T00:00:10', 'Mar 01')
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import re
from datetime import datetime, timedelta
def times(lines):
    for l in list(lines):
        m = re.search(r'\d{4}-\d\d-\d\d \d\d:\d\d:\d\d', l)
        if m:
            yield datetime.strptime(m[0], '%Y-%m-%d %H:%M:%S')
def gaps(ts):
    before = None
    for t in ts:
        if before is not None:
            yield t - before, t.isoformat(), f'{t:%b %d}'
        before = t
gaps(times(lines))
#> read 0
#> read 1
#> read 2
#> read 3
#= (datetime.timedelta(days=32, seconds=3600), '2024-02-03T01:00:00', 'Feb 03')
#= (datetime.timedelta(days=30, seconds=3600), '2024-03-04T02:00:00', 'Mar 04')
#= (datetime.timedelta(days=32, seconds=3600), '2024-04-05T03:00:00', 'Apr 05')
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import random
r = random.Random('lines')
kept = [l for l in list(lines) if r.random() < 0.6]
r.shuffle(kept)
kept
#= 'é 2024-03-01 00:00:10 ERROR 7%'
#= '2024-03-01 00:00:00 WARN slow 50%'
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import random
r = random.Random('lines')
kept = [l for l in list(lines) if r.random() < 0.6]
r.shuffle(kept)
kept
#> read 0
#> read 1
#> read 2
#> read 3
#= '2024-04-05 03:00:00 ERROR 90%'
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import statistics, re
numbers = [int(n) for l in list(lines) for n in re.findall(r'(\d+)%', l)]
statistics.mean(numbers), statistics.median(numbers), statistics.pstdev(numbers), statistics.quantiles(numbers, n=3)
#= 40.5
#= 31.0
#= 34.57238782612506
#= [10.333333333333334, 64.33333333333333]
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import statistics, re
numbers = [int(n) for l in list(lines) for n in re.findall(r'(\d+)%', l)]
statistics.mean(numbers), statistics.median(numbers), statistics.pstdev(numbers), statistics.quantiles(numbers, n=3)
#> read 0
#> read 1
#> read 2
#> read 3
#= 45
#= 45.0
#= 33.54101966249684
#= [20.0, 70.0]
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import statistics
statistics.mean(float(len(l)) for l in list(lines)), statistics.mode('aabbb')
#= 28.0
#= 'b'
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import statistics
statistics.mean(float(len(l)) for l in list(lines)), statistics.mode('aabbb')
#> read 0
#> read 1
#> read 2
#> read 3
#= 28.25
#= 'b'
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import math
[round(math.gamma(len(l) / 10), 6) for l in list(lines)], math.erf(0.5) < 1
#= [5.29933, 2.19762, 1.298055, 2.683437, 2.0]
#= True
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import math
[round(math.gamma(len(l) / 10), 6) for l in list(lines)], math.erf(0.5) < 1
#> read 0
#> read 1
#> read 2
#> read 3
#= [1.544686, 1.827355, 1.676491, 1.827355]
#= True
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import re
def outer(m):
    return re.sub('[0-9]', lambda d: str(9 - int(d[0])), m.group())
[re.sub(r'\d+', outer, l) for l in list(lines)]
#= '7975-97-70 87:99:98 ERROR disk full 06%'
#= '7975-97-70 87:99:94 INFO ok 87%'
#= 'garbage'
#= '7975-96-98 99:99:99 WARN slow 49%'
#= 'é 7975-96-98 99:99:89 ERROR 2%'
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import re
def outer(m):
    return re.sub('[0-9]', lambda d: str(9 - int(d[0])), m.group())
[re.sub(r'\d+', outer, l) for l in list(lines)]
#> read 0
#> read 1
#> read 2
#> read 3
#= '7975-98-97 99:99:99 INFO 9%'
#= '7975-97-96 98:99:99 ERROR 69%'
#= '7975-96-95 97:99:99 INFO 39%'
#= '7975-95-94 96:99:99 ERROR 09%'
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
import re
def boom(m):
    if m[0] == 'ERROR':
        raise ValueError('seen ' + m[0])
    return m[0].lower()
def tried(lines):
    for l in list(lines):
        try:
            yield re.sub('[A-Z]{4,}', boom, l)
        except ValueError as e:
            yield str(e)
tried(lines)
#= 'seen ERROR'
#= '2024-02-29 12:00:05 info ok 12%'
#= 'garbage'
#= '2024-03-01 00:00:00 warn slow 50%'
#= 'seen ERROR'
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
import re
def boom(m):
    if m[0] == 'ERROR':
        raise ValueError('seen ' + m[0])
    return m[0].lower()
def tried(lines):
    for l in list(lines):
        try:
            yield re.sub('[A-Z]{4,}', boom, l)
        except ValueError as e:
            yield str(e)
tried(lines)
#> read 0
#> read 1
#> read 2
#> read 3
#= '2024-01-02 00:00:00 info 0%'
#= 'seen ERROR'
#= '2024-03-04 02:00:00 info 60%'
#= 'seen ERROR'
#---
lines = ['2024-02-29 12:00:01 ERROR disk full 93%', '2024-02-29 12:00:05 INFO ok 12%', 'garbage', '2024-03-01 00:00:00 WARN slow 50%', 'é 2024-03-01 00:00:10 ERROR 7%']
from datetime import timedelta
total = sum((timedelta(seconds=len(l)) for l in list(lines)), timedelta())
print(total, total / 2, total // timedelta(seconds=7), divmod(total, timedelta(minutes=1)))
str(total), total.total_seconds()
#> 0:02:20 0:01:10 20 (2, datetime.timedelta(seconds=20))
#= '0:02:20'
#= 140.0
#---
def source():
    for n in range(4):
        print('read', n)
        yield f'2024-0{n + 1}-0{n + 2} 0{n}:00:00 {"ERROR" if n % 2 else "INFO"} {n * 30}%'
lines = source()
from datetime import timedelta
total = sum((timedelta(seconds=len(l)) for l in list(lines)), timedelta())
print(total, total / 2, total // timedelta(seconds=7), divmod(total, timedelta(minutes=1)))
str(total), total.total_seconds()
#> read 0
#> read 1
#> read 2
#> read 3
#> 0:01:53 0:00:56.500000 16 (1, datetime.timedelta(seconds=53))
#= '0:01:53'
#= 113.0
#---
import re
def found(text):
    for m in re.finditer('\\w+', text):
        x = yield m.group(), m.span()
        print('got', x)
    return 'over'
def all():
    r = yield from found('aab bba')
    yield r
all()
#= ('aab', (0, 3))
#> got None
#= ('bba', (4, 7))
#> got None
#= 'over'
#---
import re
def found(text):
    for m in re.finditer('\\w+', text):
        x = yield m.group(), m.span()
        print('got', x)
    return 'over'
def all():
    r = yield from found('')
    yield r
all()
#= 'over'
#---
import re
def found(text):
    for m in re.finditer('\\w+', text):
        x = yield m.group(), m.span()
        print('got', x)
    return 'over'
def all():
    r = yield from found('é a\nb')
    yield r
all()
#= ('é', (0, 1))
#> got None
#= ('a', (2, 3))
#> got None
#= ('b', (4, 5))
#> got None
#= 'over'
#---
import re
def found(text):
    for m in re.finditer('\\w+', text):
        x = yield m.group(), m.span()
        print('got', x)
    return 'over'
def all():
    r = yield from found('bb aa cc')
    yield r
all()
#= ('bb', (0, 2))
#> got None
#= ('aa', (3, 5))
#> got None
#= ('cc', (6, 8))
#> got None
#= 'over'
#---
import re
def found(text):
    for m in re.finditer('(a)|b', text):
        x = yield m.group(), m.span()
        print('got', x)
    return 'over'
def all():
    r = yield from found('aab bba')
    yield r
all()
#= ('a', (0, 1))
#> got None
#= ('a', (1, 2))
#> got None
#= ('b', (2, 3))
#> got None
#= ('b', (4, 5))
#> got None
#= ('b', (5, 6))
#> got None
#= ('a', (6, 7))
#> got None
#= 'over'
#---
import re
def found(text):
    for m in re.finditer('(a)|b', text):
        x = yield m.group(), m.span()
        print('got', x)
    return 'over'
def all():
    r = yield from found('')
    yield r
all()
#= 'over'
#---
import re
def found(text):
    for m in re.finditer('(a)|b', text):
        x = yield m.group(), m.span()
        print('got', x)
    return 'over'
def all():
    r = yield from found('é a\nb')
    yield r
all()
#= ('a', (2, 3))
#> got None
#= ('b', (4, 5))
#> got None
#= 'over'
#---
import re
def found(text):
    for m in re.finditer('(a)|b', text):
        x = yield m.group(), m.span()
        print('got', x)
    return 'over'
def all():
    r = yield from found('bb aa cc')
    yield r
all()
#= ('b', (0, 1))
#> got None
#= ('b', (1, 2))
#> got None
#= ('a', (3, 4))
#> got None
#= ('a', (4, 5))
#> got None
#= 'over'
#---
import re
def found(text):
    for m in re.finditer('', text):
        x = yield m.group(), m.span()
        print('got', x)
    return 'over'
def all():
    r = yield from found('aab bba')
    yield r
all()
#= ('', (0, 0))
#> got None
#= ('', (1, 1))
#> got None
#= ('', (2, 2))
#> got None
#= ('', (3, 3))
#> got None
#= ('', (4, 4))
#> got None
#= ('', (5, 5))
#> got None
#= ('', (6, 6))
#> got None
#= ('', (7, 7))
#> got None
#= 'over'
#---
import re
def found(text):
    for m in re.finditer('', text):
        x = yield m.group(), m.span()
        print('got', x)
    return 'over'
def all():
    r = yield from found('')
    yield r
all()
#= ('', (0, 0))
#> got None
#= 'over'
#---
import re
def found(text):
    for m in re.finditer('', text):
        x = yield m.group(), m.span()
        print('got', x)
    return 'over'
def all():
    r = yield from found('é a\nb')
    yield r
all()
#= ('', (0, 0))
#> got None
#= ('', (1, 1))
#> got None
#= ('', (2, 2))
#> got None
#= ('', (3, 3))
#> got None
#= ('', (4, 4))
#> got None
#= ('', (5, 5))
#> got None
#= 'over'
#---
import re
def found(text):
    for m in re.finditer('', text):
        x = yield m.group(), m.span()
        print('got', x)
    return 'over'
def all():
    r = yield from found('bb aa cc')
    yield r
all()
#= ('', (0, 0))
#> got None
#= ('', (1, 1))
#> got None
#= ('', (2, 2))
#> got None
#= ('', (3, 3))
#> got None
#= ('', (4, 4))
#> got None
#= ('', (5, 5))
#> got None
#= ('', (6, 6))
#> got None
#= ('', (7, 7))
#> got None
#= ('', (8, 8))
#> got None
#= 'over'
#---
import re
def found(text):
    for m in re.finditer('(?=b)', text):
        x = yield m.group(), m.span()
        print('got', x)
    return 'over'
def all():
    r = yield from found('aab bba')
    yield r
all()
#= ('', (2, 2))
#> got None
#= ('', (4, 4))
#> got None
#= ('', (5, 5))
#> got None
#= 'over'
#---
import re
def found(text):
    for m in re.finditer('(?=b)', text):
        x = yield m.group(), m.span()
        print('got', x)
    return 'over'
def all():
    r = yield from found('')
    yield r
all()
#= 'over'
#---
import re
def found(text):
    for m in re.finditer('(?=b)', text):
        x = yield m.group(), m.span()
        print('got', x)
    return 'over'
def all():
    r = yield from found('é a\nb')
    yield r
all()
#= ('', (4, 4))
#> got None
#= 'over'
#---
import re
def found(text):
    for m in re.finditer('(?=b)', text):
        x = yield m.group(), m.span()
        print('got', x)
    return 'over'
def all():
    r = yield from found('bb aa cc')
    yield r
all()
#= ('', (0, 0))
#> got None
#= ('', (1, 1))
#> got None
#= 'over'
#---
import re
def found(text):
    for m in re.finditer('[^ ]*', text):
        x = yield m.group(), m.span()
        print('got', x)
    return 'over'
def all():
    r = yield from found('aab bba')
    yield r
all()
#= ('aab', (0, 3))
#> got None
#= ('', (3, 3))
#> got None
#= ('bba', (4, 7))
#> got None
#= ('', (7, 7))
#> got None
#= 'over'
#---
import re
def found(text):
    for m in re.finditer('[^ ]*', text):
        x = yield m.group(), m.span()
        print('got', x)
    return 'over'
def all():
    r = yield from found('')
    yield r
all()
#= ('', (0, 0))
#> got None
#= 'over'
#---
import re
def found(text):
    for m in re.finditer('[^ ]*', text):
        x = yield m.group(), m.span()
        print('got', x)
    return 'over'
def all():
    r = yield from found('é a\nb')
    yield r
all()
#= ('é', (0, 1))
#> got None
#= ('', (1, 1))
#> got None
#= ('a\nb', (2, 5))
#> got None
#= ('', (5, 5))
#> got None
#= 'over'
#---
import re
def found(text):
    for m in re.finditer('[^ ]*', text):
        x = yield m.group(), m.span()
        print('got', x)
    return 'over'
def all():
    r = yield from found('bb aa cc')
    yield r
all()
#= ('bb', (0, 2))
#> got None
#= ('', (2, 2))
#> got None
#= ('aa', (3, 5))
#> got None
#= ('', (5, 5))
#> got None
#= ('cc', (6, 8))
#> got None
#= ('', (8, 8))
#> got None
#= 'over'
#---
import re
def found(text):
    for m in re.finditer('(\\w)\\1', text):
        x = yield m.group(), m.span()
        print('got', x)
    return 'over'
def all():
    r = yield from found('aab bba')
    yield r
all()
#= ('aa', (0, 2))
#> got None
#= ('bb', (4, 6))
#> got None
#= 'over'
#---
import re
def found(text):
    for m in re.finditer('(\\w)\\1', text):
        x = yield m.group(), m.span()
        print('got', x)
    return 'over'
def all():
    r = yield from found('')
    yield r
all()
#= 'over'
#---
import re
def found(text):
    for m in re.finditer('(\\w)\\1', text):
        x = yield m.group(), m.span()
        print('got', x)
    return 'over'
def all():
    r = yield from found('é a\nb')
    yield r
all()
#= 'over'
#---
import re
def found(text):
    for m in re.finditer('(\\w)\\1', text):
        x = yield m.group(), m.span()
        print('got', x)
    return 'over'
def all():
    r = yield from found('bb aa cc')
    yield r
all()
#= ('bb', (0, 2))
#> got None
#= ('aa', (3, 5))
#> got None
#= ('cc', (6, 8))
#> got None
#= 'over'
#---
