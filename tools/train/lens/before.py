"""Figures of another lens in the same folds, from what `byline check --jsonl` printed for the test posts."""

import json
from pathlib import Path

import numpy as np
from figures import Judged, verdict_of, with_interval
from posts import PROMOTION, USEFUL, Post
from report import ranked

MARKED = {"promotion", "dual", "humblebrag"}
CALLED_USEFUL = {"value", "credit", "question", "stance", "dual"}


def said_of(printed: Path, posts: list[Post]) -> Judged:
    """What was printed of each sentence that a reader has labelled: of the printed one that shares most with it."""
    columns = [row[:-1] for row in _rows(printed, posts)]
    promotion, useful, gold, author, place, lang = map(np.array, zip(*columns, strict=True))
    return Judged(promotion, useful, np.isin(gold, PROMOTION), np.isin(gold, USEFUL), author, place, lang)


def _rows(printed: Path, posts: list[Post]) -> list[tuple]:
    rows = {row["id"]: row for row in map(json.loads, printed.read_text(encoding="utf-8").splitlines())}
    columns: list[tuple] = []
    units = lambda text: len(text.encode("utf-16-le")) // 2
    for post in posts:
        row, at = rows[post.id], 0
        for sentence in post.sentences:
            at = max(at, post.text.find(sentence.text, at))
            start = units(post.text[:at])
            end = start + units(sentence.text)
            at += len(sentence.text)
            shared = lambda one: min(end, one["end"]) - max(start, one["start"])
            one = max(row["sentences"], key=shared, default=None)
            if one is None or shared(one) <= 0:
                one = {"promotion": 0.0, "value": 0.0, "label": "neutral"}
            columns.append((one["promotion"], one["value"], sentence.label, post.author, post.id, post.lang, one["label"]))
    return columns


def figures_before(printed: Path, posts: list[Post]) -> dict:
    said = {row["id"]: row["verdict"] for row in map(json.loads, printed.read_text(encoding="utf-8").splitlines())}
    verdicts: dict[str, bool] = {}
    for post in posts:
        if len(post.sentences) >= 3:
            share = lambda group: float(np.mean([one.label in group for one in post.sentences]))
            verdicts[post.id] = said[post.id] == verdict_of(share(PROMOTION), share(USEFUL))
    judged = said_of(printed, posts)
    label = np.array([row[-1] for row in _rows(printed, posts)])
    called = (np.isin(label, list(MARKED)), np.isin(label, list(CALLED_USEFUL)))
    marks = Judged(*called, *(getattr(judged, name) for name in list(Judged.__dataclass_fields__)[2:]))
    found = {}
    for one in ("en", "pl"):
        own, marked = judged.of(judged.lang == one), marks.of(judged.lang == one)
        found[one] = {**ranked(own), **_of_marks(marked)}
        right = lambda j: float(np.mean([verdicts[p] for p in np.unique(j.post) if p in verdicts]))
        found[one]["verdict of a post right"] = with_interval(own, right, 300)
    return found


def _of_marks(marks: Judged) -> dict:
    found = {}
    for name, called, gold in (("promotion, as shipped", "promotion", "gold_promotion"), ("useful", "useful", "gold_useful")):
        hits = lambda j: float((getattr(j, called) & getattr(j, gold)).sum())
        precision = lambda j: hits(j) / max(1, getattr(j, called).sum())
        recall = lambda j: hits(j) / max(1, getattr(j, gold).sum())
        f1 = lambda j: 2 * hits(j) / max(1, getattr(j, called).sum() + getattr(j, gold).sum())
        for part, figure in (("precision", precision), ("recall", recall), ("F1", f1)):
            found[f"{name}: {part}"] = with_interval(marks, figure)
    return found
