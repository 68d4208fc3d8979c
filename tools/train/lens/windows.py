"""How a text is cut into what the model reads at once. The app cuts in the same way; the numbers are in lens.json."""

import re
from dataclasses import dataclass

from pieces import END, START, Pieces

LIST_MARK = re.compile(r"^\s*(?:[-–—•·*→▪‣◦●✓✔►▶🔸🔹👉✅]\uFE0F?\s+)")


@dataclass(frozen=True)
class Rule:
    most: int = 79
    """Tokens of a window before its last mark; only a single longer sentence may have more."""
    least: int = 40
    one_in: int = 3
    """A window that has `least` tokens ends after one in so many sentences, found from their ids alone."""
    sentence: int = 126
    around: int = 3
    """So many windows before and after lend their mean to a sentence."""
    salt: int = 0
    """Another salt cuts elsewhere: used in training, never in the app."""


@dataclass
class Window:
    ids: list[int]
    spans: list[tuple[int, int]]
    """Where each sentence's tokens stand."""
    sentences: list[int]
    """Which sentences of the text these are."""


def model_text(text: str) -> str:
    shorter = LIST_MARK.sub("", text, count=1)
    return shorter if shorter == text else "- " + shorter


def sentence_ids(pieces: Pieces, text: str, rule: Rule) -> list[int]:
    return pieces.ids(model_text(text))[: rule.sentence]


def hash_of(ids: list[int], salt: int = 0) -> int:
    value = 0x811C9DC5 ^ salt
    for one in ids:
        value = ((value ^ one) * 0x01000193) & 0xFFFFFFFF
    return value


def cut(sentences: list[tuple[list[int], bool]], rule: Rule) -> list[Window]:
    """Windows of a text whose sentences are given as ids and whether they begin a block. Sentences without ids are passed over."""
    windows: list[Window] = []
    now: Window | None = None
    for place, (ids, begins) in enumerate(sentences):
        if not ids:
            continue
        if now is not None and len(now.ids) + int(begins) + len(ids) > rule.most:
            now = None
        if now is None:
            now = Window([START], [], [])
            windows.append(now)
        elif begins:
            now.ids.append(END)
        now.spans.append((len(now.ids), len(now.ids) + len(ids)))
        now.sentences.append(place)
        now.ids.extend(ids)
        if len(now.ids) >= rule.least and hash_of(ids, rule.salt) % rule.one_in == 0:
            now = None
    for window in windows:
        window.ids.append(END)
    return windows
