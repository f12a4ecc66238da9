#include "support/mnemonics.h"

#include <QAbstractButton>
#include <QAction>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

QStringList clashesOf(const QStringList& texts)
{
    QMap<QKeySequence, QStringList> byKey;
    for (const QString& text : texts) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty()) {
            byKey[key].append(text);
        }
    }
    QStringList clashes;
    for (auto entry = byKey.cbegin(); entry != byKey.cend(); ++entry) {
        if (entry->size() > 1) {
            clashes.append(u"%1 stands for: %2"_s.arg(entry.key().toString(), entry->join(u" | ")));
        }
    }
    return clashes;
}

QStringList textsOf(const QWidget& widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return {button->text()};
    }
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return label->buddy() ? QStringList(label->text()) : QStringList();
    }
    QStringList texts;
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            texts.append(tabs->tabText(tab));
        }
    }
    if (const auto* bar = qobject_cast<const QMenuBar*>(&widget)) {
        const auto menus = bar->actions();
        for (const QAction* menu : menus) {
            texts.append(menu->text());
        }
    }
    return texts;
}

} // namespace

QStringList mnemonicClashes(const QWidget& window)
{
    QStringList texts;
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (widget->isVisible() && widget->window() == &window) {
            texts += textsOf(*widget);
        }
    }
    return clashesOf(texts);
}

QStringList mnemonicClashes(const QMenu& menu)
{
    QStringList texts;
    const auto entries = menu.actions();
    for (const QAction* entry : entries) {
        texts.append(entry->text());
    }
    return clashesOf(texts);
}

} // namespace gooseneck
