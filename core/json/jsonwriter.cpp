#include "json/jsonwriter.h"

#include "json/jsontext.h"

namespace gooseneck {

JsonWriter::JsonWriter(JsonLayout layout)
    : m_layout(layout)
{
    constexpr qsizetype usualBytes = 500;
    m_text.reserve(usualBytes);
}

JsonWriter& JsonWriter::beginObject()
{
    begin('{', '}', false);
    return *this;
}

JsonWriter& JsonWriter::endObject()
{
    end();
    return *this;
}

JsonWriter& JsonWriter::beginArray()
{
    begin('[', ']', false);
    return *this;
}

JsonWriter& JsonWriter::endArray()
{
    end();
    return *this;
}

JsonWriter& JsonWriter::beginInlineArray()
{
    begin('[', ']', true);
    return *this;
}

JsonWriter& JsonWriter::beginInlineObject()
{
    begin('{', '}', true);
    return *this;
}

JsonWriter& JsonWriter::key(QStringView name)
{
    beforeValue();
    appendQuoted(m_text, name);
    m_text += ':';
    if (m_layout == JsonLayout::Indented) {
        m_text += ' ';
    }
    m_afterKey = true;
    return *this;
}

JsonWriter& JsonWriter::string(QStringView text)
{
    beforeValue();
    appendQuoted(m_text, text);
    return *this;
}

JsonWriter& JsonWriter::number(qint64 value)
{
    beforeValue();
    m_text += QByteArray::number(value);
    return *this;
}

JsonWriter& JsonWriter::boolean(bool value)
{
    beforeValue();
    m_text += value ? "true" : "false";
    return *this;
}

JsonWriter& JsonWriter::null()
{
    beforeValue();
    m_text += "null";
    return *this;
}

QByteArray JsonWriter::finish()
{
    m_text += '\n';
    return std::move(m_text);
}

void JsonWriter::begin(char open, char close, bool isInline)
{
    beforeValue();
    m_text += open;
    const bool parentInline = !m_levels.isEmpty() && m_levels.last().isInline;
    m_levels.push_back({close, isInline || parentInline});
}

void JsonWriter::end()
{
    const Level level = m_levels.last();
    m_levels.removeLast();
    if (!level.isEmpty && !level.isInline) {
        newLine();
    }
    m_text += level.close;
}

void JsonWriter::beforeValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_levels.isEmpty()) {
        return;
    }
    Level& level = m_levels.last();
    if (!level.isEmpty) {
        m_text += ',';
        if (level.isInline && m_layout == JsonLayout::Indented) {
            m_text += ' ';
        }
    }
    level.isEmpty = false;
    if (!level.isInline) {
        newLine();
    }
}

void JsonWriter::newLine()
{
    if (m_layout == JsonLayout::Indented) {
        m_text += '\n';
        m_text += QByteArray(2 * m_levels.size(), ' ');
    }
}

} // namespace gooseneck
