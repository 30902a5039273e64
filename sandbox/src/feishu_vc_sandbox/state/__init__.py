"""What the sandbox remembers: apps, tokens, reservations, meetings, faults, requests. In memory, per sandbox."""
