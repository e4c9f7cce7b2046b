"""What each line of the side bar opens; a page's modules are loaded when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.receipts.pages import receipt_pages

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.page import Page
    from ui.pages import PageMaker


def page_makers() -> dict[str, PageMaker]:
    return {
        "today": _today, "customers": _customers, "invoices": _invoices, **receipt_pages(),
        "collections": _collections, "reports": _reports,
        "statements": _statements, "items": _items, "closing": _closing, "importing": _importing,
        "settings": _settings, "care": _care,
    }  # fmt: skip


def _today(desk: Desk) -> Page:
    from ui.today.page import TodayPage

    return TodayPage(desk)


def _customers(desk: Desk) -> Page:
    from ui.customers.asking import EngineCustomers
    from ui.customers.more import MorePanes
    from ui.customers.page import CustomersPage

    return CustomersPage(desk, EngineCustomers(desk.company, desk.figures.words), more=MorePanes)


def _reports(desk: Desk) -> Page:
    from ui.reports.page import ReportsPage

    return ReportsPage(desk)


def _invoices(desk: Desk) -> Page:
    from ui.invoices.page import InvoicesPage

    return InvoicesPage(desk)


def _settings(desk: Desk) -> Page:
    from ui.settings.page import SettingsPage

    return SettingsPage(desk)


def _importing(desk: Desk) -> Page:
    from ui.importing.page import ImportPage

    return ImportPage(desk)


def _collections(desk: Desk) -> Page:
    from ui.collections.page import CollectionsPage

    return CollectionsPage(desk)


def _care(desk: Desk) -> Page:
    from ui.care.page import CarePage

    return CarePage(desk)


def _items(desk: Desk) -> Page:
    from ui.items.page import ItemsPage

    return ItemsPage(desk)


def _closing(desk: Desk) -> Page:
    from ui.closing.page import ClosingPage

    return ClosingPage(desk)


def _statements(desk: Desk) -> Page:
    from ui.statements.page import StatementsPage

    return StatementsPage(desk)
