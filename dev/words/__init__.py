"""The catalogues of every language: what the programs say is read from the code, sorted, compared and compiled."""
