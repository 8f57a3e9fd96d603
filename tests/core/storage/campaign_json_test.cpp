// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/campaign_json.h"

#include "core/storage/storage_error.h"
#include "tests/support/catch_qt.h"

#include <rapidcheck.h>

using namespace qingshou;

namespace {

template <CodedEnum E>
rc::Gen<std::vector<E>> someOf()
{
    return rc::gen::container<std::vector<E>>(rc::gen::elementOf(allValues<E>()));
}

rc::Gen<std::optional<int>> someDays()
{
    return rc::gen::apply([](bool some, int days) { return some ? std::optional(days) : std::nullopt; },
                          rc::gen::arbitrary<bool>(), rc::gen::inRange(0, 2000));
}

} // namespace

TEST_CASE("campaign JSON: what was stored is read again")
{
    CHECK(rc::check([] {
        CampaignScope scope;
        // Ids reach beyond what a double holds exactly.
        for (const int workstation : *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 8'388'608)))
            scope.branches.push_back(BranchId{(qint64(workstation) << 40) + 1});
        scope.classes = *someOf<RiskClass>();
        scope.overdueAtLeast = *someDays();
        scope.overdueAtMost = *someDays();
        scope.bookSides = *someOf<BookSide>();
        scope.guaranteeTypes = *someOf<GuaranteeType>();
        RC_ASSERT(campaignScopeFromStored(toStored(toJson(scope))) == scope);

        const CountedSet counted{*rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>(),
                                 *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>(), *someOf<RecoveryKind>()};
        RC_ASSERT(countedSetFromStored(toStored(toJson(counted))) == counted);
    }));
}

TEST_CASE("campaign JSON: what a newer program added is left out, what is no JSON is refused")
{
    const CampaignScope scope = campaignScopeFromStored(R"({"classes":["loss","worse_than_loss"],"villages":[1]})");
    CHECK(scope.classes == std::vector{RiskClass::Loss});
    CHECK(countedSetFromStored("{}") == CountedSet());
    CHECK_THROWS_AS(campaignScopeFromStored("no JSON"), StorageError);
}
