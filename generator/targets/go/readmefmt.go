// Formats the Go code in Markdown files as gofmt does.
package main

import (
	"bytes"
	"fmt"
	"go/format"
	"os"
	"regexp"
)

var block = regexp.MustCompile("(?s)(```go\n)(.*?)(```\n)")

func main() {
	for _, path := range os.Args[1:] {
		text, err := os.ReadFile(path)
		if err != nil {
			fail(path, err)
		}
		text = block.ReplaceAllFunc(text, func(found []byte) []byte {
			part := block.FindSubmatch(found)
			code, err := format.Source(part[2])
			if err != nil {
				fail(path, err)
			}
			return bytes.Join([][]byte{part[1], bytes.TrimSpace(code), []byte("\n"), part[3]}, nil)
		})
		if err := os.WriteFile(path, text, 0o644); err != nil {
			fail(path, err)
		}
	}
}

func fail(path string, err error) {
	fmt.Fprintf(os.Stderr, "%s: %v\n", path, err)
	os.Exit(1)
}
