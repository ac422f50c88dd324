//! The world coming in: files, following, csv, json, stdin.
