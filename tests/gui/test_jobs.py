"""Work off the window's thread, and what comes back."""

from __future__ import annotations

import threading
from functools import partial

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.gui.bug_report import report_of
from weerbaar_desktop.gui.jobs import Jobs

SECRET = "ik weet waar je woont"


def fail_on(_value: object) -> None:
    raise AssertionError


def test_work_is_done_elsewhere_and_its_result_comes_back_here(qapp: QApplication, qtbot: QtBot) -> None:
    jobs = Jobs(qapp)
    seen: list[tuple[bool, bool]] = []
    here = threading.current_thread()
    jobs.run(
        lambda: threading.current_thread() is not here,
        lambda elsewhere: seen.append((elsewhere, threading.current_thread() is here)),
        fail_on,
    )
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [(True, True)]


def test_one_thread_owns_the_vault_and_keeps_the_order(qapp: QApplication, qtbot: QtBot) -> None:
    jobs = Jobs(qapp)
    order: list[int] = []
    threads: set[str] = set()

    def work(number: int) -> int:
        threads.add(threading.current_thread().name)
        return number

    for number in range(20):
        jobs.run(partial(work, number), order.append, fail_on)
    qtbot.waitUntil(lambda: len(order) == 20)
    assert order == list(range(20))
    assert len(threads) == 1


def test_what_the_person_can_act_on_goes_to_failed(qapp: QApplication, qtbot: QtBot) -> None:
    jobs = Jobs(qapp)
    failed: list[str] = []

    def work() -> None:
        raise CannotContinue("De schijf is vol.", "Uw tekst is bewaard.", "Maak ruimte.")

    jobs.run(work, fail_on, lambda trouble: failed.append(str(trouble)))
    qtbot.waitUntil(lambda: bool(failed))
    assert failed == ["De schijf is vol. Uw tekst is bewaard. Maak ruimte."]


def test_a_bug_is_reported_without_the_words_it_was_about(qapp: QApplication, qtbot: QtBot) -> None:
    jobs = Jobs(qapp)

    def work() -> None:
        raise ValueError(SECRET)

    with qtbot.waitSignal(jobs.broken) as broken:
        jobs.read(work, fail_on, lambda _trouble: None)
    assert broken.args is not None
    report = str(broken.args[0])
    assert "ValueError" in report
    assert "test_jobs" in report
    assert SECRET not in report


def test_after_a_bug_the_page_that_asked_hears_it_too(qapp: QApplication, qtbot: QtBot) -> None:
    jobs = Jobs(qapp)
    order: list[str] = []

    def work() -> None:
        raise ValueError(SECRET)

    jobs.broken.connect(lambda _report: order.append("report"))
    jobs.run(work, fail_on, lambda trouble: order.append(str(trouble)))
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order[0] == "report"
    assert order[1].startswith("Er ging iets mis in het programma.")
    assert SECRET not in order[1]


def test_a_report_holds_the_chain_and_no_message() -> None:
    try:
        try:
            raise KeyError(SECRET)
        except KeyError as inner:
            raise RuntimeError(SECRET) from inner
    except RuntimeError as bug:
        report = report_of(bug)
    assert "RuntimeError" in report
    assert "KeyError" in report
    assert SECRET not in report
    assert "/" not in report.replace("PySide6", "")


def test_the_last_job_waits_for_what_was_handed_in_before(qapp: QApplication) -> None:
    jobs = Jobs(qapp)
    done: list[str] = []
    jobs.run(lambda: done.append("draft"), lambda _value: None, fail_on)
    assert jobs.last(lambda: done.append("close"), 5)
    assert done == ["draft", "close"]


def test_what_comes_after_the_last_job_is_ignored(qapp: QApplication) -> None:
    jobs = Jobs(qapp)
    done: list[str] = []
    assert jobs.last(lambda: done.append("close"), 5)
    jobs.run(lambda: done.append("late draft"), fail_on, fail_on)
    jobs.read(lambda: done.append("late question"), fail_on, fail_on)
    assert done == ["close"]


def test_the_last_job_lets_long_reading_stop_and_clear_up(qapp: QApplication) -> None:
    jobs = Jobs(qapp)
    done: list[str] = []
    begun = threading.Event()

    def export() -> None:
        begun.set()
        while not jobs.ending:
            pass
        done.append("cleared up")

    jobs.read(export, lambda _value: None, fail_on)
    jobs.read(lambda: done.append("never begun"), fail_on, fail_on)
    assert begun.wait(5)
    assert jobs.last(lambda: None, 5)
    assert done == ["cleared up"]


def test_what_was_asked_is_let_go_on_the_thread_of_the_window(qapp: QApplication, qtbot: QtBot) -> None:
    jobs, gone, answered = Jobs(qapp), list[bool](), list[bool]()
    here = threading.current_thread()

    class Hangs:
        """As a page does on what is asked for it."""

        def __del__(self) -> None:
            gone.append(threading.current_thread() is here)

    def ask(number: int) -> None:
        page = Hangs()

        def work() -> object:
            if number % 3 == 1:
                raise CannotContinue("De schijf is vol.", "Uw tekst is bewaard.", "Maak ruimte.")
            if number % 3 == 2:
                raise ValueError(page)
            return page is not None

        jobs.read(work, lambda _found: answered.append(page is not None), lambda _trouble: answered.append(bool(page)))

    for number in range(600):
        ask(number)
        qapp.processEvents()
    qtbot.waitUntil(lambda: len(answered) == 600)
    qtbot.waitUntil(lambda: len(gone) == 600)
    assert all(gone)
