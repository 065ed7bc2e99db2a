"""Starts the application and shuts it down cleanly."""

import signal
import sys
import traceback
from types import TracebackType

from PySide6.QtWidgets import QApplication

from shazim_gui import __version__
from shazim_gui.gui.background.shared_heap import share_heap
from shazim_gui.gui.style.icons import application_icon
from shazim_gui.gui.style.theme import Theme
from shazim_gui.gui.style.ui_language import use_language
from shazim_gui.gui.window.main_window import MainWindow
from shazim_gui.session.session import Session


def run_window(folders: list[str], library: str | None) -> int:
    """Open the window on a library, scan `folders`, and return the exit status once the window is closed."""
    share_heap()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Shazim")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("shazim")
    application.setWindowIcon(application_icon())
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in a terminal; the library is consistent at any moment
    with Session.open(library) as session:
        problem = use_language(application, session.settings.language)
        theme = Theme(application)
        theme.choose(session.settings.theme)
        window = MainWindow(session, theme)
        if problem:
            window.window_model.warned.emit(problem)
        _report_faults_in(window)
        window.show()
        if folders:
            window.requests.scan(tuple(folders))
        return application.exec()


def _report_faults_in(window: MainWindow) -> None:
    """Show a bug of ours to the person instead of printing it to a terminal that nobody reads."""

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        window.requests.report_bug("".join(traceback.format_exception(kind, error, trace)))

    sys.excepthook = report
