use super::*;

#[test]
fn bytes_that_are_not_utf8_come_out_as_they_came_in() {
    let raw = b"caf\xe9 and a longer tail, past inline \xff\xed\xb2\x80 end".to_vec();
    let text = Str::decode(&raw);
    assert_eq!(text.to_raw().as_ref(), raw.as_slice());
    assert_eq!(text.code_points().nth(3), Some(0xDCE9));
    assert_eq!(Str::decode(b"Gr\xf6\xdfe \xc3\xbc").to_text(), "Gr\u{fffd}\u{fffd}e ü", "one sign a byte");
}

#[test]
fn slices_share_the_block_until_compacted() {
    let block = Rc::new(Block::from(vec![b'x'; 10_000]));
    let mut text = Str::slice_of(&block, 10..100, true);
    assert_eq!(Rc::strong_count(&block), 2);
    assert_eq!(text.compact(), text);
    text = text.compact();
    assert_eq!(Rc::strong_count(&block), 1);
    assert_eq!(text.heap_bytes(), 90);
}

#[test]
fn texts_of_every_length_hold_their_bytes() {
    let all: Vec<u8> = (0..300).map(|at| b'a' + (at % 26) as u8).collect();
    for len in 0..all.len() {
        assert_eq!(Str::from_wtf8(&all[..len]).as_bytes(), &all[..len]);
        assert_eq!(Str::from_wtf8(&all).slice(300 - len..300).as_bytes(), &all[300 - len..]);
    }
    for len in 0..=22 {
        for at in 0..=len {
            let (front, back) = all[..len].split_at(at);
            let sum = Str::from_wtf8(front).short_sum(&Str::from_wtf8(back));
            assert_eq!(sum.unwrap().as_bytes(), &all[..len]);
        }
    }
    assert_eq!(Str::from_wtf8(&all[..12]).short_sum(&Str::from_wtf8(&all[..11])), None);
}

#[test]
fn lengths_count_code_points() {
    assert_eq!(Str::from("zoë").char_len(), 3);
    assert_eq!(Str::from("zoë — and a rather long tail").char_len(), 28);
}
