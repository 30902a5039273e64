// Code copied from overrides/go/clock.go by make. DO NOT EDIT.

package feishuvc

import (
	"context"
	"time"
)

// Clock tells the time; for tests. What it gives should carry a monotonic reading, as [time.Now] does: everything inside
// of the process is measured with it.
type Clock interface {
	Now() time.Time
}

// Sleeper lets time pass; for tests.
type Sleeper interface {
	// Sleep returns after that long, or with the context's error as soon as the context ends.
	Sleep(ctx context.Context, duration time.Duration) error
}

type systemClock struct{}

func (systemClock) Now() time.Time { return time.Now() }

type systemSleeper struct{}

func (systemSleeper) Sleep(ctx context.Context, duration time.Duration) error {
	timer := time.NewTimer(duration)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}
