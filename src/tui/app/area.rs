//! A rectangle of cells, as plain numbers.

/// A rectangle in cells from the top left corner of the screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Area {
    pub x: u16,
    pub y: u16,
    pub w: u16,
    pub h: u16,
}

impl Area {
    pub(crate) fn new(x: u16, y: u16, w: u16, h: u16) -> Self {
        Self { x, y, w, h }
    }

    /// First column right of it.
    pub(crate) fn right(self) -> u16 {
        self.x.saturating_add(self.w)
    }

    /// First row below it.
    pub(crate) fn bottom(self) -> u16 {
        self.y.saturating_add(self.h)
    }

    pub(crate) fn is_empty(self) -> bool {
        self.w == 0 || self.h == 0
    }

    pub(crate) fn contains(self, x: u16, y: u16) -> bool {
        x >= self.x && x < self.right() && y >= self.y && y < self.bottom()
    }

    /// The part without a border of that many columns and rows at each side.
    pub(crate) fn inner(self, columns: u16, rows: u16) -> Self {
        Self {
            x: self.x.saturating_add(columns.min(self.w)),
            y: self.y.saturating_add(rows.min(self.h)),
            w: self.w.saturating_sub(2 * columns),
            h: self.h.saturating_sub(2 * rows),
        }
    }

    /// Without the column that panes of rows keep free at each side where there is room.
    pub(crate) fn padded(self) -> Self {
        if self.w > 30 { self.inner(1, 0) } else { self }
    }

    /// An area of at most that size in the middle of this one.
    pub(crate) fn centred(self, w: u16, h: u16) -> Self {
        let (w, h) = (w.min(self.w), h.min(self.h));
        Self { x: self.x + (self.w - w) / 2, y: self.y + (self.h - h) / 2, w, h }
    }
}
