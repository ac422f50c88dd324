import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    try:
        await asyncio.sleep(1 + 1 / 1000)
    except Exception as e:
        log('leaf', 'caught', repr(e))
        if n % 3:
            log('leaf', n, 4)
        await asyncio.sleep(0)
        raise
    return n + 6
async def middle(n):
    log('middle', await leaf(7))
    try:
        log('middle', await asyncio.wait_for(leaf(8), 1 + 2 / 1000))
    except (TimeoutError, ValueError) as e:
        log('middle', repr(e))
    return n + 9
async def outer(n):
    log('outer', await asyncio.gather(middle(10), middle(11), return_exceptions=True))
    await asyncio.sleep(0)
    try:
        log('outer', await asyncio.wait_for(middle(12), 1 + 3 / 1000))
    except (TimeoutError, ValueError) as e:
        log('outer', repr(e))
    return n + 13
async def items(n):
    try:
        await asyncio.sleep(1 + 4 / 1000)
        await asyncio.sleep(0)
        yield 18
    except asyncio.CancelledError:
        log('cancelled items', 19)
        raise
    finally:
        log('items closed', 20)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    done, left = await asyncio.wait([asyncio.create_task(middle(21)), asyncio.create_task(leaf(21))], timeout=1 + 8 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    done, left = await asyncio.wait([asyncio.create_task(middle(22)), asyncio.create_task(leaf(22))], timeout=8 + 11 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    log('main', await asyncio.gather(outer(23), middle(24), return_exceptions=True))
    log('end')
asyncio.run(main())
#> middle 13 1
#> main 1 1 ['None'] 1
#> middle 14 2
#> main [30] 2
#> middle 13 3
#> main 1 1 ['None'] 3
#> middle 14 4
#> main [31] 4
#> middle 13 5
#> middle 13 5
#> middle 13 5
#> middle 14 6
#> middle 14 6
#> middle 14 6
#> outer [19, 20] 6
#> middle 13 7
#> outer TimeoutError() 7
#> main [36, 33] 7
#> end 7
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(1 + 1 / 1000)
    await asyncio.sleep(0)
    return n + 3
async def middle(n):
    async for x in items(4):
        await asyncio.sleep(4 + 2 / 1000)
        break
    if n % 3:
        async for x in items(7):
            try:
                await asyncio.sleep(0)
                await asyncio.sleep(16 + 3 / 1000)
            except ValueError as e:
                log('middle', 'caught', repr(e))
                log('middle', n, 11)
                await asyncio.sleep(0)
        await asyncio.sleep(4 + 4 / 1000)
        t = asyncio.create_task(leaf(14))
        await asyncio.sleep(0)
        log('middle', t.done(), t.cancel())
        try:
            log('middle', await t)
        except (Exception, asyncio.CancelledError) as e:
            log('middle', repr(e))
    await asyncio.sleep(16 + 6 / 1000)
    return n + 16
async def outer(n):
    if n % 3:
        log('outer', n, 18)
        log('outer', await asyncio.gather(middle(19), middle(20)))
        try:
            try:
                log('outer', await asyncio.wait_for(middle(21), 16 + 7 / 1000))
            except (TimeoutError, ValueError) as e:
                log('outer', repr(e))
            try:
                log('outer', await asyncio.wait_for(middle(22), 8 + 8 / 1000))
            except (TimeoutError, ValueError) as e:
                log('outer', repr(e))
            async for x in items(23):
                log('outer', n, 24)
        finally:
            t = asyncio.create_task(middle(25))
            await asyncio.sleep(0)
            log('outer', t.done(), t.cancel())
            try:
                log('outer', await t)
            except (Exception, asyncio.CancelledError) as e:
                log('outer', repr(e))
    try:
        log('outer', await asyncio.wait_for(middle(26), 4 + 10 / 1000))
    except (TimeoutError, ValueError) as e:
        log('outer', repr(e))
    return n + 27
async def items(n):
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(16 + 12 / 1000)
        yield 32
    except asyncio.CancelledError:
        log('cancelled items', 33)
        raise
    finally:
        log('items closed', 34)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    done, left = await asyncio.wait([asyncio.create_task(middle(35)), asyncio.create_task(leaf(35))], timeout=16 + 15 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    try:
        async with asyncio.timeout(8 + 17 / 1000):
            log('main', await middle(36))
    except Exception as e:
        log('main', repr(e))
    log('main', await asyncio.gather(outer(37), middle(38), return_exceptions=True))
    log('end')
asyncio.run(main())
#> main 1 1 ['None'] 1
#> items closed 34 20
#> items closed 34 52
#> middle False True 56
#> middle CancelledError() 56
#> main [51] 72
#> cancelled items 33 80
#> items closed 34 80
#> main TimeoutError() 80
#> outer 37 18 80
#> items closed 34 100
#> items closed 34 100
#> items closed 34 100
#> items closed 34 132
#> items closed 34 132
#> items closed 34 132
#> middle False True 136
#> middle False True 136
#> middle False True 136
#> middle CancelledError() 136
#> middle CancelledError() 136
#> middle CancelledError() 136
#> outer [35, 36] 152
#> cancelled items 33 168
#> items closed 34 168
#> outer TimeoutError() 168
#> cancelled items 33 176
#> items closed 34 176
#> outer TimeoutError() 176
#> outer 37 24 192
#> items closed 34 192
#> outer False True 192
#> cancelled items 33 192
#> items closed 34 192
#> outer CancelledError() 192
#> cancelled items 33 196
#> items closed 34 196
#> outer TimeoutError() 196
#> main [64, 54] 196
#> end 196
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(4 + 1 / 1000)
    return n + 2
async def middle(n):
    await asyncio.sleep(4 + 2 / 1000)
    async for x in items(4):
        try:
            if n % 3:
                log('middle', n, 7)
                log('middle', n, 8)
            try:
                await asyncio.sleep(8 + 3 / 1000)
                log('middle', n, 11)
            except (KeyError, TimeoutError) as e:
                log('middle', 'caught', repr(e))
                await asyncio.sleep(0)
                log('middle', n, 13)
                await asyncio.sleep(0)
        finally:
            log('middle', n, 15)
        log('middle', await leaf(16))
        await asyncio.sleep(1 + 4 / 1000)
    await asyncio.sleep(8 + 5 / 1000)
    return n + 19
async def outer(n):
    t = asyncio.create_task(middle(20))
    await asyncio.sleep(0)
    try:
        log('outer', await t)
    except (Exception, asyncio.CancelledError) as e:
        log('outer', repr(e))
    t = asyncio.create_task(middle(21))
    await asyncio.sleep(0)
    log('outer', t.done(), t.cancel())
    try:
        log('outer', await t)
    except (Exception, asyncio.CancelledError) as e:
        log('outer', repr(e))
    async for x in items(22):
        if n % 3:
            try:
                log('outer', n, 25)
            finally:
                log('outer', n, 26)
                log('outer', n, 27)
        try:
            await asyncio.sleep(8 + 8 / 1000)
            try:
                log('outer', await asyncio.wait_for(middle(30), 4 + 9 / 1000))
            except (TimeoutError, ValueError) as e:
                log('outer', repr(e))
        except ValueError as e:
            log('outer', 'caught', repr(e))
            await asyncio.sleep(0)
            try:
                log('outer', await asyncio.wait_for(middle(32), 8 + 10 / 1000))
            except (TimeoutError, ValueError) as e:
                log('outer', repr(e))
            await asyncio.sleep(16 + 11 / 1000)
        log('outer', await middle(34))
        break
    return n + 35
async def items(n):
    try:
        await asyncio.sleep(0)
        yield 38
    finally:
        log('items closed', 39)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    t40 = asyncio.create_task(outer(40))
    t40.add_done_callback(lambda t: print('done', t.cancelled()))
    await asyncio.sleep(8 + 13 / 1000)
    t40.cancel()
    log('end')
asyncio.run(main())
#> middle 20 7 4
#> middle 20 8 4
#> end 8
#> middle 20 15 8
#> outer CancelledError() 8
#> items closed 39 8
#> outer False True 8
#> outer CancelledError() 8
#> outer 40 25 8
#> outer 40 26 8
#> outer 40 27 8
#> middle 30 15 20
#> items closed 39 20
#> outer TimeoutError() 20
#> middle 34 7 24
#> middle 34 8 24
#> middle 34 11 32
#> middle 34 15 32
#> middle 18 36
#> items closed 39 37
#> outer 53 45
#> done False
#> items closed 39 45
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    try:
        log('leaf', n, 2)
        log('leaf', n, 3)
        await asyncio.sleep(0)
    except ValueError as e:
        log('leaf', 'caught', repr(e))
        await asyncio.sleep(16 + 1 / 1000)
    return n + 6
async def middle(n):
    log('middle', await asyncio.gather(leaf(7), leaf(8)))
    return n + 8
async def outer(n):
    await asyncio.sleep(0)
    await asyncio.sleep(1 + 2 / 1000)
    log('outer', await middle(11))
    return n + 12
async def items(n):
    try:
        yield await leaf(13)
        yield await leaf(15)
        yield 17
    finally:
        log('items closed', 18)
        await asyncio.sleep(0)
        log('later', 19)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    try:
        log('main', await outer(20))
    except (Exception, asyncio.CancelledError) as e:
        log('main', repr(e))
    log('end')
asyncio.run(main())
#> leaf 7 2 1
#> leaf 7 3 1
#> leaf 8 2 1
#> leaf 8 3 1
#> middle [13, 14] 1
#> outer 19 1
#> main 32 1
#> end 1
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    if n % 3:
        await asyncio.sleep(0)
        await asyncio.sleep(8 + 1 / 1000)
    log('leaf', n, 4)
    return n + 5
async def middle(n):
    if n % 3:
        try:
            try:
                log('middle', await asyncio.wait_for(leaf(8), 16 + 2 / 1000))
            except (TimeoutError, ValueError) as e:
                log('middle', repr(e))
        finally:
            async for x in items(9):
                await asyncio.sleep(2 + 3 / 1000)
                await asyncio.sleep(0)
                break
            await asyncio.sleep(0)
    return n + 13
async def outer(n):
    if n % 2:
        await asyncio.sleep(8 + 4 / 1000)
        await asyncio.sleep(16 + 5 / 1000)
    return n + 17
async def items(n):
    try:
        yield n
        yield await leaf(20)
        yield await leaf(22)
        yield 24
    except asyncio.CancelledError:
        log('cancelled items', 25)
        raise
    finally:
        log('items closed', 26)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    try:
        log('main', await outer(27))
    except (Exception, asyncio.CancelledError) as e:
        log('main', repr(e))
    done, left = await asyncio.wait([asyncio.create_task(middle(28)), asyncio.create_task(leaf(28))], timeout=16 + 14 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    try:
        log('main', await outer(29))
    except (Exception, asyncio.CancelledError) as e:
        log('main', repr(e))
    log('end')
asyncio.run(main())
#> main 44 24
#> leaf 28 4 32
#> leaf 8 4 32
#> main 1 1 ['None'] 32
#> middle 13 32
#> items closed 26 34
#> main [41] 34
#> main 46 58
#> end 58
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(0)
    try:
        await asyncio.sleep(16 + 1 / 1000)
        log('leaf', n, 4)
    except ValueError as e:
        log('leaf', 'caught', repr(e))
        try:
            try:
                await asyncio.sleep(2 + 2 / 1000)
                log('leaf', n, 8)
                await asyncio.sleep(8 + 3 / 1000)
            finally:
                await asyncio.sleep(0)
            await asyncio.sleep(0)
        except (KeyError, TimeoutError) as e:
            log('leaf', 'caught', repr(e))
            await asyncio.sleep(1 + 4 / 1000)
            log('leaf', n, 13)
            if n % 3 == 2:
                raise KeyError(14)
            raise
    return n + 15
async def middle(n):
    try:
        try:
            if n % 2:
                await asyncio.sleep(0)
                await asyncio.sleep(0)
                await asyncio.sleep(16 + 5 / 1000)
            await asyncio.sleep(1 + 6 / 1000)
            try:
                log('middle', await asyncio.wait_for(leaf(23), 16 + 7 / 1000))
            except (TimeoutError, ValueError) as e:
                log('middle', repr(e))
        except asyncio.CancelledError as e:
            log('middle', 'caught', repr(e))
            try:
                log('middle', n, 25)
                await asyncio.sleep(0)
            finally:
                await asyncio.sleep(8 + 8 / 1000)
        if n % 3:
            await asyncio.sleep(16 + 9 / 1000)
            log('middle', n, 30)
            t = asyncio.create_task(leaf(31))
            await asyncio.sleep(1 + 10 / 1000)
            try:
                log('middle', await t)
            except (Exception, asyncio.CancelledError) as e:
                log('middle', repr(e))
    finally:
        try:
            log('middle', await asyncio.wait_for(leaf(32), 1 + 11 / 1000))
        except (TimeoutError, ValueError) as e:
            log('middle', repr(e))
    return n + 33
async def outer(n):
    await asyncio.sleep(0)
    log('outer', await middle(35))
    return n + 36
async def items(n):
    try:
        yield n
        log('item', 40)
        yield 41
    except asyncio.CancelledError:
        log('cancelled items', 42)
        raise
    finally:
        log('items closed', 43)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    done, left = await asyncio.wait([asyncio.create_task(middle(44)), asyncio.create_task(leaf(44))], timeout=16 + 16 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    log('end')
asyncio.run(main())
#> leaf 44 4 16
#> main 1 1 ['None'] 16
#> leaf 23 4 17
#> middle 38 17
#> middle 44 30 33
#> leaf 31 4 49
#> middle 46 49
#> middle TimeoutError() 50
#> main [77] 50
#> end 50
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    log('leaf', n, 1)
    if n % 3:
        await asyncio.sleep(8 + 1 / 1000)
        if n % 2:
            try:
                await asyncio.sleep(0)
                log('leaf', n, 7)
            except asyncio.CancelledError as e:
                log('leaf', 'caught', repr(e))
                log('leaf', n, 8)
                log('leaf', n, 9)
                raise
    return n + 10
async def middle(n):
    await asyncio.sleep(0)
    try:
        try:
            log('middle', await asyncio.wait_for(leaf(13), 4 + 2 / 1000))
        except (TimeoutError, ValueError) as e:
            log('middle', repr(e))
        async for x in items(14):
            await asyncio.sleep(16 + 3 / 1000)
            if n % 3:
                log('middle', n, 17)
                log('middle', n, 18)
    except (KeyError, TimeoutError) as e:
        log('middle', 'caught', repr(e))
        log('middle', n, 19)
        raise
    log('middle', n, 20)
    return n + 21
async def outer(n):
    try:
        async for x in items(23):
            await asyncio.sleep(16 + 4 / 1000)
            break
        try:
            t = asyncio.create_task(middle(26))
            await asyncio.sleep(4 + 5 / 1000)
            log('outer', t.done(), t.cancel())
            try:
                log('outer', await t)
            except (Exception, asyncio.CancelledError) as e:
                log('outer', repr(e))
            log('outer', await asyncio.gather(middle(27), middle(28), return_exceptions=True))
        except Exception as e:
            log('outer', 'caught', repr(e))
            async for x in items(28):
                await asyncio.sleep(1 + 6 / 1000)
                await asyncio.sleep(0)
                await asyncio.sleep(8 + 7 / 1000)
                break
            log('outer', n, 32)
        async for x in items(33):
            t = asyncio.create_task(middle(34))
            await asyncio.sleep(2 + 8 / 1000)
            try:
                log('outer', await t)
            except (Exception, asyncio.CancelledError) as e:
                log('outer', repr(e))
            try:
                log('outer', n, 36)
                await asyncio.sleep(16 + 9 / 1000)
                await asyncio.sleep(0)
            except (KeyError, TimeoutError) as e:
                log('outer', 'caught', repr(e))
                log('outer', n, 39)
                await asyncio.sleep(0)
                await asyncio.sleep(16 + 10 / 1000)
            log('outer', await middle(42))
            break
    finally:
        await asyncio.sleep(8 + 11 / 1000)
        await asyncio.sleep(0)
        async for x in items(45):
            try:
                log('outer', n, 47)
                await asyncio.sleep(2 + 12 / 1000)
                await asyncio.sleep(0)
            finally:
                await asyncio.sleep(2 + 13 / 1000)
                log('outer', n, 51)
            try:
                log('outer', await asyncio.wait_for(middle(52), 1 + 14 / 1000))
            except (TimeoutError, ValueError) as e:
                log('outer', repr(e))
            if n % 3:
                await asyncio.sleep(16 + 15 / 1000)
                await asyncio.sleep(2 + 16 / 1000)
                await asyncio.sleep(4 + 17 / 1000)
    log('outer', await asyncio.gather(middle(57), middle(58)))
    try:
        await asyncio.sleep(16 + 18 / 1000)
        log('outer', await middle(60))
        await asyncio.sleep(4 + 19 / 1000)
    except Exception as e:
        log('outer', 'caught', repr(e))
        await asyncio.sleep(16 + 20 / 1000)
    return n + 63
async def items(n):
    try:
        log('item', 65)
        yield 66
    finally:
        log('items closed', 67)
        await asyncio.sleep(0)
        log('later', 68)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    log('main', await asyncio.gather(outer(69), middle(70), return_exceptions=True))
    try:
        log('main', await outer(70))
    except (Exception, asyncio.CancelledError) as e:
        log('main', repr(e))
    log('end')
asyncio.run(main())
#> item 65 0
#> leaf 13 1 0
#> middle TimeoutError() 4
#> item 65 4
#> items closed 67 16
#> later 68 16
#> leaf 13 1 16
#> middle 70 17 20
#> middle 70 18 20
#> items closed 67 20
#> later 68 20
#> middle 70 20 20
#> middle TimeoutError() 20
#> item 65 20
#> outer False True 20
#> outer CancelledError() 20
#> items closed 67 20
#> later 68 20
#> leaf 13 1 20
#> leaf 13 1 20
#> middle TimeoutError() 24
#> item 65 24
#> middle TimeoutError() 24
#> item 65 24
#> items closed 67 40
#> middle 28 17 40
#> middle 28 18 40
#> items closed 67 40
#> later 68 40
#> middle 27 20 40
#> later 68 40
#> middle 28 20 40
#> outer [48, 49] 40
#> item 65 40
#> leaf 13 1 40
#> middle TimeoutError() 44
#> item 65 44
#> middle 34 17 60
#> middle 34 18 60
#> items closed 67 60
#> later 68 60
#> middle 34 20 60
#> outer 55 60
#> outer 69 36 60
#> leaf 13 1 76
#> middle TimeoutError() 80
#> item 65 80
#> items closed 67 96
#> later 68 96
#> middle 42 20 96
#> outer 63 96
#> items closed 67 96
#> later 68 96
#> item 65 104
#> outer 69 47 104
#> outer 69 51 108
#> leaf 13 1 108
#> outer TimeoutError() 109
#> items closed 67 109
#> later 68 109
#> leaf 13 1 109
#> leaf 13 1 109
#> middle TimeoutError() 113
#> item 65 113
#> middle TimeoutError() 113
#> item 65 113
#> items closed 67 129
#> middle 58 17 129
#> middle 58 18 129
#> items closed 67 129
#> later 68 129
#> middle 57 20 129
#> later 68 129
#> middle 58 20 129
#> outer [78, 79] 129
#> leaf 13 1 145
#> middle TimeoutError() 149
#> item 65 149
#> items closed 67 165
#> later 68 165
#> middle 60 20 165
#> outer 81 165
#> main [132, 91] 169
#> item 65 169
#> items closed 67 185
#> later 68 185
#> leaf 13 1 185
#> middle TimeoutError() 189
#> item 65 189
#> outer False True 189
#> outer CancelledError() 189
#> items closed 67 189
#> later 68 189
#> leaf 13 1 189
#> leaf 13 1 189
#> middle TimeoutError() 193
#> item 65 193
#> middle TimeoutError() 193
#> item 65 193
#> items closed 67 209
#> middle 28 17 209
#> middle 28 18 209
#> items closed 67 209
#> later 68 209
#> middle 27 20 209
#> later 68 209
#> middle 28 20 209
#> outer [48, 49] 209
#> item 65 209
#> leaf 13 1 209
#> middle TimeoutError() 213
#> item 65 213
#> middle 34 17 229
#> middle 34 18 229
#> items closed 67 229
#> later 68 229
#> middle 34 20 229
#> outer 55 229
#> outer 70 36 229
#> leaf 13 1 245
#> middle TimeoutError() 249
#> item 65 249
#> items closed 67 265
#> later 68 265
#> middle 42 20 265
#> outer 63 265
#> items closed 67 265
#> later 68 265
#> item 65 273
#> outer 70 47 273
#> outer 70 51 277
#> leaf 13 1 277
#> outer TimeoutError() 278
#> items closed 67 300
#> later 68 300
#> leaf 13 1 300
#> leaf 13 1 300
#> middle TimeoutError() 304
#> item 65 304
#> middle TimeoutError() 304
#> item 65 304
#> items closed 67 320
#> middle 58 17 320
#> middle 58 18 320
#> items closed 67 320
#> later 68 320
#> middle 57 20 320
#> later 68 320
#> middle 58 20 320
#> outer [78, 79] 320
#> leaf 13 1 336
#> middle TimeoutError() 340
#> item 65 340
#> items closed 67 356
#> later 68 356
#> middle 60 20 356
#> outer 81 356
#> main 133 360
#> end 360
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    if n % 3 == 2:
        raise KeyError(1)
    await asyncio.sleep(0)
    try:
        if n % 2:
            await asyncio.sleep(16 + 1 / 1000)
        await asyncio.sleep(4 + 2 / 1000)
        try:
            await asyncio.sleep(8 + 3 / 1000)
            try:
                log('leaf', n, 10)
                await asyncio.sleep(4 + 4 / 1000)
            finally:
                await asyncio.sleep(0)
                log('leaf', n, 13)
            await asyncio.sleep(16 + 5 / 1000)
        finally:
            log('leaf', n, 15)
            if n % 3 == 2:
                raise KeyError(16)
            await asyncio.sleep(8 + 6 / 1000)
    finally:
        if n % 3 == 1:
            raise ValueError(18)
    return n + 19
async def middle(n):
    async for x in items(20):
        await asyncio.sleep(16 + 7 / 1000)
        log('middle', await asyncio.gather(leaf(22), leaf(23)))
        try:
            log('middle', await asyncio.wait_for(leaf(23), 4 + 8 / 1000))
        except (TimeoutError, ValueError) as e:
            log('middle', repr(e))
    return n + 24
async def outer(n):
    await asyncio.sleep(2 + 9 / 1000)
    return n + 26
async def items(n):
    try:
        yield await leaf(27)
        log('item', 30)
        await asyncio.sleep(2 + 12 / 1000)
        yield 33
    finally:
        log('items closed', 34)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    try:
        async with asyncio.timeout(1 + 14 / 1000):
            log('main', await middle(35))
    except Exception as e:
        log('main', repr(e))
    log('main', await asyncio.gather(outer(36), middle(37), return_exceptions=True))
    log('end')
asyncio.run(main())
#> items closed 34 1
#> main TimeoutError() 1
#> leaf 27 10 29
#> leaf 27 13 33
#> leaf 27 15 49
#> items closed 34 73
#> main [62, KeyError(1)] 73
#> end 73
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    log('leaf', n, 1)
    return n + 2
async def middle(n):
    log('middle', n, 3)
    await asyncio.sleep(0)
    async for x in items(5):
        log('middle', await asyncio.gather(leaf(6), leaf(7), return_exceptions=True))
        break
    return n + 7
async def outer(n):
    await asyncio.sleep(16 + 1 / 1000)
    await asyncio.sleep(1 + 2 / 1000)
    return n + 10
async def items(n):
    try:
        yield n
        yield 13
    except asyncio.CancelledError:
        log('cancelled items', 14)
        raise
    finally:
        log('items closed', 15)
        await asyncio.sleep(0)
        log('later', 16)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    try:
        async with asyncio.timeout(2 + 5 / 1000):
            log('main', await middle(17))
    except Exception as e:
        log('main', repr(e))
    log('end')
asyncio.run(main())
#> middle 17 3 0
#> leaf 6 1 0
#> leaf 7 1 0
#> middle [8, 9] 0
#> main 24 0
#> end 0
#> cancelled items 14 0
#> items closed 15 0
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    try:
        await asyncio.sleep(8 + 1 / 1000)
        if n % 3:
            await asyncio.sleep(0)
            try:
                log('leaf', n, 6)
            finally:
                log('leaf', n, 7)
    finally:
        await asyncio.sleep(8 + 2 / 1000)
        if n % 3 == 2:
            raise KeyError(9)
    await asyncio.sleep(8 + 3 / 1000)
    await asyncio.sleep(2 + 4 / 1000)
    return n + 12
async def middle(n):
    log('middle', n, 13)
    return n + 14
async def outer(n):
    await asyncio.sleep(16 + 5 / 1000)
    log('outer', n, 16)
    return n + 17
async def items(n):
    try:
        yield await leaf(18)
        await asyncio.sleep(2 + 7 / 1000)
        yield await leaf(22)
        yield 24
    finally:
        log('items closed', 25)
        await asyncio.sleep(0)
        log('later', 26)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    t27 = asyncio.create_task(outer(27))
    t27.add_done_callback(lambda t: print('done', t.cancelled()))
    await asyncio.sleep(16 + 9 / 1000)
    t27.cancel()
    log('end')
asyncio.run(main())
#> outer 27 16 16
#> done False
#> end 16
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(0)
    return n + 2
async def middle(n):
    await asyncio.sleep(0)
    return n + 4
async def outer(n):
    log('outer', await asyncio.gather(middle(5), middle(6)))
    return n + 6
async def items(n):
    try:
        yield n
        log('item', 10)
        yield await leaf(11)
        yield 13
    finally:
        log('items closed', 14)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    done, left = await asyncio.wait([asyncio.create_task(middle(15)), asyncio.create_task(leaf(15))], timeout=16 + 6 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    log('end')
asyncio.run(main())
#> main 2 0 ['None', 'None'] 0
#> end 0
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(8 + 1 / 1000)
    return n + 2
async def middle(n):
    t = asyncio.create_task(leaf(3))
    await asyncio.sleep(0)
    try:
        log('middle', await t)
    except (Exception, asyncio.CancelledError) as e:
        log('middle', repr(e))
    t = asyncio.create_task(leaf(4))
    await asyncio.sleep(2 + 3 / 1000)
    try:
        log('middle', await t)
    except (Exception, asyncio.CancelledError) as e:
        log('middle', repr(e))
    try:
        try:
            log('middle', await asyncio.wait_for(leaf(6), 1 + 4 / 1000))
        except (TimeoutError, ValueError) as e:
            log('middle', repr(e))
        try:
            await asyncio.sleep(2 + 5 / 1000)
        except asyncio.CancelledError as e:
            log('middle', 'caught', repr(e))
            log('middle', n, 9)
            log('middle', n, 10)
        t = asyncio.create_task(leaf(11))
        await asyncio.sleep(8 + 6 / 1000)
        log('middle', t.done(), t.cancel())
        try:
            log('middle', await t)
        except (Exception, asyncio.CancelledError) as e:
            log('middle', repr(e))
    except ValueError as e:
        log('middle', 'caught', repr(e))
        async for x in items(12):
            log('middle', await leaf(13))
        log('middle', await asyncio.gather(leaf(14), leaf(15)))
    return n + 15
async def outer(n):
    await asyncio.sleep(4 + 7 / 1000)
    if n % 2:
        log('outer', n, 18)
        log('outer', await middle(19))
    return n + 20
async def items(n):
    try:
        yield await leaf(21)
        yield 23
    finally:
        log('items closed', 24)
        await asyncio.sleep(0)
        log('later', 25)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    try:
        async with asyncio.timeout(4 + 10 / 1000):
            log('main', await middle(26))
    except Exception as e:
        log('main', repr(e))
    log('main', await asyncio.gather(outer(27), middle(28), return_exceptions=True))
    log('end')
asyncio.run(main())
#> middle CancelledError() 4
#> middle 6 12
#> middle TimeoutError() 13
#> middle True False 23
#> middle 13 23
#> main 41 23
#> outer 27 18 27
#> middle 5 31
#> middle 5 35
#> middle 6 39
#> middle TimeoutError() 40
#> middle 6 43
#> middle TimeoutError() 44
#> middle True False 50
#> middle 13 50
#> middle True False 54
#> middle 13 54
#> outer 34 54
#> main [47, 43] 54
#> end 54
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(16 + 1 / 1000)
    if n % 3 == 1:
        raise KeyError(2)
    return n + 3
async def middle(n):
    await asyncio.sleep(8 + 2 / 1000)
    return n + 5
async def outer(n):
    t = asyncio.create_task(middle(6))
    await asyncio.sleep(0)
    try:
        await asyncio.sleep(2 + 4 / 1000)
        if n % 3:
            if n % 2:
                await asyncio.sleep(2 + 5 / 1000)
                await asyncio.sleep(0)
            await asyncio.sleep(1 + 6 / 1000)
            try:
                await asyncio.sleep(0)
                await asyncio.sleep(8 + 7 / 1000)
                await asyncio.sleep(4 + 8 / 1000)
            except (KeyError, TimeoutError) as e:
                log('outer', 'caught', repr(e))
                await asyncio.sleep(0)
                await asyncio.sleep(0)
                await asyncio.sleep(0)
                raise
        await asyncio.sleep(2 + 9 / 1000)
    except (KeyError, TimeoutError) as e:
        log('outer', 'caught', repr(e))
        try:
            log('outer', await asyncio.wait_for(middle(22), 1 + 10 / 1000))
        except (TimeoutError, ValueError) as e:
            log('outer', repr(e))
        log('outer', await asyncio.gather(middle(23), middle(24), return_exceptions=True))
    if n % 3:
        try:
            log('outer', await asyncio.wait_for(middle(25), 1 + 11 / 1000))
        except (TimeoutError, ValueError) as e:
            log('outer', repr(e))
    return n + 26
async def items(n):
    try:
        await asyncio.sleep(0)
        yield 29
    except asyncio.CancelledError:
        log('cancelled items', 30)
        raise
    finally:
        log('items closed', 31)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    t32 = asyncio.create_task(outer(32))
    t32.add_done_callback(lambda t: print('done', t.cancelled()))
    await asyncio.sleep(2 + 13 / 1000)
    t32.cancel()
    try:
        async with asyncio.timeout(8 + 17 / 1000):
            log('main', await middle(33))
    except Exception as e:
        log('main', repr(e))
    log('end')
asyncio.run(main())
#> done True
#> main 38 10
#> end 10
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(16 + 1 / 1000)
    try:
        log('leaf', n, 3)
    except asyncio.CancelledError as e:
        log('leaf', 'caught', repr(e))
        await asyncio.sleep(1 + 2 / 1000)
        await asyncio.sleep(8 + 3 / 1000)
        if n % 2:
            try:
                await asyncio.sleep(1 + 4 / 1000)
                log('leaf', n, 9)
                await asyncio.sleep(1 + 5 / 1000)
            finally:
                await asyncio.sleep(0)
                log('leaf', n, 12)
                log('leaf', n, 13)
    await asyncio.sleep(2 + 6 / 1000)
    return n + 15
async def middle(n):
    log('middle', await leaf(16))
    log('middle', n, 17)
    try:
        log('middle', await asyncio.wait_for(leaf(18), 4 + 7 / 1000))
    except (TimeoutError, ValueError) as e:
        log('middle', repr(e))
    return n + 19
async def outer(n):
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as e:
        log('outer', 'caught', repr(e))
        log('outer', await asyncio.gather(middle(22), middle(23), return_exceptions=True))
        t = asyncio.create_task(middle(23))
        await asyncio.sleep(2 + 8 / 1000)
    try:
        await asyncio.sleep(0)
        log('outer', n, 26)
    finally:
        t = asyncio.create_task(middle(27))
        await asyncio.sleep(0)
        log('outer', t.done(), t.cancel())
        try:
            log('outer', await asyncio.wait_for(middle(28), 16 + 10 / 1000))
        except (TimeoutError, ValueError) as e:
            log('outer', repr(e))
    return n + 29
async def items(n):
    try:
        yield await leaf(30)
        await asyncio.sleep(8 + 12 / 1000)
        yield 34
    except asyncio.CancelledError:
        log('cancelled items', 35)
        raise
    finally:
        log('items closed', 36)
        await asyncio.sleep(0)
        log('later', 37)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    t38 = asyncio.create_task(outer(38))
    t38.add_done_callback(lambda t: print('done', t.cancelled()))
    await asyncio.sleep(1 + 13 / 1000)
    t38.cancel()
    done, left = await asyncio.wait([asyncio.create_task(middle(39)), asyncio.create_task(leaf(39))], timeout=16 + 18 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    try:
        async with asyncio.timeout(4 + 20 / 1000):
            log('main', await middle(40))
    except Exception as e:
        log('main', repr(e))
    log('end')
asyncio.run(main())
#> outer 38 26 0
#> outer False True 0
#> done True
#> leaf 16 3 17
#> leaf 39 3 17
#> main 0 2 [] 17
#> middle 31 19
#> middle 39 17 19
#> middle TimeoutError() 23
#> main [58] 23
#> main [54] 23
#> main TimeoutError() 27
#> end 27
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    if n % 3 == 2:
        raise KeyError(1)
    try:
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(2 + 1 / 1000)
        except asyncio.CancelledError as e:
            log('leaf', 'caught', repr(e))
            if n % 3 == 0:
                raise KeyError(6)
            if n % 2:
                await asyncio.sleep(0)
                await asyncio.sleep(0)
            try:
                await asyncio.sleep(8 + 2 / 1000)
            except ValueError as e:
                log('leaf', 'caught', repr(e))
                log('leaf', n, 12)
            raise
        await asyncio.sleep(0)
        await asyncio.sleep(4 + 3 / 1000)
    finally:
        if n % 3 == 1:
            raise KeyError(15)
        await asyncio.sleep(0)
    if n % 3 == 0:
        raise KeyError(17)
    return n + 18
async def middle(n):
    await asyncio.sleep(8 + 4 / 1000)
    await asyncio.sleep(1 + 5 / 1000)
    return n + 21
async def outer(n):
    try:
        await asyncio.sleep(16 + 6 / 1000)
        try:
            try:
                await asyncio.sleep(8 + 7 / 1000)
                await asyncio.sleep(0)
                await asyncio.sleep(8 + 8 / 1000)
            except Exception as e:
                log('outer', 'caught', repr(e))
                await asyncio.sleep(0)
            log('outer', await middle(30))
        finally:
            await asyncio.sleep(2 + 9 / 1000)
    except asyncio.CancelledError as e:
        log('outer', 'caught', repr(e))
        log('outer', n, 32)
        raise
    return n + 33
async def items(n):
    try:
        await asyncio.sleep(8 + 10 / 1000)
        yield 36
    except asyncio.CancelledError:
        log('cancelled items', 37)
        raise
    finally:
        log('items closed', 38)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    try:
        log('main', await outer(39))
    except (Exception, asyncio.CancelledError) as e:
        log('main', repr(e))
    log('end')
asyncio.run(main())
#> outer 51 41
#> main 72 43
#> end 43
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(16 + 1 / 1000)
    await asyncio.sleep(0)
    await asyncio.sleep(1 + 2 / 1000)
    return n + 4
async def middle(n):
    await asyncio.sleep(16 + 3 / 1000)
    async for x in items(6):
        async for x in items(7):
            await asyncio.sleep(4 + 4 / 1000)
            async for x in items(9):
                log('middle', n, 10)
                await asyncio.sleep(1 + 5 / 1000)
            async for x in items(12):
                log('middle', n, 13)
                await asyncio.sleep(1 + 6 / 1000)
                await asyncio.sleep(0)
        log('middle', await asyncio.gather(leaf(16), leaf(17), return_exceptions=True))
        break
    log('middle', await asyncio.gather(leaf(17), leaf(18)))
    return n + 18
async def outer(n):
    log('outer', await middle(19))
    return n + 20
async def items(n):
    try:
        yield n
        yield await leaf(23)
        await asyncio.sleep(0)
        yield 27
    except asyncio.CancelledError:
        log('cancelled items', 28)
        raise
    finally:
        log('items closed', 29)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    try:
        async with asyncio.timeout(16 + 11 / 1000):
            log('main', await middle(30))
    except Exception as e:
        log('main', repr(e))
    t31 = asyncio.create_task(outer(31))
    t31.add_done_callback(lambda t: print('done', t.cancelled()))
    await asyncio.sleep(1 + 13 / 1000)
    t31.cancel()
    t32 = asyncio.create_task(outer(32))
    t32.add_done_callback(lambda t: print('done', t.cancelled()))
    await asyncio.sleep(1 + 16 / 1000)
    t32.cancel()
    log('end')
asyncio.run(main())
#> main TimeoutError() 16
#> items closed 29 16
#> items closed 29 16
#> done True
#> end 18
#> done True
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(16 + 1 / 1000)
    return n + 2
async def middle(n):
    try:
        await asyncio.sleep(0)
        log('middle', await leaf(5))
        await asyncio.sleep(2 + 2 / 1000)
    except Exception as e:
        log('middle', 'caught', repr(e))
        async for x in items(7):
            log('middle', n, 8)
            t = asyncio.create_task(leaf(9))
            await asyncio.sleep(0)
            try:
                log('middle', await t)
            except (Exception, asyncio.CancelledError) as e:
                log('middle', repr(e))
            log('middle', await asyncio.gather(leaf(10), leaf(11), return_exceptions=True))
            break
        await asyncio.sleep(0)
        log('middle', await asyncio.gather(leaf(12), leaf(13), return_exceptions=True))
    await asyncio.sleep(0)
    return n + 14
async def outer(n):
    await asyncio.sleep(16 + 4 / 1000)
    await asyncio.sleep(16 + 5 / 1000)
    return n + 17
async def items(n):
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(2 + 7 / 1000)
        yield await leaf(22)
        yield 24
    finally:
        log('items closed', 25)
        await asyncio.sleep(0)
        log('later', 26)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    try:
        async with asyncio.timeout(16 + 10 / 1000):
            log('main', await middle(27))
    except Exception as e:
        log('main', repr(e))
    log('end')
asyncio.run(main())
#> middle 7 16
#> main TimeoutError() 16
#> end 16
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    log('leaf', n, 1)
    await asyncio.sleep(2 + 1 / 1000)
    return n + 3
async def middle(n):
    try:
        await asyncio.sleep(16 + 2 / 1000)
    finally:
        try:
            log('middle', await asyncio.wait_for(leaf(6), 2 + 3 / 1000))
        except (TimeoutError, ValueError) as e:
            log('middle', repr(e))
    async for x in items(7):
        await asyncio.sleep(0)
    t = asyncio.create_task(leaf(9))
    await asyncio.sleep(16 + 4 / 1000)
    log('middle', t.done(), t.cancel())
    try:
        log('middle', await t)
    except (Exception, asyncio.CancelledError) as e:
        log('middle', repr(e))
    return n + 10
async def outer(n):
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(2 + 5 / 1000)
        try:
            async for x in items(15):
                await asyncio.sleep(16 + 6 / 1000)
                await asyncio.sleep(0)
            log('outer', n, 18)
            await asyncio.sleep(4 + 7 / 1000)
        except ValueError as e:
            log('outer', 'caught', repr(e))
            await asyncio.sleep(16 + 8 / 1000)
            log('outer', n, 21)
            raise
    except ValueError as e:
        log('outer', 'caught', repr(e))
        if n % 2:
            t = asyncio.create_task(middle(23))
            await asyncio.sleep(1 + 9 / 1000)
            log('outer', t.done(), t.cancel())
            try:
                log('outer', await t)
            except (Exception, asyncio.CancelledError) as e:
                log('outer', repr(e))
            log('outer', await middle(24))
        if n % 2:
            async for x in items(26):
                await asyncio.sleep(1 + 10 / 1000)
                await asyncio.sleep(0)
    return n + 29
async def items(n):
    try:
        yield n
        yield 32
    finally:
        log('items closed', 33)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    done, left = await asyncio.wait([asyncio.create_task(middle(34)), asyncio.create_task(leaf(34))], timeout=16 + 14 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    done, left = await asyncio.wait([asyncio.create_task(middle(35)), asyncio.create_task(leaf(35))], timeout=8 + 17 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    log('end')
asyncio.run(main())
#> leaf 34 1 0
#> main 1 1 ['None'] 2
#> leaf 6 1 16
#> middle 9 18
#> items closed 33 18
#> leaf 9 1 18
#> middle True False 34
#> middle 12 34
#> main [44] 34
#> leaf 35 1 34
#> main 1 1 ['None'] 36
#> leaf 6 1 50
#> middle 9 52
#> items closed 33 52
#> leaf 9 1 52
#> middle True False 68
#> middle 12 68
#> main [45] 68
#> end 68
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(2 + 1 / 1000)
    if n % 3:
        await asyncio.sleep(1 + 2 / 1000)
        try:
            log('leaf', n, 5)
            await asyncio.sleep(2 + 3 / 1000)
            await asyncio.sleep(8 + 4 / 1000)
        except ValueError as e:
            log('leaf', 'caught', repr(e))
            try:
                await asyncio.sleep(0)
                await asyncio.sleep(8 + 5 / 1000)
            except ValueError as e:
                log('leaf', 'caught', repr(e))
                await asyncio.sleep(1 + 6 / 1000)
                await asyncio.sleep(0)
                await asyncio.sleep(0)
                raise
            try:
                await asyncio.sleep(0)
                await asyncio.sleep(0)
                await asyncio.sleep(0)
            except (KeyError, TimeoutError) as e:
                log('leaf', 'caught', repr(e))
                await asyncio.sleep(0)
                log('leaf', n, 19)
                raise
        await asyncio.sleep(2 + 7 / 1000)
    return n + 21
async def middle(n):
    if n % 3:
        await asyncio.sleep(2 + 8 / 1000)
        log('middle', await leaf(24))
    log('middle', await asyncio.gather(leaf(25), leaf(26), return_exceptions=True))
    return n + 26
async def outer(n):
    try:
        log('outer', await asyncio.wait_for(middle(27), 2 + 9 / 1000))
    except (TimeoutError, ValueError) as e:
        log('outer', repr(e))
    return n + 28
async def items(n):
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        yield 33
    finally:
        log('items closed', 34)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    try:
        log('main', await outer(35))
    except (Exception, asyncio.CancelledError) as e:
        log('main', repr(e))
    done, left = await asyncio.wait([asyncio.create_task(middle(36)), asyncio.create_task(leaf(36))], timeout=8 + 17 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    try:
        async with asyncio.timeout(4 + 19 / 1000):
            log('main', await middle(37))
    except Exception as e:
        log('main', repr(e))
    log('end')
asyncio.run(main())
#> outer TimeoutError() 2
#> main 63 2
#> main 1 1 ['None'] 4
#> leaf 25 5 5
#> leaf 26 5 5
#> middle [46, 47] 17
#> main [62] 17
#> middle 45 21
#> main TimeoutError() 21
#> end 21
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    try:
        log('leaf', n, 2)
        log('leaf', n, 3)
    except ValueError as e:
        log('leaf', 'caught', repr(e))
        if n % 2:
            if n % 3 == 0:
                raise ValueError(5)
        try:
            if n % 3 == 1:
                raise KeyError(7)
            if n % 3 == 2:
                raise KeyError(8)
            if n % 3 == 1:
                raise ValueError(9)
        finally:
            await asyncio.sleep(1 + 1 / 1000)
            try:
                log('leaf', n, 12)
                log('leaf', n, 13)
            finally:
                await asyncio.sleep(8 + 2 / 1000)
                await asyncio.sleep(0)
                await asyncio.sleep(4 + 3 / 1000)
            if n % 2:
                await asyncio.sleep(8 + 4 / 1000)
                await asyncio.sleep(4 + 5 / 1000)
                await asyncio.sleep(4 + 6 / 1000)
        await asyncio.sleep(0)
    await asyncio.sleep(16 + 7 / 1000)
    return n + 23
async def middle(n):
    await asyncio.sleep(1 + 8 / 1000)
    if n % 2:
        await asyncio.sleep(16 + 9 / 1000)
        async for x in items(27):
            log('middle', await asyncio.gather(leaf(28), leaf(29), return_exceptions=True))
            await asyncio.sleep(16 + 10 / 1000)
            log('middle', n, 30)
        await asyncio.sleep(0)
    log('middle', await leaf(32))
    return n + 33
async def outer(n):
    await asyncio.sleep(8 + 11 / 1000)
    await asyncio.sleep(0)
    await asyncio.sleep(2 + 12 / 1000)
    return n + 37
async def items(n):
    try:
        yield n
        log('item', 41)
        yield 42
    except asyncio.CancelledError:
        log('cancelled items', 43)
        raise
    finally:
        log('items closed', 44)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    try:
        async with asyncio.timeout(8 + 16 / 1000):
            log('main', await middle(45))
    except Exception as e:
        log('main', repr(e))
    try:
        async with asyncio.timeout(1 + 19 / 1000):
            log('main', await middle(46))
    except Exception as e:
        log('main', repr(e))
    try:
        log('main', await outer(47))
    except (Exception, asyncio.CancelledError) as e:
        log('main', repr(e))
    log('end')
asyncio.run(main())
#> main TimeoutError() 8
#> leaf 32 2 9
#> leaf 32 3 9
#> main TimeoutError() 9
#> main 84 19
#> end 19
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(0)
    log('leaf', n, 2)
    return n + 3
async def middle(n):
    async for x in items(4):
        await asyncio.sleep(8 + 1 / 1000)
    return n + 6
async def outer(n):
    t = asyncio.create_task(middle(7))
    await asyncio.sleep(0)
    log('outer', t.done(), t.cancel())
    try:
        log('outer', await t)
    except (Exception, asyncio.CancelledError) as e:
        log('outer', repr(e))
    await asyncio.sleep(4 + 3 / 1000)
    log('outer', n, 9)
    return n + 10
async def items(n):
    try:
        yield n
        log('item', 14)
        yield 15
    finally:
        log('items closed', 16)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    t17 = asyncio.create_task(outer(17))
    t17.add_done_callback(lambda t: print('done', t.cancelled()))
    await asyncio.sleep(8 + 6 / 1000)
    t17.cancel()
    log('end')
asyncio.run(main())
#> outer False True 0
#> outer CancelledError() 0
#> items closed 16 0
#> outer 17 9 4
#> done False
#> end 8
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(1 + 1 / 1000)
    if n % 3 == 2:
        raise ValueError(2)
    await asyncio.sleep(8 + 2 / 1000)
    return n + 4
async def middle(n):
    log('middle', n, 5)
    t = asyncio.create_task(leaf(6))
    await asyncio.sleep(2 + 3 / 1000)
    log('middle', t.done(), t.cancel())
    try:
        log('middle', await t)
    except (Exception, asyncio.CancelledError) as e:
        log('middle', repr(e))
    t = asyncio.create_task(leaf(7))
    await asyncio.sleep(0)
    log('middle', t.done(), t.cancel())
    return n + 8
async def outer(n):
    try:
        log('outer', await asyncio.wait_for(middle(9), 1 + 5 / 1000))
    except (TimeoutError, ValueError) as e:
        log('outer', repr(e))
    return n + 10
async def items(n):
    try:
        await asyncio.sleep(0)
        log('item', 14)
        yield 15
    except asyncio.CancelledError:
        log('cancelled items', 16)
        raise
    finally:
        log('items closed', 17)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    t18 = asyncio.create_task(outer(18))
    t18.add_done_callback(lambda t: print('done', t.cancelled()))
    await asyncio.sleep(1 + 8 / 1000)
    t18.cancel()
    log('end')
asyncio.run(main())
#> middle 9 5 0
#> outer TimeoutError() 1
#> done False
#> end 1
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(0)
    await asyncio.sleep(16 + 1 / 1000)
    await asyncio.sleep(16 + 2 / 1000)
    return n + 4
async def middle(n):
    if n % 3:
        log('middle', await leaf(6))
        t = asyncio.create_task(leaf(7))
        await asyncio.sleep(2 + 3 / 1000)
        log('middle', await asyncio.gather(leaf(8), leaf(9), return_exceptions=True))
    if n % 2:
        try:
            log('middle', await asyncio.wait_for(leaf(10), 4 + 4 / 1000))
        except (TimeoutError, ValueError) as e:
            log('middle', repr(e))
        await asyncio.sleep(16 + 5 / 1000)
    await asyncio.sleep(4 + 6 / 1000)
    return n + 13
async def outer(n):
    await asyncio.sleep(4 + 7 / 1000)
    try:
        if n % 3:
            try:
                log('outer', await asyncio.wait_for(middle(17), 8 + 8 / 1000))
            except (TimeoutError, ValueError) as e:
                log('outer', repr(e))
            log('outer', n, 18)
        await asyncio.sleep(2 + 9 / 1000)
    finally:
        await asyncio.sleep(0)
    return n + 21
async def items(n):
    try:
        await asyncio.sleep(0)
        yield 24
    finally:
        log('items closed', 25)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    done, left = await asyncio.wait([asyncio.create_task(middle(26)), asyncio.create_task(leaf(26))], timeout=2 + 13 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    try:
        log('main', await outer(27))
    except (Exception, asyncio.CancelledError) as e:
        log('main', repr(e))
    try:
        log('main', await outer(28))
    except (Exception, asyncio.CancelledError) as e:
        log('main', repr(e))
    log('end')
asyncio.run(main())
#> main 0 2 [] 2
#> middle 10 32
#> middle [12, 13] 66
#> main [39] 70
#> main [30] 70
#> main 48 76
#> outer TimeoutError() 88
#> outer 28 18 88
#> main 49 90
#> end 90
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    return n + 4
async def middle(n):
    await asyncio.sleep(16 + 1 / 1000)
    try:
        log('middle', await asyncio.wait_for(leaf(6), 2 + 2 / 1000))
    except (TimeoutError, ValueError) as e:
        log('middle', repr(e))
    async for x in items(7):
        t = asyncio.create_task(leaf(8))
        await asyncio.sleep(0)
        try:
            log('middle', await t)
        except (Exception, asyncio.CancelledError) as e:
            log('middle', repr(e))
        await asyncio.sleep(0)
        async for x in items(10):
            log('middle', await leaf(11))
            if n % 2:
                await asyncio.sleep(2 + 4 / 1000)
            if n % 3:
                await asyncio.sleep(1 + 5 / 1000)
                await asyncio.sleep(0)
                await asyncio.sleep(2 + 6 / 1000)
        break
    return n + 18
async def outer(n):
    try:
        log('outer', await asyncio.wait_for(middle(19), 1 + 7 / 1000))
    except (TimeoutError, ValueError) as e:
        log('outer', repr(e))
    try:
        log('outer', await asyncio.wait_for(middle(20), 4 + 8 / 1000))
    except (TimeoutError, ValueError) as e:
        log('outer', repr(e))
    log('outer', await asyncio.gather(middle(21), middle(22), return_exceptions=True))
    return n + 22
async def items(n):
    try:
        await asyncio.sleep(1 + 9 / 1000)
        yield n
        await asyncio.sleep(2 + 11 / 1000)
        yield 29
    except asyncio.CancelledError:
        log('cancelled items', 30)
        raise
    finally:
        log('items closed', 31)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    done, left = await asyncio.wait([asyncio.create_task(middle(32)), asyncio.create_task(leaf(32))], timeout=16 + 14 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    try:
        async with asyncio.timeout(1 + 16 / 1000):
            log('main', await middle(33))
    except Exception as e:
        log('main', repr(e))
    t34 = asyncio.create_task(outer(34))
    t34.add_done_callback(lambda t: print('done', t.cancelled()))
    await asyncio.sleep(16 + 18 / 1000)
    t34.cancel()
    log('end')
asyncio.run(main())
#> main 1 1 ['None'] 0
#> middle 10 16
#> middle 12 17
#> middle 15 18
#> middle 15 23
#> items closed 31 26
#> items closed 31 26
#> main [50] 26
#> main TimeoutError() 27
#> outer TimeoutError() 28
#> outer TimeoutError() 32
#> end 43
#> done True
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    log('leaf', n, 1)
    if n % 2:
        if n % 3 == 2:
            raise KeyError(3)
    if n % 3:
        try:
            await asyncio.sleep(1 + 1 / 1000)
        finally:
            if n % 2:
                await asyncio.sleep(8 + 2 / 1000)
                await asyncio.sleep(4 + 3 / 1000)
            await asyncio.sleep(0)
            log('leaf', n, 11)
        if n % 2:
            try:
                await asyncio.sleep(1 + 4 / 1000)
            except Exception as e:
                log('leaf', 'caught', repr(e))
                await asyncio.sleep(0)
                await asyncio.sleep(2 + 5 / 1000)
                log('leaf', n, 17)
                raise
        if n % 2:
            if n % 3 == 1:
                raise ValueError(19)
            await asyncio.sleep(16 + 6 / 1000)
    return n + 21
async def middle(n):
    await asyncio.sleep(0)
    t = asyncio.create_task(leaf(23))
    await asyncio.sleep(8 + 7 / 1000)
    log('middle', t.done(), t.cancel())
    try:
        log('middle', await t)
    except (Exception, asyncio.CancelledError) as e:
        log('middle', repr(e))
    try:
        log('middle', await asyncio.wait_for(leaf(24), 1 + 8 / 1000))
    except (TimeoutError, ValueError) as e:
        log('middle', repr(e))
    return n + 25
async def outer(n):
    log('outer', n, 26)
    log('outer', await asyncio.gather(middle(27), middle(28)))
    return n + 28
async def items(n):
    try:
        yield n
        log('item', 32)
        await asyncio.sleep(0)
        yield 35
    finally:
        log('items closed', 36)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    done, left = await asyncio.wait([asyncio.create_task(middle(37)), asyncio.create_task(leaf(37))], timeout=8 + 14 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    t38 = asyncio.create_task(outer(38))
    t38.add_done_callback(lambda t: print('done', t.cancelled()))
    await asyncio.sleep(16 + 15 / 1000)
    t38.cancel()
    done, left = await asyncio.wait([asyncio.create_task(middle(39)), asyncio.create_task(leaf(39))], timeout=1 + 20 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    log('end')
asyncio.run(main())
#> leaf 37 1 0
#> leaf 23 1 0
#> middle True False 8
#> middle KeyError(3) 8
#> leaf 24 1 8
#> middle 45 8
#> main 1 1 ['None'] 8
#> leaf 37 11 13
#> main [ValueError(19)] 14
#> outer 38 26 14
#> leaf 23 1 14
#> leaf 23 1 14
#> middle True False 22
#> middle KeyError(3) 22
#> middle True False 22
#> middle KeyError(3) 22
#> leaf 24 1 22
#> leaf 24 1 22
#> middle 45 22
#> middle 45 22
#> outer [52, 53] 22
#> done False
#> leaf 39 1 30
#> leaf 23 1 30
#> main 1 1 ['None'] 30
#> middle True False 38
#> middle KeyError(3) 38
#> leaf 24 1 38
#> middle 45 38
#> main [64] 38
#> end 38
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    log('leaf', n, 1)
    await asyncio.sleep(0)
    return n + 3
async def middle(n):
    try:
        log('middle', await asyncio.wait_for(leaf(4), 4 + 1 / 1000))
    except (TimeoutError, ValueError) as e:
        log('middle', repr(e))
    await asyncio.sleep(16 + 2 / 1000)
    return n + 6
async def outer(n):
    t = asyncio.create_task(middle(7))
    await asyncio.sleep(0)
    if n % 3:
        t = asyncio.create_task(middle(9))
        await asyncio.sleep(0)
        log('outer', t.done(), t.cancel())
        try:
            log('outer', await t)
        except (Exception, asyncio.CancelledError) as e:
            log('outer', repr(e))
        await asyncio.sleep(4 + 5 / 1000)
    if n % 3:
        log('outer', n, 12)
        async for x in items(13):
            try:
                log('outer', await asyncio.wait_for(middle(14), 1 + 6 / 1000))
            except (TimeoutError, ValueError) as e:
                log('outer', repr(e))
            log('outer', await asyncio.gather(middle(15), middle(16)))
        log('outer', await asyncio.gather(middle(16), middle(17), return_exceptions=True))
    return n + 17
async def items(n):
    try:
        await asyncio.sleep(16 + 7 / 1000)
        yield await leaf(20)
        yield n
        yield 24
    except asyncio.CancelledError:
        log('cancelled items', 25)
        raise
    finally:
        log('items closed', 26)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    done, left = await asyncio.wait([asyncio.create_task(middle(27)), asyncio.create_task(leaf(27))], timeout=4 + 12 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    t28 = asyncio.create_task(outer(28))
    t28.add_done_callback(lambda t: print('done', t.cancelled()))
    await asyncio.sleep(8 + 13 / 1000)
    t28.cancel()
    try:
        log('main', await outer(29))
    except (Exception, asyncio.CancelledError) as e:
        log('main', repr(e))
    log('end')
asyncio.run(main())
#> leaf 27 1 0
#> leaf 4 1 0
#> main 1 1 ['None'] 0
#> middle 7 0
#> main [33] 16
#> leaf 4 1 16
#> outer False True 16
#> leaf 4 1 16
#> middle 7 16
#> outer CancelledError() 16
#> outer 28 12 20
#> cancelled items 25 24
#> items closed 26 24
#> done True
#> leaf 4 1 24
#> outer False True 24
#> leaf 4 1 24
#> middle 7 24
#> outer CancelledError() 24
#> outer 29 12 28
#> leaf 20 1 44
#> leaf 4 1 44
#> middle 7 44
#> outer TimeoutError() 45
#> leaf 4 1 45
#> leaf 4 1 45
#> middle 7 45
#> middle 7 45
#> outer [21, 22] 61
#> leaf 4 1 61
#> middle 7 61
#> outer TimeoutError() 62
#> leaf 4 1 62
#> leaf 4 1 62
#> middle 7 62
#> middle 7 62
#> outer [21, 22] 78
#> leaf 4 1 78
#> middle 7 78
#> outer TimeoutError() 79
#> leaf 4 1 79
#> leaf 4 1 79
#> middle 7 79
#> middle 7 79
#> outer [21, 22] 95
#> items closed 26 95
#> leaf 4 1 95
#> leaf 4 1 95
#> middle 7 95
#> middle 7 95
#> outer [22, 23] 111
#> main 46 111
#> end 111
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(4 + 1 / 1000)
    if n % 3 == 1:
        raise KeyError(2)
    try:
        log('leaf', n, 4)
        log('leaf', n, 5)
        if n % 2:
            await asyncio.sleep(0)
            log('leaf', n, 8)
    except (KeyError, TimeoutError) as e:
        log('leaf', 'caught', repr(e))
        await asyncio.sleep(1 + 2 / 1000)
        raise
    return n + 10
async def middle(n):
    log('middle', n, 11)
    t = asyncio.create_task(leaf(12))
    await asyncio.sleep(0)
    try:
        log('middle', await t)
    except (Exception, asyncio.CancelledError) as e:
        log('middle', repr(e))
    return n + 13
async def outer(n):
    if n % 3:
        await asyncio.sleep(1 + 4 / 1000)
        log('outer', await asyncio.gather(middle(16), middle(17), return_exceptions=True))
        log('outer', n, 17)
    log('outer', n, 18)
    return n + 19
async def items(n):
    try:
        yield n
        await asyncio.sleep(16 + 6 / 1000)
        yield 24
    finally:
        log('items closed', 25)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    log('main', await asyncio.gather(outer(26), middle(27), return_exceptions=True))
    log('main', await asyncio.gather(outer(27), middle(28), return_exceptions=True))
    t28 = asyncio.create_task(outer(28))
    t28.add_done_callback(lambda t: print('done', t.cancelled()))
    await asyncio.sleep(16 + 13 / 1000)
    t28.cancel()
    log('end')
asyncio.run(main())
#> middle 27 11 0
#> middle 16 11 1
#> middle 17 11 1
#> leaf 12 4 4
#> leaf 12 5 4
#> middle 22 4
#> leaf 12 4 5
#> leaf 12 5 5
#> leaf 12 4 5
#> leaf 12 5 5
#> middle 22 5
#> middle 22 5
#> outer [29, 30] 5
#> outer 26 17 5
#> outer 26 18 5
#> main [45, 40] 5
#> outer 27 18 5
#> middle 28 11 5
#> leaf 12 4 9
#> leaf 12 5 9
#> middle 22 9
#> main [46, 41] 9
#> middle 16 11 10
#> middle 17 11 10
#> leaf 12 4 14
#> leaf 12 5 14
#> leaf 12 4 14
#> leaf 12 5 14
#> middle 22 14
#> middle 22 14
#> outer [29, 30] 14
#> outer 28 17 14
#> outer 28 18 14
#> done False
#> end 25
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(1 + 1 / 1000)
    await asyncio.sleep(8 + 2 / 1000)
    return n + 3
async def middle(n):
    try:
        log('middle', await asyncio.wait_for(leaf(4), 4 + 3 / 1000))
    except (TimeoutError, ValueError) as e:
        log('middle', repr(e))
    await asyncio.sleep(0)
    return n + 6
async def outer(n):
    log('outer', n, 7)
    log('outer', n, 8)
    log('outer', await asyncio.gather(middle(9), middle(10)))
    return n + 10
async def items(n):
    try:
        await asyncio.sleep(0)
        yield 13
    except asyncio.CancelledError:
        log('cancelled items', 14)
        raise
    finally:
        log('items closed', 15)
        await asyncio.sleep(0)
        log('later', 16)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    done, left = await asyncio.wait([asyncio.create_task(middle(17)), asyncio.create_task(leaf(17))], timeout=1 + 7 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    log('end')
asyncio.run(main())
#> main 0 2 [] 1
#> middle TimeoutError() 4
#> main [23] 4
#> main [20] 9
#> end 9
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(8 + 1 / 1000)
    return n + 2
async def middle(n):
    await asyncio.sleep(0)
    log('middle', await asyncio.gather(leaf(4), leaf(5), return_exceptions=True))
    return n + 5
async def outer(n):
    log('outer', await middle(6))
    async for x in items(7):
        await asyncio.sleep(0)
    return n + 9
async def items(n):
    try:
        yield await leaf(10)
        yield 12
    finally:
        log('items closed', 13)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    try:
        async with asyncio.timeout(4 + 4 / 1000):
            log('main', await middle(14))
    except Exception as e:
        log('main', repr(e))
    done, left = await asyncio.wait([asyncio.create_task(middle(15)), asyncio.create_task(leaf(15))], timeout=16 + 8 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    t16 = asyncio.create_task(outer(16))
    t16.add_done_callback(lambda t: print('done', t.cancelled()))
    await asyncio.sleep(8 + 9 / 1000)
    t16.cancel()
    log('end')
asyncio.run(main())
#> main TimeoutError() 4
#> main 1 1 ['None'] 12
#> middle [6, 7] 12
#> main [20] 12
#> middle [6, 7] 20
#> outer 11 20
#> end 20
#> items closed 13 20
#> done True
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    if n % 3:
        if n % 3:
            try:
                await asyncio.sleep(0)
                await asyncio.sleep(0)
                await asyncio.sleep(16 + 1 / 1000)
            finally:
                await asyncio.sleep(16 + 2 / 1000)
                await asyncio.sleep(2 + 3 / 1000)
                await asyncio.sleep(16 + 4 / 1000)
            await asyncio.sleep(16 + 5 / 1000)
            if n % 3 == 1:
                raise KeyError(11)
    return n + 12
async def middle(n):
    try:
        try:
            log('middle', await asyncio.wait_for(leaf(14), 1 + 6 / 1000))
        except (TimeoutError, ValueError) as e:
            log('middle', repr(e))
    finally:
        if n % 2:
            log('middle', await asyncio.gather(leaf(16), leaf(17)))
            log('middle', await asyncio.gather(leaf(17), leaf(18), return_exceptions=True))
            async for x in items(18):
                await asyncio.sleep(8 + 7 / 1000)
                break
        await asyncio.sleep(4 + 8 / 1000)
    log('middle', n, 21)
    return n + 22
async def outer(n):
    t = asyncio.create_task(middle(23))
    await asyncio.sleep(1 + 9 / 1000)
    log('outer', t.done(), t.cancel())
    try:
        log('outer', await t)
    except (Exception, asyncio.CancelledError) as e:
        log('outer', repr(e))
    try:
        log('outer', n, 25)
        await asyncio.sleep(0)
        await asyncio.sleep(4 + 10 / 1000)
    except ValueError as e:
        log('outer', 'caught', repr(e))
        try:
            try:
                log('outer', await asyncio.wait_for(middle(29), 4 + 11 / 1000))
            except (TimeoutError, ValueError) as e:
                log('outer', repr(e))
            await asyncio.sleep(0)
        except asyncio.CancelledError as e:
            log('outer', 'caught', repr(e))
            try:
                log('outer', await asyncio.wait_for(middle(31), 4 + 12 / 1000))
            except (TimeoutError, ValueError) as e:
                log('outer', repr(e))
            try:
                await asyncio.sleep(8 + 13 / 1000)
                await asyncio.sleep(0)
            finally:
                log('outer', n, 35)
            log('outer', await middle(36))
    return n + 37
async def items(n):
    try:
        yield n
        log('item', 41)
        yield n
        yield 44
    finally:
        log('items closed', 45)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    try:
        async with asyncio.timeout(1 + 18 / 1000):
            log('main', await middle(46))
    except Exception as e:
        log('main', repr(e))
    try:
        log('main', await outer(47))
    except (Exception, asyncio.CancelledError) as e:
        log('main', repr(e))
    log('end')
asyncio.run(main())
#> main TimeoutError() 5
#> outer False True 6
#> outer KeyError(11) 72
#> outer 47 25 72
#> main 84 76
#> end 76
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(0)
    try:
        if n % 3 == 2:
            raise KeyError(3)
        await asyncio.sleep(16 + 1 / 1000)
    except (KeyError, TimeoutError) as e:
        log('leaf', 'caught', repr(e))
        if n % 3:
            log('leaf', n, 6)
            if n % 3 == 1:
                raise ValueError(7)
        if n % 3:
            try:
                await asyncio.sleep(0)
            finally:
                await asyncio.sleep(8 + 2 / 1000)
                await asyncio.sleep(2 + 3 / 1000)
                log('leaf', n, 13)
        log('leaf', n, 14)
    return n + 15
async def middle(n):
    t = asyncio.create_task(leaf(16))
    await asyncio.sleep(0)
    log('middle', t.done(), t.cancel())
    try:
        log('middle', await t)
    except (Exception, asyncio.CancelledError) as e:
        log('middle', repr(e))
    await asyncio.sleep(2 + 5 / 1000)
    log('middle', n, 18)
    return n + 19
async def outer(n):
    log('outer', n, 20)
    log('outer', await middle(21))
    log('outer', n, 22)
    return n + 23
async def items(n):
    try:
        await asyncio.sleep(1 + 6 / 1000)
        yield 26
    except asyncio.CancelledError:
        log('cancelled items', 27)
        raise
    finally:
        log('items closed', 28)
        await asyncio.sleep(0)
        log('later', 29)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    log('main', await asyncio.gather(outer(30), middle(31), return_exceptions=True))
    log('end')
asyncio.run(main())
#> outer 30 20 0
#> middle False True 0
#> middle False True 0
#> middle CancelledError() 0
#> middle CancelledError() 0
#> middle 21 18 2
#> outer 40 2
#> outer 30 22 2
#> middle 31 18 2
#> main [53, 50] 2
#> end 2
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(2 + 1 / 1000)
    if n % 2:
        log('leaf', n, 3)
    return n + 4
async def middle(n):
    log('middle', n, 5)
    return n + 6
async def outer(n):
    await asyncio.sleep(1 + 2 / 1000)
    await asyncio.sleep(0)
    try:
        try:
            log('outer', await middle(11))
            await asyncio.sleep(0)
            log('outer', n, 13)
        finally:
            if n % 3:
                await asyncio.sleep(16 + 3 / 1000)
                await asyncio.sleep(8 + 4 / 1000)
        await asyncio.sleep(8 + 5 / 1000)
        await asyncio.sleep(0)
    finally:
        if n % 2:
            async for x in items(20):
                log('outer', n, 21)
                break
            log('outer', await middle(22))
            try:
                await asyncio.sleep(4 + 6 / 1000)
                await asyncio.sleep(8 + 7 / 1000)
                await asyncio.sleep(4 + 8 / 1000)
            except Exception as e:
                log('outer', 'caught', repr(e))
                await asyncio.sleep(0)
                log('outer', n, 28)
                raise
        try:
            try:
                log('outer', n, 31)
                await asyncio.sleep(0)
                await asyncio.sleep(0)
            finally:
                await asyncio.sleep(2 + 9 / 1000)
        except ValueError as e:
            log('outer', 'caught', repr(e))
            try:
                await asyncio.sleep(4 + 10 / 1000)
            except Exception as e:
                log('outer', 'caught', repr(e))
                log('outer', n, 37)
                await asyncio.sleep(2 + 11 / 1000)
            log('outer', await asyncio.gather(middle(39), middle(40)))
            await asyncio.sleep(4 + 12 / 1000)
            raise
    return n + 41
async def items(n):
    try:
        await asyncio.sleep(0)
        yield 44
    except asyncio.CancelledError:
        log('cancelled items', 45)
        raise
    finally:
        log('items closed', 46)
        await asyncio.sleep(0)
        log('later', 47)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    t48 = asyncio.create_task(outer(48))
    t48.add_done_callback(lambda t: print('done', t.cancelled()))
    await asyncio.sleep(4 + 14 / 1000)
    t48.cancel()
    log('end')
asyncio.run(main())
#> middle 11 5 1
#> outer 17 1
#> outer 48 13 1
#> end 4
#> outer 48 31 4
#> done True
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    if n % 3:
        if n % 2:
            await asyncio.sleep(0)
        log('leaf', n, 4)
    await asyncio.sleep(16 + 1 / 1000)
    if n % 2:
        await asyncio.sleep(4 + 2 / 1000)
    return n + 8
async def middle(n):
    try:
        log('middle', await asyncio.wait_for(leaf(9), 8 + 3 / 1000))
    except (TimeoutError, ValueError) as e:
        log('middle', repr(e))
    await asyncio.sleep(0)
    return n + 11
async def outer(n):
    log('outer', n, 12)
    await asyncio.sleep(0)
    return n + 14
async def items(n):
    try:
        await asyncio.sleep(16 + 4 / 1000)
        await asyncio.sleep(2 + 5 / 1000)
        yield 19
    finally:
        log('items closed', 20)
        await asyncio.sleep(0)
        log('later', 21)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    log('main', await asyncio.gather(outer(22), middle(23), return_exceptions=True))
    done, left = await asyncio.wait([asyncio.create_task(middle(23)), asyncio.create_task(leaf(23))], timeout=16 + 11 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    done, left = await asyncio.wait([asyncio.create_task(middle(24)), asyncio.create_task(leaf(24))], timeout=16 + 14 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    log('end')
asyncio.run(main())
#> outer 22 12 0
#> middle TimeoutError() 8
#> main [36, 34] 8
#> leaf 23 4 8
#> middle TimeoutError() 16
#> main 1 1 ['None'] 16
#> main [31] 28
#> middle TimeoutError() 36
#> main 1 1 ['None'] 36
#> main [32] 44
#> end 44
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    if n % 3 == 1:
        raise KeyError(1)
    await asyncio.sleep(16 + 1 / 1000)
    return n + 3
async def middle(n):
    await asyncio.sleep(0)
    log('middle', await leaf(5))
    return n + 6
async def outer(n):
    try:
        await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0)
    return n + 10
async def items(n):
    try:
        log('item', 12)
        yield 13
    except asyncio.CancelledError:
        log('cancelled items', 14)
        raise
    finally:
        log('items closed', 15)
        await asyncio.sleep(0)
        log('later', 16)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    log('main', await asyncio.gather(outer(17), middle(18), return_exceptions=True))
    done, left = await asyncio.wait([asyncio.create_task(middle(18)), asyncio.create_task(leaf(18))], timeout=2 + 8 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    log('end')
asyncio.run(main())
#> middle 8 16
#> main [27, 24] 16
#> main 0 2 [] 18
#> middle 8 32
#> main [24] 32
#> main [21] 32
#> end 32
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(16 + 1 / 1000)
    if n % 2:
        await asyncio.sleep(8 + 2 / 1000)
    return n + 4
async def middle(n):
    log('middle', n, 5)
    log('middle', n, 6)
    if n % 3:
        if n % 2:
            await asyncio.sleep(16 + 3 / 1000)
            if n % 3:
                await asyncio.sleep(16 + 4 / 1000)
                log('middle', n, 12)
                await asyncio.sleep(4 + 5 / 1000)
        log('middle', await leaf(14))
        await asyncio.sleep(4 + 6 / 1000)
    return n + 16
async def outer(n):
    async for x in items(17):
        if n % 2:
            if n % 2:
                await asyncio.sleep(4 + 7 / 1000)
                await asyncio.sleep(8 + 8 / 1000)
        log('outer', await middle(22))
        log('outer', n, 23)
        break
    return n + 24
async def items(n):
    try:
        await asyncio.sleep(4 + 9 / 1000)
        log('item', 28)
        await asyncio.sleep(0)
        yield 31
    except asyncio.CancelledError:
        log('cancelled items', 32)
        raise
    finally:
        log('items closed', 33)
        await asyncio.sleep(0)
        log('later', 34)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    t35 = asyncio.create_task(outer(35))
    t35.add_done_callback(lambda t: print('done', t.cancelled()))
    await asyncio.sleep(16 + 12 / 1000)
    t35.cancel()
    t36 = asyncio.create_task(outer(36))
    t36.add_done_callback(lambda t: print('done', t.cancelled()))
    await asyncio.sleep(16 + 15 / 1000)
    t36.cancel()
    try:
        async with asyncio.timeout(4 + 19 / 1000):
            log('main', await middle(37))
    except Exception as e:
        log('main', repr(e))
    log('end')
asyncio.run(main())
#> item 28 4
#> done True
#> items closed 33 16
#> later 34 16
#> item 28 20
#> middle 22 5 20
#> middle 22 6 20
#> middle 37 5 32
#> middle 37 6 32
#> done True
#> items closed 33 32
#> later 34 32
#> main TimeoutError() 36
#> end 36
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    try:
        try:
            if n % 3 == 0:
                raise KeyError(3)
            await asyncio.sleep(0)
            await asyncio.sleep(8 + 1 / 1000)
        finally:
            log('leaf', n, 6)
        if n % 2:
            if n % 2:
                await asyncio.sleep(0)
        try:
            try:
                await asyncio.sleep(0)
                await asyncio.sleep(16 + 2 / 1000)
            finally:
                await asyncio.sleep(0)
                await asyncio.sleep(8 + 3 / 1000)
                log('leaf', n, 16)
            await asyncio.sleep(0)
        except Exception as e:
            log('leaf', 'caught', repr(e))
            try:
                await asyncio.sleep(1 + 4 / 1000)
                await asyncio.sleep(0)
                await asyncio.sleep(4 + 5 / 1000)
            except (KeyError, TimeoutError) as e:
                log('leaf', 'caught', repr(e))
                await asyncio.sleep(4 + 6 / 1000)
                raise
            raise
    finally:
        await asyncio.sleep(16 + 7 / 1000)
    await asyncio.sleep(2 + 8 / 1000)
    return n + 25
async def middle(n):
    log('middle', await asyncio.gather(leaf(26), leaf(27), return_exceptions=True))
    log('middle', n, 27)
    try:
        log('middle', await asyncio.wait_for(leaf(28), 2 + 9 / 1000))
    except (TimeoutError, ValueError) as e:
        log('middle', repr(e))
    return n + 29
async def outer(n):
    log('outer', n, 30)
    log('outer', await asyncio.gather(middle(31), middle(32)))
    t = asyncio.create_task(middle(32))
    await asyncio.sleep(2 + 10 / 1000)
    try:
        log('outer', await t)
    except (Exception, asyncio.CancelledError) as e:
        log('outer', repr(e))
    return n + 33
async def items(n):
    try:
        yield n
        yield n
        yield 38
    except asyncio.CancelledError:
        log('cancelled items', 39)
        raise
    finally:
        log('items closed', 40)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    done, left = await asyncio.wait([asyncio.create_task(middle(41)), asyncio.create_task(leaf(41))], timeout=2 + 15 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    done, left = await asyncio.wait([asyncio.create_task(middle(42)), asyncio.create_task(leaf(42))], timeout=8 + 18 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    done, left = await asyncio.wait([asyncio.create_task(middle(43)), asyncio.create_task(leaf(43))], timeout=2 + 21 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    log('end')
asyncio.run(main())
#> leaf 27 6 0
#> main 0 2 [] 2
#> leaf 41 6 8
#> leaf 26 6 8
#> leaf 26 16 32
#> leaf 41 16 32
#> middle [51, KeyError(3)] 50
#> middle 41 27 50
#> leaf 28 6 52
#> middle TimeoutError() 68
#> main [70] 68
#> main [66] 68
#> leaf 42 6 68
#> leaf 27 6 68
#> leaf 26 6 76
#> main 0 2 [] 76
#> leaf 26 16 100
#> middle [51, KeyError(3)] 118
#> middle 42 27 118
#> leaf 28 6 120
#> middle TimeoutError() 136
#> main [71] 136
#> main [KeyError(3)] 136
#> leaf 27 6 136
#> main 0 2 [] 138
#> leaf 43 6 144
#> leaf 26 6 144
#> leaf 26 16 168
#> leaf 43 16 168
#> middle [51, KeyError(3)] 186
#> middle 43 27 186
#> leaf 28 6 188
#> middle TimeoutError() 204
#> main [72] 204
#> main [68] 204
#> end 204
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    try:
        try:
            await asyncio.sleep(2 + 1 / 1000)
        finally:
            log('leaf', n, 4)
            await asyncio.sleep(0)
        await asyncio.sleep(0)
    finally:
        if n % 2:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            if n % 3 == 2:
                raise KeyError(10)
        await asyncio.sleep(2 + 2 / 1000)
        log('leaf', n, 12)
    log('leaf', n, 13)
    if n % 2:
        try:
            await asyncio.sleep(8 + 3 / 1000)
            await asyncio.sleep(0)
        except Exception as e:
            log('leaf', 'caught', repr(e))
            if n % 3 == 2:
                raise ValueError(18)
            try:
                await asyncio.sleep(0)
            except Exception as e:
                log('leaf', 'caught', repr(e))
                await asyncio.sleep(2 + 4 / 1000)
                await asyncio.sleep(0)
                raise
            if n % 3 == 0:
                raise ValueError(23)
    return n + 24
async def middle(n):
    t = asyncio.create_task(leaf(25))
    await asyncio.sleep(2 + 5 / 1000)
    try:
        log('middle', await t)
    except (Exception, asyncio.CancelledError) as e:
        log('middle', repr(e))
    return n + 26
async def outer(n):
    await asyncio.sleep(8 + 6 / 1000)
    log('outer', n, 28)
    log('outer', await asyncio.gather(middle(29), middle(30), return_exceptions=True))
    return n + 30
async def items(n):
    try:
        yield await leaf(31)
        await asyncio.sleep(16 + 8 / 1000)
        yield 35
    except asyncio.CancelledError:
        log('cancelled items', 36)
        raise
    finally:
        log('items closed', 37)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    log('main', await asyncio.gather(outer(38), middle(39), return_exceptions=True))
    log('main', await asyncio.gather(outer(39), middle(40), return_exceptions=True))
    log('end')
asyncio.run(main())
#> leaf 25 4 2
#> leaf 25 12 4
#> leaf 25 13 4
#> outer 38 28 8
#> leaf 25 4 10
#> leaf 25 4 10
#> middle 49 12
#> leaf 25 12 12
#> leaf 25 13 12
#> leaf 25 12 12
#> leaf 25 13 12
#> middle 49 20
#> middle 49 20
#> outer [55, 56] 20
#> main [68, 65] 20
#> leaf 25 4 22
#> leaf 25 12 24
#> leaf 25 13 24
#> outer 39 28 28
#> leaf 25 4 30
#> leaf 25 4 30
#> middle 49 32
#> leaf 25 12 32
#> leaf 25 13 32
#> leaf 25 12 32
#> leaf 25 13 32
#> middle 49 40
#> middle 49 40
#> outer [55, 56] 40
#> main [69, 66] 40
#> end 40
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(2 + 1 / 1000)
    if n % 3 == 0:
        raise KeyError(2)
    if n % 2:
        if n % 2:
            log('leaf', n, 5)
            await asyncio.sleep(0)
    return n + 7
async def middle(n):
    if n % 3:
        log('middle', await leaf(9))
        log('middle', n, 10)
    return n + 11
async def outer(n):
    log('outer', await asyncio.gather(middle(12), middle(13), return_exceptions=True))
    try:
        try:
            try:
                log('outer', await asyncio.wait_for(middle(15), 8 + 2 / 1000))
            except (TimeoutError, ValueError) as e:
                log('outer', repr(e))
            if n % 3:
                log('outer', n, 17)
            log('outer', await asyncio.gather(middle(18), middle(19)))
        except Exception as e:
            log('outer', 'caught', repr(e))
            t = asyncio.create_task(middle(19))
            await asyncio.sleep(1 + 3 / 1000)
            log('outer', t.done(), t.cancel())
        t = asyncio.create_task(middle(20))
        await asyncio.sleep(4 + 4 / 1000)
        log('outer', t.done(), t.cancel())
        if n % 3:
            log('outer', await middle(22))
            t = asyncio.create_task(middle(23))
            await asyncio.sleep(0)
            log('outer', t.done(), t.cancel())
            try:
                log('outer', await t)
            except (Exception, asyncio.CancelledError) as e:
                log('outer', repr(e))
            try:
                log('outer', await asyncio.wait_for(middle(24), 2 + 6 / 1000))
            except (TimeoutError, ValueError) as e:
                log('outer', repr(e))
    except (KeyError, TimeoutError) as e:
        log('outer', 'caught', repr(e))
        log('outer', n, 25)
        if n % 3:
            if n % 3:
                await asyncio.sleep(0)
                await asyncio.sleep(0)
        async for x in items(30):
            await asyncio.sleep(0)
            try:
                await asyncio.sleep(8 + 7 / 1000)
            finally:
                await asyncio.sleep(0)
                log('outer', n, 35)
            break
    return n + 36
async def items(n):
    try:
        await asyncio.sleep(0)
        yield n
        yield 41
    except asyncio.CancelledError:
        log('cancelled items', 42)
        raise
    finally:
        log('items closed', 43)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    try:
        async with asyncio.timeout(4 + 11 / 1000):
            log('main', await middle(44))
    except Exception as e:
        log('main', repr(e))
    try:
        async with asyncio.timeout(4 + 14 / 1000):
            log('main', await middle(45))
    except Exception as e:
        log('main', repr(e))
    log('end')
asyncio.run(main())
#> main KeyError(2) 2
#> main 56 2
#> end 2
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    log('leaf', n, 1)
    return n + 2
async def middle(n):
    await asyncio.sleep(4 + 1 / 1000)
    await asyncio.sleep(8 + 2 / 1000)
    log('middle', await leaf(5))
    return n + 6
async def outer(n):
    t = asyncio.create_task(middle(7))
    await asyncio.sleep(16 + 3 / 1000)
    try:
        log('outer', await t)
    except (Exception, asyncio.CancelledError) as e:
        log('outer', repr(e))
    await asyncio.sleep(2 + 4 / 1000)
    return n + 9
async def items(n):
    try:
        yield n
        log('item', 13)
        await asyncio.sleep(0)
        yield 16
    except asyncio.CancelledError:
        log('cancelled items', 17)
        raise
    finally:
        log('items closed', 18)
        await asyncio.sleep(0)
        log('later', 19)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    log('main', await asyncio.gather(outer(20), middle(21), return_exceptions=True))
    log('main', await asyncio.gather(outer(21), middle(22), return_exceptions=True))
    log('end')
asyncio.run(main())
#> leaf 5 1 12
#> middle 7 12
#> leaf 5 1 12
#> middle 7 12
#> outer 13 16
#> main [29, 27] 18
#> leaf 5 1 30
#> middle 7 30
#> leaf 5 1 30
#> middle 7 30
#> outer 13 34
#> main [30, 28] 36
#> end 36
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    if n % 3:
        await asyncio.sleep(0)
        log('leaf', n, 3)
        if n % 2:
            try:
                await asyncio.sleep(0)
                log('leaf', n, 7)
            except asyncio.CancelledError as e:
                log('leaf', 'caught', repr(e))
                await asyncio.sleep(0)
                await asyncio.sleep(1 + 1 / 1000)
                raise
    return n + 10
async def middle(n):
    t = asyncio.create_task(leaf(11))
    await asyncio.sleep(0)
    try:
        log('middle', await t)
    except (Exception, asyncio.CancelledError) as e:
        log('middle', repr(e))
    return n + 12
async def outer(n):
    try:
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(1 + 3 / 1000)
            await asyncio.sleep(8 + 4 / 1000)
        except Exception as e:
            log('outer', 'caught', repr(e))
            try:
                log('outer', await asyncio.wait_for(middle(18), 16 + 5 / 1000))
            except (TimeoutError, ValueError) as e:
                log('outer', repr(e))
            async for x in items(19):
                await asyncio.sleep(0)
                await asyncio.sleep(2 + 6 / 1000)
            async for x in items(22):
                await asyncio.sleep(8 + 7 / 1000)
                await asyncio.sleep(4 + 8 / 1000)
    except asyncio.CancelledError as e:
        log('outer', 'caught', repr(e))
        await asyncio.sleep(0)
        raise
    return n + 26
async def items(n):
    try:
        log('item', 28)
        log('item', 30)
        await asyncio.sleep(16 + 11 / 1000)
        yield 33
    except asyncio.CancelledError:
        log('cancelled items', 34)
        raise
    finally:
        log('items closed', 35)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    t36 = asyncio.create_task(outer(36))
    t36.add_done_callback(lambda t: print('done', t.cancelled()))
    await asyncio.sleep(1 + 12 / 1000)
    t36.cancel()
    t37 = asyncio.create_task(outer(37))
    t37.add_done_callback(lambda t: print('done', t.cancelled()))
    await asyncio.sleep(8 + 15 / 1000)
    t37.cancel()
    try:
        log('main', await outer(38))
    except (Exception, asyncio.CancelledError) as e:
        log('main', repr(e))
    log('end')
asyncio.run(main())
#> outer caught CancelledError() 1
#> done True
#> outer caught CancelledError() 9
#> done True
#> main 64 18
#> end 18
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(0)
    await asyncio.sleep(16 + 1 / 1000)
    await asyncio.sleep(16 + 2 / 1000)
    return n + 4
async def middle(n):
    if n % 2:
        async for x in items(6):
            await asyncio.sleep(8 + 3 / 1000)
            await asyncio.sleep(1 + 4 / 1000)
            if n % 2:
                await asyncio.sleep(1 + 5 / 1000)
    return n + 11
async def outer(n):
    log('outer', await asyncio.gather(middle(12), middle(13)))
    return n + 13
async def items(n):
    try:
        await asyncio.sleep(8 + 6 / 1000)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        yield 20
    except asyncio.CancelledError:
        log('cancelled items', 21)
        raise
    finally:
        log('items closed', 22)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    try:
        async with asyncio.timeout(16 + 10 / 1000):
            log('main', await middle(23))
    except Exception as e:
        log('main', repr(e))
    try:
        async with asyncio.timeout(16 + 13 / 1000):
            log('main', await middle(24))
    except Exception as e:
        log('main', repr(e))
    try:
        log('main', await outer(25))
    except (Exception, asyncio.CancelledError) as e:
        log('main', repr(e))
    log('end')
asyncio.run(main())
#> main TimeoutError() 16
#> main 35 16
#> items closed 22 16
#> items closed 22 34
#> outer [23, 24] 34
#> main 38 34
#> end 34
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    try:
        if n % 3 == 2:
            raise KeyError(2)
        log('leaf', n, 3)
        log('leaf', n, 4)
    except asyncio.CancelledError as e:
        log('leaf', 'caught', repr(e))
        if n % 2:
            try:
                log('leaf', n, 7)
                log('leaf', n, 8)
            except ValueError as e:
                log('leaf', 'caught', repr(e))
                await asyncio.sleep(16 + 1 / 1000)
                await asyncio.sleep(8 + 2 / 1000)
                await asyncio.sleep(0)
                raise
    return n + 12
async def middle(n):
    try:
        log('middle', await asyncio.wait_for(leaf(13), 8 + 3 / 1000))
    except (TimeoutError, ValueError) as e:
        log('middle', repr(e))
    log('middle', await asyncio.gather(leaf(14), leaf(15)))
    return n + 15
async def outer(n):
    if n % 3:
        t = asyncio.create_task(middle(17))
        await asyncio.sleep(1 + 4 / 1000)
        log('outer', t.done(), t.cancel())
        log('outer', await asyncio.gather(middle(18), middle(19), return_exceptions=True))
    try:
        try:
            log('outer', await asyncio.wait_for(middle(20), 2 + 5 / 1000))
        except (TimeoutError, ValueError) as e:
            log('outer', repr(e))
        if n % 3:
            log('outer', await middle(22))
            async for x in items(23):
                await asyncio.sleep(0)
                await asyncio.sleep(8 + 6 / 1000)
                await asyncio.sleep(0)
                break
            log('outer', n, 27)
        await asyncio.sleep(2 + 7 / 1000)
    except ValueError as e:
        log('outer', 'caught', repr(e))
        try:
            t = asyncio.create_task(middle(30))
            await asyncio.sleep(0)
            log('outer', t.done(), t.cancel())
            log('outer', await asyncio.gather(middle(31), middle(32)))
        except (KeyError, TimeoutError) as e:
            log('outer', 'caught', repr(e))
            if n % 2:
                log('outer', n, 33)
                await asyncio.sleep(0)
                log('outer', n, 35)
            try:
                log('outer', n, 37)
                await asyncio.sleep(4 + 9 / 1000)
                log('outer', n, 39)
            finally:
                await asyncio.sleep(0)
                await asyncio.sleep(0)
                log('outer', n, 42)
            try:
                log('outer', await asyncio.wait_for(middle(43), 8 + 10 / 1000))
            except (TimeoutError, ValueError) as e:
                log('outer', repr(e))
            raise
        async for x in items(44):
            try:
                log('outer', await asyncio.wait_for(middle(45), 16 + 11 / 1000))
            except (TimeoutError, ValueError) as e:
                log('outer', repr(e))
            async for x in items(46):
                await asyncio.sleep(0)
                await asyncio.sleep(0)
                await asyncio.sleep(1 + 12 / 1000)
    return n + 50
async def items(n):
    try:
        yield n
        await asyncio.sleep(2 + 14 / 1000)
        await asyncio.sleep(16 + 15 / 1000)
        yield 57
    finally:
        log('items closed', 58)
        await asyncio.sleep(0)
        log('later', 59)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    done, left = await asyncio.wait([asyncio.create_task(middle(60)), asyncio.create_task(leaf(60))], timeout=2 + 18 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    try:
        log('main', await outer(61))
    except (Exception, asyncio.CancelledError) as e:
        log('main', repr(e))
    try:
        async with asyncio.timeout(4 + 23 / 1000):
            log('main', await middle(62))
    except Exception as e:
        log('main', repr(e))
    log('end')
asyncio.run(main())
#> leaf 60 3 0
#> leaf 60 4 0
#> leaf 13 3 0
#> leaf 13 4 0
#> main 1 1 ['None'] 0
#> middle 25 0
#> leaf 15 3 0
#> leaf 15 4 0
#> main [KeyError(2)] 0
#> leaf 13 3 0
#> leaf 13 4 0
#> middle 25 0
#> leaf 15 3 0
#> leaf 15 4 0
#> outer True False 1
#> leaf 13 3 1
#> leaf 13 4 1
#> leaf 13 3 1
#> leaf 13 4 1
#> middle 25 1
#> middle 25 1
#> leaf 15 3 1
#> leaf 15 4 1
#> leaf 15 3 1
#> leaf 15 4 1
#> outer [KeyError(2), KeyError(2)] 1
#> leaf 13 3 1
#> leaf 13 4 1
#> middle 25 1
#> leaf 15 3 1
#> leaf 15 4 1
#> main KeyError(2) 1
#> leaf 13 3 1
#> leaf 13 4 1
#> middle 25 1
#> leaf 15 3 1
#> leaf 15 4 1
#> main KeyError(2) 1
#> end 1
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    try:
        await asyncio.sleep(16 + 1 / 1000)
    finally:
        if n % 3 == 2:
            raise KeyError(3)
    log('leaf', n, 4)
    return n + 5
async def middle(n):
    log('middle', await leaf(6))
    return n + 7
async def outer(n):
    try:
        log('outer', await middle(9))
        log('outer', await middle(10))
    finally:
        await asyncio.sleep(2 + 2 / 1000)
    async for x in items(12):
        async for x in items(13):
            log('outer', await middle(14))
            if n % 3:
                log('outer', n, 16)
                log('outer', n, 17)
                log('outer', n, 18)
            break
    if n % 2:
        if n % 2:
            try:
                await asyncio.sleep(0)
            finally:
                await asyncio.sleep(0)
                await asyncio.sleep(1 + 3 / 1000)
                await asyncio.sleep(16 + 4 / 1000)
        log('outer', n, 26)
    return n + 27
async def items(n):
    try:
        yield await leaf(28)
        yield n
        yield 32
    finally:
        log('items closed', 33)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    done, left = await asyncio.wait([asyncio.create_task(middle(34)), asyncio.create_task(leaf(34))], timeout=8 + 9 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    try:
        async with asyncio.timeout(2 + 11 / 1000):
            log('main', await middle(35))
    except Exception as e:
        log('main', repr(e))
    log('end')
asyncio.run(main())
#> main 0 2 [] 8
#> leaf 6 4 16
#> middle 11 16
#> leaf 34 4 16
#> main [41] 16
#> main [39] 16
#> main TimeoutError() 18
#> end 18
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    log('leaf', n, 1)
    await asyncio.sleep(16 + 1 / 1000)
    await asyncio.sleep(0)
    return n + 4
async def middle(n):
    t = asyncio.create_task(leaf(5))
    await asyncio.sleep(0)
    log('middle', t.done(), t.cancel())
    try:
        log('middle', await t)
    except (Exception, asyncio.CancelledError) as e:
        log('middle', repr(e))
    return n + 6
async def outer(n):
    await asyncio.sleep(8 + 3 / 1000)
    return n + 8
async def items(n):
    try:
        await asyncio.sleep(0)
        log('item', 12)
        yield 13
    finally:
        log('items closed', 14)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    log('main', await asyncio.gather(outer(15), middle(16), return_exceptions=True))
    log('end')
asyncio.run(main())
#> leaf 5 1 0
#> middle False True 0
#> middle CancelledError() 0
#> main [23, 22] 8
#> end 8
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(8 + 1 / 1000)
    return n + 2
async def middle(n):
    log('middle', await leaf(3))
    async for x in items(4):
        await asyncio.sleep(0)
    log('middle', await asyncio.gather(leaf(6), leaf(7), return_exceptions=True))
    return n + 7
async def outer(n):
    t = asyncio.create_task(middle(8))
    await asyncio.sleep(1 + 2 / 1000)
    try:
        log('outer', await t)
    except (Exception, asyncio.CancelledError) as e:
        log('outer', repr(e))
    t = asyncio.create_task(middle(9))
    await asyncio.sleep(0)
    log('outer', t.done(), t.cancel())
    return n + 10
async def items(n):
    try:
        log('item', 12)
        yield 13
    except asyncio.CancelledError:
        log('cancelled items', 14)
        raise
    finally:
        log('items closed', 15)
        await asyncio.sleep(0)
        log('later', 16)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    try:
        log('main', await outer(17))
    except (Exception, asyncio.CancelledError) as e:
        log('main', repr(e))
    log('end')
asyncio.run(main())
#> middle 5 8
#> item 12 8
#> items closed 15 8
#> later 16 8
#> middle [8, 9] 16
#> outer 15 16
#> outer False True 16
#> main 27 16
#> end 16
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    try:
        await asyncio.sleep(16 + 1 / 1000)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    finally:
        try:
            await asyncio.sleep(0)
        finally:
            try:
                log('leaf', n, 8)
            finally:
                log('leaf', n, 9)
                await asyncio.sleep(16 + 2 / 1000)
            log('leaf', n, 11)
    await asyncio.sleep(1 + 3 / 1000)
    return n + 13
async def middle(n):
    await asyncio.sleep(1 + 4 / 1000)
    return n + 15
async def outer(n):
    try:
        try:
            t = asyncio.create_task(middle(18))
            await asyncio.sleep(8 + 5 / 1000)
        except (KeyError, TimeoutError) as e:
            log('outer', 'caught', repr(e))
            await asyncio.sleep(0)
            if n % 2:
                await asyncio.sleep(0)
            await asyncio.sleep(0)
            raise
        try:
            if n % 3:
                log('outer', n, 25)
                await asyncio.sleep(0)
                await asyncio.sleep(4 + 6 / 1000)
            async for x in items(28):
                log('outer', n, 29)
            await asyncio.sleep(1 + 7 / 1000)
        except asyncio.CancelledError as e:
            log('outer', 'caught', repr(e))
            await asyncio.sleep(16 + 8 / 1000)
    finally:
        await asyncio.sleep(4 + 9 / 1000)
        log('outer', await middle(33))
        await asyncio.sleep(0)
    await asyncio.sleep(1 + 10 / 1000)
    log('outer', await asyncio.gather(middle(36), middle(37)))
    return n + 37
async def items(n):
    try:
        yield await leaf(38)
        yield await leaf(40)
        yield 42
    finally:
        log('items closed', 43)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    try:
        log('main', await outer(44))
    except (Exception, asyncio.CancelledError) as e:
        log('main', repr(e))
    try:
        async with asyncio.timeout(1 + 17 / 1000):
            log('main', await middle(45))
    except Exception as e:
        log('main', repr(e))
    log('end')
asyncio.run(main())
#> outer 44 25 8
#> leaf 38 8 28
#> leaf 38 9 28
#> leaf 38 11 44
#> outer 44 29 45
#> leaf 40 8 61
#> leaf 40 9 61
#> leaf 40 11 77
#> outer 44 29 78
#> outer 44 29 78
#> items closed 43 78
#> outer 48 84
#> outer [51, 52] 86
#> main 81 86
#> main 60 87
#> end 87
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    if n % 3 == 2:
        raise KeyError(1)
    log('leaf', n, 2)
    try:
        await asyncio.sleep(0)
    except ValueError as e:
        log('leaf', 'caught', repr(e))
        log('leaf', n, 5)
        raise
    return n + 6
async def middle(n):
    t = asyncio.create_task(leaf(7))
    await asyncio.sleep(16 + 1 / 1000)
    try:
        log('middle', await t)
    except (Exception, asyncio.CancelledError) as e:
        log('middle', repr(e))
    return n + 8
async def outer(n):
    try:
        log('outer', n, 10)
        log('outer', n, 11)
    finally:
        log('outer', await asyncio.gather(middle(12), middle(13)))
        await asyncio.sleep(0)
        await asyncio.sleep(4 + 2 / 1000)
    log('outer', await asyncio.gather(middle(15), middle(16), return_exceptions=True))
    return n + 16
async def items(n):
    try:
        await asyncio.sleep(2 + 3 / 1000)
        yield 19
    except asyncio.CancelledError:
        log('cancelled items', 20)
        raise
    finally:
        log('items closed', 21)
        await asyncio.sleep(0)
        log('later', 22)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    try:
        async with asyncio.timeout(16 + 5 / 1000):
            log('main', await middle(23))
    except Exception as e:
        log('main', repr(e))
    log('end')
asyncio.run(main())
#> leaf 7 2 0
#> middle 13 16
#> main 31 16
#> end 16
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    log('leaf', n, 1)
    try:
        if n % 3 == 1:
            raise ValueError(3)
    finally:
        await asyncio.sleep(2 + 1 / 1000)
    log('leaf', n, 5)
    return n + 6
async def middle(n):
    await asyncio.sleep(4 + 2 / 1000)
    return n + 8
async def outer(n):
    await asyncio.sleep(16 + 3 / 1000)
    t = asyncio.create_task(middle(10))
    await asyncio.sleep(0)
    log('outer', t.done(), t.cancel())
    try:
        log('outer', await t)
    except (Exception, asyncio.CancelledError) as e:
        log('outer', repr(e))
    if n % 3:
        log('outer', await middle(12))
        log('outer', await middle(13))
        t = asyncio.create_task(middle(14))
        await asyncio.sleep(16 + 5 / 1000)
        log('outer', t.done(), t.cancel())
        try:
            log('outer', await t)
        except (Exception, asyncio.CancelledError) as e:
            log('outer', repr(e))
    return n + 15
async def items(n):
    try:
        log('item', 17)
        await asyncio.sleep(0)
        yield 20
    except asyncio.CancelledError:
        log('cancelled items', 21)
        raise
    finally:
        log('items closed', 22)
        await asyncio.sleep(0)
        log('later', 23)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    t24 = asyncio.create_task(outer(24))
    t24.add_done_callback(lambda t: print('done', t.cancelled()))
    await asyncio.sleep(4 + 8 / 1000)
    t24.cancel()
    log('end')
asyncio.run(main())
#> end 4
#> done True
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    log('leaf', n, 1)
    await asyncio.sleep(0)
    return n + 3
async def middle(n):
    try:
        log('middle', await asyncio.wait_for(leaf(4), 8 + 1 / 1000))
    except (TimeoutError, ValueError) as e:
        log('middle', repr(e))
    t = asyncio.create_task(leaf(5))
    await asyncio.sleep(0)
    log('middle', t.done(), t.cancel())
    try:
        log('middle', await t)
    except (Exception, asyncio.CancelledError) as e:
        log('middle', repr(e))
    log('middle', await leaf(6))
    return n + 7
async def outer(n):
    try:
        log('outer', n, 9)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    except Exception as e:
        log('outer', 'caught', repr(e))
        t = asyncio.create_task(middle(12))
        await asyncio.sleep(1 + 3 / 1000)
        log('outer', t.done(), t.cancel())
        try:
            log('outer', await t)
        except (Exception, asyncio.CancelledError) as e:
            log('outer', repr(e))
        t = asyncio.create_task(middle(13))
        await asyncio.sleep(0)
        log('outer', t.done(), t.cancel())
        try:
            log('outer', await t)
        except (Exception, asyncio.CancelledError) as e:
            log('outer', repr(e))
        raise
    log('outer', await middle(14))
    try:
        await asyncio.sleep(1 + 5 / 1000)
    finally:
        try:
            log('outer', await asyncio.wait_for(middle(17), 8 + 6 / 1000))
        except (TimeoutError, ValueError) as e:
            log('outer', repr(e))
    return n + 18
async def items(n):
    try:
        yield n
        log('item', 22)
        yield 23
    finally:
        log('items closed', 24)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    log('main', await asyncio.gather(outer(25), middle(26), return_exceptions=True))
    try:
        async with asyncio.timeout(16 + 13 / 1000):
            log('main', await middle(26))
    except Exception as e:
        log('main', repr(e))
    done, left = await asyncio.wait([asyncio.create_task(middle(27)), asyncio.create_task(leaf(27))], timeout=8 + 17 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    log('end')
asyncio.run(main())
#> outer 25 9 0
#> leaf 4 1 0
#> leaf 4 1 0
#> middle 7 0
#> leaf 5 1 0
#> middle False True 0
#> middle 7 0
#> leaf 5 1 0
#> middle False True 0
#> middle CancelledError() 0
#> leaf 6 1 0
#> middle 9 0
#> middle CancelledError() 0
#> leaf 6 1 0
#> middle 9 0
#> outer 21 0
#> leaf 4 1 1
#> middle 7 1
#> leaf 5 1 1
#> middle False True 1
#> middle CancelledError() 1
#> leaf 6 1 1
#> middle 9 1
#> outer 24 1
#> main [43, 33] 1
#> leaf 4 1 1
#> middle 7 1
#> leaf 5 1 1
#> middle False True 1
#> middle CancelledError() 1
#> leaf 6 1 1
#> middle 9 1
#> main 33 1
#> leaf 27 1 1
#> leaf 4 1 1
#> main 1 1 ['None'] 1
#> middle 7 1
#> leaf 5 1 1
#> middle False True 1
#> middle CancelledError() 1
#> leaf 6 1 1
#> middle 9 1
#> main [34] 1
#> end 1
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    if n % 3 == 1:
        raise KeyError(1)
    return n + 2
async def middle(n):
    if n % 3:
        await asyncio.sleep(0)
        log('middle', await leaf(5))
        try:
            log('middle', await asyncio.wait_for(leaf(6), 1 + 1 / 1000))
        except (TimeoutError, ValueError) as e:
            log('middle', repr(e))
    await asyncio.sleep(16 + 2 / 1000)
    return n + 8
async def outer(n):
    if n % 2:
        log('outer', await middle(10))
    try:
        log('outer', await asyncio.wait_for(middle(11), 8 + 3 / 1000))
    except (TimeoutError, ValueError) as e:
        log('outer', repr(e))
    log('outer', n, 12)
    return n + 13
async def items(n):
    try:
        yield n
        yield await leaf(16)
        yield 18
    finally:
        log('items closed', 19)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    done, left = await asyncio.wait([asyncio.create_task(middle(20)), asyncio.create_task(leaf(20))], timeout=16 + 8 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    done, left = await asyncio.wait([asyncio.create_task(middle(21)), asyncio.create_task(leaf(21))], timeout=2 + 11 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    try:
        async with asyncio.timeout(8 + 13 / 1000):
            log('main', await middle(22))
    except Exception as e:
        log('main', repr(e))
    log('end')
asyncio.run(main())
#> middle 7 0
#> main 1 1 ['None'] 0
#> middle 8 0
#> main [28] 16
#> main 1 1 ['None'] 16
#> main [29] 32
#> middle 7 32
#> middle 8 32
#> main TimeoutError() 40
#> end 40
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(8 + 1 / 1000)
    if n % 3:
        try:
            log('leaf', n, 4)
            await asyncio.sleep(4 + 2 / 1000)
        except ValueError as e:
            log('leaf', 'caught', repr(e))
            if n % 2:
                await asyncio.sleep(1 + 3 / 1000)
            await asyncio.sleep(8 + 4 / 1000)
            raise
    if n % 3:
        await asyncio.sleep(0)
        if n % 2:
            await asyncio.sleep(0)
            try:
                await asyncio.sleep(0)
            except ValueError as e:
                log('leaf', 'caught', repr(e))
                log('leaf', n, 15)
                await asyncio.sleep(4 + 5 / 1000)
                raise
            await asyncio.sleep(0)
        try:
            if n % 3:
                await asyncio.sleep(4 + 6 / 1000)
            await asyncio.sleep(2 + 7 / 1000)
            await asyncio.sleep(1 + 8 / 1000)
        except asyncio.CancelledError as e:
            log('leaf', 'caught', repr(e))
            await asyncio.sleep(2 + 9 / 1000)
            await asyncio.sleep(1 + 10 / 1000)
            raise
    return n + 25
async def middle(n):
    if n % 2:
        t = asyncio.create_task(leaf(27))
        await asyncio.sleep(0)
        log('middle', t.done(), t.cancel())
        try:
            log('middle', await t)
        except (Exception, asyncio.CancelledError) as e:
            log('middle', repr(e))
        try:
            t = asyncio.create_task(leaf(29))
            await asyncio.sleep(0)
            try:
                log('middle', await t)
            except (Exception, asyncio.CancelledError) as e:
                log('middle', repr(e))
            log('middle', await leaf(30))
            log('middle', await leaf(31))
        except Exception as e:
            log('middle', 'caught', repr(e))
            log('middle', await asyncio.gather(leaf(32), leaf(33), return_exceptions=True))
            try:
                log('middle', await asyncio.wait_for(leaf(33), 1 + 13 / 1000))
            except (TimeoutError, ValueError) as e:
                log('middle', repr(e))
            raise
    return n + 34
async def outer(n):
    log('outer', await middle(35))
    await asyncio.sleep(8 + 14 / 1000)
    await asyncio.sleep(16 + 15 / 1000)
    return n + 38
async def items(n):
    try:
        await asyncio.sleep(0)
        yield n
        log('item', 44)
        yield 45
    finally:
        log('items closed', 46)
        await asyncio.sleep(0)
        log('later', 47)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    try:
        async with asyncio.timeout(8 + 20 / 1000):
            log('main', await middle(48))
    except Exception as e:
        log('main', repr(e))
    done, left = await asyncio.wait([asyncio.create_task(middle(49)), asyncio.create_task(leaf(49))], timeout=4 + 24 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    log('end')
asyncio.run(main())
#> main 82 0
#> middle False True 0
#> middle CancelledError() 0
#> main 0 2 [] 4
#> leaf 49 4 8
#> leaf 29 4 8
#> middle 54 19
#> middle 55 27
#> leaf 31 4 35
#> middle 56 46
#> main [83] 46
#> main [74] 46
#> end 46
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    if n % 3 == 2:
        raise ValueError(1)
    await asyncio.sleep(1 + 1 / 1000)
    if n % 3 == 2:
        raise ValueError(3)
    return n + 4
async def middle(n):
    log('middle', await leaf(5))
    await asyncio.sleep(4 + 2 / 1000)
    return n + 7
async def outer(n):
    try:
        log('outer', n, 9)
        await asyncio.sleep(8 + 3 / 1000)
    except asyncio.CancelledError as e:
        log('outer', 'caught', repr(e))
        log('outer', await middle(11))
        raise
    await asyncio.sleep(1 + 4 / 1000)
    log('outer', await asyncio.gather(middle(13), middle(14), return_exceptions=True))
    return n + 14
async def items(n):
    try:
        yield await leaf(15)
        yield 17
    except asyncio.CancelledError:
        log('cancelled items', 18)
        raise
    finally:
        log('items closed', 19)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    try:
        async with asyncio.timeout(4 + 7 / 1000):
            log('main', await middle(20))
    except Exception as e:
        log('main', repr(e))
    try:
        async with asyncio.timeout(4 + 10 / 1000):
            log('main', await middle(21))
    except Exception as e:
        log('main', repr(e))
    log('main', await asyncio.gather(outer(22), middle(23), return_exceptions=True))
    log('end')
asyncio.run(main())
#> main ValueError(1) 0
#> main ValueError(1) 0
#> outer 22 9 0
#> outer [ValueError(1), ValueError(1)] 9
#> main [36, ValueError(1)] 9
#> end 9
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(0)
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    finally:
        if n % 3:
            await asyncio.sleep(2 + 1 / 1000)
            await asyncio.sleep(1 + 2 / 1000)
            await asyncio.sleep(4 + 3 / 1000)
        await asyncio.sleep(0)
        log('leaf', n, 10)
    if n % 3:
        await asyncio.sleep(2 + 4 / 1000)
        if n % 3 == 2:
            raise ValueError(13)
        try:
            await asyncio.sleep(0)
        finally:
            await asyncio.sleep(16 + 5 / 1000)
    return n + 17
async def middle(n):
    async for x in items(18):
        await asyncio.sleep(2 + 6 / 1000)
        try:
            await asyncio.sleep(8 + 7 / 1000)
        except (KeyError, TimeoutError) as e:
            log('middle', 'caught', repr(e))
            log('middle', n, 22)
            t = asyncio.create_task(leaf(23))
            await asyncio.sleep(0)
            log('middle', t.done(), t.cancel())
            try:
                log('middle', await t)
            except (Exception, asyncio.CancelledError) as e:
                log('middle', repr(e))
            log('middle', await leaf(24))
        try:
            log('middle', await asyncio.wait_for(leaf(25), 4 + 9 / 1000))
        except (TimeoutError, ValueError) as e:
            log('middle', repr(e))
    if n % 3:
        await asyncio.sleep(16 + 10 / 1000)
        try:
            log('middle', await asyncio.wait_for(leaf(28), 1 + 11 / 1000))
        except (TimeoutError, ValueError) as e:
            log('middle', repr(e))
    await asyncio.sleep(16 + 12 / 1000)
    return n + 30
async def outer(n):
    log('outer', await asyncio.gather(middle(31), middle(32)))
    await asyncio.sleep(1 + 13 / 1000)
    await asyncio.sleep(1 + 14 / 1000)
    return n + 34
async def items(n):
    try:
        yield n
        yield 37
    finally:
        log('items closed', 38)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    done, left = await asyncio.wait([asyncio.create_task(middle(39)), asyncio.create_task(leaf(39))], timeout=4 + 18 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    try:
        async with asyncio.timeout(1 + 20 / 1000):
            log('main', await middle(40))
    except Exception as e:
        log('main', repr(e))
    log('main', await asyncio.gather(outer(41), middle(42), return_exceptions=True))
    log('end')
asyncio.run(main())
#> leaf 39 10 0
#> main 1 1 ['None'] 0
#> middle TimeoutError() 14
#> middle TimeoutError() 28
#> items closed 38 28
#> main [69] 44
#> main TimeoutError() 45
#> items closed 38 45
#> middle TimeoutError() 59
#> middle TimeoutError() 59
#> middle TimeoutError() 59
#> middle TimeoutError() 73
#> items closed 38 73
#> middle TimeoutError() 73
#> items closed 38 73
#> middle TimeoutError() 73
#> items closed 38 73
#> middle TimeoutError() 90
#> middle TimeoutError() 90
#> outer [61, 62] 106
#> main [75, 72] 108
#> end 108
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    try:
        if n % 3:
            log('leaf', n, 3)
            await asyncio.sleep(4 + 1 / 1000)
            if n % 3 == 2:
                raise ValueError(5)
    finally:
        await asyncio.sleep(16 + 2 / 1000)
        log('leaf', n, 7)
    if n % 3 == 2:
        raise KeyError(8)
    if n % 3:
        if n % 3 == 2:
            raise ValueError(10)
        try:
            await asyncio.sleep(0)
            if n % 3 == 2:
                raise ValueError(13)
            await asyncio.sleep(0)
        except ValueError as e:
            log('leaf', 'caught', repr(e))
            log('leaf', n, 15)
            log('leaf', n, 16)
            if n % 3 == 2:
                raise KeyError(17)
        await asyncio.sleep(2 + 3 / 1000)
    return n + 19
async def middle(n):
    log('middle', n, 20)
    await asyncio.sleep(4 + 4 / 1000)
    return n + 22
async def outer(n):
    try:
        log('outer', await asyncio.wait_for(middle(23), 8 + 5 / 1000))
    except (TimeoutError, ValueError) as e:
        log('outer', repr(e))
    async for x in items(24):
        try:
            log('outer', await asyncio.wait_for(middle(25), 8 + 6 / 1000))
        except (TimeoutError, ValueError) as e:
            log('outer', repr(e))
    try:
        log('outer', await asyncio.wait_for(middle(26), 16 + 7 / 1000))
    except (TimeoutError, ValueError) as e:
        log('outer', repr(e))
    return n + 27
async def items(n):
    try:
        log('item', 29)
        await asyncio.sleep(0)
        yield 32
    except asyncio.CancelledError:
        log('cancelled items', 33)
        raise
    finally:
        log('items closed', 34)
        await asyncio.sleep(0)
        log('later', 35)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    done, left = await asyncio.wait([asyncio.create_task(middle(36)), asyncio.create_task(leaf(36))], timeout=16 + 12 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    log('end')
asyncio.run(main())
#> middle 36 20 0
#> main 1 1 ['None'] 4
#> leaf 36 7 16
#> main [55] 16
#> end 16
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(16 + 1 / 1000)
    if n % 2:
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(8 + 2 / 1000)
            await asyncio.sleep(0)
        finally:
            if n % 3:
                await asyncio.sleep(0)
            await asyncio.sleep(8 + 3 / 1000)
            await asyncio.sleep(1 + 4 / 1000)
        await asyncio.sleep(1 + 5 / 1000)
        log('leaf', n, 12)
    if n % 3 == 2:
        raise ValueError(13)
    return n + 14
async def middle(n):
    await asyncio.sleep(8 + 6 / 1000)
    await asyncio.sleep(0)
    return n + 17
async def outer(n):
    log('outer', n, 18)
    return n + 19
async def items(n):
    try:
        await asyncio.sleep(1 + 7 / 1000)
        yield 22
    finally:
        log('items closed', 23)
        await asyncio.sleep(0)
        log('later', 24)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    t25 = asyncio.create_task(outer(25))
    t25.add_done_callback(lambda t: print('done', t.cancelled()))
    await asyncio.sleep(16 + 8 / 1000)
    t25.cancel()
    log('end')
asyncio.run(main())
#> outer 25 18 0
#> done False
#> end 16
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(4 + 1 / 1000)
    log('leaf', n, 2)
    return n + 3
async def middle(n):
    log('middle', await leaf(4))
    return n + 5
async def outer(n):
    try:
        log('outer', await asyncio.wait_for(middle(6), 2 + 2 / 1000))
    except (TimeoutError, ValueError) as e:
        log('outer', repr(e))
    await asyncio.sleep(16 + 3 / 1000)
    try:
        log('outer', await asyncio.wait_for(middle(8), 8 + 4 / 1000))
    except (TimeoutError, ValueError) as e:
        log('outer', repr(e))
    return n + 9
async def items(n):
    try:
        await asyncio.sleep(0)
        yield 12
    except asyncio.CancelledError:
        log('cancelled items', 13)
        raise
    finally:
        log('items closed', 14)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    try:
        log('main', await outer(15))
    except (Exception, asyncio.CancelledError) as e:
        log('main', repr(e))
    t16 = asyncio.create_task(outer(16))
    t16.add_done_callback(lambda t: print('done', t.cancelled()))
    await asyncio.sleep(1 + 9 / 1000)
    t16.cancel()
    try:
        log('main', await outer(17))
    except (Exception, asyncio.CancelledError) as e:
        log('main', repr(e))
    log('end')
asyncio.run(main())
#> outer TimeoutError() 2
#> leaf 4 2 22
#> middle 7 22
#> outer 13 22
#> main 24 22
#> done True
#> outer TimeoutError() 25
#> leaf 4 2 45
#> middle 7 45
#> outer 13 45
#> main 26 45
#> end 45
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    log('leaf', n, 1)
    if n % 3:
        await asyncio.sleep(16 + 1 / 1000)
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
        except asyncio.CancelledError as e:
            log('leaf', 'caught', repr(e))
            if n % 2:
                await asyncio.sleep(0)
                await asyncio.sleep(0)
                log('leaf', n, 10)
            await asyncio.sleep(8 + 2 / 1000)
            raise
        await asyncio.sleep(0)
    if n % 3 == 2:
        raise ValueError(13)
    return n + 14
async def middle(n):
    await asyncio.sleep(4 + 3 / 1000)
    try:
        if n % 2:
            await asyncio.sleep(0)
            try:
                log('middle', await asyncio.wait_for(leaf(19), 1 + 4 / 1000))
            except (TimeoutError, ValueError) as e:
                log('middle', repr(e))
            await asyncio.sleep(0)
    finally:
        if n % 2:
            async for x in items(22):
                await asyncio.sleep(16 + 5 / 1000)
                await asyncio.sleep(1 + 6 / 1000)
                break
            t = asyncio.create_task(leaf(25))
            await asyncio.sleep(4 + 7 / 1000)
            log('middle', t.done(), t.cancel())
            try:
                log('middle', await t)
            except (Exception, asyncio.CancelledError) as e:
                log('middle', repr(e))
        await asyncio.sleep(0)
    return n + 27
async def outer(n):
    if n % 3:
        log('outer', await asyncio.gather(middle(29), middle(30)))
    log('outer', await middle(30))
    return n + 31
async def items(n):
    try:
        await asyncio.sleep(0)
        await asyncio.sleep(4 + 9 / 1000)
        yield 36
    except asyncio.CancelledError:
        log('cancelled items', 37)
        raise
    finally:
        log('items closed', 38)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    log('main', await asyncio.gather(outer(39), middle(40), return_exceptions=True))
    log('end')
asyncio.run(main())
#> outer 57 4
#> main [70, 67] 4
#> end 4
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(4 + 1 / 1000)
    return n + 2
async def middle(n):
    if n % 3:
        try:
            await asyncio.sleep(1 + 2 / 1000)
            await asyncio.sleep(0)
            try:
                await asyncio.sleep(0)
                await asyncio.sleep(0)
            except ValueError as e:
                log('middle', 'caught', repr(e))
                await asyncio.sleep(0)
                raise
        finally:
            await asyncio.sleep(8 + 3 / 1000)
        if n % 3:
            await asyncio.sleep(1 + 4 / 1000)
        log('middle', await leaf(14))
    if n % 3:
        log('middle', await leaf(16))
        if n % 3:
            try:
                log('middle', await asyncio.wait_for(leaf(18), 4 + 5 / 1000))
            except (TimeoutError, ValueError) as e:
                log('middle', repr(e))
            if n % 2:
                log('middle', n, 20)
                await asyncio.sleep(0)
        log('middle', await asyncio.gather(leaf(22), leaf(23), return_exceptions=True))
    return n + 23
async def outer(n):
    log('outer', n, 24)
    await asyncio.sleep(16 + 6 / 1000)
    return n + 26
async def items(n):
    try:
        yield n
        yield n
        log('item', 32)
        yield 33
    finally:
        log('items closed', 34)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    log('main', await asyncio.gather(outer(35), middle(36), return_exceptions=True))
    try:
        async with asyncio.timeout(2 + 14 / 1000):
            log('main', await middle(36))
    except Exception as e:
        log('main', repr(e))
    log('main', await asyncio.gather(outer(37), middle(38), return_exceptions=True))
    log('end')
asyncio.run(main())
#> outer 35 24 0
#> main [61, 59] 16
#> main 59 16
#> outer 37 24 16
#> middle 16 30
#> middle 18 34
#> middle 20 38
#> middle [24, 25] 42
#> main [63, 61] 42
#> end 42
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    if n % 3:
        if n % 3:
            if n % 3 == 0:
                raise KeyError(3)
            await asyncio.sleep(2 + 1 / 1000)
            await asyncio.sleep(16 + 2 / 1000)
    await asyncio.sleep(8 + 3 / 1000)
    await asyncio.sleep(8 + 4 / 1000)
    return n + 8
async def middle(n):
    t = asyncio.create_task(leaf(9))
    await asyncio.sleep(0)
    log('middle', t.done(), t.cancel())
    try:
        log('middle', await t)
    except (Exception, asyncio.CancelledError) as e:
        log('middle', repr(e))
    try:
        log('middle', await asyncio.wait_for(leaf(10), 4 + 6 / 1000))
    except (TimeoutError, ValueError) as e:
        log('middle', repr(e))
    return n + 11
async def outer(n):
    try:
        await asyncio.sleep(4 + 7 / 1000)
        try:
            await asyncio.sleep(4 + 8 / 1000)
            log('outer', await middle(16))
        finally:
            async for x in items(17):
                await asyncio.sleep(0)
                log('outer', n, 19)
            log('outer', await middle(20))
    except asyncio.CancelledError as e:
        log('outer', 'caught', repr(e))
        log('outer', n, 21)
        t = asyncio.create_task(middle(22))
        await asyncio.sleep(0)
        log('outer', t.done(), t.cancel())
        try:
            log('outer', await t)
        except (Exception, asyncio.CancelledError) as e:
            log('outer', repr(e))
    if n % 2:
        if n % 2:
            if n % 3:
                log('outer', n, 26)
                await asyncio.sleep(0)
                log('outer', n, 28)
            log('outer', n, 29)
            if n % 2:
                await asyncio.sleep(1 + 10 / 1000)
                log('outer', n, 32)
                await asyncio.sleep(0)
    return n + 34
async def items(n):
    try:
        yield n
        yield await leaf(37)
        yield 39
    finally:
        log('items closed', 40)
        await asyncio.sleep(0)
        log('later', 41)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    try:
        async with asyncio.timeout(16 + 14 / 1000):
            log('main', await middle(42))
    except Exception as e:
        log('main', repr(e))
    log('main', await asyncio.gather(outer(43), middle(44), return_exceptions=True))
    log('end')
asyncio.run(main())
#> middle False True 0
#> middle CancelledError() 0
#> middle TimeoutError() 4
#> main 53 4
#> middle False True 4
#> middle CancelledError() 4
#> middle TimeoutError() 8
#> middle False True 12
#> middle CancelledError() 12
#> middle TimeoutError() 16
#> outer 27 16
#> outer 43 19 16
#> outer 43 19 50
#> outer 43 19 50
#> items closed 40 50
#> later 41 50
#> middle False True 50
#> middle CancelledError() 50
#> middle TimeoutError() 54
#> outer 31 54
#> outer 43 26 54
#> outer 43 28 54
#> outer 43 29 54
#> outer 43 32 55
#> main [77, 55] 55
#> end 55
#---
import asyncio
log = lambda *a: print(*a, round(asyncio.get_running_loop().time()))
async def leaf(n):
    await asyncio.sleep(0)
    try:
        await asyncio.sleep(0)
        try:
            try:
                await asyncio.sleep(0)
                log('leaf', n, 7)
                await asyncio.sleep(8 + 1 / 1000)
            finally:
                log('leaf', n, 9)
        except Exception as e:
            log('leaf', 'caught', repr(e))
            if n % 3 == 2:
                raise KeyError(10)
        await asyncio.sleep(4 + 2 / 1000)
    finally:
        log('leaf', n, 12)
        await asyncio.sleep(1 + 3 / 1000)
    return n + 14
async def middle(n):
    try:
        log('middle', await asyncio.wait_for(leaf(15), 4 + 4 / 1000))
    except (TimeoutError, ValueError) as e:
        log('middle', repr(e))
    return n + 16
async def outer(n):
    log('outer', await middle(17))
    try:
        try:
            log('outer', await asyncio.gather(middle(20), middle(21)))
        finally:
            await asyncio.sleep(0)
            await asyncio.sleep(1 + 5 / 1000)
            async for x in items(23):
                await asyncio.sleep(0)
                log('outer', n, 25)
    except Exception as e:
        log('outer', 'caught', repr(e))
        await asyncio.sleep(4 + 6 / 1000)
        await asyncio.sleep(16 + 7 / 1000)
    return n + 28
async def items(n):
    try:
        await asyncio.sleep(0)
        yield 31
    finally:
        log('items closed', 32)
async def main():
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    try:
        log('main', await outer(33))
    except (Exception, asyncio.CancelledError) as e:
        log('main', repr(e))
    done, left = await asyncio.wait([asyncio.create_task(middle(34)), asyncio.create_task(leaf(34))], timeout=8 + 14 / 1000, return_when=asyncio.FIRST_COMPLETED)
    log('main', len(done), len(left), sorted(repr(t.exception()) for t in done))
    for t in sorted(left, key=lambda t: int(t.get_name()[5:])):
        log('main', await asyncio.gather(t, return_exceptions=True))
    try:
        async with asyncio.timeout(1 + 16 / 1000):
            log('main', await middle(35))
    except Exception as e:
        log('main', repr(e))
    log('end')
asyncio.run(main())
#> leaf 15 7 0
#> leaf 15 9 4
#> leaf 15 12 4
#> middle TimeoutError() 5
#> outer 33 5
#> leaf 15 7 5
#> leaf 15 7 5
#> leaf 15 9 9
#> leaf 15 12 9
#> leaf 15 9 9
#> leaf 15 12 9
#> middle TimeoutError() 10
#> middle TimeoutError() 10
#> outer [36, 37] 10
#> outer 33 25 11
#> items closed 32 11
#> main 61 11
#> leaf 34 7 11
#> leaf 15 7 11
#> leaf 15 9 15
#> leaf 15 12 15
#> middle TimeoutError() 16
#> main 1 1 ['None'] 16
#> leaf 34 9 19
#> leaf 34 12 23
#> main [48] 24
#> leaf 15 7 24
#> leaf 15 9 25
#> leaf 15 12 25
#> main TimeoutError() 26
#> end 26
#---
