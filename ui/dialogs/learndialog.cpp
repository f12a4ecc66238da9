#include "dialogs/learndialog.h"

#include "base/plaintext.h"
#include "theme/theme.h"
#include "widgets/columns.h"
#include "widgets/wrappedlabel.h"
#include "wording/learntext.h"
#include "wording/tr.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QTreeWidget>

namespace gooseneck {

LearnDialog::LearnDialog(QWidget* parent)
    : QDialog(parent)
    , m_intro(new WrappedLabel)
    , m_answers(new QTreeWidget)
    , m_next(new WrappedLabel)
    , m_bytes(new QPlainTextEdit)
    , m_goOn(new QCheckBox(tr("Send the &following ones without asking")))
    , m_send(new QPushButton(tr("&Send this probe")))
    , m_close(new QPushButton(tr("Stop")))
{
    setObjectName(QStringLiteral("learn"));
    setWindowTitle(tr("Learn this tenant"));
    setMinimumSize(720, 460);
    m_intro->setObjectName(QStringLiteral("learnIntro"));
    m_answers->setObjectName(QStringLiteral("learnAnswers"));
    m_answers->setHeaderLabels({tr("Probe"), tr("Answer")});
    m_answers->setRootIsDecorated(false);
    m_answers->setProperty("kind", QStringLiteral("table"));
    setColumnWidths(*m_answers->header(), {460});
    m_next->setObjectName(QStringLiteral("learnNext"));
    m_bytes->setObjectName(QStringLiteral("learnBytes"));
    m_bytes->setAccessibleName(tr("Bytes of the probe"));
    m_bytes->setReadOnly(true);
    m_bytes->setFont(monospacedFont());
    m_bytes->setFixedHeight(84);
    m_goOn->setObjectName(QStringLiteral("learnGoOn"));
    m_send->setObjectName(QStringLiteral("sendProbe"));
    m_send->setProperty("kind", QStringLiteral("primary"));
    m_send->setDefault(true);
    m_close->setObjectName(QStringLiteral("learnClose"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::s);
    buttons->addWidget(m_goOn);
    buttons->addStretch();
    buttons->addWidget(m_send);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::m);
    column->addWidget(m_intro);
    column->addWidget(m_answers, 1);
    column->addWidget(m_next);
    column->addWidget(m_bytes);
    column->addLayout(buttons);
    connect(m_send, &QPushButton::clicked, this, &LearnDialog::sendRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
}

void LearnDialog::renderExchanges(const LearnState& learning, const FilterSet& filterSet)
{
    m_answers->clear();
    for (const LearnExchange& exchange : learning.exchanges) {
        const bool isLast = &exchange == &learning.exchanges.constLast();
        const QString answer = learning.isSending && isLast ? tr("waiting …") : answerWords(exchange.answer);
        m_answers->addTopLevelItem(
            new QTreeWidgetItem({description(exchange.probe, filterSet), visibleSentence(answer)}));
    }
    m_answers->scrollToBottom();
}

void LearnDialog::render(const SessionState& state)
{
    if (!state.learning) {
        return;
    }
    const LearnState& learning = *state.learning;
    m_intro->setText(tr("Small test requests to %1 find out how it reads these filters, which must be typed "
                        "into Callgoose "
                        "as they are here. At most %Ln requests; what they open they close again.",
                        nullptr, forPlural(learning.mostRequests))
                         .arg(visibleText(originOf(learning.endpoint))));
    renderExchanges(learning, state.filterSet);
    const auto& next = learning.proposed;
    m_next->setText(learning.isOver ? learnSummary(learning.end, learning.readings, learning.best,
                                                   learning.numbers, learning.exchanges.size())
                    : next          ? tr("Next: %1").arg(description(*next, state.filterSet))
                                    : tr("Waiting for the answer …"));
    m_bytes->setPlainText(next ? QString::fromUtf8(next->body) : QString());
    m_bytes->setVisible(!learning.isOver);
    m_goOn->setVisible(!learning.isOver);
    m_send->setVisible(!learning.isOver);
    m_send->setEnabled(next.has_value());
    m_close->setText(learning.isOver ? tr("Close") : tr("Stop"));
    if (next && m_goOn->isChecked()) {
        QTimer::singleShot(0, this, &LearnDialog::sendRequested);
    }
}

} // namespace gooseneck
