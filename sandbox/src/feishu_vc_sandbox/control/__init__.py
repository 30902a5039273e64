"""The control API: how a test arranges what the sandbox knows and does, from Python or over HTTP."""
