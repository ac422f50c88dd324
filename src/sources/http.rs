//! One page over HTTP: asked for with caps on bytes, time and redirects, and told in words when it does not come.

use std::time::Duration;

use ureq::http::{HeaderName, HeaderValue};
use ureq::{Agent, Error};

use super::address::Address;

/// A page may have so many bytes.
pub(super) const PAGE_CAP: u64 = 16 << 20;
/// So many redirects lead to a page at most.
const REDIRECTS: usize = 5;

/// A page.
#[derive(Debug)]
pub(super) struct Page {
    /// What it holds.
    pub(super) body: Vec<u8>,
    /// Where it came from in the end.
    pub(super) address: Address,
    /// The `Link` headers, one after the other.
    pub(super) links: String,
}

/// Why there is no page, in words without a secret.
#[derive(Debug)]
pub(super) struct NoPage {
    /// The status where one came.
    pub(super) status: Option<u16>,
    /// Whether it took too long.
    pub(super) late: bool,
    pub(super) text: String,
    pub(super) help: Option<String>,
}

impl NoPage {
    fn said(text: String) -> Self {
        Self { status: None, late: false, text, help: None }
    }
}

/// Asks for pages. Nothing is sent before [`Client::page`].
#[derive(Clone, Debug)]
pub(super) struct Client {
    agent: Agent,
    /// What only `origin` is told.
    headers: Vec<(HeaderName, HeaderValue)>,
    origin: Address,
}

impl Client {
    /// Headers go to the origin of this address, and to nobody else.
    pub(super) fn new(origin: Address, headers: Vec<(HeaderName, HeaderValue)>, timeout: Duration) -> Self {
        let mut config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_global(Some(timeout))
            .user_agent(concat!("drip/", env!("CARGO_PKG_VERSION")))
            .accept("application/json, */*;q=0.1");
        if origin.is_local() {
            config = config.proxy(None);
        }
        Self { agent: config.build().new_agent(), headers, origin }
    }

    /// The page at an address, waiting for it.
    ///
    /// # Errors
    /// In words; the next call may succeed.
    pub(super) fn page(&self, address: &Address) -> Result<Page, NoPage> {
        let mut address = address.clone();
        for _ in 0..=REDIRECTS {
            let mut request = self.agent.get(address.as_str());
            if self.origin.same_origin(&address) {
                for (name, value) in &self.headers {
                    request = request.header(name, value);
                }
            }
            let mut response = request.call().map_err(|error| failed(&error, &address))?;
            let status = response.status();
            if status.is_redirection()
                && let Some(target) = response.headers().get("location")
            {
                address = redirected(&address, target)?;
                continue;
            }
            if !status.is_success() {
                let wait = response.headers().get("retry-after").and_then(|value| value.to_str().ok());
                let help = match wait {
                    Some(wait) => Some(format!("the server asks to wait {wait} s before the next request")),
                    None if matches!(status.as_u16(), 401 | 403) => Some(
                        "headers={\"Authorization\": \"Bearer $DRIP_TOKEN\"} sends what the environment has".to_owned(),
                    ),
                    None => None,
                };
                let text =
                    format!("HTTP Error {}: {}: {address}", status.as_u16(), status.canonical_reason().unwrap_or(""));
                return Err(NoPage { status: Some(status.as_u16()), late: false, text, help });
            }
            let links = response.headers().get_all("link").iter().filter_map(|link| link.to_str().ok());
            let links = links.collect::<Vec<_>>().join(", ");
            let body = response.body_mut().with_config().limit(PAGE_CAP).read_to_vec();
            let body = body.map_err(|error| failed(&error, &address))?;
            return Ok(Page { body, address, links });
        }
        Err(NoPage::said(format!("more than {REDIRECTS} redirects: {address}")))
    }
}

fn redirected(from: &Address, target: &HeaderValue) -> Result<Address, NoPage> {
    let target = target.to_str().ok().and_then(|target| from.join(target));
    match target {
        Some(target) if from.is_secure() && !target.is_secure() => {
            Err(NoPage::said(format!("{from} redirects to an address that is not encrypted: {target}")))
        }
        Some(target) => Ok(target),
        None => Err(NoPage::said(format!("{from} redirects to what is no address"))),
    }
}

/// Own words for each kind: what the library says may have the whole address in it.
fn failed(error: &Error, address: &Address) -> NoPage {
    let words = match error {
        Error::Timeout(_) => "it took too long".to_owned(),
        Error::HostNotFound => "there is no such host".to_owned(),
        Error::ConnectionFailed => "no connection could be made".to_owned(),
        Error::BodyExceedsLimit(_) => "the page is longer than 16 MiB".to_owned(),
        Error::LargeResponseHeader(..) => "the header is too long".to_owned(),
        Error::Io(error) => error.to_string(),
        Error::Tls(words) => (*words).to_owned(),
        Error::Rustls(error) => error.to_string(),
        Error::Protocol(error) => error.to_string(),
        _ => "the request failed".to_owned(),
    };
    NoPage { late: matches!(error, Error::Timeout(_)), ..NoPage::said(format!("{words}: {address}")) }
}

/// The target of the link whose relation is `next` (RFC 8288).
pub(super) fn next_link(links: &str) -> Option<&str> {
    let mut rest = links;
    while let Some(start) = rest.find('<') {
        let (target, after) = rest[start + 1..].split_once('>')?;
        let parameters = after.split('<').next().unwrap_or_default();
        let relation = parameters.split([';', ',']).find_map(|one| one.trim().strip_prefix("rel="));
        if relation.is_some_and(|relation| relation.trim().trim_matches('"').split(' ').any(|one| one == "next")) {
            return Some(target);
        }
        rest = after;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_link_is_found_among_others() {
        let links = "<https://a.example/?page=1>; rel=\"prev\", <https://a.example/?page=3>; rel=\"next\"; title=\"x\"";
        assert_eq!(next_link(links), Some("https://a.example/?page=3"));
        assert_eq!(next_link("<b>; rel=next"), Some("b"));
        assert_eq!(next_link("<b>; rel=\"last\""), None);
        assert_eq!(next_link(""), None);
    }
}
