package webhooks

import "net/http"

// Received is the outcome of a request: [Known], [Unknown], [Invalid], [Unverified] or [TooLarge].
type Received interface {
	// Status is the HTTP status to answer with.
	//
	// CodeQR counts every answer but a 2xx as a failure, sends again, and disables the webhook at the 20th failure in a row. So a body that CodeQR signed is never refused: it would send the same again.
	Status() int

	isReceived()
}

// Known is an event of the catalogue, such as a *LinkClickedEvent.
type Known struct{ Event Event }

// Unknown is a sound body whose event is not in the catalogue: CodeQR adds events without notice.
type Unknown struct{ Event *UnknownEvent }

// Invalid is a body that CodeQR signed, and that is not what its event's schema says. Report the error, and keep its Raw.
type Invalid struct{ Err *InvalidError }

// Unverified is a request that CodeQR did not sign with one of the secrets.
type Unverified struct{ Reason Reason }

// TooLarge is a body that has more bytes than allowed. Its signature was not verified.
type TooLarge struct{ MaxBytes int64 }

// Reason is why a request is unverified.
type Reason string

const (
	// ReasonMissing is a request without the header CodeQR-Signature.
	ReasonMissing Reason = "missing"
	// ReasonMalformed is a header that is not 64 hexadecimal digits.
	ReasonMalformed Reason = "malformed"
	// ReasonMismatch is a header that is not the signature of this body by one of the secrets.
	ReasonMismatch Reason = "mismatch"
)

// Status is 200.
func (Known) Status() int { return http.StatusOK }

// Status is 202.
func (Unknown) Status() int { return http.StatusAccepted }

// Status is 202.
func (Invalid) Status() int { return http.StatusAccepted }

// Status is 401.
func (Unverified) Status() int { return http.StatusUnauthorized }

// Status is 413.
func (TooLarge) Status() int { return http.StatusRequestEntityTooLarge }

func (Known) isReceived()      {}
func (Unknown) isReceived()    {}
func (Invalid) isReceived()    {}
func (Unverified) isReceived() {}
func (TooLarge) isReceived()   {}
