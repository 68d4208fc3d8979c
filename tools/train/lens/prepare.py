"""What every run needs first: the package, its kept pieces, and the labelled texts by fold."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from batches import Text, prepared
from package_file import PackageFile, package_path, read_package
from pieces import Pieces, chosen_pieces, kept_pieces
from posts import fold_of, own_posts, posts_of_others
from windows import Rule

KEPT_PIECES = 48_000
SALT = "lens-10-"
"""Chosen before anything was trained, so that both languages have enough authors in the test and in the validation fold."""
READ_FOR_PIECES = ["load/en-brown", "load/en-debian-handbook", "load/pl-libreoffice-help", "load/pl-gnome-help", "public/8tags-train", "public/advice"]
POSTS = Path(__file__).parent.parent / "posts"


@dataclass
class Prepared:
    package: PackageFile
    places: list[int]
    pieces: Pieces
    train: list[Text]
    validation: list[Text]
    test: list[Text]
    pages: list[Text]
    own: list[Text]


def texts_for_pieces(data: Path) -> Iterator[str]:
    for name in READ_FOR_PIECES:
        for line in (data / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            yield json.loads(line)["text"]


def prepare(data: Path) -> Prepared:
    package = read_package(package_path())
    own, others = own_posts(POSTS), posts_of_others(data / "lens")
    texts = [*texts_for_pieces(data), *(post.text for post in own)]
    places = chosen_pieces(package, texts, KEPT_PIECES)
    pieces = kept_pieces(package, places)
    fold = lambda name: prepared([post for post in others if fold_of(post, SALT) == name], pieces, Rule(), 1.0)
    return Prepared(
        package,
        places,
        pieces,
        fold("train"),
        fold("validation"),
        fold("test"),
        prepared([post for post in own if post.source == "pages"], pieces, Rule(), 1.0),
        prepared([post for post in own if post.source == "own"], pieces, Rule(), 1.0),
    )
