// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/fields.h"
#include "core/ledger/header_match.h"
#include "core/ledger/ledger_row.h"

#include "tests/support/catch_qt.h"

#include <map>
#include <set>

using namespace qingshou;

TEST_CASE("Fields: 91 in their order, with ids of their own", "[ledger][fields]")
{
    std::set<std::string_view> ids;
    for (size_t i = 0; i < fieldTable.size(); ++i) {
        const FieldInfo& each = fieldTable[i];
        REQUIRE(static_cast<size_t>(each.field) == i);
        CHECK(fieldNumber(each.field) == static_cast<int>(i) + 1);
        CHECK(ids.insert(each.id).second);
        CHECK(fieldFromId(each.id) == each.field);
    }
    CHECK(ids.size() == 91);
    CHECK_FALSE(fieldFromId("no_such_field"));
    CHECK(fieldNumber(Field::LoanNumber) == 20);
    CHECK(fieldNumber(Field::Balance) == 31);
    CHECK(fieldNumber(Field::RiskClass) == 57);
    CHECK(fieldNumber(Field::Note) == 91);
    CHECK(fieldHeader(Field::Balance) == QStringLiteral("贷款余额"));
    CHECK(fieldId(Field::GuaranteeType) == QLatin1String("guar_type"));
}

TEST_CASE("Fields: the starred ones are needed, three of them required", "[ledger][fields]")
{
    std::set<std::string_view> starred, required;
    for (const FieldInfo& each : fieldTable) {
        if (each.starred)
            starred.insert(each.id);
        if (isRequired(each.field))
            required.insert(each.id);
        if (each.starred)
            CHECK(hasPlace(each.field));
    }
    CHECK(starred == std::set<std::string_view>{"org", "name", "id_no", "loan_no", "balance", "start", "due", "class5",
                                                "guar_type", "manager"});
    CHECK(required == std::set<std::string_view>{"loan_no", "name", "balance"});
}

TEST_CASE("Fields: no header stands for two", "[ledger][fields]")
{
    std::map<QString, Field> all;
    for (const FieldInfo& each : fieldTable)
        for (const QString& header : fieldSynonyms(each.field)) {
            CAPTURE(header);
            const auto [found, fresh] = all.emplace(normalisedHeader(header), each.field);
            CHECK(found->second == each.field);
        }
    CHECK(all.size() > 230);
}
