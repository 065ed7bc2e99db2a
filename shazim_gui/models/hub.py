"""Where networks' weights are published."""

import os

HUB = "https://huggingface.co"


def hub_address() -> str:
    """The hub's address, without a slash at its end: a mirror in `$HF_ENDPOINT`, else huggingface.co."""
    return (os.environ.get("HF_ENDPOINT") or HUB).rstrip("/")
