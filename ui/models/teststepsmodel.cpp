#include "models/teststepsmodel.h"

#include "wording/testtext.h"

#include <QLocale>

namespace gooseneck {

void TestStepsModel::setReport(const std::optional<TestReport>& report)
{
    const QList<StepResult> steps = report ? report->steps : QList<StepResult>();
    if (steps.size() == m_steps.size() && !steps.isEmpty()) {
        m_steps = steps;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_steps = steps;
    endResetModel();
}

int TestStepsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int TestStepsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TestStepsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const StepResult& step = m_steps[index.row()];
    if (role == OutcomeRole) {
        return static_cast<int>(step.outcome);
    }
    if (role == Qt::DisplayRole) {
        return text(step, index.column());
    }
    return role == Qt::ToolTipRole ? QVariant(sentence(step).toHtmlEscaped()) : QVariant();
}

QString TestStepsModel::text(const StepResult& step, int column) const
{
    const bool answered = step.answer.kind == ProcessOutcome::Kind::Answered &&
                          step.outcome != StepOutcome::Waiting && step.outcome != StepOutcome::Running &&
                          step.outcome != StepOutcome::Skipped;
    switch (column) {
    case StepColumn:
        return stepName(step.step.kind);
    case OutcomeColumn:
        return outcomeName(step.outcome);
    case PredictedColumn:
        return meaningName(step.step.predicted);
    case AnswerColumn:
        return answered
                   ? tr("%1 (%2)").arg(meaningName(step.answer.reply.meaning)).arg(step.answer.reply.status)
                   : QString();
    case TimeColumn:
        return answered ? tr("%1 ms").arg(QLocale().toString(qlonglong(step.answer.elapsed.count())))
                        : QString();
    case SentenceColumn:
        return sentence(step);
    default:
        return {};
    }
}

QVariant TestStepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case StepColumn:
        return tr("Step");
    case OutcomeColumn:
        return tr("Outcome");
    case PredictedColumn:
        return tr("Predicted");
    case AnswerColumn:
        return tr("Answer");
    case TimeColumn:
        return tr("Time");
    case SentenceColumn:
        return tr("What it means");
    default:
        return {};
    }
}

} // namespace gooseneck
