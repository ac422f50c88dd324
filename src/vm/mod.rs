//! The code coroutine: frames as plain data, instructions, exceptions, builtins.
