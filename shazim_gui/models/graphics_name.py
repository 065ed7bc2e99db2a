"""Which graphics processor there is to choose: what torch finds, asked only where there can be one."""

from shazim_gui.models.graphics_driver import may_have_graphics
from shazim_gui.models.torch_executor import best_device


def graphics_name() -> str:
    """The name of the graphics processor that networks can run on; empty where there is none. May load torch."""
    if not may_have_graphics():
        return ""
    device = best_device()
    if device.type == "cuda":
        import torch

        return str(torch.cuda.get_device_name(device))
    return "Apple" if device.type == "mps" else ""
