#pragma once

#include "base/secret.h"

#include <QObject>
#include <QTimer>

namespace gooseneck {

/// Copies a secret so that clipboard managers do not keep it (the hint of password managers), and clears it
/// after 30 s and at the end of the program, if it is still what was copied here. Keeps no copy of it: a
/// random mark beside the text tells it again.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds lifetime{30};

    explicit SecretClipboard(QObject* parent = nullptr);
    ~SecretClipboard() override;

    void copy(const Secret& secret);
    /// For tests of the lifetime itself.
    void setLifetime(std::chrono::milliseconds time) { m_timer.setInterval(time); }

Q_SIGNALS:
    void cleared();

private:
    void clear();

    QTimer m_timer;
    QByteArray m_mark;
};

} // namespace gooseneck
