#include "filter/keynodes.h"

#include "filter/lookup.h"

namespace gooseneck {

KeyNodes::KeyNodes(const FilterSet& filterSet)
    : m_reading(filterSet.profile.keys)
{
    for (const Filter& filter : filterSet.filters) {
        for (const Condition& condition : filter.trigger.conditions) {
            add(condition.key);
        }
        add(filter.trigger.mapIncidentWith);
        add(filter.trigger.titleFrom);
        add(filter.trigger.descriptionFrom);
        if (filter.resolve) {
            add(filter.resolve->condition.key);
            add(filter.resolve->incidentMappedWith);
        }
    }
    m_nodes.assign(m_utf8.size(), noJson);
}

void KeyNodes::add(const QString& key)
{
    if (!m_keys.contains(key)) {
        m_keys.append(key);
        m_utf8.push_back(key.toUtf8());
    }
}

void KeyNodes::look(const JsonDocument& document)
{
    for (size_t i = 0; i < m_utf8.size(); ++i) {
        m_nodes[i] = lookup(document, m_utf8[i], m_reading);
    }
}

} // namespace gooseneck
