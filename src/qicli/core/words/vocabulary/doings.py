"""What a person did: movement, and how they sat. New words go behind the word that they lead to."""

MOVEMENTS = {
    "walking": (
        "walk, walked, walks, stroll, strolled, hike, hiked, hiking, treadmill, nordic walking, power walk"
    ),
    "swimming": "swim, swam, swims, lengths in the pool, aqua aerobics, hydrotherapy",
    "cycling": "cycle, cycled, bike ride, biked, biking, exercise bike, spin class, stationary bike",
    "running": "run, ran, jog, jogged, jogging, parkrun",
    "yoga": "",
    "pilates": "",
    "tai-chi": "taichi",
    "gym": "weights, workout, worked out",
    "gardening": "gardened",
    "stretching": "stretches, stretched, stretch",
    "dancing": "danced, dance class",
    "rowing": "rowed, rower, rowing machine",
    "cross-trainer": "elliptical",
    "golf": "",
    "tennis": "padel, pickleball",
    "football": "soccer, five a side",
    "housework": "hoovered, vacuumed",
}
POSTURES = {
    "slouched": "slouching, slumped, slumping, hunched",
    "upright": "",
    "cross-legged": "crossed legs, legs crossed",
    "looking-down": "",
}
