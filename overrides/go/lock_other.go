//go:build !(darwin || dragonfly || freebsd || illumos || linux || netbsd || openbsd || windows)

package feishuvc

import (
	"errors"
	"os"
)

// tryLock fails: there are no such locks here. Processes that start together make a token request each.
func tryLock(*os.File) (taken bool, err error) { return false, errors.ErrUnsupported }
