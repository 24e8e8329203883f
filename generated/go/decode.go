package webhooks

import (
	"encoding/json"
	"fmt"
	"math"
	"regexp"
	"strconv"
	"time"
)

// reader reads the properties of a JSON object, until the first fault.
type reader struct {
	object map[string]any
	seen   int
	issue  *Issue
}

func read(value any) *reader {
	object, issue := asMap(value)
	return &reader{object: object, issue: issue}
}

// fault returns the first fault of the object: what is missing comes before what is wrong. Only a faulty object is searched for it.
func (r *reader) fault(required []string) *Issue {
	if r.issue == nil || r.object == nil {
		return r.issue
	}
	for _, name := range required {
		if _, present := r.object[name]; !present {
			return missing(name)
		}
	}
	return r.issue
}

// decoder turns a JSON value, which is not null, into a value of Go.
type decoder[T any] func(value any) (T, *Issue)

func property[T any](r *reader, name string, decode decoder[T], isNullable bool) (result T, present bool, null bool) {
	if r.issue != nil {
		return result, false, false
	}
	value, present := r.object[name]
	if !present {
		return result, false, false
	}
	r.seen++
	if value == nil {
		return result, true, true
	}
	result, issue := decode(value)
	if issue != nil && isNullable {
		issue = issue.orNull(value)
	}
	if issue != nil {
		r.issue = issue.under(name)
	}
	return result, true, false
}

func required[T any](r *reader, name string, decode decoder[T]) T {
	value, present, null := property(r, name, decode, false)
	if r.issue == nil && !present {
		r.issue = missing(name)
	} else if r.issue == nil && null {
		_, issue := decode(nil)
		r.issue = issue.under(name)
	}
	return value
}

func requiredNullable[T any](r *reader, name string, decode decoder[T]) *T {
	value, present, null := property(r, name, decode, true)
	if r.issue == nil && !present {
		r.issue = missing(name)
	}
	if null {
		return nil
	}
	return &value
}

func optional[T any](r *reader, name string, decode decoder[T]) *T {
	value, present, null := property(r, name, decode, false)
	if r.issue == nil && null {
		_, issue := decode(nil)
		r.issue = issue.under(name)
	}
	if !present {
		return nil
	}
	return &value
}

func optionalNullable[T any](r *reader, name string, decode decoder[T]) Optional[T] {
	value, present, null := property(r, name, decode, true)
	switch {
	case !present:
		return Optional[T]{}
	case null:
		return Null[T]()
	default:
		return Some(value)
	}
}

// rest returns the properties that the catalogue does not know: all but the named ones.
func (r *reader) rest(known ...string) map[string]any {
	if r.issue != nil || r.seen == len(r.object) {
		return nil
	}
	extra := make(map[string]any, len(r.object)-r.seen)
	for name, value := range r.object {
		extra[name] = value
	}
	for _, name := range known {
		delete(extra, name)
	}
	return extra
}

func asString(value any) (string, *Issue) {
	if text, ok := value.(string); ok {
		return text, nil
	}
	return "", wrongType("a string", value)
}

func asBool(value any) (bool, *Issue) {
	if flag, ok := value.(bool); ok {
		return flag, nil
	}
	return false, wrongType("a boolean", value)
}

// maxInteger is the greatest integer up to which a float64 holds every one (RFC 8259, section 6).
const maxInteger = 1<<53 - 1

// asInteger takes every number without a fraction, however it is written: 1, 1.0, 1e3. A number is the float64 that is nearest to it.
func asInteger(value any) (int64, *Issue) {
	number, ok := value.(json.Number)
	if !ok {
		return 0, wrongType("an integer", value)
	}
	float, err := strconv.ParseFloat(string(number), 64)
	switch {
	case err != nil || float != math.Trunc(float):
		return 0, wrongType("an integer", value)
	case float > maxInteger:
		return 0, &Issue{Keyword: "maximum", Message: fmt.Sprintf("must be at most %d, got %s", maxInteger, preview(value))}
	case float < -maxInteger:
		return 0, &Issue{Keyword: "minimum", Message: fmt.Sprintf("must be at least %d, got %s", -maxInteger, preview(value))}
	}
	return int64(float), nil
}

func asNumber(value any) (float64, *Issue) {
	number, ok := value.(json.Number)
	if !ok {
		return 0, wrongType("a number", value)
	}
	float, err := strconv.ParseFloat(string(number), 64)
	if err != nil {
		return 0, wrongType("a number", value)
	}
	return float, nil
}

func asMap(value any) (map[string]any, *Issue) {
	if object, ok := value.(map[string]any); ok {
		return object, nil
	}
	return nil, wrongType("an object", value)
}

func asAny(value any) (any, *Issue) { return value, nil }

func asSlice[T any](decode decoder[T]) decoder[[]T] {
	return func(value any) ([]T, *Issue) {
		values, ok := value.([]any)
		if !ok {
			return nil, wrongType("an array", value)
		}
		result := make([]T, len(values))
		for index, value := range values {
			item, issue := decode(value)
			if issue != nil {
				return nil, issue.under(strconv.Itoa(index))
			}
			result[index] = item
		}
		return result, nil
	}
}

// dateTime is the shape of an RFC 3339 date-time, with its ranges; whether the day exists, time.Parse knows. A leap second and the year 0 are refused.
var dateTime = regexp.MustCompile(`^\d{4}-\d\d-\d\d[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$`)

func asTime(value any) (time.Time, *Issue) {
	text, ok := value.(string)
	if !ok {
		return time.Time{}, wrongType("a string", value)
	}
	if instant, ok := utcMilliseconds(text); ok {
		return instant, nil
	}
	if dateTime.MatchString(text) && text[:4] != "0000" {
		upper := []byte(text)
		for index, letter := range upper {
			if letter == 't' || letter == 'z' {
				upper[index] = letter - 'a' + 'A'
			}
		}
		if instant, err := time.Parse(time.RFC3339Nano, string(upper)); err == nil {
			return instant, nil
		}
	}
	return time.Time{}, &Issue{Keyword: "format", Message: "must be a valid date-time, got " + preview(value)}
}

// utcMilliseconds reads the one spelling that CodeQR uses, 2024-08-26T16:41:52.346Z, without a regular expression.
func utcMilliseconds(text string) (time.Time, bool) {
	const layout = "2006-01-02T15:04:05.000Z"
	// time.Parse takes a comma for the point.
	if len(text) != len(layout) || text[len(text)-5] != '.' || text[len(text)-1] != 'Z' {
		return time.Time{}, false
	}
	instant, err := time.Parse(layout, text)
	return instant, err == nil && text[:4] != "0000"
}

func missing(name string) *Issue {
	return (&Issue{Keyword: "required", Message: "is missing"}).under(name)
}

func wrongType(expected string, value any) *Issue {
	return &Issue{Keyword: "type", Message: fmt.Sprintf("must be %s, got %s", expected, preview(value)), expected: expected}
}

// orNull is the issue of a value that may be null.
func (i *Issue) orNull(value any) *Issue {
	if i.Path == "" && i.Keyword == "type" {
		return wrongType(i.expected+" or null", value)
	}
	return i
}
