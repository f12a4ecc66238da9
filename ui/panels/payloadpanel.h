#pragma once

#include "models/headersmodel.h"
#include "panels/payloadtab.h"
#include "session/sessionstate.h"

#include <QFrame>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace gooseneck {

class ComparePage;
class EvidenceBanner;
class FieldsPage;
class HeadersPage;
class NoveltyLine;
class RawPage;
class ReadingPage;
class TreePage;
class WrappedLabel;

/// The second column: the selected payload as a tree, as bytes and with its headers, and the keys of all
/// payloads. A payload that is still
/// being read shows its bytes meanwhile.
class PayloadPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PayloadPanel(QWidget* parent = nullptr);

    void render(const SessionState& state, StateParts parts);
    /// Whether the operator has revealed the secrets of the payload that is shown; another one masks again.
    SecretsShown secretsShown() const { return m_secrets; }
    void search();
    void openTab(PayloadTab tab);

Q_SIGNALS:
    void roleAssigned(gooseneck::Role role, const QString& keyPath);
    /// The keys that the banner offers are to have their roles, beside those that are given already.
    void rolesAccepted(const gooseneck::Roles& roles);
    void compareRequested(gooseneck::CaptureId one, gooseneck::CaptureId other);
    /// The payload is to be compared with its recovery, or its trigger.
    void partnerRequested();
    void stopReadingRequested();
    void readRequested();
    void fieldScopeChosen(gooseneck::FieldScope scope);

private:
    QWidget* makeTreeTab();
    QWidget* makeTreePage();
    QWidget* makeWrongPage();
    void addShortcuts();
    void showBytes(const Payload& payload);
    void showOutcome(const Payload& shown);
    void renderReading(const SessionState& state);
    void renderBanner(const SessionState& state);
    void showPayload();
    void setSecrets(SecretsShown shown);
    void assign(Role role);

    QStackedWidget* m_pages;
    QTabWidget* m_tabs;
    QStackedWidget* m_treePages;
    QWidget* m_treePage;
    TreePage* m_tree;
    RawPage* m_raw;
    HeadersPage* m_headers;
    FieldsPage* m_fields;
    ComparePage* m_compare;
    EvidenceBanner* m_banner;
    NoveltyLine* m_novelty;
    QPushButton* m_reveal;
    QWidget* m_wrongPage;
    WrappedLabel* m_wrong;
    ReadingPage* m_reading;
    QLabel* m_facts;
    CapturePtr m_shown;
    std::optional<Payload> m_payload;
    std::shared_ptr<const JsonDocument> m_document;
    QByteArray m_bytes;
    Roles m_roles;
    SecretsShown m_secrets = SecretsShown::Masked;
    bool m_comparing = false;
};

} // namespace gooseneck
