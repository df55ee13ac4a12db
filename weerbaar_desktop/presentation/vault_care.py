"""The page of the vault in words: its copies, what a check found, and what goes when it is destroyed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.copies import CopyState
from weerbaar_desktop.application.ports import CopyMade, Finding, Repaired
from weerbaar_desktop.domain.dutch import count, sentence, visible
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.spoken import recorded_words

NEVER: Final = tr("U heeft nog geen reservekopie. Gaat uw computer stuk, dan bent u uw dagboek kwijt.")
NO_PLACE: Final = tr("U heeft nog geen plek gekozen. Een USB-stick of een andere schijf is het beste.")
SAME_DISK: Final = tr("Deze plek is op dezelfde schijf als uw kluis. Gaat die stuk, dan bent u ook de kopieën kwijt.")
BY_ITSELF: Final = tr(
    "Opent u uw kluis en is deze plek er, dan maakt het programma hier vanzelf een kopie. Dat gebeurt één keer per dag."
    " Er blijven er genoeg bewaard om terug te gaan: van 7 dagen, 4 weken en 12 maanden."
)
ENCRYPTED: Final = tr(
    "Een reservekopie is versleuteld. U opent hem met de wachtzin die toen gold."
    " Wat u definitief wist, blijft in oudere kopieën staan. Oudere kopieën in de map verdwijnen vanzelf:"
    " er blijven er van 7 dagen, 4 weken en 12 maanden. Dat kan langer dan een jaar duren."
    " Een compleet bestand blijft staan tot u het zelf wist."
)

NOTICED: Final = tr("Dit viel op bij het openen")
ABOUT_ANOTHER_STATE: Final = tr(
    "Weet u waardoor dit komt, bijvoorbeeld omdat u zelf een kopie terugzette? Sluit de waarschuwing dan af. "
    "Het programma gaat dan uit van de kluis zoals die nu is, en zegt dit niet meer. "
    "Weet u het niet? Laat de waarschuwing staan en vraag hulp aan iemand die u vertrouwt."
)


@dataclass(frozen=True, slots=True)
class CopiesShown:
    """The card: when the last copy was made, what to remind of ("" when nothing), where copies go and what of that."""

    last: str
    reminder: str
    place: str
    about_place: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Told:
    """How something ended: whether all is well, one bold line, and the rest line by line."""

    well: bool
    title: str
    lines: tuple[str, ...] = ()


def copies_shown(state: CopyState, overdue: timedelta | None, *, same_disk: bool) -> CopiesShown:
    """What the card shows."""
    last = state.last
    return CopiesShown(
        tr("Laatste reservekopie: {recorded}. Die is gemaakt en nagekeken.", recorded=recorded_words(last.made_at))
        if last
        else NEVER,
        reminder_words(state, overdue),
        tr("Plek: {reserve}", reserve=visible(str(state.reserve))) if state.reserve else NO_PLACE,
        SAME_DISK if same_disk else "",
        state.reserve is not None,
    )


def reminder_words(state: CopyState, overdue: timedelta | None) -> str:
    """One line once the last copy is over a week old, or nobody knows how old it is; "" before."""
    if overdue is None:
        return ""
    if state.last is None:
        return tr("U heeft nog geen reservekopie van uw kluis.")
    if overdue < timedelta():
        return tr("De datum van uw laatste reservekopie klopt niet. Kijk of de klok goed staat, en maak een nieuwe.")
    return tr("Uw laatste reservekopie is van {count} geleden.", count=count(overdue.days, tr("dag"), tr("dagen")))


def copy_told(made: CopyMade, *, file: bool) -> Told:
    """How making a copy ended."""
    kind, it = (tr("Het complete bestand"), "het") if file else (tr("De reservekopie"), "hem")
    where = tr("U vindt {it} hier: {place}", it=it, place=visible(str(made.place)))
    if not made.findings:
        return Told(True, tr("{kind} is gemaakt en nagekeken", kind=kind), (where,))
    title = tr("{kind} is gemaakt, maar in uw kluis zelf klopt iets niet", kind=kind)
    return Told(False, title, (where, tr("De kopie is gelijk aan uw kluis:"), *findings_lines(made.findings)))


def restored_told(folder: Path, findings: Sequence[Finding]) -> Told:
    """How putting a copy back ended."""
    where = tr("De kluis heet nu ‘{name}’. U opent de kluis met de wachtzin van deze kopie.", name=visible(folder.name))
    if not findings:
        return Told(True, tr("De reservekopie is teruggezet en nagekeken"), (where,))
    title = tr("De reservekopie is teruggezet. Een deel ontbrak al toen u hem maakte")
    return Told(False, title, (where, *findings_lines(findings)))


def check_told(findings: Sequence[Finding], lines: int) -> Told:
    """How a check ended."""
    if not findings:
        return Told(
            True,
            tr("Alles klopt"),
            (tr("Het dagboek heeft {count}, en elke is gelezen.", count=count(lines, tr("regel"), tr("regels"))),),
        )
    title = tr("{count} in uw kluis klopt niet", count=sentence(count(len(findings), tr("ding"), tr("dingen"))))
    return Told(False, title if len(findings) == 1 else title.replace("klopt", "kloppen"), findings_lines(findings))


def repair_told(repaired: Repaired) -> Told:
    """How a repair ended, honest about what cannot be mended."""
    if not repaired.left:
        return Told(True, tr("Alles klopt nu"), repaired.done or (tr("Er was niets te herstellen."),))
    return Told(
        False,
        tr("Een deel kan dit programma niet herstellen"),
        (
            *repaired.done,
            *findings_lines(repaired.left),
            tr("Er is niets gewist. Wat hier staat, komt misschien terug uit een reservekopie."),
        ),
    )


def findings_lines(findings: Sequence[Finding]) -> tuple[str, ...]:
    """Each finding as one line."""
    return tuple(f"{sentence(visible(finding.where))}: {finding.what}" for finding in findings)


def copies_that_stay(state: CopyState) -> tuple[str, ...]:
    """The copies this vault knows of, which are not destroyed with it."""
    return tuple(
        tr("{place}, van {recorded}", place=visible(str(copy.place)), recorded=recorded_words(copy.made_at))
        for copy in reversed(state.made)
    )


def goes_words(incidents: int, in_bin: int) -> str:
    """What is lost when the vault is destroyed."""
    words = sentence(count(incidents, tr("aantekening"), tr("aantekeningen")))
    if in_bin:
        words += tr(" en {count} in de prullenbak", count=count(in_bin, tr("aantekening"), tr("aantekeningen")))
    return tr("{words}, met al het bewijs en alle eerdere versies. Dit is niet terug te draaien.", words=words)
