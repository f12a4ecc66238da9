#include "panels/readingpage.h"

#include "theme/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace gooseneck {

ReadingPage::ReadingPage(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton(tr("&Stop reading")))
    , m_read(new QPushButton(tr("&Read it")))
{
    m_title->setProperty("kind", QStringLiteral("title"));
    m_title->setAlignment(Qt::AlignCenter);
    m_text->setProperty("kind", QStringLiteral("secondary"));
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("readProgress"));
    m_progress->setAccessibleName(tr("How much of the payload is read"));
    m_progress->setRange(0, 1000);
    m_progress->setMaximumWidth(320);
    m_stop->setObjectName(QStringLiteral("stopReading"));
    m_read->setObjectName(QStringLiteral("readPayload"));
    connect(m_stop, &QPushButton::clicked, this, &ReadingPage::stopRequested);
    connect(m_read, &QPushButton::clicked, this, &ReadingPage::readRequested);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::xl);
    column->setSpacing(Space::s);
    column->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addWidget(m_stop, 0, Qt::AlignHCenter);
    column->addWidget(m_read, 0, Qt::AlignHCenter);
    column->addStretch();
    showStopped();
}

void ReadingPage::showProgress(int thousandths)
{
    m_title->setText(tr("The payload is being read"));
    m_text->setText(tr("It is large. Everything else can be used meanwhile."));
    m_progress->setValue(thousandths);
    m_progress->show();
    m_stop->show();
    m_read->hide();
    setFocusProxy(m_stop);
}

void ReadingPage::showStopped()
{
    m_title->setText(tr("Reading was stopped"));
    m_text->setText(tr("The payload is kept as it came. Its keys and bytes are shown once it is read."));
    m_progress->hide();
    m_stop->hide();
    m_read->show();
    setFocusProxy(m_read);
}

} // namespace gooseneck
