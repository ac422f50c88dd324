"""Writes tests/cases/library/*.jsonl: what CPython makes of its modules, one case a line: [body, result].

The body is that of a function without parameters: an expression, or lines that end in a return. The result is a repr, or
{"error": "Type: message"}. Run: python3 tests/generate/library.py [name ...]
"""
import importlib.util
import json
import pathlib
import random
import sys
import warnings

if sys.version_info[:2] != (3, 11):
    sys.exit("the cases are those of CPython 3.11")

warnings.simplefilter("ignore")
here = pathlib.Path(__file__).parent
folder = here.parent / "cases/library"
pick = random.Random(7)


def answer(body):
    lines = body.split("\n")
    if len(lines) == 1 and not body.startswith("return "):
        lines = [f"return {body}"]
    scope = {}
    exec("def run():\n" + "\n".join("    " + line for line in lines), scope)
    try:
        return repr(scope["run"]())
    except Exception as e:
        return {"error": f"{type(e).__name__}: {e}" if str(e) else type(e).__name__}


def write(name, bodies):
    lines = []
    for body in dict.fromkeys(bodies):
        try:
            result = answer(body)
        except SyntaxError as e:
            sys.exit(f"{body!r}: {e}")
        if isinstance(result, str) and " at 0x" in result:
            continue  # an address: another one in every run
        lines.append(json.dumps([body, result], ensure_ascii=True))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.jsonl").write_text("\n".join(lines) + "\n")
    print(name, len(lines))


def product(template, *pools):
    """The template with {} filled by every combination."""
    def fill(so_far, rest):
        if not rest:
            yield template.format(*so_far)
            return
        for value in rest[0]:
            yield from fill([*so_far, value], rest[1:])
    return list(fill([], pools))


THEMES = ["regex", "dates", "randoms", "statistic", "mathematics", "texts"]

if __name__ == "__main__":
    for theme in sys.argv[1:] or THEMES:
        spec = importlib.util.spec_from_file_location(theme, here / "library" / f"{theme}.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        write(theme, module.bodies(pick, product))
