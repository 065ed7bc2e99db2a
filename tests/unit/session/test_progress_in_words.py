"""How far a job is, in words: counts of pictures, sizes of what is fetched."""

from shazim_gui.core.progress import Progress
from shazim_gui.session.presenter.state import progress_text


def test_pictures_are_counted_and_named_without_their_folder() -> None:
    text = progress_text(Progress("Reading", 1_200, 4_800, "/photos/caf\udce9/a\u202egpj.jpg", 61.4, 59.0))
    assert (text.stage, text.amount, text.fraction) == ("Reading", "1,200 of 4,800", 0.25)
    assert (text.pace, text.current) == ("61 per second · 59 s left", "a\\u202egpj.jpg")
    assert text.folder == "/photos/caf\\xe9"


def test_what_is_fetched_is_told_in_sizes_under_its_whole_name() -> None:
    text = progress_text(Progress("Fetching", 60_000_000, 600_000_000, "CLIP ViT-B/32", 2_400_000, 225.0, True))
    assert text.folder == ""
    assert (text.amount, text.fraction, text.current) == ("60.0 MB of 600 MB", 0.1, "CLIP ViT-B/32")
    assert text.pace == "2.4 MB per second · 3 min 45 s left"


def test_nothing_is_said_of_what_is_not_known() -> None:
    text = progress_text(Progress("Checking", 0, current="ResNet-50"))
    assert (text.amount, text.pace, text.fraction) == ("", "", None)
