package feishuvc

import (
	"math"
	"math/rand/v2"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// repeatableAnswer tells whether an answer allows another attempt. safe: the operation may be repeated even if it was
// carried out.
func repeatableAnswer(safe bool, status int, code Code) bool {
	if code == retriesRateLimitCode || slices.Contains(retriesRefusedStatuses, status) {
		return true // refused unprocessed, so any request may be sent again
	}
	return safe && slices.Contains(retriesStatuses, status)
}

// isRateLimit tells whether an answer means too many requests.
func isRateLimit(status int, code Code) bool {
	return status == http.StatusTooManyRequests || code == retriesRateLimitCode
}

// serverWait is how long the server asks to wait; 0 if it does not, or not in a way that makes sense.
//
// The platform's own header counts down to the end of its rate window and comes with other answers too, so it is read
// only when the limit was hit.
func serverWait(header http.Header, now time.Time, rateLimited bool) time.Duration {
	if rateLimited {
		if wait := parseSeconds(header.Get(headersRateLimitReset)); wait > 0 {
			return wait
		}
	}
	value := header.Get(headersRetryAfter)
	if wait := parseSeconds(value); wait > 0 {
		return wait
	}
	if date, err := http.ParseTime(value); err == nil {
		return max(0, date.Sub(now))
	}
	return 0
}

// backoff is the wait before the next repeat, after that many, when the server asks for nothing.
func backoff(retries int) time.Duration {
	wait := min(float64(retriesBackoffCap), float64(retriesBackoffBase)*math.Pow(2, float64(retries)))
	return time.Duration(wait * (1 - retriesBackoffJitter*rand.Float64()))
}

var plainSeconds = regexp.MustCompile(`^\d+(\.\d+)?$`)

func parseSeconds(text string) time.Duration {
	text = strings.TrimSpace(text)
	if !plainSeconds.MatchString(text) {
		return 0
	}
	number, _ := strconv.ParseFloat(text, 64) // beyond all numbers it is infinite, which is a long wait
	return seconds(number)
}

// longest is a time that no caller lives to see; what is longer does not fit into a [time.Duration].
const longest = 9_000_000_000 * time.Second

func seconds(number float64) time.Duration {
	return time.Duration(min(number, longest.Seconds()) * float64(time.Second))
}
