//! Stand-in.
pub fn float_repr(x: f64) -> String {
    format!("{x:?}")
}
pub fn str_repr(b: &[u8]) -> String {
    format!("'{}'", String::from_utf8_lossy(b))
}
pub fn bytes_repr(b: &[u8]) -> String {
    format!("b'{}'", String::from_utf8_lossy(b))
}
