"""The `weerbaar` command: for IT, support, tests and the officer who checks a folder.

Results go to standard output, messages in Dutch to standard error. Exit: 0 fine, 1 something to act on, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Final, NoReturn

from weerbaar_desktop import __version__, cli_copies
from weerbaar_desktop.application.diary import Diary, as_record, no_one_cancels
from weerbaar_desktop.application.exports import Exports
from weerbaar_desktop.application.handover_folder import HandoverFolders
from weerbaar_desktop.application.opening import PRACTICE_PASSPHRASE, Opening
from weerbaar_desktop.application.ports import Clock, FolderVerifier, KdfChoice, Vault
from weerbaar_desktop.application.practice import USUAL_NUMBER, PracticeFiller
from weerbaar_desktop.domain.aangifte import read_answers
from weerbaar_desktop.domain.bug_report import bug_report
from weerbaar_desktop.domain.canonical import Json, NotCanonical, loads
from weerbaar_desktop.domain.documents import to_document
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput
from weerbaar_desktop.domain.handover import grouped
from weerbaar_desktop.domain.incident import IncidentRow, StoredIncident

FINE: Final = 0
ACT: Final = 1
USAGE: Final = 2


@dataclass(frozen=True, slots=True)
class ConsoleServices:
    """What the commands work with; filled in bootstrap. The callables build what is slow to load."""

    opening: Opening
    clock: Clock
    folders: Callable[[], HandoverFolders]
    filler: Callable[[], PracticeFiller]
    verifier: FolderVerifier


@dataclass(slots=True)
class _Console:
    """One run of the command: what was asked, and standard input as far as it was read."""

    services: ConsoleServices
    asked: argparse.Namespace

    def passphrase(self) -> str:
        """The first line of standard input, or typed unseen."""
        if self.asked.passphrase_stdin:
            return _line_of(sys.stdin.buffer.readline())
        return getpass.getpass("Wachtzin: ", sys.stderr)

    def open(self) -> Vault:
        """The vault, after saying what opening noticed."""
        opening = self.services.opening
        if warning := opening.place_warning(self.asked.vault):
            _say(warning)
        vault = opening.open(self.asked.vault, self.passphrase())
        for finding in vault.warnings:
            _say(f"Let op. {finding.where}: {finding.what}")
        return vault

    @property
    def opening(self) -> Opening:
        return self.services.opening

    @property
    def clock(self) -> Clock:
        return self.services.clock

    def say(self, text: str) -> None:
        _say(text)

    def exports(self, vault: Vault) -> Exports:
        return Exports(vault, self.services.folders().writer, self.services.clock)

    def diary(self, vault: Vault) -> Diary:
        return Diary(vault, self.services.clock)


def _line_of(raw: bytes) -> str:
    try:
        return raw.decode("utf-8").removeprefix("\ufeff").rstrip("\r\n")  # some consoles put a mark in front
    except UnicodeDecodeError as error:
        raise RefusedInput("wachtzin", "dit is geen tekst in UTF-8.") from error


def _say(text: str) -> None:
    sys.stderr.write(f"{visible(text)}\n")


def _give(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def _give_json(value: object) -> None:
    _give(json.dumps(value, ensure_ascii=False, indent=2))


def _source(name: str) -> bytes:
    """The bytes of FILE, or the rest of standard input for `-`."""
    if name == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise RefusedInput(name, "dit bestand kan niet worden gelezen.") from error


def _json_values(raw: bytes) -> list[Json]:
    """One object, or JSON Lines."""
    try:
        return [loads(raw)]
    except NotCanonical as whole:
        lines = [line for line in raw.split(b"\n") if line.strip()]
        if len(lines) < 2 or not all(line.lstrip().startswith(b"{") for line in lines):  # noqa: PLR2004  # one line is not Lines
            raise RefusedInput("invoer", f"{whole}.") from whole
    found: list[Json] = []
    for number, line in enumerate(lines, 1):
        try:
            found.append(loads(line))
        except NotCanonical as error:
            raise RefusedInput(f"regel {number}", f"{error}.") from error
    return found


def new(console: _Console) -> int:
    """Create a vault."""
    vault = console.services.opening.create(console.asked.vault, console.passphrase(), console.asked.kdf)
    with closing(vault):
        _say(f"De kluis is gemaakt: {console.asked.vault}")
    return FINE


def demo(console: _Console) -> int:
    """Create and fill a practice vault."""
    asked, services = console.asked, console.services
    vault = services.opening.create(asked.vault, PRACTICE_PASSPHRASE, asked.kdf, practice=True)
    with closing(vault):
        services.filler().fill(vault, asked.incidents, asked.seed)
    _say(f"OEFENING. De oefenkluis is gemaakt: {asked.vault}. De wachtzin is: {PRACTICE_PASSPHRASE}")
    return FINE


def info(console: _Console) -> int:
    """Tell what the header says."""
    described = console.services.opening.describe(console.asked.vault)
    _give(f"format: {described.format}")
    _give(f"vault: {described.vault_id}")
    _give(f"practice: {json.dumps(described.practice)}")
    _give(f"slots: {', '.join(described.slots)}")
    _give(f"generation: {described.generation}")
    _give(f"ready: {json.dumps(described.ready)}")
    return FINE


def check(console: _Console) -> int:
    """Verify everything, and repair when that is asked."""
    if console.asked.repair:
        return cli_copies.repair(console)
    with closing(console.open()) as vault:
        findings = vault.check(_say, no_one_cancels)
        head = vault.head()
    if console.asked.json:
        _give_json({"fine": not findings, "seq": head.seq, "findings": [asdict(finding) for finding in findings]})
    for finding in findings:
        _say(f"{finding.where}: {finding.what}")
    if not findings:
        _say(f"Alles klopt. Het journaal heeft {head.seq} regels.")
    return ACT if findings else FINE


def log(console: _Console) -> int:
    """Add incidents."""
    with closing(console.open()) as vault:
        for record in console.diary(vault).write(_json_values(_source(console.asked.json))):
            _give(record)
    return FINE


def attach(console: _Console) -> int:
    """Store evidence."""
    with closing(console.open()) as vault:
        for name in console.asked.files:
            evidence = console.diary(vault).attach(as_record(console.asked.incident), name)
            _give(f"{evidence.record} {evidence.size} {evidence.sha256}")
    return FINE


def _row(row: IncidentRow) -> dict[str, Json]:
    document = to_document(row)
    return {"id": document.pop("record"), **document}


def _give_rows(rows: tuple[IncidentRow, ...], *, as_json: bool) -> int:
    if as_json:
        _give_json([_row(row) for row in rows])
    else:
        for row in rows:
            _give(f"{row.record}  {visible(row.first_words)}")
    return FINE


def list_incidents(console: _Console) -> int:
    """List incidents, newest first."""
    with closing(console.open()) as vault:
        return _give_rows(console.diary(vault).rows(), as_json=console.asked.json)


def search(console: _Console) -> int:
    """List incidents that hold all words."""
    with closing(console.open()) as vault:
        return _give_rows(console.diary(vault).search(console.asked.words), as_json=console.asked.json)


def _stored(stored: StoredIncident) -> dict[str, Json]:
    evidence: list[Json] = [
        {"id": piece.record, "name": piece.name, "bytes": piece.size, "sha256": piece.sha256}
        for piece in stored.evidence
    ]
    return {
        **to_document(stored.incident),
        "id": stored.record,
        "recorded_at": stored.recorded_at,
        "revisions": stored.revisions,
        "evidence": evidence,
    }


def show(console: _Console) -> int:
    """Show one incident whole."""
    with closing(console.open()) as vault:
        _give_json(_stored(vault.incident(as_record(console.asked.incident))))
    return FINE


def aangifte(console: _Console) -> int:
    """Write the folder for the police."""
    asked = console.asked
    with closing(console.open()) as vault:
        try:
            answers = read_answers(loads(_source(asked.answers)))
        except NotCanonical as error:
            raise RefusedInput("antwoorden", f"{error}.") from error
        records = [as_record(text) for text in asked.incidents]
        exports = console.exports(vault)
        _settle(exports)
        exports.begin(asked.out)
        try:
            made = console.services.folders().make(vault, records, answers, asked.out, _say, no_one_cancels)
        except CannotContinue:
            exports.give_up()
            raise
        exports.finish(made)
    _say(f"De map staat klaar: {made.folder}")
    _say("De inhoud van de bewijsstukken is niet doorzocht. Kijk zelf of er iets in staat dat geheim moet blijven.")
    _give(f"code {grouped(made.code)}")
    _give(f"fingerprint {grouped(made.fingerprint)}")
    return FINE


def _settle(exports: Exports) -> None:
    found = exports.left_over()
    if found is not None:
        _say(found.words)
        exports.settle(found)
        _say("Dat is nu opgeruimd." if found.half else "Dat is nu genoteerd.")


def verify(console: _Console) -> int:
    """Verify a folder without a vault."""
    asked = console.asked
    verdict = console.services.verifier(asked.folder, asked.code, asked.fingerprint)
    for line in verdict.lines:
        _give(visible(line))
    return FINE if verdict.ok else ACT


_Command = Callable[[_Console], int]


class _Parser(argparse.ArgumentParser):
    """argparse that says in Dutch what is wrong."""

    def error(self, message: str) -> NoReturn:  # noqa: ARG002  # argparse says it in English
        _say(f"Deze opdracht klopt niet. Er is niets veranderd. Zo kan het wel:\n{self.format_usage().strip()}")
        raise SystemExit(USAGE)


def _kdf(text: str) -> KdfChoice:
    memory, passes, lanes = (int(part) for part in text.split(","))
    return KdfChoice(memory, passes, lanes)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="weerbaar", description="Kluizen maken, nakijken en gebruiken zonder venster.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="OPDRACHT", parser_class=_Parser)

    def command(
        name: str, run: Callable[[_Console], int], help_: str, *, opens: bool = True, vault_first: bool = True
    ) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=help_, description=help_)
        sub.set_defaults(run=run)
        if vault_first:
            sub.add_argument("vault", type=Path, metavar="KLUIS")
        if opens:
            sub.add_argument("--passphrase-stdin", action="store_true", help="de wachtzin is de eerste regel invoer")
        return sub

    kdf: dict[str, Any] = {"type": _kdf, "metavar": "MiB,t,p", "help": "sleutelafleiding, nooit onder 64,3,4"}
    command("new", new, "Maak een kluis.").add_argument("--kdf", **kdf)
    practice = command("demo", demo, "Maak een oefenkluis met verzonnen incidenten.", opens=False)
    practice.add_argument("--incidents", type=int, default=USUAL_NUMBER, metavar="N")
    practice.add_argument("--seed", type=int, default=1, metavar="S")
    practice.add_argument("--kdf", **kdf)
    command("info", info, "Lees de kop van een kluis, zonder wachtzin.", opens=False)
    command("check", check, "Kijk alles na.").add_argument("--json", action="store_true")
    command("log", log, "Leg incidenten vast.").add_argument("--json", required=True, metavar="BESTAND|-")
    evidence = command("attach", attach, "Bewaar bewijs bij een incident.")
    evidence.add_argument("incident", metavar="INCIDENT")
    evidence.add_argument("files", nargs="+", type=Path, metavar="BESTAND")
    command("list", list_incidents, "Toon alle incidenten.").add_argument("--json", action="store_true")
    found = command("search", search, "Zoek incidenten met al deze woorden.")
    found.add_argument("words", nargs="+", metavar="WOORD")
    found.add_argument("--json", action="store_true")
    one = command("show", show, "Toon een incident.")
    one.add_argument("incident", metavar="ID")
    one.add_argument("--json", action="store_true", required=True)
    _add_folders(command, commands.choices["check"])
    return parser


def _add_folders(command: Callable[..., argparse.ArgumentParser], checked: argparse.ArgumentParser) -> None:
    cli_copies.add_commands(command, checked)
    folder = command("aangifte", aangifte, "Maak de map voor de politie.")
    folder.add_argument("--incidents", nargs="+", required=True, metavar="ID")
    folder.add_argument("--out", type=Path, required=True, metavar="MAP")
    folder.add_argument("--answers", required=True, metavar="BESTAND|-")
    verified = command(
        "verify", verify, "Kijk een map na, zonder kluis en zonder wachtzin.", opens=False, vault_first=False
    )
    verified.add_argument("folder", type=Path, metavar="MAP")
    verified.add_argument("--code")
    verified.add_argument("--fingerprint", metavar="VINGERAFDRUK")


def say_bug(_kind: type[BaseException], bug: BaseException, _trace: TracebackType | None) -> None:
    """The last resort: a sentence and a report without case data, never a traceback."""
    _say("Er ging iets mis in het programma. Wat al was opgeslagen, blijft bewaard. Stuur dit aan de beheerder:")
    _say(bug_report(bug, f"Weerbaar {__version__}"))


def main(arguments: list[str], services: ConsoleServices) -> int:
    """Run one command and return its exit code."""
    asked = _parser().parse_args(arguments)
    code: int = FINE
    try:
        code = asked.run(_Console(services, asked))
        sys.stdout.flush()
    except CannotContinue as trouble:
        _say(str(trouble))
        return ACT
    except KeyboardInterrupt:
        _say("Gestopt. Wat al was opgeslagen, blijft bewaard.")
        return ACT
    except BrokenPipeError:  # whoever was reading our results has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code
