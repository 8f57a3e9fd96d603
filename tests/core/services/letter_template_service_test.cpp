// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/letter_template_service.h"

#include "core/storage/letter_template_repository.h"
#include "tests/support/notice_case.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Templates : TestWorkspace {
    QString builtIn = templateText("demand_notice");
    QString own = QString(builtIn).replace(QStringLiteral("核对"), QStringLiteral("核对并说明理由"));

    LetterTemplateService& service() { return services().letterTemplates; }
    QString inUse() { return LetterTemplateRepository(db()).text(NoticeKind::Demand); }
};

} // namespace

TEST_CASE("Letter templates: a wording is kept with before and after, and given up again", "[letters]")
{
    Templates t;
    t.signIn(QStringLiteral("administrator"));
    CHECK(t.inUse().isEmpty());
    REQUIRE(t.service().save(NoticeKind::Demand, t.own, t.builtIn).ok());
    CHECK(t.inUse() == t.own);
    CHECK(LetterTemplateRepository(t.db()).text(NoticeKind::LegalLetter).isEmpty());
    AuditEntry audit = t.lastAudit();
    CHECK(audit.action == QStringLiteral("change_letter"));
    CHECK(audit.change["kind"].toString() == QStringLiteral("demand"));
    CHECK(audit.change["before"].toString() == t.builtIn);
    CHECK(audit.change["after"].toString() == t.own);

    REQUIRE(t.service().reset(NoticeKind::Demand, t.builtIn).ok());
    CHECK(t.inUse().isEmpty());
    audit = t.lastAudit();
    CHECK(audit.action == QStringLiteral("reset_letter"));
    CHECK(audit.change["before"].toString() == t.own);
    CHECK(codeOf(t.service().reset(NoticeKind::Demand, t.builtIn)) == ErrorCode::Conflict);
}

TEST_CASE("Letter templates: what the law asks for is not lost, and nothing is written", "[letters]")
{
    Templates t;
    t.signIn(QStringLiteral("administrator"));
    const qint64 audited = t.auditCount();
    const auto refused =
        t.service().save(NoticeKind::Demand, QString(t.own).remove(QStringLiteral("{total}")), t.builtIn);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().code == ErrorCode::Invalid);
    CHECK(refused.error().args == QStringList{QStringLiteral("template"), QStringLiteral("total")});
    CHECK(codeOf(t.service().save(NoticeKind::Demand, t.own + QStringLiteral("\n{nobody}"), t.builtIn)) ==
          ErrorCode::Invalid);
    CHECK(codeOf(t.service().save(NoticeKind::Demand, QStringLiteral(" \n"), t.builtIn)) == ErrorCode::Required);
    CHECK(t.inUse().isEmpty());
    CHECK(t.auditCount() == audited);
    for (const char* login : {"officer", "auditor"}) {
        t.signIn(QLatin1String(login));
        CHECK(codeOf(t.service().save(NoticeKind::Demand, t.own, t.builtIn)) == ErrorCode::NotAllowed);
        CHECK(codeOf(t.service().reset(NoticeKind::Demand, t.builtIn)) == ErrorCode::NotAllowed);
    }
}
