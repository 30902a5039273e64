package feishuvc_test

import (
	"bytes"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// The public names that are written by hand; those of the spec come and go with it.
const publicNames = `
APIError APIError.Error APIError.Is APIError.Unwrap AppType
CallError CallError.Error CallError.Is CallError.Unwrap CallOption Client.Close Client.ExchangeCode Client.SetAppTicket
Client.String Clock Code Code.Error Code.Name CustomApp
ExchangeCodeParams ExchangeCodeParams.LogValue
FieldViolation FileTokenStore FileTokenStore.Delete FileTokenStore.Get FileTokenStore.Lock FileTokenStore.Set
Kind Kind.Error KindAPI KindAuth KindConfig KindConnection KindDecode KindHTTP KindRateLimit KindTimeout
MemoryTokenStore MemoryTokenStore.Delete MemoryTokenStore.Get MemoryTokenStore.Lock MemoryTokenStore.Set
NewFileTokenStore Null Nullable Nullable.Get Nullable.String
Option
PermissionViolation Ptr
Secret Secret.Format Secret.LogValue Secret.String Set SharedOption Sleeper StoreApp StoredToken StoredToken.LogValue
Token Token.LogValue TokenProvider TokenStore
UserToken UserToken.Format UserToken.LogValue UserToken.MarshalJSON UserToken.String UserToken.UnmarshalJSON
Value
WithAccessToken WithApp WithAppTicket WithAppTicketFunc WithAppType WithClock WithConnectTimeout WithDeadline WithDomain
WithHeader WithLogger WithMaxRetries WithProxy WithSleeper WithTenantKey WithTimeout WithTokenProvider WithTokenStore
WithTransport WithUserAccessToken WithUserAgent WithUserToken
`

func goFiles(t *testing.T, folder string) []string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join("..", "..", filepath.FromSlash(folder), "*.go"))
	if err != nil || len(found) == 0 {
		t.Fatalf("there is no Go in %s: %v", folder, err)
	}
	return found
}

func TestPublicNamesOfTheRuntime(t *testing.T) {
	var found []string
	for _, path := range goFiles(t, "overrides/go") {
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, declared := range file.Decls {
			for _, name := range declaredNames(declared) {
				if !slices.ContainsFunc(strings.Split(name, "."), func(part string) bool { return !ast.IsExported(part) }) {
					found = append(found, name)
				}
			}
		}
	}
	slices.Sort(found)
	want := strings.Fields(publicNames)
	slices.Sort(want)
	for _, name := range found {
		if !slices.Contains(want, name) {
			t.Errorf("%s became public", name)
		}
	}
	for _, name := range want {
		if !slices.Contains(found, name) {
			t.Errorf("%s is not public any more", name)
		}
	}
}

func declaredNames(declared ast.Decl) (names []string) {
	switch declared := declared.(type) {
	case *ast.FuncDecl:
		name := declared.Name.Name
		if declared.Recv != nil {
			receiver := declared.Recv.List[0].Type
			if pointer, ok := receiver.(*ast.StarExpr); ok {
				receiver = pointer.X
			}
			if generic, ok := receiver.(*ast.IndexExpr); ok {
				receiver = generic.X
			}
			name = receiver.(*ast.Ident).Name + "." + name
		}
		names = append(names, name)
	case *ast.GenDecl:
		for _, each := range declared.Specs {
			switch each := each.(type) {
			case *ast.TypeSpec:
				names = append(names, each.Name.Name)
			case *ast.ValueSpec:
				for _, name := range each.Names {
					names = append(names, name.Name)
				}
			}
		}
	}
	return names
}

func TestGoWrittenByHandIsFormatted(t *testing.T) {
	for _, folder := range []string{"overrides/go", "tests/go", "tests/conformance/drivers/go", "generator/targets/go"} {
		for _, path := range goFiles(t, folder) {
			text := must[[]byte](t)(os.ReadFile(path))
			if tidy, err := format.Source(text); err != nil || !bytes.Equal(text, tidy) {
				t.Errorf("%s is not as gofmt wants it: %v", path, err)
			}
		}
	}
}
