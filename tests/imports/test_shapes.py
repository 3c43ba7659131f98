"""Files as other programs really write them."""

from pathlib import Path

import pytest

from shapes import shapes, wrong


@pytest.mark.parametrize("shape", shapes(), ids=lambda path: path.stem)
def test_shapes(shape: Path) -> None:
    """Each comes in as it should, or is refused with the way out."""
    assert wrong(shape) == []
