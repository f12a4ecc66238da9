#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace gooseneck {

/// What an option of curl means for what is sent (curl's manual, 8.x).
enum class CurlOption {
    Method,      ///< -X
    Data,        ///< -d, --data-ascii, --data-binary: "@file" is a file
    RawData,     ///< --data-raw: an @ has no meaning
    EncodedData, ///< --data-urlencode
    Json,        ///< --json
    Header,      ///< -H
    Url,         ///< --url
    UserAgent,   ///< -A
    Referer,     ///< -e
    Cookie,      ///< -b
    User,        ///< -u: name and password
    Bearer,      ///< --oauth2-bearer
    DataInQuery, ///< -G: the data goes into the URL
    Head,        ///< -I
    Form,        ///< -F: a multipart body
    Upload,      ///< -T: a file as the body
    Next,        ///< --next: another request begins
    NotFollowed, ///< changes what is sent in a way that is not followed; takes a value
    WithValue,   ///< takes a value and does not change what is sent
    Flag,        ///< takes none and does not change what is sent
    Unknown,
};

/// By the name without its dashes: "data-raw".
CurlOption longCurlOption(QByteArrayView name);
CurlOption shortCurlOption(char letter);
bool takesValue(CurlOption option);

} // namespace gooseneck
