"""Reads JSON and keeps what Python's own reader drops: the order of members, duplicates, numbers as written."""

WHITE = " \t\n\r"
ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


class NotJson(Exception):
    pass


class Value:
    """kind: null, true, false, number, string, array, object. `compact` is its JSON text without insignificant
    white space, `text` a string's characters. Children: members (name, value) of an object, values of an array."""

    def __init__(self, kind, compact, text=None, children=()):
        self.kind = kind
        self.compact = compact
        self.text = text
        self.children = children


def read(data):
    """The value of a payload's bytes; raises NotJson."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotJson from error
    reader = _Reader(text[1:] if text.startswith("\ufeff") else text)
    value = reader.value()
    reader.skip_white()
    if reader.at != len(reader.text):
        raise NotJson
    return value


class _Reader:
    def __init__(self, text):
        self.text = text
        self.at = 0

    def peek(self):
        return self.text[self.at] if self.at < len(self.text) else ""

    def skip_white(self):
        while self.at < len(self.text) and self.text[self.at] in WHITE:
            self.at += 1

    def take(self, expected):
        if not self.text.startswith(expected, self.at):
            raise NotJson
        self.at += len(expected)

    def value(self):
        self.skip_white()
        first = self.peek()
        if first == "{":
            return self.container("object", "}", self.member)
        if first == "[":
            return self.container("array", "]", self.value)
        if first == '"':
            written, characters = self.string()
            return Value("string", written, characters)
        for word in ("null", "true", "false"):
            if first and word[0] == first:
                self.take(word)
                return Value(word, word)
        return self.number()

    def container(self, kind, close, child):
        parts = [self.peek()]
        children = []
        self.at += 1
        self.skip_white()
        if self.peek() == close:
            self.at += 1
            return Value(kind, parts[0] + close)
        while True:
            one = child()
            children.append(one)
            parts.append(one.compact if kind == "array" else self.name_written + ":" + one[1].compact)
            self.skip_white()
            if self.peek() == close:
                self.at += 1
                return Value(kind, parts[0] + ",".join(parts[1:]) + close, None, children)
            self.take(",")

    def member(self):
        self.skip_white()
        if self.peek() != '"':
            raise NotJson
        written, name = self.string()
        self.skip_white()
        self.take(":")
        value = self.value()
        self.name_written = written
        return name, value

    def string(self):
        """As written, with its quotes, and its characters."""
        begin = self.at
        self.at += 1
        characters = []
        while True:
            c = self.peek()
            if not c or c < " ":
                raise NotJson
            self.at += 1
            if c == '"':
                return self.text[begin : self.at], joined(characters)
            characters.append(self.escape() if c == "\\" else c)

    def escape(self):
        letter = self.peek()
        self.at += 1
        if letter in ESCAPES and letter:
            return ESCAPES[letter]
        digits = self.text[self.at : self.at + 4]
        if letter != "u" or len(digits) != 4 or any(d not in "0123456789abcdefABCDEF" for d in digits):
            raise NotJson
        self.at += 4
        return chr(int(digits, 16))

    def number(self):
        begin = self.at
        if self.peek() == "-":
            self.at += 1
        if self.peek() == "0":
            self.at += 1
        else:
            self.digits()
        if self.peek() == ".":
            self.at += 1
            self.digits()
        if self.peek() in ("e", "E"):
            self.at += 1
            if self.peek() in ("+", "-"):
                self.at += 1
            self.digits()
        return Value("number", self.text[begin : self.at])

    def digits(self):
        begin = self.at
        while self.peek() and self.peek() in "0123456789":
            self.at += 1
        if self.at == begin:
            raise NotJson


def joined(units):
    """Two escapes can be halves of one character; half a one alone is none: U+FFFD stands for it."""
    text = []
    at = 0
    while at < len(units):
        unit = units[at]
        following = units[at + 1] if at + 1 < len(units) else ""
        if "\ud800" <= unit <= "\udbff" and "\udc00" <= following <= "\udfff":
            text.append(chr(0x10000 + ((ord(unit) - 0xD800) << 10) + ord(following) - 0xDC00))
            at += 2
            continue
        text.append("\ufffd" if "\ud800" <= unit <= "\udfff" else unit)
        at += 1
    return "".join(text)
