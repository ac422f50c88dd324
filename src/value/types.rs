//! The built-in classes.

use super::ExcType;

macro_rules! types {
    ($($variant:ident = $name:literal),* $(,)?) => {
        /// A built-in class, or the class of a built-in object.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Type {
            /// An exception class.
            Exception(ExcType),
            $(#[doc = concat!("`", $name, "`.")] $variant,)*
        }

        impl Type {
            /// The class's name.
            pub fn name(self) -> &'static str {
                match self {
                    Self::Exception(class) => class.name(),
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

types! {
    Object = "object",
    Type = "type",
    NoneType = "NoneType",
    Ellipsis = "ellipsis",
    NotImplemented = "NotImplementedType",
    Super = "super",
    Property = "property",
    StaticMethod = "staticmethod",
    ClassMethod = "classmethod",
    Bool = "bool",
    Int = "int",
    Float = "float",
    Str = "str",
    Bytes = "bytes",
    ByteArray = "bytearray",
    Tuple = "tuple",
    List = "list",
    Dict = "dict",
    Set = "set",
    FrozenSet = "frozenset",
    Range = "range",
    Slice = "slice",
    Function = "function",
    Builtin = "builtin_function_or_method",
    Method = "method",
    MethodDescriptor = "method_descriptor",
    GetSetDescriptor = "getset_descriptor",
    MemberDescriptor = "member_descriptor",
    Module = "module",
    Union = "types.UnionType",
    GenericAlias = "types.GenericAlias",
    Generator = "generator",
    Coroutine = "coroutine",
    AsyncGenerator = "async_generator",
    AsyncGeneratorAsend = "async_generator_asend",
    AsyncGeneratorAthrow = "async_generator_athrow",
    AnextAwaitable = "anext_awaitable",
    FutureIter = "_asyncio.FutureIter",
    Future = "_asyncio.Future",
    GatheringFuture = "_GatheringFuture",
    Task = "_asyncio.Task",
    EventLoop = "_UnixSelectorEventLoop",
    Handle = "Handle",
    TimerHandle = "TimerHandle",
    AsyncEvent = "Event",
    AsyncLock = "Lock",
    AsyncSemaphore = "Semaphore",
    AsyncBoundedSemaphore = "BoundedSemaphore",
    AsyncQueue = "Queue",
    AsyncPriorityQueue = "PriorityQueue",
    AsyncLifoQueue = "LifoQueue",
    AsyncTimeout = "Timeout",
    TaskGroup = "TaskGroup",
    Stage = "stage",
    Cell = "cell",
    Accumulate = "itertools.accumulate",
    Chain = "itertools.chain",
    Combinations = "itertools.combinations",
    CombinationsWithReplacement = "itertools.combinations_with_replacement",
    Compress = "itertools.compress",
    Count = "itertools.count",
    Cycle = "itertools.cycle",
    DropWhile = "itertools.dropwhile",
    FilterFalse = "itertools.filterfalse",
    GroupBy = "itertools.groupby",
    Islice = "itertools.islice",
    Pairwise = "itertools.pairwise",
    Permutations = "itertools.permutations",
    Product = "itertools.product",
    Repeat = "itertools.repeat",
    Starmap = "itertools.starmap",
    TakeWhile = "itertools.takewhile",
    ZipLongest = "itertools.zip_longest",
    ListIterator = "list_iterator",
    TupleIterator = "tuple_iterator",
    StrIterator = "str_iterator",
    StrAsciiIterator = "str_ascii_iterator",
    BytesIterator = "bytes_iterator",
    ByteArrayIterator = "bytearray_iterator",
    RangeIterator = "range_iterator",
    DictKeyIterator = "dict_keyiterator",
    DictValueIterator = "dict_valueiterator",
    DictItemIterator = "dict_itemiterator",
    DictKeys = "dict_keys",
    DictValues = "dict_values",
    DictItems = "dict_items",
    SetIterator = "set_iterator",
    Counter = "Counter",
    DefaultDict = "collections.defaultdict",
    OrderedDict = "collections.OrderedDict",
    OdictIterator = "odict_iterator",
    OdictKeys = "odict_keys",
    OdictValues = "odict_values",
    OdictItems = "odict_items",
    Deque = "collections.deque",
    DequeIterator = "_collections._deque_iterator",
    DequeReverseIterator = "_collections._deque_reverse_iterator",
    ChainMap = "ChainMap",
    KeysView = "KeysView",
    ValuesView = "ValuesView",
    ItemsView = "ItemsView",
    CmpKey = "functools.KeyWrapper",
    CachedProperty = "functools.cached_property",
    LruCache = "functools._lru_cache_wrapper",
    CallableIterator = "callable_iterator",
    Map = "map",
    Filter = "filter",
    Zip = "zip",
    Enumerate = "enumerate",
    Reversed = "reversed",
    Iterator = "iterator",
    ListReverseIterator = "list_reverseiterator",
    DictReverseKeyIterator = "dict_reversekeyiterator",
    Partial = "functools.partial",
    ItemGetter = "operator.itemgetter",
    AttrGetter = "operator.attrgetter",
    MethodCaller = "operator.methodcaller",
    TextFile = "_io.TextIOWrapper",
    BinaryFile = "_io.BufferedReader",
    StringIo = "_io.StringIO",
    BytesIo = "_io.BytesIO",
    CsvReader = "_csv.reader",
    CsvWriter = "_csv.writer",
    CsvDialect = "_csv.Dialect",
    CsvDictReader = "DictReader",
    CsvDictWriter = "DictWriter",
    StandardOutput = "_io.TextIOWrapper",
    PurePath = "PurePosixPath",
    Path = "PosixPath",
    StatResult = "os.stat_result",
    DirEntry = "posix.DirEntry",
    ScandirIterator = "posix.ScandirIterator",
    VersionInfo = "sys.version_info",
    Frame = "frame",
    Traceback = "traceback",
    Code = "code",
    Pattern = "re.Pattern",
    Match = "re.Match",
    Scanner = "_sre.SRE_Scanner",
    RegexFlag = "re.RegexFlag",
    Date = "datetime.date",
    Time = "datetime.time",
    DateTime = "datetime.datetime",
    TimeDelta = "datetime.timedelta",
    TzInfo = "datetime.tzinfo",
    TimeZone = "datetime.timezone",
    IsoCalendarDate = "datetime.IsoCalendarDate",
    SystemInfo = "sys.info",
    StructTime = "time.struct_time",
    Random = "Random",
    LinearRegression = "LinearRegression",
    Hash = "_hashlib.HASH",
    WeakRef = "weakref.ReferenceType",
    Complex = "complex",
    GeneratorContextManager = "_GeneratorContextManager",
    AsyncGeneratorContextManager = "_AsyncGeneratorContextManager",
    AsyncClosing = "aclosing",
    Closing = "closing",
    NullContext = "nullcontext",
    Suppress = "suppress",
    RedirectStdout = "redirect_stdout",
}

impl Type {
    /// Whether this class is `other` or derives from it.
    pub fn is_subclass_of(self, other: Type) -> bool {
        match (self, other) {
            (_, Type::Object)
            | (Type::Path, Type::PurePath)
            | (Type::Bool, Type::Int)
            | (Type::DateTime, Type::Date)
            | (Type::TimeZone, Type::TzInfo)
            | (Type::RegexFlag, Type::Int)
            | (Type::IsoCalendarDate | Type::SystemInfo | Type::StructTime | Type::LinearRegression, Type::Tuple) => {
                true
            }
            (Type::Counter | Type::DefaultDict | Type::OrderedDict, Type::Dict) => true,
            (Type::Exception(class), Type::Exception(base)) => class.is_subclass_of(base),
            (Type::Task | Type::GatheringFuture, Type::Future)
            | (Type::AsyncBoundedSemaphore, Type::AsyncSemaphore)
            | (Type::AsyncPriorityQueue | Type::AsyncLifoQueue, Type::AsyncQueue)
            | (Type::TimerHandle, Type::Handle) => true,
            _ => self == other,
        }
    }

    /// The class that it derives from, where it derives from one whose methods it has.
    pub fn base(self) -> Option<Type> {
        match self {
            Self::Counter | Self::DefaultDict | Self::OrderedDict => Some(Self::Dict),
            Self::OdictKeys => Some(Self::DictKeys),
            Self::OdictItems => Some(Self::DictItems),
            Self::OdictValues => Some(Self::DictValues),
            _ => None,
        }
    }

    /// The module in which it lives.
    pub fn module(self) -> &'static str {
        match self {
            Self::GeneratorContextManager
            | Self::AsyncGeneratorContextManager
            | Self::AsyncClosing
            | Self::Closing
            | Self::NullContext
            | Self::Suppress
            | Self::RedirectStdout => "contextlib",
            Self::Counter | Self::ChainMap => "collections",
            Self::Random => "random",
            Self::LinearRegression => "statistics",
            Self::Exception(class) => class.module().unwrap_or("builtins"),
            Self::CsvDictReader | Self::CsvDictWriter => "csv",
            Self::PurePath | Self::Path => "pathlib",
            Self::KeysView | Self::ValuesView | Self::ItemsView => "collections.abc",
            _ => self.name().rsplit_once('.').map_or("builtins", |(module, _)| module),
        }
    }

    /// Whether a class of the user's may derive from it: those whose instances have room for attributes.
    pub fn can_be_derived(self) -> bool {
        matches!(
            self,
            Self::ChainMap
                | Self::Complex
                | Self::Counter
                | Self::Date
                | Self::DateTime
                | Self::Random
                | Self::Time
                | Self::TimeDelta
                | Self::OrderedDict
                | Self::DefaultDict
                | Self::Deque
                | Self::Object
                | Self::Property
                | Self::Type
                | Self::Int
                | Self::Float
                | Self::Str
                | Self::Bytes
                | Self::List
                | Self::Dict
                | Self::Tuple
                | Self::Set
                | Self::FrozenSet
                | Self::Exception(_)
        )
    }

    /// Whether an object of a class that derives from it holds one of its own values, which says what the object is worth: a number, a
    /// text, a date.
    pub fn is_held(self) -> bool {
        matches!(
            self,
            Self::Int
                | Self::Float
                | Self::Complex
                | Self::Str
                | Self::Bytes
                | Self::Date
                | Self::DateTime
                | Self::Time
                | Self::TimeDelta
                | Self::Random
        )
    }

    /// Its repr, with where it lives: `itertools.count`, nothing for built-ins.
    pub fn repr(self) -> String {
        let (module, name) = (self.module(), self.name());
        if module == "builtins" || name.contains('.') {
            format!("<class '{name}'>")
        } else {
            format!("<class '{module}.{name}'>")
        }
    }
}
