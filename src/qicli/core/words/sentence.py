"""A sentence under the reader's eyes: its words, its clauses, what is denied in it, and what was found."""

from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

import msgspec
from msgspec import Struct

from qicli.core.entry import Measure, Medicine, Movement, Site
from qicli.core.words.beside import LEAVING
from qicli.core.words.context import Scope, scopes
from qicli.core.words.denial import DENIAL, OTHERS
from qicli.core.words.denial import ENDS as DENIAL_ENDS
from qicli.core.words.lookalikes import LITTLE
from qicli.core.words.moments.mentions import SIGNALS, Mention, moments_in
from qicli.core.words.numbers.number import Number, number_at
from qicli.core.words.polarity import Judgement, judged
from qicli.core.words.tokens import STOPS, Token, tokens_in, word_at
from qicli.core.words.vocabulary.phrases import (
    LONGEST,
    NOTHING_TAUGHT,
    Group,
    Taught,
    is_word,
    meanings,
    plain,
    words,
)

if TYPE_CHECKING:
    from qicli.core.words.slips.typos import Correction

Kind = Group | Literal["number", "either", "measure", "moment", "activity", "little", "unknown"]
Value = str | Number | Site | Medicine | Measure | Movement
CEASED = {"stopped", "quit", "ceased", "finished"}
NOT_CEASED = {"not", "never", "hasnt", "havent", "isnt", "hadnt", "cant", "wont"}
BEFORE_CEASED = {"the", "my", "all", "taking", "having", "feeling", "being", "with", "both"}
# "Went numb, it hasn't come back" is said of the feeling.
RETURNED = {"come", "came", "return", "returned"}
# "Gone from the foot to the knee" says where it went.
REACHED = {"to", "into", "onto"}
# What "rather than" does not reach over: "rather than burning it's more like cramp".
SAID_INSTEAD = {"it", "its", "more", "just", "theres"}
# A clause that says no more than that it is gone is said of the one before: "numb toes, gone after a minute".
ALONE = {
    "theyve",
    "theyre",
    "feels",
    "im",
    "it",
    "its",
    "thats",
    "that",
    "all",
    "then",
    "has",
    "is",
    "but",
    "and",
    "soon",
    "they",
    "now",
    "had",
}
WELL = {"fine", "ok", "okay", "alright"}
WHEN_GONE = {"now", "again", "already", "after", "in", "within", "by", "as", "when", "once", "completely"}
WHEN_GONE |= {"soon", "overnight", "today", "quickly", "eventually", "later", "with"}
SETTING_APART = {"before", "like", "until", "till"}
PARTS_CLAUSES = {*STOPS, "but", "though", "although", "however", "then", "whereas", "while", "yet", "except"}


class Item(Struct, frozen=True):
    """Words that were recognised: what they are, where they stand (`end` is behind them), what they mean."""

    kind: Kind
    first: int
    end: int
    value: Value = ""

    def as_words(self) -> "Item":
        """The same words, kept and not understood."""
        return msgspec.structs.replace(self, kind="unknown", value="")


Read = tuple[list[Item], int]  # what was recognised at a place, and where it ends: there, if nothing was


def _may_be_a_slip(word: str) -> bool:
    if len(word) <= 3 or not word.isalpha():
        return False
    number = word.endswith("ish") and number_at([word], 0)[0] is not None
    return not (word in LITTLE or word in SIGNALS or is_word(word) or number)


WEARS_OFF = {"wore", "worn", "wears"}


class Sentence:
    """What was typed, with all that is known of its words before any of them is understood."""

    def __init__(self, text: str, taught: Taught = NOTHING_TAUGHT) -> None:
        self.text = text
        self.tokens: list[Token] = tokens_in(text)
        self.names = {} if taught == NOTHING_TAUGHT else taught.names()
        self.words: list[str] = [token.word for token in self.tokens]
        self.slips: list[Correction] = self._slips()

    def _slips(self) -> "list[Correction]":
        """Slips of the finger among the words; those that are clear are read as what was meant."""
        odd = [place for place, word in enumerate(self.words) if _may_be_a_slip(word)]
        if not odd:
            return []
        from qicli.core.words.slips.typos import read_as  # noqa: PLC0415 - only where a word is unknown

        own = {part for name in self.names for part in name.split()}
        slips = []
        for place in odd:
            slip = read_as(self.words[place], words() | SIGNALS) if self.words[place] not in own else None
            if slip is not None:
                slips.append(slip)
                self.words[place] = slip.word if slip.taken else slip.typed
        return slips

    def typed(self, first: int, end: int) -> str:
        """These words as they were typed."""
        return self.text[self.tokens[first].start : self.tokens[end - 1].end] if end > first else ""

    def word(self, place: int) -> str:
        """The word there; nothing beyond the ends."""
        return word_at(self.words, place)

    def behind(self, words: Collection[str], at: int) -> int:
        """The first place from here on at which none of these words stands."""
        while self.word(at) in words:
            at += 1
        return at

    def before(self, words: Collection[str], at: int) -> int:
        """The last place before here at which none of these words stands."""
        at -= 1
        while self.word(at) in words:
            at -= 1
        return at

    def clause(self, at: int) -> range:
        """The places of the clause in which this one is, with the word or the comma that begins it."""
        number = self.clauses[at]
        first = self.clauses.index(number)
        return range(first, first + self.clauses.count(number))

    def phrase(self, at: int, groups: Collection[Group] = ()) -> tuple[dict[Group, str], int]:
        """The longest known phrase from here on, in these groups if any are given, and where it ends."""
        for length in range(min(LONGEST, len(self.words) - at), 0, -1):
            found = meanings(" ".join(self.words[at : at + length]))
            if found and (not groups or not found.keys().isdisjoint(groups)):
                return found, at + length
        return {}, at

    def taught(self, at: int) -> tuple[Group, str, int] | None:
        """The person's own name that stands here, the longest first: its group, itself, where it ends."""
        longest = max((name.count(" ") + 1 for name in self.names), default=0)
        for end in range(min(at + longest, len(self.words)), at, -1):
            name = plain(" ".join(self.words[at:end]))
            if name in self.names:
                return (*self.names[name], end)
        return None

    @cached_property
    def clauses(self) -> list[int]:
        """The number of each word's clause."""
        numbers, number = [], 0
        for word in self.words:
            number += word in PARTS_CLAUSES
            numbers.append(number)
        return numbers

    @cached_property
    def denials(self) -> Sequence[Scope]:
        """What is said not to be, or to be gone."""
        found = [scope for scope in scopes([*self.words, "."], DENIAL, DENIAL_ENDS) if scope.kind == "denied"]
        said = (scope for scope in found if not (self._sets_apart(scope) or self._goes_on(scope)))
        return [*map(self._as_far_as_meant, said), *self._ceased()]

    def _goes_on(self, scope: Scope) -> bool:
        """Whether it is elsewhere, `numbness went from foot to knee`, or a side: `numb left the leg`."""
        first, end = scope.trigger
        if "left" in self.words[first:end] and self.word(self.words.index("left", first) - 1) not in LEAVING:
            return True
        from_ = self.word(end) == "from" or self.word(end - 1) == "from"
        return (
            from_
            and scope.end <= scope.trigger[0]
            and not REACHED.isdisjoint(self.words[at] for at in range(end, self.clause(end - 1).stop))
        )

    def _as_far_as_meant(self, scope: Scope) -> Scope:
        """The scope: "gone now" is of the clause before, "rather than" of nothing behind "it's more like".

        "Not so much" takes back what stands before its "as", and nothing where none follows.
        """
        end, own = scope.trigger[1], range(scope.first, scope.end)
        if self.word(end - 1) == "much":
            last = next((at for at in own if self.words[at] == "as"), end)
            return msgspec.structs.replace(scope, end=last)
        if self.word(end - 1) in {"than", "of", "to"} and scope.first == end:
            last = next((at for at in own if self.words[at] in SAID_INSTEAD), scope.end)
            return msgspec.structs.replace(scope, end=last)
        before = self.of_clause_before(scope)
        return msgspec.structs.replace(scope, first=before.start) if before else scope

    def of_clause_before(self, scope: Scope) -> range:
        """The clause before, where this one says no more than that it is gone: `numb toes, gone now`."""
        first, end = scope.trigger
        alone = scope.end == first and ALONE.issuperset(self.words[scope.first : first])
        parted = scope.first > 1 and self.words[scope.first - 1] in {",", "but", "."}
        if not (alone and parted and self._is_all(end) and RETURNED.isdisjoint(self.words[first:end])):
            return range(0)
        start = self.clause(scope.first - 2).start
        while self.words[start] == "then" and start:  # "went to sleep then woke up, fine now"
            start = self.clause(start - 1).start
        rated = [at for at in range(len(self.words)) if number_at(self.words, at)[0] is not None]
        told_of_then = bool(rated) and start <= rated[-1] < first  # "calf was burning 6, back to normal"
        return range(0) if told_of_then else range(start, scope.first - 1)

    def _is_all(self, at: int) -> bool:
        """Whether nothing follows "gone" but when: `gone now`, `went after ten minutes`."""
        ends = self.word(at) in {"", *STOPS, *WHEN_GONE}
        well = self.word(at - 2) in WELL
        return ends or (self.word(at - 1) in WHEN_GONE | STOPS and not well)

    def _ceased(self) -> Iterator[Scope]:
        """What stands behind "stopped": "stopped tingling and burning", "stopped the gabapentin"."""
        for at, word in enumerate(self.words):
            if word not in CEASED or (at and self.words[at - 1] in NOT_CEASED):
                continue
            first = end = self.behind(BEFORE_CEASED, at + 1)
            while end < len(self.words) and self._may_cease(end):
                end = self.phrase(end, ["quality", "medicine", "treatment"])[1]
                end += self.word(end) in {"and", "or"}
            if end > first:
                yield Scope("denied", first, end, (at, at + 1))

    def _may_cease(self, at: int) -> bool:
        """Whether "stopped" is said of what begins here: a medicine, a treatment, a feeling in -ing."""
        found, end = self.phrase(at, ["quality", "medicine", "treatment"])
        return bool(found) and ("quality" not in found or self.words[end - 1].endswith("ing"))

    def _sets_apart(self, scope: Scope) -> bool:
        """Whether this is "never … before" or "never … like this", which says that it is there now."""
        coming = self.words[scope.first : scope.end + 1]
        return self.words[scope.trigger[0]] == "never" and not SETTING_APART.isdisjoint(coming)

    @cached_property
    def others(self) -> Sequence[Scope]:
        """What somebody else has: from their name to where the writer comes back."""
        return [scope for scope in scopes(self.words, OTHERS, STOPS) if scope.kind == "other"]

    @cached_property
    def moments(self) -> Sequence[Mention]:
        """The words that say when; "since lifting a box yesterday" says when it began."""
        return [
            msgspec.structs.replace(mention, kind="span") if self._is_beginning(mention) else mention
            for mention in moments_in(self.words)
        ]

    def _is_beginning(self, mention: Mention) -> bool:
        """Whether "since" stands before a moment in its clause, and no number between them."""
        clause = self.words[self.clause(mention.first).start : mention.first]
        behind = clause[len(clause) - clause[::-1].index("since") :] if "since" in clause else ["1"]
        return mention.kind == "moment" and not any(number_at(behind, at)[0] for at in range(len(behind)))

    @cached_property
    def judgements(self) -> dict[int, Judgement]:
        """What is said of the words that may be better or worse, by where they begin."""
        groups: list[Group] = ["worse", "better", "treatment", "medicine"]
        mentions = {at: end for at in range(len(self.words)) if (end := self.phrase(at, groups)[1]) > at}
        return judged(self.words, mentions) if mentions else {}

    def is_unclear(self, item: Item) -> bool:
        """Whether a word of its clause may be a slip of one that turns it around: `walking bettre`."""
        unclear = {slip.typed for slip in self.slips if not slip.taken and not meanings(slip.word)}
        return bool(unclear) and not unclear.isdisjoint(self.words[at] for at in self.clause(item.first))

    def is_any_denied(self, item: Item) -> bool:
        """Whether any word of it is denied, or somebody else's; "never stops" does not deny itself.

        A medicine that wore off was taken.
        """
        return any(
            place in scope
            for scope in (*self.denials, *self.others)
            for place in range(item.first, item.end)
            if not item.first <= scope.trigger[0] < item.end
            if item.kind != "medicine" or self.words[scope.trigger[0]] not in WEARS_OFF
        )
