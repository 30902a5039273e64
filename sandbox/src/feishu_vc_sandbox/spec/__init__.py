"""openapi.yaml as the sandbox sees it. Everything the sandbox says about the platform is read here."""
