package feishuvc_test

import (
	"context"
	"errors"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	feishuvc "github.com/feishu-vc/feishu-vc/generated/go"
)

var stored = feishuvc.StoredToken{Value: "t-stored", ExpiresAt: time.Unix(1_700_007_200, 0), Lifetime: 2 * time.Hour}

func stores(t *testing.T) map[string]feishuvc.TokenStore {
	return map[string]feishuvc.TokenStore{
		"memory": &feishuvc.MemoryTokenStore{},
		"files":  feishuvc.NewFileTokenStore(filepath.Join(t.TempDir(), "deep", "tokens")),
	}
}

func TestStoresKeepTokens(t *testing.T) {
	ctx := context.Background()
	for name, store := range stores(t) {
		t.Run(name, func(t *testing.T) {
			if found := must[*feishuvc.StoredToken](t)(store.Get(ctx, "key")); found != nil {
				t.Errorf("found %v", found)
			}
			equal(t, "error", store.Delete(ctx, "key", "t-stored"), nil)
			equal(t, "error", store.Set(ctx, "key", stored), nil)
			found := must[*feishuvc.StoredToken](t)(store.Get(ctx, "key"))
			equal(t, "value", found.Value, stored.Value)
			equal(t, "end", found.ExpiresAt.Equal(stored.ExpiresAt), true)
			equal(t, "lifetime", found.Lifetime, stored.Lifetime)
			equal(t, "error", store.Delete(ctx, "key", "t-another"), nil)
			if must[*feishuvc.StoredToken](t)(store.Get(ctx, "key")) == nil {
				t.Error("another token's deletion removed it")
			}
			equal(t, "error", store.Delete(ctx, "key", "t-stored"), nil)
			if found := must[*feishuvc.StoredToken](t)(store.Get(ctx, "key")); found != nil {
				t.Errorf("found %v", found)
			}
		})
	}
}

func TestStoresLockTheirKeys(t *testing.T) {
	for name, store := range stores(t) {
		t.Run(name, func(t *testing.T) {
			unlock := must[func() error](t)(store.Lock(context.Background(), "key"))
			ended, cancel := context.WithCancel(context.Background())
			cancel()
			if _, err := store.Lock(ended, "key"); !errors.Is(err, context.Canceled) {
				t.Errorf("got %v", err)
			}
			other := must[func() error](t)(store.Lock(context.Background(), "another key"))
			taken := make(chan error)
			go func() {
				again, err := store.Lock(context.Background(), "key")
				if err == nil {
					err = again()
				}
				taken <- err
			}()
			equal(t, "error", errors.Join(other(), unlock()), nil)
			if err := <-taken; err != nil {
				t.Error(err)
			}
		})
	}
}

func TestClientsThatShareAStoreMakeOneTokenRequest(t *testing.T) {
	for name, store := range stores(t) {
		t.Run(name, func(t *testing.T) {
			p := newPlatform(t)
			var calls sync.WaitGroup
			for range 20 {
				client, _ := p.client(t, feishuvc.WithTokenStore(store))
				calls.Add(1)
				go func() {
					defer calls.Done()
					if err := get(context.Background(), client); err != nil {
						t.Error(err)
					}
				}()
			}
			calls.Wait()
			equal(t, "token requests", p.count("/auth/"), 1)
		})
	}
}

func TestFilesAreTheirOwnersAlone(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "tokens")
	store := feishuvc.NewFileTokenStore(folder)
	unlock := must[func() error](t)(store.Lock(context.Background(), "key"))
	equal(t, "error", errors.Join(store.Set(context.Background(), "key", stored), unlock()), nil)
	equal(t, "mode of the folder", must[fs.FileInfo](t)(os.Stat(folder)).Mode().Perm(), 0o700)
	files := must[[]os.DirEntry](t)(os.ReadDir(folder))
	equal(t, "files", len(files), 2)
	for _, file := range files {
		equal(t, "mode of "+file.Name(), must[fs.FileInfo](t)(file.Info()).Mode().Perm(), 0o600)
		if strings.Contains(file.Name(), "key") {
			t.Errorf("%s shows the key", file.Name())
		}
	}
}

func TestAFileOfRubbishCountsAsAbsent(t *testing.T) {
	folder := t.TempDir()
	store := feishuvc.NewFileTokenStore(folder)
	equal(t, "error", store.Set(context.Background(), "key", stored), nil)
	files := must[[]os.DirEntry](t)(os.ReadDir(folder))
	equal(t, "error", os.WriteFile(filepath.Join(folder, files[0].Name()), []byte("{"), 0o600), nil)
	if found := must[*feishuvc.StoredToken](t)(store.Get(context.Background(), "key")); found != nil {
		t.Errorf("found %v", found)
	}
}

func TestTheHomeOfFiles(t *testing.T) {
	t.Setenv("HOME", t.TempDir())
	equal(t, "error", feishuvc.NewFileTokenStore("~/tokens").Set(context.Background(), "key", stored), nil)
	equal(t, "files", len(must[[]os.DirEntry](t)(os.ReadDir(filepath.Join(os.Getenv("HOME"), "tokens")))), 1)
}

func TestAFolderThatCannotBe(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	equal(t, "error", os.WriteFile(file, nil, 0o600), nil)
	store := feishuvc.NewFileTokenStore(filepath.Join(file, "tokens"))
	_, err := store.Get(context.Background(), "key")
	_, lockErr := store.Lock(context.Background(), "key")
	for _, err := range []error{err, lockErr, store.Set(context.Background(), "key", stored), store.Delete(context.Background(), "key", "t")} {
		if err == nil {
			t.Error("it was")
		}
	}
}

// oddStore holds what is no token, and fails to unlock.
type oddStore struct {
	feishuvc.MemoryTokenStore
	held feishuvc.StoredToken
}

func (s *oddStore) Get(context.Context, string) (*feishuvc.StoredToken, error) { return &s.held, nil }

func (s *oddStore) Lock(context.Context, string) (func() error, error) {
	return func() error { return errBroken }, nil
}

func TestAStoreThatHoldsNoTokenIsBypassed(t *testing.T) {
	p := newPlatform(t)
	log := newRecords()
	client, _ := p.client(t, feishuvc.WithTokenStore(&oddStore{}), feishuvc.WithLogger(slog.New(log)))
	if err := get(context.Background(), client); err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{"could not be read", "could not be unlocked"} {
		if !strings.Contains(log.text.String(), part) {
			t.Errorf("the log does not say %q", part)
		}
	}
	if strings.Contains(log.text.String(), errBroken.Error()) {
		t.Error("the log quotes a foreign error")
	}
}

func TestATokenOfAStoreServesForWhatIsLeftOfIt(t *testing.T) {
	p := newPlatform(t)
	store := &oddStore{held: stored}
	client, moment := p.client(t, feishuvc.WithTokenStore(store))
	for range 2 {
		if err := get(context.Background(), client); err != nil {
			t.Fatal(err)
		}
		moment.pass(time.Hour)
	}
	equal(t, "authorization", p.last().Header.Get("Authorization"), "Bearer t-stored")
	equal(t, "token requests", p.count("/auth/"), 0)
	moment.pass(time.Hour)
	if err := get(context.Background(), client); err != nil {
		t.Fatal(err)
	}
	equal(t, "token requests", p.count("/auth/"), 1)
}
