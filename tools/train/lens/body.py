"""The encoder in PyTorch: twelve layers of multilingual-e5-small over the kept pieces, and heads whose scores are sums over tokens."""

import numpy as np
import torch
import torch.nn.functional as F
from package_file import PackageFile, widened
from torch import Tensor, nn

PARTS = ("q", "k", "v", "ao", "fi", "fo")


class Layer(nn.Module):
    def __init__(self, width: int, inner: int, heads: int, epsilon: float, dropout: float):
        super().__init__()
        self.heads = heads
        self.q, self.k, self.v, self.ao = (nn.Linear(width, width) for _ in range(4))
        self.fi, self.fo = nn.Linear(width, inner), nn.Linear(inner, width)
        self.aln, self.oln = nn.LayerNorm(width, eps=epsilon), nn.LayerNorm(width, eps=epsilon)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, packing: "Packing") -> Tensor:
        """`x` holds the tokens of all windows one after another: only attention needs them apart."""
        apart = lambda y: packing.apart(y).view(*packing.shape, self.heads, -1).transpose(1, 2)
        seen = F.scaled_dot_product_attention(apart(self.q(x)), apart(self.k(x)), apart(self.v(x)), attn_mask=packing.mask)
        x = self.aln(x + self.drop(self.ao(packing.joined(seen.transpose(1, 2).flatten(2)))))
        return self.oln(x + self.drop(self.fo(F.gelu(self.fi(x)))))


class Packing:
    """Windows of different lengths side by side in a padded table, and one after another without padding."""

    def __init__(self, lengths: Tensor):
        longest = int(lengths.max())
        kept = torch.arange(longest) < lengths[:, None]
        self.shape = (len(lengths), longest)
        self.places = kept.flatten().nonzero().squeeze(1)
        self.mask = kept[:, None, None, :]
        self.positions = (self.places % longest).long()

    def apart(self, x: Tensor) -> Tensor:
        table = x.new_zeros(self.shape[0] * self.shape[1], x.shape[1])
        return table.index_copy(0, self.places, x).view(*self.shape, -1)

    def joined(self, table: Tensor) -> Tensor:
        return table.flatten(0, 1)[self.places]


class Body(nn.Module):
    """`frozen` first layers keep the package's weights and are run without gradients."""

    def __init__(self, package: PackageFile, places: list[int], frozen: int, dropout: float = 0.1):
        super().__init__()
        words = widened(package.word_values[places], package.word_scales[places])
        self.register_buffer("words", torch.from_numpy(words), persistent=False)
        self.register_buffer("positions", torch.from_numpy(package.weights["pos"] + package.weights["type"]), persistent=False)
        self.first = nn.LayerNorm(package.width, eps=package.epsilon)
        self.layers = nn.ModuleList(
            Layer(package.width, package.inner, package.heads, package.epsilon, dropout if at >= frozen else 0.0)
            for at in range(package.layers)
        )
        self.frozen, self.drop = frozen, nn.Dropout(dropout)
        self._take(package.weights)
        for part in (self.first, *self.layers[:frozen]):
            part.requires_grad_(False)

    @torch.no_grad()
    def _take(self, weights: dict[str, np.ndarray]) -> None:
        self.first.weight.copy_(torch.from_numpy(weights["eln.w"]))
        self.first.bias.copy_(torch.from_numpy(weights["eln.b"]))
        for at, layer in enumerate(self.layers):
            for name in (*PARTS, "aln", "oln"):
                getattr(layer, name).weight.copy_(torch.from_numpy(weights[f"{at}.{name}.w"]))
                getattr(layer, name).bias.copy_(torch.from_numpy(weights[f"{at}.{name}.b"]))

    def forward(self, ids: Tensor, lengths: Tensor) -> Tensor:
        """`ids` of all windows one after another, `lengths` of each; one row a token."""
        packing = Packing(lengths)
        with torch.no_grad():
            x = self.first(F.embedding(ids, self.words) + self.positions[packing.positions])
            for layer in self.layers[: self.frozen]:
                x = layer(x, packing)
        x = self.drop(x)
        for layer in self.layers[self.frozen :]:
            x = layer(x, packing)
        return x


class Heads(nn.Module):
    """Scores of a sentence: a bias, the mean over its own tokens, and the mean over the windows around it, each weighed linearly."""

    def __init__(self, width: int, classes: int, dropout: float = 0.2):
        super().__init__()
        self.own, self.around = nn.Linear(width, classes), nn.Linear(width, classes, bias=False)
        self.drop = nn.Dropout(dropout)
        nn.init.normal_(self.own.weight, std=0.02)
        nn.init.normal_(self.around.weight, std=0.02)
        nn.init.zeros_(self.own.bias)

    def forward(self, own: Tensor, around: Tensor) -> Tensor:
        return self.own(self.drop(own)) + self.around(self.drop(around))
