"""Commands for experts: what is wrong with the content and where, how easy it reads, and all content on paper."""

from __future__ import annotations

from pathlib import Path

from weerbaar_desktop.application.content_book import ContentBooks
from weerbaar_desktop.application.diary import no_one_cancels
from weerbaar_desktop.cli.console import ACT, FINE, USAGE, Console, give, say
from weerbaar_desktop.content.checking import check_folder
from weerbaar_desktop.content.plain_words_table import table
from weerbaar_desktop.content.source_file import Unreadable
from weerbaar_desktop.domain.dutch import count, visible


def check(console: Console) -> int:
    """Say what is wrong in a folder of content, a line for each thing."""
    services = console.services
    folder = _folder(console)
    if folder is None:
        return USAGE
    found = check_folder(folder, services.clock.now().date())
    faults = [finding for finding in found if not finding.advice]
    for finding in found:
        give(visible(finding.told()))
    if faults:
        say(f"{count(len(faults), 'punt moet', 'punten moeten')} anders. Pas dit aan en kijk de map opnieuw na.")
        return ACT
    rest = f" {count(len(found), 'regel is', 'regels zijn')} een advies." if found else ""
    say(f"De inhoud klopt.{rest}")
    return FINE


def _folder(console: Console) -> Path | None:
    """The folder that was named, or the one of the program; None when it is none, and then that was said."""
    folder = console.asked.folder or console.services.content
    if folder.is_dir():
        return folder
    say(f"{folder} is geen map. Noem een map met bestanden voor de inhoud, of laat de map weg.")
    return None


def words(console: Console) -> int:
    """Give a table of how easy each file reads, and the ten sentences that are hardest."""
    folder = _folder(console)
    if folder is None:
        return USAGE
    try:
        lines = [*table(folder)]
    except Unreadable as trouble:
        say(f"{trouble}. Kijk met ‘content check’ na welk bestand dit is.")
        return ACT
    for line in lines:
        give(visible(line))
    return FINE


def print_all(console: Console) -> int:
    """Write all content as a PDF for who does not read TOML."""
    services = console.services
    books = ContentBooks(services.content, services.printer(), services.write)
    file = books.make(console.asked.file, no_one_cancels)
    say(f"Alle inhoud staat in: {file}")
    return FINE
