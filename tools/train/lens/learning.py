"""Fine-tunes the upper layers and the heads; keeps a running mean of the weights, which judges better than the last ones."""

import random
import time
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from batches import Batch, Text, batches, cut_up, pooled
from body import Body, Heads
from figures import Judged
from pieces import UNKNOWN
from posts import LABELS, PROMOTION, USEFUL
from torch import Tensor, nn
from windows import Rule
from worker import Worker


PROMOTION_FAMILIES = 9


@dataclass(frozen=True)
class Plan:
    epochs: int = 3
    rate: float = 8e-5
    rate_of_heads: float = 1e-3
    rate_below: float = 0.93
    """Each layer further down learns slower by this."""
    tokens: int = 1400
    """Of a step, for each worker."""
    smoothing: float = 0.05
    of_groups: float = 0.5
    """How much the two questions (promotion or not, useful or not) count beside the eight labels."""
    of_families: float = 0.3
    """How much the kind of promotion counts, where it is known."""
    running_mean: float = 0.985
    real_parts: int = 1
    own_parts: int = 3
    """An epoch reads one of so many parts of the short written posts, each epoch another."""
    cut_share: float = 0.0
    """So many posts of an epoch are cut up into texts of one to three sentences, each epoch others."""
    own: float = 0.5
    """How much a sentence of our own posts counts beside one of others."""
    polish: float = 1.0
    """How much more the Polish posts of others count: there are fewer of them."""
    even_authors: bool = False
    """An author of many sentences counts less for each of them, one of few a little more."""
    hidden: float = 0.0
    """So many word pieces are hidden, each step others."""
    warm_up: float = 0.06
    seed: int = 1


def group_loss(logits: Tensor, labels: Tensor, group: list[int]) -> Tensor:
    """Cross entropy of the question whether the label is one of a group."""
    inside = torch.zeros(len(LABELS), dtype=torch.bool)
    inside[group] = True
    log_odds = logits[:, inside].logsumexp(1) - logits[:, ~inside].logsumexp(1)
    return F.binary_cross_entropy_with_logits(log_odds, inside[labels].float(), reduction="none")


def loss_of(logits: Tensor, batch: Batch, plan: Plan) -> Tensor:
    labels, families = logits[:, : len(LABELS)], logits[:, len(LABELS) : len(LABELS) + PROMOTION_FAMILIES]
    loss = F.cross_entropy(labels, batch.labels, label_smoothing=plan.smoothing, reduction="none")
    groups = group_loss(labels, batch.labels, PROMOTION) + group_loss(labels, batch.labels, USEFUL)
    loss = loss + plan.of_families * F.cross_entropy(families, batch.families, reduction="none")
    return ((loss + plan.of_groups * groups) * batch.weights).sum() / batch.weights.sum()


class RunningMean:
    def __init__(self, modules: list[nn.Module], decay: float):
        self.modules, self.decay, self.steps = modules, decay, 0
        self.mean = [p.detach().clone() for m in modules for p in m.parameters() if p.requires_grad]

    def take(self) -> None:
        self.steps += 1
        keep = min(self.decay, self.steps / (self.steps + 10))
        for mean, now in zip(self.mean, self._now(), strict=True):
            mean.lerp_(now.detach(), 1 - keep)

    def swap(self) -> None:
        """Puts the mean in place of the weights, and the weights where the mean was."""
        with torch.no_grad():
            for at, now in enumerate(self._now()):
                held = now.detach().clone()
                now.copy_(self.mean[at])
                self.mean[at] = held

    def _now(self) -> list[Tensor]:
        return [p for m in self.modules for p in m.parameters() if p.requires_grad]


def groups_of_rates(body: Body, heads: Heads, plan: Plan) -> list[dict]:
    groups = [{"params": list(heads.parameters()), "lr": plan.rate_of_heads}]
    for below, layer in enumerate(reversed(body.layers)):
        parameters = [p for p in layer.parameters() if p.requires_grad]
        if parameters:
            groups.append({"params": parameters, "lr": plan.rate * plan.rate_below**below})
    return groups


USUAL_SENTENCES, LEAST_WEIGHT, MOST_WEIGHT = 50, 0.3, 1.3


def weighed(texts: list[Text], plan: Plan) -> list[Text]:
    """Posts of others with the weights that the plan gives to their language and author."""
    sentences = Counter()
    for text in texts:
        sentences[text.post.author] += len(text.sentences)

    def weight(text: Text) -> float:
        even = min(MOST_WEIGHT, max(LEAST_WEIGHT, (USUAL_SENTENCES / max(1, sentences[text.post.author])) ** 0.5))
        return text.weight * (plan.polish if text.post.lang == "pl" else 1.0) * (even if plan.even_authors else 1.0)

    return [replace(text, weight=weight(text)) for text in texts]


def with_hidden(ids: Tensor, share: float) -> Tensor:
    hidden = (torch.rand(len(ids)) < share) & (ids > UNKNOWN)
    return ids.masked_fill(hidden, UNKNOWN)


def texts_of_epoch(real: list[Text], pages: list[Text], own: list[Text], epoch: int, plan: Plan) -> list[Text]:
    whole = real[epoch % plan.real_parts :: plan.real_parts] + pages + own[epoch % plan.own_parts :: plan.own_parts]
    shuffler = random.Random(plan.seed * 1000 + epoch)
    return [one for text in whole for one in (cut_up(text, 3, shuffler) if shuffler.random() < plan.cut_share else [text])]


def learn(body: Body, heads: Heads, real: list[Text], pages: list[Text], own: list[Text], validation: list[Text], plan: Plan, worker: Worker, judge, save) -> None:
    real = weighed(real, plan)
    pages, own = ([replace(text, weight=plan.own) for text in texts] for texts in (pages, own))
    torch.manual_seed(plan.seed + worker.rank)
    shuffler = random.Random(plan.seed)
    optimiser = torch.optim.AdamW(groups_of_rates(body, heads, plan), weight_decay=0.01)
    steps_of_epoch = len(batches(texts_of_epoch(real, pages, own, 0, plan), Rule(), plan.tokens, random.Random(0)))
    total = steps_of_epoch // worker.count * plan.epochs
    pace = lambda step: min(1.0, (step + 1) / (plan.warm_up * total)) * max(0.02, 1 - step / total)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, pace)
    mean = RunningMean([body, heads], plan.running_mean)
    trained = [p for group in optimiser.param_groups for p in group["params"]]
    for epoch in range(plan.epochs):
        begun, lost = time.time(), 0.0
        body.train()
        heads.train()
        steps = batches(texts_of_epoch(real, pages, own, epoch, plan), Rule(salt=plan.seed * 100 + epoch), plan.tokens, shuffler)
        for number, batch in enumerate(steps[worker.rank : len(steps) - len(steps) % worker.count : worker.count]):
            loss = loss_of(heads(*pooled(body(with_hidden(batch.ids, plan.hidden), batch.lengths), batch)), batch, plan)
            optimiser.zero_grad()
            loss.backward()
            worker.share_gradients(trained)
            nn.utils.clip_grad_norm_(trained, 1.0)
            optimiser.step()
            schedule.step()
            mean.take()
            lost += float(loss.detach())
            if number % 20 == 19 and worker.rank == 0:
                print(f"  epoch {epoch + 1}: step {number + 1} of {len(steps) // worker.count}, loss {lost / 20:.3f}, {time.time() - begun:.0f} s", flush=True)
                lost = 0.0
        mean.swap()
        if worker.rank == 0:
            print(f"epoch {epoch + 1}: {time.time() - begun:.0f} s", judge(body, heads, validation), flush=True)
            save(epoch)
        if epoch + 1 < plan.epochs:
            mean.swap()


def judged(body: Body, heads: Heads, texts: list[Text]) -> tuple[Judged, np.ndarray, list[tuple[int, int]]]:
    """What the heads say of every sentence of these texts, in the window rule of the app; the logits and places too."""
    body.eval()
    heads.eval()
    logits, places, order = [], [], sorted(range(len(texts)), key=lambda at: len(texts[at].sentences))
    with torch.no_grad():
        for batch in batches([texts[at] for at in order], Rule(), 4000, None):
            logits.append(heads(*pooled(body(batch.ids, batch.lengths), batch)).numpy())
            places += [(order[at], sentence) for at, sentence in batch.places]
    whole = np.concatenate(logits)
    powers = np.exp(whole[:, : len(LABELS)] - whole[:, : len(LABELS)].max(1, keepdims=True))
    return judged_from(powers / powers.sum(1, keepdims=True), texts, places), whole, places


def judged_from(shares: np.ndarray, texts: list[Text], places: list[tuple[int, int]]) -> Judged:
    labels = np.array([texts[at].post.sentences[sentence].label for at, sentence in places])
    column = lambda value: np.array([value(texts[at].post) for at, _ in places])
    return Judged(
        shares[:, PROMOTION].sum(1),
        shares[:, USEFUL].sum(1),
        np.isin(labels, PROMOTION),
        np.isin(labels, USEFUL),
        column(lambda post: post.author or post.id),
        column(lambda post: post.id),
        column(lambda post: post.lang),
    )


def save_weights(path: Path, body: Body, heads: Heads) -> None:
    torch.save({"body": body.state_dict(), "heads": heads.state_dict()}, path)


def mean_of_weights(paths: list[Path]) -> dict[str, dict[str, Tensor]]:
    """Runs that began from the same weights lie near enough to each other that their mean judges better than each."""
    held = [torch.load(path, weights_only=True) for path in paths]
    return {part: {name: sum(one[part][name] for one in held) / len(held) for name in held[0][part]} for part in held[0]}


def load_weights(paths: Path | list[Path], body: Body, heads: Heads) -> None:
    held = mean_of_weights(paths if isinstance(paths, list) else [paths])
    body.load_state_dict(held["body"], strict=False)
    heads.load_state_dict(held["heads"])
