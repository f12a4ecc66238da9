#pragma once

namespace gooseneck {

/// The views of the payload panel, in the order of its tabs.
enum class PayloadTab { Tree, Raw, Headers, Fields, Compare };

} // namespace gooseneck
