#include "widgets/readingorder.h"

#include <QApplication>
#include <QLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace gooseneck {

namespace {

void addInLayout(const QLayout& layout, QWidgetList& shown)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (item->widget()) {
            shown.append(item->widget());
        } else if (item->layout()) {
            addInLayout(*item->layout(), shown);
        }
    }
}

/// The children that have a place of their own in the widget, in the order of the places.
QWidgetList shownIn(QWidget& widget)
{
    QWidgetList shown;
    if (const auto* tabs = qobject_cast<const QTabWidget*>(&widget)) {
        shown = {tabs->tabBar(), tabs->cornerWidget(Qt::TopLeftCorner), tabs->cornerWidget(),
                 tabs->findChild<QStackedWidget*>(QString(), Qt::FindDirectChildrenOnly)};
        shown.removeAll(nullptr);
    } else if (const auto* splitter = qobject_cast<const QSplitter*>(&widget)) {
        for (int i = 0; i < splitter->count(); ++i) {
            shown.append(splitter->widget(i));
        }
    } else if (widget.layout()) {
        addInLayout(*widget.layout(), shown);
    }
    shown.removeIf([&widget](const QWidget* child) { return child->parentWidget() != &widget; });
    return shown;
}

QWidgetList childrenOf(const QWidget& widget)
{
    return widget.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
}

void orderChildren(QWidget& widget)
{
    QWidgetList wanted = shownIn(widget);
    const QWidgetList present = childrenOf(widget);
    for (QWidget* child : present) {
        if (!wanted.contains(child)) {
            wanted.append(child); // without a place: it may lie over the others
        }
    }
    if (wanted != present) {
        for (QWidget* child : std::as_const(wanted)) {
            if (!child->isWindow()) {
                child->raise();
            }
        }
    }
}

/// What Tab goes through below a widget, in the order of reading; and those who pass the focus on to a part
/// of themselves.
struct FocusOrder
{
    QWidgetList places;
    QWidgetList passing;
};

QWidget* lastProxyOf(QWidget* widget)
{
    while (widget->focusProxy()) {
        widget = widget->focusProxy();
    }
    return widget;
}

void arrangeBelow(QWidget& widget, FocusOrder& order)
{
    orderChildren(widget);
    const QWidget* proxy = widget.focusProxy();
    if (proxy && widget.isAncestorOf(proxy)) {
        order.passing.append(&widget);
    } else if (!proxy && widget.focusPolicy() != Qt::NoFocus) {
        order.places.append(&widget);
    }
    const QWidgetList children = childrenOf(widget);
    for (QWidget* child : children) {
        if (!child->isWindow()) {
            arrangeBelow(*child, order);
        }
    }
}

/// Each of those right before the part: were it where its first child is, Tab would leave out what stands
/// before the part.
QWidgetList withPassing(const FocusOrder& order)
{
    QWidgetList places = order.places;
    for (QWidget* widget : order.passing) {
        const qsizetype part = places.indexOf(lastProxyOf(widget));
        if (part >= 0) {
            places.insert(part, widget);
        }
    }
    return places;
}

QWidgetList presentOrder(const QWidget& window, const QWidgetList& places)
{
    const QSet<QWidget*> counted(places.cbegin(), places.cend());
    QWidgetList order;
    for (QWidget* at = window.nextInFocusChain(); at != &window; at = at->nextInFocusChain()) {
        if (counted.contains(at)) {
            order.append(at);
        }
    }
    return order;
}

/// While one passes the focus on, setTabOrder() moves it together with all that follows it up to its last
/// part. Here each goes to its place alone.
class AsPlainWidget
{
public:
    explicit AsPlainWidget(QWidget* widget)
        : m_widget(widget)
        , m_proxy(widget->focusProxy())
    {
        widget->setFocusProxy(nullptr);
        m_policy = widget->focusPolicy();
        widget->setFocusPolicy(Qt::TabFocus);
    }
    ~AsPlainWidget()
    {
        m_widget->setFocusPolicy(m_policy);
        m_widget->setFocusProxy(m_proxy);
    }
    Q_DISABLE_COPY_MOVE(AsPlainWidget)

private:
    QWidget* m_widget;
    QWidget* m_proxy;
    Qt::FocusPolicy m_policy;
};

} // namespace

void arrangeForReading(QWidget& window)
{
    FocusOrder order;
    arrangeBelow(window, order);
    order.places.removeAll(&window);
    order.passing.removeAll(&window);
    const QWidgetList places = withPassing(order);
    // Not by ==, which hands memcmp() a null pointer where both are empty.
    if (std::ranges::equal(presentOrder(window, places), places)) {
        return;
    }
    std::vector<std::unique_ptr<AsPlainWidget>> plain;
    for (QWidget* widget : std::as_const(order.passing)) {
        plain.push_back(std::make_unique<AsPlainWidget>(widget));
    }
    for (qsizetype i = 1; i < places.size(); ++i) {
        QWidget::setTabOrder(places[i - 1], places[i]);
    }
}

ReadingOrder::ReadingOrder(QObject* parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ReadingOrder::arrange);
    qApp->installEventFilter(this);
}

bool ReadingOrder::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ChildPolished && watched->isWidgetType()) {
        QWidget* window = static_cast<QWidget*>(watched)->window();
        if (!m_windows.contains(window)) {
            m_windows.append(window);
        }
        m_soon.start();
    }
    return QObject::eventFilter(watched, event);
}

void ReadingOrder::arrange()
{
    for (const QPointer<QWidget>& window : std::exchange(m_windows, {})) {
        if (window) {
            arrangeForReading(*window);
        }
    }
}

} // namespace gooseneck
