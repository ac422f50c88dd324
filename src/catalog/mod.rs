//! The native stages and the registry that names, documents and builds them.
