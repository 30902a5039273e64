"""The hand-written part."""
