#!/usr/bin/env python3
"""Scores the command's defaults on sets of records with gold, and prints a table for each task.

    scripts/score.py DATA SCORERS [--task TASK]... [--nutgraf COMMAND]

DATA holds a folder for each task (extract, segment, keywords, summarize) with files NAME.jsonl or NAME.jsonl.xz;
SCORERS holds score_TASK.py, which take GOLD and PRED and print `--json`. What a summary may be long is taken from
`gold.sentences_wanted` of each record.
"""
import argparse, json, lzma, pathlib, subprocess, sys, tempfile

TASKS = {
    "extract": (["extract"], ["bow_f1", "shingle_f1", "snip_f", "line_f1", "title_exact", "author_f1", "date_exact",
                              "author_spurious", "date_spurious"]),
    "segment": (["sentences"], ["F1", "F1p", "exact"]),
    "keywords": (["keywords", "--keywords", "15"], ["f1@5", "f1@10", "f1@O"]),
    "summarize": (["summarize"], ["R1", "R2", "words"]),
}


def opened(path):
    return lzma.open(path, "rt", encoding="utf-8") if path.suffix == ".xz" else open(path, encoding="utf-8")


def prepared(task, path, folder):
    """The records as the command takes them: each summary with its own budget."""
    if task != "summarize":
        return path
    records = folder / "records.jsonl"
    with opened(path) as lines, open(records, "w", encoding="utf-8") as out:
        for line in lines:
            record = json.loads(line)
            record["budget"] = {"sentences": record["gold"]["sentences_wanted"]}
            out.write(json.dumps(record) + "\n")
    return records


def flat(value, prefix=""):
    """Every number of a scorer's JSON, by its last name; of an interval the middle."""
    for name, inner in value.items() if isinstance(value, dict) else ():
        if isinstance(inner, dict) and "f" in inner:
            yield name, inner["f"]
        elif isinstance(inner, dict):
            yield from flat(inner, name)
        elif isinstance(inner, (int, float)):
            yield name, inner


def scored(task, path, options):
    arguments, wanted = TASKS[task]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        predicted = folder / "predicted.jsonl"
        records = prepared(task, path, folder)
        with open(predicted, "wb") as out:
            command = [options.nutgraf, *arguments, "--jsonl", "--quiet", str(records)]
            subprocess.run(command, stdout=out, stderr=subprocess.DEVNULL)
        scorer = [sys.executable, str(options.scorers / f"score_{task}.py"), str(path), str(predicted), "--json"]
        if task == "summarize":
            scorer += ["--boot", "0"]
        printed = subprocess.run(scorer, capture_output=True, text=True)
        if printed.returncode:
            sys.exit(printed.stderr)
        found = dict(reversed(list(flat(json.loads(printed.stdout)))))
        return [found.get(metric) for metric in wanted]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("scorers", type=pathlib.Path)
    parser.add_argument("--task", action="append", choices=TASKS, help="only this one; may come again")
    parser.add_argument("--nutgraf", default="target/release/nutgraf")
    options = parser.parse_args()
    for task in options.task or TASKS:
        metrics = TASKS[task][1]
        print(f"\n| {task} | {' | '.join(metrics)} |\n|---|{'---|' * len(metrics)}")
        for path in sorted((options.data / task).glob("*.jsonl*")):
            if path.name.startswith("train"):
                continue
            row = ["" if value is None else f"{value:.1f}" if value > 1 else f"{100 * value:.1f}"
                   for value in scored(task, path, options)]
            print(f"| {path.name.split('.')[0]} | {' | '.join(row)} |", flush=True)


if __name__ == "__main__":
    main()
