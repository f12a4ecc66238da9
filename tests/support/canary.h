#pragma once

#include <QByteArrayList>
#include <QDirIterator>
#include <QFile>
#include <QString>
#include <QStringEncoder>

namespace gooseneck {

/// A token with every character that encodings change, and all the forms it must be found in nowhere.
class Canary
{
public:
    static QByteArray token() { return "gkCanary+/=%Zq9&x7"; }

    Canary()
    {
        const QByteArray raw = token();
        add("as it is", raw);
        add("percent-encoded", raw.toPercentEncoding());
        add("percent-encoded in small letters", raw.toPercentEncoding().toLower());
        add("percent-encoded twice", raw.toPercentEncoding().toPercentEncoding());
        add("in JSON", QByteArray(raw).replace('/', "\\/"));
        add("in JSON, as code points", QByteArray(raw).replace('+', "\\u002b").replace('&', "\\u0026"));
        add("in HTML", QByteArray(raw).replace('&', "&amp;"));
        addUtf16();
        for (qsizetype before = 0; before < 3; ++before) {
            addBase64(before, QByteArray::Base64Encoding);
            addBase64(before, QByteArray::Base64UrlEncoding);
        }
    }

    /// The form it was found in, empty if it was not.
    QByteArray foundIn(const QByteArray& bytes) const
    {
        for (const auto& [name, form] : m_forms) {
            if (bytes.contains(form)) {
                return name;
            }
        }
        return {};
    }
    QByteArray foundIn(const QString& text) const { return foundIn(text.toUtf8()); }

    /// The files below a folder that hold it, with the form.
    QStringList filesWithIt(const QString& folder) const
    {
        QStringList found;
        QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) {
                continue;
            }
            if (const QByteArray form = foundIn(file.readAll()); !form.isEmpty()) {
                found.append(file.fileName() + QStringLiteral(": ") + QString::fromLatin1(form));
            }
        }
        return found;
    }

private:
    void add(const char* name, const QByteArray& form) { m_forms.append({name, form}); }

    void addUtf16()
    {
        const QString text = QString::fromLatin1(token());
        QStringEncoder little(QStringEncoder::Utf16LE);
        QStringEncoder big(QStringEncoder::Utf16BE);
        add("in UTF-16LE", QByteArray(little(text)));
        add("in UTF-16BE", QByteArray(big(text)));
    }

    /// What stays the same whatever stands before and behind it.
    void addBase64(qsizetype before, QByteArray::Base64Options options)
    {
        const QByteArray whole = (QByteArray(before, 'A') + token()).toBase64(options);
        const qsizetype first = (before * 8 + 5) / 6;
        const qsizetype count = (before + token().size()) * 8 / 6 - first;
        add("in Base64", whole.sliced(first, count));
    }

    QList<std::pair<QByteArray, QByteArray>> m_forms;
};

} // namespace gooseneck
