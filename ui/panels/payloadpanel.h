#pragma once

#include "json/jsonparsejob.h"
#include "session/sessionstate.h"

#include <QFrame>

#include <optional>

class QLabel;
class QProgressBar;
class QStackedWidget;
class QTabWidget;

namespace gooseneck {

class HeadersPage;
class RawPage;
class TreePage;
class WrappedLabel;

/// The second column: the selected payload as a tree, as bytes and with its headers. Bytes that came without
/// a document are parsed off the window's thread; the banner then says what is wrong with them.
class PayloadPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PayloadPanel(QWidget* parent = nullptr);

    void render(const SessionState& state, StateParts parts);
    void searchTree();

Q_SIGNALS:
    void roleAssigned(gooseneck::Role role, const QString& keyPath);

private:
    QWidget* makeTreeTab();
    QWidget* makeWrongPage();
    QWidget* makeReading();
    void addShortcuts();
    void showPayload(const Payload& payload);
    void showDocument(const std::shared_ptr<const JsonDocument>& document);
    void parseOnWorker(const QByteArray& bytes);
    void endParse(const JsonParseOutcome& outcome);
    void renderBanner();
    QString senderSentence() const;
    void assign(Role role);

    QStackedWidget* m_pages;
    QTabWidget* m_tabs;
    QStackedWidget* m_treePages;
    TreePage* m_tree;
    RawPage* m_raw;
    HeadersPage* m_headers;
    WrappedLabel* m_banner;
    QFrame* m_bannerFrame;
    WrappedLabel* m_wrong;
    QFrame* m_reading;
    QProgressBar* m_progress;
    QLabel* m_facts;
    std::unique_ptr<JsonParseJob> m_job;
    CapturePtr m_shown;
    std::shared_ptr<const JsonDocument> m_document;
    std::optional<JsonError> m_error;
    Roles m_roles;
};

} // namespace gooseneck
