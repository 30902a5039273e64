package feishuvc

import "iter"

// pages gives the items of all pages. fetch gets the page that begins at a token, nil for where the caller wants to
// begin; open gives the items of a page, whether there is another one, and where that begins.
func pages[P, T any](
	op *operation, fetch func(token *string) (*P, error), open func(*P) ([]T, *bool, *string),
) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var zero T
		var token *string
		seen := map[string]bool{}
		for {
			page, err := fetch(token)
			if err != nil {
				yield(zero, err)
				return
			}
			items, more, next := open(page)
			for _, item := range items {
				if !yield(item, nil) {
					return
				}
			}
			if !Value(more) {
				return
			}
			// A broken answer must not become an endless loop.
			if Value(next) == "" || seen[*next] {
				wrong := "empty"
				if Value(next) != "" {
					wrong = "that of a page before"
				}
				reason := "the answer promises another page, but where it begins is " + wrong
				yield(zero, located(&CallError{Kind: KindDecode, Reason: reason}, op, 1))
				return
			}
			seen[*next] = true
			token = next
		}
	}
}
