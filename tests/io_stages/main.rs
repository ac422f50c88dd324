//! The sources, parsers and sinks of the catalog, driven through the machine.

#[cfg(test)]
mod ahead;
#[cfg(test)]
mod compressed;
#[cfg(test)]
mod databases;
#[cfg(test)]
mod documents;
#[cfg(test)]
mod harness;
#[cfg(test)]
mod json_lines;
#[cfg(test)]
mod lines;
#[cfg(test)]
mod pages;
#[cfg(test)]
mod parsing;
#[cfg(test)]
mod tables;
#[cfg(test)]
mod tailing;
#[cfg(test)]
mod walking;
#[cfg(test)]
mod writing;
