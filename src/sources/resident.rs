//! How much memory the process holds, as the system says.

/// Bytes that are resident now; `None` where the system does not say.
pub fn resident_bytes() -> Option<usize> {
    #[cfg(target_os = "linux")]
    {
        let text = std::fs::read_to_string("/proc/self/statm").ok()?;
        let pages: usize = text.split_ascii_whitespace().nth(1)?.parse().ok()?;
        Some(pages * PAGE)
    }
    #[cfg(not(target_os = "linux"))]
    {
        None
    }
}

/// Bytes of a page as `/proc` counts them: at least; where pages are larger, a run is let hold more.
#[cfg(target_os = "linux")]
const PAGE: usize = 4096;
