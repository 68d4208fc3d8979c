"""Two processes of one thread each learn together: on a busy machine that wastes less than one process of two threads."""

import os
from dataclasses import dataclass

import torch
import torch.distributed as distributed
from torch import Tensor


@dataclass(frozen=True)
class Worker:
    rank: int
    count: int

    def share_gradients(self, parameters: list[Tensor]) -> None:
        """Every worker goes on with the mean of all workers' gradients."""
        if self.count == 1:
            return
        held = [p.grad for p in parameters if p.grad is not None]
        flat = torch.cat([grad.flatten() for grad in held])
        distributed.all_reduce(flat)
        flat /= self.count
        at = 0
        for grad in held:
            grad.copy_(flat[at : at + grad.numel()].view_as(grad))
            at += grad.numel()


def join_workers(rank: int, count: int, port: int) -> Worker:
    torch.set_num_threads(1)
    os.environ.update(MASTER_ADDR="127.0.0.1", MASTER_PORT=str(port))
    if count > 1:
        distributed.init_process_group("gloo", rank=rank, world_size=count)
    return Worker(rank, count)
