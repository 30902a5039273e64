"""The engine of the conformance suite: reads cases, answers as they say, drives the SDKs, compares, reports."""
