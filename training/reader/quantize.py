"""Linear layers that compute as the exported model will, so that training makes up for what rounding costs.

Weights are rounded to int8 of few bits a column, activations to uint8 a window, as `export.py` and ONNX Runtime's dynamic
quantization do; gradients pass as if nothing had been rounded (straight-through, Jacob et al. 2018).
"""
import torch.nn.functional as F
from torch import nn

BITS = 7


def rounded(weight):
    most = 2 ** (BITS - 1) - 1
    scale = weight.detach().abs().amax(1, keepdim=True).clamp(min=1e-8) / most
    return weight + ((weight / scale).round().clamp(-most, most) * scale - weight).detach()


def stepped(x):
    low = x.detach().amin((1, 2), keepdim=True).clamp(max=0)
    high = x.detach().amax((1, 2), keepdim=True).clamp(min=0)
    scale = ((high - low) / 255).clamp(min=1e-8)
    zero = (-low / scale).round()
    return x + ((((x / scale).round() + zero).clamp(0, 255) - zero) * scale - x).detach()


class Linear(nn.Linear):
    def forward(self, x):
        return F.linear(stepped(x), rounded(self.weight), self.bias)


def quantized(model):
    """The same model, whose encoder and columns are computed with rounded numbers."""
    for module in [*model.encoder.modules(), model.out]:
        if type(module) is nn.Linear:
            module.__class__ = Linear
    return model
