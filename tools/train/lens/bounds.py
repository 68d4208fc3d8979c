"""Where a mark begins, chosen on the validation fold alone."""

import numpy as np
from figures import Judged, curve
from reading import shares

PLAIN, BALANCED = 0.90, 0.80
MOST_OF_AUTHOR = 40
"""More sentences of one author are not read: else a bound is that of whoever wrote most."""


def best_temperature(logits: np.ndarray, labels: np.ndarray) -> float:
    """The softening under which the labels that readers gave are likeliest."""
    loss = lambda t: -np.log(shares(logits, t)[np.arange(len(labels)), labels] + 1e-9).mean()
    return float(min(np.arange(0.6, 2.01, 0.05), key=loss).round(2))


def bound_for_precision(score: np.ndarray, gold: np.ndarray, wanted: float, fewest: int = 8) -> float | None:
    """The lowest bound whose marks are right as often as wanted, of those with at least so many marks."""
    bounds, precision, recall = curve(score, gold)
    marks = recall * gold.sum() / np.maximum(precision, 1e-12)
    good = np.flatnonzero((precision >= wanted) & (marks >= fewest))
    return float(bounds[good[-1]]) if len(good) else None


def best_f1_bound(score: np.ndarray, gold: np.ndarray) -> float:
    bounds, precision, recall = curve(score, gold)
    return float(bounds[np.argmax(2 * precision * recall / np.maximum(precision + recall, 1e-12))])


def steady(judged: Judged, choose, draws: int = 300) -> float:
    """The middle of what would be chosen when authors and their sentences are drawn anew: one bound of a few authors is a matter of luck."""
    generator = np.random.default_rng(7)
    authors = np.unique(judged.author)
    places = [np.flatnonzero(judged.author == author) for author in authors]
    chosen = []
    for _ in range(draws):
        drawn = [places[at] for at in generator.integers(0, len(authors), len(authors))]
        some = [generator.choice(one, min(MOST_OF_AUTHOR, len(one)), replace=False) for one in drawn]
        bound = choose(judged.of(np.concatenate(some)))
        chosen.append(1.0 if bound is None else bound)
    return float(np.median(chosen))


def bounds_of(judged: Judged) -> dict[str, dict[str, float]]:
    """
    Bounds of each language: promotion in three degrees of strictness, and useful. Those of promotion are the same for both: chosen
    on the authors of both together they kept to the precision wanted on other authors, chosen on those of one they did not.
    """
    by_precision = lambda wanted: lambda one: bound_for_precision(one.promotion, one.gold_promotion, wanted)
    everything = steady(judged, lambda one: best_f1_bound(one.promotion, one.gold_promotion))
    balanced = max(steady(judged, by_precision(BALANCED)), everything)
    shared = {"plain": max(steady(judged, by_precision(PLAIN)), balanced), "balanced": balanced, "everything": everything}
    useful = lambda lang: steady(judged.of(judged.lang == lang), lambda one: best_f1_bound(one.useful, one.gold_useful))
    rounded = lambda found: {name: round(value, 3) for name, value in found.items()}
    return {str(lang): rounded({**shared, "useful": useful(lang)}) for lang in np.unique(judged.lang)}
