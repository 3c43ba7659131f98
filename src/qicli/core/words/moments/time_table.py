"""What is said of time and is no moment: stretches, counts, what is to come, what only looks like time.

Each row has a kind: `span`, `now`, `future`, and `-` for what is no mention at all. Phrases are parted by
semicolons; `a|b` is one word or the other, a question mark makes a word optional, and capitals are classes of
words: N a number, FEW "few", "several" …, UNIT minutes to years, DAY of the week, MONTH, PART of the day,
NUNIT "20min", YEAR, ORD "9th", DAYS "mondays".
"""

TABLE = """
    span: for|over|in|during|within|of the|these|those last|past N|FEW|a? couple? of? UNIT
    span: the? last N|FEW|couple of? UNIT; the? past N|FEW|couple of? UNIT; the past UNIT; past UNIT
    span: for|over|during|within the? last|past UNIT; over|during|in|within the last UNIT; the last UNIT
    span: for about|over|around|nearly|almost|only|at? least|up|another|more|than|to? a|an|N|FEW UNIT
    span: for a|an|N|FEW|half|most|the UNIT; for a? couple of? UNIT; for UNIT|ages
    span: for the? whole? UNIT|night
    span: for a while; for half an|a UNIT; for so? long; for the time being
    span: N|FEW UNIT now|running|straight|already|long|old|post|postop; N year old; aged? N years? old
    span: N|FEW UNIT|nights|mornings|evenings in a row
    span: N UNIT post|after|since|before op|operation|surgery|injection
    span: now? for|in N UNIT now; now for N|FEW|a UNIT; N UNIT or so now; N or N UNIT now
    span: all day|night|week|morning|afternoon|evening|weekend|month|year long?
    span: all through? the? day|night|morning
    span: the? whole|entire day|night|week|morning|afternoon|evening|weekend
    span: most|half|part|rest of the day|night|week
    span: half the night|day; through|throughout the day|night|week|morning
    span: every|each N|other|single? UNIT|PART|DAY|hour|weekend|FEW; every|each N|FEW UNIT; day in day out
    span: N|once|twice times|x? a|per|each|every UNIT|PART|hour; daily; nightly; hourly; weekly; monthly
    span: N UNIT a|per|each|every UNIT|PART
    span: week|month|year|day N; week|month|year|day N of N; session|visit|appointment|treatment N of N
    span: the? ORD day|week|month|session|night|visit in|of? a? row?
    span: on DAYS; DAYS; on? weekends|weekdays; at weekends; DAY to|till|til|until|through|and DAY
    span: DAY - DAY
    span: in YEAR; in MONTH YEAR?; since|until|till|til|from|before|after MONTH YEAR?
    span: since|until|before|after YEAR
    span: last|early|late MONTH; last month|year|summer|winter|spring|autumn|fall; early|late in MONTH
    span: this week|month|year|weekend; the? week|weekend|month before last?
    span: the? weeks|months|days before
    span: since|until|till|til|from|before|by then; since N|FEW|a UNIT
    span: since the morning|afternoon|evening
    span: up? until|till|til|to now; now and|& then|again; every now and then|again; the other? half; 24/7
    span: round|around the clock; day and night; night and day; night after night; day after|by|to day
    span: N hours straight
    span: the? next|following day|morning|night|evening; the morning after; the day after
    span: by|before the? end of the day; end of the? day; by the? evening|afternoon|night|morning
    span: mid PART; the? night|late|early|day shift|shifts
    span: a? good|bad|rough|terrible|awful|quiet|decent|poor|broken night
    span: good morning|evening|afternoon
    span: morning|evening walk|walks|swim|yoga|run|routine|practice|exercises|stretches
    span: the other night|morning|evening|day|week; some time; night|evening meal
    span: saturday|sunday|friday night out; saturday night fever|live
    span: for|over|within|last|past NUNIT; for about|over|another NUNIT; the? last|past NUNIT; NUNIT now
    now: now; right|just|even now; at|for the? moment|present|minute; presently; currently; at present
    now: atm; recently; lately
    now: today; earlier|so? far? today; today so far; these days; nowadays; still; as of now; for now
    now: now and today; by now; at this moment|point|time
    future: tomorrow PART|night?; the? day after tomorrow; from|by|until tomorrow; tomorrow
    future: next week|month|year|DAY|weekend|fortnight; next time; DAY next; DAY next? week
    future: in a|an|N|FEW UNIT; in NUNIT; in a? couple of? UNIT; in half an hour; in the next N|FEW UNIT
    future: the? next N|FEW|couple of? UNIT; later on? today|tonight; later this week|PART
    future: this? coming DAY|UNIT|weekend; on? the ORD; on ORD; back to work|training|sport on? DAY
    -: may be|have|not|well|need|help|also|just|or|as; march on|to|out|up|back|for|around; N march on
    -: N may be|have|not|well|need|help|also|just; may N help|be
    -: N am tired|exhausted|so|very|not|still|feeling|unable|afraid|scared; N am worried|anxious|stuck|able
    -: good|bad|rough|long|hard|busy|rest|work|travel day|week|month|year
    -: by the day|week|hour|minute
    -: first|worst|best|worse|better|quiet|per day|week|month|year
    -: last night shift|shifts|sleep; last minute|time|session|treatment|appointment|dose|one; at last
    -: the 1st|2nd|3rd|4th|5th toe|finger|vertebra; ORD toe|toes|vertebra|disc|metatarsal
"""
