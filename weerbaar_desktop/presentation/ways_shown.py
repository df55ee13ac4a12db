"""What opens the vault, in words: calmly, with what it means and what is not ready yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.domain.dutch import inside
from weerbaar_desktop.domain.wording import tr

TITLE: Final = tr("Toegang tot de kluis")
NO_CODE: Final = tr("Nog niet klaar: zonder herstelcode bent u alles kwijt als u uw wachtzin vergeet.")
DIARY_NOTICE: Final = tr("Uw kluis heeft nog geen herstelcode")
DIARY_WORDS: Final = tr("Zonder die code bent u alles kwijt als u uw wachtzin vergeet.")
HONEST: Final = tr("Wie in uw computeraccount zit, kan de kluis openen.")
_PRACTICE: Final = tr("Dit is een oefenkluis. De wachtzin staat op het scherm, en blijft wat hij is.")
_WHAT_OPENS: Final = tr("Hiermee opent u de kluis. Alleen u kent hem: hij staat nergens op deze computer.")
_CODE_IS: Final = tr("Een code op papier. Daarmee opent u de kluis als u uw wachtzin niet meer weet.")
COMPUTER_IS: Final = tr(
    "Deze computer bewaart een sleutel en opent de kluis zonder wachtzin."
    " Elke twee weken, en voordat een document of bewijsstuk de kluis uit gaat, vragen wij uw wachtzin toch."
)


ASKING: Final = tr("Wij vragen deze computer of dat kan. Misschien vraagt het systeem u iets.")
_NOT_HERE: Final = tr("Op deze computer kan dat niet: er is geen sleutelbeheer dat wij vertrouwen.")
_TURN_ON: Final = tr("Zet openen zonder wachtzin aan")
_TURN_OFF: Final = tr("Zet openen zonder wachtzin uit")


@dataclass(frozen=True, slots=True)
class WaysShown:
    """The page: each way with its words, and what the buttons say.

    `may_change` is whether the passphrase can be changed; `computer` is whether this computer opens the vault, and an
    empty `computer_button` says that it cannot.
    """

    passphrase: str
    may_change: bool
    code_is: str
    code_made: bool
    code_state: str
    code_button: str
    computer: bool
    computer_is: str
    computer_state: str
    computer_button: str


def ways_shown(slots: tuple[str, ...], *, practice: bool, usable: bool | None = None) -> WaysShown:
    """The page for a vault that opens in these ways; `usable` is whether there is a key store here, None not asked."""
    made, computer = "recovery" in slots, "keyring" in slots
    return WaysShown(
        _PRACTICE if practice else _WHAT_OPENS,
        not practice,
        _CODE_IS,
        made,
        tr("Gemaakt.") if made else NO_CODE,
        tr("Nieuwe herstelcode maken") if made else tr("Herstelcode maken"),
        computer,
        COMPUTER_IS,
        *_computer(computer, usable),
    )


def _computer(turned_on: bool, usable: bool | None) -> tuple[str, str]:
    """How far this computer is, and what the button says."""
    if turned_on:
        return tr("Aan. {honest}", honest=HONEST), _TURN_OFF
    if usable is False:
        return _NOT_HERE, ""
    return tr("Uit. Zet u dit aan, weet dan: {honest}", honest=inside(HONEST)), _TURN_ON


def access_words(slots: tuple[str, ...], *, practice: bool) -> str:
    """On the page of the vault: what opens it, in one or two sentences."""
    if practice:
        return _PRACTICE
    opens = [tr("uw wachtzin")]
    if "recovery" in slots:
        opens.append(tr("uw herstelcode"))
    if "keyring" in slots:
        opens.append(tr("deze computer"))
    words = tr(
        "Deze kluis opent met {listed}.",
        listed=tr(" en ").join([", ".join(opens[:-1]), opens[-1]] if opens[1:] else opens),
    )
    return words if "recovery" in slots else f"{words} {NO_CODE}"
