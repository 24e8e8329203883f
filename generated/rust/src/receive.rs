use std::{fmt, num::NonZeroUsize};

use crate::{
    events::Event,
    invalid::InvalidError,
    parse::parse,
    secret::{self, NoSecretError},
    signature::{is_signature, verify},
};

/// How many bytes a body may have where nothing else is said: 4 MiB. The documented bodies have under 4 KiB, but an image may come as a data URL.
pub const MAX_BYTES: usize = 4 << 20;

/// The outcome of a request. [`status`](Self::status) is the HTTP status to answer it with.
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an outcome may be a forged request"]
pub enum Received {
    /// An event of the catalogue.
    Known(Event),
    /// An event that is not in the catalogue, an [`Event::Unknown`].
    Unknown(Event),
    /// CodeQR signed a body that is not a webhook event. It would send the same bytes again: keep them, and report them.
    Invalid(InvalidError),
    /// A request that CodeQR did not sign with one of the secrets.
    Unverified(Unverified),
    /// A body that is longer than allowed. Its signature was not checked.
    TooLarge {
        /// How many bytes a body may have.
        max_bytes: usize,
    },
}

impl Received {
    /// The HTTP status to answer with. CodeQR counts whatever is not a 2xx as a failure, and disables a webhook after 20 of them in a row.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Self::Known(_) => 200,
            Self::Unknown(_) | Self::Invalid(_) => 202,
            Self::Unverified(_) => 401,
            Self::TooLarge { .. } => 413,
        }
    }
}

/// Why a request is not verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unverified {
    /// There is no `CodeQR-Signature` header.
    Missing,
    /// The header is not 64 hex digits.
    Malformed,
    /// The header is not the signature of this body with one of the secrets.
    Mismatch,
}

/// The reason in one word: `missing`, `malformed` or `mismatch`.
impl fmt::Display for Unverified {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Missing => "missing",
            Self::Malformed => "malformed",
            Self::Mismatch => "mismatch",
        })
    }
}

/// Receives a webhook of at most [`MAX_BYTES`]: verifies the signature first, and only then parses the body.
///
/// The body must be exactly as received. The signature is the value of the header [`SIGNATURE_HEADER`](crate::SIGNATURE_HEADER), if there is one. Give several secrets while one is being rotated.
///
/// # Errors
///
/// [`NoSecretError`] when there is no secret, or one of them is a configuration mistake, whatever the request.
pub fn receive(
    body: &[u8],
    signature: Option<&str>,
    secrets: &[impl AsRef<str>],
) -> Result<Received, NoSecretError> {
    receive_bounded(body, signature, secrets, MAX_BYTES)
}

/// As [`receive`], with another size that a body may have at most, in bytes.
///
/// # Errors
///
/// [`NoSecretError`], as [`receive`].
pub fn receive_up_to(
    max_bytes: NonZeroUsize,
    body: &[u8],
    signature: Option<&str>,
    secrets: &[impl AsRef<str>],
) -> Result<Received, NoSecretError> {
    receive_bounded(body, signature, secrets, max_bytes.get())
}

fn receive_bounded(
    body: &[u8],
    signature: Option<&str>,
    secrets: &[impl AsRef<str>],
    max_bytes: usize,
) -> Result<Received, NoSecretError> {
    secret::check(secrets)?;
    let Some(signature) = signature else {
        return Ok(Received::Unverified(Unverified::Missing));
    };
    if !is_signature(signature) {
        return Ok(Received::Unverified(Unverified::Malformed));
    }
    if body.len() > max_bytes {
        return Ok(Received::TooLarge { max_bytes });
    }
    if !verify(body, signature, secrets)? {
        return Ok(Received::Unverified(Unverified::Mismatch));
    }
    Ok(match parse(body) {
        Ok(event @ Event::Unknown(_)) => Received::Unknown(event),
        Ok(event) => Received::Known(event),
        Err(invalid) => Received::Invalid(invalid),
    })
}
