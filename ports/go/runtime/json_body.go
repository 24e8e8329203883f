package webhooks

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

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
