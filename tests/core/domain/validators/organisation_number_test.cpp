// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validators/organisation_number.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

TEST_CASE("Credit code", "[organisation]")
{
    struct Case {
        const char* typed;
        OrganisationProblem problem;
    };
    const auto [typed, problem] = GENERATE(values<Case>({
        {"91350100M000100Y43", OrganisationProblem::None},
        {"91350100m000100y43", OrganisationProblem::None},
        {"9135 0100 M000100Y43", OrganisationProblem::None},
        {"91350100M000100Y44", OrganisationProblem::WrongCheckDigit},
        {"91350100M000100Y4", OrganisationProblem::WrongLength},
        {"91350100I000100Y43", OrganisationProblem::WrongCharacter},
        {"91350100M000100Y4O", OrganisationProblem::WrongCharacter},
        {"91350100M000100Y52", OrganisationProblem::WrongCheckDigit},
    }));
    CAPTURE(typed);
    CHECK(readCreditCode(QString::fromLatin1(typed)).problem == problem);
}

TEST_CASE("Credit code: the organisation code inside is checked too", "[organisation]")
{
    // Organisation code M000100Y5 is wrong; the last character is made to fit.
    const QString first17 = QStringLiteral("91350100M000100Y5");
    int fitting = 0;
    for (const QChar last : QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY"))
        fitting += readCreditCode(first17 + last).problem == OrganisationProblem::WrongOrganisationCode ? 1 : 0;
    CHECK(fitting == 1);
}

TEST_CASE("Organisation code", "[organisation]")
{
    CHECK(readOrganisationCode(QStringLiteral("M000100Y4")).problem == OrganisationProblem::None);
    CHECK(readOrganisationCode(QStringLiteral("M000100Y-4")).number == "M000100Y4");
    CHECK(readOrganisationCode(QStringLiteral("M000100Y5")).problem == OrganisationProblem::WrongCheckDigit);
    CHECK(readOrganisationCode(QStringLiteral("M000100YA")).problem == OrganisationProblem::WrongCharacter);
    CHECK(readOrganisationCode(QStringLiteral("M000100")).problem == OrganisationProblem::WrongLength);
    // 11 − remainder of 10 is written X, of 11 is written 0.
    CHECK(readOrganisationCode(QStringLiteral("00000000-0")).problem == OrganisationProblem::None);
    CHECK(readOrganisationCode(QStringLiteral("00000006-0")).problem == OrganisationProblem::WrongCheckDigit);
    CHECK(readOrganisationCode(QStringLiteral("70000000-1")).problem == OrganisationProblem::None);
    CHECK(readOrganisationCode(QStringLiteral("40000000-X")).problem == OrganisationProblem::None);
}
