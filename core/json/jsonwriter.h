#pragma once

#include <QByteArray>
#include <QStringView>
#include <QVarLengthArray>

namespace gooseneck {

enum class JsonLayout { OneLine, Indented };

/// Writes a JSON text member by member, in the order of the calls (QJsonDocument would sort them).
/// Deterministic: Indented is two spaces a level. The caller's begin and end calls must match; finish()
/// returns the text.
class JsonWriter
{
public:
    explicit JsonWriter(JsonLayout layout);

    JsonWriter& beginObject();
    JsonWriter& endObject();
    JsonWriter& beginArray();
    JsonWriter& endArray();
    /// An array whose elements stay on one line also in the indented layout.
    JsonWriter& beginInlineArray();
    JsonWriter& beginInlineObject();
    JsonWriter& key(QStringView name);
    JsonWriter& string(QStringView text);
    JsonWriter& number(qint64 value);
    JsonWriter& boolean(bool value);
    JsonWriter& null();

    /// Shorthands for a member of the open object.
    JsonWriter& member(QStringView name, QStringView text) { return key(name).string(text); }
    JsonWriter& member(QStringView name, qint64 value) { return key(name).number(value); }

    QByteArray finish();

private:
    struct Level
    {
        char close;
        bool isInline;
        bool isEmpty = true;
    };

    void begin(char open, char close, bool isInline);
    void end();
    void beforeValue();
    void newLine();

    QByteArray m_text;
    QVarLengthArray<Level, 16> m_levels;
    JsonLayout m_layout;
    bool m_afterKey = false;
};

} // namespace gooseneck
