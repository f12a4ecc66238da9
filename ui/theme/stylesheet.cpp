#include "theme/stylesheet.h"

#include "theme/theme.h"

#include <utility>

namespace gooseneck {

namespace {

constexpr char sheet[] = R"(
QMainWindow, QDialog { background: @window; }
QToolTip { background: @base; color: @text; border: 1px solid @line; padding: 4px; }
QMenuBar { background: @window; border-bottom: 1px solid @line; }
QMenuBar::item { padding: 6px 8px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: @accentGround; }
QMenu { background: @base; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accentGround; }
QMenu::item:disabled { color: @secondary; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QStatusBar { background: @window; border-top: 1px solid @line; color: @secondary; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @secondary; padding: 2px 8px; }

QWidget[kind="bar"] { background: @window; border-bottom: 1px solid @line; }
QWidget[kind="footer"] { background: @window; border-top: 1px solid @line; }
QFrame[kind="card"] { background: @base; border: 1px solid @line; border-radius: 8px; }
QFrame[kind="dropMark"] { background: @accent; border: none; }
QFrame[kind="rule"] { background: @line; max-height: 1px; min-height: 1px; border: none; }
QFrame[kind="banner"] { background: @base; border: 1px solid @line; border-left: 3px solid @accent; border-radius: 6px; }
QFrame[kind="notice"] { background: @errorGround; border: none; border-bottom: 1px solid @line; }
QFrame[kind="notice"] QLabel { color: @error; }
QFrame[kind="remark"] { background: @accentGround; border: none; border-bottom: 1px solid @line; }
QFrame[kind="novelty"] { background: @warningGround; border: none; border-radius: 6px; }
QFrame[kind="novelty"] QLabel { color: @warning; }
QLabel[kind="title"] { font-weight: 600; }
QLabel[kind="secondary"] { color: @secondary; }

QPushButton, QToolButton, QComboBox {
    background: @base; color: @text; border: 1px solid @line; border-radius: 6px; padding: 4px 10px; min-height: 18px;
}
QPushButton:hover, QToolButton:hover, QComboBox:hover { border-color: @secondary; }
QPushButton:pressed, QToolButton:pressed { background: @accentGround; }
QPushButton:disabled, QToolButton:disabled { color: @secondary; background: @window; }
QPushButton:focus, QToolButton:focus, QComboBox:focus, QLineEdit:focus, QFrame[kind="field"][focused="true"] {
    border: 2px solid @accent; padding: 3px 9px;
}
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @line; border-color: @line; color: @secondary; }
QPushButton[kind="flat"], QToolButton[kind="flat"] { background: transparent; border: 2px solid transparent; color: @accent; padding: 3px 6px; }
QPushButton[kind="flat"]:hover, QToolButton[kind="flat"]:hover { background: @accentGround; }
QPushButton[kind="flat"]:focus, QToolButton[kind="flat"]:focus { border: 2px solid @accent; }
QPushButton[kind="flat"]:disabled { color: @secondary; }
QToolButton[kind="chip"] { background: @neutralGround; color: @neutral; border: 1px solid transparent; border-radius: 9px; padding: 0px 8px; min-height: 18px; font-weight: 600; }
QToolButton[kind="chip"][contained="true"] { background: @resolveGround; color: @resolve; }
QToolButton[kind="chip"]::menu-indicator, QToolButton[kind="flat"]::menu-indicator { image: none; width: 0; }
QPushButton[kind="choice"] { outline: none; }
QPushButton[kind="choice"]:checked { background: @accentGround; border-color: @accent; color: @accent; }
QPushButton[kind="flat"]:checked { background: @accentGround; }
QToolButton[kind="chip"]:focus { border: 2px solid @accent; padding: 0px 7px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/chevron-down-@scheme.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @base; border: 1px solid @line; selection-background-color: @accentGround; selection-color: @text; }

QCheckBox { spacing: 8px; }
QCheckBox::indicator, QTreeView::indicator { width: 14px; height: 14px; border: 1px solid @secondary; border-radius: 4px; background: @base; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus { border-color: @accent; }
QCheckBox::indicator:checked, QTreeView::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/check-@scheme.svg); }
QCheckBox:focus { color: @accent; }

QLineEdit { background: @base; color: @text; border: 1px solid @line; border-radius: 6px; padding: 3px 8px; min-height: 18px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus { padding: 2px 7px; }
QSpinBox { background: @base; color: @text; border: 1px solid @line; border-radius: 6px; padding: 3px 8px; min-height: 18px; selection-background-color: @accent; selection-color: @onAccent; }
QSpinBox:focus { border: 2px solid @accent; padding: 2px 7px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 18px; }
QSpinBox::down-arrow { image: url(:/icons/chevron-down-@scheme.svg); width: 10px; height: 10px; }
QSpinBox::up-arrow { image: url(:/icons/chevron-up-@scheme.svg); width: 10px; height: 10px; }
QLineEdit[kind="inline"] { border: none; background: transparent; padding: 0px 2px; }
QFrame[kind="field"] { background: @base; border: 1px solid @line; border-radius: 6px; }
QFrame[kind="field"][focused="true"] { padding: 0px; }
QPlainTextEdit, QTextBrowser { background: @base; border: 2px solid transparent; selection-background-color: @accent; selection-color: @onAccent; }
QPlainTextEdit:focus, QTextBrowser:focus { border-color: @accent; }

QProgressBar { background: @neutralGround; border: none; border-radius: 6px; min-height: 18px; text-align: center; }
QProgressBar::chunk { background: @accentGround; border-radius: 6px; }

QTabBar { background: transparent; border: none; }
QTabBar::tab { background: transparent; color: @secondary; padding: 7px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; font-weight: 600; border-bottom: 2px solid @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { color: @accent; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QAbstractItemView { background: @base; border: none; outline: none; }
QListView[kind="contents"]::item { padding-left: 12px; border: none; }
QListView[kind="contents"]::item:selected { background: @accentGround; color: @text; }
QListView::item:focus, QTreeView::item:focus { outline: none; }
QHeaderView::section { background: @base; color: @secondary; border: none; border-bottom: 1px solid @line; padding: 5px 8px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QTreeView[kind="table"], QListView[kind="contents"], #problems, #incidents, #fields { border: 2px solid transparent; }
QTreeView[kind="table"]:focus, QListView[kind="contents"]:focus, #problems:focus, #incidents:focus, #fields:focus { border-color: @accent; }
QTreeView[kind="table"]::item { padding-left: 5px; }
QTreeView::item { height: 25px; border: none; }
QTreeView::item:selected, QTableView::item:selected { background: @accentGround; color: @text; }
QScrollArea { border: none; background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; min-height: 24px; min-width: 24px; margin: 1px; }
QScrollBar::handle:hover { background: @secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

} // namespace

QString styleSheetFor(Scheme scheme)
{
    const Colors& colors = colorsOf(scheme);
    QString text = QString::fromLatin1(sheet);
    // Longer names first: "@error" begins "@errorGround".
    const std::initializer_list<std::pair<QLatin1StringView, QColor>> names{
        {QLatin1StringView("@accentGround"), colors.accentGround},
        {QLatin1StringView("@errorGround"), colors.error.ground},
        {QLatin1StringView("@warningGround"), colors.warning.ground},
        {QLatin1StringView("@neutralGround"), colors.neutral.ground},
        {QLatin1StringView("@resolveGround"), colors.resolve.ground},
        {QLatin1StringView("@onAccent"), colors.onAccent},
        {QLatin1StringView("@secondary"), colors.secondary},
        {QLatin1StringView("@neutral"), colors.neutral.text},
        {QLatin1StringView("@resolve"), colors.resolve.text},
        {QLatin1StringView("@warning"), colors.warning.text},
        {QLatin1StringView("@accent"), colors.accent},
        {QLatin1StringView("@window"), colors.window},
        {QLatin1StringView("@error"), colors.error.text},
        {QLatin1StringView("@base"), colors.base},
        {QLatin1StringView("@line"), colors.line},
        {QLatin1StringView("@text"), colors.text},
    };
    text.replace(QLatin1StringView("@scheme"), QLatin1StringView(scheme == Scheme::Dark ? "dark" : "light"));
    for (const auto& [name, color] : names) {
        text.replace(name, color.name());
    }
    return text;
}

} // namespace gooseneck
