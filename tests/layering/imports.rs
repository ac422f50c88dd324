//! What a Rust file refers to: every path of its `use` trees and of its code, resolved, and the macros it calls.
//!
//! Comments and literals are left out, and so is what `#[cfg(test)]` guards: tests may reach where the product must not.
//! This reads tokens, not the grammar. Where the two could differ it reports a reference too many rather than one too few.

use std::collections::HashMap;

/// A path as the file means it: `crate`, room, ... for the crate's own items, else as written, from the outer crate on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Reference {
    pub(crate) line: usize,
    pub(crate) path: Vec<String>,
}

/// What one file refers to.
#[derive(Debug, Default)]
pub(crate) struct Imports {
    /// Paths in `use` declarations and in code. A glob ends in `*`.
    pub(crate) paths: Vec<Reference>,
    /// Names of the macros called, without the `!`.
    pub(crate) macros: Vec<Reference>,
    /// Paths behind a `&mut`, as in the type of a parameter.
    pub(crate) borrowed_mutably: Vec<Reference>,
    /// Modules declared under `#[cfg(test)]`, as full paths below `crate`: their files are tests too.
    pub(crate) test_modules: Vec<Vec<String>>,
}

/// Reads the text of the file that holds the module `module` (its path below `crate`; empty for `lib.rs` and `main.rs`).
pub(crate) fn imports_of(text: &str, module: &[String]) -> Imports {
    let mut reader = Reader {
        tokens: tokens_of(text),
        at: 0,
        depth: 0,
        inline_modules: Vec::new(),
        module: module.to_vec(),
        names: HashMap::new(),
        found: Imports::default(),
    };
    reader.read();
    reader.found
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Word(String),
    Colons,
    Mark(char),
}

struct Reader {
    tokens: Vec<(usize, Token)>,
    at: usize,
    depth: usize,
    /// Depth at which each `mod name {` that is open was entered.
    inline_modules: Vec<usize>,
    module: Vec<String>,
    /// What `use` declarations made short: name to resolved path.
    names: HashMap<String, Vec<String>>,
    found: Imports,
}

impl Reader {
    fn read(&mut self) {
        while self.at < self.tokens.len() {
            match self.tokens[self.at].1.clone() {
                Token::Mark('#') => self.attribute(),
                Token::Mark('{') => {
                    self.depth += 1;
                    self.at += 1;
                }
                Token::Mark('}') => {
                    self.depth = self.depth.saturating_sub(1);
                    if self.inline_modules.last() == Some(&self.depth) {
                        self.inline_modules.pop();
                        self.module.pop();
                    }
                    self.at += 1;
                }
                Token::Word(word) if word == "use" => {
                    self.at += 1;
                    self.use_tree(&[]);
                }
                Token::Word(word) if word == "mod" => self.inline_module(),
                Token::Word(_) => self.path_in_code(),
                Token::Colons | Token::Mark(_) => self.at += 1,
            }
        }
    }

    fn peek(&self, ahead: usize) -> Option<&Token> {
        self.tokens.get(self.at + ahead).map(|(_, token)| token)
    }

    fn is_mark(&self, ahead: usize, mark: char) -> bool {
        self.peek(ahead) == Some(&Token::Mark(mark))
    }

    fn word(&self, ahead: usize) -> Option<&str> {
        match self.peek(ahead) {
            Some(Token::Word(word)) => Some(word),
            _ => None,
        }
    }

    fn inline_module(&mut self) {
        if let Some(name) = self.word(1).map(str::to_owned)
            && self.is_mark(2, '{')
        {
            self.module.push(name);
            self.inline_modules.push(self.depth);
            self.depth += 1;
            self.at += 3;
        } else {
            self.at += 1;
        }
    }

    /// At `#`: an attribute's words are no paths, and what `cfg(test)` guards is passed over.
    fn attribute(&mut self) {
        let whole_file = self.is_mark(1, '!');
        let open = if whole_file { 2 } else { 1 };
        if !self.is_mark(open, '[') {
            self.at += 1;
            return;
        }
        self.at += open;
        let begin = self.at;
        self.skip_balanced('[', ']');
        let words: Vec<&str> = self.tokens[begin..self.at]
            .iter()
            .filter_map(|(_, token)| match token {
                Token::Word(word) => Some(word.as_str()),
                _ => None,
            })
            .collect();
        let for_tests = words.first() == Some(&"cfg") && words.contains(&"test") && !words.contains(&"not");
        if for_tests && whole_file {
            self.at = self.tokens.len();
        } else if for_tests {
            self.skip_item();
        }
    }

    fn skip_item(&mut self) {
        while self.is_mark(0, '#') && self.is_mark(1, '[') {
            self.at += 1;
            self.skip_balanced('[', ']');
        }
        if self.word(0) == Some("mod")
            && let Some(name) = self.word(1)
        {
            let path = self.module.iter().cloned().chain([name.to_owned()]).collect();
            self.found.test_modules.push(path);
        }
        let is_use = self.word(0) == Some("use") || self.word(1) == Some("use");
        while let Some(token) = self.peek(0).cloned() {
            match token {
                Token::Mark('{') => {
                    self.skip_balanced('{', '}');
                    if !is_use {
                        return;
                    }
                }
                Token::Mark('(') => self.skip_balanced('(', ')'),
                Token::Mark('[') => self.skip_balanced('[', ']'),
                Token::Mark('}') => return,
                Token::Mark(';') => {
                    self.at += 1;
                    return;
                }
                _ => self.at += 1,
            }
        }
    }

    /// At `open`: goes past its partner.
    fn skip_balanced(&mut self, open: char, close: char) {
        let mut depth = 0;
        while let Some(token) = self.peek(0) {
            if *token == Token::Mark(open) {
                depth += 1;
            } else if *token == Token::Mark(close) {
                depth -= 1;
            }
            self.at += 1;
            if depth == 0 {
                return;
            }
        }
    }

    fn use_tree(&mut self, prefix: &[String]) {
        let line = self.tokens.get(self.at).map_or(0, |(line, _)| *line);
        let mut path = prefix.to_vec();
        let mut name = None;
        while let Some(token) = self.peek(0).cloned() {
            match token {
                Token::Colons => {}
                Token::Word(word) if word == "as" => {
                    name = self.word(1).map(str::to_owned);
                    self.at += 1;
                }
                Token::Word(word) if word == "self" && !path.is_empty() => {}
                Token::Word(word) => path.push(word),
                Token::Mark('*') => path.push("*".to_owned()),
                Token::Mark('{') => {
                    self.at += 1;
                    while self.at < self.tokens.len() && !self.is_mark(0, '}') {
                        self.use_tree(&path);
                        if self.is_mark(0, ',') {
                            self.at += 1;
                        }
                    }
                    self.at += 1;
                    return;
                }
                Token::Mark(_) => break,
            }
            self.at += 1;
        }
        if path.is_empty() {
            return; // `impl Trait + use<'a>`
        }
        let resolved = self.resolve(&path);
        if let Some(name) = name.or_else(|| path.last().cloned()) {
            self.names.insert(name, resolved.clone());
        }
        self.found.paths.push(Reference { line, path: resolved });
    }

    fn path_in_code(&mut self) {
        let after_a_dot = self.at > 0 && self.tokens[self.at - 1].1 == Token::Mark('.');
        let line = self.tokens[self.at].0;
        let mut path = Vec::new();
        while let Some(word) = self.word(0) {
            path.push(word.to_owned());
            self.at += 1;
            if self.peek(0) != Some(&Token::Colons) || self.word(1).is_none() {
                break;
            }
            self.at += 1;
        }
        if self.is_mark(0, '!') && !self.is_mark(1, '=') {
            self.found.macros.push(Reference { line, path: path.clone() });
        }
        if path.as_slice() == ["mut"] && self.after_ampersand() {
            let (line, behind) = (self.tokens[self.at - 1].0, self.path_ahead());
            self.found.borrowed_mutably.push(Reference { line, path: self.resolve(&behind) });
        }
        if path.len() > 1 && !after_a_dot {
            let resolved = self.resolve(&path);
            self.found.paths.push(Reference { line, path: resolved });
        }
    }

    /// Just past a `mut`: whether `&` or `&'lifetime` stands before it.
    fn after_ampersand(&self) -> bool {
        let before = |back: usize| self.at.checked_sub(back + 1).map(|at| &self.tokens[at].1);
        let lifetime = matches!(before(1), Some(Token::Word(_))) && before(2) == Some(&Token::Mark('\''));
        before(if lifetime { 3 } else { 1 }) == Some(&Token::Mark('&'))
    }

    fn path_ahead(&self) -> Vec<String> {
        let steps = (0..).map_while(|n| Some((self.word(2 * n)?, self.peek(2 * n + 1) == Some(&Token::Colons))));
        let mut path = Vec::new();
        for (word, goes_on) in steps {
            path.push(word.to_owned());
            if !goes_on {
                break;
            }
        }
        path
    }

    fn resolve(&self, path: &[String]) -> Vec<String> {
        let mut base: Vec<String> = [&["crate".to_owned()], self.module.as_slice()].concat();
        let mut rest = path;
        match path.first().map(String::as_str) {
            Some("self") => rest = &path[1..],
            Some("super") => {
                while rest.first().is_some_and(|word| word == "super") {
                    base.pop();
                    rest = &rest[1..];
                }
            }
            Some(first) => match self.names.get(first) {
                Some(full) if first != "crate" => return full.iter().chain(&path[1..]).cloned().collect(),
                _ => return path.to_vec(),
            },
            None => return Vec::new(),
        }
        base.extend_from_slice(rest);
        base
    }
}

fn tokens_of(text: &str) -> Vec<(usize, Token)> {
    let chars: Vec<char> = text.chars().collect();
    let starts_with = |at: usize, what: &str| what.chars().enumerate().all(|(k, c)| chars.get(at + k) == Some(&c));
    let (mut tokens, mut at, mut line) = (Vec::new(), 0, 1);
    while at < chars.len() {
        let begin = at;
        match chars[at] {
            '/' if starts_with(at, "//") => {
                while at < chars.len() && chars[at] != '\n' {
                    at += 1;
                }
            }
            '/' if starts_with(at, "/*") => {
                let mut depth = 0;
                while at < chars.len() {
                    if starts_with(at, "/*") {
                        depth += 1;
                        at += 2;
                    } else if starts_with(at, "*/") {
                        depth -= 1;
                        at += 2;
                    } else {
                        at += 1;
                    }
                    if depth == 0 {
                        break;
                    }
                }
            }
            '"' => at = end_of_quoted(&chars, at, '"'),
            '\'' if chars.get(at + 1) == Some(&'\\') || chars.get(at + 2) == Some(&'\'') => {
                at = end_of_quoted(&chars, at, '\'');
            }
            c if c.is_alphanumeric() || c == '_' => {
                while at < chars.len() && (chars[at].is_alphanumeric() || chars[at] == '_') {
                    at += 1;
                }
                let word: String = chars[begin..at].iter().collect();
                let hashes = chars[at..].iter().take_while(|c| **c == '#').count();
                let raw = matches!(word.as_str(), "r" | "br" | "cr");
                if raw && chars.get(at + hashes) == Some(&'"') {
                    let end = format!("\"{}", "#".repeat(hashes));
                    at += hashes + 1;
                    while at < chars.len() && !starts_with(at, &end) {
                        at += 1;
                    }
                    at += end.len();
                } else if raw && hashes == 1 {
                    at += 1;
                } else if !c.is_numeric() {
                    tokens.push((line, Token::Word(word)));
                }
            }
            ':' if starts_with(at, "::") => {
                tokens.push((line, Token::Colons));
                at += 2;
            }
            c => {
                if !c.is_whitespace() {
                    tokens.push((line, Token::Mark(c)));
                }
                at += 1;
            }
        }
        line += chars[begin..at.min(chars.len())].iter().filter(|c| **c == '\n').count();
    }
    tokens
}

fn end_of_quoted(chars: &[char], open: usize, quote: char) -> usize {
    let mut at = open + 1;
    while at < chars.len() && chars[at] != quote {
        at += if chars[at] == '\\' { 2 } else { 1 };
    }
    at + 1
}
