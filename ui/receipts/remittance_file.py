"""A remittance as it came: a PDF, a letter, an e-mail that was saved, a picture."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from ar_desktop.errors import Refused
from ar_desktop.receipts.entry_drafts import Letter
from ar_desktop.words import N_

if TYPE_CHECKING:
    from ui.workers import Workers

LARGEST: Final = 25 * 1024 * 1024
_PICTURES: Final = (".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp")


@dataclass(frozen=True, slots=True)
class RemittanceFile:
    """`text` is what can be read in it; a picture, or a PDF of pictures, has none."""

    name: str
    content: bytes
    text: str = ""

    def as_letter(self) -> Letter:
        """To be kept with a payment that is half typed."""
        return Letter(self.name, self.content, self.text)

    @property
    def is_pdf(self) -> bool:
        return self.content.startswith(b"%PDF")

    @property
    def is_picture(self) -> bool:
        return self.name.lower().endswith(_PICTURES)


def open_remittance(path: Path, workers: Workers) -> RemittanceFile:
    """Read on a thread; pages are read in a worker process."""
    from ui.paper_work import text_on

    try:
        if path.stat().st_size > LARGEST:
            raise Refused(N_("{file} is too large for a remittance."), file=path.name)
        content = path.read_bytes()
    except OSError as error:
        raise Refused(N_("{file} cannot be read."), file=path.name) from error
    found = RemittanceFile(path.name, content)
    if found.is_picture:
        return found
    text = workers.call(text_on, content) if found.is_pdf else text_of_letter(path.name, content)
    return RemittanceFile(path.name, content, text)


def text_of_letter(name: str, content: bytes) -> str:
    """Of a saved e-mail its plain body; of anything else its letters, in the first encoding that fits."""
    if name.lower().endswith(".eml"):
        from email import message_from_bytes
        from email.policy import default

        body = message_from_bytes(content, policy=default).get_body(("plain", "html"))
        return str(body.get_content()) if body is not None else ""
    if b"\0" in content[:4096] and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Refused(N_("{file} is neither a PDF nor a text nor a picture."), file=name)
    for encoding in ("utf-16" if content.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig", "cp1252", "latin-1"):
        try:
            return content.decode(encoding).replace("\r\n", "\n")
        except UnicodeDecodeError:
            continue
    return ""
