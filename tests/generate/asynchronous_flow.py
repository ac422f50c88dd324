"""Random asynchronous programs: tasks, sleeps, generators, cancellations, in all nestings. Used by asynchronous.py."""


class Flow:
    """Functions that await one another; the moments at which they sleep are all different, as on a real clock."""

    def __init__(self, pick):
        self.pick = pick
        self.tick = 0
        self.moment = 0

    def label(self):
        self.tick += 1
        return self.tick

    def delay(self):
        # Powers of two: no two sums are the same.
        self.moment += 1
        return f"{2 ** self.pick.randrange(0, 5)} + {self.moment} / 1000"

    def program(self):
        lines = ["import asyncio", "log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))"]
        for name in ("leaf", "middle", "outer"):
            lines.append(f"async def {name}(n):")
            lines += self.body(name, 0, "    ")
            lines.append(f"    return n + {self.label()}")
        lines.append("async def items(n):")
        lines += self.generator()
        lines += ["async def main():", "    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()"]
        lines += self.main()
        lines += ["asyncio.run(main())"]
        return "\n".join(lines)

    def generator(self):
        lines = ["    try:"]
        for _ in range(self.pick.randrange(1, 4)):
            lines.append("        " + self.pick.choice([f"await asyncio.sleep({self.delay()})", "yield n", f"yield await leaf({self.label()})", f"log('item', {self.label()})", "await asyncio.sleep(0)"]))
        lines += [f"        yield {self.label()}"]
        if self.pick.random() < 0.5:
            lines += ["    except asyncio.CancelledError:", f"        log('cancelled items', {self.label()})", "        raise"]
        lines += ["    finally:", f"        log('items closed', {self.label()})"]
        if self.pick.random() < 0.4:
            lines += ["        await asyncio.sleep(0)", f"        log('later', {self.label()})"]
        return lines

    def callee(self, name):
        return {"leaf": None, "middle": "leaf", "outer": "middle"}[name]

    def body(self, name, depth, pad):
        lines = []
        for _ in range(self.pick.randrange(1, 4)):
            lines += self.statement(name, depth, pad)
        return lines

    def statement(self, name, depth, pad):
        pick, inner, n, other = self.pick, pad + "    ", self.label(), self.callee(name)
        kinds = ["log", "sleep", "sleep", "zero", "try", "if"] + (["call", "gather", "task", "wait_for", "for"] if other else ["raise"])
        kind = pick.choice(kinds) if depth < 3 else pick.choice(["log", "sleep", "zero"])
        if kind == "log":
            return [pad + f"log('{name}', n, {n})"]
        if kind == "sleep":
            return [pad + f"await asyncio.sleep({self.delay()})"]
        if kind == "zero":
            return [pad + "await asyncio.sleep(0)"]
        if kind == "if":
            return [pad + f"if n % {pick.randrange(2, 4)}:"] + self.body(name, depth + 1, inner)
        if kind == "raise":
            return [pad + f"if n % 3 == {pick.randrange(3)}:", inner + f"raise {pick.choice(['ValueError', 'KeyError'])}({n})"]
        if kind == "call":
            return [pad + f"log('{name}', await {other}({n}))"]
        if kind == "gather":
            returns = pick.choice(["", ", return_exceptions=True"])
            return [pad + f"log('{name}', await asyncio.gather({other}({n}), {other}({n + 1}){returns}))"]
        if kind == "task":
            lines = [pad + f"t = asyncio.create_task({other}({n}))", pad + f"await asyncio.sleep({pick.choice(['0', self.delay()])})"]
            if pick.random() < 0.6:
                lines.append(pad + f"log('{name}', t.done(), t.cancel())")
            if pick.random() < 0.7:
                lines += [pad + "try:", inner + f"log('{name}', await t)", pad + "except (Exception, asyncio.CancelledError) as e:", inner + f"log('{name}', repr(e))"]
            return lines
        if kind == "wait_for":
            return [pad + "try:", inner + f"log('{name}', await asyncio.wait_for({other}({n}), {self.delay()}))", pad + "except (TimeoutError, ValueError) as e:", inner + f"log('{name}', repr(e))"]
        if kind == "for":
            lines = [pad + f"async for x in items({n}):"] + self.body(name, depth + 1, inner)
            if pick.random() < 0.4:
                lines += [inner + "break"]
            return lines
        lines = [pad + "try:"] + self.body(name, depth + 1, inner)
        if pick.random() < 0.6:
            lines += [pad + f"except {pick.choice(['ValueError', 'asyncio.CancelledError', '(KeyError, TimeoutError)', 'Exception'])} as e:", inner + f"log('{name}', 'caught', repr(e))"]
            lines += self.body(name, depth + 1, inner)
            if pick.random() < 0.4:
                lines += [inner + "raise"]
        else:
            lines += [pad + "finally:"] + self.body(name, depth + 1, inner)
        return lines

    def main(self):
        pick, lines = self.pick, []
        for _ in range(pick.randrange(1, 4)):
            n = self.label()
            lines += pick.choice([
                ["    try:", f"        log('main', await outer({n}))", "    except (Exception, asyncio.CancelledError) as e:", "        log('main', repr(e))"],
                [f"    log('main', await asyncio.gather(outer({n}), middle({n + 1}), return_exceptions=True))"],
                [f"    t{n} = asyncio.create_task(outer({n}))", f"    t{n}.add_done_callback(lambda t: print('done', t.cancelled()))", f"    await asyncio.sleep({self.delay()})", f"    t{n}.cancel()"],
                ["    try:", f"        async with asyncio.timeout({self.delay()}):", f"            log('main', await middle({n}))", "    except Exception as e:", "        log('main', repr(e))"],
                [f"    done, left = await asyncio.wait([asyncio.create_task(middle({n})), asyncio.create_task(leaf({n}))], timeout={self.delay()}, return_when=asyncio.FIRST_COMPLETED)", "    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))", "    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):", "        log('main', await asyncio.gather(t, return_exceptions=True))"],
            ])
        return lines + ["    log('end')"]


def programs(pick, count):
    made = []
    while len(made) < count:
        program = Flow(pick).program()
        if "items(" in program and program not in made:
            made.append(program)
    return made
