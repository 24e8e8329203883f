package webhooks

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
)

// SignatureHeader is the header that bears the signature of a body.
const SignatureHeader = "CodeQR-Signature"

// Sign returns the signature of a body as CodeQR makes it: 64 lower-case hex digits of HMAC-SHA256, keyed with the whole secret.
//
// The error is [ErrNoSecret], for a secret that is a configuration mistake.
func Sign(body []byte, secret string) (string, error) {
	if err := checkSecrets(secret); err != nil {
		return "", err
	}
	return hex.EncodeToString(sum(body, secret)), nil
}

// Verify tells whether one of the secrets signed these bytes. A missing or malformed signature is false, never an error.
//
// The body must be exactly as received. Give several secrets while one is being rotated: one that is a configuration mistake is enough for [ErrNoSecret], whatever the signature.
func Verify(body []byte, signature string, secrets ...string) (bool, error) {
	if err := checkSecrets(secrets...); err != nil {
		return false, err
	}
	given, ok := decodeSignature(signature)
	return ok && isSignedBy(body, given, secrets), nil
}

// decodeSignature returns the bytes of a signature, and whether it has the form of one.
func decodeSignature(text string) (signature []byte, ok bool) {
	signature, err := hex.DecodeString(text)
	return signature, err == nil && len(signature) == sha256.Size
}

func isSignedBy(body, signature []byte, secrets []string) bool {
	for _, secret := range secrets {
		if hmac.Equal(signature, sum(body, secret)) {
			return true
		}
	}
	return false
}

func sum(body []byte, secret string) []byte {
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write(body)
	return mac.Sum(nil)
}
