#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace gooseneck {

/// What an empty place shows instead of nothing: a title, a sentence that says what to do next, and buttons
/// for it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString& title, const QString& text, QWidget* parent = nullptr);

    void addAction(const QString& name, QObject* receiver, std::function<void()> act);

private:
    QHBoxLayout* m_buttons;
};

} // namespace gooseneck
