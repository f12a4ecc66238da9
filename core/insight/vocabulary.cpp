#include "insight/vocabulary.h"

#include <QHash>
#include <QStringList>

#include <array>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

enum class WordKind { Down, Up, Between };

struct WordRow
{
    WordKind kind;
    const char16_t* words; ///< lower case, separated by commas
};

// English first, with the words of well-known senders; then German, French, Spanish, Portuguese, Italian,
// Dutch, Polish, Russian, Japanese and Chinese.
constexpr std::array wordTable{
    WordRow{WordKind::Down,
            u"down,failed,failure,fail,failing,critical,crit,error,firing,alerting,alert,alarm,"
            "problem,triggered,open,opened,outage,major_outage,offline,unhealthy,unreachable,"
            "unavailable,dead,fatal,breached,violated,incident"},
    WordRow{WordKind::Up, u"up,ok,okay,resolved,resolve,recovered,recovery,healthy,closed,normal,operational,"
                          "online,reachable,available,alive,cleared,clear,fixed,pass,passed,passing,success"},
    WordRow{WordKind::Between, u"degraded,degraded_performance,partial_outage,warning,warn,pending,unknown,"
                               "acknowledged,investigating,identified,monitoring,maintenance,paused,nodata,"
                               "no data,no_data,insufficient_data,flapping"},
    WordRow{WordKind::Down, u"ausgefallen,ausfall,störung,gestört,fehler,fehlgeschlagen,kritisch,"
                            "nicht erreichbar,nicht verfügbar,ausgelöst,offen"},
    WordRow{WordKind::Up, u"behoben,gelöst,wiederhergestellt,erreichbar,verfügbar,gesund,betriebsbereit,"
                          "geschlossen,in ordnung"},
    WordRow{WordKind::Between, u"eingeschränkt,beeinträchtigt,warnung,wartung,unbekannt"},
    WordRow{WordKind::Down, u"panne,en panne,hors service,hors ligne,erreur,échec,échoué,critique,"
                            "indisponible,injoignable,alerte"},
    WordRow{WordKind::Up, u"résolu,rétabli,disponible,en ligne,opérationnel,fermé,en service"},
    WordRow{WordKind::Between, u"dégradé,avertissement,inconnu"},
    WordRow{WordKind::Down, u"caído,caida,caída,fallo,fallido,falló,crítico,no disponible,inaccesible,alerta,"
                            "fuera de servicio"},
    WordRow{WordKind::Up, u"resuelto,recuperado,restablecido,operativo,en línea,saludable,cerrado"},
    WordRow{WordKind::Between, u"degradado,advertencia,desconocido"},
    WordRow{WordKind::Down, u"fora do ar,caiu,falha,falhou,erro,indisponível,inacessível"},
    WordRow{WordKind::Up, u"resolvido,restabelecido,disponível,operacional,saudável,fechado,no ar"},
    WordRow{WordKind::Between, u"aviso,desconhecido"},
    WordRow{WordKind::Down,
            u"guasto,errore,fallito,critico,non disponibile,irraggiungibile,non raggiungibile,"
            "fuori servizio"},
    WordRow{WordKind::Up, u"risolto,ripristinato,disponibile,raggiungibile,chiuso"},
    WordRow{WordKind::Between, u"degradato,avviso,sconosciuto"},
    WordRow{WordKind::Down, u"storing,fout,mislukt,kritiek,onbereikbaar,niet beschikbaar"},
    WordRow{WordKind::Up, u"opgelost,hersteld,bereikbaar,beschikbaar,gesloten"},
    WordRow{WordKind::Down, u"awaria,błąd,krytyczny,niedostępny"},
    WordRow{WordKind::Up, u"rozwiązany,rozwiązano,przywrócony,przywrócono,dostępny"},
    WordRow{WordKind::Down, u"сбой,ошибка,недоступен,критический,авария"},
    WordRow{WordKind::Up, u"восстановлен,восстановлено,доступен,решено,работает"},
    WordRow{WordKind::Down, u"障害,異常,停止,ダウン,エラー"},
    WordRow{WordKind::Up, u"復旧,正常,回復,解決"},
    WordRow{WordKind::Down, u"故障,告警,异常,严重"},
    WordRow{WordKind::Up, u"恢复,已恢复,已解决"},
};

struct NameRow
{
    Role role;
    const char16_t* names; ///< lower case without separators, the most common first
};

// "id", "monitor_id", "monitorId" and "status", "state", "type" are the ones of Callgoose's guide.
constexpr std::array nameTable{
    NameRow{Role::Status,
            u"status,state,alertstate,alertstatus,currentstate,newstate,monitorstatus,eventtype,"
            "event,action,type,level,severity"},
    NameRow{Role::Incident, u"monitorid,id,checkid,serviceid,hostid,alertid,incidentid,incidentkey,dedupkey,"
                            "fingerprint,alias,uuid,uid,key"},
    NameRow{Role::Title, u"monitorname,name,title,alertname,displayname,servicename,hostname,summary,subject,"
                         "monitor,service,host,checkname,check"},
    NameRow{Role::Description, u"errormessage,message,description,msg,details,detail,text,reason,cause,error,"
                               "output,body,summary,annotationsdescription"},
};

constexpr qsizetype longestWord = 40;

QHash<QString, WordKind> makeWords()
{
    QHash<QString, WordKind> words;
    for (const WordRow& row : wordTable) {
        for (const QString& word : QStringView(row.words).toString().split(u',')) {
            words.insert(word.toCaseFolded(), row.kind);
        }
    }
    return words;
}

std::optional<WordKind> wordKind(QStringView value)
{
    static const QHash<QString, WordKind> words = makeWords();
    if (value.size() > longestWord) {
        return std::nullopt;
    }
    const QString folded = value.toString().normalized(QString::NormalizationForm_C).toCaseFolded();
    const auto found = words.constFind(folded);
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

QString squeezed(QStringView name)
{
    QString bare;
    for (const QChar c : name) {
        if (c.isLetterOrNumber()) {
            bare += c.toLower();
        }
    }
    return bare;
}

QStringList namesFor(Role role)
{
    for (const NameRow& row : nameTable) {
        if (row.role == role) {
            return QStringView(row.names).toString().split(u',');
        }
    }
    return {};
}

} // namespace

StatusMeaning statusMeaning(QStringView value)
{
    const auto kind = wordKind(value);
    if (!kind || *kind == WordKind::Between) {
        return StatusMeaning::Unsure;
    }
    return *kind == WordKind::Down ? StatusMeaning::Down : StatusMeaning::Up;
}

bool isStatusWord(QStringView value)
{
    return wordKind(value).has_value();
}

std::optional<int> commonNameRank(Role role, QStringView keyPath)
{
    const QStringList names = namesFor(role);
    const qsizetype whole = names.indexOf(squeezed(keyPath));
    if (whole >= 0) {
        return static_cast<int>(whole);
    }
    const qsizetype last = names.indexOf(squeezed(keyPath.sliced(keyPath.lastIndexOf(u'.') + 1)));
    return last < 0 ? std::nullopt : std::optional(static_cast<int>(names.size() + last));
}

} // namespace gooseneck
