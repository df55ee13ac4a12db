"""The two kinds of trouble: what the person can act on, and what only we can mend."""

from __future__ import annotations

from weerbaar_desktop.domain.wording import tr


class CannotContinue(Exception):
    """Something the person can act on, said in three short Dutch sentences.

    happened: what went wrong; safe: what is still whole; todo: what the person can do now.
    """

    def __init__(self, happened: str, safe: str, todo: str) -> None:
        super().__init__(happened, safe, todo)
        self.happened = happened
        self.safe = safe
        self.todo = todo

    def __str__(self) -> str:
        return " ".join(part for part in (self.happened, self.safe, self.todo) if part)


class Bug(Exception):
    """Something that should never happen; the text is for us and never holds a person's words."""


class RefusedInput(CannotContinue):
    """What was handed in cannot be taken; `where` names the place, such as `persons[0].name`."""

    def __init__(self, where: str, what: str) -> None:
        happened = f"{where}: {what}" if where else what
        super().__init__(
            happened, tr("Er is niets opgeslagen of veranderd."), tr("Pas dit aan en probeer het opnieuw.")
        )
        self.where = where
        self.what = what


class Damaged(CannotContinue):
    """What was stored is not whole; a repair may help."""


class NoSuchRecord(CannotContinue):
    """A record was asked for that this vault does not hold."""

    def __init__(self, record: str) -> None:
        super().__init__(
            tr("‘{record}’ staat niet in deze kluis.", record=record),
            tr("Er is niets veranderd."),
            tr("Kijk in de lijst welke nummers er zijn."),
        )
        self.record = record


class WrongPassphrase(CannotContinue):
    """The header is whole, but this passphrase opens none of its slots."""

    def __init__(self) -> None:
        super().__init__(
            tr("Deze wachtzin klopt niet."), tr("Uw kluis is niet veranderd."), tr("Probeer het nog een keer.")
        )


class WrongCode(CannotContinue):
    """The header is whole, but this recovery code does not open it."""

    def __init__(self) -> None:
        super().__init__(
            tr("Deze herstelcode hoort niet bij deze kluis."),
            tr("Uw kluis is niet veranderd."),
            tr("Kijk of u het nieuwste blad heeft. Een nieuwe code maakt de vorige ongeldig."),
        )


class WrongKeyring(CannotContinue):
    """What the key store of the computer holds does not open this vault."""

    def __init__(self) -> None:
        super().__init__(
            tr("Deze computer kan de kluis niet meer zonder wachtzin openen."),
            tr("Uw kluis is niet veranderd."),
            tr("Open de kluis met uw wachtzin."),
        )


class Stopped(CannotContinue):
    """The person pressed Cancel; long work ended cleanly."""

    def __init__(self) -> None:
        super().__init__(
            tr("U bent gestopt."), tr("Er is niets opgeslagen of veranderd."), tr("U kunt opnieuw beginnen.")
        )
