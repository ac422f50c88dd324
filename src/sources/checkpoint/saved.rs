//! A checkpoint as a file: where each source stands, and how long each sink was then.

use std::collections::BTreeMap;
use std::env;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde_json::{Map, Value as Json, json};

use crate::sources::identity::{FileId, Marker, Position};

/// Which form the file has.
const VERSION: u64 = 1;

/// What a checkpoint says: places in files, by their paths. Of a sink the offset is its length.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Saved {
    pub(super) sources: BTreeMap<String, Position>,
    pub(super) sinks: BTreeMap<String, Position>,
}

/// Where a checkpoint of that name is kept: a name with a `/` in it is a path, any other a file where the platform keeps state.
///
/// # Errors
/// Where the platform does not say where that is, in words.
pub(super) fn place(name: &str) -> Result<PathBuf, String> {
    if name.contains(['/', '\\']) {
        return Ok(PathBuf::from(name));
    }
    let folder = state_folder().ok_or("the environment names no home: give the checkpoint as a path, ./NAME")?;
    Ok(folder.join("drip").join("checkpoints").join(format!("{name}.json")))
}

/// `$XDG_STATE_HOME`, `~/.local/state`; `~/Library/Application Support`; `%LOCALAPPDATA%`.
fn state_folder() -> Option<PathBuf> {
    let absolute = |name: &str| env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let home = env::home_dir().filter(|home| home.is_absolute());
    if cfg!(windows) {
        absolute("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        home.map(|home| home.join("Library/Application Support"))
    } else {
        absolute("XDG_STATE_HOME").or_else(|| home.map(|home| home.join(".local/state")))
    }
}

impl Saved {
    /// Reads it; `None` where there is none.
    ///
    /// # Errors
    /// What the system says, and `InvalidData` for what is no checkpoint.
    pub(super) fn load(path: &Path) -> io::Result<Option<Self>> {
        let bytes = match fs::read(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            read => read?,
        };
        let saved = serde_json::from_slice(&bytes).ok().and_then(|json| Self::of(&json));
        saved.map(Some).ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "this is no checkpoint of drip's"))
    }

    /// Writes it in the place of what was there, whole or not at all, so that it lasts.
    pub(super) fn save(&self, path: &Path) -> io::Result<()> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut file = tempfile::Builder::new().prefix(".checkpoint.").tempfile_in(folder)?;
        file.write_all(format!("{}\n", self.to_json()).as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(path)?;
        #[cfg(unix)]
        File::open(folder)?.sync_all()?;
        Ok(())
    }

    fn to_json(&self) -> Json {
        let places = |places: &BTreeMap<String, Position>| -> Json {
            Json::Object(places.iter().map(|(path, place)| (path.clone(), position_to_json(place))).collect())
        };
        json!({ "version": VERSION, "sources": places(&self.sources), "sinks": places(&self.sinks) })
    }

    fn of(json: &Json) -> Option<Self> {
        if json.get("version")?.as_u64()? != VERSION {
            return None;
        }
        let places = |name: &str| -> Option<BTreeMap<String, Position>> {
            let places: &Map<String, Json> = json.get(name)?.as_object()?;
            places.iter().map(|(path, place)| Some((path.clone(), position_of_json(place)?))).collect()
        };
        Some(Self { sources: places("sources")?, sinks: places("sinks")? })
    }
}

fn position_to_json(position: &Position) -> Json {
    let FileId { device, inode, created } = position.id;
    let nanos =
        |time: SystemTime| time.duration_since(SystemTime::UNIX_EPOCH).ok().map(|time| time.as_nanos().to_string());
    let marker: String = position.marker.bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    json!({
        "device": device,
        "inode": inode,
        "created": created.and_then(nanos),
        "offset": position.offset,
        "marker": marker,
    })
}

fn position_of_json(json: &Json) -> Option<Position> {
    let number = |name: &str| json.get(name)?.as_u64();
    let created = match json.get("created")? {
        Json::Null => None,
        nanos => {
            let nanos: u128 = nanos.as_str()?.parse().ok()?;
            let whole = Duration::new(u64::try_from(nanos / 1_000_000_000).ok()?, (nanos % 1_000_000_000) as u32);
            SystemTime::UNIX_EPOCH.checked_add(whole)
        }
    };
    let text = json.get("marker")?.as_str().filter(|text| text.is_ascii())?;
    let byte = |at: usize| u8::from_str_radix(text.get(at..at + 2)?, 16).ok();
    let bytes: Option<Vec<u8>> = (0..text.len()).step_by(2).map(byte).collect();
    let mut marker = Marker::default();
    marker.advance(&bytes?);
    let id = FileId { device: number("device")?, inode: number("inode")?, created };
    Some(Position { id, offset: number("offset")?, marker })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn position(offset: u64, marker: &[u8]) -> Position {
        let created = SystemTime::UNIX_EPOCH.checked_add(Duration::new(1_795_000_000, 123_456_789));
        let mut known = Marker::default();
        known.advance(marker);
        Position { id: FileId { device: 7, inode: u64::MAX, created }, offset, marker: known }
    }

    #[test]
    fn what_is_saved_is_what_is_loaded() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.json");
        assert_eq!(Saved::load(&path).unwrap(), None);
        let sources = BTreeMap::from([("logs/a.log".to_owned(), position(12, b"x\xff\n"))]);
        let sinks = BTreeMap::from([(
            "out".to_owned(),
            Position { id: FileId { created: None, ..position(0, b"").id }, ..position(3, b"") },
        )]);
        let saved = Saved { sources, sinks };
        saved.save(&path).unwrap();
        saved.save(&path).unwrap();
        assert_eq!(Saved::load(&path).unwrap(), Some(saved));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
    }

    #[test]
    fn what_is_no_checkpoint_is_refused_and_not_begun_anew() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.json");
        for text in [
            "",
            "{}",
            "{\"version\": 2, \"sources\": {}, \"sinks\": {}}",
            "[1",
            "{\"version\":1,\"sources\":{\"a\":{}},\"sinks\":{}}",
        ] {
            fs::write(&path, text).unwrap();
            assert_eq!(Saved::load(&path).unwrap_err().kind(), io::ErrorKind::InvalidData, "{text}");
        }
    }

    #[test]
    fn a_name_stands_where_the_platform_keeps_state_and_a_path_where_it_says() {
        assert_eq!(place("./here").unwrap(), PathBuf::from("./here"));
        let named = place("errors").unwrap();
        assert!(named.is_absolute() && named.ends_with("drip/checkpoints/errors.json"), "{named:?}");
    }
}
