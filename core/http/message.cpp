#include "http/message.h"

#include <algorithm>

namespace gooseneck {

namespace {

auto findHeader(const HttpHeaders& headers, QByteArrayView name)
{
    return std::find_if(headers.cbegin(), headers.cend(), [name](const HttpHeader& header) {
        return QByteArrayView(header.name).compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QByteArray headerValue(const HttpHeaders& headers, QByteArrayView name)
{
    const auto found = findHeader(headers, name);
    return found == headers.cend() ? QByteArray() : found->value;
}

bool hasHeader(const HttpHeaders& headers, QByteArrayView name)
{
    return findHeader(headers, name) != headers.cend();
}

} // namespace gooseneck
