"""What can go wrong with a copy of a vault and how it is said."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.vault.trouble import AlreadyThere, CopyFailed, DamagedCopy, NotACopy, NotAVault

_UNCHANGED: Final = tr("Er is niets veranderd.")
_COPY_UNTOUCHED: Final = tr("Er is niets teruggezet en niets veranderd.")
_COPY_REMOVED: Final = tr("Uw kluis is niet veranderd. De mislukte kopie is weggehaald.")


def no_copy_here(path: Path) -> NotACopy:
    """Nothing stands where a copy should."""
    return NotACopy(
        tr("Er staat geen reservekopie op deze plek: {name}.", name=path.name),
        _COPY_UNTOUCHED,
        tr("Kijk na of de plek klopt."),
    )


def a_copy(path: Path) -> NotAVault:
    """A state of a folder with copies was to be opened as if it were a vault."""
    return NotAVault(
        tr("De map ‘{name}’ is een reservekopie, geen kluis.", name=path.name),
        _UNCHANGED,
        tr("Zet de reservekopie eerst terug. Kies daarvoor de map die op .reserve eindigt."),
    )


def not_a_copy(path: Path) -> NotACopy:
    """Something else stands where a copy should."""
    return NotACopy(
        tr("‘{name}’ is geen reservekopie van dit programma.", name=path.name),
        _COPY_UNTOUCHED,
        tr("Kies een bestand dat op .weerbaar eindigt, of een map die op .reserve eindigt."),
    )


def damaged_copy(path: Path) -> DamagedCopy:
    """A copy that was cut off, or in which something is not as its list says, or whose list is not ours."""
    return DamagedCopy(
        tr("De reservekopie ‘{name}’ is beschadigd, veranderd of niet compleet.", name=path.name),
        _COPY_UNTOUCHED,
        tr("Kies een andere reservekopie."),
    )


def copy_of_another_vault(path: Path) -> NotACopy:
    """A folder with copies holds those of another vault."""
    return NotACopy(
        tr("In ‘{name}’ staan reservekopieën van een andere kluis.", name=path.name),
        _UNCHANGED,
        tr("Kies een andere plek."),
    )


def foreign_reserve(path: Path) -> NotACopy:
    """The folder for copies holds other things."""
    return NotACopy(
        tr("In ‘{name}’ staan al andere bestanden.", name=path.name), _UNCHANGED, tr("Kies een andere plek.")
    )


def place_not_reachable(path: Path) -> CopyFailed:
    """The folder that copies go to is not there, such as a stick that is not in the computer."""
    return CopyFailed(
        tr("De plek voor uw reservekopie is niet bereikbaar: ‘{name}’.", name=path.name),
        tr("Uw kluis is niet veranderd."),
        tr("Sluit de schijf of USB-stick aan, en probeer het opnieuw."),
    )


def copy_inside_vault() -> CopyFailed:
    """A copy was asked for in the vault itself."""
    return CopyFailed(
        tr("Deze plek ligt in uw kluis zelf."), _UNCHANGED, tr("Kies een andere plek, het liefst op een andere schijf.")
    )


def restored_inside() -> AlreadyThere:
    """A copy was to be put back inside a vault or among copies: it would be destroyed with that one."""
    return AlreadyThere(
        tr("Deze plek ligt in een andere kluis of in een map met reservekopieën."),
        _COPY_UNTOUCHED,
        tr("Kies een map die daar niet in ligt."),
    )


def vault_is_busy() -> CopyFailed:
    """Something else kept the database from standing still, or a piece was erased meanwhile."""
    return CopyFailed(
        tr("Er veranderde iets in uw kluis tijdens het kopiëren."), _COPY_REMOVED, tr("Probeer het opnieuw.")
    )


def too_large_for_disk() -> CopyFailed:
    """The file system of the disk takes no files of this size, such as FAT over 4 GiB."""
    return CopyFailed(
        tr("Dit bestand wordt te groot voor deze schijf."),
        _COPY_REMOVED,
        tr("Kies een andere schijf, of kies een plek voor gewone reservekopieën: die bestaan uit kleinere bestanden."),
    )


def copy_failed_its_check(what: str) -> CopyFailed:
    """A fresh copy is not the same as the vault; `what` is the first finding."""
    return CopyFailed(
        tr("De reservekopie is niet goed op de schijf gekomen: {what}", what=what),
        _COPY_REMOVED,
        tr("Kies een andere schijf, en probeer het opnieuw."),
    )


def not_handed_over() -> CopyFailed:
    """A copy for somebody else did not come whole on its disk, such as a stick that was pulled out."""
    return CopyFailed(
        tr("De overdracht is niet gelukt: het bestand kwam niet heel op de gekozen plek."),
        tr("Het bezoek staat nog heel op deze computer."),
        tr("Sluit de stick weer aan of kies een andere plek. Doe de overdracht dan opnieuw."),
    )


def not_read_again(path: Path) -> CopyFailed:
    """A file that was proved cannot be read any more: the stick is not in the computer."""
    return CopyFailed(
        tr("Het bestand ‘{name}’ is nu niet te lezen.", name=path.name),
        tr("Er is niets gewist."),
        tr("Sluit de stick weer aan."),
    )
