// Code copied from overrides/go/file_store.go by make. DO NOT EDIT.

package feishuvc

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// FileTokenStore keeps each token in a file of its own that only its owner can read, for processes of one user on one
// machine.
//
// Files are replaced atomically, so a reader never sees half of one, and whoever fetches a token locks its key, so that
// processes which start together make one token request.
type FileTokenStore struct {
	directory   string
	lockTimeout time.Duration
}

// NewFileTokenStore keeps tokens in a directory, which is made when it is needed, with access for its owner alone. A
// leading "~/" is the home directory.
func NewFileTokenStore(directory string) *FileTokenStore {
	if rest, ok := strings.CutPrefix(directory, "~/"); ok {
		if home, err := os.UserHomeDir(); err == nil {
			directory = filepath.Join(home, rest)
		}
	}
	return &FileTokenStore{directory, 30 * time.Second}
}

// fileToken is what is in a file. Times are seconds, since 1970-01-01T00:00:00Z or long.
type fileToken struct {
	Value     string  `json:"value"`
	ExpiresAt float64 `json:"expires_at"`
	Lifetime  float64 `json:"lifetime"`
}

// Get implements [TokenStore]. A file that cannot be understood counts as absent.
func (s *FileTokenStore) Get(_ context.Context, key string) (*StoredToken, error) {
	text, err := os.ReadFile(s.path(key))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var found fileToken
	if json.Unmarshal(text, &found) != nil {
		return nil, nil
	}
	expiresAt := time.Unix(0, 0).Add(seconds(found.ExpiresAt))
	return &StoredToken{Secret(found.Value), expiresAt, seconds(found.Lifetime)}, nil
}

// Set implements [TokenStore].
func (s *FileTokenStore) Set(_ context.Context, key string, token StoredToken) error {
	if err := os.MkdirAll(s.directory, 0o700); err != nil {
		return err
	}
	expiresAt := float64(token.ExpiresAt.UnixMilli()) / 1000
	text, err := json.Marshal(fileToken{string(token.Value), expiresAt, token.Lifetime.Seconds()})
	if err != nil {
		return err
	}
	file, err := os.CreateTemp(s.directory, ".new-*") // mode 0600
	if err != nil {
		return err
	}
	_, err = file.Write(text)
	if err = errors.Join(err, file.Close()); err == nil {
		err = os.Rename(file.Name(), s.path(key))
	}
	if err != nil {
		return errors.Join(err, os.Remove(file.Name()))
	}
	return nil
}

// Delete implements [TokenStore].
func (s *FileTokenStore) Delete(ctx context.Context, key string, value Secret) error {
	token, err := s.Get(ctx, key)
	if err != nil || token == nil || token.Value != value {
		return err
	}
	if err := os.Remove(s.path(key)); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// Lock implements [TokenStore]. It waits half a minute for another process that is fetching a token.
func (s *FileTokenStore) Lock(ctx context.Context, key string) (unlock func() error, err error) {
	if err := os.MkdirAll(s.directory, 0o700); err != nil {
		return nil, err
	}
	path := strings.TrimSuffix(s.path(key), ".json") + ".lock"
	file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(ctx, s.lockTimeout)
	defer cancel()
	for {
		taken, err := tryLock(file)
		if taken {
			return file.Close, nil // frees the lock
		}
		if err == nil {
			err = systemSleeper{}.Sleep(ctx, 20*time.Millisecond)
		}
		if err != nil {
			return nil, errors.Join(err, file.Close())
		}
	}
}

func (s *FileTokenStore) path(key string) string {
	hash := sha256.Sum256([]byte(key))
	return filepath.Join(s.directory, hex.EncodeToString(hash[:])[:32]+".json")
}
