"""Everybody on the card and one of them, in words; and the form in which one is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, cast

from weerbaar_desktop.application.contact_cards import read_number
from weerbaar_desktop.application.people import (
    CIRCLE_WORDS,
    LABELS,
    NOT_FILLED,
    PeopleSeen,
    answer_words,
    called,
    number_words,
    shown_of,
)
from weerbaar_desktop.content.card_proposals import CardProposal
from weerbaar_desktop.content.reporting import WhomToTell
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.contacts import CIRCLES, Circle, Contact
from weerbaar_desktop.domain.dutch import count, sentence, visible
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.own_contact import (
    ASKED,
    OwnContact,
    StoredContact,
    callable_first,
    changes_an_answer,
    check_contact,
)
from weerbaar_desktop.domain.revised import REASON
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.incident_form import FieldShown, Form, Typed
from weerbaar_desktop.presentation.incident_shown import FactShown
from weerbaar_desktop.presentation.moments import NotUnderstood, date_typed, read_date
from weerbaar_desktop.presentation.shown import ChoiceShown, FieldError, FormRefused, LinkShown, in_short
from weerbaar_desktop.presentation.spoken import day, recorded_words

TITLE: Final = tr("Mensen")
FORM_TITLE: Final = tr("Iemand opschrijven")
NEW: Final = "new"
"""In the place of a record, for what is not stored yet and stands for no shipped number or proposal."""
NOBODY: Final = "none"
STALE: Final = tr("Langer dan een jaar niet nagekeken.")
_NO_NUMBER: Final = tr("Nog geen nummer.")
_ASK: Final = tr("Vraag na of dit bij u zo is.")
_BESIDE_112: Final = tr("Staat bij Nu hulp nodig.")
_BEHIND: Final = tr("Bij Nu hulp nodig, naast 112, staat nog een oude naam of een oud nummer.")
_BEHIND_REST: Final = tr(
    "Uw wijziging is opgeslagen in de kluis. Het programma kan de lijst op deze computer niet schrijven."
    " Kijk of de schijf vol is, en open Mensen daarna opnieuw."
)
_SHIPPED: Final = tr("Uit het programma.")
_LONGEST: Final = 60
"""Characters of a title; all of it stands among the facts."""
_SHORT: Final = 24
"""Characters beside a box to tick; all of it stands below."""
_QUESTIONS: Final[Mapping[str, tuple[str, str]]] = {
    "circle": (tr("Waar hoort dit contact bij?"), ""),
    "name": (tr("Naam"), tr("Een naam is niet nodig als er een functie of organisatie staat.")),
    "role": (tr("Functie"), tr("Bijvoorbeeld griffier, buurvrouw of huisarts.")),
    "organisation": (tr("Organisatie"), ""),
    "numbers": (
        tr("Nummers"),
        tr("Elk nummer op een eigen regel, zoals ‘mobiel: 06-12345678’. Het eerste telefoonnummer telt het meest."),
    ),
    "hours": (tr("Wanneer bereikbaar?"), tr("Bijvoorbeeld dag en nacht, of op werkdagen.")),
    "what_for": (tr("Waarvoor belt u?"), ""),
    "agreed": (
        tr("Wat heeft u afgesproken?"),
        tr("Dit blijft in uw kluis. Het gaat niet mee naar een ander programma."),
    ),
    "checked_on": (
        tr("Wanneer keek u dit voor het laatst na?"),
        tr("Niet verplicht. Schrijf de datum zoals 3-11-2026."),
    ),
}
_LONG: Final = frozenset({"what_for", "agreed"})


@dataclass(frozen=True, slots=True)
class CircleShown:
    """A part of the card: what it is called, and a row for everybody in it."""

    title: str
    links: tuple[LinkShown, ...]


@dataclass(frozen=True, slots=True)
class PeopleShown:
    """The page. `office` is the function that was chosen, NOBODY for none; the proposals are those that are left."""

    circles: tuple[CircleShown, ...]
    office: str
    proposals: tuple[LinkShown, ...]
    own: int


@dataclass(frozen=True, slots=True)
class NumberShown:
    """A number to read and to copy: what it is, and what its button says that it copies."""

    number: str
    label: str
    copied: str


@dataclass(frozen=True, slots=True)
class ContactShown:
    """The page of one contact, or of a number that ships: then it is not `own`, and `recorded` says where it comes
    from. `outside` is whether it can be read without the passphrase, None where it cannot be chosen.
    """

    title: str
    subtitle: str
    numbers: tuple[NumberShown, ...]
    facts: tuple[FactShown, ...]
    agreed: str
    stale: bool
    recorded: str
    outside: bool | None
    own: bool


def people_shown(seen: PeopleSeen) -> PeopleShown:
    """Everybody by circle, in the order of the circles; a circle with nobody in it is left out."""
    circles = []
    for circle in CIRCLES:
        own = [_own_row(one, seen) for one in seen.contacts if one.contact.circle == circle]
        links = (*own, *(_shipped_row(one, seen.today) for one in seen.shipped if one.circle == circle))
        if links:
            circles.append(CircleShown(said(CIRCLE_WORDS[circle]), links))
    proposals = tuple(map(_proposal_row, seen.proposals))
    return PeopleShown(tuple(circles), seen.office or NOBODY, proposals, len(seen.contacts))


def outside_trouble(seen: PeopleSeen) -> tuple[str, str]:
    """What happened and what to do where the list beside 112 is behind; both "" where it is not."""
    return (_BEHIND, _BEHIND_REST) if seen.behind else ("", "")


def offices(whom: WhomToTell) -> tuple[ChoiceShown, ...]:
    """The functions for which somebody can be proposed."""
    return (ChoiceShown(NOBODY, tr("Kies uw functie")), *(ChoiceShown(one.id, one.name) for one in whom.functions))


def title_words(contact: OwnContact) -> str:
    """What it is called, on one line and not longer than a heading."""
    return in_short(called(contact), _LONGEST)


def short_title(contact: OwnContact) -> str:
    """The same beside a box to tick."""
    return sentence(in_short(visible(contact.title), _SHORT))


def told_words(contact: OwnContact) -> str:
    """Everything but the name that helps one know it again: role, organisation, numbers."""
    parts = [part for part in (contact.role, contact.organisation) if part and part != contact.title]
    numbers = ", ".join(number_words(one) for one in contact.numbers[:3])
    left = len(contact.numbers[3:])
    more = tr(" en nog {left}", left=left) if left else ""
    said = (", ".join(parts), f"{numbers}{more}" if numbers else _NO_NUMBER.rstrip("."))
    return " ".join(f"{visible(part)}." for part in said if part)


def _own_row(stored: StoredContact, seen: PeopleSeen) -> LinkShown:
    contact = stored.contact
    numbers = ", ".join(number_words(one) for one in contact.numbers[:2])
    parts = [f"{in_short(visible(numbers), 2 * _LONGEST)}." if numbers else _NO_NUMBER]
    if contact.hours:
        parts.append(sentence(f"{in_short(visible(contact.hours).rstrip(' .'), _LONGEST)}."))
    if contact.is_stale(seen.today):
        parts.append(STALE)
    if stored.record in seen.shown:
        parts.append(_BESIDE_112)
    return LinkShown(stored.record, title_words(contact), " ".join(parts))


def _shipped_row(contact: Contact, today: date) -> LinkShown:
    late = f" {STALE}" if contact.is_stale(today) else ""
    return LinkShown(contact.id, contact.name, f"{contact.number}. {contact.purpose}. {_SHIPPED}{late}")


def _proposal_row(proposal: CardProposal) -> LinkShown:
    words = ", ".join(part for part in (proposal.role, proposal.organisation) if part)
    ask = f" {_ASK}" if proposal.certainty == "check" else ""
    return LinkShown(proposal.id, words, f"{_NO_NUMBER} {proposal.purpose}{ask}")


def contact_shown(stored: StoredContact, seen: PeopleSeen) -> ContactShown:
    """The page of one contact; what is not filled in is said."""
    contact = stored.contact
    who = visible(contact.title)
    numbers = tuple(
        NumberShown(visible(one.number), visible(one.label or ""), f"{visible(one.number)}, {who}")
        for one in callable_first(contact.numbers)
    )
    facts = tuple(_fact(contact, key) for key in ("name", "role", "organisation", "hours", "what_for", "checked_on"))
    return ContactShown(
        title_words(contact),
        said(CIRCLE_WORDS[contact.circle]),
        numbers,
        facts,
        visible(contact.agreed or ""),
        contact.is_stale(seen.today),
        _recorded(stored),
        stored.record in seen.shown if shown_of(contact) is not None else None,
        own=True,
    )


def shipped_shown(contact: Contact, today: date) -> ContactShown:
    """The page of a number that ships."""
    given = (contact.number, *([contact.also] if contact.also else []))
    return ContactShown(
        contact.name,
        said(CIRCLE_WORDS[contact.circle]),
        tuple(NumberShown(number, "", f"{number}, {contact.name}") for number in given),
        (FactShown(tr("Waarvoor"), contact.purpose), FactShown(tr("Nagekeken op"), day(contact.checked_on))),
        "",
        contact.is_stale(today),
        tr("Dit nummer hoort bij het programma. Bron: {source}.", source=contact.source),
        None,
        own=False,
    )


def _fact(contact: OwnContact, key: str) -> FactShown:
    value = visible(answer_words(contact, key, said))
    return FactShown(said(LABELS[key]), value) if value else FactShown(said(LABELS[key]), said(NOT_FILLED), "not_asked")


def _recorded(stored: StoredContact) -> str:
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


def contact_fields() -> tuple[FieldShown, ...]:
    """Every question of the form."""
    return tuple(_field(key, *_QUESTIONS[key]) for key in ASKED)


def circle_choices() -> tuple[ChoiceShown, ...]:
    """Where a contact can belong."""
    return tuple(ChoiceShown(value, said(words)) for value, words in CIRCLE_WORDS.items())


def _field(key: str, question: str, hint: str) -> FieldShown:
    if key == "circle":
        return FieldShown(key, "choice", question, hint, circle_choices(), may_be_empty=False, long=False)
    form: Form = "lines" if key == "numbers" else "text"
    return FieldShown(key, form, question, hint, (), may_be_empty=False, long=key in _LONG)


def draft_key(name: str) -> str:
    """Where half-written words are kept: `name` is a record, the id of a shipped number or a proposal, or NEW."""
    return f"contact_{name}"


def typed_of(contact: OwnContact | None) -> Typed:
    """What the form shows of a contact; an empty one for None."""
    if contact is None:
        return dict.fromkeys(ASKED, "")
    return {
        **{key: getattr(contact, key) or "" for key in ASKED},
        "numbers": "\n".join(map(number_words, contact.numbers)),
        "checked_on": date_typed(contact.checked_on) if contact.checked_on else "",
    }


def read_contact(typed: Mapping[str, Json], today: date, before: OwnContact | None = None) -> OwnContact:
    """What was typed, with the origin of `before`; raises FormRefused with what cannot be stored yet."""
    texts = {key: str(typed.get(key) or "").strip() for key in ASKED}
    errors = [] if texts["circle"] in CIRCLES else [FieldError("circle", tr("Kies waar dit contact bij hoort."))]
    if not any(texts[key] for key in ("name", "role", "organisation")):
        errors.append(FieldError("name", tr("Vul een naam, een functie of een organisatie in.")))
    try:
        checked = read_date(texts["checked_on"]) if texts["checked_on"] else None
    except NotUnderstood as error:
        errors.append(FieldError("checked_on", str(error)))
    if errors:
        raise FormRefused(tuple(errors))
    contact = replace(
        before or OwnContact("home"),
        circle=cast("Circle", texts["circle"]),
        numbers=tuple(read_number(line) for line in texts["numbers"].splitlines() if line.strip()),
        checked_on=checked,
        **{key: texts[key] or None for key in ("name", "role", "organisation", "hours", "what_for", "agreed")},
    )
    try:
        check_contact(contact, today)
    except RefusedInput as refused:
        raise FormRefused((FieldError(refused.where, sentence(refused.what)),)) from refused
    return contact


def read_change(typed: Mapping[str, Json], reason: str, today: date, before: OwnContact) -> OwnContact:
    """A later version of `before`; raises FormRefused, also when an answer changes and no reason is given."""
    contact = read_contact(typed, today, before)
    if changes_an_answer(before, contact) and not reason.strip():
        raise FormRefused((FieldError(REASON, tr("Schrijf in een paar woorden waarom u dit wijzigt.")),))
    return contact
