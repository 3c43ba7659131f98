"""A page as PDF, by typst, which comes with `qicli[pdf]`: readable by screen readers, and for archives."""

import json
import warnings
from collections.abc import Mapping
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from typing import Any

from msgspec import Struct

from qicli.core.extras import how_to_have
from qicli.errors import QiError

HERE = Path(__file__).parent
PAGE, CARD, FONTS = HERE / "page.typ", HERE / "card.typ", HERE / "fonts"
# PDF/UA-1, for screen readers, and PDF/A-2a, for archives.
STANDARDS = ["ua-1", "a-2a"]
# A standard refuses a letter that no font has. First our own fonts alone, so that the bytes are the same
# everywhere; then the system's too, for other scripts; and if they lack it as well, no standard.
TRIES: tuple[tuple[bool, list[str]], ...] = ((True, STANDARDS), (False, STANDARDS), (False, []))
MISSING = "could not be displayed"
HOW_TO_HAVE_IT = how_to_have("pdf")


class Printed(Struct, frozen=True):
    """A PDF, and whether it keeps to the standards."""

    pdf: bytes
    standard: bool


def printed(page: Mapping[str, Any], made: date, program: Path = PAGE) -> Printed:
    """The page as PDF, one sheet; the same page and day give the same bytes. `program` sets it: PAGE or CARD.

    Raises:
        QiError: typst is not there.
    """
    try:
        typst: Any = import_module("typst")  # an extra, of 80 MB
    except ImportError as error:
        raise QiError(
            f"a PDF takes typst: {HOW_TO_HAVE_IT}; or -o page.html, and print it from the browser"
        ) from error
    source, data = program.read_bytes(), {"page": json.dumps(page)}
    moment = datetime(made.year, made.month, made.day, tzinfo=UTC)
    for only_ours, standards in TRIES:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of fonts that a system lacks
                pdf = typst.compile(
                    source,
                    sys_inputs=data,
                    font_paths=[FONTS],
                    ignore_system_fonts=only_ours,
                    pdf_standards=standards,
                    timestamp=moment,
                )
        except typst.TypstError as error:
            if MISSING not in str(error.diagnostic) or not standards:
                raise
        else:
            assert isinstance(pdf, bytes)
            return Printed(pdf, standard=bool(standards))
    raise AssertionError("the last try has no standard to break")
