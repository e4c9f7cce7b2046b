"""AR Desktop's engine: the books of what customers owe. Runs without a display."""

__version__ = "0.1.0"
