"""The Terraform export is HCL that fits the schema the provider documents: a resource openstatus_notification with a
block `webhook` whose `headers` is a list attribute. The parser below knows as much of HCL as that needs."""

import json
import re
import subprocess
import sys

DEADLINE = 60.0
CANARY = "gk-canary-7f2c"
TOKEN = re.compile(r'\s+|#[^\n]*|(?P<string>"(?:[^"\\]|\\.)*")|(?P<name>[A-Za-z_][\w.-]*)|(?P<mark>[{}\[\]()=,])')


def check(condition, message):
    if not condition:
        sys.exit(f"FAILED: {message}")


def tokens(text):
    place, found = 0, []
    while place < len(text):
        match = TOKEN.match(text, place)
        check(match is not None, f"this is no HCL: {text[place:place + 40]!r}")
        place = match.end()
        if match.lastgroup:
            found.append((match.lastgroup, match.group()))
    return found


class Parser:
    def __init__(self, text):
        self._tokens, self._place = tokens(text), 0

    def peek(self):
        return self._tokens[self._place] if self._place < len(self._tokens) else ("end", "")

    def take(self, text=None):
        kind, value = self.peek()
        check(text is None or value == text, f"{text!r} was expected, not {value!r}")
        self._place += 1
        return kind, value

    def body(self, end):
        """Attributes by name, and blocks as ("block", name, labels, body)."""
        members = []
        while self.peek()[1] != end:
            _, name = self.take()
            if self.peek()[1] == "=":
                self.take()
                members.append(("attribute", name, self.expression()))
                continue
            labels = []
            while self.peek()[0] == "string":
                labels.append(json.loads(self.take()[1]))
            self.take("{")
            members.append(("block", name, labels, self.body("}")))
            self.take("}")
        return members

    def expression(self):
        kind, value = self.take()
        if value == "[":
            elements = []
            while self.peek()[1] != "]":
                elements.append(self.expression())
                if self.peek()[1] == ",":
                    self.take()
            self.take("]")
            return elements
        if value == "{":
            members = {}
            while self.peek()[1] != "}":
                name = self.take()[1]
                self.take("=")
                members[name] = self.expression()
                if self.peek()[1] == ",":
                    self.take()
            self.take("}")
            return members
        if kind == "string":
            return value[1:-1]
        if self.peek()[1] == "(":
            self.take()
            inner = self.expression()
            self.take(")")
            return ("call", value, inner)
        return ("reference", value)


def attributes(body):
    return {member[1]: member[2] for member in body if member[0] == "attribute"}


def blocks(body, name):
    return [member for member in body if member[0] == "block" and member[1] == name]


def exported(cli, filters, *options):
    told = subprocess.run([cli, "export", "--filters", filters, "--as", "openstatus-terraform", *options],
                          capture_output=True, text=True, timeout=DEADLINE)
    check(told.returncode == 0, f"export ends with {told.returncode}: {told.stderr}")
    return Parser(told.stdout).body("")


def fits_the_schema(document):
    resources = blocks(document, "resource")
    check(len(resources) == 1 and resources[0][2] == ["openstatus_notification", "callgoose"], f"{resources}")
    body = resources[0][3]
    told = attributes(body)
    check(set(told) == {"name", "provider_type", "monitor_ids"}, f"attributes: {set(told)}")
    check(told["provider_type"] == "webhook", "provider_type")
    webhook = blocks(body, "webhook")
    check(len(webhook) == 1 and not webhook[0][2], "one block webhook without a label")
    check(not blocks(webhook[0][3], "headers"), "headers is no block")
    inner = attributes(webhook[0][3])
    check(set(inner) == {"endpoint", "headers"} and isinstance(inner["headers"], list), f"webhook: {inner}")
    check(all(set(one) == {"key", "value"} for one in inner["headers"]), f"headers: {inner['headers']}")
    variables = {one[2][0]: attributes(one[3]) for one in blocks(document, "variable")}
    check(variables["callgoose_token"]["sensitive"] == ("reference", "true"), "the token's variable is sensitive")
    return told, inner, variables


def main():
    cli, filters = sys.argv[1:3]
    url = "https://acme.callgoose.com/v1/process"
    told, webhook, _ = fits_the_schema(exported(cli, filters, "--endpoint", url, "--monitors", "4821,4830"))
    check(told["monitor_ids"] == ["4821", "4830"], f"monitor_ids: {told['monitor_ids']}")
    check(webhook["endpoint"] == f"{url}?from=OpenStatus", f"endpoint: {webhook['endpoint']}")
    check(webhook["headers"] == [{"key": "Authorization", "value": "Bearer ${var.callgoose_token}"}], f"{webhook}")
    _, webhook, _ = fits_the_schema(exported(cli, filters, "--endpoint", url, "--auth", "header"))
    check(webhook["headers"] == [{"key": "X-Callgoose-Auth", "value": "${var.callgoose_token}"}], f"{webhook}")
    _, webhook, _ = fits_the_schema(exported(cli, filters, "--endpoint", url, "--auth", "query"))
    check(webhook["headers"] == [], f"{webhook}")
    check(webhook["endpoint"].endswith("&token=${urlencode(var.callgoose_token)}"), f"{webhook}")
    told, webhook, variables = fits_the_schema(exported(cli, filters))
    check(told["monitor_ids"] == ("reference", "var.openstatus_monitor_ids"), f"{told}")
    check(webhook["endpoint"] == "${var.callgoose_url}?from=OpenStatus", f"{webhook}")
    check(set(variables) == {"callgoose_token", "callgoose_url", "openstatus_monitor_ids"}, f"{set(variables)}")
    refused = subprocess.run([cli, "export", "--filters", filters, "--as", "openstatus-terraform", "--endpoint",
                              f"{url}?token={CANARY}"], capture_output=True, text=True, timeout=DEADLINE)
    check(refused.returncode == 2 and CANARY not in refused.stdout + refused.stderr, "a token in the URL is not refused")
    print("the Terraform export fits the schema in four set-ups")


main()
