//! Addresses on the web: their parts, how one leads to another, and how they are shown without their secrets.

use std::fmt;

use ureq::http::Uri;

use crate::lang::sounds_secret;

/// An `http` or `https` URL. Shown and debugged it is masked; only [`Address::as_str`] gives all of it.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Address {
    text: String,
    uri: Uri,
}

impl Address {
    /// `None` for what is no URL of the web.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let text = text.split('#').next().unwrap_or_default();
        let uri: Uri = text.parse().ok()?;
        let web = matches!(uri.scheme_str(), Some("http" | "https")) && uri.host().is_some_and(|host| !host.is_empty());
        web.then(|| Self { text: text.to_owned(), uri })
    }

    /// All of it.
    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// Whether what is sent is encrypted.
    pub(super) fn is_secure(&self) -> bool {
        self.uri.scheme_str() == Some("https")
    }

    /// Whether it leads to this very machine.
    pub(super) fn is_local(&self) -> bool {
        matches!(self.uri.host(), Some("localhost" | "127.0.0.1" | "[::1]"))
    }

    /// Whether it leads to the same scheme, host and port.
    pub(super) fn same_origin(&self, other: &Self) -> bool {
        let port = |uri: &Uri| uri.port_u16().unwrap_or(if uri.scheme_str() == Some("https") { 443 } else { 80 });
        let host = |uri: &Uri| uri.host().unwrap_or_default().to_ascii_lowercase();
        self.uri.scheme() == other.uri.scheme()
            && host(&self.uri) == host(&other.uri)
            && port(&self.uri) == port(&other.uri)
    }

    /// Where a reference leads that stands at this address (RFC 3986, 5.2), without removing dots.
    pub(super) fn join(&self, reference: &str) -> Option<Self> {
        if reference.contains("://") {
            return Self::parse(reference);
        }
        let scheme = self.uri.scheme_str()?;
        if let Some(rest) = reference.strip_prefix("//") {
            return Self::parse(&format!("{scheme}://{rest}"));
        }
        let base = format!("{scheme}://{}", self.uri.authority()?);
        let path = self.uri.path();
        Self::parse(&match reference.as_bytes().first() {
            None => return Some(self.clone()),
            Some(b'/') => format!("{base}{reference}"),
            Some(b'?') => format!("{base}{path}{reference}"),
            Some(_) => format!("{base}{}/{reference}", path.rsplit_once('/').map_or("", |(directory, _)| directory)),
        })
    }

    /// The value of a parameter, as it stands there.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        let pairs = self.uri.query()?.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
        pairs.into_iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// The same with a parameter, in the place of one of that name or behind the others.
    pub(super) fn with_parameter(&self, name: &str, value: &str) -> Option<Self> {
        let (before, query) = self.text.split_once('?').unwrap_or((&self.text, ""));
        let mut pairs: Vec<String> = query.split('&').filter(|pair| !pair.is_empty()).map(str::to_owned).collect();
        let pair = format!("{name}={value}");
        match pairs.iter_mut().find(|pair| pair.split('=').next() == Some(name)) {
            Some(known) => *known = pair,
            None => pairs.push(pair),
        }
        Self::parse(&format!("{before}?{}", pairs.join("&")))
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&masked(&self.text))
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Address({self})")
    }
}

/// A URL as it may be shown: whoever logs in, and the values of parameters that sound like secrets, are `***`.
pub fn masked(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").map_or(("", url), |(scheme, rest)| (scheme, rest));
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, rest) = rest.split_at(end);
    let mut shown = if scheme.is_empty() { String::new() } else { format!("{scheme}://") };
    match authority.rsplit_once('@') {
        Some((_, host)) => shown.push_str(&format!("***@{host}")),
        None => shown.push_str(authority),
    }
    let Some((path, query)) = rest.split_once('?') else { return shown + rest };
    shown.push_str(path);
    for (at, pair) in query.split('&').enumerate() {
        shown.push(if at == 0 { '?' } else { '&' });
        let name = pair.split('=').next().unwrap_or_default();
        if name.len() < pair.len() && sounds_secret(name) {
            shown.push_str(&format!("{name}=***"));
        } else {
            shown.push_str(pair);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> Address {
        Address::parse(text).unwrap()
    }

    #[test]
    fn secrets_are_not_shown() {
        for (url, shown) in [
            ("https://ann:pw@a.example/x?y=1", "https://***@a.example/x?y=1"),
            (
                "http://a.example?API_KEY=1&page=2&access_token=3",
                "http://a.example?API_KEY=***&page=2&access_token=***",
            ),
            ("http://a.example/x", "http://a.example/x"),
        ] {
            assert_eq!(masked(url), shown);
            assert_eq!(format!("{:?}", address(url)), format!("Address({shown})"));
        }
    }

    #[test]
    fn references_lead_from_where_they_stand() {
        let base = address("https://a.example:8443/v1/items?page=1");
        for (reference, url) in [
            ("https://b.example/x", "https://b.example/x"),
            ("//b.example/x", "https://b.example/x"),
            ("/v2", "https://a.example:8443/v2"),
            ("?page=2", "https://a.example:8443/v1/items?page=2"),
            ("more?x=1", "https://a.example:8443/v1/more?x=1"),
        ] {
            assert_eq!(base.join(reference).unwrap().as_str(), url);
        }
        assert!(base.join("ftp://a.example").is_none());
        assert!(base.join("file:///etc/passwd").is_none());
    }

    #[test]
    fn parameters_are_set_in_their_place() {
        let url = address("http://a.example/x?page=1&q=a");
        assert_eq!(url.with_parameter("page", "2").unwrap().as_str(), "http://a.example/x?page=2&q=a");
        assert_eq!(url.with_parameter("n", "5").unwrap().as_str(), "http://a.example/x?page=1&q=a&n=5");
        assert_eq!(url.parameter("q"), Some("a"));
        assert_eq!(url.parameter("n"), None);
    }

    #[test]
    fn an_origin_is_scheme_host_and_port() {
        let url = address("https://a.example/x");
        assert!(url.same_origin(&address("https://A.example:443/y")));
        for other in ["http://a.example/x", "https://b.example/x", "https://a.example:8443/x"] {
            assert!(!url.same_origin(&address(other)), "{other}");
        }
    }
}
