//! A program for `dask.bag`: what holds of each item by itself runs on all partitions at once, folds bring them together.
//!
//! Items keep their order: a Bag's partitions are in order, and so is what is computed of them. From the first stage on that
//! needs everything in one place, the rest is plain Python in the process that asked.

use ruff_python_ast::{Expr, ExprCall, Stmt};

use super::catalog::{Gives, Origin, Refusal, origin};
use super::expressions::{Made, Upstream};
use super::python::{Outline, script};
use super::rewriter::Rewriter;
use crate::catalog::{Class, StageDoc};
use crate::lang::{Diagnostic, Span, span, with_tree};
use crate::pipeline::Callee;

/// Stands for the upstream among a stage's arguments until it is known where that goes.
const UPSTREAM: &str = "\u{0}";

const HEADING: Outline = Outline {
    heading: "for dask.bag (Python 3.11 or newer, pip install 'dask[bag]'), exported by drip.",
    prepares: false,
};

/// The import that every such program has.
const BAG: (&str, &str, &str) = ("dask", "bag", "db");

/// What a stage comes to on a Bag.
enum Step {
    /// A method that gives a Bag.
    Bag(String),
    /// Nothing: it changes no item.
    Nothing,
    /// Items in one place, and nothing more to do.
    Items(String),
    /// One value, in one place.
    Value(String),
    /// All items have to be in one place first.
    Gather,
}

/// The program for `dask.bag`; `name` is what its first line calls it.
///
/// # Errors
/// What is not true of partitions apart from each other, what plain Python has no way to say, and syntax errors.
pub(super) fn dask(text: &str, name: &str) -> Result<String, Vec<Diagnostic>> {
    with_tree(text, |tree| {
        let mut rewriter = Rewriter::new(tree);
        let Some((last, before)) = rewriter.final_pipeline() else {
            let at = Span::new(text.trim_end().len(), text.trim_end().len());
            let error = Diagnostic::error(at, "a script has no pipeline that could become a Bag");
            return Err(vec![error.with_help("end the file in a pipeline, or export it to python")]);
        };
        rewriter.target = "a dask.bag";
        for statement in before {
            rewriter.check_definition(statement);
        }
        ruff_python_ast::visitor::Visitor::visit_body(&mut rewriter, before);
        let program = rewriter.bag(&last.value);
        rewriter.replace_last(last, program);
        if rewriter.problems.is_empty() { Ok(script(rewriter, name, &HEADING)) } else { Err(rewriter.problems) }
    })?
}

impl<'t> Rewriter<'t> {
    /// Workers read the file too: what stands above the pipeline only defines.
    fn check_definition(&mut self, statement: &Stmt) {
        let defines = matches!(
            statement,
            Stmt::FunctionDef(_)
                | Stmt::ClassDef(_)
                | Stmt::Import(_)
                | Stmt::ImportFrom(_)
                | Stmt::Assign(_)
                | Stmt::AnnAssign(_)
        ) || matches!(statement, Stmt::Expr(said) if said.value.is_string_literal_expr());
        if !defines {
            let refusal = Refusal {
                why: "every worker would do it again",
                way: "keep definitions and assignments above the pipeline, or export to python",
            };
            self.refuse(span(statement), "a statement that does something", &refusal);
        }
    }

    /// The final pipeline as a program: a Bag as far as it goes, then plain Python.
    fn bag(&mut self, expr: &'t Expr) -> String {
        let chain = self.chain(expr);
        let (items, item) = (self.free("items"), self.free("item"));
        let (prepare, show) = (self.helper("prepare_output"), self.helper("show"));
        let source = self.source(chain.head);
        let mut lines = vec![format!("{prepare}()"), format!("{items} = {source}")];
        let (mut is_bag, mut value, mut sunk) = (true, None, false);
        for (at, (right, gap)) in chain.stages.iter().enumerate() {
            if let Some(value) = value.take() {
                lines.push(format!("{items} = [{value}]"));
            }
            self.keep_comments(*gap, &mut lines);
            if is_bag {
                let is_last = at + 1 == chain.stages.len();
                let Some(step) = self.on_bag(right, is_last) else { return String::new() };
                is_bag = matches!(step, Step::Bag(_) | Step::Nothing);
                let gathered = matches!(step, Step::Gather);
                match step {
                    Step::Nothing => {}
                    Step::Bag(call) | Step::Items(call) => lines.push(format!("{items} = {items}.{call}")),
                    Step::Value(call) => value = Some(format!("{items}.{call}")),
                    Step::Gather => lines.push(format!("{items} = {items}.compute()")),
                }
                if !gathered {
                    continue;
                }
            }
            let made = self.stage(Upstream { text: items.clone(), is_iterator: false }, right);
            sunk = made.is_sink;
            match made.gives {
                Gives::Value => value = Some(made.call()),
                _ => lines.push(format!("{items} = {}", made.call())),
            }
        }
        lines.push(match value {
            Some(value) => format!("{show}({value})"),
            None if is_bag => format!("for {item} in {items}.compute():\n        {show}({item})"),
            None if sunk => format!("for {item} in {items}:\n        pass"),
            None => format!("for {item} in {items}:\n        {show}({item})"),
        });
        format!("if __name__ == \"__main__\":\n    {}", lines.join("\n    "))
    }

    /// What a Bag is made of: files in pieces, or a sequence.
    fn source(&mut self, head: &'t Expr) -> String {
        let stage = match head {
            Expr::Call(call) => match self.callee(&call.func) {
                Callee::Stage(doc) => Some((doc, call)),
                Callee::Function { .. } => {
                    let refusal = Refusal {
                        why: "what a function of your own gives comes one after the other, perhaps without end",
                        way: "begin with files, a range or a list, or export to python",
                    };
                    let name = self.tree.source.slice(span(&*call.func)).to_owned();
                    self.refuse(span(head), &name, &refusal);
                    None
                }
                Callee::Unknown => None,
            },
            _ => None,
        };
        let Some((doc, call)) = stage else {
            self.needs.modules.insert(BAG);
            return format!("db.from_sequence({})", self.text_of(head));
        };
        self.check_stage(doc, span(head));
        if !self.problems.is_empty() {
            return String::new();
        }
        match doc.name {
            "range" | "product" | "permutations" | "combinations" | "combinations_with_replacement" => {
                self.needs.modules.insert(BAG);
                format!("db.from_sequence({})", self.text_of(head))
            }
            "read_lines" | "read_jsonl" => self.lines_of_files(doc, call),
            "read_csv" | "read_json" | "read_chunks" | "walk" | "query" => {
                self.check_arguments(doc, Some(call), span(call));
                self.needs.modules.extend([BAG, ("dask", "delayed", "delayed")]);
                let mut given = vec![self.stage_function(doc, doc.name, doc.name)];
                let (positional, named) = self.arguments(&call.arguments, !self.around.bound);
                given.extend(positional.into_iter().chain(named));
                format!("db.from_delayed([delayed({})({})])", self.helper("listed"), given.join(", "))
            }
            _ => {
                let refusal = Refusal {
                    why: "a Bag is made of files or of a sequence, which can be taken apart",
                    way: "begin with read_lines, read_jsonl, read_csv, a range or a list, or export to python",
                };
                self.refuse(span(head), doc.name, &refusal);
                String::new()
            }
        }
    }

    /// The lines of files, large files in pieces; those that are compressed are read whole.
    fn lines_of_files(&mut self, doc: &'static StageDoc, call: &'t ExprCall) -> String {
        self.check_arguments(doc, Some(call), span(call));
        let paths: Vec<String> = call.arguments.args.iter().map(|path| self.text_of(path)).collect();
        let read = format!("{}({})", self.helper("lines_of"), paths.join(", "));
        match doc.name {
            "read_jsonl" => format!("{read}.map_partitions({})", self.helper("json_values")),
            _ => read,
        }
    }

    /// A stage of a Bag; nothing where it is refused.
    fn on_bag(&mut self, right: &'t Expr, is_last: bool) -> Option<Step> {
        let function = if let Expr::Call(call) = right { &*call.func } else { right };
        let Callee::Stage(doc) = self.callee(function) else {
            let refusal = Refusal {
                why: "a function of your own gets the whole stream, and may look at neighbours",
                way: "map() a function of one item, put it below a fold or a barrier such as list(), or export to python",
            };
            let name = self.tree.source.slice(span(function)).to_owned();
            self.refuse(span(right), &name, &refusal);
            return None;
        };
        let (known, edits) = (self.needs.clone(), self.edits.len());
        let made = self.stage(Upstream { text: UPSTREAM.to_owned(), is_iterator: true }, right);
        self.edits.truncate(edits);
        let given: Vec<String> = made.arguments.iter().filter(|argument| *argument != UPSTREAM).cloned().collect();
        let step = self.step(doc, &made, &given, is_last);
        match &step {
            // What a method does needs no function.
            Some(Step::Bag(_) | Step::Value(_) | Step::Items(_)) if !hands_on_function(doc) => match origin(doc) {
                Origin::Module(module, member) => {
                    let name = (module, member, member);
                    if !known.modules.contains(&name) {
                        self.needs.modules.remove(&name);
                    }
                }
                Origin::Own(name) if !known.own.contains(name) => {
                    self.needs.own.remove(name);
                }
                _ => {}
            },
            Some(_) => {}
            None => {
                let refusal = Refusal {
                    why: "it goes by order and neighbours, which partitions know nothing of",
                    way: "put it below a fold or a barrier such as sorted() or list(), where all is in one place, or export to python",
                };
                self.refuse(span(right), doc.name, &refusal);
            }
        }
        step
    }

    fn step(&mut self, doc: &StageDoc, made: &Made, given: &[String], is_last: bool) -> Option<Step> {
        let arguments = given.join(", ");
        let function = &made.function;
        Some(match (doc.name, given) {
            ("map" | "starmap", [_]) => Step::Bag(format!("{}({arguments})", doc.name)),
            ("filter", [test]) if test == "None" => Step::Bag("filter(bool)".to_owned()),
            ("filterfalse", [test]) if test == "None" => Step::Bag("remove(bool)".to_owned()),
            ("filter", [_]) => Step::Bag(format!("filter({arguments})")),
            ("filterfalse", [_]) => Step::Bag(format!("remove({arguments})")),
            ("chain.from_iterable", []) => Step::Bag("flatten()".to_owned()),
            ("unique", _) => Step::Bag(format!("distinct({arguments})")),
            ("progress", _) => Step::Nothing,
            ("islice", [_]) if is_last => Step::Items(format!("take({arguments}, npartitions=-1, warn=False)")),
            ("ilen", []) => Step::Value("count().compute()".to_owned()),
            ("any" | "all" | "sum" | "min" | "max", []) => Step::Value(format!("{}().compute()", doc.name)),
            ("min" | "max", [key]) if key.starts_with("key=") => {
                self.needs.modules.insert(("functools", "partial", "partial"));
                let each = format!("partial({}, {key})", doc.name);
                Step::Value(format!("reduction({each}, {each}).compute()"))
            }
            ("count_by", []) => {
                Step::Value(format!("reduction({function}, {}).compute()", self.helper("merged_counts")))
            }
            ("count_by", [key]) => {
                self.needs.modules.insert(("functools", "partial", "partial"));
                let key = key.strip_prefix("key=").unwrap_or(key);
                let all = self.helper("merged_counts");
                Step::Value(format!("reduction(partial({function}, key={key}), {all}).compute()"))
            }
            ("mean", _) => {
                let (each, all) = (self.helper("exact_sum"), self.helper("mean_of_sums"));
                // What it makes of some partitions is nothing that it takes: all at once.
                Step::Value(format!("reduction({each}, {all}, split_every=False).compute()"))
            }
            ("flatten", _) => Step::Bag(format!("map_partitions({function})")),
            (_, given) if doc.class == Class::Parser => {
                let comma = if given.is_empty() { "" } else { ", " };
                Step::Bag(format!("map_partitions({function}{comma}{arguments})"))
            }
            _ if matches!(doc.class, Class::Fold | Class::Barrier | Class::Sink) => Step::Gather,
            _ => return None,
        })
    }
}

/// Whether what it comes to on a Bag names the function that the script carries for it.
fn hands_on_function(doc: &StageDoc) -> bool {
    matches!(doc.name, "count_by" | "flatten") || doc.class == Class::Parser
}
