// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/evidence_service.h"

#include "core/figures/court_file.h"
#include "core/services/court_bundle.h"
#include "tests/support/made_file.h"
#include "tests/support/test_workspace.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>

using namespace qingshou;
using namespace qingshou::test;

namespace {

constexpr qsizetype mebibyte = 1024 * 1024;

struct Case : TestWorkspace {
    QTemporaryDir files;
    BorrowerId borrower = addBorrower({.details = {.idNumber = QStringLiteral("430521196203070014")}});
    LoanId loan = addLoan(borrower);
    BorrowerId second = addBorrower({.name = QStringLiteral("李四")});
    LoanId secondLoan = addLoan(second);
    Case()
    {
        summarise();
        signIn(QStringLiteral("officer"));
    }
    QString made(const QString& name, const QByteArray& bytes) { return writeFile(files.filePath(name), bytes); }
    std::shared_ptr<SealedEvidence> prepared(const QString& path)
    {
        const auto sealed = prepareEvidence(db(), *workspace().session(), path, {});
        REQUIRE(sealed.ok());
        return *sealed;
    }
    AddEvidence request(const QString& path, EvidenceLink link = {})
    {
        return {.borrower = borrower,
                .terms = {.kind = EvidenceKind::Scan, .link = link, .takenOn = today()},
                .files = {{QStringLiteral("催收通知书回执"), prepared(path)}}};
    }
    EvidenceId added(const QString& path, EvidenceLink link = {})
    {
        const auto ids = services().evidence.add(request(path, link));
        REQUIRE(ids.ok());
        return ids->front();
    }
    EvidenceRow row(EvidenceId id) { return *EvidenceRepository(db(), vault()).find(id); }
    Result<QByteArray> read(EvidenceId id)
    {
        const auto permit = services().evidence.open(id, EvidenceUse::View, QStringLiteral("核对回执"));
        REQUIRE(permit.ok());
        QByteArray all;
        const Outcome done = readEvidence(db(), *permit,
                                          [&](std::string_view bytes) -> Outcome {
                                              all.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
                                              return Done{};
                                          },
                                          {});
        return done ? Result<QByteArray>(all) : Result<QByteArray>(done.error());
    }
    /// Everything on disk: the file, its log, and what lies beside.
    QByteArray onDisk()
    {
        QByteArray all = contentOf(db().path());
        if (QFile::exists(db().path() + QStringLiteral("-wal")))
            all += contentOf(db().path() + QStringLiteral("-wal"));
        for (const QString& name : beside())
            all += contentOf(QDir(evidenceFolder(db().path())).filePath(name));
        return all;
    }
    QStringList beside()
    {
        return QDir(evidenceFolder(db().path())).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    LegalEventId event()
    {
        RecordLegalEvent event;
        event.loan = loan;
        event.kind = LegalEventKind::DemandSigned;
        event.happenedOn = today();
        event.evidence = QStringLiteral("回执原件");
        const auto id = services().legalEvents.record(event);
        REQUIRE(id.ok());
        return *id;
    }
};

} // namespace

TEST_CASE("Evidence service: a small file is in the book, sealed, with the hash of the original", "[evidence]")
{
    Case c;
    const QByteArray bytes = "本人已收到催收通知书 " + madeBytes(600'000);
    const EvidenceLink link{EvidenceOf::LegalEvent, c.event().value};
    const EvidenceId id = c.added(c.made(QStringLiteral("张三 13800001111 回执.jpg"), bytes), link);

    const EvidenceRow row = c.row(id);
    CHECK(row.sha256 == QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    CHECK(row.size == bytes.size());
    CHECK_FALSE(row.beside);
    CHECK(row.link == link);
    CHECK(row.fileName == QStringLiteral("张三 13800001111 回执.jpg"));
    CHECK(row.recordedByName == QStringLiteral("officer"));
    const auto opened = c.read(id);
    REQUIRE(opened.ok());
    CHECK(*opened == bytes);

    const QByteArray disk = c.onDisk();
    CHECK_FALSE(disk.contains("本人已收到催收通知书"));
    CHECK_FALSE(disk.contains(bytes.mid(300'000, 64)));
    CHECK_FALSE(disk.contains("13800001111")); // people put numbers into file names

    CHECK(c.services().evidence.open(id, EvidenceUse::SaveCopy, QStringLiteral("提交法院")).ok());
    CHECK(c.lastAudit().action == QStringLiteral("copy_evidence"));
    CHECK(c.lastAudit().change["reason"].toString() == QStringLiteral("提交法院"));
    CHECK(codeOf(c.services().evidence.open(id, EvidenceUse::View, QStringLiteral(" "))) == ErrorCode::ReasonRequired);
}

TEST_CASE("Evidence service: adding is one change with one audit entry, all files or none", "[evidence]")
{
    Case c;
    const qint64 before = c.auditCount();
    AddEvidence two = c.request(c.made(QStringLiteral("a.txt"), "甲"));
    two.files.push_back({QStringLiteral("上门照片"), c.prepared(c.made(QStringLiteral("b.txt"), "乙"))});
    REQUIRE(c.services().evidence.add(two).ok());
    CHECK(c.auditCount() == before + 1);
    const AuditEntry entry = c.lastAudit();
    CHECK(entry.action == QStringLiteral("add_evidence"));
    const QJsonObject after = entry.change["after"].toObject();
    REQUIRE(after["sha256"].toArray().size() == 2);
    CHECK(after["sha256"].toArray()[0].toString().size() == 64);
    CHECK(after["title"].toArray()[1].toString() == QStringLiteral("上门照片"));
    CHECK(entry.sealed["after"].toObject()["file"].toArray()[1].toString() == QStringLiteral("b.txt"));

    AddEvidence again = c.request(c.made(QStringLiteral("c.txt"), "丙"));
    again.files.push_back({QStringLiteral("同一份"), c.prepared(c.made(QStringLiteral("copy of a.txt"), "甲"))});
    const auto refused = c.services().evidence.add(again);
    REQUIRE(codeOf(refused) == ErrorCode::Conflict);
    CHECK(refused.error().args == QStringList{QStringLiteral("evidence_there")});
    CHECK(EvidenceRepository(c.db(), c.vault()).ofBorrower(c.borrower).size() == 2);
    CHECK(c.auditCount() == before + 1);

    // Another borrower's is another matter.
    again.borrower = c.second;
    CHECK(c.services().evidence.add(again).ok());
}

TEST_CASE("Evidence service: a large file lies sealed beside the book, and a changed or missing one is told",
          "[evidence]")
{
    Case c;
    const QByteArray bytes = madeBytes(5 * mebibyte + 17);
    const EvidenceId id = c.added(c.made(QStringLiteral("通话.mp3"), bytes));
    const EvidenceRow row = c.row(id);
    REQUIRE(row.beside);
    CHECK(c.beside() == QStringList{row.sha256});
    CHECK_FALSE(c.onDisk().contains(bytes.mid(3 * mebibyte, 64)));
    const auto opened = c.read(id);
    REQUIRE(opened.ok());
    CHECK(*opened == bytes);

    const QString path = QDir(evidenceFolder(c.db().path())).filePath(row.sha256);
    QByteArray sealed = contentOf(path);
    SECTION("a bit was changed")
    {
        sealed[3 * mebibyte] = static_cast<char>(sealed[3 * mebibyte] ^ 4);
        writeFile(path, sealed);
        CHECK(codeOf(c.read(id)) == ErrorCode::Conflict);
        CHECK(c.read(id).error().args == QStringList{QStringLiteral("evidence_changed")});
        CHECK(c.read(id).error().detail == path);
    }
    SECTION("its end is gone")
    {
        writeFile(path, sealed.left(2 * mebibyte));
        CHECK(c.read(id).error().args == QStringList{QStringLiteral("evidence_changed")});
    }
    SECTION("something follows it")
    {
        writeFile(path, sealed + "more");
        CHECK(c.read(id).error().args == QStringList{QStringLiteral("evidence_changed")});
    }
    SECTION("it is not there")
    {
        REQUIRE(QFile::remove(path));
        CHECK(c.read(id).error().args == QStringList{QStringLiteral("evidence_missing")});
        CHECK(c.read(id).error().detail == path);
        // What could not be read leaves no file.
        const QString copy = c.files.filePath(QStringLiteral("copy.mp3"));
        const auto permit = c.services().evidence.open(id, EvidenceUse::SaveCopy, QStringLiteral("提交法院"));
        CHECK_FALSE(saveEvidence(c.db(), *permit, copy, {}).ok());
        CHECK_FALSE(QFile::exists(copy));
    }
}

TEST_CASE("Evidence service: what is refused or left leaves nothing behind", "[evidence]")
{
    Case c;
    const QString large = c.made(QStringLiteral("large.mp4"), madeBytes(5 * mebibyte));
    SECTION("cancelled while it is sealed")
    {
        int asked = 0;
        const auto sealed = prepareEvidence(c.db(), *c.workspace().session(), large,
                                            [&](qint64 done, qint64 total) { return ++asked < 30 || done > total; });
        CHECK(codeOf(sealed) == ErrorCode::Cancelled);
    }
    SECTION("prepared and never added")
    {
        CHECK(c.prepared(large)->isBeside());
    }
    SECTION("refused when it is added")
    {
        AddEvidence request = c.request(large);
        request.terms.takenOn = c.today().addDays(1);
        CHECK(codeOf(c.services().evidence.add(request)) == ErrorCode::DateInFuture);
    }
    SECTION("the second of two cannot be placed")
    {
        AddEvidence request = c.request(large);
        request.files.push_back(
            {QStringLiteral("录像"), c.prepared(c.made(QStringLiteral("b.mp4"), madeBytes(5 * mebibyte, 9)))});
        // Where it should go a folder stands.
        const QString taken = QDir(evidenceFolder(c.db().path())).filePath(request.files[1].file->sha256());
        REQUIRE(QDir().mkpath(taken + QStringLiteral("/in the way")));
        CHECK_FALSE(c.services().evidence.add(request).ok());
        REQUIRE(QDir(taken).removeRecursively());
    }
    SECTION("an empty file, a folder, no file")
    {
        const Session& session = *c.workspace().session();
        CHECK(codeOf(prepareEvidence(c.db(), session, c.made(QStringLiteral("empty"), {}), {})) == ErrorCode::Conflict);
        CHECK(codeOf(prepareEvidence(c.db(), session, c.files.path(), {})) == ErrorCode::FileNotFound);
        CHECK(codeOf(prepareEvidence(c.db(), session, c.files.filePath(QStringLiteral("none")), {})) ==
              ErrorCode::FileNotFound);
    }
    CHECK(EvidenceRepository(c.db(), c.vault()).ofBorrower(c.borrower).empty());
    CHECK(c.beside().isEmpty());
}

TEST_CASE("Evidence service: who may do what, and whose entry it may prove", "[evidence]")
{
    Case c;
    const QString path = c.made(QStringLiteral("a.txt"), "甲");
    const EvidenceId id = c.added(path);
    const EvidenceLink event{EvidenceOf::LegalEvent, c.event().value};
    AddEvidence request = c.request(c.made(QStringLiteral("b.txt"), "乙"), event);
    request.borrower = c.second; // the event is another borrower's
    CHECK(codeOf(c.services().evidence.add(request)) == ErrorCode::NotFound);
    CHECK(codeOf(c.services().evidence.change(id, QStringLiteral("回执"),
                                              {.link = {EvidenceOf::Promise, 4711}, .takenOn = c.today()})) ==
          ErrorCode::NotFound);

    c.signIn(QStringLiteral("stranger"));
    request.borrower = c.borrower;
    CHECK(codeOf(c.services().evidence.add(request)) == ErrorCode::OutsideScope);
    CHECK(codeOf(c.services().evidence.open(id, EvidenceUse::View, QStringLiteral("看看"))) == ErrorCode::OutsideScope);
    for (const char* login : {"auditor", "administrator"}) {
        c.signIn(QLatin1String(login));
        const qint64 before = c.auditCount();
        CHECK(codeOf(c.services().evidence.add(request)) == ErrorCode::NotAllowed);
        CHECK(codeOf(c.services().evidence.withdraw(id, QStringLiteral("误"))) == ErrorCode::NotAllowed);
        CHECK(codeOf(c.services().evidence.open(id, EvidenceUse::View, QStringLiteral("检查"))) ==
              ErrorCode::NotAllowed);
        CHECK(codeOf(prepareEvidence(c.db(), *c.workspace().session(), path, {})) == ErrorCode::NotAllowed);
        CHECK(c.auditCount() == before);
    }
}

TEST_CASE("Evidence service: it is tied later, and withdrawn but never gone", "[evidence]")
{
    Case c;
    const QByteArray bytes = "收条";
    const EvidenceId id = c.added(c.made(QStringLiteral("a.txt"), bytes));
    const EvidenceLink event{EvidenceOf::LegalEvent, c.event().value};
    const EvidenceTerms terms{.kind = EvidenceKind::Recording,
                              .link = event,
                              .takenOn = c.today().addDays(-3),
                              .points = {EvidencePoint::Date},
                              .note = QStringLiteral("手机录音")};
    REQUIRE(c.services().evidence.change(id, QStringLiteral("承认欠款的录音"), terms).ok());
    CHECK(c.row(id).link == event);
    CHECK(c.row(id).points == terms.points);
    CHECK(c.lastAudit().change["before"].toObject()["title"].toString() == QStringLiteral("催收通知书回执"));
    CHECK(c.lastAudit().change["after"].toObject()["title"].toString() == QStringLiteral("承认欠款的录音"));

    CHECK(codeOf(c.services().evidence.withdraw(id, {})) == ErrorCode::ReasonRequired);
    REQUIRE(c.services().evidence.withdraw(id, QStringLiteral("拍错了人")).ok());
    CHECK(c.row(id).withdrawn());
    CHECK(c.row(id).withdrawnReason == QStringLiteral("拍错了人"));
    CHECK(codeOf(c.services().evidence.withdraw(id, QStringLiteral("再次"))) == ErrorCode::Conflict);
    CHECK(codeOf(c.services().evidence.change(id, QStringLiteral("x"), terms)) == ErrorCode::Conflict);
    CHECK(*c.read(id) == bytes);
    CHECK(c.added(c.files.filePath(QStringLiteral("a.txt"))) != id); // the file may come in again
}

TEST_CASE("Court bundle: what leaves is permitted, logged and masked by role", "[evidence][bundle]")
{
    Case c;
    const EvidenceLink event{EvidenceOf::LegalEvent, c.event().value};
    const EvidenceId kept = c.added(c.made(QStringLiteral("a.txt"), "甲"), event);
    const EvidenceId dropped = c.added(c.made(QStringLiteral("b.txt"), "乙"));
    REQUIRE(c.services().evidence.withdraw(dropped, QStringLiteral("误")).ok());
    const ExportBundle whole{c.borrower, {c.loan}, c.files.filePath(QStringLiteral("bundle")), QStringLiteral("起诉")};
    const auto permit = c.services().bundles.permit(whole);
    REQUIRE(permit.ok());
    CHECK(permit->isWhole());
    CHECK(c.lastAudit().action == QStringLiteral("export_bundle"));
    CHECK(c.lastAudit().change["after"].toObject()["evidence"].toInt() == 1);
    CHECK(c.lastAudit().change["reason"].toString() == QStringLiteral("起诉"));

    const auto file =
        readCourtFile(c.db(), c.workspace().session()->scope, c.vault(), c.borrower, {c.loan}, Disclosure::Full);
    REQUIRE(file.has_value());
    REQUIRE(file->exhibits.size() == 1);
    CHECK(file->exhibits.front().id == kept);
    CHECK(file->exhibitsOf(event) == QStringLiteral("1"));
    CHECK(file->people.at(file->page.party.id).idNumber == QStringLiteral("430521196203070014"));
    const auto masked = readCourtFile(c.db(), Scope::wholeBook(), c.vault(), c.borrower, {}, Disclosure::Masked);
    CHECK(masked->people.at(masked->page.party.id).idNumber == QStringLiteral("430521********0014"));

    ExportBundle request = whole;
    request.loans = {c.secondLoan};
    CHECK(codeOf(c.services().bundles.permit(request)) == ErrorCode::NotFound);
    request = whole;
    request.folder = c.files.path(); // a.txt lies in it
    CHECK(c.services().bundles.permit(request).error().args == QStringList{QStringLiteral("bundle_folder")});
    request.folder = c.files.filePath(QStringLiteral("a.txt"));
    CHECK(codeOf(c.services().bundles.permit(request)) == ErrorCode::FileExists);
    request.folder = c.files.filePath(QStringLiteral("no/where"));
    CHECK(codeOf(c.services().bundles.permit(request)) == ErrorCode::FileNotFound);

    c.signIn(QStringLiteral("auditor"));
    CHECK(codeOf(c.services().bundles.permit(whole)) == ErrorCode::NotAllowed);
    request = whole;
    request.reason.clear();
    const auto withMasks = c.services().bundles.permit(request);
    REQUIRE(withMasks.ok());
    CHECK_FALSE(withMasks->isWhole());
    c.signIn(QStringLiteral("stranger"));
    CHECK(codeOf(c.services().bundles.permit(whole)) == ErrorCode::OutsideScope);
}

TEST_CASE("Court bundle: only the loans asked for, with what belongs to them", "[evidence][bundle]")
{
    Case c;
    const LoanId other = c.addLoan(c.borrower);
    const EvidenceId ofEvent =
        c.added(c.made(QStringLiteral("a.txt"), "甲"), {EvidenceOf::LegalEvent, c.event().value});
    const EvidenceId ofNothing = c.added(c.made(QStringLiteral("b.txt"), "乙"));
    const auto file = readCourtFile(c.db(), Scope::wholeBook(), c.vault(), c.borrower, {other}, Disclosure::Full);
    REQUIRE(file->page.loans.size() == 1);
    CHECK(file->page.loans.front().loan.id == other);
    REQUIRE(file->exhibits.size() == 1);
    CHECK(file->exhibits.front().id == ofNothing);
    CHECK(readCourtFile(c.db(), Scope::wholeBook(), c.vault(), c.borrower, {}, Disclosure::Full)->exhibits.front().id ==
          ofEvent);
}
