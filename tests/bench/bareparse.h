#pragma once

#include <string_view>

/// What reading payloads is measured against: Boost.JSON parses the text into a value, which is thrown away.
/// Returns whether it was JSON.
bool bareParse(std::string_view text);
