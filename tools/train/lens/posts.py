"""Labelled posts: those of others, kept apart from the project, and those written for it. Folds are by author."""

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path

LABELS = ["promotion", "dual", "humblebrag", "value", "credit", "question", "stance", "neutral"]
PROMOTION = [0, 1, 2]
USEFUL = [1, 3, 4, 5, 6]
FAMILIES = [
    *("status", "achievement", "affiliation", "offer", "gated-offer", "hype", "followers", "humblebrag", "density"),
    *("advice", "evidence", "example", "explanation", "lesson", "credit", "dialogue", "stance", "generosity"),
]  # fmt: skip
"""In the order of src/domain/insight/families.ts: nine of promotion, nine of value."""
LETTERS = {label[0]: place for place, label in enumerate(LABELS)}
ALWAYS_TRAINED = "dev"
"""Its dozen authors were read while the first lens was written, so they judge nothing."""


@dataclass(frozen=True)
class Sentence:
    text: str
    begins: bool
    """Whether it begins a block: a line break stands before it."""
    label: int
    family: int | None = None
    """Which kind of promotion it is, where the writer said so."""


@dataclass(frozen=True)
class Post:
    id: str
    lang: str
    author: str | None
    """None for posts written for the project."""
    source: str
    text: str
    sentences: list[Sentence]


def posts_of_others(folder: Path) -> list[Post]:
    found = []
    for name in ("dev", "dev2", "dev3"):
        for line in (folder / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            units = row["text"].encode("utf-16-le")
            piece = lambda start, end: units[2 * start : 2 * end].decode("utf-16-le", "ignore")
            before, sentences = 0, []
            for one in row["sentences"]:
                begins = before == 0 or "\n" in piece(before, one["start"])
                sentences.append(Sentence(piece(one["start"], one["end"]), begins, LABELS.index(one["label"])))
                before = one["end"]
            found.append(Post(row["id"], row["lang"], row.get("author") or row["source"], name, row["text"], sentences))
    return found


def own_posts(folder: Path) -> list[Post]:
    """`= id`, then a label's letter and a sentence a line; a capital letter begins a new line, `P:offer` names a family."""
    found = []
    for path in sorted(folder.glob("*.txt")):
        lang = "pl" if re.search(r"(^|-)pl-", path.name) else "en"
        source = "pages" if path.name.startswith(("pages", "passages")) else "own"
        for number, part in enumerate(re.split(r"^=", path.read_text(encoding="utf-8"), flags=re.M)[1:]):
            sentences, text = [], ""
            for line in part.split("\n")[1:]:
                if line.strip() == "":
                    continue
                mark, words = line.split(" ", 1)
                letter, _, family = mark.partition(":")
                begins = letter == letter.upper() or not sentences
                text += ("\n" if begins else " ") * bool(sentences) + words
                sentences.append(Sentence(words, begins, LETTERS[letter.lower()], FAMILIES.index(family) if family else None))
            if sentences:
                found.append(Post(f"{path.name}:{number + 1}", lang, None, source, text, sentences))
    return found


def share_of(text: str) -> float:
    """A number in [0, 1) that depends on the text alone."""
    return int(hashlib.sha256(text.encode()).hexdigest()[:12], 16) / 16**12


TEST_SHARE, VALIDATION_SHARE = 0.18, 0.12


def fold_of(post: Post, salt: str) -> str:
    if post.author is None or post.source == ALWAYS_TRAINED:
        return "train"
    share = share_of(salt + post.author)
    if share < TEST_SHARE:
        return "test"
    return "validation" if share < TEST_SHARE + VALIDATION_SHARE else "train"
