"""A file tried, as somebody does who takes every guess about it."""

from dataclasses import replace

from ar_desktop.company import open_company
from ar_desktop.exchange.looking import look_into
from ar_desktop.exchange.trial import try_import


def tried(desk, content, kind="", **more):
    path = desk.csv(content)
    with open_company(desk.file) as company:
        look = look_into(path, kind, month_first=True)
        return look, try_import(company, look.kind, path, replace(look.options(), create_customers=True, **more))
