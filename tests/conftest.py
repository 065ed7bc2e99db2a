"""What every test stands on: a clean world, fonts, the real photographs where they lie, and a guard against leaks."""

import os
from pathlib import Path

import pytest

from tests import fonts
from tests.leaks import no_leaks as no_leaks

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["HF_HUB_OFFLINE"] = "1"  # no test may reach out

PHOTOS = Path(os.environ.get("SHAZIM_TEST_PHOTOS", Path(__file__).resolve().parents[2] / "shared" / "photos"))


def pytest_configure(config: pytest.Config) -> None:
    """Bring the fonts, before Qt is loaded; the processes that run the tests in parallel share them."""
    if "FONTCONFIG_FILE" not in os.environ or not hasattr(config, "workerinput"):
        config.add_cleanup(fonts.configure().cleanup)


@pytest.fixture(autouse=True)
def clean_world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test gets a home and a library of its own; none can touch a person's."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    monkeypatch.setenv("SHAZIM_LIBRARY", str(tmp_path / "library"))


@pytest.fixture(scope="session")
def photos() -> Path:
    """The folder of real test photographs, which lies beside a checkout and is never part of it."""
    if not PHOTOS.is_dir():
        pytest.skip(f"the test photographs are not at {PHOTOS} (set SHAZIM_TEST_PHOTOS)")
    return PHOTOS
