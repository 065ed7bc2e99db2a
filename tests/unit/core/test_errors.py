"""Errors caused from outside are sentences, and can be sent from the worker to a face."""

import pickle

import pytest

from shazim_gui.core.errors import (
    AddressUnreachable,
    BadInput,
    LibraryUnusable,
    ModelUnavailable,
    WorkerLost,
    WorldError,
)  # fmt: skip


@pytest.mark.parametrize("kind", [AddressUnreachable, BadInput, LibraryUnusable, ModelUnavailable, WorkerLost])
def test_an_error_names_the_problem_and_the_remedy(kind: type[WorldError]) -> None:
    error = kind("there is no folder /x", "check the spelling")
    assert str(error) == "there is no folder /x: check the spelling."
    assert isinstance(error, WorldError)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is kind
    assert (again.what, again.remedy) == (error.what, error.remedy)
