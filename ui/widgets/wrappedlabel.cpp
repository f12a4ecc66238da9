#include "widgets/wrappedlabel.h"

#include <QEvent>

namespace gooseneck {

WrappedLabel::WrappedLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WrappedLabel::setText(const QString& text)
{
    if (text != QLabel::text()) {
        QLabel::setText(text);
        if (isVisible()) {
            fit();
        }
    }
}

bool WrappedLabel::event(QEvent* event)
{
    const bool handled = QLabel::event(event);
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::ContentsRectChange:
    case QEvent::Polish:
    case QEvent::Show:
        fit();
        break;
    default:
        break;
    }
    return handled;
}

void WrappedLabel::fit()
{
    setMinimumHeight(0); // what QLabel measures is never less than its minimum
    const int wanted = heightForWidth(width());
    if (wanted > 0) {
        setFixedHeight(wanted);
    }
}

} // namespace gooseneck
