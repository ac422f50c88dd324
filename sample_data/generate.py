#!/usr/bin/env python3
"""Makes the files of this directory: same script, same bytes (own seeds, no clock, standard library only).

    python3 sample_data/generate.py            # writes beside itself
    python3 sample_data/generate.py --check    # exit status 1 if a file differs from what would be written
"""
import csv
import io
import json
import math
import random
import re
import sys
import unicodedata
from datetime import datetime, timedelta, timezone
from pathlib import Path

HERE = Path(__file__).resolve().parent
START = datetime(2026, 11, 22, 6, 12, 1, tzinfo=timezone.utc)
SHOPPERS = [
    "anna", "ben", "carla", "dmitri", "eve", "farid", "grace", "hugo", "inês", "jon", "kim", "lars", "maya", "noor",
    "otto", "zoë", "søren", "łucja", "yuki", "amara",
]
QUERIES = [
    "blue kettle", "café crème", "抹茶", "size 42 boots", "wool socks", "smörgås board", "usb-c cable", "piñata",
    "left-handed scissors", "100% cotton", "tea ☕ sampler", "Müsli bowl", "rain jacket", "\"exact phrase\"", "bücherregal",
]
ITEMS = ["kettle", "teapot", "sieve", "mug", "tray", "lamp", "blanket", "boots", "socks", "notebook", "ladle", "scarf"]


class Dice(random.Random):
    """Only random() underneath, whose sequence for a seed never changes between versions of Python."""

    def pick(self, values):
        return values[int(self.random() * len(values))]

    def between(self, low, high):
        return low + int(self.random() * (high - low + 1))

    def chance(self, probability):
        return self.random() < probability

    def around(self, middle):
        """A duration: most near the middle, some much longer."""
        return max(1, int(middle * math.exp((self.random() + self.random() + self.random() - 1.5) * 1.4)))


# ---------------------------------------------------------------------------------------------------- app.log

DEPLOY, SLOW, BURST, BREAKER, ROLLBACK, RECOVERED, END = 1260, 1500, 1860, 2160, 2520, 2940, 4500


class Log:
    """A morning at a small shop, told in seconds after START."""

    def __init__(self, dice):
        self.dice = dice
        self.lines = []
        self.request = 0
        self.in_doubt = None

    def say(self, second, level, service, message):
        assert "|" not in message and "\n" not in message, message
        self.lines.append((second, len(self.lines), level, service, message))

    def next_request(self):
        """A request to come: its mark, and that of the order it may place. `text` numbers both in the order of time."""
        self.request += 1
        return f"req=<r{self.request}>", f"<o{self.request}>"

    def text(self):
        requests, orders, skipped = {}, {}, Dice("drip app.log requests")

        def number(mark):
            if mark[1] == "o":
                return str(orders.setdefault(mark[2], 48213 + len(orders)))
            if mark[2] not in requests:
                self.request += skipped.between(1, 7)
                requests[mark[2]] = f"{self.request:05x}"
            return requests[mark[2]]

        self.lines.sort()
        self.request = 0x3A10
        return re.sub(
            "<([ro])([0-9]+)>",
            number,
            "".join(
                f"{(START + timedelta(seconds=int(second))).strftime('%Y-%m-%dT%H:%M:%SZ')}|{level}|{service}|{message}\n"
                for second, _, level, service, message in self.lines
            ),
        )

    def browse(self, at):
        d, (r, _) = self.dice, self.next_request()
        item = d.between(100, 9999)
        latency = d.around(24)
        self.say(at, "INFO", "gateway", f"GET /items/{item} 200 {latency}ms {r}")
        if d.chance(0.3):
            self.say(at, "DEBUG", "catalog", f"cache {d.pick(['hit', 'hit', 'miss'])} item:{item} {r}")

    def look_for(self, at):
        d, (r, _) = self.dice, self.next_request()
        hits = d.pick([0, 3, 8, 14, 27, 112])
        self.say(at, "INFO", "search", f"query '{d.pick(QUERIES)}' {hits} hits {d.around(40)}ms {r}")
        if hits == 0 and d.chance(0.5):
            self.say(at, "DEBUG", "search", f"no hits, falling back to fuzzy match {r}")

    def sign_in(self, at):
        d, (r, _) = self.dice, self.next_request()
        who = d.pick(SHOPPERS)
        if d.chance(0.08):
            self.say(at, "WARN", "auth", f"wrong password for {who}, attempt {d.between(1, 3)} of 5 {r}")
        else:
            self.say(at, "INFO", "auth", f"{who} signed in from {d.pick(['web', 'ios', 'android'])} {r}")

    def add_to_cart(self, at):
        d, (r, _) = self.dice, self.next_request()
        self.say(at, "INFO", "cart", f"{d.pick(SHOPPERS)} added {d.between(1, 4)} × {d.pick(ITEMS)} {r}")

    def check_out(self, at):
        d, (r, order) = self.dice, self.next_request()
        items, cents = d.pick(["1 item", "1 item", "2 items", "3 items", "5 items"]), d.between(490, 24990)
        self.say(at, "INFO", "orders", f"order {order} placed, {items}, {cents / 100:.2f} EUR {r}")
        self.say(at + 1, "DEBUG", "db", f"INSERT orders 1 row {d.around(4)}ms {r}")
        if d.chance(0.06):
            self.say(at + 1, "WARN", "payments", f"card of order {order} declined, shopper asked for another {r}")
        else:
            self.say(at + 1, "INFO", "payments", f"order {order} paid by {d.pick(['card', 'card', 'sepa', 'voucher'])} {r}")

    def housekeeping(self, at):
        d = self.dice
        say = d.pick([
            ("INFO", "worker", f"sent {d.between(2, 40)} confirmation mails"),
            ("INFO", "worker", f"thumbnail batch done, {d.between(5, 60)} images, {d.around(900)}ms"),
            ("DEBUG", "worker", f"queue depth {d.between(0, 12)}"),
            ("DEBUG", "gateway", f"health check ok, {d.between(18, 30)} connections"),
            ("INFO", "db", f"checkpoint complete, wrote {d.between(40, 900)} buffers"),
            ("DEBUG", "db", f"pool {d.between(3, 9)}/40 in use"),
        ])
        self.say(at, *say)

    def traffic(self, begin, end, per_second, without_orders=False):
        d, at = self.dice, begin
        while at < end:
            roll = d.random()
            if roll < 0.50:
                self.browse(at)
            elif roll < 0.66:
                self.look_for(at)
            elif roll < 0.76:
                self.sign_in(at)
            elif roll < 0.84:
                self.add_to_cart(at)
            elif roll < 0.91:
                if not without_orders:
                    self.check_out(at)
            else:
                self.housekeeping(at)
            at += -math.log(1.0 - d.random()) / per_second

    def quiet_errors(self):
        """What goes wrong on any morning."""
        self.say(118, "WARN", "worker", "mail to amara bounced: mailbox full")
        self.say(141, "ERROR", "worker", "could not read image items/7714/front.jpg: unexpected end of file")
        self.say(247, "ERROR", "payments", "webhook signature mismatch from 203.0.113.40, event dropped")
        self.say(298, "ERROR", "search", "query 'naïve [regex' rejected: unbalanced bracket at column 7")
        self.say(299, "WARN", "search", "2 rejected queries from the same session")
        self.say(702, "ERROR", "worker", "feed import: row 1182 has 11 columns, expected 12 (supplier Åkesson & Söner)")
        self.say(1011, "ERROR", "payments", "webhook signature mismatch from 203.0.113.40, event dropped")

    def deploy(self):
        self.say(DEPLOY, "INFO", "deploy", "orders 4.18.0 rolling out, 4 instances, by maya")
        self.say(DEPLOY + 3, "INFO", "orders", "instance 1 draining")
        for n in range(1, 5):
            at = DEPLOY + 14 * n
            self.say(at, "INFO", "orders", f"instance {n} started, version 4.18.0, schema 231")
            self.say(at + 2, "DEBUG", "orders", f"instance {n} warm-up done, 12 prepared statements")
            if n < 4:
                self.say(at + 3, "INFO", "orders", f"instance {n + 1} draining")
        self.say(DEPLOY + 64, "INFO", "deploy", "orders 4.18.0 live on 4 of 4 instances ✓")

    def slow_database(self):
        """The new version lists open orders without an index; the database falls behind little by little."""
        d = self.dice
        at = DEPLOY + 100
        while at < ROLLBACK:
            strain = min(1.0, (at - DEPLOY) / (BURST - DEPLOY))
            took = int(d.around(180 + 5200 * strain ** 2))
            if took > 500:
                rows = d.between(180, 240) * 1000
                self.say(at, "WARN", "db", f"slow query {took}ms, sequential scan on orders, {rows} rows: SELECT … WHERE state = 'open'")
            if d.chance(0.35):
                used = min(40, int(8 + 34 * strain))
                self.say(at, "WARN" if used >= 32 else "DEBUG", "db", f"pool {used}/40 in use, {max(0, int(60 * strain) - 24)} waiting")
            at += 26 - 16 * strain
        self.say(SLOW + 40, "WARN", "gateway", "p95 of /orders is 1.9s, objective 400ms")
        self.say(SLOW + 190, "WARN", "gateway", "p95 of /orders is 4.2s, objective 400ms")

    def burst(self):
        """Timeouts, then clients and services that try again and make it worse."""
        d = self.dice
        at = BURST
        while at < ROLLBACK + 30:
            storm = BURST + 110 < at < BREAKER
            r, order = self.next_request()
            roll = d.random()
            if roll < 0.34:
                self.say(at, "ERROR", "orders", f"order {order}: database timed out after 30 s {r}")
            elif roll < 0.52:
                self.say(at, "ERROR", "gateway", f"POST /orders 504 30{d.between(0, 99):03d}ms upstream orders timed out {r}")
            elif roll < 0.64:
                self.say(at, "ERROR", "db", f"connection pool exhausted, waited 5000ms, {d.between(36, 190)} in line")
            elif roll < 0.72:
                self.in_doubt = self.in_doubt or order
                self.say(at, "ERROR", "payments", f"order {order}: authorised but not confirmed, will reconcile {r}")
            elif roll < 0.80:
                self.say(at, "WARN", "cart", f"{d.pick(SHOPPERS)}: checkout failed, cart kept {r}")
            else:
                self.say(at, "WARN", "gateway", f"POST /orders 503 {d.around(900)}ms {r}")
            if storm or d.chance(0.25):
                for attempt in range(2, d.between(3, 5)):
                    at += 0.2 * d.random()
                    level = "ERROR" if attempt == 4 else "WARN"
                    words = "giving up" if attempt == 4 else f"next in {2 ** attempt * 50}ms"
                    self.say(at, level, "orders", f"order {order}: retry {attempt} of 4, {words} {r}")
            at += -math.log(1.0 - d.random()) / (2.0 if storm else 0.75 if at < BREAKER else 0.3)

    def turning_points(self):
        self.say(BURST + 22, "WARN", "alerts", "rule \"share of 'ERROR' lines\" fired: 38 % over 1 min")
        self.say(BURST + 150, "WARN", "gateway", "retry storm: 6.3 attempts for each order, normal is 1.0")
        self.say(BREAKER, "WARN", "orders", "circuit breaker to db open after 50 failures, failing fast for 20 s")
        for n in range(1, 9):
            at = BREAKER + 42 * n
            self.say(at, "INFO", "orders", "circuit breaker half-open, letting 1 request through")
            self.say(at + 2, "WARN", "orders", "circuit breaker open again, probe timed out after 2 s")
        self.say(BREAKER + 64, "INFO", "deploy", "łucja joins the call: \"last change was orders 4.18.0 → look there\"")
        self.say(ROLLBACK - 120, "INFO", "deploy", "orders 4.18.0 lacks the index on orders(state), decided to roll back")
        self.say(ROLLBACK, "INFO", "deploy", "orders rolling back to 4.17.3, 4 instances, by maya")
        for n in range(1, 5):
            self.say(ROLLBACK + 9 * n, "INFO", "orders", f"instance {n} started, version 4.17.3, schema 231")
        self.say(ROLLBACK + 44, "INFO", "deploy", "orders 4.17.3 live on 4 of 4 instances ✓")
        self.say(ROLLBACK + 52, "INFO", "orders", "circuit breaker half-open, letting 1 request through")
        self.say(ROLLBACK + 53, "INFO", "orders", "circuit breaker closed, probe took 38ms")

    def recovery(self):
        d = self.dice
        backlog = 412
        at = ROLLBACK + 60
        while backlog > 0:
            done = min(backlog, d.between(11, 34))
            backlog -= done
            self.say(at, "INFO", "payments", f"reconciled {done} orders, {backlog} to go")
            if d.chance(0.3):
                self.say(at + 1, "DEBUG", "db", f"pool {max(7, backlog // 12)}/40 in use, 0 waiting")
            at += d.between(12, 24)
        self.say(ROLLBACK + 96, "ERROR", "payments", f"order {self.in_doubt}: charged twice, second charge refunded, shopper told")
        self.say(ROLLBACK + 210, "WARN", "worker", "mail queue held back 388 confirmations, sending now")
        self.say(RECOVERED, "INFO", "alerts", "rule \"share of 'ERROR' lines\" resolved after 17 min")
        self.say(RECOVERED + 35, "INFO", "gateway", "p95 of /orders is 210ms, objective 400ms")
        self.say(RECOVERED + 300, "INFO", "deploy", "orders 4.18.1 scheduled for tomorrow, adds the index first")
        self.say(3610, "ERROR", "search", "index segment 14 failed its checksum, rebuilt from replica in 2 s")
        self.say(4202, "ERROR", "payments", "webhook signature mismatch from 203.0.113.40, event dropped")
        self.say(END, "INFO", "worker", "hourly report written: 1 incident, 0 orders lost")


def app_log():
    log = Log(Dice("drip app.log"))
    log.quiet_errors()
    log.traffic(0, BURST, 0.55)
    log.traffic(BURST, ROLLBACK + 50, 0.35, without_orders=True)
    log.traffic(ROLLBACK + 50, END, 0.46)
    log.deploy()
    log.slow_database()
    log.burst()
    log.turning_points()
    log.recovery()
    return log.text()


# ------------------------------------------------------------------------------------------------- people.csv

PLACES = {
    "DE": (["Jürgen", "Anke", "Ulrike", "Maximilian", "Käthe"], ["Müller", "Weiß", "Schäfer", "von der Heide", "Groß"]),
    "FR": (["Chloé", "Hélène", "Étienne", "Noël", "Inès"], ["Lefèvre", "D'Aubigné", "Garçon", "Dubois", "Le Goff"]),
    "ES": (["Íñigo", "Nuria", "Begoña", "Álvaro", "Sofía"], ["Núñez", "García Lorca", "Muñoz", "Ibáñez", "Peña"]),
    "GB": (["Grace", "Owen", "Siân", "Harriet", "Ravi"], ["O'Neill", "Smith-Jones", "Patel", "Brown", "Ó Briain"]),
    "PL": (["Łucja", "Zbigniew", "Małgorzata", "Jędrzej", "Ola"], ["Żak", "Wiśniewska", "Dąbrowski", "Król", "Nowak"]),
    "JP": (["花子", "太郎", "結衣", "蓮", "陽菜"], ["山田", "佐藤", "高橋", "渡辺", "小林"]),
    "SE": (["Åsa", "Björn", "Maj-Britt", "Östen", "Ebba"], ["Åkesson", "Sjöberg", "Lindqvist", "Öberg", "Ek"]),
    "BR": (["João", "Conceição", "Luís", "Marília", "Caê"], ["da Conceição", "Guimarães", "Araújo", "Simões", "Silva"]),
    "GR": (["Ελένη", "Γιώργος", "Νίκος", "Σοφία", "Άννα"], ["Παπαδόπουλος", "Νικολάου", "Ιωάννου", "Αγγελή", "Μακρή"]),
    "US": (["Ashley", "Dwayne", "Keiko", "José", "Mary Ann"], ["Johnson", "Nguyễn", "Garcia", "Lee", "Washington, Jr."]),
}
ASCII_NAMES = {
    "JP": ["hanako", "taro", "yui", "ren", "hina"],
    "GR": ["eleni", "giorgos", "nikos", "sofia", "anna"],
}
COMMENTS = [
    "prefers email", "call after lunch", "vip, renewal due", "asked for \"the blue one\"", "gift card, balance low",
    "returned an item twice, kindly", "said \"never again\", then ordered again", "two addresses:\nhome and office",
    "opted out of the newsletter", "left a note:\n\"ring twice, please\"", "allergic to nuts, dairy", "moved to Málaga",
    "customer since the first week ☺", "prefers to pay by invoice", "wants the \"old\" catalogue", "",
    "size: 5' 11\"", "speaks 日本語 and English", "line one\nline two\nline three", "trial account, needs review",
]


def ascii_mail(name):
    """`Małgorzata` becomes `malgorzata`: accents dropped, letters that have none to drop spelled out."""
    spelled = name.lower().replace("ß", "ss").replace("ł", "l").replace("ø", "o")
    return "".join(ch for ch in unicodedata.normalize("NFKD", spelled) if ch.isascii() and (ch.isalnum() or ch == "-"))


def people_csv():
    d = Dice("drip people.csv")
    out = io.StringIO()
    rows = csv.writer(out, lineterminator="\n")
    rows.writerow(["id", "name", "email", "country", "status", "score", "amount", "joined", "comment"])
    for number in range(1, 401):
        country = d.pick(sorted(PLACES))
        firsts, lasts = PLACES[country]
        which = d.between(0, 4)
        first, last = firsts[which], d.pick(lasts)
        name = f"{last} {first}" if country == "JP" else f"{first} {last}"
        mailbox = ASCII_NAMES[country][which] if country in ASCII_NAMES else ascii_mail(first)
        email = "" if d.chance(0.05) else f"{mailbox}{number}@{d.pick(['example.com', 'example.org', 'example.net'])}"
        status = d.pick(["active", "active", "active", "inactive", "pending"])
        score = "" if d.chance(0.04) else str(d.between(0, 100))
        amount = "" if d.chance(0.04) else f"{d.between(0, 250000) / 100:.2f}"
        joined = (datetime(2019, 1, 7) + timedelta(days=d.between(0, 2800))).strftime("%Y-%m-%d")
        rows.writerow([number, name, email, country, status, score, amount, joined, d.pick(COMMENTS)])
    return out.getvalue()


# --------------------------------------------------------------------------------------------- requests.jsonl

TAGS = ["web", "mobile", "beta", "canary", "retry", "cache-miss", "bot", "premium"]


def requests_jsonl():
    d = Dice("drip requests.jsonl")
    people = [
        {"id": 1000 + n * 7, "name": d.pick(SHOPPERS), "geo": {"country": d.pick(sorted(PLACES))}} for n in range(60)
    ]
    out, second = [], 0
    for _ in range(600):
        second += d.between(0, 9)
        method = d.pick(["GET", "GET", "GET", "GET", "POST", "POST", "PUT", "DELETE"])
        path = d.pick(["/items/{}", "/orders/{}", "/search?q={}", "/cart/{}", "/reports/{}"]).format(d.between(1, 9999))
        slow = path.startswith("/reports") and d.chance(0.5) or d.chance(0.04)
        latency = d.around(1400) if slow else d.around(55)
        failed = latency > 3000 or d.chance(0.03)
        level = "error" if failed else "warn" if latency > 1000 else "info"
        tags = [tag for tag in TAGS if d.chance(0.16)]
        if failed and "retry" not in tags and d.chance(0.5):
            tags.append("retry")
        out.append(json.dumps({
            "ts": (START + timedelta(seconds=second)).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "level": level,
            "user": d.pick(people),
            "request": {"method": method, "path": path, "bytes": d.around(2400) if method == "GET" else d.around(300)},
            "latency_ms": latency,
            "ok": not failed,
            "tags": tags,
        }, ensure_ascii=False) + "\n")
    return "".join(out)


# ------------------------------------------------------------------------------------------------ numbers.txt


def numbers_txt():
    d = Dice("drip numbers.txt")
    return "".join(f"{d.between(-20, 99)}\n" for _ in range(60))


def main():
    made = {
        "app.log": app_log(),
        "people.csv": people_csv(),
        "requests.jsonl": requests_jsonl(),
        "numbers.txt": numbers_txt(),
    }
    differs = []
    for name, text in made.items():
        path, data = HERE / name, text.encode("utf-8")
        if "--check" in sys.argv[1:]:
            if not path.exists() or path.read_bytes() != data:
                differs.append(name)
        else:
            path.write_bytes(data)
    if differs:
        sys.exit("differs from what generate.py makes: " + ", ".join(differs))


main()
