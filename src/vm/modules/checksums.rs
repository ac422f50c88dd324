//! Checksums: CRC-32 (RFC 1952, section 8) and Adler-32 (RFC 1950, section 8.2).

/// The polynomial of CRC-32, its bits backwards.
const POLYNOMIAL: u32 = 0xedb8_8320;
/// The largest prime below two to the sixteenth.
const PRIME: u32 = 65_521;
/// So many bytes can be summed before a sum has to be taken modulo the prime.
const AT_ONCE: usize = 5552;

const TABLE: [u32; 256] = {
    let mut table = [0; 256];
    let mut at = 0;
    while at < table.len() {
        let mut sum = at as u32;
        let mut bit = 0;
        while bit < 8 {
            sum = if sum & 1 == 1 { sum >> 1 ^ POLYNOMIAL } else { sum >> 1 };
            bit += 1;
        }
        table[at] = sum;
        at += 1;
    }
    table
};

/// The CRC-32 of what came before, whose sum is `before`, and these bytes; 0 is the sum of nothing.
pub(super) fn crc32(bytes: &[u8], before: u32) -> u32 {
    !bytes.iter().fold(!before, |sum, byte| sum >> 8 ^ TABLE[(sum as u8 ^ byte) as usize])
}

/// The Adler-32 of what came before, whose sum is `before`, and these bytes; 1 is the sum of nothing.
pub(super) fn adler32(bytes: &[u8], before: u32) -> u32 {
    let (mut low, mut high) = (before & 0xffff, before >> 16);
    for chunk in bytes.chunks(AT_ONCE) {
        for byte in chunk {
            low += u32::from(*byte);
            high += low;
        }
        low %= PRIME;
        high %= PRIME;
    }
    high << 16 | low
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_those_of_the_standards_examples() {
        assert_eq!(crc32(b"123456789", 0), 0xcbf4_3926);
        assert_eq!(adler32(b"Wikipedia", 1), 0x11e6_0398);
    }

    #[test]
    fn a_sum_goes_on_from_a_sum() {
        let all: Vec<u8> = (0..20_000_u32).map(|n| n as u8).collect();
        let (first, rest) = all.split_at(7_001);
        assert_eq!(crc32(rest, crc32(first, 0)), crc32(&all, 0));
        assert_eq!(adler32(rest, adler32(first, 1)), adler32(&all, 1));
    }
}
