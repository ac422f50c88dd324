//! Where the cards of the canvas stand: sources on top, the sink at the bottom, lanes side by side.
//!
//! A stage with several inputs is as wide as the lanes above it, so that every edge drops straight down onto it.

use crate::debugger::StageId;

use super::cards::Card;

/// Rows of a card, without the edge below it.
const CARD: i32 = 3;
/// Rows from the top of a card to the top of the next.
pub(crate) const STEP: i32 = CARD + 1;
/// The widest a card of one lane gets.
const WIDEST: i32 = 58;
/// The narrowest a lane may become before the canvas scrolls sideways.
const NARROWEST: i32 = 16;

/// A card with its place on an unbounded sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Placed {
    /// Index into the cards.
    pub card: usize,
    pub x: i32,
    pub y: i32,
    pub w: i32,
    pub h: i32,
}

/// What leads from a card to the one below it; `y` is its row, `x` its column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Edge {
    /// Index of the card that gives.
    pub from: usize,
    pub x: i32,
    pub y: i32,
    /// Rows down to the card that takes.
    pub h: i32,
    /// Columns to either side that words may use.
    pub room: i32,
}

/// What leads from a card to one that asks it beside the one below it: a line from border to border, below the cards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Branch {
    /// Index of the card that gives.
    pub from: usize,
    /// Index of the card that takes.
    pub to: usize,
    /// Where it begins, turns and ends; neighbours share a row or a column.
    pub corners: Vec<(i32, i32)>,
}

impl Branch {
    /// From the right border of a card to the upper border of one that stands further right and lower, else to a side of it.
    fn between(from: &Placed, to: &Placed) -> Self {
        let (begin, row) = (from.x + from.w - 1, from.y + 1);
        let middle = to.x + to.w / 2;
        let corners = if middle > begin + 1 && to.y > row {
            vec![(begin, row), (middle, row), (middle, to.y)]
        } else if to.x > begin + 1 {
            vec![(begin, row), (to.x - 1, row), (to.x - 1, to.y + 1), (to.x, to.y + 1)]
        } else {
            let end = to.x + to.w - 1;
            let turn = begin.max(end) + 1;
            vec![(begin, row), (turn, row), (turn, to.y + 1), (end, to.y + 1)]
        };
        Self { from: from.card, to: to.card, corners }
    }

    /// Whether it goes through a cell from the left to the right.
    pub(crate) fn passes(&self, (x, y): (i32, i32)) -> bool {
        self.corners.windows(2).any(|leg| leg[0].1 == y && leg[1].1 == y && leg[0].0 < x && x < leg[1].0)
    }
}

/// Every card and every edge, and how far to scroll so that the selected card is in view.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Placement {
    pub cards: Vec<Placed>,
    pub edges: Vec<Edge>,
    pub branches: Vec<Branch>,
    pub scroll: (i32, i32),
    /// Size of the sheet.
    pub size: (i32, i32),
    /// Cards are single lines without edges.
    pub compact: bool,
}

impl Placement {
    /// The card at a cell of the canvas pane, counted from the pane's corner.
    pub(crate) fn at(&self, x: u16, y: u16) -> Option<usize> {
        let (x, y) = (i32::from(x) + self.scroll.0, i32::from(y) + self.scroll.1);
        let hit = |p: &&Placed| x >= p.x && x < p.x + p.w && y >= p.y && y < p.y + p.h;
        self.cards.iter().find(hit).map(|placed| placed.card)
    }
}

/// Places the cards on a pane of that many columns and rows.
pub(crate) fn place(cards: &[Card<'_>], selected: Option<&StageId>, columns: u16, rows: u16) -> Placement {
    let (columns, rows) = (i32::from(columns), i32::from(rows));
    if rows < 2 * STEP || columns < NARROWEST {
        return list(cards, selected, columns, rows);
    }
    let forest = Forest::of(cards);
    let lanes: i32 = forest.roots.iter().map(|&root| forest.lanes[root]).sum();
    let lane = (columns / lanes.max(1)).clamp(NARROWEST, WIDEST + 2);
    let mut placement = Placement { compact: false, ..Placement::default() };
    let bottom = forest.roots.iter().map(|&root| forest.height[root]).max().unwrap_or(0);
    let width = (lane * lanes).max(columns);
    let mut x = (width - lane * lanes) / 2;
    for &root in &forest.roots {
        forest.place(root, x, lane, (bottom - 1) * STEP, &mut placement);
        x += lane * forest.lanes[root];
    }
    placement.size = (width, bottom * STEP);
    placement.cards.sort_by_key(|placed| placed.card);
    let branch = |&(from, to): &(usize, usize)| Branch::between(&placement.cards[from], &placement.cards[to]);
    placement.branches = forest.shared.iter().map(branch).collect();
    scroll_to(&mut placement, cards, selected, columns, rows);
    placement
}

fn list(cards: &[Card<'_>], selected: Option<&StageId>, columns: i32, rows: i32) -> Placement {
    let placed = (0..cards.len()).zip(0..).map(|(card, y)| Placed { card, x: 0, y, w: columns, h: 1 });
    let mut placement = Placement { cards: placed.collect(), compact: true, ..Placement::default() };
    placement.size = (columns, i32::try_from(cards.len()).unwrap_or(i32::MAX));
    scroll_to(&mut placement, cards, selected, columns, rows);
    placement
}

/// Puts the selected card in the middle, as far as the sheet reaches beyond the pane.
fn scroll_to(placement: &mut Placement, cards: &[Card<'_>], selected: Option<&StageId>, columns: i32, rows: i32) {
    let chosen = placement.cards.iter().find(|placed| Some(&cards[placed.card].id) == selected);
    let chosen = chosen.or(placement.cards.last());
    let Some(placed) = chosen else { return };
    let (width, height) = placement.size;
    let centre = |at: i32, size: i32, room: i32, whole: i32| (at + size / 2 - room / 2).clamp(0, (whole - room).max(0));
    placement.scroll = (centre(placed.x, placed.w, columns, width), centre(placed.y, placed.h, rows, height));
}

/// The cards as trees: each root is a stage that nobody asks.
struct Forest {
    /// For each card, the cards that it asks and that are drawn above it.
    above: Vec<Vec<usize>>,
    /// For each card, how many lanes stand above it, at least one.
    lanes: Vec<i32>,
    /// For each card, how many cards stand above it in the longest lane, and itself.
    height: Vec<i32>,
    roots: Vec<usize>,
    /// Cards that are drawn above another than the one that asks, and the one that asks.
    shared: Vec<(usize, usize)>,
}

impl Forest {
    fn of(cards: &[Card<'_>]) -> Self {
        let mut forest = Self {
            above: vec![Vec::new(); cards.len()],
            lanes: vec![1; cards.len()],
            height: vec![1; cards.len()],
            roots: Vec::new(),
            shared: Vec::new(),
        };
        let mut taken = vec![false; cards.len()];
        for (at, card) in cards.iter().enumerate() {
            for input in &card.inputs {
                // An input stands before the stage that it feeds; a shared one is drawn above the first that asks it.
                let found = cards[..at].iter().position(|other| other.id == *input);
                match found {
                    Some(input) if !taken[input] => {
                        taken[input] = true;
                        forest.above[at].push(input);
                    }
                    Some(input) if !forest.above[at].contains(&input) && !forest.shared.contains(&(input, at)) => {
                        forest.shared.push((input, at));
                    }
                    _ => {}
                }
            }
            forest.lanes[at] = forest.above[at].iter().map(|&input| forest.lanes[input]).sum::<i32>().max(1);
            forest.height[at] = 1 + forest.above[at].iter().map(|&input| forest.height[input]).max().unwrap_or(0);
        }
        forest.roots = (0..cards.len()).filter(|&at| !taken[at]).collect();
        forest
    }

    /// Places `root` with its bottom card at `y` in the lanes from `x` on, and everything above it.
    fn place(&self, root: usize, x: i32, lane: i32, y: i32, placement: &mut Placement) {
        let mut todo = vec![(root, x, y)];
        while let Some((card, x, y)) = todo.pop() {
            let span = lane * self.lanes[card];
            let w = if self.above[card].len() > 1 { span - 2 } else { (span - 2).min(WIDEST) };
            placement.cards.push(Placed { card, x: x + (span - w) / 2, y, w, h: CARD });
            let room = (span - 2) / 2;
            placement.edges.push(Edge { from: card, x: x + span / 2, y: y + CARD, h: STEP - CARD, room });
            let mut x = x;
            for &input in &self.above[card] {
                todo.push((input, x, y - STEP));
                x += lane * self.lanes[input];
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(id: &str, inputs: &[&str]) -> Card<'static> {
        Card {
            id: id.to_owned(),
            name: id.to_owned(),
            label: id.to_owned(),
            inputs: inputs.iter().map(|&input| input.to_owned()).collect(),
            bypassed: false,
            problem: None,
            warning: None,
            view: None,
            made: id.contains('~'),
        }
    }

    fn overlap(a: &Placed, b: &Placed) -> bool {
        a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h
    }

    #[test]
    fn a_spine_goes_down_with_the_sink_at_the_bottom() {
        let cards = [card("1", &[]), card("2", &["1"]), card("3", &["2"])];
        let placement = place(&cards, None, 60, 30);
        let tops: Vec<_> = placement.cards.iter().map(|placed| placed.y).collect();
        assert_eq!(tops, [0, 4, 8]);
        assert_eq!(placement.at(30, 5), Some(1));
        assert_eq!(placement.at(30, 3), None);
    }

    #[test]
    fn lanes_stand_side_by_side_above_a_stage_as_wide_as_both() {
        let cards = [card("1.1.1", &[]), card("1.1.2", &["1.1.1"]), card("1.2.1", &[]), card("1", &["1.1.2", "1.2.1"])];
        let placement = place(&cards, None, 80, 30);
        let [first, second, third, zip] = &placement.cards[..] else { panic!("four cards") };
        assert_eq!((first.y, second.y, third.y, zip.y), (0, 4, 4, 8));
        assert!(second.x + second.w <= third.x);
        assert!(zip.x <= second.x && zip.x + zip.w >= third.x + third.w);
    }

    #[test]
    fn what_several_stages_ask_has_a_line_to_each_of_them() {
        let cards = [
            card("1.1.1", &[]),
            card("1.1.2", &["1.1.1"]),
            card("1.2.2", &["1.1.1"]),
            card("1", &["1.1.2", "1.2.2", "1.1.1", "1.1.1"]),
        ];
        let placement = place(&cards, None, 80, 30);
        let ends: Vec<_> = placement.branches.iter().map(|branch| (branch.from, branch.to)).collect();
        assert_eq!(ends, [(0, 2), (0, 3)]);
        let [source, _, second, zip] = &placement.cards[..] else { panic!("four cards") };
        for (branch, to) in placement.branches.iter().zip([second, zip]) {
            let [first, .., last] = branch.corners[..] else { panic!("a line") };
            assert_eq!(first, (source.x + source.w - 1, source.y + 1));
            let above = (to.x..to.x + to.w).contains(&last.0) && last.1 == to.y;
            let beside = (last.0 == to.x || last.0 == to.x + to.w - 1) && last.1 == to.y + 1;
            assert!(above || beside, "{:?} to {to:?}", branch.corners);
            assert!(branch.corners.windows(2).all(|leg| leg[0].0 == leg[1].0 || leg[0].1 == leg[1].1));
        }
    }

    #[test]
    fn cards_never_overlap_and_the_selected_one_is_in_view() {
        let mut cards = vec![card("1.1.1", &[])];
        for lane in 2..9 {
            cards.push(card(&format!("1.{lane}.1"), &[]));
        }
        let inputs: Vec<String> = cards.iter().map(|card| card.id.clone()).collect();
        cards.push(card("1", &inputs.iter().map(String::as_str).collect::<Vec<_>>()));
        for depth in 2..40 {
            cards.push(card(&depth.to_string(), &[&(depth - 1).to_string()]));
        }
        cards.push(card("3~1", &["3"]));
        for chosen in &cards {
            let placement = place(&cards, Some(&chosen.id), 50, 20);
            for (i, a) in placement.cards.iter().enumerate() {
                assert!(placement.cards[i + 1..].iter().all(|b| !overlap(a, b)));
            }
            let placed = placement.cards.iter().find(|placed| cards[placed.card].id == chosen.id).unwrap();
            let y = placed.y - placement.scroll.1;
            assert!((0..=20 - CARD).contains(&y), "{} at {y}", chosen.id);
            let middle = placed.x + placed.w / 2 - placement.scroll.0;
            assert!((0..50).contains(&middle), "{} at {middle}", chosen.id);
        }
    }

    #[test]
    fn a_low_pane_shows_a_list() {
        let cards: Vec<_> = (1..10).map(|n| card(&n.to_string(), &[])).collect();
        let placement = place(&cards, Some(&"9".to_owned()), 40, 4);
        assert!(placement.compact);
        assert_eq!(placement.at(0, 3), Some(8));
    }
}
