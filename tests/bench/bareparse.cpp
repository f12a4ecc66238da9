#include "bareparse.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#include <boost/json/parse.hpp> // what it declares is compiled with core
#pragma GCC diagnostic pop

bool bareParse(std::string_view text)
{
    boost::json::error_code code;
    const auto value = boost::json::parse(boost::json::string_view(text.data(), text.size()), code);
    return !code && !value.is_null();
}
