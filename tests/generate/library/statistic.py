"""Calls of `statistics`."""

DATA = ["[]", "[1]", "[1, 2]", "[1, 2, 3, 4]", "[3, 1, 2, 2]", "[0.1] * 10", "[1.5, 2.5, -3]", "[1e308, 1e308]", "[2**70, 1]", "[True, 2]", "iter([1, 2, 3, 10])", "(x * 0.1 for x in range(7))", "[1, 'a']", "['b', 'a', 'b']", "[float('inf'), 1]", "[float('nan'), 1]", "[0, 0, 0]", "[-1, 2, 5]", "range(1, 101)",
        "[0.25, 1e-10, 3]", "[1, 1, 2, 2, 3]", "'aabbb'", "5", "[1e-320, 2e-320]", "[10**400, 1]", "[1, None]"]
ONE = ["mean", "fmean", "geometric_mean", "harmonic_mean", "median", "median_low", "median_high", "median_grouped", "mode", "multimode", "quantiles", "pstdev", "stdev", "pvariance", "variance"]
PAIRS = [("[1, 2, 3, 4]", "[2, 4, 6, 8.5]"), ("[1, 2]", "[2, 1]"), ("[1, 1, 1]", "[1, 2, 3]"), ("[1]", "[2]"), ("[1, 2]", "[1]"), ("[0.1, 0.7, 1.9, 2.2]", "[5, -1, 2.5, 7]"), ("[1, 'a']", "[1, 2]"), ("[]", "[]"), ("[0, 0]", "[1, 2]")]


def bodies(pick, product):
    h = "import statistics\nreturn statistics."
    # CPython's stdev fails with an AttributeError of its own on what is not finite.
    out = [body for body in product(h + "{}({})", ONE, DATA) if not ("stdev" in body and "float(" in body)]
    for x, y in PAIRS:
        out += [h + f"{f}({x}, {y})" for f in ["correlation", "covariance", "linear_regression"]] + [h + f"linear_regression({x}, {y}, proportional=True)"]
    out += product(h + "{}([1, 2, 4, 7.5], {})", ["variance", "pvariance", "stdev", "pstdev"], ["3", "3.625", "0", "None", "'a'"])
    out += product(h + "quantiles({}, n={}, method={})", ["[1, 2, 3, 4, 5]", "[1.5, 2.5]", "[3, 1]", "range(20)"], ["1", "2", "4", "10", "0"], ["'exclusive'", "'inclusive'", "'x'"])
    out += product(h + "{}([1, 2, 4], {})", ["fmean", "harmonic_mean"], ["[1, 1, 2]", "[1, 1]", "[0, 0, 0]", "None", "[1, -1, 2]", "[0.5, 2, 1]", "iter([1, 2, 3])", "[float('inf'), 1, 1]"])
    out += product(h + "median_grouped({}, {})", ["[1, 2, 2, 3]", "[1, 3, 3, 5, 7]", "[52.5, 52, 53]"], ["1", "2", "0.5", "interval=3", "'a'"])
    out += [h + x for x in ["mean(5)", "StatisticsError", "nope", "mean(data=[1, 2])", "linear_regression([1, 2, 3], [2, 4, 7]).slope", "linear_regression([1, 2, 3], [2, 4, 7])[1]", "quantiles([1], n=4)", "quantiles(['a', 'b'])", "mode([])", "multimode([])", "mode([[1]])", "mean([0.1, 0.2, 0.3])", "mean([1, 2.0])", "variance([0.1, 0.1, 0.2])", "stdev([1e200, 1e-200, 3])",
                            "stdev(x / 3 for x in range(50))", "pvariance([1, 2, 3, 4, 5, 6])", "variance([10**20, 10**20 + 1, 10**20 + 2])", "stdev([2, 4, 4, 4, 5, 5, 7, 9])", "harmonic_mean([40, 60])", "harmonic_mean([40, 60], weights=[5, 30])", "harmonic_mean([0, 1])", "harmonic_mean([-1])", "harmonic_mean(['a'])", "geometric_mean([54, 24, 36])"]]
    out += ["import statistics\ntry:\n    statistics.mean([])\nexcept statistics.StatisticsError as e:\n    return str(e), isinstance(e, ValueError)", "from statistics import linear_regression\nslope, intercept = linear_regression([1, 2, 3], [3, 5, 7])\nreturn slope, intercept",
            "import statistics, random\nrandom.seed(1)\nd = [random.gauss(10, 3) for i in range(200)]\nreturn statistics.mean(d), statistics.stdev(d), statistics.pstdev(d), statistics.median(d), statistics.quantiles(d), statistics.variance(d), statistics.fmean(d), statistics.geometric_mean([abs(x) + 1 for x in d]), statistics.harmonic_mean([abs(x) + 1 for x in d])"]
    return out
