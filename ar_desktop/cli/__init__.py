"""The command line: the same engine for scripts, checks and jobs that repeat each month."""
