//! `paginate`: the items of pages over HTTP, each page asked for when its first item is.

use std::rc::Rc;
use std::time::Duration;

use ureq::http::{HeaderName, HeaderValue};

use super::address::{Address, masked};
use super::http::{Client, NoPage, Page, next_link};
use super::pulled::{Pulled, Source};
use super::queue::{Came, Queue};
use super::read_json::names;
use super::ticks::seconds;
use crate::catalog::{Bound, Built, Class, Example, Param, StageDef, StageDoc};
use crate::machine::{Context, Holds, InputFile, Step, WaitFor, World};
use crate::value::json::{self, Shapes};
use crate::value::{
    Exc, ExcType, Exception, Str, Value, escape_surrogates, os_error, short_repr, type_error, value_error,
};

/// Only variables of the environment whose names begin so are put into headers: a pipeline from elsewhere reads no others.
const PREFIX: &str = "DRIP_";
/// How long the repr of a value in an error may get, in bytes.
const REPR: usize = 60;

/// `paginate(url, page_size=100, *, page="page", size="per_page", items=None, next=None, headers=None, timeout=30)`.
pub static PAGINATE: StageDef = StageDef {
    doc: StageDoc {
        name: "paginate",
        keywords: &["http", "https", "url", "api", "rest", "get", "fetch", "download", "curl", "pages", "requests"],
        class: Class::Source,
        holds: Holds::Streams,
        endless: false,
        params: &[
            Param::value("url", "where the first page is"),
            Param::value("page_size", "how many items a page is asked to have").or("100"),
            Param::value("page", "the parameter with the number of the page; None: none is sent")
                .by_keyword()
                .or("\"page\""),
            Param::value("size", "the parameter with page_size; None: none is sent").by_keyword().or("\"per_page\""),
            Param::value("items", "where the items are in a page, as names with dots between them: \"data.rows\"")
                .by_keyword()
                .or("None"),
            Param::value("next", "where a page names the next one: \"paging.next\"").by_keyword().or("None"),
            Param::value("headers", "a dict of headers; $DRIP_NAME in a value is taken from the environment")
                .by_keyword()
                .or("None"),
            Param::value("timeout", "seconds that one page may take").by_keyword().or("30"),
        ],
        summary: "the items of JSON pages over HTTP, a page fetched when asked",
        doc: "Gives the items of a JSON array that comes in pages: the page itself, or what items= leads to. The next page is where next= says \
              (null or nothing there is the end), else where a Link header with rel=\"next\" says (a Link header without one is the end), else the one with the next number, \
              up to an empty page, or a 404 behind the first. A page is asked for when its first item is, never before, on a thread of its own; a page that fails is \
              an OSError, and asking again asks for it again. A page may have 16 MiB, take the timeout, and lead over \
              5 redirects, none of them from https to http. Headers go to the origin of url alone, whatever a page or a redirect \
              says. Who logs in and parameters that sound like secrets are shown as ***, headers not at all. (RFC 8288)",
        asks: "nothing: it is a source; a demand of n gives at most n items of one page",
        example: Example {
            text: "paginate(\"http://localhost:8000/items\", 2) | map(_[\"id\"])",
            output: &["1", "2", "3"],
        },
    },
    class: None,
    effectful: false,
    live: false,
    build,
};

fn build(bound: &Bound, world: &Rc<World>) -> Result<Built, Exc> {
    let url = bound.text("url")?.unwrap_or(Str::EMPTY).to_text().into_owned();
    let Some(address) = Address::parse(&url) else {
        let exc = value_error(format!("paginate() cannot ask for '{}'", masked(&url)));
        exc.advise("it takes a URL that begins with http:// or https://");
        return Err(exc);
    };
    let size = bound.count("page_size", 1)?.unwrap_or(100);
    let name = |param: &str, otherwise: &str| match bound.get(param) {
        None => Ok(Some(otherwise.to_owned())),
        Some(_) => bound.text(param).map(|name| name.map(|name| name.to_text().into_owned())),
    };
    let (number, size_name) = (name("page", "page")?, name("size", "per_page")?);
    let mut first = Some(address.clone());
    if let Some(name) = size_name {
        first = first.and_then(|address| address.with_parameter(&name, &size.to_string()));
    }
    let mut page = 1;
    if let Some(name) = &number {
        page = address.parameter(name).and_then(|page| page.parse().ok()).unwrap_or(1);
        first = first.and_then(|address| address.with_parameter(name, &page.to_string()));
    }
    let first = first.ok_or_else(|| value_error("paginate() takes names of parameters as they stand in a URL"))?;
    let timeout = bound.given("timeout").map(|time| seconds("paginate", "timeout", time)).transpose()?;
    let body = Paginate {
        claim: world.inputs().declare(&Str::from(address.to_string())),
        asked: Asked {
            address,
            headers: headers(bound.given("headers"))?,
            timeout: timeout.unwrap_or(Duration::from_secs(30)),
        },
        client: None,
        fetching: None,
        next: Some(first),
        items_at: bound.text("items")?.map(|path| names(&path)),
        next_at: bound.text("next")?.map(|path| names(&path)),
        number,
        page,
        previous: Vec::new(),
        items: Vec::new().into_iter(),
        held: 0,
        pages: 0,
        given: 0,
        bytes: 0,
    };
    Ok(Built::new(Pulled::new(body), Vec::new()))
}

/// The headers as they were given: what of them comes from the environment is put in when the first page is asked for.
fn headers(given: Option<&Value>) -> Result<Vec<(HeaderName, Secret)>, Exc> {
    let pairs = match given {
        None => return Ok(Vec::new()),
        Some(Value::Dict(headers)) => headers.pairs(),
        Some(other) => {
            return Err(type_error(format!("paginate() argument 'headers' must be dict, not {}", other.type_name())));
        }
    };
    let header = |(name, value): (Value, Value)| match (&name, &value) {
        (Value::Str(name), Value::Str(value)) => {
            let (name, value) = (name.to_text(), value.to_text().into_owned());
            let header = HeaderName::from_bytes(name.as_bytes()).map_err(|_| {
                value_error(format!("paginate() cannot send a header named {}", Value::from(&*name).repr()))
            })?;
            Ok((header, Secret(value)))
        }
        _ => Err(type_error("paginate() argument 'headers' must have names and values that are str")),
    };
    pairs.into_iter().map(header).collect()
}

/// What is shown to nobody.
struct Secret(String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("***")
    }
}

/// What a client is made of, once the first page is asked for.
#[derive(Debug)]
struct Asked {
    address: Address,
    headers: Vec<(HeaderName, Secret)>,
    timeout: Duration,
}

impl Asked {
    fn client(&self) -> Result<Client, Exc> {
        let header = |(name, secret): &(HeaderName, Secret)| {
            let value = from_environment(&secret.0)?;
            let mut value = HeaderValue::from_bytes(value.as_bytes())
                .map_err(|_| value_error(format!("the value of the header '{name}' cannot be sent")))?;
            value.set_sensitive(true);
            Ok((name.clone(), value))
        };
        let headers = self.headers.iter().map(header).collect::<Result<_, Exc>>()?;
        Ok(Client::new(self.address.clone(), headers, self.timeout))
    }
}

/// The text with `$DRIP_NAME` replaced by what the environment has under that name.
fn from_environment(text: &str) -> Result<String, Exc> {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("$DRIP_") {
        out.push_str(&rest[..at]);
        let name = &rest[at + 1..];
        let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(name.len());
        let (name, after) = name.split_at(end);
        debug_assert!(name.starts_with(PREFIX));
        match std::env::var(name) {
            Ok(value) => out.push_str(&value),
            Err(_) => return Err(value_error(format!("the environment has no {name}"))),
        }
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

#[derive(Debug)]
struct Paginate {
    /// What is asked, as it may be shown.
    claim: Rc<InputFile>,
    asked: Asked,
    client: Option<Client>,
    /// The page that is under way.
    fetching: Option<Queue<Result<Page, NoPage>>>,
    /// Where the next page is.
    next: Option<Address>,
    items_at: Option<Vec<Str>>,
    next_at: Option<Vec<Str>>,
    /// The parameter with the number of the page.
    number: Option<String>,
    page: u64,
    /// The page before, to notice a server that does not heed the number.
    previous: Vec<u8>,
    items: std::vec::IntoIter<Value>,
    /// Bytes of the page whose items are given out.
    held: usize,
    pages: u64,
    given: u64,
    bytes: u64,
}

impl Paginate {
    fn fetch(&mut self, address: Address, cx: &Context<'_>) -> Result<Queue<Result<Page, NoPage>>, Exc> {
        let client = match &self.client {
            Some(client) => client.clone(),
            None => self.client.insert(self.asked.client()?).clone(),
        };
        let started = Queue::start("drip-http", 1, cx.world().waker().to_fn(), move |giver| {
            giver.give(client.page(&address));
        });
        started.map_err(|error| os_error(&error, Some(self.claim.name())))
    }

    /// Whether the next page is the one with the next number.
    fn numbered(&self) -> bool {
        self.number.is_some() && self.next_at.is_none()
    }

    /// Takes the items of a page, and where the next one is.
    fn read(&mut self, page: Page, cx: &Context<'_>) -> Result<(), Exc> {
        let here = self.next.take();
        self.pages += 1;
        self.bytes += page.body.len() as u64;
        let document = document(&page.body).map_err(|error| {
            let exc = error.to_exc();
            exc.advise(format!("page {} of {} is no JSON", self.pages, self.claim.name()));
            exc
        })?;
        let items = match &self.items_at {
            Some(path) => follow(&document, path),
            None => Some(document.clone()),
        };
        let Some(Value::List(items)) = items else { return Err(self.no_items(&document)) };
        let items = items.items.borrow().clone();
        self.next = match &self.next_at {
            Some(path) => match follow(&document, path) {
                Some(Value::Str(next)) if !next.is_empty() => Some(self.join(&page.address, &next.to_text())?),
                _ => None,
            },
            None if !page.links.is_empty() => {
                next_link(&page.links).map(|next| self.join(&page.address, next)).transpose()?
            }
            None if !items.is_empty() => match (&self.number, here) {
                (Some(name), Some(here)) if self.previous != page.body => {
                    self.page += 1;
                    here.with_parameter(name, &self.page.to_string())
                }
                (Some(name), _) => {
                    cx.notice(format!(
                        "page {} is the same as the one before: the server does not heed '{name}'",
                        self.pages
                    ));
                    self.items = Vec::new().into_iter();
                    return Ok(());
                }
                (None, _) => None,
            },
            None => None,
        };
        if self.next.as_ref().is_some_and(|next| !next.same_origin(&self.asked.address))
            && !self.asked.headers.is_empty()
        {
            cx.notice("the next page is elsewhere, and is asked for without the headers");
        }
        self.held = page.body.len();
        self.previous = if self.numbered() { page.body } else { Vec::new() };
        self.items = items.into_iter();
        Ok(())
    }

    fn join(&self, from: &Address, next: &str) -> Result<Address, Exc> {
        let joined = from.join(next).filter(|next| next.is_secure() || !from.is_secure());
        joined.ok_or_else(|| {
            value_error(format!("page {} leads to what is not asked for: '{}'", self.pages, masked(next)))
        })
    }

    fn no_items(&self, document: &Value) -> Exc {
        let Some(path) = &self.items_at else {
            let exc = value_error(format!("page {} is no array but {}", self.pages, short_repr(document, REPR)));
            if let Value::Dict(object) = document {
                let arrays = object.pairs().into_iter().filter(|(_, value)| matches!(value, Value::List(_)));
                if let Some((name, _)) = arrays.into_iter().next() {
                    exc.advise(format!("items={} takes the array in it", name.repr()));
                }
            }
            return exc;
        };
        let path: Vec<_> = path.iter().map(|name| name.to_text()).collect();
        value_error(format!("page {} has no array at '{}': {}", self.pages, path.join("."), short_repr(document, REPR)))
    }
}

fn document(bytes: &[u8]) -> Result<Value, json::JsonError> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(_) => json::read_alike(bytes, &Shapes::default()),
        Err(_) => json::read_alike(&escape_surrogates(bytes), &Shapes::default()),
    }
}

/// What names lead to, each that of a member of the object before.
fn follow(document: &Value, path: &[Str]) -> Option<Value> {
    path.iter().try_fold(document.clone(), |value, name| match value {
        Value::Dict(object) => object.field(name),
        _ => None,
    })
}

fn failed(problem: NoPage) -> Exc {
    let class = if problem.late { ExcType::TimeoutError } else { ExcType::OSError };
    let exc = Exception::with_message(class, problem.text);
    if let Some(help) = problem.help {
        exc.advise(help);
    }
    exc
}

impl Source for Paginate {
    fn go_on(&mut self, demand: usize, cx: &mut Context<'_>) -> Result<Step, Exc> {
        loop {
            if self.items.len() > 0 {
                let items: Vec<Value> = self.items.by_ref().take(demand).collect();
                self.given += items.len() as u64;
                cx.spend(items.len() as u64);
                return Ok(Step::Emit(items.into()));
            }
            self.held = self.previous.len();
            let Some(fetching) = &self.fetching else {
                let Some(address) = self.next.clone() else { return Ok(Step::Return(Value::None)) };
                self.fetching = Some(self.fetch(address, cx)?);
                continue;
            };
            match fetching.take() {
                Came::Nothing => {
                    let what = format!("page {} of {}", self.pages + 1, self.claim.name());
                    return Ok(Step::Wait(WaitFor::new(what)));
                }
                Came::Something(page) => {
                    self.fetching = None;
                    match page {
                        Ok(page) => {
                            let here = self.next.clone();
                            if let Err(exc) = self.read(page, cx) {
                                // Asked again, it asks for the page again.
                                (self.next, self.pages) = (here, self.pages - 1);
                                return Err(exc);
                            }
                        }
                        Err(problem) if problem.status == Some(404) && self.pages > 0 && self.numbered() => {
                            self.next = None;
                        }
                        Err(problem) => return Err(failed(problem)),
                    }
                }
                Came::End => {
                    self.fetching = None;
                    return Err(Exception::with_message(
                        ExcType::OSError,
                        format!("the request broke off: {}", self.claim.name()),
                    ));
                }
            }
            cx.spend(1);
        }
    }

    fn held_bytes(&self) -> usize {
        self.held
    }

    fn facts(&self) -> Vec<(String, String)> {
        let fact = |name: &str, value: String| (name.to_owned(), value);
        let next = self.next.as_ref().map_or("none".to_owned(), Address::to_string);
        vec![
            fact("url", self.claim.name().to_owned()),
            fact("pages", self.pages.to_string()),
            fact("items", self.given.to_string()),
            fact("bytes", self.bytes.to_string()),
            fact("next page", next),
        ]
    }
}
