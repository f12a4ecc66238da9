#include "filter/filtersetfile.h"

#include "json/jsonpath.h"
#include "json/jsontext.h"

#include <algorithm>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

/// Reads members of one object after the other and remembers the first thing that is wrong.
class FilterSetReader
{
public:
    explicit FilterSetReader(const JsonDocument& document)
        : m_document(document)
    {
    }

    const std::optional<FilterSetError>& error() const { return m_error; }

    FilterSet readSet(JsonIndex object)
    {
        FilterSet set;
        if (!isFilterSet(object)) {
            return set;
        }
        allowOnly(object, {"format", "version", "name", "from", "profile", "filters"});
        set.name = optionalText(object, "name");
        set.from = optionalText(object, "from");
        if (const JsonIndex profile = m_document.member(object, "profile"); profile != noJson) {
            set.profile = readProfile(profile);
        }
        forEachElement(object, "filters", [&](JsonIndex filter) { set.filters.append(readFilter(filter)); });
        return set;
    }

private:
    using Names = std::initializer_list<QByteArrayView>;

    bool isFilterSet(JsonIndex object)
    {
        if (m_document.kind(object) != JsonKind::Object) {
            fail(FilterSetError::Kind::NotAFilterSet, object);
            return false;
        }
        const JsonIndex format = m_document.member(object, "format");
        if (format == noJson ||
            m_document.text(format) != QByteArrayView(filterSetFormat.data(), filterSetFormat.size())) {
            fail(FilterSetError::Kind::NotAFilterSet, format == noJson ? object : format);
            return false;
        }
        const JsonIndex version = m_document.member(object, "version");
        if (version == noJson) {
            failMissing(object, "version");
            return false;
        }
        const QByteArray number = m_document.text(version);
        const bool isWhole = m_document.kind(version) == JsonKind::Number && !number.startsWith('0') &&
                             std::ranges::all_of(number, [](char c) { return c >= '0' && c <= '9'; });
        if (!isWhole) {
            failType(version, "a whole number from 1 on");
            return false;
        }
        bool fits = false;
        if (number.toInt(&fits) > filterSetVersion || !fits) {
            fail(FilterSetError::Kind::NewerVersion, version);
            m_error->found = QString::fromLatin1(number);
            return false;
        }
        return true;
    }

    MatchingProfile readProfile(JsonIndex object)
    {
        MatchingProfile profile;
        if (!requireObject(object)) {
            return profile;
        }
        allowOnly(object, {"items", "keys", "case"});
        readWord(object, "items", itemsReadingFrom, "all, any", profile.items);
        readWord(object, "keys", keysReadingFrom, "top-level, dotted, any-depth", profile.keys);
        readWord(object, "case", caseReadingFrom, "sensitive, insensitive", profile.letterCase);
        return profile;
    }

    Filter readFilter(JsonIndex object)
    {
        Filter filter;
        if (!requireObject(object)) {
            return filter;
        }
        allowOnly(object, {"urgency", "trigger", "resolve"});
        filter.urgency = optionalText(object, "urgency");
        if (const JsonIndex trigger = m_document.member(object, "trigger"); trigger != noJson) {
            filter.trigger = readTrigger(trigger);
        } else {
            failMissing(object, "trigger");
        }
        if (const JsonIndex resolve = m_document.member(object, "resolve"); resolve != noJson) {
            filter.resolve = readResolve(resolve);
        }
        return filter;
    }

    TriggerPart readTrigger(JsonIndex object)
    {
        TriggerPart trigger;
        if (!requireObject(object)) {
            return trigger;
        }
        allowOnly(object, {"conditions", "mapIncidentWith", "titleFrom", "descriptionFrom"});
        forEachElement(object, "conditions",
                       [&](JsonIndex condition) { trigger.conditions.append(readCondition(condition)); });
        trigger.mapIncidentWith = optionalText(object, "mapIncidentWith");
        trigger.titleFrom = optionalText(object, "titleFrom");
        trigger.descriptionFrom = optionalText(object, "descriptionFrom");
        return trigger;
    }

    ResolvePart readResolve(JsonIndex object)
    {
        ResolvePart resolve;
        if (!requireObject(object)) {
            return resolve;
        }
        allowOnly(object, {"condition", "incidentMappedWith"});
        if (const JsonIndex condition = m_document.member(object, "condition"); condition != noJson) {
            resolve.condition = readCondition(condition);
        } else {
            failMissing(object, "condition");
        }
        resolve.incidentMappedWith = optionalText(object, "incidentMappedWith");
        return resolve;
    }

    Condition readCondition(JsonIndex object)
    {
        Condition condition;
        if (!requireObject(object)) {
            return condition;
        }
        allowOnly(object, {"key", "contains"});
        if (m_document.member(object, "key") == noJson) {
            failMissing(object, "key");
        }
        condition.key = optionalText(object, "key");
        forEachElement(object, "contains", [&](JsonIndex item) { condition.contains.append(text(item)); });
        return condition;
    }

    template <class Reading>
    void readWord(JsonIndex object, QByteArrayView name, std::optional<Reading> (*read)(QStringView),
                  const char* known, Reading& target)
    {
        const JsonIndex member = m_document.member(object, name);
        if (member == noJson) {
            return;
        }
        const QString word = text(member);
        if (const auto reading = read(word)) {
            target = *reading;
        } else {
            fail(FilterSetError::Kind::UnknownWord, member);
            m_error->found = m_error->found.isEmpty() ? word : m_error->found;
            m_error->expected = m_error->expected.isEmpty() ? QString::fromLatin1(known) : m_error->expected;
        }
    }

    template <class Read>
    void forEachElement(JsonIndex object, QByteArrayView name, Read read)
    {
        const JsonIndex array = m_document.member(object, name);
        if (array == noJson) {
            failMissing(object, name);
            return;
        }
        if (m_document.kind(array) != JsonKind::Array) {
            failType(array, "a list");
            return;
        }
        for (JsonIndex child = m_document.firstChild(array); child != noJson;
             child = m_document.nextSibling(child)) {
            read(child);
        }
    }

    QString optionalText(JsonIndex object, QByteArrayView name)
    {
        const JsonIndex member = m_document.member(object, name);
        return member == noJson ? QString() : text(member);
    }

    QString text(JsonIndex node)
    {
        if (m_document.kind(node) != JsonKind::String) {
            failType(node, "a text");
            return {};
        }
        return charactersOf(m_document.text(node));
    }

    bool requireObject(JsonIndex node)
    {
        if (m_document.kind(node) != JsonKind::Object) {
            failType(node, "an object");
            return false;
        }
        return true;
    }

    void allowOnly(JsonIndex object, Names names)
    {
        for (JsonIndex child = m_document.firstChild(object); child != noJson;
             child = m_document.nextSibling(child)) {
            const QByteArray name = m_document.key(child);
            if (std::ranges::find(names, QByteArrayView(name)) == names.end()) {
                fail(FilterSetError::Kind::UnknownMember, child);
            } else if (m_document.isDuplicateKey(child)) {
                fail(FilterSetError::Kind::DuplicateMember, child);
            }
        }
    }

    void fail(FilterSetError::Kind kind, JsonIndex node)
    {
        if (m_error) {
            return;
        }
        m_error = FilterSetError{.kind = kind, .path = dottedPath(m_document, node)};
        m_error->position = positionOf(m_document.bytes(), m_document.offset(node));
    }

    void failMissing(JsonIndex object, QByteArrayView name)
    {
        if (!m_error) {
            fail(FilterSetError::Kind::MissingMember, object);
            const QString member = QString::fromUtf8(name);
            m_error->path = m_error->path.isEmpty() ? member : QString(m_error->path + u'.' + member);
        }
    }

    void failType(JsonIndex node, const char* expected)
    {
        if (!m_error) {
            fail(FilterSetError::Kind::WrongType, node);
            m_error->expected = QString::fromLatin1(expected);
        }
    }

    const JsonDocument& m_document;
    std::optional<FilterSetError> m_error;
};

} // namespace

Result<FilterSet, FilterSetError> readFilterSet(const QByteArray& bytes)
{
    const auto document = JsonDocument::parse(bytes);
    if (!document) {
        FilterSetError error{.kind = FilterSetError::Kind::NotJson};
        error.json = document.error();
        error.position = {error.json.line, error.json.column};
        return failure(error);
    }
    return readFilterSet(*document, document->root());
}

Result<FilterSet, FilterSetError> readFilterSet(const JsonDocument& document, JsonIndex object)
{
    FilterSetReader reader(document);
    FilterSet set = reader.readSet(object);
    if (reader.error()) {
        return failure(*reader.error());
    }
    return set;
}

} // namespace gooseneck
