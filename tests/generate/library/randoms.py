"""Calls of `random`, seeded."""

SEEDS = ["1", "0", "-5", "2**70", "'drip'", "''", "'é'", "b'x'", "1.5", "True", "10**30"]
DRAWS = ["random.random()", "random.randint(1, 6)", "random.randrange(10)", "random.randrange(0, 100, 7)", "random.randrange(10, 0, -3)", "random.randrange(10**30)", "random.randint(-5, 5)", "random.choice('abcdef')", "random.choice([1, 2, 3])",
         "random.choices([1, 2, 3], k=6)", "random.choices('abc', weights=[1, 2, 3], k=5)", "random.choices('abc', cum_weights=[1, 2, 5], k=5)", "random.choices(range(10**6), [1.5] * 10**3 if 0 else None, k=3)", "random.sample(range(100), 5)", "random.sample([1, 2, 3], 3)", "random.sample('abcdefgh', 7)",
         "random.sample(range(10**9), 10)", "random.sample(['a', 'b'], counts=[3, 2], k=4)", "(lambda x: (random.shuffle(x), x))(list(range(10)))", "random.uniform(1, 10)", "random.uniform(-1.5, 2)", "random.gauss(0, 1)", "[random.gauss() for i in range(3)]", "random.normalvariate(5, 2)", "random.normalvariate()",
         "random.expovariate(1.5)", "random.betavariate(2, 3)", "random.betavariate(0.5, 0.5)", "random.triangular()", "random.triangular(0, 10, 3)", "random.gammavariate(2, 1)", "random.gammavariate(0.5, 2)", "random.gammavariate(1, 1)", "random.paretovariate(3)", "random.weibullvariate(1, 2)", "random.vonmisesvariate(1, 4)",
         "random.vonmisesvariate(0, 0)", "random.lognormvariate(0, 1)", "random.getrandbits(1)", "random.getrandbits(32)", "random.getrandbits(33)", "random.getrandbits(100)", "random.getrandbits(0)", "random.randbytes(5)", "random.randbytes(0)", "[random.random() for i in range(700)][-1]"]
WRONG = ["random.choice([])", "random.choice(5)", "random.choice({1: 2})", "random.randint(5, 1)", "random.randrange(0)", "random.randrange(5, 5)", "random.randrange(1, 10, 0)", "random.randrange(1, 10, -1)", "random.randrange(1.5)", "random.randrange(2.0) in (0, 1)", "random.sample([1], 2)", "random.sample([1], -1)", "random.sample({1, 2}, 1)",
         "random.sample([1, 2], 1, counts=[1])", "random.choices([1, 2], [1])", "random.choices([1, 2], [0, 0])", "random.choices([1], [1], cum_weights=[1])", "random.choices([1, 2], 5)", "random.choices([1, 2], [1, float('inf')])", "random.choices([], k=0)", "random.choices([])", "random.shuffle((1, 2))", "random.shuffle(5)",
         "random.getrandbits(-1)", "random.getrandbits(1.5)", "random.expovariate(0)", "random.gammavariate(0, 1)", "random.seed([1])", "random.nope", "random.Random(5).random()", "random.Random('a').choice('xyz')", "random.Random(5).nope", "random.randrange(None)"]


def bodies(pick, product):
    out = []
    for seed in SEEDS:
        out.append(f"import random\nrandom.seed({seed})\nreturn [random.random() for i in range(3)], random.getrandbits(64), random.randint(0, 10**6)")
    for draw in DRAWS:
        for seed in ["1", "'drip'", "99"]:
            out.append(f"import random\nrandom.seed({seed})\nreturn {draw}, {draw}, random.random()")
        out.append(f"from random import Random\nrandom = Random(7)\nreturn {draw}, random.random()")
    out += [f"import random\nrandom.seed(3)\nreturn {w}" for w in WRONG]
    out += ["import random\nrandom.seed(5)\ns = random.getstate()\na = [random.random() for i in range(5)]\nrandom.gauss()\nrandom.setstate(s)\nreturn a == [random.random() for i in range(5)], len(s), s[0], s[2], s[1][:3], s[1][-1]",
            "import random\na, b = random.Random(1), random.Random(1)\nreturn [a.random() for i in range(3)] == [b.random() for i in range(3)], a.random() != random.Random(2).random()",
            "import random\nreturn 0 <= random.random() < 1, random.randint(3, 3), type(random.Random())", "import random\nrandom.seed()\na = random.random()\nreturn 0 <= a < 1",
            "from random import shuffle, seed\nseed(4)\nx = list('abcdefghij')\nshuffle(x)\nreturn ''.join(x)", "import random\nr = random.Random(3)\nreturn sorted(range(10), key=lambda _: r.random())", "import random\nrandom.seed(2)\nreturn sum(random.random() for i in range(1000))",
            "import random\nrandom.seed(1, version=2)\nreturn random.random()", "import random\nrandom.seed(a=1)\nreturn random.random()"]
    return out
