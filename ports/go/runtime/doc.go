// Package webhooks verifies, parses and types the webhooks of CodeQR.
//
// [NewHandler] makes a handler for net/http, and [Receive] does the same for any other server. [Verify] and [Parse] are their two halves.
//
// Package webhookstest has events and signed requests to test with.
package webhooks
