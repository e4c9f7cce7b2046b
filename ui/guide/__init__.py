"""The guide, read inside the window: the chapters of `docs/guide`, which the program carries along."""
