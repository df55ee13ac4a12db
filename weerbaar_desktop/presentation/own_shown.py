"""Trainings, agreements and one's own story in words: the rows, the page of one, and the form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from weerbaar_desktop.application.own_records import AGREEMENTS, BY, FOR_WHAT, LABELS, answers
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.dutch import count, sentence, visible
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.own_record import OwnKind, OwnRecord, StoredOwn, changes_an_answer, check_own
from weerbaar_desktop.domain.plan import WrittenLine
from weerbaar_desktop.domain.revised import REASON
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.incident_form import FieldShown, Typed
from weerbaar_desktop.presentation.incident_shown import FactShown
from weerbaar_desktop.presentation.moments import NotUnderstood, date_typed, read_date
from weerbaar_desktop.presentation.shown import FieldError, FormRefused, LinkShown, in_short
from weerbaar_desktop.presentation.spoken import day, recorded_words

NORM_FILE: Final = "Melden helpt.pdf"
OWN_PAGE: Final = tr("Weerbaarheid, van uzelf")
FORM_TITLES: Final[Mapping[OwnKind, str]] = {
    "training": tr("Een training opschrijven"),
    "agreements": tr("Afspraken opschrijven"),
    "story": tr("Uw verhaal opschrijven"),
    "paper": tr("Over dit stuk"),
}
OWN_FORMS: Final[Mapping[str, OwnKind]] = {title: what for what, title in FORM_TITLES.items()}
KIND_WORDS: Final[Mapping[OwnKind, str]] = {
    "training": tr("Training"),
    "agreements": tr("Afspraken"),
    "story": tr("Eigen verhaal"),
    "paper": tr("Stuk in de bibliotheek"),
}
OWN_WORDS: Final = (
    tr("Een training die u volgde, en uw eigen verhaal. Beide staan alleen in uw kluis."),
    tr("U hoeft niets op te schrijven. Wat u schrijft, gaat niet mee naar de politie."),
)
_NOT_FILLED: Final = tr("Niet ingevuld")
_HINTS: Final[Mapping[OwnKind, Mapping[str, str]]] = {
    "training": {
        "title": tr("Bijvoorbeeld: Omgaan met agressie en intimidatie."), "line_0": tr("De organisatie of de trainer."),
        "on": tr("Bijvoorbeeld 3-11-2026."), "again_on": tr("Leeg mag. Op die dag staat hier dat u kunt herhalen."),
        "text": tr("In een paar woorden. Het mag leeg blijven."),
    },
    "agreements": {
        "on": tr("Bijvoorbeeld 3-11-2026."),
        "text": tr("Schrijf hier niets op dat niet op papier mag."),
    },
    "paper": {
        "title": tr("Zoals u het noemt."), "line_0": tr("Bijvoorbeeld: wat wij doen bij agressie aan de balie."),
        "on": tr("Leeg mag."),
    },
    "story": {
        "title": tr("Een paar woorden, zodat u het terugvindt."), "on": tr("Leeg mag."),
        "text": tr("Zo lang of kort als u wilt. Niemand anders ziet het."),
    },
}  # fmt: skip
_LONG: Final = frozenset({"text"})
_LONGEST: Final = 60
_LONGEST_WORD: Final = 22


@dataclass(frozen=True, slots=True)
class OwnShown:
    """The page of one of them: what it is called, of which kind, its facts, its longer text, when it was kept,
    and whether it goes on paper."""

    title: str
    subtitle: str
    facts: tuple[FactShown, ...]
    text: str
    recorded: str
    printed: bool


def own_rows(found: Sequence[StoredOwn], today: date) -> tuple[LinkShown, ...]:
    """Each as a link: a training with its days."""
    return tuple(LinkShown(one.record, title_words(one.own), _below(one.own, today)) for one in found)


def title_words(own: OwnRecord) -> str:
    """What it is called, on one line, not longer than a heading, and no word wider than one has room for."""
    title = said(AGREEMENTS) if own.what == "agreements" else own.title
    words = visible(title).split()
    whole = (word if len(word) <= _LONGEST_WORD else f"{word[: _LONGEST_WORD - 1]}…" for word in words)
    return in_short(" ".join(whole), _LONGEST)


def _below(own: OwnRecord, today: date) -> str:
    words = [KIND_WORDS[own.what]]
    if own.on is not None:
        words.append(f", {day(own.on)}")
    words.append(".")
    if own.again_on is not None:
        words.append(
            tr(" Herhalen kan nu.") if own.again_on <= today else tr(" Herhalen op {day}.", day=day(own.again_on))
        )
    return "".join(words)


def own_shown(stored: StoredOwn) -> OwnShown:
    """The page of one; what is not filled in is said."""
    own, labels = stored.own, LABELS[stored.own.what]
    hidden = {said(labels[key]) for key in ("title", "text") if key in labels}
    facts = tuple(_fact(label, value) for label, value in answers(own, said).items() if label not in hidden)
    return OwnShown(
        title_words(own),
        KIND_WORDS[own.what],
        facts,
        visible(own.text or ""),
        _recorded(stored),
        own.what == "agreements",
    )


def _fact(label: str, value: str) -> FactShown:
    return FactShown(label, visible(value)) if value else FactShown(label, _NOT_FILLED, "not_asked")


def _recorded(stored: StoredOwn) -> str:
    words = tr("Vastgelegd door het programma op {recorded}.", recorded=recorded_words(stored.recorded_at))
    later = stored.revisions - 1
    changed = recorded_words(stored.changed_at)
    return (
        tr(
            "{words} {count} aangevuld, het laatst op {changed}.",
            words=words,
            count=count(later, tr("keer"), tr("keer")),
            changed=changed,
        )
        if later
        else words
    )


# -- the form ------------------------------------------------------------------------------------


def lines_of(what: OwnKind, questions: Sequence[str]) -> tuple[str, ...]:
    """The lines of one kind: the questions of an organisation, or by whom a training was."""
    return {"training": (BY,), "agreements": tuple(questions), "story": (), "paper": (FOR_WHAT,)}[what]


def own_fields(what: OwnKind, lines: Sequence[str]) -> tuple[FieldShown, ...]:
    """Every question of the form; the lines stand behind the first."""
    labels = list(LABELS[what].items())
    asked = [labels[0], *((f"line_{place}", label) for place, label in enumerate(lines)), *labels[1:]]
    return tuple(
        FieldShown(
            key,
            "text",
            label if what == "agreements" and key.startswith("line_") else said(label),
            _HINTS[what].get(key, ""),
            (),
            may_be_empty=False,
            long=key in _LONG,
        )
        for key, label in asked
    )


def draft_key(name: str) -> str:
    """Where half-written words are kept: `name` is a record, or a kind for a new one."""
    return f"own_{name}"


def typed_of(own: OwnRecord | None, lines: Sequence[str]) -> Typed:
    """What the form shows of one; an empty one for None."""
    if own is None:
        return {}
    return {
        "title": own.title,
        "on": date_typed(own.on) if own.on else "",
        "again_on": date_typed(own.again_on) if own.again_on else "",
        "text": own.text or "",
        **{f"line_{place}": own.answer(label) for place, label in enumerate(lines)},
    }


def read_own(what: OwnKind, typed: Mapping[str, Json], lines: Sequence[str], today: date) -> OwnRecord:
    """What was typed; raises FormRefused with what cannot be stored yet."""
    days: dict[str, date | None] = {}
    errors: list[FieldError] = []
    for key in ("on", "again_on"):
        text = str(typed.get(key) or "").strip()
        try:
            days[key] = read_date(text) if text else None
        except NotUnderstood as error:
            errors.append(FieldError(key, str(error)))
    if errors:
        raise FormRefused(tuple(errors))
    texts = {key: str(value or "").strip() for key, value in typed.items()}
    title = AGREEMENTS if what == "agreements" else texts.get("title", "")
    written = tuple(WrittenLine(label, texts.get(f"line_{place}") or None) for place, label in enumerate(lines))
    own = OwnRecord(what, title, days["on"], days["again_on"], written, texts.get("text") or None)
    try:
        check_own(own, today)
    except RefusedInput as refused:
        raise FormRefused((FieldError(refused.where, sentence(refused.what)),)) from refused
    return own


def read_change(own: OwnRecord, reason: str, before: OwnRecord) -> OwnRecord:
    """A later version of `before`; raises FormRefused when an answer changes and no reason is given."""
    if changes_an_answer(before, own) and not reason.strip():
        raise FormRefused((FieldError(REASON, tr("Schrijf in een paar woorden waarom u dit wijzigt.")),))
    return own
