"""Pairs in our own words, of what MNLI and FNC-1 do not have: no knowledge, no comment, another time, another matter, who denies."""
import os
import random

from pairs import CONTRADICTION, ENTAILMENT, NEUTRAL, Pair

SPEAKERS = (
    "a spokesman", "an official", "the minister", "a lawyer", "the mayor", "a senior officer", "the company", "a person close to the talks",
    "the president", "she", "he", "a witness", "the board's chairman", "a statement",
)
UNKNOWN = (
    "{s} was not aware of {n}", "{s} knew nothing of {n}", "{s} would neither confirm nor deny that {c}", "{s} declined to comment on {n}",
    "it is not clear whether {c}", "{s} could not say whether {c}", "{s} had not heard of {n}", "there was no immediate comment on {n}",
    "the reports of {n} could not be confirmed", "{s} did not want to talk about {n}", "it remains to be seen whether {c}",
    "{s} refused to discuss {n}", "there is no confirmation that {c}", "{s} asked whether {c}", "if {c}, there will be an inquiry",
)  # fmt: skip
DENIED = (
    "{s} denied that {c}", "it is not true that {c}", "reports that {c} are false", "{s} said it was untrue that {c}", "{s} rejected claims that {c}",
    "it is a lie that {c}", "{s} called it nonsense that {c}", "{s} dismissed reports of {n} as invented",
)  # fmt: skip
TOLD = ("{s} said {c}", "{c}, {s} said", "{s} confirmed that {c}", "according to {s}, {c}", "it is true that {c}", "{c}")

PEOPLE = ("the surgeon", "Mr Okello", "the former treasurer", "Ms Varga", "the shipowner", "the colonel", "the nurse", "Dr Petrov", "the coach", "his deputy")
CHARGES = (
    "manslaughter", "taking bribes", "tax fraud", "the theft of the paintings", "leaking the papers", "negligence", "insulting the king", "having beaten the boy",
    "spying", "having forged the will", "poisoning the well", "having lied under oath",
)  # fmt: skip
ACCUSED = (
    "{p} is charged with {x}", "{p} has been accused of {x}", "the trial of {p}, who is charged with {x}, has begun", "prosecutors say that {p} is guilty of {x}",
    "{p} was arrested on suspicion of {x}", "{p} was convicted of {x}", "a witness accused {p} of {x}",
)  # fmt: skip
DENIES = ("{p} denies {x}", "{p} denied {x}", "{p}, who denies {x}, said nothing as he left", "{p} has pleaded not guilty to {x}", "{p} rejects the charge of {x}")


def claims():
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "frames.tsv"), encoding="utf-8") as lines:
        return [line.rstrip("\n").split("\t") for line in lines if not line.startswith("#")]


def training(seed=3):
    rng = random.Random(seed)
    rows = claims()

    def filled(form, claim, noun):
        return form.format(s=rng.choice(SPEAKERS), c=claim, n=noun)

    for at, (claim, denial, same, against, less, other, noun) in enumerate(rows):
        wrapped = rng.choice(TOLD)
        for label, one, two in (
            (CONTRADICTION, claim, denial),
            (CONTRADICTION, denial, same),
            (CONTRADICTION, claim, against),
            (CONTRADICTION, against, same),
            (CONTRADICTION, filled(wrapped, claim, noun), filled(rng.choice(TOLD), denial, noun)),
            (CONTRADICTION, filled(rng.choice(TOLD), against, noun), filled(rng.choice(TOLD), same, noun)),
            (ENTAILMENT, claim, same),
            (ENTAILMENT, same, claim),
            (ENTAILMENT, against, denial),
            (ENTAILMENT, filled(rng.choice(TOLD), same, noun), claim),
            (ENTAILMENT, filled(rng.choice(DENIED), claim, noun), denial),
            (NEUTRAL, less, claim),
            (NEUTRAL, claim, less),
            (NEUTRAL, less, denial),
            (NEUTRAL, claim, other),
            (NEUTRAL, other, same),
            (NEUTRAL, denial, other),
            (NEUTRAL, claim, rows[(at + 7) % len(rows)][1]),
        ):
            yield Pair("frames", label, one, two)
        for form in rng.sample(DENIED, 3):
            yield Pair("frames", CONTRADICTION, filled(form, claim, noun), rng.choice((claim, same)))
        for form in rng.sample(UNKNOWN, 5):
            texts = [filled(form, claim, noun), rng.choice((claim, same, denial))]
            rng.shuffle(texts)
            yield Pair("frames", NEUTRAL, *texts)
    for _ in range(250):
        (p, q), (x, y) = rng.sample(PEOPLE, 2), rng.sample(CHARGES, 2)
        one, two = rng.choice(ACCUSED), rng.choice(DENIES)
        label, who, what = rng.choice(((CONTRADICTION, p, x), (CONTRADICTION, p, x), (NEUTRAL, q, x), (NEUTRAL, p, y)))
        yield Pair("frames", label, one.format(p=p, x=x), two.format(p=who, x=what))


if __name__ == "__main__":
    for pair in training():
        print(*pair, sep="\t")
