"""From learned weights to the files that the app reads: kinds, bounds, the ONNX file, recorded answers, and the report."""

import hashlib
import json
from dataclasses import fields
from pathlib import Path

import numpy as np
import torch
from batches import Text, batches, pooled
from body import Body, Heads
from bounds import best_temperature, bounds_of
from examples import write_examples
from export import write_model
from families import PROMOTION_KINDS, VALUE_KINDS, kinds_by_cue, learn_kinds, taught_kinds
from figures import Judged
from learning import judged_from
from posts import FAMILIES, LABELS, Post
from prepare import Prepared
from reading import AppRuntime, read_post, shares, write_answers, write_tokenizer_cases
from report import bounded, counted, ranked, verdicts
from windows import Rule

VECTOR_LAYER = 4
FAMILY_BOUND = 0.5
"""The share that a kind must have among those of its side, or it is not named."""
LANGUAGES = ("en", "pl")


def vectors_of(body: Body, texts: list[Text]) -> tuple[np.ndarray, list[tuple[int, int]]]:
    """What the heads read of every sentence: its own mean and the mean around it, side by side."""
    body.eval()
    found, places = [], []
    with torch.no_grad():
        for batch in batches(texts, Rule(), 4000, None):
            found.append(torch.cat(pooled(body(batch.ids, batch.lengths), batch), 1).numpy())
            places += batch.places
    return np.concatenate(found), places


def teach_kinds(body: Body, heads: Heads, prepared: Prepared) -> dict[str, float]:
    """Learns the heads of kinds on the finished body; gives how often they agree, on the validation fold, where a kind is plain."""
    train = [*prepared.pages, *prepared.own[::3], *prepared.train[::3]]
    vectors, places = vectors_of(body, train)
    kept_vectors, kept_places = vectors_of(body, prepared.validation)
    cues = kinds_by_cue([text.post for text in (*train, *prepared.validation)])
    agreed = {}
    for column, classes in enumerate((PROMOTION_KINDS, VALUE_KINDS)):
        chosen, kinds = _with_kind(train, places, cues, column)
        weight, bias = learn_kinds(vectors[chosen], kinds, classes)
        width = weight.shape[1] // 2
        rows = slice(len(LABELS) + classes.start, len(LABELS) + classes.stop)
        with torch.no_grad():
            heads.own.weight[rows] = torch.from_numpy(weight[:, :width])
            heads.around.weight[rows] = torch.from_numpy(weight[:, width:])
            heads.own.bias[rows] = torch.from_numpy(bias)
        held, gold = _with_kind(prepared.validation, kept_places, cues, column)
        scores = kept_vectors[held] @ weight.T + bias
        powers = np.exp(scores - scores.max(1, keepdims=True))
        sure = (powers / powers.sum(1, keepdims=True)).max(1) >= FAMILY_BOUND
        right = scores.argmax(1) + classes.start == gold
        name = ("promotion", "value")[column]
        agreed[f"{name}: agrees"] = float(right.mean())
        agreed[f"{name}: agrees where sure"] = float(right[sure].mean())
        agreed[f"{name}: sure"] = float(sure.mean())
        agreed[f"{name}: sentences"] = len(gold)
    return agreed


def _with_kind(texts: list[Text], places: list[tuple[int, int]], cues: dict, column: int) -> tuple[np.ndarray, np.ndarray]:
    taught = {text.post.id: taught_kinds(text.post, cues[text.post.id]) for text in texts}
    kinds = [taught[texts[at].post.id][sentence][column] for at, sentence in places]
    chosen = np.array([at for at, kind in enumerate(kinds) if kind is not None])
    return chosen, np.array([kinds[at] for at in chosen])


def read_all(run: AppRuntime, prepared: Prepared, texts: list[Text], lens: dict) -> tuple[np.ndarray, list[tuple[int, int]]]:
    """Logits of every sentence by the finished file."""
    logits, places = [], []
    for at, text in enumerate(texts):
        read = read_post(run, prepared.pieces, text.post, np.array(lens["bias"]), Rule(**lens["windows"]))
        held = [sentence for sentence, ids in enumerate(read.ids) if ids]
        logits.append(read.logits[held])
        places += [(at, sentence) for sentence in held]
    return np.concatenate(logits), places


def judged_by_language(logits: np.ndarray, texts: list[Text], places: list[tuple[int, int]], temperature: dict[str, float]) -> Judged:
    lang = np.array([texts[at].post.lang for at, _ in places])
    softened = logits[:, : len(LABELS)] / np.array([temperature[one] for one in lang])[:, None]
    return judged_from(shares(softened), texts, places)


def settle(run: AppRuntime, prepared: Prepared, lens: dict) -> None:
    """Temperature and bounds of each language, from the validation fold."""
    logits, places = read_all(run, prepared, prepared.validation, lens)
    labels = np.array([prepared.validation[at].post.sentences[sentence].label for at, sentence in places])
    lang = np.array([prepared.validation[at].post.lang for at, _ in places])
    lens["temperature"] = {one: best_temperature(logits[lang == one], labels[lang == one]) for one in LANGUAGES}
    judged = judged_by_language(logits, prepared.validation, places, lens["temperature"])
    lens["bounds"] = bounds_of(judged)


def judge(run: AppRuntime, prepared: Prepared, texts: list[Text], lens: dict) -> dict:
    logits, places = read_all(run, prepared, texts, lens)
    judged = judged_by_language(logits, texts, places, lens["temperature"])
    found = {}
    for lang in LANGUAGES:
        own = judged.of(judged.lang == lang)
        found[lang] = {"lens": {**counted(own), **ranked(own), **bounded(own, lens["bounds"][lang]), **verdicts(own)}}
    return found


def write_files(folder: Path, prepared: Prepared, body: Body, heads: Heads, settled: dict | None = None) -> dict:
    """Writes the model, its pieces and lens.json, with temperatures and bounds of `settled` or else its own; gives what lens.json says."""
    folder.mkdir(parents=True, exist_ok=True)
    model = folder / "lens.onnx"
    write_model(model, prepared.package, prepared.places, body, heads, VECTOR_LAYER)
    prepared.pieces.save(folder / "pieces.json")
    window_rule = {field.name: getattr(Rule(), field.name) for field in fields(Rule) if field.name != "salt"}
    lens = {
        "version": hashlib.sha256(model.read_bytes()).hexdigest()[:12],
        "labels": LABELS,
        "families": FAMILIES,
        "bias": [float(x) for x in heads.own.bias.detach()],
        "temperature": {lang: 1.0 for lang in LANGUAGES},
        "bounds": {},
        "familyBound": FAMILY_BOUND,
        "vectorLayer": VECTOR_LAYER,
        "windows": window_rule,
        "verdict": {},
    }
    if settled is None:
        settle(AppRuntime(model), prepared, lens)
    else:
        lens.update({name: settled[name] for name in ("temperature", "bounds")})
    (folder / "lens.json").write_text(json.dumps(lens, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    write_examples(folder / "examples.json", _own(prepared))
    return lens


def _own(prepared: Prepared) -> list[Post]:
    return [text.post for text in (*prepared.pages, *prepared.own)]


def write_recorded(folder: Path, model: Path, prepared: Prepared, lens: dict) -> None:
    """What the app's tests compare with."""
    recorded = recorded_posts(_own(prepared))
    folder.mkdir(parents=True, exist_ok=True)
    write_answers(folder / "answers.jsonl", AppRuntime(model), prepared.pieces, recorded, lens)
    write_tokenizer_cases(folder / "tokenizer.jsonl", prepared.pieces, recorded)


def recorded_posts(own: list[Post]) -> list[Post]:
    """Ten of our own posts in each language: the longest and the first."""
    chosen = []
    for lang in LANGUAGES:
        posts = [post for post in own if post.lang == lang]
        chosen += [*sorted(posts, key=lambda post: -len(post.text))[:5], *posts[:5]]
    return chosen
