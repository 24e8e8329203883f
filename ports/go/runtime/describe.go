package webhooks

import (
	"log/slog"
	"time"
)

// describeEvent is an event on one short line that is safe in a log: what it is about stays out of it.
func describeEvent(name, id string) string { return visible(shortened(name) + " " + shortened(id)) }

// logEvent is an event as log/slog shows it.
func logEvent(name, id string, createdAt time.Time) slog.Value {
	return slog.GroupValue(slog.String("event", name), slog.String("id", id), slog.Time("createdAt", createdAt))
}

// describeObject is an object as JSON, on one line.
func describeObject(object any) string {
	text, err := marshal(object)
	if err != nil {
		return err.Error()
	}
	return visible(string(text))
}
