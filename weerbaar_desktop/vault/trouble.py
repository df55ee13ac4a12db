"""What can go wrong with a vault and how it is said; what only one part can meet is said there."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.ports import Way
from weerbaar_desktop.domain.errors import CannotContinue, Damaged
from weerbaar_desktop.domain.wording import tr

_UNCHANGED: Final = tr("Er is niets veranderd.")
_SAVED_STAYS: Final = tr("Alles wat eerder is opgeslagen, staat er nog.")


class NotAVault(CannotContinue):
    """The path does not lead to a vault."""


class AlreadyThere(CannotContinue):
    """There is something in the place where the new vault should come."""


class VaultInUse(CannotContinue):
    """Another program holds the vault open."""


class DamagedVault(Damaged):
    """What is on disk is not what was written, or cannot be read."""


class NoSuchWay(CannotContinue):
    """The vault was to be opened in a way that it does not have."""


class PassphraseDue(CannotContinue):
    """The key store opens the vault, but the passphrase has not been typed for too long."""


class AlteredHeader(Damaged):
    """The header is well formed but was not written by somebody with the key."""


class NewerVault(CannotContinue):
    """A newer version of the program wrote this vault."""


class DamagedEvidence(CannotContinue):
    """An evidence file is missing or is not what was stored."""


class NotACopy(CannotContinue):
    """The path does not lead to a copy of a vault that this program made."""


class DamagedCopy(CannotContinue):
    """A copy of a vault is not what was written, or not all of it."""


class CopyFailed(CannotContinue):
    """A copy could not be made, or did not come through its check."""


class StorageTrouble(CannotContinue):
    """The disk is full, read-only, gone, or fails."""


class NoMemory(CannotContinue):
    """The computer has too little free memory for the key derivation."""


class NoEncryption(CannotContinue):
    """The database driver at hand cannot encrypt."""


def missing(folder: Path) -> NotAVault:
    """Nothing stands at this path."""
    return NotAVault(
        tr("Er staat geen kluis op deze plek: {name}.", name=folder.name), _UNCHANGED, tr("Kijk na of de plek klopt.")
    )


def a_file(path: Path) -> NotAVault:
    """A file stands where a vault folder should."""
    return NotAVault(
        tr("‘{name}’ is een bestand. Een kluis is een map.", name=path.name),
        _UNCHANGED,
        tr("Kies de map die op .kluis eindigt."),
    )


def empty_folder(path: Path) -> NotAVault:
    """An empty folder stands where a vault should."""
    return NotAVault(
        tr("De map ‘{name}’ is leeg. Dit is geen kluis.", name=path.name),
        _UNCHANGED,
        tr("Kies een andere map, of maak een nieuwe kluis op een andere plek."),
    )


def foreign_folder(path: Path) -> NotAVault:
    """A folder with other things in it stands where a vault should."""
    return NotAVault(
        tr("De map ‘{name}’ is geen kluis.", name=path.name), _UNCHANGED, tr("Kies de map die op .kluis eindigt.")
    )


def taken(path: Path) -> AlreadyThere:
    """A new vault was asked for in a place that is taken."""
    return AlreadyThere(
        tr("‘{name}’ bestaat al.", name=path.name), _UNCHANGED, tr("Kies een andere naam of een andere plek.")
    )


def in_use() -> VaultInUse:
    """The lock of this vault is held."""
    return VaultInUse(
        tr("Deze kluis is al open in een ander venster of programma."),
        _UNCHANGED,
        tr("Sluit de kluis daar eerst, en probeer het opnieuw."),
    )


def damaged(what: str) -> DamagedVault:
    """`what` names the part of the vault, such as "kop.json"."""
    return DamagedVault(
        tr("Deze kluis is beschadigd: {what}.", what=what),
        tr("Wij hebben niets veranderd."),
        tr("Zet een reservekopie terug, of vraag iemand die u vertrouwt om hulp."),
    )


def altered_header() -> AlteredHeader:
    """The MAC over the header is wrong, although the passphrase fits."""
    return AlteredHeader(
        tr("De kop van deze kluis (kop.json) is buiten dit programma om veranderd."),
        tr("Uw wachtzin klopt. Wij hebben niets veranderd."),
        tr("Zet een reservekopie terug, of vraag iemand die u vertrouwt om hulp."),
    )


_NO_WAY: Final[dict[Way, str]] = {
    "recovery": tr("Voor deze kluis is nu geen herstelcode."),
    "keyring": tr("Deze computer opent deze kluis niet zonder wachtzin."),
}


def no_such_way(way: Way) -> NoSuchWay:
    """The header has no slot of this kind."""
    happened = _NO_WAY[way]
    return NoSuchWay(happened, _UNCHANGED, tr("Open de kluis met uw wachtzin, of zet een reservekopie terug."))


def passphrase_due() -> PassphraseDue:
    """The key store of the computer may open the vault again once the passphrase was typed."""
    return PassphraseDue(
        tr("Het is twee weken geleden dat u uw wachtzin gebruikte."),
        tr("Zo vergeet u hem niet. Uw kluis is niet veranderd."),
        tr("Open de kluis deze keer met uw wachtzin."),
    )


def not_changed_for_sure(what: str) -> StorageTrouble:
    """A new header was written, and reading it again did not give what was written; `what` is what was to change."""
    return StorageTrouble(
        tr("{what} is niet veranderd: de schijf gaf iets anders terug dan wij schreven.", what=what),
        tr("Alles wat eerder is opgeslagen, staat er nog. Wat eerst opende, opent nog."),
        tr("Maak nu een reservekopie op een andere schijf."),
    )


def renewed_at_next_opening() -> StorageTrouble:
    """The database under the new key is in its place, and the disk failed before its header was."""
    return StorageTrouble(
        tr("De nieuwe sleutel is gemaakt, maar de schijf gaf een fout voordat alles klaar was."),
        tr("Uw dagboek en uw bewijs staan er nog. De kluis is nu dicht."),
        tr("Open de kluis met uw nieuwe wachtzin. Dan maakt het programma dit af."),
    )


def changed_meanwhile() -> VaultInUse:
    """Another program changed what opens the vault while the passphrase was being tried."""
    return VaultInUse(
        tr("Een ander programma heeft net veranderd wat deze kluis opent."),
        _UNCHANGED,
        tr("Open de kluis opnieuw, met wat nu geldt."),
    )


def newer() -> NewerVault:
    """The format or the tables are of a later version."""
    return NewerVault(
        tr("Deze kluis is gemaakt met een nieuwere versie van dit programma."),
        _UNCHANGED,
        tr("Installeer de nieuwste versie, en open de kluis daarmee."),
    )


def no_memory(mebibytes: int) -> NoMemory:
    """Argon2id could not get its memory."""
    return NoMemory(
        tr("Er is te weinig vrij geheugen. De kluis heeft even {mebibytes} MB nodig.", mebibytes=mebibytes),
        tr("Uw kluis is niet veranderd."),
        tr("Sluit andere programma’s, en probeer het opnieuw."),
    )


def no_encryption() -> NoEncryption:
    """The driver is plain SQLite: it would write readable text."""
    return NoEncryption(
        tr("Dit programma is niet goed geïnstalleerd: de versleuteling ontbreekt."),
        tr("Er is niets opgeslagen."),
        tr("Installeer het programma opnieuw."),
    )


def damaged_evidence(label: str) -> DamagedEvidence:
    """`label` is what the person called the file."""
    return DamagedEvidence(
        tr("Het bewijsstuk ‘{label}’ is beschadigd of ontbreekt.", label=label),
        tr("De andere stukken en uw dagboek zijn niet veranderd."),
        tr("Zet het terug uit een reservekopie. Controleer daarna de kluis."),
    )


def unreadable_source() -> StorageTrouble:
    """The file that was to be added could not be read to its end."""
    return StorageTrouble(
        tr("Het programma kon het bestand dat u toevoegt niet helemaal lezen."),
        tr("Het is niet toegevoegd. {saved_stays}", saved_stays=_SAVED_STAYS),
        tr("Kijk of u het bestand zelf kunt openen, en probeer het opnieuw."),
    )


def not_all_destroyed() -> StorageTrouble:
    """A vault was to be destroyed, and the disk did not let its keys be overwritten, or went away meanwhile."""
    return StorageTrouble(
        tr("Het vernietigen is niet helemaal gelukt: de schijf gaf een fout."),
        tr("Wat al gewist is, komt niet terug. Met uw wachtzin is op deze schijf misschien nog een sleutel te vinden."),
        tr("Probeer het opnieuw. Lukt het weer niet, maak dan de schijf zelf onbruikbaar."),
    )


def left_of_vault(name: str) -> str:
    """A file of a destroyed vault that the disk did not let go of."""
    return f"{name} (van de kluis; de sleutel is weg, dus niemand kan het nog lezen)"


FULL: Final = tr("De schijf is vol.")
READ_ONLY: Final = tr("Op deze plek kan het programma niet schrijven.")
GONE: Final = tr("De schijf met de kluis is niet bereikbaar.")
FAILS: Final = tr("De schijf geeft een fout.")
IN_THE_WAY: Final = tr("In de map van de kluis staat iets op een plek waar het niet hoort.")

_TODO: Final = {
    FULL: tr("Maak ruimte vrij, en probeer het opnieuw."),
    READ_ONLY: tr("Kijk of u op deze plek mag opslaan, en probeer het opnieuw."),
    GONE: tr("Kijk of de schijf is aangesloten, en open de kluis opnieuw."),
    FAILS: tr("Maak nu een reservekopie op een andere schijf."),
    IN_THE_WAY: tr("Zet een reservekopie terug, of vraag iemand die u vertrouwt om hulp."),
}


def storage(kind: str) -> StorageTrouble:
    """`kind` is one of FULL, READ_ONLY, GONE, FAILS, IN_THE_WAY."""
    return StorageTrouble(kind, tr("Dit is niet opgeslagen. {saved_stays}", saved_stays=_SAVED_STAYS), _TODO[kind])


def not_writable() -> StorageTrouble:
    """A vault was to be opened where not even its lock can be written."""
    return StorageTrouble(
        tr("Op de plek van deze kluis kan het programma niet schrijven."),
        _UNCHANGED,
        tr("Zet een kopie van de kluis op uw eigen schijf, en open die kopie."),
    )


_BY_ERRNO: Final = {
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EFBIG: FULL,
    errno.EROFS: READ_ONLY,
    errno.EACCES: READ_ONLY,
    errno.EPERM: READ_ONLY,
    errno.ENOENT: GONE,
    errno.ENODEV: GONE,
    errno.ENXIO: GONE,
    errno.ENOTDIR: IN_THE_WAY,
    errno.EISDIR: IN_THE_WAY,
    errno.ELOOP: IN_THE_WAY,
}


@contextmanager
def disk_trouble_in_words() -> Iterator[None]:
    """Turns an OSError of our own files into StorageTrouble."""
    try:
        yield
    except OSError as error:
        raise storage(_BY_ERRNO.get(error.errno or 0, FAILS)) from error
