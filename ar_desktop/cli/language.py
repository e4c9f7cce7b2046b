"""The language of this machine's command line."""

from __future__ import annotations

import os
from functools import lru_cache

from ar_desktop.words import ENGLISH, Words


@lru_cache
def words_here() -> Words:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        tag = os.environ.get(name, "").partition(".")[0].partition("@")[0]
        if tag and tag not in ("C", "POSIX"):
            return Words(tag)
    return ENGLISH
