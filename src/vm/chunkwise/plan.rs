//! What a function does, where columns can do it: made of its instructions.

use memchr::memmem::Finder;

use super::super::function::Function;
use super::convert::Separator;
use crate::lang::code::{CodeKind, Instr, Reg, Src, Window};
use crate::value::{BinaryOp, CompareOp, Str, UnaryOp, Value};

/// Most instructions that a plan has: what is longer is rare, and its columns would outgrow the cache.
const MAX_STEPS: usize = 32;

/// How a function is applied to a chunk: operations on columns, each on those before it.
#[derive(Debug)]
pub(in crate::vm) struct Plan {
    pub(super) nodes: Vec<Node>,
    pub(super) result: Operand,
}

/// One operation.
#[derive(Debug)]
pub(super) enum Node {
    /// `a["x"]["y"]`
    Field(Operand, Vec<Str>),
    /// `a[n]`, of lists and tuples
    At(Operand, i64),
    /// `a.split("x")[n]`
    Part(Operand, Separator, i64),
    /// `int(a)`
    Int(Operand),
    /// `float(a)`
    Float(Operand),
    /// `len(a)`
    Len(Operand),
    /// `-a`
    Negate(Operand),
    Binary(BinaryOp, Operand, Operand),
    Compare(CompareOp, Operand, Operand),
    /// Whether a text is in `a`, or is not.
    Contains(Box<Finder<'static>>, Operand, bool),
    /// `{**a, "x": b}`
    With(Operand, Str, Operand),
}

#[derive(Clone, Debug)]
pub(super) enum Operand {
    Item,
    Node(usize),
    Constant(Value),
}

/// What a register holds.
#[derive(Clone, Debug)]
enum Held {
    Value(Operand),
    /// A field that nobody has used yet: the next may be a field of it.
    Field(Operand, Vec<Str>),
    Builtin(Str),
    /// `a.split("x")`
    Split(Operand, Str),
    /// `{}`
    EmptyDict,
    /// `{**a}` and what was set since
    Copy(Operand),
}

impl Plan {
    /// The plan for a function of one argument, where there is one.
    pub(in crate::vm) fn of(function: &Function) -> Option<Self> {
        let code = &function.code.code;
        let fits = code.kind == CodeKind::Function
            && code.pure
            && code.parameters.plain.len() == 1
            && code.parameters.registers() == 1
            && code.cells == 0
            && code.instrs.len() <= MAX_STEPS;
        if !fits {
            return None;
        }
        let mut making = Making { function, nodes: Vec::new(), held: vec![(0, Held::Value(Operand::Item))] };
        for instr in &code.instrs {
            if let Instr::Return { src } = *instr {
                let result = match making.held(src)? {
                    Held::Copy(rows) => rows,
                    _ => making.operand(src)?,
                };
                // What gives the item itself, or the same for each, is no work to save.
                return (!making.nodes.is_empty()).then_some(Self { nodes: making.nodes, result });
            }
            making.take(instr)?;
        }
        None
    }
}

struct Making<'f> {
    function: &'f Function,
    nodes: Vec<Node>,
    held: Vec<(Reg, Held)>,
}

impl Making<'_> {
    fn constant(&self, src: Src) -> Option<&Value> {
        self.function.code.constants[src.as_constant()?].as_ref()
    }

    fn name(&self, at: u16) -> &str {
        &self.function.code.code.names[usize::from(at)]
    }

    fn held(&self, src: Src) -> Option<Held> {
        if let Some(reg) = src.as_reg() {
            return self.held.iter().rev().find(|(known, _)| *known == reg).map(|(_, held)| held.clone());
        }
        self.constant(src).map(|value| Held::Value(Operand::Constant(value.clone())))
    }

    fn operand(&mut self, src: Src) -> Option<Operand> {
        match self.held(src)? {
            Held::Value(operand) => Some(operand),
            Held::Field(object, path) => Some(self.push(Node::Field(object, path))),
            Held::Builtin(_) | Held::Split(..) | Held::EmptyDict | Held::Copy(_) => None,
        }
    }

    fn push(&mut self, node: Node) -> Operand {
        self.nodes.push(node);
        Operand::Node(self.nodes.len() - 1)
    }

    fn set(&mut self, reg: Reg, held: Held) {
        self.held.push((reg, held));
    }

    fn set_node(&mut self, reg: Reg, node: Node) {
        let operand = self.push(node);
        self.set(reg, Held::Value(operand));
    }

    fn take(&mut self, instr: &Instr) -> Option<()> {
        match *instr {
            Instr::Move { dst, src } => {
                let held = self.held(src)?;
                self.set(dst, held);
            }
            Instr::Clear { strict: false, .. } | Instr::CheckMethod { .. } => {}
            Instr::LoadBuiltin { dst, name } => {
                let name = Str::from(self.name(name));
                self.set(dst, Held::Builtin(name));
            }
            Instr::GetField { dst, object, name } => {
                let name = Str::from(self.name(name));
                self.field(dst, object, name)?;
            }
            Instr::GetItem { dst, object, key } => match (self.held(object)?, self.constant(key)?.clone()) {
                (Held::Split(text, separator), Value::Int(index)) => {
                    let separator = Separator::new(separator.as_bytes())?;
                    if index < 0 && matches!(separator, Separator::Text(_)) {
                        return None;
                    }
                    self.set_node(dst, Node::Part(text, separator, index));
                }
                (_, Value::Str(name)) => self.field(dst, object, name)?,
                (_, Value::Int(index)) => {
                    let row = self.operand(object)?;
                    self.set_node(dst, Node::At(row, index));
                }
                _ => return None,
            },
            Instr::CallMethod { dst, object, name, window } if self.name(name) == "split" => {
                let text = self.operand(object)?;
                match self.argument(window)? {
                    Held::Value(Operand::Constant(Value::Str(separator))) => {
                        self.set(dst, Held::Split(text, separator));
                    }
                    _ => return None,
                }
            }
            Instr::Call { dst, function, window } => self.call(dst, function, window)?,
            Instr::Binary { op, dst, a, b } if is_column_op(op) => {
                let node = Node::Binary(op, self.operand(a)?, self.operand(b)?);
                self.set_node(dst, node);
            }
            Instr::Unary { op: UnaryOp::Neg, dst, a } => {
                let a = self.operand(a)?;
                self.set_node(dst, Node::Negate(a));
            }
            Instr::Compare { op, dst, a, b } => self.compare(op, dst, a, b)?,
            Instr::BuildDict { dst, len: 0, .. } => self.set(dst, Held::EmptyDict),
            Instr::DictUpdate { dict, src, call: None } => match self.held(Src::reg(dict))? {
                Held::EmptyDict => {
                    let rows = self.operand(src)?;
                    self.set(dict, Held::Copy(rows));
                }
                _ => return None,
            },
            Instr::DictSet { dict, key, src } => match (self.held(Src::reg(dict))?, self.constant(key)?.clone()) {
                (Held::Copy(rows), Value::Str(name)) => {
                    let value = self.operand(src)?;
                    let rows = self.push(Node::With(rows, name, value));
                    self.set(dict, Held::Copy(rows));
                }
                _ => return None,
            },
            _ => return None,
        }
        Some(())
    }

    fn field(&mut self, dst: Reg, object: Src, name: Str) -> Option<()> {
        let held = match self.held(object)? {
            Held::Field(object, mut path) => {
                path.push(name);
                Held::Field(object, path)
            }
            Held::Value(object) => Held::Field(object, vec![name]),
            _ => return None,
        };
        self.set(dst, held);
        Some(())
    }

    /// The only argument of a call.
    fn argument(&self, window: Window) -> Option<Held> {
        (window.len == 1 && window.named == 0).then(|| self.held(Src::reg(window.start)))?
    }

    fn call(&mut self, dst: Reg, function: Src, window: Window) -> Option<()> {
        let Held::Builtin(name) = self.held(function)? else { return None };
        self.argument(window)?;
        let argument = self.operand(Src::reg(window.start))?;
        let node = match name.as_bytes() {
            b"int" => Node::Int(argument),
            b"float" => Node::Float(argument),
            b"len" => Node::Len(argument),
            _ => return None,
        };
        self.set_node(dst, node);
        Some(())
    }

    fn compare(&mut self, op: CompareOp, dst: Reg, a: Src, b: Src) -> Option<()> {
        let node = match (op, self.constant(a)) {
            (CompareOp::In | CompareOp::NotIn, Some(Value::Str(needle))) => {
                let finder = Box::new(Finder::new(needle.as_bytes()).into_owned());
                Node::Contains(finder, self.operand(b)?, op == CompareOp::NotIn)
            }
            (CompareOp::In | CompareOp::NotIn, _) => return None,
            _ => Node::Compare(op, self.operand(a)?, self.operand(b)?),
        };
        self.set_node(dst, node);
        Some(())
    }
}

fn is_column_op(op: BinaryOp) -> bool {
    use BinaryOp::{Add, And, Div, FloorDiv, Mod, Mul, Sub};
    matches!(op, Add | Sub | Mul | Mod | FloorDiv | And | Div)
}
