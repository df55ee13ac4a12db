"""What a person reads when a piece cannot be opened."""

from __future__ import annotations

from typing import Final, Literal

from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.evidence.wire import Refusal

_HAPPENED: Final[dict[str, str]] = {
    "damaged": "Dit bestand is niet te lezen. Het is beschadigd of anders gemaakt dan het lijkt.",
    "too_large": "Dit bestand is te groot om hier te openen.",
    "locked": "Dit bestand gaat alleen open met een wachtwoord.",
    "missing": "Deze bladzijde of bijlage is er niet.",
    "unconfined": "Dit soort bestand kan op deze computer niet veilig open.",
    "untested": "Op Windows en macOS opent dit programma alleen JPEG, PNG en WebP. De rest is daar niet beproefd.",
    "slow": "Het openen van dit bestand duurde te lang. Het programma is ermee gestopt.",
}
_SAFE: Final = "Het origineel is veilig bewaard en niet veranderd."
_ELSEWHERE: Final = "Sla het origineel op en laat het openen op een computer die daarvoor bedoeld is."
_TODO: Final[dict[str, str]] = {"missing": "Kies een andere bladzijde of bijlage."}


class NotOpened(CannotContinue):
    """A piece could not be opened; `why` is a word for tests and for choosing what to offer."""

    def __init__(self, why: Refusal | Literal["untested", "slow"]) -> None:
        super().__init__(_HAPPENED[why], _SAFE, _TODO.get(why, _ELSEWHERE))
        self.why = why
