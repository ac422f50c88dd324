# Metaclasses as tutorials show them
class Singleton(type):
    _instances = {}
    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            print("creating", cls.__name__)
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]

class Database(metaclass=Singleton):
    def __init__(self, url):
        print("init", url)
        self.url = url

a = Database("one")
b = Database("two")
print(a is b, b.url, type(Database), type(a).__name__, isinstance(Database, Singleton), isinstance(Database, type))

class Registry(type):
    plugins = {}
    def __new__(mcls, name, bases, namespace, **kwargs):
        print("new", name, [b.__name__ for b in bases], sorted(k for k in namespace if not k.startswith("__")), kwargs)
        cls = super().__new__(mcls, name, bases, namespace)
        if bases:
            mcls.plugins[kwargs.get("key", name.lower())] = cls
        return cls
    def __init__(cls, name, bases, namespace, **kwargs):
        print("init", cls.__name__)
        super().__init__(name, bases, namespace)
    def __len__(cls):
        return len(cls.plugins)
    def __iter__(cls):
        return iter(cls.plugins.items())
    def __getitem__(cls, name):
        return cls.plugins[name]
    def __contains__(cls, name):
        return name in cls.plugins
    @property
    def names(cls):
        return list(cls.plugins)
    def create(cls, name, *args):
        return cls.plugins[name](*args)

class Plugin(metaclass=Registry):
    def run(self): return f"{type(self).__name__} runs"
class CsvPlugin(Plugin, key="csv"):
    pass
class JsonPlugin(Plugin):
    def run(self): return super().run() + " json"
print(len(Plugin), Plugin.names, "csv" in Plugin, Plugin["csv"].__name__)
for name, cls in Plugin:
    print(name, cls().run())
print(Plugin.create("jsonplugin").run())
try:
    Plugin().create
except AttributeError as e:
    print(e)

class Upper(type):
    def __new__(mcls, name, bases, ns):
        return super().__new__(mcls, name, bases, {k if k.startswith("__") else k.upper(): v for k, v in ns.items()})
class Config(metaclass=Upper):
    host = "localhost"
    port = 80
print(Config.HOST, Config.PORT, hasattr(Config, "host"))

class Ordered(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        print("prepare", name)
        return {"prepared": True}
    def __new__(mcls, name, bases, ns):
        cls = super().__new__(mcls, name, bases, dict(ns))
        cls.fields = [k for k in ns if not k.startswith("__")]
        return cls
class Form(metaclass=Ordered):
    b = 1
    a = 2
    def c(self): pass
print(Form.fields, Form.prepared)

Point = type("Point", (), {"x": 0, "y": 0, "norm": lambda self: (self.x ** 2 + self.y ** 2) ** .5})
p = Point(); p.x, p.y = 3, 4
print(Point, Point.__name__, p.norm(), Point.__bases__, type(Point))
Sub = type("Sub", (Point,), dict(z=1))
print(Sub.__mro__, Sub().z, Sub().x, issubclass(Sub, Point))
#> creating Database
#> init one
#> True one <class '__main__.Singleton'> Database True True
#> new Plugin [] ['run'] {}
#> init Plugin
#> new CsvPlugin ['Plugin'] [] {'key': 'csv'}
#> init CsvPlugin
#> new JsonPlugin ['Plugin'] ['run'] {}
#> init JsonPlugin
#> 2 ['csv', 'jsonplugin'] True CsvPlugin
#> csv CsvPlugin runs
#> jsonplugin JsonPlugin runs json
#> JsonPlugin runs json
#> 'Plugin' object has no attribute 'create'
#> localhost 80 False
#> prepare Form
#> ['prepared', 'b', 'a', 'c'] True
#> <class '__main__.Point'> Point 5.0 (<class 'object'>,) <class 'type'>
#> (<class '__main__.Sub'>, <class '__main__.Point'>, <class 'object'>) 1 0 True
#---
# metaclass details
class Meta(type):
    def __new__(mcs, name, bases, ns, **kw):
        cls = super().__new__(mcs, name, bases, ns)
        cls.tag = kw.get("tag", "none")
        return cls
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        print("init", name, sorted(ns), kw)
    def __repr__(cls): return f"<Meta {cls.__name__}>"
    def __str__(cls): return "str of " + cls.__name__
    def __getattr__(cls, name):
        if name.startswith("dyn_"): return name[4:]
        raise AttributeError(f"no {name}")
    def __setattr__(cls, name, value):
        if name == "locked": raise AttributeError("locked is locked")
        super().__setattr__(name, value)
    def __instancecheck__(cls, obj): return hasattr(obj, "quack")
    def __subclasscheck__(cls, sub): return hasattr(sub, "quack")
    def __eq__(cls, other): return isinstance(other, type) and cls.__name__ == other.__name__
    def __hash__(cls): return hash(cls.__name__)
    def __lt__(cls, other): return cls.__name__ < other.__name__
    def __add__(cls, other): return f"{cls.__name__}+{other.__name__}"
    def __call__(cls, *a, **k):
        obj = super().__call__(*a, **k)
        obj.made_by = "meta"
        return obj
    def __bool__(cls): return False
    def __dir__(cls): return ["a", "b"]
class A(metaclass=Meta, tag="x"):
    """Doc of A."""
    y = 1
    def __init__(self, v=0): self.v = v
class B(A): pass
print(A, repr(B), str(A), f"{A}", [A, B])
print(A.tag, B.tag, A.dyn_foo, type(A), type(type(A)))
try: A.other
except AttributeError as e: print(e)
try: A().dyn_foo
except AttributeError as e: print(e)
try: A.locked = 1
except AttributeError as e: print(e)
A.free = 3; print(A.free, B.free, A.__dict__["free"])
class Duck: quack = True
print(isinstance(Duck(), A), isinstance(A(), A), issubclass(Duck, A), isinstance(3, A), issubclass(A, A), isinstance(B(), A))
print(A == B, A == A, sorted([B, A]), A + B, bool(A), not A, "yes" if A else "no", len({A, B}), A.__doc__, A.__name__, dir(A))
print(A(5).v, A(5).made_by, B().made_by)
del A.free
try: del A.free
except AttributeError as e: print(e)
class Other(type): pass
try:
    class C(A, metaclass=Other): pass
except TypeError as e: print(e)
class Both(Meta, Other): pass
class D(A, metaclass=Both): pass
print(type(D), D.tag, D.__mro__, Both.__mro__)
X = Meta("X", (), {"z": 1}, tag="direct")
print(X, X.tag, X.z, X().z)
Y = Meta.__new__(Meta, "Y", (), {})
print(Y.tag, isinstance(Y, Meta))
print(type.__call__(A, 7).v, hasattr(type.__call__(A, 7), "made_by"))
try: Meta("Z")
except TypeError as e: print(e)
try: type("Z", (), {}, extra=1)
except TypeError as e: print(e)
try: type(1, 2)
except TypeError as e: print(e)
try: type(1, (), {})
except TypeError as e: print(e)
try: type("Z", [], {})
except TypeError as e: print(e)
print(type("E", (int,), {"double": lambda self: self * 2})(4).double())
def maker(name, bases, ns):
    print("maker", name, bases, sorted(k for k in ns if not k.startswith("__")))
    return 42
class F(metaclass=maker):
    a = 1
print(F)
#> init A ['__doc__', '__init__', '__module__', '__qualname__', 'y'] {'tag': 'x'}
#> init B ['__module__', '__qualname__'] {}
#> str of A <Meta B> str of A str of A [<Meta A>, <Meta B>]
#> x none foo <class '__main__.Meta'> <class 'type'>
#> no other
#> 'A' object has no attribute 'dyn_foo'
#> locked is locked
#> 3 3 3
#> True True True False False False
#> False True [<Meta A>, <Meta B>] A+B False True no 2 Doc of A. A ['a', 'b']
#> 5 meta meta
#> type object 'A' has no attribute 'free'
#> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
#> init D ['__module__', '__qualname__'] {}
#> <class '__main__.Both'> none (<Meta D>, <Meta A>, <class 'object'>) (<class '__main__.Both'>, <class '__main__.Meta'>, <class '__main__.Other'>, <class 'type'>, <class 'object'>)
#> init X ['z'] {'tag': 'direct'}
#> str of X direct 1 1
#> none True
#> 7 False
#> Meta.__new__() missing 2 required positional arguments: 'bases' and 'ns'
#> Z.__init_subclass__() takes no keyword arguments
#> type() takes 1 or 3 arguments
#> type.__new__() argument 1 must be str, not int
#> type.__new__() argument 2 must be tuple, not list
#> 8
#> maker F () ['a']
#> 42
#---
# more metaclass uses: singleton thread-less, interface check, attribute order, class property, counters, ORM
class InterfaceMeta(type):
    def __new__(mcls, name, bases, ns):
        required = [n for b in bases for n in getattr(b, "_required", ())]
        missing = [n for n in required if n not in ns]
        if missing and bases:
            raise TypeError(f"{name} lacks {', '.join(missing)}")
        return super().__new__(mcls, name, bases, ns)
class Interface(metaclass=InterfaceMeta):
    _required = ["open", "close"]
class Door(Interface):
    def open(self): return "opened"
    def close(self): return "closed"
try:
    class Wall(Interface):
        def open(self): pass
except TypeError as e:
    print(e)
print(Door().open())

class Field:
    def __init__(self, type_, default=None): self.type_, self.default = type_, default
    def __set_name__(self, owner, name): self.name = name; print("field", owner.__name__, name)
    def __get__(self, obj, cls): return self if obj is None else obj.__dict__.get(self.name, self.default)
    def __set__(self, obj, value): obj.__dict__[self.name] = self.type_(value)
class ModelMeta(type):
    def __new__(mcls, name, bases, ns):
        fields = {k: v for k, v in ns.items() if isinstance(v, Field)}
        ns["_fields"] = {**{k: v for b in bases for k, v in getattr(b, "_fields", {}).items()}, **fields}
        cls = super().__new__(mcls, name, bases, ns)
        print("made", name, list(cls._fields))
        return cls
    @property
    def table(cls): return cls.__name__.lower() + "s"
    @classmethod
    def describe(mcls): return mcls.__name__
    @staticmethod
    def helper(): return "help"
class Model(metaclass=ModelMeta):
    def __init__(self, **kw):
        for k, v in kw.items():
            if k not in self._fields: raise AttributeError(k)
            setattr(self, k, v)
    def __repr__(self): return f"{type(self).__name__}({', '.join(f'{k}={getattr(self, k)!r}' for k in self._fields)})"
    @classmethod
    def create(cls, **kw): return cls(**kw)
class User(Model):
    name = Field(str)
    age = Field(int, 18)
class Admin(User):
    level = Field(int, 1)
    def __init_subclass__(cls): print("sub of admin", cls.__name__)
class Root(Admin): pass
print(User(name="a", age="3"), Admin.create(name=5), User.table, Admin.table, User.describe(), User.helper())
try: User().table
except AttributeError as e: print(e)
try: User.table = 3
except AttributeError as e: print(e)
try: User(x=1)
except AttributeError as e: print("no field", e)

class Counted(type):
    count = 0
    def __call__(cls, *args, **kwargs):
        Counted.count += 1
        cls.instances = getattr(cls, "instances", 0) + 1
        return super().__call__(*args, **kwargs)
class P(metaclass=Counted): pass
class Q(metaclass=Counted):
    def __new__(cls, *a): print("new", a); return super().__new__(cls)
    def __init__(self, *a): print("init", a)
P(); P(); Q(1)
print(Counted.count, P.instances, Q.instances)

class Trace(type):
    def __new__(mcls, name, bases, ns):
        for k, v in list(ns.items()):
            if callable(v) and not k.startswith("__"):
                ns[k] = mcls.traced(v)
        return super().__new__(mcls, name, bases, ns)
    @staticmethod
    def traced(f):
        def wrapper(*a, **k):
            print(">", f.__name__)
            return f(*a, **k)
        return wrapper
class T(metaclass=Trace):
    def go(self): return self.helper() + 1
    def helper(self): return 1
print(T().go())
class Sub(T):
    def go(self): return super().go() * 10
print(Sub().go())
class Final(type):
    def __new__(mcls, name, bases, ns):
        for b in bases:
            if isinstance(b, Final): raise TypeError(f"type '{b.__name__}' is not an acceptable base type")
        return super().__new__(mcls, name, bases, ns)
class Leaf(metaclass=Final): pass
try:
    class More(Leaf): pass
except TypeError as e: print(e)
class NoDup(dict):
    def __setitem__(self, k, v):
        if k in self: print("again", k)
        super().__setitem__(k, v)
class Strict(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, bases, kw); return NoDup(seeded=1)
    def __new__(mcls, name, bases, ns, **kw):
        return super().__new__(mcls, name, bases, dict(ns))
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
class S(metaclass=Strict, flag=True):
    a = 1
    def b(self): return __class__.__name__
print(S.seeded, S.a, S().b())
print(type(S).__mro__, S.__class__ is Strict, Strict.__class__, Strict.__name__, Strict.__bases__)
class EnumLike(type):
    def __iter__(cls): return iter(v for k, v in vars(cls).items() if not k.startswith("_"))
    def __len__(cls): return sum(1 for _ in cls)
    def __contains__(cls, v): return v in list(iter(cls))
    def __getitem__(cls, k): return getattr(cls, k)
    def __reversed__(cls): return reversed(list(cls))
    def __call__(cls, v):
        for k, w in vars(cls).items():
            if w == v: return k
        raise ValueError(v)
class Colours(metaclass=EnumLike):
    RED = 1
    BLUE = 2
print(list(Colours), len(Colours), 2 in Colours, 3 in Colours, Colours["RED"], Colours(2), list(reversed(Colours)), [*Colours], max(Colours), sum(Colours), dict(zip("ab", Colours)))
a, b = Colours
print(a, b)
try: Colours(9)
except ValueError as e: print("ValueError", e)
for c in Colours: print(c, end=" ")
print()
#> Wall lacks close
#> opened
#> made Model []
#> field User name
#> field User age
#> made User ['name', 'age']
#> field Admin level
#> made Admin ['name', 'age', 'level']
#> sub of admin Root
#> made Root ['name', 'age', 'level']
#> User(name='a', age=3) Admin(name='5', age=18, level=1) users admins ModelMeta help
#> 'User' object has no attribute 'table'
#> property 'table' of 'ModelMeta' object has no setter
#> no field x
#> new (1,)
#> init (1,)
#> 3 2 1
#> > go
#> > helper
#> 2
#> > go
#> > go
#> > helper
#> 20
#> type 'Leaf' is not an acceptable base type
#> prepare S () {'flag': True}
#> 1 1 S
#> (<class '__main__.Strict'>, <class 'type'>, <class 'object'>) True <class 'type'> Strict (<class 'type'>,)
#> [1, 2] 2 True False 1 BLUE [2, 1] [1, 2] 2 3 {'a': 1, 'b': 2}
#> 1 2
#> ValueError 9
#> 1 2 
#---
