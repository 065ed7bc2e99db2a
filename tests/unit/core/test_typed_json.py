"""JSON from files is checked against its types; paths that are not UTF-8 survive in it."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import pytest
from msgspec import Meta, Struct

from shazim_gui.core.records import Kind
from shazim_gui.core.typed_json import plain, read_json, typed


class Inner(Struct):
    kind: Kind
    weight: Annotated[float, Meta(ge=0)] = 1.0


@dataclass(frozen=True, slots=True)
class Outer:
    paths: dict[str, Inner]
    pair: tuple[int, int] = (0, 0)


def test_values_are_read_as_their_types_and_unknown_members_are_ignored(tmp_path: Path) -> None:
    made = Outer({"/a/\udcff.jpg": Inner(Kind.EDITED, 2.0)}, (1, 2))
    file = tmp_path / "value.json"
    file.write_text(json.dumps(plain(made)))
    assert typed(read_json(file), Outer) == made
    assert typed({"paths": {"x": {"kind": "same", "later": [1]}}}, Outer) == Outer({"x": Inner(Kind.SAME)})


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        (True, float), ("1", float), (10**400, float), (0, bool), (1.5, int), (None, str), ("twin", Kind), ([], Outer),
        ({}, Outer), ({"kind": "same", "weight": -1}, Inner), ([1, 2, 3], tuple[int, int]),
        ({"a": [1]}, dict[str, int]),
    ],
)  # fmt: skip
def test_a_value_of_another_type_is_rejected(value: object, wanted: Any) -> None:
    with pytest.raises(ValueError, match=r"."):
        typed(value, wanted)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe\x00", b"[" * 100_000])
def test_invalid_json_is_rejected(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "value.json"
    file.write_bytes(content)
    with pytest.raises(ValueError, match=r"."):
        read_json(file)
