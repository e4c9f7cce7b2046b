"""Files kept inside the company: attachments, and the very bytes that were sent. The same bytes are kept once."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from ar_desktop.company.finding import Finding
from ar_desktop.company.reading import Reading
from ar_desktop.company.writing import Writing
from ar_desktop.errors import Refused
from ar_desktop.progress import Progress
from ar_desktop.words import N_

CHUNK = 256 * 1024


def store(write: Writing, content: bytes | Path) -> bytes:
    """Returns the SHA-256 by which it is found again."""
    if isinstance(content, bytes):
        return _store(write, BytesIO(content), "")
    with content.open("rb") as file:
        return _store(write, file, str(content))


def load(reading: Reading, digest: bytes) -> bytes:
    """All of it; empty for what was never stored, as for an empty file."""
    return b"".join(chunks(reading, digest))


def chunks(reading: Reading, digest: bytes) -> Iterator[bytes]:
    for row in reading.stream("SELECT content FROM stored_chunk WHERE sha256 = :sha ORDER BY position", sha=digest):
        yield row[0]


def check(reading: Reading, progress: Progress) -> list[Finding]:
    """Reads every stored file and compares it with its digest."""
    findings = []
    files = reading.rows("SELECT DISTINCT sha256 FROM stored_chunk")
    for done, (digest,) in enumerate(files):
        progress.step(done, len(files))
        found = sha256()
        for chunk in chunks(reading, digest):
            found.update(chunk)
        if found.digest() != digest:
            findings.append(Finding(N_("The stored file {digest} is not what was stored."), {"digest": digest.hex()}))
    return findings


def _store(write: Writing, file: BinaryIO, name: str) -> bytes:
    digest = _digest(file)
    if write.value("SELECT 1 FROM stored_chunk WHERE sha256 = :sha LIMIT 1", sha=digest):
        return digest
    file.seek(0)
    written = sha256()
    for position, chunk in enumerate(_pieces(file)):
        written.update(chunk)
        write.execute_many("INSERT INTO stored_chunk VALUES (?, ?, ?)", [(digest, position, chunk)])
    if written.digest() != digest:
        raise Refused(N_("{path} changed while it was read."), path=name)
    return digest


def _digest(file: BinaryIO) -> bytes:
    digest = sha256()
    for chunk in _pieces(file):
        digest.update(chunk)
    return digest.digest()


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    while chunk := file.read(CHUNK):
        yield chunk
