#pragma once

#include "capture/capture.h"
#include "capture/deliveryanswer.h"
#include "capture/forwarder.h"
#include "capture/history.h"
#include "http/admission.h"
#include "http/httpserver.h"

#include <QList>
#include <QObject>
#include <QUrl>

#include <memory>

namespace gooseneck {

/// What to do where the port is taken.
enum class PortChoice {
    Exactly,    ///< fail
    OrNextFree, ///< take the next free one of the 20 after it
};

/// How to listen. The secret path is made by newSecretPath() and kept by the caller, so that a URL typed into
/// OpenStatus stays good over restarts.
struct ListenRequest
{
    QHostAddress address =
        QHostAddress::LocalHost; ///< LocalHost also listens on ::1 with the same port if it can
    quint16 port = 0;            ///< 0 = any free port
    QByteArray path;             ///< "/h/<32 hex digits>"
    QList<QByteArray> hostNames; ///< further names, without port, that a Host header may have: of a tunnel
    PortChoice portChoice = PortChoice::Exactly;
    SharedSecret sharedSecret; ///< without a header name none is asked for
};

/// What the listener does now.
struct ListenerState
{
    enum class Kind { Stopped, Listening, Failed };

    Kind kind = Kind::Stopped;
    QUrl url;          ///< with the secret path; valid while Listening
    ListenError error; ///< valid when Failed
    /// The port that was asked for; valid while Listening. Not that of `url` if it was taken; the same where
    /// any port would do.
    quint16 askedPort = 0;
};

/// "/h/" and 128 random bits in hex.
QByteArray newSecretPath();

/// Takes payloads in and makes them durable: owns the listener and the only writer of the capture store.
///
/// Lives on a thread of its own (moved there by its owner, which starts and joins the thread), so that a
/// delivery is stored and acknowledged while the window is busy. All slots are to be called queued. A
/// delivery gets its answer only after the commit that holds it; deliveries that arrive together share one
/// commit. If the store fails they get 503 and storeFailed() is emitted; the next delivery tries again.
///
/// With a forwarder (tee) every stored delivery is also passed on, and what came back goes to the sender in
/// place of the set answer: the same status and body, or 502 if nothing came back.
class Recorder : public QObject
{
    Q_OBJECT

public:
    explicit Recorder(QObject* parent = nullptr);
    ~Recorder() override;

public Q_SLOTS:
    /// Opens the history and answers with opened() or storeFailed(). Before that nothing can be recorded.
    void open(const QString& storePath);
    /// Reads it anew and answers likewise: what another program stored since then is shown to one that can
    /// only read.
    void reload();
    /// While it listens, a request for the same address and port only changes path, names and secret, at
    /// once and without closing a connection: so the path is rotated.
    void startListening(const gooseneck::ListenRequest& request);
    void stopListening();
    /// The answer of deliveries that are stored from now on. One that errorIn() objects to is not taken over.
    void setAnswer(const gooseneck::DeliveryAnswer& answer);
    /// Makes the forwarder, here, or drops it where `make` is empty. Deliveries on their way still end.
    void setForwarder(const gooseneck::ForwarderFactory& make);
    /// Stores payloads that did not come over the listener (paste, file, sample), in this order.
    void record(const QList<gooseneck::Capture>& captures);
    void remove(const QList<gooseneck::CaptureId>& ids);
    /// Puts removed captures back under their old ids (undo of a removal).
    void restore(const QList<gooseneck::Capture>& captures);
    /// Removes all but the pinned ones, without a trace.
    void clear();
    void pin(const QList<gooseneck::CaptureId>& ids, gooseneck::Pin pin);
    void setForwarded(gooseneck::CaptureId id, const gooseneck::ForwardedAnswer& answer);
    void setRetention(const gooseneck::Retention& retention);

Q_SIGNALS:
    /// The history is open; what was known of it before is to be forgotten. Comes after open() and reload(),
    /// or later if that failed, or the program that wrote it has ended, and a delivery could open it.
    void opened(const gooseneck::StoreOpening& opening);
    /// These are durable now, oldest first, bodies and all.
    void captured(const QList<gooseneck::CapturePtr>& captures);
    /// These had to make room for others, or for new limits. Comes after the captured() that caused it.
    void dropped(const QList<gooseneck::CaptureId>& ids);
    /// These are gone, and here whole for restore().
    void removed(const QList<gooseneck::CapturePtr>& captures);
    void cleared(const gooseneck::Cleared& cleared);
    void pinned(const QList<gooseneck::CaptureId>& ids, gooseneck::Pin pin);
    /// What the forwarder brought back for a capture, after it was stored with it. Status 0: not reached.
    void forwarded(gooseneck::CaptureId id, const gooseneck::ForwardedAnswer& answer);
    void listenerChanged(const gooseneck::ListenerState& state);
    /// What was asked was not done; deliveries that waited for it were answered 503.
    void storeFailed(const gooseneck::StoreError& error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace gooseneck
