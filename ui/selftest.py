"""`--selftest`: what is loaded late is tried at once: what a bundle lacks would show only when first used."""

from __future__ import annotations

import os
import pkgutil
import re
import sys
import tempfile
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Final

LIBRARIES: Final = (
    "bidi", "holidays", "numpy", "openpyxl", "PIL", "pypdfium2", "pyphen", "pyqtgraph", "rapidfuzz",
    "reportlab.graphics.barcode", "segno", "stdnum.iban", "uharfbuzz", "xlsxwriter", "PySide6.QtSvg",
    "PySide6.QtPrintSupport",
)  # fmt: skip

STEPS: Final = 50  # the charts' library has more than a hundred modules


def main() -> int:
    """Prints a line for each part; 1 when one of them does not work."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder, "selftest.arbook")
        parts: dict[str, Callable[[], str]] = {
            "turns": _turns,
            "libraries": _libraries,
            "modules": _modules,
            "company": lambda: _company(book),
            "paper": lambda: _paper(book),
            "languages": _languages,
            "guide": _guide,
            "process": _process,
            "chart": _chart,
        }
        fine = [_try(name, part) for name, part in parts.items()]
    return 0 if all(fine) else 1


def _try(name: str, part: Callable[[], str]) -> bool:
    try:
        print(f"ok     {name}: {part()}", flush=True)
    except Exception as error:  # noqa: BLE001  whatever is wrong is what one wants to know
        print(f"WRONG  {name}: {type(error).__name__}: {error}", flush=True)
        return False
    return True


def _turns() -> str:
    """Before anything else has loaded the charts' library: found another way, it would come at once."""
    from ui.app import application
    from ui.widgets import chart_library

    application()
    steps = sum(1 for _ in chart_library.load_in_turns())
    if steps < STEPS:
        raise RuntimeError(f"the window would stand still: {steps} steps")
    return f"{steps} steps"


def _libraries() -> str:
    for name in LIBRARIES:
        import_module(name)
    return f"{len(LIBRARIES)} loaded"


def _modules() -> str:
    """Each of our own: many are named by text alone."""
    count = 0
    for top in ("ar_desktop", "ui", "resources"):
        for module in pkgutil.walk_packages(import_module(top).__path__, f"{top}."):
            if not module.name.endswith("__main__"):
                import_module(module.name)
                count += 1
    return f"{count} loaded"


def _company(book: Path) -> str:
    from ar_desktop.closing.verify import verify
    from ar_desktop.sample.making import make_sample

    with make_sample(book, invoices=12) as company:
        checks = verify(company)
    wrong = [check.name for check in checks if not check.ok]
    if wrong or not checks:
        raise RuntimeError(f"verify finds {wrong}")
    return f"12 invoices, {len(checks)} checks"


def _paper(book: Path) -> str:
    from ar_desktop.company import open_company
    from ar_desktop.documents.invoice_paper import invoice_pdf
    from ar_desktop.documents.preview import page_count

    with open_company(book, read_only=True) as company:
        with company.reading() as reading:
            number = str(reading.value("SELECT number FROM document WHERE kind = 'invoice' LIMIT 1"))
        pdf = invoice_pdf(company, number)
    return f"{number}, {page_count(pdf)} page, {len(pdf):,} bytes"


def _languages() -> str:
    """Each speaks in the window and on paper."""
    from ar_desktop.words import Words
    from ui.app import application
    from ui.language import LANGUAGES, SOURCE, speak

    app = application()
    others = [code for code, _name in LANGUAGES if code != SOURCE]
    for code in others:
        speak(Words(code))
        if app.translate("Places", "Customers") == "Customers" or Words(code).say("Not due") == "Not due":
            raise RuntimeError(f"{code} does not speak")
    speak(Words(SOURCE))
    return ", ".join([SOURCE, *others])


def _guide() -> str:
    """Every chapter in each language, and every picture that one names."""
    from ui.guide.chapters import chapters
    from ui.language import LANGUAGES

    told = [chapter for code, _name in LANGUAGES for chapter in chapters(code)]
    named = [one.folder / name for one in told for name in re.findall(r"!\[[^]]*\]\(([^)]+)\)", one.text)]
    missing = [str(file) for file in named if not file.is_file()]
    if missing or not named:
        raise RuntimeError(f"pictures are missing: {missing}")
    return f"{len(told)} chapters, {len(named)} pictures"


def _process() -> str:
    from ui.workers import Workers

    workers = Workers(1)
    try:
        other = workers.submit(os.getpid).result(60)
    finally:
        workers.stop()
    if other == os.getpid():
        raise RuntimeError("it is this one")
    return "one started"


def _chart() -> str:
    """Drawn for real: the picture has the colour of its line."""
    import pyqtgraph  # type: ignore[import-untyped]

    from ui.app import application

    application()
    plot = pyqtgraph.PlotWidget(background="w")
    plot.plot([1, 2, 3], [1, 4, 9], pen=pyqtgraph.mkPen("#ff0000", width=9))
    plot.resize(200, 150)
    picture = plot.grab().toImage()
    points = (picture.pixelColor(x, y) for x in range(200) for y in range(150))
    red = sum(point.red() > 200 and point.blue() < 60 for point in points)
    if not red:
        raise RuntimeError("nothing was drawn")
    return f"{red} red points"


if __name__ == "__main__":
    sys.exit(main())
