// Command validator runs bodies through santhosh-tekuri/jsonschema: see test/validators/README.md.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"regexp"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

type request struct {
	ID   int    `json:"id"`
	Body []byte `json:"body"`
}

type answer struct {
	ID    int  `json:"id"`
	Valid bool `json:"valid"`
}

func main() {
	schema, err := compile(os.Args[1], regexp.MustCompile(os.Args[2]))
	check(err)
	decoder := json.NewDecoder(bufio.NewReader(os.Stdin))
	out := bufio.NewWriter(os.Stdout)
	encoder := json.NewEncoder(out)
	for {
		var r request
		err := decoder.Decode(&r)
		if err == io.EOF {
			break
		}
		check(err)
		body, err := jsonschema.UnmarshalJSON(bytes.NewReader(r.Body))
		check(err)
		check(encoder.Encode(answer{r.ID, schema.Validate(doubles(body)) == nil}))
	}
	check(out.Flush())
}

func compile(path string, dateTime *regexp.Regexp) (*jsonschema.Schema, error) {
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	compiler.RegisterFormat(&jsonschema.Format{Name: "date-time", Validate: func(value any) error {
		if text, ok := value.(string); ok && !dateTime.MatchString(text) {
			return errors.New("no date-time")
		}
		return nil
	}})
	// The other formats are annotations.
	for _, name := range []string{"uri", "email"} {
		compiler.RegisterFormat(&jsonschema.Format{Name: name, Validate: func(any) error { return nil }})
	}
	return compiler.Compile(path)
}

// doubles makes every number a float64, infinite where it is too large: 1e400, kept as text, would be an integer.
func doubles(value any) any {
	switch value := value.(type) {
	case json.Number:
		// The only error is one of range, and then the number is infinite.
		number, _ := value.Float64()
		return number
	case []any:
		for i := range value {
			value[i] = doubles(value[i])
		}
	case map[string]any:
		for name := range value {
			value[name] = doubles(value[name])
		}
	}
	return value
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
