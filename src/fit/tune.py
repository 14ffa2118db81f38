"""Turns the sentence encoder towards interviews: python3 src/fit/tune.py ENCODER.bin [EPOCHS]

Learns from the examples in questions/ which texts belong together: questions that ask for one fact, sentences that make
one point, against the other facts and points of the same question, against questions that nothing covers, and against
sentences that say a point's opposite. Nothing under src/test is opened. What was learned is written to
src/main/build/learned.bin: for each matrix of the upper six layers two narrow ones, whose product the build adds to it
(low-rank adaptation, Hu et al. 2021). ENCODER.bin is what EncoderFile makes of the published weights alone, with a
learned.bin of two zeros (4 bytes each). Needs numpy, PyTorch and PyYAML; an epoch takes some five minutes. Afterwards
remove target/texts.bin, target/fit.bin and src/main/build/texts.bin.gz, build, pack target/texts.bin anew, and run
src/fit/fit.sh.
"""
import glob
import math
import random
import re
import struct
import sys
import unicodedata

import numpy as np
import torch
import torch.nn.functional as F
import yaml

SIZE, HEADS, FIRST, LAYERS = 384, 12, 6, 12
MATRICES = ["query", "key", "value", "output", "wide", "narrow"]
RANK = 16
RATE = 3e-4
SHARP = 0.06  # by which likenesses are divided before they become chances
LONGEST = 96
OFF = -1e4


class Encoder:
    """The published weights, and the texts as the lower layers leave them."""

    def __init__(self, path):
        self.bytes, self.at = open(path, "rb").read(), 0
        pieces = self.block(1).tobytes().decode().split("\n")
        self.pieces = {piece: i for i, piece in enumerate(pieces)}
        self.word, self.position, self.type = self.table(), self.table(), self.table()
        self.start = self.norm()
        self.layers = []
        for _ in range(self.number(">i")):
            layer = {name: self.matrix() for name in MATRICES[:4]}
            layer["attended"] = self.norm()
            layer.update({name: self.matrix() for name in MATRICES[4:]})
            layer["done"] = self.norm()
            self.layers.append(layer)

    def number(self, form):
        value = struct.unpack_from(form, self.bytes, self.at)[0]
        self.at += 4
        return value

    def block(self, width):
        count = self.number(">i") * width
        part = np.frombuffer(self.bytes, np.uint8, count, self.at)
        self.at += count
        return part

    def floats(self):
        return torch.tensor(self.block(4).view(">f4").astype(np.float32))

    def signed(self):
        return torch.tensor(self.block(1).view(np.int8).astype(np.float32))

    def table(self):
        zero, scale = self.number(">i"), self.number(">f")
        return ((self.signed() - zero) * scale).view(-1, SIZE)

    def norm(self):
        return self.floats(), self.floats()

    def matrix(self):
        values, scales, bias = self.signed(), self.floats(), self.floats()
        return values.view(-1, len(bias)) * scales, bias

    def ids(self, text):
        plain = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(c) != "Mn")
        # A sign of ASCII that is no letter stands alone, like punctuation.
        parted = "".join(f" {c} " if is_sign(c) else c for c in plain)
        return [101] + [piece for word in parted.split() for piece in self.split(word)][: LONGEST - 2] + [102]

    def split(self, word):
        found, start = [], 0
        while start < len(word):
            end = len(word)
            while end > start and ("##" if start else "") + word[start:end] not in self.pieces:
                end -= 1
            if end == start:
                return [100]
            found.append(self.pieces[("##" if start else "") + word[start:end]])
            start = end
        return found

    @torch.no_grad()
    def lower(self, texts):
        """The state of each text after the layers that stay as they are."""
        states = {}
        for part in batches(texts, lambda text: len(self.ids(text))):
            ids = [self.ids(text) for text in part]
            padded = torch.tensor([line + [0] * (max(map(len, ids)) - len(line)) for line in ids])
            state = self.word[padded] + self.position[: padded.shape[1]] + self.type[0]
            state = F.layer_norm(state, (SIZE,), *self.start, eps=1e-12)
            mask = hidden(ids)
            for layer in self.layers[:FIRST]:
                state = through(layer, state, mask, lambda vectors, name: vectors @ layer[name][0] + layer[name][1])
            states.update((text, state[i, : len(ids[i])]) for i, text in enumerate(part))
        return states


def is_sign(c):
    return (" " < c < "\x7f" and not c.isalnum()) or unicodedata.category(c).startswith("P")


def batches(texts, length, most=128):
    """Texts of about one length together, so that little is padded."""
    part = []
    for text in sorted(texts, key=length):
        if part and (len(part) == most or length(text) > 1.3 * length(part[0]) + 1):
            yield part
            part = []
        part.append(text)
    if part:
        yield part


def hidden(lines):
    """What keeps a text from looking at its padding."""
    most = max(map(len, lines))
    return torch.tensor([[0.0] * len(line) + [-1e9] * (most - len(line)) for line in lines])[:, None, None, :]


def through(layer, state, mask, times, last=False):
    """One layer; of the last one only the first piece's vector is needed."""
    asking = state[:, :1] if last else state
    query, key, value = (
        times(vectors, name).view(len(state), -1, HEADS, SIZE // HEADS).transpose(1, 2)
        for vectors, name in ((asking, "query"), (state, "key"), (state, "value"))
    )
    shares = torch.softmax(query @ key.transpose(-1, -2) / math.sqrt(SIZE // HEADS) + mask, -1)
    attended = (shares @ value).transpose(1, 2).reshape(len(state), -1, SIZE)
    state = F.layer_norm(asking + times(attended, "output"), (SIZE,), *layer["attended"], eps=1e-12)
    more = times(F.gelu(times(state, "wide")), "narrow")
    return F.layer_norm(state + more, (SIZE,), *layer["done"], eps=1e-12)


class Upper(torch.nn.Module):
    """The upper layers and what is learned on top of them."""

    def __init__(self, encoder, states):
        super().__init__()
        self.encoder, self.states = encoder, states
        self.learned = torch.nn.ParameterDict()
        for place, layer in enumerate(encoder.layers[FIRST:], FIRST):
            for name in MATRICES:
                rows, columns = layer[name][0].shape
                self.learned[f"{place} {name} down"] = torch.nn.Parameter(torch.randn(rows, RANK) / math.sqrt(rows))
                self.learned[f"{place} {name} up"] = torch.nn.Parameter(torch.zeros(RANK, columns))

    def times(self, place):
        def product(vectors, name):
            matrix, bias = self.encoder.layers[place][name]
            some = F.dropout(vectors, 0.1, self.training)
            narrow = some @ self.learned[f"{place} {name} down"]
            return vectors @ matrix + bias + narrow @ self.learned[f"{place} {name} up"]

        return product

    def forward(self, texts):
        found = {}
        for part in batches(texts, lambda text: len(self.states[text])):
            lines = [self.states[text] for text in part]
            state, mask = torch.nn.utils.rnn.pad_sequence(lines, batch_first=True), hidden(lines)
            for place in range(FIRST, LAYERS):
                state = through(self.encoder.layers[place], state, mask, self.times(place), place == LAYERS - 1)
            found.update(zip(part, F.normalize(state[:, 0], dim=-1)))
        return torch.stack([found[text] for text in texts])

    def write(self, path):
        with open(path, "wb") as out:
            out.write(struct.pack(">ii", FIRST, (LAYERS - FIRST) * len(MATRICES)))
            for place in range(FIRST, LAYERS):
                for name in MATRICES:
                    for side in ("down", "up"):
                        bits = self.learned[f"{place} {name} {side}"].detach().numpy().ravel().view(np.uint32)
                        out.write(struct.pack(">i", bits.size))
                        out.write(((bits + 0x8000) >> 16).astype(">u2").tobytes())


class Question:
    """What a question of the bank has to learn from."""

    def __init__(self, node, topics):
        self.facts = [Fact(fact, topics) for fact in node.get("facts") or []]
        self.points = [
            ([plain(point["say"])] + texts(point, "said"), texts(point, "not_said"))
            for point in node.get("points") or []
            if point.get("said")
        ]

    def texts(self):
        for fact in self.facts:
            yield from [fact.topic, *fact.say, *fact.asked, *fact.like, *fact.not_asked]
        for makes, denies in self.points:
            yield from makes + denies


class Fact:
    def __init__(self, node, topics):
        self.topic, self.say = plain(node["topic"]), texts(node, "say")
        self.asked, self.not_asked = texts(node, "asked"), texts(node, "not_asked")
        self.like = [text for topic in listed(node.get("like")) for text in topics[topic]]


def plain(text):
    return re.sub(r"\s+", " ", str(text).strip())


def listed(node):
    return node if isinstance(node, list) else [node] if node else []


def texts(node, key):
    return [plain(text) for text in listed(node.get(key))]


class Lesson:
    """The losses of one question or of some."""

    def __init__(self, upper, nothing, foreign):
        self.upper, self.nothing, self.foreign = upper, nothing, foreign

    def scores(self, classes, more):
        """How near each text is to each class, and the places of the texts; no text is near to itself."""
        all_texts = list(dict.fromkeys([text for each in classes for text in each] + more))
        place = {text: i for i, text in enumerate(all_texts)}
        vectors = self.upper(all_texts)
        near = vectors @ vectors.T / SHARP + torch.eye(len(all_texts)) * OFF
        member = torch.full((len(classes), len(all_texts)), OFF)
        for i, each in enumerate(classes):
            member[i, [place[text] for text in each]] = 0
        return torch.logsumexp(near[:, None, :] + member[None], -1).clamp(min=-1e3), place

    def facts(self, question):
        classes, asked = [], []
        for fact in question.facts:
            some = random.sample(fact.asked, min(8, len(fact.asked))) + random.sample(fact.like, min(3, len(fact.like)))
            asked.append(some)
            classes.append(some + [fact.topic] + fact.say[:1])
        outside = random.sample(self.nothing, 24)
        foreign = self.foreign(question)
        denied = [text for fact in question.facts for text in fact.not_asked]
        scores, place = self.scores(classes + [outside + foreign], denied)
        right = [(place[text], i) for i, some in enumerate(asked) for text in some]
        loss = cross_entropy(scores, right)
        loss = loss + 0.3 * cross_entropy(scores, [(place[text], len(classes)) for text in outside[:12] + foreign])
        for i, fact in enumerate(question.facts):
            for text in fact.not_asked:
                row = scores[place[text]]
                others = torch.logsumexp(torch.cat([row[:i], row[i + 1 :]]), 0)
                loss = loss + 0.05 * F.softplus(row[i] - others)
        return loss

    def points(self, points):
        makes, denies = [makes for makes, _ in points], [denies for _, denies in points]
        opposite = [texts for texts in denies if texts]
        scores, place = self.scores(makes + opposite, [])
        loss = cross_entropy(scores, [(place[text], i) for i, each in enumerate(makes) for text in each])
        less = []
        for i, each in enumerate(makes):
            own = scores[[place[text] for text in each], i].mean()
            less += [F.softplus(scores[place[text], i] - own + 2) for text in denies[i]]
        return loss + 0.3 * torch.stack(less).mean() if less else loss


def cross_entropy(scores, right):
    rows, classes = zip(*right)
    return F.cross_entropy(scores[list(rows)], torch.tensor(classes))


def foreign(questions, vectors, upper_most=0.78, most=12):
    """Questions that are asked in other interviews, and are near to nothing in this one."""
    asked = [(question, text) for question in questions for fact in question.facts if not fact.like for text in fact.asked]

    def some(question):
        own = torch.stack([vectors[text] for fact in question.facts for text in [fact.topic, *fact.say, *fact.asked]])
        tried = [text for other, text in random.sample(asked, min(40, len(asked))) if other is not question]
        return [text for text in tried if (own @ vectors[text]).max() < upper_most][:most]

    return some


def learn(upper, questions, nothing, epochs):
    everything = sorted({text for question in questions for text in question.texts()})
    with torch.no_grad():
        upper.eval()
        vectors = dict(zip(everything, upper(everything)))
        upper.train()
    lesson = Lesson(upper, nothing, foreign(questions, vectors))
    optimizer = torch.optim.AdamW(upper.parameters(), lr=RATE, weight_decay=0.01)
    steps, step = epochs * math.ceil(len(questions) / 2), 0
    for epoch in range(epochs):
        random.shuffle(questions)
        losses = []
        for i in range(0, len(questions), 2):
            pair = questions[i : i + 2]
            step += 1
            for group in optimizer.param_groups:
                group["lr"] = RATE * min(1, step / 30) * max(0.02, 0.5 * (1 + math.cos(math.pi * step / steps)))
            optimizer.zero_grad()
            for question in pair:
                if len(question.facts) > 1:
                    loss = lesson.facts(question)
                    loss.backward()
                    losses.append(loss.item())
            points = [point for question in pair for point in question.points]
            if len(points) > 1:
                lesson.points(points).backward()
            torch.nn.utils.clip_grad_norm_(upper.parameters(), 1.0)
            optimizer.step()
            if step % 20 == 0:
                print(f"step {step} of {steps}: {np.mean(losses[-20:]):.3f}", flush=True)


def main():
    random.seed(1)
    torch.manual_seed(1)
    torch.set_num_threads(1)
    encoder = Encoder(sys.argv[1])
    shared = yaml.safe_load(open("questions/topics.yaml"))
    topics = {topic["id"]: texts(topic, "asked") for topic in shared["topics"]}
    nothing = texts(shared, "nothing")
    nodes = [yaml.safe_load(open(path)) for path in sorted(glob.glob("questions/*/*.yaml"))]
    questions = [Question(node, topics) for node in nodes if isinstance(node, dict) and "id" in node]
    questions = [question for question in questions if question.facts or question.points]
    states = encoder.lower(set(nothing) | {text for question in questions for text in question.texts()})
    upper = Upper(encoder, states)
    learn(upper, questions, nothing, int(sys.argv[2]) if len(sys.argv) > 2 else 3)
    upper.write("src/main/build/learned.bin")


if __name__ == "__main__":
    main()
