"""The pieces of words that English and Polish need, and how a text is cut into them."""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from package_file import PackageFile

SPECIAL = ["<s>", "<pad>", "</s>", "<unk>"]
START, PAD, END, UNKNOWN = range(4)
SPACE = "\u2581"
LONGEST_TEXT = 2000
"""Longer sentences are cut here, so that hostile text costs no more than long text."""


class Pieces:
    def __init__(self, pieces: list[str], scores: list[float], normal: dict[str, str], unknown_score: float):
        self.pieces, self.scores, self.normal, self.unknown_score = pieces, scores, normal, unknown_score
        self.place = {piece: at for at, piece in enumerate(pieces) if at >= len(SPECIAL)}
        self.longest = max(map(len, self.place))
        self.memory: dict[str, list[int]] = {}

    def ids(self, text: str) -> list[int]:
        """The pieces of a text, each word by itself."""
        return [one for word in self.words(text) for one in self._word(word)]

    def words(self, text: str) -> list[str]:
        text = text.encode("utf-16-le")[: 2 * LONGEST_TEXT].decode("utf-16-le", "ignore")
        plain = "".join(self.normal.get(letter, letter) for letter in text)
        return [SPACE + word for word in plain.split(" ") if word != ""]

    def _word(self, word: str) -> list[int]:
        if word not in self.memory:
            self.memory[word] = self._best(word)
        return self.memory[word]

    def _best(self, word: str) -> list[int]:
        count = len(word)
        best = [float("-inf")] * (count + 1)
        best[0] = 0.0
        chosen, origin = [UNKNOWN] * (count + 1), [0] * (count + 1)
        for start in range(count):
            for end in range(start + 1, min(count, start + self.longest) + 1):
                piece = self.place.get(word[start:end])
                if piece is not None and best[start] + self.scores[piece] > best[end]:
                    best[end], chosen[end], origin[end] = best[start] + self.scores[piece], piece, start
            if best[start] + self.unknown_score > best[start + 1]:
                best[start + 1], chosen[start + 1], origin[start + 1] = best[start] + self.unknown_score, UNKNOWN, start
        ids: list[int] = []
        while count > 0:
            ids.append(chosen[count])
            count = origin[count]
        return ids[::-1]

    def save(self, path: Path) -> None:
        content = {
            "pieces": self.pieces,
            "scores": self.scores,
            "bos": START,
            "pad": PAD,
            "eos": END,
            "unk": UNKNOWN,
            "unkScore": self.unknown_score,
            "normal": self.normal,
        }
        path.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def all_pieces(package: PackageFile) -> Pieces:
    return Pieces(package.pieces, package.scores, package.normal, min(package.scores) - 10)


WRITTEN = re.compile(r"[ -~\u00a0-\u017f\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2100-\u214f]+")


def is_wanted(piece: str) -> bool:
    """Latin letters, digits and marks of any kind; also single symbols such as emoji."""
    plain = piece.lstrip(SPACE)
    if SPACE in plain:
        return False
    if plain == "" or WRITTEN.fullmatch(plain):
        return True
    return len(plain) == 1 and unicodedata.category(plain)[0] in "SPN"


def chosen_pieces(package: PackageFile, texts: Iterable[str], count: int) -> list[int]:
    """Places of the pieces to keep: all single letters and symbols, then what the texts need most, then the likeliest."""
    whole = all_pieces(package)
    wanted = [at for at in range(len(SPECIAL), len(package.pieces)) if is_wanted(package.pieces[at])]
    use: Counter[int] = Counter()
    words: Counter[str] = Counter(word for text in texts for word in whole.words(text))
    for word, times in words.items():
        for piece in whole.ids(word[1:]):
            use[piece] += times
    single = {at for at in wanted if len(package.pieces[at].lstrip(SPACE)) <= 1}
    order = sorted(wanted, key=lambda at: (at not in single, -use[at] if use[at] > 1 else 0, -package.scores[at]))
    return list(range(len(SPECIAL))) + sorted(order[: count - len(SPECIAL)])


def kept_pieces(package: PackageFile, places: list[int]) -> Pieces:
    pieces = SPECIAL + [package.pieces[at] for at in places[len(SPECIAL) :]]
    letters = {letter for piece in pieces[len(SPECIAL) :] for letter in piece} | {" "}
    normal = {key: value for key, value in package.normal.items() if all(letter in letters for letter in value)}
    return Pieces(pieces, [package.scores[at] for at in places], normal, min(package.scores) - 10)
