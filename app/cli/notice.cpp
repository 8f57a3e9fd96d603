// SPDX-License-Identifier: GPL-3.0-or-later
// notice print --loan N … --out X.pdf: numbers letters of one kind, puts them into one PDF and records them as printed.
#include "app/cli/arguments.h"

#include "core/services/change.h"
#include "core/storage/database.h"
#include "core/storage/loan_query.h"
#include "ui/print/letter_template.h"
#include "ui/print/notice_paper.h"
#include "ui/print/print_job.h"
#include "ui/support/notice_labels.h"

namespace qingshou::cli {
namespace {

struct Arguments {
    std::vector<std::string> loans;
    std::string kind = std::string(codeView(NoticeKind::Demand));
    std::string payBy, objectBy, phone, complaintPhone, lawFirm, lawyer, staff, secondStaff, out;
};

/// What was said, and the day from it.
int requestFrom(CommandLine& line, Workspace& workspace, const Arguments& arguments, IssueNotices& request)
{
    for (const std::string& number : arguments.loans) {
        const std::optional<LoanId> loan = theLoan(line, workspace, number);
        if (!loan)
            return Exit::refused;
        request.borrowers.push_back(LoanQuery(workspace.reader()).find(*loan)->borrower);
    }
    for (const auto& [text, day] :
         {std::pair(&arguments.payBy, &request.deadlineOn), std::pair(&arguments.objectBy, &request.objectionOn)}) {
        const std::optional<QDate> read = optionalDay(line, *text);
        if (!read)
            return Exit::wrongCall;
        *day = *read;
    }
    request.kind =
        *fromCode<NoticeKind>(std::string_view(arguments.kind)); // one of the codes: the call was checked for that
    request.phone = qstring(arguments.phone);
    request.complaintPhone = qstring(arguments.complaintPhone);
    request.firstStaff = qstring(arguments.staff);
    request.secondStaff = qstring(arguments.secondStaff);
    request.lawFirm = qstring(arguments.lawFirm);
    request.lawyer = qstring(arguments.lawyer);
    request.templateText = letterInUse(workspace.reader(), request.kind);
    return Exit::done;
}

int printNotices(CommandLine& line, const Arguments& arguments)
{
    const std::unique_ptr<Workspace> workspace = line.open();
    if (!workspace)
        return Exit::refused;
    IssueNotices request;
    try {
        if (const int code = requestFrom(line, *workspace, arguments, request); code != Exit::done)
            return code;
        const Result<IssuedNotices> issued = workspace->services().notices.issue(request);
        if (!issued)
            return line.refuse(issued.error());
        for (const NotIssued& one : issued->without)
            line.err() << Say::tr("No letter: %1").arg(notIssuedText(one)) << "\n";
        const std::vector<NoticeSheet> sheets =
            readNoticeSheets(NoticeRepository(workspace->reader(), workspace->session()->vault), issued->notices);
        if (const Outcome written = writePdf(noticePaper(sheets), qstring(arguments.out)); !written)
            return line.refuse(written.error());
        if (const Result<int> recorded = workspace->services().notices.recordPrinted(issued->notices); !recorded)
            return line.refuse(recorded.error());
        for (const NoticeSheet& sheet : sheets)
            line.out() << sheet.notice.number << "\t" << sheet.notice.addressee << "\t" << sheet.notice.loanNumber
                       << "\n";
        return Exit::done;
    } catch (const StorageError& error) {
        return line.refuse(errorOf(error, workspace->reader()));
    }
}

std::vector<std::string> kindCodes()
{
    std::vector<std::string> codes;
    for (const NoticeKind kind : allValues<NoticeKind>())
        codes.emplace_back(codeView(kind));
    return codes;
}

} // namespace

void addNotice(CommandLine& line)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App* notice = line.app().add_subcommand("notice", "Notices and letters");
    notice->require_subcommand(1);
    CLI::App* verb = notice->add_subcommand("print", "Number letters of one kind for these borrowers");
    verb->add_option("--loan", arguments->loans, "Number of a loan of the borrower; several times")->required();
    verb->add_option("--kind", arguments->kind, "Which letter; demand when it is not said")
        ->check(CLI::IsMember(kindCodes()));
    verb->add_option("--pay-by", arguments->payBy, "Day, yyyy-MM-dd; demands need it");
    verb->add_option("--object-by", arguments->objectBy, "Day, yyyy-MM-dd; demands need it");
    verb->add_option("--phone", arguments->phone, "Telephone on the letter; demands need it");
    verb->add_option("--complaint-phone", arguments->complaintPhone, "Telephone for complaints; demands need it");
    verb->add_option("--law-firm", arguments->lawFirm, "Who writes a legal letter");
    verb->add_option("--lawyer", arguments->lawyer, "And which lawyer");
    verb->add_option("--staff", arguments->staff, "Who handles it")->required();
    verb->add_option("--second-staff", arguments->secondStaff, "And who else");
    verb->add_option("--out", arguments->out, "The PDF to write")->required();
    line.verb(
        verb, [&line, arguments] { return printNotices(line, *arguments); }, true);
}

} // namespace qingshou::cli
