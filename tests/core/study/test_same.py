"""Which journals are one person's: those that links lead to from one another."""

from qicli.core.study.same import groups, linked_by


def test_groups_follow_links() -> None:
    """Over any number of steps, in any order; what has no link is alone."""
    assert groups(6, [(4, 2), (2, 0), (5, 3)]) == [[0, 2, 4], [1], [3, 5]]
    assert groups(6, [(0, 1), (2, 3), (3, 1), (1, 0)]) == [[0, 1, 2, 3], [4], [5]]
    assert groups(0, []) == []


def test_the_same_word_links() -> None:
    """Each thing with the first that has it; no word says nothing."""
    assert list(linked_by([(0, "a"), (1, ""), (2, "a"), (3, "b"), (4, ""), (5, "a")])) == [(0, 2), (0, 5)]
