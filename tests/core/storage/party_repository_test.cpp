// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/party_repository.h"

#include "core/storage/transaction.h"
#include "tests/support/temp_workspace.h"

using namespace qingshou;
using test::TempWorkspace;

TEST_CASE("a party is found by id, customer number and sealed value")
{
    TempWorkspace temp;
    Database& db = temp.workspace->context().db;
    const Vault& vault = temp.workspace->session()->vault;
    PartyRepository parties(db);

    const PartyDetails details{"身份证", "430521196203070014", {"13812345678"}, {}, {}};
    const Party party{PartyId{11}, PartyKind::Person, "张三", "zhang1张 san1三", "C001", sealDetails(details, vault)};
    const Party firm{PartyId{12}, PartyKind::Firm, "某县种子公司", "mou", "", sealDetails({}, vault)};
    {
        Transaction tx(db);
        parties.insert(party);
        parties.insert(firm);
        for (const PartyLookup& lookup : lookupsOf(details, vault))
            parties.addLookup({lookup.hash, party.id});
        parties.addLookup({lookupsOf(details, vault).front().hash, firm.id}); // several may share a value
        parties.addLookup({lookupsOf(details, vault).front().hash, firm.id}); // twice is once
        tx.commit();
    }
    const std::optional<Party> found = parties.find(party.id);
    REQUIRE(found);
    CHECK(found->name == "张三");
    CHECK(found->customerNumber == "C001");
    CHECK(openDetails(found->sealed, vault) == details);
    CHECK(parties.find(firm.id)->kind == PartyKind::Firm);
    CHECK_FALSE(parties.find(PartyId{13}));

    CHECK(parties.findByCustomerNumber("C001") == party.id);
    CHECK_FALSE(parties.findByCustomerNumber("")); // the firm has none, and is not found by none
    CHECK_FALSE(parties.findByCustomerNumber("C002"));

    const qint64 shared = lookupsOf(details, vault).front().hash;
    CHECK(parties.findByLookup(shared) == std::vector<PartyId>{party.id, firm.id});
    parties.removeLookup({shared, party.id});
    CHECK(parties.findByLookup(shared) == std::vector<PartyId>{firm.id});

    Party renamed = firm;
    renamed.name = "某县种业公司";
    renamed.customerNumber = "C009";
    parties.update(renamed);
    CHECK(parties.find(firm.id)->name == "某县种业公司");
    CHECK(parties.findByCustomerNumber("C009") == firm.id);
}
