# ruff: noqa: E501 - an entry reads best a row a line
"""One entry of each kind that has a form."""

from datetime import datetime

from fakes import BERLIN
from qicli.core.entry import Activity, Answers, Checkin, Peg, Reading, Session, Site, Symptom

AT = datetime(2026, 11, 21, 9, tzinfo=BERLIN)
CALF = Symptom(
    id="51aa0c77e2d9",
    logged=AT,
    at=AT,
    pain=6,
    sites=(Site("calf", "left", 6), Site("thigh", None, None, "back")),
    qualities=("burning", "zapping"),
    worse_with=("sitting",),
    tags=("work",),
    note="long drive",
)
WAVE = Session(
    id="9f2c41d07ab3", logged=AT, at=AT, routine="spinal-wave", seconds=300, planned=300, finished=True,
    before=Reading(5, (Site("calf"),)),
)  # fmt: skip
WEEK = Checkin(
    id="c4ec00000001", logged=AT, at=AT, medication="ibuprofen", baseline=Answers(sitting=20),
    answers=Answers(peg=Peg(5, None, 6), activities=(Activity("walking the dog", 7), Activity("socks")), sitting=90, sleep=6.5),
)  # fmt: skip
