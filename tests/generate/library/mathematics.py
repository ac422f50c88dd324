"""Calls of `math`, to the last bit where CPython computes them itself and to 13 digits where C's library does."""

XS = ["0", "-0.0", "1", "-1", "0.5", "-0.5", "2.5", "-2.5", "5", "10.1", "23", "24", "30.5", "-30.5", "100", "170.5", "171.7", "172", "-170.5", "1e-21", "-1e-21", "1e-310", "1e5", "201.5", "-201.5", "float('inf')", "float('-inf')", "float('nan')", "'a'", "2**70", "10**400", "True", "0.84375", "1.25", "6", "-7"]


def bodies(pick, product):
    out = product("import math\nr = math.{}({})\nreturn float('%.13g' % r)", ["erf", "erfc", "gamma", "lgamma"], XS)
    out += product("import math\nreturn math.{}({})", ["gamma"], [str(n) for n in range(1, 24)])
    out += product("import math\nreturn math.{}", ["erf()", "gamma(1, 2)", "erf(x=1)", "isclose(1, 1 + 1e-10)", "isclose(1, 2, rel_tol=-1)", "nextafter(1, 2)", "nextafter(0, -1)", "ulp(1)", "ulp(0)", "ulp(float('inf'))", "fsum([1e100, 1, -1e100] * 3)", "fsum([0.1] * 10)", "dist((1, 2), (4, 6))", "dist([1], [2, 3])", "hypot(3, 4, 12)", "hypot()",
                                                   "prod([1, 2, 3], start=2)", "prod([])", "prod([0.5, 4])", "comb(50, 25)", "perm(10, 3)", "perm(5)", "comb(5, 7)", "gcd(12, 18, 27)", "lcm(4, 6)", "lcm()", "isqrt(10**40)", "exp2(10)", "log(8, 2)", "log(10**400)", "log1p(1e-10)", "trunc(-2.7)", "modf(-2.5)", "frexp(10)", "ldexp(0.5, 4)", "remainder(7, 4)", "fmod(-7, 4)", "copysign(1, -0.0)",
                                                   "degrees(math.pi)", "radians(180)", "factorial(20)", "pow(2, 0.5)", "pow(0, -1)", "pow(-8, 1/3)", "atan2(0, -1)", "ceil(2.1)", "floor(-2.1)"])
    return out
