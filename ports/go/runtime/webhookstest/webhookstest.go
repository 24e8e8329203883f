// Package webhookstest has events and signed requests to test a receiver of CodeQR's webhooks with.
//
// Whatever cannot be made panics, as in [net/http/httptest]: it is a mistake in the test.
package webhookstest

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"time"

	webhooks "github.com/codeqr-io/codeqr-webhooks-go"
)

//go:embed samples.json
var samples []byte

// Sample makes an event of the catalogue, from the payloads that CodeQR documents: Sample[webhooks.LinkClickedEvent](). It is a fresh one, to change at will; Raw stays what was documented.
func Sample[T any, Pointer interface {
	*T
	webhooks.Event
}]() Pointer {
	for name := range bodies() {
		if event, ok := SampleOf(name).(Pointer); ok {
			return event
		}
	}
	panic(fmt.Sprintf("webhookstest: there is no sample of %T: make an unknown event with Unknown", *new(T)))
}

// SampleOf makes an event of the catalogue by its name, such as "link.clicked": for a table of tests over [webhooks.EventNames].
func SampleOf(name string) webhooks.Event {
	body, ok := bodies()[name]
	if !ok {
		panic(fmt.Sprintf("webhookstest: there is no sample of %q", name))
	}
	event, err := webhooks.Parse(body)
	if err != nil {
		panic(err)
	}
	return event
}

// Unknown makes an event that is not in the catalogue, such as "link.archived", with empty Data.
func Unknown(name string) *webhooks.UnknownEvent {
	if slices.Contains(webhooks.EventNames, name) {
		panic(fmt.Sprintf("webhookstest: %q is an event of the catalogue", name))
	}
	return &webhooks.UnknownEvent{
		ID:        "evt_0123456789",
		Event:     name,
		CreatedAt: time.Date(2024, time.August, 26, 16, 41, 52, 0, time.UTC),
		Data:      map[string]any{},
	}
}

// Signed makes the body of a request as CodeQR sends it, and the value of its header CodeQR-Signature. The event is a []byte or a string to send as it is, or whatever else is to be sent as JSON.
func Signed(event any, secret string) (body []byte, signature string) {
	switch event := event.(type) {
	case []byte:
		body = bytes.Clone(event)
	case string:
		body = []byte(event)
	default:
		var err error
		if body, err = json.Marshal(event); err != nil {
			panic(err)
		}
	}
	signature, err := webhooks.Sign(body, secret)
	if err != nil {
		panic(err)
	}
	return body, signature
}

// NewRequest makes a request to a handler as CodeQR sends it, signed. The event is as of [Signed].
func NewRequest(event any, secret string) *http.Request {
	body, signature := Signed(event, secret)
	request := httptest.NewRequest(http.MethodPost, "/", bytes.NewReader(body))
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set(webhooks.SignatureHeader, signature)
	return request
}

// bodies are the documented bodies, by the names of their events.
func bodies() (all map[string]json.RawMessage) {
	if err := json.Unmarshal(samples, &all); err != nil {
		panic(err)
	}
	return all
}
