"""The hand-over sheet as HTML prints on one page of A4, loads nothing and lets nothing foreign become markup. With
--keep FOLDER the PDF and its picture are left there to be looked at."""

import base64
import hashlib
import html.parser
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

DEADLINE = 120.0
HOSTILE = ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "`</code>`|[x](http://evil.example)", "a&amp;b",
           "\u202egnp.exe", "{{7*7}} ${x} %{y}", "</title></style></script>", "zero\u200bwidth", "x" * 50]


def check(condition, message):
    if not condition:
        sys.exit(f"FAILED: {message}")


class Page(html.parser.HTMLParser):
    """Counts elements and collects what is in <code>, as a browser's parser would see them."""

    def __init__(self, text):
        super().__init__()
        self.elements, self.codes, self.attributes, self._in_code = [], [], [], False
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.elements.append(tag)
        self.attributes += [name for name, _ in attrs]
        self._in_code = tag == "code"
        if self._in_code:
            self.codes.append("")

    def handle_endtag(self, tag):
        self._in_code = self._in_code and tag != "code"

    def handle_data(self, data):
        if self._in_code:
            self.codes[-1] += data


def filter_set(texts, filters=1):
    one = {
        "urgency": texts[0],
        "trigger": {"conditions": [{"key": texts[1], "contains": [texts[2]]}], "mapIncidentWith": texts[3],
                    "titleFrom": texts[4], "descriptionFrom": texts[5]},
        "resolve": {"condition": {"key": texts[1], "contains": [texts[6]]}, "incidentMappedWith": texts[3]},
    }
    return {"format": "gooseneck.filter-set", "version": 1, "name": texts[7], "from": texts[8], "filters": [one] * filters}


PLAIN = ["high", "status", "error", "monitor.id", "monitor.name", "errorMessage", "recovered", "Set", "OpenStatus"]


class Exports:
    def __init__(self, cli, folder):
        self._cli, self._folder = cli, folder

    def __call__(self, kind, given, *options):
        path = os.path.join(self._folder, "filters.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(given, file)
        told = subprocess.run([self._cli, "export", "--filters", path, "--as", kind, *options], capture_output=True,
                              timeout=DEADLINE)
        check(told.returncode == 0, f"export ends with {told.returncode}: {told.stderr}")
        return told.stdout.decode()


def nothing_foreign_is_markup(exports):
    plain = Page(exports("sheet-html", filter_set(PLAIN)))
    for shift in range(len(HOSTILE)):
        texts = HOSTILE[shift:] + HOSTILE[:shift]
        page = Page(exports("sheet-html", filter_set(texts)))
        check(sorted(set(page.elements)) == sorted(set(plain.elements)), f"elements: {set(page.elements)}")
        check(not any(name.startswith("on") for name in page.attributes), f"attributes: {page.attributes}")
        visible = [text for text in texts if "\u202e" not in text and "\u200b" not in text]
        missing = [text for text in visible[:6] if text in texts[:7] and text not in page.codes]
        check(not missing, f"{missing} are not shown as they are: {page.codes}")


def nothing_is_loaded(exports):
    text = exports("sheet-html", filter_set(PLAIN))
    check(re.search(r"(src|href)=|@import|url\(", text) is None, "it loads something")
    script = re.search(r"<script>(.*)</script>", text, re.DOTALL).group(1)
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    check(f"script-src &#39;sha256-{digest}&#39;" in text or f"script-src 'sha256-{digest}'" in text,
          "the policy does not name the script")
    check(text.count("<script") == 1, "there is more than one script")


STUB = """
const texts = JSON.parse(process.argv[1]);
const buttons = [];
let selected = null, copied = [];
globalThis.getSelection = () => ({ removeAllRanges() {}, addRange(range) { selected = range.node; } });
globalThis.document = {
  querySelectorAll: (what) => { if (what !== 'code.typed') throw what; return texts.map((text) => ({
    textContent: text, dataset: { copy: 'Copy', copied: 'Copied' }, after(button) { buttons.push(button); } })); },
  createElement: () => ({ setAttribute() {} }),
  createRange: () => ({ selectNodeContents(node) { this.node = node; } }),
  execCommand: (what) => { if (what === 'copy') copied.push(selected.textContent); return true; },
};
"""


def every_value_has_a_button_that_copies_it(exports):
    """The script runs in Node over a stub of the page; there is no browser here."""
    if shutil.which("node") is None:
        print("SKIPPED: node is not installed, so the script of the page is not run")
        return
    text = exports("sheet-html", filter_set(HOSTILE), "--endpoint", "https://acme.callgoose.com/v1/process")
    script = re.search(r"<script>(.*)</script>", text, re.DOTALL).group(1)
    values = [code for code in Page(text).codes if "U+" not in code]
    program = STUB + script + "buttons.forEach((b) => b.onclick()); console.log(JSON.stringify([copied, buttons[0].textContent]));"
    told = subprocess.run(["node", "-e", program, json.dumps(values)], check=True, capture_output=True, text=True,
                          timeout=DEADLINE)
    check(json.loads(told.stdout) == [values, "Copied"], f"the buttons copy {told.stdout}")
    check(len(values) >= 12, f"only {len(values)} values can be copied")


def prints_on_one_page(exports, folder):
    if shutil.which("weasyprint") is None or shutil.which("pdfinfo") is None:
        print("SKIPPED: weasyprint or pdfinfo is not installed, so nothing is printed")
        return
    endpoint = ["--endpoint", "https://acme.callgoose.com/v1/process"]
    for name, filters in (("usual", 1), ("three", 3), ("most", 10)):
        text = exports("sheet-html", filter_set(PLAIN, filters), *endpoint)
        page, pdf = os.path.join(folder, f"{name}.html"), os.path.join(folder, f"{name}.pdf")
        with open(page, "w", encoding="utf-8") as file:
            file.write(text)
        subprocess.run(["weasyprint", "--quiet", page, pdf], check=True, timeout=DEADLINE)
        told = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True, timeout=DEADLINE).stdout
        pages = int(re.search(r"Pages:\s+(\d+)", told).group(1))
        check("A4" in told and pages == 1, f"{filters} filters print on {pages} pages: {told}")
        subprocess.run(["pdftoppm", "-r", "110", "-png", pdf, os.path.join(folder, name)], check=True, timeout=DEADLINE)


def main():
    cli = sys.argv[1]
    with tempfile.TemporaryDirectory() as scratch:
        exports = Exports(cli, scratch)
        nothing_foreign_is_markup(exports)
        nothing_is_loaded(exports)
        every_value_has_a_button_that_copies_it(exports)
        prints_on_one_page(exports, sys.argv[-1] if "--keep" in sys.argv else scratch)
    print("the sheet is one page, loads nothing, and shows foreign text as it is")


main()
