//! The modules that are written in the language whole: what each brings.

use crate::vm::modules::library::Library;

/// What `match` asks of classes of the user's: no program imports it.
pub(in crate::vm::modules) static MATCHING: Library =
    Library { more: &["mapping", "sequence"], ..Library::named("_matching") };

/// What stands in for built-in classes that a class derives from: no program imports it.
pub(in crate::vm::modules) static BASES: Library = Library {
    more: &["Chained", "Dated", "Property", "Queued", "Spanned", "Stamped", "Timed", "made_by"],
    ..Library::named("_bases")
};

/// A part of `argparse`: no program imports it.
pub(in crate::vm::modules) static ARGPARSE_ACTIONS: Library = Library {
    more: &[
        "Action",
        "ArgumentError",
        "ArgumentTypeError",
        "AttributeHolder",
        "BooleanOptionalAction",
        "FileType",
        "Namespace",
        "UNRECOGNIZED",
        "_AppendAction",
        "_AppendConstAction",
        "_CountAction",
        "_ExtendAction",
        "_HelpAction",
        "_StoreAction",
        "_StoreConstAction",
        "_StoreFalseAction",
        "_StoreTrueAction",
        "_SubParsersAction",
        "_VersionAction",
        "action_name",
    ],
    ..Library::named("_argparse_actions")
};

/// The same.
pub(in crate::vm::modules) static ARGPARSE_CONTAINER: Library = Library {
    more: &["NEGATIVE_NUMBER", "_ActionsContainer", "_ArgumentGroup", "_MutuallyExclusiveGroup"],
    ..Library::named("_argparse_container")
};

/// The same.
pub(in crate::vm::modules) static ARGPARSE_HELP: Library = Library {
    more: &[
        "ArgumentDefaultsHelpFormatter",
        "HelpFormatter",
        "MetavarTypeHelpFormatter",
        "ONE_OR_MORE",
        "OPTIONAL",
        "PARSER",
        "REMAINDER",
        "RawDescriptionHelpFormatter",
        "RawTextHelpFormatter",
        "SUPPRESS",
        "ZERO_OR_MORE",
    ],
    ..Library::named("_argparse_help")
};

/// The same.
pub(in crate::vm::modules) static ARGPARSE_PARSE: Library =
    Library { more: &["Reading"], ..Library::named("_argparse_parse") };

pub(in crate::vm::modules) static ARGPARSE: Library = Library {
    more: &[
        "Action",
        "ArgumentDefaultsHelpFormatter",
        "ArgumentError",
        "ArgumentParser",
        "ArgumentTypeError",
        "BooleanOptionalAction",
        "FileType",
        "HelpFormatter",
        "MetavarTypeHelpFormatter",
        "Namespace",
        "ONE_OR_MORE",
        "OPTIONAL",
        "PARSER",
        "REMAINDER",
        "RawDescriptionHelpFormatter",
        "RawTextHelpFormatter",
        "SUPPRESS",
        "ZERO_OR_MORE",
        "_AppendAction",
        "_AppendConstAction",
        "_ArgumentGroup",
        "_CountAction",
        "_ExtendAction",
        "_HelpAction",
        "_MutuallyExclusiveGroup",
        "_StoreAction",
        "_StoreConstAction",
        "_StoreFalseAction",
        "_StoreTrueAction",
        "_SubParsersAction",
        "_VersionAction",
    ],
    ..Library::named("argparse")
};

/// `statistics` over numbers of all kinds: no program imports it.
pub(in crate::vm::modules) static STATISTICS: Library = Library {
    more: &[
        "correlation",
        "covariance",
        "fmean",
        "harmonic_mean",
        "linear_regression",
        "mean",
        "median_grouped",
        "pstdev",
        "pvariance",
        "stdev",
        "variance",
    ],
    ..Library::named("_statistics")
};

pub(in crate::vm::modules) static BASE64: Library = Library {
    more: &[
        "b16decode",
        "b16encode",
        "b32decode",
        "b32encode",
        "b64decode",
        "b64encode",
        "standard_b64decode",
        "standard_b64encode",
        "urlsafe_b64decode",
        "urlsafe_b64encode",
    ],
    ..Library::named("base64")
};

pub(in crate::vm::modules) static BINASCII: Library = Library {
    more: &[
        "Error",
        "Incomplete",
        "a2b_base64",
        "a2b_hex",
        "b2a_base64",
        "b2a_hex",
        "crc32",
        "crc_hqx",
        "hexlify",
        "unhexlify",
    ],
    ..Library::named("binascii")
};

pub(in crate::vm::modules) static SECRETS: Library = Library {
    more: &[
        "DEFAULT_ENTROPY",
        "choice",
        "compare_digest",
        "randbelow",
        "randbits",
        "token_bytes",
        "token_hex",
        "token_urlsafe",
    ],
    ..Library::named("secrets")
};

pub(in crate::vm::modules) static ZLIB: Library =
    Library { more: &["adler32", "crc32", "error"], ..Library::named("zlib") };

pub(in crate::vm::modules) static REPRLIB: Library =
    Library { more: &["Repr", "aRepr", "recursive_repr", "repr"], ..Library::named("reprlib") };

pub(in crate::vm::modules) static STRUCT: Library = Library {
    more: &["Struct", "calcsize", "error", "iter_unpack", "pack", "pack_into", "unpack", "unpack_from"],
    ..Library::named("struct")
};

pub(in crate::vm::modules) static UUID: Library = Library {
    more: &[
        "NAMESPACE_DNS",
        "NAMESPACE_OID",
        "NAMESPACE_URL",
        "NAMESPACE_X500",
        "UUID",
        "uuid1",
        "uuid3",
        "uuid4",
        "uuid5",
    ],
    ..Library::named("uuid")
};

pub(in crate::vm::modules) static DECIMAL: Library = Library {
    more: &[
        "Context",
        "Decimal",
        "DecimalException",
        "DivisionByZero",
        "InvalidOperation",
        "ROUND_CEILING",
        "ROUND_DOWN",
        "ROUND_FLOOR",
        "ROUND_HALF_DOWN",
        "ROUND_HALF_EVEN",
        "ROUND_HALF_UP",
        "ROUND_UP",
        "getcontext",
        "localcontext",
        "setcontext",
    ],
    ..Library::named("decimal")
};

pub(in crate::vm::modules) static FNMATCH: Library =
    Library { more: &["filter", "fnmatch", "fnmatchcase", "translate"], ..Library::named("fnmatch") };

pub(in crate::vm::modules) static FRACTIONS: Library = Library { more: &["Fraction"], ..Library::named("fractions") };

pub(in crate::vm::modules) static GRAPHLIB: Library =
    Library { more: &["CycleError", "TopologicalSorter"], ..Library::named("graphlib") };

pub(in crate::vm::modules) static LOGGING: Library = Library {
    more: &[
        "BufferingFormatter",
        "CRITICAL",
        "DEBUG",
        "ERROR",
        "FATAL",
        "Filter",
        "Formatter",
        "Handler",
        "INFO",
        "LogRecord",
        "Logger",
        "LoggerAdapter",
        "NOTSET",
        "NullHandler",
        "RootLogger",
        "StreamHandler",
        "WARN",
        "WARNING",
        "addLevelName",
        "basicConfig",
        "critical",
        "debug",
        "disable",
        "error",
        "exception",
        "getLevelName",
        "getLevelNamesMapping",
        "getLogRecordFactory",
        "getLogger",
        "getLoggerClass",
        "info",
        "log",
        "makeLogRecord",
        "raiseExceptions",
        "root",
        "setLogRecordFactory",
        "shutdown",
        "warning",
    ],
    ..Library::named("logging")
};

pub(in crate::vm::modules) static CALENDAR: Library = Library {
    more: &[
        "Calendar",
        "FRIDAY",
        "February",
        "HTMLCalendar",
        "IllegalMonthError",
        "IllegalWeekdayError",
        "January",
        "MONDAY",
        "SATURDAY",
        "SUNDAY",
        "THURSDAY",
        "TUESDAY",
        "TextCalendar",
        "WEDNESDAY",
        "calendar",
        "day_abbr",
        "day_name",
        "firstweekday",
        "formatstring",
        "isleap",
        "leapdays",
        "mdays",
        "month",
        "month_abbr",
        "month_name",
        "monthcalendar",
        "monthrange",
        "prcal",
        "prmonth",
        "setfirstweekday",
        "timegm",
        "weekday",
        "weekheader",
    ],
    ..Library::named("calendar")
};

pub(in crate::vm::modules) static DIFFLIB: Library = Library {
    more: &[
        "Differ",
        "IS_CHARACTER_JUNK",
        "IS_LINE_JUNK",
        "Match",
        "SequenceMatcher",
        "context_diff",
        "get_close_matches",
        "ndiff",
        "restore",
        "unified_diff",
    ],
    ..Library::named("difflib")
};

pub(in crate::vm::modules) static HTML: Library = Library { more: &["escape", "unescape"], ..Library::named("html") };

pub(in crate::vm::modules) static HTML_ENTITIES: Library =
    Library { more: &["html5"], ..Library::named("html.entities") };

pub(in crate::vm::modules) static KEYWORD: Library =
    Library { more: &["iskeyword", "issoftkeyword", "kwlist", "softkwlist"], ..Library::named("keyword") };

pub(in crate::vm::modules) static PPRINT: Library = Library {
    more: &["PrettyPrinter", "isreadable", "isrecursive", "pformat", "pp", "pprint", "saferepr"],
    ..Library::named("pprint")
};

pub(in crate::vm::modules) static TRACEBACK: Library = Library {
    more: &[
        "FrameSummary",
        "StackSummary",
        "TracebackException",
        "clear_frames",
        "extract_tb",
        "format_exc",
        "format_exception",
        "format_exception_only",
        "format_list",
        "format_tb",
        "print_exc",
        "print_exception",
        "print_list",
        "print_tb",
        "walk_tb",
    ],
    ..Library::named("traceback")
};

/// The package in which `urllib.parse` stands.
pub(in crate::vm::modules) static URLLIB: Library = Library::named("urllib");

pub(in crate::vm::modules) static URLLIB_PARSE: Library = Library {
    more: &[
        "DefragResult",
        "ParseResult",
        "SplitResult",
        "parse_qs",
        "parse_qsl",
        "quote",
        "quote_from_bytes",
        "quote_plus",
        "unquote",
        "unquote_plus",
        "unquote_to_bytes",
        "urldefrag",
        "urlencode",
        "urljoin",
        "urlparse",
        "urlsplit",
        "urlunparse",
        "urlunsplit",
        "uses_netloc",
        "uses_relative",
    ],
    ..Library::named("urllib.parse")
};

pub(in crate::vm::modules) static WARNINGS: Library = Library {
    more: &[
        "WarningMessage",
        "catch_warnings",
        "filters",
        "filterwarnings",
        "formatwarning",
        "resetwarnings",
        "showwarning",
        "simplefilter",
        "warn",
        "warn_explicit",
    ],
    ..Library::named("warnings")
};

pub(in crate::vm::modules) static SHLEX: Library =
    Library { more: &["join", "quote", "split"], ..Library::named("shlex") };

pub(in crate::vm::modules) static TIMEIT: Library = Library {
    more: &["Timer", "default_number", "default_repeat", "default_timer", "repeat", "timeit"],
    ..Library::named("timeit")
};

pub(in crate::vm::modules) static QUEUE: Library = Library {
    more: &["Empty", "Full", "LifoQueue", "PriorityQueue", "Queue", "SimpleQueue"],
    ..Library::named("queue")
};
