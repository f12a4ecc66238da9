#pragma once

#include <QString>

#include <limits>

namespace gooseneck {

/// A sentence in the language of the operator, for functions outside of QObjects; any thread. Their
/// context is the name of the namespace, as lupdate takes it. With a count it is the plural form for that
/// count, and %Ln in it becomes the count as the locale writes it. What the translators have to know of a
/// short or double-edged text stands in meaning. A class that is no QObject declares a context of its own
/// (Q_DECLARE_TR_FUNCTIONS), since lupdate does not see that its tr() is this one.
QString tr(const char* text, const char* meaning = nullptr, qsizetype count = -1);

/// A count for the tr() of a QObject, which takes an int.
constexpr int forPlural(qsizetype count)
{
    return static_cast<int>(count < std::numeric_limits<int>::max() ? count
                                                                    : std::numeric_limits<int>::max());
}

} // namespace gooseneck
