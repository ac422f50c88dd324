"""Calls of `datetime` and `time`."""
import os
import time

os.environ["TZ"] = "UTC"
time.tzset()

HEAD = "from datetime import date, datetime, time, timedelta, timezone\n"
DELTAS = ["timedelta()", "timedelta(1)", "timedelta(days=-1, seconds=5)", "timedelta(hours=25, minutes=3)", "timedelta(microseconds=1)", "timedelta(weeks=2, milliseconds=1500)",
          "timedelta(seconds=0.1)", "timedelta(days=1.5, hours=-2.25)", "timedelta.max", "timedelta.min", "timedelta(microseconds=0.5)", "timedelta(microseconds=1.5)", "-timedelta(seconds=1)"]
DATES = ["date(2024, 2, 29)", "date(1, 1, 1)", "date.max", "date(2023, 12, 31)", "date(2020, 1, 1)"]
MOMENTS = ["datetime(2024, 2, 29, 12, 30)", "datetime(2024, 2, 29, 12, 30, 15, 123456)", "datetime(1970, 1, 1)", "datetime.min", "datetime.max", "datetime(2024, 7, 1, tzinfo=timezone.utc)",
           "datetime(2024, 7, 1, 5, 6, 7, tzinfo=timezone(timedelta(hours=5, minutes=30)))", "datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=-3), 'X'), fold=1)"]
TIMES = ["time()", "time(1, 2)", "time(1, 2, 3)", "time(1, 2, 3, 4)", "time(23, 59, 59, 999999)", "time(1, tzinfo=timezone.utc)", "time(5, fold=1)", "time(1, 2, tzinfo=timezone(timedelta(hours=1, seconds=5)), fold=1)"]
ZONES = ["timezone.utc", "timezone(timedelta(hours=1))", "timezone(timedelta(hours=-23, minutes=-59))", "timezone(timedelta(0), 'Z')", "timezone(timedelta(seconds=1, microseconds=5))"]
ISO_DATES = ["2024-02-29", "20240229", "2024-W09-4", "2024W094", "2024-W09", "2024W09", "2024-2-9", "2024-02-30", "2024-13-01", "0000-01-01", "2024-02-29T", "", "abc", "2024-W54-1", "2024-W53-1", "2020-W53-7", "2024-W01-8", "2024-0229", "202402-29", "9999-W53-7", "1-1-1"]
ISO_TIMES = ["04:05", "0405", "04", "04:05:06", "040506", "04:05:06.789", "04:05:06,789012", "04:05:06.7890123", "T04:05", "04:05Z", "04:05+01:00", "04:05-0130", "04:05+01", "04:05+00:00", "24:00", "04:60", "04:5", "04:05:06.", "04:05:06.x", "04:0506",
             "0405:06", "04:05+1", "04:05+25:00", "04:05+01:02:03.000004", "", "x", "04:05 ", "04:05z", "04:05:06.123456789", "0405+0100", "04.5"]
ISO_MOMENTS = ["2024-02-29T04:05", "2024-02-29 04:05:06", "20240229T040506", "2024-02-29", "2024-W09-4T01", "2024W094T0102", "2024W09", "2024-W09T01:02", "2024-02-29x01:02", "2024-02-29T04:05:06.5+05:30", "2024-02-29T04:05Z", "2024-02-29T25:00", "2024-02-30T01:00", "2024", "",
               "2024-02-29T", "2024-02-29é04:05", "20240229T04:05", "2024-02-29T0405", "2024-1-1T01", "2024-02-29T04:05:06-23:59", "2024-02-29T04:05+24:00", "garbage in", "2024-W09-41:02", "2024W0941:02"]
DIRECTIVES = list("aAbBcCdDeFgGhHIjklmMnpPrRsSTuUVwWxXyYzZf%q")
FORMATS = [("%Y-%m-%d", "2024-02-29"), ("%Y-%m-%d", "2024-2-9"), ("%d/%m/%y %H:%M", "01/02/68 23:59"), ("%d/%m/%y", "01/02/69"), ("%b %d %Y", "Feb 29 2024"), ("%B %d, %Y", "february 3, 2021"), ("%a %b %d %H:%M:%S %Y", "Thu Feb 29 04:05:06 2024"),
           ("%I:%M %p", "12:05 AM"), ("%I:%M %p", "12:05 pm"), ("%I:%M %p", "1:05 PM"), ("%Y %j", "2024 60"), ("%Y-W%W-%w", "2024-W09-4"), ("%Y %U %a", "2024 0 Mon"), ("%G-W%V-%u", "2024-W09-4"), ("%H:%M:%S.%f", "01:02:03.4"), ("%H:%M:%S.%f", "01:02:03.123456"),
           ("%Y-%m-%dT%H:%M:%S%z", "2024-02-29T01:02:03+05:30"), ("%Y%z", "2024-0130"), ("%Y%z", "2024Z"), ("%Y %Z", "2024 UTC"), ("%Y %z %Z", "2024 +0100 gmt"), ("%c", "Thu Feb 29 04:05:06 2024"), ("%x %X", "02/29/24 04:05:06"), ("%Y-%m-%d", "2024-02-30"), ("%Y-%m-%d", "x"),
           ("%Y", "2024 "), ("%q", "1"), ("%", "1"), ("%Y %%", "2024 %"), ("a  b", "a b"), ("%d", "31"), ("%m %d", "02 29"), ("%G", "2024"), ("%V", "5"), ("%G %V %j", "2024 1 1"), ("%Y %V %a", "2024 5 Mon"), ("%S", "61"), ("%Y%m%d", "20240229"), ("%y%j", "24366"), ("%z", "+01:02:03.5"), ("%z", "+01:0203"), ("%H%M%S", "1234"), ("%Y-%Y", "2024-2024"), ("% Y", "2024")]


def bodies(pick, product):
    out = []
    h = HEAD + "return "
    out += product(h + "{}", ["(lambda d: (d, str(d), d.days, d.seconds, d.microseconds, d.total_seconds(), bool(d), hash(d) == hash(d)))({})".format(d) for d in DELTAS])
    out += product(h + "{} {} {}", DELTAS, ["+", "-", "/", "//", "%", "==", "<"], DELTAS[:6] + ["3"])
    out += product(h + "{} {} {}", DELTAS[:9], ["*", "/", "//", "+", "%", "**"], ["0", "3", "-2", "0.1", "1.5", "2**70", "'a'", "float('nan')", "float('inf')"])
    out += product(h + "{} * {}", ["2", "0.3", "'a'"], DELTAS[:6])
    out += product(h + "{}({})", ["abs", "repr", "str", "divmod(timedelta(1), timedelta(hours=7)) or len"], DELTAS[:7])
    out += [h + x for x in ["timedelta('a')", "timedelta(x=1)", "timedelta(1, 2, 3, 4, 5, 6, 7, 8)", "timedelta(days=10**10)", "timedelta(10**20)", "timedelta(float('nan'))", "timedelta(float('inf'))", "timedelta(days=1).x", "-timedelta.max",
                            "timedelta.max + timedelta(1)", "sum([timedelta(1), timedelta(2)], timedelta())", "sorted([timedelta(2), timedelta(1)])", "{timedelta(hours=24): 1}[timedelta(1)]", "timedelta(1) == 1", "timedelta(1) < 1", "max(timedelta(1), timedelta(2))",
                            "timedelta(1) / timedelta(0)", "timedelta(1) // timedelta(0)", "divmod(timedelta(1), timedelta(0))", "timedelta.resolution", "timedelta(1).max", "f'{timedelta(1)}'", "f'{timedelta(1):x}'", "timedelta(True)", "timedelta(None)", "1 - timedelta(1)", "+timedelta(1), ~timedelta(1)"]]
    each = "(lambda d: (d, str(d), d.year, d.month, d.day, d.toordinal(), d.weekday(), d.isoweekday(), d.isocalendar(), tuple(d.isocalendar()), d.isoformat(), d.ctime(), d.timetuple()))"
    out += [h + f"{each}({d})" for d in DATES + MOMENTS]
    out += product(h + "{} {} {}", DATES, ["-", "+", "==", "<", ">="], DATES[:3] + DELTAS[:4] + MOMENTS[:2] + ["5", "'a'"])
    out += product(h + "{} {} {}", MOMENTS, ["-", "+", "==", "<", "!="], MOMENTS + DELTAS[:5] + DATES[:2] + ["5"])
    out += product(h + "{} + {}", DELTAS[:6], DATES[:2] + MOMENTS[:3])
    out += [h + x for x in ["date()", "date(2024)", "date(2024, 1)", "date(2024, 1, 1, 1)", "date(2024, 13, 1)", "date(2024, 2, 30)", "date(0, 1, 1)", "date(10000, 1, 1)", "date('a', 1, 1)", "date(1.5, 1, 1)", "date(2**40, 1, 1)", "date(2**70, 1, 1)", "date(-2**40, 1, 1)", "date(2024, month=5, day=6)",
                            "date(2024, 1, 1, day=5)", "date(2024, 1, x=5)", "date(2024, 1, 1).replace(day=5)", "date(2024, 1, 31).replace(month=2)", "date(2024, 1, 1).replace(5, 6, 7)", "date.fromordinal(1)", "date.fromordinal(0)", "date.fromordinal(3652060)", "date.fromordinal(738000)",
                            "date.fromtimestamp(0)", "date.fromtimestamp(-1)", "date.fromtimestamp(1e9)", "date.fromtimestamp(1e20)", "date.fromtimestamp('a')", "date.fromisocalendar(2024, 9, 4)", "date.fromisocalendar(2024, 53, 1)", "date.fromisocalendar(2020, 53, 7)", "date.fromisocalendar(2024, 1, 8)",
                            "date.fromisocalendar(0, 1, 1)", "date.min, date.max, date.resolution", "{date(2024, 1, 1): 5}[date(2024, 1, 1)]", "date(2024, 1, 1) == datetime(2024, 1, 1)", "isinstance(datetime(2024, 1, 1), date), isinstance(date(2024, 1, 1), datetime), issubclass(datetime, date)", "type(date(2024, 1, 1)), date, type(timedelta(1))",
                            "date(2024, 1, 1).hour", "date(2024, 1, 1).x", "min([date(2024, 5, 1), date(2023, 1, 1)])", "sorted([date(2024, 5, 1), date(2023, 1, 1)], reverse=True)", "f'{date(2024, 5, 1):%d.%m.%y}'", "f'{date(2024, 5, 1)}', '{:%A}'.format(date(2024, 5, 1))", "format(datetime(2024, 5, 1, 13), '%I %p')",
                            "datetime(2024, 1, 1, 25)", "datetime(2024, 1, 1, 1, 60)", "datetime(2024, 1, 1, 0, 0, 60)", "datetime(2024, 1, 1, microsecond=10**6)", "datetime(2024, 1, 1, tzinfo=5)", "datetime(2024, 1, 1, fold=2)", "datetime(2024)", "datetime()", "datetime(2024, 1, 1, 1, 1, 1, 1, timezone.utc, 1)",
                            "datetime.combine(date(2024, 1, 2), time(3, 4))", "datetime.combine(date(2024, 1, 2), time(3, 4, tzinfo=timezone.utc))", "datetime.combine(date(2024, 1, 2), time(3), tzinfo=timezone.utc)", "datetime.combine(5, time())", "datetime.combine(date(2024, 1, 1), 5)",
                            "datetime.fromordinal(738000)", "datetime.fromisocalendar(2024, 9, 4)", "datetime.fromtimestamp(0, timezone.utc)", "datetime.fromtimestamp(1700000000.123456)", "datetime.fromtimestamp(1.0000005, timezone.utc)", "datetime.fromtimestamp(-1.5, timezone.utc)", "datetime.fromtimestamp(0, timezone(timedelta(hours=2)))",
                            "datetime.utcfromtimestamp(86400)", "datetime.fromtimestamp(float('nan'))", "datetime.fromtimestamp('x')", "datetime.fromtimestamp(10**12)", "datetime.fromtimestamp(0, 5)", "datetime.fromtimestamp(True, tz=timezone.utc)",
                            "datetime.max + timedelta(1)", "datetime.min - timedelta(microseconds=1)", "date.max + timedelta(1)", "datetime(2024, 1, 1).timestamp()", "datetime(1969, 12, 31, 23, 59, 59, 500000).timestamp()", "datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=1))).timestamp()",
                            "{datetime(2024, 1, 1, tzinfo=timezone.utc): 1}[datetime(2024, 1, 1, 1, tzinfo=timezone(timedelta(hours=1)))]", "datetime(2024, 1, 1) in [datetime(2024, 1, 1)]", "datetime(2024, 1, 1, tzinfo=timezone.utc) == datetime(2024, 1, 1)", "datetime.min, datetime.max, datetime.resolution",
                            "datetime(2024, 1, 1).date(), datetime(2024, 1, 1, 5).time(), datetime(2024, 1, 1, tzinfo=timezone.utc).timetz()", "datetime(2024, 1, 1).utcoffset(), datetime(2024, 1, 1).tzname(), datetime(2024, 1, 1).dst(), datetime(2024, 1, 1).tzinfo",
                            "datetime(2024, 1, 1, tzinfo=timezone.utc).utctimetuple()", "datetime(2024, 1, 1, 1, tzinfo=timezone(timedelta(hours=3))).utctimetuple()", "datetime(2024, 1, 1).replace(hour=5, tzinfo=timezone.utc)", "datetime(2024, 1, 1, tzinfo=timezone.utc).replace(tzinfo=None)",
                            "datetime(2024, 1, 1, 5).astimezone(timezone(timedelta(hours=2)))", "datetime(2024, 1, 1, 5, tzinfo=timezone.utc).astimezone()", "datetime(2024, 1, 1, 5).astimezone(5)", "datetime(1, 1, 1, tzinfo=timezone.utc).astimezone(timezone(timedelta(hours=-2)))", "datetime.strptime('x')", "datetime.strptime(5, 'x')",
                            "datetime.fromisoformat(5)", "date.fromisoformat(5)", "time.fromisoformat(None)"]]
    for d in MOMENTS:
        out += [h + f"(lambda d: (d.timestamp() if d.year > 1 else 0, d.utcoffset(), d.tzname(), d.dst(), d.tzinfo, d.fold, d.time(), d.timetz(), d.date()))({d})",
                h + f"[{d}.isoformat(*a) for a in ((), (' ',), ('T', 'hours'), ('_', 'minutes'), ('T', 'seconds'), ('T', 'milliseconds'), ('T', 'microseconds'))]", h + f"{d}.isoformat('ab')", h + f"{d}.isoformat('T', 'x')", h + f"{d}.isoformat(timespec='auto')",
                h + f"[{d}.strftime('%' + c) for c in 'aAbBcCdDeFhHIjklmMnpPrRSTuUVwWxXyzZf%']"]
    for z in ZONES:
        out += [h + f"({z}, str({z}), {z}.utcoffset(None), {z}.tzname(None), {z}.dst(None), {z} == timezone.utc, hash({z}) == hash({z}))", h + f"datetime(2024, 1, 1, tzinfo=timezone.utc).astimezone({z})", h + f"{z}.utcoffset(5)", h + f"{z}.fromutc(datetime(2024, 1, 1, tzinfo={z}))"]
    out += [h + x for x in ["timezone()", "timezone(5)", "timezone(timedelta(1))", "timezone(-timedelta(1))", "timezone(timedelta(hours=1), 5)", "timezone(timedelta(hours=1), name='A')", "timezone.min, timezone.max, timezone.utc", "timezone(timedelta(0)) is timezone.utc", "timezone.utc is timezone.utc", "timezone(timedelta(hours=1)) == timezone(timedelta(hours=1))"]]
    for t in TIMES:
        out += [h + f"(lambda t: (t, str(t), t.hour, t.minute, t.second, t.microsecond, t.tzinfo, t.fold, t.utcoffset(), t.tzname(), t.dst(), bool(t)))({t})", h + f"{t}.strftime('%H:%M:%S.%f %z %Z %Y-%m-%d %j')", h + f"[{t}.isoformat(s) for s in ('auto', 'hours', 'minutes', 'seconds', 'milliseconds', 'microseconds')]",
                h + f"{t}.replace(hour=3)", h + f"{t} == time(1, 2)", h + f"{t} < time(1, 3)", h + f"{t} < 5", h + f"f'{{{t}:%H}}'"]
    out += [h + x for x in ["time(24)", "time(1, 60)", "time(1, 2, 3, 4, 5)", "time('a')", "time(fold=3)", "time.min, time.max, time.resolution", "time(1, 2) - time(1, 1)", "time(1) + timedelta(1)", "{time(1): 2}[time(1)]", "sorted([time(2), time(1)])", "time(hour=5, x=1)"]]
    out += product(h + "date.fromisoformat({!r})".replace("{!r}", "{}"), [repr(s) for s in ISO_DATES])
    out += product(h + "time.fromisoformat({})", [repr(s) for s in ISO_TIMES])
    out += product(h + "datetime.fromisoformat({})", [repr(s) for s in ISO_MOMENTS])
    out += [h + f"datetime.strptime({t!r}, {f!r})" for f, t in FORMATS]
    out += [h + f"date(2024, {m}, {d}).strftime('%{c}')" for c in DIRECTIVES for m, d in ((1, 1), (12, 30))]
    out += [h + f"date({y}, 1, {d}).strftime('%G %V %u %U %W %w %j %y %Y %C')" for y in (1, 99, 999, 1999, 2000, 2005, 2020, 2021, 9999) for d in (1, 3, 7)]
    out += [h + f"datetime(2024, 3, 5, 7, 8, 9).strftime({f!r})" for f in ["%-d/%-m", "%_d", "%0e", "%^a %^B", "no directive", "", "%", "%%d", "100%", "%é", "é %Y", "%-I:%M%p", "%e|%k|%l"]]
    t = "import time\nreturn "
    out += [t + x for x in ["time.gmtime(0)", "time.gmtime(1700000000.9)", "time.gmtime(-1)", "time.gmtime(0).tm_year, time.gmtime(0)[0], len(time.gmtime(0)), tuple(time.gmtime(0))", "time.gmtime(0).tm_zone, time.gmtime(0).tm_gmtoff", "time.localtime(0) == time.gmtime(0)", "time.strftime('%Y-%m-%d %H:%M:%S', time.gmtime(86399))",
                            "time.strftime('%a %j', (2024, 2, 29, 1, 2, 3, 3, 60, 0))", "time.strftime('%Y', (2024, 2))", "time.strftime('%Y', 5)", "time.strftime(5)", "time.strftime('%m', (2024, 13, 1, 0, 0, 0, 0, 1, 0))", "time.strftime('%H', (2024, 1, 1, 24, 0, 0, 0, 1, 0))", "time.mktime((2024, 2, 29, 1, 2, 3, 0, 0, 0))",
                            "time.mktime(time.gmtime(123456789))", "time.asctime(time.gmtime(0))", "time.ctime(0)", "time.strptime('2024-02-29', '%Y-%m-%d')", "time.strptime('Thu Feb 29 04:05:06 2024')", "time.strptime('x', '%Y')", "time.strptime(5, '%Y')", "time.struct_time((1, 2, 3, 4, 5, 6, 7, 8, 9))", "time.struct_time((1, 2))", "time.struct_time(range(9)) if 0 else 1",
                            "time.sleep('a')", "time.sleep(-1)", "time.sleep(0)", "time.sleep(0.001)", "time.sleep(float('nan'))", "time.sleep()", "type(time.time()), type(time.monotonic()), type(time.time_ns())", "time.monotonic() <= time.monotonic()", "time.timezone, time.tzname, time.daylight", "isinstance(time.gmtime(0), tuple), type(time.gmtime(0))", "time.gmtime('a')",
                            "y, *rest = time.gmtime(0)\nreturn y, rest" if 0 else "list(time.gmtime(0))[:3]", "time.perf_counter_ns() >= 0"]]
    out += ["import time\na = time.monotonic()\ntime.sleep(0.02)\nreturn time.monotonic() - a >= 0.02", "import datetime\nreturn datetime.UTC, datetime.MINYEAR, datetime.MAXYEAR", "from datetime import datetime\nreturn datetime.now() <= datetime.now()"]
    return out
