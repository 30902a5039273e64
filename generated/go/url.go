// Code copied from overrides/go/url.go by make. DO NOT EDIT.

package feishuvc

import (
	"net/url"
	"strings"
	"unicode/utf8"
)

// fillPath puts values into a path, in the order of its placeholders. A value can never reach another path: it is
// encoded, and what would make another path of it is refused.
func fillPath(template string, values []string) (string, error) {
	var path strings.Builder
	rest := template
	for _, value := range values {
		before, after, _ := strings.Cut(rest, "{")
		name, after, _ := strings.Cut(after, "}")
		if value == "" || value == "." || value == ".." {
			return "", configError("%s must not be %q: it is a part of the path %s", name, value, template)
		}
		if !utf8.ValidString(value) {
			return "", configError("%s is not valid text", name)
		}
		path.WriteString(before)
		path.WriteString(escape(value))
		rest = after
	}
	path.WriteString(rest)
	return path.String(), nil
}

// encodeQuery makes the query of a struct of parameters. Those that are nil are left out, none that is required can be;
// lists are repeated.
func encodeQuery(params any) (string, error) {
	var pairs []string
	for _, each := range parts(params) {
		for _, item := range each.items() {
			text, err := wireText(item)
			if err != nil {
				return "", err
			}
			if text == "" && !item.optional {
				return "", configError("%s is missing", item.name)
			}
			pairs = append(pairs, item.name+"="+escape(text))
		}
	}
	return strings.Join(pairs, "&"), nil
}

// escape encodes all that is not a letter, a digit or one of -._~
func escape(text string) string { return strings.ReplaceAll(url.QueryEscape(text), "+", "%20") }
