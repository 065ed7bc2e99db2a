"""Measures other programs on the same files and cores, where they are installed."""

import importlib
import importlib.util
import multiprocessing
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import imagehash
from PIL import Image

from shazim_gui.benchmark.accuracy.dedup_peers import CNN, PACKAGE, PHASH, dedup_methods
from shazim_gui.benchmark.speed.folder_survey import Survey, cores
from shazim_gui.benchmark.speed.measurement_rounds import Measurement, Unavailable
from shazim_gui.benchmark.speed.medians import Figures

IMAGEHASH, FINDIMAGEDUPES = "ImageHash phash", "findimagedupes"
CNN_PER_CORE = f"{CNN}, loading on all cores"
PEERS = (IMAGEHASH, FINDIMAGEDUPES, PHASH, CNN, CNN_PER_CORE)
OF_VECTORS = (CNN, CNN_PER_CORE)
"""Programs that run a network, which are compared with our scan with vectors; the others compute hashes."""
_CHUNK = 4


def speed_peers(pictures: Survey, temporary: Path) -> tuple[list[Measurement], dict[str, str]]:
    """Return the possible measurements, and the reasons why others are not possible, by name."""
    found = [Measurement(IMAGEHASH, imagehash_loop, (pictures,))]
    absent: dict[str, str] = {}
    if importlib.util.find_spec(PACKAGE) is None:
        absent |= dict.fromkeys((PHASH, CNN, CNN_PER_CORE), "not installed")
    else:
        found.append(Measurement(PHASH, dedup_phash, (pictures,)))
        found.append(Measurement(CNN, dedup_cnn, (pictures, temporary, 0)))
        found.append(Measurement(CNN_PER_CORE, dedup_cnn, (pictures, temporary, cores())))
    if shutil.which(FINDIMAGEDUPES) is None:
        absent[FINDIMAGEDUPES] = "not installed"
    else:
        found.append(Measurement(FINDIMAGEDUPES, findimagedupes, (pictures,)))
    return found, absent


def imagehash_loop(pictures: Survey) -> Figures:
    """Measure the seconds of every file's perceptual hash, as in the package's manual, in one process per core."""
    return _pooled(_perceptual, pictures.paths)


def _perceptual(path: str) -> None:
    with Image.open(path) as image:
        imagehash.phash(image)


def dedup_phash(pictures: Survey) -> Figures:
    """Measure the seconds of imagededup's perceptual hash of every file, in one process per core.

    Its own loop over a folder assigns a hundred files at a time, which leaves cores idle at the end; this one does not.

    Raises:
        Unavailable: the package does not run.
    """
    _use_default_start_method()
    try:
        return _pooled(partial(_dedup_hash, dedup_methods().PHash(verbose=False)), pictures.paths)
    except Exception as error:
        raise _unavailable_peer(PHASH, error) from error


def _dedup_hash(hasher: Any, path: str) -> None:
    hasher.encode_image(image_file=path)


def dedup_cnn(pictures: Survey, temporary: Path, loaders: int) -> Figures:
    """Measure the seconds of imagededup's network over every file.

    By default, with 0 `loaders`, it loads one file after the other in the process that runs the network; otherwise so
    many processes load batches of 64 files in parallel. The weights are random, because trained ones would have to be
    downloaded and take the same time.

    Raises:
        Unavailable: the package does not run.
    """
    _use_default_start_method()
    try:
        method = dedup_methods().CNN(verbose=False, model_config=_untrained())
        with TemporaryDirectory(dir=temporary) as folder:
            for number, path in enumerate(pictures.paths):
                suffix = os.path.splitext(path)[1]  # noqa: PTH122  (surrogate escapes survive)
                Path(folder, f"{number:06d}{suffix}").symlink_to(path)
            started = time.perf_counter()
            method.encode_images(image_dir=folder, num_enc_workers=loaders)
            return {"seconds": time.perf_counter() - started}
    except Exception as error:
        raise _unavailable_peer(CNN, error) from error


def _untrained() -> Any:
    """Return the package's own network and preprocessing, with random weights."""
    package: Any = importlib.import_module(f"{PACKAGE}.utils.models")
    nn: Any = importlib.import_module("torch.nn")
    network: Any = importlib.import_module("torchvision.models").mobilenet_v3_small(weights=None).eval()
    cut = nn.Sequential(network.features, network.avgpool, nn.Flatten(1))
    return package.CustomModel(name="untrained", model=cut, transform=package.MobilenetV3.transform)


def findimagedupes(pictures: Survey) -> Figures:
    """Measure the seconds of the program over the files, which are divided among one process per core.

    Raises:
        Unavailable: the program does not run.
    """
    shares = [pictures.paths[start :: cores()] for start in range(cores())]
    started = time.perf_counter()
    running = [
        subprocess.Popen(
            [FINDIMAGEDUPES, "--quiet", "--null", "-"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for _ in shares
    ]
    for process, share in zip(running, shares, strict=True):
        assert process.stdin is not None
        process.stdin.write(b"".join(os.fsencode(path) + b"\0" for path in share))
        process.stdin.close()
    codes = [process.wait() for process in running]
    if any(codes):
        raise Unavailable(f"does not run here (exit codes {codes})", "run it by itself to see its messages")
    return {"seconds": time.perf_counter() - started}


def _pooled(work: Callable[[str], None], paths: Sequence[str]) -> Figures:
    """Measure seconds in processes that have been started and have loaded everything."""
    with ProcessPoolExecutor(cores()) as pool:
        # Enough tasks that every process most likely gets one.
        list(pool.map(work, list(paths[:1]) * (2 * cores())))
        started = time.perf_counter()
        list(pool.map(work, paths, chunksize=_CHUNK))
        return {"seconds": time.perf_counter() - started}


def _use_default_start_method() -> None:
    """Use the system's default start method; a measurement's process would otherwise pass on its own."""
    multiprocessing.set_start_method(None, force=True)


def _unavailable_peer(name: str, error: Exception) -> Unavailable:
    return Unavailable(f"does not run here ({type(error).__name__}: {error})", f"see whether {name} runs by itself")
