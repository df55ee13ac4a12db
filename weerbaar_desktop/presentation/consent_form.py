"""The consent at the begin of a visit as it is typed and ticked: half done in a draft, and what is wrong with it."""

from __future__ import annotations

from typing import Final, NamedTuple

from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.home_visit import LONGEST
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.shown import FieldError

TITLE: Final = tr("Toestemming")
LEAD: Final = tr("Lees dit samen met de bewoner, vóór u iets bekijkt. Wil de bewoner iets niet? Begin dan niet.")
AGREE: Final = tr("Ja, akkoord")
VISITED, VISITOR, ORGANISATION, AGREED_BY = "visited", "visitor", "organisation", "agreed_by"
FIELDS: Final = {
    VISITED: (tr("Wie woont hier?"), tr("De naam van de bewoner.")),
    VISITOR: (tr("Wie komt er op bezoek?"), tr("Uw eigen naam.")),
    ORGANISATION: (tr("Van welke organisatie?"), ""),
    AGREED_BY: (tr("Wie gaat akkoord?"), tr("De bewoner typt hier de eigen naam.")),
}
"""By key: the label and what helps with it; all but the organisation have to be filled in."""
_EMPTY: Final = {
    VISITED: tr("Vul in wie hier woont."),
    VISITOR: tr("Vul uw eigen naam in."),
    AGREED_BY: tr("Laat de bewoner de eigen naam typen."),
}
_TOO_LONG: Final = tr("Deze naam is te lang. Neem hoogstens {longest} tekens.", longest=LONGEST)
NOT_AGREED: Final = tr("Zet bij elke zin een vinkje, of begin dit bezoek niet.")


class ConsentTyped(NamedTuple):
    """What stands on the page: the texts by key, and for each sentence whether it is ticked."""

    texts: dict[str, str]
    ticked: tuple[bool, ...]

    def text(self, key: str) -> str:
        """What was typed there, without room around it."""
        return self.texts.get(key, "").strip()


NOTHING: Final = ConsentTyped({}, ())


def wrong_in(typed: ConsentTyped, sentences: int) -> tuple[FieldError, ...]:
    """Every reason why a visit cannot begin yet, as it stands on the page; the key of a sentence is its number."""
    ticked = (*typed.ticked, *(False,) * sentences)[:sentences]
    found = [FieldError(str(number), NOT_AGREED) for number, on in enumerate(ticked) if not on][:1]
    for key in FIELDS:
        if key in _EMPTY and not typed.text(key):
            found.append(FieldError(key, _EMPTY[key]))
        elif len(typed.text(key)) > LONGEST:
            found.append(FieldError(key, _TOO_LONG))
    return tuple(found)


def to_draft(typed: ConsentTyped) -> Json:
    """As it is kept while it is half done."""
    return {"texts": dict(typed.texts), "ticked": list(typed.ticked)}


def from_draft(document: Json, sentences: int) -> ConsentTyped:
    """What was half done; what makes no sense is left out, and nobody agreed to a sentence that is not there."""
    if not isinstance(document, dict):
        return NOTHING
    texts, ticked = document.get("texts"), document.get("ticked")
    kept = {key: text for key, text in texts.items() if key in FIELDS} if isinstance(texts, dict) else {}
    words = {key: text for key, text in kept.items() if isinstance(text, str)}
    ticks = tuple(one is True for one in ticked) if isinstance(ticked, list) else ()
    return ConsentTyped(words, ticks if len(ticks) == sentences else ())
