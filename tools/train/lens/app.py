"""Bounds and figures from what the app itself says of the folds, with cues and quotations beside the model.

python app.py print > posts.jsonl
byline check --jsonl < posts.jsonl > said.jsonl, with the measured weights in resources/lens
python app.py settle said.jsonl LENS.JSON FIGURES.JSON
"""

import argparse
import json
import sys
from pathlib import Path

import numpy as np
from before import figures_before, said_of
from bounds import bounds_of
from figures import Judged
from posts import fold_of, posts_of_others
from prepare import SALT
from report import bounded, counted, plain_report, ranked
from train import ROOT


def chance(shown: np.ndarray, bound: np.ndarray) -> np.ndarray:
    """The app shows a chance so that its bound stands at one half; this is the chance itself."""
    return np.where(shown < 0.5, shown * 2 * bound, bound + (shown - 0.5) * 2 * (1 - bound))


def judged(printed: Path, posts: list, bounds: dict) -> Judged:
    found = said_of(printed, posts)
    of = lambda name: np.array([bounds[lang][name] for lang in found.lang])
    found.promotion = chance(found.promotion, of("balanced"))
    found.useful = chance(found.useful, of("useful"))
    return found


def settle(printed: Path, lens_path: Path, figures_path: Path, folds: dict[str, list]) -> None:
    """Writes the bounds of promotion into lens.json, and the figures of the app beside those of the model alone."""
    lens, figures = (json.loads(path.read_text(encoding="utf-8")) for path in (lens_path, figures_path))
    before = {lang: dict(own) for lang, own in lens["bounds"].items()}
    chosen = bounds_of(judged(printed, folds["validation"], before))
    for lang, own in chosen.items():
        lens["bounds"][lang] = {**own, "useful": before[lang]["useful"]}
    test = judged(printed, folds["test"], before)
    said = figures_before(printed, folds["test"])
    for lang in chosen:
        own = test.of(test.lang == lang)
        verdict = {"verdict of a post right": said[lang]["verdict of a post right"]}
        model = figures[lang]["lens"] if "model alone" not in figures[lang] else figures[lang]["model alone"]
        app = plain_report({**counted(own), **ranked(own), **bounded(own, lens["bounds"][lang]), **verdict})
        figures[lang] = {"lens": app, "model alone": model, **{k: v for k, v in figures[lang].items() if k not in ("lens", "model alone")}}
    lens_path.write_text(json.dumps(lens, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    figures_path.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared/data")
    parser.add_argument("does", choices=["print", "settle"])
    parser.add_argument("files", type=Path, nargs="*")
    given = parser.parse_args()
    posts = posts_of_others(given.data / "lens")
    folds = {name: [post for post in posts if fold_of(post, SALT) == name] for name in ("validation", "test")}
    if given.does == "settle":
        settle(*given.files, folds)
        return
    for post in (*folds["validation"], *folds["test"]):
        sys.stdout.write(json.dumps({"id": post.id, "lang": post.lang, "text": post.text}) + "\n")


if __name__ == "__main__":
    main()
