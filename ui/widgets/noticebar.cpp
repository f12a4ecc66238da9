#include "widgets/noticebar.h"

#include "theme/theme.h"
#include "widgets/announce.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace gooseneck {

namespace {

constexpr qsizetype maxShown = 4; ///< older ones give way, so that the window stays usable

} // namespace

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel)
    , m_undo(new QPushButton(tr("Undo")))
{
    m_text->setObjectName(QStringLiteral("notice"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_undo->setObjectName(QStringLiteral("noticeUndo"));
    m_undo->setProperty("kind", QStringLiteral("flat"));
    auto* dismiss = new QPushButton(tr("Dismiss"));
    dismiss->setProperty("kind", QStringLiteral("flat"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::m, Space::xs, Space::m, Space::xs);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    row->addWidget(dismiss);
    connect(dismiss, &QPushButton::clicked, this, &NoticeBar::clear);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT undoRequested();
    });
    hide();
}

void NoticeBar::say(int topic, const QString& sentence, Kind kind, Undo undo)
{
    m_entries.removeIf([topic](const Entry& entry) { return entry.topic == topic; });
    m_entries.append({topic, sentence, kind, undo});
    if (m_entries.size() > maxShown) {
        m_entries.removeFirst();
    }
    render();
    announce(*this, sentence);
}

void NoticeBar::clear()
{
    m_entries.clear();
    render();
}

void NoticeBar::render()
{
    QStringList lines;
    for (const Entry& entry : std::as_const(m_entries)) {
        lines.append(entry.sentence);
    }
    m_text->setText(lines.join(u'\n'));
    m_undo->setVisible(std::ranges::find(m_entries, Undo::Offered, &Entry::undo) != m_entries.end());
    const bool hasError = std::ranges::find(m_entries, Kind::Error, &Entry::kind) != m_entries.end();
    setProperty("kind", hasError ? QStringLiteral("notice") : QStringLiteral("remark"));
    for (QWidget* widget : {static_cast<QWidget*>(this), static_cast<QWidget*>(m_text)}) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
    setVisible(!m_entries.isEmpty());
}

} // namespace gooseneck
