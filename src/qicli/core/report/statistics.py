"""The little statistics a report may state: counts, means, medians, and the 95 % t interval."""

from collections import Counter
from collections.abc import Iterable, Sequence
from math import atan, cos, exp, fsum, lgamma, log, pi, sin, sqrt

# Nothing is said of "what helps" under this many pairs; a paired t interval is adequate for one person's
# series (10.1371/journal.pone.0087752).
FEWEST_PAIRS = 7
# Of Student's 97.5 % quantile in powers of one over its degrees of freedom (Abramowitz, Stegun 26.7.5), from
# the normal quantile on; what is left out is under 1e-12 from so many degrees on.
Z = 1.959963984540054
MANY = 1000
EXPANSION = (
    Z,
    (Z**3 + Z) / 4,
    (5 * Z**5 + 16 * Z**3 + 3 * Z) / 96,
    (3 * Z**7 + 19 * Z**5 + 17 * Z**3 - 15 * Z) / 384,
    (79 * Z**9 + 776 * Z**7 + 1482 * Z**5 - 1920 * Z**3 - 945 * Z) / 92160,
)


def mean(numbers: Sequence[float]) -> float:
    """The arithmetic mean of at least one number."""
    return fsum(numbers) / len(numbers)


def median(numbers: Sequence[float]) -> float:
    """The middle of at least one number; between two, halfway."""
    ordered = sorted(numbers)
    return (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2


def interval(differences: Sequence[float]) -> tuple[float, float] | None:
    """The 95 % t interval of a mean difference; None under seven pairs."""
    n = len(differences)
    if n < FEWEST_PAIRS:
        return None
    middle = mean(differences)
    variance = fsum([(difference - middle) ** 2 for difference in differences]) / (n - 1)
    reach = t_quantile(n - 1) * sqrt(variance / n)
    return middle - reach, middle + reach


def t_quantile(freedom: int) -> float:
    """The 97.5 % quantile of Student's t with so many degrees of freedom.

    Newton's method on the probability between -t and t, whose slope is twice the density. From below the
    root it climbs towards it and never past it, because that probability is concave for t > 0. Of many
    degrees, of which the series has as many terms, the expansion about the normal quantile is as exact.
    """
    if freedom >= MANY:
        return fsum(term * (1 / freedom) ** power for power, term in enumerate(EXPANSION))
    scale = exp(lgamma((freedom + 1) / 2) - lgamma(freedom / 2)) / sqrt(freedom * pi)
    t, step = 1.9, 1.0
    while step > 1e-12:
        density = scale * exp(-(freedom + 1) / 2 * log(1 + t * t / freedom))
        step = (0.95 - _within(t, freedom)) / (2 * density)
        t += step
    return t


def _within(t: float, freedom: int) -> float:
    """The probability of a value between -t and t: the finite series for whole degrees of freedom."""
    angle = atan(t / sqrt(freedom))
    odd = freedom % 2
    term, total = (cos(angle) if odd else 1.0), 0.0
    for index in range(odd + 2, freedom + 1, 2):
        total += term
        term *= cos(angle) ** 2 * (index - 1) / index
    if odd:
        return 2 / pi * (angle + sin(angle) * total)
    return sin(angle) * total


def counts(words: Iterable[Sequence[str]]) -> dict[str, int]:
    """How many entries named each word; an entry that names it twice counts once."""
    return counted(Counter(word for said in words if said for word in dict.fromkeys(said)))


def counted(counter: Counter[str]) -> dict[str, int]:
    """A count as it is told: most frequent first, then by name."""
    return dict(sorted(counter.items(), key=lambda item: (-item[1], item[0])))
