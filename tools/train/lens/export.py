"""Writes the encoder and its heads as one ONNX file: word pieces in 4 bits as they came, matrices in 8 bits, sums of tokens as output."""

import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from body import Body, Heads
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from package_file import PackageFile

OPSET = 20
HEADS_NODE = "heads"


class Graph:
    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.values: list[onnx.TensorProto] = []

    def constant(self, name: str, value: np.ndarray) -> str:
        self.values.append(numpy_helper.from_array(np.array(value, order="C"), name))
        return name

    def add(self, kind: str, inputs: list[str], name: str, **attributes: object) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [name], name=name, **attributes))
        return name


def write_model(path: Path, package: PackageFile, places: list[int], body: Body, heads: Heads, vector_layer: int) -> None:
    graph = Graph()
    x = _embedding(graph, package, places, body)
    for at, layer in enumerate(body.layers):
        x = _layer(graph, f"layer{at}", x, layer, package)
        if at + 1 == vector_layer:
            graph.add("ReduceMean", [x, graph.constant("over_tokens", np.array([1], np.int64))], "vector", keepdims=0)
    weight = torch.cat([heads.own.weight, heads.around.weight]).detach().numpy().T.astype(np.float32)
    flat = graph.add("Reshape", [x, graph.constant("flat", np.array([-1, package.width], np.int64))], "states")
    graph.nodes.append(helper.make_node("MatMul", [flat, graph.constant("heads_weight", weight)], ["tokens"], name=HEADS_NODE))
    outputs = [
        helper.make_tensor_value_info("tokens", TensorProto.FLOAT, ["T", weight.shape[1]]),
        helper.make_tensor_value_info("vector", TensorProto.FLOAT, [1, package.width]),
    ]
    inputs = [helper.make_tensor_value_info("ids", TensorProto.INT64, [1, "T"])]
    made = helper.make_graph(graph.nodes, "lens", inputs, outputs, graph.values)
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="byline")
    model.ir_version = 9
    onnx.checker.check_model(model)
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "whole.onnx"
        onnx.save(model, str(whole))
        quantize_dynamic(
            str(whole),
            str(path),
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=["MatMul"],
            nodes_to_exclude=[HEADS_NODE, *(node.name for node in graph.nodes if node.name.endswith(("_likeness", "_seen")))],
        )


def _embedding(graph: Graph, package: PackageFile, places: list[int], body: Body) -> str:
    values = graph.constant("word_values", package.word_values[places])
    scales = graph.constant("word_scales", package.word_scales[places][:, :, None].astype(np.float16))
    pairs = graph.add("Cast", [graph.add("Gather", [values, "ids"], "word_bytes")], "word_pairs", to=TensorProto.FLOAT)
    sixteenth = graph.add("Mul", [pairs, graph.constant("sixteenth", np.array(1 / 16, np.float32))], "word_sixteenth")
    high = graph.add("Floor", [sixteenth], "word_high")
    shifted = graph.add("Mul", [high, graph.constant("sixteen", np.array(16, np.float32))], "word_shifted")
    low = graph.add("Sub", [pairs, shifted], "word_low")
    both = graph.add("Concat", [low, high], "word_both", axis=-1)
    centred = graph.add("Sub", [both, graph.constant("eight", np.array(8, np.float32))], "word_centred")
    scale = graph.add("Cast", [graph.add("Gather", [scales, "ids"], "word_scale_half")], "word_scale", to=TensorProto.FLOAT)
    scaled = graph.add("Mul", [centred, scale], "word_scaled")
    words = graph.add("Reshape", [scaled, graph.constant("joined", np.array([1, -1, package.width], np.int64))], "words")
    length = graph.add("Shape", ["ids"], "length", start=1, end=2)
    positions = graph.constant("positions", body.positions.numpy()[:128])
    zero = graph.constant("zero", np.array([0], np.int64))
    placed = graph.add("Slice", [positions, zero, length, graph.constant("axis", np.array([0], np.int64))], "placed")
    return _norm(graph, "first", graph.add("Add", [words, placed], "embedded"), body.first, package)


def _norm(graph: Graph, name: str, x: str, norm: torch.nn.LayerNorm, package: PackageFile) -> str:
    weight = graph.constant(f"{name}_weight", norm.weight.detach().numpy())
    bias = graph.constant(f"{name}_bias", norm.bias.detach().numpy())
    return graph.add("LayerNormalization", [x, weight, bias], name, axis=-1, epsilon=package.epsilon)


def _linear(graph: Graph, name: str, x: str, weight: torch.Tensor, bias: torch.Tensor) -> str:
    product = graph.add("MatMul", [x, graph.constant(f"{name}_weight", weight.detach().numpy().T)], f"{name}_product")
    return graph.add("Add", [product, graph.constant(f"{name}_bias", bias.detach().numpy())], name)


def _layer(graph: Graph, name: str, x: str, layer: torch.nn.Module, package: PackageFile) -> str:
    size = package.width // package.heads
    weight = torch.cat([layer.q.weight / size**0.5, layer.k.weight, layer.v.weight])
    bias = torch.cat([layer.q.bias / size**0.5, layer.k.bias, layer.v.bias])
    asked = _linear(graph, f"{name}_qkv", x, weight, bias)
    shape = graph.constant(f"{name}_apart", np.array([-1, 3, package.heads, size], np.int64))
    apart = graph.add("Reshape", [asked, shape], f"{name}_heads")
    turned = graph.add("Transpose", [apart], f"{name}_turned", perm=[1, 2, 0, 3])
    parts = []
    for at, part in enumerate("qkv"):
        place = graph.constant(f"{name}_{part}_at", np.array(at, np.int64))
        parts.append(graph.add("Gather", [turned, place], f"{name}_{part}", axis=0))
    query, key, value = parts
    across = graph.add("Transpose", [key], f"{name}_across", perm=[0, 2, 1])
    likeness = graph.add("Softmax", [graph.add("MatMul", [query, across], f"{name}_likeness")], f"{name}_shares", axis=-1)
    seen = graph.add("Transpose", [graph.add("MatMul", [likeness, value], f"{name}_seen")], f"{name}_back", perm=[1, 0, 2])
    whole = graph.add("Reshape", [seen, graph.constant(f"{name}_whole", np.array([1, -1, package.width], np.int64))], f"{name}_joined")
    out = _linear(graph, f"{name}_out", whole, layer.ao.weight, layer.ao.bias)
    x = _norm(graph, f"{name}_aln", graph.add("Add", [x, out], f"{name}_sum"), layer.aln, package)
    inner = graph.add("Gelu", [_linear(graph, f"{name}_fi", x, layer.fi.weight, layer.fi.bias)], f"{name}_gelu")
    back = _linear(graph, f"{name}_fo", inner, layer.fo.weight, layer.fo.bias)
    return _norm(graph, f"{name}_oln", graph.add("Add", [x, back], f"{name}_sum2"), layer.oln, package)
