// Command executor runs the conformance corpus through the port to Go: see ports/README.md.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"sort"
	"time"

	webhooks "github.com/codeqr-io/codeqr-webhooks-go"
)

type request struct {
	ID        int      `json:"id"`
	Op        string   `json:"op"`
	Body      []byte   `json:"body"`
	Secrets   []string `json:"secrets"`
	Signature string   `json:"signature"`
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
		verified, err := webhooks.Verify(r.Body, r.Signature, r.Secrets...)
		if errors.Is(err, webhooks.ErrNoSecret) {
			return map[string]any{"id": r.ID, "error": err.Error()}
		}
		return map[string]any{"id": r.ID, "verified": verified}
	default:
		return parse(r)
	}
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
