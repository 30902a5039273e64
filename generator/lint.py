"""Placeholder."""

from generator.source import Document


def check(document: Document) -> None:
    """Check."""
