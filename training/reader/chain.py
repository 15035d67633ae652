"""A conditional random field over labels in a row (Lafferty, McCallum and Pereira, 2001): each label is read with the one before."""
import torch
from torch import nn

NEVER = -1e4


def follows(before, after):
    """Whether a BIOES label may stand behind another."""
    opened = before[0] in "BI"
    if after[0] in "IE":
        return opened and before[2:] == after[2:]
    return not opened


class Chain(nn.Module):
    def __init__(self, labels):
        super().__init__()
        self.labels = list(labels)
        self.moves = nn.Parameter(torch.zeros(len(labels), len(labels)))
        legal = torch.tensor([[0.0 if follows(a, b) else NEVER for b in labels] for a in labels])
        self.register_buffer("legal", legal, persistent=False)
        self.register_buffer("first", torch.tensor([NEVER if v[0] in "IE" else 0.0 for v in labels]), persistent=False)
        self.register_buffer("last", torch.tensor([NEVER if v[0] in "BI" else 0.0 for v in labels]), persistent=False)

    def loss(self, scores, labels, valid):
        """The mean of the negative log-likelihood a word. `scores` [batch, words, labels]; rows are full to the left."""
        moves = self.moves + self.legal
        states = scores[:, 0] + self.first
        for i in range(1, scores.shape[1]):
            ahead = torch.logsumexp(states.unsqueeze(2) + moves, 1) + scores[:, i]
            states = torch.where(valid[:, i, None], ahead, states)
        total = torch.logsumexp(states + self.last, 1)
        own = torch.gather(scores, 2, labels.unsqueeze(2)).squeeze(2)
        steps = moves[labels[:, :-1], labels[:, 1:]]
        end = labels.gather(1, valid.sum(1, keepdim=True) - 1).squeeze(1)
        gold = (own * valid).sum(1) + (steps * valid[:, 1:]).sum(1) + self.first[labels[:, 0]] + self.last[end]
        return (total - gold).sum() / valid.sum()

    def best(self, scores):
        """The best row of labels for [words, labels] (Viterbi)."""
        moves = self.moves + self.legal
        states, back = scores[0] + self.first, []
        for row in scores[1:]:
            value, at = (states.unsqueeze(1) + moves).max(0)
            states = value + row
            back.append(at.tolist())
        label = int((states + self.last).argmax())
        path = [label]
        for at in reversed(back):
            path.append(at[path[-1]])
        return path[::-1]
