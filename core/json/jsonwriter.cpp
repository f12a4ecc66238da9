#include "json/jsonwriter.h"

#include "json/jsontext.h"

namespace gooseneck {

JsonWriter::JsonWriter(JsonLayout layout)
    : m_layout(layout)
{
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
    m_text += quotedString(name);
    m_text += m_layout == JsonLayout::Indented ? ": " : ":";
    m_afterKey = true;
    return *this;
}

JsonWriter& JsonWriter::string(QStringView text)
{
    beforeValue();
    m_text += quotedString(text);
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
    return std::move(m_text) + '\n';
}

void JsonWriter::begin(char open, char close, bool isInline)
{
    beforeValue();
    m_text += open;
    const bool parentInline = !m_levels.isEmpty() && m_levels.constLast().isInline;
    m_levels.append({close, isInline || parentInline});
}

void JsonWriter::end()
{
    const Level level = m_levels.takeLast();
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
        m_text += level.isInline && m_layout == JsonLayout::Indented ? ", " : ",";
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
