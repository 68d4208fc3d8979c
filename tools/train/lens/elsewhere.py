"""Figures beside those of the folds, by the finished file: marks in manuals, sentences read alone, women's against men's forms.

python elsewhere.py FOLDER [--data FOLDER], where FOLDER holds lens.onnx, lens.json and pieces.json of weights that have not read the test fold.
"""

import argparse
import json
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
from figures import at_bound, average_precision
from pieces import Pieces
from posts import PROMOTION, Post, Sentence, fold_of, posts_of_others
from prepare import SALT
from reading import AppRuntime, read_post, shares
from report import STRICTNESS
from train import ROOT
from windows import Rule

MANUALS = {"pl": "load/pl-gnome-help", "en": "load/en-debian-handbook"}
WORDS = 15_000
END_OF_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-ZĄĆĘŁŃÓŚŹŻ])")


class Lens:
    def __init__(self, folder: Path):
        self.says = json.loads((folder / "lens.json").read_text(encoding="utf-8"))
        held = json.loads((folder / "pieces.json").read_text(encoding="utf-8"))
        self.pieces = Pieces(held["pieces"], held["scores"], held["normal"], held["unkScore"])
        self.run, self.bias = AppRuntime(folder / "lens.onnx"), np.array(self.says["bias"])

    def promotion(self, post: Post) -> np.ndarray:
        read = read_post(self.run, self.pieces, post, self.bias, Rule(**self.says["windows"]))
        found = shares(read.logits, self.says["temperature"][post.lang])[:, PROMOTION].sum(1)
        return np.where([bool(ids) for ids in read.ids], found, 0.0)


def manual(lens: Lens, path: Path, lang: str) -> dict:
    """How many sentences of every third page of a manual are marked, in so many words."""
    words, marks = 0, dict.fromkeys(STRICTNESS, 0)
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        if number % 3 or words > WORDS:
            continue
        text = json.loads(line)["text"]
        parts = [(part, at == 0) for row in text.split("\n") for at, part in enumerate(END_OF_SENTENCE.split(row.strip())) if part.strip()]
        found = lens.promotion(Post("manual", lang, None, "manual", text, [Sentence(part, begins, 7) for part, begins in parts]))
        words += len(text.split())
        for name in STRICTNESS:
            marks[name] += int((found >= lens.says["bounds"][lang][name]).sum())
    return {"words": words, **marks}


def measured(lens: Lens, posts: list[Post], lang: str) -> dict:
    score = np.concatenate([lens.promotion(post) for post in posts])
    gold = np.array([one.label in PROMOTION for post in posts for one in post.sentences])
    balanced = at_bound(score, gold, lens.says["bounds"][lang]["balanced"])
    return {"sentences": len(gold), "average precision": average_precision(score, gold), "balanced": balanced, "sum": float(score.sum())}


def alone(posts: list[Post]) -> list[Post]:
    """Every other sentence as a post of its own."""
    return [replace(post, sentences=[replace(one, begins=True)]) for post in posts for one in post.sentences[::2]]


def with_forms(posts: list[Post], given: str, wanted: str) -> list[Post]:
    """The posts with one form of the first person of the past in place of the other: „zrobiłem” and „zrobiłam”."""
    changed = lambda text: re.sub(rf"(?<=[aiyąęeuo]){given}\b", wanted, text)
    return [replace(post, sentences=[replace(one, text=changed(one.text)) for one in post.sentences]) for post in posts]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared/data")
    given = parser.parse_args()
    lens = Lens(given.folder)
    for lang, name in MANUALS.items():
        print(name, manual(lens, given.data / f"{name}.jsonl", lang), flush=True)
    test = [post for post in posts_of_others(given.data / "lens") if fold_of(post, SALT) == "test"]
    for lang in MANUALS:
        print("alone", lang, measured(lens, alone([post for post in test if post.lang == lang]), lang), flush=True)
    polish = [post for post in test if post.lang == "pl"]
    print("men's forms", measured(lens, with_forms(polish, "łam", "łem"), "pl"), flush=True)
    print("women's forms", measured(lens, with_forms(polish, "łem", "łam"), "pl"), flush=True)


if __name__ == "__main__":
    main()
