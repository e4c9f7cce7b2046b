"""new, settings, sample: a company and what it is like."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from ar_desktop.cli.answer import Answer
from ar_desktop.cli.language import words_here
from ar_desktop.cli.parser import Commands, pair
from ar_desktop.words import N_


def add_to(commands: Commands) -> None:
    new = commands.add("new", make_new, "create a company")
    new.add_argument("--name", required=True, help="the company's name")
    new.add_argument("--currency", required=True, metavar="C", help="base currency, ISO 4217")
    new.add_argument("--country", default="", metavar="CC", help="two letters; decides the tax codes")
    settings = commands.add("settings", change_settings, "show or change the company's settings")
    settings.add_argument("changes", nargs="*", type=pair, metavar="KEY=VALUE")
    sample = commands.add("sample", make_sample_company, "create the sample company")
    sample.add_argument("--invoices", type=int, default=2000, metavar="N", help="how many (default 2,000)")
    sample.add_argument("--seed", type=int, default=1, metavar="S", help="another seed, another company")


def make_new(options: Namespace) -> Answer:
    from ar_desktop.cli.opened import clock_of
    from ar_desktop.ledger.new_company import create_company
    from ar_desktop.values.countries import paper_language

    path = Path(options.file)
    currency, country = options.currency.strip().upper(), options.country.strip().upper()
    clock = clock_of(options)
    settings = {"language": paper_language(country)}
    with create_company(
        path, name=options.name, currency=currency, country=country, settings=settings, clock=clock
    ) as company:
        facts = {key: company.setting(key) for key in ("name", "currency", "country", "uuid")}
    said = words_here().say(N_("Created {name} in {file}."), name=facts["name"], file=options.file)
    return Answer({"file": options.file, **facts}, [said])


def change_settings(options: Namespace) -> Answer:
    from ar_desktop.cli.opened import to_read, to_write
    from ar_desktop.ledger import company_settings

    opened = to_write(options) if options.changes else to_read(options)
    with opened as company:
        if options.changes:
            company_settings.change_settings(company, options.changes)
        settings = company_settings.shown(company)
    width = max(len(key) for key in settings)
    return Answer(settings, [f"{key:{width}}  {value}".rstrip() for key, value in settings.items()])


def make_sample_company(options: Namespace) -> Answer:
    from ar_desktop.cli.progress_line import ProgressLine
    from ar_desktop.sample.making import make_sample

    with ProgressLine(options.quiet) as progress:
        company = make_sample(
            Path(options.file), invoices=options.invoices, seed=options.seed, today=options.today, progress=progress
        )
    with company:
        today, name = company.today, company.setting("name")
    said = words_here().say(N_("Created {name} in {file}."), name=name, file=options.file)
    document = {"file": options.file, "name": name, "invoices": options.invoices, "seed": options.seed}
    return Answer({**document, "today": today.isoformat()}, [said])
