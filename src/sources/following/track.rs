//! What is known of one followed path beyond what the follower knows: the lines that are being given out, and what joins them.

use std::collections::VecDeque;
use std::rc::Rc;
use std::time::Duration;

use crate::machine::InputFile;
use crate::sources::follow::{FollowedFile, FollowedLine, Gather, Notice, Numbering, Place, Portion};
use crate::sources::text::{Decoded, Lines};

/// Lines that are being given out, and where they stand.
#[derive(Debug)]
pub(super) struct Taken {
    pub(super) member: usize,
    pub(super) lines: Lines,
    pub(super) file: Rc<FollowedFile>,
    /// Where the block begins in its file.
    begins: u64,
    /// The number of the line that was given last.
    number: Option<u64>,
}

impl Taken {
    /// Behind the last line that was given out, in bytes of its file.
    pub(super) fn offset(&self) -> u64 {
        self.begins + self.lines.position() as u64
    }

    pub(super) fn next_line(&mut self) -> Option<FollowedLine> {
        let start = self.offset();
        let text = self.lines.next_line()?;
        self.number = self.number.map(|number| number + 1);
        let place = Place { file: Rc::clone(&self.file), start, end: self.offset(), number: self.number };
        Some(FollowedLine { text, place })
    }
}

/// One followed path.
#[derive(Debug)]
pub(super) struct Track {
    pub(super) claim: Rc<InputFile>,
    file: Option<Rc<FollowedFile>>,
    /// The number of the line that was given last; `None` where nobody knows.
    pub(super) number: Option<u64>,
    /// Lines before the time to begin at are being passed over.
    pub(super) early: bool,
    gather: Option<Box<dyn Gather>>,
}

impl Track {
    pub(super) fn new(claim: Rc<InputFile>, early: bool, gather: Option<Box<dyn Gather>>) -> Self {
        Self { claim, file: None, number: None, early, gather }
    }

    /// Begins with a block. What was gathered of another file comes out first.
    pub(super) fn take(&mut self, member: usize, portion: Portion, out: &mut VecDeque<FollowedLine>) -> Taken {
        let file = match &self.file {
            Some(file) if file.id == portion.file => Rc::clone(file),
            _ => {
                let path = self.claim.path().clone();
                Rc::clone(self.file.insert(Rc::new(FollowedFile { path, id: portion.file })))
            }
        };
        match portion.numbering {
            Numbering::Onward => {}
            known => {
                self.close(out);
                self.number = (known == Numbering::First).then_some(0);
            }
        }
        let begins = portion.block.offset;
        Taken { member, begins, lines: Lines::new(Decoded::new(portion.block)), file, number: self.number }
    }

    pub(super) fn gather(&mut self, line: FollowedLine, now: Duration, out: &mut VecDeque<FollowedLine>) {
        match &mut self.gather {
            Some(gather) => {
                let mut joined = Vec::new();
                gather.line(line, now, &mut joined);
                out.extend(joined);
            }
            None => out.push_back(line),
        }
    }

    /// Something befell the file: where its lines do not go on, what was gathered of it is as whole as it gets.
    pub(super) fn befallen(&mut self, notice: &Notice, out: &mut VecDeque<FollowedLine>) {
        if matches!(notice, Notice::Truncated { .. } | Notice::Replaced { .. } | Notice::Gone { deleted: true, .. }) {
            self.close(out);
        }
    }

    fn close(&mut self, out: &mut VecDeque<FollowedLine>) {
        if let Some(gather) = &mut self.gather {
            let mut joined = Vec::new();
            gather.close(&mut joined);
            out.extend(joined);
        }
    }

    /// What was gathered and not given out.
    pub(super) fn into_gathered(mut self) -> VecDeque<FollowedLine> {
        let mut out = VecDeque::new();
        self.close(&mut out);
        out
    }

    pub(super) fn pass(&mut self, now: Duration, out: &mut VecDeque<FollowedLine>) {
        if let Some(gather) = self.gather.as_mut().filter(|gather| gather.due().is_some_and(|due| due <= now)) {
            let mut joined = Vec::new();
            gather.pass(now, &mut joined);
            out.extend(joined);
        }
    }

    pub(super) fn due(&self) -> Option<Duration> {
        self.gather.as_ref()?.due()
    }

    pub(super) fn held_bytes(&self) -> usize {
        self.gather.as_ref().map_or(0, |gather| gather.held_bytes())
    }
}
