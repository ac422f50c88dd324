//! Arguments, the headless run, listings.
