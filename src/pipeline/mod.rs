//! The document: a tree of stages, its text, edits with undo.
