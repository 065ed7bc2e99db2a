"""Lets the application speak a person's language, Qt's own buttons and numbers too."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from shazim_gui.core.errors import WorldError
from shazim_gui.core.language import best, use


def speak(application: QApplication, chosen: str) -> str:
    """Speak the language `chosen`, or the first of the system's list that there is, where it is empty.

    Called before any window is made. Returns what was in the way, in which case English is spoken; empty where nothing.
    """
    trouble, code = "", chosen or best(QLocale.system().uiLanguages())
    try:
        use(code)
    except WorldError as error:
        trouble, code = str(error), "en"
    locale = QLocale(code)
    QLocale.setDefault(locale)
    translator = QTranslator(application)
    # English is what Qt's sources are written in; of other languages the standard buttons and menus are translated.
    if translator.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)
    return trouble
