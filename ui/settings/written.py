"""Settings as they are written here, and as the file keeps them: dates, amounts and percentages."""

from __future__ import annotations

from datetime import date

from ar_desktop.errors import UserError
from ar_desktop.values.dates import typed_date
from ar_desktop.values.money import parse_amount, plain_amount
from ui.figures import Figures
from ui.language import say_error
from ui.settings.specs import Kind
from ui.widgets.fields import day_first
from ui.widgets.typed import example_amount, how_written, typed_amount


def kept(kind: Kind, text: str, figures: Figures) -> str:
    """What was typed, as the file keeps it; where it can't be understood, as it is, so that the engine says why."""
    text = text.strip()
    try:
        if kind == "day" and text:
            return typed_date(text, figures.today, day_first(figures)).isoformat()
        if kind == "amount" and text:
            return plain_amount(typed_amount(text, figures.base, figures), figures.base)
    except UserError:
        return text
    return text.replace(figures.decimal, ".") if kind == "percent" else text


def written(kind: Kind, value: str, figures: Figures) -> str:
    """What is kept, as it is written here."""
    try:
        if kind == "day" and value:
            return figures.words.date(date.fromisoformat(value), "short")
        if kind == "amount" and value:
            return figures.plain(parse_amount(value, figures.base)).removeprefix(f"{figures.base} ")
    except (UserError, ValueError):
        return value
    return value.replace(".", figures.decimal) if kind == "percent" else value


def example(kind: Kind, figures: Figures) -> str:
    return figures.words.date(figures.today, "short") if kind == "day" else ""


def why_refused(error: Exception, kind: Kind, figures: Figures) -> str:
    """In the words of whoever looks at the field, who sees what it is called and what stands in it."""
    from ar_desktop.ledger.company_settings import SettingRefused

    why = (isinstance(error, SettingRefused) and error.why) or error
    likes = {"day": example("day", figures), "amount": example_amount(figures.base, figures)}
    return how_written(why, likes.get(kind, "")) if isinstance(why, UserError) else say_error(why)
