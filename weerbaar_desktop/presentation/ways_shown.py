"""What opens the vault, in words: calmly, with what it means and what is not ready yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

TITLE: Final = "Toegang tot de kluis"
NO_CODE: Final = "Nog niet klaar: zonder herstelcode bent u alles kwijt als u uw wachtzin vergeet."
DIARY_NOTICE: Final = "Uw kluis heeft nog geen herstelcode"
DIARY_WORDS: Final = "Zonder die code bent u alles kwijt als u uw wachtzin vergeet."
HONEST: Final = "Wie in uw computeraccount zit, kan de kluis openen."
_PRACTICE: Final = "Dit is een oefenkluis. De wachtzin staat op het scherm, en blijft wat hij is."
_WHAT_OPENS: Final = "Hiermee opent u de kluis. Alleen u kent hem: hij staat nergens op deze computer."
_CODE_IS: Final = "Een code op papier. Daarmee opent u de kluis als u uw wachtzin niet meer weet."
COMPUTER_IS: Final = (
    "Deze computer bewaart een sleutel en opent de kluis zonder wachtzin."
    " Elke twee weken, en voor een map voor de politie, vragen wij uw wachtzin toch."
)


ASKING: Final = "Wij vragen deze computer of dat kan. Misschien vraagt het systeem u iets."
_NOT_HERE: Final = "Op deze computer kan dat niet: er is geen sleutelbeheer dat wij vertrouwen."
_TURN_ON: Final = "Zet openen zonder wachtzin aan"
_TURN_OFF: Final = "Zet openen zonder wachtzin uit"


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
        "Gemaakt." if made else NO_CODE,
        "Nieuwe herstelcode maken" if made else "Herstelcode maken",
        computer,
        COMPUTER_IS,
        *_computer(computer, usable),
    )


def _computer(turned_on: bool, usable: bool | None) -> tuple[str, str]:
    """How far this computer is, and what the button says."""
    if turned_on:
        return f"Aan. {HONEST}", _TURN_OFF
    if usable is False:
        return _NOT_HERE, ""
    return f"Uit. Zet u dit aan, weet dan: {HONEST[0].lower()}{HONEST[1:]}", _TURN_ON


def access_words(slots: tuple[str, ...], *, practice: bool) -> str:
    """On the page of the vault: what opens it, in one or two sentences."""
    if practice:
        return _PRACTICE
    opens = ["uw wachtzin"]
    if "recovery" in slots:
        opens.append("uw herstelcode")
    if "keyring" in slots:
        opens.append("deze computer")
    words = f"Deze kluis opent met {' en '.join([', '.join(opens[:-1]), opens[-1]] if opens[1:] else opens)}."
    return words if "recovery" in slots else f"{words} {NO_CODE}"
