"""The line of time in the real program: from mark to mark, near and far, and the table of the week cell by cell."""

from __future__ import annotations

import pytest

from tests.journeys.program import TO_PRACTICE, Program

pytestmark = pytest.mark.journey


def test_the_line_of_time_and_the_table_of_the_week_are_read_with_the_keyboard_alone(program: Program) -> None:
    desk = program.desk
    program.start("--demo")
    program.to_diary("OEFENING", TO_PRACTICE)
    desk.wait_focus("Leg vast")
    desk.tab_to("Tijdlijn")
    desk.keys("space")
    desk.wait("frame", "Tijdlijn en patroon – .*")
    desk.wait_focus(r"Tijdlijn, .* tot en met november 2026\..*")
    program.look("tijdlijn-jaar")
    desk.keys("End")
    desk.wait_focus(r"Tijdlijn, .*\. (\d+) van \1: .*")
    desk.keys("plus")
    desk.wait_focus(r"Tijdlijn, November 2026\..*")
    desk.keys("plus", "Home")
    desk.wait_focus(r"Tijdlijn, \d+ november 2026 tot en met .*\. 1 van \d+: .*")
    program.look("tijdlijn-week")
    desk.keys("minus", "minus", "Prior")
    desk.wait_focus(r"Tijdlijn, December 2024 tot en met november 2025\..*")
    desk.keys("Next")
    desk.tab_to("Dag en dagdeel|zondag, .*")
    for key, cell in (("Down", "maandag"), ("Right", "dinsdag"), ("Right", "woensdag")):
        desk.keys(key)
        desk.wait_focus(f"{cell}, ochtend: .*")
    program.look("tijdlijn-tabel")
    desk.tab_to("Toon als tabel", back=True)
    desk.keys("space")
    desk.wait("button", r"\d+ november 2026.*")
    desk.keys("Escape")
    program.quit()
