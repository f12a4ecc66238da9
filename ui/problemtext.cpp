#include "problemtext.h"

#include "wording/errortext.h"
#include "wording/intaketext.h"
#include "wording/simulatortext.h"

#include <QFileInfo>

namespace gooseneck {

namespace {

struct ToSentence
{
    QString operator()(const FilterFileProblem& problem) const
    {
        return sentence(problem.error, QFileInfo(problem.path).fileName());
    }
    template <class Error>
    QString operator()(const Error& error) const
    {
        return sentence(error);
    }
};

} // namespace

QString sentence(const Problem& problem)
{
    return std::visit(ToSentence(), problem);
}

} // namespace gooseneck
