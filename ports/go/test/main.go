// Command executor runs the conformance corpus through the port to Go: see ports/README.md.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"os"
	"sort"
	"time"

	webhooks "github.com/codeqr-io/codeqr-webhooks-go"
	"github.com/codeqr-io/codeqr-webhooks-go/webhookstest"
)

type request struct {
	ID        int      `json:"id"`
	Op        string   `json:"op"`
	Body      []byte   `json:"body"`
	Secrets   []string `json:"secrets"`
	Signature *string  `json:"signature"`
	MaxBytes  *int64   `json:"maxBytes"`
	Event     string   `json:"event"`
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == "bench" {
		bench()
		return
	}
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	encoder := json.NewEncoder(out)
	for _, r := range requests() {
		if err := encoder.Encode(answer(r)); err != nil {
			panic(err)
		}
	}
}

func requests() []request {
	var all []request
	decoder := json.NewDecoder(bufio.NewReader(os.Stdin))
	for decoder.More() {
		var r request
		if err := decoder.Decode(&r); err != nil {
			panic(err)
		}
		all = append(all, r)
	}
	return all
}

func answer(r request) map[string]any {
	switch r.Op {
	case "sign":
		secret := ""
		if len(r.Secrets) > 0 {
			secret = r.Secrets[0]
		}
		signature, err := webhooks.Sign(r.Body, secret)
		if errors.Is(err, webhooks.ErrNoSecret) {
			return map[string]any{"id": r.ID, "error": err.Error()}
		}
		return map[string]any{"id": r.ID, "signature": signature}
	case "verify":
		verified, err := webhooks.Verify(r.Body, *r.Signature, r.Secrets...)
		if errors.Is(err, webhooks.ErrNoSecret) {
			return map[string]any{"id": r.ID, "error": err.Error()}
		}
		return map[string]any{"id": r.ID, "verified": verified}
	case "receive":
		return receive(r)
	case "sample":
		body, signature := webhookstest.Signed(webhookstest.SampleOf(r.Event), r.Secrets[0])
		return map[string]any{"id": r.ID, "body": body, "signature": signature}
	default:
		return parse(r)
	}
}

func receive(r request) map[string]any {
	header := http.Header{}
	if r.Signature != nil {
		header.Set(webhooks.SignatureHeader, *r.Signature)
	}
	var options []webhooks.ReceiveOption
	if r.MaxBytes != nil {
		options = append(options, webhooks.MaxBytes(*r.MaxBytes))
	}
	received, err := webhooks.Receive(r.Body, header, r.Secrets, options...)
	if errors.Is(err, webhooks.ErrNoSecret) || errors.Is(err, webhooks.ErrMaxBytes) {
		return map[string]any{"id": r.ID, "error": err.Error()}
	}
	result := map[string]any{"id": r.ID, "status": received.Status()}
	switch received := received.(type) {
	case webhooks.Known:
		result["outcome"] = "known"
	case webhooks.Unknown:
		result["outcome"] = "unknown"
	case webhooks.Invalid:
		result["outcome"] = "invalid"
	case webhooks.Unverified:
		result["outcome"], result["reason"] = "unverified", received.Reason
	case webhooks.TooLarge:
		result["outcome"] = "too-large"
	}
	return result
}

func parse(r request) map[string]any {
	event, err := webhooks.Parse(r.Body)
	var invalid *webhooks.InvalidError
	if errors.As(err, &invalid) {
		return map[string]any{"id": r.ID, "outcome": "invalid", "event": invalid.EventName, "issues": invalid.Issues, "message": invalid.Error(), "raw": invalid.Raw}
	}
	result := map[string]any{"id": r.ID, "outcome": "known", "event": event.EventName(), "canonical": event, "raw": event.Raw()}
	result["millis"] = event.EventTime().UnixMilli()
	if _, ok := event.(*webhooks.UnknownEvent); ok {
		result["outcome"] = "unknown"
	}
	return result
}

// bench prints how long the corpus takes, in nanoseconds: bare decoding into a generic value, and parsing.
func bench() {
	bodies := requests()
	decode := func() {
		for _, r := range bodies {
			var value any
			if json.Unmarshal(r.Body, &value) != nil {
				panic("no JSON")
			}
		}
	}
	parse := func() {
		for _, r := range bodies {
			if _, err := webhooks.Parse(r.Body); err != nil {
				panic(err)
			}
		}
	}
	decodeTimes, parseTimes := []time.Duration{}, []time.Duration{}
	for round := 0; round < 200; round++ {
		start := time.Now()
		decode()
		decodeTimes = append(decodeTimes, time.Since(start))
		start = time.Now()
		parse()
		parseTimes = append(parseTimes, time.Since(start))
	}
	fmt.Printf(`{"bodies":%d,"decode":%d,"parse":%d}`+"\n", len(bodies), median(decodeTimes), median(parseTimes))
}

func median(times []time.Duration) int64 {
	sort.Slice(times, func(i, j int) bool { return times[i] < times[j] })
	return times[len(times)/2].Nanoseconds()
}
