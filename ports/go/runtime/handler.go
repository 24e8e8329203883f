package webhooks

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"slices"
)

// HandlerOptions say how a handler of [NewHandler] works.
type HandlerOptions struct {
	// Secrets are the webhook's signing secrets, whsec_ prefix included: one, or several while one is being rotated.
	Secrets []string

	// SecretsFor finds the secrets of a request instead, for secret managers, and for one endpoint that several webhooks send to. It is called only when the request's header has the form of a signature. Its error is answered with 500.
	SecretsFor func(r *http.Request) ([]string, error)

	// OnEvent handles an event, whether or not it is in the catalogue: an [*UnknownEvent] needs no error. An error is answered with 500, and CodeQR sends the event again.
	OnEvent func(ctx context.Context, event Event) error

	// OnInvalid handles a body that CodeQR signed, and that is not what its event's schema says. It is answered with 202, so that the webhook is not disabled: keep its Raw. An error is answered with 500.
	OnInvalid func(ctx context.Context, invalid *InvalidError) error

	// MaxBytes is how many bytes a body may have: [DefaultMaxBytes], if it is 0. No more than that is read.
	MaxBytes int64

	// Logger is told why a request was answered with 500: [slog.Default], if it is nil.
	Logger *slog.Logger
}

// String tells how many secrets there are, and none of them: options may be printed with a program's configuration.
func (o HandlerOptions) String() string {
	return fmt.Sprintf("{%d secrets, at most %d bytes}", len(o.Secrets), o.MaxBytes)
}

// NewHandler makes a handler that receives webhooks: it verifies, parses, hands on and answers.
//
// It answers as [Received] says, 401 to a body that breaks off, for its signature cannot be checked, 405 to anything but POST, and 500 to an error of one of the functions. A panic in one of them is net/http's to handle, which closes the connection: CodeQR sends again.
//
// How long a client may take is for the server to say, with [http.Server.ReadTimeout].
//
// An error is an option that can never work: [ErrNoSecret], [ErrMaxBytes], a function that is missing.
func NewHandler(options HandlerOptions) (http.Handler, error) {
	h := handler(options)
	if options.MaxBytes == 0 {
		h.MaxBytes = DefaultMaxBytes
	}
	if options.OnEvent == nil || options.OnInvalid == nil {
		return nil, errors.New("the handler of webhooks needs both OnEvent and OnInvalid")
	}
	if options.SecretsFor == nil {
		secrets := slices.Clone(options.Secrets)
		if err := checkSecrets(secrets...); err != nil {
			return nil, err
		}
		// Only the function has them: what prints a handler shows no secret.
		h.Secrets, h.SecretsFor = nil, func(*http.Request) ([]string, error) { return secrets, nil }
	} else if options.Secrets != nil {
		return nil, errors.New("the handler of webhooks takes either Secrets or SecretsFor")
	}
	if err := checkMaxBytes(h.MaxBytes); err != nil {
		return nil, err
	}
	return &h, nil
}

// handler is a HandlerOptions without anything left out, but for the logger: what slog.Default is may change.
type handler HandlerOptions

func (h *handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		w.Header().Set("Allow", http.MethodPost)
		http.Error(w, "webhooks come by POST", http.StatusMethodNotAllowed)
		return
	}
	signature, reason := signatureIn(r.Header)
	if reason != "" {
		refuse(w, Unverified{reason})
		return
	}
	secrets, err := h.SecretsFor(r)
	if err == nil {
		err = checkSecrets(secrets...)
	}
	if err != nil {
		h.fail(w, r, "the secret of a CodeQR webhook could not be found", err)
		return
	}
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, h.MaxBytes))
	var tooLarge *http.MaxBytesError
	switch {
	case errors.As(err, &tooLarge):
		refuse(w, TooLarge{tooLarge.Limit})
	case err != nil:
		http.Error(w, "the body broke off", http.StatusUnauthorized)
	default:
		h.answer(w, r, receive(body, signature, secrets, h.MaxBytes))
	}
}

// answer hands on what came, and answers.
func (h *handler) answer(w http.ResponseWriter, r *http.Request, received Received) {
	var err error
	switch received := received.(type) {
	case Known:
		err = h.OnEvent(r.Context(), received.Event)
	case Unknown:
		err = h.OnEvent(r.Context(), received.Event)
	case Invalid:
		err = h.OnInvalid(r.Context(), received.Err)
	default:
		refuse(w, received)
		return
	}
	if err != nil {
		h.fail(w, r, "a CodeQR webhook could not be handled", err)
		return
	}
	w.WriteHeader(received.Status())
}

// fail answers with 500, and says why in the log.
func (h *handler) fail(w http.ResponseWriter, r *http.Request, message string, err error) {
	logger := h.Logger
	if logger == nil {
		logger = slog.Default()
	}
	logger.ErrorContext(r.Context(), message, "error", err)
	http.Error(w, "the webhook could not be handled", http.StatusInternalServerError)
}

// refuse answers a request that is not CodeQR's, as far as one can tell.
func refuse(w http.ResponseWriter, received Received) {
	text := "the body has more bytes than allowed"
	if unverified, ok := received.(Unverified); ok {
		text = map[Reason]string{
			ReasonMissing:   "the CodeQR-Signature header is missing",
			ReasonMalformed: "the CodeQR-Signature header is not 64 hexadecimal digits",
			ReasonMismatch:  "the CodeQR-Signature header is not that of this body by this secret",
		}[unverified.Reason]
	}
	http.Error(w, text, received.Status())
}
