// Code copied from overrides/go/lock_unix.go by make. DO NOT EDIT.

//go:build darwin || dragonfly || freebsd || illumos || linux || netbsd || openbsd

package feishuvc

import (
	"errors"
	"os"
	"syscall"
)

// tryLock takes a lock on a file, unless somebody else has it. Closing the file frees it.
func tryLock(file *os.File) (taken bool, err error) {
	err = syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
	if errors.Is(err, syscall.EWOULDBLOCK) || errors.Is(err, syscall.EINTR) {
		return false, nil
	}
	return err == nil, err
}
