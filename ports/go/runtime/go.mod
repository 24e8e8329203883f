module github.com/codeqr-io/codeqr-webhooks-go

go 1.21
