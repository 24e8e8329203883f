package webhooks_test

import (
	"reflect"
	"regexp"
	"testing"

	webhooks "github.com/codeqr-io/codeqr-webhooks-go"
	"github.com/codeqr-io/codeqr-webhooks-go/webhookstest"
)

// An initialism that is not in capitals, and a QR code that is spelled in another way.
var misspelt = regexp.MustCompile(`(Id|Ids|Ip|Ios|Json|Qr|Ua|Url|Utm)([A-Z]|$)|Qrcode|QRcode|QrCode|Whatsapp`)

func TestNamesAreSpelledAsGoDoes(t *testing.T) {
	seen := map[reflect.Type]bool{}
	for _, name := range webhooks.EventNames {
		visit(reflect.TypeOf(webhookstest.SampleOf(name)).Elem(), seen)
	}
	if len(seen) <= len(webhooks.EventNames) {
		t.Fatal("no objects were found")
	}
	for kind := range seen {
		if misspelt.MatchString(kind.Name()) {
			t.Errorf("type %s", kind.Name())
		}
		for i := 0; i < kind.NumField(); i++ {
			if name := kind.Field(i).Name; misspelt.MatchString(name) {
				t.Errorf("field %s.%s", kind.Name(), name)
			}
		}
	}
}

// visit finds the structs of the catalogue that a type leads to.
func visit(kind reflect.Type, seen map[reflect.Type]bool) {
	switch kind.Kind() {
	case reflect.Pointer, reflect.Slice:
		visit(kind.Elem(), seen)
	case reflect.Struct:
		if method, ok := kind.MethodByName("Get"); ok {
			visit(method.Type.Out(0), seen)
			return
		}
		if seen[kind] || kind.PkgPath() != reflect.TypeOf(webhooks.Tag{}).PkgPath() {
			return
		}
		seen[kind] = true
		for i := 0; i < kind.NumField(); i++ {
			visit(kind.Field(i).Type, seen)
		}
	}
}
