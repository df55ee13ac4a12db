"""Trainings, the agreements of one's organisation and one's own story: kept in the vault, with earlier versions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from typing import Final

from weerbaar_desktop.application.changes import Difference, Side, Version, value_versions
from weerbaar_desktop.application.ports import Clock, Vault
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.dutch import HOME_ZONE, day, visible
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.journal import Content, Line, RecordId
from weerbaar_desktop.domain.own_record import OWN, OwnKind, OwnRecord, StoredOwn, changes_an_answer, check_own
from weerbaar_desktop.domain.wording import Say, in_dutch, marked, tr

ADDED: Final = "aangevuld"
"""The reason of a version in which no earlier answer changed."""
NOT_FILLED: Final = marked("Niet ingevuld")
LABELS: Final[dict[OwnKind, dict[str, str]]] = {
    "training": {
        "title": marked("Welke training?"), "on": marked("Wanneer gevolgd?"), "again_on": marked("Wanneer opnieuw?"),
        "text": marked("Wat nam u eruit mee?"),
    },
    "agreements": {"on": marked("Wanneer afgesproken?"), "text": marked("Wat nog meer?")},
    "story": {
        "title": marked("Hoe heet uw verhaal?"), "on": marked("Wanneer gebeurde het?"),
        "text": marked("Wat wilt u vertellen?"),
    },
    "paper": {
        "title": marked("Hoe heet het stuk?"), "on": marked("Van welke datum is het?"),
        "text": marked("Wat wilt u erbij zetten?"),
    },
}  # fmt: skip
"""What is asked of each kind, by the place where it stands; the lines have labels of their own."""
AGREEMENTS: Final = marked("Afspraken van uw organisatie")
BY: Final = marked("Bij wie?")
"""The one line of a training."""
FOR_WHAT: Final = marked("Waarvoor is het?")
"""The one line of a paper."""


@dataclass(frozen=True, slots=True)
class OwnRecords:
    """Those of one open vault."""

    vault: Vault
    clock: Clock

    def all(self, what: OwnKind) -> tuple[StoredOwn, ...]:
        """Of one kind, the one that was begun last first."""
        return tuple(one for one in self.vault.owns() if one.own.what == what)

    def agreements(self) -> StoredOwn | None:
        """Those of one's organisation, of which there is one at most; None where nothing was written."""
        return next(iter(self.all("agreements")), None)

    def add(self, own: OwnRecord) -> StoredOwn:
        """Something new; raises RefusedInput."""
        check_own(own, self.today())
        return self.vault.add_own(own, self._now())

    def amend(self, record: RecordId, own: OwnRecord, reason: str = "") -> StoredOwn:
        """A later version; an answer that was given changes only with a reason. Raises RefusedInput, NoSuchRecord."""
        check_own(own, self.today())
        if changes_an_answer(self.vault.own(record).own, own) and not reason.strip():
            raise RefusedInput("reason", tr("schrijf in een paar woorden waarom u dit wijzigt."))
        return self.vault.amend_own(record, own, reason.strip() or ADDED, self._now())

    def erase(self, record: RecordId) -> None:
        """What stood in it goes for good; a line in the journal says so. Raises NoSuchRecord."""
        self.vault.erase_own(record, self._now())

    def today(self) -> date:
        """On a Dutch calendar."""
        return self._now().astimezone(HOME_ZONE).date()

    def _now(self) -> datetime:
        return within_reach(self.clock.now())


def answers(own: OwnRecord, say: Say = in_dutch) -> dict[str, str]:
    """Everything that can be filled in, by what was asked; "" where nothing is."""
    values = {
        "title": own.title, "on": day(own.on, say) if own.on else "",
        "again_on": day(own.again_on, say) if own.again_on else "",
        "text": own.text or "",
    }  # fmt: skip
    asked = {say(label): values[key] for key, label in LABELS[own.what].items()}
    return {**asked, **{line_label(line.label, own.what, say): line.text or "" for line in own.lines}}


def line_label(label: str, what: OwnKind, say: Say = in_dutch) -> str:
    """The label of a line; those of an agreement are the words of experts, or of an earlier version of theirs."""
    return label if what == "agreements" else say(label)


def own_versions(history: Iterable[tuple[Line, Content | None]], say: Say = in_dutch) -> tuple[Version, ...]:
    """Every version of one of them, the oldest first, with what changed in each."""
    return value_versions(history, OWN.read, partial(_differences, say=say))


def _differences(before: OwnRecord, after: OwnRecord, say: Say) -> tuple[Difference, ...]:
    was, became = answers(before, say), answers(after, say)
    return tuple(
        Difference(label, label, _side(was.get(label, ""), say), _side(became.get(label, ""), say))
        for label in dict.fromkeys((*became, *was))
        if was.get(label, "") != became.get(label, "")
    )


def _side(words: str, say: Say) -> Side:
    return Side(visible(words)) if words else Side(say(NOT_FILLED), "not_asked")
