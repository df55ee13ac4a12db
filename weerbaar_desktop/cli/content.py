"""Commands for experts: what is wrong with the content and where, and all content on paper."""

from __future__ import annotations

from weerbaar_desktop.application.content_book import ContentBooks
from weerbaar_desktop.application.diary import no_one_cancels
from weerbaar_desktop.cli.console import ACT, FINE, USAGE, Console, give, say
from weerbaar_desktop.content.checking import check_folder
from weerbaar_desktop.domain.dutch import count, visible


def check(console: Console) -> int:
    """Say what is wrong in a folder of content, a line for each thing."""
    services = console.services
    folder = console.asked.folder or services.content
    if not folder.is_dir():
        say(f"{folder} is geen map. Noem een map met bestanden voor de inhoud, of laat de map weg.")
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


def print_all(console: Console) -> int:
    """Write all content as a PDF for who does not read TOML."""
    services = console.services
    books = ContentBooks(services.content, services.printer(), services.write)
    file = books.make(console.asked.file, no_one_cancels)
    say(f"Alle inhoud staat in: {file}")
    return FINE
