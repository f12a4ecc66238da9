// The part of FiltersPanel that puts its widgets in their places.

#include "panels/filterlist.h"
#include "panels/filterspanel.h"
#include "panels/incidentpreview.h"
#include "panels/readingcard.h"
#include "panels/statuschoices.h"
#include "theme/theme.h"
#include "widgets/offeringedit.h"
#include "widgets/pill.h"
#include "wording/robustnesstext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace gooseneck {

QWidget* FiltersPanel::makeHeader()
{
    auto* title = new QLabel(tr("Filters"));
    title->setProperty("kind", QStringLiteral("title"));
    m_count->setProperty("kind", QStringLiteral("secondary"));
    m_profile->setObjectName(QStringLiteral("profile"));
    m_profile->setAccessibleName(tr("Matching profile"));
    m_profile->setToolTip(tr("How Callgoose is taken to read the filters. Its pages leave this open; "
                             "\"Readings\" says what each of them says."));
    for (const MatchingProfile& profile : {documentedProfile, guideProfile}) {
        m_profile->addItem(profileName(profile), toText(profile));
        m_profile->setItemData(m_profile->count() - 1, explanation(profile), Qt::ToolTipRole);
    }
    m_profile->addItem(tr("Own choice ..."));

    auto* bar = new QFrame;
    bar->setProperty("kind", QStringLiteral("bar"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    row->setSpacing(Space::s);
    row->addWidget(title);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_profile);
    return bar;
}

QWidget* FiltersPanel::makeRobustnessLine()
{
    m_robustness->setObjectName(QStringLiteral("robustness"));
    m_details->setObjectName(QStringLiteral("readings"));
    m_details->setProperty("kind", QStringLiteral("flat"));
    m_details->setCheckable(true);
    m_details->setToolTip(
        tr("What depends on how Callgoose reads the filters, and the choice of the reading"));
    auto* bar = new QFrame;
    bar->setProperty("kind", QStringLiteral("bar"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(Space::m, Space::xs, Space::m, Space::xs);
    row->setSpacing(Space::s);
    row->addWidget(m_robustness);
    row->addStretch();
    row->addWidget(m_details);
    return bar;
}

QWidget* FiltersPanel::makeContent()
{
    m_propose->setObjectName(QStringLiteral("propose"));
    m_propose->setToolTip(
        tr("Replace the filters by ones made from the assigned keys and the values seen; undo brings "
           "the old ones back"));
    m_add->setObjectName(QStringLiteral("addFilter"));
    auto* fromLabel = new QLabel(tr("Sender (from)"));
    fromLabel->setProperty("kind", QStringLiteral("secondary"));
    m_from->setObjectName(QStringLiteral("from"));
    m_from->setAccessibleName(tr("Sender, the from of the URL"));
    m_from->setToolTip(tr("The \"from\" parameter of the URL: it becomes the prefix of every title"));
    fromLabel->setBuddy(m_from);
    auto* fromRow = new QHBoxLayout;
    fromRow->setSpacing(Space::s);
    fromRow->addWidget(fromLabel);
    fromRow->addWidget(m_from, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::s);
    buttons->addWidget(m_add);
    buttons->addWidget(m_propose);
    buttons->addStretch();
    m_reading->hide();
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(Space::m, Space::s, Space::m, Space::m);
    column->setSpacing(Space::m);
    column->addWidget(m_reading);
    column->addWidget(m_choices);
    column->addWidget(m_list);
    column->addLayout(fromRow);
    column->addLayout(buttons);
    column->addStretch();
    return content;
}

QWidget* FiltersPanel::makeBody()
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeContent());
    auto* body = new QWidget;
    auto* bodyColumn = new QVBoxLayout(body);
    bodyColumn->setContentsMargins(0, 0, 0, 0);
    bodyColumn->setSpacing(0);
    bodyColumn->addWidget(m_scroll, 1);
    auto* previewSpace = new QVBoxLayout;
    previewSpace->setContentsMargins(Space::m, Space::xs, Space::m, Space::s);
    previewSpace->addWidget(m_preview);
    bodyColumn->addLayout(previewSpace);
    return body;
}

} // namespace gooseneck
