"""A bag of words and pairs of words, to see what the encoder is worth."""

import re
import zlib

import numpy as np
import torch
import torch.nn.functional as F
from posts import PROMOTION, USEFUL, Post

BUCKETS = 1 << 15


def traits(text: str) -> list[int]:
    words = ["^", *re.findall(r"\w+|[^\w\s]", text.lower())]
    pairs = [f"{a} {b}" for a, b in zip(words, words[1:])]
    return sorted({zlib.crc32(one.encode()) % BUCKETS for one in words + pairs})


def bag_of_words(train: list[Post], others: list[Post], epochs: int = 4) -> np.ndarray:
    """Probabilities of promotion and of useful, [sentences, 2], for the sentences of `others` in order."""
    torch.manual_seed(1)
    rows = [(traits(s.text), s.label in PROMOTION, s.label in USEFUL) for post in train for s in post.sentences]
    weight, bias = torch.nn.EmbeddingBag(BUCKETS, 2, mode="sum"), torch.zeros(2, requires_grad=True)
    torch.nn.init.zeros_(weight.weight)
    optimiser = torch.optim.Adagrad([*weight.parameters(), bias], lr=0.1)
    for _ in range(epochs):
        for part in torch.randperm(len(rows)).split(128):
            chosen = [rows[at] for at in part.tolist()]
            scores = _scores(weight, bias, [one[0] for one in chosen])
            gold = torch.tensor([[float(one[1]), float(one[2])] for one in chosen])
            loss = F.binary_cross_entropy_with_logits(scores, gold)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    with torch.no_grad():
        texts = [traits(s.text) for post in others for s in post.sentences]
        return torch.sigmoid(_scores(weight, bias, texts)).numpy()


def _scores(weight: torch.nn.EmbeddingBag, bias: torch.Tensor, texts: list[list[int]]) -> torch.Tensor:
    flat = torch.tensor([one for text in texts for one in text])
    offsets = torch.tensor([0, *np.cumsum([len(text) for text in texts])[:-1].tolist()])
    return weight(flat, offsets) + bias
