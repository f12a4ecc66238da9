#!/usr/bin/env python3
"""Whether the bill of materials names what the programs load: sbom.py BILL PROGRAM...

Every library that the dynamic linker finds for a program, and every plugin that Qt and QtKeychain load when it runs,
belongs to a package; that package must be in the bill, in the version that is installed. What belongs to none is not
accounted for.
"""
import json
import os
import re
import subprocess
import sys

# Loaded when they are needed, so no linker names them.
LOADED_LATER = ["libsecret-1.so.0", "plugins/platforms/libqxcb.so", "plugins/sqldrivers/libqsqlite.so", "plugins/iconengines/libqsvgicon.so"]


def libraries(program):
    said = subprocess.run(["ldd", program], capture_output=True, text=True, check=True).stdout
    if "not found" in said:
        sys.exit(f"{program} misses a library:\n{said}")
    return set(re.findall(r"(?:=> |^\s*)(/\S+)", said, re.MULTILINE))


def owner(path):
    """Debian 12 has /lib in /usr/lib, and dpkg knows a file by either name."""
    real = os.path.realpath(path)
    for name in (path, real, real.removeprefix("/usr"), "/usr" + path):
        asked = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True, check=False)
        if asked.returncode == 0:
            return asked.stdout.split(":")[0]
    return None


def owner_of_loaded(name):
    asked = subprocess.run(["dpkg", "-S", f"*/{name}"], capture_output=True, text=True, check=False)
    return asked.stdout.split(":")[0] if asked.returncode == 0 else None


def installed_version(package):
    shown = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", package], capture_output=True, text=True, check=True)
    return shown.stdout


def faults_of_form(bill):
    """What CycloneDX 1.5 asks of the parts that are used here."""
    faults = []
    if bill.get("bomFormat") != "CycloneDX" or bill.get("specVersion") != "1.5":
        faults.append("it does not say that it is CycloneDX 1.5")
    if not re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", bill.get("serialNumber", "")):
        faults.append("its serial number is no UUID")
    parts = bill["components"] + [bill["metadata"]["component"]]
    references = [part["bom-ref"] for part in parts]
    if len(set(references)) != len(references):
        faults.append("a reference names two components")
    faults += [f"{part} lacks {key}" for part in parts for key in ("type", "name", "version", "purl") if not part.get(key)]
    for one in bill["dependencies"]:
        faults += [f"{name} is depended on but no component" for name in [one["ref"], *one["dependsOn"]] if name not in references]
    return faults


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        bill = json.load(file)
    faults = faults_of_form(bill)
    versions = {part["name"]: part["version"] for part in bill["components"]}
    owners = {path: owner(path) for program in sys.argv[2:] for path in libraries(program)}
    owners.update({name: owner_of_loaded(name) for name in LOADED_LATER})
    if len(owners) < 20:
        faults.append(f"only {len(owners)} libraries were found: is this a program of ours?")
    for path, package in sorted(owners.items()):
        if not package:
            faults.append(f"{path} belongs to no package")
        elif package not in versions:
            faults.append(f"{package}, which {path} belongs to, is not in the bill")
        elif versions[package] != installed_version(package):
            faults.append(f"{package} is {installed_version(package)} here, {versions[package]} in the bill")
    for name in ("llhttp", "boost", "CLI11"):
        if name not in versions:
            faults.append(f"{name}, which is compiled in, is not in the bill")
    print("\n".join(faults) or f"{len(owners)} libraries of {len(set(owners.values()))} packages, all in the bill of {len(versions)}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
