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
    Module = "module",
    Generator = "generator",
    Stage = "stage",
    ListIterator = "list_iterator",
    TupleIterator = "tuple_iterator",
    StrIterator = "str_iterator",
    StrAsciiIterator = "str_ascii_iterator",
    BytesIterator = "bytes_iterator",
    RangeIterator = "range_iterator",
    DictKeyIterator = "dict_keyiterator",
    DictValueIterator = "dict_valueiterator",
    DictItemIterator = "dict_itemiterator",
    DictKeys = "dict_keys",
    DictValues = "dict_values",
    DictItems = "dict_items",
    SetIterator = "set_iterator",
    CallableIterator = "callable_iterator",
    Map = "map",
    Filter = "filter",
    Zip = "zip",
    Enumerate = "enumerate",
    Reversed = "reversed",
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
    Code = "code",
    Signature = "Signature",
}

impl Type {
    /// Whether this class is `other` or derives from it.
    pub fn is_subclass_of(self, other: Type) -> bool {
        match (self, other) {
            (_, Type::Object) | (Type::Bool, Type::Int) | (Type::Path, Type::PurePath) => true,
            (Type::Exception(class), Type::Exception(base)) => class.is_subclass_of(base),
            _ => self == other,
        }
    }

    /// Whether a class of the user's may derive from it: those whose instances have room for attributes.
    pub fn can_be_derived(self) -> bool {
        matches!(
            self,
            Self::Object | Self::List | Self::Dict | Self::Tuple | Self::Set | Self::FrozenSet | Self::Exception(_)
        )
    }

    /// The module that Python defines it in, for a class whose name does not say that.
    pub fn module(self) -> Option<&'static str> {
        match self {
            Self::CsvDictReader | Self::CsvDictWriter => Some("csv"),
            Self::PurePath | Self::Path => Some("pathlib"),
            Self::Signature => Some("inspect"),
            Self::Exception(class) => class.module(),
            _ => None,
        }
    }

    /// Where the class lives, for its repr: `itertools.count`, nothing for built-ins.
    pub fn repr(self) -> String {
        match self.module() {
            Some(module) => format!("<class '{module}.{}'>", self.name()),
            None => format!("<class '{}'>", self.name()),
        }
    }
}
