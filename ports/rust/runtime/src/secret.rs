use std::{error::Error, fmt};

/// A signing secret is a configuration mistake, not a bad request: there is none, or one is empty, has white space at its beginning or end, is the text `undefined` or `null`, or only the prefix `whsec_`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSecretError(&'static str);

impl fmt::Display for NoSecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the webhook's signing secret {}", self.0)
    }
}

impl Error for NoSecretError {}

const MISSING: NoSecretError =
    NoSecretError("is missing or empty: give the whole secret, whsec_ prefix included");

/// Finds the first secret that is a configuration mistake.
pub(crate) fn check(secrets: &[impl AsRef<str>]) -> Result<(), NoSecretError> {
    if secrets.is_empty() {
        return Err(MISSING);
    }
    secrets
        .iter()
        .try_for_each(|secret| check_one(secret.as_ref()))
}

fn check_one(secret: &str) -> Result<(), NoSecretError> {
    Err(match secret {
        "" => MISSING,
        _ if secret != secret.trim() => NoSecretError(
            "begins or ends with white space: remove it, for instance the line end of a secret file",
        ),
        "undefined" => NoSecretError(
            "is the text \"undefined\": the variable that should hold it was not set",
        ),
        "null" => {
            NoSecretError("is the text \"null\": the variable that should hold it was not set")
        }
        "whsec_" => NoSecretError("is only its prefix, whsec_: give the whole secret"),
        _ => return Ok(()),
    })
}
