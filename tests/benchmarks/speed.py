"""Measures speed on photographs as large as a camera's, made of those that scikit-image carries; prints and plots it.

`make bench` runs it. A folder given takes their place; every further word is handed to `shazim benchmark speed`.
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
"""So many pictures are made of each, cut differently."""
CAMERA = (4000, 3000)
NOISE = 4.0
"""Standard deviation of a sensor's noise in grey levels, which is most of what a decoder has to read."""


def run(given: list[str]) -> int:
    """Run the benchmark and return its exit code."""
    OUTPUT.mkdir(exist_ok=True)
    kept = ["--output", str(OUTPUT / "speed.json"), "--plot", str(OUTPUT / "speed.png")]
    if given and not given[0].startswith("-"):
        return main(["benchmark", "speed", *given, *kept])
    with tempfile.TemporaryDirectory() as folder:
        build(Path(folder))
        return main(["benchmark", "speed", folder, *given, *kept])


def build(folder: Path) -> None:
    """Write the pictures, always the same ones."""
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
