"""Exports a network from torch for OpenVINO."""

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


def export(module: "nn.Module", preprocessing: Preprocessing) -> ExportedNetwork:
    """Export an `embedding` (on the processor, batch normalisation folded) for one picture at a time; takes .6 s.

    The trace of one run is converted by OpenVINO's front end for torch. OpenVINO's `convert_model` does the same, but
    takes 2 s and sends usage statistics; torch.export, the successor to traces, takes 4 s here and fails on operators
    that this front end expects from other versions of torch.

    Raises:
        FastRuntimeUnavailable: OpenVINO is missing or does not support the network.
    """
    runtime = openvino()
    import torch

    try:
        from openvino.frontend import FrontEndManager
        from openvino.frontend.pytorch.ts_decoder import TorchScriptPythonDecoder

        with warnings.catch_warnings(), torch.inference_mode():
            warnings.simplefilter("ignore")  # traces are deprecated, and sizes become constant, which is intended
            example = torch.zeros(1, 3, preprocessing.side, preprocessing.side)
            trace = torch.jit.freeze(torch.jit.trace(module, example, check_trace=False))  # type: ignore[no-untyped-call]
            front_end = FrontEndManager().load_by_framework("pytorch")
            decoder = TorchScriptPythonDecoder(trace)  # must be kept alive: the front end does not own it
            graph = front_end.convert(front_end.load(decoder))
        graph.reshape([1, 3, preprocessing.side, preprocessing.side])
        with tempfile.TemporaryDirectory(prefix="shazim-export-") as folder:
            topology, constants = Path(folder) / "network.xml", Path(folder) / "network.bin"
            runtime.serialize(graph, str(topology), str(constants))
            return ExportedNetwork(topology.read_bytes(), np.fromfile(constants, np.uint8), preprocessing)
    except Exception as error:  # a failing export may raise anything
        raise FastRuntimeUnavailable("the network cannot be exported", error) from error
