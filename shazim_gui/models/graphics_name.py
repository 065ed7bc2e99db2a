"""Names the graphics processor that torch finds, without loading torch where there cannot be one."""

from shazim_gui.models.graphics_driver import may_have_graphics
from shazim_gui.models.torch_executor import best_device


def graphics_name() -> str:
    """Return the name of the graphics processor that can run networks; empty where there is none. May load torch."""
    if not may_have_graphics():
        return ""
    device = best_device()
    if device.type == "cuda":
        import torch

        return str(torch.cuda.get_device_name(device))
    return "Apple" if device.type == "mps" else ""
