"""Judges a new passphrase by how soon it is guessed, and draws six words for whoever wants them."""

from __future__ import annotations

import secrets
import threading
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import Enum
from typing import Any, Final

from weerbaar_desktop.content.passphrase_words import PassphraseWords
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.wording import tr

SHORTEST_PASSPHRASE: Final = 15
OFFERED: Final = 6
REFUSED_BELOW: Final = 10**10
"""Guesses. One graphics card tries some hundreds a second of our Argon2id: half a year; a few together, weeks."""
FINE_FROM: Final = 10**14
_JUDGED: Final = 48
"""Characters; what stands behind them only makes guessing harder, and judging gets slower with the square."""
_FEW: Final = 3
"""So many signs for letters (3 for e) zxcvbn may try in all ways; more take seconds, so we write them out once."""
_SIGNS: Final = str.maketrans("4@8({[<369!|10$5+7%2", "aabcccceggiilossttxz")


class Strength(Enum):
    """What a judgement comes to."""

    SHORT = "short"
    WEAK = "weak"
    FAIR = "fair"
    FINE = "fine"


@dataclass(frozen=True, slots=True)
class Judgement:
    """How a passphrase will do, and that in words; never with a part of the passphrase in it."""

    strength: Strength
    words: str


_WEAK: Final = tr("Deze wachtzin is snel te raden.")
_ADVICE: Final = tr("Neem zes losse woorden die niets met elkaar of met u te maken hebben.")
_WHY: Final = {
    "office": tr("Er staat een woord van uw ambt of een jaartal in, en dat proberen anderen het eerst."),
    "municipalities": tr("Er staat de naam van een gemeente in, en die proberen anderen het eerst."),
    "sayings": tr("Dit is een bekende zin, en die staan in elke lijst."),
    "common": tr("Het zijn weinig en heel gewone woorden."),
    "repeat": tr("Er staat een stuk in dat zich herhaalt."),
    "sequence": tr("Er staat een rijtje in, zoals abc of 123."),
    "spatial": tr("Er staan toetsen in die naast elkaar liggen."),
    "date": tr("Er staat een datum in, en data zijn er niet veel."),
    "regex": tr("Er staat een jaartal in, en die zijn er niet veel."),
}
_BEFORE: Final = tuple(_WHY)
"""Which reason is said where there are several."""


class PassphraseTooShort(CannotContinue):
    """A new passphrase has fewer than 15 characters."""

    def __init__(self) -> None:
        super().__init__(
            tr("Deze wachtzin is korter dan {shortest_passphrase} tekens.", shortest_passphrase=SHORTEST_PASSPHRASE),
            tr("Er is niets veranderd."),
            tr("Neem een zin die u goed onthoudt, bijvoorbeeld zes losse woorden."),
        )


class PassphraseTooWeak(CannotContinue):
    """A new passphrase would be guessed soon."""

    def __init__(self, judgement: Judgement) -> None:
        super().__init__(judgement.words, tr("Er is niets veranderd."), "")


@dataclass(slots=True)
class NewPassphrases:
    """`load` reads the words when they are first needed; may be asked from any thread.

    What takes fewer guesses than `refused_below` is refused.
    """

    load: Callable[[], PassphraseWords]
    refused_below: int = REFUSED_BELOW
    _words: PassphraseWords | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def for_files(self) -> NewPassphrases:
        """The judge of passwords for files that are given away: only what a vault would call fine is taken.

        A zip file and a PDF stretch a password a thousand times and less: tried ten thousand times as fast as ours.
        """
        return replace(self, refused_below=FINE_FROM)

    def offer(self) -> str:
        """Six words with spaces between them, drawn by the system's own chance; 66 bits from 2048 words."""
        with self._lock:
            offered = self._read().offered
        return " ".join(secrets.choice(offered) for _ in range(OFFERED))

    def judge(self, passphrase: str) -> Judgement:
        """What to say of `passphrase` before a vault is made with it."""
        typed = unicodedata.normalize("NFC", passphrase)
        if len(typed) < SHORTEST_PASSPHRASE:
            return Judgement(
                Strength.SHORT,
                tr("Nog iets langer: minstens {shortest_passphrase} tekens.", shortest_passphrase=SHORTEST_PASSPHRASE),
            )
        with self._lock:
            self._read()
            guesses, reason = min(_guessed(text) for text in _readings(typed))
        if guesses < self.refused_below:
            return Judgement(Strength.WEAK, " ".join(part for part in (_WEAK, _WHY.get(reason, ""), _ADVICE) if part))
        if guesses < FINE_FROM:
            return Judgement(Strength.FAIR, tr("Deze wachtzin is bruikbaar. Sterker kan ook. {advice}", advice=_ADVICE))
        return Judgement(Strength.FINE, tr("Deze wachtzin is moeilijk te raden. Onthoud hem goed."))

    def _read(self) -> PassphraseWords:
        if self._words is None:
            from zxcvbn.matching import add_frequency_lists

            words = self._words = self.load()
            for name in ("office", "municipalities", "sayings"):
                known = (_bare(word.lower()) for word in getattr(words, name))
                add_frequency_lists({name: list(dict.fromkeys(known))})
            add_frequency_lists({"common": list(words.common)})
        return self._words


def _readings(typed: str) -> set[str]:
    """As it was typed, and without what stands between the words: zxcvbn takes each space for a riddle of its own."""
    signs = {sign for sign in typed if ord(sign) in _SIGNS}
    written = typed if len(signs) <= _FEW or all(sign.isdigit() for sign in signs) else typed.translate(_SIGNS)
    return {text[:_JUDGED] for text in (written, _bare(written)) if text}


def _bare(text: str) -> str:
    return "".join(sign for sign in text if sign.isalnum() or not sign.isascii())


def _guessed(text: str) -> tuple[Decimal, str]:
    """How many guesses it takes, and the name of the reason that is said first."""
    from zxcvbn import zxcvbn

    found: dict[str, Any] = zxcvbn(text)
    reasons = {match.get("dictionary_name", match["pattern"]) for match in found["sequence"]}
    return Decimal(found["guesses"]), next((reason for reason in _BEFORE if reason in reasons), "")


def require_new_passphrase(passphrase: str, judge: NewPassphrases | None) -> None:
    """Raise PassphraseTooShort under 15 characters as a reader counts them, PassphraseTooWeak where it is soon guessed.

    `judge` is None where only the length counts: for practice, whose passphrase everybody knows.
    """
    if len(unicodedata.normalize("NFC", passphrase)) < SHORTEST_PASSPHRASE:
        raise PassphraseTooShort
    if judge is not None:
        judgement = judge.judge(passphrase)
        if judgement.strength is Strength.WEAK:
            raise PassphraseTooWeak(judgement)
