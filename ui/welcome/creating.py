"""Making company files: a new one as the form says, and the sample. Runs on a job thread."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from ar_desktop.progress import Progress

SAMPLE_INVOICES = 2000
_DEVICES = {"CON", "PRN", "AUX", "NUL", *(f"{port}{at}" for port in ("COM", "LPT") for at in range(1, 10))}  # Windows
LONGEST = 120  # bytes of a file name: systems take 255, and a number, an ending and a journal beside it follow


@cache
def folder_of_companies() -> Path:
    """Where a new company file is proposed; made when the first one is.

    Documents that are copied to a cloud are no place for it: then beside them.
    """
    from platformdirs import user_documents_path

    from ar_desktop.company.folder import FolderNotSafe, refuse_unsafe

    folder = user_documents_path() / "AR Desktop"
    try:
        refuse_unsafe(folder / "company.arbook")
    except FolderNotSafe:
        return Path.home() / "AR Desktop"
    return folder


def proposed_file(name: str, folder: Path) -> Path:
    """A name that is free, without what file systems refuse."""
    stem = "".join(char if char.isalnum() or char in " -_.&" else " " for char in name)
    stem = " ".join(stem.split()).encode()[:LONGEST].decode(errors="ignore").strip(". ") or "Company"
    if stem.split(".")[0].strip().upper() in _DEVICES:
        stem += " company"
    path, number = folder / f"{stem}.arbook", 2
    while path.exists():
        path, number = folder / f"{stem} {number}.arbook", number + 1
    return path


def create(path: Path, values: Mapping[str, str], logo: bytes, progress: Progress) -> Path:
    from ar_desktop.company.logo import set_logo
    from ar_desktop.ledger.company_settings import checked_setting
    from ar_desktop.ledger.new_company import create_company
    from ar_desktop.values.countries import paper_language

    progress.step(0, 0)
    own = {key: value for key, value in values.items() if value and key not in ("name", "currency", "country")}
    settings = {key: checked_setting(key, value, values["currency"]) for key, value in own.items()}
    settings.setdefault("language", paper_language(values.get("country", "")))
    path.parent.mkdir(parents=True, exist_ok=True)
    with create_company(
        path, name=values["name"], currency=values["currency"], country=values.get("country", ""), settings=settings
    ) as company:
        if logo:
            set_logo(company, logo)
    return path


def make_sample_company(progress: Progress) -> Path:
    """A fresh one every time: there is nothing in it that could be broken."""
    from ar_desktop.sample.making import make_sample

    folder = folder_of_companies()
    folder.mkdir(parents=True, exist_ok=True)
    path = proposed_file("Northgate Supply (sample)", folder)
    make_sample(path, invoices=SAMPLE_INVOICES, progress=progress).close()
    return path
