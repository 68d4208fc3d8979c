"""Sentences of our own posts for each kind and language, so that a mark can show what reads alike."""

import json
from pathlib import Path

from families import kinds_by_cue, taught_kinds
from posts import FAMILIES, Post

MOST, SHORTEST, LONGEST = 40, 25, 160


def write_examples(path: Path, own: list[Post]) -> None:
    cues = kinds_by_cue(own)
    found: dict[str, dict[str, list[str]]] = {lang: {kind: [] for kind in FAMILIES} for lang in ("en", "pl")}
    for post in own:
        for sentence, kinds in zip(post.sentences, taught_kinds(post, cues[post.id]), strict=True):
            for kind in kinds:
                if kind is None or not SHORTEST <= len(sentence.text) <= LONGEST:
                    continue
                held = found[post.lang][FAMILIES[kind]]
                if len(held) < MOST and sentence.text not in held:
                    held.append(sentence.text)
    path.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
