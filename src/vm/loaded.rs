//! Code, loaded: its constants as values, and what was found out while it ran, so that it need not be found out again.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use super::asynchronous::AsyncObject;
use super::builtins::Builtin;
use super::certain::Certain;
use super::execute::Op;
use super::function::{Environment, Function, ModuleObject};
use super::known::Known;
use super::methods::{self, Method};
use super::modules;
use crate::lang::code::{Code, Const, Instr, Reg, Window};
use crate::machine::StageInfo;
use crate::value::{Dict, Instance, Shape, Str, Type, Value};

/// Code with its constants as values.
#[derive(Debug)]
pub(super) struct Loaded {
    pub(super) code: Code,
    /// Its qualified name, where that is not its name.
    pub(super) qualified: Option<Rc<str>>,
    pub(super) constants: Vec<Option<Value>>,
    pub(super) children: Vec<Rc<Loaded>>,
    /// The module's variables that it reads, and that what is defined in it reads.
    pub(super) globals: Vec<u16>,
    /// What the names that were looked up as builtins mean, by name.
    builtins: Vec<OnceCell<Option<Value>>>,
    /// The method that each name was last found to be, and of which class.
    methods: Vec<Cell<LastFound<Type, Method>>>,
    /// The function of a module that each name was last found to be, and of which module.
    functions: Vec<RefCell<LastFound<Str, Builtin>>>,
    /// Where the value of each constant was last found in records of a shape, as their key.
    slots: Vec<Cell<(u64, usize)>>,
    /// What each constant was last added to as a key: records of that shape, which have this one then.
    grown: Vec<RefCell<Option<Grown>>>,
    /// The shapes of the records whose names begin at each name.
    records: Vec<RefCell<Option<Rc<Shape>>>>,
    /// What the attributes of each name were last found to be.
    known: Vec<Known>,
    /// What the methods for operators were last found to be; there once one was looked for.
    operators: OnceCell<Box<[Known; OPERATORS]>>,
    /// The names of attributes as values.
    interned: Vec<Str>,
    /// How many arguments it takes at most, where it takes them by position or not at all.
    pub(super) arity: Option<u8>,
    /// The same, where it runs at once; more than there can be where it does not.
    pub(super) takes: u16,
    /// Whether it has variables of its own that inner functions share.
    pub(super) has_cells: bool,
    /// Whether an exception is being handled anywhere in it.
    pub(super) handles: bool,
    /// What the shapes of dicts that are written here grow out of.
    empty: Rc<Shape>,
    /// What is known of a generator that it makes: of one whose pulling can be seen, and of one of which it cannot.
    stages: [OnceCell<Rc<StageInfo>>; 2],
    /// What is certain of a generator's, once somebody wanted to know.
    certain: OnceCell<Certain>,
    /// The instructions, for the loop.
    pub(super) ops: Box<[Op]>,
}

/// Who gets what a register holds.
#[derive(Clone, Copy, Debug)]
pub(super) enum Taker {
    /// A loop.
    Loop,
    /// What this register holds, called with nothing else.
    Call(Reg),
}

/// What was last looked into, and what was found there.
type LastFound<K, T> = Option<(K, Option<&'static T>)>;

/// What tells a shape, and what it becomes by one name more.
type Grown = (u64, Rc<Shape>);

/// How many operators have methods: the binary ones and the comparisons.
const OPERATORS: usize = 19;

impl Loaded {
    pub(super) fn new(mut code: Code) -> Rc<Self> {
        let children: Vec<Rc<Self>> = std::mem::take(&mut code.children).into_iter().map(Self::new).collect();
        let own = code.instrs.iter().filter_map(|instr| match instr {
            Instr::LoadGlobal { slot, .. } => Some(*slot),
            _ => None,
        });
        let mut globals: Vec<u16> =
            own.chain(children.iter().flat_map(|child| child.globals.iter().copied())).collect();
        globals.sort_unstable();
        globals.dedup();
        let constants = code.constants.iter().map(|constant| Some(Const::to_value(constant))).collect();
        let builtins = code.names.iter().map(|_| OnceCell::new()).collect();
        let methods = code.names.iter().map(|_| Cell::new(None)).collect();
        let functions = code.names.iter().map(|_| RefCell::default()).collect();
        let slots = code.constants.iter().map(|_| Cell::new((0, 0))).collect();
        let grown = code.constants.iter().map(|_| RefCell::default()).collect();
        let records = code.names.iter().map(|_| RefCell::default()).collect();
        let known = code.names.iter().map(|_| Known::default()).collect();
        let interned = code.names.iter().map(|name| Str::from(name.as_str())).collect();
        let qualified = (code.qualified_name != code.name).then(|| Rc::from(code.qualified_name.as_str()));
        let ops = Op::of_code(&code);
        let parameters = &code.parameters;
        let plain = parameters.registers() == parameters.plain.len();
        let arity = plain.then(|| u8::try_from(parameters.plain.len()).ok()).flatten();
        Rc::new(Self {
            takes: arity.filter(|_| !code.kind.is_suspended()).map_or(u16::MAX, u16::from),
            has_cells: code.cells > 0,
            handles: !code.handling.is_empty(),
            code,
            qualified,
            arity,
            constants,
            children,
            globals,
            builtins,
            methods,
            functions,
            known,
            operators: OnceCell::new(),
            slots,
            grown,
            records,
            interned,
            empty: Rc::default(),
            ops,
            stages: Default::default(),
            certain: OnceCell::new(),
        })
    }

    /// What is certain of a generator's.
    pub(super) fn certain(&self) -> &Certain {
        self.certain.get_or_init(|| Certain::of(&self.code))
    }

    /// What is known of a generator or another suspended run of it, where calling it is `pure` or not.
    pub(super) fn stage(&self, pure: bool) -> &Rc<StageInfo> {
        self.stages[usize::from(pure)].get_or_init(|| {
            Rc::new(StageInfo {
                name: self.code.name.clone(),
                qualified: self.qualified.clone(),
                class: Some(AsyncObject::class_of(self.code.kind)),
                is_code: true,
                effectful: !pure,
                ..StageInfo::default()
            })
        })
    }

    /// What is known of attributes of the name at `name`.
    #[inline(always)]
    pub(super) fn known_of(&self, name: u16) -> &Known {
        &self.known[name as usize]
    }

    /// What is known of attributes of the name at `name`, and the name.
    #[inline]
    pub(super) fn known(&self, name: u16) -> (&Known, &Str) {
        (&self.known[name as usize], &self.interned[name as usize])
    }

    /// The method of an object's class for an operator, which is the `at`-th of them all and has this name, where it takes both operands
    /// as they come.
    #[inline]
    pub(super) fn operator(&self, at: usize, name: &'static str, object: &Instance) -> Option<Rc<Function>> {
        let known = &self.operators.get_or_init(Box::default)[at];
        known.method_named(object, || Str::from(name), 2)
    }

    /// Where records of this shape have the value of the constant at `key`, as far as that is known: no shape has the id 0.
    #[inline]
    pub(super) fn known_slot(&self, key: usize) -> (u64, usize) {
        self.slots[key].get()
    }

    /// Where a dict has the value of the constant at `key`; `None` where it is no record, or has not got it.
    #[inline]
    pub(super) fn slot(&self, key: usize, dict: &Dict) -> Option<usize> {
        let shape = dict.shape_id()?;
        let known = &self.slots[key];
        if known.get().0 != shape {
            let Some(Value::Str(name)) = &self.constants[key] else { return None };
            known.set((shape, dict.slot_of(name)?));
        }
        Some(known.get().1)
    }

    /// Sets the constant at `key` of a record; false, with nothing done, where the dict is none or cannot have it as one.
    #[inline]
    pub(super) fn set_field(&self, key: usize, dict: &Dict, value: &Value) -> bool {
        let Some(shape) = dict.shape_id() else { return false };
        let (of, at) = self.slots[key].get();
        if of == shape {
            return dict.set_slot(at, value);
        }
        if let Some((of, next)) = &*self.grown[key].borrow()
            && *of == shape
        {
            return dict.grow(next, value.clone());
        }
        self.set_new_field(key, dict, value)
    }

    /// The same, where it was not set before in records of that shape.
    #[cold]
    fn set_new_field(&self, key: usize, dict: &Dict, value: &Value) -> bool {
        if let Some(at) = self.slot(key, dict) {
            return dict.set_slot(at, value);
        }
        let Some(Value::Str(name)) = &self.constants[key] else { return false };
        let Some((of, next)) = dict.shape_id().zip(dict.shape_with(name)) else { return false };
        let set = dict.grow(&next, value.clone());
        self.grown[key].replace(Some((of, next)));
        set
    }

    /// The shape of the records whose `len` names begin at `names`.
    #[inline]
    pub(super) fn record(&self, names: u16, len: u16) -> Rc<Shape> {
        let known = &mut *self.records[usize::from(names)].borrow_mut();
        match known {
            Some(shape) if shape.names().len() == usize::from(len) => Rc::clone(shape),
            _ => {
                let names = &self.interned[usize::from(names)..usize::from(names) + usize::from(len)];
                let grow = |shape: Rc<Shape>, name: &Str| shape.grown(name);
                let shared = names.iter().try_fold(Rc::clone(&self.empty), grow);
                Rc::clone(known.insert(shared.unwrap_or_else(|| Rc::new(Shape::new(names.to_vec())))))
            }
        }
    }

    /// The name at `name`.
    pub(super) fn interned(&self, name: u16) -> Str {
        self.interned[name as usize].clone()
    }

    /// The method of a class by the name at `name`.
    pub(super) fn method(&self, name: u16, class: Type) -> Option<&'static Method> {
        let known = &self.methods[name as usize];
        match known.get() {
            Some((of, method)) if of == class => method,
            _ => {
                let method = methods::find(class, &self.code.names[name as usize]);
                known.set(Some((class, method)));
                method
            }
        }
    }

    /// The function of a module by the name at `name`, where that is one of the library's, and will be as long as nothing is set on the module.
    pub(super) fn function_of(&self, name: u16, module: &ModuleObject) -> Option<&'static Builtin> {
        if module.was_changed() {
            return None;
        }
        let known = &mut *self.functions[name as usize].borrow_mut();
        match known {
            Some((of, function)) if *of == module.name => *function,
            _ => {
                let function = modules::function(module, &self.code.names[name as usize]);
                *known = Some((module.name.clone(), function));
                function
            }
        }
    }

    /// Who alone gets what this register holds, by what is done from `pc` on.
    pub(super) fn taker(&self, reg: Reg, pc: usize) -> Option<Taker> {
        let mut rest = self.code.instrs.get(pc..).unwrap_or_default().iter();
        let goes =
            |instr: Option<&Instr>| matches!(instr, Some(Instr::Clear { reg: gone, strict: false }) if *gone == reg);
        match *rest.find(|instr| !matches!(instr, Instr::Clear { strict: false, .. }))? {
            Instr::GetLoop { src, .. } if src.as_reg() == Some(reg) && goes(rest.next()) => Some(Taker::Loop),
            Instr::Call { function, window: Window { start, len: 1, named: 0, .. }, .. } if start == reg => {
                function.as_reg().map(Taker::Call)
            }
            _ => None,
        }
    }

    /// The builtin of the name at `name`.
    pub(super) fn builtin(&self, name: u16, environment: &Environment) -> Option<&Value> {
        let look_up = || environment.builtin(&self.code.names[name as usize]).cloned();
        self.builtins[name as usize].get_or_init(look_up).as_ref()
    }
}
