package webhooks

import (
	"fmt"
	"strings"
)

// Issue is one reason why a body is invalid.
type Issue struct {
	// Path is a JSON pointer (RFC 6901) to what is wrong: for a missing property, to where it should be. Empty for the body itself.
	Path string `json:"path"`
	// Keyword is the JSON Schema keyword that is broken, or "json" for a body that is no JSON and "utf-8" for one that is no text.
	Keyword string `json:"keyword"`
	// Message says what was expected and what came.
	Message string `json:"message"`
}

// InvalidError is a body that is no webhook event.
type InvalidError struct {
	// EventName is the body's event, if there is one to read.
	EventName string
	// Issues is what is wrong: the first fault.
	Issues []Issue
	// Raw is the body exactly as it came.
	Raw []byte
}

// Error is one line with the event, the first failing path, what was expected and what came.
func (e *InvalidError) Error() string {
	name := e.EventName
	if name == "" {
		name = "webhook"
	}
	if len(e.Issues) == 0 {
		return name + ": is invalid"
	}
	path := e.Issues[0].Path
	if path == "" {
		path = "body"
	}
	return fmt.Sprintf("%s: %s %s", name, path, e.Issues[0].Message)
}

var pointerEscaper = strings.NewReplacer("~", "~0", "/", "~1")

// under returns the issue as it is seen from the object that has the property.
func (i *Issue) under(name string) *Issue {
	i.Path = "/" + pointerEscaper.Replace(name) + i.Path
	return i
}
