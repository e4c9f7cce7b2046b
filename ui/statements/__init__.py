"""The statement run."""
