package webhooks_test

import (
	"bytes"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"testing"

	webhooks "github.com/codeqr-io/codeqr-webhooks-go"
	"github.com/codeqr-io/codeqr-webhooks-go/webhookstest"
)

func TestPrintsAreShort(t *testing.T) {
	event := webhookstest.Sample[webhooks.LinkClickedEvent]()
	line := "link.clicked " + event.ID
	tests := []struct {
		value any
		want  string
	}{
		{event, line},
		{*event, line},
		{webhooks.Known{Event: event}, "{Event:" + line + "}"},
		{webhookstest.Unknown("two\nlines\u202e"), `two\u000alines\u202e evt_0123456789`},
		{webhooks.Tag{ID: "t", Name: "<&>", Color: "red"}, `{"color":"red","id":"t","name":"<&>"}`},
		{webhooks.Optional[string]{}, "<absent>"},
		{webhooks.Null[string](), "<null>"},
		{webhooks.Some("red"), "red"},
	}
	for _, test := range tests {
		if got := fmt.Sprintf("%+v", test.value); got != test.want {
			t.Errorf("%T is printed as %s", test.value, got)
		}
	}
	if got := fmt.Sprintf("%+v", event.Data); strings.Contains(got, "0x") || !strings.HasPrefix(got, `{"eventName":"Link clicked",`) {
		t.Errorf("its data is printed as %s", got)
	}
}

func TestPrintsHaveNoBodyAndNoSecret(t *testing.T) {
	body, signature := webhookstest.Signed(`{"id":"not to be shown"}`, secret)
	received, err := webhooks.Receive(body, http.Header{webhooks.SignatureHeader: {signature}}, []string{secret})
	if err != nil {
		t.Fatal(err)
	}
	with := options()
	handler, err := webhooks.NewHandler(with)
	if err != nil {
		t.Fatal(err)
	}
	for _, value := range []any{received, handler, with, webhookstest.Sample[webhooks.SaleCreatedEvent]()} {
		printed := fmt.Sprintf("%v %+v", value, value)
		if len(printed) > 300 || strings.Contains(printed, secret) || strings.Contains(printed, "not to be shown") {
			t.Errorf("%T is printed as %s", value, printed)
		}
	}
}

func TestLogsAreShort(t *testing.T) {
	var log bytes.Buffer
	event := webhookstest.Sample[webhooks.LinkClickedEvent]()
	withoutTime := func(_ []string, a slog.Attr) slog.Attr {
		if a.Key == slog.TimeKey {
			return slog.Attr{}
		}
		return a
	}
	slog.New(slog.NewJSONHandler(&log, &slog.HandlerOptions{ReplaceAttr: withoutTime})).Info("got", "event", event, "last", event.Data.Link.LastClicked)
	want := `{"level":"INFO","msg":"got","event":{"event":"link.clicked","id":"` + event.ID + `","createdAt":"2024-08-30T10:16:13.149Z"},"last":"2024-08-30T07:45:09Z"}`
	if got := strings.TrimSpace(log.String()); got != want {
		t.Errorf("logged %s", got)
	}
}

func TestParseKeepsItsOwnBody(t *testing.T) {
	body := webhookstest.SampleOf("link.clicked").Raw()
	given := bytes.Clone(body)
	event, err := webhooks.Parse(given)
	if err != nil {
		t.Fatal(err)
	}
	clear(given)
	if !bytes.Equal(event.Raw(), body) {
		t.Error("the event changed with the caller's slice")
	}
}
