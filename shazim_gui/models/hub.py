"""Gives the address of the model hub on which networks' weights are published."""

import os

HUB = "https://huggingface.co"


def hub_address() -> str:
    """Return the hub's address without a trailing slash: the mirror in `$HF_ENDPOINT`, else huggingface.co."""
    return (os.environ.get("HF_ENDPOINT") or HUB).rstrip("/")
