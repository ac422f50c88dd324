# watching averager
def averager():
    total, count, average = 0.0, 0, None
    while True:
        term = yield average
        total += term
        count += 1
        average = total / count
it = averager()
def steps():
    yield next(it)
    yield it.send(10)
    yield it.send(20)
    it.close()
    yield 'closed'
steps()
#@ created - {}
#@ suspended 5 {average=None, count=0, total=0.0}
#@ suspended 5 {average=10.0, count=1, term=10, total=10.0}
#@ suspended 5 {average=15.0, count=2, term=20, total=30.0}
#@ closed
#@ closed
#---
# watching worker
def worker():
    handled = []
    while True:
        try:
            job = yield handled
        except ValueError as error:
            handled.append(repr(error))
        else:
            handled.append(job)
it = worker()
def steps():
    yield next(it)
    yield it.send('a')
    yield it.throw(ValueError('bad'))
    yield it.send('b')
    try:
        it.throw(KeyError('out'))
    except KeyError:
        yield 'it went out'
steps()
#@ created - {}
#@ suspended 6 {handled=[]}
#@ suspended 6 {handled=['a'], job='a'}
#@ suspended 6 {handled=['a', "ValueError('bad')"], job='a'}
#@ suspended 6 {handled=['a', "ValueError('bad')", 'b'], job='b'}
#@ closed
#@ closed
#---
# watching resource
log = []
def resource():
    try:
        n = 1
        yield n
        n = 2
        yield n
    finally:
        n = 'released'
        log.append(n)
it = resource()
def steps():
    yield next(it)
    it.close()
    yield log
    it.close()
    yield next(it, 'nothing')
steps()
#@ created - {}
#@ suspended 6 {n=1}
#@ closed
#@ closed
#@ closed
#---
# watching never
def never(x):
    yield x
it = never(5)
def steps():
    it.close()
    yield 'closed before it began'
    yield list(it)
steps()
#@ created - {x=5}
#@ closed
#@ closed
#@ closed
#---
# watching never
def never(x):
    yield x
it = never(5)
def steps():
    try:
        it.send(1)
    except TypeError as error:
        yield str(error)
    yield next(it)
    yield next(it, None)
steps()
#@ created - {x=5}
#@ created - {x=5}
#@ suspended 3 {x=5}
#@ closed
#@ closed
#---
# watching never
def never(x):
    yield x
it = never(5)
def steps():
    try:
        it.throw(ValueError('early'))
    except ValueError as error:
        yield str(error)
    yield next(it, None)
steps()
#@ created - {x=5}
#@ closed
#@ closed
#@ closed
#---
# watching outer
def inner():
    got = []
    while len(got) < 2:
        got.append((yield len(got)))
    return got
def outer():
    first = yield from inner()
    second = yield from inner()
    return first, second
it = outer()
def steps():
    yield next(it)
    for word in 'abc':
        yield it.send(word)
    try:
        it.send('d')
    except StopIteration as stop:
        yield stop.value
steps()
#@ created - {}
#@ suspended 8 {} -> inner
#@ suspended 8 {} -> inner
#@ suspended 9 {first=['a', 'b']} -> inner
#@ suspended 9 {first=['a', 'b']} -> inner
#@ closed
#@ closed
#---
# watching inner
def inner():
    got = []
    while len(got) < 2:
        got.append((yield len(got)))
    return got
def outer():
    first = yield from inner()
    yield first
it = outer()
def steps():
    yield next(it)
    for word in 'ab':
        yield it.send(word)
steps()
#@ not made
#@ suspended 5 {got=[]}
#@ suspended 5 {got=['a']}
#@ closed
#@ closed
#---
# watching inner
def inner():
    try:
        yield 1
    except ValueError as e:
        text = str(e)
        yield text
    finally:
        over = True
def outer():
    try:
        yield from inner()
    except KeyError:
        yield 'outer took it'
it = outer()
def steps():
    yield next(it)
    yield it.throw(ValueError('for inner'))
    yield it.throw(KeyError('for outer'))
steps()
#@ not made
#@ suspended 4 {}
#@ suspended 7 {e=ValueError('for inner'), text='for inner'}
#@ closed
#@ closed
#---
# watching outer
def inner():
    try:
        yield 1
    except ValueError as e:
        text = str(e)
        yield text
def outer():
    try:
        yield from inner()
    except KeyError as e:
        taken = e
        yield 'outer took it'
it = outer()
def steps():
    yield next(it)
    yield it.throw(ValueError('for inner'))
    yield it.throw(KeyError('for outer'))
    it.close()
    yield 'closed'
steps()
#@ created - {}
#@ suspended 10 {} -> inner
#@ suspended 10 {} -> inner
#@ suspended 13 {e=KeyError('for outer'), taken=KeyError('for outer')}
#@ closed
#@ closed
#---
# watching stubborn
def stubborn():
    tries = 0
    while True:
        try:
            yield tries
        except GeneratorExit:
            tries += 1
            if tries > 1:
                return
it = stubborn()
def steps():
    yield next(it)
    try:
        it.close()
    except RuntimeError as error:
        yield str(error)
    it.close()
    yield 'gone'
steps()
#@ created - {}
#@ suspended 6 {tries=0}
#@ suspended 6 {tries=1}
#@ closed
#@ closed
#---
# watching grep
from functools import wraps
def primed(f):
    @wraps(f)
    def start(*args):
        it = f(*args)
        next(it)
        return it
    return start
@primed
def grep(pattern, found):
    while True:
        line = yield
        if pattern in line:
            found.append(line)
found = []
it = grep('b', found)
def steps():
    yield 'primed'
    for line in ('abc', 'xyz', 'bcd'):
        it.send(line)
        yield line
    it.close()
    yield found
steps()
#@ suspended 13 {found=[], pattern='b'}
#@ suspended 13 {found=[], pattern='b'}
#@ suspended 13 {found=['abc'], line='abc', pattern='b'}
#@ suspended 13 {found=['abc'], line='xyz', pattern='b'}
#@ suspended 13 {found=['abc', 'bcd'], line='bcd', pattern='b'}
#@ closed
#@ closed
#---
# watching managed
from contextlib import contextmanager
@contextmanager
def managed(name):
    state = 'open'
    try:
        yield name.upper()
        state = 'left well'
    except ValueError as e:
        state = 'failed'
    finally:
        state = state + ', closed'
def steps():
    manager = managed('file')
    with manager as upper:
        yield upper
        yield 'still'
    with managed('other'):
        yield 'in the second'
        raise ValueError('out')
    yield 'after'
steps()
#@ not made
#@ suspended 7 {name='file', state='open'}
#@ suspended 7 {name='file', state='open'}
#@ closed
#@ closed
#@ closed
#---
# watching source
def source():
    for n in range(10):
        square = n * n
        yield square
it = source()
def steps():
    a, b, *_ = next(it), next(it)
    yield a + b
    yield 9 in it
    yield [x for x, _ in zip(it, 'ab')]
    yield max(it)
steps()
#@ created - {}
#@ suspended 5 {n=1, square=1}
#@ suspended 5 {n=3, square=9}
#@ suspended 5 {n=6, square=36}
#@ closed
#@ closed
#---
# watching producer
def producer(out):
    for item in 'ab':
        out.send(item)
        yield item
    out.close()
def sink(kept):
    try:
        while True:
            kept.append((yield))
    finally:
        kept.append('end')
kept = []
out = sink(kept)
next(out)
producer(out)
#@ created - {out=<generator object sink>}
#@ suspended 5 {item='a', out=<generator object sink>}
#@ suspended 5 {item='b', out=<generator object sink>}
#@ closed
#---
# watching sink
def producer(out):
    for item in 'ab':
        out.send(item)
        yield item
    out.close()
    yield 'over'
def sink(kept):
    try:
        while True:
            kept.append((yield))
    finally:
        kept.append('end')
kept = []
out = sink(kept)
next(out)
producer(out)
#@ suspended 11 {kept=[]}
#@ suspended 11 {kept=['a']}
#@ suspended 11 {kept=['a', 'b']}
#@ closed
#@ closed
#---
# watching numbers
import itertools
def numbers():
    n = 0
    while True:
        n += 1
        yield n
it = numbers()
first, second = itertools.tee(it)
def steps():
    yield next(first)
    yield next(second)
    yield [next(first), next(first)]
    yield list(itertools.islice(second, 5))
steps()
#@ created - {}
#@ suspended 7 {n=1}
#@ suspended 7 {n=1}
#@ suspended 7 {n=3}
#@ suspended 7 {n=6}
#@ suspended 7 {n=6}
#---
# watching lines
def lines():
    for line in ['a 1', 'a 2', 'b 3']:
        yield line
from itertools import groupby
def steps():
    for key, group in groupby(lines(), key=lambda line: line[0]):
        for line in group:
            yield key, line
steps()
#@ not made
#@ suspended 4 {line='a 1'}
#@ suspended 4 {line='a 2'}
#@ suspended 4 {line='b 3'}
#@ closed
#---
