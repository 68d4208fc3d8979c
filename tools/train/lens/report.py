"""Figures of the finished file on authors never read, with 95 per cent intervals, as data and as a table."""

import json
from pathlib import Path

import numpy as np
from figures import (
    Judged,
    at_bound,
    average_precision,
    best_f1,
    precision_at_recall,
    verdicts_right,
    with_interval,
)

STRICTNESS = ("plain", "balanced", "everything")


def ranked(judged: Judged, draws: int = 1000) -> dict[str, tuple[float, float, float]]:
    """Figures that need no bound."""
    of_promotion = lambda figure, *more: with_interval(judged, lambda j: figure(j.promotion, j.gold_promotion, *more), draws)
    return {
        "promotion: average precision": of_promotion(average_precision),
        "promotion: best F1": of_promotion(best_f1),
        "promotion: precision at recall 0.55": of_promotion(precision_at_recall, 0.55),
        "promotion: precision at recall 0.70": of_promotion(precision_at_recall, 0.70),
    }


def bounded(judged: Judged, bounds: dict[str, float], draws: int = 1000) -> dict[str, tuple[float, float, float]]:
    found = {}
    for name in STRICTNESS:
        for at, part in enumerate(("precision", "recall", "F1")):
            figure = lambda j, at=at, name=name: at_bound(j.promotion, j.gold_promotion, bounds[name])[at]
            found[f"promotion, {name}: {part}"] = with_interval(judged, figure, draws)
    for at, part in enumerate(("precision", "recall", "F1")):
        found[f"useful: {part}"] = with_interval(judged, lambda j, at=at: at_bound(j.useful, j.gold_useful, bounds["useful"])[at], draws)
    return found


def verdicts(judged: Judged, draws: int = 300) -> dict[str, tuple[float, float, float]]:
    return {"verdict of a post right": with_interval(judged, verdicts_right, draws)}


def counted(judged: Judged) -> dict[str, int]:
    return {
        "authors": len(np.unique(judged.author)),
        "posts": len(np.unique(judged.post)),
        "sentences": len(judged.promotion),
        "promotion": int(judged.gold_promotion.sum()),
        "useful": int(judged.gold_useful.sum()),
    }


def plain_report(part: dict) -> dict:
    """Figures and their intervals, rounded, as JSON holds them."""
    rounded = lambda value: [None if np.isnan(x) else round(float(x), 3) for x in value] if isinstance(value, tuple) else value
    return {name: rounded(value) for name, value in part.items()}


def write_report(path: Path, report: dict) -> None:
    plain = {lang: {name: plain_report(part) for name, part in parts.items()} for lang, parts in report.items()}
    path.write_text(json.dumps(plain, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
