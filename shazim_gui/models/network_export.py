"""Gets a network out of torch, for a runtime that knows nothing of torch."""

import tempfile
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from shazim_gui.models.executor import FastRuntimeUnavailable
from shazim_gui.models.exported_network import ExportedNetwork
from shazim_gui.models.openvino_loading import openvino
from shazim_gui.models.registry import Preprocessing

if TYPE_CHECKING:
    from torch import nn


def export(module: "nn.Module", wants: Preprocessing) -> ExportedNetwork:
    """Export an `embedding` (on the processor, batch normalisation folded) for one picture at a time; takes .6 s.

    The trace of one run is handed to OpenVINO's front end for torch. Its converter `convert_model`, which does the
    same, takes 2 s and reports to its makers; torch.export, torch's own successor to traces, takes 4 s here and trips
    over operators that this front end expects from other versions of torch.

    Raises:
        FastRuntimeUnavailable: OpenVINO is not here, or does not know what the network is made of.
    """
    runtime = openvino()
    import torch

    try:
        from openvino.frontend import FrontEndManager
        from openvino.frontend.pytorch.ts_decoder import TorchScriptPythonDecoder

        with warnings.catch_warnings(), torch.inference_mode():
            warnings.simplefilter("ignore")  # traces are deprecated, and sizes become constant, as they should
            example = torch.zeros(1, 3, wants.side, wants.side)
            trace = torch.jit.freeze(torch.jit.trace(module, example, check_trace=False))  # type: ignore[no-untyped-call]
            front_end = FrontEndManager().load_by_framework("pytorch")
            decoder = TorchScriptPythonDecoder(trace)  # has to live until the end: the front end only borrows it
            graph = front_end.convert(front_end.load(decoder))
        graph.reshape([1, 3, wants.side, wants.side])
        with tempfile.TemporaryDirectory(prefix="shazim-export-") as folder:
            topology, constants = Path(folder) / "network.xml", Path(folder) / "network.bin"
            runtime.serialize(graph, str(topology), str(constants))
            return ExportedNetwork(topology.read_bytes(), np.fromfile(constants, np.uint8), wants)
    except Exception as error:  # a network that cannot be exported says so in many ways
        raise FastRuntimeUnavailable("the network cannot be exported", error) from error
