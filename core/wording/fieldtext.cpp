#include "wording/fieldtext.h"

#include "base/plaintext.h"
#include "wording/tr.h"

#include <QLocale>

namespace gooseneck {

namespace {

QString typeText(JsonKind kind)
{
    switch (kind) {
    case JsonKind::Null:
        return tr("null");
    case JsonKind::False:
    case JsonKind::True:
        return tr("true or false");
    case JsonKind::Number:
        return tr("number");
    case JsonKind::String:
        return tr("string");
    case JsonKind::Array:
        return tr("array");
    case JsonKind::Object:
        return tr("object");
    }
    return {};
}

QString valueText(const Field::Value& value)
{
    constexpr qsizetype maxShown = 60;
    const QString text = value.text.isEmpty() ? tr("(empty)") : visibleExcerpt(value.text, maxShown);
    const QString shown = value.isCut && !text.endsWith(u'…') ? text + u'…' : text;
    return QStringLiteral("%1 ×%2").arg(shown, QLocale().toString(value.count));
}

} // namespace

QString typesText(JsonKinds kinds)
{
    QStringList names;
    for (size_t kind = 0; kind < kinds.size(); ++kind) {
        if (kinds.test(kind)) {
            names.append(typeText(static_cast<JsonKind>(kind)));
        }
    }
    names.removeDuplicates();
    names.sort();
    return names.join(QStringLiteral(", "));
}

QString valuesText(const Field& field, qsizetype shown)
{
    if (field.isSecret) {
        return tr("covered");
    }
    QStringList texts;
    for (const Field::Value& value : field.values.first(qMin(shown, field.values.size()))) {
        texts.append(valueText(value));
    }
    const qsizetype more = field.distinct - texts.size();
    if (more > 0) {
        texts.append(field.isLowerBound ? tr("… %Ln or more others", nullptr, more)
                                        : tr("… %Ln more", nullptr, more));
    }
    return texts.join(QStringLiteral(", "));
}

QString lengthText(const Field& field)
{
    if (field.distinct == 0) {
        return {};
    }
    const QString shortest = QLocale().toString(field.shortest);
    return field.shortest == field.longest ? shortest
                                           : tr("%1 to %2").arg(shortest, QLocale().toString(field.longest));
}

QString variationText(Variation variation)
{
    switch (variation) {
    case Variation::Unclear:
        return tr("not known yet");
    case Variation::Constant:
        return tr("constant");
    case Variation::OnePerMonitor:
        return tr("one per monitor");
    case Variation::DifferentEveryTime:
        return tr("different every time");
    case Variation::Varies:
        return tr("varies");
    }
    return {};
}

QString notNameableText()
{
    return tr("It stands for every element of an array, which Callgoose's form has no key for.");
}

} // namespace gooseneck
