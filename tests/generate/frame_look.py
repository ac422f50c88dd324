import inspect
import re


def shown(value):
    """A repr without addresses; an object of the program's own class by its attributes, as where code must not run to show it."""
    own = type(value)
    if own.__module__ == "__main__" and not isinstance(value, (list, tuple, dict, Exception, type)):
        attributes = ", ".join(f"{name}={shown(of)}" for name, of in value.__dict__.items())
        return f"<{own.__name__} {attributes}>" if attributes else f"<{own.__name__}>"
    return re.sub(" at 0x[0-9a-f]+", "", repr(value))


def told(state, frame, below):
    """Where a frame stands, as a line of tests/cases/frames."""
    if frame is None:
        return f"#@ {state}"
    names = ", ".join(f"{name}={shown(value)}" for name, value in sorted(frame.f_locals.items()) if not name.startswith("."))
    line = "-" if state == "created" else frame.f_lineno
    delegate = "" if below is None else f" -> {getattr(below, '__name__', type(below).__name__)}"
    return f"#@ {state} {line} {{{names}}}{delegate}"


def look(it):
    """Where a generator stands."""
    return told(inspect.getgeneratorstate(it).removeprefix("GEN_").lower(), it.gi_frame, it.gi_yieldfrom)


def looks(it):
    """Where a generator stands before and after every next()."""
    yield look(it)
    for _ in range(30):
        try:
            next(it)
        except Exception:
            break
        yield look(it)
    yield look(it)
