#pragma once

#include <QLabel>

namespace gooseneck {

/// A label for foreign or long text: plain, wrapped, and always as high as its lines need. A QLabel alone
/// tells layouts its height for a width only while they ask, which they do not inside tabs and stacks.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget* parent = nullptr);

    /// In place of QLabel's, which tells nobody that the height changes.
    void setText(const QString& text);

    /// False: its height is fixed anew whenever its width changes.
    bool hasHeightForWidth() const override { return false; }

protected:
    bool event(QEvent* event) override;

private:
    void fit();
};

} // namespace gooseneck
