package webhooks

import (
	"errors"
	"fmt"
	"strings"
)

// ErrNoSecret is returned when a signing secret is a configuration mistake, not a bad request: there is none, or one is empty, has white space at its beginning or end, is the text "undefined" or "null", or only the prefix whsec_.
//
// What is returned may say which in words of its own: compare with [errors.Is].
var ErrNoSecret = errors.New("the webhook's signing secret is missing or empty: give the whole secret, whsec_ prefix included")

// secretError is an ErrNoSecret that says what is there instead.
type secretError string

func (e secretError) Error() string { return "the webhook's signing secret " + string(e) }

func (secretError) Is(target error) bool { return target == ErrNoSecret }

// checkSecrets finds the first secret that is a configuration mistake.
func checkSecrets(secrets ...string) error {
	if len(secrets) == 0 {
		return ErrNoSecret
	}
	for _, secret := range secrets {
		if err := checkSecret(secret); err != nil {
			return err
		}
	}
	return nil
}

func checkSecret(secret string) error {
	switch {
	case secret == "":
		return ErrNoSecret
	case secret != strings.TrimSpace(secret):
		return secretError("begins or ends with white space: remove it, for instance the line end of a secret file")
	case secret == "undefined" || secret == "null":
		return secretError(fmt.Sprintf("is the text %q: the variable that should hold it was not set", secret))
	case secret == "whsec_":
		return secretError("is only its prefix, whsec_: give the whole secret")
	}
	return nil
}
