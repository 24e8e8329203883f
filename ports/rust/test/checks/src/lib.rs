//! What Rust's people expect of the crate, beyond what all ports have in common.

#![cfg(test)]

mod debug;
mod numbers;
mod serialization;
mod testing;
