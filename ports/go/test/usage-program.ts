/** A program of the page's samples, each in a package of its own; three lines of stdin go to each: a signature, or none, and a body behind a tab. */
export function program(usages: readonly string[]): Record<string, string> {
  const main = `package main

import (
	"bufio"
	"bytes"
	"fmt"
	"log"
	"net/http"
	"os"

${usages.map((_, index) => `	handle${index} "executor/build/usage/handle${index}"`).join("\n")}
)

type answer func([]byte, http.Header, string) (int, error)

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	for _, answer := range []answer{${usages.map((_, index) => `handle${index}.Answer`).join(", ")}} {
		for range [3]int{} {
			lines.Scan()
			signature, body, _ := bytes.Cut(lines.Bytes(), []byte("\\t"))
			header := http.Header{}
			if len(signature) > 0 {
				header.Set("CodeQR-Signature", string(signature))
			}
			status, err := answer(body, header, os.Getenv("CODEQR_WEBHOOK_SECRET"))
			if err != nil {
				log.Fatal(err)
			}
			fmt.Println(status)
		}
	}
}
`;
  const handlers = usages.map((usage, index) => [`build/usage/handle${index}/answer.go`, usage]);
  return { "build/usage/main.go": main, ...Object.fromEntries(handlers) };
}
