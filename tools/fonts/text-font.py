"""Writes the typeface of the text, Latin and Latin Extended in one file for each style: src/renderer/ui/fonts.

Where a browser takes Polish letters from another file than the rest, every word with one is several runs, and each line of a
paragraph looks through all of them: with 300 KB in a paragraph a key took seconds. The characters and features are those of the
packages of Fontsource, and so is the optical size, so that the letters stay the same.

    python3 -m venv v && v/bin/pip install fonttools==4.68.0 brotli==1.2.1 fontpkg-source-serif-4==4.4
    v/bin/python tools/fonts/text-font.py

The licence (OFL 1.1) reserves the name of the original for the original, so the name inside the files is another one.
"""

from io import BytesIO
from pathlib import Path

import fontpkg_source_serif_4
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

SOURCE = Path(fontpkg_source_serif_4.__file__).parent
TARGET = Path(__file__).parents[2] / "src/renderer/ui/fonts"
NAME = "Byline Text"
OPTICAL_SIZE = 14
FEATURES = "ccmp dnom frac kern liga locl mark mkmk numr pnum tnum".split()
CHARACTERS = (
    # Latin
    "0000-00FF 0131 0152-0153 02BB-02BC 02C6 02DA 02DC 0304 0308 0329 2000-206F 20AC 2122 2191 2193 2212 2215 FEFF FFFD "
    # Latin Extended
    "0100-02BA 02BD-02C5 02C7-02CC 02CE-02D7 02DD-02FF 1D00-1DBF 1E00-1E9F 1EF2-1EFF 20A0-20C4 2113 2C60-2C7F A720-A7FF"
).split()
NAME_IDS = {1: NAME, 4: NAME, 6: NAME.replace(" ", ""), 16: NAME, 25: NAME.replace(" ", "")}


def code_points():
    for part in CHARACTERS:
        first, _, last = part.partition("-")
        yield from range(int(first, 16), int(last or first, 16) + 1)


def read_again(font):
    """A font that was cut down is whole again only when it was written and read."""
    written = BytesIO()
    font.save(written)
    written.seek(0)
    return TTFont(written, recalcTimestamp=False)


def rename(font):
    for record in font["name"].names:
        if record.nameID in NAME_IDS:
            record.string = NAME_IDS[record.nameID]


def build(source, target):
    whole = TTFont(SOURCE / "files" / source, recalcTimestamp=False)
    font = read_again(instancer.instantiateVariableFont(whole, {"opsz": OPTICAL_SIZE}))
    options = subset.Options(layout_features=FEATURES, drop_tables=["DSIG"])
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=list(code_points()))
    subsetter.subset(font)
    rename(font)
    font.flavor = "woff2"
    font.save(TARGET / target)


if __name__ == "__main__":
    build("SourceSerif4[opsz,wght].ttf", "byline-text.woff2")
    build("SourceSerif4-Italic[opsz,wght].ttf", "byline-text-italic.woff2")
    (TARGET / "OFL.txt").write_text((SOURCE / "LICENSE").read_text())
