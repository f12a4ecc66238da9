#pragma once

#include "filter/evaluated.h"
#include "insight/fieldatlas.h"
#include "insight/novelty.h"
#include "insight/seenkeys.h"

namespace gooseneck {

/// What is collected while Analysis goes over all captures once, oldest first, and that no filter changes: it
/// goes on where an AnalysisPass begins anew, as long as the roles stay and no capture that it was told of is
/// removed. It keeps no document.
struct SeenPass
{
    explicit SeenPass(const Roles& roles)
        : novelty(roles)
    {
    }

    void add(const Evaluated& one)
    {
        novelty.add(one.payload, atlas);
        if (!one.payload.document) {
            atlas.add(one.payload);
            return;
        }
        keys.add(*one.payload.document);
        atlas.add(*one.payload.document, one.payload.capture->receivedAt, one.sender);
    }

    SeenKeysPass keys;
    FieldAtlas atlas;
    NoveltyPass novelty;
};

} // namespace gooseneck
