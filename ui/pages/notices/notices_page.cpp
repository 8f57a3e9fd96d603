// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notices/notices_page.h"

#include "ui/commands/general_commands.h"
#include "ui/dialogs/notice_step_dialog.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/models/notice_list.h"
#include "ui/pages/notices/notices_commands.h"
#include "ui/print/notice_output.h"
#include "ui/support/labels.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/filter_bar.h"

#include <QAction>
#include <QToolButton>
#include <QVBoxLayout>

namespace qingshou {
namespace {

struct View {
    const char* name;
    const char* words;
    std::vector<NoticeStep> steps;
    bool onlyProof; ///< only letters that wait for proof

    NoticeFilter filter(const QString& text) const
    {
        return {.kinds = onlyProof ? kindsThatAskForProof() : std::vector<NoticeKind>(), .steps = steps, .text = text};
    }
};

const std::vector<View>& views()
{
    using enum NoticeStep;
    static const std::vector<View> all{
        {"unproven",
         QT_TRANSLATE_NOOP("qingshou::NoticesPage", "without proof"),
         {Issued, Printed, Delivered, Returned},
         true},
        {"unprinted", QT_TRANSLATE_NOOP("qingshou::NoticesPage", "to be printed"), {Issued}, false},
        {"proven",
         QT_TRANSLATE_NOOP("qingshou::NoticesPage", "with proof"),
         {Signed, Refused, Posted, Notarised, Announced},
         true},
        {"all", QT_TRANSLATE_NOOP("qingshou::NoticesPage", "all"), {}, false}};
    return all;
}

} // namespace

NoticesPage::NoticesPage(PageContext& pageContext, QWidget* parent) : Page(pageContext, parent)
{
    model_ = new PagedTableModel<NoticeRow>(noticeColumns(pageContext.today()), this);
    table_ = new DataTable(QStringLiteral("notices"), pageContext.userSettings, this);
    table_->setObjectName(QStringLiteral("notices_table"));
    table_->setAccessibleName(tr("Notices"));
    table_->setCopyAllowed(pageContext.may(Permission::Export), whoMay(Permission::Export));
    table_->setTableModel(model_);
    table_->setFrozenColumns(1);
    table_->setEmptyText(tr("No notice of this kind. Select borrowers on their page and press Ctrl+Shift+N."));
    makeActions();
    makeFilters();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 8);
    column->setSpacing(8);
    column->addWidget(filters_);
    column->addWidget(table_, 1);
    connect(table_, &DataTable::rowActivated, this, &NoticesPage::record);
    connect(table_, &DataTable::rowSelectionChanged, this, &NoticesPage::showSelection);
    connect(&pageContext.feed, &FeedListener::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && (changes.touches(Topic::Notices) || changes.touches(Topic::Book)))
            refresh();
    });
}

void NoticesPage::makeActions()
{
    const auto make = [this](const Command& command, auto slot) {
        QAction* action = makeAction(command, this);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    record_ = make(commands::recordNoticeStep, &NoticesPage::record);
    print_ = make(commands::printNotices, [this] {
        std::vector<NoticeId> ids;
        for (const NoticeRow& row : selected())
            if (row.step != NoticeStep::Voided)
                ids.push_back(row.id);
        if (!ids.empty())
            printNotices(this, context(), ids);
    });
    borrower_ = make(commands::noticeBorrower, [this] {
        if (const std::vector<NoticeRow> rows = selected(); !rows.empty())
            context().navigator.openBorrower(rows.front().borrower);
    });
    void_ = make(commands::voidNotice, &NoticesPage::askVoid);
    table_->insertActions(table_->actions().value(0), {record_, print_, borrower_, void_}); // a right click on a row
}

void NoticesPage::makeFilters()
{
    filters_ = new FilterBar(tr("Name or number"), this);
    for (int i = 0; i < static_cast<int>(views().size()); ++i) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("notices_") + QLatin1String(views()[static_cast<size_t>(i)].name));
        button->setProperty("look", QStringLiteral("choice"));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, i] { choose(i); });
        filters_->addChooser(button);
        views_.push_back(button);
    }
    connect(filters_, &FilterBar::textChanged, this, &NoticesPage::refresh);
    connect(filters_, &FilterBar::cleared, this, &NoticesPage::refresh);
    QAction* find = makeAction(commands::filter, this);
    connect(find, &QAction::triggered, filters_, &FilterBar::focusText);
}

QString NoticesPage::title() const
{
    return tr("Notices");
}

QString NoticesPage::subtitle() const
{
    return tr("What was printed for whom, and what proves that it arrived or was signed");
}

QList<QAction*> NoticesPage::headerActions() const
{
    return {record_, print_, borrower_, void_};
}

NoticeRepository NoticesPage::notices() const
{
    return {context().reader(), context().session->vault};
}

NoticeFilter NoticesPage::filter() const
{
    return views()[static_cast<size_t>(view_)].filter(filters_->text());
}

void NoticesPage::choose(int view)
{
    view_ = view;
    refresh();
}

void NoticesPage::refresh()
{
    for (size_t i = 0; i < views().size(); ++i) {
        const NoticeFilter counted = views()[i].filter(filters_->text());
        views_[i]->setText(tr("%1 (%L2)").arg(tr(views()[i].words)).arg(notices().count(counted, context().scope())));
        views_[i]->setChecked(static_cast<int>(i) == view_);
    }
    model_->setSource({[this, shown = filter()] { return static_cast<int>(notices().count(shown, context().scope())); },
                       [this, shown = filter()](int offset, int limit, const TableSort&) {
                           NoticeFilter page = shown;
                           page.offset = offset;
                           page.limit = limit;
                           return notices().list(page, context().scope());
                       },
                       [](const NoticeRow& row) { return row.id.value; }});
    showSelection();
    Q_EMIT titleChanged();
}

std::vector<NoticeRow> NoticesPage::selected() const
{
    std::vector<NoticeRow> rows;
    for (const int row : table_->selectedRows())
        if (const NoticeRow* notice = model_->rowAt(row))
            rows.push_back(*notice);
    return rows;
}

void NoticesPage::showSelection()
{
    const std::vector<NoticeRow> rows = selected();
    const bool one = rows.size() == 1;
    borrower_->setEnabled(one);
    const auto offer = [this](QAction* action, bool enabled) {
        if (gate(*action, *context().session, Permission::RecordLegalEvent))
            action->setEnabled(enabled);
    };
    offer(record_, one && rows.front().step != NoticeStep::Issued && asksForProof(rows.front().kind) &&
                       !stepsAfter(rows.front().kind, rows.front().step).empty());
    offer(print_, !rows.empty());
    offer(void_, one && mayFollow(rows.front().kind, rows.front().step, NoticeStep::Voided));
}

void NoticesPage::record()
{
    showSelection();
    if (record_->isEnabled())
        (new NoticeStepDialog(context(), selected().front(), this))->show();
}

void NoticesPage::askVoid()
{
    const std::vector<NoticeRow> rows = selected();
    if (rows.size() != 1)
        return;
    reasonDialog(
        context(),
        {QStringLiteral("void_notice_reason"), tr("Void the notice"),
         tr("%1 stays listed as voided, and its number stays used.").arg(rows.front().number), tr("Void")},
        [id = rows.front().id](Services& services, const QString& reason) {
            return services.notices.voidNotice(id, reason);
        },
        this)
        ->show();
}

bool NoticesPage::canPrint() const
{
    return context().may(Permission::Export) && model_->rowCount() > 0;
}

ListOutput NoticesPage::output() const
{
    return noticeListOutput(context(), filter(), views_[static_cast<size_t>(view_)]->text(), model_->rowCount());
}

void NoticesPage::print()
{
    if (canPrint())
        printList(this, context(), output());
}

void NoticesPage::exportShown()
{
    if (canExport())
        exportList(this, context(), output());
}

} // namespace qingshou
