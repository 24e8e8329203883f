use std::fmt;

/// A body exactly as it came.
#[derive(Clone, Default)]
pub(crate) struct Raw(pub(crate) Vec<u8>);

impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.0.len())
    }
}

/// How an event was written is not a part of its value.
impl PartialEq for Raw {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}
