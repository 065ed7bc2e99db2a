"""A plan puts every entry into exactly one list, and forgets only files that are certainly gone."""

import os
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from shazim_gui.core.records import FoundFile, Reason, Skip
from shazim_gui.core.skip_details import SkipCode, skip_detail
from shazim_gui.store.photo_table import KnownFile
from shazim_gui.worker.jobs.scan_plan import plan_scan

NAMES = st.sampled_from([f"/photos/{name}" for name in "abcdefgh"])
DEVICE = os.stat("/").st_dev


def found(path: str, size: int = 1, device: int = DEVICE) -> FoundFile:
    return FoundFile(path, size, 7, device, 1)


def known(number: int, size: int = 1, device: int = DEVICE, *, complete: bool = True) -> KnownFile:
    return KnownFile(number, size, 7, str(device), complete)


@st.composite
def disks(draw: st.DrawFn) -> list[FoundFile | Skip]:
    entries: list[FoundFile | Skip] = []
    for path in draw(st.lists(NAMES, unique=True)):
        if draw(st.booleans()):
            entries.append(found(path, draw(st.integers(1, 2))))
        else:
            entries.append(Skip(path, draw(st.sampled_from(list(Reason))), skip_detail(SkipCode.OTHER, text="because")))
    return entries


@given(
    disks(),
    st.dictionaries(NAMES, st.builds(known, st.integers(), st.integers(1, 2), complete=st.booleans())),
    st.lists(st.builds(Skip, NAMES, st.sampled_from(list(Reason)), st.just("was"), st.integers(1, 2), st.just(7))),
    st.sets(NAMES),
)
def test_every_entry_is_in_exactly_one_list(
    entries: list[FoundFile | Skip], catalogued: dict[str, KnownFile], skipped: list[Skip], crashed: set[str]
) -> None:
    plan = plan_scan(entries, catalogued, skipped, crashed)
    planned = [entry.path for entry in (*plan.decode, *plan.unchanged, *plan.skips)]
    assert sorted(planned) == sorted(entry.path for entry in entries)
    assert plan.found == len(entries)
    for entry in plan.unchanged:
        assert catalogued[entry.path].complete
        assert catalogued[entry.path].size == entry.size
    assert not {entry.path for entry in plan.decode} & crashed
    kept = {file.id for file in (*plan.gone, *plan.away)}
    assert kept <= {file.id for path, file in catalogued.items() if path not in {entry.path for entry in entries}}


def test_a_retried_file_is_decoded_although_it_has_not_changed() -> None:
    damaged = [Skip(f"/photos/{name}", Reason.DAMAGED, skip_detail(SkipCode.OTHER, text="torn"), 1, 7) for name in "ab"]
    plan = plan_scan([found("/photos/a"), found("/photos/b")], {}, damaged, set(), frozenset({"/photos/b"}))
    assert [entry.path for entry in plan.decode] == ["/photos/b"]
    assert plan.skips == damaged[:1]
    plan = plan_scan([], {}, damaged, set(), frozenset({"/photos/b"}))
    assert plan.vanished_skips == ["/photos/a", "/photos/b"]


def test_a_crashed_file_is_skipped_with_its_size_and_time() -> None:
    plan = plan_scan([found("/photos/a")], {}, [], {"/photos/a"})
    assert [(skip.reason, skip.size, skip.mtime_ns) for skip in plan.skips] == [(Reason.CRASHED, 1, 7)]


def test_a_file_with_a_lasting_skip_is_not_read_again_until_it_changes() -> None:
    before = [
        Skip("/photos/a", Reason.CRASHED, skip_detail(SkipCode.OTHER, text="was"), 1, 7),
        Skip("/photos/b", Reason.NO_ACCESS, skip_detail(SkipCode.OTHER, text="was"), 1, 7),
    ]
    plan = plan_scan([found("/photos/a"), found("/photos/b")], {}, before, set())
    assert plan.skips == before[:1]
    assert [entry.path for entry in plan.decode] == ["/photos/b"]
    assert plan_scan([found("/photos/a", 2)], {}, before, set()).decode


def test_a_photo_without_this_networks_vector_is_read_again() -> None:
    plan = plan_scan([found("/photos/a")], {"/photos/a": known(1, complete=False)}, [], set())
    assert [entry.path for entry in plan.decode] == ["/photos/a"]


def test_files_in_a_folder_without_permission_are_away(tmp_path: Path) -> None:
    closed = Skip(
        f"{tmp_path}/closed", Reason.NO_ACCESS, skip_detail(SkipCode.OTHER, text="no permission to read the folder")
    )
    inside, beside = f"{tmp_path}/closed/a/b", f"{tmp_path}/closed-not/b"
    device = tmp_path.stat().st_dev
    old = [
        Skip(f"{tmp_path}/closed/c", Reason.CRASHED, skip_detail(SkipCode.OTHER, text="was")),
        Skip(f"{tmp_path}/d", Reason.EMPTY, skip_detail(SkipCode.OTHER, text="was")),
    ]
    plan = plan_scan([closed], {inside: known(1, device=device), beside: known(2, device=device)}, old, set())
    assert ([file.id for file in plan.away], [file.id for file in plan.gone]) == ([1], [2])
    assert plan.vanished_skips == [f"{tmp_path}/d"], "the crashed one may still exist"


def test_a_drive_is_identified_by_its_number_or_by_that_of_its_other_files(tmp_path: Path) -> None:
    device = tmp_path.stat().st_dev
    seen, missing = f"{tmp_path}/seen", f"{tmp_path}/folder/missing"
    elsewhere = {missing: known(1, device=4711)}
    assert [file.id for file in plan_scan([], elsewhere, [], set()).away] == [1]
    renumbered = {**elsewhere, seen: known(2, device=4711)}
    assert [file.id for file in plan_scan([found(seen, device=device)], renumbered, [], set()).gone] == [1]
    assert [file.id for file in plan_scan([found(seen, device=815)], renumbered, [], set()).away] == [1]


def test_files_in_a_folder_that_became_a_file_are_gone(tmp_path: Path) -> None:
    (tmp_path / "was-folder").write_text("a file now")
    gone = {f"{tmp_path}/was-folder/deep/a": known(1, device=tmp_path.stat().st_dev)}
    assert plan_scan([], gone, [], set()).gone
