"""Posts as windows of ids, several posts a step, so that a sentence has the windows around it at hand."""

import random
from dataclasses import dataclass, replace

import torch
from pieces import Pieces
from posts import Post
from torch import Tensor
from windows import Rule, Window, cut, sentence_ids


@dataclass
class Text:
    post: Post
    sentences: list[tuple[list[int], bool]]
    weight: float


def prepared(posts: list[Post], pieces: Pieces, rule: Rule, weight: float) -> list[Text]:
    return [Text(post, [(sentence_ids(pieces, one.text, rule), one.begins) for one in post.sentences], weight) for post in posts]


def cut_up(text: Text, most: int, shuffler: random.Random) -> list[Text]:
    """The text as several of one to `most` sentences each, so that a sentence is also learned without its post."""
    found, at = [], 0
    while at < len(text.sentences):
        part = slice(at, at + shuffler.randint(1, most))
        found.append(Text(replace(text.post, sentences=text.post.sentences[part]), text.sentences[part], text.weight))
        at = part.stop
    return found


@dataclass
class Batch:
    ids: Tensor
    lengths: Tensor
    own: Tensor
    """[sentences, tokens]: a row averages a sentence's own tokens."""
    around: Tensor
    """[sentences, tokens]: a row averages all tokens of the windows around a sentence."""
    labels: Tensor
    families: Tensor
    """-100 where nobody said one."""
    weights: Tensor
    places: list[tuple[int, int]]
    """Which text, and which of its sentences, each row is."""


def batch_of(texts: list[tuple[int, Text, list[Window]]], around: int) -> Batch:
    windows = [window for _, _, own in texts for window in own]
    ids = torch.tensor([one for window in windows for one in window.ids])
    lengths = torch.tensor([len(window.ids) for window in windows])
    starts = torch.cumsum(lengths, 0) - lengths
    sentences = sum(len(window.sentences) for window in windows)
    own_mean, around_mean = torch.zeros(sentences, len(ids)), torch.zeros(sentences, len(ids))
    labels, families, weights, places, row, base = [], [], [], [], 0, 0
    for at, text, own in texts:
        for w, window in enumerate(own):
            first, last = base + max(0, w - around), base + min(len(own), w + around + 1) - 1
            near = slice(int(starts[first]), int(starts[last] + lengths[last]))
            for sentence, (start, end) in zip(window.sentences, window.spans, strict=True):
                own_mean[row, int(starts[base + w]) + start : int(starts[base + w]) + end] = 1 / (end - start)
                around_mean[row, near] = 1 / (near.stop - near.start)
                labels.append(text.post.sentences[sentence].label)
                family = text.post.sentences[sentence].family
                families.append(-100 if family is None else family)
                weights.append(text.weight)
                places.append((at, sentence))
                row += 1
        base += len(own)
    return Batch(
        ids, lengths, own_mean, around_mean, torch.tensor(labels), torch.tensor(families), torch.tensor(weights), places
    )


def batches(texts: list[Text], rule: Rule, tokens: int, shuffler: random.Random | None) -> list[Batch]:
    """Texts in steps of at most so many tokens."""
    order = list(range(len(texts)))
    if shuffler is not None:
        shuffler.shuffle(order)
    found: list[Batch] = []
    now: list[tuple[int, Text, list[Window]]] = []
    size = 0
    for at in order:
        windows = cut(texts[at].sentences, rule)
        if not windows:
            continue
        more = sum(len(window.ids) for window in windows)
        if now and size + more > tokens:
            found.append(batch_of(now, rule.around))
            now, size = [], 0
        now.append((at, texts[at], windows))
        size += more
    if now:
        found.append(batch_of(now, rule.around))
    return found


def pooled(states: Tensor, batch: Batch) -> tuple[Tensor, Tensor]:
    """The two means that the heads read, one row a sentence."""
    return batch.own @ states, batch.around @ states
