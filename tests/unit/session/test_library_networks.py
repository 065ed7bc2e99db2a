"""Networks and their state in a library: their weights, what they have analysed, and what choosing one does."""

from dataclasses import replace
from typing import Any

import pytest

from shazim_gui.core.errors import ModelUnavailable
from shazim_gui.models.registry import MODELS
from shazim_gui.session import verbs
from shazim_gui.session.presenter.network_text import download_text, network_line, network_text
from shazim_gui.session.verbs.list_networks import Network, networks
from shazim_gui.session.verbs.use_network import use_network

SMALL = MODELS["mobilenetv4-small"]
LITE = MODELS["efficientnet-lite0"]
NEW = Network(SMALL, here=False, size=SMALL.hub_bytes, in_use=False, contents=28, seen=0, compared=False)


def test_an_empty_library_asks_for_no_work(library: Any) -> None:
    listed = networks(library.session)
    assert [network.spec.name for network in listed] == list(MODELS)
    assert [network.spec for network in listed if network.in_use] == [LITE]
    assert [network.spec for network in listed if network.here] == [LITE]
    assert not any(network.has_work for network in listed)
    assert all(network.size > 10_000_000 for network in listed)


def test_analysed_pictures_are_counted_by_content(copies: Any) -> None:
    lite, *others = networks(copies.session)
    assert (lite.seen, lite.contents) == (len({photo.content for photo in copies.photos}),) * 2
    assert lite.contents == len(copies.photos) - 1  # one content is in two files
    assert not lite.has_work
    assert all(network.seen == 0 and network.has_work for network in others)
    copies.paths.pairs(LITE.name).unlink()
    assert networks(copies.session)[0].has_work


def test_the_size_of_local_weights_is_that_of_the_file(library: Any) -> None:
    library.paths.prepare()
    (library.paths.weights / f"{SMALL.name}.pth").write_bytes(bytes(1234))
    small = next(network for network in networks(library.session) if network.spec is SMALL)
    assert (small.here, small.size) == (True, 1234)


def test_a_network_that_has_analysed_everything_is_used_without_work(copies: Any) -> None:
    verbs.choose_network(copies.session, SMALL.name)
    lite = networks(copies.session)[0]
    copies.do(use_network(copies.session, lite))
    assert copies.session.model == LITE.name
    assert copies.steps == []


def test_a_network_without_weights_can_be_chosen_and_reports_what_is_missing(copies: Any) -> None:
    with pytest.raises(ModelUnavailable, match="MobileNetV4 small have not been downloaded"):
        copies.do(use_network(copies.session, replace(NEW, here=True)))
    assert copies.session.model == SMALL.name


@pytest.mark.parametrize(
    ("change", "state", "action"),
    [
        ({}, "Not downloaded", "Download and use…"),
        ({"seen": 28, "compared": True}, "Not downloaded · has analysed all 28 pictures", "Download and use…"),
        ({"in_use": True}, "In use, but not downloaded", "Download and use…"),
        ({"here": True}, "Ready · has analysed none of 28 pictures", "Use and scan"),
        ({"here": True, "seen": 5}, "Ready · has analysed 5 of 28 pictures", "Use and scan"),
        ({"here": True, "seen": 28}, "Ready · has analysed all 28 pictures", "Use and scan"),
        ({"here": True, "seen": 28, "compared": True}, "Ready · has analysed all 28 pictures", "Use"),
        ({"here": True, "seen": 1, "contents": 1, "compared": True}, "Ready · has analysed the one picture", "Use"),
        ({"here": True, "contents": 0}, "Ready", "Use"),
        ({"here": True, "in_use": True, "seen": 28, "compared": True}, "In use · has analysed all 28 pictures", ""),
        ({"here": True, "in_use": True, "seen": 5}, "In use · has analysed 5 of 28 pictures", ""),
        ({"spec": LITE, "size": 0}, "Missing from this installation", ""),
    ],
)
def test_the_texts_on_the_state_of_a_network(change: dict[str, Any], state: str, action: str) -> None:
    text = network_text(replace(NEW, **change))
    assert (text.state, text.action) == (state, action)


def test_the_texts_on_the_facts_of_a_network(monkeypatch: pytest.MonkeyPatch) -> None:
    assert network_text(NEW).facts == "960 dimensions · 15.2 MB, from huggingface.co · Apache-2.0"
    assert network_text(NEW).note == "The fastest, for very large collections on slow computers."
    lite = replace(NEW, spec=LITE, size=18_826_032, here=True)
    assert network_text(lite).facts == "1,280 dimensions · 18.8 MB, comes with the program · Apache-2.0"
    monkeypatch.setenv("HF_ENDPOINT", "https://mirror.example:8443/")
    assert "from mirror.example:8443" in network_text(NEW).facts


def test_the_question_names_the_download_its_source_and_the_next_step() -> None:
    text = download_text(NEW)
    assert (text.question, text.yes) == ("Download MobileNetV4 small?", "Download")
    assert text.detail == (
        "About 15.2 MB will be downloaded from huggingface.co. No photos or file names leave this computer. "
        "Shazim then analyses all 28 pictures with it."
    )
    assert "Then" not in download_text(replace(NEW, contents=0)).detail


def test_the_line_names_the_network_of_the_shown_result(copies: Any) -> None:
    results = copies.session.results()
    assert network_line(None, LITE.name) == network_line(results, LITE.name) == "Network: EfficientNet-Lite0"
    assert network_line(results, SMALL.name) == "Network: EfficientNet-Lite0 until MobileNetV4 small is done"
    assert network_line(None, "of-another-time") == "Network: of-another-time"
