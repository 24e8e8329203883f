module executor

go 1.21

require github.com/codeqr-io/codeqr-webhooks-go v0.0.0

replace github.com/codeqr-io/codeqr-webhooks-go => ../../../generated/go
