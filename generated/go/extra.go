package webhooks

// ReadExtra reads a property that the catalogue does not know, from the Extra of an event or of an object, as a type of your own. It is absent where Extra does not have it. What encoding/json cannot read as that type is an error.
func ReadExtra[T any](extra map[string]any, name string) (Optional[T], error) {
	var property Optional[T]
	value, present := extra[name]
	if !present {
		return property, nil
	}
	text, err := marshal(value)
	if err != nil {
		return property, err
	}
	err = property.UnmarshalJSON(text)
	return property, err
}
