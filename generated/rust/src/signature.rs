use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::secret::{self, NoSecretError};

/// The header that bears the signature of a body.
pub const SIGNATURE_HEADER: &str = "CodeQR-Signature";

/// The signature of a body as CodeQR makes it: 64 lower-case hex digits of HMAC-SHA256, keyed with the whole secret.
///
/// # Errors
///
/// [`NoSecretError`] when the secret is a configuration mistake.
pub fn sign(body: &[u8], secret: &str) -> Result<String, NoSecretError> {
    secret::check(&[secret])?;
    let digest = mac(body, secret).finalize().into_bytes();
    let digits = digest.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    Ok(digits
        .map(|digit| char::from(b"0123456789abcdef"[usize::from(digit)]))
        .collect())
}

/// Whether one of the secrets signed these bytes, compared in constant time. A missing or malformed signature is `false`, never an error.
///
/// The body must be exactly as received. Give several secrets while one is being rotated.
///
/// # Errors
///
/// [`NoSecretError`] when there is no secret, or one of them is a configuration mistake, whatever the signature.
pub fn verify(
    body: &[u8],
    signature: &str,
    secrets: &[impl AsRef<str>],
) -> Result<bool, NoSecretError> {
    secret::check(secrets)?;
    let Some(given) = digest_of(signature) else {
        return Ok(false);
    };
    Ok(secrets
        .iter()
        .any(|secret| mac(body, secret.as_ref()).verify_slice(&given).is_ok()))
}

/// Whether the value of a header has the form of a signature, 64 hex digits: a server can refuse anything else before it reads the body.
#[must_use]
pub fn is_signature(header: &str) -> bool {
    digest_of(header).is_some()
}

fn mac(body: &[u8], secret: &str) -> Hmac<Sha256> {
    Hmac::new_from_slice(secret.as_bytes())
        .expect("HMAC takes keys of any length")
        .chain_update(body)
}

/// The bytes that 64 hex digits stand for.
fn digest_of(signature: &str) -> Option<[u8; 32]> {
    let digits = signature.as_bytes();
    let mut digest = [0; 32];
    if digits.len() != 2 * digest.len() {
        return None;
    }
    for (byte, pair) in digest.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = 16 * hex(pair[0])? + hex(pair[1])?;
    }
    Some(digest)
}

fn hex(digit: u8) -> Option<u8> {
    let value = char::from(digit).to_digit(16)?;
    u8::try_from(value).ok()
}
