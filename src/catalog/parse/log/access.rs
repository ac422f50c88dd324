//! Access logs of web servers: the common log format, and the combined one of Apache and nginx.

use super::super::stamp::Stamps;
use super::fields::{Fault, Line, int_or_text, or_dash};
use crate::value::{Str, Value};

/// `host ident user [time] "request" status size`.
pub(super) fn common(line: &mut Line<'_>, stamps: &Stamps) -> Result<Value, Fault> {
    first_seven(line, stamps)?;
    if !line.cursor.is_at_end() {
        return Err(line.fault("the line should end"));
    }
    Ok(line.record())
}

/// The same with `"referer" "user agent"`; what a server was told to add behind it is left out.
pub(super) fn combined(line: &mut Line<'_>, stamps: &Stamps) -> Result<Value, Fault> {
    first_seven(line, stamps)?;
    line.eat(" ")?;
    let referer = quoted(line, "the referer in quotes")?;
    line.add("referer", or_dash(referer));
    line.eat(" ")?;
    let agent = quoted(line, "the user agent in quotes")?;
    line.add("agent", or_dash(agent));
    Ok(line.record())
}

fn first_seven(line: &mut Line<'_>, stamps: &Stamps) -> Result<(), Fault> {
    for (name, what) in [("host", "a host"), ("ident", "an identity or -"), ("user", "a user or -")] {
        let word = line.word(what)?;
        line.add(name, if name == "host" { Value::Str(word) } else { or_dash(word) });
        line.eat(" ")?;
    }
    line.eat("[")?;
    let time = line.time(stamps)?;
    line.add("time", time);
    line.eat("] ")?;
    let request = quoted(line, "the request in quotes")?;
    let [method, path, protocol] = request_parts(request);
    line.add("method", method);
    line.add("path", path);
    line.add("protocol", protocol);
    line.eat(" ")?;
    let status = line.word("a status")?;
    line.add("status", int_or_text(status));
    line.eat(" ")?;
    let size = line.word("a size or -")?;
    line.add("size", int_or_text(size));
    Ok(())
}

/// A text in double quotes; `\"` and `\\` are the characters alone, other escapes stay as the server wrote them.
fn quoted(line: &mut Line<'_>, what: &str) -> Result<Str, Fault> {
    if line.cursor.eat(b"\"").is_none() {
        return Err(line.fault(&format!("{what} should stand")));
    }
    let from = line.cursor.at();
    let mut escaped = false;
    loop {
        line.cursor.run(|byte| byte != b'"' && byte != b'\\');
        match line.cursor.peek() {
            Some(b'\\') => {
                escaped = true;
                line.cursor.skip(2);
            }
            Some(_) => break,
            None => return Err(line.fault("a closing quote should stand")),
        }
    }
    let inside = line.since(from, 0);
    line.cursor.skip(1);
    if !escaped {
        return Ok(inside);
    }
    let mut plain = Vec::with_capacity(inside.byte_len());
    let mut bytes = inside.as_bytes().iter().copied().peekable();
    while let Some(byte) = bytes.next() {
        let next = if byte == b'\\' { bytes.next_if(|next| matches!(next, b'"' | b'\\')) } else { None };
        plain.push(next.unwrap_or(byte));
    }
    Ok(Str::from_wtf8_vec(plain))
}

/// Method, path and protocol; of what is no HTTP request the whole is the path.
fn request_parts(request: Str) -> [Value; 3] {
    let bytes = request.as_bytes();
    let split = (memchr::memchr(b' ', bytes), memchr::memrchr(b' ', bytes));
    match split {
        (Some(first), Some(last)) if first < last && bytes[last + 1..].starts_with(b"HTTP/") => [
            request.slice(0..first).into(),
            request.slice(first + 1..last).into(),
            request.slice(last + 1..request.byte_len()).into(),
        ],
        _ => [Value::None, or_dash(request), Value::None],
    }
}

#[cfg(test)]
mod tests {
    use crate::catalog::trial::Trial;
    use crate::value::Value;

    fn parse(line: &str, format: &str) -> String {
        let lines = Value::list(vec![Value::from(line)]);
        Trial::of("parse_log", vec![lines, Value::from(format)]).all(10).remove(0)
    }

    #[test]
    fn the_example_of_apache_s_documentation() {
        let line = r#"127.0.0.1 - frank [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326 "http://www.example.com/start.html" "Mozilla/4.08 [en] (Win98; I ;Nav)""#;
        let time = "datetime.datetime(2000, 10, 10, 13, 55, 36, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=61200)))";
        let first = format!(
            "{{'host': '127.0.0.1', 'ident': None, 'user': 'frank', 'time': {time}, 'method': 'GET', 'path': '/apache_pb.gif', 'protocol': 'HTTP/1.0', 'status': 200, 'size': 2326"
        );
        let wanted = format!(
            "{first}, 'referer': 'http://www.example.com/start.html', 'agent': 'Mozilla/4.08 [en] (Win98; I ;Nav)'}}"
        );
        assert_eq!(parse(line, "nginx"), wanted);
        assert_eq!(parse(&line[..line.find(" \"http").unwrap()], "common"), format!("{first}}}"));
    }

    #[test]
    fn dashes_are_none_and_what_is_no_request_is_the_path() {
        let line = r#"::1 - - [10/Oct/2000:13:55:36 +0000] "\x16\x03 \"a" 400 - "-" "-""#;
        let given = parse(line, "combined");
        assert!(given.contains(r#"'method': None, 'path': '\\x16\\x03 "a', 'protocol': None, 'status': 400, 'size': None, 'referer': None, 'agent': None"#), "{given}");
    }

    #[test]
    fn a_line_that_does_not_fit_says_where() {
        let error = parse(r#"1.2.3.4 - - [soon] "GET / HTTP/1.0" 200 5"#, "common");
        assert!(error.ends_with("is no common line: at character 13, a time should stand"), "{error}");
        let error = parse(r#"1.2.3.4 - - [10/Oct/2000:13:55:36 +0000] "GET"#, "common");
        assert!(error.ends_with("is no common line: at character 45, a closing quote should stand"), "{error}");
    }
}
