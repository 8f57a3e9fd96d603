// SPDX-License-Identifier: GPL-3.0-or-later
// A court bundle in the real window: a photo dropped on the borrower, tied to what it proves, looked at, and exported
// as a folder whose hashes hold.
#include "core/services/evidence_service.h"
#include "tests/support/bundle_check.h"
#include "tests/support/ui/book_window.h"
#include "ui/print/letter_template.h"
#include "ui/support/background_jobs.h"
#include "ui/widgets/data_table.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QImage>
#include <QMimeData>
#include <QUrl>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Evidence : BookWindow {
    QTemporaryDir files;
    BorrowerId zhang = book.addBorrower(
        {.name = QStringLiteral("张三"), .details = {.idNumber = QStringLiteral("430521196203070014")}});
    LoanId loan = book.addLoan(zhang);
    QString photo = files.filePath(QStringLiteral("回执 原件.png"));
    LegalEventId event;

    Evidence()
    {
        QImage image(300, 200, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        REQUIRE(image.save(photo));
        book.signIn(QStringLiteral("officer"));
        RecordLegalEvent demand;
        demand.loan = loan;
        demand.kind = LegalEventKind::DemandSigned;
        demand.happenedOn = book.today();
        demand.evidence = QStringLiteral("回执原件");
        event = *book.services().legalEvents.record(demand);
    }
    void openBorrower(const QString& login)
    {
        open(login);
        w.context().navigator.openBorrower(zhang);
        w.settle();
    }
    void drop(const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&w.page(), &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent dropped(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&w.page(), &dropped);
    }
    std::vector<EvidenceRow> rows()
    {
        return EvidenceRepository(w.context().reader(), w.context().session->vault).ofBorrower(zhang);
    }
    void waitForJobs()
    {
        w.waitFor([&] { return w.context().jobs.running().empty(); });
        w.settle();
    }
    void addPhoto()
    {
        drop({photo});
        w.type(QStringLiteral("evidence_title"), QStringLiteral("签收回执照片"));
        auto& proves = w.find<QComboBox>(QStringLiteral("evidence_proves"));
        REQUIRE(proves.count() == 2); // nothing yet, or the event
        proves.setCurrentIndex(1);
        w.click(QStringLiteral("evidence_point_date"));
        w.click(QStringLiteral("add_evidence_save"));
        w.waitFor([&] { return rows().size() == 1; });
        waitForJobs();
    }
};

} // namespace

TEST_CASE("Evidence: from a drop on the borrower to a court bundle that verifies", "[ui][evidence]")
{
    Evidence e;
    e.openBorrower(QStringLiteral("officer"));
    e.addPhoto();
    const EvidenceRow row = e.rows().front();
    CHECK(row.title == QStringLiteral("签收回执照片"));
    CHECK(row.kind == EvidenceKind::Photo);
    CHECK(row.link == EvidenceLink{EvidenceOf::LegalEvent, e.event.value});
    CHECK(row.points == EvidencePoints{EvidencePoint::Date});
    REQUIRE(e.w.has(QStringLiteral("evidence_%1").arg(row.id.value)));

    // The same file again is told; the dialog keeps what was typed.
    e.drop({e.photo});
    e.w.click(QStringLiteral("add_evidence_save"));
    e.w.waitFor([&] { return !e.w.textOf(QStringLiteral("add_evidence_error")).isEmpty(); });
    e.waitForJobs();
    CHECK(e.rows().size() == 1);
    e.w.click(QStringLiteral("add_evidence_close"));

    const QString folder = e.files.filePath(QStringLiteral("张三 证据材料"));
    e.w.trigger(QStringLiteral("export_bundle"));
    e.w.click(QStringLiteral("export_bundle_save")); // whole needs a reason
    REQUIRE(e.w.has(QStringLiteral("bundle_reason")));
    e.w.type(QStringLiteral("bundle_reason"), QStringLiteral("起诉"));
    e.w.prompts.files.push_back(folder);
    e.w.click(QStringLiteral("export_bundle_save"));
    e.w.waitFor([&] { return !e.w.prompts.notices.empty() || !e.w.prompts.errors.empty(); });
    REQUIRE(e.w.prompts.errors.empty());
    CHECK(e.w.prompts.notices.front().text == folder);
    CHECK(checkedFiles(QDir(folder)) == 2); // the PDF and the photo
    CHECK(contentOf(QDir(folder).filePath(QStringLiteral("evidence/01-回执_原件.png"))) == contentOf(e.photo));
    CHECK(contentOf(QDir(folder).filePath(QStringLiteral("court-bundle.pdf"))).startsWith("%PDF"));
}

TEST_CASE("Evidence: looking inside takes a reason once, and every look is in the audit", "[ui][evidence]")
{
    Evidence e;
    e.openBorrower(QStringLiteral("officer"));
    e.addPhoto();
    const EvidenceRow row = e.rows().front();
    const QString view = QStringLiteral("evidence_view_%1").arg(row.id.value);
    const auto looks = [&] {
        return AuditRepository(e.w.context().reader(), e.w.context().session->vault)
            .count({.action = QStringLiteral("view_evidence")});
    };
    e.w.click(view);
    e.w.type(QStringLiteral("view_evidence_why_reason"), QStringLiteral("核对签名"));
    e.w.click(QStringLiteral("view_evidence_why_save"));
    e.w.waitFor([&] { return e.w.has(QStringLiteral("evidence_picture")); });
    e.waitForJobs();
    CHECK(e.w.textOf(QStringLiteral("view_evidence_error")).isEmpty());
    CHECK(looks() == 1);

    // Outside it is opened from a copy that goes with the dialog.
    e.w.click(QStringLiteral("view_evidence_save"));
    e.w.waitFor([&] { return e.w.prompts.shown.size() == 1; });
    const QString copy = e.w.prompts.shown.front().toLocalFile();
    CHECK(contentOf(copy) == contentOf(e.photo));
    e.w.click(QStringLiteral("view_evidence_close"));
    e.w.waitFor([&] { return !QFile::exists(copy); });

    e.w.click(view);
    e.w.waitFor([&] { return e.w.has(QStringLiteral("evidence_picture")); });
    e.waitForJobs();
    CHECK(looks() == 2);
}

TEST_CASE("Evidence: withdrawn it stays on the page with the reason", "[ui][evidence]")
{
    Evidence e;
    e.openBorrower(QStringLiteral("officer"));
    e.addPhoto();
    const QString id = QString::number(e.rows().front().id.value);
    e.w.page().findChild<QAction*>(QStringLiteral("evidence_withdraw_") + id)->trigger();
    e.w.type(QStringLiteral("withdraw_evidence_reason"), QStringLiteral("拍错了人"));
    e.w.click(QStringLiteral("withdraw_evidence_save"));
    e.w.waitFor([&] { return e.rows().front().withdrawn(); });
    e.w.settle();
    CHECK(e.w.has(QStringLiteral("evidence_") + id));
    CHECK_FALSE(e.w.has(QStringLiteral("evidence_more_") + id));
}

TEST_CASE("Evidence: an auditor sees what there is, adds nothing and gets a masked bundle", "[ui][evidence]")
{
    Evidence e;
    e.openBorrower(QStringLiteral("auditor"));
    CHECK_FALSE(e.w.page().findChild<QAction*>(QStringLiteral("add_evidence"))->isEnabled());
    CHECK_FALSE(e.w.page().acceptDrops());
    const QString folder = e.files.filePath(QStringLiteral("bundle"));
    e.w.trigger(QStringLiteral("export_bundle"));
    e.w.prompts.files.push_back(folder);
    e.w.click(QStringLiteral("export_bundle_save"));
    e.w.waitFor([&] { return !e.w.prompts.notices.empty() || !e.w.prompts.errors.empty(); });
    REQUIRE(e.w.prompts.errors.empty());
    CHECK(checkedFiles(QDir(folder)) == 1);
    CHECK_FALSE(QFile::exists(QDir(folder).filePath(QStringLiteral("evidence"))));
}

TEST_CASE("Evidence: the scan of a receipt is attached as the notice's step is saved", "[ui][evidence][notices]")
{
    Evidence e;
    e.book.signIn(QStringLiteral("officer"));
    const auto issued = e.book.services().notices.issue({.borrowers = {e.zhang},
                                                         .deadlineOn = e.book.today().addDays(15),
                                                         .objectionOn = e.book.today().addDays(7),
                                                         .phone = QStringLiteral("0739-4123456"),
                                                         .complaintPhone = QStringLiteral("0739-4123400"),
                                                         .firstStaff = QStringLiteral("周经理"),
                                                         .templateText = builtInLetter(NoticeKind::Demand)});
    REQUIRE(issued.ok());
    REQUIRE(e.book.services().notices.recordPrinted(issued->notices).ok());
    e.open(QStringLiteral("officer"));
    e.w.go(QStringLiteral("notices"));
    e.w.find<DataTable>(QStringLiteral("notices_table")).selectRow(0);
    e.w.trigger(QStringLiteral("record_notice_step"));
    e.w.type(QStringLiteral("notice_received_by"), QStringLiteral("张三（本人）"));
    e.w.type(QStringLiteral("notice_evidence"), QStringLiteral("回执原件"));
    e.w.prompts.files.push_back(e.photo);
    e.w.click(QStringLiteral("notice_step_attach"));
    e.w.waitFor([&] { return e.w.has(QStringLiteral("evidence_title")); });
    e.w.click(QStringLiteral("add_evidence_save"));
    e.w.waitFor([&] { return e.rows().size() == 1; });
    e.waitForJobs();
    CHECK(e.rows().front().link == EvidenceLink{EvidenceOf::Notice, issued->notices.front().value});
}
