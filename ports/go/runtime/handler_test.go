package webhooks_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/iotest"

	webhooks "github.com/codeqr-io/codeqr-webhooks-go"
	"github.com/codeqr-io/codeqr-webhooks-go/webhookstest"
)

const secret = "whsec_test"

var errFull = errors.New("the disk is full")

// options are those of a handler that takes everything.
func options() webhooks.HandlerOptions {
	return webhooks.HandlerOptions{
		Secrets:   []string{secret},
		OnEvent:   func(context.Context, webhooks.Event) error { return nil },
		OnInvalid: func(context.Context, *webhooks.InvalidError) error { return nil },
	}
}

func statusOf(t *testing.T, with webhooks.HandlerOptions, request *http.Request) int {
	t.Helper()
	handler, err := webhooks.NewHandler(with)
	if err != nil {
		t.Fatal(err)
	}
	answer := httptest.NewRecorder()
	handler.ServeHTTP(answer, request)
	return answer.Code
}

func sample() *http.Request {
	return webhookstest.NewRequest(webhookstest.Sample[webhooks.LinkClickedEvent](), secret)
}

func TestHandlerLogsWhatFails(t *testing.T) {
	tests := map[string]struct {
		change func(*webhooks.HandlerOptions)
		body   any
	}{
		"OnEvent": {
			func(o *webhooks.HandlerOptions) {
				o.OnEvent = func(context.Context, webhooks.Event) error { return errFull }
			},
			webhookstest.Unknown("link.archived"),
		},
		"OnInvalid": {
			func(o *webhooks.HandlerOptions) {
				o.OnInvalid = func(context.Context, *webhooks.InvalidError) error { return errFull }
			},
			"{}",
		},
		"SecretsFor": {
			func(o *webhooks.HandlerOptions) {
				o.Secrets, o.SecretsFor = nil, func(*http.Request) ([]string, error) { return nil, errFull }
			},
			"{}",
		},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			var log bytes.Buffer
			with := options()
			with.Logger = slog.New(slog.NewJSONHandler(&log, nil))
			test.change(&with)
			if status := statusOf(t, with, webhookstest.NewRequest(test.body, secret)); status != http.StatusInternalServerError {
				t.Errorf("answered %d", status)
			}
			if !strings.Contains(log.String(), errFull.Error()) || strings.Contains(log.String(), secret) {
				t.Errorf("logged %s", &log)
			}
		})
	}
}

func TestHandlerAsksForNoSecretWithoutASignature(t *testing.T) {
	with := options()
	with.Secrets, with.SecretsFor = nil, func(*http.Request) ([]string, error) {
		t.Error("asked for the secret")
		return nil, errFull
	}
	request := sample()
	request.Header.Del(webhooks.SignatureHeader)
	request.Body = io.NopCloser(iotest.ErrReader(errors.New("the body was read")))
	if status := statusOf(t, with, request); status != http.StatusUnauthorized {
		t.Errorf("answered %d", status)
	}
}

func TestHandlerKeepsToASmallerLimitAround(t *testing.T) {
	handler, err := webhooks.NewHandler(options())
	if err != nil {
		t.Fatal(err)
	}
	answer := httptest.NewRecorder()
	http.MaxBytesHandler(handler, 10).ServeHTTP(answer, sample())
	if answer.Code != http.StatusRequestEntityTooLarge {
		t.Errorf("answered %d", answer.Code)
	}
}

func TestHandlerAnswersABodyThatBreaksOff(t *testing.T) {
	request := sample()
	request.Body = io.NopCloser(io.MultiReader(strings.NewReader("{"), iotest.ErrReader(io.ErrUnexpectedEOF)))
	if status := statusOf(t, options(), request); status != http.StatusUnauthorized {
		t.Errorf("answered %d", status)
	}
}

func TestHandlerKeepsItsOwnSecrets(t *testing.T) {
	with := options()
	handler, err := webhooks.NewHandler(with)
	if err != nil {
		t.Fatal(err)
	}
	with.Secrets[0] = "whsec_another"
	answer := httptest.NewRecorder()
	handler.ServeHTTP(answer, sample())
	if answer.Code != http.StatusOK {
		t.Errorf("answered %d", answer.Code)
	}
}

func TestNewHandlerRefusesWhatCannotWork(t *testing.T) {
	tests := map[string]struct {
		change func(*webhooks.HandlerOptions)
		is     error
	}{
		"no secret":     {func(o *webhooks.HandlerOptions) { o.Secrets = nil }, webhooks.ErrNoSecret},
		"empty secret":  {func(o *webhooks.HandlerOptions) { o.Secrets = []string{secret, ""} }, webhooks.ErrNoSecret},
		"negative size": {func(o *webhooks.HandlerOptions) { o.MaxBytes = -1 }, webhooks.ErrMaxBytes},
		"no OnEvent":    {func(o *webhooks.HandlerOptions) { o.OnEvent = nil }, nil},
		"no OnInvalid":  {func(o *webhooks.HandlerOptions) { o.OnInvalid = nil }, nil},
		"secrets twice": {func(o *webhooks.HandlerOptions) {
			o.SecretsFor = func(*http.Request) ([]string, error) { return nil, nil }
		}, nil},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			with := options()
			test.change(&with)
			handler, err := webhooks.NewHandler(with)
			if handler != nil || err == nil || test.is != nil && !errors.Is(err, test.is) {
				t.Errorf("got %v, %v", handler, err)
			}
		})
	}
}

func TestReceiveReadsAHeaderInAnyCase(t *testing.T) {
	body, signature := webhookstest.Signed(webhookstest.Unknown("link.archived"), secret)
	tests := map[string]struct {
		header http.Header
		status int
	}{
		"as CodeQR writes it": {http.Header{"CodeQR-Signature": {signature}}, http.StatusAccepted},
		"in lower case":       {http.Header{"codeqr-signature": {signature}}, http.StatusAccepted},
		"twice":               {http.Header{"Codeqr-Signature": {signature, signature}}, http.StatusUnauthorized},
		"no headers":          {nil, http.StatusUnauthorized},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			received, err := webhooks.Receive(body, test.header, []string{secret})
			if err != nil || received.Status() != test.status {
				t.Errorf("got %v, %v", received, err)
			}
		})
	}
}
