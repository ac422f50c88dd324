//! The world going out.
