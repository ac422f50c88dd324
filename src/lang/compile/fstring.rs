//! F-strings: their stretches of text and what stands between braces.

use ruff_python_ast::str_prefix::{FStringPrefix, StringLiteralPrefix};
use ruff_python_ast::{ConversionFlag, ExprFString, FStringPart, InterpolatedElement, InterpolatedStringElement};

use super::{Checked, Compiler};
use crate::lang::code::{Const, Conversion, Instr, Reg, Src};
use crate::lang::{Diagnostic, Span, span};

impl<'a> Compiler<'a> {
    pub(super) fn fstring_into(&mut self, text: &'a ExprFString, dst: Reg, at: Span) -> Checked<()> {
        let start = self.f().mark();
        let mut pieces = Vec::new();
        for part in text.value.iter() {
            match part {
                FStringPart::Literal(literal) => {
                    let raw = matches!(literal.flags.prefix(), StringLiteralPrefix::Raw { .. });
                    let text = self.stretch(literal.as_str(), span(literal), raw);
                    self.fstring_literal(text, &mut pieces);
                }
                FStringPart::FString(fstring) => {
                    let raw = matches!(fstring.flags.prefix(), FStringPrefix::Raw { .. });
                    for element in &fstring.elements {
                        self.fstring_element(element, raw, at, &mut pieces)?;
                    }
                }
            }
        }
        self.build_text(dst, start, pieces, at)
    }

    fn build_text(&mut self, dst: Reg, start: Reg, pieces: Vec<Option<u16>>, at: Span) -> Checked<()> {
        let templates = &mut self.f().code.templates;
        let template = templates.iter().position(|known| *known == pieces).unwrap_or_else(|| {
            templates.push(pieces);
            templates.len() - 1
        });
        let template = u16::try_from(template).map_err(|_| Diagnostic::error(at, "SyntaxError: too many f-strings"))?;
        self.emit(Instr::BuildText { dst, start, template }, at);
        Ok(())
    }

    pub(super) fn stretch(&self, decoded: &str, place: Span, raw: bool) -> Const {
        super::surrogates::stretch(decoded, &self.text[place.range()], raw)
    }

    fn fstring_literal(&mut self, literal: Const, pieces: &mut Vec<Option<u16>>) {
        let place = self.f().constant(literal).as_constant();
        pieces.push(place.and_then(|place| u16::try_from(place).ok()));
    }

    fn fstring_element(
        &mut self,
        element: &'a InterpolatedStringElement,
        raw: bool,
        at: Span,
        pieces: &mut Vec<Option<u16>>,
    ) -> Checked<()> {
        match element {
            InterpolatedStringElement::Literal(literal) => {
                let text = self.stretch(&literal.value, span(literal), raw);
                self.fstring_literal(text, pieces);
                Ok(())
            }
            InterpolatedStringElement::Interpolation(element) => {
                if let Some(debug) = &element.debug_text {
                    let text = format!(
                        "{}{}{}",
                        debug.leading(),
                        &self.text[span(&*element.expression).range()],
                        debug.trailing()
                    );
                    self.fstring_literal(Const::Str(text), pieces);
                }
                let dst = self.f().temp(at)?;
                self.format_into(element, raw, dst)?;
                pieces.push(None);
                Ok(())
            }
        }
    }

    fn format_into(&mut self, element: &'a InterpolatedElement, raw: bool, dst: Reg) -> Checked<()> {
        let mark = self.f().mark();
        let at = span(&*element.expression);
        let src = self.expr(&element.expression)?;
        let conversion = match element.conversion {
            // `f"{x=}"` shows the repr unless it is told otherwise.
            ConversionFlag::None if element.debug_text.is_some() && element.format_spec.is_none() => Conversion::Repr,
            ConversionFlag::None => Conversion::None,
            ConversionFlag::Str => Conversion::Str,
            ConversionFlag::Repr => Conversion::Repr,
            ConversionFlag::Ascii => Conversion::Ascii,
        };
        let spec = match &element.format_spec {
            None => None,
            Some(spec) => {
                let text = self.f().temp(at)?;
                let start = self.f().mark();
                let mut pieces = Vec::new();
                for element in &spec.elements {
                    self.fstring_element(element, raw, at, &mut pieces)?;
                }
                self.build_text(text, start, pieces, at)?;
                Some(Src::reg(text))
            }
        };
        let src = self.f().used_up(src, &element.expression);
        self.emit(Instr::Format { dst, src, conversion, spec }, at);
        self.f().release(mark);
        Ok(())
    }
}
