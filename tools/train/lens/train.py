"""Learns the lens again: python train.py [--data FOLDER] [--work FOLDER]. See README.md."""

import argparse
import json
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
import torch.multiprocessing as processes
from baseline import bag_of_words
from batches import Text
from before import figures_before
from body import Body, Heads
from bounds import bounds_of
from figures import Judged, summary
from finish import LANGUAGES, judge, teach_kinds, write_files, write_recorded
from learning import Plan, judged, judged_from, learn, load_weights, save_weights
from posts import LABELS
from prepare import Prepared, prepare
from report import bounded, ranked, verdicts, write_report
from reading import AppRuntime
from worker import join_workers

ROOT = Path(__file__).parents[3]
HELD = ROOT / "resources/lens"
ANSWERS = ROOT / "tests/fixtures/lens"
FIGURES = ROOT / "tools/handbook/lens-figures.json"
FROZEN, CLASSES, WORKERS = 4, 26, 2


def new_model(prepared: Prepared) -> tuple[Body, Heads]:
    torch.manual_seed(1)
    return Body(prepared.package, prepared.places, FROZEN), Heads(prepared.package.width, CLASSES)


def on_validation(body: Body, heads: Heads, texts: list) -> dict:
    found, _, _ = judged(body, heads, texts)
    return {lang: {name: round(value, 3) for name, value in summary(found.of(found.lang == lang)).items()} for lang in LANGUAGES}


@dataclass(frozen=True)
class Stage:
    name: str
    plan: Plan
    begins: list[str] = field(default_factory=list)
    """Weights it goes on from, or the mean of several; without any it begins with those of the package."""
    with_all_authors: bool = False
    """Learns from the validation and test folds too: nothing may be measured on them any more."""


def work(rank: int, port: int, data: Path, folder: Path, stages: list[Stage]) -> None:
    """One of the workers, through all stages."""
    worker = join_workers(rank, WORKERS, port)
    prepared = prepare(data)
    for stage in stages:
        body, heads = new_model(prepared)
        if stage.begins:
            load_weights([folder / f"{name}.pt" for name in stage.begins], body, heads)
        save = lambda epoch, name=stage.name: save_weights(folder / f"{name}-{epoch + 1}.pt", body, heads)
        read = [*prepared.train, *prepared.validation, *prepared.test] if stage.with_all_authors else prepared.train
        judge = (lambda *_: "not judged") if stage.with_all_authors else on_validation
        learn(body, heads, read, prepared.pages, prepared.own, prepared.validation, stage.plan, worker, judge, save)
        if rank == 0:
            save_weights(folder / f"{stage.name}.pt", body, heads)


STAGES = [
    Stage("first", Plan(epochs=3)),
    Stage("longer", Plan(epochs=4, rate=6e-5, rate_of_heads=5e-4, cut_share=0.3, polish=1.25, seed=2), ["first"]),
    Stage("even", Plan(epochs=3, rate=5e-5, rate_of_heads=4e-4, cut_share=0.3, own=0.6, polish=1.4, even_authors=True, hidden=0.04, seed=11), ["longer-3"]),
    Stage("all", Plan(epochs=2, rate=3e-5, rate_of_heads=3e-4, cut_share=0.3, own=0.6, polish=1.4, even_authors=True, hidden=0.04, seed=13), ["even"], with_all_authors=True),
]
MEASURED = "even"
"""Bounds and figures are those of these weights, which have not read the authors of the folds."""


def baseline_figures(prepared: Prepared) -> dict:
    """The bag of words in the same folds, with bounds from the same validation fold."""
    posts = lambda texts: [text.post for text in texts]
    taught = posts([*prepared.train, *prepared.pages, *prepared.own])

    both = bag_of_words(taught, posts([*prepared.validation, *prepared.test]))
    first = sum(len(text.sentences) for text in prepared.validation)

    def read(texts: list[Text], scores: np.ndarray) -> Judged:
        places = [(at, sentence) for at, text in enumerate(texts) for sentence in range(len(text.sentences))]
        found = judged_from(np.zeros((len(scores), len(LABELS))), texts, places)
        found.promotion, found.useful = scores[:, 0], scores[:, 1]
        return found

    kept, test = read(prepared.validation, both[:first]), read(prepared.test, both[first:])
    bounds, found = bounds_of(kept), {}
    for lang in LANGUAGES:
        own = test.of(test.lang == lang)
        found[lang] = {**ranked(own, 300), **bounded(own, bounds[lang], 300), **verdicts(own)}
    return found


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared/data")
    parser.add_argument("--work", type=Path, default=Path("/tmp/lens-training"))
    parser.add_argument("--weights", type=Path, nargs="+", help="finish these weights, or the mean of several, instead of learning")
    parser.add_argument("--port", type=int, default=29517)
    parser.add_argument("--before", type=Path, help="what another lens printed for the test posts (byline check --jsonl)")
    parser.add_argument("--ship", type=Path, help="with --weights: what the app is given instead, learned from all authors")
    given = parser.parse_args()
    given.work.mkdir(parents=True, exist_ok=True)
    if given.weights is None:
        processes.spawn(work, (given.port, given.data, given.work, STAGES), nprocs=WORKERS)
        given.weights, given.ship = [given.work / f"{MEASURED}.pt"], given.work / f"{STAGES[-1].name}.pt"
    finish(given.data, given.weights, given.ship, given.work, given.before)


def finish(data: Path, weights: list[Path], ship: Path | None, folder: Path, before: Path | None) -> None:
    """Bounds and figures are those of `weights`, which have not read the authors of the folds; the files are those of `ship`."""
    prepared = prepare(data)
    body, heads = new_model(prepared)
    load_weights(weights, body, heads)
    kinds = teach_kinds(body, heads, prepared)
    lens = write_files(folder / "measured", prepared, body, heads)
    report = judge(AppRuntime(folder / "measured/lens.onnx"), prepared, prepared.test, lens)
    for lang, figures in baseline_figures(prepared).items():
        report[lang]["bag of words"] = figures
    if before is not None:
        for lang, figures in figures_before(before, [text.post for text in prepared.test]).items():
            report[lang]["before"] = figures
    report["kinds"] = {"validation": kinds}
    write_report(folder / "figures.json", report)
    print(json.dumps(json.loads((folder / "figures.json").read_text()), ensure_ascii=False))
    if ship is not None:
        load_weights(ship, body, heads)
        teach_kinds(body, heads, prepared)
    shipped = write_files(folder / "files", prepared, body, heads, lens)
    write_recorded(folder / "answers", folder / "files/lens.onnx", prepared, shipped)
    for place, kept in ((folder / "files", HELD), (folder / "answers", ANSWERS)):
        kept.mkdir(parents=True, exist_ok=True)
        for path in place.iterdir():
            shutil.copy(path, kept / path.name)
    shutil.copy(folder / "figures.json", FIGURES)


if __name__ == "__main__":
    main()
