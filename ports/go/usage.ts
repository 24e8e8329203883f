import type { PortEvent } from "../../scripts/ports/port-model.js";

/** Go that receives an event. */
export function usage({ typeName, reads }: PortEvent): string {
  const values = reads.map((path) => ["e", ...path.map(({ name }) => name)].join("."));
  return `package receiver

import (
	"fmt"
	"log"
	"net/http"

	webhooks "github.com/codeqr-io/codeqr-webhooks-go"
)

// Answer returns the status to answer a delivery with. An error is a mistake in the configuration.
func Answer(body []byte, header http.Header, secret string) (int, error) {
	received, err := webhooks.Receive(body, header, []string{secret})
	if err != nil {
		return http.StatusInternalServerError, err
	}
	switch r := received.(type) {
	case webhooks.Known:
		if e, ok := r.Event.(*webhooks.${typeName}); ok {
			fmt.Println(${values.join(", ")})
		}
	case webhooks.Invalid:
		// CodeQR signed it, and would send the same again: keep r.Err.Raw.
		log.Print(r.Err)
	}
	return received.Status(), nil
}
`;
}
