"""Makes the pictures of the documents from those that a tour left: `album.py TOUR_FOLDER PICTURES_FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image
from pypdfium2 import PdfDocument

LARGEST = 300_000  # bytes: they are in the history of the project for ever
SCREENS = {  # name here: name in the tour, without its number
    "today": "today",
    "today-dark": "today-dark",
    "import": "import-customers",
    "receive-payment": "receive-payment",
    "invoice-editor": "invoice-editor",
    "credit-note": "credit-note",
    "customers": "customers",
    "invoices": "invoices",
    "deposits": "deposits",
    "collections": "worklist",
    "aging": "report-aging",
    "statements": "statements-planned",
    "settings": "settings",
    "palette": "palette",
}
PAPERS = {"invoice-paper": "INV-*.pdf", "statement-paper": "statements/balance-forward/*.pdf"}


def main(tour: Path, album: Path) -> int:
    album.mkdir(parents=True, exist_ok=True)
    for name, taken in SCREENS.items():
        keep(Image.open(max(tour.glob(f"[0-9][0-9][0-9]-{taken}.png"))), album / f"{name}.png")
    for name, made in PAPERS.items():
        page = PdfDocument(max(tour.glob(made)))[0]
        keep(page.render(scale=1.3).to_pil(), album / f"{name}.png")
    return 0


def keep(picture: Image.Image, file: Path) -> None:
    """In 256 colours, which a screen of this program has hardly more of."""
    small = picture.convert("RGB").quantize(256, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    small.save(file, optimize=True)
    if file.stat().st_size > LARGEST:
        raise SystemExit(f"{file} has {file.stat().st_size:,} bytes.")
    print(f"{file.name}: {file.stat().st_size // 1000} KB")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
