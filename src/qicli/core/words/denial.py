"""What is denied, gone, or somebody else's: then it is not the person's own now, and is kept as words only.

"No", "not", "without" deny the symptom behind them, "gone" and "stopped" the one before; a number and a place
stay. How a row is written stands in `context`.
"""

DENIAL = """
    denial: denied > no; not; without; never; nor; neither; zero; nil; minus; free of|from; hardly any; barely any; no more; no sign of
    denial: denied > isnt|arent|wasnt|werent|aint|havent|hasnt|hadnt; dont|doesnt|didnt have|get|feel|need|take|had; stopped taking; off the; ran out of; run out of; instead of
    denial: denied > didnt|havent|hasnt|forgot|skipped|skipping|missed|avoiding|avoided|refused|cancelled|postponed|waiting for|on; forgot|forgot to take; need|needs|needed|want|wants|wanted|should|must; booked|due|booking|awaiting|starting; no longer; rid of; clear of; got rid of
    denial: denied < gone|resolved|vanished|cleared|disappeared; has|have|is|are|all gone|stopped|resolved|cleared|settled; gone|went away; stopped; has|have eased off completely; gone completely; cancelled; postponed; was|is|got|been cancelled|postponed; not needed; ruled out; didnt happen; is|are no more; no more; any more; free
    denial: - no wonder|doubt|idea|joke|way|end|matter|change|better|worse|different|difference|need|one|rush|time|place|reason|use|good|luck|sweat; not only|just|sure|until|till|yet|bad|great|good|much|too|so|as|really|quite|sleeping|able|long|far|now|a|the|that; not up|even|all|one|what|at|in; never felt|seen|had|better|mind|know|ending|been; without fail|doubt; gone numb|dead|stiff|tight|to|into|from|up|down|for|mad|in|cold|weak|funny|all|on|off|jelly|floppy|red|hot; no sleep|rest; no less; no i; no it; no to
    denial: - has stopped me; stopped me|at|by|for|in|to; free day|time|weekend|morning; dont feel well|great|good|right; didnt have|get a|much sleep; should|must be|have; want|wants|wanted|need|needs|needed to|a; wont stop; not stopped; hasnt|havent|never gone|stopped|eased|settled|gone; not gone; nearly|almost|half gone; stopped working|helping|sleeping|moving; hasnt gone; no feeling|sensation|strength|power|support; not supported; without feeling; not a
"""  # noqa: E501 - a table reads best a row a line
OTHERS = """
    whose: other > husband|hubby|wife|partner|boyfriend|girlfriend|mum|mam|mom|mother|dad|father|son|daughter|brother|sister|gran|granny|nan|nana|grandad|grandpa|uncle|aunt|auntie|cousin|friend|mate|neighbour|neighbor|boss|colleague|baby|toddler|kid|kids|child|children|dog|cat|horse|puppy
    whose: own > mine|me|my|i|im|ive|myself|our|we
    whose: - my husband|wife|mum|mam|mom|dad|son|daughter|brother|sister says|said|thinks|noticed|reckons|told|massaged|rubbed; dog walk|walking|walker|sitting; baby carrier|seat|bag; child seat; boss around; kid on; cat nap; dog tired; horse riding; mate of; my own
"""  # noqa: E501 - the same
ENDS = {",", ".", "but", "and", "then", "though", "with", "just", "only", "still", "now", "so", "today"}
