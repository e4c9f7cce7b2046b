"""Closing: reconciliation, period close and the proof of the books."""
