"""Which kind of promotion or value a sentence is. Taught by what the writers of our own pages said, and by Byline's own cues where they hit."""

import json
import subprocess
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from posts import FAMILIES, PROMOTION, USEFUL, Post

ROOT = Path(__file__).parents[3]
NODE = ROOT / "node_modules/.bin/node"
PROMOTION_KINDS = range(9)
VALUE_KINDS = range(9, 18)
KIND_OF_LABEL = {4: FAMILIES.index("credit"), 5: FAMILIES.index("dialogue"), 6: FAMILIES.index("stance")}
"""These labels of value are a kind by themselves."""


def kinds_by_cue(posts: list[Post]) -> dict[str, list[set[int]]]:
    """For each post the kinds whose cues hit in each of its sentences."""
    lines = [json.dumps({"id": str(at), "text": post.text, "lang": post.lang}) for at, post in enumerate(posts)]
    command = [str(NODE), "src/cli/byline.ts", "check", "--jsonl"]
    done = subprocess.run(command, input="\n".join(lines) + "\n", capture_output=True, text=True, cwd=ROOT, check=True)
    found = {}
    for post, line in zip(posts, done.stdout.splitlines(), strict=True):
        cues = [cue for sentence in json.loads(line).get("sentences", []) for cue in sentence["cues"]]
        found[post.id] = [{FAMILIES.index(kind) for kind in kinds} for kinds in _in_sentences(post, cues)]
    return found


def _in_sentences(post: Post, cues: list[dict]) -> list[set[str]]:
    kinds, at = [], 0
    units = lambda text: len(text.encode("utf-16-le")) // 2
    for sentence in post.sentences:
        at = max(at, post.text.find(sentence.text, at))
        start = units(post.text[:at])
        end = start + units(sentence.text)
        at += len(sentence.text)
        kinds.append({cue["id"].split(".")[1] for cue in cues if start <= cue["start"] < end})
    return kinds


def taught_kinds(post: Post, by_cue: list[set[int]]) -> list[tuple[int | None, int | None]]:
    """For each sentence the kind of promotion and the kind of value to learn, where one is plain."""
    found = []
    for sentence, cues in zip(post.sentences, by_cue, strict=True):
        promotion = value = None
        if sentence.label in PROMOTION:
            promotion = sentence.family if sentence.family is not None else _only(cues, PROMOTION_KINDS)
            if sentence.label == 2:
                promotion = FAMILIES.index("humblebrag")
        if sentence.label in USEFUL:
            value = KIND_OF_LABEL.get(sentence.label) or _only(cues, VALUE_KINDS)
        found.append((promotion, value))
    return found


def _only(cues: set[int], kinds: range) -> int | None:
    held = [cue for cue in cues if cue in kinds]
    return held[0] if len(held) == 1 else None


def learn_kinds(vectors: np.ndarray, kinds: np.ndarray, classes: range, penalty: float = 3e-4) -> tuple[np.ndarray, np.ndarray]:
    """Weights [classes, width] and biases of a logistic regression; kinds are numbers of `classes`."""
    x = torch.from_numpy(vectors.astype(np.float32))
    y = torch.from_numpy(kinds - classes.start)
    weight, bias = torch.zeros(len(classes), x.shape[1], requires_grad=True), torch.zeros(len(classes), requires_grad=True)
    optimiser = torch.optim.LBFGS([weight, bias], max_iter=200, line_search_fn="strong_wolfe")

    def step() -> torch.Tensor:
        optimiser.zero_grad()
        loss = F.cross_entropy(x @ weight.T + bias, y) + penalty * weight.square().sum()
        loss.backward()
        return loss

    optimiser.step(step)
    return weight.detach().numpy(), bias.detach().numpy()
