"""What happens to a request before its operation answers: routing, tokens, scopes, limits, validation, errors."""
