#pragma once

#include "callgoose/processclient.h"
#include "dialogs/liverundialog.h"
#include "filter/filtersetfile.h"
#include "intake/samples.h"
#include "support/runningwindow.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

namespace gooseneck {

inline FilterSet openStatusFilterSet()
{
    QFile file(QStringLiteral(GOOSENECK_SOURCE_DIR "/tests/data/openstatus.filter-set.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the filter set of the tests is not there");
    }
    return readFilterSet(file.readAll()).value();
}

/// A window that is ready to test at an endpoint: samples, filters, a folder of its own, the token stored.
class LiveWindow : public RunningWindow
{
public:
    /// `folder` is where it keeps what is pending; it may have been another window's.
    LiveWindow(const QString& folder, const QString& url, const QByteArray& token,
               const FilterSet& filterSet = openStatusFilterSet())
    {
        session->keepIn(folder + QStringLiteral("/current.gooseneck.json"));
        session->setFilterSet(filterSet);
        session->addAllSamples();
        session->setEndpoint(parseEndpoint(url)->endpoint);
        session->storeToken(Secret(QByteArray(token.constData(), token.size())));
    }

    bool isReady() const
    {
        return state().payloads.size() == builtInSamples().size() && state().token == TokenState::InKeychain;
    }

    LiveRunDialog* liveDialog() const { return get()->findChild<LiveRunDialog*>(); }
    /// Opens the live dialog and says what the token reaches.
    LiveRunDialog* askForLive(TokenScope scope) const
    {
        QTest::mouseClick(child<QPushButton>("testLive"), Qt::LeftButton);
        auto* dialog = childOf<LiveRunDialog>(get(), "confirmLive");
        auto* scopes = childOf<QComboBox>(dialog, "liveScope");
        scopes->setCurrentIndex(scopes->findData(toWord(scope)));
        return dialog;
    }
    void send(LiveRunDialog* dialog) const
    {
        QTest::mouseClick(childOf<QPushButton>(dialog, "sendLive"), Qt::LeftButton);
    }
};

} // namespace gooseneck
