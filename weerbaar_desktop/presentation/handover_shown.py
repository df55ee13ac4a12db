"""The handover at the end of a visit in words: what goes along, what is agreed, the proof, and the visitor's copy."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final, NamedTuple

from weerbaar_desktop.application.handed_note import HandedItems
from weerbaar_desktop.application.home_visits import Erased, HandedOver
from weerbaar_desktop.application.papers.woningscan import unseen
from weerbaar_desktop.application.self_scans import ScansKept
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.dutch import count, visible
from weerbaar_desktop.domain.home_visit import KEPT_AT_MOST, LONGEST, HomeVisit
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.incident_shown import FactShown
from weerbaar_desktop.presentation.moments import NotUnderstood, read_date
from weerbaar_desktop.presentation.shown import FieldError
from weerbaar_desktop.presentation.spoken import day, size_words
from weerbaar_desktop.presentation.vault_care import Told

TITLE: Final = tr("Overdracht")
CHECK_PAGE: Final = tr("Overdracht, nakijken")
AGREE_PAGE: Final = tr("Overdracht, afspraken")
KEY_PAGE: Final = tr("Overdracht, wachtzin")
DONE_PAGE: Final = tr("Overdracht, klaar")
KEPT_PAGE: Final = tr("Overdracht, uw kopie")
HANDOVER_PAGES: Final = (CHECK_PAGE, AGREE_PAGE, KEY_PAGE)
"""As the window calls them: after a lock one comes back to what was agreed."""
LEAD: Final = tr("De bewoner krijgt alles in één bestand. Kijk samen na wat erin komt.")
HALF: Final = tr("De woningscan is nog niet afgemaakt. Rond hem eerst af. Dan staat alles in het verslag.")
NO_SCAN: Final = tr("Er is nog geen woningscan. U kunt wel overdragen wat er al staat.")
STILL_COMING: Final = (
    tr("Er komen nog foto’s binnen."),
    tr("Wacht tot ze er zijn, of stop dat in de woningscan. Draag daarna over, dan gaat alles mee."),
)
UNSEEN_AGAIN: Final = tr(
    "Bij de overdracht is het bestand helemaal nagekeken. U kunt uw kopie ook wissen zonder het nu nog eens te zien."
)
ERASE, KEEP = "erase", "keep"
FATES: Final = ((ERASE, tr("Meteen na de overdracht wissen")), (KEEP, tr("Bewaren tot een dag die wij afspreken")))
RECEIVED_BY, GIVEN_BY, FATE, UNTIL = "received_by", "given_by", "fate", "until"
NAMES: Final = {
    RECEIVED_BY: (tr("Wie krijgt het bestand?"), tr("De bewoner typt hier de eigen naam.")),
    GIVEN_BY: (tr("Wie draagt het over?"), tr("U typt hier uw eigen naam.")),
}
FATE_QUESTION: Final = tr("Wat gebeurt er met uw kopie?")
FATE_HINT: Final = tr("De bewoner beslist. Bewaren mag alleen als de bewoner dat goed vindt.")
UNTIL_LABEL: Final = tr("Tot welke dag?")
UNTIL_HINT: Final = tr("Bijvoorbeeld 1-3-2027. Hoogstens een jaar.")
FOR_THE_OTHER: Final = (
    tr("Geef het scherm nu aan de bewoner, en kijk even weg."),
    tr("Alleen deze wachtzin opent het bestand. U als bezoeker kent hem niet."),
)
_NO_NAME: Final = {RECEIVED_BY: tr("Laat de bewoner de eigen naam typen."), GIVEN_BY: tr("Vul uw eigen naam in.")}
_TOO_LONG: Final = tr("Deze naam is te lang. Neem hoogstens {longest} tekens.", longest=LONGEST)
_CHOOSE: Final = tr("Kies samen wat er met uw kopie gebeurt.")
_NO_DAY: Final = tr("Vul een dag in, bijvoorbeeld 1-3-2027.")
_NOT_NOTED: Final = tr("Uw overzicht kon dat niet onthouden: daar staat deze kopie nog als bewaard.")
_OTHER_DAY: Final = tr("Kies een dag na vandaag, en binnen een jaar.")


class CheckShown(NamedTuple):
    """What goes along, what was not seen, and what to do first; "" when nothing."""

    along: tuple[FactShown, ...]
    unseen: tuple[FactShown, ...]
    first: str
    half: bool


def check_shown(kept: ScansKept, items: HandedItems) -> CheckShown:
    """The check page before a handover."""
    along = (
        FactShown(tr("Woningscans"), str(items.scans)),
        FactShown(tr("Bekeken"), count(items.items, tr("onderdeel"), tr("onderdelen"))),
        FactShown(tr("Foto’s en andere stukken"), str(items.pieces)),
        FactShown(tr("Maatregelen"), str(items.measures)),
    )
    open_ones = unseen(kept.scans[0].scan, said) if kept.scans else ()
    left = tuple(
        FactShown(f"{one.zone}: {one.asked}", visible(one.left)) if one.left else FactShown(one.zone, one.asked)
        for one in open_ones
    )
    first = HALF if kept.draft is not None else NO_SCAN if not kept.scans else ""
    return CheckShown(along, left, first, kept.draft is not None)


class AgreedTyped(NamedTuple):
    """What stands on the page of what is agreed: two names, the choice about the copy, and a day."""

    texts: Mapping[str, str]
    fate: str

    def text(self, key: str) -> str:
        """What was typed there, without room around it."""
        return self.texts.get(key, "").strip()


NOTHING: Final = AgreedTyped({}, "")


def wrong_in(typed: AgreedTyped, today: date) -> tuple[FieldError, ...]:
    """Every reason why it cannot be handed over yet, in the order of the page."""
    found = [FieldError(key, _wrong_name(typed.text(key), key)) for key in NAMES]
    if typed.fate not in (ERASE, KEEP):
        found.append(FieldError(FATE, _CHOOSE))
    elif typed.fate == KEEP:
        found.append(FieldError(UNTIL, _wrong_day(typed.text(UNTIL), today)))
    return tuple(one for one in found if one.sentence)


def kept_until(typed: AgreedTyped) -> date | None:
    """The last day on which the visitor keeps a copy; None when it is erased at once."""
    return read_date(typed.text(UNTIL)) if typed.fate == KEEP else None


def _wrong_name(name: str, key: str) -> str:
    if not name:
        return _NO_NAME[key]
    return _TOO_LONG if len(name) > LONGEST else ""


def _wrong_day(text: str, today: date) -> str:
    try:
        chosen = read_date(text)
    except NotUnderstood:
        return _NO_DAY
    return "" if today < chosen <= today + KEPT_AT_MOST else _OTHER_DAY


def to_draft(typed: AgreedTyped) -> Json:
    """As it is kept while it is half done."""
    return {"texts": dict(typed.texts), "fate": typed.fate}


def from_draft(document: Json) -> AgreedTyped:
    """What was half done; what makes no sense is left out."""
    if not isinstance(document, dict):
        return NOTHING
    texts, fate = document.get("texts"), document.get("fate")
    known = {*NAMES, UNTIL}
    words = (
        {key: text for key, text in texts.items() if key in known and isinstance(text, str)}
        if isinstance(texts, dict)
        else {}
    )
    return AgreedTyped(words, fate if fate in (ERASE, KEEP) and isinstance(fate, str) else "")


def handed_told(handed: HandedOver) -> Told:
    """The proof: the file was opened with the new passphrase, and everything in it was checked."""
    findings = tuple(finding.what for finding in handed.made.findings)
    whole = tr("Niet alles was al heel voor de overdracht. De rest zit erin.") if findings else tr("Alles zit erin.")
    return Told(
        not findings,
        tr("De bewoner heeft nu een eigen kluis"),
        (
            tr(
                "Het bestand staat op {file}, {size}.",
                file=visible(str(handed.file)),
                size=size_words(handed.proved.size),
            ),
            tr("Het is daar geopend met de nieuwe wachtzin, en van begin tot eind nagekeken. {whole}", whole=whole),
            *findings,
        ),
    )


def copy_words(visit: HomeVisit) -> str:
    """What was agreed about the visitor's copy."""
    if visit.kept_until is None:
        return tr(
            "Afgesproken: u wist uw kopie nu. Eerst kijkt het programma het bestand van de bewoner nog een keer na."
        )
    return tr(
        "Afgesproken: uw kopie blijft tot {day}. Daarna vraagt het overzicht u om hem te wissen.",
        day=day(visit.kept_until),
    )


def gone_words(erased: Erased) -> str:
    """That the copy is gone, and what still stands of the visit."""
    words = tr(
        "De sleutel is uit de map gewist. Wat er op de schijf achterblijft, is onleesbaar."
        " Een verslag dat u tijdens het bezoek ergens opsloeg, staat daar nog. Wis dat zelf."
    )
    return (
        tr("{words} In uw overzicht staan alleen nog de dagen.", words=words)
        if erased.noted
        else f"{words} {_NOT_NOTED}"
    )


def gone_left(erased: Erased) -> tuple[tuple[str, str], ...]:
    """What the program did not erase, under its headings."""
    found = (
        (tr("Dit staat nog in de map van de kluis"), "\n".join(map(visible, erased.left))),
        (tr("Deze kopieën zijn er nog. Wis ze zelf."), "\n".join(visible(str(copy)) for copy in erased.copies)),
        (
            tr("Deze bestanden sloeg u op tijdens het bezoek. Wis ze zelf."),
            "\n".join(visible(str(file)) for file in erased.saved),
        ),
    )
    return tuple(one for one in found if one[1])


def kept_words(visit: HomeVisit, today: date) -> tuple[str, str]:
    """On opening a copy that is still here: what is true of it, and what is asked."""
    handed = day(visit.handed_over_on) if visit.handed_over_on else ""
    title = tr("Dit bezoek is overgedragen op {handed}", handed=handed)
    if visit.kept_until is None:
        return title, tr("Afgesproken is dat u uw kopie wist. Dat is nog niet gebeurd.")
    if today > visit.kept_until:
        return title, tr("Uw kopie mocht blijven tot {day}. Die dag is voorbij. Wis hem nu.", day=day(visit.kept_until))
    return title, tr("Uw kopie mag blijven tot {day}. Wissen mag ook eerder.", day=day(visit.kept_until))
