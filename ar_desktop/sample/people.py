"""Who buys from the sample company, and what it sells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from importlib import resources
from random import Random

FIRST_CODE = 10_100
SALESPEOPLE = ("Maya Lindqvist", "Owen Tate", "Priya Shah", "Dana Whitfield")
SEGMENTS = ("Construction", "Food", "Healthcare", "Hospitality", "Leisure", "Manufacturing", "Marine", "Transport")
TERMS = ("net30",) * 12 + ("2/10net30",) * 4 + ("net15", "net15", "net45", "net60", "net30eom", "due")


@dataclass(frozen=True, slots=True)
class Person:
    """A customer of the sample company."""

    code: str
    name: str
    contact: str
    street: str
    city: str
    region: str
    postcode: str
    terms: str
    segment: str
    salesperson: str

    @property
    def currency(self) -> str:
        return "EUR" if self.name.endswith("GmbH") else "USD"

    @property
    def host(self) -> str:
        return "".join(char for char in self.name.lower() if char.isascii() and char.isalnum()) + ".example"

    @property
    def email(self) -> str:
        return f"ap@{self.host}"

    def phone(self, line: int = 0) -> str:
        """Their number, or another line of theirs."""
        return f"+1 206 555 {1000 + (int(self.code[2:]) - FIRST_CODE + line * 4_500) % 9000:04}"


@dataclass(frozen=True, slots=True)
class Ware:
    """Something the sample company sells."""

    code: str
    description: str
    unit: str
    price: Decimal
    cost: Decimal
    product_line: str


def people(count: int, random: Random) -> list[Person]:
    """The known customers first, then as many more as are wanted, all of different names."""
    words = name_words()
    found: list[Person] = []
    seen: set[str] = set()
    for line in _lines("customers.txt"):
        name, contact, city, region, postcode, terms, segment = (part.strip() for part in line.split("|"))
        found.append(_person(len(found), name, contact, (city, region, postcode), terms, segment, words, random))
        seen.add(name)
    while len(found) < count:
        name = _name(words, random)
        if name in seen:
            name = f"{name} of {random.choice(words['place']).split('|')[0]}"
        if name in seen:
            name = f"{name} No. {len(found)}"
        seen.add(name)
        place = random.choice(words["place"]).split("|")
        contact = f"{random.choice(words['person'])} {random.choice(words['surname'])}"
        terms, segment = random.choice(TERMS), random.choice(SEGMENTS)
        found.append(_person(len(found), name, contact, (place[0], place[1], place[2]), terms, segment, words, random))
    return found[:count]


def _person(
    at: int,
    name: str,
    contact: str,
    place: tuple[str, str, str],
    terms: str,
    segment: str,
    words: dict[str, list[str]],
    random: Random,
) -> Person:
    street = f"{random.randint(1, 9800)} {random.choice(words['street'])}"
    salesperson = random.choice(SALESPEOPLE)
    return Person(f"C-{FIRST_CODE + at}", name, contact, street, *place, terms, segment, salesperson)


def _name(words: dict[str, list[str]], random: Random) -> str:
    form = random.choice(words["form"])
    name = f"{random.choice(words['first'])} {random.choice(words['last'])}"
    return name if form == "-" else f"{name} {form}"


def wares() -> list[Ware]:
    found = []
    for line in _lines("items.txt"):
        code, description, unit, price, cost, product_line = (part.strip() for part in line.split("|"))
        found.append(Ware(code, description, unit, Decimal(price), Decimal(cost), product_line))
    return found


def name_words() -> dict[str, list[str]]:
    words: dict[str, list[str]] = {}
    for line in _lines("words.txt"):
        kind, _, rest = line.partition(":")
        words[kind] = [word.replace("_", " ") for word in rest.split()]
    return words


def _lines(name: str) -> Iterator[str]:
    text = (resources.files("resources.sample") / name).read_text(encoding="utf-8")
    return (line for line in text.splitlines() if line.strip() and not line.startswith("#"))
