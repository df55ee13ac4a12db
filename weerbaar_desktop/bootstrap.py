"""The one place where concrete parts are chosen and joined; what is slow to load is loaded only when needed."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from weerbaar_desktop.document_process import DocumentProcess
from weerbaar_desktop.shipped import calm, contacts, content_folder, help_topics, library, promises
from weerbaar_desktop.system.bundle import resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from weerbaar_desktop.application.handover_folder import HandoverFolders
    from weerbaar_desktop.application.new_passphrase import NewPassphrases
    from weerbaar_desktop.application.opening import Opening
    from weerbaar_desktop.application.own_visits import OwnVisits
    from weerbaar_desktop.application.ports import (
        Cancelled,
        Clock,
        KeyStore,
        SealedFiles,
        SessionWatch,
        ShownContacts,
        Vault,
        Verdict,
        Viewer,
    )
    from weerbaar_desktop.application.practice import PracticeFiller
    from weerbaar_desktop.application.ways_in import WaysIn
    from weerbaar_desktop.content.passphrase_words import PassphraseWords
    from weerbaar_desktop.domain.about_program import AboutProgram
    from weerbaar_desktop.domain.own_contact import OwnContact
    from weerbaar_desktop.gui.main_window import MainWindow
    from weerbaar_desktop.gui.services import CaptureBlock


def opening() -> Opening:
    """Vaults on SQLCipher, in places that do not leave this computer."""
    from weerbaar_desktop.application.opening import Opening
    from weerbaar_desktop.system.locations import on_one_disk, refuse_location
    from weerbaar_desktop.system.own_visits import OwnVisitsOnDisk
    from weerbaar_desktop.system.paths import notes_folder, own_visits_file, vaults_folder
    from weerbaar_desktop.vault.store import SqlCipherStore

    return Opening(
        SqlCipherStore(notes=notes_folder()),
        lambda folder, creating: refuse_location(folder, creating=creating),
        vaults_folder,
        new_passphrases(),
        on_one_disk,
        OwnVisitsOnDisk(own_visits_file),
    )


@cache
def key_store() -> KeyStore:
    """The key store of this computer; it is looked for when it is first asked."""
    from weerbaar_desktop.system.os_keyring import SystemKeyStore

    return SystemKeyStore()


def ways_in(vault: Vault) -> WaysIn:
    """What can be changed about how `vault` opens."""
    from weerbaar_desktop.application.ways_in import WaysIn
    from weerbaar_desktop.system.clock import SystemClock

    return WaysIn(vault, opening().store, SystemClock(), key_store(), new_passphrases())


@cache
def new_passphrases() -> NewPassphrases:
    """The judge of new passphrases; it reads its words when it is first asked."""
    from weerbaar_desktop.application.new_passphrase import NewPassphrases

    return NewPassphrases(_passphrase_words)


def _passphrase_words() -> PassphraseWords:
    from weerbaar_desktop.content.passphrase_words import load_passphrase_words

    return load_passphrase_words(content_folder())


def viewer() -> Viewer:
    """Opens what strangers made, in a process of its own for each piece."""
    from weerbaar_desktop.evidence.asking import AskingViewer

    return AskingViewer(_opened_apart)


def _opened_apart(words: list[str], piece: Iterable[bytes], cancelled: Cancelled, most: int) -> bytes:
    from weerbaar_desktop.evidence.refusals import NotOpened
    from weerbaar_desktop.system.processes import NoAnswer, run_viewer_process

    try:
        return run_viewer_process(words, piece, cancelled, most)
    except NoAnswer as ended:
        raise NotOpened("slow" if ended.why in ("slow", "killed") else "damaged") from None


def folders() -> HandoverFolders:
    """Folders for the police."""
    from weerbaar_desktop.application.handover_folder import HandoverFolders
    from weerbaar_desktop.application.piece_search import PieceSearch
    from weerbaar_desktop.dossier.writer import FolderWriter

    return HandoverFolders(library(), DocumentProcess(), FolderWriter(), PieceSearch(viewer()))


def filler() -> PracticeFiller:
    """The filler of practice vaults."""
    from weerbaar_desktop.application.practice import PracticeFiller
    from weerbaar_desktop.application.practice_evidence import EvidenceMaker
    from weerbaar_desktop.application.practice_plans import PracticePlans
    from weerbaar_desktop.application.practice_scans import PracticeScans
    from weerbaar_desktop.content.practice import load_practice
    from weerbaar_desktop.system.clock import SystemClock

    documents, practice, content = DocumentProcess(), load_practice(content_folder()), library()
    scans = PracticeScans(practice, content.self_scan, content.home)
    plans = PracticePlans(practice, content)
    return PracticeFiller(practice, EvidenceMaker(documents, documents), scans, plans, SystemClock())


def verify_folder(folder: Path, code: str | None, fingerprint: str | None) -> Verdict:
    """Verify a handover folder without a vault."""
    from weerbaar_desktop.dossier.verify import verify

    return verify(folder, code, fingerprint)


def run_console(arguments: list[str]) -> int:
    """The `weerbaar` command."""
    from weerbaar_desktop.cli.command import main, say_bug
    from weerbaar_desktop.cli.console import ConsoleServices
    from weerbaar_desktop.system.clock import SystemClock
    from weerbaar_desktop.system.new_file import write_new_file
    from weerbaar_desktop.vault.engine import engine

    sys.excepthook = say_bug
    for_experts = (content_folder(), DocumentProcess, write_new_file)
    services = ConsoleServices(
        opening(), SystemClock(), folders, filler, verify_folder, ways_in, viewer, sealed_files, *for_experts, engine
    )  # fmt: skip
    return main(arguments, services)


def sealed_files() -> SealedFiles:
    """Packages for somebody else, and from somebody else."""
    from weerbaar_desktop.vault.sealed_files import SealedOnDisk

    return SealedOnDisk()


def shown_contacts() -> ShownContacts:
    """Who may be read on this computer without a vault."""
    from weerbaar_desktop.system.paths import shown_contacts_folder
    from weerbaar_desktop.system.shown_contacts import ContactsOnDisk

    return ContactsOnDisk(shown_contacts_folder())


def _encoded_contacts(contacts: Iterable[OwnContact]) -> bytes:
    from weerbaar_desktop.evidence.text.vcards import write_cards  # slow to load, for what is seldom asked

    return write_cards(contacts)


def about() -> AboutProgram:
    """What the program says of itself."""
    from weerbaar_desktop import __version__
    from weerbaar_desktop.application.fact_sources import fact_sources
    from weerbaar_desktop.domain.about_program import AboutProgram
    from weerbaar_desktop.system.own_parts import own_parts, running_bundle
    from weerbaar_desktop.vault.schema import LATEST

    return AboutProgram(__version__, LATEST, own_parts(running_bundle()), fact_sources(content_folder()))


def open_pages(window: MainWindow, vault: Vault) -> None:
    """The pages of an open vault."""
    from weerbaar_desktop.application.appointments import Appointments
    from weerbaar_desktop.application.diary import Diary
    from weerbaar_desktop.application.recovery_sheet import RecoverySheets
    from weerbaar_desktop.application.work import Closers, ContactFiles, Work
    from weerbaar_desktop.dossier.calendar_file import calendar_file
    from weerbaar_desktop.dossier.closed_folder import ZippedFolders
    from weerbaar_desktop.gui import open_pages as pages
    from weerbaar_desktop.system.clock import SystemClock
    from weerbaar_desktop.system.new_file import LargeFiles, write_new_file
    from weerbaar_desktop.system.removable import MountedDisks

    clock = SystemClock()
    documents = DocumentProcess()
    work = Work(
        vault,
        Diary(vault, clock),
        folders(),
        library(),
        clock,
        ways_in(vault),
        opening(),
        RecoverySheets(documents, write_new_file),
        LargeFiles(),
        viewer(),
        documents,
        MountedDisks(),
        Appointments(calendar_file, write_new_file),
        sealed_files(),
        Closers(documents, ZippedFolders()),
        ContactFiles(shown_contacts(), _encoded_contacts),
    )
    pages.open_vault(window, work, window.jobs)


def new_visit(folder: Path, passphrase: str) -> Vault:
    """The vault of a visit at somebody's home, new and open."""
    from weerbaar_desktop.application.visit_vault import make_visit_vault

    return make_visit_vault(opening(), _clock(), folder, passphrase)


def own_visits() -> OwnVisits:
    """The overview of own visits on this computer; it needs no vault."""
    from weerbaar_desktop.application.own_visits import OwnVisits

    return OwnVisits(opening().own_visits, _clock())


def practice_vault() -> Vault:
    """The practice vault, open; made and filled when it is not there yet."""
    from weerbaar_desktop.application.practice import open_practice

    return open_practice(opening(), lambda vault: filler().fill(vault))


def warm_up() -> None:
    """Load what unlocking and locking need while the person is still typing: on a thread of its own, so nothing of the
    window, whose pages `gui/loading` loads."""
    import weerbaar_desktop.application.work
    import weerbaar_desktop.system.relaunch
    import weerbaar_desktop.vault.store  # noqa: F401  # loading all three is the point
    from weerbaar_desktop.vault.keys import load_ciphers

    opening()
    load_ciphers()
    library()


def run_desktop(arguments: list[str]) -> NoReturn:
    """The program with its window; the process ends with it."""
    from weerbaar_desktop.gui.early import prepare_for_qt

    prepare_for_qt()
    from weerbaar_desktop.gui import language
    from weerbaar_desktop.system.paths import runtime_folder, settings_file

    catalogues = resource() / "translations"
    language.speak(language.chosen(settings_file(), catalogues), catalogues)
    from weerbaar_desktop.gui.app import run_desktop as run
    from weerbaar_desktop.gui.services import DesktopServices

    services = DesktopServices(
        resources=resource(),
        runtime_folder=runtime_folder(),
        settings_file=settings_file(),
        opening=opening,
        ways_in=ways_in,
        key_store=key_store,
        clock=_clock,
        contacts=contacts,
        shown_contacts=shown_contacts,
        promises=promises,
        help_topics=help_topics,
        about=about,
        calm=calm,
        open_pages=open_pages,
        relaunch=_replace_process,
        watchdog=_watchdog,
        warm_up=warm_up,
        practice_passphrase=_practice_passphrase,
        practice_vault=practice_vault,
        session_watch=_session_watch,
        capture_block=_capture_block,
        new_visit=new_visit,
        own_visits=own_visits,
    )
    code = run(services, arguments)
    from weerbaar_desktop.system.relaunch import end_process

    end_process(code)


def _clock() -> Clock:
    from weerbaar_desktop.system.clock import SystemClock

    return SystemClock()


def _replace_process(arguments: list[str]) -> None:
    from weerbaar_desktop.system.relaunch import replace_process

    replace_process(arguments)


def _watchdog(seconds: float) -> None:
    from weerbaar_desktop.system.relaunch import watchdog

    watchdog(seconds)


def _session_watch() -> SessionWatch:
    from weerbaar_desktop.system.session_watch import session_watch

    return session_watch()


def _capture_block() -> CaptureBlock | None:
    from weerbaar_desktop.system.capture import block_capture, can_block_capture

    return block_capture if can_block_capture() else None


def _practice_passphrase() -> str:
    from weerbaar_desktop.application.opening import PRACTICE_PASSPHRASE

    return PRACTICE_PASSPHRASE


def run_document_process() -> int:
    """The process that turns one report into one PDF, or one picture into one PNG."""
    from weerbaar_desktop.pdf.process import serve
    from weerbaar_desktop.system.hardening import end_with_parent

    end_with_parent()
    return serve(sys.stdin.buffer, sys.stdout.buffer, resource("fonts"))


def run_viewer_process(words: list[str]) -> int:
    """The process that opens one piece that a stranger made."""
    from weerbaar_desktop.evidence.viewer import serve
    from weerbaar_desktop.system.hardening import end_with_parent

    end_with_parent()
    return serve(words, sys.stdin.buffer, sys.stdout.buffer)
