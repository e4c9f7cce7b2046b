"""Text as it is sorted and searched: upper and lower case alike, accents left out."""

from __future__ import annotations

import unicodedata

# letters that Unicode does not take apart
_ALONE = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h"})
_MARKS = dict.fromkeys(range(0x300, 0x370))


def sort_key(text: str) -> str:
    """ "Łódź  Straße" is "lodz strasse". Sorted by bytes; marks that are letters of their own (が, ि) stay."""
    folded = " ".join(text.split()).casefold()
    if folded.isascii():
        return folded
    bare = unicodedata.normalize("NFKD", folded).translate(_MARKS).translate(_ALONE)
    return unicodedata.normalize("NFC", bare)
