"""How bright the terminal is for whoever sees the breath rather than hears it: slowly up, and slowly down."""

from qicli.core.practice.timeline import Phase, PhaseKind, Place

RISING = {PhaseKind.INHALE, PhaseKind.STAY}
FALLING = {PhaseKind.EXHALE, PhaseKind.RETURN}
DIM = 0.25  # of the brightest, where nobody breathes as led: neither in nor out
# Ms from darkest to brightest at least, whatever is pressed: less than one change a second, where more than
# three are a danger to some (WCAG 2.3.1).
SLOWEST = 1_200


def wanted(place: Place, position: int, *, running: bool) -> float:
    """How bright, 0 to 1, the terminal is to be at this moment (ms)."""
    if not running or not place.phase.breath:
        return DIM
    return _breathed(place.phase, position)


def towards(now: float, goal: float, ms: int) -> float:
    """How bright it is so many ms later, on its way to what is wanted: never a flash."""
    most = max(0, ms) / SLOWEST
    return min(max(goal, now - most), now + most)


def _breathed(phase: Phase, position: int) -> float:
    done = (position - phase.start) / (phase.end - phase.start)
    if phase.kind in RISING:
        return done
    if phase.kind in FALLING:
        return 1 - done
    return 1.0 if phase.kind is PhaseKind.HOLD else 0.0
