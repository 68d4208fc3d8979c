"""Figures of the lens on sentences and posts, with intervals from drawing authors anew."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np


@dataclass
class Judged:
    """Sentences in any order: what a reader said, and what the lens gave."""

    promotion: np.ndarray
    useful: np.ndarray
    gold_promotion: np.ndarray
    gold_useful: np.ndarray
    author: np.ndarray
    post: np.ndarray
    lang: np.ndarray

    def of(self, chosen: np.ndarray) -> "Judged":
        return Judged(*(getattr(self, name)[chosen] for name in self.__dataclass_fields__))


def curve(score: np.ndarray, gold: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Bounds from high to low with precision and recall at each; equal scores share a bound."""
    order = np.argsort(-score, kind="stable")
    sorted_score, hits = score[order], np.cumsum(gold[order])
    last = np.append(sorted_score[1:] != sorted_score[:-1], True)
    places = np.flatnonzero(last)
    return sorted_score[places], hits[places] / (places + 1), hits[places] / max(1, gold.sum())


def average_precision(score: np.ndarray, gold: np.ndarray) -> float:
    _, precision, recall = curve(score, gold)
    return float((np.diff(recall, prepend=0) * precision).sum())


def best_f1(score: np.ndarray, gold: np.ndarray) -> float:
    _, precision, recall = curve(score, gold)
    return float((2 * precision * recall / (precision + recall + 1e-12)).max())


def precision_at_recall(score: np.ndarray, gold: np.ndarray, wanted: float) -> float:
    _, precision, recall = curve(score, gold)
    return float(precision[recall >= wanted].max(initial=0))


def at_bound(score: np.ndarray, gold: np.ndarray, bound: float) -> tuple[float, float, float]:
    marked = score >= bound
    hits = float((marked & gold).sum())
    precision = hits / marked.sum() if marked.any() else float("nan")
    recall = hits / max(1, gold.sum())
    return precision, recall, 2 * hits / max(1, marked.sum() + gold.sum())


def verdict_of(promotion: float, value: float) -> str:
    if promotion > 0.5 and value < 0.25:
        return "promotion"
    if promotion >= 0.25 and value >= 0.25:
        return "mixed"
    return "value" if value >= 0.4 and promotion <= 0.15 else "neutral"


def verdicts_right(judged: Judged) -> float:
    """The share of posts of three sentences or more whose verdict by expected shares is that by the readers' labels."""
    right = []
    for post in np.unique(judged.post):
        own = judged.post == post
        if own.sum() >= 3:
            gold = verdict_of(judged.gold_promotion[own].mean(), judged.gold_useful[own].mean())
            right.append(verdict_of(judged.promotion[own].mean(), judged.useful[own].mean()) == gold)
    return float(np.mean(right)) if right else float("nan")


def with_interval(judged: Judged, figure: Callable[[Judged], float], draws: int = 1000, seed: int = 1) -> tuple[float, float, float]:
    """A figure and the middle 95 per cent of it when authors are drawn anew."""
    generator = np.random.default_rng(seed)
    authors = np.unique(judged.author)
    places = [np.flatnonzero(judged.author == author) for author in authors]
    drawn = []
    for _ in range(draws):
        chosen = generator.integers(0, len(authors), len(authors))
        drawn.append(figure(judged.of(np.concatenate([places[at] for at in chosen]))))
    low, high = np.nanpercentile(drawn, [2.5, 97.5])
    return figure(judged), float(low), float(high)


def summary(judged: Judged, bound_useful: float = 0.5) -> dict[str, float]:
    s, g = judged.promotion, judged.gold_promotion
    return {
        "average_precision": average_precision(s, g),
        "best_f1": best_f1(s, g),
        "precision_at_recall_55": precision_at_recall(s, g, 0.55),
        "precision_at_recall_70": precision_at_recall(s, g, 0.70),
        "useful_f1": at_bound(judged.useful, judged.gold_useful, bound_useful)[2],
        "verdict": verdicts_right(judged),
    }
