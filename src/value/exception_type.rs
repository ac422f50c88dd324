//! The built-in exception classes: their names, what they derive from, where they live.

macro_rules! exception_types {
    ($($name:ident $(= $text:literal)? < $parent:ident),* $(,)?) => {
        /// A built-in exception class.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum ExcType {
            /// The root of all.
            BaseException,
            $(#[doc = concat!("Python's `", stringify!($name), "`.")] $name,)*
        }

        impl ExcType {
            /// All of them.
            pub const ALL: &[ExcType] = &[ExcType::BaseException, $(ExcType::$name),*];

            /// The class's name.
            pub fn name(self) -> &'static str {
                match self {
                    Self::BaseException => "BaseException",
                    $(Self::$name => exception_types!(@name $name $($text)?),)*
                }
            }

            /// The class it derives from.
            pub fn parent(self) -> Option<ExcType> {
                match self {
                    Self::BaseException => None,
                    $(Self::$name => Some(ExcType::$parent),)*
                }
            }
        }
    };
    (@name $name:ident) => { stringify!($name) };
    (@name $name:ident $text:literal) => { $text };
}

exception_types! {
    Exception < BaseException,
    BaseExceptionGroup < BaseException,
    ExceptionGroup < Exception,
    CancelledError < BaseException,
    GeneratorExit < BaseException,
    KeyboardInterrupt < BaseException,
    SystemExit < BaseException,
    ArithmeticError < Exception,
    FloatingPointError < ArithmeticError,
    OverflowError < ArithmeticError,
    ZeroDivisionError < ArithmeticError,
    AssertionError < Exception,
    AttributeError < Exception,
    BufferError < Exception,
    EOFError < Exception,
    ImportError < Exception,
    InvalidStateError < Exception,
    ModuleNotFoundError < ImportError,
    LookupError < Exception,
    IndexError < LookupError,
    KeyError < LookupError,
    MemoryError < Exception,
    NameError < Exception,
    UnboundLocalError < NameError,
    OSError < Exception,
    BlockingIOError < OSError,
    BrokenPipeError < OSError,
    ConnectionError < OSError,
    FileExistsError < OSError,
    FileNotFoundError < OSError,
    InterruptedError < OSError,
    IsADirectoryError < OSError,
    NotADirectoryError < OSError,
    PermissionError < OSError,
    TimeoutError < OSError,
    QueueEmpty < Exception,
    QueueFull < Exception,
    ReferenceError < Exception,
    RuntimeError < Exception,
    NotImplementedError < RuntimeError,
    RecursionError < RuntimeError,
    StopAsyncIteration < Exception,
    StopIteration < Exception,
    SyntaxError < Exception,
    SystemError < Exception,
    TypeError < Exception,
    ValueError < Exception,
    JSONDecodeError < ValueError,
    UnicodeError < ValueError,
    UnicodeDecodeError < UnicodeError,
    UnicodeEncodeError < UnicodeError,
    UnsupportedOperation < OSError,
    CsvError = "Error" < Exception,
    Warning < Exception,
    DeprecationWarning < Warning,
    RuntimeWarning < Warning,
    UserWarning < Warning,
    PatternError = "error" < Exception,
    StatisticsError < ValueError,
    FrozenInstanceError < AttributeError,
}

impl ExcType {
    /// Whether this class is `other` or derives from it.
    pub fn is_subclass_of(self, other: ExcType) -> bool {
        // The two classes with two parents.
        (self, other) == (Self::ExceptionGroup, Self::BaseExceptionGroup)
            || (self, other) == (Self::UnsupportedOperation, Self::ValueError)
            || std::iter::successors(Some(self), |class| class.parent()).any(|class| class == other)
    }

    /// The nearest class, itself or above, whose objects hold more than those of `BaseException`.
    pub(super) fn layout(self) -> ExcType {
        let own = [
            Self::AttributeError,
            Self::BaseExceptionGroup,
            Self::ImportError,
            Self::NameError,
            Self::OSError,
            Self::StopIteration,
            Self::SyntaxError,
            Self::SystemExit,
            Self::UnicodeDecodeError,
            Self::UnicodeEncodeError,
        ];
        let mut above = std::iter::successors(Some(self), |class| class.parent());
        above.find(|class| own.contains(class)).unwrap_or(Self::BaseException)
    }

    /// The module that brings the class; `None` for builtins.
    pub fn module(self) -> Option<&'static str> {
        match self {
            Self::JSONDecodeError => Some("json.decoder"),
            Self::UnsupportedOperation => Some("io"),
            Self::CsvError => Some("_csv"),
            Self::CancelledError | Self::InvalidStateError | Self::QueueEmpty | Self::QueueFull => Some("asyncio"),
            Self::PatternError => Some("re"),
            Self::FrozenInstanceError => Some("dataclasses"),
            Self::StatisticsError => Some("statistics"),
            _ => None,
        }
    }

    /// The class of that name.
    pub fn named(name: &str) -> Option<ExcType> {
        Self::ALL.iter().copied().find(|class| class.module().is_none() && class.name() == name)
    }
}
