#include "support/layoutfaults.h"

#include "widgets/pill.h"
#include "widgets/pilldelegate.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitterHandle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>

#include <algorithm>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget& widget)
{
    QString text;
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        text = label->text();
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        text = button->text();
    }
    return u"%1 %2 \"%3\""_s.arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
                                 text.left(60));
}

/// What Qt makes inside its own widgets is laid out by them.
bool isOfQt(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return widget.objectName().startsWith(u"qt_") || qobject_cast<const QAbstractSpinBox*>(parent) ||
           qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QComboBox*>(parent) ||
           qobject_cast<const QSplitterHandle*>(&widget);
}

QStringList tooSmall(const QWidget& widget, QSize needed)
{
    return needed.width() > widget.width() || needed.height() > widget.height()
               ? QStringList(u"%1: needs %2 x %3, has %4 x %5"_s.arg(nameOf(widget))
                                 .arg(needed.width())
                                 .arg(needed.height())
                                 .arg(widget.width())
                                 .arg(widget.height()))
               : QStringList();
}

QStringList cutIn(const QWidget& widget, const QString& text, int needed, int present)
{
    return needed > present ? QStringList(u"%1: \"%2\" needs %3, has %4"_s.arg(nameOf(widget), text.left(60))
                                              .arg(needed)
                                              .arg(present))
                            : QStringList();
}

QStringList faultsOfLabel(const QLabel& label)
{
    // One that takes any width is a line of foreign text, such as a key path.
    if (label.text().isEmpty() || label.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) {
        return {};
    }
    const QSize least = label.minimumSizeHint(); // wrapped: of the longest word
    return tooSmall(label,
                    label.wordWrap() ? QSize(least.width(), label.heightForWidth(label.width())) : least);
}

QStringList faultsOfCombo(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    int present =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box).width();
    QStringList faults;
    if (box.sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon) {
        // Narrow by design: the items are read in the list, and the chosen one in the tooltip.
        present = box.view()->minimumWidth();
        if (box.toolTip() != box.currentText()) {
            faults.append(u"%1: the tooltip is not the chosen item"_s.arg(nameOf(box)));
        }
    }
    for (int item = 0; item < box.count(); ++item) {
        faults +=
            cutIn(box, box.itemText(item), box.fontMetrics().horizontalAdvance(box.itemText(item)), present);
    }
    return faults;
}

QStringList faultsOfField(const QLineEdit& field)
{
    constexpr int margin = 2; // QLineEdit's own, on either side
    if (isOfQt(field) || !field.text().isEmpty()) {
        return {};
    }
    QStyleOptionFrame option;
    option.initFrom(&field);
    const QRect inside = field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field);
    return cutIn(field, field.placeholderText(),
                 field.fontMetrics().horizontalAdvance(field.placeholderText()), inside.width() - 2 * margin);
}

QStringList faultsOfTabs(const QTabBar& tabs)
{
    constexpr int padding = 12; // of the style sheet, on either side
    QFont bold = tabs.font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    QStringList faults;
    for (int tab = 0; tab < tabs.count(); ++tab) {
        faults += cutIn(tabs, tabs.tabText(tab), metrics.horizontalAdvance(tabs.tabText(tab)) + 2 * padding,
                        tabs.tabRect(tab).width());
    }
    return faults + cutIn(tabs, u"all tabs"_s, tabs.tabRect(tabs.count() - 1).right() + 1, tabs.width());
}

/// Public in QHeaderView's heirs only.
class HeaderSizes : public QHeaderView
{
public:
    using QHeaderView::sectionSizeFromContents;
};

QStringList faultsOfHeader(const QHeaderView& header)
{
    QStringList faults;
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        if (!text.isEmpty() && !header.isSectionHidden(section) && header.orientation() == Qt::Horizontal) {
            const int needed = (header.*&HeaderSizes::sectionSizeFromContents)(section).width();
            faults += cutIn(header, text, needed, header.sectionSize(section));
        }
    }
    return faults;
}

/// Pills say what a row is; they are no text that is read at length.
QStringList faultsOfPills(const QTreeView& view)
{
    constexpr int firstRows = 30;
    QStringList faults;
    for (int column = 0; column < view.header()->count(); ++column) {
        const auto* pills = qobject_cast<PillDelegate*>(view.itemDelegateForColumn(column));
        for (int row = 0; pills && row < std::min(firstRows, view.model()->rowCount()); ++row) {
            const QModelIndex cell = view.model()->index(row, column);
            QStyleOptionViewItem option;
            option.font = view.font();
            faults += cutIn(view, cell.data().toString(), pills->sizeHint(option, cell).width(),
                            view.columnWidth(column));
        }
    }
    return faults;
}

QStringList textFaults(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return faultsOfLabel(*label);
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return button->text().isEmpty() ? QStringList() : tooSmall(*button, button->minimumSizeHint());
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        return faultsOfCombo(*box);
    }
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) {
        return faultsOfField(*field);
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        return faultsOfTabs(*tabs);
    }
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
        return faultsOfHeader(*header);
    }
    if (const auto* tree = qobject_cast<const QTreeView*>(&widget)) {
        return faultsOfPills(*tree);
    }
    const bool isMeasured =
        qobject_cast<const QAbstractSpinBox*>(&widget) || qobject_cast<const Pill*>(&widget);
    return isMeasured ? tooSmall(widget, {widget.sizeHint().width(), 0}) : QStringList();
}

QStringList placeFaults(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    const auto* area = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
    if (area && area->viewport() == parent) {
        const bool isForm = qobject_cast<const QScrollArea*>(area) != nullptr;
        return isForm ? cutIn(widget, u"page that scrolls"_s, widget.width(), parent->width())
                      : QStringList();
    }
    const bool isInside = qobject_cast<const QAbstractScrollArea*>(parent) ||
                          qobject_cast<const QTabBar*>(parent) || parent->rect().contains(widget.geometry());
    return isInside ? QStringList()
                    : QStringList(u"%1: sticks out of %2"_s.arg(nameOf(widget), nameOf(*parent)));
}

QStringList overlapFaults(const QWidget& parent)
{
    if (!parent.layout() && !qobject_cast<const QTabWidget*>(&parent)) {
        return {};
    }
    QWidgetList shown = parent.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    shown.removeIf(
        [](const QWidget* child) { return !child->isVisible() || child->isWindow() || isOfQt(*child); });
    QStringList faults;
    for (auto one = shown.cbegin(); one != shown.cend(); ++one) {
        for (auto other = std::next(one); other != shown.cend(); ++other) {
            if ((*one)->geometry().intersects((*other)->geometry())) {
                faults += u"%1: overlaps %2"_s.arg(nameOf(**one), nameOf(**other));
            }
        }
    }
    return faults;
}

} // namespace

QStringList layoutFaults(const QWidget& window)
{
    QStringList faults = overlapFaults(window);
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window) {
            continue;
        }
        const bool isExtension = widget->objectName() == u"qt_menubar_ext_button";
        if (isExtension) {
            faults += u"the menu bar has no room for all menus"_s;
        }
        if (!isOfQt(*widget)) {
            faults += textFaults(*widget) + placeFaults(*widget) + overlapFaults(*widget);
        }
    }
    return faults;
}

} // namespace gooseneck
