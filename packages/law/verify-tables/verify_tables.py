#!/usr/bin/env python3
"""Runs two truth tables against an implementation of its own, to prove that the tables belong to no language.

Two rules are written here from their articles, not from the TypeScript: CSS R243-10 (a return of contributions put
right) and CRPA L231-1, L231-4 (what silence means). Standard library only.

    python3 verify_tables.py [--break]

Prints one line a table. Ends with 1 when a case differs. `--break` bends one rule on purpose: the run must then fail.
"""

import json
import sys
from decimal import Decimal
from pathlib import Path

SOURCES = Path(__file__).resolve().parent.parent / "src"
UNKNOWN = None


# Three-valued logic: True, False, None for “not known”.
def every(*truths):
    if False in truths:
        return False
    return UNKNOWN if UNKNOWN in truths else True


def some(*truths):
    if True in truths:
        return True
    return UNKNOWN if UNKNOWN in truths else False


def opposite(truth):
    return UNKNOWN if truth is UNKNOWN else not truth


def euros(facts, name):
    return Decimal(facts[name]) if name in facts else UNKNOWN


def done_by(event, last_day, today):
    """Plain dates written year first compare as text. The last day is in time; what is not done may still be."""
    if event is UNKNOWN or last_day is UNKNOWN:
        return UNKNOWN
    if event == "not_yet":
        return False if today > last_day else UNKNOWN
    return event <= last_day


def done(event):
    return UNKNOWN if event in (UNKNOWN, "not_yet") else True


def css_r243_10(case, five_percent=Decimal("0.05")):
    """CSS R243-10, version in force since 1 January 2020."""
    today, facts = case["today"], case["facts"]
    balance = euros(facts, "balance")
    if balance is UNKNOWN:
        principal = ("unknown", "amount_not_computed")
    elif balance > 0:
        principal = ("due", "amount_owed")
    elif balance < 0:
        principal = ("refund", "amount_refunded")
    else:
        principal = ("none", "no_amount_at_stake")

    def answer(sanction, code, interest, interest_code):
        return {
            "regime": "css_contributions",
            "sanction": {"value": sanction, "code": code},
            "principal": {"value": principal[0], "code": principal[1]},
            "interest": {"value": interest, "code": interest_code},
        }

    if facts["occurredOn"] < "2020-01-01":
        return answer("undetermined", "version_not_held", "unknown", "version_not_held")

    # II: never when employees were omitted, or inaccuracies are repeated.
    if facts.get("employeesOmitted") is True:
        return answer("not_shielded", "employees_omitted", "full", "full_rate")
    if facts.get("repeatedInaccuracies") is True:
        return answer("not_shielded", "repeated_inaccuracies", "full", "full_rate")

    owes = UNKNOWN if balance is UNKNOWN else balance > 0
    next_due, corrected, paid = (facts.get(name) for name in ("nextDueDate", "correctedOn", "paidOn"))
    # II, 1°: return and payment at the latest at the first due date that follows.
    first_way = every(
        done_by(corrected, next_due, today),
        some(opposite(owes), done_by(paid, next_due, today)),
    )
    # II, 2°: surcharges and penalties under one monthly ceiling, or a complement under 5 %.
    surcharges, ceiling = euros(facts, "surchargesAndPenalties"), euros(facts, "monthlyCeiling")
    under_ceiling = UNKNOWN if UNKNOWN in (surcharges, ceiling) else surcharges < ceiling
    initial = euros(facts, "initialContributions")
    under_five = (
        balance < initial * five_percent if owes is True and initial is not UNKNOWN else UNKNOWN
    )
    # I: at the nearest due date, with the payment.
    as_in_first = every(
        done(corrected),
        some(opposite(owes), done(paid)),
        facts.get("correctedAtNearestDueDate"),
    )
    second_way = every(as_in_first, some(under_ceiling, under_five))
    favourable = every(
        opposite(facts.get("employeesOmitted")),
        opposite(facts.get("repeatedInaccuracies")),
        some(first_way, second_way),
    )
    if favourable is True:
        if first_way is True:
            code = "next_due_date"
        elif under_ceiling is True:
            code = "surcharge_under_ceiling"
        else:
            code = "complement_under_five_percent"
        return answer("shielded", code, "none", "surcharges_remitted")
    if favourable is False:
        return answer("not_shielded", "condition_not_met", "full", "full_rate")
    code = "regularise_now" if "not_yet" in (corrected, paid) else "fact_unknown"
    return answer("undetermined", code, "unknown", "interest_not_computed")


def crpa_l231_4(facts):
    """CRPA L231-1, L231-4 to L231-6, L411-7: what silence means, and after how long."""
    if facts["isRequest"] is False:
        return {"effect": "none", "missing": []}
    length = facts.get("otherPeriod", {}).get("length", "P2M")
    rejects = (
        facts.get("isComplaintOrAppeal") is True
        or facts.get("isFromOwnAgent") is True
        or facts.get("isForIndividualDecision") is False
        or facts.get("procedureText") == "none"
        or (facts.get("isFinancial") is True and facts.get("isFinancialByDecree") is False)
        or facts.get("isExcludedByDecree") is True
    )
    if rejects:
        return {"effect": "rejection", "timeLimit": length, "missing": []}
    needed = [
        "procedureText",
        "isForIndividualDecision",
        "isComplaintOrAppeal",
        "isFinancial",
        "isExcludedByDecree",
        "isFromOwnAgent",
    ]
    if facts.get("isFinancial") is True:
        needed.append("isFinancialByDecree")
    missing = [name for name in needed if name not in facts]
    if missing:
        return {"effect": "unknown", "missing": missing}
    return {"effect": "acceptance", "timeLimit": length, "missing": []}


def differences(found, expected, ignored, path=""):
    """What a table asks for and is not found; members of `ignored` are not judged."""
    for name, wanted in expected.items():
        if name in ignored:
            continue
        value = found.get(name)
        if isinstance(wanted, dict) and isinstance(value, dict):
            yield from differences(value, wanted, ignored, f"{path}{name}.")
        elif value != wanted:
            yield f"{path}{name}: found {value!r}, the table says {wanted!r}"


def run(table_path, rule, ignored):
    table = json.loads((SOURCES / table_path).read_text(encoding="utf-8"))
    failed = 0
    for case in table["cases"]:
        for difference in differences(rule(case["input"]), case["expected"], ignored):
            failed += 1
            print(f'{table_path}: {case["name"]} ({case["article"]}): {difference}')
    print(f'{len(table["cases"])} cases of {table_path}, {failed} differ')
    return failed


def main(arguments):
    bent = Decimal("0.06") if "--break" in arguments else Decimal("0.05")
    failed = run(
        "rules/css-r243-10.cases.json",
        lambda case: css_r243_10(case, bent),
        # Which facts are named as missing is the package's way of asking, not the article's answer.
        ignored={"missing"},
    )
    failed += run("clocks/silence.cases.json", crpa_l231_4, ignored={"articles"})
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
