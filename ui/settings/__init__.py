"""Settings of the company file, and those of this computer."""
