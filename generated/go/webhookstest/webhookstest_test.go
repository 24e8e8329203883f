package webhookstest_test

import (
	"testing"

	webhooks "github.com/codeqr-io/codeqr-webhooks-go"
	"github.com/codeqr-io/codeqr-webhooks-go/webhookstest"
)

func TestSampleIsFresh(t *testing.T) {
	webhookstest.Sample[webhooks.LinkClickedEvent]().Data.Link.Clicks = -1
	if webhookstest.Sample[webhooks.LinkClickedEvent]().Data.Link.Clicks == -1 {
		t.Error("a change of one sample is in the next")
	}
}

func TestPanics(t *testing.T) {
	tests := map[string]func(){
		"a sample of no event":       func() { webhookstest.Sample[webhooks.UnknownEvent]() },
		"a sample of no name":        func() { webhookstest.SampleOf("link.archived") },
		"a known event as unknown":   func() { webhookstest.Unknown("link.clicked") },
		"a secret that is a mistake": func() { webhookstest.Signed("{}", "") },
	}
	for name, make := range tests {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Error("did not panic")
				}
			}()
			make()
		})
	}
}
