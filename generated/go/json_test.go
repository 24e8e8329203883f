package webhooks_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"time"

	webhooks "github.com/codeqr-io/codeqr-webhooks-go"
	"github.com/codeqr-io/codeqr-webhooks-go/webhookstest"
)

func marshal(t *testing.T, value any) string {
	t.Helper()
	text, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestOptionalIsJSON(t *testing.T) {
	clicked := time.Date(2024, time.August, 30, 7, 45, 9, 0, time.UTC)
	tests := map[string]struct{ value, fresh any }{
		`"2024-08-30T07:45:09Z"`: {webhooks.Some(clicked), new(webhooks.Optional[time.Time])},
		`null`:                   {webhooks.Null[time.Time](), new(webhooks.Optional[time.Time])},
		`{"n":9007199254740993}`: {webhooks.Some(map[string]any{"n": json.Number("9007199254740993")}), new(webhooks.Optional[map[string]any])},
	}
	for text, test := range tests {
		t.Run(text, func(t *testing.T) {
			if got := marshal(t, test.value); got != text {
				t.Errorf("wrote %s", got)
			}
			if err := json.Unmarshal([]byte(text), test.fresh); err != nil {
				t.Fatal(err)
			}
			if got := reflect.ValueOf(test.fresh).Elem().Interface(); !reflect.DeepEqual(got, test.value) {
				t.Errorf("read %#v", got)
			}
		})
	}
}

func TestOptionalInAStruct(t *testing.T) {
	type row struct {
		Email webhooks.Optional[string]
		Name  webhooks.Optional[string]
	}
	var read row
	if err := json.Unmarshal([]byte(`{"Email":null}`), &read); err != nil {
		t.Fatal(err)
	}
	if !read.Email.IsNull() || !read.Name.IsAbsent() {
		t.Errorf("read %+v", read)
	}
	if got := marshal(t, read); got != `{"Email":null,"Name":null}` {
		t.Errorf("wrote %s", got)
	}
	if json.Unmarshal([]byte(`{"Email":1}`), &read) == nil {
		t.Error("a number was taken for a text")
	}
}

func TestEventsReadWhatTheyWrite(t *testing.T) {
	events := []webhooks.Event{webhookstest.Unknown("link.archived")}
	for _, name := range webhooks.EventNames {
		events = append(events, webhookstest.SampleOf(name))
	}
	for _, event := range events {
		t.Run(event.EventName(), func(t *testing.T) {
			written := withExtra(t, marshal(t, event))
			fresh := reflect.New(reflect.TypeOf(event).Elem())
			if err := json.Unmarshal([]byte(written), fresh.Interface()); err != nil {
				t.Fatal(err)
			}
			// Of the value and of the pointer, which have the same methods.
			for _, read := range []any{fresh.Interface(), fresh.Elem().Interface()} {
				if got := marshal(t, read); !sameJSON(t, got, written) {
					t.Errorf("%s was read as %s", written, got)
				}
			}
		})
	}
}

// withExtra adds a property that the catalogue does not know.
func withExtra(t *testing.T, text string) string {
	t.Helper()
	return strings.Replace(text, "{", `{"v":2,`, 1)
}

func sameJSON(t *testing.T, one, other string) bool {
	t.Helper()
	var values [2]any
	for index, text := range []string{one, other} {
		if err := json.Unmarshal([]byte(text), &values[index]); err != nil {
			t.Fatal(err)
		}
	}
	return reflect.DeepEqual(values[0], values[1])
}

func TestObjectsReadWhatTheyWrite(t *testing.T) {
	const text = `{"color":"red","id":"t","name":"n","v":2}`
	var tag webhooks.Tag
	if err := json.Unmarshal([]byte(text), &tag); err != nil {
		t.Fatal(err)
	}
	if got := marshal(t, tag); got != text {
		t.Errorf("wrote %s", got)
	}
}

func TestUnmarshalRefuses(t *testing.T) {
	clicked := marshal(t, webhookstest.Sample[webhooks.LinkClickedEvent]())
	tests := map[string]struct {
		text string
		into any
		says string
	}{
		"another event":  {clicked, new(webhooks.SaleCreatedEvent), "is not a *webhooks.SaleCreatedEvent"},
		"a known event":  {clicked, new(webhooks.UnknownEvent), "is not a *webhooks.UnknownEvent"},
		"an unsound one": {`{"event":"link.clicked"}`, new(webhooks.LinkClickedEvent), "link.clicked: /id is missing"},
		"an object":      {`{"id":1}`, new(webhooks.Tag), "Tag: "},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			err := json.Unmarshal([]byte(test.text), test.into)
			if err == nil || !strings.Contains(err.Error(), test.says) {
				t.Errorf("got %v", err)
			}
		})
	}
}

func TestReadExtra(t *testing.T) {
	type boost struct{ Factor float64 }
	var tag webhooks.Tag
	if err := json.Unmarshal([]byte(`{"id":"t","name":"n","color":"red","boost":{"factor":1.5},"off":null}`), &tag); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]webhooks.Optional[boost]{"boost": webhooks.Some(boost{1.5}), "off": webhooks.Null[boost](), "none": {}} {
		if got, err := webhooks.ReadExtra[boost](tag.Extra, name); err != nil || got != want {
			t.Errorf("%s is %v, %v", name, got, err)
		}
	}
	if _, err := webhooks.ReadExtra[string](tag.Extra, "boost"); err == nil {
		t.Error("an object was taken for a text")
	}
}
