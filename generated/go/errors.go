package webhooks

import "strings"

// Issue is one reason why a body is invalid.
type Issue struct {
	// Path is a JSON pointer (RFC 6901) to what is wrong: for a missing property, to where it should be. Empty for the body itself.
	Path string `json:"path"`
	// Keyword is the JSON Schema keyword that is broken, or "json" for a body that is not JSON within the limits, and "utf-8" for one that is not text.
	Keyword string `json:"keyword"`
	// Message says what was expected and what came.
	Message string `json:"message"`

	// expected is the type that a value of the wrong type should have.
	expected string
}

// InvalidError is a body that is not a webhook event.
type InvalidError struct {
	// EventName is the body's event, if there is one to read.
	EventName string
	// Issues is what is wrong: the first fault.
	Issues []Issue
	// Raw is the body exactly as it came.
	Raw []byte

	// named tells whether the body has an event to read, which may be empty.
	named bool
}

// Error is one short line with the event, the first failing path, what was expected and what came. Nothing in it can begin another line of a log, or control a terminal.
func (e *InvalidError) Error() string {
	name := e.EventName
	if name == "" && !e.named {
		name = "webhook"
	}
	issue := Issue{Message: "is invalid"}
	if len(e.Issues) > 0 {
		issue = e.Issues[0]
	}
	return issueLine(name, issue)
}

var pointerEscaper = strings.NewReplacer("~", "~0", "/", "~1")

// under returns the issue as it is seen from the object that has the property.
func (i *Issue) under(name string) *Issue {
	i.Path = "/" + pointerEscaper.Replace(name) + i.Path
	return i
}
