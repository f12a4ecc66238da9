#pragma once

namespace gooseneck {

/// The views along the bottom of the window, in the order of their tabs.
enum class BottomTab { Problems, Incidents, Test, Simulator, Setup };

} // namespace gooseneck
