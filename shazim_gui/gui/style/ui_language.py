"""Sets the language of the application, including Qt's own buttons and numbers."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from shazim_gui.core.errors import WorldError
from shazim_gui.core.text.language import best, use


def use_language(application: QApplication, chosen: str) -> str:
    """Use the language `chosen`, or where it is empty the first available one of the system's list.

    Called before any window is created. Returns why the language cannot be used, in which case the application is in
    English; empty where it can.
    """
    problem, code = "", chosen or best(QLocale.system().uiLanguages())
    try:
        use(code)
    except WorldError as error:
        problem, code = str(error), "en"
    locale = QLocale(code)
    QLocale.setDefault(locale)
    translator = QTranslator(application)
    # Qt's sources are in English; for other languages the standard buttons and menus are translated.
    if translator.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)
    return problem
