package webhooks

import (
	"errors"
	"fmt"
)

// unmarshalEvent reads an event of one type: its documented form, or the one in which CodeQR delivers it. By the convention of encoding/json, null changes nothing.
func unmarshalEvent[T any](body []byte, into *T) error {
	if string(body) == "null" {
		return nil
	}
	event, err := Parse(body)
	if err != nil {
		return err
	}
	same, ok := any(event).(*T)
	if !ok {
		return fmt.Errorf("webhooks: %v is not a %T", event, into)
	}
	*into = *same
	return nil
}

// unmarshalObject reads an object in its documented form. By the convention of encoding/json, null changes nothing.
func unmarshalObject[T any](body []byte, name string, decode decoder[T], into *T) error {
	if string(body) == "null" {
		return nil
	}
	value, issue := decodeJSON(body)
	if issue != nil {
		return errors.New(issueLine(name, *issue))
	}
	object, issue := decode(value)
	if issue != nil {
		return errors.New(issueLine(name, *issue))
	}
	*into = object
	return nil
}
