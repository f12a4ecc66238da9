#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

namespace gooseneck {

/// What a server shows.
struct ServerIdentity
{
    QSslCertificate certificate;
    QSslKey key;
};

/// A certificate authority of the test's own, made by the openssl tool in a folder that goes with it.
class CertificateAuthority
{
public:
    CertificateAuthority()
    {
        write(QStringLiteral("ca.cnf"), "[ca]\ndefault_ca=d\n[d]\nnew_certs_dir=.\ndatabase=index.txt\n"
                                        "serial=serial\ndefault_md=sha256\npolicy=p\nunique_subject=no\n"
                                        "copy_extensions=copy\n[p]\ncommonName=supplied\n");
        write(QStringLiteral("index.txt"), "");
        write(QStringLiteral("serial"), "1000\n");
        run({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
             QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
             QStringLiteral("-keyout"), QStringLiteral("ca.key"), QStringLiteral("-out"),
             QStringLiteral("ca.pem"), QStringLiteral("-subj"), QStringLiteral("/CN=Test authority"),
             QStringLiteral("-days"), QStringLiteral("3")});
    }

    QSslCertificate certificate() const { return certificateIn(QStringLiteral("ca.pem")); }

    /// Trusted by every connection of this process from now on.
    void trustInThisProcess() const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.addCaCertificate(certificate());
        QSslConfiguration::setDefaultConfiguration(configuration);
    }

    /// A server's certificate for these names ("IP:127.0.0.1"), valid between two moments (YYYYMMDDHHMMSSZ).
    ServerIdentity issue(const QString& names, const QString& from = QStringLiteral("20200101000000Z"),
                         const QString& until = QStringLiteral("20490101000000Z"))
    {
        requestKey(names);
        run({QStringLiteral("ca"), QStringLiteral("-batch"), QStringLiteral("-notext"),
             QStringLiteral("-config"), QStringLiteral("ca.cnf"), QStringLiteral("-cert"),
             QStringLiteral("ca.pem"), QStringLiteral("-keyfile"), QStringLiteral("ca.key"),
             QStringLiteral("-startdate"), from, QStringLiteral("-enddate"), until, QStringLiteral("-in"),
             QStringLiteral("leaf.csr"), QStringLiteral("-out"), QStringLiteral("leaf.pem")});
        return identity();
    }

    /// One that nobody but itself stands for.
    ServerIdentity issueSelfSigned(const QString& names)
    {
        requestKey(names);
        run({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"),
             QStringLiteral("leaf.csr"), QStringLiteral("-copy_extensions"), QStringLiteral("copy"),
             QStringLiteral("-signkey"), QStringLiteral("leaf.key"), QStringLiteral("-days"),
             QStringLiteral("3"), QStringLiteral("-out"), QStringLiteral("leaf.pem")});
        return identity();
    }

private:
    void requestKey(const QString& names) const
    {
        run({QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("ec"),
             QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
             QStringLiteral("-keyout"), QStringLiteral("leaf.key"), QStringLiteral("-out"),
             QStringLiteral("leaf.csr"), QStringLiteral("-subj"), QStringLiteral("/CN=Test server"),
             QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + names});
    }

    ServerIdentity identity() const
    {
        QFile key(m_folder.filePath(QStringLiteral("leaf.key")));
        if (!key.open(QIODevice::ReadOnly)) {
            qFatal("openssl wrote no key");
        }
        return {certificateIn(QStringLiteral("leaf.pem")), QSslKey(&key, QSsl::Ec)};
    }

    QSslCertificate certificateIn(const QString& name) const
    {
        const auto found = QSslCertificate::fromPath(m_folder.filePath(name));
        if (found.isEmpty()) {
            qFatal("openssl wrote no %s", qPrintable(name));
        }
        return found.constFirst();
    }

    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("the folder of the certificates cannot be written");
        }
    }

    void run(const QStringList& arguments) const
    {
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(QStringLiteral("openssl"), arguments);
        if (!openssl.waitForFinished(20'000) || openssl.exitCode() != 0) {
            qFatal("openssl failed: %s", openssl.readAllStandardError().constData());
        }
    }

    QTemporaryDir m_folder;
};

} // namespace gooseneck
