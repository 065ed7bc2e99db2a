import base64
import os
from datetime import UTC, datetime
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import unquote_to_bytes

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from shazim_gui.core.records import Decision, Photo, Reason, Skip
from shazim_gui.core.skip_details import SkipCode, skip_detail
from shazim_gui.decode.thumbnail_cache import encode_thumbnail
from shazim_gui.export import html_export
from shazim_gui.export.file_names import shown
from shazim_gui.export.html_export import render_html

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
VOID = {"meta", "link", "img", "wbr"}
JPEG = encode_thumbnail(np.full((3, 4, 3), 90, np.uint8))


class Page(HTMLParser):
    """Parses a page strictly: every element is closed, in order."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: list[tuple[str, str]] = []
        """Each text with its element and class, as `p.folder`."""
        self._open: list[str] = []
        self._element: list[str] = []
        self.feed(data.decode("utf-8"))
        self.close()
        assert not self._open

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attributes}
        self.elements.append((tag, given))
        if tag not in VOID:
            self._open.append(tag)
            self._element.append(f"{tag}.{given['class']}" if "class" in given else tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag
        self._element.pop()

    def handle_data(self, data: str) -> None:
        if data.strip():
            self.texts.append((self._element[-1], data))

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]

    def texts_in(self, element: str) -> list[str]:
        return [text for where, text in self.texts if where == element]

    @property
    def text(self) -> str:
        return " ".join(text for where, text in self.texts if where != "style")


def page(report: Any, thumbnail: Any = None) -> Page:
    return Page(render_html(report, NOW, thumbnail))


def test_the_summary_and_the_settings_are_at_the_top(make_report: Any) -> None:
    shown_page = page(make_report(["/p/a.jpg", "/p/b.jpg"], ["/q/c.jpg", "/q/d.jpg", "/q/e.jpg"]))
    facts = list(zip(shown_page.texts_in("dd"), shown_page.texts_in("dt"), strict=True))
    assert facts[:4] == [("118", "photos"), ("2", "clusters"), ("3", "copies"), ("3.0 kB", "can be freed")]
    assert facts[4:8] == [
        ("0.75", "Threshold"),
        ("Average hash 1 · Difference hash 1 · Feature vector 2", "Weights"),
        ("efficientnet-lite0", "Network"),
        ("/home/me/Shazim", "Library"),
    ]


def test_every_photo_has_its_name_facts_and_scores(make_report: Any) -> None:
    shown_page = page(make_report(["/p/a.jpg", "/p/b.jpg"]))
    assert shown_page.texts_in("h2") == ["98.7 % match"]
    assert [attributes.get("class") for attributes in shown_page.all("li")] == ["kept", None]
    assert [attributes["title"] for attributes in shown_page.all("a") if "title" in attributes] == ["a.jpg", "b.jpg"]
    assert "".join(shown_page.texts_in("p.folder")) == "/p/p"
    assert shown_page.texts_in("span") == ["640 × 480", "1.0 kB", "640 × 480", "999 bytes"]
    assert [attributes["datetime"] for attributes in shown_page.all("time")] == ["2025-11-20T12:00:00Z"] * 2
    assert shown_page.texts_in("span.badge") == ["keep"]
    assert shown_page.texts_in("p.why") == [" most pixels"]
    assert shown_page.texts_in("p.score") == ["95.8 % match with the kept photo"]
    bars = [attributes["style"] for attributes in shown_page.all("dd") if "style" in attributes]
    assert bars == ["--part:0.9375", "--part:0.9688", "--part:0"]
    assert shown_page.text.endswith("Average hash 93.7 % Difference hash 96.8 % Feature vector –")


def test_photos_to_be_removed_are_labelled(make_report: Any) -> None:
    shown_page = page(make_report(["/p/a.jpg", "/p/b.jpg", "/p/c.jpg"], decisions={"/p/b.jpg": Decision.REMOVE}))
    assert shown_page.texts_in("span.badge") == ["keep"]
    assert shown_page.texts_in("span.chip") == ["same", "remove"]
    assert sum(attributes.get("class") == "removal" for attributes in shown_page.all("p")) == 1


def test_further_methods_have_a_bar_where_they_count(make_report: Any) -> None:
    shown_page = page(make_report(["/p/a.jpg", "/p/b.jpg"], further={"ph": 0.5}))
    assert shown_page.text.endswith("Feature vector – Perceptual hash 50.0 %")
    assert "Feature vector 2 · Perceptual hash 0.5" in shown_page.text


def test_the_page_needs_nothing_but_itself(make_report: Any, skips: tuple[Skip, ...]) -> None:
    shown_page = page(make_report(["/p/a.jpg", "/p/b.jpg"], skipped=skips), lambda photo: JPEG)
    assert not shown_page.all("script")
    addresses = [
        attributes[name] for _, attributes in shown_page.elements for name in ("src", "href") if name in attributes
    ]
    assert addresses
    assert all(address.startswith(("data:image/", "file:///")) for address in addresses)
    (policy,) = (a["content"] for a in shown_page.all("meta") if a.get("http-equiv") == "Content-Security-Policy")
    assert policy == "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
    assert "url(" not in "".join(shown_page.texts_in("style"))


def test_a_thumbnail_of_a_real_photograph_is_in_the_page(make_report: Any, photos: Path) -> None:
    paths = [str(path) for path in sorted((photos / "edits" / "bridge").glob("*.jpg"))[:2]]

    def thumbnail(photo: Photo) -> bytes:
        with Image.open(photo.path) as image:
            return encode_thumbnail(np.asarray(image.convert("RGB")))

    pictures = [a for a in page(make_report(paths), thumbnail).all("img") if a["alt"]]
    assert [picture["alt"] for picture in pictures] == [Path(path).name for path in paths]
    for picture in pictures:
        kind, _, content = picture["src"].partition(",")
        assert kind == "data:image/jpeg;base64"
        with Image.open(BytesIO(base64.b64decode(content))) as image:
            assert max(image.size) == 256
        assert picture["loading"] == "lazy"


def test_a_photo_without_a_thumbnail_shows_its_format(make_report: Any) -> None:
    for thumbnail in (None, lambda photo: None):
        assert page(make_report(["/a", "/b"]), thumbnail).texts_in("span.blank") == ["JPEG", "JPEG"]


def test_after_the_limit_the_page_continues_without_thumbnails(
    make_report: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(html_export, "THUMBNAILS_AT_MOST", 3)
    shown_page = page(make_report(["/a", "/b"], ["/c", "/d"], ["/e", "/f"]), lambda photo: JPEG)
    assert len([a for a in shown_page.all("img") if a["alt"]]) == 3
    assert len(shown_page.all("article")) == 3
    assert shown_page.texts_in("p.note") == ["Thumbnails are shown for the first 3 photos only."]


HOSTILE = [
    "/p/<script>alert(1)</script>.jpg",
    "/p/\"><img src=x onerror='alert(1)'>.jpg",
    "/p/' onmouseover='alert(1).jpg",
    "/p/&lt;b&gt; &amp;.jpg",
    "/p/</style></title><!--.jpg",
    "/<b>/$name ${photos} %s {}.jpg",
    "/p/\udcff\x1b\u202e.jpg",
]


def assert_harmless(shown_page: Page, paths: list[str]) -> None:
    allowed = {"class", "href", "src", "alt", "title", "loading", "decoding", "style", "datetime", "id", "lang", "rel",
               "charset", "http-equiv", "content", "name", "width", "height", "aria-labelledby"}  # fmt: skip
    assert {name for _, attributes in shown_page.elements for name in attributes} <= allowed
    assert not {"script", "b"} & {tag for tag, _ in shown_page.elements}
    links = [attributes for attributes in shown_page.all("a") if "title" in attributes]
    assert [link["title"] for link in links] == [Path(shown(path)).name for path in paths]
    assert [unquote_to_bytes(link["href"].removeprefix("file://")) for link in links] == [
        os.fsencode(path) for path in paths
    ]


def test_hostile_names_are_text_and_nothing_else(make_report: Any) -> None:
    skipped = tuple(Skip(path, Reason.DAMAGED, skip_detail(SkipCode.OTHER, text=path)) for path in HOSTILE)
    shown_page = page(make_report(HOSTILE, skipped=skipped), lambda photo: JPEG)
    assert_harmless(shown_page, HOSTILE)
    for path in HOSTILE:
        assert shown(path) in shown_page.text


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=50)
@given(
    st.lists(
        st.one_of(
            st.binary(min_size=1, max_size=30), st.text("<>&\"'=/ -!$ab", min_size=1, max_size=30).map(str.encode)
        )
        .map(lambda name: name.replace(b"/", b"_"))
        .filter(lambda name: b"\0" not in name and name not in (b".", b"..")),
        min_size=2,
        max_size=3,
    )
)
def test_no_name_breaks_the_page(make_report: Any, names: list[bytes]) -> None:
    paths = [os.fsdecode(b"/p/" + name) for name in names]
    assert_harmless(page(make_report(paths)), paths)


def test_skipped_files_are_at_the_end_with_the_problems_first(make_report: Any, skips: tuple[Skip, ...]) -> None:
    shown_page = page(make_report(["/a", "/b"], skipped=skips))
    assert shown_page.texts_in("summary") == ["2 files were skipped, 1 of which may be missing here."]
    assert shown_page.text.endswith("/p/x\\xff.jpg damaged: the file ends early /p/notes.txt not a picture (text)")


def test_an_empty_result_has_a_sentence(make_report: Any) -> None:
    shown_page = page(make_report())
    assert shown_page.texts_in("p.lead") == [
        "No copies among 118 photos. A lower threshold would also show less similar pictures."
    ]
    assert not shown_page.all("article")
    assert page(make_report(indexed=0)).texts_in("p.lead") == ["There are no photos to compare yet."]


def test_a_cluster_of_a_thousand_unfolds_on_request(make_report: Any) -> None:
    shown_page = page(make_report([f"/p/{number}.jpg" for number in range(1000)]))
    assert len(shown_page.all("li")) == 1000
    assert shown_page.texts_in("summary") == ["988 more"]
