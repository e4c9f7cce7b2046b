"""What the window shows in lists: models over pages or rows, columns as data."""
