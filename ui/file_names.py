"""Names of files that every system takes: what was attached on a Mac is opened on Windows."""

from __future__ import annotations

from typing import Final

_REFUSED: Final = '\\/:*?"<>|'
_DEVICES: Final = {"CON", "PRN", "AUX", "NUL", *(f"{port}{at}" for port in ("COM", "LPT") for at in range(1, 10))}
_LONGEST: Final = 180  # bytes: systems take 255, and what is unfinished has a longer name for a moment


def safe_name(name: str) -> str:
    """The same name where it can be; its ending stays."""
    clean = "".join(char if char not in _REFUSED and char.isprintable() else "-" for char in name)
    stem, dot, ending = clean.rpartition(".")
    if not stem:
        stem, dot, ending = clean, "", ""
    stem = stem.encode()[:_LONGEST].decode(errors="ignore").rstrip(". ") or "-"
    if stem.partition(".")[0].strip().upper() in _DEVICES:
        stem = f"_{stem}"
    return f"{stem}{dot}{ending.rstrip()}".rstrip(". ")
