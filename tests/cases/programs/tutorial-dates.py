from datetime import date, datetime, timedelta


def days(start, end, step=timedelta(days=1)):
    while start < end:
        yield start
        start += step


for day in days(date(2024, 2, 27), date(2024, 3, 2)):
    print(day, day.strftime("%a %d %b"), day.isoweekday())
print(date(2024, 3, 1) - date(2023, 3, 1))
print((date(2024, 1, 31) + timedelta(weeks=2)).isoformat())
start = datetime(2024, 5, 1, 22, 30)
for n, moment in enumerate(days(start, start + timedelta(hours=3), timedelta(minutes=45))):
    print(n, moment, moment.time())
print(max(days(date(2024, 1, 1), date(2024, 1, 5))), date.fromisoformat("2024-12-25").replace(year=2025))
days(date(2024, 12, 30), date(2025, 1, 2))
#> 2024-02-27 Tue 27 Feb 2
#> 2024-02-28 Wed 28 Feb 3
#> 2024-02-29 Thu 29 Feb 4
#> 2024-03-01 Fri 01 Mar 5
#> 366 days, 0:00:00
#> 2024-02-14
#> 0 2024-05-01 22:30:00 22:30:00
#> 1 2024-05-01 23:15:00 23:15:00
#> 2 2024-05-02 00:00:00 00:00:00
#> 3 2024-05-02 00:45:00 00:45:00
#> 2024-01-04 2025-12-25
#= datetime.date(2024, 12, 30)
#= datetime.date(2024, 12, 31)
#= datetime.date(2025, 1, 1)
#---
from datetime import datetime, timedelta
from itertools import groupby

LOG = """2024-03-01 09:59:58,120 start
2024-03-01 10:00:01,500 request
2024-03-01 10:00:31,000 reply
2024-03-01 10:05:00,250 request
broken line
2024-03-01 10:05:01,250 reply"""


def stamped(lines):
    for line in lines:
        text, _, event = line.rpartition(" ")
        try:
            yield datetime.strptime(text, "%Y-%m-%d %H:%M:%S,%f"), event
        except ValueError as e:
            print("!", e)


for minute, events in groupby(stamped(LOG.splitlines()), lambda e: e[0].strftime("%H:%M")):
    print(minute, [name for _, name in events])
previous = None
for when, event in stamped(LOG.splitlines()):
    if previous:
        gap = when - previous
        print(f"{event:<8} +{gap.total_seconds():.2f}s", "slow" if gap > timedelta(minutes=1) else "")
    previous = when
stamped(LOG.splitlines()[:1])
#> 09:59 ['start']
#> 10:00 ['request', 'reply']
#> ! time data 'broken' does not match format '%Y-%m-%d %H:%M:%S,%f'
#> 10:05 ['request', 'reply']
#> request  +3.38s 
#> reply    +29.50s 
#> request  +269.25s slow
#> ! time data 'broken' does not match format '%Y-%m-%d %H:%M:%S,%f'
#> reply    +1.00s 
#= (datetime.datetime(2024, 3, 1, 9, 59, 58, 120000), 'start')
#---
from datetime import date, timedelta


def month(year, number):
    first = date(year, number, 1)
    day = first - timedelta(days=first.weekday())
    while day.month != number % 12 + 1 or day <= first:
        week = [day + timedelta(days=i) for i in range(7)]
        yield ["  " if d.month != number else f"{d.day:2}" for d in week]
        day += timedelta(days=7)


print(f"{date(2024, 2, 1):%B %Y}".center(20))
print("Mo Tu We Th Fr Sa Su")
for week in month(2024, 2):
    print(" ".join(week))


def leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


print([y for y in range(1890, 2010) if leap(y)][:5], leap(2000), leap(1900))
fridays = (d for y in range(2023, 2026) for m in range(1, 13) if (d := date(y, m, 13)).weekday() == 4)
for d in fridays:
    print(d.strftime("%A %d %B %Y"))
#>    February 2024    
#> Mo Tu We Th Fr Sa Su
#>           1  2  3  4
#>  5  6  7  8  9 10 11
#> 12 13 14 15 16 17 18
#> 19 20 21 22 23 24 25
#> 26 27 28 29         
#> [1892, 1896, 1904, 1908, 1912] True False
#> Friday 13 January 2023
#> Friday 13 October 2023
#> Friday 13 September 2024
#> Friday 13 December 2024
#> Friday 13 June 2025
#---
