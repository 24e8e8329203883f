use std::{error::Error, fmt};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// The header that bears the signature of a body.
pub const SIGNATURE_HEADER: &str = "CodeQR-Signature";

/// No signing secret, or an empty one, was given: a mistake of configuration, not a bad request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSecretError;

impl fmt::Display for NoSecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the webhook's signing secret is missing or empty: give the whole secret, whsec_ prefix included")
    }
}

impl Error for NoSecretError {}

/// The signature of a body as CodeQR makes it: 64 lower-case hex digits of HMAC-SHA256, keyed with the whole secret.
///
/// # Errors
///
/// [`NoSecretError`] when the secret is empty.
pub fn sign(body: &[u8], secret: &str) -> Result<String, NoSecretError> {
    let digest = mac(body, secret)?.finalize().into_bytes();
    Ok(digest.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Whether one of the secrets signed these bytes, compared in constant time. A missing or malformed signature is `false`, never an error.
///
/// The body must be exactly as received. Give several secrets while one is being rotated.
///
/// # Errors
///
/// [`NoSecretError`] when there is no secret, or one of them is empty.
pub fn verify(
    body: &[u8],
    signature: &str,
    secrets: &[impl AsRef<str>],
) -> Result<bool, NoSecretError> {
    if secrets.is_empty() || secrets.iter().any(|secret| secret.as_ref().is_empty()) {
        return Err(NoSecretError);
    }
    let Some(given) = digest_of(signature) else {
        return Ok(false);
    };
    for secret in secrets {
        if mac(body, secret.as_ref())?.verify_slice(&given).is_ok() {
            return Ok(true);
        }
    }
    Ok(false)
}

fn mac(body: &[u8], secret: &str) -> Result<Hmac<Sha256>, NoSecretError> {
    if secret.is_empty() {
        return Err(NoSecretError);
    }
    let mac = Hmac::new_from_slice(secret.as_bytes()).expect("HMAC takes keys of any length");
    Ok(mac.chain_update(body))
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
    char::from(digit).to_digit(16).map(|value| value as u8)
}
