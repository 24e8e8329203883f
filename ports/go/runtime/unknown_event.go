package webhooks

import (
	"log/slog"
	"time"
)

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

// String is the event's name and identifier.
func (e UnknownEvent) String() string { return describeEvent(e.Event, e.ID) }

// LogValue is the event's name, identifier and time.
func (e UnknownEvent) LogValue() slog.Value { return logEvent(e.Event, e.ID, e.CreatedAt) }

// MarshalJSON gives the event as it came.
func (e UnknownEvent) MarshalJSON() ([]byte, error) {
	w := write(e.Extra)
	w.required("id", e.ID)
	w.required("event", e.Event)
	w.requiredTime(e.spellings, "createdAt", e.CreatedAt)
	w.required("data", e.Data)
	return w.json()
}

// UnmarshalJSON reads such an event, and refuses every other body.
func (e *UnknownEvent) UnmarshalJSON(body []byte) error { return unmarshalEvent(body, e) }

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
