#pragma once

#include "base/result.h"
#include "json/jsonwriter.h"
#include "wording/tr.h"

#include <QByteArrayView>
#include <QString>

namespace gooseneck {

/// How a command ends; the values are the exit status (design/formats.md, 4).
enum class Answer { Yes = 0, No = 1, Unusable = 2 };

/// The worse of two answers.
constexpr Answer worse(Answer a, Answer b)
{
    return static_cast<int>(a) > static_cast<int>(b) ? a : b;
}

enum class OutputForm { Text, Json };

/// What a command of this program takes or makes, or the sentence that says why it cannot.
template <class T>
using Said = Result<T, QString>;

/// Writes results to standard output. They are buffered: flushOutput() where somebody waits for them.
void print(QByteArrayView bytes);
void printLine(const QString& text);
/// A command writes each of its JSON objects on one line.
void printJson(JsonWriter& json);

enum class Flushed { Whole, Failed };
/// Whether everything that was printed so far has been taken by whoever reads it.
Flushed flushOutput();

/// Says on standard error why the command cannot do what was asked; returns the answer it then has to give.
Answer complain(const QString& sentence);
/// Says something on standard error that does not change the answer.
void remark(const QString& sentence);

} // namespace gooseneck
