#pragma once

#include "testrun/testreport.h"

#include <QAbstractTableModel>

#include <optional>

namespace gooseneck {

/// The steps of a test: what was sent, predicted and answered.
class TestStepsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StepColumn,
        OutcomeColumn,
        PredictedColumn,
        AnswerColumn,
        TimeColumn,
        SentenceColumn,
        ColumnCount
    };
    enum DataRole { OutcomeRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const std::optional<TestReport>& report);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const StepResult& step, int column) const;

    QList<StepResult> m_steps;
};

} // namespace gooseneck
