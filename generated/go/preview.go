package webhooks

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf16"
)

const (
	// shownOfValue is how many characters of a value are shown: enough to recognize it, too few to leak a body into a log.
	shownOfValue = 40
	// shownOfName is how many characters of an event's name, and of each name in a path, are shown.
	shownOfName = 60
	// shownNames is how many names of a path are shown.
	shownNames = 20
)

// preview shows a value in few words.
func preview(value any) string {
	switch value := value.(type) {
	case nil:
		return "null"
	case map[string]any:
		return "object"
	case []any:
		return "array"
	case bool:
		return fmt.Sprintf("boolean %t", value)
	case string:
		kept, isCut := cut(value, shownOfValue)
		return visible("string " + quotedJSON(kept) + ellipsis(isCut))
	default:
		kept, _ := cut(fmt.Sprint(value), shownOfValue)
		return "number " + kept
	}
}

// issueLine is an issue on one short line that is safe in a log.
func issueLine(name string, issue Issue) string {
	names := strings.SplitN(issue.Path, "/", shownNames+2)
	for index, name := range names {
		names[index] = shortened(name)
	}
	if len(names) > shownNames+1 {
		names[shownNames+1] = "…"
	}
	place := strings.Join(names, "/")
	if place == "" {
		place = "body"
	}
	return visible(shortened(name) + ": " + place + " " + issue.Message)
}

func shortened(name string) string {
	kept, isCut := cut(name, shownOfName)
	return kept + ellipsis(isCut)
}

// cut keeps the first characters of a text, and tells whether there are more.
func cut(text string, length int) (kept string, isCut bool) {
	for index := range text {
		if length == 0 {
			return text[:index], true
		}
		length--
	}
	return text, false
}

func ellipsis(isCut bool) string {
	if isCut {
		return "…"
	}
	return ""
}

var jsonEscaper = strings.NewReplacer(`"`, `\"`, `\`, `\\`, "\b", `\b`, "\t", `\t`, "\n", `\n`, "\f", `\f`, "\r", `\r`)

// quotedJSON is a text as a JSON string, but for the controls that have no short form: visible writes them as JSON does.
func quotedJSON(text string) string { return `"` + jsonEscaper.Replace(text) + `"` }

// visible writes each character that does not print as \uXXXX, for each of its UTF-16 units: controls, formats (bidi marks among them), separators of lines and paragraphs.
func visible(text string) string {
	isHidden := func(character rune) bool {
		return unicode.In(character, unicode.Cc, unicode.Cf, unicode.Zl, unicode.Zp)
	}
	if strings.IndexFunc(text, isHidden) < 0 {
		return text
	}
	var shown strings.Builder
	for _, character := range text {
		if !isHidden(character) {
			shown.WriteRune(character)
			continue
		}
		for _, unit := range utf16.Encode([]rune{character}) {
			fmt.Fprintf(&shown, `\u%04x`, unit)
		}
	}
	return shown.String()
}
