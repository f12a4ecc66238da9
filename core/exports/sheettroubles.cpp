#include "exports/sheettroubles.h"

#include "wording/findingtext.h"
#include "wording/tr.h"

namespace gooseneck {

namespace {

/// A symptom with the codes of its causes (design/formats.md, 5), by their words.
struct Symptom
{
    SheetTrouble trouble;
    QStringList causes;
};

QStringList words(const char* codes)
{
    return QString::fromLatin1(codes).split(u' ');
}

QList<Symptom> symptoms()
{
    return {
        {{tr("Callgoose's log shows no request"),
          tr("Copy the URL again from Dashboard, API Tokens: https, ending in /process. 401 means a wrong "
             "token. "
             "OpenStatus says \"Notification Sent\" also where the delivery failed. The log is kept only "
             "while "
             "the token's debug option is on."),
          {}},
         words("endpoint-not-https endpoint-path token-in-url")},
        {{tr("A request arrives and no incident opens"),
          tr("The answer is 202: no filter matched. Compare key and items with the payload in Settings, "
             "Logs, "
             "letter by letter; \"UP\" is not \"up\"."),
          {}},
         words(
             "list-never-matches empty-list never-triggers case-mismatch reading-dependent only-test-button "
             "shadowed-filter key-is-container limit-filters limit-conditions limit-items "
             "limit-item-length duplicate-key")},
        {{tr("The incident never closes, or the wrong one does"),
          tr("\"Map Incident With\" and \"Incident Mapped With\" must find the same value in both payloads, "
             "and "
             "another one for every monitor. Recoveries must be sent."),
          {}},
         words("map-key-differs map-key-missing map-key-varies-in-pair map-key-not-distinct map-key-changes "
               "never-resolves degraded-unhandled trigger-resolve-overlap item-too-broad")},
        {{tr("The title says nothing"),
          tr("\"{{name}}\" or \"Incident from unknown source\": the title key is not in the payload, or the "
             "URL "
             "has no \"from\"."),
          {}},
         words("title-key-missing description-key-missing no-from")},
    };
}

} // namespace

QList<SheetTrouble> sheetTroubles(const QList<Finding>& findings)
{
    QList<Symptom> known = symptoms();
    SheetTrouble others{tr("Also found"), {}, {}};
    for (const Finding& finding : findings) {
        const auto cause = std::find_if(known.begin(), known.end(), [&finding](const Symptom& symptom) {
            return symptom.causes.contains(toWord(finding.code));
        });
        (cause == known.end() ? others : cause->trouble).findings.append(sentence(finding));
    }
    QList<SheetTrouble> troubles;
    for (const Symptom& symptom : known) {
        troubles.append(symptom.trouble);
    }
    if (!others.findings.isEmpty()) {
        troubles.append(others);
    }
    return troubles;
}

} // namespace gooseneck
