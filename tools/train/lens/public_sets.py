"""Figures on public sets, with a regression on the finished body that learns from each set's own training part; nothing of it is shipped.

python public_sets.py --weights FILE [--data FOLDER]
"""

import argparse
import json
from pathlib import Path

import numpy as np
import torch
from batches import prepared
from body import Body
from families import learn_kinds
from finish import vectors_of
from learning import load_weights
from posts import Post, Sentence
from prepare import prepare
from train import ROOT, new_model
from windows import Rule

FOLDS = 5


def vectors(body: Body, pieces, texts: list[str]) -> np.ndarray:
    posts = [Post(str(at), "en", None, "public", text, [Sentence(text, True, 7)]) for at, text in enumerate(texts)]
    found, places = vectors_of(body, prepared(posts, pieces, Rule(), 1.0))
    whole = np.zeros((len(texts), found.shape[1]), np.float32)
    whole[[at for at, _ in places]] = found
    return whole


def chosen(x: np.ndarray, y: np.ndarray, kept: np.ndarray, seen: np.ndarray, penalty: float = 1e-3) -> np.ndarray:
    """Which of `kept` are called so, by a regression on `seen` whose bound has the best F1 there."""
    weight, bias = learn_kinds(x[seen], y[seen], range(2), penalty)
    score = lambda rows: (x[rows] @ weight.T + bias) @ np.array([-1.0, 1.0])
    of_seen, gold = score(seen), y[seen] == 1
    bounds = np.quantile(of_seen, np.linspace(0.02, 0.98, 97))
    return score(kept) >= max(bounds, key=lambda bound: f1(of_seen >= bound, gold))


def f1(called: np.ndarray, gold: np.ndarray) -> float:
    return 2 * (called & gold).sum() / max(1, called.sum() + gold.sum())


def bragging(body: Body, pieces, folder: Path) -> dict[str, float]:
    rows = [json.loads(line) for line in (folder / "bragging-tweets.jsonl").read_text(encoding="utf-8").splitlines()]
    x, y = vectors(body, pieces, [row["text"] for row in rows]), np.array([int(row["label"] != "not") for row in rows])
    part = np.array([row["part"] for row in rows])
    seen, kept = np.flatnonzero(part == "keyword"), np.flatnonzero(part != "keyword")
    called, gold = chosen(x, y, kept, seen), y[kept] == 1
    return {"tweets": len(kept), "F1 of bragging": f1(called, gold), "macro-F1": (f1(called, gold) + f1(~called, ~gold)) / 2}


def hotel_tips(body: Body, pieces, folder: Path) -> dict[str, float]:
    rows = [json.loads(line) for line in (folder / "hotel-tips-trial.jsonl").read_text(encoding="utf-8").splitlines()]
    x, y = vectors(body, pieces, [row["text"] for row in rows]), np.array([row["tip"] for row in rows])
    fold = np.arange(len(rows)) % FOLDS
    called = np.zeros(len(rows), bool)
    for one in range(FOLDS):
        called[fold == one] = chosen(x, y, np.flatnonzero(fold == one), np.flatnonzero(fold != one))
    return {"sentences": len(rows), "F1": f1(called, y == 1)}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared/data")
    parser.add_argument("--weights", type=Path, required=True)
    given = parser.parse_args()
    held = prepare(given.data)
    body, heads = new_model(held)
    load_weights(given.weights, body, heads)
    with torch.no_grad():
        body.eval()
    print(json.dumps({"bragging tweets": bragging(body, held.pieces, given.data / "public")}))
    print(json.dumps({"hotel tips": hotel_tips(body, held.pieces, given.data / "public")}))


if __name__ == "__main__":
    main()
