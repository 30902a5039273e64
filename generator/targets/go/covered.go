// Fails if less of the code than it has to be is covered: covered PROFILE PERCENT.
package main

import (
	"bufio"
	"fmt"
	"os"
	"strconv"
)

func main() {
	profile, err := os.Open(os.Args[1])
	if err != nil {
		fail(err)
	}
	enough, err := strconv.ParseFloat(os.Args[2], 64)
	if err != nil {
		fail(err)
	}
	statements, run := 0, 0
	lines := bufio.NewScanner(profile)
	lines.Scan() // the mode
	for lines.Scan() {
		var place string
		var length, times int
		if _, err := fmt.Sscan(lines.Text(), &place, &length, &times); err != nil {
			fail(err)
		}
		statements += length
		run += length * min(times, 1)
	}
	percent := 100 * float64(run) / float64(statements)
	fmt.Printf("%.1f %% of %d statements are covered\n", percent, statements)
	if !(percent >= enough) {
		fail(fmt.Errorf("it has to be %v %%", enough))
	}
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
