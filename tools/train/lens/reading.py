"""Reads posts with the finished file as the app does, and writes down answers for its tests."""

import base64
import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from pieces import Pieces
from posts import PROMOTION, USEFUL, Post
from windows import Rule, Window, cut, sentence_ids

CLASSES = 26
ROOT = Path(__file__).parents[3]


@dataclass
class Read:
    ids: list[list[int]]
    windows: list[Window]
    logits: np.ndarray
    """One row a sentence; a sentence without ids has a row of zeros."""


class AppRuntime:
    """The finished file in the runtime of the app: others round otherwise, and the app's answers are the ones that count."""

    def __init__(self, model: Path):
        command = [str(ROOT / "node_modules/.bin/node"), str(ROOT / "tools/train/score-windows.ts"), str(model)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT)
        self.known: dict[tuple[int, ...], np.ndarray] = {}

    def scores(self, ids: list[int]) -> np.ndarray:
        """One row a token."""
        held = self.known.get(tuple(ids))
        if held is None:
            self.process.stdin.write(json.dumps(ids).encode() + b"\n")
            self.process.stdin.flush()
            line = self.process.stdout.readline()
            if not line:
                raise RuntimeError("The app's runtime stopped while it read a window.")
            held = np.frombuffer(base64.b64decode(line), np.float32).reshape(len(ids), -1)
            self.known[tuple(ids)] = held
        return held

    def close(self) -> None:
        self.process.stdin.close()
        self.process.wait()


def gathered(tokens: list[np.ndarray], windows: list[Window], sentences: int, around: int) -> np.ndarray:
    """Scores without bias: the mean over a sentence's own tokens, and over all tokens of the windows around it."""
    half = tokens[0].shape[1] // 2 if tokens else CLASSES
    logits = np.zeros((sentences, half))
    sums = [one[:, half:].sum(0, dtype=np.float64) for one in tokens]
    counts = [len(one) for one in tokens]
    for at, window in enumerate(windows):
        near = range(max(0, at - around), min(len(windows), at + around + 1))
        mean = sum(sums[w] for w in near) / sum(counts[w] for w in near)
        for place, (start, end) in zip(window.sentences, window.spans, strict=True):
            logits[place] = tokens[at][start:end, :half].mean(0, dtype=np.float64) + mean
    return logits


def read_post(run: AppRuntime, pieces: Pieces, post: Post, bias: np.ndarray, rule: Rule) -> Read:
    ids = [sentence_ids(pieces, one.text, rule) for one in post.sentences]
    windows = cut([(one, sentence.begins) for one, sentence in zip(ids, post.sentences, strict=True)], rule)
    tokens = [run.scores(window.ids) for window in windows]
    return Read(ids, windows, gathered(tokens, windows, len(ids), rule.around) + bias)


def shares(logits: np.ndarray, temperature: float = 1.0) -> np.ndarray:
    """The eight labels' probabilities."""
    scaled = logits[:, :8] / temperature
    powers = np.exp(scaled - scaled.max(1, keepdims=True))
    return powers / powers.sum(1, keepdims=True)


def write_answers(path: Path, run: AppRuntime, pieces: Pieces, posts: list[Post], lens: dict) -> None:
    rule = Rule(**lens["windows"])
    with path.open("w", encoding="utf-8") as file:
        for post in posts:
            read = read_post(run, pieces, post, np.array(lens["bias"]), rule)
            p = shares(read.logits, lens["temperature"][post.lang])
            row = {
                "lang": post.lang,
                "text": post.text,
                "sentences": [
                    {"text": one.text, "begins": one.begins, "ids": ids} for one, ids in zip(post.sentences, read.ids, strict=True)
                ],
                "windows": [window.ids for window in read.windows],
                "logits": [[round(float(x), 4) for x in row] for row in read.logits],
                "promotion": [round(float(x), 4) for x in p[:, PROMOTION].sum(1)],
                "useful": [round(float(x), 4) for x in p[:, USEFUL].sum(1)],
            }
            file.write(json.dumps(row, ensure_ascii=False) + "\n")


TRICKY = [
    "Zażółć gęślą jaźń", "ﬁne ﬂow", "a\u00a0b\u200bc\ufeffd", "e\u0301te\u0301", "👩‍💻 🚀🚀 1️⃣", "日本語 и русский", "  two  spaces \t tab ",
    "№ 5 ½ ² ™ …", "https://example.org/a_b?c=d#e", "„Cytat” – “quote” — ‘x’", "", " ", "\u0000\u0007", "ŁÓDŹ łódź", "x" * 300, "a\nb\r\nc",
    "C++/C# & R&D @home #hashtag", "12 345,67 zł; $1,234.56", "\U0001f600\u200d", "ＦＵＬＬ　ｗｉｄｔｈ", "№①②③", "d’abord l'été naïve façade",
]  # fmt: skip


def write_tokenizer_cases(path: Path, pieces: Pieces, posts: list[Post]) -> None:
    texts = TRICKY + [one.text for post in posts for one in post.sentences]
    texts = [text.encode("utf-8", "ignore").decode() for text in texts][:200]
    lines = [json.dumps({"text": text, "ids": pieces.ids(text)}, ensure_ascii=False) for text in texts]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
