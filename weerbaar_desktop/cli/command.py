"""Reads what is asked, runs it, and says how it ended.

Results go to standard output, messages in Dutch to standard error. Exit: 0 fine, 1 something to act on, 2 wrong usage.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import ModuleType, TracebackType
from typing import Any, NoReturn

from weerbaar_desktop import __version__
from weerbaar_desktop.application.ports import KdfChoice
from weerbaar_desktop.cli import copies, diary, folders, packages, program, vaults, ways
from weerbaar_desktop.cli.console import ACT, FINE, USAGE, Console, ConsoleServices, say
from weerbaar_desktop.domain.bug_report import bug_report
from weerbaar_desktop.domain.errors import CannotContinue

_AddCommand = Callable[..., argparse.ArgumentParser]


class _Parser(argparse.ArgumentParser):
    """argparse that says in Dutch what is wrong."""

    def error(self, message: str) -> NoReturn:  # noqa: ARG002  # argparse says it in English
        say(f"Deze opdracht klopt niet. Er is niets veranderd. Zo kan het wel:\n{self.format_usage().strip()}")
        raise SystemExit(USAGE)


def _kdf(text: str) -> KdfChoice:
    memory, passes, lanes = (int(part) for part in text.split(","))
    return KdfChoice(memory, passes, lanes)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="weerbaar", description="Kluizen maken, nakijken en gebruiken zonder venster.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="OPDRACHT", parser_class=_Parser)

    def command(
        name: str, run: Callable[[Console], int], help_: str, *, opens: bool = True, vault_first: bool = True
    ) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=help_, description=help_)
        sub.set_defaults(run=run)
        if vault_first:
            sub.add_argument("vault", type=Path, metavar="KLUIS")
        if opens:
            sub.add_argument("--passphrase-stdin", action="store_true", help="de wachtzin is de eerste regel invoer")
        return sub

    itself = command(
        "program", program.program, "Zeg welke versie dit is, en of alles werkt.", opens=False, vault_first=False
    )
    itself.add_argument("--json", action="store_true")
    _add_vaults(command)
    _add_diary(command)
    _add_folders(command)
    _add_packages(command)
    _add_content(commands.add_parser)
    return parser


def _add_vaults(command: _AddCommand) -> None:
    kdf: dict[str, Any] = {"type": _kdf, "metavar": "MiB,t,p", "help": "sleutelafleiding, nooit onder 64,3,4"}
    command("new", vaults.new, "Maak een kluis.").add_argument("--kdf", **kdf)
    practice = command("demo", vaults.demo, "Maak een oefenkluis met verzonnen incidenten.", opens=False)
    practice.add_argument("--incidents", type=int, metavar="N")
    practice.add_argument("--seed", type=int, default=1, metavar="S")
    practice.add_argument("--kdf", **kdf)
    command("info", vaults.info, "Lees de kop van een kluis, zonder wachtzin.", opens=False)
    command("passphrase", ways.passphrase, "Wijzig de wachtzin. Invoer: de oude en de nieuwe.")
    command("recovery-code", ways.recovery_code, "Maak een herstelcode. Invoer: de wachtzin, en de code zoals getoond.")
    command("recover", ways.recover, "Open met de herstelcode. Invoer: de code, en een nieuwe wachtzin.")
    checked = command("check", vaults.check, "Kijk alles na.")
    checked.add_argument("--json", action="store_true")
    after = checked.add_mutually_exclusive_group()
    after.add_argument("--repair", action="store_true", help="herstel ook wat te herstellen is; wist niets")
    after.add_argument("--accept", action="store_true", help="sluit de waarschuwing over een oudere of andere kluis af")
    after.add_argument("--code", help="leg ook een Ankerkaart ernaast: de code zoals die op de kaart staat")
    checked.add_argument("--copies", type=Path, metavar="MAP", help="haal bij --repair bewijs uit deze map .reserve")
    copied = command("backup", copies.backup, "Maak een reservekopie van een hele kluis in één bestand.")
    copied.add_argument("file", type=Path, metavar="BESTAND")
    back = command("restore", copies.restore, "Zet een reservekopie terug op een nieuwe plek.", vault_first=False)
    back.add_argument("file", type=Path, metavar="BESTAND")
    back.add_argument("vault", type=Path, metavar="KLUIS")


def _add_diary(command: _AddCommand) -> None:
    command("log", diary.log, "Leg incidenten vast.").add_argument("--json", required=True, metavar="BESTAND|-")
    evidence = command("attach", diary.attach, "Bewaar bewijs bij een incident.")
    evidence.add_argument("incident", metavar="INCIDENT")
    evidence.add_argument("files", nargs="+", type=Path, metavar="BESTAND")
    command("list", diary.list_incidents, "Toon alle incidenten.").add_argument("--json", action="store_true")
    found = command("search", diary.search, "Zoek incidenten met al deze woorden.")
    found.add_argument("words", nargs="+", metavar="WOORD")
    found.add_argument("--json", action="store_true")
    one = command("show", diary.show, "Toon een incident.")
    one.add_argument("incident", metavar="ID")
    one.add_argument("--json", action="store_true", required=True)


def _add_folders(command: _AddCommand) -> None:
    folder = command("aangifte", folders.aangifte, "Maak de map voor de politie.")
    folder.add_argument("--incidents", nargs="+", required=True, metavar="ID")
    folder.add_argument("--out", type=Path, required=True, metavar="MAP")
    folder.add_argument("--answers", required=True, metavar="BESTAND|-")
    more = "de code van een eerdere map: wat er sindsdien bij kwam, komt ook in aanvulling.pdf"
    folder.add_argument("--adds-to", metavar="CODE", default="", help=more)
    verified = command("verify", folders.verify, "Kijk een map na, zonder kluis.", opens=False, vault_first=False)
    verified.add_argument("folder", type=Path, metavar="MAP")
    verified.add_argument("--code")
    verified.add_argument("--fingerprint", metavar="VINGERAFDRUK")


def _add_content(command: _AddCommand) -> None:
    """Commands of two words; none of them opens a vault."""
    what = "Voor wie de inhoud schrijft: nakijken, meten of afdrukken."
    parser = command("content", help=what, description=what)
    below = parser.add_subparsers(dest="act", required=True, metavar="WAT", parser_class=_Parser)
    checked = below.add_parser("check", help="Zeg wat er mis is, en waar.")
    checked.add_argument("folder", nargs="?", type=Path, metavar="MAP", help="zonder map: de inhoud van dit programma")
    checked.set_defaults(run=lambda console: _content().check(console))
    read = below.add_parser("words", help="Meet hoe makkelijk de zinnen zijn, en noem de moeilijkste.")
    read.add_argument("folder", nargs="?", type=Path, metavar="MAP", help="zonder map: de inhoud van dit programma")
    read.set_defaults(run=lambda console: _content().words(console))
    printed = below.add_parser("print", help="Maak een PDF van alle inhoud.")
    printed.add_argument("file", type=Path, metavar="BESTAND")
    printed.set_defaults(run=lambda console: _content().print_all(console))


def _content() -> ModuleType:
    """Loaded when it is asked for: it knows all content, and every command would wait for that."""
    return import_module("weerbaar_desktop.cli.content")


def _add_packages(command: _AddCommand) -> None:
    packed = command("package", packages.package, "Maak een verzegeld pakket voor een ander. Invoer: twee wachtzinnen.")
    packed.add_argument("--incidents", nargs="+", required=True, metavar="ID")
    packed.add_argument("--out", type=Path, required=True, metavar="BESTAND")
    packed.add_argument("--sender", required=True, metavar="NAAM")
    packed.add_argument("--function", default="", metavar="FUNCTIE")
    packed.add_argument("--leave-out", nargs="+", default=(), metavar="VELD", help="wat weg blijft, zoals place")
    opened = command("unpack", packages.unpack, "Neem een pakket over. Invoer: wachtzin van kluis en van pakket.")
    opened.add_argument("file", type=Path, metavar="BESTAND")


def say_bug(_kind: type[BaseException], bug: BaseException, _trace: TracebackType | None) -> None:
    """The last resort: a sentence and a report without case data, never a traceback."""
    say("Er ging iets mis in het programma. Wat al was opgeslagen, blijft bewaard. Stuur dit aan de beheerder:")
    say(bug_report(bug, f"Weerbaar {__version__}"))


def main(arguments: list[str], services: ConsoleServices) -> int:
    """Run one command and return its exit code."""
    asked = _parser().parse_args(arguments)
    code: int = FINE
    try:
        code = asked.run(Console(services, asked))
        sys.stdout.flush()
    except CannotContinue as trouble:
        say(str(trouble))
        return ACT
    except KeyboardInterrupt:
        say("Gestopt. Wat al was opgeslagen, blijft bewaard.")
        return ACT
    except BrokenPipeError:  # whoever was reading our results has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code
