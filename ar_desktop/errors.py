"""What can go wrong, told as one sentence for the person who reads it.

Three branches: the user can put it right, the file or the machine is in trouble, our own bug. An
error keeps its facts; the sentence is made when it is shown, in the language of whoever reads it.
"""

from __future__ import annotations

from typing import ClassVar, Final, Self

from ar_desktop.words import ENGLISH, N_, Words


class ArError(Exception):
    """Base of every error raised on purpose."""

    code: ClassVar[str] = "AR000"  # stable: logs, help pages and scripts quote it
    text: ClassVar[str] = N_("Something went wrong.")
    file: str | None = None
    line: int | None = None

    def __init__(self, **facts: object) -> None:
        super().__init__()
        self.facts = facts

    def at(self, file: str | None, line: int | None = None) -> Self:
        """The same error, knowing where in an imported file it lies."""
        self.file, self.line = file, line
        return self

    def sentence(self, words: Words | None = None) -> str:
        return (words or ENGLISH).say(self.text, **self.facts)

    def located_sentence(self, words: Words | None = None) -> str:
        """The sentence with file and line before it, where they are known."""
        words = words or ENGLISH
        facts = {"file": self.file, "line": self.line, "sentence": self.sentence(words)}
        if self.file and self.line:
            return words.say(N_("{file}, line {line}: {sentence}"), **facts)
        return words.say(N_("{file}: {sentence}"), **facts) if self.file else self.sentence(words)

    def __str__(self) -> str:
        return self.sentence()

    def __reduce__(self) -> tuple[object, ...]:
        # the usual way calls the class with positional args, which leaf classes don't take
        return _revived, (type(self), self.__dict__)


def _revived(kind: type[ArError], state: dict[str, object]) -> ArError:
    error = kind.__new__(kind)
    error.__dict__.update(state)
    return error


class UserError(ArError):
    """The user can put it right: shown at the field, not logged as a fault."""

    code = "AR001"


class CompanyFileError(ArError):
    """Disk, lock, version or damage: neither the user's input nor our bug."""

    code = "AR002"
    text = N_("The company file cannot be used.")


class BrokenInvariant(ArError):
    """Our bug: the write is rolled back, and a report is offered."""

    code = "AR003"
    text = N_("The books would not add up, so nothing was written: {what}")

    def __init__(self, what: str, **facts: object) -> None:
        super().__init__(what=what, **facts)


class Cancelled(Exception):
    """Raised by `Progress.step` when the work should end here: being stopped is not a problem."""


class Refused(UserError):
    """A refusal that no caller tells from another.

    `raise Refused(N_("There is no customer {customer}."), customer=code)`
    """

    code = "AR100"

    def __init__(self, sentence_msgid: str, /, **facts: object) -> None:
        super().__init__(**facts)
        self.msgid = sentence_msgid

    def sentence(self, words: Words | None = None) -> str:
        return (words or ENGLISH).say(self.msgid, **self.facts)


_QUOTED: Final = 60


def shortened(typed: str) -> str:
    """What was typed, as a sentence has room for it: on one line, and not a whole page pasted by mistake."""
    typed = " ".join(typed.split())
    return typed if len(typed) <= _QUOTED else f"{typed[: _QUOTED - 1]}…"


class AmountNotUnderstood(UserError):
    code = "AR101"
    text = N_("“{typed}” is not an amount in {currency}.")

    def __init__(self, typed: str, currency: str) -> None:
        super().__init__(typed=shortened(typed), currency=currency)
        self.typed, self.currency = typed, currency


class AmountTooLarge(UserError):
    """More than the books can add up: a slip of the keyboard, or columns mixed up."""

    code = "AR119"
    text = N_("An amount here is too large for the books.")


class TooManyDecimals(AmountNotUnderstood):
    """An amount finer than the currency's minor unit is refused, never rounded."""

    code = "AR102"
    text = N_("“{typed}” has more decimals than {currency} has.")


class NumberNotUnderstood(UserError):
    code = "AR103"
    text = N_("“{typed}” is not a number with up to {decimals} decimals.")

    def __init__(self, typed: str, decimals: int) -> None:
        super().__init__(typed=shortened(typed), decimals=decimals)
        self.typed, self.decimals = typed, decimals


class CountNotUnderstood(UserError):
    code = "AR120"
    text = N_("“{typed}” is not a whole number of zero or more.")

    def __init__(self, typed: str) -> None:
        super().__init__(typed=shortened(typed))
        self.typed = typed


class DateNotUnderstood(UserError):
    code = "AR104"
    text = N_("“{typed}” is not a date.")

    def __init__(self, typed: str) -> None:
        super().__init__(typed=shortened(typed))
        self.typed = typed


class UnknownCurrency(UserError):
    code = "AR105"
    text = N_("“{currency}” is not a currency.")

    def __init__(self, currency: str) -> None:
        super().__init__(currency=currency)
        self.currency = currency


class TermsNotUnderstood(UserError):
    code = "AR106"
    text = N_("“{typed}” are not payment terms. Examples: net30, 2/10net30, net30eom, proximo25, 50@0+50@30.")

    def __init__(self, typed: str) -> None:
        super().__init__(typed=shortened(typed))
        self.typed = typed


class CompanyFileLocked(CompanyFileError):
    """Somebody else writes in this file now; it can still be read."""

    code = "AR201"
    text = N_("{holder} has {path} open; it can only be read until they close it.")

    def __init__(self, holder: str, path: str) -> None:
        super().__init__(holder=holder, path=path)
        self.holder, self.path = holder, path


class _AboutOneFile(CompanyFileError):
    def __init__(self, path: str, **facts: object) -> None:
        super().__init__(path=path, **facts)
        self.path = path


class CompanyFileNewer(_AboutOneFile):
    code = "AR202"
    text = N_("{path} was written by a newer version of AR Desktop; update this one to open it.")


class NotACompanyFile(_AboutOneFile):
    code = "AR203"
    text = N_("{path} is not a company file of AR Desktop.")


class CompanyFileDamaged(_AboutOneFile):
    """`what` is what the check found, for the log and for support."""

    code = "AR204"
    text = N_("{path} is damaged; restore the last backup.")

    def __init__(self, path: str, what: str = "") -> None:
        super().__init__(path, what=what)
        self.what = what


class WrongPassword(_AboutOneFile):
    """The two cannot be told apart: an encrypted file and random bytes look alike."""

    code = "AR205"
    text = N_("Wrong password, or {path} is not a company file.")


class DiskFull(_AboutOneFile):
    code = "AR206"
    text = N_("The disk is full; nothing was written to {path}.")


class ReadOnlyCompany(_AboutOneFile):
    code = "AR207"
    text = N_("{path} is open for reading only.")


class WorkEnded(CompanyFileError):
    """A process beside us was stopped from outside; the company file is as it was."""

    text = N_("The work was stopped from outside. The company file was not touched.")


class CompanyFileGone(_AboutOneFile):
    """While it was open: renamed, deleted, its disk pulled out; or another file stands in its place."""

    code = "AR212"
    text = N_("{path} is not in its place any more. Nothing more is written until it is back.")


class CompanyFileProtected(_AboutOneFile):
    """It may not be written: for lack of a right, or because its disk was made so."""

    code = "AR213"
    text = N_("{path} is write-protected; nothing was written.")
