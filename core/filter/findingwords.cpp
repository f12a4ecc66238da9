#include "filter/lint.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

QString toWord(FindingCode code)
{
    switch (code) {
    case FindingCode::LimitFilters:
        return u"limit-filters"_s;
    case FindingCode::LimitConditions:
        return u"limit-conditions"_s;
    case FindingCode::LimitItems:
        return u"limit-items"_s;
    case FindingCode::LimitItemLength:
        return u"limit-item-length"_s;
    case FindingCode::EmptyList:
        return u"empty-list"_s;
    case FindingCode::ListNeverMatches:
        return u"list-never-matches"_s;
    case FindingCode::ReadingDependent:
        return u"reading-dependent"_s;
    case FindingCode::MapKeyDiffers:
        return u"map-key-differs"_s;
    case FindingCode::MapKeyMissing:
        return u"map-key-missing"_s;
    case FindingCode::NeverTriggers:
        return u"never-triggers"_s;
    case FindingCode::NeverResolves:
        return u"never-resolves"_s;
    case FindingCode::OnlyTestButton:
        return u"only-test-button"_s;
    case FindingCode::TitleKeyMissing:
        return u"title-key-missing"_s;
    case FindingCode::TriggerResolveOverlap:
        return u"trigger-resolve-overlap"_s;
    case FindingCode::DegradedUnhandled:
        return u"degraded-unhandled"_s;
    case FindingCode::NoFrom:
        return u"no-from"_s;
    case FindingCode::EndpointNotHttps:
        return u"endpoint-not-https"_s;
    case FindingCode::EndpointPath:
        return u"endpoint-path"_s;
    case FindingCode::CaseMismatch:
        return u"case-mismatch"_s;
    case FindingCode::MapKeyVariesInPair:
        return u"map-key-varies-in-pair"_s;
    case FindingCode::MapKeyNotDistinct:
        return u"map-key-not-distinct"_s;
    case FindingCode::MapKeyChanges:
        return u"map-key-changes"_s;
    case FindingCode::ShadowedFilter:
        return u"shadowed-filter"_s;
    case FindingCode::ItemTooBroad:
        return u"item-too-broad"_s;
    case FindingCode::DescriptionKeyMissing:
        return u"description-key-missing"_s;
    case FindingCode::KeyIsContainer:
        return u"key-is-container"_s;
    case FindingCode::DuplicateKey:
        return u"duplicate-key"_s;
    case FindingCode::TokenInUrl:
        return u"token-in-url"_s;
    }
    return {};
}

QString toWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Info:
        return u"info"_s;
    }
    return {};
}

QString toWord(FilterPart part)
{
    switch (part) {
    case FilterPart::WholeSet:
        return u"set"_s;
    case FilterPart::Trigger:
        return u"trigger"_s;
    case FilterPart::Resolve:
        return u"resolve"_s;
    }
    return {};
}

QString toWord(Fix fix)
{
    switch (fix) {
    case Fix::None:
        return {};
    case Fix::SplitFilter:
        return u"split-filter"_s;
    case Fix::UseTriggerKey:
        return u"use-trigger-key"_s;
    case Fix::RemoveEmptyItems:
        return u"remove-empty-items"_s;
    case Fix::UseSeenCase:
        return u"use-seen-case"_s;
    case Fix::UseKey:
        return u"use-key"_s;
    case Fix::AddFilter:
        return u"add-filter"_s;
    case Fix::AddResolve:
        return u"add-resolve"_s;
    case Fix::RemoveFilter:
        return u"remove-filter"_s;
    case Fix::UseSender:
        return u"use-sender"_s;
    case Fix::CutToLimit:
        return u"cut-to-limit"_s;
    case Fix::UseItem:
        return u"use-item"_s;
    case Fix::NarrowList:
        return u"narrow-list"_s;
    case Fix::UseHeader:
        return u"use-header"_s;
    }
    return {};
}

} // namespace gooseneck
