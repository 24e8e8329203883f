package webhooks

import (
	"bytes"
	"time"
)

// Event is a webhook body that could be understood: an event of the catalogue, such as *LinkClickedEvent, or an *UnknownEvent.
type Event interface {
	// EventID is the event's identifier. A retried delivery has the same one: deduplicate on it.
	EventID() string
	// EventName is the event's name, such as "link.clicked".
	EventName() string
	// EventTime is when the event happened.
	EventTime() time.Time
	// Raw is a copy of the body exactly as it came, which the event keeps: do not change it.
	Raw() []byte
}

// Parse finds out which event a webhook body is. The error is always an *InvalidError: the body is not JSON, has no sound envelope, or is not what its event's schema says.
//
// Both the documented form and the form in which CodeQR delivers are taken; the event is in the documented form. The body is copied.
func Parse(body []byte) (Event, error) {
	body = bytes.Clone(body)
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
