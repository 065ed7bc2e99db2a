"""A file manager for tests: accepts `FileManager1.ShowItems` on the session bus and prints its arguments."""

import sys

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection

_SERVICE = "org.freedesktop.FileManager1"


@ClassInfo({"D-Bus Interface": _SERVICE})
class Desktop(QObject):
    @Slot("QStringList", str)
    def ShowItems(self, addresses: list[str], startup: str) -> None:
        print(*addresses, flush=True)


def main() -> int:
    application = QCoreApplication(sys.argv)
    desktop, bus = Desktop(), QDBusConnection.sessionBus()
    here = bus.registerObject("/org/freedesktop/FileManager1", desktop, QDBusConnection.RegisterOption.ExportAllSlots)
    if not here or not bus.registerService(_SERVICE):
        return 1
    print("ready", flush=True)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
