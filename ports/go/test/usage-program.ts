/** A program with one handler, a function, per sample of the page; each line of stdin goes to the next handler. */
export function program(usages: readonly string[]): Record<string, string> {
  const handlers = usages.map((usage, index) => `func handle${index}(body []byte) error {\n${usage}\treturn nil\n}\n`);
  const main = `package main

import (
	"bufio"
	"fmt"
	"log"
	"os"

	webhooks "github.com/codeqr-io/codeqr-webhooks-go"
)

${handlers.join("\n")}
func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	for _, handle := range []func([]byte) error{${usages.map((_, index) => `handle${index}`).join(", ")}} {
		lines.Scan()
		if err := handle(lines.Bytes()); err != nil {
			log.Fatal(err)
		}
	}
}
`;
  return { "build/usage/main.go": main };
}
