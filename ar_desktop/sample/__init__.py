"""The sample company: a realistic business made from a seed, through the same verbs that a bookkeeper uses."""
