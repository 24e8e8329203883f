package webhooks_test

import (
	"errors"
	"fmt"
	"net/http"

	webhooks "github.com/codeqr-io/codeqr-webhooks-go"
	"github.com/codeqr-io/codeqr-webhooks-go/webhookstest"
)

func ExampleParse() {
	event, err := webhooks.Parse([]byte(`{"id": "evt_1", "event": "link.archived", "createdAt": "yesterday", "data": {}}`))
	var invalid *webhooks.InvalidError
	if errors.As(err, &invalid) {
		fmt.Println(invalid)
		return
	}
	switch e := event.(type) {
	case *webhooks.LinkClickedEvent:
		fmt.Println(e.Data.Link.Key, e.Data.Link.Clicks)
	default:
		fmt.Println("nothing to do for", event.EventName())
	}
	// Output: link.archived: /createdAt must be a valid date-time, got string "yesterday"
}

func ExampleReceive() {
	body, signature := webhookstest.Signed(webhookstest.Sample[webhooks.LinkClickedEvent](), "whsec_test")
	header := http.Header{webhooks.SignatureHeader: {signature}}

	received, err := webhooks.Receive(body, header, []string{"whsec_test"})
	if err != nil {
		panic(err) // The secret is a configuration mistake.
	}
	switch r := received.(type) {
	case webhooks.Known:
		fmt.Println(r.Status(), r.Event)
	case webhooks.Unknown:
		fmt.Println(r.Status(), "nothing to do for", r.Event)
	case webhooks.Invalid:
		fmt.Println(r.Status(), r.Err)
	case webhooks.Unverified:
		fmt.Println(r.Status(), r.Reason)
	case webhooks.TooLarge:
		fmt.Println(r.Status(), "too large")
	}
	// Output: 200 link.clicked evt_b9ywgxWqai2glUpCQjclB17kM
}
