//! The Mersenne Twister, bit for bit as CPython's `_random` runs it.

use num_bigint::{BigInt, BigUint, Sign};
use num_traits::ToPrimitive;

const N: usize = 624;
const M: usize = 397;

/// A generator of random words.
#[derive(Clone, Debug)]
pub(super) struct Twister {
    words: Box<[u32; N]>,
    at: usize,
    /// What `gauss` keeps for its next call.
    pub(super) gauss: Option<f64>,
}

impl Twister {
    /// A generator seeded with an int, of which the size counts.
    pub(super) fn seeded(seed: &BigInt) -> Self {
        let key = seed.magnitude().to_u32_digits();
        Self::of_key(if key.is_empty() { &[0] } else { &key })
    }

    fn of_number(seed: u32) -> Self {
        let mut words = Box::new([0_u32; N]);
        words[0] = seed;
        for at in 1..N {
            let before = words[at - 1];
            words[at] = 1_812_433_253_u32.wrapping_mul(before ^ (before >> 30)).wrapping_add(at as u32);
        }
        Self { words, at: N, gauss: None }
    }

    fn of_key(key: &[u32]) -> Self {
        let mut twister = Self::of_number(19_650_218);
        let words = &mut twister.words;
        let (mut i, mut j) = (1, 0);
        for _ in 0..N.max(key.len()) {
            let before = words[i - 1] ^ (words[i - 1] >> 30);
            words[i] = (words[i] ^ before.wrapping_mul(1_664_525)).wrapping_add(key[j]).wrapping_add(j as u32);
            i += 1;
            j += 1;
            if i >= N {
                words[0] = words[N - 1];
                i = 1;
            }
            if j >= key.len() {
                j = 0;
            }
        }
        for _ in 0..N - 1 {
            let before = words[i - 1] ^ (words[i - 1] >> 30);
            words[i] = (words[i] ^ before.wrapping_mul(1_566_083_941)).wrapping_sub(i as u32);
            i += 1;
            if i >= N {
                words[0] = words[N - 1];
                i = 1;
            }
        }
        words[0] = 0x8000_0000;
        twister
    }

    fn twist(&mut self) {
        let words = &mut self.words;
        for at in 0..N {
            let y = (words[at] & 0x8000_0000) | (words[(at + 1) % N] & 0x7fff_ffff);
            let odd = if y & 1 == 1 { 0x9908_b0df } else { 0 };
            words[at] = words[(at + M) % N] ^ (y >> 1) ^ odd;
        }
        self.at = 0;
    }

    /// The next 32 bits.
    pub(super) fn word(&mut self) -> u32 {
        if self.at >= N {
            self.twist();
        }
        let mut y = self.words[self.at];
        self.at += 1;
        y ^= y >> 11;
        y ^= (y << 7) & 0x9d2c_5680;
        y ^= (y << 15) & 0xefc6_0000;
        y ^ (y >> 18)
    }

    /// A float of 53 random bits, below 1.
    pub(super) fn random(&mut self) -> f64 {
        let (a, b) = (self.word() >> 5, self.word() >> 6);
        (f64::from(a) * 67_108_864.0 + f64::from(b)) * (1.0 / 9_007_199_254_740_992.0)
    }

    /// So many random bits, the lowest first; at least one.
    pub(super) fn bits(&mut self, mut bits: u64) -> BigUint {
        let mut words = Vec::with_capacity(bits.div_ceil(32) as usize);
        while bits > 0 {
            let word = self.word();
            words.push(if bits < 32 { word >> (32 - bits) } else { word });
            bits = bits.saturating_sub(32);
        }
        BigUint::new(words)
    }

    /// An int below `n`, which is above zero.
    pub(super) fn below(&mut self, n: &BigInt) -> BigInt {
        if let Some(n) = n.to_u32() {
            return BigInt::from(self.below_small(u64::from(n)));
        }
        loop {
            let found = BigInt::from_biguint(Sign::Plus, self.bits(n.bits()));
            if found < *n {
                return found;
            }
        }
    }

    /// As [`Twister::below`], for what fits 64 bits.
    pub(super) fn below_small(&mut self, n: u64) -> u64 {
        let bits = u64::from(64 - n.leading_zeros());
        loop {
            let found = self.bits(bits).to_u64().unwrap_or(u64::MAX);
            if found < n {
                return found;
            }
        }
    }

    /// The words and the position among them.
    pub(super) fn state(&self) -> impl Iterator<Item = u32> + '_ {
        self.words.iter().copied().chain([self.at as u32])
    }

    /// A generator in this state: the words, then the position.
    pub(super) fn of_state(state: &[u32], gauss: Option<f64>) -> Option<Self> {
        let (at, words) = state.split_last()?;
        let words: Box<[u32; N]> = Box::new(words.try_into().ok()?);
        (*at as usize <= N).then_some(Self { words, at: *at as usize, gauss })
    }
}
