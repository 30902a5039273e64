package feishuvc

import (
	"errors"
	"os"
	"syscall"
	"unsafe"
)

var lockFileEx = syscall.NewLazyDLL("kernel32.dll").NewProc("LockFileEx")

// tryLock takes a lock on a file, unless somebody else has it. Closing the file frees it.
func tryLock(file *os.File) (taken bool, err error) {
	const failImmediately, exclusive, lockViolation = 1, 2, syscall.Errno(33)
	var from syscall.Overlapped
	done, _, err := lockFileEx.Call(file.Fd(), failImmediately|exclusive, 0, 1, 0, uintptr(unsafe.Pointer(&from)))
	if done == 0 && errors.Is(err, lockViolation) {
		return false, nil
	}
	if done == 0 {
		return false, err
	}
	return true, nil
}
