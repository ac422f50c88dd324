def f(x):
    match x:
        case int(n1): return 0, n1
        case _ if x in [0, 'a', [], 1]: return 1
        case _ if x in [0, 'a', [], 2]: return 2
        case {'b': {0: int(real=_), 'a': n1, **n2}}: return 3, n1, n2
[f(x) for x in [None, [{}, 2], (False, {}, False), 1.0, False, -1, 2.5, 2, ('b', 1), [{0: 1}], 2, (0, 3, None), None, 2.5, 0, 0.0]]
#= None
#= None
#= None
#= 1
#= (0, False)
#= (0, -1)
#= None
#= (0, 2)
#= None
#= None
#= (0, 2)
#= None
#= None
#= None
#= (0, 0)
#= 1
#---
def f(x):
    match x:
        case {1: ((None | True | -1) | 'a' | False), 'b': dict()}: return 0
        case ['', _, [*n1]]: return 1, n1
        case tuple(_): return 2
        case (2) as n1: return 3, n1
[f(x) for x in ['b', 0.0, (None, 3, {'a': {}}), None, -1, None, True, 1.0, (True, None, None), 1, [{1: 'a'}, None, -1], 0, [[], None, (False, None)], None, -1, []]]
#= None
#= None
#= 2
#= None
#= None
#= None
#= None
#= None
#= 2
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#---
def f(x):
    match x:
        case True: return 0
        case True: return 1
        case dict(None): return 2
        case 2: return 3
        case [*n1] if n1: return 4, n1
        case {'a': ('' | [_] | False), 0: [*_, [1, *n1], -1], **n2}: return 5, n1, n2
[f(x) for x in [(), (), True, None, 3, False, 2.5, False, 0, 2, 1, [None, None, 1], 2.5, 2, ((2, 0.0),), 2]]
#= None
#= None
#= 0
#= None
#= None
#= None
#= None
#= None
#= None
#= 3
#= None
#= (4, [None, None, 1])
#= None
#= 3
#= (4, [(2, 0.0)])
#= 3
#---
def f(x):
    match x:
        case ({'a': list()} | str() | 3): return 0
        case ({'a': [1, *_]} | (3 | [2, _, _] | 2) | {1: tuple(), 'b': 2.5}): return 1
        case True: return 2
[f(x) for x in [False, [False, 3, False], 'b', 2, {0: 1}, (0, (1, False, 0.0), (1.0, 'a')), 1, True, 1.0, {'a': 2.5, 0: {'b': 1.0}}, 0.0, None, True, 2.5, 0, {}]]
#= None
#= None
#= 0
#= 1
#= None
#= None
#= None
#= 2
#= None
#= None
#= None
#= None
#= 2
#= None
#= None
#= None
#---
def f(x):
    match x:
        case int(({} | [_])): return 0
        case _ if x in [0, 'a', [], 1]: return 1
        case [*n1] if n1: return 2, n1
        case _ if x in [0, 'a', [], 3]: return 3
        case 0: return 4
[f(x) for x in [None, {'a': 'b'}, 2.5, {'b': 1.0}, 1, 1, {'a': 2, 'b': None}, [(1, [2, True]), 0, 'b'], [], False, 0.0, 2.5, '', 3, {}, {'b': 3, 'a': []}]]
#= None
#= None
#= None
#= None
#= 1
#= 1
#= None
#= (2, [(1, [2, True]), 0, 'b'])
#= 1
#= 1
#= 1
#= None
#= None
#= 3
#= None
#= None
#---
def f(x):
    match x:
        case True: return 0
        case 2.5: return 1
        case 2.5: return 2
        case False: return 3
        case [((3 | 2.5 | 1)) as n1, [[], 2.5], n2, *n3]: return 4, n1, n2, n3
[f(x) for x in ['a', {'b': -1, 1: -1}, 1, 2.5, 0, ({0: 3, 'a': 1}, True, 3), {1: (True, -1), 'a': [-1, -1]}, 2, 1.0, None, 0.0, [0.0, 'b', 0], 'a', 0.0, 'a', {0: {'a': None, 0: 'b'}}]]
#= None
#= None
#= None
#= 1
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#---
def f(x):
    match x:
        case [*n1] if n1: return 0, n1
        case ((bool(_) | -1) | str(True)): return 1
        case n1 if x in [0, 'a', [], 2]: return 2, n1
        case float(): return 3
        case False: return 4
        case [*_, {0: [True, 'a']}]: return 5
[f(x) for x in [2.5, None, {1: -1}, False, {}, (-1, None, 3), None, 0.0, ((),), '', 1.0, 2, (), 2, {}, 3]]
#= 3
#= None
#= None
#= 1
#= None
#= (0, [-1, None, 3])
#= None
#= (2, 0.0)
#= (0, [()])
#= None
#= 3
#= (2, 2)
#= None
#= (2, 2)
#= None
#= None
#---
def f(x):
    match x:
        case int([(2 | 2 | 0), [*_, None], *_, ['', *n1]], real={'a': float(real=_), **n2}): return 0, n1, n2
        case [*n1] if n1: return 1, n1
        case {1: False}: return 2
        case True: return 3
        case None: return 4
        case float(_): return 5
        case str(): return 6
[f(x) for x in [1, False, None, -1, True, ('a', 1), [], ([2, (False,)], {}), 2.5, 0.0, {}, 0.0, True, [{}, 2.5, {'a': 'b', 0: {'a': False}}], 2.5, 'a']]
#= None
#= None
#= 4
#= None
#= 3
#= (1, ['a', 1])
#= None
#= (1, [[2, (False,)], {}])
#= 5
#= 5
#= None
#= 5
#= 3
#= (1, [{}, 2.5, {'a': 'b', 0: {'a': False}}])
#= 5
#= 6
#---
def f(x):
    match x:
        case 1: return 0
        case _ if x in [0, 'a', [], 1]: return 1
        case n1 if x in [0, 'a', [], 2]: return 2, n1
        case {'b': None}: return 3
[f(x) for x in [True, (3, None, ({'b': None, 0: False}, 'a', {})), 2, (), (False, 0.0), {'a': 3}, False, 'a', (1, [False], True), (None, 3, False), 0.0, ({}, 1, 'b'), 0, '', 1, 3]]
#= 0
#= None
#= (2, 2)
#= None
#= None
#= None
#= 1
#= 1
#= None
#= None
#= 1
#= None
#= 1
#= None
#= 0
#= None
#---
def f(x):
    match x:
        case (3 | []): return 0
        case [[*n1, _, (3 | 0 | 0), 0], [*n2], [_, 0]]: return 1, n1, n2
        case False: return 2
        case 2: return 3
        case int(dict([n1, 'a'])) if n1: return 4, n1
        case [2, (3 | 1 | (3 | 0))]: return 5
[f(x) for x in ['b', 'b', {}, 'b', 1, [], 'b', [], 3, 1, [((False,),), ({0: 'a'}, 1.0)], (2.5, 2.5), 1.0, (1,), 3, 'a']]
#= None
#= None
#= None
#= None
#= None
#= 0
#= None
#= 0
#= 0
#= None
#= None
#= None
#= None
#= None
#= 0
#= None
#---
def f(x):
    match x:
        case []: return 0
        case {0: [None, int(), *n1, (-1 | 3 | 3)]}: return 1, n1
        case [[[1, _, _]], *n3, [*_, _, False, [*n1, True]], ((0 | 3 | 1)) as n2] if n3: return 2, n1, n2, n3
        case _ if x in [0, 'a', [], 3]: return 3
[f(x) for x in [None, None, 3, [2, True, 3], {}, 1.0, 0, '', False, None, (2,), ((-1, 0, 'a'),), 'b', False, 0, -1]]
#= None
#= None
#= 3
#= None
#= None
#= None
#= 3
#= None
#= 3
#= None
#= None
#= None
#= None
#= 3
#= 3
#= None
#---
def f(x):
    match x:
        case [([_, _] | 3 | True), [2.5, *n1, [0]]]: return 0, n1
        case ([] | ({1: 1} | 3)): return 1
        case int(real=0): return 2
[f(x) for x in [False, [0, 3, [None, (None, None), 2.5]], False, {1: 3}, None, [2, 2, 2], True, 1, (), None, (1.0,), 'b', -1, {1: 3}, 2.5, None]]
#= 2
#= None
#= 2
#= None
#= None
#= None
#= None
#= None
#= 1
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#---
def f(x):
    match x:
        case int(): return 0
        case (2 | (int(-1, real=_) | -1) | 3): return 1
        case ({'a': _, 'b': _} | dict(_) | list()): return 2
        case (([False, 2.5, _] | 1 | float(2, real=_)) | False | {}): return 3
[f(x) for x in [[{1: 3, 'a': None}], 'b', 2, None, 1.0, 2, 3, 1.0, (0, 0, 1.0), '', 1.0, False, None, {0: True}, 1.0, None]]
#= 2
#= None
#= 0
#= None
#= 3
#= 0
#= 0
#= 3
#= None
#= None
#= 3
#= 0
#= None
#= 2
#= 3
#= None
#---
def f(x):
    match x:
        case [['a'], *_]: return 0
        case False: return 1
        case n1 if x in [0, 'a', [], 2]: return 2, n1
        case {}: return 3
        case (({'a': None} | (3 | 3 | 3)) | 2.5): return 4
        case ({'b': (3 | 3)} | bool({})): return 5
[f(x) for x in [True, [((False,), 0, ()), None], 1, ([None],), [], 2.5, (None, 2, 2.5), {'a': 2}, 3, [None, 0, 1.0], False, (0, (), {'a': None}), {'b': None}, [0, ([], 1.0), None], {'b': [{1: 'a'}, 2]}, ['b']]]
#= None
#= None
#= None
#= None
#= (2, [])
#= 4
#= None
#= 3
#= 4
#= None
#= 1
#= None
#= 3
#= None
#= 3
#= None
#---
def f(x):
    match x:
        case [*n1]: return 0, n1
        case [*n2, n1] if n1: return 1, n1, n2
        case [*n2, n1]: return 2, n1, n2
        case False: return 3
[f(x) for x in [3, (False,), 2.5, {'a': 2.5}, 0, 'b', 3, 1, None, False, 0, (2.5,), None, None, True, {'b': ['b', 0]}]]
#= None
#= (0, [False])
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= 3
#= None
#= (0, [2.5])
#= None
#= None
#= None
#= None
#---
def f(x):
    match x:
        case _ if x in [0, 'a', [], 0]: return 0
        case 0: return 1
        case [(tuple() | 2)]: return 2
        case n2 if x in [0, 'a', [], 3]: return 3, n2
[f(x) for x in [True, (1, (None, 1, 0.0), {1: True}), 0.0, {}, (), -1, [None, 0.0], [], True, (), ([True], 1.0), (0.0, {}), 1, [{'a': None, 'b': {0: False, 1: False}}], ({}, [(None, 'b'), False, {1: None, 0: None}]), 0]]
#= None
#= None
#= 0
#= None
#= None
#= None
#= None
#= 0
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= 0
#---
def f(x):
    match x:
        case [*n1]: return 0, n1
        case object(): return 1
        case tuple(): return 2
        case False: return 3
[f(x) for x in ['', {1: 1}, False, 0, ((),), None, 2.5, {'b': 3, 'a': 3}, (1.0, [False, 'b', [False, None, True]], None), {1: {0: ['b', 1]}, 'b': [None, [], {0: 0}]}, {0: 1}, -1, 2.5, (-1, 2.5, ({1: None}, 'b', False)), True, ({'a': 1.0}, 1)]]
#= 1
#= 1
#= 1
#= 1
#= (0, [()])
#= 1
#= 1
#= 1
#= (0, [1.0, [False, 'b', [False, None, True]], None])
#= 1
#= 1
#= 1
#= 1
#= (0, [-1, 2.5, ({1: None}, 'b', False)])
#= 1
#= (0, [{'a': 1.0}, 1])
#---
def f(x):
    match x:
        case ([1, {}] | 3): return 0
        case ({1: (True | 3), 'b': -1} | 2): return 1
        case _ if x in [0, 'a', [], 2]: return 2
        case list(): return 3
        case 0: return 4
[f(x) for x in [[{'a': None}, None, {'b': (False, True, 'b'), 1: -1}], 1, 'a', False, {}, None, {1: -1, 'a': 0}, True, (('', False, 'b'),), 3, {}, False, False, {0: -1}, 0, 0.0]]
#= 3
#= None
#= 2
#= 2
#= None
#= None
#= None
#= None
#= None
#= 0
#= None
#= 2
#= 2
#= None
#= 2
#= 2
#---
def f(x):
    match x:
        case _ if x in [0, 'a', [], 0]: return 0
        case [*_, [n1]]: return 1, n1
        case n1 if x in [0, 'a', [], 2]: return 2, n1
        case n1 if x in [0, 'a', [], 3]: return 3, n1
[f(x) for x in [[2.5, 'b', True], 2, True, 'b', {'b': [None, [None], None], 0: []}, None, 2.5, 1, None, (-1, ['', None]), 0, True, 1, [], 2.5, None]]
#= None
#= (2, 2)
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= 0
#= None
#= None
#= 0
#= None
#= None
#---
def f(x):
    match x:
        case {}: return 0
        case _ if x in [0, 'a', [], 1]: return 1
        case n1 if x in [0, 'a', [], 2]: return 2, n1
        case n1 if x in [0, 'a', [], 3]: return 3, n1
        case _ if x in [0, 'a', [], 4]: return 4
        case 0: return 5
        case False: return 6
[f(x) for x in [-1, 'b', None, -1, (True,), {}, ([{'a': None}], {}), None, 1.0, True, None, 0, 2.5, [], [False], True]]
#= None
#= None
#= None
#= None
#= None
#= 0
#= None
#= None
#= 1
#= 1
#= None
#= 1
#= None
#= 1
#= None
#= 1
#---
def f(x):
    match x:
        case ([[1], {'b': _}, _] | -1 | {}): return 0
        case object(): return 1
        case _ if x in [0, 'a', [], 2]: return 2
        case 0: return 3
        case 2.5: return 4
[f(x) for x in [{'a': {}}, None, {'b': {'b': 0.0}}, [], '', '', ({'a': 1.0}, 1), -1, (), 'b', False, {'b': [(2, True), False, 1]}, None, [()], 'b', None]]
#= 0
#= 1
#= 0
#= 1
#= 1
#= 1
#= 1
#= 0
#= 1
#= 1
#= 1
#= 0
#= 1
#= 1
#= 1
#= 1
#---
def f(x):
    match x:
        case ['a', ({1: 'a'} | list(True) | 2.5), *_, ((True | '')) as n1]: return 0, n1
        case [*_, [*n1], ([]) as n2, [*n4, [], [*_, n3]]]: return 1, n1, n2, n3, n4
        case [((3 | 2) | ['', _, 2, *_] | (2 | False))]: return 2
        case n1 if x in [0, 'a', [], 3]: return 3, n1
        case _ if x in [0, 'a', [], 4]: return 4
        case _ if x in [0, 'a', [], 5]: return 5
[f(x) for x in [[2, 2.5], '', {'b': 'a'}, {0: {1: None}}, None, 'b', 2, [False, None, {0: 2, 1: []}], ['', (3, {'b': 1}), 2], None, False, {}, False, 'a', 3, 3]]
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= (3, False)
#= None
#= (3, False)
#= (3, 'a')
#= (3, 3)
#= (3, 3)
#---
def f(x):
    match x:
        case [*_]: return 0
        case None: return 1
        case '': return 2
        case 2: return 3
[f(x) for x in [True, {0: 'b', 'b': False}, (2, 0.0, None), {1: False, 'a': None}, 2.5, None, [{'a': 1.0}, False, ()], [2], True, None, [], False, 0.0, 1.0, (), -1]]
#= None
#= None
#= 0
#= None
#= None
#= 1
#= 0
#= 0
#= None
#= 1
#= 0
#= None
#= None
#= None
#= 0
#= None
#---
def f(x):
    match x:
        case ((3 | {1: _, 0: True})) as n1 if n1: return 0, n1
        case n1 if x in [0, 'a', [], 1]: return 1, n1
        case float(): return 2
        case n1 if x in [0, 'a', [], 3]: return 3, n1
        case dict(): return 4
[f(x) for x in [1, [[0, True, {}], 2.5, {'a': -1}], (), ('a',), (-1, 0.0, [{0: 'b'}, 'b', -1]), {'b': -1, 0: 0.0}, (), 'a', [(), '', ({0: 'a'}, {'b': True}, None)], (('a',),), 1, '', [{'a': 'a', 0: None}, 0], 2, False, 1]]
#= (1, 1)
#= None
#= None
#= None
#= None
#= 4
#= None
#= (1, 'a')
#= None
#= None
#= (1, 1)
#= None
#= None
#= None
#= (1, False)
#= (1, 1)
#---
def f(x):
    match x:
        case None: return 0
        case [*n1]: return 1, n1
        case ([(3 | 3)]) as n1: return 2, n1
        case ('') as n1: return 3, n1
        case [*n1]: return 4, n1
[f(x) for x in [2, {}, (-1, -1), [[], {0: 'a'}], 0.0, True, False, 2.5, {'b': 1, 1: 2}, 0.0, True, 'a', (2,), -1, {1: ''}, 2.5]]
#= None
#= None
#= (1, [-1, -1])
#= (1, [[], {0: 'a'}])
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= (1, [2])
#= None
#= None
#= None
#---
def f(x):
    match x:
        case -1: return 0
        case [*_]: return 1
        case (((3 | 3)) as n1) as n2: return 2, n1, n2
        case [*_, False]: return 3
        case 2.5: return 4
        case {'a': (2.5) as n1, 1: [*n2, 0, _]}: return 5, n1, n2
[f(x) for x in [None, 3, {}, None, '', {}, 3, [(), 1], None, 1, (1, {}, None), False, [False, [''], None], (0,), True, None]]
#= None
#= (2, 3, 3)
#= None
#= None
#= None
#= None
#= (2, 3, 3)
#= 1
#= None
#= None
#= 1
#= None
#= 1
#= 1
#= None
#= None
#---
def f(x):
    match x:
        case ['', *n3, int(0, real=[*_, -1, n1, n2]), 2.5] if n3: return 0, n1, n2, n3
        case 2: return 1
        case 1: return 2
        case [*n1] if n1: return 3, n1
[f(x) for x in [1.0, (3, '', {0: {}}), 1.0, 'a', 1, 'a', True, None, '', -1, False, 'b', False, 0, {}, 3]]
#= 2
#= (3, [3, '', {0: {}}])
#= 2
#= None
#= 2
#= None
#= 2
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#---
def f(x):
    match x:
        case [*n1, int(), (3 | 3 | [])]: return 0, n1
        case {'a': n1}: return 1, n1
        case _ if x in [0, 'a', [], 2]: return 2
        case -1: return 3
        case [{0: 'a'}, *n1]: return 4, n1
        case -1: return 5
        case [*_, [[*n1], {'b': 2, 'a': None}, *_], 1]: return 6, n1
[f(x) for x in [None, ({1: False, 0: 0}, None, 1), {1: (2, 'a', 'b'), 0: 1.0}, None, 0, None, {'b': -1, 1: None}, 1, '', (), 2.5, 'b', 0.0, (True, 'b'), 1, 'b']]
#= None
#= None
#= None
#= None
#= 2
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= 2
#= None
#= None
#= None
#---
def f(x):
    match x:
        case (['a']) as n1: return 0, n1
        case ({0: [-1, _], 1: ['']} | list(2.5) | list('')): return 1
        case {'b': object()}: return 2
        case [*n4, n1, [{'a': _}, 2.5, _], [[n2, _, *_], *n3, -1]] if n2: return 3, n1, n2, n3, n4
        case [*_]: return 4
[f(x) for x in [{0: True}, '', 'b', (False, False), 0, {'a': None}, 1, -1, 1.0, 0, None, False, 1.0, (False, 1.0), None, False]]
#= None
#= None
#= None
#= 4
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= 4
#= None
#= None
#---
def f(x):
    match x:
        case (2) as n1 if n1: return 0, n1
        case [tuple()]: return 1
        case n1 if x in [0, 'a', [], 2]: return 2, n1
        case ((3 | 3)) as n1 if n1: return 3, n1
[f(x) for x in [{0: None}, False, [[[0], True], 'a'], [['a', 0, {}], False, -1], {'b': 3}, '', [-1, {0: [True, False]}, 2.5], None, (), 0.0, 1.0, {'a': '', 'b': 0}, 2, [()], 1.0, {0: 'b'}]]
#= None
#= (2, False)
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= (2, 0.0)
#= None
#= None
#= (0, 2)
#= 1
#= None
#= None
#---
def f(x):
    match x:
        case False: return 0
        case (3 | -1): return 1
        case n1 if x in [0, 'a', [], 2]: return 2, n1
        case [*_, n1]: return 3, n1
[f(x) for x in [('b',), {}, 3, 0.0, None, True, [()], 3, 2.5, None, 0, 2, {1: True}, 3, {0: ((3,),), 'a': None}, 2]]
#= (3, 'b')
#= None
#= 1
#= (2, 0.0)
#= None
#= None
#= (3, ())
#= 1
#= None
#= None
#= (2, 0)
#= (2, 2)
#= None
#= 1
#= None
#= (2, 2)
#---
def f(x):
    match x:
        case n1 if x in [0, 'a', [], 0]: return 0, n1
        case (tuple() | False | ({0: _, 'a': _} | (3 | -1 | 3) | float(_, real=_))): return 1
        case ((-1 | [_, '', None] | [*_]) | {}): return 2
[f(x) for x in ['', (False, 1), (None, 1, ''), True, 2.5, {'a': False, 1: 2.5}, [{'b': None}, (), 1.0], [None, 0], True, None, 'b', 1.0, '', 'a', {0: False, 'a': 0.0}, 1]]
#= None
#= 1
#= 1
#= None
#= 1
#= 2
#= 2
#= 2
#= None
#= None
#= None
#= 1
#= None
#= (0, 'a')
#= 1
#= None
#---
def f(x):
    match x:
        case n1 if x in [0, 'a', [], 0]: return 0, n1
        case None: return 1
        case n1 if x in [0, 'a', [], 2]: return 2, n1
        case [_, 2]: return 3
        case _ if x in [0, 'a', [], 4]: return 4
        case n1 if x in [0, 'a', [], 5]: return 5, n1
[f(x) for x in [False, {0: 0.0, 'b': (1.0, 3, 2.5)}, True, {0: 2, 1: True}, 1.0, 1.0, (), ({1: [True, 'b', None]}, None), None, [], 'a', {'a': []}, True, (True,), '', '']]
#= (0, False)
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= 1
#= (0, [])
#= (0, 'a')
#= None
#= None
#= None
#= None
#= None
#---
def f(x):
    match x:
        case [(True | 2.5), str()]: return 0
        case object(): return 1
        case int(['', [_, *n1], _], real='a'): return 2, n1
        case list(bool(-1)): return 3
[f(x) for x in ['a', None, (3,), {}, None, [3], [], ('b',), True, False, {'a': 'b'}, False, 2, 2, ((3,),), False]]
#= 1
#= 1
#= 1
#= 1
#= 1
#= 1
#= 1
#= 1
#= 1
#= 1
#= 1
#= 1
#= 1
#= 1
#= 1
#= 1
#---
def f(x):
    match x:
        case ([None, *n1]) as n2: return 0, n1, n2
        case {0: [(3 | -1)], 'a': {0: (2 | '')}, **n1}: return 1, n1
        case float([n1, [*n2], [True, n3, True], *_], real={1: n5, **n6}) if n5: return 2, n1, n2, n3, n5, n6
[f(x) for x in ['a', {'b': 'b'}, 0.0, {'b': {1: [], 'a': 'b'}}, 0.0, 1, 0.0, 3, '', 1, 0, {}, 'a', 3, '', '']]
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#---
def f(x):
    match x:
        case [*_, n1] if n1: return 0, n1
        case [dict('a'), float(real=-1), [*_], *n1]: return 1, n1
        case n1 if x in [0, 'a', [], 2]: return 2, n1
        case []: return 3
        case ({1: ('a' | 0), 'b': int(2, real=0)} | tuple((1 | 'a' | 3))): return 4
[f(x) for x in [{}, ({'a': 'b', 0: 0.0}, 'b', 'b'), 'a', {0: {'a': 0.0}}, {'a': {0: 1.0}, 1: [-1]}, False, ['b', 'a', True], 2, [], '', [None, False, 3], -1, {}, {'a': [('', True), -1], 1: None}, 0.0, [0.0]]]
#= None
#= (0, 'b')
#= (2, 'a')
#= None
#= None
#= (2, False)
#= (0, True)
#= (2, 2)
#= (2, [])
#= None
#= (0, 3)
#= None
#= None
#= None
#= (2, 0.0)
#= None
#---
def f(x):
    match x:
        case {0: _}: return 0
        case (('a' | [_, True, _] | 3) | bool() | 2): return 1
        case None: return 2
        case ({'b': tuple()}) as n1: return 3, n1
        case n1 if x in [0, 'a', [], 4]: return 4, n1
        case ['', *n1]: return 5, n1
[f(x) for x in [3, [2.5, 0.0], None, None, 1.0, 1.0, ([''],), (None, [True, True], [{'b': '', 0: 3}, (True, 1)]), 'b', 2, -1, {'a': None}, 2, 3, {1: [None], 'b': True}, 3]]
#= 1
#= None
#= 2
#= 2
#= None
#= None
#= None
#= None
#= None
#= 1
#= None
#= None
#= 1
#= 1
#= None
#= 1
#---
def f(x):
    match x:
        case 'a': return 0
        case n1 if x in [0, 'a', [], 1]: return 1, n1
        case n1 if x in [0, 'a', [], 2]: return 2, n1
[f(x) for x in ['', 'a', True, 1.0, {}, 2, 0.0, '', 'a', [2.5], True, False, {}, (1, (-1, 1, 1.0), [(), True]), '', -1]]
#= None
#= 0
#= (1, True)
#= (1, 1.0)
#= None
#= (2, 2)
#= (1, 0.0)
#= None
#= 0
#= None
#= (1, True)
#= (1, False)
#= None
#= None
#= None
#= None
#---
def f(x):
    match x:
        case -1: return 0
        case dict(): return 1
        case _ if x in [0, 'a', [], 2]: return 2
        case (0) as n1 if n1: return 3, n1
        case (False) as n1: return 4, n1
        case [None, *_, {1: n1, 'a': [n2, n3, '']}, object()]: return 5, n1, n2, n3
[f(x) for x in [1, 'b', True, [(), -1, None], 'a', 'b', 0, (None, [-1, 2, -1]), {'a': 0.0, 0: {1: None, 0: 0}}, 2, 3, 1, True, [], [None, 'a'], None]]
#= None
#= None
#= None
#= None
#= 2
#= None
#= 2
#= None
#= 1
#= 2
#= None
#= None
#= None
#= 2
#= None
#= None
#---
def f(x):
    match x:
        case [*n2, n1]: return 0, n1, n2
        case _ if x in [0, 'a', [], 1]: return 1
        case [n1, [n2, _, _, *n3], -1]: return 2, n1, n2, n3
        case (((3 | 3 | '') | True | (0 | 3)) | {0: bool(True)} | ({1: _} | [_])): return 3
        case [[[*_], 2, *_], [{0: False, 'b': _, **n1}, n2], [*n4, _, n3], *n5]: return 4, n1, n2, n3, n4, n5
[f(x) for x in [[{0: 1}, True], False, -1, None, {0: ({}, [True, True, None])}, 0, None, '', 0, (), 1, None, 2, 2, {0: None}, 'b']]
#= (0, True, [{0: 1}])
#= 1
#= None
#= None
#= None
#= 1
#= None
#= 3
#= 1
#= None
#= 1
#= None
#= None
#= None
#= None
#= None
#---
def f(x):
    match x:
        case [([n1, _, *_]) as n2, {1: n4, 'b': [*_]}, *n5]: return 0, n1, n2, n4, n5
        case [*n1]: return 1, n1
        case {0: {1: {}, 0: [*_, _, 'a']}}: return 2
        case [{}, [{'b': 0}, [n1, n2, 2]], [str(), n3, object()]]: return 3, n1, n2, n3
        case [*n4, tuple({'b': n1, **n2}), n3, ([*_, False, _] | '')] if n1: return 4, n1, n2, n3, n4
[f(x) for x in [[True], -1, None, 3, -1, ('', {}), (), (2, False, (0, 0.0, [None])), '', {1: None}, 0, 3, 0, 3, {'a': 'b'}, {1: 'a', 'b': True}]]
#= (1, [True])
#= None
#= None
#= None
#= None
#= (1, ['', {}])
#= (1, [])
#= (1, [2, False, (0, 0.0, [None])])
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#---
def f(x):
    match x:
        case [_, [False, int(n1)]]: return 0, n1
        case '': return 1
        case [2.5, *n1]: return 2, n1
[f(x) for x in [3, {0: None, 1: (2,)}, 'b', 2, [0, False], 2.5, ({'a': (), 1: None}, [None, 1.0]), [], {1: {1: [True, None, 0]}, 'a': 1.0}, [None], True, 0, 'a', 0, 2, 0.0]]
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#---
def f(x):
    match x:
        case n1 if x in [0, 'a', [], 0]: return 0, n1
        case (None | 2 | 3): return 1
        case (([-1, _] | [_, _, 'a'] | 0)) as n1: return 2, n1
[f(x) for x in [(None,), [1, False], 2.5, 2.5, 1, None, 'a', 0, False, 1.0, False, None, 'a', True, [], {'a': (0, None, 'a'), 0: 2}]]
#= None
#= None
#= None
#= None
#= None
#= 1
#= (0, 'a')
#= (0, 0)
#= (0, False)
#= None
#= (0, False)
#= 1
#= (0, 'a')
#= None
#= (0, [])
#= None
#---
def f(x):
    match x:
        case n1 if x in [0, 'a', [], 0]: return 0, n1
        case _ if x in [0, 'a', [], 1]: return 1
        case {0: [n2, [*n3]]}: return 2, n2, n3
[f(x) for x in [('', ('', 1), 3), 0.0, (True,), [2, [2.5, {}], {1: -1}], {1: (), 'b': [2]}, 0.0, 1, 'a', 'b', 'b', (0,), 2, None, -1, (False, 1), True]]
#= None
#= (0, 0.0)
#= None
#= None
#= None
#= (0, 0.0)
#= 1
#= (0, 'a')
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= 1
#---
def f(x):
    match x:
        case {'b': [n1, (3 | 2 | None)]}: return 0, n1
        case int(): return 1
        case _ if x in [0, 'a', [], 2]: return 2
        case {'b': _, 'a': _}: return 3
[f(x) for x in [1.0, (), 0.0, '', '', 'b', [0.0], 3, (2.5, {}, False), (2.5, 'b', None), ('a', {1: [2, None, 1], 0: 1}, 2), (1,), {1: 2.5, 'b': {0: ()}}, 2.5, None, True]]
#= None
#= None
#= 2
#= None
#= None
#= None
#= None
#= 1
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= 1
#---
def f(x):
    match x:
        case [n2]: return 0, n2
        case [[1, [_, *n3, n1, n2], [*n4], *n5]] if n3: return 1, n1, n2, n3, n4, n5
        case object(): return 2
[f(x) for x in [3, [3], {'a': 1.0}, False, 0, None, None, (None,), None, -1, None, (0, 0), [None], 1.0, ((), ({1: 'b'}, None, None)), []]]
#= 2
#= (0, 3)
#= 2
#= 2
#= 2
#= 2
#= 2
#= (0, None)
#= 2
#= 2
#= 2
#= 2
#= (0, None)
#= 2
#= 2
#= 2
#---
def f(x):
    match x:
        case _ if x in [0, 'a', [], 0]: return 0
        case []: return 1
        case [n1, *n9, [n2, float(n3), *n5, [*n4]], [n7, '', *n8]]: return 2, n1, n2, n3, n4, n5, n7, n8, n9
        case n1 if x in [0, 'a', [], 3]: return 3, n1
        case 0: return 4
[f(x) for x in [1, {}, 3, [(None, ()), 2, (False, {'a': None}, 0)], ('',), None, None, [([-1, None, True],), None, False], 2, 'a', (1, None, {}), True, [], 2, 'b', 3]]
#= None
#= None
#= (3, 3)
#= None
#= None
#= None
#= None
#= None
#= None
#= 0
#= None
#= None
#= 0
#= None
#= None
#= (3, 3)
#---
def f(x):
    match x:
        case '': return 0
        case [*n1] if n1: return 1, n1
        case ((None) as n1) as n2: return 2, n1, n2
        case 'a': return 3
        case (([] | str())) as n1 if n1: return 4, n1
        case float(real={'b': {1: -1, 'a': _, **n1}}): return 5, n1
[f(x) for x in [1, 2.5, '', 1, 0.0, True, 1, None, 2.5, 2, -1, -1, 0.0, 0, 0.0, {'b': [None], 0: {0: None}}]]
#= None
#= None
#= 0
#= None
#= None
#= None
#= None
#= (2, None, None)
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#---
def f(x):
    match x:
        case (3 | {} | 3): return 0
        case _ if x in [0, 'a', [], 1]: return 1
        case [*_]: return 2
        case {**n1}: return 3, n1
        case []: return 4
        case [*n1]: return 5, n1
        case (str((2 | 3))) as n1: return 6, n1
[f(x) for x in [1, -1, False, {}, [[0.0, [], False]], False, {0: None}, 2, 0, {}, 1, False, [], (), {}, [(-1,)]]]
#= 1
#= None
#= 1
#= 0
#= 2
#= 1
#= 0
#= None
#= 1
#= 0
#= 1
#= 1
#= 1
#= 2
#= 0
#= 2
#---
def f(x):
    match x:
        case (int(False) | bool(dict(_)) | None): return 0
        case n1 if x in [0, 'a', [], 1]: return 1, n1
        case {0: (3 | 3), **n1} if n1: return 2, n1
        case object(): return 3
[f(x) for x in ['', {}, None, False, None, 2, [True], 3, True, (False,), True, 'b', (), None, 1, None]]
#= 3
#= 3
#= 0
#= 0
#= 0
#= 3
#= 3
#= 3
#= (1, True)
#= 3
#= (1, True)
#= 3
#= 3
#= 0
#= (1, 1)
#= 0
#---
def f(x):
    match x:
        case [[[-1, True, n1], [-1, *_], *n2, dict(-1)], [n4], *_, (False | [*_] | ['a', *_])]: return 0, n1, n2, n4
        case ({'a': (False | True), 1: []}) as n1: return 1, n1
        case (([0] | 3) | {0: [*_, False, True, _], 'b': {'b': _, 1: 2.5}}): return 2
        case _ if x in [0, 'a', [], 3]: return 3
[f(x) for x in [3, {1: False}, ['b'], 0.0, 1, 1, [{0: None, 1: None}, {0: -1}], (), 1.0, None, {1: False}, {'b': [1.0, {}, None], 'a': 1}, 'b', 1, 0, None]]
#= 2
#= None
#= None
#= 3
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= 3
#= None
#---
def f(x):
    match x:
        case ['a', *n1]: return 0, n1
        case [[n1], *n3, n2, ([False] | '' | {'a': _})] if n1: return 1, n1, n2, n3
        case [[*n1, (3 | 3 | 3), list(), _], 2.5, {'b': _}] if n1: return 2, n1
        case None: return 3
        case {}: return 4
        case {1: n1, 0: [*n2]}: return 5, n1, n2
[f(x) for x in [({0: {'b': '', 0: True}, 1: None},), None, [(True, 1.0), None, [{}]], 3, (), None, [{0: ('a',)}, 0, 2.5], ((True,), [{}, 'b', ['a', 'a']]), True, [{'b': None, 1: 1}, 'a'], [], 3, 0.0, (), ([], {1: 2.5}), True]]
#= None
#= 3
#= None
#= None
#= None
#= 3
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#---
def f(x):
    match x:
        case {1: (('') as n1) as n2, 'a': {}} if n2: return 0, n1, n2
        case []: return 1
        case [_, *_, None]: return 2
        case _ if x in [0, 'a', [], 3]: return 3
        case {**n1} if n1: return 4, n1
[f(x) for x in [(2.5, {'a': ()}), None, [0.0], (), (None, 1.0, 'b'), 2.5, False, ([], ([False, '', True],), [1, 0, (False,)]), 'b', 2.5, 3, 0.0, 'a', 1.0, 2.5, {'b': True, 1: None}]]
#= None
#= None
#= None
#= 1
#= None
#= None
#= 3
#= None
#= None
#= None
#= 3
#= 3
#= 3
#= None
#= None
#= (4, {'b': True, 1: None})
#---
def f(x):
    match x:
        case {**n1}: return 0, n1
        case [None, *_]: return 1
        case [[*n1, []]]: return 2, n1
[f(x) for x in [0, True, 2.5, None, 1, {1: ('',)}, None, 0, 3, 'a', -1, 3, (), True, -1, 2.5]]
#= None
#= None
#= None
#= None
#= None
#= (0, {1: ('',)})
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#---
def f(x):
    match x:
        case {**n1} if n1: return 0, n1
        case [{0: [1, n1], 'b': {'b': _, 'a': _}}] if n1: return 1, n1
        case [(tuple(n1)) as n2, *n3, None, 1]: return 2, n1, n2, n3
[f(x) for x in [None, {0: {'a': {'a': True, 'b': 'a'}}, 'b': ''}, {'a': True}, None, 3, None, (), 'b', 2.5, 2.5, 0, 1.0, True, True, 2, {0: 2}]]
#= None
#= (0, {0: {'a': {'a': True, 'b': 'a'}}, 'b': ''})
#= (0, {'a': True})
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= (0, {0: 2})
#---
def f(x):
    match x:
        case [*n1, 'a'] if n1: return 0, n1
        case [True, [{}, [_, True]], {'a': n1}]: return 1, n1
        case [*n1, False, _]: return 2, n1
[f(x) for x in [0, {1: {'a': False}, 'a': -1}, ['b', 2, 0], {'b': -1, 'a': 2}, '', None, (), None, False, False, (), 0.0, 1.0, {0: {}}, 1.0, 0]]
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#= None
#---
def f(x):
    match x:
        case n1 if x in [0, 'a', [], 0]: return 0, n1
        case (-1) as n1 if n1: return 1, n1
        case _ if x in [0, 'a', [], 2]: return 2
[f(x) for x in [False, 3, 'b', '', (1.0,), False, True, 'b', -1, 3, '', {'a': False, 1: ''}, [], ({'b': {0: False}, 0: [-1, 0, True]},), 1.0, (2, -1, {'a': None, 0: ''})]]
#= (0, False)
#= None
#= None
#= None
#= None
#= (0, False)
#= None
#= None
#= (1, -1)
#= None
#= None
#= None
#= (0, [])
#= None
#= None
#= None
#---
def f(x):
    match x:
        case [*n5, [[*_, n1], [*_], *n4, [n2, *n3]]]: return 0, n1, n2, n3, n4, n5
        case n1 if x in [0, 'a', [], 1]: return 1, n1
        case n1 if x in [0, 'a', [], 2]: return 2, n1
        case _ if x in [0, 'a', [], 3]: return 3
        case int(): return 4
        case str(_): return 5
        case _ if x in [0, 'a', [], 6]: return 6
[f(x) for x in ['', 2.5, ('a', (False,)), 0, 1, '', True, (False, [3], 0), 2.5, '', 2, False, True, {}, {'b': 'b'}, [True, {}, None]]]
#= 5
#= None
#= None
#= (1, 0)
#= (1, 1)
#= 5
#= (1, True)
#= None
#= None
#= 5
#= (2, 2)
#= (1, False)
#= (1, True)
#= None
#= None
#= None
#---
def f(x):
    match x:
        case ([[*_, _, _, 2.5], float('a'), *_, []]) as n1: return 0, n1
        case {'b': ({'a': n1, 1: n2}) as n3, 1: [1, n4, -1]}: return 1, n1, n2, n3, n4
        case [*n1, [_]]: return 2, n1
        case n1 if x in [0, 'a', [], 3]: return 3, n1
        case float({}): return 4
        case 1: return 5
[f(x) for x in [None, [[{'a': True}, 1.0], True, True], '', [True, (True, -1), -1], None, (0, False, [2, False]), 0, [{'b': True}], (1.0, 3, 2), {1: [], 'b': []}, [], 2.5, 2, 0, {0: [1.0], 'a': None}, []]]
#= None
#= None
#= None
#= None
#= None
#= None
#= (3, 0)
#= None
#= None
#= None
#= (3, [])
#= None
#= None
#= (3, 0)
#= None
#= (3, [])
#---
def f(x):
    match x:
        case ((True) as n1) as n2 if n1: return 0, n1, n2
        case [*_, _]: return 1
        case n1 if x in [0, 'a', [], 2]: return 2, n1
[f(x) for x in [{}, True, True, [None, ''], 1.0, (2.5, -1), None, True, '', 2.5, {0: {'b': ''}, 1: False}, None, 0, 2, 0, 3]]
#= None
#= (0, True, True)
#= (0, True, True)
#= 1
#= None
#= 1
#= None
#= (0, True, True)
#= None
#= None
#= None
#= None
#= (2, 0)
#= (2, 2)
#= (2, 0)
#= None
#---
