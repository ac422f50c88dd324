//! Modules that code imports.

use crate::value::{Exc, ExcType, Exception, Value};

/// `from module import name`, or `import module` where there is no name. `ModuleNotFoundError` and `ImportError` in
/// CPython's words.
pub fn find(module: &str, name: Option<&str>) -> Result<Value, Exc> {
    let _ = name;
    Err(Exception::with_message(ExcType::ModuleNotFoundError, format!("No module named '{module}'")))
}
