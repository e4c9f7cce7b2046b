"""The company's logo: a picture kept inside the file, and the setting that names it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ar_desktop.company import stored
from ar_desktop.company.company import Company
from ar_desktop.company.done import Changed, Done, Reversal
from ar_desktop.company.reading import Reading
from ar_desktop.errors import Refused
from ar_desktop.words import N_

LARGEST: Final = 2 * 1024 * 1024
_KEY: Final = "logo"
_BEGINNINGS: Final = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


def set_logo(company: Company, picture: bytes) -> Done:
    """PNG or JPEG of at most 2 MB; no bytes: no logo."""
    _check(picture)
    with company.writing("logo") as write:
        before = company.setting(_KEY)
        name = stored.store(write, picture).hex() if picture else ""
        if name == before:
            return Done(Changed.NOTHING)
        write.change_setting(_KEY, name)
        return _done(write.change, before)


def logo(read: Reading, settings: Mapping[str, str]) -> bytes | None:
    name = settings.get(_KEY, "")
    return stored.load(read, bytes.fromhex(name)) or None if name else None


def _check(picture: bytes) -> None:
    if picture and not picture.startswith(_BEGINNINGS):
        raise Refused(N_("The logo must be a PNG or JPEG picture."))
    if len(picture) > LARGEST:
        raise Refused(N_("The logo has more than 2 MB; a picture of 600 pixels is large enough."))


def _put_back(company: Company, name: str) -> Done:
    with company.writing("logo") as write:
        before = company.setting(_KEY)
        write.change_setting(_KEY, name)
        return _done(write.change, before)


def _done(change: int, before: str) -> Done:
    back = Reversal(N_("Change the logo back"), call=lambda own: _put_back(own, before))
    return Done(Changed.SETTINGS, (), change, back)
