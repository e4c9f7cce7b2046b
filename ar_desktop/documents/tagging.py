"""The structure of a tagged PDF: what a screen reader announces, in the order in which it was drawn.

reportlab has no API for it: marked content is written into the page, and the tree that explains it is
added to the catalog as ready-made objects.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

# Their text is not marked by itself: a text drawn straight into one of these becomes a paragraph.
CONTAINERS = frozenset(("Document", "Sect", "Div", "Table", "TR"))


@dataclass(slots=True, eq=False)
class Element:
    """A node of the structure: a heading, a table's cell, or what holds such."""

    role: str
    parent: Element | None = None
    attributes: str = ""  # ready-made entries: "/A <</O/Table/Scope/Column>>"
    kids: list[Element | tuple[int, int]] = field(default_factory=list)  # elements, or (page, mark)

    def child(self, role: str, attributes: str = "") -> Element:
        made = Element(role, self, attributes)
        self.kids.append(made)
        return made


ARTIFACT = Element("Artifact")  # what repeats or only decorates: never read aloud


@dataclass(slots=True)
class Structure:
    root: Element = field(default_factory=lambda: Element("Document"))
    marks: list[list[Element]] = field(default_factory=list)  # by page: whose mark has that number
    table: Element | None = None  # the one that goes on over pages

    def begin_page(self) -> int:
        self.marks.append([])
        return len(self.marks) - 1

    def mark(self, page: int, element: Element) -> int:
        """The number by which a piece of the page belongs to an element."""
        number = len(self.marks[page])
        self.marks[page].append(element)
        element.kids.append((page, number))
        return number

    def write(self, canvas: Any) -> None:
        """Puts the tree into the file; after the last page, before it is saved."""
        document = canvas._doc
        pages = [f"{document.idToObjectNumberAndVersion[f'Page{at + 1}'][0]} 0 R" for at in range(len(self.marks))]
        elements = _flat(self.root)
        holders = {id(element): _holder(document) for element in elements}
        root, root_number = _holder(document)
        for element in elements:
            parent = holders[id(element.parent)][1] if element.parent else root_number
            holders[id(element)][0].code = _entry(element, parent, pages, holders)
        numbers = " ".join(
            f"{page} [{' '.join(f'{holders[id(element)][1]} 0 R' for element in marks)}]"
            for page, marks in enumerate(self.marks)
        )
        first = holders[id(self.root)][1]
        root.code = f"<</Type/StructTreeRoot/K {first} 0 R/ParentTree <</Nums [{numbers}]>>>>"
        _announce(document, root, canvas)


def _flat(element: Element) -> list[Element]:
    found = [element]
    for kid in element.kids:
        if isinstance(kid, Element):
            found += _flat(kid)
    return found


def _entry(element: Element, parent: int, pages: list[str], holders: dict[int, tuple[Any, int]]) -> str:
    """One element as a PDF dictionary, as short as the standard allows."""
    home = next((kid[0] for kid in element.kids if not isinstance(kid, Element)), None)
    kids = []
    for kid in element.kids:
        if isinstance(kid, Element):
            kids.append(f"{holders[id(kid)][1]} 0 R")
        elif kid[0] == home:
            kids.append(str(kid[1]))
        else:
            kids.append(f"<</Type/MCR/Pg {pages[kid[0]]}/MCID {kid[1]}>>")
    page = "" if home is None else f"/Pg {pages[home]}"
    inside = f"/K {kids[0]}" if len(kids) == 1 else f"/K [{' '.join(kids)}]" if kids else ""
    return f"<</S/{element.role}/P {parent} 0 R{page}{element.attributes}{inside}>>"


def _holder(document: Any) -> tuple[Any, int]:
    """A place in the file for an object that is written later, and its number."""
    ready = _ready()()
    document.Reference(ready)
    return ready, document.objectcounter


@lru_cache
def _ready() -> Any:
    from reportlab.pdfbase.pdfdoc import PDFObject

    class Ready(PDFObject):
        """An object whose text we write ourselves."""

        __RefOnly__ = 1
        code = ""

        def format(self, document: Any) -> bytes:
            return self.code.encode("latin-1")

    return Ready


def _announce(document: Any, root: Any, canvas: Any) -> None:
    from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName

    document.Catalog.StructTreeRoot = root
    document.Catalog.MarkInfo = PDFDictionary({"Marked": "true"})
    canvas.setViewerPreference("DisplayDocTitle", "true")
    for number, page in enumerate(document.Pages.pages):
        # reportlab's page knows no such entries; what is listed here is written
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = number, PDFName("S")


def text_entry(name: str, text: str) -> str:
    """A text in an element: "/Alt <FEFF...>"."""
    return f"/{name} <FEFF{text.encode('utf-16-be').hex().upper()}>"


COLUMN_HEAD = "/A <</O/Table/Scope/Column>>"
