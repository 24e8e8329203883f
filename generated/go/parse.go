package webhooks

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"
	"unicode/utf8"
)

// Event is a webhook body that could be understood: an event of the catalogue, such as *LinkClickedEvent, or an *UnknownEvent.
type Event interface {
	// EventID is the event's identifier. A retried delivery has the same one: deduplicate on it.
	EventID() string
	// EventName is the event's name, such as "link.clicked".
	EventName() string
	// EventTime is when the event happened.
	EventTime() time.Time
	// Raw is the body exactly as it came.
	Raw() []byte
}

// UnknownEvent is a sound body whose event is not in the catalogue. New events appear without notice: answer it with a 2xx status.
type UnknownEvent struct {
	ID        string
	Event     string
	CreatedAt time.Time
	// Data is what the event is about, as it was decoded; numbers are json.Number.
	Data map[string]any
	// Extra holds what else the envelope has.
	Extra map[string]any
	raw   []byte

	spellings map[string]string
}

var namesUnknownEvent = []string{"id", "event", "createdAt", "data"}

// EventID is the event's identifier.
func (e *UnknownEvent) EventID() string { return e.ID }

// EventName is the event's name.
func (e *UnknownEvent) EventName() string { return e.Event }

// EventTime is when the event happened.
func (e *UnknownEvent) EventTime() time.Time { return e.CreatedAt }

// Raw is the body exactly as it came.
func (e *UnknownEvent) Raw() []byte { return e.raw }

// Parse finds out which event a webhook body is. The error is always an *InvalidError: the body is not JSON, has no sound envelope, or is not what its event's schema says.
//
// Both the documented form and the form in which CodeQR delivers are taken; the event is in the documented form.
func Parse(body []byte) (Event, error) {
	value, issue := decodeJSON(body)
	if issue != nil {
		return nil, &InvalidError{Issues: []Issue{*issue}, Raw: body}
	}
	object, _ := value.(map[string]any)
	name, named := object["event"].(string)
	if form := deliveredForms[name]; form != nil {
		value = canonicalize(value, form)
	}
	event, issue := decodeEvent(name, value, body)
	if issue != nil {
		return nil, &InvalidError{EventName: name, Issues: []Issue{*issue}, Raw: body, named: named}
	}
	return event, nil
}

func decodeUnknown(value any, raw []byte) (Event, *Issue) {
	e := &UnknownEvent{raw: raw}
	r := read(value)
	e.ID = required(r, "id", asString)
	e.Event = required(r, "event", asString)
	e.CreatedAt = required(r, "createdAt", asTime)
	e.Data = required(r, "data", asMap)
	e.Extra = r.rest(namesUnknownEvent...)
	e.spellings = r.spellings("createdAt")
	return e, r.fault(namesUnknownEvent)
}

// decodeJSON decodes a body. Of a key that stands twice, the last value counts; a byte order mark is passed over (RFC 8259, section 8.1).
func decodeJSON(body []byte) (any, *Issue) {
	if !utf8.Valid(body) {
		return nil, &Issue{Keyword: "utf-8", Message: "must be UTF-8"}
	}
	decoder := json.NewDecoder(bytes.NewReader(bytes.TrimPrefix(body, []byte("\ufeff"))))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		return nil, &Issue{Keyword: "json", Message: "must be JSON: " + err.Error()}
	}
	if _, err := decoder.Token(); err != io.EOF {
		return nil, &Issue{Keyword: "json", Message: "must be JSON: something stands behind the value"}
	}
	if excess := beyondLimits(value, maxDepth); excess != "" {
		return nil, &Issue{Keyword: "json", Message: "must be JSON: " + excess}
	}
	return value, nil
}

// maxDepth is how deep a body may be nested; the body itself is the first level.
const maxDepth = 128

// beyondLimits tells why a value is beyond what every language holds; "" if it is not.
func beyondLimits(value any, levels int) (reason string) {
	switch value := value.(type) {
	case map[string]any:
		if levels == 0 {
			return fmt.Sprintf("nested deeper than %d levels", maxDepth)
		}
		for _, inner := range value {
			if reason = beyondLimits(inner, levels-1); reason != "" {
				return reason
			}
		}
	case []any:
		if levels == 0 {
			return fmt.Sprintf("nested deeper than %d levels", maxDepth)
		}
		for _, inner := range value {
			if reason = beyondLimits(inner, levels-1); reason != "" {
				return reason
			}
		}
	case json.Number:
		if !isLong(value) {
			return ""
		}
		if _, err := value.Float64(); err != nil {
			return "a number is beyond the range of a float64"
		}
	}
	return ""
}

// isLong tells whether a number has as many characters as one beyond the range of a float64.
func isLong(number json.Number) bool {
	return len(number) > 308 || strings.ContainsAny(string(number), "eE")
}
