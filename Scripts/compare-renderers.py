#!/usr/bin/env python3
"""Draw every chart's SVG with librsvg and with headless Chromium and measure how far each is from Cairo's PNG.

Usage: Scripts/compare-renderers.py [SPEC…]        (default: Charts/*/*.chart.yaml)

Needs the built tool (make build), rsvg-convert and xmllint (Debian: librsvg2-bin, libxml2-utils), chromium, and Python with
Pillow and numpy. Both forms of SVG are compared, live text and outlines. The distance is DSSIM, (1 - SSIM) / 2 over windows
of 8 x 8 pixels of brightness (Wang and others 2004): 0 for equal pictures, 0.5 for unrelated ones. Status 1 where a distance
is above the limit or an SVG is not well formed.
"""

import pathlib
import subprocess
import sys
import tempfile

import numpy
from PIL import Image

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOL = ROOT / ".build/release/tongbi"
# Rasterisers differ in how they smooth edges, and in hinting of live text; wrong fonts, colours or places are far above this.
LIMIT = 0.01
WINDOW = 8
# Chromium draws pictures of up to 16384 pixels height.
TALLEST = 16000


def brightness(path):
    picture = Image.open(path).convert("RGBA")
    ground = Image.new("RGBA", picture.size, "white")
    return numpy.asarray(Image.alpha_composite(ground, picture).convert("L"), dtype=float)


def windows(plane):
    height, width = (side // WINDOW * WINDOW for side in plane.shape)
    cut = plane[:height, :width].reshape(height // WINDOW, WINDOW, width // WINDOW, WINDOW)
    return cut.transpose(0, 2, 1, 3).reshape(-1, WINDOW * WINDOW)


def distance(left, right):
    if left.shape != right.shape:
        return 0.5
    a, b = windows(left), windows(right)
    mean_a, mean_b = a.mean(1), b.mean(1)
    spread_a, spread_b = a.var(1), b.var(1)
    shared = ((a - mean_a[:, None]) * (b - mean_b[:, None])).mean(1)
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    similar = (2 * mean_a * mean_b + c1) * (2 * shared + c2)
    similar /= (mean_a**2 + mean_b**2 + c1) * (spread_a + spread_b + c2)
    return float((1 - similar.mean()) / 2)


def chromium(pictures, folder):
    """One screenshot for as many charts as fit under one another."""
    shots, batch, used = {}, [], 0
    for name, size in pictures + [(None, (0, TALLEST))]:
        if batch and used + size[1] > TALLEST:
            page = folder / "page.html"
            page.write_text(
                "<!doctype html><style>body{margin:0}img{display:block}</style>"
                + "".join(f'<img src="{picture}">' for picture, _ in batch)
            )
            width = max(side[0] for _, side in batch)
            subprocess.run(
                ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=1",
                 "--allow-file-access-from-files", f"--window-size={width},{used}", f"--screenshot={folder}/page.png",
                 page.as_uri()],
                check=True, capture_output=True)
            sheet, top = Image.open(folder / "page.png"), 0
            for picture, side in batch:
                shots[picture] = folder / (picture + ".chromium.png")
                sheet.crop((0, top, side[0], top + side[1])).save(shots[picture])
                top += side[1]
            batch, used = [], 0
        if name:
            batch.append((name, size))
            used += size[1]
    return shots


def main():
    specs = [pathlib.Path(path) for path in sys.argv[1:]] or sorted(ROOT.glob("Charts/*/*.chart.yaml"))
    failed = False
    worst = {}
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        pictures = []
        for spec in specs:
            stem = f"{spec.parent.name}-{spec.name.removesuffix('.chart.yaml')}"
            for file, options in ((".png", []), ("-live.svg", []), ("-outlines.svg", ["--outlines"])):
                subprocess.run([TOOL, "chart", spec, "-o", folder / (stem + file), *options], check=True, capture_output=True)
            size = Image.open(folder / (stem + ".png")).size
            pictures += [(stem + "-live.svg", size), (stem + "-outlines.svg", size)]
        shots = chromium(pictures, folder)
        for picture, _ in pictures:
            if subprocess.run(["xmllint", "--noout", folder / picture]).returncode:
                failed = True
            subprocess.run(["rsvg-convert", folder / picture, "-o", folder / (picture + ".librsvg.png")], check=True)
            cairo = brightness(folder / (picture.rsplit("-", 1)[0] + ".png"))
            line = f"{picture:48}"
            for renderer, file in (("librsvg", folder / (picture + ".librsvg.png")), ("chromium", shots[picture])):
                far = distance(cairo, brightness(file))
                failed = failed or far > LIMIT
                key = (picture.rsplit("-", 1)[1], renderer)
                worst[key] = max(worst.get(key, 0), far)
                line += f"  {renderer} {far:.5f}{' !' if far > LIMIT else '  '}"
            print(line.rstrip(), flush=True)
    for (form, renderer), far in sorted(worst.items()):
        print(f"worst: {form} in {renderer}: {far:.5f} (limit {LIMIT})")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
