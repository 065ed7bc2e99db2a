"""Measures speed on photographs as large as a camera's, made from those of scikit-image; prints and plots the results.

`make bench` runs it. A given folder replaces these photographs; further arguments go to `shazim benchmark speed`.
"""

import sys
import tempfile
from pathlib import Path

import numpy as np
import skimage
from PIL import Image

from shazim_gui.cli.main import main

OUTPUT = Path("bench-output")
PHOTOGRAPHS = ("astronaut.png", "chelsea.png", "coffee.png", "motorcycle_left.png", "rocket.jpg")
COPIES = 8
"""Number of pictures made of each photograph, cropped differently."""
CAMERA = (4000, 3000)
NOISE = 4.0
"""Standard deviation of a sensor's noise in grey levels, which makes up most of a file's data."""


def run(given: list[str]) -> int:
    """Run the benchmark and return its exit code."""
    OUTPUT.mkdir(exist_ok=True)
    outputs = ["--output", str(OUTPUT / "speed.json"), "--plot", str(OUTPUT / "speed.png")]
    if given and not given[0].startswith("-"):
        return main(["benchmark", "speed", *given, *outputs])
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder))
        return main(["benchmark", "speed", folder, *given, *outputs])


def build(folder: Path) -> None:
    """Write the pictures, which are always the same."""
    generator = np.random.default_rng(0)
    for name in PHOTOGRAPHS:
        with Image.open(Path(skimage.__file__).parent / "data" / name) as photograph:
            whole = photograph.convert("RGB")
        for copy in range(COPIES):
            inset = 0.02 * copy
            box = (inset * whole.width, inset * whole.height, whole.width * (1 - inset / 2), whole.height)
            large = np.asarray(whole.resize(CAMERA, Image.Resampling.BICUBIC, box), np.float32)
            large = large + generator.standard_normal(large.shape, np.float32) * NOISE
            picture = Image.fromarray(np.clip(large, 0, 255).astype(np.uint8))
            picture.save(folder / f"{Path(name).stem}-{copy}.jpg", quality=90)


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
