#pragma once

#include "filter/evaluated.h"
#include "insight/fieldatlas.h"
#include "insight/seenkeys.h"

namespace gooseneck {

/// What is collected while Analysis goes over all captures once, oldest first, and that no filter changes: it
/// goes on where an AnalysisPass begins anew, as long as no capture that it was told of is removed. It keeps
/// no document.
struct SeenPass
{
    void add(const Evaluated& one)
    {
        if (!one.payload.document) {
            atlas.add(one.payload);
            return;
        }
        keys.add(*one.payload.document);
        atlas.add(*one.payload.document, one.payload.capture->receivedAt, one.sender);
    }

    SeenKeysPass keys;
    FieldAtlas atlas;
};

} // namespace gooseneck
