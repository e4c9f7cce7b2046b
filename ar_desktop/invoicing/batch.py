"""Posting documents by the thousand: computed and written chunk by chunk, so that memory stays flat."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice

from ar_desktop.invoicing.house import House
from ar_desktop.invoicing.new_document import NewDocument
from ar_desktop.invoicing.posting import NewIds, post_documents
from ar_desktop.invoicing.preparing import Sources, load_sources, prepare
from ar_desktop.ledger.posting import Books

_CHUNK = 1000


def post_many(books: Books, documents: Iterable[NewDocument]) -> list[NewIds]:
    """Posts all, in the order given, within the transaction; the first that is refused refuses them all."""
    house = House(books.write, books.write.today)
    rest, done = iter(documents), list[NewIds]()
    sources = Sources({}, {}, {}, {})
    while chunk := list(islice(rest, _CHUNK)):
        sources = load_sources(books.write, chunk, sources)
        with collector_paused():
            done += post_documents(books, [prepare(house, sources, new) for new in chunk])
    return done


@contextmanager
def collector_paused() -> Iterator[None]:
    """For work that makes many objects and no cycles: looking for cycles takes a fifth of its time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
