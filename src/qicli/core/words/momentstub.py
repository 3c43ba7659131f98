from msgspec import Struct


class Mention(Struct, frozen=True):
    first: int
    end: int
    text: str
    kind: str


def moments_in(words):
    out = []
    for i, w in enumerate(words):
        if w in {"yesterday"}:
            out.append(Mention(i, i + 1, w, "moment"))
        if w in {"now", "today", "currently"}:
            out.append(Mention(i, i + 1, w, "now"))
        if w == "last" and words[i + 1 : i + 2] == ["night"]:
            out.append(Mention(i, i + 2, "last night", "moment"))
        if w == "this" and words[i + 1 : i + 2] == ["morning"]:
            out.append(Mention(i, i + 2, "this morning", "moment"))
    return out
