package webhooks

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
)

// DefaultMaxBytes is how many bytes a body may have if nothing else is said: 4 MiB. The documented bodies have under 4 KiB, but an image may come as a data URL.
const DefaultMaxBytes = 4 << 20

// ErrMaxBytes is returned when the size that a body may have is a configuration mistake: it is not positive.
var ErrMaxBytes = errors.New("the most bytes that a webhook's body may have must be a positive number")

// ReceiveOption changes how [Receive] works.
type ReceiveOption func(*receiveOptions)

type receiveOptions struct{ maxBytes int64 }

// MaxBytes has [Receive] take bodies of as many bytes instead of [DefaultMaxBytes]. It must be positive.
func MaxBytes(count int64) ReceiveOption {
	return func(options *receiveOptions) { options.maxBytes = count }
}

// Receive verifies the signature of a request, and only then parses its body.
//
// The body must be exactly as received. Of the headers it reads [SignatureHeader], in whatever case it is written. Give several secrets while one is being rotated.
//
// An error is a configuration mistake, and never a bad request: [ErrNoSecret], as of [Verify], or [ErrMaxBytes].
func Receive(body []byte, header http.Header, secrets []string, options ...ReceiveOption) (Received, error) {
	with := receiveOptions{maxBytes: DefaultMaxBytes}
	for _, option := range options {
		option(&with)
	}
	if err := checkSecrets(secrets...); err != nil {
		return nil, err
	}
	if err := checkMaxBytes(with.maxBytes); err != nil {
		return nil, err
	}
	signature, reason := signatureIn(header)
	if reason != "" {
		return Unverified{reason}, nil
	}
	return receive(body, signature, secrets, with.maxBytes), nil
}

// receive is Receive for a signature that has been read, and a configuration that has been checked.
func receive(body, signature []byte, secrets []string, maxBytes int64) Received {
	if int64(len(body)) > maxBytes {
		return TooLarge{maxBytes}
	}
	if !isSignedBy(body, signature, secrets) {
		return Unverified{ReasonMismatch}
	}
	event, err := Parse(body)
	var invalid *InvalidError
	if errors.As(err, &invalid) {
		return Invalid{invalid}
	}
	if unknown, ok := event.(*UnknownEvent); ok {
		return Unknown{unknown}
	}
	return Known{event}
}

// signatureIn returns the bytes of the signature that the headers hold, or why they hold none.
func signatureIn(header http.Header) ([]byte, Reason) {
	values := header.Values(SignatureHeader)
	if len(values) == 0 {
		// Headers that net/http did not read, such as those of a queue or of a cloud function, may be in any case.
		for name, others := range header {
			if strings.EqualFold(name, SignatureHeader) {
				values = append(values, others...)
			}
		}
	}
	switch len(values) {
	case 0:
		return nil, ReasonMissing
	case 1:
		if signature, ok := decodeSignature(values[0]); ok {
			return signature, ""
		}
	}
	return nil, ReasonMalformed
}

func checkMaxBytes(maxBytes int64) error {
	if maxBytes < 1 {
		return fmt.Errorf("%w, got %d", ErrMaxBytes, maxBytes)
	}
	return nil
}
